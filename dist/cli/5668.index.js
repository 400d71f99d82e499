export const id = 5668;
export const ids = [5668];
export const modules = {

/***/ 35711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ createColors),
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57155);

const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colors for a terminal. Without `color` the text is unchanged. The text must already be neutralized. */
const createColors = (color) => color
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one untrusted value in a report for people. JSON has the whole value. */
const LONGEST_VALUE = 2_000;
/** Neutralizes untrusted text: one line, nothing that a terminal or a CI runner executes, limited length. */
function show(value) {
    const text = String(value);
    return (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw)((0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeLine */ .a0)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/**
 * Foreign text of several lines, each made harmless.
 *
 * @param following Before every line but the first; never empty, so that no line can pass for one of ours.
 */
const showLines = (value, indent, following = `${indent}  `) => value
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? indent : following) + show(line));
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 35668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDoctorReport: () => (/* binding */ renderDoctorReport)
/* harmony export */ });
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35711);

const MARKS = { good: 'ok', warning: 'warning', bad: 'problem', skipped: 'skipped' };
/** Findings for a person, each with its remedy, and the claims of the token. */
function renderDoctorReport({ findings, claims, supportFile }, { color }) {
    const paint = (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .createColors */ .D1)(color);
    const paintStatus = { good: paint.good, warning: paint.warn, bad: paint.bad, skipped: paint.faint };
    const width = Math.max(0, ...findings.map(({ check }) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(check).length));
    const indent = ' '.repeat(11 + width);
    const lines = findings.flatMap(({ check, status, detail, hint }) => [
        `${paintStatus[status](MARKS[status].padEnd(8))} ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(check).padEnd(width)}  ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(detail)}`,
        ...(hint ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .showLines */ .P6)(hint, indent, indent) : []),
    ]);
    const rows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name),
        (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const described = rows.length === 0 ? [] : ['', 'Claims of the identity token:', ...(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .alignRows */ .P4)(rows)];
    const bad = findings.filter(({ status }) => status === 'bad').length;
    const verdict = bad === 0 ? paint.good('This job can sign.') : paint.bad(`This job cannot sign: ${bad === 1 ? 'one problem' : `${bad} problems`}.`);
    const written = supportFile === undefined
        ? []
        : ['', `Support file for a bug report: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(supportFile)}`, 'It contains no secrets and no names. Read it before you attach it.'];
    return `${[...lines, ...described, '', verdict, ...written].join('\n')}\n`;
}


/***/ })

};
