export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 96884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createArtifactEvaluator)
});

// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
;// CONCATENATED MODULE: ./build/policy/match-name.js

/** Whether globs match an artifact's name: the given name, or only its base name, so that `*.tgz` matches `dist/app.tgz`. */
function matchName(globs, name) {
    const written = name.replaceAll('\\', '/');
    const last = written.slice(written.lastIndexOf('/') + 1);
    return globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, written) || (0,match_glob/* matchGlob */.s)(glob, last));
}
/**
 * Whether globs can match an artifact: for requirements, which a different spelling of the name must not escape. They match whatever
 * `matchName` matches, and any number of last parts of its path, ignore case, and treat both Unicode forms of accents as equal.
 */
function couldMatchName(globs, name) {
    const path = fold(name);
    return matchName(globs, name) || globs.some((glob) => (0,match_glob/* matchGlob */.s)(`**/${fold(glob)}`, `/${path}`));
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

;// CONCATENATED MODULE: ./build/policy/decide-artifact.js

/** Evaluates all requirements of the policy for an artifact, even after a failed one, because explanations show all of them. */
async function decideArtifact(policy, { names, digests, accepted, now, rego }) {
    const rules = [];
    for (const requirement of policy.require) {
        if (isAskedOf(requirement, names))
            rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
    }
    const refused = rules.find(({ satisfied }) => !satisfied);
    return {
        rules,
        ...(refused?.problem && {
            problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
        }),
    };
}

// EXTERNAL MODULE: ./build/policy/deny.js
var deny = __webpack_require__(80477);
;// CONCATENATED MODULE: ./build/policy/requirements/accepted-statement.js
/** The earliest proven time of a signature. */
function signedAt({ times }) {
    return times.reduce((first, { time }) => (first === undefined || time < first ? time : first), undefined);
}

// EXTERNAL MODULE: ./build/sigstore/statement.js
var sigstore_statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
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

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/claims/proven-facts.js
var proven_facts = __webpack_require__(22147);
;// CONCATENATED MODULE: ./build/predicates/check-builder.js
/** The suffixes that `builder.id` may have after the identity: the names that platforms give their runners, and CircleCI's rerun. */
const RUNNERS = ['github-hosted', 'gitlab-hosted', 'buildkite-hosted', 'self-hosted', 'ssh-rerun'];
/**
 * Checks that the `builder.id` of a provenance belongs to the certificate that signed it: SLSA accepts only certain pairs of signer and
 * builder (verifying artifacts), and here the builder is the identity itself, followed by its runner.
 *
 * @param san The subject alternative name of the certificate.
 * @param runner The runner environment of the certificate, if it has one: the builder must name the same.
 */
function checkBuilder(builderId, san, runner) {
    if (builderId === san || builderId === `mailto:${san}`)
        return true;
    const place = RUNNERS.find((name) => builderId === `${san}#${name}`);
    return place !== undefined && (runner === undefined || runner === place);
}

;// CONCATENATED MODULE: ./build/policy/check-provenance.js


/** Facts that the builder's name already contains. */
const BUILDER_FACTS = ['signer', 'runner'];
/**
 * Compares a provenance with the facts in its certificate: a compromised job can write anything into a statement, but not into its
 * certificate. A value that only one of them has is no contradiction.
 */
function findContradiction(identity, ci, { builderId, facts }) {
    const proven = (0,proven_facts/* readProvenFacts */.K)(identity, ci);
    const runner = identity.extensions['runner-environment'] === '""' ? undefined : identity.extensions['runner-environment'];
    if (!checkBuilder(builderId, identity.san, runner) && !isNpmBuilder(builderId, ci, runner))
        return { fact: 'builder', stated: builderId, proven: identity.san };
    for (const [name, stated] of Object.entries(facts)) {
        const fact = name;
        const known = proven[fact];
        if (known !== undefined && known !== stated && !BUILDER_FACTS.includes(fact))
            return { fact, stated, proven: known };
    }
    return undefined;
}
/** npm uses the kind of runner as the builder id. Its identity is only in the certificate (libnpmpublish, provenance.js). */
const isNpmBuilder = (builderId, ci, runner) => ci === 'github' && runner !== undefined && builderId === `https://github.com/actions/runner/${runner}`;

// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
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
function failedClause({ code, clause, expected, actual, hint, message }) {
    const found = actual === undefined ? `but the certificate states no ${clause}` : `the certificate says ${actual}`;
    const problem = { code, message: message ?? `Wrong signer: expected ${clause} ${expected}, ${found}.`, hint };
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

// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 1 modules
var unsupported_clauses = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/policy/check-trust-entry.js





const CI_IDS = Object.keys(claims_clauses/* CERTIFICATE_CLAUSES */.pQ);
/** Issuers that an entry trusts, for messages. */
const issuersOf = ({ ci, issuer }) => issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[candidate].issuers) : [issuer];
/** Compares a certificate with all clauses of an entry about its signer. */
function checkTrustEntry(entry, identity) {
    const ci = entry.ci ?? (0,claims_clauses/* ciOfCertificateIssuer */.O8)(identity.issuer);
    const issuer = checkIssuer(entry, identity);
    if (!issuer.satisfied)
        return { clauses: [issuer] };
    const given = claims_clauses/* CLAUSE_NAMES */.$8.filter((clause) => entry.clauses[clause] !== undefined);
    const outcomes = [issuer, ...checkAttended(entry, identity), ...checkName(entry, identity)];
    if (ci === undefined)
        return { clauses: [...outcomes, ...given.map((clause) => withoutMeaning(clause, entry, identity))] };
    const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === 'circleci' && !named && !(0,unsupported_clauses/* isOwnerNamed */.R0)(entry.clauses, entry.issuer))
        outcomes.push(faulty((0,unsupported_clauses/* anybodysProject */.ng)(identity.san)));
    for (const clause of given)
        outcomes.push(checkClause(clause, entry, identity, ci));
    if (entry.ci !== undefined || given.length > 0)
        outcomes.push(...checkCaller(entry, identity, ci, named));
    return { ci, clauses: outcomes };
}
function checkIssuer(entry, { issuer }) {
    const wanted = issuersOf(entry).join(' or ');
    const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => (0,claims_clauses/* isIssuerOf */.ZB)(ci, issuer)) : entry.issuer === issuer;
    return met ? passedClause('issuer', wanted, issuer) : wrongIssuer(entry, wanted, issuer);
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
function checkName(entry, { san }) {
    const { identities, identityPatterns } = entry;
    const compare = (key, expected, met) => met
        ? passedClause('identity', expected, san)
        : failedClause({
            code: 'POLICY_IDENTITY_MISMATCH',
            clause: 'identity',
            expected,
            actual: san,
            hint: key === 'identity'
                ? hintToChange(key, san, entry)
                : `If you trust this identity, change ${nameSetting(key, entry)} so that it matches ${san}. chopmark inspect shows the certificate.`,
        });
    return [
        ...(identities ? [compare('identity', identities.join(' or '), identities.includes(san))] : []),
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
    const met = found !== undefined && asked.some((text) => compareClause(clause, text, found));
    const shown = asked.join(' or ');
    if (met)
        return passedClause(clause, shown, found);
    return failedClause({ code: MISMATCH[clause], clause, expected: shown, actual: found, hint: hintToChange(clause, found, entry) });
}
/** The value of a clause in the long form of the certificate. */
function writeOut(clause, text, identity, ci) {
    switch (clause) {
        case 'repository':
        case 'owner': {
            const base = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
            return (0,file_uri/* isUrl */.gU)(text) || base === undefined ? text.replace(/(\.git)?\/*$/, '') : `${base}/${text}`;
        }
        case 'workflow':
        case 'signer':
            return (0,file_uri/* fileUri */.bO)(text, identity, ci);
        default:
            return text;
    }
}
function compareClause(clause, wanted, found) {
    switch (clause) {
        case 'workflow':
        case 'signer':
            return (0,file_uri/* matchesFile */.gZ)(wanted, found);
        case 'job':
            return (0,match_glob/* matchGlob */.s)(wanted.replace(/\/+$/, ''), found.replace(/\/+$/, ''));
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
function checkCaller(entry, identity, ci, named) {
    const { clauses } = entry;
    const { proves, workflowSeparator } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    if (workflowSeparator === undefined)
        return [];
    const { san, extensions } = identity;
    if (clauses.signer === undefined && !named) {
        const config = proves.workflow?.(identity);
        if (config === san)
            return [passedClause('signer', 'the workflow itself', san)];
        return [
            failedClause({
                code: 'POLICY_SIGNER_MISMATCH',
                clause: 'signer',
                expected: 'the workflow itself',
                actual: san,
                message: `Wrong signer: expected the workflow itself (${config ?? 'not in the certificate'}), the certificate says ${san}.`,
                hint: hintToChange('signer', san, entry, 'reusable workflow'),
            }),
        ];
    }
    const repository = (0,claims_clauses/* withScheme */.GV)(extensions['source-repository-uri']);
    const outside = repository !== undefined && !san.startsWith(`${repository}/`);
    if (!outside || unsupported_clauses/* REPOSITORY_CLAUSES */.k5.some((clause) => clauses[clause] !== undefined))
        return [];
    return [
        faulty({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `The signer ${san} is outside the repository that it signed for, and no expected repository was given.`,
            hint: `Also set ${nameSetting('repository', entry)}: a workflow that anyone can call signs for everyone.`,
            clause: 'signer',
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

// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
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
            believed = believed ? { ...believed, entries: [...believed.entries, ...found.entries] } : found;
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
    if (!decision.outcome.satisfied)
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
        return refuse((0,to_problem/* toProblem */.H)(error));
    }
}
function decideKey({ key, entries }, fingerprint) {
    const [entry] = entries;
    if (!entry || key === undefined)
        throw new TypeError('a key was accepted that no entry names');
    const clause = { clause: 'key', satisfied: true, expected: key, actual: fingerprint, basis: 'proven' };
    return { entries, outcome: trustOutcome(entry, [clause]) };
}
const allows = (globs, text) => globs === undefined || (text !== undefined && globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, text)));
function readProvenance(predicateType, { statement }) {
    return predicateType === provenance/* provenance */.a.type && statement ? provenance/* provenance */.a.read((0,sigstore_statement/* parseStatement */.By)(statement).predicate) : undefined;
}
/** @throws ChopmarkError `VERIFICATION_PROVENANCE_MISMATCH` */
function checkAgreement(identity, ci, stated) {
    const wrong = findContradiction(identity, ci, stated);
    if (!wrong)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_PROVENANCE_MISMATCH',
        message: `The provenance names a ${wrong.fact} that the certificate does not prove: the provenance says ${JSON.stringify(wrong.stated)}, the certificate proves ${wrong.proven}.`,
        hint: 'Find out why they differ before you use the artifact. chopmark inspect shows the statement and the certificate.',
    });
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
        const assessed = verifyCandidate(candidate, about, settings).then((assessment) => ({
            assessment,
            subjects: (0,match_subject/* indexSubjects */.G)(candidate.subjects),
        }));
        statements.set(candidate, assessed);
        return assessed;
    };
    /** The assessment of a candidate for this artifact, and the matching subject. */
    const assess = async (candidate, artifact) => {
        if (candidate.subjects.length === 0)
            return { assessment: await verifyCandidate(candidate, artifact, settings) };
        const { assessment, subjects } = await assessStatement(candidate);
        const subject = subjects(artifact);
        if (subject)
            return { assessment, subject };
        const { bundlePath, entries, timestamps, predicateType } = assessment.checked;
        // A candidate that did not verify is reported as it is.
        if (!assessment.verdict)
            return { assessment };
        return {
            assessment: {
                checked: { bundlePath, entries, timestamps, ...(predicateType !== undefined && { predicateType }), problem: OTHER_ARTIFACT },
                entries: [],
            },
        };
    };
    return async (name, artifact, candidates) => {
        const found = await Promise.all(candidates.map((candidate) => assess(candidate, artifact)));
        const scoped = found.map(({ assessment, subject }) => ({ assessment: scopeToName(assessment, name), subject }));
        const bundles = scoped.map(({ assessment }) => assessment.checked);
        const subjects = scoped.flatMap(({ subject, assessment }) => (subject && !assessment.checked.problem ? [subject] : []));
        const denial = (0,deny/* findDeniedArtifact */.f4)(policy.deny, [digestsOf(artifact), ...subjects.map(({ digest }) => digest)]);
        if (denial)
            return { verdict: 'refused', ...(denial.problem && { problem: denial.problem }), bundles, rules: [denial] };
        const accepted = scoped.flatMap(({ assessment }, position) => acceptedAt(position, assessment));
        if (accepted.length === 0)
            return { verdict: 'refused', problem: selectFailure(bundles) ?? missing(name), bundles };
        const names = new Set([name, ...subjects.map((subject) => subject.name)]);
        const { rules, problem } = await decideArtifact(policy, {
            names: [...names],
            digests: Object.values(digestsOf(artifact)),
            accepted,
            now,
            ...(rego && { rego }),
        });
        return { verdict: problem ? 'refused' : 'verified', ...(problem && { problem }), bundles, ...(rules.length > 0 && { rules }) };
    };
}
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
    const since = signedAt(verdict);
    return [
        {
            position,
            verdict,
            entries,
            ...(ci !== undefined && { ci }),
            ...(since && { signedAt: since }),
            ...(checked.predicateType !== undefined && { predicateType: checked.predicateType }),
            predicate: () => (statement && (0,sigstore_statement/* parseStatement */.By)(statement).predicate) ?? {},
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


/***/ }),

/***/ 38586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   U2: () => (/* binding */ indexEvidence),
/* harmony export */   eV: () => (/* binding */ readBundleFolders),
/* harmony export */   lH: () => (/* binding */ readCandidates),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony export readGiven */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93410);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24073);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93466);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56519);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14922);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19139);
/* harmony import */ var _stores_local_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33045);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17555);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74353);
/* harmony import */ var _run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16834);














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
            for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_ALGORITHMS */ .Ff) {
                const hex = digest[algorithm];
                if (hex !== undefined)
                    add(algorithm, hex, candidate);
            }
            if (digest.sha256 !== undefined)
                continue;
            for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .MATCHING_ALGORITHMS */ .br)
                if (digest[algorithm] !== undefined)
                    algorithms.add(algorithm);
        }
        const content = candidate.bundle?.content;
        if (content?.kind === 'message') {
            const algorithm = _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_10__/* .DIGEST_NAME */ .v3[content.algorithm];
            algorithms.add(algorithm);
            if (content.digest)
                add(algorithm, content.digest.toString('hex'), candidate);
        }
    }
    return {
        all: candidates,
        algorithms,
        named: indexNames(candidates),
        about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
    };
}
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
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79919));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29131));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the given bundle');
/** The bundle next to a file. */
const readBeside = async (path, ports) => (await (0,_stores_local_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(`${path}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .BUNDLE_SUFFIX */ .Zf}`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: those in `bundle-dir`, else those of every job with a folder below `.chopmark`, and of the GitHub Action in
 * this job, which writes them to the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : await withJobs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder));
    const found = await Promise.all(folders.map(_stores_local_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readFolder */ .j1));
    return found.flat().flatMap((file) => parse(file, { workingFolder }));
}
/** A folder, and the folders of jobs below it. */
const withJobs = async (folder) => [folder, ...(await listJobs(folder))];
async function listJobs(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_JOB_FOLDERS */ .zs)
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_11__/* .showPath */ .P)(location, workingFolder));
/** A line that cannot be read becomes a candidate with a problem, so that it is reported. It does not hide the others. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toProblem */ .H)(error) });
    try {
        return (0,_sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundleLines */ .w)(bytes, location).map((read) => read instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** Reads the bundles of a store or registry, or an image signature in the format of cosign 1 and 2, over a document that names the image. */
function readFound({ bytes, location, payload }) {
    if (!payload)
        return readCandidates(bytes, location);
    try {
        const subjects = [{ name: '', digest: (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_6__/* .readSimpleSigning */ .k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toProblem */ .H)(error) }];
    }
}
/** A bundle with its stated subjects. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatement */ .By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toProblem */ .H)(error) };
    }
}


/***/ }),

/***/ 70511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRego)
/* harmony export */ });
/** The evaluator for Rego policies, loaded only if the policy has one. */
async function openRego({ require }, exec) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(8434)]).then(__webpack_require__.bind(__webpack_require__, 78434));
    return { rego: createRego(exec) };
}


/***/ }),

/***/ 12539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRoots)
});

// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
;// CONCATENATED MODULE: ./build/policy/trust-index.js


const CI_IDS = Object.keys(claims_clauses/* CERTIFICATE_CLAUSES */.pQ);
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
    const shelvesFor = (issuer) => [`issuer ${issuer}`, ...CI_IDS.filter((ci) => (0,claims_clauses/* isIssuerOf */.ZB)(ci, issuer)).map((ci) => `ci ${ci}`)].flatMap((key) => shelves.get(key) ?? []);
    return {
        knows: (issuer) => shelvesFor(issuer).length > 0,
        entriesOf: (issuer) => shelvesFor(issuer).flatMap(({ all }) => all),
        entriesFor({ issuer, extensions }) {
            const repository = (0,claims_clauses/* withScheme */.GV)(extensions['source-repository-uri']) ?? '';
            return shelvesFor(issuer).flatMap(({ byRepository, others }) => [...(byRepository.get(repository) ?? []), ...others]);
        },
    };
}
/** The repository URLs of an entry, if it has only complete names. */
function listRepositories({ ci, clauses }) {
    const base = ci && claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
    const named = clauses.repository?.map((text) => ((0,file_uri/* isUrl */.gU)(text) || base === undefined ? text : `${base}/${text}`).replace(/(\.git)?\/*$/, ''));
    return named?.some((url) => url.includes('*') || !(0,file_uri/* isUrl */.gU)(url)) ? undefined : named;
}

// EXTERNAL MODULE: ./build/verification/verifier.js + 9 modules
var verification_verifier = __webpack_require__(44118);
// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(88781);
// EXTERNAL MODULE: ./build/engine/shared/evidence/read-public-key.js
var read_public_key = __webpack_require__(13163);
// EXTERNAL MODULE: ./build/engine/shared/evidence/root-options.js
var root_options = __webpack_require__(99716);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/open-roots.js






/**
 * Loads each distinct trusted root of the policy's entries once.
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

/***/ 13163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63674);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74353);






/**
 * @param digest SHA-256 of the file in lower-case hex, if the file is pinned.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_KEY */ .tu, 'the public key', { pipes: true });
    (0,_base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDigest */ .m)(bytes, path, digest);
    const text = bytes.toString('utf8');
    // Node would silently derive the public key from a private key, which a verifier must not need.
    if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
        }
        catch {
            // Reported like any text that is not a key.
        }
    }
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
        code: 'INPUT_KEY_UNREADABLE',
        message: `${path} does not contain a public key in PEM.`,
        hint: 'Use only the public key: openssl pkey -in private.pem -pubout',
    });
}


/***/ }),

/***/ 99716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rootOptions)
/* harmony export */ });
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


/***/ }),

/***/ 22147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProvenFacts)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);

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
/** CircleCI writes two quote characters instead of a runner environment. */
const NOTHING = '""';
/** The facts about a build that a certificate proves, in terms that can be compared across CI systems. */
function readProvenFacts(identity, ci) {
    const { proves, workflowSeparator } = _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const facts = Object.entries(FACT_OF_CLAUSE).flatMap(([clause, fact]) => {
        const text = proves[clause]?.(identity);
        return text === undefined || text === NOTHING ? [] : [[fact, text]];
    });
    // If no file is named, a definition or job configures the build, and it is the identity itself.
    return Object.fromEntries(workflowSeparator === undefined ? [...facts, ['workflow', identity.san]] : facts);
}


/***/ }),

/***/ 80477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ findDeniedBundle),
/* harmony export */   f4: () => (/* binding */ findDeniedArtifact),
/* harmony export */   mU: () => (/* binding */ deniedAlgorithms)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22147);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19139);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36305);




/** The digest algorithms of the denials. Files must also be hashed with these. */
const deniedAlgorithms = (deny) => _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .MATCHING_ALGORITHMS */ .br.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));
/** The first denial of the artifact itself, by its own digests or by digests in accepted statements. */
function findDeniedArtifact(deny, digests) {
    const entry = deny.find(({ digest: denied }) => denied && digests.some((digest) => digest[denied.algorithm] === denied.hex));
    return entry && denied(entry, 'The artifact');
}
/** The first denial of a bundle: by its signer, time, run or log entry. */
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
        const extension = (0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDoubleSlash */ .fM)(identity?.extensions['run-invocation-uri']);
        const run = identity && ci ? ((0,_identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readProvenFacts */ .K)(identity, ci).run ?? extension) : extension;
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
    // A bundle without a proven time can be from any time.
    return times.length === 0 || times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}
/**
 * A denial ignores case, percent-encoding and final slashes, so that a different spelling does not escape it. Trusted signers are
 * compared exactly.
 */
function plain(text) {
    const decoded = decode(text).toLowerCase();
    return ((0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDoubleSlash */ .fM)(decoded) ?? decoded).replace(/\/+$/, '');
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
/** A run includes each of its attempts and jobs. */
const meansRun = (denied, run) => ['', '/**', '#**'].some((rest) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchGlob */ .s)(`${plain(denied)}${rest}`, plain(run)));
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


/***/ }),

/***/ 24073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseBundleLines),
/* harmony export */   w: () => (/* binding */ readBundleLines)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);
/* harmony import */ var _parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3101);



/**
 * Parses every bundle of a file: a single JSON bundle in any layout, or JSON Lines with one bundle per line. @throws ChopmarkError as
 * `parseBundle` does
 */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    // The first line of a bundle that spans several lines does not end with a closing brace.
    const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
    if (whole && !(whole instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        return [whole];
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length === _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI)
            throw malformed(`${what} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI} bundles`);
        read.push(attempt(line, `${what}, line ${number}`));
    }
    if (read.length === 0)
        throw malformed(`${what} has no bundle`);
    return whole && read.every((one) => one instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) ? [whole] : read;
}
function attempt(bytes, what) {
    try {
        return (0,_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(bytes, what);
    }
    catch (error) {
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            return error;
        throw error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Non-blank lines with their numbers, without trailing white space. */
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
const malformed = (reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
});


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
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29131);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53254);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53607);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48222);














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
            return [...beside, ...(await readFolder(folder))];
        },
    };
}
/** Files that are open at the same time. */
const OPEN = 64;
/** Every bundle of a folder, once: those in `attestations.jsonl`, and files that are not in it, which an interrupted run can leave. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow} bundle files, which is the limit.`,
            hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .HH)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
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
        return [{ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .BUNDLE_SUFFIX */ .Zf)).map(({ name }) => name);
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


/***/ })

};
