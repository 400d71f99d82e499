export const id = 1317;
export const ids = [1317];
export const modules = {

/***/ 95948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** As the user can open it: relative where it lies below the working folder. */
function showPath(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) || short === '' ? path : short;
}


/***/ }),

/***/ 79154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   Vq: () => (/* binding */ LogBodyError),
/* harmony export */   Y2: () => (/* binding */ parseLogBody)
/* harmony export */ });
/* unused harmony export formatHashedRekordV2 */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57925);





/** Thrown for a body that is not of a kind we know; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1 and `intoto` 0.0.2 of Rekor v1, `hashedrekord` and
 * `dsse` 0.0.2 of Rekor v2. `intoto` 0.0.1 is refused: it holds no signature, so it binds nothing to the bundle.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not known`);
    try {
        const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(canonicalizedBody, { what: 'the body', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOG_BODY */ .hud, maxDepth: 16 }), 'body');
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('its body is of another kind than it claims');
        return read((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3 ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['data', 'signature'], 'spec');
    const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.signature, 'signature');
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'publicKey'], 'signature');
    const data = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, 'signature.content', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p),
        verifier: readPemVerifier((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.signature, 'signatures[0].signature', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
function readInTotoV1(spec) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content'], 'spec');
    const content = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    const signature = readOnly((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(content.envelope, 'envelope').signatures, 'signatures');
    // The log encodes once more what was base64 already.
    const encoded = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.sig, 'signatures[0].sig', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(encoded, 'signatures[0].sig', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['hashedRekordV002'], 'spec');
    const record = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.hashedRekordV002, 'hashedRekordV002');
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['dsseV002'], 'spec');
    const record = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.dsseV002, 'dsseV002');
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'verifier'], where);
    const verifier = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.verifier, `${where}.verifier`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, `${where}.content`, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p),
        keyDetails: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(verifier.keyDetails, `${where}.keyDetails`, 64),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p),
        },
    };
}
/** The one signature: bundles have one, and so has what is logged of them. */
function readOnly(value, where) {
    const [only, ...others] = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const name = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const algorithm = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has a wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePem */ .o)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(value, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7p).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is no certificate or public key`);
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

/***/ 47573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLogEntry),
/* harmony export */   Q: () => (/* binding */ parseBundle)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79154);





const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON with its
 * lowerCamelCase names. Unknown fields, two members of one choice, and what the version forbids or lacks are refused.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
function parseBundle(bytes, what = 'the bundle') {
    try {
        return readBundle((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD }), what);
    }
    catch (error) {
        throw error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? malformed(error.message, error) : error;
    }
}
function readBundle(value, what) {
    const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, what);
    const mediaType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(object.mediaType, 'mediaType', 200);
    const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
    if (version === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_BUNDLE_VERSION',
            message: `The media type of ${what}, ${JSON.stringify(mediaType)}, is not of a bundle of version 0.1, 0.2 or 0.3.`,
            hint: 'Bundles of other versions need another release of chopmark; files that are no Sigstore bundles need another tool.',
        });
    }
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope'], what);
    const where = 'verificationMaterial';
    const material = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(object.verificationMaterial, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(material, ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'], where);
    const timestamps = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(material.timestampVerificationData, `${where}.timestampVerificationData`) ?? {};
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(timestamps, ['rfc3161Timestamps'], `${where}.timestampVerificationData`);
    const bundle = {
        mediaType,
        version,
        material: readMaterial(material),
        entries: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(material.tlogEntries, 'tlogEntries', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fqk).map((entry, index) => readLogEntry(entry, `tlogEntries[${index}]`)),
        timestamps: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fqk).map((item, index) => readPart(item, 'signedTimestamp', `rfc3161Timestamps[${index}]`)),
        content: readContent(object),
    };
    refuseWhatVersionForbids(bundle);
    return bundle;
}
/** The one member of a choice that is there. */
function readChoice(object, names) {
    const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
    if (found === undefined || others.length > 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `exactly one of ${names.join(', ')} has to be there`);
    return { name: found, value: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(object[found], found) };
}
function readMaterial(object) {
    const { name, value } = readChoice(object, ['publicKey', 'x509CertificateChain', 'certificate']);
    switch (name) {
        case 'publicKey':
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['hint'], name);
            return { kind: 'public-key', hint: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(value.hint, 'publicKey.hint', 1000) ?? '' };
        case 'certificate':
            return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
        case 'x509CertificateChain': {
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['certificates'], name);
            const certificates = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value.certificates, `${name}.certificates`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fqk).map((item, index) => readPart(item, 'rawBytes', `${name}.certificates[${index}]`));
            if (certificates.length === 0)
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name} is empty`);
            return { kind: 'chain', certificates };
        }
    }
}
function readContent(object) {
    const { name, value } = readChoice(object, ['messageSignature', 'dsseEnvelope']);
    if (name === 'messageSignature') {
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['messageDigest', 'signature'], name);
        const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value.messageDigest, 'messageDigest');
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(digest, ['algorithm', 'digest'], 'messageDigest');
        const algorithm = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(digest.algorithm, 'messageDigest.algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']);
        const bytes = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(digest.digest, 'messageDigest.digest', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7G);
        if (bytes.length !== _log_body_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST_LENGTH */ .On[algorithm])
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'messageDigest.digest is not as long as its algorithm makes it');
        return { kind: 'message', algorithm, digest: bytes, signature: readFilled(value.signature, 'signature', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7G) };
    }
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['payload', 'payloadType', 'signatures'], name);
    const signatures = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value.signatures, `${name}.signatures`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_ENTRIES */ .Fqk);
    if (signatures.length !== 1)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name}.signatures has ${signatures.length} signatures instead of one`);
    const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(signatures[0], `${name}.signatures[0]`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(signature, ['sig', 'keyid'], `${name}.signatures[0]`);
    const keyid = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(signature.keyid, 'keyid', 1000);
    const payloadType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(value.payloadType, `${name}.payloadType`, 1000);
    if (payloadType === '')
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name}.payloadType is empty`);
    return {
        kind: 'envelope',
        envelope: {
            payloadType,
            payload: readFilled(value.payload, `${name}.payload`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD),
            signature: readFilled(signature.sig, `${name}.signatures[0].sig`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7G),
            ...(keyid && { keyid }),
        },
    };
}
/** An entry of a log in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as bundles hold and Rekor v2 answers it. @throws JsonError */
function readLogEntry(value, where) {
    const entry = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(entry, ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'], where);
    const kindVersion = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(entry.kindVersion, `${where}.kindVersion`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(kindVersion, ['kind', 'version'], `${where}.kindVersion`);
    const integratedTime = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalInt64 */ .uA)(entry.integratedTime, `${where}.integratedTime`);
    if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.integratedTime is not on the calendar`);
    }
    const promise = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(entry.inclusionPromise, `${where}.inclusionPromise`);
    const proof = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(entry.inclusionProof, `${where}.inclusionProof`);
    return {
        logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
        logId: readPart(entry.logId, 'keyId', `${where}.logId`),
        kind: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(kindVersion.kind, `${where}.kindVersion.kind`, 100),
        version: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(kindVersion.version, `${where}.kindVersion.version`, 100),
        ...(integratedTime && { integratedTime }),
        ...(promise && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
        ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
        canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOG_BODY */ .hud),
    };
}
/** Seconds: the last that RFC 3339 can write. */
const MAX_TIME = 253402300799n;
function readProof(proof, where) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(proof, ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'], where);
    const checkpoint = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(proof.checkpoint, `${where}.checkpoint`);
    if (checkpoint)
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(checkpoint, ['envelope'], `${where}.checkpoint`);
    const envelope = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(checkpoint?.envelope, `${where}.checkpoint.envelope`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CHECKPOINT */ .YVu);
    return {
        logIndex: readIndex(proof.logIndex, `${where}.logIndex`),
        rootHash: readHash(proof.rootHash, `${where}.rootHash`),
        treeSize: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInt64 */ .OU)(proof.treeSize, `${where}.treeSize`),
        hashes: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(proof.hashes, `${where}.hashes`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PROOF_HASHES */ .XFq).map((hash, index) => readHash(hash, `${where}.hashes[${index}]`)),
        ...(envelope && { checkpoint: envelope }),
    };
}
/** Zero is left out by ProtoJSON. */
function readIndex(value, where) {
    const index = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalInt64 */ .uA)(value, where) ?? 0n;
    if (index < 0n)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is negative`);
    return index;
}
function readHash(value, where) {
    const hash = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(value, where, 32);
    if (hash.length !== 32)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is not 32 bytes long`);
    return hash;
}
/** The bytes in the one field of an object. */
function readPart(value, field, where) {
    const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, [field], where);
    return readFilled(object[field], `${where}.${field}`, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_PART */ .K7G);
}
function readFilled(value, where, maxBytes) {
    const bytes = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(value, where, maxBytes);
    if (bytes.length === 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is empty`);
    return bytes;
}
/** The notes on versions in sigstore_bundle.proto. */
function refuseWhatVersionForbids({ version, material, entries }) {
    if (version === '0.3' && material.kind === 'chain')
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'a chain of certificates is not part of version 0.3');
    entries.forEach((entry, index) => {
        if (version === '0.1') {
            if (!entry.inclusionPromise)
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `tlogEntries[${index}] lacks the inclusion promise of version 0.1`);
        }
        else if (!entry.inclusionProof?.checkpoint) {
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `tlogEntries[${index}] lacks an inclusion proof with checkpoint`);
        }
    });
}
const malformed = (reason, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
    cause,
});


/***/ }),

/***/ 57925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem),
/* harmony export */   u: () => (/* binding */ formatPem)
/* harmony export */ });
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is skipped, as other tools do. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;


/***/ }),

/***/ 11947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms whose agreement is evidence for files; others are carried, never matched (contract, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Ids of objects of git, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). No file is known by one, so none is matched by one. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which something is found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 id that git gives the same files in a repository of SHA-256 objects (docs/git.md): beside a SHA-1 id, whose collisions
 * it makes worthless. It must agree where both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ }),

/***/ 53254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mD: () => (/* binding */ ALL_BUNDLES),
/* harmony export */   q: () => (/* binding */ DOCUMENT_SUFFIX),
/* harmony export */   r6: () => (/* binding */ nameBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SUFFIX = '.sigstore.json';
const ALL_BUNDLES = 'attestations.jsonl';
/** Ends the names of documents that signatures of images are over (cosign 1 and 2); the bundle of one lies beside it. */
const DOCUMENT_SUFFIX = '.simple-signing.json';
const COMBINED = 'attestations';
/** Bytes of UTF-8 before the suffix: file systems take 255 for the whole name, and drafts need some. */
const MAX_STEM = 180;
/**
 * File names for the bundles of one run, in their order (contract, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many; several kinds insert `.<kind>`; names that would clash keep their relative path, escaped.
 *
 * Safe on Linux, macOS and Windows whatever the subjects are called: no separator, no reserved name, no control character, nothing
 * that differs from another by case alone, nothing too long.
 */
function nameBundles(bundles) {
    const severalKinds = new Set(bundles.map(({ kind }) => kind)).size > 1;
    const stems = bundles.map(({ subjects }) => (subjects.length === 1 ? (subjects[0] ?? '') : COMBINED));
    const short = bundles.map(({ kind }, index) => finish(baseName(stems[index] ?? ''), kind, severalKinds));
    const clashing = clashes(short);
    const long = short.map((name, index) => clashing.has(key(name)) ? finish(stems[index] ?? '', bundles[index]?.kind ?? '', severalKinds) : name);
    const still = clashes(long);
    const seen = new Map();
    return long.map((name, index) => {
        if (!still.has(key(name)))
            return name;
        // Names that differ by case alone, or in what was escaped or cut: told apart by what they were.
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
            .digest('hex')
            .slice(0, 12);
        const marked = `${name.slice(0, -SUFFIX.length)}.${mark}${SUFFIX}`;
        const times = seen.get(key(marked)) ?? 0;
        seen.set(key(marked), times + 1);
        return times === 0 ? marked : `${marked.slice(0, -SUFFIX.length)}.${times + 1}${SUFFIX}`;
    });
}
const finish = (name, kind, severalKinds) => `${escapeName(name)}${severalKinds ? `.${escapeName(kind)}` : ''}${SUFFIX}`;
const baseName = (name) => name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
const key = (name) => name.normalize('NFC').toLowerCase();
function clashes(names) {
    const seen = new Set();
    const twice = new Set([key(`${COMBINED}.jsonl`), key('journal.jsonl')]);
    for (const name of names) {
        if (seen.has(key(name)))
            twice.add(key(name));
        seen.add(key(name));
    }
    return twice;
}
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Percent-encodes what some file system refuses or reads as more than a name. */
function escapeName(name) {
    let escaped = name
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
        .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
        .replace(/^[.~-]/, percentEncode)
        .replace(/[. ]$/, percentEncode);
    if (RESERVED.test(escaped))
        escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
    return cut(escaped.toWellFormed()) || '%00';
}
const percentEncode = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** The end is where versions and extensions are, so the middle goes. */
function cut(name) {
    if (Buffer.byteLength(name) <= MAX_STEM)
        return name;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    const characters = [...name];
    const half = (list) => {
        let bytes = 0;
        return list.filter((character) => {
            bytes += Buffer.byteLength(character);
            return bytes <= (MAX_STEM - 16) / 2;
        });
    };
    return `${half(characters).join('')}~${mark}~${half(characters.reverse()).reverse().join('')}`;
}


/***/ })

};
