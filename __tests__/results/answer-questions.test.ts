import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES, type ErrorCode } from '../../src/base/errors/error-codes.ts';
import { answerQuestions } from '../../src/results/answer-questions.ts';
import { QUESTIONS, type QuestionAnswer } from '../../src/results/questions.ts';
import type { ArtifactVerdict, CheckedBundle, ResultProblem } from '../../src/results/result.ts';

const problem = (code: ErrorCode): ResultProblem => ({ code, message: code });
const identity = { san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main', issuer: 'https://issuer.example' };
const signer = { kind: 'certificate', identity } as CheckedBundle['signer'];
const bundleOf = (more: Partial<CheckedBundle> = {}): CheckedBundle => ({
  bundlePath: 'app.sigstore.json',
  predicateType: 'https://slsa.dev/provenance/v1',
  ...(signer && { signer }),
  entries: [],
  timestamps: [],
  facts: { proven: { repository: 'https://github.com/acme/widget' }, declared: {} },
  ...more,
});
const answersOf = (verdict: Partial<ArtifactVerdict>): QuestionAnswer[] =>
  answerQuestions({ verdict: 'verified', bundles: [bundleOf()], ...verdict }).map(({ answer }) => answer);
const refusedBy = (code: ErrorCode, more: Partial<CheckedBundle> = {}): QuestionAnswer[] =>
  answersOf({ verdict: 'refused', problem: problem(code), bundles: [bundleOf({ problem: problem(code), ...more })] });

test('every question has an answer, in their order', () => {
  expect(answerQuestions({ verdict: 'verified', bundles: [bundleOf()] }).map(({ question }) => question)).toEqual([...QUESTIONS]);
});

describe('accepted', () => {
  test('says what is proven, and that no caller had to be asked for', () => {
    expect(answersOf({})).toEqual(['proven', 'met', 'not asked', 'met', 'proven', 'proven']);
  });

  test('a caller that was asked for is met, and named', () => {
    const clause = { clause: 'caller', satisfied: true, expected: 'any', actual: 'https://github.com/acme/widget' };
    const bundles = [bundleOf({ trust: { rule: 'trust', name: 'options', satisfied: true, clauses: [clause] } })];
    expect(answerQuestions({ verdict: 'verified', bundles })[2]).toEqual({ question: 'caller', answer: 'met', about: clause.actual });
  });

  test('speaks of the statement that is a reason to accept, not of the first', () => {
    const evidence = bundleOf({ predicateType: 'https://scan.example', counts: 'evidence' });
    for (const counts of ['vouches', 'named'] as const)
      expect(answerQuestions({ verdict: 'verified', bundles: [evidence, bundleOf({ counts })] })[3]).toEqual({
        question: 'statement',
        answer: 'met',
        about: 'https://slsa.dev/provenance/v1',
      });
  });

  test('what no certificate proves is declared; a signature claims nothing', () => {
    expect(answersOf({ bundles: [bundleOf({ facts: { proven: {}, declared: {} } })] })[4]).toBe('declared');
    expect(answersOf({ bundles: [bundleOf({ builder: { id: 'https://builder.example', basis: 'declared' } })] })[4]).toBe('declared');
    const { predicateType: _, ...signature } = bundleOf();
    expect(answersOf({ bundles: [signature] })[4]).toBe('not asked');
  });
});

describe('refused', () => {
  test.each([
    ['VERIFICATION_SIGNATURE', ['missed', 'not asked', 'not asked', 'not asked', 'not asked', 'not asked']],
    ['POLICY_REPOSITORY_MISMATCH', ['proven', 'missed', 'not asked', 'not asked', 'not asked', 'not asked']],
    ['POLICY_SHARED_SIGNER', ['proven', 'met', 'missed', 'not asked', 'not asked', 'not asked']],
    ['POLICY_PREDICATE_TYPE', ['proven', 'met', 'not asked', 'missed', 'not asked', 'proven']],
    ['VERIFICATION_PROVENANCE_MISMATCH', ['proven', 'met', 'not asked', 'met', 'missed', 'proven']],
  ] as const)('%s', (code, answers) => {
    const unproven = code === 'VERIFICATION_SIGNATURE' ? { signer: undefined as never } : {};
    expect(refusedBy(code, unproven)).toEqual(answers);
  });

  test('a requirement that is not met is told for an accepted bundle too', () => {
    expect(answersOf({ verdict: 'refused', problem: problem('POLICY_VULNERABILITIES') })[4]).toBe('missed');
  });

  test('without any bundle, only the artifact was asked about', () => {
    expect(answersOf({ verdict: 'refused', problem: problem('VERIFICATION_NO_BUNDLE'), bundles: [] })).toEqual([
      ...Array.from({ length: 5 }, () => 'not asked'),
      'missed',
    ]);
  });

  test('each code of a judgement is the answer to one question', () => {
    const codes = (Object.keys(ERROR_CODES) as ErrorCode[]).filter((code) => /^(VERIFICATION|POLICY)_/.test(code));
    expect(codes.length).toBeGreaterThan(50);
    for (const code of codes) expect([code, refusedBy(code).filter((answer) => answer === 'missed')]).toEqual([code, ['missed']]);
  });
});

test('what could not be decided misses nothing', () => {
  expect(answersOf({ verdict: 'inconclusive', problem: problem('STORE_UNREACHABLE') })).not.toContain('missed');
});
