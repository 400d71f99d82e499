export const id = 7379;
export const ids = [7379,9665];
export const modules = {

/***/ 52179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell),
/* harmony export */   u: () => (/* binding */ quoteForTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted if necessary. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
const quoteForTerminal = (text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) => platform !== 'win32' || PLAIN.test(text) ? quoteForShell(text) : `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;


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
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime)
/* harmony export */ });
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35711);

/** `2026-01-31 12:00:00 UTC`, or "an invalid time". */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The preferred digest of a set: `sha256:…`. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
const describeSigner = (signer) => signer.kind === 'key' ? `key ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.fingerprint)}` : `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.san)} (issuer ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.issuer)})`;
/** The lines for a problem: the message with the code, then the hint. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .showLines */ .P6)(hint, indent) : []),
];


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

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/base/errors/error-codes.js
var error_codes = __webpack_require__(14771);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(35711);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/dry-run.js


/** Statements that are printed completely. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;
/** What would be signed, the claims of the signer, and which services would receive data. */
function renderDryRun({ statements, claims, disclosures }, paint) {
    const claimRows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,colors/* show */.WU)(name),
        (0,colors/* show */.WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const more = statements.length - PRINTED_STATEMENTS;
    return [
        paint.strong('Nothing was signed: this is a dry run.'),
        ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
        ...(more > 0 ? ['', `and ${(0,colors/* count */.U9)(more, 'more statement')}.`] : []),
        ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...(0,colors/* alignRows */.P4)(claimRows)] : []),
        '',
        'Services that would receive data:',
        ...disclosures.flatMap(({ name, url, data, isPublic }) => [
            `  ${(0,colors/* show */.WU)(name)}  ${(0,colors/* show */.WU)(url)}`,
            `    ${(0,colors/* show */.WU)(data)}${isPublic ? paint.warn(' (public permanently)') : ''}`,
        ]),
    ];
}
/** The serializer neutralizes the text. The line feeds are those of the serializer. */
function printStatement(statement) {
    const text = (0,json.serializeDocument)(statement);
    const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return text.length > LONGEST_STATEMENT ? [...lines, '… (complete with --json)'] : lines;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/text.js






/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;
/** Up to this number of artifacts, verified ones get more than one line. */
const DETAILED_ARTIFACTS = 20;
/** Below a verdict. */
const INDENT = ' '.repeat(10);
/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
function renderText(result, { color }) {
    const paint = (0,colors/* createColors */.D1)(color);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? renderVerdicts(result.artifacts ?? [], paint)
            : renderSigned(result, paint);
    const skipped = result.skipped ? [paint.warn('Nothing was signed:'), ...(0,format/* describeProblem */.BJ)(result.skipped, paint)] : [];
    const problems = result.problems.flatMap((problem) => (0,format/* describeProblem */.BJ)(problem, paint, ''));
    const finish = result.retryCommand === undefined
        ? []
        : ['', paint.warn('To store the bundles that could not be stored:'), `  ${(0,colors/* show */.WU)(result.retryCommand)}`];
    return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}
function renderSigned(result, paint) {
    const { statements, subjects } = result;
    const first = statements[0];
    if (!first)
        return [];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const which = covered < subjects.length ? `${covered} of ${(0,colors/* count */.U9)(subjects.length, 'subject')}` : (0,colors/* count */.U9)(subjects.length, 'subject');
    const reused = statements.filter((bundle) => bundle.reused).length;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
    const by = statements.every(({ signer }) => (0,format/* describeSigner */.cg)(signer) === (0,format/* describeSigner */.cg)(first.signer))
        ? ` as ${(0,format/* describeSigner */.cg)(first.signer)}`
        : '';
    return [
        isUnfinished(result)
            ? paint.bad(`Not joined: ${(0,colors/* count */.U9)(result.problems.length, 'problem')} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}.`)
            : paint.good(`${verb} ${which} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}${by}.`),
        ...(reused > 0 ? [`${(0,colors/* count */.U9)(reused, 'bundle')} of an earlier run ${reused === 1 ? 'was' : 'were'} verified and kept.`] : []),
        ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...renderBundle(result, bundle, paint)]),
        ...(statements.length > TOLD_IN_FULL ? ['', `and ${(0,colors/* count */.U9)(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
        '',
        ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${(0,colors/* show */.WU)(result.bundlePath)}`, ''] : []),
        // Joined bundles can be from any instance.
        ...(result.command === 'merge' ? [] : ['To verify:', `  ${(0,colors/* show */.WU)((0,verify_command/* writeVerifyCommand */.G)(result, first))}`]),
    ];
}
/** A merge with a problem writes nothing. */
const isUnfinished = ({ command, problems }) => command === 'merge' && problems.length > 0;
function renderBundle({ subjects }, bundle, paint) {
    const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
    const more = about.length - TOLD_IN_FULL;
    return [
        ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong((0,colors/* show */.WU)(name))}  ${paint.faint((0,format/* showDigest */.CG)(digest))}`),
        ...(more > 0 ? [`and ${(0,colors/* count */.U9)(more, 'more subject')}`] : []),
        ...(0,colors/* alignRows */.P4)([
            ...(bundle.predicateType ? [['statement', (0,colors/* show */.WU)(bundle.predicateType)]] : []),
            ...renderEvidence(bundle),
            ['bundle', (0,colors/* show */.WU)(bundle.bundlePath)],
            ...bundle.stores
                .filter(({ store }) => store !== result/* LOCAL_STORE */.K)
                .map(({ store, status, url, reason }) => [(0,colors/* show */.WU)(store), `${status}${url ? `: ${(0,colors/* show */.WU)(url)}` : reason ? `: ${(0,colors/* show */.WU)(reason)}` : ''}`]),
        ]),
        ...bundle.stores.flatMap(({ problem }) => (problem ? (0,format/* describeProblem */.BJ)(problem, paint) : [])),
    ];
}
const renderEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,colors/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,format/* showTime */.lY)(time)}, proven by ${(0,colors/* show */.WU)(authority)}`]),
];
/** Refused artifacts come first, then inconclusive ones, both grouped by cause. Verified artifacts follow. */
function renderVerdicts(artifacts, paint) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
    const summary = `${verified.length} of ${(0,colors/* count */.U9)(artifacts.length, 'artifact')} verified.`;
    const isDetailed = artifacts.length <= DETAILED_ARTIFACTS;
    return [
        ...groupByCause(artifacts).flatMap((group) => renderGroup(group, paint)),
        ...verified.flatMap((artifact) => renderVerified(artifact, isDetailed, paint)),
        '',
        verified.length === artifacts.length && verified.length > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** The artifacts that are not verified, in groups with the same verdict and error code. Large groups come first. */
function groupByCause(artifacts) {
    const open = artifacts.filter(({ verdict }) => verdict !== 'verified');
    const groups = [...Map.groupBy(open, ({ verdict, problem }) => `${verdict} ${problem?.code}`).values()];
    const rank = ([first]) => (first?.verdict === 'refused' ? 0 : 1);
    return groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}
/** One artifact with its reason; or the number of artifacts with their common cause, then each artifact with what differs. */
function renderGroup(group, paint) {
    const [first] = group;
    if (!first)
        return [];
    const { verdict, problem } = first;
    if (group.length === 1 || !problem)
        return group.flatMap((artifact) => [renderHead(artifact, paint), ...(problem ? (0,format/* describeProblem */.BJ)(problem, paint, INDENT) : [])]);
    const isCommon = (part) => group.every((artifact) => artifact.problem?.[part] === problem[part]);
    const [sameMessage, sameHint] = [isCommon('message'), isCommon('hint')];
    const cause = sameMessage ? problem.message : error_codes/* ERROR_CODES */.OQ[problem.code];
    return [
        `${paintVerdict(verdict, paint)} ${(0,colors/* count */.U9)(group.length, 'artifact')}: ${paint.bad((0,colors/* show */.WU)(cause))} ${paint.faint(`[${(0,colors/* show */.WU)(problem.code)}]`)}`,
        ...(sameHint && problem.hint ? [`${INDENT}${(0,colors/* show */.WU)(problem.hint)}`] : []),
        ...group.flatMap((artifact) => [
            `${INDENT}- ${nameArtifact(artifact, paint)}`,
            ...(sameMessage ? [] : [`${INDENT}  ${(0,colors/* show */.WU)(artifact.problem?.message)}`]),
            ...(sameHint || !artifact.problem?.hint ? [] : [`${INDENT}  ${(0,colors/* show */.WU)(artifact.problem.hint)}`]),
        ]),
    ];
}
function renderVerified(artifact, isDetailed, paint) {
    const accepted = isDetailed ? artifact.bundles.filter((bundle) => !bundle.problem) : [];
    return [renderHead(artifact, paint), ...accepted.slice(0, TOLD_IN_FULL).flatMap(renderAccepted)];
}
const paintVerdict = (verdict, paint) => ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));
const nameArtifact = ({ artifact, digest }, paint) => `${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* showDigest */.CG)(digest))}` : ''}`;
const renderHead = (artifact, paint) => `${paintVerdict(artifact.verdict, paint)} ${nameArtifact(artifact, paint)}`;
const renderAccepted = (bundle) => (0,colors/* alignRows */.P4)([
    ...(bundle.signer ? [['signed by', (0,format/* describeSigner */.cg)(bundle.signer)]] : []),
    ...(bundle.predicateType ? [['statement', (0,colors/* show */.WU)(bundle.predicateType)]] : []),
    ...renderEvidence(bundle),
    ['bundle', (0,colors/* show */.WU)(bundle.bundlePath)],
], INDENT);


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeVerifyCommand)
/* harmony export */ });
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52179);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19139);


/**
 * The command line that verifies the first subject of a bundle. Not neutralized: the caller must do that.
 *
 * @param elsewhere For another machine: artifact and bundle are named without the folders of this machine.
 */
function writeVerifyCommand({ subjects, instance }, bundle, { elsewhere = false } = {}) {
    const subject = subjects[bundle.subjects[0] ?? -1];
    const place = (path) => (elsewhere ? path.slice(path.search(/[^/\\]*$/)) : path);
    const artifact = subject?.path ? [guardDash(place(subject.path))] : nameWithoutFile(subject, elsewhere);
    const words = ['chopmark', 'verify', ...artifact, '--bundle', place(bundle.bundlePath)];
    if (bundle.signer.kind === 'key')
        words.push('--key', 'PUBLIC_KEY.pem');
    else
        words.push('--certificate-identity', bundle.signer.identity.san, '--certificate-oidc-issuer', bundle.signer.identity.issuer);
    if (bundle.predicateType)
        words.push('--predicate-type', bundle.predicateType);
    if (instance && instance !== 'public-good')
        words.push('--instance', place(instance));
    return words.map(_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForShell */ .e).join(' ');
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
    const algorithm = _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ALGORITHMS */ .Ff.find((name) => digest?.[name] !== undefined);
    return algorithm && `${algorithm}:${digest?.[algorithm]}`;
};


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
