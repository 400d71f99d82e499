export const id = 408;
export const ids = [408];
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

/***/ 78228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ canonicalizeJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme (RFC 8785): no white space, members sorted by UTF-16 code units, numbers as ECMAScript writes them. Pass
 * numbers that a double does not hold exactly as strings.
 */
function canonicalizeJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalizeJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonicalizeJson(member)}`);
        return `{${members.join(',')}}`;
    }
    const text = JSON.stringify(value);
    if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
        throw new TypeError('not a JSON value');
    return text;
}


/***/ }),

/***/ 57453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ execWithin)
/* harmony export */ });
/* harmony import */ var _errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34238);

/**
 * The same `exec`, with each command ended when the run ends: the port itself knows only the end of the process, not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is running then, or starts later
 */
const execWithin = (exec, signal) => async (command, args, options) => {
    try {
        return await exec(command, args, { ...options, signal });
    }
    catch (error) {
        throw signal.aborted ? (0,_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toTimeoutError */ .L8)(signal, `${command} ended`) : error;
    }
};


/***/ }),

/***/ 75645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
function checkCount(found, expected) {
    if (found === expected)
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_COUNT',
        message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, but --expected-subjects is ${expected}.`,
        hint: 'Check whether a file is missing, or left over from another build. Files with the same name and content count once.',
    });
}


/***/ }),

/***/ 88689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ chooseTrust),
  Un: () => (/* binding */ notInSandbox),
  V: () => (/* binding */ rekorVersionOf)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/visibility.js
var identity_visibility = __webpack_require__(91375);
;// CONCATENATED MODULE: ./build/trust/choose-instance.js

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own instance for a repository that
 * GitHub does not report as public, the public instance otherwise.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` if the public instance does not know the issuer of the job's identity.
 */
function chooseInstance({ ci, visibility, selfManaged = false }) {
    if (ci === 'jenkins')
        throw needed('A Jenkins controller issues its own identities');
    if (selfManaged && ci === 'gitlab')
        throw needed('A self-managed GitLab issues its own identities');
    if (selfManaged && ci === 'github')
        throw needed('GitHub Enterprise Server issues its own identities');
    if (ci === 'github' && visibility !== 'public')
        return 'github';
    return 'public-good';
}
const needed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Use --instance to name a client trust config file of an instance whose Fulcio accepts that issuer. docs/explanation/trust.md shows how to write one.',
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./build/engine/shared/run/choose-trust.js




/**
 * Loads the trust of a run. `auto` depends on the identity: its platform, and the visibility in its token.
 *
 * @param signs Only a signing run can read its sandbox from a variable. The trust of a verifier never comes from a variable.
 */
async function chooseTrust(options, { ports, http, identity, signs }) {
    return loadTrust({
        instance: nameInstance(options, { ports, identity, signs }),
        trustedRoot: options.trustedRoot,
        signingConfig: options.signingConfig,
        tufMirror: options.tufMirror,
        tufRoot: options.tufRoot,
        rekorVersion: rekorVersionOf(options.rekorVersion),
        offline: options.offline ?? false,
        verifiesOnly: !signs,
        fileDigest: options.fileDigest,
    }, { http, clock: ports.clock, logger: ports.logger, cacheFolder: ports.cacheFolder, workingFolder: ports.workingFolder });
}
const rekorVersionOf = (text) => text === undefined || text === 'none' ? text : text === '1' ? 1 : 2;
function nameInstance(options, { ports, identity, signs }) {
    const { instance } = options;
    // A private instance that is completely given by files or a mirror needs no name.
    const given = options.tufMirror !== undefined || (options.trustedRoot !== undefined && (options.signingConfig !== undefined || !signs));
    if (instance === 'auto')
        return given || !identity ? 'public-good' : autoInstance(identity);
    if (instance !== 'sandbox' || !signs)
        return instance;
    const config = ports.env.CHOPMARK_SANDBOX;
    if (config)
        return config;
    throw notInSandbox();
}
const notInSandbox = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: '--instance sandbox works only inside a sandbox.',
    hint: 'Run chopmark sandbox -- chopmark … --instance sandbox. Or set --instance to the path of a running sandbox’s trust config.',
});
const autoInstance = ({ platform, issuer, claims }) => {
    const visibility = (0,identity_visibility/* provenVisibility */.t)(claims, platform);
    return chooseInstance({
        ...(platform && { ci: platform }),
        ...(visibility !== 'unknown' && { visibility }),
        selfManaged: platform !== undefined && !isHosted(platform, issuer),
    });
};
/** Whether the platform's own cloud issued the token. GitHub and GitLab also have self-managed installations. */
const isHosted = (platform, issuer) => {
    const hostname = URL.parse(issuer)?.hostname ?? '';
    if (platform === 'github')
        return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
    if (platform === 'gitlab')
        return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
    return true;
};


/***/ }),

/***/ 16260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hintAtSandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** Codes, or prefixes of codes, of errors that another instance can solve. */
const OF_INSTANCE = [
    'IDENTITY_',
    'TRUST_',
    'INPUT_INSTANCE_',
    'INPUT_PUBLIC_LOG',
    'SIGNING_CERTIFICATE_REFUSED',
    'SIGNING_CONFIGURATION_REFUSED',
    'SIGNING_TIMEOUT',
    'SIGNING_UNREACHABLE',
    'VERIFICATION_CERTIFICATE_UNTRUSTED',
    'VERIFICATION_LOG_UNKNOWN',
    'VERIFICATION_NO_TRUSTED_TIME',
    'VERIFICATION_TIMESTAMP',
];
/**
 * Runs a command. If the command fails or refuses an artifact because of the instance, and `CHOPMARK_SANDBOX` is set, the hint shows
 * how to name the sandbox. The variable itself decides nothing, because an earlier step of a job could have set it.
 */
async function hintAtSandbox(command, options, ports, work) {
    const hint = chooseHint(command, options, ports);
    if (hint === undefined)
        return work();
    const add = (own) => (command === 'verify' ? [own, hint] : [hint, own]).filter(Boolean).join(' ');
    const addToVerdict = (verdict) => {
        const { problem } = verdict;
        return problem && isOfInstance(problem) ? { ...verdict, problem: { ...problem, hint: add(problem.hint) } } : verdict;
    };
    try {
        const result = await work();
        return { ...result, ...(result.artifacts && { artifacts: result.artifacts.map(addToVerdict) }) };
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E) || !isOfInstance(error))
            throw error;
        const { code, message } = error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code, message, hint: add(error.hint), cause: error });
    }
}
const isOfInstance = ({ code }) => OF_INSTANCE.some((start) => code.startsWith(start));
function chooseHint(command, { instance, trustedRoot, tufMirror }, { env, workingFolder }) {
    const sandbox = env.CHOPMARK_SANDBOX;
    if (!sandbox || trustedRoot !== undefined || tufMirror !== undefined)
        return undefined;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, instance) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, sandbox))
        return undefined;
    if (command === 'verify')
        return 'CHOPMARK_SANDBOX is set: to verify bundles that your sandbox signed, add --instance "$CHOPMARK_SANDBOX".';
    return instance === 'sandbox' ? undefined : 'CHOPMARK_SANDBOX is set: to sign in the sandbox, add --instance sandbox.';
}


/***/ }),

/***/ 98900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   bf: () => (/* binding */ dropUnknownFacts),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/** The text of a claim, with integers in digits as Fulcio writes them; undefined for a claim that is absent, empty or of another type. */
function claimText(claims, name) {
    const value = claims[name];
    if (Number.isSafeInteger(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Drops unknown facts. */
const dropUnknownFacts = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
/** The extensions that the claims determine. */
const expected = (extensions) => Object.fromEntries(Object.entries(extensions).flatMap(([name, texts]) => texts === undefined ? [] : [[name, typeof texts === 'string' ? [texts] : texts]]));


/***/ }),

/***/ 15830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   Fr: () => (/* binding */ requestToken),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   oQ: () => (/* binding */ invalidTokenResponse)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2924);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48806);





/**
 * Sends a request to the token service of a CI system or cloud. Errors never contain the response, because it may contain a token.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_REFUSED` for any status but 200, or the error from `refusal`; `IDENTITY_UNREACHABLE` and similar.
 */
async function requestToken({ http }, { refusal, ...question }) {
    const answer = await http({ ...question, maxBytes: _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN_ANSWER */ .aX, stage: 'IDENTITY' });
    if (answer.status === 200)
        return answer;
    throw (refusal?.(answer.status) ??
        new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_SERVICE_REFUSED',
            message: `The ${question.service} refused the request for a token (status ${answer.status}).`,
            hint: answer.status >= 500 || answer.status === 429
                ? 'Run again later: the service has a server error or its rate limit is reached.'
                : 'Check that this job has the permission to request tokens.',
        }));
}
/**
 * The text of one member of a JSON response.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_INVALID_RESPONSE`
 */
function readMember(answer, member, service) {
    try {
        const json = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.body, { what: 'the response', maxDepth: 8 }), 'the response');
        const text = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(json[member], member, _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1);
        if (text !== '')
            return text;
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${member} is empty`);
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw invalidTokenResponse(service, error.message);
    }
}
const invalidTokenResponse = (service, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'IDENTITY_SERVICE_INVALID_RESPONSE',
    message: `The response of the ${service} contains no token: ${reason}.`,
    hint: 'If a proxy may have responded instead, add the host to NO_PROXY.',
});
/**
 * The address of a service from a variable, safe for a secret: https, or http inside this machine.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_ADDRESS`; the message does not show the value of the variable.
 */
function readServiceAddress(variable, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecureUrl */ .z3)(url))
        return url;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_SERVICE_ADDRESS',
        message: `The variable ${variable} does not hold an https address, so no secret is sent there.`,
        hint: `The platform sets ${variable}: check whether an earlier step of the job changes it.`,
    });
}


/***/ }),

/***/ 18443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ MAX_FACT),
/* harmony export */   hc: () => (/* binding */ MAX_AUDIENCES),
/* harmony export */   m0: () => (/* binding */ MAX_CLAIM_DEPTH)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Levels of nesting in the claims of a token; the deepest known claims (Kubernetes) have four. */
const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
const MAX_AUDIENCES = 16;
/** Characters; a longer text does not count as a fact about a build. */
const MAX_FACT = 2048;


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ CI_PROVIDERS)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/identity/limits.js
var identity_limits = __webpack_require__(18443);
;// CONCATENATED MODULE: ./build/identity/claims/environment-facts.js


/** Readers for facts about a build. A text in an unexpected form is not a fact: it is dropped, never repaired by guessing. */
/** The text of a variable: not empty, on one line, within the length limit. */
function readVariable(env, name) {
    const text = env[name]?.trim();
    return text && text.length <= identity_limits/* MAX_FACT */.I5 && !/\p{Cc}/u.test(text) ? text : undefined;
}
/** A Git commit with 40 or 64 lower-case hex digits; a branch name or `HEAD` does not count. */
const commitOf = (text) => text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
/** `refs/tags/…` or `refs/heads/…`; undefined for names that Git does not allow, such as `user:branch` of a fork. */
function refOf({ tag, branch }) {
    const [kind, name] = tag === undefined ? ['heads', branch] : ['tags', tag];
    return name === undefined || /[\s~^:?*[\\]|\.\./.test(name) ? undefined : `refs/${kind}/${name}`;
}
/** A web address without user name and password: URLs in the environment of a job may contain both. */
function urlOf(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** A repository as one URL, for every form of remote that Git accepts: https, `ssh://`, `git@host:path`. Without credentials and `.git`. */
function repositoryOf(text) {
    if (text === undefined)
        return undefined;
    const short = /^[\w.-]+@([\w.-]+):(?!\/\/)\/?(\S+)$/.exec(text);
    const address = short ? `https://${short[1]}/${short[2]}` : text;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.hostname === '')
        return undefined;
    const path = (0,trim/* trimRepository */.tm)(url.pathname);
    if (path === '')
        return undefined;
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web ? `${url.protocol}//${url.host}${path}` : `https://${url.hostname}${path}`;
}
const VISIBILITIES = ['public', 'private', 'internal'];
const visibilityOf = (text) => VISIBILITIES.find((word) => word === text);
/** `base/path`, if there is a path. */
const under = (base, path) => (path === undefined ? undefined : `${base}/${path}`);

;// CONCATENATED MODULE: ./build/identity/claims/pass-through-environment.js
/**
 * The variables that a platform's own command needs to find the platform: those that the platform set. Child processes get an allow-listed
 * environment, and a fixed list could not keep up with the variables that these commands read.
 */
const passThroughEnvironment = (env, prefix, without) => Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(prefix) && !without.includes(name)));

// EXTERNAL MODULE: ./build/identity/claims/provider.js
var provider = __webpack_require__(98900);
;// CONCATENATED MODULE: ./build/identity/ci/buildkite.js





/** Buildkite. */
const buildkite = {
    id: 'buildkite',
    name: 'Buildkite',
    docs: 'https://buildkite.com/docs/agent/cli/reference/oidc',
    variables: [
        'BUILDKITE',
        'BUILDKITE_BRANCH',
        'BUILDKITE_BUILD_URL',
        'BUILDKITE_COMMIT',
        'BUILDKITE_JOB_ID',
        'BUILDKITE_ORGANIZATION_SLUG',
        'BUILDKITE_PIPELINE_SLUG',
        'BUILDKITE_REPO',
        'BUILDKITE_SOURCE',
        'BUILDKITE_STEP_KEY',
        'BUILDKITE_TAG',
    ],
    secrets: ['BUILDKITE_AGENT_ACCESS_TOKEN'],
    renewable: true,
    detect: (env) => env.BUILDKITE === 'true',
    async token({ env, exec }, audience) {
        const minted = await exec('buildkite-agent', ['oidc', 'request-token', '--audience', audience], {
            env: passThroughEnvironment(env, 'BUILDKITE', []),
            maxBytes: limits/* MAX_TOKEN */.N1,
        });
        const token = minted.stdout.trim();
        if (minted.exitCode === 0 && token !== '')
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_BUILDKITE_NO_TOKEN',
            message: `Buildkite gave this job no identity token (buildkite-agent oidc request-token exited with ${minted.exitCode}).`,
            hint: minted.exitCode === 127
                ? 'The command buildkite-agent is not on PATH. In a container, mount it (mount-buildkite-agent: true in the Docker plugin).'
                : 'If the agent is too old for this command, update it. Otherwise check the log of the agent for the reason.',
        });
    },
    tokenHint: (audience) => `Set --audience to ${audience}: the agent issues a new token for it on each request.`,
    issues: (issuer) => issuer === 'https://agent.buildkite.com',
    matchesClaims: (claims) => ['organization_slug', 'pipeline_slug', 'build_number', 'job_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    // The certificate names the pipeline and the commit; only the agent states the repository.
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const pipeline = pipelineOf(claim('organization_slug'), claim('pipeline_slug'));
        const [number, job] = [claim('build_number'), claim('job_id')];
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                ref: refOf({ tag: claim('build_tag'), branch: claim('build_branch') }),
                commit: commitOf(claim('build_commit')),
                workflow: pipeline,
                signer: pipeline,
                trigger: claim('build_source'),
                run: pipeline && number && job && `${pipeline}/builds/${number}#${job}`,
                runner: claim('runner_environment'),
                job: claim('step_key'),
            }),
            declared: readDeclared(env),
        };
    },
    certificate(claims) {
        const { signer, runner, trigger, run } = buildkite.facts(claims, {}).proven;
        return {
            san: signer === undefined ? [] : [signer],
            extensions: (0,provider/* expected */.p6)({
                'runner-environment': runner,
                'source-repository-digest': (0,provider/* claimText */.Q1)(claims, 'build_commit'),
                'build-trigger': trigger,
                'run-invocation-uri': run,
            }),
        };
    },
};
const pipelineOf = (organization, pipeline) => organization && pipeline && `https://buildkite.com/${organization}/${pipeline}`;
function readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    const [build, job] = [urlOf(declared('BUILDKITE_BUILD_URL')), declared('BUILDKITE_JOB_ID')];
    return (0,provider/* dropUnknownFacts */.bf)({
        repository: repositoryOf(declared('BUILDKITE_REPO')),
        ref: refOf({ tag: declared('BUILDKITE_TAG'), branch: declared('BUILDKITE_BRANCH') }),
        commit: commitOf(declared('BUILDKITE_COMMIT')),
        workflow: pipelineOf(declared('BUILDKITE_ORGANIZATION_SLUG'), declared('BUILDKITE_PIPELINE_SLUG')),
        trigger: declared('BUILDKITE_SOURCE'),
        run: build && job && `${build}#${job}`,
        job: declared('BUILDKITE_STEP_KEY'),
    });
}

;// CONCATENATED MODULE: ./build/identity/ci/circleci.js





const API = 'https://circleci.com/api/v2';
/** Tokens for other audiences and personal tokens: the command that issues the identity token does not need them. */
const NOT_HANDED_ON = ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_TOKEN'];
/** CircleCI. Claims carry the prefix `oidc.circleci.com/`. */
const circleci = {
    id: 'circleci',
    name: 'CircleCI',
    docs: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/',
    variables: ['CIRCLECI', 'CIRCLE_BRANCH', 'CIRCLE_BUILD_URL', 'CIRCLE_JOB', 'CIRCLE_REPOSITORY_URL', 'CIRCLE_SHA1', 'CIRCLE_TAG'],
    secrets: NOT_HANDED_ON,
    renewable: true,
    detect: (env) => env.CIRCLECI === 'true',
    // CIRCLE_OIDC_TOKEN and CIRCLE_OIDC_TOKEN_V2 have the organization as their audience, which no Fulcio accepts, so the job requests its
    // own token.
    async token({ env, exec }, audience) {
        const minted = await exec('circleci', ['run', 'oidc', 'get', '--root-issuer', '--claims', JSON.stringify({ aud: audience })], {
            env: passThroughEnvironment(env, 'CIRCLE', NOT_HANDED_ON),
            maxBytes: limits/* MAX_TOKEN */.N1,
        });
        const token = minted.stdout.trim();
        if (minted.exitCode === 0 && token !== '')
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_CIRCLECI_NO_TOKEN',
            message: `CircleCI gave this job no identity token (circleci run oidc get exited with ${minted.exitCode}).`,
            hint: minted.exitCode === 127
                ? 'The command circleci of the job environment is not on PATH: run this step in the job itself, not in another container.'
                : 'Pull requests from forks get no token unless the project passes secrets to them. CircleCI Server needs version 4.4 or later.',
        });
    },
    tokenHint: (audience) => `Set --audience to ${audience}: CircleCI issues a new token for it on each request.`,
    // The root issuer, or one per organization.
    issues: (issuer) => /^https:\/\/oidc\.circleci\.com(?:\/org\/[-_a-zA-Z0-9]+)?$/.test(issuer),
    matchesClaims: (claims) => ['project-id', 'job-id', 'org-id'].every((name) => (0,provider/* claimText */.Q1)(claims, `oidc.circleci.com/${name}`) !== undefined),
    // No certificate names a commit. A claim for it (vcs-sha) is announced; until tokens contain it, CIRCLE_SHA1 stays a declared fact.
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, `oidc.circleci.com/${name}`);
        const declared = (name) => readVariable(env, name);
        const [project, definition, workflow, job] = [
            claim('project-id'),
            claim('pipeline-definition-id'),
            claim('workflow-id'),
            claim('job-id'),
        ];
        const signer = project && definition && `${API}/projects/${project}/pipeline-definitions/${definition}`;
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                repository: repositoryOf(under('https:/', claim('vcs-origin'))),
                ref: claim('vcs-ref'),
                commit: commitOf(claim('vcs-sha')),
                workflow: signer,
                signer,
                run: workflow && job && `https://app.circleci.com/workflow/${workflow}/job/${job}`,
                // The only fact in the token about where a job ran: whether a person could run commands in it.
                runner: claims['oidc.circleci.com/ssh-rerun'] === true ? 'ssh-rerun' : undefined,
            }),
            declared: (0,provider/* dropUnknownFacts */.bf)({
                repository: repositoryOf(declared('CIRCLE_REPOSITORY_URL')),
                ref: refOf({ tag: declared('CIRCLE_TAG'), branch: declared('CIRCLE_BRANCH') }),
                commit: commitOf(declared('CIRCLE_SHA1')),
                run: urlOf(declared('CIRCLE_BUILD_URL')),
                job: declared('CIRCLE_JOB'),
            }),
        };
    },
    certificate(claims) {
        const { signer, run, ref, runner } = circleci.facts(claims, {}).proven;
        const origin = (0,provider/* claimText */.Q1)(claims, 'oidc.circleci.com/vcs-origin');
        const pipeline = (0,provider/* claimText */.Q1)(claims, 'oidc.circleci.com/pipeline-id');
        return {
            san: signer === undefined ? [] : [signer],
            extensions: (0,provider/* expected */.p6)({
                'build-signer-uri': signer,
                // Fulcio writes two quote characters for a job that is not a rerun. That is accepted, but a rerun must be marked as one.
                'runner-environment': runner,
                // Fulcio writes the origin as the claim states it, without a scheme.
                'source-repository-uri': origin && [origin, `https://${origin}`],
                'source-repository-ref': ref,
                'build-config-uri': pipeline && `${API}/pipeline/${pipeline}/config`,
                // Fulcio writes a double slash here.
                'run-invocation-uri': run && [run, run.replace('circleci.com/', 'circleci.com//')],
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/identity/claims/token-service.js
var token_service = __webpack_require__(15830);
;// CONCATENATED MODULE: ./build/identity/ci/github.js





const SERVICE = 'token service of GitHub Actions';
/** github.com with or without the slug of an enterprise, a tenant of ghe.com, an Enterprise Server. */
const ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[-_a-zA-Z0-9]+)?$/;
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/;
const SERVER = /^(https:\/\/[a-zA-Z0-9.-]+(?::\d{1,5})?)\/_services\/token$/;
/** GitHub Actions, on github.com, ghe.com and Enterprise Server. */
const github = {
    id: 'github',
    name: 'GitHub Actions',
    docs: 'https://docs.github.com/en/actions/reference/security/oidc',
    variables: [
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        'ACTIONS_ID_TOKEN_REQUEST_URL',
        'GITHUB_ACTIONS',
        'GITHUB_EVENT_NAME',
        'GITHUB_JOB',
        'GITHUB_REF',
        'GITHUB_REPOSITORY',
        'GITHUB_REPOSITORY_ID',
        'GITHUB_REPOSITORY_OWNER',
        'GITHUB_REPOSITORY_OWNER_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_RUN_ID',
        'GITHUB_SERVER_URL',
        'GITHUB_SHA',
        'GITHUB_WORKFLOW_REF',
        'GITHUB_WORKFLOW_SHA',
        'RUNNER_ENVIRONMENT',
    ],
    secrets: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    renewable: true,
    detect: (env) => env.GITHUB_ACTIONS === 'true',
    async token({ env, http }, audience) {
        const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
        const address = env.ACTIONS_ID_TOKEN_REQUEST_URL;
        if (!bearer || !address)
            throw notPermitted(env, 'GitHub did not give this job the permission to request an identity token.');
        const url = (0,token_service/* readServiceAddress */.C)('ACTIONS_ID_TOKEN_REQUEST_URL', address);
        url.searchParams.set('audience', audience);
        const answer = await (0,token_service/* requestToken */.Fr)({ http }, {
            url,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            service: SERVICE,
            refusal: (status) => status === 401 || status === 403
                ? notPermitted(env, `The ${SERVICE} refused to issue a token to this job (status ${status}).`)
                : undefined,
        });
        return (0,token_service/* readMember */.hd)(answer, 'value', SERVICE);
    },
    tokenHint: (audience) => `Set --audience to ${audience}: GitHub issues a new token for it on each request.`,
    issues: (issuer) => ISSUER.test(issuer) || TENANT.test(issuer) || SERVER.test(issuer),
    matchesClaims: (claims) => ['job_workflow_ref', 'repository', 'repository_id', 'run_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const server = serverOf(claims);
        const repository = under(server, claim('repository'));
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                repository,
                repositoryId: claim('repository_id'),
                owner: under(server, claim('repository_owner')),
                ownerId: claim('repository_owner_id'),
                ref: claim('ref'),
                commit: commitOf(claim('sha')),
                workflow: under(server, claim('workflow_ref')),
                workflowCommit: commitOf(claim('workflow_sha')),
                signer: under(server, claim('job_workflow_ref')),
                trigger: claim('event_name'),
                run: runOf(repository, claim('run_id'), claim('run_attempt')),
                runner: claim('runner_environment'),
                visibility: visibilityOf(claim('repository_visibility')),
                environment: claim('environment'),
            }),
            declared: github_readDeclared(env),
        };
    },
    certificate(claims) {
        const { proven } = github.facts(claims, {});
        return {
            san: proven.signer === undefined ? [] : [proven.signer],
            extensions: (0,provider/* expected */.p6)({
                'build-signer-uri': proven.signer,
                'build-signer-digest': (0,provider/* claimText */.Q1)(claims, 'job_workflow_sha'),
                'runner-environment': proven.runner,
                'source-repository-uri': proven.repository,
                'source-repository-digest': (0,provider/* claimText */.Q1)(claims, 'sha'),
                'source-repository-ref': proven.ref,
                'source-repository-identifier': proven.repositoryId,
                'source-repository-owner-uri': proven.owner,
                'source-repository-owner-identifier': proven.ownerId,
                'build-config-uri': proven.workflow,
                'build-config-digest': (0,provider/* claimText */.Q1)(claims, 'workflow_sha'),
                'build-trigger': proven.trigger,
                'run-invocation-uri': proven.run,
                'source-repository-visibility-at-signing': (0,provider/* claimText */.Q1)(claims, 'repository_visibility'),
                'deployment-environment': proven.environment,
                'github-workflow-trigger': proven.trigger,
                'github-workflow-sha': (0,provider/* claimText */.Q1)(claims, 'sha'),
                'github-workflow-name': (0,provider/* claimText */.Q1)(claims, 'workflow'),
                'github-workflow-repository': (0,provider/* claimText */.Q1)(claims, 'repository'),
                'github-workflow-ref': proven.ref,
            }),
        };
    },
};
/** The server of the issuer's repositories. For an unknown issuer, the address that certificate authorities use by default. */
function serverOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? '';
    const tenant = TENANT.exec(issuer)?.[1];
    return tenant === undefined ? (SERVER.exec(issuer)?.[1] ?? 'https://github.com') : `https://${tenant}`;
}
function github_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    const server = (0,trim/* trimEnd */.s8)(urlOf(declared('GITHUB_SERVER_URL')) ?? 'https://github.com', '/');
    const repository = under(server, declared('GITHUB_REPOSITORY'));
    return (0,provider/* dropUnknownFacts */.bf)({
        repository,
        repositoryId: declared('GITHUB_REPOSITORY_ID'),
        owner: under(server, declared('GITHUB_REPOSITORY_OWNER')),
        ownerId: declared('GITHUB_REPOSITORY_OWNER_ID'),
        ref: declared('GITHUB_REF'),
        commit: commitOf(declared('GITHUB_SHA')),
        workflow: under(server, declared('GITHUB_WORKFLOW_REF')),
        workflowCommit: commitOf(declared('GITHUB_WORKFLOW_SHA')),
        trigger: declared('GITHUB_EVENT_NAME'),
        run: runOf(repository, declared('GITHUB_RUN_ID'), declared('GITHUB_RUN_ATTEMPT')),
        runner: declared('RUNNER_ENVIRONMENT'),
        job: declared('GITHUB_JOB'),
    });
}
const runOf = (repository, run, attempt) => repository && run && attempt ? `${repository}/actions/runs/${run}/attempts/${attempt}` : undefined;
const notPermitted = (env, message) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_GITHUB_NO_TOKEN',
    message,
    hint: env.GITHUB_EVENT_NAME === 'pull_request'
        ? 'Pull requests from forks get no token: sign after the merge, or choose with --on-missing-identity what happens. For pull requests of the repository itself, add "permissions: id-token: write" to the job.'
        : 'Add "permissions: id-token: write" to the job. Also add "contents: read", because setting one permission removes all others.',
});

;// CONCATENATED MODULE: ./build/identity/ci/gitlab.js



const GITLAB_COM = 'https://gitlab.com';
/** The public certificate authority writes gitlab.com into the URLs of these instances too (but not into the identity). */
const SISTERS = ['https://dev.gitlab.org', 'https://ops.gitlab.net', 'https://gitlab.archlinux.org'];
/** GitLab CI, on gitlab.com and self-managed. */
const gitlab = {
    id: 'gitlab',
    name: 'GitLab CI',
    docs: 'https://docs.gitlab.com/ci/secrets/id_token_authentication/',
    variables: [
        'CI_COMMIT_BRANCH',
        'CI_COMMIT_SHA',
        'CI_COMMIT_TAG',
        'CI_ENVIRONMENT_NAME',
        'CI_JOB_NAME',
        'CI_JOB_STARTED_AT',
        'CI_JOB_URL',
        'CI_MERGE_REQUEST_REF_PATH',
        'CI_PIPELINE_SOURCE',
        'CI_PROJECT_ID',
        'CI_PROJECT_NAMESPACE_ID',
        'CI_PROJECT_URL',
        'CI_PROJECT_VISIBILITY',
        'GITLAB_CI',
        'SIGSTORE_ID_TOKEN',
    ],
    secrets: ['CI_JOB_TOKEN', 'SIGSTORE_ID_TOKEN'],
    // The token is issued before the job starts, and a job cannot request another one.
    renewable: false,
    detect: (env) => env.GITLAB_CI === 'true',
    async token({ env }, audience) {
        const name = tokenVariable(audience);
        const token = (env[name] || env.SIGSTORE_ID_TOKEN)?.trim();
        if (token)
            return token;
        const both = name === 'SIGSTORE_ID_TOKEN' ? name : `${name} or SIGSTORE_ID_TOKEN`;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_GITLAB_NO_TOKEN',
            message: `This GitLab job has no identity token: ${both} is not set.`,
            hint: `${gitlab.tokenHint(audience)}\nWrite it in the job itself. Pipelines of forks run with the identity of the fork.`,
        });
    },
    tokenHint: (audience) => `Add to the job:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: ${audience}`,
    // Self-managed instances are issuers with their own names: their tokens are recognized by their claims.
    issues: (issuer) => issuer === GITLAB_COM || SISTERS.includes(issuer),
    matchesClaims: (claims) => ['project_path', 'namespace_path', 'project_id', 'pipeline_id', 'job_id'].every((name) => (0,provider/* claimText */.Q1)(claims, name) !== undefined),
    facts(claims, env) {
        const claim = (name) => (0,provider/* claimText */.Q1)(claims, name);
        const server = gitlab_serverOf(claims);
        const repository = under(server, claim('project_path'));
        const job = claim('job_id');
        const workflow = under('https:/', claim('ci_config_ref_uri'));
        return {
            proven: (0,provider/* dropUnknownFacts */.bf)({
                repository,
                repositoryId: claim('project_id'),
                owner: under(server, claim('namespace_path')),
                ownerId: claim('namespace_id'),
                ref: refOfClaims(claims),
                commit: commitOf(claim('sha')),
                workflow,
                workflowCommit: commitOf(claim('ci_config_sha')),
                signer: workflow,
                trigger: claim('pipeline_source'),
                run: repository && job && `${repository}/-/jobs/${job}`,
                runner: claim('runner_environment'),
                visibility: visibilityOf(claim('project_visibility')),
                environment: claim('environment'),
            }),
            declared: gitlab_readDeclared(env),
        };
    },
    certificate(claims) {
        const { proven } = gitlab.facts(claims, {});
        const url = (fact) => fact && writtenAs(fact);
        return {
            san: proven.signer === undefined ? [] : [proven.signer],
            extensions: (0,provider/* expected */.p6)({
                'build-signer-uri': proven.signer,
                'build-signer-digest': (0,provider/* claimText */.Q1)(claims, 'ci_config_sha'),
                'runner-environment': proven.runner,
                'source-repository-uri': url(proven.repository),
                'source-repository-digest': (0,provider/* claimText */.Q1)(claims, 'sha'),
                'source-repository-ref': proven.ref,
                'source-repository-identifier': proven.repositoryId,
                'source-repository-owner-uri': url(proven.owner),
                'source-repository-owner-identifier': proven.ownerId,
                'build-config-uri': proven.workflow,
                'build-config-digest': (0,provider/* claimText */.Q1)(claims, 'ci_config_sha'),
                'build-trigger': proven.trigger,
                'run-invocation-uri': url(proven.run),
                'source-repository-visibility-at-signing': (0,provider/* claimText */.Q1)(claims, 'project_visibility'),
                'deployment-environment': proven.environment,
            }),
        };
    },
};
/** The variable for an audience, as the `id` library of sigstore-python derives it: the token for `sigstore` is in SIGSTORE_ID_TOKEN. */
const tokenVariable = (audience) => `${audience.toUpperCase().replace(/[^A-Z0-9_]|^[^A-Z_]/g, '_')}_ID_TOKEN`;
/** The address of the instance: its issuer, unless the configuration of the pipeline states another host name. */
function gitlab_serverOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? GITLAB_COM;
    const config = (0,provider/* claimText */.Q1)(claims, 'ci_config_ref_uri') ?? '';
    const host = config.slice(0, Math.max(0, config.indexOf(`/${(0,provider/* claimText */.Q1)(claims, 'project_path') ?? ''}//`)));
    return host === '' || issuer === `https://${host}` || issuer.startsWith(`https://${host}/`) ? issuer : `https://${host}`;
}
function refOfClaims(claims) {
    const ref = (0,provider/* claimText */.Q1)(claims, 'ref');
    const type = (0,provider/* claimText */.Q1)(claims, 'ref_type');
    if (ref === undefined || (type !== 'branch' && type !== 'tag'))
        return undefined;
    return type === 'tag' ? `refs/tags/${ref}` : `refs/heads/${ref}`;
}
function writtenAs(url) {
    const sister = SISTERS.find((server) => url.startsWith(`${server}/`));
    return sister === undefined ? [url] : [url, `${GITLAB_COM}${url.slice(sister.length)}`];
}
function gitlab_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    return (0,provider/* dropUnknownFacts */.bf)({
        repository: repositoryOf(declared('CI_PROJECT_URL')),
        repositoryId: declared('CI_PROJECT_ID'),
        ownerId: declared('CI_PROJECT_NAMESPACE_ID'),
        ref: refOf({ tag: declared('CI_COMMIT_TAG'), branch: declared('CI_COMMIT_BRANCH') }) ?? declared('CI_MERGE_REQUEST_REF_PATH'),
        commit: commitOf(declared('CI_COMMIT_SHA')),
        trigger: declared('CI_PIPELINE_SOURCE'),
        run: urlOf(declared('CI_JOB_URL')),
        visibility: visibilityOf(declared('CI_PROJECT_VISIBILITY')),
        job: declared('CI_JOB_NAME'),
        environment: declared('CI_ENVIRONMENT_NAME'),
        startedOn: declared('CI_JOB_STARTED_AT'),
    });
}

;// CONCATENATED MODULE: ./build/identity/claims/injected-token.js

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/;
/**
 * A token that the platform put into SIGSTORE_ID_TOKEN (the token, or the path of its file) or SIGSTORE_ID_TOKEN_FILE. Messages name only
 * the variable, because a value meant as a path may be a token.
 */
async function readInjectedToken({ env, readText }) {
    const value = env.SIGSTORE_ID_TOKEN?.trim();
    if (value && !ABSOLUTE.test(value))
        return JWT.test(value) ? { token: value } : { unreadable: 'SIGSTORE_ID_TOKEN is neither a token nor the path of a file' };
    const [name, path] = value ? ['SIGSTORE_ID_TOKEN', value] : ['SIGSTORE_ID_TOKEN_FILE', env.SIGSTORE_ID_TOKEN_FILE?.trim()];
    if (!path)
        return { missing: true };
    const text = await readText(path, limits/* MAX_TOKEN */.N1).catch(() => undefined);
    return text?.trim() ? { token: text.trim() } : { unreadable: `the file of the variable ${name} is empty or cannot be read` };
}

;// CONCATENATED MODULE: ./build/identity/ci/jenkins.js





/** Jenkins with the oidc-provider plugin. Every installation is an issuer of its own, for a private certificate authority. */
const jenkins = {
    id: 'jenkins',
    name: 'Jenkins',
    docs: 'https://plugins.jenkins.io/oidc-provider/',
    variables: [
        'BRANCH_NAME',
        'BUILD_ID',
        'BUILD_URL',
        'CHANGE_ID',
        'GIT_BRANCH',
        'GIT_COMMIT',
        'GIT_LOCAL_BRANCH',
        'GIT_URL',
        'JENKINS_URL',
        'JOB_NAME',
        'JOB_URL',
        'SIGSTORE_ID_TOKEN',
        'SIGSTORE_ID_TOKEN_FILE',
        'TAG_NAME',
    ],
    secrets: ['SIGSTORE_ID_TOKEN'],
    // The binding provides one token for its whole block.
    renewable: false,
    // JENKINS_URL alone is often set in other CI systems too, to trigger a Jenkins build.
    detect: (env) => Boolean(env.JENKINS_URL && env.BUILD_ID),
    async token({ env, readText }, audience) {
        const bound = await readInjectedToken({ env, readText });
        if ('token' in bound)
            return bound.token;
        const reason = 'unreadable' in bound ? bound.unreadable : 'SIGSTORE_ID_TOKEN and SIGSTORE_ID_TOKEN_FILE are not set';
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_JENKINS_NO_TOKEN',
            message: `This Jenkins build has no identity token: ${reason}.`,
            hint: `Install the oidc-provider plugin, add a credential "OpenID Connect id token" with the audience ${audience}, and bind it: withCredentials([string(credentialsId: 'ID', variable: 'SIGSTORE_ID_TOKEN')]) { … }`,
        });
    },
    tokenHint: (audience) => `Set the audience of the oidc-provider credential to ${audience}.`,
    issues: () => false,
    // The default templates of the plugin: the URL of the job as subject, and the number of the build.
    matchesClaims: (claims) => Number.isSafeInteger(claims.build_number) && jobOf(claims) !== undefined,
    // The certificate names the job, but no repository and no commit: those stay declared.
    facts(claims, env) {
        const job = jobOf(claims);
        return { proven: (0,provider/* dropUnknownFacts */.bf)({ workflow: job, signer: job, run: jenkins_runOf(claims, job) }), declared: jenkins_readDeclared(env) };
    },
    // A private authority may map claims that its administrator defined; all of them use the subject.
    certificate(claims) {
        const job = jobOf(claims);
        return { san: job === undefined ? [] : [job], extensions: {} };
    },
};
function jobOf(claims) {
    const subject = (0,provider/* claimText */.Q1)(claims, 'sub');
    return subject !== undefined && /^https?:\/\//.test(subject) && URL.canParse(subject) ? subject : undefined;
}
/** BUILD_URL is JOB_URL followed by the number of the build. */
function jenkins_runOf(claims, job) {
    const number = (0,provider/* claimText */.Q1)(claims, 'build_number');
    return job && number && `${(0,trim/* trimEnd */.s8)(job, '/')}/${number}/`;
}
function jenkins_readDeclared(env) {
    const declared = (name) => readVariable(env, name);
    // BRANCH_NAME of a pull request is PR-<number>, which is not a branch.
    const branch = declared('CHANGE_ID') ? undefined : (declared('BRANCH_NAME') ?? declared('GIT_LOCAL_BRANCH'));
    return (0,provider/* dropUnknownFacts */.bf)({
        repository: repositoryOf(declared('GIT_URL')),
        ref: refOf({ tag: declared('TAG_NAME'), branch: branch ?? declared('GIT_BRANCH')?.replace(/^origin\//, '') }),
        commit: commitOf(declared('GIT_COMMIT')),
        workflow: urlOf(declared('JOB_URL')),
        run: urlOf(declared('BUILD_URL')),
        job: declared('JOB_NAME'),
    });
}

;// CONCATENATED MODULE: ./build/identity/providers.js





const CI_PROVIDERS = { github: github, gitlab: gitlab, circleci: circleci, buildkite: buildkite, jenkins: jenkins };


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* unused harmony export isProvenPublic */
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without the user's consent. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


/***/ }),

/***/ 99479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   XS: () => (/* binding */ DECLARED),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bT: () => (/* binding */ onlyDeclared),
/* harmony export */   bW: () => (/* binding */ readKnownFacts),
/* harmony export */   ho: () => (/* binding */ PROVEN),
/* harmony export */   kj: () => (/* binding */ readBuilder),
/* harmony export */   zp: () => (/* binding */ builderOf)
/* harmony export */ });
/** The field with the facts that the job only declares, in the project's own build types and in the published ones that it writes. */
const DECLARED = 'chopmark_declared';
/** The field with facts that a token proves and that a published build type has no field for. */
const PROVEN = 'chopmark_proven';
const FACTS = {
    repository: true,
    repositoryId: true,
    owner: true,
    ownerId: true,
    ref: true,
    commit: true,
    workflow: true,
    workflowCommit: true,
    signer: true,
    trigger: true,
    run: true,
    runner: true,
    visibility: true,
    job: true,
    environment: true,
    startedOn: true,
};
/** The facts that are declared and not proven: a declared fact in addition to a proven one would be a second version of it. */
function onlyDeclared({ proven, declared }) {
    const rest = Object.entries(declared).filter(([name]) => !(name in proven));
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
/** The known facts among these names; undefined if none is known. */
function pick(facts, names) {
    const picked = names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
    return picked.length === 0 ? undefined : Object.fromEntries(picked);
}
/** Facts from an extension field: strings under the names of facts; other members are ignored. */
function readFacts(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([name, text]) => Object.hasOwn(FACTS, name) && isText(text)));
}
const isText = (value) => typeof value === 'string' && value !== '';
/** A field as text. For SLSA, unset, null and empty mean the same. GitLab writes its IDs as numbers. */
function textOf(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    return isText(value) ? value : undefined;
}
/** A field as an object; empty if it is none. */
const partOf = (value) => typeof value === 'object' && value !== null ? value : {};
/** The URL of a repository without what only Git needs: `git+` and `.git`. */
const repositoryUrl = (uri) => uri
    ?.replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
/** Drops unknown facts. */
const readKnownFacts = (facts) => Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
/** `git+URL@REF` with the commit, as far as either is known. */
function gitSource({ repository, ref, commit }) {
    if (repository === undefined && commit === undefined)
        return undefined;
    return {
        ...(repository === undefined ? {} : { uri: `git+${repository}${ref === undefined ? '' : `@${ref}`}` }),
        ...(commit === undefined ? {} : { digest: { gitCommit: commit } }),
    };
}
/** The builder is the identity in the certificate, together with the kind of runner: SLSA does not trust hosted and self-hosted runners alike. */
function builderOf(facts, { signer }) {
    const identity = signer ?? facts.signer ?? '';
    return facts.runner === undefined ? identity : `${identity}#${facts.runner}`;
}
/** The inverse of `builderOf`. */
function readBuilder(builderId, runner) {
    if (builderId === '')
        return readKnownFacts({ runner });
    const suffix = `#${runner ?? ''}`;
    const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
    return readKnownFacts({ signer, runner });
}


/***/ }),

/***/ 55711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ MAX_TEST_NAME),
/* harmony export */   DU: () => (/* binding */ MAX_ELEMENTS),
/* harmony export */   IC: () => (/* binding */ MAX_FINDING_PARTS),
/* harmony export */   KF: () => (/* binding */ MAX_LICENSES),
/* harmony export */   LK: () => (/* binding */ MAX_PREDICATE),
/* harmony export */   OW: () => (/* binding */ MAX_PREDICATE_TYPE),
/* harmony export */   PQ: () => (/* binding */ MAX_PREDICATE_TEXT),
/* harmony export */   Tb: () => (/* binding */ MAX_RELATIONSHIP_TARGETS),
/* harmony export */   Ub: () => (/* binding */ MAX_REFERENCES),
/* harmony export */   bz: () => (/* binding */ MAX_PROVENANCE_TEXT),
/* harmony export */   ci: () => (/* binding */ SCHEMA_TIMEOUT),
/* harmony export */   iw: () => (/* binding */ MAX_SUMMARY_TEXT),
/* harmony export */   nC: () => (/* binding */ MAX_TEST_CONFIGURATION),
/* harmony export */   nw: () => (/* binding */ MAX_SBOM_TEXT),
/* harmony export */   oE: () => (/* binding */ MAX_SUMMARY_INPUTS),
/* harmony export */   q$: () => (/* binding */ MAX_REPORT_TEXT),
/* harmony export */   tp: () => (/* binding */ MAX_DEPENDENCIES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. A file that becomes a predicate: an SBOM, a report, a custom predicate. It must fit into a bundle together with the subjects. */
const MAX_PREDICATE = 40 << 20;
/** Dependencies in one provenance. */
const MAX_DEPENDENCIES = 100_000;
/** Components of an SBOM, findings of a report, tests of a run. */
const MAX_ELEMENTS = 500_000;
/** Descriptors of the configuration of a test run. */
const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one string in a vulnerability report. */
const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or locations of one finding. */
const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
const MAX_REFERENCES = 10_000;
/** Licenses of one component. */
const MAX_LICENSES = 1_000;
/** Characters of a name, version, purl or license in an SBOM. */
const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names as its inputs. */
const MAX_SUMMARY_INPUTS = 250_000;
/** Milliseconds to compile a schema of the user, or to check one document with it. A schema of forty lines can take years. */
const SCHEMA_TIMEOUT = 10_000;


/***/ }),

/***/ 98603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ provenance)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/predicates/build-types/fields.js
var build_types_fields = __webpack_require__(99479);
;// CONCATENATED MODULE: ./build/predicates/build-types/config-source.js

/**
 * Build types of SLSA v0.2 in which `invocation.configSource` is the repository of the workflow: those of slsa-github-generator
 * (slsa-verifier, slsaprovenance/common/buildtypes.go) and npm (libnpmpublish, provenance.js). Other builders name other sources there
 * for good reasons.
 */
const BUILD_TYPES = [
    'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    'https://github.com/slsa-framework/slsa-github-generator/go@v1',
    'https://github.com/slsa-framework/slsa-github-generator/container@v1',
    'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
    'https://github.com/slsa-framework/slsa-github-generator-go@v1',
    'https://github.com/slsa-framework/slsa-github-generator@v1',
    'https://github.com/npm/cli/gha@v1',
    'https://github.com/npm/cli/gha/v1',
    'https://github.com/npm/cli/gha/v2',
    'https://github.com/npm/cli/gitlab/v0alpha1',
];
const FIELDS = {
    repository: 'invocation.configSource.uri',
    ref: 'invocation.configSource.uri',
    commit: 'invocation.configSource.digest.sha1',
};
/** A file in another repository: a workflow that an organization requires. Its ref is not that of the source. */
const ELSEWHERE = /^[^/]+\/[^/]+\/\.github\/workflows\//;
/** The source of a provenance of v0.2. Empty for other build types. */
function readConfigSource(buildType, invocation) {
    if (!BUILD_TYPES.includes(buildType))
        return { facts: {} };
    const { uri, digest, entryPoint } = (0,build_types_fields/* partOf */.BU)(invocation.configSource);
    const [location, ...rest] = ((0,build_types_fields/* textOf */.b6)(uri) ?? '').split('@');
    const ref = rest.join('@');
    return {
        facts: (0,build_types_fields/* readKnownFacts */.bW)({
            repository: (0,build_types_fields/* repositoryUrl */.Ek)(location) || undefined,
            ref: ref === '' || ELSEWHERE.test((0,build_types_fields/* textOf */.b6)(entryPoint) ?? '') ? undefined : ref,
            commit: (0,build_types_fields/* textOf */.b6)((0,build_types_fields/* partOf */.BU)(digest).sha1) ?? (0,build_types_fields/* textOf */.b6)((0,build_types_fields/* partOf */.BU)(digest).gitCommit),
        }),
        fields: FIELDS,
    };
}

;// CONCATENATED MODULE: ./build/predicates/build-types/github.js

const ACTIONS = 'https://actions.github.io/buildtypes/workflow/v1';
/** GitHub's build type, the older one of the SLSA project that npm writes, and slsa-github-generator's: all name the workflow alike. */
const GITHUB_BUILD_TYPES = [
    ACTIONS,
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
];
/** A file in another repository than the one that is built: a workflow that an organization requires. */
const github_ELSEWHERE = /^[^/]+\/[^/]+\/\.github\/workflows\//;
/**
 * GitHub's own build type, in the form that actions/attest writes (actions/toolkit, packages/attest), so that the same verifiers accept it.
 * The token proves everything in it; it has no place for declared facts.
 */
const githubWorkflow = {
    uri: ACTIONS,
    build({ proven }, { signer }) {
        return {
            external: { workflow: workflowOf(proven) },
            internal: {
                github: {
                    event_name: proven.trigger,
                    repository_id: proven.repositoryId,
                    repository_owner_id: proven.ownerId,
                    runner_environment: proven.runner,
                },
            },
            source: (0,build_types_fields/* gitSource */.Ym)(proven),
            // The signing workflow unchanged: a self-hosted runner shows only in runner_environment.
            builderId: signer ?? proven.signer ?? '',
            invocationId: proven.run,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const workflow = (0,build_types_fields/* partOf */.BU)(external.workflow);
        const github = (0,build_types_fields/* partOf */.BU)(internal.github);
        const [repository, path, ref] = [(0,build_types_fields/* repositoryUrl */.Ek)((0,build_types_fields/* textOf */.b6)(workflow.repository)), (0,build_types_fields/* textOf */.b6)(workflow.path), (0,build_types_fields/* textOf */.b6)(workflow.ref)];
        const isElsewhere = path !== undefined && github_ELSEWHERE.test(path);
        const place = isElsewhere && repository !== undefined && URL.canParse(repository) ? new URL(repository).origin : repository;
        // A workflow elsewhere has a ref of its own. A dependency is the source only if it is the repository at the ref of the workflow.
        const isSource = !isElsewhere && source.uri === `git+${repository}@${ref}`;
        return (0,build_types_fields/* readKnownFacts */.bW)({
            repository,
            repositoryId: (0,build_types_fields/* textOf */.b6)(github.repository_id),
            ownerId: (0,build_types_fields/* textOf */.b6)(github.repository_owner_id),
            ref: isElsewhere ? undefined : ref,
            commit: isSource ? source.digest?.gitCommit : undefined,
            workflow: place && path && ref && `${place}/${path}@${ref}`,
            signer: builderId || undefined,
            trigger: (0,build_types_fields/* textOf */.b6)(github.event_name),
            run: invocationId,
            runner: (0,build_types_fields/* textOf */.b6)(github.runner_environment),
        });
    },
    fields: {
        repository: 'externalParameters.workflow.repository',
        repositoryId: 'internalParameters.github.repository_id',
        ownerId: 'internalParameters.github.repository_owner_id',
        ref: 'externalParameters.workflow.ref',
        commit: 'resolvedDependencies[0].digest.gitCommit',
        workflow: 'externalParameters.workflow',
    },
};
/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may contain `@`, the path before it may not. */
function workflowOf({ workflow, repository }) {
    const [location = '', ...ref] = workflow?.split('@') ?? [];
    const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
    const path = repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
    return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}

;// CONCATENATED MODULE: ./build/predicates/build-types/gitlab.js

/** Proven by the token, without a field in GitLab's type. */
const WITHOUT_FIELD = [
    'repositoryId',
    'owner',
    'ownerId',
    'ref',
    'workflow',
    'workflowCommit',
    'trigger',
    'runner',
    'visibility',
    'environment',
];
/**
 * GitLab's own build type (docs.gitlab.com, SLSA provenance specification), with the fields that a token proves. `entryPoint`, `executor`
 * and similar fields are only declared by the job, and `variables` would publish values of the environment in a public log.
 */
const gitlabJob = {
    uri: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
    build(record, extra) {
        const { proven } = record;
        const job = proven.run?.match(/\/-\/jobs\/(\d+)$/)?.[1];
        return {
            external: { source: proven.repository },
            internal: { job, [build_types_fields/* PROVEN */.ho]: (0,build_types_fields/* pick */.Up)(proven, WITHOUT_FIELD), [build_types_fields/* DECLARED */.XS]: (0,build_types_fields/* onlyDeclared */.bT)(record) },
            source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
            builderId: (0,build_types_fields/* builderOf */.zp)(proven, extra),
            invocationId: job,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const repository = (0,build_types_fields/* textOf */.b6)(external.source);
        const proven = (0,build_types_fields/* pick */.Up)((0,build_types_fields/* readFacts */.MH)(internal[build_types_fields/* PROVEN */.ho]), WITHOUT_FIELD);
        return (0,build_types_fields/* readKnownFacts */.bW)({
            ...proven,
            repository,
            commit: source.uri === repository ? source.digest?.gitCommit : undefined,
            run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
            ...(0,build_types_fields/* readBuilder */.kj)(builderId, proven?.runner),
        });
    },
    fields: { repository: 'externalParameters.source', commit: 'resolvedDependencies[0].digest.gitCommit' },
};

// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
;// CONCATENATED MODULE: ./build/predicates/build-types/own.js


/** Marks the source among the dependencies: if the token proves no source, another dependency is first. */
const SOURCE = 'source';
/** The project's own build types, for platforms without one: `docs/buildtypes/`. They differ in the facts that a token of the platform proves. */
const own_define = ({ page, configuration, external, internal }) => ({
    uri: (0,project/* pageUrl */.fi)(`buildtypes/${page}`),
    build(record, extra) {
        const { proven } = record;
        return {
            external: { [configuration]: proven.workflow, ...(0,build_types_fields/* pick */.Up)(proven, external) },
            internal: { ...(0,build_types_fields/* pick */.Up)(proven, internal), [build_types_fields/* DECLARED */.XS]: (0,build_types_fields/* onlyDeclared */.bT)(record) },
            source: named((0,build_types_fields/* gitSource */.Ym)(proven)),
            builderId: (0,build_types_fields/* builderOf */.zp)(proven, extra),
            invocationId: proven.run,
        };
    },
    read(fields) {
        const inner = (0,build_types_fields/* pick */.Up)((0,build_types_fields/* readFacts */.MH)(fields.internal), internal) ?? {};
        return (0,build_types_fields/* readKnownFacts */.bW)({
            ...inner,
            ...(0,build_types_fields/* pick */.Up)((0,build_types_fields/* readFacts */.MH)(fields.external), external),
            workflow: (0,build_types_fields/* textOf */.b6)(fields.external[configuration]),
            commit: fields.source.name === SOURCE ? fields.source.digest?.gitCommit : undefined,
            run: fields.invocationId,
            ...(0,build_types_fields/* readBuilder */.kj)(fields.builderId, inner.runner),
        });
    },
    fields: { commit: 'resolvedDependencies[0].digest.gitCommit', workflow: `externalParameters.${configuration}` },
});
const named = (source) => source && { name: SOURCE, ...source };
const circleciJob = own_define({
    page: 'circleci-job-v1.md',
    configuration: 'pipelineDefinition',
    external: ['repository', 'ref'],
    internal: ['runner'],
});
const jenkinsBuild = own_define({ page: 'jenkins-build-v1.md', configuration: 'job', external: [], internal: [] });
const buildkiteJob = own_define({
    page: 'buildkite-job-v1.md',
    configuration: 'pipeline',
    external: ['ref'],
    internal: ['trigger', 'runner', 'job'],
});
/** For builds without proven facts: signed with a key, or by an identity outside of CI. Then only the identity in the certificate is certain. */
const declaredBuild = {
    uri: (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md'),
    build: (record, { signer }) => ({
        external: {},
        internal: { [build_types_fields/* DECLARED */.XS]: (0,build_types_fields/* onlyDeclared */.bT)(record) },
        source: undefined,
        builderId: signer === undefined ? (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md#signed-with-a-key') : uriOf(signer),
        invocationId: undefined,
    }),
    read: () => ({}),
    fields: {},
};
/** A builder ID must be a URI, so an email address needs a scheme. */
const uriOf = (identity) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);

// EXTERNAL MODULE: ./build/predicates/limits.js
var predicates_limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/provenance-shape.js
var provenance_shape = __webpack_require__(35148);
;// CONCATENATED MODULE: ./build/predicates/provenance.js











const provenance_BUILD_TYPES = {
    github: githubWorkflow,
    gitlab: gitlabJob,
    circleci: circleciJob,
    jenkins: jenkinsBuild,
    buildkite: buildkiteJob,
};
/** SLSA build provenance: v1, the predicate type of 1.0, 1.1 and 1.2, is written and read; v0.2 is read. */
const provenance = {
    type: provenance_shape/* PROVENANCE_TYPE */.T,
    types: [provenance_shape/* PROVENANCE_TYPE */.T, provenance_shape/* OLD_PROVENANCE_TYPE */.J],
    /**
     * Proven facts go to the fields of the platform's build type, declared facts to an extension field. If nothing is proven, the build type
     * is the one without proven facts.
     */
    build(record, extra = {}) {
        const buildType = Object.keys(record.proven).length === 0 ? declaredBuild : provenance_BUILD_TYPES[record.ci];
        const { external, internal, source, builderId, invocationId } = buildType.build(record, extra);
        const { startedOn, finishedOn, resolvedDependencies: others = [], byproducts } = extra;
        const dependencies = [...(source ? [source] : []), ...others];
        const metadata = { invocationId, startedOn, finishedOn };
        return withoutUnknown({
            buildDefinition: {
                buildType: buildType.uri,
                externalParameters: external,
                internalParameters: isEmpty(internal) ? undefined : internal,
                resolvedDependencies: dependencies.length === 0 ? undefined : dependencies,
            },
            runDetails: { builder: { id: builderId }, metadata: isEmpty(metadata) ? undefined : metadata, byproducts },
        });
    },
    /**
     * @param predicate The parsed predicate of a statement of `type`.
     * @throws ChopmarkError `VERIFICATION_PROVENANCE_MALFORMED`
     */
    read(predicate, type = provenance_shape/* PROVENANCE_TYPE */.T) {
        try {
            return type === provenance_shape/* OLD_PROVENANCE_TYPE */.J ? readOldProvenance(predicate) : readProvenance(predicate);
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'VERIFICATION_PROVENANCE_MALFORMED',
                message: `The provenance is not valid SLSA provenance ${type === provenance_shape/* OLD_PROVENANCE_TYPE */.J ? 'v0.2' : 'v1'}: ${error.message}.`,
                hint: 'The signer must create and sign a corrected provenance.',
            });
        }
    },
};
function readProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const definition = (0,json_shape/* readObject */.Ag)(root.buildDefinition, 'buildDefinition');
    const run = (0,json_shape/* readObject */.Ag)(root.runDetails, 'runDetails');
    const metadata = (0,json_shape/* readOptionalObject */.gs)(run.metadata, 'metadata') ?? {};
    const uri = (0,json_shape/* readString */.E3)(definition.buildType, 'buildType', predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const named = readBuilder(run.builder, 'runDetails.builder');
    const external = (0,json_shape/* readOptionalObject */.gs)(definition.externalParameters, 'externalParameters') ?? {};
    const internal = (0,json_shape/* readOptionalObject */.gs)(definition.internalParameters, 'internalParameters') ?? {};
    const dependencies = (0,json_shape/* readOptionalArray */.o8)(definition.resolvedDependencies, 'resolvedDependencies', predicates_limits/* MAX_DEPENDENCIES */.tp).map(readDependency);
    const [ci, buildType] = findBuildType(uri);
    const invocationId = (0,build_types_fields/* textOf */.b6)(metadata.invocationId);
    const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) => (0,json_shape/* readOptionalString */.on)(time, 'metadata', predicates_limits/* MAX_PROVENANCE_TEXT */.bz));
    return {
        buildType: uri,
        ...(ci ? { ci } : {}),
        ...named,
        facts: buildType?.read({ external, internal, source: dependencies[0] ?? {}, builderId: named.builderId ?? '', invocationId }) ?? {},
        ...(buildType ? { fields: buildType.fields } : {}),
        declared: buildType ? (0,build_types_fields/* readFacts */.MH)(internal[build_types_fields/* DECLARED */.XS]) : {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: dependencies,
    };
}
/** Only its own shape is required, because nothing but a few of its fields is used. */
function readOldProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const named = readBuilder(root.builder, 'builder');
    const buildType = (0,build_types_fields/* textOf */.b6)(root.buildType) ?? '';
    const metadata = (0,build_types_fields/* partOf */.BU)(root.metadata);
    const [startedOn, finishedOn] = [(0,build_types_fields/* textOf */.b6)(metadata.buildStartedOn), (0,build_types_fields/* textOf */.b6)(metadata.buildFinishedOn)];
    return {
        buildType,
        ...named,
        ...readConfigSource(buildType, (0,build_types_fields/* partOf */.BU)(root.invocation)),
        declared: {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: [],
    };
}
/** The page of a run or of a runner, which BuildKit and GitLab Runner write where SLSA wants the builder. */
const RUN = /^https:\/\/[^/]+\/.+\/(?:actions\/runs|-\/(?:runners|jobs|pipelines))\/[^/]+(?:\/attempts\/\d+|\/job\/\d+)?\/?$/;
function readBuilder(builder, where) {
    const id = (0,json_shape/* readOptionalString */.on)((0,json_shape/* readOptionalObject */.gs)(builder, where)?.id, `${where}.id`, predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    if (id === undefined || id === '')
        return {};
    return RUN.test(id) ? { builderPage: id } : { builderId: id };
}
function findBuildType(uri) {
    if (GITHUB_BUILD_TYPES.includes(uri))
        return ['github', githubWorkflow];
    const found = Object.entries(provenance_BUILD_TYPES).find(([, buildType]) => buildType.uri === uri);
    return found ?? [undefined, uri === declaredBuild.uri ? declaredBuild : undefined];
}
function readDependency(value, index) {
    const where = `resolvedDependencies[${index}]`;
    const dependency = (0,json_shape/* readObject */.Ag)(value, where);
    const uri = (0,json_shape/* readOptionalString */.on)(dependency.uri, `${where}.uri`, predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const name = (0,json_shape/* readOptionalString */.on)(dependency.name, `${where}.name`, predicates_limits/* MAX_PROVENANCE_TEXT */.bz);
    const digest = dependency.digest == null ? undefined : (0,json_shape/* readStringMap */.oI)(dependency.digest, `${where}.digest`, limits/* MAX_DIGESTS */.nA);
    return { ...(uri ? { uri } : {}), ...(digest ? { digest } : {}), ...(name ? { name } : {}) };
}
const isEmpty = (fields) => Object.values(fields).every((value) => value === undefined);
/** For SLSA, unset, null and empty mean the same; none of them is written. */
function withoutUnknown(value) {
    if (Array.isArray(value))
        return value.map(withoutUnknown);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, withoutUnknown(member)]));
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

/***/ 60057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ hashChildren),
/* harmony export */   gP: () => (/* binding */ computeInclusionRoot),
/* harmony export */   lG: () => (/* binding */ hashLeaf),
/* harmony export */   yR: () => (/* binding */ verifyInclusion),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* unused harmony export verifyConsistency */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Merkle trees of transparency logs (RFC 6962, section 2; the verification algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat(parts), 'buffer');
/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256();
const hashLeaf = (entry) => sha256(LEAF, entry);
const hashChildren = (left, right) => sha256(NODE, left, right);
/** The root that the path leads to; undefined if the leaf has no place in a tree of that size, or the path has the wrong length. */
function computeInclusionRoot({ leafHash, index, size, hashes }) {
    if (index < 0n || index >= size)
        return undefined;
    let place = index;
    let last = size - 1n;
    let root = leafHash;
    for (const sibling of hashes) {
        if (last === 0n || sibling.length !== 32)
            return undefined;
        if (isOdd(place) || place === last) {
            root = hashChildren(sibling, root);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            root = hashChildren(root, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n ? root : undefined;
}
const verifyInclusion = ({ rootHash, ...path }) => computeInclusionRoot(path)?.equals(rootHash) ?? false;
/** Whether the new tree is the old one with leaves appended and nothing changed. Every tree is consistent with the empty one. */
function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, hashes }) {
    if (oldSize < 0n || oldSize > newSize)
        return false;
    if (oldSize === newSize)
        return hashes.length === 0 && oldRoot.equals(newRoot);
    if (oldSize === 0n)
        return hashes.length === 0 && oldRoot.equals(EMPTY_ROOT);
    let place = oldSize - 1n;
    let last = newSize - 1n;
    while (isOdd(place)) {
        place >>= 1n;
        last >>= 1n;
    }
    // If the old tree is complete, it is a node of the new one and its root is known: proofs omit it.
    const [seed, ...path] = place === 0n ? [oldRoot, ...hashes] : hashes;
    if (seed === undefined)
        return false;
    let fromOld = seed;
    let fromNew = seed;
    for (const sibling of path) {
        if (last === 0n || sibling.length !== 32)
            return false;
        if (isOdd(place) || place === last) {
            fromOld = hashChildren(sibling, fromOld);
            fromNew = hashChildren(sibling, fromNew);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            fromNew = hashChildren(fromNew, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n && fromOld.equals(oldRoot) && fromNew.equals(newRoot);
}
const isOdd = (value) => (value & 1n) === 1n;


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

/***/ 76497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createAnyRootVerifier)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * A verifier that accepts what one of several accepts: one for each trusted root of a file with several. A bundle has to verify wholly
 * under one root, so that an authority of one never goes with a log of another.
 *
 * The error is that of the first root that knows the signer, or else of the first root.
 *
 * @param verifiers At least one.
 */
function createAnyRootVerifier(verifiers) {
    const [first, ...others] = verifiers;
    if (!first)
        throw new TypeError('a verifier needs a trusted root');
    if (others.length === 0)
        return first;
    return {
        verifyCertificate(certificate, now) {
            const refusals = [];
            for (const verifier of verifiers) {
                try {
                    return verifier.verifyCertificate(certificate, now);
                }
                catch (error) {
                    refusals.push(asRefusal(error));
                }
            }
            throw choose(refusals);
        },
        async verifyBundle(bundle, artifact) {
            const refusals = [];
            for (const verifier of verifiers) {
                try {
                    return await verifier.verifyBundle(bundle, artifact);
                }
                catch (error) {
                    refusals.push(asRefusal(error));
                }
            }
            throw choose(refusals);
        },
    };
}
/** Errors after which the other roots are not tried: bugs, and the end of the run. */
function asRefusal(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error.code === 'VERIFICATION_TIMEOUT')
        throw error;
    return error;
}
/** What a root says of bundles that belong to another, the furthest from a verdict first. */
const FOREIGN = ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'VERIFICATION_LOG_UNKNOWN'];
/** The refusal that came furthest. */
const choose = (refusals) => refusals.find(({ code }) => !FOREIGN.includes(code)) ?? refusals.find(({ code }) => code !== FOREIGN[0]) ?? refusals[0];


/***/ }),

/***/ 53014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ digestArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19139);


/** Undefined if the artifact has no digest of that algorithm. Bytes have no Git id. */
function digestArtifact(artifact, algorithm) {
    switch (artifact.kind) {
        case 'digest':
            return artifact.algorithm === algorithm ? artifact.digest : undefined;
        case 'digests':
            return artifact[algorithm];
        case 'bytes':
            return isOfBytes(algorithm) ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, artifact.bytes, 'hex') : undefined;
        case 'none':
            return undefined;
    }
}
const isOfBytes = (algorithm) => _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MATCHING_ALGORITHMS */ .br.some((candidate) => candidate === algorithm);


/***/ }),

/***/ 88764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ MAX_CHECKPOINTS_KEPT),
/* harmony export */   Ul: () => (/* binding */ MAX_SENT),
/* harmony export */   rQ: () => (/* binding */ MAX_CERTIFICATES_KEPT)
/* harmony export */ });
/* unused harmony export MAX_SECOND_OPINION_FILE */
/** Bounds on what comes from outside, each with its unit. */
/** Certificates that a verifier keeps. A batch has one, a release by many signers has several. */
const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints that a verifier keeps. A batch uses about one per second. */
const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. A payload that is sent to a verifying thread. For a larger one, sending takes more time and memory than hashing it here. */
const MAX_SENT = 1 << 20;
/** Bytes. A file whose own signature gets a second opinion: that library reads it as a whole. */
const MAX_SECOND_OPINION_FILE = (/* unused pure expression or super */ null && (1 << 30));


/***/ }),

/***/ 82218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ indexSubjects),
/* harmony export */   q: () => (/* binding */ matchSubject)
/* harmony export */ });
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19139);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53014);


/** Reads the subjects once, for statements about many artifacts. Each query is then one look-up. */
function indexSubjects(subjects) {
    const byDigest = new Map();
    for (const subject of subjects) {
        for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ALGORITHMS */ .Ff) {
            const digest = subject.digest[algorithm];
            if (digest === undefined)
                continue;
            const key = `${algorithm}:${digest}`;
            const known = byDigest.get(key);
            if (known)
                known.push(subject);
            else
                byDigest.set(key, [subject]);
        }
    }
    return (artifact) => {
        const digestOf = remember(artifact);
        for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ALGORITHMS */ .Ff) {
            const digest = digestOf(algorithm);
            const found = byDigest.get(`${algorithm}:${digest}`)?.find((subject) => agrees(subject.digest, digestOf));
            if (found)
                return found;
        }
        return undefined;
    };
}
/** The first subject that matches the artifact. */
const matchSubject = (subjects, artifact) => indexSubjects(subjects)(artifact);
const COMPARED = [..._sigstore_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ALGORITHMS */ .Ff, _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CONTENT */ .XV];
const agrees = (digest, digestOf) => COMPARED.every((algorithm) => {
    const signed = digest[algorithm];
    return signed === undefined || (digestOf(algorithm) ?? signed) === signed;
});
function remember(artifact) {
    const known = new Map();
    return (algorithm) => {
        if (!known.has(algorithm))
            known.set(algorithm, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .digestArtifact */ .D)(artifact, algorithm));
        return known.get(algorithm);
    };
}


/***/ }),

/***/ 25204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   f: () => (/* binding */ formatTime)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** The error for a bundle that is not valid. Messages can name its content, because nothing in a bundle is secret. */
const refuse = (code, message, hint, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code, message, hint, cause });
const formatTime = (time) => time.toISOString().replace('.000Z', 'Z');


/***/ }),

/***/ 19564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ requiredEvidence)
/* harmony export */ });
/**
 * What a bundle must have under a trusted root: one log entry and one SCT if the root has such logs, and one trusted time for a
 * certificate. A key of the user needs no time.
 */
const requiredEvidence = ({ logs, ctLogs }, thresholds, signer) => ({
    logs: Math.max(thresholds.logs ?? 0, Math.min(logs.length, 1)),
    times: Math.max(thresholds.times ?? 0, signer === 'certificate' ? 1 : 0),
    scts: Math.max(thresholds.scts ?? 0, Math.min(ctLogs.length, 1)),
});


/***/ }),

/***/ 86525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createVerifierPool)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34238);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88764);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25204);
/* harmony import */ var _verifier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84111);






/** Jobs per message: enough that sending costs little, few enough that all threads finish at about the same time. */
const JOBS_AT_ONCE = 16;
/** Two threads start in less time than this number of verifications takes. */
const THREADS_FROM = 96;
/** Milliseconds without work after which threads end. */
const IDLE = 1_000;
/** Starts no thread: threads start with the work and end after it. */
function createVerifierPool({ signal, threads: wanted = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), threadsFrom = THREADS_FROM, } = {}) {
    const waiting = [];
    const sent = new Map();
    const threads = new Set();
    let roots = 0;
    let lastId = 0;
    let awake = false;
    let mayStart = wanted > 1;
    let idle;
    const wake = () => {
        clearTimeout(idle);
        if (awake)
            return;
        awake = true;
        setImmediate(() => void takeTurn());
    };
    /** Sends jobs to the threads. While none of them is ready, one bundle is verified here. */
    const takeTurn = async () => {
        if (mayStart && waiting.length >= threadsFrom)
            void startThreads();
        feed();
        const own = anyListens() ? waiting.find(isLarge) : waiting[0];
        if (own)
            waiting.splice(waiting.indexOf(own), 1);
        if (own)
            await own.root.inPlace.verifyBundle(own.bundle, own.artifact).then(own.resolve, own.reject);
        awake = false;
        if (waiting.length > 0 && (!anyListens() || waiting.some(isLarge)))
            wake();
        else if (waiting.length === 0 && sent.size === 0 && threads.size > 0)
            idle = setTimeout(endThreads, IDLE).unref();
    };
    const anyListens = () => [...threads].some(({ ready }) => ready);
    const startThreads = async () => {
        mayStart = false;
        const { startVerifyThread } = await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 80957));
        if (!signal?.aborted)
            for (let n = 0; n < wanted; n++)
                threads.add(startVerifyThread({ answered: take, died: bury }));
    };
    const feed = () => {
        for (const thread of threads) {
            while (thread.ready && thread.pending.size < 2 * JOBS_AT_ONCE) {
                const jobs = takeSmall().map((asked) => {
                    const { number: root, trustedRoot, options } = asked.root;
                    thread.introduce({ root, trustedRoot, options });
                    sent.set(++lastId, asked);
                    return { id: lastId, root, bundle: asked.bundle, artifact: asked.artifact };
                });
                if (jobs.length === 0)
                    return;
                thread.give(jobs);
            }
        }
    };
    const takeSmall = () => {
        const some = [];
        for (let at = 0; at < waiting.length && some.length < JOBS_AT_ONCE;) {
            if (isLarge(waiting[at]))
                at++;
            else
                some.push(...waiting.splice(at, 1));
        }
        return some;
    };
    const take = (answers) => {
        for (const answer of answers) {
            const asked = sent.get(answer.id);
            if (!asked)
                continue;
            sent.delete(answer.id);
            if ('verdict' in answer)
                asked.resolve(complete(answer, asked.bundle));
            else
                asked.reject('problem' in answer ? new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E(answer.problem) : answer.fault);
        }
        wake();
    };
    /** After a thread died, no more threads are used. Its jobs are verified here, where a bug shows its real error. */
    const bury = (thread) => {
        if (!threads.delete(thread))
            return;
        for (const id of thread.pending) {
            const asked = sent.get(id);
            sent.delete(id);
            if (asked)
                waiting.push(asked);
        }
        wake();
    };
    const endThreads = () => {
        for (const thread of threads)
            thread.end();
        threads.clear();
        mayStart = wanted > 1;
    };
    const end = () => {
        for (const { reject } of [...waiting.splice(0), ...sent.values()])
            reject(endError(signal));
        sent.clear();
        endThreads();
    };
    signal?.addEventListener('abort', end, { once: true });
    return (trustedRoot, options = {}) => {
        const root = { number: ++roots, trustedRoot, options, inPlace: (0,_verifier_js__WEBPACK_IMPORTED_MODULE_4__/* .createVerifier */ .$)(trustedRoot, options) };
        return {
            verifyCertificate: root.inPlace.verifyCertificate,
            verifyBundle: (bundle, artifact) => new Promise((resolve, reject) => {
                if (signal?.aborted)
                    return reject(endError(signal));
                waiting.push({ root, bundle, artifact, resolve, reject });
                wake();
            }),
        };
    };
}
const isLarge = ({ bundle: { content }, artifact }) => artifact.kind === 'bytes' || (content.kind === 'envelope' && content.envelope.payload.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SENT */ .Ul);
/** Adds the statement, which is not sent back: the thread verified a copy of this bundle. */
const complete = ({ verdict, signsStatement }, { content }) => signsStatement && content.kind === 'envelope' ? { ...verdict, statement: content.envelope.payload } : verdict;
const endError = (signal) => (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)('VERIFICATION_TIMEOUT', `${signal ? (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRunEnd */ .uJ)(signal) : 'The run ended'} before a bundle was verified.`, signal && !(0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeLimit */ .rM)(signal) ? (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hintAtRunEnd */ .BB)(signal) : 'Set a longer time limit with --timeout, or verify fewer artifacts per run.');


/***/ }),

/***/ 84111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createVerifier),
  S: () => (/* binding */ fingerprintKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/sigstore/trusted-root.js
var trusted_root = __webpack_require__(63021);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(99950);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(88257);
// EXTERNAL MODULE: ./build/verification/limits.js
var limits = __webpack_require__(88764);
// EXTERNAL MODULE: ./build/verification/match-subject.js
var match_subject = __webpack_require__(82218);
// EXTERNAL MODULE: ./build/verification/refuse.js
var refuse = __webpack_require__(25204);
// EXTERNAL MODULE: ./build/verification/thresholds.js
var verification_thresholds = __webpack_require__(19564);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/verification/verify-signature.js
var verify_signature = __webpack_require__(50530);
;// CONCATENATED MODULE: ./build/verification/authority-chain.js




/** Whether `issuer` issued `certificate`: by name, and by a signature with an accepted algorithm. */
function isIssuedBy(certificate, issuer) {
    const scheme = algorithms/* SIGNATURE_OID */.yN[certificate.signatureAlgorithm];
    return (certificate.issuer.equals(issuer.subject) &&
        scheme !== undefined &&
        (0,algorithms/* classifyKey */.eL)(issuer.publicKey)?.type === scheme.key &&
        (0,verify_signature/* verifyBytes */.R)(scheme.digest ?? 'sha512', [certificate.tbs.raw], issuer.publicKey, certificate.signature));
}
/**
 * Reads the authority certificates of a chain and verifies them up to the anchor, which is trusted (RFC 5280, section 6): each must be
 * allowed to issue certificates, for this purpose, with this number of authorities below it.
 *
 * @throws DerError that states the reason
 */
function verifyAuthorities(ders, purpose) {
    const certificates = ders.map(x509/* parseX509 */.e2);
    certificates.forEach((certificate, depth) => {
        (0,x509/* refuseUnknownCritical */.eG)(certificate);
        const { isAuthority, pathLength = Number.POSITIVE_INFINITY } = (0,x509/* readBasicConstraints */.t5)(certificate);
        if (!isAuthority)
            throw new x509_der/* DerError */.I4('one of its certificates is not a certificate of an authority');
        if (pathLength < depth)
            throw new x509_der/* DerError */.I4('one of its certificates has more authorities below it than its path length allows');
        if ((0,x509/* hasKeyUsage */.pW)(certificate, x509/* KEY_USAGE */.CC.KEY_CERT_SIGN) === false)
            throw new x509_der/* DerError */.I4('one of its keys is not allowed to issue certificates');
        const purposes = (0,x509/* readPurposes */.qZ)(certificate);
        if (purposes && !purposes.includes(purpose) && !purposes.includes(x509/* PURPOSE */.F2.ANY))
            throw new x509_der/* DerError */.I4('one of its certificates is for another purpose');
        if (!(0,algorithms/* classifyKey */.eL)(certificate.publicKey))
            throw new x509_der/* DerError */.I4('one of its keys has an unsupported type');
        const issuer = certificates[depth + 1];
        if (issuer && !isIssuedBy(certificate, issuer))
            throw new x509_der/* DerError */.I4('one of its certificates is not issued by the next one');
    });
    return certificates;
}
/** The first certificate that was not valid at `time`; undefined if all were valid. */
const findExpired = (certificates, time) => certificates.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);

;// CONCATENATED MODULE: ./build/verification/verify-chain.js





/** Verifies each chain once, when it is first used. */
function createChainVerifier(authorities) {
    const chains = new Map();
    const readChain = (authority) => {
        const known = chains.get(authority);
        if (known)
            return known;
        let chain;
        try {
            chain = verifyAuthorities(authority.chain.map(({ raw }) => raw), x509/* PURPOSE */.F2.CODE_SIGNING);
        }
        catch (error) {
            if (!(error instanceof x509_der/* DerError */.I4))
                throw error;
            chain = error;
        }
        chains.set(authority, chain);
        return chain;
    };
    return {
        findIssuers(leaf) {
            const faults = [];
            const found = [];
            for (const authority of authorities) {
                const certificates = readChain(authority);
                if (certificates instanceof x509_der/* DerError */.I4)
                    faults.push(`${authority.uri}: ${certificates.message}`);
                else if (certificates[0] && isIssuedBy(leaf, certificates[0]))
                    found.push({ authority, certificates });
            }
            if (found.length > 0)
                return found;
            throw (0,refuse/* refuse */.T)('VERIFICATION_CERTIFICATE_UNTRUSTED', `No certificate authority of the trusted root issued the certificate of ${leaf.identity.san}.`, faults.length > 0
                ? `A certificate chain of the trusted root is not valid (${faults.join('; ')}).`
                : 'The certificate is from another Sigstore instance, or forged. Name the right instance (--instance) or trusted root (--trusted-root).');
        },
        verifyTimes(leaf, issuers, times) {
            let fault = '';
            const holds = issuers.some(({ authority, certificates }) => times.every((time) => {
                const expired = findExpired([leaf, ...certificates], time);
                if (expired)
                    fault = `the certificate with the serial number ${expired.serial} was valid from ${(0,refuse/* formatTime */.f)(expired.notBefore)} to ${(0,refuse/* formatTime */.f)(expired.notAfter)}`;
                else if (!(0,trusted_root/* isValidAt */.Ub)(authority.validity, time))
                    fault = `the trusted root does not list ${authority.uri} as in use at that time`;
                else
                    return true;
                fault = `the signature is from ${(0,refuse/* formatTime */.f)(time)}, but ${fault}`;
                return false;
            }));
            if (holds)
                return;
            throw (0,refuse/* refuse */.T)('VERIFICATION_CERTIFICATE_EXPIRED', `The certificate of ${leaf.identity.san} was not valid at the signing time: ${fault}.`);
        },
    };
}

// EXTERNAL MODULE: ./build/verification/artifact.js
var verification_artifact = __webpack_require__(53014);
;// CONCATENATED MODULE: ./build/verification/verify-content.js





/**
 * Verifies the signature of a bundle with the signer's key: over the envelope, or over the artifact itself. A message signature needs
 * the artifact or its digest. The digest is first compared with the digest in the bundle, to distinguish a wrong file from a bad
 * signature. A message that states no digest is verified with each digest that its key may sign.
 *
 * @returns The content, with the digest of the artifact if the message states none.
 * @throws ChopmarkError `VERIFICATION_SIGNATURE`, `VERIFICATION_ARTIFACT_MISMATCH`, `VERIFICATION_ARTIFACT_DIGEST`
 */
async function verifyContent(content, key, artifact) {
    const kind = (0,algorithms/* classifyKey */.eL)(key);
    if (!kind)
        throw (0,refuse/* refuse */.T)('VERIFICATION_SIGNATURE', 'The signing key of the bundle has an unsupported type.', 'Supported are ECDSA on P-256, P-384 or P-521, Ed25519, and RSA with at least 2048 bits.');
    const verified = content.kind === 'envelope'
        ? verifyEnvelope(content.envelope, key, kind) && content
        : content.digest
            ? (await verifyMessage(content, key, kind, artifact)) && content
            : await findSigned(content, key, kind, artifact);
    if (verified)
        return verified;
    throw (0,refuse/* refuse */.T)('VERIFICATION_SIGNATURE', content.kind === 'message' && !content.digest
        ? 'The signature of the bundle is not valid for this artifact: it was made with another key, or for another file. The bundle does not state the digest of its file.'
        : 'The signature of the bundle is not valid: it was made with another key, or the signed content was changed.');
}
/** Older clients sign with SHA-256 for every curve, which protobuf-specs still lists. RSA works with any SHA-2. */
const digestsFor = ({ type, digest }) => type === 'rsa' ? ['sha256', 'sha384', 'sha512'] : [...new Set([digest, 'sha256'])];
const verifyEnvelope = (envelope, key, kind) => {
    const parts = [(0,dsse/* encodeEnvelopeHead */.P3)(envelope), envelope.payload];
    return digestsFor(kind).some((digest) => (0,verify_signature/* verifyBytes */.R)(digest, parts, key, envelope.signature));
};
/** The digest that a message without one signs: of those that the key may sign, the one with which the signature is valid. */
async function findSigned({ signature }, key, kind, artifact) {
    const digests = digestsFor(kind).flatMap((name) => (0,verification_artifact/* digestArtifact */.D)(artifact, name) ?? []);
    if (digests.length === 0)
        throw unknownDigest(digestsFor(kind).join(' or '));
    for (const hex of digests) {
        const digest = Buffer.from(hex, 'hex');
        const content = { kind: 'message', algorithm: ALGORITHM_OF_LENGTH[digest.length] ?? 'SHA2_256', digest, signature };
        if (await verifyMessage(content, key, kind, artifact))
            return content;
    }
    return undefined;
}
/** By bytes. */
const ALGORITHM_OF_LENGTH = { 32: 'SHA2_256', 48: 'SHA2_384', 64: 'SHA2_512' };
const unknownDigest = (algorithm) => (0,refuse/* refuse */.T)('VERIFICATION_ARTIFACT_DIGEST', `The bundle signs the ${algorithm} digest of an artifact, but the ${algorithm} digest of this artifact is not known.`, `Name the file, or its ${algorithm} digest.`);
async function verifyMessage(content, key, kind, artifact) {
    const algorithm = algorithms/* DIGEST_NAME */.v3[content.algorithm];
    const digest = (0,verification_artifact/* digestArtifact */.D)(artifact, algorithm);
    if (digest === undefined)
        throw unknownDigest(algorithm);
    if (content.digest.toString('hex') !== digest) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_ARTIFACT_MISMATCH', `The bundle signs ${algorithm}:${content.digest.toString('hex')}, but the artifact is ${algorithm}:${digest}.`, 'The file was changed after it was signed, or the bundle is for another file.');
    }
    if (artifact.kind === 'bytes') {
        return ((kind.type === 'ed25519' || digestsFor(kind).includes(algorithm)) && (0,verify_signature/* verifyBytes */.R)(algorithm, [artifact.bytes], key, content.signature));
    }
    if (kind.type === 'ed25519') {
        throw (0,refuse/* refuse */.T)('VERIFICATION_ARTIFACT_DIGEST', 'An Ed25519 signature covers the whole artifact, so a digest is not enough to verify it.', 'Name the file instead of its digest.');
    }
    return digestsFor(kind).includes(algorithm) && (await (0,verify_signature/* verifyDigest */.U)(algorithm, Buffer.from(digest, 'hex'), key, content.signature));
}

// EXTERNAL MODULE: ./build/sigstore/log-body.js
var log_body = __webpack_require__(39866);
;// CONCATENATED MODULE: ./build/verification/verify-log-body.js





/**
 * Checks that a log entry belongs to its bundle: the same signature, by the same certificate or key, over the same digest. Without
 * this check, a valid entry for another signature would count for the bundle (CVE-2022-36056).
 *
 * @throws ChopmarkError `VERIFICATION_LOG_BODY`
 */
function verifyLogBody(entry, content, signer) {
    const body = readBody(entry);
    const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
    const differs = (body.signature && !body.signature.equals(signature) && 'signature') ||
        ((body.verifier.kind !== signer.kind || !body.verifier.der.equals(signer.der)) && signer.kind.replace('-', ' ')) ||
        (body.keyDetails !== undefined && !(0,algorithms/* classifyKey */.eL)(signer.publicKey)?.details.includes(body.keyDetails) && 'kind of key') ||
        (!isAbout(body, content) && 'digest');
    if (!differs)
        return body;
    throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_BODY', `The log entry ${entry.kind} ${entry.version} has a different ${differs} than the bundle.`, 'The entry is for another signature: the bundle was assembled by hand or tampered with.');
}
function readBody(entry) {
    try {
        return (0,log_body/* parseLogBody */.Y2)(entry);
    }
    catch (error) {
        if (!(error instanceof log_body/* LogBodyError */.Vq))
            throw error;
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_BODY', `A log entry cannot be read: ${error.message}.`, undefined, error);
    }
}
/**
 * A hashedrekord can also be the entry of an envelope: then its digest is that of the data that the envelope's signature covers
 * (client specification, "Bundle content and entry kind"). A file with exactly these bytes has the same entry, so `sign` refuses
 * such files.
 *
 * The digest of a whole envelope is that of one of its forms in JSON, and covers the signature.
 */
function isAbout({ digestOf, algorithm, digest }, content) {
    if (content.kind === 'message')
        return digestOf === 'signed' && algorithm === content.algorithm && content.digest?.equals(digest) === true;
    const { envelope } = content;
    if (digestOf === 'envelope')
        return isWritten(envelope, algorithm, digest);
    if (digestOf === 'payload')
        return (0,external_node_crypto_.hash)(algorithms/* DIGEST_NAME */.v3[algorithm], envelope.payload, 'buffer').equals(digest);
    return digestSigned(algorithm, envelope).equals(digest);
}
function isWritten(envelope, algorithm, digest) {
    for (const written of (0,dsse/* digestEnvelopes */.gC)(envelope, algorithms/* DIGEST_NAME */.v3[algorithm]))
        if (written.equals(digest))
            return true;
    return false;
}
const digestSigned = (algorithm, envelope) => algorithm === 'SHA2_256'
    ? (0,dsse/* digestEnvelope */.h4)(envelope)
    : (0,external_node_crypto_.createHash)(algorithms/* DIGEST_NAME */.v3[algorithm]).update((0,dsse/* encodeEnvelopeHead */.P3)(envelope)).update(envelope.payload).digest();

// EXTERNAL MODULE: ./build/base/json/canonical-json.js
var canonical_json = __webpack_require__(78228);
// EXTERNAL MODULE: ./build/sigstore/merkle.js
var merkle = __webpack_require__(60057);
// EXTERNAL MODULE: ./build/sigstore/checkpoint.js
var checkpoint = __webpack_require__(94789);
;// CONCATENATED MODULE: ./build/verification/verify-checkpoint.js





/**
 * Verifies that a log signed a checkpoint (C2SP tlog-checkpoint). Signatures of others, such as witnesses, are ignored. An invalid
 * signature in the log's own name is refused, even if there is a valid one too. A known checkpoint is not verified again.
 *
 * A log of Rekor v2 is known by its name and key. A log of Rekor v1 is known by its key alone: its checkpoints begin with the name of its
 * machine, which has no relation to its URL (rekor, pkg/util/signed_note.go).
 */
function createCheckpointVerifier() {
    const kept = new Map();
    return (note, log, generation) => {
        const ofLog = kept.get(log) ?? new Map();
        kept.set(log, ofLog);
        const key = `${generation} ${note}`;
        const known = ofLog.get(key);
        if (known)
            return known;
        const checkpoint = verifyCheckpoint(note, log, generation);
        if (ofLog.size >= limits/* MAX_CHECKPOINTS_KEPT */.Ct)
            ofLog.clear();
        ofLog.set(key, checkpoint);
        return checkpoint;
    };
}
function verifyCheckpoint(note, log, generation) {
    const checkpoint = read(note, log);
    const own = checkpoint.signatures.filter(generation === 1 ? isOfKey(log) : isOfName(requireOrigin(checkpoint, log), log));
    const digest = (0,algorithms/* classifyKey */.eL)(log.publicKey)?.digest ?? 'sha256';
    const holds = own.length > 0 && own.every(({ signature }) => (0,verify_signature/* verifyBytes */.R)(digest, [checkpoint.signed], log.publicKey, signature));
    if (!holds)
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_CHECKPOINT', `A checkpoint is not signed by the transparency log ${log.name}.`);
    return checkpoint;
}
/** Rekor v1 takes the beginning of its key's SHA-256 for a hint, whatever the type of the key. Later logs hash the name too for some types. */
function isOfKey({ publicKey }) {
    const hint = (0,checkpoint/* rekorV1LogId */.C6)(publicKey).subarray(0, 4);
    return ({ name, keyHint }) => keyHint.equals(hint) || keyHint.equals((0,checkpoint/* noteKeyHint */.dw)(name, publicKey));
}
function isOfName(origin, { publicKey }) {
    const hint = (0,checkpoint/* noteKeyHint */.dw)(origin, publicKey);
    return ({ name, keyHint }) => name === origin && keyHint.equals(hint);
}
/** The name of a Rekor v2 log, which its checkpoint must have. */
function requireOrigin({ origin }, log) {
    if (log.origin === undefined)
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_CHECKPOINT', `The trusted root has no baseUrl for the log ${log.name}, so the checkpoint of a Rekor v2 entry cannot be compared with its name.`, 'Add the baseUrl of the log to the trusted root. Only Rekor v2 needs it.');
    if (origin !== log.origin)
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_CHECKPOINT', `A checkpoint has the origin ${JSON.stringify(origin)}, but the log is ${log.origin}.`);
    return log.origin;
}
function read(note, log) {
    try {
        return (0,checkpoint/* parseCheckpoint */.S7)(note);
    }
    catch (error) {
        if (!(error instanceof checkpoint/* CheckpointError */.jg))
            throw error;
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_CHECKPOINT', `A checkpoint of ${log.name} cannot be read: ${error.message}.`, undefined, error);
    }
}

;// CONCATENATED MODULE: ./build/verification/verify-log-entry.js







/** Verifies that entries are in a log of the trusted root: by the log's signed promise, by a proof up to a signed checkpoint, or by both if both are present. */
function createEntryVerifier(logs) {
    const verifyCheckpoint = createCheckpointVerifier();
    const verifyProof = (entry, log, generation) => {
        const { inclusionProof: proof, canonicalizedBody } = entry;
        if (!proof?.checkpoint)
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROOF', `An inclusion proof of ${log.name} has no checkpoint, so it does not prove anything.`);
        const { size, rootHash } = verifyCheckpoint(proof.checkpoint, log, generation);
        if (proof.treeSize !== size || !proof.rootHash.equals(rootHash)) {
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_CHECKPOINT', `An inclusion proof of ${log.name} and its checkpoint are for different trees.`);
        }
        verifyPath(proof, canonicalizedBody, log);
    };
    return (entry, generation) => {
        const known = logs.filter((log) => isIdOf(log, entry.logId));
        const [first] = known;
        if (!first) {
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_UNKNOWN', `A log entry is from a transparency log that the trusted root does not list (${entry.logId.toString('hex')}).`, 'The bundle is from another Sigstore instance, or newer than the trusted root. Name the instance with --instance, or run "chopmark trust update".');
        }
        if (!entry.inclusionPromise && !entry.inclusionProof)
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROOF', `A log entry of ${first.name} has neither an inclusion promise nor an inclusion proof.`);
        const { logIndex, inclusionProof: proof } = entry;
        if (generation === 2)
            return { ...verifySecondGeneration(entry, first, verifyProof), index: logIndex };
        // In Rekor v1, the index over all shards is at least the index in the shard, which the proof has.
        if (proof && proof.logIndex > logIndex)
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROOF', `A log entry of ${first.name} and its proof have contradictory indexes.`);
        const time = entry.integratedTime === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
        if (!entry.inclusionPromise) {
            verifyProof(entry, first, 1);
            return { log: first, index: proof?.logIndex ?? logIndex, ...(time && { claimedAt: time }) };
        }
        const log = verifyPromise(entry, time, known);
        // sigstore-python 1 wrote proofs without a checkpoint into bundles of version 0.1. They prove nothing beside the promise.
        if (proof?.checkpoint)
            verifyProof(entry, log, 1);
        else if (proof)
            verifyPath(proof, entry.canonicalizedBody, log);
        return { log, index: logIndex, promisedAt: time };
    };
}
/** Whether a proof leads from the entry to the root that it states itself. Without a checkpoint, that proves nothing yet. */
function verifyPath({ logIndex: index, treeSize: size, hashes, rootHash }, body, { name }) {
    if (!(0,merkle/* verifyInclusion */.yR)({ leafHash: (0,merkle/* hashLeaf */.lG)(body), index, size, hashes, rootHash }))
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROOF', `The inclusion proof of a log entry does not match the tree of ${name}: the entry is not proven to be in the log.`);
}
/** Rekor v2 states 32 bytes as its id. A trusted root can have only the first four, as checkpoints do. */
const isIdOf = ({ logId }, id) => (logId.length === 4 ? id.subarray(0, 4) : id).equals(logId);
/** Rekor v2 makes no promises and states no time. An entry that has one was tampered with. */
function verifySecondGeneration(entry, log, verifyProof) {
    if (entry.inclusionPromise || entry.integratedTime) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROMISE', `A Rekor v2 entry of ${log.name} has an inclusion promise or a time, which Rekor v2 does not issue.`);
    }
    if (entry.inclusionProof?.logIndex !== entry.logIndex) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROOF', `A log entry of ${log.name} and its proof have different indexes.`);
    }
    verifyProof(entry, log, 2);
    return { log };
}
/** The signed entry timestamp of Rekor v1: its key over the canonical JSON of body, time, id and index. */
function verifyPromise(entry, time, known) {
    const { canonicalizedBody, integratedTime, logId, logIndex, inclusionPromise } = entry;
    const name = known[0]?.name;
    if (!time || !inclusionPromise || logIndex > Number.MAX_SAFE_INTEGER) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROMISE', `An inclusion promise of ${name} has no time.`);
    }
    const current = known.filter(({ validity }) => (0,trusted_root/* isValidAt */.Ub)(validity, time));
    if (current.length === 0)
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROMISE', `An inclusion promise is from ${(0,refuse/* formatTime */.f)(time)}, when ${name} was not in use.`);
    const payload = Buffer.from((0,canonical_json/* canonicalizeJson */.t)({
        body: canonicalizedBody.toString('base64'),
        integratedTime: Number(integratedTime),
        logID: logId.toString('hex'),
        logIndex: Number(logIndex),
    }));
    const log = current.find(({ publicKey }) => (0,verify_signature/* verifyBytes */.R)((0,algorithms/* classifyKey */.eL)(publicKey)?.digest ?? 'sha256', [payload], publicKey, inclusionPromise));
    if (!log)
        throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_PROMISE', `An inclusion promise is not signed by the transparency log ${name}.`);
    return log;
}

// EXTERNAL MODULE: ./build/x509/sct.js
var x509_sct = __webpack_require__(92771);
;// CONCATENATED MODULE: ./build/verification/verify-scts.js






const TLS_SHA256 = 4;
const TLS_SIGNATURE = { 1: 'rsa', 3: 'ec' };
/**
 * Verifies the SCTs of a certificate (RFC 6962, section 3.2): each must be from a CT log of the trusted root that was in use at that
 * time, and each log counts once.
 *
 * @throws ChopmarkError `VERIFICATION_SCT`
 */
function verifyScts(leaf, issuer, logs, threshold) {
    const issuerKeyHash = (0,external_node_crypto_.hash)('sha256', issuer.spki, 'buffer');
    const seen = new Set();
    for (const sct of leaf.scts) {
        const id = sct.logId.toString('hex');
        if (seen.has(id))
            throw (0,refuse/* refuse */.T)('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has two SCTs from the CT log ${id}.`);
        seen.add(id);
        verifySct(sct, leaf, issuerKeyHash, logs);
    }
    if (seen.size < threshold) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has ${seen.size} SCTs, but ${threshold} are required.`, 'A certificate that is in no certificate transparency log may have been issued secretly. For an instance without a CT log, use a trusted root without a CT log.');
    }
}
function verifySct(sct, leaf, issuerKeyHash, logs) {
    const time = new Date(Number(sct.timestamp));
    const known = logs.filter(({ logId }) => logId.equals(sct.logId));
    if (known.length === 0) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_SCT', `An SCT in the certificate of ${leaf.identity.san} is from a CT log that the trusted root does not list (${sct.logId.toString('hex')}).`);
    }
    const current = known.filter(({ validity }) => (0,trusted_root/* isValidAt */.Ub)(validity, time));
    if (current.length === 0)
        throw (0,refuse/* refuse */.T)('VERIFICATION_SCT', `An SCT is from ${(0,refuse/* formatTime */.f)(time)}, when the CT log ${known[0]?.name} was not in use.`);
    const input = (0,x509_sct/* encodeSctInput */.PB)(sct, issuerKeyHash, leaf.precertificate);
    const holds = current.some(({ publicKey }) => sct.hashAlgorithm === TLS_SHA256 &&
        TLS_SIGNATURE[sct.signatureAlgorithm] === (0,algorithms/* classifyKey */.eL)(publicKey)?.type &&
        (0,verify_signature/* verifyBytes */.R)('sha256', [input], publicKey, sct.signature));
    if (!holds)
        throw (0,refuse/* refuse */.T)('VERIFICATION_SCT', `An SCT in the certificate of ${leaf.identity.san} is not signed by the CT log ${current[0]?.name}.`);
}

// EXTERNAL MODULE: ./build/x509/timestamp-token.js
var timestamp_token = __webpack_require__(60077);
;// CONCATENATED MODULE: ./build/verification/verify-timestamp.js









const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
/** Verifies RFC 3161 timestamps over signatures. The chain of each authority is verified once, when it is first used. */
function createTimestampVerifier(authorities) {
    const prepared = new Map();
    const prepare = (authority) => {
        let known = prepared.get(authority);
        if (!known) {
            known = attempt(() => readAuthority(authority));
            prepared.set(authority, known);
        }
        if (known instanceof x509_der/* DerError */.I4)
            throw known;
        return known;
    };
    return (response, signature) => {
        const token = attempt(() => (0,timestamp_token/* parseTimestampResponse */.r)(response));
        if (token instanceof x509_der/* DerError */.I4)
            throw (0,refuse/* refuse */.T)('VERIFICATION_TIMESTAMP', `A timestamp cannot be read: ${token.message}.`, undefined, token);
        let fault = 'no timestamp authority of the trusted root signed it';
        for (const authority of authorities) {
            const failed = attempt(() => {
                const known = prepare(authority);
                const signer = findSigner(token, known);
                if (!signer)
                    return fault;
                return verifyToken(token, signature, signer, known);
            });
            if (failed === undefined)
                return { time: token.time, authority };
            fault = failed instanceof x509_der/* DerError */.I4 ? `${authority.uri}: ${failed.message}` : failed;
        }
        throw (0,refuse/* refuse */.T)('VERIFICATION_TIMESTAMP', `The timestamp of ${(0,refuse/* formatTime */.f)(token.time)} is not valid: ${fault}.`);
    };
}
/** The certificate that signed: the trusted root's own, or the embedded one if the chain issued it. */
function findSigner(token, { leaf, authorities, signers }) {
    if (leaf) {
        if (!isSigner(leaf, token))
            return undefined;
        // Embedded certificates are not needed then. Only those of the chain may be embedded, because other clients could take another one for the signer.
        const known = [leaf, ...authorities];
        if (!token.certificates.every((der) => known.some((certificate) => certificate.der.equals(der))))
            throw new x509_der/* DerError */.I4('it embeds a certificate that is not part of its chain');
        return leaf;
    }
    for (const der of token.certificates) {
        const key = der.toString('latin1');
        const signer = signers.get(key) ?? (0,x509/* parseX509 */.e2)(der);
        if (!isSigner(signer, token))
            continue;
        if (!signers.has(key)) {
            const [issuer] = authorities;
            if (!issuer || !isIssuedBy(signer, issuer))
                return undefined;
            refuseOtherPurposes(signer);
            signers.set(key, signer);
        }
        return signer;
    }
    return undefined;
}
function readAuthority(authority) {
    const [first, ...rest] = authority.chain.map(({ raw }) => raw);
    const leaf = first && (0,x509/* parseX509 */.e2)(first);
    if (!first || !leaf)
        throw new x509_der/* DerError */.I4('its chain is empty');
    if ((0,x509/* readBasicConstraints */.t5)(leaf).isAuthority) {
        return { authority, authorities: verifyAuthorities([first, ...rest], x509/* PURPOSE */.F2.TIME_STAMPING), signers: new Map() };
    }
    const authorities = verifyAuthorities(rest, x509/* PURPOSE */.F2.TIME_STAMPING);
    const [issuer] = authorities;
    if (!issuer || !isIssuedBy(leaf, issuer))
        throw new x509_der/* DerError */.I4('its certificate is not issued by the next certificate of its chain');
    refuseOtherPurposes(leaf);
    return { authority, leaf, authorities, signers: new Map() };
}
/** The key of a timestamp authority signs only timestamps, and its certificate states this in a critical extension (RFC 3161, section 2.3). */
function refuseOtherPurposes(leaf) {
    (0,x509/* refuseUnknownCritical */.eG)(leaf);
    const purposes = (0,x509/* readPurposes */.qZ)(leaf) ?? [];
    if (purposes.length !== 1 || purposes[0] !== x509/* PURPOSE */.F2.TIME_STAMPING || !leaf.extensions.get(x509/* EXTENSION */.Ys.EXTENDED_KEY_USAGE)?.critical) {
        throw new x509_der/* DerError */.I4('its certificate is not only for timestamps');
    }
    if ((0,x509/* hasKeyUsage */.pW)(leaf, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE) === false)
        throw new x509_der/* DerError */.I4('its key is not for digital signatures');
    if ((0,x509/* readBasicConstraints */.t5)(leaf).isAuthority)
        throw new x509_der/* DerError */.I4('its certificate is that of a certificate authority');
}
const isSigner = ({ issuer, serial }, { signer }) => serial === signer.serial && issuer.equals(signer.issuer);
/** The fault of the token; undefined if it is valid. */
function verifyToken(token, signature, leaf, { authority, authorities }) {
    const { signer, imprint, time, info } = token;
    if (!(0,trusted_root/* isValidAt */.Ub)(authority.validity, time))
        return `the trusted root does not list ${authority.uri} as in use at that time`;
    if (findExpired([leaf, ...authorities], time))
        return `a certificate of ${authority.uri} was not valid at that time`;
    if (!(0,external_node_crypto_.hash)(signer.certificateDigest.algorithm, leaf.der, 'buffer').equals(signer.certificateDigest.digest))
        return 'it names another certificate as that of its signer';
    if (!(0,external_node_crypto_.hash)(signer.digestAlgorithm, info, 'buffer').equals(signer.messageDigest))
        return 'its signature covers another timestamp';
    if (!verifySigner(token, leaf))
        return `it is not signed by ${authority.uri}`;
    if (!(0,external_node_crypto_.hash)(imprint.algorithm, signature, 'buffer').equals(imprint.digest))
        return 'it is for another signature';
    return undefined;
}
function verifySigner({ signer }, { publicKey }) {
    const scheme = signer.signatureAlgorithm === RSA_ENCRYPTION
        ? { key: 'rsa', digest: signer.digestAlgorithm }
        : algorithms/* SIGNATURE_OID */.yN[signer.signatureAlgorithm];
    if (!scheme || (0,algorithms/* classifyKey */.eL)(publicKey)?.type !== scheme.key)
        return false;
    return (0,verify_signature/* verifyBytes */.R)(scheme.digest ?? 'sha512', [signer.signedAttributes], publicKey, signer.signature);
}
/** The value, or the error if it is a DerError. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof x509_der/* DerError */.I4)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/verification/verifier.js

















/** A verifier for one trusted root. It caches what it verified: chain and SCTs of a certificate, chains of authorities, checkpoints. */
function createVerifier(trustedRoot, { publicKey, thresholds = {} } = {}) {
    const required = (0,verification_thresholds/* requiredEvidence */.D)(trustedRoot, thresholds, publicKey ? 'key' : 'certificate');
    const chains = createChainVerifier(trustedRoot.certificateAuthorities);
    const verifyEntry = createEntryVerifier(trustedRoot.logs);
    const verifyTimestamp = createTimestampVerifier(trustedRoot.timestampAuthorities);
    const ownKey = publicKey && describeKey(publicKey);
    const certificates = new Map();
    const readSigner = (material) => {
        if (ownKey || material.kind === 'public-key')
            return requireKey(material, ownKey);
        // Other certificates than the leaf come from the creator of the bundle. Chains are built only from the trusted root.
        const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
        const key = der?.toString('latin1') ?? '';
        const known = certificates.get(key);
        if (known)
            return known;
        const leaf = parseLeaf(der ?? Buffer.alloc(0));
        const issuers = chains.findIssuers(leaf);
        if (issuers[0]?.certificates[0])
            verifyScts(leaf, issuers[0].certificates[0], trustedRoot.ctLogs, required.scts);
        const signer = { kind: 'certificate', der: leaf.der, publicKey: leaf.publicKey, certificate: { leaf, issuers } };
        if (certificates.size >= limits/* MAX_CERTIFICATES_KEPT */.rQ)
            certificates.clear();
        certificates.set(key, signer);
        return signer;
    };
    const verifyEntries = ({ entries, content }, signer) => {
        const verified = entries.map((entry) => verifyEntry(entry, verifyLogBody(entry, content, signer).generation));
        if (new Set(verified.map(({ log }) => log)).size < verified.length) {
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_DUPLICATE', 'The bundle has two entries of the same transparency log, which would count as evidence twice.', 'Get the original bundle from its signer, or sign again.');
        }
        const operators = new Set(verified.map(({ log }) => log.operator ?? log.name));
        if (operators.size < required.logs) {
            throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_MISSING', `The bundle has entries in ${operators.size} transparency logs, but ${required.logs} are required.`, 'Without a log entry, a secretly made signature goes unnoticed. For an instance without a log, use a trusted root without a log.');
        }
        return verified;
    };
    const collectTimes = ({ timestamps, content }, entries) => {
        const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
        const times = entries.flatMap(({ log, promisedAt }) => promisedAt ? [{ time: promisedAt, source: 'log', authority: log.name }] : []);
        for (const response of timestamps) {
            const { time, authority } = verifyTimestamp(response, signature);
            if (times.some((other) => other.source === 'timestamp-authority' && other.authority === authority.uri && other.time.getTime() === time.getTime())) {
                throw (0,refuse/* refuse */.T)('VERIFICATION_TIMESTAMP', `The bundle has the timestamp of ${authority.uri} at ${(0,refuse/* formatTime */.f)(time)} twice.`);
            }
            times.push({ time, source: 'timestamp-authority', authority: authority.uri });
        }
        return times;
    };
    const verifyTimes = (signer, entries, times) => {
        const sources = new Set(times.map(({ source, authority }) => `${source} ${authority}`));
        if (sources.size < required.times) {
            throw (0,refuse/* refuse */.T)('VERIFICATION_NO_TRUSTED_TIME', `The bundle has ${sources.size} sources of trusted time, but ${required.times} are required.`, 'Rekor v2 does not prove a time, so its bundles need a timestamp. Rekor v1 proves a time with its inclusion promise.');
        }
        for (const { log } of entries) {
            const outside = times.find(({ time }) => !(0,trusted_root/* isValidAt */.Ub)(log.validity, time));
            if (outside)
                throw (0,refuse/* refuse */.T)('VERIFICATION_LOG_UNKNOWN', `The transparency log ${log.name} was not in use at ${(0,refuse/* formatTime */.f)(outside.time)}.`);
        }
        if (!signer.certificate)
            return;
        const claimed = entries.flatMap(({ claimedAt }) => claimedAt ?? []);
        chains.verifyTimes(signer.certificate.leaf, signer.certificate.issuers, [...times.map(({ time }) => time), ...claimed]);
    };
    return {
        verifyCertificate(der, now) {
            const { certificate } = readSigner({ kind: 'certificate', certificate: der });
            if (!certificate)
                throw new TypeError('a verifier for a key does not accept certificates');
            const { notBefore, notAfter } = certificate.leaf.identity;
            const at = new Date(Math.min(Math.max(now.getTime(), notBefore.getTime()), notAfter.getTime()));
            chains.verifyTimes(certificate.leaf, certificate.issuers, [at]);
            return certificate.leaf.identity;
        },
        async verifyBundle(bundle, artifact) {
            refuseRoots(bundle);
            const signer = readSigner(bundle.material);
            const content = await verifyContent(bundle.content, signer.publicKey, artifact);
            const entries = verifyEntries({ ...bundle, content }, signer);
            const times = collectTimes(bundle, entries);
            verifyTimes(signer, entries, times);
            const statement = readStatementOf(bundle, artifact);
            return {
                signer: signer.certificate
                    ? { kind: 'certificate', identity: signer.certificate.leaf.identity }
                    : { kind: 'key', fingerprint: fingerprintKey(signer.publicKey) },
                entries: entries.map(({ log, index }, at) => ({
                    log: log.name,
                    logId: log.logId.toString('hex'),
                    index,
                    kind: bundle.entries[at]?.kind ?? '',
                    version: bundle.entries[at]?.version ?? '',
                })),
                times,
                ...(statement && { statement }),
            };
        },
    };
}
/** The name of a user's own key: SHA-256 of its SubjectPublicKeyInfo, lower-case hex. */
const fingerprintKey = (key) => (0,external_node_crypto_.hash)('sha256', key.export({ type: 'spki', format: 'der' }), 'hex');
const describeKey = (publicKey) => ({
    kind: 'public-key',
    der: publicKey.export({ type: 'spki', format: 'der' }),
    publicKey,
});
function requireKey(material, ownKey) {
    if (material.kind !== 'public-key') {
        throw (0,refuse/* refuse */.T)('VERIFICATION_KEY', 'Wrong signer: expected the given key, but the bundle is signed with a certificate.', 'Leave out --key, and name the identity in the certificate as the expected signer.');
    }
    if (!ownKey)
        throw (0,refuse/* refuse */.T)('VERIFICATION_KEY', 'The bundle is signed with a key without a certificate, and no public key was given.', 'Name the public key with --key.');
    return ownKey;
}
function parseLeaf(der) {
    try {
        return (0,certificate/* readCertificate */.w)(der);
    }
    catch (error) {
        if (!(error instanceof x509_der/* DerError */.I4))
            throw error;
        throw (0,refuse/* refuse */.T)('VERIFICATION_CERTIFICATE', `The certificate of the bundle is not a signing certificate: ${error.message}.`, undefined, error);
    }
}
/**
 * A root in a bundle could be taken for a trusted one, so bundles must not have any (protobuf-specs, sigstore_bundle.proto,
 * `x509_certificate_chain`). Clients from before the rule wrote bundles of version 0.1 without an inclusion proof: theirs is ignored, as
 * every certificate but the first is.
 */
function refuseRoots({ material, version, entries }) {
    if (material.kind !== 'chain' || !material.certificates.slice(1).some(x509/* isSelfIssued */.Cb))
        return;
    if (version === '0.1' && entries.every(({ inclusionProof }) => inclusionProof === undefined))
        return;
    throw (0,refuse/* refuse */.T)('VERIFICATION_CERTIFICATE', 'The bundle has a root certificate in its chain. Roots come from the trusted root, never from a bundle.', 'Take the bundle from its signer in a newer version, or ask for a bundle without the root. Intermediate certificates are allowed.');
}
/** The signed statement. If there is an artifact to verify, it must be one of the subjects. */
function readStatementOf({ content }, artifact) {
    if (content.kind === 'message')
        return undefined;
    const { payloadType, payload } = content.envelope;
    if (payloadType !== dsse/* IN_TOTO_PAYLOAD_TYPE */.T4) {
        if (artifact.kind === 'none')
            return undefined;
        throw (0,refuse/* refuse */.T)('VERIFICATION_STATEMENT_MALFORMED', `The payload type ${JSON.stringify(payloadType)} of the bundle is not that of a statement about an artifact.`);
    }
    if (artifact.kind !== 'none' && !(0,match_subject/* matchSubject */.q)((0,statement/* parseStatement */.By)(payload).subjects, artifact)) {
        throw (0,refuse/* refuse */.T)('VERIFICATION_ARTIFACT_MISMATCH', 'The artifact is not a subject of the statement.', 'The file was changed after it was attested, or the bundle is for another file. Only sha256, sha384 and sha512 are compared.');
    }
    return payload;
}


/***/ }),

/***/ 50530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ verifyBytes),
/* harmony export */   U: () => (/* binding */ verifyDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17555);
/* harmony import */ var _x509_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99950);



/** Bytes up to which it is faster to join the parts of a message than to pass them one by one. */
const JOIN = 256 << 10;
/** Whether `signature` is a signature of the key over the joined `parts`. False, and never an error, for any malformed key or signature. */
function verifyBytes(digest, parts, key, signature) {
    const kind = (0,_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyKey */ .eL)(key);
    if (!kind)
        return false;
    try {
        const [only, ...others] = parts;
        if (only && others.length === 0)
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(kind.type === 'ed25519' ? null : digest, only, key, signature);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        if (kind.type === 'ed25519')
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.concat(parts), key, signature);
        if (length <= JOIN)
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, Buffer.concat(parts, length), key, signature);
        const verifier = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(digest);
        for (const part of parts)
            verifier.update(part);
        return verifier.verify(key, signature);
    }
    catch {
        return false;
    }
}
/**
 * The same for a message of which only the digest is known. Node verifies ECDSA only over whole messages, so a library provides the
 * curves. It is loaded when first needed, because most bundles do not need it. Ed25519 does not sign a digest of the message.
 */
async function verifyDigest(algorithm, digest, key, signature) {
    switch ((0,_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyKey */ .eL)(key)?.type) {
        case 'ec':
            return verifyCurve(digest, key, signature);
        case 'rsa':
            return verifyRsa(algorithm, digest, key, signature);
        default:
            return false;
    }
}
async function verifyCurve(digest, key, signature) {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3372).then(__webpack_require__.bind(__webpack_require__, 23372));
    const { crv, x = '', y = '' } = key.export({ format: 'jwk' });
    const curve = { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[crv ?? ''];
    if (!curve)
        return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}
/** PKCS#1 v1.5 signs the digest with its name (RFC 8017, section 9.2). Decrypted with the key, the signature must be exactly that. */
function verifyRsa(algorithm, digest, key, signature) {
    const oid = Object.keys(_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_OID */ .oU).find((candidate) => _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_OID */ .oU[candidate] === algorithm);
    if (!oid)
        return false;
    const expected = (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeSequence */ .su)((0,_x509_der_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeSequence */ .su)((0,_x509_der_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeOid */ .jP)(oid), (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeNull */ .e$)()), (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeOctetString */ .xX)(digest));
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature).equals(expected);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 86928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RELEASE_SIGNER),
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(99950);
;// CONCATENATED MODULE: ./build/x509/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that contains a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 contain bare text, the others a DER UTF8String. */
const FULCIO_EXTENSIONS = {
    1: 'issuer',
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    8: 'issuer-v2',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility-at-signing',
    23: 'deployment-environment',
    24: 'token-subject',
};
/** Extensions up to this one are deprecated and contain their text without DER. */
const LAST_BARE_EXTENSION = 6;

// EXTERNAL MODULE: ./build/x509/sct.js
var sct = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(88257);
;// CONCATENATED MODULE: ./build/x509/certificate.js




/**
 * The name of GitHub's own signer of immutable releases (cli/cli, pkg/cmd/release/shared). Its certificates have no OIDC issuer: only
 * GitHub's own authority issues them, and nothing but this name identifies it.
 */
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';
/**
 * Reads a leaf certificate as Fulcio issues it: for digital signatures and code signing, not a CA, one subject alternative name, an OIDC
 * issuer (but for GitHub's release signer), and no unknown critical extension.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = (0,x509/* parseX509 */.e2)(der);
    (0,x509/* refuseUnknownCritical */.eG)(parts);
    if (!(0,x509/* hasKeyUsage */.pW)(parts, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE))
        throw new x509_der/* DerError */.I4('its key usage does not allow digital signatures');
    if (!(0,x509/* readPurposes */.qZ)(parts)?.includes(x509/* PURPOSE */.F2.CODE_SIGNING))
        throw new x509_der/* DerError */.I4('its extended key usage does not allow code signing');
    if ((0,x509/* readBasicConstraints */.t5)(parts).isAuthority)
        throw new x509_der/* DerError */.I4('it is a CA certificate');
    const sctList = parts.extensions.get(x509/* EXTENSION */.Ys.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? (0,sct/* parseSctList */.y3)(sctList.value) : [],
        precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
    };
}
function readIdentity(parts) {
    const extensions = {};
    for (const [oid, { value }] of parts.extensions) {
        const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
        // The whole identifier is compared: an identifier below the arc of an extension is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : (0,x509_der/* readOnly */.Tu)(value, x509_der/* TAG */.Dk.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    const named = readAlternativeName(parts);
    const isRelease = named.sanType === 'uri' && named.san === RELEASE_SIGNER;
    if (!issuer && !isRelease)
        throw new x509_der/* DerError */.I4('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new x509_der/* DerError */.I4('it names two different OIDC issuers');
    const { serial, notBefore, notAfter } = parts;
    return { ...named, issuer: issuer ?? '', extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(x509/* EXTENSION */.Ys.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(extension.value, x509_der/* TAG */.Dk.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new x509_der/* DerError */.I4('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case (0,x509_der/* contextPrimitive */.LF)(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case (0,x509_der/* contextPrimitive */.LF)(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case (0,x509_der/* contextConstructed */.yi)(0): {
            const [type, wrapper, ...rest] = (0,x509_der/* readChildren */.KZ)(name);
            if (!type || !wrapper || rest.length > 0 || (0,x509_der/* readOid */.fM)(type) !== FULCIO_OTHER_NAME || wrapper.tag !== (0,x509_der/* contextConstructed */.yi)(0))
                break;
            return { san: decodeText((0,x509_der/* readOnly */.Tu)(wrapper.content, x509_der/* TAG */.Dk.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new x509_der/* DerError */.I4('its subject alternative name has a type that does not name a signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with a policy: a hidden character in it could deceive a reader. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new x509_der/* DerError */.I4(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the text must not contain control characters
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new x509_der/* DerError */.I4(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate without the SCT list, with the other extensions in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = (0,x509_der/* readChildren */.KZ)(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== (0,x509_der/* contextConstructed */.yi)(3))
            return field.raw;
        const extensions = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readElement */.RN)(field.content), x509_der/* TAG */.Dk.SEQUENCE).filter((extension) => {
            const [oid] = (0,x509_der/* readChildren */.KZ)(extension);
            return !oid || (0,x509_der/* readOid */.fM)(oid) !== x509/* EXTENSION */.Ys.SCT_LIST;
        });
        return (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(3), (0,x509_der/* encodeSequence */.su)(...extensions.map(({ raw }) => raw)));
    });
    return (0,x509_der/* encodeSequence */.su)(...kept);
}


/***/ }),

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82073);


/** Milliseconds: the last time that a Date can represent. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is truncated');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT has a time out of range');
    return {
        logId: bytes.subarray(1, 33),
        timestamp,
        extensions,
        hashAlgorithm,
        signatureAlgorithm,
        signature: takeAll(bytes.subarray(end + 2)),
    };
}
/** A vector with a length of two octets, at `offset`. */
function take(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('bytes follow an SCT list');
    return content;
}
/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
function encodeSctInput({ timestamp, extensions }, issuerKeyHash, precertificate) {
    const head = Buffer.alloc(12);
    head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
    head.writeUInt16BE(1, 10); // precert_entry
    const length = Buffer.alloc(3);
    length.writeUIntBE(precertificate.length, 0, 3);
    const extensionsLength = Buffer.alloc(2);
    extensionsLength.writeUInt16BE(extensions.length);
    return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}
/** One SCT, in the encoding of a list. */
function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(timestamp);
    return Buffer.concat([
        Buffer.from([0]),
        logId,
        time,
        vector(extensions),
        Buffer.from([hashAlgorithm, signatureAlgorithm]),
        vector(signature),
    ]);
}
/** The list in TLS encoding; the extension wraps it in an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}


/***/ })

};
