export const id = 4370;
export const ids = [4370];
export const modules = {

/***/ 71989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openThread: () => (/* binding */ openThread)
/* harmony export */ });
/* harmony import */ var node_sea__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88586);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);


/**
 * Starts a thread whose code lies beside the module that names it, or inside the single executable this program is. It gets no
 * environment and none of the flags of this process.
 *
 * @param name Of the file, without its ending.
 * @param here `import.meta.url` of a module in the same folder.
 */
function openThread(name, here, options) {
    const alone = { ...options, env: {}, execArgv: [] };
    return (0,node_sea__WEBPACK_IMPORTED_MODULE_0__.isSea)() ? new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,node_sea__WEBPACK_IMPORTED_MODULE_0__.getAsset)(`${name}.js`, 'utf8'), { ...alone, eval: true }) : new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(fileBeside(here, name), alone);
}
/** Told from the whole text of the address, so that no bundler takes the thread's file for a module to pull in. */
const fileBeside = (here, name) => new URL(here.replace(/[^/]*$/, `${name}${here.endsWith('.ts') ? '.ts' : '.js'}`));


/***/ })

};
