export const id = 2631;
export const ids = [2631];
export const modules = {

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below)
/* harmony export */ });
/** `path` below `base`, whose own path is kept: a private service may live under a prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _ci_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9961);
/* harmony import */ var _ci_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7998);
/* harmony import */ var _ci_visibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5688);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(332);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8614);
/* harmony import */ var _signing_accepted_issuers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2186);
/* harmony import */ var _open_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8845);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6434);










/** Milliseconds. Fulcio takes no token from the future, and certificates live ten minutes. */
const SKEW = 60_000;
const CONCURRENCY = 8;
/**
 * Whether this job can sign, and if not, what to do. Nothing is signed and no token leaves this process, but for the one with
 * which a CI is asked for it.
 *
 * @throws Nothing that signing would fail with: that becomes a finding.
 */
async function doctor(options, ports) {
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const findings = [...describeProxy(ports), await describeSources(ports)];
    const report = (claims) => ({
        schema: 'chopmark.doctor/1',
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
        findings,
        ...(claims && { claims }),
    });
    try {
        const prepared = await (0,_open_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareSigning */ .v)({
            ...options,
            subjectPath: [],
            subjectImage: [],
            imagePlatforms: [],
            allowInsecureRegistry: [],
            withoutIdentity: 'fail',
            allowPublicLog: false,
            dryRun: true,
            concurrency: CONCURRENCY,
            timeout: options.timeout,
        }, { ports, run });
        const { identity, services, trust } = prepared;
        if (!identity)
            return report();
        findings.push(...describeIdentity(identity, options.audience, trust.private, ports));
        findings.push({
            check: 'instance',
            status: 'good',
            detail: `${trust.name}, ${trust.private ? 'private' : 'public'}, known from ${trust.source}.`,
        });
        findings.push(...(await askServices(services, identity, { http: run.http, ports })));
        return report(identity.claims);
    }
    catch (error) {
        findings.push(failed(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E && error.stage === 'IDENTITY' ? 'identity' : 'instance', error));
        return report();
    }
}
function describeProxy({ env }) {
    const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => env[name]);
    if (named.length === 0)
        return [{ check: 'proxy', status: 'good', detail: 'No proxy is set.' }];
    const exceptions = env.NO_PROXY ?? env.no_proxy;
    return [
        {
            check: 'proxy',
            status: 'good',
            detail: `Requests go through the proxy of ${named.join(', ')}${exceptions ? `, but for ${exceptions}` : ''}.`,
        },
    ];
}
async function describeSources({ env }) {
    const sources = await (0,_ci_select_js__WEBPACK_IMPORTED_MODULE_1__/* .listIdentitySources */ .d)({ env, readText: _ci_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y });
    const names = sources.map(({ name }) => name);
    return names.length === 0
        ? {
            check: 'source',
            status: 'warning',
            detail: 'No CI and no workload identity was found here.',
            remedy: 'Run it in the job that signs, or give identity-token.',
        }
        : { check: 'source', status: 'good', detail: `Identity is to be had from ${names.join(', ')}; the first is asked.` };
}
function describeIdentity(identity, audience, isPrivate, { clock }) {
    const { issuer, subject, expires, claims, platform, renew } = identity;
    const left = Math.round((expires.getTime() - clock.now().getTime()) / 1000);
    return [
        { check: 'identity', status: 'good', detail: `${subject}, of ${issuer}.` },
        {
            check: 'token',
            status: left < 60 ? 'warning' : 'good',
            detail: `Valid for ${left} more seconds; ${renew ? 'another can be had later' : 'there is only this one'}.`,
            ...(left < 60 && { remedy: 'Have the token live longer, or sign earlier in the job.' }),
        },
        audience === 'sigstore' && isPrivate
            ? {
                check: 'audience',
                status: 'warning',
                detail: 'The token is for the audience sigstore, as those of the public instance are.',
                remedy: 'Give the private instance an audience of its own (audience): a token that it receives could be replayed at the public one.',
            }
            : { check: 'audience', status: 'good', detail: `The token is for ${audience}.` },
        isPrivate || (0,_ci_visibility_js__WEBPACK_IMPORTED_MODULE_2__/* .isProvenPublic */ .Q)(claims, platform)
            ? { check: 'visibility', status: 'good', detail: isPrivate ? 'Names stay in the private instance.' : 'The project is public.' }
            : {
                check: 'visibility',
                status: 'warning',
                detail: `Visibility of the project by its token: ${(0,_ci_visibility_js__WEBPACK_IMPORTED_MODULE_2__/* .provenVisibility */ .t)(claims, platform)}. A public log would show its names for ever.`,
                remedy: 'Give allow-public-log if that is all right, or use a private instance.',
            },
    ];
}
async function askServices(services, identity, { http, ports }) {
    const { certificateAuthority, logs, timestampAuthorities } = services;
    const reach = (check, url, probe) => askService(check, url, probe, { http, ports });
    const found = await Promise.all([
        askAuthority(certificateAuthority.url, identity, http, ports),
        ...logs.map(({ url, majorApiVersion }) => reach('transparency log', url, majorApiVersion === 1 ? 'api/v1/log' : 'healthz')),
        ...timestampAuthorities.map(({ url }) => reach('timestamp authority', url, 'timestamp/certchain')),
    ]);
    return found.flat();
}
async function askAuthority(url, { issuer, audiences }, http, { logger }) {
    try {
        (0,_signing_accepted_issuers_js__WEBPACK_IMPORTED_MODULE_4__/* .checkIssuerAccepted */ .f3)(url, await (0,_signing_accepted_issuers_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchAcceptedIssuers */ .q9)({ http, logger }, { url }), { issuer, audiences });
        return [{ check: 'certificate authority', status: 'good', detail: `${url.host} accepts tokens of ${issuer} for this audience.` }];
    }
    catch (error) {
        return [failed('certificate authority', error)];
    }
}
/** Any answer shows that it can be reached, and what time it is there. */
async function askService(check, url, probe, { http, ports }) {
    try {
        const target = probe.startsWith('timestamp') ? new URL(`${url.href.replace(/\/$/, '')}/certchain`) : (0,_core_http_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(url, probe);
        const answer = await http({ url: target, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_LOG_ANSWER */ .D, stage: 'SIGNING', service: check, retry: 'none' });
        const there = Date.parse(answer.headers.get('date') ?? '');
        const skew = Number.isNaN(there) ? 0 : ports.clock.now().getTime() - there;
        const reached = { check, status: 'good', detail: `${url.host} answers.` };
        if (Math.abs(skew) <= SKEW)
            return [reached];
        const seconds = Math.round(Math.abs(skew) / 1000);
        return [
            reached,
            {
                check: 'clock',
                status: 'warning',
                detail: `This machine is ${seconds} seconds ${skew > 0 ? 'ahead of' : 'behind'} ${url.host}.`,
                remedy: 'Set the clock: tokens and certificates live for minutes.',
            },
        ];
    }
    catch (error) {
        return [failed(check, error)];
    }
}
function failed(check, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E))
        throw error;
    return { check, status: 'bad', detail: error.message, code: error.code, ...(error.hint !== undefined && { remedy: error.hint }) };
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ hashChildren),
/* harmony export */   gP: () => (/* binding */ computeInclusionRoot),
/* harmony export */   lG: () => (/* binding */ hashLeaf),
/* harmony export */   yR: () => (/* binding */ verifyInclusion),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* unused harmony export verifyConsistency */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Merkle trees of transparency logs (RFC 6962, section 2; the verifying algorithms as RFC 9162, sections 2.1.3.2 and 2.1.4.2, has them). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.concat(parts), 'buffer');
/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256();
const hashLeaf = (entry) => sha256(LEAF, entry);
const hashChildren = (left, right) => sha256(NODE, left, right);
/** The root that the path leads to; nothing where the leaf has no place in a tree of that size or the path has another length. */
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
/** Whether the new tree is the old one with nothing changed and leaves appended. Every tree continues the empty one. */
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
    // A complete old tree is a node of the new one, and its root is known: proofs leave it out.
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

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/** Algorithms whose agreement is evidence; others are carried, never matched (design, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HASH_OF_KEY),
/* harmony export */   _: () => (/* binding */ algorithmOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const ECDSA = {
    prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'SHA2_256', signatureOid: '1.2.840.10045.4.3.2' },
    secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'SHA2_384', signatureOid: '1.2.840.10045.4.3.3' },
    secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'SHA2_512', signatureOid: '1.2.840.10045.4.3.4' },
};
const ED25519 = { keyDetails: 'PKIX_ED25519', signatureOid: '1.3.101.112' };
/** The sizes that have a name; a log refuses others. */
const RSA_SIZES = [2048, 3072, 4096];
/** The hash that belongs to a key, by its `PublicKeyDetails`; none for Ed25519 and what is not known. */
const HASH_OF_KEY = Object.fromEntries([
    ...Object.values(ECDSA).map(({ keyDetails, hash }) => [keyDetails, hash]),
    ...RSA_SIZES.map((size) => [rsaDetails(size), 'SHA2_256']),
]);
/** @throws ChopmarkError `INPUT_KEY_UNSUPPORTED` for a key that no Sigstore service would take. */
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_KEY_UNSUPPORTED',
        message: `Sigstore has no use for a key of this kind (${found}).`,
        hint: 'Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA with 2048, 3072 or 4096 bits.',
    });
}
function rsaDetails(size) {
    return `PKIX_RSA_PKCS1V15_${size}_SHA256`;
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sameIdentity)
/* harmony export */ });
/** Differs with every run of the same job, as the run metadata of a statement does. */
const OF_ONE_RUN = 'run-invocation-uri';
/** Whether two certificates speak for the same identity: who, by whose word, and everything else they prove but which run it was. */
function sameIdentity(one, other) {
    const names = new Set([...Object.keys(one.extensions), ...Object.keys(other.extensions)]);
    names.delete(OF_ONE_RUN);
    return (one.issuer === other.issuer &&
        one.san === other.san &&
        one.sanType === other.sanType &&
        [...names].every((name) => one.extensions[name] === other.extensions[name]));
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ showAnswer),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   aD: () => (/* binding */ garbled),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2707);



/** The error for an answer that is not the one hoped for. The answer's body is not in it: `showAnswer` gives it to debug output. */
const refusal = ({ code, service, status, asked, hint }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} answered ${status} to ${asked}.`,
    hint: remedyFor(status) ?? hint ?? 'It will not take the request as it is: run with --debug to see its answer.',
});
function remedyFor(status) {
    if (status === 429)
        return 'It wants fewer requests: lower request-rate or concurrency, then run again; what is signed is kept.';
    if (status >= 500)
        return 'The service has trouble: see its status page and run again later; what is signed is kept.';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed here: configure the address it points to.';
    if (status === 404 || status === 405)
        return 'Is the address right? It should be the base URL of the service, without an API path.';
    return undefined;
}
/** An answer that cannot be understood. */
const garbled = (code, service, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} gave an answer that cannot be used: ${reason}.`,
    hint: 'Is a proxy or login page in between? Run with --debug to see the answer, or try again later.',
});
/** Runs a reader over an answer's JSON; whatever is not as expected becomes `code`. */
function readAnswer(code, service, body, read) {
    try {
        return read((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body, { what: 'the answer', maxDepth: 16 }));
    }
    catch (error) {
        throw error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N ? garbled(code, service, error.message) : error;
    }
}
/** Characters of a foreign answer that debug output shows. */
const SHOWN = 300;
/** Characters in a row that show a secret. */
const PIECE = 12;
/** Puts a refused answer into debug output, short and harmless, and not at all where it repeats a piece of `secret`. */
function showAnswer(logger, service, { status, body }, secret = '') {
    const text = body
        .subarray(0, SHOWN * 4)
        .toString('utf8')
        .slice(0, SHOWN);
    const shown = repeats(text, secret) ? '(not shown: it repeats the token)' : (0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralizeLine */ .a)(text);
    logger.debug(`${service.name} ${service.url.host} answered ${status}: ${shown}`);
}
function repeats(text, secret) {
    for (let at = 0; at + PIECE <= text.length; at++)
        if (secret.includes(text.slice(at, at + PIECE)))
            return true;
    return false;
}


/***/ })

};
