export const id = 7789;
export const ids = [7789];
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

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateProvenance: () => (/* binding */ evaluateProvenance)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96403);
/* harmony import */ var _ci_proven_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13059);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14870);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43692);





/** Any one provenance that meets all of it will do: an artefact can be built twice. */
function evaluateProvenance(asked, { accepted, digests, now }) {
    const wanted = { ...asked, ...(asked.commit && { commit: nameSubject(asked.commit, digests) }) };
    const found = accepted
        .filter(({ predicateType }) => predicateType === _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type)
        .map((statement) => ({ position: statement.position, clauses: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(() => checkOne(wanted, statement, now)) }));
    const unmet = ({ clauses }) => clauses.filter(({ met }) => !met).length;
    const [best] = found.sort((a, b) => unmet(a) - unmet(b));
    if (!best)
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)('provenance', 'SLSA provenance');
    return { clauses: best.clauses, bundles: [best.position] };
}
/** The word for the commit that is verified; no digest of a file is one of a commit. */
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
                    met: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(wanted['build-type'], stated.buildType),
                    wanted: wanted['build-type'].join(' or '),
                    found: stated.buildType,
                    basis: 'declared',
                    code: 'POLICY_PROVENANCE',
                }),
            ]),
        ...checkParameters(wanted.parameters, predicate),
        ...checkLevel(wanted.level, statement),
        ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], now),
    ];
}
/** A builder is bound to the signer where a CI signed: that was compared already. Else the policy has to name the pair. */
function checkBuilder(wanted, { ci }, { builderId }) {
    const basis = ci === undefined ? 'declared' : 'proven';
    if (wanted !== undefined)
        return [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('builder', {
                met: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(wanted, builderId),
                wanted: wanted.join(' or '),
                found: builderId,
                basis,
                code: 'POLICY_PROVENANCE',
            }),
        ];
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('builder', {
            met: ci !== undefined,
            wanted: 'the builder that signed',
            found: builderId,
            basis,
            code: 'POLICY_PROVENANCE',
            message: `The signer is no CI, so nothing binds the builder ${builderId} to it.`,
            hint: 'Name the builder that this signer speaks for, with builder.',
        }),
    ];
}
/** Where a certificate proves a fact, that counts; else what is declared, for entries that accept it by name. */
function factsOf({ verdict: { signer }, ci, entries }, { facts, declared }) {
    const proven = signer.kind === 'certificate' && ci ? (0,_ci_proven_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readProvenFacts */ .K)(signer.identity, ci) : {};
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
    const who = ci === undefined ? 'The certificate' : `No certificate of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}`;
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(clause, {
            met: accepted && (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(asked, found),
            wanted: asked.join(' or '),
            found,
            ...(found !== undefined && { basis }),
            code: 'POLICY_PROVENANCE',
            ...(!accepted && {
                message: `${who} proves ${ci === undefined ? 'no' : 'a'} ${clause}: ${found === undefined ? 'nothing says which' : `the job only declares ${found}`}.`,
                hint: 'If you believe what this signer declares, say so in its trust entry: accept-declared: [source].',
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
            met: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, value),
            wanted: JSON.stringify(value),
            ...(found !== undefined && { found: JSON.stringify(found).slice(0, 500) }),
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
            met: level >= wanted,
            wanted: `SLSA Build L${wanted}`,
            found: `SLSA Build L${level}`,
            code: 'POLICY_PROVENANCE',
            hint: 'If you know that this builder reaches the level, say so in its trust entry: level.',
        }),
    ];
}
/** A job that writes its own provenance reaches L2 where the platform runs it, and L1 on a machine of somebody's own. */
function defaultLevel({ ci, verdict: { signer } }) {
    if (ci === undefined || ci === 'jenkins' || signer.kind === 'key')
        return 1;
    return signer.identity.extensions['runner-environment'] === 'self-hosted' ? 1 : 2;
}


/***/ })

};
