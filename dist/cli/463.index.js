export const id = 463;
export const ids = [463,2844,8626,7688];
export const modules = {

/***/ 88626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55711);



/**
 * Parses a JSON object that will be signed unchanged: rejects content that could be read in two ways, or that reading would change.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but not an object.`, hint: kind.hint });
}
/** The same for documents that may be another JSON value. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK} bytes.`,
            hint: 'Check that this is the right file. Put large content into an artifact, and name it by digest in the predicate.',
        });
    }
    try {
        const value = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}`, mayHaveMark: true });
        // The signed document would differ from the given one.
        if ((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}.`, hint });
    }
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

/***/ 60463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testResult: () => (/* binding */ testResult)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/predicates/tests/test-outcome.js
var test_outcome = __webpack_require__(94812);
;// CONCATENATED MODULE: ./build/predicates/tests/jest.js





/** `jest --json`, and the same format from Vitest. */
const isJest = (report) => Array.isArray(report.testResults) && typeof report.success === 'boolean';
/** @throws JsonError */
function readJest(report) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    for (const [index, value] of (0,json_shape/* readArray */.oU)(report.testResults, 'testResults', limits/* MAX_ELEMENTS */.DU).entries()) {
        const where = `testResults[${index}]`;
        const suite = (0,json_shape/* readObject */.Ag)(value, where);
        const tests = (0,json_shape/* readArray */.oU)(suite.assertionResults, `${where}.assertionResults`, limits/* MAX_ELEMENTS */.DU);
        for (const test of tests)
            take((0,json_shape/* readObject */.Ag)(test, where), where, outcome);
        // A file that could not be loaded has no tests. Its folder is left out: it means nothing to readers of the statement.
        if (suite.status === 'failed' && tests.length === 0)
            outcome.failed.push((0,external_node_path_.basename)((0,json_shape/* readOptionalString */.on)(suite.name, `${where}.name`, limits/* MAX_TEST_NAME */.Ci) ?? 'unknown'));
        if (outcome.passed.length + outcome.failed.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DU} tests`);
    }
    outcome.isBroken = report.success !== true && outcome.failed.length === 0;
    return outcome;
}
function take(test, where, { passed, failed }) {
    const name = (0,json_shape/* readString */.E3)(test.fullName ?? test.title, `${where}.fullName`, limits/* MAX_TEST_NAME */.Ci);
    if (test.status === 'passed')
        passed.push(name);
    if (test.status === 'failed')
        failed.push(name);
}

;// CONCATENATED MODULE: ./build/predicates/tests/tap.js



const POINT = /^(not )?ok\b(?: +(\d+))?/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo\b|skip)/i;
/**
 * Empty lines and comments, then a line that only TAP starts with. There is only one way to match each line, so that no file takes long to
 * be rejected.
 */
const START = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/;
const isTap = (text) => START.test(text);
/**
 * TAP 13 and 14 (testanything.org): the test points of the top level, which include those of subtests.
 *
 * @throws JsonError if there is no plan to compare with.
 */
function readTap(text) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    let planned;
    let run = 0;
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('Bail out!'))
            outcome.isBroken = true;
        const plan = PLAN.exec(line)?.[1];
        if (plan !== undefined && planned !== undefined)
            throw new json/* JsonError */.N3('shape', 'it has two plans');
        if (plan !== undefined)
            planned = Number(plan);
        const point = POINT.exec(line);
        if (!point)
            continue;
        run++;
        if (run > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DU} tests`);
        const [start, not, number] = point;
        const description = ` ${line.slice(start.length).replace(/^ +(?:- +)?/, '')}`;
        const found = DIRECTIVE.exec(description);
        const directive = found?.[1]?.toLowerCase();
        const name = description.slice(0, found?.index).trim().slice(0, limits/* MAX_TEST_NAME */.Ci) || `test ${number ?? run}`;
        if (directive === 'skip')
            continue;
        if (directive === 'todo')
            outcome.warned.push(name);
        else if (not)
            outcome.failed.push(name);
        else
            outcome.passed.push(name);
    }
    if (planned === undefined)
        throw new json/* JsonError */.N3('shape', 'it has no plan (1..N), so it may be incomplete');
    if (planned !== run)
        outcome.isBroken = true;
    return outcome;
}

;// CONCATENATED MODULE: ./build/predicates/test-result.js









const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = ['PASSED', 'WARNED', 'FAILED'];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Test reports must be JUnit XML, TAP 13 or 14, or the JSON of Jest.',
};
/** Test results (in-toto attestation, spec/predicates/test-result.md), built from the reports of test runners. */
const testResult = {
    types: [TYPE],
    /**
     * FAILED if a test failed, if the report counts a failure that it does not name, or if it was cut short. WARNED if tests have
     * reservations, or if no test ran. Skipped tests are not listed.
     *
     * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document) {
        try {
            const { passed, warned, failed, isBroken } = await readReport(document);
            const hasRun = passed.length + failed.length > 0;
            const result = isBroken || failed.length > 0 ? 'FAILED' : warned.length > 0 || !hasRun ? 'WARNED' : 'PASSED';
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(document.bytes).digest('hex');
            const configuration = [{ name: document.source, digest: { sha256 } }];
            return { type: TYPE, predicate: { result, configuration, passedTests: passed, warnedTests: warned, failedTests: failed } };
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${document.source} does not follow its format: ${error.message}.`,
                hint: 'The test run may have ended while it wrote the report. Create the report again.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,predicate_kind/* readSigned */.N)('a test result', () => {
        const url = (0,json_shape/* readOptionalString */.on)(predicate.url, 'url', limits/* MAX_TEST_NAME */.Ci);
        return {
            result: (0,json_shape/* readOneOf */.Qk)(predicate.result, 'result', RESULTS),
            passed: readNames(predicate.passedTests, 'passedTests'),
            warned: readNames(predicate.warnedTests, 'warnedTests'),
            failed: readNames(predicate.failedTests, 'failedTests'),
            configuration: (0,json_shape/* readArray */.oU)(predicate.configuration, 'configuration', limits/* MAX_TEST_CONFIGURATION */.nC).map(readDescriptor),
            ...(url ? { url } : {}),
        };
    }),
};
async function readReport(document) {
    const head = Buffer.from(document.bytes.subarray(0, HEAD))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    if (/^\s*</.test(head)) {
        const { readJunit } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(7533)]).then(__webpack_require__.bind(__webpack_require__, 67533));
        return readJunit(decode(document));
    }
    if (isTap(head))
        return readTap(decode(document));
    const report = (0,predicates_document/* parseDocument */.T)(document, KIND);
    if (isJest(report))
        return readJest(report);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_REPORT_FORMAT',
        message: `The report ${document.source} is JSON, but not of a supported test runner.`,
        hint: KIND.hint,
    });
}
function decode({ bytes }) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new json/* JsonError */.N3('not-utf8', 'it is not valid UTF-8');
    }
}
const readNames = (value, where) => (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU).map((name, index) => (0,json_shape/* readString */.E3)(name, `${where}[${index}]`, limits/* MAX_TEST_NAME */.Ci));
function readDescriptor(value, index) {
    const where = `configuration[${index}]`;
    const { name, uri, digest } = (0,json_shape/* readObject */.Ag)(value, where);
    const [nameText, uriText] = [(0,json_shape/* readOptionalString */.on)(name, where, limits/* MAX_TEST_NAME */.Ci), (0,json_shape/* readOptionalString */.on)(uri, where, limits/* MAX_TEST_NAME */.Ci)];
    return {
        ...(nameText ? { name: nameText } : {}),
        ...(uriText ? { uri: uriText } : {}),
        ...(digest == null ? {} : { digest: (0,json_shape/* readStringMap */.oI)(digest, where, 32) }),
    };
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ emptyOutcome)
/* harmony export */ });
const emptyOutcome = () => ({ passed: [], warned: [], failed: [], isBroken: false });


/***/ })

};
