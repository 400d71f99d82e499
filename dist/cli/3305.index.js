export const id = 3305;
export const ids = [3305];
export const modules = {

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

/***/ 43305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOfStore: () => (/* binding */ exitCodeOfStore),
  renderStoreReport: () => (/* binding */ renderStoreReport)
});

// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
;// CONCATENATED MODULE: ./build/report/copied-images.js


const CHECKED = {
    content: 'all of it is there, manifests with their digests; whose signatures these are was not asked (--policy, or --ci and --repository)',
    identity: 'all of it is there, and signed by whom it should be',
};
/** Images that were copied, for people. */
function tellCopies(copies, paint) {
    const failed = copies.filter(({ status }) => status === 'failed').length;
    const summary = `${(0,report_paint/* count */.U9)(copies.length, 'copy', 'copies')}: ${copies.length - failed} there and checked, ${failed} failed.`;
    return [...copies.flatMap((copy) => tellCopy(copy, paint)), (failed === 0 ? paint.good : paint.bad)(summary)];
}
function tellCopy({ image, to, digest, status, manifests, referrers, moved, checked, problem }, paint) {
    const word = status === 'failed' ? paint.bad('failed') : paint.good(status === 'copied' ? 'copied' : 'there already');
    const parts = `${(0,report_paint/* count */.U9)(manifests - referrers, 'manifest')}, and ${(0,report_paint/* count */.U9)(referrers, 'attestation or signature', 'attestations and signatures')}`;
    return [
        `${word}  ${(0,report_paint/* show */.WU)(image)}`,
        ...(0,report_paint/* alignRows */.P4)([
            ...(to === undefined ? [] : [['to', (0,report_paint/* show */.WU)(to)]]),
            ...(digest === undefined ? [] : [['digest', (0,report_paint/* show */.WU)(digest)]]),
            ...(status === 'failed'
                ? []
                : [
                    ['holds', parts],
                    ['moved', `${(0,report_paint/* count */.U9)(moved.manifests, 'manifest')}, ${(0,report_paint/* count */.U9)(moved.blobs, 'layer')}, ${moved.bytes} bytes`],
                ]),
            ...(checked === undefined ? [] : [['checked', CHECKED[checked]]]),
        ]),
        ...(problem ? (0,phrases/* describeProblem */.BJ)(problem, paint) : []),
        '',
    ];
}

;// CONCATENATED MODULE: ./build/report/store.js




/** Bundles, artefacts and images that are told one by one; the JSON document has all. */
const TOLD = 20;
/** What `store` came to, for people. */
function renderStoreReport(report, { colour }) {
    const paint = (0,report_paint/* createPaint */.XG)(colour);
    const lines = report.copies
        ? tellCopies(report.copies, paint)
        : report.action === 'repair'
            ? tellImages(report, paint)
            : tellBundles(report, paint);
    const problems = report.problems.flatMap((problem) => (0,phrases/* describeProblem */.BJ)(problem, paint, ''));
    const finish = report.finish === undefined ? [] : ['', 'To store what is left:', `  ${(0,report_paint/* show */.WU)(report.finish)}`];
    return `${[...lines, ...problems, ...finish].join('\n').trim()}\n`;
}
/** 5 where a store failed, 6 where find or copy found nothing about an artefact, or a bundle could not be read. */
function exitCodeOfStore({ bundles, artefacts = [], images = [], copies = [], problems }) {
    const told = [
        ...problems,
        ...bundles.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...artefacts.flatMap(({ problem }) => problem ?? []),
        ...[...images, ...copies].flatMap(({ problem }) => problem ?? []),
    ];
    if (told.length > 0)
        return (0,result/* exitCodeOf */.F)({ problems: told, statements: [] });
    return artefacts.some((artefact) => artefact.bundles === 0) ? 6 : 0;
}
function tellBundles({ action, bundles, artefacts = [], bundlePath }, paint) {
    const receipts = bundles.flatMap(({ stores }) => stores);
    const of = (status) => receipts.filter((receipt) => receipt.status === status).length;
    const failed = of('failed');
    const skipped = of('skipped') > 0 ? `, ${of('skipped')} skipped` : '';
    const summary = action === 'find'
        ? `${(0,report_paint/* count */.U9)(bundles.length, 'bundle')} found about ${(0,report_paint/* count */.U9)(artefacts.length, 'artefact')}.`
        : `${(0,report_paint/* count */.U9)(bundles.length, 'bundle')}: ${of('stored')} stored, ${of('already-there')} there already, ${failed} failed${skipped}.`;
    const isGood = failed === 0 && bundles.length > 0 && artefacts.every((artefact) => artefact.bundles > 0 && !artefact.problem);
    return [
        ...artefacts
            .slice(0, TOLD)
            .flatMap(({ artefact, bundles: found, problem }) => [
            `${found === 0 ? paint.bad('none') : paint.good(String(found))}  ${(0,report_paint/* show */.WU)(artefact)}`,
            ...(problem ? (0,phrases/* describeProblem */.BJ)(problem, paint) : []),
        ]),
        ...bundles.slice(0, TOLD).flatMap((bundle) => tellBundle(bundle, paint)),
        ...(bundles.length > TOLD ? [`and ${(0,report_paint/* count */.U9)(bundles.length - TOLD, 'more bundle')}.`] : []),
        '',
        (isGood ? paint.good : paint.bad)(summary),
        ...(bundlePath === undefined ? [] : [`All of them: ${(0,report_paint/* show */.WU)(bundlePath)}`]),
    ];
}
function tellBundle({ location, predicateType, subjects, stores }, paint) {
    const [first] = subjects;
    const more = subjects.length > 1 ? ` and ${(0,report_paint/* count */.U9)(subjects.length - 1, 'more subject')}` : '';
    return [
        '',
        `${paint.strong((0,report_paint/* show */.WU)(first?.name ?? 'no subject'))}${more}  ${paint.faint(first ? (0,phrases/* showDigest */.CG)(first.digest) : '')}`,
        ...(0,report_paint/* alignRows */.P4)([
            ['statement', predicateType === undefined ? 'signature' : (0,report_paint/* show */.WU)(predicateType)],
            ['from', (0,report_paint/* show */.WU)(location)],
            ...stores.map(({ store, status, url }) => [(0,report_paint/* show */.WU)(store), `${status}${url ? `: ${(0,report_paint/* show */.WU)(url)}` : ''}`]),
        ]),
        ...stores.flatMap(({ problem }) => (problem ? (0,phrases/* describeProblem */.BJ)(problem, paint) : [])),
    ];
}
function tellImages({ images = [] }, paint) {
    const words = {
        whole: 'nothing was missing from its index',
        repaired: 'repaired',
        'not-needed': 'its registry keeps account of referrers by itself',
        failed: 'failed',
    };
    return images.flatMap(({ image, status, added, problem }) => [
        `${status === 'failed' ? paint.bad((0,report_paint/* show */.WU)(image)) : paint.good((0,report_paint/* show */.WU)(image))}: ${words[status]}${added.length > 0 ? `, ${(0,report_paint/* count */.U9)(added.length, 'bundle')} put back` : ''}`,
        ...(problem ? (0,phrases/* describeProblem */.BJ)(problem, paint) : []),
    ]);
}


/***/ })

};
