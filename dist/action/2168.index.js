export const id = 2168;
export const ids = [2168];
export const modules = {

/***/ 42690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ locateValue),
/* harmony export */   TJ: () => (/* binding */ groupElements),
/* harmony export */   h8: () => (/* binding */ findMembers)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48806);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85819);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);



/*
 * Parts of large JSON, found without parsing the rest of it. What lies between the parts is only stepped over: text that is no JSON may be
 * taken for it, so these parts prove nothing until the whole text was parsed.
 */
/**
 * The values of some members of an object, as they are written.
 *
 * @param what What is read, for messages.
 * @throws JsonError if it is no object, ends too early, is nested too deeply, or has one of the members twice
 */
function findMembers(bytes, names, what) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = new Map();
    const fail = () => new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
    let at = skipBlank(text, 0);
    if (text[at] !== OPEN_OBJECT)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not an object`);
    at = skipBlank(text, at + 1);
    if (text[at] === CLOSE_OBJECT)
        return found;
    for (;;) {
        if (text[at] !== QUOTE)
            throw fail();
        const endOfKey = skipValue(text, at, what);
        const name = readName(text.subarray(at, endOfKey), names, what);
        at = skipBlank(text, endOfKey);
        if (text[at] !== COLON)
            throw fail();
        const start = skipBlank(text, at + 1);
        const end = skipValue(text, start, what);
        if (name !== undefined && found.has(name))
            throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('duplicate-key', `${what} has a duplicate key in an object`);
        if (name !== undefined)
            found.set(name, text.subarray(start, end));
        at = skipBlank(text, end);
        if (text[at] === CLOSE_OBJECT)
            return found;
        if (text[at] !== COMMA)
            throw fail();
        at = skipBlank(text, at + 1);
    }
}
/** Characters of a name with every character escaped, and more. */
const LONGEST_KEY = 1024;
const readName = (key, names, what) => {
    if (key.length > LONGEST_KEY)
        return undefined;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(key, { what });
    return names.find((candidate) => candidate === name);
};
/**
 * Where a value begins in JSON that was parsed before. Undefined if there is no such value.
 *
 * @param path The keys and positions that lead to it: `['components', '0', 'name']`.
 * @throws JsonError for other text
 */
function locateValue(bytes, path) {
    const unmarked = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E)(bytes);
    const text = Buffer.from(unmarked.buffer, unmarked.byteOffset, unmarked.length);
    let at = skipBlank(text, 0);
    for (const step of path) {
        const found = text[at] === OPEN_OBJECT ? findMember(text, at, step) : text[at] === OPEN_LIST ? findElement(text, at, Number(step)) : undefined;
        if (found === undefined)
            return undefined;
        at = found;
    }
    let line = 1;
    let start = 0;
    for (let end = text.indexOf(NEWLINE); end !== -1 && end < at; end = text.indexOf(NEWLINE, start)) {
        line++;
        start = end + 1;
    }
    return { line, column: text.toString('utf8', start, at).length + 1 };
}
const WHAT = 'the document';
function findMember(text, from, name) {
    for (let at = skipBlank(text, from + 1); text[at] === QUOTE;) {
        const endOfKey = skipValue(text, at, WHAT);
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text.subarray(at, endOfKey), { what: WHAT });
        const value = skipBlank(text, skipBlank(text, endOfKey) + 1);
        if (key === name)
            return value;
        const next = skipBlank(text, skipValue(text, value, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return undefined;
}
function findElement(text, from, index) {
    if (!Number.isSafeInteger(index))
        return undefined;
    let at = skipBlank(text, from + 1);
    for (let passed = 0; passed < index; passed++) {
        const next = skipBlank(text, skipValue(text, at, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return text[at] === CLOSE_LIST ? undefined : at;
}
/** Bytes that are parsed together. */
const GROUP = 64 << 10;
/**
 * The elements of a list, some at a time, as text of a list of their own.
 *
 * @throws JsonError if it is no list, ends too early, or has an element that is larger than `maxBytes` or nested too deeply
 */
function* groupElements(list, { what, maxBytes }) {
    const fail = () => new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
    let at = skipBlank(list, 0);
    if (list[at] !== OPEN_LIST)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not a list`);
    at = skipBlank(list, at + 1);
    if (list[at] === CLOSE_LIST)
        return;
    for (let start = at;;) {
        const end = skipValue(list, at, what);
        if (end - at > maxBytes)
            throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-large', `${what} has an element that is longer than ${maxBytes} bytes`);
        const next = skipBlank(list, end);
        const isLast = list[next] === CLOSE_LIST;
        if (!isLast && list[next] !== COMMA)
            throw fail();
        if (isLast || end - start >= GROUP) {
            yield Buffer.concat([BEFORE, list.subarray(start, end), AFTER]);
            start = next + 1;
        }
        if (isLast)
            return;
        at = skipBlank(list, next + 1);
    }
}
const BEFORE = Buffer.from('[');
const AFTER = Buffer.from(']');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;
function skipBlank(text, from) {
    let at = from;
    while (text[at] === 0x20 || text[at] === 0x0a || text[at] === 0x0d || text[at] === 0x09)
        at++;
    return at;
}
/** Where the value ends that begins at `from`. */
function skipValue(text, from, what) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        switch (text[at]) {
            case QUOTE:
                at = endOfString(text, at + 1);
                if (depth === 0)
                    return at + 1;
                break;
            case OPEN_LIST:
            case OPEN_OBJECT:
                if (++depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX)
                    throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-deep', `${what} is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels`);
                break;
            case CLOSE_LIST:
            case CLOSE_OBJECT:
                if (depth === 0)
                    return at;
                if (--depth === 0)
                    return at + 1;
                break;
            case COMMA:
                if (depth === 0)
                    return at;
        }
    }
    throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
}
function endOfString(text, from) {
    for (let at = from; at < text.length; at++) {
        const byte = text[at];
        if (byte === QUOTE)
            return at;
        if (byte === BACKSLASH)
            at++;
    }
    return text.length;
}


/***/ }),

/***/ 93410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   fP: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return {
            messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
        };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ }),

/***/ 93466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   Zm: () => (/* binding */ writeEnvelopes),
/* harmony export */   gC: () => (/* binding */ digestEnvelopes),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes(envelope) {
    const body = envelope.payload.toString('base64');
    for (const [before, after] of formsOf(envelope))
        yield `${before}${body}${after}`;
}
/** The digests of the same, in the same order, of which none is in memory as a whole. */
function* digestEnvelopes(envelope, algorithm) {
    const { payload } = envelope;
    for (const [before, after] of formsOf(envelope)) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(before);
        for (let at = 0; at < payload.length; at += PIECE)
            digest.update(payload.toString('base64', at, at + PIECE));
        yield digest.update(after).digest();
    }
}
/** Bytes whose base64 has no padding. */
const PIECE = 48 << 10;
/** What is written before and after the payload. */
function* formsOf({ payloadType, signature, keyid = '' }) {
    const [sig, payload] = [signature.toString('base64'), ''];
    yield splitAtPayload({ payload, payloadType, signatures: [{ sig }] });
    yield splitAtPayload({ payload, payloadType, signatures: [{ sig, keyid }] });
    yield splitAtPayload({ payloadType, payload, signatures: [{ keyid, sig }] });
    yield splitAtPayload({ payloadType, payload, signatures: [{ sig }] });
}
function splitAtPayload(envelope) {
    const text = JSON.stringify(envelope);
    // Quotes in another text are escaped.
    const at = text.indexOf('"payload":"') + '"payload":"'.length;
    return [text.slice(0, at), text.slice(at)];
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


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

/***/ 14922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ parsePredicateType),
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   vi: () => (/* binding */ parseStatementHead)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42690);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29131);





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
const parseStatement = (bytes) => refuseMalformed(() => readStatement(bytes, 'the statement'));
function refuseMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__.MAX_BUNDLE }), what);
    const kind = readKind(statement);
    const subjects = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readArray */ .oU)(statement.subject, 'subject', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn).map(readSubject);
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { ...kind, subjects, ...(predicate && { predicate }) };
}
function readKind(statement) {
    const type = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    return { type, predicateType };
}
/**
 * Reads what a statement is about. A statement above `MAX_UNTRUSTED_STATEMENT` is only looked through for it: its predicate can take thirty
 * times its size in memory, and may be malformed, so `parseStatement` must follow before the statement counts.
 *
 * @param first How many subjects of such a statement are read. Default: all.
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatementHead(bytes, first = Number.POSITIVE_INFINITY) {
    return refuseMalformed(() => {
        if (bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNTRUSTED_STATEMENT */ .mP)
            return readStatement(bytes, 'the statement');
        const { subjects, ...kind } = readLargeHead(bytes);
        return { ...kind, subjects: readSubjects(subjects, first) };
    });
}
/** The same for the predicate type alone. */
const parsePredicateType = (bytes) => refuseMalformed(() => (bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNTRUSTED_STATEMENT */ .mP ? readStatement(bytes, 'the statement') : readLargeHead(bytes)).predicateType);
function readLargeHead(bytes) {
    const what = 'the statement';
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__.MAX_BUNDLE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-large', `${what} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.MAX_BUNDLE} bytes`);
    const members = (0,_base_json_json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .findMembers */ .h8)(bytes, ['_type', 'predicateType', 'subject'], what);
    const readText = (name) => {
        const text = members.get(name);
        if (text && text.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECT */ .Wl)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${name} is too long`);
        return text && (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: name });
    };
    const subjects = members.get('subject');
    if (subjects === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is missing');
    return { ...readKind({ _type: readText('_type'), predicateType: readText('predicateType') }), subjects };
}
function readSubjects(list, first) {
    const subjects = [];
    for (const group of (0,_base_json_json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .groupElements */ .TJ)(list, { what: 'subject', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECT */ .Wl })) {
        const values = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(group, { what: 'subject' });
        if (subjects.length + values.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `subject has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn} elements, which is the limit`);
        for (const value of values)
            subjects.push(readSubject(value, subjects.length));
        if (subjects.length >= first)
            return subjects.slice(0, first);
    }
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    return subjects;
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DIGESTS */ .nA);
    if (Object.keys(digest).length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


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


/***/ })

};
