export const id = 3543;
export const ids = [3543];
export const modules = {

/***/ 43543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateSigners: () => (/* binding */ evaluateSigners)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8956);
/* harmony import */ var _counts_as_vouching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81783);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43692);




/** Counts different signers. Two workflows, or two refs, of one repository count as one. Who says no has not signed for the artifact. */
function evaluateSigners({ count, 'predicate-type': types }, { accepted }) {
    const agreeing = (0,_counts_as_vouching_js__WEBPACK_IMPORTED_MODULE_2__/* .countStatements */ .UE)(accepted).flatMap(({ statement, as }) => (as === 'no' || as === 'older' ? [] : [statement]));
    const counted = types === undefined ? agreeing : agreeing.filter(({ predicateType }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesAny */ ._I)(types, predicateType));
    const signers = new Set(counted.map(signerOf));
    return {
        clauses: [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)('count', {
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
            return `${issuer} ${extensions['source-repository-identifier'] ?? (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceRepository */ .kF)(signer.identity) ?? san.split('@')[0]}`;
        case 'circleci':
            return `circleci ${_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ.circleci.proves.project?.(signer.identity) ?? san}`;
        default:
            return `${issuer} ${san}`;
    }
}


/***/ })

};
