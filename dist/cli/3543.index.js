export const id = 3543;
export const ids = [3543];
export const modules = {

/***/ 43543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateSigners: () => (/* binding */ evaluateSigners)
/* harmony export */ });
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43692);

/** Counts signers that are not each other: two workflows, or two refs, of one repository are one. */
function evaluateSigners({ count, 'predicate-type': types }, { accepted }) {
    const counted = types === undefined ? accepted : accepted.filter(({ predicateType }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(types, predicateType));
    const signers = new Set(counted.map(signerOf));
    return {
        clauses: [
            (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)('count', {
                met: signers.size >= count,
                wanted: `${count} different signers`,
                found: `${signers.size}`,
                basis: 'proven',
                code: 'POLICY_SIGNERS',
                message: `${signers.size} different signers are believed, and ${count} were asked for.`,
                hint: 'Everyone who has to approve signs the same artefact, and all bundles are given.',
            }),
        ],
        bundles: counted.map(({ position }) => position),
    };
}
function signerOf({ verdict: { signer }, ci }) {
    if (signer.kind === 'key')
        return `key ${signer.fingerprint}`;
    const { issuer, san, extensions } = signer.identity;
    if (ci === undefined)
        return `${issuer} ${san}`;
    return `${issuer} ${extensions['source-repository-uri'] ?? san.split('@')[0]}`;
}


/***/ })

};
