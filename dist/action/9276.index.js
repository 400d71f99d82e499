export const id = 9276;
export const ids = [9276];
export const modules = {

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
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

/***/ 9276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   store: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7844);
/* harmony import */ var _shared_run_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24658);



/** Requests in flight to one host, in addition to those of the stores. */
const CONCURRENCY = 8;
/**
 * Puts bundles into stores, finds them there, copies them, or repairs the index of an image. Nothing is verified.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` if the command could not begin. The failure of one store or bundle is in the report.
 */
async function store(options, ports) {
    const { action, target, subjectImage } = options;
    if (target.length === 0 && (action === 'push' || action === 'repair' || subjectImage.length === 0))
        throw missing(action, NEEDS[action]);
    if ((action === 'push' || action === 'copy') && options.store.length === 0)
        throw missing(action, 'a destination store (--store)');
    if (options.includeImage && action !== 'copy')
        throw notWithImage(action);
    if ((action === 'find' || (action === 'copy' && !options.includeImage)) && options.from.length === 0)
        throw missing(action, 'a store to search (--from)');
    const run = (0,_shared_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const base = { schema: 'chopmark.store/1', action, version: _base_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, bundles: [], problems: [] };
    switch (action) {
        case 'push': {
            const { pushBundles } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2168), __webpack_require__.e(3451), __webpack_require__.e(8586), __webpack_require__.e(8555), __webpack_require__.e(2045)]).then(__webpack_require__.bind(__webpack_require__, 79965));
            return { ...base, ...(await pushBundles(options, { ports, run })) };
        }
        case 'find':
        case 'copy': {
            if (options.includeImage) {
                const { copyImages } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(2168), __webpack_require__.e(1711), __webpack_require__.e(6538), __webpack_require__.e(6711), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
                return { ...base, copies: await copyImages(options, { ports, run }) };
            }
            const { findBundles } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(2168), __webpack_require__.e(3451), __webpack_require__.e(1711), __webpack_require__.e(6538), __webpack_require__.e(80), __webpack_require__.e(8586), __webpack_require__.e(8555), __webpack_require__.e(7178)]).then(__webpack_require__.bind(__webpack_require__, 38962));
            return { ...base, ...(await findBundles(options, { ports, run })) };
        }
        case 'repair': {
            const { repairImages } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(2168), __webpack_require__.e(1711), __webpack_require__.e(6538), __webpack_require__.e(3994)]).then(__webpack_require__.bind(__webpack_require__, 78050));
            return { ...base, images: await repairImages(options, { ports, run }) };
        }
    }
}
const NEEDS = {
    push: 'the bundles to store',
    find: 'the artifacts whose bundles to find',
    copy: 'the artifacts whose bundles to copy',
    repair: 'the images whose index to repair',
};
const notWithImage = (action) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `store ${action} does not support --include-image.`,
    hint: 'Use chopmark store copy --include-image.',
});
const missing = (action, what) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: `store ${action} needs ${what}.`,
    hint: 'Run chopmark store --help to see the usage.',
});


/***/ })

};
