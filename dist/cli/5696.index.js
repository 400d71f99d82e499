export const id = 5696;
export const ids = [5696];
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

/***/ 55696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplainedCode: () => (/* binding */ renderExplainedCode)
/* harmony export */ });
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35711);

/** An error code as text for a person: what it means, what to do, and where to read more. */
function renderExplainedCode(explained, { color }) {
    const { code, meaning, remedy, exitCode, exitMeaning, documentation } = explained;
    const paint = (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .createColors */ .D1)(color);
    return [
        paint.strong((0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(code)),
        (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(meaning),
        '',
        paint.strong('What to do'),
        (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(remedy),
        '',
        `Exit code ${exitCode}: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(exitMeaning)}.`,
        `More: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(documentation)}`,
        '',
    ].join('\n');
}


/***/ })

};
