import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planPredicates, type StatementOptions } from '../../../../src/engine/attest/plan/plan-predicates.ts';
import { createDocumentSource } from '../../../../src/engine/attest/plan/read-documents.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-predicates-'));
  for (const name of ['review.txt', 'review.json', 'scai', '{"a":1}']) await writeFile(join(folder, name), '{"a":1}');
});
afterAll(() => rm(folder, { recursive: true }));

const plan = (own: Partial<StatementOptions>) =>
  planPredicates(
    {
      provenance: false,
      sbomPath: [],
      vulnerabilityReportPath: [],
      testReportPath: [],
      predicateFormat: 'in-toto',
      predicateType: 'https://example.com/review',
      ...own,
    } as StatementOptions,
    createDocumentSource({ workingFolder: folder }, async () => []),
    { info: () => undefined, warn: () => undefined },
  );

test.each<[string, Partial<StatementOptions>, string, string]>([
  ['a path as --predicate', { predicate: 'review.txt' }, 'INPUT_PREDICATE_NOT_JSON', '--predicate-path'],
  ['a path that does not exist as --predicate', { predicate: 'out/none.json' }, 'INPUT_PREDICATE_NOT_JSON', '--predicate-path'],
  ['JSON as --predicate-path', { predicatePath: ' {"b": [1]}' }, 'INPUT_PREDICATE_NOT_JSON', 'Use --predicate for JSON'],
  ['a path as --predicate-type', { predicateType: './review.txt', predicate: '{}' }, 'INPUT_PREDICATE_TYPE', '--predicate-path'],
  [
    'a path as --predicate-type, and none',
    { predicateType: 'none.json', predicatePath: 'review.json' },
    'INPUT_PREDICATE_TYPE',
    '--predicate-path',
  ],
])('%s is told as that, with the option that was meant', async (_, own, code, hint) => {
  await expect(plan(own)).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) });
});

test('JSON that is broken is told with its place', async () => {
  await expect(plan({ predicate: '{"a": x}' })).rejects.toMatchObject({ message: expect.stringContaining('(line 1 column 7)') });
});

test.each<[string, Partial<StatementOptions>]>([
  ['a file whose name looks like JSON', { predicatePath: '{"a":1}' }],
  ['JSON with a file name in it', { predicate: '{"file":"review.json"}' }],
  ['a type that ends like a file', { predicateType: 'https://example.com/review.json', predicate: '{}' }],
])('%s is taken', async (_, own) => {
  expect(await plan(own)).toHaveLength(1);
});
