import { expect, test } from '@jest/globals';
import { redactArgv } from '../../../src/base/secrets/redact-argv.ts';

test.each([
  [
    ['make', 'all'],
    ['make', 'all'],
  ],
  [
    ['make', 'API_TOKEN=abc'],
    ['make', 'API_TOKEN=***'],
  ],
  [
    ['tool', '--token=abc', '--verbose'],
    ['tool', '--token=***', '--verbose'],
  ],
  [
    ['tool', '--password', 'abc'],
    ['tool', '--password', '***'],
  ],
  [
    ['tool', '--password', '--verbose'],
    ['tool', '--password', '--verbose'],
  ],
  [
    ['curl', 'https://me:abc@acme.example/x'],
    ['curl', 'https://***@acme.example/x'],
  ],
  [
    ['x', `ghp_${'a'.repeat(36)}`],
    ['x', '***'],
  ],
  [
    ['x', `glpat-${'a'.repeat(20)}`],
    ['x', '***'],
  ],
  [
    ['x', `eyJhbGciOiJI.${'a'.repeat(20)}.${'b'.repeat(20)}`],
    ['x', '***'],
  ],
  [
    ['sh', '-c', 'echo hunter2'],
    ['sh', '-c', '***'],
  ],
  [
    ['make', 'NAME=value'],
    ['make', 'NAME=value'],
  ],
])('%j is told as %j', (words, told) => {
  expect(redactArgv(words, ['hunter2'])).toEqual(told);
});
