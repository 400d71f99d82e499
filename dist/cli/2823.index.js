export const id = 2823;
export const ids = [2823];
export const modules = {

/***/ 20857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
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
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690).
 * A reader over slices of one buffer (no copies) and a writer that concatenates; strict: indefinite lengths, lengths, integers and
 * identifiers not in their shortest form, booleans other than 00 and FF, and bytes after an element are refused. A framework would
 * cost more start-up time than all of verifying.
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
/** Thrown for anything that is not DER; callers turn it into the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; whatever follows it is not looked at. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is cut off');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not used here');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or absurd');
        if (start + count > bytes.length)
            throw new DerError('a length is cut off');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is cut off');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The one element that `bytes` are. */
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
        throw new DerError('an object identifier expected');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is absurd');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is cut off');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('an integer expected');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('a boolean expected');
    const [octet] = node.content;
    // Whoever took another octet for false would pass over an extension that is critical to those who take it for true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('a bit string of whole octets expected');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('a time expected');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time is not on the calendar');
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
/** Sorts, as DER wants of a SET OF. */
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
        throw new DerError('negative integers are not written here');
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
/** GeneralizedTime with whole seconds; RFC 5280 wants UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 12823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseTimestampResponse)
/* harmony export */ });
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20857);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51345);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47295);




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer and DER throughout.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(der, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE));
    const [code] = status ? (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(status, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('not a timestamp response');
    const granted = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readInteger */ .JI)(code);
    if (granted !== 0n && granted !== 1n)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`the authority refused with status ${granted}`);
    if (!token)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('it holds no token');
    return parseToken(token);
}
/** Of signed data that is not plain, and of a signer that is named by issuer and serial number (RFC 5652, sections 5.1 and 5.3). */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(token, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)(type) !== OID.SIGNED_DATA)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its token is not signed data');
    const signedData = only(wrapper, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0));
    const [version, digestAlgorithms, content, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(signedData, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signed data is cut off');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0));
    // Revocation lists ([1]) could come along too; nobody writes any, and nobody would read them.
    if (!signers || rest.some(({ tag }) => tag !== (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0)))
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signed data is malformed');
    if ((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readInteger */ .JI)(version) !== CONTENT_VERSION)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signed data is of another version');
    const info = readContent(content);
    const embedded = certificates ? (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(certificates, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0)) : [];
    if (embedded.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl8)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it carries more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl8} certificates`);
    const signer = readSigner(only(signers, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SET));
    if (!(0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(digestAlgorithms, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signed data does not list the digest of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(node, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)(type) !== OID.TST_INFO)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('it does not sign a timestamp');
    const octets = only(wrapper, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0));
    if (octets.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(der, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its timestamp is cut off');
    if ((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readInteger */ .JI)(version) !== 1n)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its timestamp is not of version 1');
    if (time.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.GENERALIZED_TIME)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its time is not a GeneralizedTime');
    const [algorithm, digest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(imprint, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    if (!algorithm || digest?.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.INTEGER);
    return {
        time: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(time),
        policy: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readInteger */ .JI)(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(extensions)) {
        const [, flag, value] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(extension, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
        if (flag && value && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(flag))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(node, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signer is cut off');
    if ((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readInteger */ .JI)(version) !== SIGNER_VERSION)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signer is of another version');
    if (sid.tag === (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextPrimitive */ .LF)(0))
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signer is named by key, not by issuer and serial number');
    const [issuer, serial] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(sid, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    if (!issuer || !serial || signature.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)(contentType) !== OID.TST_INFO)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signature is not over a timestamp');
    if (messageDigest?.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSerial */ .C5)(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // Signed is the SET OF itself, not the [0] it is sent under (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(signatureAlgorithm),
        signature: signature.content,
    };
}
/** Each attribute's one value. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(node, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0))) {
        const [type, set, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(attribute, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('a signed attribute is malformed');
        const name = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)(type);
        if (values.has(name))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`the signed attribute ${name} stands there twice`);
        values.set(name, only(set, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SET));
    }
    return values;
}
/** ESSCertIDv2 (RFC 5816, section 2.2.1), else ESSCertID, which knows SHA-1 alone: the certificate itself is verified, so that only names it. */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signature does not say which certificate it is of');
    const [list] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(value, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE);
    const [id] = list ? (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(list, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE) : [];
    const [first, second] = id ? (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(id, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE) : [];
    const named = modern && first?.tag === _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('the certificate of its signature is named in no known way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(algorithm);
    const name = _algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_OID */ .oU[oid];
    if (!name)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(node, tag);
    if (!child || others.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('exactly one element expected');
    return child;
}


/***/ }),

/***/ 47295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
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
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20857);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a key that can be read. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(number) !== V3)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is cut off');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) stand before extensions ([3]); nobody writes them any more (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(notBefore),
        notAfter: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. Parameters are none or NULL in every algorithm we allow, and are not looked at. */
function readAlgorithm(node) {
    const [oid] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is absurd');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} stands there twice`);
        found.set(name, { critical: flag !== undefined && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(flag), value: value.content });
    }
    if (found.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv5)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv5} extensions`);
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
/** What we act on, or may pass over since it only helps to find an issuer. A critical extension beside these is refused (RFC 5280, 4.2). */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not known here`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Nothing where the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Nothing where the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(flag);
    return length ? { isAuthority, pathLength: Number((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(length)) } : { isAuthority };
}


/***/ })

};
