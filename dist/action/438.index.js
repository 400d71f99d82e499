export const id = 438;
export const ids = [438];
export const modules = {

/***/ 70438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_check_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72631);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(18614);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74114);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59926);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42594);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53254);
/* harmony import */ var _subjects_collect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19907);
/* harmony import */ var _subjects_refuse_envelopes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73122);
/* harmony import */ var _bundle_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85228);
/* harmony import */ var _check_count_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12701);
/* harmony import */ var _choose_images_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80997);
/* harmony import */ var _describe_subjects_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65666);
/* harmony import */ var _finish_bundles_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83622);
/* harmony import */ var _leave_bundles_out_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(19289);
/* harmony import */ var _open_signing_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(80017);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(89862);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(76434);
/* harmony import */ var _show_dry_run_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(23642);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(95948);
/* harmony import */ var _sign_items_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3001);
/* harmony import */ var _store_signed_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(84966);
/* harmony import */ var _with_signing_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(70722);

























/**
 * Signs each file and writes its bundle beside it; the bundle of an image goes to `bundle-dir`, which also gets one file with all.
 *
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
async function sign(options, ports) {
    const { workingFolder, logger } = ports;
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_22__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,_bundle_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .bundleFolder */ .L)(options.bundleDir, ports);
    const stores = await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_17__.openStores)('store', options.store, options, { ports, signal: run.signal });
    const subjects = await run.timed('subjects', async () => {
        const found = await (0,_subjects_collect_js__WEBPACK_IMPORTED_MODULE_8__/* .collectSubjects */ .c)({ paths: options.subjectPath, each: true, ...(0,_choose_images_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseImages */ .s)(options, { ports, run }) }, { workingFolder, logger, signal: run.signal });
        return (0,_leave_bundles_out_js__WEBPACK_IMPORTED_MODULE_15__/* .leaveBundlesOut */ .H)(found, logger);
    });
    if (options.expectedSubjects !== undefined)
        (0,_check_count_js__WEBPACK_IMPORTED_MODULE_11__/* .checkCount */ .w)(subjects.length, options.expectedSubjects);
    (0,_subjects_refuse_envelopes_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseEnvelopes */ .e)(subjects.flatMap(({ path }) => path ?? []));
    const planned = planSignatures(subjects, options.bundle, { workingFolder, folder });
    const base = {
        schema: _formats_result_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_SCHEMA */ .w,
        command: 'sign',
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_23__/* .VERSION */ .x,
        subjects: (0,_describe_subjects_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSubjects */ .$)(subjects, ports.workingFolder),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,_with_signing_js__WEBPACK_IMPORTED_MODULE_21__/* .withSigning */ .i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        const paths = planned.map(({ path }) => (0,_show_path_js__WEBPACK_IMPORTED_MODULE_18__/* .showPath */ .P)(path, workingFolder));
        if (options.dryRun)
            return { instance, dryRun: (0,_show_dry_run_js__WEBPACK_IMPORTED_MODULE_24__/* .showDryRun */ .W)(prepared, [], paths, stores) };
        await (0,_core_check_places_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlaces */ .p)(planned.map(({ path }) => path));
        const signing = await run.timed('certificate', () => (0,_open_signing_js__WEBPACK_IMPORTED_MODULE_16__/* .openSigning */ .O)(prepared, chosen, { ports, run }));
        const signed = await run.timed('signing', () => (0,_sign_items_js__WEBPACK_IMPORTED_MODULE_19__/* .signItems */ .u)(planned, folder, signing, ports));
        const finished = await (0,_finish_bundles_js__WEBPACK_IMPORTED_MODULE_14__/* .finishBundles */ .z)(signed, planned, { folder, ports });
        const { statements } = finished;
        // Unlike a statement, a signature does not name its file: a store learns the name from that of the bundle alone.
        const bundlePath = statements.length === 1 ? finished.bundlePath : undefined;
        const goesTo = chosen.store.length > 0 ? stores : [];
        const stored = await (0,_store_signed_js__WEBPACK_IMPORTED_MODULE_20__/* .storeSigned */ .u)(statements, goesTo, { folder, bundlePath, subjects, ports, run, options });
        return { instance, ...finished, ...stored };
    });
    return { ...base, ...outcome };
}
function planSignatures(subjects, bundle, { workingFolder, folder }) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `bundle names one file, and ${subjects.length} signatures are to be made.`,
            hint: 'Leave --bundle out: each bundle goes beside its file, those of images to --bundle-dir.',
        });
    }
    const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .nameBundles */ .r)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    return subjects.map((subject, index) => {
        if (subject.image !== undefined)
            return planImageSignature(subject, index, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, bundle ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names[index] ?? '')));
        return planFileSignature(subject, index, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, bundle ?? `${subject.path}.sigstore.json`));
    });
}
const planFileSignature = ({ name, digest, path: file }, index, path) => ({
    path,
    subjects: [index],
    item: {
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${file ?? name}\0${digest.sha256}`)
            .digest('hex'),
        name,
        content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
    },
});
/** The signature of an image is a statement that says nothing but which image: cosign 3's form, which `cosign verify` reads. */
function planImageSignature(subject, index, path) {
    const payload = (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .buildStatement */ .Y5)({ subjects: [subject], predicateType: IMAGE_SIGNATURE, predicate: {} });
    return {
        path,
        subjects: [index],
        predicateType: IMAGE_SIGNATURE,
        item: {
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('hex'),
            name: subject.name,
            content: { kind: 'envelope', payloadType: _formats_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, payload },
        },
    };
}
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


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
