export const id = 9867;
export const ids = [9867,1814];
export const modules = {

/***/ 99867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeFailure: () => (/* binding */ writeFailure),
  writeSummary: () => (/* binding */ writeSummary)
});

// UNUSED EXPORTS: composeSummary

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./build/options/schema/option-names.js + 1 modules
var option_names = __webpack_require__(6971);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(81814);
// EXTERNAL MODULE: ./build/adapters/limits.js
var limits = __webpack_require__(7421);
;// CONCATENATED MODULE: ./build/adapters/action/break-long-words.js
/** Characters of a word that stay together: a table does not become narrower than its longest word. */
const UNBROKEN = 24;
/** A character of a word as the report writes it. */
const CHARACTERS = /&#\d{1,7};|./gsu;
/** After these, a break is not in the way of reading: `/ - . _ @ :`. */
const ENDS = new Set(['/', '-', ...['.', '_', '@', ':'].map((character) => `&#${character.charCodeAt(0)};`)]);
/**
 * A Markdown report whose long words of code (digests, addresses, paths) may be broken, so that its tables fit the page of a job. Who
 * copies a word copies nothing more. To be called after redaction, which finds secrets as a whole.
 */
const breakLongWords = (markdown) => markdown.replace(/<code>([^<]*)<\/code>/g, (_, code) => `<code>${code.split(' ').map(breakWord).join(' ')}</code>`);
function breakWord(word) {
    if (word.length <= UNBROKEN)
        return word;
    const characters = word.match(CHARACTERS) ?? [];
    const pieces = [];
    for (let start = 0; start < characters.length;) {
        const rest = characters.length - start;
        const lastEnd = rest <= UNBROKEN ? -1 : characters.slice(start, start + UNBROKEN).findLastIndex((character) => ENDS.has(character));
        const length = rest <= UNBROKEN ? rest : lastEnd > 0 ? lastEnd + 1 : UNBROKEN;
        pieces.push(characters.slice(start, start + length).join(''));
        start += length;
    }
    return pieces.join('<wbr>');
}

;// CONCATENATED MODULE: ./build/adapters/action/summary.js





/** Writes the report of a run to the page of the workflow run. */
async function writeSummary(result, context) {
    await core/* summary */.z.addRaw(composeSummary(result, context)).write();
}
/** The summary of a run that ended with an error: the reason, and what to do. */
async function writeFailure(failure, redact) {
    // Only its problems are shown.
    const told = sayInputs({ ...failure, command: 'attest' });
    await core/* summary */.z.addRaw(`## chopmark ${failure.command} failed\n\n${breakLongWords(redact((0,markdown.renderMarkdown)(told)))}`).write();
}
/**
 * The report of a run as Markdown. For an attestation that GitHub stored, the heading and the link come first, as in `actions/attest`, so
 * that tools that look for them find them. GitHub refuses a summary that is too long, so its tables are shortened until it fits.
 */
function composeSummary(result, { pages, redact }) {
    const links = pages.slice(0, LISTED).map((page) => `<li><a href="${escapeHtml(page)}">${escapeHtml(page)}</a></li>`);
    const head = pages.length > 0 ? `<h3>Attestation Created</h3>\n<ul>${links.join('')}</ul>\n\n` : '';
    const foot = result.retryCommand === undefined ? '' : `\n${KEEP_FOLDER}\n`;
    const told = sayInputs(result);
    for (const rows of ROWS) {
        const text = head + breakLongWords(redact((0,markdown.renderMarkdown)(told, { rows }))) + foot;
        if (Buffer.byteLength(text) <= limits/* MAX_JOB_SUMMARY */.Q2)
            return text;
    }
    return `${head}${TOO_LONG}\n`;
}
/** Pages that are listed. The table below has all of them. */
const LISTED = 20;
/** Rows of a table, tried from the largest number to the smallest. */
const ROWS = [100, 25, 5];
const KEEP_FOLDER = 'The runner deletes the folder of the bundles with the job. Run the command in a later step of this job, or keep the folder (output `bundle-dir`) with a step of `actions/upload-artifact` that has `if: always()`.';
const TOO_LONG = 'The report is longer than GitHub allows. The whole result is in the file of the output `result-path`.';
/** Problems with input names instead of options. */
function sayInputs(result) {
    const say = (problem) => ({
        ...problem,
        message: (0,option_names/* nameInputs */.z8)(problem.message),
        ...(problem.hint !== undefined && { hint: (0,option_names/* nameInputs */.z8)(problem.hint) }),
    });
    return {
        ...result,
        problems: result.problems.map(say),
        statements: result.statements.map((statement) => ({
            ...statement,
            stores: statement.stores.map((receipt) => (receipt.problem ? { ...receipt, problem: say(receipt.problem) } : receipt)),
        })),
        ...(result.artifacts && {
            artifacts: result.artifacts.map((artifact) => (artifact.problem ? { ...artifact, problem: say(artifact.problem) } : artifact)),
        }),
    };
}
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);


/***/ }),

/***/ 81814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
// EXTERNAL MODULE: ./build/results/questions.js
var results_questions = __webpack_require__(67884);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(35711);
;// CONCATENATED MODULE: ./build/report/forge-pages.js
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ON_GITHUB = '/.github/workflows/';
/**
 * The file that configured a build, by the form of its address: `https://github.com/acme/widget/.github/workflows/release.yml@REF`, or
 * `https://gitlab.com/acme/widget//.gitlab-ci.yml@REF`. The address itself is none that a browser can open.
 */
function readConfigFile({ 'build-config-uri': address = '' }) {
    const end = address.indexOf('@');
    if (end === -1 || !address.startsWith('https://'))
        return undefined;
    const file = address.slice(0, end);
    const onGithub = file.indexOf(ON_GITHUB);
    if (onGithub !== -1)
        return { repository: file.slice(0, onGithub), path: file.slice(onGithub + 1), pages: '' };
    const onGitlab = file.indexOf('//', 'https://'.length);
    return onGitlab === -1 ? undefined : { repository: file.slice(0, onGitlab), path: file.slice(onGitlab + 2), pages: '/-' };
}
/** The page of the file that configured the build, at its commit. Undefined if it cannot be told. */
function pageOfWorkflow(extensions) {
    const file = readConfigFile(extensions);
    const commit = extensions['build-config-digest'] ?? '';
    return file && OBJECT_ID.test(commit) ? `${file.repository}${file.pages}/blob/${commit}/${file.path}` : undefined;
}
/** The page of the commit that was built. Undefined if it cannot be told. */
function pageOfCommit(extensions) {
    const { 'source-repository-uri': repository, 'source-repository-digest': commit = '' } = extensions;
    const file = readConfigFile(extensions);
    return repository !== undefined && file && OBJECT_ID.test(commit) ? `${repository}${file.pages}/commit/${commit}` : undefined;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/markdown.js








/** Rows of a table, and characters of a cell. A job summary has at most one mebibyte. */
const MOST_ROWS = 100;
const LONGEST_CELL = 120;
/** Characters of a path or a signer, and hex digits of a digest that is shortened. */
const LONGEST_PATH = 300;
const SHORT_DIGEST = 12;
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
const escapeText = (text) => (0,colors/* show */.WU)(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);
/** A link if the address is a web address. The shown text is untrusted too. */
function markdown_link(url, text) {
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
    // Joined bundles can be from any instance.
    const commands = (command === 'merge' ? [] : statements.slice(0, MOST_COMMANDS)).map((bundle) => (0,verify_command/* writeVerifyCommand */.G)(result, bundle, { elsewhere: true }));
    const failures = statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? []));
    return [
        command === 'merge' && result.problems.length > 0
            ? `## Not joined: ${(0,colors/* count */.U9)(result.problems.length, 'problem')}`
            : `## ${verb} ${(0,colors/* count */.U9)(subjects.length, 'subject')}${failures.length > 0 ? ', but not all bundles are stored' : ''}`,
        ...writeEachOnce(failures).slice(0, most),
        ...(result.retryCommand === undefined ? [] : [`To store the bundles that could not be stored: ${code(result.retryCommand)}`]),
        `Signed by ${code((0,format/* describeSigner */.cg)(first.signer))}`,
        ...(command === 'merge' ? [] : writeTable(['the certificate proves', ''], listProven(first), (row) => row)),
        ...writeTable(['subject', 'statement', 'log entry', 'stores'], signed, writeSubject, most),
        ...(bundlePath ? [`All bundles: ${code(bundlePath)}`] : []),
        ...commands.slice(0, 1).map((line) => `To verify: ${code(line)}`),
        ...fold('Commands to verify the next subjects', commands.slice(1).map((line) => code(line))),
        ...fold('Digests and bundles', [writeList(signed, writeFiles, most)]),
    ];
}
const writeSubject = ({ bundle, subject }) => [
    `${cell(subject.name)}<br>${cell(shortenDigest(subject.digest))}`,
    bundle.predicateType ? cell(bundle.predicateType) : 'signature',
    [...bundle.entries.map(writeEntry), ...bundle.timestamps.slice(0, 1).map(({ time }) => (0,format/* showTime */.lY)(time))].join('<br>') || 'none',
    bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt).join('<br>'),
];
const writeFiles = ({ bundle, subject }) => `${cell(subject.name)} ${cell((0,format/* showDigest */.CG)(subject.digest))}, bundle ${cell(bundle.bundlePath, LONGEST_PATH)}`;
/** Enough of a digest to tell subjects apart. */
function shortenDigest(digest) {
    const shown = (0,format/* showDigest */.CG)(digest);
    const end = shown.indexOf(':') + 1 + SHORT_DIGEST;
    return shown.length > end ? `${shown.slice(0, end)}…` : shown;
}
/** A link to the search page of the public log, which has the entries of version 1. */
function writeEntry({ log, index }) {
    const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
    return isPublic ? markdown_link(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${cell(log)} ${index}`;
}
function writeReceipt({ store, status, url }) {
    if (store === result/* LOCAL_STORE */.K)
        return [];
    const told = status === 'failed' ? '**failed**' : status;
    return [`${url === undefined ? cell(store) : markdown_link(url, store)} ${told}`];
}
/** The most important facts about the signer, by Fulcio's names, with the pages about them. */
function listProven({ signer }) {
    const extensions = signer.kind === 'certificate' ? signer.identity.extensions : {};
    const rows = [
        ['repository', 'source-repository-uri', extensions['source-repository-uri']],
        ['ref', 'source-repository-ref', undefined],
        ['commit', 'source-repository-digest', pageOfCommit(extensions)],
        ['workflow', 'build-config-uri', pageOfWorkflow(extensions)],
        ['run', 'run-invocation-uri', extensions['run-invocation-uri']],
        ['runner', 'runner-environment', undefined],
    ];
    return rows.flatMap(([label, name, page]) => {
        const text = extensions[name];
        return text === undefined ? [] : [[label, page === undefined ? cell(text) : markdown_link(page, text)]];
    });
}
function writeVerdicts(artifacts, most) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length;
    // Refused artifacts come first, so that the limit of rows never hides them.
    const ordered = [...artifacts].sort((a, b) => Number(a.verdict === 'verified') - Number(b.verdict === 'verified'));
    return [
        `## ${verified} of ${(0,colors/* count */.U9)(artifacts.length, 'artifact')} verified`,
        ...writeTable(['', 'artifact', 'signer or reason'], ordered, writeVerdict, most),
        ...fold('What was checked', writeTable(['artifact', ...results_questions/* QUESTIONS */.c], ordered, writeAnswers, most)),
    ];
}
function writeVerdict(judged) {
    const { artifact, digest, verdict, problem } = judged;
    return [
        verdict === 'verified' ? 'verified' : `**${verdict}**`,
        `${cell(artifact)}${digest ? `<br>${cell(shortenDigest(digest))}` : ''}`,
        problem ? writeProblem(problem) : writeAcceptance(judged).join('<br>'),
    ];
}
/** The signer of an accepted artifact, and what the reader should know about it. */
function writeAcceptance(judged) {
    const bundle = (0,answer_questions/* decidingBundle */.C7)(judged);
    if (!bundle?.signer || bundle.problem)
        return [];
    const builder = (0,format/* describeOtherBuilder */.zb)(bundle);
    return [
        cell((0,format/* describeSigner */.cg)(bundle.signer), LONGEST_PATH),
        ...(builder ? [`builder: ${cell(builder)}`] : []),
        ...(bundle.secondOpinion ? [`second opinion: ${cell((0,format/* describeSecondOpinion */.K9)(bundle.secondOpinion))}`] : []),
        ...[
            ...(0,format/* listWarnings */.EB)(judged).map(({ message }) => `**warning** ${cell(message, LONGEST_WARNING)}`),
            ...(judged.unasked ?? []).map(({ message }) => `**not asked** ${cell(message, LONGEST_WARNING)}`),
        ].slice(0, MOST_WARNINGS),
    ];
}
const writeAnswers = ({ artifact, digest, questions = [] }) => [
    `${cell(artifact)}${digest ? `<br>${cell((0,format/* showDigest */.CG)(digest))}` : ''}`,
    ...results_questions/* QUESTIONS */.c.map((asked) => {
        const answer = questions.find(({ question }) => question === asked)?.answer ?? 'not asked';
        return answer === 'missed' ? `**${answer}**` : answer;
    }),
];
function writeDryRun({ disclosures, statements }) {
    return [
        '## Dry run: nothing was signed',
        ...statements
            .slice(0, 1)
            .map((statement) => `<pre>${(0,json.serializeDocument)(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(code).join('\n')}</pre>`),
        ...writeTable(['service', 'address', 'data it would receive', 'public'], disclosures, ({ name, url, data, isPublic }) => [
            cell(name),
            cell(url),
            cell(data),
            isPublic ? 'permanently' : 'no',
        ]),
    ];
}
/** The same problem of several bundles is one, with their number. */
const writeEachOnce = (problems) => [...Map.groupBy(problems, writeProblem)].map(([text, same]) => (same.length > 1 ? `${text}<br>in ${same.length} bundles` : text));
const writeProblem = ({ code: errorCode, message, hint }) => `${code(errorCode)} ${cell(message, LONGEST_PROBLEM)}${hint ? `<br>${cell(hint, LONGEST_PROBLEM)}` : ''}`;
/** What only some readers want to see: it opens at a click. */
const fold = (title, parts) => parts.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...parts, '</details>'];
function writeList(items, write, most) {
    const more = items.length > most ? [`- and ${items.length - most} more`] : [];
    return [...items.slice(0, most).map((item) => `- ${write(item)}`), ...more].join('\n');
}
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
