import { addressOfError } from '../base/project.ts';
import { type CauseGroup, type CauseReason, replaceName } from '../results/group-verdicts.ts';
import type { AnsweredQuestion } from '../results/questions.ts';
import type { ArtifactVerdict, CheckedBundle, ResultProblem, SecondOpinion } from '../results/result.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import { count, type Paint, show, showLines } from './colors.ts';

/** `2026-01-31 12:00:00 UTC`, or "an invalid time". */
export function showTime(time: Date): string {
  if (Number.isNaN(time.getTime())) return 'an invalid time';
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** The preferred digest of a set: `sha256:…`. */
export function showDigest(digest: DigestSet): string {
  const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
  return algorithm === undefined ? 'no digest' : show(`${algorithm}:${digest[algorithm]}`);
}

/** Hex digits of a digest that is shortened: enough to tell the artifacts of one report apart. */
const SHORT_DIGEST = 12;

/** The preferred digest, shortened: `sha256:3a3a3a3a3a3a…`. */
export const shortenDigest = (digest: DigestSet): string => cutDigest(showDigest(digest));

/** The same for a digest in one text: `sha256:…`. */
export function cutDigest(shown: string): string {
  const end = shown.indexOf(':') + 1 + SHORT_DIGEST;
  return shown.length > end + 1 ? `${shown.slice(0, end)}…` : shown;
}

export const describeSigner = (signer: BundleVerdict['signer']): string =>
  signer.kind === 'key'
    ? `key ${show(signer.fingerprint)}`
    : `${show(signer.identity.san)} (${signer.identity.issuer === '' ? 'without issuer' : `issuer ${show(signer.identity.issuer)}`})`;

/** Why a statement is no reason to accept its artifact. */
const NO_REASON: Readonly<Partial<Record<NonNullable<CheckedBundle['counts']>, string>>> = {
  evidence: 'evidence only',
  no: 'says no',
  older: 'a newer one decides',
};

/** The type of a statement, and why it is no reason to accept, if it is none. Undefined for a signature. */
export function describeStatement({ predicateType, counts }: Pick<CheckedBundle, 'predicateType' | 'counts'>): string | undefined {
  if (predicateType === undefined) return undefined;
  const reason = counts && NO_REASON[counts];
  return `${show(predicateType)}${reason === undefined ? '' : ` (${reason})`}`;
}

/** The builder of a provenance, if it is not the signer: `https://builder.example (declared)`. */
export function describeOtherBuilder({ builder, signer }: Pick<CheckedBundle, 'builder' | 'signer'>): string | undefined {
  if (builder?.id === undefined || (signer?.kind === 'certificate' && signer.identity.san === builder.id)) return undefined;
  return `${show(builder.id)} (${builder.basis}${builder.level === undefined ? '' : `, SLSA build level ${builder.level}`})`;
}

/** What the user should know about an artifact, although it refuses nothing: warnings about accepted bundles, each once. */
export const listWarnings = ({ bundles }: Pick<ArtifactVerdict, 'bundles'>): ResultProblem[] => [
  ...new Map(
    bundles.flatMap(({ problem, warnings = [] }) => (problem ? [] : warnings.map((warning) => [warning.message, warning] as const))),
  ).values(),
];

/** The answer to each question in one line, by answer: `proven: authentic, artifact; met: signer; not asked: caller`. */
export const showAnswers = (questions: readonly AnsweredQuestion[]): string =>
  [...Map.groupBy(questions, ({ answer }) => answer)]
    .map(([answer, of]) => `${answer}: ${of.map(({ question }) => question).join(', ')}`)
    .join('; ');

/** What the other library says, in a word: "@sigstore/verify agrees". */
export const describeSecondOpinion = (opinion: SecondOpinion): string =>
  opinion.asked ? `@sigstore/verify ${opinion.agrees ? 'agrees' : 'disagrees'}` : `not asked: ${show(opinion.reason)}`;

/** The lines for a problem: the message with the code, then the hint. */
export const describeProblem = ({ code, message, hint }: ResultProblem, paint: Paint, indent = '  '): string[] => [
  `${indent}${paint.bad(show(message))} ${paint.faint(`[${show(code)}]`)}`,
  ...(hint ? showLines(hint, indent) : []),
];

/** Where the meaning and the remedy of a code are: `More: https://…`. */
export const pageOfCode = (code: string): string => `More: ${addressOfError(code)}`;

/** `2 of 5 artifacts verified, 2 refused, 1 inconclusive`. What is not verified is counted only if it is not clear from the rest. */
export function countVerdicts(artifacts: readonly ArtifactVerdict[]): string {
  const number = (verdict: ArtifactVerdict['verdict']) => artifacts.filter((artifact) => artifact.verdict === verdict).length;
  const parts = (['refused', 'inconclusive'] as const).flatMap((verdict) =>
    artifacts.length > 1 && number(verdict) > 0 ? [`${number(verdict)} ${verdict}`] : [],
  );
  return [`${number('verified')} of ${count(artifacts.length, 'artifact')} verified`, ...parts].join(', ');
}

/**
 * The reasons within a group that say more than its cause. None, if all artifacts have the same reason, or messages that differ only in
 * the name of the artifact.
 */
export function listReasons({ reasons, hint }: CauseGroup): readonly CauseReason[] {
  const isHintCommon = hint !== undefined || reasons.every((reason) => reason.hint === undefined);
  const general = ({ message, artifacts: [first, ...others] }: CauseReason): string =>
    first && others.length === 0 ? replaceName(message, first.artifact, 'the artifact') : message;
  return isHintCommon && new Set(reasons.map(general)).size === 1 ? [] : reasons;
}
