export const id = 9295;
export const ids = [9295];
export const modules = {

/***/ 20857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690).
 * A reader over slices of one buffer (no copies) and a writer that concatenates; strict: indefinite lengths, lengths, integers and
 * identifiers not in their shortest form, booleans other than 00 and FF, and bytes after an element are refused. A framework would
 * cost more start-up time than all of verifying.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers turn it into the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; whatever follows it is not looked at. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is cut off');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not used here');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or absurd');
        if (start + count > bytes.length)
            throw new DerError('a length is cut off');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is cut off');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The one element that `bytes` are. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('an object identifier expected');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is absurd');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is cut off');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('an integer expected');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('a boolean expected');
    const [octet] = node.content;
    // Whoever took another octet for false would pass over an extension that is critical to those who take it for true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('a bit string of whole octets expected');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('a time expected');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time is not on the calendar');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorts, as DER wants of a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not written here');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 wants UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 12701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
function checkCount(found, expected) {
    if (found === expected)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_COUNT',
        message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, and --expected-subjects says ${expected}.`,
        hint: 'Is something missing, named twice, or left over from another build? Files of one name and content count once.',
    });
}


/***/ }),

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

/***/ 79295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20857);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(40332);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89831);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29199);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(18614);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51345);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1947);
/* harmony import */ var _formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74865);
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50798);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59926);
/* harmony import */ var _stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13392);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53254);
/* harmony import */ var _subjects_checksums_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43236);
/* harmony import */ var _check_count_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(12701);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(36098);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(95948);




















/**
 * Joins what the jobs of a matrix have written into one `attestations.jsonl`, the same bundle once, and checks that nothing is
 * missing (`subject-checksums`, `expected-subjects`) or double (one name with two digests). It verifies nothing, and writes nothing
 * where there is a problem.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`
 */
async function merge(options, ports) {
    const { workingFolder } = ports;
    const files = (await Promise.all(options.bundle.map((path) => listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), 0)))).flat();
    const bundles = new Map();
    for (const path of new Set(files)) {
        const shown = (0,_show_path_js__WEBPACK_IMPORTED_MODULE_16__/* .showPath */ .P)(path, workingFolder);
        for (const bundle of (0,_formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .parseBundleLines */ .d)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_6__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_17__.MAX_BUNDLE_FILE, 'the bundle file'), shown)) {
            const line = (0,_formats_bundle_js__WEBPACK_IMPORTED_MODULE_18__/* .serializeBundle */ .f)(bundle);
            if (!bundles.has(line))
                bundles.set(line, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .describeBundle */ .wN)(bundle, shown));
            if (bundles.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_BUNDLES */ .fIX)
                throw tooMany();
        }
    }
    if (bundles.size === 0)
        throw nothingThere(options.bundle);
    const { subjects, statements, problems } = joinSubjects([...bundles.values()]);
    if (options.subjectChecksums !== undefined) {
        const wanted = await (0,_subjects_checksums_js__WEBPACK_IMPORTED_MODULE_13__/* .readChecksums */ .F)(options.subjectChecksums, workingFolder);
        problems.push(...findMissing(wanted, subjects));
    }
    if (options.expectedSubjects !== undefined)
        (0,_check_count_js__WEBPACK_IMPORTED_MODULE_14__/* .checkCount */ .w)(subjects.length, options.expectedSubjects);
    // What contradicts itself, or leaves something out, is not put where the next step takes it for whole.
    const bundlePath = problems.length > 0 ? undefined : await writeJoined([...bundles.keys()], options.bundleDir, workingFolder);
    return {
        schema: _formats_result_js__WEBPACK_IMPORTED_MODULE_10__/* .RESULT_SCHEMA */ .w,
        command: 'merge',
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_19__/* .VERSION */ .x,
        subjects,
        statements,
        ...(bundlePath !== undefined && { bundlePath }),
        problems,
        timings: {},
    };
}
async function writeJoined(lines, bundleDir, workingFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, bundleDir);
    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    return (0,_show_path_js__WEBPACK_IMPORTED_MODULE_16__/* .showPath */ .P)(await (0,_stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_11__/* .addToAllBundles */ .f)(folder, each(lines)), workingFolder);
}
/** Files of bundles at a path: itself, or those of a folder and its folders. `attestations.jsonl` stands for what is beside it. */
async function listFiles(path, depth) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Name bundles, attestations.jsonl files, or folders of them.',
            cause,
        });
    });
    if (!kind.isDirectory())
        return [path];
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_FOLDER_DEPTH */ .eE0)
        throw tooDeep(path);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const all = entries.find((entry) => entry.isFile() && entry.name === _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_12__/* .ALL_BUNDLES */ .mD);
    const own = all ? [all.name] : entries.filter((entry) => entry.isFile() && entry.name.endsWith('.sigstore.json')).map(({ name }) => name);
    const below = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), depth + 1)));
    return [...own.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)), ...below.flat()];
}
function joinSubjects(candidates) {
    const subjects = [];
    const positions = new Map();
    const digests = new Map();
    const problems = candidates.flatMap(({ problem }) => problem ?? []);
    const readable = candidates.filter(({ problem }) => problem === undefined);
    const statements = readable.map((candidate) => {
        const at = subjectsOf(candidate).map(({ name, digest }) => {
            const text = JSON.stringify(digest);
            const other = digests.get(name);
            if (name !== '' && other !== undefined && other.text !== text)
                problems.push(conflict(name, other.location, candidate.location));
            if (other === undefined)
                digests.set(name, { text, location: candidate.location });
            const key = `${name}\0${text}`;
            const known = positions.get(key);
            if (known !== undefined)
                return known;
            positions.set(key, subjects.push({ name, digest }) - 1);
            return subjects.length - 1;
        });
        const { predicateType, location } = candidate;
        return {
            ...(predicateType !== undefined && { predicateType }),
            subjects: at,
            bundlePath: location,
            signer: signerOf(candidate),
            entries: [],
            timestamps: [],
            stores: [],
            reused: false,
        };
    });
    return { subjects, statements, problems };
}
/** A signature names no file: its digest is all there is. */
function subjectsOf({ bundle, subjects }) {
    const content = bundle?.content;
    if (content?.kind !== 'message' || !content.digest)
        return subjects;
    return [{ name: '', digest: { [_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_7__/* .DIGEST_NAME */ .v3[content.algorithm]]: content.digest.toString('hex') } }];
}
function signerOf({ bundle, location }) {
    const material = bundle?.material;
    if (material === undefined || material.kind === 'public-key')
        return { kind: 'key', fingerprint: material?.hint ?? '' };
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    try {
        return { kind: 'certificate', identity: (0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_9__/* .readCertificate */ .w)(leaf ?? Buffer.alloc(0)).identity };
    }
    catch (error) {
        if (!(error instanceof _core_der_js__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_BUNDLE_MALFORMED',
            message: `The certificate of a bundle in ${location} cannot be read: ${error.message}.`,
            hint: 'Have the job that wrote it sign anew, or leave the file out.',
        });
    }
}
function findMissing(wanted, found) {
    const known = new Set(found.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)));
    const missing = wanted.filter(({ digest }) => !Object.entries(digest).some(([algorithm, hex]) => known.has(`${algorithm}:${hex}`)));
    if (missing.length === 0)
        return [];
    const names = missing.slice(0, 10).map(({ name }) => name);
    return [
        {
            code: 'VERIFICATION_SUBJECT_MISSING',
            message: `${missing.length} of ${wanted.length} subjects have no bundle: ${names.join(', ')}${missing.length > 10 ? '…' : ''}.`,
            hint: 'Did a job of the matrix fail, or was its bundle folder not handed on?',
        },
    ];
}
/** Where both lie in what one job has written, that job built twice; else it may be two jobs, or two runs of one. */
const conflict = (name, first, second) => first === second
    ? {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has two digests in ${first}.`,
        hint: 'The job that wrote it built the file more than once: have it begin with an empty bundle folder, or leave the older bundle out.',
    }
    : {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has one digest in ${first} and another in ${second}.`,
        hint: 'Two jobs, or two runs of one, built different files of one name: hand on one of them, or give them different names.',
    };
async function* each(lines) {
    yield* lines;
}
const nothingThere = (named) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_SUBJECTS',
    message: `There is no bundle in ${named.join(', ')}.`,
    hint: 'Name attestations.jsonl files, *.sigstore.json files, or folders that hold them.',
});
const tooDeep = (path) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `${path} lies more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_FOLDER_DEPTH */ .eE0} folders deep.`,
    hint: 'Name the folder of bundles itself.',
});
const tooMany = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `There are more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .MAX_BUNDLES */ .fIX} bundles to join.`,
    hint: 'Merge in parts.',
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

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   f: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The bundle in protobuf JSON on one line, without a line end: what a file holds, and a line of a JSON Lines file. */
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
/** 64-bit integers are texts in protobuf JSON. Zero is written too, since not every reader knows that it may be left out. */
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
        return { messageSignature: { messageDigest: { algorithm, ...(digest && { digest: base64(digest) }) }, signature: base64(signature) } };
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
    if (scts.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZE)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZE} SCTs`);
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

/***/ 47295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   e2: () => (/* binding */ parseX509),
/* harmony export */   eG: () => (/* binding */ refuseUnknownCritical),
/* harmony export */   pW: () => (/* binding */ hasKeyUsage),
/* harmony export */   qZ: () => (/* binding */ readPurposes),
/* harmony export */   t5: () => (/* binding */ readBasicConstraints),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20857);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a key that can be read. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(number) !== V3)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is cut off');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) stand before extensions ([3]); nobody writes them any more (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(notBefore),
        notAfter: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. Parameters are none or NULL in every algorithm we allow, and are not looked at. */
function readAlgorithm(node) {
    const [oid] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is absurd');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} stands there twice`);
        found.set(name, { critical: flag !== undefined && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(flag), value: value.content });
    }
    if (found.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv5)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv5} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/** What we act on, or may pass over since it only helps to find an issuer. A critical extension beside these is refused (RFC 5280, 4.2). */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not known here`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Nothing where the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Nothing where the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(flag);
    return length ? { isAuthority, pathLength: Number((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(length)) } : { isAuthority };
}


/***/ }),

/***/ 11524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ addLines)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/fingerprint-bundle.js
var fingerprint_bundle = __webpack_require__(16848);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/stores/in-turn.js





/** Milliseconds between looks at a lock that another process holds. */
const PAUSE = 25;
/** Looks at one and the same lock without a sign of life until its holder counts as dead: five seconds. */
const PATIENCE = 200;
/**
 * Does `work` while no other process does its own under the same lock file. A holder shows that it is alive with `stillAtWork`; the
 * lock of one that was killed is taken over.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE` where the lock cannot be had
 */
async function inTurn(lock, work) {
    await take(lock);
    let beat = 0;
    try {
        return await work(() => (0,promises_.utimes)(lock, ++beat, beat).catch(() => { }));
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock) {
    let seen = '';
    let patience = PATIENCE;
    for (let looks = 0; looks < limits/* MAX_LOOKS */.QeO; looks++) {
        try {
            await (await (0,promises_.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,file_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,file_error/* explainFileError */.Yd)(error), error);
        }
        const now = await describe(lock);
        patience = now === seen ? patience - 1 : PATIENCE;
        seen = now;
        if (patience === 0)
            await (0,promises_.rm)(lock, { force: true }).catch(() => { });
        await (0,external_node_timers_promises_.setTimeout)(PAUSE);
    }
    throw refuse(lock, 'other runs hold it all the time');
}
const describe = (lock) => (0,promises_.stat)(lock).then(({ ino, mtimeMs }) => `${ino} ${mtimeMs}`, () => '');
const refuse = (lock, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be had: ${reason}.`,
    hint: 'The bundles themselves are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/add-lines.js










/** Bytes gathered before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one a line: those of earlier runs stay, each bundle is there once. The file is replaced as a
 * whole or not at all, and never in memory as a whole. Runs that end at the same time in one folder take turns, so that neither
 * replaces what the other added.
 *
 * @param path Absolute; its folder exists.
 * @param lines Bundles as one line of JSON each.
 * @returns The fingerprint of each line that was there before.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addLines(path, lines) {
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path, '.jsonl')}.lock`);
    return inTurn(lock, (stillAtWork) => replace(path, lines, stillAtWork));
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,promises_.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,fingerprint_bundle/* fingerprintBundle */.z)(text);
            if (text === '' || earlier.has(fingerprint) || added.has(fingerprint))
                continue;
            (isNew ? added : earlier).add(fingerprint);
            gathered += `${text}\n`;
            if (gathered.length >= PIECE) {
                await file.writeFile(gathered);
                await stillAtWork();
                gathered = '';
            }
        }
        await file.writeFile(gathered);
        await file.sync();
        await file.close();
        await (0,promises_.rename)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'The bundles themselves are in the same folder. Free some space and run again.',
            cause: error,
        });
    }
}
async function* both(first, second) {
    for await (const line of first)
        yield { line, isNew: false };
    for await (const line of second)
        yield { line, isNew: true };
}
/** Lines of the file as it is; none where there is none. A link is not followed: it would be read as ours. */
async function* readEarlier(path) {
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > limits.MAX_BUNDLE_FILE) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${limits.MAX_BUNDLE_FILE} bytes, so nothing was added to it.`,
            hint: 'Begin a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 13392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ addToAllBundles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _add_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11524);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);



/**
 * Adds bundles to `attestations.jsonl`, one a line: those of earlier runs stay, each bundle is there once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToAllBundles(folder, lines) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_BUNDLES */ .mD);
    await (0,_add_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .addLines */ .t)(path, lines);
    return path;
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


/***/ }),

/***/ 16848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a bundle is known by wherever it lies: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 43236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29199);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95554);






/** `HASH  name`, `HASH *name`; a leading backslash says that the name is escaped (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`, with `--tag` or from BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Subjects from what `sha256sum`, `shasum`, `sha512sum --tag` and the like write: a file's path, or the lines themselves where the
 * option holds several or one that reads as such. Lines end with LF or CRLF; empty ones say nothing; any other that cannot be read
 * is an error, since a subject left out is not noticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hYG, 'the checksums file', { pipes: true });
    return parseChecksums(decode(bytes, source), source);
}
function decode(bytes, where) {
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
/** @param where The file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} names no subjects: it is empty.`,
            hint: 'Did the step that writes the checksums find its files?',
        });
    }
    return subjects;
}
function parseLine(line, number, where) {
    const gnu = GNU.exec(line);
    const bsd = gnu ? undefined : BSD.exec(line);
    const [escaped, hex, written, tag] = gnu ? [gnu[1], gnu[2], gnu[3]] : bsd ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`] : [];
    if (hex === undefined || written === undefined)
        throw unreadable(number, where, 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"');
    const algorithm = _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .ALGORITHM_BY_LENGTH */ .l7.get(hex.length);
    if (algorithm === undefined || (tag !== undefined && tag !== algorithm)) {
        throw unreadable(number, where, `${hex.length} hex digits are no ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name is escaped in no known way');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined where a backslash escapes something else than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95554);


/** Hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * A subject that is not at hand, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Say with --subject-name what has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** An id of git, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, well written or not. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * `ALGORITHM:HEX` as a digest set, in lower case.
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
    throw refuse(`What should be a digest has another form or length${algorithm === '' ? '' : ` than ${algorithm.toLowerCase()} has`}.`);
}
const refuse = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128; an object of git as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** Control characters, separators of lines, lone surrogates, the mark of bytes that were no text, what turns the direction of text around. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * A name as it may enter a statement: a leading `./` is dropped, nothing else is changed. Refused is what could mislead a reader
 * or a tool that unpacks by name: no name, control and bidirectional characters, text that is not Unicode, an absolute path, a
 * part `..`, more than 4096 bytes.
 *
 * @param where What the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The name of the subject in ${where} ${fault}.`,
        hint: 'Name subjects by file name, or by a path below the folder they are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'holds a character that could mislead its reader';
    if (Buffer.byteLength(name) > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0)
        return `is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads out of its folder';
    return undefined;
}


/***/ })

};
