export const id = 2776;
export const ids = [2776];
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

/***/ 82776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSandboxDetails: () => (/* binding */ renderSandboxDetails),
/* harmony export */   renderSandboxEnvironment: () => (/* binding */ renderSandboxEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52179);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35711);



/** The details that a user needs for a running sandbox, with a warning that its bundles are not trusted. */
function renderSandboxDetails(details, { color, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)() }) {
    const paint = (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .createColors */ .D1)(color);
    const rows = [
        ...details.services.map(({ role, url }) => [(0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(role), (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(url)]),
        ['trusted root', (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(details.trustedRootPath)],
        ['trust config', (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(details.clientTrustConfigPath)],
        ...(details.tokenPath ? [['token', (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(details.tokenPath)]] : []),
        ['state', details.stateFolder ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(details.stateFolder) : 'deleted when the sandbox ends'],
    ];
    return `${[
        paint.strong('A sandbox runs on this machine.'),
        ...(0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .alignRows */ .P4)(rows),
        paint.warn('Its trusted root is temporary: no verifier accepts its bundles unless the path of this root is given.'),
        ...(details.stateFolder ? [`From another shell: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(writeAttachCommand(details.stateFolder, platform))}`] : []),
    ].join('\n')}\n`;
}
/** Makes the terminal of this machine use the sandbox. */
function writeAttachCommand(stateFolder, platform) {
    const folder = (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForTerminal */ .u)(stateFolder, platform);
    return platform === 'win32'
        ? `chopmark sandbox --env --shell powershell --state-dir ${folder} | Out-String | Invoke-Expression`
        : `eval "$(chopmark sandbox --env --state-dir ${folder})"`;
}
const SHELLS = {
    sh: {
        set: (name, value) => `export ${name}=${(0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e)(value)};`,
        unset: (name) => `unset ${name};`,
    },
    fish: {
        set: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}';`,
        unset: (name) => `set -e ${name};`,
    },
    powershell: {
        // Typographic quotes also end a string in PowerShell, so each is doubled.
        set: (name, value) => `$env:${name} = '${value.replace(/['‘’‚‛]/g, '$&$&')}'`,
        unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
    },
};
/** The only names that can be a variable in a shell. Other names are left out, because a shell evaluates every name as code. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Commands that a shell evaluates. */
function renderSandboxEnvironment({ set, unset }, shell) {
    const syntax = SHELLS[shell];
    const lines = [
        // On Windows, names can differ only in case, so the variables to set come last.
        ...unset.filter((name) => VARIABLE_NAME.test(name)).map((name) => syntax.unset(name)),
        ...Object.entries(set).map(([name, value]) => syntax.set(name, value)),
    ];
    return `${lines.join('\n')}\n`;
}


/***/ })

};
