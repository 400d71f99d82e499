import { describe, expect, test } from '@jest/globals';
import { decideSigner, trustOutcome } from '../../src/policy/decide-signer.ts';
import type { TrustEntry } from '../../src/policy/parse/policy.ts';
import { indexTrust, type TrustIndex } from '../../src/policy/trust-index.ts';
import type { ClauseOutcome } from '../../src/results/result.ts';
import { IDENTITIES } from './identities.ts';

const identity = IDENTITIES.github;
const entry = (name: string, clauses: TrustEntry['clauses'], more: Partial<TrustEntry> = {}): TrustEntry => ({
  name,
  ci: 'github',
  root: {},
  clauses,
  acceptDeclared: [],
  ...more,
});
const RIGHT = { repository: ['acme/widget'] };
const decide = (...trust: TrustEntry[]) => decideSigner(indexTrust(trust), identity, trust);
const unmet = (clauses: readonly ClauseOutcome[]) => clauses.flatMap(({ clause, satisfied }) => (satisfied ? [] : [clause]));

describe('a signer is trusted', () => {
  test('by every entry whose clauses all hold, and the first of them is told', () => {
    const wrongRef = entry('wrong ref', { ...RIGHT, ref: ['refs/heads/main'] });
    const first = entry('first', RIGHT, { at: 'policy.yml:3:5' });
    const second = entry('second', { ...RIGHT, trigger: ['push'] });
    const { entries, ci, outcome } = decide(wrongRef, first, second);
    expect(entries.map(({ name }) => name)).toEqual(['first', 'second']);
    expect(ci).toBe('github');
    expect(outcome).toMatchObject({ rule: 'trust', name: 'first', at: 'policy.yml:3:5', satisfied: true });
    expect(outcome).not.toHaveProperty('problem');
  });

  test('by an entry for its repository, however many others are for its issuer', () => {
    const index: TrustIndex = { knows: () => true, entriesFor: () => [entry('right', RIGHT)], entriesOf: () => [] };
    expect(decideSigner(index, identity, []).entries.map(({ name }) => name)).toEqual(['right']);
  });

  test('that is no job of a CI, without one', () => {
    const person = { ...identity, issuer: 'https://accounts.example', san: 'a@b.example' };
    const { ci: _, ...trusted } = entry('person', {}, { issuer: 'https://accounts.example', identities: ['a@b.example'] });
    const decision = decideSigner(indexTrust([trusted]), person, [trusted]);
    expect(decision.outcome.satisfied).toBe(true);
    expect(decision).not.toHaveProperty('ci');
  });
});

describe('a signer that no entry trusts', () => {
  test('is told the entry that comes closest, whatever their order', () => {
    // It has the most clauses, and the fewest that are not met.
    const near = entry('near', { ...RIGHT, ref: ['refs/heads/main'], trigger: ['push'], runner: ['github-hosted'] });
    const far = entry('far', { ...RIGHT, ref: ['refs/heads/main'], trigger: ['schedule'] });
    for (const trust of [
      [near, far],
      [far, near],
    ]) {
      const { entries, outcome } = decide(...trust);
      expect([entries, outcome.name, outcome.satisfied, unmet(outcome.clauses)]).toEqual([[], 'near', false, ['ref']]);
      expect(outcome.problem?.code).toBe('POLICY_REF_MISMATCH');
    }
  });

  test('is told the entries for its issuer, where none is for its repository', () => {
    const { entries, outcome } = decide(entry('other', { repository: ['acme/other'] }));
    expect([entries, outcome.name, unmet(outcome.clauses)]).toEqual([[], 'other', ['repository']]);
  });

  test('is compared with five entries of its issuer at most', () => {
    const others = Array.from({ length: 6 }, (_, index) => entry(`${index}`, { repository: [`acme/other-${index}`] }));
    const index: TrustIndex = { knows: () => true, entriesFor: () => [], entriesOf: () => [...others, entry('right', RIGHT)] };
    expect(decideSigner(index, identity, others).entries).toEqual([]);
    const fifth = { ...index, entriesOf: () => [...others.slice(0, 4), entry('right', RIGHT)] };
    expect(decideSigner(fifth, identity, others).entries.map(({ name }) => name)).toEqual(['right']);
  });

  test('is told the issuers that are trusted, where its own is not: each once, and five at most', () => {
    const ofIssuer = (number: number) => entry(`${number}`, {}, { issuer: `https://issuer-${number}.example` });
    const told = (count: number) =>
      decideSigner(indexTrust([]), identity, [ofIssuer(1), ...Array.from({ length: count }, (_, index) => ofIssuer(index + 1))]).outcome;
    expect(told(1)).toMatchObject({
      rule: 'trust',
      name: 'trust',
      satisfied: false,
      clauses: [{ clause: 'issuer', satisfied: false, expected: 'https://issuer-1.example', actual: identity.issuer }],
      problem: { code: 'POLICY_ISSUER_MISMATCH' },
    });
    const names = (count: number) => Array.from({ length: count }, (_, index) => `https://issuer-${index + 1}.example`).join(' or ');
    expect(told(5).clauses[0]?.expected).toBe(names(5));
    expect(told(6).clauses[0]?.expected).toBe(`${names(5)} or another`);
  });

  test('is refused by no entries at all', () => {
    const { entries, outcome } = decideSigner(indexTrust([]), identity, []);
    expect([entries, outcome.satisfied, outcome.problem?.code]).toEqual([[], false, 'POLICY_ISSUER_MISMATCH']);
  });
});

test('the outcome of an entry has the problem of its first clause that is not met', () => {
  const met: ClauseOutcome = { clause: 'issuer', satisfied: true, expected: 'a', actual: 'a' };
  const missed = (clause: string): ClauseOutcome => ({
    clause,
    satisfied: false,
    expected: 'a',
    problem: { code: 'POLICY_REF_MISMATCH', message: `Wrong ${clause}.` },
  });
  const plain = entry('plain', {});
  expect(trustOutcome(plain, [met])).toStrictEqual({ rule: 'trust', name: 'plain', satisfied: true, clauses: [met] });
  expect(trustOutcome({ ...plain, at: 'policy.yml:1:1' }, [met, missed('ref'), missed('trigger')])).toMatchObject({
    at: 'policy.yml:1:1',
    satisfied: false,
    problem: { message: 'Wrong ref.' },
  });
});
