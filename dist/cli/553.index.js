export const id = 553;
export const ids = [553];
export const modules = {

/***/ 20553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

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
            const { writePolicy } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(3237), __webpack_require__.e(9821)]).then(__webpack_require__.bind(__webpack_require__, 21380));
            return writePolicy(options, ports);
        }
        case 'check': {
            const { checkPolicies } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(332), __webpack_require__.e(1674), __webpack_require__.e(704), __webpack_require__.e(239), __webpack_require__.e(2410)]).then(__webpack_require__.bind(__webpack_require__, 87826));
            return checkPolicies(target, ports);
        }
        case 'test': {
            const { testPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(1674), __webpack_require__.e(6525), __webpack_require__.e(704), __webpack_require__.e(3237), __webpack_require__.e(3734), __webpack_require__.e(239), __webpack_require__.e(2401)]).then(__webpack_require__.bind(__webpack_require__, 90306));
            return testPolicy({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'explain': {
            const { explainArtefacts } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(1674), __webpack_require__.e(6525), __webpack_require__.e(704), __webpack_require__.e(3237), __webpack_require__.e(3734), __webpack_require__.e(7798), __webpack_require__.e(9286)]).then(__webpack_require__.bind(__webpack_require__, 31007));
            return explainArtefacts({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'export': {
            const { exportPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(332), __webpack_require__.e(5040), __webpack_require__.e(5935), __webpack_require__.e(1674), __webpack_require__.e(704), __webpack_require__.e(239), __webpack_require__.e(1647)]).then(__webpack_require__.bind(__webpack_require__, 97740));
            return exportPolicyFile(options, ports);
        }
    }
}
const NEEDS = {
    init: 'a bundle that you believe',
    check: 'the policy files to check',
    test: 'the folder with bundles to accept and to refuse',
    explain: 'the artefacts to explain',
    export: 'the policy file to export',
};
const missingTarget = (action) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: `policy ${action} needs ${NEEDS[action]}.`,
    hint: 'chopmark policy --help shows how it is used.',
});
function needPolicy({ action, policy: path }) {
    if (path !== undefined)
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_MISSING',
        message: `policy ${action} needs a policy.`,
        hint: 'Name it with --policy FILE.',
    });
}


/***/ })

};
