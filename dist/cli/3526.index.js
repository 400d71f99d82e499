export const id = 3526;
export const ids = [3526];
export const modules = {

/***/ 92583:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/*
 * The package by `require`: its ES module asks for import.meta.url when it is loaded (in fdir), which a bundle in CommonJS does not have.
 */
module.exports = __webpack_require__(17949);


/***/ }),

/***/ 93526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapePath: () => (/* binding */ escapePath),
/* harmony export */   glob: () => (/* binding */ glob),
/* harmony export */   isDynamicPattern: () => (/* binding */ isDynamicPattern)
/* harmony export */ });
/* harmony import */ var _tinyglobby_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92583);

/** The library that expands patterns. */
const { escapePath, glob, isDynamicPattern } = _tinyglobby_cjs__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

};
