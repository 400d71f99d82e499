export const id = 657;
export const ids = [657];
export const modules = {

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

/***/ 70451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOpenFile),
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);




const FIRST_PIECE = 64 << 10;
/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe without a writer would hang before it can be rejected.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (pipes ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        await file?.close();
    }
}
/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`; errors of the file system
 */
async function readOpenFile(file, path, maxBytes, what) {
    const { size } = await file.stat();
    return readToEnd(file, Math.min(size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
}
async function readToEnd(file, expected, maxBytes, refuse) {
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (length > maxBytes)
            throw refuse();
        if (bytesRead === 0)
            return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
});


/***/ }),

/***/ 94833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   OU: () => (/* binding */ readInt64),
/* harmony export */   QH: () => (/* binding */ readOptionalMessage),
/* harmony export */   Qk: () => (/* binding */ readOneOf),
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   fq: () => (/* binding */ readOptionalTimestamp),
/* harmony export */   gs: () => (/* binding */ readOptionalObject),
/* harmony export */   o8: () => (/* binding */ readOptionalArray),
/* harmony export */   oI: () => (/* binding */ readStringMap),
/* harmony export */   oU: () => (/* binding */ readArray),
/* harmony export */   on: () => (/* binding */ readOptionalString),
/* harmony export */   ss: () => (/* binding */ readBase64),
/* harmony export */   uA: () => (/* binding */ readOptionalInt64),
/* harmony export */   uv: () => (/* binding */ readOptionalBase64)
/* harmony export */ });
/* unused harmony exports readBoolean, readOptionalBoolean */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76093);

function readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw misshapen(value, where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => readObject(value, where));
/** `maxLength` in UTF-16 units. The empty string is accepted. */
function readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string')
        throw misshapen(value, where, 'a string');
    if (value.length > maxLength)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxLength} characters`);
    return value;
}
const readOptionalString = (value, where, maxLength) => optional(value, () => readString(value, where, maxLength));
function readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(value, where, `one of ${choices.join(', ')}`);
    return found;
}
function readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(value, where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => readBoolean(value, where));
/** A JSON number that is an integer and that a double holds exactly. */
function readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(value, where, 'an integer');
    return value;
}
function readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(value, where, 'a list');
    if (value.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${value.length} elements; the limit is ${max}`);
    return value;
}
/** ProtoJSON omits empty lists. */
const readOptionalArray = (value, where, max) => optional(value, () => readArray(value, where, max)) ?? [];
/** Canonical base64 with the standard alphabet and padding (RFC 4648, section 4): exactly one text for each sequence of bytes. */
function readBase64(value, where, maxBytes) {
    const text = readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw misshapen(value, where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => readBase64(value, where, maxBytes));
const MAX_INT64 = 2n ** 63n - 1n;
/** A signed 64-bit integer. ProtoJSON writes it as a string of digits and also accepts numbers. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(value, where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(value, where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset, truncated to milliseconds. Leap seconds and days that do not exist are rejected. */
function readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(readString(value, where, 40));
    if (!parts)
        throw misshapen(value, where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(value, where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const readOptionalTimestamp = (value, where) => optional(value, () => readTimestamp(value, where));
/** An object whose values are strings: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${keys.length} members; the limit is ${max}`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(value, where, 'an object of strings');
    return object;
}
/** For formats in which an unknown field could have a meaning that must not be ignored. */
function refuseUnknown(object, known, where) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw unknownField(unknown, known, where);
}
/**
 * A protobuf message in JSON (ProtoJSON): an object with its fields under their JSON names. Each field may have its JSON name or the name
 * that it has in the protobuf file, but not both. Other fields are refused.
 *
 * @param known JSON names: `mediaType`. The protobuf name `media_type` follows from each.
 */
function readMessage(value, where, known) {
    const message = {};
    for (const [key, field] of Object.entries(readObject(value, where))) {
        const name = known.includes(key) ? key : known.find((candidate) => toProtobufName(candidate) === key);
        if (name === undefined)
            throw unknownField(key, known, where);
        if (Object.hasOwn(message, name))
            throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has the field ${name} twice, in both of its spellings`);
        message[name] = field;
    }
    return message;
}
const readOptionalMessage = (value, where, known) => optional(value, () => readMessage(value, where, known));
const toProtobufName = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Only a name that looks like one is quoted, because the name is from the same input as everything else. */
const unknownField = (name, known, where) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${/^[\w.-]{1,64}$/.test(name) ? `the unknown field ${name}` : 'an unknown field'}; the known fields are ${known.join(', ')}`);
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (value, where, expected) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', value === undefined || value === null ? `${where} is missing` : `${where} is not ${expected}`);


/***/ }),

/***/ 76093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   R5: () => (/* binding */ hasInexactInteger),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18114);

/** Thrown for JSON that cannot be read. The message names `what` or the path in it, and never quotes its content; callers map it to an error code. */
class JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON with the restrictions of I-JSON (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no duplicate keys in one object, no
 * lone surrogates, no number outside the range of a double. Keys named `__proto__` are rejected too, because copying such an object changes
 * it.
 *
 * @throws JsonError
 */
function parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX }) {
    if (text.length > maxBytes)
        throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const { depth, members } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new JsonError('too-deep', `${what} is nested deeper than ${maxDepth} levels`);
    const value = parse(source, what);
    if (countMembers(value, what) !== members)
        throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
    return value;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new JsonError('not-utf8', `${what} is not valid UTF-8`);
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Depth and number of members of the text, counted before any recursive code sees it. Exact for valid JSON, harmless for other text. */
function measure(source, maxDepth) {
    let depth = 0;
    let deepest = 0;
    let members = 0;
    for (let at = 0; at < source.length; at++) {
        switch (source.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(source, at);
                break;
            case 0x5b: // [
            case 0x7b: // {
                depth++;
                if (depth > deepest)
                    deepest = depth;
                if (depth > maxDepth)
                    return { depth, members };
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth--;
                break;
            case 0x3a: // : outside of a string follows a key and nothing else
                members++;
        }
    }
    return { depth: deepest, members };
}
function endOfString(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            return at;
        if (unit === BACKSLASH)
            at++;
    }
    return source.length;
}
/** Whether valid JSON has an integer that a double does not hold exactly: reading and writing it would change it. */
function hasInexactInteger(source) {
    for (let at = 0; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(source, at);
        if (!isDigit(unit))
            continue;
        const start = at;
        while (isDigit(source.charCodeAt(at + 1)))
            at++;
        const length = at + 1 - start;
        const isInteger = !FRACTION.has(source[at + 1] ?? '');
        if (isInteger && length >= INEXACT_DIGITS && String(BigInt(Number(source.slice(start, at + 1)))) !== source.slice(start, at + 1))
            return true;
        // The rest of the number consists of digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** An integer with this many digits may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what) {
    try {
        return JSON.parse(source);
    }
    catch (error) {
        // The parser's own message quotes the text, which may contain a secret: only the position is kept.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw new JsonError('syntax', `${what} is not valid JSON${place ? ` (${place})` : ''}`);
    }
}
/** Members after parsing; a duplicate key is missing from this count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new JsonError('bad-value', `${what} has a number outside the range of a double`);
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (Array.isArray(value)) {
        for (const element of value)
            members += countMembers(element, what);
        return members;
    }
    const object = value;
    for (const key of Object.keys(object)) {
        if (key === '__proto__')
            throw new JsonError('forbidden-key', `${what} has a key named __proto__`);
        refuseLoneSurrogates(key, what);
        members += 1 + countMembers(object[key], what);
    }
    return members;
}
function refuseLoneSurrogates(text, what) {
    if (!text.isWellFormed())
        throw new JsonError('bad-value', `${what} has a string that is not valid Unicode`);
}


/***/ }),

/***/ 18114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ MAX_HOSTS_FILE),
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Sf: () => (/* binding */ SECOND_FAMILY_WAIT),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y1: () => (/* binding */ MAX_SEARCH_DOMAINS),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   rh: () => (/* binding */ MAX_NAME_SERVERS_FILE),
/* harmony export */   t4: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   zz: () => (/* binding */ COMMAND_GRACE)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One response of the token service of a CI system or cloud. */
const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
const MAX_TOKEN = 16 << 10;
/** Levels of nesting in JSON. */
const MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and bytes of stderr, of a child process. */
const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process. Commands that issue a token take seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, including the first. */
const MAX_TRIES = 6;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Bytes. /etc/hosts; lists of blocked hosts have millions of lines. */
const MAX_HOSTS_FILE = 16 << 20;
/** Bytes. /etc/resolv.conf. */
const MAX_NAME_SERVERS_FILE = 64 << 10;
/** Search domains of resolv.conf. */
const MAX_SEARCH_DOMAINS = 32;
/** Milliseconds to wait for IPv6 addresses of a host after its IPv4 addresses are known. */
const SECOND_FAMILY_WAIT = 250;
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
const COMMAND_GRACE = 10_000;


/***/ }),

/***/ 13263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell),
/* harmony export */   u: () => (/* binding */ quoteForTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted if necessary. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
const quoteForTerminal = (text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) => platform !== 'win32' || PLAIN.test(text) ? quoteForShell(text) : `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(65136);
// EXTERNAL MODULE: ./build/engine/shared/run/create-new-file.js
var create_new_file = __webpack_require__(82563);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
;// CONCATENATED MODULE: ./build/engine/init/detect-build.js


const CHART = 'Chart.yaml';
const findFirst = (...paths) => async (files) => {
    for (const path of paths)
        if (await files.has(path))
            return path;
    return undefined;
};
/** In order of preference if a repository has several: languages first, then the tools that package or run a build. */
const SYSTEMS = {
    node: { name: 'Node.js', find: findFirst('package.json'), describe: describeNode },
    python: {
        name: 'Python',
        async find(files) {
            // A pyproject.toml can also configure only linters, in repositories that are not a Python project.
            const project = await files.read('pyproject.toml');
            if (project !== undefined && /^\[(?:build-system|project|tool\.poetry)\]/m.test(project))
                return 'pyproject.toml';
            return findFirst('setup.py')(files);
        },
        describe: async () => ({ command: 'python -m pip install build && python -m build', artifacts: 'dist/*' }),
    },
    maven: {
        name: 'Maven',
        find: findFirst('pom.xml'),
        async describe(files) {
            const pom = (await files.read('pom.xml')) ?? '';
            const kind = /<packaging>\s*(war|ear)\s*<\/packaging>/.exec(pom)?.[1] ?? 'jar';
            return {
                command: `${(await files.has('mvnw')) ? './mvnw' : 'mvn'} --batch-mode verify`,
                artifacts: /<modules>/.test(pom) ? `**/target/*.${kind}` : `target/*.${kind}`,
            };
        },
    },
    gradle: {
        name: 'Gradle',
        find: findFirst('build.gradle.kts', 'build.gradle', 'settings.gradle.kts', 'settings.gradle'),
        async describe(files) {
            const settings = (await files.read('settings.gradle.kts')) ?? (await files.read('settings.gradle')) ?? '';
            return {
                command: `${(await files.has('gradlew')) ? './gradlew' : 'gradle'} build`,
                artifacts: /^\s*include\b/m.test(settings) ? '**/build/libs/*.jar' : 'build/libs/*.jar',
            };
        },
    },
    go: {
        name: 'Go',
        find: findFirst('go.mod'),
        describe: async (files) => ({
            command: `go build -o dist/ ${(await files.has('cmd')) ? './cmd/...' : './...'}`,
            artifacts: 'dist/*',
        }),
    },
    cargo: { name: 'Cargo', find: findFirst('Cargo.toml'), describe: describeCargo },
    helm: {
        name: 'Helm',
        find: findChart,
        describe: async (_, sign = CHART) => ({
            command: `helm package ${sign === CHART ? '.' : (0,posix_.dirname)(sign)} --destination dist`,
            artifacts: 'dist/*.tgz',
        }),
    },
    docker: {
        name: 'a container image',
        find: findFirst('Dockerfile', 'Containerfile'),
        describe: async () => ({ command: 'docker build', artifacts: '' }),
    },
    make: {
        name: 'Make',
        find: findFirst('Makefile', 'makefile', 'GNUmakefile'),
        describe: async () => ({ command: 'make', artifacts: 'dist/*' }),
    },
};
/** The first chart found: at the top, or in a folder where `helm create` and chart repositories place it. */
async function findChart(files) {
    const inFolder = (await files.list('charts')).filter((name) => /^\w[\w.-]*$/.test(name)).map((name) => `charts/${name}/${CHART}`);
    return findFirst(CHART, `chart/${CHART}`, ...inFolder)(files);
}
/** If nothing was recognized: placeholders for the user's own command and artifacts. */
const UNKNOWN_BUILD = { command: './build.sh', artifacts: 'dist/*' };
const BUILD_SYSTEMS = Object.keys(SYSTEMS);
const nameBuildSystem = (system) => SYSTEMS[system].name;
/** The ways to build the repository, the most likely way first. */
async function detectBuilds(files) {
    const builds = await Promise.all(BUILD_SYSTEMS.map(async (system) => {
        const sign = await SYSTEMS[system].find(files);
        return sign === undefined ? [] : [{ system, sign, ...(await SYSTEMS[system].describe(files, sign)) }];
    }));
    return builds.flat();
}
/** A build system that the user named and the files do not show. */
const describeBuild = async (system, files) => ({
    system,
    ...(await SYSTEMS[system].describe(files, undefined)),
});
const NPM = { install: 'npm ci', run: 'npm run', pack: 'npm pack' };
const PNPM = { install: 'corepack enable && pnpm install --frozen-lockfile', run: 'pnpm run', pack: 'pnpm pack' };
const YARN = { install: 'corepack enable && yarn install --immutable', run: 'yarn run', pack: 'yarn pack' };
/** Yarn 1 has another name for this option. */
const YARN_CLASSIC = { ...YARN, install: 'corepack enable && yarn install --frozen-lockfile' };
/** Chosen by the lock file. */
async function choosePackageManager({ has }) {
    if (await has('yarn.lock'))
        return (await has('.yarnrc.yml')) ? YARN : YARN_CLASSIC;
    if (await has('pnpm-lock.yaml'))
        return PNPM;
    return (await has('package-lock.json')) || (await has('npm-shrinkwrap.json')) ? NPM : { ...NPM, install: 'npm install' };
}
/** The artifact of a package that can be published is its tarball. Otherwise the artifacts are the files that its build script writes. */
async function describeNode(files) {
    const { scripts, private: isPrivate, name, version } = readManifest(await files.read('package.json'));
    const { install, run, pack } = await choosePackageManager(files);
    const hasBuild = typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, 'build');
    const isPacked = !hasBuild || (isPrivate !== true && typeof name === 'string' && typeof version === 'string');
    const steps = [install, ...(hasBuild ? [`${run} build`] : []), ...(isPacked ? [pack] : [])];
    return { command: steps.join(' && '), artifacts: isPacked ? '*.tgz' : 'dist/*' };
}
/** A build with `npm ci` and a build script, for the snippets of the README. */
const NPM_BUILD = { system: 'node', sign: 'package.json', command: 'npm ci && npm run build', artifacts: 'dist/*' };
function readManifest(text = '') {
    try {
        const manifest = (0,json/* parseJson */.qF)(text, { what: 'package.json' });
        return typeof manifest === 'object' && manifest !== null ? manifest : {};
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return {};
        throw error;
    }
}
/** Binaries by name, because the release folder also contains other files. The artifact of a library is its crate. */
async function describeCargo(files) {
    const manifest = (await files.read('Cargo.toml')) ?? '';
    const locked = (await files.has('Cargo.lock')) ? ' --locked' : '';
    const binary = nameIn(manifest, String.raw `\[\[bin\]\]`);
    const name = nameIn(manifest, String.raw `\[package\]`);
    if (binary === undefined && name !== undefined && !(await files.has('src/main.rs')))
        return { command: `cargo package${locked}`, artifacts: 'target/package/*.crate' };
    return { command: `cargo build --release${locked}`, artifacts: `target/release/${binary ?? name ?? 'NAME'}` };
}
/** The `name` in a table of a TOML file, if it is a valid name of a package or a program. */
function nameIn(toml, table) {
    const body = new RegExp(`^${table}[^\\S\\n]*$([\\s\\S]*?)(?=^\\[|$(?![\\s\\S]))`, 'm').exec(toml)?.[1] ?? '';
    return /^name\s*=\s*["']([\w-]{1,100})["']/m.exec(body)?.[1];
}

// EXTERNAL MODULE: ./build/identity/detect.js
var detect = __webpack_require__(54484);
;// CONCATENATED MODULE: ./build/engine/init/detect-ci.js

/** Paths that show which CI a repository uses, in the order of the output. */
const SIGNS = [
    ['.github/workflows', 'github'],
    ['.gitlab-ci.yml', 'gitlab'],
    ['.circleci', 'circleci'],
    ['Jenkinsfile', 'jenkins'],
    ['.buildkite', 'buildkite'],
];
/** The CI systems that the repository uses. If this is a job of one of them, only that CI is returned. */
async function detectCis(files, env) {
    const present = await Promise.all(SIGNS.map(([path]) => files.has(path)));
    const byFiles = SIGNS.flatMap(([sign, ci], index) => (present[index] ? [{ ci, sign }] : []));
    const byJob = (0,detect/* listDetected */.F)(env).map(({ id }) => ({ ci: id, sign: 'this job' }));
    const [job] = byJob;
    if (job && byJob.length === 1 && (byFiles.length === 0 || byFiles.some(({ ci }) => ci === job.ci)))
        return [job];
    return [...byFiles, ...byJob.filter(({ ci }) => !byFiles.some((found) => found.ci === ci))];
}
/** Whether this is a job of a CI. No person can answer a question in a job. */
const isInJob = (env) => (0,detect/* listDetected */.F)(env).length > 0 || !['', '0', 'false', undefined].includes(env.CI);

// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(24069);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(13263);
;// CONCATENATED MODULE: ./build/engine/init/snippet.js
const UNKNOWN_VISIBILITY = 'The identity tokens of this platform do not state whether a project is public. With --allow-public-log, the names of the project enter the public log permanently. For a private project, use --instance with a private instance instead.';
const NODE_NEEDED = 'The agent needs Node.js 22.22.2 or later, and the tools of the build.';
const JENKINS_NEEDED = [
    'Install the plugin oidc-provider, and add a credential "OpenID Connect id token" with the id sigstore and the audience sigstore.',
    'Public instances do not accept tokens of Jenkins: sigstore.json is the client trust config of your private instance.',
];
const GITHUB_NEEDED = [
    'Pin the actions to the commits that your policy requires.',
    'GitHub keeps attestations of private repositories only on Enterprise Cloud. On other plans, add "store: file" to the step.',
];
const PLAIN_YAML = /^(?!(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$)[A-Z./_](?:[^:#\p{C}]|:(?=\S)|(?<=\S)#)*(?<![\s:])$/iu;
/** A YAML scalar on one line. A JSON string is also a YAML scalar. */
const writeYaml = (text) => (PLAIN_YAML.test(text) ? text : JSON.stringify(text));
/** A Groovy string. In double quotes, `$` begins an expression. */
const writeGroovy = (text) => (/['\\]/.test(text) ? `"${text.replace(/[\\"$]/g, '\\$&')}"` : `'${text}'`);
/** A command for CircleCI, where `<<` begins an expression. */
const writeCircleci = (command) => writeYaml(command.replaceAll('<<', '\\<<'));
/** A command for Buildkite. At the upload, the agent replaces `$NAME`, turns `$$NAME` into `$NAME` for the shell, and keeps `$(`. */
const writeBuildkite = (command) => writeYaml(command.replace(/\$(?!\()/g, '$$$$'));

;// CONCATENATED MODULE: ./build/engine/init/file-snippets.js



/** Images with the tools of a build. They have no Node.js, so the build is a separate job, and the next job attests its artifacts. */
const BUILD_IMAGES = {
    python: { gitlab: 'python:3.13', circleci: 'cimg/python:3.13' },
    maven: { gitlab: 'maven:3-eclipse-temurin-21', circleci: 'cimg/openjdk:21.0' },
    gradle: { gitlab: 'gradle:jdk21', circleci: 'cimg/openjdk:21.0' },
    go: { gitlab: 'golang:1.25', circleci: 'cimg/go:1.25' },
    cargo: { gitlab: 'rust:1', circleci: 'cimg/rust:1.90' },
    helm: { gitlab: 'alpine/helm:3.19.0', circleci: 'alpine/helm:3.19.0' },
};
const SETUP_JAVA = `      - uses: actions/setup-java@v5
        with:
          distribution: temurin
          java-version: 21
`;
/** Steps that install the tools of a build. Runners of GitHub include the other tools. */
const GITHUB_SETUP = {
    python: `      - uses: actions/setup-python@v6
        with:
          python-version: 3.x
`,
    maven: SETUP_JAVA,
    gradle: SETUP_JAVA,
    go: `      - uses: actions/setup-go@v6
        with:
          go-version-file: go.mod
          cache: false
`,
};
const verify = (ci, repository) => `Check an artifact: npx chopmark verify FILE --ci ${ci} --repository ${repository}`;
const attest = ({ version, build }) => `npx --yes chopmark@${version} attest ${(0,quote_for_shell/* quoteForShell */.e)(build.artifacts)}`;
/** Jobs that build files, attest the files and keep the bundles. */
const FILE_SNIPPETS = {
    github: ({ version, build }) => ({
        text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  id-token: write # lets the job request its identity token
  attestations: write # lets the job store the bundles on GitHub
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
${(build.system && GITHUB_SETUP[build.system]) ?? ''}      - run: ${writeYaml(build.command)}
      - uses: ${project/* PROJECT_REPOSITORY */.l3}@v${version}
        id: attest
        with:
          subject-path: ${writeYaml(build.artifacts)}
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
        next: [...GITHUB_NEEDED, verify('github', 'OWNER/NAME')],
    }),
    gitlab(request) {
        const image = request.build.system && BUILD_IMAGES[request.build.system]?.gitlab;
        return image === undefined ? writeGitlabJob(request) : writeGitlabJobs(request, image);
    },
    circleci(request) {
        const image = request.build.system && BUILD_IMAGES[request.build.system]?.circleci;
        return { text: image === undefined ? writeCircleciJob(request) : writeCircleciJobs(request, image), next: [UNKNOWN_VISIBILITY] };
    },
    jenkins: (request) => ({
        text: `pipeline {
  agent any
  stages {
    stage('attest') {
      steps {
        sh ${writeGroovy(request.build.command)}
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh ${writeGroovy(`${attest(request)} --instance sigstore.json`)}
        }
      }
    }
  }
  post {
    always {
      archiveArtifacts artifacts: '.chopmark/**', allowEmptyArchive: true
    }
  }
}
`,
        next: [...JENKINS_NEEDED, NODE_NEEDED],
    }),
    buildkite: (request) => ({
        text: `steps:
  - label: attest
    if: build.tag != null
    commands:
      - ${writeBuildkite(request.build.command)}
      - ${writeBuildkite(`${attest(request)} --allow-public-log`)}
    artifact_paths:
      - .chopmark/**/*
`,
        next: [UNKNOWN_VISIBILITY, NODE_NEEDED],
    }),
};
const writeGitlabJob = (request) => ({
    text: `attest:
  image: node:24
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(request.build.command)}
    - ${writeYaml(attest(request))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
    next: [
        'The identity token is valid for as long as the timeout of the job. Use a separate job for a long build.',
        verify('gitlab', 'GROUP/NAME'),
    ],
});
const writeGitlabJobs = (request, image) => ({
    text: `attest-build:
  image:
    name: ${image}
    entrypoint: ['']
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - ${writeYaml(request.build.command)}
  artifacts:
    paths:
      - ${writeYaml(request.build.artifacts)}
attest:
  image: node:24
  needs: [attest-build]
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(attest(request))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
    next: [verify('gitlab', 'GROUP/NAME')],
});
const writeCircleciJob = (request) => `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - run: ${writeCircleci(request.build.command)}
      - run: ${writeCircleci(`${attest(request)} --allow-public-log`)}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`;
const writeCircleciJobs = (request, image) => `version: 2.1
jobs:
  attest-build:
    docker:
      - image: ${image}
    steps:
      - checkout
      - run: ${writeCircleci(request.build.command)}
      - persist_to_workspace:
          root: .
          paths:
            - ${writePersisted(request.build.artifacts)}
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - attach_workspace:
          at: .
      - run: ${writeCircleci(`${attest(request)} --allow-public-log`)}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest-build:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
      - attest:
          requires: [attest-build]
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`;
/** CircleCI has no pattern that matches any number of folders. */
const writePersisted = (artifacts) => (artifacts.includes('**') ? '.' : writeYaml(artifacts));

;// CONCATENATED MODULE: ./build/engine/init/image-snippets.js


/** A placeholder for the user's own image, for a CI without a registry. */
const IMAGE = 'registry.example.com/acme/widget';
const LOG_IN = `Replace \`${IMAGE}\` with the repository of your image, and log in to its registry before the build (docker login).`;
const image_snippets_verify = (image, ci, repository) => `Check an image: npx chopmark verify --subject-image ${image} --ci ${ci} --repository ${repository}`;
/** For a shell in which `IMAGE` is the repository. `tag` is the name of a variable with the tag. */
const buildImage = (tag) => [`docker build --tag "$IMAGE:$${tag}" .`, `docker push "$IMAGE:$${tag}"`];
/** The digest of the pushed image, as the registry returned it. A tag is not used, because it can move. */
const digestOf = (tag) => `$(docker inspect --format '{{index .RepoDigests 0}}' "$IMAGE:$${tag}")`;
const image_snippets_attest = ({ version }, image) => `npx --yes chopmark@${version} attest --subject-image "${image}" --store oci`;
/** Jobs that build and push a container image, attest it, and store the attestation next to it. */
const IMAGE_SNIPPETS = {
    github: ({ version }) => ({
        text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  packages: write # lets the job push the image and its attestation
  id-token: write # lets the job request its identity token
  attestations: write # lets the job store the bundles on GitHub
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ github.token }}
      - uses: docker/build-push-action@v6
        id: push
        with:
          push: true
          tags: ghcr.io/\${{ github.repository }}:\${{ github.ref_name }}
      - uses: ${project/* PROJECT_REPOSITORY */.l3}@v${version}
        id: attest
        with:
          subject-name: ghcr.io/\${{ github.repository }}
          subject-digest: \${{ steps.push.outputs.digest }}
          push-to-registry: true
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
        next: [
            'The name of an image must be in lower case. If the name of the repository has upper case letters, write `tags` by hand.',
            ...GITHUB_NEEDED,
            image_snippets_verify('ghcr.io/OWNER/NAME:TAG', 'github', 'OWNER/NAME'),
        ],
    }),
    gitlab: (request) => ({
        text: `attest-build:
  image: docker:28
  services:
    - docker:28-dind
  variables:
    IMAGE: $CI_REGISTRY_IMAGE
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
${listYaml(buildImage('CI_COMMIT_TAG'), '    ')}
    - echo "IMAGE_DIGEST=${digestOf('CI_COMMIT_TAG')}" > image.env
  artifacts:
    reports:
      dotenv: image.env
attest:
  image: node:24
  needs: [attest-build]
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(image_snippets_attest(request, '$IMAGE_DIGEST'))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
        next: ['The build needs a runner that allows docker:dind (privileged).', image_snippets_verify('IMAGE', 'gitlab', 'GROUP/NAME')],
    }),
    circleci: (request) => ({
        text: `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    environment:
      IMAGE: ${IMAGE}
    steps:
      - checkout
      - setup_remote_docker
${[...buildImage('CIRCLE_TAG'), `${image_snippets_attest(request, digestOf('CIRCLE_TAG'))} --allow-public-log`].map((command) => `      - run: ${writeCircleci(command)}`).join('\n')}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`,
        next: [LOG_IN, UNKNOWN_VISIBILITY],
    }),
    jenkins: (request) => ({
        text: `pipeline {
  agent any
  environment {
    IMAGE = '${IMAGE}'
  }
  stages {
    stage('attest') {
      steps {
${buildImage('GIT_COMMIT')
            .map((command) => `        sh ${writeGroovy(command)}`)
            .join('\n')}
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh ${writeGroovy(`${image_snippets_attest(request, digestOf('GIT_COMMIT'))} --instance sigstore.json`)}
        }
      }
    }
  }
  post {
    always {
      archiveArtifacts artifacts: '.chopmark/**', allowEmptyArchive: true
    }
  }
}
`,
        next: [LOG_IN, ...JENKINS_NEEDED, NODE_NEEDED],
    }),
    buildkite: (request) => ({
        text: `steps:
  - label: attest
    if: build.tag != null
    env:
      IMAGE: ${IMAGE}
    commands:
${[...buildImage('BUILDKITE_TAG'), `${image_snippets_attest(request, digestOf('BUILDKITE_TAG'))} --allow-public-log`].map((command) => `      - ${writeBuildkite(command)}`).join('\n')}
    artifact_paths:
      - .chopmark/**/*
`,
        next: [LOG_IN, UNKNOWN_VISIBILITY, NODE_NEEDED],
    }),
};
const listYaml = (commands, indent) => commands.map((command) => `${indent}- ${writeYaml(command)}`).join('\n');

;// CONCATENATED MODULE: ./build/engine/init/init-snippets.js




/** The smallest pipeline that builds, attests and keeps its bundles on each CI. */
function writeSnippet(ci, version, build = NPM_BUILD) {
    const isImage = build.system === 'docker';
    const { text, next } = (isImage ? IMAGE_SNIPPETS : FILE_SNIPPETS)[ci]({ version, build });
    return { text, next: [...(isImage || build.isConfirmed ? [] : [checkBuild(build)]), ...next, ...describePackage(build)] };
}
const checkBuild = ({ system, sign, command, artifacts }) => system === undefined
    ? `Replace \`${command}\` with your build command, and \`${artifacts}\` with your artifacts.`
    : `Check the build command (\`${command}\`) and the artifacts (\`${artifacts}\`)${sign === undefined ? '' : `, which were guessed from ${sign}`}.`;
/** The value of `--package` for the packages of a build system. */
const PACKAGES = {
    node: 'npm',
    python: 'pypi',
    maven: 'maven',
    gradle: 'maven',
    helm: 'helm',
};
function describePackage({ system }) {
    const kind = system && PACKAGES[system];
    return kind === undefined ? [] : [`If you publish the artifacts as a package, see --package ${kind}: ${(0,project/* pageUrl */.fi)('how-to/packages.md')}`];
}

;// CONCATENATED MODULE: ./build/engine/init/limits.js
/** Limits for input from outside, each with its unit. */
/** Bytes. A file of a build system or a CI, such as package.json or .gitlab-ci.yml. */
const MAX_BUILD_FILE = 1 << 20;
/** Characters of a build command or a pattern that a person enters. */
const MAX_ANSWER = 2_000;

;// CONCATENATED MODULE: ./build/engine/init/place-snippet.js
const LAYOUTS = {
    github: {
        pipelines: ['.github/workflows/attest.yml'],
        separate: '.github/workflows/chopmark-attest.yml',
        describe: () => ({ next: [] }),
    },
    gitlab: {
        pipelines: ['.gitlab-ci.yml'],
        separate: '.gitlab/attest.gitlab-ci.yml',
        describe: (path, pipeline) => ({
            addition: { path, text: 'include:\n  - local: .gitlab/attest.gitlab-ci.yml\n' },
            next: [
                ...(/^include:/m.test(pipeline) ? [`${path} already has include: add only the line with local to it.`] : []),
                ...(/^stages:/m.test(pipeline)
                    ? [`${path} has stages: assign one of them to each new job (stage: NAME), in the order of the jobs.`]
                    : []),
                ...(/^attest(?:-build)?:/m.test(pipeline)
                    ? [`${path} has a job with the same name. GitLab would merge it with the new job: rename one of them.`]
                    : []),
            ],
        }),
    },
    circleci: {
        pipelines: ['.circleci/config.yml', '.circleci/config.yaml'],
        separate: '.circleci/attest.yml',
        describe: (path) => ({
            next: [
                `CircleCI reads only ${path}: copy the jobs and the workflow from the new file into it, or add a pipeline to the project (Project Settings, Pipelines) with the config file .circleci/attest.yml.`,
            ],
        }),
    },
    jenkins: {
        pipelines: ['Jenkinsfile'],
        separate: 'Jenkinsfile.attest',
        describe: (path) => ({
            next: [`Copy the stage from the new file into ${path}, or add a Pipeline job with the script path Jenkinsfile.attest.`],
        }),
    },
    buildkite: {
        pipelines: ['.buildkite/pipeline.yml', '.buildkite/pipeline.yaml', '.buildkite/pipeline.json'],
        separate: '.buildkite/attest.yml',
        describe: (path) => ({
            addition: { path, text: '  - label: upload attest\n    command: buildkite-agent pipeline upload .buildkite/attest.yml\n' },
            next: [`Add the step to the steps of ${path}.`],
        }),
    },
};
/** The CI's own file if it does not exist yet, else a new file next to it. Only names, and parts that could collide, are read. */
async function placeSnippet(ci, files) {
    const { pipelines, separate, describe } = LAYOUTS[ci];
    for (const path of pipelines) {
        const text = await files.read(path);
        if (text === undefined)
            continue;
        // If the new file were added too, both would attest the same artifacts.
        if (ci === 'github' && text.includes('chopmark'))
            return { path, next: [] };
        return { path: separate, ...describe(path, text) };
    }
    return { path: pipelines[0] ?? separate, next: [] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(70451);
;// CONCATENATED MODULE: ./build/engine/init/repository-files.js





function openRepositoryFiles(folder) {
    const has = (path) => (0,promises_.access)((0,external_node_path_.join)(folder, path)).then(() => true, () => false);
    return {
        has,
        async read(path) {
            if (!(await has(path)))
                return undefined;
            try {
                return (await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, path), MAX_BUILD_FILE, path)).toString('utf8').replace(/^\uFEFF/, '');
            }
            catch (error) {
                // A file that cannot be read still exists.
                if (error instanceof errors/* ChopmarkError */.E)
                    return '';
                throw error;
            }
        },
        list: (path) => (0,promises_.readdir)((0,external_node_path_.join)(folder, path)).then((names) => names.sort(), () => []),
    };
}

;// CONCATENATED MODULE: ./build/engine/init/init.js









const CIS = {
    github: 'GitHub Actions',
    gitlab: 'GitLab CI/CD',
    circleci: 'CircleCI',
    jenkins: 'Jenkins',
    buildkite: 'Buildkite',
};
/**
 * Creates the pipeline that attests the artifacts of this repository, for the CI that the repository uses. The pipeline is written
 * only on request and never overwrites a file. If the files do not decide a point, init asks on a terminal; elsewhere it needs an
 * option.
 *
 * @throws ChopmarkError `INPUT_OPTION_MISSING` if no CI or several CIs were found, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function init(options, { env, workingFolder, prompts: given }) {
    const prompts = options.yes || isInJob(env) ? undefined : given;
    const files = openRepositoryFiles(workingFolder);
    const ci = options.ci ?? (await chooseCi(await detectCis(files, env), prompts));
    const { build, others } = await chooseBuild(options.buildSystem, files, prompts);
    const snippet = writeSnippet(ci, version/* VERSION */.x, build);
    const place = await placeSnippet(ci, files);
    const written = options.write || (prompts !== undefined && (await prompts.confirm({ message: `Write ${place.path}?` })));
    if (written)
        await (0,create_new_file/* createNewFile */.zE)(workingFolder, place.path, snippet.text, (0,create_new_file/* hintsToShow */.BW)('init'));
    return {
        schema: 'chopmark.init/1',
        ci,
        ...(build.system && { buildSystem: build.system }),
        path: place.path,
        snippet: snippet.text,
        written,
        ...(place.addition && { addition: place.addition }),
        next: [...place.next, ...describeOthers(others), ...snippet.next],
    };
}
async function chooseCi(detected, prompts) {
    const [only] = detected;
    if (only && detected.length === 1)
        return only.ci;
    if (prompts)
        return prompts.select({
            message: only
                ? 'This repository uses several CI systems. Which one is the pipeline for?'
                : 'Which CI system does this repository use?',
            choices: only
                ? detected.map(({ ci, sign }) => ({ value: ci, label: CIS[ci], hint: sign }))
                : Object.entries(CIS).map(([ci, label]) => ({ value: ci, label })),
        });
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_MISSING',
        message: only
            ? `This repository uses several CI systems: ${detected.map(({ ci, sign }) => `${CIS[ci]} (${sign})`).join(', ')}.`
            : 'No file in this repository shows which CI system it uses.',
        hint: only
            ? `Name one of them: chopmark init ${detected.map(({ ci }) => `--ci ${ci}`).join(' or ')}`
            : 'Name the CI system: chopmark init --ci github (or gitlab, circleci, jenkins, buildkite).',
    });
}
async function chooseBuild(named, files, prompts) {
    const detected = await detectBuilds(files);
    if (named !== undefined) {
        const build = detected.find(({ system }) => system === named) ?? (await describeBuild(named, files));
        return { build: await editBuild(build, prompts), others: [] };
    }
    const [first = UNKNOWN_BUILD, ...others] = detected;
    if (!prompts)
        return { build: first, others };
    const chosen = others.length === 0 ? first : await selectBuild(detected, prompts);
    return { build: await editBuild(chosen, prompts), others: [] };
}
async function selectBuild(detected, prompts) {
    const system = await prompts.select({
        message: 'What do you want to attest?',
        choices: detected.flatMap(({ system, sign }) => system === undefined ? [] : [{ value: system, label: nameBuildSystem(system), ...(sign !== undefined && { hint: sign }) }]),
    });
    return detected.find((build) => build.system === system) ?? UNKNOWN_BUILD;
}
/** The command for an image is not asked, because each CI builds an image in its own way. */
async function editBuild(build, prompts) {
    if (!prompts || build.system === 'docker')
        return build;
    const command = await prompts.text({ message: 'Which command builds the artifacts?', initial: build.command, check: checkAnswer });
    const artifacts = await prompts.text({
        message: 'Which files are the artifacts (a path or pattern)?',
        initial: build.artifacts,
        check: checkAnswer,
    });
    return { ...build, command: command.trim(), artifacts: artifacts.trim(), isConfirmed: true };
}
function checkAnswer(answer) {
    if (answer.trim() === '')
        return 'An answer is required.';
    if (answer.length > MAX_ANSWER)
        return `The answer is longer than ${MAX_ANSWER} characters.`;
    return /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(answer) ? 'The answer contains a character that cannot be printed.' : undefined;
}
const describeOthers = (others) => others.length === 0
    ? []
    : [
        `This repository also has ${others.flatMap(({ sign }) => sign ?? []).join(', ')}. For another build, set --build-system ${BUILD_SYSTEMS.filter((system) => others.some((build) => build.system === system)).join(' or ')}.`,
    ];


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

/***/ 54484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ detectCi),
/* harmony export */   F: () => (/* binding */ listDetected)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59387);


/** Every CI system whose variables are set. More than one if a job of one system runs inside a job of another. */
const listDetected = (env) => Object.values(_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .CI_PROVIDERS */ .a).filter((provider) => provider.detect(env));
/**
 * The CI system of this job, if any. A variable that only a runner sets outweighs the two of Jenkins, which are set by hand in other
 * systems too. For two runners, it is unknown which one is the inner one.
 *
 * @throws ChopmarkError `IDENTITY_CI_AMBIGUOUS`
 */
function detectCi(env) {
    const detected = listDetected(env);
    const certain = detected.length > 1 ? detected.filter(({ id }) => id !== 'jenkins') : detected;
    if (certain.length < 2)
        return certain[0];
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_CI_AMBIGUOUS',
        message: `The environment matches several CI systems: ${certain.map(({ name }) => name).join(' and ')}.`,
        hint: `Choose the CI system whose identity signs: --ci ${certain.map(({ id }) => id).join(' or --ci ')}.`,
    });
}


/***/ })

};
