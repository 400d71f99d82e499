export const id = 448;
export const ids = [448,9331,7798];
export const modules = {

/***/ 88046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/core/hash-worker.js



const HASH_TASK = 'chopmark-hash';
const NEXT = 0;
const STOP = 1;
/** Bytes read at once; files up to this size are hashed in one call, which is faster for them. */
const PIECE = 1 << 20;
/** Results sent together. */
const BATCH = 256;
/** A function that hashes one file after the other with one buffer. `tell` gets the bytes of each piece and says whether to go on. */
function createFileHasher({ algorithms, followLinks }, tell) {
    const buffer = Buffer.allocUnsafeSlow(PIECE + 1);
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (followLinks ? 0 : (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    return (path, index) => {
        let file;
        try {
            file = (0,external_node_fs_.openSync)(path, flags);
            const before = (0,external_node_fs_.fstatSync)(file, { bigint: true });
            if (!before.isFile())
                return { index, fault: 'kind' };
            const read = before.size <= PIECE ? hashAtOnce(file, buffer, algorithms) : hashInPieces(file, buffer, algorithms, tell);
            if (!read)
                return { index, fault: 'stopped' };
            // Of the path alone: where it still leads to this file, it tells of the open one too.
            const after = (0,external_node_fs_.statSync)(path, { bigint: true });
            const same = after.ino === before.ino && after.dev === before.dev && after.size === before.size && after.mtimeNs === before.mtimeNs;
            if (!same || BigInt(read.size) !== before.size)
                return { index, fault: 'changed' };
            if (before.size <= PIECE)
                tell(read.size);
            return { index, ...read };
        }
        catch (error) {
            return { index, fault: error.code ?? 'unknown error' };
        }
        finally {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
        }
    };
}
function hashAtOnce(file, buffer, algorithms) {
    // A regular file gives less than was asked for at its end alone; what comes later changes its size, which is looked at afterwards.
    const size = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
    const bytes = buffer.subarray(0, size);
    return { size, digests: algorithms.map((algorithm) => (0,external_node_crypto_.hash)(algorithm, bytes, 'hex')) };
}
function hashInPieces(file, buffer, algorithms, tell) {
    const hashes = algorithms.map((algorithm) => (0,external_node_crypto_.createHash)(algorithm));
    let size = 0;
    for (;;) {
        const read = (0,external_node_fs_.readSync)(file, buffer, 0, PIECE, null);
        if (read === 0)
            return { size, digests: hashes.map((each) => each.digest('hex')) };
        const bytes = buffer.subarray(0, read);
        for (const each of hashes)
            each.update(bytes);
        size += read;
        if (!tell(read))
            return undefined;
    }
}
function work({ paths, control, progress, ...order }) {
    const running = () => Atomics.load(control, STOP) === 0;
    const hashFile = createFileHasher(order, (bytes) => {
        Atomics.add(progress, 0, BigInt(bytes));
        return running();
    });
    let outcomes = [];
    const send = () => {
        external_node_worker_threads_.parentPort?.postMessage(outcomes);
        outcomes = [];
    };
    while (running()) {
        const index = Atomics.add(control, NEXT, 1);
        const path = paths[index];
        if (path === undefined)
            break;
        const outcome = hashFile(path, index);
        outcomes.push(outcome);
        if ('fault' in outcome)
            Atomics.store(control, STOP, 1);
        if (outcomes.length === BATCH)
            send();
    }
    send();
}
if (external_node_worker_threads_.workerData?.marker === HASH_TASK)
    work(external_node_worker_threads_.workerData);

;// CONCATENATED MODULE: ./build/core/hash-files.js





/** Bytes that the calling thread hashes itself: less than starting threads would cost. */
const IN_PLACE = 16 << 20;
/** Files that are looked at to find out. */
const IN_PLACE_FILES = 64;
/** Megabytes. A thread makes next to no garbage; more only costs memory. */
const YOUNG_GENERATION = 2;
/** Milliseconds. */
const PROGRESS_INTERVAL = 100;
/**
 * Digests and sizes of files, in their order, on all cores and with bounded memory. The first file that cannot be hashed ends it.
 * Threads take one file after the other, so give large files first.
 *
 * @param files Absolute paths.
 * @throws ChopmarkError `INPUT_FILE_CHANGED`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TIMEOUT`
 */
async function hashFiles(files, options) {
    const { signal, algorithms = ['sha256'] } = options;
    if (signal.aborted)
        throw explainEnd(signal);
    const threads = Math.min(options.threads ?? (0,external_node_os_.availableParallelism)(), files.length);
    const order = { algorithms, followLinks: options.followLinks ?? true };
    const outcomes = isSmall(files) ? hashInPlace(files, order) : await hashInThreads(files, order, threads, options);
    if (signal.aborted)
        throw explainEnd(signal);
    const hashed = new Array(files.length);
    for (const outcome of outcomes) {
        if ('fault' in outcome)
            throw explainFault(files[outcome.index] ?? '', outcome.fault);
        const digest = Object.fromEntries(algorithms.map((algorithm, n) => [algorithm, outcome.digests[n] ?? '']));
        hashed[outcome.index] = { digest, size: outcome.size };
    }
    return hashed;
}
function isSmall(files) {
    if (files.length > IN_PLACE_FILES)
        return false;
    return files.reduce((sum, file) => sum + ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0), 0) <= IN_PLACE;
}
function hashInPlace(files, order) {
    const hashFile = createFileHasher(order, () => true);
    const outcomes = [];
    for (const [index, file] of files.entries()) {
        const outcome = hashFile(file, index);
        outcomes.push(outcome);
        if ('fault' in outcome)
            break;
    }
    return outcomes;
}
async function hashInThreads(files, order, threads, { signal, onProgress }) {
    const task = {
        ...order,
        marker: HASH_TASK,
        paths: files,
        control: new Int32Array(new SharedArrayBuffer(8)),
        progress: new BigInt64Array(new SharedArrayBuffer(8)),
    };
    const stop = () => Atomics.store(task.control, STOP, 1);
    const timer = setInterval(() => onProgress?.(Number(Atomics.load(task.progress, 0))), PROGRESS_INTERVAL);
    signal.addEventListener('abort', stop, { once: true });
    const outcomes = [];
    try {
        await Promise.all(Array.from({ length: threads }, () => runThread(task, (some) => outcomes.push(...some))));
    }
    finally {
        stop();
        clearInterval(timer);
        signal.removeEventListener('abort', stop);
    }
    const faults = outcomes.filter((outcome) => 'fault' in outcome && outcome.fault !== 'stopped');
    return faults.length > 0 ? faults.sort((a, b) => a.index - b.index) : outcomes;
}
const runThread = async (task, take) => {
    const { openThread } = await __webpack_require__.e(/* import() */ 4370).then(__webpack_require__.bind(__webpack_require__, 71989));
    return new Promise((resolve, reject) => {
        const thread = openThread('hash-worker', import.meta.url, {
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
        });
        thread.on('message', take);
        thread.on('error', reject);
        thread.on('exit', () => resolve());
    });
};
function explainFault(path, fault) {
    if (fault === 'changed') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_FILE_CHANGED',
            message: `${path} changed while it was hashed.`,
            hint: 'Wait for the build to finish writing it, then run again.',
        });
    }
    if (fault === 'kind') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_SUBJECT_KIND',
            message: `${path} is not a regular file.`,
            hint: 'Name files; for what is in a folder, write folder/**.',
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_UNREADABLE',
        message: `Reading ${path} failed: ${(0,file_error/* explainFileCode */.HU)(fault)}.`,
        hint: 'Check the path and its permissions.',
    });
}
const explainEnd = (signal) => signal.reason instanceof errors/* ChopmarkError */.E
    ? signal.reason
    : new errors/* ChopmarkError */.E({
        code: 'INPUT_TIMEOUT',
        message: 'The time of the run was over before all files were read.',
        hint: 'Give the run more time with --timeout.',
    });


/***/ }),

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

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

/***/ 31007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainArtefacts: () => (/* binding */ explainArtefacts)
/* harmony export */ });
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73726);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97798);


/** Verifies artefacts by a policy, and keeps how each rule came out. @throws ChopmarkError as `verify` */
async function explainArtefacts(options, ports) {
    const { target, policy, bundle, bundleDir, instance, trustedRoot, tufMirror, tufRoot, offline, timeout } = options;
    const asVerify = (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)('verify', {
        'subject-path': target,
        policy,
        bundle,
        instance,
        offline,
        timeout,
        'bundle-dir': bundleDir,
        'trusted-root': trustedRoot,
        'tuf-mirror': tufMirror,
        'tuf-root': tufRoot,
    });
    const { artefacts = [], policyDigest } = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__.verify)(asVerify, ports);
    return { schema: 'chopmark.policy/1', action: 'explain', ...(policyDigest !== undefined && { policyDigest }), artefacts };
}


/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
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

/***/ 97798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/formats/result.js
var formats_result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(11947);
// EXTERNAL MODULE: ./build/policy/deny.js
var policy_deny = __webpack_require__(80477);
// EXTERNAL MODULE: ./build/subjects/list-artefacts.js
var list_artefacts = __webpack_require__(6164);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/policy/find-unaskable.js
var find_unaskable = __webpack_require__(13917);
// EXTERNAL MODULE: ./build/policy/name-pattern.js
var name_pattern = __webpack_require__(53679);
;// CONCATENATED MODULE: ./build/policy/short-form.js




/**
 * The options as a policy of one entry, so that both forms are decided by the same code.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING` for what no certificate could answer; `INPUT_PATTERN`
 */
async function policyOfOptions(options, workingFolder) {
    const { ci, certificateOidcIssuer: issuer, certificateIdentity: identity, certificateIdentityRegexp: pattern, key, predicateType, } = options;
    const { repository, workflow, signer, ref } = options;
    const clauses = Object.entries({ repository, workflow, signer, ref }).flatMap(([name, text]) => text === undefined ? [] : [[name, [text]]]);
    const entry = {
        name: 'options',
        root: key === undefined ? {} : { key: { path: key, absolute: (0,external_node_path_.resolve)(workingFolder, key) } },
        clauses: Object.fromEntries(clauses),
        acceptDeclared: [],
        ...(ci !== undefined && { ci }),
        ...(issuer !== undefined && { issuer }),
        ...(identity !== undefined && { identities: [identity] }),
        ...(pattern !== undefined && { identityPatterns: [await (0,name_pattern/* compileNamePattern */.t)(pattern)] }),
        ...(predicateType !== undefined && { predicateTypes: [predicateType] }),
    };
    const [fault] = (0,find_unaskable/* findUnaskable */.ar)(entry);
    if (fault)
        throw new errors/* ChopmarkError */.E(fault);
    return { trust: [entry], deny: [], require: [] };
}

;// CONCATENATED MODULE: ./build/engine/choose-policy.js

/**
 * Whom a run believes: the policy file, or what the options say in short. The file's parser is loaded where there is a file.
 *
 * @throws ChopmarkError `INPUT_POLICY…`, `INPUT_CLAUSE`, `INPUT_OPTION_MISSING`, `INPUT_PATTERN`
 */
async function choosePolicy({ policy, vsa, ...options }, { workingFolder }) {
    if (policy === undefined)
        return policyOfOptions(options, workingFolder);
    const { requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(239)]).then(__webpack_require__.bind(__webpack_require__, 90239));
    return requirePolicy(policy, workingFolder, vsa === undefined ? {} : { pinned: true });
}

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/evidence.js
var evidence = __webpack_require__(36098);
// EXTERNAL MODULE: ./build/engine/judge.js + 8 modules
var engine_judge = __webpack_require__(43964);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-rego.js
var open_rego = __webpack_require__(77319);
// EXTERNAL MODULE: ./build/engine/open-roots.js + 1 modules
var open_roots = __webpack_require__(21100);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
;// CONCATENATED MODULE: ./build/engine/verify.js

















/** Bundles that are tried for an artefact beyond those about its digest, to say what is wrong with them. */
const TRIED_BESIDE = 8;
const CONCURRENCY = 4;
/**
 * Checks artefacts against their bundles and an expected signer. Each artefact gets a verdict; an invalid bundle beside a valid one
 * does no harm.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…` where nothing could be decided at all
 * @example
 * ```ts
 * const { artefacts } = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * ```
 */
async function verify(options, ports) {
    const run = (0,engine_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const policy = await choosePolicy(options, ports);
    const named = await (0,list_artefacts/* listArtefacts */.Y)({
        named: options.subjectPath,
        images: options.subjectImage.length === 0 ? [] : await (await Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(6008), __webpack_require__.e(9601)]).then(__webpack_require__.bind(__webpack_require__, 60797))).namedImages(options, ports, run),
        checkouts: options.subjectGit.length === 0 ? [] : await (await Promise.all(/* import() */[__webpack_require__.e(5924), __webpack_require__.e(1404)]).then(__webpack_require__.bind(__webpack_require__, 91404))).namedCheckouts(options, ports, run.signal),
        ...(options.subjectChecksums !== undefined && { checksums: options.subjectChecksums }),
    }, ports.workingFolder);
    const artefacts = (await (0,leave_bundles_out/* leaveBundlesOut */.H)(named, ports.logger)).map((artefact) => denyContained(artefact, policy));
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(artefacts.length, options.expectedSubjects);
    const { roots, instance } = await run.timed('trust', () => (0,open_roots/* openRoots */.M)(policy, options, { ports, run }));
    const judge = (0,engine_judge/* createJudge */.q)({ policy, roots, now: ports.clock.now(), ...(await (0,open_rego/* openRego */.I)(policy, ports.exec)) });
    const evidence = await run.timed('bundles', async () => addStores(await gatherEvidence(options, artefacts, ports), options, artefacts, { ports, run }));
    const digests = await run.timed('subjects', () => digestArtefacts(artefacts, evidence, run.signal, (0,policy_deny/* deniedAlgorithms */.mU)(policy.deny)));
    let decided = 0;
    const verdicts = await run.timed('verification', () => (0,in_parallel/* mapInParallel */.H)(artefacts, limits/* VERIFICATIONS_IN_FLIGHT */.W3b, async (artefact, index) => {
        if (run.signal.aborted)
            return undecided(artefact);
        const verdict = await decide(artefact, digests[index] ?? {}, { ...evidence, near: evidence.beside[index] ?? [] }, judge);
        ports.logger.progress('Verifying', ++decided, artefacts.length);
        const problem = evidence.unasked[index];
        return problem && verdict.verdict !== 'verified' ? { ...verdict, verdict: 'undecided', problem } : verdict;
    }));
    const result = {
        schema: formats_result/* RESULT_SCHEMA */.w,
        command: 'verify',
        version: version/* VERSION */.x,
        ...(instance !== undefined && { instance }),
        subjects: artefacts.map(({ artefact }, index) => ({ name: artefact, digest: digestOf(digests[index]) })),
        statements: [],
        artefacts: verdicts,
        ...(policy.digest !== undefined && { policyDigest: policy.digest }),
        problems: [],
        timings: run.timings,
    };
    if (options.vsa === undefined)
        return result;
    const { writeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(3562), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 5201));
    return writeSummaries(result, { policy, options: { ...options, vsa: options.vsa }, ports, run });
}
/** A tag of a commit that is denied is as bad as the commit. */
function denyContained(artefact, { deny }) {
    const denial = artefact.contains && !artefact.fault ? (0,policy_deny/* findDeniedArtefact */.TY)(deny, [artefact.contains]) : undefined;
    return denial?.problem ? { ...artefact, fault: denial.problem } : artefact;
}
const OUT_OF_TIME = {
    code: 'VERIFICATION_TIMEOUT',
    message: 'The run ended before all evidence about this artefact was looked at.',
    hint: 'Give it more time (--timeout), or verify in parts.',
};
const undecided = ({ artefact }) => ({ artefact, verdict: 'undecided', problem: OUT_OF_TIME, bundles: [] });
const NOTHING = { evidence: (0,evidence/* indexEvidence */.U2)([]), beside: [], unasked: [] };
/** What was named; else the bundle beside each file, and those of earlier steps, unless other places are to be looked in. */
async function gatherEvidence({ bundle, bundleDir, from }, artefacts, ports) {
    if (bundle.length > 0)
        return { evidence: (0,evidence/* indexEvidence */.U2)(await (0,evidence/* readNamed */.Mk)(bundle, ports)), beside: [], unasked: [] };
    const looksIn = (store) => from.length === 0 || from.includes(store);
    const [besideFiles, ofImages, folders] = await Promise.all([
        Promise.all(artefacts.map(({ path }) => (path === undefined || !looksIn('file') ? [] : (0,evidence/* readBeside */.ri)(path, ports)))),
        looksIn('oci') ? readBesideImages(artefacts) : [],
        looksIn('file') ? (0,evidence/* readBundleFolders */.eV)(bundleDir, ports) : [],
    ]);
    const beside = artefacts.map((_, index) => [...(besideFiles[index] ?? []), ...(ofImages[index]?.candidates ?? [])]);
    return { evidence: (0,evidence/* indexEvidence */.U2)([...beside.flat(), ...folders]), beside, unasked: ofImages.map(({ problem }) => problem) };
}
/** What it takes is loaded for images alone. */
async function readBesideImages(artefacts) {
    if (artefacts.every(({ image }) => image === undefined))
        return [];
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(9621)]).then(__webpack_require__.bind(__webpack_require__, 89621));
    return readEvidenceOfImages(artefacts.map(({ image }) => image));
}
/** What the stores of `from` have about each artefact, beside what is there already. */
async function addStores(gathered, options, artefacts, { ports, run }) {
    // What lies beside an image in its own registry was read with it.
    const elsewhere = options.from.filter((store) => store !== 'oci');
    if (elsewhere.length === 0)
        return gathered;
    const [{ openStores }, { readEvidenceOfStores }] = await Promise.all([__webpack_require__.e(/* import() */ 9862).then(__webpack_require__.bind(__webpack_require__, 89862)), __webpack_require__.e(/* import() */ 3257).then(__webpack_require__.bind(__webpack_require__, 73257))]);
    const stores = await openStores('from', elsewhere, options, { ports, signal: run.signal });
    const digests = await digestArtefacts(artefacts, NOTHING, run.signal);
    const subjects = artefacts.map(({ artefact }, index) => {
        const digest = digestOf(digests[index]);
        return Object.keys(digest).length === 0 ? undefined : { name: artefact, digest };
    });
    const answers = await readEvidenceOfStores(stores.map(({ store }) => store), subjects);
    const beside = artefacts.map((_, index) => [...(gathered.beside[index] ?? []), ...(answers[index]?.candidates ?? [])]);
    return {
        // One file may be the answer about every artefact.
        evidence: (0,evidence/* indexEvidence */.U2)([...new Set([gathered.evidence.all, ...answers.map(({ candidates }) => candidates)].flat())]),
        beside,
        unasked: artefacts.map((_, index) => gathered.unasked[index] ?? answers[index]?.problem),
    };
}
async function digestArtefacts(artefacts, { evidence }, signal, denied = []) {
    const paths = artefacts.flatMap(({ path }) => path ?? []);
    const algorithms = [...new Set([...evidence.algorithms, ...denied])];
    const options = { algorithms, signal };
    try {
        const hashed = await (0,hash_files/* hashFiles */.y)(paths, options);
        let next = 0;
        return artefacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
    }
    catch (error) {
        if (paths.length <= 1)
            return artefacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : { problem: (0,describe_failure/* describeFailure */.I)(error) }));
    }
    // One that cannot be read says nothing of the others: each by itself.
    return Promise.all(artefacts.map(async ({ path, digest }) => {
        if (path === undefined)
            return digest ?? {};
        return (0,hash_files/* hashFiles */.y)([path], options).then(([hashed]) => hashed?.digest ?? {}, (error) => ({ problem: (0,describe_failure/* describeFailure */.I)(error) }));
    }));
}
const digestOf = (digest) => (digest === undefined || 'problem' in digest ? {} : digest);
async function decide({ artefact, revision, fault }, digest, { evidence, beside, near }, judge) {
    if ('problem' in digest && typeof digest.problem === 'object')
        return { artefact, verdict: 'undecided', problem: digest.problem, bundles: [] };
    const digests = digest;
    if (fault)
        return { artefact, digest: digests, verdict: 'refused', problem: fault, bundles: [] };
    const about = subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]));
    const others = beside.length === 0 ? evidence.all : near;
    const candidates = [...new Set([...about, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
    const judged = await judge(artefact, { kind: 'digests', ...digests }, candidates);
    // What was not looked at could be the newer scan, or the one that is denied.
    if (judged.bundles.some(({ problem }) => problem?.code === 'VERIFICATION_TIMEOUT'))
        return { artefact, digest: digests, verdict: 'undecided', problem: OUT_OF_TIME, bundles: judged.bundles };
    const namesakes = judged.bundles.length === 0 ? evidence.named(revision ?? artefact) : [];
    if (judged.verdict === 'refused' && namesakes.length > 0)
        return { artefact, digest: digests, ...judged, problem: otherDigest(artefact, namesakes, revision ? OTHER_REVISION : OTHER_FILE) };
    return { artefact, digest: digests, ...judged, ...(revision && judged.problem && { problem: hintRevision(artefact, judged.problem) }) };
}
const OTHER_FILE = {
    what: 'a file',
    hint: 'The file was changed after it was attested, or is another build of it.',
};
const OTHER_REVISION = {
    what: 'a revision',
    hint: 'The tag was moved, or made anew, after it was attested.',
};
/** What was changed after it was attested is the likeliest reason for no bundle. */
const otherDigest = (artefact, [first, ...others], { what, hint }) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `There is no bundle about ${artefact} as it is; ${first?.location ?? ''}${others.length > 0 ? ` and ${others.length} more are` : ' is'} about ${what} of that name with another digest.`,
    hint,
});
/** A tag and its commit are two things, and often one of them is attested. */
const hintRevision = (artefact, problem) => ['VERIFICATION_NO_BUNDLE', 'VERIFICATION_ARTEFACT_MISMATCH'].includes(problem.code) ? { ...problem, hint: hintFor(artefact) } : problem;
const hintFor = (artefact) => `Name the bundle of this very object with --bundle or --from. An annotated tag is another object than its commit: where the commit was attested, verify ${artefact.startsWith('.') && !artefact.includes('#') ? `${artefact}#HEAD` : artefact}^{commit}.`;


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
 * What `verify` was asked about: paths and globs as in `findFiles`, digests written `sha256:HEX`, the lines of a checksums file,
 * images and checkouts, in this order. A file whose name looks like a digest is named `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what `findFiles` and `readChecksums` throw
 */
async function listArtefacts({ named, checksums, images = [], checkouts = [], }, workingFolder) {
    const digests = named.filter(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw);
    const files = named.filter((text) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw)(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecksums */ .F)(checksums, workingFolder);
    const artefacts = [
        ...found.map(({ path }) => ({ artefact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artefact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text) })),
        ...listed.map(({ name, digest }) => ({ artefact: name, digest })),
        ...images.map((image) => ({ artefact: image.artefact, digest: image.digest, image })),
        ...checkouts,
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
function shorten(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}


/***/ })

};
