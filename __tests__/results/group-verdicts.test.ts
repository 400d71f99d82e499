import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES, type ErrorCode } from '../../src/base/errors/error-codes.ts';
import { listReasons } from '../../src/report/format.ts';
import { groupVerdicts } from '../../src/results/group-verdicts.ts';
import type { ArtifactVerdict, CheckedBundle, ResultProblem } from '../../src/results/result.ts';

type Signer = NonNullable<CheckedBundle['signer']>;

const certificate = (san: string, { issuer = 'https://issuer.example', serial = '01' } = {}): Signer => ({
  kind: 'certificate',
  identity: { san, sanType: 'uri', issuer, extensions: {}, serial, notBefore: new Date(0), notAfter: new Date(1) },
});
const key = (fingerprint: string): Signer => ({ kind: 'key', fingerprint });
const bundleOf = (signer?: Signer, more: Partial<CheckedBundle> = {}): CheckedBundle => ({
  bundlePath: 'app.sigstore.json',
  ...(signer && { signer }),
  entries: [],
  timestamps: [],
  ...more,
});
const verified = (artifact: string, ...bundles: CheckedBundle[]): ArtifactVerdict => ({ artifact, verdict: 'verified', bundles });
const refused = (artifact: string, problem?: ResultProblem, verdict: 'refused' | 'inconclusive' = 'refused'): ArtifactVerdict => ({
  artifact,
  verdict,
  bundles: [],
  ...(problem && { problem }),
});
const problem = (code: ErrorCode, message = 'No.', hint?: string): ResultProblem => ({
  code,
  message,
  ...(hint !== undefined && { hint }),
});
const names = ({ artifacts }: { artifacts: readonly ArtifactVerdict[] }): string[] => artifacts.map(({ artifact }) => artifact);

describe('causes', () => {
  test('refused before inconclusive, the most frequent first, the artifacts in their order', () => {
    const { causes, signers } = groupVerdicts([
      refused('late', problem('VERIFICATION_TIMEOUT'), 'inconclusive'),
      refused('later', problem('VERIFICATION_TIMEOUT'), 'inconclusive'),
      refused('latest', problem('VERIFICATION_TIMEOUT'), 'inconclusive'),
      refused('alone', problem('POLICY_PREDICATE')),
      refused('b', problem('POLICY_REPOSITORY_MISMATCH')),
      refused('a', problem('POLICY_REPOSITORY_MISMATCH')),
    ]);
    expect(causes.map((cause) => [cause.verdict, cause.code, ...names(cause)])).toEqual([
      ['refused', 'POLICY_REPOSITORY_MISMATCH', 'b', 'a'],
      ['refused', 'POLICY_PREDICATE', 'alone'],
      ['inconclusive', 'VERIFICATION_TIMEOUT', 'late', 'later', 'latest'],
    ]);
    expect(signers).toEqual([]);
  });

  test('one message and hint are those of the cause, and one reason', () => {
    const [cause] = groupVerdicts(
      ['a', 'b'].map((name) => refused(name, problem('POLICY_REF_MISMATCH', 'Wrong ref.', 'Ask for v2.'))),
    ).causes;
    expect(cause).toMatchObject({ message: 'Wrong ref.', hint: 'Ask for v2.' });
    expect(cause?.reasons.map((reason) => [reason.message, reason.hint, ...names(reason)])).toEqual([
      ['Wrong ref.', 'Ask for v2.', 'a', 'b'],
    ]);
  });

  test('messages that differ are reasons of a cause with the meaning of its code', () => {
    const [cause, ...others] = groupVerdicts([
      refused('a', problem('POLICY_REF_MISMATCH', 'It is v1.', 'Ask for v2.')),
      refused('b', problem('POLICY_REF_MISMATCH', 'It is v3.', 'Ask for v2.')),
      refused('c', problem('POLICY_REF_MISMATCH', 'It is v3.', 'Ask for v2.')),
    ]).causes;
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ message: ERROR_CODES.POLICY_REF_MISMATCH, hint: 'Ask for v2.' });
    expect(cause?.reasons.map((reason) => [reason.message, ...names(reason)])).toEqual([
      ['It is v3.', 'b', 'c'],
      ['It is v1.', 'a'],
    ]);
  });

  test('hints that differ are not those of the cause', () => {
    const [cause] = groupVerdicts(['a', 'b'].map((name) => refused(name, problem('POLICY_REF_MISMATCH', 'Wrong ref.', name)))).causes;
    expect(cause).toMatchObject({ message: 'Wrong ref.' });
    expect(cause).not.toHaveProperty('hint');
    expect(cause?.reasons.map(({ hint }) => hint)).toEqual(['a', 'b']);
  });

  test('messages that differ only in the name of their artifact are one reason, which does not name it', () => {
    const missing = (name: string) =>
      refused(name, problem('VERIFICATION_NO_BUNDLE', `No bundle for ${name} was found.`, `Attest ${name}.`));
    const [cause] = groupVerdicts(['a.tar.gz', 'b.tar.gz'].map(missing)).causes;
    expect(cause).toMatchObject({ message: 'No bundle for the artifact was found.', hint: 'Attest the artifact.' });
    expect(cause?.reasons).toHaveLength(1);
    expect(groupVerdicts([missing('a.tar.gz')]).causes[0]?.message).toBe('No bundle for a.tar.gz was found.');
    // A short name could be a part of any word.
    expect(groupVerdicts(['a', 'b'].map(missing)).causes[0]?.reasons.map(({ message }) => message)).toEqual([
      'No bundle for a was found.',
      'No bundle for b was found.',
    ]);
  });

  test.each([
    [
      'a part of an address',
      'widget-a',
      'The signer is https://github.com/acme/widget-a/x.yml.',
      'widget-b',
      'The signer is https://github.com/acme/widget-b/x.yml.',
    ],
    ['a part of a name', 'app.js', 'Not in the bundle app.js.map of a.', 'lib.js', 'Not in the bundle lib.js.map of a.'],
    ['a word', 'main', 'The branch is main.', 'next', 'The branch is next.'],
  ])('%s is not the name of the artifact, so the messages stay apart', (_, first, firstMessage, second, secondMessage) => {
    const [cause] = groupVerdicts([
      refused(first, problem('POLICY_REF_MISMATCH', firstMessage)),
      refused(second, problem('POLICY_REF_MISMATCH', secondMessage)),
    ]).causes;
    expect(cause?.reasons.map(({ message }) => message)).toEqual([firstMessage, secondMessage]);
    expect(cause && listReasons(cause)).toHaveLength(2);
  });

  test('a refusal without a problem is still a group with words', () => {
    const [cause] = groupVerdicts([refused('a')]).causes;
    expect(cause).toMatchObject({ message: 'The result names no reason.', reasons: [{ message: 'The result names no reason.' }] });
    expect(cause).not.toHaveProperty('code');
  });
});

describe('signers', () => {
  test('the identity and its issuer make the signer, not the certificate; the most frequent first', () => {
    const { signers, causes } = groupVerdicts([
      verified('x', bundleOf(certificate('https://x.example'))),
      verified('a', bundleOf(certificate('https://a.example'))),
      verified('b', bundleOf(certificate('https://a.example', { serial: '02' }))),
      verified('other', bundleOf(certificate('https://a.example', { issuer: 'https://other.example' }))),
      verified('k', bundleOf(key('aa'))),
      verified('l', bundleOf(key('bb'))),
    ]);
    expect(signers.map(names)).toEqual([['a', 'b'], ['x'], ['other'], ['k'], ['l']]);
    expect(signers[0]?.signer).toEqual(certificate('https://a.example'));
    expect(causes).toEqual([]);
  });

  test('the bundle that decides makes the signer', () => {
    const scan = bundleOf(certificate('https://scan.example'), { counts: 'evidence' });
    const build = bundleOf(certificate('https://build.example'), { counts: 'vouches' });
    expect(groupVerdicts([verified('a', scan, build), verified('b', build)]).signers.map(names)).toEqual([['a', 'b']]);
  });

  test('a verified artifact without a signer is still in a group', () => {
    expect(groupVerdicts([verified('a'), verified('b', bundleOf())]).signers).toEqual([
      { artifacts: [verified('a'), verified('b', bundleOf())] },
    ]);
  });
});

test('every artifact is in exactly one group', () => {
  const artifacts = [
    verified('a', bundleOf(key('aa'))),
    refused('b', problem('POLICY_REGO')),
    refused('c', problem('POLICY_REGO'), 'inconclusive'),
    refused('d'),
  ];
  const { causes, signers } = groupVerdicts(artifacts);
  expect([...causes, ...signers].flatMap(names).sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(causes.map((cause) => cause.reasons.flatMap(names))).toEqual(causes.map(names));
});
