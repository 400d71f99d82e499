export const id = 520;
export const ids = [520,963];
export const modules = {

/***/ 1520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9831);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3020);
/* harmony import */ var _sandbox_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6785);
/* harmony import */ var _attest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7196);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3726);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1963);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1558);










/** Files of a project that anybody has, first found first. */
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
 * The whole flow on real files of the working folder (or one made up where there are none): attested, signed, verified, and a
 * tampered copy refused; in a sandbox, without any identity or network.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `STORE_FILE_WRITE`
 */
async function demo({ keep }, ports) {
    const started = ports.clock.now().getTime();
    const folder = keep === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'chopmark-demo-')) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(ports.workingFolder, keep);
    const sandbox = await (0,_sandbox_start_js__WEBPACK_IMPORTED_MODULE_5__.startSandbox)({ clock: ports.clock });
    try {
        const names = await copyArtefacts(ports.workingFolder, folder);
        await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sandbox.json'), sandbox.trustConfig);
        const token = sandbox.issueToken({ kind: 'github' });
        const inside = { ...ports, workingFolder: folder, env: { DEMO_TOKEN: token } };
        const steps = await play(names, inside);
        return {
            schema: 'chopmark.demo/1',
            steps,
            duration: ports.clock.now().getTime() - started,
            ...(keep !== undefined && { keptIn: folder }),
        };
    }
    finally {
        await sandbox.close();
        if (keep === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function play(names, ports) {
    const [first = ''] = names;
    const trusting = { instance: './sandbox.json' };
    const attested = await (0,_attest_js__WEBPACK_IMPORTED_MODULE_6__.attest)((0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)('attest', { 'subject-path': [...names], ...trusting, 'identity-token': 'env:DEMO_TOKEN', statements: 'per-subject' }, { env: {} }), ports);
    const signer = signerOf(attested);
    const asking = { ...trusting, 'certificate-oidc-issuer': signer.issuer, ci: 'github', repository: 'acme/widget' };
    const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)('verify', { 'subject-path': [...names], ...asking }, { env: {} }), ports);
    const signed = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_8__.sign)((0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)('sign', { 'subject-path': [first], ...trusting, 'identity-token': 'env:DEMO_TOKEN' }, { env: {} }), ports);
    const bySignature = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)('verify', {
        'subject-path': [first],
        bundle: [`${first}.sigstore.json`],
        ...trusting,
        'certificate-identity': signer.identity,
        'certificate-oidc-issuer': signer.issuer,
    }, { env: {} }), ports);
    const tampered = `tampered/${first}`;
    await tamper(ports.workingFolder, first, tampered);
    const refused = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)('verify', { 'subject-path': [tampered], bundle: [attested.statements[0]?.bundlePath ?? ''], ...asking }, { env: {} }), ports);
    const stranger = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.verify)((0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)('verify', { 'subject-path': [first], ...asking, repository: 'somebody/else' }, { env: {} }), ports);
    const whom = '--ci github --repository acme/widget';
    return [
        {
            title: `Attest ${names.length === 1 ? 'a file' : `${names.length} files`} of this folder: one identity, one certificate, a statement of provenance for each.`,
            command: `chopmark attest ${names.join(' ')} --statements per-subject`,
            outcome: attested.statements.map(({ bundlePath, entries }) => `${bundlePath}, entry ${entries[0]?.index ?? '?'} of the log`),
            asExpected: attested.problems.length === 0 && attested.statements.length === names.length,
        },
        {
            title: 'Verify them: artefact, signature, certificate, log, timestamp, and who signed.',
            command: `chopmark verify ${names.join(' ')} ${whom}`,
            outcome: (verified.artefacts ?? []).map(({ artefact, verdict }) => `${artefact}: ${verdict}`),
            asExpected: areAll(verified, 'verified'),
        },
        {
            title: 'Sign a file without a statement, and verify the signature by exact identity.',
            command: `chopmark sign ${first}`,
            outcome: [
                `${signed.bundlePath ?? 'nothing'}, by ${signer.identity}`,
                ...(bySignature.artefacts ?? []).map(({ artefact, verdict }) => `${artefact}: ${verdict}`),
            ],
            asExpected: signed.problems.length === 0 && areAll(bySignature, 'verified'),
        },
        {
            title: 'Change one bit of a copy: it is refused.',
            command: `chopmark verify ${tampered} ${whom}`,
            outcome: explain(refused),
            asExpected: areAll(refused, 'refused', 'VERIFICATION_ARTEFACT_MISMATCH'),
        },
        {
            title: 'Ask for another repository: the same good bundle is refused.',
            command: `chopmark verify ${first} --ci github --repository somebody/else`,
            outcome: explain(stranger),
            asExpected: areAll(stranger, 'refused', 'POLICY_REPOSITORY_MISMATCH'),
        },
    ];
}
const explain = ({ artefacts = [] }) => artefacts.map(({ artefact, verdict, problem }) => `${artefact}: ${verdict}${problem ? ` (${problem.code}). ${problem.message}` : ''}`);
const areAll = ({ artefacts = [] }, verdict, code) => artefacts.length > 0 &&
    artefacts.every((artefact) => artefact.verdict === verdict && (code === undefined || artefact.problem?.code === code));
function signerOf({ statements }) {
    const signer = statements[0]?.signer;
    return signer?.kind === 'certificate' ? { identity: signer.identity.san, issuer: signer.identity.issuer } : { identity: '', issuer: '' };
}
async function copyArtefacts(from, into) {
    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(into);
    const present = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { recursive: false })).map(String));
    const names = LIKELY.filter((name) => present.has(name.split('/')[0] ?? '')).slice(0, MANY);
    const copied = [];
    for (const name of names) {
        const target = name.split('/').at(-1) ?? name;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, target)).then(() => copied.push(target), () => { });
    }
    if (copied.length > 0)
        return copied;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, 'hello.txt'), 'An artefact made up for the demo.\n');
    return ['hello.txt'];
}
async function tamper(folder, name, into) {
    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'tampered'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, into));
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, into));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, into), bytes);
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/subjects/collect.js + 2 modules
var collect = __webpack_require__(7045);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
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
var bundle_folder = __webpack_require__(5228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(8845);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(722);
;// CONCATENATED MODULE: ./build/engine/sign.js
















/**
 * Signs each file and writes its bundle beside it.
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
    const subjects = await run.timed('subjects', async () => {
        const found = await (0,collect/* collectSubjects */.c)({ paths: options.subjectPath, each: true }, { workingFolder, logger, signal: run.signal });
        return (0,leave_bundles_out/* leaveBundlesOut */.H)(found, logger);
    });
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    refuseEnvelopes(subjects.flatMap(({ path }) => path ?? []));
    const planned = planSignatures(subjects, options.bundle, workingFolder);
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
        const paths = planned.map(({ path }) => (0,sign_items/* showPath */.P)(path, workingFolder));
        if (options.dryRun)
            return { instance, dryRun: (0,show_dry_run/* showDryRun */.W)(prepared, [], paths) };
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        const only = signed.statements.length === 1 ? signed.statements[0]?.bundlePath : undefined;
        return { instance, ...signed, ...(only !== undefined && { bundlePath: only }) };
    });
    return { ...base, ...outcome };
}
function planSignatures(subjects, bundle, workingFolder) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `bundle names one file, and ${subjects.length} files are to be signed.`,
            hint: 'Leave bundle out: each bundle goes beside its file.',
        });
    }
    return subjects.map(({ name, digest, path }, index) => ({
        path: (0,external_node_path_.resolve)(workingFolder, bundle ?? `${path}.sigstore.json`),
        subjects: [index],
        item: {
            id: (0,external_node_crypto_.createHash)('sha256')
                .update(`${path ?? name}\0${digest.sha256}`)
                .digest('hex'),
            name,
            content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
        },
    }));
}


/***/ })

};
