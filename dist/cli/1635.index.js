export const id = 1635;
export const ids = [1635];
export const modules = {

/***/ 81635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/policy/deny.js
var policy_deny = __webpack_require__(80477);
// EXTERNAL MODULE: ./build/results/result.js
var results_result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/subjects/exclude-bundles.js
var exclude_bundles = __webpack_require__(56442);
// EXTERNAL MODULE: ./build/subjects/list-artifacts.js
var list_artifacts = __webpack_require__(7776);
// EXTERNAL MODULE: ./build/engine/shared/evidence/artifact-evaluator.js + 11 modules
var artifact_evaluator = __webpack_require__(96884);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/policy/parse/name-pattern.js
var name_pattern = __webpack_require__(47135);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 1 modules
var unsupported_clauses = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/policy/parse/options-to-policy.js





/**
 * Converts the options to a policy with one entry, so that the same code decides both forms.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING` for options that no certificate can prove, `INPUT_PATTERN`, `INPUT_PREDICATE_TYPE`
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
    const [fault] = (0,unsupported_clauses/* findUnsupportedClauses */.lO)(entry);
    if (fault)
        throw new errors/* ChopmarkError */.E(fault);
    return { trust: [entry], deny: [], require: [] };
}

;// CONCATENATED MODULE: ./build/engine/shared/evidence/choose-policy.js

/**
 * The policy of a run: from the policy file, or from the options. The parser for policy files is loaded only if there is a file.
 *
 * @throws ChopmarkError `INPUT_POLICY…`, `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING`, `INPUT_PATTERN`
 */
async function choosePolicy({ policy, vsa, ...options }, { workingFolder }) {
    if (policy === undefined)
        return policyOfOptions(options, workingFolder);
    const { requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2615)]).then(__webpack_require__.bind(__webpack_require__, 42615));
    return requirePolicy(policy, workingFolder, vsa === undefined ? {} : { pinned: true });
}

// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js
var evidence = __webpack_require__(38586);
// EXTERNAL MODULE: ./build/engine/shared/evidence/open-rego.js
var open_rego = __webpack_require__(70511);
// EXTERNAL MODULE: ./build/engine/shared/evidence/open-roots.js + 1 modules
var open_roots = __webpack_require__(12539);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var limits = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/run/sandbox-hint.js
var sandbox_hint = __webpack_require__(16260);
;// CONCATENATED MODULE: ./build/engine/verify/verify.js




















/** Other bundles that are tried for an artifact without a bundle for its digest, to report their faults. */
const TRIED_BESIDE = 8;
const CONCURRENCY = 4;
/** The number of files whose size is read at the same time. */
const STATS_IN_FLIGHT = 64;
/**
 * Verifies artifacts with their bundles and an expected signer. Each artifact gets a verdict. An invalid bundle does not affect a valid
 * one.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…` if no verdict was possible
 * @example
 * ```ts
 * const { artifacts } = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * ```
 */
const verify = (options, ports) => (0,sandbox_hint/* hintAtSandbox */.M)('verify', options, ports, () => verifyArtifacts(options, ports));
async function verifyArtifacts(options, ports) {
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const context = { ports, run };
    const policy = await choosePolicy(options, ports);
    const artifacts = (await collectArtifacts(options, context)).map((artifact) => denyContained(artifact, policy));
    const { roots, instance } = await run.timed('trust', () => (0,open_roots/* openRoots */.M)(policy, options, context));
    const gathered = await run.timed('bundles', () => gatherEvidence(options, artifacts, context));
    const digests = await run.timed('subjects', () => digestArtifacts(artifacts, gathered, context, (0,policy_deny/* deniedAlgorithms */.mU)(policy.deny)));
    const evaluate = (0,artifact_evaluator/* createArtifactEvaluator */.y)({ policy, roots, now: ports.clock.now(), ...(await (0,open_rego/* openRego */.I)(policy, ports.exec)) });
    const verdicts = await run.timed('verification', () => decideAll(artifacts, digests, gathered, evaluate, context));
    const result = {
        schema: results_result/* RESULT_SCHEMA */.w,
        command: 'verify',
        version: version/* VERSION */.x,
        ...(instance !== undefined && { instance }),
        subjects: artifacts.map(({ artifact }, index) => ({ name: artifact, digest: digestOf(digests[index]) })),
        statements: [],
        artifacts: verdicts,
        ...(policy.digest !== undefined && { policyDigest: policy.digest }),
        problems: [],
        timings: run.timings,
    };
    if (options.vsa === undefined)
        return result;
    const { writeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(7392), __webpack_require__.e(3995), __webpack_require__.e(9715)]).then(__webpack_require__.bind(__webpack_require__, 69715));
    return writeSummaries(result, { policy, options: { ...options, vsa: options.vsa }, ...context });
}
/** The artifacts to verify, by the names that the user gave. The code for images and checkouts is loaded only if needed. */
async function collectArtifacts(options, { ports, run }) {
    const images = options.subjectImage.length === 0
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(1711), __webpack_require__.e(4962), __webpack_require__.e(2185)]).then(__webpack_require__.bind(__webpack_require__, 72185))).listImagesToVerify(options, ports, run);
    const checkouts = options.subjectGit.length === 0
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(4881), __webpack_require__.e(6981)]).then(__webpack_require__.bind(__webpack_require__, 66981))).listCheckoutsToVerify(options, ports, run.signal);
    const { subjectPath: named, subjectChecksums: checksums } = options;
    const listed = await (0,list_artifacts/* listArtifacts */.w)({ named, images, checkouts, ...(checksums !== undefined && { checksums }) }, ports.workingFolder);
    const artifacts = await (0,exclude_bundles/* excludeBundles */.i)(listed, ports.logger);
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(artifacts.length, options.expectedSubjects);
    return artifacts;
}
/** A tag of a denied commit is denied too. */
function denyContained(artifact, { deny }) {
    const denial = artifact.contains && !artifact.fault ? (0,policy_deny/* findDeniedArtifact */.f4)(deny, [artifact.contains]) : undefined;
    return denial?.problem ? { ...artifact, fault: denial.problem } : artifact;
}
const ended = (signal) => ({
    code: 'VERIFICATION_TIMEOUT',
    message: `${(0,timeout_error/* describeRunEnd */.uJ)(signal)} before all evidence about this artifact was checked.`,
    hint: (0,timeout_error/* isTimeLimit */.rM)(signal) ? 'Set a longer time limit with --timeout, or verify fewer artifacts per run.' : (0,timeout_error/* hintAtRunEnd */.BB)(signal),
});
const NOTHING = { evidence: (0,evidence/* indexEvidence */.U2)([]), beside: [], unasked: [] };
/** The bundles that can be about the artifacts: those on this machine and those of images, then those in the stores of `from`. */
async function gatherEvidence(options, artifacts, context) {
    const found = await gatherNearby(options, artifacts, context.ports);
    return addStores(found, options, artifacts, context);
}
/** The named bundles, else the bundle next to each file and those of earlier steps, unless `from` names other places. */
async function gatherNearby({ bundle, bundleDir, from }, artifacts, ports) {
    if (bundle.length > 0)
        return { evidence: (0,evidence/* indexEvidence */.U2)(await (0,evidence/* readNamed */.Mk)(bundle, ports)), beside: [], unasked: [] };
    const looksIn = (store) => from.length === 0 || from.includes(store);
    const [besideFiles, ofImages, folders] = await Promise.all([
        Promise.all(artifacts.map(({ path }) => (path === undefined || !looksIn(results_result/* LOCAL_STORE */.K) ? [] : (0,evidence/* readBeside */.ri)(path, ports)))),
        looksIn('oci') ? readBesideImages(artifacts) : [],
        looksIn(results_result/* LOCAL_STORE */.K) ? (0,evidence/* readBundleFolders */.eV)(bundleDir, ports) : [],
    ]);
    const beside = artifacts.map((_, index) => [...(besideFiles[index] ?? []), ...(ofImages[index]?.candidates ?? [])]);
    return { evidence: (0,evidence/* indexEvidence */.U2)([...beside.flat(), ...folders]), beside, unasked: ofImages.map(({ problem }) => problem) };
}
/** The code for this is loaded only for images. */
async function readBesideImages(artifacts) {
    if (artifacts.every(({ image }) => image === undefined))
        return [];
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(1965)]).then(__webpack_require__.bind(__webpack_require__, 31965));
    return readEvidenceOfImages(artifacts.map(({ image }) => image));
}
/** Adds the bundles of the stores in `from` to the bundles that were already found. */
async function addStores(gathered, options, artifacts, { ports, run }) {
    // Bundles in the registry of an image were already read with the image.
    const elsewhere = options.from.filter((store) => store !== 'oci');
    if (elsewhere.length === 0)
        return gathered;
    const [{ openStores }, { readEvidenceOfStores }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4132).then(__webpack_require__.bind(__webpack_require__, 14132)),
        __webpack_require__.e(/* import() */ 9601).then(__webpack_require__.bind(__webpack_require__, 9601)),
    ]);
    const stores = await openStores('from', elsewhere, options, { ports, signal: run.signal });
    const digests = await digestArtifacts(artifacts, NOTHING, { ports, run });
    const subjects = artifacts.map(({ artifact }, index) => {
        const digest = digestOf(digests[index]);
        return Object.keys(digest).length === 0 ? undefined : { name: artifact, digest };
    });
    const answers = await readEvidenceOfStores(stores.map(({ store }) => store), subjects);
    const beside = artifacts.map((_, index) => [...(gathered.beside[index] ?? []), ...(answers[index]?.candidates ?? [])]);
    return {
        // The same file can be the answer for every artifact.
        evidence: (0,evidence/* indexEvidence */.U2)([...new Set([gathered.evidence.all, ...answers.map(({ candidates }) => candidates)].flat())]),
        beside,
        unasked: artifacts.map((_, index) => gathered.unasked[index] ?? answers[index]?.problem),
    };
}
async function digestArtifacts(artifacts, { evidence }, { ports, run }, denied = []) {
    const paths = artifacts.flatMap(({ path }) => path ?? []);
    const algorithms = [...new Set([...evidence.algorithms, ...denied])];
    const total = Math.ceil((await sizeOf(paths)) / MEGABYTE);
    const onProgress = (bytes) => ports.logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
    const options = { algorithms, signal: run.signal, onProgress };
    try {
        const hashed = await (0,hash_files/* hashFiles */.y)(paths, options);
        let next = 0;
        return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
    }
    catch (error) {
        if (paths.length <= 1)
            return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : { problem: (0,to_problem/* toProblem */.H)(error) }));
    }
    // One unreadable file must not affect the others, so each is hashed separately.
    return Promise.all(artifacts.map(async ({ path, digest }) => {
        if (path === undefined)
            return digest ?? {};
        return (0,hash_files/* hashFiles */.y)([path], options).then(([hashed]) => hashed?.digest ?? {}, (error) => ({ problem: (0,to_problem/* toProblem */.H)(error) }));
    }));
}
const MEGABYTE = 1_000_000;
/** The bytes of all files. A file that cannot be read here is reported when it is hashed. */
const sizeOf = async (paths) => {
    const sizes = await (0,concurrency/* mapInParallel */.HH)(paths, STATS_IN_FLIGHT, (path) => (0,promises_.stat)(path).then(({ size }) => size, () => 0));
    return sizes.reduce((sum, size) => sum + size, 0);
};
const digestOf = (digest) => (digest === undefined || 'problem' in digest ? {} : digest);
/** One verdict for each artifact, in their order. */
async function decideAll(artifacts, digests, gathered, evaluate, { ports, run }) {
    let decided = 0;
    return (0,concurrency/* mapInParallel */.HH)(artifacts, limits/* VERIFICATIONS_IN_FLIGHT */.W3, async (artifact, index) => {
        if (run.signal.aborted)
            return { artifact: artifact.artifact, verdict: 'inconclusive', problem: ended(run.signal), bundles: [] };
        const near = gathered.beside[index] ?? [];
        const verdict = await decide(artifact, digests[index] ?? {}, { ...gathered, near }, evaluate, run.signal);
        ports.logger.progress('Verifying', ++decided, artifacts.length);
        const problem = gathered.unasked[index];
        return problem && verdict.verdict !== 'verified' ? { ...verdict, verdict: 'inconclusive', problem } : verdict;
    });
}
async function decide({ artifact, revision, fault }, digest, { evidence, beside, near }, evaluate, signal) {
    if ('problem' in digest && typeof digest.problem === 'object')
        return { artifact, verdict: 'inconclusive', problem: digest.problem, bundles: [] };
    const digests = digest;
    if (fault)
        return { artifact, digest: digests, verdict: 'refused', problem: fault, bundles: [] };
    const about = subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]));
    const others = beside.length === 0 ? evidence.all : near;
    const candidates = [...new Set([...about, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
    const judged = await evaluate(artifact, { kind: 'digests', ...digests }, candidates);
    // A bundle that was not checked could be a newer scan, or a denied one.
    if (judged.bundles.some(({ problem }) => problem?.code === 'VERIFICATION_TIMEOUT'))
        return { artifact, digest: digests, verdict: 'inconclusive', problem: ended(signal), bundles: judged.bundles };
    const namesakes = judged.bundles.length === 0 ? evidence.named(revision ?? artifact) : [];
    if (judged.verdict === 'refused' && namesakes.length > 0)
        return { artifact, digest: digests, ...judged, problem: otherDigest(artifact, namesakes, revision ? OTHER_REVISION : OTHER_FILE) };
    return { artifact, digest: digests, ...judged, ...(revision && judged.problem && { problem: hintRevision(artifact, judged.problem) }) };
}
const OTHER_FILE = {
    what: 'a file',
    hint: 'The file was changed after it was attested, or it is another build.',
};
const OTHER_REVISION = {
    what: 'a revision',
    hint: 'The tag was moved or created again after it was attested.',
};
/** A change after attesting is the most likely reason if there is no bundle for the digest. */
const otherDigest = (artifact, [first, ...others], { what, hint }) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `No bundle for the digest of ${artifact} was found, but ${first?.location ?? ''}${others.length > 0 ? ` and ${others.length} more are` : ' is'} about ${what} with the same name and another digest.`,
    hint,
});
/** A tag and its commit are different objects, and often only one of them is attested. */
const hintRevision = (artifact, problem) => ['VERIFICATION_NO_BUNDLE', 'VERIFICATION_ARTIFACT_MISMATCH'].includes(problem.code) ? { ...problem, hint: hintFor(artifact) } : problem;
const hintFor = (artifact) => `Name the bundle of exactly this object with --bundle or --from. An annotated tag is a different object than its commit: if the commit was attested, verify ${artifact.startsWith('.') && !artifact.includes('#') ? `${artifact}#HEAD` : artifact}^{commit}.`;


/***/ }),

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43236);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74251);





/**
 * Lists the artifacts to verify: paths and globs as in `findFiles`, digests as `sha256:HEX`, the lines of a checksums file, images
 * and checkouts, in this order. To name a file whose name looks like a digest, write `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of `findFiles` and `readChecksums`
 */
async function listArtifacts({ named, checksums, images = [], checkouts = [], }, workingFolder) {
    const digests = named.filter(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw);
    const files = named.filter((text) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw)(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecksums */ .F)(checksums, workingFolder);
    const artifacts = [
        ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artifact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text) })),
        ...listed.map(({ name, digest }) => ({ artifact: name, digest })),
        ...images.map((image) => ({ artifact: image.artifact, digest: image.digest, image })),
        ...checkouts,
    ];
    if (artifacts.length > 0)
        return artifacts;
    // An empty list must never look like a list without refusals.
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_NO_SUBJECTS',
        message: 'No artifact was given to verify.',
        hint: 'Name files, globs or digests. A checksums file must have lines, and exclusions must not exclude everything.',
    });
}
function shorten(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}


/***/ })

};
