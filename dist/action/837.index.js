export const id = 837;
export const ids = [837];
export const modules = {

/***/ 63674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requireDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/**
 * Checks that a file has the digest that a policy states.
 *
 * @param digest SHA-256, lower-case hex; undefined if any content is accepted.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
function requireDigest(bytes, path, digest) {
    if (digest === undefined)
        return;
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (found === digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_POLICY_DIGEST',
        message: `${path} has another digest than expected: expected sha256:${digest}, found sha256:${found}.`,
        hint: 'If the change is intended, update the digest.',
    });
}


/***/ }),

/***/ 24916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48806);

/**
 * Compiles a regular expression that a user or a document gives. RE2 takes time that is linear in the text, times the number of
 * instructions, so these are limited.
 *
 * @param re2 The engine, which only those load that need it.
 * @throws Error if the pattern is not valid, or too large.
 */
function compilePattern(re2, text) {
    const counts = [...text.matchAll(/\{\d{0,9},?(\d{1,9})\}/g)].map(([, count]) => Number(count));
    const largest = counts.reduce((one, other) => Math.max(one, other), 1);
    // Compiled, each repetition is there as many times as its count says.
    if (text.length * largest > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_EXPANSION */ .QQ)
        throw new Error('it repeats too long parts too often');
    const compiled = re2.compile(text);
    const { prog } = compiled.re2();
    if (prog.inst.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_INSTRUCTIONS */ .ak)
        throw new Error(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_INSTRUCTIONS */ .ak} instructions`);
    return compiled;
}


/***/ }),

/***/ 33711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./build/base/fs/expand-patterns.js + 1 modules
var expand_patterns = __webpack_require__(61803);
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

// EXTERNAL MODULE: ./build/identity/claims/proven-facts.js
var proven_facts = __webpack_require__(22147);
// EXTERNAL MODULE: ./build/policy/glob-set.js
var glob_set = __webpack_require__(93768);
// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
// EXTERNAL MODULE: ./build/policy/parse/denied-names.js
var denied_names = __webpack_require__(46905);
// EXTERNAL MODULE: ./build/policy/parse/unmatchable-denial.js + 1 modules
var unmatchable_denial = __webpack_require__(21139);
;// CONCATENATED MODULE: ./build/policy/deny.js






/** The digest algorithms of the denials. Files must also be hashed with these. */
const deniedAlgorithms = (deny) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));
/** The first denial of the artifact itself, by its own digests or by digests in accepted statements. */
function findDeniedArtifact(deny, digests) {
    const { byDigest } = indexOf(deny);
    if (byDigest.size === 0)
        return undefined;
    let first = deny.length;
    for (const digest of digests)
        for (const [algorithm, hex] of Object.entries(digest))
            first = Math.min(first, byDigest.get(`${algorithm}:${hex}`) ?? first);
    const entry = deny[first];
    return entry && denied(entry, 'The artifact');
}
/** The first denial of a bundle: by its signer, time, run or log entry. */
function findDeniedBundle(deny, verdict, ci) {
    const names = namesOf(verdict, ci);
    const entry = indexOf(deny)
        .findCandidates(verdict, names)
        .find((candidate) => applies(candidate, verdict, names));
    return entry && denied(entry, 'The bundle');
}
function namesOf({ signer, entries }, ci) {
    const identity = signer.kind === 'certificate' ? signer.identity : undefined;
    const extension = identity?.extensions['run-invocation-uri'];
    const run = identity && ci ? ((0,proven_facts/* readProvenFacts */.K)(identity, ci).run ?? extension) : extension;
    return {
        signer: (0,denied_names/* plainName */.MH)(signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint),
        issuer: identity && (0,denied_names/* plainName */.MH)(identity.issuer),
        run: run === undefined ? undefined : (0,denied_names/* plainName */.MH)(run),
        logs: entries.map(({ log }) => (0,denied_names/* plainName */.MH)(log)),
    };
}
const indexes = new WeakMap();
function indexOf(deny) {
    const known = indexes.get(deny) ?? createIndex(deny);
    indexes.set(deny, known);
    return known;
}
/** Each denial is found by one of its conditions: the identity, else the run, the place in a log, the log or the issuer. */
function createIndex(deny) {
    const byDigest = new Map();
    const [identities, runs, logs, issuers] = [createShelf(), createShelf(), createShelf(), createShelf()];
    const byLogIndex = new Map();
    const others = [];
    for (const [number, entry] of deny.entries()) {
        const { issuer, identity, run, log } = plainNames(entry);
        const { digest, logIndex } = entry;
        if (digest) {
            const key = `${digest.algorithm}:${digest.hex}`;
            if (!byDigest.has(key))
                byDigest.set(key, number);
        }
        else if (identity !== undefined)
            identities.add(number, identity, unmatchable_denial/* IDENTITY_INCLUDES */.JK);
        else if (run !== undefined)
            runs.add(number, run, unmatchable_denial/* RUN_INCLUDES */.oW);
        else if (logIndex !== undefined) {
            const known = byLogIndex.get(String(logIndex));
            if (known)
                known.push(number);
            else
                byLogIndex.set(String(logIndex), [number]);
        }
        else if (log !== undefined)
            logs.add(number, log, ['']);
        else if (issuer !== undefined)
            issuers.add(number, issuer, ['']);
        else
            others.push(number);
    }
    return {
        byDigest,
        findCandidates({ entries }, names) {
            const found = new Set([
                ...others,
                ...identities.find(names.signer),
                ...runs.find(names.run),
                ...issuers.find(names.issuer),
                ...names.logs.flatMap((log) => [...logs.find(log)]),
                ...entries.flatMap(({ logId, index }) => [...logs.find(logId), ...(byLogIndex.get(String(index)) ?? [])]),
            ]);
            return [...found].sort((one, other) => one - other).flatMap((number) => deny[number] ?? []);
        },
    };
}
/** Globs, each with the number of its denial. */
function createShelf() {
    const globs = [];
    const owners = [];
    let set;
    return {
        add(owner, denied, rests) {
            for (const rest of rests) {
                globs.push(`${denied}${rest}`);
                owners.push(owner);
            }
        },
        find(text) {
            set ??= (0,glob_set/* compileGlobs */.t)(globs);
            return text === undefined ? [] : set.find(text).flatMap((at) => owners[at] ?? []);
        },
    };
}
function applies(entry, { signer, entries, times }, names) {
    const { issuer, identity, run, log } = plainNames(entry);
    if (issuer !== undefined && (names.issuer === undefined || !(0,match_glob/* matchGlob */.s)(issuer, names.issuer)))
        return false;
    if (identity !== undefined && !includes(identity, unmatchable_denial/* IDENTITY_INCLUDES */.JK, names.signer))
        return false;
    if (run !== undefined && (names.run === undefined || !includes(run, unmatchable_denial/* RUN_INCLUDES */.oW, names.run)))
        return false;
    const { logIndex, from, until } = entry;
    if (log !== undefined || logIndex !== undefined) {
        const isThere = entries.some(({ logId, index }, at) => (log === undefined || (0,match_glob/* matchGlob */.s)(log, names.logs[at] ?? '') || (logId !== undefined && (0,match_glob/* matchGlob */.s)(log, logId))) &&
            (logIndex === undefined || index === logIndex));
        if (!isThere)
            return false;
    }
    if (from === undefined && until === undefined)
        return true;
    // A bundle without a proven time can be from any time. So can the signature of a key from any time before a proven one, because its
    // times can be replaced by later ones.
    if (times.length === 0)
        return true;
    if (signer.kind === 'key')
        return times.every(({ time }) => from === undefined || time >= from);
    return times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}
const known = new WeakMap();
/** Made once for each denial: a policy can have thousands, for thousands of bundles. */
function plainNames(entry) {
    const { issuer, identity, run, log } = entry;
    const names = known.get(entry) ?? {
        issuer: issuer === undefined ? undefined : (0,denied_names/* normalizeIssuer */.hn)(issuer),
        identity: identity === undefined ? undefined : (0,denied_names/* normalizeIdentity */.aZ)(identity),
        run: run === undefined ? undefined : (0,denied_names/* normalizeRun */.xg)(run),
        log: log === undefined ? undefined : (0,denied_names/* normalizeLog */.QO)(log),
    };
    known.set(entry, names);
    return names;
}
const includes = (denied, rests, name) => rests.some((rest) => (0,match_glob/* matchGlob */.s)(`${denied}${rest}`, name));
function denied(entry, what) {
    const problem = {
        code: 'POLICY_DENIED',
        message: `${what} is denied by the policy (${entry.at ?? entry.name})${entry.reason === undefined ? '' : `: ${entry.reason}`}.`,
        hint: 'A denial applies to every signer. If it is wrong, remove it from the policy.',
    };
    const wanted = describe(entry);
    return {
        rule: 'deny',
        name: entry.name,
        ...(entry.at !== undefined && { at: entry.at }),
        satisfied: false,
        clauses: [{ clause: 'deny', satisfied: false, expected: `not ${wanted}`, actual: wanted, basis: 'proven', problem }],
        problem,
    };
}
function describe({ digest, run, identity, issuer, log, logIndex, from, until }) {
    const parts = {
        digest: digest && `${digest.algorithm}:${digest.hex}`,
        run,
        identity,
        issuer,
        log,
        'log-index': logIndex?.toString(),
        from: from?.toISOString(),
        until: until?.toISOString(),
    };
    return Object.entries(parts)
        .flatMap(([name, text]) => (text === undefined ? [] : [`${name} ${text}`]))
        .join(', ');
}

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
// EXTERNAL MODULE: ./build/policy/requirements/counts-as-vouching.js
var counts_as_vouching = __webpack_require__(81783);
;// CONCATENATED MODULE: ./build/policy/match-name.js

/** Whether globs match an artifact's name: the given name, or only its base name, so that `*.tgz` matches `dist/app.tgz`. */
function matchName(globs, name) {
    const written = name.replaceAll('\\', '/');
    const last = written.slice(written.lastIndexOf('/') + 1);
    const set = (0,glob_set/* globSetOf */.s)(globs);
    return set.matches(written) || set.matches(last);
}
/**
 * Whether globs can match an artifact: for requirements, which a different spelling of the name must not escape. They match whatever
 * `matchName` matches, and any number of last parts of its path, ignore case, and treat both Unicode forms of accents as equal.
 */
function couldMatchName(globs, name) {
    return matchName(globs, name) || (0,glob_set/* globSetOf */.s)(foldedOf(globs)).matches(`/${fold(name)}`);
}
const folded = new WeakMap();
/** Made once for each list, because every artifact is compared with it. */
function foldedOf(globs) {
    const known = folded.get(globs) ?? globs.map((glob) => `**/${fold(glob)}`);
    folded.set(globs, known);
    return known;
}
const fold = (path) => path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

;// CONCATENATED MODULE: ./build/policy/requirements/evaluate.js

/** Whether a requirement applies to an artifact: by any of its names, so that a renamed file does not escape it. */
const isAskedOf = ({ artifacts }, names) => artifacts === undefined || names.some((name) => couldMatchName(artifacts, name));
/** Evaluates one requirement. The code for each kind is loaded if a policy has it. */
async function evaluateRequirement(requirement, context) {
    const { name, at, by } = requirement;
    const accepted = by === undefined ? context.all : context.all.flatMap((statement) => believedBy(by, statement));
    const { clauses, bundles } = await evaluate(requirement, { ...context, accepted });
    const problem = clauses.find(({ satisfied }) => !satisfied)?.problem;
    return {
        rule: 'require',
        name,
        ...(at !== undefined && { at }),
        satisfied: problem === undefined,
        clauses,
        bundles,
        ...(problem && { problem }),
    };
}
/** The statement with only these trust entries, so that the settings of other entries do not count. */
function believedBy(names, statement) {
    const entries = statement.entries.filter(({ name }) => names.includes(name));
    return entries.length === 0 ? [] : [{ ...statement, entries }];
}
async function evaluate(requirement, context) {
    switch (requirement.kind) {
        case 'provenance':
            return (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 7789))).evaluateProvenance(requirement.asks, context);
        case 'sbom':
            return (await __webpack_require__.e(/* import() */ 1299).then(__webpack_require__.bind(__webpack_require__, 61299))).evaluateSbom(requirement.asks, context);
        case 'vulnerabilities':
            return (await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 67860))).evaluateVulnerabilities(requirement.asks, context);
        case 'tests':
            return (await __webpack_require__.e(/* import() */ 5117).then(__webpack_require__.bind(__webpack_require__, 25117))).evaluateTests(requirement.asks, context);
        case 'vsa':
            return (await __webpack_require__.e(/* import() */ 5766).then(__webpack_require__.bind(__webpack_require__, 35766))).evaluateVsa(requirement.asks, context);
        case 'signers':
            return (await __webpack_require__.e(/* import() */ 3543).then(__webpack_require__.bind(__webpack_require__, 43543))).evaluateSigners(requirement.asks, context);
        case 'predicate':
            return (await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(2856), __webpack_require__.e(2210), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 80713))).evaluatePredicate(requirement.asks, context, requirement.file);
        case 'rego':
            return (await __webpack_require__.e(/* import() */ 3769).then(__webpack_require__.bind(__webpack_require__, 63769))).evaluateRego(requirement.asks, context, requirement.file);
    }
}

;// CONCATENATED MODULE: ./build/policy/decide-artifact.js


/**
 * Evaluates all requirements of the policy for an artifact, even after a failed one, because explanations show all of them. Without a
 * requirement, a statement that vouches for the artifact is required.
 */
async function decideArtifact(policy, { names, digests, accepted, now, rego }) {
    const counts = (0,counts_as_vouching/* countStatements */.UE)(accepted);
    const rules = [];
    for (const requirement of policy.require) {
        if (isAskedOf(requirement, names))
            rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
    }
    const unvouched = rules.length === 0 ? (0,counts_as_vouching/* findNothingVouching */.Ef)(counts) : undefined;
    if (unvouched)
        rules.push(unvouched);
    const refused = rules.find(({ satisfied }) => !satisfied);
    return {
        rules,
        counts,
        ...(refused?.problem && {
            problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
        }),
    };
}

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/predicates/build-types/fields.js
var fields = __webpack_require__(99479);
// EXTERNAL MODULE: ./build/predicates/vulnerabilities/fields.js
var vulnerabilities_fields = __webpack_require__(90329);
;// CONCATENATED MODULE: ./build/predicates/document-time.js


/** The fields in which statements of the known kinds say when they were made, as paths. */
const FIELDS = [
    // Verification summaries.
    ['timeVerified'],
    ['time_verified'],
    // Vulnerability scans, of in-toto and of cosign.
    ['metadata', 'scanFinishedOn'],
    // SBOMs: CycloneDX, SPDX 2.
    ['metadata', 'timestamp'],
    ['creationInfo', 'created'],
    // Provenance.
    ['runDetails', 'metadata', 'finishedOn'],
    ['metadata', 'buildFinishedOn'],
    // OpenVEX, and what cosign wraps.
    ['timestamp'],
    ['Timestamp'],
];
/** The time at which a document was made, as it states itself. Undefined if it states none. */
function readDocumentTime(predicate) {
    for (const path of FIELDS) {
        const found = (0,vulnerabilities_fields/* time */.kB)(path.reduce((value, name) => (0,fields/* partOf */.BU)(value)[name], predicate));
        if (found)
            return found;
    }
    return readGraphTime(predicate['@graph']);
}
/** SPDX 3 has its time in an element of the graph. */
function readGraphTime(graph) {
    if (!Array.isArray(graph))
        return undefined;
    return (0,vulnerabilities_fields/* time */.kB)((0,fields/* partOf */.BU)(graph.find((element) => (0,fields/* partOf */.BU)(element).type === 'CreationInfo')).created);
}

;// CONCATENATED MODULE: ./build/policy/requirements/accepted-statement.js


/**
 * The time at which a statement was signed. A certificate is valid for minutes, so the earliest proven time is that of the signature.
 * A key is valid for years, and a proven time only says "not later": anybody can strip the times of an old signature and have it
 * logged or timestamped again. So the time that the document itself states counts, or a proven one before it.
 *
 * @returns Undefined if it is not known.
 */
function signedAt({ times, signer }, predicate) {
    const proven = earliest(times.map(({ time }) => time));
    if (signer.kind === 'certificate')
        return proven;
    const stated = readStated(predicate);
    return stated === 'unreadable' ? proven : stated && earliest([stated, ...(proven ? [proven] : [])]);
}
const earliest = (times) => times.reduce((first, time) => (first === undefined || time < first ? time : first), undefined);
/** A statement that cannot be read is not left out by a readable one: it can be the newest. */
function readStated(predicate) {
    try {
        return readDocumentTime(predicate());
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        return 'unreadable';
    }
}

// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/other-meaning.js
var other_meaning = __webpack_require__(65103);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var sigstore_statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/verification/artifact.js
var verification_artifact = __webpack_require__(53014);
// EXTERNAL MODULE: ./build/verification/match-subject.js
var match_subject = __webpack_require__(82218);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/select-failure.js
/**
 * The order of refusals, most relevant first. Policy refusals count only for verified bundles, and among those, false evidence comes
 * before refused evidence, as for exit codes (specification, section 3).
 */
const PRECEDENCE = [
    ({ verified, code }) => verified && !code.startsWith('POLICY_'),
    ({ verified, code }) => verified && code === 'POLICY_DENIED',
    // The signer is trusted, but not for this name or type.
    ({ verified, code }) => verified && code === 'POLICY_ARTIFACT_NAME',
    ({ verified, code }) => verified && code === 'POLICY_PREDICATE_TYPE',
    ({ verified }) => verified,
    ({ code }) => code.startsWith('VERIFICATION_') && code !== 'VERIFICATION_ARTIFACT_MISMATCH',
    // Could not be read.
    ({ code }) => code !== 'VERIFICATION_ARTIFACT_MISMATCH',
];
/**
 * The reason for refusing an artifact without an accepted bundle. It does not depend on the order of bundles: among equal refusals, the
 * one whose signer fails the fewest clauses is chosen, then the first in alphabetical order.
 */
function selectFailure(bundles) {
    const refusals = bundles.flatMap(({ signer, trust, problem }) => {
        if (problem === undefined)
            return [];
        const rank = PRECEDENCE.findIndex((applies) => applies({ code: problem.code, verified: signer !== undefined }));
        return {
            problem,
            rank: rank < 0 ? PRECEDENCE.length : rank,
            lacking: trust?.clauses.filter(({ satisfied }) => !satisfied).length ?? 0,
            text: `${problem.code} ${problem.message}`,
        };
    });
    const [first] = refusals.sort((a, b) => a.rank - b.rank || a.lacking - b.lacking || (a.text < b.text ? -1 : 1));
    return first?.problem;
}

// EXTERNAL MODULE: ./build/policy/check-provenance.js
var check_provenance = __webpack_require__(6563);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/identity/claims/github-names.js
var github_names = __webpack_require__(52707);
// EXTERNAL MODULE: ./build/identity/claims/signer-repository.js
var signer_repository = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
;// CONCATENATED MODULE: ./build/policy/clause-outcome.js

/** The option of `verify` for a clause. Other clauses are only in policy files, where the key is the name of the clause. */
const OPTIONS = {
    issuer: 'certificate-oidc-issuer',
    identity: 'certificate-identity',
    'identity-regexp': 'certificate-identity-regexp',
    repository: 'repository',
    workflow: 'workflow',
    signer: 'signer',
    ref: 'ref',
};
/** A satisfied clause about the signer. */
const passedClause = (clause, expected, actual) => ({
    clause,
    satisfied: true,
    expected,
    actual,
    basis: 'proven',
});
/** A failed clause about the signer. */
function failedClause({ code, clause, expected, actual, hint, message, onlyCaseDiffers }) {
    const found = actual === undefined ? `but the certificate states no ${clause}` : `the certificate says ${actual}`;
    const differs = onlyCaseDiffers ? ' They differ only in upper and lower case.' : '';
    const problem = { code, message: message ?? `Wrong signer: expected ${clause} ${expected}, ${found}.${differs}`, hint };
    return { clause, satisfied: false, expected, ...(actual !== undefined && { actual, basis: 'proven' }), problem };
}
/** Where the expected value of a clause is set: an option of the command line, or a key of a trust entry in a policy file. */
const nameSetting = (clause, { name, at }) => at === undefined ? `--${OPTIONS[clause] ?? clause}` : `${clause} of the trust entry ${name} (${at})`;
/** What to change for a failed clause: the setting, and the value in the certificate. */
function hintToChange(clause, actual, entry, what = clause) {
    const setting = nameSetting(clause, entry);
    return actual === undefined
        ? `Leave out ${setting}, or use evidence whose certificate states the ${what}. chopmark inspect shows the certificate.`
        : `If you trust this ${what}, set ${setting} to ${entry.at === undefined ? (0,quote_for_shell/* quoteForTerminal */.u)(actual) : actual}. chopmark inspect shows the certificate.`;
}

// EXTERNAL MODULE: ./build/policy/parse/literal-owner.js
var literal_owner = __webpack_require__(2098);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 2 modules
var unsupported_clauses = __webpack_require__(38105);
;// CONCATENATED MODULE: ./build/policy/check-shared-signer.js




/**
 * Workflows can be called from other repositories, and then sign for those under their own name. Whoever trusts such a signer has to say for
 * whom: with a repository or an owner, or by accepting any caller in so many words. This is the only place that decides it.
 *
 * @param ci The CI system that the entry or the issuer names.
 */
function checkSharedSigner(entry, identity, ci) {
    const caller = (0,signer_repository/* readCaller */.wW)(identity, ci);
    if (caller === undefined)
        return {};
    const { signer, source } = caller;
    const asked = unsupported_clauses/* REPOSITORY_CLAUSES */.k5.filter((clause) => (0,literal_owner/* hasLiteralOwner */.j)(clause, entry.clauses[clause]));
    // The outcome of the clause itself says whether it is the right one.
    if (asked.length > 0)
        return source === 'unknown' ? {} : { clause: passedClause('caller', `as asked for by ${asked.join(', ')}`, source) };
    if (entry.anyCaller)
        return { clause: passedClause('caller', 'any caller', source) };
    if (source !== 'unknown')
        return { clause: refuseCaller(entry, identity, ci, source) };
    if (entry.identities === undefined)
        return { clause: refuseUnknownCaller(entry, identity, signer) };
    return {
        warning: {
            code: 'POLICY_SHARED_SIGNER',
            message: `The certificate of ${identity.san} does not say for which repository this workflow signed, so every caller of it is accepted.`,
        },
    };
}
function refuseCaller(entry, identity, ci, source) {
    const forge = ci ?? (0,signer_repository/* guessForge */.jH)(identity);
    const isOption = entry.at === undefined;
    const repository = isOption ? `${entry.ci === undefined ? `--ci ${forge} ` : ''}--repository OWNER/NAME` : 'repository: OWNER/NAME';
    const where = isOption ? '' : ` in the trust entry ${entry.name} (${entry.at})`;
    return failedClause({
        code: 'POLICY_SHARED_SIGNER',
        clause: 'caller',
        expected: 'a repository or an owner that was asked for',
        actual: source,
        message: `Wrong signer: other repositories can call ${identity.san}, and none was asked for. This certificate was issued for ${source}.`,
        hint: `Name the repository that you expect: ${repository}${where}. Or accept whoever calls this workflow: ${isOption ? '--any-caller' : 'any-caller: true'}.`,
    });
}
const refuseUnknownCaller = (entry, { san }, signer) => failedClause({
    code: 'POLICY_SHARED_SIGNER',
    clause: 'caller',
    expected: signer,
    actual: undefined,
    message: `Wrong signer: the certificate of ${san} does not say for which repository this workflow signed.`,
    hint: `Name the whole identity with ${nameSetting('identity', entry)}. Or accept whoever calls this workflow: ${entry.at === undefined ? '--any-caller' : 'any-caller: true'}.`,
});

// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
;// CONCATENATED MODULE: ./build/policy/check-trust-entry.js









/** The certificates of GitHub's release signer name no issuer. */
const showIssuer = (issuer) => (issuer === '' ? 'none (GitHub releases)' : issuer);
/** Issuers that an entry trusts, for messages. */
const issuersOf = ({ ci, issuer }) => issuer === undefined ? (ci ? [ci] : claims_clauses/* CI_IDS */.K4).flatMap((candidate) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[candidate].issuers.map(showIssuer)) : [issuer];
/** Compares a certificate with all clauses of an entry about its signer. */
function checkTrustEntry(entry, identity) {
    const ci = entry.ci ?? (0,claims_clauses/* ciOfCertificateIssuer */.O8)(identity.issuer);
    const issuer = checkIssuer(entry, identity);
    if (!issuer.satisfied)
        return { clauses: [issuer], warnings: [] };
    const shared = checkSharedSigner(entry, identity, ci);
    return {
        ...(ci !== undefined && { ci }),
        clauses: [
            issuer,
            ...checkAttended(entry, identity),
            ...checkHosted(entry, identity),
            ...checkName(entry, identity, ci),
            ...checkClauses(entry, identity, ci),
            ...(shared.clause ? [shared.clause] : []),
        ],
        warnings: shared.warning === undefined ? [] : [shared.warning],
    };
}
function checkClauses(entry, identity, ci) {
    const given = claims_clauses/* CLAUSE_NAMES */.$8.filter((clause) => entry.clauses[clause] !== undefined);
    if (ci === undefined)
        return given.map((clause) => withoutMeaning(clause, entry, identity));
    const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
    const isAnybodys = ci === 'circleci' && !named && !(0,unsupported_clauses/* isOwnerNamed */.R0)(entry.clauses, entry.issuer);
    const isShortForm = !named && entry.clauses.signer === undefined && (entry.ci !== undefined || given.length > 0);
    return [
        ...(isAnybodys ? [faulty((0,unsupported_clauses/* anybodysProject */.ng)(identity.san))] : []),
        ...given.map((clause) => checkClause(clause, entry, identity, ci)),
        ...(isShortForm ? checkStartedWorkflow(entry, identity, ci) : []),
    ];
}
function checkIssuer(entry, { issuer }) {
    const wanted = issuersOf(entry).join(' or ');
    const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : claims_clauses/* CI_IDS */.K4).some((ci) => (0,claims_clauses/* isIssuerOf */.ZB)(ci, issuer)) : entry.issuer === issuer;
    return met ? passedClause('issuer', wanted, showIssuer(issuer)) : wrongIssuer(entry, wanted, showIssuer(issuer));
}
/** An issuer that is not the expected one. If the entry names only a CI system, the wrong CI system is a possible reason. */
const wrongIssuer = (entry, expected, actual) => failedClause({
    code: 'POLICY_ISSUER_MISMATCH',
    clause: 'issuer',
    expected,
    actual,
    hint: `${hintToChange('issuer', actual, entry)}${entry.ci !== undefined && entry.issuer === undefined ? ` Or set ${nameSetting('ci', entry)} to another CI system.` : ''}`,
});
/** In a job that CircleCI reran with SSH, a person could have typed commands, whoever the expected signer is. */
function checkAttended({ allowSshRerun }, { extensions }) {
    if (extensions['runner-environment'] !== 'ssh-rerun' || allowSshRerun)
        return [];
    return [
        failedClause({
            code: 'POLICY_SSH_RERUN',
            clause: 'runner',
            expected: 'a job without SSH access',
            actual: 'ssh-rerun',
            message: 'Wrong signer: the job was rerun with SSH, so a person could have typed commands into it.',
            hint: 'Sign in a job that was not rerun with SSH, or set allow-ssh-rerun in the trust entry of a policy.',
        }),
    ];
}
/** Level 3 needs a platform whose runners no user of it controls, and the certificate has to prove that it ran there. */
function checkHosted(entry, { extensions }) {
    if (!entry.denySelfHostedRunners && entry.level !== 3)
        return [];
    const setting = entry.denySelfHostedRunners ? 'deny-self-hosted-runners' : 'level';
    const runner = extensions['runner-environment'];
    const expected = claims_clauses/* HOSTED_RUNNERS */.iR.join(' or ');
    if (runner !== undefined && claims_clauses/* HOSTED_RUNNERS */.iR.includes(runner))
        return [passedClause('runner', expected, runner)];
    return [
        failedClause({
            code: 'POLICY_RUNNER_MISMATCH',
            clause: 'runner',
            expected,
            actual: runner,
            hint: `Sign on a runner that the platform hosts, or change ${nameSetting(setting, entry)}. chopmark inspect shows the certificate.`,
        }),
    ];
}
function checkName(entry, { san }, ci) {
    const { identities, identityPatterns } = entry;
    const compare = (key, expected, met) => met
        ? passedClause('identity', expected, san)
        : failedClause({
            code: 'POLICY_IDENTITY_MISMATCH',
            clause: 'identity',
            expected,
            actual: san,
            onlyCaseDiffers: identities?.some((name) => (0,github_names/* foldAscii */.Dr)(name) === (0,github_names/* foldAscii */.Dr)(san)) === true,
            hint: key === 'identity'
                ? hintToChange(key, san, entry)
                : `If you trust this identity, change ${nameSetting(key, entry)} so that it matches ${san}. chopmark inspect shows the certificate.`,
        });
    return [
        ...(identities
            ? [
                compare('identity', identities.join(' or '), identities.some((name) => name === san || (ci === 'github' && (0,github_names/* equalNames */.JM)(name, san)))),
            ]
            : []),
        ...(identityPatterns
            ? [
                compare('identity-regexp', `like ${identityPatterns.map(({ text }) => text).join(' or ')}`, identityPatterns.some(({ matches }) => matches(san))),
            ]
            : []),
    ];
}
function withoutMeaning(clause, entry, { issuer }) {
    return faulty({
        code: 'INPUT_UNSUPPORTED_CLAUSE',
        message: `${issuer} is not the issuer of a known CI system, so ${Object.keys(entry.clauses).join(', ')} cannot be checked.`,
        hint: `Use ${nameSetting('ci', entry)} to name the CI system of this issuer.`,
        clause,
    });
}
function checkClause(clause, entry, identity, ci) {
    const proof = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves[clause];
    if (proof === undefined) {
        return faulty({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
            hint: 'Use the identity in the certificate instead: --signer or --certificate-identity.',
            clause,
        });
    }
    const found = proof(identity);
    const asked = (entry.clauses[clause] ?? []).map((text) => writeOut(clause, text, identity, ci));
    const met = found !== undefined && asked.some((text) => compareClause(clause, text, found, ci));
    const shown = asked.join(' or ');
    if (met)
        return passedClause(clause, shown, found);
    const onlyCaseDiffers = found !== undefined && asked.some((text) => compareExactly(clause, (0,github_names/* foldAscii */.Dr)(text), (0,github_names/* foldAscii */.Dr)(found)));
    return failedClause({
        code: MISMATCH[clause],
        clause,
        expected: shown,
        actual: found,
        hint: hintToChange(clause, found, entry),
        onlyCaseDiffers,
    });
}
/** The value of a clause in the long form of the certificate. */
function writeOut(clause, text, identity, ci) {
    switch (clause) {
        case 'repository':
        case 'owner': {
            const base = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
            return (0,file_uri/* isUrl */.gU)(text) || base === undefined ? (0,trim/* trimRepository */.tm)(text) : `${base}/${text}`;
        }
        case 'workflow':
        case 'signer':
            return (0,file_uri/* fileUri */.bO)(text, identity, ci);
        default:
            return text;
    }
}
/** Clauses whose values are URLs that begin with an owner and a repository. */
const WITH_NAMES = ['repository', 'owner', 'workflow', 'signer', 'run'];
/** GitHub compares owners and repositories without case. No other CI system is known to, so there everything is compared as it is. */
function compareClause(clause, wanted, found, ci) {
    if (compareExactly(clause, wanted, found))
        return true;
    const isGithub = ci === 'github' || ci === 'github-release';
    return isGithub && WITH_NAMES.includes(clause) && compareExactly(clause, (0,github_names/* foldGithubNames */.Hi)(wanted), (0,github_names/* foldGithubNames */.Hi)(found));
}
function compareExactly(clause, wanted, found) {
    switch (clause) {
        case 'workflow':
        case 'signer':
            return (0,file_uri/* matchesFile */.gZ)(wanted, found);
        case 'job':
            return (0,match_glob/* matchGlob */.s)((0,trim/* trimEnd */.s8)(wanted, '/'), (0,trim/* trimEnd */.s8)(found, '/'));
        case 'repository-id':
        case 'owner-id':
        case 'project':
        case 'pipeline-definition':
        case 'commit':
        case 'workflow-commit':
        case 'signer-commit':
            return wanted === found;
        default:
            return (0,match_glob/* matchGlob */.s)(wanted, found);
    }
}
/** Without `signer`, the signer must be the workflow that was started. A reusable workflow must be named. */
function checkStartedWorkflow(entry, identity, ci) {
    const { proves, workflowSeparator } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    if (workflowSeparator === undefined)
        return [];
    const { san } = identity;
    const started = proves.workflow?.(identity);
    // Certificates before spring 2023 do not name it: then the signer must at least be a file of the repository that was built.
    const isOld = identity.extensions['source-repository-uri'] === undefined && (0,signer_repository/* readSourceRepository */.kF)(identity) !== undefined;
    const isStarted = started === san || (isOld && (0,signer_repository/* readCaller */.wW)(identity, ci) === undefined);
    if (isStarted)
        return [passedClause('signer', 'the workflow itself', san)];
    return [
        failedClause({
            code: 'POLICY_SIGNER_MISMATCH',
            clause: 'signer',
            expected: 'the workflow itself',
            actual: san,
            message: `Wrong signer: expected the workflow itself (${started ?? 'not in the certificate'}), the certificate says ${san}.`,
            hint: hintToChange('signer', san, entry, 'reusable workflow'),
        }),
    ];
}
const faulty = ({ clause = 'signer', ...problem }) => ({
    clause,
    satisfied: false,
    expected: 'a clause that a certificate can prove',
    problem,
});
/** The error code for a failed clause. */
const MISMATCH = {
    repository: 'POLICY_REPOSITORY_MISMATCH',
    'repository-id': 'POLICY_REPOSITORY_ID_MISMATCH',
    owner: 'POLICY_OWNER_MISMATCH',
    'owner-id': 'POLICY_OWNER_ID_MISMATCH',
    organization: 'POLICY_ORGANIZATION_MISMATCH',
    project: 'POLICY_PROJECT_MISMATCH',
    pipeline: 'POLICY_PIPELINE_MISMATCH',
    'pipeline-definition': 'POLICY_PIPELINE_DEFINITION_MISMATCH',
    job: 'POLICY_JOB_MISMATCH',
    workflow: 'POLICY_WORKFLOW_MISMATCH',
    'workflow-commit': 'POLICY_WORKFLOW_COMMIT_MISMATCH',
    signer: 'POLICY_SIGNER_MISMATCH',
    'signer-commit': 'POLICY_SIGNER_COMMIT_MISMATCH',
    ref: 'POLICY_REF_MISMATCH',
    commit: 'POLICY_COMMIT_MISMATCH',
    trigger: 'POLICY_TRIGGER_MISMATCH',
    environment: 'POLICY_ENVIRONMENT_MISMATCH',
    runner: 'POLICY_RUNNER_MISMATCH',
    visibility: 'POLICY_VISIBILITY_MISMATCH',
    run: 'POLICY_RUN_MISMATCH',
    'token-subject': 'POLICY_TOKEN_SUBJECT_MISMATCH',
};

;// CONCATENATED MODULE: ./build/policy/decide-signer.js

/** How many issuers and entries a message names. */
const NAMED = 5;
/** Checks every entry that can apply to the certificate of a verified bundle. */
function decideSigner(index, identity, all) {
    const asked = index.entriesFor(identity);
    // No entry is for this repository. The entries for this issuer give the best error.
    const candidates = asked.length > 0 ? asked : index.entriesOf(identity.issuer).slice(0, NAMED);
    const checked = candidates.map((entry) => ({ entry, ...checkTrustEntry(entry, identity) }));
    const met = checked.filter(({ clauses }) => clauses.every((clause) => clause.satisfied));
    const [best] = met.length > 0 ? met : checked.sort((a, b) => countUnmet(a.clauses) - countUnmet(b.clauses));
    if (best === undefined)
        return { entries: [], outcome: noIssuer(identity, all) };
    return {
        entries: met.map(({ entry }) => entry),
        ...(best.ci !== undefined && { ci: best.ci }),
        outcome: trustOutcome(best.entry, best.clauses),
        ...(met.length > 0 && best.warnings.length > 0 && { warnings: best.warnings }),
    };
}
/** The outcome of a trust entry with its clauses. */
function trustOutcome({ name, at }, clauses) {
    const problem = clauses.find((clause) => !clause.satisfied)?.problem;
    return { rule: 'trust', name, ...(at !== undefined && { at }), satisfied: problem === undefined, clauses, ...(problem && { problem }) };
}
const countUnmet = (clauses) => clauses.filter(({ satisfied }) => !satisfied).length;
function noIssuer({ issuer }, all) {
    const asked = [...new Set(all.flatMap(issuersOf))];
    const shown = `${asked.slice(0, NAMED).join(' or ')}${asked.length > NAMED ? ' or another' : ''}`;
    const clause = wrongIssuer(all[0] ?? { name: 'trust' }, shown, issuer);
    return { rule: 'trust', name: 'trust', satisfied: false, clauses: [clause], ...(clause.problem && { problem: clause.problem }) };
}

// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
// EXTERNAL MODULE: ./build/policy/vouching-types.js
var vouching_types = __webpack_require__(76856);
;// CONCATENATED MODULE: ./build/policy/release-claims.js



/** Whether a certificate is one of GitHub's release signer. It is believed under GitHub's own root alone. */
const isReleaseSigner = ({ san, issuer }) => san === certificate/* RELEASE_SIGNER */.N && issuer === '';
/**
 * The identity of GitHub's release signer with what its statement says about the release, under the names of certificate extensions. It
 * signs for every repository, so its name alone means nothing; and its statement is as good as a certificate, because GitHub writes and
 * signs it, not a job.
 *
 * @param isGithub Whether the certificate was verified under GitHub's own root. Otherwise, nothing is believed.
 * @param statement The signed bytes.
 */
function withReleaseClaims(identity, isGithub, statement) {
    if (!isReleaseSigner(identity))
        return identity;
    // Extensions of such a certificate mean nothing: GitHub writes none, and another authority could write any.
    const bare = { ...identity, extensions: {} };
    if (!isGithub || statement === undefined)
        return bare;
    const { predicateType, predicate = {} } = (0,sigstore_statement/* parseStatement */.By)(statement);
    return predicateType.startsWith(vouching_types/* RELEASE_TYPES */._) ? { ...identity, extensions: readReleaseClaims(predicate) } : bare;
}
/** `OWNER/NAME`, in the characters that GitHub allows. */
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
/** The fields of the predicate that GitHub adds to those of in-toto: repository, repositoryId, ownerId, tag. */
function readReleaseClaims({ repository, repositoryId, ownerId, tag }) {
    const name = textOf(repository) ?? '';
    const isNamed = REPOSITORY.test(name);
    const claims = {
        'source-repository-uri': isNamed ? `https://github.com/${name}` : undefined,
        'source-repository-owner-uri': isNamed ? `https://github.com/${name.split('/')[0]}` : undefined,
        'source-repository-identifier': textOf(repositoryId),
        'source-repository-owner-identifier': textOf(ownerId),
        'source-repository-ref': textOf(tag) === undefined ? undefined : `refs/tags/${textOf(tag)}`,
    };
    return Object.fromEntries(Object.entries(claims).flatMap(([claim, text]) => (text === undefined ? [] : [[claim, text]])));
}
/** GitHub writes ids as texts. */
const textOf = (value) => {
    const text = Number.isSafeInteger(value) ? String(value) : value;
    return typeof text === 'string' && text !== '' ? text : undefined;
};

// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/verify-candidate.js












/**
 * Verifies a candidate with each root that has an entry for its signer, and checks only the entries of that root, so that one authority
 * cannot replace another. If no root has such an entry, all roots are tried, so that false evidence is reported before a wrong signer.
 */
async function verifyCandidate(candidate, asked, { policy, roots }) {
    const checked = {
        bundlePath: candidate.location,
        entries: [],
        timestamps: [],
        ...(candidate.predicateType !== undefined && { predicateType: candidate.predicateType }),
    };
    if (candidate.problem || !candidate.bundle)
        return { checked: { ...checked, ...(candidate.problem && { problem: candidate.problem }) }, entries: [] };
    const { bundle } = candidate;
    const { may, others } = routeCandidate(candidate, roots);
    let refused;
    let believed;
    for (const root of [...may, ...others]) {
        // Roots without an entry for the signer are tried only to find the reason.
        if (!may.includes(root) && (believed || refused?.verdict))
            break;
        const found = await root.verifier.verifyBundle(bundle, asked).then((verdict) => decide(candidate, checked, verdict, root, policy), (error) => ({ checked: { ...checked, problem: (0,to_problem/* toProblem */.H)(error) }, entries: [] }));
        if (found.checked.problem === undefined)
            believed = believed
                ? { ...believed, entries: [...believed.entries, ...found.entries], roots: [...(believed.roots ?? []), root] }
                : { ...found, roots: [root] };
        else if (!refused || (found.verdict && !refused.verdict))
            refused = found;
    }
    return believed ?? refused ?? { checked, entries: [] };
}
/** The claimed signer of a bundle only selects the roots. It is not trusted yet. */
function routeCandidate({ bundle }, roots) {
    if (roots.length === 1)
        return { may: [...roots], others: [] };
    const issuer = bundle && bundle.material.kind !== 'public-key' ? issuerOf(bundle.material) : undefined;
    const isKey = bundle?.material.kind === 'public-key';
    const may = roots.filter((root) => (root.key ? isKey : issuer !== undefined && root.index.knows(issuer)));
    return { may, others: roots.filter((root) => !may.includes(root)) };
}
function issuerOf(material) {
    try {
        const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
        return der && (0,certificate/* readCertificate */.w)(der).identity.issuer;
    }
    catch {
        return undefined;
    }
}
function decide(candidate, checked, verdict, root, policy) {
    const { entries, times } = verdict;
    const signer = believeRelease(verdict, root);
    const decision = signer.kind === 'key' ? decideKey(root, signer.fingerprint) : decideSigner(root.index, signer.identity, policy.trust);
    const { ci } = decision;
    const proven = { ...checked, signer: verdict.signer, entries, timestamps: times, trust: decision.outcome };
    const refuse = (problem) => ({
        checked: { ...proven, ...(problem && { problem }) },
        verdict,
        entries: [],
        ...(ci !== undefined && { ci }),
    });
    if (!decision.outcome.satisfied)
        return refuse(explainRelease(decision.outcome.problem, verdict, root));
    const denial = findDeniedBundle(policy.deny, verdict, ci);
    if (denial)
        return refuse(denial.problem);
    const believing = decision.entries.filter(({ predicateTypes }) => allows(predicateTypes, candidate.predicateType));
    if (believing.length === 0)
        return refuse(wrongPredicate(decision.entries, candidate.predicateType));
    try {
        // Of a large statement, only what it is about was read so far.
        if (verdict.statement && verdict.statement.length > limits/* MAX_UNTRUSTED_STATEMENT */.mP)
            (0,sigstore_statement/* parseStatement */.By)(verdict.statement);
        const stated = readProvenance(candidate.predicateType, verdict);
        const claims = stated && (0,check_provenance/* checkProvenance */.ch)(signer, ci, stated);
        const [contradiction] = claims?.contradictions ?? [];
        const agreeing = contradiction ? believing.filter((entry) => !(0,check_provenance/* isSourceAsked */.O0)(entry)) : believing;
        if (contradiction && agreeing.length === 0)
            return refuse((0,check_provenance/* describeContradiction */.vD)(contradiction));
        const warnings = [...(decision.warnings ?? []), ...(claims?.contradictions ?? []).map(check_provenance/* warnOfContradiction */.Hb)];
        return {
            checked: {
                ...proven,
                facts: gatherFacts(signer, ci, stated),
                ...(claims && { builder: (0,check_provenance/* describeBuilder */.nG)(claims) }),
                ...(warnings.length > 0 && { warnings }),
            },
            verdict,
            entries: agreeing,
            ...(ci !== undefined && { ci }),
        };
    }
    catch (error) {
        return refuse((0,to_problem/* toProblem */.H)(error));
    }
}
/** The signer, with the claims of its statement if it is GitHub's release signer, under GitHub's root. */
function believeRelease({ signer, statement }, root) {
    if (signer.kind === 'key' || !isReleaseSigner(signer.identity))
        return signer;
    return { kind: 'certificate', identity: withReleaseClaims(signer.identity, isGithubRoot(root), statement) };
}
const isGithubRoot = ({ name, isGithub = name === 'github' }) => isGithub;
/** Under another root, nothing about the release is believed, and the clauses alone would not say why. */
function explainRelease(problem, { signer }, root) {
    const isUnbelieved = signer.kind === 'certificate' && isReleaseSigner(signer.identity) && !isGithubRoot(root);
    return problem && isUnbelieved
        ? { ...problem, hint: 'Releases of GitHub are accepted only with the trusted root of GitHub: --instance github.' }
        : problem;
}
function decideKey({ key, entries }, fingerprint) {
    const [entry] = entries;
    if (!entry || key === undefined)
        throw new TypeError('a key was accepted that no entry names');
    const clause = { clause: 'key', satisfied: true, expected: key, actual: fingerprint, basis: 'proven' };
    return { entries, outcome: trustOutcome(entry, [clause]) };
}
const allows = (globs, text) => globs === undefined || (text !== undefined && (0,glob_set/* globSetOf */.s)(globs).matches(text));
function readProvenance(predicateType, { statement }) {
    if (predicateType === undefined || !provenance/* provenance */.a.types.includes(predicateType) || !statement)
        return undefined;
    return provenance/* provenance */.a.read((0,sigstore_statement/* parseStatement */.By)(statement).predicate, predicateType);
}
/** What the certificate proves about the build, and what the statement declares beyond that. */
function gatherFacts(signer, ci, stated) {
    const proven = signer.kind === 'certificate' && ci ? (0,proven_facts/* readProvenFacts */.K)(signer.identity, ci) : {};
    const stands = Object.entries({ ...stated?.facts, ...stated?.declared }).filter(([fact]) => !(fact in proven) && fact !== 'signer');
    return { proven, declared: Object.fromEntries(stands) };
}
const wrongPredicate = (entries, found) => ({
    code: 'POLICY_PREDICATE_TYPE',
    message: `Wrong predicate type: expected ${(0,predicate_words/* namePredicateTypes */.kj)(entries.flatMap(({ predicateTypes = [] }) => predicateTypes))}, the bundle has ${found ?? 'a signature without a statement'}.`,
    hint: 'Check that the artifact was attested with the expected type. chopmark inspect shows the content of a bundle.',
});

;// CONCATENATED MODULE: ./build/engine/shared/evidence/artifact-evaluator.js












/**
 * Verifies bundles and decides by the policy. A statement is verified once, and the decision about its signer is made once, for any
 * number of its subjects.
 */
function createArtifactEvaluator(settings) {
    const { policy, now, rego } = settings;
    const statements = new Map();
    const assessStatement = (candidate) => {
        const known = statements.get(candidate);
        if (known)
            return known;
        const about = candidate.payload ? { kind: 'bytes', bytes: candidate.payload } : { kind: 'none' };
        const assessed = (candidate.assessed ? Promise.resolve(candidate.assessed) : verifyCandidate(candidate, about, settings)).then((assessment) => ({
            assessment,
            subjects: (0,match_subject/* indexSubjects */.G)(candidate.subjects),
        }));
        statements.set(candidate, assessed);
        return assessed;
    };
    /** The assessment of a candidate for this artifact, and the matching subject. */
    const assess = async (candidate, artifact, content) => {
        if (candidate.subjects.length === 0 && candidate.assessed)
            return { assessment: candidate.assessed };
        if (candidate.subjects.length === 0)
            return { assessment: checkMeaning(candidate, await verifyCandidate(candidate, artifact, settings), content) };
        const { assessment, subjects } = await assessStatement(candidate);
        const subject = subjects(artifact);
        if (subject)
            return { assessment, subject };
        const { bundlePath, entries, timestamps, predicateType } = assessment.checked;
        // A candidate that did not verify is reported as it is.
        if (!assessment.verdict || isCut(candidate))
            return { assessment };
        return {
            assessment: {
                checked: { bundlePath, entries, timestamps, ...(predicateType !== undefined && { predicateType }), problem: OTHER_ARTIFACT },
                entries: [],
            },
        };
    };
    const decide = async (name, artifact, scoped) => {
        const bundles = scoped.map(({ assessment }) => assessment.checked);
        const subjects = scoped.flatMap(({ subject, assessment }) => (subject && !assessment.checked.problem ? [subject] : []));
        const denial = findDeniedArtifact(policy.deny, [digestsOf(artifact), ...subjects.map(({ digest }) => digest)]);
        if (denial)
            return { verdict: 'refused', ...(denial.problem && { problem: denial.problem }), bundles, rules: [denial] };
        const accepted = scoped.flatMap(({ assessment }, position) => acceptedAt(position, assessment));
        if (accepted.length === 0)
            return { verdict: 'refused', problem: selectFailure(bundles) ?? missing(name), bundles };
        const names = new Set([name, ...subjects.map((subject) => subject.name)]);
        const { rules, problem, counts } = await decideArtifact(policy, {
            names: [...names],
            digests: Object.values(digestsOf(artifact)),
            accepted,
            now,
            ...(rego && { rego }),
        });
        const countOf = new Map(counts.map(({ statement, as }) => [statement.position, as]));
        const counted = bundles.map((bundle, position) => {
            const as = countOf.get(position);
            return as === undefined ? bundle : { ...bundle, counts: as };
        });
        return { verdict: problem ? 'refused' : 'verified', ...(problem && { problem }), bundles: counted, ...(rules.length > 0 && { rules }) };
    };
    return async (name, artifact, candidates, { path, content: known } = {}) => {
        const content = known ?? (artifact.kind === 'bytes' ? { meaning: (0,other_meaning/* findOtherMeaning */.zs)(artifact.bytes) } : undefined);
        const found = await Promise.all(candidates.map((candidate) => assess(candidate, artifact, content)));
        const scoped = found.map(({ assessment, subject }, index) => {
            const candidate = candidates[index];
            return { ...(candidate && { candidate }), assessment: scopeToName(assessment, name), subject };
        });
        const warn = (decided) => (path === undefined ? decided : warnAboutName(decided, name, scoped));
        if (settings.roots.every(({ askSecondOpinion }) => askSecondOpinion === undefined))
            return warn(await decide(name, artifact, scoped));
        const { confirmVerdict } = await __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 20755));
        return warn(await confirmVerdict(scoped, { artifact, path, decide: (assessed) => decide(name, artifact, assessed) }));
    };
}
/** Whether a refused candidate has more subjects than were kept, so that an artifact can be one of the others. */
const isCut = ({ assessed, subjects }) => assessed !== undefined && subjects.length >= limits/* MAX_REFUSED_SUBJECTS */.wu;
/** Warns if no accepted statement gives a file the name that it was asked for by: an old release can be offered under a new name. */
function warnAboutName(decided, name, scoped) {
    const accepted = decided.bundles.flatMap(({ problem }, position) => {
        const { subject, candidate } = scoped[position] ?? {};
        return problem || !subject || !candidate ? [] : [{ position, subject, candidate }];
    });
    const [first] = accepted;
    if (!first || accepted.some(({ subject }) => couldBeName(subject.name, name)))
        return decided;
    // The same content can have several names. They are looked for only here, because a statement can have very many subjects.
    const isNamed = accepted.some(({ subject, candidate: { subjects } }) => subjects.some((other) => sharesDigest(other, subject) && couldBeName(other.name, name)));
    if (isNamed)
        return decided;
    const warning = {
        code: 'VERIFICATION_SUBJECT_NAME',
        message: `The statement calls this file ${JSON.stringify(first.subject.name)}, not ${JSON.stringify(lastPart(name))}.`,
        hint: 'The content is what the signer signed. If you expected this name, check that it is not an old version under a new name.',
    };
    const bundles = decided.bundles.map((bundle, position) => position === first.position ? { ...bundle, warnings: [...(bundle.warnings ?? []), warning] } : bundle);
    return { ...decided, bundles };
}
/** Package URLs and other URIs are names of another kind, which cannot be compared. */
const couldBeName = (given, name) => given === '' || given.includes(':') || lastPart(given) === lastPart(name);
const sharesDigest = (one, other) => subject/* EVIDENCE_ALGORITHMS */.Ff.some((algorithm) => one.digest[algorithm] !== undefined && one.digest[algorithm] === other.digest[algorithm]);
const lastPart = (path) => path.split(/[/\\]/).at(-1) ?? path;
/**
 * Refuses the signature of a file whose content is signed for another purpose: an attestation can be re-wrapped as the signature of a file,
 * and an image signature too. A digest does not show the content.
 */
function checkMeaning({ bundle }, assessment, content) {
    const { checked, verdict } = assessment;
    if (!verdict || checked.problem || bundle?.content.kind !== 'message')
        return assessment;
    if (content === undefined)
        return { ...assessment, checked: { ...checked, warnings: [...(checked.warnings ?? []), UNSEEN] } };
    if (content.meaning === undefined)
        return assessment;
    return { ...assessment, checked: { ...checked, problem: OTHER_MEANING[content.meaning] }, entries: [] };
}
const OTHER_MEANING = {
    envelope: {
        code: 'VERIFICATION_OTHER_MEANING',
        message: 'The file is the signed data of an attestation (DSSE), so its signature can be that of the attestation, and says nothing about the file.',
        hint: 'Verify the artifact that the attestation is about, with the attestation itself.',
    },
    'image-signature': {
        code: 'VERIFICATION_OTHER_MEANING',
        message: 'The file is the document that is signed for a container image, so its signature is that of the image, and says nothing about the file.',
        hint: 'Verify the image: --subject-image.',
    },
};
const UNSEEN = {
    code: 'VERIFICATION_OTHER_MEANING',
    message: 'The digest alone does not show whether the signature was made for a file, or for an attestation or a container image.',
    hint: 'Verify the file itself, or verify a statement about it.',
};
/** An entry with `artifacts` is trusted only for these names. Only the user's own name for the artifact counts. */
function scopeToName(assessment, name) {
    if (assessment.entries.length === 0 || assessment.entries.every(({ artifacts }) => artifacts === undefined))
        return assessment;
    const entries = assessment.entries.filter(({ artifacts }) => artifacts === undefined || matchName(artifacts, name));
    if (entries.length > 0)
        return { ...assessment, entries };
    const problem = {
        code: 'POLICY_ARTIFACT_NAME',
        message: `The signer is trusted only for ${assessment.entries.flatMap(({ artifacts = [] }) => artifacts).join(', ')}, but the artifact is ${name}.`,
        hint: 'If you trust this signer for the artifact, add its name to artifacts of the trust entry.',
    };
    return { ...assessment, checked: { ...assessment.checked, problem }, entries: [] };
}
function acceptedAt(position, { checked, verdict, ci, entries }) {
    if (!verdict || checked.problem)
        return [];
    const { statement } = verdict;
    const predicate = () => (statement && (0,sigstore_statement/* parseStatement */.By)(statement).predicate) ?? {};
    const since = signedAt(verdict, predicate);
    return [
        {
            position,
            verdict,
            entries,
            ...(ci !== undefined && { ci }),
            ...(since && { signedAt: since }),
            ...(checked.predicateType !== undefined && { predicateType: checked.predicateType }),
            predicate,
        },
    ];
}
const digestsOf = (artifact) => Object.fromEntries(subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => {
    const digest = (0,verification_artifact/* digestArtifact */.D)(artifact, algorithm);
    return digest === undefined ? [] : [[algorithm, digest]];
}));
const OTHER_ARTIFACT = {
    code: 'VERIFICATION_ARTIFACT_MISMATCH',
    message: 'The artifact is not a subject of the statement.',
    hint: 'The file was changed after it was attested, or the bundle is for another file. Only sha256, sha384 and sha512 are compared, and Git ids for Git objects.',
};
const missing = (artifact) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `No bundle for ${artifact} was found.`,
    hint: 'Name the bundle with --bundle, or put it next to the artifact as <file>.sigstore.json.',
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/parse/name-pattern.js
var name_pattern = __webpack_require__(47135);
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
    const { requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2750)]).then(__webpack_require__.bind(__webpack_require__, 12750));
    return requirePolicy(policy, workingFolder, vsa === undefined ? {} : { pinned: true });
}

// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js
var evidence_evidence = __webpack_require__(38586);
// EXTERNAL MODULE: ./build/base/process/exec-within.js
var exec_within = __webpack_require__(57453);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/open-rego.js

/**
 * The evaluator for Rego policies, loaded only if the policy has one.
 *
 * @param signal Ends every evaluation: the evaluator throws `INPUT_TIMEOUT`.
 */
async function openRego({ require }, exec, signal) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 90944));
    return { rego: createRego((0,exec_within/* execWithin */.z)(exec, signal), signal) };
}

;// CONCATENATED MODULE: ./build/policy/trust-index.js





function indexTrust(entries) {
    const shelves = new Map();
    const shelfOf = (key) => {
        const known = shelves.get(key) ?? { all: [], byRepository: new Map(), others: [] };
        shelves.set(key, known);
        return known;
    };
    for (const entry of entries) {
        const keys = entry.issuer !== undefined ? [`issuer ${entry.issuer}`] : (entry.ci ? [entry.ci] : claims_clauses/* CI_IDS */.K4).map((ci) => `ci ${ci}`);
        for (const key of keys) {
            const shelf = shelfOf(key);
            shelf.all.push(entry);
            const repositories = listRepositories(entry);
            if (repositories === undefined)
                shelf.others.push(entry);
            for (const url of repositories ?? []) {
                const key = (0,github_names/* foldGithubNames */.Hi)(url);
                const listed = shelf.byRepository.get(key);
                if (listed)
                    listed.push(entry);
                else
                    shelf.byRepository.set(key, [entry]);
            }
        }
    }
    const shelvesFor = (issuer) => [`issuer ${issuer}`, ...claims_clauses/* SIGNER_IDS */.Sf.filter((ci) => (0,claims_clauses/* isIssuerOf */.ZB)(ci, issuer)).map((ci) => `ci ${ci}`)].flatMap((key) => shelves.get(key) ?? []);
    return {
        knows: (issuer) => shelvesFor(issuer).length > 0,
        entriesOf: (issuer) => shelvesFor(issuer).flatMap(({ all }) => all),
        entriesFor(identity) {
            const repository = (0,github_names/* foldGithubNames */.Hi)((0,signer_repository/* readSourceRepository */.kF)(identity) ?? '');
            return shelvesFor(identity.issuer).flatMap(({ byRepository, others }) => [...(byRepository.get(repository) ?? []), ...others]);
        },
    };
}
/** The repository URLs of an entry, if it has only complete names. */
function listRepositories({ ci, clauses }) {
    const base = ci && claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
    const named = clauses.repository?.map((text) => (0,trim/* trimRepository */.tm)((0,file_uri/* isUrl */.gU)(text) || base === undefined ? text : `${base}/${text}`));
    return named?.some((url) => url.includes('*') || !(0,file_uri/* isUrl */.gU)(url)) ? undefined : named;
}

// EXTERNAL MODULE: ./build/trust/trust.js
var trust_trust = __webpack_require__(84691);
// EXTERNAL MODULE: ./build/verification/any-root.js
var any_root = __webpack_require__(76497);
// EXTERNAL MODULE: ./build/verification/verifier.js + 8 modules
var verification_verifier = __webpack_require__(84111);
// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(88781);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/require-digest.js
var require_digest = __webpack_require__(63674);
// EXTERNAL MODULE: ./build/base/text-encoding.js
var text_encoding = __webpack_require__(85819);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(74353);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/read-public-key.js







/**
 * @param digest SHA-256 of the file in lower-case hex, if the file is pinned.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.resolve)(workingFolder, path), shared_limits/* MAX_KEY */.tu, 'the public key', { pipes: true });
    (0,require_digest/* requireDigest */.m)(bytes, path, digest);
    const encoding = (0,text_encoding/* explainEncoding */.f)(bytes);
    const text = bytes.toString('utf8');
    // Node would silently derive the public key from a private key, which a verifier must not need.
    if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
        try {
            return (0,external_node_crypto_.createPublicKey)(text);
        }
        catch {
            // Reported like any text that is not a key.
        }
    }
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_UNREADABLE',
        message: encoding === undefined ? `${path} does not contain a public key in PEM.` : `The public key ${path} is ${encoding}.`,
        hint: 'Use only the public key: openssl pkey -in private.pem -pubout',
    });
}

;// CONCATENATED MODULE: ./build/engine/shared/evidence/root-options.js
/**
 * The trusted root options of a trust entry: those in the entry, which then replace all of the run's options, or else the run's. Two
 * entries with the same options share a root.
 */
function rootOptions({ instance, trustedRoot }, options) {
    if (instance === undefined && trustedRoot === undefined)
        return options;
    const { trustedRoot: _root, tufMirror: _mirror, tufRoot: _pinned, ...others } = options;
    const file = trustedRoot ?? (typeof instance === 'object' ? instance : undefined);
    return {
        ...others,
        ...(instance !== undefined && { instance: typeof instance === 'string' ? instance : instance.absolute }),
        ...(trustedRoot && { trustedRoot: trustedRoot.absolute }),
        ...(file?.digest !== undefined && { fileDigest: file.digest }),
    };
}

;// CONCATENATED MODULE: ./build/engine/shared/evidence/open-roots.js









/**
 * Loads each distinct trusted root of the policy's entries once.
 *
 * @throws ChopmarkError `INPUT_…` for files that cannot be used, `TRUST_…`
 */
async function openRoots(policy, options, { ports, run, thresholds, secondOpinion = false, }) {
    const openVerifier = (0,verifier_pool/* createVerifierPool */.r)({ signal: run.signal });
    const opinions = secondOpinion ? await __webpack_require__.e(/* import() */ 2553).then(__webpack_require__.bind(__webpack_require__, 42553)) : undefined;
    const openSecondOpinion = opinions?.createSecondOpinions({ signal: run.signal });
    const groups = new Map();
    for (const entry of policy.trust) {
        // Releases of GitHub need GitHub's own root, also if a file has others for other entries.
        const key = JSON.stringify([entry.root, isAboutReleases(entry)]);
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const trusts = new Map();
    const roots = await Promise.all([...groups.values()].map(async (entries) => {
        const { key, ...choice } = entries[0]?.root ?? {};
        const chosen = rootOptions(choice, options);
        const id = JSON.stringify(chosen);
        const loading = trusts.get(id) ?? (0,choose_trust/* chooseTrust */.Ic)(chosen, { ports, http: run.http, signs: false });
        trusts.set(id, loading);
        const trust = await loading;
        const publicKey = key && (await readPublicKey(key.absolute, ports, key.digest));
        const settings = { ...(publicKey && { publicKey }), ...(thresholds && { thresholds }) };
        const { trustedRoots, isGithub } = await chooseRoots(trust, entries, { ports, http: run.http });
        const opened = trustedRoots.map((root) => ({ verifier: openVerifier(root, settings), ask: openSecondOpinion?.(root, settings) }));
        const verifier = (0,any_root/* createAnyRootVerifier */.v)(opened.map((root) => root.verifier));
        const askSecondOpinion = opinions?.askUnderAcceptingRoot(opened.flatMap((root) => (root.ask ? [{ ...root, ask: root.ask }] : [])));
        const index = indexTrust(key ? [] : entries);
        return {
            name: trust.name,
            verifier,
            ...(askSecondOpinion && { askSecondOpinion }),
            index,
            entries,
            isGithub,
            ...(publicKey && { key: (0,verification_verifier/* fingerprintKey */.S)(publicKey) }),
        };
    }));
    for (const warning of new Set((await Promise.all(trusts.values())).flatMap(({ warnings }) => warnings)))
        ports.logger.warn(warning);
    return { roots, ...(roots[0] && { instance: roots[0].name }) };
}
/**
 * The trusted roots for entries that are all about GitHub's releases, or none of them, and whether each is GitHub's own. Of a file with
 * several roots, entries about releases use those of GitHub alone.
 */
async function chooseRoots(trust, entries, { ports, http }) {
    const all = (0,trust_trust/* rootsOf */.R)(trust);
    if (!entries.some(isAboutReleases))
        return { trustedRoots: all, isGithub: false };
    if (trust.name === 'github' && trust.source !== 'file')
        return { trustedRoots: all, isGithub: true };
    const copy = await readCopy({ ports, http });
    const own = all.filter((root) => open_roots_isGithubRoot(root, copy));
    return own.length > 0 ? { trustedRoots: own, isGithub: true } : { trustedRoots: all, isGithub: false };
}
const isAboutReleases = ({ ci }) => ci === 'github-release';
/**
 * Whether a trusted root is GitHub's own. It is compared with the copy of GitHub's root on this machine, so nothing is asked for. Without a
 * copy, the names in the file decide, which only guards against naming another file by mistake.
 */
function open_roots_isGithubRoot(root, copy) {
    const found = certificatesOf(root);
    const known = copy && new Set(certificatesOf(copy).map(({ fingerprint256 }) => fingerprint256));
    return found.length > 0 && found.every((own) => known?.has(own.fingerprint256) ?? /^O=GitHub\\?, Inc\.$/m.test(own.subject));
}
async function readCopy({ ports, http }) {
    try {
        return (await (0,choose_trust/* chooseTrust */.Ic)({ instance: 'github', offline: true }, { ports, http, signs: false })).trustedRoot;
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E && error.code === 'TRUST_UNAVAILABLE')
            return undefined;
        throw error;
    }
}
/** The last certificate of each authority. */
const certificatesOf = ({ certificateAuthorities }) => certificateAuthorities.flatMap(({ chain }) => chain.at(-1) ?? []);

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
    const { roots, instance } = await run.timed('trust', () => openRoots(policy, options, { ...context, thresholds: chooseThresholds(options), secondOpinion: options.secondOpinion }));
    const settings = { policy, roots, now: ports.clock.now(), ...(await openRego(policy, ports.exec, run.signal)) };
    const examine = (candidate) => verifyCandidate(candidate, { kind: 'none' }, settings);
    const gathered = await run.timed('bundles', () => gatherEvidence(options, artifacts, { ...context, examine }));
    const digests = await run.timed('subjects', () => digestArtifacts(artifacts, gathered, context, deniedAlgorithms(policy.deny)));
    const evaluate = createArtifactEvaluator(settings);
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
    const { writeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(9569), __webpack_require__.e(8350), __webpack_require__.e(4181), __webpack_require__.e(5656)]).then(__webpack_require__.bind(__webpack_require__, 69715));
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
    const denial = artifact.contains && !artifact.fault ? findDeniedArtifact(deny, [artifact.contains]) : undefined;
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
    return (0,concurrency/* mapInParallel */.HH)(artifacts, shared_limits/* VERIFICATIONS_IN_FLIGHT */.W3, async (artifact, index) => {
        if (run.signal.aborted)
            return { artifact: artifact.artifact, verdict: 'inconclusive', problem: ended(run.signal), bundles: [] };
        const near = gathered.beside[index] ?? [];
        const verdict = hintAtPlatforms(artifact, await verify_decide(artifact, digests[index] ?? {}, { ...gathered, near }, evaluate, run.signal));
        ports.logger.progress('Verifying', ++decided, artifacts.length);
        return { artifact: artifact.artifact, ...decideUnasked(verdict, policy, gathered.unasked[index]) };
    });
}
async function verify_decide({ artifact, path, revision, fault }, digest, { evidence, beside, near }, evaluate, signal) {
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

/***/ 93768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ globSetOf),
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84855);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36305);


/**
 * Compiles globs so that one pass over a text finds all that match it: a list of foreign names is compared with a list of rules in the
 * time that both lists take by themselves. The states of the automaton are made when a text first reaches them. A text that makes too many
 * is compared with one glob after the other.
 *
 * @param count Called with the number of nodes that were looked at to make a state. For tests.
 */
function compileGlobs(globs, count = () => { }) {
    const root = createTree(globs);
    let states = new Map();
    let first;
    let kept = 0;
    let made = 0;
    function stateOf(reached) {
        const nodes = [...new Set(reached.flatMap(withSkipped))].sort((one, other) => one.number - other.number);
        count(nodes.length);
        made += nodes.length;
        const key = nodes.map(({ number }) => number).join();
        const known = states.get(key);
        if (known)
            return known;
        if (kept + nodes.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_GLOB_NODES */ .Sh) {
            states = new Map();
            first = undefined;
            kept = 0;
        }
        const state = { nodes, found: nodes.flatMap(({ found }) => found).sort((one, other) => one - other), next: new Map() };
        states.set(key, state);
        kept += nodes.length;
        return state;
    }
    function step(state, character) {
        const known = state.next.get(character);
        if (known)
            return known;
        const next = stateOf(state.nodes.flatMap((node) => advance(node, character)));
        state.next.set(character, next);
        kept++;
        return next;
    }
    const find = (text) => {
        made = 0;
        first ??= stateOf([root]);
        let state = first;
        for (let at = 0; at < text.length && state.nodes.length > 0; at++) {
            if (made > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NEW_GLOB_NODES */ .Dh)
                return globs.flatMap((glob, number) => ((0,_match_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .s)(glob, text) ? number : []));
            state = step(state, text.charAt(at));
        }
        return state.found;
    };
    return { find, matches: (text) => find(text).length > 0 };
}
const compiled = new WeakMap();
/** The automaton of a list of globs, which is made once for each list. The list must not change. */
function globSetOf(globs) {
    const known = compiled.get(globs) ?? compileGlobs(globs);
    compiled.set(globs, known);
    return known;
}
function createTree(globs) {
    let number = 0;
    const create = () => ({ number: number++, children: new Map(), found: [] });
    const root = create();
    for (const [owner, glob] of globs.entries()) {
        let node = root;
        for (let at = 0; at < glob.length;) {
            const token = glob.startsWith('**', at) ? '**' : glob.charAt(at);
            const child = node.children.get(token) ?? { ...create(), ...(token === '*' || token === '**' ? { star: token } : {}) };
            node.children.set(token, child);
            node = child;
            at += token.length;
        }
        node.found.push(owner);
    }
    return root;
}
/** Also the stars that follow, because a star can match nothing. */
function withSkipped(node) {
    const nodes = [node];
    // The list grows while it is read.
    for (const { children } of nodes)
        nodes.push(...[children.get('*'), children.get('**')].flatMap((star) => star ?? []));
    return nodes;
}
function advance(node, character) {
    const stays = node.star === '**' || (node.star === '*' && character !== '/');
    // Under this name is a star of the globs, not a character.
    const child = character === '*' ? undefined : node.children.get(character);
    return [...(stays ? [node] : []), ...(child ? [child] : [])];
}


/***/ }),

/***/ 84855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ MAX_REGO_PAGES),
/* harmony export */   DR: () => (/* binding */ MAX_REGO),
/* harmony export */   Dh: () => (/* binding */ MAX_NEW_GLOB_NODES),
/* harmony export */   Dx: () => (/* binding */ MAX_SCHEMA),
/* harmony export */   E1: () => (/* binding */ MAX_POLICY),
/* harmony export */   GT: () => (/* binding */ OPA_GRACE),
/* harmony export */   Jk: () => (/* binding */ OPA_MEMORY),
/* harmony export */   PF: () => (/* binding */ MAX_OPA_RESULTS),
/* harmony export */   PO: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   Sh: () => (/* binding */ MAX_GLOB_NODES),
/* harmony export */   Uj: () => (/* binding */ MAX_POLICY_FILES),
/* harmony export */   WH: () => (/* binding */ MAX_REGO_INPUT),
/* harmony export */   YM: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   _R: () => (/* binding */ MAX_OPA_MEMORY),
/* harmony export */   aB: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aQ: () => (/* binding */ MAX_LICENSE_EXPRESSION),
/* harmony export */   iP: () => (/* binding */ MAX_OPA_ERRORS),
/* harmony export */   kb: () => (/* binding */ MAX_INCLUDE_DEPTH),
/* harmony export */   qF: () => (/* binding */ REGO_TIMEOUT),
/* harmony export */   r4: () => (/* binding */ MAX_OPA_CAPABILITIES),
/* harmony export */   t$: () => (/* binding */ MAX_LICENSE_DEPTH),
/* harmony export */   uH: () => (/* binding */ MAX_POLICY_NODES)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Characters. One policy file. Three hundred repositories need 60 kB. */
const MAX_POLICY = 512 << 10;
/** Values in one policy file. Values of aliases count each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy can consist of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = 16 << 20;
/** Bytes. The input of a Rego policy: all statements of one artifact. */
const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy can use: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one evaluation of a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Additional milliseconds for opa to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes. The memory limit that opa is given. */
const OPA_MEMORY = 512 << 20;
/** Bytes of memory at which opa is stopped. */
const MAX_OPA_MEMORY = 2 ** 30;
/** Results of a query to opa, and expressions of one result. */
const MAX_OPA_RESULTS = 10;
/** Errors in one answer of opa. */
const MAX_OPA_ERRORS = 10_000;
/** Bytes. The capabilities of opa. */
const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept. The first ones are the most useful. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Nodes and transitions that the automaton of a list of globs keeps. Beyond that, it is made again when names reach it. */
const MAX_GLOB_NODES = 250_000;
/** Nodes that one name can add to such an automaton. A name that adds more is compared with one glob after the other. */
const MAX_NEW_GLOB_NODES = 50_000;
/** Characters of a license expression. A longer text is not treated as an expression. */
const MAX_LICENSE_EXPRESSION = 4_096;
/** Nested brackets of a license expression. A text with deeper nesting is not treated as an expression. */
const MAX_LICENSE_DEPTH = 64;


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
/**
 * Whether `pattern` matches the whole `text`: `*` matches anything except `/`, `**` matches anything, all other characters match themselves.
 *
 * It takes one pass over the text per star, without backtracking, so no pattern takes more than pattern × text steps: patterns come
 * from policy files, texts from certificates. Lists of globs are compared at once, with `compileGlobs`.
 */
function matchGlob(pattern, text) {
    if (!text.startsWith(pattern.split('*', 1)[0] ?? ''))
        return false;
    // reached[i]: the pattern up to the current part can end before text[i].
    let reached = new Array(text.length + 1).fill(false);
    reached[0] = true;
    for (const part of pattern.split(/(\*\*|\*)/)) {
        if (part === '')
            continue;
        const next = new Array(text.length + 1).fill(false);
        if (part === '*' || part === '**') {
            for (let i = 0, open = false; i <= text.length; i++) {
                open = reached[i] === true || (open && (part === '**' || text[i - 1] !== '/'));
                next[i] = open;
            }
        }
        else {
            for (let i = 0; i + part.length <= text.length; i++)
                if (reached[i] && text.startsWith(part, i))
                    next[i + part.length] = true;
        }
        reached = next;
    }
    return reached[text.length] === true;
}


/***/ }),

/***/ 46905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   QO: () => (/* binding */ normalizeLog),
/* harmony export */   aZ: () => (/* binding */ normalizeIdentity),
/* harmony export */   hn: () => (/* binding */ normalizeIssuer),
/* harmony export */   xg: () => (/* binding */ normalizeRun)
/* harmony export */ });
/*
 * Denials are written by people, often in a hurry, and often from what a browser shows. Certificates have one form for each name. Both are
 * brought into one form here: without scheme, in lower case, decoded, and without final and double slashes. Trusted signers are compared
 * exactly instead.
 */
/** A name as a certificate or log has it. */
function plainName(text) {
    return decode(text)
        .toLowerCase()
        .replace(/^(?:https?:)?\/\//, '')
        .replace(/\/\/+/g, '/')
        .replace(/:443(?=\/|$)/, '')
        .replace(/\/$/, '');
}
/** Each sequence of escapes is decoded by itself: a wrong one elsewhere in the text does not protect it. */
const decode = (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
        return decodeURIComponent(escaped);
    }
    catch {
        return escaped;
    }
});
function readPage(text) {
    const [, address = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text.trim()) ?? [];
    const plain = plainName(address)
        .replace(/^[^/@]*@/, '')
        .replace(/^www\./, '')
        .replace(/^([^/:]+):80(?=\/|$)/, '$1');
    return { address: plain, query, fragment: fragment.toLowerCase() };
}
/**
 * A denied run in the form of certificates, from any page that a browser shows for it. A page about a job of which certificates do not
 * state the id means the whole run.
 *
 * @returns `github.com/acme/widget/actions/runs/77`
 */
function normalizeRun(text) {
    const page = readPage(text);
    return PLATFORMS.map((read) => read(page)).find((run) => run !== undefined) ?? page.address;
}
/** Also GitHub Enterprise Server, and the addresses of its API. */
const readGithubRun = ({ address }) => {
    const [, before, run, attempt = ''] = /^(.*?)(\/actions\/runs\/[^/]+)(\/attempts\/[^/]+)?(?:\/.*)?$/s.exec(address) ?? [];
    if (before === undefined || run === undefined)
        return undefined;
    return `${before.replace(/^api\.github\.com\/repos\//, 'github.com/').replace(/^([^/]+)\/api\/v3\/repos\//, '$1/')}${run}${attempt}`;
};
/** Also self-managed GitLab. GitLab redirects from addresses without `-`. */
const readGitlabRun = ({ address }) => {
    const [, project, job] = /^(.*?)\/-\/jobs\/([^/]+)(?:\/.*)?$/s.exec(address) ??
        /^(gitlab\.com\/(?!api\/).+?)\/(?:jobs|builds)\/([^/]+)(?:\/.*)?$/s.exec(address) ??
        [];
    return project === undefined ? undefined : `${project}/-/jobs/${job}`;
};
/** Pages name a job by its number in the project, and certificates by its id. */
const readCircleciRun = ({ address }) => {
    if (!/^(?:app\.)?circleci\.com\//.test(address))
        return undefined;
    const [, workflow, job] = /\/workflow(?:s|-run)?\/([^/]+)(?:\/jobs?\/([^/]+))?/.exec(address) ?? [];
    if (workflow === undefined)
        return undefined;
    return `app.circleci.com/workflow/${workflow}${job === undefined || /^\d+$/.test(job) ? '' : `/job/${job}`}`;
};
/** The id of a job is in the fragment, in the query, or below the build. */
const readBuildkiteRun = ({ address, query, fragment }) => {
    const [, build, below = ''] = /^(buildkite\.com\/[^/]+\/[^/]+\/builds\/[^/]+)(\/.*)?$/s.exec(address) ?? [];
    if (build === undefined)
        return undefined;
    const job = /^[0-9a-f*-]+(?=\/|$)/.exec(fragment)?.[0] ??
        /(?:^|&)jid=([0-9a-f-]+)/i.exec(query)?.[1]?.toLowerCase() ??
        /^\/jobs\/([^/]+)/.exec(below)?.[1];
    return job === undefined ? build : `${build}#${job}`;
};
/** Jenkins shows a build below views, with pages of its own, and in Blue Ocean. */
const readJenkinsRun = ({ address }) => readBlueOceanRun(address.split('/')) ?? readJobRun(address.replace(/\/view\/[^/]+(?=\/)/g, '').split('/'));
const isNumber = (text = '') => /^\d+$/.test(text);
/** `HOST/blue/organizations/NAME/PATH/detail/BRANCH/NUMBER`. The first such start and the last such end count. */
function readBlueOceanRun(parts) {
    const start = parts.findIndex((part, at) => at > 0 && part === 'blue' && parts[at + 1] === 'organizations' && parts[at + 2]);
    const end = parts.findLastIndex((part, at) => part === 'detail' && parts[at + 1] && isNumber(parts[at + 2]));
    if (start === -1 || end <= start + 3)
        return undefined;
    const names = parts.slice(start + 3, end);
    const [branch = '', number] = parts.slice(end + 1);
    // A job that is no pipeline of several branches has its own name in place of the branch.
    const jobs = names.at(-1) === branch ? names : [...names, branch];
    return `${parts.slice(0, start).join('/')}${jobs.map((name) => `/job/${name}`).join('')}/${number}`;
}
/** `HOST/job/NAME/job/NAME/NUMBER`: the first row of jobs that is followed by a number or by nothing. */
function readJobRun(parts) {
    // Where the row of jobs that begins at a part ends. Filled from behind, so that each part is looked at once.
    const ends = parts.map((_, at) => at);
    for (let at = parts.length - 2; at > 0; at--)
        if (parts[at] === 'job' && parts[at + 1])
            ends[at] = ends[at + 2] ?? parts.length;
    const start = ends.findIndex((end, at) => end > at && (end === parts.length || isNumber(parts[end])));
    return start === -1 ? undefined : parts.slice(0, (ends[start] ?? start) + 1).join('/');
}
const PLATFORMS = [readGithubRun, readGitlabRun, readCircleciRun, readBuildkiteRun, readJenkinsRun];
/** A denied identity in the form of `plainName`: a name in a certificate, or the fingerprint of a key with or without its algorithm. */
function normalizeIdentity(text) {
    const key = text.trim().replace(/^sha256:/i, '');
    if (/^(?:[0-9a-f]{2}:){31}[0-9a-f]{2}$/i.test(key))
        return key.replaceAll(':', '').toLowerCase();
    if (/^[0-9a-f]{64}$/i.test(key))
        return key.toLowerCase();
    return plainName(text.trim().replace(/^mailto:/i, ''));
}
/** A denied issuer, also by the address of its configuration. */
const normalizeIssuer = (text) => plainName(text.trim()).replace(/\/\.well-known\/openid-configuration$/, '');
/** A denied log, also by an address of its API. */
const normalizeLog = (text) => readPage(text).address.replace(/\/api\/v[12](?:\/.*)?$/s, '');


/***/ }),

/***/ 56922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ readFullName),
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8956);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36305);



const isUrl = (text) => /^https?:\/\//.test(text);
/**
 * The name of a file with its repository, as OWNER/REPO/.github/workflows/FILE or GROUP/PROJECT//FILE, with or without the host.
 * GitHub has workflows at the top of a repository only, so no path within one looks like this.
 */
const FULL_NAME = /^(?:[^/]+\/[^/]+\/\.github\/workflows\/.+|[^/]+(?:\/[^/]+)+\/\/.+)$/;
/** A file with its repository, and the host if it is written. Undefined for a path in the repository that was built, and for a URL. */
function readFullName(text) {
    if (isUrl(text))
        return undefined;
    const slash = text.indexOf('/');
    const [host, rest] = [text.slice(0, Math.max(slash, 0)), text.slice(slash + 1)];
    // A host has a dot, and not at an end.
    if (host.slice(1, -1).includes('.') && !host.includes('*') && FULL_NAME.test(rest))
        return { host, name: rest };
    return FULL_NAME.test(text) ? { host: undefined, name: text } : undefined;
}
/** The URI of a file in a certificate: a path is in the repository that was built, and a full name on the host of that repository. */
function fileUri(path, identity, ci) {
    if (isUrl(path))
        return path;
    const { repositoryBase = '', workflowSeparator = '/' } = _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const source = (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceRepository */ .kF)(identity) ?? '';
    const full = readFullName(path);
    if (full === undefined)
        return `${source}${workflowSeparator}${path}`;
    const base = full.host === undefined ? (/^https?:\/\/[^/]+/.exec(source)?.[0] ?? repositoryBase) : `https://${full.host}`;
    return `${base}/${full.name}`;
}
/**
 * A pattern without `@ref` matches any ref, for which there is the clause `ref`. This applies only if the URI can be split in one way:
 * a file called `release.yml@x.yml` is not `release.yml`. No star matches an `@`: a branch can be called `evil@refs/heads/main`.
 */
function matchesFile(pattern, uri) {
    const parts = uri.split('@');
    if (pattern.includes('@')) {
        const wanted = pattern.split('@');
        return wanted.length === parts.length && wanted.every((part, at) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(part, parts[at] ?? ''));
    }
    const [file = '', ref, ...more] = parts;
    return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hasLiteralOwner)
/* harmony export */ });
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56922);

/**
 * Whether each text names an owner literally: the host, and the first part after it, or CircleCI's project, without a star. Anybody can
 * register an owner that begins or ends like another one. Ids are always literal.
 */
function hasLiteralOwner(clause, texts) {
    if (texts === undefined)
        return false;
    if (clause.endsWith('-id'))
        return true;
    return texts.every((text) => {
        // A path of a signer is in whichever repository was built.
        if (!(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(text))
            return isLiteral((clause === 'signer' ? (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .readFullName */ .Hw)(text)?.name : text)?.split('/')[0]);
        const [host, first, ...others] = text.replace(/^https?:\/\//, '').split('/');
        const owner = host === 'circleci.com' && first === 'api' ? others[2] : first;
        return isLiteral(host) && isLiteral(owner);
    });
}
const isLiteral = (part) => part !== undefined && part !== '' && !part.includes('*');


/***/ }),

/***/ 47135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_text_compile_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24916);


/**
 * Compiles a pattern that is anchored at both ends and runs in linear time, because the signer chooses the name. The engine is loaded only for patterns.
 *
 * @throws ChopmarkError `INPUT_PATTERN`
 */
async function compileNamePattern(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = (0,_base_text_compile_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(RE2JS, text);
        const { prog } = compiled.re2();
        return { text, matches: (name) => compiled.matches(name), steps: { all: prog.inst.map(readStep), start: prog.start } };
    }
    catch (cause) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(text)} is not a valid RE2 regular expression: ${cause instanceof Error ? cause.message : String(cause)}.`,
            hint: 'Use RE2 syntax, which runs in linear time: no backreferences and no look-around.',
            cause,
        });
    }
}
/** Numbers of the operations that are told apart (re2js, Inst.js). */
const ALTERNATIVES = [1, 2];
const FAIL = 5;
const MATCH = 6;
const RUNES = [8, 9];
const ANY = [10, 11];
function readStep(instruction) {
    const { op, out, arg, runes } = instruction;
    const step = { example: '', next: [out], isEnd: false };
    if (op === MATCH)
        return { ...step, next: [], isEnd: true };
    if (op === FAIL)
        return { ...step, next: [] };
    if (ALTERNATIVES.includes(op))
        return { ...step, next: [out, arg] };
    if (ANY.includes(op))
        return { ...step, accepts: () => true, example: 'x' };
    if (!RUNES.includes(op))
        return step;
    const accepts = (character) => instruction.matchRune(character.codePointAt(0) ?? 0);
    return { ...step, accepts, example: accepts('x') ? 'x' : String.fromCodePoint(runes[0] ?? 0) };
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `7d`, `12h30m`. Undefined for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d{1,6})([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds as text, in the largest suitable unit. */
function showAge(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds >= 2 * length) ?? ['s', 1_000];
    return `${Math.floor(milliseconds / size)}${unit}`;
}


/***/ }),

/***/ 21139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JK: () => (/* binding */ IDENTITY_INCLUDES),
  oW: () => (/* binding */ RUN_INCLUDES),
  ih: () => (/* binding */ findUnmatchable)
});

;// CONCATENATED MODULE: ./build/policy/globs-overlap.js
/** Whether there is a text that both globs match. Takes at most the product of their lengths. */
function globsOverlap(one, other) {
    const [a, b] = [tokensOf(one), tokensOf(other)];
    const seen = new Set();
    const open = [[0, 0]];
    for (let at = open.pop(); at; at = open.pop()) {
        const [i, j] = at;
        if (i === a.length && j === b.length)
            return true;
        const key = i * (b.length + 1) + j;
        if (seen.has(key))
            continue;
        seen.add(key);
        const [left, right] = [a[i], b[j]];
        if (isStar(left))
            open.push([i + 1, j]);
        if (isStar(right))
            open.push([i, j + 1]);
        if (isStar(left) && right !== undefined && !isStar(right) && takes(left, right))
            open.push([i, j + 1]);
        if (isStar(right) && left !== undefined && !isStar(left) && takes(right, left))
            open.push([i + 1, j]);
        if (left !== undefined && left === right)
            open.push([i + 1, j + 1]);
    }
    return false;
}
const tokensOf = (glob) => glob.match(/\*\*|[\s\S]/g) ?? [];
const isStar = (token) => token === '*' || token === '**';
const takes = (star, character) => star === '**' || character !== '/';

// EXTERNAL MODULE: ./build/policy/parse/denied-names.js
var denied_names = __webpack_require__(46905);
;// CONCATENATED MODULE: ./build/policy/parse/unmatchable-denial.js


/** Finds conditions of a denial that no bundle can meet. Spellings that can be brought into the form of certificates are no fault. */
function findUnmatchable(entry) {
    const { run, identity, issuer, log, from, until } = entry;
    const faults = [
        run === undefined ? undefined : checkRun(run),
        identity === undefined ? undefined : checkIdentity(identity),
        issuer === undefined ? undefined : checkIssuer(issuer),
        log === undefined ? undefined : checkLog(log),
        from !== undefined && until !== undefined && from > until
            ? { condition: 'from', message: 'The denial begins after its end, so it denies nothing.', hint: 'Exchange from and until.' }
            : undefined,
    ];
    const found = faults.flatMap((fault) => fault ?? []);
    return found.length > 0 ? found : checkTogether(entry);
}
const HOSTS = {
    'github.com': 'GitHub Actions',
    'gitlab.com': 'GitLab CI',
    'circleci.com': 'CircleCI',
    'app.circleci.com': 'CircleCI',
    'buildkite.com': 'Buildkite',
};
const ISSUERS = {
    'token.actions.githubusercontent.com': 'GitHub Actions',
    'gitlab.com': 'GitLab CI',
    'oidc.circleci.com': 'CircleCI',
    'agent.buildkite.com': 'Buildkite',
};
const kindOf = (kinds, name) => {
    const [host = ''] = name.split('/');
    return Object.hasOwn(kinds, host) ? kinds[host] : undefined;
};
function kindOfIdentity(identity) {
    if (/^[0-9a-f]{64}$/.test(identity))
        return 'a key';
    return /^[^/*@]+@[^/*@]+$/.test(identity) ? 'an email address' : kindOf(HOSTS, identity);
}
/** Conditions that bundles can meet, but none can meet together. */
function checkTogether({ run, identity, issuer }) {
    const given = {
        identity: identity === undefined ? undefined : kindOfIdentity((0,denied_names/* normalizeIdentity */.aZ)(identity)),
        run: run === undefined ? undefined : kindOf(HOSTS, (0,denied_names/* normalizeRun */.xg)(run)),
        issuer: issuer === undefined ? undefined : kindOf(ISSUERS, (0,denied_names/* normalizeIssuer */.hn)(issuer)),
    };
    // A key has no issuer and no run, wherever they are.
    if (given.identity === 'a key' && (run ?? issuer) !== undefined)
        return [together('identity', 'a key', run === undefined ? 'an issuer' : 'a run')];
    const [[condition, kind] = [], ...others] = Object.entries(given).filter((entry) => entry[1] !== undefined);
    const other = others.find(([, found]) => found !== kind)?.[1];
    return condition === undefined || kind === undefined || other === undefined ? [] : [together(condition, kind, other)];
}
const together = (condition, one, other) => ({
    condition,
    message: `No bundle meets all of these conditions, because one is about ${one} and another about ${other}, so it denies nothing.`,
    hint: 'Write a denial for each of them.',
});
/** The form of runs in certificates of hosts that everybody knows, and what to write. Other hosts are installations with their own forms. */
const RUNS = {
    'github.com': ['github.com/*/*/actions/runs/*/attempts/*', 'https://github.com/OWNER/NAME/actions/runs/NUMBER'],
    'gitlab.com': ['gitlab.com/**/-/jobs/*', 'https://gitlab.com/GROUP/PROJECT/-/jobs/NUMBER: certificates name the job, not its pipeline'],
    'circleci.com': ['app.circleci.com/workflow/*/job/*', 'https://app.circleci.com/workflow/ID: certificates name the workflow by its id'],
    'app.circleci.com': [
        'app.circleci.com/workflow/*/job/*',
        'https://app.circleci.com/workflow/ID: certificates name the workflow by its id',
    ],
    'buildkite.com': ['buildkite.com/*/*/builds/*#*', 'https://buildkite.com/ORGANIZATION/PIPELINE/builds/NUMBER'],
};
/** A run includes what is below it. */
const RUN_INCLUDES = ['', '/**', '#**'];
/** An identity without a ref means each of its refs. */
const IDENTITY_INCLUDES = ['', '@**'];
const overlaps = (glob, includes, shapes) => includes.some((rest) => shapes.some((shape) => globsOverlap(`${glob}${rest}`, shape)));
function checkRun(text) {
    const run = (0,denied_names/* normalizeRun */.xg)(text);
    const host = hostOf(run);
    if (isOtherScheme(text) || host === undefined)
        return never('run', text, 'is not the URL of a run', 'Write the URL of the run, as the browser shows it.');
    const known = Object.hasOwn(RUNS, host) ? RUNS[host] : undefined;
    if (known && (!overlaps(run, RUN_INCLUDES, [known[0]]) || isOtherPage(run)))
        return never('run', text, 'is not the URL of a run', `Write ${known[1]}.`);
    if (OTHER_GITLAB_PAGE.test(run))
        return never('run', text, 'is not the URL of a job', 'Write …/-/jobs/NUMBER: certificates of GitLab name the job, not its pipeline.');
    if (JENKINS_PERMALINK.test(run))
        return never('run', text, 'stands for another build each time', 'Write the number of the build: …/job/NAME/NUMBER. Without a number, all builds of the job are meant.');
    return undefined;
}
/** Runs of GitHub and GitLab have numbers, and certificates do not name addresses of an API. */
const isOtherPage = (run) => /\/(?:actions\/runs|-\/jobs)\/\d*[^/*\d][^/*]*(?:\/|$)/.test(run) || run.startsWith('gitlab.com/api/') || OTHER_GITLAB_PAGE.test(run);
const OTHER_GITLAB_PAGE = /\/-\/(?!jobs(?:\/|$))[^*/]/;
const JENKINS_PERMALINK = /\/job\/[^/]+\/last[a-z]*build(?:\/|$)/;
/** The form of signers in certificates. */
const IDENTITIES = {
    'github.com': [
        'github.com/*/*/.github/workflows/*@**',
        'https://github.com/OWNER/NAME/.github/workflows/FILE, or https://github.com/OWNER/NAME/** for all workflows of a repository',
    ],
    'gitlab.com': [
        'gitlab.com/*/**@**',
        'https://gitlab.com/GROUP/PROJECT//.gitlab-ci.yml, or https://gitlab.com/GROUP/PROJECT/** for all of a project',
    ],
    'circleci.com': [
        'circleci.com/api/v2/projects/*/pipeline-definitions/*',
        'https://circleci.com/api/v2/projects/ID/pipeline-definitions/ID, or …/projects/ID/** for a project',
    ],
    'app.circleci.com': ['', 'https://circleci.com/api/v2/projects/ID/pipeline-definitions/ID'],
    'buildkite.com': ['buildkite.com/*/*', 'https://buildkite.com/ORGANIZATION/PIPELINE, or …/ORGANIZATION/** for an organization'],
};
const FORGES = ['github.com', 'gitlab.com'];
/** Whether what is behind an `@` can be a ref or a commit, or there is no `@`. File names and branches can have one too. */
function hasRef(identity) {
    const [, ...rests] = identity.split('@').map((_, index, parts) => parts.slice(index).join('@'));
    return rests.length === 0 || rests.some((rest) => globsOverlap(rest, 'refs/**') || /^[0-9a-f*]{1,40}$/.test(rest));
}
function checkIdentity(text) {
    const identity = (0,denied_names/* normalizeIdentity */.aZ)(text);
    const [host = ''] = identity.split('/');
    const known = Object.hasOwn(IDENTITIES, host) ? IDENTITIES[host] : undefined;
    // A path in a project of GitLab with no file in it is a project.
    const isProject = host === 'gitlab.com' && !/[*@]|\.ya?ml$/.test(identity);
    if (known && (isProject || !overlaps(identity, [''], [known[0], known[0].replace('@**', '')])))
        return never('identity', text, 'is not the name of a signer', `Write ${known[1]}.`);
    if (FORGES.includes(host) && !hasRef(identity))
        return never('identity', text, 'has a ref that no certificate has', 'Write the whole ref, as in …@refs/heads/main or …@refs/tags/v1, or leave it out to deny all refs.');
    const isKey = /^[0-9a-f]{64}$/.test(identity);
    // Addresses, other names (user!domain) and names with a scheme or host. A single word is none of these.
    if (/\s/.test(identity) || !(isKey || /[@!*]|:\/|^spiffe:/.test(identity) || hostOf(identity) !== undefined))
        return never('identity', text, 'is not the name of a signer', 'Write the identity in the certificate, which chopmark inspect shows, or the fingerprint of a key: 64 hexadecimal digits.');
    return undefined;
}
function checkIssuer(text) {
    const issuer = (0,denied_names/* normalizeIssuer */.hn)(text);
    if (!isOtherScheme(text) && hostOf(issuer) !== undefined && !/[?#@]/.test(issuer))
        return undefined;
    return never('issuer', text, 'is not the issuer of an identity', 'Write its URL: https://token.actions.githubusercontent.com');
}
/** A page for people about the entries of the public log. */
const SEARCH = 'search.sigstore.dev';
function checkLog(text) {
    const log = (0,denied_names/* normalizeLog */.QO)(text);
    // The name of a log without a URL. In base64, as bundles have it, an id is no name of any log.
    const isId = /^[0-9a-f]{8,64}$/.test(log);
    if (isId || (!isOtherScheme(text) && hostOf(log) !== undefined && hostOf(log) !== SEARCH))
        return undefined;
    return never('log', text, 'is not a transparency log', 'Write its URL, and the index of the entry in log-index: https://rekor.sigstore.dev');
}
const isOtherScheme = (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) && !/^https?:\/\//i.test(text.trim());
/** The host of an address without scheme, which can have a port. A pattern can stand for a host. */
function hostOf(address) {
    const [host = ''] = address.split('/');
    if (host.includes('*'))
        return host;
    return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+(?::\d+)?$|^localhost(?::\d+)?$|^[a-z0-9-]+:\d+$|^\[[0-9a-f:]+\](?::\d+)?$/.test(host)
        ? host
        : undefined;
}
const never = (condition, text, what, hint) => ({
    condition,
    message: `${JSON.stringify(text.slice(0, 200))} ${what}, so it denies nothing.`,
    hint,
});


/***/ }),

/***/ 38105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k5: () => (/* binding */ REPOSITORY_CLAUSES),
  ng: () => (/* binding */ anybodysProject),
  lO: () => (/* binding */ findUnsupportedClauses),
  R0: () => (/* binding */ isOwnerNamed)
});

// UNUSED EXPORTS: noIssuerOfItsOwn

// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
;// CONCATENATED MODULE: ./build/policy/parse/clause-spelling.js



/**
 * Finds values in a form that no certificate has: `acme` or `git@github.com:acme/widget.git` as repository, `v1.0.0` as ref. Without
 * this check, verification would report a wrong signer for a valid artifact.
 */
function findMisspeltClauses({ ci, issuer, clauses }) {
    const issuerFaults = issuer !== undefined && !/^https?:\/\/./.test(issuer) ? [notAnIssuer(issuer)] : [];
    const clauseFaults = Object.keys(clauses).flatMap((clause) => (clauses[clause] ?? []).flatMap((text) => CHECKS[clause]?.(text, ci) ?? []));
    return [...issuerFaults, ...clauseFaults];
}
const CHECKS = {
    repository: checkRepository,
    owner: (text) => !(0,file_uri/* isUrl */.gU)(text) && text.includes('/') && !text.includes('*')
        ? fault('owner', text, 'is a repository', `Write only the owner: ${text.split('/')[0]}. For one repository use repository.`)
        : undefined,
    ref: (text) => /^(?:refs\/|\*)/.test(text)
        ? undefined
        : fault('ref', text, 'is not a full git ref', `Write refs/heads/${text} for a branch, or refs/tags/${text} for a tag.`),
    commit: checkCommit('commit'),
    'workflow-commit': checkCommit('workflow-commit'),
    'signer-commit': checkCommit('signer-commit'),
    'repository-id': checkNumber('repository-id'),
    'owner-id': checkNumber('owner-id'),
};
function checkRepository(text, ci) {
    const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)?([^/:\s]+)[:/](.+)$/.exec(/^(?:ssh:|[^/]*@)/.test(text) ? text : '') ?? [];
    if (host !== undefined && path !== undefined)
        return fault('repository', text, 'is a clone URL', `Write it in the form of a certificate: https://${host}/${(0,trim/* trimRepository */.tm)(path)}`);
    const short = (0,file_uri/* isUrl */.gU)(text) ? readPath(text, ci) : text;
    if (short === undefined || short.includes('**'))
        return undefined;
    const segments = short.split('/');
    if (segments.some((segment) => segment === '' || /\s/.test(segment)))
        return fault('repository', text, 'contains an empty part or a space', 'Write OWNER/NAME, or the URL that a browser shows.');
    const isGithub = ci === 'github' || ci === 'github-release' || ((0,file_uri/* isUrl */.gU)(text) && /^https:\/\/github\.com\//i.test(text));
    if (segments.length < 2 && (isGithub || ci === 'gitlab' || (0,file_uri/* isUrl */.gU)(text)))
        return fault('repository', text, 'does not name a repository', `Write OWNER/NAME, for example ${segments[0]}/NAME. For all repositories of an owner use owner.`);
    if (segments.length > 2 && isGithub)
        return fault('repository', text, 'is longer than OWNER/NAME', `Write ${segments.slice(0, 2).join('/')}. Write a path within the repository in workflow or signer.`);
    return undefined;
}
/** The part after the host, for hosts whose repositories have a known form. */
function readPath(url, ci) {
    const known = Object.values(claims_clauses/* CERTIFICATE_CLAUSES */.pQ).some(({ repositoryBase }) => repositoryBase !== undefined && url.startsWith(`${repositoryBase}/`));
    if (!known && ci !== 'github' && ci !== 'gitlab')
        return undefined;
    return (0,trim/* trimRepository */.tm)(url.replace(/^https?:\/\/[^/]+\//, ''));
}
function checkCommit(clause) {
    return (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64}|subject)$/.test(text)
        ? undefined
        : fault(clause, text, 'is not a full commit id', 'Write all 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits: git rev-parse REVISION.');
}
function checkNumber(clause) {
    return (text) => /^[0-9]+$/.test(text) ? undefined : fault(clause, text, 'is not a number', `Write the numeric id that the platform's API shows.`);
}
const notAnIssuer = (issuer) => fault('issuer', issuer, 'is not a URL', `An OIDC issuer is a URL: https://${issuer.replace(/^\/*/, '')}`);
const fault = (clause, text, what, hint) => ({
    code: 'INPUT_OPTION_VALUE',
    message: `The ${clause} ${JSON.stringify(text.slice(0, 200))} ${what}, so no certificate can match it.`,
    hint,
    clause,
});

// EXTERNAL MODULE: ./build/identity/claims/github-names.js
var github_names = __webpack_require__(52707);
;// CONCATENATED MODULE: ./build/policy/parse/find-stranger.js

/** What names look like under an issuer from which anybody can get an identity: the beginning of all, then an owner, then a slash. */
const BEGINNING = {
    'https://token.actions.githubusercontent.com': 'https://github.com/',
    'https://gitlab.com': 'https://gitlab.com/',
    'https://oidc.circleci.com': 'https://circleci.com/api/v2/projects/',
    'https://agent.buildkite.com': 'https://buildkite.com/',
    'https://oidc.codefresh.io': 'https://g.codefresh.io/',
    'https://issuer.enforce.dev': 'https://issuer.enforce.dev/',
};
/** Names that anybody could get from the other issuers: addresses at no host and at providers of mail, and service accounts. */
const STRANGERS = [
    'nobody@nowhere.invalid',
    'https://nowhere.invalid/nobody/0',
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'proton.me', 'gmx.net'].map((host) => `nobody@${host}`),
    'nobody@nowhere.iam.gserviceaccount.com',
    'nobody@users.noreply.github.com',
];
/** Owners that are tried before those that the pattern itself leads to. */
const OWNERS = ['nobody', 'x', '0-nobody'];
/** What is put into an owner wherever the pattern takes it. */
const NOBODY = '-nobody';
/** Up to this many owners, a pattern is a list of owners that somebody wrote. */
const MOST_OWNERS = 32;
const LONGEST_OWNER = 39;
/** Places at which owners are followed: enough for every list. A pattern with more is taken as one that does not spell out its owners. */
const MOST_PLACES = MOST_OWNERS * LONGEST_OWNER + 1;
const OWNER_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-_.ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FOLDED = new Map(OWNER_CHARACTERS.map((character) => [character, (0,github_names/* foldAscii */.Dr)(character)]));
/**
 * A name that a pattern accepts and that anybody could get from an issuer. Undefined if the pattern leaves nobody but the owners that
 * it spells out.
 *
 * A pattern of URLs is asked for all owners with which it accepts a name, by walking through its program. It leaves a bounded number of
 * them only if it spells them out, up to the slash.
 */
function findStranger(issuer, pattern) {
    const beginning = BEGINNING[issuer];
    if (beginning === undefined)
        return STRANGERS.find((name) => pattern.matches(name)) ?? findStrangerAtHost(pattern);
    const walk = createWalk(pattern.steps);
    const start = walk.read(walk.start, beginning);
    const accepted = (owner) => {
        const end = walk.finish(walk.read(start, `${owner}/`));
        const name = `${beginning}${owner}/${end}`;
        return end !== undefined && pattern.matches(name) ? name : undefined;
    };
    const { first, unfollowed } = followOwners(walk, start);
    if (unfollowed === undefined && countOwners(first) <= MOST_OWNERS)
        return undefined;
    return [...OWNERS, writeStranger(first)].map(accepted).find((name) => name !== undefined) ?? finishUnfollowed();
    /** A name that begins as an owner that was not followed to its end. */
    function finishUnfollowed() {
        const name = unfollowed && `${beginning}${unfollowed.text}${walk.finish(unfollowed.positions) ?? ''}`;
        return name !== undefined && pattern.matches(name) ? name : undefined;
    }
}
/** What a host that anybody can register begins with, where a pattern does not say where the name of its own host begins. */
const REGISTERED = 'nobody@nobody-';
const HOST_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** The part of a host below which everybody registers names: one label, or two as in `co.uk`. */
const SUFFIX = /^(?:(?:com?|net|org|ac|edu|gov)\.[a-z]{2}|[a-z0-9-]+)$/;
/** An address at a host that ends like the host of a pattern: `nobody@nobody-acme.example` for `.*acme\.example`. */
function findStrangerAtHost(pattern) {
    const walk = createWalk(pattern.steps);
    const start = walk.read(walk.start, REGISTERED);
    if (start.length === 0)
        return undefined;
    for (const character of HOST_CHARACTERS) {
        const end = walk.finish(walk.read(start, character), '@');
        const name = `${REGISTERED}${character}${end}`;
        const suffix = name.slice(name.indexOf('.') + 1);
        if (end?.includes('.') && SUFFIX.test(suffix) && pattern.matches(name))
            return name;
    }
    return undefined;
}
/** How to name one owner or one host under an issuer, as the end of a sentence. */
function patternForOwner(issuer) {
    const beginning = BEGINNING[issuer];
    return beginning === undefined
        ? 'with the @ before a host of your own: .*@acme\\.example'
        : `up to the slash after the owner: ${beginning.replaceAll('.', '\\.')}acme/.*`;
}
/**
 * The places that owners lead to, from the first one on, without those from which no owner ends.
 *
 * @returns `unfollowed`: one of the places that were left, if there are too many.
 */
function followOwners(walk, start) {
    const known = new Map();
    const placeOf = (positions, text) => {
        const key = positions.join();
        const place = known.get(key) ?? { positions, text, next: new Map(), canEnd: walk.canFinish(walk.read(positions, '/')) };
        known.set(key, place);
        return place;
    };
    const first = placeOf(start, '');
    // Places that are found in this loop are visited by it too.
    for (const place of known.values()) {
        if (known.size > MOST_PLACES)
            break;
        for (const character of OWNER_CHARACTERS) {
            const positions = walk.read(place.positions, character);
            if (positions.length > 0)
                place.next.set(character, placeOf(positions, place.text + character));
        }
    }
    const places = [...known.values()];
    const unfollowed = places.length > MOST_PLACES ? places.at(-1) : undefined;
    removeDeadEnds(places);
    return { first, ...(unfollowed && { unfollowed }) };
}
function removeDeadEnds(places) {
    const alive = new Set(places.filter(({ canEnd }) => canEnd));
    for (let before = -1; before !== alive.size;) {
        before = alive.size;
        for (const place of places)
            if ([...place.next.values()].some((next) => alive.has(next)))
                alive.add(place);
    }
    for (const { next } of places)
        for (const [character, place] of next)
            if (!alive.has(place))
                next.delete(character);
}
/** How many owners there are, without case. Infinite if there is a way around. */
function countOwners(first) {
    const counts = new Map();
    const count = (place) => {
        const known = counts.get(place);
        if (known !== undefined)
            return known;
        counts.set(place, Number.POSITIVE_INFINITY);
        const ways = new Map();
        for (const [character, next] of place.next) {
            const folded = FOLDED.get(character) ?? character;
            ways.set(folded, (ways.get(folded) ?? new Set()).add(next));
        }
        const following = [...ways.values()].flatMap((places) => [...places]).reduce((sum, next) => sum + count(next), place.canEnd ? 1 : 0);
        counts.set(place, following);
        return following;
    };
    return count(first);
}
/** An owner that the pattern does not spell out, as far as it leaves a choice. */
function writeStranger(first) {
    let owner = '';
    let place = first;
    for (let used = 0; used < NOBODY.length && place.next.size > 0 && owner.length < MOST_PLACES;) {
        const wanted = NOBODY[used] ?? '';
        const isChoice = place.next.size > 1;
        const character = isChoice && place.next.has(wanted) ? wanted : ([...place.next.keys()][0] ?? '');
        if (isChoice)
            used++;
        owner += character;
        place = place.next.get(character) ?? place;
    }
    return owner + finishOwner(place);
}
/** The shortest end of an owner. */
function finishOwner(place) {
    const seen = new Set([place]);
    let ways = [{ place, text: '' }];
    while (ways.length > 0) {
        const ended = ways.find((way) => way.place.canEnd);
        if (ended)
            return ended.text;
        ways = ways.flatMap((way) => [...way.place.next].flatMap(([character, next]) => {
            if (seen.has(next))
                return [];
            seen.add(next);
            return [{ place: next, text: way.text + character }];
        }));
    }
    return '';
}
function createWalk({ all, start }) {
    /** Follows the steps that read nothing. */
    const settle = (places) => {
        const reached = new Set();
        const open = [...places];
        for (let place = open.pop(); place !== undefined; place = open.pop()) {
            if (reached.has(place))
                continue;
            reached.add(place);
            const step = all[place];
            if (step !== undefined && step.accepts === undefined)
                open.push(...step.next);
        }
        return [...reached].filter((place) => all[place]?.accepts !== undefined || all[place]?.isEnd).sort((one, other) => one - other);
    };
    /** Where the program goes on, by the places that read. Most characters are read by the same ones. */
    const after = new Map();
    const readOne = (from, character) => {
        const reading = from.filter((place) => all[place]?.accepts?.(character));
        const key = reading.join();
        const positions = after.get(key) ?? settle(reading.flatMap((place) => all[place]?.next ?? []));
        after.set(key, positions);
        return positions;
    };
    const ending = findEnding(all);
    return {
        start: settle([start]),
        read: (from, text) => [...text].reduce(readOne, from),
        finish(from, without) {
            const seen = new Set(from);
            let ways = from.map((place) => ({ place, text: '' }));
            while (ways.length > 0) {
                const ended = ways.find(({ place }) => all[place]?.isEnd);
                if (ended)
                    return ended.text;
                ways = ways.flatMap(({ place, text }) => (without !== undefined && all[place]?.example === without ? [] : settle(all[place]?.next ?? [])).flatMap((next) => {
                    if (seen.has(next))
                        return [];
                    seen.add(next);
                    return [{ place: next, text: text + (all[place]?.example ?? '') }];
                }));
            }
            return undefined;
        },
        canFinish: (from) => from.some((place) => ending.has(place)),
    };
}
/** The places from which the program can get to its end. */
function findEnding(all) {
    const before = new Map();
    all.forEach(({ next }, place) => {
        for (const following of next) {
            const places = before.get(following) ?? [];
            places.push(place);
            before.set(following, places);
        }
    });
    const ending = new Set(all.flatMap(({ isEnd }, place) => (isEnd ? [place] : [])));
    // Places that are added in this loop are visited by it too.
    for (const place of ending)
        for (const previous of before.get(place) ?? [])
            ending.add(previous);
    return ending;
}

// EXTERNAL MODULE: ./build/policy/parse/literal-owner.js
var literal_owner = __webpack_require__(2098);
;// CONCATENATED MODULE: ./build/policy/parse/unsupported-clauses.js





/** Clauses that bind a signature to a repository or its owner. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which an entry needs at least one to name a signer. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
/** CI systems whose certificates can prove that the platform hosts the runner. */
const HOSTING = ['github', 'gitlab'];
/**
 * Issuers, other than those of the CIs, from which anyone can get an identity that the public instance accepts (Fulcio's configuration,
 * config/identity/config.yaml, and the connectors of its login page).
 */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://issuer.enforce.dev',
    'https://issuer.hello.coop',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
    'https://oidc.codefresh.io',
    'https://sigstore.verify.ibm.com/oauth2',
    'https://www.kaggle.com/api/v1/models/signing',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || claims_clauses/* CI_IDS */.K4.some((ci) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(issuer));
/** Whether an entry names a specific signer. If anyone can get an identity from the issuer, the owner must be literal. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined || identityPatterns !== undefined)
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause])));
}
/** Patterns through which anybody could become the expected signer. */
function findOpenPatterns({ ci, issuer, identities, identityPatterns = [] }) {
    if (identities !== undefined)
        return [];
    const issuers = (issuer === undefined ? (ci ? claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers : []) : [issuer]).filter(isOpen);
    return identityPatterns.flatMap(({ text, ...pattern }) => issuers.flatMap((open) => {
        const stranger = findStranger(open, pattern);
        return stranger === undefined ? [] : [anybodysPattern(text, stranger, open)];
    }));
}
/** Finds clauses that no certificate can prove, and entries that would trust anyone, before any bundle is read. */
function findUnsupportedClauses(entry) {
    if (entry.root.key !== undefined)
        return [];
    const { ci, issuer, clauses } = entry;
    const given = Object.keys(clauses);
    const faults = [...findMisspeltClauses(entry)];
    const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === undefined) {
        const short = clauses.repository?.find((text) => !(0,file_uri/* isUrl */.gU)(text)) ?? clauses.owner?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
        if (short !== undefined)
            faults.push(anyHost(short));
    }
    if (hasName && ci === undefined && issuer === undefined)
        faults.push(identityWithoutIssuer());
    if (ci === 'github-release')
        faults.push(...findReleaseFaults(entry));
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(entry));
    faults.push(...findOpenPatterns(entry));
    const other = issuer === undefined ? undefined : claims_clauses/* CI_IDS */.K4.find((candidate) => (0,claims_clauses/* isIssuerOf */.ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,file_uri/* isUrl */.gU)(text) && (0,file_uri/* readFullName */.Hw)(text) === undefined);
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses, denySelfHostedRunners }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    if (denySelfHostedRunners && !HOSTING.includes(ci))
        faults.push(unprovableRunner(name));
    for (const clause of Object.keys(clauses)) {
        if (proves[clause] === undefined)
            faults.push(unprovable(clause, ci));
        else if (clause === 'repository' || clause === 'owner') {
            const short = clauses[clause]?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
            if (short !== undefined && repositoryBase === undefined)
                faults.push(severalHosts(short, name, clause));
        }
    }
    if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer))
        faults.push(anybodysProject());
    return faults;
}
/** GitHub signs the releases of everybody, so the repository has to be named, and its certificates can only be verified with its root. */
function findReleaseFaults({ clauses, issuer, root }) {
    const named = REPOSITORY_CLAUSES.some((clause) => (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause]));
    return [
        ...(named ? [] : [releaseOfAnybody()]),
        ...(issuer === undefined ? [] : [releaseWithIssuer(issuer)]),
        ...(root.instance === undefined || root.instance === 'github' ? [] : [releaseElsewhere()]),
    ];
}
const releaseOfAnybody = () => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'GitHub signs the releases of every repository, and no expected repository was given.',
    hint: 'Name the repository with repository, repository-id, owner or owner-id.',
    clause: 'repository',
});
const releaseWithIssuer = (issuer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The certificates of GitHub releases name no issuer, so none of them has the issuer ${issuer}.`,
    hint: 'Leave out the issuer.',
    clause: 'issuer',
});
const releaseElsewhere = () => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'GitHub releases are verified only with the trusted root of GitHub.',
    hint: 'Leave out instance, or set it to github.',
    clause: 'ci',
});
/** Any project can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause]));
    return named || (issuer !== undefined && !claims_clauses/* CERTIFICATE_CLAUSES */.pQ.circleci.issuers.includes(issuer));
}
const anybodysProject = (signed) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'Projects of any CircleCI organization can build this repository, and no project is named as the expected signer.',
    hint: `Name the project with project or signer${signed === undefined ? '' : ` (${signed} signed)`}. Or set the issuer of your organization, https://oidc.circleci.com/org/ID.`,
    clause: 'repository',
});
const othersIssuer = (issuer, other, ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${issuer} is the issuer of ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[other].name}, not of ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}.`,
    hint: 'Set ci to the CI system of the issuer, because the clauses depend on it.',
    clause: 'issuer',
});
const noIssuerOfItsOwn = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} has no common issuer: every installation has its own.`,
    hint: 'Name the issuer of your installation with --certificate-oidc-issuer, or with issuer in a policy file.',
    clause: 'ci',
});
const anyHost = (repository) => ({
    code: 'INPUT_OPTION_MISSING',
    message: `The repository ${repository} is ambiguous: its host is not known.`,
    hint: 'Set --ci, or write the repository as a URL.',
    clause: 'repository',
});
const severalHosts = (repository, ci, clause) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The ${clause} ${repository} is ambiguous: ${ci} builds repositories of several hosts.`,
    hint: 'Write the repository as a URL: https://github.com/OWNER/NAME',
    clause,
});
const identityWithoutIssuer = () => ({
    code: 'INPUT_OPTION_MISSING',
    message: 'The identity has no issuer: an identity is only unique together with its issuer.',
    hint: 'Set issuer or ci. For https://dotcom.releases.github.com, which has no issuer, set ci to github-release.',
    clause: 'identity',
});
function nobodyInParticular({ ci, clauses }) {
    const where = ci === undefined ? '' : ` on ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}`;
    const vague = NAMING.find((clause) => clauses[clause]?.some((text) => text.includes('*')));
    if (vague === undefined)
        return {
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `This would trust everyone who can run a job${where}.`,
            hint: 'Name the expected signer with repository, owner, signer, organization, project, job or identity.',
        };
    return {
        code: 'INPUT_UNSUPPORTED_CLAUSE',
        message: `The ${vague} ${clauses[vague]?.find((text) => text.includes('*'))} would trust everyone who can run a job${where}: anybody can register an owner that it matches.`,
        hint: `Write the owner without a star, and each owner of its own: ${vague === 'owner' ? '[acme, acme-labs]' : 'acme/*'}.`,
        clause: vague,
    };
}
const anybodysPattern = (pattern, stranger, issuer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The pattern ${pattern} would trust everyone: it also matches ${stranger}.`,
    hint: `Spell out the signer, ${patternForOwner(issuer)}`,
    clause: 'identity-regexp',
});
const signerWithoutRepository = (signer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The signer ${signer} is a path, but its repository is not known.`,
    hint: 'Also set repository, or write the signer as a URL: every repository can have a file with that name.',
    clause: 'signer',
});
/** Hints for clauses that have another name on a CI system. */
const OTHER_WORDS = {
    gitlab: { project: 'Use repository: a GitLab project is a repository.' },
    buildkite: { project: 'Use organization and pipeline to name a Buildkite job.', workflow: 'Use organization and pipeline.' },
    circleci: {
        workflow: 'Use pipeline-definition: it configures a CircleCI job.',
        commit: 'Require the commit in a provenance requirement, and accept it as declared.',
    },
    jenkins: { repository: 'Require the source in a provenance requirement, and accept it with accept-declared: [source].' },
};
const unprovableRunner = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${ci} certificates do not prove on whose runner a job ran, so no job could be accepted.`,
    hint: 'Leave out deny-self-hosted-runners.',
    clause: 'deny-self-hosted-runners',
});
const unprovable = (clause, ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
    hint: OTHER_WORDS[ci]?.[clause] ?? 'Use the identity in the certificate instead: --signer or --certificate-identity.',
    clause,
});


/***/ }),

/***/ 81783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ findNothingVouching),
/* harmony export */   M0: () => (/* binding */ readNo),
/* harmony export */   UE: () => (/* binding */ countStatements)
/* harmony export */ });
/* harmony import */ var _predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52062);
/* harmony import */ var _predicates_says_no_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95307);
/* harmony import */ var _glob_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93768);
/* harmony import */ var _vouching_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76856);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43692);





/** How many statements a message names. */
const NAMED = 5;
/**
 * Which of the accepted statements are a reason to accept the artifact. A statement that says no never is, and of statements with a
 * verdict, the newest of a kind decides: a signer who says no now does not vouch with an older yes.
 */
function countStatements(accepted) {
    const verdicts = Map.groupBy(accepted, ({ predicateType }) => (0,_predicates_says_no_js__WEBPACK_IMPORTED_MODULE_1__/* .nameVerdictKind */ .G)(predicateType));
    const newest = new Set([...verdicts].flatMap(([kind, statements]) => (kind === undefined ? statements : (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOf */ .su)(statements))));
    const denying = new Set([...verdicts].flatMap(([kind, statements]) => kind !== undefined && statements.some((statement) => newest.has(statement) && readNo(statement) !== undefined) ? [kind] : []));
    return accepted.map((statement) => {
        const no = readNo(statement);
        if (no !== undefined)
            return { statement, as: 'no', no };
        const kind = (0,_predicates_says_no_js__WEBPACK_IMPORTED_MODULE_1__/* .nameVerdictKind */ .G)(statement.predicateType);
        if (!newest.has(statement) || (kind !== undefined && denying.has(kind)))
            return { statement, as: 'older' };
        return { statement, as: vouches(statement) ? 'vouches' : isNamed(statement) ? 'named' : 'evidence' };
    });
}
const readNo = ({ predicateType, predicate }) => (0,_predicates_says_no_js__WEBPACK_IMPORTED_MODULE_1__/* .nameVerdictKind */ .G)(predicateType) === undefined ? undefined : (0,_predicates_says_no_js__WEBPACK_IMPORTED_MODULE_1__/* .findNo */ .n)(predicateType, predicate());
function vouches({ predicateType, entries }) {
    if (predicateType === undefined || _vouching_types_js__WEBPACK_IMPORTED_MODULE_3__/* .VOUCHING_TYPES */ .O.has(predicateType))
        return true;
    return predicateType.startsWith(_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_TYPES */ ._) && entries.some(({ ci }) => ci === 'github-release');
}
/** Whether `--predicate-type`, or the predicate-type of a trust entry, names the type. */
const isNamed = ({ predicateType = '', entries }) => entries.some(({ predicateTypes = [] }) => (0,_glob_set_js__WEBPACK_IMPORTED_MODULE_2__/* .globSetOf */ .s)(predicateTypes).matches(predicateType));
/** Whether nobody vouches for the artifact, as a rule that is not met. Undefined if somebody does. */
function findNothingVouching(counts) {
    if (counts.some(({ as }) => as === 'vouches' || as === 'named'))
        return undefined;
    const problem = explain(counts);
    return {
        rule: 'require',
        name: 'vouching',
        satisfied: false,
        clauses: [
            {
                clause: 'statement',
                satisfied: false,
                expected: 'a signature, or a statement that vouches for the artifact',
                actual: counts.map(({ statement: { predicateType } }) => predicateType).join(', '),
                basis: 'proven',
                problem,
            },
        ],
        bundles: counts.map(({ statement: { position } }) => position),
        problem,
    };
}
function explain(counts) {
    const reasons = [...new Set(counts.map(explainOne))];
    const more = reasons.length > NAMED ? `; and ${reasons.length - NAMED} more` : '';
    const types = counts.flatMap(({ as, statement: { predicateType } }) => as === 'evidence' && predicateType !== undefined ? [predicateType] : []);
    const words = [...new Set(types.map(_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordForPredicateType */ .HJ))].slice(0, NAMED);
    return {
        code: 'POLICY_NOTHING_VOUCHES',
        message: `The expected signer signed statements about the artifact, but none of them vouches for it: ${reasons.slice(0, NAMED).join('; ')}${more}.`,
        hint: words.length === 0
            ? 'A statement that says no is never a reason to accept, also where its type is asked for. Verify with the provenance or signature of the artifact as well.'
            : `If such a statement is enough for you, ask for its type: ${words.map((word) => `--predicate-type ${word}`).join(' or ')}, or with predicate-type in a trust entry of the policy. Else verify with the provenance or signature of the artifact as well.`,
    };
}
function explainOne({ statement: { predicateType = 'the signature' }, as, no }) {
    if (as === 'no')
        return `${predicateType} says no (${no})`;
    if (as === 'older')
        return `${predicateType} is older than a statement of its kind that says no`;
    return `${predicateType} counts only where its type is asked for`;
}


/***/ }),

/***/ 43692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Kd: () => (/* binding */ byNewest),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   UA: () => (/* binding */ checkAge),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   su: () => (/* binding */ newestOf)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _glob_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93768);
/* harmony import */ var _parse_parse_age_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1370);



/** One clause of a requirement, with the problem if it is not satisfied. */
function compare(clause, { satisfied, expected, actual, basis, code, message, hint }) {
    return {
        clause,
        satisfied,
        expected,
        ...(actual !== undefined && { actual }),
        ...(basis !== undefined && { basis }),
        ...(!satisfied && {
            problem: {
                code,
                message: message ?? `The ${clause} is ${actual ?? 'not known'}, but ${expected} is required.`,
                ...(hint !== undefined && { hint }),
            },
        }),
    };
}
const matchesAny = (globs, text) => text !== undefined && (0,_glob_set_js__WEBPACK_IMPORTED_MODULE_1__/* .globSetOf */ .s)(globs).matches(text);
/** No statement of this kind was accepted. */
const missing = (clause, what, hint = 'Attest it with an identity that the policy trusts.') => ({
    clauses: [
        compare(clause, {
            satisfied: false,
            expected: what,
            code: 'POLICY_STATEMENT_MISSING',
            message: `No ${what} from a trusted signer.`,
            hint,
        }),
    ],
    bundles: [],
});
/** The statements with the latest signing time, several if it is equal. A statement without a known time counts as the oldest. */
function newestOf(statements) {
    const timeOf = ({ signedAt }) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    const latest = statements.reduce((newest, statement) => Math.max(newest, timeOf(statement)), Number.NEGATIVE_INFINITY);
    return statements.filter((statement) => timeOf(statement) === latest);
}
/** Checks the maximum age of a statement or database, by the oldest of its known times. */
function checkAge(clause, maxAge, times, { what, now }) {
    if (maxAge === undefined)
        return [];
    const known = times.flatMap((time) => time?.getTime() ?? []);
    const age = known.length === 0 ? undefined : now.getTime() - Math.min(...known);
    return [
        compare(clause, {
            satisfied: age !== undefined && age <= maxAge,
            expected: `at most ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_2__/* .showAge */ .r)(maxAge)}`,
            actual: age === undefined ? 'unknown' : (0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_2__/* .showAge */ .r)(Math.max(age, 0)),
            code: 'POLICY_MAX_AGE',
            message: age === undefined
                ? `No ${what} from a trusted signer within ${clause}: the age of the newest is not known.`
                : `No ${what} from a trusted signer within ${clause}: the newest is ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_2__/* .showAge */ .r)(Math.max(age, 0))} old, and at most ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_2__/* .showAge */ .r)(maxAge)} is allowed.`,
            hint: 'Create a new one and attest it.',
        }),
    ];
}
/** Decides by the newest statement, or by all statements with the newest time. */
function byNewest(statements, evaluate, none) {
    if (statements.length === 0)
        return none();
    const newest = newestOf(statements);
    return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}
/** A statement of a trusted signer that cannot be read, or exceeds a limit, refuses, because it could hide anything. */
function readable(evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        const { code, message, hint } = error;
        return [
            compare('predicate', { satisfied: false, expected: 'a readable predicate', code, message, ...(hint !== undefined && { hint }) }),
        ];
    }
}


/***/ }),

/***/ 88626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55711);



/**
 * Parses a JSON object that will be signed unchanged: rejects content that could be read in two ways, or that reading would change.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but not an object.`, hint: kind.hint });
}
/** The same for documents that may be another JSON value. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK} bytes.`,
            hint: 'Check that this is the right file. Put large content into an artifact, and name it by digest in the predicate.',
        });
    }
    try {
        const value = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}`, mayHaveMark: true });
        // The signed document would differ from the given one.
        if ((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}.`, hint });
    }
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BA: () => (/* binding */ IN_TOTO_WORDS),
  HR: () => (/* binding */ findKindByType),
  Hx: () => (/* binding */ findKindByWord)
});

// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/predicates/limits.js
var predicates_limits = __webpack_require__(55711);
;// CONCATENATED MODULE: ./build/predicates/resource-descriptor.js




/**
 * A resource that a predicate refers to (in-toto attestation, spec/v1/resource_descriptor.md), with the fields that are used here.
 *
 * @throws JsonError if it is not a descriptor, or lacks all of `uri`, `digest` and `content`.
 */
function readResource(value, where) {
    const { uri, digest, name, mediaType, content, downloadLocation } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = Object.entries({ uri, name, mediaType, content, downloadLocation }).flatMap(([field, text]) => {
        // Only content may have any length: the size of the whole document is limited.
        const known = (0,json_shape/* readOptionalString */.on)(text, `${where}.${field}`, field === 'content' ? undefined : predicates_limits/* MAX_PREDICATE_TEXT */.PQ);
        return known ? [[field, known]] : [];
    });
    const digests = digest == null ? {} : (0,json_shape/* readStringMap */.oI)(digest, `${where}.digest`, limits/* MAX_DIGESTS */.nA);
    const descriptor = { ...Object.fromEntries(read), ...(Object.keys(digests).length > 0 && { digest: digests }) };
    if (descriptor.uri ?? descriptor.digest ?? descriptor.content)
        return descriptor;
    throw new json/* JsonError */.N3('shape', `${where} needs uri, digest or content`);
}

;// CONCATENATED MODULE: ./build/predicates/link.js





const TYPE = 'https://in-toto.io/attestation/link/v0.3';
/** The type that cosign reads: materials are one object keyed by name, as in links before the attestation framework. */
const OLD_TYPE = 'https://in-toto.io/Link/v1';
/** Links (in-toto attestation, spec/predicates/link.md). */
const link_link = {
    word: 'link',
    name: 'link',
    types: [TYPE, OLD_TYPE],
    /** @param style `cosign`: the older type, which cosign supports. */
    build(predicate, style) {
        const type = style === 'cosign' ? OLD_TYPE : TYPE;
        link_link.read(predicate, type);
        return { type, predicate };
    },
    read(predicate, type) {
        const materials = type === OLD_TYPE ? readOldMaterials(predicate) : readMaterials(predicate);
        if (new Set(materials.map(({ name }) => name)).size < materials.length)
            throw new json/* JsonError */.N3('shape', 'materials has a duplicate name');
        (0,json_shape/* readOptionalObject */.gs)(predicate.byproducts, 'byproducts');
        (0,json_shape/* readOptionalObject */.gs)(predicate.environment, 'environment');
        return {
            name: (0,json_shape/* readString */.E3)(predicate.name, 'name', predicates_limits/* MAX_PREDICATE_TEXT */.PQ),
            command: (0,json_shape/* readOptionalArray */.o8)(predicate.command, 'command', predicates_limits/* MAX_ELEMENTS */.DU).map((word) => (0,json_shape/* readString */.E3)(word, 'command', predicates_limits/* MAX_PREDICATE_TEXT */.PQ)),
            materials,
        };
    },
    explain: ({ name, command, materials }) => `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials.length} materials`,
};
const readMaterials = ({ materials }) => (materials == null ? [] : (0,json_shape/* readArray */.oU)(materials, 'materials', predicates_limits/* MAX_ELEMENTS */.DU)).map((value, index) => {
    const where = `materials[${index}]`;
    const { name, digest } = readResource(value, where);
    if (name === undefined || digest === undefined)
        throw new json/* JsonError */.N3('shape', `${where} needs both name and digest`);
    return { name, digest };
});
const readOldMaterials = ({ materials }) => Object.entries((0,json_shape/* readOptionalObject */.gs)(materials, 'materials') ?? {}).map(([name, digest]) => ({
    name,
    digest: (0,json_shape/* readStringMap */.oI)(digest, `materials.${name.slice(0, 100)}`, limits/* MAX_DIGESTS */.nA),
}));

;// CONCATENATED MODULE: ./build/predicates/in-toto-kind.js
/** Maximum number of items that a line names. */
const SHOWN = 5;

;// CONCATENATED MODULE: ./build/predicates/reference.js





const reference_TYPE = 'https://in-toto.io/attestation/reference/v0.1';
/** References (in-toto attestation, spec/predicates/reference.md). */
const reference = {
    word: 'reference',
    name: 'references',
    types: [reference_TYPE],
    build(predicate) {
        reference.read(predicate, reference_TYPE);
        return { type: reference_TYPE, predicate };
    },
    read: (predicate) => ({
        attester: (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(predicate.attester, 'attester').id, 'attester.id', predicates_limits/* MAX_PREDICATE_TEXT */.PQ),
        references: (0,json_shape/* readArray */.oU)(predicate.references, 'references', predicates_limits/* MAX_ELEMENTS */.DU).map((value, index) => {
            const where = `references[${index}]`;
            const descriptor = readResource(value, where);
            if (descriptor.downloadLocation && descriptor.mediaType)
                return descriptor;
            throw new json/* JsonError */.N3('shape', `${where} needs both downloadLocation and mediaType`);
        }),
    }),
    explain: ({ references }) => references
        .slice(0, SHOWN)
        .map(({ downloadLocation }) => downloadLocation)
        .join(', '),
};

;// CONCATENATED MODULE: ./build/predicates/release.js



const release_TYPE = 'https://in-toto.io/attestation/release/v0.2';
const release_OLD_TYPE = 'https://in-toto.io/attestation/release/v0.1';
/** Releases (in-toto attestation, spec/predicates/release.md). */
const release = {
    word: 'release',
    name: 'release',
    types: [release_TYPE, release_OLD_TYPE],
    build(predicate) {
        release.read(predicate, release_TYPE);
        return { type: release_TYPE, predicate };
    },
    read(predicate, type) {
        const purl = (0,json_shape/* readString */.E3)(predicate.purl, 'purl', predicates_limits/* MAX_PREDICATE_TEXT */.PQ);
        const last = /^pkg:\/*[a-z][a-z0-9.+-]*\/(?:[^?#]*\/)?([^?#/]+)(?:[?#]|$)/i.exec(purl)?.[1];
        if (last === undefined)
            throw new json/* JsonError */.N3('shape', 'purl is not a package URL');
        if (!/[^@]@[^@]+$/.test(last))
            throw new json/* JsonError */.N3('shape', 'purl has no version');
        const field = type === release_OLD_TYPE ? 'releaseId' : 'packageId';
        const packageId = (0,json_shape/* readOptionalString */.on)(predicate[field], field, predicates_limits/* MAX_PREDICATE_TEXT */.PQ);
        return { purl, ...(packageId ? { packageId } : {}) };
    },
    explain: ({ purl, packageId }) => `${purl}${packageId ? ', with the ID from its registry' : ''}`,
};

;// CONCATENATED MODULE: ./build/predicates/scai.js





const scai_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** SCAI attribute reports (in-toto attestation, spec/predicates/scai.md). */
const scai = {
    word: 'scai',
    name: 'SCAI attributes',
    types: [scai_TYPE, 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
    build(predicate) {
        scai.read(predicate, scai_TYPE);
        return { type: scai_TYPE, predicate };
    },
    read(predicate) {
        const attributes = (0,json_shape/* readArray */.oU)(predicate.attributes, 'attributes', predicates_limits/* MAX_ELEMENTS */.DU).map(readAssertion);
        if (attributes.length === 0)
            throw new json/* JsonError */.N3('shape', 'attributes is empty');
        return { attributes, ...(predicate.producer != null && { producer: readResource(predicate.producer, 'producer') }) };
    },
    explain: ({ attributes }) => attributes
        .slice(0, SHOWN)
        .map(({ attribute }) => attribute)
        .join(', '),
};
function readAssertion(value, index) {
    const where = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = (0,json_shape/* readOptionalObject */.gs)(conditions, `${where}.conditions`);
    return {
        attribute: (0,json_shape/* readString */.E3)(attribute, `${where}.attribute`, predicates_limits/* MAX_PREDICATE_TEXT */.PQ),
        ...(target != null && { target: readResource(target, `${where}.target`) }),
        ...(read && { conditions: read }),
        ...(evidence != null && { evidence: readResource(evidence, `${where}.evidence`) }),
    };
}

;// CONCATENATED MODULE: ./build/predicates/in-toto.js




const in_toto_open = ({ word, name, types, build, read, explain }) => ({
    word,
    name,
    types,
    build,
    summarize: (predicate, type) => explain(read(predicate, type)),
});
/** In-toto predicate types that have a short name and are checked before they are signed. */
const KINDS = [in_toto_open(scai), in_toto_open(release), in_toto_open(link_link), in_toto_open(reference)];
const IN_TOTO_WORDS = KINDS.map(({ word }) => word);
const findKindByWord = (word) => KINDS.find((kind) => kind.word === word);
const findKindByType = (type) => KINDS.find(({ types }) => types.includes(type));


/***/ }),

/***/ 65103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ mayBeDocument),
/* harmony export */   TG: () => (/* binding */ MEANING_HEAD),
/* harmony export */   zs: () => (/* binding */ findOtherMeaning)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29131);

/** The first bytes of the data that every envelope signature covers (DSSE v1, protocol.md). */
const ENVELOPE_HEAD = Buffer.from('DSSEv1 ');
/** Bytes of the beginning of a file that show whether it can have another meaning, so that the rest has to be read. */
const MEANING_HEAD = 64;
/** Whether the rest has to be read: only a JSON document can be about an image, and only a small one is read as such. */
const mayBeDocument = (head, size) => size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SIMPLE_SIGNING */ .C0 && /^[\s\ufeff]*(?:\{|$)/.test(Buffer.from(head).toString('utf8'));
/** The other meaning of the content of a file. Undefined for nearly every file. */
function findOtherMeaning(bytes) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (content.subarray(0, ENVELOPE_HEAD.length).equals(ENVELOPE_HEAD))
        return 'envelope';
    return mayBeDocument(content.subarray(0, MEANING_HEAD), content.length) && isImageSignature(content) ? 'image-signature' : undefined;
}
/**
 * Whether a document names the digest of a manifest as simple signing does. As lenient as its readers, which are written in Go: keys in
 * any case, the last of two, and no look at the type.
 */
function isImageSignature(content) {
    try {
        const image = memberOf(memberOf(JSON.parse(content.toString('utf8').replace(/^\ufeff/, '')), 'critical'), 'image');
        return memberOf(image, 'docker-manifest-digest') !== undefined;
    }
    catch {
        return false;
    }
}
const memberOf = (value, name) => Object.entries(value ?? {}).findLast(([key]) => key.toLowerCase() === name)?.[1];


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
