export const id = 2554;
export const ids = [2554];
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
    const { loadTrust } = await __webpack_require__.e(/* import() */ 4091).then(__webpack_require__.bind(__webpack_require__, 4091));
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

/***/ 98900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   bf: () => (/* binding */ dropUnknownFacts),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/** The text of a claim, with integers in digits as Fulcio writes them; undefined for a claim that is absent, empty or of another type. */
function claimText(claims, name) {
    const value = claims[name];
    if (Number.isSafeInteger(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Drops unknown facts. */
const dropUnknownFacts = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
/** The extensions that the claims determine. */
const expected = (extensions) => Object.fromEntries(Object.entries(extensions).flatMap(([name, texts]) => texts === undefined ? [] : [[name, typeof texts === 'string' ? [texts] : texts]]));


/***/ }),

/***/ 15830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   Fr: () => (/* binding */ requestToken),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   oQ: () => (/* binding */ invalidTokenResponse)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2924);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48806);





/**
 * Sends a request to the token service of a CI system or cloud. Errors never contain the response, because it may contain a token.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_REFUSED` for any status but 200, or the error from `refusal`; `IDENTITY_UNREACHABLE` and similar.
 */
async function requestToken({ http }, { refusal, ...question }) {
    const answer = await http({ ...question, maxBytes: _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN_ANSWER */ .aX, stage: 'IDENTITY' });
    if (answer.status === 200)
        return answer;
    throw (refusal?.(answer.status) ??
        new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_SERVICE_REFUSED',
            message: `The ${question.service} refused the request for a token (status ${answer.status}).`,
            hint: answer.status >= 500 || answer.status === 429
                ? 'Run again later: the service has a server error or its rate limit is reached.'
                : 'Check that this job has the permission to request tokens.',
        }));
}
/**
 * The text of one member of a JSON response.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_INVALID_RESPONSE`
 */
function readMember(answer, member, service) {
    try {
        const json = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.body, { what: 'the response', maxDepth: 8 }), 'the response');
        const text = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(json[member], member, _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1);
        if (text !== '')
            return text;
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${member} is empty`);
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw invalidTokenResponse(service, error.message);
    }
}
const invalidTokenResponse = (service, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'IDENTITY_SERVICE_INVALID_RESPONSE',
    message: `The response of the ${service} contains no token: ${reason}.`,
    hint: 'If a proxy may have responded instead, add the host to NO_PROXY.',
});
/**
 * The address of a service from a variable, safe for a secret: https, or http inside this machine.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_ADDRESS`; the message does not show the value of the variable.
 */
function readServiceAddress(variable, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecureUrl */ .z3)(url))
        return url;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_SERVICE_ADDRESS',
        message: `The variable ${variable} does not hold an https address, so no secret is sent there.`,
        hint: `The platform sets ${variable}: check whether an earlier step of the job changes it.`,
    });
}


/***/ }),

/***/ 18443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ MAX_FACT),
/* harmony export */   hc: () => (/* binding */ MAX_AUDIENCES),
/* harmony export */   m0: () => (/* binding */ MAX_CLAIM_DEPTH)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Levels of nesting in the claims of a token; the deepest known claims (Kubernetes) have four. */
const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
const MAX_AUDIENCES = 16;
/** Characters; a longer text does not count as a fact about a build. */
const MAX_FACT = 2048;


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ CI_PROVIDERS)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/identity/limits.js
var identity_limits = __webpack_require__(18443);
;// CONCATENATED MODULE: ./build/identity/claims/environment-facts.js


/** Readers for facts about a build. A text in an unexpected form is not a fact: it is dropped, never repaired by guessing. */
/** The text of a variable: not empty, on one line, within the length limit. */
function readVariable(env, name) {
    const text = env[name]?.trim();
    return text && text.length <= identity_limits/* MAX_FACT */.I5 && !/\p{Cc}/u.test(text) ? text : undefined;
}
/** A Git commit with 40 or 64 lower-case hex digits; a branch name or `HEAD` does not count. */
const commitOf = (text) => text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
/** `refs/tags/…` or `refs/heads/…`; undefined for names that Git does not allow, such as `user:branch` of a fork. */
function refOf({ tag, branch }) {
    const [kind, name] = tag === undefined ? ['heads', branch] : ['tags', tag];
    return name === undefined || /[\s~^:?*[\\]|\.\./.test(name) ? undefined : `refs/${kind}/${name}`;
}
/** A web address without user name and password: URLs in the environment of a job may contain both. */
function urlOf(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** A repository as one URL, for every form of remote that Git accepts: https, `ssh://`, `git@host:path`. Without credentials and `.git`. */
function repositoryOf(text) {
    if (text === undefined)
        return undefined;
    const short = /^[\w.-]+@([\w.-]+):(?!\/\/)\/?(\S+)$/.exec(text);
    const address = short ? `https://${short[1]}/${short[2]}` : text;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.hostname === '')
        return undefined;
    const path = (0,trim/* trimRepository */.tm)(url.pathname);
    if (path === '')
        return undefined;
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web ? `${url.protocol}//${url.host}${path}` : `https://${url.hostname}${path}`;
}
const VISIBILITIES = ['public', 'private', 'internal'];
const visibilityOf = (text) => VISIBILITIES.find((word) => word === text);
/** `base/path`, if there is a path. */
const under = (base, path) => (path === undefined ? undefined : `${base}/${path}`);

;// CONCATENATED MODULE: ./build/identity/claims/pass-through-environment.js
/**
 * The variables that a platform's own command needs to find the platform: those that the platform set. Child processes get an allow-listed
 * environment, and a fixed list could not keep up with the variables that these commands read.
 */
const passThroughEnvironment = (env, prefix, without) => Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(prefix) && !without.includes(name)));

// EXTERNAL MODULE: ./build/identity/claims/provider.js
var provider = __webpack_require__(98900);
;// CONCATENATED MODULE: ./build/identity/ci/buildkite.js





/** Buildkite. */
const buildkite = {
    id: 'buildkite',
    name: 'Buildkite',
    docs: 'https://buildkite.com/docs/agent/cli/reference/oidc',
    variables: [
        'BUILDKITE',
        'BUILDKITE_BRANCH',
        'BUILDKITE_BUILD_URL',
        'BUILDKITE_COMMIT',
        'BUILDKITE_JOB_ID',
        'BUILDKITE_ORGANIZATION_SLUG',
        'BUILDKITE_PIPELINE_SLUG',
        'BUILDKITE_REPO',
        'BUILDKITE_SOURCE',
        'BUILDKITE_STEP_KEY',
        'BUILDKITE_TAG',
    ],
    secrets: ['BUILDKITE_AGENT_ACCESS_TOKEN'],
    renewable: true,
    detect: (env) => env.BUILDKITE === 'true',
    async token({ env, exec }, audience) {
        const minted = await exec('buildkite-agent', ['oidc', 'request-token', '--audience', audience], {
            env: passThroughEnvironment(env, 'BUILDKITE', []),
            maxBytes: limits/* MAX_TOKEN */.N1,
        });
        const token = minted.stdout.trim();
        if (minted.exitCode === 0 && token !== '')
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_BUILDKITE_NO_TOKEN',
            message: `Buildkite gave this job no identity token (buildkite-agent oidc request-token exited with ${minted.exitCode}).`,
            hint: minted.exitCode === 127
                ? 'The command buildkite-agent is not on PATH. In a container, mount it (mount-buildkite-agent: true in the Docker plugin).'
                : 'If the agent is too old for this command, update it. Otherwise check the log of the agent for the reason.',
        });
    },
    tokenHint: (audience) => `Set --audience to ${audience}: the agent issues a new token for it on each request.`,
    issues: (issuer) => issuer === 'https://agent.buildkite.com',
    matchesClaims: (claims) => ['organization_slug', 'pipeline_slug', 'build_number', 'job_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    // The certificate names the pipeline and the commit; only the agent states the repository.
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const pipeline = pipelineOf(claim('organization_slug'), claim('pipeline_slug'));
        const [number, job] = [claim('build_number'), claim('job_id')];
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                ref: refOf({ tag: claim('build_tag'), branch: claim('build_branch') }),
                commit: commitOf(claim('build_commit')),
                workflow: pipeline,
                signer: pipeline,
                trigger: claim('build_source'),
                run: pipeline && number && job && `${pipeline}/builds/${number}#${job}`,
                runner: claim('runner_environment'),
                job: claim('step_key'),
            }),
            declared: readDeclared(env),
        };
    },
    certificate(claims) {
        const { signer, runner, trigger, run } = buildkite.facts(claims, {}).proven;
        return {
            san: signer === undefined ? [] : [signer],
            extensions: (0,provider/* expected */.p6)({
                'runner-environment': runner,
                'source-repository-digest': (0,provider/* claimText */.Q1)(claims, 'build_commit'),
                'build-trigger': trigger,
                'run-invocation-uri': run,
            }),
        };
    },
};
const pipelineOf = (organization, pipeline) => organization && pipeline && `https://buildkite.com/${organization}/${pipeline}`;
function readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    const [build, job] = [urlOf(declared('BUILDKITE_BUILD_URL')), declared('BUILDKITE_JOB_ID')];
    return (0,provider/* dropUnknownFacts */.bf)({
        repository: repositoryOf(declared('BUILDKITE_REPO')),
        ref: refOf({ tag: declared('BUILDKITE_TAG'), branch: declared('BUILDKITE_BRANCH') }),
        commit: commitOf(declared('BUILDKITE_COMMIT')),
        workflow: pipelineOf(declared('BUILDKITE_ORGANIZATION_SLUG'), declared('BUILDKITE_PIPELINE_SLUG')),
        trigger: declared('BUILDKITE_SOURCE'),
        run: build && job && `${build}#${job}`,
        job: declared('BUILDKITE_STEP_KEY'),
    });
}

;// CONCATENATED MODULE: ./build/identity/ci/circleci.js





const API = 'https://circleci.com/api/v2';
/** Tokens for other audiences and personal tokens: the command that issues the identity token does not need them. */
const NOT_HANDED_ON = ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_TOKEN'];
/** CircleCI. Claims carry the prefix `oidc.circleci.com/`. */
const circleci = {
    id: 'circleci',
    name: 'CircleCI',
    docs: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/',
    variables: ['CIRCLECI', 'CIRCLE_BRANCH', 'CIRCLE_BUILD_URL', 'CIRCLE_JOB', 'CIRCLE_REPOSITORY_URL', 'CIRCLE_SHA1', 'CIRCLE_TAG'],
    secrets: NOT_HANDED_ON,
    renewable: true,
    detect: (env) => env.CIRCLECI === 'true',
    // CIRCLE_OIDC_TOKEN and CIRCLE_OIDC_TOKEN_V2 have the organization as their audience, which no Fulcio accepts, so the job requests its
    // own token.
    async token({ env, exec }, audience) {
        const minted = await exec('circleci', ['run', 'oidc', 'get', '--root-issuer', '--claims', JSON.stringify({ aud: audience })], {
            env: passThroughEnvironment(env, 'CIRCLE', NOT_HANDED_ON),
            maxBytes: limits/* MAX_TOKEN */.N1,
        });
        const token = minted.stdout.trim();
        if (minted.exitCode === 0 && token !== '')
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_CIRCLECI_NO_TOKEN',
            message: `CircleCI gave this job no identity token (circleci run oidc get exited with ${minted.exitCode}).`,
            hint: minted.exitCode === 127
                ? 'The command circleci of the job environment is not on PATH: run this step in the job itself, not in another container.'
                : 'Pull requests from forks get no token unless the project passes secrets to them. CircleCI Server needs version 4.4 or later.',
        });
    },
    tokenHint: (audience) => `Set --audience to ${audience}: CircleCI issues a new token for it on each request.`,
    // The root issuer, or one per organization.
    issues: (issuer) => /^https:\/\/oidc\.circleci\.com(?:\/org\/[-_a-zA-Z0-9]+)?$/.test(issuer),
    matchesClaims: (claims) => ['project-id', 'job-id', 'org-id'].every((name) => (0,provider/* claimText */.Q1)(claims, `oidc.circleci.com/${name}`) !== undefined),
    // No certificate names a commit. A claim for it (vcs-sha) is announced; until tokens contain it, CIRCLE_SHA1 stays a declared fact.
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, `oidc.circleci.com/${name}`);
        const declared = (name) => readVariable(env, name);
        const [project, definition, workflow, job] = [
            claim('project-id'),
            claim('pipeline-definition-id'),
            claim('workflow-id'),
            claim('job-id'),
        ];
        const signer = project && definition && `${API}/projects/${project}/pipeline-definitions/${definition}`;
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                repository: repositoryOf(under('https:/', claim('vcs-origin'))),
                ref: claim('vcs-ref'),
                commit: commitOf(claim('vcs-sha')),
                workflow: signer,
                signer,
                run: workflow && job && `https://app.circleci.com/workflow/${workflow}/job/${job}`,
                // The only fact in the token about where a job ran: whether a person could run commands in it.
                runner: claims['oidc.circleci.com/ssh-rerun'] === true ? 'ssh-rerun' : undefined,
            }),
            declared: (0,provider/* dropUnknownFacts */.bf)({
                repository: repositoryOf(declared('CIRCLE_REPOSITORY_URL')),
                ref: refOf({ tag: declared('CIRCLE_TAG'), branch: declared('CIRCLE_BRANCH') }),
                commit: commitOf(declared('CIRCLE_SHA1')),
                run: urlOf(declared('CIRCLE_BUILD_URL')),
                job: declared('CIRCLE_JOB'),
            }),
        };
    },
    certificate(claims) {
        const { signer, run, ref, runner } = circleci.facts(claims, {}).proven;
        const origin = (0,provider/* claimText */.Q1)(claims, 'oidc.circleci.com/vcs-origin');
        const pipeline = (0,provider/* claimText */.Q1)(claims, 'oidc.circleci.com/pipeline-id');
        return {
            san: signer === undefined ? [] : [signer],
            extensions: (0,provider/* expected */.p6)({
                'build-signer-uri': signer,
                // Fulcio writes two quote characters for a job that is not a rerun. That is accepted, but a rerun must be marked as one.
                'runner-environment': runner,
                // Fulcio writes the origin as the claim states it, without a scheme.
                'source-repository-uri': origin && [origin, `https://${origin}`],
                'source-repository-ref': ref,
                'build-config-uri': pipeline && `${API}/pipeline/${pipeline}/config`,
                // Fulcio writes a double slash here.
                'run-invocation-uri': run && [run, run.replace('circleci.com/', 'circleci.com//')],
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/identity/claims/token-service.js
var token_service = __webpack_require__(15830);
;// CONCATENATED MODULE: ./build/identity/ci/github.js





const SERVICE = 'token service of GitHub Actions';
/** github.com with or without the slug of an enterprise, a tenant of ghe.com, an Enterprise Server. */
const ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[-_a-zA-Z0-9]+)?$/;
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/;
const SERVER = /^(https:\/\/[a-zA-Z0-9.-]+(?::\d{1,5})?)\/_services\/token$/;
/** GitHub Actions, on github.com, ghe.com and Enterprise Server. */
const github = {
    id: 'github',
    name: 'GitHub Actions',
    docs: 'https://docs.github.com/en/actions/reference/security/oidc',
    variables: [
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        'ACTIONS_ID_TOKEN_REQUEST_URL',
        'GITHUB_ACTIONS',
        'GITHUB_EVENT_NAME',
        'GITHUB_JOB',
        'GITHUB_REF',
        'GITHUB_REPOSITORY',
        'GITHUB_REPOSITORY_ID',
        'GITHUB_REPOSITORY_OWNER',
        'GITHUB_REPOSITORY_OWNER_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_RUN_ID',
        'GITHUB_SERVER_URL',
        'GITHUB_SHA',
        'GITHUB_WORKFLOW_REF',
        'GITHUB_WORKFLOW_SHA',
        'RUNNER_ENVIRONMENT',
    ],
    secrets: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    renewable: true,
    detect: (env) => env.GITHUB_ACTIONS === 'true',
    async token({ env, http }, audience) {
        const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        const address = env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!bearer || !address)
            throw notPermitted(env, 'GitHub did not give this job the permission to request an identity token.');
        const url = (0,token_service/* readServiceAddress */.C)('ACTIONS_ID_TOKEN_REQUEST_URL', address);
        url.searchParams.set('audience', audience);
        const answer = await (0,token_service/* requestToken */.Fr)({ http }, {
            url,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            service: SERVICE,
            refusal: (status) => status === 401 || status === 403
                ? notPermitted(env, `The ${SERVICE} refused to issue a token to this job (status ${status}).`)
                : undefined,
        });
        return (0,token_service/* readMember */.hd)(answer, 'value', SERVICE);
    },
    tokenHint: (audience) => `Set --audience to ${audience}: GitHub issues a new token for it on each request.`,
    issues: (issuer) => ISSUER.test(issuer) || TENANT.test(issuer) || SERVER.test(issuer),
    matchesClaims: (claims) => ['job_workflow_ref', 'repository', 'repository_id', 'run_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const server = serverOf(claims);
        const repository = under(server, claim('repository'));
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                repository,
                repositoryId: claim('repository_id'),
                owner: under(server, claim('repository_owner')),
                ownerId: claim('repository_owner_id'),
                ref: claim('ref'),
                commit: commitOf(claim('sha')),
                workflow: under(server, claim('workflow_ref')),
                workflowCommit: commitOf(claim('workflow_sha')),
                signer: under(server, claim('job_workflow_ref')),
                trigger: claim('event_name'),
                run: runOf(repository, claim('run_id'), claim('run_attempt')),
                runner: claim('runner_environment'),
                visibility: visibilityOf(claim('repository_visibility')),
                environment: claim('environment'),
            }),
            declared: github_readDeclared(env),
        };
    },
    certificate(claims) {
        const { proven } = github.facts(claims, {});
        return {
            san: proven.signer === undefined ? [] : [proven.signer],
            extensions: (0,provider/* expected */.p6)({
                'build-signer-uri': proven.signer,
                'build-signer-digest': (0,provider/* claimText */.Q1)(claims, 'job_workflow_sha'),
                'runner-environment': proven.runner,
                'source-repository-uri': proven.repository,
                'source-repository-digest': (0,provider/* claimText */.Q1)(claims, 'sha'),
                'source-repository-ref': proven.ref,
                'source-repository-identifier': proven.repositoryId,
                'source-repository-owner-uri': proven.owner,
                'source-repository-owner-identifier': proven.ownerId,
                'build-config-uri': proven.workflow,
                'build-config-digest': (0,provider/* claimText */.Q1)(claims, 'workflow_sha'),
                'build-trigger': proven.trigger,
                'run-invocation-uri': proven.run,
                'source-repository-visibility-at-signing': (0,provider/* claimText */.Q1)(claims, 'repository_visibility'),
                'deployment-environment': proven.environment,
                'github-workflow-trigger': proven.trigger,
                'github-workflow-sha': (0,provider/* claimText */.Q1)(claims, 'sha'),
                'github-workflow-name': (0,provider/* claimText */.Q1)(claims, 'workflow'),
                'github-workflow-repository': (0,provider/* claimText */.Q1)(claims, 'repository'),
                'github-workflow-ref': proven.ref,
            }),
        };
    },
};
/** The server of the issuer's repositories. For an unknown issuer, the address that certificate authorities use by default. */
function serverOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? '';
    const tenant = TENANT.exec(issuer)?.[1];
    return tenant === undefined ? (SERVER.exec(issuer)?.[1] ?? 'https://github.com') : `https://${tenant}`;
}
function github_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    const server = (0,trim/* trimEnd */.s8)(urlOf(declared('GITHUB_SERVER_URL')) ?? 'https://github.com', '/');
    const repository = under(server, declared('GITHUB_REPOSITORY'));
    return (0,provider/* dropUnknownFacts */.bf)({
        repository,
        repositoryId: declared('GITHUB_REPOSITORY_ID'),
        owner: under(server, declared('GITHUB_REPOSITORY_OWNER')),
        ownerId: declared('GITHUB_REPOSITORY_OWNER_ID'),
        ref: declared('GITHUB_REF'),
        commit: commitOf(declared('GITHUB_SHA')),
        workflow: under(server, declared('GITHUB_WORKFLOW_REF')),
        workflowCommit: commitOf(declared('GITHUB_WORKFLOW_SHA')),
        trigger: declared('GITHUB_EVENT_NAME'),
        run: runOf(repository, declared('GITHUB_RUN_ID'), declared('GITHUB_RUN_ATTEMPT')),
        runner: declared('RUNNER_ENVIRONMENT'),
        job: declared('GITHUB_JOB'),
    });
}
const runOf = (repository, run, attempt) => repository && run && attempt ? `${repository}/actions/runs/${run}/attempts/${attempt}` : undefined;
const notPermitted = (env, message) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_GITHUB_NO_TOKEN',
    message,
    hint: env.GITHUB_EVENT_NAME === 'pull_request'
        ? 'Pull requests from forks get no token: sign after the merge, or choose with --on-missing-identity what happens. For pull requests of the repository itself, add "permissions: id-token: write" to the job.'
        : 'Add "permissions: id-token: write" to the job. Also add "contents: read", because setting one permission removes all others.',
});

;// CONCATENATED MODULE: ./build/identity/ci/gitlab.js



const GITLAB_COM = 'https://gitlab.com';
/** The public certificate authority writes gitlab.com into the URLs of these instances too (but not into the identity). */
const SISTERS = ['https://dev.gitlab.org', 'https://ops.gitlab.net', 'https://gitlab.archlinux.org'];
/** GitLab CI, on gitlab.com and self-managed. */
const gitlab = {
    id: 'gitlab',
    name: 'GitLab CI',
    docs: 'https://docs.gitlab.com/ci/secrets/id_token_authentication/',
    variables: [
        'CI_COMMIT_BRANCH',
        'CI_COMMIT_SHA',
        'CI_COMMIT_TAG',
        'CI_ENVIRONMENT_NAME',
        'CI_JOB_NAME',
        'CI_JOB_STARTED_AT',
        'CI_JOB_URL',
        'CI_MERGE_REQUEST_REF_PATH',
        'CI_PIPELINE_SOURCE',
        'CI_PROJECT_ID',
        'CI_PROJECT_NAMESPACE_ID',
        'CI_PROJECT_URL',
        'CI_PROJECT_VISIBILITY',
        'GITLAB_CI',
        'SIGSTORE_ID_TOKEN',
    ],
    secrets: ['CI_JOB_TOKEN', 'SIGSTORE_ID_TOKEN'],
    // The token is issued before the job starts, and a job cannot request another one.
    renewable: false,
    detect: (env) => env.GITLAB_CI === 'true',
    async token({ env }, audience) {
        const name = tokenVariable(audience);
        const token = (env[name] || env.SIGSTORE_ID_TOKEN)?.trim();
        if (token)
            return token;
        const both = name === 'SIGSTORE_ID_TOKEN' ? name : `${name} or SIGSTORE_ID_TOKEN`;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_GITLAB_NO_TOKEN',
            message: `This GitLab job has no identity token: ${both} is not set.`,
            hint: `${gitlab.tokenHint(audience)}\nWrite it in the job itself. Pipelines of forks run with the identity of the fork.`,
        });
    },
    tokenHint: (audience) => `Add to the job:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: ${audience}`,
    // Self-managed instances are issuers with their own names: their tokens are recognized by their claims.
    issues: (issuer) => issuer === GITLAB_COM || SISTERS.includes(issuer),
    matchesClaims: (claims) => ['project_path', 'namespace_path', 'project_id', 'pipeline_id', 'job_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const server = gitlab_serverOf(claims);
        const repository = under(server, claim('project_path'));
        const job = claim('job_id');
        const workflow = under('https:/', claim('ci_config_ref_uri'));
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                repository,
                repositoryId: claim('project_id'),
                owner: under(server, claim('namespace_path')),
                ownerId: claim('namespace_id'),
                ref: refOfClaims(claims),
                commit: commitOf(claim('sha')),
                workflow,
                workflowCommit: commitOf(claim('ci_config_sha')),
                signer: workflow,
                trigger: claim('pipeline_source'),
                run: repository && job && `${repository}/-/jobs/${job}`,
                runner: claim('runner_environment'),
                visibility: visibilityOf(claim('project_visibility')),
                environment: claim('environment'),
            }),
            declared: gitlab_readDeclared(env),
        };
    },
    certificate(claims) {
        const { proven } = gitlab.facts(claims, {});
        const url = (fact) => fact && writtenAs(fact);
        return {
            san: proven.signer === undefined ? [] : [proven.signer],
            extensions: (0,provider/* expected */.p6)({
                'build-signer-uri': proven.signer,
                'build-signer-digest': (0,provider/* claimText */.Q1)(claims, 'ci_config_sha'),
                'runner-environment': proven.runner,
                'source-repository-uri': url(proven.repository),
                'source-repository-digest': (0,provider/* claimText */.Q1)(claims, 'sha'),
                'source-repository-ref': proven.ref,
                'source-repository-identifier': proven.repositoryId,
                'source-repository-owner-uri': url(proven.owner),
                'source-repository-owner-identifier': proven.ownerId,
                'build-config-uri': proven.workflow,
                'build-config-digest': (0,provider/* claimText */.Q1)(claims, 'ci_config_sha'),
                'build-trigger': proven.trigger,
                'run-invocation-uri': url(proven.run),
                'source-repository-visibility-at-signing': (0,provider/* claimText */.Q1)(claims, 'project_visibility'),
                'deployment-environment': proven.environment,
            }),
        };
    },
};
/** The variable for an audience, as the `id` library of sigstore-python derives it: the token for `sigstore` is in SIGSTORE_ID_TOKEN. */
const tokenVariable = (audience) => `${audience.toUpperCase().replace(/[^A-Z0-9_]|^[^A-Z_]/g, '_')}_ID_TOKEN`;
/** The address of the instance: its issuer, unless the configuration of the pipeline states another host name. */
function gitlab_serverOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? GITLAB_COM;
    const config = (0,provider/* claimText */.Q1)(claims, 'ci_config_ref_uri') ?? '';
    const host = config.slice(0, Math.max(0, config.indexOf(`/${(0,provider/* claimText */.Q1)(claims, 'project_path') ?? ''}//`)));
    return host === '' || issuer === `https://${host}` || issuer.startsWith(`https://${host}/`) ? issuer : `https://${host}`;
}
function refOfClaims(claims) {
    const ref = (0,provider/* claimText */.Q1)(claims, 'ref');
    const type = (0,provider/* claimText */.Q1)(claims, 'ref_type');
    if (ref === undefined || (type !== 'branch' && type !== 'tag'))
        return undefined;
    return type === 'tag' ? `refs/tags/${ref}` : `refs/heads/${ref}`;
}
function writtenAs(url) {
    const sister = SISTERS.find((server) => url.startsWith(`${server}/`));
    return sister === undefined ? [url] : [url, `${GITLAB_COM}${url.slice(sister.length)}`];
}
function gitlab_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    return (0,provider/* dropUnknownFacts */.bf)({
        repository: repositoryOf(declared('CI_PROJECT_URL')),
        repositoryId: declared('CI_PROJECT_ID'),
        ownerId: declared('CI_PROJECT_NAMESPACE_ID'),
        ref: refOf({ tag: declared('CI_COMMIT_TAG'), branch: declared('CI_COMMIT_BRANCH') }) ?? declared('CI_MERGE_REQUEST_REF_PATH'),
        commit: commitOf(declared('CI_COMMIT_SHA')),
        trigger: declared('CI_PIPELINE_SOURCE'),
        run: urlOf(declared('CI_JOB_URL')),
        visibility: visibilityOf(declared('CI_PROJECT_VISIBILITY')),
        job: declared('CI_JOB_NAME'),
        environment: declared('CI_ENVIRONMENT_NAME'),
        startedOn: declared('CI_JOB_STARTED_AT'),
    });
}

;// CONCATENATED MODULE: ./build/identity/claims/injected-token.js

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/;
/**
 * A token that the platform put into SIGSTORE_ID_TOKEN (the token, or the path of its file) or SIGSTORE_ID_TOKEN_FILE. Messages name only
 * the variable, because a value meant as a path may be a token.
 */
async function readInjectedToken({ env, readText }) {
    const value = env.SIGSTORE_ID_TOKEN?.trim();
    if (value && !ABSOLUTE.test(value))
        return JWT.test(value) ? { token: value } : { unreadable: 'SIGSTORE_ID_TOKEN is neither a token nor the path of a file' };
    const [name, path] = value ? ['SIGSTORE_ID_TOKEN', value] : ['SIGSTORE_ID_TOKEN_FILE', env.SIGSTORE_ID_TOKEN_FILE?.trim()];
    if (!path)
        return { missing: true };
    const text = await readText(path, limits/* MAX_TOKEN */.N1).catch(() => undefined);
    return text?.trim() ? { token: text.trim() } : { unreadable: `the file of the variable ${name} is empty or cannot be read` };
}

;// CONCATENATED MODULE: ./build/identity/ci/jenkins.js





/** Jenkins with the oidc-provider plugin. Every installation is an issuer of its own, for a private certificate authority. */
const jenkins = {
    id: 'jenkins',
    name: 'Jenkins',
    docs: 'https://plugins.jenkins.io/oidc-provider/',
    variables: [
        'BRANCH_NAME',
        'BUILD_ID',
        'BUILD_URL',
        'CHANGE_ID',
        'GIT_BRANCH',
        'GIT_COMMIT',
        'GIT_LOCAL_BRANCH',
        'GIT_URL',
        'JENKINS_URL',
        'JOB_NAME',
        'JOB_URL',
        'SIGSTORE_ID_TOKEN',
        'SIGSTORE_ID_TOKEN_FILE',
        'TAG_NAME',
    ],
    secrets: ['SIGSTORE_ID_TOKEN'],
    // The binding provides one token for its whole block.
    renewable: false,
    // JENKINS_URL alone is often set in other CI systems too, to trigger a Jenkins build.
    detect: (env) => Boolean(env.JENKINS_URL && env.BUILD_ID),
    async token({ env, readText }, audience) {
        const bound = await readInjectedToken({ env, readText });
        if ('token' in bound)
            return bound.token;
        const reason = 'unreadable' in bound ? bound.unreadable : 'SIGSTORE_ID_TOKEN and SIGSTORE_ID_TOKEN_FILE are not set';
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_JENKINS_NO_TOKEN',
            message: `This Jenkins build has no identity token: ${reason}.`,
            hint: `Install the oidc-provider plugin, add a credential "OpenID Connect id token" with the audience ${audience}, and bind it: withCredentials([string(credentialsId: 'ID', variable: 'SIGSTORE_ID_TOKEN')]) { … }`,
        });
    },
    tokenHint: (audience) => `Set the audience of the oidc-provider credential to ${audience}.`,
    issues: () => false,
    // The default templates of the plugin: the URL of the job as subject, and the number of the build.
    matchesClaims: (claims) => Number.isSafeInteger(claims.build_number) && jobOf(claims) !== undefined,
    // The certificate names the job, but no repository and no commit: those stay declared.
    facts(claims, env) {
        const job = jobOf(claims);
        return { proven: (0,provider/* dropUnknownFacts */.bf)({ workflow: job, signer: job, run: jenkins_runOf(claims, job) }), declared: jenkins_readDeclared(env) };
    },
    // A private authority may map claims that its administrator defined; all of them use the subject.
    certificate(claims) {
        const job = jobOf(claims);
        return { san: job === undefined ? [] : [job], extensions: {} };
    },
};
function jobOf(claims) {
    const subject = (0,provider/* claimText */.Q1)(claims, 'sub');
    return subject !== undefined && /^https?:\/\//.test(subject) && URL.canParse(subject) ? subject : undefined;
}
/** BUILD_URL is JOB_URL followed by the number of the build. */
function jenkins_runOf(claims, job) {
    const number = (0,provider/* claimText */.Q1)(claims, 'build_number');
    return job && number && `${(0,trim/* trimEnd */.s8)(job, '/')}/${number}/`;
}
function jenkins_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    // BRANCH_NAME of a pull request is PR-<number>, which is not a branch.
    const branch = declared('CHANGE_ID') ? undefined : (declared('BRANCH_NAME') ?? declared('GIT_LOCAL_BRANCH'));
    return (0,provider/* dropUnknownFacts */.bf)({
        repository: repositoryOf(declared('GIT_URL')),
        ref: refOf({ tag: declared('TAG_NAME'), branch: branch ?? declared('GIT_BRANCH')?.replace(/^origin\//, '') }),
        commit: commitOf(declared('GIT_COMMIT')),
        workflow: urlOf(declared('JOB_URL')),
        run: urlOf(declared('BUILD_URL')),
        job: declared('JOB_NAME'),
    });
}

;// CONCATENATED MODULE: ./build/identity/providers.js





const CI_PROVIDERS = { github: github, gitlab: gitlab, circleci: circleci, buildkite: buildkite, jenkins: jenkins };


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* unused harmony export isProvenPublic */
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without the user's consent. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


/***/ }),

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
