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
    const [{ sbom }, { vulnerabilities }, { openvex }, { testResult }, { vsa }, { findKindByType }] = await Promise.all([
        __webpack_require__.e(/* import() */ 451).then(__webpack_require__.bind(__webpack_require__, 12832)),
        Promise.all(/* import() */[__webpack_require__.e(1674), __webpack_require__.e(8626)]).then(__webpack_require__.bind(__webpack_require__, 81674)),
        __webpack_require__.e(/* import() */ 1508).then(__webpack_require__.bind(__webpack_require__, 1508)),
        __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 60463)),
        __webpack_require__.e(/* import() */ 6057).then(__webpack_require__.bind(__webpack_require__, 66057)),
        __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 83014)),
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
    const known = findKindByType(type);
    if (!known)
        return [];
    try {
        return [[known.name, known.summarize(predicate, type)]];
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
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

/***/ 50798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/core/der.js
var core_der = __webpack_require__(20857);
;// CONCATENATED MODULE: ./build/formats/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that holds a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 hold bare text, the others a DER UTF8String. */
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
/** Extensions up to this one are deprecated and hold their text without DER. */
const LAST_BARE_EXTENSION = 6;

// EXTERNAL MODULE: ./build/formats/sct.js
var sct = __webpack_require__(59565);
// EXTERNAL MODULE: ./build/formats/x509.js
var x509 = __webpack_require__(47295);
;// CONCATENATED MODULE: ./build/formats/certificate.js




/**
 * Reads a leaf as Fulcio issues it: for digital signatures and code signing, no authority, one subject alternative name,
 * an OIDC issuer, and no critical extension we do not understand.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = (0,x509/* parseX509 */.e2)(der);
    (0,x509/* refuseUnknownCritical */.eG)(parts);
    if (!(0,x509/* hasKeyUsage */.pW)(parts, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE))
        throw new core_der/* DerError */.I4('its key is not for digital signatures');
    if (!(0,x509/* readPurposes */.qZ)(parts)?.includes(x509/* PURPOSE */.F2.CODE_SIGNING))
        throw new core_der/* DerError */.I4('it is not for code signing');
    if ((0,x509/* readBasicConstraints */.t5)(parts).isAuthority)
        throw new core_der/* DerError */.I4('it is the certificate of an authority');
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
        // The whole identifier is compared: what stands below an extension's arc is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : (0,core_der/* readOnly */.Tu)(value, core_der/* TAG */.Dk.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    if (!issuer)
        throw new core_der/* DerError */.I4('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new core_der/* DerError */.I4('it names two OIDC issuers, and they differ');
    const { serial, notBefore, notAfter } = parts;
    return { ...readAlternativeName(parts), issuer, extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(x509/* EXTENSION */.Ys.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? (0,core_der/* readChildren */.KZ)((0,core_der/* readOnly */.Tu)(extension.value, core_der/* TAG */.Dk.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new core_der/* DerError */.I4('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case (0,core_der/* contextPrimitive */.LF)(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case (0,core_der/* contextPrimitive */.LF)(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case (0,core_der/* contextConstructed */.yi)(0): {
            const [type, wrapper, ...rest] = (0,core_der/* readChildren */.KZ)(name);
            if (!type || !wrapper || rest.length > 0 || (0,core_der/* readOid */.fM)(type) !== FULCIO_OTHER_NAME || wrapper.tag !== (0,core_der/* contextConstructed */.yi)(0))
                break;
            return { san: decodeText((0,core_der/* readOnly */.Tu)(wrapper.content, core_der/* TAG */.Dk.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new core_der/* DerError */.I4('its subject alternative name is of a kind that names no signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with what a policy says: a hidden character in it would be a trap. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new core_der/* DerError */.I4(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new core_der/* DerError */.I4(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate with every extension but the SCT list, in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = (0,core_der/* readChildren */.KZ)(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== (0,core_der/* contextConstructed */.yi)(3))
            return field.raw;
        const extensions = (0,core_der/* readChildren */.KZ)((0,core_der/* readElement */.RN)(field.content), core_der/* TAG */.Dk.SEQUENCE).filter((extension) => {
            const [oid] = (0,core_der/* readChildren */.KZ)(extension);
            return !oid || (0,core_der/* readOid */.fM)(oid) !== x509/* EXTENSION */.Ys.SCT_LIST;
        });
        return (0,core_der/* encode */.lF)((0,core_der/* contextConstructed */.yi)(3), (0,core_der/* encodeSequence */.su)(...extensions.map(({ raw }) => raw)));
    });
    return (0,core_der/* encodeSequence */.su)(...kept);
}


/***/ }),

/***/ 59565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20857);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** Milliseconds: the last time that a Date can hold. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extension, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is cut off');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is of a time beyond any calendar');
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
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is cut off');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is cut off');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('bytes follow an SCT list');
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
/** One SCT, as it stands in a list. */
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
/** The list as TLS has it; the extension wraps it into an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}


/***/ })

};
