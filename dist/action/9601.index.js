export const id = 9601;
export const ids = [9601];
export const modules = {

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfStores: () => (/* binding */ readEvidenceOfStores)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93410);
/* harmony import */ var _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32066);
/* harmony import */ var _stores_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74353);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38586);







/** Artifacts for which stores are asked at the same time. */
const AT_ONCE = 8;
/**
 * Asks every store for the bundles about each subject. The failure of one store does not affect the others. A store that exceeds the
 * limit counts as failed, and none of its bundles is used.
 */
function readEvidenceOfStores(stores, subjects) {
    const asking = stores.map(createAsker);
    return (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(subjects, AT_ONCE, async (subject) => {
        if (!subject)
            return { candidates: [] };
        const answers = await Promise.all(asking.map((ask) => ask(subject)));
        const problem = answers.find((answer) => answer.problem)?.problem;
        return { candidates: answers.flatMap(({ candidates }) => candidates), ...(problem && { problem }) };
    });
}
function createAsker(store) {
    let failuresInARow = 0;
    let last;
    // A file that a store returns for every artifact is read once.
    const read = new Map();
    const readOnce = (found) => {
        const candidates = read.get(found.bytes) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readFound */ .$C)(found);
        read.set(found.bytes, candidates);
        return candidates;
    };
    return async (subject) => {
        // After several failures in a row, the store is not asked again.
        if (failuresInARow >= _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .co && last)
            return { candidates: [], problem: last };
        try {
            const { found, unread } = await store.find(subject);
            const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
            if (found.length > _stores_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOUND_BUNDLES */ .qW || size > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FOUND_BYTES */ .M6)
                throw tooMuch(store.id, found.length, size);
            failuresInARow = 0;
            return {
                candidates: [...found.flatMap(readOnce), ...unread.map(({ location, problem }) => ({ location, problem, subjects: [] }))],
                ...(unread[0] && { problem: unread[0].problem }),
            };
        }
        catch (error) {
            failuresInARow++;
            last = (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(error);
            return { candidates: [], problem: last };
        }
    };
}
const tooMuch = (store, count, size) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles with ${size} bytes for one artifact, which exceeds the limit.`,
    hint: `At most ${_stores_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOUND_BUNDLES */ .qW} bundles with ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FOUND_BYTES */ .M6} bytes are read. Remove unneeded bundles, or use --bundle.`,
});


/***/ }),

/***/ 32066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   D: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Ed: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FF: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   Gu: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   IC: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   KF: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   Lk: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   PQ: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   S2: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   To: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   ZK: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   _2: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   ad: () => (/* binding */ LARGE_REQUEST),
/* harmony export */   co: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   eW: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   i7: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   lJ: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lh: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   nM: () => (/* binding */ MAX_ISSUER_STARS),
/* harmony export */   nm: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   pT: () => (/* binding */ MAX_SERVICE_WORDS),
/* harmony export */   rL: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   sA: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   vD: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   xI: () => (/* binding */ CHECKPOINT_WAIT)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. One response of a certificate authority. A chain and an SCT take a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. A request of this size or more may be why a log hangs up: web servers take 1 MiB unless they are told otherwise (nginx). */
const LARGE_REQUEST = 1 << 20;
/** Bytes. An answer whose message is shown: larger ones are pages of other servers. */
const MAX_SERVICE_WORDS = 4 << 10;
/** Bytes. One RFC 3161 response. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log already has. Public logs publish one every few seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two requests for a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB after its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory. The entries of a resumed batch are in few tiles. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it refuses more than 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and accepts 500 requests per minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight without a log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: limits the requests to a service that is down. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign. Encoded in base64 and with its certificate, it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight. A larger payload is sent alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Failed items in a row after which a batch stops. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before expiry at which a certificate is renewed, at most a quarter of its lifetime. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before expiry from which a certificate signs nothing more, at most a tenth of its lifetime. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of a response, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. The id of an item in the journal. */
const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority accepts. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Stars in the pattern of one issuer. Fulcio's own patterns have two. A pattern with more matches nothing. */
const MAX_ISSUER_STARS = 8;


/***/ })

};
