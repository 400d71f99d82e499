export const id = 3080;
export const ids = [3080];
export const modules = {

/***/ 13080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73726);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59926);


/** Engine and report of a command are loaded when it is used: `--help` and `verify` do not pay for `sandbox`. */
const RUNNERS = {
    attest: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(6179), __webpack_require__.e(6525), __webpack_require__.e(9323), __webpack_require__.e(8845), __webpack_require__.e(6520), __webpack_require__.e(3562), __webpack_require__.e(8093), __webpack_require__.e(6876), __webpack_require__.e(9333)]).then(__webpack_require__.bind(__webpack_require__, 76876))).attest(options, ports)),
    sign: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(6179), __webpack_require__.e(6525), __webpack_require__.e(9323), __webpack_require__.e(8845), __webpack_require__.e(6520), __webpack_require__.e(3562), __webpack_require__.e(8093), __webpack_require__.e(9244)]).then(__webpack_require__.bind(__webpack_require__, 45092))).sign(options, ports)),
    verify: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(1674), __webpack_require__.e(6525), __webpack_require__.e(704), __webpack_require__.e(3237), __webpack_require__.e(3734), __webpack_require__.e(7798), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 97798))).verify(options, ports)),
    merge: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(1317), __webpack_require__.e(9295)]).then(__webpack_require__.bind(__webpack_require__, 79295))).merge(options, ports)),
    async inspect(options, ports) {
        const [{ inspect }, { explainBundles }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(6854)]).then(__webpack_require__.bind(__webpack_require__, 6854)), __webpack_require__.e(/* import() */ 8695).then(__webpack_require__.bind(__webpack_require__, 58695))]);
        const bundles = await inspect(options, ports);
        return {
            exitCode: exitCodeOfProblems(bundles.flatMap(({ problem }) => problem ?? [])),
            document: { schema: 'chopmark.inspect/1', bundles },
            text: (style) => explainBundles(bundles, style),
        };
    },
    async policy(options, ports) {
        const [{ policy }, { exitCodeOfPolicy, renderPolicyReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 20553)),
            __webpack_require__.e(/* import() */ 7097).then(__webpack_require__.bind(__webpack_require__, 27097)),
        ]);
        const report = await policy(options, ports);
        return { exitCode: exitCodeOfPolicy(report), document: report, text: (style) => renderPolicyReport(report, style) };
    },
    async store(options, ports) {
        const [{ store }, { exitCodeOfStore, renderStoreReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3350).then(__webpack_require__.bind(__webpack_require__, 43350)),
            __webpack_require__.e(/* import() */ 3305).then(__webpack_require__.bind(__webpack_require__, 43305)),
        ]);
        const report = await store(options, ports);
        return { exitCode: exitCodeOfStore(report), document: report, text: (style) => renderStoreReport(report, style) };
    },
    async trust(options, ports) {
        const [{ trust }, { renderTrustReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5040), __webpack_require__.e(7254)]).then(__webpack_require__.bind(__webpack_require__, 64039)), __webpack_require__.e(/* import() */ 4809).then(__webpack_require__.bind(__webpack_require__, 34809))]);
        const report = await trust(options, ports);
        return { exitCode: 0, document: report, text: (style) => report.document ?? renderTrustReport(report, style) };
    },
    async doctor(options, ports) {
        const [{ doctor }, { exitCodeOfFindings, renderDoctorReport }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(5935), __webpack_require__.e(6525), __webpack_require__.e(8845), __webpack_require__.e(9969)]).then(__webpack_require__.bind(__webpack_require__, 21988)),
            __webpack_require__.e(/* import() */ 5668).then(__webpack_require__.bind(__webpack_require__, 35668)),
        ]);
        const report = await doctor(options, ports);
        return { exitCode: exitCodeOfFindings(report.findings), document: report, text: (style) => renderDoctorReport(report, style) };
    },
    async demo(options, ports) {
        const [{ demo }, { renderDemoReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(6179), __webpack_require__.e(1674), __webpack_require__.e(6525), __webpack_require__.e(9323), __webpack_require__.e(704), __webpack_require__.e(3237), __webpack_require__.e(8845), __webpack_require__.e(3734), __webpack_require__.e(6520), __webpack_require__.e(3562), __webpack_require__.e(7798), __webpack_require__.e(6785), __webpack_require__.e(8093), __webpack_require__.e(6876), __webpack_require__.e(1520)]).then(__webpack_require__.bind(__webpack_require__, 31520)), __webpack_require__.e(/* import() */ 8592).then(__webpack_require__.bind(__webpack_require__, 8592))]);
        const report = await demo(options, ports);
        const isGood = report.steps.every(({ asExpected }) => asExpected);
        return { exitCode: isGood ? 0 : 1, document: report, text: (style) => renderDemoReport(report, style) };
    },
    async init(options, ports) {
        const [{ init }, { renderInitReport }] = await Promise.all([__webpack_require__.e(/* import() */ 1129).then(__webpack_require__.bind(__webpack_require__, 81129)), __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 49073))]);
        const report = await init(options, ports);
        return { exitCode: 0, document: report, text: (style) => renderInitReport(report, style) };
    },
    async completion(options) {
        const { writeCompletion } = await __webpack_require__.e(/* import() */ 549).then(__webpack_require__.bind(__webpack_require__, 50549));
        const script = writeCompletion(options.shell);
        return { exitCode: 0, document: { schema: 'chopmark.completion/1', shell: options.shell, script }, text: () => script };
    },
};
/**
 * One command, from raw options to what it came to.
 *
 * @throws ChopmarkError
 */
async function runCommand(command, raw, ports, context) {
    const runner = RUNNERS[command];
    return runner((0,_engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)(command, raw, context), ports);
}
const exitCodeOfProblems = (problems) => (0,_formats_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)({ problems, statements: [] });
async function showResult(result) {
    const { renderText } = await __webpack_require__.e(/* import() */ 7379).then(__webpack_require__.bind(__webpack_require__, 97379));
    return { exitCode: (0,_formats_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(result), document: result, text: (style) => renderText(result, style), result };
}


/***/ }),

/***/ 59926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const RESULT_SCHEMA = 'chopmark.result/1';
/** Which of several exit codes is the one to end with: false evidence first, then policy, services, stores, and what the user gave. */
const PRECEDENCE = [6, 7, 4, 5, 3, 2];
const exitCodeOfProblem = ({ code }) => _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F[code.slice(0, code.indexOf('_'))];
/** The exit code of a run that ended with a result; 0 where nothing failed. */
function exitCodeOf(result) {
    const problems = [
        ...result.problems,
        ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...(result.artefacts ?? []).flatMap(({ problem }) => problem ?? []),
    ];
    const codes = new Set(problems.map(exitCodeOfProblem));
    // An artefact without a verdict for it is none, whether or not anybody says why.
    if ((result.artefacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined))
        codes.add(6);
    return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}


/***/ })

};
