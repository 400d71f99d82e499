export const id = 3632;
export const ids = [3632];
export const modules = {

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLD_PROVENANCE_TYPE),
/* harmony export */   T: () => (/* binding */ PROVENANCE_TYPE)
/* harmony export */ });
/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): the parts that all build types share. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Still written by slsa-github-generator, and by npm and cosign before they changed to v1. */
const OLD_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v0.2';


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   Vq: () => (/* binding */ LogBodyError),
/* harmony export */   Y2: () => (/* binding */ parseLogBody)
/* harmony export */ });
/* unused harmony export formatHashedRekordV2 */
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);
/* harmony import */ var _x509_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81655);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57407);





/** Thrown for a body of an unknown kind; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1, `intoto` 0.0.1 and 0.0.2 of Rekor v1, `hashedrekord`
 * and `dsse` 0.0.2 of Rekor v2.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not supported`);
    try {
        const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(canonicalizedBody, { what: 'the body', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOG_BODY */ .hu, maxDepth: 16 }), 'body');
        (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('the kind in the body differs from the kind of the entry');
        return read((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3 ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.1': readFirstInToto,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['data', 'signature'], 'spec');
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.signature, 'signature');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'publicKey'], 'signature');
    const data = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, 'signature.content', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.signature, 'signatures[0].signature', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
/**
 * What cosign before 2.2 logged for attestations. The log keeps neither envelope nor signature, but the digest of the envelope's JSON (rekor,
 * pkg/types/intoto/v0.0.1). It also keeps the digest of the payload, which this one covers.
 */
function readFirstInToto(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content', 'publicKey'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(content, ['hash', 'payloadHash'], 'content');
    return {
        generation: 1,
        digestOf: 'envelope',
        ...readHexDigest(content.hash, 'content.hash'),
        verifier: readPemVerifier(spec.publicKey, 'publicKey'),
    };
}
function readInTotoV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    const signature = readOnly((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(content.envelope, 'envelope').signatures, 'signatures');
    // The log base64-encodes once more what was already base64.
    const encoded = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.sig, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(encoded, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['hashedRekordV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.hashedRekordV002, 'hashedRekordV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['dsseV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.dsseV002, 'dsseV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'verifier'], where);
    const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.verifier, `${where}.verifier`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    const keyDetails = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(verifier.keyDetails, `${where}.keyDetails`, 64);
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, `${where}.content`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        ...(keyDetails && { keyDetails }),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        },
    };
}
/** The single signature: a bundle has one, and so has its log entry. */
function readOnly(value, where) {
    const [only, ...others] = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const name = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const algorithm = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has the wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = (0,_x509_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePem */ .o)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is not a certificate or public key`);
    return { kind: block.label === 'CERTIFICATE' ? 'certificate' : 'public-key', der: block.der };
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The body that Rekor v2 stores, and hashes as leaf, for a `hashedrekord` request (rekor-tiles, CLIENTS.md). */
function formatHashedRekordV2({ algorithm, digest, signature, verifier, keyDetails }) {
    const rawBytes = verifier.der.toString('base64');
    return Buffer.from(canonicalizeJson({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm, digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: {
                        keyDetails,
                        ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
                    },
                },
            },
        },
    }));
}


/***/ }),

/***/ 72689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   aB: () => (/* binding */ malformedBundle),
/* harmony export */   mn: () => (/* binding */ parseBundleJson)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57407);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58742);





const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON, with either of the names
 * that its fields have there. Rejects unknown fields, two members of one oneof, and anything that the version forbids or that lacks what
 * it requires.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
function parseBundle(bytes, what = 'the bundle') {
    try {
        return readBundle((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZ }), what);
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? malformedBundle(error.message, error) : error;
    }
}
/** The same for parsed JSON. */
function parseBundleJson(json, what) {
    try {
        return readBundle(json, what);
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? malformedBundle(error.message, error) : error;
    }
}
function readBundle(value, what) {
    const { mediaType: stated, media_type: spelled } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, what);
    const mediaType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(stated ?? spelled, `${what}: mediaType`, 200);
    const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
    if (version === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_BUNDLE_VERSION',
            message: `${what} has the media type ${JSON.stringify(mediaType)}, which is not a bundle of version 0.1, 0.2 or 0.3.`,
            hint: 'For bundles of other versions, use another release of chopmark. A file that is not a Sigstore bundle cannot be read.',
        });
    }
    const object = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, what, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope']);
    const where = 'verificationMaterial';
    const known = ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'];
    const material = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(object.verificationMaterial, where, known);
    const timestamps = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalMessage */ .QH)(material.timestampVerificationData, `${where}.timestampVerificationData`, ['rfc3161Timestamps']) ?? {};
    const bundle = {
        mediaType,
        version,
        material: readMaterial(material),
        entries: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(material.tlogEntries, 'tlogEntries', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fq).map((entry, index) => readLogEntry(entry, `tlogEntries[${index}]`)),
        timestamps: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fq).map((item, index) => readPart(item, 'signedTimestamp', `rfc3161Timestamps[${index}]`)),
        content: readContent(object, what),
    };
    refuseWhatVersionForbids(bundle);
    return bundle;
}
/** The one member of a oneof that is present. */
function readChoice(object, where, names) {
    const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
    if (found === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has none of ${names.join(', ')}`);
    if (others.length > 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has ${[found, ...others].join(' and ')}, but only one of them is allowed`);
    return { name: found, value: object[found] };
}
function readMaterial(object) {
    const { name, value } = readChoice(object, 'verificationMaterial', ['publicKey', 'x509CertificateChain', 'certificate']);
    switch (name) {
        case 'publicKey':
            return { kind: 'public-key', hint: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, name, ['hint']).hint, 'publicKey.hint', 1000) ?? '' };
        case 'certificate':
            return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
        case 'x509CertificateChain': {
            const chain = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, name, ['certificates']);
            const certificates = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(chain.certificates, `${name}.certificates`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fq).map((item, index) => readPart(item, 'rawBytes', `${name}.certificates[${index}]`));
            if (certificates.length === 0)
                throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name} is empty`);
            return { kind: 'chain', certificates };
        }
    }
}
function readContent(object, what) {
    const { name, value } = readChoice(object, what, ['messageSignature', 'dsseEnvelope']);
    return name === 'messageSignature' ? readMessageSignature(value, name) : readEnvelope((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, name), name);
}
/** The digest is a hint and may be absent (sigstore_common.proto, `MessageSignature`). The verifier computes the digest itself. */
function readMessageSignature(value, name) {
    const message = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, name, ['messageDigest', 'signature']);
    const signature = readFilled(message.signature, `${name}.signature`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7);
    const where = `${name}.messageDigest`;
    const stated = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalMessage */ .QH)(message.messageDigest, where, ['algorithm', 'digest']) ?? {};
    if (Object.keys(stated).length === 0)
        return { kind: 'message', signature };
    const algorithm = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(stated.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(stated.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7);
    if (digest.length !== _log_body_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST_LENGTH */ .On[algorithm])
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest does not have the length of its algorithm`);
    return { kind: 'message', algorithm, digest, signature };
}
/** A DSSE envelope has one name for each field, in JSON and in protobuf alike (envelope.proto). */
function readEnvelope(value, name) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['payload', 'payloadType', 'signatures'], name);
    const signatures = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value.signatures, `${name}.signatures`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fq);
    if (signatures.length !== 1)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name}.signatures has ${signatures.length} signatures instead of one`);
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(signatures[0], `${name}.signatures[0]`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(signature, ['sig', 'keyid'], `${name}.signatures[0]`);
    const keyid = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(signature.keyid, 'keyid', 1000);
    const payloadType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(value.payloadType, `${name}.payloadType`, 1000);
    if (payloadType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name}.payloadType is empty`);
    return {
        kind: 'envelope',
        envelope: {
            payloadType,
            payload: readFilled(value.payload, `${name}.payload`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZ),
            signature: readFilled(signature.sig, `${name}.signatures[0].sig`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7),
            ...(keyid && { keyid }),
        },
    };
}
const ENTRY_FIELDS = ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'];
const PROOF_FIELDS = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
/** A log entry in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as in bundles and in responses of Rekor v2. @throws JsonError */
function readLogEntry(value, where) {
    const entry = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, where, ENTRY_FIELDS);
    const kindVersion = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(entry.kindVersion, `${where}.kindVersion`, ['kind', 'version']);
    const integratedTime = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalInt64 */ .uA)(entry.integratedTime, `${where}.integratedTime`);
    if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.integratedTime is out of range`);
    }
    const promise = entry.inclusionPromise ?? undefined;
    const proof = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalMessage */ .QH)(entry.inclusionProof, `${where}.inclusionProof`, PROOF_FIELDS);
    return {
        logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
        logId: readPart(entry.logId, 'keyId', `${where}.logId`),
        kind: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(kindVersion.kind, `${where}.kindVersion.kind`, 100),
        version: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(kindVersion.version, `${where}.kindVersion.version`, 100),
        ...(integratedTime && { integratedTime }),
        ...(promise !== undefined && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
        ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
        canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOG_BODY */ .hu),
    };
}
/** Seconds: the last time that RFC 3339 can express. */
const MAX_TIME = 253402300799n;
function readProof(proof, where) {
    const checkpoint = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalMessage */ .QH)(proof.checkpoint, `${where}.checkpoint`, ['envelope']);
    const envelope = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(checkpoint?.envelope, `${where}.checkpoint.envelope`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CHECKPOINT */ .YV);
    return {
        logIndex: readIndex(proof.logIndex, `${where}.logIndex`),
        rootHash: readHash(proof.rootHash, `${where}.rootHash`),
        treeSize: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInt64 */ .OU)(proof.treeSize, `${where}.treeSize`),
        hashes: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(proof.hashes, `${where}.hashes`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PROOF_HASHES */ .XF).map((hash, index) => readHash(hash, `${where}.hashes[${index}]`)),
        ...(envelope && { checkpoint: envelope }),
    };
}
/** ProtoJSON omits zero. */
function readIndex(value, where) {
    const index = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalInt64 */ .uA)(value, where) ?? 0n;
    if (index < 0n)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is negative`);
    return index;
}
function readHash(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(value, where, 32);
    if (hash.length !== 32)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is not 32 bytes long`);
    return hash;
}
/** The bytes in the single field of an object. */
function readPart(value, field, where) {
    return readFilled((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, where, [field])[field], `${where}.${field}`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7);
}
function readFilled(value, where, maxBytes) {
    const bytes = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(value, where, maxBytes);
    if (bytes.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is empty`);
    return bytes;
}
/** The notes about versions in sigstore_bundle.proto. */
function refuseWhatVersionForbids({ version, material, entries }) {
    if (version === '0.3' && material.kind === 'chain')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'version 0.3 does not allow a certificate chain');
    entries.forEach((entry, index) => {
        if (version === '0.1') {
            if (!entry.inclusionPromise)
                throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `tlogEntries[${index}] lacks the inclusion promise that version 0.1 requires`);
        }
        else if (!entry.inclusionProof?.checkpoint) {
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `tlogEntries[${index}] lacks an inclusion proof with a checkpoint`);
        }
    });
}
/** The error for what is no bundle, for a reason that completes "Not a Sigstore bundle:". */
const malformedBundle = (reason, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
    cause,
});


/***/ }),

/***/ 81655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem),
/* harmony export */   u: () => (/* binding */ formatPem)
/* harmony export */ });
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is ignored, as in other tools. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;


/***/ })

};
