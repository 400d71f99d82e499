export const id = 5117;
export const ids = [5117];
export const modules = {

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `7d`, `12h30m`. Undefined for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds as text, in the largest suitable unit. */
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
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36305);
/* harmony import */ var _parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1370);



/** One clause of a requirement, with the problem if it is not satisfied. */
function compare(clause, { satisfied, expected, actual, basis, code, message, hint }) {
    return {
        clause,
        satisfied,
        expected,
        ...(actual !== undefined && { actual }),
        ...(basis !== undefined && { basis }),
        ...(!satisfied && {
            problem: {
                code,
                message: message ?? `The ${clause} is ${actual ?? 'not known'}, but ${expected} is required.`,
                ...(hint !== undefined && { hint }),
            },
        }),
    };
}
const matchesAny = (globs, text) => text !== undefined && globs.some((glob) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(glob, text));
/** No statement of this kind was accepted. */
const missing = (clause, what, hint = 'Attest it with an identity that the policy trusts.') => ({
    clauses: [
        compare(clause, {
            satisfied: false,
            expected: what,
            code: 'POLICY_STATEMENT_MISSING',
            message: `No ${what} from a trusted signer.`,
            hint,
        }),
    ],
    bundles: [],
});
/** The statements with the latest signing time, several if it is equal. A statement without a proven time counts as the oldest. */
function newestOf(statements) {
    const timeOf = ({ signedAt }) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    const latest = Math.max(...statements.map(timeOf));
    return statements.filter((statement) => timeOf(statement) === latest);
}
/** Checks the maximum age of a statement or database, by the oldest of its known times. */
function checkAge(clause, maxAge, times, { what, now }) {
    if (maxAge === undefined)
        return [];
    const known = times.flatMap((time) => time?.getTime() ?? []);
    const age = known.length === 0 ? undefined : now.getTime() - Math.min(...known);
    return [
        compare(clause, {
            satisfied: age !== undefined && age <= maxAge,
            expected: `at most ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)}`,
            actual: age === undefined ? 'unknown' : (0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0)),
            code: 'POLICY_MAX_AGE',
            message: age === undefined
                ? `No ${what} from a trusted signer within ${clause}: the age of the newest is not known.`
                : `No ${what} from a trusted signer within ${clause}: the newest is ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0))} old, and at most ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)} is allowed.`,
            hint: 'Create a new one and attest it.',
        }),
    ];
}
/** Decides by the newest statement, or by all statements with the newest time. */
function byNewest(statements, evaluate, none) {
    if (statements.length === 0)
        return none();
    const newest = newestOf(statements);
    return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}
/** A statement of a trusted signer that cannot be read, or exceeds a limit, refuses, because it could hide anything. */
function readable(evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        const { code, message, hint } = error;
        return [
            compare('predicate', { satisfied: false, expected: 'a readable predicate', code, message, ...(hint !== undefined && { hint }) }),
        ];
    }
}


/***/ }),

/***/ 25117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateTests: () => (/* binding */ evaluateTests)
/* harmony export */ });
/* harmony import */ var _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60463);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43692);


/** The newest test result decides. If a configuration is required, only results with that configuration count. */
function evaluateTests(wanted, { accepted, now }) {
    const worst = wanted.result ?? 'passed';
    const ofType = accepted.filter(({ predicateType }) => predicateType !== undefined && _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__.testResult.types.includes(predicateType));
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .byNewest */ .Kd)(ofType.filter((statement) => hasConfiguration(wanted.configuration, statement)), (statement) => {
        const { result, failed } = _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__.testResult.read(statement.predicate());
        return [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('result', {
                satisfied: result === 'PASSED' || (result === 'WARNED' && worst === 'warned'),
                expected: worst.toUpperCase(),
                actual: result,
                basis: 'declared',
                code: 'POLICY_TESTS',
                message: `The tests ${result}${failed.length > 0 ? `: ${failed.slice(0, 3).join(', ')}` : ''}.`,
                hint: 'Fix the failures, and attest the new results.',
            }),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], { what: 'test result', now }),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('result', 'test result'));
}
/** A result that cannot be read counts, because it can have the required configuration. */
function hasConfiguration(globs, statement) {
    if (globs === undefined)
        return true;
    let found = false;
    const faults = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => {
        found = _predicates_test_result_js__WEBPACK_IMPORTED_MODULE_0__.testResult.read(statement.predicate()).configuration.some(({ name, uri }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(globs, name) || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(globs, uri));
        return [];
    });
    return found || faults.length > 0;
}


/***/ })

};
