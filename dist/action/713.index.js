export const id = 713;
export const ids = [713];
export const modules = {

/***/ 80713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSchema: () => (/* binding */ compileSchema),
/* harmony export */   evaluatePredicate: () => (/* binding */ evaluatePredicate)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43692);





/** The newest statement of a type has to fit a JSON schema. */
function evaluatePredicate(wanted, { accepted, now }, file) {
    const types = wanted.type;
    const fits = file && compileSchema(file);
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .byNewest */ .Kd)(accepted.filter(({ predicateType }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(types, predicateType)), (statement) => [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)('type', { met: true, wanted: types.join(' or '), found: statement.predicateType, basis: 'proven', code: 'POLICY_PREDICATE' }),
        ...(fits ? [checkSchema(fits, statement.predicate(), file.path)] : []),
        ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], now),
    ], () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('type', `statement of type ${types.join(' or ')}`));
}
const compiled = new WeakMap();
/**
 * A schema of the policy's own: references lead nowhere but into it, and nothing is fetched.
 *
 * @throws ChopmarkError `INPUT_POLICY_SCHEMA`
 */
function compileSchema(file) {
    const known = compiled.get(file);
    if (known)
        return known;
    try {
        const ajv = new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv({ strict: false, logger: false, validateFormats: false });
        const schema = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file.bytes, { what: file.path, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SCHEMA */ .Dx });
        refusePatterns(schema, file.path);
        const validate = ajv.compile(schema);
        const fits = (predicate) => validate(predicate) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'predicate' }).slice(0, 500);
        compiled.set(file, fits);
        return fits;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw error;
        throw notUsable(file.path, error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N || error instanceof Error ? error.message : 'it cannot be compiled', error);
    }
}
/** Regular expressions of JSON schemas run in Node's engine, where a predicate could make them run for ever. */
function refusePatterns(schema, path) {
    if (typeof schema !== 'object' || schema === null)
        return;
    for (const [key, value] of Object.entries(schema)) {
        if ((key === 'pattern' && typeof value === 'string') || key === 'patternProperties')
            throw notUsable(path, `${key} is not supported, since a hostile text could make it run for ever`);
        refusePatterns(value, path);
    }
}
const notUsable = (path, why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'It is a JSON schema, draft 7, without pattern and without references to other files.',
    ...(cause !== undefined && { cause }),
});
function checkSchema(fits, predicate, path) {
    const fault = fits(predicate);
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)('schema', {
        met: fault === undefined,
        wanted: `what ${path} describes`,
        ...(fault !== undefined && { found: fault }),
        basis: 'declared',
        code: 'POLICY_PREDICATE',
        message: `The predicate does not fit ${path}: ${fault}.`,
        hint: 'chopmark inspect shows what the statement says.',
    });
}


/***/ })

};
