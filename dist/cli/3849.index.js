export const id = 3849;
export const ids = [3849];
export const modules = {

/***/ 98364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 61522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NE: () => (/* binding */ isChecksumText),
  yk: () => (/* binding */ parseChecksums),
  FN: () => (/* binding */ readChecksums)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/text-encoding.js
var text_encoding = __webpack_require__(85819);
// EXTERNAL MODULE: ./build/subjects/digest.js
var digest = __webpack_require__(54970);
;// CONCATENATED MODULE: ./build/subjects/checksum-line.js

/** A digest, then a name or nothing. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+)([ \t].*|)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/is;
/**
 * Reads a line of a checksums file: `HASH  NAME`, `HASH *NAME` (binary mode), `HASH NAME` and `HASH<tab>NAME` of other tools,
 * `SHA256 (NAME) = HASH`, or the digest alone.
 *
 * @param line Without its end.
 * @returns Why the line cannot be read, if it cannot.
 */
function parseChecksumLine(line) {
    const gnu = GNU.exec(line);
    const bsd = gnu ? undefined : BSD.exec(line);
    const [escaped, hex, written, tag] = gnu
        ? [gnu[1], gnu[2], dropSeparator(gnu[3] ?? '')]
        : bsd
            ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`]
            : [];
    if (hex === undefined || written === undefined)
        return describeStranger(line);
    const algorithm = digest/* ALGORITHM_BY_LENGTH */.l7.get(hex.length);
    if (algorithm === undefined || (tag !== undefined && tag !== algorithm))
        return `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`;
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        return 'its name has an unknown escape sequence';
    // What a tool reads from its standard input has no name: sha256sum < app.zip.
    const isNamed = name !== '' && !(gnu && name === '-');
    return { algorithm, hex: hex.toLowerCase(), ...(isNamed && { name }) };
}
/** A digest that is meant as one, and a name: neither is likely in a path. */
const DIGEST_AND_NAME = /^\\?[0-9a-fA-F]{32,}[ \t]+[^ \t]/;
/** Whether a text is meant as a line of a checksums file, even if it is malformed, and not as a path. */
const looksLikeChecksum = (text) => DIGEST_AND_NAME.test(text) || BSD.test(text);
/**
 * The name after a digest. GNU coreutils put two characters between them, the second of which is a star for binary mode, so that a name can
 * begin with a space. Other tools put one space, or tabs.
 */
function dropSeparator(rest) {
    if (rest.startsWith('  ') || rest.startsWith(' *'))
        return rest.slice(2);
    let at = 0;
    while (rest[at] === ' ' || rest[at] === '\t')
        at++;
    return rest.slice(at);
}
const TABLE = ['algorithm', 'hash', 'path'];
function describeStranger(line) {
    const words = line.toLowerCase().split(' ').filter(Boolean);
    if (words.length === TABLE.length && TABLE.every((word, at) => words[at] === word))
        return 'it is the table of Get-FileHash, which can cut off paths. Write it with | Export-Csv -NoTypeInformation -Encoding utf8';
    return 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"';
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}

;// CONCATENATED MODULE: ./build/subjects/file-hash-csv.js

/**
 * The records of `Get-FileHash FILES | Export-Csv`: columns Algorithm, Hash and Path, in any order. Paths are absolute there, so a subject
 * is named after the last part of its path.
 *
 * @param lines Without their ends, and without comments.
 * @returns Undefined if the first line is not the heading of such a file.
 */
function readFileHashCsv(lines) {
    const [heading, ...records] = lines;
    const columns = heading && splitFields(heading.line)?.map((column) => column.toLowerCase());
    const [algorithmAt, hashAt, pathAt] = ['algorithm', 'hash', 'path'].map((name) => columns?.indexOf(name) ?? -1);
    if (columns === undefined || Math.min(algorithmAt, hashAt, pathAt) < 0)
        return undefined;
    return records.map(({ line, number }) => {
        const fields = splitFields(line);
        if (fields?.length !== columns.length)
            return { number, record: `it does not have the ${columns.length} fields of the heading` };
        const name = (fields[pathAt] ?? '').split(/[\\/]/).at(-1) ?? '';
        if (name === '')
            return { number, record: 'it names no file' };
        const [algorithm = '', hash = ''] = [fields[algorithmAt], fields[hashAt]];
        if (!/^SHA(?:256|384|512)$/i.test(algorithm))
            return { number, record: 'its algorithm is none of SHA256, SHA384 and SHA512' };
        if (!/^[0-9a-f]+$/i.test(hash))
            return { number, record: 'its hash is not in hex digits' };
        return { number, record: parseChecksumLine(`${algorithm} (${name}) = ${hash}`) };
    });
}
/** The fields of a record on one line, with or without quotes, separated by commas or semicolons. Undefined if a quote is not closed. */
function splitFields(line) {
    const fields = [];
    for (let at = 0; at <= line.length;) {
        let field = '';
        if (line[at] === '"') {
            for (at++; line[at] !== '"' || line[at + 1] === '"'; at++) {
                if (at >= line.length)
                    return undefined;
                field += line[at];
                if (line[at] === '"')
                    at++;
            }
            at++;
        }
        else {
            while (at < line.length && !isSeparator(line[at]))
                field += line[at++];
        }
        if (at < line.length && !isSeparator(line[at]))
            return undefined;
        fields.push(field);
        at++;
    }
    return fields;
}
const isSeparator = (character) => character === ',' || character === ';';

// EXTERNAL MODULE: ./build/subjects/limits.js
var limits = __webpack_require__(31298);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/checksums.js








/** The option, where the lines themselves are its value. */
const OPTION = 'subject-checksums';
/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag`, `Get-FileHash | Export-Csv` and similar tools. The values are
 * paths of files, or the lines themselves: then one of them has several lines or is a line in such a format. Lines end with LF or CRLF.
 * Empty lines and comments (`# …`) are skipped. Any other line that cannot be read is an error, because a missing subject would go
 * unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(sources, workingFolder) {
    if (sources.some(isChecksumText))
        return parseChecksums(sources.join('\n'), OPTION);
    const subjects = [];
    let left = limits/* MAX_CHECKSUMS */.CZ;
    for (const source of sources) {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.resolve)(workingFolder, source), limits/* MAX_CHECKSUMS_FILE */.hY, 'the checksums file', { pipes: true });
        left -= bytes.length;
        if (left < 0)
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_TOO_LARGE',
                message: `The checksums files of this run, up to ${source}, exceed the limit of ${limits/* MAX_CHECKSUMS */.CZ} bytes.`,
                hint: 'Use fewer checksums files per run. chopmark merge joins the bundles of several jobs.',
            });
        for (const subject of parseChecksums(decode(bytes, source), source))
            subjects.push(subject);
    }
    return subjects;
}
/** Whether a value of `subject-checksums` is lines, and no path. */
const isChecksumText = (source) => /[\r\n]/.test(source) || looksLikeChecksum(source);
function decode(bytes, where) {
    const encoding = (0,text_encoding/* explainEncoding */.f)(bytes);
    if (encoding !== undefined)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CHECKSUMS_LINE',
            message: `The checksums file ${where} is ${encoding}.`,
            hint: 'With Get-FileHash, write | Export-Csv -NoTypeInformation -Encoding utf8 FILE.',
        });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const broken = bytes
            .toString('latin1')
            .split('\n')
            .findIndex((line) => Buffer.from(line, 'latin1').includes(0) || !isUtf8(line));
        throw unreadable(broken + 1, where, 'it is not UTF-8');
    }
}
const isUtf8 = (line) => {
    const bytes = Buffer.from(line, 'latin1');
    return Buffer.from(bytes.toString('utf8')).equals(bytes);
};
/** @param where The path of the file, for messages, and for the name of a digest that stands alone. */
function parseChecksums(text, where) {
    const lines = splitLines(text);
    if (lines.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} is empty: it names no subjects.`,
            hint: 'Check that the step that writes the checksums found its files.',
        });
    }
    const records = readFileHashCsv(lines);
    if (records) {
        if (records.length > 0)
            return records.map(({ record, number }) => toSubject(record, number, where));
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} has only a heading: it names no subjects.`,
            hint: 'Check that Get-FileHash found its files.',
        });
    }
    const only = lines.length === 1 ? nameDigest(parseChecksumLine(lines[0]?.line ?? ''), where) : undefined;
    return lines.map(({ line, number }) => toSubject(only ?? parseChecksumLine(line), number, where));
}
/** The lines that say something, without their ends. */
function splitLines(text) {
    return text
        .split('\n')
        .map((ended, index) => ({ line: ended.endsWith('\r') ? ended.slice(0, -1) : ended, number: index + 1 }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}
/** Endings of a file with the digest of one other file, whose name comes before. */
const SUFFIX = /\.sha(256|384|512)(?:sum)?(?:\.txt)?$/i;
/** A digest alone is that of the file next to it: `app.zip.sha256` has the digest of `app.zip`. */
function nameDigest(line, where) {
    if (typeof line === 'string' || line.name !== undefined || where === OPTION)
        return line;
    const file = (0,external_node_path_.basename)(where);
    const suffix = SUFFIX.exec(file);
    if (!suffix)
        return 'it has a digest without a name. Call the file like its artifact: app.zip.sha256';
    if (`sha${suffix[1]}` !== line.algorithm)
        return `${line.hex.length} hex digits are not a sha${suffix[1]} digest, which its file name states`;
    return { ...line, name: file.slice(0, suffix.index) };
}
function toSubject(read, number, where) {
    if (typeof read === 'string')
        throw unreadable(number, where, read);
    const { algorithm, hex, name } = read;
    if (name === undefined)
        throw unreadable(number, where, 'it has a digest and no name');
    return { name: (0,subject_name/* checkSubjectName */.S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex } };
}
const unreadable = (number, where, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 54970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95554);


/** From the number of hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * Reads a subject that is not available as a file, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Use --subject-name to name the subject that has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** A Git object id, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, even if it is malformed. `gh attestation download` names its files `sha256:HEX.jsonl`. */
const looksLikeDigest = (text) => !text.endsWith('.jsonl') && /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * Parses `ALGORITHM:HEX` to a digest set in lower case.
 *
 * @throws ChopmarkError `INPUT_DIGEST`
 */
function parseDigest(text) {
    const [, name = '', id = ''] = GIT_ID.exec(text) ?? [];
    if (name !== '')
        return { [name]: id };
    const [, algorithm = '', hex = ''] = /^(sha\d{3}):([0-9a-f]+)$/i.exec(text) ?? [];
    if (ALGORITHM_BY_LENGTH.get(hex.length) === algorithm.toLowerCase())
        return { [algorithm.toLowerCase()]: hex.toLowerCase() };
    throw refuse(`Not a valid ${algorithm === '' ? '' : `${algorithm.toLowerCase()} `}digest: the form or the length is wrong.`);
}
const refuse = (message) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128. Write a Git object as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 69073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ excludeBundles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/read-pieces.js
var read_pieces = __webpack_require__(24002);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-fault.js
var json_fault = __webpack_require__(16408);
// EXTERNAL MODULE: ./build/sigstore/bundle-lines.js + 1 modules
var bundle_lines = __webpack_require__(87080);
// EXTERNAL MODULE: ./build/sigstore/foreign-files.js
var foreign_files = __webpack_require__(21565);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
;// CONCATENATED MODULE: ./build/subjects/recognize-evidence.js









const KINDS = [
    {
        what: 'a bundle',
        // The second one is that of attestations of Python packages (PEP 740).
        marks: ['application/vnd.dev.sigstore.bundle', '"verification_material"'],
        fits: (bytes) => (0,bundle_lines/* readBundleLines */.w)(bytes).every((read) => !(read instanceof errors/* ChopmarkError */.E)),
    },
    {
        what: 'a signature in an older format',
        marks: ['"payloadType"', '"base64Signature"'],
        fits: (bytes) => isEvery(bytes, foreign_files/* isForeignSignature */.BN),
    },
    {
        what: 'a journal of chopmark',
        marks: ['"format":"chopmark.journal/'],
        fits: (bytes, { isStart, mayBeCut }) => (!isStart || bytes.subarray(0, START).includes('{"format":')) && isEvery(bytes, isJournalLine, mayBeCut),
    },
    {
        what: 'a list of receipts of chopmark',
        marks: ['"store":'],
        fits: (bytes, { mayBeCut }) => isEvery(bytes, isReceiptLine, mayBeCut),
    },
];
/** Bytes at which it is decided whether a file can be evidence at all. */
const START = 512;
const BRACES = ['{', '['];
/**
 * What a file is, with its article, if it holds evidence and nothing else: bundles (JSON or JSON Lines), signed statements and signatures in
 * older formats, the journal and the receipts of a run. Decided by its content. Undefined for any other file, and for one that cannot be read.
 *
 * @param path Absolute.
 * @param mayBeCut Whether records whose last line was cut off count. Default: no, because such a line is not read.
 */
async function recognizeEvidence(path, { mayBeCut = false } = {}) {
    try {
        if (!BRACES.includes((0,read_file/* readStart */.H6)(path, START, 'the file').toString('utf8').trimStart()[0]))
            return undefined;
        let kind;
        for await (const { bytes, firstLine } of (0,read_pieces.readPieces)(path, 'the file', { maxBytes: limits.MAX_BUNDLE_FILE, maxPiece: limits.MAX_BUNDLE })) {
            const isStart = firstLine === 1;
            if (isStart)
                kind = KINDS.find(({ marks, fits }) => marks.some((mark) => bytes.includes(mark)) && fits(bytes, { isStart, mayBeCut }));
            if (kind === undefined || !(isStart || kind.fits(bytes, { isStart, mayBeCut })))
                return undefined;
        }
        return kind?.what;
    }
    catch (error) {
        // Whoever reads the file as an artifact reports the fault.
        if (error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}
/** The endings with which chopmark, cosign, slsa-github-generator, PyPI and gh name files of evidence. */
const ENDINGS = [
    '.sigstore.json',
    '.sigstore.jsonl',
    '.sigstore',
    '.intoto.jsonl',
    '.bundle',
    '.bundle.json',
    '.bundle.jsonl',
    '.attestation',
];
const NAMES = ['attestation.json', 'attestation.jsonl', 'attestations.json', 'attestations.jsonl', 'journal.jsonl', 'receipts.jsonl'];
/** Whether a file has a name that nobody gives to an artifact. */
function hasEvidenceName(path) {
    const name = (0,external_node_path_.basename)(path).toLowerCase();
    // `attestations.provenance.jsonl` is one of a release with several kinds; gh names its files by digest.
    const isList = name.endsWith('.jsonl') && (name.startsWith('attestations.') || name.startsWith('sha256:') || name.startsWith('sha256-'));
    return isList || NAMES.includes(name) || ENDINGS.some((ending) => name.endsWith(ending));
}
/** Whether a JSON document, or each line of JSON Lines, is as expected. */
function isEvery(bytes, expected, mayBeCut = false) {
    const whole = read(bytes);
    if (whole !== undefined)
        return expected(whole);
    const lines = bytes.toString('utf8').split('\n');
    const last = lines.at(-1) ?? '';
    const complete = mayBeCut && (0,json_fault/* findJsonFault */.W)(last)?.isEnd === true ? lines.slice(0, -1) : lines;
    const filled = complete.filter((line) => line.trim() !== '');
    return filled.length > 0 && filled.every((line) => expected(read(Buffer.from(line))));
}
function read(bytes) {
    try {
        return (0,json/* parseJson */.qF)(bytes, { what: 'the file' });
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return undefined;
        throw error;
    }
}
const isJournalLine = (line) => hasOnly(line, [['format'], ['signer', 'value'], ['item', 'name', 'by', 'value'], ['done']]);
/** What a run stored (`src/stores`): texts, and nothing that could be the data of an artifact with this name. */
const isReceiptLine = (line) => hasOnly(line, [
    ['store', 'bundle'],
    ['store', 'bundle', 'url'],
]) &&
    Object.entries(line).every(([name, value]) => typeof value === 'string' && (name !== 'bundle' || /^[0-9a-f]*$/.test(value)));
/** Whether a value is an object with exactly one of these sets of members. */
const hasOnly = (value, sets) => {
    if (typeof value !== 'object' || value === null)
        return false;
    const names = Object.keys(value);
    return sets.some((set) => set.length === names.length && set.every((name) => names.includes(name)));
};

;// CONCATENATED MODULE: ./build/subjects/exclude-bundles.js




/** How many files are read at the same time. Each takes up to the size of a bundle in memory. */
const FILES_AT_ONCE = 8;
/** How many of the files that are left out are named. */
const NAMED = 10;
/** An ending of evidence (cosign) that artifacts have too. */
const AMBIGUOUS = '.bundle';
/**
 * Leaves out the files that are bundles, journals or receipts, and says so: `dist/*`, and a shell's `*`, match them too, and the artifacts
 * are meant. What they are is decided by their content, and not by their neighbors.
 *
 * @param files Each with its path, if it has one. Absolute.
 * @throws ChopmarkError `INPUT_NO_SUBJECTS` if nothing is left
 */
async function excludeBundles(files, { purpose, workingFolder, logger }) {
    const paths = new Set(files.map(({ path }) => path));
    const mayBeArtifact = (path) => !hasEvidenceName(path) || (path.toLowerCase().endsWith(AMBIGUOUS) && !paths.has(path.slice(0, -AMBIGUOUS.length)));
    const kinds = await (0,concurrency/* mapInParallel */.HH)(files, FILES_AT_ONCE, async ({ path }) => path === undefined || (purpose === 'verify' && mayBeArtifact(path))
        ? undefined
        : recognizeEvidence(path, { mayBeCut: purpose === 'sign' }));
    const excluded = files.flatMap(({ path }, index) => {
        const kind = kinds[index];
        return path === undefined || kind === undefined ? [] : [`${(0,external_node_path_.relative)(workingFolder, path)} is ${kind}`];
    });
    if (excluded.length === 0)
        return [...files];
    const more = excluded.length > NAMED ? `, and ${excluded.length - NAMED} more` : '';
    const shown = `${excluded.slice(0, NAMED).join(', ')}${more}`;
    if (excluded.length === files.length)
        throw nothingLeft(shown, purpose);
    logger.info(`Left out, because it is no artifact: ${shown}.`);
    return files.filter((_, index) => kinds[index] === undefined);
}
const nothingLeft = (shown, purpose) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_SUBJECTS',
    message: `Every file that was named is evidence, and no artifact: ${shown}.`,
    hint: purpose === 'verify'
        ? 'Name the artifacts, and the bundles with --bundle. To verify such a file itself, name its digest: sha256:HEX.'
        : 'Name the artifacts. To attest such a file itself, name its digest: --subject-digest sha256:HEX with --subject-name, or --subject-checksums.',
});


/***/ }),

/***/ 74251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83793);
/* harmony import */ var _base_fs_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44583);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29131);






/**
 * Finds the files that paths and globs name, in that order, each once. `expandPatterns` has the rules about patterns; these are added:
 *
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @param warn Is told of each exclusion that excludes nothing.
 * @param bothMeanings As in `expandPatterns`.
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_EXCLUSION`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder, warn, { bothMeanings = false } = {}) {
    const isExcluding = patterns.some((pattern) => pattern.startsWith('!'));
    const found = new Map();
    for (const expansion of await (0,_base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPatterns */ .q)(patterns, { workingFolder, bothMeanings, ...(warn && { warn }) })) {
        if (expansion.paths.length > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
        const files = expansion.kind === 'path' ? examineSpelt(expansion) : examineMatches(expansion, workingFolder);
        // A path that is excluded was found.
        if (files.length === 0 && expansion.kind !== 'path')
            throw noMatch(expansion.pattern, isExcluding);
        for (const file of files)
            found.set(file.path, file);
        if (found.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
    }
    return [...found.values()];
}
function examineSpelt({ pattern, paths }) {
    return paths.map((path) => {
        const file = examine(path);
        if (file?.stat.isDirectory())
            throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pattern, '**')}.`);
        if (!file?.stat.isFile())
            throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
        return file;
    });
}
function examineMatches({ pattern, paths, start = '' }, workingFolder) {
    const mayLeadTo = (target) => [workingFolder, start].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const file = examine(path);
        // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
        if (file === undefined)
            throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
        if (!file.isLink || mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link to a target outside the working folder and the folder where ${pattern} starts`, 'Name the file itself, or exclude the link with !.');
    });
}
/** Undefined if there is nothing at the path. */
function examine(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    return stat.isSymbolicLink() ? { ...follow(path), isLink: true } : { path, target: path, size: stat.size, stat, isLink: false };
}
function follow(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw (0,_base_fs_look_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw (0,_base_fs_look_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const noMatch = (pattern, excluding) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: hintFor(pattern),
});
/** The algorithm of a hexadecimal digest, by its length. */
const ALGORITHMS = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
function hintFor(pattern) {
    const algorithm = /^[0-9a-fA-F]+$/.test(pattern) ? ALGORITHMS[pattern.length] : undefined;
    if (algorithm !== undefined)
        return `To name a digest instead of a file, write ${algorithm}:${pattern.toLowerCase()}.`;
    return 'Paths are relative to the working folder. Check that the build ran before, in this job.';
}
const tooMany = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SUBJECTS */ .Vn} files were found.`,
    hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
});


/***/ }),

/***/ 31298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MAX_CHECKSUMS),
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Bytes. All checksums files of one run: one file for each algorithm. */
const MAX_CHECKSUMS = 3 * MAX_CHECKSUMS_FILE;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 99954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readChecksumFiles)
/* harmony export */ });
/* harmony import */ var _base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41710);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61522);


/**
 * Reads `subject-checksums`: the lines themselves, or paths and patterns of checksums files.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, and the errors of `readChecksums`
 */
async function readChecksumFiles(sources, workingFolder) {
    // Lines that name a file such as `a[1].zip` look like a pattern.
    if (sources.length === 0 || sources.some(_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .isChecksumText */ .NE))
        return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(sources, workingFolder);
    const paths = await (0,_base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_0__/* .expandFiles */ .CC)(sources.map((source) => source.trim()), '--subject-checksums', { workingFolder });
    return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(paths, workingFolder);
}


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31298);


/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The subject name in ${where} ${fault}.`,
        hint: 'Use the file name, or a path below the folder that the files are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'contains a character that could mislead a reader';
    if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot)
        return `is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads outside its folder';
    return undefined;
}


/***/ })

};
