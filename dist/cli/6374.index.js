export const id = 6374;
export const ids = [6374,565];
export const modules = {

/***/ 56900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ canonicalizeJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme (RFC 8785): no white space, members sorted by UTF-16 code units, numbers as ECMAScript writes them.
 * What no double holds exactly has to come as text.
 */
function canonicalizeJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalizeJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonicalizeJson(member)}`);
        return `{${members.join(',')}}`;
    }
    const text = JSON.stringify(value);
    if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
        throw new TypeError('not a JSON value');
    return text;
}


/***/ }),

/***/ 96374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAgainstSchema: () => (/* binding */ checkAgainstSchema)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88626);
/* harmony import */ var _validate_own_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67230);



const KIND = {
    noun: 'The schema',
    notJson: 'INPUT_PREDICATE_SCHEMA',
    notObject: 'INPUT_PREDICATE_SCHEMA',
    hint: 'A schema is one JSON object (JSON Schema draft 7 or 2020-12) that refers to nothing outside of itself.',
};
/**
 * Whether a predicate of the user's own is what their schema says.
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
        // What the library says of it may quote the schema; that it cannot be used is what matters.
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_SCHEMA',
            message: `${KIND.noun} ${schema.source} is none that can be used.`,
            hint: KIND.hint,
        });
    }
    if (fault === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PREDICATE_INVALID',
        message: `The predicate ${source} does not fit the schema ${schema.source}: ${fault}.`,
        hint: 'Correct the predicate, or the schema.',
    });
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
/* harmony import */ var _formats_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56900);
/* harmony import */ var _validate_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90565);





/** What is wrong with a document by a schema, once. @throws Error Where it is no schema. */
const findFaultIn = (schema, document) => compileOwnSchema(schema)(document);
/**
 * Says what is wrong with documents by a schema of the user's (draft 7 or 2020-12): nothing outside of it is followed, and it takes
 * about as long as the document is, whatever stands there. Patterns are those of RE2.
 *
 * @throws Error Where it is no schema.
 */
function compileOwnSchema(schema) {
    const is2020 = String(schema.$schema).includes('2020-12');
    const options = { ..._validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw, validateSchema: true, code: { regExp: compilePattern } };
    const ajv = is2020 ? (0,_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)(new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020(options)) : (0,_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)(new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv(options));
    // The library compares each element with each other.
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        error: { message: 'must have no element twice' },
        validate: (wanted, list) => !wanted || new Set(list.map(_formats_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalizeJson */ .t)).size === list.length,
    });
    const validate = ajv.compile(schema);
    return (document) => (validate(document) ? undefined : (0,_validate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Qx)(validate.errors ?? []));
}
/** Backtracking would let a text of thirty characters run for minutes. */
function compile(pattern) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JS.compile(re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}
// The library names the engine in code that it would write to a file.
const compilePattern = Object.assign(compile, { code: 'new RegExp' });


/***/ }),

/***/ 90565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   findFault: () => (/* binding */ findFault),
/* harmony export */   jK: () => (/* binding */ configure),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


/** Loaded one by one: each is tens of kilobytes. */
const SCHEMAS = {
    'spdx-2.3': () => __webpack_require__.e(/* import() */ 2802).then(__webpack_require__.bind(__webpack_require__, 52802)),
    'cyclonedx-1.4': () => __webpack_require__.e(/* import() */ 8350).then(__webpack_require__.bind(__webpack_require__, 68350)),
    'cyclonedx-1.5': () => __webpack_require__.e(/* import() */ 1565).then(__webpack_require__.bind(__webpack_require__, 1565)),
    'cyclonedx-1.6': () => __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 80148)),
    'cyclonedx-1.7': () => __webpack_require__.e(/* import() */ 7147).then(__webpack_require__.bind(__webpack_require__, 37147)),
};
const compiled = new Map();
/**
 * What is wrong with a document by a published schema: the first fault, with its place. Nothing where it is valid.
 *
 * @param name One of the schemas that are shipped.
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
/** As schemas are read here: nothing is fetched, and what a schema has beside its rules is no fault. */
const OPTIONS = { strict: false, logger: false, validateSchema: false };
const createAjv = () => configure(new ajv__WEBPACK_IMPORTED_MODULE_1__.Ajv(OPTIONS));
function configure(ajv) {
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__(ajv);
    // Formats of internationalized names, which no tool agrees on: what has spaces or no @ is none.
    ajv.addFormat('iri-reference', /^[^\s<>"{}|\\^`]*$/);
    ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/);
    return ajv;
}
/** The place and what is wrong, without a word of the document but its keys. */
function describeFault([first]) {
    const { instancePath = '', message = 'it does not fit its schema', keyword = '', params = {} } = first ?? {};
    const place = instancePath === '' ? 'the document' : instancePath.slice(1).replaceAll('/', '.');
    const detail = keyword === 'additionalProperties' ? ` (${String(params.additionalProperty)})` : '';
    return `${place} ${message}${detail}`;
}


/***/ })

};
