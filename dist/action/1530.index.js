export const id = 1530;
export const ids = [1530];
export const modules = {

/***/ 61530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateVulnerabilities: () => (/* binding */ evaluateVulnerabilities)
/* harmony export */ });
/* harmony import */ var _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68064);
/* harmony import */ var _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56250);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75656);



const LEVELS = ['none', 'low', 'medium', 'high', 'critical'];
const SCAN = 'vulnerability scan';
/** How many vulnerabilities a message names. */
const NAMED = 5;
/** The newest scan decides. Its findings are filtered by severity, valid exceptions, and OpenVEX statements of the named entries. */
function evaluateVulnerabilities(wanted, context) {
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .byNewest */ .Kd)(context.accepted.filter(({ predicateType }) => predicateType !== undefined && _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerabilities */ .pe.types.includes(predicateType)), (statement) => {
        const { findings, databaseTime, scanFinished } = _predicates_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerabilities */ .pe.read(statement.predicate(), statement.predicateType ?? '');
        const excuses = listVex(wanted['accept-vex'] ?? [], context.all);
        return [
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-age', wanted['max-age'], [statement.signedAt, scanFinished], { what: SCAN, now: context.now }),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAge */ .UA)('max-database-age', wanted['max-database-age'], [databaseTime], { what: `database of a ${SCAN}`, now: context.now }),
            checkFindings(wanted, findings, excuses, context),
        ];
    }, () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('scan', SCAN));
}
function checkFindings(wanted, findings, vex, context) {
    const bar = LEVELS.indexOf(wanted['fail-on'] ?? 'low');
    const counted = findings.filter(({ level }) => level === 'unknown' || LEVELS.indexOf(level) >= bar);
    const expired = [];
    const left = counted.filter((finding) => {
        const exceptions = (wanted.except ?? []).filter((exception) => concerns(exception, finding));
        if (exceptions.some(({ until }) => context.now <= until))
            return false;
        if (isExcused(finding, vex, context))
            return false;
        if (exceptions.length > 0)
            expired.push(finding.id);
        return true;
    });
    const shown = left.slice(0, NAMED).map(({ id, level, package: found }) => `${id} (${level}${found ? `, ${found.name}` : ''})`);
    const list = `${shown.join(', ')}${left.length > NAMED ? ` and ${left.length - NAMED} more` : ''}`;
    return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)('fail-on', {
        satisfied: left.length === 0,
        expected: `nothing of severity ${wanted['fail-on'] ?? 'low'} or more`,
        actual: left.length === 0 ? `${findings.length} found, none of them refuses` : list,
        basis: 'declared',
        code: 'POLICY_VULNERABILITIES',
        message: `The scan found ${list}.${expired.length > 0 ? ` The exception for ${expired.slice(0, NAMED).join(', ')} has expired.` : ''}`,
        hint: 'Update the vulnerable components, or add an exception with a reason and a last day.',
    });
}
const concerns = ({ id, component }, { id: found, aliases, package: part }) => (id === found || aliases.includes(id)) &&
    (component === undefined || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)([component], part?.name) || (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)([component], part?.purl));
/** OpenVEX statements of the named entries, oldest first. */
const listVex = (names, all) => all
    .filter(({ predicateType, entries }) => predicateType !== undefined && _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__/* .openvex */ .Q.types.includes(predicateType) && entries.some(({ name }) => names.includes(name)))
    .sort((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0))
    .flatMap((statement) => _predicates_openvex_js__WEBPACK_IMPORTED_MODULE_0__/* .openvex */ .Q.read(statement.predicate()).statements);
/** The last statement about a vulnerability in this product counts. */
function isExcused({ id, aliases, package: part }, vex, { names, digests }) {
    const ids = [id, ...aliases];
    const isPart = (name) => name === part?.purl;
    const isArtifact = (name) => names.includes(name) || digests.some((digest) => name.includes(digest));
    // For a product with subcomponents, only the subcomponents are meant.
    const isMeant = ({ names: called, parts }) => parts.length === 0 ? called.some((name) => isPart(name) || isArtifact(name)) : called.some(isArtifact) && parts.some(isPart);
    const last = vex.findLast(({ vulnerability, aliases: others, products }) => [vulnerability, ...others].some((other) => ids.includes(other)) && (products === undefined || products.some(isMeant)));
    return last?.status === 'not_affected' || last?.status === 'fixed';
}


/***/ })

};
