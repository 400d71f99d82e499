export const id = 7568;
export const ids = [7568];
export const modules = {

/***/ 67568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuery: () => (/* binding */ readQuery)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/**
 * The query of an external data source (Terraform's `external` provider): one JSON object of strings on standard input, here options
 * of `verify` by name. A terminal, or nothing at all, asks for nothing.
 *
 * @throws ChopmarkError `INPUT_QUERY` where it is none, `INPUT_OPTION_CONFLICT` where it says what the command line says too
 */
async function readQuery(stdin, raw) {
    if (stdin.isTTY)
        return raw;
    const bytes = await readAll(stdin);
    if (bytes.toString().trim() === '')
        return raw;
    const query = Object.entries(parseQuery(bytes));
    for (const [name, value] of query) {
        if (typeof value !== 'string')
            throw noQuery(`${JSON.stringify(name.slice(0, 80))} is not a string`);
        // A query that could change what the program says would hide from whoever reads the program.
        if (raw[name] !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
                code: 'INPUT_OPTION_CONFLICT',
                message: `The command line and the query both say ${JSON.stringify(name)}.`,
                hint: 'Say it in one of the two.',
            });
    }
    return { ...raw, ...Object.fromEntries(query) };
}
/** Terraform writes the query at once and closes; who never does is not waited for. */
async function readAll(stdin) {
    const chunks = [];
    let size = 0;
    const read = (async () => {
        for await (const chunk of stdin) {
            chunks.push(Buffer.from(chunk));
            size += chunk.length;
            if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_QUERY */ .Od$)
                throw noQuery(`it is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_QUERY */ .Od$} bytes`);
        }
        return true;
    })();
    const isComplete = await Promise.race([read, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .QUERY_TIMEOUT */ .ZNd, false, { ref: false })]);
    if (!isComplete)
        throw noQuery(`it did not end within ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .QUERY_TIMEOUT */ .ZNd / 1000} seconds`);
    return Buffer.concat(chunks);
}
function parseQuery(bytes) {
    let query;
    try {
        query = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, { what: 'it' });
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3))
            throw error;
        throw noQuery(error.message, error);
    }
    if (typeof query !== 'object' || query === null || Array.isArray(query))
        throw noQuery('it is no JSON object');
    return query;
}
const noQuery = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_QUERY',
    message: `The query on standard input cannot be read: ${why}.`,
    hint: 'An external data source sends one JSON object of strings: options of verify by name. Without a query, hand in an empty one: </dev/null.',
    cause,
});


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   R5: () => (/* binding */ hasInexactInteger),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40332);

/** Thrown for JSON that is not read. The message names `what` or where in it, and never quotes its content; callers map it to a code. */
class JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON as I-JSON restricts it (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no key twice in one object,
 * no lone surrogates, no number beyond a double. Keys named `__proto__` are refused too, since copying such an object changes it.
 *
 * @throws JsonError
 */
function parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX7 }) {
    if (text.length > maxBytes)
        throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const { depth, members } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new JsonError('too-deep', `${what} nests deeper than ${maxDepth} levels`);
    const value = parse(source, what);
    if (countMembers(value, what) !== members)
        throw new JsonError('duplicate-key', `${what} has the same key twice in one object`);
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
/** Depth and number of members as the text has them, read before anything recursive sees it. Exact for valid JSON, harmless for other text. */
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
/** Whether valid JSON has an integer that a double does not hold exactly: read and written, it would be another. */
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
        // What is left of the number is digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** From this many digits on, an integer may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what) {
    try {
        return JSON.parse(source);
    }
    catch (error) {
        // The parser's own message quotes the text, which may hold a secret: only the place is kept.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw new JsonError('syntax', `${what} is not valid JSON${place ? ` (${place})` : ''}`);
    }
}
/** Members that survived parsing; a key that stood twice is missing from the count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new JsonError('bad-value', `${what} has a number beyond any double`);
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
        throw new JsonError('bad-value', `${what} has a text that is not Unicode`);
}


/***/ })

};
