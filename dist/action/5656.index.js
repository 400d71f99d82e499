export const id = 5656;
export const ids = [5656];
export const modules = {

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
/* harmony import */ var _shared_signing_open_signing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4181);
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
    const { type, predicate } = _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_5__/* .vsa */ .d.build({
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

/***/ 32066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   D: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Ed: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FF: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   Gu: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   IC: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   KF: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   Lk: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   PQ: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   S2: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   To: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   ZK: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   _2: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   ad: () => (/* binding */ LARGE_REQUEST),
/* harmony export */   co: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   eW: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   i7: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   lJ: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lh: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   nM: () => (/* binding */ MAX_ISSUER_STARS),
/* harmony export */   nm: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   pT: () => (/* binding */ MAX_SERVICE_WORDS),
/* harmony export */   rL: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   sA: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   vD: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   xI: () => (/* binding */ CHECKPOINT_WAIT)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. One response of a certificate authority. A chain and an SCT take a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. A request of this size or more may be why a log hangs up: web servers take 1 MiB unless they are told otherwise (nginx). */
const LARGE_REQUEST = 1 << 20;
/** Bytes. An answer whose message is shown: larger ones are pages of other servers. */
const MAX_SERVICE_WORDS = 4 << 10;
/** Bytes. One RFC 3161 response. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log already has. Public logs publish one every few seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two requests for a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB after its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory. The entries of a resumed batch are in few tiles. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it refuses more than 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and accepts 500 requests per minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight without a log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: limits the requests to a service that is down. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign. Encoded in base64 and with its certificate, it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight. A larger payload is sent alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Failed items in a row after which a batch stops. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before expiry at which a certificate is renewed, at most a quarter of its lifetime. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before expiry from which a certificate signs nothing more, at most a tenth of its lifetime. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of a response, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. The id of an item in the journal. */
const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority accepts. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Stars in the pattern of one issuer. Fulcio's own patterns have two. A pattern with more matches nothing. */
const MAX_ISSUER_STARS = 8;


/***/ })

};
