export const id = 3672;
export const ids = [3672];
export const modules = {

/***/ 64751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Rf: () => (/* binding */ runInFlight),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const failures = [];
    const takeTurns = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    // Items start in order, so of the earliest that fails the failure is among these.
    const [earliest] = failures.sort((one, other) => one.index - other.index);
    if (earliest)
        throw earliest.error;
    return results;
}
/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}
/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
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

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseTimestampResponse)
/* harmony export */ });
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17555);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82073);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88257);




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer, all in DER.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    const [code] = status ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(status, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a timestamp response');
    const granted = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(code);
    if (granted !== 0n && granted !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the authority refused with the status ${granted}`);
    if (!token)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it contains no token');
    return parseToken(token);
}
/**
 * The version of signed data whose content is not plain data, and of a signer identified by issuer and serial number (RFC 5652, sections
 * 5.1 and 5.3).
 */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(token, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.SIGNED_DATA)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its token is not signed data');
    const signedData = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    const [version, digestAlgorithms, content, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(signedData, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is truncated');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    // Revocation lists ([1]) are allowed here by the standard, but are not written by authorities and not needed.
    if (!signers || rest.some(({ tag }) => tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is malformed');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== CONTENT_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data has an unsupported version');
    const info = readContent(content);
    const embedded = certificates ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(certificates, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)) : [];
    if (embedded.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it contains more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl} certificates`);
    const signer = readSigner(only(signers, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(digestAlgorithms, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data does not list the digest algorithm of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the signed content is not a timestamp');
    const octets = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (octets.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is not of version 1');
    if (time.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.GENERALIZED_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its time is not a GeneralizedTime');
    const [algorithm, digest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(imprint, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!algorithm || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.INTEGER);
    return {
        time: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(time),
        policy: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extensions)) {
        const [, flag, value] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (flag && value && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== SIGNER_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer has an unsupported version');
    if (sid.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextPrimitive */ .LF)(0))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is identified by key, not by issuer and serial number');
    const [issuer, serial] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(sid, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!issuer || !serial || signature.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(contentType) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not cover a timestamp');
    if (messageDigest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSerial */ .C5)(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // The signature covers the SET OF itself, not the [0] under which it is sent (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(signatureAlgorithm),
        signature: signature.content,
    };
}
/** The single value of each attribute. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0))) {
        const [type, set, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a signed attribute is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type);
        if (values.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the signed attribute ${name} is duplicated`);
        values.set(name, only(set, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    }
    return values;
}
/**
 * Reads ESSCertIDv2 (RFC 5816, section 2.2.1), otherwise ESSCertID, which uses SHA-1 only. That is acceptable because it only selects the
 * certificate, which is verified itself.
 */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not identify the certificate of its signer');
    const [list] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    const [id] = list ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const [first, second] = id ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(id, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const named = modern && first?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the certificate of its signer is identified in an unknown way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(algorithm);
    const name = _algorithms_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_OID */ .oU[oid];
    if (!name)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, tag);
    if (!child || others.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('expected exactly one element');
    return child;
}


/***/ })

};
