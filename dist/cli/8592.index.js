export const id = 8592;
export const ids = [8592];
export const modules = {

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDemoReport: () => (/* binding */ renderDemoReport)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);

/** The demo, step by step, as it would look typed by hand. */
function renderDemoReport({ steps, duration, keptIn }, { colour }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .createPaint */ .XG)(colour);
    const lines = steps.flatMap(({ title, command, outcome, asExpected }, index) => [
        paint.strong(`${index + 1}. ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(title)}`),
        `   ${paint.faint(`$ ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(command)}`)}`,
        ...outcome.map((line) => `   ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(line)}`),
        `   ${asExpected ? paint.good('as it should be') : paint.bad('NOT as it should be')}`,
        '',
    ]);
    const kept = keptIn ? ` Artefacts and bundles are in ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(keptIn)}.` : '';
    const note = paint.faint('The options that name the sandbox are left out of the commands: --instance and --certificate-oidc-issuer.');
    return `${[...lines, note, `Done in ${(duration / 1_000).toFixed(1)} s.${kept}`].join('\n')}\n`;
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
