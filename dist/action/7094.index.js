export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 17094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
;// CONCATENATED MODULE: ./build/core/check-places.js







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
    for (const folder of new Set(paths.map(external_node_path_.dirname))) {
        await (0,make_folder/* makeFolder */.f)(folder);
        const probe = (0,external_node_path_.join)(folder, `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
        try {
            await (0,promises_.writeFile)(probe, '', { flag: 'wx' });
            await (0,promises_.rm)(probe, { force: true });
        }
        catch (error) {
            throw noPlace(folder, (0,file_error/* explainFileError */.Yd)(error), error);
        }
    }
    await (0,in_parallel/* mapInParallel */.H)(paths, AT_ONCE, async (path) => {
        try {
            if ((await (0,promises_.lstat)(path)).isDirectory())
                throw noPlace(path, 'it is a folder');
        }
        catch (error) {
            if (error instanceof errors/* ChopmarkError */.E)
                throw error;
            if ((0,file_error/* codeOf */.$N)(error) !== 'ENOENT')
                throw noPlace(path, (0,file_error/* explainFileError */.Yd)(error), error);
        }
    });
}
const noPlace = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `${path} could not be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another place with --bundle, or make the folder writable.',
    cause,
});

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/subjects/collect.js + 2 modules
var collect = __webpack_require__(19907);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/subjects/refuse-envelopes.js



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
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins as what an attestation is signed over (DSSE), so its signature could pass for an attestation of yours.`,
        hint: 'Pack the file, or name it by its digest in an attestation (chopmark attest). If you did not make it, somebody may be after your signature.',
    });
}
function readHead(path) {
    const head = Buffer.alloc(HEAD.length);
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            return head.subarray(0, (0,external_node_fs_.readSync)(file, head));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (cause) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(85228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
// EXTERNAL MODULE: ./build/engine/choose-images.js
var choose_images = __webpack_require__(80997);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(65666);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 18 modules
var open_signing = __webpack_require__(80017);
// EXTERNAL MODULE: ./build/engine/open-stores.js
var open_stores = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(23642);
// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/engine/store-signed.js + 3 modules
var store_signed = __webpack_require__(84966);
// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(70722);
;// CONCATENATED MODULE: ./build/engine/sign.js
























/**
 * Signs each file and writes its bundle beside it; the bundle of an image goes to `bundle-dir`.
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
    refuseEnvelopes(subjects.flatMap(({ path }) => path ?? []));
    const planned = planSignatures(subjects, options.bundle, { workingFolder, folder });
    const base = {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'sign',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(subjects, ports.workingFolder),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,with_signing/* withSigning */.i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        const paths = planned.map(({ path }) => (0,show_path/* showPath */.P)(path, workingFolder));
        if (options.dryRun)
            return { instance, dryRun: (0,show_dry_run/* showDryRun */.W)(prepared, [], paths, stores) };
        await checkPlaces(planned.map(({ path }) => path));
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        const only = signed.statements.length === 1 ? signed.statements[0]?.bundlePath : undefined;
        const stored = await (0,store_signed/* storeSigned */.u)(signed.statements, chosen.store.length > 0 ? stores : [], {
            folder,
            bundlePath: only,
            subjects,
            ports,
            run,
            options,
        });
        return { instance, ...signed, ...stored, ...(only !== undefined && { bundlePath: only }) };
    });
    return { ...base, ...outcome };
}
function planSignatures(subjects, bundle, { workingFolder, folder }) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `bundle names one file, and ${subjects.length} signatures are to be made.`,
            hint: 'Leave --bundle out: each bundle goes beside its file, those of images to --bundle-dir.',
        });
    }
    const names = (0,bundle_names/* nameBundles */.r)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
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
    const payload = (0,statement/* buildStatement */.Y5)({ subjects: [subject], predicateType: IMAGE_SIGNATURE, predicate: {} });
    return {
        path,
        subjects: [index],
        predicateType: IMAGE_SIGNATURE,
        item: {
            id: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex'),
            name: subject.name,
            content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload },
        },
    };
}
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ })

};
