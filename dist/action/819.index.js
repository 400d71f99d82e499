export const id = 819;
export const ids = [819];
export const modules = {

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerraform: () => (/* binding */ renderTerraform)
/* harmony export */ });
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59926);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58937);



/**
 * A result as an external data source of Terraform reads it (its protocol wants one flat object of strings): what an expression
 * asks for most, and the whole document under `result`, for `jsondecode`.
 */
function renderTerraform(result) {
    const { artefacts = [], policyDigest, version } = result;
    const verified = artefacts.filter(({ verdict }) => verdict === 'verified');
    const [only, ...others] = artefacts;
    const map = {
        verified: String(artefacts.length > 0 && verified.length === artefacts.length && (0,_formats_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(result) === 0),
        artefacts: String(artefacts.length),
        verified_artefacts: String(verified.length),
        exit_code: String((0,_formats_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(result)),
        error_code: artefacts.find(({ problem }) => problem)?.problem?.code ?? result.problems[0]?.code ?? '',
        // With several artefacts, `result` has the digest of each.
        digest: only?.digest && others.length === 0 ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .showDigest */ .CG)(only.digest) : '',
        policy_digest: policyDigest ?? '',
        version,
        result: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.serializeDocument)(result),
    };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.serializeDocument)(map);
}


/***/ })

};
