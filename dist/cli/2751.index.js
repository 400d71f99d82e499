export const id = 2751;
export const ids = [2751];
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

/***/ 27931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4875);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70451);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(65136);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(10672);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85790);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(57407);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36409);
/* harmony import */ var _stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17722);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33538);
/* harmony import */ var _subjects_checksums_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30344);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79807);
/* harmony import */ var _x509_certificate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24673);
/* harmony import */ var _x509_der_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69306);
/* harmony import */ var _shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5838);
/* harmony import */ var _shared_limits_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5981);
/* harmony import */ var _shared_run_check_count_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3281);
/* harmony import */ var _shared_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(50654);






















/**
 * Joins the bundles of the jobs of a matrix into one `attestations.jsonl`, each bundle once, and checks that no subject is missing
 * (`subject-checksums`, `expected-subjects`) or has two digests. It verifies nothing, and it writes nothing if there is a problem.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`
 */
async function merge(options, ports) {
    const { workingFolder } = ports;
    const files = (await Promise.all(options.bundle.map((path) => listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), 0)))).flat();
    const bundles = new Map();
    for (const path of new Set(files)) {
        const shown = (0,_shared_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_16__/* .showPath */ .P)(path, workingFolder);
        for (const bundle of (0,_sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBundleLines */ .d)(await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_17__.MAX_BUNDLE_FILE, 'the bundle file'), shown)) {
            const line = (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_18__/* .serializeBundle */ .fP)(bundle);
            if (!bundles.has(line))
                bundles.set(line, (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .describeBundle */ .wN)(bundle, shown));
            if (bundles.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_BUNDLES */ .fI)
                throw tooMany();
        }
    }
    if (bundles.size === 0)
        throw nothingThere(options.bundle);
    const { subjects, statements, problems } = joinSubjects([...bundles.values()]);
    if (options.subjectChecksums !== undefined) {
        const wanted = await (0,_subjects_checksums_js__WEBPACK_IMPORTED_MODULE_10__/* .readChecksums */ .F)(options.subjectChecksums, workingFolder);
        problems.push(...findMissing(wanted, subjects));
    }
    if (options.expectedSubjects !== undefined)
        (0,_shared_run_check_count_js__WEBPACK_IMPORTED_MODULE_15__/* .checkCount */ .w)(subjects.length, options.expectedSubjects);
    // A contradictory or incomplete set is not written, because the next step would take it for complete.
    const bundlePath = problems.length > 0 ? undefined : await writeJoined([...bundles.keys()], options.bundleDir, workingFolder);
    return {
        schema: _results_result_js__WEBPACK_IMPORTED_MODULE_19__/* .RESULT_SCHEMA */ .w,
        command: 'merge',
        version: _base_version_js__WEBPACK_IMPORTED_MODULE_20__/* .VERSION */ .x,
        subjects,
        statements,
        ...(bundlePath !== undefined && { bundlePath }),
        problems,
        timings: {},
    };
}
async function writeJoined(lines, bundleDir, workingFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, bundleDir);
    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
    return (0,_shared_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_16__/* .showPath */ .P)(await (0,_stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_8__/* .addToBundleIndex */ .R)(folder, each(lines)), workingFolder);
}
/** The bundle files at a path: the file itself, or the files of a folder and its subfolders. `attestations.jsonl` replaces the other files next to it. */
async function listFiles(path, depth) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Name bundles, attestations.jsonl files, or folders of them.',
            cause,
        });
    });
    if (!kind.isDirectory())
        return [path];
    if (depth > _shared_limits_js__WEBPACK_IMPORTED_MODULE_21__/* .MAX_FOLDER_DEPTH */ .eE)
        throw tooDeep(path);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const all = entries.find((entry) => entry.isFile() && entry.name === _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL_BUNDLES */ .mD);
    const own = all ? [all.name] : entries.filter((entry) => entry.isFile() && entry.name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_18__/* .BUNDLE_SUFFIX */ .Zf)).map(({ name }) => name);
    const below = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), depth + 1)));
    return [...own.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)), ...below.flat()];
}
function joinSubjects(candidates) {
    const subjects = [];
    const positions = new Map();
    const digests = new Map();
    const problems = candidates.flatMap(({ problem }) => problem ?? []);
    const readable = candidates.filter(({ problem }) => problem === undefined);
    const statements = readable.map((candidate) => {
        const at = subjectsOf(candidate).map(({ name, digest }) => {
            const text = JSON.stringify(digest);
            const other = digests.get(name);
            if (name !== '' && other !== undefined && other.text !== text)
                problems.push(conflict(name, other.location, candidate.location));
            if (other === undefined)
                digests.set(name, { text, location: candidate.location });
            const key = `${name}\0${text}`;
            const known = positions.get(key);
            if (known !== undefined)
                return known;
            positions.set(key, subjects.push({ name, digest }) - 1);
            return subjects.length - 1;
        });
        const { predicateType, location } = candidate;
        return {
            ...(predicateType !== undefined && { predicateType }),
            subjects: at,
            bundlePath: location,
            signer: signerOf(candidate),
            entries: [],
            timestamps: [],
            stores: [],
            reused: false,
        };
    });
    return { subjects, statements, problems };
}
/** A signature has no file name, only a digest. */
function subjectsOf({ bundle, subjects }) {
    const stated = bundle && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .findStatedDigest */ .N)(bundle);
    if (!stated)
        return subjects;
    return [{ name: '', digest: { [_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_11__/* .DIGEST_NAME */ .v3[stated.algorithm]]: stated.digest.toString('hex') } }];
}
function signerOf({ bundle, location }) {
    const material = bundle?.material;
    if (material === undefined || material.kind === 'public-key')
        return { kind: 'key', fingerprint: material?.hint ?? '' };
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    try {
        return { kind: 'certificate', identity: (0,_x509_certificate_js__WEBPACK_IMPORTED_MODULE_12__/* .readCertificate */ .w)(leaf ?? Buffer.alloc(0)).identity };
    }
    catch (error) {
        if (!(error instanceof _x509_der_js__WEBPACK_IMPORTED_MODULE_13__/* .DerError */ .I4))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_BUNDLE_MALFORMED',
            message: `The certificate of a bundle in ${location} cannot be read: ${error.message}.`,
            hint: 'Sign again in the job that wrote it, or leave out the file.',
        });
    }
}
function findMissing(wanted, found) {
    const known = new Set(found.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)));
    const missing = wanted.filter(({ digest }) => !Object.entries(digest).some(([algorithm, hex]) => known.has(`${algorithm}:${hex}`)));
    if (missing.length === 0)
        return [];
    const names = missing.slice(0, 10).map(({ name }) => name);
    return [
        {
            code: 'VERIFICATION_SUBJECT_MISSING',
            message: `${missing.length} of ${wanted.length} subjects have no bundle: ${names.join(', ')}${missing.length > 10 ? '…' : ''}.`,
            hint: 'Check whether a job of the matrix failed, and whether the bundle folders of all jobs were passed on.',
        },
    ];
}
/** If both are from one job, that job built twice. Otherwise they can be from two jobs, or two runs of one job. */
const conflict = (name, first, second) => first === second
    ? {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has two digests in ${first}.`,
        hint: 'The job built the file more than once. Start it with an empty bundle folder, or leave out the older bundle.',
    }
    : {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has one digest in ${first} and another in ${second}.`,
        hint: 'Two jobs, or two runs of one job, built different files with the same name. Pass on only one of them, or use different names.',
    };
async function* each(lines) {
    yield* lines;
}
const nothingThere = (named) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_SUBJECTS',
    message: `No bundle was found in ${named.join(', ')}.`,
    hint: 'Name attestations.jsonl files, *.sigstore.json files, or folders that contain them.',
});
const tooDeep = (path) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `${path} is more than ${_shared_limits_js__WEBPACK_IMPORTED_MODULE_21__/* .MAX_FOLDER_DEPTH */ .eE} folders deep.`,
    hint: 'Name the folder that contains the bundles.',
});
const tooMany = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `There are more than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_BUNDLES */ .fI} bundles to join.`,
    hint: 'Merge in parts.',
});


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ MAX_STORES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   O7: () => (/* binding */ STORE_TIMEOUT),
/* harmony export */   OT: () => (/* binding */ MAX_POLICY_CASES),
/* harmony export */   P1: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   W3: () => (/* binding */ VERIFICATIONS_IN_FLIGHT),
/* harmony export */   aj: () => (/* binding */ SUBJECTS_OF_PEERS),
/* harmony export */   b5: () => (/* binding */ MAX_STATEMENT_V1),
/* harmony export */   b9: () => (/* binding */ PUBLIC_REQUEST_RATE),
/* harmony export */   eE: () => (/* binding */ MAX_FOLDER_DEPTH),
/* harmony export */   s1: () => (/* binding */ BUNDLES_TO_STORE),
/* harmony export */   s2: () => (/* binding */ FILES_TO_STORE),
/* harmony export */   tu: () => (/* binding */ MAX_KEY),
/* harmony export */   wk: () => (/* binding */ MAX_BUILD_FILES),
/* harmony export */   zs: () => (/* binding */ MAX_JOB_FOLDERS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A statement for Rekor v1, which gets the whole statement in base64 and accepts requests up to 32 MiB. Rekor v2 gets only a digest. */
const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that attest runs. They are listed before and after the build. */
const MAX_BUILD_FILES = 100_000;
/** Subjects of one statement that other verifiers accept: cosign and gh (sigstore-go) refuse a statement with more. */
const SUBJECTS_OF_PEERS = 1_024;
/** Requests per second to one public service. Its operators limit clients to 500 per minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, including all attempts and pauses. */
const STORE_TIMEOUT = 10 * 60_000;
/** Bytes. The bundles that one store can send for one artifact. */
const MAX_FOUND_BYTES = 256 << 20;
/** Files of a release that are uploaded to one store at the same time. */
const FILES_TO_STORE = 4;
/** Artifacts whose bundles are verified at the same time. Their bundles are already in memory. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Job folders that are read in one bundle folder. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** Levels of subfolders that are searched for bundles. */
const MAX_FOLDER_DEPTH = 8;


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
function checkCount(found, expected) {
    if (found === expected)
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_COUNT',
        message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, but --expected-subjects is ${expected}.`,
        hint: 'Check whether a file is missing, or left over from another build. Files with the same name and content count once.',
    });
}


/***/ }),

/***/ 10672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


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


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms that match files as evidence; other digests are kept but never compared (specification, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** IDs of Git objects, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). They never match a file. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which bundles are found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 tree ID that Git would give the same files in a repository with SHA-256 objects (docs/how-to/git.md). In addition to a SHA-1
 * ID, it makes SHA-1 collisions useless to an attacker. It must agree if both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ }),

/***/ 17722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addToBundleIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33538);
/* harmony import */ var _local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52791);



/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToBundleIndex(folder, lines) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_BUNDLES */ .mD);
    await (0,_local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .appendJsonl */ .z)(path, lines);
    return path;
}


/***/ }),

/***/ 52791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ appendJsonl)
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
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/base/fs/move-file.js
var move_file = __webpack_require__(73460);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(11178);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(95971);
;// CONCATENATED MODULE: ./build/stores/local/file-lock.js





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/**
 * Does `work` while no other process holds the same lock file. A holder shows with `stillAtWork` that it is alive. The lock of a
 * killed process is taken over.
 *
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, pause = PAUSE) {
    await take(lock, pause);
    let beat = 0;
    try {
        // Not the target of a link that somebody put in its place.
        return await work(() => (0,promises_.lutimes)(lock, ++beat, beat).catch(() => { }));
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < stores_limits/* MAX_LOCK_POLLS */.oP; looks++) {
        try {
            await (await (0,promises_.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,file_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,file_error/* explainFileError */.Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run ever makes a folder, so nobody would remove it. */
async function describe(lock) {
    const found = await (0,promises_.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,promises_.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,file_error/* explainFileError */.Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/local/append-jsonl.js











/** Bytes that are collected before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function appendJsonl(path, lines) {
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path, '.jsonl')}.lock`);
    return withFileLock(lock, (stillAtWork) => replace(path, lines, stillAtWork));
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,promises_.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,receipts/* fingerprintBundle */.zu)(text);
            if (text === '' || earlier.has(fingerprint) || added.has(fingerprint))
                continue;
            (isNew ? added : earlier).add(fingerprint);
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
        await (0,move_file/* moveFile */.m)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'The separate bundle files are in the same folder. Free disk space and run again.',
            cause: error,
        });
    }
}
async function* both(first, second) {
    for await (const line of first)
        yield { line, isNew: false };
    for await (const line of second)
        yield { line, isNew: true };
}
/** The current lines of the file, or none if it does not exist. A link is not followed, because its target is not our file. */
async function* readEarlier(path) {
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > limits.MAX_BUNDLE_FILE) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${limits.MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
            hint: 'Start a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 30344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70451);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41230);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13678);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46702);






/** `HASH  name` or `HASH *name`. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag` and similar tools. The value is a file's path, or the
 * lines themselves if it has several lines or one line in such a format. Lines end with LF or CRLF. Empty lines are skipped. Any
 * other line that cannot be read is an error, because a missing subject would go unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hY, 'the checksums file', { pipes: true });
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
/** @param where The name of the file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} is empty: it names no subjects.`,
            hint: 'Check that the step that writes the checksums found its files.',
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
        throw unreadable(number, where, `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name has an unknown escape sequence');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46702);


/** From the number of hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * Reads a subject that is not available as a file, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Use --subject-name to name the subject that has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** A Git object id, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, even if it is malformed. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * Parses `ALGORITHM:HEX` to a digest set in lower case.
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
    throw refuse(`Not a valid ${algorithm === '' ? '' : `${algorithm.toLowerCase()} `}digest: the form or the length is wrong.`);
}
const refuse = (message) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128. Write a Git object as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 13678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 46702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);


/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The subject name in ${where} ${fault}.`,
        hint: 'Use the file name, or a path below the folder that the files are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'contains a character that could mislead a reader';
    if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot)
        return `is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads outside its folder';
    return undefined;
}


/***/ }),

/***/ 24673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RELEASE_SIGNER),
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(69306);
;// CONCATENATED MODULE: ./build/x509/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that contains a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 contain bare text, the others a DER UTF8String. */
const FULCIO_EXTENSIONS = {
    1: 'issuer',
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    8: 'issuer-v2',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility-at-signing',
    23: 'deployment-environment',
    24: 'token-subject',
};
/** Extensions up to this one are deprecated and contain their text without DER. */
const LAST_BARE_EXTENSION = 6;

// EXTERNAL MODULE: ./build/x509/sct.js
var sct = __webpack_require__(95415);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(78205);
;// CONCATENATED MODULE: ./build/x509/certificate.js




/**
 * The name of GitHub's own signer of immutable releases (cli/cli, pkg/cmd/release/shared). Its certificates have no OIDC issuer: only
 * GitHub's own authority issues them, and nothing but this name identifies it.
 */
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';
/**
 * Reads a leaf certificate as Fulcio issues it: for digital signatures and code signing, not a CA, one subject alternative name, an OIDC
 * issuer (but for GitHub's release signer), and no unknown critical extension.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = (0,x509/* parseX509 */.e2)(der);
    (0,x509/* refuseUnknownCritical */.eG)(parts);
    if (!(0,x509/* hasKeyUsage */.pW)(parts, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE))
        throw new x509_der/* DerError */.I4('its key usage does not allow digital signatures');
    if (!(0,x509/* readPurposes */.qZ)(parts)?.includes(x509/* PURPOSE */.F2.CODE_SIGNING))
        throw new x509_der/* DerError */.I4('its extended key usage does not allow code signing');
    if ((0,x509/* readBasicConstraints */.t5)(parts).isAuthority)
        throw new x509_der/* DerError */.I4('it is a CA certificate');
    const sctList = parts.extensions.get(x509/* EXTENSION */.Ys.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? (0,sct/* parseSctList */.y3)(sctList.value) : [],
        precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
    };
}
function readIdentity(parts) {
    const extensions = {};
    for (const [oid, { value }] of parts.extensions) {
        const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
        // The whole identifier is compared: an identifier below the arc of an extension is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : (0,x509_der/* readOnly */.Tu)(value, x509_der/* TAG */.Dk.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    const named = readAlternativeName(parts);
    const isRelease = named.sanType === 'uri' && named.san === RELEASE_SIGNER;
    if (!issuer && !isRelease)
        throw new x509_der/* DerError */.I4('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new x509_der/* DerError */.I4('it names two different OIDC issuers');
    const { serial, notBefore, notAfter } = parts;
    return { ...named, issuer: issuer ?? '', extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(x509/* EXTENSION */.Ys.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(extension.value, x509_der/* TAG */.Dk.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new x509_der/* DerError */.I4('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case (0,x509_der/* contextPrimitive */.LF)(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case (0,x509_der/* contextPrimitive */.LF)(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case (0,x509_der/* contextConstructed */.yi)(0): {
            const [type, wrapper, ...rest] = (0,x509_der/* readChildren */.KZ)(name);
            if (!type || !wrapper || rest.length > 0 || (0,x509_der/* readOid */.fM)(type) !== FULCIO_OTHER_NAME || wrapper.tag !== (0,x509_der/* contextConstructed */.yi)(0))
                break;
            return { san: decodeText((0,x509_der/* readOnly */.Tu)(wrapper.content, x509_der/* TAG */.Dk.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new x509_der/* DerError */.I4('its subject alternative name has a type that does not name a signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with a policy: a hidden character in it could deceive a reader. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new x509_der/* DerError */.I4(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the text must not contain control characters
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new x509_der/* DerError */.I4(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate without the SCT list, with the other extensions in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = (0,x509_der/* readChildren */.KZ)(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== (0,x509_der/* contextConstructed */.yi)(3))
            return field.raw;
        const extensions = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readElement */.RN)(field.content), x509_der/* TAG */.Dk.SEQUENCE).filter((extension) => {
            const [oid] = (0,x509_der/* readChildren */.KZ)(extension);
            return !oid || (0,x509_der/* readOid */.fM)(oid) !== x509/* EXTENSION */.Ys.SCT_LIST;
        });
        return (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(3), (0,x509_der/* encodeSequence */.su)(...extensions.map(({ raw }) => raw)));
    });
    return (0,x509_der/* encodeSequence */.su)(...kept);
}


/***/ }),

/***/ 69306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   FQ: () => (/* binding */ readDerTime),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   cc: () => (/* binding */ readDerInteger),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iI: () => (/* binding */ readDerBoolean),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers convert it to the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; bytes after it are ignored. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is truncated');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not supported');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or too large');
        if (start + count > bytes.length)
            throw new DerError('a length is truncated');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is truncated');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The single element that makes up `bytes`. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('expected an object identifier');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is too large');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is truncated');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readDerInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('expected an integer');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readDerBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('expected a boolean');
    const [octet] = node.content;
    // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('expected a bit string of whole octets');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readDerTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('expected a time');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time does not exist');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not supported');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 43653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ MAX_SCTS),
/* harmony export */   Yv: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   Zl: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;


/***/ }),

/***/ 95415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69306);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43653);


/** Milliseconds: the last time that a Date can represent. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is truncated');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT has a time out of range');
    return {
        logId: bytes.subarray(1, 33),
        timestamp,
        extensions,
        hashAlgorithm,
        signatureAlgorithm,
        signature: takeAll(bytes.subarray(end + 2)),
    };
}
/** A vector with a length of two octets, at `offset`. */
function take(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('bytes follow an SCT list');
    return content;
}
/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
function encodeSctInput({ timestamp, extensions }, issuerKeyHash, precertificate) {
    const head = Buffer.alloc(12);
    head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
    head.writeUInt16BE(1, 10); // precert_entry
    const length = Buffer.alloc(3);
    length.writeUIntBE(precertificate.length, 0, 3);
    const extensionsLength = Buffer.alloc(2);
    extensionsLength.writeUInt16BE(extensions.length);
    return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}
/** One SCT, in the encoding of a list. */
function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(timestamp);
    return Buffer.concat([
        Buffer.from([0]),
        logId,
        time,
        vector(extensions),
        Buffer.from([hashAlgorithm, signatureAlgorithm]),
        vector(signature),
    ]);
}
/** The list in TLS encoding; the extension wraps it in an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}


/***/ }),

/***/ 78205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   e2: () => (/* binding */ parseX509),
/* harmony export */   eG: () => (/* binding */ refuseUnknownCritical),
/* harmony export */   pW: () => (/* binding */ hasKeyUsage),
/* harmony export */   qZ: () => (/* binding */ readPurposes),
/* harmony export */   t5: () => (/* binding */ readBasicConstraints),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69306);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43653);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a readable key. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(number) !== V3)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is truncated');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) come before extensions ([3]); they are no longer in use (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notBefore),
        notAfter: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. In every allowed algorithm the parameters are absent or NULL, so they are ignored. */
function readAlgorithm(node) {
    const [oid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is negative or too long');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} is duplicated`);
        found.set(name, { critical: flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag), value: value.content });
    }
    if (found.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/**
 * Extensions that are evaluated, or may be ignored because they only help to find an issuer. Any other critical extension is rejected (RFC
 * 5280, 4.2).
 */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not supported`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Undefined if the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Undefined if the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag);
    return length ? { isAuthority, pathLength: Number((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(length)) } : { isAuthority };
}
/** Whether a certificate names itself as its issuer, as roots do. Bytes that are no certificate do not. */
function isSelfIssued(der) {
    try {
        const { subject, issuer } = parseX509(der);
        return subject.equals(issuer);
    }
    catch (error) {
        if (error instanceof _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4)
            return false;
        throw error;
    }
}


/***/ })

};
