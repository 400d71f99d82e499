export const id = 1299;
export const ids = [1299];
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

/***/ 61299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateSbom: () => (/* binding */ evaluateSbom)
});

// EXTERNAL MODULE: ./build/predicates/sbom/sbom.js + 5 modules
var sbom = __webpack_require__(53352);
// EXTERNAL MODULE: ./build/policy/requirements/evaluation.js
var evaluation = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/policy/limits.js
var limits = __webpack_require__(84855);
;// CONCATENATED MODULE: ./build/policy/requirements/license-expression.js

/**
 * Whether an SPDX license expression can be satisfied with only good licenses (SPDX 2.3, annex D): `OR` needs one side, `AND` needs
 * both, and a `WITH` exception belongs to its license.
 *
 * @param isGood Whether a license, with its exception, is good.
 * @returns Undefined if the text is not an expression.
 */
function judgeLicense(expression, isGood) {
    if (expression.length > limits/* MAX_LICENSE_EXPRESSION */.aQ)
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
        if (word === '(' && depth < limits/* MAX_LICENSE_DEPTH */.t$) {
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



/** How many components or licenses a message names. */
const NAMED = 5;
/** The newest SBOM in an accepted format decides. */
function evaluateSbom(wanted, { accepted, now }) {
    const formats = wanted.format ?? ['spdx', 'cyclonedx'];
    const isAccepted = (type) => type !== undefined && sbom.sbom.types.includes(type) && formats.includes(type.startsWith('https://spdx.dev/') ? 'spdx' : 'cyclonedx');
    return (0,evaluation/* byNewest */.Kd)(accepted.filter(({ predicateType }) => isAccepted(predicateType)), (statement) => {
        const { format, version, components, created } = sbom.sbom.read(statement.predicate(), statement.predicateType ?? '');
        return [
            (0,evaluation/* compare */.UD)('format', {
                satisfied: true,
                expected: formats.join(' or '),
                actual: `${format} ${version}`,
                basis: 'declared',
                code: 'POLICY_SBOM',
            }),
            ...(0,evaluation/* checkAge */.UA)('max-age', wanted['max-age'], [statement.signedAt, created], { what: 'SBOM', now }),
            ...checkComponents(wanted, components),
            ...checkLicenses(wanted, components),
        ];
    }, () => (0,evaluation/* missing */.LO)('format', `SBOM (${formats.join(' or ')})`));
}
/** All names of a component that a policy can use. */
const namesOf = ({ name, version, purl }) => [
    name,
    ...(version === undefined ? [] : [`${name}@${version}`]),
    ...(purl === undefined ? [] : [purl]),
];
const isAny = (globs, component) => namesOf(component).some((name) => (0,evaluation/* matchesAny */._I)(globs, name));
/** A denial ignores case, percent-encoding, and qualifiers of the package URL. */
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
        ...(required ? [offences('require-components', required, lacking, 'The SBOM lacks required components:')] : []),
        ...(allowed
            ? [
                offences('allow-components', allowed, components.filter((component) => !isAny(allowed, component)).map(label), 'The SBOM has components that are not allowed:'),
            ]
            : []),
        ...(denied
            ? [
                offences('deny-components', denied, components.filter((component) => isDenied(denied, component)).map(label), 'The SBOM has denied components:'),
            ]
            : []),
    ];
}
function checkLicenses(wanted, components) {
    const { 'allow-licenses': allowed, 'deny-licenses': denied } = wanted;
    const unknown = wanted['unknown-licenses'] ?? (allowed || denied ? 'refuse' : undefined);
    const withLicense = ({ licenses }) => licenses.length > 0;
    const offending = (isGood) => components
        .filter((component) => withLicense(component) && !component.licenses.every(isGood))
        .map((component) => `${label(component)} (${component.licenses.join(', ')})`);
    return [
        ...(allowed
            ? [
                offences('allow-licenses', allowed, offending((license) => isAllowedLicense(allowed, license)), 'The SBOM has licenses that are not allowed:'),
            ]
            : []),
        ...(denied
            ? [
                offences('deny-licenses', denied, offending((license) => !isDeniedLicense(denied, license)), 'The SBOM has denied licenses:'),
            ]
            : []),
        ...(unknown === 'refuse'
            ? [
                offences('unknown-licenses', ['refuse'], components.filter((component) => !withLicense(component)).map(label), 'The SBOM has components without a license:'),
            ]
            : []),
    ];
}
/** SPDX identifiers ignore case (SPDX 2.3, annex D). */
const isAllowedLicense = (allowed, license) => matchesAnyCase(allowed, license) ||
    judgeLicense(license, (identifier, exception) => matchesAnyCase(allowed, identifier) || (exception !== undefined && matchesAnyCase(allowed, `${identifier} WITH ${exception}`))) === true;
/** In a text that is not an expression, each word can be the license. */
function isDeniedLicense(denied, license) {
    const isGood = (identifier, exception) => !matchesAnyCase(denied, identifier) && (exception === undefined || !matchesAnyCase(denied, `${identifier} WITH ${exception}`));
    const good = judgeLicense(license, isGood) ?? [license, ...license.split(/[^\w.+:-]+/)].every((word) => isGood(word));
    return !good;
}
const label = ({ name, version }) => (version === undefined ? name : `${name}@${version}`);
function offences(clause, wanted, found, what) {
    const shown = `${found.slice(0, NAMED).join(', ')}${found.length > NAMED ? ` and ${found.length - NAMED} more` : ''}`;
    return (0,evaluation/* compare */.UD)(clause, {
        satisfied: found.length === 0,
        expected: wanted.join(', '),
        actual: found.length === 0 ? 'no violation' : shown,
        basis: 'declared',
        code: 'POLICY_SBOM',
        message: `${what} ${shown}.`,
        hint: 'Change the content of the artifact, or the requirement in the policy.',
    });
}


/***/ })

};
