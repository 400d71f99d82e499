export const id = 1034;
export const ids = [1034];
export const modules = {

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

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
            const { writePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(9531), __webpack_require__.e(2697), __webpack_require__.e(3632), __webpack_require__.e(9387), __webpack_require__.e(9052), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(9754), __webpack_require__.e(5777), __webpack_require__.e(5838), __webpack_require__.e(6078), __webpack_require__.e(6484), __webpack_require__.e(6345), __webpack_require__.e(6722)]).then(__webpack_require__.bind(__webpack_require__, 66932));
            return writePolicy(options, ports);
        }
        case 'check': {
            const { checkPolicies } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(5777), __webpack_require__.e(6078), __webpack_require__.e(6345), __webpack_require__.e(7408)]).then(__webpack_require__.bind(__webpack_require__, 36584));
            return checkPolicies(target, ports);
        }
        case 'test': {
            const { testPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(9531), __webpack_require__.e(2697), __webpack_require__.e(3632), __webpack_require__.e(9387), __webpack_require__.e(9052), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(9754), __webpack_require__.e(5777), __webpack_require__.e(5838), __webpack_require__.e(6078), __webpack_require__.e(6484), __webpack_require__.e(6345), __webpack_require__.e(8342)]).then(__webpack_require__.bind(__webpack_require__, 10151));
            return testPolicy({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'explain': {
            const { explainArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(9531), __webpack_require__.e(2697), __webpack_require__.e(3632), __webpack_require__.e(9387), __webpack_require__.e(9052), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(9754), __webpack_require__.e(5777), __webpack_require__.e(5838), __webpack_require__.e(6078), __webpack_require__.e(6484), __webpack_require__.e(5073), __webpack_require__.e(9878), __webpack_require__.e(6444)]).then(__webpack_require__.bind(__webpack_require__, 69408));
            return explainArtifacts({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'export': {
            const { exportPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(9531), __webpack_require__.e(9387), __webpack_require__.e(9052), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(5777), __webpack_require__.e(6078), __webpack_require__.e(6345), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 81675));
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
