import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../support/markdown.ts';

const page = readFileSync(join(ROOT, 'docs/explanation/threat-model.md'), 'utf8');
/** Each item of a list is a claim, except those that say what is not stopped. */
const claims = page.split('\n').filter((line) => line.startsWith('- ') && !line.startsWith('- **Not stopped:**'));

test.each(claims.map((claim) => [claim.slice(2, 82), claim] as const))('"%s…" names the test that holds it', (_, claim) => {
  const named = [...claim.matchAll(/`(__tests__\/[\w./-]+\.test\.ts)`/g)].map(([, path]) => path ?? '');
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every kind of attacker has a claim', () => {
  const sections = page.split(/^### /m).slice(1);
  expect(sections.filter((section) => !section.includes('`__tests__/')).map((section) => section.split('\n', 1)[0])).toEqual([]);
});
