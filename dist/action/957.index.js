export const id = 957;
export const ids = [957];
export const modules = {

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/markdown.js




/** Rows of a table, and characters of a cell: a job summary holds at most a mebibyte. */
const MOST_ROWS = 100;
const LONGEST_CELL = 200;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
/**
 * Foreign text as code. Everything that could be Markdown, HTML, a link or a mention becomes a character reference, which no parser
 * of either takes for structure; inside `code` GitHub and GitLab look for no references of their own.
 */
const code = (text) => {
    const escaped = (0,paint/* show */.WU)(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${escaped}</code>`;
};
const cell = (text) => code(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text);
/** A result as a job summary. */
function renderMarkdown(result) {
    const parts = result.dryRun
        ? writeDryRun(result.dryRun)
        : result.command === 'verify'
            ? writeVerdicts(result.artefacts ?? [])
            : writeSigned(result);
    const skipped = result.skipped ? [`Nothing was signed. ${writeProblem(result.skipped)}`] : [];
    return `${[...skipped, ...parts, ...result.problems.slice(0, MOST_ROWS).map(writeProblem)].join('\n\n')}\n`;
}
function writeSigned(result) {
    const { command, statements, subjects, bundlePath } = result;
    const first = statements[0];
    if (!first)
        return [];
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
    const rows = statements
        .flatMap((bundle) => bundle.subjects.flatMap((index) => (subjects[index] ? [{ bundle, subject: subjects[index] }] : [])))
        .map(({ bundle, subject }) => [
        cell(subject.name),
        cell((0,phrases/* showDigest */.CG)(subject.digest)),
        bundle.predicateType ? cell(bundle.predicateType) : 'signature',
        bundle.entries.map(({ log, index }) => `${cell(log)} ${index}`).join('<br>') || 'none',
        bundle.timestamps[0] ? (0,phrases/* showTime */.lY)(bundle.timestamps[0].time) : '',
        cell(bundle.bundlePath),
    ]);
    const failures = statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? []));
    return [
        `## ${verb} ${(0,paint/* count */.U9)(subjects.length, 'subject')}`,
        `Signed by ${code((0,phrases/* describeSigner */.cg)(first.signer))}`,
        ...writeTable(['subject', 'digest', 'statement', 'log entry', 'time', 'bundle'], rows),
        ...(bundlePath ? [`All bundles: ${code(bundlePath)}`] : []),
        `To verify: ${code((0,verify_command/* writeVerifyCommand */.G)(result, first))}`,
        ...failures.slice(0, MOST_ROWS).map(writeProblem),
    ];
}
function writeVerdicts(artefacts) {
    const verified = artefacts.filter(({ verdict }) => verdict === 'verified').length;
    // What was refused comes first, so that a bound on rows never hides it.
    const ordered = [...artefacts].sort((a, b) => Number(a.verdict === 'verified') - Number(b.verdict === 'verified'));
    const rows = ordered.map(({ artefact, digest, verdict, problem, bundles }) => {
        const signer = bundles.find((bundle) => !bundle.problem)?.signer;
        return [
            verdict === 'verified' ? 'verified' : `**${verdict}**`,
            cell(artefact),
            digest ? cell((0,phrases/* showDigest */.CG)(digest)) : '',
            problem ? writeProblem(problem) : signer ? cell((0,phrases/* describeSigner */.cg)(signer)) : '',
        ];
    });
    return [
        `## ${verified} of ${(0,paint/* count */.U9)(artefacts.length, 'artefact')} verified`,
        ...writeTable(['', 'artefact', 'digest', 'signer or reason'], rows),
    ];
}
function writeDryRun({ places, statements }) {
    const rows = places.map(({ name, url, learns, isPublic }) => [cell(name), cell(url), cell(learns), isPublic ? 'for ever' : 'no']);
    return [
        '## Dry run: nothing was signed',
        ...statements
            .slice(0, 1)
            .map((statement) => `<pre>${(0,json/* serializeDocument */.w)(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(code).join('\n')}</pre>`),
        ...writeTable(['would learn of it', 'at', 'what', 'public'], rows),
    ];
}
const writeProblem = ({ code: errorCode, message, hint }) => `${code(errorCode)} ${cell(message)}${hint ? `<br>${cell(hint)}` : ''}`;
function writeTable(head, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const table = [line(head), line(head.map(() => '---')), ...rows.slice(0, MOST_ROWS).map(line)].join('\n');
    return rows.length > MOST_ROWS ? [table, `and ${rows.length - MOST_ROWS} more.`] : [table];
}

;// CONCATENATED MODULE: ./build/action/summary.js



/**
 * Writes the report of a run to the page of the workflow run. Of an attestation that GitHub stored, heading and link come first, as
 * `actions/attest` writes them, so that whoever looks for them finds them.
 *
 * @param pages Pages of attestations on GitHub.
 */
async function writeSummary(result, { pages, redact }) {
    const report = redact(renderMarkdown(result));
    if (pages.length > 0)
        core/* summary */.z
            .addHeading('Attestation Created', 3)
            .addList(pages.slice(0, LISTED).map((page) => `<a href="${escapeHtml(page)}">${escapeHtml(page)}</a>`));
    core/* summary */.z.addRaw(Buffer.byteLength(report) <= limits/* MAX_JOB_SUMMARY */.Q2 ? report : TOO_LONG, true);
    await core/* summary */.z.write();
}
/** Pages that are listed; the table below has them all. */
const LISTED = 20;
const TOO_LONG = 'The report is longer than GitHub takes. The whole result is in the file that the output `result-path` names.';
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);


/***/ })

};
