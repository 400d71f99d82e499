export const id = 9976;
export const ids = [9976];
export const modules = {

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   z: () => (/* binding */ isSecureUrl)
/* harmony export */ });
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can be nothing but this machine; names below localhost are left to resolvers, which need not agree. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ readSigningConfig),
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   fk: () => (/* binding */ formatSigningConfig)
/* harmony export */ });
/* unused harmony export SIGNING_CONFIG_MEDIA_TYPE */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);
/* harmony import */ var _core_secure_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(721);





const SIGNING_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const OLD_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.1+json';
const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
/**
 * A signing config of version 0.2 (protobuf-specs, sigstore_trustroot.proto). Version 0.1 is refused: it tells neither API versions
 * nor validity, so that whatever it names would have to be guessed at.
 *
 * @param what What is read, for messages: "the signing config signing.json".
 * @throws ChopmarkError `INPUT_SIGNING_CONFIG_MALFORMED`
 */
function parseSigningConfig(bytes, what = 'the signing config') {
    try {
        return readSigningConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TRUST_FILE */ .$I }), what);
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N)
            throw malformedSigningConfig(error);
        throw error;
    }
}
/** The same for JSON that is parsed already. @throws JsonError */
function readSigningConfig(json, what) {
    const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(json, what);
    const mediaType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(object.mediaType, `${what}: mediaType`, 200);
    if (mediaType === OLD_MEDIA_TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${what} is of version 0.1; version 0.2 is read`);
    if (mediaType !== SIGNING_CONFIG_MEDIA_TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${what} does not have the media type ${SIGNING_CONFIG_MEDIA_TYPE}`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, FIELDS, what);
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
function readServices(config, field) {
    return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(config[field], field, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TRUST_SERVICES */ .xO).map((value, index) => {
        const where = `${field}[${index}]`;
        const service = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(service, ['url', 'majorApiVersion', 'validFor', 'operator'], where);
        const validFor = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(service.validFor, `${where}.validFor`);
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(validFor, ['start', 'end'], `${where}.validFor`);
        const end = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalTimestamp */ .fq)(validFor.end, `${where}.validFor.end`);
        const start = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readTimestamp */ .L2)(validFor.start, `${where}.validFor.start`);
        if (end !== undefined && end < start)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where}.validFor ends before it starts`);
        const majorApiVersion = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(service.majorApiVersion, `${where}.majorApiVersion`);
        if (majorApiVersion < 1)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where}.majorApiVersion is below 1`);
        return {
            url: readServiceUrl(service.url, `${where}.url`),
            majorApiVersion,
            operator: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(service.operator, `${where}.operator`, 1000) ?? '',
            validity: end === undefined ? { start } : { start, end },
        };
    });
}
function readServiceUrl(value, where) {
    const url = URL.parse((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(value, where, 2000));
    if (!url)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where} is not a URL`);
    if (!(0,_core_secure_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecureUrl */ .z)(url))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where} is not an https URL without credentials (http is for loopback alone)`);
    return url;
}
function readSelector(config, field, services) {
    const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(config[field], field);
    if (object === undefined && services.length === 0)
        return 'ANY';
    if (object === undefined)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${field} is missing: nothing says how many of the services to use`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, ['selector', 'count'], field);
    const selector = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(object.selector, `${field}.selector`, ['ANY', 'ALL', 'EXACT']);
    const count = object.count === undefined ? 0 : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(object.count, `${field}.count`);
    if (selector === 'EXACT') {
        if (count < 1)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${field}.count is not a positive number`);
        return { exact: count };
    }
    if (count !== 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${field}.count goes with EXACT alone`);
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
const malformedSigningConfig = (cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_SIGNING_CONFIG_MALFORMED',
    message: `A signing config cannot be used: ${cause.message}.`,
    hint: 'Fetch it anew from the TUF repository of the instance, or write version 0.2 with "cosign signing-config create".',
    cause,
});


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ formatTrustConfig),
/* harmony export */   uk: () => (/* binding */ parseTrustConfig)
/* harmony export */ });
/* unused harmony export TRUST_CONFIG_MEDIA_TYPE */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(332);
/* harmony import */ var _signing_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(771);





const TRUST_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/**
 * A client trust config of version 0.1.
 *
 * @param what What is read, for messages: "the trust config jenkins-sigstore.json".
 * @throws ChopmarkError `INPUT_TRUST_CONFIG_MALFORMED`
 */
function parseTrustConfig(bytes, what = 'the client trust config') {
    try {
        const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUST_FILE */ .$I }), what);
        const mediaType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(object.mediaType, `${what}: mediaType`, 200);
        if (mediaType !== TRUST_CONFIG_MEDIA_TYPE)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${what} does not have the media type ${TRUST_CONFIG_MEDIA_TYPE}`);
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, ['mediaType', 'trustedRoot', 'signingConfig'], what);
        return {
            trustedRoot: Buffer.from(JSON.stringify((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(object.trustedRoot, `${what}: trustedRoot`))),
            signingConfig: (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigningConfig */ .As)(object.signingConfig, `${what}: signingConfig`),
        };
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_TRUST_CONFIG_MALFORMED',
            message: `A client trust config cannot be used: ${error.message}.`,
            hint: 'It is JSON with mediaType, trustedRoot and signingConfig; "chopmark trust export --as trust-config" writes one.',
            cause: error,
        });
    }
}
/** The inverse; `trustedRoot` is kept as it is, member by member. */
function formatTrustConfig(trustedRoot, signingConfig) {
    const root = JSON.parse(Buffer.from(trustedRoot).toString('utf8'));
    return `${JSON.stringify({ mediaType: TRUST_CONFIG_MEDIA_TYPE, trustedRoot: root, signingConfig: (0,_signing_config_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSigningConfig */ .fk)(signingConfig) }, null, 2)}\n`;
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isValidAt),
/* harmony export */   t: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(332);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6107);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8733);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7295);









const MEDIA_TYPES = ['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.2+json'];
/** Certificates in one chain, the root included. */
const MAX_CHAIN = 8;
const MAX_DER = 64 << 10;
/**
 * Reads a trusted root of version 0.1 or 0.2 (protobuf-specs, sigstore_trustroot.proto). Whatever could not be judged later is
 * refused now: keys of unknown kinds, missing starts of validity, empty chains, unknown fields.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
function parseTrustedRoot(bytes, what = 'the trusted root') {
    try {
        return readTrustedRoot((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUST_FILE */ .$I }), what);
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N) && !(error instanceof _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_TRUSTED_ROOT_MALFORMED',
            message: `A trusted root cannot be used: ${error.message}.`,
            hint: 'Fetch it anew from the TUF repository of the instance, or write it with "cosign trusted-root create".',
            cause: error,
        });
    }
}
function readTrustedRoot(value, what) {
    const root = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(value, what);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOneOf */ .Qk)(root.mediaType, `${what}: mediaType`, MEDIA_TYPES);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknown */ .BW)(root, ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'], what);
    const list = (field, read) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalArray */ .o8)(root[field], field, _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_TRUST_SERVICES */ .xO).map((item, index) => read((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(item, `${field}[${index}]`), `${field}[${index}]`));
    return {
        certificateAuthorities: list('certificateAuthorities', readAuthority),
        ctLogs: list('ctlogs', readLog),
        logs: list('tlogs', readLog),
        timestampAuthorities: list('timestampAuthorities', readAuthority),
    };
}
function readAuthority(authority, where) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknown */ .BW)(authority, ['subject', 'uri', 'certChain', 'validFor', 'operator'], where);
    const chain = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(authority.certChain, `${where}.certChain`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknown */ .BW)(chain, ['certificates'], `${where}.certChain`);
    const certificates = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readArray */ .oU)(chain.certificates, `${where}.certChain.certificates`, MAX_CHAIN);
    if (certificates.length === 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where}.certChain is empty`);
    return {
        uri: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalString */ .on)(authority.uri, `${where}.uri`, 2000) ?? '',
        chain: certificates.map((item, index) => readX509(item, `${where}.certChain.certificates[${index}]`)),
        validity: readValidity(authority.validFor, `${where}.validFor`),
    };
}
function readX509(value, where) {
    const { rawBytes } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(value, where);
    const der = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readBase64 */ .ss)(rawBytes, `${where}.rawBytes`, MAX_DER);
    try {
        (0,_x509_js__WEBPACK_IMPORTED_MODULE_7__/* .parseX509 */ .e2)(der);
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    }
    catch (error) {
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where} is not a certificate${error instanceof _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4 ? `: ${error.message}` : ''}`);
    }
}
function readLog(log, where) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknown */ .BW)(log, ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'], where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOneOf */ .Qk)(log.hashAlgorithm, `${where}.hashAlgorithm`, ['SHA2_256']);
    const key = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(log.publicKey, `${where}.publicKey`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknown */ .BW)(key, ['rawBytes', 'keyDetails', 'validFor'], `${where}.publicKey`);
    const keyDetails = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readString */ .E3)(key.keyDetails, `${where}.publicKey.keyDetails`, 100);
    const publicKey = readKey((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readBase64 */ .ss)(key.rawBytes, `${where}.publicKey.rawBytes`, MAX_DER), keyDetails, `${where}.publicKey`);
    const id = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalObject */ .gs)(log.logId, `${where}.logId`) ?? (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(log.checkpointKeyId, `${where}.checkpointKeyId`);
    const logId = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readBase64 */ .ss)(id.keyId, `${where}.logId.keyId`, 32);
    if (logId.length < 4)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where}.logId is shorter than 4 bytes`);
    const baseUrl = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readString */ .E3)(log.baseUrl, `${where}.baseUrl`, 2000);
    const operator = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalString */ .on)(log.operator, `${where}.operator`, 1000);
    return {
        baseUrl,
        logId,
        keyDetails,
        publicKey,
        origin: findOrigin(baseUrl, publicKey, logId, `${where}.baseUrl`),
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
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where} is not a public key`);
    }
    if (!(0,_algorithms_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyKey */ .eL)(key)?.details.includes(keyDetails))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where} is not a key that is accepted as ${keyDetails}`);
    return key;
}
/**
 * Logs name their key by their URL without scheme (C2SP tlog-checkpoint); Rekor by the host name alone. The name is part of an
 * Ed25519 key's id, so the id tells which; other keys have ids without a name, and are Rekor's.
 */
function findOrigin(baseUrl, publicKey, logId, where) {
    const url = URL.parse(baseUrl);
    if (!url)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where} is not a URL`);
    const names = [url.hostname, url.host, `${url.host}${url.pathname}`.replace(/\/+$/, '')];
    const named = publicKey.asymmetricKeyType !== 'ec' && names.find((name) => (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .noteKeyId */ .bp)(name, publicKey).subarray(0, logId.length).equals(logId));
    return named || url.hostname;
}
function readValidity(value, where) {
    const range = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .Ag)(value, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknown */ .BW)(range, ['start', 'end'], where);
    const start = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readTimestamp */ .L2)(range.start, `${where}.start`);
    const end = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptionalTimestamp */ .fq)(range.end, `${where}.end`);
    if (end && end < start)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N('shape', `${where} ends before it starts`);
    return end ? { start, end } : { start };
}
/** Both ends are part of it. */
const isValidAt = ({ start, end }, time) => start <= time && (end === undefined || time <= end);


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeAge),
/* harmony export */   M: () => (/* binding */ daysSince)
/* harmony export */ });
const DAY = 24 * 60 * 60_000;
/** Whole days since `taken`; never negative. */
const daysSince = (taken, now) => Math.max(0, Math.floor((now.getTime() - taken.getTime()) / DAY));
/** "The trusted root of public-good, of 2026-08-29 (86 days old)". */
function describeAge(name, taken, now) {
    const days = daysSince(taken, now);
    return `The trusted root of ${name}, of ${taken.toISOString().slice(0, 10)} (${days === 1 ? '1 day' : `${days} days`} old)`;
}


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadTrust)
});

// UNUSED EXPORTS: createTrustLoader

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(721);
// EXTERNAL MODULE: ./build/formats/signing-config.js
var signing_config = __webpack_require__(771);
// EXTERNAL MODULE: ./build/formats/trust-config.js
var trust_config = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/formats/trusted-root.js
var trusted_root = __webpack_require__(325);
// EXTERNAL MODULE: ./build/trust/describe-age.js
var describe_age = __webpack_require__(6442);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/trust/tuf-metadata.js





const MAX_KEYS = 256;
/** A metadata file of the role it says it is (TUF specification, section 4). @throws ChopmarkError `TRUST_METADATA_REFUSED` */
function readTufDocument(bytes, role) {
    try {
        const file = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.q)(bytes, { what: `${role}.json`, maxBytes: limits/* MAX_TRUST_FILE */.$I }), `${role}.json`);
        const signed = (0,json_shape/* readObject */.Ag)(file.signed, 'signed');
        if (signed._type !== role)
            throw new json/* JsonError */.N('shape', `${role}.json is metadata of another role`);
        const signatures = new Map();
        for (const element of (0,json_shape/* readArray */.oU)(file.signatures, 'signatures', MAX_KEYS)) {
            const { keyid, sig } = (0,json_shape/* readObject */.Ag)(element, 'a signature');
            signatures.set((0,json_shape/* readString */.E3)(keyid, 'keyid', 200), (0,json_shape/* readString */.E3)(sig, 'sig', 4096));
        }
        return { version: (0,json_shape/* readInteger */.JI)(signed.version, 'version'), expires: (0,json_shape/* readTimestamp */.L2)(signed.expires, 'expires'), signed, signatures };
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N)
            throw refuseMetadata(error.message, error);
        throw error;
    }
}
/**
 * Whether enough keys that `root` names for `role` signed `document`: as many different keys as its threshold (section 5.2 to 5.6).
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED`
 */
function verifyRole(root, role, document) {
    try {
        const assigned = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(root.signed.roles, 'roles')[role], `roles.${role}`);
        const threshold = (0,json_shape/* readInteger */.JI)(assigned.threshold, 'threshold');
        if (threshold < 1)
            throw new json/* JsonError */.N('shape', `roles.${role}.threshold is below 1`);
        const keys = (0,json_shape/* readObject */.Ag)(root.signed.keys, 'keys');
        const message = Buffer.from(encodeCanonically(document.signed));
        const valid = new Set();
        for (const id of (0,json_shape/* readArray */.oU)(assigned.keyids, 'keyids', MAX_KEYS)) {
            const signature = document.signatures.get((0,json_shape/* readString */.E3)(id, 'keyid', 200));
            const key = readKey((0,json_shape/* readObject */.Ag)(keys[id], 'a key'));
            if (signature && isSignedBy(key, message, Buffer.from(signature, 'hex')))
                valid.add(fingerprint(key.key));
        }
        if (valid.size < threshold)
            throw refuseMetadata(`${role}.json has ${valid.size} valid signatures of the ${threshold} that it needs`);
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N)
            throw refuseMetadata(error.message, error);
        throw error;
    }
}
/** The newest of `later`, each signed by its forerunner's root keys and by its own, each one version up (section 5.3). */
function followRoots(pinned, later) {
    let root = readTufDocument(pinned, 'root');
    verifyRole(root, 'root', root);
    for (const bytes of later) {
        const next = readTufDocument(bytes, 'root');
        if (next.version !== root.version + 1)
            throw refuseMetadata(`root ${next.version} does not follow root ${root.version}`);
        verifyRole(root, 'root', next);
        verifyRole(next, 'root', next);
        root = next;
    }
    return root;
}
function readKey(key) {
    const scheme = (0,json_shape/* readString */.E3)(key.scheme, 'scheme', 100);
    const text = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(key.keyval, 'keyval').public, 'keyval.public', 10_000);
    try {
        const isRaw = scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text);
        return { scheme, key: (0,external_node_crypto_.createPublicKey)(isRaw ? { key: Buffer.from(ED25519_HEAD + text, 'hex'), format: 'der', type: 'spki' } : text) };
    }
    catch (cause) {
        throw refuseMetadata('a key cannot be read', cause);
    }
}
/** SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410, section 10.1). */
const ED25519_HEAD = '302a300506032b6570032100';
function isSignedBy({ key, scheme }, message, signature) {
    if (scheme === 'ecdsa-sha2-nistp256')
        return key.asymmetricKeyType === 'ec' && (0,external_node_crypto_.verify)('sha256', message, key, signature);
    if (scheme === 'ed25519')
        return key.asymmetricKeyType === 'ed25519' && (0,external_node_crypto_.verify)(undefined, message, key, signature);
    if (scheme === 'rsassa-pss-sha256') {
        const padding = { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
        return key.asymmetricKeyType === 'rsa' && (0,external_node_crypto_.verify)('sha256', message, padding, signature);
    }
    return false;
}
/** Two names of one key are one key. */
const fingerprint = (key) => key.export({ format: 'der', type: 'spki' }).toString('base64');
/** OLPC canonical JSON, which TUF signs: sorted members, only quote and backslash escaped, no fractions. */
function encodeCanonically(value) {
    if (typeof value === 'string')
        return `"${value.replace(/["\\]/g, '\\$&')}"`;
    if (Array.isArray(value))
        return `[${value.map(encodeCanonically).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.keys(value).sort();
        return `{${members.map((key) => `${encodeCanonically(key)}:${encodeCanonically(value[key])}`).join(',')}}`;
    }
    if (typeof value === 'number' && !Number.isSafeInteger(value))
        throw refuseMetadata('a number is not an integer');
    return String(value);
}
const refuseMetadata = (reason, cause) => new errors/* ChopmarkError */.E({
    code: 'TRUST_METADATA_REFUSED',
    message: `TUF metadata was refused: ${reason}.`,
    hint: 'Is a proxy changing what is downloaded, or is tuf-root the root of another repository? Nothing of it is used.',
    cause,
});

;// CONCATENATED MODULE: ./build/trust/tuf-copy.js




const DAY = 24 * 60 * 60_000;
/**
 * Proves a copy from the pinned root alone: the chain of roots, the signatures of all four roles, the versions that bind them, and
 * length and SHA-256 of every file. Expiry is left to the caller: an old copy is still an authentic one.
 *
 * Delegated targets are not followed; none of ours is delegated.
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED`
 */
function proveCopy(pinnedRoot, copy) {
    const root = followRoots(pinnedRoot, copy.roots);
    const timestamp = readTufDocument(copy.timestamp, 'timestamp');
    const snapshot = readTufDocument(copy.snapshot, 'snapshot');
    const targets = readTufDocument(copy.targets, 'targets');
    verifyRole(root, 'timestamp', timestamp);
    verifyRole(root, 'snapshot', snapshot);
    verifyRole(root, 'targets', targets);
    try {
        proveLink(timestamp, 'snapshot.json', snapshot, copy.snapshot);
        proveLink(snapshot, 'targets.json', targets, copy.targets);
        for (const [name, text] of Object.entries(copy.files))
            proveTarget(targets, name, text);
        const days = timestampPeriod(root);
        return {
            vouchedUntil: timestamp.expires,
            ...(days !== undefined && { taken: new Date(timestamp.expires.getTime() - days * DAY) }),
            versions: { root: root.version, timestamp: timestamp.version, snapshot: snapshot.version, targets: targets.version },
        };
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N)
            throw refuseMetadata(error.message, error);
        throw error;
    }
}
/** Days that a timestamp holds, as repositories kept with tuf-on-ci say in their root. */
function timestampPeriod(root) {
    const role = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(root.signed.roles, 'roles').timestamp, 'roles.timestamp');
    const days = role['x-tuf-on-ci-expiry-period'];
    return days === undefined ? undefined : (0,json_shape/* readInteger */.JI)(days, 'x-tuf-on-ci-expiry-period');
}
function proveLink(from, name, to, text) {
    const meta = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(from.signed.meta, 'meta')[name], name);
    if ((0,json_shape/* readInteger */.JI)(meta.version, `${name}: version`) !== to.version)
        throw refuseMetadata(`${name} is not of the version that is vouched for`);
    if (meta.hashes !== undefined)
        proveHash(meta.hashes, name, text);
}
/** That `text` is the target of this name. @throws ChopmarkError `TRUST_METADATA_REFUSED`; JsonError for metadata of another shape. */
function proveTarget(targets, name, text) {
    const listed = (0,json_shape/* readObject */.Ag)(targets.signed.targets, 'targets');
    if (!Object.hasOwn(listed, name))
        throw refuseMetadata(`${name} is not a target`);
    const target = (0,json_shape/* readObject */.Ag)(listed[name], name);
    if ((0,json_shape/* readInteger */.JI)(target.length, `${name}: length`) !== Buffer.byteLength(text))
        throw refuseMetadata(`${name} has another length`);
    proveHash(target.hashes, name, text);
}
function proveHash(hashes, name, text) {
    const expected = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(hashes, `${name}: hashes`).sha256, `${name}: sha256`, 64);
    if ((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') !== expected)
        throw refuseMetadata(`${name} does not have the digest that is vouched for`);
}

;// CONCATENATED MODULE: ./build/trust/tuf.js







/**
 * Asks a TUF repository for its present state (the TUF client workflow, by tuf-js) through our own `http`: proxies, private
 * certificate authorities, bounds and the run's deadline hold here as anywhere. The library, some 25 ms to load, is loaded only here.
 *
 * Each refresh starts at the pinned root and works in a fresh folder, so that no file of an earlier run is believed unproven.
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED` (signatures, rollback, hashes), `TRUST_METADATA_EXPIRED`, `TRUST_REPOSITORY_ANSWER`,
 * and what `http` throws
 */
async function refreshCopy(repository, { http, known }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-tuf-'));
    const newRoots = [];
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), known?.roots.at(-1) ?? repository.pinnedRoot);
        for (const role of ['timestamp', 'snapshot', 'targets']) {
            if (known)
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${role}.json`), known[role]);
        }
        const files = await update(repository, folder, await fetcherOf(http, folder, newRoots, known === undefined), known?.files ?? {});
        const read = (role) => (0,promises_.readFile)((0,external_node_path_.join)(folder, `${role}.json`), 'utf8');
        const [timestamp, snapshot, targets] = await Promise.all([read('timestamp'), read('snapshot'), read('targets')]);
        const copy = { roots: [...(known?.roots ?? []), ...newRoots], timestamp, snapshot, targets, files };
        proveCopy(repository.pinnedRoot, copy);
        return copy;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function update({ url, required, optional }, folder, fetcher, known) {
    const { Updater } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.t.bind(__webpack_require__, 4706, 19));
    const base = url.href.replace(/\/+$/, '');
    const files = {};
    try {
        const updater = new Updater({
            metadataDir: folder,
            metadataBaseUrl: base,
            targetDir: folder,
            targetBaseUrl: `${base}/targets`,
            fetcher,
            config: { maxRootRotations: limits/* MAX_ROOT_ROTATIONS */.cg },
        });
        await updater.refresh();
        for (const name of [...required, ...optional]) {
            const target = await updater.getTargetInfo(name);
            if (!target && optional.includes(name))
                continue;
            if (!target)
                throw refuseMetadata(`${url.host} has no target ${name}`);
            if (target.length > limits/* MAX_TRUST_FILE */.$I)
                throw refuseMetadata(`${name} is longer than ${limits/* MAX_TRUST_FILE */.$I} bytes`);
            const path = (0,external_node_path_.join)(folder, `target-${encodeURIComponent(name)}`);
            if (known[name] !== undefined)
                await (0,promises_.writeFile)(path, known[name]);
            if (!(await updater.findCachedTarget(target, path)))
                await updater.downloadTarget(target, path);
            files[name] = await (0,promises_.readFile)(path, 'utf8');
        }
        return files;
    }
    catch (error) {
        throw fetcher.failure() ?? explain(error, url);
    }
}
async function fetcherOf(http, folder, newRoots, isOnlySource) {
    // Only this class tells the client that a next root does not exist; the package's entry point does not export it.
    const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 6376, 19));
    let failure;
    let count = 0;
    const downloadBytes = async (address, maxBytes) => {
        const url = new URL(address);
        const isRoot = /\/\d+\.root\.json$/.test(url.pathname);
        const answer = await http({
            url,
            maxBytes,
            stage: 'TRUST',
            service: 'TUF repository',
            timeout: limits/* TUF_TIMEOUT */._8,
            redirects: 3,
            // With a copy at hand nobody should wait for a repository that is down.
            ...(isOnlySource ? {} : { retry: 'none' }),
        }).catch((error) => {
            if (error instanceof errors/* ChopmarkError */.E)
                failure = error;
            throw error;
        });
        if (answer.status !== 200) {
            const isLastRoot = isRoot && (answer.status === 404 || answer.status === 403);
            if (!isLastRoot)
                failure = unexpectedAnswer(url, answer.status);
            throw new DownloadHTTPError(`answer ${answer.status}`, answer.status);
        }
        if (isRoot)
            newRoots.push(answer.body.toString('utf8'));
        return answer.body;
    };
    return {
        downloadBytes,
        async downloadFile(address, maxBytes, handle) {
            const path = (0,external_node_path_.join)(folder, `download-${count++}`);
            await (0,promises_.writeFile)(path, await downloadBytes(address, maxBytes));
            return handle(path);
        },
        failure: () => failure,
    };
}
function explain(error, url) {
    if (error instanceof errors/* ChopmarkError */.E)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    if (!/\bexpired\b/i.test(reason))
        return refuseMetadata(`${reason} (${url.host})`, error);
    return new errors/* ChopmarkError */.E({
        code: 'TRUST_METADATA_EXPIRED',
        message: `The TUF metadata of ${url.host} has expired: ${reason}.`,
        hint: 'Is the clock right? Is the mirror still updated? With offline, the last copy that was proven is used instead.',
        cause: error,
    });
}
const unexpectedAnswer = (url, status) => new errors/* ChopmarkError */.E({
    code: 'TRUST_REPOSITORY_ANSWER',
    message: `The TUF repository ${url.host} answered ${status} for ${url.pathname}.`,
    hint: 'Check the address of the repository and what a proxy lets through; with offline, the last copy that was proven is used.',
});

// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(3020);
;// CONCATENATED MODULE: ./build/trust/tuf-cache.js









/**
 * The copy of an earlier run, proven anew from the pinned root: an earlier step of a job can write to the cache, and must not be able
 * to put a trust root there. Nothing where there is none, or none that can be proven.
 */
async function readCache(ports, repository) {
    const path = cachePath(ports, repository);
    try {
        const file = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.q)(await (0,read_file.readBoundedFile)(path, limits/* MAX_TRUST_COPY */.SC, 'the trust cache'), { what: path }), path);
        const copy = {
            roots: (0,json_shape/* readArray */.oU)(file.roots, 'roots', limits/* MAX_ROOT_ROTATIONS */.cg).map((root) => (0,json_shape/* readString */.E3)(root, 'a root')),
            timestamp: (0,json_shape/* readString */.E3)(file.timestamp, 'timestamp'),
            snapshot: (0,json_shape/* readString */.E3)(file.snapshot, 'snapshot'),
            targets: (0,json_shape/* readString */.E3)(file.targets, 'targets'),
            files: (0,json_shape/* readStringMap */.oI)(file.files, 'files', limits/* MAX_TRUST_SERVICES */.xO),
        };
        return { copy, proven: proveCopy(repository.pinnedRoot, copy), asked: (0,json_shape/* readTimestamp */.L2)(file.asked, 'asked') };
    }
    catch (error) {
        ports.logger.debug(`Nothing to use in ${path}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
/** Keeps a copy for later runs. What cannot be kept is not missed: the next run asks again. */
async function writeCache(ports, repository, copy, asked) {
    const path = cachePath(ports, repository);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(ports.cacheFolder, 'trust'), { recursive: true });
        await (0,write_file/* writeFileInPlace */.a)(path, JSON.stringify({ asked: asked.toISOString(), ...copy }));
    }
    catch (error) {
        ports.logger.debug(`The trust root was not kept in ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Another pinned root is another repository, also at the same address. */
function cachePath({ cacheFolder }, { url, pinnedRoot }) {
    const name = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([url.href, pinnedRoot]))
        .digest('hex')
        .slice(0, 32);
    return (0,external_node_path_.join)(cacheFolder, 'trust', `${name}.json`);
}

;// CONCATENATED MODULE: ./build/trust/load-repository.js






/** Without an answer a proven copy is as good as before; with a false answer nothing is. */
const NO_ANSWER = ['TRUST_UNREACHABLE', 'TRUST_TIMEOUT', 'TRUST_REPOSITORY_ANSWER'];
/**
 * The targets of a TUF repository: from the cache where it was asked within a day, else from the repository, else from the newest
 * proven copy with a warning. `offline`: from the newest proven copy.
 *
 * @throws ChopmarkError `TRUST_UNAVAILABLE` where nobody answers and there is no copy; what `refreshCopy` throws.
 */
async function loadRepository(name, repository, shipped, { offline, update = false }, ports) {
    const now = ports.clock.now();
    const cached = await readCache(ports, repository);
    const known = newest(cached, shipped, repository);
    if (known && (offline || (!update && known === cached && isFresh(cached, now)))) {
        const state = stateOf(known);
        const warning = (0,describe_age/* describeAge */.H)(name, state.taken, now);
        return {
            ...state,
            warnings: now > known.proven.vouchedUntil ? [`${warning}: its repository vouches for it no longer, and was not asked for a newer one.`] : [],
        };
    }
    if (offline)
        throw unavailable(name, 'offline was asked for');
    try {
        const copy = await refreshCopy(repository, { http: ports.http, known: known?.copy });
        await writeCache(ports, repository, copy, now);
        return { files: copy.files, source: 'tuf', taken: now, warnings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E) || !NO_ANSWER.includes(error.code) || update)
            throw error;
        if (!known)
            throw unavailable(name, error.message, error);
        const state = stateOf(known);
        return {
            ...state,
            warnings: [`${(0,describe_age/* describeAge */.H)(name, state.taken, now)}, is used, since its repository cannot be asked: ${error.message}`],
        };
    }
}
/** Later timestamps win: an old copy put into the cache does not displace the one that is shipped. */
function newest(cached, shipped, { pinnedRoot, required }) {
    const known = cached ? [cached] : [];
    if (shipped)
        known.push({ copy: shipped, proven: proveCopy(pinnedRoot, shipped) });
    return known
        .filter(({ copy }) => required.every((name) => copy.files[name] !== undefined))
        .reduce((best, next) => (best && best.proven.versions.timestamp >= next.proven.versions.timestamp ? best : next), undefined);
}
function isFresh({ asked, proven }, now) {
    const age = now.getTime() - asked.getTime();
    return age >= 0 && age < limits/* TRUST_FRESHNESS */.bd && now <= proven.vouchedUntil;
}
/** A cache's own word on when it was written counts within what the repository signed. */
function stateOf({ copy, proven: { taken, vouchedUntil }, asked }) {
    const { files } = copy;
    if (!asked)
        return { files, source: 'snapshot', taken: taken ?? vouchedUntil };
    const isPossible = asked <= vouchedUntil && (!taken || asked >= taken);
    return { files, source: 'cache', taken: isPossible ? asked : (taken ?? vouchedUntil) };
}
const unavailable = (name, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'TRUST_UNAVAILABLE',
    message: `The trusted root of ${name} could not be had: ${reason.replace(/\.$/, '')}, and there is no copy of it here.`,
    hint: `Run "chopmark trust export --instance ${name} --output root.json" where there is a connection, and give trusted-root.`,
    cause,
});

;// CONCATENATED MODULE: ./build/trust/presets.js
const SINCE_ALWAYS = { start: new Date(0) };
const PRESETS = {
    'public-good': {
        repository: new URL('https://tuf-repo-cdn.sigstore.dev'),
        // The public log that most verifiers know is version 1; the other config adds the shard of version 2.
        signingConfigs: { default: 'signing_config.v0.2.json', rekorV2: 'signing_config_rekor_v2.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 4014).then(__webpack_require__.bind(__webpack_require__, 4014))).publicGood,
    },
    staging: {
        repository: new URL('https://tuf-repo-cdn.sigstage.dev'),
        signingConfigs: { default: 'signing_config.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 9134).then(__webpack_require__.bind(__webpack_require__, 9134))).staging,
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
        pinned: async () => (await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 7448))).github,
    },
};
const isPreset = (name) => Object.hasOwn(PRESETS, name);

// EXTERNAL MODULE: ./build/trust/public-host.js
var public_host = __webpack_require__(6903);
;// CONCATENATED MODULE: ./build/trust/load-trusted-root.js












const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';
/**
 * Whom a run believes: the trusted root, and the signing config where one is known.
 *
 * With `trustedRoot` nobody is asked; the signing config is then the file's, or the one of the instance's copy on this machine. A
 * signing config given as a file takes the place of the instance's.
 *
 * @throws ChopmarkError `INPUT_…` for what the user named, `TRUST_…` for what a repository said
 */
async function loadTrust(options, ports) {
    const trust = options.trustedRoot === undefined ? await loadInstance(options, ports) : await loadRootFile(options.trustedRoot, options, ports);
    if (options.signingConfig === undefined)
        return trust;
    const file = await readTrustFile(options.signingConfig, 'the signing config', ports);
    const signingConfig = (0,signing_config/* parseSigningConfig */.V2)(file.bytes, `the signing config ${options.signingConfig}`);
    return { ...trust, signingConfig, private: isPrivate(trust.trustedRoot, signingConfig) };
}
/** Loads each trust once, however many artefacts and policy entries ask for it. */
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
    if (isPreset(instance))
        return loadPreset(instance, PRESETS[instance], options, ports);
    if (instance === 'sandbox')
        throw sandboxNeedsPath();
    if (!/[./\\]/.test(instance) || /^\w+:\/\//.test(instance))
        throw unknownInstance(instance);
    const file = await readTrustFile(instance, 'the client trust config', ports);
    const { trustedRoot, signingConfig } = (0,trust_config/* parseTrustConfig */.uk)(file.bytes, `the client trust config ${instance}`);
    return trustOf({ name: instance, bytes: trustedRoot, source: 'file', taken: file.changed, warnings: [] }, signingConfig);
}
async function loadPreset(name, preset, options, ports) {
    const { root, copy } = await preset.pinned();
    const { signingConfigs, services } = preset;
    const configs = [signingConfigs.default, signingConfigs.rekorV2].filter((target) => target !== undefined);
    const repository = { url: preset.repository, pinnedRoot: root, required: [TRUSTED_ROOT, ...configs], optional: [] };
    const { files, ...state } = await loadRepository(name, repository, copy, options, ports);
    const target = (options.rekorVersion === 2 ? signingConfigs.rekorV2 : undefined) ?? signingConfigs.default;
    const config = target === undefined ? services : (0,signing_config/* parseSigningConfig */.V2)(Buffer.from(files[target] ?? ''), `${target} of ${name}`);
    return trustOf({ name, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config);
}
async function loadMirror(mirror, options, ports) {
    const url = URL.parse(mirror);
    if (!url || !(0,secure_url/* isSecureUrl */.z)(url))
        throw insecureMirror(mirror);
    if (options.tufRoot === undefined)
        throw mirrorWithoutRoot(url);
    const pinned = await readTrustFile(options.tufRoot, 'the TUF root', ports);
    const repository = { url, pinnedRoot: pinned.bytes.toString('utf8'), required: [TRUSTED_ROOT], optional: [SIGNING_CONFIG] };
    const { files, ...state } = await loadRepository(url.host, repository, undefined, options, ports);
    const config = files[SIGNING_CONFIG];
    return trustOf({ name: url.host, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config === undefined ? undefined : (0,signing_config/* parseSigningConfig */.V2)(Buffer.from(config), `${SIGNING_CONFIG} of ${url.host}`));
}
async function loadRootFile(path, options, ports) {
    const file = await readTrustFile(path, 'the trusted root', ports);
    const needsConfig = options.signingConfig === undefined && options.instance !== 'sandbox';
    const instance = needsConfig ? await signingConfigAtHand(options, ports) : undefined;
    return trustOf({ name: path, bytes: file.bytes, source: 'file', taken: file.changed, warnings: [] }, instance);
}
/** Without a connection; a run that only verifies does without. */
async function signingConfigAtHand(options, ports) {
    try {
        return (await loadInstance({ ...options, offline: true, update: false }, ports)).signingConfig;
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E && error.code === 'TRUST_UNAVAILABLE')
            return undefined;
        throw error;
    }
}
async function readTrustFile(path, what, { workingFolder }) {
    const absolute = (0,external_node_path_.resolve)(workingFolder, path);
    const bytes = await (0,read_file.readBoundedFile)(absolute, limits/* MAX_TRUST_FILE */.$I, what, { pipes: true });
    return { bytes, changed: (await (0,promises_.stat)(absolute)).mtime };
}
function trustOf(known, signingConfig) {
    const trustedRoot = (0,trusted_root/* parseTrustedRoot */.t)(known.bytes, `the trusted root of ${known.name}`);
    return { ...known, trustedRoot, private: isPrivate(trustedRoot, signingConfig), ...(signingConfig && { signingConfig }) };
}
/** By its logs, not by its name: an exported public config, given as a file, writes to the public log all the same. */
function isPrivate({ logs }, config) {
    const hosts = [
        ...logs.flatMap(({ baseUrl }) => URL.parse(baseUrl)?.hostname ?? []),
        ...(config?.logs.map(({ url }) => url.hostname) ?? []),
    ];
    return !hosts.some(public_host/* isPublicHost */.s);
}
const unknownInstance = (instance) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: `There is no instance ${JSON.stringify(instance)}.`,
    hint: 'Give public-good, staging, github, or the path of a client trust config, with a slash or .json in it; a TUF repository goes to tuf-mirror.',
});
const sandboxNeedsPath = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: 'A sandbox has no root that anybody knows by name.',
    hint: 'Give the path of the client trust config that "chopmark sandbox" printed as instance.',
});
const insecureMirror = (mirror) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SERVICE_URL',
    message: `The TUF mirror ${JSON.stringify(mirror.replace(/\/\/[^@/]*@/, '//'))} is not an https URL without credentials.`,
    hint: 'Give its address with https; plain http is for loopback alone.',
});
const mirrorWithoutRoot = (url) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_MISSING',
    message: `Nothing authenticates the TUF mirror ${url.host}.`,
    hint: 'Give the root.json of the repository, had from its keepers, as tuf-root.',
});


/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/** Whether a service's host belongs to an instance whose logs everybody reads; a name may end with a dot, and is the same. */
const isPublicHost = (hostname) => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);


/***/ })

};
