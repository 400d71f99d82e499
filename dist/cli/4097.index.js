export const id = 4097;
export const ids = [4097];
export const modules = {

/***/ 64097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCacheFolder: () => (/* binding */ findCacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folder of each system for data that can be deleted safely: XDG Base Directory, Apple's Library/Caches, LOCALAPPDATA. Absolute. */
function findCacheFolder({ env, platform, home }) {
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'AppData', 'Local'), 'chopmark', 'cache');
    if (platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'Library', 'Caches', 'chopmark');
    const xdg = env.XDG_CACHE_HOME;
    // The specification requires relative paths to be ignored.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(xdg?.startsWith('/') ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'), 'chopmark');
}


/***/ })

};
