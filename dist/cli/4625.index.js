export const id = 4625;
export const ids = [4625];
export const modules = {

/***/ 34625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36466);
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90307);


/** The engine and report of a command are loaded when used, so that `--help` and `verify` do not load `sandbox`. */
const RUNNERS = {
    attest: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(8628), __webpack_require__.e(2697), __webpack_require__.e(9748), __webpack_require__.e(9387), __webpack_require__.e(7432), __webpack_require__.e(1592), __webpack_require__.e(437), __webpack_require__.e(1240), __webpack_require__.e(3310), __webpack_require__.e(7422), __webpack_require__.e(897), __webpack_require__.e(4790), __webpack_require__.e(8040), __webpack_require__.e(6757)]).then(__webpack_require__.bind(__webpack_require__, 78040))).attest(options, ports)),
    sign: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(8628), __webpack_require__.e(2697), __webpack_require__.e(9748), __webpack_require__.e(9387), __webpack_require__.e(7432), __webpack_require__.e(1592), __webpack_require__.e(6415), __webpack_require__.e(437), __webpack_require__.e(1240), __webpack_require__.e(3310), __webpack_require__.e(7422), __webpack_require__.e(897), __webpack_require__.e(7912), __webpack_require__.e(3837), __webpack_require__.e(4790), __webpack_require__.e(2086)]).then(__webpack_require__.bind(__webpack_require__, 71374))).sign(options, ports)),
    verify: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(8628), __webpack_require__.e(2697), __webpack_require__.e(9748), __webpack_require__.e(9875), __webpack_require__.e(9387), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(5838), __webpack_require__.e(5777), __webpack_require__.e(6415), __webpack_require__.e(5622), __webpack_require__.e(1240), __webpack_require__.e(7373), __webpack_require__.e(5825), __webpack_require__.e(7469)]).then(__webpack_require__.bind(__webpack_require__, 5825))).verify(options, ports)),
    merge: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(8628), __webpack_require__.e(9748), __webpack_require__.e(5838), __webpack_require__.e(6795)]).then(__webpack_require__.bind(__webpack_require__, 50236))).merge(options, ports)),
    async inspect(options, ports) {
        const [{ inspect }, { explainBundles }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(8628), __webpack_require__.e(2697), __webpack_require__.e(9748), __webpack_require__.e(1592), __webpack_require__.e(3084)]).then(__webpack_require__.bind(__webpack_require__, 63084)), __webpack_require__.e(/* import() */ 4219).then(__webpack_require__.bind(__webpack_require__, 4219))]);
        const bundles = await inspect(options, ports);
        return {
            exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfProblems */ .rj)(bundles.flatMap(({ problem }) => problem ?? [])),
            document: { schema: 'chopmark.inspect/1', bundles },
            text: (style) => explainBundles(bundles, style),
        };
    },
    async policy(options, ports) {
        const [{ policy }, { renderPolicyReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1034).then(__webpack_require__.bind(__webpack_require__, 1034)),
            __webpack_require__.e(/* import() */ 1965).then(__webpack_require__.bind(__webpack_require__, 51965)),
        ]);
        const report = await policy(options, ports);
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfPolicy */ .$C)(report), document: report, text: (style) => renderPolicyReport(report, style) };
    },
    async store(options, ports) {
        const [{ store }, { renderStoreReport }] = await Promise.all([__webpack_require__.e(/* import() */ 3776).then(__webpack_require__.bind(__webpack_require__, 43776)), __webpack_require__.e(/* import() */ 1219).then(__webpack_require__.bind(__webpack_require__, 61219))]);
        const report = await store(options, ports);
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfStore */ .Ol)(report), document: report, text: (style) => renderStoreReport(report, style) };
    },
    async trust(options, ports) {
        const [{ trust }, { renderTrustReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(9052), __webpack_require__.e(7113)]).then(__webpack_require__.bind(__webpack_require__, 981)), __webpack_require__.e(/* import() */ 8301).then(__webpack_require__.bind(__webpack_require__, 78301))]);
        const report = await trust(options, ports);
        return { exitCode: 0, document: report, text: (style) => report.document ?? renderTrustReport(report, style) };
    },
    async doctor(options, ports) {
        const [{ doctor }, { renderDoctorReport }, { describeMachine }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(9387), __webpack_require__.e(7422), __webpack_require__.e(9990)]).then(__webpack_require__.bind(__webpack_require__, 80322)),
            __webpack_require__.e(/* import() */ 6808).then(__webpack_require__.bind(__webpack_require__, 76808)),
            __webpack_require__.e(/* import() */ 4591).then(__webpack_require__.bind(__webpack_require__, 94591)),
        ]);
        const report = await doctor(options, { ...ports, machine: describeMachine() });
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfFindings */ .Lm)(report.findings), document: report, text: (style) => renderDoctorReport(report, style) };
    },
    async demo(options, ports) {
        const [{ demo }, { renderDemoReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(8628), __webpack_require__.e(2697), __webpack_require__.e(9748), __webpack_require__.e(9875), __webpack_require__.e(9387), __webpack_require__.e(7432), __webpack_require__.e(1592), __webpack_require__.e(6250), __webpack_require__.e(5838), __webpack_require__.e(5777), __webpack_require__.e(6415), __webpack_require__.e(5622), __webpack_require__.e(437), __webpack_require__.e(1240), __webpack_require__.e(3310), __webpack_require__.e(7373), __webpack_require__.e(7422), __webpack_require__.e(897), __webpack_require__.e(7912), __webpack_require__.e(5825), __webpack_require__.e(3837), __webpack_require__.e(9614), __webpack_require__.e(4790), __webpack_require__.e(8040), __webpack_require__.e(9204)]).then(__webpack_require__.bind(__webpack_require__, 9204)), __webpack_require__.e(/* import() */ 8660).then(__webpack_require__.bind(__webpack_require__, 18660))]);
        const report = await demo(options, ports);
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfDemo */ .MY)(report.steps), document: report, text: (style) => renderDemoReport(report, style) };
    },
    async init(options, { env, workingFolder, signal }, { isInteractive }) {
        const [{ init }, { renderInitReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(9387), __webpack_require__.e(7175)]).then(__webpack_require__.bind(__webpack_require__, 273)), __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 40021))]);
        const prompts = isInteractive ? (await __webpack_require__.e(/* import() */ 1750).then(__webpack_require__.bind(__webpack_require__, 91750))).createInitPrompts(signal) : undefined;
        const report = await init(options, { env, workingFolder, ...(prompts && { prompts }) });
        return { exitCode: 0, document: report, text: (style) => renderInitReport(report, style) };
    },
    async explain(options) {
        const [{ explainCode }, { renderExplainedCode }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2783).then(__webpack_require__.bind(__webpack_require__, 52783)),
            __webpack_require__.e(/* import() */ 7588).then(__webpack_require__.bind(__webpack_require__, 57588)),
        ]);
        const explained = explainCode(options);
        return { exitCode: 0, document: explained, text: (style) => renderExplainedCode(explained, style) };
    },
    async completion(options) {
        const { writeCompletion } = await __webpack_require__.e(/* import() */ 5711).then(__webpack_require__.bind(__webpack_require__, 45711));
        const script = writeCompletion(options.shell);
        return { exitCode: 0, document: { schema: 'chopmark.completion/1', shell: options.shell, script }, text: () => script };
    },
};
/**
 * Runs one command, from raw options to its outcome.
 *
 * @throws ChopmarkError
 */
async function runCommand(command, raw, ports, context) {
    const runner = RUNNERS[command];
    return runner((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)(command, raw, context), ports, context);
}
async function showResult(result) {
    const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(6007), __webpack_require__.e(617)]).then(__webpack_require__.bind(__webpack_require__, 70617));
    return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(result), document: result, text: (style) => renderText(result, style), result };
}


/***/ })

};
