export const id = 5479;
export const ids = [5479];
export const modules = {

/***/ 67860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateVulnerabilities: () => (/* binding */ evaluateVulnerabilities)
});

// EXTERNAL MODULE: ./build/predicates/openvex.js
var openvex = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/predicates/vulnerabilities.js + 6 modules
var vulnerabilities = __webpack_require__(81674);
// EXTERNAL MODULE: ./build/policy/glob-set.js
var glob_set = __webpack_require__(93768);
// EXTERNAL MODULE: ./build/policy/requirements/evaluation.js
var evaluation = __webpack_require__(43692);
;// CONCATENATED MODULE: ./build/policy/requirements/vex-index.js
/**
 * Indexes statements by the ids and by the parts that they name. A finding looks at the statements with its id or at those about its part,
 * whichever are fewer, from the last one.
 *
 * @param vex The later ones replace the earlier ones.
 * @param count Called for each statement that a finding looks at. For tests.
 */
function indexVex(vex, { names, digests }, count = () => { }) {
    const ours = new Set(names);
    const isArtifact = (name) => ours.has(name) || digests.some((digest) => name.includes(digest));
    const statements = vex.map((statement) => readStatement(statement, isArtifact));
    const byId = group(statements, ({ ids }) => ids);
    const byPart = group(statements, ({ parts }) => parts);
    const lastAboutAll = new Map();
    for (const [at, { ids, isAboutAll }] of statements.entries())
        if (isAboutAll)
            for (const id of ids)
                lastAboutAll.set(id, at);
    const known = new Map();
    /** The last statement with an id about a part, or -1. Each pair is looked for once. */
    const findPair = (id, part) => {
        const key = JSON.stringify([id, part]);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const [withId, aboutPart] = [byId.get(id) ?? [], byPart.get(part) ?? []];
        const fits = (at) => {
            count();
            return statements[at]?.ids.has(id) === true && statements[at]?.parts.has(part) === true;
        };
        const last = (withId.length < aboutPart.length ? withId : aboutPart).findLast(fits) ?? -1;
        known.set(key, last);
        return last;
    };
    return {
        findLast({ id, aliases, package: part }) {
            const purl = part?.purl;
            let last = -1;
            for (const name of new Set([id, ...aliases]))
                last = Math.max(last, lastAboutAll.get(name) ?? -1, purl === undefined ? -1 : findPair(name, purl));
            return vex[last];
        },
    };
}
function readStatement({ vulnerability, aliases, products }, isArtifact) {
    const ids = new Set([vulnerability, ...aliases]);
    if (products === undefined)
        return { ids, isAboutAll: true, parts: new Set() };
    const isOurs = ({ names }) => names.some(isArtifact);
    return {
        ids,
        isAboutAll: products.some((product) => product.parts.length === 0 && isOurs(product)),
        // For a product with subcomponents, only the subcomponents are meant.
        parts: new Set(products.flatMap((product) => (product.parts.length === 0 ? product.names : isOurs(product) ? product.parts : []))),
    };
}
function group(statements, namesOf) {
    const groups = new Map();
    for (const [at, statement] of statements.entries())
        for (const name of namesOf(statement)) {
            const known = groups.get(name);
            if (known)
                known.push(at);
            else
                groups.set(name, [at]);
        }
    return groups;
}

;// CONCATENATED MODULE: ./build/policy/requirements/vulnerabilities.js





const LEVELS = ['none', 'low', 'medium', 'high', 'critical'];
const SCAN = 'vulnerability scan';
/** How many vulnerabilities a message names. */
const NAMED = 5;
/** The newest scan decides. Its findings are filtered by severity, valid exceptions, and OpenVEX statements of the named entries. */
function evaluateVulnerabilities(wanted, context) {
    return (0,evaluation/* byNewest */.Kd)(context.accepted.filter(({ predicateType }) => predicateType !== undefined && vulnerabilities.vulnerabilities.types.includes(predicateType)), (statement) => {
        const { findings, databaseTime, scanFinished } = vulnerabilities.vulnerabilities.read(statement.predicate(), statement.predicateType ?? '');
        const excuses = indexVex(listVex(wanted['accept-vex'] ?? [], context.all), context);
        return [
            ...(0,evaluation/* checkAge */.UA)('max-age', wanted['max-age'], [statement.signedAt, scanFinished], { what: SCAN, now: context.now }),
            ...(0,evaluation/* checkAge */.UA)('max-database-age', wanted['max-database-age'], [databaseTime], { what: `database of a ${SCAN}`, now: context.now }),
            checkFindings(wanted, findings, excuses, context),
        ];
    }, () => (0,evaluation/* missing */.LO)('scan', SCAN));
}
function checkFindings(wanted, findings, vex, context) {
    const bar = LEVELS.indexOf(wanted['fail-on'] ?? 'low');
    const counted = findings.filter(({ level }) => level === 'unknown' || LEVELS.indexOf(level) >= bar);
    const findExceptions = indexExceptions(wanted.except ?? []);
    const expired = [];
    const left = counted.filter((finding) => {
        const exceptions = findExceptions(finding);
        if (exceptions.some(({ until }) => context.now <= until))
            return false;
        if (isExcused(finding, vex))
            return false;
        if (exceptions.length > 0)
            expired.push(finding.id);
        return true;
    });
    const shown = left.slice(0, NAMED).map(({ id, level, package: found }) => `${id} (${level}${found ? `, ${found.name}` : ''})`);
    const list = `${shown.join(', ')}${left.length > NAMED ? ` and ${left.length - NAMED} more` : ''}`;
    return (0,evaluation/* compare */.UD)('fail-on', {
        satisfied: left.length === 0,
        expected: `nothing of severity ${wanted['fail-on'] ?? 'low'} or more`,
        actual: left.length === 0 ? `${findings.length} found, none of them refuses` : list,
        basis: 'declared',
        code: 'POLICY_VULNERABILITIES',
        message: `The scan found ${list}.${expired.length > 0 ? ` The exception for ${expired.slice(0, NAMED).join(', ')} has expired.` : ''}`,
        hint: 'Update the vulnerable components, or add an exception with a reason and a last day.',
    });
}
/** Finds the exceptions for a finding by its id or an alias, and by its component. */
function indexExceptions(exceptions) {
    const byId = Map.groupBy(exceptions, ({ id }) => id);
    const indexed = new Map([...byId].map(([id, all]) => [id, { all, components: (0,glob_set/* compileGlobs */.t)(all.map(({ component = '**' }) => component)) }]));
    return ({ id, aliases, package: part }) => [...new Set([id, ...aliases])].flatMap((name) => {
        const known = indexed.get(name);
        if (known === undefined)
            return [];
        const found = new Set([part?.name, part?.purl].flatMap((text) => (text === undefined ? [] : known.components.find(text))));
        return known.all.filter(({ component }, at) => component === undefined || found.has(at));
    });
}
/** OpenVEX statements of the named entries, oldest first. */
const listVex = (names, all) => all
    .filter(({ predicateType, entries }) => predicateType !== undefined && openvex.openvex.types.includes(predicateType) && entries.some(({ name }) => names.includes(name)))
    .sort((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0))
    .flatMap((statement) => openvex.openvex.read(statement.predicate()).statements);
/** The last statement about a vulnerability in this product counts. */
function isExcused(finding, vex) {
    const last = vex.findLast(finding);
    return last?.status === 'not_affected' || last?.status === 'fixed';
}


/***/ })

};
