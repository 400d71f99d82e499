export const id = 1851;
export const ids = [1851,9665];
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

/***/ 35711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ createColors),
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57155);

const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colors for a terminal. Without `color` the text is unchanged. The text must already be neutralized. */
const createColors = (color) => color
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one untrusted value in a report for people. JSON has the whole value. */
const LONGEST_VALUE = 2_000;
/** Neutralizes untrusted text: one line, nothing that a terminal or a CI runner executes, limited length. */
function show(value) {
    const text = String(value);
    return (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw)((0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeLine */ .a0)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/**
 * Foreign text of several lines, each made harmless.
 *
 * @param following Before every line but the first; never empty, so that no line can pass for one of ours.
 */
const showLines = (value, indent, following = `${indent}  `) => value
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? indent : following) + show(line));
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   K9: () => (/* binding */ describeSecondOpinion),
/* harmony export */   YI: () => (/* binding */ shortenDigest),
/* harmony export */   Zc: () => (/* binding */ describeStatement),
/* harmony export */   _1: () => (/* binding */ pageOfCode),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   lh: () => (/* binding */ showAnswers),
/* harmony export */   qX: () => (/* binding */ countVerdicts),
/* harmony export */   qf: () => (/* binding */ listReasons),
/* harmony export */   rK: () => (/* binding */ cutDigest),
/* harmony export */   zb: () => (/* binding */ describeOtherBuilder)
/* harmony export */ });
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62945);
/* harmony import */ var _results_group_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35711);



/** `2026-01-31 12:00:00 UTC`, or "an invalid time". */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The preferred digest of a set: `sha256:…`. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
/** Hex digits of a digest that is shortened: enough to tell the artifacts of one report apart. */
const SHORT_DIGEST = 12;
/** The preferred digest, shortened: `sha256:3a3a3a3a3a3a…`. */
const shortenDigest = (digest) => cutDigest(showDigest(digest));
/** The same for a digest in one text: `sha256:…`. */
function cutDigest(shown) {
    const end = shown.indexOf(':') + 1 + SHORT_DIGEST;
    return shown.length > end + 1 ? `${shown.slice(0, end)}…` : shown;
}
const describeSigner = (signer) => signer.kind === 'key'
    ? `key ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.fingerprint)}`
    : `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.identity.san)} (${signer.identity.issuer === '' ? 'without issuer' : `issuer ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.identity.issuer)}`})`;
/** Why a statement is no reason to accept its artifact. */
const NO_REASON = {
    evidence: 'evidence only',
    no: 'says no',
    older: 'a newer one decides',
};
/** The type of a statement, and why it is no reason to accept, if it is none. Undefined for a signature. */
function describeStatement({ predicateType, counts }) {
    if (predicateType === undefined)
        return undefined;
    const reason = counts && NO_REASON[counts];
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(predicateType)}${reason === undefined ? '' : ` (${reason})`}`;
}
/** The builder of a provenance, if it is not the signer: `https://builder.example (declared)`. */
function describeOtherBuilder({ builder, signer }) {
    if (builder?.id === undefined || (signer?.kind === 'certificate' && signer.identity.san === builder.id))
        return undefined;
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(builder.id)} (${builder.basis}${builder.level === undefined ? '' : `, SLSA build level ${builder.level}`})`;
}
/** What the user should know about an artifact, although it refuses nothing: warnings about accepted bundles, each once. */
const listWarnings = ({ bundles }) => [
    ...new Map(bundles.flatMap(({ problem, warnings = [] }) => (problem ? [] : warnings.map((warning) => [warning.message, warning])))).values(),
];
/** The answer to each question in one line, by answer: `proven: authentic, artifact; met: signer; not asked: caller`. */
const showAnswers = (questions) => [...Map.groupBy(questions, ({ answer }) => answer)]
    .map(([answer, of]) => `${answer}: ${of.map(({ question }) => question).join(', ')}`)
    .join('; ');
/** What the other library says, in a word: "@sigstore/verify agrees". */
const describeSecondOpinion = (opinion) => opinion.asked ? `@sigstore/verify ${opinion.agrees ? 'agrees' : 'disagrees'}` : `not asked: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(opinion.reason)}`;
/** The lines for a problem: the message with the code, then the hint. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .showLines */ .P6)(hint, indent) : []),
];
/** Where the meaning and the remedy of a code are: `More: https://…`. */
const pageOfCode = (code) => `More: ${(0,_base_project_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOfError */ .Co)(code)}`;
/** `2 of 5 artifacts verified, 2 refused, 1 inconclusive`. What is not verified is counted only if it is not clear from the rest. */
function countVerdicts(artifacts) {
    const number = (verdict) => artifacts.filter((artifact) => artifact.verdict === verdict).length;
    const parts = ['refused', 'inconclusive'].flatMap((verdict) => artifacts.length > 1 && number(verdict) > 0 ? [`${number(verdict)} ${verdict}`] : []);
    return [`${number('verified')} of ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(artifacts.length, 'artifact')} verified`, ...parts].join(', ');
}
/**
 * The reasons within a group that say more than its cause. None, if all artifacts have the same reason, or messages that differ only in
 * the name of the artifact.
 */
function listReasons({ reasons, hint }) {
    const isHintCommon = hint !== undefined || reasons.every((reason) => reason.hint === undefined);
    const general = ({ message, artifacts: [first, ...others] }) => first && others.length === 0 ? (0,_results_group_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .o)(message, first.artifact, 'the artifact') : message;
    return isHintCommon && new Set(reasons.map(general)).size === 1 ? [] : reasons;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that identify an object come first. The others follow in alphabetical order. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artifact', 'verdict'];
/**
 * Characters that JSON allows but a terminal would interpret (C1 controls, bidirectional and other format characters, separators), and
 * the start of commands that some CI runners execute anywhere in a line (`base/secrets/neutralize.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It contains nothing that a terminal or a CI log would interpret, and parses to the original values.
 */
function serializeDocument(document) {
    const text = JSON.stringify(toPlain(document), null, 2);
    return `${text.replace(ACTIVE, escapeUnits)}\n`;
}
const escapeUnits = (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
function toPlain(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    if (Array.isArray(value))
        return value.map(toPlain);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    // fromEntries defines properties, so an untrusted key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeVerifyCommand)
/* harmony export */ });
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52179);
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19139);




/**
 * The command line that verifies the first subject of a bundle. Not neutralized: the caller must do that. Quoted for the terminal of this
 * machine, or for a POSIX shell elsewhere.
 *
 * @param elsewhere For another machine: artifact and bundle are named without the folders of this machine.
 */
function writeVerifyCommand({ subjects, instance }, bundle, { elsewhere = false, platform } = {}) {
    const subject = subjects[bundle.subjects[0] ?? -1];
    const place = (path) => (elsewhere ? path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : path);
    const artifact = subject?.path ? [guardDash(place(subject.path))] : nameWithoutFile(subject, elsewhere);
    const words = ['chopmark', 'verify', ...artifact, '--bundle', place(bundle.bundlePath)];
    if (bundle.signer.kind === 'key')
        words.push('--key', 'PUBLIC_KEY.pem');
    else
        words.push(...nameSigner(bundle.signer.identity));
    if (bundle.predicateType)
        words.push('--predicate-type', bundle.predicateType);
    if (instance && instance !== 'public-good')
        words.push('--instance', place(instance));
    return words.map((word) => (elsewhere ? (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForShell */ .e)(word) : (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForTerminal */ .u)(word, platform))).join(' ');
}
/**
 * Identity and issuer. A workflow of another repository can be called by anybody, on a runner of their own, so for one also the repository, and
 * that the runner was not theirs.
 */
function nameSigner(identity) {
    const { san, issuer } = identity;
    const named = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
    const caller = (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readCaller */ .wW)(identity);
    if (caller === undefined)
        return named;
    // The clauses about an issuer that is not a public one need its CI system.
    const ci = (0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ciOfCertificateIssuer */ .O8)(issuer) === undefined ? (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .guessForge */ .jH)(identity) : undefined;
    const isHosted = _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .HOSTED_RUNNERS */ .iR.includes(identity.extensions['runner-environment'] ?? '');
    return [
        ...named,
        ...(ci === undefined ? [] : ['--ci', ci]),
        ...(caller.source === 'unknown' ? [] : ['--repository', caller.source]),
        ...(isHosted ? ['--deny-self-hosted-runners'] : []),
    ];
}
/** A revision as it was given, so that the checkout is verified, not only its id. On another machine, its name can mean another revision. */
function nameWithoutFile(subject, elsewhere) {
    const { revision, image, plainHttp, digest, name } = subject ?? {};
    const known = firstDigest(digest);
    if (revision !== undefined)
        return ['--subject-git', (elsewhere && known?.slice(known.indexOf(':') + 1)) || revision];
    if (image === undefined)
        return [guardDash(known ?? name ?? 'FILE')];
    return ['--subject-image', image, ...(plainHttp ? ['--allow-insecure-registry', image.slice(0, image.indexOf('/'))] : [])];
}
/** Keeps a file name that looks like a flag from being read as a flag. */
const guardDash = (artifact) => (artifact.startsWith('-') ? `./${artifact}` : artifact);
const firstDigest = (digest) => {
    const algorithm = _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_ALGORITHMS */ .Ff.find((name) => digest?.[name] !== undefined);
    return algorithm && `${algorithm}:${digest?.[algorithm]}`;
};


/***/ }),

/***/ 24279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ decidingBundle),
/* harmony export */   mk: () => (/* binding */ withAnswers)
/* harmony export */ });
/* unused harmony export answerQuestions */
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67884);

/** The question that a refusal answers, where it is not whether the bundle is authentic (VERIFICATION) or who signed (POLICY). */
const MISSED_BY = {
    VERIFICATION_ARTIFACT_DIGEST: 'artifact',
    VERIFICATION_ARTIFACT_MISMATCH: 'artifact',
    VERIFICATION_GIT_CHECKOUT: 'artifact',
    VERIFICATION_GIT_OBJECT: 'artifact',
    VERIFICATION_NO_BUNDLE: 'artifact',
    VERIFICATION_SUBJECT_NAME: 'artifact',
    VERIFICATION_OTHER_MEANING: 'statement',
    VERIFICATION_PREDICATE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MISMATCH: 'claims',
    POLICY_MAX_AGE: 'claims',
    POLICY_NOTHING_VOUCHES: 'statement',
    POLICY_PREDICATE: 'claims',
    POLICY_PREDICATE_TYPE: 'statement',
    POLICY_PROVENANCE: 'claims',
    POLICY_REGO: 'claims',
    POLICY_SBOM: 'claims',
    POLICY_SHARED_SIGNER: 'caller',
    POLICY_STATEMENT_MISSING: 'statement',
    POLICY_TESTS: 'claims',
    POLICY_VSA: 'claims',
    POLICY_VULNERABILITIES: 'claims',
};
/**
 * The most relevant bundle: an accepted one, and of those one that is a reason to accept the artifact; else the one with the artifact's
 * problem, else the one whose verification got furthest.
 */
const decidingBundle = ({ bundles, problem: told }) => bundles.find(({ problem, counts }) => !problem && (counts === 'vouches' || counts === 'named')) ??
    bundles.find(({ problem }) => !problem) ??
    bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
    bundles.find(({ signer }) => signer !== undefined) ??
    bundles[0];
/** The answer to each question, of the bundle that decided. */
function answerQuestions(verdict) {
    const bundle = decidingBundle(verdict);
    const missed = findMissed(bundle?.problem?.code ?? (verdict.verdict === 'verified' ? undefined : verdict.problem?.code));
    const reached = missed === undefined ? _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.length : _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.indexOf(missed);
    return _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.map((question, position) => {
        if (question === missed)
            return { question, answer: 'missed', ...describe(question, bundle) };
        // Without a signer, the first question ended it, or no bundle was there.
        if (!bundle?.signer || (position > reached && question !== 'artifact'))
            return { question, answer: 'not asked' };
        if (question === 'artifact')
            return { question, answer: bundle.problem && reached < 3 ? 'not asked' : 'proven' };
        return { question, ...answerOf(question, bundle) };
    });
}
const withAnswers = (verdict) => ({ ...verdict, questions: answerQuestions(verdict) });
function findMissed(code) {
    if (code === undefined)
        return undefined;
    const known = MISSED_BY[code];
    return known ?? (code.startsWith('VERIFICATION_') ? 'authentic' : code.startsWith('POLICY_') ? 'signer' : undefined);
}
function answerOf(question, bundle) {
    const about = describe(question, bundle);
    switch (question) {
        case 'caller':
            return { answer: callerClause(bundle) ? 'met' : 'not asked', ...about };
        case 'claims':
            return { answer: answerOfClaims(bundle), ...about };
        case 'authentic':
        case 'artifact':
            return { answer: 'proven', ...about };
        default:
            return { answer: 'met', ...about };
    }
}
/** What the certificate proves counts more than what the statement declares beyond it. */
function answerOfClaims({ predicateType, facts, builder }) {
    if (builder?.basis === 'declared')
        return 'declared';
    if (predicateType === undefined || facts === undefined)
        return 'not asked';
    return Object.keys(facts.proven).length > 0 ? 'proven' : 'declared';
}
const callerClause = ({ trust }) => trust?.clauses.find(({ clause }) => clause === 'caller');
function describe(question, bundle) {
    const about = bundle && aboutOf(question, bundle);
    return about === undefined ? {} : { about };
}
function aboutOf(question, bundle) {
    const { signer, predicateType } = bundle;
    switch (question) {
        case 'signer':
            return signer?.kind === 'certificate' ? signer.identity.san : signer?.fingerprint;
        case 'caller':
            return callerClause(bundle)?.actual;
        case 'statement':
            return signer && (predicateType ?? 'signature');
        default:
            return undefined;
    }
}


/***/ }),

/***/ 31677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupVerdicts),
/* harmony export */   o: () => (/* binding */ replaceName)
/* harmony export */ });
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _answer_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24279);


/** The verdicts by cause, for artifacts that are not verified, and by signer, for verified ones. */
function groupVerdicts(artifacts) {
    const notVerified = (verdict) => group(artifacts.filter((artifact) => artifact.verdict === verdict), ({ problem }) => problem?.code ?? '').map((members) => describeCause(verdict, members));
    return {
        causes: [...notVerified('refused'), ...notVerified('inconclusive')],
        signers: group(artifacts.filter(({ verdict }) => verdict === 'verified'), (artifact) => signerKey((0,_answer_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C7)(artifact)?.signer)).map(describeSignerGroup),
    };
}
const NO_REASON = 'The result names no reason.';
function describeCause(verdict, artifacts) {
    const reasons = group(artifacts, reasonKey).map(describeReason);
    const [first, ...others] = reasons;
    const code = artifacts[0]?.problem?.code;
    const sameMessage = others.every(({ message }) => message === first?.message);
    const sameHint = others.every(({ hint }) => hint === first?.hint);
    return {
        verdict,
        ...(code !== undefined && { code }),
        message: first && (sameMessage || code === undefined) ? first.message : meaningOf(code),
        ...(sameHint && first?.hint !== undefined && { hint: first.hint }),
        artifacts,
        reasons,
    };
}
const meaningOf = (code) => (code === undefined ? NO_REASON : _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ[code]);
function describeReason(artifacts) {
    const read = (part) => {
        const [first, ...others] = artifacts;
        const text = first?.problem?.[part];
        return others.every(({ problem }) => problem?.[part] === text) ? text : first && withoutName(first, part);
    };
    const [message = NO_REASON, hint] = [read('message'), read('hint')];
    return { message, ...(hint !== undefined && { hint }), artifacts };
}
const reasonKey = (artifact) => JSON.stringify([withoutName(artifact, 'message'), withoutName(artifact, 'hint')]);
function withoutName({ artifact, problem }, part) {
    const text = problem?.[part];
    return text === undefined ? undefined : replaceName(text, artifact, 'the artifact');
}
/** Shorter names, and names that are words, can mean something else in a message: a branch, an owner. */
const TELLING_NAME = /[^\p{L}]/u;
const SHORTEST_NAME = 4;
const BEFORE = /^[\s"'`(]?$/u;
const AFTER = /^(?:[\s"'`),;]|[.:?!](?:\s|$)|$)/u;
/** A message without the name of its artifact, where it stands alone: not in a path, an address or a longer name. */
function replaceName(text, name, replacement) {
    if (name.length < SHORTEST_NAME || !TELLING_NAME.test(name))
        return text;
    let replaced = '';
    let end = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const next = at + name.length;
        if (!BEFORE.test(text.slice(Math.max(0, at - 1), at)) || !AFTER.test(text.slice(next, next + 2)))
            continue;
        replaced += text.slice(end, at) + replacement;
        end = next;
    }
    return replaced + text.slice(end);
}
function describeSignerGroup(artifacts) {
    const signer = artifacts[0] && (0,_answer_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C7)(artifacts[0])?.signer;
    return { ...(signer && { signer }), artifacts };
}
/** The same identity of the same issuer, or the same key. Other claims of its certificates can differ: every run has its own. */
function signerKey(signer) {
    if (!signer)
        return '';
    return JSON.stringify(signer.kind === 'key' ? [signer.fingerprint] : [signer.identity.san, signer.identity.issuer]);
}
/** The members with the same key, the largest group first. Groups of the same size stay in the order of their first member. */
const group = (members, keyOf) => [...Map.groupBy(members, keyOf).values()].sort((a, b) => b.length - a.length);


/***/ }),

/***/ 67884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QUESTIONS)
/* harmony export */ });
/** What verification asks, in this order (docs/explanation/verification-model.md). */
const QUESTIONS = ['authentic', 'signer', 'caller', 'statement', 'claims', 'artifact'];


/***/ }),

/***/ 19139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms that match files as evidence; other digests are kept but never compared (specification, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** IDs of Git objects, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). They never match a file. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which bundles are found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 tree ID that Git would give the same files in a repository with SHA-256 objects (docs/how-to/git.md). In addition to a SHA-1
 * ID, it makes SHA-1 collisions useless to an attacker. It must agree if both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ })

};
