import { describe, expect, test } from '@jest/globals';
import { createWorkflowLogger } from '../../../src/adapters/action/workflow-log.ts';
import { createRedactor } from '../../../src/base/secrets/redact.ts';

/** The lines of a run whose reports come at these seconds. */
function linesOf(reports: readonly [second: number, task: string, done: number, total: number][]): string[] {
  let text = '';
  let now = 0;
  const logger = createWorkflowLogger(
    (piece) => {
      text += piece;
    },
    { now: () => new Date(now) },
  )(createRedactor());
  for (const [second, task, done, total] of reports) {
    now = second * 1000;
    logger.progress(task, done, total);
  }
  return text.split('\n').slice(0, -1);
}

describe('progress', () => {
  test('is told where a task begins and ends, and every ten seconds between', () => {
    const reports = Array.from({ length: 40 }, (_, index): [number, string, number, number] => [index, 'Signing', index + 1, 40]);
    const lines = linesOf([...reports, [40, 'Storing', 1, 2], [41, 'Storing', 2, 2]]);
    expect(lines.map((line) => line.replace(/, .*/, ''))).toEqual([
      'Signing: 1 of 40',
      'Signing: 11 of 40',
      'Signing: 21 of 40',
      'Signing: 31 of 40',
      'Signing: 40 of 40',
      'Storing: 1 of 2',
      'Storing: 2 of 2',
    ]);
  });

  test('of a single thing is one line, and of nothing none', () => {
    expect(linesOf([[0, 'Signing', 1, 1]])).toEqual(['Signing: 1 of 1']);
    expect(linesOf([[0, 'Hashing (MB)', 0, 0]])).toEqual([]);
  });

  test('of tasks that take turns does not become many lines', () => {
    const turns = Array.from({ length: 1000 }, (_, index): [number, string, number, number] => [
      index / 1000,
      index % 2 === 0 ? 'Storing' : 'Uploading',
      index + 1,
      2000,
    ]);
    expect(linesOf(turns)).toHaveLength(2);
  });
});
