export const id = 6800;
export const ids = [6800];
export const modules = {

/***/ 66800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeAndStore: () => (/* binding */ mergeAndStore)
/* harmony export */ });
/* harmony import */ var _options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42580);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98364);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16171);



/**
 * Joins the bundles of several jobs, as `merge` does, and then stores them, as `store push` does. A set with a problem is not stored.
 *
 * @param raw Inputs of the merging action, with `bundle-dir`.
 * @throws ChopmarkError What `merge` and `store` throw
 */
async function mergeAndStore(raw, ports, context) {
    const stores = listOf(raw.store).filter((name) => name !== _results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K);
    const ofStore = pick(raw, (name) => _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS_OF_STORE */ .Yu.includes(name));
    // Before anything is read: it refuses wrong values. The merged file takes the place of the target.
    const push = (0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)('store', { ...ofStore, action: 'push', store: stores, target: ['.'], 'bundle-dir': raw['bundle-dir'] }, context);
    const { merge } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2168), __webpack_require__.e(3451), __webpack_require__.e(8586), __webpack_require__.e(7093)]).then(__webpack_require__.bind(__webpack_require__, 97663));
    const isOfMerge = (name) => name === 'bundle-dir' || !_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS_OF_STORE */ .Yu.includes(name);
    const result = await merge((0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)('merge', pick(raw, isOfMerge), context), ports);
    if (result.bundlePath === undefined || stores.length === 0)
        return result;
    const { store } = await __webpack_require__.e(/* import() */ 9276).then(__webpack_require__.bind(__webpack_require__, 9276));
    return addReceipts(result, await store({ ...push, target: [result.bundlePath] }, ports));
}
const listOf = (value) => (Array.isArray(value) ? value : []);
const pick = (raw, isWanted) => Object.fromEntries(Object.entries(raw).filter(([name]) => isWanted(name)));
/** The merged result with the outcome of each store. Bundles of the same statement about the same subjects get theirs in turn. */
function addReceipts(result, { bundles, retryCommand, problems }) {
    const receipts = new Map();
    for (const { predicateType, subjects, stores } of bundles) {
        const key = keyOf(predicateType, subjects);
        receipts.set(key, [...(receipts.get(key) ?? []), stores]);
    }
    const addTo = (bundle) => {
        const subjects = bundle.subjects.flatMap((index) => result.subjects[index] ?? []);
        return { ...bundle, stores: receipts.get(keyOf(bundle.predicateType, subjects))?.shift() ?? [] };
    };
    return {
        ...result,
        statements: result.statements.map(addTo),
        problems: [...result.problems, ...problems],
        ...(retryCommand !== undefined && { retryCommand }),
    };
}
/** Without names, because a signature of a file has none of its own. */
const keyOf = (predicateType, subjects) => JSON.stringify([predicateType, subjects.map(({ digest }) => digest)]);


/***/ })

};
