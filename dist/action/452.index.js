export const id = 452;
export const ids = [452];
export const modules = {

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ci/record-build.js
var record_build = __webpack_require__(81);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/signing/sign-item.js
var sign_item = __webpack_require__(1580);
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(5228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/engine/choose-images.js + 7 modules
var choose_images = __webpack_require__(4210);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(5666);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(3254);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(3613);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 17 modules
var sign_items = __webpack_require__(2815);
;// CONCATENATED MODULE: ./build/engine/finish-bundles.js




/**
 * Joins what was signed in `attestations.jsonl`, and says which file stands for the run: the one bundle, or that file.
 *
 * @param folder Absolute.
 */
async function finishBundles({ statements, problems }, planned, { folder, ports }) {
    if (statements.length === 0)
        return { statements, problems };
    const paths = new Map(planned.map(({ path }) => [(0,sign_items/* showPath */.P)(path, ports.workingFolder), path]));
    const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
    try {
        const all = await addToAllBundles(folder, readEach(present));
        const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
        return { statements, problems, bundlePath: only ?? (0,sign_items/* showPath */.P)(all, ports.workingFolder) };
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
var read_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(7573);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(2594);
;// CONCATENATED MODULE: ./build/engine/keep-others.js







const SUFFIX = '.sigstore.json';
/**
 * Moves planned bundles out of the way of those that an earlier run of the job left: where a file of that name says something of
 * another kind, `.<kind>` goes into ours, as for several kinds in one run. A bundle of the same kind is replaced.
 */
async function keepOthers(planned, kind) {
    const folder = planned[0] && (0,external_node_path_.dirname)(planned[0].path);
    const present = new Set(folder === undefined ? [] : await (0,promises_.readdir)(folder).catch(() => []));
    return Promise.all(planned.map(async (bundle) => {
        const name = (0,external_node_path_.basename)(bundle.path);
        if (!present.has(name) || (await predicateTypeAt(bundle.path)) === bundle.predicateType)
            return bundle;
        return { ...bundle, path: (0,external_node_path_.join)((0,external_node_path_.dirname)(bundle.path), `${name.slice(0, -SUFFIX.length)}.${kind}${SUFFIX}`) };
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
var leave_bundles_out = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 18 modules
var open_signing = __webpack_require__(17);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/predicates/custom.js



/** Characters. */
const MAX_TYPE = 2048;
/**
 * A predicate of any type that the user brings along: kept as it is, and looked at only as far as it must be to be kept.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`
 */
function readCustomPredicate({ type, bytes, source }) {
    return { type: readPredicateType(type), predicate: readPredicate(bytes, source) };
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
function readPredicate(bytes, source) {
    if (bytes.length > limits/* MAX_PREDICATE */.LK) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `The predicate ${source} is longer than ${limits/* MAX_PREDICATE */.LK} bytes.`,
            hint: 'Is it the file that was meant? Large content belongs into an artefact that the predicate names by digest.',
        });
    }
    const predicate = parse(bytes, source);
    if (typeof predicate === 'object' && predicate !== null && !Array.isArray(predicate))
        return predicate;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PREDICATE_NOT_OBJECT',
        message: `The predicate ${source} is JSON, but no object.`,
        hint: 'in-toto predicates are objects: put the value under a name.',
    });
}
function parse(bytes, source) {
    try {
        const predicate = (0,json/* parseJson */.q)(bytes, { what: `The predicate ${source}` });
        refuseInexactNumbers(bytes, source);
        return predicate;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PREDICATE_NOT_JSON',
            message: `${error.message}${place}.`,
            hint: 'A predicate is one JSON object in UTF-8 without a byte order mark, no key twice.',
        });
    }
}
/** A double would change them, and what is signed would not be what was given. */
function refuseInexactNumbers(bytes, source) {
    const text = new TextDecoder().decode(bytes).replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""');
    for (const [digits] of text.matchAll(/-?\b\d{16,}\b(?![.eE])/g)) {
        if (String(Number(digits)) !== digits)
            throw new json/* JsonError */.N('bad-value', `The predicate ${source} has an integer that no double holds exactly; write it as text`);
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(4870);
;// CONCATENATED MODULE: ./build/engine/plan-statements.js











/** @throws ChopmarkError `INPUT_PREDICATE_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
async function readSaying(options, { workingFolder }) {
    const { predicateType, predicate, predicatePath } = options;
    if (predicateType === undefined)
        return { type: provenance/* provenance */.a.type };
    if (predicatePath === undefined)
        return readCustomPredicate({ type: predicateType, bytes: Buffer.from(predicate ?? ''), source: 'given as predicate' });
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, predicatePath), limits/* MAX_PREDICATE */.LK, 'the predicate', { pipes: true });
    return readCustomPredicate({ type: predicateType, bytes, source: predicatePath });
}
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
 * @param record What is known about the build; needed where the predicate is provenance.
 * @throws ChopmarkError `INPUT_NO_BUILD`
 */
function planStatements(subjects, saying, { statements, folder, record }) {
    const predicate = saying.predicate ?? buildProvenance(record);
    const groups = statements === 'combined' ? [subjects.map((_, index) => index)] : subjects.map((_, index) => [index]);
    const kind = kindOf(saying.type);
    const names = (0,bundle_names/* nameBundles */.r)(groups.map((group) => ({ kind, subjects: group.map((index) => subjects[index]?.name ?? '') })));
    return groups.map((group, position) => {
        // Mapped, not gathered: thousands of these lists are kept, and a gathered one keeps room to grow.
        const about = group.map((index) => subjects[index]);
        return {
            path: (0,external_node_path_.join)(folder, names[position] ?? ''),
            subjects: group,
            predicateType: saying.type,
            item: {
                id: identify(saying.type, about),
                name: about.length === 1 ? (about[0]?.name ?? '') : `${about.length} subjects`,
                content: {
                    kind: 'envelope',
                    payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4,
                    payload: () => (0,statement/* buildStatement */.Y5)({ subjects: about, predicateType: saying.type, predicate }),
                },
            },
        };
    });
}
function planGiven({ bytes, subjects, predicateType }, folder) {
    const [name = ''] = (0,bundle_names/* nameBundles */.r)([{ kind: kindOf(predicateType), subjects: subjects.map((subject) => subject.name) }]);
    return [
        {
            path: (0,external_node_path_.join)(folder, name),
            subjects: subjects.map((_, index) => index),
            predicateType,
            item: {
                id: identify(predicateType, subjects),
                name,
                content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload: bytes },
            },
        },
    ];
}
function buildProvenance(record) {
    if (record)
        return provenance/* provenance */.a.build(record);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_NO_BUILD',
        message: 'There is no build here that provenance could tell of: neither the identity nor the environment is that of a known CI.',
        hint: 'Say something of your own with predicate-type and predicate, or sign the files: chopmark sign.',
    });
}
/** For file names: "provenance", else the words of the type. */
const kindOf = (type) => type === provenance/* provenance */.a.type
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);
/** What a resumed run knows an item by: what it says about whom. */
function identify(type, subjects) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(type);
    for (const { name, digest } of subjects)
        hash.update(`\0${name}\0${JSON.stringify(digest)}`);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(722);
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
    const given = options.statementPath === undefined ? undefined : await readGivenStatement(options.statementPath, ports);
    const saying = given ? undefined : await readSaying(options, ports);
    const subjects = given?.subjects ?? (await run.timed('subjects', () => attest_collect(options, ports, run)));
    if ((given || options.statements === 'combined') && subjects.length > limits/* SUBJECTS_OF_PEERS */.aj)
        ports.logger.warn(`One statement about ${subjects.length} subjects: chopmark verifies it, but cosign and gh refuse more than ${limits/* SUBJECTS_OF_PEERS */.aj}. For them, give statements per-subject.`);
    const plan = (record) => given || !saying
        ? planGiven(given, folder)
        : planStatements(subjects, saying, { statements: options.statements, folder, record });
    const base = {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'attest',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(subjects, ports.workingFolder),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,with_signing/* withSigning */.i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        if (options.dryRun)
            return { instance, dryRun: await rehearse(prepared, plan(recordOf(prepared, ports)), ports) };
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const first = plan(signing.record);
        const planned = await keepOthers(first, kindOf(first[0]?.predicateType ?? ''));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        return { instance, ...(await finishBundles(signed, planned, { folder, ports })) };
    });
    return { ...base, ...outcome };
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
async function rehearse(prepared, planned, { workingFolder }) {
    const payloads = await Promise.all(planned.slice(0, SHOWN_STATEMENTS).map(({ item }) => (0,sign_item/* buildPayload */.n)(item)));
    const statements = payloads.map((payload) => JSON.parse(payload?.toString('utf8') ?? 'null'));
    const places = planned.slice(0, SHOWN_STATEMENTS).map(({ path }) => (0,sign_items/* showPath */.P)(path, workingFolder));
    return (0,show_dry_run/* showDryRun */.W)(prepared, statements, planned.length > SHOWN_STATEMENTS ? [...places, `… ${(0,external_node_path_.basename)(places[0] ?? '')} and ${planned.length} files in all`] : places);
}
/** Statements that a dry run shows: enough to see what they are. */
const SHOWN_STATEMENTS = 20;


/***/ })

};
