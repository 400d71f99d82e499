export const id = 9244;
export const ids = [9244,9333,8626,3014];
export const modules = {

/***/ 12701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
function checkCount(found, expected) {
    if (found === expected)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_COUNT',
        message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, and --expected-subjects says ${expected}.`,
        hint: 'Is something missing, named twice, or left over from another build? Files of one name and content count once.',
    });
}


/***/ }),

/***/ 19289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ leaveBundlesOut)
/* harmony export */ });
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29199);
/* harmony import */ var _formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47573);




const SUFFIX = '.sigstore.json';
/** Each up to a bundle's size in memory. */
const FILES_AT_ONCE = 8;
/**
 * Files that were named together without those that are the bundles of others among them: `dist/*` catches both, and means the
 * files. Only what is a bundle in truth is left out, so that nothing passes by having its name.
 *
 * @param files With the path of each that has one, absolute or all relative to the same folder.
 */
async function leaveBundlesOut(files, logger) {
    const paths = new Set(files.flatMap(({ path }) => path ?? []));
    const isBeside = ({ path }) => path?.endsWith(SUFFIX) === true && paths.has(path.slice(0, -SUFFIX.length));
    const isBundle = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapInParallel */ .H)(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
    const left = files.filter((_, index) => !isBundle[index]);
    const count = files.length - left.length;
    if (count > 0)
        logger.info(`${count} of the files named ${count === 1 ? 'is the bundle' : 'are bundles'} of others: taken as such.`);
    return left;
}
async function holdsBundle(path) {
    try {
        (0,_formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZD, 'the bundle'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 14559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planDocuments),
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89831);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23020);
/* harmony import */ var _formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43311);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);







const SUFFIX = '.sigstore.json';
/**
 * For each image among the subjects the document that cosign 1 and 2 sign (`formats/simple-signing.ts`), to be signed like a file.
 *
 * @param folder Absolute: where documents and their bundles go.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, where the old form could not hold what would be made
 */
function planDocuments(subjects, folder, { key, services }) {
    const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameBundles */ .r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    const planned = subjects.flatMap((subject, index) => subject.image === undefined ? [] : [planDocument(subject, subject.image, index, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names[index] ?? ''))]);
    if (planned.length > 0)
        checkOldForm(services, key !== undefined);
    return planned;
}
function planDocument({ name, digest: { sha256 } }, image, index, path) {
    if (sha256 === undefined)
        throw noForm(`names images by sha256, which ${name} has none of`, 'Use --store oci.');
    const [reference = ''] = image.split('@');
    const document = (0,_formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSimpleSigning */ .P)(reference, sha256);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -SUFFIX.length)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`;
    return {
        document,
        documentPath,
        path: `${documentPath}${SUFFIX}`,
        subjects: [index],
        item: {
            id: digest.toString('hex'),
            name: `${name}, as cosign 1 and 2 sign it`,
            content: { kind: 'message', algorithm: 'SHA2_256', digest },
        },
    };
}
/** What the store would refuse is not signed: nothing else could be done with it, and a log would hold it for ever. */
function checkOldForm({ logs }, byKey) {
    if (byKey)
        throw noForm('holds certificates, and a key signs here', 'Use --store oci.');
    if (logs.length > 1)
        throw noForm('holds what one log promised, and here are several', 'Use --store oci.');
    if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
        throw noForm('holds what Rekor v1 promised, and Rekor v2 promises nothing', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
}
const noForm = (reason, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-legacy keeps signatures of images in a form that ${reason}.`,
    hint,
});
/** Documents are on the disk before they are signed: whatever ends a run, what it signed can be stored. @throws ChopmarkError `STORE_FILE_WRITE` */
async function writeDocuments(documents) {
    for (const { document, documentPath } of documents) {
        await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(documentPath));
        await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)(documentPath, document);
    }
}


/***/ }),

/***/ 45092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/core/check-places.js
var check_places = __webpack_require__(72631);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/subjects/collect.js + 2 modules
var collect = __webpack_require__(19907);
// EXTERNAL MODULE: ./build/subjects/refuse-envelopes.js
var refuse_envelopes = __webpack_require__(73122);
// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(85228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
// EXTERNAL MODULE: ./build/engine/choose-images.js
var choose_images = __webpack_require__(80997);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(65666);
// EXTERNAL MODULE: ./build/engine/finish-bundles.js
var finish_bundles = __webpack_require__(75784);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(58845);
// EXTERNAL MODULE: ./build/engine/open-stores.js
var open_stores = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/engine/plan-documents.js
var plan_documents = __webpack_require__(14559);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/image-signature.js
var image_signature = __webpack_require__(60049);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/engine/plan-signatures.js







/**
 * One bundle for each subject: of a file beside it, of an image in `folder`.
 *
 * @param bundle The file that the only one goes to.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` where one file is named for several
 */
function planSignatures(subjects, bundle, { workingFolder, folder }) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `bundle names one file, and ${subjects.length} signatures are to be made.`,
            hint: 'Leave --bundle out: each bundle goes beside its file, those of images to --bundle-dir.',
        });
    }
    const names = (0,bundle_names/* nameBundles */.r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    return subjects.map((subject, index) => {
        if (subject.image !== undefined)
            return planImageSignature(subject, index, (0,external_node_path_.resolve)(workingFolder, bundle ?? (0,external_node_path_.join)(folder, names[index] ?? '')));
        return planFileSignature(subject, index, (0,external_node_path_.resolve)(workingFolder, bundle ?? `${subject.path}.sigstore.json`));
    });
}
const planFileSignature = ({ name, digest, path: file }, index, path) => ({
    path,
    subjects: [index],
    item: {
        id: (0,external_node_crypto_.createHash)('sha256')
            .update(`${file ?? name}\0${digest.sha256}`)
            .digest('hex'),
        name,
        content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
    },
});
/** The signature of an image is a statement that says nothing but which image: cosign 3's form, which `cosign verify` reads. */
function planImageSignature(subject, index, path) {
    const payload = (0,statement/* buildStatement */.Y5)({ subjects: [subject], predicateType: image_signature/* IMAGE_SIGNATURE */.H, predicate: {} });
    return {
        path,
        subjects: [index],
        predicateType: image_signature/* IMAGE_SIGNATURE */.H,
        item: {
            id: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex'),
            name: subject.name,
            content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload },
        },
    };
}

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(23642);
// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/engine/store-signed.js
var store_signed = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(70722);
;// CONCATENATED MODULE: ./build/engine/sign.js





















/**
 * Signs each file and writes its bundle beside it; the bundle of an image goes to `bundle-dir`, which also gets one file with all.
 * For a store that keeps signatures as cosign 1 and 2 do, the document that those sign is signed beside each image's statement.
 *
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
async function sign(options, ports) {
    const { workingFolder, logger } = ports;
    const run = (0,engine_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const subjects = await run.timed('subjects', async () => {
        const found = await (0,collect/* collectSubjects */.c)({ paths: options.subjectPath, each: true, ...(0,choose_images/* chooseImages */.s)(options, { ports, run }) }, { workingFolder, logger, signal: run.signal });
        return (0,leave_bundles_out/* leaveBundlesOut */.H)(found, logger);
    });
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    (0,refuse_envelopes/* refuseEnvelopes */.e)(subjects.flatMap(({ path }) => path ?? []));
    const planned = planSignatures(subjects, options.bundle, { workingFolder, folder });
    const base = {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'sign',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(subjects, { ...ports, ...options }),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,with_signing/* withSigning */.i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        const goesTo = chosen.store.length > 0 ? stores : [];
        const documents = goesTo.some(({ store }) => store.takesDocuments) ? (0,plan_documents/* planDocuments */.a)(subjects, folder, prepared) : [];
        const all = [...planned, ...documents];
        const paths = all.map(({ path }) => (0,show_path/* showPath */.P)(path, workingFolder));
        if (options.dryRun)
            return { instance, dryRun: (0,show_dry_run/* showDryRun */.W)(prepared, [], paths, stores) };
        await (0,check_places/* checkPlaces */.p)(all.map(({ path }) => path));
        await (0,plan_documents/* writeDocuments */.i)(documents);
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(all, folder, signing, ports));
        const finished = await (0,finish_bundles/* finishBundles */.z)(signed, all, { folder, ports });
        const { statements } = finished;
        // Unlike a statement about an image, the signature of a file does not name it: a store learns the name from that of the bundle alone.
        const oneFile = statements.length === 1 || subjects.every(({ image }) => image !== undefined);
        const bundlePath = oneFile ? finished.bundlePath : undefined;
        const payloads = new Map(documents.map(({ path, document }) => [(0,show_path/* showPath */.P)(path, workingFolder), document]));
        const stored = await (0,store_signed/* storeSigned */.u)(statements, goesTo, { folder, bundlePath, subjects, payloads, ports, run, options });
        return { instance, ...finished, ...stored };
    });
    return { ...base, ...outcome };
}


/***/ }),

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const TYPE = 'cosign container image signature';
/**
 * The image that a signature of cosign 1 and 2 is about (containers/image, "simple signing"): what is signed is this document.
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C01 }), 'what was signed');
    const critical = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is no sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document about an image, in cosign's own writing: the same image makes the same bytes, so a resumed run knows it again.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
const writeSimpleSigning = (reference, sha256) => Buffer.from(JSON.stringify({
    critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
    },
    optional: null,
}));


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
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LKj) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LKj} bytes.`,
            hint: 'Is it the file that was meant? Large content belongs into an artefact that the predicate names by digest.',
        });
    }
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}` });
        // What is signed would not be what was given.
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that no double holds exactly; write it as text`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IN_TOTO_WORDS: () => (/* binding */ IN_TOTO_WORDS),
  findKindByType: () => (/* binding */ findKindByType),
  findKindByWord: () => (/* binding */ findKindByWord)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/resource-descriptor.js



/**
 * What a predicate points to (in-toto attestation, spec/v1/resource_descriptor.md), as far as it is read here.
 *
 * @throws JsonError Where it is no descriptor, or lacks all of `uri`, `digest` and `content`.
 */
function readResource(value, where) {
    const { uri, digest, name, mediaType, content, downloadLocation } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = Object.entries({ uri, name, mediaType, content, downloadLocation }).flatMap(([field, text]) => {
        // Only content may be of any length: the whole document is bounded.
        const known = (0,json_shape/* readOptionalString */.on)(text, `${where}.${field}`, field === 'content' ? undefined : limits/* MAX_PREDICATE_TEXT */.PQz);
        return known ? [[field, known]] : [];
    });
    const digests = digest == null ? {} : (0,json_shape/* readStringMap */.oI)(digest, `${where}.digest`, limits/* MAX_DIGESTS */.nAv);
    const descriptor = { ...Object.fromEntries(read), ...(Object.keys(digests).length > 0 && { digest: digests }) };
    if (descriptor.uri ?? descriptor.digest ?? descriptor.content)
        return descriptor;
    throw new json/* JsonError */.N3('shape', `${where} has neither uri nor digest nor content`);
}

;// CONCATENATED MODULE: ./build/predicates/link.js




const TYPE = 'https://in-toto.io/attestation/link/v0.3';
/** What cosign reads: materials are one object by name, as in links before the attestation framework. */
const OLD_TYPE = 'https://in-toto.io/Link/v1';
/** Links (in-toto attestation, spec/predicates/link.md). */
const link_link = {
    word: 'link',
    name: 'link',
    types: [TYPE, OLD_TYPE],
    /** @param style `cosign`: the older type, which cosign knows. */
    build(predicate, style) {
        const type = style === 'cosign' ? OLD_TYPE : TYPE;
        link_link.read(predicate, type);
        return { type, predicate };
    },
    read(predicate, type) {
        const materials = type === OLD_TYPE ? readOldMaterials(predicate) : readMaterials(predicate);
        if (new Set(materials.map(({ name }) => name)).size < materials.length)
            throw new json/* JsonError */.N3('shape', 'materials has a name twice');
        (0,json_shape/* readOptionalObject */.gs)(predicate.byproducts, 'byproducts');
        (0,json_shape/* readOptionalObject */.gs)(predicate.environment, 'environment');
        return {
            name: (0,json_shape/* readString */.E3)(predicate.name, 'name', limits/* MAX_PREDICATE_TEXT */.PQz),
            command: (0,json_shape/* readOptionalArray */.o8)(predicate.command, 'command', limits/* MAX_ELEMENTS */.DUD).map((word) => (0,json_shape/* readString */.E3)(word, 'command', limits/* MAX_PREDICATE_TEXT */.PQz)),
            materials,
        };
    },
    explain: ({ name, command, materials }) => `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials.length} materials`,
};
const readMaterials = ({ materials }) => (materials == null ? [] : (0,json_shape/* readArray */.oU)(materials, 'materials', limits/* MAX_ELEMENTS */.DUD)).map((value, index) => {
    const where = `materials[${index}]`;
    const { name, digest } = readResource(value, where);
    if (name === undefined || digest === undefined)
        throw new json/* JsonError */.N3('shape', `${where} has not both name and digest`);
    return { name, digest };
});
const readOldMaterials = ({ materials }) => Object.entries((0,json_shape/* readOptionalObject */.gs)(materials, 'materials') ?? {}).map(([name, digest]) => ({
    name,
    digest: (0,json_shape/* readStringMap */.oI)(digest, `materials.${name.slice(0, 100)}`, limits/* MAX_DIGESTS */.nAv),
}));

;// CONCATENATED MODULE: ./build/predicates/in-toto-kind.js
/** What a line names at most. */
const SHOWN = 5;

;// CONCATENATED MODULE: ./build/predicates/reference.js





const reference_TYPE = 'https://in-toto.io/attestation/reference/v0.1';
/** References (in-toto attestation, spec/predicates/reference.md). */
const reference = {
    word: 'reference',
    name: 'references',
    types: [reference_TYPE],
    build(predicate) {
        reference.read(predicate, reference_TYPE);
        return { type: reference_TYPE, predicate };
    },
    read: (predicate) => ({
        attester: (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(predicate.attester, 'attester').id, 'attester.id', limits/* MAX_PREDICATE_TEXT */.PQz),
        references: (0,json_shape/* readArray */.oU)(predicate.references, 'references', limits/* MAX_ELEMENTS */.DUD).map((value, index) => {
            const where = `references[${index}]`;
            const descriptor = readResource(value, where);
            if (descriptor.downloadLocation && descriptor.mediaType)
                return descriptor;
            throw new json/* JsonError */.N3('shape', `${where} has not both downloadLocation and mediaType`);
        }),
    }),
    explain: ({ references }) => references
        .slice(0, SHOWN)
        .map(({ downloadLocation }) => downloadLocation)
        .join(', '),
};

;// CONCATENATED MODULE: ./build/predicates/release.js



const release_TYPE = 'https://in-toto.io/attestation/release/v0.2';
const release_OLD_TYPE = 'https://in-toto.io/attestation/release/v0.1';
/** Releases (in-toto attestation, spec/predicates/release.md). */
const release = {
    word: 'release',
    name: 'release',
    types: [release_TYPE, release_OLD_TYPE],
    build(predicate) {
        release.read(predicate, release_TYPE);
        return { type: release_TYPE, predicate };
    },
    read(predicate, type) {
        const purl = (0,json_shape/* readString */.E3)(predicate.purl, 'purl', limits/* MAX_PREDICATE_TEXT */.PQz);
        const last = /^pkg:\/*[a-z][a-z0-9.+-]*\/(?:[^?#]*\/)?([^?#/]+)(?:[?#]|$)/i.exec(purl)?.[1];
        if (last === undefined)
            throw new json/* JsonError */.N3('shape', 'purl is no package URL');
        if (!/[^@]@[^@]+$/.test(last))
            throw new json/* JsonError */.N3('shape', 'purl has no version');
        const field = type === release_OLD_TYPE ? 'releaseId' : 'packageId';
        const packageId = (0,json_shape/* readOptionalString */.on)(predicate[field], field, limits/* MAX_PREDICATE_TEXT */.PQz);
        return { purl, ...(packageId ? { packageId } : {}) };
    },
    explain: ({ purl, packageId }) => `${purl}${packageId ? ', with the id that its registry gave it' : ''}`,
};

;// CONCATENATED MODULE: ./build/predicates/scai.js





const scai_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** SCAI attribute reports (in-toto attestation, spec/predicates/scai.md). */
const scai = {
    word: 'scai',
    name: 'SCAI attributes',
    types: [scai_TYPE, 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
    build(predicate) {
        scai.read(predicate, scai_TYPE);
        return { type: scai_TYPE, predicate };
    },
    read(predicate) {
        const attributes = (0,json_shape/* readArray */.oU)(predicate.attributes, 'attributes', limits/* MAX_ELEMENTS */.DUD).map(readAssertion);
        if (attributes.length === 0)
            throw new json/* JsonError */.N3('shape', 'attributes is empty');
        return { attributes, ...(predicate.producer != null && { producer: readResource(predicate.producer, 'producer') }) };
    },
    explain: ({ attributes }) => attributes
        .slice(0, SHOWN)
        .map(({ attribute }) => attribute)
        .join(', '),
};
function readAssertion(value, index) {
    const where = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = (0,json_shape/* readOptionalObject */.gs)(conditions, `${where}.conditions`);
    return {
        attribute: (0,json_shape/* readString */.E3)(attribute, `${where}.attribute`, limits/* MAX_PREDICATE_TEXT */.PQz),
        ...(target != null && { target: readResource(target, `${where}.target`) }),
        ...(read && { conditions: read }),
        ...(evidence != null && { evidence: readResource(evidence, `${where}.evidence`) }),
    };
}

;// CONCATENATED MODULE: ./build/predicates/in-toto.js




const in_toto_open = ({ word, name, types, build, read, explain }) => ({
    word,
    name,
    types,
    build,
    summarize: (predicate, type) => explain(read(predicate, type)),
});
/** Predicate types of in-toto that are known by a word of their own, and checked before they are signed. */
const KINDS = [in_toto_open(scai), in_toto_open(release), in_toto_open(link_link), in_toto_open(reference)];
const IN_TOTO_WORDS = KINDS.map(({ word }) => word);
const findKindByWord = (word) => KINDS.find((kind) => kind.word === word);
const findKindByType = (type) => KINDS.find(({ types }) => types.includes(type));


/***/ }),

/***/ 14870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ provenance)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/build-types/fields.js
/** Where every build type of ours, and each published one that we write, keeps what the job only declares. */
const DECLARED = 'chopmark_declared';
/** What a token proves and a published build type has no field for. */
const PROVEN = 'chopmark_proven';
const FACTS = {
    repository: true,
    repositoryId: true,
    owner: true,
    ownerId: true,
    ref: true,
    commit: true,
    workflow: true,
    workflowCommit: true,
    signer: true,
    trigger: true,
    run: true,
    runner: true,
    visibility: true,
    job: true,
    environment: true,
    startedOn: true,
};
/** What is declared and not proven: beside a proven fact, a declared one would only be a second version of it. */
function onlyDeclared({ proven, declared }) {
    const rest = Object.entries(declared).filter(([name]) => !(name in proven));
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
/** Of these facts the ones that are known; nothing where none is. */
function pick(facts, names) {
    const picked = names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
    return picked.length === 0 ? undefined : Object.fromEntries(picked);
}
/** Facts from an extension field: texts under the names of facts, whatever else is there. */
function readFacts(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([name, text]) => Object.hasOwn(FACTS, name) && isText(text)));
}
const isText = (value) => typeof value === 'string' && value !== '';
/** A field as text; SLSA takes unset, null and empty for the same. Numbers are what GitLab writes its ids as. */
function textOf(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    return isText(value) ? value : undefined;
}
/** Drops what is unknown. */
const known = (facts) => Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
/** `git+URL@REF` with the commit, as far as either is known. */
function gitSource({ repository, ref, commit }) {
    if (repository === undefined && commit === undefined)
        return undefined;
    return {
        ...(repository === undefined ? {} : { uri: `git+${repository}${ref === undefined ? '' : `@${ref}`}` }),
        ...(commit === undefined ? {} : { digest: { gitCommit: commit } }),
    };
}
/** The builder is whom the certificate names, and where it ran: hosted and self-hosted runners are not to be trusted alike (SLSA). */
function builderOf(facts, { signer }) {
    const identity = signer ?? facts.signer ?? '';
    return facts.runner === undefined ? identity : `${identity}#${facts.runner}`;
}
/** Undoes `builderOf`. */
function readBuilder(builderId, runner) {
    const suffix = `#${runner ?? ''}`;
    const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
    return known({ signer, runner });
}

;// CONCATENATED MODULE: ./build/predicates/build-types/github.js

/**
 * GitHub's own build type, in the very shape that actions/attest writes (actions/toolkit, packages/attest), so that whoever
 * verifies those verifies these. Everything in it is proven by the token; what a job declares has no place in it.
 */
const githubWorkflow = {
    uri: 'https://actions.github.io/buildtypes/workflow/v1',
    build({ proven }, { signer }) {
        return {
            external: { workflow: workflowOf(proven) },
            internal: {
                github: {
                    event_name: proven.trigger,
                    repository_id: proven.repositoryId,
                    repository_owner_id: proven.ownerId,
                    runner_environment: proven.runner,
                },
            },
            source: gitSource(proven),
            // The signing workflow as it is: a runner of one's own shows in runner_environment alone.
            builderId: signer ?? proven.signer ?? '',
            invocationId: proven.run,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const workflow = partOf(external.workflow);
        const github = partOf(internal.github);
        const [repository, path, ref] = [textOf(workflow.repository), textOf(workflow.path), textOf(workflow.ref)];
        const uri = `git+${repository}@`;
        const isSource = source.uri?.startsWith(uri) === true;
        return known({
            repository,
            repositoryId: textOf(github.repository_id),
            ownerId: textOf(github.repository_owner_id),
            ref: isSource ? source.uri?.slice(uri.length) : undefined,
            commit: isSource ? source.digest?.gitCommit : undefined,
            workflow: repository && path && ref && `${repository}/${path}@${ref}`,
            signer: builderId,
            trigger: textOf(github.event_name),
            run: invocationId,
            runner: textOf(github.runner_environment),
        });
    },
};
/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may have `@` in it, a path before it may not. */
function workflowOf({ workflow, repository }) {
    const [location = '', ...ref] = workflow?.split('@') ?? [];
    const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
    const path = repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
    return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}
const partOf = (value) => typeof value === 'object' && value !== null ? value : {};

;// CONCATENATED MODULE: ./build/predicates/build-types/gitlab.js

/** Proven by the token and without a field in GitLab's type. */
const WITHOUT_FIELD = [
    'repositoryId',
    'owner',
    'ownerId',
    'ref',
    'workflow',
    'workflowCommit',
    'trigger',
    'runner',
    'visibility',
    'environment',
];
/**
 * GitLab's own build type (docs.gitlab.com, SLSA provenance specification), with the fields that a token proves. `entryPoint`,
 * `executor` and the like are the job's own word, and `variables` would put values of the environment into a public log.
 */
const gitlabJob = {
    uri: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
    build(record, extra) {
        const { proven } = record;
        const job = proven.run?.match(/\/-\/jobs\/(\d+)$/)?.[1];
        return {
            external: { source: proven.repository },
            internal: { job, [PROVEN]: pick(proven, WITHOUT_FIELD), [DECLARED]: onlyDeclared(record) },
            source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
            builderId: builderOf(proven, extra),
            invocationId: job,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const repository = textOf(external.source);
        const proven = pick(readFacts(internal[PROVEN]), WITHOUT_FIELD);
        return known({
            ...proven,
            repository,
            commit: source.uri === repository ? source.digest?.gitCommit : undefined,
            run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
            ...readBuilder(builderId, proven?.runner),
        });
    },
};

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/predicates/build-types/own.js


/** Tells the source from other dependencies: where a token proves none, one of those stands first. */
const SOURCE = 'source';
/** The build types that we define, for platforms that have none: `docs/buildtypes/`. They differ in what a token of the platform proves. */
const own_define = ({ page, configuration, external, internal }) => ({
    uri: (0,project/* pageUrl */.fi)(`buildtypes/${page}`),
    build(record, extra) {
        const { proven } = record;
        return {
            external: { [configuration]: proven.workflow, ...pick(proven, external) },
            internal: { ...pick(proven, internal), [DECLARED]: onlyDeclared(record) },
            source: named(gitSource(proven)),
            builderId: builderOf(proven, extra),
            invocationId: proven.run,
        };
    },
    read(fields) {
        const inner = pick(readFacts(fields.internal), internal) ?? {};
        return known({
            ...inner,
            ...pick(readFacts(fields.external), external),
            workflow: textOf(fields.external[configuration]),
            commit: fields.source.name === SOURCE ? fields.source.digest?.gitCommit : undefined,
            run: fields.invocationId,
            ...readBuilder(fields.builderId, inner.runner),
        });
    },
});
const named = (source) => source && { name: SOURCE, ...source };
const circleciJob = own_define({
    page: 'circleci-job-v1.md',
    configuration: 'pipelineDefinition',
    external: ['repository', 'ref'],
    internal: ['runner'],
});
const jenkinsBuild = own_define({ page: 'jenkins-build-v1.md', configuration: 'job', external: [], internal: [] });
const buildkiteJob = own_define({
    page: 'buildkite-job-v1.md',
    configuration: 'pipeline',
    external: ['ref'],
    internal: ['trigger', 'runner', 'job'],
});
/** Where nothing is proven: an own key signs, or an identity that is no CI's. Then the certificate's identity alone is certain. */
const declaredBuild = {
    uri: (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md'),
    build: (record, { signer }) => ({
        external: {},
        internal: { [DECLARED]: onlyDeclared(record) },
        source: undefined,
        builderId: signer === undefined ? (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md#signed-with-a-key') : uriOf(signer),
        invocationId: undefined,
    }),
    read: () => ({}),
};
/** A builder is named by a URI, and an e-mail address is none. */
const uriOf = (identity) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);

;// CONCATENATED MODULE: ./build/predicates/provenance.js








const BUILD_TYPES = {
    github: githubWorkflow,
    gitlab: gitlabJob,
    circleci: circleciJob,
    jenkins: jenkinsBuild,
    buildkite: buildkiteJob,
};
/** SLSA build provenance v1, the predicate type of 1.0, 1.1 and 1.2. */
const provenance = {
    type: 'https://slsa.dev/provenance/v1',
    /**
     * Proven facts fill the fields of the platform's build type, declared ones an extension field of their own. Without a proven
     * fact, the build type is the one that proves nothing.
     */
    build(record, extra = {}) {
        const buildType = Object.keys(record.proven).length === 0 ? declaredBuild : BUILD_TYPES[record.ci];
        const { external, internal, source, builderId, invocationId } = buildType.build(record, extra);
        const { startedOn, finishedOn, resolvedDependencies: others = [], byproducts } = extra;
        const dependencies = [...(source ? [source] : []), ...others];
        const metadata = { invocationId, startedOn, finishedOn };
        return withoutUnknown({
            buildDefinition: {
                buildType: buildType.uri,
                externalParameters: external,
                internalParameters: isEmpty(internal) ? undefined : internal,
                resolvedDependencies: dependencies.length === 0 ? undefined : dependencies,
            },
            runDetails: { builder: { id: builderId }, metadata: isEmpty(metadata) ? undefined : metadata, byproducts },
        });
    },
    /**
     * @param predicate The parsed predicate of a statement of this type.
     * @throws ChopmarkError `VERIFICATION_PROVENANCE_MALFORMED`
     */
    read(predicate) {
        try {
            return readProvenance(predicate);
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'VERIFICATION_PROVENANCE_MALFORMED',
                message: `A provenance is not SLSA provenance v1: ${error.message}.`,
                hint: 'Whoever made it has to make it anew.',
            });
        }
    },
};
function readProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const definition = (0,json_shape/* readObject */.Ag)(root.buildDefinition, 'buildDefinition');
    const run = (0,json_shape/* readObject */.Ag)(root.runDetails, 'runDetails');
    const metadata = (0,json_shape/* readOptionalObject */.gs)(run.metadata, 'metadata') ?? {};
    const uri = (0,json_shape/* readString */.E3)(definition.buildType, 'buildType', limits/* MAX_PROVENANCE_TEXT */.bz8);
    const builderId = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(run.builder, 'builder').id, 'builder.id', limits/* MAX_PROVENANCE_TEXT */.bz8);
    const external = (0,json_shape/* readOptionalObject */.gs)(definition.externalParameters, 'externalParameters') ?? {};
    const internal = (0,json_shape/* readOptionalObject */.gs)(definition.internalParameters, 'internalParameters') ?? {};
    const dependencies = (0,json_shape/* readOptionalArray */.o8)(definition.resolvedDependencies, 'resolvedDependencies', limits/* MAX_DEPENDENCIES */.tpX).map(readDependency);
    const [ci, buildType] = findBuildType(uri);
    const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) => (0,json_shape/* readOptionalString */.on)(time, 'metadata', limits/* MAX_PROVENANCE_TEXT */.bz8));
    return {
        buildType: uri,
        ...(ci ? { ci } : {}),
        builderId,
        facts: buildType?.read({ external, internal, source: dependencies[0] ?? {}, builderId, invocationId: textOf(metadata.invocationId) }) ?? {},
        declared: buildType ? readFacts(internal[DECLARED]) : {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: dependencies,
    };
}
function findBuildType(uri) {
    const found = Object.entries(BUILD_TYPES).find(([, buildType]) => buildType.uri === uri);
    return found ?? [undefined, uri === declaredBuild.uri ? declaredBuild : undefined];
}
function readDependency(value, index) {
    const where = `resolvedDependencies[${index}]`;
    const dependency = (0,json_shape/* readObject */.Ag)(value, where);
    const uri = (0,json_shape/* readOptionalString */.on)(dependency.uri, `${where}.uri`, limits/* MAX_PROVENANCE_TEXT */.bz8);
    const name = (0,json_shape/* readOptionalString */.on)(dependency.name, `${where}.name`, limits/* MAX_PROVENANCE_TEXT */.bz8);
    const digest = dependency.digest == null ? undefined : (0,json_shape/* readStringMap */.oI)(dependency.digest, `${where}.digest`, limits/* MAX_DIGESTS */.nAv);
    return { ...(uri ? { uri } : {}), ...(digest ? { digest } : {}), ...(name ? { name } : {}) };
}
const isEmpty = (fields) => Object.values(fields).every((value) => value === undefined);
/** SLSA takes unset, null and empty for the same; we write none of them. */
function withoutUnknown(value) {
    if (Array.isArray(value))
        return value.map(withoutUnknown);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, withoutUnknown(member)]));
}


/***/ }),

/***/ 43236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29199);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95554);






/** `HASH  name`, `HASH *name`; a leading backslash says that the name is escaped (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`, with `--tag` or from BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Subjects from what `sha256sum`, `shasum`, `sha512sum --tag` and the like write: a file's path, or the lines themselves where the
 * option holds several or one that reads as such. Lines end with LF or CRLF; empty ones say nothing; any other that cannot be read
 * is an error, since a subject left out is not noticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hYG, 'the checksums file', { pipes: true });
    return parseChecksums(decode(bytes, source), source);
}
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const broken = bytes
            .toString('latin1')
            .split('\n')
            .findIndex((line) => Buffer.from(line, 'latin1').includes(0) || !isUtf8(line));
        throw unreadable(broken + 1, where, 'it is not UTF-8');
    }
}
const isUtf8 = (line) => {
    const bytes = Buffer.from(line, 'latin1');
    return Buffer.from(bytes.toString('utf8')).equals(bytes);
};
/** @param where The file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} names no subjects: it is empty.`,
            hint: 'Did the step that writes the checksums find its files?',
        });
    }
    return subjects;
}
function parseLine(line, number, where) {
    const gnu = GNU.exec(line);
    const bsd = gnu ? undefined : BSD.exec(line);
    const [escaped, hex, written, tag] = gnu ? [gnu[1], gnu[2], gnu[3]] : bsd ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`] : [];
    if (hex === undefined || written === undefined)
        throw unreadable(number, where, 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"');
    const algorithm = _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .ALGORITHM_BY_LENGTH */ .l7.get(hex.length);
    if (algorithm === undefined || (tag !== undefined && tag !== algorithm)) {
        throw unreadable(number, where, `${hex.length} hex digits are no ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name is escaped in no known way');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined where a backslash escapes something else than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 54970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95554);


/** Hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * A subject that is not at hand, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Say with --subject-name what has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** An id of git, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, well written or not. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * `ALGORITHM:HEX` as a digest set, in lower case.
 *
 * @throws ChopmarkError `INPUT_DIGEST`
 */
function parseDigest(text) {
    const [, name = '', id = ''] = GIT_ID.exec(text) ?? [];
    if (name !== '')
        return { [name]: id };
    const [, algorithm = '', hex = ''] = /^(sha\d{3}):([0-9a-f]+)$/i.exec(text) ?? [];
    if (ALGORITHM_BY_LENGTH.get(hex.length) === algorithm.toLowerCase())
        return { [algorithm.toLowerCase()]: hex.toLowerCase() };
    throw refuse(`What should be a digest has another form or length${algorithm === '' ? '' : ` than ${algorithm.toLowerCase()} has`}.`);
}
const refuse = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128; an object of git as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 47661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/subjects/list-folder.js


/** Tells the walker of links, sockets and devices as if they were files, so that each gets a closer look; linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
                unlisted.push({ path, error });
            done(null, entries.map(asFileOrFolder));
        });
    };
    return { readdir: list };
}
const asFileOrFolder = (entry) => ({
    name: entry.name,
    isDirectory: () => entry.isDirectory(),
    isFile: () => !entry.isDirectory(),
    isSymbolicLink: () => false,
});

;// CONCATENATED MODULE: ./build/subjects/find-files.js






/**
 * Files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, wherever it stands in the list. `**` enters folders and takes hidden files too.
 * - Where a file of exactly the given name exists, the name is a path, whatever characters are in it.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder that is spelt out is refused (write `folder/**`); folders that a glob meets are passed over. Pipes, sockets, devices
 *   and files that cannot be opened by their name are refused, spelt out or met: what is left out would not be noticed.
 * - A file's link that is spelt out is followed wherever it leads. One that a glob meets is followed as long as it stays within
 *   the working folder or the folder the glob starts in, and else refused; linked folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const isExcluded = await readExclusions(excluded, included, workingFolder);
    const found = new Map();
    for (const pattern of included) {
        const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
        if (files.length === 0)
            throw noMatch(pattern, excluded.length > 0);
        for (const file of files)
            if (!isExcluded(file.path))
                found.set(file.path, file);
        if (found.size > limits/* MAX_SUBJECTS */.Vno)
            throw tooMany();
    }
    return [...found.values()];
}
/** Backslashes separate on Windows, where they can be in no name; elsewhere they escape. */
const slashed = (pattern) => (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was spelt out is excluded; globs leave out what is excluded by themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,external_node_path_.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,external_node_path_.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,external_node_path_.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To take all files below it, write ${(0,external_node_path_.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is no regular file', 'Name files; write what a pipe or device gives to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    // Paths that are spelt out do without it.
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const slashes = slashed(pattern);
    if (!isDynamicPattern(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > limits/* MAX_SUBJECTS */.Vno)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,external_node_path_.resolve)(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is no UTF-8, or it went away: either way something that was meant would be left out.
        if (stat === undefined)
            throw wrongKind(path, 'matches, and cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is no regular file', 'Exclude it with !, or write what it gives to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link that leads out of the folders that ${pattern} is about`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: its parts before the first that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => isDynamicPattern(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        const stat = (0,external_node_fs_.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
    hint: 'Check the path and its permissions; where it is a link, what it points to.',
    cause: error,
});
const noMatch = (pattern, excluding) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder; was the build run before, and in this job?',
});
const tooMany = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${limits/* MAX_SUBJECTS */.Vno} files were found.`,
    hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
});


/***/ }),

/***/ 73122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ refuseEnvelopes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32289);



/** What the bytes under every signature of an envelope begin with (DSSE v1, protocol.md). */
const HEAD = Buffer.from('DSSEv1 ');
/**
 * Refuses files whose signature could be put into an envelope and then be the signer's statement about anything: a signature of the
 * file and one of an envelope are over the same bytes, and the log's entries for both are alike.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_UNREADABLE`
 */
function refuseEnvelopes(paths) {
    const path = paths.find((each) => readHead(each).equals(HEAD));
    if (path === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins as what an attestation is signed over (DSSE), so its signature could pass for an attestation of yours.`,
        hint: 'Pack the file, or name it by its digest in an attestation (chopmark attest). If you did not make it, somebody may be after your signature.',
    });
}
function readHead(path) {
    const head = Buffer.alloc(HEAD.length);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** Control characters, separators of lines, lone surrogates, the mark of bytes that were no text, what turns the direction of text around. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * A name as it may enter a statement: a leading `./` is dropped, nothing else is changed. Refused is what could mislead a reader
 * or a tool that unpacks by name: no name, control and bidirectional characters, text that is not Unicode, an absolute path, a
 * part `..`, more than 4096 bytes.
 *
 * @param where What the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The name of the subject in ${where} ${fault}.`,
        hint: 'Name subjects by file name, or by a path below the folder they are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'holds a character that could mislead its reader';
    if (Buffer.byteLength(name) > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0)
        return `is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads out of its folder';
    return undefined;
}


/***/ })

};
