export const id = 8793;
export const ids = [8793];
export const modules = {

/***/ 58793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDotenv: () => (/* binding */ renderDotenv)
/* harmony export */ });
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14935);

/** Bytes that GitLab accepts in a dotenv report. */
const MOST_BYTES = 5_000;
/** No quotes, no `$`, no leading or trailing space, no character with a meaning for a shell, GitLab's expansion or a dotenv parser. */
const PLAIN = /^[A-Za-z0-9_./:@+=,-]{1,1000}$/;
/**
 * A result as lines of `NAME=value` that a CI passes to later jobs (GitLab's dotenv reports). A value with other than plain characters
 * is omitted, because readers would expand or cut it. The JSON document has all values. `CHOPMARK_RESULT_PATH` names it if it was
 * written in the same run.
 */
function renderDotenv(result, resultPath) {
    const { command, version, artifacts, subjects, statements, bundlePath, policyDigest } = result;
    const exitCode = (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(result);
    const problem = result.problems[0] ??
        artifacts?.find((artifact) => artifact.problem)?.problem ??
        statements.flatMap(({ stores }) => stores.flatMap((store) => store.problem ?? []))[0];
    const values = {
        CHOPMARK_COMMAND: command,
        CHOPMARK_VERSION: version,
        CHOPMARK_EXIT_CODE: exitCode,
        CHOPMARK_ERROR_CODE: exitCode === 0 ? undefined : problem?.code,
        CHOPMARK_RESULT_PATH: resultPath,
        CHOPMARK_BUNDLE_PATH: bundlePath,
        CHOPMARK_POLICY_DIGEST: policyDigest,
        CHOPMARK_SUBJECTS: artifacts ? undefined : subjects.length,
        CHOPMARK_STATEMENTS: artifacts ? undefined : statements.length,
        CHOPMARK_ARTIFACTS: artifacts?.length,
        CHOPMARK_VERIFIED: artifacts?.filter(({ verdict }) => verdict === 'verified').length,
    };
    const lines = Object.entries(values).flatMap(([name, value]) => (PLAIN.test(String(value ?? '')) ? [`${name}=${value}\n`] : []));
    const text = lines.join('');
    // Ten values of a thousand bytes exceed the limit. The first values are those that scripts branch on.
    return text.length <= MOST_BYTES ? text : lines.slice(0, 4).join('');
}


/***/ })

};
