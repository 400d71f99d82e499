export const id = 3350;
export const ids = [3350];
export const modules = {

/***/ 76434:
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

/***/ 43350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   store: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18614);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76434);



/** Requests in flight to one host beside those of the stores themselves: files are hashed, images are read. */
const CONCURRENCY = 8;
/**
 * Puts bundles into stores, finds them there, copies them, or repairs the index of an image. Nothing is verified.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` where nothing could be begun; the trouble of one store or bundle is in the report.
 */
async function store(options, ports) {
    const { action, target, subjectImage } = options;
    if (target.length === 0 && (action === 'push' || action === 'repair' || subjectImage.length === 0))
        throw missing(action, NEEDS[action]);
    if ((action === 'push' || action === 'copy') && options.store.length === 0)
        throw missing(action, 'a store to put them into (--store)');
    if (options.withImage && action !== 'copy')
        throw notWithImage(action);
    if ((action === 'find' || (action === 'copy' && !options.withImage)) && options.from.length === 0)
        throw missing(action, 'a place to look in (--from)');
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const base = { schema: 'chopmark.store/1', action, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, bundles: [], problems: [] };
    switch (action) {
        case 'push': {
            const { pushBundles } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(1317), __webpack_require__.e(6520), __webpack_require__.e(6537), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 36255));
            return { ...base, ...(await pushBundles(options, { ports, run })) };
        }
        case 'find':
        case 'copy': {
            if (options.withImage) {
                const { copyImages } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(6153), __webpack_require__.e(6008), __webpack_require__.e(5681)]).then(__webpack_require__.bind(__webpack_require__, 35681));
                return { ...base, copies: await copyImages(options, { ports, run }) };
            }
            const { findBundles } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(1317), __webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(6520), __webpack_require__.e(6008), __webpack_require__.e(6537), __webpack_require__.e(9034)]).then(__webpack_require__.bind(__webpack_require__, 17520));
            return { ...base, ...(await findBundles(options, { ports, run })) };
        }
        case 'repair': {
            const { repairImages } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(5837), __webpack_require__.e(2823), __webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(6153), __webpack_require__.e(8484)]).then(__webpack_require__.bind(__webpack_require__, 78484));
            return { ...base, images: await repairImages(options, { ports, run }) };
        }
    }
}
const NEEDS = {
    push: 'the bundles to store',
    find: 'the artefacts to find bundles of',
    copy: 'the artefacts whose bundles to copy',
    repair: 'the images to repair the index of',
};
const notWithImage = (action) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `store ${action} takes no images along.`,
    hint: 'Only store copy does: chopmark store copy --with-image.',
});
const missing = (action, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: `store ${action} needs ${what}.`,
    hint: 'chopmark store --help shows how it is used.',
});


/***/ })

};
