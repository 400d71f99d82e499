import { JsonError } from '../../base/json/json.ts';
import { MAX_ELEMENTS, MAX_TEST_NAME } from '../limits.ts';
import { emptyOutcome, type TestOutcome } from './test-outcome.ts';

const POINT = /^(not )?ok\b(?: +(\d+))?/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo\b|skip)/i;

/**
 * Empty lines and comments, then a line that only TAP starts with. There is only one way to match each line, so that no file takes long to
 * be rejected.
 */
const START = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/;

export const isTap = (text: string): boolean => START.test(text);

/**
 * TAP 13 and 14 (testanything.org): the test points of the top level, which include those of subtests.
 *
 * @throws JsonError if there is no plan to compare with.
 */
export function readTap(text: string): TestOutcome {
  const outcome = emptyOutcome();
  let planned: number | undefined;
  let run = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('Bail out!')) outcome.isBroken = true;
    const plan = PLAN.exec(line)?.[1];
    if (plan !== undefined && planned !== undefined) throw new JsonError('shape', 'it has two plans');
    if (plan !== undefined) planned = Number(plan);
    const point = POINT.exec(line);
    if (!point) continue;
    run++;
    if (run > MAX_ELEMENTS) throw new JsonError('shape', `it has more than ${MAX_ELEMENTS} tests`);
    const [start, not, number] = point;
    const description = ` ${line.slice(start.length).replace(/^ +(?:- +)?/, '')}`;
    const found = DIRECTIVE.exec(description);
    const directive = found?.[1]?.toLowerCase();
    const name = description.slice(0, found?.index).trim().slice(0, MAX_TEST_NAME) || `test ${number ?? run}`;
    if (directive === 'skip') continue;
    if (directive === 'todo') outcome.warned.push(name);
    else if (not) outcome.failed.push(name);
    else outcome.passed.push(name);
  }
  if (planned === undefined) throw new JsonError('shape', 'it has no plan (1..N), so it may be incomplete');
  if (planned !== run) outcome.isBroken = true;
  return outcome;
}
