export const id = 1770;
export const ids = [1770];
export const modules = {

/***/ 81770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePrivateFolder: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bits of a mode by which group and others may write. */
const OTHERS_WRITE = 0o022;
/**
 * A folder for what is executed or believed without being proven: this user's own, and writable by nobody else, nor is the one it is in.
 *
 * @param parent Absolute; made where it is not there.
 * @param user Number of this process's user; undefined on Windows, where a profile's folders are its own.
 * @returns Its path; nothing where it cannot be made, or where somebody else could have written to it.
 */
function makePrivateFolder(parent, name, user) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return user === undefined || [parent, folder].every((path) => isPrivate(path, user)) ? folder : undefined;
    }
    catch {
        return undefined;
    }
}
function isPrivate(path, user) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}


/***/ })

};
