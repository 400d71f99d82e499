export const id = 5117;
export const ids = [5117];
export const modules = {

/***/ 25117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateTests: () => (/* binding */ evaluateTests)
/* harmony export */ });
/* harmony import */ var _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60463);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43692);


/** The newest test result decides. If a configuration is required, only results with that configuration count. */
function evaluateTests(wanted, { accepted, now }) {
    const worst = wanted.result ?? 'passed';
    const ofType = accepted.filter(({ predicateType }) => predicateType !== undefined && _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__.testResult.types.includes(predicateType));
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .byNewest */ .Kd)(ofType.filter((statement) => hasConfiguration(wanted.configuration, statement)), (statement) => {
        const { result, failed } = _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__.testResult.read(statement.predicate());
        return [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('result', {
                satisfied: result === 'PASSED' || (result === 'WARNED' && worst === 'warned'),
                expected: worst.toUpperCase(),
                actual: result,
                basis: 'declared',
                code: 'POLICY_TESTS',
                message: `The tests ${result}${failed.length > 0 ? `: ${failed.slice(0, 3).join(', ')}` : ''}.`,
                hint: 'Fix the failures, and attest the new results.',
            }),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], { what: 'test result', now }),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('result', 'test result'));
}
/** A result that cannot be read counts, because it can have the required configuration. */
function hasConfiguration(globs, statement) {
    if (globs === undefined)
        return true;
    let found = false;
    const faults = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => {
        found = _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__.testResult.read(statement.predicate()).configuration.some(({ name, uri }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(globs, name) || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(globs, uri));
        return [];
    });
    return found || faults.length > 0;
}


/***/ })

};
