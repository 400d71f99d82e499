import { describe, expect, test } from '@jest/globals';
import { decideUnasked } from '../../src/policy/decide-unasked.ts';
import type { Policy } from '../../src/policy/parse/policy.ts';
import type { Requirement, RequirementKind } from '../../src/policy/parse/requirement.ts';
import type { ArtifactVerdict, ResultProblem } from '../../src/results/result.ts';

const DEAD: ResultProblem = { code: 'STORE_UNREACHABLE', message: 'The store is dead.', hint: 'Run again.' };
const SHA256 = 'a'.repeat(64);

const require = (kind: RequirementKind, name: string = kind) => ({ kind, name, asks: {} }) as unknown as Requirement;
const policyOf = (more: Partial<Policy> = {}): Policy => ({ trust: [], deny: [], require: [], ...more });
const verdictOf = (more: Partial<ArtifactVerdict> = {}) => ({
  verdict: 'verified' as const,
  digest: { sha256: SHA256 },
  bundles: [],
  ...more,
});
const metRule = (name: string) => ({ rule: 'require' as const, name, satisfied: true, clauses: [] });
const denied = (algorithm: 'sha256' | 'sha512') => ({ name: 'deny[0]', digest: { algorithm, hex: 'b'.repeat(64) } });

test('where every place answered, the verdict stays', () => {
  const verdict = verdictOf({ rules: [metRule('vulnerabilities')] });
  expect(decideUnasked(verdict, policyOf({ require: [require('vulnerabilities')] }), undefined)).toBe(verdict);
});

describe('an acceptance', () => {
  test.each(['provenance', 'signers'] as const)('by %s stays, and names the place', (kind) => {
    const verdict = verdictOf({ rules: [metRule(kind)] });
    expect(decideUnasked(verdict, policyOf({ require: [require(kind)] }), DEAD)).toEqual({ ...verdict, unasked: [DEAD] });
  });

  test.each(['predicate', 'rego', 'sbom', 'tests', 'vsa', 'vulnerabilities'] as const)(
    'by %s, where newer evidence decides, is open',
    (kind) => {
      const decided = decideUnasked(verdictOf({ rules: [metRule(kind)] }), policyOf({ require: [require(kind)] }), DEAD);
      expect(decided).toMatchObject({
        verdict: 'inconclusive',
        problem: {
          code: 'STORE_UNREACHABLE',
          message: expect.stringMatching(new RegExp(`${kind}.*The store is dead\\.`)),
          hint: 'Run again.',
        },
      });
    },
  );

  test('does not depend on a requirement that is for other artifacts', () => {
    const verdict = verdictOf({ rules: [metRule('provenance')] });
    const policy = policyOf({ require: [require('provenance'), require('vulnerabilities', 'scan of images')] });
    expect(decideUnasked(verdict, policy, DEAD)).toMatchObject({ verdict: 'verified' });
  });

  test('by a verdict alone is open, since a newer one could say no; with another reason it stays', () => {
    const bundle = (predicateType: string, counts: 'vouches' | 'named') => ({
      bundlePath: 'x',
      predicateType,
      counts,
      entries: [],
      timestamps: [],
    });
    const passed = bundle('https://slsa.dev/verification_summary/v1', 'named');
    expect(decideUnasked(verdictOf({ bundles: [passed] }), policyOf(), DEAD)).toMatchObject({
      verdict: 'inconclusive',
      problem: { message: expect.stringContaining('could say no') },
    });
    const both = [passed, bundle('https://slsa.dev/provenance/v1', 'vouches')];
    expect(decideUnasked(verdictOf({ bundles: both }), policyOf(), DEAD)).toMatchObject({ verdict: 'verified' });
  });

  test.each<[number, string[], string]>([
    [1, ['https://slsa.dev/verification_summary/v1'], 'inconclusive'],
    [1, ['https://slsa.dev/verification_summary/v1', 'https://slsa.dev/provenance/v1'], 'verified'],
    [2, ['https://slsa.dev/verification_summary/v1', 'https://slsa.dev/provenance/v1'], 'inconclusive'],
    [2, ['https://spdx.dev/Document/v2.3', 'https://slsa.dev/provenance/v1'], 'verified'],
  ])('by %i signers of %p is %s, since one of them could say no', (count, types, expected) => {
    const bundles = types.map((predicateType) => ({ bundlePath: 'x', predicateType, entries: [], timestamps: [] }));
    const rules = [{ ...metRule('signers'), bundles: types.map((_, position) => position) }];
    const signers = { kind: 'signers', name: 'signers', asks: { count } } as Requirement;
    expect(decideUnasked(verdictOf({ bundles, rules }), policyOf({ require: [signers] }), DEAD).verdict).toBe(expected);
  });

  test('is open where a denied digest can be found there, and stays where all denied kinds of digest are known', () => {
    expect(decideUnasked(verdictOf(), policyOf({ deny: [denied('sha512')] }), DEAD)).toMatchObject({
      verdict: 'inconclusive',
      problem: { message: expect.stringContaining('denied sha512') },
    });
    expect(decideUnasked(verdictOf(), policyOf({ deny: [denied('sha256')] }), DEAD)).toMatchObject({ verdict: 'verified' });
  });
});

describe('a refusal', () => {
  test('for want of evidence is open, with the reason of the place', () => {
    const verdict = verdictOf({ verdict: 'refused', problem: { code: 'VERIFICATION_NO_BUNDLE', message: 'none' } });
    expect(decideUnasked(verdict, policyOf(), DEAD)).toMatchObject({ verdict: 'inconclusive', problem: DEAD });
  });

  test.each([
    ['of the artifact', { problem: { code: 'POLICY_DENIED', message: 'denied' } }],
    ['by a rule', { problem: { code: 'POLICY_DENIED', message: 'denied' }, rules: [{ ...metRule('deny[0]'), rule: 'deny' }] }],
  ] as const)('by a denial %s stays', (_, more) => {
    const verdict = verdictOf({ verdict: 'refused', ...more } as Partial<ArtifactVerdict>);
    expect(decideUnasked(verdict, policyOf(), DEAD)).toBe(verdict);
  });
});
