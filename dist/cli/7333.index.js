export const id = 7333;
export const ids = [7333,9665];
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

/***/ 79919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   Pg: () => (/* binding */ readOpenFile),
/* harmony export */   Pq: () => (/* binding */ readInto),
/* harmony export */   aB: () => (/* binding */ openBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _foreign_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23809);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48806);







const FIRST_PIECE = 64 << 10;
/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, options = {}) {
    const { file, size, isPipe } = await openBounded(path, what, options);
    try {
        return await readToEnd({ file, path, what, maxBytes, isPipe, read: 0 }, Math.min(size, maxBytes) + 1);
    }
    finally {
        await file.close();
    }
}
/** Opens a file to read it, and tells its size; 0 if it is not known. @throws ChopmarkError `INPUT_UNREADABLE` */
async function openBounded(path, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, a pipe without a writer would hold a thread that nothing can end, and the process with it.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return { file, size: stat.size, isPipe: !stat.isFile() };
    }
    catch (error) {
        await file?.close();
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
}
/**
 * The first bytes of a file, without a wait: for a look at each of many files, four waits each would take most of the time.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
function readStart(path, bytes, what) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw unreadable(path, what, 'it is not a regular file');
        const start = Buffer.alloc(bytes);
        return start.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, start, 0, bytes, 0));
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`; errors of `stat`
 */
async function readOpenFile(file, path, maxBytes, what) {
    const { size } = await file.stat();
    return readToEnd({ file, path, what, maxBytes, isPipe: false, read: 0 }, Math.min(size, maxBytes) + 1);
}
/** Reads more of a file into a buffer, and counts it. @returns Bytes; 0 at the end. @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
async function readInto(open, buffer, at) {
    const bytesRead = await readAvailable(open, buffer, at).catch((error) => {
        throw unreadable(open.path, open.what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    });
    open.read += bytesRead;
    if (open.read > open.maxBytes)
        throw tooLarge(open.path, open.what, open.maxBytes);
    return bytesRead;
}
/** Waits for a pipe without holding a thread. */
async function readAvailable({ file, isPipe, read }, buffer, at) {
    for (let waited = 0;; waited += _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_POLL */ .zC) {
        const count = await file.read(buffer, at, buffer.length - at).then(({ bytesRead }) => bytesRead, (error) => {
            if (isPipe && (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EAGAIN')
                return undefined;
            throw error;
        });
        const mayComeYet = count === undefined || (isPipe && count === 0 && read === 0 && waited < _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_WAIT */ .Nf);
        if (!mayComeYet)
            return count;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_POLL */ .zC);
    }
}
async function readToEnd(open, expected) {
    const { maxBytes } = open;
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const bytesRead = await readInto(open, buffer, length);
        length += bytesRead;
        if (bytesRead > 0)
            continue;
        (0,_foreign_input_js__WEBPACK_IMPORTED_MODULE_5__/* .announceInput */ .c)(length);
        return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
});


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
// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 4 modules
var prepare_signing = __webpack_require__(24158);
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
        const choices = (0,prepare_signing/* pickSigningChoices */.Z)({ ...options, allowPublicLog: false, concurrency: CONCURRENCY });
        const { identity, services, trust } = await (0,prepare_signing/* prepareSigning */.v)(choices, { ports, run });
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

/***/ 88781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ chooseTrust),
  Un: () => (/* binding */ notInSandbox),
  V: () => (/* binding */ rekorVersionOf)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/visibility.js
var identity_visibility = __webpack_require__(91375);
;// CONCATENATED MODULE: ./build/trust/choose-instance.js

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own instance for a repository that
 * GitHub does not report as public, the public instance otherwise.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` if the public instance does not know the issuer of the job's identity.
 */
function chooseInstance({ ci, visibility, selfManaged = false }) {
    if (ci === 'jenkins')
        throw needed('A Jenkins controller issues its own identities');
    if (selfManaged && ci === 'gitlab')
        throw needed('A self-managed GitLab issues its own identities');
    if (selfManaged && ci === 'github')
        throw needed('GitHub Enterprise Server issues its own identities');
    if (ci === 'github' && visibility !== 'public')
        return 'github';
    return 'public-good';
}
const needed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Use --instance to name a client trust config file of an instance whose Fulcio accepts that issuer. docs/explanation/trust.md shows how to write one.',
});

;// CONCATENATED MODULE: ./build/engine/shared/run/choose-trust.js



/**
 * Loads the trust of a run. `auto` depends on the identity: its platform, and the visibility in its token.
 *
 * @param signs Only a signing run can read its sandbox from a variable. The trust of a verifier never comes from a variable.
 */
async function chooseTrust(options, { ports, http, identity, signs }) {
    // Only now: the request for a token is on its way by then (docs/adr/0052).
    const { loadTrust } = await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 75040));
    return loadTrust({
        instance: nameInstance(options, { ports, identity, signs }),
        trustedRoot: options.trustedRoot,
        signingConfig: options.signingConfig,
        tufMirror: options.tufMirror,
        tufRoot: options.tufRoot,
        rekorVersion: rekorVersionOf(options.rekorVersion),
        offline: options.offline ?? false,
        verifiesOnly: !signs,
        fileDigest: options.fileDigest,
    }, { http, clock: ports.clock, logger: ports.logger, cacheFolder: ports.cacheFolder, workingFolder: ports.workingFolder });
}
const rekorVersionOf = (text) => text === undefined || text === 'none' ? text : text === '1' ? 1 : 2;
function nameInstance(options, { ports, identity, signs }) {
    const { instance } = options;
    // A private instance that is completely given by files or a mirror needs no name.
    const given = options.tufMirror !== undefined || (options.trustedRoot !== undefined && (options.signingConfig !== undefined || !signs));
    if (instance === 'auto')
        return given || !identity ? 'public-good' : autoInstance(identity);
    if (instance !== 'sandbox' || !signs)
        return instance;
    const config = ports.env.CHOPMARK_SANDBOX;
    if (config)
        return config;
    throw notInSandbox();
}
const notInSandbox = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: '--instance sandbox works only inside a sandbox.',
    hint: 'Run chopmark sandbox -- chopmark … --instance sandbox. Or set --instance to the path of a running sandbox’s trust config.',
});
const autoInstance = ({ platform, issuer, claims }) => {
    const visibility = (0,identity_visibility/* provenVisibility */.t)(claims, platform);
    return chooseInstance({
        ...(platform && { ci: platform }),
        ...(visibility !== 'unknown' && { visibility }),
        selfManaged: platform !== undefined && !isHosted(platform, issuer),
    });
};
/** Whether the platform's own cloud issued the token. GitHub and GitLab also have self-managed installations. */
const isHosted = (platform, issuer) => {
    const hostname = URL.parse(issuer)?.hostname ?? '';
    if (platform === 'github')
        return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
    if (platform === 'gitlab')
        return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
    return true;
};


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

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isProvenPublic),
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without the user's consent. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


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

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ checkIssuerAccepted),
/* harmony export */   q9: () => (/* binding */ fetchAcceptedIssuers)
/* harmony export */ });
/* unused harmony export matchesIssuer */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2924);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32066);
/* harmony import */ var _service_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68643);





/** How many issuers an error lists. */
const LISTED = 12;
/**
 * Gets the issuers that a Fulcio accepts: `GET /api/v2/configuration` (fulcio.proto, `GetConfiguration`). For an authority without
 * that endpoint, `known` applies. Without either, no token is sent.
 *
 * @param known For an authority that serves no list but is known, such as a preset.
 * @throws ChopmarkError `SIGNING_CONFIGURATION_REFUSED`, `SIGNING_CONFIGURATION_INVALID_RESPONSE`
 */
async function fetchAcceptedIssuers({ http, logger }, authority, known = []) {
    const service = { name: 'certificate authority', url: authority.url };
    const answer = await http({
        url: (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(authority.url, 'api/v2/configuration'),
        givenBy: authority.givenBy,
        headers: { accept: 'application/json' },
        maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CERTIFICATE_ANSWER */ .S2,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status === 404 && known.length > 0) {
        logger.debug(`The ${service.name} ${authority.url.host} lists no issuers. The issuers that it is known to accept are used.`);
        return known;
    }
    if (answer.status !== 200) {
        const words = (0,_service_response_js__WEBPACK_IMPORTED_MODULE_2__/* .showResponse */ .RP)(logger, service, answer);
        throw (0,_service_response_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceRefusedError */ .kw)({
            code: 'SIGNING_CONFIGURATION_REFUSED',
            service,
            status: answer.status,
            asked: 'a request for the issuers that it accepts',
            words,
        });
    }
    return (0,_service_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceResponse */ .re)('SIGNING_CONFIGURATION_INVALID_RESPONSE', service, answer.body, (json) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(json, 'configuration').issuers, 'issuers', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUERS */ .i7).flatMap((value, index) => {
        const entry = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, `issuers[${index}]`);
        const issuer = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.issuerUrl, 'issuerUrl', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk) ||
            (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.wildcardIssuerUrl, 'wildcardIssuerUrl', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk);
        const audience = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.audience, 'audience', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk);
        return issuer ? [{ issuer, ...(audience ? { audience } : {}) }] : [];
    }));
}
/**
 * Checks that the authority accepts tokens with this issuer and audience, before the token leaves the machine.
 *
 * @throws ChopmarkError `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`
 */
function checkIssuerAccepted(authority, accepted, { issuer, audiences }) {
    const matching = accepted.filter((entry) => matchesIssuer(entry.issuer, issuer));
    if (matching.length === 0) {
        const listed = accepted.slice(0, LISTED).map((entry) => entry.issuer);
        const more = accepted.length > LISTED ? ` and ${accepted.length - LISTED} more` : '';
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_ISSUER_UNKNOWN',
            message: `The certificate authority ${authority.host} does not accept tokens of ${issuer}. It accepts ${listed.join(', ') || 'none'}${more}.`,
            hint: 'Select an instance that accepts this CI (--instance, --fulcio-url), or ask its operator to add the issuer.',
        });
    }
    // An exact entry takes precedence over a pattern that also matches, as in Fulcio itself.
    const decisive = matching.filter((entry) => entry.issuer === issuer);
    const audience = (decisive.length > 0 ? decisive : matching).map((entry) => entry.audience);
    if (audience.some((wanted) => wanted === undefined || audiences.includes(wanted)))
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_AUDIENCE_REFUSED',
        message: `The certificate authority ${authority.host} accepts tokens of ${issuer} for the audience ${audience.join(' or ')}. This token has ${audiences.length > 0 ? `the audience ${audiences.join(', ')}` : 'no audience'}.`,
        hint: `Set audience to ${audience[0]}, or request the token with this audience.`,
    });
}
/** Matches the whole issuer. `*` as in Fulcio (config.go, meta issuers): one or more of `-_a-zA-Z0-9`. Takes one pass over the issuer per star. */
function matchesIssuer(pattern, issuer) {
    const [start = '', ...parts] = pattern.split('*');
    if (parts.length === 0)
        return pattern === issuer;
    if (issuer.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk || parts.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_STARS */ .nM || !issuer.startsWith(start))
        return false;
    // Where the pattern up to the current star can end.
    let ends = new Set([start.length]);
    for (const part of parts) {
        const next = new Set();
        let open = false;
        for (let at = start.length; at < issuer.length; at++) {
            open = (open || ends.has(at)) && STARRED.test(issuer.charAt(at));
            if (open && issuer.startsWith(part, at + 1))
                next.add(at + 1 + part.length);
        }
        ends = next;
    }
    return ends.has(issuer.length);
}
/** What a star matches. */
const STARRED = /[-_a-zA-Z0-9]/;


/***/ }),

/***/ 68643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ showResponse),
/* harmony export */   kw: () => (/* binding */ serviceRefusedError),
/* harmony export */   re: () => (/* binding */ readServiceResponse),
/* harmony export */   w$: () => (/* binding */ invalidServiceResponse)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57155);
/* harmony import */ var _base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30306);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32066);






/** The error for a response with an error status. Of the body of the response only `words` are part of it. */
const serviceRefusedError = ({ code, service, status, asked, hint, words = '' }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} answered ${status} to ${asked}${words === '' ? '' : `: “${words}”`}.`,
    hint: remedyFor(status) ?? hint ?? 'The service did not accept the request. Run with --debug to see its response.',
});
function remedyFor(status) {
    if (status === 429)
        return 'The service limits requests. Lower --request-rate or --concurrency, then run again: finished signatures are kept.';
    if (status >= 500)
        return 'The service has a failure. Check its status page and run again later: finished signatures are kept.';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed here. Configure the address that the redirect points to.';
    if (status === 404 || status === 405)
        return 'Check the address. It must be the base URL of the service, without an API path.';
    return undefined;
}
/** The error for a response that cannot be read. */
const invalidServiceResponse = (code, service, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} sent a response that cannot be used: ${reason}.`,
    hint: 'Check whether a proxy or login page answers instead. Run with --debug to see the response, or try again later.',
});
/** Reads the JSON of a response. Anything unexpected becomes an error with `code`. */
function readServiceResponse(code, service, body, read) {
    try {
        return read((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxDepth: 16 }));
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? invalidServiceResponse(code, service, error.message) : error;
    }
}
/** Characters of a response that debug output shows. */
const SHOWN = 300;
/** Characters in a row that count as a part of a secret. */
const PIECE = 12;
/**
 * Writes the response of a refused request to debug output, shortened and neutralized. It is not shown if it repeats a part of `secret`.
 *
 * @returns The message in it (gRPC and go-swagger services answer with JSON that has one), for the error. Empty if there is none.
 */
function showResponse(logger, service, { status, body }, secret = '') {
    const text = body
        .subarray(0, SHOWN * 4)
        .toString('utf8')
        .slice(0, SHOWN);
    const isHidden = repeats(text, secret);
    const shown = isHidden ? '(not shown: it repeats the token)' : (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_4__/* .neutralizeLine */ .a0)(text);
    logger.debug(`${service.name} ${service.url.host} answered ${status}: ${shown}`);
    return isHidden ? '' : (0,_base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWords */ .A)(readMessage(body), secret === '' ? [] : [secret], SHOWN);
}
function readMessage(body) {
    try {
        const { message } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SERVICE_WORDS */ .pT, maxDepth: 8 }), 'the answer');
        return typeof message === 'string' ? message : '';
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return '';
        throw error;
    }
}
function repeats(text, secret) {
    for (let at = 0; at + PIECE <= text.length; at++)
        if (secret.includes(text.slice(at, at + PIECE)))
            return true;
    return false;
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

/***/ 44573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPreset),
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const SINCE_ALWAYS = { start: new Date(0) };
const PRESETS = {
    'public-good': {
        repository: new URL('https://tuf-repo-cdn.sigstore.dev'),
        // The public log that most verifiers know has version 1. The other config adds the version 2 shard.
        signingConfigs: { default: 'signing_config.v0.2.json', rekorV2: 'signing_config_rekor_v2.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 4014).then(__webpack_require__.bind(__webpack_require__, 84014))).publicGood,
    },
    staging: {
        repository: new URL('https://tuf-repo-cdn.sigstage.dev'),
        signingConfigs: { default: 'signing_config.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 9134).then(__webpack_require__.bind(__webpack_require__, 99134))).staging,
    },
    github: {
        repository: new URL('https://tuf-repo.github.com'),
        signingConfigs: {},
        // As actions/attest uses it: no log, one timestamp.
        services: {
            certificateAuthorities: [
                { url: new URL('https://fulcio.githubapp.com'), majorApiVersion: 1, operator: 'github.com', validity: SINCE_ALWAYS },
            ],
            oidcIssuers: [],
            logs: [],
            logSelector: 'ANY',
            timestampAuthorities: [
                {
                    url: new URL('https://timestamp.githubapp.com/api/v1/timestamp'),
                    majorApiVersion: 1,
                    operator: 'github.com',
                    validity: SINCE_ALWAYS,
                },
            ],
            timestampSelector: 'ANY',
        },
        pinned: async () => (await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 87448))).github,
    },
};
const isPreset = (name) => Object.hasOwn(PRESETS, name);


/***/ }),

/***/ 17555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ classifyKey),
/* harmony export */   oU: () => (/* binding */ DIGEST_OID),
/* harmony export */   v3: () => (/* binding */ DIGEST_NAME),
/* harmony export */   yN: () => (/* binding */ SIGNATURE_OID)
/* harmony export */ });
const DIGEST_NAME = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** Digests by object identifier. SHA-1 and MD5 are left out on purpose. */
const DIGEST_OID = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Signature algorithms that certificates and timestamps may use, by object identifier. */
const SIGNATURE_OID = {
    '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
    '1.3.101.112': { key: 'ed25519' },
};
const MIN_RSA_BITS = 2048;
/** Curves by their OpenSSL name, with the digest that belongs to each. */
const CURVES = {
    prime256v1: { digest: 'sha256', details: ['PKIX_ECDSA_P256_SHA_256'] },
    secp384r1: { digest: 'sha384', details: ['PKIX_ECDSA_P384_SHA_384', 'PKIX_ECDSA_P384_SHA_256'] },
    secp521r1: { digest: 'sha512', details: ['PKIX_ECDSA_P521_SHA_512', 'PKIX_ECDSA_P521_SHA_256'] },
};
/** Undefined for a key that is never accepted: other curves, short RSA keys, DSA, RSA-PSS. */
function classifyKey(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = CURVES[namedCurve];
            return curve && { type: 'ec', ...curve };
        }
        case 'rsa': {
            const details = ['PKCS1_RSA_PKCS1V5', 'PKIX_RSA_PKCS1V5', `PKIX_RSA_PKCS1V15_${modulusLength}_SHA256`];
            return modulusLength >= MIN_RSA_BITS ? { type: 'rsa', digest: 'sha256', details } : undefined;
        }
        case 'ed25519':
            return { type: 'ed25519', digest: 'sha512', details: ['PKIX_ED25519', 'PKIX_ED25519_PH'] };
        default:
            return undefined;
    }
}


/***/ }),

/***/ 99950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   FQ: () => (/* binding */ readDerTime),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   cc: () => (/* binding */ readDerInteger),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iI: () => (/* binding */ readDerBoolean),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers convert it to the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; bytes after it are ignored. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is truncated');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not supported');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or too large');
        if (start + count > bytes.length)
            throw new DerError('a length is truncated');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is truncated');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The single element that makes up `bytes`. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('expected an object identifier');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is too large');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is truncated');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readDerInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('expected an integer');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readDerBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('expected a boolean');
    const [octet] = node.content;
    // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('expected a bit string of whole octets');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readDerTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('expected a time');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time does not exist');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not supported');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ })

};
