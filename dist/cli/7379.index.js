export const id = 7379;
export const ids = [7379,9665];
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

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
;// CONCATENATED MODULE: ./build/report/dry-run.js


/** Statements that are printed whole. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;
/** What would be signed, by whom, and who would learn of it. */
function renderDryRun({ statements, claims, places }, paint) {
    const claimRows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,report_paint/* show */.WU)(name),
        (0,report_paint/* show */.WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const more = statements.length - PRINTED_STATEMENTS;
    return [
        paint.strong('Nothing was signed: this is a dry run.'),
        ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
        ...(more > 0 ? ['', `and ${more} more like it.`] : []),
        ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...(0,report_paint/* alignRows */.P4)(claimRows)] : []),
        '',
        'Would learn of it:',
        ...places.flatMap(({ name, url, learns, isPublic }) => [
            `  ${(0,report_paint/* show */.WU)(name)}  ${(0,report_paint/* show */.WU)(url)}`,
            `    ${(0,report_paint/* show */.WU)(learns)}${isPublic ? paint.warn(' (public for ever)') : ''}`,
        ]),
    ];
}
/** The serializer leaves nothing in it that acts; its line feeds are its own. */
function printStatement(statement) {
    const text = (0,json.serializeDocument)(statement);
    const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return text.length > LONGEST_STATEMENT ? [...lines, '… (--json has all of it)'] : lines;
}

// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/text.js




/** Bundles, and subjects of one bundle, that are told in full; the JSON document has all. */
const TOLD_IN_FULL = 10;
/** Verified artefacts that get more than a line. */
const DETAILED_ARTEFACTS = 20;
/** A result for people: what was signed by whom, where it is logged, where it lies, how to verify it; or what was verified and why not. */
function renderText(result, { colour }) {
    const paint = (0,report_paint/* createPaint */.XG)(colour);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? tellVerdicts(result.artefacts ?? [], paint)
            : tellSigned(result, paint);
    const skipped = result.skipped ? [paint.warn('Nothing was signed:'), ...(0,phrases/* describeProblem */.BJ)(result.skipped, paint)] : [];
    const problems = result.problems.flatMap((problem) => (0,phrases/* describeProblem */.BJ)(problem, paint, ''));
    const finish = result.finish === undefined ? [] : ['', paint.warn('To store what could not be stored:'), `  ${(0,report_paint/* show */.WU)(result.finish)}`];
    return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}
function tellSigned(result, paint) {
    const { statements, subjects } = result;
    const first = statements[0];
    if (!first)
        return [];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const which = covered < subjects.length ? `${covered} of ${(0,report_paint/* count */.U9)(subjects.length, 'subject')}` : (0,report_paint/* count */.U9)(subjects.length, 'subject');
    const reused = statements.filter((bundle) => bundle.reused).length;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
    const by = statements.every(({ signer }) => (0,phrases/* describeSigner */.cg)(signer) === (0,phrases/* describeSigner */.cg)(first.signer))
        ? ` as ${(0,phrases/* describeSigner */.cg)(first.signer)}`
        : '';
    return [
        isUnfinished(result)
            ? paint.bad(`Not joined: ${(0,report_paint/* count */.U9)(result.problems.length, 'problem')} in ${(0,report_paint/* count */.U9)(statements.length, 'bundle')}.`)
            : paint.good(`${verb} ${which} in ${(0,report_paint/* count */.U9)(statements.length, 'bundle')}${by}.`),
        ...(reused > 0 ? [`${(0,report_paint/* count */.U9)(reused, 'bundle')} of an earlier run verified and ${reused === 1 ? 'was' : 'were'} kept.`] : []),
        ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...tellBundle(result, bundle, paint)]),
        ...(statements.length > TOLD_IN_FULL ? ['', `and ${(0,report_paint/* count */.U9)(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
        '',
        ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${(0,report_paint/* show */.WU)(result.bundlePath)}`, ''] : []),
        // What was joined may be of any instance.
        ...(result.command === 'merge' ? [] : ['To verify:', `  ${(0,report_paint/* show */.WU)((0,verify_command/* writeVerifyCommand */.G)(result, first))}`]),
    ];
}
/** A merge that found a problem wrote nothing. */
const isUnfinished = ({ command, problems }) => command === 'merge' && problems.length > 0;
function tellBundle({ subjects }, bundle, paint) {
    const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
    const more = about.length - TOLD_IN_FULL;
    return [
        ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong((0,report_paint/* show */.WU)(name))}  ${paint.faint((0,phrases/* showDigest */.CG)(digest))}`),
        ...(more > 0 ? [`and ${(0,report_paint/* count */.U9)(more, 'more subject')}`] : []),
        ...(0,report_paint/* alignRows */.P4)([
            ...(bundle.predicateType ? [['statement', (0,report_paint/* show */.WU)(bundle.predicateType)]] : []),
            ...tellEvidence(bundle),
            ['bundle', (0,report_paint/* show */.WU)(bundle.bundlePath)],
            ...bundle.stores
                .filter(({ store }) => store !== 'file')
                .map(({ store, status, url }) => [(0,report_paint/* show */.WU)(store), `${status}${url ? `: ${(0,report_paint/* show */.WU)(url)}` : ''}`]),
        ]),
        ...bundle.stores.flatMap(({ problem }) => (problem ? (0,phrases/* describeProblem */.BJ)(problem, paint) : [])),
    ];
}
const tellEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,report_paint/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,phrases/* showTime */.lY)(time)}, says ${(0,report_paint/* show */.WU)(authority)}`]),
];
function tellVerdicts(artefacts, paint) {
    const verified = artefacts.filter(({ verdict }) => verdict === 'verified').length;
    const summary = `${verified} of ${(0,report_paint/* count */.U9)(artefacts.length, 'artefact')} verified.`;
    const isDetailed = artefacts.length <= DETAILED_ARTEFACTS;
    return [
        ...artefacts.flatMap((artefact) => tellVerdict(artefact, isDetailed, paint)),
        '',
        verified === artefacts.length && verified > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
function tellVerdict({ artefact, digest, verdict, problem, bundles }, isDetailed, paint) {
    const painted = { verified: paint.good, refused: paint.bad, undecided: paint.warn }[verdict](verdict.padEnd(9));
    const head = `${painted} ${(0,report_paint/* show */.WU)(artefact)}${digest ? `  ${paint.faint((0,phrases/* showDigest */.CG)(digest))}` : ''}`;
    if (problem)
        return [head, ...(0,phrases/* describeProblem */.BJ)(problem, paint, '          ')];
    const accepted = bundles.filter((bundle) => !bundle.problem);
    return isDetailed ? [head, ...accepted.slice(0, TOLD_IN_FULL).flatMap((bundle) => tellAccepted(bundle))] : [head];
}
const tellAccepted = (bundle) => (0,report_paint/* alignRows */.P4)([
    ...(bundle.signer ? [['signed by', (0,phrases/* describeSigner */.cg)(bundle.signer)]] : []),
    ...(bundle.predicateType ? [['statement', (0,report_paint/* show */.WU)(bundle.predicateType)]] : []),
    ...tellEvidence(bundle),
    ['bundle', (0,report_paint/* show */.WU)(bundle.bundlePath)],
], '          ');


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
