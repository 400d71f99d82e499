export const id = 2964;
export const ids = [2964];
export const modules = {

/***/ 24002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPieces: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _foreign_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23809);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79919);


/**
 * Reads a file of lines in pieces, so that a large one is never in memory as a whole. The parts of a line that is longer than a piece are
 * passed on as they are, which no reader of JSON accepts.
 *
 * @param what What the file is to the user.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function* readPieces(path, what, { maxBytes, maxPiece, pipes }) {
    const { file, size, isPipe } = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openBounded */ .aB)(path, what, { ...(pipes !== undefined && { pipes }) });
    try {
        const source = { file, path, what, maxBytes, isPipe, read: 0 };
        let buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size, maxPiece) + 1));
        let firstLine = 1;
        let kept = 0;
        for (;;) {
            const filled = await fill(source, buffer, kept, maxPiece);
            buffer = filled.buffer;
            const { length, isEnd } = filled;
            const end = isEnd ? length : endOfLines(buffer, length);
            const bytes = buffer.subarray(0, end);
            (0,_foreign_input_js__WEBPACK_IMPORTED_MODULE_0__/* .announceInput */ .c)(end);
            if (length > 0)
                yield { bytes, firstLine };
            if (isEnd)
                return;
            firstLine += countLines(bytes);
            buffer.copyWithin(0, end, length);
            kept = length - end;
        }
    }
    finally {
        await file.close();
    }
}
/** Fills the buffer to one byte more than a piece, or to the end of the file. It grows only for a file whose size was not known. */
async function fill(source, into, kept, maxPiece) {
    let buffer = into;
    let length = kept;
    while (length <= maxPiece) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxPiece + 1));
        const count = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readInto */ .Pq)(source, buffer, length);
        if (count === 0)
            return { buffer, length, isEnd: true };
        length += count;
    }
    return { buffer, length, isEnd: false };
}
const NEWLINE = 0x0a;
/** After the last line that is there as a whole; without one, after everything. */
const endOfLines = (buffer, length) => buffer.lastIndexOf(NEWLINE, length - 1) + 1 || length;
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 35148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLD_PROVENANCE_TYPE),
/* harmony export */   T: () => (/* binding */ PROVENANCE_TYPE)
/* harmony export */ });
/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): the parts that all build types share. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Still written by slsa-github-generator, and by npm and cosign before they changed to v1. */
const OLD_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v0.2';


/***/ }),

/***/ 87080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ parseBundleLines),
  w: () => (/* binding */ readBundleLines)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/sigstore/foreign-files.js
var foreign_files = __webpack_require__(21565);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/pep740.js
var pep740 = __webpack_require__(55017);
;// CONCATENATED MODULE: ./build/sigstore/wrapped-bundles.js



/**
 * The bundles in a document of another format: the answers of the attestation APIs of npm and GitHub, what `gh attestation verify` prints,
 * a provenance object or an attestation of Python package indexes (PEP 740), a list of bundles.
 *
 * @returns Undefined if the document is none of these.
 * @throws JsonError for such a document in another shape, or with more than `MAX_BUNDLES`
 */
function unwrapBundles(document) {
    if (Array.isArray(document))
        return document.some(isBundleLike) ? unwrapList(document) : undefined;
    if (typeof document !== 'object' || document === null)
        return undefined;
    const object = document;
    if (Array.isArray(object.attestations) && object.attestations.every(isListed)) {
        return (0,json_shape/* readArray */.oU)(object.attestations, 'attestations', limits/* MAX_BUNDLES */.fI).map((item, index) => ({
            where: `attestations[${index}].bundle`,
            json: item.bundle ?? undefined,
        }));
    }
    if (Array.isArray(object.attestation_bundles))
        return unwrapProvenance(object.attestation_bundles);
    if ((0,pep740/* isPythonAttestation */.f2)(object))
        return [{ where: 'the attestation', json: (0,pep740/* fromPythonAttestation */.dz)(object, 'the attestation') }];
    return undefined;
}
/** An element of the answers of npm and GitHub. Large bundles of GitHub are left out there in favor of their address. */
const isListed = (item) => typeof item === 'object' && item !== null && (Object.hasOwn(item, 'bundle') || Object.hasOwn(item, 'bundle_url'));
/** An element of a list: a bundle, an attestation of PEP 740, or what `gh attestation verify --format json` prints for one. */
const isBundleLike = (item) => typeof item === 'object' &&
    item !== null &&
    (['mediaType', 'media_type', 'verificationMaterial', 'attestation'].some((name) => Object.hasOwn(item, name)) ||
        (0,pep740/* isPythonAttestation */.f2)(item) ||
        isListed(item));
const unwrapList = (list) => (0,json_shape/* readArray */.oU)(list, 'the list', limits/* MAX_BUNDLES */.fI).map((item, index) => {
    const where = `[${index}]`;
    const { attestation, bundle } = (typeof item === 'object' && item !== null ? item : {});
    if (attestation !== undefined)
        return { where: `${where}.attestation.bundle`, json: (0,json_shape/* readObject */.Ag)(attestation, `${where}.attestation`).bundle };
    if (bundle !== undefined)
        return { where: `${where}.bundle`, json: bundle };
    if ((0,pep740/* isPythonAttestation */.f2)(item))
        return { where, json: (0,pep740/* fromPythonAttestation */.dz)(item, where) };
    return { where, json: item };
});
/** `dev.pypi.Provenance` version 1: for each publisher the attestations of a file (PEP 740, "Provenance objects"). */
function unwrapProvenance(publishers) {
    const found = [];
    publishers.forEach((publisher, at) => {
        const where = `attestation_bundles[${at}]`;
        (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(publisher, where).attestations, `${where}.attestations`, limits/* MAX_BUNDLES */.fI).forEach((attestation, index) => {
            const place = `${where}.attestations[${index}]`;
            found.push({ where: place, json: (0,pep740/* fromPythonAttestation */.dz)((0,json_shape/* readObject */.Ag)(attestation, place), place) });
        });
    });
    return [...(0,json_shape/* readArray */.oU)(found, 'attestation_bundles', limits/* MAX_BUNDLES */.fI)];
}

;// CONCATENATED MODULE: ./build/sigstore/bundle-lines.js






/**
 * Parses every bundle of a file: a single JSON bundle in any layout, JSON Lines with one bundle per line, or a document that has bundles in
 * it (`unwrapBundles`). @throws ChopmarkError as `parseBundle` does; the error names a file of another kind for what it is
 */
function parseBundleLines(bytes, what = 'the bundle file', firstLine = 1) {
    return readBundleLines(bytes, what, firstLine).map((read) => {
        if (read instanceof errors/* ChopmarkError */.E)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place, for the first
 * `MAX_BAD_LINES`.
 *
 * @param firstLine The number of the first line, if these are only some lines of the file.
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file', firstLine = 1) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    if (first === undefined)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} is empty, so it has no bundle`);
    // The first line of a document that spans several lines does not end with a closing brace.
    const whole = first.at(-1) === CLOSING_BRACE ? undefined : readDocument(text, what);
    if (whole?.isJson)
        return whole.read;
    const { read, keep } = startReading();
    let count = 0;
    for (const { line, number } of splitLines(text)) {
        if (count > limits/* MAX_BUNDLES */.fI)
            break;
        // One by one, because a line can have more bundles than fit into the arguments of one call.
        for (const one of readDocument(line, `${what}, line ${number + firstLine - 1}`, { isLine: true }).read) {
            count++;
            keep(one);
        }
    }
    if (whole && read.every((one) => one instanceof errors/* ChopmarkError */.E))
        return whole.read;
    if (count > limits/* MAX_BUNDLES */.fI)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} has more than ${limits/* MAX_BUNDLES */.fI} bundles`);
    return read;
}
/** What was read so far. An error takes more memory than the line that it is about, so they are counted. */
function startReading() {
    const read = [];
    let bad = 0;
    const keep = (one) => {
        if (!(one instanceof errors/* ChopmarkError */.E) || ++bad <= limits/* MAX_BAD_LINES */.Zs)
            read.push(one);
    };
    return { read, keep };
}
/** A file, or one line of it. */
function readDocument(bytes, what, { isLine = false } = {}) {
    try {
        const json = (0,parse_bundle/* parseBundleDocument */.Zo)(bytes, what, { isLine });
        return { read: readJson(json, what), isJson: true };
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        const foreign = (0,foreign_files/* nameForeignText */.rn)(bytes);
        return { read: [foreign ? foreignFile(what, foreign) : (0,parse_bundle/* malformedBundle */.aB)(error.message, error)], isJson: false };
    }
}
function readJson(json, what) {
    try {
        const wrapped = unwrapBundles(json);
        if (!wrapped)
            return [readOne(json, what)];
        if (wrapped.length === 0)
            return [(0,parse_bundle/* malformedBundle */.aB)(`${what} has an empty list of attestations`)];
        const { read, keep } = startReading();
        for (const { where, json: inner } of wrapped)
            keep(inner === undefined ? notIncluded(what, where) : readOne(inner, `${what}, ${where}`));
        return read;
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        return [(0,parse_bundle/* malformedBundle */.aB)(`${what}: ${error.message}`, error)];
    }
}
function readOne(json, what) {
    try {
        return (0,parse_bundle/* parseBundleJson */.mn)(json, what);
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        const foreign = (0,foreign_files/* nameForeignJson */.kb)(json);
        return foreign ? foreignFile(what, foreign) : error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Non-blank lines with their numbers, without trailing white space. */
function* splitLines(text) {
    for (let start = 0, number = 1; start < text.length; number++) {
        const found = text.indexOf(NEWLINE, start);
        const next = found < 0 ? text.length : found;
        let end = next;
        while (end > start && isBlank(text[end - 1]))
            end--;
        if (end > start)
            yield { line: text.subarray(start, end), number };
        start = next + 1;
    }
}
const foreignFile = (what, { what: kind, hint }) => new errors/* ChopmarkError */.E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `Not a Sigstore bundle: ${what} is ${kind}.`, hint });
const notIncluded = (what, where) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `${what} does not include ${where}, only its address.`,
    hint: 'Download the bundle from its address (bundle_url), for example with gh attestation download.',
});


/***/ }),

/***/ 21565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ isForeignSignature),
/* harmony export */   kb: () => (/* binding */ nameForeignJson),
/* harmony export */   rn: () => (/* binding */ nameForeignText)
/* harmony export */ });
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85819);

const ONE_BUNDLE = 'Name a Sigstore bundle: JSON with mediaType, or JSON Lines with one bundle per line.';
const OWN_BUNDLE = 'Name the bundle: NAME.sigstore.json, or attestations.jsonl in the same folder. To search the whole folder, use --bundle-dir.';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mediaTypeOf = ({ mediaType, media_type: spelled }) => {
    const stated = mediaType ?? spelled;
    return typeof stated === 'string' ? stated : '';
};
const hasAll = (object, ...names) => names.every((name) => Object.hasOwn(object, name));
const firstSignature = ({ signatures }) => {
    const first = Array.isArray(signatures) ? signatures[0] : undefined;
    return isObject(first) ? first : {};
};
/** In this order: what is more special comes first. */
const OBJECTS = [
    [
        (object) => mediaTypeOf(object).includes('trustedroot'),
        { what: 'a trusted root, with which bundles are verified', hint: 'Pass it with --trusted-root, and name the bundle with --bundle.' },
    ],
    [
        (object) => mediaTypeOf(object).includes('clienttrustconfig'),
        { what: 'a client trust config of a Sigstore instance', hint: 'Pass it with --instance, and name the bundle with --bundle.' },
    ],
    [
        (object) => mediaTypeOf(object).includes('signingconfig'),
        { what: 'a signing config of a Sigstore instance', hint: 'Pass it with --signing-config when you sign. It is not needed to verify.' },
    ],
    [
        (object) => hasAll(object, 'payload', 'payloadType', 'signatures') && Object.hasOwn(firstSignature(object), 'cert'),
        {
            what: 'a DSSE envelope with a certificate and without a log entry, as slsa-github-generator writes it (.intoto.jsonl)',
            hint: 'It does not prove when it was signed, so only a search in the log can verify it: use slsa-verifier verify-artifact --provenance-path FILE.',
        },
    ],
    [
        (object) => hasAll(object, 'payload', 'payloadType', 'signatures'),
        {
            what: 'a bare DSSE envelope: a signed statement without certificate, log entry and time',
            hint: 'Ask its signer for the Sigstore bundle. For an image, name the image with --subject-image, where cosign keeps the other parts.',
        },
    ],
    [
        (object) => hasAll(object, 'base64Signature') || hasAll(object, 'rekorBundle'),
        {
            what: 'a bundle of cosign 1 or 2, in the format of cosign itself (base64Signature, cert, rekorBundle)',
            hint: 'Convert it with cosign bundle create --artifact ARTIFACT --bundle FILE --out ARTIFACT.sigstore.json, or verify it with cosign verify-blob --bundle FILE.',
        },
    ],
    [
        (object) => hasAll(object, 'SignedEntryTimestamp', 'Payload'),
        {
            what: 'the log entry of a cosign signature, without the signature',
            hint: 'Convert the signature, its certificate and this entry with cosign bundle create.',
        },
    ],
    [
        (object) => Object.values(object).some((entry) => isObject(entry) && hasAll(entry, 'body', 'integratedTime', 'logID')),
        {
            what: 'an entry of a Rekor log, as its API answers',
            hint: 'An entry has neither the certificate chain nor the statement. Name the bundle that it belongs to.',
        },
    ],
    [
        ({ _type: type }) => typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/'),
        {
            what: 'an in-toto statement without a signature',
            hint: 'Anybody can write a statement. Name the bundle that signs it; to sign it yourself, use chopmark attest --statement-path FILE.',
        },
    ],
    [
        (object) => object.bomFormat === 'CycloneDX' || typeof object.spdxVersion === 'string' || /spdx/i.test(JSON.stringify(object['@context'] ?? '')),
        {
            what: 'an SBOM without a signature',
            hint: 'Name the bundle that signs it. To sign it about an artifact, use chopmark attest ARTIFACT --sbom-path FILE; to verify the file itself, name it as the artifact.',
        },
    ],
    [
        (object) => object.schemaVersion === 2 && (hasAll(object, 'layers') || hasAll(object, 'manifests')),
        { what: 'a manifest of a container image', hint: 'Name the image with --subject-image: its bundles are read from its registry.' },
    ],
    [
        ({ format, schema }) => [format, schema].some((kind) => typeof kind === 'string' && kind.startsWith('chopmark.')),
        {
            what: 'a document of chopmark itself: a result, or the journal of a run',
            hint: OWN_BUNDLE,
        },
    ],
    [
        (object) => hasAll(object, 'store', 'bundle') && typeof object.bundle === 'string',
        {
            what: 'a receipt of chopmark, which says where a bundle is stored',
            hint: OWN_BUNDLE,
        },
    ],
    [
        (object) => hasAll(object, 'message', 'documentation_url'),
        { what: 'an error of the GitHub API', hint: 'Read its message. Download the bundle again, for example with gh attestation download.' },
    ],
];
/** Whether parsed JSON is a DSSE envelope, or a bundle of cosign 1 or 2, and holds nothing else. */
function isForeignSignature(value) {
    if (!isObject(value))
        return false;
    const only = (...names) => Object.keys(value).every((name) => names.includes(name));
    if (hasAll(value, 'payload', 'payloadType', 'signatures'))
        return only('payload', 'payloadType', 'signatures');
    return hasAll(value, 'base64Signature') && only('base64Signature', 'cert', 'rekorBundle', 'rfc3161Timestamp');
}
/** Names parsed JSON that is no bundle. Undefined if it is nothing that is known. */
function nameForeignJson(value) {
    if (Array.isArray(value))
        return { what: value.length === 0 ? 'an empty list' : 'a list of other things than bundles', hint: ONE_BUNDLE };
    if (!isObject(value))
        return { what: `a bare JSON ${value === null ? 'null' : typeof value}`, hint: ONE_BUNDLE };
    return OBJECTS.find(([applies]) => applies(value))?.[1];
}
const TEXTS = [
    [/^-----BEGIN (?:[A-Z]+ )*PUBLIC KEY-----/, { what: 'a public key', hint: 'Pass it with --key, and name the bundle with --bundle.' }],
    [
        /^-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
        { what: 'a private key', hint: 'A private key is not needed to verify. If others could read this file, replace the key.' },
    ],
    [
        /^-----BEGIN CERTIFICATE-----/,
        {
            what: 'a certificate in PEM',
            hint: 'A certificate alone proves no signature. Name the bundle, or make one with cosign bundle create.',
        },
    ],
    [/^-----BEGIN PGP /, { what: 'a signature or key of OpenPGP', hint: 'Verify it with gpg --verify.' }],
    [/^-----BEGIN SSH SIGNATURE-----/, { what: 'a signature of SSH', hint: 'Verify it with ssh-keygen -Y verify.' }],
    [/^(?:untrusted comment:|trusted comment:)/, { what: 'a signature or key of minisign or signify', hint: 'Verify it with minisign -V.' }],
    [/^-----BEGIN /, { what: 'a PEM file', hint: ONE_BUNDLE }],
    [
        /^<(?:!doctype html|html|\?xml|!--)/i,
        {
            what: 'a page of HTML or XML, probably an error or login page',
            hint: 'The download failed or needs a login. Download the bundle again, and look at it before you use it.',
        },
    ],
    [
        /^version https:\/\/git-lfs\.github\.com\//,
        { what: 'a pointer of Git LFS to a file that was not fetched', hint: 'Run git lfs pull, then try again.' },
    ],
    [
        /^[0-9a-f]{64}(?:[0-9a-f]{32})?(?:[0-9a-f]{32})?(?:\s+\*?\S|\s*$)/i,
        { what: 'a checksum or a file of checksums', hint: 'Pass it with --subject-checksums, and name the bundle with --bundle.' },
    ],
    [
        /^[A-Za-z0-9+/]{64,}={0,2}\s*$/,
        {
            what: 'a bare signature in base64, as cosign 1 and 2 write it',
            hint: 'Make a bundle of signature and certificate with cosign bundle create --artifact ARTIFACT --signature FILE --certificate CERTIFICATE.',
        },
    ],
];
/** How many bytes of a file are looked at. */
const HEAD = 1024;
/** Names a file that is no JSON, by how it begins. Undefined if it is nothing that is known. */
function nameForeignText(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
    const encoding = (0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEncoding */ .f)(head);
    if (encoding !== undefined)
        return { what: encoding, hint: 'Save the file as UTF-8. What is signed in it does not change.' };
    if (head.includes(0))
        return { what: 'a binary file', hint: ONE_BUNDLE };
    const text = head.toString('utf8').trimStart();
    return TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}


/***/ }),

/***/ 39866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   Vq: () => (/* binding */ LogBodyError),
/* harmony export */   Y2: () => (/* binding */ parseLogBody)
/* harmony export */ });
/* unused harmony export formatHashedRekordV2 */
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _x509_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84123);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);





/** Thrown for a body of an unknown kind; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1, `intoto` 0.0.1 and 0.0.2 of Rekor v1, `hashedrekord`
 * and `dsse` 0.0.2 of Rekor v2.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not supported`);
    try {
        const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(canonicalizedBody, { what: 'the body', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOG_BODY */ .hu, maxDepth: 16 }), 'body');
        (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('the kind in the body differs from the kind of the entry');
        return read((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3 ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.1': readFirstInToto,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['data', 'signature'], 'spec');
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.signature, 'signature');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'publicKey'], 'signature');
    const data = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, 'signature.content', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.signature, 'signatures[0].signature', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
/**
 * What cosign before 2.2 logged for attestations. The log keeps neither envelope nor signature, but the digest of the envelope's JSON (rekor,
 * pkg/types/intoto/v0.0.1). It also keeps the digest of the payload, which this one covers.
 */
function readFirstInToto(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content', 'publicKey'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(content, ['hash', 'payloadHash'], 'content');
    return {
        generation: 1,
        digestOf: 'envelope',
        ...readHexDigest(content.hash, 'content.hash'),
        verifier: readPemVerifier(spec.publicKey, 'publicKey'),
    };
}
function readInTotoV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    const signature = readOnly((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(content.envelope, 'envelope').signatures, 'signatures');
    // The log base64-encodes once more what was already base64.
    const encoded = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.sig, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(encoded, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['hashedRekordV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.hashedRekordV002, 'hashedRekordV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['dsseV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.dsseV002, 'dsseV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'verifier'], where);
    const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.verifier, `${where}.verifier`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    const keyDetails = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(verifier.keyDetails, `${where}.keyDetails`, 64);
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, `${where}.content`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        ...(keyDetails && { keyDetails }),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        },
    };
}
/** The single signature: a bundle has one, and so has its log entry. */
function readOnly(value, where) {
    const [only, ...others] = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const name = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const algorithm = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has the wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = (0,_x509_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePem */ .o)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is not a certificate or public key`);
    return { kind: block.label === 'CERTIFICATE' ? 'certificate' : 'public-key', der: block.der };
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The body that Rekor v2 stores, and hashes as leaf, for a `hashedrekord` request (rekor-tiles, CLIENTS.md). */
function formatHashedRekordV2({ algorithm, digest, signature, verifier, keyDetails }) {
    const rawBytes = verifier.der.toString('base64');
    return Buffer.from(canonicalizeJson({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm, digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: {
                        keyDetails,
                        ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
                    },
                },
            },
        },
    }));
}


/***/ }),

/***/ 70669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aB: () => (/* binding */ malformedBundle),
  QN: () => (/* binding */ parseBundle),
  Zo: () => (/* binding */ parseBundleDocument),
  mn: () => (/* binding */ parseBundleJson),
  J3: () => (/* binding */ readLogEntry)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(65129);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/json/long-text.js
var long_text = __webpack_require__(34833);
;// CONCATENATED MODULE: ./build/base/json/json-outline.js



/** Characters from which a string in the alphabet of base64 is left where it is. */
const LONG = 1024;
/**
 * JSON as `parseJson` reads it, from bytes that can be large and hostile: long strings in the alphabet of base64 become a `LongText`, so
 * that the memory that it takes depends on `maxOutline` and `maxValues`. The readers of `json-shape.ts` read a `LongText` as the string that
 * it is.
 *
 * @param bytes Must stay unchanged until the value was read.
 * @throws JsonError
 */
function parseJsonOutline(bytes, { maxOutline, ...bounds }) {
    const { what, maxBytes = Number.POSITIVE_INFINITY } = bounds;
    if (bytes.length > maxBytes)
        throw new json_json/* JsonError */.N3('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const long = findLongTexts(source);
    // No text that was written before can be a mark.
    const mark = `${(0,external_node_crypto_.randomBytes)(16).toString('hex')}:`;
    const pieces = [];
    let done = 0;
    for (const [index, { start, end }] of long.entries()) {
        pieces.push(source.subarray(done, start), Buffer.from(`${mark}${index}`));
        done = end;
    }
    pieces.push(source.subarray(done));
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (length > maxOutline)
        throw new json_json/* JsonError */.N3('too-large', `${what} has more than ${maxOutline} bytes without its long texts`);
    if (long.length === 0)
        return (0,json_json/* parseJson */.qF)(source, bounds);
    const value = parseShortened(Buffer.concat(pieces, length), source, bounds);
    const restore = (found) => {
        if (typeof found === 'string') {
            if (!found.startsWith(mark))
                return found;
            const { start, end } = long[Number(found.slice(mark.length))];
            return new long_text/* LongText */.W(source.subarray(start, end));
        }
        if (typeof found !== 'object' || found === null)
            return found;
        const object = found;
        for (const key of Object.keys(object))
            object[key] = restore(object[key]);
        return object;
    };
    return restore(value);
}
/** The place of a fault is that in the whole text. */
function parseShortened(shortened, source, bounds) {
    try {
        return (0,json_json/* parseJson */.qF)(shortened, bounds);
    }
    catch (error) {
        throw error instanceof json_json/* JsonError */.N3 && error.reason === 'syntax'
            ? (0,json_json/* explainSyntax */.hD)(source.toString('utf8'), bounds.what, bounds.isLine)
            : error;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const ALPHABET = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
    ALPHABET[character.charCodeAt(0)] = 1;
/** Exact for valid JSON. For other text, what is found leaves it invalid. A key is never one, because a mark is not its name. */
function findLongTexts(source) {
    const found = [];
    for (let at = source.indexOf(QUOTE); at !== -1; at = source.indexOf(QUOTE, at + 1)) {
        const start = at + 1;
        let end = start;
        while (ALPHABET[source[end] ?? 0] === 1)
            end++;
        for (let padding = 0; padding < 2 && source[end] === EQUALS; padding++)
            end++;
        if (source[end] === QUOTE) {
            if (end - start >= LONG && !isKey(source, end + 1))
                found.push({ start, end });
            at = end;
        }
        else
            at = endOfString(source, end);
    }
    return found;
}
const isKey = (source, after) => {
    let at = after;
    while (isBlank(source[at]))
        at++;
    return source[at] === 0x3a;
};
const isBlank = (byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
function endOfString(source, from) {
    for (let at = from; at < source.length; at++) {
        const byte = source[at];
        if (byte === QUOTE)
            return at;
        if (byte === BACKSLASH)
            at++;
    }
    return source.length;
}

// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/log-body.js
var log_body = __webpack_require__(39866);
;// CONCATENATED MODULE: ./build/sigstore/parse-bundle.js






const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON, with either of the names
 * that its fields have there. Rejects unknown fields, two members of one oneof, and anything that the version forbids or that lacks what
 * it requires.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
function parseBundle(bytes, what = 'the bundle') {
    try {
        return readBundle(typeof bytes === 'string' ? (0,json_json/* parseJson */.qF)(bytes, { what, maxBytes: limits.MAX_BUNDLE, mayHaveMark: true }) : parseBundleDocument(bytes, what), what);
    }
    catch (error) {
        throw error instanceof json_json/* JsonError */.N3 ? malformedBundle(error.message, error) : error;
    }
}
/** The JSON of bundles, with long texts left where they are. @throws JsonError */
const parseBundleDocument = (bytes, what, { isLine = false } = {}) => parseJsonOutline(bytes, {
    what,
    isLine,
    maxBytes: limits.MAX_BUNDLE,
    maxOutline: limits/* MAX_BUNDLE_OUTLINE */.Hi,
    maxValues: limits/* MAX_BUNDLE_VALUES */.$V,
    mayHaveMark: true,
});
/** The same for parsed JSON. */
function parseBundleJson(json, what) {
    try {
        return readBundle(json, what);
    }
    catch (error) {
        throw error instanceof json_json/* JsonError */.N3 ? malformedBundle(error.message, error) : error;
    }
}
function readBundle(value, what) {
    const { mediaType: stated, media_type: spelled } = (0,json_shape/* readObject */.Ag)(value, what);
    const mediaType = (0,json_shape/* readString */.E3)(stated ?? spelled, `${what}: mediaType`, 200);
    const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
    if (version === undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_BUNDLE_VERSION',
            message: `${what} has the media type ${JSON.stringify(mediaType)}, which is not a bundle of version 0.1, 0.2 or 0.3.`,
            hint: 'For bundles of other versions, use another release of chopmark. A file that is not a Sigstore bundle cannot be read.',
        });
    }
    const object = (0,json_shape/* readMessage */._8)(value, what, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope']);
    const where = 'verificationMaterial';
    const known = ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'];
    const material = (0,json_shape/* readMessage */._8)(object.verificationMaterial, where, known);
    const timestamps = (0,json_shape/* readOptionalMessage */.QH)(material.timestampVerificationData, `${where}.timestampVerificationData`, ['rfc3161Timestamps']) ?? {};
    const bundle = {
        mediaType,
        version,
        material: readMaterial(material),
        entries: (0,json_shape/* readOptionalArray */.o8)(material.tlogEntries, 'tlogEntries', limits/* MAX_BUNDLE_ENTRIES */.Fq).map((entry, index) => readLogEntry(entry, `tlogEntries[${index}]`)),
        timestamps: (0,json_shape/* readOptionalArray */.o8)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', limits/* MAX_BUNDLE_ENTRIES */.Fq).map((item, index) => readPart(item, 'signedTimestamp', `rfc3161Timestamps[${index}]`)),
        content: readContent(object, what),
    };
    refuseWhatVersionForbids(bundle);
    return bundle;
}
/** The one member of a oneof that is present. */
function readChoice(object, where, names) {
    const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
    if (found === undefined)
        throw new json_json/* JsonError */.N3('shape', `${where} has none of ${names.join(', ')}`);
    if (others.length > 0)
        throw new json_json/* JsonError */.N3('shape', `${where} has ${[found, ...others].join(' and ')}, but only one of them is allowed`);
    return { name: found, value: object[found] };
}
function readMaterial(object) {
    const { name, value } = readChoice(object, 'verificationMaterial', ['publicKey', 'x509CertificateChain', 'certificate']);
    switch (name) {
        case 'publicKey':
            return { kind: 'public-key', hint: (0,json_shape/* readOptionalString */.on)((0,json_shape/* readMessage */._8)(value, name, ['hint']).hint, 'publicKey.hint', 1000) ?? '' };
        case 'certificate':
            return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
        case 'x509CertificateChain': {
            const chain = (0,json_shape/* readMessage */._8)(value, name, ['certificates']);
            const certificates = (0,json_shape/* readArray */.oU)(chain.certificates, `${name}.certificates`, limits/* MAX_BUNDLE_ENTRIES */.Fq).map((item, index) => readPart(item, 'rawBytes', `${name}.certificates[${index}]`));
            if (certificates.length === 0)
                throw new json_json/* JsonError */.N3('shape', `${name} is empty`);
            return { kind: 'chain', certificates };
        }
    }
}
function readContent(object, what) {
    const { name, value } = readChoice(object, what, ['messageSignature', 'dsseEnvelope']);
    return name === 'messageSignature' ? readMessageSignature(value, name) : readEnvelope((0,json_shape/* readObject */.Ag)(value, name), name);
}
/** The digest is a hint and may be absent (sigstore_common.proto, `MessageSignature`). The verifier computes the digest itself. */
function readMessageSignature(value, name) {
    const message = (0,json_shape/* readMessage */._8)(value, name, ['messageDigest', 'signature']);
    const signature = readFilled(message.signature, `${name}.signature`, limits/* MAX_BUNDLE_PART */.K7);
    const where = `${name}.messageDigest`;
    const stated = (0,json_shape/* readOptionalMessage */.QH)(message.messageDigest, where, ['algorithm', 'digest']) ?? {};
    if (Object.keys(stated).length === 0)
        return { kind: 'message', signature };
    const algorithm = (0,json_shape/* readOneOf */.Qk)(stated.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    const digest = (0,json_shape/* readBase64 */.ss)(stated.digest, `${where}.digest`, limits/* MAX_BUNDLE_PART */.K7);
    if (digest.length !== log_body/* DIGEST_LENGTH */.On[algorithm])
        throw new json_json/* JsonError */.N3('shape', `${where}.digest does not have the length of its algorithm`);
    return { kind: 'message', algorithm, digest, signature };
}
/** A DSSE envelope has one name for each field, in JSON and in protobuf alike (envelope.proto). */
function readEnvelope(value, name) {
    (0,json_shape/* refuseUnknown */.BW)(value, ['payload', 'payloadType', 'signatures'], name);
    const signatures = (0,json_shape/* readArray */.oU)(value.signatures, `${name}.signatures`, limits/* MAX_BUNDLE_ENTRIES */.Fq);
    if (signatures.length !== 1)
        throw new json_json/* JsonError */.N3('shape', `${name}.signatures has ${signatures.length} signatures instead of one`);
    const signature = (0,json_shape/* readObject */.Ag)(signatures[0], `${name}.signatures[0]`);
    (0,json_shape/* refuseUnknown */.BW)(signature, ['sig', 'keyid'], `${name}.signatures[0]`);
    const keyid = (0,json_shape/* readOptionalString */.on)(signature.keyid, 'keyid', 1000);
    const payloadType = (0,json_shape/* readString */.E3)(value.payloadType, `${name}.payloadType`, 1000);
    if (payloadType === '')
        throw new json_json/* JsonError */.N3('shape', `${name}.payloadType is empty`);
    return {
        kind: 'envelope',
        envelope: {
            payloadType,
            payload: readFilled(value.payload, `${name}.payload`, limits.MAX_BUNDLE),
            signature: readFilled(signature.sig, `${name}.signatures[0].sig`, limits/* MAX_BUNDLE_PART */.K7),
            ...(keyid && { keyid }),
        },
    };
}
const ENTRY_FIELDS = ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'];
const PROOF_FIELDS = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
/** A log entry in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as in bundles and in responses of Rekor v2. @throws JsonError */
function readLogEntry(value, where) {
    const entry = (0,json_shape/* readMessage */._8)(value, where, ENTRY_FIELDS);
    const kindVersion = (0,json_shape/* readMessage */._8)(entry.kindVersion, `${where}.kindVersion`, ['kind', 'version']);
    const integratedTime = (0,json_shape/* readOptionalInt64 */.uA)(entry.integratedTime, `${where}.integratedTime`);
    if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
        throw new json_json/* JsonError */.N3('shape', `${where}.integratedTime is out of range`);
    }
    const promise = entry.inclusionPromise ?? undefined;
    const proof = (0,json_shape/* readOptionalMessage */.QH)(entry.inclusionProof, `${where}.inclusionProof`, PROOF_FIELDS);
    return {
        logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
        logId: readPart(entry.logId, 'keyId', `${where}.logId`),
        kind: (0,json_shape/* readString */.E3)(kindVersion.kind, `${where}.kindVersion.kind`, 100),
        version: (0,json_shape/* readString */.E3)(kindVersion.version, `${where}.kindVersion.version`, 100),
        ...(integratedTime && { integratedTime }),
        ...(promise !== undefined && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
        ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
        canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, limits/* MAX_LOG_BODY */.hu),
    };
}
/** Seconds: the last time that RFC 3339 can express. */
const MAX_TIME = 253402300799n;
function readProof(proof, where) {
    const checkpoint = (0,json_shape/* readOptionalMessage */.QH)(proof.checkpoint, `${where}.checkpoint`, ['envelope']);
    const envelope = (0,json_shape/* readOptionalString */.on)(checkpoint?.envelope, `${where}.checkpoint.envelope`, limits/* MAX_CHECKPOINT */.YV);
    return {
        logIndex: readIndex(proof.logIndex, `${where}.logIndex`),
        rootHash: readHash(proof.rootHash, `${where}.rootHash`),
        treeSize: (0,json_shape/* readInt64 */.OU)(proof.treeSize, `${where}.treeSize`),
        hashes: (0,json_shape/* readOptionalArray */.o8)(proof.hashes, `${where}.hashes`, limits/* MAX_PROOF_HASHES */.XF).map((hash, index) => readHash(hash, `${where}.hashes[${index}]`)),
        ...(envelope && { checkpoint: envelope }),
    };
}
/** ProtoJSON omits zero. */
function readIndex(value, where) {
    const index = (0,json_shape/* readOptionalInt64 */.uA)(value, where) ?? 0n;
    if (index < 0n)
        throw new json_json/* JsonError */.N3('shape', `${where} is negative`);
    return index;
}
function readHash(value, where) {
    const hash = (0,json_shape/* readBase64 */.ss)(value, where, 32);
    if (hash.length !== 32)
        throw new json_json/* JsonError */.N3('shape', `${where} is not 32 bytes long`);
    return hash;
}
/** The bytes in the single field of an object. */
function readPart(value, field, where) {
    return readFilled((0,json_shape/* readMessage */._8)(value, where, [field])[field], `${where}.${field}`, limits/* MAX_BUNDLE_PART */.K7);
}
function readFilled(value, where, maxBytes) {
    const bytes = (0,json_shape/* readBase64 */.ss)(value, where, maxBytes);
    if (bytes.length === 0)
        throw new json_json/* JsonError */.N3('shape', `${where} is empty`);
    return bytes;
}
/** The notes about versions in sigstore_bundle.proto. */
function refuseWhatVersionForbids({ version, material, entries }) {
    if (version === '0.3' && material.kind === 'chain')
        throw new json_json/* JsonError */.N3('shape', 'version 0.3 does not allow a certificate chain');
    entries.forEach((entry, index) => {
        if (version === '0.1') {
            if (!entry.inclusionPromise)
                throw new json_json/* JsonError */.N3('shape', `tlogEntries[${index}] lacks the inclusion promise that version 0.1 requires`);
        }
        else if (!entry.inclusionProof?.checkpoint) {
            throw new json_json/* JsonError */.N3('shape', `tlogEntries[${index}] lacks an inclusion proof with a checkpoint`);
        }
    });
}
/** The error for what is no bundle, for a reason that completes "Not a Sigstore bundle:". */
const malformedBundle = (reason, cause) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
    cause,
});


/***/ }),

/***/ 55017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ toPythonAttestation),
/* harmony export */   dz: () => (/* binding */ fromPythonAttestation),
/* harmony export */   f2: () => (/* binding */ isPythonAttestation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9267);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93466);





/**
 * A bundle in the format of Python package indexes (PEP 740): certificate, log entry, statement and signature. There is no field for
 * timestamps, so the attestation can be verified only if the log entry proves a time: Rekor v1.
 *
 * @param entry The first log entry of the same bundle, in JSON.
 * @returns Undefined if the bundle has no certificate, envelope or integrated time.
 */
function toPythonAttestation({ content, material, entries }, entry) {
    const certificate = material.kind === 'chain' ? material.certificates[0] : material.kind === 'certificate' ? material.certificate : undefined;
    if (content.kind !== 'envelope' || !certificate || entries[0]?.integratedTime === undefined)
        return undefined;
    return {
        version: 1,
        verification_material: {
            certificate: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw.toString('base64'),
            transparency_entries: [entry],
        },
        envelope: {
            statement: content.envelope.payload.toString('base64'),
            signature: content.envelope.signature.toString('base64'),
        },
    };
}
/** Whether JSON is an attestation of PEP 740, of any version. */
const isPythonAttestation = (value) => typeof value === 'object' && value !== null && ['verification_material', 'envelope'].every((name) => Object.hasOwn(value, name));
/**
 * The JSON of the bundle that an attestation of PEP 740 has the parts of. The parts are not read.
 *
 * @throws JsonError for another version than 1, and unknown or missing fields
 */
function fromPythonAttestation(attestation, where) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(attestation, ['version', 'verification_material', 'envelope'], where);
    if (attestation.version !== 1)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.version is not 1, which is the only version of PEP 740`);
    const material = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(attestation.verification_material, `${where}.verification_material`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(material, ['certificate', 'transparency_entries'], `${where}.verification_material`);
    const envelope = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(attestation.envelope, `${where}.envelope`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(envelope, ['statement', 'signature'], `${where}.envelope`);
    return {
        mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_MEDIA_TYPE */ .NV,
        verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
        dsseEnvelope: { payload: envelope.statement, payloadType: _dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, signatures: [{ sig: envelope.signature }] },
    };
}


/***/ }),

/***/ 84123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem),
/* harmony export */   u: () => (/* binding */ formatPem)
/* harmony export */ });
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is ignored, as in other tools. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;


/***/ })

};
