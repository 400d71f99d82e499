export const id = 8845;
export const ids = [8845];
export const modules = {

/***/ 76684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readClaims),
/* harmony export */   S: () => (/* binding */ checkToken)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82707);





/** Seconds by which this machine's clock and the issuer's may differ. */
const CLOCK_SKEW = 60;
/** Seconds since 1970 of the last time a Date can print with four digits of year. */
const LAST_TIME = 253_402_300_799;
/** Characters of a claim that a message shows. */
const SHOWN = 120;
/**
 * The claims of a JSON Web Token (RFC 7519, JWS compact serialization), decoded and nothing more: whether they are true
 * is for the certificate authority to find out, which checks the signature.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`; it shows nothing of the token.
 */
function readClaims(token) {
    if (token.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1E)
        throw malformed(`it is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1E} bytes`);
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
        return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(decodePart(part, name), { what: `its ${name}`, maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CLAIM_DEPTH */ .m0b }), `its ${name}`);
    }
    catch (error) {
        throw error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? malformed(error.message) : error;
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_TOKEN_AUDIENCE',
            message: `The identity token is for the audience ${audiences.map(show).join(', ')}; ${show(audience)} is needed.`,
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_TOKEN_EXPIRED',
            message: `The identity token expired at ${print(expires)}; it is ${print(now)} now${lifetime(issued, expires)}.`,
            hint: 'Sign sooner after the token is made, or have it made to live longer. If the time is wrong, set the clock of this machine.',
        });
    }
    if (now < starts - CLOCK_SKEW) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
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
    if (audiences.length === 0 || audiences.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_AUDIENCES */ .hc0 || !audiences.every((one) => typeof one === 'string' && one !== '')) {
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
const show = (text) => (0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_4__/* .neutralizeLine */ .a)(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));
const malformed = (reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'IDENTITY_TOKEN_MALFORMED',
    message: `What was given as identity token is not one: ${reason}.`,
    hint: 'An identity token is a JSON Web Token, three parts of base64url with dots between, and nothing around it.',
});


/***/ }),

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

/***/ 29961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32289);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29199);


/** `ReadText` on this machine's files. */
const readText = async (path, maxBytes) => {
    try {
        return (await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_1__.readBoundedFile)(path, maxBytes, 'the file')).toString('utf8');
    }
    catch (error) {
        const code = error instanceof Error ? (0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error.cause) : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
};


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

/***/ 97998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ listIdentitySources),
  R: () => (/* binding */ selectIdentity)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
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

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
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

// EXTERNAL MODULE: ./build/ci/claims.js
var ci_claims = __webpack_require__(76684);
// EXTERNAL MODULE: ./build/ci/detect.js
var detect = __webpack_require__(78998);
// EXTERNAL MODULE: ./build/ci/provider.js
var provider = __webpack_require__(28212);
// EXTERNAL MODULE: ./build/ci/providers.js + 8 modules
var providers = __webpack_require__(78954);
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
    return [...(0,detect/* listDetected */.F)(ports.env), ...WORKLOADS.filter((_, index) => here[index])];
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
    const claims = (0,ci_claims/* readClaims */.I)(token);
    const checked = (0,ci_claims/* checkToken */.S)({ claims, audience, clock: ports.clock, ...(remedy === undefined ? {} : { remedy }) });
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
    const { issuer, subject } = (0,ci_claims/* checkToken */.S)({ claims: (0,ci_claims/* readClaims */.I)(token), audience, clock: ports.clock, remedy: source.remedy(audience) });
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


/***/ }),

/***/ 95688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below)
/* harmony export */ });
/** `path` below `base`, whose own path is kept: a private service may live under a prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);


/***/ }),

/***/ 58845:
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

// EXTERNAL MODULE: ./build/ci/claims.js
var ci_claims = __webpack_require__(76684);
// EXTERNAL MODULE: ./build/ci/read-text.js
var read_text = __webpack_require__(29961);
// EXTERNAL MODULE: ./build/ci/record-build.js
var record_build = __webpack_require__(60081);
// EXTERNAL MODULE: ./build/ci/select.js + 5 modules
var ci_select = __webpack_require__(97998);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
;// CONCATENATED MODULE: ./build/core/secret-source.js




const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, not where one is. */
const isLiteralSecret = (source) => LITERAL.test(source);
/** Only a name that looks like one is shown: `env:$TOKEN` puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;
/**
 * A token or key from where an option says: `env:NAME`, a file's path (pipes too), or the text itself where it is a JWT or PEM.
 * No message quotes the option, since what was meant as a secret may have been taken for a path.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
async function readSecret(source, { env, what, workingFolder, maxBytes = limits/* MAX_TOKEN */.N1E }) {
    if (isLiteralSecret(source))
        return { value: source.trim(), literal: true };
    const value = source.startsWith('env:')
        ? readVariable(source.slice(4), env, what)
        : await readSecretFile((0,external_node_path_.resolve)(workingFolder, source), what, maxBytes);
    if (value.trim() === '')
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_SECRET_EMPTY', message: `What ${what} points to is empty.`, hint: remedy(what) });
    return { value: value.trim(), literal: false };
}
function readVariable(name, env, what) {
    const value = env[name];
    if (value !== undefined)
        return value;
    const shown = SHOWN_NAME.test(name) ? `The variable ${name}` : 'The variable';
    throw new errors/* ChopmarkError */.E({ code: 'INPUT_SECRET_UNREADABLE', message: `${shown} that ${what} names is not set.`, hint: remedy(what) });
}
async function readSecretFile(path, what, maxBytes) {
    try {
        return (await (0,read_file.readBoundedFile)(path, maxBytes, `the file of ${what}`, { pipes: true })).toString('utf8');
    }
    catch (error) {
        // Its message names the path.
        const reason = error instanceof errors/* ChopmarkError */.E && error.code === 'INPUT_TOO_LARGE' ? `is longer than ${maxBytes} bytes` : 'could not be read';
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_SECRET_UNREADABLE', message: `The file that ${what} names ${reason}.`, hint: remedy(what) });
    }
}
const remedy = (what) => `Give ${what} the path of a file that holds the secret, or env:NAME for the variable NAME.`;

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
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/formats/pem.js
var pem = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/signing/accepted-issuers.js
var accepted_issuers = __webpack_require__(72186);
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

// EXTERNAL MODULE: ./build/signing/service-answer.js
var service_answer = __webpack_require__(68890);
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
    (0,accepted_issuers/* checkIssuerAccepted */.f3)(authority.url, await (0,accepted_issuers/* fetchAcceptedIssuers */.q9)({ http, logger }, authority, known), applicant);
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
// EXTERNAL MODULE: ./build/engine/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(5935);
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
        ? await (0,ci_select/* selectIdentity */.R)({
            audience: options.audience,
            ...(options.ci && { ci: options.ci }),
            ...(explicit !== undefined && { explicit: { token: explicit, ofSandbox: given === undefined } }),
        }, { env, exec, clock, logger, http: run.http, readText: read_text/* readText */.y })
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
            checkCertificateAgrees(proven, (0,ci_claims/* readClaims */.I)(token), identity.platform);
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
        const claims = (0,ci_claims/* readClaims */.I)(next);
        return sessionIdentity({ claims, token: next, ...(0,ci_claims/* checkToken */.S)({ claims, audience, clock: ports.clock }), source: 'option', ...(renew && { renew }) }, audience, ports);
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
    const { value, literal } = await readSecret(source, { env, what, workingFolder });
    logger.secret(value);
    if (literal)
        logger.warn(`${what} was given as it is, and shows in the process list: give a file, or env:NAME.`);
    return value;
}


/***/ }),

/***/ 72186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ checkIssuerAccepted),
/* harmony export */   q9: () => (/* binding */ fetchAcceptedIssuers)
/* harmony export */ });
/* unused harmony export matchesIssuer */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95688);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _service_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68890);





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
        url: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(authority.url, 'api/v2/configuration'),
        headers: { accept: 'application/json' },
        maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CERTIFICATE_ANSWER */ .S2Y,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status === 404 && known.length > 0) {
        logger.debug(`${service.name} ${authority.url.host} lists no issuers; those it is known to accept count.`);
        return known;
    }
    if (answer.status !== 200) {
        (0,_service_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .showAnswer */ .IC)(logger, service, answer);
        throw (0,_service_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)({
            code: 'SIGNING_CONFIGURATION_REFUSED',
            service,
            status: answer.status,
            asked: 'the question which issuers it accepts',
        });
    }
    return (0,_service_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)('SIGNING_CONFIGURATION_GARBLED', service, answer.body, (json) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(json, 'configuration').issuers, 'issuers', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUERS */ .i7S).flatMap((value, index) => {
        const entry = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, `issuers[${index}]`);
        const issuer = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.issuerUrl, 'issuerUrl', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .LkK) ||
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.wildcardIssuerUrl, 'wildcardIssuerUrl', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .LkK);
        const audience = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.audience, 'audience', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .LkK);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
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
    if (issuer.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .LkK || /\*[-_a-zA-Z0-9]*\*[-_a-zA-Z0-9]*\*/.test(pattern))
        return false;
    const source = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`^${source.join('[-_a-zA-Z0-9]+')}$`).test(issuer);
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


/***/ })

};
