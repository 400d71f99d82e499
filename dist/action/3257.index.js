export const id = 3257;
export const ids = [3257];
export const modules = {

/***/ 73257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfStores: () => (/* binding */ readEvidenceOfStores)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73359);





/** Artefacts that are asked about at the same time. */
const AT_ONCE = 8;
/**
 * Asks every store for the bundles about each subject. One store's trouble is not another's; more than a store may have is its
 * trouble, and no part of it is believed.
 */
function readEvidenceOfStores(stores, subjects) {
    const asking = stores.map(createAsker);
    return (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .H)(subjects, AT_ONCE, async (subject) => {
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
    // A file that a store hands out for every artefact is read once.
    const read = new Map();
    const readOnce = (found) => {
        const candidates = read.get(found.bytes) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readFound */ .$C)(found);
        read.set(found.bytes, candidates);
        return candidates;
    };
    return async (subject) => {
        // A store that is down is not asked ten thousand times.
        if (failuresInARow >= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .cok && last)
            return { candidates: [], problem: last };
        try {
            const found = await store.find(subject);
            const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
            if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BUNDLES */ .qWZ || size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BYTES */ .M6d)
                throw tooMuch(store.id, found.length, size);
            failuresInARow = 0;
            return { candidates: found.flatMap(readOnce) };
        }
        catch (error) {
            failuresInARow++;
            last = (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error);
            return { candidates: [], problem: last };
        }
    };
}
const tooMuch = (store, count, size) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles of ${size} bytes about one artefact.`,
    hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BUNDLES */ .qWZ} bundles and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BYTES */ .M6d} bytes are the most that are looked at.`,
});


/***/ })

};
