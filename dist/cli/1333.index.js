export const id = 1333;
export const ids = [1333];
export const modules = {

/***/ 71333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planPackage: () => (/* binding */ planPackage)
/* harmony export */ });
/**
 * Plans a package. The code for each kind is loaded when needed.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_MODEL`, and the errors of collecting subjects
 */
async function planPackage(kind, input) {
    return (await PLANS[kind]())(input);
}
const PLANS = {
    npm: async () => (await Promise.all(/* import() */[__webpack_require__.e(3707), __webpack_require__.e(7576)]).then(__webpack_require__.bind(__webpack_require__, 67576))).planNpm,
    pypi: async () => (await __webpack_require__.e(/* import() */ 5308).then(__webpack_require__.bind(__webpack_require__, 75308))).planPython,
    maven: async () => (await Promise.all(/* import() */[__webpack_require__.e(3018), __webpack_require__.e(5985), __webpack_require__.e(8248)]).then(__webpack_require__.bind(__webpack_require__, 58248))).planMaven,
    helm: async () => (await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(3707), __webpack_require__.e(6432)]).then(__webpack_require__.bind(__webpack_require__, 16432))).planHelm,
    debian: async () => (await __webpack_require__.e(/* import() */ 5412).then(__webpack_require__.bind(__webpack_require__, 5412))).planDebian,
    release: async () => (await __webpack_require__.e(/* import() */ 7795).then(__webpack_require__.bind(__webpack_require__, 57795))).planRelease,
    model: async () => (await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 50775))).planModel,
};


/***/ })

};
