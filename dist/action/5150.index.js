export const id = 5150;
export const ids = [5150];
export const modules = {

/***/ 35150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14771);
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62945);
/* harmony import */ var _results_answer_questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24279);
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14935);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35711);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92772);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);








/** Results of one run: GitHub shows no more. A notification states the number of omitted results. */
const MOST_RESULTS = 5_000;
/** Notifications about accepted artifacts. The JSON document has all. */
const MOST_NOTIFICATIONS = 100;
/** Characters of a name. As a URL, it can become nine times as long. */
const LONGEST_NAME = 200;
/**
 * A result as SARIF 2.1.0 (OASIS): one result for each refused or inconclusive artifact and each problem, with its code as the rule.
 * Verified artifacts are omitted, because code scanning would show them as alerts.
 */
function renderSarif(result) {
    const findings = listFindings(result);
    const told = findings.slice(0, MOST_RESULTS);
    const codes = [...new Set(told.map(({ problem }) => problem.code))].sort();
    const more = findings.length - told.length;
    const notifications = [...(more > 0 ? [notify(`${more} more results are omitted.`)] : []), ...listNotifications(result.artifacts ?? [])];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.serializeDocument)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'chopmark', version: result.version, informationUri: _base_project_js__WEBPACK_IMPORTED_MODULE_6__/* .PROJECT_URL */ .w5, rules: codes.map(describeRule) } },
                automationDetails: { id: `chopmark/${result.command}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(result),
                        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
                    },
                ],
                results: told.map((finding) => describeFinding(finding, codes)),
                properties: {
                    ...(result.policyDigest !== undefined && { policyDigest: result.policyDigest }),
                    verified: (result.artifacts ?? []).filter(({ verdict }) => verdict === 'verified').length,
                    artifacts: (result.artifacts ?? []).length,
                },
            },
        ],
    });
}
const listFindings = ({ command, artifacts = [], statements, problems }) => [
    ...artifacts.flatMap(({ artifact, digest, verdict, problem, bundles, questions = [] }) => verdict === 'verified'
        ? []
        : [
            {
                name: artifact,
                level: verdict === 'refused' ? 'error' : 'warning',
                problem: problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artifact} is ${verdict}.` },
                properties: {
                    verdict,
                    ...(digest && { digest: (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .showDigest */ .CG)(digest) }),
                    ...describeBuilderOf((0,_results_answer_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .decidingBundle */ .C7)({ bundles, ...(problem && { problem }) })),
                    questions: Object.fromEntries(questions.map(({ question, answer }) => [question, answer])),
                },
            },
        ]),
    ...statements.flatMap(({ bundlePath, stores }) => stores.flatMap(({ problem }) => (problem ? [{ name: bundlePath, level: 'error', problem }] : []))),
    ...problems.map((problem) => ({ name: command, level: 'error', problem })),
];
const describeBuilderOf = (bundle) => {
    const builder = bundle && (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .describeOtherBuilder */ .zb)(bundle);
    return builder === undefined ? {} : { builder };
};
/** Warnings about accepted artifacts, which are no results: an alert is for what was refused. */
const listNotifications = (artifacts) => artifacts
    .filter(({ verdict }) => verdict === 'verified')
    .flatMap((verdict) => [...(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listWarnings */ .EB)(verdict), ...(verdict.unasked ?? [])].map(({ message }) => `${verdict.artifact}: ${message}`))
    .slice(0, MOST_NOTIFICATIONS)
    .map(notify);
const notify = (text) => ({ level: 'warning', message: { text: escapeMessage(text) } });
const describeRule = (code) => ({
    id: code,
    shortDescription: { text: _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_CODES */ .OQ[code] ?? code },
    helpUri: (0,_base_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addressOfError */ .Co)(code),
    defaultConfiguration: { level: 'error' },
});
function describeFinding({ name, level, problem, properties }, codes) {
    const { code, message, hint } = problem;
    const shown = name.slice(0, LONGEST_NAME).toWellFormed();
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level,
        message: { text: escapeMessage(hint ? `${message} ${hint}` : message) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: toRelativeUri(shown) }, region: { startLine: 1 } },
                logicalLocations: [{ fullyQualifiedName: (0,_colors_js__WEBPACK_IMPORTED_MODULE_7__/* .show */ .WU)(shown) || 'artifact', kind: 'resource' }],
            },
        ],
        // The same refusal of the same artifact is one alert across runs.
        partialFingerprints: { 'artifactAndCode/v1': (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name.toWellFormed()}\0${code}`).digest('hex') },
        ...(properties && { properties }),
    };
}
/** In a plain message, brackets are links and braces are placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6). */
const escapeMessage = (text) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_7__/* .show */ .WU)(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
/** A path below the working folder is kept. Any other path becomes the name of a file in the working folder. */
function toRelativeUri(name) {
    const segments = name.split('/');
    const isBelow = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return isBelow ? segments.map(encodeURIComponent).join('/') : encodeURIComponent(name.replaceAll('..', '%2E%2E')) || 'artifact';
}


/***/ })

};
