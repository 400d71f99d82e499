export const id = 2611;
export const ids = [2611];
export const modules = {

/***/ 12611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planNpm: () => (/* binding */ planNpm)
});

// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/subjects/packed-file.js
var packed_file = __webpack_require__(34993);
;// CONCATENATED MODULE: ./build/subjects/npm-package.js





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
    const refuse = (reason, cause) => noPackage(path, reason, cause);
    const manifest = await (0,packed_file/* readPackedFile */.p)(path, { pattern: MANIFEST, name: 'package.json', maxBytes: limits/* MAX_PACKAGE_MANIFEST */.Ags, refuse }, signal);
    try {
        const { name, version } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(manifest, { what: 'its package.json', maxBytes: limits/* MAX_PACKAGE_MANIFEST */.Ags }), 'its package.json');
        const [nameText, versionText] = [(0,json_shape/* readString */.E3)(name, 'name', 214), (0,json_shape/* readString */.E3)(version, 'version', 256)];
        if (!NAME.test(nameText))
            throw new json/* JsonError */.N3('shape', 'name is none that npm takes');
        if (!VERSION.test(versionText))
            throw new json/* JsonError */.N3('shape', 'version is no semantic version');
        return `pkg:npm/${nameText.replace('@', '%40')}@${encodeURIComponent(versionText)}`;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw refuse(error.message);
    }
}
const noPackage = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} is no npm package: ${reason}.`,
    hint: 'Name the tarball that npm pack wrote.',
    cause,
});

;// CONCATENATED MODULE: ./build/engine/packages/plan-npm.js



/** Files that are read at once. */
const AT_ONCE = 8;
/** npm compares package URL and SHA-512, and takes one statement about one package. */
async function planNpm({ collect, sayings, ports, run }) {
    const files = await collect();
    const paths = files.map(({ path }) => path ?? '');
    const [purls, hashed] = await Promise.all([
        (0,in_parallel/* mapInParallel */.H)(paths, AT_ONCE, (path) => readNpmPurl(path, run.signal)),
        (0,hash_files/* hashFiles */.y)(paths, { algorithms: ['sha256', 'sha512'], signal: run.signal }),
    ]);
    const subjects = files.map((file, index) => ({ ...file, name: purls[index] ?? '', digest: hashed[index]?.digest ?? {} }));
    return {
        subjects,
        sayings: [...sayings],
        statements: 'per-subject',
        check({ identity, services: { logs } }) {
            if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1)) {
                ports.logger.warn('npm 11 cannot verify what a log of version 2 holds, and refuses such provenance: for --provenance-file, sign with --rekor-version 1.');
            }
            if (identity?.platform === 'github' || identity?.platform === 'gitlab')
                return;
            ports.logger.warn('The public npm registry takes provenance of GitHub Actions and GitLab CI/CD alone: publish without --provenance-file, and hand the bundle out beside the package.');
        },
    };
}


/***/ }),

/***/ 34993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readPackedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98697);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/**
 * One file of a tar archive in gzip, read without unpacking anything to disk. Refused are archives with two of them, since readers
 * differ in which they take, with names that lead out of it, and what unpacks to more than any package should.
 *
 * @param path Absolute.
 */
async function readPackedFile(path, wanted, signal) {
    const { pattern, name, maxBytes, refuse } = wanted;
    const pieces = [];
    let [found, entries] = [0, 0];
    let fault;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .iX({
        strict: true,
        onReadEntry(entry) {
            entries++;
            if (entries > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACKAGE_ENTRIES */ .tcJ)
                fault ??= `it holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACKAGE_ENTRIES */ .tcJ} files`;
            if (leadsOut(entry.path))
                fault ??= 'it holds a name that leads out of the folder it is unpacked in';
            if (!pattern.test(entry.path) || entry.type !== 'File')
                return void entry.resume();
            found++;
            if (entry.size > maxBytes)
                fault ??= `its ${name} is longer than ${maxBytes} bytes`;
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
        throw refuse(error instanceof TooLarge ? error.message : 'it is no tar archive in gzip', error);
    }
    if (fault)
        throw refuse(fault);
    if (found !== 1)
        throw refuse(found === 0 ? `it has no ${name} in its one folder` : `it has more than one ${name}`);
    return Buffer.concat(pieces);
}
class TooLarge extends Error {
}
const leadsOut = (path) => /^[/\\]|^[A-Za-z]:[/\\]/.test(path) || path.split(/[/\\]/).includes('..');
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
            if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACKAGE */ .WDp)
                throw new TooLarge(`it unpacks to more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACKAGE */ .WDp} bytes`);
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


/***/ })

};
