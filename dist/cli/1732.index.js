export const id = 1732;
export const ids = [1732,9665];
export const modules = {

/***/ 98599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);





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

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dW: () => (/* binding */ isPlainHost),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** Host and port, with the port that the scheme implies. */
const placeOf = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
const isPlainHost = (url, plainHosts) => plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 57453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ execWithin)
/* harmony export */ });
/* harmony import */ var _errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34238);

/**
 * The same `exec`, with each command ended when the run ends: the port itself knows only the end of the process, not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is running then, or starts later
 */
const execWithin = (exec, signal) => async (command, args, options) => {
    try {
        return await exec(command, args, { ...options, signal });
    }
    catch (error) {
        throw signal.aborted ? (0,_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toTimeoutError */ .L8)(signal, `${command} ended`) : error;
    }
};


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 30306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteWords),
/* harmony export */   H: () => (/* binding */ hideSent)
/* harmony export */ });
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57155);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);


/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
const quoteWords = (words, sent, most) => (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a0)(hideSent(words, sent).slice(0, most));
/** A text without what was sent as a credential. */
function hideSent(text, sent) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const value of sent) {
        const credential = value.slice(value.lastIndexOf(' ') + 1);
        redactor.add(credential);
        // A password can have spaces.
        if (!/^(?:basic|bearer|token) /i.test(value))
            redactor.add(value);
        if (/^basic /i.test(value))
            redactor.add(Buffer.from(credential, 'base64')
                .toString('utf8')
                .replace(/^[^:]*:/, ''));
    }
    return redactor.redact(text);
}


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ }),

/***/ 69589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/identity/claims/read-text.js
var read_text = __webpack_require__(69481);
// EXTERNAL MODULE: ./build/identity/select.js + 4 modules
var identity_select = __webpack_require__(73847);
// EXTERNAL MODULE: ./build/identity/token-recipient.js + 1 modules
var token_recipient = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/identity/visibility.js
var visibility = __webpack_require__(91375);
// EXTERNAL MODULE: ./build/signing/fulcio/accepted-issuers.js
var accepted_issuers = __webpack_require__(7513);
// EXTERNAL MODULE: ./build/signing/limits.js
var limits = __webpack_require__(32066);
// EXTERNAL MODULE: ./build/trust/describe-age.js
var describe_age = __webpack_require__(46442);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(88781);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 9 modules
var prepare_signing = __webpack_require__(57392);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/trust/presets.js
var presets = __webpack_require__(44573);
// EXTERNAL MODULE: ./build/engine/shared/run/create-new-file.js
var create_new_file = __webpack_require__(85959);
// EXTERNAL MODULE: ./build/base/secrets/redact.js
var redact = __webpack_require__(16305);
;// CONCATENATED MODULE: ./build/base/text/match-words.js
/**
 * A pattern for any of some words, where none is a part of a longer word. The longest is tried first. Undefined without words.
 *
 * This is the only pattern of the source that is made from texts which are known at run time alone. It has no repetition, so that it takes
 * at most the length of all words for each character of a text.
 */
function matchWords(words, flags) {
    const escaped = [...new Set(words)]
        .sort((one, other) => other.length - one.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
    return escaped.length === 0 ? undefined : new RegExp(`(?<!\\w)(?:${escaped.join('|')})(?!\\w)`, flags);
}

;// CONCATENATED MODULE: ./build/engine/support/mask-private-text.js


/** This many consecutive characters of a variable's value are masked wherever they occur. */
const RUN = 16;
/** Characters of the shortest value or name that is masked as a whole. Shorter values would mask ordinary words. */
const SHORTEST_VALUE = 6;
const SHORTEST_MARKED_VALUE = 4;
const SHORTEST_NAME = 3;
/** Hosts that reveal nothing about the user: the shared hosts of CI systems and clouds, and the public Sigstore instances. */
const SHARED_HOST = String.raw `(?:https?://)?(?:accounts\.google\.com|agent\.buildkite\.com|buildkite\.com|circleci\.com|docs\.github\.com|docs\.gitlab\.com|fulcio\.githubapp\.com|github\.com|gitlab\.com|oidc\.circleci\.com|timestamp\.githubapp\.com|token\.actions\.githubusercontent\.com|tuf-repo\.github\.com)(?![\w:@-]|\.\w)`;
const SIGSTORE_URL = String.raw `(?:https?://)?(?:[a-z0-9-]+\.)*(?:sigstore|sigstage)\.dev(?![\w.-])(?:/[\w./-]*)?`;
/** Matches a public host that is not a part of another host. If a text is split with this pattern, the odd items are the hosts. */
const PUBLIC = new RegExp(String.raw `((?<![\w.@-])(?:${SIGSTORE_URL}|${SHARED_HOST}))`, 'i');
/** Patterns of possible names, and the mask that replaces each. The first pattern that matches applies. */
const SHAPES = [
    [/(?<![\w+.-])[a-z][\w+.-]*:\/\/[^\s"'<>,;]*[^\s"'<>,;.:)]/gi, '[url]'],
    [/"[^"]*"/g, '"[text]"'],
    [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g, '[address]'],
    // `aud: NAME` of a GitLab job is indented. In other places, words of chopmark's own messages follow the noun.
    [/(?<=\baudience (?:to )?)(?!(?:and|as|for|is|of|sigstore|that|to|what)\b)[^\s,;]+/g, '[name]'],
    [/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.-])/g, '[host]'],
    [/\[[0-9a-f]*:[0-9a-f:.]+\](?::\d+)?/gi, '[host]'],
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
    const known = matchWords(names.filter((name) => name.length >= SHORTEST_NAME && name !== 'sigstore' && !isPublicText(name)), 'gi');
    const whole = matchWords(values.filter(isWholeWord), 'g');
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
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => [name, OPTION_WORDS[name]?.(value) ? String(value) : 'given']));
const listPrivateOptions = (options) => Object.entries(options).flatMap(([name, value]) => [value].flat().flatMap((one) => (typeof one === 'string' && !OPTION_WORDS[name]?.(one) ? withHost(one) : [])));
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
        findings.push(describeSource(identity, options, sources), ...describeIdentity(identity, trust.private, ports), describeAudience(identity, options, services.certificateAuthority.url), describeInstance(known), ...(await askServices(services, identity, { http: run.http, ports })));
        return { report: { ...report, trust: known, claims: identity.claims }, identity, services };
    }
    catch (error) {
        if (!isAboutIdentity(error)) {
            findings.push(describeUnasked(sources), failed('instance', error));
            return { report };
        }
        findings.push(failed(isAboutRecipient(error) ? 'audience' : 'identity', error));
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
const isAboutRecipient = (error) => error instanceof errors/* ChopmarkError */.E && error.code === 'IDENTITY_PUBLIC_AUDIENCE';
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
function describeIdentity(identity, isPrivate, { clock }) {
    const { expires, claims, platform, renew } = identity;
    const left = Math.round((expires.getTime() - clock.now().getTime()) / 1000);
    return [
        {
            check: 'token',
            status: left < 60 ? 'warning' : 'good',
            detail: `Valid for ${left} more seconds. ${renew ? 'The job can request another one later' : 'The job cannot request another one'}.`,
            ...(left < 60 && { hint: 'Give the token a longer lifetime, or sign earlier in the job.' }),
        },
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
/** A recipient that must not get the token has stopped the run before. */
function describeAudience({ token }, { audience, allowPublicAudience }, recipient) {
    switch ((0,token_recipient/* judgeRecipient */.lH)(token, recipient, allowPublicAudience)) {
        case 'allowed':
            return {
                check: 'audience',
                status: 'warning',
                detail: `The token has the audience sigstore and goes to ${recipient.host}, which can then sign as this job at a public instance: --allow-public-audience allows it.`,
                hint: token_recipient/* OTHER_AUDIENCE */.s7,
            };
        case 'unlisted':
            return {
                check: 'audience',
                status: 'warning',
                detail: `The token that ${recipient.host} gets has the audience sigstore, like those for the public instances. None of them accepts its issuer today.`,
                hint: token_recipient/* OTHER_AUDIENCE */.s7,
            };
        default:
            return { check: 'audience', status: 'good', detail: `The token has the audience ${audience}.` };
    }
}
async function askServices(services, identity, { http, ports }) {
    const { certificateAuthority, logs, timestampAuthorities } = services;
    const reach = (check, { url, givenBy }, probe) => {
        const target = probe.startsWith('timestamp') ? new URL(`${url.href.replace(/\/$/, '')}/certchain`) : (0,http_url/* below */.Gz)(url, probe);
        return askService(check, { url, givenBy, target }, { http, ports });
    };
    const found = await Promise.all([
        askAuthority(certificateAuthority, identity, http, ports),
        ...logs.map((log) => reach('transparency log', log, log.majorApiVersion === 1 ? 'api/v1/log' : 'healthz')),
        ...timestampAuthorities.map((authority) => reach('timestamp authority', authority, 'timestamp/certchain')),
    ]);
    return found.flat();
}
async function askAuthority({ url, givenBy }, { issuer, audiences }, http, { logger }) {
    try {
        (0,accepted_issuers/* checkIssuerAccepted */.f3)(url, await (0,accepted_issuers/* fetchAcceptedIssuers */.q9)({ http, logger }, { url, givenBy }), { issuer, audiences });
        return [{ check: 'certificate authority', status: 'good', detail: `${url.host} accepts tokens of ${issuer} for this audience.` }];
    }
    catch (error) {
        return [failed('certificate authority', error)];
    }
}
/** Any answer shows that the service can be reached, and the time of its clock. */
async function askService(check, { url, givenBy, target }, { http, ports }) {
    try {
        const answer = await http({ url: target, givenBy, maxBytes: limits/* MAX_LOG_ANSWER */.D, stage: 'SIGNING', service: check, retry: 'none' });
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

/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ hintsToShow),
/* harmony export */   Q_: () => (/* binding */ refuseExistingFile),
/* harmony export */   zE: () => (/* binding */ createNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98599);





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

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
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

/***/ 9665:
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

/***/ 39866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   Vq: () => (/* binding */ LogBodyError),
/* harmony export */   Y2: () => (/* binding */ parseLogBody)
/* harmony export */ });
/* unused harmony export formatHashedRekordV2 */
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _x509_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84123);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);





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

/***/ 46442:
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

/***/ 84123:
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
