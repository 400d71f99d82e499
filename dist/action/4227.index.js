export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _results_answer_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24279);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35711);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);



/** Characters of one attribute. Consumers store names in database columns. */
const LONGEST_ATTRIBUTE = 400;
/**
 * A result as JUnit XML for Jenkins, GitLab and CircleCI: a test case for each artifact or bundle. A refused artifact is a failure, an
 * inconclusive one an error.
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
    ...(result.artifacts ?? []).map(describeVerdict),
    ...result.statements.map(({ bundlePath, stores, signer }) => {
        const problem = stores.find((receipt) => receipt.problem)?.problem;
        return { name: bundlePath, output: `signed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(signer)}`, ...(problem && { outcome: { kind: 'failure', problem } }) };
    }),
    ...(result.skipped ? [{ name: result.command, outcome: { kind: 'skipped', problem: result.skipped } }] : []),
    ...result.problems.map((problem) => ({ name: problem.code, outcome: { kind: 'error', problem } })),
];
function describeVerdict(judged) {
    const { artifact, digest, verdict, problem, questions = [], unasked = [] } = judged;
    const bundle = (0,_results_answer_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingBundle */ .C7)(judged);
    const signer = bundle?.problem ? undefined : bundle?.signer;
    const builder = bundle && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOtherBuilder */ .zb)(bundle);
    const output = [
        ...(digest ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showDigest */ .CG)(digest)] : []),
        ...(signer ? [`signed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(signer)}`] : []),
        ...(builder ? [`builder ${builder}`] : []),
        ...(questions.length > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showAnswers */ .lh)(questions)] : []),
        ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listWarnings */ .EB)(judged).map(({ message }) => `warning: ${message}`),
        ...unasked.map(({ message }) => `not asked: ${message}`),
    ].join(', ');
    if (verdict === 'verified')
        return { name: artifact, output };
    const told = problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artifact} is ${verdict}.` };
    return { name: artifact, output, outcome: { kind: verdict === 'refused' ? 'failure' : 'error', problem: told } };
}
function writeProperties({ version, instance, policyDigest }) {
    const known = Object.entries({ version, instance, policyDigest }).filter(([, value]) => value !== undefined);
    const lines = known.map(([name, value]) => `      <property name="${name}" value="${attribute(value ?? '')}"/>`);
    return ['    <properties>', ...lines, '    </properties>'];
}
function writeCase({ name, outcome, output }, classname) {
    const head = `    <testcase classname="${classname}" name="${attribute(name) || 'artifact'}" time="0"`;
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
/** XML 1.0 cannot represent U+FFFE and U+FFFF. All other unsupported characters were already replaced by visible escapes. */
const escapeXml = (text) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);


/***/ })

};
