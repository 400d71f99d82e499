export const id = 7897;
export const ids = [7897];
export const modules = {

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

/***/ 67897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(35711);
;// CONCATENATED MODULE: ./build/report/html/markup.js

/** Characters of one untrusted value on a page. The JSON document has the whole value. */
const LONGEST_VALUE = 600;
/** Safe HTML: written here, or untrusted text that was escaped. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/**
 * HTML or SVG with untrusted text: `` html`<b>${name}</b>` ``. Every value that is not `Markup` is escaped, so escaping cannot be
 * forgotten. Characters that a browser, a terminal or a CI runner would execute become visible escapes first. Only text and the
 * values of quoted attributes are safe: never put a value where a tag, an attribute name, a script, a style or a URL is expected.
 */
const html = (strings, ...parts) => new Markup(strings.reduce((text, string, index) => `${text}${renderPart(parts[index - 1])}${string}`));
function renderPart(part) {
    if (part instanceof Markup)
        return part.toString();
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'object')
        return part.map(renderPart).join('');
    return escapeText(String(part));
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
const escapeText = (text) => (0,colors/* show */.WU)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');

;// CONCATENATED MODULE: ./build/report/html/dry-run.js


/** Statements of a dry run that are shown, and characters of each. */
const SHOWN_STATEMENTS = 3;
const LONGEST_STATEMENT = 20_000;
/** What would be signed, the claims of the token, and who would receive data. */
function writeDryRun({ statements, claims, disclosures }) {
    const claimRows = Object.entries({ ...claims });
    return html `<h2>Would be signed</h2>${statements.slice(0, SHOWN_STATEMENTS).map((statement) => html `<pre>${writeLines(statement)}</pre>`)}${claimRows.length > 0 &&
        html `<h2>Claims of the identity token</h2><dl class="facts">${claimRows.map(([name, value]) => html `<dt>${name}</dt><dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`)}</dl>`}<h2>Services that would receive data</h2><ul class="rules">${disclosures.map(({ name, url, data, isPublic }) => html `<li><strong>${name}</strong> <code>${url}</code><p class="small">${data}${isPublic && html ` <span class="tag">public permanently</span>`}</p></li>`)}</ul>`;
}
/** Keeps the line feeds of the serializer and escapes each line. */
function writeLines(document) {
    const lines = (0,json.serializeDocument)(document).slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return lines.map((line) => html `${line}
`);
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
;// CONCATENATED MODULE: ./build/report/html/filter.js



/** Pages with more items have a filter. */
const UNFILTERED = 20;
/** Signers that can be chosen. */
const MOST_SIGNERS = 200;
/** A filter by text, verdict and signer, for a page with many items. It is hidden until the script of the page shows it. */
function createFilter(cards) {
    const items = cards.flatMap((card) => card.items);
    if (items.length <= UNFILTERED)
        return { signerOf: () => undefined };
    const names = new Set(items.flatMap(({ bundle }) => (bundle?.signer ? [(0,format/* describeSigner */.cg)(bundle.signer)] : [])));
    const signers = names.size > 1 ? [...names].slice(0, MOST_SIGNERS) : [];
    const positions = new Map(signers.map((name, index) => [name, index]));
    const verdicts = [...new Set(cards.map(({ section }) => section))];
    return {
        signerOf: ({ bundle }) => (bundle?.signer ? positions.get((0,format/* describeSigner */.cg)(bundle.signer)) : undefined),
        markup: html `<search class="filter" id="filter" aria-label="Filter" hidden>
<label class="words">Search <input type="search" id="filter-text" autocomplete="off" spellcheck="false" placeholder="name, digest, reason"></label>
${verdicts.length > 1 && html `<label>Verdict <select id="filter-verdict"><option value="">all</option>${verdicts.map(writeVerdict)}</select></label>`}
${signers.length > 0 && html `<label class="signers">Signer <select id="filter-signer"><option value="">all</option>${signers.map((name, index) => html `<option value="${index}">${name}</option>`)}</select></label>`}
<p id="filter-count" role="status" aria-live="polite">${(0,colors/* count */.U9)(items.length, 'row')}</p>
</search>`,
    };
}
const writeVerdict = (section) => html `<option value="${section}">${section}</option>`;

;// CONCATENATED MODULE: ./build/report/html/filter-script.js
/**
 * The complete script of a report: it shows the filter, and hides the rows that the filter does not match. It is part of the page, and the
 * page's content security policy names its hash, so no other script runs. It writes no markup: it only sets `hidden` and one line of text.
 * Without it, the page shows every row.
 */
const FILTER_SCRIPT = `
(() => {
  const byId = (id) => document.getElementById(id);
  const [filter, text, verdict, signer, told] = ['filter', 'filter-text', 'filter-verdict', 'filter-signer', 'filter-count'].map(byId);
  const articles = [...document.querySelectorAll('main article')];
  const sections = [...document.querySelectorAll('main > section.part')];
  const rows = [...document.querySelectorAll('main [data-row]')].map((element) => {
    const article = element.closest('article');
    const of = element.closest('[data-signer]');
    const cause = element.closest('.cause');
    // What is told once for several rows: the title and the reasons above them.
    const above = [
      ...(article ? article.querySelectorAll('.title, :scope > .reason') : []),
      ...(cause ? cause.querySelectorAll(':scope > h4, :scope > .small') : []),
    ];
    return {
      element,
      verdict: element.closest('[data-verdict]').dataset.verdict,
      signer: of ? of.dataset.signer : '',
      words: [element, ...above].map((part) => part.textContent).join(' ').toLowerCase(),
    };
  });
  const isEmpty = (part) => ![...part.querySelectorAll('[data-row]')].some((row) => !row.hidden) && !(part.matches('[data-row]') && !part.hidden);
  const apply = () => {
    const wanted = text.value.trim().toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const row of rows) {
      const matches =
        (!verdict || verdict.value === '' || verdict.value === row.verdict) &&
        (!signer || signer.value === '' || signer.value === row.signer) &&
        wanted.every((word) => row.words.includes(word));
      row.element.hidden = !matches;
      if (matches) shown++;
    }
    for (const article of articles) if (!article.matches('[data-row]')) article.hidden = isEmpty(article);
    for (const section of sections) section.hidden = isEmpty(section);
    told.textContent = shown === rows.length ? rows.length + ' rows' : shown + ' of ' + rows.length + ' rows';
    filter.classList.toggle('filtering', shown !== rows.length);
  };
  for (const control of [text, verdict, signer]) if (control) control.addEventListener('input', apply);
  filter.hidden = false;
  apply();
})();
`;

;// CONCATENATED MODULE: ./build/report/html/collect-values.js
/** Different values of several items that are shown. The JSON document has all. */
const SHOWN = 3;
/**
 * Collects the different values of items. A value that all items have in common is the only one.
 *
 * @param keyOf Values with the same key are the same.
 */
function collectValues(items, read, keyOf = (value) => value) {
    const found = new Map();
    let having = 0;
    for (const item of items) {
        const value = read(item);
        if (value === undefined)
            continue;
        having++;
        const key = keyOf(value);
        if (!found.has(key))
            found.set(key, value);
    }
    return { values: [...found.values()].slice(0, SHOWN), more: Math.max(0, found.size - SHOWN), having };
}
/** The same entry of the same log. */
const keyOfEntry = ({ log, index }) => `${log} ${index}`;
/** The value that every item has. Undefined if one has none or another one. */
function findCommon(items, read) {
    const [first] = items;
    const common = first && read(first);
    return items.every((item) => read(item) === common) ? common : undefined;
}

;// CONCATENATED MODULE: ./build/report/html/icons.js

/**
 * Every symbol of the page, defined once and referenced where it is drawn. It contains no untrusted text. The three verdicts differ in
 * their outline too: a disc, an octagon, a square.
 */
const ICONS = html `<svg class="store" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<symbol id="artifact" viewBox="0 0 48 48"><path d="M24 9l13 7v16l-13 7-13-7V16z"/><path d="M11 16l13 7 13-7M24 23v16"/></symbol>
<symbol id="statement" viewBox="0 0 48 48"><path d="M14 9h14l8 8v22H14z"/><path d="M28 9v8h8M19 23h12M19 28h12M19 33h7"/></symbol>
<symbol id="identity" viewBox="0 0 48 48"><path d="M10 12h28v19H10z"/><circle cx="18" cy="19.5" r="3.2"/><path d="M13.5 27c.8-2.6 2.5-3.6 4.5-3.6s3.7 1 4.5 3.6M27 18h7M27 23h7M29 31v9l3-2 3 2v-9"/></symbol>
<symbol id="log" viewBox="0 0 48 48"><path d="M10 13h17M10 20h13M10 27h11M10 34h11"/><circle cx="32" cy="29" r="9"/><path d="M32 24v5l3.5 2.5"/></symbol>
<symbol id="root" viewBox="0 0 48 48"><path d="M24 8l13 5v10c0 8-5.5 13.5-13 17-7.5-3.5-13-9-13-17V13z"/><path d="M18 24l4.5 4.5 8-9"/></symbol>
<symbol id="held" viewBox="-12 -12 24 24"><circle class="plate" r="11"/><path d="M-5 .5l3.5 3.5 6.5-7.5"/></symbol>
<symbol id="broken" viewBox="-12 -12 24 24"><path class="plate" d="M-4.7 -11.3h9.4l6.6 6.6v9.4l-6.6 6.6h-9.4l-6.6 -6.6v-9.4z"/><path d="M-4 -4l8 8M4 -4l-8 8"/></symbol>
<symbol id="open" viewBox="-12 -12 24 24"><rect class="plate" x="-10" y="-10" width="20" height="20" rx="4"/><path d="M-2.8 -2.6c0-3.8 5.8-3.6 5.8 0 0 2.2-2.9 2.3-2.9 4.6M.1 5.3v.2"/></symbol>
<symbol id="kind-file" viewBox="0 0 24 24"><path d="M6 3h8l5 5v13H6z"/><path d="M14 3v5h5"/></symbol>
<symbol id="kind-image" viewBox="0 0 24 24"><path d="M12 3l9 4.5-9 4.5-9-4.5z"/><path d="M3 12l9 4.5 9-4.5M3 16.5l9 4.5 9-4.5"/></symbol>
<symbol id="kind-revision" viewBox="0 0 24 24"><circle cx="12" cy="12" r="4"/><path d="M12 2v6M12 16v6"/></symbol>
<symbol id="kind-digest" viewBox="0 0 24 24"><path d="M9 4L7 20M17 4l-2 16M4 9h16M4 15h16"/></symbol>
<symbol id="seal" viewBox="0 0 48 48"><path class="stamp" d="M8 5.5h32q2.5 0 2.5 2.5v32q0 2.5-2.5 2.5H8q-2.5 0-2.5-2.5V8q0-2.5 2.5-2.5z"/><path class="cut" d="M14 15h20M24 10v9M14 24h20v9H14zM24 19v19"/></symbol>
</defs></svg>`;
const WORDS = { held: 'Valid', broken: 'Failed', open: 'Not checked' };
const drawIcon = (glyph) => html `<svg class="glyph" aria-hidden="true" focusable="false"><use href="#${glyph}"/></svg>`;
/**
 * The sign of a verdict.
 *
 * @param label What a screen reader says. Empty if the text next to it says the same.
 */
const drawMark = (verdict, label = WORDS[verdict]) => label === ''
    ? html `<svg class="mark ${verdict}" aria-hidden="true" focusable="false"><use href="#${verdict}"/></svg>`
    : html `<svg class="mark ${verdict}" role="img" aria-label="${label}"><use href="#${verdict}"/></svg>`;
const drawKind = (kind, label) => html `<svg class="kind" role="img" aria-label="${label}"><use href="#kind-${kind}"/></svg>`;
const drawSeal = () => html `<svg class="seal" aria-hidden="true" focusable="false"><use href="#seal"/></svg>`;
/** The link from one element to the next, with its verdict: horizontal on a wide page, vertical on a narrow page. */
const drawLink = (verdict, says) => html `<svg class="across ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="0" y1="30" x2="100%" y2="30"/><text x="50%" y="11" text-anchor="middle">${says}</text><svg x="50%" y="30" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg><svg class="down ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="20" y1="0" x2="20" y2="100%"/><text x="42" y="50%" dy="4">${says}</text><svg x="20" y="50%" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg>`;

;// CONCATENATED MODULE: ./build/report/html/count-bar.js


/** Percent of the bar that a part has at least, so that its count can be read. */
const LEAST = 9;
/**
 * A bar with the counts in its parts, and the same as a list of links. The parts differ in lightness, and each has a sign of its own, so
 * that no reader needs the colors.
 */
function drawCounts(shares) {
    const present = shares.filter(({ count }) => count > 0);
    const total = present.reduce((sum, { count }) => sum + count, 0);
    if (total === 0)
        return undefined;
    const free = 100 - LEAST * present.length;
    let start = 0;
    const parts = present.map(({ kind, count }) => {
        const width = LEAST + (free * count) / total;
        const from = start;
        start += width;
        return html `<rect class="${kind}" x="${percent(from)}%" width="${percent(width)}%" height="100%"/><text class="${kind}" x="${percent(from + width / 2)}%" y="50%" dy=".36em" text-anchor="middle">${count}</text>`;
    });
    return html `<svg class="shares" aria-hidden="true" focusable="false">${parts}</svg>
<ul class="counts">${present.map(({ kind, count, name, href }) => html `<li>${drawMark(kind, '')}<a href="#${href}"><strong>${count}</strong> ${name}</a></li>`)}</ul>`;
}
const percent = (share) => share.toFixed(3);

// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
;// CONCATENATED MODULE: ./build/report/chain.js
/** The broken link for each error code. A code that is not listed does not concern a link. */
const BROKEN_LINK = {
    VERIFICATION_ARTIFACT_DIGEST: 'subject',
    VERIFICATION_ARTIFACT_MISMATCH: 'subject',
    VERIFICATION_GIT_CHECKOUT: 'subject',
    VERIFICATION_GIT_OBJECT: 'subject',
    VERIFICATION_NO_BUNDLE: 'subject',
    VERIFICATION_OTHER_MEANING: 'subject',
    VERIFICATION_BUNDLE_MALFORMED: 'signature',
    VERIFICATION_BUNDLE_VERSION: 'signature',
    VERIFICATION_STATEMENT_MALFORMED: 'signature',
    VERIFICATION_SECOND_OPINION: 'signature',
    VERIFICATION_SECOND_OPINION_UNSUPPORTED: 'signature',
    VERIFICATION_SIGNATURE: 'signature',
    VERIFICATION_KEY: 'signature',
    VERIFICATION_CERTIFICATE_EXPIRED: 'time',
    VERIFICATION_LOG_BODY: 'time',
    VERIFICATION_LOG_CHECKPOINT: 'time',
    VERIFICATION_LOG_DUPLICATE: 'time',
    VERIFICATION_LOG_MISSING: 'time',
    VERIFICATION_LOG_PROMISE: 'time',
    VERIFICATION_LOG_PROOF: 'time',
    VERIFICATION_NO_TRUSTED_TIME: 'time',
    VERIFICATION_TIMESTAMP: 'time',
    VERIFICATION_CERTIFICATE: 'root',
    VERIFICATION_CERTIFICATE_UNTRUSTED: 'root',
    VERIFICATION_LOG_UNKNOWN: 'root',
    VERIFICATION_SCT: 'root',
};
/** Nothing was decided about a bundle with such a problem, although its signer may be known. */
const UNDECIDED = ['VERIFICATION_SECOND_OPINION_UNANSWERED', 'VERIFICATION_TIMEOUT'];
const HELD = { subject: 'held', signature: 'held', time: 'held', root: 'held', policy: 'held', requirements: 'held' };
const OPEN = { subject: 'open', signature: 'open', time: 'open', root: 'open', policy: 'open', requirements: 'open' };
/**
 * The verdict for each link. A bundle with a proven signer was verified completely, so only the policy can have refused it. The
 * verification of any other bundle ended at the first fault, so the links that were not checked are `open`.
 */
function describeChain({ bundle, problem: told }) {
    const problem = bundle?.problem ?? told;
    if (problem && UNDECIDED.includes(problem.code))
        return OPEN;
    if (bundle?.signer !== undefined) {
        if (!problem)
            return HELD;
        // The signer of a bundle without a fault is trusted, so another requirement is missing.
        if (!bundle.problem)
            return { ...HELD, requirements: 'broken' };
        const broken = BROKEN_LINK[problem.code] ?? 'policy';
        return { ...HELD, policy: 'open', requirements: 'open', [broken]: 'broken' };
    }
    const broken = problem && BROKEN_LINK[problem.code];
    return broken ? { ...OPEN, [broken]: 'broken' } : OPEN;
}
/** A bundle that was signed in this run was verified before it was stored. A joined bundle was not. */
const describeSignedChain = (wasVerified) => ({
    ...(wasVerified ? HELD : OPEN),
    policy: 'open',
    requirements: 'open',
});
const asCheckedBundle = ({ bundlePath, predicateType, signer, entries, timestamps }) => ({
    bundlePath,
    ...(predicateType !== undefined && { predicateType }),
    signer,
    entries,
    timestamps,
});

;// CONCATENATED MODULE: ./build/report/html/item.js



/** The row of an artifact that was verified. */
function describeVerdict(verdict, subject) {
    const { artifact, digest, problem, bundles, rules = [], questions = [], unasked = [] } = verdict;
    const bundle = (0,answer_questions/* decidingBundle */.C7)(verdict);
    return {
        name: artifact,
        kind: kindOf({ ...subject, name: artifact }),
        ...(digest && { digest }),
        ...(bundle && { bundle }),
        others: bundles.filter((other) => other !== bundle),
        chain: describeChain({ ...(bundle && { bundle }), ...(problem && { problem }) }),
        rules: [...(bundle?.trust ? [bundle.trust] : []), ...rules],
        questions: bundles.length === 0 ? [] : questions,
        ...(problem && { problem }),
        notes: [...(0,format/* listWarnings */.EB)(verdict), ...unasked],
        stores: [],
    };
}
/** The rows of a bundle that was signed or joined: one for each subject. */
function describeSigned({ command, subjects }, bundle) {
    const shared = {
        bundle: asCheckedBundle(bundle),
        others: [],
        chain: describeSignedChain(command !== 'merge'),
        rules: [],
        questions: [],
        notes: [],
        stores: bundle.stores,
    };
    return bundle.subjects.flatMap((index) => {
        const subject = subjects[index];
        return subject ? [{ ...shared, name: subject.name, kind: kindOf(subject), digest: subject.digest }] : [];
    });
}
function kindOf({ name, image, revision }) {
    if (image !== undefined)
        return 'image';
    if (revision !== undefined)
        return 'revision';
    return isDigest(name) ? 'digest' : 'file';
}
/** Whether a name is nothing but a digest: `sha256:HEX`. */
const isDigest = (name) => /^sha\d+:[0-9a-f]+$/.test(name);

;// CONCATENATED MODULE: ./build/report/html/name.js




const KIND_WORDS = { file: 'File', image: 'Image', revision: 'Git revision', digest: 'Digest' };
/** The name of an item with a sign of what it is. An image shows its repository, tag, digest and platform, each apart. */
const writeName = (item) => html `<span class="name">${drawKind(item.kind, KIND_WORDS[item.kind])}<span>${item.kind === 'image' ? writeImage(item.name) : item.name}</span></span>`;
/** The name in a few words, for a list or a picture. */
function shortenName({ name, kind }) {
    if (isDigest(name))
        return (0,format/* cutDigest */.rK)(name);
    if (kind !== 'image')
        return lastPart(name);
    const { repository, tag, digest, platform } = readImage(name);
    return [`${lastPart(repository)}${tag}`, ...(tag === '' && digest ? [(0,format/* cutDigest */.rK)(digest)] : []), ...(platform ? [platform] : [])].join(' ');
}
function writeImage(name) {
    const { repository, tag, digest, platform } = readImage(name);
    return html `${repository}${tag && html `<span class="soft">${tag}</span>`}${digest && html `<span class="mono soft">@${(0,format/* cutDigest */.rK)(digest)}</span>`} <span class="tag platform">${platform ?? 'image'}</span>`;
}
/** `ghcr.io/acme/app:1.0@sha256:… (linux/amd64)` in its parts. */
function readImage(name) {
    const open = name.endsWith(')') ? name.lastIndexOf(' (') : -1;
    const platform = open === -1 ? undefined : name.slice(open + 2, -1);
    const reference = open === -1 ? name : name.slice(0, open);
    const at = reference.lastIndexOf('@sha');
    const digest = at === -1 ? undefined : reference.slice(at + 1);
    const located = at === -1 ? reference : reference.slice(0, at);
    const colon = located.lastIndexOf(':');
    const hasTag = colon > located.lastIndexOf('/') && located.slice(0, colon) !== 'oci-layout';
    return {
        repository: hasTag ? located.slice(0, colon) : located,
        tag: hasTag ? located.slice(colon) : '',
        ...(digest !== undefined && { digest }),
        ...(platform !== undefined && { platform }),
    };
}
/** What follows the last slash. */
const lastPart = (path) => path.split('/').at(-1) || path;
const withoutScheme = (url) => url.replace(/^https?:\/\//, '');
const NOUNS = { file: 'file', image: 'image', revision: 'revision', digest: 'digest' };
/** What the items are, if they are all of one kind. */
const nounOf = (items) => {
    const [first] = items;
    return first && items.every(({ kind }) => kind === first.kind) ? NOUNS[first.kind] : 'artifact';
};
const KNOWN_TYPES = new Map([
    ['https://slsa.dev/provenance/v1', 'SLSA provenance, v1'],
    ['https://slsa.dev/provenance/v0.2', 'SLSA provenance, v0.2'],
    ['https://slsa.dev/verification_summary/v1', 'verification summary, v1'],
    ['https://spdx.dev/Document', 'SBOM (SPDX)'],
    ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
]);
/** The name of a type that readers know, or its address. */
const shortenType = (type) => KNOWN_TYPES.get(type) ?? withoutScheme(type);

;// CONCATENATED MODULE: ./build/report/html/head.js







/** Words of a command that are shown. */
const SHOWN_WORDS = 100;
/** What a page is about, in one line. */
function titleOf(result) {
    const { command, artifacts, subjects, statements } = result;
    if (result.dryRun)
        return 'Dry run: nothing was signed';
    if (artifacts) {
        const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length;
        return `${verified} of ${(0,colors/* count */.U9)(artifacts.length, 'artifact')} verified`;
    }
    if (command === 'merge' && result.problems.length > 0)
        return `Not joined: ${(0,colors/* count */.U9)(result.problems.length, 'problem')}`;
    if (statements.length === 0)
        return result.skipped ? 'Nothing was signed' : `${command} had no result`;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const part = covered < subjects.length ? `${covered} of ` : '';
    return `${verb} ${part}${(0,colors/* count */.U9)(subjects.length, 'subject')} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}`;
}
/** The head of a page: the outcome, the counts, and the run that they are from. */
const writeHead = (result, run) => html `<header>
<div class="masthead">${drawSeal()}<div><p class="soft small">chopmark ${result.command}</p><h1>${titleOf(result)}</h1></div></div>
${writeCounts(result)}
${writeAbout(result, run)}
</header>`;
function writeCounts({ artifacts }) {
    if (!artifacts)
        return undefined;
    const countOf = (wanted) => artifacts.filter(({ verdict }) => verdict === wanted).length;
    return drawCounts([
        { kind: 'broken', count: countOf('refused'), name: 'refused', href: 'refused' },
        { kind: 'open', count: countOf('inconclusive'), name: 'inconclusive', href: 'inconclusive' },
        { kind: 'held', count: countOf('verified'), name: 'verified', href: 'verified' },
    ]);
}
function writeAbout(result, run) {
    const { instance, policyDigest, bundlePath, timings, version } = result;
    const spent = Object.values(timings).reduce((sum, milliseconds) => sum + milliseconds, 0);
    const policy = [run?.policy, policyDigest].filter((part) => part !== undefined);
    const rows = [
        ['date', run && (0,format/* showTime */.lY)(run.date)],
        ['command', run?.command && writeCommand(run.command)],
        ['Sigstore instance', instance],
        ['its hosts', writeHosts(result)],
        ['policy', policy.length === 0 ? undefined : policy.map((part, index) => [index > 0 && html `<br>`, part])],
        ['all bundles', bundlePath],
        ['took', spent > 0 && `${(spent / 1000).toFixed(2)} s`],
        ['chopmark', version],
    ];
    return html `<dl class="facts about">${rows.map(([name, value]) => value !== undefined && value !== false && html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
/** Word by word, because a long command is cut at words. */
const writeCommand = (words) => [
    words.slice(0, SHOWN_WORDS).map((word) => html `${word} `),
    words.length > SHOWN_WORDS && html `<span class="soft">and ${words.length - SHOWN_WORDS} more words</span>`,
];
/** The hosts of the logs and timestamp authorities in the evidence. */
function writeHosts({ artifacts = [], statements }) {
    const accepted = artifacts.flatMap(({ bundles }) => bundles.filter(({ problem }) => problem === undefined));
    const evidence = [...accepted, ...statements];
    const addresses = evidence.flatMap(({ entries, timestamps }) => [
        ...entries.map(({ log }) => log),
        ...timestamps.map(({ authority }) => authority),
    ]);
    const { values, more } = collectValues(addresses, (address) => (address.startsWith('https://') ? withoutScheme(address) : undefined));
    return values.length === 0 ? undefined : `${values.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
;// CONCATENATED MODULE: ./build/report/log-pages.js
/**
 * The page of a log entry. Undefined if it has none: the search page of Sigstore shows entries of the public log of version 1 alone.
 */
function pageOfEntry({ log, index }) {
    return URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev' ? `https://search.sigstore.dev/?logIndex=${index}` : undefined;
}

// EXTERNAL MODULE: ./build/results/questions.js
var questions = __webpack_require__(67884);
;// CONCATENATED MODULE: ./build/report/html/answers.js






const ANSWER_TONE = {
    proven: 'held',
    met: 'held',
    declared: 'open',
    missed: 'broken',
    'not asked': 'open',
};
/** What each question asks, in a few words. */
const ASKS = {
    authentic: 'Authentic?',
    signer: 'Who signed?',
    caller: 'For whom?',
    statement: 'Does it count?',
    claims: 'Its claims?',
    artifact: 'This artifact?',
};
/** The six questions with the answers that most items have. Undefined if nothing was asked. */
function writeAnswers(items) {
    const usual = findUsual(items);
    if (!usual)
        return undefined;
    const { answers, having } = usual;
    return html `<section class="checked" aria-label="The six questions"><h4>What was checked${having < items.length && html `, for ${having} of ${items.length}`}</h4><ol class="answers">${questions/* QUESTIONS */.c.map((question) => writeAnswer(question, answers, items))}</ol></section>`;
}
function writeAnswer(question, answers, items) {
    const answer = answers.find((answered) => answered.question === question)?.answer ?? 'not asked';
    // The signer is in the picture and, in full, in the evidence.
    const about = question === 'signer' ? undefined : findCommon(items, (item) => aboutOf(item, question));
    return html `<li><span class="soft small">${ASKS[question]}</span><span class="answer ${ANSWER_TONE[answer]}${answer === 'not asked' && ' unasked'}">${answer === 'not asked' ? undefined : drawMark(ANSWER_TONE[answer], '')}${answer}</span>${about !== undefined && html `<span class="mono soft about">${shortenType(about)}</span>`}</li>`;
}
const aboutOf = ({ questions }, asked) => questions.find(({ question }) => question === asked)?.about;
/** The answers of one item in words, if most items of its group have others. */
function describeOwnAnswers(item, usual) {
    if (!usual || item.questions.length === 0 || keyOf(item) === usual.key)
        return undefined;
    return (0,format/* showAnswers */.lh)(item.questions);
}
function findUsual(items) {
    const asked = items.filter(({ questions }) => questions.length > 0);
    const [first] = [...Map.groupBy(asked, keyOf)].sort(([, a], [, b]) => b.length - a.length);
    if (!first)
        return undefined;
    const [key, members] = first;
    return { key, answers: members[0]?.questions ?? [], having: members.length };
}
const keyOf = ({ questions }) => questions.map(({ question, answer }) => `${question}=${answer}`).join();

;// CONCATENATED MODULE: ./build/report/html/link.js


/** Characters of an address that becomes a link. */
const LONGEST_ADDRESS = 500;
/** Hosts that are known to have pages about builds and log entries. */
const KNOWN_HOSTS = [
    'app.circleci.com',
    'buildkite.com',
    'circleci.com',
    'ghcr.io',
    'github.com',
    'gitlab.com',
    'search.sigstore.dev',
];
/**
 * A link to a page, or only its text: the address must be an HTTPS address without credentials on a well-known host, or on a host that a
 * certificate proves.
 *
 * @param proven An address that a certificate proves: its host counts too.
 */
function writeLink(address, text, proven) {
    const href = address === undefined ? undefined : readAddress(address, proven);
    // The address is parsed, encoded, and of a known scheme, so it is safe in this place.
    return href === undefined ? text : html `<a href="${new Markup(href)}" rel="noreferrer">${text}</a>`;
}
function readAddress(address, proven) {
    const url = readUrl(address);
    if (!url || !(KNOWN_HOSTS.includes(url.host) || url.host === readUrl(proven)?.host))
        return undefined;
    const href = url.href.replaceAll('&', '&amp;').replaceAll("'", '%27').replaceAll('`', '%60');
    return /["<>\s]/.test(href) || (0,colors/* show */.WU)(url.href) !== url.href ? undefined : href;
}
function readUrl(address) {
    if (address === undefined || address.length > LONGEST_ADDRESS || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

;// CONCATENATED MODULE: ./build/report/html/item-table.js









/** Rows that a table has, however long they are. */
const LEAST_ROWS = 5;
/** Log entries and times of one item that are shown. */
const item_table_SHOWN = 2;
/** Notes of one item that are shown. */
const SHOWN_NOTES = 3;
/** One row for each item: its name and digest, and what differs between the items. What they have in common stands above the table. */
function writeItemTable(items, { caption, most, room, reasons, isAlone = false, signerOf }) {
    const columns = chooseColumns(items, isAlone);
    const usual = isAlone ? NOTHING_USUAL : findUsual(items);
    const sharesNotes = !isAlone && findCommon(items, ({ notes }) => JSON.stringify(notes.map(({ message }) => message))) !== undefined;
    const sharesSigner = !isAlone && findCommon(items, signerText) !== undefined;
    const writeRow = (item) => {
        const mark = html ` data-row${writeSignerMark(signerOf?.(item))}`;
        const row = html `<tr${!reasons && mark}><th scope="row">${writeName(item)}${!sharesSigner && signerText(item) !== undefined && html `<p class="small soft">signed by ${signerText(item)}</p>`}${!sharesNotes && writeNotes(item)}${writeOwnAnswers(describeOwnAnswers(item, usual))}</th>${columns.map(({ name, write }) => html `<td data-name="${name}">${write(item)}</td>`)}</tr>
`;
        // The reason has the width of the table, in a row of its own that belongs to the same item.
        return reasons
            ? html `<tbody${mark}>${row}<tr class="why"><td colspan="${columns.length + 1}">${item.problem && writeReason(item.problem, reasons)}</td></tr></tbody>
`
            : row;
    };
    const rows = [];
    for (const item of items.slice(0, most)) {
        if (room.left <= 0 && rows.length >= LEAST_ROWS)
            break;
        const row = writeRow(item);
        room.left -= row.toString().length;
        rows.push(row);
    }
    const more = items.length - rows.length;
    return html `<table class="items"><caption class="unseen">${caption}</caption><thead><tr><th scope="col">Name</th>${columns.map(({ title }) => html `<th scope="col">${title}</th>`)}</tr></thead>${reasons
        ? rows
        : html `<tbody>
${rows}</tbody>`}</table>${more > 0 && html `<p class="soft">and ${more} more, in the JSON result</p>`}`;
}
/** For the filter of the page. */
const writeSignerMark = (signer) => signer !== undefined && html ` data-signer="${signer}"`;
function writeNotes({ notes }) {
    const more = notes.length - SHOWN_NOTES;
    return [
        notes.slice(0, SHOWN_NOTES).map(({ message }) => html `<p class="small open tone">${message}</p>`),
        more > 0 && html `<p class="small soft">and ${(0,colors/* count */.U9)(more, 'more note')}</p>`,
    ];
}
const NOTHING_USUAL = { key: '', answers: [], having: 0 };
const signerText = ({ bundle }) => bundle?.signer && (0,format/* describeSigner */.cg)(bundle.signer);
const writeReason = ({ code, message, hint }, told) => [
    html `<p class="small">${message}${code !== told.code && html ` <span class="code broken">${code}</span>`}</p>`,
    hint !== undefined && hint !== told.hint && html `<p class="small soft">${hint}</p>`,
];
const writeOwnAnswers = (answers) => answers && html `<p class="small soft">${answers}</p>`;
/** The digest, and the columns whose values differ between the items. */
function chooseColumns(items, isAlone) {
    const differs = (read) => items.some((item) => read(item) !== undefined) && (isAlone || findCommon(items, read) === undefined);
    return [
        { title: 'Digest', name: 'digest', write: ({ digest, name }) => writeDigest(digest && (0,format/* showDigest */.CG)(digest), name) },
        ...(differs(({ bundle }) => bundle?.predicateType) ? [STATEMENT] : []),
        ...(differs(({ bundle }) => bundle && entryKey(bundle.entries, bundle.timestamps)) ? [LOG] : []),
        ...(items.some(({ stores }) => stores.some(isShown)) ? [STORES] : []),
    ];
}
/** A digest that is the name is not written twice. */
const writeDigest = (digest, name) => digest !== undefined && (digest === name ? html `<span class="soft">as named</span>` : html `<span class="mono">${digest}</span>`);
const entryKey = (entries, times) => entries.length + times.length === 0
    ? undefined
    : [...entries.map(({ log, index }) => `${log} ${index}`), ...times.map(({ time }) => Number(time))].join();
const STATEMENT = {
    title: 'Statement',
    name: 'statement',
    write: ({ bundle }) => bundle && (bundle.predicateType === undefined ? 'signature' : shortenType(bundle.predicateType)),
};
const LOG = {
    title: 'Log entry and time',
    name: 'log',
    write: ({ bundle }) => {
        const { entries = [], timestamps = [] } = bundle ?? {};
        const lines = [
            ...entries.slice(0, item_table_SHOWN).map((entry) => writeLink(pageOfEntry(entry), `entry ${entry.index}`)),
            ...timestamps.slice(0, 1).map(({ time }) => html `<span class="soft">${(0,format/* showTime */.lY)(time)}</span>`),
        ];
        return lines.map((line, index) => [index > 0 && html `<br>`, line]);
    },
};
const isShown = ({ store }) => store !== result/* LOCAL_STORE */.K;
const STORES = {
    title: 'Stores',
    name: 'stores',
    write: ({ stores, bundle }) => {
        const extensions = bundle?.signer?.kind === 'certificate' ? bundle.signer.identity.extensions : {};
        return stores
            .filter(isShown)
            .map(({ store, status, url, reason }, index) => [
            index > 0 && html `<br>`,
            html `<span class="${status === 'failed' ? 'broken tone' : ''}">${writeLink(url, store, extensions['source-repository-uri'])} ${status}</span>`,
            reason !== undefined && html ` <span class="soft">${reason}</span>`,
        ]);
    },
};

;// CONCATENATED MODULE: ./build/report/html/problem.js

/** A problem as a box: what happened, what to do, and the code. */
const writeProblem = ({ code, message, hint }, tone) => html `<div class="reason ${tone}"><p><strong>${message}</strong></p>${hint && html `<p>${hint}</p>`}<p class="code">${code}</p></div>`;

// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/html/chain-picture.js








/** Log entries and times in the picture. All of them are listed below it. */
const chain_picture_SHOWN = 2;
/**
 * The picture of the evidence of one or more items: five elements, the link from each to the next, and whether the link holds for all of
 * them.
 */
function drawChain(items, instance) {
    const [first] = items;
    if (!first)
        return undefined;
    const chain = mergeChains(items.map((item) => item.chain));
    return html `<ol class="chain" aria-label="From the artifact to the trusted root">
${drawThing('artifact', items.length === 1 ? 'Artifact' : 'Artifacts', chain.subject, describeSubjects(items, first))}${drawThing('statement', 'Statement', chain.requirements === 'broken' ? 'broken' : chain.signature, [describeStatements(items), chain.requirements === 'broken' && html `<p class="broken small tone">not enough</p>`], drawLink(chain.subject, 'subject of'))}${drawThing('identity', 'Signer', signerVerdict(chain), [describeSigners(items), chain.policy === 'broken' && html `<p class="broken small tone">not accepted</p>`], drawLink(chain.signature, 'signed by'))}${drawThing('log', 'Log and time', chain.time, describeLog(items), drawLink(chain.time, 'logged'))}${drawThing('root', 'Trusted root', chain.root, [html `<p>${instance ? lastPart(instance) : html `<span class="soft">of this run</span>`}</p>`], drawLink(chain.root, 'trusted by'))}
</ol>`;
}
/** A link comes before its target in the document, for screen readers. */
const drawThing = (glyph, title, verdict, about, link) => html `<li>${link}<div class="disc ${verdict}">${drawIcon(glyph)}</div><div><h4>${title}</h4>${about}</div></li>`;
/** A link holds, or is broken, if it is so for every item. */
function mergeChains(chains) {
    const merge = (link) => {
        const verdict = chains[0]?.[link] ?? 'open';
        return chains.every((chain) => chain[link] === verdict) ? verdict : 'open';
    };
    return {
        subject: merge('subject'),
        signature: merge('signature'),
        time: merge('time'),
        root: merge('root'),
        policy: merge('policy'),
        requirements: merge('requirements'),
    };
}
/** The verdict about the signer: that of the policy if there is one, else that of the signature. */
const signerVerdict = ({ policy, signature }) => (policy === 'open' ? signature : policy);
const describeSubjects = (items, first) => items.length > 1
    ? html `<p>${(0,colors/* count */.U9)(items.length, nounOf(items))}</p>`
    : [html `<p>${shortenName(first)}</p>`, first.digest && html `<p class="mono soft">${(0,format/* shortenDigest */.YI)(first.digest)}</p>`];
const describeStatements = (items) => writeDifferent(collectValues(items, ({ bundle }) => bundle && (bundle.predicateType ? shortenType(bundle.predicateType) : 'a signature of the file')), 'statements', (text) => html `<p>${text}</p>`) ?? html `<p class="soft">no bundle</p>`;
function describeSigners(items) {
    const signers = collectValues(items, ({ bundle }) => {
        const signer = bundle?.signer;
        if (!signer)
            return undefined;
        return signer.kind === 'key'
            ? { name: 'a public key', issuer: `${signer.fingerprint.slice(0, 16)}…` }
            : { name: withoutScheme(signer.identity.san), issuer: withoutScheme(signer.identity.issuer) };
    }, ({ name, issuer }) => `${name} ${issuer}`);
    return (writeDifferent(signers, 'signers', ({ name, issuer }) => [html `<p>${name}</p>`, issuer && html `<p class="mono soft">${issuer}</p>`]) ??
        html `<p class="soft">not proven</p>`);
}
function describeLog(items) {
    const bundles = items.flatMap(({ bundle }) => bundle ?? []);
    const entries = collectValues(bundles.flatMap((bundle) => bundle.entries), (entry) => entry, keyOfEntry);
    const times = collectValues(bundles.flatMap((bundle) => bundle.timestamps), ({ time }) => time, Number);
    if (entries.having + times.having === 0)
        return html `<p class="soft">none shown</p>`;
    const logs = collectValues(bundles.flatMap((bundle) => bundle.entries), ({ log }) => withoutScheme(log));
    return [
        countOf(entries) > chain_picture_SHOWN
            ? html `<p>${countOf(entries)} entries</p>`
            : entries.values.map((entry) => html `<p>${writeLink(pageOfEntry(entry), `entry ${entry.index}`)}</p>`),
        logs.values.slice(0, chain_picture_SHOWN).map((log) => html `<p class="mono soft">${log}</p>`),
        times.values.slice(0, 1).map((time) => html `<p class="soft">${countOf(times) > 1 && 'from '}${(0,format/* showTime */.lY)(time)}</p>`),
    ];
}
const countOf = ({ values, more }) => values.length + more;
/** Each value, if there are few; else how many there are. Undefined without a value. */
function writeDifferent(collected, noun, write) {
    if (collected.values.length === 0)
        return undefined;
    return countOf(collected) > chain_picture_SHOWN ? html `<p>${countOf(collected)} ${noun}</p>` : collected.values.map(write);
}

// EXTERNAL MODULE: ./build/report/forge-pages.js
var forge_pages = __webpack_require__(53521);
;// CONCATENATED MODULE: ./build/report/html/origin.js





/** What a certificate proves about a build that most readers look for, with the page about it. */
const ROWS = [
    { label: 'repository', extension: 'source-repository-uri', page: forge_pages/* pageOfRepository */.J9, show: withoutScheme },
    { label: 'ref', extension: 'source-repository-ref' },
    { label: 'commit', extension: 'source-repository-digest', page: forge_pages/* pageOfCommit */.Q },
    { label: 'workflow', extension: 'build-config-uri', page: forge_pages/* pageOfWorkflow */.go, show: withoutScheme },
    { label: 'run', extension: 'run-invocation-uri', page: forge_pages/* pageOfRun */.Iv, show: withoutScheme },
    { label: 'runner', extension: 'runner-environment' },
];
/** The repository, commit and run that the certificates prove, with links. Undefined if they prove none. */
function writeOrigin(items) {
    const proven = items.flatMap(({ bundle }) => (bundle?.signer?.kind === 'certificate' ? [bundle.signer.identity.extensions] : []));
    const rows = ROWS.flatMap(({ label, extension, page, show = String }) => {
        const collected = collectValues(proven, (extensions) => {
            const text = extensions[extension];
            return text === undefined ? undefined : { text, address: page?.(extensions), repository: (0,forge_pages/* pageOfRepository */.J9)(extensions) };
        }, ({ text, address, repository }) => `${text} ${address} ${repository}`);
        const { values, more } = collected;
        if (values.length === 0)
            return [];
        const links = values.map(({ text, address, repository }, index) => [
            index > 0 && html `<br>`,
            writeLink(address, show(text), repository),
        ]);
        return [
            html `<dt>${label}</dt><dd>${links}${more > 0 && html `<br><span class="soft">and ${more} more</span>`}${writeHaving(collected, items.length)}</dd>`,
        ];
    });
    return rows.length === 0 ? undefined : html `<dl class="facts origin" aria-label="Origin, proven by the certificate">${rows}</dl>`;
}
/** How many have a fact, if not all do. */
const writeHaving = ({ having }, all) => having > 0 && having < all && html `<br><span class="soft">for ${having} of ${all}</span>`;

;// CONCATENATED MODULE: ./build/report/html/other-bundles.js





/** Kinds of other bundles that are shown. */
const SHOWN_KINDS = 20;
/** Bundles other than the deciding ones, those with the same statement, signer and problem in one row. */
function writeOtherBundles(items) {
    const others = items.flatMap((item) => item.others);
    if (others.length === 0)
        return undefined;
    const kinds = [...Map.groupBy(others, other_bundles_kindOf).values()];
    const more = kinds.length - SHOWN_KINDS;
    return html `<details><summary>${(0,colors/* count */.U9)(others.length, 'other bundle')} checked</summary><table class="clauses others"><caption class="unseen">Other bundles</caption><thead><tr><th><span class="unseen">outcome</span></th><th scope="col">bundle</th><th scope="col">signer or reason</th></tr></thead><tbody>${kinds
        .slice(0, SHOWN_KINDS)
        .map(writeKind)}</tbody></table>${more > 0 && html `<p class="soft">and ${(0,colors/* count */.U9)(more, 'more kind')}</p>`}</details>`;
}
const other_bundles_kindOf = (bundle) => JSON.stringify([
    bundle.problem?.code,
    bundle.problem?.message,
    (0,format/* describeStatement */.Zc)(bundle),
    bundle.signer && (0,format/* describeSigner */.cg)(bundle.signer),
]);
function writeKind(bundles) {
    const [first] = bundles;
    if (!first)
        return undefined;
    const { values, more } = collectValues(bundles, ({ bundlePath }) => bundlePath);
    return html `<tr><td>${drawMark(first.problem ? 'broken' : 'held')}</td><td data-name="bundle">${values.map((path, index) => [index > 0 && html `<br>`, path])}${more > 0 && html `<br><span class="soft">and ${more} more</span>`}</td><td data-name="signer or reason">${first.problem ? html `${first.problem.message} <span class="code broken">${first.problem.code}</span>` : writeAccepted(first)}</td></tr>`;
}
/** The statement of an accepted bundle, and its signer. */
function writeAccepted(bundle) {
    const statement = (0,format/* describeStatement */.Zc)(bundle);
    return html `${statement && html `${statement}<br>`}${bundle.signer && (0,format/* describeSigner */.cg)(bundle.signer)}`;
}

;// CONCATENATED MODULE: ./build/report/html/merge-rules.js

/** The rules of several items, each once: failed rules, clauses and values first. */
function mergeRules(items) {
    const rules = items.flatMap((item) => item.rules);
    const merged = [...Map.groupBy(rules, ({ rule, name, at }) => JSON.stringify([rule, name, at])).values()].map(mergeRule);
    return failedFirst(merged);
}
/** A limit never hides what failed. */
const failedFirst = (parts) => parts.sort((a, b) => Number(isMet(a)) - Number(isMet(b)));
const isMet = ({ satisfied, evaluated }) => satisfied === evaluated;
function mergeRule(outcomes) {
    const [first] = outcomes;
    if (!first)
        throw new TypeError('a rule without an outcome');
    const { rule, name, at } = first;
    const clauses = Map.groupBy(outcomes.flatMap((outcome) => outcome.clauses), ({ clause, expected, basis }) => JSON.stringify([clause, expected, basis]));
    return {
        rule,
        name,
        ...(at !== undefined && { at }),
        satisfied: countSatisfied(outcomes),
        evaluated: outcomes.length,
        clauses: failedFirst([...clauses.values()].flatMap(mergeClause)),
        problems: collectValues(outcomes, ({ problem }) => problem, ({ code, message }) => `${code} ${message}`),
    };
}
function mergeClause(outcomes) {
    const [first] = outcomes;
    if (!first)
        return [];
    const { clause, expected, basis } = first;
    const ordered = [...outcomes].sort((a, b) => Number(a.satisfied) - Number(b.satisfied));
    const actual = collectValues(ordered, (outcome) => outcome.actual);
    return [{ clause, expected, actual, basis, satisfied: countSatisfied(outcomes), evaluated: outcomes.length }];
}
const countSatisfied = (outcomes) => outcomes.filter(({ satisfied }) => satisfied).length;

;// CONCATENATED MODULE: ./build/report/html/policy-rules.js




/** Rules of a policy, and clauses of a rule, that are shown. The JSON document has all. */
const SHOWN_RULES = 50;
const SHOWN_CLAUSES = 50;
const RULE_WORDS = { trust: 'Trusts', deny: 'Denies', require: 'Requires' };
/** The rules of the policy that were evaluated for the items. They are open where one failed, because it is the reason. */
function writePolicyRules(items) {
    const rules = mergeRules(items);
    if (rules.length === 0)
        return undefined;
    const missed = rules.filter((rule) => !isMet(rule)).length;
    const more = rules.length - SHOWN_RULES;
    const title = missed === 0 ? `${(0,colors/* count */.U9)(rules.length, 'rule')} passed` : `${missed} of ${(0,colors/* count */.U9)(rules.length, 'rule')} failed`;
    return html `<details${missed > 0 && html ` open`}><summary>Policy: ${title}</summary><ul class="rules">${rules
        .slice(0, SHOWN_RULES)
        .map(writeRule)}${more > 0 && html `<li class="soft">and ${(0,colors/* count */.U9)(more, 'more rule')}</li>`}</ul></details>`;
}
function writeRule(rule) {
    const { name, at, clauses, problems } = rule;
    const caption = `${RULE_WORDS[rule.rule]} ${name}`;
    return html `<li><div class="rule">${drawMark(isMet(rule) ? 'held' : 'broken')}<div><strong>${caption}</strong>${at !== undefined && html ` <span class="soft small">${at}</span>`}${writeShare(rule)}${problems.values.map(({ code, message }) => html `<p class="small">${message} <span class="code broken">${code}</span></p>`)}${problems.more > 0 && html `<p class="soft small">and ${(0,colors/* count */.U9)(problems.more, 'more reason')}</p>`}</div></div>${clauses.length > 0 &&
        html `<table class="clauses"><caption class="unseen">Clauses of: ${caption}</caption><thead><tr><th><span class="unseen">outcome</span></th><th scope="col">clause</th><th scope="col">expected</th><th scope="col">actual</th><th scope="col">basis</th></tr></thead><tbody>${clauses
            .slice(0, SHOWN_CLAUSES)
            .map(writeClause)}</tbody></table>${clauses.length > SHOWN_CLAUSES && html `<p class="soft small">and ${(0,colors/* count */.U9)(clauses.length - SHOWN_CLAUSES, 'more clause')}</p>`}`}</li>`;
}
/** How many items satisfy a rule, if not all or none do. */
const writeShare = ({ satisfied, evaluated }) => satisfied > 0 && satisfied < evaluated && html ` <span class="soft small">passed for ${satisfied} of ${evaluated}</span>`;
function writeClause(clause) {
    const { basis } = clause;
    return html `<tr><td>${drawMark(isMet(clause) ? 'held' : 'broken')}</td><th scope="row">${clause.clause}</th><td data-name="expected"><code>${clause.expected}</code></td><td data-name="actual">${writeActual(clause)}${writeShare(clause)}</td><td>${basis && html `<span class="tag ${basis}">${basis}</span>`}</td></tr>`;
}
function writeActual({ actual: { values, more, having }, evaluated }) {
    const unstated = html `<span class="soft">not stated</span>`;
    if (values.length === 0)
        return unstated;
    return [
        values.map((value, index) => [index > 0 && html `<br>`, html `<code>${value}</code>`]),
        more > 0 && html `<br><span class="soft">and ${more} more</span>`,
        having < evaluated && html `<br>${unstated} <span class="soft small">for ${evaluated - having} of ${evaluated}</span>`,
    ];
}

;// CONCATENATED MODULE: ./build/report/html/evidence.js












/** Notes about one group that are shown. */
const evidence_SHOWN_NOTES = 20;
/** The evidence of several items, each fact once: the picture, the origin, the answers, the notes, the policy, the facts, the bundles. */
const writeEvidence = (items, instance) => [
    drawChain(items, instance),
    writeOrigin(items),
    writeAnswers(items),
    evidence_writeNotes(items),
    writePolicyRules(items),
    writeFacts(items),
    writeBundles(items),
    writeOtherBundles(items),
];
/** What refuses nothing, and the reader should know, with how many items it is about. */
function evidence_writeNotes(items) {
    const notes = new Map();
    for (const item of items)
        for (const note of item.notes) {
            const key = JSON.stringify([note.code, note.message, note.hint]);
            const known = notes.get(key) ?? { note, having: new Set() };
            known.having.add(item);
            notes.set(key, known);
        }
    const more = notes.size - evidence_SHOWN_NOTES;
    return [
        [...notes.values()].slice(0, evidence_SHOWN_NOTES).map(({ note, having }) => writeNote(note, having.size, items.length)),
        more > 0 && html `<p class="soft">and ${(0,colors/* count */.U9)(more, 'more note')}</p>`,
    ];
}
const writeNote = (note, having, all) => writeProblem(having === all ? note : { ...note, message: `${note.message} (${having} of ${all})` }, 'open');
/** The facts that the certificates prove, next to the facts that the statements declare. */
function writeFacts(items) {
    const bundles = items.flatMap(({ bundle }) => bundle ?? []);
    const proven = collectEntries(bundles, items.length, ({ signer }) => signer?.kind === 'certificate' ? signer.identity.extensions : undefined);
    const declared = collectEntries(bundles, items.length, ({ facts }) => facts && { ...facts.declared });
    if (proven.length + declared.length === 0)
        return undefined;
    return html `<details><summary>Facts: ${proven.length} proven by the certificate, ${declared.length} declared by the statement</summary><div class="pair"><div><h4>${writeBasis('proven')} by the certificate</h4>${writeList(proven)}</div><div><h4>${writeBasis('declared')} by the statement</h4>${declared.length > 0 ? writeList(declared) : html `<p class="soft small">Nothing beyond the facts that the certificate proves.</p>`}</div></div></details>`;
}
/** Each name, and its different values in all bundles. */
function collectEntries(bundles, all, read) {
    const records = bundles.map((bundle) => ({ ...read(bundle) }));
    const names = new Set(records.flatMap((record) => Object.keys(record)));
    return [...names].map((name) => [
        name,
        writeOf(collectValues(records, (record) => ownValue(record, name)), all),
    ]);
}
const ownValue = (record, name) => Object.hasOwn(record, name) ? record[name] : undefined;
/** The paths of the bundles, their signers, the times, and the log entries. */
function writeBundles(items) {
    const bundles = items.flatMap(({ bundle }) => bundle ?? []);
    if (bundles.length === 0)
        return undefined;
    const rows = [
        ['bundle', writeCollected(collectValues(bundles, ({ bundlePath }) => bundlePath))],
        ['statement', writeOf(collectValues(bundles, format/* describeStatement */.Zc), items.length)],
        [
            'signed by',
            writeOf(collectValues(bundles, ({ signer }) => signer && (0,format/* describeSigner */.cg)(signer)), items.length),
        ],
        ['builder', writeOf(collectValues(bundles, format/* describeOtherBuilder */.zb), items.length)],
        ['certificate', writeOf(collectValues(bundles, describeCertificate), items.length)],
        [
            'log entry',
            writeCollected(collectValues(bundles.flatMap(({ entries }) => entries), (entry) => entry, keyOfEntry), writeEntry),
        ],
        [
            'time',
            writeCollected(collectValues(bundles.flatMap(({ timestamps }) => timestamps), (time) => time, ({ time, authority }) => `${Number(time)} ${authority}`), writeTimestamp),
        ],
        [
            'second opinion',
            writeOf(collectValues(bundles, ({ secondOpinion }) => secondOpinion && (0,format/* describeSecondOpinion */.K9)(secondOpinion)), items.length),
        ],
    ];
    return html `<details><summary>Evidence: bundle, certificate, log and time</summary>${writeList(rows.filter(([, value]) => value !== undefined))}</details>`;
}
function describeCertificate({ signer }) {
    if (signer?.kind !== 'certificate')
        return undefined;
    const { serial, notBefore, notAfter } = signer.identity;
    return `serial ${serial}, valid ${(0,format/* showTime */.lY)(notBefore)} to ${(0,format/* showTime */.lY)(notAfter)}`;
}
const writeEntry = (entry) => html `${entry.log}, ${writeLink(pageOfEntry(entry), `entry ${entry.index}`)} (${entry.kind} ${entry.version})`;
const writeTimestamp = ({ time, authority }) => `${(0,format/* showTime */.lY)(time)}, proven by ${authority}`;
/** The first different values, each on its line, and how many more there are. Undefined without a value. */
function writeCollected({ values, more }, write = String) {
    if (values.length === 0)
        return undefined;
    return [
        values.map((value, index) => [index > 0 && html `<br>`, write(value)]),
        more > 0 && html `<br><span class="soft">and ${more} more</span>`,
    ];
}
/** The same for a fact that not all have: also how many have it. */
const writeOf = (collected, all) => collected.having === 0 ? undefined : [writeCollected(collected), writeHaving(collected, all)];
const writeBasis = (basis) => html `<span class="tag ${basis}">${basis}</span>`;
const writeList = (entries) => html `<dl class="facts">${entries.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

;// CONCATENATED MODULE: ./build/report/html/receipts.js




/** What became of one bundle in each store, with the address if it has a page. */
function writeReceipts({ stores, signer }) {
    const repository = signer.kind === 'certificate' ? signer.identity.extensions['source-repository-uri'] : undefined;
    return stores.filter(({ store }) => store !== result/* LOCAL_STORE */.K).map((receipt) => writeReceipt(receipt, repository));
}
const TONE = { stored: 'held', 'already-stored': 'held', failed: 'broken', skipped: 'open' };
const writeReceipt = ({ store, status, url, reason }, repository) => html `<p class="rule small">${drawMark(TONE[status], '')}<span><strong>${store}</strong> ${status}${url !== undefined && html `: ${writeLink(url, html `<code>${url}</code>`, repository)}`}${reason !== undefined && html `: ${reason}`}</span></p>`;

;// CONCATENATED MODULE: ./build/report/html/signed-cards.js











/** Commands to verify, and problems of stores, that are shown for one signer. */
const SHOWN_COMMANDS = 5;
const SHOWN_PROBLEMS = 20;
/** The bundles that were made or joined, by signer. */
const listSignedCards = (result) => [...Map.groupBy(result.statements, ({ signer }) => (0,format/* describeSigner */.cg)(signer)).values()].map((bundles) => describeCard(result, bundles));
function describeCard(result, bundles) {
    const items = bundles.flatMap((bundle) => describeSigned(result, bundle));
    const [first] = items;
    const failed = bundles.some(({ stores }) => stores.some(({ status }) => status === 'failed'));
    return {
        section: 'bundles',
        title: items.length === 1 && first ? shortenName(first) : `${(0,colors/* count */.U9)(items.length, nounOf(items))} in ${(0,colors/* count */.U9)(bundles.length, 'bundle')}`,
        tone: failed ? 'broken' : 'held',
        items,
        write: (place) => writeCard(result, bundles, items, place),
    };
}
/** The evidence of one signer: its subjects, their bundles, what became of them in stores, and the commands to verify them. */
function writeCard(result, bundles, items, { id, most, room, instance, signerOf }) {
    const [first] = items;
    const failed = bundles.some(({ stores }) => stores.some(({ status }) => status === 'failed'));
    const tone = failed ? 'broken' : 'held';
    const isOne = items.length === 1;
    return html `<article class="${tone}${isOne && ' short'}" id="${id}" aria-labelledby="${id}-name" data-verdict="bundles"${isOne && html ` data-row`}${first && writeSignerMark(signerOf(first))}>
<div class="title"><h3 id="${id}-name">${isOne && first ? writeName(first) : signed_cards_titleOf(bundles)}</h3><span class="verdict ${tone}">${drawMark(tone, '')}${wordOf(result, bundles, failed)}</span></div>
${isOne && first?.digest && html `<p class="mono soft small">${(0,format/* showDigest */.CG)(first.digest)}</p>`}
${writeProblems(bundles)}
${writeEvidence(items, instance)}
${bundles.length === 1 && bundles[0] && writeReceipts(bundles[0])}
${result.command !== 'merge' && writeCommands(result, bundles)}
${!isOne && writeItemTable(bundles.length === 1 ? items.map((item) => ({ ...item, stores: [] })) : items, { caption: 'Signed subjects', most, room })}
</article>
`;
}
function signed_cards_titleOf([first]) {
    if (!first)
        return '';
    return first.signer.kind === 'key' ? `key ${first.signer.fingerprint}` : withoutScheme(first.signer.identity.san);
}
function wordOf({ command }, bundles, failed) {
    if (failed)
        return bundles.length === 1 ? 'not stored' : 'not all stored';
    if (command === 'merge')
        return 'joined';
    return bundles.every(({ reused }) => reused) ? 'kept' : 'signed';
}
/** Problems of stores, each once, with the number of bundles that have it. */
function writeProblems(bundles) {
    const problems = bundles.flatMap(({ stores }) => stores.flatMap(({ store, problem }) => (problem ? [{ ...problem, message: `${store}: ${problem.message}` }] : [])));
    const kinds = [...Map.groupBy(problems, ({ code, message }) => `${code} ${message}`).values()];
    const more = kinds.length - SHOWN_PROBLEMS;
    return [
        kinds.slice(0, SHOWN_PROBLEMS).map(([first, ...others]) => {
            if (!first)
                return undefined;
            const shared = others.length > 0 ? `${first.message} (${(0,colors/* count */.U9)(others.length + 1, 'bundle')})` : first.message;
            return writeProblem({ ...first, message: shared }, 'broken');
        }),
        more > 0 && html `<p class="soft">and ${(0,colors/* count */.U9)(more, 'more problem')}</p>`,
    ];
}
const writeCommands = (result, bundles) => html `<details><summary>To verify ${bundles.length === 1 ? 'it' : 'them'}</summary>${bundles
    .slice(0, SHOWN_COMMANDS)
    .map((bundle) => html `<pre>${(0,verify_command/* writeVerifyCommand */.G)(result, bundle)}</pre>`)}${bundles.length > SHOWN_COMMANDS &&
    html `<p class="soft small">and in the same way for ${(0,colors/* count */.U9)(bundles.length - SHOWN_COMMANDS, 'more bundle')}</p>`}</details>`;

;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The complete style of a report. It is part of the page, and the page's content security policy names its hash, so no other style is
 * applied. Colors of text have a contrast of at least 4.5 to 1 in both schemes. No meaning depends on color alone: the parts of the bar
 * differ in lightness, and the signs of verdicts in their outline.
 */
const STYLE = `
:root{color-scheme:light dark;--ground:#f6f4ef;--card:#fffefb;--ink:#211f1c;--soft:#635d54;--line:#ddd7cc;--held:#1b7346;--heldback:#e5f3ea;--broken:#a3180f;--brokenback:#fbe9e7;--open:#7a5c00;--openback:#f9f0d6;--seal:#b3261e;--focus:#1a5fd0;--link:#17509e;--heldbar:#a5dcbb;--heldtext:#0d3a22;--brokenbar:#8f130c;--brokentext:#fff;--openbar:#cf9a1c;--opentext:#231a00;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--ground:#131518;--card:#1c1f24;--ink:#ece9e3;--soft:#a8a399;--line:#363a41;--held:#5fce97;--heldback:#17301f;--broken:#ff8a7d;--brokenback:#3a1b19;--open:#e5bd4f;--openback:#332a10;--seal:#e8574b;--focus:#8ab4ff;--link:#8fb8ff;--heldbar:#1f5a3b;--heldtext:#dff5e8;--brokenbar:#ffb3aa;--brokentext:#3d0602;--openbar:#b98a1d;--opentext:#1a1300}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.25rem}
h1,h2,h3,h4,p,ol,ul,dl,dd,table,pre{margin:0}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.01em;font-weight:650}
h2{font-size:1.2rem;line-height:1.3;font-weight:650;margin:2.5rem 0 1rem}
h3{font-size:1.1rem;line-height:1.35;font-weight:650}
h4{font-size:.75rem;line-height:1.4;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
code,pre,.mono{font-family:var(--mono);font-size:.875em}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.store{position:absolute}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.masthead{display:flex;gap:1rem;align-items:center}
.seal{width:3.25rem;height:3.25rem;flex:none}
.seal .stamp,#seal .stamp{fill:var(--seal)}
#seal .cut{fill:none;stroke:var(--card);stroke-width:3;stroke-linecap:square}
.shares{display:block;width:100%;height:2rem;margin:1.25rem 0 .6rem;border-radius:.4rem;border:1px solid var(--soft)}
.shares text{font-size:.875rem;font-weight:650}
.shares rect.held{fill:var(--heldbar)}
.shares text.held{fill:var(--heldtext)}
.shares rect.broken{fill:var(--brokenbar)}
.shares text.broken{fill:var(--brokentext)}
.shares rect.open{fill:var(--openbar)}
.shares text.open{fill:var(--opentext)}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;font-size:.9375rem}
.counts li{display:flex;gap:.45rem;align-items:flex-start}
.counts a{min-height:1.5rem}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1.25rem;font-size:.875rem}
.facts dt{color:var(--soft)}
.facts dd{font-family:var(--mono);font-size:.8125rem;line-height:1.6}
.about{margin-top:1rem}
.contents{columns:18rem;column-gap:2rem;list-style:none;padding:0;margin-top:1.25rem;font-size:.9rem}
.contents li{break-inside:avoid;display:flex;gap:.5rem;align-items:flex-start;padding:.15rem 0}
.contents a{display:block;min-height:1.5rem}
.mark{width:1.25rem;height:1.25rem;flex:none;margin-top:.15rem}
.held{--tone:var(--held)}
.broken{--tone:var(--broken)}
.open{--tone:var(--open)}
symbol circle,symbol path,symbol rect{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
#held .plate,#broken .plate,#open .plate{fill:var(--tone);stroke:none}
#held path,#broken path:not(.plate),#open path{stroke:var(--card);stroke-width:2.4}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem;margin:0 0 1.25rem;scroll-margin-top:1rem}
article.broken{border-top:4px solid var(--broken)}
article.open{border-top:4px solid var(--open)}
article.held{border-top:4px solid var(--held)}
.title{display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:baseline}
.verdict{display:inline-flex;gap:.35rem;align-items:center;white-space:nowrap;font-size:.75rem;font-weight:700;letter-spacing:.06em;text-transform:uppercase;padding:.15rem .6rem;border-radius:1rem;color:var(--tone);background:var(--back);border:1px solid currentColor}
.verdict.held,.reason.held{--back:var(--heldback)}
.verdict.broken,.reason.broken{--back:var(--brokenback)}
.verdict.open,.reason.open{--back:var(--openback)}
.reason{background:var(--back);border-radius:.5rem;padding:.85rem 1rem;margin-top:1rem}
.reason p+p{margin-top:.35rem}
.reason code{white-space:normal}
.tone{color:var(--tone);font-weight:600}
.verdict .mark{width:.95rem;height:.95rem;margin:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.origin{margin:1.25rem 0}
.checked{margin:1.25rem 0}
.cause{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:1.25rem}
.cause>h4{font-size:1rem;letter-spacing:0;text-transform:none;color:var(--ink)}
.name{display:inline-flex;gap:.5rem;align-items:flex-start}
.kind{width:1.1em;height:1.1em;flex:none;margin-top:.2em;color:var(--soft)}
.filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:flex-end;background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem;margin:1.5rem 0 0;font-size:.875rem}
.filter label{display:flex;flex-direction:column;gap:.25rem;font-weight:600;min-width:9rem}
.filter .words,.filter .signers{flex:1 1 14rem;min-width:0}
.filter input,.filter select{font:inherit;font-weight:400;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:.4rem;padding:.45rem .6rem;min-height:2.5rem;width:100%;max-width:100%}
.filter ::placeholder{color:var(--soft);opacity:1}
.filter p{flex:1 1 100%;color:var(--soft)}
.items{width:100%;border-collapse:collapse;font-size:.875rem;margin-top:1.25rem;table-layout:fixed}
.items thead th{text-align:left;font-size:.75rem;font-weight:600;color:var(--soft);padding:.25rem .75rem .35rem 0;border-bottom:2px solid var(--line);vertical-align:bottom}
.items tbody th{text-align:left;font-weight:600}
.items tbody th p{font-weight:400;margin-top:.2rem}
.items tbody th,.items td{vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
.items tbody tr:last-child>*{border-bottom:0}
.items .mono{font-size:.75rem;line-height:1.5}
.items tbody[data-row] tr:first-child>*{border-bottom:0;padding-bottom:0}
.items .why td{padding-left:1.5rem}
.items tbody[data-row]:not(:last-child) .why td{border-bottom:1px solid var(--line)}
.items th:nth-child(1){width:36%}
.code{font-family:var(--mono);font-size:.75rem;color:var(--tone);font-weight:600}
.chain{list-style:none;padding:0;margin:1.75rem 0 .5rem;display:grid;grid-template-columns:repeat(5,minmax(0,1fr))}
.chain>li{position:relative;padding:0 .5rem;text-align:center;min-width:0}
.disc{width:3.75rem;height:3.75rem;margin:0 auto .6rem;border-radius:50%;border:2px solid var(--line);display:flex;align-items:center;justify-content:center;background:var(--ground);color:var(--ink)}
.disc.held{border-color:var(--held)}
.disc.broken{border-color:var(--broken);color:var(--broken)}
.disc.open{border-style:dashed}
.glyph{width:2.5rem;height:2.5rem}
.chain p{font-size:.875rem;line-height:1.4;margin-top:.15rem}
.chain .mono{font-size:.75rem}
.across{position:absolute;left:calc(-50% + 2.1rem);top:0;width:calc(100% - 4.2rem);height:3.75rem;overflow:visible}
.down{display:none}
.across line,.down line{stroke:var(--tone);stroke-width:2}
.open line{stroke-dasharray:4 5}
.across text,.down text{fill:var(--tone);font-size:.75rem;font-weight:600}
.rules{list-style:none;padding:0;margin-top:.5rem;border-top:1px solid var(--line)}
.rules>li{padding:.9rem 0;border-bottom:1px solid var(--line)}
.rules>li:last-child{border-bottom:0;padding-bottom:0}
.rule{display:flex;gap:.6rem;align-items:flex-start}
.clauses{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.875rem;margin-top:.5rem}
.clauses th{text-align:left;font-size:.75rem;font-weight:600;color:var(--soft);padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line)}
.clauses tbody th{color:var(--ink);font-size:.875rem;font-weight:600;padding:.35rem .75rem .35rem 0;vertical-align:top}
.clauses td{vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
.clauses tr:last-child>*{border-bottom:0}
.clauses th:nth-child(1){width:1.75rem}
.clauses th:nth-child(2){width:11rem}
.clauses th:nth-child(5){width:7rem}
.clauses.others{table-layout:auto}
.clauses.others th:nth-child(2){width:auto}
.clauses .mark{width:1.05rem;height:1.05rem;margin:.1rem 0 0}
.tag{display:inline-block;white-space:nowrap;font-size:.6875rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase;border:1px solid var(--line);border-radius:.25rem;padding:0 .35rem;color:var(--soft)}
.tag.platform{letter-spacing:0;text-transform:none}
.tag.proven{color:var(--held);border-color:currentColor}
.answers{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:1px;list-style:none;padding:0;margin:.5rem 0 0;background:var(--line);border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.answers li{background:var(--card);padding:.5rem .65rem;display:flex;flex-direction:column;gap:.1rem}
.answers .small{font-size:.75rem}
.answer{display:flex;gap:.35rem;align-items:center;font-weight:600;font-size:.875rem;color:var(--tone)}
.answer.unasked{color:var(--soft);font-weight:400}
.answer .mark{width:1rem;height:1rem;margin:0}
.answers .about{font-size:.6875rem;line-height:1.35;margin:0}
.tag.declared{border-style:dashed;border-color:currentColor}
details{margin-top:1rem;border-top:1px solid var(--line);padding-top:.75rem}
summary{cursor:pointer;font-weight:600;font-size:.9375rem;padding:.25rem 0;min-height:1.75rem}
details>.facts,details>.clauses,details>p,details>pre,details>.pair{margin-top:.6rem}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem 2rem}
.pair h4{margin-bottom:.4rem}
pre{background:var(--ground);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;overflow-x:auto;white-space:pre-wrap;font-size:.8125rem;line-height:1.55}
footer{padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
@media screen and (max-width:52rem){
main,header,footer{padding-left:1rem;padding-right:1rem}
header{padding-top:1.5rem}
h1{font-size:1.4rem}
article{padding:1.1rem 1rem}
.chain{grid-template-columns:minmax(0,1fr)}
.chain>li{display:grid;grid-template-columns:2.5rem minmax(0,1fr);column-gap:.85rem;text-align:left;padding:0}
.chain .disc{width:2.5rem;height:2.5rem;margin:0}
.chain .glyph{width:1.75rem;height:1.75rem}
.across{display:none}
.down{display:block;grid-column:1/-1;width:100%;height:3.25rem;margin:.1rem 0}
.pair{grid-template-columns:minmax(0,1fr)}
.answers{grid-template-columns:repeat(2,minmax(0,1fr))}
.facts{grid-template-columns:minmax(0,1fr);gap:0}
.facts dd{margin-bottom:.5rem}
.clauses thead,.items thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.clauses tr{display:grid;grid-template-columns:1.6rem minmax(0,1fr);padding:.5rem 0;border-bottom:1px solid var(--line)}
.clauses tr:last-child{border-bottom:0}
.clauses td,.clauses tbody th{border:0;padding:.05rem 0;grid-column:2}
.clauses td:first-child{grid-column:1;grid-row:1/span 9}
.items,.items tbody{display:block}
.items tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}
.items tr:last-child{border-bottom:0}
.items tbody[data-row] tr:first-child{border-bottom:0;padding-bottom:0}
.items .why{padding-top:0}
.items tbody th,.items td{display:block;width:auto!important;border:0;padding:.05rem 0}
.items td{padding-left:1.5rem}
.clauses td[data-name]:not(:empty):before{content:attr(data-name) " ";color:var(--soft);font-size:.75rem}
}
@media print{
@page{size:A4;margin:14mm 13mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--held:#14532d;--heldback:#fff;--broken:#8a1c14;--brokenback:#fff;--open:#5c4500;--openback:#fff;--seal:#8a1c14;--link:#000;--heldbar:#d3eddd;--heldtext:#000;--brokenbar:#8a1c14;--brokentext:#fff;--openbar:#d9b04a;--opentext:#000}
body{font-size:9.5pt;line-height:1.35}
main,header,footer{max-width:none;padding:0}
h1{font-size:16pt}
h2{margin:1.25rem 0 .6rem}
article{padding:.8rem 1rem;margin-bottom:.8rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.skip,nav,.filter label{display:none}
.filter:not(.filtering){display:none}
.short,.rules>li,.facts,.chain,.reason,.checked,.title,.counts,.shares,.clauses tr,.items tr,.items tbody[data-row]{break-inside:avoid}
h2,h3,h4,.title,summary{break-after:avoid}
.chain{grid-template-columns:repeat(5,minmax(0,1fr));margin:.9rem 0 .4rem}
.chain p,.items,.clauses,.facts,.clauses tbody th{font-size:8pt}
.chain .mono,.items .mono,.facts dd,.answers .about{font-size:7pt;line-height:1.35}
h3{font-size:10.5pt}
.items .small{font-size:7.5pt}
.answers li{padding:.25rem .45rem}
.answer{font-size:8pt}
.answers .small{font-size:7pt}
.items thead{break-after:avoid}
.items{margin-top:.7rem}
h4,.items thead th,.clauses thead th,.tag,.verdict{font-size:7pt}
.disc{width:2.75rem;height:2.75rem}
.glyph{width:1.9rem;height:1.9rem}
.across{left:calc(-50% + 1.6rem);width:calc(100% - 3.2rem);top:-.5rem}
.pair{grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:.5rem 1.25rem}
.pair .facts{gap:.1rem .75rem}
.clauses th:nth-child(2){width:7rem}
.items th:nth-child(1){width:33%}
.items th:nth-child(2):nth-last-child(2){width:40%}
.seal{width:2.5rem;height:2.5rem}
.items tbody th,.items td{padding-top:.22rem;padding-bottom:.22rem}
details{margin-top:.5rem;padding-top:.4rem}
.reason{border-left:3px solid var(--tone);border-radius:0;padding:.2rem .8rem;margin-top:.6rem}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
section:not(.folded) details:not([open])::details-content{content-visibility:visible;block-size:auto}
}
@media print{.folded .held .chain,.folded details:not([open]){display:none}.folded .origin,.folded .checked{margin:.5rem 0}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.disc,.verdict,article{border-color:CanvasText}#held .plate,#broken .plate,#open .plate{fill:CanvasText}#held path,#broken path:not(.plate),#open path{stroke:Canvas}}
`;

// EXTERNAL MODULE: ./build/results/group-verdicts.js
var group_verdicts = __webpack_require__(31677);
;// CONCATENATED MODULE: ./build/report/html/verdict-cards.js










/** Reasons of one cause with evidence of their own. The others get a row with the reason. */
const SHOWN_REASONS = 10;
/** So many artifacts come before their evidence: the reader of a refusal looks for their names. */
const FEW = 20;
const verdict_cards_TONE = { verified: 'held', refused: 'broken', inconclusive: 'open' };
/** What was refused or is inconclusive, by cause, then what was verified, by signer. */
function listVerdictCards({ artifacts = [], subjects }) {
    const positions = new Map(artifacts.map((artifact, index) => [artifact, index]));
    const itemsOf = (group) => group.map((artifact) => describeVerdict(artifact, subjects[positions.get(artifact) ?? -1]));
    const { causes, signers } = (0,group_verdicts/* groupVerdicts */.c)(artifacts);
    return [...causes.map((cause) => describeCause(cause, itemsOf)), ...signers.map((signer) => describeSignerGroup(signer, itemsOf))];
}
function describeCause(cause, itemsOf) {
    const items = itemsOf(cause.artifacts);
    const [first] = items;
    return {
        section: cause.verdict,
        title: items.length === 1 && first ? shortenName(first) : `${(0,colors/* count */.U9)(items.length, nounOf(items))}: ${cause.code ?? cause.message}`,
        tone: verdict_cards_TONE[cause.verdict],
        items,
        write: (place) => (items.length === 1 && first ? writeOne(first, cause.verdict, place) : writeCause(cause, itemsOf, place)),
    };
}
function describeSignerGroup({ signer, artifacts }, itemsOf) {
    const items = itemsOf(artifacts);
    const [first] = items;
    const name = signer === undefined ? 'no signer' : signer.kind === 'key' ? `key ${signer.fingerprint}` : withoutScheme(signer.identity.san);
    return {
        section: 'verified',
        title: items.length === 1 && first ? shortenName(first) : `${(0,colors/* count */.U9)(items.length, nounOf(items))} by ${name}`,
        tone: 'held',
        items,
        write: (place) => (items.length === 1 && first ? writeOne(first, 'verified', place) : writeSigner(name, items, place)),
    };
}
/** A group of one artifact: its name is the heading, and a table would repeat it. */
function writeOne(item, verdict, { id, instance, signerOf }) {
    const tone = verdict_cards_TONE[verdict];
    return html `<article class="${tone}${item.rules.length === 0 && ' short'}" id="${id}" aria-labelledby="${id}-name" data-verdict="${verdict}" data-row${writeSignerMark(signerOf(item))}>
<div class="title"><h3 id="${id}-name">${writeName(item)}</h3>${writePill(verdict)}</div>
${item.digest && html `<p class="mono soft small">${(0,format/* showDigest */.CG)(item.digest)}</p>`}
${item.problem && writeProblem(item.problem, tone)}
${writeEvidence([item], instance)}
</article>
`;
}
function writeSigner(name, items, { id, most, room, instance, signerOf }) {
    const [first] = items;
    return html `<article class="held" id="${id}" aria-labelledby="${id}-name" data-verdict="verified"${first && writeSignerMark(signerOf(first))}>
<div class="title"><h3 id="${id}-name">${name}</h3>${writePill('verified', items.length)}</div>
${writeEvidence(items, instance)}
${writeItemTable(items, { caption: `Verified artifacts, signed by ${name}`, most, room })}
</article>
`;
}
function writeCause(cause, itemsOf, place) {
    const { verdict, code, message, hint, artifacts } = cause;
    const { id } = place;
    const tone = verdict_cards_TONE[verdict];
    return html `<article class="${tone}" id="${id}" aria-labelledby="${id}-name" data-verdict="${verdict}">
<div class="title"><h3 id="${id}-name">${message}</h3>${writePill(verdict, artifacts.length)}</div>
${code && html `<div class="reason ${tone}">${hint !== undefined && html `<p>${hint}</p>`}<p class="code">${code}</p></div>`}
${writeReasons(cause, itemsOf, place)}
</article>
`;
}
/** One reason has its evidence. Different reasons have their own, if rules of a policy say more than the reasons, and are in rows otherwise. */
function writeReasons({ verdict, code, message, hint, artifacts, reasons }, itemsOf, place) {
    const caption = `Artifacts that are ${verdict}: ${message}`;
    const { most, room, instance, signerOf } = place;
    const told = { ...(code !== undefined && { code }), ...(hint !== undefined && { hint }) };
    const items = itemsOf(artifacts);
    const body = (shown, rows, reasonsInRows) => {
        const table = writeItemTable(shown, { caption, most: rows, room, signerOf, ...(reasonsInRows && { reasons: reasonsInRows }) });
        const evidence = writeEvidence(shown, instance);
        return shown.length <= FEW ? [table, evidence] : [evidence, table];
    };
    if (reasons.length === 1)
        return body(items, most);
    if (items.every(({ rules }) => rules.length === 0))
        return body(items, most, told);
    let left = most;
    const sections = reasons.slice(0, SHOWN_REASONS).map((reason) => {
        const rows = Math.max(FEW, Math.min(reason.artifacts.length, left));
        left -= Math.min(reason.artifacts.length, rows);
        return html `<section class="cause"><h4>${reason.message}</h4>${reason.hint !== undefined && reason.hint !== hint && html `<p class="small">${reason.hint}</p>`}${body(itemsOf(reason.artifacts), rows)}</section>`;
    });
    const rest = itemsOf(reasons.slice(SHOWN_REASONS).flatMap((reason) => reason.artifacts));
    const more = (0,colors/* count */.U9)(reasons.length - SHOWN_REASONS, 'more reason');
    return [sections, rest.length > 0 && html `<section class="cause"><h4>${more}</h4>${body(rest, Math.max(FEW, left), told)}</section>`];
}
const writePill = (verdict, number) => html `<span class="verdict ${verdict_cards_TONE[verdict]}">${drawMark(verdict_cards_TONE[verdict], '')}${number} ${verdict}</span>`;

;// CONCATENATED MODULE: ./build/report/html/page.js













/** Groups with their evidence, so that a phone can open the page. The items of all others get one row each. */
const SHOWN_CARDS = 30;
/** With more groups than this, paper has only what is open on the screen. */
const UNFOLDED_CARDS = 10;
/** Rows of a page, and rows that a group has at least. The JSON document has all. */
const SHOWN_ROWS = 5_000;
const page_LEAST_ROWS = 20;
/** Characters of the rows of a page. Five thousand usual rows have half of them. */
const LONGEST_ROWS = 8_000_000;
const page_SHOWN_PROBLEMS = 100;
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/** The page loads and sends nothing. Only its own style is applied, and only its own script runs, if it has one. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'`;
const POLICY_WITH_SCRIPT = `${POLICY}; script-src ${hashOf(FILTER_SCRIPT)}`;
/** A result as one self-contained page: no external font, picture or script. */
function renderHtml(result, run) {
    const cards = result.artifacts ? listVerdictCards(result) : listSignedCards(result);
    const filter = createFilter(cards);
    return `${html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(filter.markup ? POLICY_WITH_SCRIPT : POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(result)} – chopmark</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the results</a>
${ICONS}
${writeHead(result, run)}
<main id="results" tabindex="-1">
${result.skipped && [html `<h2>Nothing was signed</h2>`, writeProblem(result.skipped, 'open')]}
${result.problems.slice(0, page_SHOWN_PROBLEMS).map((problem) => writeProblem(problem, 'broken'))}
${result.dryRun && writeDryRun(result.dryRun)}
${cards.length > 1 && writeContents(cards.slice(0, SHOWN_CARDS))}
${filter.markup}
${writeSections(cards, filter, result.instance)}
</main>
<footer><p>Written by chopmark ${result.version}. This page loads nothing${filter.markup ? ' and sends nothing' : ' and runs nothing'}. It shows the JSON result. <a href="${(0,project/* pageUrl */.fi)('how-to/reports.md')}" rel="noreferrer">How to read it</a></p></footer>
${filter.markup && html `<script>${new Markup(FILTER_SCRIPT)}</script>`}
</body>
</html>`}
`;
}
const HEADINGS = {
    refused: 'Refused',
    inconclusive: 'Inconclusive',
    verified: 'Verified',
    bundles: 'Bundles',
};
const writeContents = (cards) => html `<nav aria-label="Contents"><ol class="contents">${cards.map(({ title, tone, section }, index) => html `<li>${drawMark(tone, HEADINGS[section])}<a href="#group-${index + 1}">${title}</a></li>`)}</ol></nav>`;
/** Each section with its cards. The rows are shared out in order, and no card is without any. */
function writeSections(cards, { signerOf }, instance) {
    let left = SHOWN_ROWS;
    const room = { left: LONGEST_ROWS };
    const written = cards.slice(0, SHOWN_CARDS).map((card, index) => {
        const most = Math.max(page_LEAST_ROWS, Math.min(card.items.length, left));
        left = Math.max(0, left - Math.min(card.items.length, most));
        return { section: card.section, markup: card.write({ id: `group-${index + 1}`, most, room, instance, signerOf }) };
    });
    const shown = [...Map.groupBy(written, ({ section }) => section)].map(([section, parts]) => html `<section class="part${cards.length > UNFOLDED_CARDS && ' folded'}" aria-labelledby="${section}"><h2 id="${section}">${HEADINGS[section]}</h2>${parts.map(({ markup }) => markup)}</section>`);
    return [shown, writeRest(cards.slice(SHOWN_CARDS), { signerOf }, { most: Math.max(page_LEAST_ROWS, left), room })];
}
/** The items of groups that are too many for cards, each in a row with its reason or signer. */
function writeRest(cards, { signerOf }, limits) {
    if (cards.length === 0)
        return undefined;
    const sections = Map.groupBy(cards, ({ section }) => section);
    return [...sections].map(([section, of]) => {
        const items = of.flatMap((card) => card.items);
        const heading = `${items.length} more ${HEADINGS[section].toLowerCase()}`;
        return html `<section class="part" aria-label="${heading}" data-verdict="${section}"><h2>${heading}</h2>${writeItemTable(items, {
            ...limits,
            caption: heading,
            reasons: {},
            isAlone: true,
            signerOf,
        })}</section>`;
    });
}


/***/ })

};
