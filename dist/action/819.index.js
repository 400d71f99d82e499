export const id = 819;
export const ids = [819];
export const modules = {

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerraform: () => (/* binding */ renderTerraform)
/* harmony export */ });
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14935);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);



/**
 * A result for an external data source of Terraform, whose protocol requires one flat object of strings: the most used values, and the
 * whole document under `result`, for `jsondecode`.
 */
function renderTerraform(result) {
    const { artifacts = [], policyDigest, version } = result;
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
    const [only, ...others] = artifacts;
    const map = {
        verified: String(artifacts.length > 0 && verified.length === artifacts.length && (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(result) === 0),
        artifacts: String(artifacts.length),
        verified_artifacts: String(verified.length),
        exit_code: String((0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(result)),
        error_code: artifacts.find(({ problem }) => problem)?.problem?.code ?? result.problems[0]?.code ?? '',
        // With several artifacts, `result` has the digest of each.
        digest: only?.digest && others.length === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showDigest */ .CG)(only.digest) : '',
        policy_digest: policyDigest ?? '',
        version,
        result: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.serializeDocument)(result),
    };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.serializeDocument)(map);
}


/***/ })

};
