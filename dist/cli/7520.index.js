export const id = 7520;
export const ids = [7520,1029,3257];
export const modules = {

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

/***/ 73257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfStores: () => (/* binding */ readEvidenceOfStores)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86758);





/** Artefacts that are asked about at the same time. */
const AT_ONCE = 8;
/**
 * Asks every store for the bundles about each subject. One store's trouble is not another's; more than a store may have is its
 * trouble, and no part of it is believed.
 */
function readEvidenceOfStores(stores, subjects) {
    const asking = stores.map(createAsker);
    return (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .H)(subjects, AT_ONCE, async (subject) => {
        if (!subject)
            return { candidates: [] };
        const answers = await Promise.all(asking.map((ask) => ask(subject)));
        const problem = answers.find((answer) => answer.problem)?.problem;
        return { candidates: answers.flatMap(({ candidates }) => candidates), ...(problem && { problem }) };
    });
}
function createAsker(store) {
    let failuresInARow = 0;
    let last;
    // A file that a store hands out for every artefact is read once.
    const read = new Map();
    const readOnce = (found) => {
        const candidates = read.get(found.bytes) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readFound */ .$C)(found);
        read.set(found.bytes, candidates);
        return candidates;
    };
    return async (subject) => {
        // A store that is down is not asked ten thousand times.
        if (failuresInARow >= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .co && last)
            return { candidates: [], problem: last };
        try {
            const found = await store.find(subject);
            const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
            if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BUNDLES */ .qW || size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BYTES */ .M6)
                throw tooMuch(store.id, found.length, size);
            failuresInARow = 0;
            return { candidates: found.flatMap(readOnce) };
        }
        catch (error) {
            failuresInARow++;
            last = (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error);
            return { candidates: [], problem: last };
        }
    };
}
const tooMuch = (store, count, size) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles of ${size} bytes about one artefact.`,
    hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BUNDLES */ .qW} bundles and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BYTES */ .M6} bytes are the most that are looked at.`,
});


/***/ }),

/***/ 71029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedImages: () => (/* binding */ namedImages)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/manifest.js
var registry_manifest = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(73906);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(99714);
;// CONCATENATED MODULE: ./build/registry/layout.js










const NAME = 'org.opencontainers.image.ref.name';
/**
 * An image layout on disk (OCI image-spec, image-layout.md): `index.json` and blobs by digest, as `oras copy --to-oci-layout`,
 * `crane pull --format=oci`, skopeo and buildah write it. Nothing is fetched. Whatever the index lists may refer to an image.
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
        const manifest = understand(folder, () => (0,registry_manifest/* parseManifest */.N)(bytes, descriptor.mediaType, `the manifest ${descriptor.digest}`));
        return { digest: descriptor.digest, bytes, mediaType: manifest.mediaType, manifest };
    };
    return {
        name: `oci-layout:${folder}`,
        async manifest(reference) {
            const known = await listed();
            if (reference.includes(':'))
                return manifestAt(known.find(({ digest }) => digest === reference) ?? { digest: reference, mediaType: '' });
            const tagged = known.filter(({ annotations }) => nameMatches(annotations?.[NAME], reference));
            // A layout of one image need not name it.
            const found = tagged[0] ?? (reference === '' && known.length === 1 ? known[0] : undefined);
            return found && manifestAt(found);
        },
        async blob({ digest, size }, maxBytes) {
            const bytes = await readBlob(folder, digest, Math.min(size, maxBytes));
            if (bytes?.length === size)
                return bytes;
            throw broken(folder, `the blob ${digest} is not there, or of another size`);
        },
        async referrers(subject) {
            const known = await listed();
            const fallback = known.find(({ annotations }) => annotations?.[NAME] === (0,own_tags/* fallbackTag */.fH)(subject));
            const more = fallback ? (await manifestAt(fallback))?.manifest : undefined;
            const all = [...known, ...(more?.kind === 'index' ? more.manifests : [])].filter(({ digest }) => digest !== subject);
            if (all.length > limits/* MAX_REFERRERS */.OB)
                throw broken(folder, `it lists more than ${limits/* MAX_REFERRERS */.OB} manifests`);
            return [...new Set(all.map(({ digest }) => digest))].map((reference) => ({ reference }));
        },
    };
}
/** Some write the tag alone, some the whole reference. */
const nameMatches = (name, tag) => tag !== '' && (name === tag || name?.endsWith(`:${tag}`) === true);
async function readIndex(folder) {
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, 'index.json'), limits/* MAX_MANIFEST */.xZ, 'the index of the image layout');
    const index = understand(folder, () => (0,registry_manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'index.json'));
    return index.kind === 'index' ? index.manifests : [];
}
async function readBlob(folder, digest, maxBytes) {
    const [algorithm = '', hex = ''] = digest.split(':');
    if (!/^sha(?:256|384|512)$/.test(algorithm) || !/^[0-9a-f]+$/.test(hex))
        return undefined;
    try {
        const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, 'blobs', algorithm, hex), maxBytes, 'a blob of the image layout');
        if ((0,contents/* digestOf */.ol)(bytes, algorithm) === digest)
            return bytes;
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
    throw broken(folder, `the blob ${digest} holds something else`);
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
    hint: 'Copy the image anew, for instance with oras copy -r --to-oci-layout.',
});

// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/reference.js
var registry_reference = __webpack_require__(26247);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
;// CONCATENATED MODULE: ./build/subjects/list-images.js







const LAYOUT = 'oci-layout:';
const AT_ONCE = 8;
/**
 * Images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,in_parallel/* mapInParallel */.H)(references, AT_ONCE, async (text) => {
        const { source, reference } = text.startsWith(LAYOUT) ? locateLayout(text.slice(LAYOUT.length), workingFolder) : locate(text, open);
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            return { artefact: name, digest: { [algorithm]: hex }, reference: each, source };
        });
    });
    return listed.flat();
}
function locate(text, open) {
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    return { source: (0,image_source/* registrySource */.B)(open(reference, 'pull')), reference: reference.digest ?? reference.tag ?? '' };
}
/** A colon behind the last separator begins a tag; on Windows, one behind a drive's letter does not. */
function locateLayout(text, workingFolder) {
    const [, path = text, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(text) ?? [];
    return { source: openLayout((0,external_node_path_.resolve)(workingFolder, path)), reference: digest ?? tag ?? '' };
}

// EXTERNAL MODULE: ./build/engine/choose-images.js
var choose_images = __webpack_require__(80997);
;// CONCATENATED MODULE: ./build/engine/named-images.js



/** The images that `verify` was asked about. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function namedImages(options, ports, run) {
    const { images } = (0,choose_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(LAYOUT)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout) and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
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

/***/ 20461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   v2: () => (/* binding */ publishLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51345);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);
/* harmony import */ var _stores_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16848);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48222);
/* harmony import */ var _publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _sayings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37408);








const SUFFIX = '.sigstore.json';
/** Candidates that can be read, each bundle once. */
function toLines(candidates) {
    const lines = new Map();
    for (const candidate of candidates) {
        const { bundle, location, predicateType } = candidate;
        if (!bundle)
            continue;
        const line = (0,_formats_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeBundle */ .f)(bundle);
        if (lines.has(line))
            continue;
        lines.set(line, { line, location, subjects: subjectsOf(candidate), ...(predicateType !== undefined && { predicateType }) });
    }
    return [...lines.values()];
}
/** A signature names no file: it lies beside it, as a rule. */
function subjectsOf({ bundle, location, subjects }) {
    const content = bundle?.content;
    if (content?.kind !== 'message' || !content.digest || subjects.length > 0)
        return subjects;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(location);
    return [
        {
            name: name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name,
            digest: { [_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_NAME */ .v3[content.algorithm]]: content.digest.toString('hex') },
        },
    ];
}
/** Puts lines into stores, with the receipts of a folder. @returns For each line what became of it, in the order of the stores. */
async function publishLines(lines, stores, { folder, ports, run }) {
    const receipts = await (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .openReceipts */ .W)(folder, ports.logger);
    try {
        const kinds = lines.map(({ predicateType }) => (predicateType === undefined ? 'signature' : (0,_sayings_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(predicateType)));
        const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBundles */ .r)(lines.map(({ subjects }, index) => ({ kind: kinds[index] ?? '', subjects: subjects.map(({ name }) => name) })));
        const bundles = lines.map(({ line, predicateType, subjects }, index) => ({
            name: names[index] ?? '',
            kind: kinds[index] ?? '',
            subjects,
            // Somebody made it some time ago: a store that would keep two of the same looks first.
            resumed: true,
            read: async () => line,
            ...(predicateType !== undefined && { predicateType }),
        }));
        return await (0,_publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__/* .publishBundles */ .h)(bundles, stores, { ports, receipts, signal: run.signal });
    }
    finally {
        await receipts.close();
    }
}
/** As a report tells of it. */
const describeLine = ({ line, location, predicateType, subjects }, stores = []) => ({
    sha256: (0,_stores_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .z)(line),
    location,
    ...(predicateType !== undefined && { predicateType }),
    subjects: subjects.map(({ name, digest }) => ({ name, digest })),
    stores,
});


/***/ }),

/***/ 17520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBundles: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88046);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89831);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11947);
/* harmony import */ var _stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13392);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53254);
/* harmony import */ var _subjects_list_artefacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6164);
/* harmony import */ var _bundle_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85228);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86758);
/* harmony import */ var _evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73257);
/* harmony import */ var _leave_bundles_out_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19289);
/* harmony import */ var _named_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71029);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89862);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95948);
/* harmony import */ var _store_candidates_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20461);
/* harmony import */ var _write_push_command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(55837);
















/**
 * Finds bundles about artefacts, and writes them to `attestations.jsonl`; for `copy` each then goes into stores. A bundle is taken for
 * what it says it is about, and not believed.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_FILE_WRITE`
 */
async function findBundles(options, context) {
    const { ports, run } = context;
    const into = options.action === 'copy' ? await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_11__.openStores)('store', options.store, options, { ports, signal: run.signal }) : [];
    const found = await search(options, context);
    const lines = (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_13__/* .toLines */ .P_)(found.flatMap(({ candidates }) => candidates));
    const folder = (0,_bundle_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleFolder */ .L)(options.bundleDir, ports);
    const report = {
        bundles: lines.map((line) => (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_13__/* .describeLine */ .ES)(line)),
        artefacts: found.map(({ artefact: { artefact }, candidates, problem }) => ({
            artefact,
            bundles: (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_13__/* .toLines */ .P_)(candidates).length,
            ...(problem && { problem }),
        })),
        problems: [],
    };
    if (lines.length === 0)
        return report;
    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
    // On disk first: a store that fails costs no bundle.
    await (0,_stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .addToAllBundles */ .f)(folder, each(lines));
    const bundlePath = (0,_show_path_js__WEBPACK_IMPORTED_MODULE_12__/* .showPath */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_BUNDLES */ .m), ports.workingFolder);
    if (into.length === 0)
        return { ...report, bundlePath };
    const receipts = await (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_13__/* .publishLines */ .v2)(onlyAbout(lines, found), into, { folder, ports, run });
    const failed = into.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
    return {
        ...report,
        bundlePath,
        bundles: lines.map((line, index) => (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_13__/* .describeLine */ .ES)(line, receipts[index])),
        ...(failed.length > 0 && { finish: (0,_write_push_command_js__WEBPACK_IMPORTED_MODULE_14__/* .writePushCommand */ .J)([bundlePath], failed, options) }),
    };
}
async function search(options, { ports, run }) {
    const { from } = options;
    const stores = await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_11__.openStores)('from', from.filter((name) => name !== 'oci'), options, { ports, signal: run.signal });
    const images = options.subjectImage.length === 0 ? [] : await (0,_named_images_js__WEBPACK_IMPORTED_MODULE_10__.namedImages)({ ...options, offline: false }, ports, run);
    const artefacts = await (0,_leave_bundles_out_js__WEBPACK_IMPORTED_MODULE_9__/* .leaveBundlesOut */ .H)(await (0,_subjects_list_artefacts_js__WEBPACK_IMPORTED_MODULE_5__/* .listArtefacts */ .Y)({ named: options.target, images }, ports.workingFolder), ports.logger);
    const digests = await digestAll(artefacts, run.signal);
    const subjects = artefacts.map((artefact, index) => toSubject(artefact, digests[index] ?? {}));
    const [answers, local, ofImages] = await Promise.all([
        (0,_evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_8__.readEvidenceOfStores)(stores.map(({ store }) => store), subjects),
        from.includes('file') ? readLocal(options, artefacts, ports) : [],
        from.includes('oci') ? readImages(artefacts) : [],
    ]);
    const evidence = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .indexEvidence */ .U2)([...new Set([...answers, ...ofImages].flatMap(({ candidates }) => candidates)), ...local]);
    return artefacts.map((artefact, index) => {
        const subject = subjects[index] ?? { name: artefact.artefact, digest: {} };
        const about = _formats_subject_js__WEBPACK_IMPORTED_MODULE_15__/* .MATCHING_ALGORITHMS */ .b.flatMap((algorithm) => {
            const hex = subject.digest[algorithm];
            return hex === undefined ? [] : evidence.about(algorithm, hex);
        });
        const problem = answers[index]?.problem ?? ofImages[index]?.problem;
        return { artefact, subject, candidates: [...new Set(about)], ...(problem && { problem }) };
    });
}
async function digestAll(artefacts, signal) {
    const hashed = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFiles */ .y)(artefacts.flatMap(({ path }) => path ?? []), { algorithms: [..._formats_subject_js__WEBPACK_IMPORTED_MODULE_15__/* .MATCHING_ALGORITHMS */ .b], signal });
    let next = 0;
    return artefacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
}
function toSubject({ artefact, path, image }, digest) {
    const name = image && `${image.source.name}@${image.reference}`;
    return { name: artefact, digest, ...(path !== undefined && { path }), ...(name !== undefined && { image: name }) };
}
async function readLocal({ bundleDir }, artefacts, ports) {
    const beside = await Promise.all(artefacts.map(({ path }) => (path === undefined ? [] : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .readBeside */ .ri)(path, ports))));
    return [...beside.flat(), ...(await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .readBundleFolders */ .eV)(bundleDir, ports))];
}
async function readImages(artefacts) {
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(2823), __webpack_require__.e(2002)]).then(__webpack_require__.bind(__webpack_require__, 89621));
    return readEvidenceOfImages(artefacts.map(({ image }) => image));
}
/** A bundle goes where the artefacts are that were asked about, not to all others that it speaks of too. */
function onlyAbout(lines, found) {
    const asked = new Map(found.flatMap(({ subject }) => Object.values(subject.digest).map((hex) => [hex, subject])));
    return lines.map((line) => ({
        ...line,
        subjects: line.subjects.flatMap((subject) => {
            const wanted = Object.values(subject.digest).flatMap((hex) => asked.get(hex) ?? [])[0];
            return wanted ? [{ ...subject, ...(wanted.image !== undefined && { image: wanted.image }) }] : [];
        }),
    }));
}
async function* each(lines) {
    for (const { line } of lines)
        yield line;
}


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
    let bytesLeft = _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og;
    for (const { image, attestation } of await listAttestations(source, top)) {
        const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesPlatform */ .pC)(image.platform, wanted));
        if (!isMeant)
            continue;
        const read = await source.manifest(attestation.digest);
        if (read?.manifest.kind !== 'image')
            throw refuse(source, `${attestation.digest}, an attestation of BuildKit, is not there or no manifest`);
        for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
            bytesLeft -= layer.size;
            if (bytesLeft < 0 || found.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUILDKIT_STATEMENTS */ .Vw)
                throw refuse(source, `it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUILDKIT_STATEMENTS */ .Vw} statements or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og} bytes of them`);
            found.push(checkStatement(source, image, layer, await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STATEMENT */ .VZ)));
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
        if (seen > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_MANIFESTS */ .kU || next.depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_DEPTH */ .yM)
            throw refuse(source, `it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests, or indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_DEPTH */ .yM} deep`);
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
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others answer with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, `what refers to ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may leave out what it is.
        (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
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
    if (once.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
}


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
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM)
        throw unfit(source, `has indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM} deep`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || (0,_buildkit_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildkitAttestation */ .f)(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU)
            throw unfit(source, `has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests`);
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
    const config = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await source.blob(manifest.config, _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_CONFIG */ .uT), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
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
    for (let looks = 0; looks < limits/* MAX_LOOKS */.Qe; looks++) {
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

/***/ 13392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ addToAllBundles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _add_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11524);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);



/**
 * Adds bundles to `attestations.jsonl`, one a line: those of earlier runs stay, each bundle is there once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToAllBundles(folder, lines) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_BUNDLES */ .m);
    await (0,_add_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .addLines */ .t)(path, lines);
    return path;
}


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listArtefacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43236);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47661);





/**
 * What `verify` was asked about: paths and globs as in `findFiles`, digests written `sha256:HEX`, the lines of a checksums file, and
 * images, in this order. A file whose name looks like a digest is named `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what `findFiles` and `readChecksums` throw
 */
async function listArtefacts({ named, checksums, images = [] }, workingFolder) {
    const digests = named.filter(isDigest);
    const files = named.filter((text) => !isDigest(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecksums */ .F)(checksums, workingFolder);
    const artefacts = [
        ...found.map(({ path }) => ({ artefact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artefact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text) })),
        ...listed.map(({ name, digest }) => ({ artefact: name, digest })),
        ...images.map((image) => ({ artefact: image.artefact, digest: image.digest, image })),
    ];
    if (artefacts.length > 0)
        return artefacts;
    // Nothing to refuse must never come out as nothing refused.
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_NO_SUBJECTS',
        message: 'Nothing was named to verify.',
        hint: 'Name files, globs or digests; a checksums file must have lines, and exclusions must leave something.',
    });
}
const isDigest = (text) => /^sha(256|384|512):/i.test(text);
function shorten(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}


/***/ })

};
