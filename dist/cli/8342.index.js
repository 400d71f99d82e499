export const id = 8342;
export const ids = [8342];
export const modules = {

/***/ 48579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Rf: () => (/* binding */ runInFlight),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const failures = [];
    const takeTurns = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    // Items start in order, so of the earliest that fails the failure is among these.
    const [earliest] = failures.sort((one, other) => one.index - other.index);
    if (earliest)
        throw earliest.error;
    return results;
}
/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}
/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}


/***/ }),

/***/ 39010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ hintAtRunEnd),
/* harmony export */   L8: () => (/* binding */ toTimeoutError),
/* harmony export */   rM: () => (/* binding */ isTimeLimit),
/* harmony export */   uJ: () => (/* binding */ describeRunEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** Whether a run ended at its time limit. Every other reason is an interruption: a signal, a canceled job, or the caller of the library. */
const isTimeLimit = ({ reason }) => reason instanceof DOMException && reason.name === 'TimeoutError';
/** How a run ended early, as the start of a sentence: "Interrupted by SIGINT" or "The run reached its time limit". */
function describeRunEnd(signal) {
    if (isTimeLimit(signal))
        return 'The run reached its time limit';
    const { reason } = signal;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? reason.message.replace(/\.$/, '') : 'The run was interrupted';
}
/** What to do about a run that ended early. Only a time limit can be raised. */
const hintAtRunEnd = (signal) => isTimeLimit(signal) ? 'Set a longer time limit with --timeout.' : 'Run the same command again.';
/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit or an
 * interruption.
 *
 * @param signal Aborted.
 * @param before What was not done by then: "all files were read".
 */
const toTimeoutError = (signal, before) => signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E
    ? signal.reason
    : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TIMEOUT',
        message: `${describeRunEnd(signal)} before ${before}.`,
        hint: hintAtRunEnd(signal),
        cause: signal.reason,
    });


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);





/**
 * Creates a folder and its parents where they do not exist.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await createFolder(path);
    }
    catch (error) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} cannot be created: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder, or check its permissions.',
            cause: error,
        });
    }
}
/**
 * As `makeFolder`, with the errors of the system. The one way to make a folder: Node's recursive mkdir never returns on a file system that
 * reports every name as missing, as /proc does, so the parents are made one by one.
 *
 * @param path Absolute.
 * @param mode Permissions of each folder that is made.
 */
const createFolder = (path, mode) => makeStep(path, mode, true);
async function makeStep(path, mode, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode });
    }
    catch (error) {
        const code = (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, mode, true);
            return makeStep(path, mode, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;
/**
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
function isPrivate(path, user) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}


/***/ }),

/***/ 73460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);




/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000];
const HELD_OPEN = ['EPERM', 'EBUSY', 'EACCES'];
/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
async function moveFile(from, to, { rename: move, wait, platform } = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() }) {
    for (const milliseconds of platform === 'win32' ? WAITS : []) {
        try {
            return await move(from, to);
        }
        catch (error) {
            if (!HELD_OPEN.includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
                throw error;
            await wait(milliseconds);
        }
    }
    await move(from, to);
}


/***/ }),

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);
/* harmony import */ var _move_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73460);






/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
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
        await (0,_move_file_js__WEBPACK_IMPORTED_MODULE_5__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 10151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _policy_parse_load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56345);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36409);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79807);
/* harmony import */ var _shared_evidence_artifact_evaluator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16415);
/* harmony import */ var _shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5838);
/* harmony import */ var _shared_evidence_open_rego_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77731);
/* harmony import */ var _shared_evidence_open_roots_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92282);
/* harmony import */ var _shared_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5981);
/* harmony import */ var _shared_run_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26230);













const CONCURRENCY = 4;
/**
 * Decides every case of a folder: `accept/CASE`, `refuse/CASE`, `refuse/CODE/CASE`. A case is a file of bundles, or a folder of such
 * files, about one artifact.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
async function testPolicy(options, ports) {
    const run = (0,_shared_run_run_js__WEBPACK_IMPORTED_MODULE_10__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const policy = await (0,_policy_parse_load_policy_js__WEBPACK_IMPORTED_MODULE_4__.requirePolicy)(options.policy, ports.workingFolder);
    const { roots } = await (0,_shared_evidence_open_roots_js__WEBPACK_IMPORTED_MODULE_9__/* .openRoots */ .M)(policy, options, { ports, run });
    const judge = (0,_shared_evidence_artifact_evaluator_js__WEBPACK_IMPORTED_MODULE_7__/* .createArtifactEvaluator */ .y)({ policy, roots, now: ports.clock.now(), ...(await (0,_shared_evidence_open_rego_js__WEBPACK_IMPORTED_MODULE_11__/* .openRego */ .I)(policy, ports.exec)) });
    const cases = [];
    for (const { name, expected, files } of (await Promise.all(options.target.map((folder) => listCases(folder, ports)))).flat()) {
        const candidates = await (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .readNamed */ .Mk)(files, ports);
        const { artifact, asked } = artifactOf(candidates);
        const { verdict, problem } = await judge(artifact, asked, candidates);
        const found = verdict === 'verified' ? 'accept' : (problem?.code ?? 'refuse');
        const asExpected = expected === 'refuse' ? found !== 'accept' : found === expected;
        cases.push({ name, expected, found, asExpected, ...(problem && { problem }) });
    }
    return { schema: 'chopmark.policy/1', action: 'test', ...(policy.digest !== undefined && { policyDigest: policy.digest }), cases };
}
async function listCases(folder, { workingFolder }) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder);
    const accept = await casesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'accept'), 'accept', 'accept');
    const refuse = await casesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'refuse'), 'refuse', 'refuse');
    const cases = [...accept, ...refuse];
    if (cases.length === 0)
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${folder} has no bundles in the folders accept or refuse.`,
            hint: 'Put bundles that must be accepted into accept, and others into refuse, or into refuse/CODE for an expected code.',
        });
    if (cases.length > _shared_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .MAX_POLICY_CASES */ .OT)
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${folder} has ${cases.length} cases, and at most ${_shared_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .MAX_POLICY_CASES */ .OT} are allowed.`,
        });
    return cases;
}
async function casesIn(folder, path, expected) {
    const entries = await list(folder);
    const cases = await Promise.all(entries.map(async ({ name, isFolder }) => {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!isFolder)
            return [{ name: `${path}/${name}`, expected, files: [at] }];
        if (expected === 'refuse' && /^[A-Z]+(_[A-Z]+)+$/.test(name))
            return casesIn(at, `${path}/${name}`, name);
        const files = (await list(at)).filter((entry) => !entry.isFolder).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name));
        return files.length === 0 ? [] : [{ name: `${path}/${name}`, expected, files }];
    }));
    return cases.flat();
}
async function list(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || /\.jsonl?$/.test(entry.name)))
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${folder} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check the path and its permissions.',
        });
    }
}
/** The artifact of the first bundle of a case: a subject of its statement, or the digest that it signs. */
function artifactOf(candidates) {
    for (const { bundle, subjects } of candidates) {
        const [subject] = subjects;
        if (subject)
            return { artifact: subject.name, asked: { kind: 'digests', ...subject.digest } };
        const stated = bundle && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .findStatedDigest */ .N)(bundle);
        if (stated) {
            const { algorithm, digest } = stated;
            return {
                artifact: `${_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_6__/* .DIGEST_NAME */ .v3[algorithm]}:${digest.toString('hex')}`,
                asked: { kind: 'digest', algorithm: _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_6__/* .DIGEST_NAME */ .v3[algorithm], digest: digest.toString('hex') },
            };
        }
    }
    return { artifact: 'an artifact that no bundle names', asked: { kind: 'digests' } };
}


/***/ }),

/***/ 77731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRego)
/* harmony export */ });
/** The evaluator for Rego policies, loaded only if the policy has one. */
async function openRego({ require }, exec) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(2788), __webpack_require__.e(5821)]).then(__webpack_require__.bind(__webpack_require__, 55821));
    return { rego: createRego(exec) };
}


/***/ }),

/***/ 26230:
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

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 59239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   fP: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return {
            messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
        };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ }),

/***/ 46422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   Zm: () => (/* binding */ writeEnvelopes),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes({ payload, payloadType, signature, keyid = '' }) {
    const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] });
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ keyid, sig }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] });
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


/***/ }),

/***/ 17286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57407);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZ }), what);
    const type = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    const subjects = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(statement.subject, 'subject', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECTS */ .Vn).map(readSubject);
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA);
    if (Object.keys(digest).length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


/***/ })

};
