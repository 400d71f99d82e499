export const id = 5690;
export const ids = [5690];
export const modules = {

/***/ 45690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreseeVerification: () => (/* binding */ foreseeVerification)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _policy_check_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _policy_known_builders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14425);
/* harmony import */ var _policy_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76856);
/* harmony import */ var _predicates_check_builder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3393);
/* harmony import */ var _predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52062);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98603);
/* harmony import */ var _predicates_says_no_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95307);








/**
 * What `verify` will say about statements, before they are signed: that a statement is no reason to accept an artifact, or that
 * provenance of the user names another builder or source than its certificate proves.
 *
 * @param signsFiles Whether the run also signs the files themselves, which vouches for them.
 * @returns A warning for each.
 * @throws ChopmarkError `INPUT_PREDICATE_INVALID` for a statement that nobody could accept
 */
function foreseeVerification(statements, record, signsFiles) {
    const vouches = signsFiles || statements.some(({ type }) => _policy_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__/* .VOUCHING_TYPES */ .O.has(type));
    return [
        ...new Set(statements.flatMap(({ type, predicate }) => {
            const no = (0,_predicates_says_no_js__WEBPACK_IMPORTED_MODULE_6__/* .findNo */ .n)(type, predicate ?? {});
            if (no !== undefined)
                return `The statement ${type} says no (${no}). chopmark verify never accepts an artifact because of it, and refuses where its type is asked for.`;
            if (!_policy_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__/* .VOUCHING_TYPES */ .O.has(type))
                return vouches
                    ? []
                    : `The statement ${type} does not vouch for the artifact. chopmark verify accepts the artifact because of it only with --predicate-type ${(0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordForPredicateType */ .HJ)(type)}, or if a policy names the type.`;
            return predicate && _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenance */ .a.types.includes(type) ? foreseeProvenance(type, predicate, record) : [];
        })),
    ];
}
function foreseeProvenance(type, predicate, record) {
    const stated = readProvenance(type, predicate);
    const { builderId } = stated;
    const { signer, runner } = record?.proven ?? {};
    const isSigner = builderId === undefined ||
        (signer !== undefined && ((0,_predicates_check_builder_js__WEBPACK_IMPORTED_MODULE_7__/* .checkBuilder */ .u)(builderId, signer, runner) || (0,_policy_known_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .findKnownPair */ .RM)(builderId, signer) !== undefined));
    return [
        ...(isSigner
            ? []
            : [
                `The provenance names the builder ${builderId}, which the signature does not prove${signer === undefined ? '' : `: it proves ${signer}`}. Policies that require provenance accept it only if they name this builder.`,
            ]),
        ...(0,_policy_check_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .findContradictions */ ._I)(record?.proven ?? {}, stated).map(({ fact, field, stated: text, proven }) => `The provenance declares ${JSON.stringify(text)} in ${field}, and the certificate proves the ${fact} ${proven}. chopmark verify refuses it where the repository is asked for.`),
    ];
}
function readProvenance(type, predicate) {
    try {
        return _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenance */ .a.read(predicate, type);
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_INVALID',
            message: `Nothing was signed, because no verifier could accept the statement: ${error.message}`,
            hint: 'Compare the predicate with the specification: https://slsa.dev/spec/v1.2/build-provenance.',
            cause: error,
        });
    }
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
    const isJob = ci !== 'github-release';
    return Object.fromEntries(workflowSeparator === undefined && isJob ? [...facts, ['workflow', identity.san]] : facts);
}


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


/***/ })

};
