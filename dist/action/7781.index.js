export const id = 7781;
export const ids = [7781];
export const modules = {

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

/***/ 93037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9246);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69009);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40890);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 69009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export putBlobFile */
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88046);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84700);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55988);





/** Milliseconds for one try to move that many bytes. */
const timeFor = (size) => _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h1 + Math.ceil(size / _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MIN_TRANSFER_RATE */ .UIR) * 1000;
/** Writes a blob into a file, never into memory as a whole; it must have that size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_IMAGE_BLOB */ .Dg6)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as the blob that it is. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => uploadBlob(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether a registry says that it has the blob, at its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` where it cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 26247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const DOCKER_HUB = 'docker.io';
/** Characters of a name without tag and digest; registries take 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: what stands before the first `/` is a registry where it has a
 * dot or a port or is `localhost`; everything else is on Docker Hub. Repositories have lower-case names in every registry, so upper
 * case is turned into it: `ghcr.io/Acme/App` is what CI variables give. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw refuse(text, 'it has more than one @');
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(text, 'what stands behind @ is no sha256 or sha512 digest');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/') && colon > 0;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(text, 'what stands behind the last : is no tag');
    const place = splitName(hasTag ? named.slice(0, colon) : named, text);
    if (digest !== undefined)
        return { ...place, ...(tag !== undefined && { tag }), digest };
    return { ...place, tag: tag ?? 'latest' };
}
function splitName(name, text) {
    if (name.includes('://'))
        throw refuse(text, 'it is a URL');
    if (name.length > MAX_NAME)
        throw refuse(text, `its name is longer than ${MAX_NAME} characters`);
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0)).toLowerCase();
    const isHost = /[.:]/.test(first) || first === 'localhost';
    const registry = !isHost || HUB_ALIASES.has(first) ? DOCKER_HUB : first;
    const path = (isHost ? name.slice(slash + 1) : name).toLowerCase();
    if (isHost && !isHostName(first))
        throw refuse(text, 'its registry is no host name');
    if (!path.split('/').every((part) => PATH_PART.test(part)))
        throw refuse(text, 'its repository is no path of letters, digits, dots, dashes and underscores');
    return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
/** As addresses are read: `1.0` would be another name for 1.0.0.0, and nothing ends in a number but an address. */
function isHostName(host) {
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        return false;
    return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}
/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
const imageName = ({ registry, repository }) => `${registry}/${repository}`;
const refuse = (text, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} names no image: ${reason}.`,
    hint: 'Write it as registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
});


/***/ }),

/***/ 40890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65281);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99714);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24671);










/** What a registry without the referrers API answers where it is asked for. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those the registry knows, or, where it keeps no account, those
 * of the fallback index and those that have a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(repository, (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOwnTags */ .GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnTagOf */ .kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined where the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ_ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others answer with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, `what refers to ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OBs)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may leave out what it is.
        (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ_ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_GARBLED',
            message: `The registry ${repository.registry} answered with something else than a list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy before it, is broken or hostile.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OBs)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
}


/***/ }),

/***/ 55988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** A layer that is larger than any that is moved. */
const refuseLargeBlob = (name, { digest, size }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `In ${name}, the blob ${digest} has ${size} bytes; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg6} are the most that are copied.`,
    hint: 'Is it the image that was meant? Copy it with oras copy -r, and its bundles with chopmark store copy.',
});


/***/ }),

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 40131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createImageReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** @param name Of the source, for messages. */
function createImageReading(name) {
    const found = [];
    const unreadable = [];
    const tooMuch = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `What refers to one image in ${name} is more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .SjU} bytes, or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs} bundles.`,
        hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
    });
    let bytes = 0;
    let bundles = 0;
    return {
        found,
        unreadable,
        count(read) {
            bytes += read.length;
            if (bytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .SjU)
                throw tooMuch;
        },
        async attempt(location, read) {
            try {
                const these = await read();
                bundles += these.length;
                if (bundles > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs)
                    throw tooMuch;
                found.push(...these);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error === tooMuch)
                    throw error;
                const { code, message, hint } = error;
                unreadable.push({ location, problem: { code, message, hint } });
            }
        },
    };
}


/***/ }),

/***/ 94538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ readLegacyBundles),
/* harmony export */   P_: () => (/* binding */ LEGACY_ENVELOPE),
/* harmony export */   S3: () => (/* binding */ LEGACY_ANNOTATION),
/* harmony export */   zY: () => (/* binding */ LEGACY_SIGNATURE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99714);





/** Kinds of layers that cosign 1 and 2 keep under the tags `sha256-HEX.sig` and `sha256-HEX.att`. */
const LEGACY_SIGNATURE = 'application/vnd.dev.cosign.simplesigning.v1+json';
const LEGACY_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const LEGACY_ANNOTATION = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    chain: 'dev.sigstore.cosign/chain',
    rekor: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
/**
 * Signatures and attestations as cosign kept them before bundles (cosign, specs/SIGNATURE_SPEC.md and ATTESTATION_SPEC.md), put
 * together to bundles of version 0.1. What cannot be put together is passed over: it could not be verified.
 *
 * @param reading Gets what was found, and what could not be read.
 * @throws ChopmarkError `STORE_ANSWER_TOO_LARGE` where all that lies beside the image is too much
 */
async function readLegacyBundles(source, digest, reading) {
    for (const suffix of ['att', 'sig']) {
        const location = `${source.name}:${(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`;
        let layers = [];
        await reading.attempt(location, async () => {
            const read = await source.manifest(`${(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`);
            if (read)
                reading.count(read.bytes);
            if (read?.manifest.kind === 'image')
                layers = read.manifest.layers;
            return [];
        });
        for (const [index, layer] of layers.entries()) {
            if (layer.mediaType !== LEGACY_SIGNATURE && layer.mediaType !== LEGACY_ENVELOPE)
                continue;
            await reading.attempt(`${location}#${index}`, async () => {
                const content = await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD);
                reading.count(content);
                const bundle = convert(content, layer);
                return bundle ? [{ location: `${location}#${index}`, ...bundle }] : [];
            });
        }
    }
}
function convert(content, layer) {
    try {
        const annotations = layer.annotations ?? {};
        const material = readMaterial(annotations);
        if (layer.mediaType === LEGACY_ENVELOPE) {
            const { payload, payloadType, signatures } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content, { what: 'the envelope' }), 'the envelope');
            return { bytes: toBundle(material, { dsseEnvelope: { payload, payloadType, signatures } }) };
        }
        const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(annotations[LEGACY_ANNOTATION.signature], 'signature', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M);
        const messageDigest = { algorithm: 'SHA2_256', digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64') };
        return { bytes: toBundle(material, { messageSignature: { messageDigest, signature } }), payload: content };
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
const toBundle = (verificationMaterial, content) => Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial, ...content }));
function readMaterial(annotations) {
    const certificates = [annotations[LEGACY_ANNOTATION.certificate], annotations[LEGACY_ANNOTATION.chain]].flatMap((pem) => readCertificates(pem ?? ''));
    const [rekor, timestamp] = [annotations[LEGACY_ANNOTATION.rekor], annotations[LEGACY_ANNOTATION.timestamp]];
    return {
        ...(certificates.length > 0 ? { x509CertificateChain: { certificates } } : { publicKey: { hint: '' } }),
        tlogEntries: rekor === undefined ? [] : [readRekorBundle(rekor)],
        ...(timestamp !== undefined && { timestampVerificationData: { rfc3161Timestamps: [readTimestamp(timestamp)] } }),
    };
}
const readCertificates = (pem) => [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, body = '']) => ({
    rawBytes: body.replace(/\s+/g, ''),
}));
/** What Rekor v1 promised, in cosign's own writing. */
function readRekorBundle(text) {
    const bundle = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the log entry' }), 'the log entry');
    const payload = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(bundle.Payload, 'Payload');
    const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.body, 'body', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD);
    const { kind, apiVersion } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(body, 'body', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD), { what: 'body' }), 'body');
    return {
        logIndex: String((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.logIndex, 'logIndex')),
        logId: { keyId: Buffer.from((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.logID, 'logID', 64), 'hex').toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.integratedTime, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: bundle.SignedEntryTimestamp },
        canonicalizedBody: body,
    };
}
function readTimestamp(text) {
    return { signedTimestamp: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the timestamp' }), 'the timestamp').SignedRFC3161Timestamp };
}


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
    const artifactType = manifest.artifactType ?? (manifest.kind === 'image' ? manifest.config.mediaType : undefined);
    return {
        mediaType: manifest.mediaType,
        size: bytes.length,
        digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes),
        ...(artifactType !== undefined && { artifactType }),
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

/***/ 97251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26247);

/** A name that begins with a registry's: `ghcr.io/acme/app`. What a file is called is no name of an image. */
const WITH_REGISTRY = /^(?:[^/]*[.:][^/]*|localhost)\/./i;
/**
 * The images among subjects: those that were given as images, and those that are named like one (`subject-name` with
 * `subject-digest`, as for actions/attest).
 *
 * @param target `registry/repository` in place of each image's own.
 */
function placeImages(subjects, open, access, target) {
    const places = subjects.flatMap((subject) => {
        const { sha256, sha512 } = subject.digest;
        const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
        // A file is called what its path is called: `v1.example/app.tgz` is a folder.
        const name = subject.image ?? (subject.path === undefined ? subject.name : '');
        const named = digest === undefined ? undefined : readReference(name);
        // A file has no place in a registry, and can have its bundles in one only where somebody put them there.
        const reference = target !== undefined && (named || access === 'pull') ? readReference(target) : named;
        return reference && digest !== undefined ? [{ repository: open(reference, access), digest }] : [];
    });
    return [...new Map(places.map((place) => [`${place.repository.name}@${place.digest}`, place])).values()];
}
function readReference(name) {
    if (!WITH_REGISTRY.test(name))
        return undefined;
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    }
    catch {
        // A file can be called anything.
        return undefined;
    }
}


/***/ }),

/***/ 97781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOciStore: () => (/* binding */ createOciStore)
});

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/stores/oci-places.js
var oci_places = __webpack_require__(97251);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(84700);
// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(73906);
// EXTERNAL MODULE: ./build/registry/manifest.js
var registry_manifest = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(99714);
// EXTERNAL MODULE: ./build/registry/referrers.js
var referrers = __webpack_require__(40890);
;// CONCATENATED MODULE: ./build/stores/memory.js
/** Work that many need is done once, by its name; what failed is done again by the next who needs it. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/registry/fallback-index.js






/** What a registry says where the index is not any more what was read. */
const CHANGED = [409, 412];
/**
 * Adds descriptors to the fallback index of a subject, and stays until they are in it after the settle window.
 *
 * Registries without the referrers API know no "add": an index is read, changed and written as a whole, and where the registry does
 * not honour If-Match the last writer wins. So each look after a write asks for every bundle that has a tag of its own, not for ours
 * alone: whoever wrote last sees what the write left out, and writes again. Each writer puts its tags before its first look, so
 * nothing is left out once the last one is done.
 *
 * @throws ChopmarkError `STORE_…`; the manifests have their tags all the same.
 */
async function addToFallbackIndex(added, writer) {
    const { repository, subject, clock, random } = writer;
    const tag = (0,own_tags/* fallbackTag */.fH)(subject);
    let wanted = added;
    for (let looks = 0; looks < limits/* MAX_INDEX_WRITES */.Rpm; looks++) {
        const index = await readIndex(repository, tag);
        const missing = wanted.filter(({ digest }) => !index?.listed.some((known) => known.digest === digest));
        if (missing.length > 0)
            await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
        await clock.sleep(limits/* SETTLE_WINDOW */.DW_ * (0.5 + random() / 2));
        const left = await findLeftOut(writer, wanted);
        if (left.length === 0)
            return;
        wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The index of what refers to ${subject} in ${repository.name} did not stay in any of ${limits/* MAX_INDEX_WRITES */.Rpm} tries.`,
        hint: 'The attestations are there, under tags of their own, and chopmark finds them; for other tools run chopmark store repair once nothing else writes.',
    });
}
/**
 * Writes the index anew from what it lists and what has a tag of its own.
 *
 * @returns Digests that it lacked.
 * @throws ChopmarkError `STORE_…`
 */
async function repairFallbackIndex(writer) {
    const left = await findLeftOut(writer, []);
    if (left.length > 0)
        await addToFallbackIndex(left, writer);
    return left.map(({ digest }) => digest);
}
/** What the index lacks now: of `wanted`, and of everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }, wanted) {
    const [index, tags] = await Promise.all([readIndex(repository, (0,own_tags/* fallbackTag */.fH)(subject)), (0,own_tags/* listOwnTags */.GF)(repository, subject)]);
    const listed = index?.listed ?? [];
    const ours = wanted.filter(({ digest }) => !listed.some((known) => known.digest === digest));
    const others = [];
    for (const tag of tags) {
        if ([...listed, ...ours].some(({ digest }) => (0,own_tags/* isOwnTagOf */.kT)(tag, digest)))
            continue;
        const descriptor = wanted.find(({ digest }) => (0,own_tags/* isOwnTagOf */.kT)(tag, digest)) ?? (await describe(tag));
        if (descriptor)
            others.push(descriptor);
    }
    return [...ours, ...others];
}
async function readIndex(repository, tag) {
    const read = await (0,contents/* getManifest */.c2)(repository, tag);
    if (read === undefined)
        return undefined;
    if (read.manifest.kind === 'index')
        return { read, listed: read.manifest.manifests };
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_GARBLED',
        message: `The tag ${tag} of ${repository.name} should be an index of attestations, and is something else.`,
        hint: 'Whoever put it there has to move it: the OCI specification keeps this tag for referrers.',
    });
}
async function writeIndex(repository, tag, manifests, { read } = {}) {
    const annotations = read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: media_types/* OCI_INDEX */.$p, manifests, ...annotations }));
    const answer = await (0,contents/* putManifest */.RV)(repository, bytes, { mediaType: media_types/* OCI_INDEX */.$p, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
    // Changed meanwhile: the next look finds out, and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,explain_refusal/* explainRefusal */.G)(answer, repository.registry, `writing the index ${tag}`);
}

// EXTERNAL MODULE: ./build/stores/oci-manifest.js
var oci_manifest = __webpack_require__(37338);
;// CONCATENATED MODULE: ./build/stores/describe-tagged.js



/** What a tag of a bundle's own names, as an index has it; undefined where it is not what its tag says. @throws ChopmarkError `STORE_…` */
async function describeTagged(repository, tag, subject) {
    const read = await (0,contents/* getManifest */.c2)(repository, tag);
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !(0,own_tags/* isOwnTagOf */.kT)(tag, read.digest))
        return undefined;
    return (0,oci_manifest/* describeReferrer */.Xi)(read.manifest, read.bytes);
}

;// CONCATENATED MODULE: ./build/stores/oci-index-queue.js


/** Writes of one run to one index go together: those that wait while one is under way are written with the next. */
function createIndexQueue(options) {
    const lines = new Map();
    const work = async (repository, subject, line) => {
        while (line.waiting.length > 0) {
            // Each write of an index is read again after a while, so those that are on their way are waited for, but not for ever.
            for (let looks = 0; line.expected > 0 && looks < LOOKS; looks++)
                await options.clock.sleep(GATHER);
            const batch = line.waiting.splice(0);
            const added = batch.map(({ descriptor }) => descriptor);
            const writer = { ...options, repository, subject, describe: (tag) => describeTagged(repository, tag, subject) };
            try {
                await addToFallbackIndex(added, writer);
                for (const { resolve } of batch)
                    resolve();
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        line.atWork = false;
    };
    const lineOf = (repository, subject) => {
        const key = `${repository.name}@${subject}`;
        const line = lines.get(key) ?? { expected: 0, waiting: [], atWork: false };
        lines.set(key, line);
        return line;
    };
    return {
        expect(repository, subject) {
            const line = lineOf(repository, subject);
            line.expected++;
            let isOver = false;
            return () => {
                if (!isOver)
                    line.expected--;
                isOver = true;
            };
        },
        add: (repository, subject, descriptor) => new Promise((resolve, reject) => {
            const line = lineOf(repository, subject);
            line.waiting.push({ descriptor, resolve, reject });
            if (line.atWork)
                return;
            line.atWork = true;
            work(repository, subject, line).catch((error) => {
                line.atWork = false;
                for (const waiting of line.waiting.splice(0))
                    waiting.reject(error);
            });
        }),
    };
}
/** Milliseconds between looks whether those that are on their way have come. */
const GATHER = 50;
/** Looks before an index is written without them: five seconds. */
const LOOKS = 100;

;// CONCATENATED MODULE: ./build/stores/attach-referrer.js









function createAttacher(options) {
    const once = createMemory();
    const index = createIndexQueue(options);
    // The header that announces the API (OCI-Subject) comes from registries too that do not have it, so the API itself is asked, for
    // each repository: one host can have some of either kind (Artifactory, mirrors). What it answers is what is there already.
    const lookBeside = (repository, subject) => once(`${repository.name}@${subject}`, async () => {
        const listed = await (0,referrers/* askReferrers */.i)(repository, subject);
        if (listed)
            return { hasApi: true, known: new Set(listed.map(({ digest }) => digest)) };
        return { hasApi: false, known: new Set(await (0,own_tags/* listOwnTags */.GF)(repository, subject)) };
    });
    return async (repository, subject, make, prepare) => {
        const leave = index.expect(repository, subject);
        try {
            const { bytes, mediaType } = await make();
            const { hasApi, known } = await lookBeside(repository, subject);
            const digest = (0,contents/* digestOf */.ol)(bytes);
            const reference = hasApi ? digest : (0,own_tags/* ownTag */.Zc)(subject, digest);
            // A tag says what it names, and need not name it.
            const wasThere = known.has(reference) && (await isThere(repository, reference, { digest, mediaType }));
            if (!wasThere) {
                await prepare();
                const answer = await (0,contents/* putManifest */.RV)(repository, bytes, { mediaType, reference });
                if (answer.status !== 201 && answer.status !== 200)
                    throw (0,explain_refusal/* explainRefusal */.G)(answer, repository.registry, 'writing an attestation');
            }
            if (hasApi)
                return wasThere;
            const added = index.add(repository, subject, describe(bytes, mediaType));
            leave();
            await added;
            return wasThere;
        }
        finally {
            leave();
        }
    };
}
function describe(bytes, mediaType) {
    const manifest = (0,registry_manifest/* parseManifest */.N)(bytes, mediaType, 'the manifest');
    if (manifest.kind === 'foreign')
        throw new TypeError('what refers to something is a manifest');
    return (0,oci_manifest/* describeReferrer */.Xi)(manifest, bytes);
}
async function isThere(repository, reference, { digest, mediaType }) {
    const path = `manifests/${reference}`;
    const { status, headers } = await repository.send({
        path,
        method: 'HEAD',
        headers: { accept: mediaType },
        maxBytes: limits/* MAX_REGISTRY_ANSWER */.O2M,
    });
    return status === 200 && (headers.get('docker-content-digest') ?? reference) === digest;
}

;// CONCATENATED MODULE: ./build/stores/oci-push.js







/** What is the same for all bundles of a run is asked, and written, once. */
function createBundlePusher(options) {
    const once = createMemory();
    const attach = createAttacher(options);
    const describeSubject = ({ repository, digest }) => once(`subject ${repository.name}@${digest}`, async () => {
        const found = await (0,contents/* getManifest */.c2)(repository, digest);
        if (found)
            return { mediaType: found.mediaType, size: found.bytes.length, digest };
        throw (0,explain_refusal/* explainRefusal */.G)({ status: 404, body: Buffer.alloc(0) }, repository.registry, `the image ${repository.name}@${digest}`);
    });
    const ensureConfig = (repository) => once(`config ${repository.name}`, async () => {
        if (!(await (0,contents/* hasBlob */.is)(repository, media_types/* EMPTY_CONFIG */.$v.digest)))
            await (0,contents/* putBlob */.HT)(repository, media_types/* EMPTY_CONFIG */.$v.bytes);
    });
    return async (text, place) => {
        const { repository, digest } = place;
        const bundle = Buffer.from(text);
        let pushed = '';
        const make = async () => {
            const subject = await describeSubject(place);
            await ensureConfig(repository);
            const bytes = (0,oci_manifest/* buildBundleManifest */.Sb)((0,parse_bundle/* parseBundle */.Q)(bundle), bundle, subject);
            pushed = (0,contents/* digestOf */.ol)(bytes);
            return { bytes, mediaType: media_types/* OCI_MANIFEST */.EG };
        };
        const wasThere = await attach(repository, digest, make, async () => void (await (0,contents/* putBlob */.HT)(repository, bundle)));
        return { location: `${repository.name}@${pushed}`, wasThere };
    };
}

// EXTERNAL MODULE: ./build/stores/read-image-bundles.js
var read_image_bundles = __webpack_require__(39611);
;// CONCATENATED MODULE: ./build/stores/oci.js






/**
 * Bundles beside the images they are about: each is a manifest that refers to its image, as cosign 3 writes it (OCI 1.1 referrers).
 * Where the registry keeps no account of referrers, the fallback index is kept for it, and each bundle gets a tag of its own.
 * Subjects that are no images are passed over.
 */
function createOciStore({ open, clock, random = Math.random, target }) {
    const push = createBundlePusher({ clock, random });
    const id = target ? `oci:${target}` : 'oci';
    return {
        id,
        // Whether a repository is public, no registry tells.
        place: { url: target ?? 'the repository of each image', isPublic: true },
        // Those about one image share the writes of its index, and wait for it together.
        atOnce: limits/* BUNDLES_TO_REGISTRY */.QHA,
        keyOf: ({ subjects: [first] }) => first?.image ?? first?.name ?? '',
        async publish({ text, subjects }) {
            const receipt = { store: id };
            try {
                const places = (0,oci_places/* placeImages */.a)(subjects, open, 'push', target);
                if (places.length === 0)
                    return { ...receipt, status: 'skipped' };
                const pushed = await Promise.all(places.map((place) => push(text, place)));
                return {
                    ...receipt,
                    status: pushed.every(({ wasThere }) => wasThere) ? 'already-there' : 'stored',
                    url: pushed[0]?.location ?? '',
                };
            }
            catch (error) {
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        async find(subject) {
            const places = (0,oci_places/* placeImages */.a)([subject], open, 'pull', target);
            const read = await Promise.all(places.map(({ repository, digest }) => (0,read_image_bundles/* readImageBundles */.h)((0,image_source/* registrySource */.B)(repository), digest)));
            return read.flatMap(({ found }) => found);
        },
    };
}


/***/ }),

/***/ 39611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageBundles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _image_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40131);
/* harmony import */ var _legacy_cosign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94538);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37338);






/**
 * The bundles that refer to a manifest. Every candidate's own manifest is read, since lists lie about types (some registries name
 * the config's, some nothing): it must have the digest it was listed by, name this subject, and hold a bundle. Those that cosign 1
 * and 2 left under tags come after them.
 *
 * @throws ChopmarkError `STORE_…` where the candidates cannot be listed, or are more than is read
 */
async function readImageBundles(source, digest) {
    const referrers = await source.referrers(digest);
    const reading = (0,_image_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .createImageReading */ .i)(source.name);
    await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .H)(referrers, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REFERRERS_IN_FLIGHT */ .CXt, ({ reference }) => {
        const location = `${source.name}${reference.includes(':') ? '@' : ':'}${reference}`;
        return reading.attempt(location, () => readCandidate(source, reference, digest, { location, reading }));
    });
    await (0,_legacy_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegacyBundles */ .ND)(source, digest, reading);
    // The order of a list is the registry's choice; that of the answers is chance.
    const byPlace = (a, b) => (a.location < b.location ? -1 : 1);
    return { found: reading.found.sort(byPlace), unreadable: reading.unreadable.sort(byPlace) };
}
async function readCandidate(source, reference, subject, { location, reading }) {
    const read = await source.manifest(reference);
    if (read)
        reading.count(read.bytes);
    // Listed and gone: garbage that a registry collected.
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject)
        return [];
    const layers = read.manifest.layers.filter(({ mediaType }) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleType */ .Jo)(mediaType));
    if (layers.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLES_OF_REFERRER */ .J2e)
        throw tooMany(location, layers.length);
    const found = [];
    for (const layer of layers) {
        const bytes = await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZD);
        reading.count(bytes);
        found.push({ location, bytes });
    }
    return found;
}
const tooMany = (location, count) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `${location} holds ${count} bundles; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLES_OF_REFERRER */ .J2e} are the most that are read of one manifest.`,
    hint: 'Every tool writes one. Ask whoever pushed it.',
});


/***/ })

};
