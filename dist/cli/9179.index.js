export const id = 9179;
export const ids = [9179,9862,8626,305];
export const modules = {

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 37407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/** Characters a POSIX shell takes as they are. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted where it has to be. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 85228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What names a job on each CI, first found first; a re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`; absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    const id = names.map((name) => env[name]).join('-');
    // It becomes a folder's name, and an earlier step may have written it.
    return (id
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100) || 'local');
}


/***/ }),

/***/ 30563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ chooseImages)
});

// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/registry.js + 5 modules
var registry = __webpack_require__(69323);
;// CONCATENATED MODULE: ./build/engine/open-images.js

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return (0,registry.createRegistry)({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}

;// CONCATENATED MODULE: ./build/engine/choose-images.js


/** The images that were named, and what of each is meant; nothing where none was. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
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
const describeSubjects = (subjects, workingFolder) => subjects.map(({ name, digest, size, path }) => ({
    name,
    digest,
    ...(size !== undefined && { size }),
    ...(path !== undefined && { path: (0,_show_path_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(path, workingFolder) }),
}));


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
            const { openGithubReleaseStore } = await __webpack_require__.e(/* import() */ 5128).then(__webpack_require__.bind(__webpack_require__, 5128));
            return openGithubReleaseStore;
        },
    },
    {
        name: 'oci',
        async load() {
            const [{ createOciStore }, { createRegistry }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(8201)]).then(__webpack_require__.bind(__webpack_require__, 48201)), Promise.all(/* import() */[__webpack_require__.e(9323), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 69323))]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createOciStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    { name: 'gitlab', load: async () => (await __webpack_require__.e(/* import() */ 6341).then(__webpack_require__.bind(__webpack_require__, 16341))).openGitlabStore },
    { name: 'gitlab-release', load: async () => (await __webpack_require__.e(/* import() */ 6341).then(__webpack_require__.bind(__webpack_require__, 16341))).openGitlabReleaseStore },
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
    if (wanted.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STORES */ .Kc) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `${option} names ${wanted.length} stores.`,
            hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STORES */ .Kc} are the most for one run.`,
        });
    }
    const { env, exec, logger, clock, workingFolder } = ports;
    const http = ports.connect({ signal, requestRate: 0, concurrency: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_REQUESTS */ .P1 });
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
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/in-toto.js
var in_toto = __webpack_require__(40305);
;// CONCATENATED MODULE: ./build/predicates/custom.js




/** Characters. */
const MAX_TYPE = 2048;
const KIND = {
    noun: 'The predicate',
    notJson: 'INPUT_PREDICATE_NOT_JSON',
    notObject: 'INPUT_PREDICATE_NOT_OBJECT',
    hint: 'A predicate is one JSON object in UTF-8 without a byte order mark, no key twice; put another value under a name.',
};
/**
 * A predicate of any type that the user brings along: kept as it is, and looked at only as far as it must be to be kept.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`, `INPUT_PREDICATE_INVALID`
 */
function readCustomPredicate({ type, bytes, source }) {
    const predicate = (0,predicates_document/* parseDocument */.T)({ bytes, source }, KIND);
    checkKnownType(readPredicateType(type), predicate, source);
    return { type, predicate };
}
/** Of types that in-toto specifies: what lacks a field that they require would be of no use to anybody. */
function checkKnownType(type, predicate, source) {
    try {
        (0,in_toto.findKnownType)(type)?.summarize(predicate);
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N))
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
    if (type.length <= MAX_TYPE && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type))
        return type;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PREDICATE_TYPE',
        message: 'The type of the predicate is not an absolute URI.',
        hint: 'Give predicate-type the URI that defines it: https://spdx.dev/Document/v2.3',
    });
}

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/sayings.js





/**
 * Everything a run says, in the order of the contract: provenance where it is asked for or nothing else is said, then documents,
 * then a predicate of the user's own.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_…`, `INPUT_SBOM_…`, `INPUT_REPORT_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readSayings(options, ports) {
    const documents = [
        ...(await readSboms(options, ports)),
        ...(await readScans(options, ports)),
        ...(await readTests(options, ports)),
        ...(await readOwn(options, ports)),
    ];
    const isProvenance = options.provenance || (documents.length === 0 && options.statementPath === undefined);
    return numberKinds([...(isProvenance ? [{ type: provenance/* provenance */.a.type, kind: 'provenance' }] : []), ...documents]);
}
async function readSboms({ sbomPath, predicateStyle }, ports) {
    if (sbomPath.length === 0)
        return [];
    const { sbom } = await __webpack_require__.e(/* import() */ 2832).then(__webpack_require__.bind(__webpack_require__, 12832));
    return readEach(sbomPath, 'the SBOM', ports, async (document) => {
        const { sbom: read, type, predicate } = await sbom.build(document, predicateStyle);
        return { type, predicate, kind: read.format };
    });
}
async function readScans({ vulnerabilityReportPath, predicateStyle }, ports) {
    if (vulnerabilityReportPath.length === 0)
        return [];
    const { buildScan } = await Promise.all(/* import() */[__webpack_require__.e(2068), __webpack_require__.e(8178)]).then(__webpack_require__.bind(__webpack_require__, 58178));
    return readEach(vulnerabilityReportPath, 'the report', ports, (document) => buildScan(document, predicateStyle));
}
async function readTests({ testReportPath }, ports) {
    if (testReportPath.length === 0)
        return [];
    const { testResult } = await __webpack_require__.e(/* import() */ 2844).then(__webpack_require__.bind(__webpack_require__, 60463));
    return readEach(testReportPath, 'the report', ports, async (document) => ({ ...(await testResult.build(document)), kind: 'tests' }));
}
/** One document after the other: each may be tens of megabytes. */
async function readEach(paths, what, ports, build) {
    const sayings = [];
    for (const path of paths)
        sayings.push(await build({ bytes: await readPredicateFile(path, what, ports), source: (0,external_node_path_.basename)(path) }));
    return sayings;
}
async function readOwn(options, ports) {
    const { predicateType, predicate, predicatePath, predicateSchema } = options;
    if (predicateType === undefined)
        return [];
    const input = predicatePath === undefined
        ? { bytes: Buffer.from(predicate ?? ''), source: 'given as predicate' }
        : { bytes: await readPredicateFile(predicatePath, 'the predicate', ports), source: predicatePath };
    const own = readCustomPredicate({ type: predicateType, ...input });
    if (predicateSchema !== undefined) {
        const { checkAgainstSchema } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9892), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 96374));
        checkAgainstSchema(own.predicate, input.source, {
            bytes: await readPredicateFile(predicateSchema, 'the schema', ports),
            source: predicateSchema,
        });
    }
    return [{ ...own, kind: kindOf(predicateType) }];
}
const readPredicateFile = (path, what, { workingFolder }) => (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_PREDICATE */.LK, what, { pipes: true });
/** `spdx`, `spdx-2`: several of a kind are told apart in the order they were given. */
function numberKinds(sayings) {
    const counts = new Map();
    return sayings.map((saying) => {
        const count = (counts.get(saying.kind) ?? 0) + 1;
        counts.set(saying.kind, count);
        return count === 1 ? saying : { ...saying, kind: `${saying.kind}-${count}` };
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

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ signItems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var algorithms = __webpack_require__(51345);
// EXTERNAL MODULE: ./build/formats/bundle.js
var formats_bundle = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
;// CONCATENATED MODULE: ./build/signing/recorded-item.js



const nameSigner = (signer) => (0,external_node_crypto_.hash)('sha256', signer.verifier.der);
const formatSigner = ({ verifier, keyDetails, chain }) => ({
    kind: verifier.kind,
    der: verifier.der.toString('base64'),
    keyDetails,
    chain: chain.map((der) => der.toString('base64')),
});
function parseSigner(value) {
    const signer = (0,json_shape/* readObject */.Ag)(value, 'signer');
    return {
        verifier: { kind: (0,json_shape/* readOneOf */.Qk)(signer.kind, 'kind', ['certificate', 'public-key']), der: (0,json_shape/* readBase64 */.ss)(signer.der, 'der', MAX_DER) },
        keyDetails: (0,json_shape/* readString */.E3)(signer.keyDetails, 'keyDetails', 64),
        chain: readDerList(signer.chain, 'chain'),
    };
}
const formatItem = ({ content, timestamps, logs }) => ({
    ...(content.kind === 'envelope'
        ? {
            envelope: {
                payloadType: content.envelope.payloadType,
                payload: content.envelope.payload.toString('base64'),
                signature: content.envelope.signature.toString('base64'),
            },
        }
        : {
            message: {
                algorithm: content.algorithm,
                digest: content.digest.toString('base64'),
                signature: content.signature.toString('base64'),
            },
        }),
    timestamps: timestamps.map((der) => der.toString('base64')),
    logs,
});
function parseItem(id, name, signer, value) {
    const item = (0,json_shape/* readObject */.Ag)(value, 'value');
    return {
        id,
        name,
        signer,
        content: item.envelope === undefined
            ? parseMessage((0,json_shape/* readObject */.Ag)(item.message, 'message'))
            : parseEnvelope((0,json_shape/* readObject */.Ag)(item.envelope, 'envelope')),
        timestamps: readDerList(item.timestamps, 'timestamps'),
        logs: (0,json_shape/* readArray */.oU)(item.logs, 'logs', limits/* MAX_BUNDLE_ENTRIES */.Fq).map((url, index) => (0,json_shape/* readString */.E3)(url, `logs[${index}]`, 2048)),
    };
}
const MAX_DER = 64 << 10;
const parseEnvelope = (envelope) => ({
    kind: 'envelope',
    envelope: {
        payloadType: (0,json_shape/* readString */.E3)(envelope.payloadType, 'payloadType', 256),
        payload: (0,json_shape/* readBase64 */.ss)(envelope.payload, 'payload', limits/* MAX_BUNDLE */.mZ),
        signature: (0,json_shape/* readBase64 */.ss)(envelope.signature, 'signature', MAX_DER),
    },
});
const parseMessage = (message) => ({
    kind: 'message',
    algorithm: (0,json_shape/* readOneOf */.Qk)(message.algorithm, 'algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']),
    digest: (0,json_shape/* readBase64 */.ss)(message.digest, 'digest', 64),
    signature: (0,json_shape/* readBase64 */.ss)(message.signature, 'signature', MAX_DER),
});
const readDerList = (value, where) => (0,json_shape/* readArray */.oU)(value, where, limits/* MAX_BUNDLE_ENTRIES */.Fq).map((der, index) => (0,json_shape/* readBase64 */.ss)(der, `${where}[${index}]`, MAX_DER));

;// CONCATENATED MODULE: ./build/signing/journal.js






const JOURNAL_NAME = 'journal.jsonl';
const JOURNAL_FORMAT = 'chopmark.journal/1';
/**
 * Opens the journal of a bundle folder, to append: JSON Lines, mode 0600, one process at a time.
 *
 * After a crash the file holds every item whose `record` resolved, and possibly later ones; its last line may be torn, and is cut
 * off here. So whatever a log may have been asked for is in the journal. Lines that come while a flush is under way share the next
 * one (group commit): a thousand items cost some dozens of flushes.
 *
 * @throws ChopmarkError `STORE_JOURNAL_WRITE`; from then on every further `record` fails as well, so nothing goes unrecorded.
 */
async function openJournal(path) {
    const file = await openForAppending(path);
    const signers = new Set();
    let queue = [];
    let flushing;
    let broken;
    const flush = async () => {
        while (queue.length > 0) {
            const batch = queue;
            queue = [];
            try {
                if (broken)
                    throw broken;
                await file.appendFile(batch.map(({ text }) => text).join(''));
                await file.datasync();
                for (const { settle } of batch)
                    settle.resolve();
            }
            catch (error) {
                // After a write that failed midway the end of the file is unknown: nothing may follow it.
                broken ??= unwritable(path, error);
                for (const { settle } of batch)
                    settle.reject(broken);
            }
        }
        flushing = undefined;
    };
    const append = (...lines) => {
        const settle = Promise.withResolvers();
        queue.push({ text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), settle });
        flushing ??= Promise.resolve().then(flush);
        return settle.promise;
    };
    await append({ format: JOURNAL_FORMAT });
    return {
        record(item) {
            const by = nameSigner(item.signer);
            const line = { item: item.id, name: item.name, by, value: formatItem(item) };
            if (signers.has(by))
                return append(line);
            signers.add(by);
            return append({ signer: by, value: formatSigner(item.signer) }, line);
        },
        done(id) {
            append({ done: id }).catch(() => { });
        },
        async close() {
            await flushing;
            await file.close();
        },
    };
}
async function openForAppending(path) {
    const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW } = external_node_fs_.constants;
    let file;
    try {
        // Windows has no O_NOFOLLOW.
        file = await (0,promises_.open)(path, O_RDWR | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
        await file.chmod(0o600);
        await cutTornLine(file);
        await syncFolder((0,external_node_path_.dirname)(path));
        return file;
    }
    catch (error) {
        await file?.close();
        throw unwritable(path, error);
    }
}
const PIECE = 64 << 10;
async function cutTornLine(file) {
    const { size } = await file.stat();
    for (let end = size; end > 0;) {
        const start = Math.max(end - PIECE, 0);
        const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
        const newline = buffer.lastIndexOf(0x0a);
        if (newline >= 0)
            return file.truncate(start + newline + 1);
        end = start;
    }
    await file.truncate(0);
}
/** A new file survives a crash of the machine once its folder does. Windows cannot flush folders, and needs not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
const unwritable = (path, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_WRITE',
    message: `The journal ${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Free some space or choose another folder with bundle-dir, then run again: nothing was sent to a log that is not recorded.',
    cause,
});

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/signing/read-journal.js









const NEWLINE = 0x0a;
const MAX_ID = 1024;
/**
 * The items that earlier runs recorded, by id; the last record of an id counts. A torn last line is left out silently, lines that
 * cannot be read with one warning. No journal is an empty one.
 *
 * @throws ChopmarkError `STORE_JOURNAL_READ` where it cannot be read at all, or is beyond its bounds.
 */
async function readJournal(path, logger) {
    const entries = new Map();
    const signers = new Map();
    let unreadable = 0;
    const take = (line, offset) => {
        const object = readLine(line);
        if (object.format !== undefined && object.format !== JOURNAL_FORMAT)
            throw new core_json/* JsonError */.N('shape', 'it is of another version');
        if (object.signer !== undefined)
            signers.set((0,json_shape/* readString */.E3)(object.signer, 'signer', MAX_ID), parseSigner(object.value));
        if (object.item !== undefined) {
            const id = (0,json_shape/* readString */.E3)(object.item, 'item', MAX_ID);
            const signer = signers.get((0,json_shape/* readString */.E3)(object.by, 'by', MAX_ID));
            if (signer === undefined)
                throw new core_json/* JsonError */.N('shape', 'it names a signer that is not there');
            const name = (0,json_shape/* readString */.E3)(object.name, 'name');
            const load = async () => parseItem(id, name, signer, readLine(await readPart(path, offset, line.length)).value);
            entries.set(id, { name, signer, done: false, load });
        }
        const finished = object.done === undefined ? undefined : entries.get((0,json_shape/* readString */.E3)(object.done, 'done', MAX_ID));
        if (finished)
            finished.done = true;
    };
    for await (const { line, offset } of readLines(path)) {
        try {
            take(line, offset);
        }
        catch (error) {
            if (!(error instanceof core_json/* JsonError */.N))
                throw error;
            unreadable++;
        }
    }
    if (unreadable > 0)
        logger.warn(`${unreadable} lines of the journal ${path} cannot be read and are ignored.`);
    return entries;
}
const readLine = (line) => (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.q)(line, { what: 'a line of the journal', maxDepth: 8 }), 'line');
async function* readLines(path) {
    let rest = [];
    let restLength = 0;
    let offset = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 << 10 })) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
                const line = Buffer.concat([...rest, chunk.subarray(start, end)]);
                yield { line, offset };
                offset += line.length + 1;
                start = end + 1;
                rest = [];
                restLength = 0;
            }
            rest.push(chunk.subarray(start));
            restLength += chunk.length - start;
            if (restLength > limits/* MAX_BUNDLE */.mZ || offset > limits/* MAX_JOURNAL */.rL)
                throw new core_json/* JsonError */.N('too-large', 'it is longer than any journal');
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw unusable(path, error instanceof core_json/* JsonError */.N ? error.message : (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
async function readPart(path, offset, length) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw unusable(path, (0,file_error/* explainFileError */.Yd)(error), error);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        if (bytesRead < length)
            throw unusable(path, 'it became shorter');
        return buffer;
    }
    finally {
        await file.close();
    }
}
const unusable = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_READ',
    message: `The journal ${path} of an earlier run could not be read: ${reason}.`,
    hint: 'Choose another bundle-dir to begin anew; entries of the log that have no bundle yet will then stay without one.',
    cause,
});

// EXTERNAL MODULE: ./build/signing/same-identity.js
var same_identity = __webpack_require__(15651);
// EXTERNAL MODULE: ./build/signing/sign-item.js
var sign_item = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/signing/resume.js



/**
 * Sorts the items of a run that follows an unfinished one.
 *
 * Done: the bundle in place verifies in full, under this session's identity, and says the same. Pending: the journal has the
 * signature, made by this identity, over the same, for the same logs; the same bytes go to the log again, which makes a new entry or
 * names the one it has. The key is gone, and not needed. Fresh: everything else; what was ignored is told in a warning.
 *
 * Nothing is signed twice, since a signature reaches a log only after the journal, and what is in the journal is completed before
 * anything new is signed. A signature of an earlier run stays without a bundle only where it is ignored: made by another identity,
 * over other content, or for other logs.
 */
async function planResume(options) {
    const { items, journal, logger } = options;
    const plan = { done: [], pending: [], fresh: [] };
    const ignored = new Map();
    const ignore = (item, reason) => ignored.set(reason, [...(ignored.get(reason) ?? []), item.name]);
    const isOurs = createSignerCheck(options);
    for (const item of items) {
        const placed = await reuseBundle(options, item, ignore);
        if (placed) {
            plan.done.push({ id: item.id, name: item.name, placed: placed.value });
            continue;
        }
        const entry = journal.get(item.id);
        const reason = entry && (await explainUnusable(options, item, entry, isOurs));
        if (entry && reason === undefined)
            plan.pending.push({ item, load: entry.load });
        else
            plan.fresh.push(item);
        if (reason)
            ignore(item, reason);
    }
    for (const [reason, names] of ignored) {
        const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
        logger.warn(`From an earlier run, ${reason}: ignored for ${names.slice(0, 3).join(', ')}${more}.`);
    }
    return plan;
}
async function reuseBundle(options, item, ignore) {
    try {
        const bundle = await options.findPlaced(item);
        if (bundle === undefined)
            return undefined;
        const verdict = await options.verify(bundle, item);
        if (!isByThisSession(options.session, bundle, verdict))
            ignore(item, 'a bundle by another identity');
        else if (!(await saysTheSame(options, item, bundle)))
            ignore(item, 'a bundle that says something else');
        else
            return { value: await options.describePlaced(item, bundle, verdict) };
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        ignore(item, 'a bundle that does not verify');
    }
    return undefined;
}
function isByThisSession({ identity }, { material }, { signer }) {
    if (signer.kind === 'certificate')
        return identity !== undefined && (0,same_identity/* sameIdentity */.B)(signer.identity, identity);
    return identity === undefined && material.kind === 'public-key';
}
async function explainUnusable(options, item, entry, isOurs) {
    try {
        if (!(await isOurs(entry.signer)))
            return 'a signature by another identity';
        const { content, logs } = await entry.load();
        if ([...logs].sort().join() !== [...options.logs].sort().join())
            return 'a signature for other logs';
        return (await saysTheSame(options, item, { content })) ? undefined : 'a signature over something else';
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        return 'a record that cannot be used';
    }
}
async function saysTheSame({ samePayload }, item, { content }) {
    if (content.kind === 'message') {
        const wanted = item.content;
        return wanted.kind === 'message' && wanted.algorithm === content.algorithm && (content.digest?.equals(wanted.digest) ?? false);
    }
    const payload = await (0,sign_item/* buildPayload */.n)(item);
    if (item.content.kind !== 'envelope' || payload === undefined)
        return false;
    return content.envelope.payloadType === item.content.payloadType && (await samePayload(item, content.envelope.payload, payload));
}
/** Whether a recorded signer is this session's identity; asked once for each, since verifying a chain is work. */
function createSignerCheck({ session, readIdentity }) {
    const known = new Map();
    const check = async ({ verifier, chain }) => {
        if (verifier.kind === 'public-key')
            return verifier.der.equals((await session.credential()).verifier.der);
        if (session.identity === undefined || !chain[0]?.equals(verifier.der))
            return false;
        return (0,same_identity/* sameIdentity */.B)(await readIdentity(chain), session.identity);
    };
    return (signer) => {
        const name = (0,external_node_crypto_.hash)('sha256', signer.verifier.der);
        const answer = known.get(name) ?? check(signer);
        known.set(name, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/signing/batch-course.js

/** Codes that say at once that nothing more will succeed. */
const FATAL = ['IDENTITY_TOKEN_EXPIRED', 'IDENTITY_CHANGED', 'IDENTITY_TOKEN_REFUSED', 'STORE_JOURNAL_WRITE'];
/** Names that an error lists. */
const LISTED = 10;
function createBatchCourse(logger, total, maxFailures, signal) {
    const result = { signed: [], failed: [] };
    let inARow = 0;
    let reason;
    const advance = () => logger.progress('Signing', result.signed.length + result.failed.length, total);
    return {
        signed(item) {
            result.signed.push(item);
            inARow = 0;
            advance();
        },
        failed({ id, name }, thrown, recorded) {
            const error = signal?.aborted ? ended(signal) : asError(thrown);
            result.failed.push({ id, name, error, recorded });
            advance();
            // What is wrong with one input says nothing about the others.
            if (error instanceof errors/* ChopmarkError */.E && error.stage === 'INPUT')
                return;
            inARow++;
            const fatal = !(error instanceof errors/* ChopmarkError */.E) || FATAL.includes(error.code);
            if (fatal || inARow >= maxFailures)
                reason ??= error;
        },
        anySigned: () => result.signed.length > 0,
        stopped() {
            if (signal?.aborted)
                reason ??= ended(signal);
            return reason !== undefined;
        },
        conclude(untried) {
            if (reason === undefined)
                return result;
            const error = reason;
            for (const { item, recorded } of untried)
                result.failed.push({ id: item.id, name: item.name, error, recorded });
            return { ...result, stopped: describe(error, result) };
        },
    };
}
function describe(error, { signed, failed }) {
    if (!(error instanceof errors/* ChopmarkError */.E))
        return error;
    const names = failed.slice(0, LISTED).map(({ name }) => name);
    const more = failed.length > LISTED ? ` and ${failed.length - LISTED} more` : '';
    return new errors/* ChopmarkError */.E({
        code: error.code,
        message: `${error.message} Signed: ${signed.length} of ${signed.length + failed.length}. Not signed: ${names.join(', ')}${more}.`,
        hint: error.hint,
        cause: error,
    });
}
const asError = (thrown) => thrown instanceof Error ? thrown : new Error('something that is no error was thrown', { cause: thrown });
/** Why a run ended early. Requests that were cut off by it would blame the service they were put to. */
function ended({ reason }) {
    if (reason instanceof errors/* ChopmarkError */.E)
        return reason;
    if (reason instanceof DOMException && reason.name === 'TimeoutError') {
        return new errors/* ChopmarkError */.E({
            code: 'SIGNING_TIMEOUT',
            message: 'The time of the run was over before everything was signed.',
            hint: 'Run again with the same bundle-dir, where what is signed is kept, or give the run more time with timeout.',
            cause: reason,
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'SIGNING_INTERRUPTED',
        message: 'The run was ended before everything was signed.',
        hint: 'Run again with the same bundle-dir: what is signed is kept.',
        cause: reason,
    });
}

;// CONCATENATED MODULE: ./build/signing/complete-item.js



/**
 * Witnesses a recorded item in every log and makes its bundle.
 *
 * An item that an earlier run recorded is sent as it was: a log that has it already answers with that entry. Only a log whose entries
 * prove their time (Rekor v1) must not be written once the certificate has run out, since no verifier would take that time; there the
 * entry is searched for.
 *
 * @returns Nothing where the certificate has run out and such a log never heard of the item: it can be signed anew, and no log holds
 *   an entry without a bundle.
 */
async function completeItem(clock, logs, recorded, { earlierRun }) {
    const submission = { content: recorded.content, ...recorded.signer };
    const expired = earlierRun && hasExpired(recorded, clock);
    // Searched before anything is written elsewhere: a find that comes back empty must leave no trace.
    const found = new Map();
    for (const log of logs.filter(({ provesTime }) => provesTime && expired)) {
        const entry = await log.find?.(submission);
        if (entry === undefined)
            return undefined;
        found.set(log, entry);
    }
    const entries = await settleAll(logs.map(async (log) => found.get(log) ?? log.write(submission)));
    return assemble(recorded, entries);
}
function hasExpired({ signer }, clock) {
    if (signer.verifier.kind !== 'certificate')
        return false;
    return new external_node_crypto_.X509Certificate(signer.verifier.der).validToDate.getTime() - limits/* SIGN_BEFORE */.KF <= clock.now().getTime();
}
const assemble = ({ signer, content, timestamps }, entries) => ({
    mediaType: formats_bundle/* BUNDLE_MEDIA_TYPE */.N,
    version: '0.3',
    material: signer.verifier.kind === 'certificate'
        ? { kind: 'certificate', certificate: signer.verifier.der }
        : { kind: 'public-key', hint: (0,external_node_crypto_.hash)('sha256', signer.verifier.der, 'base64') },
    entries,
    timestamps: [...timestamps],
    content,
});
/** All results, or the first failure once nothing is under way any more. */
async function settleAll(works) {
    const settled = await Promise.allSettled(works);
    return settled.map((outcome) => {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    });
}

// EXTERNAL MODULE: ./build/core/http.js
var core_http = __webpack_require__(95688);
// EXTERNAL MODULE: ./build/formats/checkpoint.js
var checkpoint = __webpack_require__(48733);
// EXTERNAL MODULE: ./build/formats/log-body.js
var log_body = __webpack_require__(79154);
// EXTERNAL MODULE: ./build/formats/pem.js
var formats_pem = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/signing/key-algorithm.js
var key_algorithm = __webpack_require__(68027);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/signing/service-answer.js
var service_answer = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/signing/log.js






/** The digest that a signature over an envelope's pre-authentication encoding is about. */
const digestContent = (content, algorithm) => content.kind === 'message'
    ? content.digest
    : (0,external_node_crypto_.createHash)(algorithms/* DIGEST_NAME */.v3[algorithm]).update((0,dsse/* encodeEnvelopeHead */.P3)(content.envelope)).update(content.envelope.payload).digest();
const signatureOf = (content) => content.kind === 'message' ? content.signature : content.envelope.signature;
/**
 * An entry is ours when its body holds our digest, signature and verifier; a log that returns another one is not believed.
 *
 * @throws ChopmarkError `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`
 */
function checkEntry(service, entry, submission, expected) {
    const body = readBody(service, entry);
    const same = body.digestOf === expected.digestOf &&
        body.algorithm === expected.algorithm &&
        body.digest.equals(expected.digest) &&
        body.signature.equals(signatureOf(submission.content)) &&
        body.verifier.kind === submission.verifier.kind &&
        body.verifier.der.equals(submission.verifier.der) &&
        (body.keyDetails ?? submission.keyDetails) === submission.keyDetails;
    if (same)
        return entry;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_LOG_FOREIGN',
        message: `The transparency log ${service.url.host} returned an entry of something else than was sent.`,
        hint: 'Report it to the operator of the log. A proxy that answers from its cache does this too.',
    });
}
const GARBLED = 'SIGNING_LOG_GARBLED';
function readBody(service, entry) {
    try {
        return (0,log_body/* parseLogBody */.Y2)(entry);
    }
    catch (error) {
        throw error instanceof log_body/* LogBodyError */.Vq ? (0,service_answer/* garbled */.aD)(GARBLED, service, error.message) : error;
    }
}

;// CONCATENATED MODULE: ./build/signing/log-v1.js













const MAX_HASHES = 64;
const ENTRIES = 'api/v1/log/entries';
/** Of an entry: its leaf hash, with the tree's id before it in a log of several shards. */
const UUID = /(?<![0-9a-f])(?:[0-9a-f]{16})?[0-9a-f]{64}(?![0-9a-f])/;
/**
 * A Rekor v1 log (rekor, openapi.yaml): `dsse` 0.0.1 for envelopes, `hashedrekord` 0.0.1 for messages. Its entries carry the time of
 * writing, which verifiers hold against the certificate.
 *
 * @throws ChopmarkError (from `write` and `find`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`
 */
function createLogV1({ http, logger }, service) {
    const asked = { name: 'transparency log', url: service.url };
    const ask = (path, rest) => http({
        url: (0,core_http/* below */.G)(service.url, path),
        headers: { accept: 'application/json', ...(rest.body === undefined ? {} : { 'content-type': 'application/json' }) },
        maxBytes: limits/* MAX_LOG_ANSWER */.D,
        stage: 'SIGNING',
        service: asked.name,
        ...rest,
    });
    const refuse = (answer, what) => {
        (0,service_answer/* showAnswer */.IC)(logger, asked, answer);
        return (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: what });
    };
    const accept = (entry, submission) => {
        if (entry === undefined)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it holds no entry');
        return checkEntry(asked, entry, submission, log_v1_describe(submission));
    };
    const takeExisting = async (conflict) => {
        const uuid = (UUID.exec(conflict.headers.get('location') ?? '') ?? UUID.exec(conflict.body.toString('latin1', 0, 2000)))?.[0];
        if (uuid === undefined)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it has the entry already, and does not say where');
        // An entry that was just written is not yet in the tree, and not found for a moment.
        const answer = await ask(`${ENTRIES}/${uuid}`, { retry: [404] });
        if (answer.status !== 200)
            throw refuse(answer, 'the question for an entry it has');
        return (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, readEntry);
    };
    return {
        service,
        provesTime: true,
        checkKey(keyDetails, kinds) {
            // It checks every signature in an envelope with SHA-256, whatever the key (rekor, pkg/types/dsse); Ed25519 has its own hash.
            const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
            if (!kinds.has('envelope') || algorithm === undefined || algorithm === 'SHA2_256')
                return;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_KEY_DIGEST',
                message: `Rekor v1 takes no statement that is signed with a key of the kind ${keyDetails}: it checks them with SHA-256 alone.`,
                hint: 'Use a P-256, RSA or Ed25519 key, or an instance with Rekor v2 (rekor-version: 2).',
            });
        },
        async write(submission) {
            const answer = await ask(ENTRIES, { method: 'POST', body: JSON.stringify(propose(submission)) });
            if (answer.status === 409)
                return accept(await takeExisting(answer), submission);
            if (answer.status !== 200 && answer.status !== 201)
                throw refuse(answer, 'a new entry');
            return accept((0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, readEntry), submission);
        },
        async find(submission) {
            const answer = await ask(`${ENTRIES}/retrieve`, { method: 'POST', body: JSON.stringify({ entries: [propose(submission)] }) });
            if (answer.status !== 200)
                throw refuse(answer, 'a search for an entry');
            const found = (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, (json) => (0,json_shape/* readArray */.oU)(json, 'answer', 16).map(readEntry));
            return found.length === 0 ? undefined : accept(found[0], submission);
        },
    };
}
/** A hashedrekord has the digest of what was signed; a dsse entry that of the payload, always SHA-256. */
const log_v1_describe = ({ content }) => content.kind === 'message'
    ? { digestOf: 'signed', algorithm: content.algorithm, digest: content.digest }
    : { digestOf: 'payload', algorithm: 'SHA2_256', digest: (0,external_node_crypto_.hash)('sha256', content.envelope.payload, 'buffer') };
/** Deterministic to the byte: the log knows an entry again by the hash of this. */
function propose({ content, verifier }) {
    const label = verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
    const pem = Buffer.from((0,formats_pem/* formatPem */.u)(label, verifier.der)).toString('base64');
    if (content.kind === 'message') {
        const digest = { algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], value: content.digest.toString('hex') };
        const signature = { content: content.signature.toString('base64'), publicKey: { content: pem } };
        return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: { hash: digest }, signature } };
    }
    const { payload, payloadType, signature } = content.envelope;
    const envelope = JSON.stringify({
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
    });
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [pem] } } };
}
/** `LogEntry` of the API: one member, named by the entry's UUID. */
function readEntry(json) {
    const [value] = Object.values((0,json_shape/* readObject */.Ag)(json, 'answer'));
    if (value === undefined)
        return undefined;
    const entry = (0,json_shape/* readObject */.Ag)(value, 'entry');
    const verification = (0,json_shape/* readObject */.Ag)(entry.verification, 'verification');
    const proof = (0,json_shape/* readObject */.Ag)(verification.inclusionProof, 'inclusionProof');
    const promise = (0,json_shape/* readOptionalBase64 */.uv)(verification.signedEntryTimestamp, 'signedEntryTimestamp', 4096);
    const canonicalizedBody = (0,json_shape/* readBase64 */.ss)(entry.body, 'body', log_body/* MAX_LOG_BODY */.hu);
    const { kind, apiVersion } = (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.q)(canonicalizedBody, { what: 'its body', maxDepth: 16 }), 'body');
    return {
        // Global over all shards; the proof has the place in its own tree.
        logIndex: (0,json_shape/* readInt64 */.OU)(entry.logIndex, 'logIndex'),
        logId: readHex(entry.logID, 'logID'),
        kind: (0,json_shape/* readString */.E3)(kind, 'body.kind', 40),
        version: (0,json_shape/* readString */.E3)(apiVersion, 'body.apiVersion', 40),
        integratedTime: (0,json_shape/* readInt64 */.OU)(entry.integratedTime, 'integratedTime'),
        ...(promise ? { inclusionPromise: promise } : {}),
        inclusionProof: {
            logIndex: (0,json_shape/* readInt64 */.OU)(proof.logIndex, 'inclusionProof.logIndex'),
            rootHash: readHex(proof.rootHash, 'rootHash'),
            treeSize: (0,json_shape/* readInt64 */.OU)(proof.treeSize, 'treeSize'),
            hashes: (0,json_shape/* readArray */.oU)(proof.hashes ?? [], 'hashes', MAX_HASHES).map((value, index) => readHex(value, `hashes[${index}]`)),
            checkpoint: (0,json_shape/* readString */.E3)(proof.checkpoint, 'checkpoint', checkpoint/* MAX_CHECKPOINT */.YV),
        },
        canonicalizedBody,
    };
}
function readHex(value, where) {
    const hex = (0,json_shape/* readString */.E3)(value, where, 64);
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw new core_json/* JsonError */.N('shape', `${where} is not the hex of 32 bytes`);
    return Buffer.from(hex, 'hex');
}

// EXTERNAL MODULE: ./build/formats/merkle.js
var merkle = __webpack_require__(3025);
;// CONCATENATED MODULE: ./build/signing/log-tiles.js






/** Entries, or hashes, of a full tile; a tile of level L + 1 holds the roots of 256 tiles of level L. */
const WIDTH = 256n;
const LEVELS = 8;
/**
 * Reads a log from its static files (C2SP tlog-tiles): what Rekor v2 leaves to clients whose entry was there already. Rekor serves
 * them below `api/v2/`; a bare file server has them below the log's own address. Full tiles never change, and are kept.
 *
 * @throws ChopmarkError (from `readEntry`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`; `SIGNING_LOG_LATE` where no checkpoint covers
 *   the index in time.
 */
function createTileReader({ http, clock }, log) {
    const service = { name: 'transparency log', url: log };
    const kept = new Map();
    let prefix;
    let newest;
    let fetching;
    const get = (path, maxBytes) => http({ url: (0,core_http/* below */.G)(log, path), maxBytes, stage: 'SIGNING', service: service.name });
    async function fetchCheckpoint() {
        let status = 404;
        for (const candidate of prefix === undefined ? ['api/v2/', ''] : [prefix]) {
            const answer = await get(`${candidate}checkpoint`, checkpoint/* MAX_CHECKPOINT */.YV);
            status = answer.status;
            if (status !== 200)
                continue;
            prefix = candidate;
            return readNote(answer.body.toString('utf8'));
        }
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'the question for its checkpoint' });
    }
    function readNote(text) {
        try {
            return { text, checkpoint: (0,checkpoint/* parseCheckpoint */.S7)(text) };
        }
        catch (error) {
            throw error instanceof checkpoint/* CheckpointError */.jg ? (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, `its checkpoint: ${error.message}`) : error;
        }
    }
    async function awaitCheckpoint(index) {
        for (let waited = 0;; waited += limits/* CHECKPOINT_INTERVAL */.ZK) {
            if (newest && newest.checkpoint.size > index)
                return newest;
            // Many wait at once; one question answers them all.
            fetching ??= fetchCheckpoint().finally(() => {
                fetching = undefined;
            });
            newest = await fetching;
            if (newest.checkpoint.size > index)
                return newest;
            if (waited >= limits/* CHECKPOINT_WAIT */.xI)
                throw late(log, index);
            await clock.sleep(limits/* CHECKPOINT_INTERVAL */.ZK);
        }
    }
    /** A tile of which `size` nodes of its row exist: the partial one where it is the last, else the full one. */
    async function fetchTile(row, number, rowLength, maxBytes) {
        const full = `${prefix}tile/${row}/${tilePath(number)}`;
        const width = rowLength - number * WIDTH;
        if (width >= WIDTH)
            return keep(full, () => fetchFile(full, maxBytes));
        const partial = await get(`${full}.p/${width}`, maxBytes);
        // Logs may drop a partial tile once the full one is there.
        return partial.status === 404 ? keep(full, () => fetchFile(full, maxBytes)) : unwrap(partial);
    }
    const fetchFile = async (path, maxBytes) => unwrap(await get(path, maxBytes));
    function unwrap({ status, body }) {
        if (status === 200)
            return body;
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'the question for a tile' });
    }
    function keep(path, fetch) {
        const known = kept.get(path);
        if (known)
            return known;
        const fetched = fetch();
        kept.set(path, fetched);
        fetched.catch(() => kept.delete(path));
        if (kept.size > limits/* MAX_TILES_KEPT */.Ed)
            for (const oldest of kept.keys())
                if (kept.delete(oldest))
                    break;
        return fetched;
    }
    /** Root of the complete subtree over the leaves from `number * 2^height` on. */
    async function readSubtree(height, number, treeSize) {
        const level = Math.floor(height / LEVELS);
        const count = 1 << (height % LEVELS);
        const first = number * BigInt(count);
        const tile = await fetchTile(String(level), first / WIDTH, treeSize >> BigInt(level * LEVELS), limits/* MAX_HASH_TILE */.lJ);
        const start = Number(first % WIDTH) * 32;
        if (tile.length < start + count * 32)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'a tile is too short');
        let row = Array.from({ length: count }, (_, at) => tile.subarray(start + at * 32, start + at * 32 + 32));
        while (row.length > 1)
            row = Array.from({ length: row.length / 2 }, (_, at) => hashPair(row[2 * at], row[2 * at + 1]));
        return row[0];
    }
    /** MTH(D[begin:end]) of RFC 6962, section 2.1. */
    async function readRange(begin, end, treeSize) {
        const size = end - begin;
        const height = size.toString(2).length - 1;
        if (size === 1n << BigInt(height))
            return readSubtree(height, begin >> BigInt(height), treeSize);
        const split = begin + largestPowerBelow(size);
        return (0,merkle/* hashChildren */.UA)(await readRange(begin, split, treeSize), await readRange(split, end, treeSize));
    }
    /** PATH(index, D[begin:end]) of RFC 6962, section 2.1.1. */
    async function readPath(index, begin, end, treeSize) {
        if (end - begin === 1n)
            return [];
        const split = begin + largestPowerBelow(end - begin);
        return index < split
            ? [...(await readPath(index, begin, split, treeSize)), await readRange(split, end, treeSize)]
            : [...(await readPath(index, split, end, treeSize)), await readRange(begin, split, treeSize)];
    }
    return {
        async readEntry(index) {
            const { text, checkpoint } = await awaitCheckpoint(index);
            const { size: treeSize, rootHash } = checkpoint;
            const bundle = await fetchTile('entries', index / WIDTH, treeSize, limits/* MAX_ENTRY_TILE */.To);
            const body = readEntryOf(bundle, Number(index % WIDTH));
            if (body === undefined)
                throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'a tile of entries is too short');
            const hashes = await readPath(index, 0n, treeSize, treeSize);
            const root = (0,merkle/* computeInclusionRoot */.gP)({ leafHash: (0,merkle/* hashLeaf */.lG)(body), index, size: treeSize, hashes });
            if (!root?.equals(rootHash))
                throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'its tiles do not add up to its checkpoint');
            return { body, proof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text } };
        },
    };
}
const hashPair = (left, right) => (0,merkle/* hashChildren */.UA)(left, right);
/** Largest power of two smaller than `size`, which is above 1. */
const largestPowerBelow = (size) => 1n << BigInt((size - 1n).toString(2).length - 1);
/** `1234067` is `x001/x234/067`: groups of three digits, all but the last marked. */
function tilePath(number) {
    const digits = number.toString();
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
    return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}
/** Entries stand one after the other, each behind its length in two bytes, big-endian. */
function readEntryOf(bundle, place) {
    let offset = 0;
    for (let at = 0; offset + 2 <= bundle.length; at++) {
        const length = bundle.readUInt16BE(offset);
        const end = offset + 2 + length;
        if (at === place)
            return end <= bundle.length ? bundle.subarray(offset + 2, end) : undefined;
        offset = end;
    }
    return undefined;
}
const late = (log, index) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_LATE',
    message: `The transparency log ${log.host} holds the entry ${index}, but published no checkpoint that covers it within ${limits/* CHECKPOINT_WAIT */.xI / 1000} s.`,
    hint: 'Run again later: the recorded signature will be completed, and nothing is signed twice.',
});

;// CONCATENATED MODULE: ./build/signing/log-v2.js








const KIND = 'hashedrekord';
const VERSION = '0.0.2';
/**
 * A Rekor v2 log. It knows no DSSE entries: it holds a hashedrekord over the envelope's pre-authentication encoding
 * (rekor-tiles, CLIENTS.md). It answers once a checkpoint covers the entry, which takes seconds: keep many in flight.
 *
 * @param findLogId The checkpoint key id of the log of that origin, from the trusted root: tiles do not tell it, so an entry that
 *   exists already can be completed only where it is known.
 * @throws ChopmarkError (from `write`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`, `SIGNING_LOG_LATE`,
 *   `SIGNING_LOG_UNKNOWN`, `INPUT_KEY_DIGEST`
 */
function createLogV2(ports, service, findLogId) {
    const asked = { name: 'transparency log', url: service.url };
    const tiles = createTileReader(ports, service.url);
    const takeExisting = async (answer) => {
        const index = answer.headers.get('x-log-index') ?? '';
        if (!/^(?:0|[1-9]\d{0,17})$/.test(index))
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it has the entry already, and does not say where');
        const { body, proof } = await tiles.readEntry(BigInt(index));
        const logId = findLogId(proof.checkpoint?.split('\n', 1)[0] ?? '');
        if (logId === undefined)
            throw unknownLog(service.url);
        return { logIndex: BigInt(index), logId, kind: KIND, version: VERSION, inclusionProof: proof, canonicalizedBody: body };
    };
    return {
        service,
        provesTime: false,
        checkKey: (keyDetails) => void hashOf(keyDetails),
        async write(submission) {
            const expected = log_v2_describe(submission);
            const answer = await ports.http({
                method: 'POST',
                url: (0,core_http/* below */.G)(service.url, 'api/v2/log/entries'),
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: formatRequest(submission, expected.digest),
                maxBytes: limits/* MAX_LOG_ANSWER */.D,
                stage: 'SIGNING',
                service: asked.name,
            });
            if (answer.status === 409)
                return checkEntry(asked, await takeExisting(answer), submission, expected);
            if (answer.status !== 200 && answer.status !== 201) {
                (0,service_answer/* showAnswer */.IC)(ports.logger, asked, answer);
                throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: 'a new entry' });
            }
            return checkEntry(asked, parseEntry(asked, answer.body), submission, expected);
        },
    };
}
function log_v2_describe({ content, keyDetails }) {
    const algorithm = hashOf(keyDetails);
    return { digestOf: 'signed', algorithm, digest: digestContent(content, algorithm) };
}
function hashOf(keyDetails) {
    const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
    if (algorithm !== undefined)
        return algorithm;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_DIGEST',
        message: `Rekor v2 takes signatures over digests, which a key of the kind ${keyDetails} cannot make.`,
        hint: 'Use an ECDSA or RSA key, or an instance with Rekor v1 (rekor-version: 1).',
    });
}
const formatRequest = ({ content, verifier, keyDetails }, digest) => {
    const rawBytes = verifier.der.toString('base64');
    return JSON.stringify({
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signatureOf(content).toString('base64'),
                verifier: { ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }), keyDetails },
            },
        },
    });
};
const parseEntry = (service, body) => {
    const entry = (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', service, body, (json) => (0,parse_bundle/* readLogEntry */.J)(json, 'entry'));
    if (entry.inclusionProof?.checkpoint !== undefined)
        return entry;
    throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'the entry comes without the proof that it is in the log');
};
const unknownLog = (url) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_UNKNOWN',
    message: `The transparency log ${url.host} has the entry already, but the trusted root does not name that log, so its proof cannot be completed.`,
    hint: 'Use a trusted root and a signing config of the same instance.',
});

;// CONCATENATED MODULE: ./build/signing/create-log.js



/**
 * The log in the API version that the signing config names.
 *
 * @throws ChopmarkError `INPUT_SERVICE_VERSION`
 */
function createLog(ports, service, findLogId) {
    if (service.majorApiVersion === 1)
        return createLogV1(ports, service);
    if (service.majorApiVersion === 2)
        return createLogV2(ports, service, findLogId);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_VERSION',
        message: `The transparency log ${service.url.host} is said to speak version ${service.majorApiVersion} of its API; 1 and 2 are spoken here.`,
        hint: 'Correct rekor-version or the signing config, or choose a newer release of this tool.',
    });
}

;// CONCATENATED MODULE: ./build/signing/gate.js
/** Lets at most `limit` works run at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Who leaves hands its place over, so that nobody slips in between.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}

;// CONCATENATED MODULE: ./build/signing/run-in-flight.js
/**
 * Keeps jobs in flight within the bounds, in order; each is made ready only when there is room for it, so what it holds in memory
 * exists only while it runs. Resolves when everything that was started has ended.
 *
 * @returns The jobs that were never made ready.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}

// EXTERNAL MODULE: ./build/core/der.js
var der = __webpack_require__(20857);
// EXTERNAL MODULE: ./build/formats/timestamp-token.js
var timestamp_token = __webpack_require__(12823);
;// CONCATENATED MODULE: ./build/signing/timestamp.js






const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/** Bytes. Enough that no two requests ever share a nonce. */
const NONCE_LENGTH = 16;
/**
 * Has a timestamp authority witness a signature (RFC 3161, section 2.4): its SHA-256, a fresh nonce, and its certificates in the answer.
 *
 * @returns The whole TimeStampResp in DER, as bundles carry it. Granted, and over this signature and nonce; who signed it is for
 *   verification to say.
 * @throws ChopmarkError `SIGNING_TIMESTAMP_REFUSED`, `SIGNING_TIMESTAMP_GARBLED`, `SIGNING_TIMESTAMP_FOREIGN`
 */
async function obtainTimestamp({ http, logger }, authority, signature) {
    const service = { name: 'timestamp authority', url: authority.url };
    const imprint = (0,external_node_crypto_.hash)('sha256', signature, 'buffer');
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_LENGTH);
    const answer = await http({
        method: 'POST',
        url: authority.url,
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: formatTimestampRequest(imprint, nonce),
        maxBytes: limits/* MAX_TIMESTAMP_ANSWER */.HF,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status !== 200 && answer.status !== 201) {
        (0,service_answer/* showAnswer */.IC)(logger, service, answer);
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_TIMESTAMP_REFUSED', service, status: answer.status, asked: 'a request for a timestamp' });
    }
    return checkAnswer(service, answer, imprint, nonce);
}
/** TimeStampReq: version, message imprint, nonce, certReq. */
const formatTimestampRequest = (imprint, nonce) => (0,der/* encodeSequence */.su)((0,der/* encodeInteger */.lp)(1), (0,der/* encodeSequence */.su)((0,der/* encodeSequence */.su)((0,der/* encodeOid */.jP)(SHA256_OID), (0,der/* encodeNull */.e$)()), (0,der/* encodeOctetString */.xX)(imprint)), (0,der/* encodeInteger */.lp)(nonce), (0,der/* encodeBoolean */.ZY)(true));
function checkAnswer(service, { body }, imprint, nonce) {
    try {
        refuseUngranted(service, body);
        const token = (0,timestamp_token/* parseTimestampResponse */.r)(body);
        const same = token.imprint.algorithm === 'sha256' && token.imprint.digest.equals(imprint);
        if (same && token.nonce === BigInt(`0x${nonce.toString('hex')}`))
            return body;
    }
    catch (error) {
        throw error instanceof der/* DerError */.I4 ? (0,service_answer/* garbled */.aD)('SIGNING_TIMESTAMP_GARBLED', service, error.message) : error;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_FOREIGN',
        message: `The timestamp authority ${service.url.host} answered with a timestamp of something else.`,
        hint: 'A proxy that answers from its cache does this; else report it to the operator.',
    });
}
/** PKIStatus 0 is granted, 1 granted with modifications. */
function refuseUngranted(service, body) {
    const [info] = (0,der/* readChildren */.KZ)((0,der/* readOnly */.Tu)(body, der/* TAG */.Dk.SEQUENCE));
    const [status] = info ? (0,der/* readChildren */.KZ)(info, der/* TAG */.Dk.SEQUENCE) : [];
    if (status === undefined)
        throw new der/* DerError */.I4('it has no status');
    const code = (0,der/* readInteger */.JI)(status);
    if (code === 0n || code === 1n)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_REFUSED',
        message: `The timestamp authority ${service.url.host} refused with the status ${code}.`,
        hint: 'It may not accept SHA-256, or want other parameters: ask its operator.',
    });
}

;// CONCATENATED MODULE: ./build/signing/sign-batch.js










/**
 * Signs a batch under one session. For each item: signature, timestamps, journal (flushed), logs, bundle, verification, place.
 *
 * The timestamps come before the log, though they could be had beside it: with them in the journal, what a log holds can be completed
 * to a bundle at any later time, also after the certificate has run out. So log entries and bundles stay in step wherever a run ends.
 *
 * An item that fails takes no other with it. What would fail for all (a service that is down, a full disk, a token that ran out)
 * ends the batch after a few; what is in flight is brought to its end.
 *
 * @throws ChopmarkError `TRUST_NO_TIME`, `INPUT_SERVICE_VERSION`, `INPUT_KEY_DIGEST`, before anything is signed; later failures are
 *   in the result.
 */
async function signBatch(options) {
    const { session, services, clock, logger, journal, signal } = options;
    const logs = services.logs.map((service) => createLog(options, service, options.logId));
    const authorities = services.timestampAuthorities.map((service) => ({ service, gate: createGate(limits/* TIMESTAMPS_IN_FLIGHT */.vD) }));
    if (authorities.length === 0 && !logs.some(({ provesTime }) => provesTime))
        throw timeless();
    const kinds = new Set(options.items.map(({ content }) => content.kind));
    for (const log of logs)
        log.checkKey(session.keyDetails, kinds);
    const jobs = [...(options.pending ?? []), ...options.items.map((item) => ({ item }))];
    const course = createBatchCourse(logger, jobs.length, limits/* MAX_FAILURES_IN_A_ROW */.co, signal);
    const concurrency = options.concurrency ?? defaultConcurrency(services);
    const sign = async (item, payload) => {
        const { signer, verifier, chain } = await session.credential();
        const content = await (0,sign_item/* signContent */.f)(signer, item, payload);
        const timestamps = await settleAll(authorities.map(({ service, gate }) => gate(() => obtainTimestamp(options, service, signatureOf(content)))));
        const recorded = {
            id: item.id,
            name: item.name,
            signer: { verifier, keyDetails: signer.keyDetails, chain },
            content,
            timestamps,
            logs: services.logs.map(({ url }) => url.href),
        };
        await journal.record(recorded);
        return recorded;
    };
    const finish = async (item, bundle) => {
        const placed = await options.place(item, bundle, await options.verify(bundle, item));
        journal.done(item.id);
        course.signed({ id: item.id, name: item.name, placed });
    };
    const signAnew = async (item, payload) => {
        let recorded;
        try {
            recorded = await sign(item, payload);
            const bundle = await completeItem(clock, logs, recorded, { earlierRun: false });
            if (bundle)
                await finish(item, bundle);
        }
        catch (error) {
            course.failed(item, error, recorded !== undefined);
        }
    };
    const complete = async (item, recorded) => {
        try {
            const bundle = await completeItem(clock, logs, recorded, { earlierRun: true });
            if (bundle)
                return await finish(item, bundle);
        }
        catch (error) {
            return course.failed(item, error, true);
        }
        logger.warn(`${item.name}: an earlier signature was never logged, and its certificate has run out; it is signed anew.`);
        await (0,sign_item/* buildPayload */.n)(item).then((payload) => signAnew(item, payload), (error) => course.failed(item, error, false));
    };
    const prepare = async ({ item, load }) => {
        try {
            const recorded = await load?.();
            if (recorded)
                return { weight: weighRecorded(recorded), run: () => complete(item, recorded) };
            const payload = await (0,sign_item/* buildPayload */.n)(item);
            return { weight: payload?.length ?? 0, run: () => signAnew(item, payload) };
        }
        catch (error) {
            course.failed(item, error, load !== undefined);
            return undefined;
        }
    };
    const untried = await runInFlight(jobs, prepare, {
        limit: () => (course.anySigned() ? concurrency : Math.min(concurrency, limits/* IN_FLIGHT_AT_FIRST */.Am)),
        maxWeight: limits/* PAYLOADS_IN_FLIGHT */.nm,
        stopped: course.stopped,
    });
    return course.conclude(untried.map(({ item, load }) => ({ item, recorded: load !== undefined })));
}
const weighRecorded = ({ content }) => (content.kind === 'envelope' ? content.envelope.payload.length : 0);
const defaultConcurrency = ({ logs }) => {
    if (logs.length === 0)
        return limits/* IN_FLIGHT_WITHOUT_LOG */.PQ;
    return logs.every(({ majorApiVersion }) => majorApiVersion === 2) ? limits/* IN_FLIGHT_V2 */.sA : limits/* IN_FLIGHT_V1 */.lh;
};
const timeless = () => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_TIME',
    message: 'Neither a log that proves time nor a timestamp authority would witness these signatures.',
    hint: 'Name a timestamp authority with tsa-url, or in the signing config.',
});

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/same-statement.js





/**
 * Whether an earlier statement says the same as one of this run, but for a provenance's run metadata: which run it was, when it
 * began and ended. Then a resumed run keeps what is signed. Fields that nobody here reads count as well: somebody else may.
 *
 * @throws JsonError for what is no JSON object
 */
function isSameStatement(earlier, now) {
    return earlier.equals(now) || (0,external_node_util_.isDeepStrictEqual)(withoutRun(earlier), withoutRun(now));
}
function withoutRun(bytes) {
    const statement = (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.q)(bytes, { what: 'a statement', maxBytes: limits/* MAX_BUNDLE */.mZ }), 'a statement');
    if (statement.predicateType !== provenance/* provenance */.a.type)
        return statement;
    const predicate = (0,json_shape/* readObject */.Ag)(statement.predicate, 'predicate');
    const { metadata: _, ...details } = (0,json_shape/* readObject */.Ag)(predicate.runDetails, 'runDetails');
    return { ...statement, predicate: { ...predicate, runDetails: details } };
}

// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
;// CONCATENATED MODULE: ./build/engine/sign-items.js















/**
 * Signs what is planned, and takes up what an earlier run left: journal first, then logs, then verified, then in place by rename.
 *
 * @param folder Absolute; holds the journal.
 * @throws ChopmarkError `STORE_JOURNAL_…`, `STORE_FILE_WRITE` where nothing could be begun; everything later is in `problems`.
 */
async function signItems(planned, folder, signing, ports) {
    const { session, services, verifier, run } = signing;
    const { logger } = ports;
    for (const needed of new Set([folder, ...planned.map(({ path }) => (0,external_node_path_.dirname)(path))]))
        await (0,make_folder/* makeFolder */.f)(needed);
    const pathOf = new Map(planned.map(({ item, path }) => [item.id, path]));
    const place = async (item, bundle, verdict) => {
        await (0,write_file/* writeFileInPlace */.a)(pathOf.get(item.id) ?? '', `${(0,formats_bundle/* serializeBundle */.f)(bundle)}\n`);
        return describePlaced(verdict, { store: 'file', status: 'stored', url: pathOf.get(item.id) ?? '' }, false);
    };
    const verify = (bundle, item) => verifier.verifyBundle(bundle, artefactOf(item));
    const journalPath = (0,external_node_path_.join)(folder, JOURNAL_NAME);
    const items = planned.map(({ item }) => item);
    const plan = await planResume({
        session,
        items,
        journal: await readJournal(journalPath, logger),
        logs: services.logs.map(({ url }) => url.href),
        logger,
        verify,
        findPlaced: (item) => findPlaced(pathOf.get(item.id) ?? ''),
        describePlaced: async (item, _, verdict) => describePlaced(verdict, { store: 'file', status: 'already-there', url: pathOf.get(item.id) ?? '' }, true),
        samePayload: (_, earlier, now) => isSameStatement(earlier, now),
        readIdentity: ([certificate]) => verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now()),
    });
    if (plan.done.length > 0)
        logger.info(`${plan.done.length} of ${items.length} are signed already: an earlier run's bundles are kept.`);
    const journal = await openJournal(journalPath);
    try {
        const batch = await signBatch({
            session,
            services,
            items: plan.fresh,
            pending: plan.pending,
            http: run.http,
            clock: ports.clock,
            logger,
            journal,
            verify,
            place,
            signal: run.signal,
            logId: (origin) => signing.trust.trustedRoot.logs.find((log) => log.origin === origin)?.logId,
        });
        const placed = new Map([...plan.done, ...batch.signed].map(({ id, placed }) => [id, placed]));
        const statements = planned.flatMap(({ item, path, subjects, predicateType }) => {
            const made = placed.get(item.id);
            return made
                ? [{ ...made, subjects, bundlePath: (0,show_path/* showPath */.P)(path, ports.workingFolder), ...(predicateType !== undefined && { predicateType }) }]
                : [];
        });
        return { statements, problems: explainFailures(batch) };
    }
    finally {
        await journal.close();
    }
}
/** What a bundle has to be about to be put in place: a signature about its file's digest, a statement about itself. */
const artefactOf = ({ content }) => content.kind === 'message'
    ? { kind: 'digest', algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], digest: content.digest.toString('hex') }
    : { kind: 'none' };
/** Without the statement, which would keep every payload of a batch in memory. */
const describePlaced = ({ signer, entries, times }, receipt, reused) => ({
    signer,
    entries,
    // A copy has no room to grow, which thousands of them would keep.
    timestamps: times.slice(),
    stores: [receipt],
    reused,
});
async function findPlaced(path) {
    const bytes = await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZ, 'the bundle').catch(() => undefined);
    return bytes && (0,parse_bundle/* parseBundle */.Q)(bytes, path);
}
/** One problem where the batch ended early, for it tells of all; else one for each item. What is a bug stays one. */
function explainFailures({ stopped, failed }) {
    if (stopped)
        return [(0,describe_failure/* describeFailure */.I)(stopped)];
    return failed.map(({ name, error }) => {
        const problem = (0,describe_failure/* describeFailure */.I)(error);
        return failed.length === 1 ? problem : { ...problem, message: `${name}: ${problem.message}` };
    });
}


/***/ }),

/***/ 84966:
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
const MAX_ID = 2_048;
const MAX_DEPTH = 4;
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
        return (await (0,read_file.readBoundedFile)(path, limits/* MAX_RECEIPTS */.$s, 'the receipts')).toString('utf8');
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
        const receipt = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.q)(Buffer.from(line), { what: 'a receipt', maxDepth: MAX_DEPTH }), 'receipt');
        const url = (0,json_shape/* readOptionalString */.on)(receipt.url, 'url', limits/* MAX_RECEIPT_URL */.sP);
        const store = (0,json_shape/* readString */.E3)(receipt.store, 'store', MAX_ID);
        return { store, bundle: (0,json_shape/* readString */.E3)(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
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
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, patience = limits/* STORE_PATIENCE */._4 }, tell) {
    const failed = (error) => ({ store: store.id, status: 'failed', problem: explain(error, store.id) });
    const results = new Array(bundles.length);
    const fingerprints = new Array(bundles.length);
    const open = [];
    for (const [index, bundle] of bundles.entries()) {
        try {
            const fingerprint = (0,external_node_crypto_.hash)('sha256', (await bundle.read()).trimEnd());
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
            await store.begin?.(open.length);
    }
    catch (error) {
        for (const index of open) {
            results[index] = failed(error);
            tell();
        }
        open.length = 0;
    }
    await (0,in_parallel/* mapInParallel */.H)(open, store.atOnce ?? limits/* BUNDLES_TO_STORE */.s1, async (index) => {
        const bundle = bundles[index];
        try {
            const receipt = await withPatience(async () => store.publish({ ...bundle, text: (await bundle.read()).trimEnd() }), {
                patience,
                signal,
                store: store.id,
            });
            results[index] = receipt;
            if (receipt.status === 'stored' || receipt.status === 'already-there')
                await receipts.add(store.id, fingerprints[index] ?? '', receipt.url);
        }
        catch (error) {
            results[index] = failed(error);
        }
        tell();
    });
    try {
        if (open.length > 0)
            await store.finish?.();
    }
    catch (error) {
        const { message, hint = '' } = explain(error, store.id);
        logger.warn(`${store.id}: ${message} ${hint}`.trimEnd());
    }
    return results.map((receipt) => receipt ?? failed(signal.reason));
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

/** Files that are named in the command; a run of more has one file that holds all its bundles. */
const NAMED_FILES = 20;
/** The command line that brings bundles into the stores that could not take them. No secret is in it. */
function writePushCommand(files, stores) {
    const named = files.slice(0, NAMED_FILES).map((file) => (file.startsWith('-') ? `./${file}` : file));
    const words = ['chopmark', 'store', 'push', ...named, ...stores.flatMap(({ written }) => ['--store', written])];
    return words.map(quote_for_shell/* quoteForShell */.e).join(' ');
}

;// CONCATENATED MODULE: ./build/engine/store-signed.js







/**
 * Hands what was signed on to the stores of a run, and says how to finish what could not be stored.
 */
async function storeSigned(statements, stores, { folder, bundlePath, subjects, ports, run }) {
    if (stores.length === 0 || statements.length === 0)
        return { statements: [...statements] };
    const receipts = await openReceipts(folder, ports.logger);
    try {
        const bundles = statements.map((statement) => toStore(statement, subjects, ports.workingFolder));
        const stored = await run.timed('stores', () => publishBundles(bundles, stores, { ports, receipts, signal: run.signal }));
        const told = statements.map((statement, index) => ({ ...statement, stores: [...statement.stores, ...(stored[index] ?? [])] }));
        const failed = stores.filter((_, position) => stored.some((receiptsOf) => receiptsOf[position]?.status === 'failed'));
        return failed.length === 0
            ? { statements: told }
            : {
                statements: told,
                finish: writePushCommand(bundlePath === undefined ? told.map((each) => each.bundlePath) : [bundlePath], failed),
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
        read: async () => (await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZ, 'the bundle')).toString('utf8'),
    };
}


/***/ }),

/***/ 70722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ withSigning)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/ci/identity-missing.js

/**
 * Whether a job simply has no identity, as in pull requests from forks: what `without-identity` is for. A token service in
 * trouble or a token that is refused is something else, and not to be passed over.
 */
const isIdentityMissing = (error) => error instanceof errors/* ChopmarkError */.E && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(58845);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
;// CONCATENATED MODULE: ./build/engine/sandbox-instead.js



/**
 * Starts a sandbox in place of the instance: `without-identity: sandbox`, for pull requests from forks.
 *
 * @param folder Absolute; where the bundles go.
 */
async function signInSandbox(folder, { clock, logger }) {
    // Loaded here alone: no run with an identity needs it.
    const { startSandbox } = await __webpack_require__.e(/* import() */ 6785).then(__webpack_require__.bind(__webpack_require__, 76785));
    const sandbox = await startSandbox({ clock });
    await (0,make_folder/* makeFolder */.f)(folder);
    const trustConfigPath = (0,external_node_path_.join)(folder, 'sandbox-trust-config.json');
    await (0,write_file/* writeFileInPlace */.a)(trustConfigPath, sandbox.trustConfig);
    await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
    logger.warn(`There is no identity, so a throwaway sandbox signs. Nobody accepts these bundles unless handed its root: ${trustConfigPath}`);
    return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}

;// CONCATENATED MODULE: ./build/engine/with-signing.js




/**
 * Prepares signing and hands it to `work`; where no identity is to be had, does what `without-identity` says. An outage is no
 * absence: only where nothing here offers a token, or the job may have none, is another way taken.
 *
 * @param folder Absolute; where a sandbox leaves its root.
 * @returns What `work` returns, or why nothing was signed.
 */
async function withSigning(options, { ports, run, folder }, work) {
    let prepared;
    try {
        prepared = await (0,open_signing/* prepareSigning */.v)(options, { ports, run });
    }
    catch (error) {
        if (options.withoutIdentity === 'fail' || !isIdentityMissing(error))
            throw error;
        if (options.withoutIdentity === 'skip')
            return { skipped: (0,describe_failure/* describeFailure */.I)(error) };
        const substitute = await signInSandbox(folder, ports);
        try {
            const inside = intoSandbox(options, substitute.trustConfigPath);
            return await work(await (0,open_signing/* prepareSigning */.v)(inside, { ports, run, token: substitute.token }), inside);
        }
        finally {
            await substitute.close();
        }
    }
    return work(prepared, options);
}
/** Options that name another instance's services, none of which the sandbox has. */
const OF_AN_INSTANCE = ['trustedRoot', 'signingConfig', 'tufMirror', 'tufRoot', 'fulcioUrl', 'rekorUrl', 'rekorVersion', 'tsaUrl'];
function intoSandbox(options, instance) {
    const kept = Object.entries(options).filter(([name]) => !OF_AN_INSTANCE.includes(name));
    // What a sandbox signed is worth nothing to anybody else, so no store gets it.
    return { ...Object.fromEntries(kept), instance, store: [] };
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   f: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The bundle in protobuf JSON on one line, without a line end: what a file holds, and a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are texts in protobuf JSON. Zero is written too, since not every reader knows that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return { messageSignature: { messageDigest: { algorithm, ...(digest && { digest: base64(digest) }) }, signature: base64(signature) } };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ }),

/***/ 88626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



/**
 * A JSON object that will be signed as it is: nothing in it may be read in two ways or changed by being read.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but no object.`, hint: kind.hint });
}
/** The same for what need not be an object. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK} bytes.`,
            hint: 'Is it the file that was meant? Large content belongs into an artefact that the predicate names by digest.',
        });
    }
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what: `${noun} ${source}` });
        refuseInexactNumbers(bytes, `${noun} ${source}`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
    }
}
/** A double would change them, and what is signed would not be what was given. */
function refuseInexactNumbers(bytes, what) {
    const text = new TextDecoder().decode(bytes).replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""');
    for (const [digits] of text.matchAll(/-?\b\d{16,}\b(?![.eE])/g)) {
        if (String(Number(digits)) !== digits)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('bad-value', `${what} has an integer that no double holds exactly; write it as text`);
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}


/***/ }),

/***/ 40305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findKnownType: () => (/* binding */ findKnownType)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const MAX_TEXT = 16_384;
/** in-toto attestation, spec/predicates: scai.md, release.md, link.md, reference.md. */
const KNOWN = [
    {
        types: ['https://in-toto.io/attestation/scai/v0.3', 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
        name: 'SCAI attributes',
        summarize(predicate) {
            const attributes = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(predicate.attributes, 'attributes', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).map((each, index) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(each, `attributes[${index}]`).attribute, `attributes[${index}].attribute`, MAX_TEXT));
            if (attributes.length === 0)
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', 'attributes is empty');
            return attributes.slice(0, SHOWN).join(', ');
        },
    },
    {
        types: ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'],
        name: 'release',
        summarize(predicate) {
            const purl = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(predicate.purl, 'purl', MAX_TEXT);
            if (!purl.startsWith('pkg:'))
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', 'purl is no package URL');
            return `${purl}${(0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(predicate.releaseId, 'releaseId', MAX_TEXT) ? ', with the id that its registry gave it' : ''}`;
        },
    },
    {
        types: ['https://in-toto.io/attestation/link/v0.3', 'https://in-toto.io/Link/v1'],
        name: 'link',
        summarize(predicate) {
            const name = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(predicate.name, 'name', MAX_TEXT);
            const materials = Array.isArray(predicate.materials)
                ? (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(predicate.materials, 'materials', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).length
                : Object.keys((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(predicate.materials, 'materials') ?? {}).length;
            const command = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(predicate.command, 'command', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).map((word) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(word, 'command', MAX_TEXT));
            return `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials} materials`;
        },
    },
    {
        types: ['https://in-toto.io/attestation/reference/v0.1'],
        name: 'references',
        summarize(predicate) {
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(predicate.attester, 'attester').id, 'attester.id', MAX_TEXT);
            const references = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(predicate.references, 'references', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).map((each, index) => {
                const where = `references[${index}]`;
                const reference = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(each, where);
                (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(reference.digest, `${where}.digest`);
                return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(reference.downloadLocation, `${where}.downloadLocation`, MAX_TEXT);
            });
            return references.slice(0, SHOWN).join(', ');
        },
    },
];
const SHOWN = 5;
const findKnownType = (type) => KNOWN.find(({ types }) => types.includes(type));


/***/ }),

/***/ 93037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9246);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40890);


const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    referrers: (digest) => (0,_referrers_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferrers */ .x)(repository, digest),
});


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
        message: `${word} in image-platforms is neither index, all nor a platform.`,
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
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65281);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99714);









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
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others answer with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, `what refers to ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_REFERRERS */ .OB)
            throw tooMany(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may leave out what it is.
        (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what: 'the list of referrers', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_MANIFEST */ .xZ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
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
    if (once.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_REFERRERS */ .OB)
        throw tooMany(repository);
    return once;
}
const tooMany = ({ name }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `More than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_REFERRERS */ .OB} things in ${name} refer to one image.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with bundle.',
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
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40332);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47759);







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
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM)
        throw unfit(source, `has indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM} deep`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || isAttestation(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU)
            throw unfit(source, `has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(child.mediaType)) {
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
const isAttestation = ({ annotations }) => annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
/** An image that is no index says for itself what it runs on. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(await source.blob(manifest.config, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_CONFIG */ .uT), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `There is no ${reference} in ${name}.`,
    hint: 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
});
const unfit = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Name what is meant by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} is not for ${wanted}.`,
    hint: images.length === 0
        ? 'It names no platforms.'
        : `It is for ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signContent),
/* harmony export */   n: () => (/* binding */ buildPayload)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74114);



/** The payload, built now where it was not yet; built anew each time, so that it need not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
const buildPayload = async ({ name, content }) => {
    if (content.kind === 'message')
        return undefined;
    const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
    if (payload.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2)
        return payload;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `${name} is too large to sign: ${payload.length} bytes, and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2} fit into a bundle.`,
        hint: 'Put what is large into a file of its own, and attest that file.',
    });
};
/** Signs an item whose payload was built. */
async function signContent(signer, { content }, payload) {
    if (content.kind === 'message') {
        const { algorithm, digest } = content;
        return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
    }
    const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
    const signature = await signer.sign({ kind: 'bytes', head: (0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEnvelopeHead */ .P3)(unsigned), bytes: unsigned.payload });
    return { kind: 'envelope', envelope: { ...unsigned, signature } };
}


/***/ }),

/***/ 56515:
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
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/subjects/merge.js


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
    if (byName.size > limits/* MAX_SUBJECTS */.Vn) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${byName.size} subjects were found; one run takes ${limits/* MAX_SUBJECTS */.Vn} at most.`,
            hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
        });
    }
    return [...byName.values()];
}
function join(known, other) {
    const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
    if (conflict === undefined)
        return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `Two subjects are called ${known.name} and have different ${conflict} digests.`,
        hint: 'Give them different names, for instance by their paths below one folder.',
    });
}

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
 * What is attested or signed: files first, then checksums, the digest and images, each in the order given. Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what the parts throw
 */
async function collectSubjects(options, ports) {
    const { paths = [], checksums, digest, name, images, each = false } = options;
    const namesFile = digest === undefined && paths.length > 0;
    const listed = [
        ...(checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, ports.workingFolder)),
        ...(digest === undefined && (name === undefined || namesFile) ? [] : [(0,subjects_digest/* readDigestSubject */.Ly)(digest, name)]),
        ...(images === undefined ? [] : await collectImages(images.references, images.choice, { open: images.open, logger: ports.logger })),
    ];
    const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
    const subjects = each
        ? [...digested.map((file) => ({ ...file, name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(file.path), file.path) })), ...listed]
        : mergeSubjects([
            ...(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder)),
            ...listed,
        ]);
    ports.logger.debug(`${subjects.length} subjects`);
    if (subjects.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: 'Nothing was named to work on.',
            hint: 'Name files or globs, or use --subject-image, --subject-checksums, or --subject-digest with --subject-name.',
        });
    }
    return subjects;
}
/** One name is for one file; copies of it count once. */
function nameOnly(files, name) {
    const [first] = files;
    if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
        return [{ ...first, name: (0,subject_name/* checkSubjectName */.S)(name, 'subject-name') }];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `subject-name is one name, and ${files.length} different files were found.`,
        hint: 'Leave subject-name out, so that each file keeps its own name, or attest one file in a run.',
    });
}
/** Files get every digest that a list claims of something, so that a wrong claim about one of them is found out. */
const listClaimed = (listed) => subject/* MATCHING_ALGORITHMS */.b.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));
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


/***/ })

};
