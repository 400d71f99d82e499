export const id = 7789;
export const ids = [7789];
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

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateProvenance: () => (/* binding */ evaluateProvenance)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22147);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14870);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43692);





/** One provenance that satisfies all clauses is enough, because an artifact can be built twice. */
function evaluateProvenance(asked, { accepted, digests, now }) {
    const wanted = { ...asked, ...(asked.commit && { commit: nameSubject(asked.commit, digests) }) };
    const found = accepted
        .filter(({ predicateType }) => predicateType === _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type)
        .map((statement) => ({ position: statement.position, clauses: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(() => checkOne(wanted, statement, now)) }));
    const unmet = ({ clauses }) => clauses.filter(({ satisfied }) => !satisfied).length;
    const [best] = found.sort((a, b) => unmet(a) - unmet(b));
    if (!best)
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)('provenance', 'SLSA provenance');
    return { clauses: best.clauses, bundles: [best.position] };
}
/** Replaces `subject` with the verified commit. The digest of a file is not that of a commit. */
const nameSubject = (commits, digests) => commits.flatMap((commit) => (commit === 'subject' ? digests : [commit]));
function checkOne(wanted, statement, now) {
    const predicate = statement.predicate();
    const stated = _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.read(predicate);
    const facts = factsOf(statement, stated);
    return [
        ...checkBuilder(wanted.builder, statement, stated),
        ...checkFact('source', wanted.source, facts('repository'), statement),
        ...checkFact('ref', wanted.ref, facts('ref'), statement),
        ...checkFact('commit', wanted.commit, facts('commit'), statement),
        ...(wanted['build-type'] === undefined
            ? []
            : [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('build-type', {
                    satisfied: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(wanted['build-type'], stated.buildType),
                    expected: wanted['build-type'].join(' or '),
                    actual: stated.buildType,
                    basis: 'declared',
                    code: 'POLICY_PROVENANCE',
                }),
            ]),
        ...checkParameters(wanted.parameters, predicate),
        ...checkLevel(wanted.level, statement),
        ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], { what: 'SLSA provenance', now }),
    ];
}
/** If a CI signed, the builder was already compared with the signer. Otherwise the policy must name the builder. */
function checkBuilder(wanted, { ci }, { builderId }) {
    const basis = ci === undefined ? 'declared' : 'proven';
    if (wanted !== undefined)
        return [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('builder', {
                satisfied: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(wanted, builderId),
                expected: wanted.join(' or '),
                actual: builderId,
                basis,
                code: 'POLICY_PROVENANCE',
            }),
        ];
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('builder', {
            satisfied: ci !== undefined,
            expected: 'the builder that signed',
            actual: builderId,
            basis,
            code: 'POLICY_PROVENANCE',
            message: `The signer is not a CI, so the builder ${builderId} is not bound to it.`,
            hint: 'Use builder to name the builder of this signer.',
        }),
    ];
}
/** The fact in the certificate counts. If there is none, the declared fact counts for entries that accept it by name. */
function factsOf({ verdict: { signer }, ci, entries }, { facts, declared }) {
    const proven = signer.kind === 'certificate' && ci ? (0,_identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readProvenFacts */ .K)(signer.identity, ci) : {};
    return (fact) => proven[fact] === undefined
        ? {
            text: facts[fact] ?? declared[fact],
            basis: 'declared',
            accepted: entries.some(({ acceptDeclared }) => acceptDeclared.includes(fact)),
        }
        : { text: proven[fact], basis: 'proven', accepted: true };
}
function checkFact(clause, wanted, { text, basis, accepted }, { ci }) {
    if (wanted === undefined)
        return [];
    const found = clause === 'source' ? normalizeSource(text) : text;
    const asked = clause === 'source' ? wanted.flatMap((source) => normalizeSource(source) ?? []) : wanted;
    const who = ci === undefined ? 'The certificate does' : `${_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} certificates do`;
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(clause, {
            satisfied: accepted && (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(asked, found),
            expected: asked.join(' or '),
            actual: found,
            ...(found !== undefined && { basis }),
            code: 'POLICY_PROVENANCE',
            ...(!accepted && {
                message: `${who} not prove a ${clause}, and ${found === undefined ? 'the statement does not declare one' : `the job only declares ${found}`}.`,
                hint: 'If you trust the declarations of this signer, add accept-declared: [source] to its trust entry.',
            }),
        }),
    ];
}
const normalizeSource = (uri) => uri?.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '');
function checkParameters(wanted, predicate) {
    if (wanted === undefined)
        return [];
    const definition = predicate.buildDefinition;
    const external = definition?.externalParameters ?? {};
    return Object.entries(wanted).map(([name, value]) => {
        const found = Object.hasOwn(external, name) ? external[name] : undefined;
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(`parameters.${name}`, {
            satisfied: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, value),
            expected: JSON.stringify(value),
            ...(found !== undefined && { actual: JSON.stringify(found).slice(0, 500) }),
            basis: 'declared',
            code: 'POLICY_PROVENANCE',
        });
    });
}
function checkLevel(wanted, statement) {
    if (wanted === undefined)
        return [];
    const level = Math.max(...statement.entries.map((entry) => entry.level ?? defaultLevel(statement)));
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('level', {
            satisfied: level >= wanted,
            expected: `SLSA Build L${wanted}`,
            actual: `SLSA Build L${level}`,
            code: 'POLICY_PROVENANCE',
            hint: 'If you know that this builder reaches the level, set level in its trust entry.',
        }),
    ];
}
/** A job that writes its own provenance reaches L2 on a runner of the platform, and L1 on a self-hosted runner. */
function defaultLevel({ ci, verdict: { signer } }) {
    if (ci === undefined || ci === 'jenkins' || signer.kind === 'key')
        return 1;
    return signer.identity.extensions['runner-environment'] === 'self-hosted' ? 1 : 2;
}


/***/ })

};
