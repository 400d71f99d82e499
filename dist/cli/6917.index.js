export const id = 6917;
export const ids = [6917];
export const modules = {

/***/ 56917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOT_GIVEN: () => (/* binding */ NOT_GIVEN),
/* harmony export */   NO_SECRET: () => (/* binding */ NO_SECRET),
/* harmony export */   addEnvironmentOptions: () => (/* binding */ addEnvironmentOptions),
/* harmony export */   readEnvironmentOptions: () => (/* binding */ readEnvironmentOptions)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42580);
/* harmony import */ var _options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66261);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93426);




/** The value that a wrapper passes for an option that its user did not give, because its templates cannot omit a variable. */
const NOT_GIVEN = '(not given)';
/** The same for a secret, whose value is the name of a variable. */
const NO_SECRET = 'env:CHOPMARK_NOT_GIVEN';
/** Upper case with a final underscore, so that a prefix does not match unrelated variables. */
const PREFIX = /^[A-Z][A-Z0-9_]*_$/;
/**
 * Adds the options in environment variables with the prefix that the command line names.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` for an option that is given both ways, and the errors of {@link readEnvironmentOptions}
 */
function addEnvironmentOptions(invocation, env) {
    const { 'env-prefix': prefix, ...shown } = invocation.shown;
    if (prefix === undefined)
        return invocation;
    const added = readEnvironmentOptions(invocation.command, String(prefix), env);
    const twice = [...Object.keys(added.raw), ...Object.keys(added.shown)].find((name) => name in invocation.raw || name in shown);
    if (twice !== undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `${twice} is given both as an argument and in an environment variable.`,
            hint: 'Give it only once.',
        });
    }
    return { ...invocation, raw: { ...invocation.raw, ...added.raw }, shown: { ...shown, ...added.shown } };
}
/**
 * Options that a wrapper passes in environment variables, so that no user value becomes part of a script: `<PREFIX>SUBJECT_PATH` is
 * `subject-path`. Read only if the command line names the prefix, because earlier steps of a job can set variables too. A list is a JSON
 * array, or has one line for each item.
 *
 * @returns Options of the engine, and options for showing results.
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for an invalid prefix, `INPUT_OPTION_UNKNOWN` for a variable that is not an option
 */
function readEnvironmentOptions(command, prefix, env) {
    if (!PREFIX.test(prefix)) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `--env-prefix does not accept ${JSON.stringify(prefix.slice(0, 80))}.`,
            hint: 'Use the beginning of the variable names, such as CHOPMARK_INPUT_',
        });
    }
    const shownSpecs = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommandLineOptions */ .C)(command);
    const specs = [...(0,_options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOptions */ .NM)(command), ...shownSpecs];
    const raw = {};
    const shown = {};
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith(prefix) || value === undefined || value.trim() === NOT_GIVEN || value === NO_SECRET)
            continue;
        const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
        const spec = specs.find((candidate) => candidate.name === name);
        if (!spec || name === 'env-prefix')
            throw (0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOption */ .q)(command, name, specs);
        (shownSpecs.includes(spec) ? shown : raw)[name] = readValue(spec, value);
    }
    return { raw, shown };
}
/** Numbers and boolean values can have space around them, which a template adds to make them text. */
const readValue = ({ kind }, value) => kind === 'list' ? readList(value) : kind === 'boolean' || kind === 'integer' ? value.trim() : value;
/** Commas do not separate items, because file names can contain them. A glob such as `[ab].txt` is not JSON and stays one item. */
function readList(text) {
    const items = readArray(text) ?? text.split(/\r?\n/).map((line) => line.trim());
    return items.filter((item) => item !== '');
}
/** GitLab writes an array in a text as Ruby shows it: like JSON, but with `\\#` if a string has `#{`, `#$` or `#@`. */
function readArray(text) {
    try {
        const parsed = JSON.parse(text.replace(/\\([\s\S])/g, (pair, character) => (character === '#' ? '#' : pair)));
        return Array.isArray(parsed) ? parsed.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
