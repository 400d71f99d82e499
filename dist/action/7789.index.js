export const id = 7789;
export const ids = [7789];
export const modules = {

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
function evaluateProvenance(wanted, { accepted, now }) {
    const found = accepted
        .filter(({ predicateType }) => predicateType === _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type)
        .map((statement) => ({ position: statement.position, clauses: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(() => checkOne(wanted, statement, now)) }));
    const unmet = ({ clauses }) => clauses.filter(({ met }) => !met).length;
    const [best] = found.sort((a, b) => unmet(a) - unmet(b));
    if (!best)
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)('provenance', 'SLSA provenance');
    return { clauses: best.clauses, bundles: [best.position] };
}
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
