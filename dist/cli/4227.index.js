export const id = 4227;
export const ids = [4227];
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

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _results_answer_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24279);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35711);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);



/** Characters of one attribute. Consumers store names in database columns. */
const LONGEST_ATTRIBUTE = 400;
/**
 * A result as JUnit XML for Jenkins, GitLab and CircleCI: a test case for each artifact or bundle. A refused artifact is a failure, an
 * inconclusive one an error.
 */
function renderJunit(result) {
    const cases = listCases(result);
    const countOf = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    const counts = `tests="${cases.length}" failures="${countOf('failure')}" errors="${countOf('error')}" skipped="${countOf('skipped')}"`;
    const seconds = (Object.values(result.timings).reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000).toFixed(3);
    const suite = `chopmark ${result.command}`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="chopmark" ${counts.replace(/ skipped="\d+"$/, '')} time="${seconds}">`,
        `  <testsuite name="${suite}" ${counts} time="${seconds}">`,
        ...writeProperties(result),
        ...cases.flatMap((testCase) => writeCase(testCase, `chopmark.${result.command}`)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
const listCases = (result) => [
    ...(result.artifacts ?? []).map(describeVerdict),
    ...result.statements.map(({ bundlePath, stores, signer }) => {
        const problem = stores.find((receipt) => receipt.problem)?.problem;
        return { name: bundlePath, output: `signed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(signer)}`, ...(problem && { outcome: { kind: 'failure', problem } }) };
    }),
    ...(result.skipped ? [{ name: result.command, outcome: { kind: 'skipped', problem: result.skipped } }] : []),
    ...result.problems.map((problem) => ({ name: problem.code, outcome: { kind: 'error', problem } })),
];
function describeVerdict(judged) {
    const { artifact, digest, verdict, problem, questions = [], unasked = [] } = judged;
    const bundle = (0,_results_answer_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingBundle */ .C7)(judged);
    const signer = bundle?.problem ? undefined : bundle?.signer;
    const builder = bundle && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOtherBuilder */ .zb)(bundle);
    const output = [
        ...(digest ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showDigest */ .CG)(digest)] : []),
        ...(signer ? [`signed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(signer)}`] : []),
        ...(builder ? [`builder ${builder}`] : []),
        ...(questions.length > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .showAnswers */ .lh)(questions)] : []),
        ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listWarnings */ .EB)(judged).map(({ message }) => `warning: ${message}`),
        ...unasked.map(({ message }) => `not asked: ${message}`),
    ].join(', ');
    if (verdict === 'verified')
        return { name: artifact, output };
    const told = problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artifact} is ${verdict}.` };
    return { name: artifact, output, outcome: { kind: verdict === 'refused' ? 'failure' : 'error', problem: told } };
}
function writeProperties({ version, instance, policyDigest }) {
    const known = Object.entries({ version, instance, policyDigest }).filter(([, value]) => value !== undefined);
    const lines = known.map(([name, value]) => `      <property name="${name}" value="${attribute(value ?? '')}"/>`);
    return ['    <properties>', ...lines, '    </properties>'];
}
function writeCase({ name, outcome, output }, classname) {
    const head = `    <testcase classname="${classname}" name="${attribute(name) || 'artifact'}" time="0"`;
    if (!outcome && !output)
        return [`${head}/>`];
    return [
        `${head}>`,
        ...(outcome ? [writeOutcome(outcome)] : []),
        ...(output ? [`      <system-out>${escapeXml(output)}</system-out>`] : []),
        '    </testcase>',
    ];
}
function writeOutcome({ kind, problem: { code, message, hint } }) {
    const text = escapeXml([message, hint, `[${code}]`].filter(Boolean).join(' '));
    return `      <${kind} type="${attribute(code)}" message="${attribute(message)}">${text}</${kind}>`;
}
const attribute = (text) => escapeXml(text.length > LONGEST_ATTRIBUTE ? `${text.slice(0, LONGEST_ATTRIBUTE)}…` : text);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** XML 1.0 cannot represent U+FFFE and U+FFFF. All other unsupported characters were already replaced by visible escapes. */
const escapeXml = (text) => (0,_colors_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);


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
