export const id = 1520;
export const ids = [1520,5247,1963];
export const modules = {

/***/ 45247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ci/record-build.js
var record_build = __webpack_require__(60081);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/signing/sign-item.js
var sign_item = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(56515);
// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(85228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
// EXTERNAL MODULE: ./build/engine/choose-images.js + 1 modules
var choose_images = __webpack_require__(30563);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(65666);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/stores/all-bundles.js + 1 modules
var all_bundles = __webpack_require__(61167);
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
        const all = await (0,all_bundles/* addToAllBundles */.f)(folder, readEach(present));
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

// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
;// CONCATENATED MODULE: ./build/engine/keep-others.js







const SUFFIX = '.sigstore.json';
/**
 * Moves planned bundles out of the way of those that an earlier run of the job left: where a file of that name says something of
 * another kind, `.<kind>` goes into ours, as for several kinds in one run. A bundle of the same kind is replaced.
 */
async function keepOthers(planned) {
    const folder = planned[0] && (0,external_node_path_.dirname)(planned[0].path);
    const present = new Set(folder === undefined ? [] : await (0,promises_.readdir)(folder).catch(() => []));
    return Promise.all(planned.map(async (bundle) => {
        const name = (0,external_node_path_.basename)(bundle.path);
        if (!present.has(name) || (await predicateTypeAt(bundle.path)) === bundle.predicateType)
            return bundle;
        return { ...bundle, path: (0,external_node_path_.join)((0,external_node_path_.dirname)(bundle.path), `${name.slice(0, -SUFFIX.length)}.${bundle.kind}${SUFFIX}`) };
    }));
}
/** What the file says; nothing where it says nothing that can be read. */
async function predicateTypeAt(path) {
    try {
        const { content } = (0,parse_bundle/* parseBundle */.Q)(await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZ, 'the bundle'), path);
        if (content.kind === 'message' || content.envelope.payloadType !== dsse/* IN_TOTO_PAYLOAD_TYPE */.T4)
            return undefined;
        return (0,statement/* parseStatement */.By)(content.envelope.payload).predicateType;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(58845);
// EXTERNAL MODULE: ./build/engine/open-stores.js
var open_stores = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/engine/sayings.js + 1 modules
var engine_sayings = __webpack_require__(37408);
;// CONCATENATED MODULE: ./build/engine/plan-statements.js











/** @throws ChopmarkError `INPUT_STATEMENT` */
async function readGivenStatement(path, { workingFolder }) {
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_STATEMENT */.VZ, 'the statement', { pipes: true });
    try {
        const { subjects, predicateType } = (0,statement/* readStatement */.cO)(bytes, path);
        return { bytes, subjects, predicateType };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_STATEMENT',
            message: `${path} is no in-toto statement: ${error.message}.`,
            hint: 'A statement is one JSON object with _type, subject, predicateType and predicate.',
        });
    }
}
/**
 * The statements of a run, with the file each becomes. Payloads are built when they are signed, so that ten thousand are never in
 * memory at once.
 *
 * @throws ChopmarkError `INPUT_NO_BUILD`
 */
function planStatements(plan) {
    const { subjects, sayings, given, folder } = plan;
    const unnamed = [...sayings.flatMap((saying) => planSaying(saying, plan)), ...(given ? [planGiven(given, subjects.length)] : [])];
    const all = [...subjects, ...(given?.subjects ?? [])];
    const names = (0,bundle_names/* nameBundles */.r)(unnamed.map(({ kind, subjects: about }) => ({ kind, subjects: about.map((index) => all[index]?.name ?? '') })));
    return unnamed.map((bundle, position) => ({ ...bundle, path: (0,external_node_path_.join)(folder, names[position] ?? '') }));
}
function planSaying({ type, kind, predicate: said }, { subjects, statements, record, extra }) {
    const predicate = said ?? buildProvenance(record, extra);
    const groups = statements === 'combined' ? [subjects.map((_, index) => index)] : subjects.map((_, index) => [index]);
    return groups.map((group) => {
        // Mapped, not gathered: thousands of these lists are kept, and a gathered one keeps room to grow.
        const about = group.map((index) => subjects[index]);
        return {
            kind,
            subjects: group,
            predicateType: type,
            item: {
                id: identify(type, kind, about),
                name: about.length === 1 ? (about[0]?.name ?? '') : `${about.length} subjects`,
                content: {
                    kind: 'envelope',
                    payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4,
                    payload: () => (0,statement/* buildStatement */.Y5)({ subjects: about, predicateType: type, predicate }),
                },
            },
        };
    });
}
function planGiven({ bytes, subjects, predicateType }, offset) {
    const kind = (0,engine_sayings/* kindOf */.I)(predicateType);
    return {
        kind,
        subjects: subjects.map((_, index) => offset + index),
        predicateType,
        item: {
            id: identify(predicateType, kind, subjects),
            name: subjects.length === 1 ? (subjects[0]?.name ?? '') : `${subjects.length} subjects`,
            content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload: bytes },
        },
    };
}
function buildProvenance(record, extra) {
    if (record)
        return provenance/* provenance */.a.build(record, extra);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_NO_BUILD',
        message: 'There is no build here that provenance could tell of: neither the identity nor the environment is that of a known CI.',
        hint: 'Say something of your own with predicate-type and predicate, or sign the files: chopmark sign.',
    });
}
/** What a resumed run knows an item by: what it says about whom. */
function identify(type, kind, subjects) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${type}\0${kind}`);
    for (const { name, digest } of subjects)
        hash.update(`\0${name}\0${JSON.stringify(digest)}`);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/engine/refuse-too-large.js



/**
 * Refuses what a log would refuse after it was signed: Rekor v1 is sent whole statements, Rekor v2 a digest. One statement of each
 * kind is looked at; those about other subjects differ by their names.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`
 */
async function refuseTooLarge(planned, { logs }) {
    const v1 = logs.find(({ majorApiVersion }) => majorApiVersion === 1);
    if (!v1)
        return;
    const kinds = new Map(planned.map((bundle) => [bundle.kind, bundle]));
    for (const { item } of kinds.values()) {
        const size = (await (0,sign_item/* buildPayload */.n)(item))?.length ?? 0;
        if (size <= limits/* MAX_STATEMENT_V1 */.b5)
            continue;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_LARGE',
            message: `The statement about ${item.name} has ${size} bytes, and ${v1.url.host} is a log of version 1, which is sent no more than ${limits/* MAX_STATEMENT_V1 */.b5}.`,
            hint: 'A log of version 2 takes a digest alone: use an instance that has one, with --rekor-version 2.',
        });
    }
}

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(23642);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/engine/store-signed.js + 3 modules
var store_signed = __webpack_require__(84966);
// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(70722);
;// CONCATENATED MODULE: ./build/engine/attest.js

























/**
 * Signs statements about artefacts with the identity of this job (or a key): by default SLSA provenance of this build. Bundles are
 * logged, verified and on disk before this returns.
 *
 * @returns The result; what went wrong after the first signature is in its `problems`, with what was signed all the same.
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements, problems } = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
async function attest(options, ports) {
    const run = (0,engine_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const given = options.statementPath === undefined ? undefined : await readGivenStatement(options.statementPath, ports);
    const sayings = await (0,engine_sayings/* readSayings */.D)(options, ports);
    const subjects = sayings.length === 0 ? [] : await run.timed('subjects', () => attest_collect(options, ports, run));
    const all = [...subjects, ...(given?.subjects ?? [])];
    warnOfPeers(options.statements === 'combined' ? subjects.length : 1, ports);
    warnOfPeers(given?.subjects.length ?? 1, ports);
    const plan = (record) => planStatements({ subjects, sayings, given, statements: options.statements, folder, record });
    const base = {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'attest',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(all, ports.workingFolder),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,with_signing/* withSigning */.i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        if (options.dryRun)
            return { instance, dryRun: await rehearse(prepared, plan(recordOf(prepared, ports)), stores, ports) };
        await refuseTooLarge(plan(recordOf(prepared, ports)), prepared.services);
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const planned = await keepOthers(plan(signing.record));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        const finished = await finishBundles(signed, planned, { folder, ports });
        const { bundlePath } = finished;
        return {
            instance,
            ...finished,
            ...(await (0,store_signed/* storeSigned */.u)(finished.statements, stores, { folder, bundlePath, subjects: all, ports, run })),
        };
    });
    return { ...base, ...outcome };
}
function warnOfPeers(subjects, { logger }) {
    if (subjects <= limits/* SUBJECTS_OF_PEERS */.aj)
        return;
    logger.warn(`One statement about ${subjects} subjects: chopmark verifies it, but cosign and gh refuse more than ${limits/* SUBJECTS_OF_PEERS */.aj}. For them, give statements per-subject.`);
}
async function attest_collect(options, ports, run) {
    const { workingFolder, logger } = ports;
    const found = await (0,collect/* collectSubjects */.c)({
        paths: options.subjectPath,
        ...(options.subjectChecksums !== undefined && { checksums: options.subjectChecksums }),
        ...(options.subjectDigest !== undefined && { digest: options.subjectDigest }),
        ...(options.subjectName !== undefined && { name: options.subjectName }),
        ...(0,choose_images/* chooseImages */.s)(options, { ports, run }),
    }, { workingFolder, logger, signal: run.signal });
    const subjects = await (0,leave_bundles_out/* leaveBundlesOut */.H)(found, logger);
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    return subjects;
}
/** What would be proven, if the authority accepts the token. */
const recordOf = ({ identity }, { env }) => (0,record_build/* recordBuild */._)({ env, ...(identity && { token: { claims: identity.claims, ...(identity.platform && { platform: identity.platform }) } }) });
async function rehearse(prepared, planned, stores, { workingFolder }) {
    const payloads = await Promise.all(planned.slice(0, SHOWN_STATEMENTS).map(({ item }) => (0,sign_item/* buildPayload */.n)(item)));
    const statements = payloads.map((payload) => JSON.parse(payload?.toString('utf8') ?? 'null'));
    const places = planned.slice(0, SHOWN_STATEMENTS).map(({ path }) => (0,show_path/* showPath */.P)(path, workingFolder));
    return (0,show_dry_run/* showDryRun */.W)(prepared, statements, planned.length > SHOWN_STATEMENTS ? [...places, `… ${(0,external_node_path_.basename)(places[0] ?? '')} and ${planned.length} files in all`] : places, stores);
}
/** Statements that a dry run shows: enough to see what they are. */
const SHOWN_STATEMENTS = 20;


/***/ }),

/***/ 31520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89831);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23020);
/* harmony import */ var _sandbox_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76785);
/* harmony import */ var _attest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45247);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73726);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61963);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79854);










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

/***/ 61963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
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
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(56515);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
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
// EXTERNAL MODULE: ./build/engine/choose-images.js + 1 modules
var choose_images = __webpack_require__(30563);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(65666);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(58845);
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
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        const only = signed.statements.length === 1 ? signed.statements[0]?.bundlePath : undefined;
        const stored = await (0,store_signed/* storeSigned */.u)(signed.statements, stores, { folder, bundlePath: only, subjects, ports, run });
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


/***/ }),

/***/ 61167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ addToAllBundles)
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
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/stores/in-turn.js




/** Milliseconds between looks at a lock that another process holds. */
const PAUSE = 25;
/** Looks at one and the same lock without a sign of life until its holder counts as dead: five seconds. */
const PATIENCE = 200;
/** Looks in all: five minutes. */
const MAX_LOOKS = 12_000;
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
    for (let looks = 0; looks < MAX_LOOKS; looks++) {
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
    hint: 'The bundles themselves are in the same folder. Run again, or choose another folder with bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/all-bundles.js










/** Bytes gathered before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to `attestations.jsonl`, one a line: those of earlier runs stay, each bundle is there once. The file is replaced as
 * a whole or not at all, and never in memory as a whole.
 *
 * @param lines Bundles as one line of JSON each.
 * Runs that end at the same time in one folder take turns, so that neither replaces what the other added.
 *
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToAllBundles(folder, lines) {
    return inTurn((0,external_node_path_.join)(folder, '.attestations.lock'), (stillAtWork) => replace(folder, lines, stillAtWork));
}
async function replace(folder, lines, stillAtWork) {
    const path = (0,external_node_path_.join)(folder, bundle_names/* ALL_BUNDLES */.m);
    const draft = (0,external_node_path_.join)(folder, `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,promises_.open)(draft, 'wx', 0o644);
        let gathered = '';
        const written = new Set();
        for await (const line of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,external_node_crypto_.hash)('sha256', text);
            if (text === '' || written.has(fingerprint))
                continue;
            written.add(fingerprint);
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
        return path;
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
    yield* first;
    yield* second;
}
/** Lines of the file as it is; none where there is none. A link is not followed: it would be read as ours. */
async function* readEarlier(path) {
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile() || kind.size > limits.MAX_BUNDLE_FILE)
        return;
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ })

};
