export const id = 9571;
export const ids = [9571];
export const modules = {

/***/ 9571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeMachine: () => (/* binding */ describeMachine)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** The machine that this process runs on, for a bug report. */
const describeMachine = () => ({
    node: process.versions.node,
    platform: process.platform,
    architecture: process.arch,
    release: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.release)(),
});


/***/ })

};
