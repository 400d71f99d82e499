import { expect, test } from '@jest/globals';
import { checkBuilder } from '../../src/predicates/check-builder.ts';

const san = 'https://buildkite.com/acme/widget';

test('an e-mail address becomes a URI', () => {
  expect(checkBuilder('mailto:a@b.example', 'a@b.example')).toBe(true);
  expect(checkBuilder('mailto:a@b.example', 'c@b.example')).toBe(false);
});

test.each([
  [san, undefined, true],
  [san, 'self-hosted', true],
  [`${san}#self-hosted`, undefined, true],
  [`${san}#self-hosted`, 'self-hosted', true],
  [`${san}#buildkite-hosted`, 'self-hosted', false],
  [`${san}#anything`, undefined, false],
  [`${san}2`, undefined, false],
  [`${san}/`, undefined, false],
  ['https://buildkite.com/eve/widget#self-hosted', undefined, false],
  ['', undefined, false],
])('the builder %s on a runner that is %s: %p', (builderId, runner, agrees) => {
  expect(checkBuilder(builderId, san, runner)).toBe(agrees);
});
