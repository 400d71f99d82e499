export const id = 4091;
export const ids = [4091];
export const modules = {

/***/ 63674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requireDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/**
 * Checks that a file has the digest that a policy states.
 *
 * @param digest SHA-256, lower-case hex; undefined if any content is accepted.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
function requireDigest(bytes, path, digest) {
    if (digest === undefined)
        return;
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (found === digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_POLICY_DIGEST',
        message: `${path} has another digest than expected: expected sha256:${digest}, found sha256:${found}.`,
        hint: 'If the change is intended, update the digest.',
    });
}


/***/ }),

/***/ 94789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ rekorV1LogId),
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   bp: () => (/* binding */ noteKeyId),
/* harmony export */   dw: () => (/* binding */ noteKeyHint),
/* harmony export */   jg: () => (/* binding */ CheckpointError),
/* harmony export */   se: () => (/* binding */ formatNote),
/* harmony export */   wP: () => (/* binding */ formatCheckpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29131);


/** Thrown for text that is not a checkpoint; callers map it to the code of their stage. */
class CheckpointError extends Error {
    name = 'CheckpointError';
}
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;
/**
 * Reads a signed note that holds a checkpoint (C2SP signed-note, tlog-checkpoint).
 *
 * @throws CheckpointError
 */
function parseCheckpoint(note) {
    if (note.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT */ .YV)
        throw new CheckpointError('it is too long');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: notes must not contain control characters
    if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note) || !note.isWellFormed())
        throw new CheckpointError('it has control characters');
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        throw new CheckpointError('no empty line separates text and signatures');
    const text = note.slice(0, split + 1);
    const [origin = '', size = '', rootHash = '', ...extensions] = text.slice(0, -1).split('\n');
    if (origin === '' || extensions.includes(''))
        throw new CheckpointError('it has an empty line');
    if (!/^(?:0|[1-9]\d{0,18})$/.test(size))
        throw new CheckpointError('its second line is not a tree size');
    const root = decodeBase64(rootHash);
    if (root?.length !== 32)
        throw new CheckpointError('its third line is not a tree hash');
    return {
        origin,
        size: BigInt(size),
        rootHash: root,
        extensions,
        signed: Buffer.from(text),
        signatures: parseSignatures(note.slice(split + 2)),
    };
}
function parseSignatures(block) {
    if (!block.endsWith('\n'))
        throw new CheckpointError('its last line has no line end');
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT_SIGNATURES */ .oI)
        throw new CheckpointError(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CHECKPOINT_SIGNATURES */ .oI} signatures`);
    return lines.map((line) => {
        const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
        const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
        if (name === undefined || bytes === undefined || bytes.length < 5)
            throw new CheckpointError('a signature line is malformed');
        return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
}
const decodeBase64 = (text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
};
/** The text of a checkpoint: what a log signs. */
const formatCheckpoint = ({ origin, size, rootHash }) => `${origin}\n${size}\n${rootHash.toString('base64')}\n`;
/** The note: a text followed by its signatures. */
const formatNote = (text, signatures) => `${text}\n${signatures
    .map(({ name, keyHint, signature }) => `\u2014 ${name} ${Buffer.concat([keyHint, signature]).toString('base64')}\n`)
    .join('')}`;
const ED25519 = 0x01;
const RSA_PKCS1 = Buffer.concat([Buffer.from([0xff]), Buffer.from('PKIX-RSA-PKCS#1v1.5')]);
/**
 * The full ID of a note key. Its first four bytes are the key hint, and all 32 are the log ID of Rekor v2. The ID of an ECDSA key is
 * computed from its SubjectPublicKeyInfo alone, as in Rekor v1 (C2SP signed-note, signature types).
 */
function noteKeyId(name, publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    switch (publicKey.asymmetricKeyType) {
        case 'ed25519':
            // The raw key is the end of its SubjectPublicKeyInfo (RFC 8410, section 4).
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), spki.subarray(-32)]), 'buffer');
        case 'rsa':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), RSA_PKCS1, spki]), 'buffer');
        default:
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', spki, 'buffer');
    }
}
/** The ID of a Rekor v1 log: SHA-256 of its SubjectPublicKeyInfo. Its first four bytes are the hint of the key in checkpoints. */
const rekorV1LogId = (publicKey) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'buffer');
const noteKeyHint = (name, publicKey) => noteKeyId(name, publicKey).subarray(0, 4);


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   uE: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* unused harmony export parseTrustedRoot */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51437);
/* harmony import */ var _base_text_trim_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81536);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17555);
/* harmony import */ var _x509_der_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99950);
/* harmony import */ var _x509_x509_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88257);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94789);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29131);










const MEDIA_TYPES = ['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.2+json'];
/**
 * Reads a trusted root of version 0.1 or 0.2 (protobuf-specs, sigstore_trustroot.proto). Rejects at once what could not be evaluated later:
 * unknown key types, missing starts of validity, empty chains, unknown fields.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
function parseTrustedRoot(bytes, what = 'the trusted root') {
    try {
        return readTrustedRoot((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUST_FILE */ .$I, mayHaveMark: true }), what);
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3) && !(error instanceof _x509_der_js__WEBPACK_IMPORTED_MODULE_5__/* .DerError */ .I4))
            throw error;
        throw malformed(error);
    }
}
/**
 * Reads the trusted roots of a file: one in any layout, or JSON Lines with one per line, as `gh attestation trusted-root` prints them. Each
 * is complete by itself.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @returns At least one.
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
function parseTrustedRoots(bytes, what = 'the trusted root') {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUST_FILE */ .$I)
        return [parseTrustedRoot(bytes, what)];
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .map((line, index) => ({ line: line.trim(), number: index + 1 }))
        .filter(({ line }) => line !== '');
    // The first line of a root that spans several lines does not end with a closing brace.
    const [first, ...others] = lines;
    if (!first || others.length === 0 || !first.line.endsWith('}'))
        return [parseTrustedRoot(bytes, what)];
    if (lines.length > _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUSTED_ROOTS */ .FH)
        throw malformed(new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${what} has ${lines.length} trusted roots; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUSTED_ROOTS */ .FH}`));
    const read = ({ line, number }) => parseTrustedRoot(line, `${what}, line ${number}`);
    return [read(first), ...others.map(read)];
}
const malformed = (cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `A trusted root cannot be used: ${cause.message}.`,
    hint: 'Fetch it again from the TUF repository of the instance, or create it with "cosign trusted-root create".',
    cause,
});
function readTrustedRoot(value, what) {
    const { mediaType, media_type: spelled } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)(value, what);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOneOf */ .Qk)(mediaType ?? spelled, `${what}: mediaType`, MEDIA_TYPES);
    const root = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(value, what, ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities']);
    const list = (field, read) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalArray */ .o8)(root[field], field, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUST_SERVICES */ .xO).map((item, index) => read(item, `${field}[${index}]`));
    return {
        certificateAuthorities: list('certificateAuthorities', readAuthority),
        ctLogs: list('ctlogs', readLog),
        logs: list('tlogs', readLog),
        timestampAuthorities: list('timestampAuthorities', readAuthority),
    };
}
function readAuthority(value, where) {
    const authority = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(value, where, ['subject', 'uri', 'certChain', 'validFor', 'operator']);
    const chain = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(authority.certChain, `${where}.certChain`, ['certificates']);
    const certificates = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readArray */ .oU)(chain.certificates, `${where}.certChain.certificates`, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_CHAIN */ .dF);
    if (certificates.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where}.certChain is empty`);
    return {
        uri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalString */ .on)(authority.uri, `${where}.uri`, 2000) ?? '',
        chain: certificates.map((item, index) => readX509(item, `${where}.certChain.certificates[${index}]`)),
        validity: readValidity(authority.validFor, `${where}.validFor`),
    };
}
function readX509(value, where) {
    const { rawBytes } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(value, where, ['rawBytes']);
    const der = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase64 */ .ss)(rawBytes, `${where}.rawBytes`, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_DER */ .n7);
    try {
        (0,_x509_x509_js__WEBPACK_IMPORTED_MODULE_6__/* .parseX509 */ .e2)(der);
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    }
    catch (error) {
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where} is not a certificate${error instanceof _x509_der_js__WEBPACK_IMPORTED_MODULE_5__/* .DerError */ .I4 ? `: ${error.message}` : ''}`);
    }
}
function readLog(value, where) {
    const log = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(value, where, ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator']);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOneOf */ .Qk)(log.hashAlgorithm, `${where}.hashAlgorithm`, ['SHA2_256']);
    const key = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(log.publicKey, `${where}.publicKey`, ['rawBytes', 'keyDetails', 'validFor']);
    const keyDetails = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readString */ .E3)(key.keyDetails, `${where}.publicKey.keyDetails`, 100);
    const publicKey = readKey((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase64 */ .ss)(key.rawBytes, `${where}.publicKey.rawBytes`, _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_DER */ .n7), keyDetails, `${where}.publicKey`);
    const id = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalMessage */ .QH)(log.logId, `${where}.logId`, ['keyId']) ?? (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(log.checkpointKeyId, `${where}.checkpointKeyId`, ['keyId']);
    const logId = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase64 */ .ss)(id.keyId, `${where}.logId.keyId`, 32);
    if (logId.length < 4)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where}.logId is shorter than 4 bytes`);
    const baseUrl = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalString */ .on)(log.baseUrl, `${where}.baseUrl`, 2000);
    const operator = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalString */ .on)(log.operator, `${where}.operator`, 1000);
    return {
        ...(baseUrl && { baseUrl, origin: findOrigin(baseUrl, publicKey, logId, `${where}.baseUrl`) }),
        name: baseUrl || logId.toString('hex'),
        logId,
        keyDetails,
        publicKey,
        validity: readValidity(key.validFor, `${where}.publicKey.validFor`),
        ...(operator && { operator }),
    };
}
function readKey(bytes, keyDetails, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: bytes, format: 'der', type: keyDetails.startsWith('PKCS1_') ? 'pkcs1' : 'spki' });
    }
    catch {
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where} is not a public key`);
    }
    if (!(0,_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyKey */ .eL)(key)?.details.includes(keyDetails))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where} is not a key that matches ${keyDetails}`);
    return key;
}
/**
 * The name of a log's key is the log's URL without scheme (C2SP tlog-checkpoint); Rekor uses the host name alone. The name is part of the
 * ID of an Ed25519 key, so the ID shows which of them applies. IDs of other keys contain no name, and such keys belong to Rekor.
 */
function findOrigin(baseUrl, publicKey, logId, where) {
    const url = URL.parse(baseUrl);
    if (!url)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where} is not a URL`);
    const names = [url.hostname, url.host, (0,_base_text_trim_js__WEBPACK_IMPORTED_MODULE_9__/* .trimEnd */ .s8)(`${url.host}${url.pathname}`, '/')];
    const named = publicKey.asymmetricKeyType !== 'ec' && names.find((name) => (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .noteKeyId */ .bp)(name, publicKey).subarray(0, logId.length).equals(logId));
    return named || url.hostname;
}
function readValidity(value, where) {
    const range = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(value, where, ['start', 'end']);
    const start = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readTimestamp */ .L2)(range.start, `${where}.start`);
    const end = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalTimestamp */ .fq)(range.end, `${where}.end`);
    if (end && end < start)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3('shape', `${where} ends before it starts`);
    return end ? { start, end } : { start };
}
/** Both ends are included. */
const isValidAt = ({ start, end }, time) => start <= time && (end === undefined || time <= end);


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTrust: () => (/* binding */ loadTrust)
});

// UNUSED EXPORTS: createTrustLoader

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/require-digest.js
var require_digest = __webpack_require__(63674);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
;// CONCATENATED MODULE: ./build/sigstore/signing-config.js





const SIGNING_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const OLD_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.1+json';
const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
/**
 * A signing config of version 0.2 (protobuf-specs, sigstore_trustroot.proto). Version 0.1 is rejected: it contains neither API versions nor
 * validity, so both would have to be guessed.
 *
 * @param what What is read, for messages: "the signing config signing.json".
 * @throws ChopmarkError `INPUT_SIGNING_CONFIG_MALFORMED`
 */
function parseSigningConfig(bytes, what = 'the signing config') {
    try {
        return readSigningConfig((0,json_json/* parseJson */.qF)(bytes, { what, maxBytes: limits/* MAX_TRUST_FILE */.$I, mayHaveMark: true }), what);
    }
    catch (error) {
        if (error instanceof json_json/* JsonError */.N3)
            throw malformedSigningConfig(error);
        throw error;
    }
}
/** The same for parsed JSON. @throws JsonError */
function readSigningConfig(json, what) {
    const { mediaType: stated, media_type: spelled } = (0,json_shape/* readObject */.Ag)(json, what);
    const mediaType = (0,json_shape/* readString */.E3)(stated ?? spelled, `${what}: mediaType`, 200);
    if (mediaType === OLD_MEDIA_TYPE)
        throw new json_json/* JsonError */.N3('shape', `${what} has version 0.1; only version 0.2 is supported`);
    if (mediaType !== SIGNING_CONFIG_MEDIA_TYPE)
        throw new json_json/* JsonError */.N3('shape', `${what} does not have the media type ${SIGNING_CONFIG_MEDIA_TYPE}`);
    const object = (0,json_shape/* readMessage */._8)(json, what, FIELDS);
    const logs = readServices(object, 'rekorTlogUrls');
    const timestampAuthorities = readServices(object, 'tsaUrls');
    return {
        certificateAuthorities: readServices(object, 'caUrls'),
        oidcIssuers: readServices(object, 'oidcUrls'),
        logs,
        logSelector: readSelector(object, 'rekorTlogConfig', logs),
        timestampAuthorities,
        timestampSelector: readSelector(object, 'tsaConfig', timestampAuthorities),
    };
}
/**
 * The same config, with the TUF repository that it comes from. Services on the repository's own host are left as they are, whatever their
 * port, and for a repository on loopback all services on loopback: who named the repository named that host.
 */
function attributeServices(config, givenBy) {
    const attribute = (services) => services.map((service) => (isOnSameHost(service.url, givenBy) ? service : { ...service, givenBy }));
    return {
        ...config,
        certificateAuthorities: attribute(config.certificateAuthorities),
        oidcIssuers: attribute(config.oidcIssuers),
        logs: attribute(config.logs),
        timestampAuthorities: attribute(config.timestampAuthorities),
    };
}
const isOnSameHost = (one, other) => one.hostname === other.hostname || ((0,http_url/* isLoopback */.U9)(one) && (0,http_url/* isLoopback */.U9)(other));
function readServices(config, field) {
    return (0,json_shape/* readOptionalArray */.o8)(config[field], field, limits/* MAX_TRUST_SERVICES */.xO).map((value, index) => {
        const where = `${field}[${index}]`;
        const service = (0,json_shape/* readMessage */._8)(value, where, ['url', 'majorApiVersion', 'validFor', 'operator']);
        const validFor = (0,json_shape/* readMessage */._8)(service.validFor, `${where}.validFor`, ['start', 'end']);
        const end = (0,json_shape/* readOptionalTimestamp */.fq)(validFor.end, `${where}.validFor.end`);
        const start = (0,json_shape/* readTimestamp */.L2)(validFor.start, `${where}.validFor.start`);
        if (end !== undefined && end < start)
            throw new json_json/* JsonError */.N3('shape', `${where}.validFor ends before it starts`);
        const majorApiVersion = (0,json_shape/* readInteger */.JI)(service.majorApiVersion, `${where}.majorApiVersion`);
        if (majorApiVersion < 1)
            throw new json_json/* JsonError */.N3('shape', `${where}.majorApiVersion is below 1`);
        return {
            url: readServiceUrl(service.url, `${where}.url`),
            majorApiVersion,
            operator: (0,json_shape/* readOptionalString */.on)(service.operator, `${where}.operator`, 1000) ?? '',
            validity: end === undefined ? { start } : { start, end },
        };
    });
}
function readServiceUrl(value, where) {
    const url = URL.parse((0,json_shape/* readString */.E3)(value, where, 2000));
    if (!url)
        throw new json_json/* JsonError */.N3('shape', `${where} is not a URL`);
    if (!(0,http_url/* isSecureUrl */.z3)(url))
        throw new json_json/* JsonError */.N3('shape', `${where} is not an https URL without credentials (http is allowed on loopback only)`);
    return url;
}
function readSelector(config, field, services) {
    const object = (0,json_shape/* readOptionalMessage */.QH)(config[field], field, ['selector', 'count']);
    if (object === undefined && services.length === 0)
        return 'ANY';
    if (object === undefined)
        throw new json_json/* JsonError */.N3('shape', `${field} is missing, so the number of services to use is unknown`);
    const selector = (0,json_shape/* readOneOf */.Qk)(object.selector, `${field}.selector`, ['ANY', 'ALL', 'EXACT']);
    const count = object.count === undefined ? 0 : (0,json_shape/* readInteger */.JI)(object.count, `${field}.count`);
    if (selector === 'EXACT') {
        if (count < 1)
            throw new json_json/* JsonError */.N3('shape', `${field}.count is not a positive number`);
        return { exact: count };
    }
    if (count !== 0)
        throw new json_json/* JsonError */.N3('shape', `${field}.count is only allowed with EXACT`);
    return selector;
}
/** The protobuf JSON of a signing config, for a client trust config or a file. */
function signing_config_formatSigningConfig(config) {
    const services = (list) => list.map(({ url, majorApiVersion, operator, validity: { start, end } }) => ({
        url: url.href.replace(/^([^/]+\/\/[^/]+)\/$/, '$1'),
        majorApiVersion,
        validFor: { start: start.toISOString(), ...(end && { end: end.toISOString() }) },
        operator,
    }));
    const selector = (choice) => (typeof choice === 'string' ? { selector: choice } : { selector: 'EXACT', count: choice.exact });
    return {
        mediaType: SIGNING_CONFIG_MEDIA_TYPE,
        caUrls: services(config.certificateAuthorities),
        oidcUrls: services(config.oidcIssuers),
        rekorTlogUrls: services(config.logs),
        rekorTlogConfig: selector(config.logSelector),
        tsaUrls: services(config.timestampAuthorities),
        tsaConfig: selector(config.timestampSelector),
    };
}
const malformedSigningConfig = (cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SIGNING_CONFIG_MALFORMED',
    message: `A signing config cannot be used: ${cause.message}.`,
    hint: 'Fetch it again from the TUF repository of the instance, or create version 0.2 with "cosign signing-config create".',
    cause,
});

// EXTERNAL MODULE: ./build/base/text-encoding.js
var text_encoding = __webpack_require__(85819);
;// CONCATENATED MODULE: ./build/sigstore/trust-config.js






const TRUST_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/**
 * A client trust config of version 0.1.
 *
 * @param what What is read, for messages: "the trust config jenkins-sigstore.json".
 * @throws ChopmarkError `INPUT_TRUST_CONFIG_MALFORMED`
 */
function parseTrustConfig(bytes, what = 'the client trust config') {
    try {
        const json = (0,json_json/* parseJson */.qF)(bytes, { what, maxBytes: limits/* MAX_TRUST_FILE */.$I, mayHaveMark: true });
        const { mediaType: stated, media_type: spelled } = (0,json_shape/* readObject */.Ag)(json, what);
        const mediaType = (0,json_shape/* readString */.E3)(stated ?? spelled, `${what}: mediaType`, 200);
        if (mediaType !== TRUST_CONFIG_MEDIA_TYPE)
            throw new json_json/* JsonError */.N3('shape', `${what} does not have the media type ${TRUST_CONFIG_MEDIA_TYPE}`);
        const object = (0,json_shape/* readMessage */._8)(json, what, ['mediaType', 'trustedRoot', 'signingConfig']);
        return {
            trustedRoot: Buffer.from(JSON.stringify((0,json_shape/* readObject */.Ag)(object.trustedRoot, `${what}: trustedRoot`))),
            signingConfig: readSigningConfig(object.signingConfig, `${what}: signingConfig`),
        };
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TRUST_CONFIG_MALFORMED',
            message: `A client trust config cannot be used: ${error.message}.`,
            hint: 'It must be JSON with mediaType, trustedRoot and signingConfig. To create one, run chopmark trust export --output-format trust-config.',
            cause: error,
        });
    }
}
/** The inverse; `trustedRoot` is kept unchanged, member by member. */
function formatTrustConfig(trustedRoot, signingConfig) {
    const root = JSON.parse(Buffer.from(withoutMark(trustedRoot)).toString('utf8'));
    return `${JSON.stringify({ mediaType: TRUST_CONFIG_MEDIA_TYPE, trustedRoot: root, signingConfig: formatSigningConfig(signingConfig) }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/sigstore/trusted-root.js
var trusted_root = __webpack_require__(63021);
// EXTERNAL MODULE: ./build/trust/presets.js
var presets = __webpack_require__(44573);
// EXTERNAL MODULE: ./build/trust/public-host.js
var public_host = __webpack_require__(66903);
// EXTERNAL MODULE: ./build/trust/trust.js
var trust_trust = __webpack_require__(84691);
;// CONCATENATED MODULE: ./build/trust/load-trusted-root.js













const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';
/**
 * Loads what a run trusts: the trusted root, and the signing config if one is known.
 *
 * With `trustedRoot`, no repository is asked. The signing config is then the one in the file, or the one in the instance's copy on
 * this machine. A signing config given as a file replaces the instance's.
 *
 * @throws ChopmarkError `INPUT_…` for a value or file of the user, `TRUST_…` for an answer of a repository
 */
async function loadTrust(options, ports) {
    const trust = options.trustedRoot === undefined ? await loadInstance(options, ports) : await loadRootFile(options.trustedRoot, options, ports);
    if (options.signingConfig === undefined)
        return trust;
    const file = await readTrustFile(options.signingConfig, 'the signing config', ports);
    const signingConfig = parseSigningConfig(file.bytes, `the signing config ${options.signingConfig}`);
    return { ...trust, signingConfig, private: isPrivate((0,trust_trust/* rootsOf */.R)(trust), signingConfig) };
}
/** Loads each trusted root once, however many artifacts and policy entries use it. */
function createTrustLoader(ports) {
    const loaded = new Map();
    return (options) => {
        const key = JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
        const earlier = loaded.get(key);
        if (earlier)
            return earlier;
        const trust = loadTrust(options, ports);
        loaded.set(key, trust);
        return trust;
    };
}
async function loadInstance(options, ports) {
    const { instance, tufMirror } = options;
    if (tufMirror !== undefined)
        return loadMirror(tufMirror, options, ports);
    if ((0,presets/* isPreset */.S)(instance))
        return loadPreset(instance, presets/* PRESETS */.f[instance], options, ports);
    if (instance === 'sandbox')
        throw sandboxNeedsPath();
    if (!/[./\\]/.test(instance) || /^\w+:\/\//.test(instance))
        throw unknownInstance(instance);
    const file = await readTrustFile(instance, 'the client trust config', ports);
    (0,require_digest/* requireDigest */.m)(file.bytes, instance, options.fileDigest);
    const { trustedRoot, signingConfig } = parseTrustConfig(file.bytes, `the client trust config ${instance}`);
    return trustOf({ name: instance, bytes: trustedRoot, source: 'file', taken: file.changed, warnings: [] }, signingConfig);
}
async function loadPreset(name, preset, options, ports) {
    const { root, copy } = await preset.pinned();
    const { signingConfigs, services } = preset;
    const configs = [signingConfigs.default, signingConfigs.rekorV2].filter((target) => target !== undefined);
    const repository = { url: preset.repository, pinnedRoot: root, required: [TRUSTED_ROOT, ...configs], optional: [] };
    const { loadRepository } = await __webpack_require__.e(/* import() */ 5990).then(__webpack_require__.bind(__webpack_require__, 85990));
    const { files, ...state } = await loadRepository(name, repository, copy, options, ports);
    const target = (options.rekorVersion === 2 ? signingConfigs.rekorV2 : undefined) ?? signingConfigs.default;
    const config = target === undefined
        ? services
        : attributeServices(parseSigningConfig(Buffer.from(files[target] ?? ''), `${target} of ${name}`), preset.repository);
    return trustOf({ name, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config);
}
async function loadMirror(mirror, options, ports) {
    const url = URL.parse(mirror);
    if (!url || !(0,http_url/* isSecureUrl */.z3)(url))
        throw insecureMirror(mirror);
    if (options.tufRoot === undefined)
        throw mirrorWithoutRoot(url);
    const pinned = await readTrustFile(options.tufRoot, 'the TUF root', ports);
    const repository = { url, pinnedRoot: pinned.bytes.toString('utf8'), required: [TRUSTED_ROOT], optional: [SIGNING_CONFIG] };
    const { loadRepository } = await __webpack_require__.e(/* import() */ 5990).then(__webpack_require__.bind(__webpack_require__, 85990));
    const { files, ...state } = await loadRepository(url.host, repository, undefined, options, ports);
    const config = files[SIGNING_CONFIG];
    return trustOf({ name: url.host, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config === undefined ? undefined : attributeServices(parseSigningConfig(Buffer.from(config), `${SIGNING_CONFIG} of ${url.host}`), url));
}
async function loadRootFile(path, options, ports) {
    const file = await readTrustFile(path, 'the trusted root', ports);
    (0,require_digest/* requireDigest */.m)(file.bytes, path, options.fileDigest);
    const needsConfig = !options.verifiesOnly && options.signingConfig === undefined && options.instance !== 'sandbox';
    const instance = needsConfig ? await signingConfigAtHand(options, ports) : undefined;
    return trustOf({ name: path, bytes: file.bytes, source: 'file', taken: file.changed, warnings: [] }, instance);
}
/** Opens no connection. A run that only verifies needs no signing config. */
async function signingConfigAtHand(options, ports) {
    try {
        return (await loadInstance({ ...options, fileDigest: undefined, offline: true, update: false }, ports)).signingConfig;
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E && error.code === 'TRUST_UNAVAILABLE')
            return undefined;
        throw error;
    }
}
async function readTrustFile(path, what, { workingFolder }) {
    const absolute = (0,external_node_path_.resolve)(workingFolder, path);
    const bytes = await (0,read_file/* readBoundedFile */.Mv)(absolute, limits/* MAX_TRUST_FILE */.$I, what, { pipes: true });
    return { bytes, changed: (await (0,promises_.stat)(absolute)).mtime };
}
function trustOf(known, signingConfig) {
    const [trustedRoot, ...alternatives] = (0,trusted_root/* parseTrustedRoots */.uE)(known.bytes, `the trusted root of ${known.name}`);
    return {
        ...known,
        trustedRoot,
        alternatives,
        private: isPrivate([trustedRoot, ...alternatives], signingConfig),
        ...(signingConfig && { signingConfig }),
    };
}
/** Decided by the logs, not by the name: an exported public config, given as a file, also writes to the public log. */
function isPrivate(roots, config) {
    const hosts = [
        ...roots.flatMap(({ logs }) => logs).flatMap(({ baseUrl }) => (baseUrl && URL.parse(baseUrl)?.hostname) || []),
        ...(config?.logs.map(({ url }) => url.hostname) ?? []),
    ];
    return !hosts.some(public_host/* isPublicHost */.s);
}
const unknownInstance = (instance) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: `Unknown instance ${JSON.stringify(instance)}.`,
    hint: 'Use public-good, staging, github, or the path of a client trust config with a slash or .json in it. For a TUF repository, use --tuf-mirror.',
});
const sandboxNeedsPath = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: 'The trust of a sandbox cannot be loaded by name: each sandbox has its own trusted root.',
    hint: 'Pass the path of the client trust config that "chopmark sandbox" printed as instance.',
});
const insecureMirror = (mirror) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SERVICE_URL',
    message: `The TUF mirror ${JSON.stringify(mirror.replace(/\/\/[^@/]*@/, '//'))} is not an https URL without credentials.`,
    hint: 'Use an https address. Plain http is allowed only for loopback.',
});
const mirrorWithoutRoot = (url) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_MISSING',
    message: `The TUF mirror ${url.host} cannot be authenticated: --tuf-root is missing.`,
    hint: 'Get root.json from the operators of the repository, and pass it with --tuf-root.',
});


/***/ }),

/***/ 44573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPreset),
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const SINCE_ALWAYS = { start: new Date(0) };
const PRESETS = {
    'public-good': {
        repository: new URL('https://tuf-repo-cdn.sigstore.dev'),
        // The public log that most verifiers know has version 1. The other config adds the version 2 shard.
        signingConfigs: { default: 'signing_config.v0.2.json', rekorV2: 'signing_config_rekor_v2.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 4014).then(__webpack_require__.bind(__webpack_require__, 84014))).publicGood,
    },
    staging: {
        repository: new URL('https://tuf-repo-cdn.sigstage.dev'),
        signingConfigs: { default: 'signing_config.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 9134).then(__webpack_require__.bind(__webpack_require__, 99134))).staging,
    },
    github: {
        repository: new URL('https://tuf-repo.github.com'),
        signingConfigs: {},
        // As actions/attest uses it: no log, one timestamp.
        services: {
            certificateAuthorities: [
                { url: new URL('https://fulcio.githubapp.com'), majorApiVersion: 1, operator: 'github.com', validity: SINCE_ALWAYS },
            ],
            oidcIssuers: [],
            logs: [],
            logSelector: 'ANY',
            timestampAuthorities: [
                {
                    url: new URL('https://timestamp.githubapp.com/api/v1/timestamp'),
                    majorApiVersion: 1,
                    operator: 'github.com',
                    validity: SINCE_ALWAYS,
                },
            ],
            timestampSelector: 'ANY',
        },
        pinned: async () => (await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 87448))).github,
    },
};
const isPreset = (name) => Object.hasOwn(PRESETS, name);


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/** Whether a host belongs to an instance with public logs. A host name with a final dot is the same name. */
const isPublicHost = (hostname) => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);


/***/ }),

/***/ 84691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootsOf)
/* harmony export */ });
/** All trusted roots, the first first. */
const rootsOf = ({ trustedRoot, alternatives }) => [
    trustedRoot,
    ...alternatives,
];


/***/ })

};
