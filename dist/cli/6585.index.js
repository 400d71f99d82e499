export const id = 6585;
export const ids = [6585];
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

/***/ 72955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ withSigning)
});

// UNUSED EXPORTS: THROWAWAY_TRUST_CONFIG

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
;// CONCATENATED MODULE: ./build/identity/identity-missing.js

/**
 * Whether a job has no identity, as in pull requests from forks: the case for `on-missing-identity`. A failing token service or a refused
 * token is another case, and must be reported.
 */
const isIdentityMissing = (error) => error instanceof errors/* ChopmarkError */.E && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));

// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 4 modules
var prepare_signing = __webpack_require__(24158);
;// CONCATENATED MODULE: ./build/engine/shared/signing/with-signing.js






/** The file in the bundle folder that says how to verify what a temporary sandbox signed. */
const THROWAWAY_TRUST_CONFIG = 'sandbox-trust-config.json';
/**
 * Prepares signing and passes it to `work`. If no identity is available, `on-missing-identity` applies. It applies only if no source
 * offers a token, or the job is not allowed to get one. An outage is an error.
 *
 * @param folder The folder for the trusted root of a sandbox. Absolute.
 * @returns The result of `work`, or why nothing was signed.
 */
async function withSigning(choices, { onMissingIdentity, ports, run, folder }, work) {
    let prepared;
    try {
        prepared = await (0,prepare_signing/* prepareSigning */.v)(choices, { ports, run });
    }
    catch (error) {
        if (onMissingIdentity === 'fail' || !isIdentityMissing(error))
            throw error;
        if (onMissingIdentity === 'skip')
            return { skipped: (0,to_problem/* toProblem */.H)(error) };
        const substitute = await signInSandbox(folder, ports);
        try {
            const inside = intoSandbox(choices, substitute.trustConfigPath);
            return await work({ ...(await (0,prepare_signing/* prepareSigning */.v)(inside, { ports, run, token: substitute.token })), throwaway: true });
        }
        finally {
            await substitute.close();
        }
    }
    return work({ ...prepared, throwaway: false });
}
/** Options for services of another instance, which do not apply to the sandbox. */
const OF_AN_INSTANCE = [
    'trustedRoot',
    'signingConfig',
    'tufMirror',
    'tufRoot',
    'fulcioUrl',
    'rekorUrl',
    'rekorVersion',
    'tsaUrl',
];
const intoSandbox = (choices, instance) => {
    const kept = Object.entries(choices).filter(([name]) => !OF_AN_INSTANCE.includes(name));
    return { ...Object.fromEntries(kept), instance };
};
/**
 * Starts a sandbox instead of the instance: `on-missing-identity: sandbox`, for pull requests from forks.
 *
 * @param folder The folder of the bundles. Absolute.
 */
async function signInSandbox(folder, { clock, logger }) {
    // Loaded only here, because no run with an identity needs it.
    const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(7297), __webpack_require__.e(2853)]).then(__webpack_require__.bind(__webpack_require__, 87297));
    const sandbox = await startSandbox({ clock });
    await (0,make_folder/* makeFolder */.fc)(folder);
    const trustConfigPath = (0,external_node_path_.join)(folder, THROWAWAY_TRUST_CONFIG);
    await (0,write_file/* writeFileInPlace */.a)(trustConfigPath, sandbox.trustConfig);
    await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
    logger.warn(`No identity is available, so a temporary sandbox signs. Verifiers accept these bundles only with its trust config: ${trustConfigPath}`);
    return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}


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
/* harmony import */ var _shared_signing_open_signing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7432);
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
        const signing = await (0,_shared_signing_open_signing_js__WEBPACK_IMPORTED_MODULE_10__.openSigning)(prepared, { ports, run });
        const verifier = options.vsaVerifierId ?? signing.session.identity?.san;
        if (verifier === undefined)
            throw verifierNeeded();
        const planned = decided.map(({ artifact, position }) => plan(artifact, position, { verifier, policy, policyDigest, folder, now }));
        const signed = await (0,_shared_signing_sign_items_js__WEBPACK_IMPORTED_MODULE_11__.signItems)(planned, folder, signing, ports);
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


/***/ }),

/***/ 39947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildPayload: () => (/* binding */ buildPayload),
/* harmony export */   f: () => (/* binding */ signContent)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93466);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32066);



/** Returns the payload, or builds it. It is built again each time, so that it does not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
const buildPayload = async ({ name, content }) => {
    if (content.kind === 'message')
        return undefined;
    const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
    if (payload.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2)
        return payload;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `${name} is too large to sign: it has ${payload.length} bytes, and a bundle holds at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2}.`,
        hint: 'Put the large content into a separate file, and attest that file.',
    });
};
/** Signs an item with a payload that is already built. */
async function signContent(signer, { content }, payload) {
    if (content.kind === 'message') {
        const { algorithm, digest } = content;
        return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
    }
    const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
    const signature = await signer.sign({ kind: 'bytes', head: (0,_sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEnvelopeHead */ .P3)(unsigned), bytes: unsigned.payload });
    return { kind: 'envelope', envelope: { ...unsigned, signature } };
}


/***/ })

};
