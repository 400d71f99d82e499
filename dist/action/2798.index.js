export const id = 2798;
export const ids = [2798];
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
/** Vulnerabilities that a message names. */
const NAMED = 5;
/** The newest scan decides; what it finds is weighed by severity, exceptions that have not run out, and OpenVEX of who may speak. */
function evaluateVulnerabilities(wanted, context) {
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .byNewest */ .Kd)(context.accepted.filter(({ predicateType }) => predicateType !== undefined && _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerabilities */ .pe.types.includes(predicateType)), (statement) => {
        const { findings, databaseTime, scanFinished } = _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerabilities */ .pe.read(statement.predicate(), statement.predicateType ?? '');
        const excuses = listVex(wanted['accept-vex'] ?? [], context.all);
        return [
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt, scanFinished], context.now),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-database-age', wanted['max-database-age'], [databaseTime], context.now),
            checkFindings(wanted, findings, excuses, context),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('scan', 'vulnerability scan'));
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
        met: left.length === 0,
        wanted: `nothing of severity ${wanted['fail-on'] ?? 'low'} or more`,
        found: left.length === 0 ? `${findings.length} found, none that refuses` : list,
        basis: 'declared',
        code: 'POLICY_VULNERABILITIES',
        message: `The scan found ${list}.${expired.length > 0 ? ` The exception for ${expired.slice(0, NAMED).join(', ')} has run out.` : ''}`,
        hint: 'Update what is vulnerable, or write an exception with its reason and last day.',
    });
}
const concerns = ({ id, component }, { id: found, aliases, package: part }) => (id === found || aliases.includes(id)) &&
    (component === undefined || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)([component], part?.name) || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)([component], part?.purl));
/** OpenVEX statements of the entries that may speak, oldest first. */
const listVex = (names, all) => all
    .filter(({ predicateType, entries }) => predicateType !== undefined && _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__/* .openvex */ .Q.types.includes(predicateType) && entries.some(({ name }) => names.includes(name)))
    .sort((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0))
    .flatMap((statement) => _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__/* .openvex */ .Q.read(statement.predicate()).statements);
/** The last word about a vulnerability in this product counts. */
function isExcused({ id, aliases, package: part }, vex, { names, digests }) {
    const ids = [id, ...aliases];
    const isPart = (name) => name === part?.purl;
    const isArtefact = (name) => names.includes(name) || digests.some((digest) => name.includes(digest));
    // Of a product with parts only those parts are meant.
    const isMeant = ({ names: called, parts }) => parts.length === 0 ? called.some((name) => isPart(name) || isArtefact(name)) : called.some(isArtefact) && parts.some(isPart);
    const last = vex.findLast(({ vulnerability, aliases: others, products }) => [vulnerability, ...others].some((other) => ids.includes(other)) && (products === undefined || products.some(isMeant)));
    return last?.status === 'not_affected' || last?.status === 'fixed';
}


/***/ })

};
