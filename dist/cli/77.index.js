export const id = 77;
export const ids = [77];
export const modules = {

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
