export const id = 5766;
export const ids = [5766];
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
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('verifier', { met: true, wanted: verifiers.join(' or '), found: summary.verifier, basis: 'declared', code: 'POLICY_VSA' }),
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('result', {
                met: summary.result === 'PASSED',
                wanted: 'PASSED',
                found: summary.result,
                basis: 'declared',
                code: 'POLICY_VSA',
            }),
            ...checkDetails(wanted, summary),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt, summary.timeVerified], now),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('verifier', `verification summary by ${verifiers.join(' or ')}`));
}
function checkDetails({ level, policy, resource }, { levels, policy: named, resourceUri }) {
    const digest = named.digest?.sha256;
    return [
        ...(level
            ? [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('level', {
                    met: level.every((name) => hasLevel(levels, name)),
                    wanted: level.join(' and '),
                    found: levels.join(', '),
                    basis: 'declared',
                    code: 'POLICY_VSA',
                }),
            ]
            : []),
        ...(policy === undefined
            ? []
            : [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('policy', {
                    met: digest !== undefined && policy === `sha256:${digest}`,
                    wanted: policy,
                    found: digest && `sha256:${digest}`,
                    basis: 'declared',
                    code: 'POLICY_VSA',
                }),
            ]),
        ...(resource
            ? [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)('resource', {
                    met: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(resource, resourceUri),
                    wanted: resource.join(' or '),
                    found: resourceUri,
                    basis: 'declared',
                    code: 'POLICY_VSA',
                }),
            ]
            : []),
    ];
}
/** A higher level of a track holds the lower ones (slsa.dev, VSA: verifiedLevels). */
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
