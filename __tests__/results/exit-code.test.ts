import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/base/errors/error-codes.ts';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { exitCodeOf, exitCodeOfError } from '../../src/results/exit-code.ts';
import type { Result, ResultProblem, SignedBundle } from '../../src/results/result.ts';

const problem = (code: ErrorCode): ResultProblem => ({ code, message: 'm' });
const error = (code: ErrorCode) => new ChopmarkError(problem(code));
const signed: SignedBundle = {
  subjects: [0],
  bundlePath: 'a.sigstore.json',
  signer: { kind: 'key', fingerprint: 'f' },
  entries: [],
  timestamps: [],
  stores: [],
  reused: false,
};
const result = (command: Result['command'], codes: readonly ErrorCode[], statements: SignedBundle[] = []) =>
  exitCodeOf({ command, statements, problems: codes.map(problem) });

describe('nothing signed is never 5', () => {
  test.each<[ErrorCode, number]>([
    ['STORE_UNREACHABLE', 4],
    ['STORE_TIMEOUT', 4],
    ['STORE_RATE_LIMITED', 4],
    ['STORE_CREDENTIALS', 2],
    ['STORE_NOT_FOUND', 2],
    ['STORE_FILE_WRITE', 2],
    ['STORE_JOURNAL_WRITE', 2],
    ['INPUT_TIMEOUT', 4],
  ])('%s before the first signature ends with %i', (code, exitCode) => {
    expect(exitCodeOfError(error(code), 'attest')).toBe(exitCode);
    expect(exitCodeOfError(error(code), 'sign')).toBe(exitCode);
    expect(result('attest', [code])).toBe(exitCode);
  });

  test('and what is signed and not stored is 5', () => {
    expect(result('attest', ['STORE_UNREACHABLE'], [signed])).toBe(5);
    expect(result('sign', [], [{ ...signed, stores: [{ store: 'oci', status: 'failed', problem: problem('STORE_CREDENTIALS') }] }])).toBe(
      5,
    );
  });

  test('a report that could not be written says nothing of the signing', () => {
    expect(exitCodeOfError(error('STORE_REPORT_WRITE'), 'attest')).toBe(5);
  });
});

describe('for verify 5 means: ask again', () => {
  test.each<ErrorCode>(['STORE_UNREACHABLE', 'STORE_TIMEOUT', 'VERIFICATION_TIMEOUT', 'INPUT_TIMEOUT'])('%s', (code) => {
    expect(exitCodeOfError(error(code), 'verify')).toBe(5);
    expect(
      exitCodeOf({
        command: 'verify',
        problems: [],
        statements: [],
        artifacts: [{ artifact: 'a', verdict: 'inconclusive', problem: problem(code), bundles: [] }],
      }),
    ).toBe(5);
  });

  test('and a Sigstore service that cannot be asked stays 4', () => {
    expect(exitCodeOfError(error('TRUST_TIMEOUT'), 'verify')).toBe(4);
  });
});

test.each<[readonly ErrorCode[], number]>([
  [['STORE_REFUSED', 'TRUST_UNREACHABLE'], 4],
  [['TRUST_UNREACHABLE', 'POLICY_REF_MISMATCH'], 7],
  [['POLICY_REF_MISMATCH', 'VERIFICATION_NO_BUNDLE'], 6],
  [['INPUT_UNREADABLE', 'STORE_REFUSED'], 5],
])('of several the gravest counts: %j is %i', (codes, exitCode) => {
  expect(result('verify', codes)).toBe(exitCode);
});

test('what is no error of ours is a bug', () => {
  expect(exitCodeOfError(new TypeError('x'), 'verify')).toBe(1);
});
