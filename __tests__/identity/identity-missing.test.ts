import { expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/base/errors/error-codes.ts';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { isIdentityMissing } from '../../src/identity/identity-missing.ts';

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
