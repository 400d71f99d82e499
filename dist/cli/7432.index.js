export const id = 7432;
export const ids = [7432];
export const modules = {

/***/ 7432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigning: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(57155);
// EXTERNAL MODULE: ./build/identity/claims/provider.js
var provider = __webpack_require__(98900);
// EXTERNAL MODULE: ./build/identity/providers.js + 8 modules
var providers = __webpack_require__(804);
;// CONCATENATED MODULE: ./build/identity/check-certificate-claims.js




/** Characters of untrusted text that a message shows. */
const SHOWN = 300;
/**
 * Checks that the certificate contains what the token states. Only then do the token's claims count as verified and fill the trusted fields
 * of provenance. Extensions that this authority does not write are no mismatch; a different text is.
 *
 * @throws ChopmarkError `IDENTITY_CERTIFICATE_MISMATCH`
 */
function checkCertificateClaims(identity, claims, platform) {
    const { san, extensions } = platform ? providers/* CI_PROVIDERS */.a[platform].certificate(claims) : expectWorkload(claims);
    compare('issuer', identity.issuer, issuersOf(claims, platform));
    if (platform && identity.sanType !== 'uri')
        throw disagreement('identity', `${identity.sanType} ${identity.san}`, san);
    compare('identity', identity.san, san);
    for (const [name, texts] of Object.entries({ ...extensions, 'token-subject': textsOf((0,provider/* claimText */.Q1)(claims, 'sub')) })) {
        const written = identity.extensions[name];
        if (written !== undefined)
            compare(`extension ${name}`, written, texts);
    }
}
/** Dex relays the provider at which a person logged in, and Fulcio writes that provider as the issuer (config.yaml, `issuer-claim`). */
function issuersOf(claims, platform) {
    const issuer = textsOf((0,provider/* claimText */.Q1)(claims, 'iss'));
    const federated = claims.federated_claims;
    if (platform || typeof federated !== 'object' || federated === null)
        return issuer;
    return [...issuer, ...textsOf((0,provider/* claimText */.Q1)(federated, 'connector_id'))];
}
/** A person or a workload outside of CI: Fulcio's types email, kubernetes, spiffe, uri. */
function expectWorkload(claims) {
    const subject = textsOf((0,provider/* claimText */.Q1)(claims, 'sub'));
    const email = claims.email_verified === false ? [] : textsOf((0,provider/* claimText */.Q1)(claims, 'email'));
    return {
        san: [...email, ...subject.filter((text) => /^(?:https?|spiffe):\/\//.test(text)), ...serviceAccountOf(claims)],
        extensions: {},
    };
}
function serviceAccountOf(claims) {
    const cluster = claims['kubernetes.io'];
    const [namespace, name] = [cluster?.namespace, cluster?.serviceaccount?.name];
    if (typeof namespace !== 'string' || typeof name !== 'string')
        return [];
    return [`https://kubernetes.io/namespaces/${namespace}/serviceaccounts/${name}`];
}
const textsOf = (text) => (text === undefined ? [] : [text]);
function compare(what, written, claimed) {
    if (!claimed.includes(written))
        throw disagreement(what, written, claimed);
}
const disagreement = (what, written, claimed) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_CERTIFICATE_MISMATCH',
    message: `The certificate does not match the identity token: its ${what} is ${show(written)}, but the token states ${claimed.map(show).join(' or ') || 'no value'}.`,
    hint: 'The certificate authority maps the claims of this issuer differently. Its operator should compare the configuration with that of the public instance.',
});
const show = (text) => (0,neutralize/* neutralizeLine */.a0)(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));

// EXTERNAL MODULE: ./build/identity/claims/claims.js
var claims_claims = __webpack_require__(89356);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/signing/limits.js
var limits = __webpack_require__(32066);
// EXTERNAL MODULE: ./build/signing/signers/local-signer.js
var local_signer = __webpack_require__(27778);
// EXTERNAL MODULE: ./build/base/http/url.js
var url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/identity/token-recipient.js + 1 modules
var token_recipient = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/x509/der.js
var der = __webpack_require__(99950);
// EXTERNAL MODULE: ./build/x509/pem.js
var pem = __webpack_require__(84123);
// EXTERNAL MODULE: ./build/signing/service-response.js
var service_response = __webpack_require__(68643);
// EXTERNAL MODULE: ./build/signing/signers/key-algorithm.js
var key_algorithm = __webpack_require__(17123);
// EXTERNAL MODULE: ./build/signing/fulcio/accepted-issuers.js
var accepted_issuers = __webpack_require__(7513);
;// CONCATENATED MODULE: ./build/signing/fulcio/certificate.js












/**
 * Requests a certificate for the signer's key from a Fulcio (fulcio.proto, `CreateSigningCertificate`), with a certificate signing
 * request. The token is sent only to a safe address that may get it and accepts its issuer, and never through a redirect.
 *
 * @throws ChopmarkError `INPUT_SERVICE_URL`, `IDENTITY_PUBLIC_AUDIENCE`, `IDENTITY_TOKEN_MALFORMED`, `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`, `IDENTITY_TOKEN_REFUSED`, `IDENTITY_TOKEN_EXPIRED`,
 *   `SIGNING_CONFIGURATION_…`, `SIGNING_CERTIFICATE_REFUSED`, `SIGNING_CERTIFICATE_INVALID_RESPONSE`
 */
async function obtainCertificate({ http, clock, logger }, authority, applicant, signer, known = []) {
    logger.secret(applicant.token);
    const service = { name: 'certificate authority', url: authority.url };
    if (!(0,url/* isSecureUrl */.z3)(authority.url)) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SERVICE_URL',
            message: `The identity token would be sent to the certificate authority ${authority.url.host} without encryption.`,
            hint: 'Use an https address. Plain http is allowed only for loopback.',
        });
    }
    // First, because a hostile authority says of any issuer that it accepts it.
    (0,token_recipient/* checkRecipient */.SB)(applicant.token, authority.url, authority.allowPublicAudience ?? []);
    (0,accepted_issuers/* checkIssuerAccepted */.f3)(authority.url, await (0,accepted_issuers/* fetchAcceptedIssuers */.q9)({ http, logger }, authority, known), applicant);
    const answer = await http({
        method: 'POST',
        url: (0,url/* below */.Gz)(authority.url, 'api/v2/signingCert'),
        givenBy: authority.givenBy,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
            credentials: { oidcIdentityToken: applicant.token },
            certificateSigningRequest: Buffer.from(await createCertificateRequest(signer)).toString('base64'),
        }),
        maxBytes: limits/* MAX_CERTIFICATE_ANSWER */.S2,
        stage: 'SIGNING',
        service: service.name,
        redirects: 0,
    });
    if (answer.status !== 200 && answer.status !== 201) {
        const words = (0,service_response/* showResponse */.RP)(logger, service, answer, applicant.token);
        throw explainRefusal(service, { answer, words }, applicant, clock.now());
    }
    return readCertificate(service, answer, signer, clock);
}
function explainRefusal(service, { answer: { status, body, headers }, words }, { expires }, here) {
    // Fulcio answers 400 both for a token it does not accept and for a malformed request. Its fixed texts distinguish the two.
    const ofToken = status === 401 || status === 403 || (status === 400 && /identity token|credentials/i.test(body.toString('latin1', 0, 2000)));
    if (!ofToken)
        return (0,service_response/* serviceRefusedError */.kw)({ code: 'SIGNING_CERTIFICATE_REFUSED', service, status, asked: 'a certificate request', words });
    // The clock of this machine may be behind.
    const there = Date.parse(headers.get('date') ?? '');
    const now = new Date(Math.max(here.getTime(), Number.isNaN(there) ? 0 : there));
    if (expires !== undefined && expires <= now)
        return new errors/* ChopmarkError */.E({
            code: 'IDENTITY_TOKEN_EXPIRED',
            message: `The certificate authority ${service.url.host} did not accept the identity token (${status}): it expired at ${expires.toISOString()}, and the time is now ${now.toISOString()}.`,
            hint: 'Sign sooner after the token is issued: run a long build in a step of its own, before the token is requested, in place of --exec. Or request a token with a longer lifetime (GitLab: the timeout of the job).',
        });
    return new errors/* ChopmarkError */.E({
        code: 'IDENTITY_TOKEN_REFUSED',
        message: `The certificate authority ${service.url.host} did not accept the identity token (${status})${words === '' ? '' : `: “${words}”`}.`,
        hint: 'Check that the token has not expired and that the clock is right. "chopmark doctor" shows the claims and what the authority expects.',
    });
}
function readCertificate(service, answer, signer, clock) {
    const texts = (0,service_response/* readServiceResponse */.re)('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, answer.body, (json) => {
        const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = (0,json_shape/* readObject */.Ag)(json, 'answer');
        // Authorities without a CT log send the detached form. The trusted root decides whether that is enough.
        const holder = (0,json_shape/* readOptionalObject */.gs)(signedCertificateEmbeddedSct, 'embedded') ?? (0,json_shape/* readObject */.Ag)(signedCertificateDetachedSct, 'detached');
        const certificates = (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(holder.chain, 'chain').certificates, 'certificates', sigstore_limits/* MAX_BUNDLE_ENTRIES */.Fq);
        return certificates.map((value, index) => (0,json_shape/* readString */.E3)(value, `certificates[${index}]`, limits/* MAX_CERTIFICATE_PEM */.Gu));
    });
    const chain = texts.flatMap((text) => (0,pem/* parsePem */.o)(text).map(({ der }) => der));
    const leaf = chain[0] && readLeaf(service, chain[0]);
    if (leaf === undefined)
        throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, 'it has no certificate');
    if (!leaf.publicKey.equals(signer.publicKey))
        throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, 'the certificate is for another key');
    const here = clock.now().getTime();
    const there = Date.parse(answer.headers.get('date') ?? '');
    const left = leaf.validToDate.getTime() - (Number.isNaN(there) ? here : there);
    return { chain, expires: new Date(here + left) };
}
function readLeaf(service, der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch {
        throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, 'its certificate cannot be read');
    }
}
/**
 * A certificate request in PEM (PKCS#10, RFC 2986), with an empty subject: Fulcio takes the identity from the token, and only the
 * key and the proof of possession from the request.
 */
async function createCertificateRequest(signer) {
    const { signatureOid } = (0,key_algorithm/* algorithmOf */._)(signer.publicKey);
    const version = (0,der/* encodeInteger */.lp)(0);
    const subject = (0,der/* encodeSequence */.su)();
    const publicKey = signer.publicKey.export({ type: 'spki', format: 'der' });
    const attributes = (0,der/* encode */.lF)((0,der/* contextConstructed */.yi)(0));
    const info = (0,der/* encodeSequence */.su)(version, subject, publicKey, attributes);
    const signature = await signer.sign({ kind: 'bytes', bytes: info });
    // Only RSA has parameters, and they are NULL (RFC 4055, section 5).
    const parameters = signer.publicKey.asymmetricKeyType === 'rsa' ? [(0,der/* encodeNull */.e$)()] : [];
    const algorithm = (0,der/* encodeSequence */.su)((0,der/* encodeOid */.jP)(signatureOid), ...parameters);
    return (0,pem/* formatPem */.u)('CERTIFICATE REQUEST', (0,der/* encodeSequence */.su)(info, algorithm, (0,der/* encodeBitString */.tD)(signature)));
}

// EXTERNAL MODULE: ./build/signing/fulcio/same-identity.js
var same_identity = __webpack_require__(57558);
;// CONCATENATED MODULE: ./build/signing/fulcio/session.js






/**
 * One ephemeral key and one certificate for a batch of any size.
 *
 * A certificate is renewed before it expires: with a new token if the CI issues one, else with the same token while it is valid. If
 * both have expired, signing stops with `IDENTITY_TOKEN_EXPIRED`.
 *
 * @throws ChopmarkError the errors of `obtainCertificate` and `readIdentity`
 */
async function openSession(options) {
    const { clock, logger, readIdentity } = options;
    const signer = (0,local_signer/* createEphemeralSigner */.y)();
    let identity = options.identity;
    const begin = async () => {
        const asked = clock.now().getTime();
        const { chain, expires } = await obtainCertificate(options, options.authority, identity, signer, options.knownIssuers);
        const certificate = chain[0];
        const proven = await readIdentity(chain, identity);
        const life = expires.getTime() - asked;
        return {
            credential: {
                signer,
                chain,
                identity: proven,
                material: { kind: 'certificate', certificate },
                verifier: { kind: 'certificate', der: certificate },
            },
            renewAt: expires.getTime() - Math.min(limits/* RENEW_BEFORE */.eW, life / 4),
            endsAt: expires.getTime() - Math.min(limits/* SIGN_BEFORE */.KF, life / 10),
        };
    };
    // The token may have expired while the artifacts were read.
    if (identity.renew && identity.expires && identity.expires <= clock.now())
        identity = await identity.renew();
    let term = await begin();
    let renewing;
    let pausedUntil = 0;
    const replace = async () => {
        if (identity.renew)
            identity = await identity.renew();
        else if (!identity.expires || identity.expires.getTime() - limits/* SIGN_BEFORE */.KF <= clock.now().getTime())
            throw outlived(options.authority.url);
        const next = await begin();
        if (!(0,same_identity/* sameIdentity */.B)(next.credential.identity, term.credential.identity))
            throw changed(options.authority.url);
        term = next;
        logger.debug('The certificate was renewed.');
    };
    const renew = () => {
        renewing ??= replace().finally(() => {
            renewing = undefined;
        });
        return renewing;
    };
    return {
        keyDetails: signer.keyDetails,
        get certificate() {
            return term.credential.chain[0];
        },
        get identity() {
            return term.credential.identity;
        },
        renew,
        async credential() {
            const now = clock.now().getTime();
            if (now < term.renewAt || (now < pausedUntil && now < term.endsAt))
                return term.credential;
            try {
                await renew();
            }
            catch (error) {
                // The old certificate is still valid for a while, so a temporary failure must not end the batch.
                const stillGood = clock.now().getTime() < term.endsAt && !(error instanceof errors/* ChopmarkError */.E && error.code === 'IDENTITY_CHANGED');
                if (!stillGood)
                    throw error;
                pausedUntil = clock.now().getTime() + limits/* RENEWAL_PAUSE */.IC;
                logger.debug(`The certificate could not be renewed yet: ${error instanceof Error ? error.message : 'unknown error'}`);
            }
            return term.credential;
        },
    };
}
/** A session with the user's own key: no certificate, no expiry, and no proven identity. */
function openKeySession(signer) {
    const der = signer.publicKey.export({ type: 'spki', format: 'der' });
    const hint = (0,external_node_crypto_.hash)('sha256', der, 'base64');
    const credential = { signer, chain: [], material: { kind: 'public-key', hint }, verifier: { kind: 'public-key', der } };
    return { keyDetails: signer.keyDetails, credential: async () => credential, renew: async () => { } };
}
const outlived = (authority) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_TOKEN_EXPIRED',
    message: `The identity token expired during signing, and ${authority.host} issues no second certificate without a valid token.`,
    hint: 'Run again with a new token: finished signatures are kept, and only the rest is signed. Fewer artifacts per job also help.',
});
const changed = (authority) => new errors/* ChopmarkError */.E({
    code: 'IDENTITY_CHANGED',
    message: `The certificate that ${authority.host} issued for the renewed token has a different identity than the first certificate.`,
    hint: 'One batch must be signed by one identity. Check whether another step of this job replaced the token.',
});

// EXTERNAL MODULE: ./build/trust/trust.js
var trust_trust = __webpack_require__(84691);
// EXTERNAL MODULE: ./build/verification/any-root.js
var any_root = __webpack_require__(76497);
// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/identity/visibility.js
var identity_visibility = __webpack_require__(91375);
// EXTERNAL MODULE: ./build/trust/public-host.js
var public_host = __webpack_require__(66903);
;// CONCATENATED MODULE: ./build/engine/shared/signing/public-log-consent.js



/**
 * Keeps names of projects that are not proven public out of public logs, which are permanent: the certificate names the repository and
 * the workflow, and a public authority logs every certificate that it issues.
 *
 * @throws ChopmarkError `INPUT_PUBLIC_LOG`
 */
function checkPublicLogConsent(trust, services, identity, allowed) {
    const used = [services.certificateAuthority, ...services.logs];
    if (allowed || (trust.private && !used.some(({ url }) => (0,public_host/* isPublicHost */.s)(url.hostname))))
        return;
    const visibility = (0,identity_visibility/* provenVisibility */.t)(identity.claims, identity.platform);
    if (visibility === 'public')
        return;
    const why = visibility === 'unknown'
        ? `The identity token does not state whether ${identity.subject} is public`
        : `The identity token states that the project is ${visibility}`;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PUBLIC_LOG',
        message: `${why}, and ${trust.name} would publish its names permanently in a public log.`,
        hint: 'If that is acceptable, set --allow-public-log. Otherwise use your own instance (--instance). --dry-run shows what would be published.',
    });
}

;// CONCATENATED MODULE: ./build/engine/shared/signing/open-signing.js








function openVerifier(trust, options = {}) {
    const open = (0,verifier_pool/* createVerifierPool */.r)();
    return (0,any_root/* createAnyRootVerifier */.v)((0,trust_trust/* rootsOf */.R)(trust).map((root) => open(root, options)));
}
/** Opens the session. This sends the token to the certificate authority. */
async function openSigning(prepared, { ports, run }) {
    const { identity, key, trust, services, choices } = prepared;
    const paced = paceRun(run, choices, { ports, trust });
    if (!identity) {
        if (!key)
            throw new TypeError('neither an identity nor a key was prepared');
        const verifier = openVerifier(trust, { publicKey: key.publicKey });
        return { ...prepared, session: openKeySession(key), verifier, run: paced };
    }
    checkPublicLogConsent(trust, services, identity, choices.allowPublicLog);
    // No deadline, because every log entry must become a bundle.
    const verifier = openVerifier(trust);
    const session = await openSession({
        http: paced.http,
        clock: run.clock,
        logger: ports.logger,
        authority: {
            url: services.certificateAuthority.url,
            givenBy: services.certificateAuthority.givenBy,
            allowPublicAudience: choices.allowPublicAudience,
        },
        identity: sessionIdentity(identity, choices.audience, ports),
        readIdentity([certificate], { token }) {
            const proven = verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now());
            checkCertificateClaims(proven, (0,claims_claims/* readClaims */.Ip)(token), identity.platform);
            return proven;
        },
    });
    return { ...prepared, session, verifier, run: paced };
}
/** The same run, with the request rate for the instance. */
function paceRun(run, { concurrency, requestRate }, { ports, trust }) {
    const rate = requestRate ?? (trust.private ? 0 : shared_limits/* PUBLIC_REQUEST_RATE */.b9);
    return { ...run, http: ports.connect({ signal: run.signal, requestRate: rate, concurrency }) };
}
function sessionIdentity({ token, issuer, audiences, expires, renew }, audience, ports) {
    const renewed = async () => {
        const next = (await renew?.()) ?? token;
        const claims = (0,claims_claims/* readClaims */.Ip)(next);
        return sessionIdentity({ claims, token: next, ...(0,claims_claims/* checkToken */.SK)({ claims, audience, clock: ports.clock }), source: 'option', ...(renew && { renew }) }, audience, ports);
    };
    return { token, issuer, audiences, expires, ...(renew && { renew: renewed }) };
}


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ checkIssuerAccepted),
/* harmony export */   q9: () => (/* binding */ fetchAcceptedIssuers)
/* harmony export */ });
/* unused harmony export matchesIssuer */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2924);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32066);
/* harmony import */ var _service_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68643);





/** How many issuers an error lists. */
const LISTED = 12;
/**
 * Gets the issuers that a Fulcio accepts: `GET /api/v2/configuration` (fulcio.proto, `GetConfiguration`). For an authority without
 * that endpoint, `known` applies. Without either, no token is sent.
 *
 * @param known For an authority that serves no list but is known, such as a preset.
 * @throws ChopmarkError `SIGNING_CONFIGURATION_REFUSED`, `SIGNING_CONFIGURATION_INVALID_RESPONSE`
 */
async function fetchAcceptedIssuers({ http, logger }, authority, known = []) {
    const service = { name: 'certificate authority', url: authority.url };
    const answer = await http({
        url: (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(authority.url, 'api/v2/configuration'),
        givenBy: authority.givenBy,
        headers: { accept: 'application/json' },
        maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CERTIFICATE_ANSWER */ .S2,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status === 404 && known.length > 0) {
        logger.debug(`The ${service.name} ${authority.url.host} lists no issuers. The issuers that it is known to accept are used.`);
        return known;
    }
    if (answer.status !== 200) {
        const words = (0,_service_response_js__WEBPACK_IMPORTED_MODULE_2__/* .showResponse */ .RP)(logger, service, answer);
        throw (0,_service_response_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceRefusedError */ .kw)({
            code: 'SIGNING_CONFIGURATION_REFUSED',
            service,
            status: answer.status,
            asked: 'a request for the issuers that it accepts',
            words,
        });
    }
    return (0,_service_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceResponse */ .re)('SIGNING_CONFIGURATION_INVALID_RESPONSE', service, answer.body, (json) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(json, 'configuration').issuers, 'issuers', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUERS */ .i7).flatMap((value, index) => {
        const entry = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, `issuers[${index}]`);
        const issuer = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.issuerUrl, 'issuerUrl', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk) ||
            (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.wildcardIssuerUrl, 'wildcardIssuerUrl', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk);
        const audience = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(entry.audience, 'audience', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk);
        return issuer ? [{ issuer, ...(audience ? { audience } : {}) }] : [];
    }));
}
/**
 * Checks that the authority accepts tokens with this issuer and audience, before the token leaves the machine.
 *
 * @throws ChopmarkError `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`
 */
function checkIssuerAccepted(authority, accepted, { issuer, audiences }) {
    const matching = accepted.filter((entry) => matchesIssuer(entry.issuer, issuer));
    if (matching.length === 0) {
        const listed = accepted.slice(0, LISTED).map((entry) => entry.issuer);
        const more = accepted.length > LISTED ? ` and ${accepted.length - LISTED} more` : '';
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'IDENTITY_ISSUER_UNKNOWN',
            message: `The certificate authority ${authority.host} does not accept tokens of ${issuer}. It accepts ${listed.join(', ') || 'none'}${more}.`,
            hint: 'Select an instance that accepts this CI (--instance, --fulcio-url), or ask its operator to add the issuer.',
        });
    }
    // An exact entry takes precedence over a pattern that also matches, as in Fulcio itself.
    const decisive = matching.filter((entry) => entry.issuer === issuer);
    const audience = (decisive.length > 0 ? decisive : matching).map((entry) => entry.audience);
    if (audience.some((wanted) => wanted === undefined || audiences.includes(wanted)))
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_AUDIENCE_REFUSED',
        message: `The certificate authority ${authority.host} accepts tokens of ${issuer} for the audience ${audience.join(' or ')}. This token has ${audiences.length > 0 ? `the audience ${audiences.join(', ')}` : 'no audience'}.`,
        hint: `Set audience to ${audience[0]}, or request the token with this audience.`,
    });
}
/** Matches the whole issuer. `*` as in Fulcio (config.go, meta issuers): one or more of `-_a-zA-Z0-9`. Takes one pass over the issuer per star. */
function matchesIssuer(pattern, issuer) {
    const [start = '', ...parts] = pattern.split('*');
    if (parts.length === 0)
        return pattern === issuer;
    if (issuer.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_URL */ .Lk || parts.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ISSUER_STARS */ .nM || !issuer.startsWith(start))
        return false;
    // Where the pattern up to the current star can end.
    let ends = new Set([start.length]);
    for (const part of parts) {
        const next = new Set();
        let open = false;
        for (let at = start.length; at < issuer.length; at++) {
            open = (open || ends.has(at)) && STARRED.test(issuer.charAt(at));
            if (open && issuer.startsWith(part, at + 1))
                next.add(at + 1 + part.length);
        }
        ends = next;
    }
    return ends.has(issuer.length);
}
/** What a star matches. */
const STARRED = /[-_a-zA-Z0-9]/;


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/** Whether a host belongs to an instance with public logs. A host name with a final dot is the same name. */
const isPublicHost = (hostname) => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);


/***/ })

};
