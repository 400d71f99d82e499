export const id = 7145;
export const ids = [7145];
export const modules = {

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

/***/ 42690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ locateValue),
/* harmony export */   TJ: () => (/* binding */ groupElements),
/* harmony export */   h8: () => (/* binding */ findMembers)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48806);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85819);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);



/*
 * Parts of large JSON, found without parsing the rest of it. What lies between the parts is only stepped over: text that is no JSON may be
 * taken for it, so these parts prove nothing until the whole text was parsed.
 */
/**
 * The values of some members of an object, as they are written.
 *
 * @param what What is read, for messages.
 * @throws JsonError if it is no object, ends too early, is nested too deeply, or has one of the members twice
 */
function findMembers(bytes, names, what) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = new Map();
    const fail = () => new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
    let at = skipBlank(text, 0);
    if (text[at] !== OPEN_OBJECT)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not an object`);
    at = skipBlank(text, at + 1);
    if (text[at] === CLOSE_OBJECT)
        return found;
    for (;;) {
        if (text[at] !== QUOTE)
            throw fail();
        const endOfKey = skipValue(text, at, what);
        const name = readName(text.subarray(at, endOfKey), names, what);
        at = skipBlank(text, endOfKey);
        if (text[at] !== COLON)
            throw fail();
        const start = skipBlank(text, at + 1);
        const end = skipValue(text, start, what);
        if (name !== undefined && found.has(name))
            throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('duplicate-key', `${what} has a duplicate key in an object`);
        if (name !== undefined)
            found.set(name, text.subarray(start, end));
        at = skipBlank(text, end);
        if (text[at] === CLOSE_OBJECT)
            return found;
        if (text[at] !== COMMA)
            throw fail();
        at = skipBlank(text, at + 1);
    }
}
/** Characters of a name with every character escaped, and more. */
const LONGEST_KEY = 1024;
const readName = (key, names, what) => {
    if (key.length > LONGEST_KEY)
        return undefined;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(key, { what });
    return names.find((candidate) => candidate === name);
};
/**
 * Where a value begins in JSON that was parsed before. Undefined if there is no such value.
 *
 * @param path The keys and positions that lead to it: `['components', '0', 'name']`.
 * @throws JsonError for other text
 */
function locateValue(bytes, path) {
    const unmarked = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E)(bytes);
    const text = Buffer.from(unmarked.buffer, unmarked.byteOffset, unmarked.length);
    let at = skipBlank(text, 0);
    for (const step of path) {
        const found = text[at] === OPEN_OBJECT ? findMember(text, at, step) : text[at] === OPEN_LIST ? findElement(text, at, Number(step)) : undefined;
        if (found === undefined)
            return undefined;
        at = found;
    }
    let line = 1;
    let start = 0;
    for (let end = text.indexOf(NEWLINE); end !== -1 && end < at; end = text.indexOf(NEWLINE, start)) {
        line++;
        start = end + 1;
    }
    return { line, column: text.toString('utf8', start, at).length + 1 };
}
const WHAT = 'the document';
function findMember(text, from, name) {
    for (let at = skipBlank(text, from + 1); text[at] === QUOTE;) {
        const endOfKey = skipValue(text, at, WHAT);
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text.subarray(at, endOfKey), { what: WHAT });
        const value = skipBlank(text, skipBlank(text, endOfKey) + 1);
        if (key === name)
            return value;
        const next = skipBlank(text, skipValue(text, value, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return undefined;
}
function findElement(text, from, index) {
    if (!Number.isSafeInteger(index))
        return undefined;
    let at = skipBlank(text, from + 1);
    for (let passed = 0; passed < index; passed++) {
        const next = skipBlank(text, skipValue(text, at, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return text[at] === CLOSE_LIST ? undefined : at;
}
/** Bytes that are parsed together. */
const GROUP = 64 << 10;
/**
 * The elements of a list, some at a time, as text of a list of their own.
 *
 * @throws JsonError if it is no list, ends too early, or has an element that is larger than `maxBytes` or nested too deeply
 */
function* groupElements(list, { what, maxBytes }) {
    const fail = () => new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
    let at = skipBlank(list, 0);
    if (list[at] !== OPEN_LIST)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not a list`);
    at = skipBlank(list, at + 1);
    if (list[at] === CLOSE_LIST)
        return;
    for (let start = at;;) {
        const end = skipValue(list, at, what);
        if (end - at > maxBytes)
            throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-large', `${what} has an element that is longer than ${maxBytes} bytes`);
        const next = skipBlank(list, end);
        const isLast = list[next] === CLOSE_LIST;
        if (!isLast && list[next] !== COMMA)
            throw fail();
        if (isLast || end - start >= GROUP) {
            yield Buffer.concat([BEFORE, list.subarray(start, end), AFTER]);
            start = next + 1;
        }
        if (isLast)
            return;
        at = skipBlank(list, next + 1);
    }
}
const BEFORE = Buffer.from('[');
const AFTER = Buffer.from(']');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;
function skipBlank(text, from) {
    let at = from;
    while (text[at] === 0x20 || text[at] === 0x0a || text[at] === 0x0d || text[at] === 0x09)
        at++;
    return at;
}
/** Where the value ends that begins at `from`. */
function skipValue(text, from, what) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        switch (text[at]) {
            case QUOTE:
                at = endOfString(text, at + 1);
                if (depth === 0)
                    return at + 1;
                break;
            case OPEN_LIST:
            case OPEN_OBJECT:
                if (++depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX)
                    throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-deep', `${what} is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels`);
                break;
            case CLOSE_LIST:
            case CLOSE_OBJECT:
                if (depth === 0)
                    return at;
                if (--depth === 0)
                    return at + 1;
                break;
            case COMMA:
                if (depth === 0)
                    return at;
        }
    }
    throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
}
function endOfString(text, from) {
    for (let at = from; at < text.length; at++) {
        const byte = text[at];
        if (byte === QUOTE)
            return at;
        if (byte === BACKSLASH)
            at++;
    }
    return text.length;
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

/***/ 67328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicies: () => (/* binding */ checkPolicies)
});

;// CONCATENATED MODULE: ./build/policy/authoring/lint-warnings.js
/** Requirements about what can become worse after it was good. */
const isDecidedByNewest = (kind) => ['vulnerabilities', 'vsa', 'tests'].includes(kind);
/** Advice about a policy that is not a fault. */
function findLintWarnings({ trust, require, path = '' }, unpinned) {
    const advice = [];
    for (const { ci, clauses, at = path, level } of trust) {
        const named = clauses.repository !== undefined || clauses.owner !== undefined;
        if ((ci === 'github' || ci === 'gitlab') && named && clauses['repository-id'] === undefined && clauses['owner-id'] === undefined)
            advice.push({
                at,
                message: 'A repository name can be abandoned and then taken over by another owner.',
                hint: 'Add repository-id, or owner-id if many repositories share the entry.',
            });
        if (level === 3 && clauses.signer === undefined)
            advice.push({ at, message: 'Level 3 applies to every workflow of the repository.', hint: 'Name the builder with signer.' });
    }
    for (const { kind, asks, at = path } of require)
        if (isDecidedByNewest(kind) && asks?.['max-age'] === undefined)
            advice.push({
                at,
                message: `The newest statement decides ${kind}, and nobody notices if a place of evidence withholds it.`,
                hint: 'Add max-age: an old statement then counts as missing, so a newer one cannot be withheld for longer.',
            });
    if (trust.length === 0)
        advice.push({ at: path, message: 'It has no trust entry, so it can be included by other policies but cannot decide on its own.' });
    if (require.length === 0)
        advice.push({
            at: path,
            message: 'It has no requirement: a signature, or a statement that vouches for the artifact, by a trusted signer is enough.',
        });
    if (unpinned.length > 0)
        advice.push({
            at: path,
            message: `${unpinned.join(', ')} can change without a change of the policy.`,
            hint: 'Write PATH@sha256:HEX to pin them.',
        });
    return advice;
}

// EXTERNAL MODULE: ./build/policy/parse/load-policy.js + 6 modules
var load_policy = __webpack_require__(42615);
// EXTERNAL MODULE: ./build/policy/parse/read-yaml.js
var read_yaml = __webpack_require__(88259);
;// CONCATENATED MODULE: ./build/engine/policy/policy-check.js



/** Finds all faults of policy files, with their places. @throws ChopmarkError if a file cannot be read */
async function checkPolicies(paths, { workingFolder }) {
    const files = [];
    for (const path of paths) {
        const { policy, findings, unpinned } = await (0,load_policy/* loadPolicy */.tb)(path, workingFolder);
        files.push({
            path,
            ...(policy?.digest !== undefined && { digest: policy.digest }),
            findings: findings.map(report),
            advice: policy ? findLintWarnings(policy, unpinned) : [],
        });
    }
    return { schema: 'chopmark.policy/1', action: 'check', files };
}
const report = ({ place, message, hint }) => ({
    at: (0,read_yaml/* showPlace */.R)(place),
    message,
    ...(hint !== undefined && { hint }),
});


/***/ }),

/***/ 35148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLD_PROVENANCE_TYPE),
/* harmony export */   T: () => (/* binding */ PROVENANCE_TYPE)
/* harmony export */ });
/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): the parts that all build types share. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Still written by slsa-github-generator, and by npm and cosign before they changed to v1. */
const OLD_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v0.2';


/***/ }),

/***/ 29131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $V: () => (/* binding */ MAX_BUNDLE_VALUES),
/* harmony export */   C0: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   Fq: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   Hi: () => (/* binding */ MAX_BUNDLE_OUTLINE),
/* harmony export */   K7: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   MAX_BUNDLE: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   VZ: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Wl: () => (/* binding */ MAX_SUBJECT),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   YV: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Zs: () => (/* binding */ MAX_BAD_LINES),
/* harmony export */   dF: () => (/* binding */ MAX_CHAIN),
/* harmony export */   fI: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hu: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   mP: () => (/* binding */ MAX_UNTRUSTED_STATEMENT),
/* harmony export */   n7: () => (/* binding */ MAX_DER),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   oI: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   wu: () => (/* binding */ MAX_REFUSED_SUBJECTS),
/* harmony export */   xO: () => (/* binding */ MAX_TRUST_SERVICES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bytes. The same without what is in base64: names, numbers, checkpoints. */
const MAX_BUNDLE_OUTLINE = 32 << 20;
/** Values of all kinds in the JSON of one bundle, or of one document with several; one bundle has a few hundred. */
const MAX_BUNDLE_VALUES = 1_000_000;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Trusted roots in one file in JSON Lines. */
const MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Bytes. A larger statement is not parsed as a whole before its signature is verified and its signer is trusted. */
const MAX_UNTRUSTED_STATEMENT = 1 << 20;
/** Bytes. One subject of a larger statement, and one of its own texts; usually a few hundred. */
const MAX_SUBJECT = 64 << 10;
/** Subjects of a larger statement that are kept when it is refused. For other artifacts, the refusal is the reason too. */
const MAX_REFUSED_SUBJECTS = 50_000;
/** Lines of one file that are reported as no bundles. The others are left out, and hide no bundle. */
const MAX_BAD_LINES = 1_000;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
const MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one chain, including the root. */
const MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;


/***/ })

};
