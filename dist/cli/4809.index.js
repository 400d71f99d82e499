export const id = 4809;
export const ids = [4809];
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

/***/ 34809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTrustReport: () => (/* binding */ renderTrustReport)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58937);


const SOURCES = {
    tuf: 'fetched through TUF',
    cache: 'from the cache, confirmed through TUF',
    shipped: 'the copy that chopmark ships, confirmed through TUF when it was made',
    file: 'a file',
    sandbox: 'a sandbox: throwaway',
};
/** Whom this machine believes, since when, and how old that knowledge is. */
function renderTrustReport(report, { colour }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .createPaint */ .XG)(colour);
    const age = report.ageInDays === undefined ? '' : `, ${report.ageInDays === 1 ? '1 day' : `${report.ageInDays} days`} old`;
    const head = [
        ['instance', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(report.instance)],
        ['source', `${SOURCES[report.source]}${age}`],
        ...(report.confirmed ? [['confirmed', (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(report.confirmed)]] : []),
        ...(report.expires ? [['expires', (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(report.expires)]] : []),
    ];
    const parties = report.parties.flatMap(({ role, name, fingerprint, from, to }) => [
        `${paint.strong(role)}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)}`,
        ...(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .alignRows */ .P4)([
            ['id', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(fingerprint)],
            ['in use', `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(from)} to ${to ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(to) : 'now'}`],
        ]),
    ]);
    const services = (report.services ?? []).map(({ role, url, majorApiVersion }) => [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(role),
        `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(url)} (API v${majorApiVersion})`,
    ]);
    const written = report.writtenTo ? ['', `Written to ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(report.writtenTo)}.`] : [];
    return `${[
        ...(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .alignRows */ .P4)(head, ''),
        '',
        ...parties,
        ...(services.length === 0 ? [] : ['', 'New signatures use:', ...(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .alignRows */ .P4)(services)]),
        ...written,
    ].join('\n')}\n`;
}


/***/ })

};
