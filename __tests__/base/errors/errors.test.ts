import { expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';

test('an error never tells the password of an address', () => {
  const error = new ChopmarkError({
    code: 'INPUT_IMAGE',
    message: 'https://me:canary@acme.example/x is not an image reference.',
    hint: 'Write acme.example/x, not https://canary@acme.example/x.',
  });
  expect(error.message).toBe('https://***@acme.example/x is not an image reference.');
  expect(error.hint).toBe('Write acme.example/x, not https://***@acme.example/x.');
  expect(error.stack).not.toContain('canary');
});
