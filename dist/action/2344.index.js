export const id = 2344;
export const ids = [2344,1822];
export const modules = {

/***/ 12101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findNextLink)
/* harmony export */ });
/** The target of `rel="next"` in a `Link` header (RFC 8288), as it is written. Takes one pass over the header. */
function findNextLink(header) {
    const text = header ?? '';
    for (let start = text.indexOf('<'); start !== -1;) {
        const end = text.indexOf('>', start);
        if (end === -1)
            return undefined;
        const comma = text.indexOf(',', end);
        const parameters = text.slice(end + 1, comma === -1 ? text.length : comma);
        if (parameters.trimStart().startsWith(';') && /\brel="?next\b/.test(parameters))
            return text.slice(start + 1, end);
        start = comma === -1 ? -1 : text.indexOf('<', comma);
    }
    return undefined;
}


/***/ }),

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

/***/ 95669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61928);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);




/**
 * Reads a manifest or index. A document that could be read as both is rejected: two readers would see two images.
 *
 * @param contentType The media type from the registry; the one in the document must be the same.
 * @throws JsonError
 */
function parseManifest(bytes, contentType, what) {
    const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST */ .xZ }), what);
    const stated = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.mediaType, 'mediaType', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL);
    const mediaType = stated ?? contentType;
    if (((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(contentType) || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(contentType)) && mediaType !== contentType)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${what} has another media type than the registry states`);
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType) && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return { kind: 'foreign', mediaType };
    if ('manifests' in document && ('layers' in document || 'config' in document))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${what} could be read as an index and as an image`);
    const artifactType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.artifactType, 'artifactType', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL);
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(document.subject, 'subject');
    const common = {
        mediaType,
        annotations: readAnnotations(document.annotations, 'annotations') ?? {},
        ...(artifactType !== undefined && { artifactType }),
        ...(subject && { subject: readDescriptor(subject, 'subject') }),
    };
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType)) {
        const manifests = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(document.manifests, 'manifests', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INDEX_ENTRIES */ .Vk);
        return { kind: 'index', ...common, manifests: manifests.map((entry, at) => readDescriptor(entry, `manifests[${at}]`)) };
    }
    const layers = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(document.layers, 'layers', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LAYERS */ .Uf);
    return {
        kind: 'image',
        ...common,
        config: readDescriptor(document.config, 'config'),
        layers: layers.map((layer, at) => readDescriptor(layer, `layers[${at}]`)),
    };
}
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function readDescriptor(value, where) {
    const descriptor = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL);
    if (!DIGEST.test(digest))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where}.digest is not a digest with a supported algorithm`);
    const size = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(descriptor.size, `${where}.size`);
    if (size < 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where}.size is negative`);
    const artifactType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(descriptor.artifactType, `${where}.artifactType`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL);
    const annotations = readAnnotations(descriptor.annotations, `${where}.annotations`);
    const platform = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(descriptor.platform, `${where}.platform`);
    return {
        mediaType: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.mediaType, `${where}.mediaType`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL),
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations && { annotations }),
        ...(platform && { platform: readPlatform(platform, `${where}.platform`) }),
    };
}
/** `os` and `architecture`, as in an index and in the config of an image. */
function readPlatform(platform, where) {
    const variant = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.variant, `${where}.variant`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL);
    return {
        os: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.os, `${where}.os`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL) ?? '',
        architecture: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.architecture, `${where}.architecture`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL) ?? '',
        ...(variant !== undefined && variant !== '' && { variant }),
    };
}
const readAnnotations = (value, where) => value === undefined || value === null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readStringMap */ .oI)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANNOTATIONS */ .KE);


/***/ }),

/***/ 54566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   Mu: () => (/* binding */ DOCKER_INDEX),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST)
/* harmony export */ });
/** Media types of manifests in registries (OCI image-spec, Docker image manifest v2 schema 2). */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const isIndexType = (mediaType) => mediaType === OCI_INDEX || mediaType === DOCKER_INDEX;
const isManifestType = (mediaType) => mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
/** The empty config of an artifact that needs no config (OCI image-spec, "empty descriptor"). */
const EMPTY_CONFIG = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2,
    bytes: Buffer.from('{}'),
};


/***/ }),

/***/ 50985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ listOwnTags),
/* harmony export */   Zc: () => (/* binding */ ownTag),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   kT: () => (/* binding */ isOwnTagOf),
/* harmony export */   vg: () => (/* binding */ findByOwnTag)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _registry_next_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50555);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71822);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92434);






const LISTS_TAGS = 'This registry has no referrers API, so bundles are found by their tags: give the login the permission to list tags (on Amazon ECR: ecr:ListImages).';
/** Tags on one page. */
const PAGE = 1_000;
/** Hex digits of the digest of the bundle's manifest in its tag; a tag has at most 128 characters. */
const MARK = 32;
/** What stands before it. */
const OWN = '.chopmark-';
/** Tag of the index of a manifest's referrers if the registry does not support referrers (distribution-spec, "referrers tag schema"). */
const fallbackTag = (digest) => digest.replace(':', '-').slice(0, 128);
/** Characters of the digest that go into a tag: all of sha256, and a part of longer ones. */
const prefixOf = (subject) => `${subject.replace(':', '-').slice(0, 71)}${OWN}`;
/**
 * The tag that the manifest of a bundle gets in addition to the index. Writers of an index can overwrite each other's entries, but no
 * writer overwrites a tag that contains the digest of its manifest.
 */
const ownTag = (subject, digest) => `${prefixOf(subject)}${digest.slice(digest.indexOf(':') + 1).slice(0, MARK)}`;
/** Whether the tag belongs to a manifest with this digest. */
const isOwnTagOf = (tag, digest) => findByOwnTag([{ digest }])(tag) !== undefined;
/** Finds the first manifest that a tag belongs to. An index can have thousands of entries, and an image thousands of tags. */
function findByOwnTag(manifests) {
    const byMark = new Map();
    for (const manifest of manifests) {
        const mark = manifest.digest.slice(manifest.digest.indexOf(':') + 1).slice(0, MARK);
        if (!byMark.has(mark))
            byMark.set(mark, manifest);
    }
    return (tag) => {
        const at = tag.lastIndexOf(OWN);
        return at === -1 ? undefined : byMark.get(tag.slice(at + OWN.length));
    };
}
/**
 * The tags of the bundles for a subject. Lists are sorted (distribution-spec), so one request finds them; the list of a registry that sorts
 * differently is searched as a whole, within limits.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listOwnTags(repository, subject) {
    const prefix = prefixOf(subject);
    const found = [];
    let looked = 0;
    let last = prefix;
    let sorted = true;
    const read = (path) => repository.send({ path, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_registry_next_page_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(repository, `tags/list?n=${PAGE}&last=${encodeURIComponent(prefix)}`, read)) {
        if (answer.status === 404)
            return found;
        if (answer.status !== 200)
            throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toRegistryError */ .p)(answer, repository.registry, 'the list of tags', LISTS_TAGS);
        for (const tag of readTags(answer.body)) {
            sorted &&= tag > last;
            last = tag;
            looked++;
            if (tag.startsWith(prefix))
                found.push(tag);
        }
        // Each of them is a manifest to read.
        if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REFERRERS */ .OB)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyReferrers */ .S)(repository);
        if ((sorted && !last.startsWith(prefix)) || looked > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TAGS */ .x3)
            return found;
    }
    return found;
}
function readTags(bytes) {
    try {
        const list = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, { what: 'the list of tags', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST */ .xZ }), 'the list of tags');
        return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(list.tags, 'tags', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TAGS */ .x3).map((tag) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(tag, 'tags', 256));
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3))
            throw error;
        return [];
    }
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tooManyReferrers)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61928);


/** The error for more referrers of one manifest than are read. */
const tooManyReferrers = ({ name }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `More than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OB} manifests in ${name} refer to one image.`,
    hint: 'Referrers beyond this limit are not read, so the result would be incomplete: remove those that are not needed, or verify with --bundle.',
});


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

/***/ 61280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ putBlob),
/* harmony export */   K9: () => (/* binding */ wrongDigest),
/* harmony export */   PM: () => (/* binding */ uploadBlob),
/* harmony export */   RV: () => (/* binding */ putManifest),
/* harmony export */   c2: () => (/* binding */ getManifest),
/* harmony export */   is: () => (/* binding */ hasBlob),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qW: () => (/* binding */ getBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61928);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _response_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71822);







const ACCEPT = [_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_MANIFEST */ .EG, _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_INDEX */ .Mu, _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_MANIFEST */ .Vv, '*/*'].join(', ');
/**
 * Reads the manifest of a tag or digest. Content requested by digest must have that digest, whatever the registry states.
 *
 * @returns Undefined if it does not exist.
 * @throws ChopmarkError `STORE_…`
 */
async function getManifest(repository, reference) {
    const what = `the manifest ${reference}`;
    const answer = await repository.send({ path: `manifests/${reference}`, headers: { accept: ACCEPT }, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MANIFEST */ .xZ });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw (0,_response_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toRegistryError */ .p)(answer, repository.registry, what);
    const { body, headers } = answer;
    const asked = /^(sha\d{3}):/.exec(reference)?.[1];
    const digest = digestOf(body, asked ?? 'sha256');
    if (asked !== undefined && digest !== reference)
        throw wrongDigest(repository, what);
    const etag = headers.get('etag');
    const contentType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const manifest = readManifest(body, contentType, repository, what);
    return { digest, bytes: body, mediaType: manifest.mediaType, manifest, ...(etag && { etag }) };
}
function readManifest(bytes, contentType, repository, what) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .N)(bytes, contentType, what);
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3))
            throw error;
        throw garbled(repository, what, `${error.message}`);
    }
}
/** Reads the blob of a descriptor, and checks its size and digest. @throws ChopmarkError `STORE_…` */
async function getBlob(repository, { digest, size }, maxBytes) {
    const what = `the blob ${digest}`;
    if (size > maxBytes)
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'STORE_ANSWER_TOO_LARGE',
            message: `In ${repository.name}, ${what} has ${size} bytes; the limit is ${maxBytes}.`,
            hint: WHAT_IS_IT,
        });
    const answer = await repository.send({ path: `blobs/${digest}`, maxBytes: Math.max(size, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2) });
    if (answer.status !== 200)
        throw (0,_response_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toRegistryError */ .p)(answer, repository.registry, what);
    if (answer.body.length !== size || digestOf(answer.body, digest.slice(0, digest.indexOf(':'))) !== digest)
        throw wrongDigest(repository, what);
    return answer.body;
}
/** Writes a manifest; the caller checks the status. */
const putManifest = (repository, bytes, { mediaType, reference, ifMatch }) => repository.send({
    path: `manifests/${reference}`,
    method: 'PUT',
    headers: { 'content-type': mediaType, ...(ifMatch && { 'if-match': ifMatch }) },
    body: bytes,
    maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2,
});
/**
 * Writes a blob. An existing blob is written again: asking first would take as long as writing.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function putBlob(repository, bytes) {
    const digest = digestOf(bytes);
    await uploadBlob(repository, digest, { body: bytes });
    return digest;
}
/** Uploads content with that digest in one piece: not every registry accepts several. @throws ChopmarkError `STORE_…` */
async function uploadBlob(repository, digest, content) {
    const what = `writing the blob ${digest}`;
    for (let left = UPLOADS;; left--) {
        const url = await beginUpload(repository, what);
        if (url === undefined)
            return;
        url.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream' };
        const written = await repository.send({ ...content, path: url, method: 'PUT', headers, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2 });
        if (written.status === 201 || written.status === 204)
            return;
        // The upload ended without a response, or the registry lost it.
        if (written.status !== 404 || left <= 1)
            throw (0,_response_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toRegistryError */ .p)(written, repository.registry, what);
    }
}
/** Maximum number of uploads that are started for one blob. */
const UPLOADS = 3;
/** The address to write to; undefined if the registry already has the blob. */
async function beginUpload(repository, what) {
    const begun = await repository.send({ path: 'blobs/uploads/', method: 'POST', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2 });
    if (begun.status === 201)
        return undefined;
    if (begun.status !== 202)
        throw (0,_response_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toRegistryError */ .p)(begun, repository.registry, what);
    const location = begun.headers.get('location');
    const url = location !== null && URL.canParse(location, repository.base) ? new URL(location, repository.base) : undefined;
    if (url && (url.protocol === 'https:' || url.protocol === repository.base.protocol))
        return url;
    throw garbled(repository, what, 'the response has no usable upload address');
}
async function hasBlob(repository, digest) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2 });
    return answer.status === 200;
}
const digestOf = (bytes, algorithm = 'sha256') => `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
const WHAT_IS_IT = 'Check that this is the right content: attestations are much smaller.';
const wrongDigest = ({ name }, what) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_INVALID_RESPONSE',
    message: `The registry returned other content than ${what} of ${name}.`,
    hint: 'The registry, or a proxy in front of it, is faulty or malicious. Report this to its operator.',
});
const garbled = ({ name }, what, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_INVALID_RESPONSE',
    message: `In ${name}, ${what} cannot be read: ${reason}.`,
    hint: 'Report this to the owner of the image or to the operator of the registry.',
});


/***/ }),

/***/ 50555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_next_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12101);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61928);



/**
 * All pages of a list (distribution-spec, RFC 5988 `Link: <…>; rel="next"`), one after the other. Pages must be in the same registry and
 * must not repeat, and their number is limited.
 *
 * @throws ChopmarkError `STORE_INVALID_RESPONSE`, `STORE_ANSWER_TOO_LARGE`
 */
async function* readPages(repository, first, read) {
    const seen = new Set();
    let next = first;
    while (next !== undefined) {
        if (seen.size >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGISTRY_PAGES */ .mL)
            throw fault('STORE_ANSWER_TOO_LARGE', repository, `a list of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGISTRY_PAGES */ .mL} pages`);
        seen.add(String(next));
        const answer = await read(next);
        yield answer;
        next = nextOf(answer.headers.get('link'), repository.base);
        if (next !== undefined && seen.has(String(next)))
            throw fault('STORE_INVALID_RESPONSE', repository, 'a list whose pages repeat');
    }
}
function nextOf(link, base) {
    const target = (0,_base_http_next_link_js__WEBPACK_IMPORTED_MODULE_2__/* .findNextLink */ .L)(link);
    if (target === undefined || !URL.canParse(target, base))
        return undefined;
    const url = new URL(target, base);
    // Some registries behind a proxy name themselves with http, or by their internal name; the page is requested from the known address.
    const page = new URL(base);
    // Set part by part: a path that begins with two slashes would name another host.
    page.pathname = url.pathname;
    page.search = url.search;
    return page;
}
const fault = (code, { registry, name }, what) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The registry ${registry} returns ${what} for ${name}.`,
    hint: 'Remove what is not needed from the repository, or report this to the operator of the registry.',
});


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
