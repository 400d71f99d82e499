export const id = 7685;
export const ids = [7685,3096];
export const modules = {

/***/ 47685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeFailure: () => (/* binding */ writeFailure),
  writeSummary: () => (/* binding */ writeSummary)
});

// UNUSED EXPORTS: composeSummary

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./build/adapters/action/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/base/secrets/redact-document.js
var redact_document = __webpack_require__(47023);
// EXTERNAL MODULE: ./build/options/schema/option-names.js + 1 modules
var option_names = __webpack_require__(6971);
// EXTERNAL MODULE: ./build/report/markdown.js + 2 modules
var markdown = __webpack_require__(13096);
// EXTERNAL MODULE: ./build/adapters/limits.js
var limits = __webpack_require__(7421);
;// CONCATENATED MODULE: ./build/adapters/action/break-long-words.js
/** Characters of a word that stay together. */
const UNBROKEN = 24;
/** A character of a word as the report writes it. */
const CHARACTERS = /&#\d{1,7};|./gsu;
/** After these, a break is not in the way of reading: `/ - . _ @ :`. */
const ENDS = new Set(['/', '-', ...['.', '_', '@', ':'].map((character) => `&#${character.charCodeAt(0)};`)]);
/**
 * A Markdown report whose long words of code (digests, addresses, paths) may be broken at good places, on a job page of any width. Who
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
    await summary.addRaw(composeSummary(result, context)).write();
}
/** The summary of a run that ended with an error: the reason, and what to do. */
async function writeFailure(failure, redact) {
    // Only its problems are shown.
    const told = (0,redact_document/* redactDocument */.r)(sayInputs({ ...failure, command: 'attest' }), redact);
    await summary.addRaw(`## chopmark ${failure.command} failed\n\n${breakLongWords(redact((0,markdown.renderMarkdown)(told)))}`).write();
}
/**
 * The report of a run as Markdown. For an attestation that GitHub stored, the heading and the link come first, as in `actions/attest`, so
 * that tools that look for them find them. GitHub refuses a summary that is too long, so its lists are shortened until it fits.
 */
function composeSummary(result, { pages, redact }) {
    const links = pages.slice(0, LISTED).map((page) => `<li><a href="${escapeHtml(page)}">${escapeHtml(page)}</a></li>`);
    const head = pages.length > 0 ? `<h3>Attestation Created</h3>\n<ul>${links.join('')}</ul>\n\n` : '';
    const foot = result.retryCommand === undefined ? '' : `\n${KEEP_FOLDER}\n`;
    const told = (0,redact_document/* redactDocument */.r)(sayInputs(result), redact);
    for (const rows of markdown.MARKDOWN_ROWS) {
        const text = head + breakLongWords(redact((0,markdown.renderMarkdown)(told, { rows }))) + foot;
        if (Buffer.byteLength(text) <= limits/* MAX_JOB_SUMMARY */.Q2)
            return text;
    }
    return `${head}${TOO_LONG}\n`;
}
/** Pages that are listed. The list below has all of them. */
const LISTED = 20;
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

/***/ 53521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ pageOfRun),
/* harmony export */   J9: () => (/* binding */ pageOfRepository),
/* harmony export */   Q: () => (/* binding */ pageOfCommit),
/* harmony export */   go: () => (/* binding */ pageOfWorkflow)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);

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
/** The address of the repository that was built. Undefined if the certificate does not prove it. */
const pageOfRepository = (extensions) => (0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']);
/** The page of the run that built it. Undefined if the certificate does not prove it. */
const pageOfRun = (extensions) => (0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDoubleSlash */ .fM)(extensions['run-invocation-uri']);


/***/ }),

/***/ 13096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MARKDOWN_ROWS: () => (/* binding */ MARKDOWN_ROWS),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(35711);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
// EXTERNAL MODULE: ./build/report/forge-pages.js
var forge_pages = __webpack_require__(53521);
;// CONCATENATED MODULE: ./build/report/markdown-parts.js



/** Characters of one value. */
const LONGEST_VALUE = 120;
/** Characters of a path or a signer. */
const LONGEST_PATH = 300;
/** Characters of a message or a hint, long enough to read the whole reason. */
const LONGEST_PROBLEM = 600;
/** Characters of an address that becomes a link. */
const LONGEST_ADDRESS = 500;
/** Entries of a list that are visible; the next ones open at a click. */
const VISIBLE = 20;
/**
 * Untrusted text as code. Every character that could be Markdown, HTML, a link or a mention becomes a character reference, which
 * parsers do not treat as structure. Inside `code`, GitHub and GitLab do not look for references such as issues or users.
 */
const asCode = (text) => `<code>${escapeText(text)}</code>`;
const escapeText = (text) => (0,colors/* show */.WU)(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);
/** Untrusted text as code, of limited length. */
const asValue = (text, longest = LONGEST_VALUE) => asCode(text.length > longest ? `${text.slice(0, longest)}…` : text);
/** A link if the address is a web address without credentials. The shown text is untrusted too. */
const linkTo = (url, text) => isWebAddress(url) ? `<a href="${escapeText(url)}">${asValue(text)}</a>` : asValue(text);
function isWebAddress(address) {
    if (address.length > LONGEST_ADDRESS || !URL.canParse(address))
        return false;
    const { protocol, username, password } = new URL(address);
    return protocol === 'https:' && username === '' && password === '';
}
/** A code as a link to its page. */
const linkCode = (errorCode) => linkTo((0,project/* addressOfError */.Co)(errorCode), errorCode);
const quoteProblem = ({ code: errorCode, message, hint }) => `${linkCode(errorCode)} ${asValue(message, LONGEST_PROBLEM)}${hint ? `<br>${asValue(hint, LONGEST_PROBLEM)}` : ''}`;
/** A link to the search page of the public log, which has the entries of version 1. */
function writeEntry({ log, index }) {
    const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
    return isPublic ? linkTo(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${asValue(log)} ${index}`;
}
/** The most important facts about the signer, by Fulcio's names, with the pages about them: `repository: …`. */
function listProven(signer) {
    const extensions = signer?.kind === 'certificate' ? signer.identity.extensions : {};
    const facts = [
        ['repository', 'source-repository-uri', extensions['source-repository-uri']],
        ['ref', 'source-repository-ref', undefined],
        ['commit', 'source-repository-digest', (0,forge_pages/* pageOfCommit */.Q)(extensions)],
        ['workflow', 'build-config-uri', (0,forge_pages/* pageOfWorkflow */.go)(extensions)],
        ['run', 'run-invocation-uri', extensions['run-invocation-uri']],
        ['runner', 'runner-environment', undefined],
    ];
    return facts.flatMap(([label, name, page]) => {
        const text = extensions[name];
        return text === undefined ? [] : [`${label}: ${page === undefined ? asValue(text) : linkTo(page, text)}`];
    });
}
/** What all lists have. */
function listCommon([first = [], ...others]) {
    const seen = new Map();
    for (const texts of others)
        for (const text of texts)
            seen.set(text, (seen.get(text) ?? 0) + 1);
    return first.filter((text) => others.length === 0 || seen.get(text) === others.length);
}
/** What the certificate proves, as a paragraph. */
const writeProven = (facts) => facts.length === 0 ? [] : joinLines(['The certificate proves:', ...facts]);
/** What only some readers want to see: it opens at a click. */
const fold = (title, parts) => parts.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...parts, '</details>'];
/** Lines of one paragraph. */
const joinLines = (texts) => (texts.length === 0 ? [] : [texts.join('<br>\n')]);
const bullet = (text) => `- ${text}`;
/**
 * A list, which every page can show in its width, as a table cannot. Only entries that are shown are written.
 *
 * @param most Entries that are written at most; the first are visible, the next open at a click.
 */
function writeList(items, write, most) {
    const shown = items.slice(0, Math.max(0, most)).map((item) => bullet(write(item)));
    const opened = shown.slice(VISIBLE);
    const left = items.length - shown.length;
    return [
        ...(shown.length === 0 ? [] : [shown.slice(0, VISIBLE).join('\n')]),
        ...(opened.length === 0 ? [] : fold(`${opened.length} more`, [opened.join('\n')])),
        ...(left > 0 ? [`and ${left} more.`] : []),
    ];
}

// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
// EXTERNAL MODULE: ./build/results/group-verdicts.js
var group_verdicts = __webpack_require__(31677);
;// CONCATENATED MODULE: ./build/report/verdict-markdown.js





/** Different values of one fact about a group, and warnings about it, that are shown. */
const MOST_VALUES = 3;
const MOST_WARNINGS = 5;
/** Characters of a warning. */
const LONGEST_WARNING = 240;
/** Artifacts below one of several reasons. */
const MOST_OF_REASON = 10;
/** Signers with a part of their own. The artifacts of the others are in one list. */
const MOST_SIGNERS = 30;
/**
 * The verdicts as Markdown: what is refused, by cause with its reason; then what is inconclusive; then what is verified, by signer.
 *
 * @param most Artifacts that are listed at most, of those that are verified and of the others.
 */
function writeVerdicts(artifacts, most) {
    const { causes, signers } = (0,group_verdicts/* groupVerdicts */.c)(artifacts);
    const [open, verified] = [{ left: most }, { left: most }];
    // In the order of the groups, so that the limit never hides a refused artifact for a verified one.
    const ordered = [...causes, ...signers].flatMap((group) => group.artifacts);
    return [
        `## ${(0,format/* countVerdicts */.qX)(artifacts)}`,
        ...causes.flatMap((cause) => writeCause(cause, open)),
        ...signers.slice(0, MOST_SIGNERS).flatMap((group) => writeSigner(group, verified)),
        ...writeOtherSigners(signers.slice(MOST_SIGNERS), verified),
        ...(ordered.length === 0 ? [] : fold('Digests and bundles', writeAll(ordered, most))),
    ];
}
const TITLES = { refused: 'Refused', inconclusive: 'Inconclusive', verified: 'Verified' };
const writeTitle = (verdict, artifacts) => `### ${TITLES[verdict]}: ${(0,colors/* count */.U9)(artifacts.length, 'artifact')}`;
function writeCause(cause, budget) {
    const { verdict, code, message, hint, artifacts } = cause;
    const reasons = (0,format/* listReasons */.qf)(cause);
    return [
        writeTitle(verdict, artifacts),
        ...joinLines([
            `${code === undefined ? '' : `${linkCode(code)} `}${asValue(message, LONGEST_PROBLEM)}`,
            ...(hint === undefined ? [] : [asValue(hint, LONGEST_PROBLEM)]),
            ...writeChecked(artifacts),
        ]),
        ...(reasons.length > 0 ? writeReasons(reasons, hint !== undefined, budget) : writeNames(artifacts, budget)),
    ];
}
function writeNames(artifacts, budget) {
    const most = budget.left;
    budget.left -= Math.min(most, artifacts.length);
    return writeList(artifacts, nameArtifact, most);
}
/** Each reason with its artifacts below it. */
function writeReasons(reasons, isSameHint, budget) {
    const most = budget.left;
    budget.left -= Math.min(most, reasons.length);
    return writeList(reasons, ({ message, hint, artifacts }) => [
        [asValue(message, LONGEST_PROBLEM), ...(isSameHint || hint === undefined ? [] : [asValue(hint, LONGEST_PROBLEM)])].join('<br>'),
        ...artifacts.slice(0, MOST_OF_REASON).map((artifact) => `  ${bullet(nameArtifact(artifact))}`),
        ...(artifacts.length > MOST_OF_REASON ? [`  ${bullet(`and ${artifacts.length - MOST_OF_REASON} more`)}`] : []),
    ].join('\n'), most);
}
/** Verified artifacts of one signer, with what the reader should know about them. */
function writeSigner({ signer, artifacts }, budget) {
    const bundles = artifacts.flatMap((artifact) => (0,answer_questions/* decidingBundle */.C7)(artifact) ?? []);
    const tally = (label, describe) => writeTally(label, bundles.flatMap((bundle) => describe(bundle) ?? []), artifacts.length);
    return [
        writeTitle('verified', artifacts),
        ...joinLines([
            ...(signer ? [`Signed by ${asValue((0,format/* describeSigner */.cg)(signer), LONGEST_PATH)}`] : []),
            ...tally('statement', format/* describeStatement */.Zc),
            ...tally('builder', format/* describeOtherBuilder */.zb),
            ...tally('second opinion', ({ secondOpinion }) => secondOpinion && (0,format/* describeSecondOpinion */.K9)(secondOpinion)),
            ...writeChecked(artifacts),
            ...writeWarnings(artifacts),
        ]),
        ...writeProven(listCommon(bundles.map((bundle) => listProven(bundle.signer)))),
        ...writeNames(artifacts, budget),
    ];
}
/** Verified artifacts of more signers than the report has parts for, each with its signer. */
function writeOtherSigners(signers, budget) {
    if (signers.length === 0)
        return [];
    const artifacts = signers.flatMap((group) => group.artifacts);
    const most = budget.left;
    return [
        `${writeTitle('verified', artifacts)} of ${(0,colors/* count */.U9)(signers.length, 'more signer')}`,
        ...joinLines([...writeChecked(artifacts), ...writeWarnings(artifacts)]),
        ...writeList(signers.flatMap(({ signer, artifacts: signed }) => signed.map((artifact) => ({ artifact, signer }))), ({ artifact, signer }) => `${nameArtifact(artifact)}${signer ? `<br>signed by ${asValue((0,format/* describeSigner */.cg)(signer), LONGEST_PATH)}` : ''}`, most),
    ];
}
/** The value of a fact; if the artifacts differ in it, the most frequent values with their number. */
function writeTally(label, values, total, write = (text) => asValue(text, LONGEST_PATH)) {
    const groups = [...Map.groupBy(values, (text) => text)].sort(([, a], [, b]) => b.length - a.length);
    const more = groups.length - MOST_VALUES;
    return [
        ...groups
            .slice(0, MOST_VALUES)
            .map(([text, same]) => `${label}: ${write(text)}${same.length < total ? ` (${(0,colors/* count */.U9)(same.length, 'artifact')})` : ''}`),
        ...(more > 0 ? [`${label}: and ${more} more`] : []),
    ];
}
/** What was asked and what came of it, in words of ours: `authentic (proven), signer (missed)`. */
const writeAnswers = (questions) => questions
    .filter(({ answer }) => answer !== 'not asked')
    .map(({ question, answer }) => `${question} (${answer === 'missed' ? '**missed**' : answer})`)
    .join(', ');
/** Nothing was asked about an artifact without any bundle. */
function writeChecked(artifacts) {
    const answers = artifacts.map(({ questions = [], bundles }) => (bundles.length === 0 ? '' : writeAnswers(questions)));
    return writeTally('checked', answers.filter((text) => text !== ''), artifacts.length, (text) => text);
}
/** Each warning once, with the number of artifacts that it is about. */
function writeWarnings(artifacts) {
    const told = artifacts.flatMap((artifact) => [
        ...(0,format/* listWarnings */.EB)(artifact).map(({ message }) => `**warning** ${asValue(message, LONGEST_WARNING)}`),
        ...(artifact.unasked ?? []).map(({ message }) => `**not asked** ${asValue(message, LONGEST_WARNING)}`),
    ]);
    const groups = [...Map.groupBy(told, (text) => text)];
    const more = groups.length - MOST_WARNINGS;
    return [
        ...groups.slice(0, MOST_WARNINGS).map(([text, same]) => (artifacts.length > 1 ? `${text} (${(0,colors/* count */.U9)(same.length, 'artifact')})` : text)),
        ...(more > 0 ? [`and ${(0,colors/* count */.U9)(more, 'more warning')}`] : []),
    ];
}
const nameArtifact = ({ artifact, digest }) => `${asValue(artifact)}${digest ? ` ${asValue((0,format/* shortenDigest */.YI)(digest))}` : ''}`;
/** Whole digests, with the bundle that decided and its log entries. */
function writeAll(artifacts, most) {
    const shown = artifacts.slice(0, most).map((artifact) => {
        const bundle = (0,answer_questions/* decidingBundle */.C7)(artifact);
        return bullet([
            `${asValue(artifact.artifact)}${artifact.digest ? ` ${asValue((0,format/* showDigest */.CG)(artifact.digest))}` : ''}`,
            ...(bundle ? [`bundle ${asValue(bundle.bundlePath, LONGEST_PATH)}`] : []),
            ...(bundle?.entries ?? []).map((entry) => `log entry ${writeEntry(entry)}`),
        ].join(', '));
    });
    return [[...shown, ...(artifacts.length > most ? [bullet(`and ${artifacts.length - most} more`)] : [])].join('\n')];
}

// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/markdown.js







/** Entries of a list, tried from the largest number to the smallest until the report is no longer than a job page takes. */
const MARKDOWN_ROWS = [300, 100, 25, 5];
/** Bytes. GitHub takes a summary, and Buildkite an annotation, of one mebibyte. */
const LONGEST_REPORT = 1_000_000;
/** Services of a dry run that are shown. */
const MOST_SERVICES = 100;
/** Stores and subjects of one bundle, signers, and commands to verify, that are shown. */
const MOST_STORES = 5;
const MOST_SUBJECTS = 5;
const markdown_MOST_SIGNERS = 10;
const MOST_COMMANDS = 5;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
/**
 * A result as a job summary: headings, paragraphs and lists, which fit the width of every page.
 *
 * @param rows Maximum entries of each list. Default: as many as a job page takes.
 */
function renderMarkdown(result, { rows } = {}) {
    if (rows !== undefined)
        return render(result, rows);
    let text = '';
    for (const most of MARKDOWN_ROWS) {
        text = render(result, most);
        if (Buffer.byteLength(text) <= LONGEST_REPORT)
            break;
    }
    return text;
}
function render(result, rows) {
    const parts = result.dryRun
        ? writeDryRun(result.dryRun)
        : result.command === 'verify'
            ? writeVerdicts(result.artifacts ?? [], rows)
            : writeSigned(result, rows);
    const skipped = result.skipped ? [`Nothing was signed. ${quoteProblem(result.skipped)}`] : [];
    return `${[...skipped, ...parts, ...result.problems.slice(0, rows).map(quoteProblem)].join('\n\n')}\n`;
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
        ...(result.retryCommand === undefined ? [] : [`To store the bundles that could not be stored: ${asCode(result.retryCommand)}`]),
        ...writeSigners(statements),
        ...(command === 'merge' ? [] : writeProven(listCommon(statements.map(({ signer }) => listProven(signer))))),
        ...writeList(statements, (bundle) => writeBundle(bundle, subjects), most),
        ...(bundlePath ? [`All bundles: ${asCode(bundlePath)}`] : []),
        ...commands.slice(0, 1).map((line) => `To verify: ${asCode(line)}`),
        ...fold('Commands to verify the next subjects', commands.slice(1).map((line) => asCode(line))),
        ...fold('Digests and bundles', [writeFiles(signed, most)]),
    ];
}
/** The signer; of joined bundles that have several, each with the number of its bundles. */
function writeSigners(statements) {
    const signers = [...Map.groupBy(statements, ({ signer }) => (0,format/* describeSigner */.cg)(signer))].sort(([, a], [, b]) => b.length - a.length);
    const more = signers.length - markdown_MOST_SIGNERS;
    return joinLines([
        ...signers
            .slice(0, markdown_MOST_SIGNERS)
            .map(([name, bundles]) => `Signed by ${asValue(name, LONGEST_PATH)}${signers.length > 1 ? ` (${(0,colors/* count */.U9)(bundles.length, 'bundle')})` : ''}`),
        ...(more > 0 ? [`and by ${(0,colors/* count */.U9)(more, 'more signer')}`] : []),
    ]);
}
/** The subjects of a bundle, then its statement, its log entries with the time, and the stores that have it. */
function writeBundle(bundle, subjects) {
    const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
    const more = about.length - MOST_SUBJECTS;
    const evidence = [...bundle.entries.map(writeEntry), ...bundle.timestamps.slice(0, 1).map(({ time }) => (0,format/* showTime */.lY)(time))];
    return [
        ...about.slice(0, MOST_SUBJECTS).map(({ name, digest }) => `${asValue(name)} ${asValue((0,format/* shortenDigest */.YI)(digest))}`),
        ...(more > 0 ? [`and ${(0,colors/* count */.U9)(more, 'more subject')}`] : []),
        [
            bundle.predicateType ? asValue(bundle.predicateType) : 'signature',
            evidence.length > 0 ? `log entry ${evidence.join(', ')}` : 'no log entry',
            ...bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt),
        ].join('; '),
    ].join('<br>');
}
function writeFiles(signed, most) {
    const shown = signed
        .slice(0, most)
        .map(({ bundle, subject }) => bullet(`${asValue(subject.name)} ${asValue((0,format/* showDigest */.CG)(subject.digest))}, bundle ${asValue(bundle.bundlePath, LONGEST_PATH)}`));
    return [...shown, ...(signed.length > most ? [bullet(`and ${signed.length - most} more`)] : [])].join('\n');
}
function writeReceipt({ store, status, url }) {
    if (store === result/* LOCAL_STORE */.K)
        return [];
    const told = status === 'failed' ? '**failed**' : status;
    return [`${url === undefined ? asValue(store) : linkTo(url, store)} ${told}`];
}
function writeDryRun({ disclosures, statements }) {
    return [
        '## Dry run: nothing was signed',
        ...statements
            .slice(0, 1)
            .map((statement) => `<pre>${(0,json.serializeDocument)(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(asCode).join('\n')}</pre>`),
        ...(disclosures.length === 0 ? [] : ['Services that would receive data:']),
        ...writeList(disclosures, ({ name, url, data, isPublic }) => `${asValue(name)} ${asValue(url)}<br>${asValue(data)}${isPublic ? '; it becomes permanently public' : '; it does not become public'}`, MOST_SERVICES),
    ];
}
/** The same problem of several bundles is one, with their number. */
const writeEachOnce = (problems) => [...Map.groupBy(problems, quoteProblem)].map(([text, same]) => (same.length > 1 ? `${text}<br>in ${same.length} bundles` : text));


/***/ })

};
