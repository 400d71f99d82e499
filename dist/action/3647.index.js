export const id = 3647;
export const ids = [3647];
export const modules = {

/***/ 53647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepBundles: () => (/* binding */ keepBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run = __webpack_require__(26230);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(59239);
// EXTERNAL MODULE: ./build/stores/limits.js
var limits = __webpack_require__(95971);
// EXTERNAL MODULE: ./build/adapters/limits.js
var adapters_limits = __webpack_require__(32777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/http/url.js
var url = __webpack_require__(25288);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(14567);
;// CONCATENATED MODULE: ./build/adapters/action/workflow-artifact.js








const SERVICE = 'artifact service of the runner';
const METHODS = 'twirp/github.actions.results.api.v1.ArtifactService';
/** The version of the service's format: an archive, as `@actions/artifact` version 2 and later send it. */
const SHAPE = 4;
/** The scope in the token that names the run and the job (`@actions/artifact`, `getBackendIdsFromToken`). */
const SCOPE = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?= |$)/;
/** The version of the storage protocol ("Put Block", "Put Block List"). */
const STORAGE_VERSION = '2024-11-04';
/** Characters of the service's own message that are shown. */
const SHOWN = 300;
/**
 * Uploads an archive as an artifact of this workflow run, as `actions/upload-artifact` does: the service returns an address, the archive
 * is sent there without the runner's token, and the service gets its hash.
 *
 * @param archive A ZIP file.
 * @throws ChopmarkError `STORE_CONTEXT`, `STORE_REFUSED`, `STORE_INVALID_RESPONSE`, `STORE_UNREACHABLE`, `STORE_TIMEOUT`, …
 */
async function uploadArtifact(name, archive, ports) {
    const { base, token, ids } = readRuntime(ports);
    const call = async (method, fields) => {
        const answer = await ports.http({
            url: (0,url/* below */.Gz)(base, `${METHODS}/${method}`),
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ ...ids, name, ...fields }),
            maxBytes: adapters_limits/* MAX_ARTIFACT_ANSWER */.pT,
            stage: 'STORE',
            service: SERVICE,
        });
        if (answer.status !== 200)
            throw refused(name, answer);
        const told = readAnswer(answer);
        if (told.ok !== true)
            throw refused(name, answer);
        return told;
    };
    const created = await call('CreateArtifact', { version: SHAPE });
    // Protobuf servers write field names in either form.
    const target = readTarget(created.signed_upload_url ?? created.signedUploadUrl, ports);
    await uploadBlocks(name, archive, { target, http: ports.http });
    const hash = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    await call('FinalizeArtifact', { size: String(archive.length), hash });
}
/** Uploads blocks and then their list, as storage SDKs send a stream. Other servers than GitHub's support only this way. */
async function uploadBlocks(name, archive, { target, http }) {
    const put = async (query, type, body) => {
        const answer = await http({
            // The query is signed, so parameters are only appended.
            url: new URL(`${target.href}${target.search === '' ? '?' : '&'}${query}`),
            method: 'PUT',
            headers: { 'content-type': type, 'x-ms-version': STORAGE_VERSION },
            body,
            maxBytes: adapters_limits/* MAX_ARTIFACT_ANSWER */.pT,
            stage: 'STORE',
            service: 'artifact storage',
            timeout: limits/* UPLOAD_TIMEOUT */.Gc,
        });
        if (answer.status < 200 || answer.status > 299)
            throw refused(name, answer);
    };
    const blocks = [];
    for (let at = 0; at < archive.length; at += adapters_limits/* ARTIFACT_BLOCK */.pu) {
        const block = Buffer.from(String(blocks.length).padStart(8, '0')).toString('base64');
        await put(`comp=block&blockid=${encodeURIComponent(block)}`, 'application/octet-stream', archive.subarray(at, at + adapters_limits/* ARTIFACT_BLOCK */.pu));
        blocks.push(block);
    }
    const list = blocks.map((block) => `<Latest>${block}</Latest>`).join('');
    await put('comp=blocklist', 'application/xml', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`));
}
/** The address of the service and its token, which a runner passes only to actions, not to scripts. */
function readRuntime({ env, logger }) {
    const { ACTIONS_RESULTS_URL: address = '', ACTIONS_RUNTIME_TOKEN: token = '' } = env;
    if (token)
        logger.secret(token);
    const base = URL.canParse(address) ? new URL(address) : undefined;
    const [, run, job] = SCOPE.exec(readScopes(token)) ?? [];
    if (base === undefined || !(0,url/* isSecureUrl */.z3)(base) || run === undefined || job === undefined)
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_CONTEXT',
            message: 'This runner has no artifact service for actions (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN).',
            hint: 'GitHub Enterprise Server has a different service. There, upload the output bundle-dir with a separate upload-artifact step.',
        });
    return { base, token, ids: { workflow_run_backend_id: run, workflow_job_run_backend_id: job } };
}
/** The ids only determine the place of the artifact. The service verifies the token itself. */
function readScopes(token) {
    try {
        const claims = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(Buffer.from(token.split('.')[1] ?? '', 'base64url'), { what: 'the token' }), 'the token');
        return (0,json_shape/* readString */.E3)(claims.scp, 'scp');
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return '';
        throw error;
    }
}
/** The address is a secret as long as it accepts an upload. */
function readTarget(address, { logger }) {
    const target = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
    if (target === undefined || !(0,url/* isSecureUrl */.z3)(target))
        throw garbled('it has no upload address');
    for (const value of target.searchParams.values())
        logger.secret(value);
    if (target.search !== '')
        logger.secret(target.search.slice(1));
    return target;
}
function readAnswer({ body }) {
    try {
        return (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the answer' }), 'the answer');
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw garbled(error.message);
        throw error;
    }
}
const garbled = (reason) => new errors/* ChopmarkError */.E({
    code: 'STORE_INVALID_RESPONSE',
    message: `The ${SERVICE} returned an invalid response: ${reason}.`,
    hint: 'The bundles are in bundle-dir. Upload it with a separate upload-artifact step.',
});
function refused(name, answer) {
    const words = readWords(answer);
    return new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The ${SERVICE} refused the artifact ${name}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
        hint: answer.status === 409
            ? 'Artifact names are unique in a run. Use a different name for each job of a matrix (bundle-artifact).'
            : 'The bundles are in bundle-dir. Upload it with a separate upload-artifact step.',
    });
}
/** Twirp errors have the form `{code, msg}`. */
function readWords({ body }) {
    try {
        const { msg } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the answer' }), 'the answer');
        return typeof msg === 'string' ? (0,neutralize/* neutralizeLine */.a0)(msg.slice(0, SHOWN)) : '';
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return '';
        throw error;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/action/zip.js

/** From PKWARE's APPNOTE 6.3.10: signatures of the three records, the version that deflate needs, the flag for UTF-8 names, deflate. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 1 << 11;
const DEFLATE = 8;
/** 1 January 1980, the first day of the format, so that the same files give the same bytes. */
const FIRST_DAY = (1 << 5) | 1;
/**
 * Writes files as one compressed ZIP archive. Node compresses the data, and this code writes the headers.
 *
 * @param entries At most 65,535 files and 4 GiB, the limits of an archive without extensions.
 */
function writeZip(entries) {
    const pieces = [];
    const directory = [];
    let offset = 0;
    for (const { name, bytes } of entries) {
        const path = Buffer.from(name, 'utf8');
        const packed = (0,external_node_zlib_.deflateRawSync)(bytes);
        const common = describe(path, packed, bytes);
        pieces.push(uint32(LOCAL), common, path, packed);
        directory.push(uint32(CENTRAL), uint16(VERSION), common, Buffer.alloc(10), uint32(offset), path);
        offset += 4 + common.length + path.length + packed.length;
    }
    const size = directory.reduce((sum, { length }) => sum + length, 0);
    const counts = [uint16(entries.length), uint16(entries.length)];
    return Buffer.concat([...pieces, ...directory, uint32(END), uint32(0), ...counts, uint32(size), uint32(offset), uint16(0)]);
}
/** The fields that the local header and the central directory have in common. */
const describe = (path, packed, bytes) => Buffer.concat([
    ...[VERSION, UTF8, DEFLATE, 0, FIRST_DAY].map(uint16),
    ...[(0,external_node_zlib_.crc32)(bytes), packed.length, bytes.length].map(uint32),
    uint16(path.length),
    uint16(0),
]);
function uint16(value) {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}

;// CONCATENATED MODULE: ./build/adapters/action/keep-bundles.js









/** Milliseconds for the upload, including all attempts. */
const TIMEOUT = 10 * 60_000;
/** Characters that file names in artifacts must not have, because some systems do not support them (`@actions/artifact`). */
const IN_FILES = /["\\:<>|*?\r\n]/g;
/**
 * Uploads the signed bundles of a step, and the journal for a later run, as an artifact of the workflow run, whatever else failed.
 *
 * @param folder The folder of bundles. Absolute.
 * @param result The result of the step, if there is one. Its bundles next to their files are uploaded too.
 * @returns The number of files. 0 if nothing was signed.
 * @throws ChopmarkError `STORE_…`
 */
async function keepBundles(name, folder, result, ports) {
    const paths = await listFiles(folder, result, ports.workingFolder);
    if (!paths.some((path) => /\.(sigstore\.json|jsonl)$/.test(path)))
        return 0;
    let total = 0;
    for (const path of paths)
        total += (await (0,promises_.stat)(path)).size;
    if (total > adapters_limits/* MAX_ARTIFACT */.QT)
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_TOO_LARGE',
            message: `The bundles have ${total} bytes, and the step uploads at most ${adapters_limits/* MAX_ARTIFACT */.QT}.`,
            hint: 'Upload the output bundle-dir with a separate upload-artifact step.',
        });
    const entries = [];
    for (const path of paths)
        entries.push({ name: nameFile(path), bytes: await (0,promises_.readFile)(path) });
    const { http } = (0,run/* startRun */.A)(ports, { timeout: TIMEOUT, requestRate: 0, concurrency: 1 });
    await uploadArtifact(name, writeZip(entries), { ...ports, http });
    return entries.length;
}
/** The files of the folder, and bundles in other folders. For very many bundles, only the file with all of them. */
async function listFiles(folder, result, workingFolder) {
    const inFolder = (await (0,promises_.readdir)(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => (0,external_node_path_.join)(folder, name));
    const beside = (result?.statements ?? []).map(({ bundlePath }) => (0,external_node_path_.resolve)(workingFolder, bundlePath));
    const all = [...new Set([...inFolder, ...beside])];
    const kept = all.length <= limits/* MAX_BUNDLE_FILES */.ow ? all : all.filter((path) => !path.endsWith(bundle/* BUNDLE_SUFFIX */.Zf));
    const names = new Set();
    // If two files have the same name, the file with all bundles has both.
    return kept.filter((path) => !names.has(nameFile(path)) && names.add(nameFile(path)));
}
const nameFile = (path) => (0,external_node_path_.basename)(path).replace(IN_FILES, encodeURIComponent).replaceAll('*', '%2A');


/***/ }),

/***/ 32777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ MAX_ARTIFACTS_LIST),
/* harmony export */   Q2: () => (/* binding */ MAX_JOB_SUMMARY),
/* harmony export */   QT: () => (/* binding */ MAX_ARTIFACT),
/* harmony export */   pT: () => (/* binding */ MAX_ARTIFACT_ANSWER),
/* harmony export */   pu: () => (/* binding */ ARTIFACT_BLOCK)
/* harmony export */ });
/* unused harmony exports MAX_QUERY, QUERY_TIMEOUT */
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. The list of artifacts that a GitHub runner passes to a step. */
const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary. GitHub allows one mebibyte per step, and refuses a longer one completely. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. The artifact of bundles that a step uploads, before compression. */
const MAX_ARTIFACT = 256 << 20;
/** Bytes. One block of such an upload. */
const ARTIFACT_BLOCK = 8 << 20;
/** Bytes. One response of the artifact service. */
const MAX_ARTIFACT_ANSWER = 1 << 20;
/** Bytes. A query on standard input from an external data source: a few options. */
const MAX_QUERY = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds to wait for the end of a query, which is normally written at once. */
const QUERY_TIMEOUT = 10_000;


/***/ }),

/***/ 94833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   OU: () => (/* binding */ readInt64),
/* harmony export */   QH: () => (/* binding */ readOptionalMessage),
/* harmony export */   Qk: () => (/* binding */ readOneOf),
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   fq: () => (/* binding */ readOptionalTimestamp),
/* harmony export */   gs: () => (/* binding */ readOptionalObject),
/* harmony export */   o8: () => (/* binding */ readOptionalArray),
/* harmony export */   oI: () => (/* binding */ readStringMap),
/* harmony export */   oU: () => (/* binding */ readArray),
/* harmony export */   on: () => (/* binding */ readOptionalString),
/* harmony export */   ss: () => (/* binding */ readBase64),
/* harmony export */   uA: () => (/* binding */ readOptionalInt64),
/* harmony export */   uv: () => (/* binding */ readOptionalBase64)
/* harmony export */ });
/* unused harmony exports readBoolean, readOptionalBoolean */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76093);

function readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw misshapen(value, where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => readObject(value, where));
/** `maxLength` in UTF-16 units. The empty string is accepted. */
function readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string')
        throw misshapen(value, where, 'a string');
    if (value.length > maxLength)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxLength} characters`);
    return value;
}
const readOptionalString = (value, where, maxLength) => optional(value, () => readString(value, where, maxLength));
function readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(value, where, `one of ${choices.join(', ')}`);
    return found;
}
function readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(value, where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => readBoolean(value, where));
/** A JSON number that is an integer and that a double holds exactly. */
function readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(value, where, 'an integer');
    return value;
}
function readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(value, where, 'a list');
    if (value.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${value.length} elements; the limit is ${max}`);
    return value;
}
/** ProtoJSON omits empty lists. */
const readOptionalArray = (value, where, max) => optional(value, () => readArray(value, where, max)) ?? [];
/** Canonical base64 with the standard alphabet and padding (RFC 4648, section 4): exactly one text for each sequence of bytes. */
function readBase64(value, where, maxBytes) {
    const text = readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw misshapen(value, where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => readBase64(value, where, maxBytes));
const MAX_INT64 = 2n ** 63n - 1n;
/** A signed 64-bit integer. ProtoJSON writes it as a string of digits and also accepts numbers. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(value, where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(value, where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset, truncated to milliseconds. Leap seconds and days that do not exist are rejected. */
function readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(readString(value, where, 40));
    if (!parts)
        throw misshapen(value, where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(value, where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const readOptionalTimestamp = (value, where) => optional(value, () => readTimestamp(value, where));
/** An object whose values are strings: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${keys.length} members; the limit is ${max}`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(value, where, 'an object of strings');
    return object;
}
/** For formats in which an unknown field could have a meaning that must not be ignored. */
function refuseUnknown(object, known, where) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw unknownField(unknown, known, where);
}
/**
 * A protobuf message in JSON (ProtoJSON): an object with its fields under their JSON names. Each field may have its JSON name or the name
 * that it has in the protobuf file, but not both. Other fields are refused.
 *
 * @param known JSON names: `mediaType`. The protobuf name `media_type` follows from each.
 */
function readMessage(value, where, known) {
    const message = {};
    for (const [key, field] of Object.entries(readObject(value, where))) {
        const name = known.includes(key) ? key : known.find((candidate) => toProtobufName(candidate) === key);
        if (name === undefined)
            throw unknownField(key, known, where);
        if (Object.hasOwn(message, name))
            throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has the field ${name} twice, in both of its spellings`);
        message[name] = field;
    }
    return message;
}
const readOptionalMessage = (value, where, known) => optional(value, () => readMessage(value, where, known));
const toProtobufName = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Only a name that looks like one is quoted, because the name is from the same input as everything else. */
const unknownField = (name, known, where) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${/^[\w.-]{1,64}$/.test(name) ? `the unknown field ${name}` : 'an unknown field'}; the known fields are ${known.join(', ')}`);
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (value, where, expected) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', value === undefined || value === null ? `${where} is missing` : `${where} is not ${expected}`);


/***/ }),

/***/ 76093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   R5: () => (/* binding */ hasInexactInteger),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18114);

/** Thrown for JSON that cannot be read. The message names `what` or the path in it, and never quotes its content; callers map it to an error code. */
class JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON with the restrictions of I-JSON (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no duplicate keys in one object, no
 * lone surrogates, no number outside the range of a double. Keys named `__proto__` are rejected too, because copying such an object changes
 * it.
 *
 * @throws JsonError
 */
function parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX }) {
    if (text.length > maxBytes)
        throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const { depth, members } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new JsonError('too-deep', `${what} is nested deeper than ${maxDepth} levels`);
    const value = parse(source, what);
    if (countMembers(value, what) !== members)
        throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
    return value;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new JsonError('not-utf8', `${what} is not valid UTF-8`);
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Depth and number of members of the text, counted before any recursive code sees it. Exact for valid JSON, harmless for other text. */
function measure(source, maxDepth) {
    let depth = 0;
    let deepest = 0;
    let members = 0;
    for (let at = 0; at < source.length; at++) {
        switch (source.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(source, at);
                break;
            case 0x5b: // [
            case 0x7b: // {
                depth++;
                if (depth > deepest)
                    deepest = depth;
                if (depth > maxDepth)
                    return { depth, members };
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth--;
                break;
            case 0x3a: // : outside of a string follows a key and nothing else
                members++;
        }
    }
    return { depth: deepest, members };
}
function endOfString(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            return at;
        if (unit === BACKSLASH)
            at++;
    }
    return source.length;
}
/** Whether valid JSON has an integer that a double does not hold exactly: reading and writing it would change it. */
function hasInexactInteger(source) {
    for (let at = 0; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(source, at);
        if (!isDigit(unit))
            continue;
        const start = at;
        while (isDigit(source.charCodeAt(at + 1)))
            at++;
        const length = at + 1 - start;
        const isInteger = !FRACTION.has(source[at + 1] ?? '');
        if (isInteger && length >= INEXACT_DIGITS && String(BigInt(Number(source.slice(start, at + 1)))) !== source.slice(start, at + 1))
            return true;
        // The rest of the number consists of digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** An integer with this many digits may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what) {
    try {
        return JSON.parse(source);
    }
    catch (error) {
        // The parser's own message quotes the text, which may contain a secret: only the position is kept.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw new JsonError('syntax', `${what} is not valid JSON${place ? ` (${place})` : ''}`);
    }
}
/** Members after parsing; a duplicate key is missing from this count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new JsonError('bad-value', `${what} has a number outside the range of a double`);
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (Array.isArray(value)) {
        for (const element of value)
            members += countMembers(element, what);
        return members;
    }
    const object = value;
    for (const key of Object.keys(object)) {
        if (key === '__proto__')
            throw new JsonError('forbidden-key', `${what} has a key named __proto__`);
        refuseLoneSurrogates(key, what);
        members += 1 + countMembers(object[key], what);
    }
    return members;
}
function refuseLoneSurrogates(text, what) {
    if (!text.isWellFormed())
        throw new JsonError('bad-value', `${what} has a string that is not valid Unicode`);
}


/***/ }),

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 59239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   fP: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
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
/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
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
        return {
            messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
        };
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

/***/ 95971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   H_: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   J2: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   K_: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   N4: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   QH: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   S3: () => (/* binding */ MAX_NETRC),
/* harmony export */   Sj: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Tc: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   WE: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   ii: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   jr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kZ: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   mj: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   oP: () => (/* binding */ MAX_LOCK_POLLS),
/* harmony export */   ow: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   sP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   tX: () => (/* binding */ GITHUB_BURST),
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bundle files that are read in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Bytes. The receipts in a bundle folder, which record what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store can have for one artifact. A store with more is refused. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. One response of GitHub's API: a page of a list that contains the bundles. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API. A longer list is refused. */
const MAX_GITHUB_PAGES = 10;
/** How often one request to GitHub waits at a rate limit. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub accepts. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub without a pause. After that, `GITHUB_POST_PAUSE` applies. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after `GITHUB_BURST`: GitHub accepts 80 requests per minute that create content. */
const GITHUB_POST_PAUSE = 750;
/** Milliseconds for one attempt to upload a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes per second. An upload that is faster is not aborted. */
const SLOWEST_UPLOAD = 256 << 10;
/** Bytes. The payload of the event that started a GitHub workflow. Webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bundles that are read of one referrer. Tools write one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Bundles at one address of an HTTP store: the address itself, then with the suffix .2, .3 and so on. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bundles in flight to registries. Each needs a few requests, which have their own limit. */
const BUNDLES_TO_REGISTRY = 64;
/** Pages of 100 that are read of the links, or the files, of one GitLab release. */
const MAX_GITLAB_PAGES = 10;
/** Checks of a lock file that another process holds, 25 ms apart: five minutes. */
const MAX_LOCK_POLLS = 12_000;
/** Bytes. A netrc file: one line per host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Redirects of a download. Stores redirect to their content delivery network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;


/***/ })

};
