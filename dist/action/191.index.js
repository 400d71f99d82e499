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

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openvex)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55711);
/* harmony import */ var _order_vex_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33281);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90329);







const TYPE = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** OpenVEX documents (openvex.dev, spec 0.2.0), under the type that cosign and vexctl use. */
const openvex = {
    types: [TYPE, `${TYPE}/v0.2.0`, `${TYPE}/v0.0.1`],
    /** Whether a JSON document declares itself as OpenVEX. */
    fits: (document) => typeof document === 'object' && document !== null && contextOf(document).startsWith(TYPE),
    /** @throws ChopmarkError `INPUT_REPORT_INVALID` */
    build(document, source) {
        try {
            readVex(document);
            return { type: TYPE, predicate: document };
        }
        catch (error) {
            if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
                throw error;
            throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${source} is not valid OpenVEX: ${error.message}.`,
                hint: 'Readers would reject the document. Create it with vexctl, which validates it.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,_predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigned */ .N)('OpenVEX', () => readVex(predicate)),
};
const contextOf = ({ '@context': context }) => (typeof context === 'string' ? context : '');
function readVex(document) {
    const timestamp = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(document.timestamp);
    const statements = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objects */ .JD)(document.statements, 'statements', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ELEMENTS */ .DU).map(readStatement);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .dropUndefined */ .i)({
        author: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.author, 'author', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$),
        timestamp,
        statements: (0,_order_vex_js__WEBPACK_IMPORTED_MODULE_6__/* .orderVex */ .E)(statements, (statement) => statement.timestamp, timestamp),
    });
}
function readStatement(statement, index) {
    const where = `statements[${index}]`;
    const status = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(statement.status, `${where}.status`, STATUSES);
    const justification = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(statement.justification, where);
    if (status === 'not_affected' && !justification && !(0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(statement.impact_statement, where))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has the status not_affected without justification or impact_statement`);
    const vulnerability = typeof statement.vulnerability === 'string' ? { name: statement.vulnerability } : (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(statement.vulnerability, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .dropUndefined */ .i)({
        vulnerability: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(vulnerability.name ?? vulnerability['@id'], `${where}.vulnerability`, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$),
        aliases: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(vulnerability.aliases, where, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FINDING_PARTS */ .IC),
        products: statement.products === undefined ? undefined : readList(statement.products, where).map((one) => readProduct(one, where)),
        status,
        justification,
        timestamp: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(statement.timestamp),
    });
}
function readProduct(product, where) {
    if (typeof product === 'string')
        return { names: [product], parts: [] };
    const { '@id': id, identifiers, subcomponents } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(product, where);
    const parts = subcomponents === undefined ? [] : readList(subcomponents, where).map((part) => readProduct(part, where));
    if (parts.some(({ names }) => names.length === 0))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has a subcomponent without a name`);
    return {
        names: [(0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(id, where) ?? [], (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(identifiers, where).purl, where) ?? []].flat(),
        parts: parts.flatMap(({ names }) => names),
    };
}
const readList = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value, `${where}.products`, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FINDING_PARTS */ .IC);


/***/ }),

/***/ 33281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ orderVex)
/* harmony export */ });
/**
 * Statements of an OpenVEX document in the order in which they replace each other: by their times, and in the order of the document where
 * these are equal. A statement without a time has that of the document (OpenVEX 0.2.0, "Inheritance flow").
 */
function orderVex(statements, timeOf, documentTime) {
    const millisecondsOf = (statement) => (timeOf(statement) ?? documentTime)?.getTime() ?? 0;
    return statements.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b));
}


/***/ }),

/***/ 66929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSigned)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);


/**
 * Reads a signed predicate. Errors name the kind of predicate that is malformed. The content is untrusted.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
function readSigned(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_PREDICATE_MALFORMED',
            message: `The predicate is not ${what}, although its type says so: ${error.message}.`,
            hint: 'The signer must create and sign a corrected predicate.',
        });
    }
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

/***/ 97849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-parts.js
var json_parts = __webpack_require__(42690);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-shape.js
/** Leaves out unknown members. */
const component = (parts) => ({
    name: parts.name,
    ...(parts.version ? { version: parts.version } : {}),
    ...(parts.purl ? { purl: parts.purl } : {}),
    licenses: parts.licenses,
});
/** A time that a document states for information; an invalid one counts as unknown. */
function readTime(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/cyclonedx.js




/** CycloneDX as JSON (ECMA-424), recognized by its `bomFormat`. @throws JsonError */
function readCycloneDx(document) {
    if (document.bomFormat !== 'CycloneDX')
        throw new json/* JsonError */.N3('shape', 'bomFormat is not CycloneDX');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, '/metadata')?.timestamp);
    const components = [];
    readComponents(document.components, '/components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, '/specVersion', 32), ...(created && { created }), components };
}
/** @param where A JSON pointer. */
function readComponents(value, where, into) {
    for (const [index, element] of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU).entries()) {
        const at = `${where}/${index}`;
        const one = (0,json_shape/* readObject */.Ag)(element, at);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${at}/name`, limits/* MAX_SBOM_TEXT */.nw),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${at}/version`, limits/* MAX_SBOM_TEXT */.nw),
            purl: (0,json_shape/* readOptionalString */.on)(one.purl, `${at}/purl`, limits/* MAX_SBOM_TEXT */.nw),
            licenses: readLicenses(one.licenses, `${at}/licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DU} components`);
        readComponents(one.components, `${at}/components`, into);
    }
}
function readLicenses(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENSES */.KF).flatMap((element, index) => {
        const at = `${where}/${index}`;
        const choice = (0,json_shape/* readObject */.Ag)(element, at);
        const license = (0,json_shape/* readOptionalObject */.gs)(choice.license, `${at}/license`) ?? {};
        // The schema allows only one of the two. Where both are stated, readers differ, so both count.
        return [choice.expression, license.id ?? license.name].flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, at, limits/* MAX_SBOM_TEXT */.nw) ?? []);
    });
}

;// CONCATENATED MODULE: ./build/predicates/sbom/explain-format.js

const SPACE = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;
/**
 * The error for an SBOM that is not JSON: names the format, with a command that converts it to JSON.
 *
 * @returns Undefined if the bytes look like JSON.
 */
function explainOtherFormat(bytes, source) {
    const start = bytes.findIndex((byte) => !SPACE.includes(byte));
    const head = Buffer.from(bytes.subarray(Math.max(start, 0), Math.max(start, 0) + HEAD)).toString('latin1');
    const isXml = head.startsWith('<') || head.startsWith('\u00ef\u00bb\u00bf<');
    if (isXml && /cyclonedx\.org\/schema\/bom/.test(head))
        return other(source, 'CycloneDX as XML', `cyclonedx convert --input-file ${source} --output-format json --output-file bom.json`);
    if (isXml && /spdx\.org/.test(head))
        return other(source, 'SPDX as RDF/XML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (isXml)
        return other(source, 'XML', 'cyclonedx convert --output-format json, or use the JSON option of your SBOM tool');
    if (/^(#.*\r?\n|\s)*SPDXVersion:/.test(head))
        return other(source, 'SPDX as tag-value', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (/^(#.*\r?\n|---|\s)*(SPDXID|spdxVersion|bomFormat):/.test(head))
        return other(source, 'YAML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    return undefined;
}
const other = (source, format, conversion) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is ${format}, but a statement needs JSON.`,
    hint: `Use the JSON output of the tool that created it, or convert it: ${conversion}.`,
});

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-2.js



/** SPDX 2.2 and 2.3 as JSON. @throws JsonError */
function readSpdx2(document) {
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, '/spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, '/creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, '/packages', limits/* MAX_ELEMENTS */.DU);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `/packages/${index}`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}/externalRefs`, limits/* MAX_REFERENCES */.Ub).map((each, at) => (0,json_shape/* readObject */.Ag)(each, `${where}/externalRefs/${at}`));
    const purl = references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const license = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicense(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}/name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}/versionInfo`, limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(purl, `${where}/externalRefs`, limits/* MAX_SBOM_TEXT */.nw),
        licenses: license === undefined ? [] : [(0,json_shape/* readString */.E3)(license, `${where}/licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw)],
    });
}
const isLicense = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENSE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version in the context of SPDX 3 as JSON-LD: 3.0.1; undefined for other JSON. */
const versionOfSpdx3 = (document) => {
    const contexts = Array.isArray(document['@context']) ? document['@context'] : [document['@context']];
    return contexts.map((context) => (typeof context === 'string' ? CONTEXT.exec(context)?.[1] : undefined)).find((version) => version);
};
/**
 * SPDX 3 as JSON-LD in the only serialization that its specification defines: a graph of elements, each with type and identifier.
 *
 * @throws JsonError
 */
function readSpdx3(document) {
    const version = versionOfSpdx3(document);
    if (version === undefined)
        throw new json/* JsonError */.N3('shape', '/@context is not the context of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '/@graph', limits/* MAX_ELEMENTS */.DU).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '/@graph does not have exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licenses = findLicenses(elements);
    const components = elements.flatMap((one, index) => typeof one.type === 'string' && PACKAGES.has(one.type) ? [spdx_3_readPackage(one, `/@graph/${index}`, licenses)] : []);
    return { format: 'spdx', version, ...(created && { created }), components };
}
/** The classes of packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `/@graph/${index}`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    const type = (0,json_shape/* readString */.E3)(readAlias(element, 'type', where), `${where}/type`, 200);
    // Other readers expand names, and would find a package that is not seen here.
    if (LONG_NAME.test(type))
        throw new json/* JsonError */.N3('shape', `${where}/type is not written as in the context of SPDX 3: software_Package`);
    const spdxId = (0,json_shape/* readString */.E3)(readAlias(element, 'spdxId', where), `${where}/spdxId`, limits/* MAX_SBOM_TEXT */.nw);
    return { ...element, type, spdxId };
}
/** A class of SPDX by its address, or by a prefix for it. */
const LONG_NAME = /^(?:https?:\/\/spdx\.org\/|spdx:)/;
/** What the context of SPDX 3 makes of these names. JSON-LD has both, and refuses an object with both. */
const KEYWORDS = { type: '@type', spdxId: '@id' };
function readAlias(element, name, where) {
    const [alias, keyword] = [element[name], element[KEYWORDS[name]]];
    if (alias !== undefined && keyword !== undefined)
        throw new json/* JsonError */.N3('shape', `${where}/${name} is there twice, as ${KEYWORDS[name]} too`);
    return alias ?? keyword;
}
function spdx_3_readPackage(one, where, licenses) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}/name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, `${where}/software_packageVersion`, limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(one.software_packageUrl, `${where}/software_packageUrl`, limits/* MAX_SBOM_TEXT */.nw) ?? purlOf(one, where),
        licenses: licenses.get(one.spdxId) ?? [],
    });
}
/** The package URL from an external identifier. */
function purlOf(one, where) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, `${where}/externalIdentifier`, limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((each, index) => (0,json_shape/* readObject */.Ag)(each, `${where}/externalIdentifier/${index}`));
    const purl = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
    return (0,json_shape/* readOptionalString */.on)(purl?.identifier, `${where}/externalIdentifier`, limits/* MAX_SBOM_TEXT */.nw);
}
/** Licenses by the identifier of the element that has them: concluded licenses, otherwise declared ones. */
function findLicenses(elements) {
    const expressions = new Map(elements.map((element) => [element.spdxId, element.simplelicensing_licenseExpression]));
    const found = new Map();
    for (const relation of LICENSE_RELATIONS) {
        for (const { from, to, relationshipType } of elements) {
            if (relationshipType !== relation || found.get(from)?.length)
                continue;
            const targets = (0,json_shape/* readOptionalArray */.o8)(to, 'Relationship.to', limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((target) => expressions.get(target));
            found.set(from, targets.flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, 'simplelicensing_licenseExpression', limits/* MAX_SBOM_TEXT */.nw) ?? []));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-format.js



const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
/** Versions of CycloneDX whose schema is included. */
const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'];
/** Versions of SPDX that have a type of their own. The schema of 2.3 is that of 2.2 too; the others have none that is included. */
const SPDX_VERSIONS = ['2.0', '2.1', '2.2', '2.3', '3.0'];
const CHECKED_SPDX_2 = ['2.2', '2.3'];
/** The predicate types of SBOMs. */
const SBOM_TYPES = [
    SPDX,
    ...SPDX_VERSIONS.map((version) => `${SPDX}/v${version}`),
    CYCLONEDX,
    ...CYCLONEDX_VERSIONS.map((version) => `${CYCLONEDX}/v${version}`),
];
/** The versions that are checked in full, for messages. */
const CHECKED_VERSIONS = 'SPDX 2.2, 2.3 and 3.0, and CycloneDX 1.4 to 1.7';
/** Recognizes a format by the fields that state it, in any version. Undefined if the document is no SBOM. */
function recognizeFormat(document) {
    const spdx3 = versionOfSpdx3(document);
    if (spdx3 !== undefined)
        return spdxFormat(spdx3, spdx3.split('.').slice(0, 2).join('.') === '3.0', readSpdx3);
    const { spdxVersion, bomFormat, specVersion } = document;
    const [, spdx2] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+\.\d+)$/.exec(spdxVersion) ?? []) : [];
    if (spdx2 !== undefined) {
        const isChecked = CHECKED_SPDX_2.includes(spdx2);
        return { ...spdxFormat(spdx2, isChecked, readSpdx2), ...(isChecked && { schema: 'spdx-2.3' }) };
    }
    if (bomFormat !== 'CycloneDX' || typeof specVersion !== 'string' || !/^\d+\.\d+$/.test(specVersion))
        return undefined;
    const isChecked = CYCLONEDX_VERSIONS.includes(specVersion);
    return {
        name: `CycloneDX ${specVersion}`,
        type: CYCLONEDX,
        cosignType: CYCLONEDX,
        isChecked,
        ...(isChecked && { schema: `cyclonedx-${specVersion}` }),
        read: readCycloneDx,
    };
}
/**
 * Whether a document states several formats. Each reader would take the one that it looks for first, and the components of that one: what one
 * of them refuses, another would not see.
 */
const statesSeveralFormats = (document) => [versionOfSpdx3(document), document.spdxVersion, document.bomFormat].filter((stated) => stated !== undefined).length > 1;
/** A version that is not known gets the type without a version, which readers of other versions find too. */
function spdxFormat(version, isChecked, read) {
    const short = version.split('.').slice(0, 2).join('.');
    const type = SPDX_VERSIONS.includes(short) ? `${SPDX}/v${short}` : SPDX;
    return { name: `SPDX ${version}`, type, cosignType: SPDX, isChecked, read };
}

;// CONCATENATED MODULE: ./build/predicates/sbom/open-wrapper.js

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Members that hold the SBOM in a document that has nothing else. */
const ONLY_MEMBERS = [
    ['sbom', "an answer of GitHub's dependency graph"],
    ['SPDX', 'an answer of docker buildx imagetools inspect'],
];
/**
 * The SBOM in a document that wraps it: the export of GitHub's dependency graph (`{"sbom": …}`), what `docker buildx imagetools inspect`
 * prints (`{"SPDX": …}`), or an unsigned in-toto statement, as BuildKit writes it into a folder. Undefined for anything else: what
 * stands next to an SBOM could be a part of it.
 */
function openWrapper(document) {
    // It is an SBOM itself, whatever else is in it.
    if (recognizeFormat(document) !== undefined)
        return undefined;
    const { _type: type, predicate } = document;
    const isStatement = typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/');
    if (isStatement)
        return isSbom(predicate) ? { sbom: predicate, member: 'predicate', wrapper: 'an in-toto statement' } : undefined;
    if (Object.keys(document).length !== 1)
        return undefined;
    for (const [member, wrapper] of ONLY_MEMBERS) {
        const sbom = document[member];
        if (isSbom(sbom))
            return { sbom, member, wrapper };
    }
    return undefined;
}
const isSbom = (value) => isObject(value) && recognizeFormat(value) !== undefined;

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom.js











const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: `An SBOM must be one JSON document, in UTF-8: ${CHECKED_VERSIONS}.`,
};
/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
const sbom = {
    types: SBOM_TYPES,
    /**
     * Recognized by content, taken out of a known wrapper, and checked against the published schema of its format; SPDX 3 by its structure. An
     * SBOM whose components chopmark cannot read is always refused, because no policy could accept it.
     *
     * @param check Default: warn.
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto', check = 'warn') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const whole = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const wrapped = openWrapper(whole);
        const predicate = wrapped?.sbom ?? whole;
        const format = recognizeFormat(predicate);
        if (!format || statesSeveralFormats(predicate))
            throw notAnSbom(predicate, document.source);
        const input = { ...document, format, predicate, path: wrapped ? [wrapped.member] : [] };
        const warnings = await findFaults(input, check);
        const read = sbom_readComponents(input);
        return {
            type: style === 'cosign' ? format.cosignType : format.type,
            predicate,
            sbom: read,
            warnings,
            ...(wrapped && {
                notice: `${document.source} is ${wrapped.wrapper}. The SBOM in its member ${wrapped.member} is signed, without what surrounds it.`,
            }),
        };
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read(predicate, type) {
        return (0,predicate_kind/* readSigned */.N)('an SBOM', () => {
            if (statesSeveralFormats(predicate))
                throw new json/* JsonError */.N3('shape', 'it states several formats');
            if (type.startsWith('https://cyclonedx.org/'))
                return readCycloneDx(predicate);
            return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
        });
    },
};
/** @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID` for a strict check */
async function findFaults(input, check) {
    const { format, source, predicate } = input;
    if (!format.isChecked) {
        const message = `The SBOM ${source} is ${format.name}, which is not one of the versions that chopmark checks: ${CHECKED_VERSIONS}.`;
        if (check === 'warn')
            return [`${message} It is signed unchanged, and only the fields that chopmark itself reads were checked.`];
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SBOM_FORMAT',
            message,
            hint: 'Create the SBOM in one of these versions, or sign it unchecked with --sbom-check warn.',
        });
    }
    const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(1366)]).then(__webpack_require__.bind(__webpack_require__, 61366));
    const fault = format.schema && (await findFault(format.schema, predicate));
    if (!fault)
        return [];
    const described = describe(fault.path, fault.message, input);
    if (check === 'warn')
        return [
            `The SBOM ${source} does not follow ${format.name}: ${described}. It is signed unchanged. Most readers pass over such a field; tools that validate the schema refuse the document. To refuse it before signing, use --sbom-check strict.`,
        ];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_INVALID',
        message: `The SBOM ${source} is not valid ${format.name}: ${described}.`,
        hint: 'Tools that validate the schema refuse the SBOM. Update the tool that created it, or sign it unchanged with --sbom-check warn.',
    });
}
/** @throws ChopmarkError `INPUT_SBOM_INVALID` */
function sbom_readComponents(input) {
    const { format, source, predicate } = input;
    try {
        return format.read(predicate);
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        const [pointer = ''] = /^\/[^ ]*/.exec(error.message) ?? [];
        const path = pointer.split('/').slice(1);
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SBOM_INVALID',
            message: `The components of the SBOM ${source} (${format.name}) cannot be read: ${describe(path, error.message.slice(pointer.length).trim(), input)}.`,
            hint: `No policy could accept this SBOM, because chopmark verify reads the same fields. Create it again, or sign it as a custom predicate: --predicate-type ${format.type} --predicate-path FILE.`,
        });
    }
}
/** Characters of a JSON pointer in a message. */
const LONGEST_POINTER = 300;
/** The field as a JSON pointer, its fault, and its place in the file. */
function describe(path, fault, { bytes, path: outer }) {
    if (path.length === 0)
        return fault;
    const place = (0,json_parts/* locateValue */.QZ)(bytes, [...outer, ...path]);
    const pointer = path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    const shown = pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
    return `${shown} ${fault}${place ? ` (line ${place.line}, column ${place.column})` : ''}`;
}
function notAnSbom(document, source) {
    const fault = statesSeveralFormats(document)
        ? 'says that it is of several formats (bomFormat, spdxVersion, @context), and each reader would choose one'
        : document.bomFormat === 'CycloneDX'
            ? 'says that it is CycloneDX, but its specVersion is not a version'
            : document.spdxVersion !== undefined
                ? 'has a spdxVersion that is not a version of SPDX'
                : 'is JSON that is neither SPDX nor CycloneDX';
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_FORMAT',
        message: `The SBOM ${source} ${fault}.`,
        hint: `Supported are ${CHECKED_VERSIONS}; other versions of both are signed with a warning. To attest other JSON, use --predicate-type and --predicate-path.`,
    });
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


/***/ }),

/***/ 81674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pe: () => (/* binding */ vulnerabilities)
});

// UNUSED EXPORTS: COSIGN_VULN, VULNS

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
// EXTERNAL MODULE: ./build/predicates/vulnerabilities/fields.js
var fields = __webpack_require__(90329);
;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/report-shape.js
const LEVELS = ['unknown', 'none', 'low', 'medium', 'high', 'critical'];
const WORDS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['error', 'high'],
    ['medium', 'medium'],
    ['moderate', 'medium'],
    ['warning', 'medium'],
    ['low', 'low'],
    ['minor', 'low'],
    ['negligible', 'low'],
    ['note', 'low'],
    ['none', 'none'],
]);
/** A word that scanners use, or a CVSS score by the ranges of CVSS 3 and 4. A vector alone is not computed: unknown. */
function levelOf(score) {
    const word = WORDS.get(score.trim().toLowerCase());
    if (word)
        return word;
    if (!/^\d{1,2}(\.\d+)?$/.test(score))
        return 'unknown';
    const number = Number(score);
    if (number > 10)
        return 'unknown';
    return number >= 9 ? 'critical' : number >= 7 ? 'high' : number >= 4 ? 'medium' : number > 0 ? 'low' : 'none';
}
const highestLevel = (severities) => severities
    .map(({ score }) => levelOf(score))
    .reduce((high, level) => (LEVELS.indexOf(level) > LEVELS.indexOf(high) ? level : high), 'unknown');
function finding({ id, aliases = [], name, version, purl, severities, fixedIn }) {
    const known = severities.flatMap(({ method, score }) => (score === undefined || score === '' ? [] : [{ method, score: String(score) }]));
    return {
        id,
        aliases: [...new Set(aliases.flatMap((alias) => (alias && alias !== id ? [alias] : [])))],
        ...(name ? { package: { name, ...(version ? { version } : {}), ...(purl ? { purl } : {}) } } : {}),
        severities: known,
        level: highestLevel(known),
        ...(fixedIn ? { fixedIn } : {}),
    };
}
/** Removes repeated findings: some scanners report a finding once for each path to it. */
function withoutRepeats(findings) {
    const seen = new Map(findings.map((one) => [JSON.stringify([one.id, one.package]), one]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/grype.js




/** `grype -o json`. */
const isGrype = ({ matches, descriptor }) => Array.isArray(matches) && typeof descriptor === 'object' && descriptor !== null && 'name' in descriptor && descriptor.name === 'grype';
/** @throws JsonError */
function readGrype(report) {
    const descriptor = (0,fields/* object */.Ik)(report.descriptor, 'descriptor');
    const database = (0,fields/* object */.Ik)(descriptor.db, 'descriptor.db');
    const status = (0,fields/* object */.Ik)(database.status, 'descriptor.db.status');
    const at = (0,fields/* time */.kB)(descriptor.timestamp);
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: 'grype',
            version: (0,fields/* text */.Qq)(descriptor.version, 'descriptor.version'),
            uri: 'https://github.com/anchore/grype',
        }),
        databaseVersion: (0,fields/* score */.fN)(status.schemaVersion ?? database.schemaVersion, 'descriptor.db'),
        databaseTime: (0,fields/* time */.kB)(status.built ?? database.built),
        scanStarted: undefined,
        scanFinished: at,
        findings: (0,fields/* objects */.JD)(report.matches, 'matches', limits/* MAX_ELEMENTS */.DU).map(readMatch),
    });
}
function readMatch(match, index) {
    const where = `matches[${index}]`;
    const vulnerability = (0,fields/* object */.Ik)(match.vulnerability, where);
    const artifact = (0,fields/* object */.Ik)(match.artifact, where);
    const related = (0,fields/* objects */.JD)(match.relatedVulnerabilities, where, limits/* MAX_FINDING_PARTS */.IC);
    const scores = [vulnerability, ...related].flatMap((each) => (0,fields/* objects */.JD)(each.cvss, where, limits/* MAX_FINDING_PARTS */.IC));
    return finding({
        id: (0,json_shape/* readString */.E3)(vulnerability.id, `${where}.vulnerability.id`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: related.map(({ id }) => (0,fields/* text */.Qq)(id, where)),
        name: (0,fields/* text */.Qq)(artifact.name, where),
        version: (0,fields/* text */.Qq)(artifact.version, where),
        purl: (0,fields/* text */.Qq)(artifact.purl, where),
        severities: [
            { method: 'grype', score: (0,fields/* text */.Qq)(vulnerability.severity, where) },
            ...scores.map((each) => ({
                method: `cvss-${(0,fields/* text */.Qq)(each.version, where) ?? ''} ${(0,fields/* text */.Qq)(each.source, where) ?? ''}`.trim(),
                score: (0,fields/* score */.fN)((0,fields/* object */.Ik)(each.metrics, where).baseScore, where),
            })),
        ],
        fixedIn: (0,fields/* texts */.Te)((0,fields/* object */.Ik)(vulnerability.fix, where).versions, where, limits/* MAX_FINDING_PARTS */.IC).join(', ') || undefined,
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/osv-scanner.js




/** `osv-scanner --format json`. */
const isOsvScanner = (report) => Array.isArray(report.results) && report.results.every((result) => typeof result === 'object' && result !== null && 'packages' in result);
/** OSV-Scanner writes neither its version nor the time of the scan. @throws JsonError */
function readOsvScanner(report) {
    const packages = (0,fields/* objects */.JD)(report.results, 'results', limits/* MAX_ELEMENTS */.DU).flatMap((result) => (0,fields/* objects */.JD)(result.packages, 'packages', limits/* MAX_ELEMENTS */.DU));
    return { scanner: { name: 'osv-scanner', uri: 'https://github.com/google/osv-scanner' }, findings: packages.flatMap(readPackage) };
}
function readPackage(one, index) {
    const where = `packages[${index}]`;
    const { name, version } = (0,fields/* object */.Ik)(one.package, where);
    // Indexed by the IDs in each group: searching all groups for each vulnerability would take quadratic time.
    const highest = new Map((0,fields/* objects */.JD)(one.groups, where, limits/* MAX_FINDING_PARTS */.IC)
        .reverse()
        .flatMap((group) => (0,fields/* texts */.Te)(group.ids, where, limits/* MAX_FINDING_PARTS */.IC).map((id) => [id, (0,fields/* score */.fN)(group.max_severity, where)])));
    return (0,fields/* objects */.JD)(one.vulnerabilities, `${where}.vulnerabilities`, limits/* MAX_ELEMENTS */.DU).map((each) => {
        const id = (0,json_shape/* readString */.E3)(each.id, `${where}.vulnerabilities.id`, limits/* MAX_REPORT_TEXT */.q$);
        return finding({
            id,
            aliases: (0,fields/* texts */.Te)(each.aliases, where, limits/* MAX_FINDING_PARTS */.IC),
            name: (0,fields/* text */.Qq)(name, where),
            version: (0,fields/* text */.Qq)(version, where),
            severities: [
                { method: 'osv-scanner', score: highest.get(id) },
                { method: 'osv', score: (0,fields/* text */.Qq)((0,fields/* object */.Ik)(each.database_specific, where).severity, where) },
                ...(0,fields/* objects */.JD)(each.severity, where, limits/* MAX_FINDING_PARTS */.IC).map((rating) => ({
                    method: (0,fields/* text */.Qq)(rating.type, where) ?? 'osv',
                    score: (0,fields/* text */.Qq)(rating.score, where),
                })),
            ],
        });
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/sarif.js





/** SARIF 2.1.0, which any analyzer can write: results become findings with the names of their rules. */
const isSarif = (report) => report.version === '2.1.0' && Array.isArray(report.runs);
/** @throws JsonError */
function readSarif(report) {
    const runs = (0,fields/* objects */.JD)(report.runs, 'runs', limits/* MAX_FINDING_PARTS */.IC);
    const first = runs[0];
    if (!first)
        throw new json/* JsonError */.N3('shape', 'runs is empty, so it is unknown whether anything was scanned');
    const driver = (0,fields/* object */.Ik)((0,fields/* object */.Ik)(first.tool, 'tool').driver, 'tool.driver');
    const invocation = (0,fields/* objects */.JD)(first.invocations, 'invocations', limits/* MAX_FINDING_PARTS */.IC)[0] ?? {};
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: (0,fields/* text */.Qq)(driver.name, 'driver.name') ?? 'unknown',
            version: (0,fields/* text */.Qq)(driver.semanticVersion ?? driver.version, 'driver.version'),
            uri: (0,fields/* text */.Qq)(driver.informationUri, 'driver.informationUri'),
        }),
        databaseVersion: undefined,
        databaseTime: undefined,
        scanStarted: (0,fields/* time */.kB)(invocation.startTimeUtc),
        scanFinished: (0,fields/* time */.kB)(invocation.endTimeUtc),
        findings: withoutRepeats(runs.flatMap(readRun)),
    });
}
function readRun(run, index) {
    const where = `runs[${index}]`;
    const listed = (0,fields/* objects */.JD)((0,fields/* object */.Ik)((0,fields/* object */.Ik)(run.tool, where).driver, where).rules, where, limits/* MAX_ELEMENTS */.DU);
    const rules = new Map(listed.map((rule) => [rule.id, rule]));
    const ruleAt = (at) => (typeof at === 'number' ? listed[at] : undefined);
    return (0,fields/* objects */.JD)(run.results, `${where}.results`, limits/* MAX_ELEMENTS */.DU).map((result, at) => {
        const id = (0,fields/* text */.Qq)(result.ruleId ?? (0,fields/* object */.Ik)(result.rule, where).id, where) ?? (0,fields/* text */.Qq)(ruleAt(result.ruleIndex)?.id, where);
        if (id === undefined)
            throw new json/* JsonError */.N3('shape', `${where}.results[${at}] names no rule`);
        const rule = rules.get(id) ?? {};
        const severity = (0,fields/* score */.fN)((0,fields/* object */.Ik)(result.properties, where)['security-severity'] ?? (0,fields/* object */.Ik)(rule.properties, where)['security-severity'], where);
        const level = (0,fields/* text */.Qq)(result.level ?? (0,fields/* object */.Ik)(rule.defaultConfiguration, where).level, where) ?? 'warning';
        const place = (0,fields/* objects */.JD)(result.locations, where, limits/* MAX_FINDING_PARTS */.IC)[0];
        return finding({
            id,
            name: place && (0,fields/* text */.Qq)((0,fields/* object */.Ik)((0,fields/* object */.Ik)((0,json_shape/* readObject */.Ag)(place, where).physicalLocation, where).artifactLocation, where).uri, where),
            // The level of a result is only its visibility; if a score is given, the score counts.
            severities: severity === undefined ? [{ method: 'sarif', score: level }] : [{ method: 'security-severity', score: severity }],
        });
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/snyk.js





const projectsOf = (report) => (Array.isArray(report) ? report : [report]);
/** `snyk test --json`: one project, or a list of them. */
const isSnyk = (report) => projectsOf(report).length > 0 &&
    projectsOf(report).every((project) => typeof project === 'object' && project !== null && 'vulnerabilities' in project && 'ok' in project && 'dependencyCount' in project);
/** Snyk writes neither its version, nor the time of the scan, nor the age of its database. @throws JsonError */
function readSnyk(report) {
    const projects = projectsOf(report);
    if (projects.length > limits/* MAX_FINDING_PARTS */.IC)
        throw new json/* JsonError */.N3('shape', `the report has more than ${limits/* MAX_FINDING_PARTS */.IC} projects`);
    const findings = projects.flatMap((project) => (0,fields/* objects */.JD)((0,json_shape/* readObject */.Ag)(project, 'the project').vulnerabilities, 'vulnerabilities', limits/* MAX_ELEMENTS */.DU).map(readVulnerability));
    return { scanner: { name: 'snyk', uri: 'https://snyk.io' }, findings: withoutRepeats(findings) };
}
function readVulnerability(one, index) {
    const where = `vulnerabilities[${index}]`;
    const { CVE, GHSA } = (0,fields/* object */.Ik)(one.identifiers, where);
    return finding({
        id: (0,json_shape/* readString */.E3)(one.id, `${where}.id`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: [...(0,fields/* texts */.Te)(CVE, where, limits/* MAX_FINDING_PARTS */.IC), ...(0,fields/* texts */.Te)(GHSA, where, limits/* MAX_FINDING_PARTS */.IC)],
        name: (0,fields/* text */.Qq)(one.packageName ?? one.moduleName ?? one.name, where),
        version: (0,fields/* text */.Qq)(one.version, where),
        severities: [
            { method: 'snyk', score: (0,fields/* text */.Qq)(one.severity, where) },
            { method: 'cvss snyk', score: (0,fields/* score */.fN)(one.cvssScore, where) },
        ],
        fixedIn: (0,fields/* texts */.Te)(one.fixedIn, where, limits/* MAX_FINDING_PARTS */.IC).join(', ') || undefined,
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/trivy.js




/** `trivy --format json`. */
const isTrivy = (report) => typeof report.SchemaVersion === 'number' && 'ArtifactName' in report;
/** @throws JsonError */
function readTrivy(report) {
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: 'trivy',
            version: (0,fields/* text */.Qq)((0,fields/* object */.Ik)(report.Trivy, 'Trivy').Version, 'Trivy.Version'),
            uri: 'https://github.com/aquasecurity/trivy',
        }),
        databaseVersion: undefined,
        databaseTime: undefined,
        scanStarted: undefined,
        scanFinished: (0,fields/* time */.kB)(report.CreatedAt),
        findings: (0,fields/* objects */.JD)(report.Results, 'Results', limits/* MAX_ELEMENTS */.DU).flatMap((result, index) => (0,fields/* objects */.JD)(result.Vulnerabilities, `Results[${index}].Vulnerabilities`, limits/* MAX_ELEMENTS */.DU).map(trivy_readVulnerability)),
    });
}
function trivy_readVulnerability(one, index) {
    const where = `Vulnerabilities[${index}]`;
    const ratings = Object.entries((0,fields/* object */.Ik)(one.CVSS, where)).slice(0, limits/* MAX_FINDING_PARTS */.IC);
    return finding({
        id: (0,json_shape/* readString */.E3)(one.VulnerabilityID, `${where}.VulnerabilityID`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: (0,fields/* texts */.Te)(one.VendorIDs, where, limits/* MAX_FINDING_PARTS */.IC),
        name: (0,fields/* text */.Qq)(one.PkgName, where),
        version: (0,fields/* text */.Qq)(one.InstalledVersion, where),
        purl: (0,fields/* text */.Qq)((0,fields/* object */.Ik)(one.PkgIdentifier, where).PURL, where),
        severities: [
            { method: (0,fields/* text */.Qq)(one.SeveritySource, where) ?? 'trivy', score: (0,fields/* text */.Qq)(one.Severity, where) },
            ...ratings.map(([source, rating]) => {
                const { V40Score, V3Score, V2Score } = (0,fields/* object */.Ik)(rating, where);
                return { method: `cvss ${source}`, score: (0,fields/* score */.fN)(V40Score ?? V3Score ?? V2Score, where) };
            }),
        ],
        fixedIn: (0,fields/* text */.Qq)(one.FixedVersion, where),
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities.js













const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const COSIGN_VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Reports must be JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF 2.1.0, or OpenVEX.',
};
/** Vulnerability scans (in-toto attestation, spec/predicates/vulns_02.md), built from the reports of scanners. */
const vulnerabilities = {
    types: [VULNS, 'https://in-toto.io/attestation/vulns/v0.1', COSIGN_VULN],
    /**
     * @param style `cosign` keeps the report of the scanner unchanged, under cosign's own type.
     * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    build(document, style = 'in-toto') {
        const report = (0,predicates_document/* parseDocumentValue */.a)(document, KIND);
        const read = readerOf(report);
        if (!read)
            throw unknownFormat(document.source);
        try {
            const found = read(report);
            return style === 'cosign' ? { type: COSIGN_VULN, predicate: writeCosign(found, report) } : { type: VULNS, predicate: write(found) };
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${document.source} does not follow the format of its scanner: ${error.message}.`,
                hint: 'Create the report again. If it is unchanged output of the scanner, this version of the scanner may be too new.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate, type) => (0,predicate_kind/* readSigned */.N)('a vulnerability report', () => (type === COSIGN_VULN ? readCosign(predicate) : readVulns(predicate))),
};
function readerOf(report) {
    if (isSnyk(report))
        return readSnyk;
    if (typeof report !== 'object' || report === null || Array.isArray(report))
        return undefined;
    const readers = [
        [isGrype, readGrype],
        [isTrivy, readTrivy],
        [isOsvScanner, readOsvScanner],
        [isSarif, readSarif],
    ];
    const found = readers.find(([fits]) => fits(report));
    return found && ((value) => found[1](value));
}
function write({ scanner, databaseVersion, databaseTime, scanStarted, scanFinished, findings }) {
    const database = (0,fields/* dropUndefined */.i)({ version: databaseVersion, lastUpdate: databaseTime?.toISOString() });
    return {
        scanner: (0,fields/* dropUndefined */.i)({
            uri: scanner.uri ?? scanner.name,
            name: scanner.name,
            version: scanner.version,
            db: Object.keys(database).length > 0 ? database : undefined,
            result: findings.map(writeFinding),
        }),
        metadata: (0,fields/* dropUndefined */.i)({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
    };
}
const writeFinding = ({ id, aliases, package: affected, severities, fixedIn }) => ({
    id,
    severity: severities,
    annotations: [
        (0,fields/* dropUndefined */.i)({
            package: affected?.name,
            version: affected?.version,
            purl: affected?.purl,
            fixedIn,
            aliases: aliases.length > 0 ? aliases : undefined,
        }),
    ],
});
/** cosign's predicate keeps the report in the format of the scanner (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md). */
const writeCosign = ({ scanner, databaseVersion, scanStarted, scanFinished }, report) => ({
    invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
    scanner: {
        uri: scanner.uri ?? scanner.name,
        version: scanner.version ?? '',
        db: { uri: '', version: databaseVersion ?? '' },
        result: report,
    },
    metadata: (0,fields/* dropUndefined */.i)({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
});
function readVulns(predicate) {
    const scanner = (0,json_shape/* readObject */.Ag)(predicate.scanner, 'scanner');
    const database = (0,fields/* object */.Ik)(scanner.db, 'scanner.db');
    const metadata = (0,fields/* object */.Ik)(predicate.metadata, 'metadata');
    const uri = (0,fields/* text */.Qq)(scanner.uri, 'scanner.uri');
    if (!Array.isArray(scanner.result))
        throw new json/* JsonError */.N3('shape', 'scanner.result is not a list');
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: (0,fields/* text */.Qq)(scanner.name, 'scanner.name') ?? uri ?? 'unknown',
            version: (0,fields/* text */.Qq)(scanner.version, 'scanner.version'),
            uri,
        }),
        databaseVersion: (0,fields/* score */.fN)(database.version, 'scanner.db.version'),
        databaseTime: (0,fields/* time */.kB)(database.lastUpdate),
        scanStarted: (0,fields/* time */.kB)(metadata.scanStartedOn),
        scanFinished: (0,fields/* time */.kB)(metadata.scanFinishedOn),
        findings: (0,fields/* objects */.JD)(scanner.result, 'scanner.result', limits/* MAX_ELEMENTS */.DU).map(readFinding),
    });
}
function readFinding(result, index) {
    const where = `scanner.result[${index}]`;
    const notes = Object.assign({}, ...(0,fields/* objects */.JD)(result.annotations, where, limits/* MAX_FINDING_PARTS */.IC));
    // Version 0.1 has one severity, version 0.2 a list.
    const severities = Array.isArray(result.severity) ? (0,fields/* objects */.JD)(result.severity, where, limits/* MAX_FINDING_PARTS */.IC) : [(0,fields/* object */.Ik)(result.severity, where)];
    return finding({
        id: (0,json_shape/* readString */.E3)(result.id, `${where}.id`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: Array.isArray(notes.aliases) ? (0,fields/* texts */.Te)(notes.aliases, where, limits/* MAX_FINDING_PARTS */.IC) : [],
        name: (0,fields/* text */.Qq)(notes.package, where),
        version: (0,fields/* text */.Qq)(notes.version, where),
        purl: (0,fields/* text */.Qq)(notes.purl, where),
        severities: severities.map((each) => ({ method: (0,fields/* text */.Qq)(each.method, where) ?? 'unknown', score: (0,fields/* score */.fN)(each.score, where) })),
        fixedIn: (0,fields/* text */.Qq)(notes.fixedIn, where),
    });
}
/** A report that cannot be read does not count as "no findings": it is rejected. */
function readCosign(predicate) {
    const scanner = (0,json_shape/* readObject */.Ag)(predicate.scanner, 'scanner');
    const read = readerOf(scanner.result);
    if (!read)
        throw new json/* JsonError */.N3('shape', 'scanner.result is not the report of a supported scanner');
    const metadata = (0,fields/* object */.Ik)(predicate.metadata, 'metadata');
    const [started, finished] = [(0,fields/* time */.kB)(metadata.scanStartedOn), (0,fields/* time */.kB)(metadata.scanFinishedOn)];
    return { ...read(scanner.result), ...(started && { scanStarted: started }), ...(finished && { scanFinished: finished }) };
}
const unknownFormat = (source) => new errors/* ChopmarkError */.E({
    code: 'INPUT_REPORT_FORMAT',
    message: `The report ${source} is JSON, but not of a supported scanner.`,
    hint: KIND.hint,
});


/***/ }),

/***/ 90329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   JD: () => (/* binding */ objects),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   i: () => (/* binding */ dropUndefined),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55711);


/** A string in a report; null and empty mean unknown. */
const text = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REPORT_TEXT */ .q$) || undefined;
/** A score may be a number or a string. */
const score = (value, where) => typeof value === 'number' ? String(value) : text(value, where);
const objects = (value, where, max) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(value, where, max).map((each, index) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(each, `${where}[${index}]`));
const object = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(value, where) ?? {};
const texts = (value, where, max) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(value, where, max).flatMap((each) => text(each, where) ?? []);
/** A time that a report states; an invalid one counts as unknown. */
function time(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const read = new Date(value);
    // Go's zero time means that there is none.
    return Number.isNaN(read.getTime()) || read.getTime() < 0 ? undefined : read;
}
/** Leaves out members that are undefined. */
const dropUndefined = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));


/***/ })

};
