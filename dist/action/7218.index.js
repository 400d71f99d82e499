export const id = 7218;
export const ids = [7218];
export const modules = {

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareExpected: () => (/* binding */ compareExpected),
/* harmony export */   readExpectedSubjects: () => (/* binding */ readExpectedSubjects)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79919);
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85819);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19139);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61522);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54970);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31298);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95554);









/**
 * Reads the file of `expected-from`: one subject per line, as a name, as a digest (`sha256:HEX`), or as a line of a checksums file. Empty
 * lines, lines that begin with `#`, and white space around a line are ignored.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_NAME`, `INPUT_CHECKSUMS_LINE`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readExpectedSubjects(path, workingFolder) {
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedFile */ .Mv)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path), _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CHECKSUMS_FILE */ .hY, 'the file of --expected-from', { pipes: true });
    const encoding = (0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .explainEncoding */ .f)(bytes);
    if (encoding !== undefined)
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_CHECKSUMS_LINE',
            message: `The file ${path} is ${encoding}.`,
            hint: 'Write one subject per line.',
        });
    const expected = [];
    for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
        // trim() removes a byte order mark too.
        const text = line.trim();
        if (text !== '' && !text.startsWith('#'))
            expected.push(...readLine(text, `line ${index + 1} of ${path}`));
    }
    if (expected.length > 0)
        return expected;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_NO_SUBJECTS',
        message: `${path} lists no subject that is expected.`,
        hint: 'If nothing is to be built, skip this job. Otherwise check the job that writes the file.',
    });
}
/** How a line of a checksums file begins. */
const CHECKSUM = /^\\?(?:[0-9a-fA-F]{64,128} [ *]|SHA(?:2-)?(?:256|384|512) ?\()/;
function readLine(text, where) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .looksLikeDigest */ .yw)(text))
        return [{ digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(text) }];
    if (CHECKSUM.test(text))
        return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseChecksums */ .yk)(text, where);
    return [{ name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_8__/* .checkSubjectName */ .S)(text, where) }];
}
/**
 * Compares subjects with those that are expected: names exactly, digests by the algorithms that both have.
 *
 * @param path Of the file with the expected subjects, for messages.
 */
function compareExpected(expected, found, path) {
    const byName = Map.groupBy(found, ({ name }) => name);
    const byDigest = Map.groupBy(found.flatMap((subject) => keysOf(subject.digest).map((key) => ({ key, subject }))), ({ key }) => key);
    const planned = new Set();
    const missing = [];
    for (const { name, digest } of expected) {
        const named = name === undefined
            ? keysOf(digest ?? {})
                .flatMap((key) => byDigest.get(key) ?? [])
                .map(({ subject }) => subject)
            : (byName.get(name) ?? []);
        const matching = named.filter((subject) => digest === undefined || agree(digest, subject.digest));
        if (matching.length === 0)
            missing.push(show({ ...(name !== undefined && { name }), ...(digest && { digest }) }));
        for (const subject of matching)
            planned.add(subject);
    }
    const unexpected = found.filter((subject) => !planned.has(subject)).map(show);
    return {
        missing: missing.length === 0 ? undefined : `${list(missing)} in ${path}, but ${missing.length === 1 ? 'was' : 'were'} not found.`,
        unexpected: unexpected.length === 0 ? undefined : `${list(unexpected)} not in ${path}, but ${unexpected.length === 1 ? 'was' : 'were'} found.`,
    };
}
const keysOf = (digest) => _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .MATCHING_ALGORITHMS */ .br.flatMap((name) => (digest[name] === undefined ? [] : `${name}:${digest[name]}`));
/** Whether at least one algorithm is in both, and no digest differs. */
function agree(one, other) {
    const shared = _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .MATCHING_ALGORITHMS */ .br.filter((name) => one[name] !== undefined && other[name] !== undefined);
    return shared.length > 0 && shared.every((name) => one[name] === other[name]);
}
/** The name, and the digest of a subject that has no name. */
const show = ({ name, digest = {} }) => name || keysOf(digest)[0] || 'a subject without a name';
/** How many subjects a message names. */
const NAMED = 10;
const list = (names) => names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more are`
    : `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;


/***/ })

};
