export const id = 9175;
export const ids = [9175];
export const modules = {

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9199);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6107);
/* harmony import */ var _formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4865);
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(798);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4114);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2594);
/* harmony import */ var _formats_timestamp_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2823);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4870);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3613);













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
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path);
    const bundlePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, absolute) || path;
    try {
        const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_3__.readBoundedFile)(absolute, _core_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE_FILE, 'the bundle file', { pipes: true });
        const bundles = (0,_formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBundleLines */ .d)(bytes, path);
        return bundles.map((bundle, index) => ({ bundlePath, ...(bundles.length > 1 && { line: index + 1 }), ...explain(bundle) }));
    }
    catch (error) {
        return [{ bundlePath, problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .describeFailure */ .I)(error) }];
    }
}
function explain(bundle) {
    const { mediaType, content, material } = bundle;
    try {
        const identity = identityOf(bundle);
        const statement = content.kind === 'envelope' && content.envelope.payloadType === _formats_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_TOTO_PAYLOAD_TYPE */ .T4
            ? (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .parseStatement */ .By)(content.envelope.payload)
            : undefined;
        return {
            mediaType,
            content: explainContent(bundle, statement),
            signer: identity
                ? { kind: 'certificate', identity }
                : { kind: 'key-hint', hint: material.kind === 'public-key' ? material.hint : '' },
            entries: bundle.entries.map(explainEntry),
            timestamps: bundle.timestamps.map((der) => ({
                time: (0,_formats_timestamp_token_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTimestampResponse */ .r)(der).time,
                source: 'timestamp-authority',
                authority: 'a timestamp authority',
            })),
            facts: { proven: identity ? factsOf(identity) : {}, declared: declaredIn(statement) },
        };
    }
    catch (error) {
        return { mediaType, problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .describeFailure */ .I)(asMalformed(error)) };
    }
}
function identityOf({ material }) {
    if (material.kind === 'public-key')
        return undefined;
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return (0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .readCertificate */ .w)(leaf ?? Buffer.alloc(0)).identity;
}
function explainContent({ content }, statement) {
    if (statement)
        return { kind: 'statement', predicateType: statement.predicateType, subjects: statement.subjects };
    if (content.kind === 'envelope')
        return { kind: 'envelope', payloadType: content.envelope.payloadType, size: content.envelope.payload.length };
    return { kind: 'message', digest: `${_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[content.algorithm]}:${content.digest?.toString('hex') ?? 'unknown'}` };
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
const declaredIn = (statement) => statement?.predicateType === _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .provenance */ .a.type && statement.predicate ? _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .provenance */ .a.read(statement.predicate).declared : {};
const asMalformed = (error) => error instanceof _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4
    ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `A part of the bundle cannot be read: ${error.message}.` })
    : error;


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseBundleLines),
/* harmony export */   w: () => (/* binding */ readBundleLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(332);
/* harmony import */ var _parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7573);



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


/***/ })

};
