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
            if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_QUERY */ .Od)
                throw noQuery(`it is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_QUERY */ .Od} bytes`);
        }
        return true;
    })();
    const isComplete = await Promise.race([read, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .QUERY_TIMEOUT */ .ZN, false, { ref: false })]);
    if (!isComplete)
        throw noQuery(`it did not end within ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .QUERY_TIMEOUT */ .ZN / 1000} seconds`);
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


/***/ })

};
