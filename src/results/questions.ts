/** What verification asks, in this order (docs/explanation/verification-model.md). */
export const QUESTIONS = ['authentic', 'signer', 'caller', 'statement', 'claims', 'artifact'] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * `proven`: by the certificate, the log or the digest. `declared`: only the signer says so. `met`: it was asked for, and is so. `missed`: it
 * is not so. `not asked`: it does not apply, it was not asked, or an earlier question was missed.
 */
export type QuestionAnswer = 'proven' | 'declared' | 'met' | 'missed' | 'not asked';

export interface AnsweredQuestion {
  question: Question;
  answer: QuestionAnswer;
  /** What the answer is about, in a few words: the signer, the repository, the type of the statement. */
  about?: string;
}
