export const id = 5766;
export const ids = [5766];
export const modules = {

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
