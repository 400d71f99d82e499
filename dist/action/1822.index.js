export const id = 1822;
export const ids = [1822];
export const modules = {

/***/ 27004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   dQ: () => (/* binding */ LOG_IN),
/* harmony export */   eY: () => (/* binding */ fetchToken)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2924);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48806);
/* harmony import */ var _registry_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80743);






/** Lifetime of a token in seconds if the response does not state it (distribution-spec, token authentication). */
const DEFAULT_LIFE = 60;
/** Seconds before its expiry from which a token is no longer used. */
const MARGIN = 5;
const LONGEST_LIFE = 3600;
/**
 * A token for `scope` from the token service of the registry. A password is sent as Basic, an identity token as OAuth 2 refresh token;
 * without credentials the request is anonymous.
 *
 * @throws ChopmarkError `STORE_UNAUTHORIZED`, `STORE_FORBIDDEN`, `STORE_INVALID_RESPONSE`, `STORE_UNAVAILABLE`
 */
async function fetchToken(request) {
    const { http, registry, givenBy, plainHosts, now } = request;
    const answer = await http({
        ...tokenRequest(request),
        givenBy,
        plainHosts,
        maxBytes: _base_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TOKEN_ANSWER */ .aX,
        stage: 'STORE',
        service: 'token service',
    });
    if (answer.status !== 200)
        throw refused(answer, request);
    try {
        const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.body, { what: 'the token' }), 'the token');
        const value = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.token, 'token') || (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.access_token, 'access_token');
        // Printable ASCII, because it becomes a header.
        if (!value || !/^[\x21-\x7e]+$/.test(value))
            throw new Error('no token');
        const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? Math.min(body.expires_in, LONGEST_LIFE) : DEFAULT_LIFE;
        return { value, goodUntil: now.getTime() + Math.max(life - MARGIN, 1) * 1000 };
    }
    catch {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_INVALID_RESPONSE',
            message: `The token service of ${registry} returned no valid token.`,
            hint: 'A proxy may have responded instead: check HTTPS_PROXY and NO_PROXY.',
        });
    }
}
function tokenRequest({ challenge, scope, credentials, registry, givenBy, plainHosts, }) {
    const url = checkRealm(challenge.realm, registry, { givenBy, plainHosts });
    const service = challenge.service === undefined ? {} : { service: challenge.service };
    if (credentials?.kind === 'identity-token') {
        const body = new URLSearchParams({
            grant_type: 'refresh_token',
            refresh_token: credentials.token,
            client_id: 'chopmark',
            ...service,
            scope,
        });
        return { url, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() };
    }
    for (const [name, value] of Object.entries({ ...service, scope }))
        url.searchParams.set(name, value);
    return { url, headers: credentials ? { authorization: basic(credentials) } : {} };
}
/**
 * As with every client, a registry may name a token service on any host, which gets the password over https. Plain HTTP goes to no other
 * host than those that the user allowed, and only where the registry itself is used over plain HTTP: the password of a registry with https
 * goes over no other.
 */
function checkRealm(realm, registry, { givenBy, plainHosts }) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && givenBy.protocol === 'http:' && (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainHost */ .dW)(url, plainHosts));
    if (url && safe && url.username === '' && url.password === '')
        return url;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_INVALID_RESPONSE',
        message: `The registry ${registry} names a token service whose address is not https, so no credentials are sent to it.`,
        hint: url?.protocol === 'http:' && givenBy.protocol === 'http:'
            ? `Report this to the operator of the registry. Only on a network that you trust, allow it with --allow-insecure-registry ${url.host}.`
            : 'Report this to the operator of the registry.',
    });
}
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
function refused({ status, body }, { registry, credentials }) {
    const service = `The token service of ${registry}`;
    const secret = credentials?.kind === 'password' ? credentials.password : credentials?.token;
    const { text } = (0,_registry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegistryWords */ .d)(body, secret === undefined ? [] : [secret]);
    const words = text === '' ? '' : `: “${text}”`;
    if (status === 429 || status >= 500)
        return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'STORE_UNAVAILABLE', message: `${service} answered ${status}${words}.`, hint: 'Run again later.' });
    if (credentials === undefined)
        return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_UNAUTHORIZED',
            message: `${service} refuses anonymous access (status ${status})${words}.`,
            hint: LOG_IN(registry),
        });
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: status === 403 ? 'STORE_FORBIDDEN' : 'STORE_UNAUTHORIZED',
        message: `${service} does not accept the credentials (status ${status})${words}.`,
        hint: LOG_IN(registry),
    });
}
const LOG_IN = (registry) => `Log in first: docker login ${registry}, or use a credential helper. For ghcr.io, give the job GITHUB_TOKEN and packages: write.`;


/***/ }),

/***/ 61928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ REFERRERS_IN_FLIGHT),
/* harmony export */   DW: () => (/* binding */ SETTLE_WINDOW),
/* harmony export */   Dg: () => (/* binding */ MAX_IMAGE_BLOB),
/* harmony export */   FQ: () => (/* binding */ MAX_DOCKER_CONFIG),
/* harmony export */   J5: () => (/* binding */ MAX_IMAGE_BYTES),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   O2: () => (/* binding */ MAX_REGISTRY_ANSWER),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Rp: () => (/* binding */ MAX_INDEX_WRITES),
/* harmony export */   UI: () => (/* binding */ MIN_TRANSFER_RATE),
/* harmony export */   UO: () => (/* binding */ BLOBS_IN_FLIGHT),
/* harmony export */   Uf: () => (/* binding */ MAX_LAYERS),
/* harmony export */   VL: () => (/* binding */ MAX_DESCRIPTOR_TEXT),
/* harmony export */   Vk: () => (/* binding */ MAX_INDEX_ENTRIES),
/* harmony export */   Vw: () => (/* binding */ MAX_BUILDKIT_STATEMENTS),
/* harmony export */   X6: () => (/* binding */ MAX_REGISTRY_REDIRECTS),
/* harmony export */   XK: () => (/* binding */ MAX_CHALLENGE),
/* harmony export */   kU: () => (/* binding */ MAX_IMAGE_MANIFESTS),
/* harmony export */   mL: () => (/* binding */ MAX_REGISTRY_PAGES),
/* harmony export */   pf: () => (/* binding */ MAX_REGISTRY_WORDS),
/* harmony export */   uT: () => (/* binding */ MAX_IMAGE_CONFIG),
/* harmony export */   vQ: () => (/* binding */ MAX_REFERRER_DEPTH),
/* harmony export */   x3: () => (/* binding */ MAX_TAGS),
/* harmony export */   xZ: () => (/* binding */ MAX_MANIFEST),
/* harmony export */   yE: () => (/* binding */ MAX_CREDENTIALS),
/* harmony export */   yM: () => (/* binding */ MAX_INDEX_DEPTH)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One manifest or index of a registry: the size that the distribution specification asks registries to accept. */
const MAX_MANIFEST = 4 << 20;
/** Bytes. Responses of a registry other than manifests and blobs: mostly errors. */
const MAX_REGISTRY_ANSWER = 64 << 10;
/** Layers of one manifest. */
const MAX_LAYERS = 1_000;
/** Entries of one index: 4 MiB of descriptors have fewer. */
const MAX_INDEX_ENTRIES = 20_000;
/** Annotations of one manifest or descriptor. */
const MAX_ANNOTATIONS = 256;
/** Levels of nested indexes. */
const MAX_INDEX_DEPTH = 4;
/** Manifests of one image that are attested or verified, over all its platforms. */
const MAX_IMAGE_MANIFESTS = 1_000;
/** BuildKit statements in one image. */
const MAX_BUILDKIT_STATEMENTS = 1_000;
/** Bytes. The configuration of one image. */
const MAX_IMAGE_CONFIG = 4 << 20;
/** Bytes. One layer of an image that is copied. */
const MAX_IMAGE_BLOB = 64 * 2 ** 30;
/** Bytes. All layers of an image that is copied, including all platforms and attestations. */
const MAX_IMAGE_BYTES = 256 * 2 ** 30;
/** Bytes per second below which the transfer of a layer counts as hanging. */
const MIN_TRANSFER_RATE = 128 << 10;
/** Layers of an image that are copied at a time. */
const BLOBS_IN_FLIGHT = 4;
/** Levels of referrers (referrers of an image, their referrers, and so on) that are copied. */
const MAX_REFERRER_DEPTH = 4;
/** Referrers of one image that are read. */
const MAX_REFERRERS = 2_048;
/** Pages of a list of referrers or tags. */
const MAX_REGISTRY_PAGES = 64;
/** Manifests and blobs of one image that are fetched at a time. */
const REFERRERS_IN_FLIGHT = 8;
/** Bytes. A file of registry credentials. */
const MAX_DOCKER_CONFIG = 1 << 20;
/** Bytes. The output of a credential helper. */
const MAX_CREDENTIALS = 64 << 10;
/** Milliseconds for which a fallback index must stay unchanged after it was written. */
const SETTLE_WINDOW = 1_000;
/** Writes of a fallback index before the run gives up because of other writers. */
const MAX_INDEX_WRITES = 40;
/** Characters. The authentication challenge of a registry, in one header. */
const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob download. */
const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are searched if the registry does not sort them. */
const MAX_TAGS = 100_000;
/** Bytes. The words of an error, in the answer of a registry or of its token service. */
const MAX_REGISTRY_WORDS = 64 << 10;


/***/ }),

/***/ 80743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hideCredentials),
/* harmony export */   d: () => (/* binding */ readRegistryWords)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30306);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61928);




/** Characters of a registry's own message that are shown. */
const SHOWN = 300;
/** Errors of one answer that are shown. */
const MOST = 3;
/**
 * The registry's own words, and those of a token service. Untrusted text, made harmless. An answer that is no such document, as the page of a
 * proxy, has none.
 *
 * @param sent Credentials that were sent, which some servers repeat.
 */
function readRegistryWords(body, sent = []) {
    try {
        const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body, { what: 'the answer', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REGISTRY_WORDS */ .pf, maxDepth: 8 }), 'the answer');
        const errors = Array.isArray(document.errors) ? document.errors.slice(0, MOST) : [document];
        const code = errors.map((error) => read(error, 'code')).find((text) => /^[A-Z_]{2,40}$/.test(text));
        const words = errors.flatMap((error) => [...new Set([read(error, 'message'), read(error, 'detail'), read(error, 'details')])].filter(Boolean));
        return { ...(code !== undefined && { code }), text: (0,_base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWords */ .A)(words.join('; '), sent, SHOWN) };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3)
            return { text: '' };
        throw error;
    }
}
function read(object, name) {
    const text = typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;
    return typeof text === 'string' ? text.trim() : '';
}
/** An answer with an error status does not repeat the credentials that were sent, so that its words can be shown. */
function hideCredentials(answer, headers) {
    if (answer.status < 400 || answer.body.length === 0)
        return answer;
    const text = answer.body.toString('utf8', 0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REGISTRY_WORDS */ .pf);
    return { ...answer, body: Buffer.from((0,_base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSent */ .H)(text, Object.values(headers))) };
}


/***/ }),

/***/ 71822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ toRegistryError)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _auth_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27004);
/* harmony import */ var _registry_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80743);



const EXPLAINED = {
    401: { code: 'STORE_UNAUTHORIZED', hint: (registry) => (0,_auth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_IN */ .dQ)(registry) },
    403: {
        code: 'STORE_FORBIDDEN',
        hint: (registry) => `The login for ${registry} lacks a permission: to push, it needs write permission for the repository.`,
    },
    404: {
        code: 'STORE_NOT_FOUND',
        hint: () => 'Check that the image was pushed under this name. Some registries also return this status for missing permissions.',
    },
    413: { code: 'STORE_TOO_LARGE', hint: () => 'Registries, and proxies in front of them, limit the size of pushed content.' },
    429: { code: 'STORE_RATE_LIMITED', hint: () => 'Log in, which raises the limit of most registries, or run again later.' },
};
/**
 * The error for a status that ends the work, with the registry's own words.
 *
 * @param what What was requested: a repository, "the manifest sha256:…".
 * @param needs The permission without which the registry answers 403, if it is not the one to push.
 */
function toRegistryError({ status, body }, registry, what, needs) {
    const said = (0,_registry_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryWords */ .d)(body);
    const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code,
        message: `The registry ${registry} returned status ${status}${said.code ? ` (${said.code})` : ''} for ${what}${said.text ? `: “${said.text}”` : ''}.`,
        hint: status === 403 && needs !== undefined ? needs : hint(registry),
    });
}
const TROUBLE = {
    code: 'STORE_UNAVAILABLE',
    hint: () => 'Run again later. The bundles are on disk, so nothing needs to be signed again.',
};
const REFUSED = {
    code: 'STORE_REFUSED',
    hint: () => 'Check the settings of the registry for this repository: immutable tags, quotas, policies.',
};


/***/ })

};
