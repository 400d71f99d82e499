export const id = 8793;
export const ids = [8793];
export const modules = {

/***/ 58793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDotenv: () => (/* binding */ renderDotenv)
/* harmony export */ });
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59926);

/** Bytes: what GitLab takes of a dotenv report. */
const MOST_BYTES = 5_000;
/** No quotes, no `$`, no space at an end, nothing that a shell, GitLab's expansion or a parser of such files gives a meaning. */
const PLAIN = /^[A-Za-z0-9_./:@+=,-]{1,1000}$/;
/**
 * A result as lines of `NAME=value` that a CI hands to later jobs (GitLab's dotenv reports). A value that is not made of plain
 * characters is left out: it would be expanded or cut by whoever reads it. The JSON document, named by `CHOPMARK_RESULT_PATH`
 * where one was written in the same run, has all of them.
 */
function renderDotenv(result, resultPath) {
    const { command, version, artefacts, subjects, statements, bundlePath, policyDigest } = result;
    const exitCode = (0,_formats_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(result);
    const problem = result.problems[0] ??
        artefacts?.find((artefact) => artefact.problem)?.problem ??
        statements.flatMap(({ stores }) => stores.flatMap((store) => store.problem ?? []))[0];
    const values = {
        CHOPMARK_COMMAND: command,
        CHOPMARK_VERSION: version,
        CHOPMARK_EXIT_CODE: exitCode,
        CHOPMARK_ERROR_CODE: exitCode === 0 ? undefined : problem?.code,
        CHOPMARK_RESULT_PATH: resultPath,
        CHOPMARK_BUNDLE_PATH: bundlePath,
        CHOPMARK_POLICY_DIGEST: policyDigest,
        CHOPMARK_SUBJECTS: artefacts ? undefined : subjects.length,
        CHOPMARK_STATEMENTS: artefacts ? undefined : statements.length,
        CHOPMARK_ARTEFACTS: artefacts?.length,
        CHOPMARK_VERIFIED: artefacts?.filter(({ verdict }) => verdict === 'verified').length,
    };
    const lines = Object.entries(values).flatMap(([name, value]) => (PLAIN.test(String(value ?? '')) ? [`${name}=${value}\n`] : []));
    const text = lines.join('');
    // Ten values of a thousand bytes would be too many; the first ones are those that are branched on.
    return text.length <= MOST_BYTES ? text : lines.slice(0, 4).join('');
}


/***/ })

};
