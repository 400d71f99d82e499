export const id = 5935;
export const ids = [5935];
export const modules = {

/***/ 28212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/** The claim's text, integers in digits as Fulcio writes them; nothing for a claim that is absent, empty or of another type. */
function claimText(claims, name) {
    const value = claims[name];
    if (Number.isSafeInteger(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Drops what is unknown. */
const known = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
/** Extensions of which the claims tell something. */
const expected = (extensions) => Object.fromEntries(Object.entries(extensions).flatMap(([name, texts]) => texts === undefined ? [] : [[name, typeof texts === 'string' ? [texts] : texts]]));


/***/ }),

/***/ 78954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ CI_PROVIDERS)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/ci/fact-text.js

/**
 * Readers for what is said about a build. A text that is not what it should be is no fact: it is dropped, never repaired by guessing.
 */
/** A variable's text: not empty, on one line, of bearable length. */
function readVariable(env, name) {
    const text = env[name]?.trim();
    return text && text.length <= limits/* MAX_FACT */.I5C && !/\p{Cc}/u.test(text) ? text : undefined;
}
/** A Git commit as forty or sixty-four lower-case hex digits; a branch name or `HEAD` is none. */
const commitOf = (text) => text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
/** `refs/tags/…` or `refs/heads/…`; nothing for names that Git does not allow, as `user:branch` of a fork. */
function refOf({ tag, branch }) {
    const [kind, name] = tag === undefined ? ['heads', branch] : ['tags', tag];
    return name === undefined || /[\s~^:?*[\\]|\.\./.test(name) ? undefined : `refs/${kind}/${name}`;
}
/** A web address without user name, password: a job's environment may carry both in its URLs. */
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
/** A repository as one URL, whichever way Git was told to reach it: https, `ssh://`, `git@host:path`. Without credentials and `.git`. */
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
    const path = url.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
    if (path === '')
        return undefined;
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web ? `${url.protocol}//${url.host}${path}` : `https://${url.hostname}${path}`;
}
const VISIBILITIES = ['public', 'private', 'internal'];
const visibilityOf = (text) => VISIBILITIES.find((word) => word === text);
/** `base/path` where there is a path. */
const under = (base, path) => (path === undefined ? undefined : `${base}/${path}`);

;// CONCATENATED MODULE: ./build/ci/own-variables.js
/**
 * The variables that a platform's own command needs to find the platform: those it put there itself. Child processes
 * get an allow-listed environment, and no list of ours would keep up with what these commands read.
 */
const ownVariables = (env, prefix, without) => Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(prefix) && !without.includes(name)));

// EXTERNAL MODULE: ./build/ci/provider.js
var provider = __webpack_require__(28212);
;// CONCATENATED MODULE: ./build/ci/buildkite.js





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
            env: ownVariables(env, 'BUILDKITE', []),
            maxBytes: limits/* MAX_TOKEN */.N1E,
        });
        const token = minted.stdout.trim();
        if (minted.exitCode === 0 && token !== '')
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_BUILDKITE_NO_TOKEN',
            message: `Buildkite gave this job no identity token (buildkite-agent oidc request-token exited with ${minted.exitCode}).`,
            hint: minted.exitCode === 127
                ? 'The buildkite-agent command is not on PATH: in a container, mount it (mount-buildkite-agent: true in the Docker plugin).'
                : 'Update the agent if it is too old to know the command, and see the log of the agent for its reason.',
        });
    },
    remedy: (audience) => `A token for the audience ${audience} is asked of the agent anew each time: set audience to it.`,
    issues: (issuer) => issuer === 'https://agent.buildkite.com',
    looksLike: (claims) => ['organization_slug', 'pipeline_slug', 'build_number', 'job_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    // The certificate names pipeline and commit; the repository is the agent's word alone.
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const pipeline = pipelineOf(claim('organization_slug'), claim('pipeline_slug'));
        const [number, job] = [claim('build_number'), claim('job_id')];
        return {
            proven: (0,provider/* known */.eO)({
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
    return (0,provider/* known */.eO)({
        repository: repositoryOf(declared('BUILDKITE_REPO')),
        ref: refOf({ tag: declared('BUILDKITE_TAG'), branch: declared('BUILDKITE_BRANCH') }),
        commit: commitOf(declared('BUILDKITE_COMMIT')),
        workflow: pipelineOf(declared('BUILDKITE_ORGANIZATION_SLUG'), declared('BUILDKITE_PIPELINE_SLUG')),
        trigger: declared('BUILDKITE_SOURCE'),
        run: build && job && `${build}#${job}`,
        job: declared('BUILDKITE_STEP_KEY'),
    });
}

;// CONCATENATED MODULE: ./build/ci/circleci.js





const API = 'https://circleci.com/api/v2';
/** Tokens for other audiences, and a person's own: no business of the command that mints ours. */
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
    // CIRCLE_OIDC_TOKEN and _V2 name the organization as audience, which no Fulcio accepts, so the job mints its own.
    async token({ env, exec }, audience) {
        const minted = await exec('circleci', ['run', 'oidc', 'get', '--root-issuer', '--claims', JSON.stringify({ aud: audience })], {
            env: ownVariables(env, 'CIRCLE', NOT_HANDED_ON),
            maxBytes: limits/* MAX_TOKEN */.N1E,
        });
        const token = minted.stdout.trim();
        if (minted.exitCode === 0 && token !== '')
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_CIRCLECI_NO_TOKEN',
            message: `CircleCI gave this job no identity token (circleci run oidc get exited with ${minted.exitCode}).`,
            hint: minted.exitCode === 127
                ? 'The circleci command of the job environment is not on PATH: run this step in the job itself, not in a container of its own.'
                : 'Fork pull requests get none unless the project passes secrets to them; CircleCI Server needs 4.4 or later.',
        });
    },
    remedy: (audience) => `A token for the audience ${audience} is minted anew each time: set audience to it.`,
    // The root issuer, or one per organization.
    issues: (issuer) => /^https:\/\/oidc\.circleci\.com(?:\/org\/[-_a-zA-Z0-9]+)?$/.test(issuer),
    looksLike: (claims) => ['project-id', 'job-id', 'org-id'].every((name) => (0,provider/* claimText */.Q1)(claims, `oidc.circleci.com/${name}`) !== undefined),
    // No certificate names a commit. A claim for it (vcs-sha) is announced; until tokens have it, CIRCLE_SHA1 stays what the job declares.
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
            proven: (0,provider/* known */.eO)({
                repository: repositoryOf(under('https:/', claim('vcs-origin'))),
                ref: claim('vcs-ref'),
                commit: commitOf(claim('vcs-sha')),
                workflow: signer,
                signer,
                run: workflow && job && `https://app.circleci.com/workflow/${workflow}/job/${job}`,
                // The only thing a token tells of where a job ran: whether a person could type into it.
                runner: claims['oidc.circleci.com/ssh-rerun'] === true ? 'ssh-rerun' : undefined,
            }),
            declared: (0,provider/* known */.eO)({
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
                // Fulcio writes two quote characters for a job that is no rerun: nothing to hold against it, but a rerun must say so.
                'runner-environment': runner,
                // Fulcio writes the origin as the claim has it, without a scheme.
                'source-repository-uri': origin && [origin, `https://${origin}`],
                'source-repository-ref': ref,
                'build-config-uri': pipeline && `${API}/pipeline/${pipeline}/config`,
                // Fulcio joins a slash to a slash.
                'run-invocation-uri': run && [run, run.replace('circleci.com/', 'circleci.com//')],
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/ci/token-service.js
var token_service = __webpack_require__(60278);
;// CONCATENATED MODULE: ./build/ci/github.js




const SERVICE = 'token service of GitHub Actions';
/** github.com with or without an enterprise's slug, a tenant of ghe.com, an Enterprise Server. */
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
            throw notPermitted(env, 'GitHub gave this job no right to ask for an identity token.');
        const url = (0,token_service/* readServiceAddress */.C)('ACTIONS_ID_TOKEN_REQUEST_URL', address);
        url.searchParams.set('audience', audience);
        const answer = await (0,token_service/* askTokenService */.Oj)({ http }, {
            url,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            service: SERVICE,
            refusal: (status) => status === 401 || status === 403 ? notPermitted(env, `The ${SERVICE} refused this job a token (status ${status}).`) : undefined,
        });
        return (0,token_service/* readMember */.hd)(answer, 'value', SERVICE);
    },
    remedy: (audience) => `A token for the audience ${audience} is asked of GitHub anew each time: set audience to it.`,
    issues: (issuer) => ISSUER.test(issuer) || TENANT.test(issuer) || SERVER.test(issuer),
    looksLike: (claims) => ['job_workflow_ref', 'repository', 'repository_id', 'run_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const server = serverOf(claims);
        const repository = under(server, claim('repository'));
        return {
            proven: (0,provider/* known */.eO)({
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
/** Where the issuer's repositories live. An issuer of unknown name has the address that certificate authorities give by default. */
function serverOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? '';
    const tenant = TENANT.exec(issuer)?.[1];
    return tenant === undefined ? (SERVER.exec(issuer)?.[1] ?? 'https://github.com') : `https://${tenant}`;
}
function github_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    const server = urlOf(declared('GITHUB_SERVER_URL'))?.replace(/\/+$/, '') ?? 'https://github.com';
    const repository = under(server, declared('GITHUB_REPOSITORY'));
    return (0,provider/* known */.eO)({
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
        ? 'Pull requests from forks never get one: sign after the merge, or choose what happens here with --without-identity. In pull requests of the repository itself, add "permissions: id-token: write" to the job.'
        : 'Add "permissions: id-token: write" to the job (and "contents: read", since naming one permission takes the others away).',
});

;// CONCATENATED MODULE: ./build/ci/gitlab.js



const GITLAB_COM = 'https://gitlab.com';
/** The public certificate authority writes gitlab.com into the URLs of these too (but not into the identity). */
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
    // The token is made before the job starts, and there is no way to ask for another.
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
            hint: `${gitlab.remedy(audience)} It stands in the job itself; pipelines of forks run with the identity of the fork.`,
        });
    },
    remedy: (audience) => `Add to the job:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: ${audience}\n`,
    // Self-managed instances are issuers under names of their own: their tokens are known by their shape.
    issues: (issuer) => issuer === GITLAB_COM || SISTERS.includes(issuer),
    looksLike: (claims) => ['project_path', 'namespace_path', 'project_id', 'pipeline_id', 'job_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const server = gitlab_serverOf(claims);
        const repository = under(server, claim('project_path'));
        const job = claim('job_id');
        const workflow = under('https:/', claim('ci_config_ref_uri'));
        return {
            proven: (0,provider/* known */.eO)({
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
/** The variable for an audience, as the `id` library of sigstore-python derives it: `sigstore` is looked for in SIGSTORE_ID_TOKEN. */
const tokenVariable = (audience) => `${audience.toUpperCase().replace(/[^A-Z0-9_]|^[^A-Z_]/g, '_')}_ID_TOKEN`;
/** The instance's address: its issuer, unless the pipeline's configuration says that it goes by another host name. */
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
    return (0,provider/* known */.eO)({
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

;// CONCATENATED MODULE: ./build/ci/bound-token.js

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/;
/**
 * A token that the platform bound to SIGSTORE_ID_TOKEN (the token, or the file it is in) or SIGSTORE_ID_TOKEN_FILE.
 * Says of a value only which variable holds it, since what was meant as a path may be a token.
 */
async function readBoundToken({ env, readText }) {
    const value = env.SIGSTORE_ID_TOKEN?.trim();
    if (value && !ABSOLUTE.test(value))
        return JWT.test(value) ? { token: value } : { unreadable: 'SIGSTORE_ID_TOKEN is neither a token nor the path of a file' };
    const [name, path] = value ? ['SIGSTORE_ID_TOKEN', value] : ['SIGSTORE_ID_TOKEN_FILE', env.SIGSTORE_ID_TOKEN_FILE?.trim()];
    if (!path)
        return { missing: true };
    const text = await readText(path, limits/* MAX_TOKEN */.N1E).catch(() => undefined);
    return text?.trim() ? { token: text.trim() } : { unreadable: `the file that ${name} names is empty or cannot be read` };
}

;// CONCATENATED MODULE: ./build/ci/jenkins.js




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
    // The binding hands over one token for its whole block.
    renewable: false,
    // JENKINS_URL alone is often set elsewhere, to trigger a Jenkins from another CI.
    detect: (env) => Boolean(env.JENKINS_URL && env.BUILD_ID),
    async token({ env, readText }, audience) {
        const bound = await readBoundToken({ env, readText });
        if ('token' in bound)
            return bound.token;
        const reason = 'unreadable' in bound ? bound.unreadable : 'SIGSTORE_ID_TOKEN and SIGSTORE_ID_TOKEN_FILE are not set';
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_JENKINS_NO_TOKEN',
            message: `This Jenkins build has no identity token: ${reason}.`,
            hint: `Install the oidc-provider plugin, add a credential "OpenID Connect id token" with the audience ${audience}, and bind it: withCredentials([string(credentialsId: 'ID', variable: 'SIGSTORE_ID_TOKEN')]) { … }`,
        });
    },
    remedy: (audience) => `The credential of the oidc-provider plugin names the audience: set it to ${audience}.`,
    issues: () => false,
    // The plugin's own templates: the job's URL as subject, and the build's number.
    looksLike: (claims) => Number.isSafeInteger(claims.build_number) && jobOf(claims) !== undefined,
    // The certificate names a job, never a repository or commit: those stay declared.
    facts(claims, env) {
        const job = jobOf(claims);
        return { proven: (0,provider/* known */.eO)({ workflow: job, signer: job, run: jenkins_runOf(claims, job) }), declared: jenkins_readDeclared(env) };
    },
    // A private authority may map claims of its administrator's making; the subject is the one that all of them use.
    certificate(claims) {
        const job = jobOf(claims);
        return { san: job === undefined ? [] : [job], extensions: {} };
    },
};
function jobOf(claims) {
    const subject = (0,provider/* claimText */.Q1)(claims, 'sub');
    return subject !== undefined && /^https?:\/\//.test(subject) && URL.canParse(subject) ? subject : undefined;
}
/** BUILD_URL is JOB_URL with the build's number below it. */
function jenkins_runOf(claims, job) {
    const number = (0,provider/* claimText */.Q1)(claims, 'build_number');
    return job && number && `${job.replace(/\/+$/, '')}/${number}/`;
}
function jenkins_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    // BRANCH_NAME of a pull request is PR-<number>, which is no branch.
    const branch = declared('CHANGE_ID') ? undefined : (declared('BRANCH_NAME') ?? declared('GIT_LOCAL_BRANCH'));
    return (0,provider/* known */.eO)({
        repository: repositoryOf(declared('GIT_URL')),
        ref: refOf({ tag: declared('TAG_NAME'), branch: branch ?? declared('GIT_BRANCH')?.replace(/^origin\//, '') }),
        commit: commitOf(declared('GIT_COMMIT')),
        workflow: urlOf(declared('JOB_URL')),
        run: urlOf(declared('BUILD_URL')),
        job: declared('JOB_NAME'),
    });
}

;// CONCATENATED MODULE: ./build/ci/providers.js





const CI_PROVIDERS = { github: github, gitlab: gitlab, circleci: circleci, buildkite: buildkite, jenkins: jenkins };


/***/ }),

/***/ 60278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   Oj: () => (/* binding */ askTokenService),
/* harmony export */   aD: () => (/* binding */ garbled),
/* harmony export */   hd: () => (/* binding */ readMember)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _core_secure_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20721);





/**
 * Asks a CI's or cloud's token service. What it answers never gets into an error: it may hold a token.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_REFUSED` for any status but 200, or what `refusal` makes of it; `IDENTITY_UNREACHABLE` and its like.
 */
async function askTokenService({ http }, { refusal, ...question }) {
    const answer = await http({ ...question, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN_ANSWER */ .aXU, stage: 'IDENTITY' });
    if (answer.status === 200)
        return answer;
    throw (refusal?.(answer.status) ??
        new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_SERVICE_REFUSED',
            message: `The ${question.service} answered ${answer.status} to the request for a token.`,
            hint: answer.status >= 500 || answer.status === 429 ? 'Run again later: it has trouble.' : 'Check that this job may ask for tokens.',
        }));
}
/**
 * The text of one member of a JSON answer.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_GARBLED`
 */
function readMember(answer, member, service) {
    try {
        const json = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.body, { what: 'the answer', maxDepth: 8 }), 'the answer');
        const text = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(json[member], member, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1E);
        if (text !== '')
            return text;
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${member} is empty`);
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw garbled(service, error.message);
    }
}
const garbled = (service, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'IDENTITY_SERVICE_GARBLED',
    message: `The ${service} gave an answer that holds no token: ${reason}.`,
    hint: 'Is a proxy in between? Name the host in NO_PROXY.',
});
/**
 * A service's address from a variable, fit to be sent a secret: https, or http inside this machine.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_ADDRESS`; it does not show the variable's value.
 */
function readServiceAddress(variable, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && (0,_core_secure_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecureUrl */ .z)(url))
        return url;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_SERVICE_ADDRESS',
        message: `The variable ${variable} is no https address, so no secret is sent there.`,
        hint: `The platform sets ${variable}: does an earlier step of the job change it?`,
    });
}


/***/ }),

/***/ 27645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isProvenPublic),
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78954);

/**
 * Who may see the repository, as far as the token proves it. GitHub and GitLab tell; CircleCI, Buildkite, Jenkins and other
 * workloads do not. The environment is not asked: `allow-public-log` is the user's own word where nothing is proven.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without asking. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ chooseTrust),
  Un: () => (/* binding */ notInSandbox),
  V: () => (/* binding */ rekorVersionOf)
});

// EXTERNAL MODULE: ./build/ci/visibility.js
var ci_visibility = __webpack_require__(27645);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/trust/choose-instance.js

/**
 * The instance that `auto` means for a job (docs/contract.md, section 3): GitHub's own for whatever GitHub does not say is public,
 * the public one elsewhere.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` where the public instance does not know the issuer of the job's identity.
 */
function chooseInstance({ ci, visibility, selfManaged = false }) {
    if (ci === 'jenkins')
        throw needed('A Jenkins controller issues identities of its own');
    if (selfManaged && ci === 'gitlab')
        throw needed('A self-managed GitLab issues identities of its own');
    if (selfManaged && ci === 'github')
        throw needed('GitHub Enterprise Server issues identities of its own');
    if (ci === 'github' && visibility !== 'public')
        return 'github';
    return 'public-good';
}
const needed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Name your own instance with --instance: a client trust config file, whose Fulcio knows that issuer. docs/trust.md shows how to write one.',
});

// EXTERNAL MODULE: ./build/trust/load-trusted-root.js
var load_trusted_root = __webpack_require__(75040);
;// CONCATENATED MODULE: ./build/engine/choose-trust.js




/**
 * The trust a run stands on. `auto` follows the identity: its platform, and what its token says of visibility.
 *
 * @param signs Only what signs may learn of the sandbox it runs in from a variable: what a verifier trusts never comes from one.
 */
async function chooseTrust(options, { ports, http, identity, signs }) {
    return (0,load_trusted_root/* loadTrust */.V)({
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
    // A private instance that is wholly given by files or a mirror needs no name.
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
    message: 'This is not inside a sandbox.',
    hint: 'Run it as: chopmark sandbox -- chopmark … --instance sandbox. Or give the path of a running sandbox’s trust config as instance.',
});
const autoInstance = ({ platform, issuer, claims }) => {
    const visibility = (0,ci_visibility/* provenVisibility */.t)(claims, platform);
    return chooseInstance({
        ...(platform && { ci: platform }),
        ...(visibility !== 'unknown' && { visibility }),
        selfManaged: platform !== undefined && !isHosted(platform, issuer),
    });
};
/** Whether the platform's own cloud issued it: of GitHub and GitLab there are installations of one's own. */
const isHosted = (platform, issuer) => {
    const { hostname } = new URL(issuer);
    if (platform === 'github')
        return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
    if (platform === 'gitlab')
        return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
    return true;
};


/***/ })

};
