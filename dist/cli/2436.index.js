export const id = 2436;
export const ids = [2436];
export const modules = {

/***/ 82436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCode: () => (/* binding */ explainCode)
/* harmony export */ });
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18191);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24069);
/* harmony import */ var _base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12795);
/* harmony import */ var _options_schema_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92770);





/** @throws ChopmarkError `INPUT_OPTION_VALUE` if no such code exists */
function explainCode({ code: given }) {
    const code = given
        .trim()
        .toUpperCase()
        .replace(/^\[|\]$/g, '');
    if (!isErrorCode(code))
        throw unknownCode(given, code);
    const exitCode = _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[code.slice(0, code.indexOf('_'))];
    return {
        schema: 'chopmark.explain/1',
        code,
        meaning: [_base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ[code], _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_DESCRIPTIONS */ .Rk[code]].filter(Boolean).join(' '),
        exitCode,
        exitMeaning: _options_schema_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .a.find((each) => each.code === exitCode)?.meaning ?? '',
        page: (0,_base_project_js__WEBPACK_IMPORTED_MODULE_3__/* .pageUrl */ .fi)(`reference/errors.md#${code.toLowerCase()}`),
    };
}
const isErrorCode = (text) => Object.hasOwn(_base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ, text);
function unknownCode(given, code) {
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestWord */ .v)(code, Object.keys(_base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ));
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `The error code ${given} does not exist.`,
        hint: closest ? `Did you mean ${closest}?` : 'Errors print their code in brackets, for example [INPUT_NO_MATCH].',
    });
}


/***/ }),

/***/ 92770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** The exit codes that scripts can branch on. If several apply, the first of 1, 6, 7, 4, 5, 3, 2 counts. */
const EXIT_CODES = [
    { code: 0, meaning: 'success' },
    { code: 1, meaning: 'unexpected error: a bug' },
    { code: 2, meaning: 'invalid input' },
    { code: 3, meaning: 'no identity, or an identity that cannot sign' },
    { code: 4, meaning: 'a Sigstore service failed, also during verification, or the time limit was reached' },
    { code: 5, meaning: 'a store or file could not be read or written; signed bundles are on disk: run again' },
    { code: 6, meaning: 'evidence is missing or invalid' },
    { code: 7, meaning: 'wrong signer, or the policy is not met' },
];


/***/ })

};
