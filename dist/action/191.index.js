export const id = 191;
export const ids = [191];
export const modules = {

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

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ wordForPredicateType),
/* harmony export */   kj: () => (/* binding */ namePredicateTypes),
/* harmony export */   y1: () => (/* binding */ expandPredicateType)
/* harmony export */ });
/* unused harmony export PREDICATE_WORDS */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1508);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98603);
/* harmony import */ var _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97849);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60463);
/* harmony import */ var _vsa_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81674);








const sbomTypes = (host) => _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types.filter((type) => new URL(type).host === host);
/** The types behind each short name, with older versions and those of cosign: a request for an SBOM accepts any version. */
const TYPES = new Map([
    ['provenance', _provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.types],
    ['sbom', _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types],
    ['spdx', sbomTypes('spdx.dev')],
    ['cyclonedx', sbomTypes('cyclonedx.org')],
    ['vulnerabilities', _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__/* .vulnerabilities */ .pe.types],
    ['openvex', _openvex_js__WEBPACK_IMPORTED_MODULE_2__/* .openvex */ .Q.types],
    ['tests', _test_result_js__WEBPACK_IMPORTED_MODULE_5__.testResult.types],
    ['vsa', _vsa_js__WEBPACK_IMPORTED_MODULE_6__/* .vsa */ .d.types],
    ..._in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_WORDS */ .BA.map((word) => [word, (0,_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .findKindByWord */ .Hx)(word)?.types ?? []]),
]);
/** The short names of predicate types. */
const PREDICATE_WORDS = [...TYPES.keys()];
/**
 * The predicate types for a request: a URI or a glob for URIs unchanged, a short name as all its types.
 *
 * @param asked As the user wrote it: `https://slsa.dev/provenance/v1`, `spdx`.
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE` for an unknown short name
 */
function expandPredicateType(asked) {
    const types = TYPES.get(asked);
    if (types)
        return types;
    if (/[^\w\s-]/.test(asked))
        return [asked];
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PREDICATE_TYPE',
        message: `${JSON.stringify(asked)} is not a predicate type.`,
        hint: `Use the URI of the type, or one of ${PREDICATE_WORDS.join(', ')}.`,
    });
}
/** How to ask for a type: by its most specific short name, or else by its URI. */
function wordForPredicateType(type) {
    const words = [...TYPES].filter(([, types]) => types.includes(type)).sort(([, a], [, b]) => a.length - b.length);
    return words[0]?.[0] ?? type;
}
/** Predicate types for a message: by the short name, if all of its types are present and there is more than one. */
function namePredicateTypes(types) {
    let left = types;
    const words = [...TYPES].flatMap(([word, meant]) => {
        if (meant.length < 2 || !meant.every((type) => left.includes(type)))
            return [];
        left = left.filter((type) => !meant.includes(type));
        return [word];
    });
    return [...words, ...left].join(' or ');
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

/***/ 60463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testResult: () => (/* binding */ testResult)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/predicates/tests/test-outcome.js
var test_outcome = __webpack_require__(94812);
;// CONCATENATED MODULE: ./build/predicates/tests/jest.js





/** `jest --json`, and the same format from Vitest. */
const isJest = (report) => Array.isArray(report.testResults) && typeof report.success === 'boolean';
/** @throws JsonError */
function readJest(report) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    for (const [index, value] of (0,json_shape/* readArray */.oU)(report.testResults, 'testResults', limits/* MAX_ELEMENTS */.DU).entries()) {
        const where = `testResults[${index}]`;
        const suite = (0,json_shape/* readObject */.Ag)(value, where);
        const tests = (0,json_shape/* readArray */.oU)(suite.assertionResults, `${where}.assertionResults`, limits/* MAX_ELEMENTS */.DU);
        for (const test of tests)
            take((0,json_shape/* readObject */.Ag)(test, where), where, outcome);
        // A file that could not be loaded has no tests. Its folder is left out: it means nothing to readers of the statement.
        if (suite.status === 'failed' && tests.length === 0)
            outcome.failed.push((0,external_node_path_.basename)((0,json_shape/* readOptionalString */.on)(suite.name, `${where}.name`, limits/* MAX_TEST_NAME */.Ci) ?? 'unknown'));
        if (outcome.passed.length + outcome.failed.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DU} tests`);
    }
    outcome.isBroken = report.success !== true && outcome.failed.length === 0;
    return outcome;
}
function take(test, where, { passed, failed }) {
    const name = (0,json_shape/* readString */.E3)(test.fullName ?? test.title, `${where}.fullName`, limits/* MAX_TEST_NAME */.Ci);
    if (test.status === 'passed')
        passed.push(name);
    if (test.status === 'failed')
        failed.push(name);
}

;// CONCATENATED MODULE: ./build/predicates/tests/tap.js



const POINT = /^(not )?ok\b(?: +(\d+))?/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo\b|skip)/i;
/**
 * Empty lines and comments, then a line that only TAP starts with. There is only one way to match each line, so that no file takes long to
 * be rejected.
 */
const START = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/;
const isTap = (text) => START.test(text);
/**
 * TAP 13 and 14 (testanything.org): the test points of the top level, which include those of subtests.
 *
 * @throws JsonError if there is no plan to compare with.
 */
function readTap(text) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    let planned;
    let run = 0;
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('Bail out!'))
            outcome.isBroken = true;
        const plan = PLAN.exec(line)?.[1];
        if (plan !== undefined && planned !== undefined)
            throw new json/* JsonError */.N3('shape', 'it has two plans');
        if (plan !== undefined)
            planned = Number(plan);
        const point = POINT.exec(line);
        if (!point)
            continue;
        run++;
        if (run > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DU} tests`);
        const [start, not, number] = point;
        const description = ` ${line.slice(start.length).replace(/^ +(?:- +)?/, '')}`;
        const found = DIRECTIVE.exec(description);
        const directive = found?.[1]?.toLowerCase();
        const name = description.slice(0, found?.index).trim().slice(0, limits/* MAX_TEST_NAME */.Ci) || `test ${number ?? run}`;
        if (directive === 'skip')
            continue;
        if (directive === 'todo')
            outcome.warned.push(name);
        else if (not)
            outcome.failed.push(name);
        else
            outcome.passed.push(name);
    }
    if (planned === undefined)
        throw new json/* JsonError */.N3('shape', 'it has no plan (1..N), so it may be incomplete');
    if (planned !== run)
        outcome.isBroken = true;
    return outcome;
}

;// CONCATENATED MODULE: ./build/predicates/test-result.js









const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = ['PASSED', 'WARNED', 'FAILED'];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Test reports must be JUnit XML, TAP 13 or 14, or the JSON of Jest.',
};
/** Test results (in-toto attestation, spec/predicates/test-result.md), built from the reports of test runners. */
const testResult = {
    types: [TYPE],
    /**
     * FAILED if a test failed, if the report counts a failure that it does not name, or if it was cut short. WARNED if tests have
     * reservations, or if no test ran. Skipped tests are not listed.
     *
     * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document) {
        try {
            const { passed, warned, failed, isBroken } = await readReport(document);
            const hasRun = passed.length + failed.length > 0;
            const result = isBroken || failed.length > 0 ? 'FAILED' : warned.length > 0 || !hasRun ? 'WARNED' : 'PASSED';
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(document.bytes).digest('hex');
            const configuration = [{ name: document.source, digest: { sha256 } }];
            return { type: TYPE, predicate: { result, configuration, passedTests: passed, warnedTests: warned, failedTests: failed } };
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${document.source} does not follow its format: ${error.message}.`,
                hint: 'The test run may have ended while it wrote the report. Create the report again.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,predicate_kind/* readSigned */.N)('a test result', () => {
        const url = (0,json_shape/* readOptionalString */.on)(predicate.url, 'url', limits/* MAX_TEST_NAME */.Ci);
        return {
            result: (0,json_shape/* readOneOf */.Qk)(predicate.result, 'result', RESULTS),
            passed: readNames(predicate.passedTests, 'passedTests'),
            warned: readNames(predicate.warnedTests, 'warnedTests'),
            failed: readNames(predicate.failedTests, 'failedTests'),
            configuration: (0,json_shape/* readArray */.oU)(predicate.configuration, 'configuration', limits/* MAX_TEST_CONFIGURATION */.nC).map(readDescriptor),
            ...(url ? { url } : {}),
        };
    }),
};
async function readReport(document) {
    const head = Buffer.from(document.bytes.subarray(0, HEAD))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    if (/^\s*</.test(head)) {
        const { readJunit } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(7533)]).then(__webpack_require__.bind(__webpack_require__, 67533));
        return readJunit(decode(document));
    }
    if (isTap(head))
        return readTap(decode(document));
    const report = (0,predicates_document/* parseDocument */.T)(document, KIND);
    if (isJest(report))
        return readJest(report);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_REPORT_FORMAT',
        message: `The report ${document.source} is JSON, but not of a supported test runner.`,
        hint: KIND.hint,
    });
}
function decode({ bytes }) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new json/* JsonError */.N3('not-utf8', 'it is not valid UTF-8');
    }
}
const readNames = (value, where) => (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU).map((name, index) => (0,json_shape/* readString */.E3)(name, `${where}[${index}]`, limits/* MAX_TEST_NAME */.Ci));
function readDescriptor(value, index) {
    const where = `configuration[${index}]`;
    const { name, uri, digest } = (0,json_shape/* readObject */.Ag)(value, where);
    const [nameText, uriText] = [(0,json_shape/* readOptionalString */.on)(name, where, limits/* MAX_TEST_NAME */.Ci), (0,json_shape/* readOptionalString */.on)(uri, where, limits/* MAX_TEST_NAME */.Ci)];
    return {
        ...(nameText ? { name: nameText } : {}),
        ...(uriText ? { uri: uriText } : {}),
        ...(digest == null ? {} : { digest: (0,json_shape/* readStringMap */.oI)(digest, where, 32) }),
    };
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ emptyOutcome)
/* harmony export */ });
const emptyOutcome = () => ({ passed: [], warned: [], failed: [], isBroken: false });


/***/ }),

/***/ 66057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ vsa)
/* harmony export */ });
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55711);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90329);




const TYPE = 'https://slsa.dev/verification_summary/v1';
const vsa = {
    types: [TYPE],
    build: ({ verifier, verifierVersion, timeVerified, resourceUri, policy, result, levels, inputs, }) => ({
        type: TYPE,
        predicate: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
            verifier: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({ id: verifier, version: verifierVersion }),
            timeVerified: timeVerified?.toISOString(),
            resourceUri,
            policy,
            inputAttestations: inputs.length > 0 ? inputs : undefined,
            verificationResult: result,
            verifiedLevels: levels,
            slsaVersion: '1.2',
        }),
    }),
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,_predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigned */ .N)('a verification summary', () => {
        const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(predicate.verifier, 'verifier');
        return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
            verifier: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(verifier.id, 'verifier.id', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
            verifierVersion: verifier.version == null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(verifier.version, 'verifier.version', 100),
            timeVerified: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(predicate.timeVerified),
            resourceUri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(predicate.resourceUri, 'resourceUri', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
            policy: readDescriptor((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(predicate.policy, 'policy') ?? {}, 'policy'),
            result: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)(predicate.verificationResult, 'verificationResult', ['PASSED', 'FAILED']),
            levels: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.verifiedLevels, 'verifiedLevels', 1_000).map((level) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(level, 'verifiedLevels', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw)),
            inputs: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.inputAttestations, 'inputAttestations', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_INPUTS */ .oE).map((input) => readDescriptor(input, 'inputAttestations')),
        });
    }),
};
function readDescriptor(value, where) {
    const { name, uri, digest } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(value, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
        name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(name, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
        uri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(uri, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
        digest: digest == null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(digest, where, 32),
    });
}


/***/ })

};
