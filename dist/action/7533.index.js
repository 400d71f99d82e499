export const id = 7533;
export const ids = [7533];
export const modules = {

/***/ 67533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJunit: () => (/* binding */ readJunit)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48806);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55711);
/* harmony import */ var _test_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94812);





/** Characters passed to the parser at a time. */
const PIECE = 1 << 16;
/**
 * JUnit XML, as many tools write it: `testsuites` or `testsuite`, with `testcase` below. A DOCTYPE is rejected, so there are no entities to
 * expand; only names are kept.
 *
 * @throws JsonError
 */
function readJunit(text) {
    const course = { outcome: (0,_test_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyOutcome */ .w)(), depth: 0, isRooted: false, counted: 0 };
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    parser.on('doctype', () => {
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'it has a DOCTYPE, which is not accepted');
    });
    parser.on('error', (error) => {
        // The message starts with line and column; the rest may quote the file.
        const place = /^(\d+):(\d+)/.exec(error.message);
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `it is not well-formed XML${place ? ` (line ${place[1]} column ${place[2]})` : ''}`);
    });
    parser.on('opentag', ({ name, attributes }) => open(course, name, attributes));
    parser.on('closetag', ({ name }) => close(course, name));
    for (let at = 0; at < text.length; at += PIECE)
        parser.write(text.slice(at, at + PIECE));
    parser.close();
    const { outcome, counted } = course;
    // A suite that could not start counts an error and names no test.
    if (counted > outcome.failed.length)
        outcome.isBroken = true;
    return outcome;
}
function open(course, name, attributes) {
    course.depth++;
    if (course.depth > _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_JSON_DEPTH */ .KX)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-deep', `it is nested deeper than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_JSON_DEPTH */ .KX} levels`);
    if (!course.isRooted && name !== 'testsuites' && name !== 'testsuite')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'its root element is neither testsuites nor testsuite');
    const isOutermost = name === 'testsuite' && course.depth <= 2;
    course.isRooted = true;
    if (isOutermost)
        course.counted += countOf(attributes.failures) + countOf(attributes.errors);
    if (name === 'testcase') {
        const { classname, name: test = '' } = attributes;
        const full = classname && classname !== test ? `${classname}: ${test}` : test;
        if (full.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEST_NAME */ .Ci)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `a test has a name of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEST_NAME */ .Ci} characters`);
        course.test = { name: full, verdict: 'passed' };
    }
    else if (course.test && (name === 'failure' || name === 'error'))
        course.test.verdict = 'failed';
    else if (course.test && name === 'skipped' && course.test.verdict === 'passed')
        course.test.verdict = 'skipped';
}
function close(course, name) {
    course.depth--;
    const { test, outcome } = course;
    if (name !== 'testcase' || !test)
        return;
    if (test.verdict !== 'skipped')
        outcome[test.verdict].push(test.name);
    if (outcome.passed.length + outcome.failed.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ELEMENTS */ .DU)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ELEMENTS */ .DU} tests`);
    delete course.test;
}
const countOf = (text) => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0);


/***/ })

};
