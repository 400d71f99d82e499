export const id = 713;
export const ids = [713];
export const modules = {

/***/ 56106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `7d`, `12h30m`: milliseconds; nothing for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds in the largest unit that says them exactly enough. */
function showAge(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds >= 2 * length) ?? ['s', 1_000];
    return `${Math.floor(milliseconds / size)}${unit}`;
}


/***/ }),

/***/ 43692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Kd: () => (/* binding */ byNewest),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   UA: () => (/* binding */ checkAge),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* unused harmony export newestOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36305);
/* harmony import */ var _parse_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56106);



/** One clause of a requirement, with the problem where it is not met. */
function compare(clause, { met, wanted, found, basis, code, message, hint }) {
    return {
        clause,
        met,
        wanted,
        ...(found !== undefined && { found }),
        ...(basis !== undefined && { basis }),
        ...(!met && {
            problem: {
                code,
                message: message ?? `The ${clause} is ${found ?? 'not known'}, and ${wanted} was asked for.`,
                ...(hint !== undefined && { hint }),
            },
        }),
    };
}
const matchesAny = (globs, text) => text !== undefined && globs.some((glob) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(glob, text));
/** Nothing of the kind was accepted. */
const missing = (clause, what, hint = 'Attest it, and sign it by somebody whom the policy trusts.') => ({
    clauses: [
        compare(clause, {
            met: false,
            wanted: what,
            code: 'POLICY_MISSING',
            message: `There is no ${what} by anybody whom the policy believes about it.`,
            hint,
        }),
    ],
    bundles: [],
});
/** The statements of the latest signed time; several where they share it. What nothing dates is older than all that is dated. */
function newestOf(statements) {
    const timeOf = ({ signedAt }) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    const latest = Math.max(...statements.map(timeOf));
    return statements.filter((statement) => timeOf(statement) === latest);
}
/** How old something may be, by the oldest of the times that are known of it. */
function checkAge(clause, maxAge, times, now) {
    if (maxAge === undefined)
        return [];
    const known = times.flatMap((time) => time?.getTime() ?? []);
    const age = known.length === 0 ? undefined : now.getTime() - Math.min(...known);
    return [
        compare(clause, {
            met: age !== undefined && age <= maxAge,
            wanted: `at most ${(0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)}`,
            found: age === undefined ? 'unknown' : (0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0)),
            code: 'POLICY_TOO_OLD',
            message: age === undefined
                ? 'Nothing says how old the evidence is.'
                : `The evidence is ${(0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0))} old, and at most ${(0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)} was asked for.`,
            hint: 'Make it anew and attest it.',
        }),
    ];
}
/** Decides by the newest of some statements: all of them, where several share its time. */
function byNewest(statements, evaluate, none) {
    if (statements.length === 0)
        return none();
    const newest = newestOf(statements);
    return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}
/** What its signer is believed about and nobody can read, or what is beyond a bound, refuses: it could hide anything. */
function readable(evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        const { code, message, hint } = error;
        return [compare('predicate', { met: false, wanted: 'one that can be read', code, message, ...(hint !== undefined && { hint }) })];
    }
}


/***/ }),

/***/ 80713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSchema: () => (/* binding */ compileSchema),
/* harmony export */   evaluatePredicate: () => (/* binding */ evaluatePredicate)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42463);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _formats_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56900);
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
/** Ajv compares each item with each, and a predicate may have a million of them. */
const UNIQUE_ITEMS = {
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must NOT have duplicate items' },
    validate: (wanted, items) => !wanted || new Set(items.map(_formats_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalizeJson */ .t)).size === items.length,
};
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
        const ajv = new ajv__WEBPACK_IMPORTED_MODULE_4__.Ajv({ strict: false, logger: false, validateFormats: false });
        ajv.removeKeyword('uniqueItems').addKeyword(UNIQUE_ITEMS);
        const schema = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(file.bytes, { what: file.path, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SCHEMA */ .Dxj });
        refusePatterns(schema, file.path);
        const validate = ajv.compile(schema);
        const fits = (predicate) => validate(predicate) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'predicate' }).slice(0, 500);
        compiled.set(file, fits);
        return fits;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw error;
        throw notUsable(file.path, error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 || error instanceof Error ? error.message : 'it cannot be compiled', error);
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
