export const id = 4346;
export const ids = [4346,1965];
export const modules = {

/***/ 31965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfImages: () => (/* binding */ readEvidenceOfImages)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93410);
/* harmony import */ var _stores_oci_read_image_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40501);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38586);





/** Images whose referrers are read at the same time. */
const AT_ONCE = 4;
/** The bundles that refer to each image. Empty for other artifacts. The failure of one registry does not affect the others. */
const readEvidenceOfImages = (images) => (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .HH)(images, AT_ONCE, async (image) => {
    if (!image)
        return { candidates: [] };
    try {
        const { found, unread } = await (0,_stores_oci_read_image_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageBundles */ .h)(image.source, image.reference);
        return {
            candidates: [
                ...found.flatMap(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .readFound */ .$C),
                ...unread.map(({ location, problem }) => ({ location, problem, subjects: [] })),
            ],
            ...(unread[0] && { problem: unread[0].problem }),
        };
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        return { candidates: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(error) };
    }
});


/***/ }),

/***/ 63304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Sb: () => (/* binding */ buildBundleManifest),
/* harmony export */   Xi: () => (/* binding */ describeReferrer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93466);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14922);
/* harmony import */ var _x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60077);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61280);







/** Media types of bundles of every version: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.1`. */
const isBundleType = (mediaType) => mediaType?.startsWith('application/vnd.dev.sigstore.bundle') === true;
const CREATED = 'org.opencontainers.image.created';
const CONTENT = 'dev.sigstore.bundle.content';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest with which a bundle refers to an image, field for field as cosign 3 writes it. Its time is the time of the signature, so the
 * same bundle has the same manifest, and pushing it again adds nothing.
 *
 * @param text The bundle, as it is stored.
 * @param subject Descriptor of the image.
 */
function buildBundleManifest(bundle, text, subject) {
    const predicateType = predicateTypeOf(bundle);
    const created = signedAt(bundle);
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_MANIFEST */ .EG,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.mediaType, size: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.size, digest: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.digest, artifactType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV },
        layers: [{ mediaType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV, size: text.length, digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(text) }],
        annotations: {
            [CONTENT]: bundle.content.kind === 'envelope' ? 'dsse-envelope' : 'message-signature',
            ...(predicateType !== undefined && { [PREDICATE_TYPE]: predicateType }),
            ...(created && { [CREATED]: `${created.toISOString().slice(0, 19)}Z` }),
        },
        subject,
        artifactType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV,
    }));
}
/** The entry for a manifest in an index of referrers, with the type and annotations of the manifest (image-spec, "referrers tag schema"). */
function describeReferrer(manifest, bytes) {
    const artifactType = manifest.artifactType ?? (manifest.kind === 'image' ? manifest.config.mediaType : undefined);
    return {
        mediaType: manifest.mediaType,
        size: bytes.length,
        digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes),
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(manifest.annotations).length > 0 && { annotations: manifest.annotations }),
    };
}
function predicateTypeOf({ content }) {
    if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return undefined;
    return (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
}
/** For people who read lists of referrers; the trusted time is in the bundle. */
function signedAt({ material, entries, timestamps }) {
    try {
        const integrated = entries.map(({ integratedTime = 0n }) => integratedTime).find((time) => time > 0n);
        if (integrated !== undefined)
            return new Date(Number(integrated) * 1000);
        if (timestamps[0])
            return (0,_x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestampResponse */ .r)(timestamps[0]).time;
        return material.kind === 'certificate' ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(material.certificate).validFromDate : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 42087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createBundleCollector)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61928);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53607);



/** @param name The name of the source, for messages. */
function createBundleCollector(name) {
    const found = [];
    const unread = [];
    const tooMuch = new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `The referrers of one image in ${name} exceed the limit of ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .Sj} bytes or ${_oci_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REFERRERS */ .OB} bundles.`,
        hint: 'Some referrers were not read, so no decision is possible. Remove referrers that are not needed, or verify with --bundle.',
    });
    let bytes = 0;
    let bundles = 0;
    return {
        found,
        unread,
        count(read) {
            bytes += read.length;
            if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .Sj)
                throw tooMuch;
        },
        async attempt(location, read) {
            try {
                const these = await read();
                bundles += these.length;
                if (bundles > _oci_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REFERRERS */ .OB)
                    throw tooMuch;
                found.push(...these);
            }
            catch (error) {
                if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error === tooMuch)
                    throw error;
                const { code, message, hint } = error;
                unread.push({ location, problem: { code, message, hint } });
            }
        },
    };
}


/***/ }),

/***/ 13224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ readLegacyBundles),
/* harmony export */   P_: () => (/* binding */ LEGACY_ENVELOPE),
/* harmony export */   S3: () => (/* binding */ LEGACY_ANNOTATION),
/* harmony export */   zY: () => (/* binding */ LEGACY_SIGNATURE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61928);
/* harmony import */ var _oci_referrers_fallback_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50985);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29131);
/* harmony import */ var _x509_x509_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88257);







/** Media types of the layers that cosign 1 and 2 store under the tags `sha256-HEX.sig` and `sha256-HEX.att`. */
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
 * Reads signatures and attestations as cosign stored them before bundles (cosign, specs/SIGNATURE_SPEC.md and ATTESTATION_SPEC.md), and
 * converts them to bundles of version 0.1. A layer that cannot be converted is skipped, because it could not be verified.
 *
 * @param reading Receives what was found, and what could not be read.
 * @throws ChopmarkError `STORE_ANSWER_TOO_LARGE` if everything that refers to the image exceeds the limit
 */
async function readLegacyBundles(source, digest, reading) {
    for (const suffix of ['att', 'sig']) {
        const location = `${source.name}:${(0,_oci_referrers_fallback_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`;
        let layers = [];
        await reading.attempt(location, async () => {
            const read = await source.manifest(`${(0,_oci_referrers_fallback_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`);
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
                const content = await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__.MAX_BUNDLE);
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
            const { payload, payloadType, signatures } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content, { what: 'the envelope' }), 'the envelope');
            return { bytes: toBundle(material, { dsseEnvelope: { payload, payloadType, signatures } }) };
        }
        const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(annotations[LEGACY_ANNOTATION.signature], 'signature', _oci_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2);
        const messageDigest = { algorithm: 'SHA2_256', digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64') };
        return { bytes: toBundle(material, { messageSignature: { messageDigest, signature } }), payload: content };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
const toBundle = (verificationMaterial, content) => Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial, ...content }));
function readMaterial(annotations) {
    const chain = readCertificates(annotations[LEGACY_ANNOTATION.chain] ?? '');
    // cosign stores the chain with its root, which a bundle must not have.
    const others = chain.filter(({ rawBytes }) => !(0,_x509_x509_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelfIssued */ .Cb)(Buffer.from(rawBytes, 'base64')));
    const certificates = [...readCertificates(annotations[LEGACY_ANNOTATION.certificate] ?? ''), ...others];
    const [rekor, timestamp] = [annotations[LEGACY_ANNOTATION.rekor], annotations[LEGACY_ANNOTATION.timestamp]];
    return {
        ...(certificates.length > 0 ? { x509CertificateChain: { certificates } } : { publicKey: { hint: '' } }),
        tlogEntries: rekor === undefined ? [] : [readRekorBundle(rekor)],
        ...(timestamp !== undefined && { timestampVerificationData: { rfc3161Timestamps: [readTimestamp(timestamp)] } }),
    };
}
const readCertificates = (pem) => pem
    .split('-----BEGIN CERTIFICATE-----')
    .slice(1)
    .flatMap((rest) => {
    const end = rest.indexOf('-----END CERTIFICATE-----');
    const body = rest.slice(0, Math.max(end, 0));
    return /^[A-Za-z0-9+/=\s]+$/.test(body) ? [{ rawBytes: body.replace(/\s+/g, '') }] : [];
});
/** The inclusion promise of Rekor v1 in cosign's own format. */
function readRekorBundle(text) {
    const bundle = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the log entry' }), 'the log entry');
    const payload = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(bundle.Payload, 'Payload');
    const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.body, 'body', _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__.MAX_BUNDLE);
    const { kind, apiVersion } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(body, 'body', _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__.MAX_BUNDLE), { what: 'body' }), 'body');
    return {
        logIndex: String((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.logIndex, 'logIndex')),
        logId: { keyId: Buffer.from((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.logID, 'logID', 64), 'hex').toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.integratedTime, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: bundle.SignedEntryTimestamp },
        canonicalizedBody: body,
    };
}
function readTimestamp(text) {
    return { signedTimestamp: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the timestamp' }), 'the timestamp').SignedRFC3161Timestamp };
}


/***/ }),

/***/ 40501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63304);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29131);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53607);
/* harmony import */ var _bundle_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42087);
/* harmony import */ var _legacy_cosign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13224);








/**
 * Reads the bundles that refer to a manifest. The manifest of every candidate is read, because lists can state a wrong type (some
 * registries state the type of the config, some none): it must have the listed digest, name this subject, and contain a bundle. The
 * bundles that cosign 1 and 2 stored under tags follow.
 *
 * @throws ChopmarkError `STORE_…` if the candidates cannot be listed, or exceed the limit
 */
async function readImageBundles(source, digest) {
    const referrers = await source.referrers(digest);
    const reading = (0,_bundle_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .createBundleCollector */ .E)(source.name);
    await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .HH)(referrers, _oci_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REFERRERS_IN_FLIGHT */ .CX, ({ reference }) => {
        const location = `${source.name}${reference.includes(':') ? '@' : ':'}${reference}`;
        return reading.attempt(location, () => readCandidate(source, reference, digest, { location, reading }));
    });
    await (0,_legacy_cosign_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegacyBundles */ .ND)(source, digest, reading);
    // The registry chooses the order of the list, and the order of the responses is random. So they are sorted.
    const byPlace = (a, b) => (a.location < b.location ? -1 : 1);
    return { found: reading.found.sort(byPlace), unread: reading.unread.sort(byPlace) };
}
async function readCandidate(source, reference, subject, { location, reading }) {
    const read = await source.manifest(reference);
    if (read)
        reading.count(read.bytes);
    // Listed but not found: the registry has deleted it.
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject)
        return [];
    const layers = read.manifest.layers.filter(({ mediaType }) => (0,_oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(mediaType));
    if (layers.length > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLES_OF_REFERRER */ .J2)
        throw tooMany(location, layers.length);
    const found = [];
    for (const layer of layers) {
        const bytes = await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_7__.MAX_BUNDLE);
        reading.count(bytes);
        found.push({ location, bytes });
    }
    return found;
}
const tooMany = (location, count) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `${location} has ${count} bundles, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLES_OF_REFERRER */ .J2} are read of one manifest.`,
    hint: 'Known tools write one bundle into each manifest. Ask the owner of the manifest.',
});


/***/ })

};
