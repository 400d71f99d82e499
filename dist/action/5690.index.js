export const id = 5690;
export const ids = [5690];
export const modules = {

/***/ 45690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreseeVerification: () => (/* binding */ foreseeVerification)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _policy_check_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _policy_known_builders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14425);
/* harmony import */ var _policy_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76856);
/* harmony import */ var _predicates_check_builder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3393);
/* harmony import */ var _predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52062);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98603);
/* harmony import */ var _predicates_says_no_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95307);








/**
 * What `verify` will say about statements, before they are signed: that a statement is no reason to accept an artifact, or that
 * provenance of the user names another builder or source than its certificate proves.
 *
 * @param signsFiles Whether the run also signs the files themselves, which vouches for them.
 * @returns A warning for each.
 * @throws ChopmarkError `INPUT_PREDICATE_INVALID` for a statement that nobody could accept
 */
function foreseeVerification(statements, record, signsFiles) {
    const vouches = signsFiles || statements.some(({ type }) => _policy_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__/* .VOUCHING_TYPES */ .O.has(type));
    return [
        ...new Set(statements.flatMap(({ type, predicate }) => {
            const no = (0,_predicates_says_no_js__WEBPACK_IMPORTED_MODULE_6__/* .findNo */ .n)(type, predicate ?? {});
            if (no !== undefined)
                return `The statement ${type} says no (${no}). chopmark verify never accepts an artifact because of it, and refuses where its type is asked for.`;
            if (!_policy_vouching_types_js__WEBPACK_IMPORTED_MODULE_3__/* .VOUCHING_TYPES */ .O.has(type))
                return vouches
                    ? []
                    : `The statement ${type} does not vouch for the artifact. chopmark verify accepts the artifact because of it only with --predicate-type ${(0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordForPredicateType */ .HJ)(type)}, or if a policy names the type.`;
            return predicate && _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenance */ .a.types.includes(type) ? foreseeProvenance(type, predicate, record) : [];
        })),
    ];
}
function foreseeProvenance(type, predicate, record) {
    const stated = readProvenance(type, predicate);
    const { builderId } = stated;
    const { signer, runner } = record?.proven ?? {};
    const isSigner = builderId === undefined ||
        (signer !== undefined && ((0,_predicates_check_builder_js__WEBPACK_IMPORTED_MODULE_7__/* .checkBuilder */ .u)(builderId, signer, runner) || (0,_policy_known_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .findKnownPair */ .RM)(builderId, signer) !== undefined));
    return [
        ...(isSigner
            ? []
            : [
                `The provenance names the builder ${builderId}, which the signature does not prove${signer === undefined ? '' : `: it proves ${signer}`}. Policies that require provenance accept it only if they name this builder.`,
            ]),
        ...(0,_policy_check_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .findContradictions */ ._I)(record?.proven ?? {}, stated).map(({ fact, field, stated: text, proven }) => `The provenance declares ${JSON.stringify(text)} in ${field}, and the certificate proves the ${fact} ${proven}. chopmark verify refuses it where the repository is asked for.`),
    ];
}
function readProvenance(type, predicate) {
    try {
        return _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenance */ .a.read(predicate, type);
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_INVALID',
            message: `Nothing was signed, because no verifier could accept the statement: ${error.message}`,
            hint: 'Compare the predicate with the specification: https://slsa.dev/spec/v1.2/build-provenance.',
            cause: error,
        });
    }
}


/***/ })

};
