export const id = 713;
export const ids = [713,565];
export const modules = {

/***/ 56106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `7d`, `12h30m`: milliseconds; nothing for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds in the largest unit that says them exactly enough. */
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36305);
/* harmony import */ var _parse_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56106);



/** One clause of a requirement, with the problem where it is not met. */
function compare(clause, { met, wanted, found, basis, code, message, hint }) {
    return {
        clause,
        met,
        wanted,
        ...(found !== undefined && { found }),
        ...(basis !== undefined && { basis }),
        ...(!met && {
            problem: {
                code,
                message: message ?? `The ${clause} is ${found ?? 'not known'}, and ${wanted} was asked for.`,
                ...(hint !== undefined && { hint }),
            },
        }),
    };
}
const matchesAny = (globs, text) => text !== undefined && globs.some((glob) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(glob, text));
/** Nothing of the kind was accepted. */
const missing = (clause, what, hint = 'Attest it, and sign it by somebody whom the policy trusts.') => ({
    clauses: [
        compare(clause, {
            met: false,
            wanted: what,
            code: 'POLICY_MISSING',
            message: `There is no ${what} by anybody whom the policy believes about it.`,
            hint,
        }),
    ],
    bundles: [],
});
/** The statements of the latest signed time; several where they share it. What nothing dates is older than all that is dated. */
function newestOf(statements) {
    const timeOf = ({ signedAt }) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    const latest = Math.max(...statements.map(timeOf));
    return statements.filter((statement) => timeOf(statement) === latest);
}
/** How old something may be, by the oldest of the times that are known of it. */
function checkAge(clause, maxAge, times, now) {
    if (maxAge === undefined)
        return [];
    const known = times.flatMap((time) => time?.getTime() ?? []);
    const age = known.length === 0 ? undefined : now.getTime() - Math.min(...known);
    return [
        compare(clause, {
            met: age !== undefined && age <= maxAge,
            wanted: `at most ${(0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)}`,
            found: age === undefined ? 'unknown' : (0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0)),
            code: 'POLICY_TOO_OLD',
            message: age === undefined
                ? 'Nothing says how old the evidence is.'
                : `The evidence is ${(0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(Math.max(age, 0))} old, and at most ${(0,_parse_age_js__WEBPACK_IMPORTED_MODULE_1__/* .showAge */ .r)(maxAge)} was asked for.`,
            hint: 'Make it anew and attest it.',
        }),
    ];
}
/** Decides by the newest of some statements: all of them, where several share its time. */
function byNewest(statements, evaluate, none) {
    if (statements.length === 0)
        return none();
    const newest = newestOf(statements);
    return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}
/** What its signer is believed about and nobody can read, or what is beyond a bound, refuses: it could hide anything. */
function readable(evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
            throw error;
        const { code, message, hint } = error;
        return [compare('predicate', { met: false, wanted: 'one that can be read', code, message, ...(hint !== undefined && { hint }) })];
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52062);
/* harmony import */ var _predicates_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67230);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43692);






/** The newest statement of a type has to fit a JSON schema. */
function evaluatePredicate(wanted, { accepted, now }, file) {
    const types = wanted.type;
    const fits = file && compileSchema(file);
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .byNewest */ .Kd)(accepted.filter(({ predicateType }) => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._I)(types, predicateType)), (statement) => [
        (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('type', {
            met: true,
            wanted: (0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namePredicateTypes */ .kj)(types),
            found: statement.predicateType,
            basis: 'proven',
            code: 'POLICY_PREDICATE',
        }),
        ...(fits ? [checkSchema(fits, statement.predicate(), file.path)] : []),
        ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt], now),
    ], () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)('type', `statement of type ${(0,_predicates_predicate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namePredicateTypes */ .kj)(types)}`));
}
const compiled = new WeakMap();
/**
 * A schema of the policy's own: references lead nowhere but into it, and nothing is fetched.
 *
 * @throws ChopmarkError `INPUT_POLICY_SCHEMA`
 */
function compileSchema(file) {
    const known = compiled.get(file);
    if (known)
        return known;
    try {
        const schema = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(file.bytes, { what: file.path, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SCHEMA */ .Dxj });
        if (typeof schema !== 'object' || schema === null)
            throw notUsable(file.path, 'it is no object');
        const fits = (0,_predicates_validate_own_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .compileOwnSchema */ .l)(schema);
        compiled.set(file, fits);
        return fits;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            throw error;
        throw notUsable(file.path, error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 || error instanceof Error ? error.message : 'it cannot be compiled', error);
    }
}
const notUsable = (path, why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'It is a JSON schema, draft 7 or 2020-12, without references to other files; patterns are those of RE2.',
    ...(cause !== undefined && { cause }),
});
function checkSchema(fits, predicate, path) {
    const fault = fits(predicate);
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)('schema', {
        met: fault === undefined,
        wanted: `what ${path} describes`,
        ...(fault !== undefined && { found: fault }),
        basis: 'declared',
        code: 'POLICY_PREDICATE',
        message: `The predicate does not fit ${path}: ${fault}.`,
        hint: 'chopmark inspect shows what the statement says.',
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
