export const id = 9548;
export const ids = [9548];
export const modules = {

/***/ 57558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sameIdentity)
/* harmony export */ });
/** Differs in every run of the same job, like the run metadata of a statement. */
const OF_ONE_RUN = 'run-invocation-uri';
/** Whether two certificates have the same identity: the SAN, the issuer, and all other claims except the run. */
function sameIdentity(one, other) {
    const names = new Set([...Object.keys(one.extensions), ...Object.keys(other.extensions)]);
    names.delete(OF_ONE_RUN);
    return (one.issuer === other.issuer &&
        one.san === other.san &&
        one.sanType === other.sanType &&
        [...names].every((name) => one.extensions[name] === other.extensions[name]));
}


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


/***/ })

};
