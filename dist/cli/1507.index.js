export const id = 1507;
export const ids = [1507];
export const modules = {

/***/ 17923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   w2: () => (/* binding */ isSecretValue),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98872);

/** Words that mean a secret wherever they stand in a name, also joined with others: `DBPASSWORD`, `apitoken2`. */
const WITHIN = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|API|ACCESS|SIGNING|COSIGN|DEPLOY)[_.-]?KEY|CONNECTION[_.-]?STRING|WEBHOOK|AUTHORIZATION/;
/** Words that mean a secret where they are a whole word of a name: `GH_PAT` but not `PATH`. */
const AS_WORD = /(?:^|[^A-Z0-9])(?:PAT|JWT|BEARER|DSN|PWD|PW|PASS|CREDS?|COOKIES?|SAS|OTP|PASSIN|PASSOUT|STOREPASS|KEYPASS)(?:[0-9]|[^A-Z0-9]|$)/;
/** Words that mean a secret at the end of a name. Keys that are none are for caches, databases and everybody. */
const AT_END = /(?:^|[^A-Z0-9])AUTH$|(?<!(?:^|[^A-Z0-9])(?:PUBLIC|PUB|CACHE|SORT|PARTITION|PRIMARY|FOREIGN|OBJECT))[_.-]KEY$/;
/** The folder that a shell is in, and was in. */
const FOLDERS = ['PWD', 'OLDPWD', 'INIT_CWD'];
const LONGEST_NAME = 256;
/** Whether a name of a variable, an option or a header looks like that of a secret. Case and the writing of `camelCase` do not count. */
function isSecretName(name) {
    if (name.length > LONGEST_NAME)
        return true;
    const upper = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
    return !FOLDERS.includes(upper) && (WITHIN.test(upper) || AS_WORD.test(upper) || AT_END.test(upper));
}
/**
 * Tokens of well-known services by their prefixes (their documentation, and the rules of GitHub's secret scanning), the beginning of JSON
 * Web Tokens, and private keys.
 */
const TOKENS = [
    /\bgh[pousr]_[A-Za-z0-9]{20}/,
    /\bgithub_pat_\w{20}/,
    /\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|soat|imt|agent|oas|ffct|wt)-[\w-]{16}/,
    /\bCCIPAT_\w{20}/,
    /\bbk[a-z]{2}_[a-f0-9]{20}/,
    /\bnpm_[A-Za-z0-9]{30}/,
    /\bpypi-[\w-]{20}/,
    /\brubygems_[a-f0-9]{32}/,
    /\boy2[a-z0-9]{43}/,
    /\bdckr_(?:pat|oat)_[\w-]{20}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}/,
    /\bAIza[\w-]{35}/,
    /\bya29\.[\w-]{20}/,
    /\bGOCSPX-[\w-]{20}/,
    /\bxox[a-z]-[\w-]{10}/,
    /\bxapp-[\w-]{10}/,
    /\bhv[sbr]\.[\w-]{20}/,
    /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16}/,
    /\bsk-[\w-]{32}/,
    /\bhf_[A-Za-z]{30}/,
    /\bdop_v1_[a-f0-9]{32}/,
    /\bSG\.[\w-]{20,64}\.[\w-]{20}/,
    /\bATATT3[\w-]{20}/,
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
    /\beyJ[\w-]{8}/,
    /\bAGE-SECRET-KEY-1/,
    /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY/,
];
/** Whether a text contains a token of a well-known service, a JSON Web Token, or a private key. */
const hasToken = (text) => TOKENS.some((token) => token.test(text));
/** Parts of a connection string: `Server=db;Password=X`. */
const IN_CONNECTION = /(?:^|[;\s])(?:password|passwd|pwd|(?:account|sharedaccess|access)key|token)\s?=\s?\S/i;
/** Whether the value of a variable looks like a secret, whatever its name: a token, or an address or a connection string with credentials. */
const isSecretValue = (value) => hasToken(value) ||
    (0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findUrlCredentials */ .R)(value).some(({ isSecret }) => isSecret) ||
    findLogin(value) !== undefined ||
    IN_CONNECTION.test(value);
/** Other names with a colon before an `@` are packages, images and addresses. */
const LOGIN = /^(?!(?:pkg|npm|jsr|mailto|sips?|xmpp|acct|urn):)([^\s/:@=]{1,128}:[^\s@]{1,512})@(?!sha\d+:)(?:[a-z0-9-]+\.)*(?:[a-z0-9-]*[a-z]|\d+\.\d+\.\d+\.\d+|(?:tcp|unix)\(.*)(?:[:/?(].*)?$/i;
/** The credentials of an address without a scheme: `user:password` of `user:password@host.example/path`. */
const findLogin = (text) => (text.includes('://') ? undefined : LOGIN.exec(text)?.[1]);


/***/ }),

/***/ 61507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/errors/url-credentials.js
var url_credentials = __webpack_require__(98872);
// EXTERNAL MODULE: ./build/base/secrets/redact.js
var redact = __webpack_require__(16305);
// EXTERNAL MODULE: ./build/base/secrets/secret-shapes.js
var secret_shapes = __webpack_require__(17923);
;// CONCATENATED MODULE: ./build/base/secrets/redact-argv.js



const MASK = '***';
/**
 * Options that are secrets of some programs, and other things of most: the name of the program, the option, and whether the value may be
 * attached to it, separate, or both. `login` is a command that has to come first.
 */
const PROGRAMS = [
    { name: /^(?:mysql|mariadb)/, option: '-p', value: 'attached' },
    { name: /^sshpass$/, option: '-p', value: 'both' },
    { name: /^mongo/, option: '-p', value: 'both' },
    { name: /^redis-cli$/, option: '-a', value: 'both' },
    { name: /^7z/, option: '-p', value: 'attached' },
    { name: /^rar$/, option: '-p', value: 'attached' },
    { name: /^rar$/, option: '-hp', value: 'attached' },
    { name: /^(?:un)?zip$/, option: '-P', value: 'both' },
    { name: /^ldap/, option: '-w', value: 'both' },
    { name: /^security$/, option: '-p', value: 'separate' },
    { name: /^signtool$/, option: '/p', value: 'separate' },
    { name: /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|skopeo|cosign|az|regctl)$/, option: '-p', value: 'both', command: 'login' },
];
/**
 * The words of a command in a form that may be published. `***` replaces values of options, variables and headers with names of secrets,
 * credentials of URLs and of `-u user:password`, tokens of well-known services, and what contains a known secret. In a script, a secret
 * hides the rest of its line. A secret that looks like nothing of that kind stays: it cannot be recognized.
 *
 * @param known Values that are known to be secret.
 */
function redactArgv(words, known = []) {
    const redactor = (0,redact/* createRedactor */.l)();
    for (const secret of known)
        redactor.add(secret);
    // The credentials of URLs are masked by themselves.
    const holdsKnown = (text) => {
        const rest = maskUrls(text);
        return redactor.redact(rest) !== rest;
    };
    const hides = watchOptions();
    return words.map((word) => {
        if (hides(word))
            return MASK;
        if (/\s/.test(word))
            return redactScript(word, holdsKnown);
        return redactWord(word, holdsKnown) ?? word;
    });
}
/** The lines of a script, or of another argument with white space, such as a header. */
function redactScript(script, holdsKnown) {
    if (script.includes('PRIVATE KEY-----'))
        return MASK;
    if ((0,secret_shapes/* hasToken */.y0)(script) || holdsKnown(script)) {
        const lines = script.split('\n').map((line) => ((0,secret_shapes/* hasToken */.y0)(line) || holdsKnown(line) ? MASK : redactLine(line, holdsKnown)));
        const text = lines.join('\n');
        // A known secret can have several lines.
        return (0,secret_shapes/* hasToken */.y0)(text) || holdsKnown(text) ? MASK : text;
    }
    return script
        .split('\n')
        .map((line) => redactLine(line, holdsKnown))
        .join('\n');
}
function redactLine(line, holdsKnown) {
    const hides = watchOptions();
    let shown = '';
    for (const [piece] of line.matchAll(/\s+|\S+/g)) {
        if (/\s/.test(piece)) {
            shown += piece;
            continue;
        }
        const word = withoutQuotes(piece);
        if (isReference(word)) {
            hides(word);
            shown += piece;
            continue;
        }
        if (hides(word))
            return shown + MASK;
        const redacted = redactWord(word, holdsKnown);
        if (redacted?.endsWith(MASK))
            return shown + redacted;
        shown += redacted === undefined ? piece : piece.replace(word, () => redacted);
    }
    return shown;
}
/** Without the quotes of a shell, and the end of a command. */
function withoutQuotes(piece) {
    let start = 0;
    let end = piece.length;
    while (start < end && `"'(`.includes(piece[start] ?? ' '))
        start++;
    while (end > start && `"');`.includes(piece[end - 1] ?? ' '))
        end--;
    return piece.slice(start, end);
}
/** A variable of a shell, whose value is not in the script. */
const isReference = (text) => /^["']?\$(?:\w+|\{\w+\})["']?$/.test(text);
/** One word without its secrets; undefined if it has none. */
function redactWord(word, holdsKnown) {
    const value = findNamedValue(word);
    if (value !== undefined && !isReference(word.slice(value))) {
        const name = word.slice(0, value);
        return (0,secret_shapes/* hasToken */.y0)(name) || holdsKnown(name) ? MASK : `${name}${MASK}`;
    }
    if ((0,secret_shapes/* hasToken */.y0)(word) || holdsKnown(word))
        return MASK;
    const withoutCredentials = maskUrls(word);
    if (withoutCredentials !== word)
        return withoutCredentials;
    const login = (0,secret_shapes/* findLogin */.B7)(word);
    if (login !== undefined)
        return `${MASK}${word.slice(login.length)}`;
    const [, user] = ATTACHED_USER.exec(word) ?? [];
    return user === undefined ? undefined : `${user}:${MASK}`;
}
const maskUrls = (text) => (0,url_credentials/* findUrlCredentials */.R)(text).reduceRight((shown, { start, end }) => `${shown.slice(0, start)}${MASK}${shown.slice(end)}`, text);
/** `-uuser:password`, `--user=user:password`. Numbers are ids of a user and a group. */
const ATTACHED_USER = /^((?:-[uU]|--(?:proxy-)?user=)(?!\d+:\d+$)[^\s:=/]+):.+$/;
const USER_OPTION = /^(?:-[uU]|--(?:proxy-)?user)$/;
/** The place of a value behind `NAME=` or `NAME:` with the name of a secret. */
function findNamedValue(word) {
    for (let at = 0; at < word.length; at++) {
        if (!'=:'.includes(word[at] ?? ' '))
            continue;
        const { start, name } = readNameBefore(word, at);
        const end = at + 1;
        // The scheme of a URL, and a name without a value in this word.
        if (name === '' || end === word.length || (word[at] === ':' && word.startsWith('//', end)))
            continue;
        if ((0,secret_shapes/* isSecretName */.eh)(name) || ('?&'.includes(word[start - 1] ?? ' ') && IN_QUERY.test(name)))
            return end;
    }
    return undefined;
}
/** Characters of a name, and quotes between it and its sign, that are looked at. */
const LONGEST_NAME = 128;
const MOST_QUOTES = 4;
/** The name in front of a `=` or `:`, with the quotes and backslashes of a script between them; empty if there is none. */
function readNameBefore(word, sign) {
    let end = sign;
    while (sign - end < MOST_QUOTES && `"'\\`.includes(word[end - 1] ?? ' '))
        end--;
    let start = end;
    while (end - start < LONGEST_NAME && /[\w.-]/.test(word[start - 1] ?? ' '))
        start--;
    return { start, name: word.slice(start, end) };
}
/** Signatures in the query of an address, which are as good as a password. */
const IN_QUERY = /^(?:sig|signature|x-(?:amz|goog)-(?:signature|credential))$/i;
/** Watches the words of one command, and says of each whether it is the value of an option before it that is a secret. */
function watchOptions() {
    const programs = new Set();
    const seen = new Set();
    let before = '';
    const isSecretValue = (word) => {
        if (before === '')
            return false;
        if (isOption(before) && !before.includes('=') && (0,secret_shapes/* isSecretName */.eh)(before.replace(/^-+/, '')) && !isOption(word))
            return true;
        // A header, and what follows the word for its kind.
        if (/^["']?[\w-]+["']?:$/.test(before) && (0,secret_shapes/* isSecretName */.eh)(before.replace(/\W/g, '')))
            return true;
        if (/^bearer$/i.test(before))
            return true;
        // `aws configure set aws_secret_access_key VALUE`
        if ((seen.has('set') || seen.has('config')) && /[_:.]/.test(before) && (0,secret_shapes/* isSecretName */.eh)(before))
            return true;
        if (USER_OPTION.test(before) && /^[^:]+:./.test(word) && !/^\d+:\d+$/.test(word))
            return true;
        for (const { option, value, command } of programs)
            if (value !== 'attached' && before === option && (command === undefined || seen.has(command)))
                return true;
        return false;
    };
    const isAttachedSecret = (word) => [...programs].some(({ option, value, command }) => value !== 'separate' && word.startsWith(option) && word.length > option.length && (command === undefined || seen.has(command)));
    return (word) => {
        const hidden = isSecretValue(word) || isAttachedSecret(word);
        const name = word.replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
        for (const program of PROGRAMS)
            if (program.name.test(name))
                programs.add(program);
        seen.add(word);
        before = hidden ? '' : word;
        return hidden;
    };
}
/** Not a password that begins with a dash. */
const isOption = (word) => /^-{1,2}[A-Za-z][\w.-]*(?:=.*)?$/s.test(word);

// EXTERNAL MODULE: ./build/engine/shared/child-environment.js
var child_environment = __webpack_require__(14823);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var limits = __webpack_require__(74353);
;// CONCATENATED MODULE: ./build/engine/attest/build/changed-files.js





/** Folders whose content is not build output. */
const LEFT_OUT = new Set(['.git', '.chopmark', 'node_modules']);
/** @throws ChopmarkError `INPUT_EXEC` if the folder has more files than the limit. */
async function snapshotFiles(folder) {
    const seen = new Map();
    const waiting = [folder];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)(path, { withFileTypes: true })) {
            const full = (0,external_node_path_.join)(path, entry.name);
            if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                waiting.push(full);
            if (!entry.isFile())
                continue;
            const { size, mtimeNs, ino } = await (0,promises_.lstat)(full, { bigint: true });
            seen.set((0,external_node_path_.relative)(folder, full), `${size} ${mtimeNs} ${ino}`);
            if (seen.size > limits/* MAX_BUILD_FILES */.wk)
                throw tooMany(folder);
        }
    }
    return seen;
}
/** New and changed files, with their digests, sorted by name. */
async function findChanges(before, folder, signal) {
    const after = await snapshotFiles(folder);
    const changed = [...after].flatMap(([path, mark]) => (before.get(path) === mark ? [] : [path])).sort();
    const hashed = await (0,hash_files/* hashFiles */.y)(changed.map((path) => (0,external_node_path_.join)(folder, path)), { signal, followLinks: false });
    return changed.map((path, index) => ({ name: path.split(external_node_path_.sep).join('/'), digest: hashed[index]?.digest ?? {} }));
}
const tooMany = (folder) => new errors/* ChopmarkError */.E({
    code: 'INPUT_EXEC',
    message: `${folder} has more than ${limits/* MAX_BUILD_FILES */.wk} files, so the files that the build writes cannot be determined.`,
    hint: 'Run the build in a folder with fewer files.',
});

;// CONCATENATED MODULE: ./build/engine/attest/build/run-build.js






/**
 * Runs the build and records it: command, exit code, start, end, and the written files. All of this is declared by the job. The command
 * gets no variable that looks like a secret, and arguments that do are masked.
 *
 * @param ports `signal` also ends the build.
 * @throws ChopmarkError `INPUT_EXEC` if it fails, `INPUT_TIMEOUT`. Nothing is signed then.
 */
async function runBuild([command = '', ...args], ports) {
    if (!ports.runCommand) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_EXEC',
            message: '--exec is not available here: commands cannot be run.',
            hint: 'Build in a separate step, and attest its output.',
        });
    }
    const { clock, logger, workingFolder, signal } = ports;
    const before = await snapshotFiles(workingFolder);
    const startedOn = clock.now().toISOString();
    const withheld = (0,child_environment/* listEnvironmentChanges */.tj)(ports.env, {}).unset;
    if (withheld.length > 0)
        logger.info(`The build runs without these variables: ${withheld.sort().join(', ')}.`);
    const exitCode = await ports.runCommand(command, args, (0,child_environment/* buildChildEnvironment */.s$)(ports.env, {}), signal);
    if (signal.aborted)
        throw (0,timeout_error/* toTimeoutError */.L8)(signal, 'the build was done');
    const finishedOn = clock.now().toISOString();
    if (exitCode !== 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_EXEC',
            message: `The build command ended with exit code ${exitCode}. Nothing was signed.`,
            hint: exitCode === 127 ? 'Check that the command is installed and on PATH. It is run without a shell.' : 'See the output of the command.',
        });
    }
    const changed = await findChanges(before, workingFolder, signal);
    logger.info(`The build wrote ${changed.length} files.`);
    const record = { command: redactArgv([command, ...args], secretsOf(ports.env)), exitCode, startedOn, finishedOn };
    return {
        startedOn,
        finishedOn,
        byproducts: [
            { name: 'command', mediaType: 'application/json', content: Buffer.from(JSON.stringify(record)).toString('base64') },
            ...changed,
        ],
    };
}
/** Values that say nothing about a secret, and that occur everywhere. */
const PLAIN = /^(?:true|false|none|null|yes|no|\d{1,5})$/i;
/** Secrets in the environment: whole values, and the credentials of addresses, also of proxies. */
const secretsOf = (env) => Object.entries(env).flatMap(([name, value]) => {
    if (!value || PLAIN.test(value))
        return [];
    const passwords = (0,url_credentials/* findUrlCredentials */.R)(value).flatMap(({ start, end }) => /:(.+)$/s.exec(value.slice(start, end))?.[1] ?? []);
    return (0,child_environment/* isSecretVariable */.tS)(name, value) ? [value, ...passwords] : passwords;
});


/***/ }),

/***/ 14823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s$: () => (/* binding */ buildChildEnvironment),
/* harmony export */   tS: () => (/* binding */ isSecretVariable),
/* harmony export */   tj: () => (/* binding */ listEnvironmentChanges)
/* harmony export */ });
/* harmony import */ var _base_secrets_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17923);

/**
 * The environment of a command that runs inside a sandbox, and of a build. It is the parent's environment without the variables that
 * prove the identity of the real CI job, give access to its services, or look like secrets by their name or value; in a sandbox with the
 * variables that sign there:
 *
 * - `CHOPMARK_SANDBOX` is the path of the client trust config. chopmark reads it only for `--instance sandbox`, and only for
 *   signing. A verifier never takes its trust from a variable, because an earlier step of a job could have set it. The command
 *   verifies with `--instance "$CHOPMARK_SANDBOX"`, so the author of the command line decides.
 * - `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN` give the sandbox's own tokens to any client that supports GitHub Actions. A client
 *   that signs with `--instance sandbox` sends only such a token.
 * - `SIGSTORE_ID_TOKEN` is one of these tokens, already requested, for clients that request no token.
 * - `NO_PROXY` covers loopback.
 */
function buildChildEnvironment(parent, sandbox) {
    const { set, unset } = listEnvironmentChanges(parent, sandbox);
    const kept = Object.entries(parent).filter((entry) => entry[1] !== undefined && !unset.includes(entry[0]));
    return { ...Object.fromEntries(kept), ...set };
}
/** The same environment, as changes for a shell that already runs. */
function listEnvironmentChanges(parent, sandbox) {
    const bypassed = (parent.NO_PROXY ?? parent.no_proxy ?? '').split(',').filter(Boolean);
    const bypass = [...bypassed.filter((entry) => entry !== LOOPBACK), LOOPBACK].join(',');
    const set = { ...sandbox, NO_PROXY: bypass, no_proxy: bypass };
    return {
        set,
        unset: Object.keys(parent).filter((name) => isIdentity(name, parent[name] ?? '') && parent[name] !== undefined && !(name in set)),
    };
}
const LOOPBACK = '127.0.0.1';
/** Variables that name the CI. Without them no tool asks the real CI for a token. */
const CI_MARKERS = new Set(['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'JENKINS_URL', 'JENKINS_HOME', 'BUILDKITE', 'TF_BUILD']);
/** Variables that lead to identities or give access, and whose names do not look like secrets. */
const IDENTITY_SOURCES = new Set([
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'BUILDKITE_AGENT_ENDPOINT',
    'BUILDKITE_AGENT_JOB_API_SOCKET',
    'GOOGLE_GHA_CREDS_PATH',
    'KUBECONFIG',
    'KUBERNETES_SERVICE_HOST',
    'SPIFFE_ENDPOINT_SOCKET',
    'SSH_AUTH_SOCK',
    'SYSTEM_OIDCREQUESTURI',
]);
/** A proxy is needed to reach the network at all, also with a password. */
const PROXY = /(?:^|_)PROXY$/;
/** Names are compared without regard to case, as on Windows. */
function isIdentity(name, value) {
    const upper = name.toUpperCase();
    return CI_MARKERS.has(upper) || IDENTITY_SOURCES.has(upper) || isSecretVariable(name, value);
}
/** Whether a variable looks like a secret by its name, or by its value. */
const isSecretVariable = (name, value) => (0,_base_secrets_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || (!PROXY.test(name.toUpperCase()) && (0,_base_secrets_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretValue */ .w2)(value));


/***/ })

};
