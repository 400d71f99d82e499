export const id = 7097;
export const ids = [7097];
export const modules = {

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XG: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82707);
/* harmony import */ var _core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34426);


const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colours for a terminal; without `colour` the text stays as it is. Paint what is neutralized already. */
const createPaint = (colour) => colour
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one foreign value in a report for people; JSON has it whole. */
const LONGEST_VALUE = 2_000;
/** Foreign text made harmless: one line, nothing a terminal or a CI runner acts on, no longer than a person reads. */
function show(value) {
    const text = String(value);
    return (0,_core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .K)((0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);

/** `2026-01-31 12:00:00 UTC`; a time that is none is shown as that. */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `sha256:…`, the strongest of a set. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
const describeSigner = (signer) => signer.kind === 'key' ? `key ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.fingerprint)}` : `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.san)} (issuer ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.issuer)})`;
/** A problem on lines of its own: what, its code, and what to do. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? [`${indent}${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(hint)}`] : []),
];


/***/ }),

/***/ 27097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOfPolicy: () => (/* binding */ exitCodeOfPolicy),
/* harmony export */   renderPolicyReport: () => (/* binding */ renderPolicyReport)
/* harmony export */ });
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82707);
/* harmony import */ var _core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34426);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59926);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58937);





/** What `policy` came to, for people. */
function renderPolicyReport(report, { colour }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .createPaint */ .XG)(colour);
    switch (report.action) {
        case 'init':
            return [
                report.written ? paint.good(`Written to ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(report.path)}:`) : `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(report.path)} could be:`,
                '',
                ...report.policy.split('\n').map(_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU),
                'Next:',
                ...report.next.map((line) => `  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(line)}`),
                '',
            ].join('\n');
        case 'check':
            return `${report.files.flatMap((file) => tellFile(file, paint)).join('\n')}\n`;
        case 'test':
            return `${tellCases(report.cases, paint).join('\n')}\n`;
        case 'explain':
            return `${report.artefacts.flatMap((artefact) => explainArtefact(artefact, paint)).join('\n')}\n`;
        case 'export':
            return tellExport(report, paint);
    }
}
/** 2 for policies that cannot be used, 7 for cases that came out in another way, else as the artefacts did. */
function exitCodeOfPolicy(report) {
    if (report.action === 'check')
        return report.files.some(({ findings }) => findings.length > 0) ? 2 : 0;
    if (report.action === 'test')
        return report.cases.some(({ asExpected }) => !asExpected) ? 7 : 0;
    return report.action === 'explain' ? (0,_formats_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)({ problems: [], statements: [], artefacts: report.artefacts }) : 0;
}
function tellFile({ path, digest, findings, advice }, paint) {
    const tell = ({ at, message, hint }) => `${paint.strong((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(at))}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(message)}${hint === undefined ? '' : ` ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(hint)}`}`;
    return [
        ...findings.map(tell),
        ...advice.map((finding) => `${tell(finding)} ${paint.faint('(advice)')}`),
        findings.length > 0
            ? paint.bad(`${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(path)}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'fault')}.`)
            : paint.good(`${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(path)} can be used: ${digest ?? ''}`),
    ];
}
function tellCases(cases, paint) {
    const wrong = cases.filter(({ asExpected }) => !asExpected);
    const summary = `${cases.length - wrong.length} of ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cases.length, 'case')} as expected.`;
    return [
        ...cases.flatMap(({ name, expected, found, asExpected, problem }) => asExpected
            ? [`${paint.good('as expected')}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)}: ${found}`]
            : [
                `${paint.bad('otherwise')}    ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)}: ${found}, and ${expected} was expected`,
                ...(problem ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .BJ)(problem, paint, '             ') : []),
            ]),
        '',
        wrong.length === 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** Bundles that are told for one artefact. */
const TOLD = 10;
function explainArtefact({ artefact, verdict, problem, bundles, rules = [] }, paint) {
    const painted = { verified: paint.good, refused: paint.bad, undecided: paint.warn }[verdict](verdict);
    return [
        `${painted}  ${paint.strong((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(artefact))}`,
        ...bundles
            .slice(0, TOLD)
            .flatMap(({ bundlePath, signer, trust, problem: fault, predicateType }) => [
            `  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(bundlePath)}${predicateType === undefined ? '' : `  ${paint.faint((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(predicateType))}`}`,
            ...(signer ? [`    signed by ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSigner */ .cg)(signer)}`] : []),
            ...(trust ? explainRule(trust, paint, '    ') : []),
            ...(fault && !trust?.problem ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .BJ)(fault, paint, '    ') : []),
        ]),
        ...(bundles.length > TOLD ? [`  and ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bundles.length - TOLD, 'more bundle')}`] : []),
        // Of the artefact, not of the bundle above.
        ...rules.flatMap((rule) => explainRule(rule, paint, '  ')),
        ...(problem && rules.every(({ met }) => met) && bundles.length === 0 ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .BJ)(problem, paint, '    ') : []),
        '',
    ];
}
const WORD = { trust: 'trust', deny: 'denial', require: 'requirement' };
const explainRule = ({ rule, name, at, met, clauses }, paint, indent) => [
    `${indent}${mark(met, paint)} ${WORD[rule]} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)}${at === undefined ? '' : `  ${paint.faint((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(at))}`}`,
    ...clauses.map((clause) => `${indent}  ${explainClause(clause, paint)}`),
];
function explainClause({ clause, met, wanted, found, basis, problem }, paint) {
    const what = found === undefined ? 'nothing says' : `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(found)}${basis === 'declared' ? ' (declared)' : ''}`;
    const line = `${mark(met, paint)} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(clause)}: ${what}`;
    if (met)
        return line;
    return `${line}; asked for was ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(wanted)}${problem ? `  ${paint.faint(problem.code)}` : ''}`;
}
const mark = (met, paint) => (met ? paint.good('meets') : paint.bad('lacks'));
/** Without a folder the file itself is the text, so that it can be piped; what it cannot say stands in its comments. */
function tellExport({ files, losses, writtenTo }, paint) {
    if (writtenTo === undefined)
        return (0,_core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralizeCommands */ .K)((0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_4__/* .neutralizeForTerminal */ .H)(files[0]?.content ?? ''));
    return [
        paint.good(`Written to ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(writtenTo)}: ${files.map(({ name }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)).join(', ')}.`),
        ...(losses.length > 0 ? ['', 'Not asked there, or asked otherwise:'] : []),
        ...losses.map(({ at, what, effect }) => `  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(at)}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(what)} ${paint.warn(`(${effect})`)}`),
        '',
    ].join('\n');
}


/***/ })

};
