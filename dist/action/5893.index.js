export const id = 5893;
export const ids = [5893];
export const modules = {

/***/ 30459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ MAX_REGO_PAGES),
/* harmony export */   DR: () => (/* binding */ MAX_REGO),
/* harmony export */   Dx: () => (/* binding */ MAX_SCHEMA),
/* harmony export */   E1: () => (/* binding */ MAX_POLICY),
/* harmony export */   GT: () => (/* binding */ OPA_GRACE),
/* harmony export */   Jk: () => (/* binding */ OPA_MEMORY),
/* harmony export */   PF: () => (/* binding */ MAX_OPA_RESULTS),
/* harmony export */   PO: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   Uj: () => (/* binding */ MAX_POLICY_FILES),
/* harmony export */   WH: () => (/* binding */ MAX_REGO_INPUT),
/* harmony export */   YM: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   _R: () => (/* binding */ MAX_OPA_MEMORY),
/* harmony export */   aB: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aQ: () => (/* binding */ MAX_LICENSE_EXPRESSION),
/* harmony export */   iP: () => (/* binding */ MAX_OPA_ERRORS),
/* harmony export */   kb: () => (/* binding */ MAX_INCLUDE_DEPTH),
/* harmony export */   qF: () => (/* binding */ REGO_TIMEOUT),
/* harmony export */   r4: () => (/* binding */ MAX_OPA_CAPABILITIES),
/* harmony export */   t$: () => (/* binding */ MAX_LICENSE_DEPTH),
/* harmony export */   uH: () => (/* binding */ MAX_POLICY_NODES)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Characters. One policy file. Three hundred repositories need 60 kB. */
const MAX_POLICY = 512 << 10;
/** Values in one policy file. Values of aliases count each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy can consist of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = 16 << 20;
/** Bytes. The input of a Rego policy: all statements of one artifact. */
const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy can use: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one evaluation of a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Additional milliseconds for opa to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes. The memory limit that opa is given. */
const OPA_MEMORY = 512 << 20;
/** Bytes of memory at which opa is stopped. */
const MAX_OPA_MEMORY = 2 ** 30;
/** Results of a query to opa, and expressions of one result. */
const MAX_OPA_RESULTS = 10;
/** Errors in one answer of opa. */
const MAX_OPA_ERRORS = 10_000;
/** Bytes. The capabilities of opa. */
const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept. The first ones are the most useful. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Characters of a license expression. A longer text is not treated as an expression. */
const MAX_LICENSE_EXPRESSION = 4_096;
/** Nested brackets of a license expression. A text with deeper nesting is not treated as an expression. */
const MAX_LICENSE_DEPTH = 64;


/***/ }),

/***/ 65893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateRego: () => (/* binding */ evaluateRego)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30459);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75656);


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
