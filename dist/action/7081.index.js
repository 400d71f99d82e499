export const id = 7081;
export const ids = [7081];
export const modules = {

/***/ 57081:
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
    npm: async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 50178))).planNpm,
    pypi: async () => (await __webpack_require__.e(/* import() */ 1602).then(__webpack_require__.bind(__webpack_require__, 91602))).planPython,
    maven: async () => (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(663), __webpack_require__.e(7599)]).then(__webpack_require__.bind(__webpack_require__, 17599))).planMaven,
    helm: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8697), __webpack_require__.e(3104)]).then(__webpack_require__.bind(__webpack_require__, 23104))).planHelm,
    debian: async () => (await __webpack_require__.e(/* import() */ 2173).then(__webpack_require__.bind(__webpack_require__, 72173))).planDebian,
    release: async () => (await __webpack_require__.e(/* import() */ 293).then(__webpack_require__.bind(__webpack_require__, 70293))).planRelease,
    model: async () => (await __webpack_require__.e(/* import() */ 4452).then(__webpack_require__.bind(__webpack_require__, 14452))).planModel,
};


/***/ })

};
