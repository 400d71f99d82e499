export const id = 9119;
export const ids = [9119,2853];
export const modules = {

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


/***/ })

};
