export const id = 1437;
export const ids = [1437];
export const modules = {

/***/ 16408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findJsonFault)
/* harmony export */ });
/**
 * The first character at which a text is no JSON (RFC 8259). The platform's parser tells it only for some faults, and quotes the text, which
 * may hold a secret. Linear, without recursion. Undefined for JSON.
 */
function findJsonFault(source) {
    const at = findFault(source);
    if (at === undefined)
        return undefined;
    const before = source.slice(0, at);
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, isEnd: at >= source.length };
}
function findFault(source) {
    const open = [];
    let expected = 'value';
    const afterValue = () => (open.length === 0 ? 'end' : 'next');
    for (let at = 0;;) {
        while (BLANKS.includes(source.charCodeAt(at)))
            at++;
        if (at >= source.length)
            return expected === 'end' ? undefined : source.length;
        const character = source[at] ?? '';
        if (isClosing(character, expected, open)) {
            open.pop();
            expected = afterValue();
            at++;
        }
        else if (expected === 'end')
            return at;
        else if (expected === ':' || expected === 'next') {
            if (character !== (expected === ':' ? ':' : ','))
                return at;
            expected = expected === 'next' && open.at(-1) === '{' ? 'key' : 'value';
            at++;
        }
        else if (expected === 'value' || expected === 'value or ]') {
            if (character === '{' || character === '[') {
                open.push(character);
                expected = character === '{' ? 'key or }' : 'value or ]';
                at++;
                continue;
            }
            const end = skipScalar(source, at);
            if (end.fault)
                return end.at;
            at = end.at;
            expected = afterValue();
        }
        else {
            if (character !== '"')
                return at;
            const end = skipString(source, at);
            if (end.fault)
                return end.at;
            at = end.at;
            expected = ':';
        }
    }
}
const BLANKS = [0x20, 0x0a, 0x0d, 0x09];
const isClosing = (character, expected, open) => (character === '}' && open.at(-1) === '{' && (expected === 'next' || expected === 'key or }')) ||
    (character === ']' && open.at(-1) === '[' && (expected === 'next' || expected === 'value or ]'));
function skipScalar(source, start) {
    const first = source[start];
    if (first === '"')
        return skipString(source, start);
    const word = first === 't' ? 'true' : first === 'f' ? 'false' : first === 'n' ? 'null' : undefined;
    if (word === undefined)
        return skipNumber(source, start);
    for (let at = 0; at < word.length; at++)
        if (source[start + at] !== word[at])
            return { at: start + at, fault: true };
    return { at: start + word.length, fault: false };
}
function skipString(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        const character = source[at] ?? '';
        if (character === '"')
            return { at: at + 1, fault: false };
        if (source.charCodeAt(at) < 0x20)
            return { at, fault: true };
        if (character !== '\\')
            continue;
        at++;
        if (source[at] === 'u') {
            for (let digit = 0; digit < 4; digit++) {
                at++;
                if (!/^[0-9a-fA-F]$/.test(source[at] ?? ''))
                    return { at, fault: true };
            }
        }
        else if (!'"\\/bfnrt'.includes(source[at] ?? ' '))
            return { at, fault: true };
    }
    return { at: source.length, fault: true };
}
const isDigit = (character) => character !== undefined && character >= '0' && character <= '9';
function skipNumber(source, start) {
    let at = start;
    const skipDigits = () => {
        const first = at;
        while (isDigit(source[at]))
            at++;
        return at > first;
    };
    if (source[at] === '-')
        at++;
    if (source[at] === '0')
        at++;
    else if (!skipDigits())
        return { at, fault: true };
    if (source[at] === '.') {
        at++;
        if (!skipDigits())
            return { at, fault: true };
    }
    if (source[at] === 'e' || source[at] === 'E') {
        at++;
        if (source[at] === '+' || source[at] === '-')
            at++;
        if (!skipDigits())
            return { at, fault: true };
    }
    return { at, fault: false };
}


/***/ }),

/***/ 51437:
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _long_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34833);


function readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof _long_text_js__WEBPACK_IMPORTED_MODULE_1__/* .LongText */ .W)
        throw misshapen(value, where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => readObject(value, where));
/** `maxLength` in UTF-16 units. The empty string is accepted. */
function readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string' && !(value instanceof _long_text_js__WEBPACK_IMPORTED_MODULE_1__/* .LongText */ .W))
        throw misshapen(value, where, 'a string');
    if (value.length > maxLength)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxLength} characters`);
    return String(value);
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
    const text = value instanceof _long_text_js__WEBPACK_IMPORTED_MODULE_1__/* .LongText */ .W ? value : readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = text instanceof _long_text_js__WEBPACK_IMPORTED_MODULE_1__/* .LongText */ .W ? text.decodeBase64() : decodeBase64(text);
    if (bytes === undefined)
        throw misshapen(value, where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
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

/***/ 65129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   R5: () => (/* binding */ hasInexactInteger),
/* harmony export */   hD: () => (/* binding */ explainSyntax),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48806);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85819);
/* harmony import */ var _json_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16408);



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
 * JSON with the restrictions of I-JSON (RFC 8259, RFC 7493): valid UTF-8, no duplicate keys in one object, no
 * lone surrogates, no number outside the range of a double. Keys named `__proto__` are rejected too, because copying such an object changes
 * it.
 *
 * @throws JsonError
 */
function parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX, maxValues = Number.POSITIVE_INFINITY, mayHaveMark = false, isLine = false, }) {
    if (text.length > maxBytes)
        throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = decodeText(text, what, mayHaveMark);
    const { depth, members, values } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new JsonError('too-deep', `${what} is nested deeper than ${maxDepth} levels`);
    if (values > maxValues)
        throw new JsonError('too-large', `${what} has more than ${maxValues} values`);
    const value = parse(source, what, isLine);
    if (countMembers(value, what) !== members)
        throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
    return value;
}
function decodeText(text, what, mayHaveMark) {
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const unmarked = mayHaveMark && source.startsWith(MARK) ? source.slice(MARK.length) : source;
    if (unmarked.startsWith(MARK))
        throw new JsonError('syntax', `${what} is not valid JSON: it begins with a byte order mark`);
    return unmarked;
}
function decodeUtf8(bytes, what) {
    const encoding = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEncoding */ .f)(bytes);
    if (encoding !== undefined)
        throw new JsonError('not-utf8', `${what} is ${encoding}`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new JsonError('not-utf8', `${what} is not valid UTF-8`);
    }
}
const MARK = '\ufeff';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Depth, number of members and number of values of the text, counted before any recursive code sees it. Exact for valid JSON, harmless for
 * other text. An empty list or object counts as two values.
 */
function measure(source, maxDepth) {
    let depth = 0;
    let deepest = 0;
    let members = 0;
    let values = 1;
    for (let at = 0; at < source.length; at++) {
        switch (source.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(source, at);
                break;
            case 0x5b: // [
            case 0x7b: // {
                depth++;
                values++;
                if (depth > deepest)
                    deepest = depth;
                if (depth > maxDepth)
                    return { depth, members, values };
                break;
            case 0x2c: // ,
                values++;
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth--;
                break;
            case 0x3a: // : outside of a string follows a key and nothing else
                members++;
        }
    }
    return { depth: deepest, members, values };
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
function parse(source, what, isLine) {
    try {
        return JSON.parse(source);
    }
    catch {
        throw explainSyntax(source, what, isLine);
    }
}
/** The error for text that is no JSON, with the place of the fault. The parser's own message quotes the text, which may contain a secret. */
function explainSyntax(source, what, isLine = false) {
    const fault = (0,_json_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .findJsonFault */ .W)(source);
    const column = `column ${fault?.column}`;
    const place = isLine ? column : `line ${fault?.line} ${column}`;
    const at = fault === undefined ? '' : fault.isEnd ? ` (it ends too early, at ${place})` : ` (${place})`;
    return new JsonError('syntax', `${what} is not valid JSON${at}`);
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

/***/ 34833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LongText)
/* harmony export */ });
/** Bytes of one step: a multiple of four characters of base64. */
const STEP = 64 << 10;
/**
 * A long string of JSON in the alphabet of base64, which stays where it was read, because it would be two more copies as a string and as
 * its bytes. Valid only as long as the bytes that it was read from are unchanged.
 */
class LongText {
    #text;
    /** @param text Only characters of base64, whose padding is at the end. */
    constructor(text) {
        this.#text = text;
    }
    /** Characters. */
    get length() {
        return this.#text.length;
    }
    /** The bytes, in a buffer of their own. Undefined if this is not canonical base64. */
    decodeBase64() {
        const text = this.#text;
        if (text.length % 4 !== 0)
            return undefined;
        const padding = text.at(-2) === EQUALS ? 2 : text.at(-1) === EQUALS ? 1 : 0;
        const bytes = Buffer.allocUnsafe((text.length / 4) * 3 - padding);
        let length = 0;
        for (let at = 0; at < text.length; at += STEP)
            length += bytes.write(text.toString('latin1', at, at + STEP), length, 'base64');
        // Only the last characters can have bits that no byte has.
        const last = Math.floor((bytes.length - 1) / 3) * 3;
        return length === bytes.length && bytes.toString('base64', last) === text.toString('latin1', text.length - 4) ? bytes : undefined;
    }
    toString() {
        return this.#text.toString('latin1');
    }
}
const EQUALS = 0x3d;


/***/ }),

/***/ 48806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ MAX_HOSTS_FILE),
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KK: () => (/* binding */ MAX_TRIES_IF_CUT),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Nf: () => (/* binding */ PIPE_WAIT),
/* harmony export */   QQ: () => (/* binding */ MAX_PATTERN_EXPANSION),
/* harmony export */   Sf: () => (/* binding */ SECOND_FAMILY_WAIT),
/* harmony export */   Tt: () => (/* binding */ MAX_PROXY_REFUSAL),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y1: () => (/* binding */ MAX_SEARCH_DOMAINS),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   ak: () => (/* binding */ MAX_PATTERN_INSTRUCTIONS),
/* harmony export */   rh: () => (/* binding */ MAX_NAME_SERVERS_FILE),
/* harmony export */   t4: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   zC: () => (/* binding */ PIPE_POLL),
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
/** Tries of a large request whose connection is cut each time: more would send the same bytes to a server that does not take them. */
const MAX_TRIES_IF_CUT = 3;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. The text with which a proxy refuses a connection. */
const MAX_PROXY_REFUSAL = 4 << 10;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Milliseconds to wait for the first byte of a pipe. A pipe that nothing has opened for writing looks like one that is empty. */
const PIPE_WAIT = 10_000;
/** Milliseconds between two looks at a pipe. */
const PIPE_POLL = 20;
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
/** Characters of a user's regular expression times its largest count of repetitions. Compiling takes about as many steps. */
const MAX_PATTERN_EXPANSION = 200_000;
/** Instructions of a user's compiled regular expression. Each character of a text looks at each of them at most once. */
const MAX_PATTERN_INSTRUCTIONS = 10_000;


/***/ }),

/***/ 85819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutMark),
/* harmony export */   f: () => (/* binding */ explainEncoding)
/* harmony export */ });
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/**
 * The bytes of a text without the byte order mark of UTF-8, which .NET and Windows PowerShell put before it. Only for documents: where
 * bytes are hashed or signed, the mark is one of them.
 */
const withoutMark = (bytes) => UTF8_MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;
/**
 * The encoding of a text that is not UTF-8, with the remedy: "UTF-16; save it as …". Recognized by its byte order mark, or, without one, by the
 * zero byte of a first character that is ASCII.
 *
 * @returns Undefined for UTF-8 and for anything that is not recognized.
 */
function explainEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 4));
    // A character of ASCII, a zero byte, or another byte.
    const shape = [...head].map((byte) => (byte === 0 ? '0' : byte < 0x80 ? 'a' : '?')).join('');
    const isUtf32 = shape === 'a000' || shape === '000a' || head.equals(LITTLE_32) || head.equals(BIG_32);
    if (isUtf32)
        return `UTF-32; ${REMEDY}`;
    const isUtf16 = shape === 'a0a0' || shape === '0a0a' || shape === 'a0' || shape === '0a' || hasMark16(head);
    return isUtf16 ? `UTF-16, as > in Windows PowerShell 5 writes it; ${REMEDY}` : undefined;
}
const LITTLE_32 = Buffer.from('fffe0000', 'hex');
const BIG_32 = Buffer.from('0000feff', 'hex');
const hasMark16 = (head) => ['fffe', 'feff'].includes(head.toString('hex', 0, 2));
const REMEDY = 'save it as UTF-8, in PowerShell with | Out-File -Encoding utf8 FILE';


/***/ })

};
