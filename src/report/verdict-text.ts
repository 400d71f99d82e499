import { decidingBundle } from '../results/answer-questions.ts';
import { type CauseGroup, type CauseReason, groupVerdicts, type SignerGroup } from '../results/group-verdicts.ts';
import type { ArtifactVerdict, CheckedBundle } from '../results/result.ts';
import { alignRows, count, type Paint, show, showLines } from './colors.ts';
import {
  countVerdicts,
  describeOtherBuilder,
  describeProblem,
  describeSecondOpinion,
  describeSigner,
  describeStatement,
  listReasons,
  listWarnings,
  pageOfCode,
  shortenDigest,
  showAnswers,
  showDigest,
} from './format.ts';
import { renderEvidence } from './text-evidence.ts';

/** Up to this number of verified artifacts, each has its evidence. More are listed by signer. */
const DETAILED_ARTIFACTS = 5;
/** Artifacts of one group, signers, bundles of one artifact, and warnings of one group, that are listed. The JSON document has all. */
const LISTED_ARTIFACTS = 20;
const LISTED_SIGNERS = 20;
const LISTED_BUNDLES = 10;
const LISTED_WARNINGS = 10;
/** Below a verdict. */
const INDENT = ' '.repeat(10);

type Row = [label: string, value: string];

/** The verdicts for people: what is refused, by cause; then what is inconclusive; then what is verified, by signer; then the numbers. */
export function renderVerdicts(artifacts: readonly ArtifactVerdict[], paint: Paint): string[] {
  const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
  const { causes, signers } = groupVerdicts(artifacts);
  const summary = `${countVerdicts(artifacts)}.`;
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
function renderCause(cause: CauseGroup, paint: Paint): string[] {
  const { verdict, code, message, hint, artifacts } = cause;
  const [first, ...others] = artifacts;
  if (first && others.length === 0) return renderAlone(first, paint);
  const reasons = listReasons(cause);
  return [
    `${paintVerdict(verdict, paint)} ${count(artifacts.length, 'artifact')}: ${paint.bad(show(message))}${code === undefined ? '' : ` ${paint.faint(`[${code}]`)}`}`,
    ...(hint === undefined ? [] : showLines(hint, INDENT)),
    ...renderPage(code, paint),
    ...renderChecked(findCommonAnswers(artifacts)),
    ...(reasons.length > 0
      ? renderReasons(reasons, hint !== undefined, paint)
      : listAll(artifacts, (artifact) => `- ${nameArtifact(artifact, paint)}`)),
  ];
}

/** The only artifact of its cause. */
const renderAlone = (artifact: ArtifactVerdict, paint: Paint): string[] => [
  renderHead(artifact, paint),
  ...(artifact.problem ? [...describeProblem(artifact.problem, paint, INDENT), ...renderPage(artifact.problem.code, paint)] : []),
  ...renderChecked(describeAnswers(artifact)),
];

/** Artifacts with one reason follow it; a single one comes before its reason. */
function renderReasons(reasons: readonly CauseReason[], isSameHint: boolean, paint: Paint): string[] {
  let left = LISTED_ARTIFACTS;
  const lines: string[] = [];
  for (const { message, hint, artifacts } of reasons) {
    if (left <= 0) break;
    const names = artifacts.slice(0, left).map((artifact) => `${INDENT}- ${nameArtifact(artifact, paint)}`);
    left -= names.length;
    const indent = `${INDENT}${artifacts.length === 1 ? '  ' : ''}`;
    const told = [`${indent}${show(message)}`, ...(isSameHint || hint === undefined ? [] : showLines(hint, indent))];
    lines.push(...(artifacts.length === 1 ? [...names, ...told] : [...told, ...names]));
  }
  const total = reasons.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  return [...lines, ...countMore(total - LISTED_ARTIFACTS)];
}

function listAll(artifacts: readonly ArtifactVerdict[], write: (artifact: ArtifactVerdict) => string): string[] {
  return [
    ...artifacts.slice(0, LISTED_ARTIFACTS).map((artifact) => INDENT + write(artifact)),
    ...countMore(artifacts.length - LISTED_ARTIFACTS),
  ];
}

const countMore = (more: number): string[] =>
  more > 0 ? [`${INDENT}and ${count(more, 'more artifact')}. The JSON result lists all.`] : [];

/** Where the code of a refusal is explained. */
const renderPage = (code: string | undefined, paint: Paint): string[] =>
  code === undefined ? [] : [`${INDENT}${paint.faint(pageOfCode(code))}`];

function renderVerified(artifact: ArtifactVerdict, paint: Paint): string[] {
  const deciding = decidingBundle(artifact);
  const accepted = artifact.bundles.filter((bundle) => !bundle.problem);
  const ordered = accepted.sort((a, b) => Number(b === deciding) - Number(a === deciding));
  return [
    renderHead(artifact, paint),
    ...ordered.slice(0, LISTED_BUNDLES).flatMap((bundle, index) => renderAccepted(bundle, index === 0 ? artifact.questions : undefined)),
    ...(artifact.unasked ?? []).map(({ message }) => `${INDENT}${paint.warn('not asked:')} ${show(message)}`),
  ];
}

const DIFFERS = 'not the same for all; the JSON result has each';

/** Verified artifacts of more signers than are listed. */
function renderOtherSigners(signers: readonly SignerGroup[], paint: Paint): string[] {
  if (signers.length === 0) return [];
  const artifacts = signers.flatMap((group) => group.artifacts);
  const title = `${count(artifacts.length, 'artifact')} of ${count(signers.length, 'more signer')}. The JSON result lists all.`;
  return [`${paintVerdict('verified', paint)} ${title}`, ...renderWarnings(artifacts, paint)];
}

/** Verified artifacts of one signer: what their evidence has in common, what the reader should know, and their names. */
function renderSigner({ signer, artifacts }: SignerGroup, paint: Paint): string[] {
  const bundles = artifacts.map(decidingBundle);
  const common = (describe: (bundle: CheckedBundle) => string | undefined, otherwise?: string): string | undefined => {
    const values = new Set(bundles.map((bundle) => bundle && describe(bundle)));
    return values.size === 1 ? [...values][0] : otherwise;
  };
  const rows: [string, string | undefined][] = [
    ['signed by', signer && describeSigner(signer)],
    ['statement', common(describeStatement, DIFFERS)],
    ['builder', common(describeOtherBuilder, DIFFERS)],
    ['bundle', common(({ bundlePath }) => show(bundlePath))],
    ['checked', findCommonAnswers(artifacts, DIFFERS)],
    ['second opinion', common(({ secondOpinion }) => secondOpinion && describeSecondOpinion(secondOpinion), DIFFERS)],
  ];
  return [
    `${paintVerdict('verified', paint)} ${count(artifacts.length, 'artifact')}`,
    ...alignRows(
      rows.flatMap(([label, value]): Row[] => (value === undefined ? [] : [[label, value]])),
      INDENT,
    ),
    ...renderWarnings(artifacts, paint),
    ...listAll(artifacts, (artifact) => `- ${nameArtifact(artifact, paint)}`),
  ];
}

/** Each warning once, with the number of artifacts that it is about. */
function renderWarnings(artifacts: readonly ArtifactVerdict[], paint: Paint): string[] {
  const told = artifacts.flatMap((artifact) => [
    ...listWarnings(artifact).map(({ message }) => `${paint.warn('warning:')} ${show(message)}`),
    ...(artifact.unasked ?? []).map(({ message }) => `${paint.warn('not asked:')} ${show(message)}`),
  ]);
  const lines = [...Map.groupBy(told, (line) => line)].map(([line, same]) => `${INDENT}${line} (${count(same.length, 'artifact')})`);
  const more = lines.length - LISTED_WARNINGS;
  return [...lines.slice(0, LISTED_WARNINGS), ...(more > 0 ? [`${INDENT}and ${count(more, 'more warning')}.`] : [])];
}

const renderChecked = (answers: string | undefined): string[] => (answers === undefined ? [] : alignRows([['checked', answers]], INDENT));

/** Nothing was asked about an artifact without any bundle. */
const describeAnswers = ({ questions = [], bundles }: ArtifactVerdict): string | undefined =>
  questions.length === 0 || bundles.length === 0 ? undefined : showAnswers(questions);

/** The answers of a group, if all of its artifacts have the same ones. */
function findCommonAnswers(group: readonly ArtifactVerdict[], otherwise?: string): string | undefined {
  const [answers, ...others] = group.map(describeAnswers);
  return others.every((other) => other === answers) ? answers : otherwise;
}

const paintVerdict = (verdict: ArtifactVerdict['verdict'], paint: Paint): string =>
  ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));

/** In a list: its digest is shortened, so that the line fits a terminal. */
const nameArtifact = ({ artifact, digest }: ArtifactVerdict, paint: Paint): string =>
  `${show(artifact)}${digest ? `  ${paint.faint(shortenDigest(digest))}` : ''}`;

const renderHead = ({ artifact, digest, verdict }: ArtifactVerdict, paint: Paint): string =>
  `${paintVerdict(verdict, paint)} ${show(artifact)}${digest ? `  ${paint.faint(showDigest(digest))}` : ''}`;

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
