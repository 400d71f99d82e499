export const id = 7798;
export const ids = [7798];
export const modules = {

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

/***/ 19289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ leaveBundlesOut)
/* harmony export */ });
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29199);
/* harmony import */ var _formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47573);




const SUFFIX = '.sigstore.json';
/** Each up to a bundle's size in memory. */
const FILES_AT_ONCE = 8;
/**
 * Files that were named together without those that are the bundles of others among them: `dist/*` catches both, and means the
 * files. Only what is a bundle in truth is left out, so that nothing passes by having its name.
 *
 * @param files With the path of each that has one, absolute or all relative to the same folder.
 */
async function leaveBundlesOut(files, logger) {
    const paths = new Set(files.flatMap(({ path }) => path ?? []));
    const isBeside = ({ path }) => path?.endsWith(SUFFIX) === true && paths.has(path.slice(0, -SUFFIX.length));
    const isBundle = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapInParallel */ .H)(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
    const left = files.filter((_, index) => !isBundle[index]);
    const count = files.length - left.length;
    if (count > 0)
        logger.info(`${count} of the files named ${count === 1 ? 'is the bundle' : 'are bundles'} of others: taken as such.`);
    return left;
}
async function holdsBundle(path) {
    try {
        (0,_formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZD, 'the bundle'));
        return true;
    }
    catch {
        return false;
    }
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
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/policy/find-unaskable.js
var find_unaskable = __webpack_require__(13917);
// EXTERNAL MODULE: ./build/policy/name-pattern.js
var name_pattern = __webpack_require__(53679);
;// CONCATENATED MODULE: ./build/policy/short-form.js





/**
 * The options as a policy of one entry, so that both forms are decided by the same code.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING` for what no certificate could answer; `INPUT_PATTERN`, `INPUT_PREDICATE_TYPE`
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
        ...(predicateType !== undefined && { predicateTypes: (0,predicate_words/* expandPredicateType */.y1)(predicateType) }),
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
// EXTERNAL MODULE: ./build/engine/judge.js + 9 modules
var engine_judge = __webpack_require__(58893);
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

/***/ 43236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29199);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95554);






/** `HASH  name`, `HASH *name`; a leading backslash says that the name is escaped (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`, with `--tag` or from BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Subjects from what `sha256sum`, `shasum`, `sha512sum --tag` and the like write: a file's path, or the lines themselves where the
 * option holds several or one that reads as such. Lines end with LF or CRLF; empty ones say nothing; any other that cannot be read
 * is an error, since a subject left out is not noticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hYG, 'the checksums file', { pipes: true });
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
/** @param where The file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} names no subjects: it is empty.`,
            hint: 'Did the step that writes the checksums find its files?',
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
        throw unreadable(number, where, `${hex.length} hex digits are no ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name is escaped in no known way');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined where a backslash escapes something else than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 54970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95554);


/** Hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * A subject that is not at hand, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Say with --subject-name what has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** An id of git, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, well written or not. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * `ALGORITHM:HEX` as a digest set, in lower case.
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
    throw refuse(`What should be a digest has another form or length${algorithm === '' ? '' : ` than ${algorithm.toLowerCase()} has`}.`);
}
const refuse = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128; an object of git as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 47661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/subjects/list-folder.js


/** Tells the walker of links, sockets and devices as if they were files, so that each gets a closer look; linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
                unlisted.push({ path, error });
            done(null, entries.map(asFileOrFolder));
        });
    };
    return { readdir: list };
}
const asFileOrFolder = (entry) => ({
    name: entry.name,
    isDirectory: () => entry.isDirectory(),
    isFile: () => !entry.isDirectory(),
    isSymbolicLink: () => false,
});

;// CONCATENATED MODULE: ./build/subjects/find-files.js






/**
 * Files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, wherever it stands in the list. `**` enters folders and takes hidden files too.
 * - Where a file of exactly the given name exists, the name is a path, whatever characters are in it.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder that is spelt out is refused (write `folder/**`); folders that a glob meets are passed over. Pipes, sockets, devices
 *   and files that cannot be opened by their name are refused, spelt out or met: what is left out would not be noticed.
 * - A file's link that is spelt out is followed wherever it leads. One that a glob meets is followed as long as it stays within
 *   the working folder or the folder the glob starts in, and else refused; linked folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const isExcluded = await readExclusions(excluded, included, workingFolder);
    const found = new Map();
    for (const pattern of included) {
        const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
        if (files.length === 0)
            throw noMatch(pattern, excluded.length > 0);
        for (const file of files)
            if (!isExcluded(file.path))
                found.set(file.path, file);
        if (found.size > limits/* MAX_SUBJECTS */.Vno)
            throw tooMany();
    }
    return [...found.values()];
}
/** Backslashes separate on Windows, where they can be in no name; elsewhere they escape. */
const slashed = (pattern) => (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was spelt out is excluded; globs leave out what is excluded by themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,external_node_path_.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,external_node_path_.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,external_node_path_.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To take all files below it, write ${(0,external_node_path_.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is no regular file', 'Name files; write what a pipe or device gives to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    // Paths that are spelt out do without it.
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const slashes = slashed(pattern);
    if (!isDynamicPattern(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > limits/* MAX_SUBJECTS */.Vno)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,external_node_path_.resolve)(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is no UTF-8, or it went away: either way something that was meant would be left out.
        if (stat === undefined)
            throw wrongKind(path, 'matches, and cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is no regular file', 'Exclude it with !, or write what it gives to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link that leads out of the folders that ${pattern} is about`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: its parts before the first that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => isDynamicPattern(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        const stat = (0,external_node_fs_.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
    hint: 'Check the path and its permissions; where it is a link, what it points to.',
    cause: error,
});
const noMatch = (pattern, excluding) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder; was the build run before, and in this job?',
});
const tooMany = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${limits/* MAX_SUBJECTS */.Vno} files were found.`,
    hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
});


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


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** Control characters, separators of lines, lone surrogates, the mark of bytes that were no text, what turns the direction of text around. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * A name as it may enter a statement: a leading `./` is dropped, nothing else is changed. Refused is what could mislead a reader
 * or a tool that unpacks by name: no name, control and bidirectional characters, text that is not Unicode, an absolute path, a
 * part `..`, more than 4096 bytes.
 *
 * @param where What the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The name of the subject in ${where} ${fault}.`,
        hint: 'Name subjects by file name, or by a path below the folder they are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'holds a character that could mislead its reader';
    if (Buffer.byteLength(name) > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0)
        return `is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads out of its folder';
    return undefined;
}


/***/ })

};
