export const id = 7097;
export const ids = [7097];
export const modules = {

/***/ 35711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ createColors),
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57155);

const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colors for a terminal. Without `color` the text is unchanged. The text must already be neutralized. */
const createColors = (color) => color
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one untrusted value in a report for people. JSON has the whole value. */
const LONGEST_VALUE = 2_000;
/** Neutralizes untrusted text: one line, nothing that a terminal or a CI runner executes, limited length. */
function show(value) {
    const text = String(value);
    return (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw)((0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeLine */ .a0)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/**
 * Foreign text of several lines, each made harmless.
 *
 * @param following Before every line but the first; never empty, so that no line can pass for one of ours.
 */
const showLines = (value, indent, following = `${indent}  `) => value
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? indent : following) + show(line));
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   K9: () => (/* binding */ describeSecondOpinion),
/* harmony export */   YI: () => (/* binding */ shortenDigest),
/* harmony export */   Zc: () => (/* binding */ describeStatement),
/* harmony export */   _1: () => (/* binding */ pageOfCode),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   lh: () => (/* binding */ showAnswers),
/* harmony export */   qX: () => (/* binding */ countVerdicts),
/* harmony export */   qf: () => (/* binding */ listReasons),
/* harmony export */   rK: () => (/* binding */ cutDigest),
/* harmony export */   zb: () => (/* binding */ describeOtherBuilder)
/* harmony export */ });
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62945);
/* harmony import */ var _results_group_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35711);



/** `2026-01-31 12:00:00 UTC`, or "an invalid time". */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The preferred digest of a set: `sha256:…`. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
/** Hex digits of a digest that is shortened: enough to tell the artifacts of one report apart. */
const SHORT_DIGEST = 12;
/** The preferred digest, shortened: `sha256:3a3a3a3a3a3a…`. */
const shortenDigest = (digest) => cutDigest(showDigest(digest));
/** The same for a digest in one text: `sha256:…`. */
function cutDigest(shown) {
    const end = shown.indexOf(':') + 1 + SHORT_DIGEST;
    return shown.length > end + 1 ? `${shown.slice(0, end)}…` : shown;
}
const describeSigner = (signer) => signer.kind === 'key'
    ? `key ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.fingerprint)}`
    : `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.identity.san)} (${signer.identity.issuer === '' ? 'without issuer' : `issuer ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.identity.issuer)}`})`;
/** Why a statement is no reason to accept its artifact. */
const NO_REASON = {
    evidence: 'evidence only',
    no: 'says no',
    older: 'a newer one decides',
};
/** The type of a statement, and why it is no reason to accept, if it is none. Undefined for a signature. */
function describeStatement({ predicateType, counts }) {
    if (predicateType === undefined)
        return undefined;
    const reason = counts && NO_REASON[counts];
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(predicateType)}${reason === undefined ? '' : ` (${reason})`}`;
}
/** The builder of a provenance, if it is not the signer: `https://builder.example (declared)`. */
function describeOtherBuilder({ builder, signer }) {
    if (builder?.id === undefined || (signer?.kind === 'certificate' && signer.identity.san === builder.id))
        return undefined;
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(builder.id)} (${builder.basis}${builder.level === undefined ? '' : `, SLSA build level ${builder.level}`})`;
}
/** What the user should know about an artifact, although it refuses nothing: warnings about accepted bundles, each once. */
const listWarnings = ({ bundles }) => [
    ...new Map(bundles.flatMap(({ problem, warnings = [] }) => (problem ? [] : warnings.map((warning) => [warning.message, warning])))).values(),
];
/** The answer to each question in one line, by answer: `proven: authentic, artifact; met: signer; not asked: caller`. */
const showAnswers = (questions) => [...Map.groupBy(questions, ({ answer }) => answer)]
    .map(([answer, of]) => `${answer}: ${of.map(({ question }) => question).join(', ')}`)
    .join('; ');
/** What the other library says, in a word: "@sigstore/verify agrees". */
const describeSecondOpinion = (opinion) => opinion.asked ? `@sigstore/verify ${opinion.agrees ? 'agrees' : 'disagrees'}` : `not asked: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(opinion.reason)}`;
/** The lines for a problem: the message with the code, then the hint. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .showLines */ .P6)(hint, indent) : []),
];
/** Where the meaning and the remedy of a code are: `More: https://…`. */
const pageOfCode = (code) => `More: ${(0,_base_project_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOfError */ .Co)(code)}`;
/** `2 of 5 artifacts verified, 2 refused, 1 inconclusive`. What is not verified is counted only if it is not clear from the rest. */
function countVerdicts(artifacts) {
    const number = (verdict) => artifacts.filter((artifact) => artifact.verdict === verdict).length;
    const parts = ['refused', 'inconclusive'].flatMap((verdict) => artifacts.length > 1 && number(verdict) > 0 ? [`${number(verdict)} ${verdict}`] : []);
    return [`${number('verified')} of ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(artifacts.length, 'artifact')} verified`, ...parts].join(', ');
}
/**
 * The reasons within a group that say more than its cause. None, if all artifacts have the same reason, or messages that differ only in
 * the name of the artifact.
 */
function listReasons({ reasons, hint }) {
    const isHintCommon = hint !== undefined || reasons.every((reason) => reason.hint === undefined);
    const general = ({ message, artifacts: [first, ...others] }) => first && others.length === 0 ? (0,_results_group_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .o)(message, first.artifact, 'the artifact') : message;
    return isHintCommon && new Set(reasons.map(general)).size === 1 ? [] : reasons;
}


/***/ }),

/***/ 27097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPolicyReport: () => (/* binding */ renderPolicyReport)
/* harmony export */ });
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57155);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35711);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);



/** The report of `policy`, for people. */
function renderPolicyReport(report, { color }) {
    const paint = (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .createColors */ .D1)(color);
    switch (report.action) {
        case 'init':
            return [
                report.written ? paint.good(`Written to ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(report.path)}:`) : `Proposal for ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(report.path)}:`,
                '',
                ...report.policy.split('\n').map(_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU),
                'Next:',
                ...report.next.map((line) => `  ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(line)}`),
                '',
            ].join('\n');
        case 'check':
            return `${report.files.flatMap((file) => renderFile(file, paint)).join('\n')}\n`;
        case 'test':
            return `${renderCases(report.cases, paint).join('\n')}\n`;
        case 'explain':
            return `${report.artifacts.flatMap((artifact) => explainArtifact(artifact, paint)).join('\n')}\n`;
        case 'export':
            return renderExport(report, paint);
    }
}
function renderFile({ path, digest, findings, advice }, paint) {
    const tell = ({ at, message, hint }) => `${paint.strong((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(at))}: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(message)}${hint === undefined ? '' : ` ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(hint)}`}`;
    return [
        ...findings.map(tell),
        ...advice.map((finding) => `${tell(finding)} ${paint.faint('(advice)')}`),
        findings.length > 0
            ? paint.bad(`${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(path)}: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'fault')}.`)
            : paint.good(`${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(path)} is valid: ${digest ?? ''}`),
    ];
}
function renderCases(cases, paint) {
    const wrong = cases.filter(({ asExpected }) => !asExpected);
    const summary = `${cases.length - wrong.length} of ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cases.length, 'case')} as expected.`;
    return [
        ...cases.flatMap(({ name, expected, found, asExpected, problem }) => asExpected
            ? [`${paint.good('ok')}      ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)}: ${found}`]
            : [
                `${paint.bad('failed')}  ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)}: expected ${expected}, got ${found}`,
                ...(problem ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem, paint, '        ') : []),
            ]),
        '',
        wrong.length === 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** Bundles that are shown for one artifact. */
const TOLD = 10;
function explainArtifact({ artifact, verdict, problem, bundles, rules = [] }, paint) {
    const painted = { verified: paint.good, refused: paint.bad, inconclusive: paint.warn }[verdict](verdict);
    return [
        `${painted}  ${paint.strong((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(artifact))}`,
        ...bundles
            .slice(0, TOLD)
            .flatMap(({ bundlePath, signer, trust, problem: fault, predicateType }) => [
            `  ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(bundlePath)}${predicateType === undefined ? '' : `  ${paint.faint((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(predicateType))}`}`,
            ...(signer ? [`    signed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(signer)}`] : []),
            ...(trust ? explainRule(trust, paint, '    ') : []),
            ...(fault && !trust?.problem ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(fault, paint, '    ') : []),
        ]),
        ...(bundles.length > TOLD ? [`  and ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bundles.length - TOLD, 'more bundle')}`] : []),
        // Rules about the artifact, not about the bundle above.
        ...rules.flatMap((rule) => explainRule(rule, paint, '  ')),
        ...(problem && rules.every(({ satisfied }) => satisfied) && bundles.length === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem, paint, '    ') : []),
        '',
    ];
}
const WORD = { trust: 'trust', deny: 'denial', require: 'requirement' };
const explainRule = ({ rule, name, at, satisfied, clauses }, paint, indent) => [
    `${indent}${mark(satisfied, paint)} ${WORD[rule]} ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)}${at === undefined ? '' : `  ${paint.faint((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(at))}`}`,
    ...clauses.map((clause) => `${indent}  ${explainClause(clause, paint)}`),
];
function explainClause({ clause, satisfied, expected, actual, basis, problem }, paint) {
    const what = actual === undefined ? 'not stated' : `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(actual)}${basis === 'declared' ? ' (declared)' : ''}`;
    const line = `${mark(satisfied, paint)} ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(clause)}: ${what}`;
    if (satisfied)
        return line;
    return `${line}; expected ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(expected)}${problem ? `  ${paint.faint(problem.code)}` : ''}`;
}
const mark = (met, paint) => (met ? paint.good('passed') : paint.bad('failed'));
/** Without a folder, the text is the file itself, so that it can be piped. Its comments list what it cannot express. */
function renderExport({ files, losses, writtenTo }, paint) {
    if (writtenTo === undefined)
        return (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralizeCommands */ .Kw)((0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralizeForTerminal */ .Hr)(files[0]?.content ?? ''));
    return [
        paint.good(`Written to ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(writtenTo)}: ${files.map(({ name }) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)).join(', ')}.`),
        ...(losses.length > 0 ? ['', 'Not exported, or exported with a different meaning:'] : []),
        ...losses.map(({ at, what, effect }) => `  ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(at)}: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(what)} ${paint.warn(`(${effect})`)}`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 24279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ decidingBundle),
/* harmony export */   mk: () => (/* binding */ withAnswers)
/* harmony export */ });
/* unused harmony export answerQuestions */
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67884);

/** The question that a refusal answers, where it is not whether the bundle is authentic (VERIFICATION) or who signed (POLICY). */
const MISSED_BY = {
    VERIFICATION_ARTIFACT_DIGEST: 'artifact',
    VERIFICATION_ARTIFACT_MISMATCH: 'artifact',
    VERIFICATION_GIT_CHECKOUT: 'artifact',
    VERIFICATION_GIT_OBJECT: 'artifact',
    VERIFICATION_NO_BUNDLE: 'artifact',
    VERIFICATION_SUBJECT_NAME: 'artifact',
    VERIFICATION_OTHER_MEANING: 'statement',
    VERIFICATION_PREDICATE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MISMATCH: 'claims',
    POLICY_MAX_AGE: 'claims',
    POLICY_NOTHING_VOUCHES: 'statement',
    POLICY_PREDICATE: 'claims',
    POLICY_PREDICATE_TYPE: 'statement',
    POLICY_PROVENANCE: 'claims',
    POLICY_REGO: 'claims',
    POLICY_SBOM: 'claims',
    POLICY_SHARED_SIGNER: 'caller',
    POLICY_STATEMENT_MISSING: 'statement',
    POLICY_TESTS: 'claims',
    POLICY_VSA: 'claims',
    POLICY_VULNERABILITIES: 'claims',
};
/**
 * The most relevant bundle: an accepted one, and of those one that is a reason to accept the artifact; else the one with the artifact's
 * problem, else the one whose verification got furthest.
 */
const decidingBundle = ({ bundles, problem: told }) => bundles.find(({ problem, counts }) => !problem && (counts === 'vouches' || counts === 'named')) ??
    bundles.find(({ problem }) => !problem) ??
    bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
    bundles.find(({ signer }) => signer !== undefined) ??
    bundles[0];
/** The answer to each question, of the bundle that decided. */
function answerQuestions(verdict) {
    const bundle = decidingBundle(verdict);
    const missed = findMissed(bundle?.problem?.code ?? (verdict.verdict === 'verified' ? undefined : verdict.problem?.code));
    const reached = missed === undefined ? _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.length : _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.indexOf(missed);
    return _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.map((question, position) => {
        if (question === missed)
            return { question, answer: 'missed', ...describe(question, bundle) };
        // Without a signer, the first question ended it, or no bundle was there.
        if (!bundle?.signer || (position > reached && question !== 'artifact'))
            return { question, answer: 'not asked' };
        if (question === 'artifact')
            return { question, answer: bundle.problem && reached < 3 ? 'not asked' : 'proven' };
        return { question, ...answerOf(question, bundle) };
    });
}
const withAnswers = (verdict) => ({ ...verdict, questions: answerQuestions(verdict) });
function findMissed(code) {
    if (code === undefined)
        return undefined;
    const known = MISSED_BY[code];
    return known ?? (code.startsWith('VERIFICATION_') ? 'authentic' : code.startsWith('POLICY_') ? 'signer' : undefined);
}
function answerOf(question, bundle) {
    const about = describe(question, bundle);
    switch (question) {
        case 'caller':
            return { answer: callerClause(bundle) ? 'met' : 'not asked', ...about };
        case 'claims':
            return { answer: answerOfClaims(bundle), ...about };
        case 'authentic':
        case 'artifact':
            return { answer: 'proven', ...about };
        default:
            return { answer: 'met', ...about };
    }
}
/** What the certificate proves counts more than what the statement declares beyond it. */
function answerOfClaims({ predicateType, facts, builder }) {
    if (builder?.basis === 'declared')
        return 'declared';
    if (predicateType === undefined || facts === undefined)
        return 'not asked';
    return Object.keys(facts.proven).length > 0 ? 'proven' : 'declared';
}
const callerClause = ({ trust }) => trust?.clauses.find(({ clause }) => clause === 'caller');
function describe(question, bundle) {
    const about = bundle && aboutOf(question, bundle);
    return about === undefined ? {} : { about };
}
function aboutOf(question, bundle) {
    const { signer, predicateType } = bundle;
    switch (question) {
        case 'signer':
            return signer?.kind === 'certificate' ? signer.identity.san : signer?.fingerprint;
        case 'caller':
            return callerClause(bundle)?.actual;
        case 'statement':
            return signer && (predicateType ?? 'signature');
        default:
            return undefined;
    }
}


/***/ }),

/***/ 31677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupVerdicts),
/* harmony export */   o: () => (/* binding */ replaceName)
/* harmony export */ });
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _answer_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24279);


/** The verdicts by cause, for artifacts that are not verified, and by signer, for verified ones. */
function groupVerdicts(artifacts) {
    const notVerified = (verdict) => group(artifacts.filter((artifact) => artifact.verdict === verdict), ({ problem }) => problem?.code ?? '').map((members) => describeCause(verdict, members));
    return {
        causes: [...notVerified('refused'), ...notVerified('inconclusive')],
        signers: group(artifacts.filter(({ verdict }) => verdict === 'verified'), (artifact) => signerKey((0,_answer_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C7)(artifact)?.signer)).map(describeSignerGroup),
    };
}
const NO_REASON = 'The result names no reason.';
function describeCause(verdict, artifacts) {
    const reasons = group(artifacts, reasonKey).map(describeReason);
    const [first, ...others] = reasons;
    const code = artifacts[0]?.problem?.code;
    const sameMessage = others.every(({ message }) => message === first?.message);
    const sameHint = others.every(({ hint }) => hint === first?.hint);
    return {
        verdict,
        ...(code !== undefined && { code }),
        message: first && (sameMessage || code === undefined) ? first.message : meaningOf(code),
        ...(sameHint && first?.hint !== undefined && { hint: first.hint }),
        artifacts,
        reasons,
    };
}
const meaningOf = (code) => (code === undefined ? NO_REASON : _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ[code]);
function describeReason(artifacts) {
    const read = (part) => {
        const [first, ...others] = artifacts;
        const text = first?.problem?.[part];
        return others.every(({ problem }) => problem?.[part] === text) ? text : first && withoutName(first, part);
    };
    const [message = NO_REASON, hint] = [read('message'), read('hint')];
    return { message, ...(hint !== undefined && { hint }), artifacts };
}
const reasonKey = (artifact) => JSON.stringify([withoutName(artifact, 'message'), withoutName(artifact, 'hint')]);
function withoutName({ artifact, problem }, part) {
    const text = problem?.[part];
    return text === undefined ? undefined : replaceName(text, artifact, 'the artifact');
}
/** Shorter names, and names that are words, can mean something else in a message: a branch, an owner. */
const TELLING_NAME = /[^\p{L}]/u;
const SHORTEST_NAME = 4;
const BEFORE = /^[\s"'`(]?$/u;
const AFTER = /^(?:[\s"'`),;]|[.:?!](?:\s|$)|$)/u;
/** A message without the name of its artifact, where it stands alone: not in a path, an address or a longer name. */
function replaceName(text, name, replacement) {
    if (name.length < SHORTEST_NAME || !TELLING_NAME.test(name))
        return text;
    let replaced = '';
    let end = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const next = at + name.length;
        if (!BEFORE.test(text.slice(Math.max(0, at - 1), at)) || !AFTER.test(text.slice(next, next + 2)))
            continue;
        replaced += text.slice(end, at) + replacement;
        end = next;
    }
    return replaced + text.slice(end);
}
function describeSignerGroup(artifacts) {
    const signer = artifacts[0] && (0,_answer_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C7)(artifacts[0])?.signer;
    return { ...(signer && { signer }), artifacts };
}
/** The same identity of the same issuer, or the same key. Other claims of its certificates can differ: every run has its own. */
function signerKey(signer) {
    if (!signer)
        return '';
    return JSON.stringify(signer.kind === 'key' ? [signer.fingerprint] : [signer.identity.san, signer.identity.issuer]);
}
/** The members with the same key, the largest group first. Groups of the same size stay in the order of their first member. */
const group = (members, keyOf) => [...Map.groupBy(members, keyOf).values()].sort((a, b) => b.length - a.length);


/***/ }),

/***/ 67884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QUESTIONS)
/* harmony export */ });
/** What verification asks, in this order (docs/explanation/verification-model.md). */
const QUESTIONS = ['authentic', 'signer', 'caller', 'statement', 'claims', 'artifact'];


/***/ })

};
