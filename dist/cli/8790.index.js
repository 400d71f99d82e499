export const id = 8790;
export const ids = [8790];
export const modules = {

/***/ 78790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * Writes, checks, tests, explains or exports a policy.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
async function policy(options, ports) {
    const { action, target } = options;
    if (target.length === 0)
        throw missingTarget(action);
    switch (action) {
        case 'init': {
            const { writePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(899), __webpack_require__.e(77), __webpack_require__.e(650), __webpack_require__.e(804), __webpack_require__.e(5040), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(9769), __webpack_require__.e(5159), __webpack_require__.e(8586), __webpack_require__.e(5112), __webpack_require__.e(487), __webpack_require__.e(2615), __webpack_require__.e(7237)]).then(__webpack_require__.bind(__webpack_require__, 33891));
            return writePolicy(options, ports);
        }
        case 'check': {
            const { checkPolicies } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(5159), __webpack_require__.e(5112), __webpack_require__.e(2615), __webpack_require__.e(8822)]).then(__webpack_require__.bind(__webpack_require__, 67328));
            return checkPolicies(target, ports);
        }
        case 'test': {
            const { testPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(899), __webpack_require__.e(77), __webpack_require__.e(650), __webpack_require__.e(804), __webpack_require__.e(5040), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(9769), __webpack_require__.e(5159), __webpack_require__.e(8586), __webpack_require__.e(5112), __webpack_require__.e(487), __webpack_require__.e(2615), __webpack_require__.e(2522)]).then(__webpack_require__.bind(__webpack_require__, 96315));
            return testPolicy({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'explain': {
            const { explainArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(899), __webpack_require__.e(77), __webpack_require__.e(650), __webpack_require__.e(804), __webpack_require__.e(5040), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(9769), __webpack_require__.e(5159), __webpack_require__.e(8586), __webpack_require__.e(5112), __webpack_require__.e(487), __webpack_require__.e(269), __webpack_require__.e(2829), __webpack_require__.e(8419)]).then(__webpack_require__.bind(__webpack_require__, 42652));
            return explainArtifacts({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'export': {
            const { exportPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(899), __webpack_require__.e(804), __webpack_require__.e(5040), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(5159), __webpack_require__.e(5112), __webpack_require__.e(2615), __webpack_require__.e(9911)]).then(__webpack_require__.bind(__webpack_require__, 43519));
            return exportPolicyFile(options, ports);
        }
    }
}
const NEEDS = {
    init: 'a bundle with a trusted signer',
    check: 'the policy files to check',
    test: 'the folder with bundles to accept and to refuse',
    explain: 'the artifacts to explain',
    export: 'the policy file to export',
};
const missingTarget = (action) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: `policy ${action} needs ${NEEDS[action]}.`,
    hint: 'Run chopmark policy --help to see the usage.',
});
function needPolicy({ action, policy: path }) {
    if (path !== undefined)
        return path;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_MISSING',
        message: `policy ${action} needs a policy.`,
        hint: 'Name the policy with --policy FILE.',
    });
}


/***/ })

};
