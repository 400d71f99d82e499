export const id = 1256;
export const ids = [1256];
export const modules = {

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

/***/ 50391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57407);





/**
 * Finds the files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, at any position in the list. `**` enters folders and includes hidden files.
 * - If a file with exactly the given name exists, the name is a path, whatever characters it has.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const isExcluded = await readExclusions(excluded, included, workingFolder);
    const found = new Map();
    for (const pattern of included) {
        const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
        if (files.length === 0)
            throw noMatch(pattern, excluded.length > 0);
        for (const file of files)
            if (!isExcluded(file.path))
                found.set(file.path, file);
        if (found.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
    }
    return [...found.values()];
}
/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was named as a path is excluded. Globs apply exclusions themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204));
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    // Plain paths do not need it.
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204));
    const slashes = slashed(pattern);
    if (!isDynamicPattern(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
        if (stat === undefined)
            throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link to a target outside the working folder and the folder where ${pattern} starts`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => isDynamicPattern(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
});
const noMatch = (pattern, excluding) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: hintFor(pattern),
});
/** The algorithm of a hexadecimal digest, by its length. */
const ALGORITHMS = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
function hintFor(pattern) {
    const algorithm = /^[0-9a-fA-F]+$/.test(pattern) ? ALGORITHMS[pattern.length] : undefined;
    if (algorithm !== undefined)
        return `To name a digest instead of a file, write ${algorithm}:${pattern.toLowerCase()}.`;
    return 'Paths are relative to the working folder. Check that the build ran before, in this job.';
}
const tooMany = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn} files were found.`,
    hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
});
/** Presents links, sockets and devices to the glob library as files, so that each is examined. Linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
                unlisted.push({ path, error });
            done(null, entries.map(asFileOrFolder));
        });
    };
    return { readdir: list };
}
const asFileOrFolder = (entry) => ({
    name: entry.name,
    isDirectory: () => entry.isDirectory(),
    isFile: () => !entry.isDirectory(),
    isSymbolicLink: () => false,
});


/***/ }),

/***/ 13678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 46702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);


/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The subject name in ${where} ${fault}.`,
        hint: 'Use the file name, or a path below the folder that the files are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'contains a character that could mislead a reader';
    if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot)
        return `is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads outside its folder';
    return undefined;
}


/***/ })

};
