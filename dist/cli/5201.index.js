export const id = 5201;
export const ids = [5201];
export const modules = {

/***/ 65201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planPackage: () => (/* binding */ planPackage)
/* harmony export */ });
/**
 * Each kind is loaded when it is asked for.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_MODEL`, and what collecting throws
 */
async function planPackage(kind, input) {
    return (await PLANS[kind]())(input);
}
const PLANS = {
    npm: async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(2611)]).then(__webpack_require__.bind(__webpack_require__, 12611))).planNpm,
    pypi: async () => (await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 60227))).planPython,
    maven: async () => (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(663), __webpack_require__.e(3816)]).then(__webpack_require__.bind(__webpack_require__, 23816))).planMaven,
    helm: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8697), __webpack_require__.e(6464)]).then(__webpack_require__.bind(__webpack_require__, 86464))).planHelm,
    debian: async () => (await __webpack_require__.e(/* import() */ 3565).then(__webpack_require__.bind(__webpack_require__, 43565))).planDebian,
    release: async () => (await __webpack_require__.e(/* import() */ 2156).then(__webpack_require__.bind(__webpack_require__, 62156))).planRelease,
    model: async () => (await __webpack_require__.e(/* import() */ 4832).then(__webpack_require__.bind(__webpack_require__, 34832))).planModel,
};


/***/ })

};
