export const id = 5668;
export const ids = [5668];
export const modules = {

/***/ 35668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOfFindings: () => (/* binding */ exitCodeOfFindings),
/* harmony export */   renderDoctorReport: () => (/* binding */ renderDoctorReport)
/* harmony export */ });
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59926);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);


/** What `doctor` ends with: as signing would, by the codes of the bad findings. A bad finding without a code counts as identity. */
function exitCodeOfFindings(findings) {
    const bad = findings.filter(({ status }) => status === 'bad');
    return (0,_formats_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)({ statements: [], problems: bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })) });
}
const MARKS = { good: 'ok', warning: 'warning', bad: 'problem', skipped: 'skipped' };
/** Findings for a person, each with its remedy, and the claims of the token. */
function renderDoctorReport({ findings, claims }, { colour }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .createPaint */ .XG)(colour);
    const paintStatus = { good: paint.good, warning: paint.warn, bad: paint.bad, skipped: paint.faint };
    const width = Math.max(0, ...findings.map(({ check }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(check).length));
    const lines = findings.flatMap(({ check, status, detail, remedy }) => [
        `${paintStatus[status](MARKS[status].padEnd(8))} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(check).padEnd(width)}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(detail)}`,
        ...(remedy ? [`${' '.repeat(9 + width)}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(remedy)}`] : []),
    ]);
    const rows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name),
        (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const described = rows.length === 0 ? [] : ['', 'Claims of the identity token:', ...(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows)];
    const bad = findings.filter(({ status }) => status === 'bad').length;
    const verdict = bad === 0 ? paint.good('This job can sign.') : paint.bad(`This job cannot sign: ${bad === 1 ? 'one problem' : `${bad} problems`}.`);
    return `${[...lines, ...described, '', verdict].join('\n')}\n`;
}


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


/***/ })

};
