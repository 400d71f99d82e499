export const id = 2776;
export const ids = [2776];
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

/***/ 82776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSandboxDetails: () => (/* binding */ renderSandboxDetails)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);

/** What a person needs to use a running sandbox, and what its bundles are not. */
function renderSandboxDetails(details, { colour }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .createPaint */ .XG)(colour);
    const rows = [
        ...details.services.map(({ role, url }) => [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(role), (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(url)]),
        ['trusted root', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(details.trustedRootPath)],
        ['trust config', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(details.clientTrustConfigPath)],
        ...(details.tokenPath ? [['token', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(details.tokenPath)]] : []),
        ['state', details.stateFolder ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(details.stateFolder) : 'gone when it ends'],
    ];
    return `${[
        paint.strong('A sandbox runs on this machine.'),
        ...(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .alignRows */ .P4)(rows),
        paint.warn('Its root is throwaway: no verifier accepts its bundles unless handed that root by path.'),
    ].join('\n')}\n`;
}


/***/ })

};
