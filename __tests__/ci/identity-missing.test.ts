import { expect, test } from '@jest/globals';
import { isIdentityMissing } from '../../src/ci/identity-missing.ts';
import type { ErrorCode } from '../../src/core/error-codes.ts';
import { ChopmarkError } from '../../src/core/errors.ts';

test.each([
  ['IDENTITY_NONE', true],
  ['IDENTITY_GITHUB_NO_TOKEN', true],
  ['IDENTITY_GITLAB_NO_TOKEN', true],
  ['IDENTITY_SPIFFE_NO_TOKEN', true],
  ['IDENTITY_SERVICE_REFUSED', false],
  ['IDENTITY_UNREACHABLE', false],
  ['IDENTITY_TOKEN_EXPIRED', false],
  ['IDENTITY_CI_AMBIGUOUS', false],
  ['INPUT_UNREADABLE', false],
] as [ErrorCode, boolean][])('%s means that there is no identity: %p', (code, missing) => {
  expect(isIdentityMissing(new ChopmarkError({ code, message: 'x' }))).toBe(missing);
});

test('another error is another error', () => {
  expect(isIdentityMissing(new Error('IDENTITY_NONE'))).toBe(false);
});
