export const id = 3776;
export const ids = [3776];
export const modules = {

/***/ 45818:
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

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45818);

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

/***/ 43776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   store: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65136);
/* harmony import */ var _shared_run_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26230);



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
            const { pushBundles } = await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(78), __webpack_require__.e(1151), __webpack_require__.e(5838), __webpack_require__.e(5447), __webpack_require__.e(9417)]).then(__webpack_require__.bind(__webpack_require__, 69645));
            return { ...base, ...(await pushBundles(options, { ports, run })) };
        }
        case 'find':
        case 'copy': {
            if (options.includeImage) {
                const { copyImages } = await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(7432), __webpack_require__.e(4048), __webpack_require__.e(78), __webpack_require__.e(437), __webpack_require__.e(3310), __webpack_require__.e(6379), __webpack_require__.e(5849)]).then(__webpack_require__.bind(__webpack_require__, 75849));
                return { ...base, copies: await copyImages(options, { ports, run }) };
            }
            const { findBundles } = await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(7432), __webpack_require__.e(4048), __webpack_require__.e(78), __webpack_require__.e(1151), __webpack_require__.e(437), __webpack_require__.e(3310), __webpack_require__.e(4557), __webpack_require__.e(5838), __webpack_require__.e(5447), __webpack_require__.e(4124)]).then(__webpack_require__.bind(__webpack_require__, 34382));
            return { ...base, ...(await findBundles(options, { ports, run })) };
        }
        case 'repair': {
            const { repairImages } = await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(7432), __webpack_require__.e(4048), __webpack_require__.e(78), __webpack_require__.e(437), __webpack_require__.e(3310), __webpack_require__.e(6969)]).then(__webpack_require__.bind(__webpack_require__, 47137));
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
