import { expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/base/errors/error-codes.ts';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { type Chain, describeChain, describeSignedChain } from '../../src/report/chain.ts';
import { decidingBundle } from '../../src/results/answer-questions.ts';
import type { CheckedBundle } from '../../src/results/result.ts';
import { bundleOf } from './sample.ts';

const problem = (code: ErrorCode) => ({ code, message: code });
const checked = (code?: ErrorCode, isProven = false): CheckedBundle => ({
  bundlePath: 'b',
  entries: [],
  timestamps: [],
  ...(isProven && { signer: bundleOf(0, 'b').signer }),
  ...(code && { problem: problem(code) }),
});
const linksOf = (chain: Chain, verdict: string) => Object.entries(chain).flatMap(([link, found]) => (found === verdict ? [link] : []));

test('what is accepted holds from end to end', () => {
  expect(linksOf(describeChain({ bundle: checked(undefined, true) }), 'held')).toHaveLength(6);
});

test('what was verified in full and refused by the policy is broken there alone', () => {
  const chain = describeChain({ bundle: checked('POLICY_REPOSITORY_MISMATCH', true) });
  expect(linksOf(chain, 'broken')).toEqual(['policy']);
  expect(linksOf(chain, 'held')).toEqual(['subject', 'signature', 'time', 'root']);
});

test.each<[ErrorCode, keyof Chain]>([
  ['VERIFICATION_ARTIFACT_MISMATCH', 'subject'],
  ['VERIFICATION_SIGNATURE', 'signature'],
  ['VERIFICATION_LOG_CHECKPOINT', 'time'],
  ['VERIFICATION_CERTIFICATE_EXPIRED', 'time'],
  ['VERIFICATION_SCT', 'root'],
  ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'root'],
])('%s breaks the link %s, and nobody claims that another one holds', (code, link) => {
  const chain = describeChain({ bundle: checked(code) });
  expect(linksOf(chain, 'broken')).toEqual([link]);
  expect(linksOf(chain, 'held')).toEqual([]);
});

test('every code of a bundle that fails breaks a link', () => {
  const beside = [
    'VERIFICATION_SECOND_OPINION_UNANSWERED',
    'VERIFICATION_TIMEOUT',
    'VERIFICATION_SUBJECT_CONFLICT',
    'VERIFICATION_SUBJECT_MISSING',
    'VERIFICATION_SUBJECT_UNEXPECTED',
    // A warning.
    'VERIFICATION_SUBJECT_NAME',
  ];
  const silent = (Object.keys(ERROR_CODES) as ErrorCode[]).filter(
    (code) => code.startsWith('VERIFICATION_') && linksOf(describeChain({ bundle: checked(code) }), 'broken').length !== 1,
  );
  expect(silent.filter((code) => !beside.includes(code) && !/PROVENANCE|PREDICATE|SBOM|VSA/.test(code))).toEqual([]);
});

test('without a bundle the artifact stands alone; inconclusive, nothing is claimed', () => {
  expect(linksOf(describeChain({ problem: problem('VERIFICATION_NO_BUNDLE') }), 'broken')).toEqual(['subject']);
  expect(linksOf(describeChain({ problem: problem('VERIFICATION_TIMEOUT') }), 'open')).toHaveLength(6);
});

test('a second opinion that is not given claims nothing, one against breaks the signature', () => {
  expect(linksOf(describeChain({ bundle: checked('VERIFICATION_SECOND_OPINION_UNANSWERED', true) }), 'open')).toHaveLength(6);
  expect(linksOf(describeChain({ bundle: checked('VERIFICATION_SECOND_OPINION', true) }), 'broken')).toEqual(['signature']);
});

test('what was only joined was not verified', () => {
  expect(linksOf(describeSignedChain(false), 'held')).toEqual([]);
  expect(linksOf(describeSignedChain(true), 'held')).toEqual(['subject', 'signature', 'time', 'root']);
});

test('the bundle in the picture is the accepted one, else the one whose problem is told', () => {
  const told = checked('VERIFICATION_LOG_PROOF');
  const bundles = [checked('POLICY_REF_MISMATCH', true), told];
  expect(decidingBundle({ bundles, problem: problem('VERIFICATION_LOG_PROOF') })).toBe(told);
  expect(decidingBundle({ bundles: [...bundles, checked(undefined, true)] })?.problem).toBeUndefined();
  expect(decidingBundle({ bundles: [] })).toBeUndefined();
});

test('a believed signer is not blamed for what is missing beside it', () => {
  const chain = describeChain({ bundle: checked(undefined, true), problem: problem('POLICY_STATEMENT_MISSING') });
  expect(linksOf(chain, 'broken')).toEqual(['requirements']);
  expect(linksOf(chain, 'held')).toContain('policy');
});
