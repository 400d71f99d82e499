export const id = 8973;
export const ids = [8973,9862];
export const modules = {

/***/ 72631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkPlaces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39831);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89831);







/** Names that are looked at together. */
const AT_ONCE = 64;
/**
 * Whether files can be put in place later: the folders are there and can be written to, no name is too long, and no folder has one
 * of them. Found out by trying, since rights alone tell little.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function checkPlaces(paths) {
    for (const folder of new Set(paths.map(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname))) {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '', { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe, { force: true });
        }
        catch (error) {
            throw noPlace(folder, (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    }
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .mapInParallel */ .H)(paths, AT_ONCE, async (path) => {
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
                throw noPlace(path, 'it is a folder');
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
                throw error;
            if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
                throw noPlace(path, (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    });
}
const noPlace = (path, reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `${path} could not be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another place with --bundle, or make the folder writable.',
    cause,
});


/***/ }),

/***/ 80997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chooseImages)
/* harmony export */ });
/* harmony import */ var _registry_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47759);
/* harmony import */ var _open_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28722);


/** The images that were named, and what of each is meant; nothing where none was. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,_registry_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatformChoice */ .le)(imagePlatforms), open: (0,_open_images_js__WEBPACK_IMPORTED_MODULE_1__/* .openImages */ .x)(allowInsecureRegistry, context) },
    };
}


/***/ }),

/***/ 65666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSubjects)
/* harmony export */ });
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95948);

/** Subjects as a result carries them. */
function describeSubjects(subjects, { workingFolder, allowInsecureRegistry }) {
    const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
    return subjects.map(({ name, digest, size, path, revision, image }) => ({
        name,
        digest,
        ...(size !== undefined && { size }),
        ...(path !== undefined && { path: (0,_show_path_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(path, workingFolder) }),
        ...(revision !== undefined && { revision }),
        ...(image !== undefined && { image }),
        ...(image !== undefined && insecure.includes(image.slice(0, image.indexOf('/')).toLowerCase()) && { plainHttp: true }),
    }));
}


/***/ }),

/***/ 83622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ finishBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/stores/add-lines.js + 1 modules
var add_lines = __webpack_require__(11524);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/stores/all-bundles.js



/**
 * Adds bundles to `attestations.jsonl`, one a line: those of earlier runs stay, each bundle is there once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToAllBundles(folder, lines) {
    const path = (0,external_node_path_.join)(folder, bundle_names/* ALL_BUNDLES */.mD);
    await (0,add_lines/* addLines */.t)(path, lines);
    return path;
}

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
;// CONCATENATED MODULE: ./build/engine/finish-bundles.js




/**
 * Joins what was signed in `attestations.jsonl`, and says which file stands for the run: the one bundle, or that file.
 *
 * @param folder Absolute.
 */
async function finishBundles({ statements, problems }, planned, { folder, ports }) {
    if (statements.length === 0)
        return { statements, problems };
    const paths = new Map(planned.map(({ path }) => [(0,show_path/* showPath */.P)(path, ports.workingFolder), path]));
    const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
    try {
        const all = await addToAllBundles(folder, readEach(present));
        const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
        return { statements, problems, bundlePath: only ?? (0,show_path/* showPath */.P)(all, ports.workingFolder) };
    }
    catch (error) {
        return { statements, problems: [...problems, (0,describe_failure/* describeFailure */.I)(error)] };
    }
}
async function* readEach(paths) {
    for (const path of paths)
        yield await (0,promises_.readFile)(path, 'utf8');
}


/***/ }),

/***/ 28722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69323);

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__.createRegistry)({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}


/***/ }),

/***/ 89862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStores: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_closest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);




/** Stores that are called by a name. One that has no code in this version has no row, and is an input error like any other name. */
const NAMED = [
    {
        name: 'github',
        async load() {
            const { createGithubStore } = await __webpack_require__.e(/* import() */ 6442).then(__webpack_require__.bind(__webpack_require__, 66442));
            return (context, target) => createGithubStore(context, target || undefined);
        },
    },
    {
        name: 'release',
        async load() {
            const { openGithubReleaseStore } = await __webpack_require__.e(/* import() */ 9671).then(__webpack_require__.bind(__webpack_require__, 19671));
            return openGithubReleaseStore;
        },
    },
    {
        name: 'oci',
        async load() {
            const [{ createOciStore }, { createRegistry }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(7781)]).then(__webpack_require__.bind(__webpack_require__, 97781)), Promise.all(/* import() */[__webpack_require__.e(9323), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 69323))]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createOciStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    {
        name: 'oci-legacy',
        async load() {
            const [{ createLegacyStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 37749)),
                Promise.all(/* import() */[__webpack_require__.e(9323), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 69323)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createLegacyStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    { name: 'gitlab', load: async () => (await __webpack_require__.e(/* import() */ 2801).then(__webpack_require__.bind(__webpack_require__, 82801))).openGitlabStore },
    { name: 'gitlab-release', load: async () => (await __webpack_require__.e(/* import() */ 2801).then(__webpack_require__.bind(__webpack_require__, 82801))).openGitlabReleaseStore },
    { name: 'https', load: async () => (await __webpack_require__.e(/* import() */ 8990).then(__webpack_require__.bind(__webpack_require__, 88990))).openHttpStore },
    { name: 'http', load: async () => (await __webpack_require__.e(/* import() */ 8990).then(__webpack_require__.bind(__webpack_require__, 88990))).openHttpStore },
];
const FOLDER = { name: 'folder', local: true, load: async () => (await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 83))).openFolderStore };
const LINES = { name: 'lines', local: true, load: async () => (await __webpack_require__.e(/* import() */ 2544).then(__webpack_require__.bind(__webpack_require__, 42544))).openLinesStore };
/** Every bundle is a file first, so naming it means: nowhere else. */
const FILE = 'file';
/**
 * Opens the stores that were named, each once, before anything is done that they are for. Nothing is sent.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
async function openStores(option, named, { allowInsecureRegistry, offline = false }, { ports, signal }) {
    const wanted = [...new Set(named)].filter((name) => name !== FILE);
    if (wanted.length === 0)
        return [];
    if (wanted.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STORES */ .KcY) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `${option} names ${wanted.length} stores.`,
            hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STORES */ .KcY} are the most for one run.`,
        });
    }
    const { env, exec, logger, clock, workingFolder } = ports;
    const http = ports.connect({ signal, requestRate: 0, concurrency: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_REQUESTS */ .P1P });
    const context = { env, exec, logger, clock, workingFolder, signal, http, allowInsecureRegistry };
    const opened = [];
    for (const name of wanted) {
        const { address, written } = resolveSecret(option, name, ports);
        const { kind, target } = findKind(option, address, written);
        if (offline && !kind.local)
            throw notOffline(option, written);
        const open = await kind.load();
        opened.push({ store: await open(context, target), written });
    }
    return opened;
}
/** What the name stands for, and how it may be shown: an address in a variable is taken for a secret, and so is any query. */
function resolveSecret(option, name, { env, logger }) {
    const variable = /^env:(.*)$/s.exec(name)?.[1];
    if (variable === undefined) {
        const query = /^https?:[^?#]*[?](.+)$/is.exec(name)?.[1];
        if (query === undefined)
            return { address: name, written: name };
        logger.secret(query);
        logger.warn(`The query of an address in ${option} may be a secret, and shows in the process list: give env:NAME.`);
        return { address: name, written: 'env:STORE_URL' };
    }
    const isShown = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(variable);
    const address = env[variable]?.trim() ?? '';
    if (address === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_SECRET_UNREADABLE',
            message: `The variable ${isShown ? `${variable} ` : ''}that ${option} names is not set.`,
            hint: 'Write env:NAME for the variable NAME that holds the address of the store.',
        });
    }
    const query = /[?](.+)$/s.exec(address)?.[1];
    if (query !== undefined)
        logger.secret(query);
    return { address, written: name };
}
function findKind(option, address, written) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+-]*)(?::(.*))?$/s.exec(address) ?? [];
    const named = NAMED.find(({ name }) => name === scheme);
    if (named)
        return { kind: named, target: /^https?$/.test(scheme) ? address : rest.replace(/^\/\//, '') };
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address))
        throw unknownStore(option, written);
    if (address.endsWith('.jsonl'))
        return { kind: LINES, target: address };
    // A bare word may be a store of another version, or misspelt: it never silently becomes a folder.
    if (/[/\\]/.test(address) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(address) || /^\.{1,2}$/.test(address))
        return { kind: FOLDER, target: address };
    throw unknownStore(option, written);
}
function unknownStore(option, written) {
    const names = [FILE, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
    const closest = (0,_core_closest_word_js__WEBPACK_IMPORTED_MODULE_3__/* .findClosestWord */ .p)(written, names);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_UNKNOWN',
        message: `${option} names ${written}, which is no store.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Stores are ${names.join(', ')}, a file whose name ends in .jsonl, and a folder, written with a slash: ./attestations.`,
    });
}
const notOffline = (option, written) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `offline opens no connection, and ${option} names ${written}.`,
    hint: 'Have the bundles at hand (chopmark store find), or leave offline out.',
});


/***/ }),

/***/ 37408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  D: () => (/* binding */ readSayings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/in-toto.js + 6 modules
var in_toto = __webpack_require__(83014);
;// CONCATENATED MODULE: ./build/predicates/custom.js





const KIND = {
    noun: 'The predicate',
    notJson: 'INPUT_PREDICATE_NOT_JSON',
    notObject: 'INPUT_PREDICATE_NOT_OBJECT',
    hint: 'A predicate is one JSON object in UTF-8 without a byte order mark, no key twice; put another value under a name.',
};
/**
 * A predicate of any type that the user brings along: kept as it is. One of a type that in-toto specifies has to have what that type
 * requires: without it, it would be of no use to anybody.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`, `INPUT_PREDICATE_INVALID`
 */
function readCustomPredicate({ type, bytes, source, style = 'in-toto' }) {
    const predicate = (0,predicates_document/* parseDocument */.T)({ bytes, source }, KIND);
    try {
        const named = (0,in_toto/* findKindByWord */.Hx)(type);
        if (named)
            return named.build(predicate, style);
        (0,in_toto/* findKindByType */.HR)(readPredicateType(type))?.summarize(predicate, type);
        return { type, predicate };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PREDICATE_INVALID',
            message: `The predicate ${source} is not what ${type} specifies: ${error.message}.`,
            hint: 'Compare it with the specification of its type.',
        });
    }
}
/**
 * An absolute URI, as it is: verifiers compare it byte by byte.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`
 */
function readPredicateType(type) {
    if (type.length <= limits/* MAX_PREDICATE_TYPE */.OW4 && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type))
        return type;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PREDICATE_TYPE',
        message: 'The type of the predicate is not an absolute URI.',
        hint: `Give --predicate-type the URI that defines it, such as https://spdx.dev/Document/v2.3, or one of ${in_toto/* IN_TOTO_WORDS */.BA.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/sayings.js



/**
 * Everything a run says, in the order of the contract: provenance where it is asked for or nothing else is said, then documents,
 * then a predicate of the user's own.
 *
 * @param others What is said besides, of some of the subjects.
 * @throws ChopmarkError `INPUT_MAPPING`, `INPUT_PREDICATE_…`, `INPUT_SBOM_…`, `INPUT_REPORT_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readSayings(options, source, others = []) {
    const documents = [
        ...(await readSboms(options, source)),
        ...(await readScans(options, source)),
        ...(await readTests(options, source)),
        ...(await readOwn(options, source)),
        ...others,
    ];
    const isProvenance = options.provenance || (documents.length === 0 && options.statementPath === undefined);
    return numberKinds([...(isProvenance ? [{ type: provenance/* provenance */.a.type, kind: 'provenance' }] : []), ...documents]);
}
async function readSboms({ sbomPath, predicateStyle }, source) {
    if (sbomPath.length === 0)
        return [];
    const { sbom } = await __webpack_require__.e(/* import() */ 2832).then(__webpack_require__.bind(__webpack_require__, 12832));
    return readEach(sbomPath, 'the SBOM', source, async (document) => {
        const { sbom: read, type, predicate } = await sbom.build(document, predicateStyle);
        return { type, predicate, kind: read.format };
    });
}
async function readScans({ vulnerabilityReportPath, predicateStyle }, source) {
    if (vulnerabilityReportPath.length === 0)
        return [];
    const { buildScan } = await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(8178)]).then(__webpack_require__.bind(__webpack_require__, 58178));
    return readEach(vulnerabilityReportPath, 'the report', source, (document) => buildScan(document, predicateStyle));
}
async function readTests({ testReportPath }, source) {
    if (testReportPath.length === 0)
        return [];
    const { testResult } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 60463));
    return readEach(testReportPath, 'the report', source, async (document) => ({ ...(await testResult.build(document)), kind: 'tests' }));
}
/** One document after the other: each may be tens of megabytes. */
async function readEach(paths, what, source, build) {
    const sayings = [];
    for (const path of paths) {
        for (const { read, about } of await source.find(path, what))
            sayings.push({ ...(await build({ bytes: await read(), source: (0,external_node_path_.basename)(path) })), ...(about && { about }) });
    }
    return sayings;
}
async function readOwn(options, source) {
    const { predicateType, predicate, predicatePath, predicateSchema, predicateStyle } = options;
    if (predicateType === undefined)
        return [];
    const given = predicatePath === undefined
        ? [{ path: 'given as predicate', read: async () => Buffer.from(predicate ?? '') }]
        : await source.find(predicatePath, 'the predicate');
    const schema = predicateSchema && { bytes: await source.read(predicateSchema, 'the schema'), source: predicateSchema };
    const sayings = [];
    for (const { path, read, about } of given) {
        const own = readCustomPredicate({ type: predicateType, bytes: await read(), source: path, style: predicateStyle });
        if (schema)
            (await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(2856), __webpack_require__.e(2210), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 96374))).checkAgainstSchema(own.predicate, path, schema);
        sayings.push({ ...own, kind: kindOf(predicateType), ...(about && { about }) });
    }
    return sayings;
}
/** `spdx`, `spdx-2`: several of a kind about one subject are told apart in the order they were given. */
function numberKinds(sayings) {
    const ofAll = new Map();
    const ofOne = new Map();
    return sayings.map((saying) => {
        const { kind, about } = saying;
        const counts = ofOne.get(kind) ?? new Map();
        ofOne.set(kind, counts);
        const before = about ? [counts.get(about) ?? 0] : [...counts.values()];
        const count = Math.max(ofAll.get(kind) ?? 0, ...before) + 1;
        if (about)
            counts.set(about, count);
        else
            ofAll.set(kind, count);
        return count === 1 ? saying : { ...saying, kind: `${kind}-${count}` };
    });
}
/** For file names: "provenance", else the words of the type. */
const kindOf = (type) => type === provenance/* provenance */.a.type
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);


/***/ }),

/***/ 23642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66903);

/** What signing would make public, and where; asked of nobody. */
function showDryRun({ identity, services }, statements, files, stores) {
    const isPublic = (url) => (0,_trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicHost */ .s)(url.hostname);
    return {
        statements,
        ...(identity && { claims: identity.claims }),
        places: [
            ...(identity
                ? [
                    {
                        name: 'certificate authority',
                        url: services.certificateAuthority.url.href,
                        learns: 'the identity token; the certificate, with the names that its claims prove, goes to its certificate transparency log',
                        isPublic: isPublic(services.certificateAuthority.url),
                    },
                ]
                : []),
            ...services.timestampAuthorities.map(({ url }) => ({
                name: 'timestamp authority',
                url: url.href,
                learns: 'a digest of each signature',
                isPublic: false,
            })),
            ...services.logs.map(({ url }) => ({
                name: 'transparency log',
                url: url.href,
                learns: `digest, signature and ${identity ? 'certificate' : 'public key'} of each statement`,
                isPublic: isPublic(url),
            })),
            ...stores.map(({ store: { id, place }, written }) => ({
                name: `store ${id}`,
                url: place?.url ?? written,
                learns: 'the whole bundle',
                isPublic: place?.isPublic ?? false,
            })),
            ...files.map((path) => ({ name: 'file', url: path, learns: 'the whole bundle', isPublic: false })),
        ],
    };
}


/***/ }),

/***/ 60371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ storeSigned)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
;// CONCATENATED MODULE: ./build/stores/receipts.js









const RECEIPTS_NAME = 'receipts.jsonl';
/**
 * Opens the receipts of a bundle folder, to look up and to append. Lines are short and appended as a whole, so runs in one folder
 * do not disturb each other; a line that a killed run left torn, or that cannot be read, counts as none.
 *
 * @param folder Absolute; made where it is not there.
 */
async function openReceipts(folder, logger) {
    const path = (0,external_node_path_.join)(folder, RECEIPTS_NAME);
    const known = new Map();
    const key = (store, bundle) => `${bundle} ${store}`;
    let file;
    let warned = false;
    const warn = (reason) => {
        if (!warned)
            logger.warn(`The receipts ${path} are not kept (${reason}): a later run may ask stores again for what they have.`);
        warned = true;
    };
    const text = await readText(path).catch((error) => {
        warn(error instanceof Error ? error.message : 'they cannot be read');
        return '';
    });
    for (const line of text.split('\n')) {
        const receipt = readReceipt(line);
        if (receipt)
            known.set(key(receipt.store, receipt.bundle), receipt.url);
    }
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW } = external_node_fs_.constants;
        // Windows has no O_NOFOLLOW.
        file = await (0,promises_.open)(path, O_WRONLY | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
        if (text !== '' && !text.endsWith('\n'))
            await file.appendFile('\n');
    }
    catch (error) {
        warn((0,file_error/* explainFileError */.Yd)(error));
    }
    return {
        find(store, bundle) {
            const at = key(store, bundle);
            const url = known.get(at);
            return known.has(at) ? (url === undefined ? {} : { url }) : undefined;
        },
        async add(store, bundle, url) {
            known.set(key(store, bundle), url);
            try {
                await file?.appendFile(`${JSON.stringify({ store, bundle, ...(url !== undefined && { url }) })}\n`);
            }
            catch (error) {
                warn((0,file_error/* explainFileError */.Yd)(error));
            }
        },
        async close() {
            await file?.close().catch(() => { });
        },
    };
}
async function readText(path) {
    try {
        return (await (0,read_file.readBoundedFile)(path, limits/* MAX_RECEIPTS */.$sQ, 'the receipts')).toString('utf8');
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return '';
        throw error;
    }
}
function readReceipt(line) {
    if (line === '')
        return undefined;
    try {
        const receipt = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(Buffer.from(line), { what: 'a receipt', maxDepth: limits/* MAX_RECEIPT_DEPTH */.K_d }), 'receipt');
        const url = (0,json_shape/* readOptionalString */.on)(receipt.url, 'url', limits/* MAX_RECEIPT_URL */.sPP);
        const store = (0,json_shape/* readString */.E3)(receipt.store, 'store', limits/* MAX_RECEIPT_STORE */.iio);
        return { store, bundle: (0,json_shape/* readString */.E3)(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/stores/fingerprint-bundle.js
var fingerprint_bundle = __webpack_require__(16848);
// EXTERNAL MODULE: ./build/formats/image-signature.js
var image_signature = __webpack_require__(60049);
;// CONCATENATED MODULE: ./build/engine/choose-for-store.js

/**
 * Which bundles of a run a store is asked to take. An image can be signed in two forms at once: by a statement, and by a document as
 * cosign 1 and 2 sign it. The document's signature goes only into stores that keep documents, and there takes the statement's place.
 */
function chooseForStore(bundles, { takesDocuments }) {
    if (!takesDocuments)
        return ({ payload }) => !payload;
    const documented = new Set(bundles.flatMap(({ payload, subjects }) => (payload ? subjects.map(({ digest }) => digest.sha256) : [])));
    return ({ predicateType, subjects }) => predicateType !== image_signature/* IMAGE_SIGNATURE */.H || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}

;// CONCATENATED MODULE: ./build/engine/publish-bundles.js





/**
 * Puts every bundle into every store. The stores work side by side, each at its own pace, and each tells what became of each bundle: one
 * that fails, throws or hangs takes nothing from the others, and no bundle from the disk. What an earlier run stored is not stored
 * again.
 *
 * @returns For each bundle, in order, a receipt of each store, in theirs.
 */
async function publishBundles(bundles, stores, publication) {
    let done = 0;
    const total = bundles.length * stores.length;
    const tell = () => publication.ports.logger.progress('Storing', ++done, total);
    const columns = await Promise.all(stores.map(({ store }) => publishToStore(bundles, store, publication, tell)));
    return bundles.map((_, index) => columns.flatMap((column) => column[index] ?? []));
}
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, patience = limits/* STORE_PATIENCE */._4L }, tell) {
    const failed = (error) => ({ store: store.id, status: 'failed', problem: explain(error, store.id) });
    const bounds = { patience, signal, store: store.id };
    const results = new Array(bundles.length);
    const fingerprints = new Array(bundles.length);
    const open = [];
    const isForStore = chooseForStore(bundles, store);
    for (const [index, bundle] of bundles.entries()) {
        try {
            if (!isForStore(bundle)) {
                results[index] = { store: store.id, status: 'skipped' };
                tell();
                continue;
            }
            const fingerprint = (0,fingerprint_bundle/* fingerprintBundle */.z)(await bundle.read());
            fingerprints[index] = fingerprint;
            const known = receipts.find(store.id, fingerprint);
            if (known)
                results[index] = { store: store.id, status: 'already-there', ...known };
            else
                open.push(index);
        }
        catch (error) {
            results[index] = failed(error);
        }
        if (results[index])
            tell();
    }
    try {
        if (open.length > 0)
            await withPatience(async () => store.begin?.(open.length), bounds);
    }
    catch (error) {
        for (const index of open) {
            results[index] = failed(error);
            tell();
        }
        open.length = 0;
    }
    let failuresInARow = 0;
    await (0,in_parallel/* mapInParallel */.H)(inGroups(open, bundles, store), store.atOnce ?? limits/* BUNDLES_TO_STORE */.s1U, async (index) => {
        const bundle = bundles[index];
        // A store that is down is not asked ten thousand times.
        if (failuresInARow >= limits/* MAX_FAILURES_IN_A_ROW */.cok) {
            results[index] = failed(givenUp(store.id));
            return tell();
        }
        try {
            const receipt = await withPatience(async () => store.publish({ ...bundle, text: (await bundle.read()).trimEnd() }), bounds);
            results[index] = receipt;
            if (receipt.status === 'stored' || receipt.status === 'already-there')
                await receipts.add(store.id, fingerprints[index] ?? '', receipt.url);
        }
        catch (error) {
            results[index] = failed(error);
        }
        failuresInARow = results[index]?.status === 'failed' ? failuresInARow + 1 : 0;
        tell();
    });
    try {
        if (open.length > 0)
            await withPatience(async () => store.finish?.(), bounds);
    }
    catch (error) {
        const { message, hint = '' } = explain(error, store.id);
        logger.warn(`${store.id}: ${message} ${hint}`.trimEnd());
    }
    return results.map((receipt) => receipt ?? failed(signal.reason));
}
/** Those that share work, one after the other; groups in the order of their first. */
function inGroups(open, bundles, { keyOf }) {
    if (!keyOf)
        return open;
    return [...Map.groupBy(open, (index) => keyOf(bundles[index])).values()].flat();
}
/** What a store does within its time; it is not waited for beyond that, or beyond the run's. */
async function withPatience(work, { patience, signal, store }) {
    const late = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    late.throwIfAborted();
    return new Promise((resolve, reject) => {
        const giveUp = () => reject(outOfTime(store));
        late.addEventListener('abort', giveUp, { once: true });
        void work()
            .then(resolve, reject)
            .finally(() => late.removeEventListener('abort', giveUp));
    });
}
const givenUp = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_UNAVAILABLE',
    message: `The store ${store} failed ${limits/* MAX_FAILURES_IN_A_ROW */.cok} times in a row, so it was not asked to take this bundle.`,
    hint: 'The bundle is on disk. What is wrong with the store, the other bundles tell.',
});
const outOfTime = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_TIMEOUT',
    message: `The store ${store} took a bundle and did not answer in time.`,
    hint: 'The bundle is on disk. Give the run more time (--timeout), or store it later.',
});
/** Also what no store should throw is only the trouble of that store. */
function explain(error, store) {
    if (error instanceof errors/* ChopmarkError */.E) {
        const { code, message, hint } = error;
        return { code, message, ...(hint !== undefined && { hint }) };
    }
    if (error instanceof DOMException)
        return explain(outOfTime(store), store);
    return {
        code: 'STORE_UNEXPECTED',
        message: `The store ${store} failed in a way that was not foreseen (${error instanceof Error ? error.name : typeof error}).`,
        hint: 'The bundle is on disk. Please report this as a bug.',
    };
}

// EXTERNAL MODULE: ./build/engine/sayings.js + 1 modules
var sayings = __webpack_require__(37408);
// EXTERNAL MODULE: ./build/core/quote-for-shell.js
var quote_for_shell = __webpack_require__(37407);
;// CONCATENATED MODULE: ./build/engine/write-push-command.js


/** Files that are named in the command. More are named by their folders, and what else lies there is stored too. */
const NAMED_FILES = 1_000;
/** The command line that brings bundles into the stores that could not take them. No secret is in it. */
function writePushCommand(files, stores, { bundleDir, allowInsecureRegistry }) {
    const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => (0,external_node_path_.dirname)(file)))] : files;
    const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
    const words = [
        'chopmark',
        'store',
        'push',
        ...named,
        ...stores.flatMap(({ written }) => ['--store', written]),
        // Its receipts say what is stored already.
        ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
        ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
    ];
    return words.map(quote_for_shell/* quoteForShell */.e).join(' ');
}

;// CONCATENATED MODULE: ./build/engine/store-signed.js







/**
 * Hands what was signed on to the stores of a run, and says how to finish what could not be stored.
 */
async function storeSigned(statements, stores, { folder, bundlePath, subjects, payloads, ports, run, options }) {
    if (stores.length === 0 || statements.length === 0)
        return { statements: [...statements] };
    const receipts = await openReceipts(folder, ports.logger);
    try {
        const bundles = statements.map((statement) => {
            const payload = payloads?.get(statement.bundlePath);
            return { ...toStore(statement, subjects, ports.workingFolder), ...(payload && { payload }) };
        });
        const stored = await run.timed('stores', () => publishBundles(bundles, stores, { ports, receipts, signal: run.signal }));
        const told = statements.map((statement, index) => ({ ...statement, stores: [...statement.stores, ...(stored[index] ?? [])] }));
        const failed = stores.filter((_, position) => stored.some((receiptsOf) => receiptsOf[position]?.status === 'failed'));
        return failed.length === 0
            ? { statements: told }
            : {
                statements: told,
                finish: writePushCommand(bundlePath === undefined ? told.map((each) => each.bundlePath) : [bundlePath], failed, options),
            };
    }
    finally {
        await receipts.close();
    }
}
function toStore({ bundlePath, predicateType, subjects: about, reused }, subjects, folder) {
    const path = (0,external_node_path_.resolve)(folder, bundlePath);
    return {
        name: (0,external_node_path_.basename)(path),
        kind: predicateType === undefined ? 'signature' : (0,sayings/* kindOf */.I)(predicateType),
        ...(predicateType !== undefined && { predicateType }),
        subjects: about.flatMap((index) => subjects[index] ?? []),
        resumed: reused,
        read: async () => (await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZD, 'the bundle')).toString('utf8'),
    };
}


/***/ }),

/***/ 60049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image's signature, a statement that says nothing but which image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 21784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBuildkitStatements),
/* harmony export */   f: () => (/* binding */ isBuildkitAttestation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42594);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47759);






const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Whether an entry of an index is BuildKit's attestation of its neighbour, and no image. */
const isBuildkitAttestation = ({ annotations }) => annotations?.[REFERENCE_TYPE] === 'attestation-manifest';
/**
 * What BuildKit said of the images of an index (moby/buildkit, docs/attestations/attestation-storage.md). Each statement has to be about
 * the image that its manifest refers to, that image has to be in the same index, and its type has to be the one that it is announced by.
 *
 * @param top What the reference names, read.
 * @param choice `index` and `all` mean every image of it.
 * @throws ChopmarkError `INPUT_IMAGE_ATTESTATION`, `INPUT_IMAGE_CONTENT`, `STORE_…`
 */
async function readBuildkitStatements(source, top, choice) {
    const found = [];
    let bytesLeft = _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Ogh;
    for (const { image, attestation } of await listAttestations(source, top)) {
        const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesPlatform */ .pC)(image.platform, wanted));
        if (!isMeant)
            continue;
        const read = await source.manifest(attestation.digest);
        if (read?.manifest.kind !== 'image')
            throw refuse(source, `${attestation.digest}, an attestation of BuildKit, is not there or no manifest`);
        for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
            bytesLeft -= layer.size;
            if (bytesLeft < 0 || found.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUILDKIT_STATEMENTS */ .Vw4)
                throw refuse(source, `it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUILDKIT_STATEMENTS */ .Vw4} statements or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Ogh} bytes of them`);
            found.push(checkStatement(source, image, layer, await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STATEMENT */ .VZu)));
        }
    }
    return found;
}
/** Each index is looked at for itself: what refers out of it refers to nothing. */
async function listAttestations(source, top) {
    const found = [];
    const waiting = [{ index: top, depth: 1 }];
    let seen = 0;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (next.index.manifest.kind !== 'index')
            continue;
        const { manifests } = next.index.manifest;
        seen += manifests.length;
        if (seen > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_MANIFESTS */ .kUM || next.depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_DEPTH */ .yMA)
            throw refuse(source, `it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_MANIFESTS */ .kUM} manifests, or indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_DEPTH */ .yMA} deep`);
        const images = new Map(manifests
            .filter((entry) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(entry.mediaType) && entry.annotations?.[REFERENCE_TYPE] === undefined)
            .map((entry) => [entry.digest, entry]));
        for (const attestation of manifests.filter(isBuildkitAttestation)) {
            const image = images.get(attestation.annotations?.[REFERENCE_DIGEST] ?? '');
            if (!image)
                throw refuse(source, `${attestation.digest}, an attestation of BuildKit, refers to no image beside it`);
            found.push({ image, attestation });
        }
        for (const entry of manifests.filter(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType))) {
            const index = await source.manifest(entry.digest);
            if (index)
                waiting.push({ index, depth: next.depth + 1 });
        }
    }
    return found;
}
function checkStatement(source, image, layer, bytes) {
    const what = `${layer.digest}, a statement of BuildKit`;
    try {
        const { subjects, predicateType } = (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytes, what);
        if ((layer.annotations?.[PREDICATE_TYPE] ?? predicateType) !== predicateType)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what}, has not the type that it is announced by`);
        const [algorithm = '', hex] = image.digest.split(':');
        if (!subjects.every(({ digest }) => digest[algorithm] === hex))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what}, is not about ${image.digest}, to which its manifest refers`);
        return { image, predicateType, bytes };
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw refuse(source, error.message);
    }
}
const refuse = ({ name }, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_ATTESTATION',
    message: `In ${name}, attestations of BuildKit cannot be signed: ${reason}.`,
    hint: 'Build and push the image anew; signing what is not about it would mislead its readers.',
});


/***/ }),

/***/ 93037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9246);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69009);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40890);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 69009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export putBlobFile */
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88046);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84700);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55988);





/** Milliseconds for one try to move that many bytes. */
const timeFor = (size) => _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h1 + Math.ceil(size / _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MIN_TRANSFER_RATE */ .UIR) * 1000;
/** Writes a blob into a file, never into memory as a whole; it must have that size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_IMAGE_BLOB */ .Dg6)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as the blob that it is. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => uploadBlob(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether a registry says that it has the blob, at its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` where it cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Reads `image-platforms`: `index` (the default) is what the reference names, `all` that and every child, `linux/amd64` the
 * children for that platform; several add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readPlatformChoice(words) {
    const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
    const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
    const all = wanted.includes('all');
    return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}
function readOne(word) {
    const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
    if (os !== '')
        return { os, architecture, ...(variant !== undefined && { variant }) };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `${word} in --image-platforms is neither index, all nor a platform.`,
        hint: 'Platforms are written linux/amd64, linux/arm64, linux/arm/v7.',
    });
}
/** Without a variant, every variant is meant; arm64 is v8 whether or not that is said. */
function matchesPlatform(platform, wanted) {
    if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture)
        return false;
    return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}
const variantOf = ({ architecture, variant }) => variant ?? (architecture === 'arm64' ? 'v8' : '');
const showPlatform = ({ os, architecture, variant }) => [os, architecture, ...(variant ? [variant] : [])].join('/');


/***/ }),

/***/ 40890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65281);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99714);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24671);










/** What a registry without the referrers API answers where it is asked for. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those the registry knows, or, where it keeps no account, those
 * of the fallback index and those that have a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(repository, (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOwnTags */ .GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnTagOf */ .kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined where the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ_ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others answer with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, `what refers to ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OBs)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may leave out what it is.
        (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ_ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_GARBLED',
            message: `The registry ${repository.registry} answered with something else than a list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy before it, is broken or hostile.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OBs)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
}


/***/ }),

/***/ 55988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** A layer that is larger than any that is moved. */
const refuseLargeBlob = (name, { digest, size }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `In ${name}, the blob ${digest} has ${size} bytes; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg6} are the most that are copied.`,
    hint: 'Is it the image that was meant? Copy it with oras copy -r, and its bundles with chopmark store copy.',
});


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40332);
/* harmony import */ var _buildkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21784);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47759);








/**
 * What a reference means, once: a tag is read one time, and what follows goes by digest. Children are chosen by platform;
 * attestations that lie inside an index (BuildKit) are about other children and never chosen.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
async function resolveImage(source, reference, choice) {
    const top = await source.manifest(reference);
    if (!top)
        throw missing(source, reference);
    if (top.manifest.kind !== 'index') {
        await checkOwnPlatform(source, top, choice);
        return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
    }
    const children = choice.index && !choice.all && choice.platforms.length === 0
        ? { images: [], foreign: 0 }
        : await walk(source, top, 1, new Set([top.digest]));
    const { images, foreign } = children;
    for (const wanted of choice.platforms)
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yMA)
        throw unfit(source, `has indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yMA} deep`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || (0,_buildkit_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildkitAttestation */ .f)(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kUM)
            throw unfit(source, `has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kUM} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(child.mediaType)) {
            const nested = await source.manifest(child.digest);
            if (!nested)
                throw missing(source, child.digest);
            const below = await walk(source, nested, depth + 1, seen);
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
            found.foreign += below.foreign;
        }
        else
            found.foreign++;
    }
    return found;
}
/** An image that is no index says for itself what it runs on. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await source.blob(manifest.config, _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_CONFIG */ .uT6), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `There is no ${reference === '' ? 'single image' : reference.includes(':') ? reference : `tag ${reference}`} in ${name}.`,
    hint: reference === ''
        ? 'It lists several: name one by its tag or digest, oci-layout:FOLDER:TAG.'
        : 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
});
const unfit = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Name what is meant by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} is not for ${wanted}.`,
    hint: images.length === 0
        ? 'It names no platforms.'
        : `It is for ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ }),

/***/ 11524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ addLines)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/fingerprint-bundle.js
var fingerprint_bundle = __webpack_require__(16848);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/stores/in-turn.js





/** Milliseconds between looks at a lock that another process holds. */
const PAUSE = 25;
/** Looks at one and the same lock without a sign of life until its holder counts as dead: five seconds. */
const PATIENCE = 200;
/**
 * Does `work` while no other process does its own under the same lock file. A holder shows that it is alive with `stillAtWork`; the
 * lock of one that was killed is taken over.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE` where the lock cannot be had
 */
async function inTurn(lock, work) {
    await take(lock);
    let beat = 0;
    try {
        return await work(() => (0,promises_.utimes)(lock, ++beat, beat).catch(() => { }));
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock) {
    let seen = '';
    let patience = PATIENCE;
    for (let looks = 0; looks < limits/* MAX_LOOKS */.QeO; looks++) {
        try {
            await (await (0,promises_.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,file_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,file_error/* explainFileError */.Yd)(error), error);
        }
        const now = await describe(lock);
        patience = now === seen ? patience - 1 : PATIENCE;
        seen = now;
        if (patience === 0)
            await (0,promises_.rm)(lock, { force: true }).catch(() => { });
        await (0,external_node_timers_promises_.setTimeout)(PAUSE);
    }
    throw refuse(lock, 'other runs hold it all the time');
}
const describe = (lock) => (0,promises_.stat)(lock).then(({ ino, mtimeMs }) => `${ino} ${mtimeMs}`, () => '');
const refuse = (lock, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be had: ${reason}.`,
    hint: 'The bundles themselves are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/add-lines.js










/** Bytes gathered before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one a line: those of earlier runs stay, each bundle is there once. The file is replaced as a
 * whole or not at all, and never in memory as a whole. Runs that end at the same time in one folder take turns, so that neither
 * replaces what the other added.
 *
 * @param path Absolute; its folder exists.
 * @param lines Bundles as one line of JSON each.
 * @returns The fingerprint of each line that was there before.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addLines(path, lines) {
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path, '.jsonl')}.lock`);
    return inTurn(lock, (stillAtWork) => replace(path, lines, stillAtWork));
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,promises_.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,fingerprint_bundle/* fingerprintBundle */.z)(text);
            if (text === '' || earlier.has(fingerprint) || added.has(fingerprint))
                continue;
            (isNew ? added : earlier).add(fingerprint);
            gathered += `${text}\n`;
            if (gathered.length >= PIECE) {
                await file.writeFile(gathered);
                await stillAtWork();
                gathered = '';
            }
        }
        await file.writeFile(gathered);
        await file.sync();
        await file.close();
        await (0,promises_.rename)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'The bundles themselves are in the same folder. Free some space and run again.',
            cause: error,
        });
    }
}
async function* both(first, second) {
    for await (const line of first)
        yield { line, isNew: false };
    for await (const line of second)
        yield { line, isNew: true };
}
/** Lines of the file as it is; none where there is none. A link is not followed: it would be read as ours. */
async function* readEarlier(path) {
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > limits.MAX_BUNDLE_FILE) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${limits.MAX_BUNDLE_FILE} bytes, so nothing was added to it.`,
            hint: 'Begin a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 16848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a bundle is known by wherever it lies: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 19907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ collectSubjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(11947);
// EXTERNAL MODULE: ./build/subjects/checksums.js
var subjects_checksums = __webpack_require__(43236);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/reference.js
var registry_reference = __webpack_require__(26247);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
;// CONCATENATED MODULE: ./build/subjects/collect-images.js





/** Images that are resolved at the same time. */
const AT_ONCE = 8;
/**
 * Images as subjects. Each tag is resolved once, and what it was is said: the digest is what is signed. A subject is called by its
 * repository; where two of them would have one name, the digest goes into it.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `STORE_…`
 */
async function collectImages(references, choice, { open, logger }) {
    const parsed = references.map((text) => ({ text, reference: (0,registry_reference/* parseReference */.F2)(text) }));
    const resolved = await (0,in_parallel/* mapInParallel */.H)(parsed, AT_ONCE, async ({ text, reference }) => {
        const { digest, chosen, foreign } = await (0,resolve_image/* resolveImage */.A)((0,image_source/* registrySource */.B)(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
        if (reference.digest === undefined)
            logger.info(`${text} is ${(0,registry_reference/* imageName */.tO)(reference)}@${digest}`);
        if (foreign > 0)
            logger.warn(`${text} holds ${foreign} things that are no images; they are left out.`);
        return chosen.map((manifest) => describe(reference, manifest));
    });
    const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
    const names = Map.groupBy(subjects, ({ name }) => name);
    return subjects.map((subject) => ((names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: subject.image } : subject));
}
function describe(reference, { digest, platform }) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const name = (0,registry_reference/* imageName */.tO)(reference);
    return { name, digest: { [algorithm]: hex }, image: `${name}@${digest}`, ...(platform && { platform: (0,platform_choice/* showPlatform */.hr)(platform) }) };
}

// EXTERNAL MODULE: ./build/subjects/digest.js
var subjects_digest = __webpack_require__(54970);
// EXTERNAL MODULE: ./build/subjects/find-files.js + 1 modules
var find_files = __webpack_require__(47661);
// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/name-files.js



/**
 * Subjects of files, called by their last part, as actions/attest does it. Files of the same last part and content are one
 * subject; where the content differs, each of them is called by its path below the working folder, with `/` on every system.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT` where such a file is not below the working folder, `INPUT_SUBJECT_NAME`
 */
function nameFiles(files, workingFolder) {
    const groups = Map.groupBy(files, ({ path }) => (0,external_node_path_.basename)(path));
    return files.flatMap((file) => {
        const name = (0,external_node_path_.basename)(file.path);
        const group = groups.get(name) ?? [file];
        const [first = file] = group;
        const differ = group.some(({ digest }) => digest.sha256 !== first.digest.sha256);
        if (!differ && file !== first)
            return [];
        return [{ ...file, name: (0,subject_name/* checkSubjectName */.S)(differ ? pathBelow(workingFolder, file.path) : name, file.path) }];
    });
}
function pathBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    if (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return way.split(external_node_path_.sep).join('/');
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `${path} is not below the working folder, and another subject of different content has its name.`,
        hint: 'Run in a folder that holds both, so that their paths tell them apart, or attest them in two runs.',
    });
}

;// CONCATENATED MODULE: ./build/subjects/collect.js











/** Bytes. Files from this size on are hashed first, so that no core waits for the last of them. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;
/**
 * What is attested or signed: files first, then checksums, the digest, images and revisions of git, each in the order given. Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what the parts throw
 */
async function collectSubjects(options, ports) {
    const { paths = [], checksums, digest, name, images, git, each = false } = options;
    const namesFile = digest === undefined && paths.length > 0;
    const listed = [
        ...(checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, ports.workingFolder)),
        ...(digest === undefined && (name === undefined || namesFile) ? [] : [(0,subjects_digest/* readDigestSubject */.Ly)(digest, name)]),
        ...(images === undefined ? [] : await collectImages(images.references, images.choice, { open: images.open, logger: ports.logger })),
        ...(git === undefined ? [] : await collectRevisions(git, ports)),
    ];
    const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
    const subjects = each
        ? [...digested.map((file) => ({ ...file, name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(file.path), file.path) })), ...listed]
        : (0,merge/* mergeSubjects */.W)([
            ...(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder)),
            ...listed,
        ]);
    ports.logger.debug(`${subjects.length} subjects`);
    if (subjects.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: 'Nothing was named to work on.',
            hint: 'Name files or globs, or use --subject-image, --subject-git, --subject-checksums, or --subject-digest with --subject-name.',
        });
    }
    return subjects;
}
/** What it takes is loaded for revisions alone. */
async function collectRevisions({ references, exec }, { workingFolder }) {
    const { collectGit } = await __webpack_require__.e(/* import() */ 5924).then(__webpack_require__.bind(__webpack_require__, 25924));
    return collectGit(references, { exec, workingFolder });
}
/** One name is for one file; copies of it count once. */
function nameOnly(files, name) {
    const [first] = files;
    if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
        return [{ ...first, name: (0,subject_name/* checkSubjectName */.S)(name, 'subject-name') }];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `subject-name is one name, and ${files.length} different files were found.`,
        hint: 'Leave --subject-name out, so that each file keeps its own name, or attest one file in a run.',
    });
}
/** Files get every digest that a list claims of something, so that a wrong claim about one of them is found out. */
const listClaimed = (listed) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));
async function digestFiles(patterns, algorithms, { workingFolder, logger, signal, threads }) {
    const found = await (0,find_files/* findFiles */.l)(patterns, workingFolder);
    const large = found.filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const order = [...large, ...found.filter(({ size }) => size < LARGE)];
    const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
    const tell = (bytes) => logger.progress('hashing, megabytes', Math.floor(bytes / MEGABYTE), total);
    const hashed = await (0,hash_files/* hashFiles */.y)(order.map(({ target }) => target), { algorithms, signal, onProgress: tell, followLinks: false, ...(threads !== undefined && { threads }) });
    logger.progress('hashing, megabytes', total, total);
    const digests = new Map(order.map(({ path }, index) => [path, hashed[index]]));
    return found.flatMap(({ path }) => {
        const file = digests.get(path);
        return file ? [{ path, ...file }] : [];
    });
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeSubjects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/**
 * One subject a name: the same name with the same digest counts once, digests of different algorithms (a SHA256SUMS beside a
 * SHA512SUMS) come together, and two digests of one algorithm are a conflict.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
function mergeSubjects(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const known = byName.get(subject.name);
        byName.set(subject.name, known ? join(known, subject) : subject);
    }
    if (byName.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vno) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${byName.size} subjects were found; one run takes ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vno} at most.`,
            hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
        });
    }
    return [...byName.values()];
}
function join(known, other) {
    const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
    if (conflict === undefined)
        return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `Two subjects are called ${known.name} and have different ${conflict} digests.`,
        hint: 'Give them different names, for instance by their paths below one folder.',
    });
}


/***/ })

};
