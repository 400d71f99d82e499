import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexVex } from '../../../src/policy/requirements/vex-index.ts';
import type { VexStatement } from '../../../src/predicates/openvex.ts';
import { checkProperty } from '../../support/check-property.ts';

const OURS = { names: ['app'], digests: ['ab'.repeat(32)] };
const statement = (vulnerability: string, more: Partial<VexStatement> = {}): VexStatement => ({
  vulnerability,
  aliases: [],
  status: 'fixed',
  ...more,
});
const finding = (id: string, purl?: string, aliases: string[] = []) => ({ id, aliases, ...(purl && { package: { name: 'x', purl } }) });

const id = fc.constantFrom('A', 'B', 'C');
const name = fc.constantFrom('app', `x@${'ab'.repeat(32)}`, 'pkg:npm/a', 'pkg:npm/b');
const statements = fc.array(
  fc.record(
    {
      vulnerability: id,
      aliases: fc.array(id, { maxLength: 2 }),
      products: fc.array(fc.record({ names: fc.array(name, { maxLength: 2 }), parts: fc.array(name, { maxLength: 2 }) }), { maxLength: 2 }),
      status: fc.constantFrom('fixed' as const, 'affected' as const),
    },
    { requiredKeys: ['vulnerability', 'aliases', 'status'] },
  ),
  { maxLength: 6 },
);

test('the index finds what a look at each statement finds', async () => {
  await checkProperty(
    fc.property(
      statements,
      id,
      fc.array(id, { maxLength: 2 }),
      fc.option(name, { nil: undefined }),
      (vex, vulnerability, aliases, purl) => {
        const ids = [vulnerability, ...aliases];
        const isArtifact = (text: string) => text === 'app' || text.includes('ab'.repeat(32));
        const expected = vex.findLast(
          (one) =>
            [one.vulnerability, ...one.aliases].some((other) => ids.includes(other)) &&
            (one.products === undefined ||
              one.products.some(({ names, parts }) =>
                parts.length === 0
                  ? names.some((text) => text === purl || isArtifact(text))
                  : names.some(isArtifact) && parts.some((text) => text === purl),
              )),
        );
        expect(indexVex(vex as VexStatement[], OURS).findLast(finding(vulnerability, purl, aliases))).toBe(expected);
      },
    ),
  );
});

test.each<[string, (at: number) => VexStatement, (at: number) => ReturnType<typeof finding>]>([
  [
    'one vulnerability in many parts',
    (at) => statement('A', { products: [{ names: [`pkg:npm/${at}`], parts: [] }] }),
    (at) => finding('A', `pkg:npm/none-${at}`),
  ],
  [
    'many vulnerabilities in one part',
    (at) => statement(`A${at}`, { products: [{ names: ['pkg:npm/a'], parts: [] }] }),
    (at) => finding(`B${at}`, 'pkg:npm/a'),
  ],
  [
    'the same vulnerability again and again',
    () => statement('A', { products: [{ names: ['pkg:npm/b'], parts: [] }] }),
    () => finding('A', 'pkg:npm/a'),
  ],
  [
    'each with its own',
    (at) => statement(`A${at}`, { products: [{ names: [`pkg:npm/${at}`], parts: [] }] }),
    (at) => finding(`A${at}`, `pkg:npm/${at}`),
  ],
])('%s: findings look at as many statements as there are findings', (_, say, find) => {
  const COUNT = 2_000;
  let looks = 0;
  const index = indexVex(
    Array.from({ length: COUNT }, (_, at) => say(at)),
    OURS,
    () => {
      looks++;
    },
  );
  for (let at = 0; at < COUNT; at++) index.findLast(find(at));
  expect(looks).toBeLessThanOrEqual(COUNT);
});
