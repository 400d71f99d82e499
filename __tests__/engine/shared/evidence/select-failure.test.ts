import { expect, test } from '@jest/globals';
import type { ErrorCode } from '../../../../src/base/errors/error-codes.ts';
import { selectFailure } from '../../../../src/engine/shared/evidence/select-failure.ts';
import type { CheckedBundle } from '../../../../src/results/result.ts';

interface Kind {
  code: ErrorCode;
  verified?: boolean;
  unmet?: number;
  message?: string;
}

const bundle = ({ code, verified = false, unmet = 0, message = code }: Kind): CheckedBundle => ({
  bundlePath: 'app.sigstore.json',
  entries: [],
  timestamps: [],
  ...(verified && { signer: { kind: 'key', fingerprint: 'ff' } }),
  trust: {
    rule: 'trust',
    name: 'widget',
    satisfied: unmet === 0,
    clauses: Array.from({ length: unmet }, () => ({ clause: 'ref', satisfied: false, expected: 'one' })),
  },
  problem: { code, message },
});

/** From what says most to what says least. */
const KINDS: readonly Kind[] = [
  { code: 'VERIFICATION_PROVENANCE_MISMATCH', verified: true },
  { code: 'POLICY_DENIED', verified: true },
  { code: 'POLICY_ARTIFACT_NAME', verified: true },
  { code: 'POLICY_PREDICATE_TYPE', verified: true },
  { code: 'POLICY_REPOSITORY_MISMATCH', verified: true, unmet: 1 },
  { code: 'POLICY_ISSUER_MISMATCH', verified: true, unmet: 2 },
  { code: 'VERIFICATION_LOG_PROOF' },
  { code: 'STORE_FILE_READ' },
  { code: 'VERIFICATION_ARTIFACT_MISMATCH' },
];

test.each(KINDS.slice(0, -1).map((kind, position) => [kind.code, position] as const))(
  '%s is told before all that say less',
  (code, position) => {
    for (const less of KINDS.slice(position + 1)) {
      const pair = [bundle(KINDS[position] as Kind), bundle(less)];
      expect(selectFailure(pair)?.code).toBe(code);
      expect(selectFailure(pair.reverse())?.code).toBe(code);
    }
  },
);

test('of those alike it is always the same one', () => {
  const [one, other] = ['is signed by b', 'is signed by a'].map((message) => bundle({ code: 'VERIFICATION_LOG_PROOF', message }));
  expect(selectFailure([one, other] as CheckedBundle[])?.message).toBe('is signed by a');
  expect(selectFailure([other, one] as CheckedBundle[])?.message).toBe('is signed by a');
});

test('where nothing is wrong with any bundle there is no reason', () => {
  const { problem: _, ...fine } = bundle({ code: 'VERIFICATION_LOG_PROOF' });
  expect(selectFailure([fine])).toBeUndefined();
  expect(selectFailure([])).toBeUndefined();
});
