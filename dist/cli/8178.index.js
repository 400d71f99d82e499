export const id = 8178;
export const ids = [8178];
export const modules = {

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openvex: () => (/* binding */ openvex)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55711);
/* harmony import */ var _order_vex_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33281);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90329);







const TYPE = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** OpenVEX documents (openvex.dev, spec 0.2.0), under the type that cosign and vexctl use. */
const openvex = {
    types: [TYPE, `${TYPE}/v0.2.0`, `${TYPE}/v0.0.1`],
    /** Whether a JSON document declares itself as OpenVEX. */
    fits: (document) => typeof document === 'object' && document !== null && contextOf(document).startsWith(TYPE),
    /** @throws ChopmarkError `INPUT_REPORT_INVALID` */
    build(document, source) {
        try {
            readVex(document);
            return { type: TYPE, predicate: document };
        }
        catch (error) {
            if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
                throw error;
            throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${source} is not valid OpenVEX: ${error.message}.`,
                hint: 'Readers would reject the document. Create it with vexctl, which validates it.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,_predicate_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigned */ .N)('OpenVEX', () => readVex(predicate)),
};
const contextOf = ({ '@context': context }) => (typeof context === 'string' ? context : '');
function readVex(document) {
    const timestamp = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(document.timestamp);
    const statements = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objects */ .JD)(document.statements, 'statements', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ELEMENTS */ .DU).map(readStatement);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .dropUndefined */ .i)({
        author: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.author, 'author', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$),
        timestamp,
        statements: (0,_order_vex_js__WEBPACK_IMPORTED_MODULE_6__/* .orderVex */ .E)(statements, (statement) => statement.timestamp, timestamp),
    });
}
function readStatement(statement, index) {
    const where = `statements[${index}]`;
    const status = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(statement.status, `${where}.status`, STATUSES);
    const justification = (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(statement.justification, where);
    if (status === 'not_affected' && !justification && !(0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(statement.impact_statement, where))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has the status not_affected without justification or impact_statement`);
    const vulnerability = typeof statement.vulnerability === 'string' ? { name: statement.vulnerability } : (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(statement.vulnerability, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .dropUndefined */ .i)({
        vulnerability: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(vulnerability.name ?? vulnerability['@id'], `${where}.vulnerability`, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORT_TEXT */ .q$),
        aliases: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(vulnerability.aliases, where, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FINDING_PARTS */ .IC),
        products: statement.products === undefined ? undefined : readList(statement.products, where).map((one) => readProduct(one, where)),
        status,
        justification,
        timestamp: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(statement.timestamp),
    });
}
function readProduct(product, where) {
    if (typeof product === 'string')
        return { names: [product], parts: [] };
    const { '@id': id, identifiers, subcomponents } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(product, where);
    const parts = subcomponents === undefined ? [] : readList(subcomponents, where).map((part) => readProduct(part, where));
    if (parts.some(({ names }) => names.length === 0))
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where} has a subcomponent without a name`);
    return {
        names: [(0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(id, where) ?? [], (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(identifiers, where).purl, where) ?? []].flat(),
        parts: parts.flatMap(({ names }) => names),
    };
}
const readList = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value, `${where}.products`, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FINDING_PARTS */ .IC);


/***/ }),

/***/ 33281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ orderVex)
/* harmony export */ });
/**
 * Statements of an OpenVEX document in the order in which they replace each other: by their times, and in the order of the document where
 * these are equal. A statement without a time has that of the document (OpenVEX 0.2.0, "Inheritance flow").
 */
function orderVex(statements, timeOf, documentTime) {
    const millisecondsOf = (statement) => (timeOf(statement) ?? documentTime)?.getTime() ?? 0;
    return statements.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b));
}


/***/ }),

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
        ? { ..._openvex_js__WEBPACK_IMPORTED_MODULE_1__.openvex.build(vex, document.source), kind: 'openvex' }
        : { ..._vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__.vulnerabilities.build(document, style), kind: 'vulnerabilities' };
}
function readVex(document) {
    // OpenVEX documents are small compared to reports, and name OpenVEX at their start.
    const mentions = Buffer.from(document.bytes.subarray(0, HEAD)).includes('openvex.dev');
    if (!mentions)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocumentValue */ .a)(document, KIND);
    return _openvex_js__WEBPACK_IMPORTED_MODULE_1__.openvex.fits(parsed) ? parsed : undefined;
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
