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
/* harmony import */ var _base_text_trim_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81536);
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_github_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52707);
/* harmony import */ var _identity_claims_proven_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22147);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98603);
/* harmony import */ var _check_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6563);
/* harmony import */ var _known_builders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14425);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43692);









/** One provenance that satisfies all clauses is enough, because an artifact can be built twice. */
function evaluateProvenance(asked, { accepted, digests, now }) {
    const wanted = { ...asked, ...(asked.commit && { commit: nameSubject(asked.commit, digests) }) };
    const found = accepted
        .filter(({ predicateType }) => predicateType !== undefined && _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.types.includes(predicateType))
        .map((statement) => ({ position: statement.position, clauses: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .readable */ .HD)(() => checkOne(wanted, statement, now)) }));
    const unmet = ({ clauses }) => clauses.filter(({ satisfied }) => !satisfied).length;
    const [best] = found.sort((a, b) => unmet(a) - unmet(b));
    if (!best)
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .missing */ .LO)('provenance', 'SLSA provenance');
    return { clauses: best.clauses, bundles: [best.position] };
}
/** Replaces `subject` with the verified commit. The digest of a file is not that of a commit. */
const nameSubject = (commits, digests) => commits.flatMap((commit) => (commit === 'subject' ? digests : [commit]));
function checkOne(wanted, statement, now) {
    const predicate = statement.predicate();
    const stated = _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.read(predicate, statement.predicateType);
    const facts = factsOf(statement, stated);
    const claims = (0,_check_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .checkProvenance */ .ch)(statement.verdict.signer, statement.ci, stated);
    return [
        checkBuilder(wanted.builder, claims.builder, stated.builderPage),
        ...checkAgreement(wanted, claims),
        ...checkFact('source', wanted.source, facts('repository'), statement),
        ...checkFact('ref', wanted.ref, facts('ref'), statement),
        ...checkFact('commit', wanted.commit, facts('commit'), statement),
        ...(wanted['build-type'] === undefined
            ? []
            : [
                (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)('build-type', {
                    satisfied: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesAny */ ._I)(wanted['build-type'], stated.buildType),
                    expected: wanted['build-type'].join(' or '),
                    actual: stated.buildType,
                    basis: 'declared',
                    code: 'POLICY_PROVENANCE',
                }),
            ]),
        ...checkParameters(wanted.parameters, predicate),
        ...checkLevel(wanted.level, statement, claims.builder),
        ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], { what: 'SLSA provenance', now }),
    ];
}
/**
 * A proven builder, or the one that the policy names, also by the page of a runner that stands in its place (GitLab Runner). A builder that signs for itself is not believed of anybody else, because its own
 * certificate would prove it.
 */
function checkBuilder(wanted, { id, isNamed, basis }, page) {
    if (wanted !== undefined && (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesAny */ ._I)(wanted, page))
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)('builder', {
            satisfied: true,
            expected: wanted.join(' or '),
            actual: page,
            basis: 'declared',
            code: 'POLICY_PROVENANCE',
        });
    const isPretended = basis === 'declared' && id !== undefined && (0,_known_builders_js__WEBPACK_IMPORTED_MODULE_5__/* .signsForItself */ .Nz)(id);
    const known = { actual: id, basis: id === undefined ? undefined : basis, code: 'POLICY_PROVENANCE' };
    if (wanted !== undefined)
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)('builder', {
            ...known,
            satisfied: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesAny */ ._I)(wanted, id) && !isPretended,
            expected: wanted.join(' or '),
            ...(isPretended && {
                message: `The provenance declares the builder ${id}, which signs its own provenance, but another signer signed this one.`,
                hint: 'Trust the builder itself: name it as signer in a trust entry.',
            }),
        });
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)('builder', {
        ...known,
        satisfied: basis === 'proven',
        expected: 'the builder that signed',
        message: isNamed
            ? `The provenance only declares the builder ${id}: the certificate of its signer does not prove it.`
            : 'The provenance names no builder, and no CI signed it.',
        hint: isNamed
            ? 'If you trust this signer to say which builder it used, name that builder with builder in the requirement.'
            : 'Use provenance that a CI signed, or require the statement with predicate instead of provenance.',
    });
}
/** A provenance that contradicts its certificate is no evidence for a source. */
function checkAgreement(wanted, { contradictions: [first] }) {
    if (!first || (wanted.source ?? wanted.ref ?? wanted.commit) === undefined)
        return [];
    const { field, stated, proven } = first;
    const { code, message, hint } = (0,_check_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .describeContradiction */ .vD)(first);
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)('agreement', {
            satisfied: false,
            expected: `${field}: ${proven}`,
            actual: stated,
            basis: 'declared',
            code,
            message,
            ...(hint !== undefined && { hint }),
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
    // As in trust entries, GitHub's owners and repositories have no case.
    const fold = clause === 'source' && ci === 'github' ? _identity_claims_github_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldGithubNames */ .Hi : (name) => name;
    const agrees = found !== undefined && (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesAny */ ._I)(asked.map(fold), fold(found));
    const onlyCaseDiffers = !agrees && found !== undefined && (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesAny */ ._I)(asked.map(_identity_claims_github_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldAscii */ .Dr), (0,_identity_claims_github_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldAscii */ .Dr)(found));
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)(clause, {
            satisfied: accepted && agrees,
            expected: asked.join(' or '),
            actual: found,
            ...(found !== undefined && { basis }),
            code: 'POLICY_PROVENANCE',
            ...(onlyCaseDiffers && {
                message: `The ${clause} is ${found}, but ${asked.join(' or ')} is required. They differ only in upper and lower case.`,
            }),
            ...(!accepted && {
                message: `${who} not prove a ${clause}, and ${found === undefined ? 'the statement does not declare one' : `the job only declares ${found}`}.`,
                hint: 'If you trust the declarations of this signer, add accept-declared: [source] to its trust entry.',
            }),
        }),
    ];
}
const normalizeSource = (uri) => (uri === undefined ? undefined : (0,_base_text_trim_js__WEBPACK_IMPORTED_MODULE_8__/* .trimRepository */ .tm)(uri.replace(/^git\+/, '')));
function checkParameters(wanted, predicate) {
    if (wanted === undefined)
        return [];
    // SLSA v0.2 has them in invocation.
    const { buildDefinition, invocation } = predicate;
    const external = buildDefinition?.externalParameters ?? invocation?.parameters ?? {};
    return Object.entries(wanted).map(([name, value]) => {
        const found = Object.hasOwn(external, name) ? external[name] : undefined;
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)(`parameters.${name}`, {
            satisfied: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, value),
            expected: JSON.stringify(value),
            ...(found !== undefined && { actual: JSON.stringify(found).slice(0, 500) }),
            basis: 'declared',
            code: 'POLICY_PROVENANCE',
        });
    });
}
function checkLevel(wanted, statement, builder) {
    if (wanted === undefined)
        return [];
    const highest = isOutsideHosted(statement) ? 2 : 3;
    const level = Math.max(...statement.entries.map((entry) => Math.min(entry.level ?? defaultLevel(statement, builder), highest)));
    return [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .UD)('level', {
            satisfied: level >= wanted,
            expected: `SLSA Build L${wanted}`,
            actual: `SLSA Build L${level}`,
            code: 'POLICY_PROVENANCE',
            hint: 'If you know that this builder reaches the level, set level in its trust entry.',
        }),
    ];
}
/** Level 3 of a signer with a certificate needs the proof that the platform hosts the runner. A key is vouched for by the entry alone. */
function isOutsideHosted({ verdict: { signer } }) {
    return signer.kind === 'certificate' && !_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .HOSTED_RUNNERS */ .iR.includes(signer.identity.extensions['runner-environment'] ?? '');
}
/**
 * A job that writes its own provenance reaches L2 on a runner of the platform, and L1 on a self-hosted runner. A known builder reaches
 * more, on a runner of GitHub.
 */
function defaultLevel({ ci, verdict: { signer } }, { level = 2 }) {
    if (ci === undefined || ci === 'jenkins' || signer.kind === 'key')
        return 1;
    const runner = signer.identity.extensions['runner-environment'];
    if (runner === 'self-hosted')
        return 1;
    return runner === 'github-hosted' ? level : 2;
}


/***/ })

};
