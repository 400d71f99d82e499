export const id = 5040;
export const ids = [5040];
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

/***/ 29131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $V: () => (/* binding */ MAX_BUNDLE_VALUES),
/* harmony export */   C0: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   Fq: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   Hi: () => (/* binding */ MAX_BUNDLE_OUTLINE),
/* harmony export */   K7: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   MAX_BUNDLE: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   VZ: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Wl: () => (/* binding */ MAX_SUBJECT),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   YV: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Zs: () => (/* binding */ MAX_BAD_LINES),
/* harmony export */   dF: () => (/* binding */ MAX_CHAIN),
/* harmony export */   fI: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hu: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   mP: () => (/* binding */ MAX_UNTRUSTED_STATEMENT),
/* harmony export */   n7: () => (/* binding */ MAX_DER),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   oI: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   wu: () => (/* binding */ MAX_REFUSED_SUBJECTS),
/* harmony export */   xO: () => (/* binding */ MAX_TRUST_SERVICES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bytes. The same without what is in base64: names, numbers, checkpoints. */
const MAX_BUNDLE_OUTLINE = 32 << 20;
/** Values of all kinds in the JSON of one bundle, or of one document with several; one bundle has a few hundred. */
const MAX_BUNDLE_VALUES = 1_000_000;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Trusted roots in one file in JSON Lines. */
const MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Bytes. A larger statement is not parsed as a whole before its signature is verified and its signer is trusted. */
const MAX_UNTRUSTED_STATEMENT = 1 << 20;
/** Bytes. One subject of a larger statement, and one of its own texts; usually a few hundred. */
const MAX_SUBJECT = 64 << 10;
/** Subjects of a larger statement that are kept when it is refused. For other artifacts, the refusal is the reason too. */
const MAX_REFUSED_SUBJECTS = 50_000;
/** Lines of one file that are reported as no bundles. The others are left out, and hide no bundle. */
const MAX_BAD_LINES = 1_000;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
const MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one chain, including the root. */
const MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;


/***/ }),

/***/ 99675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ readSigningConfig),
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   be: () => (/* binding */ attributeServices),
/* harmony export */   fk: () => (/* binding */ formatSigningConfig)
/* harmony export */ });
/* unused harmony export SIGNING_CONFIG_MEDIA_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2924);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29131);





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
        return readSigningConfig((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TRUST_FILE */ .$I, mayHaveMark: true }), what);
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            throw malformedSigningConfig(error);
        throw error;
    }
}
/** The same for parsed JSON. @throws JsonError */
function readSigningConfig(json, what) {
    const { mediaType: stated, media_type: spelled } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(json, what);
    const mediaType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(stated ?? spelled, `${what}: mediaType`, 200);
    if (mediaType === OLD_MEDIA_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} has version 0.1; only version 0.2 is supported`);
    if (mediaType !== SIGNING_CONFIG_MEDIA_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} does not have the media type ${SIGNING_CONFIG_MEDIA_TYPE}`);
    const object = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(json, what, FIELDS);
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
const isOnSameHost = (one, other) => one.hostname === other.hostname || ((0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(one) && (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(other));
function readServices(config, field) {
    return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(config[field], field, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TRUST_SERVICES */ .xO).map((value, index) => {
        const where = `${field}[${index}]`;
        const service = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(value, where, ['url', 'majorApiVersion', 'validFor', 'operator']);
        const validFor = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(service.validFor, `${where}.validFor`, ['start', 'end']);
        const end = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalTimestamp */ .fq)(validFor.end, `${where}.validFor.end`);
        const start = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readTimestamp */ .L2)(validFor.start, `${where}.validFor.start`);
        if (end !== undefined && end < start)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.validFor ends before it starts`);
        const majorApiVersion = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(service.majorApiVersion, `${where}.majorApiVersion`);
        if (majorApiVersion < 1)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.majorApiVersion is below 1`);
        return {
            url: readServiceUrl(service.url, `${where}.url`),
            majorApiVersion,
            operator: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(service.operator, `${where}.operator`, 1000) ?? '',
            validity: end === undefined ? { start } : { start, end },
        };
    });
}
function readServiceUrl(value, where) {
    const url = URL.parse((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(value, where, 2000));
    if (!url)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is not a URL`);
    if (!(0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecureUrl */ .z3)(url))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} is not an https URL without credentials (http is allowed on loopback only)`);
    return url;
}
function readSelector(config, field, services) {
    const object = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalMessage */ .QH)(config[field], field, ['selector', 'count']);
    if (object === undefined && services.length === 0)
        return 'ANY';
    if (object === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${field} is missing, so the number of services to use is unknown`);
    const selector = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(object.selector, `${field}.selector`, ['ANY', 'ALL', 'EXACT']);
    const count = object.count === undefined ? 0 : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(object.count, `${field}.count`);
    if (selector === 'EXACT') {
        if (count < 1)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${field}.count is not a positive number`);
        return { exact: count };
    }
    if (count !== 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${field}.count is only allowed with EXACT`);
    return selector;
}
/** The protobuf JSON of a signing config, for a client trust config or a file. */
function formatSigningConfig(config) {
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
const malformedSigningConfig = (cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_SIGNING_CONFIG_MALFORMED',
    message: `A signing config cannot be used: ${cause.message}.`,
    hint: 'Fetch it again from the TUF repository of the instance, or create version 0.2 with "cosign signing-config create".',
    cause,
});


/***/ }),

/***/ 15088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ formatTrustConfig),
/* harmony export */   uk: () => (/* binding */ parseTrustConfig)
/* harmony export */ });
/* unused harmony export TRUST_CONFIG_MEDIA_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85819);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29131);
/* harmony import */ var _signing_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99675);






const TRUST_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/**
 * A client trust config of version 0.1.
 *
 * @param what What is read, for messages: "the trust config jenkins-sigstore.json".
 * @throws ChopmarkError `INPUT_TRUST_CONFIG_MALFORMED`
 */
function parseTrustConfig(bytes, what = 'the client trust config') {
    try {
        const json = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TRUST_FILE */ .$I, mayHaveMark: true });
        const { mediaType: stated, media_type: spelled } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(json, what);
        const mediaType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(stated ?? spelled, `${what}: mediaType`, 200);
        if (mediaType !== TRUST_CONFIG_MEDIA_TYPE)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} does not have the media type ${TRUST_CONFIG_MEDIA_TYPE}`);
        const object = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._8)(json, what, ['mediaType', 'trustedRoot', 'signingConfig']);
        return {
            trustedRoot: Buffer.from(JSON.stringify((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(object.trustedRoot, `${what}: trustedRoot`))),
            signingConfig: (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readSigningConfig */ .As)(object.signingConfig, `${what}: signingConfig`),
        };
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_TRUST_CONFIG_MALFORMED',
            message: `A client trust config cannot be used: ${error.message}.`,
            hint: 'It must be JSON with mediaType, trustedRoot and signingConfig. To create one, run chopmark trust export --output-format trust-config.',
            cause: error,
        });
    }
}
/** The inverse; `trustedRoot` is kept unchanged, member by member. */
function formatTrustConfig(trustedRoot, signingConfig) {
    const root = JSON.parse(Buffer.from((0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMark */ .E)(trustedRoot)).toString('utf8'));
    return `${JSON.stringify({ mediaType: TRUST_CONFIG_MEDIA_TYPE, trustedRoot: root, signingConfig: (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSigningConfig */ .fk)(signingConfig) }, null, 2)}\n`;
}


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

/***/ 75040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTrust: () => (/* binding */ loadTrust)
/* harmony export */ });
/* unused harmony export createTrustLoader */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63674);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2924);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29131);
/* harmony import */ var _sigstore_signing_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99675);
/* harmony import */ var _sigstore_trust_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15088);
/* harmony import */ var _sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63021);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44573);
/* harmony import */ var _public_host_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66903);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84691);













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
    const signingConfig = (0,_sigstore_signing_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSigningConfig */ .V2)(file.bytes, `the signing config ${options.signingConfig}`);
    return { ...trust, signingConfig, private: isPrivate((0,_trust_js__WEBPACK_IMPORTED_MODULE_9__/* .rootsOf */ .R)(trust), signingConfig) };
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
    if ((0,_presets_js__WEBPACK_IMPORTED_MODULE_8__/* .isPreset */ .S)(instance))
        return loadPreset(instance, _presets_js__WEBPACK_IMPORTED_MODULE_8__/* .PRESETS */ .f[instance], options, ports);
    if (instance === 'sandbox')
        throw sandboxNeedsPath();
    if (!/[./\\]/.test(instance) || /^\w+:\/\//.test(instance))
        throw unknownInstance(instance);
    const file = await readTrustFile(instance, 'the client trust config', ports);
    (0,_base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDigest */ .m)(file.bytes, instance, options.fileDigest);
    const { trustedRoot, signingConfig } = (0,_sigstore_trust_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTrustConfig */ .uk)(file.bytes, `the client trust config ${instance}`);
    return trustOf({ name: instance, bytes: trustedRoot, source: 'file', taken: file.changed, warnings: [] }, signingConfig);
}
async function loadPreset(name, preset, options, ports) {
    const { root, copy } = await preset.pinned();
    const { signingConfigs, services } = preset;
    const configs = [signingConfigs.default, signingConfigs.rekorV2].filter((target) => target !== undefined);
    const repository = { url: preset.repository, pinnedRoot: root, required: [TRUSTED_ROOT, ...configs], optional: [] };
    const { loadRepository } = await __webpack_require__.e(/* import() */ 4778).then(__webpack_require__.bind(__webpack_require__, 34778));
    const { files, ...state } = await loadRepository(name, repository, copy, options, ports);
    const target = (options.rekorVersion === 2 ? signingConfigs.rekorV2 : undefined) ?? signingConfigs.default;
    const config = target === undefined
        ? services
        : (0,_sigstore_signing_config_js__WEBPACK_IMPORTED_MODULE_5__/* .attributeServices */ .be)((0,_sigstore_signing_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSigningConfig */ .V2)(Buffer.from(files[target] ?? ''), `${target} of ${name}`), preset.repository);
    return trustOf({ name, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config);
}
async function loadMirror(mirror, options, ports) {
    const url = URL.parse(mirror);
    if (!url || !(0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_10__/* .isSecureUrl */ .z3)(url))
        throw insecureMirror(mirror);
    if (options.tufRoot === undefined)
        throw mirrorWithoutRoot(url);
    const pinned = await readTrustFile(options.tufRoot, 'the TUF root', ports);
    const repository = { url, pinnedRoot: pinned.bytes.toString('utf8'), required: [TRUSTED_ROOT], optional: [SIGNING_CONFIG] };
    const { loadRepository } = await __webpack_require__.e(/* import() */ 4778).then(__webpack_require__.bind(__webpack_require__, 34778));
    const { files, ...state } = await loadRepository(url.host, repository, undefined, options, ports);
    const config = files[SIGNING_CONFIG];
    return trustOf({ name: url.host, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config === undefined ? undefined : (0,_sigstore_signing_config_js__WEBPACK_IMPORTED_MODULE_5__/* .attributeServices */ .be)((0,_sigstore_signing_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSigningConfig */ .V2)(Buffer.from(config), `${SIGNING_CONFIG} of ${url.host}`), url));
}
async function loadRootFile(path, options, ports) {
    const file = await readTrustFile(path, 'the trusted root', ports);
    (0,_base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDigest */ .m)(file.bytes, path, options.fileDigest);
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
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E && error.code === 'TRUST_UNAVAILABLE')
            return undefined;
        throw error;
    }
}
async function readTrustFile(path, what, { workingFolder }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path);
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .Mv)(absolute, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_TRUST_FILE */ .$I, what, { pipes: true });
    return { bytes, changed: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).mtime };
}
function trustOf(known, signingConfig) {
    const [trustedRoot, ...alternatives] = (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTrustedRoots */ .uE)(known.bytes, `the trusted root of ${known.name}`);
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
    return !hosts.some(_public_host_js__WEBPACK_IMPORTED_MODULE_12__/* .isPublicHost */ .s);
}
const unknownInstance = (instance) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: `Unknown instance ${JSON.stringify(instance)}.`,
    hint: 'Use public-good, staging, github, or the path of a client trust config with a slash or .json in it. For a TUF repository, use --tuf-mirror.',
});
const sandboxNeedsPath = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: 'The trust of a sandbox cannot be loaded by name: each sandbox has its own trusted root.',
    hint: 'Pass the path of the client trust config that "chopmark sandbox" printed as instance.',
});
const insecureMirror = (mirror) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_SERVICE_URL',
    message: `The TUF mirror ${JSON.stringify(mirror.replace(/\/\/[^@/]*@/, '//'))} is not an https URL without credentials.`,
    hint: 'Use an https address. Plain http is allowed only for loopback.',
});
const mirrorWithoutRoot = (url) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
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


/***/ }),

/***/ 17555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ classifyKey),
/* harmony export */   oU: () => (/* binding */ DIGEST_OID),
/* harmony export */   v3: () => (/* binding */ DIGEST_NAME),
/* harmony export */   yN: () => (/* binding */ SIGNATURE_OID)
/* harmony export */ });
const DIGEST_NAME = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** Digests by object identifier. SHA-1 and MD5 are left out on purpose. */
const DIGEST_OID = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Signature algorithms that certificates and timestamps may use, by object identifier. */
const SIGNATURE_OID = {
    '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
    '1.3.101.112': { key: 'ed25519' },
};
const MIN_RSA_BITS = 2048;
/** Curves by their OpenSSL name, with the digest that belongs to each. */
const CURVES = {
    prime256v1: { digest: 'sha256', details: ['PKIX_ECDSA_P256_SHA_256'] },
    secp384r1: { digest: 'sha384', details: ['PKIX_ECDSA_P384_SHA_384', 'PKIX_ECDSA_P384_SHA_256'] },
    secp521r1: { digest: 'sha512', details: ['PKIX_ECDSA_P521_SHA_512', 'PKIX_ECDSA_P521_SHA_256'] },
};
/** Undefined for a key that is never accepted: other curves, short RSA keys, DSA, RSA-PSS. */
function classifyKey(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = CURVES[namedCurve];
            return curve && { type: 'ec', ...curve };
        }
        case 'rsa': {
            const details = ['PKCS1_RSA_PKCS1V5', 'PKIX_RSA_PKCS1V5', `PKIX_RSA_PKCS1V15_${modulusLength}_SHA256`];
            return modulusLength >= MIN_RSA_BITS ? { type: 'rsa', digest: 'sha256', details } : undefined;
        }
        case 'ed25519':
            return { type: 'ed25519', digest: 'sha512', details: ['PKIX_ED25519', 'PKIX_ED25519_PH'] };
        default:
            return undefined;
    }
}


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
