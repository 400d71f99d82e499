export const id = 5401;
export const ids = [5401];
export const modules = {

/***/ 15394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   OU: () => (/* binding */ readInt64),
/* harmony export */   Qk: () => (/* binding */ readOneOf),
/* harmony export */   fq: () => (/* binding */ readOptionalTimestamp),
/* harmony export */   gs: () => (/* binding */ readOptionalObject),
/* harmony export */   o8: () => (/* binding */ readOptionalArray),
/* harmony export */   oI: () => (/* binding */ readStringMap),
/* harmony export */   oU: () => (/* binding */ readArray),
/* harmony export */   on: () => (/* binding */ readOptionalString),
/* harmony export */   ss: () => (/* binding */ readBase64),
/* harmony export */   uA: () => (/* binding */ readOptionalInt64),
/* harmony export */   uv: () => (/* binding */ readOptionalBase64)
/* harmony export */ });
/* unused harmony exports readBoolean, readOptionalBoolean */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

function readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw misshapen(where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => readObject(value, where));
/** `maxLength` in UTF-16 units. The empty text is a text. */
function readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string')
        throw misshapen(where, 'a text');
    if (value.length > maxLength)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxLength} characters`);
    return value;
}
const readOptionalString = (value, where, maxLength) => optional(value, () => readString(value, where, maxLength));
function readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(where, `one of ${choices.join(', ')}`);
    return found;
}
function readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => readBoolean(value, where));
/** A JSON number that is an integer a double holds exactly. */
function readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(where, 'an integer');
    return value;
}
function readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(where, 'a list');
    if (value.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${value.length} elements; ${max} are the most`);
    return value;
}
/** ProtoJSON leaves empty lists out. */
const readOptionalArray = (value, where, max) => optional(value, () => readArray(value, where, max)) ?? [];
/** Canonical base64 of the standard alphabet with its padding (RFC 4648, section 4): one text for each sequence of bytes. */
function readBase64(value, where, maxBytes) {
    const text = readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw misshapen(where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => readBase64(value, where, maxBytes));
const MAX_INT64 = 2n ** 63n - 1n;
/** A signed 64-bit integer: ProtoJSON writes it as a text of digits, and reads numbers too. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset; finer than milliseconds is cut off. Leap seconds and days that no calendar has are refused. */
function readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(readString(value, where, 40));
    if (!parts)
        throw misshapen(where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const readOptionalTimestamp = (value, where) => optional(value, () => readTimestamp(value, where));
/** An object whose values are texts: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${keys.length} members; ${max} are the most`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(where, 'an object of texts');
    return object;
}
/** For formats whose unknown fields could carry meaning that would be missed. */
function refuseUnknown(object, known, where) {
    if (Object.keys(object).some((key) => !known.includes(key))) {
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has a field that is not one of ${known.join(', ')}`);
    }
}
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (where, expected) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is not ${expected}`);


/***/ }),

/***/ 29199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




const FIRST_PIECE = 64 << 10;
/**
 * A whole file of at most `maxBytes`, counted while reading: a file may grow, and `/proc` tells no size. Symbolic links are followed.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would hang before it can be refused.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (pipes ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        await file?.close();
    }
}
async function readToEnd(file, expected, maxBytes, refuse) {
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (length > maxBytes)
            throw refuse();
        if (bytesRead === 0)
            return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${what} ${path} failed: ${reason}.`,
    hint: 'Check the path and its permissions; relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Reading ${what} ${path} stopped: it is longer than ${maxBytes} bytes.`,
    hint: 'Is it the file that was meant?',
});


/***/ }),

/***/ 33613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** An expected failure as a result carries it. Anything else is a bug, and goes on upwards. */
function describeFailure(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 28722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69323);

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__.createRegistry)({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}


/***/ }),

/***/ 78484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairImages: () => (/* binding */ repairImages)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/reference.js
var registry_reference = __webpack_require__(26247);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
// EXTERNAL MODULE: ./build/registry/fallback-index.js
var fallback_index = __webpack_require__(52823);
// EXTERNAL MODULE: ./build/registry/referrers.js
var referrers = __webpack_require__(40890);
// EXTERNAL MODULE: ./build/stores/describe-tagged.js
var describe_tagged = __webpack_require__(86191);
;// CONCATENATED MODULE: ./build/stores/repair-oci.js



/**
 * Puts back into the fallback index of an image what other writers have overwritten: every bundle that has a tag of its own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function repairImage(image, { open, clock, random = Math.random }) {
    const repository = open(image, 'push');
    const subject = image.digest;
    if (await (0,referrers/* askReferrers */.i)(repository, subject))
        return { status: 'not-needed', added: [] };
    const describe = (tag) => (0,describe_tagged/* describeTagged */.I)(repository, tag, subject);
    const added = await (0,fallback_index/* repairFallbackIndex */.U)({ repository, subject, describe, clock, random });
    return { status: added.length === 0 ? 'whole' : 'repaired', added };
}

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/open-images.js
var open_images = __webpack_require__(28722);
;// CONCATENATED MODULE: ./build/engine/store-repair.js








/** Repairs the fallback index of each image that was named, and of what `image-platforms` chooses in it. One image's trouble is not another's. */
async function repairImages({ target, imagePlatforms, allowInsecureRegistry }, context) {
    const open = (0,open_images/* openImages */.x)(allowInsecureRegistry, context);
    const choice = (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms);
    const { clock, logger } = context.ports;
    const repaired = [];
    for (const [index, text] of target.entries()) {
        try {
            const reference = (0,registry_reference/* parseReference */.F2)(text);
            const { chosen } = await (0,resolve_image/* resolveImage */.A)((0,image_source/* registrySource */.B)(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
            for (const { digest } of chosen) {
                const outcome = await repairImage({ ...reference, digest }, { open, clock });
                repaired.push({ image: chosen.length === 1 ? text : `${text} (${digest})`, ...outcome });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            repaired.push({ image: text, status: 'failed', added: [], problem: (0,describe_failure/* describeFailure */.I)(error) });
        }
        logger.progress('Repairing', index + 1, target.length);
    }
    return repaired;
}


/***/ }),

/***/ 51345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ classifyKey),
/* harmony export */   oU: () => (/* binding */ DIGEST_OID),
/* harmony export */   v3: () => (/* binding */ DIGEST_NAME),
/* harmony export */   yN: () => (/* binding */ SIGNATURE_OID)
/* harmony export */ });
const DIGEST_NAME = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** Digests by object identifier. SHA-1 and MD5 are not among them, on purpose. */
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
/** Curves by the name OpenSSL has for them, with the digest that goes with each. */
const CURVES = {
    prime256v1: { digest: 'sha256', details: ['PKIX_ECDSA_P256_SHA_256'] },
    secp384r1: { digest: 'sha384', details: ['PKIX_ECDSA_P384_SHA_384', 'PKIX_ECDSA_P384_SHA_256'] },
    secp521r1: { digest: 'sha512', details: ['PKIX_ECDSA_P521_SHA_512', 'PKIX_ECDSA_P521_SHA_256'] },
};
/** Nothing for a key we accept from nobody: other curves, short RSA keys, DSA, RSA-PSS. */
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

/***/ 74114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/** SHA-256 of the pre-authentication encoding of DSSE v1: what is signed, what is logged, what is verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


/***/ }),

/***/ 42594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members stand in the order of the specification,
 * digests in that of their names, the predicate as it is. Paths and sizes of subjects stay out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, digest }) => ({ name, digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or 0.1 as older signers wrote it. Fields beside those of the specification are left alone, as it asks.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `What was signed is not an in-toto statement: ${error.message}.`,
            hint: 'The signature may be good, but nothing says what it is about: ask whoever signed it.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZD }), what);
    const type = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not that of a statement of version 1 or 0.1');
    const predicateType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    const subjects = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(statement.subject, 'subject', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECTS */ .Vno).map(readSubject);
    if (subjects.length === 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** Hex digits of the digests that are matched; a wrong one would never match, and is better refused. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nAv);
    if (Object.keys(digest).length === 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


/***/ }),

/***/ 21784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBuildkitStatements),
/* harmony export */   f: () => (/* binding */ isBuildkitAttestation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42594);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47759);






const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Whether an entry of an index is BuildKit's attestation of its neighbour, and no image. */
const isBuildkitAttestation = ({ annotations }) => annotations?.[REFERENCE_TYPE] === 'attestation-manifest';
/**
 * What BuildKit said of the images of an index (moby/buildkit, docs/attestations/attestation-storage.md). Each statement has to be about
 * the image that its manifest refers to, that image has to be in the same index, and its type has to be the one that it is announced by.
 *
 * @param top What the reference names, read.
 * @param choice `index` and `all` mean every image of it.
 * @throws ChopmarkError `INPUT_IMAGE_ATTESTATION`, `INPUT_IMAGE_CONTENT`, `STORE_…`
 */
async function readBuildkitStatements(source, top, choice) {
    const found = [];
    let bytesLeft = _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Ogh;
    for (const { image, attestation } of await listAttestations(source, top)) {
        const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesPlatform */ .pC)(image.platform, wanted));
        if (!isMeant)
            continue;
        const read = await source.manifest(attestation.digest);
        if (read?.manifest.kind !== 'image')
            throw refuse(source, `${attestation.digest}, an attestation of BuildKit, is not there or no manifest`);
        for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
            bytesLeft -= layer.size;
            if (bytesLeft < 0 || found.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUILDKIT_STATEMENTS */ .Vw4)
                throw refuse(source, `it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUILDKIT_STATEMENTS */ .Vw4} statements or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Ogh} bytes of them`);
            found.push(checkStatement(source, image, layer, await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STATEMENT */ .VZu)));
        }
    }
    return found;
}
/** Each index is looked at for itself: what refers out of it refers to nothing. */
async function listAttestations(source, top) {
    const found = [];
    const waiting = [{ index: top, depth: 1 }];
    let seen = 0;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (next.index.manifest.kind !== 'index')
            continue;
        const { manifests } = next.index.manifest;
        seen += manifests.length;
        if (seen > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_MANIFESTS */ .kUM || next.depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_DEPTH */ .yMA)
            throw refuse(source, `it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_MANIFESTS */ .kUM} manifests, or indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_DEPTH */ .yMA} deep`);
        const images = new Map(manifests
            .filter((entry) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(entry.mediaType) && entry.annotations?.[REFERENCE_TYPE] === undefined)
            .map((entry) => [entry.digest, entry]));
        for (const attestation of manifests.filter(isBuildkitAttestation)) {
            const image = images.get(attestation.annotations?.[REFERENCE_DIGEST] ?? '');
            if (!image)
                throw refuse(source, `${attestation.digest}, an attestation of BuildKit, refers to no image beside it`);
            found.push({ image, attestation });
        }
        for (const entry of manifests.filter(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType))) {
            const index = await source.manifest(entry.digest);
            if (index)
                waiting.push({ index, depth: next.depth + 1 });
        }
    }
    return found;
}
function checkStatement(source, image, layer, bytes) {
    const what = `${layer.digest}, a statement of BuildKit`;
    try {
        const { subjects, predicateType } = (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytes, what);
        if ((layer.annotations?.[PREDICATE_TYPE] ?? predicateType) !== predicateType)
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what}, has not the type that it is announced by`);
        const [algorithm = '', hex] = image.digest.split(':');
        if (!subjects.every(({ digest }) => digest[algorithm] === hex))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what}, is not about ${image.digest}, to which its manifest refers`);
        return { image, predicateType, bytes };
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw refuse(source, error.message);
    }
}
const refuse = ({ name }, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_ATTESTATION',
    message: `In ${name}, attestations of BuildKit cannot be signed: ${reason}.`,
    hint: 'Build and push the image anew; signing what is not about it would mislead its readers.',
});


/***/ }),

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Reads `image-platforms`: `index` (the default) is what the reference names, `all` that and every child, `linux/amd64` the
 * children for that platform; several add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readPlatformChoice(words) {
    const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
    const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
    const all = wanted.includes('all');
    return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}
function readOne(word) {
    const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
    if (os !== '')
        return { os, architecture, ...(variant !== undefined && { variant }) };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `${word} in --image-platforms is neither index, all nor a platform.`,
        hint: 'Platforms are written linux/amd64, linux/arm64, linux/arm/v7.',
    });
}
/** Without a variant, every variant is meant; arm64 is v8 whether or not that is said. */
function matchesPlatform(platform, wanted) {
    if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture)
        return false;
    return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}
const variantOf = ({ architecture, variant }) => variant ?? (architecture === 'arm64' ? 'v8' : '');
const showPlatform = ({ os, architecture, variant }) => [os, architecture, ...(variant ? [variant] : [])].join('/');


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40332);
/* harmony import */ var _buildkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21784);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47759);








/**
 * What a reference means, once: a tag is read one time, and what follows goes by digest. Children are chosen by platform;
 * attestations that lie inside an index (BuildKit) are about other children and never chosen.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
async function resolveImage(source, reference, choice) {
    const top = await source.manifest(reference);
    if (!top)
        throw missing(source, reference);
    if (top.manifest.kind !== 'index') {
        await checkOwnPlatform(source, top, choice);
        return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
    }
    const children = choice.index && !choice.all && choice.platforms.length === 0
        ? { images: [], foreign: 0 }
        : await walk(source, top, 1, new Set([top.digest]));
    const { images, foreign } = children;
    for (const wanted of choice.platforms)
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yMA)
        throw unfit(source, `has indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yMA} deep`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || (0,_buildkit_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildkitAttestation */ .f)(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kUM)
            throw unfit(source, `has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kUM} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(child.mediaType)) {
            const nested = await source.manifest(child.digest);
            if (!nested)
                throw missing(source, child.digest);
            const below = await walk(source, nested, depth + 1, seen);
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
            found.foreign += below.foreign;
        }
        else
            found.foreign++;
    }
    return found;
}
/** An image that is no index says for itself what it runs on. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await source.blob(manifest.config, _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_CONFIG */ .uT6), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `There is no ${reference} in ${name}.`,
    hint: 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
});
const unfit = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Name what is meant by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} is not for ${wanted}.`,
    hint: images.length === 0
        ? 'It names no platforms.'
        : `It is for ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ })

};
