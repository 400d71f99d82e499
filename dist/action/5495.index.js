export const id = 5495;
export const ids = [5495];
export const modules = {

/***/ 15495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDistributionName: () => (/* binding */ checkDistributionName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Binary distribution format (packaging.python.org): name, version, optional build tag, then Python, ABI and platform tags. */
const WHEEL = /^[A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?-[A-Za-z0-9._!+]+(?:-\d[A-Za-z0-9._]*)?-[A-Za-z0-9._]+-[A-Za-z0-9._]+-[A-Za-z0-9._]+\.whl$/;
const SDIST = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?-\d[A-Za-z0-9._!+]*\.(?:tar\.gz|zip)$/;
/**
 * Whether a file is called as the index takes it: a wheel or a source distribution.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
function checkDistributionName(name) {
    if (WHEEL.test(name) || SDIST.test(name))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PACKAGE',
        message: `${name} is named neither as a wheel nor as a source distribution.`,
        hint: 'Name the files that python -m build wrote: chopmark attest --package pypi dist/*.whl dist/*.tar.gz',
    });
}


/***/ })

};
