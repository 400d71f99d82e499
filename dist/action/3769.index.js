export const id = 3769;
export const ids = [3769];
export const modules = {

/***/ 63769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateRego: () => (/* binding */ evaluateRego)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84855);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43692);


const DEFAULT_QUERY = 'data.chopmark.allow';
/** A Rego policy must return `true` for the accepted statements of the artifact. Any other result refuses. */
async function evaluateRego(wanted, context, file) {
    const query = wanted.query ?? DEFAULT_QUERY;
    const bundles = context.accepted.map(({ position }) => position);
    const refuse = (found, message, hint) => ({
        clauses: [(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)('rego', { satisfied: false, expected: `${query} is true`, actual: found, code: 'POLICY_REGO', message, hint })],
        bundles,
    });
    const { rego } = context;
    if (!file || !rego)
        throw new TypeError('a Rego requirement without its file');
    const input = JSON.stringify(describe(context));
    if (input.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGO_INPUT */ .WH)
        return refuse('an input that is too large', `The statements are larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGO_INPUT */ .WH} bytes, the limit for the input of a Rego policy.`, 'Limit the statements with by.');
    const verdict = await rego(file, query, input);
    if ('fault' in verdict)
        return refuse(verdict.fault, `${file.path} could not decide: ${verdict.fault}.`, 'A policy that cannot decide refuses. Fix the cause and run again.');
    if (verdict.result !== true) {
        const found = (JSON.stringify(verdict.result) ?? 'undefined').slice(0, 200);
        return refuse(found, `${file.path} did not allow the artifact: ${query} is ${found}.`, 'Run opa eval with this policy to see why it does not allow the input.');
    }
    return { clauses: [(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)('rego', { satisfied: true, expected: `${query} is true`, actual: 'true', code: 'POLICY_REGO' })], bundles };
}
/** The input of a policy (docs/how-to/policy.md, "Rego"). Its names are a contract with authors of policies. */
const describe = ({ accepted, names, digests, now }) => ({
    artifact: { names, digests },
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
