export const id = 704;
export const ids = [704,8626,3014];
export const modules = {

/***/ 96403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/** Words in which a policy says who is believed. Each means the same on every CI that has it. */
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
/** One part of the alternative name, as the pattern's first group finds it. */
const partOfName = (pattern) => ({ san }) => pattern.exec(san)?.[1];
const name = ({ san }) => san;
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;
/** Fulcio joins a slash to a slash where it names a CircleCI job. */
const withoutDoubleSlash = (uri) => uri?.replace(/(?<!:)\/\/+/g, '/');
/** What GitHub and GitLab prove alike. */
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
        // The Build Config URI names a pipeline run, not a file, and there is no commit. The runner is never told, but for a rerun.
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
        // Every Jenkins is an issuer of its own, known to a private instance alone.
        issuers: [],
        issuerPrefixes: [],
        // The certificate authority may be configured to write more than the job, which is the subject in every configuration.
        proves: {
            job: name,
            signer: name,
            run: from('run-invocation-uri'),
            runner: from('runner-environment'),
            'token-subject': from('token-subject'),
        },
    },
};
/** Whether certificates under `issuer` are those of `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}


/***/ }),

/***/ 38378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36305);


const isUrl = (text) => /^https?:\/\//.test(text);
/** A path as the URI that a certificate names it by: in the repository that was built. */
function fileUri(path, { extensions }, ci) {
    if (isUrl(path))
        return path;
    return `${(0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']) ?? ''}${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator ?? '/'}${path}`;
}
/**
 * A pattern without `@ref` leaves the ref open: `ref` is the clause for it. Only where the URI can be cut in one way alone: a file
 * called `release.yml@x.yml` is not `release.yml`. No star stands for an `@`: a branch can be called `evil@refs/heads/main`.
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

/***/ 13917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ isOwnerNamed),
/* harmony export */   ar: () => (/* binding */ findUnaskable),
/* harmony export */   k5: () => (/* binding */ REPOSITORY_CLAUSES),
/* harmony export */   ng: () => (/* binding */ anybodysProject)
/* harmony export */ });
/* unused harmony export noIssuerOfItsOwn */
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38378);


/** Clauses that tie a signature to somebody's repository. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which one has to be there for an entry to name anybody. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
const CI_IDS = Object.keys(_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ);
/** Issuers from which anybody can have an identity, beside those of the CIs. */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].issuers.includes(issuer));
/** Names of nobody; a pattern that has both in it is for anybody. */
const NOBODY = ['nobody@nowhere.invalid', 'https://nowhere.invalid/nobody/0'];
/** Whether an entry is about somebody: where anybody can have an identity, stars alone are a name of everybody. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined)
        return true;
    if (identityPatterns !== undefined && !(open && identityPatterns.some(({ matches }) => NOBODY.every(matches))))
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || isNamed(clauses[clause])));
}
/** Whether each text has more than stars for the owner: the first part behind the host, or CircleCI's project. */
const isNamed = (texts = []) => texts.every((text) => /[^*]/.test(text.replace(/^(https:\/\/circleci\.com\/api\/v2\/projects|https?:\/\/[^/]*)\/?/, '').split('/')[0] ?? ''));
/** Finds, before any bundle is looked at, what no certificate could answer, and entries that would believe anybody. */
function findUnaskable(entry) {
    if (entry.root.key !== undefined)
        return [];
    const { ci, issuer, clauses } = entry;
    const given = Object.keys(clauses);
    const faults = [];
    const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === undefined) {
        const short = clauses.repository?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text)) ?? clauses.owner?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
        if (short !== undefined)
            faults.push(anyHost(short));
    }
    if (hasName && ci === undefined && issuer === undefined)
        faults.push(identityWithoutIssuer());
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(ci));
    const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuerOf */ .ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    for (const clause of Object.keys(clauses)) {
        if (proves[clause] === undefined)
            faults.push(unprovable(clause, ci));
        else if (clause === 'repository' || clause === 'owner') {
            const short = clauses[clause]?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
            if (short !== undefined && repositoryBase === undefined)
                faults.push(severalHosts(short, name, clause));
        }
    }
    if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer))
        faults.push(anybodysProject());
    return faults;
}
/** A project of anybody's can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => clauses[clause] !== undefined && isNamed(clauses[clause]));
    return named || (issuer !== undefined && !_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ.circleci.issuers.includes(issuer));
}
const anybodysProject = (signed) => ({
    code: 'INPUT_CLAUSE',
    message: 'A project of any CircleCI organization can build this repository, and nothing says which project may sign.',
    hint: `Name the project with project or signer${signed === undefined ? '' : `: ${signed} is the one that signed`}. Or give the issuer of your organization, https://oidc.circleci.com/org/ID.`,
    clause: 'repository',
});
const othersIssuer = (issuer, other, ci) => ({
    code: 'INPUT_CLAUSE',
    message: `${issuer} is the issuer of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[other].name}, not of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}.`,
    hint: 'Name the CI whose issuer it is: its words would be read wrongly.',
    clause: 'issuer',
});
const noIssuerOfItsOwn = (ci) => ({
    code: 'INPUT_CLAUSE',
    message: `${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} has no issuer of its own: every installation is one.`,
    hint: 'Name yours with --certificate-oidc-issuer, or with issuer in a policy file.',
    clause: 'ci',
});
const anyHost = (repository) => ({
    code: 'INPUT_OPTION_MISSING',
    message: `${repository} could be a repository of any host.`,
    hint: 'Say whose with --ci, or give the repository as a URL.',
    clause: 'repository',
});
const severalHosts = (repository, ci, clause) => ({
    code: 'INPUT_CLAUSE',
    message: `${ci} builds repositories of several hosts, so ${repository} could be any of them.`,
    hint: 'Give the repository as a URL: https://github.com/OWNER/NAME',
    clause,
});
const identityWithoutIssuer = () => ({
    code: 'INPUT_OPTION_MISSING',
    message: 'An identity means something only together with who issued it.',
    hint: 'Give issuer, or ci.',
    clause: 'identity',
});
const nobodyInParticular = (ci) => ({
    code: 'INPUT_CLAUSE',
    message: `This believes everybody who can run a job${ci === undefined ? '' : ` on ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}`}.`,
    hint: 'Say whose: repository, owner, signer, organization, project, job, identity.',
});
const signerWithoutRepository = (signer) => ({
    code: 'INPUT_CLAUSE',
    message: `The signer ${signer} is a path, and nothing says in which repository.`,
    hint: 'Give repository too, or the signer as a URL: every repository can have a file of that name.',
    clause: 'signer',
});
/** What people call a thing that has another word here. */
const OTHER_WORDS = {
    gitlab: { project: 'A GitLab project is its repository.' },
    buildkite: { project: 'A Buildkite job is named by organization and pipeline.', workflow: 'Name it by organization and pipeline.' },
    circleci: {
        workflow: 'What configures a CircleCI job is a pipeline-definition.',
        commit: 'Ask for the commit in a provenance requirement, and accept it as declared.',
    },
    jenkins: { repository: 'Ask for the source in a provenance requirement, and accept it with accept-declared: [source].' },
};
const unprovable = (clause, ci) => ({
    code: 'INPUT_CLAUSE',
    message: `No certificate of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} proves a ${clause}, so it cannot be asked for.`,
    hint: OTHER_WORDS[ci]?.[clause] ?? 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
    clause,
});


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
/**
 * Whether the whole of `text` is described by `pattern`: `*` stands for anything but `/`, `**` for anything, all else for itself.
 *
 * One pass over the text per star and no backtracking beyond the last one of a kind, so that no pattern takes more than
 * pattern × text steps: patterns come from policy files, texts from certificates.
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

/***/ 53679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Anchored at both ends, and in linear time: a name is chosen by whoever signed. The engine is loaded for patterns alone.
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(text)} is not a regular expression that can be run in linear time.`,
            hint: 'It is RE2 syntax: no backreferences and no look-around.',
            cause,
        });
    }
}


/***/ }),

/***/ 88626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



/**
 * A JSON object that will be signed as it is: nothing in it may be read in two ways or changed by being read.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but no object.`, hint: kind.hint });
}
/** The same for what need not be an object. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LKj) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LKj} bytes.`,
            hint: 'Is it the file that was meant? Large content belongs into an artefact that the predicate names by digest.',
        });
    }
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}` });
        // What is signed would not be what was given.
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that no double holds exactly; write it as text`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
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

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/resource-descriptor.js



/**
 * What a predicate points to (in-toto attestation, spec/v1/resource_descriptor.md), as far as it is read here.
 *
 * @throws JsonError Where it is no descriptor, or lacks all of `uri`, `digest` and `content`.
 */
function readResource(value, where) {
    const { uri, digest, name, mediaType, content, downloadLocation } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = Object.entries({ uri, name, mediaType, content, downloadLocation }).flatMap(([field, text]) => {
        // Only content may be of any length: the whole document is bounded.
        const known = (0,json_shape/* readOptionalString */.on)(text, `${where}.${field}`, field === 'content' ? undefined : limits/* MAX_PREDICATE_TEXT */.PQz);
        return known ? [[field, known]] : [];
    });
    const digests = digest == null ? {} : (0,json_shape/* readStringMap */.oI)(digest, `${where}.digest`, limits/* MAX_DIGESTS */.nAv);
    const descriptor = { ...Object.fromEntries(read), ...(Object.keys(digests).length > 0 && { digest: digests }) };
    if (descriptor.uri ?? descriptor.digest ?? descriptor.content)
        return descriptor;
    throw new json/* JsonError */.N3('shape', `${where} has neither uri nor digest nor content`);
}

;// CONCATENATED MODULE: ./build/predicates/link.js




const TYPE = 'https://in-toto.io/attestation/link/v0.3';
/** What cosign reads: materials are one object by name, as in links before the attestation framework. */
const OLD_TYPE = 'https://in-toto.io/Link/v1';
/** Links (in-toto attestation, spec/predicates/link.md). */
const link_link = {
    word: 'link',
    name: 'link',
    types: [TYPE, OLD_TYPE],
    /** @param style `cosign`: the older type, which cosign knows. */
    build(predicate, style) {
        const type = style === 'cosign' ? OLD_TYPE : TYPE;
        link_link.read(predicate, type);
        return { type, predicate };
    },
    read(predicate, type) {
        const materials = type === OLD_TYPE ? readOldMaterials(predicate) : readMaterials(predicate);
        if (new Set(materials.map(({ name }) => name)).size < materials.length)
            throw new json/* JsonError */.N3('shape', 'materials has a name twice');
        (0,json_shape/* readOptionalObject */.gs)(predicate.byproducts, 'byproducts');
        (0,json_shape/* readOptionalObject */.gs)(predicate.environment, 'environment');
        return {
            name: (0,json_shape/* readString */.E3)(predicate.name, 'name', limits/* MAX_PREDICATE_TEXT */.PQz),
            command: (0,json_shape/* readOptionalArray */.o8)(predicate.command, 'command', limits/* MAX_ELEMENTS */.DUD).map((word) => (0,json_shape/* readString */.E3)(word, 'command', limits/* MAX_PREDICATE_TEXT */.PQz)),
            materials,
        };
    },
    explain: ({ name, command, materials }) => `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials.length} materials`,
};
const readMaterials = ({ materials }) => (materials == null ? [] : (0,json_shape/* readArray */.oU)(materials, 'materials', limits/* MAX_ELEMENTS */.DUD)).map((value, index) => {
    const where = `materials[${index}]`;
    const { name, digest } = readResource(value, where);
    if (name === undefined || digest === undefined)
        throw new json/* JsonError */.N3('shape', `${where} has not both name and digest`);
    return { name, digest };
});
const readOldMaterials = ({ materials }) => Object.entries((0,json_shape/* readOptionalObject */.gs)(materials, 'materials') ?? {}).map(([name, digest]) => ({
    name,
    digest: (0,json_shape/* readStringMap */.oI)(digest, `materials.${name.slice(0, 100)}`, limits/* MAX_DIGESTS */.nAv),
}));

;// CONCATENATED MODULE: ./build/predicates/in-toto-kind.js
/** What a line names at most. */
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
        attester: (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(predicate.attester, 'attester').id, 'attester.id', limits/* MAX_PREDICATE_TEXT */.PQz),
        references: (0,json_shape/* readArray */.oU)(predicate.references, 'references', limits/* MAX_ELEMENTS */.DUD).map((value, index) => {
            const where = `references[${index}]`;
            const descriptor = readResource(value, where);
            if (descriptor.downloadLocation && descriptor.mediaType)
                return descriptor;
            throw new json/* JsonError */.N3('shape', `${where} has not both downloadLocation and mediaType`);
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
        const purl = (0,json_shape/* readString */.E3)(predicate.purl, 'purl', limits/* MAX_PREDICATE_TEXT */.PQz);
        const last = /^pkg:\/*[a-z][a-z0-9.+-]*\/(?:[^?#]*\/)?([^?#/]+)(?:[?#]|$)/i.exec(purl)?.[1];
        if (last === undefined)
            throw new json/* JsonError */.N3('shape', 'purl is no package URL');
        if (!/[^@]@[^@]+$/.test(last))
            throw new json/* JsonError */.N3('shape', 'purl has no version');
        const field = type === release_OLD_TYPE ? 'releaseId' : 'packageId';
        const packageId = (0,json_shape/* readOptionalString */.on)(predicate[field], field, limits/* MAX_PREDICATE_TEXT */.PQz);
        return { purl, ...(packageId ? { packageId } : {}) };
    },
    explain: ({ purl, packageId }) => `${purl}${packageId ? ', with the id that its registry gave it' : ''}`,
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
        const attributes = (0,json_shape/* readArray */.oU)(predicate.attributes, 'attributes', limits/* MAX_ELEMENTS */.DUD).map(readAssertion);
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
        attribute: (0,json_shape/* readString */.E3)(attribute, `${where}.attribute`, limits/* MAX_PREDICATE_TEXT */.PQz),
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
/** Predicate types of in-toto that are known by a word of their own, and checked before they are signed. */
const KINDS = [in_toto_open(scai), in_toto_open(release), in_toto_open(link_link), in_toto_open(reference)];
const IN_TOTO_WORDS = KINDS.map(({ word }) => word);
const findKindByWord = (word) => KINDS.find((kind) => kind.word === word);
const findKindByType = (type) => KINDS.find(({ types }) => types.includes(type));


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openvex: () => (/* binding */ openvex)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90329);






const TYPE = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** OpenVEX documents (openvex.dev, spec 0.2.0), under the type that cosign and vexctl know. */
const openvex = {
    types: [TYPE, `${TYPE}/v0.2.0`, `${TYPE}/v0.0.1`],
    /** Whether JSON says of itself that it is OpenVEX. */
    fits: (document) => typeof document === 'object' && document !== null && String(document['@context']).startsWith(TYPE),
    /** @throws ChopmarkError `INPUT_REPORT_INVALID` */
    build(document, source) {
        try {
            readVex(document);
            return { type: TYPE, predicate: document };
        }
        catch (error) {
            if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${source} is not valid OpenVEX: ${error.message}.`,
                hint: 'Readers would refuse it: write it with vexctl, which checks it.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,_predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigned */ .N)('OpenVEX', () => readVex(predicate)),
};
function readVex(document) {
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({
        author: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.author, 'author', _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$g),
        timestamp: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(document.timestamp),
        statements: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objects */ .JD)(document.statements, 'statements', _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ELEMENTS */ .DUD).map(readStatement),
    });
}
function readStatement(statement, index) {
    const where = `statements[${index}]`;
    const status = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(statement.status, `${where}.status`, STATUSES);
    const justification = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(statement.justification, where);
    if (status === 'not_affected' && !justification && !(0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(statement.impact_statement, where))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} says not_affected and neither justification nor impact_statement`);
    const vulnerability = typeof statement.vulnerability === 'string' ? { name: statement.vulnerability } : (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(statement.vulnerability, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({
        vulnerability: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(vulnerability.name ?? vulnerability['@id'], `${where}.vulnerability`, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$g),
        aliases: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(vulnerability.aliases, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FINDING_PARTS */ .ICb),
        products: statement.products === undefined ? undefined : readList(statement.products, where).map((one) => readProduct(one, where)),
        status,
        justification,
        timestamp: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(statement.timestamp),
    });
}
function readProduct(product, where) {
    if (typeof product === 'string')
        return { names: [product], parts: [] };
    const { '@id': id, identifiers, subcomponents } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(product, where);
    const parts = subcomponents === undefined ? [] : readList(subcomponents, where).map((part) => readProduct(part, where));
    if (parts.some(({ names }) => names.length === 0))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has a subcomponent without a name`);
    return {
        names: [(0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(id, where) ?? [], (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(identifiers, where).purl, where) ?? []].flat(),
        parts: parts.flatMap(({ names }) => names),
    };
}
const readList = (value, where) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value, `${where}.products`, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FINDING_PARTS */ .ICb);


/***/ }),

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kj: () => (/* binding */ namePredicateTypes),
/* harmony export */   y1: () => (/* binding */ expandPredicateType)
/* harmony export */ });
/* unused harmony export PREDICATE_WORDS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1508);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14870);
/* harmony import */ var _sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12832);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60463);
/* harmony import */ var _vsa_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81674);








const sbomTypes = (host) => _sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types.filter((type) => new URL(type).host === host);
/** Every type that is called so, old versions and those of cosign too: whoever asks for an SBOM asks for one of any version. */
const TYPES = new Map([
    ['provenance', [_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type]],
    ['sbom', _sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types],
    ['spdx', sbomTypes('spdx.dev')],
    ['cyclonedx', sbomTypes('cyclonedx.org')],
    ['vulnerabilities', _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__.vulnerabilities.types],
    ['openvex', _openvex_js__WEBPACK_IMPORTED_MODULE_2__.openvex.types],
    ['tests', _test_result_js__WEBPACK_IMPORTED_MODULE_5__.testResult.types],
    ['vsa', _vsa_js__WEBPACK_IMPORTED_MODULE_6__.vsa.types],
    ..._in_toto_js__WEBPACK_IMPORTED_MODULE_1__.IN_TOTO_WORDS.map((word) => [word, (0,_in_toto_js__WEBPACK_IMPORTED_MODULE_1__.findKindByWord)(word)?.types ?? []]),
]);
/** What predicate types may be called where they are asked for. */
const PREDICATE_WORDS = [...TYPES.keys()];
/**
 * The predicate types that are asked for: a URI or a glob for URIs as it is, a word as all types that it stands for.
 *
 * @param asked As the user wrote it: `https://slsa.dev/provenance/v1`, `spdx`.
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE` for a word that is none of them: no type is called so
 */
function expandPredicateType(asked) {
    const types = TYPES.get(asked);
    if (types)
        return types;
    if (/[^\w\s-]/.test(asked))
        return [asked];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PREDICATE_TYPE',
        message: `${JSON.stringify(asked)} is no type of a predicate.`,
        hint: `Give the URI of the type, or one of ${PREDICATE_WORDS.join(', ')}.`,
    });
}
/** Types as a message names them: by the word, where all are there that it stands for and they are more than one. */
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


/***/ }),

/***/ 12832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-shape.js
/** Without what is unknown. */
const component = (parts) => ({
    name: parts.name,
    ...(parts.version ? { version: parts.version } : {}),
    ...(parts.purl ? { purl: parts.purl } : {}),
    licences: parts.licences,
});
/** A time that a document states for people; one that is none is not known. */
function readTime(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/cyclonedx.js




/** CycloneDX as JSON (ECMA-424), told by its `bomFormat`. @throws JsonError */
function readCycloneDx(document) {
    if (document.bomFormat !== 'CycloneDX')
        throw new json/* JsonError */.N3('shape', 'bomFormat is not CycloneDX');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, 'metadata')?.timestamp);
    const components = [];
    readComponents(document.components, 'components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, 'specVersion', 32), ...(created && { created }), components };
}
function readComponents(value, where, into) {
    for (const element of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DUD)) {
        const one = (0,json_shape/* readObject */.Ag)(element, where);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw2),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${where}.version`, limits/* MAX_SBOM_TEXT */.nw2),
            purl: (0,json_shape/* readOptionalString */.on)(one.purl, `${where}.purl`, limits/* MAX_SBOM_TEXT */.nw2),
            licences: readLicences(one.licenses, `${where}.licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DUD)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DUD} components`);
        readComponents(one.components, `${where}.components`, into);
    }
}
function readLicences(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENCES */.Sl4).flatMap((element) => {
        const choice = (0,json_shape/* readObject */.Ag)(element, where);
        const licence = (0,json_shape/* readOptionalObject */.gs)(choice.license, where) ?? {};
        return (0,json_shape/* readOptionalString */.on)(choice.expression ?? licence.id ?? licence.name, where, limits/* MAX_SBOM_TEXT */.nw2) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/predicates/sbom/explain-format.js

const SPACE = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes that are looked at to tell a format. */
const HEAD = 4_096;
/**
 * Why bytes that are no JSON are no SBOM to sign: formats people have, with the command that makes JSON of them.
 *
 * @returns Nothing where they look like JSON.
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
        return other(source, 'XML', 'cyclonedx convert --output-format json, or the option of your SBOM tool for JSON');
    if (/^(#.*\r?\n|\s)*SPDXVersion:/.test(head))
        return other(source, 'SPDX as tag-value', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (/^(#.*\r?\n|---|\s)*(SPDXID|spdxVersion|bomFormat):/.test(head))
        return other(source, 'YAML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    return undefined;
}
const other = (source, format, conversion) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is ${format}; a statement carries an SBOM as JSON.`,
    hint: `Convert it: ${conversion}. Better, let the tool that made it write JSON.`,
});

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-2.js



/** SPDX 2.2 and 2.3 as JSON. @throws JsonError */
function readSpdx2(document) {
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, 'spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, 'creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, 'packages', limits/* MAX_ELEMENTS */.DUD);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `packages[${index}]`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}.externalRefs`, limits/* MAX_REFERENCES */.Ub1).map((each) => (0,json_shape/* readObject */.Ag)(each, where));
    const purl = references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const licence = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicence(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw2),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}.versionInfo`, limits/* MAX_SBOM_TEXT */.nw2),
        purl: (0,json_shape/* readOptionalString */.on)(purl, `${where}.externalRefs`, limits/* MAX_SBOM_TEXT */.nw2),
        licences: licence === undefined ? [] : [(0,json_shape/* readString */.E3)(licence, `${where}.licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw2)],
    });
}
const isLicence = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.0(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENCE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version that the context of SPDX 3 JSON-LD names; nothing for other JSON. */
const versionOfSpdx3 = (document) => {
    const contexts = Array.isArray(document['@context']) ? document['@context'] : [document['@context']];
    return contexts.map((context) => (typeof context === 'string' ? CONTEXT.exec(context)?.[1] : undefined)).find((version) => version);
};
/**
 * SPDX 3 as JSON-LD in the one serialization that its specification gives: a graph of elements, each with type and identifier.
 *
 * @throws JsonError
 */
function readSpdx3(document) {
    const version = versionOfSpdx3(document);
    if (version === undefined)
        throw new json/* JsonError */.N3('shape', '@context is not that of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '@graph', limits/* MAX_ELEMENTS */.DUD).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '@graph has not exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licences = findLicences(elements);
    const packages = elements.filter(({ type }) => typeof type === 'string' && PACKAGES.has(type));
    return { format: 'spdx', version, ...(created && { created }), components: packages.map((one) => spdx_3_readPackage(one, licences)) };
}
/** The classes that are packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `@graph[${index}]`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    (0,json_shape/* readString */.E3)(element.type ?? element['@type'], `${where}.type`, 200);
    (0,json_shape/* readString */.E3)(element.spdxId ?? element['@id'], `${where}.spdxId`, limits/* MAX_SBOM_TEXT */.nw2);
    return element;
}
function spdx_3_readPackage(one, licences) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, 'software_Package.name', limits/* MAX_SBOM_TEXT */.nw2),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, 'software_packageVersion', limits/* MAX_SBOM_TEXT */.nw2),
        purl: (0,json_shape/* readOptionalString */.on)(one.software_packageUrl, 'software_packageUrl', limits/* MAX_SBOM_TEXT */.nw2) ?? purlOf(one),
        licences: licences.get(one.spdxId) ?? [],
    });
}
/** Where the package URL is an external identifier. */
function purlOf(one) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, 'externalIdentifier', limits/* MAX_RELATIONSHIP_TARGETS */.TbQ).map((each) => (0,json_shape/* readObject */.Ag)(each, 'externalIdentifier'));
    const purl = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
    return (0,json_shape/* readOptionalString */.on)(purl?.identifier, 'externalIdentifier', limits/* MAX_SBOM_TEXT */.nw2);
}
/** Licences by the identifier of what has them: concluded ones, else declared ones. */
function findLicences(elements) {
    const expressions = new Map(elements.map((element) => [element.spdxId, element.simplelicensing_licenseExpression]));
    const found = new Map();
    for (const relation of LICENCE_RELATIONS) {
        for (const { from, to, relationshipType } of elements) {
            if (relationshipType !== relation || found.get(from)?.length)
                continue;
            const targets = (0,json_shape/* readOptionalArray */.o8)(to, 'Relationship.to', limits/* MAX_RELATIONSHIP_TARGETS */.TbQ).map((target) => expressions.get(target));
            found.set(from, targets.flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, 'simplelicensing_licenseExpression', limits/* MAX_SBOM_TEXT */.nw2) ?? []));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/predicates/sbom.js








const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: 'An SBOM is one JSON document in UTF-8 without a byte order mark: SPDX 2.2, 2.3 or 3.0, or CycloneDX 1.4 to 1.7.',
};
/** SBOMs: the document as it is, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
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
     * Told apart by content, checked against the schema that its format publishes; SPDX 3 by its structure.
     *
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const predicate = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const format = recognize(predicate, document.source);
        const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 90565));
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
        message: `The SBOM ${source} is JSON ${known ? 'of a version that is not known' : 'that is neither SPDX nor CycloneDX'}.`,
        hint: 'SPDX 2.2, 2.3 and 3.0 (JSON-LD), and CycloneDX 1.4 to 1.7 are read. Other JSON can be said with --predicate-type and --predicate-path.',
    });
}
const invalid = (source, format, fault) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format}: ${fault}.`,
    hint: 'Readers would refuse it: make it anew, or update the tool that made it.',
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
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/predicates/tests/test-outcome.js
var test_outcome = __webpack_require__(94812);
;// CONCATENATED MODULE: ./build/predicates/tests/jest.js





/** `jest --json`, and what Vitest writes in its manner. */
const isJest = (report) => Array.isArray(report.testResults) && typeof report.success === 'boolean';
/** @throws JsonError */
function readJest(report) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    for (const [index, value] of (0,json_shape/* readArray */.oU)(report.testResults, 'testResults', limits/* MAX_ELEMENTS */.DUD).entries()) {
        const where = `testResults[${index}]`;
        const suite = (0,json_shape/* readObject */.Ag)(value, where);
        const tests = (0,json_shape/* readArray */.oU)(suite.assertionResults, `${where}.assertionResults`, limits/* MAX_ELEMENTS */.DUD);
        for (const test of tests)
            take((0,json_shape/* readObject */.Ag)(test, where), where, outcome);
        // A file that could not be loaded has no tests. Its folder is of no interest to those who read the statement.
        if (suite.status === 'failed' && tests.length === 0)
            outcome.failed.push((0,external_node_path_.basename)((0,json_shape/* readOptionalString */.on)(suite.name, `${where}.name`, limits/* MAX_TEST_NAME */.Cib) ?? 'unknown'));
        if (outcome.passed.length + outcome.failed.length > limits/* MAX_ELEMENTS */.DUD)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DUD} tests`);
    }
    outcome.isBroken = report.success !== true && outcome.failed.length === 0;
    return outcome;
}
function take(test, where, { passed, failed }) {
    const name = (0,json_shape/* readString */.E3)(test.fullName ?? test.title, `${where}.fullName`, limits/* MAX_TEST_NAME */.Cib);
    if (test.status === 'passed')
        passed.push(name);
    if (test.status === 'failed')
        failed.push(name);
}

;// CONCATENATED MODULE: ./build/predicates/tests/tap.js



const POINT = /^(not )?ok\b(?: +(\d+))?(?: +- +| +)?(.*)$/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo|skip\S*)\b.*$/i;
/** Lines that are empty or comments, then what only TAP begins with. One way to read each line, so that no file takes long to be none. */
const START = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/;
const isTap = (text) => START.test(text);
/**
 * TAP 13 and 14 (testanything.org): the test points of the top level; those of subtests are in them.
 *
 * @throws JsonError Where there is no plan to compare with.
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
        if (run > limits/* MAX_ELEMENTS */.DUD)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DUD} tests`);
        const [, not, number, description = ''] = point;
        const directive = DIRECTIVE.exec(` ${description}`)?.[1]?.toLowerCase();
        const name = ` ${description}`.replace(DIRECTIVE, '').trim().slice(0, limits/* MAX_TEST_NAME */.Cib) || `test ${number ?? run}`;
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
        throw new json/* JsonError */.N3('shape', 'it has no plan (1..N), so nothing says whether it is whole');
    if (planned !== run)
        outcome.isBroken = true;
    return outcome;
}

;// CONCATENATED MODULE: ./build/predicates/test-result.js









const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = ['PASSED', 'WARNED', 'FAILED'];
/** Bytes that are looked at to tell a format. */
const HEAD = 4_096;
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Test reports are read as JUnit XML, TAP 13 or 14, or the JSON of Jest.',
};
/** Test runs (in-toto attestation, spec/predicates/test-result.md), made of what test runners write. */
const testResult = {
    types: [TYPE],
    /**
     * FAILED where a test failed, or the report counts a failure it does not name, or was cut short. WARNED where tests have
     * reservations, or none ran. Skipped tests are named nowhere.
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
                message: `The report ${document.source} is not as its format has it: ${error.message}.`,
                hint: 'Did the test run end while it was written? Make it anew.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,predicate_kind/* readSigned */.N)('a test result', () => {
        const url = (0,json_shape/* readOptionalString */.on)(predicate.url, 'url', limits/* MAX_TEST_NAME */.Cib);
        return {
            result: (0,json_shape/* readOneOf */.Qk)(predicate.result, 'result', RESULTS),
            passed: readNames(predicate.passedTests, 'passedTests'),
            warned: readNames(predicate.warnedTests, 'warnedTests'),
            failed: readNames(predicate.failedTests, 'failedTests'),
            configuration: (0,json_shape/* readArray */.oU)(predicate.configuration, 'configuration', limits/* MAX_TEST_CONFIGURATION */.nCJ).map(readDescriptor),
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
        message: `The report ${document.source} is JSON of no test runner that is known.`,
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
const readNames = (value, where) => (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DUD).map((name, index) => (0,json_shape/* readString */.E3)(name, `${where}[${index}]`, limits/* MAX_TEST_NAME */.Cib));
function readDescriptor(value, index) {
    const where = `configuration[${index}]`;
    const { name, uri, digest } = (0,json_shape/* readObject */.Ag)(value, where);
    const [nameText, uriText] = [(0,json_shape/* readOptionalString */.on)(name, where, limits/* MAX_TEST_NAME */.Cib), (0,json_shape/* readOptionalString */.on)(uri, where, limits/* MAX_TEST_NAME */.Cib)];
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
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90329);




const TYPE = 'https://slsa.dev/verification_summary/v1';
const vsa = {
    types: [TYPE],
    build: ({ verifier, verifierVersion, timeVerified, resourceUri, policy, result, levels, inputs, }) => ({
        type: TYPE,
        predicate: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
            verifier: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ id: verifier, version: verifierVersion }),
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
        const verifier = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(predicate.verifier, 'verifier');
        return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
            verifier: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(verifier.id, 'verifier.id', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
            verifierVersion: verifier.version == null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(verifier.version, 'verifier.version', 100),
            timeVerified: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(predicate.timeVerified),
            resourceUri: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(predicate.resourceUri, 'resourceUri', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
            policy: readDescriptor((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(predicate.policy, 'policy') ?? {}, 'policy'),
            result: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)(predicate.verificationResult, 'verificationResult', ['PASSED', 'FAILED']),
            levels: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.verifiedLevels, 'verifiedLevels', 1_000).map((level) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(level, 'verifiedLevels', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb)),
            inputs: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.inputAttestations, 'inputAttestations', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_INPUTS */ .oEZ).map((input) => readDescriptor(input, 'inputAttestations')),
        });
    }),
};
function readDescriptor(value, where) {
    const { name, uri, digest } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(value, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
        name: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(name, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
        uri: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(uri, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
        digest: digest == null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(digest, where, 32),
    });
}


/***/ })

};
