export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);



const TYPE = 'cosign container image signature';
/**
 * Reads the document that cosign 1 and 2 sign for an image (containers/image, "simple signing").
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C0 }), 'what was signed');
    const critical = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is not a sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document for an image, in cosign's formatting: the same image gives the same bytes, so a resumed run recognizes it.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
const writeSimpleSigning = (reference, sha256) => Buffer.from(JSON.stringify({
    critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
    },
    optional: null,
}));


/***/ }),

/***/ 55480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLegacyStore: () => (/* binding */ createLegacyStore)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(22733);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(50985);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/sigstore/simple-signing.js
var simple_signing = __webpack_require__(56519);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/stores/oci/bundle-collector.js
var bundle_collector = __webpack_require__(42087);
// EXTERNAL MODULE: ./build/stores/oci/image-targets.js
var image_targets = __webpack_require__(52691);
// EXTERNAL MODULE: ./build/stores/oci/legacy-cosign.js
var legacy_cosign = __webpack_require__(13224);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/image-signature.js
var image_signature = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
;// CONCATENATED MODULE: ./build/stores/oci/legacy-layer.js








/**
 * Converts a bundle to the format of cosign 1 and 2: a layer under the tag `.att` with the envelope, or under `.sig` with the signed
 * document. Its annotations have the certificate and the promise of the log.
 *
 * @param document The signed document, whose digest is in the bundle.
 * @throws ChopmarkError `STORE_REFUSED` if the format cannot represent the bundle: signatures of files, and entries of Rekor v2
 */
function toLegacyLayer(bundle, document) {
    return bundle.content.kind === 'message' ? toSignature(bundle, bundle.content, document) : toAttestation(bundle, bundle.content);
}
function toSignature(bundle, { algorithm, digest, signature }, document) {
    if (!document)
        throw noForm('it is the signature of a file', 'That format supports only signatures and attestations of images.');
    if (algorithm !== 'SHA2_256' || !digest?.equals((0,external_node_crypto_.hash)('sha256', document, 'buffer')))
        throw noForm('its signature is not over the document next to it', 'Sign again with chopmark sign --store oci-cosign-v2.');
    return {
        mediaType: legacy_cosign/* LEGACY_SIGNATURE */.zY,
        content: document,
        annotations: { [legacy_cosign/* LEGACY_ANNOTATION */.S3.signature]: signature.toString('base64'), ...describeMaterial(bundle) },
    };
}
function toAttestation(bundle, { envelope }) {
    const { predicateType } = (0,statement/* parseStatement */.By)(envelope.payload);
    if (predicateType === image_signature/* IMAGE_SIGNATURE */.H)
        throw noForm('it is the signature of an image, for which that format signs a different document', 'Sign again with chopmark sign --store oci-cosign-v2, which also signs that document, or use --store oci.');
    const material = describeMaterial(bundle);
    return {
        mediaType: legacy_cosign/* LEGACY_ENVELOPE */.P_,
        content: Buffer.from(writeEnvelope(envelope, bundle.entries[0])),
        annotations: { [legacy_cosign/* LEGACY_ANNOTATION */.S3.signature]: '', ...material, predicateType },
    };
}
function describeMaterial({ material, entries, timestamps }) {
    if (material.kind === 'public-key')
        throw noForm('it is signed with a key without a certificate', 'Use --store oci.');
    const [entry, ...more] = entries;
    const promise = entry && toRekorBundle(entry);
    if (more.length > 0)
        throw noForm('it is in several logs', 'Use --store oci.');
    const [certificate, ...chain] = material.kind === 'certificate' ? [material.certificate] : material.certificates;
    return {
        ...(certificate && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.certificate]: toPem(certificate) }),
        ...(chain.length > 0 && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.chain]: chain.map(toPem).join('') }),
        ...(promise && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.rekor]: JSON.stringify(promise) }),
        ...(timestamps[0] && {
            [legacy_cosign/* LEGACY_ANNOTATION */.S3.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: timestamps[0].toString('base64') }),
        }),
    };
}
/** Writes the envelope in the exact form whose hash is in the log: cosign compares that hash with the layer (rekor, pkg/types/dsse, `envelopeHash`; pkg/types/intoto, `content.hash`). */
function writeEnvelope(envelope, entry) {
    const logged = entry && loggedHash(entry);
    for (const writing of (0,dsse/* writeEnvelopes */.Zm)(envelope))
        if (!entry || (0,external_node_crypto_.hash)('sha256', writing) === logged)
            return writing;
    throw noForm('the original JSON of its envelope, whose hash is in the log, is not known', 'Use --store oci.');
}
function loggedHash({ canonicalizedBody }) {
    try {
        const { spec } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(canonicalizedBody, { what: 'the entry' }), 'the entry');
        const { envelopeHash, content } = (0,json_shape/* readObject */.Ag)(spec, 'spec');
        const { value } = (0,json_shape/* readObject */.Ag)(envelopeHash ?? (0,json_shape/* readObject */.Ag)(content, 'content').hash, 'envelopeHash');
        return (0,json_shape/* readString */.E3)(value, 'value');
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return undefined;
        throw error;
    }
}
function toRekorBundle({ inclusionPromise, canonicalizedBody, integratedTime = 0n, logIndex, logId }) {
    if (!inclusionPromise)
        throw noForm('its log entry has no inclusion promise, which Rekor v2 does not issue', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
    return {
        SignedEntryTimestamp: inclusionPromise.toString('base64'),
        Payload: {
            body: canonicalizedBody.toString('base64'),
            integratedTime: Number(integratedTime),
            logIndex: Number(logIndex),
            logID: logId.toString('hex'),
        },
    };
}
const toPem = (der) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
const noForm = (reason, hint) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The bundle cannot be stored in the format of cosign 1 and 2: ${reason}.`,
    hint,
});

// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(71822);
;// CONCATENATED MODULE: ./build/stores/oci/write-legacy.js





const CONFIG = 'application/vnd.oci.image.config.v1+json';
/** Status codes of a registry if the manifest changed after it was read. */
const CHANGED = [409, 412];
const NO_TIME = '0001-01-01T00:00:00Z';
/**
 * Adds a layer to the signature image under a tag, in the format of cosign 1 and 2 (cosign, specs/SIGNATURE_SPEC.md). Existing layers
 * stay. Every writer replaces the whole image, so it is read again after the settle window, and written again until the layer stays.
 *
 * @returns Whether the layer already existed.
 * @throws ChopmarkError `STORE_…`
 */
async function addLegacyLayer(layer, { repository, tag, clock }) {
    const { mediaType, content, annotations } = layer;
    const descriptor = { mediaType, digest: (0,contents/* digestOf */.ol)(content), size: content.length, annotations };
    for (let looks = 0; looks < limits/* MAX_INDEX_WRITES */.Rp; looks++) {
        const read = await (0,contents/* getManifest */.c2)(repository, tag);
        const layers = read?.manifest.kind === 'image' ? read.manifest.layers : [];
        if (layers.some((each) => isSame(each, descriptor)))
            return looks === 0;
        if (looks === 0)
            await (0,contents/* putBlob */.HT)(repository, content);
        await write(repository, { tag, layers: [...layers, descriptor] }, read);
        await clock.sleep(limits/* SETTLE_WINDOW */.DW);
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The signature could not be added to ${tag} in ${repository.name}: another writer replaced the tag after each of ${limits/* MAX_INDEX_WRITES */.Rp} attempts.`,
        hint: 'Run again later. The bundle is on disk.',
    });
}
/** The same content can be signed twice, so the annotations are compared too. */
const isSame = (one, other) => one.digest === other.digest && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = ({ annotations = {} }) => Object.entries(annotations).sort();
async function write(repository, { tag, layers }, read) {
    const config = Buffer.from(JSON.stringify({
        architecture: '',
        created: NO_TIME,
        history: layers.map(() => ({ created: NO_TIME })),
        os: '',
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        config: {},
    }));
    const digest = await (0,contents/* putBlob */.HT)(repository, config);
    const manifest = { schemaVersion: 2, mediaType: media_types/* OCI_MANIFEST */.EG, config: { mediaType: CONFIG, size: config.length, digest }, layers };
    const options = { mediaType: media_types/* OCI_MANIFEST */.EG, reference: tag, ...(read?.etag && { ifMatch: read.etag }) };
    const answer = await (0,contents/* putManifest */.RV)(repository, Buffer.from(JSON.stringify(manifest)), options);
    // The tag changed in the meantime. The next check notices it and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,response_error/* toRegistryError */.p)(answer, repository.registry, `writing the signatures ${tag}`);
}

;// CONCATENATED MODULE: ./build/stores/oci/oci-cosign-v2.js













/**
 * Stores attestations and signatures with their images in the format of cosign 1 and 2, under the tags `sha256-….att` and `.sig`, for
 * verifiers that read no newer format. They are written one after the other, because each write replaces the whole tag.
 */
function createLegacyStore({ open, clock, target, }) {
    const id = target ? `oci-cosign-v2:${target}` : 'oci-cosign-v2';
    return {
        id,
        place: { url: target ?? 'the repository of each image', isPublic: true },
        atOnce: 1,
        takesDocuments: true,
        takesWhat: 'images',
        takes: (subject) => (0,image_targets/* resolveImageTargets */.S)([subject], open, 'push', target).length > 0,
        async publish({ text, subjects, payload }) {
            const receipt = { store: id };
            try {
                const places = (0,image_targets/* resolveImageTargets */.S)(subjects, open, 'push', target);
                if (!payload)
                    for (const { name } of subjects)
                        if (name.endsWith(bundle_names/* DOCUMENT_SUFFIX */.q))
                            throw documentMissing(name);
                if (places.length === 0)
                    return { ...receipt, status: 'skipped', reason: 'it is not about an image' };
                const layer = toLegacyLayer((0,parse_bundle/* parseBundle */.QN)(text), payload);
                const suffix = payload ? 'sig' : 'att';
                let status = 'already-stored';
                for (const { repository, digest } of places) {
                    if (payload)
                        checkNames(payload, digest);
                    if (!(await addLegacyLayer(layer, { repository, tag: tagOf(digest, suffix), clock })))
                        status = 'stored';
                }
                const [first] = places;
                return { ...receipt, status, url: first ? `${first.repository.name}:${tagOf(first.digest, suffix)}` : '' };
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find(subject) {
            const read = await Promise.all((0,image_targets/* resolveImageTargets */.S)([subject], open, 'pull', target).map(async ({ repository, digest }) => {
                const reading = (0,bundle_collector/* createBundleCollector */.E)(repository.name);
                await (0,legacy_cosign/* readLegacyBundles */.ND)((0,image_source/* registrySource */.B)(repository), digest, reading);
                return reading;
            }));
            return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
        },
    };
}
const tagOf = (digest, suffix) => `${(0,fallback_tags/* fallbackTag */.fH)(digest)}.${suffix}`;
/** A document is stored only with the image that it names. */
function checkNames(document, digest) {
    const { sha256 } = readDocument(document);
    if (`sha256:${sha256}` === digest)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The signed document names the image sha256:${sha256}, not ${digest}.`,
        hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-cosign-v2.',
    });
}
function readDocument(document) {
    try {
        return (0,simple_signing/* readSimpleSigning */.k)(document).digest;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: `The signed document does not name an image: ${error.message}.`,
            hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-cosign-v2.',
            cause: error,
        });
    }
}
const documentMissing = (name) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The signed document ${name} is not next to its signature, so the image of the signature is not known.`,
    hint: 'Push the signature from the folder that it was written to, which also has the document, or sign again.',
});


/***/ })

};
