export const id = 6854;
export const ids = [6854];
export const modules = {

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/der.js
var der = __webpack_require__(20857);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var algorithms = __webpack_require__(51345);
// EXTERNAL MODULE: ./build/formats/bundle-lines.js
var bundle_lines = __webpack_require__(74865);
// EXTERNAL MODULE: ./build/formats/certificate.js + 1 modules
var certificate = __webpack_require__(50798);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/statement.js
var formats_statement = __webpack_require__(42594);
// EXTERNAL MODULE: ./build/formats/timestamp-token.js
var timestamp_token = __webpack_require__(12823);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/predicates/explain-predicate.js

const SHOWN = 5;
/**
 * What a predicate says, in a few rows; none for types that are not known. The parsers are loaded when one is met.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
async function explainPredicate(type, predicate) {
    const [{ sbom }, { vulnerabilities }, { openvex }, { testResult }, { vsa }, { findKnownType }] = await Promise.all([
        __webpack_require__.e(/* import() */ 451).then(__webpack_require__.bind(__webpack_require__, 12832)),
        Promise.all(/* import() */[__webpack_require__.e(2068), __webpack_require__.e(8626)]).then(__webpack_require__.bind(__webpack_require__, 32068)),
        __webpack_require__.e(/* import() */ 1508).then(__webpack_require__.bind(__webpack_require__, 1508)),
        __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 60463)),
        __webpack_require__.e(/* import() */ 6057).then(__webpack_require__.bind(__webpack_require__, 66057)),
        __webpack_require__.e(/* import() */ 305).then(__webpack_require__.bind(__webpack_require__, 40305)),
    ]);
    if (sbom.types.includes(type)) {
        const { format, version, created, components } = sbom.read(predicate, type);
        return [
            ['SBOM', `${format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${version}${created ? ` of ${created.toISOString()}` : ''}`],
            [
                'lists',
                `${components.length} components${listFirst(components.map((one) => one.purl ?? [one.name, one.version].filter(Boolean).join(' ')))}`,
            ],
        ];
    }
    if (vulnerabilities.types.includes(type)) {
        const { scanner, databaseTime, scanFinished, findings } = vulnerabilities.read(predicate, type);
        const counts = Object.entries(Object.groupBy(findings, ({ level }) => level)).map(([level, some = []]) => `${some.length} ${level}`);
        return [
            [
                'scanner',
                `${scanner.name}${scanner.version ? ` ${scanner.version}` : ''}${scanFinished ? `, on ${scanFinished.toISOString()}` : ''}`,
            ],
            ['database', databaseTime ? databaseTime.toISOString() : 'of unknown age'],
            ['findings', findings.length === 0 ? 'none' : `${counts.join(', ')}${listFirst(findings.map(({ id }) => id))}`],
        ];
    }
    if (openvex.types.includes(type)) {
        const { author, statements } = openvex.read(predicate);
        return [
            ['author', author],
            ...statements
                .slice(0, SHOWN)
                .map(({ vulnerability, status, justification }) => [
                vulnerability,
                `${status}${justification ? `: ${justification}` : ''}`,
            ]),
            ...(statements.length > SHOWN ? [['', `and ${statements.length - SHOWN} more`]] : []),
        ];
    }
    if (testResult.types.includes(type)) {
        const { result, passed, warned, failed } = testResult.read(predicate);
        return [
            ['tests', `${result}: ${passed.length} passed, ${warned.length} warned, ${failed.length} failed`],
            ...failed.slice(0, SHOWN).map((name) => ['failed', name]),
        ];
    }
    if (vsa.types.includes(type)) {
        const { verifier, result, resourceUri, policy, levels } = vsa.read(predicate);
        return [
            ['verdict', `${result}${levels.length > 0 ? `: ${levels.slice(0, SHOWN).join(', ')}` : ''}`],
            ['verifier', verifier],
            ['of', resourceUri],
            ['policy', policy.uri ?? policy.name ?? 'not named'],
        ];
    }
    const known = findKnownType(type);
    if (!known)
        return [];
    try {
        return [[known.name, known.summarize(predicate)]];
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N)
            return [[known.name, `malformed: ${error.message}`]];
        throw error;
    }
}
const listFirst = (names) => names.length === 0 ? '' : `: ${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
;// CONCATENATED MODULE: ./build/engine/inspect.js














/**
 * What bundles say, read and not verified. A file that cannot be read is an explanation too, with its problem.
 *
 * @throws Nothing: every file gets its explanation.
 */
async function inspect({ bundle: paths }, ports) {
    const explained = await Promise.all(paths.map((path) => inspectFile(path, ports)));
    return explained.flat();
}
async function inspectFile(path, { workingFolder }) {
    const absolute = (0,external_node_path_.resolve)(workingFolder, path);
    const bundlePath = (0,external_node_path_.relative)(workingFolder, absolute) || path;
    try {
        const bytes = await (0,read_file.readBoundedFile)(absolute, limits.MAX_BUNDLE_FILE, 'the bundle file', { pipes: true });
        const bundles = (0,bundle_lines/* parseBundleLines */.d)(bytes, path);
        return await Promise.all(bundles.map(async (bundle, index) => ({ bundlePath, ...(bundles.length > 1 && { line: index + 1 }), ...(await explain(bundle)) })));
    }
    catch (error) {
        return [{ bundlePath, problem: (0,describe_failure/* describeFailure */.I)(error) }];
    }
}
async function explain(bundle) {
    const { mediaType, content, material } = bundle;
    try {
        const identity = identityOf(bundle);
        const statement = content.kind === 'envelope' && content.envelope.payloadType === dsse/* IN_TOTO_PAYLOAD_TYPE */.T4
            ? (0,formats_statement/* parseStatement */.By)(content.envelope.payload)
            : undefined;
        return {
            mediaType,
            content: explainContent(bundle, statement),
            signer: identity
                ? { kind: 'certificate', identity }
                : { kind: 'key-hint', hint: material.kind === 'public-key' ? material.hint : '' },
            entries: bundle.entries.map(explainEntry),
            timestamps: bundle.timestamps.map((der) => ({
                time: (0,timestamp_token/* parseTimestampResponse */.r)(der).time,
                source: 'timestamp-authority',
                authority: 'a timestamp authority',
            })),
            predicate: await explainSaid(statement),
            facts: { proven: identity ? factsOf(identity) : {}, declared: declaredIn(statement) },
        };
    }
    catch (error) {
        return { mediaType, problem: (0,describe_failure/* describeFailure */.I)(asMalformed(error)) };
    }
}
/** A predicate that is malformed does not hide who signed it. */
async function explainSaid(statement) {
    if (!statement?.predicate)
        return [];
    try {
        return await explainPredicate(statement.predicateType, statement.predicate);
    }
    catch (error) {
        return [['predicate', (0,describe_failure/* describeFailure */.I)(error).message]];
    }
}
function identityOf({ material }) {
    if (material.kind === 'public-key')
        return undefined;
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return (0,certificate/* readCertificate */.w)(leaf ?? Buffer.alloc(0)).identity;
}
function explainContent({ content }, statement) {
    if (statement)
        return { kind: 'statement', predicateType: statement.predicateType, subjects: statement.subjects };
    if (content.kind === 'envelope')
        return { kind: 'envelope', payloadType: content.envelope.payloadType, size: content.envelope.payload.length };
    return { kind: 'message', digest: `${algorithms/* DIGEST_NAME */.v3[content.algorithm]}:${content.digest?.toString('hex') ?? 'unknown'}` };
}
const explainEntry = ({ logId, logIndex, kind, version, integratedTime, inclusionPromise, inclusionProof }) => ({
    log: logId.toString('hex'),
    index: logIndex,
    kind,
    version,
    ...(integratedTime !== undefined && { integratedTime: new Date(Number(integratedTime) * 1000) }),
    inclusion: inclusionPromise ? (inclusionProof ? 'promise and proof' : 'promise') : inclusionProof ? 'proof' : 'nothing',
});
/** What the authority took from the token, in the words of build facts. */
function factsOf({ extensions }) {
    const named = Object.entries(FACT_OF_EXTENSION).flatMap(([extension, fact]) => {
        const text = extensions[extension];
        return text === undefined ? [] : [[fact, text]];
    });
    return Object.fromEntries(named);
}
const FACT_OF_EXTENSION = {
    'source-repository-uri': 'repository',
    'source-repository-identifier': 'repositoryId',
    'source-repository-owner-uri': 'owner',
    'source-repository-owner-identifier': 'ownerId',
    'source-repository-ref': 'ref',
    'source-repository-digest': 'commit',
    'source-repository-visibility-at-signing': 'visibility',
    'build-config-uri': 'workflow',
    'build-config-digest': 'workflowCommit',
    'build-signer-uri': 'signer',
    'build-trigger': 'trigger',
    'run-invocation-uri': 'run',
    'runner-environment': 'runner',
    'deployment-environment': 'environment',
};
const declaredIn = (statement) => statement?.predicateType === provenance/* provenance */.a.type && statement.predicate ? provenance/* provenance */.a.read(statement.predicate).declared : {};
const asMalformed = (error) => error instanceof der/* DerError */.I4
    ? new errors/* ChopmarkError */.E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `A part of the bundle cannot be read: ${error.message}.` })
    : error;


/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseBundleLines),
/* harmony export */   w: () => (/* binding */ readBundleLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47573);



/** Every bundle of a file: one in JSON however laid out, or JSON Lines with one a line. @throws ChopmarkError as `parseBundle` does */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, to which one bad line must not hide the bundles on the others: the line's error stands in its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    // The first line of a bundle laid out over several ends with something else.
    const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
    if (whole && !(whole instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        return [whole];
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI)
            throw malformed(`${what} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI} bundles`);
        read.push(attempt(line, `${what}, line ${number}`));
    }
    if (read.length === 0)
        throw malformed(`${what} holds no bundle`);
    return whole && read.every((one) => one instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) ? [whole] : read;
}
function attempt(bytes, what) {
    try {
        return (0,_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(bytes, what);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            return error;
        throw error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Lines that are not blank, without the white space at their end, by their number. */
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
const malformed = (reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
});


/***/ }),

/***/ 12823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseTimestampResponse)
/* harmony export */ });
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20857);
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
const MAX_CERTIFICATES = 16;
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
    if (!signers || rest.some(({ tag }) => tag !== (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0) && tag !== (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(1))) {
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('its signed data is malformed');
    }
    const info = readContent(content);
    const embedded = certificates ? (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)(certificates, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .contextConstructed */ .yi)(0)) : [];
    if (embedded.length > MAX_CERTIFICATES)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it carries more than ${MAX_CERTIFICATES} certificates`);
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer: readSigner(only(signers, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.SET)) };
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


/***/ })

};
