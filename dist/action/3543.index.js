export const id = 3543;
export const ids = [3543];
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

/***/ 43543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateSigners: () => (/* binding */ evaluateSigners)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43692);


/** Counts different signers. Two workflows, or two refs, of one repository count as one. */
function evaluateSigners({ count, 'predicate-type': types }, { accepted }) {
    const counted = types === undefined ? accepted : accepted.filter(({ predicateType }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(types, predicateType));
    const signers = new Set(counted.map(signerOf));
    return {
        clauses: [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('count', {
                satisfied: signers.size >= count,
                expected: `${count} different signers`,
                actual: `${signers.size}`,
                basis: 'proven',
                code: 'POLICY_TOO_FEW_SIGNERS',
                message: `The artifact has signatures of ${signers.size} different trusted signers, but ${count} are required.`,
                hint: 'Each required signer must sign the artifact. Pass all bundles to the command.',
            }),
        ],
        bundles: counted.map(({ position }) => position),
    };
}
/**
 * The signer that counts: the repository of a GitHub or GitLab job (by its id, which stays the same after renames), the project of a
 * CircleCI job with any of its issuers, and the pipeline or job itself on other CI systems.
 */
function signerOf({ verdict: { signer }, ci }) {
    if (signer.kind === 'key')
        return `key ${signer.fingerprint}`;
    const { issuer, san, extensions } = signer.identity;
    switch (ci) {
        case 'github':
        case 'gitlab':
            return `${issuer} ${extensions['source-repository-identifier'] ?? extensions['source-repository-uri'] ?? san.split('@')[0]}`;
        case 'circleci':
            return `circleci ${_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ.circleci.proves.project?.(signer.identity) ?? san}`;
        default:
            return `${issuer} ${san}`;
    }
}


/***/ })

};
