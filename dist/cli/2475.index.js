export const id = 2475;
export const ids = [2475,9665];
export const modules = {

/***/ 37407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/** Characters a POSIX shell takes as they are. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted where it has to be. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 11947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms whose agreement is evidence for files; others are carried, never matched (contract, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Ids of objects of git, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). No file is known by one, so none is matched by one. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which something is found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 id that git gives the same files in a repository of SHA-256 objects (docs/git.md): beside a SHA-1 id, whose collisions
 * it makes worthless. It must agree where both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ }),

/***/ 82475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(78495);
;// CONCATENATED MODULE: ./build/report/chain.js
/** Which link a code says is broken. A code that is not here says nothing about any of them. */
const BROKEN_LINK = {
    VERIFICATION_ARTEFACT_DIGEST: 'subject',
    VERIFICATION_ARTEFACT_MISMATCH: 'subject',
    VERIFICATION_GIT_CHECKOUT: 'subject',
    VERIFICATION_GIT_OBJECT: 'subject',
    VERIFICATION_NO_BUNDLE: 'subject',
    VERIFICATION_BUNDLE_MALFORMED: 'signature',
    VERIFICATION_BUNDLE_VERSION: 'signature',
    VERIFICATION_STATEMENT_MALFORMED: 'signature',
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
const HELD = { subject: 'held', signature: 'held', time: 'held', root: 'held', policy: 'held', requirements: 'held' };
const OPEN = { subject: 'open', signature: 'open', time: 'open', root: 'open', policy: 'open', requirements: 'open' };
/**
 * Which links hold. A bundle with a proven signer was verified in full, so that only the policy can have refused it; one without
 * was given up at the first fault, and what comes beside that fault is left open: nobody claims what nobody showed.
 */
function describeChain({ bundle, problem: told }) {
    const problem = bundle?.problem ?? told;
    if (bundle?.signer !== undefined) {
        if (!problem)
            return HELD;
        // The signer of a bundle without a fault of its own is believed: what is missing is something beside it.
        if (!bundle.problem)
            return { ...HELD, requirements: 'broken' };
        const broken = BROKEN_LINK[problem.code] ?? 'policy';
        return { ...HELD, policy: 'open', requirements: 'open', [broken]: 'broken' };
    }
    const broken = problem && BROKEN_LINK[problem.code];
    return broken ? { ...OPEN, [broken]: 'broken' } : OPEN;
}
/** What was signed in this run was verified before it was put in place; what was only joined was not. */
const describeSignedChain = (wasVerified) => ({
    ...(wasVerified ? HELD : OPEN),
    policy: 'open',
    requirements: 'open',
});
/** The bundle that says most: one that is accepted, else the one whose problem is the artefact's, else the one that came furthest. */
const decidingBundle = ({ bundles, problem: told }) => bundles.find(({ problem }) => !problem) ??
    bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
    bundles.find(({ signer }) => signer !== undefined) ??
    bundles[0];
const asCheckedBundle = ({ bundlePath, predicateType, signer, entries, timestamps }) => ({
    bundlePath,
    ...(predicateType !== undefined && { predicateType }),
    signer,
    entries,
    timestamps,
});

// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
;// CONCATENATED MODULE: ./build/report/html/markup.js

/** Characters of one foreign value on a page; the JSON document has it whole. */
const LONGEST_VALUE = 600;
/** HTML that is ready: written here, or foreign text that was escaped. */
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
 * HTML or SVG with foreign text in it: `` html`<b>${name}</b>` ``. Whatever is not `Markup` is escaped, so that forgetting to is
 * not possible; what a browser, a terminal or a CI runner would act on becomes its visible escape first. Text alone is safe, and
 * values of quoted attributes: never put a value where a tag, an attribute's name, a script, a style or a URL is expected.
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
const escapeText = (text) => (0,paint/* show */.WU)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');

;// CONCATENATED MODULE: ./build/report/html/glyphs.js

/** Every drawing of the page, once; what is drawn refers to it. No text of anybody's enters it. */
const GLYPHS = html `<svg class="store" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<symbol id="artefact" viewBox="0 0 48 48"><path d="M24 9l13 7v16l-13 7-13-7V16z"/><path d="M11 16l13 7 13-7M24 23v16"/></symbol>
<symbol id="statement" viewBox="0 0 48 48"><path d="M14 9h14l8 8v22H14z"/><path d="M28 9v8h8M19 23h12M19 28h12M19 33h7"/></symbol>
<symbol id="identity" viewBox="0 0 48 48"><path d="M10 12h28v19H10z"/><circle cx="18" cy="19.5" r="3.2"/><path d="M13.5 27c.8-2.6 2.5-3.6 4.5-3.6s3.7 1 4.5 3.6M27 18h7M27 23h7M29 31v9l3-2 3 2v-9"/></symbol>
<symbol id="log" viewBox="0 0 48 48"><path d="M10 13h17M10 20h13M10 27h11M10 34h11"/><circle cx="32" cy="29" r="9"/><path d="M32 24v5l3.5 2.5"/></symbol>
<symbol id="root" viewBox="0 0 48 48"><path d="M24 8l13 5v10c0 8-5.5 13.5-13 17-7.5-3.5-13-9-13-17V13z"/><path d="M18 24l4.5 4.5 8-9"/></symbol>
<symbol id="held" viewBox="-12 -12 24 24"><circle r="11"/><path d="M-5 .5l3.5 3.5 6.5-7.5"/></symbol>
<symbol id="broken" viewBox="-12 -12 24 24"><circle r="11"/><path d="M-4 -4l8 8M4 -4l-8 8"/></symbol>
<symbol id="open" viewBox="-12 -12 24 24"><circle r="11"/><path d="M-2.8 -2.6c0-3.8 5.8-3.6 5.8 0 0 2.2-2.9 2.3-2.9 4.6M.1 5.3v.2"/></symbol>
<symbol id="seal" viewBox="0 0 48 48"><path class="stamp" d="M8 5.5h32q2.5 0 2.5 2.5v32q0 2.5-2.5 2.5H8q-2.5 0-2.5-2.5V8q0-2.5 2.5-2.500z"/><path class="cut" d="M14 15h20M24 10v9M14 24h20v9H14zM24 19v19"/></symbol>
</defs></svg>`;
const WORDS = { held: 'Holds', broken: 'Broken', open: 'Not shown' };
const drawGlyph = (glyph) => html `<svg class="glyph" aria-hidden="true" focusable="false"><use href="#${glyph}"/></svg>`;
const drawMark = (verdict) => html `<svg class="mark ${verdict}" role="img" aria-label="${WORDS[verdict]}"><use href="#${verdict}"/></svg>`;
const drawSeal = () => html `<svg class="seal" aria-hidden="true" focusable="false"><use href="#seal"/></svg>`;
/** What leads from one thing to the next, with its verdict on it: across where the page is wide, down where it is narrow. */
const drawLink = (verdict, says) => html `<svg class="across ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="0" y1="30" x2="100%" y2="30"/><text x="50%" y="11" text-anchor="middle">${says}</text><svg x="50%" y="30" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg><svg class="down ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="20" y1="0" x2="20" y2="100%"/><text x="42" y="50%" dy="4">${says}</text><svg x="20" y="50%" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg>`;
/** Parts of a whole side by side. */
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



/** Log entries and times that are told in the picture; all of them stand below it. */
const TOLD = 2;
/** The picture of an artefact's evidence: five things, what leads from each to the next, and whether it holds. */
function drawChain({ name, digest, bundle }, chain, instance) {
    const { signer, predicateType, entries = [], timestamps = [] } = bundle ?? {};
    const statement = bundle && (predicateType ? shortenType(predicateType) : 'a signature of the file');
    return html `<ol class="chain" aria-label="From the artefact to the trust root">
${drawThing('artefact', 'Artefact', chain.subject, [
        html `<p>${shortenName(name)}</p>`,
        digest && html `<p class="mono soft">${shortenDigest((0,phrases/* showDigest */.CG)(digest))}</p>`,
    ])}${drawThing('statement', 'Statement', chain.requirements === 'broken' ? 'broken' : chain.signature, [
        statement ? html `<p>${statement}</p>` : html `<p class="soft">no bundle</p>`,
        chain.requirements === 'broken' && html `<p class="broken small tone">not enough</p>`,
    ], drawLink(chain.subject, 'is about it'))}${drawThing('identity', 'Signer', signerVerdict(chain), [describeSigner(signer), chain.policy === 'broken' && html `<p class="broken small tone">not accepted</p>`], drawLink(chain.signature, 'signed by'))}${drawThing('log', 'Log and time', chain.time, [
        entries.slice(0, TOLD).map(({ log, index }) => html `<p>entry ${index}</p><p class="mono soft">${withoutScheme(log)}</p>`),
        timestamps.slice(0, TOLD).map(({ time }) => html `<p class="soft">${(0,phrases/* showTime */.lY)(time)}</p>`),
        entries.length + timestamps.length === 0 && html `<p class="soft">none shown</p>`,
    ], drawLink(chain.time, 'logged in time'))}${drawThing('root', 'Trust root', chain.root, [html `<p>${instance ? lastPart(instance) : html `<span class="soft">of this run</span>`}</p>`], drawLink(chain.root, 'vouched for'))}
</ol>`;
}
/** A link stands before the thing it leads to: read aloud, that is its order. */
const drawThing = (glyph, title, verdict, about, link) => html `<li>${link}<div class="disc ${verdict}">${drawGlyph(glyph)}</div><div><h4>${title}</h4>${about}</div></li>`;
/** Whoever signed is told by the policy where it speaks, else by the signature. */
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
/** `sha256:` and the ends of it; the whole stands above the picture. */
const shortenDigest = (digest) => (digest.length > 24 ? `${digest.slice(0, 15)}…${digest.slice(-6)}` : digest);
const KNOWN_TYPES = new Map([
    ['https://slsa.dev/provenance/v1', 'SLSA provenance, v1'],
    ['https://slsa.dev/provenance/v0.2', 'SLSA provenance, v0.2'],
    ['https://slsa.dev/verification_summary/v1', 'verification summary, v1'],
    ['https://spdx.dev/Document', 'SBOM (SPDX)'],
    ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
]);
const shortenType = (type) => KNOWN_TYPES.get(type) ?? withoutScheme(type);

;// CONCATENATED MODULE: ./build/report/html/artefact-card.js






/** Rules of a policy, clauses of a rule, and bundles beside the deciding one, that are told; the JSON document has all. */
const TOLD_RULES = 50;
const TOLD_CLAUSES = 50;
const TOLD_BUNDLES = 20;
const TONE = { verified: 'held', refused: 'broken', undecided: 'open' };
/** One artefact: its verdict, why, the picture of its evidence, the policy's rules met and missed, and every fact behind them. */
function writeArtefact(verdict, { id, instance }) {
    const { artefact, digest, problem, bundles } = verdict;
    const bundle = decidingBundle(verdict);
    const tone = TONE[verdict.verdict];
    const subject = { name: artefact, ...(digest && { digest }), ...(bundle && { bundle }), ...(problem && { problem }) };
    const rules = [...(bundle?.trust ? [bundle.trust] : []), ...(verdict.rules ?? [])];
    return html `<article class="${tone}" id="${id}" aria-labelledby="${id}-name">
<div class="title"><h3 id="${id}-name">${artefact}</h3><span class="verdict ${tone}">${verdict.verdict}</span></div>
${digest && html `<p class="mono soft small">${(0,phrases/* showDigest */.CG)(digest)}</p>`}
${problem && writeProblem(problem, tone)}
${drawChain(subject, describeChain(subject), instance)}
${writeRules(rules)}
${bundle && writeFacts(bundle)}
${bundle && writeEvidence(bundle)}
${writeOtherBundles(bundles.filter((other) => other !== bundle))}
</article>
`;
}
const writeProblem = ({ code, message, hint }, tone) => html `<div class="reason ${tone}"><p><strong>${message}</strong></p>${hint && html `<p>${hint}</p>`}<p class="code">${code}</p></div>`;
const RULE_WORDS = { trust: 'Trusts', deny: 'Denies', require: 'Requires' };
function writeRules(rules) {
    if (rules.length === 0)
        return undefined;
    const missed = rules.filter(({ met }) => !met).length;
    const more = rules.length - TOLD_RULES;
    // What is missed comes first, so that a bound never hides it.
    const ordered = [...rules].sort((a, b) => Number(a.met) - Number(b.met));
    return html `<section aria-label="Policy"><h4>Policy: ${missed === 0 ? 'all met' : `${missed} of ${(0,paint/* count */.U9)(rules.length, 'rule')} missed`}</h4>
<ul class="rules">${ordered.slice(0, TOLD_RULES).map(writeRule)}${more > 0 && html `<li class="soft">and ${(0,paint/* count */.U9)(more, 'more rule')}</li>`}</ul></section>`;
}
function writeRule({ rule, name, at, met, clauses, problem }) {
    return html `<li><div class="rule">${drawMark(met ? 'held' : 'broken')}<div><strong>${RULE_WORDS[rule]} ${name}</strong>${at && html ` <span class="soft small">${at}</span>`}${problem && html `<p class="small">${problem.message} <span class="code broken">${problem.code}</span></p>`}</div></div>${clauses.length > 0 &&
        html `<table class="clauses"><thead><tr><th></th><th scope="col">clause</th><th scope="col">asked for</th><th scope="col">found</th><th scope="col">shown by</th></tr></thead><tbody>${clauses
            .slice(0, TOLD_CLAUSES)
            .map(writeClause)}</tbody></table>`}</li>`;
}
const writeClause = ({ clause, met, wanted, found, basis }) => html `<tr><td>${drawMark(met ? 'held' : 'broken')}</td><td><strong>${clause}</strong></td><td data-name="asked for"><code>${wanted}</code></td><td data-name="found">${found === undefined ? html `<span class="soft">nothing says</span>` : html `<code>${found}</code>`}</td><td>${basis && writeBasis(basis)}</td></tr>`;
const writeBasis = (basis) => html `<span class="tag ${basis}">${basis}</span>`;
/** What the certificate proves, beside what the statement says of itself. */
function writeFacts({ signer, facts }) {
    const extensions = signer?.kind === 'certificate' ? signer.identity.extensions : {};
    const proven = Object.entries({ ...extensions });
    const declared = Object.entries({ ...facts?.declared });
    if (proven.length + declared.length === 0)
        return undefined;
    return html `<details><summary>Facts: ${proven.length} proven by the certificate, ${declared.length} declared by the statement</summary><div class="pair"><div><h4>${writeBasis('proven')} by the certificate</h4>${writeList(proven)}</div><div><h4>${writeBasis('declared')} by the statement</h4>${declared.length > 0 ? writeList(declared) : html `<p class="soft small">Nothing beside what the certificate proves.</p>`}</div></div></details>`;
}
const writeList = (entries) => html `<dl class="facts">${entries.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
/** Where the bundle lies, who signed it when, and which log says so. */
function writeEvidence({ bundlePath, predicateType, signer, entries, timestamps }) {
    return html `<details><summary>Evidence: bundle, certificate, log and time</summary>${writeList([
        ['bundle', bundlePath],
        ...(predicateType ? [['statement', predicateType]] : []),
        ...(signer ? [['signed by', (0,phrases/* describeSigner */.cg)(signer)]] : []),
        ...(signer?.kind === 'certificate'
            ? [
                ['certificate', `serial ${signer.identity.serial}`],
                ['valid', `${(0,phrases/* showTime */.lY)(signer.identity.notBefore)} to ${(0,phrases/* showTime */.lY)(signer.identity.notAfter)}`],
            ]
            : []),
        ...entries.map(({ log, index, kind, version }) => ['log entry', `${log}, entry ${index} (${kind} ${version})`]),
        ...timestamps.map(({ time, authority }) => ['time', `${(0,phrases/* showTime */.lY)(time)}, says ${authority}`]),
    ])}</details>`;
}
function writeOtherBundles(others) {
    if (others.length === 0)
        return undefined;
    const more = others.length - TOLD_BUNDLES;
    return html `<details><summary>${(0,paint/* count */.U9)(others.length, 'other bundle')} looked at</summary><table class="clauses others"><thead><tr><th></th><th scope="col">bundle</th><th scope="col">signer or reason</th></tr></thead><tbody>${others
        .slice(0, TOLD_BUNDLES)
        .map(({ bundlePath, signer, problem }) => html `<tr><td>${drawMark(problem ? 'broken' : 'held')}</td><td data-name="bundle">${bundlePath}</td><td data-name="says">${problem ? html `${problem.message} <span class="code broken">${problem.code}</span>` : signer && (0,phrases/* describeSigner */.cg)(signer)}</td></tr>`)}</tbody></table>${more > 0 && html `<p class="soft">and ${more} more</p>`}</details>`;
}

// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/html/signed-card.js








/** Subjects of one bundle that are told; the JSON document has all. */
const TOLD_SUBJECTS = 100;
/** One bundle that was made or joined: what it is about, its evidence, where it lies, how to verify it. */
function writeSigned(result, bundle, id) {
    const about = bundle.subjects.flatMap((index) => result.subjects[index] ?? []);
    const [first] = about;
    const name = about.length === 1 && first?.name ? first.name : (0,paint/* count */.U9)(about.length, 'subject');
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
${about.length === 1 && first && html `<p class="mono soft small">${(0,phrases/* showDigest */.CG)(first.digest)}</p>`}
${drawChain(subject, describeSignedChain(result.command !== 'merge'), result.instance)}
${bundle.stores.map(writeReceipt)}
${about.length > 1 &&
        html `<details><summary>${(0,paint/* count */.U9)(about.length, 'subject')}</summary><dl class="facts">${about
            .slice(0, TOLD_SUBJECTS)
            .map(({ name: subjectName, digest }) => html `<dt>${subjectName}</dt><dd>${(0,phrases/* showDigest */.CG)(digest)}</dd>`)}</dl>${more > 0 && html `<p class="soft">and ${more} more</p>`}</details>`}
${writeFacts(checked)}
${writeEvidence(checked)}
${result.command !== 'merge' && html `<details><summary>To verify it</summary><pre>${(0,verify_command/* writeVerifyCommand */.G)(result, bundle)}</pre></details>`}
</article>
`;
}
function writeReceipt({ store, status, url, problem }) {
    if (store === 'file')
        return undefined;
    if (problem)
        return writeProblem({ ...problem, message: `${store}: ${problem.message}` }, 'broken');
    return html `<p class="rule small">${drawMark(status === 'skipped' ? 'open' : 'held')}<span><strong>${store}</strong> ${status}${url && html `: <code>${url}</code>`}</span></p>`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The whole style of a report. It stands in the page, and the page's content security policy names its hash: no other style is
 * applied. Colours hold a contrast of 4.5 to 1 and more on both grounds; no meaning is carried by colour alone.
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









/** Artefacts or bundles with a picture of their own: a page that a phone still opens. Beyond, a line each; the JSON document has all. */
const PICTURES = 200;
const LINES = 5_000;
const TOLD_PROBLEMS = 100;
const TOLD_STATEMENTS = 3;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;
const STYLE_HASH = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
/** Nothing is loaded, nothing runs, nothing is sent: only this page's own style is applied. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
/** A result as one page that needs nothing else: no script, no font, no picture from elsewhere. */
function renderHtml(result) {
    const entries = result.artefacts ? listVerdicts(result) : listSigned(result);
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
${GLYPHS}
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
${shown.length > 0 && html `<h2>${result.artefacts ? 'Artefacts' : 'Bundles'}</h2>`}
${shown.map(({ write }, index) => write(`result-${index + 1}`))}
${entries.length > PICTURES && writeRest(entries.slice(PICTURES))}
</main>
<footer><p>Written by chopmark ${result.version}. This page loads nothing and runs nothing; what it shows is a view of the JSON result. <a href="${project/* PROJECT_URL */.w5}/blob/main/docs/reports.md" rel="noreferrer">How to read it</a></p></footer>
</body>
</html>`}
`;
}
function titleOf(result) {
    const { command, artefacts, subjects, statements } = result;
    if (result.dryRun)
        return 'Dry run: nothing was signed';
    if (artefacts) {
        const verified = artefacts.filter(({ verdict }) => verdict === 'verified').length;
        return `${verified} of ${(0,paint/* count */.U9)(artefacts.length, 'artefact')} verified`;
    }
    if (command === 'merge' && result.problems.length > 0)
        return `Not joined: ${(0,paint/* count */.U9)(result.problems.length, 'problem')}`;
    if (statements.length === 0)
        return result.skipped ? 'Nothing was signed' : `${command} came to nothing`;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const part = covered < subjects.length ? `${covered} of ` : '';
    return `${verb} ${part}${(0,paint/* count */.U9)(subjects.length, 'subject')} in ${(0,paint/* count */.U9)(statements.length, 'bundle')}`;
}
/** What was refused comes first, then what is undecided: nobody scrolls past a thousand good ones. */
const RANK = { refused: 0, undecided: 1, verified: 2 };
const listVerdicts = ({ artefacts = [], instance }) => [...artefacts]
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict])
    .map((artefact) => ({
    name: artefact.artefact,
    tone: TONE[artefact.verdict],
    word: artefact.verdict,
    write: (id) => writeArtefact(artefact, { id, instance }),
}));
const listSigned = (result) => result.statements.map((bundle) => ({
    name: bundle.bundlePath,
    tone: bundle.stores.some(({ status }) => status === 'failed') ? 'broken' : 'held',
    word: 'bundle',
    write: (id) => writeSigned(result, bundle, id),
}));
function writeShares({ artefacts }) {
    if (!artefacts || artefacts.length === 0)
        return undefined;
    const countOf = (wanted) => artefacts.filter(({ verdict }) => verdict === wanted).length;
    return drawShares([
        { kind: 'broken', count: countOf('refused'), name: 'refused' },
        { kind: 'open', count: countOf('undecided'), name: 'undecided' },
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
function writeDryRun({ statements, claims, places }) {
    const claimRows = Object.entries({ ...claims });
    return html `<h2>Would be signed</h2>${statements.slice(0, TOLD_STATEMENTS).map((statement) => html `<pre>${writeLines(statement)}</pre>`)}${claimRows.length > 0 &&
        html `<h2>Claims of the identity token</h2><dl class="facts">${claimRows.map(([name, value]) => html `<dt>${name}</dt><dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`)}</dl>`}<h2>Would learn of it</h2><ul class="rules">${places.map(({ name, url, learns, isPublic }) => html `<li><strong>${name}</strong> <code>${url}</code><p class="small">${learns}${isPublic && html ` <span class="tag">public for ever</span>`}</p></li>`)}</ul>`;
}
/** The serializer's own line feeds are kept; each line is escaped by itself. */
function writeLines(document) {
    const lines = (0,json.serializeDocument)(document).slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return lines.map((line) => html `${line}
`);
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that say what an object is come first; the others follow by the alphabet. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artefact', 'verdict'];
/**
 * What a terminal would act on though JSON lets it stand (C1 controls, bidirectional and other format characters, separators), and
 * what begins a command to some CI runners anywhere in a line (`core/neutralize-commands.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It holds nothing that acts on a terminal or in a CI's log, and parses to what was put in.
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
    // fromEntries defines properties, so a foreign key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XG: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82707);
/* harmony import */ var _core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34426);


const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colours for a terminal; without `colour` the text stays as it is. Paint what is neutralized already. */
const createPaint = (colour) => colour
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one foreign value in a report for people; JSON has it whole. */
const LONGEST_VALUE = 2_000;
/** Foreign text made harmless: one line, nothing a terminal or a CI runner acts on, no longer than a person reads. */
function show(value) {
    const text = String(value);
    return (0,_core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .K)((0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);

/** `2026-01-31 12:00:00 UTC`; a time that is none is shown as that. */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `sha256:…`, the strongest of a set. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
const describeSigner = (signer) => signer.kind === 'key' ? `key ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.fingerprint)}` : `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.san)} (issuer ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.issuer)})`;
/** A problem on lines of its own: what, its code, and what to do. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? [`${indent}${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(hint)}`] : []),
];


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeVerifyCommand)
/* harmony export */ });
/* harmony import */ var _core_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37407);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11947);


/**
 * The command line that verifies the first subject of a bundle. Not neutralized: whoever prints it does that.
 *
 * @param elsewhere It is read on another machine: artefact and bundle are named without the folders of this one.
 */
function writeVerifyCommand({ subjects, instance }, bundle, { elsewhere = false } = {}) {
    const subject = subjects[bundle.subjects[0] ?? -1];
    const place = (path) => (elsewhere ? path.slice(path.search(/[^/\\]*$/)) : path);
    const artefact = subject?.path ? [guardDash(place(subject.path))] : nameWithoutFile(subject, elsewhere);
    const words = ['chopmark', 'verify', ...artefact, '--bundle', place(bundle.bundlePath)];
    if (bundle.signer.kind === 'key')
        words.push('--key', 'PUBLIC_KEY.pem');
    else
        words.push('--certificate-identity', bundle.signer.identity.san, '--certificate-oidc-issuer', bundle.signer.identity.issuer);
    if (bundle.predicateType)
        words.push('--predicate-type', bundle.predicateType);
    if (instance && instance !== 'public-good')
        words.push('--instance', place(instance));
    return words.map(_core_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e).join(' ');
}
/** A revision as it was given: what is checked is the checkout, and not its id alone. Elsewhere a name may be another revision. */
function nameWithoutFile(subject, elsewhere) {
    const { revision, image, plainHttp, digest, name } = subject ?? {};
    const known = firstDigest(digest);
    if (revision !== undefined)
        return ['--subject-git', (elsewhere && known?.slice(known.indexOf(':') + 1)) || revision];
    if (image === undefined)
        return [guardDash(known ?? name ?? 'FILE')];
    return ['--subject-image', image, ...(plainHttp ? ['--allow-insecure-registry', image.slice(0, image.indexOf('/'))] : [])];
}
/** A file named like a flag is still a file. */
const guardDash = (artefact) => (artefact.startsWith('-') ? `./${artefact}` : artefact);
const firstDigest = (digest) => {
    const algorithm = _formats_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ALGORITHMS */ .Ff.find((name) => digest?.[name] !== undefined);
    return algorithm && `${algorithm}:${digest?.[algorithm]}`;
};


/***/ })

};
