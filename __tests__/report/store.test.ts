import { expect, test } from '@jest/globals';
import { renderStoreReport } from '../../src/report/store.ts';
import type { StoreReceipt } from '../../src/results/result.ts';

const report = (...statuses: StoreReceipt['status'][]) =>
  renderStoreReport(
    {
      schema: 'chopmark.store/1',
      action: 'push',
      version: '0.0.0',
      problems: [],
      bundles: statuses.map((status) => ({ sha256: 'a'.repeat(64), location: 'a.jsonl', subjects: [], stores: [{ store: 's', status }] })),
    },
    { color: false },
  );

test('what a store was not asked to take is no failure', () => {
  expect(report('stored', 'already-stored', 'skipped')).toContain('3 bundles: 1 stored, 1 already stored, 0 failed, 1 skipped.');
  expect(report('stored', 'failed')).toContain('2 bundles: 1 stored, 0 already stored, 1 failed.');
});
