export const id = 829;
export const ids = [829];
export const modules = {

/***/ 20829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWorker: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_sea__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88586);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);


/**
 * Starts a thread from a file next to the calling module, or from the single executable. The thread gets no environment and none of the
 * flags of this process.
 *
 * @param name Of the file, without its extension.
 * @param here `import.meta.url` of a module in the same folder.
 */
function startWorker(name, here, options) {
    const alone = { ...options, env: {}, execArgv: [] };
    return (0,node_sea__WEBPACK_IMPORTED_MODULE_0__.isSea)() ? new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,node_sea__WEBPACK_IMPORTED_MODULE_0__.getAsset)(`${name}.js`, 'utf8'), { ...alone, eval: true }) : new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(fileBeside(here, name), alone);
}
/** Computed from the whole URL, so that no bundler tries to resolve the thread's file as a module. */
const fileBeside = (here, name) => new URL(here.replace(/[^/]*$/, `${name}${here.endsWith('.ts') ? '.ts' : '.js'}`));


/***/ })

};
