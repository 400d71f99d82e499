export const id = 4579;
export const ids = [4579,9119,2853];
export const modules = {

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
        const { startVerifyThread } = await __webpack_require__.e(/* import() */ 1787).then(__webpack_require__.bind(__webpack_require__, 31787));
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
