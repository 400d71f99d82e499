export const id = 6943;
export const ids = [6943];
export const modules = {

/***/ 92913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   vM: () => (/* binding */ putBlobFile)
/* harmony export */ });
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75833);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48806);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61280);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71822);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36596);






/** Milliseconds for one try to transfer that many bytes. */
const timeFor = (size) => _base_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h + Math.ceil(size / _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MIN_TRANSFER_RATE */ .UI) * 1000;
/** Writes a blob to a file, never to memory as a whole; checks its size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_BLOB */ .Dg)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as a blob. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadBlob */ .PM)(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether the registry reports the blob with its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2 });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` if the file cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 36596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61928);


/** The error for a layer above the size limit of copying. */
const refuseLargeBlob = (name, { digest, size }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The blob ${digest} of ${name} has ${size} bytes; the limit for copying is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg}.`,
    hint: 'Check that this is the right image. To copy it anyway, use oras copy -r, and chopmark store copy for its bundles.',
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

/***/ 59101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53607);





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/** Signs of life of a holder within that time. */
const BEATS = 5;
/**
 * Does `work` while no other process holds the same lock file. A timer shows that the holder is alive; work that lets no timer run shows it
 * with `stillAtWork`. The lock of a killed process is taken over.
 *
 * @param signal Ends the wait for a lock that another process holds. A free lock is taken all the same: work that is finished is kept.
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, signal, pause = PAUSE) {
    await take(lock, signal, pause);
    let beat = 0;
    // Not the target of a link that somebody put in its place.
    const stillAtWork = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)(lock, ++beat, beat).catch(() => { });
    const timer = setInterval(stillAtWork, (pause * STALE_AFTER_POLLS) / BEATS);
    try {
        return await work(stillAtWork);
    }
    finally {
        clearInterval(timer);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, signal, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOCK_POLLS */ .oP; looks++) {
        try {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        if (signal.aborted)
            throw refuse(lock, 'another run holds it, and this run has ended');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run makes a folder there, so none would remove it. */
async function describe(lock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});


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

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLayoutStore: () => (/* binding */ openLayoutStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77544);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93083);
/* harmony import */ var _oci_layout_layout_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79189);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54566);
/* harmony import */ var _oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63304);
/* harmony import */ var _oci_registry_contents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61280);
/* harmony import */ var _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70669);
/* harmony import */ var _local_file_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59101);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48222);
/* harmony import */ var _read_image_bundles_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40501);














/**
 * Stores bundles in layouts on disk, each as a manifest that refers to its image, in the format of cosign 3 (OCI 1.1 referrers): a copy of
 * the layout to a registry takes them along.
 *
 * @param target The folder of a layout. Empty: the layout of each image.
 */
function openLayoutStore({ workingFolder, signal }, target) {
    const id = target === '' ? 'oci-layout' : `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__/* .LAYOUT */ .r}${target}`;
    const chosen = target === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, (0,_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__/* .readLayoutName */ .M)(id).folder);
    const placesOf = (subjects) => {
        const places = subjects.flatMap(({ image, path, digest: { sha256, sha512 } }) => {
            const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
            const own = image?.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__/* .LAYOUT */ .r) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, (0,_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__/* .readLayoutName */ .M)(image).folder) : undefined;
            const folder = chosen ?? own;
            if (folder === undefined || digest === undefined || path !== undefined)
                return [];
            return [{ folder, digest, isNamed: image !== undefined }];
        });
        return [...new Map(places.map((place) => [`${place.folder}@${place.digest}`, place])).values()];
    };
    return {
        id,
        place: { url: target === '' ? 'the layout of each image' : target, isPublic: false },
        // Each bundle changes the index of its layout.
        atOnce: 1,
        takesWhat: target === '' ? 'images in layouts on disk (oci-layout:FOLDER)' : 'images',
        takes: (subject) => placesOf([subject]).length > 0,
        async publish({ text, subjects }) {
            const receipt = { store: id };
            try {
                const attached = [];
                for (const place of placesOf(subjects))
                    attached.push(...(await attach(text, place, signal)));
                const [first] = attached;
                if (!first)
                    return { ...receipt, status: 'skipped', reason: 'it is not about an image in a layout' };
                return { ...receipt, status: attached.some(({ isNew }) => isNew) ? 'stored' : 'already-stored', url: first.location };
            }
            catch (error) {
                return (0,_receipts_js__WEBPACK_IMPORTED_MODULE_11__/* .failedReceipt */ .UF)(id, error);
            }
        },
        async find(subject) {
            const read = await Promise.all(placesOf([{ ...subject, image: subject.image ?? '' }]).map(readPlace));
            return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
        },
    };
}
const readPlace = ({ folder, digest }) => (0,_read_image_bundles_js__WEBPACK_IMPORTED_MODULE_12__/* .readImageBundles */ .h)((0,_oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .openLayout */ .B)(folder), digest);
/** @returns Nothing if the layout does not have an image with that digest, and the user did not name one. */
async function attach(text, { folder, digest, isNamed }, signal) {
    const image = await (0,_oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .openLayout */ .B)(folder).manifest(digest);
    if (!image) {
        if (!isNamed)
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_NOT_FOUND',
            message: `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__/* .LAYOUT */ .r}${folder} has no image ${digest}, so the bundle could not be attached to it.`,
            hint: 'Copy the image into the layout first, or name the layout that has it.',
        });
    }
    const bundle = Buffer.from(text);
    const subject = { mediaType: image.mediaType, size: image.bytes.length, digest };
    const bytes = (0,_oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .buildBundleManifest */ .Sb)((0,_sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBundle */ .QN)(bundle), bundle, subject);
    const manifest = {
        digest: (0,_oci_registry_contents_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOf */ .ol)(bytes),
        bytes,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG,
        manifest: (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(bytes, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG, 'the manifest'),
    };
    const isNew = await (0,_local_file_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .withFileLock */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.chopmark.lock'), async () => {
        const layout = (0,_oci_layout_layout_target_js__WEBPACK_IMPORTED_MODULE_4__/* .openLayoutTarget */ .y)(folder);
        for (const content of [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_CONFIG */ .$v.bytes, bundle])
            await layout.takeBlob({ digest: (0,_oci_registry_contents_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOf */ .ol)(content), size: content.length }, { saveBlob: (_, path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { flag: 'wx' }) });
        const isNewManifest = await layout.attach(manifest, digest);
        await layout.finish();
        return isNewManifest;
    }, signal);
    return [{ location: `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_13__/* .LAYOUT */ .r}${folder}@${manifest.digest}`, isNew }];
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
