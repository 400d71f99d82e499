export const id = 8178;
export const ids = [8178];
export const modules = {

/***/ 58178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildScan: () => (/* binding */ buildScan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1508);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81674);




/**
 * What somebody says of the vulnerabilities of a thing: a scanner's report, or OpenVEX, told apart by content.
 *
 * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
 */
function buildScan(document, style) {
    const vex = readVex(document);
    return vex
        ? { ..._openvex_js__WEBPACK_IMPORTED_MODULE_2__/* .openvex */ .Q.build(vex, document.source), kind: 'openvex' }
        : { ..._vulnerabilities_js__WEBPACK_IMPORTED_MODULE_3__/* .vulnerabilities */ .pe.build(document, style), kind: 'vulnerabilities' };
}
function readVex({ bytes, source }) {
    // Small beside reports, and named in its first line.
    const mentions = Buffer.from(bytes.subarray(0, HEAD)).includes('openvex.dev');
    if (!mentions)
        return undefined;
    try {
        const document = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: source });
        return _openvex_js__WEBPACK_IMPORTED_MODULE_2__/* .openvex */ .Q.fits(document) ? document : undefined;
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_REPORT_FORMAT', message: `The report ${error.message}.`, hint: 'OpenVEX is one JSON object.' });
    }
}
/** Bytes. */
const HEAD = 4_096;


/***/ })

};
