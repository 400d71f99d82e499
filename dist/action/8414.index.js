export const id = 8414;
export const ids = [8414];
export const modules = {

/***/ 30351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkWritable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64751);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98599);







/** Paths that are checked at a time. */
const AT_ONCE = 64;
/**
 * Checks that files can be written later: the folders exist and are writable, no name is too long, and no path is a folder. Checks by
 * trying, because permissions alone are not conclusive.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function checkWritable(paths) {
    for (const folder of new Set(paths.map(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname))) {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '', { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe, { force: true });
        }
        catch (error) {
            throw noPlace(folder, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    }
    await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapInParallel */ .HH)(paths, AT_ONCE, async (path) => {
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
                throw noPlace(path, 'it is a folder');
        }
        catch (error) {
            if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
                throw error;
            if ((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
                throw noPlace(path, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    });
}
const noPlace = (path, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `${path} cannot be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another location with --bundle, or make the folder writable.',
    cause,
});


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 53903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkStoreSubjects)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * Refuses a store that cannot keep a bundle about any of the subjects. This check runs before anything is signed.
 *
 * @throws ChopmarkError `INPUT_STORE_SUBJECTS`
 */
function checkStoreSubjects(stores, subjects) {
    if (subjects.length === 0)
        return;
    const useless = stores.find(({ store }) => store.takes !== undefined && !subjects.some((subject) => store.takes?.(subject)));
    if (useless === undefined)
        return;
    const { store, written } = useless;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_SUBJECTS',
        message: `The store ${written} keeps only bundles about ${store.takesWhat ?? 'other subjects'}. No subject of this run is one of these: ${subjects[0]?.name ?? ''}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ''}.`,
        hint: 'Name the image with --subject-image, or choose another store: github, release, a folder, an https:// URL.',
    });
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ publishSigned),
  J: () => (/* binding */ publishWithFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/stores/receipts.js
var stores_receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/engine/shared/publish/publish-bundles.js
var publish_bundles = __webpack_require__(25414);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/signing/limits.js
var signing_limits = __webpack_require__(32066);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(74353);
;// CONCATENATED MODULE: ./build/engine/shared/publish/publish-files.js





/**
 * Puts the files of a release into every store that keeps files, before any bundle about them. The stores work in parallel.
 *
 * @returns The problem of each store that did not get all files, by store id.
 */
async function publishFiles(files, stores, { logger, signal }) {
    const keepers = stores.filter(({ store }) => store.keepFile !== undefined);
    const lost = await Promise.all(keepers.map(({ store }) => publishTo(store, files, { logger, signal })));
    return new Map(lost.flatMap((problem, index) => (problem ? [[keepers[index]?.store.id ?? '', problem]] : [])));
}
async function publishTo(store, files, { logger, signal }) {
    let [there, sent, failed, inARow] = [0, 0, 0, 0];
    let first;
    await (0,concurrency/* mapInParallel */.HH)(files, shared_limits/* FILES_TO_STORE */.s2, async (file) => {
        if (inARow >= signing_limits/* MAX_FAILURES_IN_A_ROW */.co || signal.aborted)
            return void failed++;
        const receipt = await store.keepFile?.(file);
        if (receipt?.status === 'already-stored')
            there++;
        else if (receipt?.status === 'stored')
            sent++;
        else
            failed++;
        inARow = receipt?.status === 'failed' ? inARow + 1 : 0;
        first ??= receipt?.problem;
        logger.progress('Uploading', there + sent + failed, files.length);
    });
    logger.info(`${store.id}: ${sent} files of the release were uploaded, ${there} were already stored.`);
    return failed === 0 ? undefined : incomplete(store.id, failed, files.length, first ?? explainEnd(signal));
}
function incomplete(store, failed, count, { code, message, hint = '' }) {
    return {
        code,
        message: `${failed} of ${count} files of the release could not be stored in ${store}, so no bundle was stored there. ${message}`,
        hint: `${hint} Then run the same command again: stored files are not sent twice.`.trimStart(),
    };
}
const explainEnd = (signal) => signal.reason instanceof errors/* ChopmarkError */.E
    ? { code: signal.reason.code, message: signal.reason.message }
    : { code: 'STORE_TIMEOUT', message: `${(0,timeout_error/* describeRunEnd */.uJ)(signal)}.`, hint: (0,timeout_error/* hintAtRunEnd */.BB)(signal) };

// EXTERNAL MODULE: ./build/engine/shared/publish/write-push-command.js
var write_push_command = __webpack_require__(50847);
;// CONCATENATED MODULE: ./build/engine/shared/publish/publish.js








/**
 * Publishes the signed bundles to the stores of a run: the files of a release first and its bundles last, so that a store with a bundle
 * has all its subjects. A store that did not get all files gets no bundle. Signatures of files are next to the files, and also go into
 * stores that keep the files.
 */
async function publishWithFiles(signed, stores, { files, ...context }) {
    const { ports, run, bundlePath, ...rest } = context;
    const about = signed.filter(({ predicateType }) => predicateType !== undefined);
    const signatures = signed.filter(({ predicateType }) => predicateType === undefined);
    const lost = files.length === 0
        ? new Map()
        : await run.timed('files', () => publishFiles(files, stores, { logger: ports.logger, signal: run.signal }));
    const able = stores.filter(({ store }) => !lost.has(store.id));
    const keepers = files.length === 0 ? [] : able.filter(({ store }) => store.keepFile !== undefined);
    const stored = await publishSigned(about, able, { ...rest, ports, run, ...(signatures.length === 0 && { bundlePath }) });
    const beside = await publishSigned(signatures, keepers, { ...rest, ports, run });
    const refused = [...lost].map(([store, problem]) => ({ store, status: 'failed', problem }));
    const commands = [stored.retryCommand, beside.retryCommand].filter((command) => command !== undefined);
    return {
        statements: [...stored.statements, ...beside.statements].map((each) => ({ ...each, stores: [...each.stores, ...refused] })),
        ...(commands.length > 0 && { retryCommand: commands.join(' && ') }),
    };
}
/**
 * Publishes the signed bundles to the stores of a run, and returns the command that stores the rest.
 */
async function publishSigned(statements, stores, { folder, bundlePath, subjects, payloads, ports, run, options }) {
    if (stores.length === 0 || statements.length === 0)
        return { statements: [...statements] };
    const receipts = await (0,stores_receipts/* openReceipts */.W2)(folder, ports.logger);
    try {
        const bundles = statements.map((statement) => {
            const payload = payloads?.get(statement.bundlePath);
            return { ...toStore(statement, subjects, ports.workingFolder), ...(payload && { payload }) };
        });
        const stored = await run.timed('stores', () => (0,publish_bundles/* publishBundles */.h)(bundles, stores, { ports, receipts, signal: run.signal }));
        const told = statements.map((statement, index) => ({ ...statement, stores: [...statement.stores, ...(stored[index] ?? [])] }));
        const failed = stores.filter((_, position) => stored.some((receiptsOf) => receiptsOf[position]?.status === 'failed'));
        return failed.length === 0
            ? { statements: told }
            : {
                statements: told,
                retryCommand: (0,write_push_command/* writePushCommand */.J)(bundlePath === undefined ? told.map((each) => each.bundlePath) : [bundlePath], failed, options),
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
        kind: predicateType === undefined ? 'signature' : (0,bundle_names/* kindOf */.I)(predicateType),
        ...(predicateType !== undefined && { predicateType }),
        subjects: about.flatMap((index) => subjects[index] ?? []),
        resumed: reused,
        read: async () => (await (0,read_file/* readBoundedFile */.Mv)(path, limits.MAX_BUNDLE, 'the bundle')).toString('utf8'),
    };
}


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 54524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeBundleList)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93410);
/* harmony import */ var _stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22814);
/* harmony import */ var _run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16834);




/**
 * Joins the signed bundles in `attestations.jsonl`, and returns the file of the run: the single bundle, or the joined file.
 *
 * @param folder Absolute.
 */
async function writeBundleList({ statements, problems }, planned, { folder, ports, signal }) {
    if (statements.length === 0)
        return { statements, problems };
    const paths = new Map(planned.map(({ path }) => [(0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(path, ports.workingFolder), path]));
    const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
    try {
        const all = await (0,_stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .addToBundleIndex */ .R)(folder, readEach(present), signal);
        const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
        return { statements, problems, bundlePath: only ?? (0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(all, ports.workingFolder) };
    }
    catch (error) {
        return { statements, problems: [...problems, (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(error)] };
    }
}
async function* readEach(paths) {
    for (const path of paths)
        yield await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The path of a blob in a layout on disk (OCI image-spec, image-layout.md); undefined for an invalid digest, which could be any path. */
function blobPath(folder, digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return /^sha(?:256|384|512)$/.test(algorithm) && /^[0-9a-f]+$/.test(hex) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'blobs', algorithm, hex) : undefined;
}


/***/ }),

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLayoutName),
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
/** The beginning of the name of an image in a layout on disk. */
const LAYOUT = 'oci-layout:';
/**
 * Splits `oci-layout:FOLDER[:TAG|@DIGEST]`. A colon after the last separator begins a tag. On Windows, a colon after a drive letter does not.
 */
function readLayoutName(text) {
    const name = text.slice(LAYOUT.length);
    const [, folder = name, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(name) ?? [];
    return { folder, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ }),

/***/ 77544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/base/fs/copy-file.js




/** Copies a file, sharing its blocks where the file system can. @throws ChopmarkError `STORE_FILE_WRITE` */
async function copyFileInto(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${from} cannot be copied to ${to}: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check permissions and free disk space, then run again.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/oci/blob-path.js
var blob_path = __webpack_require__(9087);
// EXTERNAL MODULE: ./build/oci/copy/large-blob.js
var large_blob = __webpack_require__(92913);
// EXTERNAL MODULE: ./build/oci/copy/refuse-large-blob.js
var refuse_large_blob = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(50985);
// EXTERNAL MODULE: ./build/oci/referrers/oci-manifest.js
var referrers_oci_manifest = __webpack_require__(63304);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
;// CONCATENATED MODULE: ./build/oci/layout/layout.js
















const NAME = 'org.opencontainers.image.ref.name';
const CONTAINERD_NAME = 'io.containerd.image.name';
/** How `cosign save` marks what is in its folder: one image, and what was stored about it under tags (cosign, pkg/oci/layout/index.go). */
const KIND = 'kind';
const SAVED = 'dev.cosignproject.cosign/';
const SAVED_IMAGES = [`${SAVED}image`, `${SAVED}imageIndex`];
const SAVED_BESIDE = { sig: `${SAVED}sigs`, att: `${SAVED}atts` };
/**
 * An image layout on disk (OCI image-spec, image-layout.md): `index.json` and blobs by digest, as `oras copy --to-oci-layout`, `crane pull
 * --format=oci`, skopeo, buildah and `cosign save` write it. Opens no connection. Every manifest in the index may be a referrer.
 *
 * @param folder Absolute.
 */
function openLayout(folder) {
    let index;
    const listed = () => {
        index ??= readIndex(folder);
        return index;
    };
    const manifestAt = async (descriptor) => {
        const bytes = await readBlob(folder, descriptor.digest, limits/* MAX_MANIFEST */.xZ);
        if (bytes === undefined)
            return undefined;
        const manifest = understand(folder, () => (0,oci_manifest/* parseManifest */.N)(bytes, descriptor.mediaType, `the manifest ${descriptor.digest}`));
        return { digest: descriptor.digest, bytes, mediaType: manifest.mediaType, manifest };
    };
    return {
        name: `oci-layout:${folder}`,
        async manifest(reference) {
            const found = find(await listed(), reference);
            if (found)
                return manifestAt(found);
            return reference.includes(':') ? manifestAt({ digest: reference, mediaType: '' }) : undefined;
        },
        async statedName(reference) {
            const { annotations } = find(await listed(), reference) ?? {};
            return annotations?.[CONTAINERD_NAME] ?? annotations?.[NAME];
        },
        async blob({ digest, size }, maxBytes) {
            const bytes = await readBlob(folder, digest, Math.min(size, maxBytes));
            if (bytes?.length === size)
                return bytes;
            throw broken(folder, `the blob ${digest} is missing or has another size`);
        },
        async saveBlob(descriptor, path) {
            if (descriptor.size > limits/* MAX_IMAGE_BLOB */.Dg)
                throw (0,refuse_large_blob/* refuseLargeBlob */.j)(`oci-layout:${folder}`, descriptor);
            const from = (0,blob_path/* blobPath */.n)(folder, descriptor.digest);
            if (from === undefined || !(await isThere(from)))
                throw broken(folder, `the blob ${descriptor.digest} is missing`);
            await copyFileInto(from, path);
            // The copied file is checked, because the folder may have changed since.
            if (!(await (0,large_blob/* isBlob */.qf)(path, descriptor)))
                throw broken(folder, `the blob ${descriptor.digest} has another content`);
        },
        async hasBlob(descriptor) {
            const path = (0,blob_path/* blobPath */.n)(folder, descriptor.digest);
            return path !== undefined && (await isThere(path)) && (0,large_blob/* isBlob */.qf)(path, descriptor);
        },
        async referrers(subject) {
            const known = await listed();
            const fallback = known.find(({ annotations }) => annotations?.[NAME] === (0,fallback_tags/* fallbackTag */.fH)(subject));
            const more = fallback ? (await manifestAt(fallback))?.manifest : undefined;
            const all = [...known, ...(more?.kind === 'index' ? more.manifests : [])].filter(({ digest }) => digest !== subject);
            if (all.length > limits/* MAX_REFERRERS */.OB)
                throw broken(folder, `it lists more than ${limits/* MAX_REFERRERS */.OB} manifests`);
            return [...new Set(all.map(({ digest }) => digest))].map((reference) => ({ reference }));
        },
    };
}
/** The entry of the index that a digest or tag means. */
function find(known, reference) {
    if (reference.includes(':'))
        return known.find(({ digest }) => digest === reference);
    const images = known.filter(({ annotations }) => !Object.values(SAVED_BESIDE).includes(annotations?.[KIND]));
    const tagged = images.filter(({ annotations }) => nameMatches(annotations?.[NAME], reference));
    return tagged[0] ?? findSaved(known, reference) ?? (reference === '' ? findOnly(images) : undefined);
}
/** A layout with a single image need not name it. What was attached to it is not another image. */
function findOnly(images) {
    const others = images.filter(({ artifactType }) => !(0,referrers_oci_manifest/* isBundleType */.Jo)(artifactType));
    return others.length === 1 ? others[0] : undefined;
}
/** The manifest that cosign stored under the tag of an image (`sha256-HEX.sig`, `.att`), in a folder that `cosign save` wrote for that image. */
function findSaved(known, tag) {
    const [, digest = '', suffix = ''] = /^(.+)\.(sig|att)$/.exec(tag) ?? [];
    const ofKind = (...kinds) => known.filter(({ annotations }) => kinds.includes(annotations?.[KIND] ?? ''));
    if (!ofKind(...SAVED_IMAGES).some((image) => (0,fallback_tags/* fallbackTag */.fH)(image.digest) === digest))
        return undefined;
    return ofKind(SAVED_BESIDE[suffix])[0];
}
const isThere = (path) => (0,promises_.lstat)(path).then((found) => found.isFile(), () => false);
/** Some tools write the tag alone, others the whole reference. */
const nameMatches = (name, tag) => tag !== '' && (name === tag || name?.endsWith(`:${tag}`) === true);
async function readIndex(folder) {
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.join)(folder, 'index.json'), limits/* MAX_MANIFEST */.xZ, 'the index of the image layout');
    const index = understand(folder, () => (0,oci_manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'index.json'));
    return index.kind === 'index' ? index.manifests : [];
}
async function readBlob(folder, digest, maxBytes) {
    const path = (0,blob_path/* blobPath */.n)(folder, digest);
    if (path === undefined)
        return undefined;
    try {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, maxBytes, 'a blob of the image layout');
        if ((0,contents/* digestOf */.ol)(bytes, digest.slice(0, digest.indexOf(':'))) === digest)
            return bytes;
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
    throw broken(folder, `the blob ${digest} has another content`);
}
function understand(folder, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw broken(folder, error.message);
    }
}
const broken = (folder, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_IMAGE_CONTENT',
    message: `The image layout ${folder} cannot be read: ${reason}.`,
    hint: 'Copy the image again, for example with oras copy -r --to-oci-layout.',
});


/***/ }),

/***/ 22814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addToBundleIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53254);
/* harmony import */ var _local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56124);



/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run in the same folder.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToBundleIndex(folder, lines, signal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_BUNDLES */ .mD);
    await (0,_local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .appendJsonl */ .z)(path, lines, signal);
    return path;
}


/***/ }),

/***/ 56124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ appendJsonl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80481);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90144);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29131);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48222);
/* harmony import */ var _file_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59101);











/** Bytes that are collected before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run that writes to the same file.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function appendJsonl(path, lines, signal) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path, '.jsonl')}.lock`);
    return (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileLock */ .U)(lock, (stillAtWork) => replace(path, lines, stillAtWork), signal);
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintBundle */ .zu)(text);
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
        await (0,_base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_7__/* .moveFile */ .m)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E)
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'The separate bundle files are in the same folder. Free disk space and run again.',
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
/** The current lines of the file, or none if it does not exist. A link is not followed, because its target is not our file. */
async function* readEarlier(path) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__.MAX_BUNDLE_FILE) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__.MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
            hint: 'Start a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 59101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53607);





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/** Signs of life of a holder within that time. */
const BEATS = 5;
/**
 * Does `work` while no other process holds the same lock file. A timer shows that the holder is alive; work that lets no timer run shows it
 * with `stillAtWork`. The lock of a killed process is taken over.
 *
 * @param signal Ends the wait for a lock that another process holds. A free lock is taken all the same: work that is finished is kept.
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, signal, pause = PAUSE) {
    await take(lock, signal, pause);
    let beat = 0;
    // Not the target of a link that somebody put in its place.
    const stillAtWork = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)(lock, ++beat, beat).catch(() => { });
    const timer = setInterval(stillAtWork, (pause * STALE_AFTER_POLLS) / BEATS);
    try {
        return await work(stillAtWork);
    }
    finally {
        clearInterval(timer);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, signal, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOCK_POLLS */ .oP; looks++) {
        try {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        if (signal.aborted)
            throw refuse(lock, 'another run holds it, and this run has ended');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run makes a folder there, so none would remove it. */
async function describe(lock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});


/***/ }),

/***/ 61953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ collectSubjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/layout/layout-name.js
var layout_name = __webpack_require__(93083);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(36339);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/subjects/identify-image.js
var identify_image = __webpack_require__(28138);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/collect-images.js







/** How many images are resolved at the same time. */
const AT_ONCE = 8;
/**
 * Collects images as subjects, from registries and from layouts on disk. Each tag is resolved once, and its digest is logged, because the
 * digest is what gets signed. A subject is named after its repository. Where two subjects would have the same name, the name includes the
 * digest.
 *
 * @param name The name for the single image of a layout, in place of its own.
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_SUBJECT_NAME`, `STORE_…`
 */
async function collectImages(references, choice, { logger, ...places }, name) {
    if (name !== undefined && !(references.length === 1 && references[0]?.startsWith(layout_name/* LAYOUT */.r)))
        throw noName();
    const identified = references.map((text) => ({ text, image: (0,identify_image/* identifyImage */.c)(text, places) }));
    const resolved = await (0,concurrency/* mapInParallel */.HH)(identified, AT_ONCE, async ({ text, image }) => {
        const { digest, chosen, foreign } = await (0,resolve_image/* resolveImage */.A)(image.source, image.reference, choice);
        if (!image.isPinned)
            logger.info(`${text} is ${image.locate(digest)}`);
        if (foreign > 0)
            logger.warn(`${text} has ${foreign} entries that are not images. They are left out.`);
        const called = name === undefined ? await image.name() : (0,subject_name/* checkSubjectName */.S)(name, 'subject-name');
        return chosen.map((manifest) => describe(image, called, manifest));
    });
    const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
    const names = Map.groupBy(subjects, ({ name: each }) => each);
    return subjects.map((subject) => (names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: `${subject.name}@${digestOf(subject.image)}` } : subject);
}
function describe(image, name, { digest, platform }) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return { name, digest: { [algorithm]: hex }, image: image.locate(digest), ...(platform && { platform: (0,platform_choice/* showPlatform */.hr)(platform) }) };
}
const digestOf = (image) => image.slice(image.lastIndexOf('@') + 1);
const noName = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_SUBJECT_NAME',
    message: '--subject-name names one subject: a digest, a file, or an image in a layout on disk (oci-layout:FOLDER).',
    hint: 'An image in a registry is named after its repository. Leave out --subject-name.',
});

// EXTERNAL MODULE: ./build/subjects/digest.js
var subjects_digest = __webpack_require__(54970);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(74251);
// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
;// CONCATENATED MODULE: ./build/subjects/name-files.js



/**
 * Makes subjects from files, named by their base name, as actions/attest does. Files with the same base name and content are one
 * subject. If their content differs, each is named by its path below the working folder, with `/` on every system.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT` if such a file is not below the working folder, `INPUT_SUBJECT_NAME`
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
        message: `${path} has the same file name as another subject with different content, and is not below the working folder.`,
        hint: 'Run in a folder that contains both files, so that their paths differ, or attest them in two runs.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/subjects/named-data.js




/**
 * The subjects of data in memory. Bytes have a sha256. The same data twice counts once.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`, `INPUT_DIGEST`, `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
const readNamedData = (data) => (0,merge/* mergeSubjects */.W)(data.map(({ name, bytes, digest }, index) => ({
    name: (0,subject_name/* checkSubjectName */.S)(name, `item ${index} of the data`),
    digest: bytes === undefined ? (0,subjects_digest/* parseDigest */.m)(digest) : { sha256: (0,external_node_crypto_.hash)('sha256', bytes) },
    ...(bytes !== undefined && { size: bytes.length }),
})));

// EXTERNAL MODULE: ./build/subjects/read-checksum-files.js
var read_checksum_files = __webpack_require__(99954);
;// CONCATENATED MODULE: ./build/subjects/collect.js












/** Bytes. Files of this size or more are hashed first, so that the cores finish at about the same time. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;
/**
 * Collects what is attested or signed: files first, then checksums, the digest, images and Git revisions, each in the given order.
 * Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of the functions it calls
 */
async function collectSubjects(options, ports) {
    const { paths = [], checksums = [], digest, name, namePrefix = '', images, git, data = [], each = false } = options;
    const namesFile = digest === undefined && paths.length > 0;
    const namesImage = digest === undefined && !namesFile && images !== undefined;
    const listed = [
        ...readNamedData(data),
        ...prefixNames(await (0,read_checksum_files/* readChecksumFiles */.n)(checksums, ports.workingFolder), namePrefix),
        ...(digest === undefined && (name === undefined || namesFile || namesImage) ? [] : [(0,subjects_digest/* readDigestSubject */.Ly)(digest, name)]),
        ...(images === undefined
            ? []
            : await collectImages(images.references, images.choice, { ...ports, open: images.open }, namesImage ? name : undefined)),
        ...(git === undefined ? [] : await collectRevisions(git, ports)),
    ];
    const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
    const subjects = each
        ? [...digested.map((file) => ({ ...file, name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(file.path), file.path) })), ...listed]
        : (0,merge/* mergeSubjects */.W)([
            ...prefixNames(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder), namePrefix),
            ...listed,
        ]);
    ports.logger.debug(`${subjects.length} subjects`);
    if (subjects.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: 'No subject was given.',
            hint: 'Name files or globs, or use --subject-image, --subject-git, --subject-checksums, or --subject-digest with --subject-name.',
        });
    }
    return subjects;
}
/** @throws ChopmarkError `INPUT_SUBJECT_NAME` */
const prefixNames = (subjects, prefix) => subjects.map((subject) => ({
    ...subject,
    name: prefix === '' ? subject.name : (0,subject_name/* checkSubjectName */.S)(`${prefix}${subject.name}`, 'name-prefix'),
}));
/** The code for Git is loaded only if a revision is given. */
async function collectRevisions({ references, exec }, { workingFolder }) {
    const { collectGit } = await __webpack_require__.e(/* import() */ 4881).then(__webpack_require__.bind(__webpack_require__, 74881));
    return collectGit(references, { exec, workingFolder });
}
/** One name fits one file. Identical copies of it count once. */
function nameOnly(files, name) {
    const [first] = files;
    if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
        return [{ ...first, name: (0,subject_name/* checkSubjectName */.S)(name, 'subject-name') }];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `subject-name names one subject, but ${files.length} different files were found.`,
        hint: 'Leave out --subject-name, so that each file keeps its own name, or attest one file per run.',
    });
}
/** The algorithms that the checksums use. Files are hashed with each of them, so that a wrong checksum of a file is detected. */
const listClaimed = (listed) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));
async function digestFiles(patterns, algorithms, { workingFolder, logger, signal, threads }) {
    const found = await (0,find_files/* findFiles */.l)(patterns, workingFolder, logger.warn);
    const large = found.filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const order = [...large, ...found.filter(({ size }) => size < LARGE)];
    const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
    const tell = (bytes) => logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
    const hashed = await (0,hash_files/* hashFiles */.y)(order.map(({ target }) => target), { algorithms, signal, onProgress: tell, followLinks: false, ...(threads !== undefined && { threads }) });
    logger.progress('Hashing (MB)', total, total);
    const digests = new Map(order.map(({ path }, index) => [path, hashed[index]]));
    return found.flatMap(({ path }) => {
        const file = digests.get(path);
        return file ? [{ path, ...file }] : [];
    });
}


/***/ }),

/***/ 28138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identifyImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22733);
/* harmony import */ var _oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77544);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93083);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95554);






/**
 * Identifies an image in a registry, or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`), from its name. Sends no request.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function identifyImage(text, { open, workingFolder }) {
    if (text.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYOUT */ .r))
        return identifyLayout(text, workingFolder);
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(text);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(reference);
    return {
        source: (0,_oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__/* .registrySource */ .B)(open(reference, 'pull')),
        reference: reference.digest ?? reference.tag ?? '',
        isPinned: reference.digest !== undefined,
        name: async () => name,
        locate: (digest) => `${name}@${digest}`,
    };
}
function identifyLayout(text, workingFolder) {
    const { folder, tag, digest } = (0,_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__/* .readLayoutName */ .M)(text);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, folder);
    const source = (0,_oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B)(path);
    const reference = digest ?? tag ?? '';
    return {
        source,
        reference,
        isPinned: digest !== undefined,
        name: async () => readRepository(await source.statedName(reference)) ?? (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), text),
        locate: (each) => `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYOUT */ .r}${folder}@${each}`,
    };
}
/** The repository in a stated name. Undefined if it is only a tag, or no name of an image. */
function readRepository(stated) {
    if (!stated?.includes('/'))
        return undefined;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(stated));
    }
    catch {
        // Anything can be written there.
        return undefined;
    }
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeSubjects)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29131);


/**
 * Merges subjects to one for each name. The same name with the same digest counts once. Digests of different algorithms (from a
 * SHA256SUMS and a SHA512SUMS) are combined. Two different digests of the same algorithm are a conflict.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
function mergeSubjects(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const known = byName.get(subject.name);
        byName.set(subject.name, known ? join(known, subject) : subject);
    }
    if (byName.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${byName.size} subjects were found. One run takes at most ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn}.`,
            hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
        });
    }
    return [...byName.values()];
}
function join(known, other) {
    const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
    if (conflict === undefined)
        return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `Two subjects have the name ${known.name} but different ${conflict} digests.`,
        hint: 'Give them different names, for example their paths below a common folder.',
    });
}


/***/ }),

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseTimestampResponse)
/* harmony export */ });
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17555);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82073);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88257);




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer, all in DER.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    const [code] = status ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(status, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a timestamp response');
    const granted = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(code);
    if (granted !== 0n && granted !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the authority refused with the status ${granted}`);
    if (!token)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it contains no token');
    return parseToken(token);
}
/**
 * The version of signed data whose content is not plain data, and of a signer identified by issuer and serial number (RFC 5652, sections
 * 5.1 and 5.3).
 */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(token, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.SIGNED_DATA)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its token is not signed data');
    const signedData = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    const [version, digestAlgorithms, content, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(signedData, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is truncated');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    // Revocation lists ([1]) are allowed here by the standard, but are not written by authorities and not needed.
    if (!signers || rest.some(({ tag }) => tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is malformed');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== CONTENT_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data has an unsupported version');
    const info = readContent(content);
    const embedded = certificates ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(certificates, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)) : [];
    if (embedded.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it contains more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl} certificates`);
    const signer = readSigner(only(signers, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(digestAlgorithms, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data does not list the digest algorithm of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the signed content is not a timestamp');
    const octets = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (octets.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is not of version 1');
    if (time.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.GENERALIZED_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its time is not a GeneralizedTime');
    const [algorithm, digest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(imprint, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!algorithm || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.INTEGER);
    return {
        time: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(time),
        policy: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extensions)) {
        const [, flag, value] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (flag && value && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== SIGNER_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer has an unsupported version');
    if (sid.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextPrimitive */ .LF)(0))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is identified by key, not by issuer and serial number');
    const [issuer, serial] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(sid, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!issuer || !serial || signature.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(contentType) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not cover a timestamp');
    if (messageDigest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSerial */ .C5)(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // The signature covers the SET OF itself, not the [0] under which it is sent (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(signatureAlgorithm),
        signature: signature.content,
    };
}
/** The single value of each attribute. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0))) {
        const [type, set, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a signed attribute is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type);
        if (values.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the signed attribute ${name} is duplicated`);
        values.set(name, only(set, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    }
    return values;
}
/**
 * Reads ESSCertIDv2 (RFC 5816, section 2.2.1), otherwise ESSCertID, which uses SHA-1 only. That is acceptable because it only selects the
 * certificate, which is verified itself.
 */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not identify the certificate of its signer');
    const [list] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    const [id] = list ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const [first, second] = id ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(id, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const named = modern && first?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the certificate of its signer is identified in an unknown way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(algorithm);
    const name = _algorithms_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_OID */ .oU[oid];
    if (!name)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, tag);
    if (!child || others.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('expected exactly one element');
    return child;
}


/***/ })

};
