export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58937);


/** Characters of one attribute: consumers keep names in columns of a database. */
const LONGEST_ATTRIBUTE = 400;
/**
 * A result as JUnit XML: a case for each artefact or bundle, as Jenkins, GitLab and CircleCI show them. Refused is a failure,
 * undecided an error.
 */
function renderJunit(result) {
    const cases = listCases(result);
    const countOf = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    const counts = `tests="${cases.length}" failures="${countOf('failure')}" errors="${countOf('error')}" skipped="${countOf('skipped')}"`;
    const seconds = (Object.values(result.timings).reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000).toFixed(3);
    const suite = `chopmark ${result.command}`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="chopmark" ${counts.replace(/ skipped="\d+"$/, '')} time="${seconds}">`,
        `  <testsuite name="${suite}" ${counts} time="${seconds}">`,
        ...writeProperties(result),
        ...cases.flatMap((testCase) => writeCase(testCase, `chopmark.${result.command}`)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
const listCases = (result) => [
    ...(result.artefacts ?? []).map(describeVerdict),
    ...result.statements.map(({ bundlePath, stores, signer }) => {
        const problem = stores.find((receipt) => receipt.problem)?.problem;
        return { name: bundlePath, output: `signed by ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(signer)}`, ...(problem && { outcome: { kind: 'failure', problem } }) };
    }),
    ...(result.skipped ? [{ name: result.command, outcome: { kind: 'skipped', problem: result.skipped } }] : []),
    ...result.problems.map((problem) => ({ name: problem.code, outcome: { kind: 'error', problem } })),
];
function describeVerdict({ artefact, digest, verdict, problem, bundles }) {
    const signer = bundles.find((bundle) => !bundle.problem)?.signer;
    const output = [...(digest ? [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)(digest)] : []), ...(signer ? [`signed by ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(signer)}`] : [])].join(', ');
    if (verdict === 'verified')
        return { name: artefact, output };
    const told = problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artefact} is ${verdict}.` };
    return { name: artefact, output, outcome: { kind: verdict === 'refused' ? 'failure' : 'error', problem: told } };
}
function writeProperties({ version, instance, policyDigest }) {
    const known = Object.entries({ version, instance, policyDigest }).filter(([, value]) => value !== undefined);
    const lines = known.map(([name, value]) => `      <property name="${name}" value="${attribute(value ?? '')}"/>`);
    return ['    <properties>', ...lines, '    </properties>'];
}
function writeCase({ name, outcome, output }, classname) {
    const head = `    <testcase classname="${classname}" name="${attribute(name) || 'artefact'}" time="0"`;
    if (!outcome && !output)
        return [`${head}/>`];
    return [
        `${head}>`,
        ...(outcome ? [writeOutcome(outcome)] : []),
        ...(output ? [`      <system-out>${escapeXml(output)}</system-out>`] : []),
        '    </testcase>',
    ];
}
function writeOutcome({ kind, problem: { code, message, hint } }) {
    const text = escapeXml([message, hint, `[${code}]`].filter(Boolean).join(' '));
    return `      <${kind} type="${attribute(code)}" message="${attribute(message)}">${text}</${kind}>`;
}
const attribute = (text) => escapeXml(text.length > LONGEST_ATTRIBUTE ? `${text.slice(0, LONGEST_ATTRIBUTE)}…` : text);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** XML 1.0 has no way to write U+FFFE and U+FFFF; everything else it has not was made visible before. */
const escapeXml = (text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);


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


/***/ })

};
