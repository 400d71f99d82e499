export const id = 1058;
export const ids = [1058,1788,8626,3014];
export const modules = {

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   O8: () => (/* binding */ ciOfCertificateIssuer),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/** The words with which a policy describes an expected signer. Each has the same meaning on every CI system that supports it. */
const CLAUSE_NAMES = [
    'repository',
    'repository-id',
    'owner',
    'owner-id',
    'organization',
    'project',
    'pipeline',
    'pipeline-definition',
    'job',
    'workflow',
    'workflow-commit',
    'signer',
    'signer-commit',
    'ref',
    'commit',
    'trigger',
    'environment',
    'runner',
    'visibility',
    'run',
    'token-subject',
];
const from = (extension) => ({ extensions }) => extensions[extension];
/** One part of the alternative name, as the first group of the pattern captures it. */
const partOfName = (pattern) => ({ san }) => pattern.exec(san)?.[1];
const name = ({ san }) => san;
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;
/** Fulcio writes a double slash in the names of CircleCI jobs. */
const withoutDoubleSlash = (uri) => uri?.replace(/(?<!:)\/\/+/g, '/');
/** What GitHub and GitLab both prove. */
const FORGE = {
    repository: from('source-repository-uri'),
    'repository-id': from('source-repository-identifier'),
    owner: from('source-repository-owner-uri'),
    'owner-id': from('source-repository-owner-identifier'),
    workflow: from('build-config-uri'),
    'workflow-commit': from('build-config-digest'),
    signer: name,
    'signer-commit': from('build-signer-digest'),
    ref: from('source-repository-ref'),
    commit: from('source-repository-digest'),
    trigger: from('build-trigger'),
    environment: from('deployment-environment'),
    runner: from('runner-environment'),
    visibility: from('source-repository-visibility-at-signing'),
    run: from('run-invocation-uri'),
    'token-subject': from('token-subject'),
};
const CIRCLECI_NAME = 'https://circleci\\.com/api/v2/projects/([^/]+)/pipeline-definitions/([^/]+)';
const BUILDKITE_NAME = 'https://buildkite\\.com/([^/]+)/([^/]+)';
const CERTIFICATE_CLAUSES = {
    github: {
        name: 'GitHub Actions',
        issuers: ['https://token.actions.githubusercontent.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://github.com',
        proves: FORGE,
        workflowSeparator: '/',
    },
    gitlab: {
        name: 'GitLab CI',
        issuers: ['https://gitlab.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://gitlab.com',
        proves: FORGE,
        // ci_config_ref_uri has two slashes, and they are part of the identity.
        workflowSeparator: '//',
    },
    circleci: {
        name: 'CircleCI',
        issuers: ['https://oidc.circleci.com'],
        issuerPrefixes: ['https://oidc.circleci.com/org/'],
        // The Build Config URI names a pipeline run, not a file, and there is no commit. Nothing is stated about the runner, except for a
        // rerun.
        proves: {
            repository: ({ extensions }) => withScheme(extensions['source-repository-uri']),
            ref: from('source-repository-ref'),
            organization: ({ issuer }) => /^https:\/\/oidc\.circleci\.com\/org\/([^/]+)$/.exec(issuer)?.[1],
            project: partOfName(new RegExp(`^${CIRCLECI_NAME}$`)),
            'pipeline-definition': ({ san }) => new RegExp(`^${CIRCLECI_NAME}$`).exec(san)?.[2],
            signer: name,
            run: ({ extensions }) => withoutDoubleSlash(extensions['run-invocation-uri']),
            'token-subject': from('token-subject'),
        },
    },
    buildkite: {
        name: 'Buildkite',
        issuers: ['https://agent.buildkite.com'],
        issuerPrefixes: [],
        proves: {
            organization: partOfName(new RegExp(`^${BUILDKITE_NAME}$`)),
            pipeline: ({ san }) => new RegExp(`^${BUILDKITE_NAME}$`).exec(san)?.[2],
            signer: name,
            commit: from('source-repository-digest'),
            trigger: from('build-trigger'),
            runner: from('runner-environment'),
            run: from('run-invocation-uri'),
            'token-subject': from('token-subject'),
        },
    },
    jenkins: {
        name: 'Jenkins',
        // Every Jenkins is an issuer of its own, known only to a private instance.
        issuers: [],
        issuerPrefixes: [],
        // A certificate authority can be configured to write more than the job; the job is the subject in every configuration.
        proves: {
            job: name,
            signer: name,
            run: from('run-invocation-uri'),
            runner: from('runner-environment'),
            'token-subject': from('token-subject'),
        },
    },
};
/** Whether certificates with `issuer` belong to `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}
const CI_IDS = Object.keys(CERTIFICATE_CLAUSES);
/** The CI system to which certificates with an issuer belong, on the public instance. */
const ciOfCertificateIssuer = (issuer) => CI_IDS.find((ci) => isIssuerOf(ci, issuer));


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
/**
 * Whether `pattern` matches the whole `text`: `*` matches anything except `/`, `**` matches anything, all other characters match themselves.
 *
 * It takes one pass over the text per star, without backtracking, so no pattern takes more than pattern × text steps: patterns come
 * from policy files, texts from certificates.
 */
function matchGlob(pattern, text) {
    // reached[i]: the pattern up to the current part can end before text[i].
    let reached = new Array(text.length + 1).fill(false);
    reached[0] = true;
    for (const part of pattern.split(/(\*\*|\*)/)) {
        if (part === '')
            continue;
        const next = new Array(text.length + 1).fill(false);
        if (part === '*' || part === '**') {
            for (let i = 0, open = false; i <= text.length; i++) {
                open = reached[i] === true || (open && (part === '**' || text[i - 1] !== '/'));
                next[i] = open;
            }
        }
        else {
            for (let i = 0; i + part.length <= text.length; i++)
                if (reached[i] && text.startsWith(part, i))
                    next[i + part.length] = true;
        }
        reached = next;
    }
    return reached[text.length] === true;
}


/***/ }),

/***/ 56922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36305);


const isUrl = (text) => /^https?:\/\//.test(text);
/** The URI of a path in a certificate: in the repository that was built. */
function fileUri(path, { extensions }, ci) {
    if (isUrl(path))
        return path;
    return `${(0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']) ?? ''}${_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator ?? '/'}${path}`;
}
/**
 * A pattern without `@ref` matches any ref, for which there is the clause `ref`. This applies only if the URI can be split in one way:
 * a file called `release.yml@x.yml` is not `release.yml`. No star matches an `@`: a branch can be called `evil@refs/heads/main`.
 */
function matchesFile(pattern, uri) {
    const parts = uri.split('@');
    if (pattern.includes('@')) {
        const wanted = pattern.split('@');
        return wanted.length === parts.length && wanted.every((part, at) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .s)(part, parts[at] ?? ''));
    }
    const [file = '', ref, ...more] = parts;
    return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .s)(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}


/***/ }),

/***/ 47135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * Compiles a pattern that is anchored at both ends and runs in linear time, because the signer chooses the name. The engine is loaded only for patterns.
 *
 * @throws ChopmarkError `INPUT_PATTERN`
 */
async function compileNamePattern(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(text);
        return { text, matches: (name) => compiled.matches(name) };
    }
    catch (cause) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(text)} is not a valid RE2 regular expression.`,
            hint: 'Use RE2 syntax, which runs in linear time: no backreferences and no look-around.',
            cause,
        });
    }
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k5: () => (/* binding */ REPOSITORY_CLAUSES),
  ng: () => (/* binding */ anybodysProject),
  lO: () => (/* binding */ findUnsupportedClauses),
  R0: () => (/* binding */ isOwnerNamed)
});

// UNUSED EXPORTS: noIssuerOfItsOwn

// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
;// CONCATENATED MODULE: ./build/policy/parse/clause-spelling.js


/**
 * Finds values in a form that no certificate has: `acme` or `git@github.com:acme/widget.git` as repository, `v1.0.0` as ref. Without
 * this check, verification would report a wrong signer for a valid artifact.
 */
function findMisspeltClauses({ ci, issuer, clauses }) {
    const issuerFaults = issuer !== undefined && !/^https?:\/\/./.test(issuer) ? [notAnIssuer(issuer)] : [];
    const clauseFaults = Object.keys(clauses).flatMap((clause) => (clauses[clause] ?? []).flatMap((text) => CHECKS[clause]?.(text, ci) ?? []));
    return [...issuerFaults, ...clauseFaults];
}
const CHECKS = {
    repository: checkRepository,
    owner: (text) => !(0,file_uri/* isUrl */.gU)(text) && text.includes('/') && !text.includes('*')
        ? fault('owner', text, 'is a repository', `Write only the owner: ${text.split('/')[0]}. For one repository use repository.`)
        : undefined,
    ref: (text) => /^(?:refs\/|\*)/.test(text)
        ? undefined
        : fault('ref', text, 'is not a full git ref', `Write refs/heads/${text} for a branch, or refs/tags/${text} for a tag.`),
    commit: checkCommit('commit'),
    'workflow-commit': checkCommit('workflow-commit'),
    'signer-commit': checkCommit('signer-commit'),
    'repository-id': checkNumber('repository-id'),
    'owner-id': checkNumber('owner-id'),
};
function checkRepository(text, ci) {
    const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)?([^/:\s]+)[:/](.+?)(?:\.git)?\/*$/.exec(/^(?:ssh:|[^/]*@)/.test(text) ? text : '') ?? [];
    if (host !== undefined && path !== undefined)
        return fault('repository', text, 'is a clone URL', `Write it in the form of a certificate: https://${host}/${path}`);
    const short = (0,file_uri/* isUrl */.gU)(text) ? readPath(text, ci) : text;
    if (short === undefined || short.includes('**'))
        return undefined;
    const segments = short.split('/');
    if (segments.some((segment) => segment === '' || /\s/.test(segment)))
        return fault('repository', text, 'contains an empty part or a space', 'Write OWNER/NAME, or the URL that a browser shows.');
    const isGithub = ci === 'github' || ((0,file_uri/* isUrl */.gU)(text) && /^https:\/\/github\.com\//i.test(text));
    if (segments.length < 2 && (ci === 'github' || ci === 'gitlab' || (0,file_uri/* isUrl */.gU)(text)))
        return fault('repository', text, 'does not name a repository', `Write OWNER/NAME, for example ${segments[0]}/NAME. For all repositories of an owner use owner.`);
    if (segments.length > 2 && isGithub)
        return fault('repository', text, 'is longer than OWNER/NAME', `Write ${segments.slice(0, 2).join('/')}. Write a path within the repository in workflow or signer.`);
    return undefined;
}
/** The part after the host, for hosts whose repositories have a known form. */
function readPath(url, ci) {
    const known = Object.values(claims_clauses/* CERTIFICATE_CLAUSES */.pQ).some(({ repositoryBase }) => repositoryBase !== undefined && url.startsWith(`${repositoryBase}/`));
    if (!known && ci !== 'github' && ci !== 'gitlab')
        return undefined;
    return url
        .replace(/^https?:\/\/[^/]+\//, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
function checkCommit(clause) {
    return (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64}|subject)$/.test(text)
        ? undefined
        : fault(clause, text, 'is not a full commit id', 'Write all 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits: git rev-parse REVISION.');
}
function checkNumber(clause) {
    return (text) => /^[0-9]+$/.test(text) ? undefined : fault(clause, text, 'is not a number', `Write the numeric id that the platform's API shows.`);
}
const notAnIssuer = (issuer) => fault('issuer', issuer, 'is not a URL', `An OIDC issuer is a URL: https://${issuer.replace(/^\/*/, '')}`);
const fault = (clause, text, what, hint) => ({
    code: 'INPUT_OPTION_VALUE',
    message: `The ${clause} ${JSON.stringify(text.slice(0, 200))} ${what}, so no certificate can match it.`,
    hint,
    clause,
});

;// CONCATENATED MODULE: ./build/policy/parse/unsupported-clauses.js



/** Clauses that bind a signature to a repository or its owner. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which an entry needs at least one to name a signer. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
const CI_IDS = Object.keys(claims_clauses/* CERTIFICATE_CLAUSES */.pQ);
/** Issuers, other than those of the CIs, from which anyone can get an identity. */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(issuer));
/** Names that do not exist. A pattern that matches both of them matches anyone. */
const NOBODY = ['nobody@nowhere.invalid', 'https://nowhere.invalid/nobody/0'];
/** Whether an entry names a specific signer. If anyone can get an identity from the issuer, plain stars match everyone. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined)
        return true;
    if (identityPatterns !== undefined && !(open && identityPatterns.some(({ matches }) => NOBODY.every(matches))))
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || isNamed(clauses[clause])));
}
/** Whether the owner part of each text is more than stars: the first part after the host, or CircleCI's project. */
const isNamed = (texts = []) => texts.every((text) => /[^*]/.test(text.replace(/^(https:\/\/circleci\.com\/api\/v2\/projects|https?:\/\/[^/]*)\/?/, '').split('/')[0] ?? ''));
/** Finds clauses that no certificate can prove, and entries that would trust anyone, before any bundle is read. */
function findUnsupportedClauses(entry) {
    if (entry.root.key !== undefined)
        return [];
    const { ci, issuer, clauses } = entry;
    const given = Object.keys(clauses);
    const faults = [...findMisspeltClauses(entry)];
    const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === undefined) {
        const short = clauses.repository?.find((text) => !(0,file_uri/* isUrl */.gU)(text)) ?? clauses.owner?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
        if (short !== undefined)
            faults.push(anyHost(short));
    }
    if (hasName && ci === undefined && issuer === undefined)
        faults.push(identityWithoutIssuer());
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(ci));
    const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => (0,claims_clauses/* isIssuerOf */.ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    for (const clause of Object.keys(clauses)) {
        if (proves[clause] === undefined)
            faults.push(unprovable(clause, ci));
        else if (clause === 'repository' || clause === 'owner') {
            const short = clauses[clause]?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
            if (short !== undefined && repositoryBase === undefined)
                faults.push(severalHosts(short, name, clause));
        }
    }
    if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer))
        faults.push(anybodysProject());
    return faults;
}
/** Any project can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => clauses[clause] !== undefined && isNamed(clauses[clause]));
    return named || (issuer !== undefined && !claims_clauses/* CERTIFICATE_CLAUSES */.pQ.circleci.issuers.includes(issuer));
}
const anybodysProject = (signed) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'Projects of any CircleCI organization can build this repository, and no project is named as the expected signer.',
    hint: `Name the project with project or signer${signed === undefined ? '' : ` (${signed} signed)`}. Or set the issuer of your organization, https://oidc.circleci.com/org/ID.`,
    clause: 'repository',
});
const othersIssuer = (issuer, other, ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${issuer} is the issuer of ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[other].name}, not of ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}.`,
    hint: 'Set ci to the CI system of the issuer, because the clauses depend on it.',
    clause: 'issuer',
});
const noIssuerOfItsOwn = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} has no common issuer: every installation has its own.`,
    hint: 'Name the issuer of your installation with --certificate-oidc-issuer, or with issuer in a policy file.',
    clause: 'ci',
});
const anyHost = (repository) => ({
    code: 'INPUT_OPTION_MISSING',
    message: `The repository ${repository} is ambiguous: its host is not known.`,
    hint: 'Set --ci, or write the repository as a URL.',
    clause: 'repository',
});
const severalHosts = (repository, ci, clause) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The ${clause} ${repository} is ambiguous: ${ci} builds repositories of several hosts.`,
    hint: 'Write the repository as a URL: https://github.com/OWNER/NAME',
    clause,
});
const identityWithoutIssuer = () => ({
    code: 'INPUT_OPTION_MISSING',
    message: 'The identity has no issuer: an identity is only unique together with its issuer.',
    hint: 'Set issuer or ci.',
    clause: 'identity',
});
const nobodyInParticular = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `This would trust everyone who can run a job${ci === undefined ? '' : ` on ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}`}.`,
    hint: 'Name the expected signer with repository, owner, signer, organization, project, job or identity.',
});
const signerWithoutRepository = (signer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The signer ${signer} is a path, but its repository is not known.`,
    hint: 'Also set repository, or write the signer as a URL: every repository can have a file with that name.',
    clause: 'signer',
});
/** Hints for clauses that have another name on a CI system. */
const OTHER_WORDS = {
    gitlab: { project: 'Use repository: a GitLab project is a repository.' },
    buildkite: { project: 'Use organization and pipeline to name a Buildkite job.', workflow: 'Use organization and pipeline.' },
    circleci: {
        workflow: 'Use pipeline-definition: it configures a CircleCI job.',
        commit: 'Require the commit in a provenance requirement, and accept it as declared.',
    },
    jenkins: { repository: 'Require the source in a provenance requirement, and accept it with accept-declared: [source].' },
};
const unprovable = (clause, ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
    hint: OTHER_WORDS[ci]?.[clause] ?? 'Use the identity in the certificate instead: --signer or --certificate-identity.',
    clause,
});


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
        const value = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}` });
        // The signed document would differ from the given one.
        if ((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `; the file ends at ${endOf(bytes)}` : '';
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IN_TOTO_WORDS: () => (/* binding */ IN_TOTO_WORDS),
  findKindByType: () => (/* binding */ findKindByType),
  findKindByWord: () => (/* binding */ findKindByWord)
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


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openvex: () => (/* binding */ openvex)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55711);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90329);






const TYPE = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** OpenVEX documents (openvex.dev, spec 0.2.0), under the type that cosign and vexctl use. */
const openvex = {
    types: [TYPE, `${TYPE}/v0.2.0`, `${TYPE}/v0.0.1`],
    /** Whether a JSON document declares itself as OpenVEX. */
    fits: (document) => typeof document === 'object' && document !== null && String(document['@context']).startsWith(TYPE),
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
function readVex(document) {
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .dropUndefined */ .i)({
        author: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.author, 'author', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$),
        timestamp: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(document.timestamp),
        statements: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objects */ .JD)(document.statements, 'statements', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ELEMENTS */ .DU).map(readStatement),
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

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kj: () => (/* binding */ namePredicateTypes),
/* harmony export */   y1: () => (/* binding */ expandPredicateType)
/* harmony export */ });
/* unused harmony export PREDICATE_WORDS */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1508);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14870);
/* harmony import */ var _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53352);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60463);
/* harmony import */ var _vsa_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81674);








const sbomTypes = (host) => _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types.filter((type) => new URL(type).host === host);
/** The types behind each short name, with older versions and those of cosign: a request for an SBOM accepts any version. */
const TYPES = new Map([
    ['provenance', [_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type]],
    ['sbom', _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types],
    ['spdx', sbomTypes('spdx.dev')],
    ['cyclonedx', sbomTypes('cyclonedx.org')],
    ['vulnerabilities', _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__.vulnerabilities.types],
    ['openvex', _openvex_js__WEBPACK_IMPORTED_MODULE_2__.openvex.types],
    ['tests', _test_result_js__WEBPACK_IMPORTED_MODULE_5__.testResult.types],
    ['vsa', _vsa_js__WEBPACK_IMPORTED_MODULE_6__.vsa.types],
    ..._in_toto_js__WEBPACK_IMPORTED_MODULE_1__.IN_TOTO_WORDS.map((word) => [word, (0,_in_toto_js__WEBPACK_IMPORTED_MODULE_1__.findKindByWord)(word)?.types ?? []]),
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

/***/ 14870:
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
;// CONCATENATED MODULE: ./build/predicates/build-types/fields.js
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
    const suffix = `#${runner ?? ''}`;
    const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
    return readKnownFacts({ signer, runner });
}

;// CONCATENATED MODULE: ./build/predicates/build-types/github.js

/**
 * GitHub's own build type, in the form that actions/attest writes (actions/toolkit, packages/attest), so that the same verifiers accept it.
 * The token proves everything in it; it has no place for declared facts.
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
            // The signing workflow unchanged: a self-hosted runner shows only in runner_environment.
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
        return readKnownFacts({
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
/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may contain `@`, the path before it may not. */
function workflowOf({ workflow, repository }) {
    const [location = '', ...ref] = workflow?.split('@') ?? [];
    const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
    const path = repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
    return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}
const partOf = (value) => typeof value === 'object' && value !== null ? value : {};

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
            internal: { job, [PROVEN]: pick(proven, WITHOUT_FIELD), [DECLARED]: onlyDeclared(record) },
            source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
            builderId: builderOf(proven, extra),
            invocationId: job,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const repository = textOf(external.source);
        const proven = pick(readFacts(internal[PROVEN]), WITHOUT_FIELD);
        return readKnownFacts({
            ...proven,
            repository,
            commit: source.uri === repository ? source.digest?.gitCommit : undefined,
            run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
            ...readBuilder(builderId, proven?.runner),
        });
    },
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
            external: { [configuration]: proven.workflow, ...pick(proven, external) },
            internal: { ...pick(proven, internal), [DECLARED]: onlyDeclared(record) },
            source: named(gitSource(proven)),
            builderId: builderOf(proven, extra),
            invocationId: proven.run,
        };
    },
    read(fields) {
        const inner = pick(readFacts(fields.internal), internal) ?? {};
        return readKnownFacts({
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
/** For builds without proven facts: signed with a key, or by an identity outside of CI. Then only the identity in the certificate is certain. */
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
/** A builder ID must be a URI, so an email address needs a scheme. */
const uriOf = (identity) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);

// EXTERNAL MODULE: ./build/predicates/limits.js
var predicates_limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/provenance-shape.js
var provenance_shape = __webpack_require__(35148);
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
    type: provenance_shape/* PROVENANCE_TYPE */.T,
    /**
     * Proven facts go to the fields of the platform's build type, declared facts to an extension field. If nothing is proven, the build type
     * is the one without proven facts.
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
                message: `The provenance is not valid SLSA provenance v1: ${error.message}.`,
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
    const builderId = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(run.builder, 'builder').id, 'builder.id', predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const external = (0,json_shape/* readOptionalObject */.gs)(definition.externalParameters, 'externalParameters') ?? {};
    const internal = (0,json_shape/* readOptionalObject */.gs)(definition.internalParameters, 'internalParameters') ?? {};
    const dependencies = (0,json_shape/* readOptionalArray */.o8)(definition.resolvedDependencies, 'resolvedDependencies', predicates_limits/* MAX_DEPENDENCIES */.tp).map(readDependency);
    const [ci, buildType] = findBuildType(uri);
    const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) => (0,json_shape/* readOptionalString */.on)(time, 'metadata', predicates_limits/* MAX_PROVENANCE_TEXT */.bz));
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


/***/ }),

/***/ 53352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
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
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, 'metadata')?.timestamp);
    const components = [];
    readComponents(document.components, 'components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, 'specVersion', 32), ...(created && { created }), components };
}
function readComponents(value, where, into) {
    for (const element of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU)) {
        const one = (0,json_shape/* readObject */.Ag)(element, where);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${where}.version`, limits/* MAX_SBOM_TEXT */.nw),
            purl: (0,json_shape/* readOptionalString */.on)(one.purl, `${where}.purl`, limits/* MAX_SBOM_TEXT */.nw),
            licenses: readLicenses(one.licenses, `${where}.licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DU} components`);
        readComponents(one.components, `${where}.components`, into);
    }
}
function readLicenses(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENSES */.KF).flatMap((element) => {
        const choice = (0,json_shape/* readObject */.Ag)(element, where);
        const license = (0,json_shape/* readOptionalObject */.gs)(choice.license, where) ?? {};
        return (0,json_shape/* readOptionalString */.on)(choice.expression ?? license.id ?? license.name, where, limits/* MAX_SBOM_TEXT */.nw) ?? [];
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
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, 'spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, 'creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, 'packages', limits/* MAX_ELEMENTS */.DU);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `packages[${index}]`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}.externalRefs`, limits/* MAX_REFERENCES */.Ub).map((each) => (0,json_shape/* readObject */.Ag)(each, where));
    const purl = references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const license = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicense(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}.versionInfo`, limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(purl, `${where}.externalRefs`, limits/* MAX_SBOM_TEXT */.nw),
        licenses: license === undefined ? [] : [(0,json_shape/* readString */.E3)(license, `${where}.licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw)],
    });
}
const isLicense = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.0(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENSE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version in the context of SPDX 3 JSON-LD; undefined for other JSON. */
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
        throw new json/* JsonError */.N3('shape', '@context is not the context of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '@graph', limits/* MAX_ELEMENTS */.DU).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '@graph does not have exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licenses = findLicenses(elements);
    const packages = elements.filter(({ type }) => typeof type === 'string' && PACKAGES.has(type));
    return { format: 'spdx', version, ...(created && { created }), components: packages.map((one) => spdx_3_readPackage(one, licenses)) };
}
/** The classes of packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `@graph[${index}]`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    (0,json_shape/* readString */.E3)(element.type ?? element['@type'], `${where}.type`, 200);
    (0,json_shape/* readString */.E3)(element.spdxId ?? element['@id'], `${where}.spdxId`, limits/* MAX_SBOM_TEXT */.nw);
    return element;
}
function spdx_3_readPackage(one, licenses) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, 'software_Package.name', limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, 'software_packageVersion', limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(one.software_packageUrl, 'software_packageUrl', limits/* MAX_SBOM_TEXT */.nw) ?? purlOf(one),
        licenses: licenses.get(one.spdxId) ?? [],
    });
}
/** The package URL from an external identifier. */
function purlOf(one) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, 'externalIdentifier', limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((each) => (0,json_shape/* readObject */.Ag)(each, 'externalIdentifier'));
    const purl = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
    return (0,json_shape/* readOptionalString */.on)(purl?.identifier, 'externalIdentifier', limits/* MAX_SBOM_TEXT */.nw);
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

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom.js








const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: 'An SBOM must be one JSON document, in UTF-8 without a byte order mark: SPDX 2.2, 2.3 or 3.0, or CycloneDX 1.4 to 1.7.',
};
/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
const sbom = {
    types: [
        SPDX,
        `${SPDX}/v2.2`,
        `${SPDX}/v2.3`,
        `${SPDX}/v3.0`,
        CYCLONEDX,
        ...['1.4', '1.5', '1.6', '1.7'].map((version) => `${CYCLONEDX}/v${version}`),
    ],
    /**
     * Recognized by content and checked against the published schema of its format; SPDX 3 by its structure.
     *
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const predicate = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const format = recognize(predicate, document.source);
        const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(1366)]).then(__webpack_require__.bind(__webpack_require__, 61366));
        const fault = format.schema && (await findFault(format.schema, predicate));
        if (fault)
            throw invalid(document.source, format.name, fault);
        try {
            const type = format.type !== SPDX || style === 'cosign' ? format.type : `${SPDX}/v${format.version}`;
            return { type, predicate, sbom: format.read(predicate) };
        }
        catch (error) {
            if (error instanceof json/* JsonError */.N3)
                throw invalid(document.source, format.name, error.message);
            throw error;
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read(predicate, type) {
        return (0,predicate_kind/* readSigned */.N)('an SBOM', () => {
            if (type.startsWith(CYCLONEDX))
                return readCycloneDx(predicate);
            return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
        });
    },
};
function recognize(document, source) {
    const spdx3 = versionOfSpdx3(document);
    if (spdx3)
        return { name: `SPDX ${spdx3}`, type: SPDX, version: '3.0', read: readSpdx3 };
    const { spdxVersion, bomFormat, specVersion } = document;
    if (spdxVersion === 'SPDX-2.2' || spdxVersion === 'SPDX-2.3') {
        const version = spdxVersion.slice('SPDX-'.length);
        return { name: `SPDX ${version}`, type: SPDX, version, schema: 'spdx-2.3', read: readSpdx2 };
    }
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string' && /^1\.[4-7]$/.test(specVersion))
        return {
            name: `CycloneDX ${specVersion}`,
            type: CYCLONEDX,
            version: specVersion,
            schema: `cyclonedx-${specVersion}`,
            read: readCycloneDx,
        };
    const known = spdxVersion !== undefined || bomFormat === 'CycloneDX';
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_FORMAT',
        message: `The SBOM ${source} is JSON ${known ? 'of an unsupported version' : 'that is neither SPDX nor CycloneDX'}.`,
        hint: 'Supported are SPDX 2.2, 2.3 and 3.0 (JSON-LD), and CycloneDX 1.4 to 1.7. To attest other JSON, use --predicate-type and --predicate-path.',
    });
}
const invalid = (source, format, fault) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format}: ${fault}.`,
    hint: 'Readers would reject the SBOM. Create it again, or update the tool that created it.',
});


/***/ }),

/***/ 60463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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



const POINT = /^(not )?ok\b(?: +(\d+))?(?: +- +| +)?(.*)$/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo|skip\S*)\b.*$/i;
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
        const [, not, number, description = ''] = point;
        const directive = DIRECTIVE.exec(` ${description}`)?.[1]?.toLowerCase();
        const name = ` ${description}`.replace(DIRECTIVE, '').trim().slice(0, limits/* MAX_TEST_NAME */.Ci) || `test ${number ?? run}`;
        if (directive?.startsWith('skip'))
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vsa: () => (/* binding */ vsa)
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
