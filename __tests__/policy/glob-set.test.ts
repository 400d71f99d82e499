import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileGlobs } from '../../src/policy/glob-set.ts';
import { matchGlob } from '../../src/policy/match-glob.ts';
import { couldMatchName, matchName } from '../../src/policy/match-name.ts';
import { checkProperty } from '../support/check-property.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '.'), maxLength: 8 });

test('a set finds what each of its globs matches', async () => {
  await checkProperty(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 6 }), (globs, names) => {
      const set = compileGlobs(globs);
      for (const name of names) expect(set.find(name)).toEqual(globs.flatMap((glob, at) => (matchGlob(glob, name) ? [at] : [])));
    }),
  );
});

test('a name is matched as by its globs one by one', async () => {
  await checkProperty(
    fc.property(fc.array(text, { maxLength: 4 }), text, (globs, name) => {
      const last = name.slice(name.lastIndexOf('/') + 1);
      expect(matchName(globs, name)).toBe(globs.some((glob) => matchGlob(glob, name) || matchGlob(glob, last)));
      if (matchName(globs, name)) expect(couldMatchName(globs, name)).toBe(true);
    }),
  );
});

describe('the positions that are looked at', () => {
  const countFor = (globs: readonly string[], names: readonly string[]) => {
    let positions = 0;
    const set = compileGlobs(globs, (count) => {
      positions += count;
    });
    for (const name of names) set.find(name);
    return positions;
  };
  const many = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));

  test.each<[string, (at: number) => string, (at: number) => string]>([
    ['exact names', (at) => `pkg:npm/name-${at}@1`, (at) => `pkg:npm/other-${at}@1`],
    ['names with any version', (at) => `pkg:npm/name-${at}@*`, (at) => `pkg:npm/name-${at}@1.2.3`],
    ['parts of names', (at) => `*part-${at}*`, (at) => `one-part-${at}-more`],
    ['parts of paths', (at) => `**part-${at}**`, (at) => `pkg:npm/part-${at}/more`],
  ])('%s: twice as many globs and names take about twice as many', (_, glob, name) => {
    const [one, two] = [200, 400].map((count) => countFor(many(count, glob), many(count, name)));
    // The product would be four times as many.
    expect(two).toBeLessThanOrEqual(3 * (one ?? 0));
  });

  test('the same names take none', () => {
    const [globs, names] = [many(100, (at) => `a-${at}*`), many(100, (at) => `a-${at}`)];
    expect(countFor(globs, [...names, ...names, ...names])).toBe(countFor(globs, names));
  });
});

test('states beyond the limit are made again, and the answers stay', () => {
  // Each text reaches other positions of many globs of a hundred stars.
  const globs = Array.from({ length: 30 }, (_, at) => `${'*a'.repeat(50)}${'*b'.repeat(50)}${at}`);
  const set = compileGlobs(globs);
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let round = 0; round < 12; round++) {
    const name = `${Array.from({ length: 300 }, () => (random() % 2 ? 'a' : 'b')).join('')}${round}`;
    expect(set.find(name)).toEqual(globs.flatMap((glob, at) => (matchGlob(glob, name) ? [at] : [])));
  }
});
