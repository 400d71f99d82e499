export const id = 6889;
export const ids = [6889];
export const modules = {

/***/ 36889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./build/engine/finish-bundles.js + 1 modules
var finish_bundles = __webpack_require__(83622);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 18 modules
var open_signing = __webpack_require__(80017);
// EXTERNAL MODULE: ./build/engine/open-stores.js
var open_stores = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/formats/simple-signing.js
var simple_signing = __webpack_require__(43311);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/engine/plan-documents.js







const SUFFIX = '.sigstore.json';
/**
 * For each image among the subjects the document that cosign 1 and 2 sign (`formats/simple-signing.ts`), to be signed like a file.
 *
 * @param folder Absolute: where documents and their bundles go.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, where the old form could not hold what would be made
 */
function planDocuments(subjects, folder, { key, services }) {
    const names = (0,bundle_names/* nameBundles */.r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    const planned = subjects.flatMap((subject, index) => subject.image === undefined ? [] : [planDocument(subject, subject.image, index, (0,external_node_path_.join)(folder, names[index] ?? ''))]);
    if (planned.length > 0)
        checkOldForm(services, key !== undefined);
    return planned;
}
function planDocument({ name, digest: { sha256 } }, image, index, path) {
    if (sha256 === undefined)
        throw noForm(`names images by sha256, which ${name} has none of`, 'Use --store oci.');
    const [reference = ''] = image.split('@');
    const document = (0,simple_signing/* writeSimpleSigning */.P)(reference, sha256);
    const digest = (0,external_node_crypto_.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -SUFFIX.length)}${bundle_names/* DOCUMENT_SUFFIX */.q}`;
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
const noForm = (reason, hint) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-legacy keeps signatures of images in a form that ${reason}.`,
    hint,
});
/** Documents are on the disk before they are signed: whatever ends a run, what it signed can be stored. @throws ChopmarkError `STORE_FILE_WRITE` */
async function writeDocuments(documents) {
    for (const { document, documentPath } of documents) {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(documentPath));
        await (0,write_file/* writeFileInPlace */.a)(documentPath, document);
    }
}

// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/image-signature.js
var image_signature = __webpack_require__(60049);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
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
// EXTERNAL MODULE: ./build/engine/store-signed.js + 4 modules
var store_signed = __webpack_require__(60371);
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
        const documents = goesTo.some(({ store }) => store.takesDocuments) ? planDocuments(subjects, folder, prepared) : [];
        const all = [...planned, ...documents];
        const paths = all.map(({ path }) => (0,show_path/* showPath */.P)(path, workingFolder));
        if (options.dryRun)
            return { instance, dryRun: (0,show_dry_run/* showDryRun */.W)(prepared, [], paths, stores) };
        await (0,check_places/* checkPlaces */.p)(all.map(({ path }) => path));
        await writeDocuments(documents);
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


/***/ })

};
