export const id = 6079;
export const ids = [6079,4902];
export const modules = {

/***/ 76079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeSummary: () => (/* binding */ composeSummary),
/* harmony export */   writeFailure: () => (/* binding */ writeFailure),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _contract_option_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65994);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);




/** Writes the report of a run to the page of the workflow run. */
async function writeSummary(result, context) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(composeSummary(result, context)).write();
}
/** A run that came to nothing: what stopped it, and what to do. */
async function writeFailure(failure, redact) {
    // Only its problems have something to say.
    const told = sayInputs({ ...failure, command: 'attest' });
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`## chopmark ${failure.command} failed\n\n${redact((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__.renderMarkdown)(told))}`).write();
}
/**
 * The report of a run as Markdown. Of an attestation that GitHub stored, heading and link come first, as `actions/attest` writes them, so
 * that whoever looks for them finds them. GitHub refuses a summary that is too long as a whole: its tables are cut until it fits.
 */
function composeSummary(result, { pages, redact }) {
    const links = pages.slice(0, LISTED).map((page) => `<li><a href="${escapeHtml(page)}">${escapeHtml(page)}</a></li>`);
    const head = pages.length > 0 ? `<h3>Attestation Created</h3>\n<ul>${links.join('')}</ul>\n\n` : '';
    const told = sayInputs(result);
    for (const rows of ROWS) {
        const text = head + redact((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__.renderMarkdown)(told, { rows }));
        if (Buffer.byteLength(text) <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_JOB_SUMMARY */ .Q2C)
            return text;
    }
    return `${head}${TOO_LONG}\n`;
}
/** Pages that are listed; the table below has them all. */
const LISTED = 20;
/** Rows of a table, from as many as a reader would look at on down. */
const ROWS = [100, 25, 5];
const TOO_LONG = 'The report is longer than GitHub takes. The whole result is in the file that the output `result-path` names.';
/** Problems that name options by the names of inputs. */
function sayInputs(result) {
    const say = (problem) => ({
        ...problem,
        message: (0,_contract_option_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInputs */ .z8)(problem.message),
        ...(problem.hint !== undefined && { hint: (0,_contract_option_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInputs */ .z8)(problem.hint) }),
    });
    return {
        ...result,
        problems: result.problems.map(say),
        statements: result.statements.map((statement) => ({
            ...statement,
            stores: statement.stores.map((receipt) => (receipt.problem ? { ...receipt, problem: say(receipt.problem) } : receipt)),
        })),
        ...(result.artefacts && {
            artefacts: result.artefacts.map((artefact) => (artefact.problem ? { ...artefact, problem: say(artefact.problem) } : artefact)),
        }),
    };
}
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58937);
/* harmony import */ var _verify_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2878);




/** Rows of a table, and characters of a cell: a job summary holds at most a mebibyte. */
const MOST_ROWS = 100;
const LONGEST_CELL = 120;
/** Characters of a message or a hint: what went wrong is to be read to its end. */
const LONGEST_PROBLEM = 600;
/** Characters of an address that is made a link. */
const LONGEST_ADDRESS = 500;
/** Stores of one bundle that are told, and commands to verify. */
const MOST_STORES = 5;
const MOST_COMMANDS = 5;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
/**
 * Foreign text as code. Everything that could be Markdown, HTML, a link or a mention becomes a character reference, which no parser
 * of either takes for structure; inside `code` GitHub and GitLab look for no references of their own.
 */
const code = (text) => `<code>${escapeText(text)}</code>`;
const escapeText = (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);
/** A link where the address is one of the web; what is shown is foreign text too. */
function link(url, text) {
    const isWeb = URL.canParse(url) && new URL(url).protocol === 'https:' && url.length <= LONGEST_ADDRESS;
    return isWeb ? `<a href="${escapeText(url)}">${cell(text)}</a>` : cell(text);
}
const cell = (text, longest = LONGEST_CELL) => code(text.length > longest ? `${text.slice(0, longest)}…` : text);
/**
 * A result as a job summary.
 *
 * @param rows Of each table, at most.
 */
function renderMarkdown(result, { rows = MOST_ROWS } = {}) {
    const parts = result.dryRun
        ? writeDryRun(result.dryRun)
        : result.command === 'verify'
            ? writeVerdicts(result.artefacts ?? [], rows)
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
        cell((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .showDigest */ .CG)(subject.digest)),
        bundle.predicateType ? cell(bundle.predicateType) : 'signature',
        bundle.entries.map(writeEntry).join('<br>') || 'none',
        bundle.timestamps[0] ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .showTime */ .lY)(bundle.timestamps[0].time) : '',
        cell(bundle.bundlePath),
        bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt).join('<br>'),
    ]);
    const failures = statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? []));
    return [
        command === 'merge' && result.problems.length > 0
            ? `## Not joined: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(result.problems.length, 'problem')}`
            : `## ${verb} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(subjects.length, 'subject')}`,
        `Signed by ${code((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSigner */ .cg)(first.signer))}`,
        ...(command === 'merge' ? [] : writeTable(['the certificate proves', ''], listProven(first))),
        ...writeTable(['subject', 'digest', 'statement', 'log entry', 'time', 'bundle', 'stores'], rows, most),
        ...(bundlePath ? [`All bundles: ${code(bundlePath)}`] : []),
        // What was joined may be of any instance.
        ...(command === 'merge' ? [] : statements.slice(0, MOST_COMMANDS)).map((bundle) => `To verify: ${code((0,_verify_command_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVerifyCommand */ .G)(result, bundle, { elsewhere: true }))}`),
        ...failures.slice(0, most).map(writeProblem),
        ...(result.finish === undefined ? [] : [`To store what could not be stored: ${code(result.finish)}`]),
    ];
}
/** Where people can look an entry up: the search of the public log, which knows entries of version 1. */
function writeEntry({ log, index }) {
    const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
    return isPublic ? link(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${cell(log)} ${index}`;
}
function writeReceipt({ store, status, url }) {
    if (store === 'file')
        return [];
    const told = status === 'failed' ? '**failed**' : status;
    return [`${url === undefined ? cell(store) : link(url, store)} ${told}`];
}
/** What a reader wants to know of who signed, by Fulcio's names. */
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
function writeVerdicts(artefacts, most) {
    const verified = artefacts.filter(({ verdict }) => verdict === 'verified').length;
    // What was refused comes first, so that a bound on rows never hides it.
    const ordered = [...artefacts].sort((a, b) => Number(a.verdict === 'verified') - Number(b.verdict === 'verified'));
    const rows = ordered.map(({ artefact, digest, verdict, problem, bundles }) => {
        const signer = bundles.find((bundle) => !bundle.problem)?.signer;
        return [
            verdict === 'verified' ? 'verified' : `**${verdict}**`,
            cell(artefact),
            digest ? cell((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .showDigest */ .CG)(digest)) : '',
            problem ? writeProblem(problem) : signer ? cell((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSigner */ .cg)(signer)) : '',
        ];
    });
    return [
        `## ${verified} of ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(artefacts.length, 'artefact')} verified`,
        ...writeTable(['', 'artefact', 'digest', 'signer or reason'], rows, most),
    ];
}
function writeDryRun({ places, statements }) {
    const rows = places.map(({ name, url, learns, isPublic }) => [cell(name), cell(url), cell(learns), isPublic ? 'for ever' : 'no']);
    return [
        '## Dry run: nothing was signed',
        ...statements
            .slice(0, 1)
            .map((statement) => `<pre>${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.serializeDocument)(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(code).join('\n')}</pre>`),
        ...writeTable(['would learn of it', 'at', 'what', 'public'], rows),
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


/***/ })

};
