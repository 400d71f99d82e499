export const id = 1366;
export const ids = [1366];
export const modules = {

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


/***/ })

};
