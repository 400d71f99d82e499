export const id = 2261;
export const ids = [2261];
export const modules = {

/***/ 24158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pickSigningChoices),
  v: () => (/* binding */ prepareSigning)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/base/process/exec-within.js
var exec_within = __webpack_require__(57453);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/text-encoding.js
var text_encoding = __webpack_require__(85819);
;// CONCATENATED MODULE: ./build/base/secrets/secret-source.js






const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, and not its location. */
const isLiteralSecret = (source) => LITERAL.test(source);
/** Only a name that looks like a variable is shown: with `env:$TOKEN` the shell puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;
/** Only what is certainly a path is shown: it says where it starts, or ends like a file of keys or tokens. */
const SHOWN_PATH = /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/]).{1,300}$|^[\w./\\-]{1,300}\.(?:jwt|key|pem|token|txt)$/;
/** A part of a path that may itself be a token: long, of mixed letters and digits. */
const isOpaque = (path) => (path.match(/[\w+=.~-]{20,}/g) ?? []).some((run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run));
/**
 * Reads a token or key from the location that an option states: `env:NAME`, the path of a file (or pipe), or the text itself if it is
 * a JWT or PEM. Messages quote a name or path only if it looks like one, because a user may pass the secret itself by mistake.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
async function readSecret(source, { env, what, workingFolder, maxBytes = limits/* MAX_TOKEN */.N1 }) {
    if (isLiteralSecret(source))
        return { value: source.trim(), literal: true };
    const value = source.startsWith('env:')
        ? readVariable(source.slice(4), env, what)
        : await readSecretFile(source, (0,external_node_path_.resolve)(workingFolder, source), what, maxBytes);
    if (value.trim() === '')
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_SECRET_EMPTY', message: `--${what}: ${showSource(source)} is empty.`, hint: hintFor(what) });
    return { value: value.trim(), literal: false };
}
function readVariable(name, env, what) {
    const value = env[name];
    if (value !== undefined)
        return value;
    const message = `--${what}: ${showSource(`env:${name}`)} is not set.`;
    throw new errors/* ChopmarkError */.E({ code: 'INPUT_SECRET_UNREADABLE', message, hint: hintFor(what) });
}
async function readSecretFile(source, path, what, maxBytes) {
    try {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, maxBytes, 'the file', { pipes: true });
        const encoding = (0,text_encoding/* explainEncoding */.f)(bytes);
        if (encoding === undefined)
            return bytes.toString('utf8');
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SECRET_UNREADABLE',
            message: `--${what}: ${showSource(source)} is ${encoding}.`,
            hint: hintFor(what),
        });
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E && error.code === 'INPUT_SECRET_UNREADABLE')
            throw error;
        // Not kept as the cause: its message contains the path.
        const message = `--${what}: ${showSource(source)} cannot be read: ${explain(error, maxBytes)}.`;
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_SECRET_UNREADABLE', message, hint: hintFor(what) });
    }
}
function explain(error, maxBytes) {
    if (!(error instanceof errors/* ChopmarkError */.E))
        return (0,file_error/* explainFileError */.Yd)(error);
    if (error.code === 'INPUT_TOO_LARGE')
        return `it is longer than ${maxBytes} bytes`;
    return error.cause === undefined ? 'it is a folder' : (0,file_error/* explainFileError */.Yd)(error.cause);
}
function showSource(source) {
    if (source.startsWith('env:')) {
        const name = source.slice(4);
        return SHOWN_NAME.test(name) ? `the variable ${name}` : 'the variable (its name is not shown, because it may be a secret)';
    }
    const isShown = SHOWN_PATH.test(source) && !isOpaque(source);
    return isShown ? `the file ${source}` : 'the file (its path is not shown, because it may be a secret)';
}
const hintFor = (what) => `Set --${what} to the path of a file that holds the secret, or to env:NAME for the variable NAME.`;

// EXTERNAL MODULE: ./build/identity/claims/read-text.js
var read_text = __webpack_require__(69481);
// EXTERNAL MODULE: ./build/identity/detect.js
var detect = __webpack_require__(62328);
// EXTERNAL MODULE: ./build/identity/providers.js + 8 modules
var providers = __webpack_require__(804);
;// CONCATENATED MODULE: ./build/identity/record-build.js


/**
 * The known facts about this build, proven and declared apart. The platform follows the token. If there is no token, or the token belongs
 * to no CI system, the platform is the one that the environment shows, and nothing is proven.
 *
 * @returns Undefined if there is no build: on a developer's machine.
 */
function recordBuild({ env, token, ci }) {
    const id = token?.platform ?? ci ?? (0,detect/* listDetected */.F)(env)[0]?.id;
    if (id === undefined)
        return undefined;
    return { ci: id, ...providers/* CI_PROVIDERS */.a[id].facts(token?.platform ? token.claims : {}, env) };
}

// EXTERNAL MODULE: ./build/identity/select.js + 4 modules
var identity_select = __webpack_require__(73847);
// EXTERNAL MODULE: ./build/identity/token-recipient.js + 1 modules
var token_recipient = __webpack_require__(22210);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/signing/signers/local-signer.js
var local_signer = __webpack_require__(27778);
;// CONCATENATED MODULE: ./build/signing/signers/pem-signer.js



/**
 * A signer from the user's own private key in PEM: PKCS#8 (also encrypted), SEC1 or PKCS#1.
 *
 * @param pem The text of the key, read by `base/secrets/secret-source.ts`.
 * @param passphrase Read the same way (`env:NAME`). Never part of a message.
 * @throws ChopmarkError `INPUT_KEY_UNREADABLE`, `INPUT_KEY_UNSUPPORTED`
 */
const createPemSigner = (pem, passphrase) => (0,local_signer/* createLocalSigner */.W)(readKey(pem, passphrase));
function readKey(pem, passphrase) {
    if (/-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----/.test(pem)) {
        throw unreadable('is encrypted in the format of cosign', 'Export it as encrypted PKCS#8, or generate a key with "openssl genpkey".');
    }
    if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
        throw unreadable('is not a private key in PEM', 'Give the private key itself, not a public key, a certificate or a DER file.');
    }
    if (passphrase === undefined && /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
        throw unreadable('is encrypted, but no passphrase was given', 'Name the environment variable with the passphrase, as env:NAME.');
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch {
        // OpenSSL's own error does not help the user, and it is not kept together with a key.
        const hint = passphrase === undefined ? 'Check that the file is complete.' : 'Check that the passphrase is right and that the file is complete.';
        throw unreadable('could not be read', hint);
    }
}
const unreadable = (reason, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_KEY_UNREADABLE', message: `The signing key ${reason}.`, hint });

;// CONCATENATED MODULE: ./build/trust/select-services.js


const SPOKEN = { certificateAuthority: [1], log: [1, 2], timestampAuthority: [1] };
/**
 * Selects the services of one run as sigstore_trustroot.proto requires: valid now, one for each operator, with the highest version
 * that is supported, the newest of these. Then as many as the selector states, in the order of the config. A URL given by the user
 * replaces all services of its kind.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`, `TRUST_NO_TIMESTAMP_SOURCE`, `INPUT_SERVICE_URL`, `INPUT_SERVICE_VERSION`
 */
function selectServices(config, options) {
    const { now, supported = SPOKEN, rekorVersion } = options;
    const given = (option, text, version) => text === undefined ? undefined : [{ url: readUrl(option, text), majorApiVersion: version, operator: '', validity: { start: now } }];
    const authorities = given('fulcio-url', options.fulcioUrl, 1);
    const [certificateAuthority] = authorities ?? select_services_select('certificate authority', config?.certificateAuthorities ?? [], 'ANY', supported.certificateAuthority, now);
    if (!certificateAuthority)
        throw noService('certificate authority', 'the signing config names none', 'fulcio-url');
    const logVersions = typeof rekorVersion === 'number' ? supported.log.filter((version) => version === rekorVersion) : supported.log;
    const listedLogs = rekorVersion === 'none' ? [] : (config?.logs ?? []);
    const logs = rekorVersion === 'none'
        ? []
        : (given('rekor-url', options.rekorUrl, versionOfLog(options, config)) ??
            select_services_select('transparency log', listedLogs, config?.logSelector ?? 'ANY', logVersions, now));
    const timestampAuthorities = given('tsa-url', options.tsaUrl, 1) ??
        select_services_select('timestamp authority', config?.timestampAuthorities ?? [], config?.timestampSelector ?? 'ANY', supported.timestampAuthority, now);
    if (timestampAuthorities.length === 0 && !logs.some(({ majorApiVersion }) => majorApiVersion === 1))
        throw noTime(logs.length > 0);
    return { certificateAuthority, logs, timestampAuthorities };
}
/** If the config lists none, none is used. If it lists some but none is usable, that is an error. */
function select_services_select(kind, services, selector, versions, now) {
    if (services.length === 0)
        return [];
    const best = new Map();
    for (const service of services) {
        const { operator, majorApiVersion, validity } = service;
        if (!versions.includes(majorApiVersion) || now < validity.start || (validity.end && now > validity.end))
            continue;
        const other = best.get(operator);
        if (!other || isBetter(service, other))
            best.set(operator, service);
    }
    const usable = [...best.values()];
    const count = typeof selector === 'object' ? selector.exact : 1;
    if (usable.length < count) {
        const reason = `the signing config lists ${services.length}, ${usable.length} of different operators are valid at ${now.toISOString()} with API version ${versions.join(' or ')}, and ${count} are needed`;
        throw noService(kind, reason, OPTION[kind] ?? 'signing-config');
    }
    return selector === 'ALL' ? usable : usable.slice(0, count);
}
const isBetter = (service, other) => service.majorApiVersion === other.majorApiVersion
    ? service.validity.start > other.validity.start
    : service.majorApiVersion > other.majorApiVersion;
const OPTION = {
    'certificate authority': 'fulcio-url',
    'transparency log': 'rekor-url or rekor-version',
    'timestamp authority': 'tsa-url',
};
/** From the option, or from the config if it lists the same log. A wrong guess would cause a confusing response of the log. */
function versionOfLog({ rekorUrl, rekorVersion }, config) {
    if (rekorUrl === undefined)
        return 1;
    if (typeof rekorVersion === 'number')
        return rekorVersion;
    const listed = config?.logs.find(({ url }) => url.href === URL.parse(rekorUrl)?.href);
    if (listed)
        return listed.majorApiVersion;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_VERSION',
        message: `The API version of the log ${rekorUrl.replace(/\/\/[^@/]*@/, '//')} is not known.`,
        hint: 'Set rekor-version: 1 for Rekor, 2 for rekor-tiles.',
    });
}
function readUrl(option, text) {
    const url = URL.parse(text);
    if (url && (0,http_url/* isSecureUrl */.z3)(url))
        return url;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_URL',
        message: `${option} is not an https URL without credentials.`,
        hint: 'Use an https address. Plain http is allowed only for loopback.',
    });
}
const noService = (kind, reason, option) => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_SERVICE',
    message: `No usable ${kind}: ${reason}.`,
    hint: `Update the signing config (chopmark trust update), or name the service with ${option}. Check that the clock is right.`,
});
const noTime = (hasLog) => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_TIMESTAMP_SOURCE',
    message: hasLog
        ? 'The selected log does not prove a time (Rekor v2), and no timestamp authority is configured.'
        : 'Neither a transparency log nor a timestamp authority is configured, so the signing time could not be proven.',
    hint: 'Name a timestamp authority with --tsa-url, or a signing config that lists one.',
});

// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(88781);
;// CONCATENATED MODULE: ./build/engine/shared/signing/prepare-signing.js











/** The options for the signer, the Sigstore instance and the request rate. Signing gets no other options. */
const SIGNING_CHOICES = [
    'identityToken',
    'audience',
    'allowPublicAudience',
    'ci',
    'key',
    'keyPassphrase',
    'instance',
    'trustedRoot',
    'signingConfig',
    'tufMirror',
    'tufRoot',
    'fulcioUrl',
    'rekorUrl',
    'rekorVersion',
    'tsaUrl',
    'allowPublicLog',
    'concurrency',
    'requestRate',
];
/** The signing options of a command. */
const pickSigningChoices = (options) => Object.fromEntries(SIGNING_CHOICES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
/**
 * Prepares the identity, instance and services of a run.
 *
 * @param token The sandbox's token, instead of the one in `identity-token`.
 * @throws ChopmarkError `IDENTITY_…`, `INPUT_…`, `TRUST_…`
 */
async function prepareSigning(choices, { ports, run, token }) {
    (0,token_recipient/* checkAllowedHosts */.IH)(choices.allowPublicAudience);
    const key = await prepare_signing_readKey(choices, ports);
    const given = token === undefined ? await readOption(choices.identityToken, 'identity-token', ports) : undefined;
    const explicit = key === undefined ? (given ?? token ?? sandboxToken(choices, ports)) : undefined;
    const { env, exec, clock, logger } = ports;
    // A fault of a named instance is reported before a token is requested. `auto` depends on the token.
    const named = choices.instance === 'auto' ? undefined : await (0,choose_trust/* chooseTrust */.Ic)(choices, { ports, http: run.http, signs: true });
    const identity = key === undefined
        ? await (0,identity_select/* selectIdentity */.RD)({
            audience: choices.audience,
            ...(choices.ci && { ci: choices.ci }),
            ...(explicit !== undefined && { explicit: { token: explicit, ofSandbox: given === undefined } }),
        }, { env, exec: (0,exec_within/* execWithin */.z)(exec, run.signal), clock, logger, http: run.http, readText: read_text/* readText */.y, signal: run.signal })
        : undefined;
    const trust = named ?? (await (0,choose_trust/* chooseTrust */.Ic)(choices, { ports, http: run.http, identity, signs: true }));
    for (const warning of trust.warnings)
        logger.warn(warning);
    const services = selectServices(trust.signingConfig, {
        now: clock.now(),
        rekorVersion: (0,choose_trust/* rekorVersionOf */.V)(choices.rekorVersion),
        fulcioUrl: choices.fulcioUrl,
        rekorUrl: choices.rekorUrl,
        tsaUrl: choices.tsaUrl,
    });
    if (choices.instance === 'sandbox')
        refuseElsewhere(services);
    // Here too, so that a dry run and doctor say it, and no work is done for a run that cannot sign.
    const warning = identity && (0,token_recipient/* checkRecipient */.SB)(identity.token, services.certificateAuthority.url, choices.allowPublicAudience);
    if (warning !== undefined)
        logger.warn(warning);
    const record = recordOf(identity, choices, env);
    return { choices, trust, services, ...(identity && { identity }), ...(key && { key }), ...(record && { record }) };
}
/** From the claims of the token, or from the environment of the job if a key signs. */
function recordOf(identity, { ci }, env) {
    if (!identity)
        return recordBuild({ env, ...(ci && { ci }) });
    const { claims, platform } = identity;
    return recordBuild({ env, token: { claims, ...(platform && { platform }) } });
}
/**
 * Inside `chopmark sandbox -- …`, the sandbox's own token is used. Without it, no token is requested: an earlier step could have set the
 * variable with the sandbox's address, and the real CI's token must not be sent there.
 */
function sandboxToken({ instance }, { env, logger }) {
    if (instance !== 'sandbox')
        return undefined;
    const token = env.CHOPMARK_SANDBOX && env.SIGSTORE_ID_TOKEN;
    if (!token)
        throw (0,choose_trust/* notInSandbox */.Un)();
    logger.secret(token);
    return token;
}
function refuseElsewhere({ certificateAuthority, logs, timestampAuthorities }) {
    const elsewhere = [certificateAuthority, ...logs, ...timestampAuthorities].find(({ url }) => !(0,http_url/* isLoopback */.U9)(url));
    if (!elsewhere)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_URL',
        message: `CHOPMARK_SANDBOX does not name a sandbox on this machine: one of its services is at ${elsewhere.url.host}.`,
        hint: 'Check whether an earlier step of the job set the variable. For another instance, set --instance to the path of its client trust config.',
    });
}
async function prepare_signing_readKey({ key, keyPassphrase }, ports) {
    const pem = await readOption(key, 'key', ports);
    return pem === undefined ? undefined : createPemSigner(pem, await readOption(keyPassphrase, 'key-passphrase', ports));
}
async function readOption(source, what, { env, logger, workingFolder }) {
    if (source === undefined)
        return undefined;
    const { value, literal } = await readSecret(source, { env, what, workingFolder });
    logger.secret(value);
    if (literal)
        logger.warn(`${what} was given on the command line and is visible in the process list. Use a file or env:NAME instead.`);
    return value;
}


/***/ }),

/***/ 89356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   SK: () => (/* binding */ checkToken),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48806);
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57155);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18443);






/** Seconds by which the clocks of this machine and of the issuer may differ. */
const CLOCK_SKEW = 60;
/** Seconds since 1970 of the last time that a Date prints with a four-digit year. */
const LAST_TIME = 253_402_300_799;
/** Characters of a claim that a message shows. */
const SHOWN = 120;
/**
 * The claims of a JSON Web Token (RFC 7519, JWS compact serialization), decoded only: the certificate authority checks the signature.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`; the message shows nothing of the token.
 */
function readClaims(token) {
    if (token.length > _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1)
        throw malformed(`it is longer than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1} bytes`);
    const parts = token.split('.');
    const [header = '', payload = '', signature = ''] = parts;
    if (parts.length !== 3)
        throw malformed('it does not have three parts separated by dots');
    decodePart(signature, 'signature');
    readPart(header, 'header');
    return readPart(payload, 'payload');
}
function readPart(part, name) {
    try {
        return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(decodePart(part, name), { what: `its ${name}`, maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CLAIM_DEPTH */ .m0 }), `its ${name}`);
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? malformed(error.message) : error;
    }
}
function decodePart(part, name) {
    const bytes = Buffer.from(part, 'base64url');
    if (part === '' || bytes.toString('base64url') !== part)
        throw malformed(`its ${name} is not base64url`);
    return bytes;
}
/**
 * The issuer of a token, and its audiences.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`
 */
function readAddress(token) {
    const claims = readClaims(token);
    return { issuer: requireText(claims, 'iss'), audiences: readAudiences(claims.aud) };
}
/**
 * Checks, before the token leaves the machine, that the certificate authority can accept it. Clocks may differ by 60 seconds.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`, `IDENTITY_TOKEN_AUDIENCE`, `IDENTITY_TOKEN_EXPIRED`, `IDENTITY_TOKEN_NOT_YET_VALID`
 */
function checkToken({ claims, audience, clock, remedy }) {
    const issuer = requireText(claims, 'iss');
    const subject = requireText(claims, 'sub');
    const audiences = readAudiences(claims.aud);
    if (!audiences.includes(audience)) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_TOKEN_AUDIENCE',
            message: `The identity token has the wrong audience: expected ${show(audience)}, found ${audiences.map(show).join(', ')}.`,
            hint: remedy ?? `Request a token for the audience ${audience}, or set --audience to the one that the certificate authority expects.`,
        });
    }
    const expires = requireTime(claims, 'exp');
    const issued = optionalTime(claims, 'iat');
    const starts = Math.max(issued ?? 0, optionalTime(claims, 'nbf') ?? 0);
    if (issued !== undefined && expires <= issued)
        throw malformed('it expires before it was issued');
    const now = clock.now().getTime() / 1000;
    if (now > expires + CLOCK_SKEW) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_TOKEN_EXPIRED',
            message: `The identity token expired at ${print(expires)}; the time is now ${print(now)}${lifetime(issued, expires)}.`,
            hint: 'Sign sooner after the token is issued, or request a token with a longer lifetime. If the time is wrong, set the clock of this machine.',
        });
    }
    if (now < starts - CLOCK_SKEW) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_TOKEN_NOT_YET_VALID',
            message: `The identity token is valid from ${print(starts)}; the time is now ${print(now)}.`,
            hint: 'The clock of this machine is behind: set it.',
        });
    }
    return { issuer, subject, audiences, expires: new Date(expires * 1000) };
}
/** One string or a list of strings (RFC 7519, section 4.1.3). */
function readAudiences(value) {
    const audiences = Array.isArray(value) ? value : [value];
    if (audiences.length === 0 || audiences.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_AUDIENCES */ .hc || !audiences.every((one) => typeof one === 'string' && one !== '')) {
        throw malformed('it has no audience');
    }
    return audiences;
}
function requireText(claims, name) {
    const value = claims[name];
    if (typeof value !== 'string' || value === '')
        throw malformed(`it has no claim ${name}`);
    return value;
}
function requireTime(claims, name) {
    const time = optionalTime(claims, name);
    if (time === undefined)
        throw malformed(`it has no claim ${name}`);
    return time;
}
/** NumericDate: seconds since 1970, fractions allowed (RFC 7519, section 2). */
function optionalTime(claims, name) {
    const value = claims[name];
    if (value === undefined)
        return undefined;
    if (typeof value !== 'number' || value < 0 || value > LAST_TIME)
        throw malformed(`its claim ${name} is not a valid time`);
    return value;
}
const lifetime = (issued, expires) => issued === undefined ? '' : `, and its lifetime was ${Math.round(expires - issued)} seconds`;
const print = (seconds) => new Date(seconds * 1000).toISOString();
const show = (text) => (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralizeLine */ .a0)(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));
const malformed = (reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'IDENTITY_TOKEN_MALFORMED',
    message: `The identity token is not a JSON Web Token: ${reason}.`,
    hint: 'An identity token consists of three base64url parts separated by dots, with nothing around it.',
});


/***/ }),

/***/ 69481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79919);


/** `ReadText` for files of this machine. */
const readText = async (path, maxBytes) => {
    try {
        return (await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedFile */ .Mv)(path, maxBytes, 'the file')).toString('utf8');
    }
    catch (error) {
        const code = error instanceof Error ? (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error.cause) : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 62328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ detectCi),
/* harmony export */   F: () => (/* binding */ listDetected)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(804);


/** Every CI system whose variables are set. More than one if a job of one system runs inside a job of another. */
const listDetected = (env) => Object.values(_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .CI_PROVIDERS */ .a).filter((provider) => provider.detect(env));
/**
 * The CI system of this job, if any. A variable that only a runner sets outweighs the two of Jenkins, which are set by hand in other
 * systems too. For two runners, it is unknown which one is the inner one.
 *
 * @throws ChopmarkError `IDENTITY_CI_AMBIGUOUS`
 */
function detectCi(env) {
    const detected = listDetected(env);
    const certain = detected.length > 1 ? detected.filter(({ id }) => id !== 'jenkins') : detected;
    if (certain.length < 2)
        return certain[0];
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_CI_AMBIGUOUS',
        message: `The environment matches several CI systems: ${certain.map(({ name }) => name).join(' and ')}.`,
        hint: `Choose the CI system whose identity signs: --ci ${certain.map(({ id }) => id).join(' or --ci ')}.`,
    });
}


/***/ }),

/***/ 73847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d1: () => (/* binding */ listIdentitySources),
  Ul: () => (/* binding */ listIdentityVariables),
  $f: () => (/* binding */ nameIdentitySource),
  RD: () => (/* binding */ selectIdentity)
});

// UNUSED EXPORTS: ciOfTokenIssuer, platformOf

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/claims/token-service.js
var token_service = __webpack_require__(15830);
;// CONCATENATED MODULE: ./build/identity/ambient/google.js


const PRODUCT_NAME = '/sys/class/dmi/id/product_name';
const PRODUCTS = ['Google', 'Google Compute Engine'];
const METADATA = 'metadata server of Google Cloud';
const CREDENTIALS = 'service account service of Google Cloud';
/** Milliseconds. The metadata server is next to the machine, so it responds fast or not at all. */
const METADATA_TIMEOUT = 5_000;
/** An email address or a unique ID; no characters that could change a URL. */
const ACCOUNT = /^[a-z0-9][a-z0-9.-]*(?:@[a-z0-9.-]+)?$/;
/** The service account of a machine, container or function on Google Cloud. */
const google = {
    id: 'google',
    name: 'Google Cloud',
    docs: 'https://cloud.google.com/compute/docs/instances/verifying-instance-identity',
    variables: ['CLOUD_RUN_JOB', 'GCE_METADATA_HOST', 'GOOGLE_SERVICE_ACCOUNT_NAME', 'K_SERVICE'],
    secrets: [],
    renewable: true,
    // On machines the firmware names the product; Cloud Run hides it and sets variables instead.
    async detect({ env, readText }) {
        if (env.GCE_METADATA_HOST || env.K_SERVICE || env.CLOUD_RUN_JOB)
            return true;
        const product = await readText(PRODUCT_NAME, 256).catch(() => undefined);
        return product !== undefined && PRODUCTS.includes(product.trim());
    },
    async token(ports, audience) {
        const account = ports.env.GOOGLE_SERVICE_ACCOUNT_NAME;
        return account ? impersonate(ports, account, audience) : readToken(await askMetadata(ports, 'identity', { audience, format: 'full' }));
    },
    tokenHint: (audience) => `Set --audience to ${audience}: the metadata server issues a new token for it on each request.`,
};
/** `format=full` adds the email address, which becomes the identity in the certificate. */
async function askMetadata(ports, path, query) {
    // The metadata server uses plain HTTP: its address leads only to the machine's own host.
    const url = new URL(`http://${metadataHost(ports)}/computeMetadata/v1/instance/service-accounts/default/${path}`);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const answer = await (0,token_service/* requestToken */.Fr)(ports, {
        url,
        headers: { 'metadata-flavor': 'Google' },
        service: METADATA,
        timeout: METADATA_TIMEOUT,
        refusal: (status) => status === 404 || status === 403
            ? noToken(`The ${METADATA} has no service account for this workload (status ${status}).`)
            : undefined,
    });
    // A server without this header may be any server that uses the name.
    if (answer.headers.get('metadata-flavor') !== 'Google')
        throw (0,token_service/* invalidTokenResponse */.oQ)(METADATA, 'it does not identify itself as the metadata server');
    return answer;
}
function metadataHost({ env }) {
    const host = env.GCE_METADATA_HOST || 'metadata.google.internal';
    if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(host))
        return host;
    throw noToken('The variable GCE_METADATA_HOST does not hold a host name.');
}
function readToken(answer) {
    const token = answer.body.toString('utf8').trim();
    if (token === '')
        throw (0,token_service/* invalidTokenResponse */.oQ)(METADATA, 'it is empty');
    return token;
}
/** The account of the machine requests a token for another account (IAM Credentials API, generateIdToken). */
async function impersonate(ports, account, audience) {
    if (!ACCOUNT.test(account))
        throw noToken('The variable GOOGLE_SERVICE_ACCOUNT_NAME does not hold the name of a service account.');
    const scopes = { scopes: 'https://www.googleapis.com/auth/cloud-platform' };
    const access = (0,token_service/* readMember */.hd)(await askMetadata(ports, 'token', scopes), 'access_token', METADATA);
    ports.logger.secret(access);
    const answer = await (0,token_service/* requestToken */.Fr)(ports, {
        method: 'POST',
        url: new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateIdToken`),
        headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json' },
        body: JSON.stringify({ audience, includeEmail: true }),
        service: CREDENTIALS,
        refusal: (status) => status === 403 || status === 404
            ? noToken(`The service account of the machine is not allowed to impersonate ${account} (status ${status}).`)
            : undefined,
    });
    return (0,token_service/* readMember */.hd)(answer, 'token', CREDENTIALS);
}
const noToken = (message) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_GOOGLE_NO_TOKEN',
    message: `This Google Cloud workload got no identity token. ${message}`,
    hint: 'Attach a service account to the machine or service. To impersonate another one, set GOOGLE_SERVICE_ACCOUNT_NAME to its email address and grant roles/iam.serviceAccountOpenIdTokenCreator on it.',
});

// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
;// CONCATENATED MODULE: ./build/identity/ambient/kubernetes.js


/** The path that cosign reads too (pkg/providers/filesystem). */
const DEFAULT_FILE = '/var/run/sigstore/cosign/oidc-token';
/** The service account of a pod, through a projected token file. */
const kubernetes = {
    id: 'kubernetes',
    name: 'a projected Kubernetes token',
    docs: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#launch-a-pod-using-service-account-token-projection',
    variables: ['SIGSTORE_ID_TOKEN_FILE'],
    secrets: [],
    // The kubelet writes a new token into the file, but only late in the lifetime of the old one.
    renewable: false,
    async detect({ env, readText }) {
        if (env.SIGSTORE_ID_TOKEN_FILE)
            return true;
        // A file that exists and cannot be read counts as present: the error is reported, and no other source is tried.
        return readText(DEFAULT_FILE, limits/* MAX_TOKEN */.N1).then((text) => text !== undefined, () => true);
    },
    async token({ env, readText }, audience) {
        const named = env.SIGSTORE_ID_TOKEN_FILE;
        // The cause is left out: SIGSTORE_ID_TOKEN_FILE may hold a token by mistake, and the cause would show it.
        const text = await readText(named || DEFAULT_FILE, limits/* MAX_TOKEN */.N1).catch(() => undefined);
        const token = text?.trim();
        if (token)
            return token;
        throw new errors/* ChopmarkError */.E({
            code: 'IDENTITY_KUBERNETES_NO_TOKEN',
            message: `The identity token in ${named ? 'the file of the variable SIGSTORE_ID_TOKEN_FILE' : DEFAULT_FILE} cannot be used: ${text === undefined ? 'the file cannot be read' : 'the file is empty'}.`,
            hint: kubernetes.tokenHint(audience),
        });
    },
    tokenHint: (audience) => `Project a token into the pod: volumes: [{ name: oidc, projected: { sources: [{ serviceAccountToken: { path: oidc-token, audience: ${audience}, expirationSeconds: 600 } }] } }]. Mount it at /var/run/sigstore/cosign, or set SIGSTORE_ID_TOKEN_FILE to its path.`,
};

// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/identity/ambient/workload-api.js



/**
 * `FetchJWTSVID` of the SPIFFE Workload API (SPIFFE_Workload_API.md, workload.proto): one unary gRPC call over a Unix socket. Only one
 * field of each of its two messages is needed, so a gRPC library would be too heavy.
 */
/** Thrown if the agent issues no token. The message is fixed text or a gRPC status, never text from the agent. */
class WorkloadApiError extends Error {
    name = 'WorkloadApiError';
}
/** Milliseconds for the whole call. */
const CALL_TIMEOUT = 10_000;
/** gRPC statuses with a specific meaning here (SPIFFE_Workload_API.md, section 5.2). */
const STATUS = {
    '3': 'it does not accept this audience',
    '7': 'it has no identity for this process',
    '14': 'it is not ready yet',
};
/**
 * The first JWT-SVID for `audience`, which is the default one.
 *
 * @param socket Absolute path of the agent's socket.
 * @throws WorkloadApiError
 */
async function fetchJwtSvid(socket, audience, signal) {
    const session = (0,external_node_http2_.connect)('http://localhost', { createConnection: () => (0,external_node_net_.connect)(socket) });
    try {
        return readSvid(await call(session, encodeRequest(audience), AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT)])));
    }
    finally {
        session.destroy();
    }
}
function call(session, request, signal) {
    return new Promise((resolve, reject) => {
        const fail = (reason) => reject(new WorkloadApiError(reason));
        let connected = false;
        const lost = () => fail(connected ? 'it ended the call or took too long' : 'no process listens on its socket');
        session.on('connect', () => {
            connected = true;
        });
        session.on('error', lost);
        const stream = session.request({
            [external_node_http2_.constants.HTTP2_HEADER_METHOD]: 'POST',
            [external_node_http2_.constants.HTTP2_HEADER_PATH]: '/SpiffeWorkloadAPI/FetchJWTSVID',
            'content-type': 'application/grpc',
            te: 'trailers',
            // Every call must carry this header, so that a web request cannot trigger one.
            'workload.spiffe.io': 'true',
        }, { signal });
        const pieces = [];
        let length = 0;
        let status;
        const readStatus = (headers) => {
            if (headers['grpc-status'] !== undefined)
                status = String(headers['grpc-status']);
        };
        stream.on('response', readStatus);
        stream.on('trailers', readStatus);
        stream.on('error', lost);
        stream.on('data', (piece) => {
            length += piece.length;
            if (length <= limits/* MAX_TOKEN_ANSWER */.aX)
                return pieces.push(piece);
            fail('its response is too long');
            return stream.destroy();
        });
        // Not at the end of the data: the status follows it.
        stream.on('close', () => status === '0'
            ? resolve(Buffer.concat(pieces))
            : fail(status === undefined ? 'it ended the call' : (STATUS[status] ?? `it responded with the status ${Number(status)}`)));
        stream.end(request);
    });
}
/** `JWTSVIDRequest { repeated string audience = 1; }` in a gRPC frame: not compressed, length, message. */
function encodeRequest(audience) {
    const text = Buffer.from(audience);
    const message = Buffer.concat([Buffer.from([0x0a]), encodeVarint(text.length), text]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
/** `JWTSVIDResponse { repeated JWTSVID svids = 1; }`, `JWTSVID { string spiffe_id = 1; string svid = 2; }` */
function readSvid(frame) {
    if (frame.length < 5 || frame[0] !== 0 || frame.readUInt32BE(1) !== frame.length - 5)
        throw new WorkloadApiError('its response is malformed');
    const first = readField(frame.subarray(5), 1);
    const svid = first && readField(first, 2)?.toString('utf8');
    if (!svid)
        throw new WorkloadApiError('its response contains no token');
    return svid;
}
/** The first length-delimited field with this number; other fields are skipped. */
function readField(message, wanted) {
    for (let at = 0; at < message.length;) {
        const key = readVarint(message, at);
        const value = readVarint(message, key.next);
        const [field, wireType] = [key.value >>> 3, key.value & 7];
        if (wireType !== 0 && wireType !== 2)
            throw new WorkloadApiError('its response is malformed');
        const end = wireType === 2 ? value.next + value.value : value.next;
        if (end > message.length)
            throw new WorkloadApiError('its response is malformed');
        if (wireType === 2 && field === wanted)
            return message.subarray(value.next, end);
        at = end;
    }
    return undefined;
}
/** At most four bytes: no length here needs more. */
function readVarint(message, start) {
    let value = 0;
    for (let index = 0; index < 4; index++) {
        const byte = message[start + index];
        if (byte === undefined)
            break;
        value |= (byte & 0x7f) << (7 * index);
        if (byte < 0x80)
            return { value, next: start + index + 1 };
    }
    throw new WorkloadApiError('its response is malformed');
}
function encodeVarint(value) {
    const bytes = [];
    for (let rest = value;; rest >>>= 7) {
        if (rest < 0x80)
            return Buffer.from([...bytes, rest]);
        bytes.push((rest & 0x7f) | 0x80);
    }
}

;// CONCATENATED MODULE: ./build/identity/ambient/spiffe.js



/**
 * The workload's SPIFFE identity, as a JWT-SVID from the agent's socket. Only the socket in SPIFFE_ENDPOINT_SOCKET is used: the default
 * socket of SPIRE is below /tmp, where any user can create one.
 */
const spiffe = {
    id: 'spiffe',
    name: 'SPIFFE',
    docs: 'https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_API.md',
    variables: ['SPIFFE_ENDPOINT_SOCKET'],
    secrets: [],
    renewable: true,
    detect: async ({ env }) => Boolean(env.SPIFFE_ENDPOINT_SOCKET),
    async token({ env, signal }, audience) {
        const socket = socketOf(env.SPIFFE_ENDPOINT_SOCKET ?? '');
        try {
            return await fetchJwtSvid(socket, audience, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw (0,timeout_error/* toTimeoutError */.L8)(signal, 'the agent issued a token');
            if (!(error instanceof WorkloadApiError))
                throw error;
            throw spiffe_noToken(`The agent issued no token: ${error.message}.`, error);
        }
    },
    tokenHint: (audience) => `Set --audience to ${audience}: the agent issues a new token for it on each request.`,
};
/** `unix:///path` or `unix:/path` (SPIFFE_Workload_Endpoint.md, section 4). */
function socketOf(endpoint) {
    const path = /^unix:(?:\/\/)?(\/.+)$/.exec(endpoint)?.[1];
    if (path)
        return path;
    throw spiffe_noToken('SPIFFE_ENDPOINT_SOCKET does not name a Unix socket (unix:///path); other sockets are not supported.');
}
const spiffe_noToken = (message, cause) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_SPIFFE_NO_TOKEN',
    message: `This SPIFFE workload got no identity token. ${message}`,
    hint: 'Check that the agent runs, that its socket is readable, and that an entry is registered for this workload. To test it, run spire-agent api fetch jwt -audience sigstore.',
    cause,
});

// EXTERNAL MODULE: ./build/identity/claims/claims.js
var claims_claims = __webpack_require__(89356);
// EXTERNAL MODULE: ./build/identity/claims/provider.js
var provider = __webpack_require__(98900);
// EXTERNAL MODULE: ./build/identity/detect.js
var detect = __webpack_require__(62328);
// EXTERNAL MODULE: ./build/identity/providers.js + 8 modules
var providers = __webpack_require__(804);
;// CONCATENATED MODULE: ./build/identity/select.js








const WORKLOADS = [google, kubernetes, spiffe];
/**
 * The signing identity: the user's token, otherwise the one of the CI system, otherwise the one of the machine. If a source is present and
 * cannot issue a token, that is an error, and no other source is tried.
 *
 * @throws ChopmarkError `IDENTITY_NONE`, `IDENTITY_CI_AMBIGUOUS`, `IDENTITY_<SOURCE>_NO_TOKEN`, `IDENTITY_SERVICE_…`, `IDENTITY_TOKEN_…`
 */
async function selectIdentity({ explicit, ci, audience }, ports) {
    if (explicit) {
        const identity = describe('option', register(explicit.token, ports), audience, ports);
        if (!explicit.ofSandbox)
            warnOfOtherPlatform(identity, ports);
        return identity;
    }
    const source = ci ? providers/* CI_PROVIDERS */.a[ci] : ((0,detect/* detectCi */.A)(ports.env) ?? (await findWorkload(ports)));
    if (!source)
        throw nothingFound(ports);
    const token = await ask(source, ports, audience);
    const identity = describe(source.id, token, audience, ports, source.tokenHint(audience));
    warnOfOtherPlatform(identity, ports);
    return source.renewable ? { ...identity, renew: () => renew(source, identity, ports, audience) } : identity;
}
/** Every source of identity that is present, in the order in which they are tried. For `doctor`. */
async function listIdentitySources(ports) {
    const here = await Promise.all(WORKLOADS.map((workload) => workload.detect(ports)));
    return [...(0,detect/* listDetected */.F)(ports.env), ...WORKLOADS.filter((_, index) => here[index])];
}
/** The name of an identity source for people. For `doctor`. */
const nameIdentitySource = (id) => [...Object.values(providers/* CI_PROVIDERS */.a), ...WORKLOADS].find((source) => source.id === id)?.name ?? id;
/** Names of the variables that any identity source reads. For `doctor`. */
const listIdentityVariables = () => [...Object.values(providers/* CI_PROVIDERS */.a), ...WORKLOADS].flatMap(({ variables, secrets }) => [...variables, ...secrets]);
async function findWorkload(ports) {
    for (const workload of WORKLOADS)
        if (await workload.detect(ports))
            return workload;
    return undefined;
}
async function ask(source, ports, audience) {
    for (const name of source.secrets) {
        const value = ports.env[name];
        if (value)
            ports.logger.secret(value);
    }
    return register(await source.token(ports, audience), ports);
}
/** Registered first, so that no message can contain it. */
function register(token, { logger }) {
    const trimmed = token.trim();
    if (trimmed !== '')
        logger.secret(trimmed);
    return trimmed;
}
function describe(source, token, audience, ports, remedy) {
    const claims = (0,claims_claims/* readClaims */.Ip)(token);
    const checked = (0,claims_claims/* checkToken */.SK)({ claims, audience, clock: ports.clock, ...(remedy === undefined ? {} : { remedy }) });
    const platform = platformOf(claims);
    return { ...checked, source, token, claims, ...(platform ? { platform } : {}) };
}
function warnOfOtherPlatform({ source, platform, issuer }, { env, logger }) {
    const around = source in providers/* CI_PROVIDERS */.a ? [providers/* CI_PROVIDERS */.a[source]] : (0,detect/* listDetected */.F)(env);
    if (around.length === 0 || around.some(({ id }) => id === platform))
        return;
    const maker = platform ? providers/* CI_PROVIDERS */.a[platform].name : 'not a known CI system';
    logger.warn(`This job runs in ${around.map(({ name }) => name).join(' and ')}, but the identity token was issued by ${JSON.stringify(issuer)} (${maker}). Certificate and provenance follow the token.`);
}
async function renew(source, first, ports, audience) {
    const token = await ask(source, ports, audience);
    const { issuer, subject } = (0,claims_claims/* checkToken */.SK)({ claims: (0,claims_claims/* readClaims */.Ip)(token), audience, clock: ports.clock, remedy: source.tokenHint(audience) });
    if (issuer === first.issuer && subject === first.subject)
        return token;
    throw new errors/* ChopmarkError */.E({
        code: 'IDENTITY_TOKEN_CHANGED',
        message: `${source.name} issued a second token that names another identity than the first.`,
        hint: 'Run again: what is already signed is kept.',
    });
}
function nothingFound({ env }) {
    const names = [...Object.values(providers/* CI_PROVIDERS */.a), ...WORKLOADS].map(({ name }) => name);
    const atHand = env.SIGSTORE_ID_TOKEN ? ' SIGSTORE_ID_TOKEN is set: to use it, pass --identity-token env:SIGSTORE_ID_TOKEN.' : '';
    return new errors/* ChopmarkError */.E({
        code: 'IDENTITY_NONE',
        message: `No identity token source was found on this machine. Checked: ${names.join(', ')}.`,
        hint: `In a CI job that hides its variables, name the CI system with --ci. Elsewhere pass a token (--identity-token) or a key (--key), or try it in a sandbox: chopmark sandbox.${atHand} ${WORKLOAD_REMEDY}`,
    });
}
const WORKLOAD_REMEDY = 'A machine needs a service account (Google Cloud), a token file at /var/run/sigstore/cosign/oidc-token (Kubernetes), or SPIFFE_ENDPOINT_SOCKET (SPIFFE).';
/** The CI system that is known to use this issuer. Jenkins and self-managed GitLab have issuers of their own: see `platformOf`. */
const ciOfTokenIssuer = (issuer) => Object.values(providers/* CI_PROVIDERS */.a).find((provider) => provider.issues(issuer))?.id;
/**
 * The CI system that issued a token: by its issuer, and for issuers without a known name by the form of its claims. Never by the
 * environment, which an earlier step of the job can change.
 */
function platformOf(claims) {
    const issuer = (0,provider/* claimText */.Q1)(claims, 'iss') ?? '';
    const alike = () => Object.values(providers/* CI_PROVIDERS */.a).filter((provider) => provider.matchesClaims(claims));
    const known = ciOfTokenIssuer(issuer);
    if (known || OTHER_ISSUERS.some((pattern) => pattern.test(issuer)))
        return known;
    const candidates = alike();
    return candidates.length === 1 ? candidates[0]?.id : undefined;
}
/** Issuers of people and workloads on the public instance: whatever their claims look like, they are not CI systems. */
const OTHER_ISSUERS = [
    /^https:\/\/accounts\.google\.com$/,
    /^https:\/\/oauth2\.sigst(?:ore|age)\.dev\/auth$/,
    /^https:\/\/oidc\.eks\.[^/]+\.amazonaws\.com\//,
    /^https:\/\/container\.googleapis\.com\//,
];


/***/ }),

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s7: () => (/* binding */ OTHER_AUDIENCE),
  IH: () => (/* binding */ checkAllowedHosts),
  SB: () => (/* binding */ checkRecipient),
  lH: () => (/* binding */ judgeRecipient)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/identity/claims/claims.js
var claims = __webpack_require__(89356);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
;// CONCATENATED MODULE: ./build/identity/public-issuers.js

/**
 * Issuers whose tokens the public certificate authorities accept for the audience `sigstore`, on 26 August 2026. A `*` is one run of
 * letters, digits, `-` and `_`.
 *
 * Source: `config/identity/config.yaml` of https://github.com/sigstore/fulcio, in v1.8.8 (7 July 2026) and on main on 26 August 2026.
 * Names that only one of the two has stay, and so do those of the staging instance: a name too many costs an option, a name that is
 * missing lets a token go. GitHub's own authority accepts those of GitHub Actions; the tenants of ghe.com, which have authorities of
 * their own, are known to `token-recipient.ts`.
 */
const PUBLIC_ISSUERS = [
    'https://accounts.google.com',
    'https://agent.buildkite.com',
    'https://asia-oidc.buddyusercontent.com',
    'https://auth.eclipse.org/auth/realms/foundation-service-accounts',
    'https://dev-oidc.buddyusercontent.com',
    'https://dev.gitlab.org',
    'https://eu-oidc.buddyusercontent.com',
    'https://gitlab.archlinux.org',
    'https://gitlab.com',
    'https://issuer.chainops.dev',
    'https://issuer.enforce.dev',
    'https://issuer.hello.coop',
    'https://oauth2.sigstage.dev/auth',
    'https://oauth2.sigstore.dev/auth',
    'https://oidc.buddyusercontent.com',
    'https://oidc.circleci.com',
    'https://oidc.codefresh.io',
    'https://ops.gitlab.net',
    'https://psd-oidc.buddyusercontent.com',
    'https://sigstore.verify.ibm.com/oauth2',
    'https://stage-oidc.buddyusercontent.com',
    'https://token.actions.githubusercontent.com',
    'https://www.kaggle.com/api/v1/models/signing',
    'https://*.oic.prod-aks.azure.com/*/*',
    'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*',
    'https://oidc.circleci.com/org/*',
    'https://oidc.eks.*.amazonaws.com/id/*',
    'https://oidc.prod-aks.azure.com/*',
    'https://oidc.prod-aks.azure.com/*/*',
    'https://token.actions.githubusercontent.com/*',
];
/**
 * Whether an issuer fits one of the list. A star is one part of a host or path, and is never followed by a character of such a part, so it
 * takes all of them.
 */
function fits(issuer, listed) {
    let at = 0;
    for (const [index, piece] of listed.split('*').entries()) {
        const start = at;
        if (index > 0)
            while (/[-_a-z0-9]/.test(issuer[at] ?? ' '))
                at++;
        if ((index > 0 && at === start) || !issuer.startsWith(piece, at))
            return false;
        at += piece.length;
    }
    return at === issuer.length;
}
/**
 * Whether a public certificate authority accepts tokens of this issuer. Letter case and slashes at the end are passed over: an issuer that
 * is written in another way is not another issuer.
 */
function isPublicIssuer(issuer) {
    const plain = (0,trim/* trimEnd */.s8)(issuer.toLowerCase(), '/');
    return PUBLIC_ISSUERS.some((listed) => fits(plain, listed));
}

;// CONCATENATED MODULE: ./build/identity/token-recipient.js




/** The audience that the public certificate authorities expect. */
const PUBLIC_AUDIENCE = 'sigstore';
/** Where a token with the public audience may go. They do not use it anywhere else. */
const PUBLIC_AUTHORITIES = [
    'https://fulcio.sigstore.dev',
    'https://fulcio.sigstage.dev',
    'https://fulcio.githubapp.com',
];
/** Issuers of the tenants of ghe.com, each with an authority of its own, as `actions/attest` finds it. */
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+)\.ghe\.com(?:\/[-_a-z0-9]+)?\/*$/i;
/**
 * Decides whether a certificate authority may get an identity token (docs/adr/0039-tokens-are-bound-to-their-recipient.md). Issuer and
 * audience are read from the token itself. The recipient is not asked: it could answer anything.
 *
 * @param allowed The hosts of `allow-public-audience`.
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED` if the audience cannot be read.
 */
function judgeRecipient(token, recipient, allowed) {
    const { issuer, audiences } = (0,claims/* readAddress */.zq)(token);
    if (!audiences.includes(PUBLIC_AUDIENCE))
        return 'fits';
    const tenant = TENANT.exec(issuer)?.[1]?.toLowerCase();
    const ownAuthority = tenant === undefined ? [] : [`https://fulcio.${tenant}.ghe.com`];
    if (hasNoUser(recipient) && [...PUBLIC_AUTHORITIES, ...ownAuthority].includes(recipient.origin))
        return 'fits';
    if (tenant === undefined && !isPublicIssuer(issuer))
        return isOnThisMachine(issuer) && (0,http_url/* isLoopback */.U9)(recipient) ? 'fits' : 'unlisted';
    return allowed.some((host) => isHost(host, recipient)) ? 'allowed' : 'refused';
}
/**
 * Checks, before anything is sent, that a certificate authority may get an identity token.
 *
 * @returns A warning for the user, if there is one.
 * @throws ChopmarkError `IDENTITY_PUBLIC_AUDIENCE`, `IDENTITY_TOKEN_MALFORMED`
 */
function checkRecipient(token, recipient, allowed) {
    const verdict = judgeRecipient(token, recipient, allowed);
    if (verdict === 'refused')
        throw refused((0,claims/* readAddress */.zq)(token).issuer, recipient);
    return verdict === 'unlisted'
        ? `The identity token that ${recipient.host} gets has the audience sigstore, like those for the public instances. ${OTHER_AUDIENCE}`
        : undefined;
}
/** What to do instead, in a sentence. */
const OTHER_AUDIENCE = 'Give the private instance an audience of its own, and set it with --audience.';
/** The hosts of `allow-public-audience`. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function checkAllowedHosts(hosts) {
    const wrong = hosts.find((host) => parseHost(host, 'https:') === undefined);
    if (wrong === undefined)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `allow-public-audience: ${JSON.stringify(wrong)} is not a host.`,
        hint: 'Write HOST, or HOST:PORT if the port is not the usual one: without https://, path or wildcard.',
    });
}
/** As the address of the recipient is written: in lower case, without the usual port of its scheme, names in other scripts encoded. */
const isHost = (host, recipient) => hasNoUser(recipient) && parseHost(host, recipient.protocol) === recipient.host;
function parseHost(text, scheme) {
    if (!/^(?:[^\s/\\@?#*:[\]]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(text))
        return undefined;
    return URL.parse(`${scheme}//${text}`)?.host;
}
const hasNoUser = ({ username, password }) => username === '' && password === '';
/** No authority elsewhere can get the keys of such an issuer. */
function isOnThisMachine(issuer) {
    const url = URL.parse(issuer);
    return url !== null && hasNoUser(url) && (0,http_url/* isLoopback */.U9)(url);
}
const refused = (issuer, recipient) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_PUBLIC_AUDIENCE',
    message: `The identity token was not sent to ${recipient.host}: it has the audience sigstore and the issuer ${issuer}, so whoever gets it can sign as this job at a public Sigstore instance.`,
    hint: `${OTHER_AUDIENCE} If this instance expects sigstore and its operators may sign as this job in public, use --allow-public-audience ${recipient.host}.`,
});


/***/ }),

/***/ 32066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   D: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Ed: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FF: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   Gu: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   IC: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   KF: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   Lk: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   PQ: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   S2: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   To: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   ZK: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   _2: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   ad: () => (/* binding */ LARGE_REQUEST),
/* harmony export */   co: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   eW: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   i7: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   lJ: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lh: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   nM: () => (/* binding */ MAX_ISSUER_STARS),
/* harmony export */   nm: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   pT: () => (/* binding */ MAX_SERVICE_WORDS),
/* harmony export */   rL: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   sA: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   vD: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   xI: () => (/* binding */ CHECKPOINT_WAIT)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. One response of a certificate authority. A chain and an SCT take a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. A request of this size or more may be why a log hangs up: web servers take 1 MiB unless they are told otherwise (nginx). */
const LARGE_REQUEST = 1 << 20;
/** Bytes. An answer whose message is shown: larger ones are pages of other servers. */
const MAX_SERVICE_WORDS = 4 << 10;
/** Bytes. One RFC 3161 response. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log already has. Public logs publish one every few seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two requests for a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB after its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory. The entries of a resumed batch are in few tiles. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it refuses more than 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and accepts 500 requests per minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight without a log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: limits the requests to a service that is down. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign. Encoded in base64 and with its certificate, it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight. A larger payload is sent alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Failed items in a row after which a batch stops. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before expiry at which a certificate is renewed, at most a quarter of its lifetime. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before expiry from which a certificate signs nothing more, at most a tenth of its lifetime. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of a response, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. The id of an item in the journal. */
const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority accepts. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Stars in the pattern of one issuer. Fulcio's own patterns have two. A pattern with more matches nothing. */
const MAX_ISSUER_STARS = 8;


/***/ }),

/***/ 17123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HASH_OF_KEY),
/* harmony export */   _: () => (/* binding */ algorithmOf)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

const ECDSA = {
    prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'SHA2_256', signatureOid: '1.2.840.10045.4.3.2' },
    secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'SHA2_384', signatureOid: '1.2.840.10045.4.3.3' },
    secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'SHA2_512', signatureOid: '1.2.840.10045.4.3.4' },
};
const ED25519 = { keyDetails: 'PKIX_ED25519', signatureOid: '1.3.101.112' };
/** The sizes that have a name. A log refuses all others. */
const RSA_SIZES = [2048, 3072, 4096];
/** The hash of a key, by its `PublicKeyDetails`. None for Ed25519 and unknown keys. */
const HASH_OF_KEY = Object.fromEntries([
    ...Object.values(ECDSA).map(({ keyDetails, hash }) => [keyDetails, hash]),
    ...RSA_SIZES.map((size) => [rsaDetails(size), 'SHA2_256']),
]);
/** @throws ChopmarkError `INPUT_KEY_UNSUPPORTED` for a key that no Sigstore service accepts. */
function algorithmOf(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const ecdsa = key.asymmetricKeyType === 'ec' ? ECDSA[namedCurve] : undefined;
    if (ecdsa)
        return ecdsa;
    if (key.asymmetricKeyType === 'ed25519')
        return ED25519;
    if (key.asymmetricKeyType === 'rsa' && RSA_SIZES.includes(modulusLength)) {
        return { keyDetails: rsaDetails(modulusLength), hash: 'SHA2_256', signatureOid: '1.2.840.113549.1.1.11' };
    }
    const found = [key.asymmetricKeyType, namedCurve, modulusLength || ''].filter(Boolean).join(' ');
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_KEY_UNSUPPORTED',
        message: `Sigstore does not support keys of this kind (${found}).`,
        hint: 'Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA with 2048, 3072 or 4096 bits.',
    });
}
function rsaDetails(size) {
    return `PKIX_RSA_PKCS1V15_${size}_SHA256`;
}


/***/ }),

/***/ 27778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createLocalSigner),
/* harmony export */   y: () => (/* binding */ createEphemeralSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17555);
/* harmony import */ var _x509_der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99950);
/* harmony import */ var _key_algorithm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17123);





/** RFC 8017, appendix B.1. */
const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/**
 * A signer with the private key in this process. `node:crypto` signs bytes. `@noble/curves` signs digests, because Node always
 * hashes the data that it signs with ECDSA (docs/adr/0007).
 *
 * @throws ChopmarkError `INPUT_KEY_UNSUPPORTED`. From `sign`: `INPUT_KEY_DIGEST` for a digest that this key cannot sign.
 */
function createLocalSigner(privateKey) {
    const algorithm = (0,_key_algorithm_js__WEBPACK_IMPORTED_MODULE_4__/* .algorithmOf */ ._)(privateKey);
    return {
        publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey),
        keyDetails: algorithm.keyDetails,
        sign: async (input) => input.kind === 'bytes' ? signBytes(privateKey, algorithm, input) : signDigest(privateKey, algorithm, input.algorithm, input.digest),
    };
}
function signBytes(key, { hash }, { head = Buffer.alloc(0), bytes }) {
    // Ed25519 reads its message twice, so it needs it in one piece.
    return hash ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSign)(_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_NAME */ .v3[hash]).update(head).update(bytes).sign(key) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.concat([head, bytes]), key);
}
async function signDigest(key, { keyDetails, hash }, algorithm, digest) {
    if (hash === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_KEY_DIGEST',
            message: 'An Ed25519 key cannot sign an artifact by its digest.',
            hint: 'Attest the artifact instead, or sign it with an ECDSA or RSA key.',
        });
    }
    if (hash !== algorithm) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_KEY_DIGEST',
            message: `The key (${keyDetails}) signs ${_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_NAME */ .v3[hash]} digests, but the artifact was hashed with ${_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_NAME */ .v3[algorithm]}.`,
            hint: 'Attest the artifact instead, or sign it with a P-256 or RSA key.',
        });
    }
    if (key.asymmetricKeyType === 'rsa') {
        const digestInfo = (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSequence */ .su)((0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSequence */ .su)((0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeOid */ .jP)(SHA256_OID), (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNull */ .e$)()), (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeOctetString */ .xX)(digest));
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateEncrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, digestInfo);
    }
    return signEcdsaDigest(key, digest);
}
async function signEcdsaDigest(key, digest) {
    // Loaded only when needed: it takes 16 ms, and attesting never needs it.
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3372).then(__webpack_require__.bind(__webpack_require__, 23372));
    const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? p256;
    const scalar = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
    try {
        // New entropy in addition to the deterministic nonce protects against fault attacks. Sigstore verifiers accept both high and low S.
        return Buffer.from(curve.sign(digest, scalar, { prehash: false, lowS: false, extraEntropy: true, format: 'der' }));
    }
    finally {
        scalar.fill(0);
    }
}
/** A signer with a new P-256 key that exists only in memory. */
const createEphemeralSigner = () => createLocalSigner((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' }).privateKey);


/***/ })

};
