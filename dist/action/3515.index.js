export const id = 3515;
export const ids = [3515];
export const modules = {

/***/ 78998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ detectCi),
/* harmony export */   F: () => (/* binding */ listDetected)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78954);


/** Every CI whose variables are here. More than one where a job of one runs inside a job of another. */
const listDetected = (env) => Object.values(_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .CI_PROVIDERS */ .a).filter((provider) => provider.detect(env));
/**
 * The CI we run in, if any. A variable that only a runner sets outweighs Jenkins' two, which are set by hand elsewhere too;
 * which of two runners is the inner one nobody can tell.
 *
 * @throws ChopmarkError `IDENTITY_CI_AMBIGUOUS`
 */
function detectCi(env) {
    const detected = listDetected(env);
    const certain = detected.length > 1 ? detected.filter(({ id }) => id !== 'jenkins') : detected;
    if (certain.length < 2)
        return certain[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_CI_AMBIGUOUS',
        message: `This looks like a job of ${certain.map(({ name }) => name).join(' and of ')} at once.`,
        hint: `Say whose identity signs: ci: ${certain.map(({ id }) => id).join(' or ')}.`,
    });
}


/***/ }),

/***/ 60081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ recordBuild)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78998);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78954);


/**
 * What is known about this build, proven and declared apart. The platform follows the token; only where a token is of no CI, or
 * there is none, it is the one that the environment shows, and nothing is proven.
 *
 * @returns Nothing where there is no build: on a developer's machine.
 */
function recordBuild({ env, token, ci }) {
    const id = token?.platform ?? ci ?? (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .listDetected */ .F)(env)[0]?.id;
    if (id === undefined)
        return undefined;
    return { ci: id, ..._providers_js__WEBPACK_IMPORTED_MODULE_1__/* .CI_PROVIDERS */ .a[id].facts(token?.platform ? token.claims : {}, env) };
}


/***/ }),

/***/ 95688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below)
/* harmony export */ });
/** `path` below `base`, whose own path is kept: a private service may live under a prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);


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

/***/ 80017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSigning),
  v: () => (/* binding */ prepareSigning)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/neutralize.js
var neutralize = __webpack_require__(82707);
// EXTERNAL MODULE: ./build/ci/provider.js
var provider = __webpack_require__(28212);
// EXTERNAL MODULE: ./build/ci/providers.js + 8 modules
var providers = __webpack_require__(78954);
;// CONCATENATED MODULE: ./build/ci/certificate-agrees.js




/** Characters of a foreign text that a message shows. */
const SHOWN = 300;
/**
 * Whether the authority put into the certificate what the token says. Only then do the token's claims count as checked, and fill
 * the trusted fields of provenance. Extensions that this authority does not write are no disagreement; another text is.
 *
 * @throws ChopmarkError `IDENTITY_CERTIFICATE_DISAGREES`
 */
function checkCertificateAgrees(identity, claims, platform) {
    const { san, extensions } = platform ? providers/* CI_PROVIDERS */.a[platform].certificate(claims) : expectWorkload(claims);
    compare('issuer', identity.issuer, issuersOf(claims, platform));
    if (platform && identity.sanType !== 'uri')
        throw disagreement('identity', `${identity.sanType} ${identity.san}`, san);
    compare('identity', identity.san, san);
    for (const [name, texts] of Object.entries({ ...extensions, 'token-subject': textsOf((0,provider/* claimText */.Q1)(claims, 'sub')) })) {
        const written = identity.extensions[name];
        if (written !== undefined)
            compare(`extension ${name}`, written, texts);
    }
}
/** Dex stands for the provider that a person logged in at, and Fulcio writes that one (config.yaml, `issuer-claim`). */
function issuersOf(claims, platform) {
    const issuer = textsOf((0,provider/* claimText */.Q1)(claims, 'iss'));
    const federated = claims.federated_claims;
    if (platform || typeof federated !== 'object' || federated === null)
        return issuer;
    return [...issuer, ...textsOf((0,provider/* claimText */.Q1)(federated, 'connector_id'))];
}
/** A person or workload of no CI: Fulcio's types email, kubernetes, spiffe, uri. */
function expectWorkload(claims) {
    const subject = textsOf((0,provider/* claimText */.Q1)(claims, 'sub'));
    const email = claims.email_verified === false ? [] : textsOf((0,provider/* claimText */.Q1)(claims, 'email'));
    return {
        san: [...email, ...subject.filter((text) => /^(?:https?|spiffe):\/\//.test(text)), ...serviceAccountOf(claims)],
        extensions: {},
    };
}
function serviceAccountOf(claims) {
    const cluster = claims['kubernetes.io'];
    const [namespace, name] = [cluster?.namespace, cluster?.serviceaccount?.name];
    if (typeof namespace !== 'string' || typeof name !== 'string')
        return [];
    return [`https://kubernetes.io/namespaces/${namespace}/serviceaccounts/${name}`];
}
const textsOf = (text) => (text === undefined ? [] : [text]);
function compare(what, written, claimed) {
    if (!claimed.includes(written))
        throw disagreement(what, written, claimed);
}
const disagreement = (what, written, claimed) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_CERTIFICATE_DISAGREES',
    message: `The certificate's ${what} is ${show(written)}; the token says ${claimed.map(show).join(' or ') || 'nothing of it'}.`,
    hint: 'The certificate authority maps the claims of this issuer in another way: its operator should compare its configuration with the one of the public instance.',
});
const show = (text) => (0,neutralize/* neutralizeLine */.a)(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/ci/claims.js





/** Seconds by which this machine's clock and the issuer's may differ. */
const CLOCK_SKEW = 60;
/** Seconds since 1970 of the last time a Date can print with four digits of year. */
const LAST_TIME = 253_402_300_799;
/** Characters of a claim that a message shows. */
const claims_SHOWN = 120;
/**
 * The claims of a JSON Web Token (RFC 7519, JWS compact serialization), decoded and nothing more: whether they are true
 * is for the certificate authority to find out, which checks the signature.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`; it shows nothing of the token.
 */
function readClaims(token) {
    if (token.length > limits/* MAX_TOKEN */.N1E)
        throw malformed(`it is longer than ${limits/* MAX_TOKEN */.N1E} bytes`);
    const parts = token.split('.');
    const [header = '', payload = '', signature = ''] = parts;
    if (parts.length !== 3)
        throw malformed('it does not have three parts between dots');
    decodePart(signature, 'signature');
    readPart(header, 'header');
    return readPart(payload, 'payload');
}
function readPart(part, name) {
    try {
        return (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(decodePart(part, name), { what: `its ${name}`, maxDepth: limits/* MAX_CLAIM_DEPTH */.m0b }), `its ${name}`);
    }
    catch (error) {
        throw error instanceof json/* JsonError */.N3 ? malformed(error.message) : error;
    }
}
function decodePart(part, name) {
    const bytes = Buffer.from(part, 'base64url');
    if (part === '' || bytes.toString('base64url') !== part)
        throw malformed(`its ${name} is not base64url`);
    return bytes;
}
/**
 * Whether the certificate authority has any reason to accept the token, asked before it leaves the machine.
 * Clocks may differ by 60 seconds.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`, `IDENTITY_TOKEN_AUDIENCE`, `IDENTITY_TOKEN_EXPIRED`, `IDENTITY_TOKEN_NOT_YET_VALID`
 */
function checkToken({ claims, audience, clock, remedy }) {
    const issuer = requireText(claims, 'iss');
    const subject = requireText(claims, 'sub');
    const audiences = readAudiences(claims.aud);
    if (!audiences.includes(audience)) {
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_TOKEN_AUDIENCE',
            message: `The identity token is for the audience ${audiences.map(claims_show).join(', ')}; ${claims_show(audience)} is needed.`,
            hint: remedy ?? `Have the token made for the audience ${audience}, or set audience to what the certificate authority expects.`,
        });
    }
    const expires = requireTime(claims, 'exp');
    const issued = optionalTime(claims, 'iat');
    const starts = Math.max(issued ?? 0, optionalTime(claims, 'nbf') ?? 0);
    if (issued !== undefined && expires <= issued)
        throw malformed('it expires before it was issued');
    const now = clock.now().getTime() / 1000;
    if (now > expires + CLOCK_SKEW) {
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_TOKEN_EXPIRED',
            message: `The identity token expired at ${print(expires)}; it is ${print(now)} now${lifetime(issued, expires)}.`,
            hint: 'Sign sooner after the token is made, or have it made to live longer. If the time is wrong, set the clock of this machine.',
        });
    }
    if (now < starts - CLOCK_SKEW) {
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_TOKEN_NOT_YET_VALID',
            message: `The identity token is valid from ${print(starts)} on; it is ${print(now)} now.`,
            hint: 'The clock of this machine is behind: set it.',
        });
    }
    return { issuer, subject, audiences, expires: new Date(expires * 1000) };
}
/** One text or a list of them (RFC 7519, section 4.1.3). */
function readAudiences(value) {
    const audiences = Array.isArray(value) ? value : [value];
    if (audiences.length === 0 || audiences.length > limits/* MAX_AUDIENCES */.hc0 || !audiences.every((one) => typeof one === 'string' && one !== '')) {
        throw malformed('it names no audience');
    }
    return audiences;
}
function requireText(claims, name) {
    const value = claims[name];
    if (typeof value !== 'string' || value === '')
        throw malformed(`it has no claim ${name}`);
    return value;
}
function requireTime(claims, name) {
    const time = optionalTime(claims, name);
    if (time === undefined)
        throw malformed(`it has no claim ${name}`);
    return time;
}
/** NumericDate: seconds since 1970, fractions allowed (RFC 7519, section 2). */
function optionalTime(claims, name) {
    const value = claims[name];
    if (value === undefined)
        return undefined;
    if (typeof value !== 'number' || value < 0 || value > LAST_TIME)
        throw malformed(`its claim ${name} is no time`);
    return value;
}
const lifetime = (issued, expires) => issued === undefined ? '' : `, and its whole life was ${Math.round(expires - issued)} seconds`;
const print = (seconds) => new Date(seconds * 1000).toISOString();
const claims_show = (text) => (0,neutralize/* neutralizeLine */.a)(JSON.stringify(text.length > claims_SHOWN ? `${text.slice(0, claims_SHOWN)}…` : text));
const malformed = (reason) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_TOKEN_MALFORMED',
    message: `What was given as identity token is not one: ${reason}.`,
    hint: 'An identity token is a JSON Web Token, three parts of base64url with dots between, and nothing around it.',
});

// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
;// CONCATENATED MODULE: ./build/ci/read-text.js


/** `ReadText` on this machine's files. */
const readText = async (path, maxBytes) => {
    try {
        return (await (0,read_file.readBoundedFile)(path, maxBytes, 'the file')).toString('utf8');
    }
    catch (error) {
        const code = error instanceof Error ? (0,file_error/* codeOf */.$N)(error.cause) : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
};

// EXTERNAL MODULE: ./build/ci/record-build.js
var record_build = __webpack_require__(60081);
// EXTERNAL MODULE: ./build/ci/token-service.js
var token_service = __webpack_require__(60278);
;// CONCATENATED MODULE: ./build/ci/ambient/google.js


const PRODUCT_NAME = '/sys/class/dmi/id/product_name';
const PRODUCTS = ['Google', 'Google Compute Engine'];
const METADATA = 'metadata server of Google Cloud';
const CREDENTIALS = 'service account service of Google Cloud';
/** Milliseconds. It stands beside the machine: a slow answer is none. */
const METADATA_TIMEOUT = 5_000;
/** An e-mail address or a unique id; nothing that could lead elsewhere in a URL. */
const ACCOUNT = /^[a-z0-9][a-z0-9.-]*(?:@[a-z0-9.-]+)?$/;
/** The service account of a machine, container or function on Google Cloud. */
const google = {
    id: 'google',
    name: 'Google Cloud',
    docs: 'https://cloud.google.com/compute/docs/instances/verifying-instance-identity',
    variables: ['CLOUD_RUN_JOB', 'GCE_METADATA_HOST', 'GOOGLE_SERVICE_ACCOUNT_NAME', 'K_SERVICE'],
    secrets: [],
    renewable: true,
    // The firmware names the product on machines; Cloud Run hides it and sets variables.
    async detect({ env, readText }) {
        if (env.GCE_METADATA_HOST || env.K_SERVICE || env.CLOUD_RUN_JOB)
            return true;
        const product = await readText(PRODUCT_NAME, 256).catch(() => undefined);
        return product !== undefined && PRODUCTS.includes(product.trim());
    },
    async token(ports, audience) {
        const account = ports.env.GOOGLE_SERVICE_ACCOUNT_NAME;
        return account ? impersonate(ports, account, audience) : readToken(await askMetadata(ports, 'identity', { audience, format: 'full' }));
    },
    remedy: (audience) => `A token for the audience ${audience} is asked of the metadata server anew each time: set audience to it.`,
};
/** `format=full` in the question brings the e-mail address that becomes the certificate's identity. */
async function askMetadata(ports, path, query) {
    // Plain HTTP is how the metadata server is spoken to: its address leads to the machine's own host and nowhere else.
    const url = new URL(`http://${metadataHost(ports)}/computeMetadata/v1/instance/service-accounts/default/${path}`);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const answer = await (0,token_service/* askTokenService */.Oj)(ports, {
        url,
        headers: { 'metadata-flavor': 'Google' },
        service: METADATA,
        timeout: METADATA_TIMEOUT,
        refusal: (status) => status === 404 || status === 403 ? noToken(`The ${METADATA} has no service account for it (status ${status}).`) : undefined,
    });
    // What does not say that it is the metadata server may be anything that answers to its name.
    if (answer.headers.get('metadata-flavor') !== 'Google')
        throw (0,token_service/* garbled */.aD)(METADATA, 'it does not say that it is the metadata server');
    return answer;
}
function metadataHost({ env }) {
    const host = env.GCE_METADATA_HOST || 'metadata.google.internal';
    if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(host))
        return host;
    throw noToken('The variable GCE_METADATA_HOST holds no host name.');
}
function readToken(answer) {
    const token = answer.body.toString('utf8').trim();
    if (token === '')
        throw (0,token_service/* garbled */.aD)(METADATA, 'it is empty');
    return token;
}
/** The machine's account makes a token of another one (IAM Credentials API, generateIdToken). */
async function impersonate(ports, account, audience) {
    if (!ACCOUNT.test(account))
        throw noToken('The variable GOOGLE_SERVICE_ACCOUNT_NAME names no service account.');
    const scopes = { scopes: 'https://www.googleapis.com/auth/cloud-platform' };
    const access = (0,token_service/* readMember */.hd)(await askMetadata(ports, 'token', scopes), 'access_token', METADATA);
    ports.logger.secret(access);
    const answer = await (0,token_service/* askTokenService */.Oj)(ports, {
        method: 'POST',
        url: new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateIdToken`),
        headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json' },
        body: JSON.stringify({ audience, includeEmail: true }),
        service: CREDENTIALS,
        refusal: (status) => status === 403 || status === 404 ? noToken(`The machine's service account may not act as ${account} (status ${status}).`) : undefined,
    });
    return (0,token_service/* readMember */.hd)(answer, 'token', CREDENTIALS);
}
const noToken = (message) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_GOOGLE_NO_TOKEN',
    message: `This workload on Google Cloud gets no identity token. ${message}`,
    hint: 'Attach a service account to the machine or service. To act as another one, set GOOGLE_SERVICE_ACCOUNT_NAME to its e-mail address and grant roles/iam.serviceAccountOpenIdTokenCreator on it.',
});

;// CONCATENATED MODULE: ./build/ci/ambient/kubernetes.js


/** Where cosign looks too (pkg/providers/filesystem). */
const DEFAULT_FILE = '/var/run/sigstore/cosign/oidc-token';
/** The service account of a pod, through a projected token file. */
const kubernetes = {
    id: 'kubernetes',
    name: 'a projected Kubernetes token',
    docs: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#launch-a-pod-using-service-account-token-projection',
    variables: ['SIGSTORE_ID_TOKEN_FILE'],
    secrets: [],
    // The kubelet writes a new token into the file, but not before most of the old one's life is over.
    renewable: false,
    async detect({ env, readText }) {
        if (env.SIGSTORE_ID_TOKEN_FILE)
            return true;
        // A file that is there and cannot be read is here too: the error belongs to the user, not to the next source.
        return readText(DEFAULT_FILE, limits/* MAX_TOKEN */.N1E).then((text) => text !== undefined, () => true);
    },
    async token({ env, readText }, audience) {
        const named = env.SIGSTORE_ID_TOKEN_FILE;
        // Without the error underneath: what SIGSTORE_ID_TOKEN_FILE holds by mistake may be a token, and that error names it.
        const text = await readText(named || DEFAULT_FILE, limits/* MAX_TOKEN */.N1E).catch(() => undefined);
        const token = text?.trim();
        if (token)
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_KUBERNETES_NO_TOKEN',
            message: `The identity token in ${named ? 'the file that SIGSTORE_ID_TOKEN_FILE names' : DEFAULT_FILE} cannot be used: ${text === undefined ? 'the file cannot be read' : 'the file is empty'}.`,
            hint: kubernetes.remedy(audience),
        });
    },
    remedy: (audience) => `Project a token into the pod: volumes: [{ name: oidc, projected: { sources: [{ serviceAccountToken: { path: oidc-token, audience: ${audience}, expirationSeconds: 600 } }] } }], mounted at /var/run/sigstore/cosign, or name its file in SIGSTORE_ID_TOKEN_FILE.`,
};

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/ci/ambient/workload-api.js



/**
 * `FetchJWTSVID` of the SPIFFE Workload API (SPIFFE_Workload_API.md, workload.proto): one unary gRPC call over a Unix socket.
 * Its two messages have one field each that matters, which is less than a gRPC library would weigh.
 */
/** Thrown where the agent gives no token. The message is ours or a status of gRPC, never what the agent wrote. */
class WorkloadApiError extends Error {
    name = 'WorkloadApiError';
}
/** Milliseconds for the whole call. */
const CALL_TIMEOUT = 10_000;
/** gRPC statuses with a meaning of their own here (SPIFFE_Workload_API.md, section 5.2). */
const STATUS = {
    '3': 'it does not take this audience',
    '7': 'it knows no identity for this process',
    '14': 'it is not ready',
};
/**
 * The first JWT-SVID for `audience`, which is the default one.
 *
 * @param socket Absolute path of the agent's socket.
 * @throws WorkloadApiError
 */
async function fetchJwtSvid(socket, audience) {
    const session = (0,external_node_http2_.connect)('http://localhost', { createConnection: () => (0,external_node_net_.connect)(socket) });
    try {
        return readSvid(await call(session, encodeRequest(audience)));
    }
    finally {
        session.destroy();
    }
}
function call(session, request) {
    return new Promise((resolve, reject) => {
        const fail = (reason) => reject(new WorkloadApiError(reason));
        let connected = false;
        const lost = () => fail(connected ? 'it ended the call or took too long' : 'nobody answers on its socket');
        session.on('connect', () => {
            connected = true;
        });
        session.on('error', lost);
        const stream = session.request({
            [external_node_http2_.constants.HTTP2_HEADER_METHOD]: 'POST',
            [external_node_http2_.constants.HTTP2_HEADER_PATH]: '/SpiffeWorkloadAPI/FetchJWTSVID',
            'content-type': 'application/grpc',
            te: 'trailers',
            // Every call has to carry it, so that nobody is tricked into making one by way of a web request.
            'workload.spiffe.io': 'true',
        }, { signal: AbortSignal.timeout(CALL_TIMEOUT) });
        const pieces = [];
        let length = 0;
        let status;
        const readStatus = (headers) => {
            if (headers['grpc-status'] !== undefined)
                status = String(headers['grpc-status']);
        };
        stream.on('response', readStatus);
        stream.on('trailers', readStatus);
        stream.on('error', lost);
        stream.on('data', (piece) => {
            length += piece.length;
            if (length <= limits/* MAX_TOKEN_ANSWER */.aXU)
                return pieces.push(piece);
            fail('its answer is too long');
            return stream.destroy();
        });
        // Not at the end of the data: the status comes behind it.
        stream.on('close', () => status === '0'
            ? resolve(Buffer.concat(pieces))
            : fail(status === undefined ? 'it ended the call' : (STATUS[status] ?? `it answered with the status ${Number(status)}`)));
        stream.end(request);
    });
}
/** `JWTSVIDRequest { repeated string audience = 1; }` in a gRPC frame: not compressed, length, message. */
function encodeRequest(audience) {
    const text = Buffer.from(audience);
    const message = Buffer.concat([Buffer.from([0x0a]), encodeVarint(text.length), text]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
/** `JWTSVIDResponse { repeated JWTSVID svids = 1; }`, `JWTSVID { string spiffe_id = 1; string svid = 2; }` */
function readSvid(frame) {
    if (frame.length < 5 || frame[0] !== 0 || frame.readUInt32BE(1) !== frame.length - 5)
        throw new WorkloadApiError('its answer is garbled');
    const first = readField(frame.subarray(5), 1);
    const svid = first && readField(first, 2)?.toString('utf8');
    if (!svid)
        throw new WorkloadApiError('its answer holds no token');
    return svid;
}
/** The first length-delimited field of this number; others are passed over. */
function readField(message, wanted) {
    for (let at = 0; at < message.length;) {
        const key = readVarint(message, at);
        const value = readVarint(message, key.next);
        const [field, wireType] = [key.value >>> 3, key.value & 7];
        if (wireType !== 0 && wireType !== 2)
            throw new WorkloadApiError('its answer is garbled');
        const end = wireType === 2 ? value.next + value.value : value.next;
        if (end > message.length)
            throw new WorkloadApiError('its answer is garbled');
        if (wireType === 2 && field === wanted)
            return message.subarray(value.next, end);
        at = end;
    }
    return undefined;
}
/** Up to four bytes: no length here is longer. */
function readVarint(message, start) {
    let value = 0;
    for (let index = 0; index < 4; index++) {
        const byte = message[start + index];
        if (byte === undefined)
            break;
        value |= (byte & 0x7f) << (7 * index);
        if (byte < 0x80)
            return { value, next: start + index + 1 };
    }
    throw new WorkloadApiError('its answer is garbled');
}
function encodeVarint(value) {
    const bytes = [];
    for (let rest = value;; rest >>>= 7) {
        if (rest < 0x80)
            return Buffer.from([...bytes, rest]);
        bytes.push((rest & 0x7f) | 0x80);
    }
}

;// CONCATENATED MODULE: ./build/ci/ambient/spiffe.js


/**
 * The workload's SPIFFE identity, as JWT-SVID from the agent's socket. Only a socket that SPIFFE_ENDPOINT_SOCKET names is
 * asked: the default one of SPIRE lies below /tmp, where anybody can put one.
 */
const spiffe = {
    id: 'spiffe',
    name: 'SPIFFE',
    docs: 'https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_API.md',
    variables: ['SPIFFE_ENDPOINT_SOCKET'],
    secrets: [],
    renewable: true,
    detect: async ({ env }) => Boolean(env.SPIFFE_ENDPOINT_SOCKET),
    async token({ env }, audience) {
        const socket = socketOf(env.SPIFFE_ENDPOINT_SOCKET ?? '');
        try {
            return await fetchJwtSvid(socket, audience);
        }
        catch (error) {
            if (!(error instanceof WorkloadApiError))
                throw error;
            throw spiffe_noToken(`The agent gave none: ${error.message}.`, error);
        }
    },
    remedy: (audience) => `A token for the audience ${audience} is asked of the agent anew each time: set audience to it.`,
};
/** `unix:///path` or `unix:/path` (SPIFFE_Workload_Endpoint.md, section 4). */
function socketOf(endpoint) {
    const path = /^unix:(?:\/\/)?(\/.+)$/.exec(endpoint)?.[1];
    if (path)
        return path;
    throw spiffe_noToken('SPIFFE_ENDPOINT_SOCKET does not name a Unix socket (unix:///path), the only kind that is spoken here.');
}
const spiffe_noToken = (message, cause) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_SPIFFE_NO_TOKEN',
    message: `This SPIFFE workload gets no identity token. ${message}`,
    hint: 'Is the agent running, its socket readable, and an entry registered for this process? spire-agent api fetch jwt -audience sigstore asks the same.',
    cause,
});

// EXTERNAL MODULE: ./build/ci/detect.js
var detect = __webpack_require__(78998);
;// CONCATENATED MODULE: ./build/ci/platform.js


/** The CI that this issuer is known by name to belong to. Jenkins and self-managed GitLab have names of their own: see `platformOf`. */
const platformOfIssuer = (issuer) => Object.values(providers/* CI_PROVIDERS */.a).find((provider) => provider.issues(issuer))?.id;
/**
 * The CI that made a token: by its issuer, and only for issuers that nobody knows by name by the shape of its claims.
 * Never by the environment, which an earlier step of the job can write.
 */
function platformOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? '';
    const alike = () => Object.values(providers/* CI_PROVIDERS */.a).filter((provider) => provider.looksLike(claims));
    const known = platformOfIssuer(issuer);
    if (known || OTHER_ISSUERS.some((pattern) => pattern.test(issuer)))
        return known;
    const candidates = alike();
    return candidates.length === 1 ? candidates[0]?.id : undefined;
}
/** Issuers of people and workloads on the public instance: whatever their claims look like, they are no CI. */
const OTHER_ISSUERS = [
    /^https:\/\/accounts\.google\.com$/,
    /^https:\/\/oauth2\.sigst(?:ore|age)\.dev\/auth$/,
    /^https:\/\/oidc\.eks\.[^/]+\.amazonaws\.com\//,
    /^https:\/\/container\.googleapis\.com\//,
];

;// CONCATENATED MODULE: ./build/ci/select.js








const WORKLOADS = [google, kubernetes, spiffe];
/**
 * The identity that signs: the user's token, else that of the CI we run in, else of the machine. What is here and cannot give
 * a token is an error, never passed over for the next.
 *
 * @throws ChopmarkError `IDENTITY_NONE`, `IDENTITY_CI_AMBIGUOUS`, `IDENTITY_<SOURCE>_NO_TOKEN`, `IDENTITY_SERVICE_…`, `IDENTITY_TOKEN_…`
 */
async function selectIdentity({ explicit, ci, audience }, ports) {
    if (explicit) {
        const identity = describe('option', register(explicit.token, ports), audience, ports);
        if (!explicit.ofSandbox)
            warnOfOtherPlatform(identity, ports);
        return identity;
    }
    const source = ci ? providers/* CI_PROVIDERS */.a[ci] : ((0,detect/* detectCi */.A)(ports.env) ?? (await findWorkload(ports)));
    if (!source)
        throw nothingFound(ports);
    const token = await ask(source, ports, audience);
    const identity = describe(source.id, token, audience, ports, source.remedy(audience));
    warnOfOtherPlatform(identity, ports);
    return source.renewable ? { ...identity, renew: () => renew(source, identity, ports, audience) } : identity;
}
/** Every source of identity that is here, in the order in which they are asked. For `doctor`. */
async function listIdentitySources(ports) {
    const here = await Promise.all(WORKLOADS.map((workload) => workload.detect(ports)));
    return [...listDetected(ports.env), ...WORKLOADS.filter((_, index) => here[index])];
}
async function findWorkload(ports) {
    for (const workload of WORKLOADS)
        if (await workload.detect(ports))
            return workload;
    return undefined;
}
async function ask(source, ports, audience) {
    for (const name of source.secrets) {
        const value = ports.env[name];
        if (value)
            ports.logger.secret(value);
    }
    return register(await source.token(ports, audience), ports);
}
/** Before anything else is done with it, so that no message can carry it. */
function register(token, { logger }) {
    const trimmed = token.trim();
    if (trimmed !== '')
        logger.secret(trimmed);
    return trimmed;
}
function describe(source, token, audience, ports, remedy) {
    const claims = readClaims(token);
    const checked = checkToken({ claims, audience, clock: ports.clock, ...(remedy === undefined ? {} : { remedy }) });
    const platform = platformOf(claims);
    return { ...checked, source, token, claims, ...(platform ? { platform } : {}) };
}
function warnOfOtherPlatform({ source, platform, issuer }, { env, logger }) {
    const around = source in providers/* CI_PROVIDERS */.a ? [providers/* CI_PROVIDERS */.a[source]] : (0,detect/* listDetected */.F)(env);
    if (around.length === 0 || around.some(({ id }) => id === platform))
        return;
    const maker = platform ? providers/* CI_PROVIDERS */.a[platform].name : 'no CI that is known';
    logger.warn(`This job runs in ${around.map(({ name }) => name).join(' and ')}, but the identity token was issued by ${JSON.stringify(issuer)}, which is ${maker}: certificate and provenance follow the token.`);
}
async function renew(source, first, ports, audience) {
    const token = await ask(source, ports, audience);
    const { issuer, subject } = checkToken({ claims: readClaims(token), audience, clock: ports.clock, remedy: source.remedy(audience) });
    if (issuer === first.issuer && subject === first.subject)
        return token;
    throw new errors/* ChopmarkError */.E({
        code: 'IDENTITY_TOKEN_CHANGED',
        message: `${source.name} gave a second token that names another identity than the first.`,
        hint: 'Run again: what is signed so far is kept.',
    });
}
function nothingFound({ env }) {
    const names = [...Object.values(providers/* CI_PROVIDERS */.a), ...WORKLOADS].map(({ name }) => name);
    const atHand = env.SIGSTORE_ID_TOKEN ? ' SIGSTORE_ID_TOKEN is set: if it is meant, give --identity-token env:SIGSTORE_ID_TOKEN.' : '';
    return new errors/* ChopmarkError */.E({
        code: 'IDENTITY_NONE',
        message: `Nothing on this machine offers an identity token. Looked for ${names.join(', ')}.`,
        hint: `In a CI job that hides its variables, say which CI it is (--ci). Elsewhere give a token (--identity-token) or a key (--key), or try it out with chopmark sandbox.${atHand} ${WORKLOAD_REMEDY}`,
    });
}
const WORKLOAD_REMEDY = 'Machines need a service account (Google Cloud), a token file at /var/run/sigstore/cosign/oidc-token (Kubernetes), or SPIFFE_ENDPOINT_SOCKET (SPIFFE).';

// EXTERNAL MODULE: ./build/core/secret-source.js
var secret_source = __webpack_require__(32724);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(20721);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/der.js
var der = __webpack_require__(20857);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var algorithms = __webpack_require__(51345);
// EXTERNAL MODULE: ./build/signing/key-algorithm.js
var key_algorithm = __webpack_require__(68027);
;// CONCATENATED MODULE: ./build/signing/local-signer.js





/** RFC 8017, appendix B.1. */
const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/**
 * A signer with the private key in this process. Bytes are signed by `node:crypto`; ready digests by `@noble/curves`, since
 * Node always hashes what it signs with ECDSA (docs/adr/0007).
 *
 * @throws ChopmarkError `INPUT_KEY_UNSUPPORTED`; from `sign`, `INPUT_KEY_DIGEST` for a digest that this key cannot sign.
 */
function createLocalSigner(privateKey) {
    const algorithm = (0,key_algorithm/* algorithmOf */._)(privateKey);
    return {
        publicKey: (0,external_node_crypto_.createPublicKey)(privateKey),
        keyDetails: algorithm.keyDetails,
        sign: async (input) => input.kind === 'bytes' ? signBytes(privateKey, algorithm, input) : signDigest(privateKey, algorithm, input.algorithm, input.digest),
    };
}
function signBytes(key, { hash }, { head = Buffer.alloc(0), bytes }) {
    // Ed25519 reads its message twice, so it wants it in one piece.
    return hash ? (0,external_node_crypto_.createSign)(algorithms/* DIGEST_NAME */.v3[hash]).update(head).update(bytes).sign(key) : (0,external_node_crypto_.sign)(null, Buffer.concat([head, bytes]), key);
}
async function signDigest(key, { keyDetails, hash }, algorithm, digest) {
    if (hash === undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_KEY_DIGEST',
            message: 'An Ed25519 key cannot sign an artefact by its digest.',
            hint: 'Attest the artefact instead, or sign it with an ECDSA or RSA key.',
        });
    }
    if (hash !== algorithm) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_KEY_DIGEST',
            message: `The key (${keyDetails}) signs ${algorithms/* DIGEST_NAME */.v3[hash]} digests; the artefact was hashed with ${algorithms/* DIGEST_NAME */.v3[algorithm]}.`,
            hint: 'Attest the artefact instead, or sign it with a P-256 or RSA key.',
        });
    }
    if (key.asymmetricKeyType === 'rsa') {
        const digestInfo = (0,der/* encodeSequence */.su)((0,der/* encodeSequence */.su)((0,der/* encodeOid */.jP)(SHA256_OID), (0,der/* encodeNull */.e$)()), (0,der/* encodeOctetString */.xX)(digest));
        return (0,external_node_crypto_.privateEncrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, digestInfo);
    }
    return signEcdsaDigest(key, digest);
}
async function signEcdsaDigest(key, digest) {
    // Loaded where it is needed: it costs 16 ms, and attesting never does.
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3372).then(__webpack_require__.bind(__webpack_require__, 23372));
    const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? p256;
    const scalar = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
    try {
        // Fresh entropy beside the deterministic nonce guards against fault attacks; verifiers of Sigstore take high and low S alike.
        return Buffer.from(curve.sign(digest, scalar, { prehash: false, lowS: false, extraEntropy: true, format: 'der' }));
    }
    finally {
        scalar.fill(0);
    }
}

;// CONCATENATED MODULE: ./build/signing/pem-signer.js



/**
 * A signer from an own private key in PEM: PKCS#8 (encrypted too), SEC1 or PKCS#1.
 *
 * @param pem The text of the key, read by `core/secret-source.ts`.
 * @param passphrase Read the same way (`env:NAME`); never part of a message.
 * @throws ChopmarkError `INPUT_KEY_UNREADABLE`, `INPUT_KEY_UNSUPPORTED`
 */
const createPemSigner = (pem, passphrase) => createLocalSigner(readKey(pem, passphrase));
function readKey(pem, passphrase) {
    if (/-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----/.test(pem)) {
        throw unreadable('is encrypted in the form of cosign', 'Export it as encrypted PKCS#8, or generate a key with "openssl genpkey".');
    }
    if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
        throw unreadable('is no private key in PEM', 'Give the private key itself: not a public key, a certificate or a DER file.');
    }
    if (passphrase === undefined && /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
        throw unreadable('is encrypted, and no passphrase was given', 'Name the variable that holds the passphrase, as env:NAME.');
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch {
        // OpenSSL's own error adds nothing a person could use, and is not kept beside a key.
        const hint = passphrase === undefined ? 'Is the file complete?' : 'Is the passphrase right, and the file complete?';
        throw unreadable('could not be read', hint);
    }
}
const unreadable = (reason, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_KEY_UNREADABLE', message: `The own key ${reason}.`, hint });

// EXTERNAL MODULE: ./build/core/http.js
var core_http = __webpack_require__(95688);
// EXTERNAL MODULE: ./build/formats/pem.js
var pem = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/signing/service-answer.js
var service_answer = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/signing/accepted-issuers.js





/** Issuers that an error lists. */
const LISTED = 12;
/**
 * Which issuers a Fulcio accepts: `GET /api/v2/configuration` (fulcio.proto, `GetConfiguration`). An authority without that
 * endpoint accepts what `known` says of it: without either, no token goes there.
 *
 * @param known For an authority that serves no list and is known otherwise, as a preset.
 * @throws ChopmarkError `SIGNING_CONFIGURATION_REFUSED`, `SIGNING_CONFIGURATION_GARBLED`
 */
async function fetchAcceptedIssuers({ http, logger }, authority, known = []) {
    const service = { name: 'certificate authority', url: authority.url };
    const answer = await http({
        url: (0,core_http/* below */.G)(authority.url, 'api/v2/configuration'),
        headers: { accept: 'application/json' },
        maxBytes: limits/* MAX_CERTIFICATE_ANSWER */.S2Y,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status === 404 && known.length > 0) {
        logger.debug(`${service.name} ${authority.url.host} lists no issuers; those it is known to accept count.`);
        return known;
    }
    if (answer.status !== 200) {
        (0,service_answer/* showAnswer */.IC)(logger, service, answer);
        throw (0,service_answer/* refusal */.x5)({
            code: 'SIGNING_CONFIGURATION_REFUSED',
            service,
            status: answer.status,
            asked: 'the question which issuers it accepts',
        });
    }
    return (0,service_answer/* readAnswer */.JN)('SIGNING_CONFIGURATION_GARBLED', service, answer.body, (json) => (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(json, 'configuration').issuers, 'issuers', limits/* MAX_ISSUERS */.i7S).flatMap((value, index) => {
        const entry = (0,json_shape/* readObject */.Ag)(value, `issuers[${index}]`);
        const issuer = (0,json_shape/* readOptionalString */.on)(entry.issuerUrl, 'issuerUrl', limits/* MAX_ISSUER_URL */.LkK) ||
            (0,json_shape/* readOptionalString */.on)(entry.wildcardIssuerUrl, 'wildcardIssuerUrl', limits/* MAX_ISSUER_URL */.LkK);
        const audience = (0,json_shape/* readOptionalString */.on)(entry.audience, 'audience', limits/* MAX_ISSUER_URL */.LkK);
        return issuer ? [{ issuer, ...(audience ? { audience } : {}) }] : [];
    }));
}
/**
 * Whether a token of this issuer and audience has a chance there; asked before the token leaves the machine.
 *
 * @throws ChopmarkError `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`
 */
function checkIssuerAccepted(authority, accepted, { issuer, audiences }) {
    const matching = accepted.filter((entry) => matchesIssuer(entry.issuer, issuer));
    if (matching.length === 0) {
        const listed = accepted.slice(0, LISTED).map((entry) => entry.issuer);
        const more = accepted.length > LISTED ? ` and ${accepted.length - LISTED} more` : '';
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_ISSUER_UNKNOWN',
            message: `The certificate authority ${authority.host} does not accept tokens of ${issuer}. It accepts ${listed.join(', ') || 'none'}${more}.`,
            hint: 'Choose the instance that knows this CI (--instance, --fulcio-url), or have its operator add the issuer.',
        });
    }
    // A concrete entry says more than a pattern that happens to match as well, as Fulcio itself has it.
    const decisive = matching.filter((entry) => entry.issuer === issuer);
    const audience = (decisive.length > 0 ? decisive : matching).map((entry) => entry.audience);
    if (audience.some((wanted) => wanted === undefined || audiences.includes(wanted)))
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'IDENTITY_AUDIENCE_REFUSED',
        message: `The certificate authority ${authority.host} takes tokens of ${issuer} for the audience ${audience.join(' or ')}; this one is for ${audiences.join(', ') || 'nobody'}.`,
        hint: `Set audience to ${audience[0]}, or have the token made for it.`,
    });
}
/** Anchored; `*` as Fulcio has it (config.go, meta issuers). */
function matchesIssuer(pattern, issuer) {
    if (!pattern.includes('*'))
        return pattern === issuer;
    // More than two stars in one run of what a star matches would let an authority make the match take forever.
    if (issuer.length > limits/* MAX_ISSUER_URL */.LkK || /\*[-_a-zA-Z0-9]*\*[-_a-zA-Z0-9]*\*/.test(pattern))
        return false;
    const source = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`^${source.join('[-_a-zA-Z0-9]+')}$`).test(issuer);
}

;// CONCATENATED MODULE: ./build/signing/certificate-request.js



/**
 * A certificate request in PEM (PKCS#10, RFC 2986), with an empty subject: Fulcio takes who we are from the token, and only the
 * key and the proof that we hold it from the request.
 */
async function createCertificateRequest(signer) {
    const { signatureOid } = (0,key_algorithm/* algorithmOf */._)(signer.publicKey);
    const version = (0,der/* encodeInteger */.lp)(0);
    const subject = (0,der/* encodeSequence */.su)();
    const publicKey = signer.publicKey.export({ type: 'spki', format: 'der' });
    const attributes = (0,der/* encode */.lF)((0,der/* contextConstructed */.yi)(0));
    const info = (0,der/* encodeSequence */.su)(version, subject, publicKey, attributes);
    const signature = await signer.sign({ kind: 'bytes', bytes: info });
    // RSA alone has parameters, and they are NULL (RFC 4055, section 5).
    const parameters = signer.publicKey.asymmetricKeyType === 'rsa' ? [(0,der/* encodeNull */.e$)()] : [];
    const algorithm = (0,der/* encodeSequence */.su)((0,der/* encodeOid */.jP)(signatureOid), ...parameters);
    return (0,pem/* formatPem */.u)('CERTIFICATE REQUEST', (0,der/* encodeSequence */.su)(info, algorithm, (0,der/* encodeBitString */.tD)(signature)));
}

;// CONCATENATED MODULE: ./build/signing/certificate.js










/**
 * Asks a Fulcio for a certificate over the signer's key (fulcio.proto, `CreateSigningCertificate`), by certificate request. The
 * token leaves only for an address that is trustworthy and accepts its issuer, and never through a redirect.
 *
 * @throws ChopmarkError `INPUT_SERVICE_URL`, `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`, `IDENTITY_TOKEN_REFUSED`,
 *   `SIGNING_CONFIGURATION_…`, `SIGNING_CERTIFICATE_REFUSED`, `SIGNING_CERTIFICATE_GARBLED`
 */
async function obtainCertificate({ http, clock, logger }, authority, applicant, signer, known = []) {
    logger.secret(applicant.token);
    const service = { name: 'certificate authority', url: authority.url };
    if (!(0,secure_url/* isSecureUrl */.z)(authority.url)) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SERVICE_URL',
            message: `The certificate authority ${authority.url.host} would get the identity token over a connection that others can read.`,
            hint: 'Give its address with https; plain http is for loopback alone.',
        });
    }
    checkIssuerAccepted(authority.url, await fetchAcceptedIssuers({ http, logger }, authority, known), applicant);
    const answer = await http({
        method: 'POST',
        url: (0,core_http/* below */.G)(authority.url, 'api/v2/signingCert'),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
            credentials: { oidcIdentityToken: applicant.token },
            certificateSigningRequest: Buffer.from(await createCertificateRequest(signer)).toString('base64'),
        }),
        maxBytes: limits/* MAX_CERTIFICATE_ANSWER */.S2Y,
        stage: 'SIGNING',
        service: service.name,
        redirects: 0,
    });
    if (answer.status !== 200 && answer.status !== 201) {
        (0,service_answer/* showAnswer */.IC)(logger, service, answer, applicant.token);
        throw explainRefusal(service, answer);
    }
    return readCertificate(service, answer, signer, clock);
}
function explainRefusal(service, { status, body }) {
    // Fulcio answers 400 for tokens it does not accept as well as for requests it does not understand; its fixed texts tell them apart.
    const ofToken = status === 401 || status === 403 || (status === 400 && /identity token|credentials/i.test(body.toString('latin1', 0, 2000)));
    if (!ofToken)
        return (0,service_answer/* refusal */.x5)({ code: 'SIGNING_CERTIFICATE_REFUSED', service, status, asked: 'a certificate request' });
    return new errors/* ChopmarkError */.E({
        code: 'IDENTITY_TOKEN_REFUSED',
        message: `The certificate authority ${service.url.host} did not accept the identity token (${status}).`,
        hint: 'Has it expired, or is the clock of this machine wrong? "chopmark doctor" shows its claims and what the authority wants.',
    });
}
function readCertificate(service, answer, signer, clock) {
    const texts = (0,service_answer/* readAnswer */.JN)('SIGNING_CERTIFICATE_GARBLED', service, answer.body, (json) => {
        const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = (0,json_shape/* readObject */.Ag)(json, 'answer');
        // The detached shape comes from authorities without a CT log; whether that is enough is for the trusted root to say.
        const holder = (0,json_shape/* readOptionalObject */.gs)(signedCertificateEmbeddedSct, 'embedded') ?? (0,json_shape/* readObject */.Ag)(signedCertificateDetachedSct, 'detached');
        const certificates = (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(holder.chain, 'chain').certificates, 'certificates', limits/* MAX_BUNDLE_ENTRIES */.Fqk);
        return certificates.map((value, index) => (0,json_shape/* readString */.E3)(value, `certificates[${index}]`, limits/* MAX_CERTIFICATE_PEM */.GuQ));
    });
    const chain = texts.flatMap((text) => (0,pem/* parsePem */.o)(text).map(({ der }) => der));
    const leaf = chain[0] && readLeaf(service, chain[0]);
    if (leaf === undefined)
        throw (0,service_answer/* garbled */.aD)('SIGNING_CERTIFICATE_GARBLED', service, 'it holds no certificate');
    if (!leaf.publicKey.equals(signer.publicKey))
        throw (0,service_answer/* garbled */.aD)('SIGNING_CERTIFICATE_GARBLED', service, 'the certificate is for another key');
    const here = clock.now().getTime();
    const there = Date.parse(answer.headers.get('date') ?? '');
    const left = leaf.validToDate.getTime() - (Number.isNaN(there) ? here : there);
    return { chain, expires: new Date(here + left) };
}
function readLeaf(service, der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch {
        throw (0,service_answer/* garbled */.aD)('SIGNING_CERTIFICATE_GARBLED', service, 'its certificate cannot be read');
    }
}

;// CONCATENATED MODULE: ./build/signing/ephemeral-signer.js


/** A fresh P-256 key that lives in memory only, and as long as the signer. */
const createEphemeralSigner = () => createLocalSigner((0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }).privateKey);

// EXTERNAL MODULE: ./build/signing/same-identity.js
var same_identity = __webpack_require__(15651);
;// CONCATENATED MODULE: ./build/signing/session.js






/**
 * One ephemeral key and one certificate for a batch of any size.
 *
 * A certificate is renewed before it expires: with a fresh token where the CI gives one, else with the same token while that is
 * valid. Work that outlives both stops with `IDENTITY_TOKEN_EXPIRED`.
 *
 * @throws ChopmarkError what `obtainCertificate` and `readIdentity` throw
 */
async function openSession(options) {
    const { clock, logger, readIdentity } = options;
    const signer = createEphemeralSigner();
    let identity = options.identity;
    const begin = async () => {
        const asked = clock.now().getTime();
        const { chain, expires } = await obtainCertificate(options, options.authority, identity, signer, options.knownIssuers);
        const certificate = chain[0];
        const proven = await readIdentity(chain, identity);
        const life = expires.getTime() - asked;
        return {
            credential: {
                signer,
                chain,
                identity: proven,
                material: { kind: 'certificate', certificate },
                verifier: { kind: 'certificate', der: certificate },
            },
            renewAt: expires.getTime() - Math.min(limits/* RENEW_BEFORE */.eWr, life / 4),
            endsAt: expires.getTime() - Math.min(limits/* SIGN_BEFORE */.KFe, life / 10),
        };
    };
    let term = await begin();
    let renewing;
    let pausedUntil = 0;
    const replace = async () => {
        if (identity.renew)
            identity = await identity.renew();
        else if (!identity.expires || identity.expires.getTime() - limits/* SIGN_BEFORE */.KFe <= clock.now().getTime())
            throw outlived(options.authority.url);
        const next = await begin();
        if (!(0,same_identity/* sameIdentity */.B)(next.credential.identity, term.credential.identity))
            throw changed(options.authority.url);
        term = next;
        logger.debug('The certificate was renewed.');
    };
    const renew = () => {
        renewing ??= replace().finally(() => {
            renewing = undefined;
        });
        return renewing;
    };
    return {
        keyDetails: signer.keyDetails,
        get certificate() {
            return term.credential.chain[0];
        },
        get identity() {
            return term.credential.identity;
        },
        renew,
        async credential() {
            const now = clock.now().getTime();
            if (now < term.renewAt || (now < pausedUntil && now < term.endsAt))
                return term.credential;
            try {
                await renew();
            }
            catch (error) {
                // The old certificate still counts for a while: a passing trouble must not end the batch.
                const stillGood = clock.now().getTime() < term.endsAt && !(error instanceof errors/* ChopmarkError */.E && error.code === 'IDENTITY_CHANGED');
                if (!stillGood)
                    throw error;
                pausedUntil = clock.now().getTime() + limits/* RENEWAL_PAUSE */.ICW;
                logger.debug(`The certificate could not be renewed yet: ${error instanceof Error ? error.message : 'unknown error'}`);
            }
            return term.credential;
        },
    };
}
/** A session with an own key: no certificate, nothing that expires, and nobody who vouches for an identity. */
function openKeySession(signer) {
    const der = signer.publicKey.export({ type: 'spki', format: 'der' });
    const hint = (0,external_node_crypto_.hash)('sha256', der, 'base64');
    const credential = { signer, chain: [], material: { kind: 'public-key', hint }, verifier: { kind: 'public-key', der } };
    return { keyDetails: signer.keyDetails, credential: async () => credential, renew: async () => { } };
}
const outlived = (authority) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_TOKEN_EXPIRED',
    message: `The work outlived its identity token, and ${authority.host} issues no second certificate without one.`,
    hint: 'Run again with a fresh token: what is signed is kept, and only the rest will be signed. Fewer artefacts a job help too.',
});
const changed = (authority) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_CHANGED',
    message: `The certificate that ${authority.host} issued for the renewed token names another identity than the first.`,
    hint: 'Did something else in this job replace the token? One batch is signed by one identity.',
});

;// CONCATENATED MODULE: ./build/trust/select-services.js


const SPOKEN = { certificateAuthority: [1], log: [1, 2], timestampAuthority: [1] };
/**
 * The services of one run, as sigstore_trustroot.proto has clients select them: valid now, one an operator, each in its highest
 * version that is spoken here, the newest of these; then as many as the selector says, in the order of the config. A URL given by
 * the user takes the place of all services of its kind.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`, `TRUST_NO_TIME`, `INPUT_SERVICE_URL`, `INPUT_SERVICE_VERSION`
 */
function selectServices(config, options) {
    const { now, supported = SPOKEN, rekorVersion } = options;
    const given = (option, text, version) => text === undefined ? undefined : [{ url: readUrl(option, text), majorApiVersion: version, operator: '', validity: { start: now } }];
    const authorities = given('fulcio-url', options.fulcioUrl, 1);
    const [certificateAuthority] = authorities ?? select_services_select('certificate authority', config?.certificateAuthorities ?? [], 'ANY', supported.certificateAuthority, now);
    if (!certificateAuthority)
        throw noService('certificate authority', 'the signing config names none', 'fulcio-url');
    const logVersions = typeof rekorVersion === 'number' ? supported.log.filter((version) => version === rekorVersion) : supported.log;
    const listedLogs = rekorVersion === 'none' ? [] : (config?.logs ?? []);
    const logs = rekorVersion === 'none'
        ? []
        : (given('rekor-url', options.rekorUrl, versionOfLog(options, config)) ??
            select_services_select('transparency log', listedLogs, config?.logSelector ?? 'ANY', logVersions, now));
    const timestampAuthorities = given('tsa-url', options.tsaUrl, 1) ??
        select_services_select('timestamp authority', config?.timestampAuthorities ?? [], config?.timestampSelector ?? 'ANY', supported.timestampAuthority, now);
    if (timestampAuthorities.length === 0 && !logs.some(({ majorApiVersion }) => majorApiVersion === 1))
        throw noTime(logs.length > 0);
    return { certificateAuthority, logs, timestampAuthorities };
}
/** None listed is none wanted; some listed and none usable is an error. */
function select_services_select(kind, services, selector, versions, now) {
    if (services.length === 0)
        return [];
    const best = new Map();
    for (const service of services) {
        const { operator, majorApiVersion, validity } = service;
        if (!versions.includes(majorApiVersion) || now < validity.start || (validity.end && now > validity.end))
            continue;
        const other = best.get(operator);
        if (!other || isBetter(service, other))
            best.set(operator, service);
    }
    const usable = [...best.values()];
    const count = typeof selector === 'object' ? selector.exact : 1;
    if (usable.length < count) {
        const reason = `${services.length} listed, ${usable.length} of different operators valid at ${now.toISOString()} in API version ${versions.join(' or ')}, ${count} needed`;
        throw noService(kind, reason, OPTION[kind] ?? 'signing-config');
    }
    return selector === 'ALL' ? usable : usable.slice(0, count);
}
const isBetter = (service, other) => service.majorApiVersion === other.majorApiVersion
    ? service.validity.start > other.validity.start
    : service.majorApiVersion > other.majorApiVersion;
const OPTION = {
    'certificate authority': 'fulcio-url',
    'transparency log': 'rekor-url or rekor-version',
    'timestamp authority': 'tsa-url',
};
/** The option says it, or the config that lists the same log; a guess would only show as a strange answer of the log. */
function versionOfLog({ rekorUrl, rekorVersion }, config) {
    if (rekorUrl === undefined)
        return 1;
    if (typeof rekorVersion === 'number')
        return rekorVersion;
    const listed = config?.logs.find(({ url }) => url.href === URL.parse(rekorUrl)?.href);
    if (listed)
        return listed.majorApiVersion;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_VERSION',
        message: `Nothing says which API the log ${rekorUrl.replace(/\/\/[^@/]*@/, '//')} has.`,
        hint: 'Give rekor-version: 1 for Rekor, 2 for rekor-tiles.',
    });
}
function readUrl(option, text) {
    const url = URL.parse(text);
    if (url && (0,secure_url/* isSecureUrl */.z)(url))
        return url;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_URL',
        message: `${option} is not an https URL without credentials.`,
        hint: 'Give its address with https; plain http is for loopback alone.',
    });
}
const noService = (kind, reason, option) => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_SERVICE',
    message: `There is no ${kind} to use: ${reason}.`,
    hint: `Update the signing config (chopmark trust update), or name the service with ${option}. Is the clock right?`,
});
const noTime = (hasLog) => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_TIME',
    message: hasLog
        ? 'The log that was chosen proves no time (Rekor v2), and there is no timestamp authority.'
        : 'There is neither a transparency log nor a timestamp authority, so nothing would prove when this was signed.',
    hint: 'Name a timestamp authority with --tsa-url, or a signing config that lists one.',
});

// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/choose-trust.js + 5 modules
var choose_trust = __webpack_require__(44967);
// EXTERNAL MODULE: ./build/ci/visibility.js
var ci_visibility = __webpack_require__(27645);
// EXTERNAL MODULE: ./build/trust/public-host.js
var public_host = __webpack_require__(66903);
;// CONCATENATED MODULE: ./build/engine/guard-public-log.js



/**
 * Keeps names of what is not proven public out of logs that everybody reads and nobody can clean: the certificate names repository
 * and workflow, and a public authority logs every certificate it issues.
 *
 * @throws ChopmarkError `INPUT_PUBLIC_LOG`
 */
function guardPublicLog(trust, services, identity, allowed) {
    const used = [services.certificateAuthority, ...services.logs];
    if (allowed || (trust.private && !used.some(({ url }) => (0,public_host/* isPublicHost */.s)(url.hostname))))
        return;
    const visibility = (0,ci_visibility/* provenVisibility */.t)(identity.claims, identity.platform);
    if (visibility === 'public')
        return;
    const why = visibility === 'unknown'
        ? `The identity token does not say whether ${identity.subject} is public`
        : `The identity token says that the project is ${visibility}`;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PUBLIC_LOG',
        message: `${why}, and ${trust.name} would publish its names in a log for ever.`,
        hint: 'If that is all right, give --allow-public-log. If not, use an instance of your own (--instance). --dry-run shows what would be published.',
    });
}

;// CONCATENATED MODULE: ./build/engine/open-signing.js















/**
 * Identity, instance and services of a run.
 *
 * @param token In place of the one that `identity-token` names: the sandbox's.
 * @throws ChopmarkError `IDENTITY_…`, `INPUT_…`, `TRUST_…`
 */
async function prepareSigning(options, { ports, run, token }) {
    const key = await open_signing_readKey(options, ports);
    const given = token === undefined ? await readOption(options.identityToken, 'identity-token', ports) : undefined;
    const explicit = key === undefined ? (given ?? token ?? sandboxToken(options, ports)) : undefined;
    const { env, exec, clock, logger } = ports;
    // What is wrong with a named instance is told before anybody is asked for a token; `auto` follows the token.
    const named = options.instance === 'auto' ? undefined : await (0,choose_trust/* chooseTrust */.Ic)(options, { ports, http: run.http, signs: true });
    const identity = key === undefined
        ? await selectIdentity({
            audience: options.audience,
            ...(options.ci && { ci: options.ci }),
            ...(explicit !== undefined && { explicit: { token: explicit, ofSandbox: given === undefined } }),
        }, { env, exec, clock, logger, http: run.http, readText: readText })
        : undefined;
    const trust = named ?? (await (0,choose_trust/* chooseTrust */.Ic)(options, { ports, http: run.http, identity, signs: true }));
    for (const warning of trust.warnings)
        logger.warn(warning);
    const services = selectServices(trust.signingConfig, {
        now: clock.now(),
        rekorVersion: (0,choose_trust/* rekorVersionOf */.V)(options.rekorVersion),
        fulcioUrl: options.fulcioUrl,
        rekorUrl: options.rekorUrl,
        tsaUrl: options.tsaUrl,
    });
    if (options.instance === 'sandbox')
        refuseElsewhere(services);
    return { trust, services, ...(identity && { identity }), ...(key && { key }) };
}
/** Opens the session: from here on the certificate authority has seen the token. */
async function openSigning(prepared, options, { ports, run }) {
    const { identity, key, trust, services } = prepared;
    const paced = paceRun(run, options, { ports, trust });
    if (!identity) {
        if (!key)
            throw new TypeError('neither an identity nor a key was prepared');
        const record = (0,record_build/* recordBuild */._)({ env: ports.env, ...(options.ci && { ci: options.ci }) });
        const verifier = (0,verifier_pool/* createVerifierPool */.r)()(trust.trustedRoot, { publicKey: key.publicKey });
        return { ...prepared, session: openKeySession(key), verifier, run: paced, ...(record && { record }) };
    }
    guardPublicLog(trust, services, identity, options.allowPublicLog);
    // No deadline: what a log holds is to become a bundle.
    const verifier = (0,verifier_pool/* createVerifierPool */.r)()(trust.trustedRoot);
    const session = await openSession({
        http: paced.http,
        clock: ports.clock,
        logger: ports.logger,
        authority: services.certificateAuthority,
        identity: sessionIdentity(identity, options.audience, ports),
        readIdentity([certificate], { token }) {
            const proven = verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now());
            checkCertificateAgrees(proven, readClaims(token), identity.platform);
            return proven;
        },
    });
    const { claims, platform } = identity;
    const record = (0,record_build/* recordBuild */._)({ env: ports.env, token: { claims, ...(platform && { platform }) } });
    return { ...prepared, session, verifier, run: paced, ...(record && { record }) };
}
/** The same run, at the rate that fits the instance. */
function paceRun(run, { concurrency, requestRate }, { ports, trust }) {
    const rate = requestRate ?? (trust.private ? 0 : limits/* PUBLIC_REQUEST_RATE */.b90);
    return { ...run, http: ports.connect({ signal: run.signal, requestRate: rate, concurrency }) };
}
function sessionIdentity({ token, issuer, audiences, expires, renew }, audience, ports) {
    const renewed = async () => {
        const next = (await renew?.()) ?? token;
        const claims = readClaims(next);
        return sessionIdentity({ claims, token: next, ...checkToken({ claims, audience, clock: ports.clock }), source: 'option', ...(renew && { renew }) }, audience, ports);
    };
    return { token, issuer, audiences, expires, ...(renew && { renew: renewed }) };
}
/**
 * Inside `chopmark sandbox -- …` the sandbox's own token is at hand. Without it nothing is asked for one: where the sandbox is, is
 * said by a variable that an earlier step could have set, and the real CI's token must not go there.
 */
function sandboxToken({ instance }, { env, logger }) {
    if (instance !== 'sandbox')
        return undefined;
    const token = env.CHOPMARK_SANDBOX && env.SIGSTORE_ID_TOKEN;
    if (!token)
        throw (0,choose_trust/* notInSandbox */.Un)();
    logger.secret(token);
    return token;
}
function refuseElsewhere({ certificateAuthority, logs, timestampAuthorities }) {
    const elsewhere = [certificateAuthority, ...logs, ...timestampAuthorities].find(({ url }) => !(0,secure_url/* isLoopback */.U)(url));
    if (!elsewhere)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_URL',
        message: `What CHOPMARK_SANDBOX names is not a sandbox on this machine: one of its services is at ${elsewhere.url.host}.`,
        hint: 'Did an earlier step of the job set it? An instance elsewhere is named by the path of its client trust config (instance).',
    });
}
async function open_signing_readKey({ key, keyPassphrase }, ports) {
    const pem = await readOption(key, 'key', ports);
    return pem === undefined ? undefined : createPemSigner(pem, await readOption(keyPassphrase, 'key-passphrase', ports));
}
async function readOption(source, what, { env, logger, workingFolder }) {
    if (source === undefined)
        return undefined;
    const { value, literal } = await (0,secret_source/* readSecret */.n)(source, { env, what, workingFolder });
    logger.secret(value);
    if (literal)
        logger.warn(`${what} was given as it is, and shows in the process list: give a file, or env:NAME.`);
    return value;
}


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ signItems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var algorithms = __webpack_require__(51345);
// EXTERNAL MODULE: ./build/formats/bundle.js
var formats_bundle = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
;// CONCATENATED MODULE: ./build/signing/recorded-item.js



const nameSigner = (signer) => (0,external_node_crypto_.hash)('sha256', signer.verifier.der);
const formatSigner = ({ verifier, keyDetails, chain }) => ({
    kind: verifier.kind,
    der: verifier.der.toString('base64'),
    keyDetails,
    chain: chain.map((der) => der.toString('base64')),
});
function parseSigner(value) {
    const signer = (0,json_shape/* readObject */.Ag)(value, 'signer');
    return {
        verifier: { kind: (0,json_shape/* readOneOf */.Qk)(signer.kind, 'kind', ['certificate', 'public-key']), der: (0,json_shape/* readBase64 */.ss)(signer.der, 'der', limits/* MAX_DER */.n7p) },
        keyDetails: (0,json_shape/* readString */.E3)(signer.keyDetails, 'keyDetails', 64),
        chain: readDerList(signer.chain, 'chain'),
    };
}
const formatItem = ({ content, timestamps, logs }) => ({
    ...(content.kind === 'envelope'
        ? {
            envelope: {
                payloadType: content.envelope.payloadType,
                payload: content.envelope.payload.toString('base64'),
                signature: content.envelope.signature.toString('base64'),
            },
        }
        : {
            message: {
                algorithm: content.algorithm,
                digest: content.digest.toString('base64'),
                signature: content.signature.toString('base64'),
            },
        }),
    timestamps: timestamps.map((der) => der.toString('base64')),
    logs,
});
function parseItem(id, name, signer, value) {
    const item = (0,json_shape/* readObject */.Ag)(value, 'value');
    return {
        id,
        name,
        signer,
        content: item.envelope === undefined
            ? parseMessage((0,json_shape/* readObject */.Ag)(item.message, 'message'))
            : parseEnvelope((0,json_shape/* readObject */.Ag)(item.envelope, 'envelope')),
        timestamps: readDerList(item.timestamps, 'timestamps'),
        logs: (0,json_shape/* readArray */.oU)(item.logs, 'logs', limits/* MAX_BUNDLE_ENTRIES */.Fqk).map((url, index) => (0,json_shape/* readString */.E3)(url, `logs[${index}]`, 2048)),
    };
}
const parseEnvelope = (envelope) => ({
    kind: 'envelope',
    envelope: {
        payloadType: (0,json_shape/* readString */.E3)(envelope.payloadType, 'payloadType', 256),
        payload: (0,json_shape/* readBase64 */.ss)(envelope.payload, 'payload', limits/* MAX_BUNDLE */.mZD),
        signature: (0,json_shape/* readBase64 */.ss)(envelope.signature, 'signature', limits/* MAX_DER */.n7p),
    },
});
const parseMessage = (message) => ({
    kind: 'message',
    algorithm: (0,json_shape/* readOneOf */.Qk)(message.algorithm, 'algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']),
    digest: (0,json_shape/* readBase64 */.ss)(message.digest, 'digest', 64),
    signature: (0,json_shape/* readBase64 */.ss)(message.signature, 'signature', limits/* MAX_DER */.n7p),
});
const readDerList = (value, where) => (0,json_shape/* readArray */.oU)(value, where, limits/* MAX_BUNDLE_ENTRIES */.Fqk).map((der, index) => (0,json_shape/* readBase64 */.ss)(der, `${where}[${index}]`, limits/* MAX_DER */.n7p));

;// CONCATENATED MODULE: ./build/signing/journal.js






const JOURNAL_NAME = 'journal.jsonl';
const JOURNAL_FORMAT = 'chopmark.journal/1';
/**
 * Opens the journal of a bundle folder, to append: JSON Lines, mode 0600, one process at a time.
 *
 * After a crash the file holds every item whose `record` resolved, and possibly later ones; its last line may be torn, and is cut
 * off here. So whatever a log may have been asked for is in the journal. Lines that come while a flush is under way share the next
 * one (group commit): a thousand items cost some dozens of flushes.
 *
 * @throws ChopmarkError `STORE_JOURNAL_WRITE`; from then on every further `record` fails as well, so nothing goes unrecorded.
 */
async function openJournal(path) {
    const file = await openForAppending(path);
    const signers = new Set();
    let queue = [];
    let flushing;
    let broken;
    const flush = async () => {
        while (queue.length > 0) {
            const batch = queue;
            queue = [];
            try {
                if (broken)
                    throw broken;
                await file.appendFile(batch.map(({ text }) => text).join(''));
                await file.datasync();
                for (const { settle } of batch)
                    settle.resolve();
            }
            catch (error) {
                // After a write that failed midway the end of the file is unknown: nothing may follow it.
                broken ??= unwritable(path, error);
                for (const { settle } of batch)
                    settle.reject(broken);
            }
        }
        flushing = undefined;
    };
    const append = (...lines) => {
        const settle = Promise.withResolvers();
        queue.push({ text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), settle });
        flushing ??= Promise.resolve().then(flush);
        return settle.promise;
    };
    await append({ format: JOURNAL_FORMAT });
    return {
        record(item) {
            const by = nameSigner(item.signer);
            const line = { item: item.id, name: item.name, by, value: formatItem(item) };
            if (signers.has(by))
                return append(line);
            signers.add(by);
            return append({ signer: by, value: formatSigner(item.signer) }, line);
        },
        done(id) {
            append({ done: id }).catch(() => { });
        },
        async close() {
            await flushing;
            await file.close();
        },
    };
}
async function openForAppending(path) {
    const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW } = external_node_fs_.constants;
    let file;
    try {
        // Windows has no O_NOFOLLOW.
        file = await (0,promises_.open)(path, O_RDWR | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
        await file.chmod(0o600);
        await cutTornLine(file);
        await syncFolder((0,external_node_path_.dirname)(path));
        return file;
    }
    catch (error) {
        await file?.close();
        throw unwritable(path, error);
    }
}
const PIECE = 64 << 10;
async function cutTornLine(file) {
    const { size } = await file.stat();
    for (let end = size; end > 0;) {
        const start = Math.max(end - PIECE, 0);
        const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
        const newline = buffer.lastIndexOf(0x0a);
        if (newline >= 0)
            return file.truncate(start + newline + 1);
        end = start;
    }
    await file.truncate(0);
}
/** A new file survives a crash of the machine once its folder does. Windows cannot flush folders, and needs not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
const unwritable = (path, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_WRITE',
    message: `The journal ${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Free some space or choose another folder with --bundle-dir, then run again: nothing was sent to a log that is not recorded.',
    cause,
});

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/signing/read-journal.js









const NEWLINE = 0x0a;
/**
 * The items that earlier runs recorded, by id; the last record of an id counts. A torn last line is left out silently, lines that
 * cannot be read with one warning. No journal is an empty one.
 *
 * @throws ChopmarkError `STORE_JOURNAL_READ` where it cannot be read at all, or is beyond its bounds.
 */
async function readJournal(path, logger) {
    const entries = new Map();
    const signers = new Map();
    let unreadable = 0;
    const take = (line, offset) => {
        const object = readLine(line);
        if (object.format !== undefined && object.format !== JOURNAL_FORMAT)
            throw new core_json/* JsonError */.N3('shape', 'it is of another version');
        if (object.signer !== undefined)
            signers.set((0,json_shape/* readString */.E3)(object.signer, 'signer', limits/* MAX_JOURNAL_ID */.FFI), parseSigner(object.value));
        if (object.item !== undefined) {
            const id = (0,json_shape/* readString */.E3)(object.item, 'item', limits/* MAX_JOURNAL_ID */.FFI);
            const signer = signers.get((0,json_shape/* readString */.E3)(object.by, 'by', limits/* MAX_JOURNAL_ID */.FFI));
            if (signer === undefined)
                throw new core_json/* JsonError */.N3('shape', 'it names a signer that is not there');
            const name = (0,json_shape/* readString */.E3)(object.name, 'name');
            const load = async () => parseItem(id, name, signer, readLine(await readPart(path, offset, line.length)).value);
            entries.set(id, { name, signer, done: false, load });
        }
        const finished = object.done === undefined ? undefined : entries.get((0,json_shape/* readString */.E3)(object.done, 'done', limits/* MAX_JOURNAL_ID */.FFI));
        if (finished)
            finished.done = true;
    };
    for await (const { line, offset } of readLines(path)) {
        try {
            take(line, offset);
        }
        catch (error) {
            if (!(error instanceof core_json/* JsonError */.N3))
                throw error;
            unreadable++;
        }
    }
    if (unreadable > 0)
        logger.warn(`${unreadable} lines of the journal ${path} cannot be read and are ignored.`);
    return entries;
}
const readLine = (line) => (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.qF)(line, { what: 'a line of the journal', maxDepth: 8 }), 'line');
async function* readLines(path) {
    let rest = [];
    let restLength = 0;
    let offset = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 << 10 })) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
                const line = Buffer.concat([...rest, chunk.subarray(start, end)]);
                yield { line, offset };
                offset += line.length + 1;
                start = end + 1;
                rest = [];
                restLength = 0;
            }
            rest.push(chunk.subarray(start));
            restLength += chunk.length - start;
            if (restLength > limits/* MAX_BUNDLE */.mZD || offset > limits/* MAX_JOURNAL */.rL_)
                throw new core_json/* JsonError */.N3('too-large', 'it is longer than any journal');
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw unusable(path, error instanceof core_json/* JsonError */.N3 ? error.message : (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
async function readPart(path, offset, length) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw unusable(path, (0,file_error/* explainFileError */.Yd)(error), error);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        if (bytesRead < length)
            throw unusable(path, 'it became shorter');
        return buffer;
    }
    finally {
        await file.close();
    }
}
const unusable = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_READ',
    message: `The journal ${path} of an earlier run could not be read: ${reason}.`,
    hint: 'Choose another --bundle-dir to begin anew; entries of the log that have no bundle yet will then stay without one.',
    cause,
});

// EXTERNAL MODULE: ./build/signing/same-identity.js
var same_identity = __webpack_require__(15651);
// EXTERNAL MODULE: ./build/signing/sign-item.js
var sign_item = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/signing/resume.js



/**
 * Sorts the items of a run that follows an unfinished one.
 *
 * Done: the bundle in place verifies in full, under this session's identity, and says the same. Pending: the journal has the
 * signature, made by this identity, over the same, for the same logs; the same bytes go to the log again, which makes a new entry or
 * names the one it has. The key is gone, and not needed. Fresh: everything else; what was ignored is told in a warning.
 *
 * Nothing is signed twice, since a signature reaches a log only after the journal, and what is in the journal is completed before
 * anything new is signed. A signature of an earlier run stays without a bundle only where it is ignored: made by another identity,
 * over other content, or for other logs.
 */
async function planResume(options) {
    const { items, journal, logger } = options;
    const plan = { done: [], pending: [], fresh: [] };
    const ignored = new Map();
    const ignore = (item, reason) => ignored.set(reason, [...(ignored.get(reason) ?? []), item.name]);
    const isOurs = createSignerCheck(options);
    for (const item of items) {
        const placed = await reuseBundle(options, item, ignore);
        if (placed) {
            plan.done.push({ id: item.id, name: item.name, placed: placed.value });
            continue;
        }
        const entry = journal.get(item.id);
        const reason = entry && (await explainUnusable(options, item, entry, isOurs));
        if (entry && reason === undefined)
            plan.pending.push({ item, load: entry.load });
        else
            plan.fresh.push(item);
        if (reason)
            ignore(item, reason);
    }
    for (const [reason, names] of ignored) {
        const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
        logger.warn(`From an earlier run, ${reason}: ignored for ${names.slice(0, 3).join(', ')}${more}.`);
    }
    return plan;
}
async function reuseBundle(options, item, ignore) {
    try {
        const bundle = await options.findPlaced(item);
        if (bundle === undefined)
            return undefined;
        const verdict = await options.verify(bundle, item);
        if (!isByThisSession(options.session, bundle, verdict))
            ignore(item, 'a bundle by another identity');
        else if (!(await saysTheSame(options, item, bundle)))
            ignore(item, 'a bundle that says something else');
        else
            return { value: await options.describePlaced(item, bundle, verdict) };
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        ignore(item, 'a bundle that does not verify');
    }
    return undefined;
}
function isByThisSession({ identity }, { material }, { signer }) {
    if (signer.kind === 'certificate')
        return identity !== undefined && (0,same_identity/* sameIdentity */.B)(signer.identity, identity);
    return identity === undefined && material.kind === 'public-key';
}
async function explainUnusable(options, item, entry, isOurs) {
    try {
        if (!(await isOurs(entry.signer)))
            return 'a signature by another identity';
        const { content, logs } = await entry.load();
        if ([...logs].sort().join() !== [...options.logs].sort().join())
            return 'a signature for other logs';
        return (await saysTheSame(options, item, { content })) ? undefined : 'a signature over something else';
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        return 'a record that cannot be used';
    }
}
async function saysTheSame({ samePayload }, item, { content }) {
    if (content.kind === 'message') {
        const wanted = item.content;
        return wanted.kind === 'message' && wanted.algorithm === content.algorithm && (content.digest?.equals(wanted.digest) ?? false);
    }
    const payload = await (0,sign_item/* buildPayload */.n)(item);
    if (item.content.kind !== 'envelope' || payload === undefined)
        return false;
    return content.envelope.payloadType === item.content.payloadType && (await samePayload(item, content.envelope.payload, payload));
}
/** Whether a recorded signer is this session's identity; asked once for each, since verifying a chain is work. */
function createSignerCheck({ session, readIdentity }) {
    const known = new Map();
    const check = async ({ verifier, chain }) => {
        if (verifier.kind === 'public-key')
            return verifier.der.equals((await session.credential()).verifier.der);
        if (session.identity === undefined || !chain[0]?.equals(verifier.der))
            return false;
        return (0,same_identity/* sameIdentity */.B)(await readIdentity(chain), session.identity);
    };
    return (signer) => {
        const name = (0,external_node_crypto_.hash)('sha256', signer.verifier.der);
        const answer = known.get(name) ?? check(signer);
        known.set(name, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/signing/batch-course.js

/** Codes that say at once that nothing more will succeed. */
const FATAL = ['IDENTITY_TOKEN_EXPIRED', 'IDENTITY_CHANGED', 'IDENTITY_TOKEN_REFUSED', 'STORE_JOURNAL_WRITE'];
/** Names that an error lists. */
const LISTED = 10;
function createBatchCourse(logger, total, maxFailures, signal) {
    const result = { signed: [], failed: [] };
    let inARow = 0;
    let reason;
    const advance = () => logger.progress('Signing', result.signed.length + result.failed.length, total);
    return {
        signed(item) {
            result.signed.push(item);
            inARow = 0;
            advance();
        },
        failed({ id, name }, thrown, recorded) {
            const error = signal?.aborted ? ended(signal) : asError(thrown);
            result.failed.push({ id, name, error, recorded });
            advance();
            // What is wrong with one input says nothing about the others.
            if (error instanceof errors/* ChopmarkError */.E && error.stage === 'INPUT')
                return;
            inARow++;
            const fatal = !(error instanceof errors/* ChopmarkError */.E) || FATAL.includes(error.code);
            if (fatal || inARow >= maxFailures)
                reason ??= error;
        },
        anySigned: () => result.signed.length > 0,
        stopped() {
            if (signal?.aborted)
                reason ??= ended(signal);
            return reason !== undefined;
        },
        conclude(untried) {
            if (reason === undefined)
                return result;
            const error = reason;
            for (const { item, recorded } of untried)
                result.failed.push({ id: item.id, name: item.name, error, recorded });
            return { ...result, stopped: describe(error, result) };
        },
    };
}
function describe(error, { signed, failed }) {
    if (!(error instanceof errors/* ChopmarkError */.E))
        return error;
    const names = failed.slice(0, LISTED).map(({ name }) => name);
    const more = failed.length > LISTED ? ` and ${failed.length - LISTED} more` : '';
    return new errors/* ChopmarkError */.E({
        code: error.code,
        message: `${error.message} Signed: ${signed.length} of ${signed.length + failed.length}. Not signed: ${names.join(', ')}${more}.`,
        hint: error.hint,
        cause: error,
    });
}
const asError = (thrown) => thrown instanceof Error ? thrown : new Error('something that is no error was thrown', { cause: thrown });
/** Why a run ended early. Requests that were cut off by it would blame the service they were put to. */
function ended({ reason }) {
    if (reason instanceof errors/* ChopmarkError */.E)
        return reason;
    if (reason instanceof DOMException && reason.name === 'TimeoutError') {
        return new errors/* ChopmarkError */.E({
            code: 'SIGNING_TIMEOUT',
            message: 'The time of the run was over before everything was signed.',
            hint: 'Run again with the same --bundle-dir, where what is signed is kept, or give the run more time with --timeout.',
            cause: reason,
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'SIGNING_INTERRUPTED',
        message: 'The run was ended before everything was signed.',
        hint: 'Run again with the same bundle-dir: what is signed is kept.',
        cause: reason,
    });
}

;// CONCATENATED MODULE: ./build/signing/complete-item.js



/**
 * Witnesses a recorded item in every log and makes its bundle.
 *
 * An item that an earlier run recorded is sent as it was: a log that has it already answers with that entry. Only a log whose entries
 * prove their time (Rekor v1) must not be written once the certificate has run out, since no verifier would take that time; there the
 * entry is searched for.
 *
 * @returns Nothing where the certificate has run out and such a log never heard of the item: it can be signed anew, and no log holds
 *   an entry without a bundle.
 */
async function completeItem(clock, logs, recorded, { earlierRun }) {
    const submission = { content: recorded.content, ...recorded.signer };
    const expired = earlierRun && hasExpired(recorded, clock);
    // Searched before anything is written elsewhere: a find that comes back empty must leave no trace.
    const found = new Map();
    for (const log of logs.filter(({ provesTime }) => provesTime && expired)) {
        const entry = await log.find?.(submission);
        if (entry === undefined)
            return undefined;
        found.set(log, entry);
    }
    const entries = await settleAll(logs.map(async (log) => found.get(log) ?? log.write(submission)));
    return assemble(recorded, entries);
}
function hasExpired({ signer }, clock) {
    if (signer.verifier.kind !== 'certificate')
        return false;
    return new external_node_crypto_.X509Certificate(signer.verifier.der).validToDate.getTime() - limits/* SIGN_BEFORE */.KFe <= clock.now().getTime();
}
const assemble = ({ signer, content, timestamps }, entries) => ({
    mediaType: formats_bundle/* BUNDLE_MEDIA_TYPE */.N,
    version: '0.3',
    material: signer.verifier.kind === 'certificate'
        ? { kind: 'certificate', certificate: signer.verifier.der }
        : { kind: 'public-key', hint: (0,external_node_crypto_.hash)('sha256', signer.verifier.der, 'base64') },
    entries,
    timestamps: [...timestamps],
    content,
});
/** All results, or the first failure once nothing is under way any more. */
async function settleAll(works) {
    const settled = await Promise.allSettled(works);
    return settled.map((outcome) => {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    });
}

// EXTERNAL MODULE: ./build/core/http.js
var core_http = __webpack_require__(95688);
// EXTERNAL MODULE: ./build/formats/pem.js
var formats_pem = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/signing/key-algorithm.js
var key_algorithm = __webpack_require__(68027);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/log-body.js
var log_body = __webpack_require__(79154);
// EXTERNAL MODULE: ./build/signing/service-answer.js
var service_answer = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/signing/log.js






/** The digest that a signature over an envelope's pre-authentication encoding is about. */
const digestContent = (content, algorithm) => content.kind === 'message'
    ? content.digest
    : (0,external_node_crypto_.createHash)(algorithms/* DIGEST_NAME */.v3[algorithm]).update((0,dsse/* encodeEnvelopeHead */.P3)(content.envelope)).update(content.envelope.payload).digest();
const signatureOf = (content) => content.kind === 'message' ? content.signature : content.envelope.signature;
/**
 * An entry is ours when its body holds our digest, signature and verifier; a log that returns another one is not believed.
 *
 * @throws ChopmarkError `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`
 */
function checkEntry(service, entry, submission, expected) {
    const body = readBody(service, entry);
    const same = body.digestOf === expected.digestOf &&
        body.algorithm === expected.algorithm &&
        body.digest.equals(expected.digest) &&
        body.signature.equals(signatureOf(submission.content)) &&
        body.verifier.kind === submission.verifier.kind &&
        body.verifier.der.equals(submission.verifier.der) &&
        (body.keyDetails ?? submission.keyDetails) === submission.keyDetails;
    if (same)
        return entry;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_LOG_FOREIGN',
        message: `The transparency log ${service.url.host} returned an entry of something else than was sent.`,
        hint: 'Report it to the operator of the log. A proxy that answers from its cache does this too.',
    });
}
const GARBLED = 'SIGNING_LOG_GARBLED';
function readBody(service, entry) {
    try {
        return (0,log_body/* parseLogBody */.Y2)(entry);
    }
    catch (error) {
        throw error instanceof log_body/* LogBodyError */.Vq ? (0,service_answer/* garbled */.aD)(GARBLED, service, error.message) : error;
    }
}

;// CONCATENATED MODULE: ./build/signing/log-v1.js











const ENTRIES = 'api/v1/log/entries';
/** Of an entry: its leaf hash, with the tree's id before it in a log of several shards. */
const UUID = /(?<![0-9a-f])(?:[0-9a-f]{16})?[0-9a-f]{64}(?![0-9a-f])/;
/**
 * A Rekor v1 log (rekor, openapi.yaml): `dsse` 0.0.1 for envelopes, `hashedrekord` 0.0.1 for messages. Its entries carry the time of
 * writing, which verifiers hold against the certificate.
 *
 * @throws ChopmarkError (from `write` and `find`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`
 */
function createLogV1({ http, logger }, service) {
    const asked = { name: 'transparency log', url: service.url };
    const ask = (path, rest) => http({
        url: (0,core_http/* below */.G)(service.url, path),
        headers: { accept: 'application/json', ...(rest.body === undefined ? {} : { 'content-type': 'application/json' }) },
        maxBytes: limits/* MAX_LOG_ANSWER */.DaS,
        stage: 'SIGNING',
        service: asked.name,
        ...rest,
    });
    const refuse = (answer, what) => {
        (0,service_answer/* showAnswer */.IC)(logger, asked, answer);
        return (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: what });
    };
    const accept = (entry, submission) => {
        if (entry === undefined)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it holds no entry');
        return checkEntry(asked, entry, submission, log_v1_describe(submission));
    };
    const takeExisting = async (conflict) => {
        const uuid = (UUID.exec(conflict.headers.get('location') ?? '') ?? UUID.exec(conflict.body.toString('latin1', 0, 2000)))?.[0];
        if (uuid === undefined)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it has the entry already, and does not say where');
        // An entry that was just written is not yet in the tree, and not found for a moment.
        const answer = await ask(`${ENTRIES}/${uuid}`, { retry: [404] });
        if (answer.status !== 200)
            throw refuse(answer, 'the question for an entry it has');
        return (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, readEntry);
    };
    return {
        service,
        provesTime: true,
        checkKey(keyDetails, kinds) {
            // It checks every signature in an envelope with SHA-256, whatever the key (rekor, pkg/types/dsse); Ed25519 has its own hash.
            const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
            if (!kinds.has('envelope') || algorithm === undefined || algorithm === 'SHA2_256')
                return;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_KEY_DIGEST',
                message: `Rekor v1 takes no statement that is signed with a key of the kind ${keyDetails}: it checks them with SHA-256 alone.`,
                hint: 'Use a P-256, RSA or Ed25519 key, or an instance with Rekor v2 (rekor-version: 2).',
            });
        },
        async write(submission) {
            const answer = await ask(ENTRIES, { method: 'POST', body: JSON.stringify(propose(submission)) });
            if (answer.status === 409)
                return accept(await takeExisting(answer), submission);
            if (answer.status !== 200 && answer.status !== 201)
                throw refuse(answer, 'a new entry');
            return accept((0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, readEntry), submission);
        },
        async find(submission) {
            const answer = await ask(`${ENTRIES}/retrieve`, { method: 'POST', body: JSON.stringify({ entries: [propose(submission)] }) });
            if (answer.status !== 200)
                throw refuse(answer, 'a search for an entry');
            const found = (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, (json) => (0,json_shape/* readArray */.oU)(json, 'answer', 16).map(readEntry));
            return found.length === 0 ? undefined : accept(found[0], submission);
        },
    };
}
/** A hashedrekord has the digest of what was signed; a dsse entry that of the payload, always SHA-256. */
const log_v1_describe = ({ content }) => content.kind === 'message'
    ? { digestOf: 'signed', algorithm: content.algorithm, digest: content.digest }
    : { digestOf: 'payload', algorithm: 'SHA2_256', digest: (0,external_node_crypto_.hash)('sha256', content.envelope.payload, 'buffer') };
/** Deterministic to the byte: the log knows an entry again by the hash of this. */
function propose({ content, verifier }) {
    const label = verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
    const pem = Buffer.from((0,formats_pem/* formatPem */.u)(label, verifier.der)).toString('base64');
    if (content.kind === 'message') {
        const digest = { algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], value: content.digest.toString('hex') };
        const signature = { content: content.signature.toString('base64'), publicKey: { content: pem } };
        return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: { hash: digest }, signature } };
    }
    const { payload, payloadType, signature } = content.envelope;
    const envelope = JSON.stringify({
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
    });
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [pem] } } };
}
/** `LogEntry` of the API: one member, named by the entry's UUID. */
function readEntry(json) {
    const [value] = Object.values((0,json_shape/* readObject */.Ag)(json, 'answer'));
    if (value === undefined)
        return undefined;
    const entry = (0,json_shape/* readObject */.Ag)(value, 'entry');
    const verification = (0,json_shape/* readObject */.Ag)(entry.verification, 'verification');
    const proof = (0,json_shape/* readObject */.Ag)(verification.inclusionProof, 'inclusionProof');
    const promise = (0,json_shape/* readOptionalBase64 */.uv)(verification.signedEntryTimestamp, 'signedEntryTimestamp', 4096);
    const canonicalizedBody = (0,json_shape/* readBase64 */.ss)(entry.body, 'body', limits/* MAX_LOG_BODY */.hud);
    const { kind, apiVersion } = (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.qF)(canonicalizedBody, { what: 'its body', maxDepth: 16 }), 'body');
    return {
        // Global over all shards; the proof has the place in its own tree.
        logIndex: (0,json_shape/* readInt64 */.OU)(entry.logIndex, 'logIndex'),
        logId: readHex(entry.logID, 'logID'),
        kind: (0,json_shape/* readString */.E3)(kind, 'body.kind', 40),
        version: (0,json_shape/* readString */.E3)(apiVersion, 'body.apiVersion', 40),
        integratedTime: (0,json_shape/* readInt64 */.OU)(entry.integratedTime, 'integratedTime'),
        ...(promise ? { inclusionPromise: promise } : {}),
        inclusionProof: {
            logIndex: (0,json_shape/* readInt64 */.OU)(proof.logIndex, 'inclusionProof.logIndex'),
            rootHash: readHex(proof.rootHash, 'rootHash'),
            treeSize: (0,json_shape/* readInt64 */.OU)(proof.treeSize, 'treeSize'),
            hashes: (0,json_shape/* readArray */.oU)(proof.hashes ?? [], 'hashes', limits/* MAX_PROOF_HASHES */.XFq).map((value, index) => readHex(value, `hashes[${index}]`)),
            checkpoint: (0,json_shape/* readString */.E3)(proof.checkpoint, 'checkpoint', limits/* MAX_CHECKPOINT */.YVu),
        },
        canonicalizedBody,
    };
}
function readHex(value, where) {
    const hex = (0,json_shape/* readString */.E3)(value, where, 64);
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw new core_json/* JsonError */.N3('shape', `${where} is not the hex of 32 bytes`);
    return Buffer.from(hex, 'hex');
}

// EXTERNAL MODULE: ./build/formats/checkpoint.js
var checkpoint = __webpack_require__(48733);
// EXTERNAL MODULE: ./build/formats/merkle.js
var merkle = __webpack_require__(3025);
;// CONCATENATED MODULE: ./build/signing/log-tiles.js






/** Entries, or hashes, of a full tile; a tile of level L + 1 holds the roots of 256 tiles of level L. */
const WIDTH = 256n;
const LEVELS = 8;
/**
 * Reads a log from its static files (C2SP tlog-tiles): what Rekor v2 leaves to clients whose entry was there already. Rekor serves
 * them below `api/v2/`; a bare file server has them below the log's own address. Full tiles never change, and are kept.
 *
 * @throws ChopmarkError (from `readEntry`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`; `SIGNING_LOG_LATE` where no checkpoint covers
 *   the index in time.
 */
function createTileReader({ http, clock }, log) {
    const service = { name: 'transparency log', url: log };
    const kept = new Map();
    let prefix;
    let newest;
    let fetching;
    const get = (path, maxBytes) => http({ url: (0,core_http/* below */.G)(log, path), maxBytes, stage: 'SIGNING', service: service.name });
    async function fetchCheckpoint() {
        let status = 404;
        for (const candidate of prefix === undefined ? ['api/v2/', ''] : [prefix]) {
            const answer = await get(`${candidate}checkpoint`, limits/* MAX_CHECKPOINT */.YVu);
            status = answer.status;
            if (status !== 200)
                continue;
            prefix = candidate;
            return readNote(answer.body.toString('utf8'));
        }
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'the question for its checkpoint' });
    }
    function readNote(text) {
        try {
            return { text, checkpoint: (0,checkpoint/* parseCheckpoint */.S7)(text) };
        }
        catch (error) {
            throw error instanceof checkpoint/* CheckpointError */.jg ? (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, `its checkpoint: ${error.message}`) : error;
        }
    }
    async function awaitCheckpoint(index) {
        for (let waited = 0;; waited += limits/* CHECKPOINT_INTERVAL */.ZKz) {
            if (newest && newest.checkpoint.size > index)
                return newest;
            // Many wait at once; one question answers them all.
            fetching ??= fetchCheckpoint().finally(() => {
                fetching = undefined;
            });
            newest = await fetching;
            if (newest.checkpoint.size > index)
                return newest;
            if (waited >= limits/* CHECKPOINT_WAIT */.xI8)
                throw late(log, index);
            await clock.sleep(limits/* CHECKPOINT_INTERVAL */.ZKz);
        }
    }
    /** A tile of which `size` nodes of its row exist: the partial one where it is the last, else the full one. */
    async function fetchTile(row, number, rowLength, maxBytes) {
        const full = `${prefix}tile/${row}/${tilePath(number)}`;
        const width = rowLength - number * WIDTH;
        if (width >= WIDTH)
            return keep(full, () => fetchFile(full, maxBytes));
        const partial = await get(`${full}.p/${width}`, maxBytes);
        // Logs may drop a partial tile once the full one is there.
        return partial.status === 404 ? keep(full, () => fetchFile(full, maxBytes)) : unwrap(partial);
    }
    const fetchFile = async (path, maxBytes) => unwrap(await get(path, maxBytes));
    function unwrap({ status, body }) {
        if (status === 200)
            return body;
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'the question for a tile' });
    }
    function keep(path, fetch) {
        const known = kept.get(path);
        if (known)
            return known;
        const fetched = fetch();
        kept.set(path, fetched);
        fetched.catch(() => kept.delete(path));
        if (kept.size > limits/* MAX_TILES_KEPT */.EdX)
            for (const oldest of kept.keys())
                if (kept.delete(oldest))
                    break;
        return fetched;
    }
    /** Root of the complete subtree over the leaves from `number * 2^height` on. */
    async function readSubtree(height, number, treeSize) {
        const level = Math.floor(height / LEVELS);
        const count = 1 << (height % LEVELS);
        const first = number * BigInt(count);
        const tile = await fetchTile(String(level), first / WIDTH, treeSize >> BigInt(level * LEVELS), limits/* MAX_HASH_TILE */.lJT);
        const start = Number(first % WIDTH) * 32;
        if (tile.length < start + count * 32)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'a tile is too short');
        let row = Array.from({ length: count }, (_, at) => tile.subarray(start + at * 32, start + at * 32 + 32));
        while (row.length > 1)
            row = Array.from({ length: row.length / 2 }, (_, at) => hashPair(row[2 * at], row[2 * at + 1]));
        return row[0];
    }
    /** MTH(D[begin:end]) of RFC 6962, section 2.1. */
    async function readRange(begin, end, treeSize) {
        const size = end - begin;
        const height = size.toString(2).length - 1;
        if (size === 1n << BigInt(height))
            return readSubtree(height, begin >> BigInt(height), treeSize);
        const split = begin + largestPowerBelow(size);
        return (0,merkle/* hashChildren */.UA)(await readRange(begin, split, treeSize), await readRange(split, end, treeSize));
    }
    /** PATH(index, D[begin:end]) of RFC 6962, section 2.1.1. */
    async function readPath(index, begin, end, treeSize) {
        if (end - begin === 1n)
            return [];
        const split = begin + largestPowerBelow(end - begin);
        return index < split
            ? [...(await readPath(index, begin, split, treeSize)), await readRange(split, end, treeSize)]
            : [...(await readPath(index, split, end, treeSize)), await readRange(begin, split, treeSize)];
    }
    return {
        async readEntry(index) {
            const { text, checkpoint } = await awaitCheckpoint(index);
            const { size: treeSize, rootHash } = checkpoint;
            const bundle = await fetchTile('entries', index / WIDTH, treeSize, limits/* MAX_ENTRY_TILE */.To4);
            const body = readEntryOf(bundle, Number(index % WIDTH));
            if (body === undefined)
                throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'a tile of entries is too short');
            const hashes = await readPath(index, 0n, treeSize, treeSize);
            const root = (0,merkle/* computeInclusionRoot */.gP)({ leafHash: (0,merkle/* hashLeaf */.lG)(body), index, size: treeSize, hashes });
            if (!root?.equals(rootHash))
                throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'its tiles do not add up to its checkpoint');
            return { body, proof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text } };
        },
    };
}
const hashPair = (left, right) => (0,merkle/* hashChildren */.UA)(left, right);
/** Largest power of two smaller than `size`, which is above 1. */
const largestPowerBelow = (size) => 1n << BigInt((size - 1n).toString(2).length - 1);
/** `1234067` is `x001/x234/067`: groups of three digits, all but the last marked. */
function tilePath(number) {
    const digits = number.toString();
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
    return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}
/** Entries stand one after the other, each behind its length in two bytes, big-endian. */
function readEntryOf(bundle, place) {
    let offset = 0;
    for (let at = 0; offset + 2 <= bundle.length; at++) {
        const length = bundle.readUInt16BE(offset);
        const end = offset + 2 + length;
        if (at === place)
            return end <= bundle.length ? bundle.subarray(offset + 2, end) : undefined;
        offset = end;
    }
    return undefined;
}
const late = (log, index) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_LATE',
    message: `The transparency log ${log.host} holds the entry ${index}, but published no checkpoint that covers it within ${limits/* CHECKPOINT_WAIT */.xI8 / 1000} s.`,
    hint: 'Run again later: the recorded signature will be completed, and nothing is signed twice.',
});

;// CONCATENATED MODULE: ./build/signing/log-v2.js








const KIND = 'hashedrekord';
const VERSION = '0.0.2';
/**
 * A Rekor v2 log. It knows no DSSE entries: it holds a hashedrekord over the envelope's pre-authentication encoding
 * (rekor-tiles, CLIENTS.md). It answers once a checkpoint covers the entry, which takes seconds: keep many in flight.
 *
 * @param findLogId The checkpoint key id of the log of that origin, from the trusted root: tiles do not tell it, so an entry that
 *   exists already can be completed only where it is known.
 * @throws ChopmarkError (from `write`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`, `SIGNING_LOG_LATE`,
 *   `SIGNING_LOG_UNKNOWN`, `INPUT_KEY_DIGEST`
 */
function createLogV2(ports, service, findLogId) {
    const asked = { name: 'transparency log', url: service.url };
    const tiles = createTileReader(ports, service.url);
    const takeExisting = async (answer) => {
        const index = answer.headers.get('x-log-index') ?? '';
        if (!/^(?:0|[1-9]\d{0,17})$/.test(index))
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it has the entry already, and does not say where');
        const { body, proof } = await tiles.readEntry(BigInt(index));
        const logId = findLogId(proof.checkpoint?.split('\n', 1)[0] ?? '');
        if (logId === undefined)
            throw unknownLog(service.url);
        return { logIndex: BigInt(index), logId, kind: KIND, version: VERSION, inclusionProof: proof, canonicalizedBody: body };
    };
    return {
        service,
        provesTime: false,
        checkKey: (keyDetails) => void hashOf(keyDetails),
        async write(submission) {
            const expected = log_v2_describe(submission);
            const answer = await ports.http({
                method: 'POST',
                url: (0,core_http/* below */.G)(service.url, 'api/v2/log/entries'),
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: formatRequest(submission, expected.digest),
                maxBytes: limits/* MAX_LOG_ANSWER */.DaS,
                stage: 'SIGNING',
                service: asked.name,
            });
            if (answer.status === 409)
                return checkEntry(asked, await takeExisting(answer), submission, expected);
            if (answer.status !== 200 && answer.status !== 201) {
                (0,service_answer/* showAnswer */.IC)(ports.logger, asked, answer);
                throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: 'a new entry' });
            }
            return checkEntry(asked, parseEntry(asked, answer.body), submission, expected);
        },
    };
}
function log_v2_describe({ content, keyDetails }) {
    const algorithm = hashOf(keyDetails);
    return { digestOf: 'signed', algorithm, digest: digestContent(content, algorithm) };
}
function hashOf(keyDetails) {
    const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
    if (algorithm !== undefined)
        return algorithm;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_DIGEST',
        message: `Rekor v2 takes signatures over digests, which a key of the kind ${keyDetails} cannot make.`,
        hint: 'Use an ECDSA or RSA key, or an instance with Rekor v1 (rekor-version: 1).',
    });
}
const formatRequest = ({ content, verifier, keyDetails }, digest) => {
    const rawBytes = verifier.der.toString('base64');
    return JSON.stringify({
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signatureOf(content).toString('base64'),
                verifier: { ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }), keyDetails },
            },
        },
    });
};
const parseEntry = (service, body) => {
    const entry = (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', service, body, (json) => (0,parse_bundle/* readLogEntry */.J)(json, 'entry'));
    if (entry.inclusionProof?.checkpoint !== undefined)
        return entry;
    throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'the entry comes without the proof that it is in the log');
};
const unknownLog = (url) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_UNKNOWN',
    message: `The transparency log ${url.host} has the entry already, but the trusted root does not name that log, so its proof cannot be completed.`,
    hint: 'Use a trusted root and a signing config of the same instance.',
});

;// CONCATENATED MODULE: ./build/signing/create-log.js



/**
 * The log in the API version that the signing config names.
 *
 * @throws ChopmarkError `INPUT_SERVICE_VERSION`
 */
function createLog(ports, service, findLogId) {
    if (service.majorApiVersion === 1)
        return createLogV1(ports, service);
    if (service.majorApiVersion === 2)
        return createLogV2(ports, service, findLogId);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_VERSION',
        message: `The transparency log ${service.url.host} is said to speak version ${service.majorApiVersion} of its API; 1 and 2 are spoken here.`,
        hint: 'Correct --rekor-version or the signing config, or choose a newer release of this tool.',
    });
}

;// CONCATENATED MODULE: ./build/signing/gate.js
/** Lets at most `limit` works run at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Who leaves hands its place over, so that nobody slips in between.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}

;// CONCATENATED MODULE: ./build/signing/run-in-flight.js
/**
 * Keeps jobs in flight within the bounds, in order; each is made ready only when there is room for it, so what it holds in memory
 * exists only while it runs. Resolves when everything that was started has ended.
 *
 * @returns The jobs that were never made ready.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}

// EXTERNAL MODULE: ./build/core/der.js
var der = __webpack_require__(20857);
// EXTERNAL MODULE: ./build/formats/timestamp-token.js
var timestamp_token = __webpack_require__(12823);
;// CONCATENATED MODULE: ./build/signing/timestamp.js






const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/** Bytes. Enough that no two requests ever share a nonce. */
const NONCE_LENGTH = 16;
/**
 * Has a timestamp authority witness a signature (RFC 3161, section 2.4): its SHA-256, a fresh nonce, and its certificates in the answer.
 *
 * @returns The whole TimeStampResp in DER, as bundles carry it. Granted, and over this signature and nonce; who signed it is for
 *   verification to say.
 * @throws ChopmarkError `SIGNING_TIMESTAMP_REFUSED`, `SIGNING_TIMESTAMP_GARBLED`, `SIGNING_TIMESTAMP_FOREIGN`
 */
async function obtainTimestamp({ http, logger }, authority, signature) {
    const service = { name: 'timestamp authority', url: authority.url };
    const imprint = (0,external_node_crypto_.hash)('sha256', signature, 'buffer');
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_LENGTH);
    const answer = await http({
        method: 'POST',
        url: authority.url,
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: formatTimestampRequest(imprint, nonce),
        maxBytes: limits/* MAX_TIMESTAMP_ANSWER */.HF6,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status !== 200 && answer.status !== 201) {
        (0,service_answer/* showAnswer */.IC)(logger, service, answer);
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_TIMESTAMP_REFUSED', service, status: answer.status, asked: 'a request for a timestamp' });
    }
    return checkAnswer(service, answer, imprint, nonce);
}
/** TimeStampReq: version, message imprint, nonce, certReq. */
const formatTimestampRequest = (imprint, nonce) => (0,der/* encodeSequence */.su)((0,der/* encodeInteger */.lp)(1), (0,der/* encodeSequence */.su)((0,der/* encodeSequence */.su)((0,der/* encodeOid */.jP)(SHA256_OID), (0,der/* encodeNull */.e$)()), (0,der/* encodeOctetString */.xX)(imprint)), (0,der/* encodeInteger */.lp)(nonce), (0,der/* encodeBoolean */.ZY)(true));
function checkAnswer(service, { body }, imprint, nonce) {
    try {
        refuseUngranted(service, body);
        const token = (0,timestamp_token/* parseTimestampResponse */.r)(body);
        const same = token.imprint.algorithm === 'sha256' && token.imprint.digest.equals(imprint);
        if (same && token.nonce === BigInt(`0x${nonce.toString('hex')}`))
            return body;
    }
    catch (error) {
        throw error instanceof der/* DerError */.I4 ? (0,service_answer/* garbled */.aD)('SIGNING_TIMESTAMP_GARBLED', service, error.message) : error;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_FOREIGN',
        message: `The timestamp authority ${service.url.host} answered with a timestamp of something else.`,
        hint: 'A proxy that answers from its cache does this; else report it to the operator.',
    });
}
/** PKIStatus 0 is granted, 1 granted with modifications. */
function refuseUngranted(service, body) {
    const [info] = (0,der/* readChildren */.KZ)((0,der/* readOnly */.Tu)(body, der/* TAG */.Dk.SEQUENCE));
    const [status] = info ? (0,der/* readChildren */.KZ)(info, der/* TAG */.Dk.SEQUENCE) : [];
    if (status === undefined)
        throw new der/* DerError */.I4('it has no status');
    const code = (0,der/* readInteger */.JI)(status);
    if (code === 0n || code === 1n)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_REFUSED',
        message: `The timestamp authority ${service.url.host} refused with the status ${code}.`,
        hint: 'It may not accept SHA-256, or want other parameters: ask its operator.',
    });
}

;// CONCATENATED MODULE: ./build/signing/sign-batch.js










/**
 * Signs a batch under one session. For each item: signature, timestamps, journal (flushed), logs, bundle, verification, place.
 *
 * The timestamps come before the log, though they could be had beside it: with them in the journal, what a log holds can be completed
 * to a bundle at any later time, also after the certificate has run out. So log entries and bundles stay in step wherever a run ends.
 *
 * An item that fails takes no other with it. What would fail for all (a service that is down, a full disk, a token that ran out)
 * ends the batch after a few; what is in flight is brought to its end.
 *
 * @throws ChopmarkError `TRUST_NO_TIME`, `INPUT_SERVICE_VERSION`, `INPUT_KEY_DIGEST`, before anything is signed; later failures are
 *   in the result.
 */
async function signBatch(options) {
    const { session, services, clock, logger, journal, signal } = options;
    const logs = services.logs.map((service) => createLog(options, service, options.logId));
    const authorities = services.timestampAuthorities.map((service) => ({ service, gate: createGate(limits/* TIMESTAMPS_IN_FLIGHT */.vDy) }));
    if (authorities.length === 0 && !logs.some(({ provesTime }) => provesTime))
        throw timeless();
    const kinds = new Set(options.items.map(({ content }) => content.kind));
    for (const log of logs)
        log.checkKey(session.keyDetails, kinds);
    const jobs = [...(options.pending ?? []), ...options.items.map((item) => ({ item }))];
    const course = createBatchCourse(logger, jobs.length, limits/* MAX_FAILURES_IN_A_ROW */.cok, signal);
    const concurrency = options.concurrency ?? defaultConcurrency(services);
    const sign = async (item, payload) => {
        const { signer, verifier, chain } = await session.credential();
        const content = await (0,sign_item/* signContent */.f)(signer, item, payload);
        const timestamps = await settleAll(authorities.map(({ service, gate }) => gate(() => obtainTimestamp(options, service, signatureOf(content)))));
        const recorded = {
            id: item.id,
            name: item.name,
            signer: { verifier, keyDetails: signer.keyDetails, chain },
            content,
            timestamps,
            logs: services.logs.map(({ url }) => url.href),
        };
        await journal.record(recorded);
        return recorded;
    };
    const finish = async (item, bundle) => {
        const placed = await options.place(item, bundle, await options.verify(bundle, item));
        journal.done(item.id);
        course.signed({ id: item.id, name: item.name, placed });
    };
    const signAnew = async (item, payload) => {
        let recorded;
        try {
            recorded = await sign(item, payload);
            const bundle = await completeItem(clock, logs, recorded, { earlierRun: false });
            if (bundle)
                await finish(item, bundle);
        }
        catch (error) {
            course.failed(item, error, recorded !== undefined);
        }
    };
    const complete = async (item, recorded) => {
        try {
            const bundle = await completeItem(clock, logs, recorded, { earlierRun: true });
            if (bundle)
                return await finish(item, bundle);
        }
        catch (error) {
            return course.failed(item, error, true);
        }
        logger.warn(`${item.name}: an earlier signature was never logged, and its certificate has run out; it is signed anew.`);
        await (0,sign_item/* buildPayload */.n)(item).then((payload) => signAnew(item, payload), (error) => course.failed(item, error, false));
    };
    const prepare = async ({ item, load }) => {
        try {
            const recorded = await load?.();
            if (recorded)
                return { weight: weighRecorded(recorded), run: () => complete(item, recorded) };
            const payload = await (0,sign_item/* buildPayload */.n)(item);
            return { weight: payload?.length ?? 0, run: () => signAnew(item, payload) };
        }
        catch (error) {
            course.failed(item, error, load !== undefined);
            return undefined;
        }
    };
    const untried = await runInFlight(jobs, prepare, {
        limit: () => (course.anySigned() ? concurrency : Math.min(concurrency, limits/* IN_FLIGHT_AT_FIRST */.Amg)),
        maxWeight: limits/* PAYLOADS_IN_FLIGHT */.nmT,
        stopped: course.stopped,
    });
    return course.conclude(untried.map(({ item, load }) => ({ item, recorded: load !== undefined })));
}
const weighRecorded = ({ content }) => (content.kind === 'envelope' ? content.envelope.payload.length : 0);
const defaultConcurrency = ({ logs }) => {
    if (logs.length === 0)
        return limits/* IN_FLIGHT_WITHOUT_LOG */.PQF;
    return logs.every(({ majorApiVersion }) => majorApiVersion === 2) ? limits/* IN_FLIGHT_V2 */.sAS : limits/* IN_FLIGHT_V1 */.lhR;
};
const timeless = () => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_TIME',
    message: 'Neither a log that proves time nor a timestamp authority would witness these signatures.',
    hint: 'Name a timestamp authority with --tsa-url, or in the signing config.',
});

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/same-statement.js





/**
 * Whether an earlier statement says the same as one of this run, but for a provenance's run metadata: which run it was, when it
 * began and ended. Then a resumed run keeps what is signed. Fields that nobody here reads count as well: somebody else may.
 *
 * @throws JsonError for what is no JSON object
 */
function isSameStatement(earlier, now) {
    return earlier.equals(now) || (0,external_node_util_.isDeepStrictEqual)(withoutRun(earlier), withoutRun(now));
}
function withoutRun(bytes) {
    const statement = (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.qF)(bytes, { what: 'a statement', maxBytes: limits/* MAX_BUNDLE */.mZD }), 'a statement');
    if (statement.predicateType !== provenance/* provenance */.a.type)
        return statement;
    const predicate = (0,json_shape/* readObject */.Ag)(statement.predicate, 'predicate');
    const { metadata: _, ...details } = (0,json_shape/* readObject */.Ag)(predicate.runDetails, 'runDetails');
    return { ...statement, predicate: { ...predicate, runDetails: details } };
}

// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
;// CONCATENATED MODULE: ./build/engine/sign-items.js















/**
 * Signs what is planned, and takes up what an earlier run left: journal first, then logs, then verified, then in place by rename.
 *
 * @param folder Absolute; holds the journal.
 * @throws ChopmarkError `STORE_JOURNAL_…`, `STORE_FILE_WRITE` where nothing could be begun; everything later is in `problems`.
 */
async function signItems(planned, folder, signing, ports) {
    const { session, services, verifier, run } = signing;
    const { logger } = ports;
    for (const needed of new Set([folder, ...planned.map(({ path }) => (0,external_node_path_.dirname)(path))]))
        await (0,make_folder/* makeFolder */.f)(needed);
    const pathOf = new Map(planned.map(({ item, path }) => [item.id, path]));
    const place = async (item, bundle, verdict) => {
        await (0,write_file/* writeFileInPlace */.a)(pathOf.get(item.id) ?? '', `${(0,formats_bundle/* serializeBundle */.f)(bundle)}\n`);
        return describePlaced(verdict, { store: 'file', status: 'stored', url: pathOf.get(item.id) ?? '' }, false);
    };
    const verify = (bundle, item) => verifier.verifyBundle(bundle, artefactOf(item));
    const journalPath = (0,external_node_path_.join)(folder, JOURNAL_NAME);
    const items = planned.map(({ item }) => item);
    const plan = await planResume({
        session,
        items,
        journal: await readJournal(journalPath, logger),
        logs: services.logs.map(({ url }) => url.href),
        logger,
        verify,
        findPlaced: (item) => findPlaced(pathOf.get(item.id) ?? ''),
        describePlaced: async (item, _, verdict) => describePlaced(verdict, { store: 'file', status: 'already-there', url: pathOf.get(item.id) ?? '' }, true),
        samePayload: (_, earlier, now) => isSameStatement(earlier, now),
        readIdentity: ([certificate]) => verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now()),
    });
    if (plan.done.length > 0)
        logger.info(`${plan.done.length} of ${items.length} are signed already: an earlier run's bundles are kept.`);
    const journal = await openJournal(journalPath);
    try {
        const batch = await signBatch({
            session,
            services,
            items: plan.fresh,
            pending: plan.pending,
            http: run.http,
            clock: ports.clock,
            logger,
            journal,
            verify,
            place,
            signal: run.signal,
            logId: (origin) => signing.trust.trustedRoot.logs.find((log) => log.origin === origin)?.logId,
        });
        const placed = new Map([...plan.done, ...batch.signed].map(({ id, placed }) => [id, placed]));
        const statements = planned.flatMap(({ item, path, subjects, predicateType }) => {
            const made = placed.get(item.id);
            return made
                ? [{ ...made, subjects, bundlePath: (0,show_path/* showPath */.P)(path, ports.workingFolder), ...(predicateType !== undefined && { predicateType }) }]
                : [];
        });
        return { statements, problems: explainFailures(batch) };
    }
    finally {
        await journal.close();
    }
}
/** What a bundle has to be about to be put in place: a signature about its file's digest, a statement about itself. */
const artefactOf = ({ content }) => content.kind === 'message'
    ? { kind: 'digest', algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], digest: content.digest.toString('hex') }
    : { kind: 'none' };
/** Without the statement, which would keep every payload of a batch in memory. */
const describePlaced = ({ signer, entries, times }, receipt, reused) => ({
    signer,
    entries,
    // A copy has no room to grow, which thousands of them would keep.
    timestamps: times.slice(),
    stores: [receipt],
    reused,
});
async function findPlaced(path) {
    const bytes = await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZD, 'the bundle').catch(() => undefined);
    return bytes && (0,parse_bundle/* parseBundle */.Q)(bytes, path);
}
/** One problem where the batch ended early, for it tells of all; else one for each item. What is a bug stays one. */
function explainFailures({ stopped, failed }) {
    if (stopped)
        return [(0,describe_failure/* describeFailure */.I)(stopped)];
    return failed.map(({ name, error }) => {
        const problem = (0,describe_failure/* describeFailure */.I)(error);
        return failed.length === 1 ? problem : { ...problem, message: `${name}: ${problem.message}` };
    });
}


/***/ }),

/***/ 70722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ withSigning)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/ci/identity-missing.js

/**
 * Whether a job simply has no identity, as in pull requests from forks: what `without-identity` is for. A token service in
 * trouble or a token that is refused is something else, and not to be passed over.
 */
const isIdentityMissing = (error) => error instanceof errors/* ChopmarkError */.E && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 18 modules
var open_signing = __webpack_require__(80017);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
;// CONCATENATED MODULE: ./build/engine/sandbox-instead.js



/**
 * Starts a sandbox in place of the instance: `without-identity: sandbox`, for pull requests from forks.
 *
 * @param folder Absolute; where the bundles go.
 */
async function signInSandbox(folder, { clock, logger }) {
    // Loaded here alone: no run with an identity needs it.
    const { startSandbox } = await __webpack_require__.e(/* import() */ 6785).then(__webpack_require__.bind(__webpack_require__, 76785));
    const sandbox = await startSandbox({ clock });
    await (0,make_folder/* makeFolder */.f)(folder);
    const trustConfigPath = (0,external_node_path_.join)(folder, 'sandbox-trust-config.json');
    await (0,write_file/* writeFileInPlace */.a)(trustConfigPath, sandbox.trustConfig);
    await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
    logger.warn(`There is no identity, so a throwaway sandbox signs. Nobody accepts these bundles unless handed its root: ${trustConfigPath}`);
    return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}

;// CONCATENATED MODULE: ./build/engine/with-signing.js




/**
 * Prepares signing and hands it to `work`; where no identity is to be had, does what `without-identity` says. An outage is no
 * absence: only where nothing here offers a token, or the job may have none, is another way taken.
 *
 * @param folder Absolute; where a sandbox leaves its root.
 * @returns What `work` returns, or why nothing was signed.
 */
async function withSigning(options, { ports, run, folder }, work) {
    let prepared;
    try {
        prepared = await (0,open_signing/* prepareSigning */.v)(options, { ports, run });
    }
    catch (error) {
        if (options.withoutIdentity === 'fail' || !isIdentityMissing(error))
            throw error;
        if (options.withoutIdentity === 'skip')
            return { skipped: (0,describe_failure/* describeFailure */.I)(error) };
        const substitute = await signInSandbox(folder, ports);
        try {
            const inside = intoSandbox(options, substitute.trustConfigPath);
            return await work(await (0,open_signing/* prepareSigning */.v)(inside, { ports, run, token: substitute.token }), inside);
        }
        finally {
            await substitute.close();
        }
    }
    return work(prepared, options);
}
/** Options that name another instance's services, none of which the sandbox has. */
const OF_AN_INSTANCE = ['trustedRoot', 'signingConfig', 'tufMirror', 'tufRoot', 'fulcioUrl', 'rekorUrl', 'rekorVersion', 'tsaUrl'];
function intoSandbox(options, instance) {
    const kept = Object.entries(options).filter(([name]) => !OF_AN_INSTANCE.includes(name));
    // What a sandbox signed is worth nothing to anybody else, so no store gets it.
    return { ...Object.fromEntries(kept), instance, store: [] };
}


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


/***/ }),

/***/ 68027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HASH_OF_KEY),
/* harmony export */   _: () => (/* binding */ algorithmOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const ECDSA = {
    prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'SHA2_256', signatureOid: '1.2.840.10045.4.3.2' },
    secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'SHA2_384', signatureOid: '1.2.840.10045.4.3.3' },
    secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'SHA2_512', signatureOid: '1.2.840.10045.4.3.4' },
};
const ED25519 = { keyDetails: 'PKIX_ED25519', signatureOid: '1.3.101.112' };
/** The sizes that have a name; a log refuses others. */
const RSA_SIZES = [2048, 3072, 4096];
/** The hash that belongs to a key, by its `PublicKeyDetails`; none for Ed25519 and what is not known. */
const HASH_OF_KEY = Object.fromEntries([
    ...Object.values(ECDSA).map(({ keyDetails, hash }) => [keyDetails, hash]),
    ...RSA_SIZES.map((size) => [rsaDetails(size), 'SHA2_256']),
]);
/** @throws ChopmarkError `INPUT_KEY_UNSUPPORTED` for a key that no Sigstore service would take. */
function algorithmOf(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const ecdsa = key.asymmetricKeyType === 'ec' ? ECDSA[namedCurve] : undefined;
    if (ecdsa)
        return ecdsa;
    if (key.asymmetricKeyType === 'ed25519')
        return ED25519;
    if (key.asymmetricKeyType === 'rsa' && RSA_SIZES.includes(modulusLength)) {
        return { keyDetails: rsaDetails(modulusLength), hash: 'SHA2_256', signatureOid: '1.2.840.113549.1.1.11' };
    }
    const found = [key.asymmetricKeyType, namedCurve, modulusLength || ''].filter(Boolean).join(' ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_KEY_UNSUPPORTED',
        message: `Sigstore has no use for a key of this kind (${found}).`,
        hint: 'Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA with 2048, 3072 or 4096 bits.',
    });
}
function rsaDetails(size) {
    return `PKIX_RSA_PKCS1V15_${size}_SHA256`;
}


/***/ }),

/***/ 15651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sameIdentity)
/* harmony export */ });
/** Differs with every run of the same job, as the run metadata of a statement does. */
const OF_ONE_RUN = 'run-invocation-uri';
/** Whether two certificates speak for the same identity: who, by whose word, and everything else they prove but which run it was. */
function sameIdentity(one, other) {
    const names = new Set([...Object.keys(one.extensions), ...Object.keys(other.extensions)]);
    names.delete(OF_ONE_RUN);
    return (one.issuer === other.issuer &&
        one.san === other.san &&
        one.sanType === other.sanType &&
        [...names].every((name) => one.extensions[name] === other.extensions[name]));
}


/***/ }),

/***/ 68890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ showAnswer),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   aD: () => (/* binding */ garbled),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82707);



/** The error for an answer that is not the one hoped for. The answer's body is not in it: `showAnswer` gives it to debug output. */
const refusal = ({ code, service, status, asked, hint }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} answered ${status} to ${asked}.`,
    hint: remedyFor(status) ?? hint ?? 'It will not take the request as it is: run with --debug to see its answer.',
});
function remedyFor(status) {
    if (status === 429)
        return 'It wants fewer requests: lower --request-rate or --concurrency, then run again; what is signed is kept.';
    if (status >= 500)
        return 'The service has trouble: see its status page and run again later; what is signed is kept.';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed here: configure the address it points to.';
    if (status === 404 || status === 405)
        return 'Is the address right? It should be the base URL of the service, without an API path.';
    return undefined;
}
/** An answer that cannot be understood. */
const garbled = (code, service, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} gave an answer that cannot be used: ${reason}.`,
    hint: 'Is a proxy or login page in between? Run with --debug to see the answer, or try again later.',
});
/** Runs a reader over an answer's JSON; whatever is not as expected becomes `code`. */
function readAnswer(code, service, body, read) {
    try {
        return read((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxDepth: 16 }));
    }
    catch (error) {
        throw error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? garbled(code, service, error.message) : error;
    }
}
/** Characters of a foreign answer that debug output shows. */
const SHOWN = 300;
/** Characters in a row that show a secret. */
const PIECE = 12;
/** Puts a refused answer into debug output, short and harmless, and not at all where it repeats a piece of `secret`. */
function showAnswer(logger, service, { status, body }, secret = '') {
    const text = body
        .subarray(0, SHOWN * 4)
        .toString('utf8')
        .slice(0, SHOWN);
    const shown = repeats(text, secret) ? '(not shown: it repeats the token)' : (0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralizeLine */ .a)(text);
    logger.debug(`${service.name} ${service.url.host} answered ${status}: ${shown}`);
}
function repeats(text, secret) {
    for (let at = 0; at + PIECE <= text.length; at++)
        if (secret.includes(text.slice(at, at + PIECE)))
            return true;
    return false;
}


/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signContent),
/* harmony export */   n: () => (/* binding */ buildPayload)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74114);



/** The payload, built now where it was not yet; built anew each time, so that it need not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
const buildPayload = async ({ name, content }) => {
    if (content.kind === 'message')
        return undefined;
    const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
    if (payload.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2M)
        return payload;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `${name} is too large to sign: ${payload.length} bytes, and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2M} fit into a bundle.`,
        hint: 'Put what is large into a file of its own, and attest that file.',
    });
};
/** Signs an item whose payload was built. */
async function signContent(signer, { content }, payload) {
    if (content.kind === 'message') {
        const { algorithm, digest } = content;
        return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
    }
    const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
    const signature = await signer.sign({ kind: 'bytes', head: (0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEnvelopeHead */ .P3)(unsigned), bytes: unsigned.payload });
    return { kind: 'envelope', envelope: { ...unsigned, signature } };
}


/***/ })

};
