export const id = 3769;
export const ids = [3769];
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

/***/ 63769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateRego: () => (/* binding */ evaluateRego)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43692);


const DEFAULT_QUERY = 'data.chopmark.allow';
/** A Rego policy has to say `true`, about everything that is believed of the artefact. Whatever else it says refuses. */
async function evaluateRego(wanted, context, file) {
    const query = wanted.query ?? DEFAULT_QUERY;
    const bundles = context.accepted.map(({ position }) => position);
    const refuse = (found, message, hint) => ({
        clauses: [(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)('rego', { met: false, wanted: `${query} is true`, found, code: 'POLICY_REGO', message, hint })],
        bundles,
    });
    const { rego } = context;
    if (!file || !rego)
        throw new TypeError('a Rego requirement without its file');
    const input = JSON.stringify(describe(context));
    if (input.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGO_INPUT */ .WHC)
        return refuse('too much to ask about', `The statements are larger than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGO_INPUT */ .WHC} bytes, more than a Rego policy is given.`, 'Scope it with by.');
    const verdict = await rego(file, query, input);
    if ('fault' in verdict)
        return refuse(verdict.fault, `${file.path} could not decide: ${verdict.fault}.`, 'A policy that cannot decide refuses.');
    if (verdict.result !== true) {
        const found = (JSON.stringify(verdict.result) ?? 'undefined').slice(0, 200);
        return refuse(found, `${file.path} did not allow it: ${query} is ${found}.`, 'The policy is yours: opa eval shows why it does not allow an input.');
    }
    return { clauses: [(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)('rego', { met: true, wanted: `${query} is true`, found: 'true', code: 'POLICY_REGO' })], bundles };
}
/** What a policy is asked about (docs/policy.md, "Rego"). Its names are a contract with whoever writes policies. */
const describe = ({ accepted, names, digests, now }) => ({
    artefact: { names, digests },
    now: now.toISOString(),
    statements: accepted.map(describeStatement),
});
function describeStatement({ verdict: { signer, entries: logged }, ci, entries, signedAt, predicateType, predicate }) {
    return {
        predicateType,
        predicate: predicateType === undefined ? undefined : predicate(),
        signedAt: signedAt?.toISOString(),
        ci,
        trustedBy: entries.map(({ name }) => name),
        signer: signer.kind === 'key'
            ? { key: signer.fingerprint }
            : { identity: signer.identity.san, issuer: signer.identity.issuer, extensions: signer.identity.extensions },
        log: logged.map(({ log, index }) => ({ log, index: index.toString() })),
    };
}


/***/ })

};
