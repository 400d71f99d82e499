import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { renderSarif } from '../../src/report/sarif.ts';
import type { Result } from '../../src/results/result.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';
import { signedResult, verifiedResult } from './sample.ts';

/** The published schema, and a validator of its draft: both come with a matcher of Microsoft's that cannot be loaded as it is. */
const require = createRequire(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
const Ajv = require('ajv');
const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const validate = ajv.compile(JSON.parse(readFileSync(require.resolve('./lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')));
const faultsOf = (document: unknown): unknown[] => (validate(document) ? [] : validate.errors);

const sarif = (result: Result) => JSON.parse(renderSarif(result));

test('the schema is asked at all', () => {
  expect(faultsOf({ version: '2.1.0' })).not.toEqual([]);
  expect(faultsOf({ ...sarif(verifiedResult([])), extra: 1 })).not.toEqual([]);
});

test.each([
  ['verified and refused', verifiedResult(['a', 'b', 'c'])],
  ['nothing', verifiedResult([])],
  ['signed', signedResult(['a'])],
  ['hostile', verifiedResult(HOSTILE_NAMES.flatMap((name) => ['a', name]))],
  [
    'problems',
    { ...signedResult([]), problems: [{ code: 'STORE_FILE_WRITE', message: 'full', hint: 'Free some space.' }] } satisfies Result,
  ],
])('is valid by the published schema: %s', (_, result) => {
  expect(faultsOf(sarif(result))).toEqual([]);
});

test('what is refused is a result with its rule, place and a fingerprint that stays; what is verified is none', () => {
  const [run] = sarif(verifiedResult(['good', 'dist/bad name.txt'])).runs;
  expect(run.results).toHaveLength(1);
  expect(run.results[0]).toMatchObject({
    ruleId: 'POLICY_IDENTITY_MISMATCH',
    level: 'error',
    message: { text: 'dist/bad name.txt was signed by dist/bad name.txt. Ask dist/bad name.txt.' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'dist/bad%20name.txt' } } }],
  });
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('POLICY_IDENTITY_MISMATCH');
  expect(run.results[0].partialFingerprints).toEqual(
    sarif(verifiedResult(['x', 'dist/bad name.txt'])).runs[0].results[0].partialFingerprints,
  );
  expect(run.invocations[0]).toMatchObject({ exitCode: 7 });
});

test('inconclusive is a warning: it may be true yet', () => {
  const result = { ...verifiedResult([]), artifacts: [{ artifact: 'a', verdict: 'inconclusive' as const, bundles: [] }] };
  expect(sarif(result).runs[0].results[0]).toMatchObject({ level: 'warning', properties: { verdict: 'inconclusive' } });
});

test('more results than a consumer takes are counted', () => {
  const names = Array.from({ length: 10_004 }, (_, index) => `f${index}`);
  const [run] = sarif(verifiedResult(names)).runs;
  expect(run.results).toHaveLength(5_000);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('2 more results are omitted.');
});
