import { expect, test } from '@jest/globals';
import { planStatements, type StatementPlan } from '../../../../src/engine/attest/plan/plan-statements.ts';
import type { PlannedBundle } from '../../../../src/engine/shared/signing/sign-items.ts';
import { buildPayload } from '../../../../src/signing/batch/sign-item.ts';

const subjects = Array.from({ length: 2500 }, (_, index) => ({
  name: `file-${index}`,
  digest: { sha256: index.toString(16).padStart(64, '0') },
}));
const TYPE = 'https://example.com/predicate/v1';
const plan = (options: Partial<StatementPlan> = {}) =>
  planStatements({
    subjects,
    predicates: [{ type: TYPE, kind: 'custom', predicate: {} }],
    statements: 'combined',
    folder: '/bundles',
    record: undefined,
    ...options,
  });

const sizes = (options?: Partial<StatementPlan>) => plan(options).map((bundle) => bundle.subjects.length);

test('a combined statement holds all subjects, unless a store takes fewer', () => {
  expect(sizes()).toEqual([2500]);
  expect(sizes({ mostSubjects: 1024 })).toEqual([1024, 1024, 452]);
  expect(sizes({ mostSubjects: 2500 })).toEqual([2500]);
  expect(sizes({ mostSubjects: 1024, statements: 'per-subject' })).toHaveLength(2500);
  expect(sizes({ subjects: subjects.slice(0, 1024), mostSubjects: 1024 })).toEqual([1024]);
});

test('split statements are about each subject once, in their order, under file names of their own that stay the same', async () => {
  const split = plan({ mostSubjects: 1024 });
  expect(split.flatMap((bundle) => bundle.subjects)).toEqual(subjects.map((_, index) => index));
  expect(new Set(split.map(({ path }) => path)).size).toBe(3);
  expect(plan({ mostSubjects: 1024 }).map(({ path, item }) => [path, item.id])).toEqual(split.map(({ path, item }) => [path, item.id]));
  const statement = JSON.parse((await buildPayload((split[2] as PlannedBundle).item))?.toString('utf8') ?? 'null');
  expect(statement.predicateType).toBe(TYPE);
  expect(statement.subject[0].name).toBe('file-2048');
  expect(statement.subject.at(-1).name).toBe('file-2499');
});
