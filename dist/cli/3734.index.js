export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 13059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProvenFacts)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);

const FACT_OF_CLAUSE = {
    repository: 'repository',
    'repository-id': 'repositoryId',
    owner: 'owner',
    'owner-id': 'ownerId',
    ref: 'ref',
    commit: 'commit',
    workflow: 'workflow',
    'workflow-commit': 'workflowCommit',
    signer: 'signer',
    trigger: 'trigger',
    run: 'run',
    runner: 'runner',
    visibility: 'visibility',
    environment: 'environment',
};
/** Two quote characters stand where CircleCI tells nothing of its runners. */
const NOTHING = '""';
/** What a certificate proves of a build, in the words that compare across CIs. */
function readProvenFacts(identity, ci) {
    const { proves, workflowSeparator } = _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const facts = Object.entries(FACT_OF_CLAUSE).flatMap(([clause, fact]) => {
        const text = proves[clause]?.(identity);
        return text === undefined || text === NOTHING ? [] : [[fact, text]];
    });
    // Where no file is named, a definition or job configures the build, and it is the identity itself.
    return Object.fromEntries(workflowSeparator === undefined ? [...facts, ['workflow', identity.san]] : facts);
}


/***/ }),

/***/ 58893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./build/formats/statement.js
var formats_statement = __webpack_require__(42594);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(11947);
;// CONCATENATED MODULE: ./build/policy/accepted-statement.js
/** Since when a signature is known to exist. */
function signedAt({ times }) {
    return times.reduce((first, { time }) => (first === undefined || time < first ? time : first), undefined);
}

// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
;// CONCATENATED MODULE: ./build/policy/match-name.js

/** Whether globs describe an artefact's name: as it was given, or its last part alone, as `*.tgz` means `dist/app.tgz`. */
function matchName(globs, name) {
    const written = name.replaceAll('\\', '/');
    const last = written.slice(written.lastIndexOf('/') + 1);
    return globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, written) || (0,match_glob/* matchGlob */.s)(glob, last));
}
/**
 * Whether globs may mean an artefact: for what is asked of it, where a name that is only written otherwise must not escape. They
 * describe any number of last parts of its path, in capital or small letters, and accents in either of their two forms.
 */
function couldMatchName(globs, name) {
    const path = fold(name);
    return globs.some((glob) => (0,match_glob/* matchGlob */.s)(`**/${fold(glob)}`, `/${path}`));
}
const fold = (path) => path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

;// CONCATENATED MODULE: ./build/policy/requirements/evaluate.js

/** Whether a requirement is asked of an artefact: under any name that it goes by, so that a renamed file escapes nothing. */
const isAskedOf = ({ artifacts }, names) => artifacts === undefined || names.some((name) => couldMatchName(artifacts, name));
/** How one requirement came out. Each kind is loaded where a policy has it. */
async function evaluateRequirement(requirement, context) {
    const { name, at, by } = requirement;
    const accepted = by === undefined ? context.all : context.all.flatMap((statement) => believedBy(by, statement));
    const { clauses, bundles } = await evaluate(requirement, { ...context, accepted });
    const problem = clauses.find(({ met }) => !met)?.problem;
    return {
        rule: 'require',
        name,
        ...(at !== undefined && { at }),
        met: problem === undefined,
        clauses,
        bundles,
        ...(problem && { problem }),
    };
}
/** The statement as those entries alone believe it: what another one says of its signer does not count either. */
function believedBy(names, statement) {
    const entries = statement.entries.filter(({ name }) => names.includes(name));
    return entries.length === 0 ? [] : [{ ...statement, entries }];
}
async function evaluate(requirement, context) {
    switch (requirement.kind) {
        case 'provenance':
            return (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 7789))).evaluateProvenance(requirement.asks, context);
        case 'sbom':
            return (await __webpack_require__.e(/* import() */ 9091).then(__webpack_require__.bind(__webpack_require__, 59091))).evaluateSbom(requirement.asks, context);
        case 'vulnerabilities':
            return (await __webpack_require__.e(/* import() */ 2798).then(__webpack_require__.bind(__webpack_require__, 92798))).evaluateVulnerabilities(requirement.asks, context);
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

;// CONCATENATED MODULE: ./build/policy/decide-artefact.js

/** Asks for everything that the policy requires of an artefact, all of it even where something is missing: explanations need it. */
async function decideArtefact(policy, { names, digests, accepted, now, rego }) {
    const rules = [];
    for (const requirement of policy.require) {
        if (isAskedOf(requirement, names))
            rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
    }
    const refused = rules.find(({ met }) => !met);
    return {
        rules,
        ...(refused?.problem && {
            problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
        }),
    };
}

// EXTERNAL MODULE: ./build/policy/deny.js
var deny = __webpack_require__(80477);
// EXTERNAL MODULE: ./build/verification/artefact.js
var verification_artefact = __webpack_require__(72858);
// EXTERNAL MODULE: ./build/verification/match-subject.js
var match_subject = __webpack_require__(82218);
// EXTERNAL MODULE: ./build/ci/proven-facts.js
var proven_facts = __webpack_require__(13059);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/formats/certificate.js + 1 modules
var certificate = __webpack_require__(50798);
// EXTERNAL MODULE: ./build/policy/check-entry.js
var check_entry = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/policy/refusal.js
var refusal = __webpack_require__(67363);
;// CONCATENATED MODULE: ./build/policy/decide-signer.js


/** Issuers and entries that a message names. */
const NAMED = 5;
/** Asks every entry that may apply to the certificate of a verified bundle. */
function decideSigner(index, identity, all) {
    const asked = index.entriesFor(identity);
    // None for this repository: what else is asked of this issuer says best what is wrong.
    const candidates = asked.length > 0 ? asked : index.entriesOf(identity.issuer).slice(0, NAMED);
    const checked = candidates.map((entry) => ({ entry, ...(0,check_entry/* checkEntry */.Tr)(entry, identity) }));
    const met = checked.filter(({ clauses }) => clauses.every((clause) => clause.met));
    const [best] = met.length > 0 ? met : checked.sort((a, b) => countUnmet(a.clauses) - countUnmet(b.clauses));
    if (best === undefined)
        return { entries: [], outcome: noIssuer(identity, all) };
    return {
        entries: met.map(({ entry }) => entry),
        ...(best.ci !== undefined && { ci: best.ci }),
        outcome: trustOutcome(best.entry, best.clauses),
    };
}
/** A trust entry with its clauses as a rule that came out. */
function trustOutcome({ name, at }, clauses) {
    const problem = clauses.find((clause) => !clause.met)?.problem;
    return { rule: 'trust', name, ...(at !== undefined && { at }), met: problem === undefined, clauses, ...(problem && { problem }) };
}
const countUnmet = (clauses) => clauses.filter(({ met }) => !met).length;
function noIssuer({ issuer }, all) {
    const asked = [...new Set(all.flatMap(check_entry/* issuersOf */.Mi))];
    const shown = `${asked.slice(0, NAMED).join(' or ')}${asked.length > NAMED ? ' or another' : ''}`;
    const clause = (0,refusal/* unmetClause */.t)('POLICY_ISSUER_MISMATCH', 'issuer', shown || 'a key', issuer);
    return { rule: 'trust', name: 'trust', met: false, clauses: [clause], ...(clause.problem && { problem: clause.problem }) };
}

;// CONCATENATED MODULE: ./build/predicates/builder-agrees.js
/** Where a job ran, as `builder.id` may say behind the identity: what platforms name their runners, and CircleCI's rerun. */
const RUNNERS = ['github-hosted', 'gitlab-hosted', 'buildkite-hosted', 'self-hosted', 'ssh-rerun'];
/**
 * Whether a provenance's `builder.id` is that of the certificate which signed it: only certain pairs of signer and builder may be
 * accepted (SLSA, verifying artifacts), and here a builder is the identity itself, with where it ran behind it.
 *
 * @param san The certificate's subject alternative name.
 * @param runner The certificate's runner environment, where it has one: the builder must name the same.
 */
function builderAgrees(builderId, san, runner) {
    if (builderId === san || builderId === `mailto:${san}`)
        return true;
    const place = RUNNERS.find((name) => builderId === `${san}#${name}`);
    return place !== undefined && (runner === undefined || runner === place);
}

;// CONCATENATED MODULE: ./build/policy/provenance-agrees.js


/** What a builder's name says already. */
const BUILDER_FACTS = ['signer', 'runner'];
/**
 * Compares what a provenance says with what its certificate proves: a job that was taken over can write what it likes into a
 * statement, but not into its certificate. What only one of them says is no disagreement.
 */
function findDisagreement(identity, ci, { builderId, facts }) {
    const proven = (0,proven_facts/* readProvenFacts */.K)(identity, ci);
    const runner = identity.extensions['runner-environment'] === '""' ? undefined : identity.extensions['runner-environment'];
    if (!builderAgrees(builderId, identity.san, runner) && !isNpmBuilder(builderId, ci, runner))
        return { fact: 'builder', stated: builderId, proven: identity.san };
    for (const [name, stated] of Object.entries(facts)) {
        const fact = name;
        const known = proven[fact];
        if (known !== undefined && known !== stated && !BUILDER_FACTS.includes(fact))
            return { fact, stated, proven: known };
    }
    return undefined;
}
/** npm names the kind of runner as the builder, and leaves the identity to the certificate (libnpmpublish, provenance.js). */
const isNpmBuilder = (builderId, ci, runner) => ci === 'github' && runner !== undefined && builderId === `https://github.com/actions/runner/${runner}`;

// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
;// CONCATENATED MODULE: ./build/engine/assess-candidate.js











/**
 * Verifies a candidate under each root of whose entries one may believe its signer, and asks those entries alone: no authority
 * vouches for what another one was to vouch for. Where none may, all are tried, so that false evidence is told before a wrong signer.
 */
async function assessCandidate(candidate, asked, { policy, roots }) {
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
        // Roots without an entry for it are asked only to tell what is wrong.
        if (!may.includes(root) && (believed || refused?.verdict))
            break;
        const found = await root.verifier.verifyBundle(bundle, asked).then((verdict) => decide(candidate, checked, verdict, root, policy), (error) => ({ checked: { ...checked, problem: (0,describe_failure/* describeFailure */.I)(error) }, entries: [] }));
        if (found.checked.problem === undefined)
            believed = believed ? { ...believed, entries: [...believed.entries, ...found.entries] } : found;
        else if (!refused || (found.verdict && !refused.verdict))
            refused = found;
    }
    return believed ?? refused ?? { checked, entries: [] };
}
/** Whom a bundle claims to be of decides where it is looked at, and nothing else: it is not believed yet. */
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
    const { signer, entries, times } = verdict;
    const decision = signer.kind === 'key' ? decideKey(root, signer.fingerprint) : decideSigner(root.index, signer.identity, policy.trust);
    const { ci } = decision;
    const proven = { ...checked, signer, entries, timestamps: times, trust: decision.outcome };
    const refuse = (problem) => ({
        checked: { ...proven, ...(problem && { problem }) },
        verdict,
        entries: [],
        ...(ci !== undefined && { ci }),
    });
    if (!decision.outcome.met)
        return refuse(decision.outcome.problem);
    const denial = (0,deny/* findDeniedBundle */.Hh)(policy.deny, verdict, ci);
    if (denial)
        return refuse(denial.problem);
    const believing = decision.entries.filter(({ predicateTypes }) => allows(predicateTypes, candidate.predicateType));
    if (believing.length === 0)
        return refuse(wrongPredicate(decision.entries, candidate.predicateType));
    try {
        const stated = readProvenance(candidate.predicateType, verdict);
        const identity = signer.kind === 'certificate' ? signer.identity : undefined;
        if (stated && identity && ci)
            checkAgreement(identity, ci, stated);
        const facts = { proven: identity && ci ? (0,proven_facts/* readProvenFacts */.K)(identity, ci) : {}, declared: stated?.declared ?? {} };
        return { checked: { ...proven, facts }, verdict, entries: believing, ...(ci !== undefined && { ci }) };
    }
    catch (error) {
        return refuse((0,describe_failure/* describeFailure */.I)(error));
    }
}
function decideKey({ key, entries }, fingerprint) {
    const [entry] = entries;
    if (!entry || key === undefined)
        throw new TypeError('a key was believed that no entry names');
    const clause = { clause: 'key', met: true, wanted: key, found: fingerprint, basis: 'proven' };
    return { entries, outcome: trustOutcome(entry, [clause]) };
}
const allows = (globs, text) => globs === undefined || (text !== undefined && globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, text)));
function readProvenance(predicateType, { statement }) {
    return predicateType === provenance/* provenance */.a.type && statement ? provenance/* provenance */.a.read((0,formats_statement/* parseStatement */.By)(statement).predicate) : undefined;
}
/** @throws ChopmarkError `VERIFICATION_PROVENANCE_DISAGREES` */
function checkAgreement(identity, ci, stated) {
    const wrong = findDisagreement(identity, ci, stated);
    if (!wrong)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_PROVENANCE_DISAGREES',
        message: `The provenance says of its ${wrong.fact} ${JSON.stringify(wrong.stated)}, and its certificate proves ${wrong.proven}.`,
        hint: 'The job that signed wrote something else than what it is: do not use the artefact before you know why.',
    });
}
const wrongPredicate = (entries, found) => ({
    code: 'POLICY_PREDICATE_TYPE',
    message: `The bundle holds ${found ?? 'a signature without a statement'}, and ${(0,predicate_words/* namePredicateTypes */.kj)(entries.flatMap(({ predicateTypes = [] }) => predicateTypes))} was asked for.`,
    hint: 'Was the artefact attested with that predicate? chopmark inspect shows what a bundle says.',
});

;// CONCATENATED MODULE: ./build/engine/choose-refusal.js
/**
 * What says most about an artefact, first to last. Policy speaks only of what was verified, and of that, what is false comes before
 * what is refused, as among exit codes (contract, section 3).
 */
const PRECEDENCE = [
    ({ verified, code }) => verified && !code.startsWith('POLICY_'),
    ({ verified, code }) => verified && code === 'POLICY_DENIED',
    // Its signer is believed: only the name, or the type, is another.
    ({ verified, code }) => verified && code === 'POLICY_ARTEFACT_NAME',
    ({ verified, code }) => verified && code === 'POLICY_PREDICATE_TYPE',
    ({ verified }) => verified,
    ({ code }) => code.startsWith('VERIFICATION_') && code !== 'VERIFICATION_ARTEFACT_MISMATCH',
    // Not read at all.
    ({ code }) => code !== 'VERIFICATION_ARTEFACT_MISMATCH',
];
/**
 * Why an artefact is refused that no bundle speaks for. It does not depend on the order in which bundles were found: of those alike
 * it is the one whose signer lacks least, and then the first by its text.
 */
function chooseRefusal(bundles) {
    const refusals = bundles.flatMap(({ signer, trust, problem }) => {
        if (problem === undefined)
            return [];
        const rank = PRECEDENCE.findIndex((applies) => applies({ code: problem.code, verified: signer !== undefined }));
        return {
            problem,
            rank: rank < 0 ? PRECEDENCE.length : rank,
            lacking: trust?.clauses.filter(({ met }) => !met).length ?? 0,
            text: `${problem.code} ${problem.message}`,
        };
    });
    const [first] = refusals.sort((a, b) => a.rank - b.rank || a.lacking - b.lacking || (a.text < b.text ? -1 : 1));
    return first?.problem;
}

;// CONCATENATED MODULE: ./build/engine/judge.js










/**
 * Verifies bundles and decides by the policy. A statement is verified and its signer decided about once, however many of its
 * subjects are asked about.
 */
function createJudge(settings) {
    const { policy, now, rego } = settings;
    const statements = new Map();
    const assessStatement = (candidate) => {
        const known = statements.get(candidate);
        if (known)
            return known;
        const about = candidate.payload ? { kind: 'bytes', bytes: candidate.payload } : { kind: 'none' };
        const assessed = assessCandidate(candidate, about, settings).then((assessment) => ({
            assessment,
            subjects: (0,match_subject/* indexSubjects */.G)(candidate.subjects),
        }));
        statements.set(candidate, assessed);
        return assessed;
    };
    /** What a candidate is worth for this artefact, and what it calls it. */
    const assess = async (candidate, artefact) => {
        if (candidate.subjects.length === 0)
            return { assessment: await assessCandidate(candidate, artefact, settings) };
        const { assessment, subjects } = await assessStatement(candidate);
        const subject = subjects(artefact);
        if (subject)
            return { assessment, subject };
        const { bundlePath, entries, timestamps, predicateType } = assessment.checked;
        // What did not verify at all is told as that.
        if (!assessment.verdict)
            return { assessment };
        return {
            assessment: {
                checked: { bundlePath, entries, timestamps, ...(predicateType !== undefined && { predicateType }), problem: OTHER_ARTEFACT },
                entries: [],
            },
        };
    };
    return async (name, artefact, candidates) => {
        const found = await Promise.all(candidates.map((candidate) => assess(candidate, artefact)));
        const scoped = found.map(({ assessment, subject }) => ({ assessment: scopeToName(assessment, name), subject }));
        const bundles = scoped.map(({ assessment }) => assessment.checked);
        const subjects = scoped.flatMap(({ subject, assessment }) => (subject && !assessment.checked.problem ? [subject] : []));
        const denial = (0,deny/* findDeniedArtefact */.TY)(policy.deny, [digestsOf(artefact), ...subjects.map(({ digest }) => digest)]);
        if (denial)
            return { verdict: 'refused', ...(denial.problem && { problem: denial.problem }), bundles, rules: [denial] };
        const accepted = scoped.flatMap(({ assessment }, position) => acceptedAt(position, assessment));
        if (accepted.length === 0)
            return { verdict: 'refused', problem: chooseRefusal(bundles) ?? missing(name), bundles };
        const names = new Set([name, ...subjects.map((subject) => subject.name)]);
        const { rules, problem } = await decideArtefact(policy, {
            names: [...names],
            digests: Object.values(digestsOf(artefact)),
            accepted,
            now,
            ...(rego && { rego }),
        });
        return { verdict: problem ? 'refused' : 'verified', ...(problem && { problem }), bundles, ...(rules.length > 0 && { rules }) };
    };
}
/** An entry that is believed about some names says nothing of others; only the user's own name for the artefact counts. */
function scopeToName(assessment, name) {
    if (assessment.entries.length === 0 || assessment.entries.every(({ artifacts }) => artifacts === undefined))
        return assessment;
    const entries = assessment.entries.filter(({ artifacts }) => artifacts === undefined || matchName(artifacts, name));
    if (entries.length > 0)
        return { ...assessment, entries };
    const problem = {
        code: 'POLICY_ARTEFACT_NAME',
        message: `Its signer is believed about ${assessment.entries.flatMap(({ artifacts = [] }) => artifacts).join(', ')}, and the artefact is ${name}.`,
        hint: 'If that signer may sign it, add its name to artifacts of the trust entry.',
    };
    return { ...assessment, checked: { ...assessment.checked, problem }, entries: [] };
}
function acceptedAt(position, { checked, verdict, ci, entries }) {
    if (!verdict || checked.problem)
        return [];
    const { statement } = verdict;
    const since = signedAt(verdict);
    return [
        {
            position,
            verdict,
            entries,
            ...(ci !== undefined && { ci }),
            ...(since && { signedAt: since }),
            ...(checked.predicateType !== undefined && { predicateType: checked.predicateType }),
            predicate: () => (statement && (0,formats_statement/* parseStatement */.By)(statement).predicate) ?? {},
        },
    ];
}
const digestsOf = (artefact) => Object.fromEntries(subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => {
    const digest = (0,verification_artefact/* digestArtefact */.v)(artefact, algorithm);
    return digest === undefined ? [] : [[algorithm, digest]];
}));
const OTHER_ARTEFACT = {
    code: 'VERIFICATION_ARTEFACT_MISMATCH',
    message: 'The artefact is none of the subjects of the statement.',
    hint: 'The file was changed after it was attested, or the bundle belongs to another file. Only sha256, sha384 and sha512 are compared, and the ids of git for git.',
};
const missing = (artefact) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `There is no bundle about ${artefact}.`,
    hint: 'Name it with --bundle, or put it beside the artefact as <file>.sigstore.json.',
});


/***/ }),

/***/ 77319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRego)
/* harmony export */ });
/** What asks the Rego policies of a policy, loaded where it has one. */
async function openRego({ require }, exec) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(8434)]).then(__webpack_require__.bind(__webpack_require__, 78434));
    return { rego: createRego(exec) };
}


/***/ }),

/***/ 21100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRoots)
});

// EXTERNAL MODULE: ./build/ci/clauses.js
var ci_clauses = __webpack_require__(96403);
// EXTERNAL MODULE: ./build/policy/file-uri.js
var file_uri = __webpack_require__(38378);
;// CONCATENATED MODULE: ./build/policy/trust-index.js


const CI_IDS = Object.keys(ci_clauses/* CERTIFICATE_CLAUSES */.pQ);
function indexTrust(entries) {
    const shelves = new Map();
    const shelfOf = (key) => {
        const known = shelves.get(key) ?? { all: [], byRepository: new Map(), others: [] };
        shelves.set(key, known);
        return known;
    };
    for (const entry of entries) {
        const keys = entry.issuer !== undefined ? [`issuer ${entry.issuer}`] : (entry.ci ? [entry.ci] : CI_IDS).map((ci) => `ci ${ci}`);
        for (const key of keys) {
            const shelf = shelfOf(key);
            shelf.all.push(entry);
            const repositories = listRepositories(entry);
            if (repositories === undefined)
                shelf.others.push(entry);
            for (const url of repositories ?? [])
                shelf.byRepository.set(url, [...(shelf.byRepository.get(url) ?? []), entry]);
        }
    }
    const shelvesFor = (issuer) => [`issuer ${issuer}`, ...CI_IDS.filter((ci) => (0,ci_clauses/* isIssuerOf */.ZB)(ci, issuer)).map((ci) => `ci ${ci}`)].flatMap((key) => shelves.get(key) ?? []);
    return {
        knows: (issuer) => shelvesFor(issuer).length > 0,
        entriesOf: (issuer) => shelvesFor(issuer).flatMap(({ all }) => all),
        entriesFor({ issuer, extensions }) {
            const repository = (0,ci_clauses/* withScheme */.GV)(extensions['source-repository-uri']) ?? '';
            return shelvesFor(issuer).flatMap(({ byRepository, others }) => [...(byRepository.get(repository) ?? []), ...others]);
        },
    };
}
/** The URLs an entry is about, where it names each in full. */
function listRepositories({ ci, clauses }) {
    const base = ci && ci_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
    const named = clauses.repository?.map((text) => ((0,file_uri/* isUrl */.gU)(text) || base === undefined ? text : `${base}/${text}`).replace(/(\.git)?\/*$/, ''));
    return named?.some((url) => url.includes('*') || !(0,file_uri/* isUrl */.gU)(url)) ? undefined : named;
}

// EXTERNAL MODULE: ./build/verification/verifier.js + 9 modules
var verification_verifier = __webpack_require__(44118);
// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/engine/read-public-key.js
var read_public_key = __webpack_require__(163);
// EXTERNAL MODULE: ./build/engine/root-options.js
var root_options = __webpack_require__(81820);
;// CONCATENATED MODULE: ./build/engine/open-roots.js






/**
 * Loads each distinct root that the policy's entries rest on, once.
 *
 * @throws ChopmarkError `INPUT_…` for files that cannot be used, `TRUST_…`
 */
async function openRoots(policy, options, { ports, run, thresholds }) {
    const openVerifier = (0,verifier_pool/* createVerifierPool */.r)({ signal: run.signal });
    const groups = new Map();
    for (const entry of policy.trust) {
        const key = JSON.stringify(entry.root);
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const trusts = new Map();
    const roots = await Promise.all([...groups.values()].map(async (entries) => {
        const { key, ...choice } = entries[0]?.root ?? {};
        const chosen = (0,root_options/* rootOptions */.f)(choice, options);
        const id = JSON.stringify(chosen);
        const loading = trusts.get(id) ?? (0,choose_trust/* chooseTrust */.Ic)(chosen, { ports, http: run.http, signs: false });
        trusts.set(id, loading);
        const trust = await loading;
        const publicKey = key && (await (0,read_public_key/* readPublicKey */.R)(key.absolute, ports, key.digest));
        const verifier = openVerifier(trust.trustedRoot, { ...(publicKey && { publicKey }), ...(thresholds && { thresholds }) });
        const index = indexTrust(key ? [] : entries);
        return { name: trust.name, verifier, index, entries, ...(publicKey && { key: (0,verification_verifier/* fingerprintKey */.S)(publicKey) }) };
    }));
    for (const warning of new Set((await Promise.all(trusts.values())).flatMap(({ warnings }) => warnings)))
        ports.logger.warn(warning);
    return { roots, ...(roots[0] && { instance: roots[0].name }) };
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29199);
/* harmony import */ var _core_require_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27738);






/**
 * @param digest SHA-256 of the file, lower-case hex, where its bytes are fixed.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_3__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_KEY */ .tuw, 'the public key', { pipes: true });
    (0,_core_require_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDigest */ .m)(bytes, path, digest);
    const text = bytes.toString('utf8');
    // Node would quietly derive the public key from a private one; a verifier has no business with those.
    if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
        }
        catch {
            // The same as text that is no key.
        }
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
        code: 'INPUT_KEY_UNREADABLE',
        message: `${path} holds no public key in PEM.`,
        hint: 'Give the public key alone: openssl pkey -in private.pem -pubout',
    });
}


/***/ }),

/***/ 81820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rootOptions)
/* harmony export */ });
/**
 * What a trust entry is verified under: the root it names, and then none of those that the run is given; without one, the run's. Two
 * entries with the same answer share a root.
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


/***/ }),

/***/ 80477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ findDeniedBundle),
/* harmony export */   TY: () => (/* binding */ findDeniedArtefact),
/* harmony export */   mU: () => (/* binding */ deniedAlgorithms)
/* harmony export */ });
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _ci_proven_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13059);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11947);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36305);




/** By which algorithms files are denied: they have to be known by those, too. */
const deniedAlgorithms = (deny) => _formats_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .MATCHING_ALGORITHMS */ .br.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));
/** The first denial of the artefact itself, by its own digests or by those that statements which are believed give it. */
function findDeniedArtefact(deny, digests) {
    const entry = deny.find(({ digest: denied }) => denied && digests.some((digest) => digest[denied.algorithm] === denied.hex));
    return entry && denied(entry, 'The artefact');
}
/** The first denial of a bundle: of who signed it, when, in which run, or where it is logged. */
function findDeniedBundle(deny, verdict, ci) {
    const entry = deny.find((candidate) => candidate.digest === undefined && applies(candidate, verdict, ci));
    return entry && denied(entry, 'The bundle');
}
function applies(entry, { signer, entries, times }, ci) {
    const identity = signer.kind === 'certificate' ? signer.identity : undefined;
    if (entry.issuer !== undefined && (identity === undefined || plain(identity.issuer) !== plain(entry.issuer)))
        return false;
    const name = signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint;
    if (entry.identity !== undefined && !(0,_match_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchGlob */ .s)(plain(entry.identity), plain(name)))
        return false;
    if (entry.run !== undefined) {
        const extension = (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDoubleSlash */ .fM)(identity?.extensions['run-invocation-uri']);
        const run = identity && ci ? ((0,_ci_proven_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readProvenFacts */ .K)(identity, ci).run ?? extension) : extension;
        if (run === undefined || !meansRun(entry.run, run))
            return false;
    }
    const { log, logIndex, from, until } = entry;
    if (log !== undefined || logIndex !== undefined) {
        const isThere = entries.some((logged) => (log === undefined || withoutScheme(logged.log) === withoutScheme(log)) && (logIndex === undefined || logged.index === logIndex));
        if (!isThere)
            return false;
    }
    if (from === undefined && until === undefined)
        return true;
    // What nothing dates could be of any time.
    return times.length === 0 || times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}
/**
 * What is denied stays denied however it is written: in capital or small letters, percent-encoded, with a slash more or less. Who is
 * believed is compared letter by letter; here, to be generous is to be strict.
 */
function plain(text) {
    const decoded = decode(text).toLowerCase();
    return ((0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDoubleSlash */ .fM)(decoded) ?? decoded).replace(/\/+$/, '');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const withoutScheme = (url) => plain(url).replace(/^https?:\/\//, '');
/** A run means each of its attempts and jobs. */
const meansRun = (denied, run) => ['', '/**', '#**'].some((rest) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchGlob */ .s)(`${plain(denied)}${rest}`, plain(run)));
function denied(entry, what) {
    const problem = {
        code: 'POLICY_DENIED',
        message: `${what} is denied by the policy (${entry.at ?? entry.name})${entry.reason === undefined ? '' : `: ${entry.reason}`}.`,
        hint: 'It stays refused whoever signed it. If the denial is a mistake, take it out of the policy.',
    };
    const wanted = describe(entry);
    return {
        rule: 'deny',
        name: entry.name,
        ...(entry.at !== undefined && { at: entry.at }),
        met: false,
        clauses: [{ clause: 'deny', met: false, wanted: `not ${wanted}`, found: wanted, basis: 'proven', problem }],
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


/***/ })

};
