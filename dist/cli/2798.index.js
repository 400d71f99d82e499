export const id = 2798;
export const ids = [2798];
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

/***/ 92798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateVulnerabilities: () => (/* binding */ evaluateVulnerabilities)
/* harmony export */ });
/* harmony import */ var _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81674);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43692);



const LEVELS = ['none', 'low', 'medium', 'high', 'critical'];
const SCAN = 'vulnerability scan';
/** How many vulnerabilities a message names. */
const NAMED = 5;
/** The newest scan decides. Its findings are filtered by severity, valid exceptions, and OpenVEX statements of the named entries. */
function evaluateVulnerabilities(wanted, context) {
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .byNewest */ .Kd)(context.accepted.filter(({ predicateType }) => predicateType !== undefined && _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__.vulnerabilities.types.includes(predicateType)), (statement) => {
        const { findings, databaseTime, scanFinished } = _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__.vulnerabilities.read(statement.predicate(), statement.predicateType ?? '');
        const excuses = listVex(wanted['accept-vex'] ?? [], context.all);
        return [
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt, scanFinished], { what: SCAN, now: context.now }),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-database-age', wanted['max-database-age'], [databaseTime], { what: `database of a ${SCAN}`, now: context.now }),
            checkFindings(wanted, findings, excuses, context),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('scan', SCAN));
}
function checkFindings(wanted, findings, vex, context) {
    const bar = LEVELS.indexOf(wanted['fail-on'] ?? 'low');
    const counted = findings.filter(({ level }) => level === 'unknown' || LEVELS.indexOf(level) >= bar);
    const expired = [];
    const left = counted.filter((finding) => {
        const exceptions = (wanted.except ?? []).filter((exception) => concerns(exception, finding));
        if (exceptions.some(({ until }) => context.now <= until))
            return false;
        if (isExcused(finding, vex, context))
            return false;
        if (exceptions.length > 0)
            expired.push(finding.id);
        return true;
    });
    const shown = left.slice(0, NAMED).map(({ id, level, package: found }) => `${id} (${level}${found ? `, ${found.name}` : ''})`);
    const list = `${shown.join(', ')}${left.length > NAMED ? ` and ${left.length - NAMED} more` : ''}`;
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)('fail-on', {
        satisfied: left.length === 0,
        expected: `nothing of severity ${wanted['fail-on'] ?? 'low'} or more`,
        actual: left.length === 0 ? `${findings.length} found, none of them refuses` : list,
        basis: 'declared',
        code: 'POLICY_VULNERABILITIES',
        message: `The scan found ${list}.${expired.length > 0 ? ` The exception for ${expired.slice(0, NAMED).join(', ')} has expired.` : ''}`,
        hint: 'Update the vulnerable components, or add an exception with a reason and a last day.',
    });
}
const concerns = ({ id, component }, { id: found, aliases, package: part }) => (id === found || aliases.includes(id)) &&
    (component === undefined || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)([component], part?.name) || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)([component], part?.purl));
/** OpenVEX statements of the named entries, oldest first. */
const listVex = (names, all) => all
    .filter(({ predicateType, entries }) => predicateType !== undefined && _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__.openvex.types.includes(predicateType) && entries.some(({ name }) => names.includes(name)))
    .sort((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0))
    .flatMap((statement) => _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__.openvex.read(statement.predicate()).statements);
/** The last statement about a vulnerability in this product counts. */
function isExcused({ id, aliases, package: part }, vex, { names, digests }) {
    const ids = [id, ...aliases];
    const isPart = (name) => name === part?.purl;
    const isArtifact = (name) => names.includes(name) || digests.some((digest) => name.includes(digest));
    // For a product with subcomponents, only the subcomponents are meant.
    const isMeant = ({ names: called, parts }) => parts.length === 0 ? called.some((name) => isPart(name) || isArtifact(name)) : called.some(isArtifact) && parts.some(isPart);
    const last = vex.findLast(({ vulnerability, aliases: others, products }) => [vulnerability, ...others].some((other) => ids.includes(other)) && (products === undefined || products.some(isMeant)));
    return last?.status === 'not_affected' || last?.status === 'fixed';
}


/***/ })

};
