export const id = 8592;
export const ids = [8592];
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

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDemoReport: () => (/* binding */ renderDemoReport)
/* harmony export */ });
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35711);

/** The demo, step by step, as if it were typed by hand. */
function renderDemoReport({ steps, duration, keptIn }, { color }) {
    const paint = (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .createColors */ .D1)(color);
    const lines = steps.flatMap(({ title, command, outcome, asExpected }, index) => [
        paint.strong(`${index + 1}. ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(title)}`),
        `   ${paint.faint(`$ ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(command)}`)}`,
        ...outcome.map((line) => `   ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(line)}`),
        `   ${asExpected ? paint.good('ok') : paint.bad('failed')}`,
        '',
    ]);
    const kept = keptIn ? ` Artifacts and bundles are in ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(keptIn)}.` : '';
    const note = paint.faint('The commands are shown without the options that name the sandbox: --instance and --certificate-oidc-issuer.');
    return `${[...lines, note, `Done in ${(duration / 1_000).toFixed(1)} s.${kept}`].join('\n')}\n`;
}


/***/ })

};
