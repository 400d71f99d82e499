export const id = 5159;
export const ids = [5159];
export const modules = {

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   K4: () => (/* binding */ CI_IDS),
/* harmony export */   O8: () => (/* binding */ ciOfCertificateIssuer),
/* harmony export */   Sf: () => (/* binding */ SIGNER_IDS),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   iR: () => (/* binding */ HOSTED_RUNNERS),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/* harmony import */ var _read_extension_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1309);

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
const from = (extension) => (identity) => (0,_read_extension_js__WEBPACK_IMPORTED_MODULE_0__/* .readExtension */ .e)(identity, extension);
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
    // It signs for every repository. Its certificates prove nothing but its name, and its statement has the rest, as extensions.
    'github-release': {
        name: 'GitHub releases',
        // Its certificates name no issuer.
        issuers: [''],
        issuerPrefixes: [],
        repositoryBase: 'https://github.com',
        proves: {
            repository: from('source-repository-uri'),
            'repository-id': from('source-repository-identifier'),
            owner: from('source-repository-owner-uri'),
            'owner-id': from('source-repository-owner-identifier'),
            signer: name,
            ref: from('source-repository-ref'),
        },
    },
};
/** Whether certificates with `issuer` belong to `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}
const SIGNER_IDS = Object.keys(CERTIFICATE_CLAUSES);
/** Without a named signer, an entry is about the jobs of any CI, and never about a signer of its own. */
const CI_IDS = SIGNER_IDS.filter((id) => id !== 'github-release');
/** The CI system to which certificates with an issuer belong, on the public instance. */
const ciOfCertificateIssuer = (issuer) => CI_IDS.find((ci) => isIssuerOf(ci, issuer));
/** The runners of platforms whose users do not control them, in the words of their certificates. */
const HOSTED_RUNNERS = ['github-hosted', 'gitlab-hosted'];


/***/ }),

/***/ 52707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   Hi: () => (/* binding */ foldGithubNames),
/* harmony export */   JM: () => (/* binding */ equalNames)
/* harmony export */ });
/** Lower-cases A to Z alone: Unicode has other letters whose lower case is one of these (U+212A becomes k), and no GitHub name has them. */
const foldAscii = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
/**
 * A URL or a pattern of URLs on GitHub with its host, owner and repository in lower case, which GitHub compares without case. Paths and
 * refs are left as they are, and so is everything after a `**`, which can stand for several segments.
 */
function foldGithubNames(url) {
    const names = /^https?:\/\/[^/*]*(?:\/(?:[^/*]|\*(?!\*))*){0,2}/.exec(url)?.[0] ?? '';
    return `${foldAscii(names)}${url.slice(names.length)}`;
}
/** Whether two URLs on GitHub have the same name. */
const equalNames = (one, other) => foldGithubNames(one) === foldGithubNames(other);


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readExtension)
/* harmony export */ });
/** The extensions of Fulcio before spring 2023, which were written for GitHub's tokens only (fulcio, docs/oid-info.md, .2 to .6). */
const DEPRECATED = [
    'github-workflow-trigger',
    'github-workflow-sha',
    'github-workflow-name',
    'github-workflow-repository',
    'github-workflow-ref',
];
/** Extensions about the issuer and the token that say nothing about the build. */
const OTHERS = ['issuer', 'issuer-v2', 'token-subject'];
/**
 * One fact in a certificate. Certificates of Fulcio before spring 2023 have the deprecated extensions alone, and these are read instead.
 * As soon as a certificate has one of the later extensions, the deprecated ones are never read: nothing in it can then be asked for
 * in two ways with two answers.
 *
 * @param name The documented name of the later extension, e.g. `source-repository-uri`.
 */
function readExtension({ san, extensions }, name) {
    if (extensions[name] !== undefined)
        return extensions[name];
    const isOld = Object.keys(extensions).every((known) => DEPRECATED.includes(known) || OTHERS.includes(known));
    // GitHub's server is named only in the identity: https://HOST/OWNER/NAME/.github/workflows/FILE@REF.
    const [, host] = /^(https:\/\/[^/]+)\/[^/]+\/[^/]+\/\.github\/workflows\//.exec(san) ?? [];
    return isOld && host !== undefined ? readDeprecated(name, host, extensions) : undefined;
}
function readDeprecated(name, host, extensions) {
    const repository = extensions['github-workflow-repository'];
    switch (name) {
        case 'source-repository-uri':
            return repository && `${host}/${repository}`;
        case 'source-repository-owner-uri':
            return repository && `${host}/${repository.split('/')[0]}`;
        case 'source-repository-ref':
            return extensions['github-workflow-ref'];
        case 'source-repository-digest':
            return extensions['github-workflow-sha'];
        case 'build-trigger':
            return extensions['github-workflow-trigger'];
        default:
            return undefined;
    }
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ readSignerRepository),
/* harmony export */   jH: () => (/* binding */ guessForge),
/* harmony export */   kF: () => (/* binding */ readSourceRepository),
/* harmony export */   wW: () => (/* binding */ readCaller)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52707);
/* harmony import */ var _read_extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1309);



/** A workflow on GitHub, and one on GitLab, whose two slashes end the repository. */
const GITHUB_NAME = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\//;
const GITHUB_FILE = /^(https?:\/\/.+?)\/\.github\/workflows\//;
const GITLAB_FILE = /^(https?:\/\/.+?)\/\/[^/]/;
/**
 * The repository whose file is the signer, as a URL. Undefined for signers that are no file of a repository: other CI systems, emails,
 * service accounts.
 *
 * @param ci What is known about the issuer, if it is not a public one.
 */
function readSignerRepository({ san, sanType, issuer }, ci = (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ciOfCertificateIssuer */ .O8)(issuer)) {
    if (sanType !== 'uri' || (ci !== undefined && _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator === undefined))
        return undefined;
    if (ci === 'github')
        return GITHUB_NAME.exec(san)?.[1];
    if (ci === 'gitlab')
        return GITLAB_FILE.exec(san)?.[1];
    // Under an issuer that is not known, a name of a GitLab file is recognized by its ref.
    return GITHUB_FILE.exec(san)?.[1] ?? (/@[^/]/.test(san) ? GITLAB_FILE.exec(san)?.[1] : undefined);
}
/** The repository that was built, as a URL. Undefined if the certificate does not prove it. */
const readSourceRepository = (identity) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)((0,_read_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .readExtension */ .e)(identity, 'source-repository-uri'));
/** The CI system of a certificate of a private installation, recognized by the form of the signer's name. */
function guessForge({ san, sanType, issuer }) {
    const known = (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ciOfCertificateIssuer */ .O8)(issuer);
    if (known !== undefined || sanType !== 'uri')
        return known;
    if (GITHUB_FILE.test(san))
        return 'github';
    return GITLAB_FILE.test(san) && /@[^/]/.test(san) ? 'gitlab' : undefined;
}
/**
 * For whom a workflow signed, if that is not the repository that the workflow is in: anybody can call it, so the signer alone does not say
 * whose artifact it is. `unknown`: the certificate proves no source repository.
 */
function readCaller(identity, ci) {
    const signer = readSignerRepository(identity, ci);
    if (signer === undefined)
        return undefined;
    const source = readSourceRepository(identity);
    if (source === undefined)
        return { signer, source: 'unknown' };
    const isGithub = (ci ?? guessForge(identity)) === 'github';
    return (isGithub ? (0,_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .equalNames */ .JM)(signer, source) : signer === source) ? undefined : { signer, source };
}


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
