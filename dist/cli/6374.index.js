export const id = 6374;
export const ids = [6374,1366];
export const modules = {

/***/ 96374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAgainstSchema: () => (/* binding */ checkAgainstSchema)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88626);
/* harmony import */ var _validate_own_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67230);



const KIND = {
    noun: 'The schema',
    notJson: 'INPUT_PREDICATE_SCHEMA',
    notObject: 'INPUT_PREDICATE_SCHEMA',
    hint: 'A schema must be one JSON object (JSON Schema draft 7 or 2020-12) without references to other files.',
};
/**
 * Checks a custom predicate against the user's schema.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_SCHEMA`, `INPUT_PREDICATE_INVALID`
 */
function checkAgainstSchema(predicate, source, schema) {
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(schema, KIND);
    let fault;
    try {
        fault = (0,_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .findFaultIn */ .t)(parsed, predicate);
    }
    catch {
        // The message of the library may quote the schema, so it is left out.
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_SCHEMA',
            message: `${KIND.noun} ${schema.source} is not a usable JSON schema.`,
            hint: KIND.hint,
        });
    }
    if (fault === undefined)
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PREDICATE_INVALID',
        message: `The predicate ${source} does not match the schema ${schema.source}: ${fault}.`,
        hint: 'Correct the predicate or the schema.',
    });
}


/***/ }),

/***/ 61366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   findFault: () => (/* binding */ findFault),
/* harmony export */   jK: () => (/* binding */ configure),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


/** Loaded one at a time: each has tens of kilobytes. */
const SCHEMAS = {
    'spdx-2.3': () => __webpack_require__.e(/* import() */ 2802).then(__webpack_require__.bind(__webpack_require__, 52802)),
    'cyclonedx-1.4': () => __webpack_require__.e(/* import() */ 8350).then(__webpack_require__.bind(__webpack_require__, 68350)),
    'cyclonedx-1.5': () => __webpack_require__.e(/* import() */ 1565).then(__webpack_require__.bind(__webpack_require__, 1565)),
    'cyclonedx-1.6': () => __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 80148)),
    'cyclonedx-1.7': () => __webpack_require__.e(/* import() */ 7147).then(__webpack_require__.bind(__webpack_require__, 37147)),
};
const compiled = new Map();
/**
 * The first fault of a document against a published schema, with its location; undefined if the document is valid.
 *
 * @param name One of the included schemas.
 */
async function findFault(name, document) {
    const validate = compiled.get(name) ?? (await compile(name));
    compiled.set(name, validate);
    return validate(document) ? undefined : describeFault(validate.errors ?? []);
}
async function compile(name) {
    const load = SCHEMAS[name];
    if (!load)
        throw new TypeError(`there is no schema ${name}`);
    const [{ schema }, { jsf082, cryptographyDefs }] = await Promise.all([load(), __webpack_require__.e(/* import() */ 4987).then(__webpack_require__.bind(__webpack_require__, 74987))]);
    const ajv = createAjv();
    const parsed = JSON.parse(schema);
    ajv.addSchema(JSON.parse(jsf082), beside(parsed.$id, 'jsf-0.82.SNAPSHOT.schema.json'));
    ajv.addSchema(JSON.parse(cryptographyDefs), beside(parsed.$id, 'cryptography-defs.SNAPSHOT.schema.json'));
    ajv.addSchema({ type: 'string' }, beside(parsed.$id, 'spdx.SNAPSHOT.schema.json'));
    return ajv.compile(parsed);
}
const beside = (id, file) => new URL(file, id).href;
/** Options for reading schemas: nothing is fetched, and unknown keywords are not errors. */
const OPTIONS = { strict: false, logger: false, validateSchema: false };
const createAjv = () => configure(new ajv__WEBPACK_IMPORTED_MODULE_1__.Ajv(OPTIONS));
function configure(ajv) {
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__(ajv);
    // Formats of internationalized names, on which tools disagree: values with spaces, or without @ for emails, are rejected.
    ajv.addFormat('iri-reference', /^[^\s<>"{}|\\^`]*$/);
    ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/);
    return ajv;
}
/** The location of the fault and its description, quoting only keys of the document. */
function describeFault([first]) {
    const { instancePath = '', message = 'it does not match its schema', keyword = '', params = {} } = first ?? {};
    const place = instancePath === '' ? 'the document' : instancePath.slice(1).replaceAll('/', '.');
    const detail = keyword === 'additionalProperties' ? ` (${String(params.additionalProperty)})` : '';
    return `${place} ${message}${detail}`;
}


/***/ }),

/***/ 67230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compileOwnSchema),
/* harmony export */   t: () => (/* binding */ findFaultIn)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2856);
/* harmony import */ var _base_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78228);
/* harmony import */ var _schemas_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61366);





/** Validates one document against a schema and returns the fault. @throws Error if the schema is invalid. */
const findFaultIn = (schema, document) => compileOwnSchema(schema)(document);
/**
 * Compiles a user's schema (draft 7 or 2020-12) into a function that returns the fault of a document. References to the outside are not
 * followed, and validation takes time linear in the size of the document. Patterns are those of RE2.
 *
 * @throws Error if the schema is invalid.
 */
function compileOwnSchema(schema) {
    const is2020 = String(schema.$schema).includes('2020-12');
    const options = { ..._schemas_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw, validateSchema: true, code: { regExp: compilePattern } };
    const ajv = is2020 ? (0,_schemas_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)(new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020(options)) : (0,_schemas_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)(new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv(options));
    // The library compares each element with every other element.
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        error: { message: 'must not have duplicate elements' },
        validate: (wanted, list) => !wanted || new Set(list.map(_base_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalizeJson */ .t)).size === list.length,
    });
    const validate = ajv.compile(schema);
    return (document) => (validate(document) ? undefined : (0,_schemas_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Qx)(validate.errors ?? []));
}
/** With backtracking, a string of thirty characters could take minutes. */
function compile(pattern) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JS.compile(re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}
// The library names the engine in code that it would write to a file.
const compilePattern = Object.assign(compile, { code: 'new RegExp' });


/***/ })

};
