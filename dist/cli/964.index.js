export const id = 964;
export const ids = [964];
export const modules = {

/***/ 18583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/base/errors/error-codes.js
var error_codes = __webpack_require__(18191);
// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(88835);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(10672);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(8667);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(94917);
;// CONCATENATED MODULE: ./build/report/dry-run.js


/** Statements that are printed completely. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;
/** What would be signed, the claims of the signer, and which services would receive data. */
function renderDryRun({ statements, claims, disclosures }, paint) {
    const claimRows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,colors/* show */.WU)(name),
        (0,colors/* show */.WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const more = statements.length - PRINTED_STATEMENTS;
    return [
        paint.strong('Nothing was signed: this is a dry run.'),
        ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
        ...(more > 0 ? ['', `and ${(0,colors/* count */.U9)(more, 'more statement')}.`] : []),
        ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...(0,colors/* alignRows */.P4)(claimRows)] : []),
        '',
        'Services that would receive data:',
        ...disclosures.flatMap(({ name, url, data, isPublic }) => [
            `  ${(0,colors/* show */.WU)(name)}  ${(0,colors/* show */.WU)(url)}`,
            `    ${(0,colors/* show */.WU)(data)}${isPublic ? paint.warn(' (public permanently)') : ''}`,
        ]),
    ];
}
/** The serializer neutralizes the text. The line feeds are those of the serializer. */
function printStatement(statement) {
    const text = (0,json.serializeDocument)(statement);
    const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return text.length > LONGEST_STATEMENT ? [...lines, '… (complete with --json)'] : lines;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(37864);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(79226);
;// CONCATENATED MODULE: ./build/report/text.js







/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;
/** Up to this number of artifacts, verified ones get more than one line. */
const DETAILED_ARTIFACTS = 20;
/** Below a verdict. */
const INDENT = ' '.repeat(10);
/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
function renderText(result, { color }) {
    const paint = (0,colors/* createColors */.D1)(color);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? renderVerdicts(result.artifacts ?? [], paint)
            : renderSigned(result, paint);
    const skipped = result.skipped ? [paint.warn('Nothing was signed:'), ...(0,format/* describeProblem */.BJ)(result.skipped, paint)] : [];
    const problems = result.problems.flatMap((problem) => (0,format/* describeProblem */.BJ)(problem, paint, ''));
    const finish = result.retryCommand === undefined
        ? []
        : ['', paint.warn('To store the bundles that could not be stored:'), `  ${(0,colors/* show */.WU)(result.retryCommand)}`];
    return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}
function renderSigned(result, paint) {
    const { statements, subjects } = result;
    const first = statements[0];
    if (!first)
        return [];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const which = covered < subjects.length ? `${covered} of ${(0,colors/* count */.U9)(subjects.length, 'subject')}` : (0,colors/* count */.U9)(subjects.length, 'subject');
    const reused = statements.filter((bundle) => bundle.reused).length;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
    const by = statements.every(({ signer }) => (0,format/* describeSigner */.cg)(signer) === (0,format/* describeSigner */.cg)(first.signer))
        ? ` as ${(0,format/* describeSigner */.cg)(first.signer)}`
        : '';
    return [
        isUnfinished(result)
            ? paint.bad(`Not joined: ${(0,colors/* count */.U9)(result.problems.length, 'problem')} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}.`)
            : paint.good(`${verb} ${which} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}${by}.`),
        ...(reused > 0 ? [`${(0,colors/* count */.U9)(reused, 'bundle')} of an earlier run ${reused === 1 ? 'was' : 'were'} verified and kept.`] : []),
        ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...renderBundle(result, bundle, paint)]),
        ...(statements.length > TOLD_IN_FULL ? ['', `and ${(0,colors/* count */.U9)(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
        '',
        ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${(0,colors/* show */.WU)(result.bundlePath)}`, ''] : []),
        // Joined bundles can be from any instance.
        ...(result.command === 'merge' ? [] : ['To verify:', `  ${(0,colors/* show */.WU)((0,verify_command/* writeVerifyCommand */.G)(result, first))}`]),
    ];
}
/** A merge with a problem writes nothing. */
const isUnfinished = ({ command, problems }) => command === 'merge' && problems.length > 0;
function renderBundle({ subjects }, bundle, paint) {
    const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
    const more = about.length - TOLD_IN_FULL;
    return [
        ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong((0,colors/* show */.WU)(name))}  ${paint.faint((0,format/* showDigest */.CG)(digest))}`),
        ...(more > 0 ? [`and ${(0,colors/* count */.U9)(more, 'more subject')}`] : []),
        ...(0,colors/* alignRows */.P4)([
            ...(bundle.predicateType ? [['statement', (0,colors/* show */.WU)(bundle.predicateType)]] : []),
            ...renderEvidence(bundle),
            ['bundle', (0,colors/* show */.WU)(bundle.bundlePath)],
            ...bundle.stores
                .filter(({ store }) => store !== result/* LOCAL_STORE */.K)
                .map(({ store, status, url, reason }) => [(0,colors/* show */.WU)(store), `${status}${url ? `: ${(0,colors/* show */.WU)(url)}` : reason ? `: ${(0,colors/* show */.WU)(reason)}` : ''}`]),
        ]),
        ...bundle.stores.flatMap(({ problem }) => (problem ? (0,format/* describeProblem */.BJ)(problem, paint) : [])),
    ];
}
const renderEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,colors/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,format/* showTime */.lY)(time)}, proven by ${(0,colors/* show */.WU)(authority)}`]),
];
/** Refused artifacts come first, then inconclusive ones, both grouped by cause. Verified artifacts follow. */
function renderVerdicts(artifacts, paint) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
    const summary = `${verified.length} of ${(0,colors/* count */.U9)(artifacts.length, 'artifact')} verified.`;
    const isDetailed = artifacts.length <= DETAILED_ARTIFACTS;
    return [
        ...groupByCause(artifacts).flatMap((group) => renderGroup(group, paint)),
        ...verified.flatMap((artifact) => renderVerified(artifact, isDetailed, paint)),
        '',
        verified.length === artifacts.length && verified.length > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** The artifacts that are not verified, in groups with the same verdict and error code. Large groups come first. */
function groupByCause(artifacts) {
    const open = artifacts.filter(({ verdict }) => verdict !== 'verified');
    const groups = [...Map.groupBy(open, ({ verdict, problem }) => `${verdict} ${problem?.code}`).values()];
    const rank = ([first]) => (first?.verdict === 'refused' ? 0 : 1);
    return groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}
/** One artifact with its reason; or the number of artifacts with their common cause, then each artifact with what differs. */
function renderGroup(group, paint) {
    const [first] = group;
    if (!first)
        return [];
    const { verdict, problem } = first;
    if (group.length === 1 || !problem)
        return group.flatMap((artifact) => [
            renderHead(artifact, paint),
            ...(problem ? (0,format/* describeProblem */.BJ)(problem, paint, INDENT) : []),
            ...renderAnswers(artifact),
        ]);
    const isCommon = (part) => group.every((artifact) => artifact.problem?.[part] === problem[part]);
    const [sameMessage, sameHint] = [isCommon('message'), isCommon('hint')];
    const cause = sameMessage ? problem.message : error_codes/* ERROR_CODES */.OQ[problem.code];
    return [
        `${paintVerdict(verdict, paint)} ${(0,colors/* count */.U9)(group.length, 'artifact')}: ${paint.bad((0,colors/* show */.WU)(cause))} ${paint.faint(`[${(0,colors/* show */.WU)(problem.code)}]`)}`,
        ...(sameHint && problem.hint ? [`${INDENT}${(0,colors/* show */.WU)(problem.hint)}`] : []),
        ...renderCommonAnswers(group),
        ...group.flatMap((artifact) => [
            `${INDENT}- ${nameArtifact(artifact, paint)}`,
            ...(sameMessage ? [] : [`${INDENT}  ${(0,colors/* show */.WU)(artifact.problem?.message)}`]),
            ...(sameHint || !artifact.problem?.hint ? [] : [`${INDENT}  ${(0,colors/* show */.WU)(artifact.problem.hint)}`]),
        ]),
    ];
}
function renderVerified(artifact, isDetailed, paint) {
    const deciding = (0,answer_questions/* decidingBundle */.C7)(artifact);
    const accepted = isDetailed ? artifact.bundles.filter((bundle) => !bundle.problem) : [];
    const ordered = accepted.sort((a, b) => Number(b === deciding) - Number(a === deciding));
    return [
        renderHead(artifact, paint),
        ...ordered.slice(0, TOLD_IN_FULL).flatMap((bundle, index) => renderAccepted(bundle, index === 0 ? artifact.questions : undefined)),
        ...(artifact.unasked ?? []).map(({ message }) => `${INDENT}${paint.warn('not asked:')} ${(0,colors/* show */.WU)(message)}`),
    ];
}
/** Nothing was asked about an artifact without any bundle. */
const renderAnswers = ({ questions = [], bundles }) => questions.length === 0 || bundles.length === 0 ? [] : (0,colors/* alignRows */.P4)([['checked', (0,format/* showAnswers */.lh)(questions)]], INDENT);
/** The answers of a group, if all of its artifacts have the same ones. */
function renderCommonAnswers(group) {
    const [answers = [], ...others] = group.map(renderAnswers);
    return others.every((other) => other.join() === answers.join()) ? answers : [];
}
const paintVerdict = (verdict, paint) => ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));
const nameArtifact = ({ artifact, digest }, paint) => `${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* showDigest */.CG)(digest))}` : ''}`;
const renderHead = (artifact, paint) => `${paintVerdict(artifact.verdict, paint)} ${nameArtifact(artifact, paint)}`;
function renderAccepted(bundle, questions) {
    const [statement, builder] = [(0,format/* describeStatement */.Zc)(bundle), (0,format/* describeOtherBuilder */.zb)(bundle)];
    return (0,colors/* alignRows */.P4)([
        ...(bundle.signer ? [['signed by', (0,format/* describeSigner */.cg)(bundle.signer)]] : []),
        ...(statement ? [['statement', statement]] : []),
        ...(builder ? [['builder', builder]] : []),
        ...renderEvidence(bundle),
        ['bundle', (0,colors/* show */.WU)(bundle.bundlePath)],
        ...(questions ? [['checked', (0,format/* showAnswers */.lh)(questions)]] : []),
        ...(bundle.secondOpinion ? [['second opinion', (0,format/* describeSecondOpinion */.K9)(bundle.secondOpinion)]] : []),
        ...(bundle.warnings ?? []).map(({ message }) => ['warning', (0,colors/* show */.WU)(message)]),
    ], INDENT);
}


/***/ })

};
