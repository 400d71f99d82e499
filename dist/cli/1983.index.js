export const id = 1983;
export const ids = [1983];
export const modules = {

/***/ 72029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createArtifactEvaluator)
});

// EXTERNAL MODULE: ./build/policy/requirements/counts-as-vouching.js
var counts_as_vouching = __webpack_require__(81783);
// EXTERNAL MODULE: ./build/policy/glob-set.js
var glob_set = __webpack_require__(93768);
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

// EXTERNAL MODULE: ./build/policy/deny.js
var deny = __webpack_require__(80477);
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

// EXTERNAL MODULE: ./build/engine/shared/evidence/verify-candidate.js + 4 modules
var verify_candidate = __webpack_require__(76692);
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
        const assessed = (candidate.assessed ? Promise.resolve(candidate.assessed) : (0,verify_candidate/* verifyCandidate */.v)(candidate, about, settings)).then((assessment) => ({
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
            return { assessment: checkMeaning(candidate, await (0,verify_candidate/* verifyCandidate */.v)(candidate, artifact, settings), content) };
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
        const denial = (0,deny/* findDeniedArtifact */.f4)(policy.deny, [digestsOf(artifact), ...subjects.map(({ digest }) => digest)]);
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


/***/ }),

/***/ 12539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRoots)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/identity/claims/github-names.js
var github_names = __webpack_require__(52707);
// EXTERNAL MODULE: ./build/identity/claims/signer-repository.js
var signer_repository = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
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
        const chosen = (0,root_options/* rootOptions */.f)(choice, options);
        const id = JSON.stringify(chosen);
        const loading = trusts.get(id) ?? (0,choose_trust/* chooseTrust */.Ic)(chosen, { ports, http: run.http, signs: false });
        trusts.set(id, loading);
        const trust = await loading;
        const publicKey = key && (await (0,read_public_key/* readPublicKey */.R)(key.absolute, ports, key.digest));
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
    const own = all.filter((root) => isGithubRoot(root, copy));
    return own.length > 0 ? { trustedRoots: own, isGithub: true } : { trustedRoots: all, isGithub: false };
}
const isAboutReleases = ({ ci }) => ci === 'github-release';
/**
 * Whether a trusted root is GitHub's own. It is compared with the copy of GitHub's root on this machine, so nothing is asked for. Without a
 * copy, the names in the file decide, which only guards against naming another file by mistake.
 */
function isGithubRoot(root, copy) {
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
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85819);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74353);







/**
 * @param digest SHA-256 of the file in lower-case hex, if the file is pinned.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .Mv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_KEY */ .tu, 'the public key', { pipes: true });
    (0,_base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDigest */ .m)(bytes, path, digest);
    const encoding = (0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_5__/* .explainEncoding */ .f)(bytes);
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
        message: encoding === undefined ? `${path} does not contain a public key in PEM.` : `The public key ${path} is ${encoding}.`,
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

/***/ 76692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ verifyCandidate)
});

// EXTERNAL MODULE: ./build/identity/claims/proven-facts.js
var proven_facts = __webpack_require__(22147);
// EXTERNAL MODULE: ./build/policy/check-provenance.js
var check_provenance = __webpack_require__(6563);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var clauses = __webpack_require__(34035);
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

// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
;// CONCATENATED MODULE: ./build/policy/check-trust-entry.js









/** The certificates of GitHub's release signer name no issuer. */
const showIssuer = (issuer) => (issuer === '' ? 'none (GitHub releases)' : issuer);
/** Issuers that an entry trusts, for messages. */
const issuersOf = ({ ci, issuer }) => issuer === undefined ? (ci ? [ci] : clauses/* CI_IDS */.K4).flatMap((candidate) => clauses/* CERTIFICATE_CLAUSES */.pQ[candidate].issuers.map(showIssuer)) : [issuer];
/** Compares a certificate with all clauses of an entry about its signer. */
function checkTrustEntry(entry, identity) {
    const ci = entry.ci ?? (0,clauses/* ciOfCertificateIssuer */.O8)(identity.issuer);
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
    const given = clauses/* CLAUSE_NAMES */.$8.filter((clause) => entry.clauses[clause] !== undefined);
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
    const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : clauses/* CI_IDS */.K4).some((ci) => (0,clauses/* isIssuerOf */.ZB)(ci, issuer)) : entry.issuer === issuer;
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
    const expected = clauses/* HOSTED_RUNNERS */.iR.join(' or ');
    if (runner !== undefined && clauses/* HOSTED_RUNNERS */.iR.includes(runner))
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
    const proof = clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves[clause];
    if (proof === undefined) {
        return faulty({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `${clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
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
            const base = clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
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
    const { proves, workflowSeparator } = clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
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

// EXTERNAL MODULE: ./build/policy/deny.js
var deny = __webpack_require__(80477);
// EXTERNAL MODULE: ./build/policy/glob-set.js
var glob_set = __webpack_require__(93768);
// EXTERNAL MODULE: ./build/policy/release-claims.js
var release_claims = __webpack_require__(66902);
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var sigstore_statement = __webpack_require__(14922);
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
    const denial = (0,deny/* findDeniedBundle */.Hh)(policy.deny, verdict, ci);
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
    if (signer.kind === 'key' || !(0,release_claims/* isReleaseSigner */.y)(signer.identity))
        return signer;
    return { kind: 'certificate', identity: (0,release_claims/* withReleaseClaims */.l)(signer.identity, isGithubRoot(root), statement) };
}
const isGithubRoot = ({ name, isGithub = name === 'github' }) => isGithub;
/** Under another root, nothing about the release is believed, and the clauses alone would not say why. */
function explainRelease(problem, { signer }, root) {
    const isUnbelieved = signer.kind === 'certificate' && (0,release_claims/* isReleaseSigner */.y)(signer.identity) && !isGithubRoot(root);
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


/***/ }),

/***/ 88781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ chooseTrust),
  Un: () => (/* binding */ notInSandbox),
  V: () => (/* binding */ rekorVersionOf)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/visibility.js
var identity_visibility = __webpack_require__(91375);
;// CONCATENATED MODULE: ./build/trust/choose-instance.js

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own instance for a repository that
 * GitHub does not report as public, the public instance otherwise.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` if the public instance does not know the issuer of the job's identity.
 */
function chooseInstance({ ci, visibility, selfManaged = false }) {
    if (ci === 'jenkins')
        throw needed('A Jenkins controller issues its own identities');
    if (selfManaged && ci === 'gitlab')
        throw needed('A self-managed GitLab issues its own identities');
    if (selfManaged && ci === 'github')
        throw needed('GitHub Enterprise Server issues its own identities');
    if (ci === 'github' && visibility !== 'public')
        return 'github';
    return 'public-good';
}
const needed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Use --instance to name a client trust config file of an instance whose Fulcio accepts that issuer. docs/explanation/trust.md shows how to write one.',
});

;// CONCATENATED MODULE: ./build/engine/shared/run/choose-trust.js



/**
 * Loads the trust of a run. `auto` depends on the identity: its platform, and the visibility in its token.
 *
 * @param signs Only a signing run can read its sandbox from a variable. The trust of a verifier never comes from a variable.
 */
async function chooseTrust(options, { ports, http, identity, signs }) {
    // Only now: the request for a token is on its way by then (docs/adr/0052).
    const { loadTrust } = await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 75040));
    return loadTrust({
        instance: nameInstance(options, { ports, identity, signs }),
        trustedRoot: options.trustedRoot,
        signingConfig: options.signingConfig,
        tufMirror: options.tufMirror,
        tufRoot: options.tufRoot,
        rekorVersion: rekorVersionOf(options.rekorVersion),
        offline: options.offline ?? false,
        verifiesOnly: !signs,
        fileDigest: options.fileDigest,
    }, { http, clock: ports.clock, logger: ports.logger, cacheFolder: ports.cacheFolder, workingFolder: ports.workingFolder });
}
const rekorVersionOf = (text) => text === undefined || text === 'none' ? text : text === '1' ? 1 : 2;
function nameInstance(options, { ports, identity, signs }) {
    const { instance } = options;
    // A private instance that is completely given by files or a mirror needs no name.
    const given = options.tufMirror !== undefined || (options.trustedRoot !== undefined && (options.signingConfig !== undefined || !signs));
    if (instance === 'auto')
        return given || !identity ? 'public-good' : autoInstance(identity);
    if (instance !== 'sandbox' || !signs)
        return instance;
    const config = ports.env.CHOPMARK_SANDBOX;
    if (config)
        return config;
    throw notInSandbox();
}
const notInSandbox = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: '--instance sandbox works only inside a sandbox.',
    hint: 'Run chopmark sandbox -- chopmark … --instance sandbox. Or set --instance to the path of a running sandbox’s trust config.',
});
const autoInstance = ({ platform, issuer, claims }) => {
    const visibility = (0,identity_visibility/* provenVisibility */.t)(claims, platform);
    return chooseInstance({
        ...(platform && { ci: platform }),
        ...(visibility !== 'unknown' && { visibility }),
        selfManaged: platform !== undefined && !isHosted(platform, issuer),
    });
};
/** Whether the platform's own cloud issued the token. GitHub and GitLab also have self-managed installations. */
const isHosted = (platform, issuer) => {
    const hostname = URL.parse(issuer)?.hostname ?? '';
    if (platform === 'github')
        return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
    if (platform === 'gitlab')
        return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
    return true;
};


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
    const isJob = ci !== 'github-release';
    return Object.fromEntries(workflowSeparator === undefined && isJob ? [...facts, ['workflow', identity.san]] : facts);
}


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isProvenPublic),
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without the user's consent. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ warnOfContradiction),
/* harmony export */   O0: () => (/* binding */ isSourceAsked),
/* harmony export */   _I: () => (/* binding */ findContradictions),
/* harmony export */   ch: () => (/* binding */ checkProvenance),
/* harmony export */   nG: () => (/* binding */ describeBuilder),
/* harmony export */   vD: () => (/* binding */ describeContradiction)
/* harmony export */ });
/* harmony import */ var _identity_claims_github_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52707);
/* harmony import */ var _identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22147);
/* harmony import */ var _identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8956);
/* harmony import */ var _predicates_check_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3393);
/* harmony import */ var _known_builders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14425);





/** The facts that mean the same in a certificate and in a provenance whose build type is about a workflow: its source. */
const SOURCE = ['repository', 'repositoryId', 'owner', 'ownerId', 'ref', 'commit'];
/**
 * What a provenance claims, and what of it is proven: the certificate proves, the predicate declares. Another builder than the signer is
 * no contradiction, because SLSA does not say that they are the same. A value that only one of them has is no contradiction either.
 *
 * @param ci The CI system of the certificate. Absent for keys, people and workloads, and if only the identity was asked for.
 */
function checkProvenance(signer, ci, stated) {
    const identity = signer.kind === 'certificate' ? signer.identity : undefined;
    // An exact identity does not name the CI system of a private issuer. Its form does.
    const platform = ci ?? (identity && (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .guessForge */ .jH)(identity));
    return {
        builder: readBuilder(identity, ci, stated),
        contradictions: identity && platform ? findContradictions((0,_identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readProvenFacts */ .K)(identity, platform), stated) : [],
    };
}
function readBuilder(identity, ci, { builderId }) {
    if (builderId === undefined)
        return identity && ci ? { id: identity.san, isNamed: false, basis: 'proven' } : { isNamed: false, basis: 'declared' };
    const named = { id: builderId, isNamed: true };
    if (!identity)
        return { ...named, basis: 'declared' };
    const level = levelOf(builderId, identity);
    const isProven = level !== undefined || (0,_predicates_check_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBuilder */ .u)(builderId, identity.san, runnerOf(identity)) || isNpmBuilder(builderId, identity, ci);
    return { ...named, basis: isProven ? 'proven' : 'declared', ...(level !== undefined && { level }) };
}
/** CircleCI writes two quote characters instead of a runner environment. */
function runnerOf({ extensions }) {
    const runner = extensions['runner-environment'];
    return runner === '""' ? undefined : runner;
}
const GITHUB = 'https://token.actions.githubusercontent.com';
/** The known builders run on github.com alone. */
const levelOf = (builderId, { san, issuer }) => issuer === GITHUB ? (0,_known_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .findKnownPair */ .RM)(builderId, san)?.level : undefined;
/** npm uses the kind of runner as the builder id; earlier, it named no kind (libnpmpublish, provenance.js). */
function isNpmBuilder(builderId, identity, ci) {
    const runner = runnerOf(identity);
    if (ci !== 'github' || runner === undefined)
        return false;
    const base = 'https://github.com/actions/runner';
    return builderId === `${base}/${runner}` || (builderId === base && runner === 'github-hosted');
}
/** Where a provenance contradicts the proven facts about its build. */
function findContradictions(proven, { ci: platform, facts, fields }) {
    // GitHub's types name the source and its workflow in one field.
    const compared = platform === 'github' ? [...SOURCE, 'workflow'] : SOURCE;
    return compared.flatMap((fact) => {
        const [stated, known] = [facts[fact], proven[fact]];
        if (stated === undefined || known === undefined || comparable(stated) === comparable(known))
            return [];
        return [{ fact, field: fields?.[fact] ?? fact, stated, proven: known }];
    });
}
/** GitHub ignores the case of owner and repository. A value does not say whether another host does. */
const comparable = (text) => (/^https:\/\/github\.com\//i.test(text) ? (0,_identity_claims_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldGithubNames */ .Hi)(text) : text);
const ASKING = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Whether a contradiction refuses for this entry: only if the repository, and so the source, was asked for. */
const isSourceAsked = ({ clauses }) => ASKING.some((clause) => clauses[clause] !== undefined);
const WHO_IS_RIGHT = 'The CI proves what the certificate says. The provenance only declares what its signer wrote into it.';
/** The refusal because of a contradiction. */
const describeContradiction = ({ fact, field, stated, proven }) => ({
    code: 'VERIFICATION_PROVENANCE_MISMATCH',
    message: `The provenance contradicts its certificate: its ${field} declares ${JSON.stringify(stated)}, and the certificate proves the ${fact} ${proven}.`,
    hint: `${WHO_IS_RIGHT} Ask the signer for a corrected one, or name the signer by its exact identity, for which a contradiction is only a warning.`,
});
/** The warning about a contradiction, where no source was asked for. */
const warnOfContradiction = (contradiction) => ({
    ...describeContradiction(contradiction),
    hint: `${WHO_IS_RIGHT} Where the repository is asked for, this provenance is refused.`,
});
/** The builder as a result shows it. */
const describeBuilder = ({ builder: { id, basis, level } }) => ({
    ...(id !== undefined && { id }),
    basis,
    ...(level !== undefined && { level }),
});


/***/ }),

/***/ 80477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ findDeniedBundle),
/* harmony export */   f4: () => (/* binding */ findDeniedArtifact),
/* harmony export */   mU: () => (/* binding */ deniedAlgorithms)
/* harmony export */ });
/* harmony import */ var _identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22147);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19139);
/* harmony import */ var _glob_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93768);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36305);
/* harmony import */ var _parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46905);
/* harmony import */ var _parse_unmatchable_denial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21139);






/** The digest algorithms of the denials. Files must also be hashed with these. */
const deniedAlgorithms = (deny) => _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MATCHING_ALGORITHMS */ .br.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));
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
    const run = identity && ci ? ((0,_identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readProvenFacts */ .K)(identity, ci).run ?? extension) : extension;
    return {
        signer: (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint),
        issuer: identity && (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(identity.issuer),
        run: run === undefined ? undefined : (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(run),
        logs: entries.map(({ log }) => (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(log)),
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
            identities.add(number, identity, _parse_unmatchable_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .IDENTITY_INCLUDES */ .JK);
        else if (run !== undefined)
            runs.add(number, run, _parse_unmatchable_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_INCLUDES */ .oW);
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
            set ??= (0,_glob_set_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .t)(globs);
            return text === undefined ? [] : set.find(text).flatMap((at) => owners[at] ?? []);
        },
    };
}
function applies(entry, { signer, entries, times }, names) {
    const { issuer, identity, run, log } = plainNames(entry);
    if (issuer !== undefined && (names.issuer === undefined || !(0,_match_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchGlob */ .s)(issuer, names.issuer)))
        return false;
    if (identity !== undefined && !includes(identity, _parse_unmatchable_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .IDENTITY_INCLUDES */ .JK, names.signer))
        return false;
    if (run !== undefined && (names.run === undefined || !includes(run, _parse_unmatchable_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_INCLUDES */ .oW, names.run)))
        return false;
    const { logIndex, from, until } = entry;
    if (log !== undefined || logIndex !== undefined) {
        const isThere = entries.some(({ logId, index }, at) => (log === undefined || (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchGlob */ .s)(log, names.logs[at] ?? '') || (logId !== undefined && (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchGlob */ .s)(log, logId))) &&
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
        issuer: issuer === undefined ? undefined : (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeIssuer */ .hn)(issuer),
        identity: identity === undefined ? undefined : (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeIdentity */ .aZ)(identity),
        run: run === undefined ? undefined : (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeRun */ .xg)(run),
        log: log === undefined ? undefined : (0,_parse_denied_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeLog */ .QO)(log),
    };
    known.set(entry, names);
    return names;
}
const includes = (denied, rests, name) => rests.some((rest) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchGlob */ .s)(`${denied}${rest}`, name));
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

/***/ 14425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ signsForItself),
/* harmony export */   RM: () => (/* binding */ findKnownPair)
/* harmony export */ });
/* unused harmony export KNOWN_BUILDERS */
const WORKFLOWS = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
const signsItself = (name) => ({ builder: `${WORKFLOWS}/${name}`, signers: [`${WORKFLOWS}/${name}`], level: 3 });
/**
 * They sign for any workflow that brings its own builder, after they verified that this workflow called them (slsa-github-generator,
 * BYOB.md). So they prove only the builders that are listed here.
 */
const DELEGATORS = [`${WORKFLOWS}/delegator_generic_slsa3.yml`, `${WORKFLOWS}/delegator_lowperms-generic_slsa3.yml`];
const delegates = (name) => ({ builder: `${WORKFLOWS}/${name}`, signers: DELEGATORS, level: 3 });
/**
 * The builders of the SLSA project: their workflows are isolated from the build (slsa-verifier, verifiers/internal/gha/builder.go and
 * slsaprovenance/common/builders.go; slsa-github-generator, README.md and the `uses` of each builder).
 */
const KNOWN_BUILDERS = [
    signsItself('generator_generic_slsa3.yml'),
    signsItself('generator_container_slsa3.yml'),
    signsItself('builder_go_slsa3.yml'),
    signsItself('builder_docker-based_slsa3.yml'),
    signsItself('builder_container-based_slsa3.yml'),
    delegates('builder_bazel_slsa3.yml'),
    delegates('builder_gradle_slsa3.yml'),
    delegates('builder_maven_slsa3.yml'),
    delegates('builder_nodejs_slsa3.yml'),
];
/** A ref that can name different code later is not trusted: slsa-verifier takes whole versions alone. */
const VERSION = /^refs\/tags\/v(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/;
/** The path of a workflow at a tag `vX.Y.Z`. */
function pathAtVersion(workflow) {
    const [path, ref, ...rest] = workflow.split('@');
    return rest.length === 0 && ref !== undefined && VERSION.test(ref) ? path : undefined;
}
/** The known pair of a builder and a signer, both at a version. */
function findKnownPair(builderId, signer) {
    const [builder, by] = [pathAtVersion(builderId), pathAtVersion(signer)];
    return by === undefined ? undefined : KNOWN_BUILDERS.find((known) => known.builder === builder && known.signers.includes(by));
}
/** Whether only its own certificate can prove this builder, at whatever ref. Then nobody else is believed about it. */
const signsForItself = (builderId) => KNOWN_BUILDERS.some(({ builder, signers }) => builder === builderId.split('@')[0] && signers.includes(builder));


/***/ }),

/***/ 66902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withReleaseClaims),
/* harmony export */   y: () => (/* binding */ isReleaseSigner)
/* harmony export */ });
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14922);
/* harmony import */ var _x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86928);
/* harmony import */ var _vouching_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76856);



/** Whether a certificate is one of GitHub's release signer. It is believed under GitHub's own root alone. */
const isReleaseSigner = ({ san, issuer }) => san === _x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_SIGNER */ .N && issuer === '';
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
    const { predicateType, predicate = {} } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatement */ .By)(statement);
    return predicateType.startsWith(_vouching_types_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_TYPES */ ._) ? { ...identity, extensions: readReleaseClaims(predicate) } : bare;
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

/***/ 76856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VOUCHING_TYPES),
/* harmony export */   _: () => (/* binding */ RELEASE_TYPES)
/* harmony export */ });
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35148);
/* harmony import */ var _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);


/**
 * The statement types by which a signer vouches for an artifact, whoever asks in whatever way. Every other type says something about
 * the artifact (what is in it, what a scan found), and counts only where it is asked for. Signatures without a statement, of files and of
 * images (cosign 1 and 2, "simple signing"), vouch too.
 */
const VOUCHING_TYPES = new Set([
    // The signature of an image (cosign 3).
    _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIGNATURE */ .H,
    // Who built it (slsa.dev).
    _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .T,
    _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .OLD_PROVENANCE_TYPE */ .J,
    // Who published it, signed by the publisher for the index (PEP 740), and by the registry (npm).
    'https://docs.pypi.org/attestations/publish/v1',
    'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
]);
/** The types, in every version, that vouch only if GitHub's own release signer signed them. Anybody else can write one. */
const RELEASE_TYPES = 'https://in-toto.io/attestation/release/';


/***/ }),

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkBuilder)
/* harmony export */ });
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


/***/ }),

/***/ 95307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nameVerdictKind),
/* harmony export */   n: () => (/* binding */ findNo)
/* harmony export */ });
/* harmony import */ var _order_vex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33281);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90329);


const KINDS = [
    {
        kind: 'vsa',
        begins: 'https://slsa.dev/verification_summary/',
        // Versions before 1 write snake case.
        findNo: ({ verificationResult, verification_result: old }) => (isOneOf(verificationResult ?? old, ['PASSED']) ? undefined : 'FAILED'),
    },
    {
        kind: 'tests',
        begins: 'https://in-toto.io/attestation/test-result/',
        findNo: ({ result }) => (isOneOf(result, ['PASSED', 'WARNED']) ? undefined : 'FAILED'),
    },
    { kind: 'vex', begins: 'https://openvex.dev/ns', findNo: findAffected },
    { kind: 'cyclonedx-vex', begins: 'https://cyclonedx.org/vex', findNo: findExploitable },
];
const UNREADABLE = 'no readable verdict';
const isOneOf = (value, texts) => texts.some((text) => text === value);
const kindOf = (type) => KINDS.find(({ begins }) => type.startsWith(begins));
/** The kind of verdict in statements of a type. Undefined for statements without a verdict. */
const nameVerdictKind = (type) => (type === undefined ? undefined : kindOf(type)?.kind);
/**
 * The negative verdict of a statement: `FAILED`, `affected`. Undefined if it is positive, or the type contains no verdict.
 *
 * @param predicate Absent if the statement has none.
 */
const findNo = (type, predicate) => type === undefined ? undefined : kindOf(type)?.findNo(predicate);
const POSITIVE = ['not_affected', 'fixed', 'under_investigation'];
/** The latest statement about a vulnerability in a product counts (OpenVEX, 0.2.0). */
function findAffected({ statements, timestamp }) {
    if (!Array.isArray(statements))
        return UNREADABLE;
    if (statements.some((statement) => typeof statement !== 'object' || statement === null))
        return UNREADABLE;
    const last = new Map();
    for (const { vulnerability, products, status } of (0,_order_vex_js__WEBPACK_IMPORTED_MODULE_1__/* .orderVex */ .E)(statements, (one) => (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(one.timestamp), (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(timestamp)))
        last.set(JSON.stringify([vulnerability, products]), status);
    const others = [...last.values()].filter((status) => !isOneOf(status, POSITIVE));
    return others.length === 0 ? undefined : others.includes('affected') ? 'affected' : UNREADABLE;
}
/** States of CycloneDX 1.4 to 1.7 that do not say that the product is affected. */
const UNEXPLOITABLE = ['resolved', 'resolved_with_pedigree', 'in_triage', 'false_positive', 'not_affected'];
function findExploitable({ vulnerabilities = [] }) {
    if (!Array.isArray(vulnerabilities))
        return UNREADABLE;
    const states = vulnerabilities.map((found) => found?.analysis?.state);
    if (states.includes('exploitable'))
        return 'exploitable';
    return states.every((state) => state === undefined || isOneOf(state, UNEXPLOITABLE)) ? undefined : UNREADABLE;
}


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


/***/ })

};
