export const id = 2311;
export const ids = [2311];
export const modules = {

/***/ 82311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSandbox: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/run-clock.js
var run_clock = __webpack_require__(77926);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(99950);
;// CONCATENATED MODULE: ./build/sandbox/certificate.js


const ECDSA_WITH_SHA256 = (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)('1.2.840.10045.4.3.2'));
const EMPTY_NAME = (0,x509_der/* encodeSequence */.su)();
/** The organization in all names that a user can see. */
const ORGANIZATION = 'chopmark sandbox (throwaway)';
const encodeName = (commonName) => (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeSet */.z9)((0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)('2.5.4.10'), (0,x509_der/* encodeUtf8 */.Af)(ORGANIZATION))), (0,x509_der/* encodeSet */.z9)((0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)('2.5.4.3'), (0,x509_der/* encodeUtf8 */.Af)(commonName))));
function encodeExtension(oid, value, { critical = false } = {}) {
    return (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)(oid), ...(critical ? [(0,x509_der/* encodeBoolean */.ZY)(true)] : []), (0,x509_der/* encodeOctetString */.xX)(value));
}
/** Extensions of RFC 5280, section 4.2.1. */
const extension = {
    certificateAuthority: (pathLength) => encodeExtension('2.5.29.19', (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeBoolean */.ZY)(true), (0,x509_der/* encodeInteger */.lp)(pathLength)), { critical: true }),
    notAuthority: () => encodeExtension('2.5.29.19', (0,x509_der/* encodeSequence */.su)(), { critical: true }),
    // keyCertSign and cRLSign are bits 5 and 6, digitalSignature is bit 0. The first octet is the number of unused bits.
    signsCertificates: () => encodeExtension('2.5.29.15', (0,x509_der/* encode */.lF)(x509_der/* TAG */.Dk.BIT_STRING, Buffer.from([1, 0x06])), { critical: true }),
    signsDigitally: () => encodeExtension('2.5.29.15', (0,x509_der/* encode */.lF)(x509_der/* TAG */.Dk.BIT_STRING, Buffer.from([7, 0x80])), { critical: true }),
    usedFor: (purpose) => 
    // RFC 3161, section 2.3: the purpose of a timestamp authority is critical, and the only one.
    encodeExtension('2.5.29.37', (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)(PURPOSE[purpose])), { critical: purpose === 'timeStamping' }),
    subjectKey: (key) => encodeExtension('2.5.29.14', (0,x509_der/* encodeOctetString */.xX)(keyIdentifier(key))),
    authorityKey: (key) => encodeExtension('2.5.29.35', (0,x509_der/* encodeSequence */.su)((0,x509_der/* encode */.lF)((0,x509_der/* contextPrimitive */.LF)(0), keyIdentifier(key)))),
    /** Critical, because the subject is empty (RFC 5280, section 4.2.1.6). */
    subjectName: ({ type, value }) => encodeExtension('2.5.29.17', (0,x509_der/* encodeSequence */.su)((0,x509_der/* encode */.lF)((0,x509_der/* contextPrimitive */.LF)(type === 'uri' ? 6 : 1), Buffer.from(value))), { critical: true }),
};
const PURPOSE = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' };
/** SHA-1 of the key's bits (RFC 5280, section 4.2.1.2). An identifier, not a proof. */
function keyIdentifier(key) {
    const spki = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(key.export({ type: 'spki', format: 'der' })));
    const bits = spki[1];
    if (bits === undefined)
        throw new TypeError('a public key without bits');
    return (0,external_node_crypto_.createHash)('sha1').update((0,x509_der/* readBitString */.Ze)(bits)).digest();
}
/** The signed part of a certificate. */
const encodeTbsCertificate = (fields) => (0,x509_der/* encodeSequence */.su)((0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(0), (0,x509_der/* encodeInteger */.lp)(2)), (0,x509_der/* encodeInteger */.lp)(fields.serial ?? randomSerial()), ECDSA_WITH_SHA256, fields.issuer, (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeTime */.iV)(fields.notBefore), (0,x509_der/* encodeTime */.iV)(fields.notAfter)), fields.subject, fields.publicKey.export({ type: 'spki', format: 'der' }), (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(3), (0,x509_der/* encodeSequence */.su)(...fields.extensions)));
const signCertificate = (tbs, key) => (0,x509_der/* encodeSequence */.su)(tbs, ECDSA_WITH_SHA256, (0,x509_der/* encodeBitString */.tD)((0,external_node_crypto_.sign)('sha256', tbs, key)));
/** 159 random bits: positive, and always 20 octets long (RFC 5280, section 4.1.2.2). */
function randomSerial() {
    const serial = (0,external_node_crypto_.randomBytes)(20);
    serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
    return serial;
}

;// CONCATENATED MODULE: ./build/sandbox/refusal.js
/** Why a service of the sandbox refuses a request. The server answers in the format of the real services. */
class SandboxRefusal extends Error {
    name = 'Refusal';
    status;
    headers;
    /** @param reason Sent to the client. Never contains a token or a key. */
    constructor(status, reason, headers = {}) {
        super(reason);
        this.status = status;
        this.headers = headers;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/certificate-identity.js

/** From claims to certificate, as in the public Fulcio's configuration (fulcio, config/identity/config.yaml), including its oddities. */
const MAPPINGS = {
    github(claim, optional) {
        const repository = `https://github.com/${claim('repository')}`;
        const signer = `https://github.com/${claim('job_workflow_ref')}`;
        return {
            san: signer,
            extensions: {
                2: claim('event_name'),
                3: claim('sha'),
                4: claim('workflow'),
                5: claim('repository'),
                6: claim('ref'),
                9: signer,
                10: claim('job_workflow_sha'),
                11: claim('runner_environment'),
                12: repository,
                13: claim('sha'),
                14: claim('ref'),
                15: claim('repository_id'),
                16: `https://github.com/${claim('repository_owner')}`,
                17: claim('repository_owner_id'),
                18: `https://github.com/${claim('workflow_ref')}`,
                19: claim('workflow_sha'),
                20: claim('event_name'),
                21: `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`,
                22: claim('repository_visibility'),
                23: optional('environment'),
            },
        };
    },
    gitlab(claim, optional) {
        const project = `https://gitlab.com/${claim('project_path')}`;
        const config = `https://${claim('ci_config_ref_uri')}`;
        return {
            san: config,
            extensions: {
                9: config,
                10: claim('ci_config_sha'),
                11: claim('runner_environment'),
                12: project,
                13: claim('sha'),
                14: `refs/${claim('ref_type') === 'branch' ? 'heads' : 'tags'}/${claim('ref')}`,
                15: claim('project_id'),
                16: `https://gitlab.com/${claim('namespace_path')}`,
                17: claim('namespace_id'),
                18: config,
                19: claim('ci_config_sha'),
                20: claim('pipeline_source'),
                21: `${project}/-/jobs/${claim('job_id')}`,
                22: claim('project_visibility'),
                23: optional('environment'),
            },
        };
    },
    circleci(_, optional) {
        const claim = (name) => optional(`oidc.circleci.com/${name}`);
        const definition = `https://circleci.com/api/v2/projects/${claim('project-id')}/pipeline-definitions/${claim('pipeline-definition-id')}`;
        return {
            san: definition,
            extensions: {
                9: definition,
                // The else branch of Fulcio's template is two quotes, not an empty text.
                11: claim('ssh-rerun') === 'true' ? 'ssh-rerun' : '""',
                12: claim('vcs-origin'),
                14: claim('vcs-ref'),
                18: `https://circleci.com/api/v2/pipeline/${claim('pipeline-id')}/config`,
                21: `https://app.circleci.com//workflow/${claim('workflow-id')}/job/${claim('job-id')}`,
            },
        };
    },
    buildkite(claim) {
        const pipeline = `https://buildkite.com/${claim('organization_slug')}/${claim('pipeline_slug')}`;
        return {
            san: pipeline,
            extensions: {
                11: claim('runner_environment'),
                13: claim('build_commit'),
                20: claim('build_source'),
                21: `${pipeline}/builds/${claim('build_number')}#${claim('job_id')}`,
            },
        };
    },
};
/**
 * The content of a certificate for these claims.
 *
 * @throws SandboxRefusal 400 if a claim that the mapping needs is missing.
 */
function certifyIdentity(kind, claims) {
    const optional = (name) => claimText(claims[name]) ?? '';
    const claim = (name) => {
        const text = claimText(claims[name]);
        if (text === undefined)
            throw new SandboxRefusal(400, `There was an error processing the identity token: it has no claim ${name}`);
        return text;
    };
    const subject = claim('sub');
    const own = { 1: claim('iss'), 8: claim('iss'), 24: subject };
    if (kind === 'email') {
        if (claims.email_verified !== true)
            throw refused('its e-mail address is not verified');
        const email = claim('email');
        return { san: { type: 'email', value: email }, principal: email, extensions: own };
    }
    const mapped = MAPPINGS[kind]?.(claim, optional) ?? { san: subject, extensions: {} };
    if (!URL.canParse(mapped.san))
        throw refused('its subject is not a URL');
    const known = Object.entries({ ...own, ...mapped.extensions }).filter(([, text]) => text !== '');
    return { san: { type: 'uri', value: mapped.san }, principal: subject, extensions: Object.fromEntries(known) };
}
const claimText = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
const refused = (reason) => new SandboxRefusal(400, `There was an error processing the identity token: ${reason}`);

;// CONCATENATED MODULE: ./build/sandbox/certificate-request.js



/** Signature algorithms that the public Fulcio accepts, each with its key type and digest. Ed25519 has no digest. */
const ALGORITHMS = {
    '1.2.840.10045.4.3.2': { keyType: 'ec', digest: 'sha256' },
    '1.2.840.10045.4.3.3': { keyType: 'ec', digest: 'sha384' },
    '1.2.840.10045.4.3.4': { keyType: 'ec', digest: 'sha512' },
    '1.2.840.113549.1.1.11': { keyType: 'rsa', digest: 'sha256' },
    '1.3.101.112': { keyType: 'ed25519', digest: null },
};
/**
 * The key of a certificate request (PKCS#10, RFC 2986) in PEM. Verifies that its holder signed the request.
 *
 * @throws SandboxRefusal 400
 */
function readCertificateRequest(pem) {
    const { info, key, oid, signature } = parse(pem);
    const algorithm = ALGORITHMS[oid];
    if (algorithm === undefined)
        throw new SandboxRefusal(400, 'The certificate signing request is signed with an algorithm that is not accepted');
    if (key.asymmetricKeyType !== algorithm.keyType || !verifies(algorithm.digest, info, key, signature))
        throw invalidSignature();
    return acceptedKey(key);
}
/**
 * A key in PEM. Verifies that its holder signed `challenge`.
 *
 * @throws SandboxRefusal 400
 */
function readProvenKey(pem, proof, challenge) {
    const key = acceptedKey(readPublicKey(pem));
    if (!verifies(digestFor(key), Buffer.from(challenge), key, proof))
        throw invalidSignature();
    return key;
}
function parse(pem) {
    const begin = /^-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/m.exec(pem);
    const [body = ''] = begin ? pem.slice(begin.index + begin[0].length).split('-----END', 1) : [];
    try {
        const [info, algorithm, signature] = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(Buffer.from(body, 'base64'), x509_der/* TAG */.Dk.SEQUENCE));
        const [, , spki] = (0,x509_der/* readChildren */.KZ)(present(info), x509_der/* TAG */.Dk.SEQUENCE);
        const [oid] = (0,x509_der/* readChildren */.KZ)(present(algorithm), x509_der/* TAG */.Dk.SEQUENCE);
        return {
            info: present(info).raw,
            key: (0,external_node_crypto_.createPublicKey)({ key: present(spki).raw, type: 'spki', format: 'der' }),
            oid: (0,x509_der/* readOid */.fM)(present(oid)),
            signature: (0,x509_der/* readBitString */.Ze)(present(signature)),
        };
    }
    catch {
        throw new SandboxRefusal(400, 'The certificate signing request could not be parsed');
    }
}
function readPublicKey(pem) {
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        throw new SandboxRefusal(400, 'The public key supplied in the request could not be parsed');
    }
}
function acceptedKey(key) {
    const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
    const strong = key.asymmetricKeyType === 'ed25519' ||
        (namedCurve !== undefined && namedCurve in DIGEST_BY_CURVE) ||
        (key.asymmetricKeyType === 'rsa' && [2048, 3072, 4096].includes(modulusLength ?? 0));
    if (!strong)
        throw new SandboxRefusal(400, 'The public key supplied in the request is insecure');
    return key;
}
const DIGEST_BY_CURVE = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' };
const digestFor = (key) => key.asymmetricKeyType === 'ed25519' ? null : (DIGEST_BY_CURVE[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256');
/** False if the key and the algorithm do not match. */
function verifies(digest, data, key, signature) {
    try {
        return (0,external_node_crypto_.verify)(digest, data, key, signature);
    }
    catch {
        return false;
    }
}
function present(node) {
    if (node === undefined)
        throw new TypeError('an element is missing');
    return node;
}
const invalidSignature = () => new SandboxRefusal(400, 'The signature supplied in the request could not be verified');

;// CONCATENATED MODULE: ./build/sandbox/certificate-transparency.js



/** The id of a CT log: SHA-256 of its key (RFC 6962, section 3.2). */
const ctLogId = (publicKey) => (0,external_node_crypto_.createHash)('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
/**
 * The extension with a log's promise to include the certificate (RFC 6962, sections 3.2 and 3.3). The sandbox has no readable CT log,
 * because clients check only the promise.
 */
function encodeSctExtension({ tbs, issuerKey, time }, logKey) {
    const timestamp = uint(time.getTime(), 8);
    // v1, certificate_timestamp, time, precert_entry, then the hash of the issuer's key, the certificate, and no extensions.
    const signed = Buffer.concat([Buffer.from([0, 0]), timestamp, uint(1, 2), ctLogId(issuerKey), uint(tbs.length, 3), tbs, uint(0, 2)]);
    const signature = (0,external_node_crypto_.sign)('sha256', signed, logKey.privateKey);
    // The algorithms are SHA-256 and ECDSA, with the numbers of TLS 1.2.
    const sct = Buffer.concat([
        Buffer.from([0]),
        ctLogId(logKey.publicKey),
        timestamp,
        uint(0, 2),
        Buffer.from([4, 3]),
        uint(signature.length, 2),
        signature,
    ]);
    const list = Buffer.concat([uint(sct.length + 2, 2), uint(sct.length, 2), sct]);
    return encodeExtension('1.3.6.1.4.1.11129.2.4.2', (0,x509_der/* encodeOctetString */.xX)(list));
}
function uint(value, bytes) {
    const buffer = Buffer.alloc(8);
    buffer.writeBigUInt64BE(BigInt(value));
    return buffer.subarray(8 - bytes);
}

;// CONCATENATED MODULE: ./build/sandbox/limits.js
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. One request to a service of the sandbox. The default limit of Rekor v2. */
const MAX_SANDBOX_REQUEST = 4 << 20;
/** Bytes. One entry of a tiled log. Its length is stored in two bytes (C2SP tlog-tiles, log entries). */
const MAX_TILE_ENTRY = 65_535;
/** Entries that wait for a checkpoint of the sandbox's log. Rekor v2 refuses more than this number. */
const MAX_SANDBOX_PENDING = 4096;
/** Bytes. The state file of a sandbox: a few keys and certificates. */
const MAX_SANDBOX_STATE = 64 << 10;
/** Milliseconds. How long another process of this machine waits for a sandbox to answer. */
const SANDBOX_ANSWER_TIMEOUT = 10_000;

;// CONCATENATED MODULE: ./build/sandbox/pem.js
/** A certificate in PEM (RFC 7468). */
const toPem = (der) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;

;// CONCATENATED MODULE: ./build/sandbox/sample-claims.js
/** The identities that the sandbox provides: its own, the five CI systems, and a person. Each has its own issuer, as in reality. */
const IDENTITY_KINDS = ['sandbox', 'github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'email'];
const commit = 'c0ffee'.repeat(7).slice(0, 40);
/** Claims in the form of the real issuers. `iss`, `aud` and the times are added when a token is made. */
const SAMPLE_CLAIMS = {
    sandbox: { sub: 'https://chopmark-sandbox.invalid/identity' },
    github: {
        sub: 'repo:acme/widget:ref:refs/heads/main',
        event_name: 'push',
        sha: commit,
        workflow: 'release',
        repository: 'acme/widget',
        repository_id: '4711',
        repository_owner: 'acme',
        repository_owner_id: '42',
        repository_visibility: 'public',
        ref: 'refs/heads/main',
        ref_type: 'branch',
        workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
        workflow_sha: commit,
        job_workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
        job_workflow_sha: commit,
        runner_environment: 'github-hosted',
        run_id: '77',
        run_number: '7',
        run_attempt: '1',
        actor: 'dev',
    },
    gitlab: {
        sub: 'project_path:acme/widget:ref_type:branch:ref:main',
        ci_config_ref_uri: 'gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
        ci_config_sha: commit,
        runner_environment: 'gitlab-hosted',
        project_path: 'acme/widget',
        project_id: '11',
        project_visibility: 'public',
        namespace_path: 'acme',
        namespace_id: '12',
        sha: commit,
        ref_type: 'branch',
        ref: 'main',
        pipeline_id: '5',
        pipeline_source: 'push',
        job_id: '99',
    },
    circleci: {
        sub: 'org/5b0c/project/9d1e/user/7f2a/vcs-origin/github.com/acme/widget/vcs-ref/refs/heads/main',
        'oidc.circleci.com/org-id': '5b0c',
        'oidc.circleci.com/project-id': '9d1e',
        'oidc.circleci.com/pipeline-definition-id': '3c4d',
        'oidc.circleci.com/pipeline-id': '1a2b',
        'oidc.circleci.com/workflow-id': '5e6f',
        'oidc.circleci.com/job-id': '7a8b',
        'oidc.circleci.com/ssh-rerun': false,
        'oidc.circleci.com/vcs-origin': 'github.com/acme/widget',
        'oidc.circleci.com/vcs-ref': 'refs/heads/main',
    },
    jenkins: { sub: 'http://127.0.0.1/job/widget/job/main/', build_number: 7 },
    buildkite: {
        sub: `organization:acme:pipeline:widget:ref:refs/heads/main:commit:${commit}:step:release`,
        organization_slug: 'acme',
        pipeline_slug: 'widget',
        build_number: 3,
        build_branch: 'main',
        build_commit: commit,
        build_source: 'webhook',
        job_id: '018f',
        runner_environment: 'self-hosted',
    },
    email: { sub: 'dev', email: 'dev@chopmark-sandbox.invalid', email_verified: true },
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/sandbox/server.js






const LOOPBACK = '127.0.0.1';
const server_json = (value, status = 200) => ({
    status,
    contentType: 'application/json',
    body: JSON.stringify(value),
});
/**
 * An HTTP server only on loopback. Requests whose `Host` is not its own address are refused, so that no web page can reach it through a
 * name that resolves to loopback.
 *
 * @param port 0 for any free port.
 * @throws ChopmarkError `INPUT_SANDBOX_PORT`
 */
async function openServer(port) {
    let services = {};
    let host = '';
    const server = (0,external_node_http_.createServer)((request, response) => {
        void answer(request, host, services).then((done) => send(response, done.status, { 'content-type': done.contentType }, done.body), (error) => refuse(response, toRefusal(error)));
    });
    await new Promise((resolve, reject) => {
        server.once('error', (error) => reject(portProblem(port, error)));
        server.listen({ port, host: LOOPBACK }, resolve);
    });
    host = `${LOOPBACK}:${server.address().port}`;
    return {
        url: `http://${host}`,
        serve(all) {
            services = all;
        },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function answer(request, host, services) {
    if (request.headers.host !== host)
        throw new SandboxRefusal(421, `The address of this server is ${host}.`);
    const url = URL.parse(request.url ?? '/', `http://${host}`);
    const [, name = '', ...rest] = url?.pathname.split('/') ?? [];
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (url === null || service === undefined)
        throw new SandboxRefusal(404, 'Not Found');
    return service({
        method: request.method ?? 'GET',
        path: rest.join('/'),
        query: url.searchParams,
        authorization: request.headers.authorization,
        body: await readBody(request),
    });
}
async function readBody(request) {
    const pieces = [];
    let length = 0;
    for await (const piece of request) {
        length += piece.length;
        if (length > MAX_SANDBOX_REQUEST)
            throw new SandboxRefusal(413, `A request has at most ${MAX_SANDBOX_REQUEST} bytes.`, { connection: 'close' });
        pieces.push(piece);
    }
    return Buffer.concat(pieces, length);
}
function toRefusal(error) {
    if (error instanceof SandboxRefusal)
        return error;
    // Other errors can quote the request. The message of a JsonError never does.
    return error instanceof json/* JsonError */.N3 ? new SandboxRefusal(400, error.message) : new SandboxRefusal(500, 'The sandbox failed.');
}
/** gRPC codes of the real services, which clients print. */
const RPC_CODE = { 400: 3, 401: 16, 404: 5, 405: 12, 409: 6, 413: 8, 421: 5, 500: 13, 503: 14 };
function refuse(response, { status, message, headers }) {
    const body = JSON.stringify({ code: RPC_CODE[status] ?? 2, message, details: [] });
    send(response, status, { 'content-type': 'application/json', ...headers }, body);
}
function send(response, status, headers, body) {
    if (response.destroyed)
        return;
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) }).end(body);
}
const portProblem = (port, error) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SANDBOX_PORT',
    message: `The sandbox could not listen on ${LOOPBACK}:${port}: ${(0,file_error/* codeOf */.$N)(error) === 'EADDRINUSE' ? 'the port is in use' : (0,file_error/* explainFileError */.Yd)(error)}.`,
    hint: 'Leave out --port to use any free port.',
    cause: error,
});

;// CONCATENATED MODULE: ./build/sandbox/certificate-authority.js














/** Milliseconds that a certificate is valid, as in Fulcio. */
const LIFETIME = 10 * 60_000;
/** Fulcio's API v2 (fulcio.proto): issues a certificate for a token of the sandbox's own issuers and a proven key. */
function createCertificateAuthority({ material, identities, audience, clock }) {
    const root = toPem(material.certificate);
    const sign = (request, authorization) => {
        const { kind, claims } = identities.verify(readToken(request, authorization));
        const identity = certifyIdentity(kind, claims);
        const leaf = issueCertificate(material, readRequestedKey(request, identity.principal), identity, clock.now());
        return { signedCertificateEmbeddedSct: { chain: { certificates: [toPem(leaf), root] } } };
    };
    return ({ method, path, authorization, body }) => {
        switch (`${method} ${path}`) {
            case 'GET api/v2/configuration':
                return server_json({ issuers: IDENTITY_KINDS.map((kind) => describeIssuer(kind, identities.issuerOf(kind), audience)) });
            case 'GET api/v2/trustBundle':
                return server_json({ chains: [{ certificates: [root] }] });
            case 'POST api/v2/signingCert':
                return server_json(sign((0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the request' }), 'the request'), authorization));
            case 'GET healthz':
                return server_json({ status: 'SERVING' });
            default:
                throw new SandboxRefusal(404, 'Not Found');
        }
    };
}
/** From the request, or from the header, as in Fulcio's gateway. */
function readToken({ credentials }, authorization) {
    if (credentials === undefined || credentials === null)
        return authorization?.replace(/^bearer /i, '') ?? '';
    return (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(credentials, 'credentials').oidcIdentityToken, 'credentials.oidcIdentityToken', limits/* MAX_TOKEN */.N1);
}
function readRequestedKey(request, principal) {
    if (request.certificateSigningRequest !== undefined) {
        return readCertificateRequest((0,json_shape/* readBase64 */.ss)(request.certificateSigningRequest, 'certificateSigningRequest', MAX_SANDBOX_REQUEST).toString('latin1'));
    }
    const proven = (0,json_shape/* readObject */.Ag)(request.publicKeyRequest, 'publicKeyRequest');
    const key = (0,json_shape/* readObject */.Ag)(proven.publicKey, 'publicKeyRequest.publicKey');
    return readProvenKey((0,json_shape/* readString */.E3)(key.content, 'publicKeyRequest.publicKey.content'), (0,json_shape/* readBase64 */.ss)(proven.proofOfPossession, 'publicKeyRequest.proofOfPossession', MAX_SANDBOX_REQUEST), principal);
}
/** A leaf with an embedded SCT. DER. */
function issueCertificate(material, key, identity, now) {
    const fields = {
        issuer: material.name,
        subject: EMPTY_NAME,
        notBefore: now,
        notAfter: new Date(now.getTime() + LIFETIME),
        publicKey: key,
    };
    const issuerKey = (0,external_node_crypto_.createPublicKey)(material.privateKey);
    const extensions = [
        extension.signsDigitally(),
        extension.usedFor('codeSigning'),
        extension.subjectKey(key),
        extension.authorityKey(issuerKey),
        extension.subjectName(identity.san),
        ...Object.entries(identity.extensions).map(([number, text]) => encodeIdentityExtension(Number(number), text)),
    ];
    // The certificates with and without the SCT must be identical in everything else.
    const serial = randomSerial();
    const sct = encodeSctExtension({ tbs: encodeTbsCertificate({ ...fields, serial, extensions }), issuerKey, time: now }, material.ctLog);
    return signCertificate(encodeTbsCertificate({ ...fields, serial, extensions: [...extensions, sct] }), material.privateKey);
}
/** The first six extensions are plain text, the later ones are a DER UTF8String (fulcio, oid-info.md). */
const encodeIdentityExtension = (number, text) => encodeExtension(`1.3.6.1.4.1.57264.1.${number}`, number <= 6 ? Buffer.from(text) : (0,x509_der/* encodeUtf8 */.Af)(text));
const describeIssuer = (kind, issuerUrl, audience) => ({
    issuerUrl,
    audience,
    challengeClaim: kind === 'email' ? 'email' : 'sub',
    spiffeTrustDomain: '',
    issuerType: kind === 'email' ? 'email' : ['sandbox', 'jenkins'].includes(kind) ? 'uri' : 'ci-provider',
    subjectDomain: '',
    skipEmailVerification: false,
});

;// CONCATENATED MODULE: ./build/sandbox/environment.js
/** Seconds. The command, or the shell, may run for a while before it signs. */
const CHILD_TOKEN_LIFETIME = 3600;
/**
 * Answers a GET with the bearer secret with `{"value": TOKEN}`. As in the URL of GitHub, a query exists already, and clients append
 * `&audience=`. The identity is the sample job of GitHub, so that provenance signed inside the sandbox can state where it was built.
 */
const tokenUrlOf = (url) => `${url}/oidc/github/token?api-version=1`;
/** Variables for a command inside the sandbox: see `child-environment.ts`, which puts them in place of the real ones. */
const sandboxVariables = ({ url, trustConfigPath, bearer, token }) => ({
    CHOPMARK_SANDBOX: trustConfigPath,
    CHOPMARK_SANDBOX_ISSUER: `${url}/oidc/github`,
    ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrlOf(url),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    SIGSTORE_ID_TOKEN: token,
});

;// CONCATENATED MODULE: ./build/sandbox/identity-provider.js







/** Allowed clock difference, in seconds. */
const SKEW = 5;
/** OIDC issuers, one for each kind of identity. They issue tokens to any caller with the bearer secret, like GitHub's token service. */
function createIdentityProvider({ key, baseUrl, audience, bearer, clock }) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(key);
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: keyId(publicKey), alg: 'ES256', use: 'sig' };
    const seconds = () => Math.floor(clock.now().getTime() / 1000);
    const issuerOf = (kind) => `${baseUrl}/${kind}`;
    const issue = ({ kind = 'sandbox', audience: aud = audience, claims, lifetime = 600 } = {}) => {
        const now = seconds();
        const payload = { iss: issuerOf(kind), aud, iat: now, nbf: now, exp: now + lifetime, ...SAMPLE_CLAIMS[kind], ...claims };
        const signed = `${encodePart({ alg: 'ES256', kid: jwk.kid, typ: 'JWT' })}.${encodePart(payload)}`;
        const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
        return `${signed}.${signature.toString('base64url')}`;
    };
    const verifyToken = (token) => {
        const [head = '', payload = '', signature = '', ...rest] = token.length > limits/* MAX_TOKEN */.N1 ? [] : token.split('.');
        if (signature === '' || rest.length > 0)
            throw identity_provider_refused('it is not a JWT');
        if (decodePart(head).alg !== 'ES256')
            throw identity_provider_refused('it is not signed with ES256');
        const proof = { key: publicKey, dsaEncoding: 'ieee-p1363' };
        if (!(0,external_node_crypto_.verify)('sha256', Buffer.from(`${head}.${payload}`), proof, Buffer.from(signature, 'base64url'))) {
            throw identity_provider_refused('its signature is not of this issuer');
        }
        const claims = decodePart(payload);
        const kind = IDENTITY_KINDS.find((known) => issuerOf(known) === claims.iss);
        if (kind === undefined)
            throw identity_provider_refused('its issuer is not known here');
        if (!(Array.isArray(claims.aud) ? claims.aud : [claims.aud]).includes(audience))
            throw identity_provider_refused(`its audience is not ${audience}`);
        const now = seconds();
        if (!(typeof claims.exp === 'number' && claims.exp > now))
            throw identity_provider_refused('it has expired');
        if (!(typeof claims.iat === 'number' && claims.iat <= now + SKEW))
            throw identity_provider_refused('it was issued in the future');
        if (typeof claims.nbf === 'number' && claims.nbf > now + SKEW)
            throw identity_provider_refused('it is not valid yet');
        return { kind, claims };
    };
    const service = ({ method, path, query, authorization }) => {
        const [name, ...rest] = path.split('/');
        const kind = IDENTITY_KINDS.find((known) => known === name);
        if (kind === undefined)
            throw new SandboxRefusal(404, 'Not Found');
        if (method !== 'GET')
            throw new SandboxRefusal(405, 'Method Not Allowed');
        switch (rest.join('/')) {
            case '.well-known/openid-configuration':
                return server_json(discovery(issuerOf(kind), baseUrl));
            case 'jwks':
                return server_json({ keys: [jwk] });
            case 'token':
                if (!isBearer(authorization, bearer))
                    throw new SandboxRefusal(401, 'The bearer secret of this sandbox is missing or wrong.');
                return server_json({ value: issue({ kind, audience: query.get('audience') ?? audience }) });
            default:
                throw new SandboxRefusal(404, 'Not Found');
        }
    };
    return { issuerOf, issue, verify: verifyToken, service };
}
const discovery = (issuer, baseUrl) => ({
    issuer,
    jwks_uri: `${issuer}/jwks`,
    authorization_endpoint: `${baseUrl}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
});
const encodePart = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
function decodePart(part) {
    try {
        return (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(Buffer.from(part, 'base64url'), { what: 'the token' }), 'the token');
    }
    catch {
        throw identity_provider_refused('it is not a JWT');
    }
}
const keyId = (key) => (0,external_node_crypto_.createHash)('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
/** Compares digests, so that texts of different length take the same time. */
function isBearer(header, secret) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(header?.replace(/^bearer /i, '') ?? ''), digest(secret));
}
const identity_provider_refused = (reason) => new SandboxRefusal(400, `There was an error processing the identity token: ${reason}`);

// EXTERNAL MODULE: ./build/sigstore/checkpoint.js
var sigstore_checkpoint = __webpack_require__(94789);
// EXTERNAL MODULE: ./build/sigstore/merkle.js
var merkle = __webpack_require__(60057);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/base/fs/own-file.js
var own_file = __webpack_require__(83553);
;// CONCATENATED MODULE: ./build/sandbox/log-store.js






const createMemoryStore = () => ({
    entries: [],
    checkpoint: undefined,
    append: async () => { },
    saveCheckpoint: async () => { },
    close: async () => { },
});
/** Bytes before an entry: its length and CRC-32. */
const HEAD = 8;
/**
 * The files `entries` and `checkpoint` in a folder. An entry that a crash cut off is in no checkpoint, and is dropped.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`
 */
async function openFileStore(folder) {
    const path = (0,external_node_path_.join)(folder, 'entries');
    const checkpointPath = (0,external_node_path_.join)(folder, 'checkpoint');
    let file;
    let found;
    let checkpoint;
    try {
        file = await (0,own_file/* openOwnFile */.Z)(path, 'append');
        found = readEntries(await file.readFile());
        checkpoint = (await readStateFile(checkpointPath).catch(absent))?.toString('utf8');
        await file.truncate(found.length);
    }
    catch (error) {
        await file?.close();
        throw folderProblem(folder, (0,file_error/* explainFileError */.Yd)(error), error);
    }
    const handle = file;
    let length = found.length;
    return {
        entries: found.entries,
        checkpoint,
        async append(entries) {
            const bytes = Buffer.concat(entries.flatMap((entry) => [encodeHead(entry), entry]));
            if ((await handle.stat()).size !== length)
                throw folderProblem(folder, 'another sandbox writes to it');
            try {
                await handle.appendFile(bytes);
                await handle.datasync();
            }
            catch (error) {
                await handle.truncate(length);
                throw error;
            }
            length += bytes.length;
        },
        saveCheckpoint: (note) => (0,write_file/* writeFileInPlace */.a)(checkpointPath, note, { mode: 0o600 }),
        close: () => handle.close(),
    };
}
/** Reads a file of the state, and waits for nothing. @throws FileRefusal, or the error of the file system */
async function readStateFile(path) {
    const file = await (0,own_file/* openOwnFile */.Z)(path, 'read');
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** The complete entries at the start of `bytes`, and their total length. */
function readEntries(bytes) {
    const entries = [];
    let offset = 0;
    while (offset + HEAD <= bytes.length) {
        const end = offset + HEAD + bytes.readUInt32BE(offset);
        const entry = bytes.subarray(offset + HEAD, end);
        // A block of zeros, which some file systems leave after a crash, would be an empty entry.
        if (end > bytes.length || entry.length === 0 || (0,external_node_zlib_.crc32)(entry) !== bytes.readUInt32BE(offset + 4))
            break;
        entries.push(entry);
        offset = end;
    }
    return { entries, length: offset };
}
function encodeHead(entry) {
    const head = Buffer.alloc(HEAD);
    head.writeUInt32BE(entry.length, 0);
    head.writeUInt32BE((0,external_node_zlib_.crc32)(entry), 4);
    return head;
}
const absent = (error) => {
    if ((0,file_error/* codeOf */.$N)(error) !== 'ENOENT')
        throw error;
};
const folderProblem = (folder, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SANDBOX_FOLDER',
    message: `The sandbox cannot keep its state in ${folder}: ${reason}.`,
    hint: 'Name another folder, or delete this folder to start again: bundles that were signed with it can then no longer be verified.',
    cause,
});

;// CONCATENATED MODULE: ./build/sandbox/tree.js

function createTree() {
    /** By level, then by index: the hashes of all complete subtrees. */
    const levels = [[]];
    const size = () => levels[0]?.length ?? 0;
    const subtree = (level, index) => levels[level]?.[index];
    /** Hash over `count` leaves from `start`, which is a multiple of the next power of two above `count`. */
    const hashRange = (start, count) => {
        const split = splitPoint(count);
        if (split === undefined) {
            const level = Math.log2(count);
            const hash = subtree(level, start / count);
            if (hash === undefined)
                throw new RangeError(`the tree does not have ${count} leaves from ${start}`);
            return hash;
        }
        return (0,merkle/* hashChildren */.UA)(hashRange(start, split), hashRange(start + split, count - split));
    };
    const pathWithin = (index, start, count) => {
        if (count === 1)
            return [];
        const split = splitPoint(count) ?? count / 2;
        return index < start + split
            ? [...pathWithin(index, start, split), hashRange(start + split, count - split)]
            : [...pathWithin(index, start + split, count - split), hashRange(start, split)];
    };
    /** SUBPROOF of the RFC. `known`: whether the verifier has the hash of the remaining old tree. */
    const consistencyWithin = (oldCount, start, count, known) => {
        if (oldCount === count)
            return known ? [] : [hashRange(start, count)];
        const split = splitPoint(count) ?? count / 2;
        return oldCount <= split
            ? [...consistencyWithin(oldCount, start, split, known), hashRange(start + split, count - split)]
            : [...consistencyWithin(oldCount - split, start + split, count - split, false), hashRange(start, split)];
    };
    return {
        get size() {
            return size();
        },
        append(leafHash) {
            let hash = leafHash;
            for (let level = 0;; level++) {
                levels[level] ??= [];
                const row = levels[level];
                row.push(hash);
                const left = row.at(-2);
                if (row.length % 2 === 1 || left === undefined)
                    return;
                hash = (0,merkle/* hashChildren */.UA)(left, hash);
            }
        },
        root: (upTo = size()) => (upTo === 0 ? merkle/* EMPTY_ROOT */.zg : hashRange(0, upTo)),
        inclusionPath(index, upTo) {
            if (!(index >= 0 && index < upTo && upTo <= size()))
                throw new RangeError(`no leaf ${index} in a tree of ${upTo}`);
            return pathWithin(index, 0, upTo);
        },
        consistencyPath(oldSize, upTo) {
            if (!(oldSize >= 0 && oldSize <= upTo && upTo <= size()))
                throw new RangeError(`no tree of ${oldSize} within one of ${upTo}`);
            return oldSize === 0 ? [] : consistencyWithin(oldSize, 0, upTo, true);
        },
        subtree,
    };
}
/** The largest power of two below `count`. Undefined if `count` is a power of two, because such a subtree is stored. */
function splitPoint(count) {
    const power = 2 ** Math.floor(Math.log2(count));
    return power === count ? undefined : power;
}

;// CONCATENATED MODULE: ./build/sandbox/log.js







/**
 * A transparency log with one writer. Entries wait for the next checkpoint and are sequenced together. They are on disk before the
 * checkpoint is signed, so that a crash cannot remove promised entries.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER` if the entries in the store do not match its last checkpoint
 */
async function openLog({ key, origin, first, store, folder, clock, interval }) {
    const id = (0,sigstore_checkpoint/* noteKeyId */.bp)(origin, (0,external_node_crypto_.createPublicKey)(key));
    const tree = createTree();
    const entries = [];
    /** By leaf hash, because leaves with the same bytes are the same entry: the index, after a checkpoint covers it. */
    const known = new Map();
    const waiting = [];
    let publishing;
    let closed = false;
    const include = (body, leaf) => {
        entries.push(body);
        tree.append(leaf);
        return entries.length - 1;
    };
    const signCheckpoint = () => {
        const text = (0,sigstore_checkpoint/* formatCheckpoint */.wP)({ origin, size: BigInt(tree.size), rootHash: tree.root() });
        return (0,sigstore_checkpoint/* formatNote */.se)(text, [{ name: origin, keyHint: id.subarray(0, 4), signature: (0,external_node_crypto_.sign)(null, Buffer.from(text), key) }]);
    };
    const begun = store.entries.length > 0 ? store.entries : [first];
    if (store.entries.length === 0)
        await store.append(begun);
    for (const body of begun) {
        const leaf = (0,merkle/* hashLeaf */.lG)(body);
        known.set(nameOf(leaf), include(body, leaf));
    }
    if (store.checkpoint !== undefined && !continues(store.checkpoint, tree)) {
        throw folderProblem(folder, 'its log does not match its last signed checkpoint');
    }
    let checkpoint = signCheckpoint();
    await store.saveCheckpoint(checkpoint);
    const publishBatch = async (batch) => {
        await store.append(batch.map(({ body }) => body));
        const placed = batch.map((one) => ({ ...one, index: include(one.body, one.leaf) }));
        try {
            checkpoint = signCheckpoint();
            await store.saveCheckpoint(checkpoint);
        }
        finally {
            // The entries are in the log, even if no client got an answer. The same entry again is a duplicate.
            for (const { leaf, index } of placed)
                known.set(nameOf(leaf), index);
        }
        const covered = { size: tree.size, root: tree.root(), checkpoint };
        for (const { index, body, resolve } of placed)
            resolve({ index, body, path: tree.inclusionPath(index, covered.size), ...covered });
    };
    const publish = async () => {
        while (waiting.length > 0) {
            const paused = await clock.sleep(interval).catch((error) => ({ error }));
            const batch = waiting.splice(0);
            await (paused ? Promise.reject(paused.error) : publishBatch(batch)).catch((error) => {
                for (const { leaf, reject } of batch) {
                    if (typeof known.get(nameOf(leaf)) !== 'number')
                        known.delete(nameOf(leaf));
                    reject(error);
                }
            });
        }
        publishing = undefined;
    };
    return {
        id,
        tree,
        entries,
        checkpoint: () => checkpoint,
        async add(body) {
            const leaf = (0,merkle/* hashLeaf */.lG)(body);
            const earlier = known.get(nameOf(leaf));
            if (earlier !== undefined)
                throw duplicate(typeof earlier === 'number' ? earlier : (await earlier).index);
            if (closed)
                throw new SandboxRefusal(503, 'the log is closed');
            if (waiting.length >= MAX_SANDBOX_PENDING)
                throw new SandboxRefusal(503, 'reached max pushback; retry');
            const { promise, resolve, reject } = Promise.withResolvers();
            known.set(nameOf(leaf), promise);
            waiting.push({ body, leaf, resolve, reject });
            publishing ??= publish();
            return promise;
        },
        async close() {
            closed = true;
            await publishing;
        },
    };
}
const nameOf = (leaf) => leaf.toString('latin1');
function continues(note, tree) {
    try {
        const { size, rootHash } = (0,sigstore_checkpoint/* parseCheckpoint */.S7)(note);
        return size <= BigInt(tree.size) && tree.root(Number(size)).equals(rootHash);
    }
    catch {
        return false;
    }
}
const duplicate = (index) => new SandboxRefusal(409, `an equivalent entry already exists in the transparency log with index ${index}`, {
    'x-log-index': String(index),
});

;// CONCATENATED MODULE: ./build/sandbox/log-request.js





/** `PublicKeyDetails` that Rekor v2 accepts for a signature over a digest. */
const log_request_ALGORITHMS = {
    PKIX_ECDSA_P256_SHA_256: { hash: 'SHA2_256', digestLength: 32, curve: 'p256' },
    PKIX_ECDSA_P384_SHA_384: { hash: 'SHA2_384', digestLength: 48, curve: 'p384' },
    PKIX_ECDSA_P521_SHA_512: { hash: 'SHA2_512', digestLength: 64, curve: 'p521' },
    PKIX_RSA_PKCS1V15_2048_SHA256: { hash: 'SHA2_256', digestLength: 32, modulus: 2048 },
    PKIX_RSA_PKCS1V15_3072_SHA256: { hash: 'SHA2_256', digestLength: 32, modulus: 3072 },
    PKIX_RSA_PKCS1V15_4096_SHA256: { hash: 'SHA2_256', digestLength: 32, modulus: 4096 },
};
const KEY_DETAILS = Object.keys(log_request_ALGORITHMS);
const NODE_CURVE = { p256: 'prime256v1', p384: 'secp384r1', p521: 'secp521r1' };
/**
 * The body of a log entry for a `CreateEntryRequest`, after verifying its signature: the canonical JSON (RFC 8785) that rekor-tiles
 * writes for `hashedrekord` 0.0.2.
 *
 * @throws SandboxRefusal 400
 * @throws JsonError
 */
async function readLogRequest(request) {
    const { hashedRekordRequestV002: hashedRekord } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(request, { what: 'the request' }), 'the request');
    if (hashedRekord === undefined || hashedRekord === null)
        throw new SandboxRefusal(400, 'invalid type, must be hashedrekord');
    const { digest: rawDigest, signature: rawSignature } = (0,json_shape/* readObject */.Ag)(hashedRekord, 'hashedRekordRequestV002');
    const signature = (0,json_shape/* readObject */.Ag)(rawSignature, 'signature');
    const verifier = (0,json_shape/* readObject */.Ag)(signature.verifier, 'signature.verifier');
    const keyDetails = (0,json_shape/* readOneOf */.Qk)(verifier.keyDetails, 'signature.verifier.keyDetails', KEY_DETAILS);
    const algorithm = log_request_ALGORITHMS[keyDetails];
    const digest = (0,json_shape/* readBase64 */.ss)(rawDigest, 'digest', MAX_SANDBOX_REQUEST);
    const content = (0,json_shape/* readBase64 */.ss)(signature.content, 'signature.content', MAX_SANDBOX_REQUEST);
    const { key, holder } = readVerifier(verifier);
    if (digest.length !== algorithm.digestLength)
        throw invalid('the digest does not have the length of its algorithm');
    if (!(await log_request_verifies(key, algorithm, digest, content)))
        throw invalid('the signature does not match');
    const body = encodeLogBody(keyDetails, { digest, signature: content, holder });
    if (body.length > MAX_TILE_ENTRY)
        throw invalid(`the entry is longer than ${MAX_TILE_ENTRY} bytes`);
    return body;
}
/** Already canonical JSON: the members are in the order of their names, and no text needs escaping. */
function encodeLogBody(keyDetails, { digest, signature, holder }) {
    const data = { algorithm: log_request_ALGORITHMS[keyDetails].hash, digest: digest.toString('base64') };
    const hashedRekordV002 = { data, signature: { content: signature.toString('base64'), verifier: { keyDetails, ...holder } } };
    return Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }));
}
function readVerifier(verifier) {
    const kinds = ['publicKey', 'x509Certificate'].filter((kind) => verifier[kind] !== undefined && verifier[kind] !== null);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1)
        throw invalid('exactly one of publicKey and x509Certificate is needed');
    const rawBytes = (0,json_shape/* readBase64 */.ss)((0,json_shape/* readObject */.Ag)(verifier[kind], kind).rawBytes, `${kind}.rawBytes`, MAX_SANDBOX_REQUEST);
    const holder = { [kind]: { rawBytes: rawBytes.toString('base64') } };
    try {
        const key = kind === 'publicKey' ? (0,external_node_crypto_.createPublicKey)({ key: rawBytes, type: 'spki', format: 'der' }) : new external_node_crypto_.X509Certificate(rawBytes).publicKey;
        return { key, holder };
    }
    catch {
        throw invalid(`the ${kind} cannot be read`);
    }
}
/** Node cannot verify an ECDSA signature over a digest, so another library does it. */
async function log_request_verifies(key, { curve, modulus, digestLength }, digest, signature) {
    const details = key.asymmetricKeyDetails ?? {};
    if (modulus !== undefined)
        return details.modulusLength === modulus && verifiesRsa(key, digest, signature);
    if (curve === undefined || details.namedCurve !== NODE_CURVE[curve])
        return false;
    const curves = await __webpack_require__.e(/* import() */ 3372).then(__webpack_require__.bind(__webpack_require__, 23372));
    // The uncompressed point is the end of the key's SubjectPublicKeyInfo.
    const coordinate = curve === 'p521' ? 66 : digestLength;
    const point = key.export({ type: 'spki', format: 'der' }).subarray(-(1 + 2 * coordinate));
    try {
        return curves[curve].verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}
/** DigestInfo of SHA-256 without the digest (RFC 8017, section 9.2). */
const SHA256_DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');
function verifiesRsa(key, digest, signature) {
    try {
        const recovered = (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature);
        return recovered.equals(Buffer.concat([SHA256_DIGEST_INFO, digest]));
    }
    catch {
        return false;
    }
}
const invalid = (reason) => new SandboxRefusal(400, `invalid hashedrekord request: ${reason}`);

;// CONCATENATED MODULE: ./build/sandbox/tiles.js
/** Hashes, and entries, of a full tile (C2SP tlog-tiles). */
const TILE_WIDTH = 256;
/** `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]`. Undefined for any other path. */
function parseTilePath(path) {
    const parts = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
    if (!parts)
        return undefined;
    const [, level = '', place = '', width] = parts;
    const groups = place.split('/');
    // Each number has only one form: no leading groups of zeros.
    if (groups.length > 1 && groups[0] === 'x000')
        return undefined;
    const wide = width === undefined ? TILE_WIDTH : Number(width);
    if (width !== undefined && wide >= TILE_WIDTH)
        return undefined;
    const index = Number(groups.map((group) => group.slice(-3)).join(''));
    return { level: level === 'entries' ? level : Number(level), index, width: wide };
}
/** The concatenated hashes of a tile. Undefined if the tree is not that large yet. */
function readTile(tree, level, { index, width }) {
    const hashes = [];
    for (let at = 0; at < width; at++) {
        const hash = tree.subtree(level * 8, index * TILE_WIDTH + at);
        if (hash === undefined)
            return undefined;
        hashes.push(hash);
    }
    return Buffer.concat(hashes);
}
/** Entries, each preceded by its length in two bytes. */
function readEntryTile(entries, { index, width }) {
    const start = index * TILE_WIDTH;
    if (entries.length < start + width)
        return undefined;
    return Buffer.concat(entries.slice(start, start + width).flatMap((entry) => [lengthOf(entry), entry]));
}
function lengthOf(entry) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(entry.length);
    return length;
}

;// CONCATENATED MODULE: ./build/sandbox/log-service.js




/**
 * Rekor v2 over HTTP (rekor-tiles, rekor_service.proto). Like the public log, it serves the checkpoint and the tiles under `/` (C2SP
 * tlog-tiles) and `/api/v2/`. It also serves consistency proofs as Rekor v1 does, although readers can compute them from tiles.
 */
function createLogService(log) {
    return async ({ method, path, query, body }) => {
        if (method === 'POST' && path === 'api/v2/log/entries')
            return server_json(describeEntry(log, await log.add(await readLogRequest(body))), 201);
        if (method !== 'GET')
            throw new SandboxRefusal(405, 'Method Not Allowed');
        if (path === 'healthz')
            return server_json({ status: 'SERVING' });
        if (path === 'api/v1/log/proof')
            return server_json(proveConsistency(log, query));
        return readLog(log, path.replace(/^api\/v2\//, ''));
    };
}
function readLog(log, path) {
    if (path === 'checkpoint')
        return { status: 200, contentType: 'text/plain; charset=utf-8', body: log.checkpoint() };
    const tile = parseTilePath(path);
    if (tile === undefined)
        throw new SandboxRefusal(404, 'Not Found');
    const bytes = tile.level === 'entries' ? readEntryTile(log.entries, tile) : readTile(log.tree, tile.level, tile);
    if (bytes === undefined)
        throw new SandboxRefusal(404, 'The log has no such tile yet');
    return { status: 200, contentType: 'application/octet-stream', body: bytes };
}
function proveConsistency({ tree }, query) {
    const [first, last] = ['firstSize', 'lastSize'].map((name) => Number(query.get(name)));
    if (!Number.isInteger(first) || !Number.isInteger(last) || !first || !last || first > last || last > tree.size) {
        throw new SandboxRefusal(400, 'firstSize and lastSize must be sizes that the log had');
    }
    return {
        rootHash: tree.root(last).toString('hex'),
        hashes: tree.consistencyPath(first, last).map((hash) => hash.toString('hex')),
    };
}
/** `TransparencyLogEntry` in protobuf JSON, with the names and order of rekor-tiles. */
const describeEntry = (log, { index, size, body, path, root, checkpoint }) => ({
    logIndex: String(index),
    logId: { keyId: log.id.toString('base64') },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    integratedTime: '0',
    inclusionPromise: null,
    inclusionProof: {
        logIndex: String(index),
        rootHash: root.toString('base64'),
        treeSize: String(size),
        hashes: path.map((hash) => hash.toString('base64')),
        checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: body.toString('base64'),
});

;// CONCATENATED MODULE: ./build/sandbox/state.js











const KEY_NAMES = ['authority', 'ctLog', 'issuer', 'log', 'timestamp', 'timestampRoot'];
const AUTHORITY_NAME = encodeName('certificate authority');
const TIMESTAMP_ROOT_NAME = encodeName('timestamp authority root');
const YEARS = 10;
const FORMAT = 1;
/** Creates a new state. It takes no time, because everything is made locally. */
function createState(now) {
    const createdAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
    const keys = Object.fromEntries(KEY_NAMES.map((name) => [name, generateKey(name)]));
    return {
        name: `chopmark-sandbox-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.invalid`,
        createdAt,
        port: 0,
        keys,
        certificates: issueCertificates(keys, createdAt),
    };
}
function generateKey(name) {
    return name === 'log' ? (0,external_node_crypto_.generateKeyPairSync)('ed25519').privateKey : (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }).privateKey;
}
function issueCertificates(keys, notBefore) {
    const notAfter = new Date(notBefore);
    notAfter.setUTCFullYear(notAfter.getUTCFullYear() + YEARS);
    const issue = (key, issuer, names, extensions) => {
        const publicKey = (0,external_node_crypto_.createPublicKey)(keys[key]);
        const identifiers = [extension.subjectKey(publicKey), extension.authorityKey((0,external_node_crypto_.createPublicKey)(keys[issuer]))];
        const tbs = encodeTbsCertificate({ ...names, notBefore, notAfter, publicKey, extensions: [...extensions, ...identifiers] });
        return signCertificate(tbs, keys[issuer]);
    };
    const authority = [extension.signsCertificates(), extension.certificateAuthority(0)];
    const stamper = [extension.signsDigitally(), extension.notAuthority(), extension.usedFor('timeStamping')];
    return {
        authority: issue('authority', 'authority', { issuer: AUTHORITY_NAME, subject: AUTHORITY_NAME }, authority),
        timestampRoot: issue('timestampRoot', 'timestampRoot', { issuer: TIMESTAMP_ROOT_NAME, subject: TIMESTAMP_ROOT_NAME }, authority),
        timestamp: issue('timestamp', 'timestampRoot', { issuer: TIMESTAMP_ROOT_NAME, subject: encodeName('timestamp authority') }, stamper),
    };
}
/**
 * The state in a folder. Created if it does not exist.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`
 */
async function openState(folder, now) {
    try {
        await (0,make_folder/* createFolder */.vV)(folder, 0o700);
        const kept = await readState(folder);
        if (kept !== undefined)
            return kept;
        const state = createState(now);
        await saveState(folder, state);
        return state;
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw folderProblem(folder, (0,file_error/* explainFileError */.Yd)(error));
    }
}
/**
 * The state in a folder; undefined if the folder has none.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`
 */
async function readState(folder) {
    try {
        return parseState(await readStateFile(statePath(folder)));
    }
    catch (error) {
        if ((0,file_error/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        if (error instanceof file_error/* FileRefusal */.Hv || (0,file_error/* codeOf */.$N)(error) !== undefined)
            throw folderProblem(folder, `state.json: ${(0,file_error/* explainFileError */.Yd)(error)}`);
        throw folderProblem(folder, 'its state.json is damaged or of another version');
    }
}
const saveState = (folder, { name, createdAt, port, keys, certificates }) => {
    const pem = Object.entries(keys).map(([key, value]) => [key, value.export({ type: 'pkcs8', format: 'pem' })]);
    const der = Object.entries(certificates).map(([key, value]) => [key, value.toString('base64')]);
    const kept = { format: FORMAT, name, createdAt, port, keys: Object.fromEntries(pem), certificates: Object.fromEntries(der) };
    return (0,write_file/* writeFileInPlace */.a)(statePath(folder), `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600 });
};
function parseState(bytes) {
    const kept = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bytes, { what: 'state.json', maxBytes: MAX_SANDBOX_STATE }), 'state');
    if ((0,json_shape/* readInteger */.JI)(kept.format, 'format') !== FORMAT)
        throw new TypeError('another version');
    const keys = (0,json_shape/* readObject */.Ag)(kept.keys, 'keys');
    const certificates = (0,json_shape/* readObject */.Ag)(kept.certificates, 'certificates');
    const certificate = (name) => (0,json_shape/* readBase64 */.ss)(certificates[name], `certificates.${name}`, MAX_SANDBOX_STATE);
    return {
        name: (0,json_shape/* readString */.E3)(kept.name, 'name'),
        createdAt: (0,json_shape/* readTimestamp */.L2)(kept.createdAt, 'createdAt'),
        port: (0,json_shape/* readInteger */.JI)(kept.port, 'port'),
        keys: Object.fromEntries(KEY_NAMES.map((name) => [name, (0,external_node_crypto_.createPrivateKey)((0,json_shape/* readString */.E3)(keys[name], `keys.${name}`))])),
        certificates: {
            authority: certificate('authority'),
            timestampRoot: certificate('timestampRoot'),
            timestamp: certificate('timestamp'),
        },
    };
}
/** Holds the keys. */
const statePath = (folder) => (0,external_node_path_.join)(folder, 'state.json');
/** Holds the bearer secret, while the sandbox runs. */
const bearerPath = (folder) => (0,external_node_path_.join)(folder, 'bearer');

;// CONCATENATED MODULE: ./build/sandbox/timestamp-request.js


/** Digest length by the object identifier of SHA-256, SHA-384 and SHA-512. */
const DIGEST_LENGTH = {
    '2.16.840.1.101.3.4.2.1': 32,
    '2.16.840.1.101.3.4.2.2': 48,
    '2.16.840.1.101.3.4.2.3': 64,
};
const TIMESTAMP_POLICY = '1.3.6.1.4.1.57264.2';
/**
 * Reads a TimeStampReq (RFC 3161, section 2.4.1).
 *
 * @throws SandboxRefusal 400
 */
function readTimestampRequest(der) {
    try {
        const [version, imprint, ...options] = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(der, x509_der/* TAG */.Dk.SEQUENCE), x509_der/* TAG */.Dk.SEQUENCE);
        if (version === undefined || imprint === undefined || (0,x509_der/* readDerInteger */.cc)(version) !== 1n)
            throw new x509_der/* DerError */.I4('version 1 expected');
        checkImprint(imprint);
        const request = { imprint: imprint.raw, nonce: undefined, wantsCertificates: false };
        for (const option of options)
            readOption(option, request);
        return request;
    }
    catch (error) {
        throw error instanceof x509_der/* DerError */.I4 ? new SandboxRefusal(400, `Failed to generate timestamp response: ${error.message}`) : error;
    }
}
function checkImprint(imprint) {
    const [algorithm, digest, ...rest] = (0,x509_der/* readChildren */.KZ)(imprint, x509_der/* TAG */.Dk.SEQUENCE);
    const [oid] = algorithm === undefined ? [] : (0,x509_der/* readChildren */.KZ)(algorithm, x509_der/* TAG */.Dk.SEQUENCE);
    if (oid === undefined || digest === undefined || rest.length > 0)
        throw new x509_der/* DerError */.I4('a message imprint is expected');
    const length = DIGEST_LENGTH[(0,x509_der/* readOid */.fM)(oid)];
    if (length === undefined)
        throw new x509_der/* DerError */.I4('the hash algorithm is not SHA-256, SHA-384 or SHA-512');
    if (digest.tag !== x509_der/* TAG */.Dk.OCTET_STRING || digest.content.length !== length)
        throw new x509_der/* DerError */.I4('the digest does not have the length of its algorithm');
}
function readOption(option, request) {
    switch (option.tag) {
        case x509_der/* TAG */.Dk.OID:
            if ((0,x509_der/* readOid */.fM)(option) !== TIMESTAMP_POLICY)
                throw new x509_der/* DerError */.I4('the policy is not supported by this authority');
            return;
        case x509_der/* TAG */.Dk.INTEGER:
            request.nonce = option.raw;
            return;
        case x509_der/* TAG */.Dk.BOOLEAN:
            request.wantsCertificates = (0,x509_der/* readDerBoolean */.iI)(option);
            return;
        default:
            throw new x509_der/* DerError */.I4('extensions are not accepted');
    }
}

;// CONCATENATED MODULE: ./build/sandbox/timestamp-authority.js






const OID = {
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
const SHA256 = (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)('2.16.840.1.101.3.4.2.1'), (0,x509_der/* encodeNull */.e$)());
/** A timestamp authority (RFC 3161) with the paths of Sigstore's timestamp authority. */
function createTimestampAuthority({ material, clock }) {
    return ({ method, path, body }) => {
        switch (`${method} ${path}`) {
            case 'POST api/v1/timestamp':
                return {
                    status: 200,
                    contentType: 'application/timestamp-reply',
                    body: answerTimestamp(material, readTimestampRequest(body), clock.now()),
                };
            case 'GET api/v1/timestamp/certchain':
                return { status: 200, contentType: 'application/pem-certificate-chain', body: material.chain.map(toPem).join('') };
            default:
                throw new SandboxRefusal(404, 'Not Found');
        }
    };
}
/** TimeStampResp (RFC 3161, section 2.4.2): granted, with a token. */
function answerTimestamp(material, request, now) {
    const info = (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeInteger */.lp)(1), (0,x509_der/* encodeOid */.jP)(TIMESTAMP_POLICY), request.imprint, (0,x509_der/* encodeInteger */.lp)(randomSerial()), (0,x509_der/* encodeTime */.iV)(now, 'generalized'), 
    // The time has whole seconds, so its accuracy is one second.
    (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeInteger */.lp)(1)), ...(request.nonce === undefined ? [] : [request.nonce]));
    return (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeInteger */.lp)(0)), encodeSignedData(material, info, request.wantsCertificates, now));
}
/** ContentInfo with SignedData (RFC 5652, section 5). */
function encodeSignedData({ privateKey, chain }, info, withCertificates, now) {
    const [leaf] = chain;
    const attributes = [
        encodeAttribute(OID.contentType, (0,x509_der/* encodeOid */.jP)(OID.timestampInfo)),
        encodeAttribute(OID.signingTime, (0,x509_der/* encodeTime */.iV)(now)),
        encodeAttribute(OID.messageDigest, (0,x509_der/* encodeOctetString */.xX)(sha256(info))),
        // ESSCertIDv2 with SHA-256, its default. Without this attribute, another certificate of the same key could be inserted (RFC 5816).
        encodeAttribute(OID.signingCertificateV2, (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOctetString */.xX)(sha256(leaf)))))),
    ];
    const signed = (0,x509_der/* encodeSet */.z9)(...attributes);
    const signer = (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeInteger */.lp)(1), encodeIssuerAndSerial(leaf), SHA256, 
    // Signed as a SET but encoded as [0] (RFC 5652, section 5.4).
    (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(0), (0,x509_der/* readOnly */.Tu)(signed).content), ECDSA_WITH_SHA256, (0,x509_der/* encodeOctetString */.xX)((0,external_node_crypto_.sign)('sha256', signed, privateKey)));
    const data = (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeInteger */.lp)(3), (0,x509_der/* encodeSet */.z9)(SHA256), (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)(OID.timestampInfo), (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(0), (0,x509_der/* encodeOctetString */.xX)(info))), ...(withCertificates ? [(0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(0), leaf)] : []), (0,x509_der/* encodeSet */.z9)(signer));
    return (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)(OID.signedData), (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(0), data));
}
function encodeIssuerAndSerial(certificate) {
    const [tbs] = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(certificate));
    const [, serial, , issuer] = tbs === undefined ? [] : (0,x509_der/* readChildren */.KZ)(tbs);
    if (serial === undefined || issuer === undefined)
        throw new TypeError('a certificate without issuer or serial number');
    return (0,x509_der/* encodeSequence */.su)(issuer.raw, serial.raw);
}
const encodeAttribute = (oid, value) => (0,x509_der/* encodeSequence */.su)((0,x509_der/* encodeOid */.jP)(oid), (0,x509_der/* encodeSet */.z9)(value));
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();

;// CONCATENATED MODULE: ./build/sandbox/trust-material.js




/**
 * In the trusted root, services have the sandbox's own name instead of their address: clients find the key of a
 * Rekor v2 log by comparing the host of its base URL with the origin of the checkpoint, and addresses change while keys do not.
 */
function createTrustMaterial(state, url) {
    const trustedRoot = describeRoot(state);
    const signingConfig = describeServices(state.createdAt, url);
    return {
        trustedRoot: print(trustedRoot),
        signingConfig: print(signingConfig),
        trustConfig: print({ mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json', trustedRoot, signingConfig }),
    };
}
function describeRoot({ name, createdAt, keys, certificates }) {
    const validFor = { start: writeTime(createdAt) };
    const log = (baseUrl, publicKey, keyDetails, logId) => ({
        baseUrl,
        hashAlgorithm: 'SHA2_256',
        publicKey: { rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), keyDetails, validFor },
        logId: { keyId: logId.toString('base64') },
    });
    const authority = (uri, commonName, chain) => ({
        subject: { organization: ORGANIZATION, commonName },
        uri,
        certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
        validFor,
    });
    const logKey = (0,external_node_crypto_.createPublicKey)(keys.log);
    const ctKey = (0,external_node_crypto_.createPublicKey)(keys.ctLog);
    const { timestamp, timestampRoot } = certificates;
    return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [log(`http://${name}`, logKey, 'PKIX_ED25519', (0,sigstore_checkpoint/* noteKeyId */.bp)(name, logKey))],
        certificateAuthorities: [authority(`http://fulcio.${name}`, 'certificate authority', [certificates.authority])],
        ctlogs: [log(`http://ct.${name}`, ctKey, 'PKIX_ECDSA_P256_SHA_256', ctLogId(ctKey))],
        timestampAuthorities: [authority(`http://tsa.${name}`, 'timestamp authority root', [timestamp, timestampRoot])],
    };
}
function describeServices(createdAt, url) {
    const service = (path, majorApiVersion) => ({
        url: `${url}${path}`,
        majorApiVersion,
        validFor: { start: writeTime(createdAt) },
        operator: ORGANIZATION,
    });
    return {
        mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
        caUrls: [service('', 1)],
        oidcUrls: [service('/oidc/sandbox', 1)],
        rekorTlogUrls: [service('/log', 2)],
        rekorTlogConfig: { selector: 'ANY' },
        tsaUrls: [service('/tsa/api/v1/timestamp', 1)],
        tsaConfig: { selector: 'ANY' },
    };
}
const writeTime = (time) => time.toISOString().replace(/\.\d+Z$/, 'Z');
const print = (document) => `${JSON.stringify(document, undefined, 2)}\n`;

;// CONCATENATED MODULE: ./build/sandbox/start.js




















/**
 * An embedded Sigstore on loopback: OIDC issuers under `/oidc/`, certificate authority under `/fulcio/`, Rekor v2 under `/log/`,
 * timestamp authority under `/tsa/`. Its trusted root is temporary: no verifier accepts it unless its path is given.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`, `INPUT_SANDBOX_PORT`, `STORE_FILE_WRITE`
 */
async function startSandbox(options) {
    const { clock, folder, audience = 'sigstore', checkpointInterval: interval = 50 } = options;
    const state = folder === undefined ? createState(clock.now()) : await openState(folder, clock.now());
    const undo = [];
    const close = async () => {
        for (const step of undo.splice(0).reverse())
            await step();
    };
    try {
        const store = folder === undefined ? createMemoryStore() : await openFileStore(await makeLogFolder(folder));
        undo.push(() => store.close());
        const first = firstEntry(state);
        const log = await openLog({
            key: state.keys.log,
            origin: state.name,
            first,
            store,
            folder: folder ?? '',
            clock: (0,run_clock/* bindClock */.i)(clock, new AbortController().signal),
            interval,
        });
        undo.push(() => log.close());
        const server = await openAt(options.port, state.port);
        undo.push(() => server.close());
        const { url } = server;
        if (folder !== undefined)
            await saveState(folder, { ...state, port: Number(new URL(url).port) });
        const bearer = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
        const identities = createIdentityProvider({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience, bearer, clock });
        const authority = createCertificateAuthority({ material: authorityMaterial(state), identities, audience, clock });
        server.serve({
            oidc: identities.service,
            fulcio: authority,
            // sigstore-python drops the path of a certificate authority's URL, so the authority is also served without its path.
            api: (request) => authority({ ...request, path: `api/${request.path}` }),
            log: createLogService(log),
            tsa: createTimestampAuthority({ material: timestampMaterial(state), clock }),
        });
        const trust = createTrustMaterial(state, url);
        const trustFolder = folder ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-sandbox-')));
        if (folder === undefined)
            undo.push(() => (0,promises_.rm)(trustFolder, { recursive: true, force: true }));
        const files = { ...(await writeTrust(trustFolder, trust)), bearer: bearerPath(trustFolder) };
        await (0,write_file/* writeFileInPlace */.a)(files.bearer, bearer, { mode: 0o600 });
        undo.push(() => (0,promises_.rm)(files.bearer, { force: true }));
        return {
            url,
            ...trust,
            files,
            tokenUrl: tokenUrlOf(url),
            bearer,
            issueToken: identities.issue,
            environment: () => sandboxVariables({
                url,
                trustConfigPath: files.trustConfig,
                bearer,
                token: identities.issue({ kind: 'github', lifetime: CHILD_TOKEN_LIFETIME }),
            }),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function makeLogFolder(folder) {
    const path = (0,external_node_path_.join)(folder, 'log');
    try {
        await (0,make_folder/* createFolder */.vV)(path, 0o700);
        return path;
    }
    catch (error) {
        throw folderProblem(folder, (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
async function openAt(asked, kept) {
    try {
        return await openServer(asked ?? kept);
    }
    catch (error) {
        const free = asked === undefined && kept !== 0 && error instanceof errors/* ChopmarkError */.E && error.code === 'INPUT_SANDBOX_PORT';
        if (free)
            return openServer(0);
        throw error;
    }
}
async function writeTrust(folder, { trustConfig, trustedRoot, signingConfig }) {
    const write = async (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,write_file/* writeFileInPlace */.a)(path, text);
        return path;
    };
    return {
        trustConfig: await write('trust-config.json', trustConfig),
        trustedRoot: await write('trusted-root.json', trustedRoot),
        signingConfig: await write('signing-config.json', signingConfig),
    };
}
/** A first entry that describes the log. Signed by its certificate authority, so that it is a normal entry. */
function firstEntry({ name, keys, certificates }) {
    const text = Buffer.from(`${name} is a sandbox: its keys are temporary, and nothing in its log can be trusted.\n`);
    return encodeLogBody('PKIX_ECDSA_P256_SHA_256', {
        digest: (0,external_node_crypto_.createHash)('sha256').update(text).digest(),
        signature: (0,external_node_crypto_.sign)('sha256', text, keys.authority),
        holder: { x509Certificate: { rawBytes: certificates.authority.toString('base64') } },
    });
}
const authorityMaterial = ({ keys, certificates }) => ({
    privateKey: keys.authority,
    certificate: certificates.authority,
    name: AUTHORITY_NAME,
    ctLog: { privateKey: keys.ctLog, publicKey: (0,external_node_crypto_.createPublicKey)(keys.ctLog) },
});
const timestampMaterial = ({ keys, certificates }) => ({
    privateKey: keys.timestamp,
    chain: [certificates.timestamp, certificates.timestampRoot],
});


/***/ }),

/***/ 94789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ rekorV1LogId),
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   bp: () => (/* binding */ noteKeyId),
/* harmony export */   dw: () => (/* binding */ noteKeyHint),
/* harmony export */   jg: () => (/* binding */ CheckpointError),
/* harmony export */   se: () => (/* binding */ formatNote),
/* harmony export */   wP: () => (/* binding */ formatCheckpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29131);


/** Thrown for text that is not a checkpoint; callers map it to the code of their stage. */
class CheckpointError extends Error {
    name = 'CheckpointError';
}
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;
/**
 * Reads a signed note that holds a checkpoint (C2SP signed-note, tlog-checkpoint).
 *
 * @throws CheckpointError
 */
function parseCheckpoint(note) {
    if (note.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT */ .YV)
        throw new CheckpointError('it is too long');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: notes must not contain control characters
    if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note) || !note.isWellFormed())
        throw new CheckpointError('it has control characters');
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        throw new CheckpointError('no empty line separates text and signatures');
    const text = note.slice(0, split + 1);
    const [origin = '', size = '', rootHash = '', ...extensions] = text.slice(0, -1).split('\n');
    if (origin === '' || extensions.includes(''))
        throw new CheckpointError('it has an empty line');
    if (!/^(?:0|[1-9]\d{0,18})$/.test(size))
        throw new CheckpointError('its second line is not a tree size');
    const root = decodeBase64(rootHash);
    if (root?.length !== 32)
        throw new CheckpointError('its third line is not a tree hash');
    return {
        origin,
        size: BigInt(size),
        rootHash: root,
        extensions,
        signed: Buffer.from(text),
        signatures: parseSignatures(note.slice(split + 2)),
    };
}
function parseSignatures(block) {
    if (!block.endsWith('\n'))
        throw new CheckpointError('its last line has no line end');
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT_SIGNATURES */ .oI)
        throw new CheckpointError(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT_SIGNATURES */ .oI} signatures`);
    return lines.map((line) => {
        const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
        const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
        if (name === undefined || bytes === undefined || bytes.length < 5)
            throw new CheckpointError('a signature line is malformed');
        return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
}
const decodeBase64 = (text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
};
/** The text of a checkpoint: what a log signs. */
const formatCheckpoint = ({ origin, size, rootHash }) => `${origin}\n${size}\n${rootHash.toString('base64')}\n`;
/** The note: a text followed by its signatures. */
const formatNote = (text, signatures) => `${text}\n${signatures
    .map(({ name, keyHint, signature }) => `\u2014 ${name} ${Buffer.concat([keyHint, signature]).toString('base64')}\n`)
    .join('')}`;
const ED25519 = 0x01;
const RSA_PKCS1 = Buffer.concat([Buffer.from([0xff]), Buffer.from('PKIX-RSA-PKCS#1v1.5')]);
/**
 * The full ID of a note key. Its first four bytes are the key hint, and all 32 are the log ID of Rekor v2. The ID of an ECDSA key is
 * computed from its SubjectPublicKeyInfo alone, as in Rekor v1 (C2SP signed-note, signature types).
 */
function noteKeyId(name, publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    switch (publicKey.asymmetricKeyType) {
        case 'ed25519':
            // The raw key is the end of its SubjectPublicKeyInfo (RFC 8410, section 4).
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), spki.subarray(-32)]), 'buffer');
        case 'rsa':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), RSA_PKCS1, spki]), 'buffer');
        default:
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', spki, 'buffer');
    }
}
/** The ID of a Rekor v1 log: SHA-256 of its SubjectPublicKeyInfo. Its first four bytes are the hint of the key in checkpoints. */
const rekorV1LogId = (publicKey) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'buffer');
const noteKeyHint = (name, publicKey) => noteKeyId(name, publicKey).subarray(0, 4);


/***/ }),

/***/ 60057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ hashChildren),
/* harmony export */   gP: () => (/* binding */ computeInclusionRoot),
/* harmony export */   lG: () => (/* binding */ hashLeaf),
/* harmony export */   yR: () => (/* binding */ verifyInclusion),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* unused harmony export verifyConsistency */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Merkle trees of transparency logs (RFC 6962, section 2; the verification algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat(parts), 'buffer');
/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256();
const hashLeaf = (entry) => sha256(LEAF, entry);
const hashChildren = (left, right) => sha256(NODE, left, right);
/** The root that the path leads to; undefined if the leaf has no place in a tree of that size, or the path has the wrong length. */
function computeInclusionRoot({ leafHash, index, size, hashes }) {
    if (index < 0n || index >= size)
        return undefined;
    let place = index;
    let last = size - 1n;
    let root = leafHash;
    for (const sibling of hashes) {
        if (last === 0n || sibling.length !== 32)
            return undefined;
        if (isOdd(place) || place === last) {
            root = hashChildren(sibling, root);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            root = hashChildren(root, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n ? root : undefined;
}
const verifyInclusion = ({ rootHash, ...path }) => computeInclusionRoot(path)?.equals(rootHash) ?? false;
/** Whether the new tree is the old one with leaves appended and nothing changed. Every tree is consistent with the empty one. */
function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, hashes }) {
    if (oldSize < 0n || oldSize > newSize)
        return false;
    if (oldSize === newSize)
        return hashes.length === 0 && oldRoot.equals(newRoot);
    if (oldSize === 0n)
        return hashes.length === 0 && oldRoot.equals(EMPTY_ROOT);
    let place = oldSize - 1n;
    let last = newSize - 1n;
    while (isOdd(place)) {
        place >>= 1n;
        last >>= 1n;
    }
    // If the old tree is complete, it is a node of the new one and its root is known: proofs omit it.
    const [seed, ...path] = place === 0n ? [oldRoot, ...hashes] : hashes;
    if (seed === undefined)
        return false;
    let fromOld = seed;
    let fromNew = seed;
    for (const sibling of path) {
        if (last === 0n || sibling.length !== 32)
            return false;
        if (isOdd(place) || place === last) {
            fromOld = hashChildren(sibling, fromOld);
            fromNew = hashChildren(sibling, fromNew);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            fromNew = hashChildren(fromNew, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n && fromOld.equals(oldRoot) && fromNew.equals(newRoot);
}
const isOdd = (value) => (value & 1n) === 1n;


/***/ })

};
