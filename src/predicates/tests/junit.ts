import { SaxesParser } from 'saxes';
import { JsonError } from '../../base/json/json.ts';
import { MAX_JSON_DEPTH } from '../../base/limits.ts';
import { MAX_ELEMENTS, MAX_TEST_NAME } from '../limits.ts';
import { emptyOutcome, type TestOutcome } from './test-outcome.ts';

/** Characters passed to the parser at a time. */
const PIECE = 1 << 16;

interface Course {
  outcome: TestOutcome;
  depth: number;
  /** The test that is currently read. */
  test?: { name: string; verdict: 'passed' | 'failed' | 'skipped' };
  isRooted: boolean;
  /** Failures and errors that the outermost suites count. */
  counted: number;
}

/**
 * JUnit XML, as many tools write it: `testsuites` or `testsuite`, with `testcase` below. A DOCTYPE is rejected, so there are no entities to
 * expand; only names are kept.
 *
 * @throws JsonError
 */
export function readJunit(text: string): TestOutcome {
  const course: Course = { outcome: emptyOutcome(), depth: 0, isRooted: false, counted: 0 };
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new JsonError('shape', 'it has a DOCTYPE, which is not accepted');
  });
  parser.on('error', (error) => {
    // The message starts with line and column; the rest may quote the file.
    const place = /^(\d+):(\d+)/.exec(error.message);
    throw new JsonError('syntax', `it is not well-formed XML${place ? ` (line ${place[1]} column ${place[2]})` : ''}`);
  });
  parser.on('opentag', ({ name, attributes }) => open(course, name, attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => close(course, name));
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  const { outcome, counted } = course;
  // A suite that could not start counts an error and names no test.
  if (counted > outcome.failed.length) outcome.isBroken = true;
  return outcome;
}

function open(course: Course, name: string, attributes: Record<string, string>): void {
  course.depth++;
  if (course.depth > MAX_JSON_DEPTH) throw new JsonError('too-deep', `it is nested deeper than ${MAX_JSON_DEPTH} levels`);
  if (!course.isRooted && name !== 'testsuites' && name !== 'testsuite')
    throw new JsonError('shape', 'its root element is neither testsuites nor testsuite');
  const isOutermost = name === 'testsuite' && course.depth <= 2;
  course.isRooted = true;
  if (isOutermost) course.counted += countOf(attributes.failures) + countOf(attributes.errors);
  if (name === 'testcase') {
    const { classname, name: test = '' } = attributes;
    const full = classname && classname !== test ? `${classname}: ${test}` : test;
    if (full.length > MAX_TEST_NAME) throw new JsonError('shape', `a test has a name of more than ${MAX_TEST_NAME} characters`);
    course.test = { name: full, verdict: 'passed' };
  } else if (course.test && (name === 'failure' || name === 'error')) course.test.verdict = 'failed';
  else if (course.test && name === 'skipped' && course.test.verdict === 'passed') course.test.verdict = 'skipped';
}

function close(course: Course, name: string): void {
  course.depth--;
  const { test, outcome } = course;
  if (name !== 'testcase' || !test) return;
  if (test.verdict !== 'skipped') outcome[test.verdict].push(test.name);
  if (outcome.passed.length + outcome.failed.length > MAX_ELEMENTS) throw new JsonError('shape', `it has more than ${MAX_ELEMENTS} tests`);
  delete course.test;
}

const countOf = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0);
