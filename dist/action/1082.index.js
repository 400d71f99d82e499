export const id = 1082;
export const ids = [1082];
export const modules = {

/***/ 31082:
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
var project = __webpack_require__(24069);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(8667);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(94917);
// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(88835);
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

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(37864);
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

;// CONCATENATED MODULE: ./build/report/html/icons.js

/** Every symbol of the page, defined once and referenced where it is drawn. It contains no untrusted text. */
const ICONS = html `<svg class="store" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<symbol id="artifact" viewBox="0 0 48 48"><path d="M24 9l13 7v16l-13 7-13-7V16z"/><path d="M11 16l13 7 13-7M24 23v16"/></symbol>
<symbol id="statement" viewBox="0 0 48 48"><path d="M14 9h14l8 8v22H14z"/><path d="M28 9v8h8M19 23h12M19 28h12M19 33h7"/></symbol>
<symbol id="identity" viewBox="0 0 48 48"><path d="M10 12h28v19H10z"/><circle cx="18" cy="19.5" r="3.2"/><path d="M13.5 27c.8-2.6 2.5-3.6 4.5-3.6s3.7 1 4.5 3.6M27 18h7M27 23h7M29 31v9l3-2 3 2v-9"/></symbol>
<symbol id="log" viewBox="0 0 48 48"><path d="M10 13h17M10 20h13M10 27h11M10 34h11"/><circle cx="32" cy="29" r="9"/><path d="M32 24v5l3.5 2.5"/></symbol>
<symbol id="root" viewBox="0 0 48 48"><path d="M24 8l13 5v10c0 8-5.5 13.5-13 17-7.5-3.5-13-9-13-17V13z"/><path d="M18 24l4.5 4.5 8-9"/></symbol>
<symbol id="held" viewBox="-12 -12 24 24"><circle r="11"/><path d="M-5 .5l3.5 3.5 6.5-7.5"/></symbol>
<symbol id="broken" viewBox="-12 -12 24 24"><circle r="11"/><path d="M-4 -4l8 8M4 -4l-8 8"/></symbol>
<symbol id="open" viewBox="-12 -12 24 24"><circle r="11"/><path d="M-2.8 -2.6c0-3.8 5.8-3.6 5.8 0 0 2.2-2.9 2.3-2.9 4.6M.1 5.3v.2"/></symbol>
<symbol id="seal" viewBox="0 0 48 48"><path class="stamp" d="M8 5.5h32q2.5 0 2.5 2.5v32q0 2.5-2.5 2.5H8q-2.5 0-2.5-2.5V8q0-2.5 2.5-2.500z"/><path class="cut" d="M14 15h20M24 10v9M14 24h20v9H14zM24 19v19"/></symbol>
</defs></svg>`;
const WORDS = { held: 'Valid', broken: 'Failed', open: 'Not checked' };
const drawIcon = (glyph) => html `<svg class="glyph" aria-hidden="true" focusable="false"><use href="#${glyph}"/></svg>`;
const drawMark = (verdict) => html `<svg class="mark ${verdict}" role="img" aria-label="${WORDS[verdict]}"><use href="#${verdict}"/></svg>`;
const drawSeal = () => html `<svg class="seal" aria-hidden="true" focusable="false"><use href="#seal"/></svg>`;
/** The link from one element to the next, with its verdict: horizontal on a wide page, vertical on a narrow page. */
const drawLink = (verdict, says) => html `<svg class="across ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="0" y1="30" x2="100%" y2="30"/><text x="50%" y="11" text-anchor="middle">${says}</text><svg x="50%" y="30" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg><svg class="down ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="20" y1="0" x2="20" y2="100%"/><text x="42" y="50%" dy="4">${says}</text><svg x="20" y="50%" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg>`;
/** A bar with the shares of a whole. */
function drawShares(shares) {
    const total = shares.reduce((sum, { count }) => sum + count, 0);
    const label = shares.flatMap(({ count, name }) => (count > 0 ? `${count} ${name}` : [])).join(', ');
    let before = 0;
    const bars = shares.map(({ kind, count }) => {
        const start = percent(before, total);
        before += count;
        return count > 0 && html `<rect class="${kind}" x="${start}%" width="${percent(count, total)}%" height="100%"/>`;
    });
    return html `<svg class="shares" role="img" aria-label="${label}">${bars}</svg>`;
}
const percent = (part, whole) => (whole === 0 ? '0' : ((100 * part) / whole).toFixed(3));

;// CONCATENATED MODULE: ./build/report/html/chain-picture.js



/** Log entries and times in the picture. All of them are listed below it. */
const TOLD = 2;
/** The picture of an artifact's evidence: five elements, the link from each to the next, and whether the link holds. */
function drawChain({ name, digest, bundle }, chain, instance) {
    const { signer, predicateType, entries = [], timestamps = [] } = bundle ?? {};
    const statement = bundle && (predicateType ? shortenType(predicateType) : 'a signature of the file');
    return html `<ol class="chain" aria-label="From the artifact to the trusted root">
${drawThing('artifact', 'Artifact', chain.subject, [
        html `<p>${shortenName(name)}</p>`,
        digest && html `<p class="mono soft">${shortenDigest((0,format/* showDigest */.CG)(digest))}</p>`,
    ])}${drawThing('statement', 'Statement', chain.requirements === 'broken' ? 'broken' : chain.signature, [
        statement ? html `<p>${statement}</p>` : html `<p class="soft">no bundle</p>`,
        chain.requirements === 'broken' && html `<p class="broken small tone">not enough</p>`,
    ], drawLink(chain.subject, 'subject of'))}${drawThing('identity', 'Signer', signerVerdict(chain), [describeSigner(signer), chain.policy === 'broken' && html `<p class="broken small tone">not accepted</p>`], drawLink(chain.signature, 'signed by'))}${drawThing('log', 'Log and time', chain.time, [
        entries.slice(0, TOLD).map(({ log, index }) => html `<p>entry ${index}</p><p class="mono soft">${withoutScheme(log)}</p>`),
        timestamps.slice(0, TOLD).map(({ time }) => html `<p class="soft">${(0,format/* showTime */.lY)(time)}</p>`),
        entries.length + timestamps.length === 0 && html `<p class="soft">none shown</p>`,
    ], drawLink(chain.time, 'logged'))}${drawThing('root', 'Trusted root', chain.root, [html `<p>${instance ? lastPart(instance) : html `<span class="soft">of this run</span>`}</p>`], drawLink(chain.root, 'trusted by'))}
</ol>`;
}
/** A link comes before its target in the document, for screen readers. */
const drawThing = (glyph, title, verdict, about, link) => html `<li>${link}<div class="disc ${verdict}">${drawIcon(glyph)}</div><div><h4>${title}</h4>${about}</div></li>`;
/** The verdict about the signer: that of the policy if there is one, else that of the signature. */
const signerVerdict = ({ policy, signature }) => (policy === 'open' ? signature : policy);
function describeSigner(signer) {
    if (!signer)
        return html `<p class="soft">not proven</p>`;
    if (signer.kind === 'key')
        return [html `<p>a public key</p>`, html `<p class="mono soft">${signer.fingerprint.slice(0, 16)}…</p>`];
    const { san, issuer } = signer.identity;
    return [html `<p>${withoutScheme(san)}</p>`, html `<p class="mono soft">${withoutScheme(issuer)}</p>`];
}
const withoutScheme = (url) => url.replace(/^https?:\/\//, '');
const shortenName = (name) => (/^sha\d+:/.test(name) ? shortenDigest(name) : lastPart(name));
const lastPart = (path) => path.split('/').at(-1) || path;
/** `sha256:` with the beginning and end of the digest. The whole digest is above the picture. */
const shortenDigest = (digest) => (digest.length > 24 ? `${digest.slice(0, 15)}…${digest.slice(-6)}` : digest);
const KNOWN_TYPES = new Map([
    ['https://slsa.dev/provenance/v1', 'SLSA provenance, v1'],
    ['https://slsa.dev/provenance/v0.2', 'SLSA provenance, v0.2'],
    ['https://slsa.dev/verification_summary/v1', 'verification summary, v1'],
    ['https://spdx.dev/Document', 'SBOM (SPDX)'],
    ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
]);
const shortenType = (type) => KNOWN_TYPES.get(type) ?? withoutScheme(type);

;// CONCATENATED MODULE: ./build/report/html/artifact-card.js







/** Rules of a policy, clauses of a rule, and other bundles that are shown. The JSON document has all. */
const TOLD_RULES = 50;
const TOLD_CLAUSES = 50;
const TOLD_BUNDLES = 20;
/** Warnings about one artifact that are shown. */
const TOLD_WARNINGS = 20;
const TONE = {
    verified: 'held',
    refused: 'broken',
    inconclusive: 'open',
};
/** One artifact: its verdict, the reason, the picture of its evidence, the passed and failed rules of the policy, and the facts. */
function writeArtifact(verdict, { id, instance }) {
    const { artifact, digest, problem, bundles } = verdict;
    const bundle = (0,answer_questions/* decidingBundle */.C7)(verdict);
    const tone = TONE[verdict.verdict];
    const subject = { name: artifact, ...(digest && { digest }), ...(bundle && { bundle }), ...(problem && { problem }) };
    const rules = [...(bundle?.trust ? [bundle.trust] : []), ...(verdict.rules ?? [])];
    return html `<article class="${tone}" id="${id}" aria-labelledby="${id}-name">
<div class="title"><h3 id="${id}-name">${artifact}</h3><span class="verdict ${tone}">${verdict.verdict}</span></div>
${digest && html `<p class="mono soft small">${(0,format/* showDigest */.CG)(digest)}</p>`}
${problem && writeProblem(problem, tone)}
${drawChain(subject, describeChain(subject), instance)}
${writeAnswers(verdict)}
${writeWarnings(verdict)}
${writeRules(rules)}
${bundle && writeFacts(bundle)}
${bundle && writeEvidence(bundle)}
${writeOtherBundles(bundles.filter((other) => other !== bundle))}
</article>
`;
}
/** The six questions and their answers, in one row. */
const writeAnswers = ({ questions = [], bundles }) => questions.length === 0 || bundles.length === 0
    ? undefined
    : html `<ul class="answers" aria-label="What was checked">${questions.map(({ question, answer, about }) => html `<li><span class="soft small">${question}</span> <span class="tag ${ANSWER_TONE[answer]}"${about && html ` title="${about}"`}>${answer}</span></li>`)}</ul>`;
/** What refuses nothing, and the reader should know: warnings about accepted bundles, and places that were not asked. */
const writeWarnings = (verdict) => [...(0,format/* listWarnings */.EB)(verdict), ...(verdict.unasked ?? [])].slice(0, TOLD_WARNINGS).map((problem) => writeProblem(problem, 'open'));
const ANSWER_TONE = {
    proven: 'proven',
    met: 'proven',
    declared: 'declared',
    missed: 'broken',
    'not asked': 'open',
};
const writeProblem = ({ code, message, hint }, tone) => html `<div class="reason ${tone}"><p><strong>${message}</strong></p>${hint && html `<p>${hint}</p>`}<p class="code">${code}</p></div>`;
const RULE_WORDS = { trust: 'Trusts', deny: 'Denies', require: 'Requires' };
function writeRules(rules) {
    if (rules.length === 0)
        return undefined;
    const missed = rules.filter(({ satisfied }) => !satisfied).length;
    const more = rules.length - TOLD_RULES;
    // Failed rules come first, so that a limit never hides them.
    const ordered = [...rules].sort((a, b) => Number(a.satisfied) - Number(b.satisfied));
    return html `<section aria-label="Policy"><h4>Policy: ${missed === 0 ? 'all rules passed' : `${missed} of ${(0,colors/* count */.U9)(rules.length, 'rule')} failed`}</h4>
<ul class="rules">${ordered.slice(0, TOLD_RULES).map(writeRule)}${more > 0 && html `<li class="soft">and ${(0,colors/* count */.U9)(more, 'more rule')}</li>`}</ul></section>`;
}
function writeRule({ rule, name, at, satisfied, clauses, problem }) {
    return html `<li><div class="rule">${drawMark(satisfied ? 'held' : 'broken')}<div><strong>${RULE_WORDS[rule]} ${name}</strong>${at && html ` <span class="soft small">${at}</span>`}${problem && html `<p class="small">${problem.message} <span class="code broken">${problem.code}</span></p>`}</div></div>${clauses.length > 0 &&
        html `<table class="clauses"><thead><tr><th></th><th scope="col">clause</th><th scope="col">expected</th><th scope="col">actual</th><th scope="col">basis</th></tr></thead><tbody>${clauses
            .slice(0, TOLD_CLAUSES)
            .map(writeClause)}</tbody></table>`}</li>`;
}
const writeClause = ({ clause, satisfied, expected, actual, basis }) => html `<tr><td>${drawMark(satisfied ? 'held' : 'broken')}</td><td><strong>${clause}</strong></td><td data-name="expected"><code>${expected}</code></td><td data-name="actual">${actual === undefined ? html `<span class="soft">not stated</span>` : html `<code>${actual}</code>`}</td><td>${basis && writeBasis(basis)}</td></tr>`;
const writeBasis = (basis) => html `<span class="tag ${basis}">${basis}</span>`;
/** The facts that the certificate proves, next to the facts that the statement declares. */
function writeFacts({ signer, facts }) {
    const extensions = signer?.kind === 'certificate' ? signer.identity.extensions : {};
    const proven = Object.entries({ ...extensions });
    const declared = Object.entries({ ...facts?.declared });
    if (proven.length + declared.length === 0)
        return undefined;
    return html `<details><summary>Facts: ${proven.length} proven by the certificate, ${declared.length} declared by the statement</summary><div class="pair"><div><h4>${writeBasis('proven')} by the certificate</h4>${writeList(proven)}</div><div><h4>${writeBasis('declared')} by the statement</h4>${declared.length > 0 ? writeList(declared) : html `<p class="soft small">Nothing beyond the facts that the certificate proves.</p>`}</div></div></details>`;
}
const writeList = (entries) => html `<dl class="facts">${entries.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
/** The path of the bundle, its signer, the time, and the log entry. */
function writeEvidence(bundle) {
    const { bundlePath, signer, entries, timestamps, secondOpinion } = bundle;
    const [statement, builder] = [(0,format/* describeStatement */.Zc)(bundle), (0,format/* describeOtherBuilder */.zb)(bundle)];
    return html `<details><summary>Evidence: bundle, certificate, log and time</summary>${writeList([
        ['bundle', bundlePath],
        ...(statement ? [['statement', statement]] : []),
        ...(signer ? [['signed by', (0,format/* describeSigner */.cg)(signer)]] : []),
        ...(builder ? [['builder', builder]] : []),
        ...(signer?.kind === 'certificate'
            ? [
                ['certificate', `serial ${signer.identity.serial}`],
                ['valid', `${(0,format/* showTime */.lY)(signer.identity.notBefore)} to ${(0,format/* showTime */.lY)(signer.identity.notAfter)}`],
            ]
            : []),
        ...entries.map(({ log, index, kind, version }) => ['log entry', `${log}, entry ${index} (${kind} ${version})`]),
        ...timestamps.map(({ time, authority }) => ['time', `${(0,format/* showTime */.lY)(time)}, proven by ${authority}`]),
        ...(secondOpinion ? [['second opinion', (0,format/* describeSecondOpinion */.K9)(secondOpinion)]] : []),
    ])}</details>`;
}
function writeOtherBundles(others) {
    if (others.length === 0)
        return undefined;
    const more = others.length - TOLD_BUNDLES;
    return html `<details><summary>${(0,colors/* count */.U9)(others.length, 'other bundle')} checked</summary><table class="clauses others"><thead><tr><th></th><th scope="col">bundle</th><th scope="col">signer or reason</th></tr></thead><tbody>${others
        .slice(0, TOLD_BUNDLES)
        .map((bundle) => html `<tr><td>${drawMark(bundle.problem ? 'broken' : 'held')}</td><td data-name="bundle">${bundle.bundlePath}</td><td data-name="signer or reason">${bundle.problem ? html `${bundle.problem.message} <span class="code broken">${bundle.problem.code}</span>` : writeAccepted(bundle)}</td></tr>`)}</tbody></table>${more > 0 && html `<p class="soft">and ${more} more</p>`}</details>`;
}
/** The statement of an accepted bundle, and its signer. */
function writeAccepted(bundle) {
    const statement = (0,format/* describeStatement */.Zc)(bundle);
    return html `${statement && html `${statement}<br>`}${bundle.signer && (0,format/* describeSigner */.cg)(bundle.signer)}`;
}

// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(10672);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(79226);
;// CONCATENATED MODULE: ./build/report/html/signed-card.js









/** Subjects of one bundle that are shown. The JSON document has all. */
const TOLD_SUBJECTS = 100;
/** One bundle that was made or joined: its subjects, its evidence, its path, and the command to verify it. */
function writeSigned(result, bundle, id) {
    const about = bundle.subjects.flatMap((index) => result.subjects[index] ?? []);
    const [first] = about;
    const name = about.length === 1 && first?.name ? first.name : (0,colors/* count */.U9)(about.length, 'subject');
    const failed = bundle.stores.some(({ status }) => status === 'failed');
    const tone = failed ? 'broken' : 'held';
    const word = failed ? 'not stored' : result.command === 'merge' ? 'joined' : bundle.reused ? 'kept' : 'signed';
    const checked = asCheckedBundle(bundle);
    const subject = {
        name: about.length > 1 ? name : (first?.name ?? name),
        bundle: checked,
        ...(first && about.length === 1 && { digest: first.digest }),
    };
    const more = about.length - TOLD_SUBJECTS;
    return html `<article class="${tone}" id="${id}" aria-labelledby="${id}-name">
<div class="title"><h3 id="${id}-name">${name}</h3><span class="verdict ${tone}">${word}</span></div>
${about.length === 1 && first && html `<p class="mono soft small">${(0,format/* showDigest */.CG)(first.digest)}</p>`}
${drawChain(subject, describeSignedChain(result.command !== 'merge'), result.instance)}
${bundle.stores.map(writeReceipt)}
${about.length > 1 &&
        html `<details><summary>${(0,colors/* count */.U9)(about.length, 'subject')}</summary><dl class="facts">${about
            .slice(0, TOLD_SUBJECTS)
            .map(({ name: subjectName, digest }) => html `<dt>${subjectName}</dt><dd>${(0,format/* showDigest */.CG)(digest)}</dd>`)}</dl>${more > 0 && html `<p class="soft">and ${more} more</p>`}</details>`}
${writeFacts(checked)}
${writeEvidence(checked)}
${result.command !== 'merge' && html `<details><summary>To verify it</summary><pre>${(0,verify_command/* writeVerifyCommand */.G)(result, bundle)}</pre></details>`}
</article>
`;
}
function writeReceipt({ store, status, url, problem }) {
    if (store === result/* LOCAL_STORE */.K)
        return undefined;
    if (problem)
        return writeProblem({ ...problem, message: `${store}: ${problem.message}` }, 'broken');
    return html `<p class="rule small">${drawMark(status === 'skipped' ? 'open' : 'held')}<span><strong>${store}</strong> ${status}${url && html `: <code>${url}</code>`}</span></p>`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The complete style of a report. It is part of the page, and the page's content security policy names its hash, so no other style is
 * applied. Colors have a contrast of at least 4.5 to 1 on both backgrounds. No meaning depends on color alone.
 */
const STYLE = `
:root{color-scheme:light dark;--ground:#f6f4ef;--card:#fffefb;--ink:#211f1c;--soft:#635d54;--line:#ddd7cc;--held:#1b7346;--heldback:#e5f3ea;--broken:#b3261e;--brokenback:#fbe9e7;--open:#7a5c00;--openback:#f9f0d6;--seal:#b3261e;--focus:#1a5fd0;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--ground:#131518;--card:#1c1f24;--ink:#ece9e3;--soft:#a8a399;--line:#363a41;--held:#5fce97;--heldback:#17301f;--broken:#ff8a7d;--brokenback:#3a1b19;--open:#e5bd4f;--openback:#332a10;--seal:#e8574b;--focus:#8ab4ff}}
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
a{color:inherit;text-underline-offset:.2em}
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
.shares{display:block;width:100%;height:.6rem;margin:1.25rem 0 .5rem;border-radius:.3rem;background:var(--line)}
rect.held{fill:var(--held)}
rect.broken{fill:var(--broken)}
rect.open{fill:var(--open)}
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
symbol circle,symbol path{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
#held circle,#broken circle,#open circle{fill:var(--tone);stroke:none}
#held path,#broken path,#open path{stroke:var(--card);stroke-width:2.4}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem;margin:0 0 1.25rem;scroll-margin-top:1rem}
article.broken{border-top:4px solid var(--broken)}
article.open{border-top:4px solid var(--open)}
article.held{border-top:4px solid var(--held)}
.title{display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:baseline}
.verdict{display:inline-block;font-size:.75rem;font-weight:700;letter-spacing:.06em;text-transform:uppercase;padding:.15rem .6rem;border-radius:1rem;color:var(--tone);background:var(--back);border:1px solid currentColor}
.verdict.held,.reason.held{--back:var(--heldback)}
.verdict.broken,.reason.broken{--back:var(--brokenback)}
.verdict.open,.reason.open{--back:var(--openback)}
.reason{background:var(--back);border-radius:.5rem;padding:.85rem 1rem;margin-top:1rem}
.reason p+p{margin-top:.35rem}
.reason code{white-space:normal}
.tone{color:var(--tone);font-weight:600}
section{margin-top:1.5rem}
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
.rule{display:flex;gap:.6rem;align-items:flex-start}
.clauses{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.875rem;margin-top:.5rem}
.clauses th{text-align:left;font-size:.75rem;font-weight:600;color:var(--soft);padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line)}
.clauses td{vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
.clauses tr:last-child td{border-bottom:0}
.clauses th:nth-child(1){width:1.75rem}
.clauses th:nth-child(2){width:11rem}
.clauses th:nth-child(5){width:7rem}
.clauses.others{table-layout:auto}
.clauses.others th:nth-child(2){width:auto}
.clauses .mark{width:1.05rem;height:1.05rem;margin:.1rem 0 0}
.tag{display:inline-block;white-space:nowrap;font-size:.6875rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase;border:1px solid var(--line);border-radius:.25rem;padding:0 .35rem;color:var(--soft)}
.tag.proven{color:var(--held);border-color:currentColor}
.tag.broken{color:var(--broken);border-color:currentColor}
.answers{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;list-style:none;padding:0;margin:.75rem 0}
.tag.declared{border-style:dashed;border-color:currentColor}
details{margin-top:1rem;border-top:1px solid var(--line);padding-top:.75rem}
summary{cursor:pointer;font-weight:600;font-size:.9375rem;padding:.25rem 0;min-height:1.75rem}
details>.facts,details>.clauses,details>p,details>pre,details>.pair{margin-top:.6rem}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem 2rem}
.pair h4{margin-bottom:.4rem}
pre{background:var(--ground);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;overflow-x:auto;white-space:pre-wrap;font-size:.8125rem;line-height:1.55}
footer{padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
@media (max-width:52rem){
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
.facts{grid-template-columns:minmax(0,1fr);gap:0}
.facts dd{margin-bottom:.5rem}
.clauses thead{display:none}
.clauses tr{display:grid;grid-template-columns:1.6rem minmax(0,1fr);padding:.5rem 0;border-bottom:1px solid var(--line)}
.clauses tr:last-child{border-bottom:0}
.clauses td{border:0;padding:.05rem 0;grid-column:2}
.clauses td:first-child{grid-column:1;grid-row:1/span 9}
.clauses td[data-name]:not(:empty):before{content:attr(data-name) " ";color:var(--soft);font-size:.75rem}
}
@media print{
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--held:#14532d;--heldback:#fff;--broken:#8a1c14;--brokenback:#fff;--open:#5c4500;--openback:#fff;--seal:#8a1c14}
body{font-size:10.5pt}
main,header,footer{max-width:none;padding:0}
article,.rules>li,.facts,.chain{break-inside:avoid}
h2,h3{break-after:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details:not([open])::details-content{content-visibility:visible;block-size:auto}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.disc,.verdict,article{border-color:CanvasText}#held circle,#broken circle,#open circle{fill:CanvasText}#held path,#broken path,#open path{stroke:Canvas}}
`;

;// CONCATENATED MODULE: ./build/report/html/page.js









/** Artifacts or bundles with their own picture, so that a phone can open the page. All others get one line. The JSON document has all. */
const PICTURES = 200;
const LINES = 5_000;
const TOLD_PROBLEMS = 100;
const TOLD_STATEMENTS = 3;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
const STYLE_HASH = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
/** The page loads, runs and sends nothing. Only its own style is applied. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
/** A result as one self-contained page: no script, no external font or picture. */
function renderHtml(result) {
    const entries = result.artifacts ? listVerdicts(result) : listSigned(result);
    const title = titleOf(result);
    const shown = entries.slice(0, PICTURES);
    return `${html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – chopmark</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the results</a>
${ICONS}
<header>
<div class="masthead">${drawSeal()}<div><p class="soft small">chopmark ${result.command}</p><h1>${title}</h1></div></div>
${writeShares(result)}
${writeAbout(result)}
</header>
<main id="results">
${result.skipped && [html `<h2>Nothing was signed</h2>`, writeProblem(result.skipped, 'open')]}
${result.problems.slice(0, TOLD_PROBLEMS).map((problem) => writeProblem(problem, 'broken'))}
${result.dryRun && writeDryRun(result.dryRun)}
${entries.length > 1 && writeContents(shown)}
${shown.length > 0 && html `<h2>${result.artifacts ? 'Artifacts' : 'Bundles'}</h2>`}
${shown.map(({ write }, index) => write(`result-${index + 1}`))}
${entries.length > PICTURES && writeRest(entries.slice(PICTURES))}
</main>
<footer><p>Written by chopmark ${result.version}. This page loads nothing and runs nothing. It shows the JSON result. <a href="${(0,project/* pageUrl */.fi)('how-to/reports.md')}" rel="noreferrer">How to read it</a></p></footer>
</body>
</html>`}
`;
}
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
/** Refused artifacts come first, then inconclusive ones, so that they are visible above any number of verified ones. */
const RANK = { refused: 0, inconclusive: 1, verified: 2 };
const listVerdicts = ({ artifacts = [], instance }) => [...artifacts]
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict])
    .map((artifact) => ({
    name: artifact.artifact,
    tone: TONE[artifact.verdict],
    word: artifact.verdict,
    write: (id) => writeArtifact(artifact, { id, instance }),
}));
const listSigned = (result) => result.statements.map((bundle) => ({
    name: bundle.bundlePath,
    tone: bundle.stores.some(({ status }) => status === 'failed') ? 'broken' : 'held',
    word: 'bundle',
    write: (id) => writeSigned(result, bundle, id),
}));
function writeShares({ artifacts }) {
    if (!artifacts || artifacts.length === 0)
        return undefined;
    const countOf = (wanted) => artifacts.filter(({ verdict }) => verdict === wanted).length;
    return drawShares([
        { kind: 'broken', count: countOf('refused'), name: 'refused' },
        { kind: 'open', count: countOf('inconclusive'), name: 'inconclusive' },
        { kind: 'held', count: countOf('verified'), name: 'verified' },
    ]);
}
function writeAbout({ instance, policyDigest, bundlePath, timings }) {
    const spent = Object.values(timings).reduce((sum, milliseconds) => sum + milliseconds, 0);
    const rows = [
        ...(instance ? [['Sigstore instance', instance]] : []),
        ...(policyDigest ? [['policy', policyDigest]] : []),
        ...(bundlePath ? [['all bundles', bundlePath]] : []),
        ...(spent > 0 ? [['took', `${(spent / 1000).toFixed(2)} s`]] : []),
    ];
    return rows.length === 0
        ? undefined
        : html `<dl class="facts about">${rows.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
const writeContents = (entries) => html `<nav aria-label="Contents"><ol class="contents">${entries.map(({ name, tone }, index) => html `<li>${drawMark(tone)}<a href="#result-${index + 1}">${name}</a></li>`)}</ol></nav>`;
function writeRest(entries) {
    const more = entries.length - LINES;
    return html `<h2>${entries.length} more</h2><table class="clauses others"><tbody>${entries
        .slice(0, LINES)
        .map(({ name, tone, word }) => html `<tr><td>${drawMark(tone)}</td><td>${name}</td><td>${word}</td></tr>`)}</tbody></table>${more > 0 && html `<p class="soft">and ${more} more, in the JSON result</p>`}`;
}
function writeDryRun({ statements, claims, disclosures }) {
    const claimRows = Object.entries({ ...claims });
    return html `<h2>Would be signed</h2>${statements.slice(0, TOLD_STATEMENTS).map((statement) => html `<pre>${writeLines(statement)}</pre>`)}${claimRows.length > 0 &&
        html `<h2>Claims of the identity token</h2><dl class="facts">${claimRows.map(([name, value]) => html `<dt>${name}</dt><dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`)}</dl>`}<h2>Services that would receive data</h2><ul class="rules">${disclosures.map(({ name, url, data, isPublic }) => html `<li><strong>${name}</strong> <code>${url}</code><p class="small">${data}${isPublic && html ` <span class="tag">public permanently</span>`}</p></li>`)}</ul>`;
}
/** Keeps the line feeds of the serializer and escapes each line. */
function writeLines(document) {
    const lines = (0,json.serializeDocument)(document).slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return lines.map((line) => html `${line}
`);
}


/***/ })

};
