export const id = 2191;
export const ids = [2191,4917];
export const modules = {

/***/ 39010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ hintAtRunEnd),
/* harmony export */   L8: () => (/* binding */ toTimeoutError),
/* harmony export */   rM: () => (/* binding */ isTimeLimit),
/* harmony export */   uJ: () => (/* binding */ describeRunEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** Whether a run ended at its time limit. Every other reason is an interruption: a signal, a canceled job, or the caller of the library. */
const isTimeLimit = ({ reason }) => reason instanceof DOMException && reason.name === 'TimeoutError';
/** How a run ended early, as the start of a sentence: "Interrupted by SIGINT" or "The run reached its time limit". */
function describeRunEnd(signal) {
    if (isTimeLimit(signal))
        return 'The run reached its time limit';
    const { reason } = signal;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? reason.message.replace(/\.$/, '') : 'The run was interrupted';
}
/** What to do about a run that ended early. Only a time limit can be raised. */
const hintAtRunEnd = (signal) => isTimeLimit(signal) ? 'Set a longer time limit with --timeout.' : 'Run the same command again.';
/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit or an
 * interruption.
 *
 * @param signal Aborted.
 * @param before What was not done by then: "all files were read".
 */
const toTimeoutError = (signal, before) => signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E
    ? signal.reason
    : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TIMEOUT',
        message: `${describeRunEnd(signal)} before ${before}.`,
        hint: hintAtRunEnd(signal),
        cause: signal.reason,
    });


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);





/**
 * Creates a folder and its parents where they do not exist.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await createFolder(path);
    }
    catch (error) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} cannot be created: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder, or check its permissions.',
            cause: error,
        });
    }
}
/**
 * As `makeFolder`, with the errors of the system. The one way to make a folder: Node's recursive mkdir never returns on a file system that
 * reports every name as missing, as /proc does, so the parents are made one by one.
 *
 * @param path Absolute.
 * @param mode Permissions of each folder that is made.
 */
const createFolder = (path, mode) => makeStep(path, mode, true);
async function makeStep(path, mode, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode });
    }
    catch (error) {
        const code = (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, mode, true);
            return makeStep(path, mode, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;
/**
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
function isPrivate(path, user) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}


/***/ }),

/***/ 79715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(25288);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(65136);
// EXTERNAL MODULE: ./build/identity/claims/read-text.js
var read_text = __webpack_require__(34821);
// EXTERNAL MODULE: ./build/identity/select.js + 4 modules
var identity_select = __webpack_require__(69724);
// EXTERNAL MODULE: ./build/identity/visibility.js
var visibility = __webpack_require__(39723);
// EXTERNAL MODULE: ./build/signing/fulcio/accepted-issuers.js
var accepted_issuers = __webpack_require__(54501);
// EXTERNAL MODULE: ./build/signing/limits.js
var limits = __webpack_require__(86318);
// EXTERNAL MODULE: ./build/trust/describe-age.js
var describe_age = __webpack_require__(39238);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(62500);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(26230);
// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 9 modules
var prepare_signing = __webpack_require__(65310);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(94917);
// EXTERNAL MODULE: ./build/trust/presets.js
var presets = __webpack_require__(57657);
// EXTERNAL MODULE: ./build/engine/shared/run/create-new-file.js
var create_new_file = __webpack_require__(82563);
// EXTERNAL MODULE: ./build/base/secrets/redact.js
var redact = __webpack_require__(56765);
;// CONCATENATED MODULE: ./build/engine/support/mask-private-text.js

/** This many consecutive characters of a variable's value are masked wherever they occur. */
const RUN = 16;
/** Characters of the shortest value or name that is masked as a whole. Shorter values would mask ordinary words. */
const SHORTEST_VALUE = 6;
const SHORTEST_MARKED_VALUE = 4;
const SHORTEST_NAME = 3;
/** Hosts that reveal nothing about the user: the public Sigstore instances, and the shared hosts of CI systems and clouds. */
const PUBLIC_HOSTS = [
    'accounts.google.com',
    'agent.buildkite.com',
    'buildkite.com',
    'circleci.com',
    'docs.github.com',
    'docs.gitlab.com',
    'fulcio.githubapp.com',
    'github.com',
    'gitlab.com',
    'oidc.circleci.com',
    'timestamp.githubapp.com',
    'token.actions.githubusercontent.com',
    'tuf-repo.github.com',
];
const SIGSTORE_URL = String.raw `(?:https?://)?(?:[a-z0-9-]+\.)*(?:sigstore|sigstage)\.dev(?![\w.-])(?:/[\w./-]*)?`;
/** Matches a public host that is not a part of another host. If a text is split with this pattern, the odd items are the hosts. */
const PUBLIC = new RegExp(String.raw `((?<![\w.@-])(?:${SIGSTORE_URL}|(?:https?://)?(?:${PUBLIC_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})(?![\w:@-]|\.\w)))`, 'i');
/** Patterns of possible names, and the mask that replaces each. The first pattern that matches applies. */
const SHAPES = [
    [/(?<![\w+.-])[a-z][\w+.-]*:\/\/[^\s"'<>,;]*[^\s"'<>,;.:)]/gi, '[url]'],
    [/"[^"]*"/g, '"[text]"'],
    [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g, '[address]'],
    // `aud: NAME` of a GitLab job is indented. In other places, words of chopmark's own messages follow the noun.
    [/(?<=\baudience (?:to )?)(?!(?:and|as|for|is|of|sigstore|that|to|what)\b)[^\s,;]+/g, '[name]'],
    [/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.-])/g, '[host]'],
    [/\[[0-9a-f:]*:[0-9a-f:.]+\](?::\d+)?/gi, '[host]'],
    [/(?<![\w.])(?:[a-z]:)?[\\/](?=[\w.~-])[^\s"',;)]+/gi, '[path]'],
    [/(?<![\w.-])(?!Node\.js\b)[\w.-]*\.[a-z][\w-]+(?::\d+)?(?![\w-])/gi, '[host or file]'],
];
/**
 * Creates a function that masks private text in messages: secrets, known names, whole values of variables or runs of 16 characters of
 * them, and everything that looks like a URL, an address, a host, a path or a quoted name. When in doubt, it masks.
 *
 * @param texts All texts that the function will mask. The variables are searched once, not once for each text.
 */
function createPrivateTextMask({ env, secrets, names }, texts) {
    const redactor = (0,redact/* createRedactor */.l)();
    for (const secret of secrets)
        redactor.add(secret);
    const values = Object.values(env).flatMap((value) => value?.trim() || []);
    const known = wordsPattern(names.filter((name) => name.length >= SHORTEST_NAME && name !== 'sigstore' && !isPublicText(name)), 'i');
    const whole = wordsPattern(values.filter(isWholeWord));
    const runs = findRuns(texts, values);
    const maskPart = (part) => {
        const withoutValues = maskRuns(whole ? part.replace(whole, '[value]') : part, runs);
        return SHAPES.reduce((text, [shape, mask]) => text.replace(shape, mask), withoutValues);
    };
    return (text) => {
        const redacted = redactor.redact(text);
        return (known ? redacted.replace(known, '[name]') : redacted)
            .split(PUBLIC)
            .map((part, index) => (index % 2 === 1 ? part : maskPart(index === 0 ? part : part.replace(/^\/[^\s"',;)]+/, '/[path]'))))
            .join('');
    };
}
/** Longer values are found by their runs. Of the short values, only those that are not an ordinary word are masked. */
const isWholeWord = (value) => value.length < RUN && (value.length >= SHORTEST_VALUE || (value.length >= SHORTEST_MARKED_VALUE && /\W/.test(value)));
/** Whether the text consists only of public hosts. */
const isPublicText = (name) => name
    .split(PUBLIC)
    .filter((_, index) => index % 2 === 0)
    .every((part) => part === '' || part === '/');
/** Matches any of the words, if it is not a part of a longer word. The longest word is tried first. */
function wordsPattern(words, flags = '') {
    const escaped = [...new Set(words)]
        .sort((one, other) => other.length - one.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
    return escaped.length === 0 ? undefined : new RegExp(`(?<!\\w)(?:${escaped.join('|')})(?!\\w)`, `g${flags}`);
}
/** Runs of characters that a text and a value have in common. */
function findRuns(texts, values) {
    const inTexts = new Set(texts.flatMap((text) => Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN))));
    const common = new Set();
    for (const value of values) {
        for (let at = 0; at + RUN <= value.length; at++) {
            const run = value.slice(at, at + RUN);
            if (inTexts.has(run))
                common.add(run);
        }
    }
    return common;
}
function maskRuns(text, runs) {
    if (runs.size === 0)
        return text;
    let masked = '';
    let end = 0;
    for (let at = 0; at + RUN <= text.length; at++) {
        if (!runs.has(text.slice(at, at + RUN)))
            continue;
        if (at > end || masked === '')
            masked += `${text.slice(end, Math.max(at, end))}[value]`;
        end = at + RUN;
    }
    return masked + text.slice(end);
}

;// CONCATENATED MODULE: ./build/engine/support/support-file.js






const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Variables that change how chopmark runs, in addition to the variables of CI systems. */
const OTHER_VARIABLES = [
    ...PROXY_VARIABLES,
    'CHOPMARK_DEBUG',
    'CHOPMARK_SANDBOX',
    'CI',
    'FORCE_COLOR',
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_USE_ENV_PROXY',
    'NO_COLOR',
    'NO_PROXY',
    'SSL_CERT_DIR',
    'SSL_CERT_FILE',
    'XDG_CACHE_HOME',
    'no_proxy',
];
/** Claims whose value is a word of the CI, a boolean or a time. */
const PLAIN_CLAIMS = [
    'build_source',
    'event_name',
    'exp',
    'iat',
    'nbf',
    'oidc.circleci.com/ssh-rerun',
    'pipeline_source',
    'project_visibility',
    'ref_protected',
    'ref_type',
    'repository_visibility',
    'runner_environment',
];
/** Refuses an existing file before doctor checks anything. @throws ChopmarkError `INPUT_FILE_EXISTS` */
const checkSupportFile = (path, { workingFolder }) => (0,create_new_file/* refuseExistingFile */.Q_)(workingFolder, path, HINTS.exists);
/**
 * Writes a support file, which can be attached to a bug report. An existing file is never overwritten.
 *
 * @returns The absolute path.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function writeSupportFile(path, report, facts, { env, workingFolder }) {
    await (0,create_new_file/* createNewFile */.zE)(workingFolder, path, (0,json.serializeDocument)(describeForSupport(report, facts, { env, workingFolder })), HINTS);
    return (0,external_node_path_.resolve)(workingFolder, path);
}
const HINTS = {
    exists: 'Choose another name for --support-file, or remove the file.',
    unwritable: 'Choose a folder that can be written to (--support-file).',
};
function describeForSupport(report, { machine, sources, options, token, services }, { env, workingFolder }) {
    const { version, trust, claims } = report;
    const shown = Object.entries(claims ?? {}).filter(([name, value]) => isPlainClaim(name, value));
    const leftOut = Object.keys(claims ?? {}).filter((name) => !shown.some(([other]) => other === name));
    // The field `proxies` describes the proxies. The finding is left out, because it names hosts.
    const findings = report.findings.filter(({ check }) => check !== 'proxy');
    const texts = [...findings.flatMap(({ detail, hint = '' }) => [detail, hint]), ...leftOut];
    const mask = createPrivateTextMask({
        env,
        secrets: [token, options.identityToken, ...listSecretValues(env)].filter((secret) => secret !== undefined),
        names: [
            ...leftOut.flatMap((name) => listTexts(claims?.[name])),
            ...services,
            ...listPrivateOptions(options),
            ...(trust && !(0,presets/* isPreset */.S)(trust.name) ? [trust.name] : []),
            workingFolder,
        ],
    }, texts);
    return {
        schema: 'chopmark.support/1',
        version,
        machine: machine ?? 'unknown',
        ci: { detected: [...sources], variables: listVariables(env) },
        proxies: PROXY_VARIABLES.flatMap((name) => (env[name] ? [describeProxyVariable(name, env[name])] : [])),
        proxyExceptions: (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/).filter(Boolean).length,
        options: describeOptions(options),
        ...(trust && { trust: describeTrustForSupport(trust) }),
        findings: findings.map((finding) => ({
            ...finding,
            detail: mask(finding.detail),
            ...(finding.hint !== undefined && { hint: mask(finding.hint) }),
        })),
        ...(claims && { claims: { shown: Object.fromEntries(shown), leftOut: leftOut.map(mask) } }),
    };
}
const listVariables = (env) => [...new Set([...(0,identity_select/* listIdentityVariables */.Ul)(), ...OTHER_VARIABLES])].filter((name) => env[name] !== undefined && env[name] !== '').sort();
function describeProxyVariable(variable, value) {
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    const isKnown = url !== null && /^(?:https?|socks[45]?[ah]?):$/.test(url.protocol);
    return {
        variable,
        scheme: isKnown ? url.protocol.slice(0, -1) : 'not the address of a proxy',
        port: isKnown ? url.port || 'default' : '',
        isLoopback: isKnown && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname),
        hasCredentials: url !== null && (url.username !== '' || url.password !== ''),
    };
}
const describeTrustForSupport = ({ name, confirmed: _, ...known }) => ({
    ...known,
    name: (0,presets/* isPreset */.S)(name) ? name : '[name]',
});
/** Characters of the longest value that is also searched for in its encodings. Tokens are shorter. */
const LONGEST_SECRET = 16 << 10;
/** Values of variables whose names mark a secret. */
const listSecretValues = (env) => Object.entries(env).flatMap(([name, value]) => 
// All parts of a URL except the host of a public service are masked in any case.
value && value.length <= LONGEST_SECRET && !value.includes('://') && /TOKEN|SECRET|KEY|PASS|PWD|CREDENTIAL|AUTH/i.test(name)
    ? [value]
    : []);
/** Option values that are words that chopmark defines. */
const OPTION_WORDS = {
    audience: (value) => value === 'sigstore',
    ci: () => true,
    instance: (value) => value === 'auto' || value === 'sandbox' || (0,presets/* isPreset */.S)(String(value)),
    rekorVersion: () => true,
    timeout: () => true,
};
const describeOptions = (options) => Object.fromEntries(Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, OPTION_WORDS[name]?.(value) ? String(value) : 'given']));
const listPrivateOptions = (options) => Object.entries(options).flatMap(([name, value]) => (typeof value === 'string' && !OPTION_WORDS[name]?.(value) ? withHost(value) : []));
/** Adds the host, because a message can name a URL by its host alone. */
const withHost = (value) => {
    const url = URL.parse(value);
    return url?.host ? [value, url.host, url.hostname] : [value];
};
const isPlainClaim = (name, value) => (name === 'aud' && value === 'sigstore') ||
    (name === 'iss' && typeof value === 'string' && isPublicText(value)) ||
    (PLAIN_CLAIMS.includes(name) &&
        (typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && /^[a-z_-]{1,32}$/.test(value))));
/** All strings in a claim, at any depth. The size and depth of tokens are bounded. */
function listTexts(value) {
    if (typeof value === 'string')
        return withHost(value);
    if (typeof value === 'number')
        return String(value).length >= 6 ? [String(value)] : [];
    return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...listTexts(inner)]) : [];
}

;// CONCATENATED MODULE: ./build/engine/doctor.js













/** Milliseconds. Fulcio takes no token from the future, and certificates live ten minutes. */
const SKEW = 60_000;
const CONCURRENCY = 8;
/**
 * Checks whether this job can sign and, if not, what to do. Nothing is signed. The only token that leaves this process is the token
 * with which the CI is asked for an identity token.
 *
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE` for `--support-file`. An error that signing would report is a finding.
 */
async function doctor(options, ports) {
    const { supportFile } = options;
    if (supportFile !== undefined)
        await checkSupportFile(supportFile, ports);
    const sources = (await (0,identity_select/* listIdentitySources */.d1)({ env: ports.env, readText: read_text/* readText */.y })).map(({ name }) => name);
    const { report, identity, services } = await examine(options, sources, ports);
    if (supportFile === undefined)
        return report;
    const facts = {
        machine: ports.machine,
        sources,
        options,
        ...(identity && { token: identity.token }),
        services: services === undefined ? [] : listAddresses(services),
    };
    return { ...report, supportFile: await writeSupportFile(supportFile, report, facts, ports) };
}
async function examine(options, sources, ports) {
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const findings = describeProxy(ports);
    const report = { schema: 'chopmark.doctor/1', version: version/* VERSION */.x, findings };
    try {
        const choices = (0,prepare_signing/* pickSigningChoices */.Zk)({ ...options, allowPublicLog: false, concurrency: CONCURRENCY });
        const { identity, services, trust } = await (0,prepare_signing/* prepareSigning */.vU)(choices, { ports, run });
        if (!identity)
            return { report };
        const known = describeTrust(trust, ports.clock.now());
        findings.push(describeSource(identity, options, sources), ...describeIdentity(identity, options.audience, trust.private, ports), describeInstance(known), ...(await askServices(services, identity, { http: run.http, ports })));
        return { report: { ...report, trust: known, claims: identity.claims }, identity, services };
    }
    catch (error) {
        if (!isAboutIdentity(error)) {
            findings.push(describeUnasked(sources), failed('instance', error));
            return { report };
        }
        findings.push(failed('identity', error));
        const known = await loadNamedTrust(options, run.http, ports);
        if (!known)
            return { report };
        findings.push(describeInstance(known));
        return { report: { ...report, trust: known } };
    }
}
/** Without an identity, only a named instance is known, because `auto` depends on the identity. */
async function loadNamedTrust(options, http, ports) {
    if (options.instance === 'auto')
        return undefined;
    const trust = await (0,choose_trust/* chooseTrust */.Ic)(options, { ports, http, signs: true }).catch(() => undefined);
    return trust && describeTrust(trust, ports.clock.now());
}
const isAboutIdentity = (error) => error instanceof errors/* ChopmarkError */.E && (error.stage === 'IDENTITY' || error.code.startsWith('INPUT_SECRET_'));
const listAddresses = ({ certificateAuthority, logs, timestampAuthorities }) => [certificateAuthority, ...logs, ...timestampAuthorities].flatMap(({ url }) => [url.href, url.host, url.hostname]);
function describeProxy({ env }) {
    const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => env[name]);
    if (named.length === 0)
        return [{ check: 'proxy', status: 'good', detail: 'No proxy is set.' }];
    const exceptions = env.NO_PROXY ?? env.no_proxy;
    return [
        {
            check: 'proxy',
            status: 'good',
            detail: `Requests go through the proxy in ${named.join(', ')}${exceptions ? `, except to ${exceptions}` : ''}.`,
        },
    ];
}
/** The signer: the source of the identity, and the other sources that were found. */
function describeSource({ source, issuer, subject }, { identityToken, ci }, sources) {
    const from = source === 'option' ? (identityToken === undefined ? 'the sandbox' : '--identity-token') : (0,identity_select/* nameIdentitySource */.$f)(source);
    const others = sources.filter((name) => name !== from);
    const why = source === ci ? ' (--ci)' : '';
    const unused = others.length === 0 ? '' : ` Also found, and not used: ${others.join(', ')}.`;
    return { check: 'identity', status: 'good', detail: `${subject}, issued by ${issuer}. Source: ${from}${why}.${unused}` };
}
/** A problem with a named instance stops the run before a token is requested. */
const describeUnasked = (sources) => ({
    check: 'identity',
    status: 'skipped',
    detail: `Not checked, because of the problem below. ${sources.length === 0 ? 'No CI and no workload identity was found.' : `Found: ${sources.join(', ')}.`}`,
});
const SOURCES = {
    file: 'from a file',
    tuf: 'from its TUF repository',
    cache: 'from the cache',
    snapshot: 'as shipped with chopmark',
};
function describeTrust({ name, source, taken, private: isPrivate }, now) {
    // The time when a file was copied does not show the age of its content.
    const age = source === 'file' ? {} : { confirmed: taken, ageInDays: (0,describe_age/* daysSince */.M)(taken, now) };
    return { name, source, private: isPrivate, ...age };
}
function describeInstance({ name, source, private: isPrivate, ageInDays }) {
    const age = ageInDays === undefined ? '' : `, confirmed ${ageInDays === 0 ? 'today' : ageInDays === 1 ? '1 day ago' : `${ageInDays} days ago`}`;
    return {
        check: 'instance',
        status: 'good',
        detail: `${name}, ${isPrivate ? 'private' : 'public'}. Trusted root ${SOURCES[source]}${age}.`,
    };
}
function describeIdentity(identity, audience, isPrivate, { clock }) {
    const { expires, claims, platform, renew } = identity;
    const left = Math.round((expires.getTime() - clock.now().getTime()) / 1000);
    return [
        {
            check: 'token',
            status: left < 60 ? 'warning' : 'good',
            detail: `Valid for ${left} more seconds. ${renew ? 'The job can request another one later' : 'The job cannot request another one'}.`,
            ...(left < 60 && { hint: 'Give the token a longer lifetime, or sign earlier in the job.' }),
        },
        audience === 'sigstore' && isPrivate
            ? {
                check: 'audience',
                status: 'warning',
                detail: 'The token has the audience sigstore, like the tokens for the public instance.',
                hint: 'Use a separate audience for the private instance (--audience): the private instance could replay this token at the public instance.',
            }
            : { check: 'audience', status: 'good', detail: `The token has the audience ${audience}.` },
        isPrivate || (0,visibility/* isProvenPublic */.Q)(claims, platform)
            ? { check: 'visibility', status: 'good', detail: isPrivate ? 'Names stay in the private instance.' : 'The project is public.' }
            : {
                check: 'visibility',
                status: 'warning',
                detail: `Visibility of the project, as proven by the token: ${(0,visibility/* provenVisibility */.t)(claims, platform)}. Names in a public log are permanent.`,
                hint: 'Set --allow-public-log if the names may become public, or use a private instance.',
            },
    ];
}
async function askServices(services, identity, { http, ports }) {
    const { certificateAuthority, logs, timestampAuthorities } = services;
    const reach = (check, url, probe) => askService(check, url, probe, { http, ports });
    const found = await Promise.all([
        askAuthority(certificateAuthority.url, identity, http, ports),
        ...logs.map(({ url, majorApiVersion }) => reach('transparency log', url, majorApiVersion === 1 ? 'api/v1/log' : 'healthz')),
        ...timestampAuthorities.map(({ url }) => reach('timestamp authority', url, 'timestamp/certchain')),
    ]);
    return found.flat();
}
async function askAuthority(url, { issuer, audiences }, http, { logger }) {
    try {
        (0,accepted_issuers/* checkIssuerAccepted */.f3)(url, await (0,accepted_issuers/* fetchAcceptedIssuers */.q9)({ http, logger }, { url }), { issuer, audiences });
        return [{ check: 'certificate authority', status: 'good', detail: `${url.host} accepts tokens of ${issuer} for this audience.` }];
    }
    catch (error) {
        return [failed('certificate authority', error)];
    }
}
/** Any answer shows that the service can be reached, and the time of its clock. */
async function askService(check, url, probe, { http, ports }) {
    try {
        const target = probe.startsWith('timestamp') ? new URL(`${url.href.replace(/\/$/, '')}/certchain`) : (0,http_url/* below */.Gz)(url, probe);
        const answer = await http({ url: target, maxBytes: limits/* MAX_LOG_ANSWER */.D, stage: 'SIGNING', service: check, retry: 'none' });
        const there = Date.parse(answer.headers.get('date') ?? '');
        const skew = Number.isNaN(there) ? 0 : ports.clock.now().getTime() - there;
        const reached = { check, status: 'good', detail: `${url.host} responds.` };
        if (Math.abs(skew) <= SKEW)
            return [reached];
        const seconds = Math.round(Math.abs(skew) / 1000);
        return [
            reached,
            {
                check: 'clock',
                status: 'warning',
                detail: `This machine is ${seconds} seconds ${skew > 0 ? 'ahead of' : 'behind'} ${url.host}.`,
                hint: 'Set the clock: tokens and certificates are valid for minutes.',
            },
        ];
    }
    catch (error) {
        return [failed(check, error)];
    }
}
function failed(check, error) {
    if (!(error instanceof errors/* ChopmarkError */.E))
        throw error;
    return { check, status: 'bad', detail: error.message, code: error.code, ...(error.hint !== undefined && { hint: error.hint }) };
}


/***/ }),

/***/ 82563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ hintsToShow),
/* harmony export */   Q_: () => (/* binding */ refuseExistingFile),
/* harmony export */   zE: () => (/* binding */ createNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4875);





/** The hints of a command that shows the file first and writes it with --write. */
const hintsToShow = (command) => ({
    exists: `Run chopmark ${command} without --write, and add the missing parts by hand.`,
    unwritable: `Run chopmark ${command} without --write, and copy the text that it shows.`,
});
/**
 * Writes a new file and never overwrites an existing file. Missing folders are created.
 *
 * @param path Absolute, or relative to `folder`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function createNewFile(folder, path, text, hints) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(absolute, 'wx', 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EEXIST')
            throw existsError(path, hints.exists);
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `Writing ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: hints.unwritable,
            cause: error,
        });
    }
}
/** The same refusal, before the text to write exists. @throws ChopmarkError `INPUT_FILE_EXISTS` */
async function refuseExistingFile(folder, path, hint) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)).then(() => true, () => false);
    if (isThere)
        throw existsError(path, hint);
}
const existsError = (path, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_FILE_EXISTS', message: `${path} already exists, and was not changed.`, hint });


/***/ }),

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 94917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that identify an object come first. The others follow in alphabetical order. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artifact', 'verdict'];
/**
 * Characters that JSON allows but a terminal would interpret (C1 controls, bidirectional and other format characters, separators), and
 * the start of commands that some CI runners execute anywhere in a line (`base/secrets/neutralize.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It contains nothing that a terminal or a CI log would interpret, and parses to the original values.
 */
function serializeDocument(document) {
    const text = JSON.stringify(toPlain(document), null, 2);
    return `${text.replace(ACTIVE, escapeUnits)}\n`;
}
const escapeUnits = (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
function toPlain(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    if (Array.isArray(value))
        return value.map(toPlain);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    // fromEntries defines properties, so an untrusted key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ }),

/***/ 46422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   Zm: () => (/* binding */ writeEnvelopes),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes({ payload, payloadType, signature, keyid = '' }) {
    const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] });
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ keyid, sig }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] });
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   Vq: () => (/* binding */ LogBodyError),
/* harmony export */   Y2: () => (/* binding */ parseLogBody)
/* harmony export */ });
/* unused harmony export formatHashedRekordV2 */
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);
/* harmony import */ var _x509_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81655);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57407);





/** Thrown for a body of an unknown kind; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1, `intoto` 0.0.1 and 0.0.2 of Rekor v1, `hashedrekord`
 * and `dsse` 0.0.2 of Rekor v2.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not supported`);
    try {
        const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(canonicalizedBody, { what: 'the body', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOG_BODY */ .hu, maxDepth: 16 }), 'body');
        (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('the kind in the body differs from the kind of the entry');
        return read((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3 ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.1': readFirstInToto,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['data', 'signature'], 'spec');
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.signature, 'signature');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'publicKey'], 'signature');
    const data = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, 'signature.content', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.signature, 'signatures[0].signature', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
/**
 * What cosign before 2.2 logged for attestations. The log keeps neither envelope nor signature, but the digest of the envelope's JSON (rekor,
 * pkg/types/intoto/v0.0.1). It also keeps the digest of the payload, which this one covers.
 */
function readFirstInToto(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content', 'publicKey'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(content, ['hash', 'payloadHash'], 'content');
    return {
        generation: 1,
        digestOf: 'envelope',
        ...readHexDigest(content.hash, 'content.hash'),
        verifier: readPemVerifier(spec.publicKey, 'publicKey'),
    };
}
function readInTotoV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    const signature = readOnly((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(content.envelope, 'envelope').signatures, 'signatures');
    // The log base64-encodes once more what was already base64.
    const encoded = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.sig, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(encoded, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['hashedRekordV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.hashedRekordV002, 'hashedRekordV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['dsseV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.dsseV002, 'dsseV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'verifier'], where);
    const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.verifier, `${where}.verifier`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    const keyDetails = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(verifier.keyDetails, `${where}.keyDetails`, 64);
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, `${where}.content`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        ...(keyDetails && { keyDetails }),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        },
    };
}
/** The single signature: a bundle has one, and so has its log entry. */
function readOnly(value, where) {
    const [only, ...others] = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const name = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const algorithm = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has the wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = (0,_x509_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePem */ .o)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is not a certificate or public key`);
    return { kind: block.label === 'CERTIFICATE' ? 'certificate' : 'public-key', der: block.der };
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The body that Rekor v2 stores, and hashes as leaf, for a `hashedrekord` request (rekor-tiles, CLIENTS.md). */
function formatHashedRekordV2({ algorithm, digest, signature, verifier, keyDetails }) {
    const rawBytes = verifier.der.toString('base64');
    return Buffer.from(canonicalizeJson({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm, digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: {
                        keyDetails,
                        ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
                    },
                },
            },
        },
    }));
}


/***/ }),

/***/ 17286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57407);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZ }), what);
    const type = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    const subjects = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(statement.subject, 'subject', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECTS */ .Vn).map(readSubject);
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA);
    if (Object.keys(digest).length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


/***/ }),

/***/ 39238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeAge),
/* harmony export */   M: () => (/* binding */ daysSince)
/* harmony export */ });
const DAY = 24 * 60 * 60_000;
/** Whole days since `taken`; never negative. */
const daysSince = (taken, now) => Math.max(0, Math.floor((now.getTime() - taken.getTime()) / DAY));
/** "The trusted root of public-good, of 2026-08-29 (86 days old)". */
function describeAge(name, taken, now) {
    const days = daysSince(taken, now);
    return `The trusted root of ${name}, of ${taken.toISOString().slice(0, 10)} (${days === 1 ? '1 day' : `${days} days`} old)`;
}


/***/ }),

/***/ 81655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem),
/* harmony export */   u: () => (/* binding */ formatPem)
/* harmony export */ });
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is ignored, as in other tools. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;


/***/ })

};
