export const id = 6224;
export const ids = [6224];
export const modules = {

/***/ 46224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(35711);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
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
var format = __webpack_require__(92772);
;// CONCATENATED MODULE: ./build/report/text-evidence.js


/** The log entries and signing times of a bundle, as rows of a text report. */
const renderEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,colors/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,format/* showTime */.lY)(time)}, proven by ${(0,colors/* show */.WU)(authority)}`]),
];

// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
// EXTERNAL MODULE: ./build/results/group-verdicts.js
var group_verdicts = __webpack_require__(31677);
;// CONCATENATED MODULE: ./build/report/verdict-text.js





/** Up to this number of verified artifacts, each has its evidence. More are listed by signer. */
const DETAILED_ARTIFACTS = 5;
/** Artifacts of one group, signers, bundles of one artifact, and warnings of one group, that are listed. The JSON document has all. */
const LISTED_ARTIFACTS = 20;
const LISTED_SIGNERS = 20;
const LISTED_BUNDLES = 10;
const LISTED_WARNINGS = 10;
/** Below a verdict. */
const INDENT = ' '.repeat(10);
/** The verdicts for people: what is refused, by cause; then what is inconclusive; then what is verified, by signer; then the numbers. */
function renderVerdicts(artifacts, paint) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
    const { causes, signers } = (0,group_verdicts/* groupVerdicts */.c)(artifacts);
    const summary = `${(0,format/* countVerdicts */.qX)(artifacts)}.`;
    return [
        ...causes.flatMap((cause) => renderCause(cause, paint)),
        ...(verified.length <= DETAILED_ARTIFACTS
            ? verified.flatMap((artifact) => renderVerified(artifact, paint))
            : [
                ...signers.slice(0, LISTED_SIGNERS).flatMap((group) => renderSigner(group, paint)),
                ...renderOtherSigners(signers.slice(LISTED_SIGNERS), paint),
            ]),
        '',
        verified.length === artifacts.length && verified.length > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** One artifact with its reason; or the number of artifacts with their common cause, then each artifact with what differs. */
function renderCause(cause, paint) {
    const { verdict, code, message, hint, artifacts } = cause;
    const [first, ...others] = artifacts;
    if (first && others.length === 0)
        return renderAlone(first, paint);
    const reasons = (0,format/* listReasons */.qf)(cause);
    return [
        `${paintVerdict(verdict, paint)} ${(0,colors/* count */.U9)(artifacts.length, 'artifact')}: ${paint.bad((0,colors/* show */.WU)(message))}${code === undefined ? '' : ` ${paint.faint(`[${code}]`)}`}`,
        ...(hint === undefined ? [] : (0,colors/* showLines */.P6)(hint, INDENT)),
        ...renderPage(code, paint),
        ...renderChecked(findCommonAnswers(artifacts)),
        ...(reasons.length > 0
            ? renderReasons(reasons, hint !== undefined, paint)
            : listAll(artifacts, (artifact) => `- ${nameArtifact(artifact, paint)}`)),
    ];
}
/** The only artifact of its cause. */
const renderAlone = (artifact, paint) => [
    renderHead(artifact, paint),
    ...(artifact.problem ? [...(0,format/* describeProblem */.BJ)(artifact.problem, paint, INDENT), ...renderPage(artifact.problem.code, paint)] : []),
    ...renderChecked(describeAnswers(artifact)),
];
/** Artifacts with one reason follow it; a single one comes before its reason. */
function renderReasons(reasons, isSameHint, paint) {
    let left = LISTED_ARTIFACTS;
    const lines = [];
    for (const { message, hint, artifacts } of reasons) {
        if (left <= 0)
            break;
        const names = artifacts.slice(0, left).map((artifact) => `${INDENT}- ${nameArtifact(artifact, paint)}`);
        left -= names.length;
        const indent = `${INDENT}${artifacts.length === 1 ? '  ' : ''}`;
        const told = [`${indent}${(0,colors/* show */.WU)(message)}`, ...(isSameHint || hint === undefined ? [] : (0,colors/* showLines */.P6)(hint, indent))];
        lines.push(...(artifacts.length === 1 ? [...names, ...told] : [...told, ...names]));
    }
    const total = reasons.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    return [...lines, ...countMore(total - LISTED_ARTIFACTS)];
}
function listAll(artifacts, write) {
    return [
        ...artifacts.slice(0, LISTED_ARTIFACTS).map((artifact) => INDENT + write(artifact)),
        ...countMore(artifacts.length - LISTED_ARTIFACTS),
    ];
}
const countMore = (more) => more > 0 ? [`${INDENT}and ${(0,colors/* count */.U9)(more, 'more artifact')}. The JSON result lists all.`] : [];
/** Where the code of a refusal is explained. */
const renderPage = (code, paint) => code === undefined ? [] : [`${INDENT}${paint.faint((0,format/* pageOfCode */._1)(code))}`];
function renderVerified(artifact, paint) {
    const deciding = (0,answer_questions/* decidingBundle */.C7)(artifact);
    const accepted = artifact.bundles.filter((bundle) => !bundle.problem);
    const ordered = accepted.sort((a, b) => Number(b === deciding) - Number(a === deciding));
    return [
        renderHead(artifact, paint),
        ...ordered.slice(0, LISTED_BUNDLES).flatMap((bundle, index) => renderAccepted(bundle, index === 0 ? artifact.questions : undefined)),
        ...(artifact.unasked ?? []).map(({ message }) => `${INDENT}${paint.warn('not asked:')} ${(0,colors/* show */.WU)(message)}`),
    ];
}
const DIFFERS = 'not the same for all; the JSON result has each';
/** Verified artifacts of more signers than are listed. */
function renderOtherSigners(signers, paint) {
    if (signers.length === 0)
        return [];
    const artifacts = signers.flatMap((group) => group.artifacts);
    const title = `${(0,colors/* count */.U9)(artifacts.length, 'artifact')} of ${(0,colors/* count */.U9)(signers.length, 'more signer')}. The JSON result lists all.`;
    return [`${paintVerdict('verified', paint)} ${title}`, ...renderWarnings(artifacts, paint)];
}
/** Verified artifacts of one signer: what their evidence has in common, what the reader should know, and their names. */
function renderSigner({ signer, artifacts }, paint) {
    const bundles = artifacts.map(answer_questions/* decidingBundle */.C7);
    const common = (describe, otherwise) => {
        const values = new Set(bundles.map((bundle) => bundle && describe(bundle)));
        return values.size === 1 ? [...values][0] : otherwise;
    };
    const rows = [
        ['signed by', signer && (0,format/* describeSigner */.cg)(signer)],
        ['statement', common(format/* describeStatement */.Zc, DIFFERS)],
        ['builder', common(format/* describeOtherBuilder */.zb, DIFFERS)],
        ['bundle', common(({ bundlePath }) => (0,colors/* show */.WU)(bundlePath))],
        ['checked', findCommonAnswers(artifacts, DIFFERS)],
        ['second opinion', common(({ secondOpinion }) => secondOpinion && (0,format/* describeSecondOpinion */.K9)(secondOpinion), DIFFERS)],
    ];
    return [
        `${paintVerdict('verified', paint)} ${(0,colors/* count */.U9)(artifacts.length, 'artifact')}`,
        ...(0,colors/* alignRows */.P4)(rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])), INDENT),
        ...renderWarnings(artifacts, paint),
        ...listAll(artifacts, (artifact) => `- ${nameArtifact(artifact, paint)}`),
    ];
}
/** Each warning once, with the number of artifacts that it is about. */
function renderWarnings(artifacts, paint) {
    const told = artifacts.flatMap((artifact) => [
        ...(0,format/* listWarnings */.EB)(artifact).map(({ message }) => `${paint.warn('warning:')} ${(0,colors/* show */.WU)(message)}`),
        ...(artifact.unasked ?? []).map(({ message }) => `${paint.warn('not asked:')} ${(0,colors/* show */.WU)(message)}`),
    ]);
    const lines = [...Map.groupBy(told, (line) => line)].map(([line, same]) => `${INDENT}${line} (${(0,colors/* count */.U9)(same.length, 'artifact')})`);
    const more = lines.length - LISTED_WARNINGS;
    return [...lines.slice(0, LISTED_WARNINGS), ...(more > 0 ? [`${INDENT}and ${(0,colors/* count */.U9)(more, 'more warning')}.`] : [])];
}
const renderChecked = (answers) => (answers === undefined ? [] : (0,colors/* alignRows */.P4)([['checked', answers]], INDENT));
/** Nothing was asked about an artifact without any bundle. */
const describeAnswers = ({ questions = [], bundles }) => questions.length === 0 || bundles.length === 0 ? undefined : (0,format/* showAnswers */.lh)(questions);
/** The answers of a group, if all of its artifacts have the same ones. */
function findCommonAnswers(group, otherwise) {
    const [answers, ...others] = group.map(describeAnswers);
    return others.every((other) => other === answers) ? answers : otherwise;
}
const paintVerdict = (verdict, paint) => ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));
/** In a list: its digest is shortened, so that the line fits a terminal. */
const nameArtifact = ({ artifact, digest }, paint) => `${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* shortenDigest */.YI)(digest))}` : ''}`;
const renderHead = ({ artifact, digest, verdict }, paint) => `${paintVerdict(verdict, paint)} ${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* showDigest */.CG)(digest))}` : ''}`;
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

// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/text.js







/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;
/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
function renderText(result, { color }) {
    const paint = (0,colors/* createColors */.D1)(color);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? renderVerdicts(result.artifacts ?? [], paint)
            : renderSigned(result, paint);
    const skipped = result.skipped
        ? [paint.warn('Nothing was signed:'), ...(0,format/* describeProblem */.BJ)(result.skipped, paint), `  ${paint.faint((0,format/* pageOfCode */._1)(result.skipped.code))}`]
        : [];
    const problems = result.problems.flatMap((problem) => [...(0,format/* describeProblem */.BJ)(problem, paint, ''), paint.faint((0,format/* pageOfCode */._1)(problem.code))]);
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


/***/ })

};
