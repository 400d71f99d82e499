import type { ErrorCode } from '../base/errors/error-codes.ts';
import { type AnsweredQuestion, QUESTIONS, type Question, type QuestionAnswer } from './questions.ts';
import type { ArtifactVerdict, CheckedBundle } from './result.ts';

type JudgingCode = Extract<ErrorCode, `VERIFICATION_${string}` | `POLICY_${string}`>;

/** The question that a refusal answers, where it is not whether the bundle is authentic (VERIFICATION) or who signed (POLICY). */
const MISSED_BY: Readonly<Partial<Record<JudgingCode, Question>>> = {
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
export const decidingBundle = ({ bundles, problem: told }: Pick<ArtifactVerdict, 'bundles' | 'problem'>): CheckedBundle | undefined =>
  bundles.find(({ problem, counts }) => !problem && (counts === 'vouches' || counts === 'named')) ??
  bundles.find(({ problem }) => !problem) ??
  bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
  bundles.find(({ signer }) => signer !== undefined) ??
  bundles[0];

/** The answer to each question, of the bundle that decided. */
export function answerQuestions(verdict: Pick<ArtifactVerdict, 'bundles' | 'problem' | 'verdict'>): AnsweredQuestion[] {
  const bundle = decidingBundle(verdict);
  const missed = findMissed(bundle?.problem?.code ?? (verdict.verdict === 'verified' ? undefined : verdict.problem?.code));
  const reached = missed === undefined ? QUESTIONS.length : QUESTIONS.indexOf(missed);
  return QUESTIONS.map((question, position) => {
    if (question === missed) return { question, answer: 'missed', ...describe(question, bundle) };
    // Without a signer, the first question ended it, or no bundle was there.
    if (!bundle?.signer || (position > reached && question !== 'artifact')) return { question, answer: 'not asked' };
    if (question === 'artifact') return { question, answer: bundle.problem && reached < 3 ? 'not asked' : 'proven' };
    return { question, ...answerOf(question, bundle) };
  });
}

export const withAnswers = (verdict: ArtifactVerdict): ArtifactVerdict => ({ ...verdict, questions: answerQuestions(verdict) });

function findMissed(code: ErrorCode | undefined): Question | undefined {
  if (code === undefined) return undefined;
  const known = MISSED_BY[code as JudgingCode];
  return known ?? (code.startsWith('VERIFICATION_') ? 'authentic' : code.startsWith('POLICY_') ? 'signer' : undefined);
}

function answerOf(question: Question, bundle: CheckedBundle): Omit<AnsweredQuestion, 'question'> {
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
function answerOfClaims({ predicateType, facts, builder }: CheckedBundle): QuestionAnswer {
  if (builder?.basis === 'declared') return 'declared';
  if (predicateType === undefined || facts === undefined) return 'not asked';
  return Object.keys(facts.proven).length > 0 ? 'proven' : 'declared';
}

const callerClause = ({ trust }: CheckedBundle) => trust?.clauses.find(({ clause }) => clause === 'caller');

function describe(question: Question, bundle: CheckedBundle | undefined): { about?: string } {
  const about = bundle && aboutOf(question, bundle);
  return about === undefined ? {} : { about };
}

function aboutOf(question: Question, bundle: CheckedBundle): string | undefined {
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
