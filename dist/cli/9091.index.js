export const id = 9091;
export const ids = [9091];
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

/***/ 59091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateSbom: () => (/* binding */ evaluateSbom)
});

// EXTERNAL MODULE: ./build/predicates/sbom.js + 5 modules
var sbom = __webpack_require__(12832);
// EXTERNAL MODULE: ./build/policy/requirements/evaluation.js
var evaluation = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/policy/requirements/licence-expression.js

/**
 * Whether an SPDX licence expression can be met with good licences alone (SPDX 2.3, annex D): of `OR` one side is enough, of `AND` both
 * are needed, `WITH` an exception belongs to its licence.
 *
 * @param isGood Of a licence, and of the exception to it.
 * @returns Nothing where the text is no expression.
 */
function judgeLicence(expression, isGood) {
    if (expression.length > limits/* MAX_LICENCE_EXPRESSION */.A7H)
        return undefined;
    const words = expression.match(/[()]|[^\s()]+/g) ?? [];
    let at = 0;
    let broken = false;
    const either = (depth) => {
        let good = both(depth);
        while (words[at]?.toUpperCase() === 'OR') {
            at++;
            const other = both(depth);
            good = good || other;
        }
        return good;
    };
    const both = (depth) => {
        let good = one(depth);
        while (words[at]?.toUpperCase() === 'AND') {
            at++;
            const other = one(depth);
            good = good && other;
        }
        return good;
    };
    const one = (depth) => {
        const word = words[at++];
        if (word === '(' && depth < limits/* MAX_LICENCE_DEPTH */.jMc) {
            const good = either(depth + 1);
            if (words[at++] !== ')')
                broken = true;
            return good;
        }
        if (word === undefined || /^([()]|AND|OR|WITH)$/i.test(word)) {
            broken = true;
            return false;
        }
        if (words[at]?.toUpperCase() !== 'WITH')
            return isGood(word);
        const exception = words[at + 1];
        at += 2;
        if (exception === undefined || /^[()]$/.test(exception))
            broken = true;
        return isGood(word, exception);
    };
    const good = either(0);
    return broken || at !== words.length ? undefined : good;
}

;// CONCATENATED MODULE: ./build/policy/requirements/sbom.js



/** Offenders that a message names. */
const NAMED = 5;
/** The newest bill of materials of an accepted format decides. */
function evaluateSbom(wanted, { accepted, now }) {
    const formats = wanted.format ?? ['spdx', 'cyclonedx'];
    const isAccepted = (type) => type !== undefined && sbom.sbom.types.includes(type) && formats.includes(type.startsWith('https://spdx.dev/') ? 'spdx' : 'cyclonedx');
    return (0,evaluation/* byNewest */.Kd)(accepted.filter(({ predicateType }) => isAccepted(predicateType)), (statement) => {
        const { format, version, components, created } = sbom.sbom.read(statement.predicate(), statement.predicateType ?? '');
        return [
            (0,evaluation/* compare */.UD)('format', {
                met: true,
                wanted: formats.join(' or '),
                found: `${format} ${version}`,
                basis: 'declared',
                code: 'POLICY_SBOM',
            }),
            ...(0,evaluation/* checkAge */.UA)('max-age', wanted['max-age'], [statement.signedAt, created], now),
            ...checkComponents(wanted, components),
            ...checkLicences(wanted, components),
        ];
    }, () => (0,evaluation/* missing */.LO)('format', `SBOM (${formats.join(' or ')})`));
}
/** A component under every name that a policy may have for it. */
const namesOf = ({ name, version, purl }) => [
    name,
    ...(version === undefined ? [] : [`${name}@${version}`]),
    ...(purl === undefined ? [] : [purl]),
];
const isAny = (globs, component) => namesOf(component).some((name) => (0,evaluation/* matchesAny */._I)(globs, name));
/** What is denied stays denied in other letters, percent-encoded, and with qualifiers behind its package URL. */
const isDenied = (globs, component) => {
    const { purl } = component;
    const bare = purl?.replace(/[?#].*$/s, '');
    const names = [...namesOf(component), ...(purl && bare ? [bare, decode(purl), decode(bare)] : [])];
    return names.some((name) => matchesAnyCase(globs, name));
};
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const matchesAnyCase = (globs, text) => (0,evaluation/* matchesAny */._I)(globs.map((glob) => glob.toLowerCase()), text.toLowerCase());
function checkComponents(wanted, components) {
    const { 'require-components': required, 'allow-components': allowed, 'deny-components': denied } = wanted;
    const lacking = required?.filter((glob) => !components.some((component) => isAny([glob], component))) ?? [];
    return [
        ...(required ? [offences('require-components', required, lacking, 'The SBOM does not have')] : []),
        ...(allowed
            ? [
                offences('allow-components', allowed, components.filter((component) => !isAny(allowed, component)).map(label), 'The SBOM has what is not allowed:'),
            ]
            : []),
        ...(denied
            ? [
                offences('deny-components', denied, components.filter((component) => isDenied(denied, component)).map(label), 'The SBOM has what is denied:'),
            ]
            : []),
    ];
}
function checkLicences(wanted, components) {
    const { 'allow-licences': allowed, 'deny-licences': denied } = wanted;
    const unknown = wanted['unknown-licences'] ?? (allowed || denied ? 'refuse' : undefined);
    const withLicence = ({ licences }) => licences.length > 0;
    const offending = (isGood) => components
        .filter((component) => withLicence(component) && !component.licences.every(isGood))
        .map((component) => `${label(component)} (${component.licences.join(', ')})`);
    return [
        ...(allowed
            ? [
                offences('allow-licences', allowed, offending((licence) => isAllowedLicence(allowed, licence)), 'Licences that are not allowed:'),
            ]
            : []),
        ...(denied
            ? [
                offences('deny-licences', denied, offending((licence) => !isDeniedLicence(denied, licence)), 'Licences that are denied:'),
            ]
            : []),
        ...(unknown === 'refuse'
            ? [
                offences('unknown-licences', ['refuse'], components.filter((component) => !withLicence(component)).map(label), 'Nothing says the licence of'),
            ]
            : []),
    ];
}
/** SPDX identifiers are the same in capital and small letters (SPDX 2.3, annex D). */
const isAllowedLicence = (allowed, licence) => matchesAnyCase(allowed, licence) ||
    judgeLicence(licence, (identifier, exception) => matchesAnyCase(allowed, identifier) || (exception !== undefined && matchesAnyCase(allowed, `${identifier} WITH ${exception}`))) === true;
/** Of what is no expression, each word could be the licence. */
function isDeniedLicence(denied, licence) {
    const isGood = (identifier, exception) => !matchesAnyCase(denied, identifier) && (exception === undefined || !matchesAnyCase(denied, `${identifier} WITH ${exception}`));
    const good = judgeLicence(licence, isGood) ?? [licence, ...licence.split(/[^\w.+:-]+/)].every((word) => isGood(word));
    return !good;
}
const label = ({ name, version }) => (version === undefined ? name : `${name}@${version}`);
function offences(clause, wanted, found, what) {
    const shown = `${found.slice(0, NAMED).join(', ')}${found.length > NAMED ? ` and ${found.length - NAMED} more` : ''}`;
    return (0,evaluation/* compare */.UD)(clause, {
        met: found.length === 0,
        wanted: wanted.join(', '),
        found: found.length === 0 ? 'nothing against it' : shown,
        basis: 'declared',
        code: 'POLICY_SBOM',
        message: `${what} ${shown}.`,
        hint: 'Change what the artefact is made of, or what the policy asks for.',
    });
}


/***/ })

};
