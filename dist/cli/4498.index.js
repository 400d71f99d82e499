export const id = 4498;
export const ids = [4498];
export const modules = {

/***/ 94498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _results_answer_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88835);
/* harmony import */ var _results_questions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94832);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10672);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8667);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37864);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94917);
/* harmony import */ var _verify_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79226);







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
/** Warnings about one accepted artifact, with the places that were not asked, and characters of each. */
const MOST_WARNINGS = 2;
const LONGEST_WARNING = 240;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
/**
 * Untrusted text as code. Every character that could be Markdown, HTML, a link or a mention becomes a character reference, which
 * parsers do not treat as structure. Inside `code`, GitHub and GitLab do not look for references such as issues or users.
 */
const code = (text) => `<code>${escapeText(text)}</code>`;
const escapeText = (text) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);
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
    const signed = statements.flatMap((bundle) => bundle.subjects.flatMap((index) => (subjects[index] ? [{ bundle, subject: subjects[index] }] : [])));
    const failures = statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? []));
    return [
        command === 'merge' && result.problems.length > 0
            ? `## Not joined: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.problems.length, 'problem')}`
            : `## ${verb} ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(subjects.length, 'subject')}`,
        `Signed by ${code((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(first.signer))}`,
        ...(command === 'merge' ? [] : writeTable(['the certificate proves', ''], listProven(first), (row) => row)),
        ...writeTable(['subject', 'digest', 'statement', 'log entry', 'time', 'bundle', 'stores'], signed, writeSubject, most),
        ...(bundlePath ? [`All bundles: ${code(bundlePath)}`] : []),
        // Joined bundles can be from any instance.
        ...(command === 'merge' ? [] : statements.slice(0, MOST_COMMANDS)).map((bundle) => `To verify: ${code((0,_verify_command_js__WEBPACK_IMPORTED_MODULE_2__/* .writeVerifyCommand */ .G)(result, bundle, { elsewhere: true }))}`),
        ...failures.slice(0, most).map(writeProblem),
        ...(result.retryCommand === undefined ? [] : [`To store the bundles that could not be stored: ${code(result.retryCommand)}`]),
    ];
}
const writeSubject = ({ bundle, subject }) => [
    cell(subject.name),
    cell((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showDigest */ .CG)(subject.digest)),
    bundle.predicateType ? cell(bundle.predicateType) : 'signature',
    bundle.entries.map(writeEntry).join('<br>') || 'none',
    bundle.timestamps[0] ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(bundle.timestamps[0].time) : '',
    cell(bundle.bundlePath),
    bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt).join('<br>'),
];
/** A link to the search page of the public log, which has the entries of version 1. */
function writeEntry({ log, index }) {
    const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
    return isPublic ? link(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${cell(log)} ${index}`;
}
function writeReceipt({ store, status, url }) {
    if (store === _results_result_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL_STORE */ .K)
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
    return [
        `## ${verified} of ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(artifacts.length, 'artifact')} verified`,
        ...writeTable(['', 'artifact', 'digest', 'signer or reason'], ordered, writeVerdict, most),
        ...writeTable(['what was checked', ..._results_questions_js__WEBPACK_IMPORTED_MODULE_5__/* .QUESTIONS */ .c], ordered, writeAnswers, most),
    ];
}
function writeVerdict(judged) {
    const { artifact, digest, verdict, problem } = judged;
    return [
        verdict === 'verified' ? 'verified' : `**${verdict}**`,
        cell(artifact),
        digest ? cell((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showDigest */ .CG)(digest)) : '',
        problem ? writeProblem(problem) : writeAcceptance(judged).join('<br>'),
    ];
}
/** The signer of an accepted artifact, and what the reader should know about it. */
function writeAcceptance(judged) {
    const bundle = (0,_results_answer_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingBundle */ .C7)(judged);
    if (!bundle?.signer || bundle.problem)
        return [];
    const builder = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOtherBuilder */ .zb)(bundle);
    return [
        cell((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(bundle.signer)),
        ...(builder ? [`builder: ${cell(builder)}`] : []),
        ...(bundle.secondOpinion ? [`second opinion: ${cell((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSecondOpinion */ .K9)(bundle.secondOpinion))}`] : []),
        ...[
            ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listWarnings */ .EB)(judged).map(({ message }) => `**warning** ${cell(message, LONGEST_WARNING)}`),
            ...(judged.unasked ?? []).map(({ message }) => `**not asked** ${cell(message, LONGEST_WARNING)}`),
        ].slice(0, MOST_WARNINGS),
    ];
}
const writeAnswers = ({ artifact, questions = [] }) => [
    cell(artifact),
    ..._results_questions_js__WEBPACK_IMPORTED_MODULE_5__/* .QUESTIONS */ .c.map((asked) => {
        const answer = questions.find(({ question }) => question === asked)?.answer ?? 'not asked';
        return answer === 'missed' ? `**${answer}**` : answer;
    }),
];
function writeDryRun({ disclosures, statements }) {
    return [
        '## Dry run: nothing was signed',
        ...statements
            .slice(0, 1)
            .map((statement) => `<pre>${(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.serializeDocument)(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(code).join('\n')}</pre>`),
        ...writeTable(['service', 'address', 'data it would receive', 'public'], disclosures, ({ name, url, data, isPublic }) => [
            cell(name),
            cell(url),
            cell(data),
            isPublic ? 'permanently' : 'no',
        ]),
    ];
}
const writeProblem = ({ code: errorCode, message, hint }) => `${code(errorCode)} ${cell(message, LONGEST_PROBLEM)}${hint ? `<br>${cell(hint, LONGEST_PROBLEM)}` : ''}`;
/** Only rows that are shown are written. */
function writeTable(head, rows, write, most = MOST_ROWS) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = rows.slice(0, most).map((row) => line(write(row)));
    const table = [line(head), line(head.map(() => '---')), ...shown].join('\n');
    return rows.length > most ? [table, `and ${rows.length - most} more.`] : [table];
}


/***/ })

};
