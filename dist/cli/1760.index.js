export const id = 1760;
export const ids = [1760];
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

/***/ 73460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);




/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000];
const HELD_OPEN = ['EPERM', 'EBUSY', 'EACCES'];
/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
async function moveFile(from, to, { rename: move, wait, platform } = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() }) {
    for (const milliseconds of platform === 'win32' ? WAITS : []) {
        try {
            return await move(from, to);
        }
        catch (error) {
            if (!HELD_OPEN.includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
                throw error;
            await wait(milliseconds);
        }
    }
    await move(from, to);
}


/***/ }),

/***/ 99093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);



// The namespace, because Windows has no geteuid.


/**
 * Opens a file in which runs keep their state, in a folder that a user names and that others may be able to write to. It must be a regular
 * file with this name alone, and belong to this user or to the owner of its folder. So nothing is followed, waited for, or appended to
 * another file under a second name.
 *
 * @param path Absolute.
 * @param purpose `append` creates the file if it does not exist, and allows to read it too.
 * @param options.mode Of a new file; by default for this user alone.
 * @param options.user The effective user ID of this process; undefined on Windows.
 * @throws FileRefusal, or the error of the file system
 */
async function openOwnFile(path, purpose, { mode = 0o600, user = node_process__WEBPACK_IMPORTED_MODULE_3__.geteuid?.() } = {}) {
    const { O_RDONLY, O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    // Opening a pipe that nobody else has open would wait forever. Windows has neither flag.
    const careful = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, careful | (purpose === 'read' ? O_RDONLY : O_RDWR | O_CREAT | O_APPEND), mode);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv(stat.isDirectory() ? 'it is a folder' : 'it is not a regular file');
        if (stat.nlink > 1)
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv('the same file has another name (a hard link)');
        if (user !== undefined && stat.uid !== user && stat.uid !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))).uid)
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv('it belongs to another user');
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}


/***/ }),

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);
/* harmony import */ var _move_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73460);






/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,_move_file_js__WEBPACK_IMPORTED_MODULE_5__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
            cause: error,
        });
    }
}


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

/***/ 84375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   w2: () => (/* binding */ isSecretValue),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28828);

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
 * Tokens of well-known services by their prefixes (their documentation, and the rules of GitHub's secret scanning), JSON Web Tokens, and
 * private keys.
 */
const TOKEN = new RegExp([
    '\\bgh[pousr]_[A-Za-z0-9]{20}',
    '\\bgithub_pat_\\w{20}',
    '\\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|soat|imt|agent|oas|ffct|wt)-[\\w-]{16}',
    '\\bCCIPAT_\\w{20}',
    '\\bbk[a-z]{2}_[a-f0-9]{20}',
    '\\bnpm_[A-Za-z0-9]{30}',
    '\\bpypi-[\\w-]{20}',
    '\\brubygems_[a-f0-9]{32}',
    '\\boy2[a-z0-9]{43}',
    '\\bdckr_(?:pat|oat)_[\\w-]{20}',
    '\\b(?:AKIA|ASIA)[A-Z0-9]{16}',
    '\\bAIza[\\w-]{35}',
    '\\bya29\\.[\\w-]{20}',
    '\\bGOCSPX-[\\w-]{20}',
    '\\bxox[a-z]-[\\w-]{10}',
    '\\bxapp-[\\w-]{10}',
    '\\bhv[sbr]\\.[\\w-]{20}',
    '\\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16}',
    '\\bsk-[\\w-]{32}',
    '\\bhf_[A-Za-z]{30}',
    '\\bdop_v1_[a-f0-9]{32}',
    '\\bSG\\.[\\w-]{20,64}\\.[\\w-]{20}',
    '\\bATATT3[\\w-]{20}',
    '\\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    '\\beyJ[\\w-]{8,512}\\.[\\w-]+\\.',
    '\\bAGE-SECRET-KEY-1',
    '-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY',
].join('|'));
/** Whether a text contains a token of a well-known service, a JSON Web Token, or a private key. */
const hasToken = (text) => TOKEN.test(text);
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

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSandboxEnvironment: () => (/* binding */ readSandboxEnvironment),
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79181);
/* harmony import */ var _sandbox_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19614);
/* harmony import */ var _shared_child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7027);




/**
 * Starts a Sigstore on loopback, for tests.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`, `INPUT_SANDBOX_PORT`, `STORE_FILE_WRITE`
 */
async function sandbox({ stateDir, port }, { clock, env, workingFolder }) {
    const folder = stateDir === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, stateDir);
    const running = await (0,_sandbox_start_js__WEBPACK_IMPORTED_MODULE_1__.startSandbox)({ clock, ...(folder !== undefined && { folder }), ...(port !== 0 && { port }) });
    return {
        details: {
            schema: 'chopmark.sandbox/1',
            services: [
                { role: 'identity issuer', url: running.tokenUrl },
                { role: 'certificate authority', url: `${running.url}/fulcio` },
                { role: 'transparency log', url: `${running.url}/log` },
                { role: 'timestamp authority', url: `${running.url}/tsa` },
            ],
            trustedRootPath: running.files.trustedRoot,
            clientTrustConfigPath: running.files.trustConfig,
            tokenPath: running.files.bearer,
            ...(folder !== undefined && { stateFolder: folder }),
        },
        environment: (0,_shared_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildChildEnvironment */ .s$)(env, running.environment()),
        close: () => running.close(),
    };
}
/**
 * What another shell of the same user needs, to use the sandbox that runs on `stateDir` as a command inside it does.
 *
 * @param user Number of this process's user; undefined on Windows.
 * @throws ChopmarkError `INPUT_SANDBOX_NOT_RUNNING`, `INPUT_SANDBOX_FOLDER`
 */
async function readSandboxEnvironment({ stateDir = '.' }, { clock, connect, env, logger, signal, workingFolder }, user) {
    const { attachToSandbox } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 10523));
    const http = connect({ signal, requestRate: 0, concurrency: 1 });
    const access = await attachToSandbox((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, stateDir), { http, clock, user });
    for (const secret of [access.bearer, access.token])
        logger.secret(secret);
    return { schema: 'chopmark.sandbox-environment/1', ...(0,_shared_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .listEnvironmentChanges */ .tj)(env, (0,_sandbox_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .sandboxVariables */ .dU)(access)) };
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s$: () => (/* binding */ buildChildEnvironment),
/* harmony export */   tS: () => (/* binding */ isSecretVariable),
/* harmony export */   tj: () => (/* binding */ listEnvironmentChanges)
/* harmony export */ });
/* harmony import */ var _base_secrets_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84375);

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


/***/ }),

/***/ 71185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ rekorV1LogId),
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   bp: () => (/* binding */ noteKeyId),
/* harmony export */   dw: () => (/* binding */ noteKeyHint),
/* harmony export */   jg: () => (/* binding */ CheckpointError),
/* harmony export */   se: () => (/* binding */ formatNote),
/* harmony export */   wP: () => (/* binding */ formatCheckpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57407);


/** Thrown for text that is not a checkpoint; callers map it to the code of their stage. */
class CheckpointError extends Error {
    name = 'CheckpointError';
}
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;
/**
 * Reads a signed note that holds a checkpoint (C2SP signed-note, tlog-checkpoint).
 *
 * @throws CheckpointError
 */
function parseCheckpoint(note) {
    if (note.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT */ .YV)
        throw new CheckpointError('it is too long');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: notes must not contain control characters
    if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note) || !note.isWellFormed())
        throw new CheckpointError('it has control characters');
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        throw new CheckpointError('no empty line separates text and signatures');
    const text = note.slice(0, split + 1);
    const [origin = '', size = '', rootHash = '', ...extensions] = text.slice(0, -1).split('\n');
    if (origin === '' || extensions.includes(''))
        throw new CheckpointError('it has an empty line');
    if (!/^(?:0|[1-9]\d{0,18})$/.test(size))
        throw new CheckpointError('its second line is not a tree size');
    const root = decodeBase64(rootHash);
    if (root?.length !== 32)
        throw new CheckpointError('its third line is not a tree hash');
    return {
        origin,
        size: BigInt(size),
        rootHash: root,
        extensions,
        signed: Buffer.from(text),
        signatures: parseSignatures(note.slice(split + 2)),
    };
}
function parseSignatures(block) {
    if (!block.endsWith('\n'))
        throw new CheckpointError('its last line has no line end');
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT_SIGNATURES */ .oI)
        throw new CheckpointError(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT_SIGNATURES */ .oI} signatures`);
    return lines.map((line) => {
        const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
        const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
        if (name === undefined || bytes === undefined || bytes.length < 5)
            throw new CheckpointError('a signature line is malformed');
        return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
}
const decodeBase64 = (text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
};
/** The text of a checkpoint: what a log signs. */
const formatCheckpoint = ({ origin, size, rootHash }) => `${origin}\n${size}\n${rootHash.toString('base64')}\n`;
/** The note: a text followed by its signatures. */
const formatNote = (text, signatures) => `${text}\n${signatures
    .map(({ name, keyHint, signature }) => `\u2014 ${name} ${Buffer.concat([keyHint, signature]).toString('base64')}\n`)
    .join('')}`;
const ED25519 = 0x01;
const RSA_PKCS1 = Buffer.concat([Buffer.from([0xff]), Buffer.from('PKIX-RSA-PKCS#1v1.5')]);
/**
 * The full ID of a note key. Its first four bytes are the key hint, and all 32 are the log ID of Rekor v2. The ID of an ECDSA key is
 * computed from its SubjectPublicKeyInfo alone, as in Rekor v1 (C2SP signed-note, signature types).
 */
function noteKeyId(name, publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    switch (publicKey.asymmetricKeyType) {
        case 'ed25519':
            // The raw key is the end of its SubjectPublicKeyInfo (RFC 8410, section 4).
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), spki.subarray(-32)]), 'buffer');
        case 'rsa':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), RSA_PKCS1, spki]), 'buffer');
        default:
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', spki, 'buffer');
    }
}
/** The ID of a Rekor v1 log: SHA-256 of its SubjectPublicKeyInfo. Its first four bytes are the hint of the key in checkpoints. */
const rekorV1LogId = (publicKey) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'buffer');
const noteKeyHint = (name, publicKey) => noteKeyId(name, publicKey).subarray(0, 4);


/***/ }),

/***/ 57407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   C0: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   Fq: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   K7: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   VZ: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   YV: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   dF: () => (/* binding */ MAX_CHAIN),
/* harmony export */   fI: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hu: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   mZ: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   n7: () => (/* binding */ MAX_DER),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   oI: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   xO: () => (/* binding */ MAX_TRUST_SERVICES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
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


/***/ }),

/***/ 69461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ hashChildren),
/* harmony export */   gP: () => (/* binding */ computeInclusionRoot),
/* harmony export */   lG: () => (/* binding */ hashLeaf),
/* harmony export */   yR: () => (/* binding */ verifyInclusion),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* unused harmony export verifyConsistency */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Merkle trees of transparency logs (RFC 6962, section 2; the verification algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat(parts), 'buffer');
/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256();
const hashLeaf = (entry) => sha256(LEAF, entry);
const hashChildren = (left, right) => sha256(NODE, left, right);
/** The root that the path leads to; undefined if the leaf has no place in a tree of that size, or the path has the wrong length. */
function computeInclusionRoot({ leafHash, index, size, hashes }) {
    if (index < 0n || index >= size)
        return undefined;
    let place = index;
    let last = size - 1n;
    let root = leafHash;
    for (const sibling of hashes) {
        if (last === 0n || sibling.length !== 32)
            return undefined;
        if (isOdd(place) || place === last) {
            root = hashChildren(sibling, root);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            root = hashChildren(root, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n ? root : undefined;
}
const verifyInclusion = ({ rootHash, ...path }) => computeInclusionRoot(path)?.equals(rootHash) ?? false;
/** Whether the new tree is the old one with leaves appended and nothing changed. Every tree is consistent with the empty one. */
function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, hashes }) {
    if (oldSize < 0n || oldSize > newSize)
        return false;
    if (oldSize === newSize)
        return hashes.length === 0 && oldRoot.equals(newRoot);
    if (oldSize === 0n)
        return hashes.length === 0 && oldRoot.equals(EMPTY_ROOT);
    let place = oldSize - 1n;
    let last = newSize - 1n;
    while (isOdd(place)) {
        place >>= 1n;
        last >>= 1n;
    }
    // If the old tree is complete, it is a node of the new one and its root is known: proofs omit it.
    const [seed, ...path] = place === 0n ? [oldRoot, ...hashes] : hashes;
    if (seed === undefined)
        return false;
    let fromOld = seed;
    let fromNew = seed;
    for (const sibling of path) {
        if (last === 0n || sibling.length !== 32)
            return false;
        if (isOdd(place) || place === last) {
            fromOld = hashChildren(sibling, fromOld);
            fromNew = hashChildren(sibling, fromNew);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            fromNew = hashChildren(fromNew, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n && fromOld.equals(oldRoot) && fromNew.equals(newRoot);
}
const isOdd = (value) => (value & 1n) === 1n;


/***/ }),

/***/ 69306:
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
