export const id = 1291;
export const ids = [1291];
export const modules = {

/***/ 41291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTerraformInput: () => (/* binding */ readTerraformInput)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
;// CONCATENATED MODULE: ./build/adapters/limits.js
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. The list of artifacts that a GitHub runner passes to a step. */
const MAX_ARTIFACTS_LIST = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. A job summary. GitHub allows one mebibyte per step, and refuses a longer one completely. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. A query on standard input from an external data source: a few options. */
const MAX_QUERY = 64 << 10;
/** Milliseconds to wait for the end of a query, which is normally written at once. */
const QUERY_TIMEOUT = 10_000;
/** Bytes. One file of the command line that the setup action puts on PATH. */
const MAX_ENGINE_FILE = (/* unused pure expression or super */ null && (16 << 20));
/** Files of the command line that the setup action puts on PATH. */
const MAX_ENGINE_FILES = 1000;
/** Bytes. What the build command of the Action's `exec` may print. GitHub keeps less of a log. */
const MAX_BUILD_OUTPUT = (/* unused pure expression or super */ null && (1 << 30));

;// CONCATENATED MODULE: ./build/adapters/cli/terraform-input.js




/**
 * Reads the query of an external data source (Terraform's `external` provider): one JSON object of strings on standard input, with options
 * of `verify` by name. A terminal or empty input is an empty query.
 *
 * @throws ChopmarkError `INPUT_QUERY` for an invalid query, `INPUT_OPTION_CONFLICT` for an option that the command line has too
 */
async function readTerraformInput(stdin, raw) {
    if (stdin.isTTY)
        return raw;
    const bytes = await readAll(stdin);
    if (bytes.toString().trim() === '')
        return raw;
    const query = Object.entries(parseQuery(bytes));
    for (const [name, value] of query) {
        if (typeof value !== 'string')
            throw noQuery(`${JSON.stringify(name.slice(0, 80))} is not a string`);
        // A query must not override the command line, because the override would not be visible there.
        if (raw[name] !== undefined)
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_OPTION_CONFLICT',
                message: `The option ${JSON.stringify(name)} is both on the command line and in the query.`,
                hint: 'Use only one of the two.',
            });
    }
    return { ...raw, ...Object.fromEntries(query) };
}
/** Terraform writes the query at once and closes the stream. Waiting ends after a time limit. */
async function readAll(stdin) {
    const chunks = [];
    let size = 0;
    const read = (async () => {
        for await (const chunk of stdin) {
            chunks.push(Buffer.from(chunk));
            size += chunk.length;
            if (size > MAX_QUERY)
                throw noQuery(`it is longer than ${MAX_QUERY} bytes`);
        }
        return true;
    })();
    const isComplete = await Promise.race([read, (0,promises_.setTimeout)(QUERY_TIMEOUT, false, { ref: false })]);
    if (!isComplete)
        throw noQuery(`it did not end within ${QUERY_TIMEOUT / 1000} seconds`);
    return Buffer.concat(chunks);
}
function parseQuery(bytes) {
    let query;
    try {
        query = (0,json/* parseJson */.qF)(bytes, { what: 'it' });
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw noQuery(error.message, error);
    }
    if (typeof query !== 'object' || query === null || Array.isArray(query))
        throw noQuery('it is not a JSON object');
    return query;
}
const noQuery = (why, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_QUERY',
    message: `The query on standard input cannot be read: ${why}.`,
    hint: 'Send one JSON object of strings with options of verify by name, as an external data source does. Without a query, use empty input: </dev/null.',
    cause,
});


/***/ }),

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
