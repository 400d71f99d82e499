export const id = 3104;
export const ids = [3104];
export const modules = {

/***/ 23104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planHelm: () => (/* binding */ planHelm)
});

// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/packages/limits.js
var limits = __webpack_require__(25534);
// EXTERNAL MODULE: ./build/packages/purl.js
var purl = __webpack_require__(87575);
// EXTERNAL MODULE: ./build/packages/tar-entry.js
var tar_entry = __webpack_require__(7230);
;// CONCATENATED MODULE: ./build/packages/helm/helm-chart.js





/** The Chart.yaml of the chart itself. Bundled charts have theirs in deeper folders. */
const MANIFEST = /^[^/]+\/Chart\.yaml$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$/;
/** Versions that Helm accepts: semantic versions, with or without minor and patch, with or without a leading `v`. */
const VERSION = /^v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * The package URL of a Helm chart: `pkg:helm/widget@1.0.0`, from the Chart.yaml in its tarball. purl-spec has no type `helm` yet. This
 * is the form that other tools use.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
async function readHelmPurl(path, signal) {
    const refuse = (reason, cause) => noChart(path, reason, cause);
    const manifest = await (0,tar_entry/* readTarEntry */.m)(path, { pattern: MANIFEST, name: 'Chart.yaml', maxBytes: limits/* MAX_CHART_MANIFEST */.wE, refuse }, signal);
    const fields = readFields(manifest.toString('utf8'), refuse);
    const [name, version] = [fields('name'), fields('version')];
    if (!NAME.test(name))
        throw refuse('the name in its Chart.yaml is not a valid chart name');
    if (!VERSION.test(version) || version.length > limits/* MAX_CHART_VERSION */.Js)
        throw refuse('the version in its Chart.yaml is not a semantic version');
    return (0,purl/* writePurl */.Z)({ type: 'helm', name, version });
}
/** Reads texts of the outermost map. The rest is not converted, so that aliases are not expanded. */
function readFields(text, refuse) {
    const root = parse(text, refuse);
    if (!(0,dist/* isMap */.jh)(root))
        throw refuse('its Chart.yaml is not a map');
    return (key) => {
        // Helm ignores the case of keys.
        const pairs = root.items.filter(({ key: node }) => (0,dist/* isScalar */.jn)(node) && String(node.value).toLowerCase() === key);
        if (pairs.length > 1)
            throw refuse(`its Chart.yaml has ${key} twice`);
        const value = pairs[0]?.value;
        if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'string')
            return value.value;
        throw refuse(`its Chart.yaml has no text value for ${key}`);
    };
}
function parse(text, refuse) {
    try {
        const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', schema: 'core', strict: true, prettyErrors: false });
        if (errors.length === 0)
            return contents;
    }
    catch (error) {
        // The parser is recursive, so deep nesting causes a RangeError.
        if (!(error instanceof RangeError))
            throw error;
    }
    throw refuse('its Chart.yaml is not valid YAML, or has a duplicate key');
}
const noChart = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} is not a valid Helm chart: ${reason}.`,
    hint: 'Name the tarball that helm package wrote. A chart in a registry is an image: --subject-image.',
    cause,
});

// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/engine/attest/packages/write-adjacent-bundles.js
var write_adjacent_bundles = __webpack_require__(50907);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-helm.js




/** Files that are read at the same time. */
const AT_ONCE = 8;
/** Writes a bundle next to each chart, where `verify` finds it. Helm's own provenance files use PGP. */
async function planHelm({ collect, options, predicates, ports, run }) {
    const files = (await collect()).filter(({ name }) => !name.endsWith('.prov'));
    const purls = await (0,concurrency/* mapInParallel */.HH)(files, AT_ONCE, ({ path = '' }) => readHelmPurl(path, run.signal));
    const subjects = (0,merge/* mergeSubjects */.W)(files.map((file, index) => ({ ...file, name: purls[index] ?? '' })));
    return {
        subjects,
        predicates: [...predicates],
        statements: options.statements,
        finish: (signed) => (0,write_adjacent_bundles/* writeAdjacentBundles */.J)(signed, subjects, ports),
    };
}


/***/ }),

/***/ 50907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writeAdjacentBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9267);
/* harmony import */ var _shared_run_predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56557);






/**
 * Copies the bundle of each statement next to its files, as `<file>${BUNDLE_SUFFIX}`, where `verify` looks first. If there are several
 * bundles about one file, the first is copied, and the others are in the bundle folder. An existing file with other content, such as a
 * signature by `sign`, is not changed.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function writeAdjacentBundles(signed, subjects, { workingFolder, logger }) {
    const done = new Set();
    for (const { bundlePath, predicateType, subjects: about } of signed) {
        const paths = about.flatMap((index) => subjects[index]?.path ?? []).filter((path) => !done.has(path));
        if (paths.length === 0)
            continue;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, bundlePath));
        for (const path of paths) {
            done.add(path);
            const place = `${path}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_SUFFIX */ .Zf}`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (await (0,_shared_run_predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeAt */ .R)(place)) !== predicateType)
                logger.warn(`${place} already exists with other content and is not changed. The bundle is ${bundlePath}.`);
            else
                await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInPlace */ .a)(place, bytes);
        }
    }
}


/***/ }),

/***/ 25534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   FN: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   Js: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   Kk: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   PY: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   QQ: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   Ts: () => (/* binding */ MAX_POMS),
/* harmony export */   WD: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   a5: () => (/* binding */ MAX_REPOSITORY),
/* harmony export */   ai: () => (/* binding */ MAX_IGNORED),
/* harmony export */   as: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   oI: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   tc: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   wE: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   yL: () => (/* binding */ MAX_POM)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. An unpacked package, of which only the manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Characters. The address of a repository in a package.json. The rest is left out. */
const MAX_REPOSITORY = 2048;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are excluded from a model. Its manifest lists each of them. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A Maven POM. */
const MAX_POM = 4 << 20;
/** Characters. A Maven group, artifact or version. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** pom.properties files in one jar that can describe the jar itself. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, packed or unpacked. That of Debian itself has 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release. GitHub allows a thousand assets, including the bundles. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release. GitHub allows less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;


/***/ }),

/***/ 87575:
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
/** A colon stays, because Debian epochs have it. Every other special character is percent-encoded. */
const encode = (text) => encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readTarEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98697);
/* harmony import */ var _base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34238);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25534);





/**
 * Reads one file of a tar archive in gzip without unpacking anything to disk. Refuses an archive with two such files, because tools
 * differ in which one they use, an archive with names that lead outside its folder, and one that unpacks to more than the limit.
 *
 * @param path Absolute.
 */
async function readTarEntry(path, wanted, signal) {
    const { pattern, name, maxBytes, refuse } = wanted;
    const pieces = [];
    let [found, entries] = [0, 0];
    let fault;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .iX({
        strict: true,
        onReadEntry(entry) {
            entries++;
            if (entries > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE_ENTRIES */ .tc)
                fault ??= `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE_ENTRIES */ .tc} files`;
            if (leadsOut(entry.path))
                fault ??= 'it has a name that leads outside the folder that it is unpacked in';
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
        (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfEnded */ .sH)(signal, `the ${name} of a package was read`);
        throw refuse(error instanceof TooLarge ? error.message : 'it is not a tar archive in gzip', error);
    }
    if (fault)
        throw refuse(fault);
    if (found !== 1)
        throw refuse(found === 0 ? `it has no ${name} in its top folder` : `it has more than one ${name}`);
    return Buffer.concat(pieces);
}
class TooLarge extends Error {
}
const leadsOut = (path) => /^[/\\]|^[A-Za-z]:[/\\]/.test(path) || path.split(/[/\\]/).includes('..');
/** Decompresses and reads the complete archive within limits. The parser gets plain tar data, which it does not decompress itself. */
async function unpack(path, parser, signal) {
    const ended = new Promise((resolve, reject) => {
        parser.on('end', () => resolve());
        parser.on('error', reject);
    });
    // It can fail before it is awaited.
    ended.catch(() => { });
    let size = 0;
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on('error', (error) => unzip.destroy(error));
    try {
        for await (const piece of file.pipe(unzip)) {
            (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfEnded */ .sH)(signal, 'a package was read');
            if (size === 0 && piece.toString('latin1', MAGIC, MAGIC + 5) !== 'ustar')
                throw new Error('not an archive');
            size += piece.length;
            if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE */ .WD)
                throw new TooLarge(`it unpacks to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE */ .WD} bytes`);
            parser.write(piece);
        }
    }
    finally {
        file.destroy();
    }
    parser.end();
    await ended;
}
/** The offset of the magic number in the header of an archive. */
const MAGIC = 257;


/***/ })

};
