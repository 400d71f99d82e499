import { basename } from 'node:path';
import { JsonError } from '../../base/json/json.ts';
import { type JsonObject, readArray, readObject, readOptionalString, readString } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_TEST_NAME } from '../limits.ts';
import { emptyOutcome, type TestOutcome } from './test-outcome.ts';

/** `jest --json`, and the same format from Vitest. */
export const isJest = (report: JsonObject): boolean => Array.isArray(report.testResults) && typeof report.success === 'boolean';

/** @throws JsonError */
export function readJest(report: JsonObject): TestOutcome {
  const outcome = emptyOutcome();
  for (const [index, value] of readArray(report.testResults, 'testResults', MAX_ELEMENTS).entries()) {
    const where = `testResults[${index}]`;
    const suite = readObject(value, where);
    const tests = readArray(suite.assertionResults, `${where}.assertionResults`, MAX_ELEMENTS);
    for (const test of tests) take(readObject(test, where), where, outcome);
    // A file that could not be loaded has no tests. Its folder is left out: it means nothing to readers of the statement.
    if (suite.status === 'failed' && tests.length === 0)
      outcome.failed.push(basename(readOptionalString(suite.name, `${where}.name`, MAX_TEST_NAME) ?? 'unknown'));
    if (outcome.passed.length + outcome.failed.length > MAX_ELEMENTS)
      throw new JsonError('shape', `it has more than ${MAX_ELEMENTS} tests`);
  }
  outcome.isBroken = report.success !== true && outcome.failed.length === 0;
  return outcome;
}

function take(test: JsonObject, where: string, { passed, failed }: TestOutcome): void {
  const name = readString(test.fullName ?? test.title, `${where}.fullName`, MAX_TEST_NAME);
  if (test.status === 'passed') passed.push(name);
  if (test.status === 'failed') failed.push(name);
}
