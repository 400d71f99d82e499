import { decidingBundle } from '../results/answer-questions.ts';
import { type CauseGroup, type CauseReason, groupVerdicts, type SignerGroup } from '../results/group-verdicts.ts';
import type { AnsweredQuestion } from '../results/questions.ts';
import type { ArtifactVerdict, CheckedBundle } from '../results/result.ts';
import { count } from './colors.ts';
import {
  countVerdicts,
  describeOtherBuilder,
  describeSecondOpinion,
  describeSigner,
  describeStatement,
  listReasons,
  listWarnings,
  shortenDigest,
  showDigest,
} from './format.ts';
import {
  asValue,
  bullet,
  fold,
  joinLines,
  LONGEST_PATH,
  LONGEST_PROBLEM,
  linkCode,
  listCommon,
  listProven,
  writeEntry,
  writeList,
  writeProven,
} from './markdown-parts.ts';

/** Different values of one fact about a group, and warnings about it, that are shown. */
const MOST_VALUES = 3;
const MOST_WARNINGS = 5;
/** Characters of a warning. */
const LONGEST_WARNING = 240;
/** Artifacts below one of several reasons. */
const MOST_OF_REASON = 10;

/** Signers with a part of their own. The artifacts of the others are in one list. */
const MOST_SIGNERS = 30;

/** How many artifacts may still be listed. */
interface Budget {
  left: number;
}

/**
 * The verdicts as Markdown: what is refused, by cause with its reason; then what is inconclusive; then what is verified, by signer.
 *
 * @param most Artifacts that are listed at most, of those that are verified and of the others.
 */
export function writeVerdicts(artifacts: readonly ArtifactVerdict[], most: number): string[] {
  const { causes, signers } = groupVerdicts(artifacts);
  const [open, verified] = [{ left: most }, { left: most }];
  // In the order of the groups, so that the limit never hides a refused artifact for a verified one.
  const ordered = [...causes, ...signers].flatMap((group) => group.artifacts);
  return [
    `## ${countVerdicts(artifacts)}`,
    ...causes.flatMap((cause) => writeCause(cause, open)),
    ...signers.slice(0, MOST_SIGNERS).flatMap((group) => writeSigner(group, verified)),
    ...writeOtherSigners(signers.slice(MOST_SIGNERS), verified),
    ...(ordered.length === 0 ? [] : fold('Digests and bundles', writeAll(ordered, most))),
  ];
}

const TITLES = { refused: 'Refused', inconclusive: 'Inconclusive', verified: 'Verified' } as const;

const writeTitle = (verdict: ArtifactVerdict['verdict'], artifacts: readonly ArtifactVerdict[]): string =>
  `### ${TITLES[verdict]}: ${count(artifacts.length, 'artifact')}`;

function writeCause(cause: CauseGroup, budget: Budget): string[] {
  const { verdict, code, message, hint, artifacts } = cause;
  const reasons = listReasons(cause);
  return [
    writeTitle(verdict, artifacts),
    ...joinLines([
      `${code === undefined ? '' : `${linkCode(code)} `}${asValue(message, LONGEST_PROBLEM)}`,
      ...(hint === undefined ? [] : [asValue(hint, LONGEST_PROBLEM)]),
      ...writeChecked(artifacts),
    ]),
    ...(reasons.length > 0 ? writeReasons(reasons, hint !== undefined, budget) : writeNames(artifacts, budget)),
  ];
}

function writeNames(artifacts: readonly ArtifactVerdict[], budget: Budget): string[] {
  const most = budget.left;
  budget.left -= Math.min(most, artifacts.length);
  return writeList(artifacts, nameArtifact, most);
}

/** Each reason with its artifacts below it. */
function writeReasons(reasons: readonly CauseReason[], isSameHint: boolean, budget: Budget): string[] {
  const most = budget.left;
  budget.left -= Math.min(most, reasons.length);
  return writeList(
    reasons,
    ({ message, hint, artifacts }) =>
      [
        [asValue(message, LONGEST_PROBLEM), ...(isSameHint || hint === undefined ? [] : [asValue(hint, LONGEST_PROBLEM)])].join('<br>'),
        ...artifacts.slice(0, MOST_OF_REASON).map((artifact) => `  ${bullet(nameArtifact(artifact))}`),
        ...(artifacts.length > MOST_OF_REASON ? [`  ${bullet(`and ${artifacts.length - MOST_OF_REASON} more`)}`] : []),
      ].join('\n'),
    most,
  );
}

/** Verified artifacts of one signer, with what the reader should know about them. */
function writeSigner({ signer, artifacts }: SignerGroup, budget: Budget): string[] {
  const bundles = artifacts.flatMap((artifact) => decidingBundle(artifact) ?? []);
  const tally = (label: string, describe: (bundle: CheckedBundle) => string | undefined) =>
    writeTally(
      label,
      bundles.flatMap((bundle) => describe(bundle) ?? []),
      artifacts.length,
    );
  return [
    writeTitle('verified', artifacts),
    ...joinLines([
      ...(signer ? [`Signed by ${asValue(describeSigner(signer), LONGEST_PATH)}`] : []),
      ...tally('statement', describeStatement),
      ...tally('builder', describeOtherBuilder),
      ...tally('second opinion', ({ secondOpinion }) => secondOpinion && describeSecondOpinion(secondOpinion)),
      ...writeChecked(artifacts),
      ...writeWarnings(artifacts),
    ]),
    ...writeProven(listCommon(bundles.map((bundle) => listProven(bundle.signer)))),
    ...writeNames(artifacts, budget),
  ];
}

/** Verified artifacts of more signers than the report has parts for, each with its signer. */
function writeOtherSigners(signers: readonly SignerGroup[], budget: Budget): string[] {
  if (signers.length === 0) return [];
  const artifacts = signers.flatMap((group) => group.artifacts);
  const most = budget.left;
  return [
    `${writeTitle('verified', artifacts)} of ${count(signers.length, 'more signer')}`,
    ...joinLines([...writeChecked(artifacts), ...writeWarnings(artifacts)]),
    ...writeList(
      signers.flatMap(({ signer, artifacts: signed }) => signed.map((artifact) => ({ artifact, signer }))),
      ({ artifact, signer }) =>
        `${nameArtifact(artifact)}${signer ? `<br>signed by ${asValue(describeSigner(signer), LONGEST_PATH)}` : ''}`,
      most,
    ),
  ];
}

/** The value of a fact; if the artifacts differ in it, the most frequent values with their number. */
function writeTally(
  label: string,
  values: readonly string[],
  total: number,
  write = (text: string) => asValue(text, LONGEST_PATH),
): string[] {
  const groups = [...Map.groupBy(values, (text) => text)].sort(([, a], [, b]) => b.length - a.length);
  const more = groups.length - MOST_VALUES;
  return [
    ...groups
      .slice(0, MOST_VALUES)
      .map(([text, same]) => `${label}: ${write(text)}${same.length < total ? ` (${count(same.length, 'artifact')})` : ''}`),
    ...(more > 0 ? [`${label}: and ${more} more`] : []),
  ];
}

/** What was asked and what came of it, in words of ours: `authentic (proven), signer (missed)`. */
const writeAnswers = (questions: readonly AnsweredQuestion[]): string =>
  questions
    .filter(({ answer }) => answer !== 'not asked')
    .map(({ question, answer }) => `${question} (${answer === 'missed' ? '**missed**' : answer})`)
    .join(', ');

/** Nothing was asked about an artifact without any bundle. */
function writeChecked(artifacts: readonly ArtifactVerdict[]): string[] {
  const answers = artifacts.map(({ questions = [], bundles }) => (bundles.length === 0 ? '' : writeAnswers(questions)));
  return writeTally(
    'checked',
    answers.filter((text) => text !== ''),
    artifacts.length,
    (text) => text,
  );
}

/** Each warning once, with the number of artifacts that it is about. */
function writeWarnings(artifacts: readonly ArtifactVerdict[]): string[] {
  const told = artifacts.flatMap((artifact) => [
    ...listWarnings(artifact).map(({ message }) => `**warning** ${asValue(message, LONGEST_WARNING)}`),
    ...(artifact.unasked ?? []).map(({ message }) => `**not asked** ${asValue(message, LONGEST_WARNING)}`),
  ]);
  const groups = [...Map.groupBy(told, (text) => text)];
  const more = groups.length - MOST_WARNINGS;
  return [
    ...groups.slice(0, MOST_WARNINGS).map(([text, same]) => (artifacts.length > 1 ? `${text} (${count(same.length, 'artifact')})` : text)),
    ...(more > 0 ? [`and ${count(more, 'more warning')}`] : []),
  ];
}

const nameArtifact = ({ artifact, digest }: ArtifactVerdict): string =>
  `${asValue(artifact)}${digest ? ` ${asValue(shortenDigest(digest))}` : ''}`;

/** Whole digests, with the bundle that decided and its log entries. */
function writeAll(artifacts: readonly ArtifactVerdict[], most: number): string[] {
  const shown = artifacts.slice(0, most).map((artifact) => {
    const bundle = decidingBundle(artifact);
    return bullet(
      [
        `${asValue(artifact.artifact)}${artifact.digest ? ` ${asValue(showDigest(artifact.digest))}` : ''}`,
        ...(bundle ? [`bundle ${asValue(bundle.bundlePath, LONGEST_PATH)}`] : []),
        ...(bundle?.entries ?? []).map((entry) => `log entry ${writeEntry(entry)}`),
      ].join(', '),
    );
  });
  return [[...shown, ...(artifacts.length > most ? [bullet(`and ${artifacts.length - most} more`)] : [])].join('\n')];
}
