export const id = 9295;
export const ids = [9295];
export const modules = {

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2289);





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
            hint: 'Free some space or choose another folder with bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ describeBundle),
  U2: () => (/* binding */ indexEvidence),
  ri: () => (/* binding */ readBeside),
  eV: () => (/* binding */ readBundleFolders),
  lH: () => (/* binding */ readCandidates),
  Mk: () => (/* binding */ readNamed)
});

// UNUSED EXPORTS: readGiven

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var formats_algorithms = __webpack_require__(6107);
// EXTERNAL MODULE: ./build/formats/bundle-lines.js
var bundle_lines = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(2594);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(1947);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(3254);
;// CONCATENATED MODULE: ./build/stores/file.js










const SUFFIX = '.sigstore.json';
/**
 * Bundles in a folder of this machine: where every bundle is before any other store is asked. A bundle is put in place by rename,
 * so a reader sees a whole one or none.
 *
 * @param folder Absolute; exists.
 */
function createFileStore(folder) {
    return {
        id: 'file',
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: 'file', status: 'stored', url: path };
            }
            catch (error) {
                if (!(error instanceof ChopmarkError))
                    throw error;
                const { code, message, hint } = error;
                return { store: 'file', status: 'failed', problem: { code, message, hint } };
            }
        },
        /** `<file>.sigstore.json` beside the file, and all of the folder: whose they are, the verifier finds out. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${SUFFIX}`);
            return [...beside, ...(await readFolder(folder))];
        },
    };
}
/** Files that are open at once. */
const OPEN = 64;
/** Every bundle of a folder, once: `attestations.jsonl`, and the files that are not in it, as a run that was cut short leaves them. */
async function readFolder(folder) {
    const all = await readIfThere((0,external_node_path_.join)(folder, bundle_names/* ALL_BUNDLES */.m));
    const names = await listFolder(folder);
    if (names.length > limits/* MAX_BUNDLE_FILES */.ow) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} holds more than ${limits/* MAX_BUNDLE_FILES */.ow} bundles.`,
            hint: 'Join them with chopmark merge, or name the bundle with bundle.',
        });
    }
    const files = await (0,in_parallel/* mapInParallel */.H)(names.sort(), OPEN, (name) => readIfThere((0,external_node_path_.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, so that the same bundle is known in another file. */
function fingerprintLines(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (end > start)
            lines.push((0,external_node_crypto_.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** One file of bundles; nothing where there is no such file. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,read_file.readBoundedFile)(path, limits.MAX_BUNDLE_FILE, `the bundle ${(0,external_node_path_.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,file_error/* codeOf */.$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,file_error/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with bundle.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(3613);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
;// CONCATENATED MODULE: ./build/engine/evidence.js











function indexEvidence(candidates) {
    const byDigest = new Map();
    const algorithms = new Set(['sha256']);
    const add = (algorithm, digest, candidate) => {
        const known = byDigest.get(`${algorithm}:${digest}`);
        if (!known)
            byDigest.set(`${algorithm}:${digest}`, [candidate]);
        // A candidate's digests come one after the other: looking through all of a popular digest would take the square of their number.
        else if (known.at(-1) !== candidate)
            known.push(candidate);
    };
    for (const candidate of candidates) {
        for (const { digest } of candidate.subjects) {
            for (const algorithm of subject/* MATCHING_ALGORITHMS */.b) {
                const hex = digest[algorithm];
                if (hex === undefined)
                    continue;
                if (digest.sha256 === undefined)
                    algorithms.add(algorithm);
                add(algorithm, hex, candidate);
            }
        }
        const content = candidate.bundle?.content;
        if (content?.kind === 'message') {
            const algorithm = formats_algorithms/* DIGEST_NAME */.v3[content.algorithm];
            algorithms.add(algorithm);
            if (content.digest)
                add(algorithm, content.digest.toString('hex'), candidate);
        }
    }
    return { all: candidates, algorithms, about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [] };
}
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9199));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 332));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the bundle given');
/** The bundle beside a file. */
const readBeside = async (path, ports) => (await readIfThere(`${path}.sigstore.json`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: of `bundle-dir`, else of every job that left a folder below `.chopmark`, and of the steps of this job that
 * are the GitHub Action, which leaves them in the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,external_node_path_.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,external_node_path_.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : [(0,external_node_path_.resolve)(workingFolder, folder)];
    const found = await Promise.all(folders.map(readFolder));
    return found.flat().flatMap((file) => parse(file, { workingFolder }));
}
/** Folders of jobs that are looked through where nobody says which. */
const MAX_JOBS = 1_000;
async function listJobs(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, MAX_JOBS)
        .map(({ name }) => (0,external_node_path_.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,sign_items/* showPath */.P)(location, workingFolder));
/** A line that cannot be read is a candidate too, for what is wrong with it to be told; it hides no other. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,describe_failure/* describeFailure */.I)(error) });
    try {
        return (0,bundle_lines/* readBundleLines */.w)(bytes, location).map((read) => read instanceof errors/* ChopmarkError */.E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** A bundle with what it says it is about. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== dsse/* IN_TOTO_PAYLOAD_TYPE */.T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,statement/* parseStatement */.By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,describe_failure/* describeFailure */.I)(error) };
    }
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(857);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2289);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(332);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9831);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9199);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8614);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6107);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4328);
/* harmony import */ var _formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4865);
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(798);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9926);
/* harmony import */ var _stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1167);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3254);
/* harmony import */ var _subjects_checksums_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3236);
/* harmony import */ var _check_count_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2701);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8745);
/* harmony import */ var _sign_items_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3001);




















/** Seconds the step of a matrix's last job may take is bounded by its CI; depth of folders looked through is bounded here. */
const MAX_DEPTH = 8;
/**
 * Joins what the jobs of a matrix have written into one `attestations.jsonl`, the same bundle once, and checks that nothing is
 * missing (`subject-checksums`, `expected-subjects`) or double (one name with two digests). It verifies nothing.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`
 */
async function merge(options, ports) {
    const { workingFolder } = ports;
    const files = (await Promise.all(options.bundle.map((path) => listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), 0)))).flat();
    const bundles = new Map();
    for (const path of new Set(files)) {
        const shown = (0,_sign_items_js__WEBPACK_IMPORTED_MODULE_16__/* .showPath */ .P)(path, workingFolder);
        for (const bundle of (0,_formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .parseBundleLines */ .d)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_6__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_17__.MAX_BUNDLE_FILE, 'the bundle file'), shown)) {
            const line = (0,_formats_bundle_js__WEBPACK_IMPORTED_MODULE_18__/* .serializeBundle */ .f)(bundle);
            if (!bundles.has(line))
                bundles.set(line, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .describeBundle */ .wN)(bundle, shown));
            if (bundles.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_BUNDLES */ .fI)
                throw tooMany();
        }
    }
    if (bundles.size === 0)
        throw nothingThere(options.bundle);
    const { subjects, statements, problems } = joinSubjects([...bundles.values()]);
    if (options.subjectChecksums !== undefined) {
        const wanted = await (0,_subjects_checksums_js__WEBPACK_IMPORTED_MODULE_13__/* .readChecksums */ .F)(options.subjectChecksums, workingFolder);
        problems.push(...findMissing(wanted, subjects));
    }
    if (options.expectedSubjects !== undefined)
        (0,_check_count_js__WEBPACK_IMPORTED_MODULE_14__/* .checkCount */ .w)(subjects.length, options.expectedSubjects);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, options.bundleDir);
    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const all = await (0,_stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_11__/* .addToAllBundles */ .f)(folder, each([...bundles.keys()]));
    return {
        schema: _formats_result_js__WEBPACK_IMPORTED_MODULE_10__/* .RESULT_SCHEMA */ .w,
        command: 'merge',
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_19__/* .VERSION */ .x,
        subjects,
        statements,
        bundlePath: (0,_sign_items_js__WEBPACK_IMPORTED_MODULE_16__/* .showPath */ .P)(all, workingFolder),
        problems,
        timings: {},
    };
}
/** Files of bundles at a path: itself, or those of a folder and its folders. `attestations.jsonl` stands for what is beside it. */
async function listFiles(path, depth) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Name bundles, attestations.jsonl files, or folders of them.',
            cause,
        });
    });
    if (!kind.isDirectory())
        return [path];
    if (depth > MAX_DEPTH)
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const all = entries.find((entry) => entry.isFile() && entry.name === _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_12__/* .ALL_BUNDLES */ .m);
    const own = all ? [all.name] : entries.filter((entry) => entry.isFile() && entry.name.endsWith('.sigstore.json')).map(({ name }) => name);
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
            if (name !== '' && other !== undefined && other !== text)
                problems.push(conflict(name, candidate.location));
            digests.set(name, text);
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
/** A signature names no file: its digest is all there is. */
function subjectsOf({ bundle, subjects }) {
    const content = bundle?.content;
    if (content?.kind !== 'message' || !content.digest)
        return subjects;
    return [{ name: '', digest: { [_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_7__/* .DIGEST_NAME */ .v3[content.algorithm]]: content.digest.toString('hex') } }];
}
function signerOf({ bundle, location }) {
    const material = bundle?.material;
    if (material === undefined || material.kind === 'public-key')
        return { kind: 'key', fingerprint: material?.hint ?? '' };
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    try {
        return { kind: 'certificate', identity: (0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_9__/* .readCertificate */ .w)(leaf ?? Buffer.alloc(0)).identity };
    }
    catch (error) {
        if (!(error instanceof _core_der_js__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_BUNDLE_MALFORMED',
            message: `The certificate of a bundle in ${location} cannot be read: ${error.message}.`,
            hint: 'Have the job that wrote it sign anew, or leave the file out.',
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
            hint: 'Did a job of the matrix fail, or was its bundle folder not handed on?',
        },
    ];
}
const conflict = (name, location) => ({
    code: 'VERIFICATION_SUBJECT_CONFLICT',
    message: `${name} has another digest in ${location} than in a bundle before it.`,
    hint: 'Two jobs of the matrix built different files of one name: give them different names, or build each once.',
});
async function* each(lines) {
    yield* lines;
}
const nothingThere = (named) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_SUBJECTS',
    message: `There is no bundle in ${named.join(', ')}.`,
    hint: 'Name attestations.jsonl files, *.sigstore.json files, or folders that hold them.',
});
const tooMany = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `There are more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_BUNDLES */ .fI} bundles to join.`,
    hint: 'Merge in parts.',
});


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseBundleLines),
/* harmony export */   w: () => (/* binding */ readBundleLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(332);
/* harmony import */ var _parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7573);



/** Every bundle of a file: one in JSON however laid out, or JSON Lines with one a line. @throws ChopmarkError as `parseBundle` does */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, to which one bad line must not hide the bundles on the others: the line's error stands in its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    // The first line of a bundle laid out over several ends with something else.
    const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
    if (whole && !(whole instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        return [whole];
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI)
            throw malformed(`${what} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI} bundles`);
        read.push(attempt(line, `${what}, line ${number}`));
    }
    if (read.length === 0)
        throw malformed(`${what} holds no bundle`);
    return whole && read.every((one) => one instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) ? [whole] : read;
}
function attempt(bytes, what) {
    try {
        return (0,_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(bytes, what);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            return error;
        throw error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Lines that are not blank, without the white space at their end, by their number. */
function* splitLines(text) {
    for (let start = 0, number = 1; start < text.length; number++) {
        const found = text.indexOf(NEWLINE, start);
        const next = found < 0 ? text.length : found;
        let end = next;
        while (end > start && isBlank(text[end - 1]))
            end--;
        if (end > start)
            yield { line: text.subarray(start, end), number };
        start = next + 1;
    }
}
const malformed = (reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
});


/***/ }),

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ addToAllBundles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
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


/***/ })

};
