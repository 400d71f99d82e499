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


/***/ })

};
