export const id = 1520;
export const ids = [1520];
export const modules = {

/***/ 31520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94860);
/* harmony import */ var _options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42580);
/* harmony import */ var _sandbox_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87297);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9267);
/* harmony import */ var _attest_attest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57980);
/* harmony import */ var _sign_sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44004);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14516);











/** Files that most projects have, in order of preference. */
const LIKELY = [
    'package.json',
    'README.md',
    'LICENSE',
    'dist/cli/index.js',
    'Makefile',
    'go.mod',
    'Cargo.toml',
    'pyproject.toml',
    'pom.xml',
];
const MANY = 3;
/**
 * Shows the whole flow with real files of the working folder (or one created for the demo): attest, sign, verify, and refuse a tampered
 * copy. It runs in a sandbox, without identity or network.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `STORE_FILE_WRITE`
 */
async function demo({ outputDir }, ports) {
    const started = ports.clock.now().getTime();
    const folder = outputDir === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'chopmark-demo-')) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(ports.workingFolder, outputDir);
    const sandbox = await (0,_sandbox_start_js__WEBPACK_IMPORTED_MODULE_6__.startSandbox)({ clock: ports.clock });
    try {
        const names = await copyArtifacts(ports.workingFolder, folder);
        await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sandbox.json'), sandbox.trustConfig);
        const token = sandbox.issueToken({ kind: 'github' });
        const inside = { ...ports, workingFolder: folder, env: { DEMO_TOKEN: token } };
        const steps = await play(names, inside);
        return {
            schema: 'chopmark.demo/1',
            steps,
            duration: ports.clock.now().getTime() - started,
            ...(outputDir !== undefined && { keptIn: folder }),
        };
    }
    finally {
        await sandbox.close();
        if (outputDir === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function play(names, ports) {
    const [first = ''] = names;
    const trusting = { instance: './sandbox.json' };
    const attested = await (0,_attest_attest_js__WEBPACK_IMPORTED_MODULE_7__.attest)((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)('attest', { 'subject-path': [...names], ...trusting, 'identity-token': 'env:DEMO_TOKEN', statements: 'per-subject' }, { env: {} }), ports);
    const signer = signerOf(attested);
    const asking = { ...trusting, 'certificate-oidc-issuer': signer.issuer, ci: 'github', repository: 'acme/widget' };
    const verified = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)('verify', { 'subject-path': [...names], ...asking }, { env: {} }), ports);
    const signed = await (0,_sign_sign_js__WEBPACK_IMPORTED_MODULE_8__.sign)((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)('sign', { 'subject-path': [first], ...trusting, 'identity-token': 'env:DEMO_TOKEN' }, { env: {} }), ports);
    const bySignature = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)('verify', {
        'subject-path': [first],
        bundle: [`${first}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_10__/* .BUNDLE_SUFFIX */ .Zf}`],
        ...trusting,
        'certificate-identity': signer.identity,
        'certificate-oidc-issuer': signer.issuer,
    }, { env: {} }), ports);
    const tampered = `tampered/${first}`;
    await tamper(ports.workingFolder, first, tampered);
    const refused = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)('verify', { 'subject-path': [tampered], bundle: [attested.statements[0]?.bundlePath ?? ''], ...asking }, { env: {} }), ports);
    const stranger = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)('verify', { 'subject-path': [first], ...asking, repository: 'acme/another' }, { env: {} }), ports);
    const whom = '--ci github --repository acme/widget';
    return [
        {
            title: `Attest ${names.length === 1 ? 'a file' : `${names.length} files`} of this folder: one identity, one certificate, a statement of provenance for each.`,
            command: `chopmark attest ${names.join(' ')} --statements per-subject`,
            outcome: attested.statements.map(({ bundlePath, entries }) => `${bundlePath}, entry ${entries[0]?.index ?? '?'} of the log`),
            asExpected: attested.problems.length === 0 && attested.statements.length === names.length,
        },
        {
            title: 'Verify them: artifact, signature, certificate, log, timestamp, and signer.',
            command: `chopmark verify ${names.join(' ')} ${whom}`,
            outcome: (verified.artifacts ?? []).map(({ artifact, verdict }) => `${artifact}: ${verdict}`),
            asExpected: areAll(verified, 'verified'),
        },
        {
            title: 'Sign a file without a statement, and verify the signature by exact identity.',
            command: `chopmark sign ${first}`,
            outcome: [
                `${signed.bundlePath ?? 'nothing'}, by ${signer.identity}`,
                ...(bySignature.artifacts ?? []).map(({ artifact, verdict }) => `${artifact}: ${verdict}`),
            ],
            asExpected: signed.problems.length === 0 && areAll(bySignature, 'verified'),
        },
        {
            title: 'Change one bit of a copy: it is refused.',
            command: `chopmark verify ${tampered} ${whom}`,
            outcome: explain(refused),
            asExpected: areAll(refused, 'refused', 'VERIFICATION_ARTIFACT_MISMATCH'),
        },
        {
            title: 'Expect another repository: the same valid bundle is refused.',
            command: `chopmark verify ${first} --ci github --repository acme/another`,
            outcome: explain(stranger),
            asExpected: areAll(stranger, 'refused', 'POLICY_REPOSITORY_MISMATCH'),
        },
    ];
}
const explain = ({ artifacts = [] }) => artifacts.map(({ artifact, verdict, problem }) => `${artifact}: ${verdict}${problem ? ` (${problem.code}). ${problem.message}` : ''}`);
const areAll = ({ artifacts = [] }, verdict, code) => artifacts.length > 0 &&
    artifacts.every((artifact) => artifact.verdict === verdict && (code === undefined || artifact.problem?.code === code));
function signerOf({ statements }) {
    const signer = statements[0]?.signer;
    return signer?.kind === 'certificate' ? { identity: signer.identity.san, issuer: signer.identity.issuer } : { identity: '', issuer: '' };
}
async function copyArtifacts(from, into) {
    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(into);
    const present = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { recursive: false })).map(String));
    const names = LIKELY.filter((name) => present.has(name.split('/')[0] ?? '')).slice(0, MANY);
    const copied = [];
    for (const name of names) {
        const target = name.split('/').at(-1) ?? name;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, target)).then(() => copied.push(target), () => { });
    }
    if (copied.length > 0)
        return copied;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, 'hello.txt'), 'An artifact created for the demo.\n');
    return ['hello.txt'];
}
async function tamper(folder, name, into) {
    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'tampered'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, into));
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, into));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, into), bytes);
}


/***/ }),

/***/ 48189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planDocuments),
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94860);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93083);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56519);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);









/**
 * For each image, the document that cosign 1 and 2 sign (`sigstore/simple-signing.ts`). It is signed like a file.
 *
 * @param folder The folder for documents and their bundles. Absolute.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, if the format of cosign 1 and 2 cannot represent the signature
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
        throw noForm(`names images by sha256, but ${name} has no sha256`, 'Use --store oci.');
    // A folder of this machine is not the name of an image.
    const [reference = ''] = (image.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_7__/* .LAYOUT */ .r) ? name : image).split('@');
    const document = (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSimpleSigning */ .P)(reference, sha256);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Zf.length)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`;
    return {
        document,
        documentPath,
        path: `${documentPath}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Zf}`,
        subjects: [index],
        item: {
            id: digest.toString('hex'),
            name: `${name} (in the format of cosign 1 and 2)`,
            content: { kind: 'message', algorithm: 'SHA2_256', digest },
        },
    };
}
/** A signature that the store would refuse is not made: it would have no other use, and would stay in the log permanently. */
function checkOldForm({ logs }, byKey) {
    if (byKey)
        throw noForm('needs a certificate, but this run signs with a key', 'Use --store oci.');
    if (logs.length > 1)
        throw noForm('supports one log, but this run uses several', 'Use --store oci.');
    if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
        throw noForm('needs the inclusion promise of Rekor v1, which Rekor v2 does not issue', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
}
const noForm = (reason, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-cosign-v2 keeps image signatures in a format that ${reason}.`,
    hint,
});
/** Writes documents to disk before they are signed, so that signatures can be stored even after the run ends early. @throws ChopmarkError `STORE_FILE_WRITE` */
async function writeDocuments(documents) {
    for (const { document, documentPath } of documents) {
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(documentPath));
        await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)(documentPath, document);
    }
}


/***/ }),

/***/ 31340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showDryRun: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98364);
/* harmony import */ var _trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66903);


/** The data that signing would send, and its recipients. Sends no request. */
function showDryRun({ identity, services }, statements, files, stores) {
    const isPublic = (url) => (0,_trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicHost */ .s)(url.hostname);
    return {
        statements,
        ...(identity && { claims: identity.claims }),
        disclosures: [
            ...(identity
                ? [
                    {
                        name: 'certificate authority',
                        url: services.certificateAuthority.url.href,
                        data: 'the identity token. Its certificate transparency log gets the certificate, with the names that the claims prove',
                        isPublic: isPublic(services.certificateAuthority.url),
                    },
                ]
                : []),
            ...services.timestampAuthorities.map(({ url }) => ({
                name: 'timestamp authority',
                url: url.href,
                data: 'a digest of each signature',
                isPublic: false,
            })),
            ...services.logs.map(({ url }) => ({
                name: 'transparency log',
                url: url.href,
                data: `digest, signature and ${identity ? 'certificate' : 'public key'} of each statement`,
                isPublic: isPublic(url),
            })),
            ...stores.map(({ store: { id, place }, written }) => ({
                name: `store ${id}`,
                url: place?.url ?? written,
                data: 'the whole bundle',
                isPublic: place?.isPublic ?? false,
            })),
            ...files.map((path) => ({ name: _results_result_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_STORE */ .K, url: path, data: 'the whole bundle', isPublic: false })),
        ],
    };
}


/***/ }),

/***/ 44004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/check-writable.js
var check_writable = __webpack_require__(30351);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(61953);
// EXTERNAL MODULE: ./build/subjects/exclude-bundles.js + 1 modules
var exclude_bundles = __webpack_require__(69073);
// EXTERNAL MODULE: ./build/subjects/reject-other-meanings.js
var reject_other_meanings = __webpack_require__(90747);
// EXTERNAL MODULE: ./build/engine/shared/publish/check-store-subjects.js
var check_store_subjects = __webpack_require__(53903);
// EXTERNAL MODULE: ./build/engine/shared/publish/open-stores.js
var open_stores = __webpack_require__(14132);
// EXTERNAL MODULE: ./build/engine/shared/publish/prepare-stores.js
var prepare_stores = __webpack_require__(43357);
// EXTERNAL MODULE: ./build/engine/shared/publish/publish.js + 1 modules
var publish = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/engine/shared/run/bundle-folder.js
var bundle_folder = __webpack_require__(98604);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/run/sandbox-hint.js
var sandbox_hint = __webpack_require__(16260);
// EXTERNAL MODULE: ./build/engine/shared/signing/open-signing.js + 4 modules
var open_signing = __webpack_require__(7432);
// EXTERNAL MODULE: ./build/engine/shared/signing/plan-documents.js
var plan_documents = __webpack_require__(48189);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/image-signature.js
var image_signature = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/engine/shared/signing/plan-signatures.js








/**
 * One bundle for each subject: next to a file, or in `folder` for an image and for data that is not a file.
 *
 * @param bundle The file for a single bundle.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` if one file is named for several bundles
 */
function planSignatures(subjects, bundle, { workingFolder, folder }) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `--bundle names one file, but ${subjects.length} signatures are made.`,
            hint: 'Leave out --bundle: each bundle is written next to its file, and bundles of images to --bundle-dir.',
        });
    }
    const names = (0,bundle_names/* nameBundles */.r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    return subjects.map((subject, index) => {
        const beside = subject.path === undefined ? (0,external_node_path_.join)(folder, names[index] ?? '') : `${subject.path}${sigstore_bundle/* BUNDLE_SUFFIX */.Zf}`;
        const path = (0,external_node_path_.resolve)(workingFolder, bundle ?? beside);
        return subject.image === undefined ? planFileSignature(subject, index, path) : planImageSignature(subject, index, path);
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
/** The signature of an image is a statement without content about the image: the format of cosign 3, which `cosign verify` reads. */
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

// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 4 modules
var prepare_signing = __webpack_require__(24158);
// EXTERNAL MODULE: ./build/engine/shared/signing/show-dry-run.js
var show_dry_run = __webpack_require__(31340);
// EXTERNAL MODULE: ./build/engine/shared/signing/sign-items.js + 14 modules
var sign_items = __webpack_require__(79569);
// EXTERNAL MODULE: ./build/engine/shared/signing/with-signing.js + 1 modules
var with_signing = __webpack_require__(72955);
// EXTERNAL MODULE: ./build/engine/shared/signing/write-bundle-list.js
var write_bundle_list = __webpack_require__(54524);
;// CONCATENATED MODULE: ./build/engine/sign/sign.js

























/**
 * Signs each file and writes its bundle next to it. The bundle of an image is written to `bundle-dir`, which also gets one file with all
 * bundles, as does the bundle of data that is not a file. For a store in the format of cosign 1 and 2, the document in that format is signed in addition to each image's statement.
 *
 * @param data What to sign that is not a file: its bytes, or its sha256.
 * @throws ChopmarkError If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
const sign = (options, ports, data = []) => (0,sandbox_hint/* hintAtSandbox */.M)('sign', options, ports, () => signArtifacts(options, ports, data));
async function signArtifacts(options, ports, data) {
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const context = { ports, run, folder };
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const subjects = await run.timed('subjects', () => sign_collect({ ...options, data }, context));
    const signatures = planSignatures(subjects, options.bundle, { workingFolder: ports.workingFolder, folder });
    (0,check_store_subjects/* checkStoreSubjects */.T)(stores, subjects);
    const choices = (0,prepare_signing/* pickSigningChoices */.Z)(options);
    const { onMissingIdentity, dryRun } = options;
    const outcome = await (0,with_signing/* withSigning */.i)(choices, { onMissingIdentity, ...context }, async (prepared) => {
        const instance = prepared.trust.name;
        const targets = prepared.throwaway ? [] : stores;
        const documents = targets.some(({ store }) => store.takesDocuments) ? (0,plan_documents/* planDocuments */.a)(subjects, folder, prepared) : [];
        const planned = [...signatures, ...documents];
        if (dryRun)
            return { instance, dryRun: (0,show_dry_run.showDryRun)(prepared, [], showPaths(planned, context), stores) };
        await (0,check_writable/* checkWritable */.Z)(planned.map(({ path }) => path));
        await (0,prepare_stores/* prepareStores */.w)(targets, { bundles: planned }, ports);
        await (0,plan_documents/* writeDocuments */.i)(documents);
        const signed = await signPlan(planned, prepared, context);
        const published = await (0,publish/* publishSigned */.y)(signed.statements, targets, {
            bundlePath: isOneFile(signed.statements, subjects) ? signed.bundlePath : undefined,
            payloads: new Map(documents.map(({ path, document }) => [(0,describe_subjects/* showPath */.P)(path, ports.workingFolder), document])),
            subjects,
            options,
            ...context,
        });
        return { instance, ...signed, ...published };
    });
    return {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'sign',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(subjects, { ...ports, ...options }),
        statements: [],
        problems: [],
        timings: run.timings,
        ...outcome,
    };
}
async function sign_collect(options, { ports, run }) {
    const { workingFolder, logger } = ports;
    const found = await (0,collect/* collectSubjects */.c)({ paths: options.subjectPath, data: options.data, each: true, ...(0,open_images/* chooseImages */.s)(options, { ports, run }) }, { workingFolder, logger, signal: run.signal });
    const subjects = await (0,exclude_bundles/* excludeBundles */.i)(found, { purpose: 'sign', workingFolder, logger });
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    (0,reject_other_meanings/* rejectOtherMeanings */.gx)(subjects.flatMap(({ path }) => path ?? []));
    for (const { name, bytes } of options.data)
        if (bytes !== undefined)
            (0,reject_other_meanings/* rejectOtherMeaningOf */.sy)(bytes, name);
    const unfit = subjects.find(({ digest, image }) => image === undefined && digest.sha256 === undefined);
    if (unfit !== undefined)
        throw noSha256(unfit);
    return subjects;
}
const noSha256 = ({ name, digest }) => new errors/* ChopmarkError */.E({
    code: 'INPUT_DIGEST',
    message: `The digest of ${name} is a ${Object.keys(digest).join(', ')}, and a signature covers a sha256.`,
    hint: 'Give the digest as sha256:HEX, or give the bytes.',
});
/** Signs, logs and verifies every bundle, and writes it and the list of all bundles. */
async function signPlan(planned, prepared, { ports, run, folder }) {
    const signing = await run.timed('certificate', () => (0,open_signing.openSigning)(prepared, { ports, run }));
    const signed = await run.timed('signing', () => (0,sign_items.signItems)(planned, folder, signing, ports));
    return (0,write_bundle_list/* writeBundleList */.Y)(signed, planned, { folder, ports, signal: run.signal });
}
/** Unlike a statement, the signature of a file does not contain its name. A store gets the name only from the bundle's file name. */
const isOneFile = (statements, subjects) => statements.length === 1 || subjects.every(({ image }) => image !== undefined);
const showPaths = (planned, { ports }) => planned.map(({ path }) => (0,describe_subjects/* showPath */.P)(path, ports.workingFolder));


/***/ })

};
