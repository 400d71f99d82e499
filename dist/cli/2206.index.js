export const id = 2206;
export const ids = [2206];
export const modules = {

/***/ 30306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteWords),
/* harmony export */   H: () => (/* binding */ hideSent)
/* harmony export */ });
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57155);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);


/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
const quoteWords = (words, sent, most) => (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a0)(hideSent(words, sent).slice(0, most));
/** A text without what was sent as a credential. */
function hideSent(text, sent) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const value of sent) {
        const credential = value.slice(value.lastIndexOf(' ') + 1);
        redactor.add(credential);
        // A password can have spaces.
        if (!/^(?:basic|bearer|token) /i.test(value))
            redactor.add(value);
        if (/^basic /i.test(value))
            redactor.add(Buffer.from(credential, 'base64')
                .toString('utf8')
                .replace(/^[^:]*:/, ''));
    }
    return redactor.redact(text);
}


/***/ }),

/***/ 98604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Variables that name a job on each CI, in order of preference. A re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    // Parallel containers of a job share its id.
    ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_NODE_INDEX'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`. Absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    // The id becomes a folder name, and an earlier step may have set it.
    const id = names
        .map((name) => env[name])
        .join('-')
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_');
    return id.length <= LONGEST_ID ? id || 'local' : `${id.slice(0, LONGEST_ID)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id).slice(0, LENGTH_OF_HASH)}`;
}
/** Characters of a job id. A longer id is shortened with its hash, because ids can differ only at the end. */
const LONGEST_ID = 100;
const LENGTH_OF_HASH = 16;


/***/ }),

/***/ 69715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummaries: () => (/* binding */ writeSummaries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94860);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7844);
/* harmony import */ var _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66057);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93410);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93466);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29131);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14922);
/* harmony import */ var _shared_run_bundle_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98604);
/* harmony import */ var _shared_signing_prepare_signing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57392);
/* harmony import */ var _shared_signing_sign_items_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79569);
/* harmony import */ var _shared_signing_with_signing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72955);
















const STATEMENTS_IN_FLIGHT = 64;
/**
 * Signs the decision about each artifact, so that others can rely on it: a verification summary (SLSA VSA v1) that names the policy by
 * its digest. An inconclusive artifact has none. If signing fails, that is a problem in the result, because the run has verified.
 */
async function writeSummaries(result, { policy, options, ports, run }) {
    try {
        return { ...result, ...(await sign(result, { policy, options, ports, run })) };
    }
    catch (error) {
        return { ...result, problems: [...result.problems, (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .toProblem */ .H)(error)] };
    }
}
async function sign({ artifacts = [], problems }, { policy, options, ports, run }) {
    const { digest: policyDigest } = policy;
    if (policyDigest === undefined)
        throw new TypeError('a summary without a policy file');
    const decided = artifacts.flatMap((artifact, position) => artifact.verdict === 'inconclusive' || !artifact.digest ? [] : [{ artifact, position }]);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_shared_run_bundle_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .bundleFolder */ .L)(undefined, ports), 'vsa');
    const now = ports.clock.now();
    const outcome = await (0,_shared_signing_with_signing_js__WEBPACK_IMPORTED_MODULE_12__/* .withSigning */ .i)(signingChoices(options), { onMissingIdentity: 'fail', ports, run, folder }, async (prepared) => {
        const signing = await (0,_shared_signing_prepare_signing_js__WEBPACK_IMPORTED_MODULE_10__/* .openSigning */ .Ou)(prepared, { ports, run });
        const verifier = options.vsaVerifierId ?? signing.session.identity?.san;
        if (verifier === undefined)
            throw verifierNeeded();
        const planned = decided.map(({ artifact, position }) => plan(artifact, position, { verifier, policy, policyDigest, folder, now }));
        const signed = await (0,_shared_signing_sign_items_js__WEBPACK_IMPORTED_MODULE_11__/* .signItems */ .u)(planned, folder, signing, ports);
        const lines = await Promise.all(planned.map(({ path }) => (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .Mv)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_13__.MAX_BUNDLE, 'the signed summary').catch(() => undefined)));
        if (signed.problems.length === 0)
            await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, options.vsa), Buffer.concat(lines.flatMap((line) => line ?? [])));
        return { statements: signed.statements, problems: [...problems, ...signed.problems] };
    });
    return 'skipped' in outcome ? {} : outcome;
}
/** The signing options that follow from the options of `verify`. */
const signingChoices = (options) => ({
    instance: options.instance,
    audience: options.audience,
    allowPublicAudience: options.allowPublicAudience,
    allowPublicLog: options.allowPublicLog,
    concurrency: STATEMENTS_IN_FLIGHT,
    ...(options.trustedRoot !== undefined && { trustedRoot: options.trustedRoot }),
    ...(options.tufMirror !== undefined && { tufMirror: options.tufMirror }),
    ...(options.tufRoot !== undefined && { tufRoot: options.tufRoot }),
    ...(options.identityToken !== undefined && { identityToken: options.identityToken }),
    ...(options.vsaKey !== undefined && { key: options.vsaKey }),
    ...(options.vsaKey !== undefined && options.keyPassphrase !== undefined && { keyPassphrase: options.keyPassphrase }),
});
function plan(artifact, position, { verifier, policy, policyDigest, folder, now }) {
    const digest = artifact.digest ?? {};
    const passed = artifact.verdict === 'verified';
    const { type, predicate } = _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_5__.vsa.build({
        verifier,
        verifierVersion: { chopmark: _base_version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x },
        timeVerified: now,
        resourceUri: resourceOf(artifact.artifact, digest),
        policy: { uri: policy.path ?? 'policy', digest: { sha256: policyDigest.replace('sha256:', '') } },
        result: passed ? 'PASSED' : 'FAILED',
        levels: passed ? [levelOf(artifact)] : ['FAILED'],
        inputs: [],
    });
    const payload = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .buildStatement */ .Y5)({ subjects: [{ name: artifact.artifact, digest }], predicateType: type, predicate });
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('hex');
    return {
        item: { id, name: artifact.artifact, content: { kind: 'envelope', payloadType: _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, payload } },
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}.vsa${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_15__/* .BUNDLE_SUFFIX */ .Zf}`),
        subjects: [position],
        predicateType: type,
        kind: 'vsa',
    };
}
/** A package URL with the digest, because the name alone does not identify the bytes. */
const resourceOf = (name, digest) => {
    const [algorithm, hex] = Object.entries(digest)[0] ?? ['sha256', ''];
    const last = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
    return `pkg:generic/${encodeURIComponent(last)}?checksum=${algorithm}:${hex}`;
};
/** The level that the policy required and found in the provenance. Without a requirement, no level was evaluated. */
function levelOf({ rules = [] }) {
    const found = rules
        .flatMap(({ satisfied, clauses }) => (satisfied ? clauses : []))
        .flatMap(({ clause, actual: text }) => (clause === 'level' ? (/^SLSA Build L(\d)$/.exec(text ?? '')?.[1] ?? []) : []));
    return found[0] === undefined ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : `SLSA_BUILD_LEVEL_${found[0]}`;
}
const verifierNeeded = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: 'The verifier of the summary is not known: a key has no identity.',
    hint: 'Name the verifier with a URI: --vsa-verifier-id https://gate.acme.example.',
});


/***/ })

};
