export const id = 4378;
export const ids = [4378];
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


/***/ }),

/***/ 99950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   FQ: () => (/* binding */ readDerTime),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   cc: () => (/* binding */ readDerInteger),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iI: () => (/* binding */ readDerBoolean),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers convert it to the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; bytes after it are ignored. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is truncated');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not supported');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or too large');
        if (start + count > bytes.length)
            throw new DerError('a length is truncated');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is truncated');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The single element that makes up `bytes`. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('expected an object identifier');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is too large');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is truncated');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readDerInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('expected an integer');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readDerBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('expected a boolean');
    const [octet] = node.content;
    // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('expected a bit string of whole octets');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readDerTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('expected a time');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time does not exist');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not supported');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 82073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ MAX_SCTS),
/* harmony export */   Yv: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   Zl: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;


/***/ }),

/***/ 88257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   e2: () => (/* binding */ parseX509),
/* harmony export */   eG: () => (/* binding */ refuseUnknownCritical),
/* harmony export */   pW: () => (/* binding */ hasKeyUsage),
/* harmony export */   qZ: () => (/* binding */ readPurposes),
/* harmony export */   t5: () => (/* binding */ readBasicConstraints),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82073);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a readable key. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(number) !== V3)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is truncated');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) come before extensions ([3]); they are no longer in use (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notBefore),
        notAfter: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. In every allowed algorithm the parameters are absent or NULL, so they are ignored. */
function readAlgorithm(node) {
    const [oid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is negative or too long');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} is duplicated`);
        found.set(name, { critical: flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag), value: value.content });
    }
    if (found.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/**
 * Extensions that are evaluated, or may be ignored because they only help to find an issuer. Any other critical extension is rejected (RFC
 * 5280, 4.2).
 */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not supported`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Undefined if the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Undefined if the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag);
    return length ? { isAuthority, pathLength: Number((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(length)) } : { isAuthority };
}
/** Whether a certificate names itself as its issuer, as roots do. Bytes that are no certificate do not. */
function isSelfIssued(der) {
    try {
        const { subject, issuer } = parseX509(der);
        return subject.equals(issuer);
    }
    catch (error) {
        if (error instanceof _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4)
            return false;
        throw error;
    }
}


/***/ })

};
