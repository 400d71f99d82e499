export const id = 6213;
export const ids = [6213];
export const modules = {

/***/ 86213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42580);
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14935);


/** The engine and report of a command are loaded when used, so that `--help` and `verify` do not load `sandbox`. */
const RUNNERS = {
    attest: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(804), __webpack_require__.e(2344), __webpack_require__.e(8603), __webpack_require__.e(1711), __webpack_require__.e(3849), __webpack_require__.e(6538), __webpack_require__.e(2261), __webpack_require__.e(1609), __webpack_require__.e(1601), __webpack_require__.e(7980), __webpack_require__.e(3149)]).then(__webpack_require__.bind(__webpack_require__, 57980))).attest(options, ports)),
    sign: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(804), __webpack_require__.e(2344), __webpack_require__.e(8603), __webpack_require__.e(4579), __webpack_require__.e(1711), __webpack_require__.e(3849), __webpack_require__.e(6538), __webpack_require__.e(2261), __webpack_require__.e(1609), __webpack_require__.e(9569), __webpack_require__.e(7432), __webpack_require__.e(1601), __webpack_require__.e(5959)]).then(__webpack_require__.bind(__webpack_require__, 44004))).sign(options, ports)),
    verify: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(8586), __webpack_require__.e(5159), __webpack_require__.e(4579), __webpack_require__.e(2737), __webpack_require__.e(3849), __webpack_require__.e(1983), __webpack_require__.e(4516), __webpack_require__.e(1932)]).then(__webpack_require__.bind(__webpack_require__, 14516))).verify(options, ports)),
    merge: async (options, ports) => showResult(await (await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(2964), __webpack_require__.e(8586), __webpack_require__.e(2174)]).then(__webpack_require__.bind(__webpack_require__, 97663))).merge(options, ports)),
    async inspect(options, ports) {
        const [{ inspect }, { explainBundles }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(8603), __webpack_require__.e(6854)]).then(__webpack_require__.bind(__webpack_require__, 6854)), __webpack_require__.e(/* import() */ 8695).then(__webpack_require__.bind(__webpack_require__, 58695))]);
        const bundles = await inspect(options, ports);
        return {
            exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfProblems */ .rj)(bundles.flatMap(({ problem }) => problem ?? [])),
            document: { schema: 'chopmark.inspect/1', bundles },
            text: (style) => explainBundles(bundles, style),
        };
    },
    async policy(options, ports) {
        const [{ policy }, { renderPolicyReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8790).then(__webpack_require__.bind(__webpack_require__, 78790)),
            __webpack_require__.e(/* import() */ 7097).then(__webpack_require__.bind(__webpack_require__, 27097)),
        ]);
        const report = await policy(options, ports);
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfPolicy */ .$C)(report), document: report, text: (style) => renderPolicyReport(report, style) };
    },
    async store(options, ports) {
        const [{ store }, { renderStoreReport }] = await Promise.all([__webpack_require__.e(/* import() */ 9276).then(__webpack_require__.bind(__webpack_require__, 9276)), __webpack_require__.e(/* import() */ 3305).then(__webpack_require__.bind(__webpack_require__, 43305))]);
        const report = await store(options, ports);
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfStore */ .Ol)(report), document: report, text: (style) => renderStoreReport(report, style) };
    },
    async trust(options, ports) {
        const [{ trust }, { renderTrustReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(5040), __webpack_require__.e(8593)]).then(__webpack_require__.bind(__webpack_require__, 64039)), __webpack_require__.e(/* import() */ 4809).then(__webpack_require__.bind(__webpack_require__, 34809))]);
        const report = await trust(options, ports);
        return { exitCode: 0, document: report, text: (style) => report.document ?? renderTrustReport(report, style) };
    },
    async doctor(options, ports) {
        const [{ doctor }, { renderDoctorReport }, { describeMachine }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(804), __webpack_require__.e(2261), __webpack_require__.e(7333)]).then(__webpack_require__.bind(__webpack_require__, 69589)),
            __webpack_require__.e(/* import() */ 5668).then(__webpack_require__.bind(__webpack_require__, 35668)),
            __webpack_require__.e(/* import() */ 9571).then(__webpack_require__.bind(__webpack_require__, 9571)),
        ]);
        const report = await doctor(options, { ...ports, machine: describeMachine() });
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfFindings */ .Lm)(report.findings), document: report, text: (style) => renderDoctorReport(report, style) };
    },
    async demo(options, ports) {
        const [{ demo }, { renderDemoReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(2344), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(8586), __webpack_require__.e(5159), __webpack_require__.e(4579), __webpack_require__.e(2737), __webpack_require__.e(1711), __webpack_require__.e(3849), __webpack_require__.e(6538), __webpack_require__.e(1983), __webpack_require__.e(2261), __webpack_require__.e(1609), __webpack_require__.e(9569), __webpack_require__.e(4516), __webpack_require__.e(7432), __webpack_require__.e(7297), __webpack_require__.e(1601), __webpack_require__.e(7980), __webpack_require__.e(1520)]).then(__webpack_require__.bind(__webpack_require__, 31520)), __webpack_require__.e(/* import() */ 8592).then(__webpack_require__.bind(__webpack_require__, 8592))]);
        const report = await demo(options, ports);
        return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfDemo */ .MY)(report.steps), document: report, text: (style) => renderDemoReport(report, style) };
    },
    async init(options, { env, workingFolder, signal }, { isInteractive }) {
        const [{ init }, { renderInitReport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(804), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 25918)), __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 49073))]);
        const prompts = isInteractive ? (await __webpack_require__.e(/* import() */ 7090).then(__webpack_require__.bind(__webpack_require__, 7090))).createInitPrompts(signal) : undefined;
        const report = await init(options, { env, workingFolder, ...(prompts && { prompts }) });
        return { exitCode: 0, document: report, text: (style) => renderInitReport(report, style) };
    },
    async explain(options) {
        const [{ explainCode }, { renderExplainedCode }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5127).then(__webpack_require__.bind(__webpack_require__, 55127)),
            __webpack_require__.e(/* import() */ 5696).then(__webpack_require__.bind(__webpack_require__, 55696)),
        ]);
        const explained = explainCode(options);
        return { exitCode: 0, document: explained, text: (style) => renderExplainedCode(explained, style) };
    },
    async completion(options) {
        const { writeCompletion } = await __webpack_require__.e(/* import() */ 7831).then(__webpack_require__.bind(__webpack_require__, 27831));
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
    const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(1851), __webpack_require__.e(3843)]).then(__webpack_require__.bind(__webpack_require__, 46224));
    return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(result), document: result, text: (style) => renderText(result, style), result };
}


/***/ })

};
