export const id = 4516;
export const ids = [4516];
export const modules = {

/***/ 57453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ execWithin)
/* harmony export */ });
/* harmony import */ var _errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34238);

/**
 * The same `exec`, with each command ended when the run ends: the port itself knows only the end of the process, not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is running then, or starts later
 */
const execWithin = (exec, signal) => async (command, args, options) => {
    try {
        return await exec(command, args, { ...options, signal });
    }
    catch (error) {
        throw signal.aborted ? (0,_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toTimeoutError */ .L8)(signal, `${command} ended`) : error;
    }
};


/***/ }),

/***/ 70511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRego)
/* harmony export */ });
/* harmony import */ var _base_process_exec_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57453);

/**
 * The evaluator for Rego policies, loaded only if the policy has one.
 *
 * @param signal Ends every evaluation: the evaluator throws `INPUT_TIMEOUT`.
 */
async function openRego({ require }, exec, signal) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 90944));
    return { rego: createRego((0,_base_process_exec_within_js__WEBPACK_IMPORTED_MODULE_0__/* .execWithin */ .z)(exec, signal), signal) };
}


/***/ }),

/***/ 75645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

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

/***/ 16260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hintAtSandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** Codes, or prefixes of codes, of errors that another instance can solve. */
const OF_INSTANCE = [
    'IDENTITY_',
    'TRUST_',
    'INPUT_INSTANCE_',
    'INPUT_PUBLIC_LOG',
    'SIGNING_CERTIFICATE_REFUSED',
    'SIGNING_CONFIGURATION_REFUSED',
    'SIGNING_TIMEOUT',
    'SIGNING_UNREACHABLE',
    'VERIFICATION_CERTIFICATE_UNTRUSTED',
    'VERIFICATION_LOG_UNKNOWN',
    'VERIFICATION_NO_TRUSTED_TIME',
    'VERIFICATION_TIMESTAMP',
];
/**
 * Runs a command. If the command fails or refuses an artifact because of the instance, and `CHOPMARK_SANDBOX` is set, the hint shows
 * how to name the sandbox. The variable itself decides nothing, because an earlier step of a job could have set it.
 */
async function hintAtSandbox(command, options, ports, work) {
    const hint = chooseHint(command, options, ports);
    if (hint === undefined)
        return work();
    const add = (own) => (command === 'verify' ? [own, hint] : [hint, own]).filter(Boolean).join(' ');
    const addToVerdict = (verdict) => {
        const { problem } = verdict;
        return problem && isOfInstance(problem) ? { ...verdict, problem: { ...problem, hint: add(problem.hint) } } : verdict;
    };
    try {
        const result = await work();
        return { ...result, ...(result.artifacts && { artifacts: result.artifacts.map(addToVerdict) }) };
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E) || !isOfInstance(error))
            throw error;
        const { code, message } = error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code, message, hint: add(error.hint), cause: error });
    }
}
const isOfInstance = ({ code }) => OF_INSTANCE.some((start) => code.startsWith(start));
function chooseHint(command, { instance, trustedRoot, tufMirror }, { env, workingFolder }) {
    const sandbox = env.CHOPMARK_SANDBOX;
    if (!sandbox || trustedRoot !== undefined || tufMirror !== undefined)
        return undefined;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, instance) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, sandbox))
        return undefined;
    if (command === 'verify')
        return 'CHOPMARK_SANDBOX is set: to verify bundles that your sandbox signed, add --instance "$CHOPMARK_SANDBOX".';
    return instance === 'sandbox' ? undefined : 'CHOPMARK_SANDBOX is set: to sign in the sandbox, add --instance sandbox.';
}


/***/ }),

/***/ 14516:
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
// EXTERNAL MODULE: ./build/base/fs/expand-files.js
var expand_files = __webpack_require__(41710);
// EXTERNAL MODULE: ./build/base/fs/expand-patterns.js + 2 modules
var expand_patterns = __webpack_require__(83793);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/predicates/says-no.js
var says_no = __webpack_require__(95307);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
;// CONCATENATED MODULE: ./build/policy/decide-unasked.js


/** Requirements that the newest statement decides, or all statements together: one more could change the outcome. */
const DECIDED_BY_ALL = ['predicate', 'rego', 'sbom', 'tests', 'vsa', 'vulnerabilities'];
/**
 * What it means for a verdict that a place was not asked in full: it failed, it showed only a part, or it hides whether it has anything.
 * Provenance and signers that are met stay met, and so does a denial. The verdict is inconclusive if nothing sufficient was found, if
 * newer evidence could decide otherwise, or if a denied digest could be found there.
 */
function decideUnasked(verdict, policy, problem) {
    if (problem === undefined || verdict.verdict === 'inconclusive' || isDenied(verdict))
        return verdict;
    if (verdict.verdict === 'refused')
        return { ...verdict, verdict: 'inconclusive', problem };
    const reason = findReason(verdict, policy);
    if (reason === undefined)
        return { ...verdict, unasked: [problem] };
    const message = `It is accepted by the evidence that was found, but ${reason}, and one place was not asked: ${problem.message}`;
    return { ...verdict, verdict: 'inconclusive', problem: { ...problem, message } };
}
/** No other evidence changes a denial. */
const isDenied = ({ problem, rules = [] }) => problem?.code === 'POLICY_DENIED' || rules.some(({ rule }) => rule === 'deny');
/** Why evidence that was not found could change an acceptance. Undefined if it cannot. */
function findReason({ digest = {}, rules = [], bundles }, { require, deny }) {
    const ruleOf = ({ name, at }) => rules.find((rule) => rule.name === name && rule.at === at);
    const isVerdict = (position) => (0,says_no/* nameVerdictKind */.G)(bundles[position]?.predicateType) !== undefined;
    const newest = require.find((requirement) => {
        const rule = ruleOf(requirement);
        return rule && (DECIDED_BY_ALL.includes(requirement.kind) || needsVerdicts(requirement, rule.bundles, isVerdict));
    });
    if (newest)
        return `newer evidence decides the requirement ${newest.name}`;
    const counting = bundles.filter(({ counts }) => counts === 'vouches' || counts === 'named');
    if (rules.length === 0 && counting.length > 0 && counting.every(({ predicateType }) => (0,says_no/* nameVerdictKind */.G)(predicateType) !== undefined))
        return `a newer statement of type ${counting[0]?.predicateType} could say no`;
    const known = new Set(subject/* EVIDENCE_ALGORITHMS */.Ff.filter((algorithm) => digest[algorithm] !== undefined));
    const hidden = deny.find(({ digest: denied }) => denied && !known.has(denied.algorithm));
    return hidden?.digest && `a statement could name a denied ${hidden.digest.algorithm} digest of it`;
}
/** Whether signers count only because of statements with a verdict. A signer who says no later has not signed for the artifact. */
function needsVerdicts(requirement, counted = [], isVerdict) {
    if (requirement.kind !== 'signers' || !counted.some(isVerdict))
        return false;
    // One other statement is enough for one signer. Several can be by the same.
    return requirement.asks.count > 1 || counted.every(isVerdict);
}

// EXTERNAL MODULE: ./build/policy/deny.js
var policy_deny = __webpack_require__(80477);
// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
// EXTERNAL MODULE: ./build/results/result.js
var results_result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/subjects/exclude-bundles.js + 1 modules
var exclude_bundles = __webpack_require__(69073);
// EXTERNAL MODULE: ./build/subjects/list-artifacts.js
var list_artifacts = __webpack_require__(7776);
// EXTERNAL MODULE: ./build/subjects/reject-other-meanings.js
var reject_other_meanings = __webpack_require__(90747);
// EXTERNAL MODULE: ./build/engine/shared/evidence/artifact-evaluator.js + 6 modules
var artifact_evaluator = __webpack_require__(72029);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/policy/parse/name-pattern.js
var name_pattern = __webpack_require__(47135);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 2 modules
var unsupported_clauses = __webpack_require__(38105);
;// CONCATENATED MODULE: ./build/policy/parse/options-to-policy.js





/**
 * Converts the options to a policy with one entry, so that the same code decides both forms.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING` for options that no certificate can prove, `INPUT_PATTERN`, `INPUT_PREDICATE_TYPE`
 */
async function policyOfOptions(options, workingFolder) {
    const { ci, certificateOidcIssuer: issuer, certificateIdentity: identity, certificateIdentityRegexp: pattern, predicateType } = options;
    const { repository, owner, workflow, signer, signerCommit, ref, commit, trigger, anyCaller, denySelfHostedRunners } = options;
    const given = {
        repository,
        owner,
        workflow,
        signer,
        'signer-commit': signerCommit,
        ref,
        commit,
        trigger,
    };
    const clauses = Object.entries(given).flatMap(([name, text]) => (text === undefined ? [] : [[name, [text]]]));
    const entry = {
        name: 'options',
        root: chooseRoot(options, workingFolder),
        clauses: Object.fromEntries(clauses),
        acceptDeclared: [],
        ...(ci !== undefined && { ci }),
        ...(issuer !== undefined && { issuer }),
        ...(identity !== undefined && { identities: [identity] }),
        ...(pattern !== undefined && { identityPatterns: [await (0,name_pattern/* compileNamePattern */.t)(pattern)] }),
        ...(anyCaller && { anyCaller }),
        ...(denySelfHostedRunners && { denySelfHostedRunners }),
        ...(predicateType !== undefined && { predicateTypes: (0,predicate_words/* expandPredicateType */.y1)(predicateType) }),
    };
    const [fault] = (0,unsupported_clauses/* findUnsupportedClauses */.lO)(entry);
    if (fault)
        throw new errors/* ChopmarkError */.E(fault);
    return { trust: [entry], deny: [], require: [] };
}
/** GitHub's releases have GitHub's root. It replaces the default instance, and no other that was named. */
function chooseRoot({ key, ci, instance = 'auto', trustedRoot }, workingFolder) {
    if (key !== undefined)
        return { key: { path: key, absolute: (0,external_node_path_.resolve)(workingFolder, key) } };
    if (ci !== 'github-release' || instance === 'github' || trustedRoot !== undefined)
        return {};
    return instance === 'auto' ? { instance: 'github' } : { instance: { path: instance, absolute: (0,external_node_path_.resolve)(workingFolder, instance) } };
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
var evidence_evidence = __webpack_require__(38586);
// EXTERNAL MODULE: ./build/engine/shared/evidence/open-rego.js
var open_rego = __webpack_require__(70511);
// EXTERNAL MODULE: ./build/engine/shared/evidence/open-roots.js + 1 modules
var open_roots = __webpack_require__(12539);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/thresholds.js


const KINDS = ['logs', 'times', 'scts'];
/**
 * How much evidence a run requires of each bundle: the higher of its options and of the thresholds in code. The verifier requires at least
 * the default of the trusted root.
 *
 * @param given From the caller of the library, so of any type.
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for thresholds that are no counts, or have another name
 */
function chooseThresholds({ requireLogs, requireTimestamps, requireScts }, given = {}) {
    checkThresholds(given);
    const asked = {
        ...(requireLogs !== undefined && { logs: requireLogs }),
        ...(requireTimestamps !== undefined && { times: requireTimestamps }),
        ...(requireScts !== undefined && { scts: requireScts }),
    };
    return Object.fromEntries(KINDS.flatMap((kind) => {
        const counts = [asked[kind], given[kind]].filter((count) => count !== undefined);
        return counts.length === 0 ? [] : [[kind, Math.max(...counts)]];
    }));
}
/** A value that is not a count, or a name that is not read, would drop a check. */
function checkThresholds(given) {
    for (const [name, count] of Object.entries(given)) {
        if (!KINDS.some((kind) => kind === name))
            throw unknown(name);
        if (!Number.isSafeInteger(count) || count < 0)
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_OPTION_VALUE',
                message: `The threshold ${name} must be a non-negative integer, but it is ${String(count)}.`,
                hint: 'Set a non-negative integer, or leave it out.',
            });
    }
}
function unknown(name) {
    const closest = (0,did_you_mean/* suggestWord */.v)(name, KINDS);
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `There is no threshold ${JSON.stringify(name.slice(0, 80))}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}The thresholds are ${KINDS.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./build/engine/shared/evidence/verify-candidate.js + 4 modules
var verify_candidate = __webpack_require__(76692);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var limits = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/run/sandbox-hint.js
var sandbox_hint = __webpack_require__(16260);
;// CONCATENATED MODULE: ./build/engine/verify/hint-platforms.js
/** Problems that mean that something is missing, which may be there about a platform of the image. */
const MISSING = ['VERIFICATION_NO_BUNDLE', 'POLICY_STATEMENT_MISSING'];
/**
 * Says of the index of an image for several platforms that what it lacks may lie on its platforms, as SBOMs do: an SBOM describes one
 * platform, and each platform has a digest of its own.
 */
function hintAtPlatforms({ image }, verdict) {
    const { problem } = verdict;
    if (image?.leavesOutPlatforms !== true || problem === undefined || !MISSING.includes(problem.code))
        return verdict;
    const hint = `${image.artifact} is an image for several platforms, and only what is about the index was looked at. What is about its platforms, as SBOMs often are, counts with --image-platforms linux/amd64 (that platform) or all.`;
    return { ...verdict, problem: { ...problem, hint: problem.hint === undefined ? hint : `${problem.hint} ${hint}` } };
}

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
async function verifyArtifacts(given, ports) {
    const options = { ...given, bundle: await (0,expand_files/* expandFiles */.CC)(given.bundle, '--bundle', (0,expand_patterns/* settingsOf */.f)(ports)) };
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const context = { ports, run };
    const policy = await choosePolicy(options, ports);
    const artifacts = (await collectArtifacts(options, context)).map((artifact) => denyContained(artifact, policy));
    const { roots, instance } = await run.timed('trust', () => (0,open_roots/* openRoots */.M)(policy, options, { ...context, thresholds: chooseThresholds(options), secondOpinion: options.secondOpinion }));
    const settings = { policy, roots, now: ports.clock.now(), ...(await (0,open_rego/* openRego */.I)(policy, ports.exec, run.signal)) };
    const examine = (candidate) => (0,verify_candidate/* verifyCandidate */.v)(candidate, { kind: 'none' }, settings);
    const gathered = await run.timed('bundles', () => gatherEvidence(options, artifacts, { ...context, examine }));
    const digests = await run.timed('subjects', () => digestArtifacts(artifacts, gathered, context, (0,policy_deny/* deniedAlgorithms */.mU)(policy.deny)));
    const evaluate = (0,artifact_evaluator/* createArtifactEvaluator */.y)(settings);
    const verdicts = await run.timed('verification', () => decideAll(artifacts, digests, gathered, { evaluate, policy }, context));
    logWarnings(verdicts, ports.logger);
    const result = {
        schema: results_result/* RESULT_SCHEMA */.w,
        command: 'verify',
        version: version/* VERSION */.x,
        ...(instance !== undefined && { instance }),
        subjects: artifacts.map(({ artifact, image, revision }, index) => ({
            name: artifact,
            digest: digestOf(digests[index]),
            ...(image && { image: image.location }),
            ...(revision !== undefined && { revision: artifact }),
        })),
        statements: [],
        artifacts: verdicts.map(answer_questions/* withAnswers */.mk),
        ...(policy.digest !== undefined && { policyDigest: policy.digest }),
        problems: [],
        timings: run.timings,
    };
    if (options.vsa === undefined)
        return result;
    const { writeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(2261), __webpack_require__.e(9569), __webpack_require__.e(7432), __webpack_require__.e(6585)]).then(__webpack_require__.bind(__webpack_require__, 69715));
    return writeSummaries(result, { policy, options: { ...options, vsa: options.vsa }, ...context });
}
/** Warnings about accepted bundles that are logged, in addition to the result, which has all. */
const LOGGED = 5;
function logWarnings(verdicts, logger) {
    const accepted = verdicts.flatMap(({ bundles }) => bundles.filter(({ problem }) => problem === undefined));
    const messages = [...new Set(accepted.flatMap(({ warnings = [] }) => warnings.map(({ message }) => message)))];
    for (const message of messages.slice(0, LOGGED))
        logger.warn(message);
    if (messages.length > LOGGED)
        logger.warn(`The result has ${messages.length - LOGGED} more warnings.`);
}
/** The artifacts to verify, by the names that the user gave. The code for images and checkouts is loaded only if needed. */
async function collectArtifacts(options, { ports, run }) {
    const images = options.subjectImage.length === 0
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(1711), __webpack_require__.e(6538), __webpack_require__.e(2185)]).then(__webpack_require__.bind(__webpack_require__, 72185))).listImagesToVerify(options, ports, run);
    const checkouts = options.subjectGit.length === 0
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(4881), __webpack_require__.e(6981)]).then(__webpack_require__.bind(__webpack_require__, 66981))).listCheckoutsToVerify(options, ports, run.signal);
    const { subjectPath: named, subjectChecksums: checksums } = options;
    const listed = await (0,list_artifacts/* listArtifacts */.w)({ named, images, checkouts, checksums }, ports.workingFolder, ports.logger.warn);
    const artifacts = await (0,exclude_bundles/* excludeBundles */.i)(listed, { ...ports, purpose: 'verify' });
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
const NOTHING = { evidence: (0,evidence_evidence/* indexEvidence */.U2)([]), beside: [], unasked: [] };
const NO_FOLDERS = { candidates: [] };
/** The bundles that can be about the artifacts: those on this machine and those of images, then those in the stores of `from`. */
async function gatherEvidence(options, artifacts, context) {
    const found = await gatherNearby(options, artifacts, context);
    return addStores(found, options, artifacts, context);
}
/** The named bundles, else the bundle next to each file and those of earlier steps, unless `from` names other places. */
async function gatherNearby({ bundle, bundleDir, from }, artifacts, { ports, examine }) {
    if (bundle.length > 0)
        return { evidence: (0,evidence_evidence/* indexEvidence */.U2)(await (0,evidence_evidence/* readNamed */.Mk)(bundle, ports, examine)), beside: [], unasked: [] };
    const looksIn = (store) => from.length === 0 || from.includes(store);
    const [besideFiles, ofImages, folders] = await Promise.all([
        Promise.all(artifacts.map(({ path }) => (path === undefined || !looksIn(results_result/* LOCAL_STORE */.K) ? [] : (0,evidence_evidence/* readBeside */.ri)(path, ports, examine)))),
        looksIn('oci') ? readBesideImages(artifacts) : [],
        looksIn(results_result/* LOCAL_STORE */.K) ? (0,evidence_evidence/* readBundleFolders */.eV)(bundleDir, ports, examine) : NO_FOLDERS,
    ]);
    const beside = artifacts.map((_, index) => [...(besideFiles[index] ?? []), ...(ofImages[index]?.candidates ?? [])]);
    return {
        evidence: (0,evidence_evidence/* indexEvidence */.U2)([...beside.flat(), ...folders.candidates]),
        beside,
        unasked: artifacts.map((_, index) => ofImages[index]?.problem ?? folders.problem),
    };
}
/** The code for this is loaded only for images. */
async function readBesideImages(artifacts) {
    if (artifacts.every(({ image }) => image === undefined))
        return [];
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 31965));
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
        evidence: (0,evidence_evidence/* indexEvidence */.U2)([...new Set([gathered.evidence.all, ...answers.map(({ candidates }) => candidates)].flat())]),
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
async function decideAll(artifacts, digests, gathered, { evaluate, policy }, { ports, run }) {
    let decided = 0;
    return (0,concurrency/* mapInParallel */.HH)(artifacts, limits/* VERIFICATIONS_IN_FLIGHT */.W3, async (artifact, index) => {
        if (run.signal.aborted)
            return { artifact: artifact.artifact, verdict: 'inconclusive', problem: ended(run.signal), bundles: [] };
        const near = gathered.beside[index] ?? [];
        const verdict = hintAtPlatforms(artifact, await decide(artifact, digests[index] ?? {}, { ...gathered, near }, evaluate, run.signal));
        ports.logger.progress('Verifying', ++decided, artifacts.length);
        return { artifact: artifact.artifact, ...decideUnasked(verdict, policy, gathered.unasked[index]) };
    });
}
async function decide({ artifact, path, revision, fault }, digest, { evidence, beside, near }, evaluate, signal) {
    if ('problem' in digest && typeof digest.problem === 'object')
        return { artifact, verdict: 'inconclusive', problem: digest.problem, bundles: [] };
    const digests = digest;
    if (fault)
        return { artifact, digest: digests, verdict: 'refused', problem: fault, bundles: [] };
    const about = subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]));
    const others = beside.length === 0 ? evidence.all : near;
    // A signature that does not state its digest is tried where it was named, or next to its file.
    const unaddressed = beside.length === 0 ? evidence.unaddressed : near.filter(evidence_evidence/* isUnaddressed */.TI);
    const candidates = [...new Set([...about, ...unaddressed, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
    const content = lookAtFile(path, candidates);
    if (content && 'code' in content)
        return { artifact, digest: digests, verdict: 'inconclusive', problem: content, bundles: [] };
    const judged = await evaluate(artifact, { kind: 'digests', ...digests }, candidates, { path, content });
    // A bundle that was not checked could be a newer scan, or a denied one.
    if (judged.bundles.some(({ problem }) => problem?.code === 'VERIFICATION_TIMEOUT'))
        return { artifact, digest: digests, verdict: 'inconclusive', problem: ended(signal), bundles: judged.bundles };
    const namesakes = judged.bundles.length === 0 ? evidence.named(revision ?? artifact) : [];
    if (judged.verdict === 'refused' && namesakes.length > 0)
        return { artifact, digest: digests, ...judged, problem: otherDigest(artifact, namesakes, revision ? OTHER_REVISION : OTHER_FILE) };
    return { artifact, digest: digests, ...judged, ...(revision && judged.problem && { problem: hintRevision(artifact, judged.problem) }) };
}
/** Where a bundle is the signature of a file, whether such a signature has another meaning. */
function lookAtFile(path, candidates) {
    if (path === undefined || candidates.every(({ bundle }) => bundle?.content.kind !== 'message'))
        return undefined;
    try {
        return { meaning: (0,reject_other_meanings/* readOtherMeaning */.qQ)(path) };
    }
    catch (error) {
        return (0,to_problem/* toProblem */.H)(error);
    }
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

/***/ 24279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ decidingBundle),
/* harmony export */   mk: () => (/* binding */ withAnswers)
/* harmony export */ });
/* unused harmony export answerQuestions */
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67884);

/** The question that a refusal answers, where it is not whether the bundle is authentic (VERIFICATION) or who signed (POLICY). */
const MISSED_BY = {
    VERIFICATION_ARTIFACT_DIGEST: 'artifact',
    VERIFICATION_ARTIFACT_MISMATCH: 'artifact',
    VERIFICATION_GIT_CHECKOUT: 'artifact',
    VERIFICATION_GIT_OBJECT: 'artifact',
    VERIFICATION_NO_BUNDLE: 'artifact',
    VERIFICATION_SUBJECT_NAME: 'artifact',
    VERIFICATION_OTHER_MEANING: 'statement',
    VERIFICATION_PREDICATE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MISMATCH: 'claims',
    POLICY_MAX_AGE: 'claims',
    POLICY_NOTHING_VOUCHES: 'statement',
    POLICY_PREDICATE: 'claims',
    POLICY_PREDICATE_TYPE: 'statement',
    POLICY_PROVENANCE: 'claims',
    POLICY_REGO: 'claims',
    POLICY_SBOM: 'claims',
    POLICY_SHARED_SIGNER: 'caller',
    POLICY_STATEMENT_MISSING: 'statement',
    POLICY_TESTS: 'claims',
    POLICY_VSA: 'claims',
    POLICY_VULNERABILITIES: 'claims',
};
/**
 * The most relevant bundle: an accepted one, and of those one that is a reason to accept the artifact; else the one with the artifact's
 * problem, else the one whose verification got furthest.
 */
const decidingBundle = ({ bundles, problem: told }) => bundles.find(({ problem, counts }) => !problem && (counts === 'vouches' || counts === 'named')) ??
    bundles.find(({ problem }) => !problem) ??
    bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
    bundles.find(({ signer }) => signer !== undefined) ??
    bundles[0];
/** The answer to each question, of the bundle that decided. */
function answerQuestions(verdict) {
    const bundle = decidingBundle(verdict);
    const missed = findMissed(bundle?.problem?.code ?? (verdict.verdict === 'verified' ? undefined : verdict.problem?.code));
    const reached = missed === undefined ? _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.length : _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.indexOf(missed);
    return _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.map((question, position) => {
        if (question === missed)
            return { question, answer: 'missed', ...describe(question, bundle) };
        // Without a signer, the first question ended it, or no bundle was there.
        if (!bundle?.signer || (position > reached && question !== 'artifact'))
            return { question, answer: 'not asked' };
        if (question === 'artifact')
            return { question, answer: bundle.problem && reached < 3 ? 'not asked' : 'proven' };
        return { question, ...answerOf(question, bundle) };
    });
}
const withAnswers = (verdict) => ({ ...verdict, questions: answerQuestions(verdict) });
function findMissed(code) {
    if (code === undefined)
        return undefined;
    const known = MISSED_BY[code];
    return known ?? (code.startsWith('VERIFICATION_') ? 'authentic' : code.startsWith('POLICY_') ? 'signer' : undefined);
}
function answerOf(question, bundle) {
    const about = describe(question, bundle);
    switch (question) {
        case 'caller':
            return { answer: callerClause(bundle) ? 'met' : 'not asked', ...about };
        case 'claims':
            return { answer: answerOfClaims(bundle), ...about };
        case 'authentic':
        case 'artifact':
            return { answer: 'proven', ...about };
        default:
            return { answer: 'met', ...about };
    }
}
/** What the certificate proves counts more than what the statement declares beyond it. */
function answerOfClaims({ predicateType, facts, builder }) {
    if (builder?.basis === 'declared')
        return 'declared';
    if (predicateType === undefined || facts === undefined)
        return 'not asked';
    return Object.keys(facts.proven).length > 0 ? 'proven' : 'declared';
}
const callerClause = ({ trust }) => trust?.clauses.find(({ clause }) => clause === 'caller');
function describe(question, bundle) {
    const about = bundle && aboutOf(question, bundle);
    return about === undefined ? {} : { about };
}
function aboutOf(question, bundle) {
    const { signer, predicateType } = bundle;
    switch (question) {
        case 'signer':
            return signer?.kind === 'certificate' ? signer.identity.san : signer?.fingerprint;
        case 'caller':
            return callerClause(bundle)?.actual;
        case 'statement':
            return signer && (predicateType ?? 'signature');
        default:
            return undefined;
    }
}


/***/ }),

/***/ 67884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QUESTIONS)
/* harmony export */ });
/** What verification asks, in this order (docs/explanation/verification-model.md). */
const QUESTIONS = ['authentic', 'signer', 'caller', 'statement', 'claims', 'artifact'];


/***/ }),

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54970);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74251);
/* harmony import */ var _read_checksum_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99954);





/**
 * Lists the artifacts to verify: paths and globs as in `findFiles`, digests as `sha256:HEX`, the lines of checksums files, images
 * and checkouts, in this order. A file with the name of a pattern does not take the place of what the pattern matches. To name a file whose name looks like a digest, write `./sha256:…`.
 *
 * @param warn Is told of each exclusion that excludes nothing.
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of `findFiles` and `readChecksumFiles`
 */
async function listArtifacts({ named, checksums = [], images = [], checkouts = [], }, workingFolder, warn) {
    const digests = named.filter(_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeDigest */ .yw);
    const files = named.filter((text) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeDigest */ .yw)(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .l)(files, workingFolder, warn, { bothMeanings: true });
    const listed = await (0,_read_checksum_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readChecksumFiles */ .n)(checksums, workingFolder);
    const artifacts = [
        ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artifact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text) })),
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


/***/ }),

/***/ 90747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gx: () => (/* binding */ rejectOtherMeanings),
/* harmony export */   qQ: () => (/* binding */ readOtherMeaning),
/* harmony export */   sy: () => (/* binding */ rejectOtherMeaningOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59057);
/* harmony import */ var _sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65103);




/**
 * Refuses files whose signature could be reused: as that of a DSSE envelope, and so as a statement by the signer about any subject, or as
 * that of a container image. The signatures cover the same bytes, and their log entries look the same.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`, `INPUT_UNREADABLE`
 */
function rejectOtherMeanings(paths) {
    for (const path of paths) {
        const meaning = readOtherMeaning(path);
        if (meaning !== undefined)
            throw refuse(path, meaning);
    }
}
/**
 * The other meaning of the content of a file.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
function readOtherMeaning(path) {
    try {
        const head = readHead(path);
        return (0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherMeaning */ .zs)((0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeDocument */ .EQ)(head, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : head);
    }
    catch (cause) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}
/**
 * The same for bytes in memory.
 *
 * @param name For messages.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`
 */
function rejectOtherMeaningOf(bytes, name) {
    const meaning = (0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherMeaning */ .zs)(bytes);
    if (meaning !== undefined)
        throw refuse(name, meaning);
}
function readHead(path) {
    const head = Buffer.alloc(_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .MEANING_HEAD */ .TG);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const refuse = (path, meaning) => meaning === 'envelope'
    ? new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins like the signed data of an attestation (DSSE), so its signature could be misused as an attestation by you.`,
        hint: 'Pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
    })
    : new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_IMAGE_SIGNATURE',
        message: `${path} is the document that cosign signs for a container image (simple signing), so its signature would be a signature of that image by you.`,
        hint: 'To sign the image, name it with --subject-image. Otherwise pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
    });


/***/ })

};
