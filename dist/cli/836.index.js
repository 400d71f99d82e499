export const id = 836;
export const ids = [836,1366];
export const modules = {

/***/ 78228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ canonicalizeJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme (RFC 8785): no white space, members sorted by UTF-16 code units, numbers as ECMAScript writes them. Pass
 * numbers that a double does not hold exactly as strings.
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

/***/ 836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSchema: () => (/* binding */ compileSchema)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _predicates_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80590);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84855);




const compiled = new WeakMap();
/**
 * Compiles a schema of the policy. References work only within the schema, and nothing is fetched.
 *
 * @throws ChopmarkError `INPUT_POLICY_SCHEMA`
 */
function compileSchema(file) {
    const known = compiled.get(file);
    if (known)
        return known;
    return orNotUsable(file.path, () => {
        const schema = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(file.bytes, { what: file.path, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SCHEMA */ .Dx, mayHaveMark: true });
        if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
            throw notUsable(file.path, 'it is not an object');
        const findFault = (0,_predicates_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .compileOwnSchema */ .l)(schema);
        const fits = (predicate) => orNotUsable(file.path, () => findFault(predicate));
        compiled.set(file, fits);
        return fits;
    });
}
/** @throws ChopmarkError `INPUT_POLICY_SCHEMA` */
function orNotUsable(path, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw error;
        throw notUsable(path, error instanceof Error ? error.message : 'it cannot be compiled', error);
    }
}
const notUsable = (path, why, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'Use a JSON schema, 2020-12 or draft 7 (then with $schema), with known keywords and formats only, without references to other files, and with RE2 patterns.',
    ...(cause !== undefined && { cause }),
});


/***/ }),

/***/ 61366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   findFault: () => (/* binding */ findFault),
/* harmony export */   jK: () => (/* binding */ configure)
/* harmony export */ });
/* unused harmony export OPTIONS */
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
 * A fault of a document against a published schema: of several, the first in the deepest place, because the alternatives of a schema are
 * reported before what none of them accepts. Undefined if the document is valid.
 *
 * @param name One of the included schemas.
 */
async function findFault(name, document) {
    const validate = compiled.get(name) ?? (await compile(name));
    compiled.set(name, validate);
    return validate(document) ? undefined : locateFault(validate.errors ?? [], document);
}
function locateFault(errors, document) {
    const faults = errors.map(({ instancePath, keyword, params, message = 'does not match its schema' }) => {
        const path = instancePath
            .split('/')
            .slice(1)
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
        const extra = keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined;
        if (extra !== undefined)
            return { path: [...path, extra], message: 'is not a field of this version' };
        return { path, message: isNull(document, path) ? `${message}, not null` : message };
    });
    const [first = { path: [], message: 'it does not match its schema' }, ...others] = faults;
    return others.reduce((deepest, fault) => (fault.path.length > deepest.path.length ? fault : deepest), first);
}
function isNull(document, path) {
    let value = document;
    for (const step of path)
        value = value[step];
    return value === null;
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

/***/ 80590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ compileOwnSchema),
  t: () => (/* binding */ findFaultIn)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/base/json/canonical-json.js
var canonical_json = __webpack_require__(78228);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/foreign-input.js
var foreign_input = __webpack_require__(23809);
;// CONCATENATED MODULE: ./build/base/process/bound-evaluation.js



const place = (0,external_node_vm_.createContext)({ work: undefined });
const call = new external_node_vm_.Script('work()');
/**
 * Does synchronous work that may never end, and stops it after a time: for what somebody else wrote to be evaluated, in the library too. Work
 * that is stopped runs none of its own code after that, `finally` included, so nothing that it changes may be used.
 *
 * @param milliseconds The most that it may take.
 * @param stopped Makes the error to throw then.
 */
function evaluateWithin(milliseconds, work, stopped) {
    (0,foreign_input/* announceInput */.c)(Number.POSITIVE_INFINITY);
    const before = place.work;
    place.work = work;
    try {
        return call.runInContext(place, { timeout: milliseconds });
    }
    catch (error) {
        throw (0,file_error/* codeOf */.$N)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? stopped() : error;
    }
    finally {
        place.work = before;
    }
}

// EXTERNAL MODULE: ./build/base/text/compile-pattern.js
var compile_pattern = __webpack_require__(24916);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/schemas/validate-schema.js
var validate_schema = __webpack_require__(61366);
;// CONCATENATED MODULE: ./build/predicates/validate-own-schema.js








/** Validates one document against a schema and returns the fault. @throws Error if the schema is invalid. */
const findFaultIn = (schema, document) => compileOwnSchema(schema)(document);
/**
 * Compiles a user's schema into a function that returns the fault of a document. A schema is 2020-12, or draft 7 if `$schema` says so.
 * References to the outside are not followed, and validation takes time linear in the size of the document. Patterns are those of RE2.
 *
 * A schema decides what is accepted, so everything in it must have an effect: unknown keywords and formats are errors, and so are answers
 * that come later (`$async`, which is not part of JSON Schema). Only a document's own members count.
 *
 * @param milliseconds The most that it may take to compile the schema, and to validate one document.
 * @throws Error if the schema is invalid, or takes longer
 */
function compileOwnSchema(schema, milliseconds = limits/* SCHEMA_TIMEOUT */.ci) {
    const bounded = (work, prefix) => endless(milliseconds, work, prefix);
    const draft = draftOf(schema);
    // One of its own for each schema, so that no schema can refer to another by its $id.
    const ajv = createLibrary(draft);
    checkKeywords(schema, ajv);
    const validate = bounded(() => {
        void draftValidator(draft).validateSchema({ ...schema, $schema: draft }, true);
        return ajv.compile({ ...schema, $schema: draft });
    }, 'strict mode: ');
    const findFault = (document) => {
        const answer = bounded(() => validate(document));
        return answer === true ? undefined : (0,validate_schema/* describeFault */.Qx)(validate.errors ?? []);
    };
    // A schema that refers to itself without end is found before there is a document.
    for (const sample of [null, true, 0, '', [], {}])
        findFault(sample);
    return findFault;
}
const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';
/** What is passed over in other schemas is an error, but parts without a type are allowed, as in all drafts. */
const OPTIONS = {
    strictSchema: true,
    strictNumbers: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowMatchingProperties: true,
    // By `draftValidator`, before.
    validateSchema: false,
    ownProperties: true,
    logger: false,
    code: { regExp: patternCompiler() },
};
function createLibrary(draft) {
    const ajv = (0,validate_schema/* configure */.jK)(draft === DRAFT_7 ? new dist_ajv.Ajv(OPTIONS) : new _2020.Ajv2020(OPTIONS));
    // The library resolves it, and does not count it as known.
    if (draft === DRAFT_2020_12)
        ajv.addKeyword('$anchor');
    replaceComparisons(ajv);
    return ajv;
}
const draftValidators = new Map();
/** Validates schemas against their draft and keeps none of them. Shared, because the draft takes longer to compile than most schemas. */
function draftValidator(draft) {
    const validator = draftValidators.get(draft) ?? createLibrary(draft);
    draftValidators.set(draft, validator);
    return validator;
}
/** @throws Error for another draft */
function draftOf({ $schema }) {
    if ($schema === undefined)
        return DRAFT_2020_12;
    const written = typeof $schema === 'string' ? $schema.replace(/^https?:\/\//, '').replace(/#$/, '') : undefined;
    if (written === 'json-schema.org/draft-07/schema')
        return DRAFT_7;
    if (written === 'json-schema.org/draft/2020-12/schema')
        return DRAFT_2020_12;
    throw new Error(`its $schema is ${JSON.stringify($schema).slice(0, 200)}, which is neither draft 7 nor 2020-12`);
}
/** Keywords with one schema, with a list of schemas, or with schemas by name. Some take several of these. */
const ONE = [
    'additionalItems',
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const NAMED = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'];
/** Keywords and formats that the library knows and the drafts do not: they would allow what other readers of the schema refuse, or anything. */
const FOREIGN_KEYWORDS = ['nullable', '$recursiveAnchor', '$recursiveRef'];
const FOREIGN_FORMATS = ['binary', 'byte', 'double', 'float', 'int32', 'int64', 'password', 'url'];
/**
 * Checks the keywords and formats of every part, also of parts that nothing refers to, which the library does not look at.
 *
 * @throws Error
 */
function checkKeywords(schema, ajv) {
    if (Array.isArray(schema))
        for (const part of schema)
            checkKeywords(part, ajv);
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
        return;
    for (const [keyword, value] of Object.entries(schema)) {
        if (keyword === '$async')
            throw new Error('it has $async, which is not part of JSON Schema');
        if (FOREIGN_KEYWORDS.includes(keyword) || !Object.hasOwn(ajv.RULES.keywords, keyword))
            throw new Error(`unknown keyword: ${JSON.stringify(keyword)}`);
        if (keyword === 'format' && typeof value === 'string' && (FOREIGN_FORMATS.includes(value) || !Object.hasOwn(ajv.formats, value)))
            throw new Error(`unknown format ${JSON.stringify(value)}`);
        if (ONE.includes(keyword) || LIST.includes(keyword))
            checkKeywords(value, ajv);
        if (NAMED.includes(keyword) && typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                if (!isNames(part))
                    checkKeywords(part, ajv);
    }
}
/** A dependency of draft 7 can be a list of names. */
const isNames = (part) => Array.isArray(part);
/** @throws Error with a message for users */
function endless(milliseconds, work, prefix = '') {
    try {
        return evaluateWithin(milliseconds, work, () => new Error(`it takes more than ${milliseconds / 1_000} s to evaluate`));
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new Error('it refers to itself without end', { cause: error });
        if (error instanceof Error && prefix !== '' && error.message.startsWith(prefix))
            throw new Error(error.message.slice(prefix.length), { cause: error });
        throw error;
    }
}
/**
 * Replaces keywords that compare values. The library compares each element of a list with every other element, and calls methods that
 * documents can bring (`valueOf`).
 */
function replaceComparisons(ajv) {
    for (const keyword of ['uniqueItems', 'const', 'enum'])
        ajv.removeKeyword(keyword);
    ajv.addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        error: { message: 'must not have duplicate elements' },
        validate: (wanted, list) => !wanted || new Set(list.map(canonical_json/* canonicalizeJson */.t)).size === list.length,
    });
    ajv.addKeyword({
        keyword: 'const',
        error: { message: 'must be equal to constant' },
        compile: (wanted) => isOneOf([wanted]),
    });
    ajv.addKeyword({
        keyword: 'enum',
        schemaType: 'array',
        error: { message: 'must be equal to one of the allowed values' },
        compile: (wanted) => isOneOf(wanted),
    });
}
function isOneOf(wanted) {
    const texts = new Set(wanted.map(canonical_json/* canonicalizeJson */.t));
    return (value) => texts.has((0,canonical_json/* canonicalizeJson */.t)(value));
}
/** With backtracking, a string of thirty characters could take minutes. */
function compile(pattern) {
    const compiled = (0,compile_pattern/* compilePattern */.E)(build.RE2JS, build.RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}
/** The library names the engine in code that it would write to a file. */
function patternCompiler() {
    return Object.assign(compile, { code: 'new RegExp' });
}


/***/ })

};
