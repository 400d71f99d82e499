export const id = 6464;
export const ids = [6464];
export const modules = {

/***/ 41275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ copyBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23020);
/* harmony import */ var _predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32237);





/**
 * Copies the bundle of each statement beside the files that it is about, as `<file>.sigstore.json`, which is where `verify` looks
 * first. Of several about one file the first is copied; the others are in the bundle folder. A file of that name which is something
 * else, as a signature that `sign` put there, is left as it is.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function copyBeside(signed, subjects, { workingFolder, logger }) {
    const done = new Set();
    for (const { bundlePath, predicateType, subjects: about } of signed) {
        const paths = about.flatMap((index) => subjects[index]?.path ?? []).filter((path) => !done.has(path));
        if (paths.length === 0)
            continue;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, bundlePath));
        for (const path of paths) {
            done.add(path);
            const place = `${path}.sigstore.json`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (await (0,_predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeAt */ .R)(place)) !== predicateType)
                logger.warn(`${place} is there already and something else, so it is left as it is: the bundle is ${bundlePath}.`);
            else
                await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInPlace */ .a)(place, bytes);
        }
    }
}


/***/ }),

/***/ 86464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planHelm: () => (/* binding */ planHelm)
});

// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/subjects/packed-file.js
var packed_file = __webpack_require__(34993);
// EXTERNAL MODULE: ./build/subjects/purl.js
var purl = __webpack_require__(73523);
;// CONCATENATED MODULE: ./build/subjects/helm-chart.js





/** Of the chart itself; those it brings along have theirs further down. */
const MANIFEST = /^[^/]+\/Chart\.yaml$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$/;
/** As Helm takes them: semantic versions, also without minor and patch, also behind a `v`. */
const VERSION = /^v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * What a Helm chart is called: `pkg:helm/widget@1.0.0`, from the Chart.yaml in its tarball. purl-spec has no type `helm` yet; this is
 * what those who write one write.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
async function readHelmPurl(path, signal) {
    const refuse = (reason, cause) => noChart(path, reason, cause);
    const manifest = await (0,packed_file/* readPackedFile */.p)(path, { pattern: MANIFEST, name: 'Chart.yaml', maxBytes: limits/* MAX_CHART_MANIFEST */.wEv, refuse }, signal);
    const fields = readFields(manifest.toString('utf8'), refuse);
    const [name, version] = [fields('name'), fields('version')];
    if (!NAME.test(name))
        throw refuse('the name in its Chart.yaml is none of a chart');
    if (!VERSION.test(version) || version.length > limits/* MAX_CHART_VERSION */.JsN)
        throw refuse('the version in its Chart.yaml is no semantic version');
    return (0,purl/* writePurl */.Z)({ type: 'helm', name, version });
}
/** Texts of the outermost map. Nothing is made of the rest, so that no alias is copied. */
function readFields(text, refuse) {
    const root = parse(text, refuse);
    if (!(0,dist/* isMap */.jh)(root))
        throw refuse('its Chart.yaml is no map');
    return (key) => {
        // Helm reads keys whatever their case.
        const pairs = root.items.filter(({ key: node }) => (0,dist/* isScalar */.jn)(node) && String(node.value).toLowerCase() === key);
        if (pairs.length > 1)
            throw refuse(`its Chart.yaml says ${key} twice`);
        const value = pairs[0]?.value;
        if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'string')
            return value.value;
        throw refuse(`its Chart.yaml has no text as ${key}`);
    };
}
function parse(text, refuse) {
    try {
        const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', schema: 'core', strict: true, prettyErrors: false });
        if (errors.length === 0)
            return contents;
    }
    catch (error) {
        // The parser calls itself for what is nested.
        if (!(error instanceof RangeError))
            throw error;
    }
    throw refuse('its Chart.yaml is no YAML, or says something twice');
}
const noChart = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} is no Helm chart: ${reason}.`,
    hint: 'Name the tarball that helm package wrote. A chart in a registry is an image: --subject-image.',
    cause,
});

// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/engine/packages/copy-beside.js
var copy_beside = __webpack_require__(41275);
;// CONCATENATED MODULE: ./build/engine/packages/plan-helm.js




/** Files that are read at once. */
const AT_ONCE = 8;
/** A bundle beside each chart, where whoever has the chart looks; Helm's own provenance files are PGP's. */
async function planHelm({ collect, options, sayings, ports, run }) {
    const files = (await collect()).filter(({ name }) => !name.endsWith('.prov'));
    const purls = await (0,in_parallel/* mapInParallel */.H)(files, AT_ONCE, ({ path = '' }) => readHelmPurl(path, run.signal));
    const subjects = (0,merge/* mergeSubjects */.W)(files.map((file, index) => ({ ...file, name: purls[index] ?? '' })));
    return {
        subjects,
        sayings: [...sayings],
        statements: options.statements,
        finish: (signed) => (0,copy_beside/* copyBeside */.w)(signed, subjects, ports),
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


/***/ }),

/***/ 73523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writePurl)
/* harmony export */ });
/** `pkg:maven/org.acme/widget@1.0?classifier=sources&type=jar` (purl-spec, "How to build purl string"). */
function writePurl({ type, namespace, name, version, qualifiers = {} }) {
    const pairs = Object.entries(qualifiers)
        .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encode(value)}`]))
        .sort();
    const path = [type, ...(namespace === undefined ? [] : [encode(namespace)]), encode(name)].join('/');
    return `pkg:${path}@${encode(version)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
/** A colon stays, as epochs of Debian have it; everything else that is not plain is percent-encoded. */
const encode = (text) => encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ })

};
