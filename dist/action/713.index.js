export const id = 713;
export const ids = [713,1366];
export const modules = {

/***/ 84855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ MAX_REGO_PAGES),
/* harmony export */   DR: () => (/* binding */ MAX_REGO),
/* harmony export */   Dx: () => (/* binding */ MAX_SCHEMA),
/* harmony export */   E1: () => (/* binding */ MAX_POLICY),
/* harmony export */   GT: () => (/* binding */ OPA_GRACE),
/* harmony export */   Jk: () => (/* binding */ OPA_MEMORY),
/* harmony export */   PO: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   Uj: () => (/* binding */ MAX_POLICY_FILES),
/* harmony export */   WH: () => (/* binding */ MAX_REGO_INPUT),
/* harmony export */   YM: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   _R: () => (/* binding */ MAX_OPA_MEMORY),
/* harmony export */   aB: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aQ: () => (/* binding */ MAX_LICENSE_EXPRESSION),
/* harmony export */   kb: () => (/* binding */ MAX_INCLUDE_DEPTH),
/* harmony export */   qF: () => (/* binding */ REGO_TIMEOUT),
/* harmony export */   r4: () => (/* binding */ MAX_OPA_CAPABILITIES),
/* harmony export */   t$: () => (/* binding */ MAX_LICENSE_DEPTH),
/* harmony export */   uH: () => (/* binding */ MAX_POLICY_NODES)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Characters. One policy file. Three hundred repositories need 60 kB. */
const MAX_POLICY = 512 << 10;
/** Values in one policy file. Values of aliases count each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy can consist of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = 16 << 20;
/** Bytes. The input of a Rego policy: all statements of one artifact. */
const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy can use: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one evaluation of a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Additional milliseconds for opa to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes. The memory limit that opa is given. */
const OPA_MEMORY = 512 << 20;
/** Bytes of memory at which opa is stopped. */
const MAX_OPA_MEMORY = 2 ** 30;
/** Bytes. The capabilities of opa. */
const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept. The first ones are the most useful. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Characters of a license expression. A longer text is not treated as an expression. */
const MAX_LICENSE_EXPRESSION = 4_096;
/** Nested brackets of a license expression. A text with deeper nesting is not treated as an expression. */
const MAX_LICENSE_DEPTH = 64;


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `7d`, `12h30m`. Undefined for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds as text, in the largest suitable unit. */
function showAge(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds >= 2 * length) ?? ['s', 1_000];
    return `${Math.floor(milliseconds / size)}${unit}`;
}


/***/ }),

/***/ 43692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Kd: () => (/* binding */ byNewest),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   UA: () => (/* binding */ checkAge),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* unused harmony export newestOf */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36305);
/* harmony import */ var _parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1370);



/** One clause of a requirement, with the problem if it is not satisfied. */
function compare(clause, { satisfied, expected, actual, basis, code, message, hint }) {
    return {
        clause,
        satisfied,
        expected,
        ...(actual !== undefined && { actual }),
        ...(basis !== undefined && { basis }),
        ...(!satisfied && {
            problem: {
                code,
                message: message ?? `The ${clause} is ${actual ?? 'not known'}, but ${expected} is required.`,
                ...(hint !== undefined && { hint }),
            },
        }),
    };
}
const matchesAny = (globs, text) => text !== undefined && globs.some((glob) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(glob, text));
/** No statement of this kind was accepted. */
const missing = (clause, what, hint = 'Attest it with an identity that the policy trusts.') => ({
    clauses: [
        compare(clause, {
            satisfied: false,
            expected: what,
            code: 'POLICY_STATEMENT_MISSING',
            message: `No ${what} from a trusted signer.`,
            hint,
        }),
    ],
    bundles: [],
});
/** The statements with the latest signing time, several if it is equal. A statement without a proven time counts as the oldest. */
function newestOf(statements) {
    const timeOf = ({ signedAt }) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    const latest = Math.max(...statements.map(timeOf));
    return statements.filter((statement) => timeOf(statement) === latest);
}
/** Checks the maximum age of a statement or database, by the oldest of its known times. */
function checkAge(clause, maxAge, times, { what, now }) {
    if (maxAge === undefined)
        return [];
    const known = times.flatMap((time) => time?.getTime() ?? []);
    const age = known.length === 0 ? undefined : now.getTime() - Math.min(...known);
    return [
        compare(clause, {
            satisfied: age !== undefined && age <= maxAge,
            expected: `at most ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)}`,
            actual: age === undefined ? 'unknown' : (0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0)),
            code: 'POLICY_MAX_AGE',
            message: age === undefined
                ? `No ${what} from a trusted signer within ${clause}: the age of the newest is not known.`
                : `No ${what} from a trusted signer within ${clause}: the newest is ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0))} old, and at most ${(0,_parse_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)} is allowed.`,
            hint: 'Create a new one and attest it.',
        }),
    ];
}
/** Decides by the newest statement, or by all statements with the newest time. */
function byNewest(statements, evaluate, none) {
    if (statements.length === 0)
        return none();
    const newest = newestOf(statements);
    return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}
/** A statement of a trusted signer that cannot be read, or exceeds a limit, refuses, because it could hide anything. */
function readable(evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        const { code, message, hint } = error;
        return [
            compare('predicate', { satisfied: false, expected: 'a readable predicate', code, message, ...(hint !== undefined && { hint }) }),
        ];
    }
}


/***/ }),

/***/ 80713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSchema: () => (/* binding */ compileSchema),
/* harmony export */   evaluatePredicate: () => (/* binding */ evaluatePredicate)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52062);
/* harmony import */ var _predicates_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67230);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84855);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43692);






/** The newest statement of a type must match a JSON schema. */
function evaluatePredicate(wanted, { accepted, now }, file) {
    const types = wanted.type;
    const fits = file && compileSchema(file);
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .byNewest */ .Kd)(accepted.filter(({ predicateType }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(types, predicateType)), (statement) => [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('type', {
            satisfied: true,
            expected: (0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namePredicateTypes */ .kj)(types),
            actual: statement.predicateType,
            basis: 'proven',
            code: 'POLICY_PREDICATE',
        }),
        ...(fits ? [checkSchema(fits, statement.predicate(), file.path)] : []),
        ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], { what: `statement of type ${(0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namePredicateTypes */ .kj)(types)}`, now }),
    ], () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)('type', `statement of type ${(0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namePredicateTypes */ .kj)(types)}`));
}
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
    try {
        const schema = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(file.bytes, { what: file.path, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SCHEMA */ .Dx });
        if (typeof schema !== 'object' || schema === null)
            throw notUsable(file.path, 'it is not an object');
        const fits = (0,_predicates_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .compileOwnSchema */ .l)(schema);
        compiled.set(file, fits);
        return fits;
    }
    catch (error) {
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw error;
        throw notUsable(file.path, error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 || error instanceof Error ? error.message : 'it cannot be compiled', error);
    }
}
const notUsable = (path, why, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'Use a JSON schema, draft 7 or 2020-12, without references to other files, and with RE2 patterns.',
    ...(cause !== undefined && { cause }),
});
function checkSchema(fits, predicate, path) {
    const fault = fits(predicate);
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('schema', {
        satisfied: fault === undefined,
        expected: `a predicate that matches ${path}`,
        ...(fault !== undefined && { actual: fault }),
        basis: 'declared',
        code: 'POLICY_PREDICATE',
        message: `The predicate does not match ${path}: ${fault}.`,
        hint: 'chopmark inspect shows the content of the statement.',
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
