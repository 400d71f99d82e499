export const id = 4902;
export const ids = [4902,9665];
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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98364);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35711);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9665);
/* harmony import */ var _verify_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2878);





/** Rows of a table, and characters of a cell. A job summary has at most one mebibyte. */
const MOST_ROWS = 100;
const LONGEST_CELL = 120;
/** Characters of a message or a hint, long enough to read the whole reason. */
const LONGEST_PROBLEM = 600;
/** Characters of an address that becomes a link. */
const LONGEST_ADDRESS = 500;
/** Stores of one bundle, and commands to verify, that are shown. */
const MOST_STORES = 5;
const MOST_COMMANDS = 5;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
/**
 * Untrusted text as code. Every character that could be Markdown, HTML, a link or a mention becomes a character reference, which
 * parsers do not treat as structure. Inside `code`, GitHub and GitLab do not look for references such as issues or users.
 */
const code = (text) => `<code>${escapeText(text)}</code>`;
const escapeText = (text) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);
/** A link if the address is a web address. The shown text is untrusted too. */
function link(url, text) {
    const isWeb = URL.canParse(url) && new URL(url).protocol === 'https:' && url.length <= LONGEST_ADDRESS;
    return isWeb ? `<a href="${escapeText(url)}">${cell(text)}</a>` : cell(text);
}
const cell = (text, longest = LONGEST_CELL) => code(text.length > longest ? `${text.slice(0, longest)}…` : text);
/**
 * A result as a job summary.
 *
 * @param rows Maximum rows of each table.
 */
function renderMarkdown(result, { rows = MOST_ROWS } = {}) {
    const parts = result.dryRun
        ? writeDryRun(result.dryRun)
        : result.command === 'verify'
            ? writeVerdicts(result.artifacts ?? [], rows)
            : writeSigned(result, rows);
    const skipped = result.skipped ? [`Nothing was signed. ${writeProblem(result.skipped)}`] : [];
    return `${[...skipped, ...parts, ...result.problems.slice(0, rows).map(writeProblem)].join('\n\n')}\n`;
}
function writeSigned(result, most) {
    const { command, statements, subjects, bundlePath } = result;
    const first = statements[0];
    if (!first)
        return [];
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
    const rows = statements
        .flatMap((bundle) => bundle.subjects.flatMap((index) => (subjects[index] ? [{ bundle, subject: subjects[index] }] : [])))
        .map(({ bundle, subject }) => [
        cell(subject.name),
        cell((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .showDigest */ .CG)(subject.digest)),
        bundle.predicateType ? cell(bundle.predicateType) : 'signature',
        bundle.entries.map(writeEntry).join('<br>') || 'none',
        bundle.timestamps[0] ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .showTime */ .lY)(bundle.timestamps[0].time) : '',
        cell(bundle.bundlePath),
        bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt).join('<br>'),
    ]);
    const failures = statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? []));
    return [
        command === 'merge' && result.problems.length > 0
            ? `## Not joined: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(result.problems.length, 'problem')}`
            : `## ${verb} ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(subjects.length, 'subject')}`,
        `Signed by ${code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSigner */ .cg)(first.signer))}`,
        ...(command === 'merge' ? [] : writeTable(['the certificate proves', ''], listProven(first))),
        ...writeTable(['subject', 'digest', 'statement', 'log entry', 'time', 'bundle', 'stores'], rows, most),
        ...(bundlePath ? [`All bundles: ${code(bundlePath)}`] : []),
        // Joined bundles can be from any instance.
        ...(command === 'merge' ? [] : statements.slice(0, MOST_COMMANDS)).map((bundle) => `To verify: ${code((0,_verify_command_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVerifyCommand */ .G)(result, bundle, { elsewhere: true }))}`),
        ...failures.slice(0, most).map(writeProblem),
        ...(result.retryCommand === undefined ? [] : [`To store the bundles that could not be stored: ${code(result.retryCommand)}`]),
    ];
}
/** A link to the search page of the public log, which has the entries of version 1. */
function writeEntry({ log, index }) {
    const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
    return isPublic ? link(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${cell(log)} ${index}`;
}
function writeReceipt({ store, status, url }) {
    if (store === _results_result_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCAL_STORE */ .K)
        return [];
    const told = status === 'failed' ? '**failed**' : status;
    return [`${url === undefined ? cell(store) : link(url, store)} ${told}`];
}
/** The most important facts about the signer, by Fulcio's names. */
function listProven({ signer }) {
    const extensions = signer.kind === 'certificate' ? signer.identity.extensions : {};
    const rows = [
        ['repository', 'source-repository-uri'],
        ['ref', 'source-repository-ref'],
        ['commit', 'source-repository-digest'],
        ['workflow', 'build-config-uri'],
        ['run', 'run-invocation-uri'],
        ['runner', 'runner-environment'],
    ];
    return rows.flatMap(([label, name]) => (extensions[name] === undefined ? [] : [[label, link(extensions[name], extensions[name])]]));
}
function writeVerdicts(artifacts, most) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length;
    // Refused artifacts come first, so that the limit of rows never hides them.
    const ordered = [...artifacts].sort((a, b) => Number(a.verdict === 'verified') - Number(b.verdict === 'verified'));
    const rows = ordered.map(({ artifact, digest, verdict, problem, bundles }) => {
        const signer = bundles.find((bundle) => !bundle.problem)?.signer;
        return [
            verdict === 'verified' ? 'verified' : `**${verdict}**`,
            cell(artifact),
            digest ? cell((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .showDigest */ .CG)(digest)) : '',
            problem ? writeProblem(problem) : signer ? cell((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSigner */ .cg)(signer)) : '',
        ];
    });
    return [
        `## ${verified} of ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(artifacts.length, 'artifact')} verified`,
        ...writeTable(['', 'artifact', 'digest', 'signer or reason'], rows, most),
    ];
}
function writeDryRun({ disclosures, statements }) {
    const rows = disclosures.map(({ name, url, data, isPublic }) => [cell(name), cell(url), cell(data), isPublic ? 'permanently' : 'no']);
    return [
        '## Dry run: nothing was signed',
        ...statements
            .slice(0, 1)
            .map((statement) => `<pre>${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.serializeDocument)(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(code).join('\n')}</pre>`),
        ...writeTable(['service', 'address', 'data it would receive', 'public'], rows),
    ];
}
const writeProblem = ({ code: errorCode, message, hint }) => `${code(errorCode)} ${cell(message, LONGEST_PROBLEM)}${hint ? `<br>${cell(hint, LONGEST_PROBLEM)}` : ''}`;
function writeTable(head, rows, most = MOST_ROWS) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const table = [line(head), line(head.map(() => '---')), ...rows.slice(0, most).map(line)].join('\n');
    return rows.length > most ? [table, `and ${rows.length - most} more.`] : [table];
}


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
