export const id = 6537;
export const ids = [6537,8626,3014];
export const modules = {

/***/ 36098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   U2: () => (/* binding */ indexEvidence),
/* harmony export */   eV: () => (/* binding */ readBundleFolders),
/* harmony export */   lH: () => (/* binding */ readCandidates),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony export readGiven */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40332);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51345);
/* harmony import */ var _formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74865);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74114);
/* harmony import */ var _formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43311);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42594);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11947);
/* harmony import */ var _stores_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42217);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33613);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95948);













function indexEvidence(candidates) {
    const byDigest = new Map();
    const algorithms = new Set(['sha256']);
    const add = (algorithm, digest, candidate) => {
        const known = byDigest.get(`${algorithm}:${digest}`);
        if (!known)
            byDigest.set(`${algorithm}:${digest}`, [candidate]);
        // A candidate's digests come one after the other: looking through all of a popular digest would take the square of their number.
        else if (known.at(-1) !== candidate)
            known.push(candidate);
    };
    for (const candidate of candidates) {
        for (const { digest } of candidate.subjects) {
            for (const algorithm of _formats_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_ALGORITHMS */ .Ff) {
                const hex = digest[algorithm];
                if (hex !== undefined)
                    add(algorithm, hex, candidate);
            }
            if (digest.sha256 !== undefined)
                continue;
            for (const algorithm of _formats_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .MATCHING_ALGORITHMS */ .br)
                if (digest[algorithm] !== undefined)
                    algorithms.add(algorithm);
        }
        const content = candidate.bundle?.content;
        if (content?.kind === 'message') {
            const algorithm = _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST_NAME */ .v3[content.algorithm];
            algorithms.add(algorithm);
            if (content.digest)
                add(algorithm, content.digest.toString('hex'), candidate);
        }
    }
    return {
        all: candidates,
        algorithms,
        named: indexNames(candidates),
        about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
    };
}
/** By the last part of names, since a path is told in different ways. Read when first asked: most runs never do. */
function indexNames(candidates) {
    let byName;
    return (name) => {
        if (!byName) {
            byName = new Map();
            for (const candidate of candidates)
                for (const key of new Set(candidate.subjects.map((subject) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(subject.name)))) {
                    const known = byName.get(key);
                    if (known)
                        known.push(candidate);
                    else
                        byName.set(key, [candidate]);
                }
        }
        return byName.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)) ?? [];
    };
}
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29199));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40332));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the bundle given');
/** The bundle beside a file. */
const readBeside = async (path, ports) => (await (0,_stores_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(`${path}.sigstore.json`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: of `bundle-dir`, else of every job that left a folder below `.chopmark`, and of the steps of this job that
 * are the GitHub Action, which leaves them in the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : await withJobs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder));
    const found = await Promise.all(folders.map(_stores_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readFolder */ .j1));
    return found.flat().flatMap((file) => parse(file, { workingFolder }));
}
/** A folder, and those of the jobs below it: a later job finds them there, where each kept its own. */
const withJobs = async (folder) => [folder, ...(await listJobs(folder))];
async function listJobs(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .MAX_JOB_FOLDERS */ .zs0)
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,_show_path_js__WEBPACK_IMPORTED_MODULE_11__/* .showPath */ .P)(location, workingFolder));
/** A line that cannot be read is a candidate too, for what is wrong with it to be told; it hides no other. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFailure */ .I)(error) });
    try {
        return (0,_formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundleLines */ .w)(bytes, location).map((read) => read instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** What a store or registry has: bundles, or the signature of an image as cosign 1 and 2 made them, over a document that names it. */
function readFound({ bytes, location, payload }) {
    if (!payload)
        return readCandidates(bytes, location);
    try {
        const subjects = [{ name: '', digest: (0,_formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_6__/* .readSimpleSigning */ .k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFailure */ .I)(error) }];
    }
}
/** A bundle with what it says it is about. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== _formats_dsse_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatement */ .By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFailure */ .I)(error) };
    }
}


/***/ }),

/***/ 20461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   v2: () => (/* binding */ publishLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51345);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);
/* harmony import */ var _stores_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16848);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48222);
/* harmony import */ var _publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10907);
/* harmony import */ var _sayings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37408);








const SUFFIX = '.sigstore.json';
/** Candidates that can be read, each bundle once. */
function toLines(candidates) {
    const lines = new Map();
    for (const candidate of candidates) {
        const { bundle, location, predicateType, payload } = candidate;
        if (!bundle)
            continue;
        const line = (0,_formats_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeBundle */ .f)(bundle);
        if (lines.has(line))
            continue;
        lines.set(line, {
            line,
            location,
            subjects: subjectsOf(candidate),
            ...(predicateType !== undefined && { predicateType }),
            ...(payload && { payload }),
        });
    }
    return [...lines.values()];
}
/** A signature names no file: it lies beside it, as a rule. */
function subjectsOf({ bundle, location, subjects }) {
    const content = bundle?.content;
    if (content?.kind !== 'message' || !content.digest || subjects.length > 0)
        return subjects;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(location);
    return [
        {
            name: name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name,
            digest: { [_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_NAME */ .v3[content.algorithm]]: content.digest.toString('hex') },
        },
    ];
}
/** Puts lines into stores, with the receipts of a folder. @returns For each line what became of it, in the order of the stores. */
async function publishLines(lines, stores, { folder, ports, run }) {
    const receipts = await (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .openReceipts */ .W)(folder, ports.logger);
    try {
        const kinds = lines.map(({ predicateType }) => (predicateType === undefined ? 'signature' : (0,_sayings_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(predicateType)));
        const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBundles */ .r6)(lines.map(({ subjects }, index) => ({ kind: kinds[index] ?? '', subjects: subjects.map(({ name }) => name) })));
        const bundles = lines.map(({ line, predicateType, subjects, payload }, index) => ({
            name: names[index] ?? '',
            kind: kinds[index] ?? '',
            subjects,
            // Somebody made it some time ago: a store that would keep two of the same looks first.
            resumed: true,
            read: async () => line,
            ...(predicateType !== undefined && { predicateType }),
            ...(payload && { payload }),
        }));
        return await (0,_publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__/* .publishBundles */ .h)(bundles, stores, { ports, receipts, signal: run.signal });
    }
    finally {
        await receipts.close();
    }
}
/** As a report tells of it. */
const describeLine = ({ line, location, predicateType, subjects }, stores = []) => ({
    sha256: (0,_stores_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .z)(line),
    location,
    ...(predicateType !== undefined && { predicateType }),
    subjects: subjects.map(({ name, digest }) => ({ name, digest })),
    stores,
});


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
        if (read.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fIX)
            throw malformed(`${what} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fIX} bundles`);
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

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const TYPE = 'cosign container image signature';
/**
 * The image that a signature of cosign 1 and 2 is about (containers/image, "simple signing"): what is signed is this document.
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C01 }), 'what was signed');
    const critical = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is no sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document about an image, in cosign's own writing: the same image makes the same bytes, so a resumed run knows it again.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
const writeSimpleSigning = (reference, sha256) => Buffer.from(JSON.stringify({
    critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
    },
    optional: null,
}));


/***/ }),

/***/ 88626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



/**
 * A JSON object that will be signed as it is: nothing in it may be read in two ways or changed by being read.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but no object.`, hint: kind.hint });
}
/** The same for what need not be an object. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LKj) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LKj} bytes.`,
            hint: 'Is it the file that was meant? Large content belongs into an artefact that the predicate names by digest.',
        });
    }
    try {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}` });
        // What is signed would not be what was given.
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that no double holds exactly; write it as text`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IN_TOTO_WORDS: () => (/* binding */ IN_TOTO_WORDS),
  findKindByType: () => (/* binding */ findKindByType),
  findKindByWord: () => (/* binding */ findKindByWord)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/resource-descriptor.js



/**
 * What a predicate points to (in-toto attestation, spec/v1/resource_descriptor.md), as far as it is read here.
 *
 * @throws JsonError Where it is no descriptor, or lacks all of `uri`, `digest` and `content`.
 */
function readResource(value, where) {
    const { uri, digest, name, mediaType, content, downloadLocation } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = Object.entries({ uri, name, mediaType, content, downloadLocation }).flatMap(([field, text]) => {
        // Only content may be of any length: the whole document is bounded.
        const known = (0,json_shape/* readOptionalString */.on)(text, `${where}.${field}`, field === 'content' ? undefined : limits/* MAX_PREDICATE_TEXT */.PQz);
        return known ? [[field, known]] : [];
    });
    const digests = digest == null ? {} : (0,json_shape/* readStringMap */.oI)(digest, `${where}.digest`, limits/* MAX_DIGESTS */.nAv);
    const descriptor = { ...Object.fromEntries(read), ...(Object.keys(digests).length > 0 && { digest: digests }) };
    if (descriptor.uri ?? descriptor.digest ?? descriptor.content)
        return descriptor;
    throw new json/* JsonError */.N3('shape', `${where} has neither uri nor digest nor content`);
}

;// CONCATENATED MODULE: ./build/predicates/link.js




const TYPE = 'https://in-toto.io/attestation/link/v0.3';
/** What cosign reads: materials are one object by name, as in links before the attestation framework. */
const OLD_TYPE = 'https://in-toto.io/Link/v1';
/** Links (in-toto attestation, spec/predicates/link.md). */
const link_link = {
    word: 'link',
    name: 'link',
    types: [TYPE, OLD_TYPE],
    /** @param style `cosign`: the older type, which cosign knows. */
    build(predicate, style) {
        const type = style === 'cosign' ? OLD_TYPE : TYPE;
        link_link.read(predicate, type);
        return { type, predicate };
    },
    read(predicate, type) {
        const materials = type === OLD_TYPE ? readOldMaterials(predicate) : readMaterials(predicate);
        if (new Set(materials.map(({ name }) => name)).size < materials.length)
            throw new json/* JsonError */.N3('shape', 'materials has a name twice');
        (0,json_shape/* readOptionalObject */.gs)(predicate.byproducts, 'byproducts');
        (0,json_shape/* readOptionalObject */.gs)(predicate.environment, 'environment');
        return {
            name: (0,json_shape/* readString */.E3)(predicate.name, 'name', limits/* MAX_PREDICATE_TEXT */.PQz),
            command: (0,json_shape/* readOptionalArray */.o8)(predicate.command, 'command', limits/* MAX_ELEMENTS */.DUD).map((word) => (0,json_shape/* readString */.E3)(word, 'command', limits/* MAX_PREDICATE_TEXT */.PQz)),
            materials,
        };
    },
    explain: ({ name, command, materials }) => `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials.length} materials`,
};
const readMaterials = ({ materials }) => (materials == null ? [] : (0,json_shape/* readArray */.oU)(materials, 'materials', limits/* MAX_ELEMENTS */.DUD)).map((value, index) => {
    const where = `materials[${index}]`;
    const { name, digest } = readResource(value, where);
    if (name === undefined || digest === undefined)
        throw new json/* JsonError */.N3('shape', `${where} has not both name and digest`);
    return { name, digest };
});
const readOldMaterials = ({ materials }) => Object.entries((0,json_shape/* readOptionalObject */.gs)(materials, 'materials') ?? {}).map(([name, digest]) => ({
    name,
    digest: (0,json_shape/* readStringMap */.oI)(digest, `materials.${name.slice(0, 100)}`, limits/* MAX_DIGESTS */.nAv),
}));

;// CONCATENATED MODULE: ./build/predicates/in-toto-kind.js
/** What a line names at most. */
const SHOWN = 5;

;// CONCATENATED MODULE: ./build/predicates/reference.js





const reference_TYPE = 'https://in-toto.io/attestation/reference/v0.1';
/** References (in-toto attestation, spec/predicates/reference.md). */
const reference = {
    word: 'reference',
    name: 'references',
    types: [reference_TYPE],
    build(predicate) {
        reference.read(predicate, reference_TYPE);
        return { type: reference_TYPE, predicate };
    },
    read: (predicate) => ({
        attester: (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(predicate.attester, 'attester').id, 'attester.id', limits/* MAX_PREDICATE_TEXT */.PQz),
        references: (0,json_shape/* readArray */.oU)(predicate.references, 'references', limits/* MAX_ELEMENTS */.DUD).map((value, index) => {
            const where = `references[${index}]`;
            const descriptor = readResource(value, where);
            if (descriptor.downloadLocation && descriptor.mediaType)
                return descriptor;
            throw new json/* JsonError */.N3('shape', `${where} has not both downloadLocation and mediaType`);
        }),
    }),
    explain: ({ references }) => references
        .slice(0, SHOWN)
        .map(({ downloadLocation }) => downloadLocation)
        .join(', '),
};

;// CONCATENATED MODULE: ./build/predicates/release.js



const release_TYPE = 'https://in-toto.io/attestation/release/v0.2';
const release_OLD_TYPE = 'https://in-toto.io/attestation/release/v0.1';
/** Releases (in-toto attestation, spec/predicates/release.md). */
const release = {
    word: 'release',
    name: 'release',
    types: [release_TYPE, release_OLD_TYPE],
    build(predicate) {
        release.read(predicate, release_TYPE);
        return { type: release_TYPE, predicate };
    },
    read(predicate, type) {
        const purl = (0,json_shape/* readString */.E3)(predicate.purl, 'purl', limits/* MAX_PREDICATE_TEXT */.PQz);
        const last = /^pkg:\/*[a-z][a-z0-9.+-]*\/(?:[^?#]*\/)?([^?#/]+)(?:[?#]|$)/i.exec(purl)?.[1];
        if (last === undefined)
            throw new json/* JsonError */.N3('shape', 'purl is no package URL');
        if (!/[^@]@[^@]+$/.test(last))
            throw new json/* JsonError */.N3('shape', 'purl has no version');
        const field = type === release_OLD_TYPE ? 'releaseId' : 'packageId';
        const packageId = (0,json_shape/* readOptionalString */.on)(predicate[field], field, limits/* MAX_PREDICATE_TEXT */.PQz);
        return { purl, ...(packageId ? { packageId } : {}) };
    },
    explain: ({ purl, packageId }) => `${purl}${packageId ? ', with the id that its registry gave it' : ''}`,
};

;// CONCATENATED MODULE: ./build/predicates/scai.js





const scai_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** SCAI attribute reports (in-toto attestation, spec/predicates/scai.md). */
const scai = {
    word: 'scai',
    name: 'SCAI attributes',
    types: [scai_TYPE, 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
    build(predicate) {
        scai.read(predicate, scai_TYPE);
        return { type: scai_TYPE, predicate };
    },
    read(predicate) {
        const attributes = (0,json_shape/* readArray */.oU)(predicate.attributes, 'attributes', limits/* MAX_ELEMENTS */.DUD).map(readAssertion);
        if (attributes.length === 0)
            throw new json/* JsonError */.N3('shape', 'attributes is empty');
        return { attributes, ...(predicate.producer != null && { producer: readResource(predicate.producer, 'producer') }) };
    },
    explain: ({ attributes }) => attributes
        .slice(0, SHOWN)
        .map(({ attribute }) => attribute)
        .join(', '),
};
function readAssertion(value, index) {
    const where = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = (0,json_shape/* readOptionalObject */.gs)(conditions, `${where}.conditions`);
    return {
        attribute: (0,json_shape/* readString */.E3)(attribute, `${where}.attribute`, limits/* MAX_PREDICATE_TEXT */.PQz),
        ...(target != null && { target: readResource(target, `${where}.target`) }),
        ...(read && { conditions: read }),
        ...(evidence != null && { evidence: readResource(evidence, `${where}.evidence`) }),
    };
}

;// CONCATENATED MODULE: ./build/predicates/in-toto.js




const in_toto_open = ({ word, name, types, build, read, explain }) => ({
    word,
    name,
    types,
    build,
    summarize: (predicate, type) => explain(read(predicate, type)),
});
/** Predicate types of in-toto that are known by a word of their own, and checked before they are signed. */
const KINDS = [in_toto_open(scai), in_toto_open(release), in_toto_open(link_link), in_toto_open(reference)];
const IN_TOTO_WORDS = KINDS.map(({ word }) => word);
const findKindByWord = (word) => KINDS.find((kind) => kind.word === word);
const findKindByType = (type) => KINDS.find(({ types }) => types.includes(type));


/***/ }),

/***/ 14870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ provenance)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/build-types/fields.js
/** Where every build type of ours, and each published one that we write, keeps what the job only declares. */
const DECLARED = 'chopmark_declared';
/** What a token proves and a published build type has no field for. */
const PROVEN = 'chopmark_proven';
const FACTS = {
    repository: true,
    repositoryId: true,
    owner: true,
    ownerId: true,
    ref: true,
    commit: true,
    workflow: true,
    workflowCommit: true,
    signer: true,
    trigger: true,
    run: true,
    runner: true,
    visibility: true,
    job: true,
    environment: true,
    startedOn: true,
};
/** What is declared and not proven: beside a proven fact, a declared one would only be a second version of it. */
function onlyDeclared({ proven, declared }) {
    const rest = Object.entries(declared).filter(([name]) => !(name in proven));
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
/** Of these facts the ones that are known; nothing where none is. */
function pick(facts, names) {
    const picked = names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
    return picked.length === 0 ? undefined : Object.fromEntries(picked);
}
/** Facts from an extension field: texts under the names of facts, whatever else is there. */
function readFacts(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([name, text]) => Object.hasOwn(FACTS, name) && isText(text)));
}
const isText = (value) => typeof value === 'string' && value !== '';
/** A field as text; SLSA takes unset, null and empty for the same. Numbers are what GitLab writes its ids as. */
function textOf(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    return isText(value) ? value : undefined;
}
/** Drops what is unknown. */
const known = (facts) => Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
/** `git+URL@REF` with the commit, as far as either is known. */
function gitSource({ repository, ref, commit }) {
    if (repository === undefined && commit === undefined)
        return undefined;
    return {
        ...(repository === undefined ? {} : { uri: `git+${repository}${ref === undefined ? '' : `@${ref}`}` }),
        ...(commit === undefined ? {} : { digest: { gitCommit: commit } }),
    };
}
/** The builder is whom the certificate names, and where it ran: hosted and self-hosted runners are not to be trusted alike (SLSA). */
function builderOf(facts, { signer }) {
    const identity = signer ?? facts.signer ?? '';
    return facts.runner === undefined ? identity : `${identity}#${facts.runner}`;
}
/** Undoes `builderOf`. */
function readBuilder(builderId, runner) {
    const suffix = `#${runner ?? ''}`;
    const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
    return known({ signer, runner });
}

;// CONCATENATED MODULE: ./build/predicates/build-types/github.js

/**
 * GitHub's own build type, in the very shape that actions/attest writes (actions/toolkit, packages/attest), so that whoever
 * verifies those verifies these. Everything in it is proven by the token; what a job declares has no place in it.
 */
const githubWorkflow = {
    uri: 'https://actions.github.io/buildtypes/workflow/v1',
    build({ proven }, { signer }) {
        return {
            external: { workflow: workflowOf(proven) },
            internal: {
                github: {
                    event_name: proven.trigger,
                    repository_id: proven.repositoryId,
                    repository_owner_id: proven.ownerId,
                    runner_environment: proven.runner,
                },
            },
            source: gitSource(proven),
            // The signing workflow as it is: a runner of one's own shows in runner_environment alone.
            builderId: signer ?? proven.signer ?? '',
            invocationId: proven.run,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const workflow = partOf(external.workflow);
        const github = partOf(internal.github);
        const [repository, path, ref] = [textOf(workflow.repository), textOf(workflow.path), textOf(workflow.ref)];
        const uri = `git+${repository}@`;
        const isSource = source.uri?.startsWith(uri) === true;
        return known({
            repository,
            repositoryId: textOf(github.repository_id),
            ownerId: textOf(github.repository_owner_id),
            ref: isSource ? source.uri?.slice(uri.length) : undefined,
            commit: isSource ? source.digest?.gitCommit : undefined,
            workflow: repository && path && ref && `${repository}/${path}@${ref}`,
            signer: builderId,
            trigger: textOf(github.event_name),
            run: invocationId,
            runner: textOf(github.runner_environment),
        });
    },
};
/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may have `@` in it, a path before it may not. */
function workflowOf({ workflow, repository }) {
    const [location = '', ...ref] = workflow?.split('@') ?? [];
    const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
    const path = repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
    return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}
const partOf = (value) => typeof value === 'object' && value !== null ? value : {};

;// CONCATENATED MODULE: ./build/predicates/build-types/gitlab.js

/** Proven by the token and without a field in GitLab's type. */
const WITHOUT_FIELD = [
    'repositoryId',
    'owner',
    'ownerId',
    'ref',
    'workflow',
    'workflowCommit',
    'trigger',
    'runner',
    'visibility',
    'environment',
];
/**
 * GitLab's own build type (docs.gitlab.com, SLSA provenance specification), with the fields that a token proves. `entryPoint`,
 * `executor` and the like are the job's own word, and `variables` would put values of the environment into a public log.
 */
const gitlabJob = {
    uri: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
    build(record, extra) {
        const { proven } = record;
        const job = proven.run?.match(/\/-\/jobs\/(\d+)$/)?.[1];
        return {
            external: { source: proven.repository },
            internal: { job, [PROVEN]: pick(proven, WITHOUT_FIELD), [DECLARED]: onlyDeclared(record) },
            source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
            builderId: builderOf(proven, extra),
            invocationId: job,
        };
    },
    read({ external, internal, source, builderId, invocationId }) {
        const repository = textOf(external.source);
        const proven = pick(readFacts(internal[PROVEN]), WITHOUT_FIELD);
        return known({
            ...proven,
            repository,
            commit: source.uri === repository ? source.digest?.gitCommit : undefined,
            run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
            ...readBuilder(builderId, proven?.runner),
        });
    },
};

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/predicates/build-types/own.js


/** Tells the source from other dependencies: where a token proves none, one of those stands first. */
const SOURCE = 'source';
/** The build types that we define, for platforms that have none: `docs/buildtypes/`. They differ in what a token of the platform proves. */
const own_define = ({ page, configuration, external, internal }) => ({
    uri: (0,project/* pageUrl */.fi)(`buildtypes/${page}`),
    build(record, extra) {
        const { proven } = record;
        return {
            external: { [configuration]: proven.workflow, ...pick(proven, external) },
            internal: { ...pick(proven, internal), [DECLARED]: onlyDeclared(record) },
            source: named(gitSource(proven)),
            builderId: builderOf(proven, extra),
            invocationId: proven.run,
        };
    },
    read(fields) {
        const inner = pick(readFacts(fields.internal), internal) ?? {};
        return known({
            ...inner,
            ...pick(readFacts(fields.external), external),
            workflow: textOf(fields.external[configuration]),
            commit: fields.source.name === SOURCE ? fields.source.digest?.gitCommit : undefined,
            run: fields.invocationId,
            ...readBuilder(fields.builderId, inner.runner),
        });
    },
});
const named = (source) => source && { name: SOURCE, ...source };
const circleciJob = own_define({
    page: 'circleci-job-v1.md',
    configuration: 'pipelineDefinition',
    external: ['repository', 'ref'],
    internal: ['runner'],
});
const jenkinsBuild = own_define({ page: 'jenkins-build-v1.md', configuration: 'job', external: [], internal: [] });
const buildkiteJob = own_define({
    page: 'buildkite-job-v1.md',
    configuration: 'pipeline',
    external: ['ref'],
    internal: ['trigger', 'runner', 'job'],
});
/** Where nothing is proven: an own key signs, or an identity that is no CI's. Then the certificate's identity alone is certain. */
const declaredBuild = {
    uri: (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md'),
    build: (record, { signer }) => ({
        external: {},
        internal: { [DECLARED]: onlyDeclared(record) },
        source: undefined,
        builderId: signer === undefined ? (0,project/* pageUrl */.fi)('buildtypes/declared-build-v1.md#signed-with-a-key') : uriOf(signer),
        invocationId: undefined,
    }),
    read: () => ({}),
};
/** A builder is named by a URI, and an e-mail address is none. */
const uriOf = (identity) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);

;// CONCATENATED MODULE: ./build/predicates/provenance.js








const BUILD_TYPES = {
    github: githubWorkflow,
    gitlab: gitlabJob,
    circleci: circleciJob,
    jenkins: jenkinsBuild,
    buildkite: buildkiteJob,
};
/** SLSA build provenance v1, the predicate type of 1.0, 1.1 and 1.2. */
const provenance = {
    type: 'https://slsa.dev/provenance/v1',
    /**
     * Proven facts fill the fields of the platform's build type, declared ones an extension field of their own. Without a proven
     * fact, the build type is the one that proves nothing.
     */
    build(record, extra = {}) {
        const buildType = Object.keys(record.proven).length === 0 ? declaredBuild : BUILD_TYPES[record.ci];
        const { external, internal, source, builderId, invocationId } = buildType.build(record, extra);
        const { startedOn, finishedOn, resolvedDependencies: others = [], byproducts } = extra;
        const dependencies = [...(source ? [source] : []), ...others];
        const metadata = { invocationId, startedOn, finishedOn };
        return withoutUnknown({
            buildDefinition: {
                buildType: buildType.uri,
                externalParameters: external,
                internalParameters: isEmpty(internal) ? undefined : internal,
                resolvedDependencies: dependencies.length === 0 ? undefined : dependencies,
            },
            runDetails: { builder: { id: builderId }, metadata: isEmpty(metadata) ? undefined : metadata, byproducts },
        });
    },
    /**
     * @param predicate The parsed predicate of a statement of this type.
     * @throws ChopmarkError `VERIFICATION_PROVENANCE_MALFORMED`
     */
    read(predicate) {
        try {
            return readProvenance(predicate);
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'VERIFICATION_PROVENANCE_MALFORMED',
                message: `A provenance is not SLSA provenance v1: ${error.message}.`,
                hint: 'Whoever made it has to make it anew.',
            });
        }
    },
};
function readProvenance(predicate) {
    const root = (0,json_shape/* readObject */.Ag)(predicate, 'predicate');
    const definition = (0,json_shape/* readObject */.Ag)(root.buildDefinition, 'buildDefinition');
    const run = (0,json_shape/* readObject */.Ag)(root.runDetails, 'runDetails');
    const metadata = (0,json_shape/* readOptionalObject */.gs)(run.metadata, 'metadata') ?? {};
    const uri = (0,json_shape/* readString */.E3)(definition.buildType, 'buildType', limits/* MAX_PROVENANCE_TEXT */.bz8);
    const builderId = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(run.builder, 'builder').id, 'builder.id', limits/* MAX_PROVENANCE_TEXT */.bz8);
    const external = (0,json_shape/* readOptionalObject */.gs)(definition.externalParameters, 'externalParameters') ?? {};
    const internal = (0,json_shape/* readOptionalObject */.gs)(definition.internalParameters, 'internalParameters') ?? {};
    const dependencies = (0,json_shape/* readOptionalArray */.o8)(definition.resolvedDependencies, 'resolvedDependencies', limits/* MAX_DEPENDENCIES */.tpX).map(readDependency);
    const [ci, buildType] = findBuildType(uri);
    const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) => (0,json_shape/* readOptionalString */.on)(time, 'metadata', limits/* MAX_PROVENANCE_TEXT */.bz8));
    return {
        buildType: uri,
        ...(ci ? { ci } : {}),
        builderId,
        facts: buildType?.read({ external, internal, source: dependencies[0] ?? {}, builderId, invocationId: textOf(metadata.invocationId) }) ?? {},
        declared: buildType ? readFacts(internal[DECLARED]) : {},
        ...(startedOn ? { startedOn } : {}),
        ...(finishedOn ? { finishedOn } : {}),
        resolvedDependencies: dependencies,
    };
}
function findBuildType(uri) {
    const found = Object.entries(BUILD_TYPES).find(([, buildType]) => buildType.uri === uri);
    return found ?? [undefined, uri === declaredBuild.uri ? declaredBuild : undefined];
}
function readDependency(value, index) {
    const where = `resolvedDependencies[${index}]`;
    const dependency = (0,json_shape/* readObject */.Ag)(value, where);
    const uri = (0,json_shape/* readOptionalString */.on)(dependency.uri, `${where}.uri`, limits/* MAX_PROVENANCE_TEXT */.bz8);
    const name = (0,json_shape/* readOptionalString */.on)(dependency.name, `${where}.name`, limits/* MAX_PROVENANCE_TEXT */.bz8);
    const digest = dependency.digest == null ? undefined : (0,json_shape/* readStringMap */.oI)(dependency.digest, `${where}.digest`, limits/* MAX_DIGESTS */.nAv);
    return { ...(uri ? { uri } : {}), ...(digest ? { digest } : {}), ...(name ? { name } : {}) };
}
const isEmpty = (fields) => Object.values(fields).every((value) => value === undefined);
/** SLSA takes unset, null and empty for the same; we write none of them. */
function withoutUnknown(value) {
    if (Array.isArray(value))
        return value.map(withoutUnknown);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, withoutUnknown(member)]));
}


/***/ }),

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 42217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29199);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23020);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53254);
/* harmony import */ var _failed_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59587);











const SUFFIX = '.sigstore.json';
/**
 * Bundles in a folder of this machine: where every bundle is before any other store is asked. A bundle is put in place by rename,
 * so a reader sees a whole one or none.
 *
 * @param folder Absolute; exists.
 */
function createFileStore(folder) {
    return {
        id: 'file',
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: 'file', status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt('file', error);
            }
        },
        /** `<file>.sigstore.json` beside the file, and all of the folder: whose they are, the verifier finds out. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${SUFFIX}`);
            return [...beside, ...(await readFolder(folder))];
        },
    };
}
/** Files that are open at once. */
const OPEN = 64;
/** Every bundle of a folder, once: `attestations.jsonl`, and the files that are not in it, as a run that was cut short leaves them. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .owQ) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .owQ} bundles.`,
            hint: 'Join them with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .H)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, so that the same bundle is known in another file. */
function fingerprintLines(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (end > start)
            lines.push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** One file of bundles; nothing where there is no such file. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_9__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}


/***/ })

};
