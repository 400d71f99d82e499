export const id = 1362;
export const ids = [1362];
export const modules = {

/***/ 66929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSigned)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);


/**
 * Reads a signed predicate. Errors name the kind of predicate that is malformed. The content is untrusted.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
function readSigned(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_PREDICATE_MALFORMED',
            message: `The predicate is not ${what}, although its type says so: ${error.message}.`,
            hint: 'The signer must create and sign a corrected predicate.',
        });
    }
}


/***/ }),

/***/ 58178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildScan: () => (/* binding */ buildScan)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88626);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81674);



/**
 * A statement about vulnerabilities: the report of a scanner, or OpenVEX, recognized by content.
 *
 * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
 */
function buildScan(document, style) {
    const vex = readVex(document);
    return vex
        ? { ..._openvex_js__WEBPACK_IMPORTED_MODULE_1__/* .openvex */ .Q.build(vex, document.source), kind: 'openvex' }
        : { ..._vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .vulnerabilities */ .pe.build(document, style), kind: 'vulnerabilities' };
}
function readVex(document) {
    // OpenVEX documents are small compared to reports, and name OpenVEX at their start.
    const mentions = Buffer.from(document.bytes.subarray(0, HEAD)).includes('openvex.dev');
    if (!mentions)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocumentValue */ .a)(document, KIND);
    return _openvex_js__WEBPACK_IMPORTED_MODULE_1__/* .openvex */ .Q.fits(parsed) ? parsed : undefined;
}
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'OpenVEX must be one JSON object.',
};
/** Bytes. */
const HEAD = 4_096;


/***/ })

};
