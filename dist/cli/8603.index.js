export const id = 8603;
export const ids = [8603];
export const modules = {

/***/ 99479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   XS: () => (/* binding */ DECLARED),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bT: () => (/* binding */ onlyDeclared),
/* harmony export */   bW: () => (/* binding */ readKnownFacts),
/* harmony export */   ho: () => (/* binding */ PROVEN),
/* harmony export */   kj: () => (/* binding */ readBuilder),
/* harmony export */   zp: () => (/* binding */ builderOf)
/* harmony export */ });
/** The field with the facts that the job only declares, in the project's own build types and in the published ones that it writes. */
const DECLARED = 'chopmark_declared';
/** The field with facts that a token proves and that a published build type has no field for. */
const PROVEN = 'chopmark_proven';
const FACTS = {
    repository: true,
    repositoryId: true,
    owner: true,
    ownerId: true,
    ref: true,
    commit: true,
    workflow: true,
    workflowCommit: true,
    signer: true,
    trigger: true,
    run: true,
    runner: true,
    visibility: true,
    job: true,
    environment: true,
    startedOn: true,
};
/** The facts that are declared and not proven: a declared fact in addition to a proven one would be a second version of it. */
function onlyDeclared({ proven, declared }) {
    const rest = Object.entries(declared).filter(([name]) => !(name in proven));
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
/** The known facts among these names; undefined if none is known. */
function pick(facts, names) {
    const picked = names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
    return picked.length === 0 ? undefined : Object.fromEntries(picked);
}
/** Facts from an extension field: strings under the names of facts; other members are ignored. */
function readFacts(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([name, text]) => Object.hasOwn(FACTS, name) && isText(text)));
}
const isText = (value) => typeof value === 'string' && value !== '';
/** A field as text. For SLSA, unset, null and empty mean the same. GitLab writes its IDs as numbers. */
function textOf(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    return isText(value) ? value : undefined;
}
/** A field as an object; empty if it is none. */
const partOf = (value) => typeof value === 'object' && value !== null ? value : {};
/** The URL of a repository without what only Git needs: `git+` and `.git`. */
const repositoryUrl = (uri) => uri
    ?.replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
/** Drops unknown facts. */
const readKnownFacts = (facts) => Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
/** `git+URL@REF` with the commit, as far as either is known. */
function gitSource({ repository, ref, commit }) {
    if (repository === undefined && commit === undefined)
        return undefined;
    return {
        ...(repository === undefined ? {} : { uri: `git+${repository}${ref === undefined ? '' : `@${ref}`}` }),
        ...(commit === undefined ? {} : { digest: { gitCommit: commit } }),
    };
}
/** The builder is the identity in the certificate, together with the kind of runner: SLSA does not trust hosted and self-hosted runners alike. */
function builderOf(facts, { signer }) {
    const identity = signer ?? facts.signer ?? '';
    return facts.runner === undefined ? identity : `${identity}#${facts.runner}`;
}
/** The inverse of `builderOf`. */
function readBuilder(builderId, runner) {
    if (builderId === '')
        return readKnownFacts({ runner });
    const suffix = `#${runner ?? ''}`;
    const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
    return readKnownFacts({ signer, runner });
}


/***/ }),

/***/ 55711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ MAX_TEST_NAME),
/* harmony export */   DU: () => (/* binding */ MAX_ELEMENTS),
/* harmony export */   IC: () => (/* binding */ MAX_FINDING_PARTS),
/* harmony export */   KF: () => (/* binding */ MAX_LICENSES),
/* harmony export */   LK: () => (/* binding */ MAX_PREDICATE),
/* harmony export */   OW: () => (/* binding */ MAX_PREDICATE_TYPE),
/* harmony export */   PQ: () => (/* binding */ MAX_PREDICATE_TEXT),
/* harmony export */   Tb: () => (/* binding */ MAX_RELATIONSHIP_TARGETS),
/* harmony export */   Ub: () => (/* binding */ MAX_REFERENCES),
/* harmony export */   bz: () => (/* binding */ MAX_PROVENANCE_TEXT),
/* harmony export */   ci: () => (/* binding */ SCHEMA_TIMEOUT),
/* harmony export */   iw: () => (/* binding */ MAX_SUMMARY_TEXT),
/* harmony export */   nC: () => (/* binding */ MAX_TEST_CONFIGURATION),
/* harmony export */   nw: () => (/* binding */ MAX_SBOM_TEXT),
/* harmony export */   oE: () => (/* binding */ MAX_SUMMARY_INPUTS),
/* harmony export */   q$: () => (/* binding */ MAX_REPORT_TEXT),
/* harmony export */   tp: () => (/* binding */ MAX_DEPENDENCIES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. A file that becomes a predicate: an SBOM, a report, a custom predicate. It must fit into a bundle together with the subjects. */
const MAX_PREDICATE = 40 << 20;
/** Dependencies in one provenance. */
const MAX_DEPENDENCIES = 100_000;
/** Components of an SBOM, findings of a report, tests of a run. */
const MAX_ELEMENTS = 500_000;
/** Descriptors of the configuration of a test run. */
const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one string in a vulnerability report. */
const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or locations of one finding. */
const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
const MAX_REFERENCES = 10_000;
/** Licenses of one component. */
const MAX_LICENSES = 1_000;
/** Characters of a name, version, purl or license in an SBOM. */
const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names as its inputs. */
const MAX_SUMMARY_INPUTS = 250_000;
/** Milliseconds to compile a schema of the user, or to check one document with it. A schema of forty lines can take years. */
const SCHEMA_TIMEOUT = 10_000;


/***/ }),

/***/ 98603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ provenance)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/predicates/build-types/fields.js
var build_types_fields = __webpack_require__(99479);
;// CONCATENATED MODULE: ./build/predicates/build-types/config-source.js

/**
 * Build types of SLSA v0.2 in which `invocation.configSource` is the repository of the workflow: those of slsa-github-generator
 * (slsa-verifier, slsaprovenance/common/buildtypes.go) and npm (libnpmpublish, provenance.js). Other builders name other sources there
 * for good reasons.
 */
const BUILD_TYPES = [
    'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    'https://github.com/slsa-framework/slsa-github-generator/go@v1',
    'https://github.com/slsa-framework/slsa-github-generator/container@v1',
    'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
    'https://github.com/slsa-framework/slsa-github-generator-go@v1',
    'https://github.com/slsa-framework/slsa-github-generator@v1',
    'https://github.com/npm/cli/gha@v1',
    'https://github.com/npm/cli/gha/v1',
    'https://github.com/npm/cli/gha/v2',
    'https://github.com/npm/cli/gitlab/v0alpha1',
];
const FIELDS = {
    repository: 'invocation.configSource.uri',
    ref: 'invocation.configSource.uri',
    commit: 'invocation.configSource.digest.sha1',
};
/** A file in another repository: a workflow that an organization requires. Its ref is not that of the source. */
const ELSEWHERE = /^[^/]+\/[^/]+\/\.github\/workflows\//;
/** The source of a provenance of v0.2. Empty for other build types. */
function readConfigSource(buildType, invocation) {
    if (!BUILD_TYPES.includes(buildType))
        return { facts: {} };
    const { uri, digest, entryPoint } = (0,build_types_fields/* partOf */.BU)(invocation.configSource);
    const [location, ...rest] = ((0,build_types_fields/* textOf */.b6)(uri) ?? '').split('@');
    const ref = rest.join('@');
    return {
        facts: (0,build_types_fields/* readKnownFacts */.bW)({
            repository: (0,build_types_fields/* repositoryUrl */.Ek)(location) || undefined,
            ref: ref === '' || ELSEWHERE.test((0,build_types_fields/* textOf */.b6)(entryPoint) ?? '') ? undefined : ref,
            commit: (0,build_types_fields/* textOf */.b6)((0,build_types_fields/* partOf */.BU)(digest).sha1) ?? (0,build_types_fields/* textOf */.b6)((0,build_types_fields/* partOf */.BU)(digest).gitCommit),
        }),
        fields: FIELDS,
    };
}

;// CONCATENATED MODULE: ./build/predicates/build-types/github.js

const ACTIONS = 'https://actions.github.io/buildtypes/workflow/v1';
/** GitHub's build type, the older one of the SLSA project that npm writes, and slsa-github-generator's: all name the workflow alike. */
const GITHUB_BUILD_TYPES = [
    ACTIONS,
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
];
/** A file in another repository than the one that is built: a workflow that an organization requires. */
const github_ELSEWHERE = /^[^/]+\/[^/]+\/\.github\/workflows\//;
/**
 * GitHub's own build type, in the form that actions/attest writes (actions/toolkit, packages/attest), so that the same verifiers accept it.
 * The token proves everything in it; it has no place for declared facts.
 */
const githubWorkflow = {
    uri: ACTIONS,
    build({ proven }, { signer }) {
        return {
            external: { workflow: workflowOf(proven) },
            internal: {
                github: {
                    event_name: proven.trigger,
                    repository_id: proven.repositoryId,
                    repository_owner_id: proven.ownerId,
                    runner_environment: proven.runner,
                },
            },
            source: (0,build_types_fields/* gitSource */.Ym)(proven),
            // The signing workflow unchanged: a self-hosted runner shows only in runner_environment.
            builderId: signer ?? proven.signer ?? '',
            invocationId: proven.run,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const workflow = (0,build_types_fields/* partOf */.BU)(external.workflow);
        const github = (0,build_types_fields/* partOf */.BU)(internal.github);
        const [repository, path, ref] = [(0,build_types_fields/* repositoryUrl */.Ek)((0,build_types_fields/* textOf */.b6)(workflow.repository)), (0,build_types_fields/* textOf */.b6)(workflow.path), (0,build_types_fields/* textOf */.b6)(workflow.ref)];
        const isElsewhere = path !== undefined && github_ELSEWHERE.test(path);
        const place = isElsewhere && repository !== undefined && URL.canParse(repository) ? new URL(repository).origin : repository;
        // A workflow elsewhere has a ref of its own. A dependency is the source only if it is the repository at the ref of the workflow.
        const isSource = !isElsewhere && source.uri === `git+${repository}@${ref}`;
        return (0,build_types_fields/* readKnownFacts */.bW)({
            repository,
            repositoryId: (0,build_types_fields/* textOf */.b6)(github.repository_id),
            ownerId: (0,build_types_fields/* textOf */.b6)(github.repository_owner_id),
            ref: isElsewhere ? undefined : ref,
            commit: isSource ? source.digest?.gitCommit : undefined,
            workflow: place && path && ref && `${place}/${path}@${ref}`,
            signer: builderId || undefined,
            trigger: (0,build_types_fields/* textOf */.b6)(github.event_name),
            run: invocationId,
            runner: (0,build_types_fields/* textOf */.b6)(github.runner_environment),
        });
    },
    fields: {
        repository: 'externalParameters.workflow.repository',
        repositoryId: 'internalParameters.github.repository_id',
        ownerId: 'internalParameters.github.repository_owner_id',
        ref: 'externalParameters.workflow.ref',
        commit: 'resolvedDependencies[0].digest.gitCommit',
        workflow: 'externalParameters.workflow',
    },
};
/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may contain `@`, the path before it may not. */
function workflowOf({ workflow, repository }) {
    const [location = '', ...ref] = workflow?.split('@') ?? [];
    const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
    const path = repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
    return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}

;// CONCATENATED MODULE: ./build/predicates/build-types/gitlab.js

/** Proven by the token, without a field in GitLab's type. */
const WITHOUT_FIELD = [
    'repositoryId',
    'owner',
    'ownerId',
    'ref',
    'workflow',
    'workflowCommit',
    'trigger',
    'runner',
    'visibility',
    'environment',
];
/**
 * GitLab's own build type (docs.gitlab.com, SLSA provenance specification), with the fields that a token proves. `entryPoint`, `executor`
 * and similar fields are only declared by the job, and `variables` would publish values of the environment in a public log.
 */
const gitlabJob = {
    uri: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
    build(record, extra) {
        const { proven } = record;
        const job = proven.run?.match(/\/-\/jobs\/(\d+)$/)?.[1];
        return {
            external: { source: proven.repository },
            internal: { job, [build_types_fields/* PROVEN */.ho]: (0,build_types_fields/* pick */.Up)(proven, WITHOUT_FIELD), [build_types_fields/* DECLARED */.XS]: (0,build_types_fields/* onlyDeclared */.bT)(record) },
            source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
            builderId: (0,build_types_fields/* builderOf */.zp)(proven, extra),
            invocationId: job,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const repository = (0,build_types_fields/* textOf */.b6)(external.source);
        const proven = (0,build_types_fields/* pick */.Up)((0,build_types_fields/* readFacts */.MH)(internal[build_types_fields/* PROVEN */.ho]), WITHOUT_FIELD);
        return (0,build_types_fields/* readKnownFacts */.bW)({
            ...proven,
            repository,
            commit: source.uri === repository ? source.digest?.gitCommit : undefined,
            run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
            ...(0,build_types_fields/* readBuilder */.kj)(builderId, proven?.runner),
        });
    },
    fields: { repository: 'externalParameters.source', commit: 'resolvedDependencies[0].digest.gitCommit' },
};

// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
;// CONCATENATED MODULE: ./build/predicates/build-types/own.js


/** Marks the source among the dependencies: if the token proves no source, another dependency is first. */
const SOURCE = 'source';
/** The project's own build types, for platforms without one: `docs/buildtypes/`. They differ in the facts that a token of the platform proves. */
const own_define = ({ page, configuration, external, internal }) => ({
    uri: (0,project/* pageUrl */.fi)(`buildtypes/${page}`),
    build(record, extra) {
        const { proven } = record;
        return {
            external: { [configuration]: proven.workflow, ...(0,build_types_fields/* pick */.Up)(proven, external) },
            internal: { ...(0,build_types_fields/* pick */.Up)(proven, internal), [build_types_fields/* DECLARED */.XS]: (0,build_types_fields/* onlyDeclared */.bT)(record) },
            source: named((0,build_types_fields/* gitSource */.Ym)(proven)),
            builderId: (0,build_types_fields/* builderOf */.zp)(proven, extra),
            invocationId: proven.run,
        };
    },
    read(fields) {
        const inner = (0,build_types_fields/* pick */.Up)((0,build_types_fields/* readFacts */.MH)(fields.internal), internal) ?? {};
        return (0,build_types_fields/* readKnownFacts */.bW)({
            ...inner,
            ...(0,build_types_fields/* pick */.Up)((0,build_types_fields/* readFacts */.MH)(fields.external), external),
            workflow: (0,build_types_fields/* textOf */.b6)(fields.external[configuration]),
            commit: fields.source.name === SOURCE ? fields.source.digest?.gitCommit : undefined,
            run: fields.invocationId,
            ...(0,build_types_fields/* readBuilder */.kj)(fields.builderId, inner.runner),
        });
    },
    fields: { commit: 'resolvedDependencies[0].digest.gitCommit', workflow: `externalParameters.${configuration}` },
});
const named = (source) => source && { name: SOURCE, ...source };
const circleciJob = own_define({
    page: 'circleci-job-v1.md',
    configuration: 'pipelineDefinition',
    external: ['repository', 'ref'],
    internal: ['runner'],
});
const jenkinsBuild = own_define({ page: 'jenkins-build-v1.md', configuration: 'job', external: [], internal: [] });
const buildkiteJob = own_define({
    page: 'buildkite-job-v1.md',
    configuration: 'pipeline',
    external: ['ref'],
    internal: ['trigger', 'runner', 'job'],
});
/** For builds without proven facts: signed with a key, or by an identity outside of CI. Then only the identity in the certificate is certain. */
const declaredBuild = {
    uri: (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md'),
    build: (record, { signer }) => ({
        external: {},
        internal: { [build_types_fields/* DECLARED */.XS]: (0,build_types_fields/* onlyDeclared */.bT)(record) },
        source: undefined,
        builderId: signer === undefined ? (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md#signed-with-a-key') : uriOf(signer),
        invocationId: undefined,
    }),
    read: () => ({}),
    fields: {},
};
/** A builder ID must be a URI, so an email address needs a scheme. */
const uriOf = (identity) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);

// EXTERNAL MODULE: ./build/predicates/limits.js
var predicates_limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/provenance-shape.js
var provenance_shape = __webpack_require__(35148);
;// CONCATENATED MODULE: ./build/predicates/provenance.js











const provenance_BUILD_TYPES = {
    github: githubWorkflow,
    gitlab: gitlabJob,
    circleci: circleciJob,
    jenkins: jenkinsBuild,
    buildkite: buildkiteJob,
};
/** SLSA build provenance: v1, the predicate type of 1.0, 1.1 and 1.2, is written and read; v0.2 is read. */
const provenance = {
    type: provenance_shape/* PROVENANCE_TYPE */.T,
    types: [provenance_shape/* PROVENANCE_TYPE */.T, provenance_shape/* OLD_PROVENANCE_TYPE */.J],
    /**
     * Proven facts go to the fields of the platform's build type, declared facts to an extension field. If nothing is proven, the build type
     * is the one without proven facts.
     */
    build(record, extra = {}) {
        const buildType = Object.keys(record.proven).length === 0 ? declaredBuild : provenance_BUILD_TYPES[record.ci];
        const { external, internal, source, builderId, invocationId } = buildType.build(record, extra);
        const { startedOn, finishedOn, resolvedDependencies: others = [], byproducts } = extra;
        const dependencies = [...(source ? [source] : []), ...others];
        const metadata = { invocationId, startedOn, finishedOn };
        return withoutUnknown({
            buildDefinition: {
                buildType: buildType.uri,
                externalParameters: external,
                internalParameters: isEmpty(internal) ? undefined : internal,
                resolvedDependencies: dependencies.length === 0 ? undefined : dependencies,
            },
            runDetails: { builder: { id: builderId }, metadata: isEmpty(metadata) ? undefined : metadata, byproducts },
        });
    },
    /**
     * @param predicate The parsed predicate of a statement of `type`.
     * @throws ChopmarkError `VERIFICATION_PROVENANCE_MALFORMED`
     */
    read(predicate, type = provenance_shape/* PROVENANCE_TYPE */.T) {
        try {
            return type === provenance_shape/* OLD_PROVENANCE_TYPE */.J ? readOldProvenance(predicate) : readProvenance(predicate);
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'VERIFICATION_PROVENANCE_MALFORMED',
                message: `The provenance is not valid SLSA provenance ${type === provenance_shape/* OLD_PROVENANCE_TYPE */.J ? 'v0.2' : 'v1'}: ${error.message}.`,
                hint: 'The signer must create and sign a corrected provenance.',
            });
        }
    },
};
function readProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const definition = (0,json_shape/* readObject */.Ag)(root.buildDefinition, 'buildDefinition');
    const run = (0,json_shape/* readObject */.Ag)(root.runDetails, 'runDetails');
    const metadata = (0,json_shape/* readOptionalObject */.gs)(run.metadata, 'metadata') ?? {};
    const uri = (0,json_shape/* readString */.E3)(definition.buildType, 'buildType', predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const named = readBuilder(run.builder, 'runDetails.builder');
    const external = (0,json_shape/* readOptionalObject */.gs)(definition.externalParameters, 'externalParameters') ?? {};
    const internal = (0,json_shape/* readOptionalObject */.gs)(definition.internalParameters, 'internalParameters') ?? {};
    const dependencies = (0,json_shape/* readOptionalArray */.o8)(definition.resolvedDependencies, 'resolvedDependencies', predicates_limits/* MAX_DEPENDENCIES */.tp).map(readDependency);
    const [ci, buildType] = findBuildType(uri);
    const invocationId = (0,build_types_fields/* textOf */.b6)(metadata.invocationId);
    const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) => (0,json_shape/* readOptionalString */.on)(time, 'metadata', predicates_limits/* MAX_PROVENANCE_TEXT */.bz));
    return {
        buildType: uri,
        ...(ci ? { ci } : {}),
        ...named,
        facts: buildType?.read({ external, internal, source: dependencies[0] ?? {}, builderId: named.builderId ?? '', invocationId }) ?? {},
        ...(buildType ? { fields: buildType.fields } : {}),
        declared: buildType ? (0,build_types_fields/* readFacts */.MH)(internal[build_types_fields/* DECLARED */.XS]) : {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: dependencies,
    };
}
/** Only its own shape is required, because nothing but a few of its fields is used. */
function readOldProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const named = readBuilder(root.builder, 'builder');
    const buildType = (0,build_types_fields/* textOf */.b6)(root.buildType) ?? '';
    const metadata = (0,build_types_fields/* partOf */.BU)(root.metadata);
    const [startedOn, finishedOn] = [(0,build_types_fields/* textOf */.b6)(metadata.buildStartedOn), (0,build_types_fields/* textOf */.b6)(metadata.buildFinishedOn)];
    return {
        buildType,
        ...named,
        ...readConfigSource(buildType, (0,build_types_fields/* partOf */.BU)(root.invocation)),
        declared: {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: [],
    };
}
/** The page of a run or of a runner, which BuildKit and GitLab Runner write where SLSA wants the builder. */
const RUN = /^https:\/\/[^/]+\/.+\/(?:actions\/runs|-\/(?:runners|jobs|pipelines))\/[^/]+(?:\/attempts\/\d+|\/job\/\d+)?\/?$/;
function readBuilder(builder, where) {
    const id = (0,json_shape/* readOptionalString */.on)((0,json_shape/* readOptionalObject */.gs)(builder, where)?.id, `${where}.id`, predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    if (id === undefined || id === '')
        return {};
    return RUN.test(id) ? { builderPage: id } : { builderId: id };
}
function findBuildType(uri) {
    if (GITHUB_BUILD_TYPES.includes(uri))
        return ['github', githubWorkflow];
    const found = Object.entries(provenance_BUILD_TYPES).find(([, buildType]) => buildType.uri === uri);
    return found ?? [undefined, uri === declaredBuild.uri ? declaredBuild : undefined];
}
function readDependency(value, index) {
    const where = `resolvedDependencies[${index}]`;
    const dependency = (0,json_shape/* readObject */.Ag)(value, where);
    const uri = (0,json_shape/* readOptionalString */.on)(dependency.uri, `${where}.uri`, predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const name = (0,json_shape/* readOptionalString */.on)(dependency.name, `${where}.name`, predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const digest = dependency.digest == null ? undefined : (0,json_shape/* readStringMap */.oI)(dependency.digest, `${where}.digest`, limits/* MAX_DIGESTS */.nA);
    return { ...(uri ? { uri } : {}), ...(digest ? { digest } : {}), ...(name ? { name } : {}) };
}
const isEmpty = (fields) => Object.values(fields).every((value) => value === undefined);
/** For SLSA, unset, null and empty mean the same; none of them is written. */
function withoutUnknown(value) {
    if (Array.isArray(value))
        return value.map(withoutUnknown);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, withoutUnknown(member)]));
}


/***/ })

};
