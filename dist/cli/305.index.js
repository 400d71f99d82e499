export const id = 305;
export const ids = [305];
export const modules = {

/***/ 40305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findKnownType: () => (/* binding */ findKnownType)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const MAX_TEXT = 16_384;
/** in-toto attestation, spec/predicates: scai.md, release.md, link.md, reference.md. */
const KNOWN = [
    {
        types: ['https://in-toto.io/attestation/scai/v0.3', 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
        name: 'SCAI attributes',
        summarize(predicate) {
            const attributes = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(predicate.attributes, 'attributes', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).map((each, index) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(each, `attributes[${index}]`).attribute, `attributes[${index}].attribute`, MAX_TEXT));
            if (attributes.length === 0)
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', 'attributes is empty');
            return attributes.slice(0, SHOWN).join(', ');
        },
    },
    {
        types: ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'],
        name: 'release',
        summarize(predicate) {
            const purl = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(predicate.purl, 'purl', MAX_TEXT);
            if (!purl.startsWith('pkg:'))
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', 'purl is no package URL');
            return `${purl}${(0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(predicate.releaseId, 'releaseId', MAX_TEXT) ? ', with the id that its registry gave it' : ''}`;
        },
    },
    {
        types: ['https://in-toto.io/attestation/link/v0.3', 'https://in-toto.io/Link/v1'],
        name: 'link',
        summarize(predicate) {
            const name = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(predicate.name, 'name', MAX_TEXT);
            const materials = Array.isArray(predicate.materials)
                ? (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(predicate.materials, 'materials', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).length
                : Object.keys((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(predicate.materials, 'materials') ?? {}).length;
            const command = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(predicate.command, 'command', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).map((word) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(word, 'command', MAX_TEXT));
            return `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials} materials`;
        },
    },
    {
        types: ['https://in-toto.io/attestation/reference/v0.1'],
        name: 'references',
        summarize(predicate) {
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(predicate.attester, 'attester').id, 'attester.id', MAX_TEXT);
            const references = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(predicate.references, 'references', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ELEMENTS */ .DU).map((each, index) => {
                const where = `references[${index}]`;
                const reference = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(each, where);
                (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(reference.digest, `${where}.digest`);
                return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(reference.downloadLocation, `${where}.downloadLocation`, MAX_TEXT);
            });
            return references.slice(0, SHOWN).join(', ');
        },
    },
];
const SHOWN = 5;
const findKnownType = (type) => KNOWN.find(({ types }) => types.includes(type));


/***/ })

};
