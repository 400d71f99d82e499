export const id = 6057;
export const ids = [6057];
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

/***/ 66057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vsa: () => (/* binding */ vsa)
/* harmony export */ });
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55711);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90329);




const TYPE = 'https://slsa.dev/verification_summary/v1';
const vsa = {
    types: [TYPE],
    build: ({ verifier, verifierVersion, timeVerified, resourceUri, policy, result, levels, inputs, }) => ({
        type: TYPE,
        predicate: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
            verifier: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({ id: verifier, version: verifierVersion }),
            timeVerified: timeVerified?.toISOString(),
            resourceUri,
            policy,
            inputAttestations: inputs.length > 0 ? inputs : undefined,
            verificationResult: result,
            verifiedLevels: levels,
            slsaVersion: '1.2',
        }),
    }),
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,_predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigned */ .N)('a verification summary', () => {
        const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(predicate.verifier, 'verifier');
        return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
            verifier: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(verifier.id, 'verifier.id', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
            verifierVersion: verifier.version == null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(verifier.version, 'verifier.version', 100),
            timeVerified: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(predicate.timeVerified),
            resourceUri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(predicate.resourceUri, 'resourceUri', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
            policy: readDescriptor((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(predicate.policy, 'policy') ?? {}, 'policy'),
            result: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)(predicate.verificationResult, 'verificationResult', ['PASSED', 'FAILED']),
            levels: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.verifiedLevels, 'verifiedLevels', 1_000).map((level) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(level, 'verifiedLevels', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw)),
            inputs: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.inputAttestations, 'inputAttestations', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_INPUTS */ .oE).map((input) => readDescriptor(input, 'inputAttestations')),
        });
    }),
};
function readDescriptor(value, where) {
    const { name, uri, digest } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(value, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
        name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(name, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
        uri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(uri, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
        digest: digest == null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(digest, where, 32),
    });
}


/***/ }),

/***/ 90329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   JD: () => (/* binding */ objects),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   i: () => (/* binding */ dropUndefined),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55711);


/** A string in a report; null and empty mean unknown. */
const text = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REPORT_TEXT */ .q$) || undefined;
/** A score may be a number or a string. */
const score = (value, where) => typeof value === 'number' ? String(value) : text(value, where);
const objects = (value, where, max) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(value, where, max).map((each, index) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(each, `${where}[${index}]`));
const object = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(value, where) ?? {};
const texts = (value, where, max) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(value, where, max).flatMap((each) => text(each, where) ?? []);
/** A time that a report states; an invalid one counts as unknown. */
function time(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const read = new Date(value);
    // Go's zero time means that there is none.
    return Number.isNaN(read.getTime()) || read.getTime() < 0 ? undefined : read;
}
/** Leaves out members that are undefined. */
const dropUndefined = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));


/***/ })

};
