import { createHash } from 'node:crypto';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import {
  type JsonObject,
  readArray,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalString,
  readString,
  readStringMap,
} from '../base/json/json-shape.ts';
import { type Document, type DocumentKind, parseDocument } from './document.ts';
import { MAX_ELEMENTS, MAX_TEST_CONFIGURATION, MAX_TEST_NAME } from './limits.ts';
import { type BuiltPredicate, readSigned } from './predicate-kind.ts';
import type { ResourceDescriptor } from './provenance-shape.ts';
import { isJest, readJest } from './tests/jest.ts';
import { isTap, readTap } from './tests/tap.ts';
import type { TestOutcome } from './tests/test-outcome.ts';

const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = ['PASSED', 'WARNED', 'FAILED'] as const;
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;

const KIND: DocumentKind = {
  noun: 'The report',
  notJson: 'INPUT_REPORT_FORMAT',
  notObject: 'INPUT_REPORT_FORMAT',
  hint: 'Test reports must be JUnit XML, TAP 13 or 14, or the JSON of Jest.',
};

/** The result of testing an artifact. */
export interface TestResult {
  result: (typeof RESULTS)[number];
  passed: string[];
  warned: string[];
  failed: string[];
  /** What was run or read; in results made here the report, by name and digest. */
  configuration: ResourceDescriptor[];
  url?: string;
}

/** Test results (in-toto attestation, spec/predicates/test-result.md), built from the reports of test runners. */
export const testResult = {
  types: [TYPE] as readonly string[],

  /**
   * FAILED if a test failed, if the report counts a failure that it does not name, or if it was cut short. WARNED if tests have
   * reservations, or if no test ran. Skipped tests are not listed.
   *
   * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
   */
  async build(document: Document): Promise<BuiltPredicate> {
    try {
      const { passed, warned, failed, isBroken } = await readReport(document);
      const hasRun = passed.length + failed.length > 0;
      const result = isBroken || failed.length > 0 ? 'FAILED' : warned.length > 0 || !hasRun ? 'WARNED' : 'PASSED';
      const sha256 = createHash('sha256').update(document.bytes).digest('hex');
      const configuration = [{ name: document.source, digest: { sha256 } }];
      return { type: TYPE, predicate: { result, configuration, passedTests: passed, warnedTests: warned, failedTests: failed } };
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      throw new ChopmarkError({
        code: 'INPUT_REPORT_INVALID',
        message: `The report ${document.source} does not follow its format: ${error.message}.`,
        hint: 'The test run may have ended while it wrote the report. Create the report again.',
      });
    }
  },

  /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
  read: (predicate: JsonObject): TestResult =>
    readSigned('a test result', () => {
      const url = readOptionalString(predicate.url, 'url', MAX_TEST_NAME);
      return {
        result: readOneOf(predicate.result, 'result', RESULTS),
        passed: readNames(predicate.passedTests, 'passedTests'),
        warned: readNames(predicate.warnedTests, 'warnedTests'),
        failed: readNames(predicate.failedTests, 'failedTests'),
        configuration: readArray(predicate.configuration, 'configuration', MAX_TEST_CONFIGURATION).map(readDescriptor),
        ...(url ? { url } : {}),
      };
    }),
} as const;

async function readReport(document: Document): Promise<TestOutcome> {
  const head = Buffer.from(document.bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*</.test(head)) {
    const { readJunit } = await import('./tests/junit.ts');
    return readJunit(decode(document));
  }
  if (isTap(head)) return readTap(decode(document));
  const report = parseDocument(document, KIND);
  if (isJest(report)) return readJest(report);
  throw new ChopmarkError({
    code: 'INPUT_REPORT_FORMAT',
    message: `The report ${document.source} is JSON, but not of a supported test runner.`,
    hint: KIND.hint,
  });
}

function decode({ bytes }: Document): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new JsonError('not-utf8', 'it is not valid UTF-8');
  }
}

const readNames = (value: unknown, where: string): string[] =>
  readOptionalArray(value, where, MAX_ELEMENTS).map((name, index) => readString(name, `${where}[${index}]`, MAX_TEST_NAME));

function readDescriptor(value: unknown, index: number): ResourceDescriptor {
  const where = `configuration[${index}]`;
  const { name, uri, digest } = readObject(value, where);
  const [nameText, uriText] = [readOptionalString(name, where, MAX_TEST_NAME), readOptionalString(uri, where, MAX_TEST_NAME)];
  return {
    ...(nameText ? { name: nameText } : {}),
    ...(uriText ? { uri: uriText } : {}),
    ...(digest == null ? {} : { digest: readStringMap(digest, where, 32) }),
  };
}
