export const id = 9621;
export const ids = [9621];
export const modules = {

/***/ 89621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfImages: () => (/* binding */ readEvidenceOfImages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39831);
/* harmony import */ var _stores_read_image_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39611);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10507);





/** Images whose referrers are read at the same time. */
const AT_ONCE = 4;
/** The bundles that refer to each image; nothing for what is none. One registry's trouble is not another's. */
const readEvidenceOfImages = (images) => (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .H)(images, AT_ONCE, async (image) => {
    if (!image)
        return { candidates: [] };
    try {
        const { found, unreadable } = await (0,_stores_read_image_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageBundles */ .h)(image.source, image.reference);
        return {
            candidates: [
                ...found.flatMap(({ bytes, location }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .readCandidates */ .lH)(bytes, location)),
                ...unreadable.map(({ location, problem }) => ({ location, problem, subjects: [] })),
            ],
        };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        return { candidates: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .I)(error) };
    }
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


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ putBlob),
/* harmony export */   RV: () => (/* binding */ putManifest),
/* harmony export */   c2: () => (/* binding */ getManifest),
/* harmony export */   is: () => (/* binding */ hasBlob),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qW: () => (/* binding */ getBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40332);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);







const ACCEPT = [_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_MANIFEST */ .EG, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_INDEX */ .Mu, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_MANIFEST */ .Vv, '*/*'].join(', ');
/**
 * Reads what a tag or digest names. What is asked for by digest must have it, whatever the registry says of it.
 *
 * @returns Undefined where there is none.
 * @throws ChopmarkError `STORE_…`
 */
async function getManifest(repository, reference) {
    const what = `the manifest ${reference}`;
    const answer = await repository.send({ path: `manifests/${reference}`, headers: { accept: ACCEPT }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MANIFEST */ .xZ });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, what);
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
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, contentType, what);
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N))
            throw error;
        throw garbled(repository, what, `${error.message}`);
    }
}
/** Reads a blob that a descriptor points to; it must have that size and digest. @throws ChopmarkError `STORE_…` */
async function getBlob(repository, { digest, size }, maxBytes) {
    const what = `the blob ${digest}`;
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'STORE_ANSWER_TOO_LARGE',
            message: `In ${repository.name}, ${what} has ${size} bytes; ${maxBytes} are the most that are read.`,
            hint: WHAT_IS_IT,
        });
    const answer = await repository.send({ path: `blobs/${digest}`, maxBytes: Math.max(size, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2) });
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, what);
    if (answer.body.length !== size || digestOf(answer.body, digest.slice(0, digest.indexOf(':'))) !== digest)
        throw wrongDigest(repository, what);
    return answer.body;
}
/** Writes a manifest; the caller looks at the status. */
const putManifest = (repository, bytes, { mediaType, reference, ifMatch }) => repository.send({
    path: `manifests/${reference}`,
    method: 'PUT',
    headers: { 'content-type': mediaType, ...(ifMatch && { 'if-match': ifMatch }) },
    body: bytes,
    maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2,
});
/**
 * Writes a blob. One that is there already is written again all the same: asking first costs as much as writing.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function putBlob(repository, bytes) {
    const digest = digestOf(bytes);
    const what = `writing the blob ${digest}`;
    for (let left = UPLOADS;; left--) {
        const url = await beginUpload(repository, what);
        if (url === undefined)
            return digest;
        url.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream' };
        const written = await repository.send({ path: url, method: 'PUT', headers, body: bytes, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2 });
        if (written.status === 201 || written.status === 204)
            return digest;
        // The upload ended without our hearing of it, or the registry lost it.
        if (written.status !== 404 || left <= 1)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(written, repository.registry, what);
    }
}
/** Uploads of one blob that are begun at most. */
const UPLOADS = 3;
/** Where to write to; undefined where the registry has the blob by now. */
async function beginUpload(repository, what) {
    const begun = await repository.send({ path: 'blobs/uploads/', method: 'POST', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2 });
    if (begun.status === 201)
        return undefined;
    if (begun.status !== 202)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(begun, repository.registry, what);
    const location = begun.headers.get('location');
    const url = location !== null && URL.canParse(location, repository.base) ? new URL(location, repository.base) : undefined;
    if (url && url.protocol === repository.base.protocol)
        return url;
    throw garbled(repository, what, 'it says no place to write to that could be used');
}
async function hasBlob(repository, digest) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2 });
    return answer.status === 200;
}
const digestOf = (bytes, algorithm = 'sha256') => `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
const WHAT_IS_IT = 'Is it what was meant? Nothing of that size is an attestation.';
const wrongDigest = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `The registry sent something else than ${what} of ${name}.`,
    hint: 'The registry, or a proxy before it, is broken or hostile.',
});
const garbled = ({ name }, what, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `In ${name}, ${what} cannot be read: ${reason}.`,
    hint: 'Ask whoever pushed it, or runs the registry.',
});


/***/ }),

/***/ 84700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);


const EXPLAINED = {
    401: { code: 'STORE_UNAUTHORIZED', hint: (registry) => (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_IN */ .dQ)(registry) },
    403: {
        code: 'STORE_FORBIDDEN',
        hint: (registry) => `The login for ${registry} may not do this: pushing needs write permission for the repository.`,
    },
    404: {
        code: 'STORE_NOT_FOUND',
        hint: () => 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
    },
    413: { code: 'STORE_TOO_LARGE', hint: () => 'Registries and the proxies before them bound the size of what is pushed.' },
    429: { code: 'STORE_RATE_LIMITED', hint: () => 'Log in, which raises the limit of most registries, or run again later.' },
};
/**
 * The error for a status that does not let the work go on. Of what the registry says only its code is shown: the rest is text of
 * its choice.
 *
 * @param what What was asked for: a repository, "the manifest sha256:…".
 */
function explainRefusal({ status, body }, registry, what) {
    const said = /"code"\s*:\s*"([A-Z_]{2,40})"/.exec(body.subarray(0, 4096).toString('latin1'))?.[1];
    const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code,
        message: `The registry ${registry} answered ${status}${said ? ` (${said})` : ''} where ${what} was asked for.`,
        hint: hint(registry),
    });
}
const TROUBLE = {
    code: 'STORE_UNAVAILABLE',
    hint: () => 'Run again later; bundles are on disk, and nothing needs signing again.',
};
const REFUSED = {
    code: 'STORE_REFUSED',
    hint: () => 'See what the registry allows for this repository: immutable tags, quotas, policies.',
};


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73906);




/**
 * Reads a manifest or index. A document that could be taken for both kinds is refused: two readers would see two images.
 *
 * @param contentType What the registry calls it; the document's own word must agree.
 * @throws JsonError
 */
function parseManifest(bytes, contentType, what) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST */ .xZ }), what);
    const stated = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.mediaType, 'mediaType', MAX_TEXT);
    const mediaType = stated ?? contentType;
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType) && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return { kind: 'foreign', mediaType };
    if (((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(contentType) || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(contentType)) && mediaType !== contentType)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${what} calls itself something else than the registry does`);
    if ('manifests' in document && ('layers' in document || 'config' in document))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${what} could be read as an index and as an image`);
    const artifactType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.artifactType, 'artifactType', MAX_TEXT);
    const subject = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(document.subject, 'subject');
    const common = {
        mediaType,
        annotations: readAnnotations(document.annotations, 'annotations') ?? {},
        ...(artifactType !== undefined && { artifactType }),
        ...(subject && { subject: readDescriptor(subject, 'subject') }),
    };
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType)) {
        const manifests = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(document.manifests, 'manifests', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INDEX_ENTRIES */ .Vk);
        return { kind: 'index', ...common, manifests: manifests.map((entry, at) => readDescriptor(entry, `manifests[${at}]`)) };
    }
    const layers = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(document.layers, 'layers', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LAYERS */ .Uf);
    return {
        kind: 'image',
        ...common,
        config: readDescriptor(document.config, 'config'),
        layers: layers.map((layer, at) => readDescriptor(layer, `layers[${at}]`)),
    };
}
/** Characters of a media type or platform. */
const MAX_TEXT = 255;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function readDescriptor(value, where) {
    const descriptor = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.digest, `${where}.digest`, MAX_TEXT);
    if (!DIGEST.test(digest))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${where}.digest is no digest of a known algorithm`);
    const size = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(descriptor.size, `${where}.size`);
    if (size < 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${where}.size is negative`);
    const artifactType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(descriptor.artifactType, `${where}.artifactType`, MAX_TEXT);
    const annotations = readAnnotations(descriptor.annotations, `${where}.annotations`);
    const platform = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(descriptor.platform, `${where}.platform`);
    return {
        mediaType: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.mediaType, `${where}.mediaType`, MAX_TEXT),
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations && { annotations }),
        ...(platform && { platform: readPlatform(platform, `${where}.platform`) }),
    };
}
/** `os` and `architecture` as they stand in an index and in the config of an image. */
function readPlatform(platform, where) {
    const variant = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.variant, `${where}.variant`, MAX_TEXT);
    return {
        os: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.os, `${where}.os`, MAX_TEXT) ?? '',
        architecture: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.architecture, `${where}.architecture`, MAX_TEXT) ?? '',
        ...(variant !== undefined && variant !== '' && { variant }),
    };
}
const readAnnotations = (value, where) => value === undefined || value === null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readStringMap */ .oI)(value, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANNOTATIONS */ .KE);


/***/ }),

/***/ 73906:
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
/** Media types of manifests that registries keep (OCI image-spec, Docker image manifest v2 schema 2). */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const isIndexType = (mediaType) => mediaType === OCI_INDEX || mediaType === DOCKER_INDEX;
const isManifestType = (mediaType) => mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
/** The empty config of an artefact that needs none (OCI image-spec, "empty descriptor"). */
const EMPTY_CONFIG = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2,
    bytes: Buffer.from('{}'),
};


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   dQ: () => (/* binding */ LOG_IN),
/* harmony export */   eY: () => (/* binding */ fetchToken)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/** Seconds a token is good for where its answer does not say (distribution-spec, token authentication). */
const DEFAULT_LIFE = 60;
/** Seconds before its end at which a token is not used any more. */
const MARGIN = 5;
const LONGEST_LIFE = 3600;
/**
 * A token for `scope` from the service that the registry names. A password goes there as Basic, an identity token as OAuth 2
 * refresh token; without credentials the service is asked for what anybody may do.
 *
 * @throws ChopmarkError `STORE_UNAUTHORIZED`, `STORE_FORBIDDEN`, `STORE_GARBLED`, `STORE_UNAVAILABLE`
 */
async function fetchToken(request) {
    const { http, registry, now } = request;
    const answer = await http({ ...tokenRequest(request), maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN_ANSWER */ .aX, stage: 'STORE', service: 'token service' });
    if (answer.status !== 200)
        throw refused(answer.status, registry, request.credentials !== undefined);
    try {
        const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(answer.body, { what: 'the token' }), 'the token');
        const value = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.token, 'token') || (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.access_token, 'access_token');
        // Printable ASCII, since it becomes a header.
        if (!value || !/^[\x21-\x7e]+$/.test(value))
            throw new Error('no token');
        const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? Math.min(body.expires_in, LONGEST_LIFE) : DEFAULT_LIFE;
        return { value, goodUntil: now.getTime() + Math.max(life - MARGIN, 1) * 1000 };
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_GARBLED',
            message: `The token service of ${registry} answered with something that is no token.`,
            hint: 'Is it a proxy that answers in its place?',
        });
    }
}
function tokenRequest({ challenge, scope, credentials, registry, plain, }) {
    const url = checkRealm(challenge.realm, registry, plain);
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
/** A registry that is spoken to over TLS must not have the password sent in clear. */
function checkRealm(realm, registry, plain) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const safe = url?.protocol === 'https:' || (plain && url?.protocol === 'http:');
    if (url && safe && url.username === '' && url.password === '')
        return url;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_GARBLED',
        message: `The registry ${registry} names a token service that credentials are not sent to: its address is not https.`,
        hint: 'Ask whoever runs the registry.',
    });
}
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
function refused(status, registry, withCredentials) {
    const service = `The token service of ${registry}`;
    if (status === 429 || status >= 500)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'STORE_UNAVAILABLE', message: `${service} answered ${status}.`, hint: 'Run again later.' });
    if (!withCredentials)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_UNAUTHORIZED',
            message: `${service} gives nothing to anybody without credentials (${status}).`,
            hint: LOG_IN(registry),
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: status === 403 ? 'STORE_FORBIDDEN' : 'STORE_UNAUTHORIZED',
        message: `${service} does not accept the credentials (${status}).`,
        hint: LOG_IN(registry),
    });
}
const LOG_IN = (registry) => `Log in before: docker login ${registry}, or a credential helper; for ghcr.io give the job GITHUB_TOKEN and packages: write.`;


/***/ }),

/***/ 37338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Sb: () => (/* binding */ buildBundleManifest),
/* harmony export */   Xi: () => (/* binding */ describeReferrer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74114);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42594);
/* harmony import */ var _formats_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12823);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9246);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);







/** Media types of bundles of every version: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.1`. */
const isBundleType = (mediaType) => mediaType?.startsWith('application/vnd.dev.sigstore.bundle') === true;
const CREATED = 'org.opencontainers.image.created';
const CONTENT = 'dev.sigstore.bundle.content';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest by which a bundle refers to an image, field for field as cosign 3 writes it. Its time is that of the signature, so
 * that the same bundle has the same manifest, and pushing it again adds nothing.
 *
 * @param text The bundle, as it is stored.
 * @param subject Descriptor of the image.
 */
function buildBundleManifest(bundle, text, subject) {
    const predicateType = predicateTypeOf(bundle);
    const created = signedAt(bundle);
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_MANIFEST */ .EG,
        config: { mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_CONFIG */ .$v.mediaType, size: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_CONFIG */ .$v.size, digest: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_CONFIG */ .$v.digest, artifactType: _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .N },
        layers: [{ mediaType: _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .N, size: text.length, digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text) }],
        annotations: {
            [CONTENT]: bundle.content.kind === 'envelope' ? 'dsse-envelope' : 'message-signature',
            ...(predicateType !== undefined && { [PREDICATE_TYPE]: predicateType }),
            ...(created && { [CREATED]: `${created.toISOString().slice(0, 19)}Z` }),
        },
        subject,
        artifactType: _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .N,
    }));
}
/** What an index of referrers says of a manifest: its type and annotations are those of the manifest (image-spec, "referrers tag schema"). */
function describeReferrer(manifest, bytes) {
    return {
        mediaType: manifest.mediaType,
        size: bytes.length,
        digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes),
        artifactType: manifest.artifactType ?? manifest.config.mediaType,
        ...(Object.keys(manifest.annotations).length > 0 && { annotations: manifest.annotations }),
    };
}
function predicateTypeOf({ content }) {
    if (content.kind === 'message' || content.envelope.payloadType !== _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return undefined;
    return (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
}
/** For people who look at lists of referrers; what is believed about time stands in the bundle. */
function signedAt({ material, entries, timestamps }) {
    try {
        const integrated = entries.map(({ integratedTime = 0n }) => integratedTime).find((time) => time > 0n);
        if (integrated !== undefined)
            return new Date(Number(integrated) * 1000);
        if (timestamps[0])
            return (0,_formats_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestampResponse */ .r)(timestamps[0]).time;
        return material.kind === 'certificate' ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(material.certificate).validFromDate : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 39611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageBundles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37338);




/**
 * The bundles that refer to a manifest. Every candidate's own manifest is read, since lists lie about types (some registries name
 * the config's, some nothing): it must have the digest it was listed by, name this subject, and hold a bundle.
 *
 * @throws ChopmarkError `STORE_…` where the candidates cannot be listed, or are more than is read
 */
async function readImageBundles(source, digest) {
    const referrers = await source.referrers(digest);
    let bytes = 0;
    const count = (size) => {
        bytes += size;
        if (bytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REFERRERS_BYTES */ .Sj)
            throw tooMuch(source);
    };
    const found = [];
    const unreadable = [];
    await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .H)(referrers, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERRERS_IN_FLIGHT */ .CX, async (referrer) => {
        const location = `${source.name}${referrer.reference.includes(':') ? '@' : ':'}${referrer.reference}`;
        try {
            for (const bundle of await readCandidate(source, referrer, digest, count))
                found.push({ location, bytes: bundle });
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error.message === tooMuch(source).message)
                throw error;
            const { code, message, hint } = error;
            unreadable.push({ location, problem: { code, message, hint } });
        }
    });
    // The order of a list is the registry's choice; that of the answers is chance.
    const byPlace = (a, b) => (a.location < b.location ? -1 : 1);
    return { found: found.sort(byPlace), unreadable: unreadable.sort(byPlace) };
}
async function readCandidate(source, { reference }, subject, count) {
    const read = await source.manifest(reference);
    // Listed and gone: garbage that a registry collected.
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject)
        return [];
    const { artifactType, config, layers } = read.manifest;
    const isBundle = [artifactType, config.mediaType, ...layers.map(({ mediaType }) => mediaType)].some(_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo);
    const bundles = [];
    for (const layer of isBundle ? layers.filter(({ mediaType }) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(mediaType)) : []) {
        const bundle = await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE */ .mZ);
        // What was read counts, not what a manifest claims: a claim alone must not keep the others from being read.
        count(bundle.length);
        bundles.push(bundle);
    }
    return bundles;
}
const tooMuch = ({ name }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The bundles that refer to one image in ${name} have more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REFERRERS_BYTES */ .Sj} bytes.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with bundle.',
});


/***/ })

};
