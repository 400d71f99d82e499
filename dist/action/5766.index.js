export const id = 5766;
export const ids = [5766];
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

/***/ 35766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateVsa: () => (/* binding */ evaluateVsa)
/* harmony export */ });
/* harmony import */ var _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66057);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43692);


/** The newest summary of a named verifier decides. */
function evaluateVsa(wanted, { accepted, now }) {
    const ofType = accepted.filter(({ predicateType }) => predicateType !== undefined && _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_0__/* .vsa */ .d.types.includes(predicateType));
    const verifiers = wanted.verifier;
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .byNewest */ .Kd)(ofType.filter((statement) => isBy(verifiers, statement)), (statement) => {
        const summary = _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_0__/* .vsa */ .d.read(statement.predicate());
        return [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('verifier', {
                satisfied: true,
                expected: verifiers.join(' or '),
                actual: summary.verifier,
                basis: 'declared',
                code: 'POLICY_VSA',
            }),
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('result', {
                satisfied: summary.result === 'PASSED',
                expected: 'PASSED',
                actual: summary.result,
                basis: 'declared',
                code: 'POLICY_VSA',
            }),
            ...checkDetails(wanted, summary),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt, summary.timeVerified], { what: 'verification summary', now }),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('verifier', `verification summary by ${verifiers.join(' or ')}`));
}
function checkDetails({ level, policy, resource }, { levels, policy: named, resourceUri }) {
    const digest = named.digest?.sha256;
    return [
        ...(level
            ? [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('level', {
                    satisfied: level.every((name) => hasLevel(levels, name)),
                    expected: level.join(' and '),
                    actual: levels.join(', '),
                    basis: 'declared',
                    code: 'POLICY_VSA',
                }),
            ]
            : []),
        ...(policy === undefined
            ? []
            : [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('policy', {
                    satisfied: digest !== undefined && policy === `sha256:${digest}`,
                    expected: policy,
                    actual: digest && `sha256:${digest}`,
                    basis: 'declared',
                    code: 'POLICY_VSA',
                }),
            ]),
        ...(resource
            ? [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('resource', {
                    satisfied: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(resource, resourceUri),
                    expected: resource.join(' or '),
                    actual: resourceUri,
                    basis: 'declared',
                    code: 'POLICY_VSA',
                }),
            ]
            : []),
    ];
}
/** A higher level of a track includes the lower ones (slsa.dev, VSA: verifiedLevels). */
function hasLevel(levels, wanted) {
    const [, track, number] = /^(SLSA_[A-Z]+_LEVEL_)(\d)$/.exec(wanted) ?? [];
    if (track === undefined)
        return levels.includes(wanted);
    return levels.some((level) => level.startsWith(track) && /^\d$/.test(level.slice(track.length)) && Number(level.slice(track.length)) >= Number(number));
}
function isBy(globs, statement) {
    let found = false;
    const faults = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => {
        found = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(globs, _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_0__/* .vsa */ .d.read(statement.predicate()).verifier);
        return [];
    });
    return found || faults.length > 0;
}


/***/ })

};
