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
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73359);





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
                ...found.flatMap(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .readFound */ .$C),
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
