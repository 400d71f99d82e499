import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ VERIFY_TASK)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/core/errors.js
/** Where in the flow something failed, and the exit code that says so. A code starts with its stage, so both follow from the code. */
const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 };
/** The one error that leaves the engine. Foreign errors become one where their library is called, and nowhere else. */
class errors_ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
    get stage() {
        return this.code.slice(0, this.code.indexOf('_'));
    }
    get exitCode() {
        return EXIT_CODE[this.stage];
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/core/der.js
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
class der_DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; whatever follows it is not looked at. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new der_DerError('an element is cut off');
    if ((tag & 0x1f) === 0x1f)
        throw new der_DerError('tags above 30 are not used here');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new der_DerError('a length is indefinite or absurd');
        if (start + count > bytes.length)
            throw new der_DerError('a length is cut off');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new der_DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new der_DerError('an element is cut off');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The one element that `bytes` are. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new der_DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new der_DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new der_DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
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
        throw new der_DerError('an object identifier expected');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new der_DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new der_DerError('an object identifier is absurd');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new der_DerError('an object identifier is cut off');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new der_DerError('an integer expected');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new der_DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new der_DerError('a boolean expected');
    const [octet] = node.content;
    // Whoever took another octet for false would pass over an extension that is critical to those who take it for true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new der_DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new der_DerError('a bit string of whole octets expected');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new der_DerError('a time expected');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new der_DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new der_DerError('a time is not on the calendar');
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
        throw new der_DerError('negative integers are not written here');
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

;// CONCATENATED MODULE: ./build/core/limits.js
/** Every bound on what comes from outside, with its unit. Nothing is read, fetched, parsed or kept in flight beyond these. */
/** Bytes. One answer of a certificate authority: a chain and an SCT are a few kB. */
const MAX_CERTIFICATE_ANSWER = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. One RFC 3161 answer. */
const MAX_TIMESTAMP_ANSWER = (/* unused pure expression or super */ null && (64 << 10));
/** Bytes. One token answer of a CI's or cloud's token service. */
const MAX_TOKEN_ANSWER = (/* unused pure expression or super */ null && (64 << 10));
/** Bytes. One identity token. */
const MAX_TOKEN = (/* unused pure expression or super */ null && (16 << 10));
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const limits_MAX_TRUST_FILE = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. The document that a signature of cosign 1 and 2 is over; cosign writes some hundred. */
const MAX_SIMPLE_SIGNING = (/* unused pure expression or super */ null && (4 << 20));
/** Services of one kind in a signing config. */
const limits_MAX_TRUST_SERVICES = 64;
/** Milliseconds after which trust material from a TUF repository is asked for anew: one day. */
const TRUST_FRESHNESS = (/* unused pure expression or super */ null && (24 * 60 * 60_000));
/** Milliseconds for one try of a request to a TUF repository: its files are small and lie on a content network. */
const TUF_TIMEOUT = 10_000;
/** Bytes. The TUF metadata and targets of one instance that are kept on disk. */
const MAX_TRUST_COPY = (/* unused pure expression or super */ null && (16 << 20));
/** TUF roots between the pinned and the newest one. */
const MAX_ROOT_ROTATIONS = 256;
/** Bytes. A file that becomes a predicate: an SBOM, a report, a predicate of one's own. What fits into a bundle beside its subjects. */
const MAX_PREDICATE = (/* unused pure expression or super */ null && (40 << 20));
/** Bytes. All documents of one run: each subject may have its own. */
const MAX_DOCUMENTS = (/* unused pure expression or super */ null && (256 << 20));
/** Bytes. A statement for Rekor v1, which is sent the whole of it, in base64, and reads requests up to 32 MiB. Rekor v2 is sent a digest. */
const MAX_STATEMENT_V1 = (/* unused pure expression or super */ null && (16 << 20));
/** Files in the folder of a build that is run by attest: looked at before and after. */
const MAX_BUILD_FILES = 100_000;
/** Dependencies that provenance names. */
const MAX_DEPENDENCIES = 100_000;
/** Bytes. A package when unpacked, of which its manifest is read. */
const MAX_PACKAGE = (/* unused pure expression or super */ null && (4 * 2 ** 30));
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = (/* unused pure expression or super */ null && (4 << 20));
/** Paths that are left out of a model: its manifest names each. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. A POM of Maven. */
const MAX_POM = (/* unused pure expression or super */ null && (4 << 20));
/** Characters. A group, artifact or version of Maven. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = (/* unused pure expression or super */ null && (64 << 10));
/** Files pom.properties in one jar that could be its own. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, as it is and unpacked: that of Debian itself is 50 MB. */
const MAX_DEBIAN_INDEX = (/* unused pure expression or super */ null && (256 << 20));
/** Components of an SBOM, findings of a report, tests of a run. */
const MAX_ELEMENTS = 500_000;
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = (/* unused pure expression or super */ null && (32 << 20));
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Levels of nesting in any JSON we parse. */
const MAX_JSON_DEPTH = 128;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of stdout, and of stderr, of a child process. */
const MAX_EXEC_OUTPUT = (/* unused pure expression or super */ null && (1 << 20));
/** Milliseconds for one child process: commands that mint a token answer within seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one run of git: it may read all that a commit holds. */
const GIT_TIMEOUT = (/* unused pure expression or super */ null && (10 * 60_000));
/** Bytes. Commits, tags and trees of git that are read at once, and the trees of one commit. */
const MAX_GIT_OBJECT = (/* unused pure expression or super */ null && (64 << 20));
/** Bytes. All files of one commit of git. */
const MAX_GIT_CONTENT = (/* unused pure expression or super */ null && (64 * 2 ** 30));
/** Files, links and submodules of one commit of git, those of its submodules not counted. */
const MAX_GIT_FILES = 1_000_000;
/** Folders within folders in a commit of git. */
const MAX_GIT_DEPTH = 256;
/** Submodules within submodules, and tags of tags. */
const MAX_GIT_NESTING = 16;
/** Revisions of git in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes. The line before each object that git prints: an id, a type and a size. */
const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is looked at for its line endings, to say what is wrong with it. */
const MAX_LINE_ENDINGS = (/* unused pure expression or super */ null && (16 << 20));
/** Files that are looked at in a folder of a checkout that holds what this run has there. */
const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at once. */
const GIT_FILES_AT_ONCE = 16;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, the first included. */
const MAX_TRIES = 6;
/** Milliseconds before the second try at most; doubles with each further one, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries at most, where the service asks for no other pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. A service that wants a longer pause (Retry-After) is not waited for: its answer counts as it is. */
const MAX_RETRY_AFTER = (/* unused pure expression or super */ null && (5 * 60_000));
/** Milliseconds of a whole run, where `timeout` says nothing. */
const RUN_TIMEOUT = (/* unused pure expression or super */ null && (15 * 60_000));
/** Bytes. One request to a service of the sandbox: what Rekor v2 takes by default. */
const MAX_SANDBOX_REQUEST = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. One entry of a tiled log: its length is written in two bytes (C2SP tlog-tiles, log entries). */
const MAX_TILE_ENTRY = 65_535;
/** Entries that wait for a checkpoint of the sandbox's log: where Rekor v2 pushes back. */
const MAX_SANDBOX_PENDING = 4096;
/** Bytes. The state file of a sandbox: a few keys and certificates. */
const MAX_SANDBOX_STATE = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds to wait for a checkpoint that covers an entry the log holds already; intervals of public logs are seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two looks at a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = (/* unused pure expression or super */ null && (8 << 10));
/** Bytes. A full tile of entries: 256, each at most 64 KiB behind its length. */
const MAX_ENTRY_TILE = (/* unused pure expression or super */ null && (256 * ((1 << 16) + 2)));
/** Tiles of one log kept in memory; a batch that is resumed lies in few. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it pushes back beyond 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and takes 500 requests a minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight where there is no log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: what a service that is down gets to feel. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign: in base64 and with its certificate it still fits into a bundle. */
const MAX_PAYLOAD = (/* unused pure expression or super */ null && (44 << 20));
/** Subjects of one statement that other verifiers take: cosign and gh (sigstore-go) refuse more, in a statement that is whole. */
const SUBJECTS_OF_PEERS = 1_024;
/** Bytes of payloads in flight; one larger than that goes alone. */
const PAYLOADS_IN_FLIGHT = (/* unused pure expression or super */ null && (64 << 20));
/** Items that fail in a row before a batch gives up. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before its end at which a certificate is renewed, and a quarter of its life at most. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before its end from which on a certificate signs nothing more, and a tenth of its life at most. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = (/* unused pure expression or super */ null && (2 ** 30));
/** Requests a second to one public service: its operators bound clients at 500 a minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = (/* unused pure expression or super */ null && (1 << 30));
/** Bundle files that are looked through in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, all tries and pauses included: what a store that hangs can hold up. */
const STORE_PATIENCE = (/* unused pure expression or super */ null && (10 * 60_000));
/** Bytes. What is kept in a bundle folder of what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = (/* unused pure expression or super */ null && (64 << 20));
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store may have for one artefact; a store with more is not believed to be read. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. The bundles that one store may send for one artefact. */
const MAX_FOUND_BYTES = (/* unused pure expression or super */ null && (256 << 20));
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = (/* unused pure expression or super */ null && (44 << 20));
/** Bytes. One answer of GitHub's API: a page of a list that holds its bundles itself. */
const MAX_GITHUB_ANSWER = (/* unused pure expression or super */ null && (64 << 20));
/** Pages of 100 that are read of one list of GitHub's API; a list that goes on is refused. */
const MAX_GITHUB_PAGES = 10;
/** Rate limits that one request to GitHub waits out. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub takes. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bytes of one predicate that GitHub takes. */
const GITHUB_MAX_PREDICATE = (/* unused pure expression or super */ null && (16 << 20));
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub as fast as it answers; those after them keep its pace. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after those: GitHub takes 80 requests a minute that create something. */
const GITHUB_POST_PAUSE = 750;
/** Milliseconds for one try to send a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes a second. What uploads faster than that is not given up. */
const SLOWEST_UPLOAD = (/* unused pure expression or super */ null && (256 << 10));
/** Files of a release that are sent to one store at once. */
const FILES_TO_STORE = 4;
/** Files of one release: GitHub takes a thousand assets, and bundles are among them. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release: GitHub takes less than 2 GiB. */
const MAX_RELEASE_FILE = (/* unused pure expression or super */ null && (2 ** 31 - 1));
/** Bytes. The payload of the event that started a workflow of GitHub: webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = (/* unused pure expression or super */ null && (25 << 20));
/** Bytes. The list of artifacts that a runner of GitHub hands to a step. */
const MAX_ARTIFACTS_LIST = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. A job summary: GitHub takes a mebibyte a step, and refuses a longer one whole. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. What a step keeps as an artifact of its workflow run, before it is compressed. */
const MAX_ARTIFACT = (/* unused pure expression or super */ null && (256 << 20));
/** Bytes. What is sent of such an artifact at once. */
const ARTIFACT_BLOCK = (/* unused pure expression or super */ null && (8 << 20));
/** Bytes. One answer of the service that keeps artifacts of workflow runs. */
const MAX_ARTIFACT_ANSWER = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. One manifest or index of a registry: what the distribution specification asks registries to take. */
const MAX_MANIFEST = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. What a registry answers beside manifests and blobs: errors, mostly. */
const MAX_REGISTRY_ANSWER = (/* unused pure expression or super */ null && (64 << 10));
/** Layers of one manifest. */
const MAX_LAYERS = 1_000;
/** Entries of one index: 4 MiB of descriptors are fewer. */
const MAX_INDEX_ENTRIES = 20_000;
/** Annotations of one manifest or descriptor. */
const MAX_ANNOTATIONS = 256;
/** Indexes within indexes. */
const MAX_INDEX_DEPTH = 4;
/** Manifests of one image that are attested or verified, over all its platforms. */
const MAX_IMAGE_MANIFESTS = 1_000;
/** Statements that BuildKit may have left in one image. */
const MAX_BUILDKIT_STATEMENTS = 1_000;
/** Bytes. The configuration of one image. */
const MAX_IMAGE_CONFIG = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. One layer of an image that is copied. */
const MAX_IMAGE_BLOB = (/* unused pure expression or super */ null && (64 * 2 ** 30));
/** Bytes. All layers of an image that is copied, its platforms and attestations together. */
const MAX_IMAGE_BYTES = (/* unused pure expression or super */ null && (256 * 2 ** 30));
/** Bytes a second below which moving a layer counts as hanging. */
const MIN_TRANSFER_RATE = (/* unused pure expression or super */ null && (128 << 10));
/** Layers of an image that are copied at the same time. */
const BLOBS_IN_FLIGHT = 4;
/** What refers to an image, what refers to that, and so on: so deep it is copied. */
const MAX_REFERRER_DEPTH = 4;
/** Referrers of one image that are read. */
const MAX_REFERRERS = 2_048;
/** Bundles that are read of one referrer; writers put one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Pages of a list of referrers or tags. */
const MAX_REGISTRY_PAGES = 64;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = (/* unused pure expression or super */ null && (256 << 20));
/** Manifests and blobs of one image that are fetched at the same time. */
const REFERRERS_IN_FLIGHT = 8;
/** Bytes. A file of registry credentials. */
const MAX_DOCKER_CONFIG = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. What a credential helper answers. */
const MAX_CREDENTIALS = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds that a fallback index has to stay as it was written, before it counts. */
const SETTLE_WINDOW = 1_000;
/** Times that a fallback index is looked at and written, before others are taken to be stronger. */
const MAX_INDEX_WRITES = 40;
/** Bytes. A query on standard input, as an external data source sends it: a few options. */
const MAX_QUERY = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds to wait for the end of a query: it is written at once. */
const QUERY_TIMEOUT = 10_000;
/** Artefacts whose bundles are verified at once; their bundles are in memory already. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Characters. One policy file; three hundred repositories take 60 kB. */
const MAX_POLICY = (/* unused pure expression or super */ null && (512 << 10));
/** Values in one policy file, those that aliases repeat counted each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy may be made of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = (/* unused pure expression or super */ null && (16 << 20));
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Bundles at one address of an HTTP store: the address itself, then with .2, .3 and so on behind it. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bytes. What a Rego policy is asked about: all statements of one artefact that it may judge. */
const MAX_REGO_INPUT = (/* unused pure expression or super */ null && (32 << 20));
/** Pages of 64 KiB that a compiled Rego policy may have: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one question to a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Milliseconds beyond that which opa may take to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes of memory that opa is asked to keep to. */
const OPA_MEMORY = (/* unused pure expression or super */ null && (512 << 20));
/** Bytes of memory with which opa is stopped. */
const MAX_OPA_MEMORY = (/* unused pure expression or super */ null && (2 ** 30));
/** Milliseconds between two looks at the memory of a command. */
const MEMORY_LOOKS = 50;
/** Bundles in flight to registries; each is a few requests, and those are bounded by themselves. */
const BUNDLES_TO_REGISTRY = 64;
/** Characters. One certificate of an answer, in PEM. */
const MAX_CERTIFICATE_PEM = (/* unused pure expression or super */ null && (64 << 10));
/** Hashes of one inclusion proof: those of a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Characters. What the journal knows an item by. */
const MAX_JOURNAL_ID = 1024;
/** Bytes. One certificate, key or signature in DER: kilobytes. */
const limits_MAX_DER = 64 << 10;
/** Issuers that one certificate authority may accept. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Certificates kept by a verifier: a batch has one, a release by many signers some. */
const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints kept by a verifier: a batch meets one a second. */
const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. The list of what opa can do. */
const MAX_OPA_CAPABILITIES = (/* unused pure expression or super */ null && (8 << 20));
/** Findings of one policy file that are kept: the first say what is wrong. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Folders of jobs that are looked through in one folder of bundles. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = (/* unused pure expression or super */ null && (64 << 10));
/** Folders within folders that are looked through for bundles. */
const MAX_FOLDER_DEPTH = 8;
/** Levels of nesting in the claims of a token; the deepest known (Kubernetes) have four. */
const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
const MAX_AUDIENCES = 16;
/** Characters; longer texts are no facts of a build. */
const MAX_FACT = 2048;
/** Bytes. A certificate, a signature or a timestamp in a bundle: kilobytes. */
const MAX_BUNDLE_PART = (/* unused pure expression or super */ null && (64 << 10));
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Certificates in one chain, the root included. */
const limits_MAX_CHAIN = 8;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Characters. Notes of logs with a dozen witnesses are below 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;
/** Bytes. The body of a log entry holds a signature and a certificate, never the artefact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;
/** Descriptors of what tests were run with. */
const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one text in a vulnerability report. */
const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or places of one finding. */
const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
const MAX_REFERENCES = 10_000;
/** Licences of one component. */
const MAX_LICENCES = 1_000;
/** Characters of a licence expression that is taken apart; a longer text is no expression. */
const MAX_LICENCE_EXPRESSION = 4_096;
/** Brackets within brackets of a licence expression; a deeper text is no expression. */
const MAX_LICENCE_DEPTH = 64;
/** Characters of a name, version, purl or licence in an SBOM. */
const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names. */
const MAX_SUMMARY_INPUTS = 250_000;
/** Bytes of UTF-8. Paths end there on most systems. */
const MAX_SUBJECT_NAME = 4096;
/** Keys of one TUF role. */
const MAX_TUF_KEYS = 256;
/** Bytes. A file of CA certificates; the Mozilla set is 0.25 MB. */
const MAX_CA_FILE = (/* unused pure expression or super */ null && (8 << 20));
/** Pages of 100 that are read of the links, or the files, of one release of GitLab. */
const MAX_GITLAB_PAGES = 10;
/** Looks at a file that another process holds, 25 ms apart: five minutes. */
const MAX_LOOKS = 12_000;
/** Bytes. A netrc file: one line a host. */
const MAX_NETRC = (/* unused pure expression or super */ null && (64 << 10));
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Characters. What a registry asks for authentication with, in one header. */
const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob to where it is kept. */
const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are looked through where the registry does not sort them. */
const MAX_TAGS = 100_000;
/** Redirects of a download to where it lies: stores hand it to their content network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Bytes. A payload that is sent to a verifying thread: a larger one would cost more, in time and memory, than hashing it here. */
const MAX_SENT = (/* unused pure expression or super */ null && (1 << 20));
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;
/** Milliseconds that the user's own command has to end in order, once the run is over. */
const COMMAND_GRACE = 10_000;

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

;// CONCATENATED MODULE: ./build/formats/sct.js


/** Milliseconds: the last time that a Date can hold. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll(readOnly(extension, TAG.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > MAX_SCTS)
        throw new der_DerError(`it has more than ${MAX_SCTS} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new der_DerError('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new der_DerError('an SCT is cut off');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new der_DerError('an SCT is of a time beyond any calendar');
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
        throw new der_DerError('an SCT list is cut off');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new der_DerError('an SCT list is cut off');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new der_DerError('bytes follow an SCT list');
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

;// CONCATENATED MODULE: ./build/formats/x509.js



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a key that can be read. */
function x509_parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = readChildren(readOnly(der, TAG.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new der_DerError('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = readChildren(tbs, TAG.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new der_DerError('not a certificate');
    const [number] = readChildren(version, contextConstructed(0));
    if (!number || readInteger(number) !== V3)
        throw new der_DerError('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new der_DerError('its signature algorithms differ');
    const [notBefore, notAfter] = readChildren(validity, TAG.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new der_DerError('its validity is cut off');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) stand before extensions ([3]); nobody writes them any more (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== contextConstructed(3) || more.length > 0)
        throw new der_DerError('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: readBitString(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: readTime(notBefore),
        notAfter: readTime(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. Parameters are none or NULL in every algorithm we allow, and are not looked at. */
function readAlgorithm(node) {
    const [oid] = readChildren(node, TAG.SEQUENCE);
    if (!oid)
        throw new der_DerError('an algorithm is missing');
    return readOid(oid);
}
function formatSerial(node) {
    const serial = readInteger(node);
    if (serial < 0n || node.content.length > 21)
        throw new der_DerError('a serial number is absurd');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,external_node_crypto_namespaceObject.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new der_DerError('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = readChildren(node);
    if (!list || rest.length > 0)
        throw new der_DerError('its extensions are malformed');
    const found = new Map();
    for (const extension of readChildren(list, TAG.SEQUENCE)) {
        const [oid, ...parts] = readChildren(extension, TAG.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== TAG.OCTET_STRING)
            throw new der_DerError('an extension is malformed');
        const name = readOid(oid);
        if (found.has(name))
            throw new der_DerError(`the extension ${name} stands there twice`);
        found.set(name, { critical: flag !== undefined && readBoolean(flag), value: value.content });
    }
    if (found.size > MAX_EXTENSIONS)
        throw new der_DerError(`it has more than ${MAX_EXTENSIONS} extensions`);
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
            throw new der_DerError(`its critical extension ${oid} is not known here`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Nothing where the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = readOnly(extension.value, TAG.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Nothing where the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && readChildren(readOnly(extension.value, TAG.SEQUENCE)).map(readOid);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = readChildren(readOnly(extension.value, TAG.SEQUENCE));
    if (rest.length > 0)
        throw new der_DerError('its basic constraints are malformed');
    const isAuthority = flag !== undefined && readBoolean(flag);
    return length ? { isAuthority, pathLength: Number(readInteger(length)) } : { isAuthority };
}

;// CONCATENATED MODULE: ./build/formats/certificate.js




/**
 * Reads a leaf as Fulcio issues it: for digital signatures and code signing, no authority, one subject alternative name,
 * an OIDC issuer, and no critical extension we do not understand.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = x509_parseX509(der);
    refuseUnknownCritical(parts);
    if (!hasKeyUsage(parts, KEY_USAGE.DIGITAL_SIGNATURE))
        throw new der_DerError('its key is not for digital signatures');
    if (!readPurposes(parts)?.includes(PURPOSE.CODE_SIGNING))
        throw new der_DerError('it is not for code signing');
    if (readBasicConstraints(parts).isAuthority)
        throw new der_DerError('it is the certificate of an authority');
    const sctList = parts.extensions.get(EXTENSION.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? parseSctList(sctList.value) : [],
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
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : readOnly(value, TAG.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    if (!issuer)
        throw new der_DerError('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new der_DerError('it names two OIDC issuers, and they differ');
    const { serial, notBefore, notAfter } = parts;
    return { ...readAlternativeName(parts), issuer, extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(EXTENSION.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? readChildren(readOnly(extension.value, TAG.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new der_DerError('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case contextPrimitive(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case contextPrimitive(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case contextConstructed(0): {
            const [type, wrapper, ...rest] = readChildren(name);
            if (!type || !wrapper || rest.length > 0 || readOid(type) !== FULCIO_OTHER_NAME || wrapper.tag !== contextConstructed(0))
                break;
            return { san: decodeText(readOnly(wrapper.content, TAG.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new der_DerError('its subject alternative name is of a kind that names no signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with what a policy says: a hidden character in it would be a trap. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new der_DerError(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new der_DerError(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate with every extension but the SCT list, in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = readChildren(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== contextConstructed(3))
            return field.raw;
        const extensions = readChildren(readElement(field.content), TAG.SEQUENCE).filter((extension) => {
            const [oid] = readChildren(extension);
            return !oid || readOid(oid) !== EXTENSION.SCT_LIST;
        });
        return encode(contextConstructed(3), encodeSequence(...extensions.map(({ raw }) => raw)));
    });
    return encodeSequence(...kept);
}

;// CONCATENATED MODULE: ./build/formats/dsse.js

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/** SHA-256 of the pre-authentication encoding of DSSE v1: what is signed, what is logged, what is verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();

;// CONCATENATED MODULE: ./build/core/json.js

/** Thrown for JSON that is not read. The message names `what` or where in it, and never quotes its content; callers map it to a code. */
class json_JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON as I-JSON restricts it (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no key twice in one object,
 * no lone surrogates, no number beyond a double. Keys named `__proto__` are refused too, since copying such an object changes it.
 *
 * @throws JsonError
 */
function json_parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = MAX_JSON_DEPTH }) {
    if (text.length > maxBytes)
        throw new json_JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const { depth, members } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new json_JsonError('too-deep', `${what} nests deeper than ${maxDepth} levels`);
    const value = parse(source, what);
    if (countMembers(value, what) !== members)
        throw new json_JsonError('duplicate-key', `${what} has the same key twice in one object`);
    return value;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new json_JsonError('not-utf8', `${what} is not valid UTF-8`);
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Depth and number of members as the text has them, read before anything recursive sees it. Exact for valid JSON, harmless for other text. */
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
/** Whether valid JSON has an integer that a double does not hold exactly: read and written, it would be another. */
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
        // What is left of the number is digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** From this many digits on, an integer may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what) {
    try {
        return JSON.parse(source);
    }
    catch (error) {
        // The parser's own message quotes the text, which may hold a secret: only the place is kept.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw new json_JsonError('syntax', `${what} is not valid JSON${place ? ` (${place})` : ''}`);
    }
}
/** Members that survived parsing; a key that stood twice is missing from the count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new json_JsonError('bad-value', `${what} has a number beyond any double`);
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
            throw new json_JsonError('forbidden-key', `${what} has a key named __proto__`);
        refuseLoneSurrogates(key, what);
        members += 1 + countMembers(object[key], what);
    }
    return members;
}
function refuseLoneSurrogates(text, what) {
    if (!text.isWellFormed())
        throw new json_JsonError('bad-value', `${what} has a text that is not Unicode`);
}

;// CONCATENATED MODULE: ./build/core/json-shape.js

function json_shape_readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw misshapen(where, 'an object');
    return value;
}
const json_shape_readOptionalObject = (value, where) => optional(value, () => json_shape_readObject(value, where));
/** `maxLength` in UTF-16 units. The empty text is a text. */
function json_shape_readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string')
        throw misshapen(where, 'a text');
    if (value.length > maxLength)
        throw new json_JsonError('shape', `${where} is longer than ${maxLength} characters`);
    return value;
}
const json_shape_readOptionalString = (value, where, maxLength) => optional(value, () => json_shape_readString(value, where, maxLength));
function json_shape_readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(where, `one of ${choices.join(', ')}`);
    return found;
}
function json_shape_readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => json_shape_readBoolean(value, where));
/** A JSON number that is an integer a double holds exactly. */
function json_shape_readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(where, 'an integer');
    return value;
}
function json_shape_readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(where, 'a list');
    if (value.length > max)
        throw new json_JsonError('shape', `${where} has ${value.length} elements; ${max} are the most`);
    return value;
}
/** ProtoJSON leaves empty lists out. */
const json_shape_readOptionalArray = (value, where, max) => optional(value, () => json_shape_readArray(value, where, max)) ?? [];
/** Canonical base64 of the standard alphabet with its padding (RFC 4648, section 4): one text for each sequence of bytes. */
function json_shape_readBase64(value, where, maxBytes) {
    const text = json_shape_readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new json_JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw misshapen(where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new json_JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => json_shape_readBase64(value, where, maxBytes));
const MAX_INT64 = (/* unused pure expression or super */ null && (2n ** 63n - 1n));
/** A signed 64-bit integer: ProtoJSON writes it as a text of digits, and reads numbers too. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset; finer than milliseconds is cut off. Leap seconds and days that no calendar has are refused. */
function json_shape_readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(json_shape_readString(value, where, 40));
    if (!parts)
        throw misshapen(where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const json_shape_readOptionalTimestamp = (value, where) => optional(value, () => json_shape_readTimestamp(value, where));
/** An object whose values are texts: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = json_shape_readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new json_JsonError('shape', `${where} has ${keys.length} members; ${max} are the most`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(where, 'an object of texts');
    return object;
}
/** For formats whose unknown fields could carry meaning that would be missed. */
function json_shape_refuseUnknown(object, known, where) {
    if (Object.keys(object).some((key) => !known.includes(key))) {
        throw new json_JsonError('shape', `${where} has a field that is not one of ${known.join(', ')}`);
    }
}
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (where, expected) => new json_JsonError('shape', `${where} is not ${expected}`);

;// CONCATENATED MODULE: ./build/formats/statement.js




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members stand in the order of the specification,
 * digests in that of their names, the predicate as it is. Paths and sizes of subjects stay out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or 0.1 as older signers wrote it. Fields beside those of the specification are left alone, as it asks.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof json_JsonError))
            throw error;
        throw new errors_ChopmarkError({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `What was signed is not an in-toto statement: ${error.message}.`,
            hint: 'The signature may be good, but nothing says what it is about: ask whoever signed it.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = json_shape_readObject(json_parseJson(bytes, { what, maxBytes: MAX_BUNDLE }), what);
    const type = json_shape_readString(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new json_JsonError('shape', '_type is not that of a statement of version 1 or 0.1');
    const predicateType = json_shape_readString(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new json_JsonError('shape', 'predicateType is empty');
    const subjects = json_shape_readArray(statement.subject, 'subject', MAX_SUBJECTS).map(readSubject);
    if (subjects.length === 0)
        throw new json_JsonError('shape', 'subject is empty');
    const predicate = json_shape_readOptionalObject(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** Hex digits of the digests that are matched; a wrong one would never match, and is better refused. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = json_shape_readObject(value, where);
    const digest = readStringMap(subject.digest, `${where}.digest`, MAX_DIGESTS);
    if (Object.keys(digest).length === 0)
        throw new json_JsonError('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new json_JsonError('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: json_shape_readOptionalString(subject.name, `${where}.name`, 8192) ?? '', digest };
}

;// CONCATENATED MODULE: ./build/formats/algorithms.js
const DIGEST_NAME = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** Digests by object identifier. SHA-1 and MD5 are not among them, on purpose. */
const DIGEST_OID = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Signature algorithms that certificates and timestamps may use, by object identifier. */
const SIGNATURE_OID = {
    '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
    '1.3.101.112': { key: 'ed25519' },
};
const MIN_RSA_BITS = 2048;
/** Curves by the name OpenSSL has for them, with the digest that goes with each. */
const CURVES = {
    prime256v1: { digest: 'sha256', details: ['PKIX_ECDSA_P256_SHA_256'] },
    secp384r1: { digest: 'sha384', details: ['PKIX_ECDSA_P384_SHA_384', 'PKIX_ECDSA_P384_SHA_256'] },
    secp521r1: { digest: 'sha512', details: ['PKIX_ECDSA_P521_SHA_512', 'PKIX_ECDSA_P521_SHA_256'] },
};
/** Nothing for a key we accept from nobody: other curves, short RSA keys, DSA, RSA-PSS. */
function algorithms_classifyKey(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = CURVES[namedCurve];
            return curve && { type: 'ec', ...curve };
        }
        case 'rsa': {
            const details = ['PKCS1_RSA_PKCS1V5', 'PKIX_RSA_PKCS1V5', `PKIX_RSA_PKCS1V15_${modulusLength}_SHA256`];
            return modulusLength >= MIN_RSA_BITS ? { type: 'rsa', digest: 'sha256', details } : undefined;
        }
        case 'ed25519':
            return { type: 'ed25519', digest: 'sha512', details: ['PKIX_ED25519', 'PKIX_ED25519_PH'] };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/formats/checkpoint.js


/** Thrown for a text that is no checkpoint; callers map it to the code of their stage. */
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
    if (note.length > MAX_CHECKPOINT)
        throw new CheckpointError('it is too long');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what notes must not have
    if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note) || !note.isWellFormed())
        throw new CheckpointError('it has control characters');
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        throw new CheckpointError('no empty line separates text and signatures');
    const text = note.slice(0, split + 1);
    const [origin = '', size = '', rootHash = '', ...extensions] = text.slice(0, -1).split('\n');
    if (origin === '' || extensions.includes(''))
        throw new CheckpointError('a line is empty');
    if (!/^(?:0|[1-9]\d{0,18})$/.test(size))
        throw new CheckpointError('its second line is not the size of a tree');
    const root = decodeBase64(rootHash);
    if (root?.length !== 32)
        throw new CheckpointError('its third line is not the hash of a tree');
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
        throw new CheckpointError('its last line does not end');
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > MAX_CHECKPOINT_SIGNATURES)
        throw new CheckpointError(`it has more than ${MAX_CHECKPOINT_SIGNATURES} signatures`);
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
/** The note: a text with the signatures over it. */
const formatNote = (text, signatures) => `${text}\n${signatures
    .map(({ name, keyHint, signature }) => `\u2014 ${name} ${Buffer.concat([keyHint, signature]).toString('base64')}\n`)
    .join('')}`;
const ED25519 = 0x01;
const RSA_PKCS1 = Buffer.concat([Buffer.from([0xff]), Buffer.from('PKIX-RSA-PKCS#1v1.5')]);
/**
 * The full id of a note key; its first four bytes are the key hint, and all 32 are the log id of Rekor v2.
 * ECDSA keys are named by their SubjectPublicKeyInfo alone, as Rekor v1 does it (C2SP signed-note, signature types).
 */
function checkpoint_noteKeyId(name, publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    switch (publicKey.asymmetricKeyType) {
        case 'ed25519':
            // The raw key is the end of its SubjectPublicKeyInfo (RFC 8410, section 4).
            return (0,external_node_crypto_namespaceObject.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), spki.subarray(-32)]), 'buffer');
        case 'rsa':
            return (0,external_node_crypto_namespaceObject.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), RSA_PKCS1, spki]), 'buffer');
        default:
            return (0,external_node_crypto_namespaceObject.hash)('sha256', spki, 'buffer');
    }
}
const noteKeyHint = (name, publicKey) => checkpoint_noteKeyId(name, publicKey).subarray(0, 4);

;// CONCATENATED MODULE: ./build/formats/trusted-root.js









const MEDIA_TYPES = (/* unused pure expression or super */ null && (['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.2+json']));
/**
 * Reads a trusted root of version 0.1 or 0.2 (protobuf-specs, sigstore_trustroot.proto). Whatever could not be judged later is
 * refused now: keys of unknown kinds, missing starts of validity, empty chains, unknown fields.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
function parseTrustedRoot(bytes, what = 'the trusted root') {
    try {
        return readTrustedRoot(parseJson(bytes, { what, maxBytes: MAX_TRUST_FILE }), what);
    }
    catch (error) {
        if (!(error instanceof JsonError) && !(error instanceof DerError))
            throw error;
        throw new ChopmarkError({
            code: 'INPUT_TRUSTED_ROOT_MALFORMED',
            message: `A trusted root cannot be used: ${error.message}.`,
            hint: 'Fetch it anew from the TUF repository of the instance, or write it with "cosign trusted-root create".',
            cause: error,
        });
    }
}
function readTrustedRoot(value, what) {
    const root = readObject(value, what);
    readOneOf(root.mediaType, `${what}: mediaType`, MEDIA_TYPES);
    refuseUnknown(root, ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'], what);
    const list = (field, read) => readOptionalArray(root[field], field, MAX_TRUST_SERVICES).map((item, index) => read(readObject(item, `${field}[${index}]`), `${field}[${index}]`));
    return {
        certificateAuthorities: list('certificateAuthorities', readAuthority),
        ctLogs: list('ctlogs', readLog),
        logs: list('tlogs', readLog),
        timestampAuthorities: list('timestampAuthorities', readAuthority),
    };
}
function readAuthority(authority, where) {
    refuseUnknown(authority, ['subject', 'uri', 'certChain', 'validFor', 'operator'], where);
    const chain = readObject(authority.certChain, `${where}.certChain`);
    refuseUnknown(chain, ['certificates'], `${where}.certChain`);
    const certificates = readArray(chain.certificates, `${where}.certChain.certificates`, MAX_CHAIN);
    if (certificates.length === 0)
        throw new JsonError('shape', `${where}.certChain is empty`);
    return {
        uri: readOptionalString(authority.uri, `${where}.uri`, 2000) ?? '',
        chain: certificates.map((item, index) => readX509(item, `${where}.certChain.certificates[${index}]`)),
        validity: readValidity(authority.validFor, `${where}.validFor`),
    };
}
function readX509(value, where) {
    const { rawBytes } = readObject(value, where);
    const der = readBase64(rawBytes, `${where}.rawBytes`, MAX_DER);
    try {
        parseX509(der);
        return new X509Certificate(der);
    }
    catch (error) {
        throw new JsonError('shape', `${where} is not a certificate${error instanceof DerError ? `: ${error.message}` : ''}`);
    }
}
function readLog(log, where) {
    refuseUnknown(log, ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'], where);
    readOneOf(log.hashAlgorithm, `${where}.hashAlgorithm`, ['SHA2_256']);
    const key = readObject(log.publicKey, `${where}.publicKey`);
    refuseUnknown(key, ['rawBytes', 'keyDetails', 'validFor'], `${where}.publicKey`);
    const keyDetails = readString(key.keyDetails, `${where}.publicKey.keyDetails`, 100);
    const publicKey = readKey(readBase64(key.rawBytes, `${where}.publicKey.rawBytes`, MAX_DER), keyDetails, `${where}.publicKey`);
    const id = readOptionalObject(log.logId, `${where}.logId`) ?? readObject(log.checkpointKeyId, `${where}.checkpointKeyId`);
    const logId = readBase64(id.keyId, `${where}.logId.keyId`, 32);
    if (logId.length < 4)
        throw new JsonError('shape', `${where}.logId is shorter than 4 bytes`);
    const baseUrl = readString(log.baseUrl, `${where}.baseUrl`, 2000);
    const operator = readOptionalString(log.operator, `${where}.operator`, 1000);
    return {
        baseUrl,
        logId,
        keyDetails,
        publicKey,
        origin: findOrigin(baseUrl, publicKey, logId, `${where}.baseUrl`),
        validity: readValidity(key.validFor, `${where}.publicKey.validFor`),
        ...(operator && { operator }),
    };
}
function readKey(bytes, keyDetails, where) {
    let key;
    try {
        key = createPublicKey({ key: bytes, format: 'der', type: keyDetails.startsWith('PKCS1_') ? 'pkcs1' : 'spki' });
    }
    catch {
        throw new JsonError('shape', `${where} is not a public key`);
    }
    if (!classifyKey(key)?.details.includes(keyDetails))
        throw new JsonError('shape', `${where} is not a key that is accepted as ${keyDetails}`);
    return key;
}
/**
 * Logs name their key by their URL without scheme (C2SP tlog-checkpoint); Rekor by the host name alone. The name is part of an
 * Ed25519 key's id, so the id tells which; other keys have ids without a name, and are Rekor's.
 */
function findOrigin(baseUrl, publicKey, logId, where) {
    const url = URL.parse(baseUrl);
    if (!url)
        throw new JsonError('shape', `${where} is not a URL`);
    const names = [url.hostname, url.host, `${url.host}${url.pathname}`.replace(/\/+$/, '')];
    const named = publicKey.asymmetricKeyType !== 'ec' && names.find((name) => noteKeyId(name, publicKey).subarray(0, logId.length).equals(logId));
    return named || url.hostname;
}
function readValidity(value, where) {
    const range = readObject(value, where);
    refuseUnknown(range, ['start', 'end'], where);
    const start = readTimestamp(range.start, `${where}.start`);
    const end = readOptionalTimestamp(range.end, `${where}.end`);
    if (end && end < start)
        throw new JsonError('shape', `${where} ends before it starts`);
    return end ? { start, end } : { start };
}
/** Both ends are part of it. */
const isValidAt = ({ start, end }, time) => start <= time && (end === undefined || time <= end);

;// CONCATENATED MODULE: ./build/formats/subject.js
/** Algorithms whose agreement is evidence for files; others are carried, never matched (contract, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Ids of objects of git, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). No file is known by one, so none is matched by one. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which something is found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 id that git gives the same files in a repository of SHA-256 objects (docs/git.md): beside a SHA-1 id, whose collisions
 * it makes worthless. It must agree where both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';

;// CONCATENATED MODULE: ./build/verification/artefact.js


/** Nothing where the artefact is not known by that algorithm; bytes are known by no id of git. */
function digestArtefact(artefact, algorithm) {
    switch (artefact.kind) {
        case 'digest':
            return artefact.algorithm === algorithm ? artefact.digest : undefined;
        case 'digests':
            return artefact[algorithm];
        case 'bytes':
            return isOfBytes(algorithm) ? (0,external_node_crypto_namespaceObject.hash)(algorithm, artefact.bytes, 'hex') : undefined;
        case 'none':
            return undefined;
    }
}
const isOfBytes = (algorithm) => MATCHING_ALGORITHMS.some((candidate) => candidate === algorithm);

;// CONCATENATED MODULE: ./build/verification/match-subject.js


/** Reads the subjects once, for statements about many artefacts: each question then costs a look-up. */
function indexSubjects(subjects) {
    const byDigest = new Map();
    for (const subject of subjects) {
        for (const algorithm of EVIDENCE_ALGORITHMS) {
            const digest = subject.digest[algorithm];
            if (digest === undefined)
                continue;
            const key = `${algorithm}:${digest}`;
            const known = byDigest.get(key);
            if (known)
                known.push(subject);
            else
                byDigest.set(key, [subject]);
        }
    }
    return (artefact) => {
        const digestOf = remember(artefact);
        for (const algorithm of EVIDENCE_ALGORITHMS) {
            const digest = digestOf(algorithm);
            const found = byDigest.get(`${algorithm}:${digest}`)?.find((subject) => agrees(subject.digest, digestOf));
            if (found)
                return found;
        }
        return undefined;
    };
}
/** The first subject that the artefact is. */
const matchSubject = (subjects, artefact) => indexSubjects(subjects)(artefact);
const COMPARED = [...EVIDENCE_ALGORITHMS, GIT_CONTENT];
const agrees = (digest, digestOf) => COMPARED.every((algorithm) => {
    const signed = digest[algorithm];
    return signed === undefined || (digestOf(algorithm) ?? signed) === signed;
});
function remember(artefact) {
    const known = new Map();
    return (algorithm) => {
        if (!known.has(algorithm))
            known.set(algorithm, digestArtefact(artefact, algorithm));
        return known.get(algorithm);
    };
}

;// CONCATENATED MODULE: ./build/verification/refuse.js

/** The error of a bundle that does not hold. Messages name what is wrong; nothing in a bundle is secret. */
const refuse = (code, message, hint, cause) => new errors_ChopmarkError({ code, message, hint, cause });
const formatTime = (time) => time.toISOString().replace('.000Z', 'Z');

;// CONCATENATED MODULE: ./build/verification/verify-signature.js



/** Bytes up to which joining the parts of a message is faster than feeding them one by one. */
const JOIN = 256 << 10;
/** Whether `signature` is the key's over the joined `parts`. False, never an error, for keys and signatures of any other shape. */
function verifyBytes(digest, parts, key, signature) {
    const kind = algorithms_classifyKey(key);
    if (!kind)
        return false;
    try {
        const [only, ...others] = parts;
        if (only && others.length === 0)
            return (0,external_node_crypto_namespaceObject.verify)(kind.type === 'ed25519' ? null : digest, only, key, signature);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        if (kind.type === 'ed25519')
            return (0,external_node_crypto_namespaceObject.verify)(null, Buffer.concat(parts), key, signature);
        if (length <= JOIN)
            return (0,external_node_crypto_namespaceObject.verify)(digest, Buffer.concat(parts, length), key, signature);
        const verifier = (0,external_node_crypto_namespaceObject.createVerify)(digest);
        for (const part of parts)
            verifier.update(part);
        return verifier.verify(key, signature);
    }
    catch {
        return false;
    }
}
/**
 * The same for a message of which only the digest is known. Node verifies ECDSA over whole messages alone, so curves come from
 * a library that is loaded when first needed: most bundles do without. Ed25519 has no such thing as a digest of the message.
 */
async function verifyDigest(algorithm, digest, key, signature) {
    switch (algorithms_classifyKey(key)?.type) {
        case 'ec':
            return verifyCurve(digest, key, signature);
        case 'rsa':
            return verifyRsa(algorithm, digest, key, signature);
        default:
            return false;
    }
}
async function verifyCurve(digest, key, signature) {
    const { p256, p384, p521 } = await __nccwpck_require__.e(/* import() */ 431).then(__nccwpck_require__.bind(__nccwpck_require__, 431));
    const { crv, x = '', y = '' } = key.export({ format: 'jwk' });
    const curve = { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[crv ?? ''];
    if (!curve)
        return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}
/** What PKCS#1 v1.5 signs is the digest with its name (RFC 8017, section 9.2): opened with the key, it has to be exactly that. */
function verifyRsa(algorithm, digest, key, signature) {
    const oid = Object.keys(DIGEST_OID).find((candidate) => DIGEST_OID[candidate] === algorithm);
    if (!oid)
        return false;
    const expected = encodeSequence(encodeSequence(encodeOid(oid), encodeNull()), encodeOctetString(digest));
    try {
        return (0,external_node_crypto_namespaceObject.publicDecrypt)({ key, padding: external_node_crypto_namespaceObject.constants.RSA_PKCS1_PADDING }, signature).equals(expected);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/verification/authority-chain.js




/** Whether `issuer` issued `certificate`: by name, and by signature of an algorithm we accept. */
function isIssuedBy(certificate, issuer) {
    const scheme = SIGNATURE_OID[certificate.signatureAlgorithm];
    return (certificate.issuer.equals(issuer.subject) &&
        scheme !== undefined &&
        algorithms_classifyKey(issuer.publicKey)?.type === scheme.key &&
        verifyBytes(scheme.digest ?? 'sha512', [certificate.tbs.raw], issuer.publicKey, certificate.signature));
}
/**
 * Reads the authority certificates of a chain and verifies them up to the anchor, which is trusted as it is (RFC 5280, section 6):
 * each may issue certificates, for this purpose, with that many authorities below it.
 *
 * @throws DerError with the reason
 */
function verifyAuthorities(ders, purpose) {
    const certificates = ders.map(x509_parseX509);
    certificates.forEach((certificate, depth) => {
        refuseUnknownCritical(certificate);
        const { isAuthority, pathLength = Number.POSITIVE_INFINITY } = readBasicConstraints(certificate);
        if (!isAuthority)
            throw new der_DerError('one of its certificates is not of an authority');
        if (pathLength < depth)
            throw new der_DerError('more authorities stand below one of its certificates than that allows');
        if (hasKeyUsage(certificate, KEY_USAGE.KEY_CERT_SIGN) === false)
            throw new der_DerError('one of its keys may not issue certificates');
        const purposes = readPurposes(certificate);
        if (purposes && !purposes.includes(purpose) && !purposes.includes(PURPOSE.ANY))
            throw new der_DerError('one of its certificates is for another purpose');
        if (!algorithms_classifyKey(certificate.publicKey))
            throw new der_DerError('one of its keys is of a kind that is not accepted');
        const issuer = certificates[depth + 1];
        if (issuer && !isIssuedBy(certificate, issuer))
            throw new der_DerError('one of its certificates is not issued by the next');
    });
    return certificates;
}
/** The certificate that was not valid at `time`, if one was not. */
const findExpired = (certificates, time) => certificates.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);

;// CONCATENATED MODULE: ./build/verification/verify-chain.js





/** Chains are verified when first met, once each. */
function createChainVerifier(authorities) {
    const chains = new Map();
    const readChain = (authority) => {
        const known = chains.get(authority);
        if (known)
            return known;
        let chain;
        try {
            chain = verifyAuthorities(authority.chain.map(({ raw }) => raw), PURPOSE.CODE_SIGNING);
        }
        catch (error) {
            if (!(error instanceof der_DerError))
                throw error;
            chain = error;
        }
        chains.set(authority, chain);
        return chain;
    };
    return {
        findIssuers(leaf) {
            const faults = [];
            const found = [];
            for (const authority of authorities) {
                const certificates = readChain(authority);
                if (certificates instanceof der_DerError)
                    faults.push(`${authority.uri}: ${certificates.message}`);
                else if (certificates[0] && isIssuedBy(leaf, certificates[0]))
                    found.push({ authority, certificates });
            }
            if (found.length > 0)
                return found;
            throw refuse('VERIFICATION_CERTIFICATE_UNTRUSTED', `No certificate authority of the trusted root issued the certificate of ${leaf.identity.san}.`, faults.length > 0
                ? `A chain of the trusted root does not hold (${faults.join('; ')}).`
                : 'It is of another Sigstore instance, or forged: name the right instance or trusted root.');
        },
        verifyTimes(leaf, issuers, times) {
            let fault = '';
            const holds = issuers.some(({ authority, certificates }) => times.every((time) => {
                const expired = findExpired([leaf, ...certificates], time);
                if (expired)
                    fault = `its certificate ${expired.serial} was valid from ${formatTime(expired.notBefore)} to ${formatTime(expired.notAfter)}`;
                else if (!isValidAt(authority.validity, time))
                    fault = `${authority.uri} was not in use then`;
                else
                    return true;
                fault = `it was signed at ${formatTime(time)}, and ${fault}`;
                return false;
            }));
            if (holds)
                return;
            throw refuse('VERIFICATION_CERTIFICATE_EXPIRED', `The certificate of ${leaf.identity.san} was not valid when it was used: ${fault}.`);
        },
    };
}

;// CONCATENATED MODULE: ./build/verification/verify-content.js





/**
 * Verifies the signature of a bundle with the signer's key: over the envelope, or over the artefact itself. A message signature
 * needs the artefact or its digest, and is compared with the digest in the bundle first, since that tells a wrong file from a bad signature.
 *
 * @throws ChopmarkError `VERIFICATION_SIGNATURE`, `VERIFICATION_ARTEFACT_MISMATCH`, `VERIFICATION_ARTEFACT_DIGEST`
 */
async function verifyContent(content, key, artefact) {
    const kind = algorithms_classifyKey(key);
    if (!kind)
        throw refuse('VERIFICATION_SIGNATURE', 'The key of the bundle is of a kind that is not accepted.', 'ECDSA on P-256, P-384 or P-521, Ed25519, and RSA from 2048 bits are.');
    const holds = content.kind === 'envelope' ? verifyEnvelope(content.envelope, key, kind) : await verifyMessage(content, key, kind, artefact);
    if (!holds)
        throw refuse('VERIFICATION_SIGNATURE', 'The signature of the bundle is not of its certificate or key, or not over what it holds.');
}
/** Older clients sign with SHA-256 whatever the curve, which protobuf-specs still lists; RSA goes with any SHA-2. */
const digestsFor = ({ type, digest }) => type === 'rsa' ? ['sha256', 'sha384', 'sha512'] : [...new Set([digest, 'sha256'])];
const verifyEnvelope = (envelope, key, kind) => {
    const parts = [encodeEnvelopeHead(envelope), envelope.payload];
    return digestsFor(kind).some((digest) => verifyBytes(digest, parts, key, envelope.signature));
};
async function verifyMessage(content, key, kind, artefact) {
    const algorithm = DIGEST_NAME[content.algorithm];
    const digest = digestArtefact(artefact, algorithm);
    if (digest === undefined) {
        throw refuse('VERIFICATION_ARTEFACT_DIGEST', `The bundle signs the ${algorithm} digest of an artefact, which is not at hand.`, `Name the file itself, or its ${algorithm} digest.`);
    }
    if (content.digest && content.digest.toString('hex') !== digest) {
        throw refuse('VERIFICATION_ARTEFACT_MISMATCH', `The bundle signs ${algorithm}:${content.digest.toString('hex')}; the artefact is ${algorithm}:${digest}.`, 'The file was changed after it was signed, or the bundle belongs to another file.');
    }
    if (artefact.kind === 'bytes') {
        return ((kind.type === 'ed25519' || digestsFor(kind).includes(algorithm)) && verifyBytes(algorithm, [artefact.bytes], key, content.signature));
    }
    if (kind.type === 'ed25519') {
        throw refuse('VERIFICATION_ARTEFACT_DIGEST', 'Ed25519 signs the whole artefact, so it cannot be verified by digest.', 'Name the file itself.');
    }
    return digestsFor(kind).includes(algorithm) && (await verifyDigest(algorithm, Buffer.from(digest, 'hex'), key, content.signature));
}

;// CONCATENATED MODULE: ./build/formats/pem.js
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is skipped, as other tools do. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

;// CONCATENATED MODULE: ./build/formats/log-body.js





/** Thrown for a body that is not of a kind we know; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1 and `intoto` 0.0.2 of Rekor v1, `hashedrekord` and
 * `dsse` 0.0.2 of Rekor v2. `intoto` 0.0.1 is refused: it holds no signature, so it binds nothing to the bundle.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not known`);
    try {
        const body = json_shape_readObject(json_parseJson(canonicalizedBody, { what: 'the body', maxBytes: MAX_LOG_BODY, maxDepth: 16 }), 'body');
        json_shape_refuseUnknown(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('its body is of another kind than it claims');
        return read(json_shape_readObject(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof json_JsonError ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    json_shape_refuseUnknown(spec, ['data', 'signature'], 'spec');
    const signature = json_shape_readObject(spec.signature, 'signature');
    json_shape_refuseUnknown(signature, ['content', 'publicKey'], 'signature');
    const data = json_shape_readObject(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: json_shape_readBase64(signature.content, 'signature.content', limits_MAX_DER),
        verifier: readPemVerifier(json_shape_readObject(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    json_shape_refuseUnknown(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = log_body_readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: json_shape_readBase64(signature.signature, 'signatures[0].signature', limits_MAX_DER),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
function readInTotoV1(spec) {
    json_shape_refuseUnknown(spec, ['content'], 'spec');
    const content = json_shape_readObject(spec.content, 'content');
    const signature = log_body_readOnly(json_shape_readObject(content.envelope, 'envelope').signatures, 'signatures');
    // The log encodes once more what was base64 already.
    const encoded = json_shape_readBase64(signature.sig, 'signatures[0].sig', limits_MAX_DER).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: json_shape_readBase64(encoded, 'signatures[0].sig', limits_MAX_DER),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    json_shape_refuseUnknown(spec, ['hashedRekordV002'], 'spec');
    const record = json_shape_readObject(spec.hashedRekordV002, 'hashedRekordV002');
    json_shape_refuseUnknown(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    json_shape_refuseUnknown(spec, ['dsseV002'], 'spec');
    const record = json_shape_readObject(spec.dsseV002, 'dsseV002');
    json_shape_refuseUnknown(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(log_body_readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = json_shape_readObject(value, where);
    json_shape_refuseUnknown(signature, ['content', 'verifier'], where);
    const verifier = json_shape_readObject(signature.verifier, `${where}.verifier`);
    json_shape_refuseUnknown(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: json_shape_readBase64(signature.content, `${where}.content`, limits_MAX_DER),
        keyDetails: json_shape_readString(verifier.keyDetails, `${where}.keyDetails`, 64),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: json_shape_readBase64(json_shape_readObject(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, limits_MAX_DER),
        },
    };
}
/** The one signature: bundles have one, and so has what is logged of them. */
function log_body_readOnly(value, where) {
    const [only, ...others] = json_shape_readArray(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return json_shape_readObject(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = json_shape_readObject(value, where);
    const name = json_shape_readOneOf(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = json_shape_readString(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = json_shape_readObject(value, where);
    const algorithm = json_shape_readOneOf(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, json_shape_readBase64(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has a wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = parsePem(json_shape_readBase64(value, where, limits_MAX_DER).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is no certificate or public key`);
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

;// CONCATENATED MODULE: ./build/verification/verify-log-body.js





/**
 * Binds an entry to the bundle it is in: the same signature, by the same certificate or key, over the same digest. Without this a
 * valid entry about something else would vouch for the bundle (CVE-2022-36056).
 *
 * @throws ChopmarkError `VERIFICATION_LOG_BODY`
 */
function verifyLogBody(entry, content, signer) {
    const body = readBody(entry);
    const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
    const differs = (!body.signature.equals(signature) && 'signature') ||
        ((body.verifier.kind !== signer.kind || !body.verifier.der.equals(signer.der)) && signer.kind.replace('-', ' ')) ||
        (body.keyDetails !== undefined && !algorithms_classifyKey(signer.publicKey)?.details.includes(body.keyDetails) && 'kind of key') ||
        (!isAbout(body, content) && 'digest');
    if (!differs)
        return body;
    throw refuse('VERIFICATION_LOG_BODY', `The log entry ${entry.kind} ${entry.version} holds another ${differs} than the bundle.`, 'The entry was made for something else: the bundle was put together by hand, or tampered with.');
}
function readBody(entry) {
    try {
        return parseLogBody(entry);
    }
    catch (error) {
        if (!(error instanceof LogBodyError))
            throw error;
        throw refuse('VERIFICATION_LOG_BODY', `A log entry cannot be read: ${error.message}.`, undefined, error);
    }
}
/**
 * A hashedrekord is of an envelope too where its digest is of what the envelope's signature is over (client specification, "Bundle
 * content and entry kind"). The entry of a file that holds just these bytes is the same: who signs files has to look (`sign` does).
 */
function isAbout({ digestOf, algorithm, digest }, content) {
    if (content.kind === 'message')
        return digestOf === 'signed' && algorithm === content.algorithm && content.digest?.equals(digest) === true;
    const { envelope } = content;
    if (digestOf === 'payload')
        return (0,external_node_crypto_namespaceObject.hash)(DIGEST_NAME[algorithm], envelope.payload, 'buffer').equals(digest);
    return digestSigned(algorithm, envelope).equals(digest);
}
const digestSigned = (algorithm, envelope) => algorithm === 'SHA2_256'
    ? digestEnvelope(envelope)
    : (0,external_node_crypto_namespaceObject.createHash)(DIGEST_NAME[algorithm]).update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();

;// CONCATENATED MODULE: ./build/formats/canonical-json.js
/**
 * The JSON Canonicalization Scheme (RFC 8785): no white space, members sorted by UTF-16 code units, numbers as ECMAScript writes them.
 * What no double holds exactly has to come as text.
 */
function canonical_json_canonicalizeJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical_json_canonicalizeJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonical_json_canonicalizeJson(member)}`);
        return `{${members.join(',')}}`;
    }
    const text = JSON.stringify(value);
    if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
        throw new TypeError('not a JSON value');
    return text;
}

;// CONCATENATED MODULE: ./build/formats/merkle.js

/** Merkle trees of transparency logs (RFC 6962, section 2; the verifying algorithms as RFC 9162, sections 2.1.3.2 and 2.1.4.2, has them). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (...parts) => (0,external_node_crypto_namespaceObject.hash)('sha256', Buffer.concat(parts), 'buffer');
/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256();
const hashLeaf = (entry) => sha256(LEAF, entry);
const hashChildren = (left, right) => sha256(NODE, left, right);
/** The root that the path leads to; nothing where the leaf has no place in a tree of that size or the path has another length. */
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
/** Whether the new tree is the old one with nothing changed and leaves appended. Every tree continues the empty one. */
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
    // A complete old tree is a node of the new one, and its root is known: proofs leave it out.
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

;// CONCATENATED MODULE: ./build/verification/verify-checkpoint.js





/**
 * Verifies that a log signed a checkpoint (C2SP tlog-checkpoint). Signatures of others, such as witnesses, are passed over; one in
 * the log's own name that does not hold is refused, whatever stands beside it. A checkpoint met again is not verified again.
 */
function createCheckpointVerifier() {
    const kept = new Map();
    return (note, log) => {
        const ofLog = kept.get(log) ?? new Map();
        kept.set(log, ofLog);
        const known = ofLog.get(note);
        if (known)
            return known;
        const checkpoint = verifyCheckpoint(note, log);
        if (ofLog.size >= MAX_CHECKPOINTS_KEPT)
            ofLog.clear();
        ofLog.set(note, checkpoint);
        return checkpoint;
    };
}
function verifyCheckpoint(note, log) {
    const checkpoint = read(note, log);
    // Rekor v1 appends the number of its tree to the name.
    if (checkpoint.origin !== log.origin && !checkpoint.origin.startsWith(`${log.origin} - `)) {
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint is of ${JSON.stringify(checkpoint.origin)}, not of ${log.origin}.`);
    }
    const hint = noteKeyHint(log.origin, log.publicKey);
    const own = checkpoint.signatures.filter(({ name, keyHint }) => name === log.origin && keyHint.equals(hint));
    const digest = algorithms_classifyKey(log.publicKey)?.digest ?? 'sha256';
    const holds = own.length > 0 && own.every(({ signature }) => verifyBytes(digest, [checkpoint.signed], log.publicKey, signature));
    if (!holds)
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint is not signed by the transparency log ${log.origin}.`);
    return checkpoint;
}
function read(note, log) {
    try {
        return parseCheckpoint(note);
    }
    catch (error) {
        if (!(error instanceof CheckpointError))
            throw error;
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint of ${log.origin} cannot be read: ${error.message}.`, undefined, error);
    }
}

;// CONCATENATED MODULE: ./build/verification/verify-log-entry.js







/** Verifies that entries are in a log of the trusted root: by the log's signed promise, by a proof up to a signed checkpoint, or, where both are there, by both. */
function createEntryVerifier(logs) {
    const verifyCheckpoint = createCheckpointVerifier();
    const verifyProof = (entry, log) => {
        const { inclusionProof: proof, canonicalizedBody } = entry;
        if (!proof?.checkpoint)
            throw refuse('VERIFICATION_LOG_PROOF', `An inclusion proof of ${log.origin} has no checkpoint, so it proves nothing.`);
        const { size, rootHash } = verifyCheckpoint(proof.checkpoint, log);
        if (proof.treeSize !== size || !proof.rootHash.equals(rootHash)) {
            throw refuse('VERIFICATION_LOG_CHECKPOINT', `An inclusion proof of ${log.origin} and its checkpoint are of different trees.`);
        }
        const path = { leafHash: hashLeaf(canonicalizedBody), index: proof.logIndex, size, hashes: proof.hashes, rootHash };
        if (!verifyInclusion(path))
            throw refuse('VERIFICATION_LOG_PROOF', `The entry is not in the tree of ${log.origin} that its proof leads to.`);
    };
    return (entry, generation) => {
        const known = logs.filter((log) => isIdOf(log, entry.logId));
        const [first] = known;
        if (!first) {
            throw refuse('VERIFICATION_LOG_UNKNOWN', `A log entry is of a transparency log that the trusted root does not have (${entry.logId.toString('hex')}).`, 'The bundle is of another Sigstore instance, or newer than the trusted root: name the instance, or run "chopmark trust update".');
        }
        if (!entry.inclusionPromise && !entry.inclusionProof)
            throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.origin} has neither promise nor proof.`);
        const { logIndex, inclusionProof: proof } = entry;
        if (generation === 2)
            return { ...verifySecondGeneration(entry, first, verifyProof), index: logIndex };
        // The index over all shards of Rekor v1 counts more than the one in the shard, which the proof is about.
        if (proof && proof.logIndex > logIndex)
            throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.origin} and its proof have indexes that cannot both be.`);
        const time = entry.integratedTime === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
        if (!entry.inclusionPromise) {
            verifyProof(entry, first);
            return { log: first, index: proof?.logIndex ?? logIndex, ...(time && { claimedAt: time }) };
        }
        const log = verifyPromise(entry, time, known);
        if (proof)
            verifyProof(entry, log);
        return { log, index: logIndex, promisedAt: time };
    };
}
/** Rekor v2 gives out 32 bytes as its id; trusted roots may hold the first four, which is what checkpoints have. */
const isIdOf = ({ logId }, id) => (logId.length === 4 ? id.subarray(0, 4) : id).equals(logId);
/** Rekor v2 makes no promises and tells no time; whoever wrote them into its entries had something in mind. */
function verifySecondGeneration(entry, log, verifyProof) {
    if (entry.inclusionPromise || entry.integratedTime) {
        throw refuse('VERIFICATION_LOG_PROMISE', `A Rekor v2 entry of ${log.origin} carries a promise or a time, which no such log gives.`);
    }
    if (entry.inclusionProof?.logIndex !== entry.logIndex) {
        throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${log.origin} and its proof have different indexes.`);
    }
    verifyProof(entry, log);
    return { log };
}
/** The signed entry timestamp of Rekor v1: its key over the canonical JSON of body, time, id and index. */
function verifyPromise(entry, time, known) {
    const { canonicalizedBody, integratedTime, logId, logIndex, inclusionPromise } = entry;
    const name = known[0]?.origin;
    if (!time || !inclusionPromise || logIndex > Number.MAX_SAFE_INTEGER) {
        throw refuse('VERIFICATION_LOG_PROMISE', `A promise of ${name} lacks the time it was made at.`);
    }
    const current = known.filter(({ validity }) => isValidAt(validity, time));
    if (current.length === 0)
        throw refuse('VERIFICATION_LOG_PROMISE', `A promise is of ${formatTime(time)}, when ${name} was not in use.`);
    const payload = Buffer.from(canonical_json_canonicalizeJson({
        body: canonicalizedBody.toString('base64'),
        integratedTime: Number(integratedTime),
        logID: logId.toString('hex'),
        logIndex: Number(logIndex),
    }));
    const log = current.find(({ publicKey }) => verifyBytes(algorithms_classifyKey(publicKey)?.digest ?? 'sha256', [payload], publicKey, inclusionPromise));
    if (!log)
        throw refuse('VERIFICATION_LOG_PROMISE', `A promise to include the entry is not signed by the transparency log ${name}.`);
    return log;
}

;// CONCATENATED MODULE: ./build/verification/verify-scts.js






const TLS_SHA256 = 4;
const TLS_SIGNATURE = { 1: 'rsa', 3: 'ec' };
/**
 * Verifies the SCTs of a certificate (RFC 6962, section 3.2): each has to be of a CT log of the trusted root, in use at that time,
 * and each log counts once.
 *
 * @throws ChopmarkError `VERIFICATION_SCT`
 */
function verifyScts(leaf, issuer, logs, threshold) {
    const issuerKeyHash = (0,external_node_crypto_namespaceObject.hash)('sha256', issuer.spki, 'buffer');
    const seen = new Set();
    for (const sct of leaf.scts) {
        const id = sct.logId.toString('hex');
        if (seen.has(id))
            throw refuse('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has two SCTs of the CT log ${id}.`);
        seen.add(id);
        verifySct(sct, leaf, issuerKeyHash, logs);
    }
    if (seen.size < threshold) {
        throw refuse('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has ${seen.size} SCTs; the trusted root calls for ${threshold}.`, 'A certificate that no certificate transparency log saw may have been issued in secret.');
    }
}
function verifySct(sct, leaf, issuerKeyHash, logs) {
    const time = new Date(Number(sct.timestamp));
    const known = logs.filter(({ logId }) => logId.equals(sct.logId));
    if (known.length === 0) {
        throw refuse('VERIFICATION_SCT', `An SCT of ${leaf.identity.san} is of a CT log that the trusted root does not have (${sct.logId.toString('hex')}).`);
    }
    const current = known.filter(({ validity }) => isValidAt(validity, time));
    if (current.length === 0)
        throw refuse('VERIFICATION_SCT', `An SCT is of ${formatTime(time)}, when ${known[0]?.baseUrl} was not in use.`);
    const input = encodeSctInput(sct, issuerKeyHash, leaf.precertificate);
    const holds = current.some(({ publicKey }) => sct.hashAlgorithm === TLS_SHA256 &&
        TLS_SIGNATURE[sct.signatureAlgorithm] === algorithms_classifyKey(publicKey)?.type &&
        verifyBytes('sha256', [input], publicKey, sct.signature));
    if (!holds)
        throw refuse('VERIFICATION_SCT', `An SCT of ${leaf.identity.san} is not signed by ${current[0]?.baseUrl}.`);
}

;// CONCATENATED MODULE: ./build/formats/timestamp-token.js




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer and DER throughout.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = readChildren(readOnly(der, TAG.SEQUENCE));
    const [code] = status ? readChildren(status, TAG.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new der_DerError('not a timestamp response');
    const granted = readInteger(code);
    if (granted !== 0n && granted !== 1n)
        throw new der_DerError(`the authority refused with status ${granted}`);
    if (!token)
        throw new der_DerError('it holds no token');
    return parseToken(token);
}
/** Of signed data that is not plain, and of a signer that is named by issuer and serial number (RFC 5652, sections 5.1 and 5.3). */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = readChildren(token, TAG.SEQUENCE);
    if (!type || !wrapper || readOid(type) !== OID.SIGNED_DATA)
        throw new der_DerError('its token is not signed data');
    const signedData = only(wrapper, contextConstructed(0));
    const [version, digestAlgorithms, content, ...rest] = readChildren(signedData, TAG.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new der_DerError('its signed data is cut off');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === contextConstructed(0));
    // Revocation lists ([1]) could come along too; nobody writes any, and nobody would read them.
    if (!signers || rest.some(({ tag }) => tag !== contextConstructed(0)))
        throw new der_DerError('its signed data is malformed');
    if (readInteger(version) !== CONTENT_VERSION)
        throw new der_DerError('its signed data is of another version');
    const info = readContent(content);
    const embedded = certificates ? readChildren(certificates, contextConstructed(0)) : [];
    if (embedded.length > MAX_TIMESTAMP_CERTIFICATES)
        throw new der_DerError(`it carries more than ${MAX_TIMESTAMP_CERTIFICATES} certificates`);
    const signer = readSigner(only(signers, TAG.SET));
    if (!readChildren(digestAlgorithms, TAG.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new der_DerError('its signed data does not list the digest of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = readChildren(node, TAG.SEQUENCE);
    if (!type || !wrapper || readOid(type) !== OID.TST_INFO)
        throw new der_DerError('it does not sign a timestamp');
    const octets = only(wrapper, contextConstructed(0));
    if (octets.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = readChildren(readOnly(der, TAG.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new der_DerError('its timestamp is cut off');
    if (readInteger(version) !== 1n)
        throw new der_DerError('its timestamp is not of version 1');
    if (time.tag !== TAG.GENERALIZED_TIME)
        throw new der_DerError('its time is not a GeneralizedTime');
    const [algorithm, digest] = readChildren(imprint, TAG.SEQUENCE);
    if (!algorithm || digest?.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === contextConstructed(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === TAG.INTEGER);
    return {
        time: readTime(time),
        policy: readOid(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: readInteger(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of readChildren(extensions)) {
        const [, flag, value] = readChildren(extension, TAG.SEQUENCE);
        if (flag && value && readBoolean(flag))
            throw new der_DerError('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = readChildren(node, TAG.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new der_DerError('its signer is cut off');
    if (readInteger(version) !== SIGNER_VERSION)
        throw new der_DerError('its signer is of another version');
    if (sid.tag === contextPrimitive(0))
        throw new der_DerError('its signer is named by key, not by issuer and serial number');
    const [issuer, serial] = readChildren(sid, TAG.SEQUENCE);
    if (!issuer || !serial || signature.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || readOid(contentType) !== OID.TST_INFO)
        throw new der_DerError('its signature is not over a timestamp');
    if (messageDigest?.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: formatSerial(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // Signed is the SET OF itself, not the [0] it is sent under (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([TAG.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: readAlgorithm(signatureAlgorithm),
        signature: signature.content,
    };
}
/** Each attribute's one value. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of readChildren(node, contextConstructed(0))) {
        const [type, set, ...rest] = readChildren(attribute, TAG.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new der_DerError('a signed attribute is malformed');
        const name = readOid(type);
        if (values.has(name))
            throw new der_DerError(`the signed attribute ${name} stands there twice`);
        values.set(name, only(set, TAG.SET));
    }
    return values;
}
/** ESSCertIDv2 (RFC 5816, section 2.2.1), else ESSCertID, which knows SHA-1 alone: the certificate itself is verified, so that only names it. */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new der_DerError('its signature does not say which certificate it is of');
    const [list] = readChildren(value, TAG.SEQUENCE);
    const [id] = list ? readChildren(list, TAG.SEQUENCE) : [];
    const [first, second] = id ? readChildren(id, TAG.SEQUENCE) : [];
    const named = modern && first?.tag === TAG.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== TAG.OCTET_STRING)
        throw new der_DerError('the certificate of its signature is named in no known way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = readAlgorithm(algorithm);
    const name = DIGEST_OID[oid];
    if (!name)
        throw new der_DerError(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = readChildren(node, tag);
    if (!child || others.length > 0)
        throw new der_DerError('exactly one element expected');
    return child;
}

;// CONCATENATED MODULE: ./build/verification/verify-timestamp.js









const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
/** Verifies RFC 3161 timestamps over signatures. The chain of each authority is verified when first met, once. */
function createTimestampVerifier(authorities) {
    const prepared = new Map();
    const prepare = (authority) => {
        let known = prepared.get(authority);
        if (!known) {
            known = attempt(() => verify_timestamp_readAuthority(authority));
            prepared.set(authority, known);
        }
        if (known instanceof der_DerError)
            throw known;
        return known;
    };
    return (response, signature) => {
        const token = attempt(() => parseTimestampResponse(response));
        if (token instanceof der_DerError)
            throw refuse('VERIFICATION_TIMESTAMP', `A timestamp cannot be read: ${token.message}.`, undefined, token);
        let fault = 'no timestamp authority of the trusted root signed it';
        for (const authority of authorities) {
            const failed = attempt(() => {
                const known = prepare(authority);
                const signer = findSigner(token, known);
                if (!signer)
                    return fault;
                return verifyToken(token, signature, signer, known);
            });
            if (failed === undefined)
                return { time: token.time, authority };
            fault = failed instanceof der_DerError ? `${authority.uri}: ${failed.message}` : failed;
        }
        throw refuse('VERIFICATION_TIMESTAMP', `A timestamp of ${formatTime(token.time)} does not hold: ${fault}.`);
    };
}
/** The certificate that signed: the trusted root's own, or the embedded one if the chain issued it. */
function findSigner(token, { leaf, authorities, signers }) {
    if (leaf) {
        if (!isSigner(leaf, token))
            return undefined;
        // Nothing of what came along is needed then, so nothing else may have come along: other clients might take it for the signer.
        const known = [leaf, ...authorities];
        if (!token.certificates.every((der) => known.some((certificate) => certificate.der.equals(der))))
            throw new der_DerError('a certificate came along that is not of its chain');
        return leaf;
    }
    for (const der of token.certificates) {
        const key = der.toString('latin1');
        const signer = signers.get(key) ?? x509_parseX509(der);
        if (!isSigner(signer, token))
            continue;
        if (!signers.has(key)) {
            const [issuer] = authorities;
            if (!issuer || !isIssuedBy(signer, issuer))
                return undefined;
            refuseOtherPurposes(signer);
            signers.set(key, signer);
        }
        return signer;
    }
    return undefined;
}
function verify_timestamp_readAuthority(authority) {
    const [first, ...rest] = authority.chain.map(({ raw }) => raw);
    const leaf = first && x509_parseX509(first);
    if (!first || !leaf)
        throw new der_DerError('its chain is empty');
    if (readBasicConstraints(leaf).isAuthority) {
        return { authority, authorities: verifyAuthorities([first, ...rest], PURPOSE.TIME_STAMPING), signers: new Map() };
    }
    const authorities = verifyAuthorities(rest, PURPOSE.TIME_STAMPING);
    const [issuer] = authorities;
    if (!issuer || !isIssuedBy(leaf, issuer))
        throw new der_DerError('its certificate is not issued by the next in its chain');
    refuseOtherPurposes(leaf);
    return { authority, leaf, authorities, signers: new Map() };
}
/** A timestamp authority's key signs timestamps and nothing else, and its certificate says so in a critical extension (RFC 3161, section 2.3). */
function refuseOtherPurposes(leaf) {
    refuseUnknownCritical(leaf);
    const purposes = readPurposes(leaf) ?? [];
    if (purposes.length !== 1 || purposes[0] !== PURPOSE.TIME_STAMPING || !leaf.extensions.get(EXTENSION.EXTENDED_KEY_USAGE)?.critical) {
        throw new der_DerError('its certificate is not for timestamps alone');
    }
    if (hasKeyUsage(leaf, KEY_USAGE.DIGITAL_SIGNATURE) === false)
        throw new der_DerError('its key is not for digital signatures');
    if (readBasicConstraints(leaf).isAuthority)
        throw new der_DerError('its certificate is of an authority for certificates');
}
const isSigner = ({ issuer, serial }, { signer }) => serial === signer.serial && issuer.equals(signer.issuer);
/** What is wrong with it, if something is. */
function verifyToken(token, signature, leaf, { authority, authorities }) {
    const { signer, imprint, time, info } = token;
    if (!isValidAt(authority.validity, time))
        return `${authority.uri} was not in use then`;
    if (findExpired([leaf, ...authorities], time))
        return `a certificate of ${authority.uri} was not valid then`;
    if (!(0,external_node_crypto_namespaceObject.hash)(signer.certificateDigest.algorithm, leaf.der, 'buffer').equals(signer.certificateDigest.digest))
        return 'it names another certificate as its own';
    if (!(0,external_node_crypto_namespaceObject.hash)(signer.digestAlgorithm, info, 'buffer').equals(signer.messageDigest))
        return 'its signature covers another timestamp';
    if (!verifySigner(token, leaf))
        return `it is not signed by ${authority.uri}`;
    if (!(0,external_node_crypto_namespaceObject.hash)(imprint.algorithm, signature, 'buffer').equals(imprint.digest))
        return 'it is over another signature';
    return undefined;
}
function verifySigner({ signer }, { publicKey }) {
    const scheme = signer.signatureAlgorithm === RSA_ENCRYPTION
        ? { key: 'rsa', digest: signer.digestAlgorithm }
        : SIGNATURE_OID[signer.signatureAlgorithm];
    if (!scheme || algorithms_classifyKey(publicKey)?.type !== scheme.key)
        return false;
    return verifyBytes(scheme.digest ?? 'sha512', [signer.signedAttributes], publicKey, signer.signature);
}
/** The error, where it is one of reading DER. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof der_DerError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/verification/verifier.js















/** A verifier under one trusted root. It remembers what it verified: chain and SCTs of a certificate, chains of authorities, checkpoints. */
function createVerifier(trustedRoot, { publicKey, thresholds = {} } = {}) {
    const logThreshold = thresholds.logs ?? Math.min(trustedRoot.logs.length, 1);
    const sctThreshold = thresholds.scts ?? Math.min(trustedRoot.ctLogs.length, 1);
    const chains = createChainVerifier(trustedRoot.certificateAuthorities);
    const verifyEntry = createEntryVerifier(trustedRoot.logs);
    const verifyTimestamp = createTimestampVerifier(trustedRoot.timestampAuthorities);
    const ownKey = publicKey && describeKey(publicKey);
    const certificates = new Map();
    const readSigner = (material) => {
        if (ownKey || material.kind === 'public-key')
            return requireKey(material, ownKey);
        // Certificates beside the leaf come from whoever made the bundle: chains are built from the trusted root alone.
        const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
        const key = der?.toString('latin1') ?? '';
        const known = certificates.get(key);
        if (known)
            return known;
        const leaf = parseLeaf(der ?? Buffer.alloc(0));
        const issuers = chains.findIssuers(leaf);
        if (issuers[0]?.certificates[0])
            verifyScts(leaf, issuers[0].certificates[0], trustedRoot.ctLogs, sctThreshold);
        const signer = { kind: 'certificate', der: leaf.der, publicKey: leaf.publicKey, certificate: { leaf, issuers } };
        if (certificates.size >= MAX_CERTIFICATES_KEPT)
            certificates.clear();
        certificates.set(key, signer);
        return signer;
    };
    const verifyEntries = ({ entries, content }, signer) => {
        const verified = entries.map((entry) => verifyEntry(entry, verifyLogBody(entry, content, signer).generation));
        if (new Set(verified.map(({ log }) => log)).size < verified.length) {
            throw refuse('VERIFICATION_LOG_DUPLICATE', 'The bundle has two entries of the same transparency log.', 'One of them would count as evidence twice.');
        }
        const operators = new Set(verified.map(({ log }) => log.operator ?? log.baseUrl));
        if (operators.size < logThreshold) {
            throw refuse('VERIFICATION_LOG_MISSING', `The bundle has entries in ${operators.size} transparency logs; ${logThreshold} are called for.`, 'Without them nobody can notice a signature made in secret. An instance without log needs a trusted root without log.');
        }
        return verified;
    };
    const collectTimes = ({ timestamps, content }, entries) => {
        const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
        const times = entries.flatMap(({ log, promisedAt }) => promisedAt ? [{ time: promisedAt, source: 'log', authority: log.baseUrl }] : []);
        for (const response of timestamps) {
            const { time, authority } = verifyTimestamp(response, signature);
            if (times.some((other) => other.source === 'timestamp-authority' && other.authority === authority.uri && other.time.getTime() === time.getTime())) {
                throw refuse('VERIFICATION_TIMESTAMP', `The bundle has the timestamp of ${authority.uri} of ${formatTime(time)} twice.`);
            }
            times.push({ time, source: 'timestamp-authority', authority: authority.uri });
        }
        return times;
    };
    const verifyTimes = (signer, entries, times) => {
        const threshold = Math.max(thresholds.times ?? (signer.certificate ? 1 : 0), signer.certificate ? 1 : 0);
        const sources = new Set(times.map(({ source, authority }) => `${source} ${authority}`));
        if (sources.size < threshold) {
            throw refuse('VERIFICATION_NO_TRUSTED_TIME', `The bundle has ${sources.size} sources of trusted time; ${threshold} are called for.`, 'Rekor v2 proves no time, so its bundles need a timestamp; Rekor v1 proves one by its inclusion promise.');
        }
        for (const { log } of entries) {
            const outside = times.find(({ time }) => !isValidAt(log.validity, time));
            if (outside)
                throw refuse('VERIFICATION_LOG_UNKNOWN', `The transparency log ${log.origin} was not in use at ${formatTime(outside.time)}.`);
        }
        if (!signer.certificate)
            return;
        const claimed = entries.flatMap(({ claimedAt }) => claimedAt ?? []);
        chains.verifyTimes(signer.certificate.leaf, signer.certificate.issuers, [...times.map(({ time }) => time), ...claimed]);
    };
    return {
        verifyCertificate(der, now) {
            const { certificate } = readSigner({ kind: 'certificate', certificate: der });
            if (!certificate)
                throw new TypeError('a verifier of a key knows no certificates');
            const { notBefore, notAfter } = certificate.leaf.identity;
            const at = new Date(Math.min(Math.max(now.getTime(), notBefore.getTime()), notAfter.getTime()));
            chains.verifyTimes(certificate.leaf, certificate.issuers, [at]);
            return certificate.leaf.identity;
        },
        async verifyBundle(bundle, artefact) {
            const signer = readSigner(bundle.material);
            await verifyContent(bundle.content, signer.publicKey, artefact);
            const entries = verifyEntries(bundle, signer);
            const times = collectTimes(bundle, entries);
            verifyTimes(signer, entries, times);
            const statement = readStatementOf(bundle, artefact);
            return {
                signer: signer.certificate
                    ? { kind: 'certificate', identity: signer.certificate.leaf.identity }
                    : { kind: 'key', fingerprint: fingerprintKey(signer.publicKey) },
                entries: entries.map(({ log, index }, at) => ({
                    log: log.baseUrl,
                    index,
                    kind: bundle.entries[at]?.kind ?? '',
                    version: bundle.entries[at]?.version ?? '',
                })),
                times,
                ...(statement && { statement }),
            };
        },
    };
}
/** Names a key of one's own: SHA-256 of its SubjectPublicKeyInfo, lower-case hex. */
const fingerprintKey = (key) => (0,external_node_crypto_namespaceObject.hash)('sha256', key.export({ type: 'spki', format: 'der' }), 'hex');
const describeKey = (publicKey) => ({
    kind: 'public-key',
    der: publicKey.export({ type: 'spki', format: 'der' }),
    publicKey,
});
function requireKey(material, ownKey) {
    if (material.kind !== 'public-key') {
        throw refuse('VERIFICATION_KEY', 'The bundle is signed with a certificate, not with the key that was asked for.', 'Ask for the identity in the certificate instead of a key.');
    }
    if (!ownKey)
        throw refuse('VERIFICATION_KEY', 'The bundle is signed with a key of its own, and none was given.', 'Name the public key with --key.');
    return ownKey;
}
function parseLeaf(der) {
    try {
        return readCertificate(der);
    }
    catch (error) {
        if (!(error instanceof der_DerError))
            throw error;
        throw refuse('VERIFICATION_CERTIFICATE', `The certificate of the bundle cannot have signed: ${error.message}.`, undefined, error);
    }
}
/** The signed statement; where an artefact is asked about, it has to be one of its subjects. */
function readStatementOf({ content }, artefact) {
    if (content.kind === 'message')
        return undefined;
    const { payloadType, payload } = content.envelope;
    if (payloadType !== IN_TOTO_PAYLOAD_TYPE) {
        if (artefact.kind === 'none')
            return undefined;
        throw refuse('VERIFICATION_STATEMENT_MALFORMED', `The bundle signs ${JSON.stringify(payloadType)}, which says nothing about an artefact.`);
    }
    if (artefact.kind !== 'none' && !matchSubject(parseStatement(payload).subjects, artefact)) {
        throw refuse('VERIFICATION_ARTEFACT_MISMATCH', 'The artefact is none of the subjects of the statement.', 'The file was changed after it was attested, or the bundle belongs to another file. Only sha256, sha384 and sha512 are compared.');
    }
    return payload;
}

;// CONCATENATED MODULE: ./build/verification/verify-worker.js




/* A thread of a pool of verifiers (verifier-pool.ts): it gets bundles and answers with verdicts. */
/** Marks the data that a thread of ours is started with: whoever else loads this file gets no work done. */
const VERIFY_TASK = 'chopmark-verify';
async function answer({ id, root, bundle, artefact }, verifiers) {
    try {
        const verifier = verifiers.get(root);
        if (!verifier)
            throw new TypeError('a job came before its trusted root');
        const { statement, ...verdict } = await verifier.verifyBundle(bundle, artefact);
        return { id, verdict, signsStatement: statement !== undefined };
    }
    catch (error) {
        if (!(error instanceof errors_ChopmarkError))
            return { id, fault: error };
        const { code, message, hint, cause } = error;
        return { id, problem: { code, message, hint, ...(cause instanceof Error && { cause }) } };
    }
}
/** Undoes what a message does to a trusted root. */
function revive(trustedRoot) {
    const logs = (list) => list.map((log) => ({ ...log, logId: Buffer.from(log.logId) }));
    return { ...trustedRoot, logs: logs(trustedRoot.logs), ctLogs: logs(trustedRoot.ctLogs) };
}
function work() {
    const verifiers = new Map();
    external_node_worker_threads_namespaceObject.parentPort?.on('message', async (message) => {
        if (message.kind === 'root')
            verifiers.set(message.root, createVerifier(revive(message.trustedRoot), message.options));
        else
            external_node_worker_threads_namespaceObject.parentPort?.postMessage(await Promise.all((0,external_node_v8_namespaceObject.deserialize)(message.jobs).map((job) => answer(job, verifiers))));
    });
    // It listens: whoever started it knows by this.
    external_node_worker_threads_namespaceObject.parentPort?.postMessage([]);
}
if (external_node_worker_threads_namespaceObject.workerData?.marker === VERIFY_TASK)
    work();

var __webpack_exports__VERIFY_TASK = __webpack_exports__.k;
export { __webpack_exports__VERIFY_TASK as VERIFY_TASK };
