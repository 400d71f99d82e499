export const id = 804;
export const ids = [804];
export const modules = {

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


/***/ })

};
