export const id = 337;
export const ids = [337];
export const modules = {

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 85228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What names a job on each CI, first found first; a re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    // The machines of a job with `parallelism` share its id.
    ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_NODE_INDEX'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`; absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    // It becomes a folder's name, and an earlier step may have written it.
    const id = names
        .map((name) => env[name])
        .join('-')
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_');
    return id.length <= LONGEST_ID ? id || 'local' : `${id.slice(0, LONGEST_ID)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id).slice(0, LENGTH_OF_HASH)}`;
}
/** Characters of a job's id; what is longer is told apart by its hash, since it may differ in its end alone. */
const LONGEST_ID = 100;
const LENGTH_OF_HASH = 16;


/***/ }),

/***/ 5201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummaries: () => (/* binding */ writeSummaries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29199);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(18614);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23020);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74114);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42594);
/* harmony import */ var _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66057);
/* harmony import */ var _bundle_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85228);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33613);
/* harmony import */ var _open_signing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58845);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73726);
/* harmony import */ var _sign_items_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3001);
/* harmony import */ var _with_signing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70722);
















const STATEMENTS_IN_FLIGHT = 64;
/**
 * Signs what was decided about each artefact, for others to trust without deciding again: a verification summary (SLSA VSA v1) that
 * names the policy by its digest. What was undecided has none. That it could not be signed is a problem of a run that has verified.
 */
async function writeSummaries(result, { policy, options, ports, run }) {
    try {
        return { ...result, ...(await sign(result, { policy, options, ports, run })) };
    }
    catch (error) {
        return { ...result, problems: [...result.problems, (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .describeFailure */ .I)(error)] };
    }
}
async function sign({ artefacts = [], problems }, { policy, options, ports, run }) {
    const { digest: policyDigest } = policy;
    if (policyDigest === undefined)
        throw new TypeError('a summary without a policy file');
    const decided = artefacts.flatMap((artefact, position) => artefact.verdict === 'undecided' || !artefact.digest ? [] : [{ artefact, position }]);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_bundle_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleFolder */ .L)(undefined, ports), 'vsa');
    const now = ports.clock.now();
    const outcome = await (0,_with_signing_js__WEBPACK_IMPORTED_MODULE_13__/* .withSigning */ .i)(signOptions(options), { ports, run, folder }, async (prepared, chosen) => {
        const signing = await (0,_open_signing_js__WEBPACK_IMPORTED_MODULE_10__/* .openSigning */ .O)(prepared, chosen, { ports, run });
        const verifier = options.vsaVerifier ?? signing.session.identity?.san;
        if (verifier === undefined)
            throw verifierNeeded();
        const planned = decided.map(({ artefact, position }) => plan(artefact, position, { verifier, policy, policyDigest, folder, now }));
        const signed = await (0,_sign_items_js__WEBPACK_IMPORTED_MODULE_12__/* .signItems */ .u)(planned, folder, signing, ports);
        const lines = await Promise.all(planned.map(({ path }) => (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_3__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_14__/* .MAX_BUNDLE */ .mZD, 'the signed summary').catch(() => undefined)));
        if (signed.problems.length === 0)
            await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, options.vsa), Buffer.concat(lines.flatMap((line) => line ?? [])));
        return { statements: signed.statements, problems: [...problems, ...signed.problems] };
    });
    return 'skipped' in outcome ? {} : outcome;
}
/** The options of `sign` that the ones of `verify` stand for. */
function signOptions({ instance, trustedRoot, tufMirror, tufRoot, timeout, ...options }) {
    return (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .parseInputs */ .T)('sign', {
        'subject-path': ['-'],
        instance,
        timeout,
        concurrency: STATEMENTS_IN_FLIGHT,
        audience: options.audience,
        'allow-public-log': options.allowPublicLog,
        'trusted-root': trustedRoot,
        'tuf-mirror': tufMirror,
        'tuf-root': tufRoot,
        'identity-token': options.identityToken,
        key: options.vsaKey,
        'key-passphrase': options.vsaKey === undefined ? undefined : options.keyPassphrase,
    });
}
function plan(artefact, position, { verifier, policy, policyDigest, folder, now }) {
    const digest = artefact.digest ?? {};
    const passed = artefact.verdict === 'verified';
    const { type, predicate } = _predicates_vsa_js__WEBPACK_IMPORTED_MODULE_7__.vsa.build({
        verifier,
        verifierVersion: { chopmark: _core_version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x },
        timeVerified: now,
        resourceUri: resourceOf(artefact.artefact, digest),
        policy: { uri: policy.path ?? 'policy', digest: { sha256: policyDigest.replace('sha256:', '') } },
        result: passed ? 'PASSED' : 'FAILED',
        levels: passed ? [levelOf(artefact)] : ['FAILED'],
        inputs: [],
    });
    const payload = (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .buildStatement */ .Y5)({ subjects: [{ name: artefact.artefact, digest }], predicateType: type, predicate });
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('hex');
    return {
        item: { id, name: artefact.artefact, content: { kind: 'envelope', payloadType: _formats_dsse_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, payload } },
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}.vsa.sigstore.json`),
        subjects: [position],
        predicateType: type,
        kind: 'vsa',
    };
}
/** A package URL that says which bytes are meant: names are whatever they were called here. */
const resourceOf = (name, digest) => {
    const [algorithm, hex] = Object.entries(digest)[0] ?? ['sha256', ''];
    const last = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
    return `pkg:generic/${encodeURIComponent(last)}?checksum=${algorithm}:${hex}`;
};
/** The level that the policy asked of the provenance and found; without such a question nothing was evaluated. */
function levelOf({ rules = [] }) {
    const found = rules
        .flatMap(({ met, clauses }) => (met ? clauses : []))
        .flatMap(({ clause, found: text }) => (clause === 'level' ? (/^SLSA Build L(\d)$/.exec(text ?? '')?.[1] ?? []) : []));
    return found[0] === undefined ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : `SLSA_BUILD_LEVEL_${found[0]}`;
}
const verifierNeeded = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: 'A key does not say who verifies.',
    hint: 'Name the verifier by a URI: --vsa-verifier https://gate.acme.example.',
});


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   f: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The bundle in protobuf JSON on one line, without a line end: what a file holds, and a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are texts in protobuf JSON. Zero is written too, since not every reader knows that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return { messageSignature: { messageDigest: { algorithm, ...(digest && { digest: base64(digest) }) }, signature: base64(signature) } };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ })

};
