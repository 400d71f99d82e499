import { ERROR_CODES } from '../base/errors/error-codes.ts';
import { decidingBundle } from '../results/answer-questions.ts';
import type { ArtifactVerdict, CheckedBundle, Result, SignedBundle } from '../results/result.ts';
import { LOCAL_STORE } from '../results/result.ts';
import { alignRows, count, createColors, type Paint, show } from './colors.ts';
import { renderDryRun } from './dry-run.ts';
import {
  describeOtherBuilder,
  describeProblem,
  describeSecondOpinion,
  describeSigner,
  describeStatement,
  showAnswers,
  showDigest,
  showTime,
} from './format.ts';
import { writeVerifyCommand } from './verify-command.ts';

/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;
/** Up to this number of artifacts, verified ones get more than one line. */
const DETAILED_ARTIFACTS = 20;
/** Below a verdict. */
const INDENT = ' '.repeat(10);

type Row = [label: string, value: string];

/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
export function renderText(result: Result, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const lines = result.dryRun
    ? renderDryRun(result.dryRun, paint)
    : result.command === 'verify'
      ? renderVerdicts(result.artifacts ?? [], paint)
      : renderSigned(result, paint);
  const skipped = result.skipped ? [paint.warn('Nothing was signed:'), ...describeProblem(result.skipped, paint)] : [];
  const problems = result.problems.flatMap((problem) => describeProblem(problem, paint, ''));
  const finish =
    result.retryCommand === undefined
      ? []
      : ['', paint.warn('To store the bundles that could not be stored:'), `  ${show(result.retryCommand)}`];
  return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}

function renderSigned(result: Result, paint: Paint): string[] {
  const { statements, subjects } = result;
  const first = statements[0];
  if (!first) return [];
  const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
  const which = covered < subjects.length ? `${covered} of ${count(subjects.length, 'subject')}` : count(subjects.length, 'subject');
  const reused = statements.filter((bundle) => bundle.reused).length;
  const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
  const by = statements.every(({ signer }) => describeSigner(signer) === describeSigner(first.signer))
    ? ` as ${describeSigner(first.signer)}`
    : '';
  return [
    isUnfinished(result)
      ? paint.bad(`Not joined: ${count(result.problems.length, 'problem')} in ${count(statements.length, 'bundle')}.`)
      : paint.good(`${verb} ${which} in ${count(statements.length, 'bundle')}${by}.`),
    ...(reused > 0 ? [`${count(reused, 'bundle')} of an earlier run ${reused === 1 ? 'was' : 'were'} verified and kept.`] : []),
    ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...renderBundle(result, bundle, paint)]),
    ...(statements.length > TOLD_IN_FULL ? ['', `and ${count(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
    '',
    ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${show(result.bundlePath)}`, ''] : []),
    // Joined bundles can be from any instance.
    ...(result.command === 'merge' ? [] : ['To verify:', `  ${show(writeVerifyCommand(result, first))}`]),
  ];
}

/** A merge with a problem writes nothing. */
const isUnfinished = ({ command, problems }: Result): boolean => command === 'merge' && problems.length > 0;

function renderBundle({ subjects }: Result, bundle: SignedBundle, paint: Paint): string[] {
  const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
  const more = about.length - TOLD_IN_FULL;
  return [
    ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong(show(name))}  ${paint.faint(showDigest(digest))}`),
    ...(more > 0 ? [`and ${count(more, 'more subject')}`] : []),
    ...alignRows([
      ...(bundle.predicateType ? [['statement', show(bundle.predicateType)] satisfies Row] : []),
      ...renderEvidence(bundle),
      ['bundle', show(bundle.bundlePath)],
      ...bundle.stores
        .filter(({ store }) => store !== LOCAL_STORE)
        .map(
          ({ store, status, url, reason }): Row => [show(store), `${status}${url ? `: ${show(url)}` : reason ? `: ${show(reason)}` : ''}`],
        ),
    ]),
    ...bundle.stores.flatMap(({ problem }) => (problem ? describeProblem(problem, paint) : [])),
  ];
}

const renderEvidence = ({ entries, timestamps }: Pick<SignedBundle, 'entries' | 'timestamps'>): Row[] => [
  ...entries.map(({ log, index }): Row => ['log', `${show(log)}, entry ${index}`]),
  ...timestamps.map(({ time, authority }): Row => ['time', `${showTime(time)}, proven by ${show(authority)}`]),
];

/** Refused artifacts come first, then inconclusive ones, both grouped by cause. Verified artifacts follow. */
function renderVerdicts(artifacts: readonly ArtifactVerdict[], paint: Paint): string[] {
  const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
  const summary = `${verified.length} of ${count(artifacts.length, 'artifact')} verified.`;
  const isDetailed = artifacts.length <= DETAILED_ARTIFACTS;
  return [
    ...groupByCause(artifacts).flatMap((group) => renderGroup(group, paint)),
    ...verified.flatMap((artifact) => renderVerified(artifact, isDetailed, paint)),
    '',
    verified.length === artifacts.length && verified.length > 0 ? paint.good(summary) : paint.bad(summary),
  ];
}

/** The artifacts that are not verified, in groups with the same verdict and error code. Large groups come first. */
function groupByCause(artifacts: readonly ArtifactVerdict[]): readonly (readonly ArtifactVerdict[])[] {
  const open = artifacts.filter(({ verdict }) => verdict !== 'verified');
  const groups = [...Map.groupBy(open, ({ verdict, problem }) => `${verdict} ${problem?.code}`).values()];
  const rank = ([first]: readonly ArtifactVerdict[]) => (first?.verdict === 'refused' ? 0 : 1);
  return groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}

/** One artifact with its reason; or the number of artifacts with their common cause, then each artifact with what differs. */
function renderGroup(group: readonly ArtifactVerdict[], paint: Paint): string[] {
  const [first] = group;
  if (!first) return [];
  const { verdict, problem } = first;
  if (group.length === 1 || !problem)
    return group.flatMap((artifact) => [
      renderHead(artifact, paint),
      ...(problem ? describeProblem(problem, paint, INDENT) : []),
      ...renderAnswers(artifact),
    ]);
  const isCommon = (part: 'message' | 'hint') => group.every((artifact) => artifact.problem?.[part] === problem[part]);
  const [sameMessage, sameHint] = [isCommon('message'), isCommon('hint')];
  const cause = sameMessage ? problem.message : ERROR_CODES[problem.code];
  return [
    `${paintVerdict(verdict, paint)} ${count(group.length, 'artifact')}: ${paint.bad(show(cause))} ${paint.faint(`[${show(problem.code)}]`)}`,
    ...(sameHint && problem.hint ? [`${INDENT}${show(problem.hint)}`] : []),
    ...renderCommonAnswers(group),
    ...group.flatMap((artifact) => [
      `${INDENT}- ${nameArtifact(artifact, paint)}`,
      ...(sameMessage ? [] : [`${INDENT}  ${show(artifact.problem?.message)}`]),
      ...(sameHint || !artifact.problem?.hint ? [] : [`${INDENT}  ${show(artifact.problem.hint)}`]),
    ]),
  ];
}

function renderVerified(artifact: ArtifactVerdict, isDetailed: boolean, paint: Paint): string[] {
  const deciding = decidingBundle(artifact);
  const accepted = isDetailed ? artifact.bundles.filter((bundle) => !bundle.problem) : [];
  const ordered = accepted.sort((a, b) => Number(b === deciding) - Number(a === deciding));
  return [
    renderHead(artifact, paint),
    ...ordered.slice(0, TOLD_IN_FULL).flatMap((bundle, index) => renderAccepted(bundle, index === 0 ? artifact.questions : undefined)),
    ...(artifact.unasked ?? []).map(({ message }) => `${INDENT}${paint.warn('not asked:')} ${show(message)}`),
  ];
}

/** Nothing was asked about an artifact without any bundle. */
const renderAnswers = ({ questions = [], bundles }: ArtifactVerdict): string[] =>
  questions.length === 0 || bundles.length === 0 ? [] : alignRows([['checked', showAnswers(questions)]], INDENT);

/** The answers of a group, if all of its artifacts have the same ones. */
function renderCommonAnswers(group: readonly ArtifactVerdict[]): string[] {
  const [answers = [], ...others] = group.map(renderAnswers);
  return others.every((other) => other.join() === answers.join()) ? answers : [];
}

const paintVerdict = (verdict: ArtifactVerdict['verdict'], paint: Paint): string =>
  ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));

const nameArtifact = ({ artifact, digest }: ArtifactVerdict, paint: Paint): string =>
  `${show(artifact)}${digest ? `  ${paint.faint(showDigest(digest))}` : ''}`;

const renderHead = (artifact: ArtifactVerdict, paint: Paint): string =>
  `${paintVerdict(artifact.verdict, paint)} ${nameArtifact(artifact, paint)}`;

function renderAccepted(bundle: CheckedBundle, questions: ArtifactVerdict['questions']): string[] {
  const [statement, builder] = [describeStatement(bundle), describeOtherBuilder(bundle)];
  return alignRows(
    [
      ...(bundle.signer ? [['signed by', describeSigner(bundle.signer)] satisfies Row] : []),
      ...(statement ? [['statement', statement] satisfies Row] : []),
      ...(builder ? [['builder', builder] satisfies Row] : []),
      ...renderEvidence(bundle),
      ['bundle', show(bundle.bundlePath)],
      ...(questions ? [['checked', showAnswers(questions)] satisfies Row] : []),
      ...(bundle.secondOpinion ? [['second opinion', describeSecondOpinion(bundle.secondOpinion)] satisfies Row] : []),
      ...(bundle.warnings ?? []).map(({ message }): Row => ['warning', show(message)]),
    ],
    INDENT,
  );
}
