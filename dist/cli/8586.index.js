export const id = 8586;
export const ids = [8586];
export const modules = {

/***/ 71057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether a folder is there, also behind a link. A path that cannot be looked at is none. */
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 83553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);



// The namespace, because Windows has no geteuid.


/**
 * Opens a file in which runs keep their state, in a folder that a user names and that others may be able to write to. It must be a regular
 * file with this name alone, and belong to this user or to the owner of its folder. So nothing is followed, waited for, or appended to
 * another file under a second name.
 *
 * @param path Absolute.
 * @param purpose `append` creates the file if it does not exist, and allows to read it too.
 * @param options.mode Of a new file; by default for this user alone.
 * @param options.user The effective user ID of this process; undefined on Windows.
 * @throws FileRefusal, or the error of the file system
 */
async function openOwnFile(path, purpose, { mode = 0o600, user = node_process__WEBPACK_IMPORTED_MODULE_3__.geteuid?.() } = {}) {
    const { O_RDONLY, O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    // Opening a pipe that no other process has open would wait forever. Windows has neither flag.
    const careful = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, careful | (purpose === 'read' ? O_RDONLY : O_RDWR | O_CREAT | O_APPEND), mode);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv(stat.isDirectory() ? 'it is a folder' : 'it is not a regular file');
        if (stat.nlink > 1)
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv('the same file has another name (a hard link)');
        if (user !== undefined && stat.uid !== user && stat.uid !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))).uid)
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv('it belongs to another user');
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}


/***/ }),

/***/ 38586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   TI: () => (/* binding */ isUnaddressed),
/* harmony export */   U2: () => (/* binding */ indexEvidence),
/* harmony export */   eV: () => (/* binding */ readBundleFolders),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   ri: () => (/* binding */ readBeside)
/* harmony export */ });
/* unused harmony exports readGiven, readCandidates, describeBundle */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_is_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71057);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93410);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87080);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93466);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(29131);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1893);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56519);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14922);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19139);
/* harmony import */ var _stores_local_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33045);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(17555);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(74353);
/* harmony import */ var _run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16834);



















function indexEvidence(candidates) {
    const byDigest = new Map();
    const algorithms = new Set(['sha256']);
    const add = (algorithm, digest, candidate) => {
        const known = byDigest.get(`${algorithm}:${digest}`);
        if (!known)
            byDigest.set(`${algorithm}:${digest}`, [candidate]);
        // The digests of a candidate follow each other, so it is enough to compare the last one. A search would take quadratic time.
        else if (known.at(-1) !== candidate)
            known.push(candidate);
    };
    for (const candidate of candidates) {
        for (const { digest } of candidate.subjects) {
            for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .EVIDENCE_ALGORITHMS */ .Ff) {
                const hex = digest[algorithm];
                if (hex !== undefined)
                    add(algorithm, hex, candidate);
            }
            if (digest.sha256 !== undefined)
                continue;
            for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .MATCHING_ALGORITHMS */ .br)
                if (digest[algorithm] !== undefined)
                    algorithms.add(algorithm);
        }
        const stated = candidate.bundle && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .findStatedDigest */ .N)(candidate.bundle);
        if (!stated)
            continue;
        const algorithm = _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_13__/* .DIGEST_NAME */ .v3[stated.algorithm];
        algorithms.add(algorithm);
        add(algorithm, stated.digest.toString('hex'), candidate);
    }
    const unaddressed = candidates.filter(isUnaddressed);
    if (unaddressed.length > 0)
        for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .MATCHING_ALGORITHMS */ .br)
            algorithms.add(algorithm);
    return {
        all: candidates,
        unaddressed,
        algorithms,
        named: indexNames(candidates),
        about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
    };
}
/** Whether a candidate is a signature that does not state the digest of its file. */
const isUnaddressed = ({ bundle, subjects }) => bundle?.content.kind === 'message' && subjects.length === 0 && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .findStatedDigest */ .N)(bundle) === undefined;
/** An index by base name, because paths are written in different ways. Built when first used, because most runs never use it. */
function indexNames(candidates) {
    let byName;
    return (name) => {
        if (!byName) {
            byName = new Map();
            for (const candidate of candidates)
                for (const key of new Set(candidate.subjects.map((subject) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(subject.name)))) {
                    const known = byName.get(key);
                    if (known)
                        known.push(candidate);
                    else
                        byName.set(key, [candidate]);
                }
        }
        return byName.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)) ?? [];
    };
}
/** One large file at a time: several would be in memory together. */
const oneByOne = (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_15__/* .createGate */ .qD)(1);
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports, examine) {
    const { readPieces } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24002));
    const { MAX_BUNDLE, MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29131));
    const found = [];
    for (const path of paths) {
        const location = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, path);
        for await (const piece of readPieces(location, 'the bundle file', { maxBytes: MAX_BUNDLE_FILE, maxPiece: MAX_BUNDLE, pipes: true }))
            await addPiece(found, { location, ...piece }, ports, examine);
    }
    return found;
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the given bundle');
/** The bundle next to a file. */
const readBeside = (path, ports, examine) => oneByOne(async () => {
    const found = [];
    for await (const piece of (0,_stores_local_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readBundlePieces */ .QY)(`${path}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_16__/* .BUNDLE_SUFFIX */ .Zf}`))
        await addPiece(found, piece, ports, examine);
    return found;
});
/**
 * Bundles of earlier steps: those in `bundle-dir`, else those of every job with a folder below `.chopmark`, and of the GitHub Action in
 * this job, which writes them to the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }, examine) {
    const parents = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const named = folder === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder);
    const jobs = await Promise.all((named === undefined ? parents : [named]).map(listJobs));
    const folders = [...(named === undefined ? [] : [named]), ...jobs.flatMap(({ found }) => found)];
    const candidates = await readFolders(folders, { workingFolder }, examine);
    const isMissing = named !== undefined && folder !== undefined && !(await (0,_base_fs_is_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isFolder */ .l)(named));
    const problem = isMissing ? noSuchFolder(folder) : jobs.find((listed) => listed.problem)?.problem;
    return { candidates, ...(problem && { problem }) };
}
/** The bundles in folders, without their subfolders. */
async function readFolders(folders, { workingFolder }, examine) {
    const candidates = [];
    for (const folder of folders)
        for await (const piece of (0,_stores_local_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readFolderPieces */ .Q2)(folder))
            await oneByOne(() => addPiece(candidates, piece, { workingFolder }, examine));
    return candidates;
}
/** A folder that was named and does not exist was not asked: its path can be wrong, or an earlier step failed. */
const noSuchFolder = (folder) => ({
    code: 'STORE_NOT_FOUND',
    message: `The folder ${folder} does not exist, so it could not be searched for bundles.`,
    hint: 'Check the path in --bundle-dir.',
});
/** The folders of jobs in a folder. One that could not be listed, or has more than are read, was not asked in full. */
async function listJobs(folder) {
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return { found: [] };
        return { found: [], problem: unreadFolder(folder, `could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}`) };
    }
    const jobs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name));
    const isTooMany = jobs.length > _limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_JOB_FOLDERS */ .zs;
    return {
        found: jobs.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_JOB_FOLDERS */ .zs),
        ...(isTooMany && { problem: unreadFolder(folder, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_JOB_FOLDERS */ .zs} folders of jobs, which is the limit`) }),
    };
}
const unreadFolder = (folder, why) => ({
    code: 'STORE_FILE_READ',
    message: `The folder ${folder} ${why}.`,
    hint: 'Check the folder and its permissions, join the bundles with chopmark merge, or name the bundle with --bundle.',
});
async function addPiece(found, { location, bytes, firstLine }, { workingFolder }, examine) {
    const shown = (0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_14__/* .showPath */ .P)(location, workingFolder);
    // One by one: there can be more than fit into the arguments of one call.
    for (const one of readLines(bytes, shown, firstLine))
        found.push(await keepCandidate(one, shown, examine));
}
/** Bundles that were read, with what they say of themselves. A line that cannot be read is a candidate with a problem. */
const readCandidates = (bytes, location) => readLines(bytes, location).map((read) => ('content' in read ? describeBundle(read, location) : read));
/** A line that cannot be read becomes a candidate with a problem, so that it is reported. It does not hide the others. */
function readLines(bytes, location, firstLine) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) });
    try {
        return (0,_sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .readBundleLines */ .w)(bytes, location, firstLine).map((read) => (read instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? unreadable(read) : read));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** Keeps of a large statement that is refused only why, and of an authentic one also what it is about. */
async function keepCandidate(read, location, examine) {
    if (!('content' in read))
        return read;
    if (!examine || !isLarge(read.content))
        return describeBundle(read, location);
    try {
        const predicateType = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_10__/* .parsePredicateType */ .$d)(read.content.envelope.payload);
        const { verdict, ...assessed } = await examine({ location, bundle: read, predicateType, subjects: [] });
        const { problem } = assessed.checked;
        if (problem === undefined || problem.code === 'VERIFICATION_TIMEOUT')
            return describeBundle(read, location);
        if (!verdict)
            return { location, predicateType, subjects: [], problem, assessed };
        const { statement, ...authentic } = verdict;
        const { subjects } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_10__/* .parseStatementHead */ .vi)(statement ?? read.content.envelope.payload, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_18__/* .MAX_REFUSED_SUBJECTS */ .wu);
        return { location, predicateType, subjects, problem, assessed: { ...assessed, verdict: authentic } };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) };
    }
}
const isLarge = (content) => content.kind === 'envelope' &&
    content.envelope.payloadType === _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_TOTO_PAYLOAD_TYPE */ .T4 &&
    content.envelope.payload.length > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_18__/* .MAX_UNTRUSTED_STATEMENT */ .mP;
/** Reads the bundles of a store or registry, or an image signature in the format of cosign 1 and 2, over a document that names the image. */
function readFound({ bytes, location, payload }) {
    if (!payload)
        return readCandidates(bytes, location);
    try {
        const subjects = [{ name: '', digest: (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_9__/* .readSimpleSigning */ .k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) }];
    }
}
/** A bundle with its stated subjects. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_10__/* .parseStatementHead */ .vi)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) };
    }
}


/***/ }),

/***/ 74353:
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
/* harmony export */   je: () => (/* binding */ MAX_FOLDERS),
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
/** Folders below one folder that is searched for bundles. */
const MAX_FOLDERS = 10_000;


/***/ }),

/***/ 16834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSubjects),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Subjects in the form of a result. */
function describeSubjects(subjects, { workingFolder, allowInsecureRegistry }) {
    const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
    return subjects.map(({ name, digest, size, path, revision, image }) => ({
        name,
        digest,
        ...(size !== undefined && { size }),
        ...(path !== undefined && { path: showPath(path, workingFolder) }),
        ...(revision !== undefined && { revision }),
        ...(image !== undefined && { image }),
        ...(image !== undefined && insecure.includes(image.slice(0, image.indexOf('/')).toLowerCase()) && { plainHttp: true }),
    }));
}
/** The path for the user: relative if it is below the working folder. */
function showPath(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) || short === '' ? path : short;
}


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatedDigest)
/* harmony export */ });
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39866);

/**
 * The digest that the bundle of a file's signature states: in its message, where it may be absent, or else in a log entry. Undefined if it
 * states none, or for an envelope.
 */
function findStatedDigest({ content, entries }) {
    if (content.kind !== 'message')
        return undefined;
    if (content.digest)
        return { algorithm: content.algorithm, digest: content.digest };
    for (const entry of entries) {
        try {
            const { digestOf, algorithm, digest } = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLogBody */ .Y2)(entry);
            if (digestOf === 'signed')
                return { algorithm, digest };
        }
        catch (error) {
            // An entry that cannot be read is reported when it is verified.
            if (!(error instanceof _log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .LogBodyError */ .Vq))
                throw error;
        }
    }
    return undefined;
}


/***/ }),

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);



const TYPE = 'cosign container image signature';
/**
 * Reads the document that cosign 1 and 2 sign for an image (containers/image, "simple signing").
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C0 }), 'what was signed');
    const critical = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is not a sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document for an image, in cosign's formatting: the same image gives the same bytes, so a resumed run recognizes it.
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

/***/ 19139:
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

/***/ 53254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KF: () => (/* binding */ COMBINED),
/* harmony export */   mD: () => (/* binding */ ALL_BUNDLES),
/* harmony export */   q: () => (/* binding */ DOCUMENT_SUFFIX),
/* harmony export */   r6: () => (/* binding */ nameBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35148);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);



const ALL_BUNDLES = 'attestations.jsonl';
/** Suffix of the signed documents of image signatures (cosign 1 and 2). The bundle is next to its document. */
const DOCUMENT_SUFFIX = '.simple-signing.json';
/** The name of bundles about many subjects, before the suffix. */
const COMBINED = 'attestations';
/** Bytes of UTF-8 before the suffix. File systems allow 255 for the whole name, and temporary names need some of them. */
const MAX_STEM = 180;
/**
 * File names for the bundles of one run, in their order (specification, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many. If there are several kinds, the name has `.<kind>`. Names that would collide keep their
 * relative path, escaped.
 *
 * The names are safe on Linux, macOS and Windows for any subject name: no separator, no reserved name, no control character, no two
 * names that differ only in case, no name that is too long.
 */
function nameBundles(bundles) {
    const severalKinds = new Set(bundles.map(({ kind }) => kind)).size > 1;
    const stems = bundles.map(({ subjects }) => (subjects.length === 1 ? (subjects[0] ?? '') : COMBINED));
    const short = bundles.map(({ kind }, index) => finish(baseName(stems[index] ?? ''), kind, severalKinds));
    const clashing = clashes(short);
    const long = short.map((name, index) => clashing.has(key(name)) ? finish(stems[index] ?? '', bundles[index]?.kind ?? '', severalKinds) : name);
    const still = clashes(long);
    const seen = new Map();
    return long.map((name, index) => {
        if (!still.has(key(name)))
            return name;
        // Names that differ only in case, or in a part that was escaped or cut, get a hash of the original name.
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
            .digest('hex');
        const marked = markName(name, { mark });
        const time = (seen.get(key(marked)) ?? 0) + 1;
        seen.set(key(marked), time);
        return markName(name, { mark, time });
    });
}
/** Hex digits of a mark. */
const MARK = 12;
/**
 * The name of a bundle whose own name another bundle has: `app.sigstore.json` becomes `app.0123456789ab.sigstore.json`, and where that is
 * taken too, `app.0123456789ab.2.sigstore.json`.
 *
 * @param mark Hex, of a digest of what the bundle is about.
 * @param time The first, the second bundle with that mark and so on.
 */
function markName(name, { mark, time = 1, suffix = _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf }) {
    return `${name.slice(0, -suffix.length)}.${mark.slice(0, MARK)}${time === 1 ? '' : `.${time}`}${suffix}`;
}
const finish = (name, kind, severalKinds) => `${escapeName(name)}${severalKinds ? `.${escapeName(kind)}` : ''}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf}`;
const baseName = (name) => name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
const key = (name) => name.normalize('NFC').toLowerCase();
function clashes(names) {
    const seen = new Set();
    const twice = new Set([key(ALL_BUNDLES), key('journal.jsonl')]);
    for (const name of names) {
        if (seen.has(key(name)))
            twice.add(key(name));
        seen.add(key(name));
    }
    return twice;
}
/** The kind in file names: "provenance", else the words of the predicate type. */
const kindOf = (type) => type === _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .T
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Percent-encodes characters that a file system refuses, or does not treat as part of a name. */
function escapeName(name) {
    let escaped = name
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are escaped here
        .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
        .replace(/^[.~-]/, percentEncode)
        .replace(/[. ]$/, percentEncode);
    if (RESERVED.test(escaped))
        escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
    return cut(escaped.toWellFormed()) || '%00';
}
const percentEncode = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** Cuts the middle, because versions and extensions are at the end. */
function cut(name) {
    if (Buffer.byteLength(name) <= MAX_STEM)
        return name;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    const characters = [...name];
    const half = (list) => {
        let bytes = 0;
        return list.filter((character) => {
            bytes += Buffer.byteLength(character);
            return bytes <= (MAX_STEM - 16) / 2;
        });
    };
    return `${half(characters).join('')}~${mark}~${half(characters.reverse()).reverse().join('')}`;
}


/***/ }),

/***/ 53607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   H$: () => (/* binding */ MAX_ASSET_NAMES),
/* harmony export */   H_: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   J2: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   K_: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   N4: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   QH: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   S3: () => (/* binding */ MAX_NETRC),
/* harmony export */   Sj: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Tc: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   WE: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   ii: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   jr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kZ: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   mj: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   oP: () => (/* binding */ MAX_LOCK_POLLS),
/* harmony export */   ow: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   sP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   tX: () => (/* binding */ GITHUB_BURST),
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES),
/* harmony export */   zf: () => (/* binding */ MAX_RELEASE_ASSETS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bundle files that are read in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Bytes. The receipts in a bundle folder, which record what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store can have for one artifact. A store with more is refused. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. One response of GitHub's API: a page of a list that contains the bundles. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API. A longer list is refused. */
const MAX_GITHUB_PAGES = 10;
/** How often one request to GitHub waits at a rate limit. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub accepts. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub without a pause. After that, `GITHUB_POST_PAUSE` applies. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after `GITHUB_BURST`: GitHub accepts 80 requests per minute that create content. */
const GITHUB_POST_PAUSE = 750;
/** Assets of one release that GitHub allows. */
const MAX_RELEASE_ASSETS = 1_000;
/** Names that the asset of one bundle can get: its own, the one with its mark, and that one with a number. */
const MAX_ASSET_NAMES = 8;
/** Milliseconds for one attempt to upload a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes per second. An upload that is faster is not aborted. */
const SLOWEST_UPLOAD = 256 << 10;
/** Bytes. The payload of the event that started a GitHub workflow. Webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bundles that are read of one referrer. Tools write one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Bundles at one address of an HTTP store: the address itself, then with the suffix .2, .3 and so on. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bundles in flight to registries. Each needs a few requests, which have their own limit. */
const BUNDLES_TO_REGISTRY = 64;
/** Pages of 100 that are read of the links, or the files, of one GitLab release. */
const MAX_GITLAB_PAGES = 10;
/** Checks of a lock file that another process holds, 25 ms apart: five minutes. */
const MAX_LOCK_POLLS = 12_000;
/** Bytes. A netrc file: one line per host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Redirects of a download. Stores redirect to their content delivery network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;


/***/ }),

/***/ 33045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ readFolderPieces),
/* harmony export */   QY: () => (/* binding */ readBundlePieces),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   uM: () => (/* binding */ noSuchPlace)
/* harmony export */ });
/* unused harmony exports createFileStore, readFolder, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_read_pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24002);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29131);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53254);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53607);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48222);















/**
 * Stores bundles in a folder of this machine. Every bundle is stored here before any other store is used. A bundle is put in place by
 * rename, so a reader sees a complete bundle or none.
 *
 * @param folder Absolute. Must exist.
 */
function createFileStore(folder) {
    return {
        id: LOCAL_STORE,
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: LOCAL_STORE, status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt(LOCAL_STORE, error);
            }
        },
        /** `<file>.sigstore.json` next to the file, and all bundles of the folder. The verifier finds out which of them match. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${BUNDLE_SUFFIX}`);
            return { found: [...beside, ...(await readFolder(folder))], unread: [] };
        },
    };
}
/** Files that are open at the same time. */
const OPEN = 64;
/** Bytes. Larger files are read one after the other. */
const SMALL = 1 << 20;
/**
 * Every bundle of a folder, once: those in `attestations.jsonl`, and those in other files that are not in it, which an interrupted run or
 * another job can leave. This is how every command reads a folder.
 */
async function readFolder(folder) {
    const found = [];
    for await (const { bytes, location } of readFolderPieces(folder))
        found.push({ location, bytes: Buffer.from(bytes) });
    return found;
}
/** The same, one after the other, so that they are never in memory together. */
async function* readFolderPieces(folder) {
    const known = new Set();
    for await (const piece of readBundlePieces((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL_BUNDLES */ .mD))) {
        for (const line of fingerprintLines(piece.bytes))
            known.add(line);
        yield piece;
    }
    const isKnown = (bytes) => fingerprintLines(bytes).every((line) => known.has(line));
    const paths = (await listFolder(folder)).sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    if (paths.length > _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BUNDLE_FILES */ .ow) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BUNDLE_FILES */ .ow} bundle files, which is the limit.`,
            hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
        });
    }
    for (let at = 0; at < paths.length; at += OPEN) {
        const group = paths.slice(at, at + OPEN);
        const small = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_11__/* .mapInParallel */ .HH)(group, OPEN, readSmall);
        for (const [index, path] of group.entries()) {
            const pieces = small[index] ? [small[index]] : readBundlePieces(path);
            for await (const piece of pieces)
                if (!isKnown(piece.bytes))
                    yield piece;
        }
    }
}
/** A file, unless it is too large to be read together with others, or does not exist. */
async function readSmall(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ size: SMALL + 1 }));
    if (size > SMALL)
        return undefined;
    const [found] = await readIfThere(path);
    return found && { ...found, firstLine: 1 };
}
/** The bundles of a file, at most `MAX_BUNDLE` bytes at a time. None if the file does not exist. */
async function* readBundlePieces(path) {
    try {
        for await (const piece of (0,_base_fs_read_pieces_js__WEBPACK_IMPORTED_MODULE_6__.readPieces)(path, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`, BOUNDS))
            yield { location: path, ...piece };
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
}
const BOUNDS = { maxBytes: _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE_FILE, maxPiece: _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE };
const isMissing = (error) => error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? '');
/** Digests of the lines of a file, to recognize the same bundle in another file. */
function fingerprintLines(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (end > start)
            lines.push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** Reads one file of bundles. Empty if the file does not exist. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
/** A place that does not exist was not asked: the path can be wrong, or an earlier step failed. */
const noSuchPlace = (what, path) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_NOT_FOUND',
    message: `The ${what} ${path} does not exist, so it could not be searched for bundles.`,
    hint: 'Check the path in --from. It is created with the first bundle that is stored there.',
});
/** The files that hold bundles, besides the file of all bundles. A link to a file counts, because build tools and caches link outputs. */
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        const names = entries.filter((entry) => !entry.isDirectory() && entry.name !== _bundle_names_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL_BUNDLES */ .mD).map(({ name }) => name);
        const likely = names.filter((name) => name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_13__/* .BUNDLE_SUFFIX */ .Zf) || OTHER_NAMES.some((suffix) => name.endsWith(suffix)));
        const holds = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_11__/* .mapInParallel */ .HH)(likely, OPEN, (name) => holdsBundles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
        return likely.filter((_, index) => holds[index]);
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}
/** Under such names, other tools and other jobs keep bundles, but most files are something else. */
const OTHER_NAMES = ['.jsonl', '.json', '.sigstore', '.bundle'];
/** Bytes of a file in which a bundle shows that it is one. */
const HEAD = 4096;
/** Whether a file is to be read: a regular file with the name of a bundle, or one that begins like a bundle. */
async function holdsBundles(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    // A link to nothing is reported when it is read.
    if (path.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_13__/* .BUNDLE_SUFFIX */ .Zf))
        return found?.isFile() ?? true;
    if (!found?.isFile())
        return false;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch(() => undefined);
    try {
        const head = Buffer.alloc(HEAD);
        const { bytesRead = 0 } = (await file?.read(head, 0, HEAD, 0)) ?? {};
        return beginsLikeBundle(head.toString('utf8', 0, bytesRead));
    }
    finally {
        await file?.close();
    }
}
const beginsLikeBundle = (text) => /^\s*[[{]/.test(text) &&
    text.includes('application/vnd.dev.sigstore.bundle') &&
    ['"verificationMaterial"', '"dsseEnvelope"', '"messageSignature"'].some((key) => text.includes(key));


/***/ }),

/***/ 48222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ failedReceipt),
/* harmony export */   W2: () => (/* binding */ openReceipts),
/* harmony export */   zu: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* unused harmony export RECEIPTS_NAME */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83553);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79919);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53607);










const RECEIPTS_NAME = 'receipts.jsonl';
/**
 * Opens the receipts of a bundle folder for reading and appending. Lines are short and appended in one write, so runs in one folder
 * do not disturb each other. An incomplete line of a killed run, or a line that cannot be read, is ignored.
 *
 * @param folder Absolute. Created if it does not exist.
 */
async function openReceipts(folder, logger) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPTS_NAME);
    const known = new Map();
    const key = (store, bundle) => `${bundle} ${store}`;
    let file;
    let warned = false;
    const warn = (reason) => {
        if (!warned)
            logger.warn(`The receipts ${path} cannot be used (${reason}). A later run may send bundles again that stores already have.`);
        warned = true;
    };
    const text = await readText(path).catch((error) => {
        warn(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? error.message : (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
        return '';
    });
    for (const line of text.split('\n')) {
        const receipt = readReceipt(line);
        if (receipt)
            known.set(key(receipt.store, receipt.bundle), receipt.url);
    }
    try {
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        file = await (0,_base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openOwnFile */ .Z)(path, 'append');
        if (text !== '' && !text.endsWith('\n'))
            await file.appendFile('\n');
    }
    catch (error) {
        warn((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
    }
    return {
        find(store, bundle) {
            const at = key(store, bundle);
            const url = known.get(at);
            return known.has(at) ? (url === undefined ? {} : { url }) : undefined;
        },
        async add(store, bundle, url) {
            known.set(key(store, bundle), url);
            try {
                await file?.appendFile(`${JSON.stringify({ store, bundle, ...(url !== undefined && { url }) })}\n`);
            }
            catch (error) {
                warn((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
            }
        },
        async close() {
            await file?.close().catch(() => { });
        },
    };
}
async function readText(path) {
    let file;
    try {
        file = await (0,_base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openOwnFile */ .Z)(path, 'read');
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return '';
        throw error;
    }
    try {
        return (await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readOpenFile */ .Pg)(file, path, _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPTS */ .$s, 'the receipts')).toString('utf8');
    }
    finally {
        await file.close();
    }
}
function readReceipt(line) {
    if (line === '')
        return undefined;
    try {
        const receipt = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(Buffer.from(line), { what: 'a receipt', maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_DEPTH */ .K_ }), 'receipt');
        const url = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptionalString */ .on)(receipt.url, 'url', _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_URL */ .sP);
        const store = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readString */ .E3)(receipt.store, 'store', _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_STORE */ .ii);
        return { store, bundle: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readString */ .E3)(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
/** The receipt of a bundle that a store did not accept. A bug is thrown as it is. */
function failedReceipt(store, error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}
/** The identifier of a bundle in every store: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ })

};
