export const id = 8588;
export const ids = [8588];
export const modules = {

/***/ 18588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNpmPurl: () => (/* binding */ readNpmPurl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98697);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40332);







/** The folder that `npm pack` writes is `package`; other tools name it otherwise, and npm takes the first part whatever it is. */
const MANIFEST = /^[^/]+\/package\.json$/;
/** As npm has them (validate-npm-package-name), old packages with capitals included. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/;
/**
 * What npm calls a tarball: `pkg:npm/%40scope/name@1.0.0`, from the package.json in it. Two of them are refused: readers differ in
 * which they take.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
async function readNpmPurl(path, signal) {
    const manifest = await readManifest(path, signal);
    try {
        const { name, version } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(manifest, { what: 'its package.json', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKAGE_MANIFEST */ .Ag }), 'its package.json');
        const [nameText, versionText] = [(0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readString */ .E3)(name, 'name', 214), (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readString */ .E3)(version, 'version', 256)];
        if (!NAME.test(nameText))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonError */ .N3('shape', 'name is none that npm takes');
        if (!VERSION.test(versionText))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonError */ .N3('shape', 'version is no semantic version');
        return `pkg:npm/${nameText.replace('@', '%40')}@${encodeURIComponent(versionText)}`;
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonError */ .N3))
            throw error;
        throw noPackage(path, error.message);
    }
}
async function readManifest(path, signal) {
    const pieces = [];
    let found = 0;
    let fault;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .iX({
        strict: true,
        onReadEntry(entry) {
            if (!MANIFEST.test(entry.path) || entry.type !== 'File')
                return void entry.resume();
            found++;
            if (entry.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKAGE_MANIFEST */ .Ag)
                fault = `its package.json is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKAGE_MANIFEST */ .Ag} bytes`;
            if (found > 1 || fault)
                return void entry.resume();
            entry.on('data', (piece) => void pieces.push(piece));
        },
    });
    try {
        await unpack(path, parser, signal);
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw noPackage(path, error instanceof TooLarge ? error.message : 'it is no tar archive in gzip', error);
    }
    if (fault)
        throw noPackage(path, fault);
    if (found !== 1)
        throw noPackage(path, found === 0 ? 'it has no package.json in its one folder' : 'it has more than one package.json');
    return Buffer.concat(pieces);
}
class TooLarge extends Error {
}
/** Bounded, and whole: the parser is given nothing that it would unpack a second time. */
async function unpack(path, parser, signal) {
    const ended = new Promise((resolve, reject) => {
        parser.on('end', () => resolve());
        parser.on('error', reject);
    });
    // It may fail before anybody waits for it.
    ended.catch(() => { });
    let size = 0;
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on('error', (error) => unzip.destroy(error));
    try {
        for await (const piece of file.pipe(unzip)) {
            signal.throwIfAborted();
            if (size === 0 && piece.toString('latin1', MAGIC, MAGIC + 5) !== 'ustar')
                throw new Error('no archive');
            size += piece.length;
            if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKAGE */ .WD)
                throw new TooLarge(`it unpacks to more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKAGE */ .WD} bytes`);
            parser.write(piece);
        }
    }
    finally {
        file.destroy();
    }
    parser.end();
    await ended;
}
/** Where the header of an archive says that it is one. */
const MAGIC = 257;
const noPackage = (path, reason, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_PACKAGE',
    message: `${path} is no npm package: ${reason}.`,
    hint: 'Name the tarball that npm pack wrote.',
    cause,
});


/***/ })

};
