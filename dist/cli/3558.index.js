export const id = 3558;
export const ids = [3558];
export const modules = {

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 90306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40332);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51345);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90239);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36098);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43964);
/* harmony import */ var _open_rego_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77319);
/* harmony import */ var _open_roots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21100);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76434);












const CONCURRENCY = 4;
/**
 * Decides every case of a folder: `accept/CASE`, `refuse/CASE`, `refuse/CODE/CASE`, where a case is a file of bundles or a folder of such
 * files about one artefact.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
async function testPolicy(options, ports) {
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const policy = await (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__.requirePolicy)(options.policy, ports.workingFolder);
    const { roots } = await (0,_open_roots_js__WEBPACK_IMPORTED_MODULE_8__/* .openRoots */ .M)(policy, options, { ports, run });
    const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .createJudge */ .q)({ policy, roots, now: ports.clock.now(), ...(await (0,_open_rego_js__WEBPACK_IMPORTED_MODULE_10__/* .openRego */ .I)(policy, ports.exec)) });
    const cases = [];
    for (const { name, expected, files } of (await Promise.all(options.target.map((folder) => listCases(folder, ports)))).flat()) {
        const candidates = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .Mk)(files, ports);
        const { artefact, asked } = artefactOf(candidates);
        const { verdict, problem } = await judge(artefact, asked, candidates);
        const found = verdict === 'verified' ? 'accept' : (problem?.code ?? 'refuse');
        const asExpected = expected === 'refuse' ? found !== 'accept' : found === expected;
        cases.push({ name, expected, found, asExpected, ...(problem && { problem }) });
    }
    return { schema: 'chopmark.policy/1', action: 'test', ...(policy.digest !== undefined && { policyDigest: policy.digest }), cases };
}
async function listCases(folder, { workingFolder }) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder);
    const accept = await casesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'accept'), 'accept', 'accept');
    const refuse = await casesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'refuse'), 'refuse', 'refuse');
    const cases = [...accept, ...refuse];
    if (cases.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${folder} has no bundles in accept or refuse.`,
            hint: 'Put bundles that have to be accepted into accept, others into refuse, or into refuse/CODE to say with which code.',
        });
    if (cases.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_POLICY_CASES */ .OT$)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${folder} has ${cases.length} cases; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_POLICY_CASES */ .OT$} are the most.`,
        });
    return cases;
}
async function casesIn(folder, path, expected) {
    const entries = await list(folder);
    const cases = await Promise.all(entries.map(async ({ name, isFolder }) => {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!isFolder)
            return [{ name: `${path}/${name}`, expected, files: [at] }];
        if (expected === 'refuse' && /^[A-Z]+(_[A-Z]+)+$/.test(name))
            return casesIn(at, `${path}/${name}`, name);
        const files = (await list(at)).filter((entry) => !entry.isFolder).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name));
        return files.length === 0 ? [] : [{ name: `${path}/${name}`, expected, files }];
    }));
    return cases.flat();
}
async function list(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || /\.jsonl?$/.test(entry.name)))
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${folder} failed: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check the path and its permissions.',
        });
    }
}
/** What the first bundle of a case is about: a subject of its statement, or the digest that it signs. */
function artefactOf(candidates) {
    for (const { bundle, subjects } of candidates) {
        const [subject] = subjects;
        if (subject)
            return { artefact: subject.name, asked: { kind: 'digests', ...subject.digest } };
        if (bundle?.content.kind === 'message' && bundle.content.digest) {
            const { algorithm, digest } = bundle.content;
            return {
                artefact: `${_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[algorithm]}:${digest.toString('hex')}`,
                asked: { kind: 'digest', algorithm: _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[algorithm], digest: digest.toString('hex') },
            };
        }
    }
    return { artefact: 'an artefact that no bundle names', asked: { kind: 'digests' } };
}


/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 14870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ provenance)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/build-types/fields.js
/** Where every build type of ours, and each published one that we write, keeps what the job only declares. */
const DECLARED = 'chopmark_declared';
/** What a token proves and a published build type has no field for. */
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
/** What is declared and not proven: beside a proven fact, a declared one would only be a second version of it. */
function onlyDeclared({ proven, declared }) {
    const rest = Object.entries(declared).filter(([name]) => !(name in proven));
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
/** Of these facts the ones that are known; nothing where none is. */
function pick(facts, names) {
    const picked = names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
    return picked.length === 0 ? undefined : Object.fromEntries(picked);
}
/** Facts from an extension field: texts under the names of facts, whatever else is there. */
function readFacts(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([name, text]) => Object.hasOwn(FACTS, name) && isText(text)));
}
const isText = (value) => typeof value === 'string' && value !== '';
/** A field as text; SLSA takes unset, null and empty for the same. Numbers are what GitLab writes its ids as. */
function textOf(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    return isText(value) ? value : undefined;
}
/** Drops what is unknown. */
const known = (facts) => Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
/** `git+URL@REF` with the commit, as far as either is known. */
function gitSource({ repository, ref, commit }) {
    if (repository === undefined && commit === undefined)
        return undefined;
    return {
        ...(repository === undefined ? {} : { uri: `git+${repository}${ref === undefined ? '' : `@${ref}`}` }),
        ...(commit === undefined ? {} : { digest: { gitCommit: commit } }),
    };
}
/** The builder is whom the certificate names, and where it ran: hosted and self-hosted runners are not to be trusted alike (SLSA). */
function builderOf(facts, { signer }) {
    const identity = signer ?? facts.signer ?? '';
    return facts.runner === undefined ? identity : `${identity}#${facts.runner}`;
}
/** Undoes `builderOf`. */
function readBuilder(builderId, runner) {
    const suffix = `#${runner ?? ''}`;
    const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
    return known({ signer, runner });
}

;// CONCATENATED MODULE: ./build/predicates/build-types/github.js

/**
 * GitHub's own build type, in the very shape that actions/attest writes (actions/toolkit, packages/attest), so that whoever
 * verifies those verifies these. Everything in it is proven by the token; what a job declares has no place in it.
 */
const githubWorkflow = {
    uri: 'https://actions.github.io/buildtypes/workflow/v1',
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
            source: gitSource(proven),
            // The signing workflow as it is: a runner of one's own shows in runner_environment alone.
            builderId: signer ?? proven.signer ?? '',
            invocationId: proven.run,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const workflow = partOf(external.workflow);
        const github = partOf(internal.github);
        const [repository, path, ref] = [textOf(workflow.repository), textOf(workflow.path), textOf(workflow.ref)];
        const uri = `git+${repository}@`;
        const isSource = source.uri?.startsWith(uri) === true;
        return known({
            repository,
            repositoryId: textOf(github.repository_id),
            ownerId: textOf(github.repository_owner_id),
            ref: isSource ? source.uri?.slice(uri.length) : undefined,
            commit: isSource ? source.digest?.gitCommit : undefined,
            workflow: repository && path && ref && `${repository}/${path}@${ref}`,
            signer: builderId,
            trigger: textOf(github.event_name),
            run: invocationId,
            runner: textOf(github.runner_environment),
        });
    },
};
/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may have `@` in it, a path before it may not. */
function workflowOf({ workflow, repository }) {
    const [location = '', ...ref] = workflow?.split('@') ?? [];
    const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
    const path = repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
    return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}
const partOf = (value) => typeof value === 'object' && value !== null ? value : {};

;// CONCATENATED MODULE: ./build/predicates/build-types/gitlab.js

/** Proven by the token and without a field in GitLab's type. */
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
 * GitLab's own build type (docs.gitlab.com, SLSA provenance specification), with the fields that a token proves. `entryPoint`,
 * `executor` and the like are the job's own word, and `variables` would put values of the environment into a public log.
 */
const gitlabJob = {
    uri: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
    build(record, extra) {
        const { proven } = record;
        const job = proven.run?.match(/\/-\/jobs\/(\d+)$/)?.[1];
        return {
            external: { source: proven.repository },
            internal: { job, [PROVEN]: pick(proven, WITHOUT_FIELD), [DECLARED]: onlyDeclared(record) },
            source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
            builderId: builderOf(proven, extra),
            invocationId: job,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const repository = textOf(external.source);
        const proven = pick(readFacts(internal[PROVEN]), WITHOUT_FIELD);
        return known({
            ...proven,
            repository,
            commit: source.uri === repository ? source.digest?.gitCommit : undefined,
            run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
            ...readBuilder(builderId, proven?.runner),
        });
    },
};

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/predicates/build-types/own.js


/** Tells the source from other dependencies: where a token proves none, one of those stands first. */
const SOURCE = 'source';
/** The build types that we define, for platforms that have none: `docs/buildtypes/`. They differ in what a token of the platform proves. */
const own_define = ({ page, configuration, external, internal }) => ({
    uri: (0,project/* pageUrl */.fi)(`buildtypes/${page}`),
    build(record, extra) {
        const { proven } = record;
        return {
            external: { [configuration]: proven.workflow, ...pick(proven, external) },
            internal: { ...pick(proven, internal), [DECLARED]: onlyDeclared(record) },
            source: named(gitSource(proven)),
            builderId: builderOf(proven, extra),
            invocationId: proven.run,
        };
    },
    read(fields) {
        const inner = pick(readFacts(fields.internal), internal) ?? {};
        return known({
            ...inner,
            ...pick(readFacts(fields.external), external),
            workflow: textOf(fields.external[configuration]),
            commit: fields.source.name === SOURCE ? fields.source.digest?.gitCommit : undefined,
            run: fields.invocationId,
            ...readBuilder(fields.builderId, inner.runner),
        });
    },
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
/** Where nothing is proven: an own key signs, or an identity that is no CI's. Then the certificate's identity alone is certain. */
const declaredBuild = {
    uri: (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md'),
    build: (record, { signer }) => ({
        external: {},
        internal: { [DECLARED]: onlyDeclared(record) },
        source: undefined,
        builderId: signer === undefined ? (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md#signed-with-a-key') : uriOf(signer),
        invocationId: undefined,
    }),
    read: () => ({}),
};
/** A builder is named by a URI, and an e-mail address is none. */
const uriOf = (identity) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);

;// CONCATENATED MODULE: ./build/predicates/provenance.js








const BUILD_TYPES = {
    github: githubWorkflow,
    gitlab: gitlabJob,
    circleci: circleciJob,
    jenkins: jenkinsBuild,
    buildkite: buildkiteJob,
};
/** SLSA build provenance v1, the predicate type of 1.0, 1.1 and 1.2. */
const provenance = {
    type: 'https://slsa.dev/provenance/v1',
    /**
     * Proven facts fill the fields of the platform's build type, declared ones an extension field of their own. Without a proven
     * fact, the build type is the one that proves nothing.
     */
    build(record, extra = {}) {
        const buildType = Object.keys(record.proven).length === 0 ? declaredBuild : BUILD_TYPES[record.ci];
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
     * @param predicate The parsed predicate of a statement of this type.
     * @throws ChopmarkError `VERIFICATION_PROVENANCE_MALFORMED`
     */
    read(predicate) {
        try {
            return readProvenance(predicate);
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'VERIFICATION_PROVENANCE_MALFORMED',
                message: `A provenance is not SLSA provenance v1: ${error.message}.`,
                hint: 'Whoever made it has to make it anew.',
            });
        }
    },
};
function readProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const definition = (0,json_shape/* readObject */.Ag)(root.buildDefinition, 'buildDefinition');
    const run = (0,json_shape/* readObject */.Ag)(root.runDetails, 'runDetails');
    const metadata = (0,json_shape/* readOptionalObject */.gs)(run.metadata, 'metadata') ?? {};
    const uri = (0,json_shape/* readString */.E3)(definition.buildType, 'buildType', limits/* MAX_PROVENANCE_TEXT */.bz8);
    const builderId = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(run.builder, 'builder').id, 'builder.id', limits/* MAX_PROVENANCE_TEXT */.bz8);
    const external = (0,json_shape/* readOptionalObject */.gs)(definition.externalParameters, 'externalParameters') ?? {};
    const internal = (0,json_shape/* readOptionalObject */.gs)(definition.internalParameters, 'internalParameters') ?? {};
    const dependencies = (0,json_shape/* readOptionalArray */.o8)(definition.resolvedDependencies, 'resolvedDependencies', limits/* MAX_DEPENDENCIES */.tpX).map(readDependency);
    const [ci, buildType] = findBuildType(uri);
    const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) => (0,json_shape/* readOptionalString */.on)(time, 'metadata', limits/* MAX_PROVENANCE_TEXT */.bz8));
    return {
        buildType: uri,
        ...(ci ? { ci } : {}),
        builderId,
        facts: buildType?.read({ external, internal, source: dependencies[0] ?? {}, builderId, invocationId: textOf(metadata.invocationId) }) ?? {},
        declared: buildType ? readFacts(internal[DECLARED]) : {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: dependencies,
    };
}
function findBuildType(uri) {
    const found = Object.entries(BUILD_TYPES).find(([, buildType]) => buildType.uri === uri);
    return found ?? [undefined, uri === declaredBuild.uri ? declaredBuild : undefined];
}
function readDependency(value, index) {
    const where = `resolvedDependencies[${index}]`;
    const dependency = (0,json_shape/* readObject */.Ag)(value, where);
    const uri = (0,json_shape/* readOptionalString */.on)(dependency.uri, `${where}.uri`, limits/* MAX_PROVENANCE_TEXT */.bz8);
    const name = (0,json_shape/* readOptionalString */.on)(dependency.name, `${where}.name`, limits/* MAX_PROVENANCE_TEXT */.bz8);
    const digest = dependency.digest == null ? undefined : (0,json_shape/* readStringMap */.oI)(dependency.digest, `${where}.digest`, limits/* MAX_DIGESTS */.nAv);
    return { ...(uri ? { uri } : {}), ...(digest ? { digest } : {}), ...(name ? { name } : {}) };
}
const isEmpty = (fields) => Object.values(fields).every((value) => value === undefined);
/** SLSA takes unset, null and empty for the same; we write none of them. */
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
