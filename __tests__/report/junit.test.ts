import { expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { renderJunit } from '../../src/report/junit.ts';
import type { Result } from '../../src/results/result.ts';
import { signedResult, verifiedResult } from './sample.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  parent?: string;
}

function read(document: string): Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    found.push({ name, attributes: attributes as Record<string, string>, ...(parent && { parent }) });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  return found;
}

/** What Jenkins's schema (xunit plugin, junit-10.xsd) lets stand in each element, and what it asks for. */
const SCHEMA: Record<string, { parents: (string | undefined)[]; required: string[]; optional: string[] }> = {
  testsuites: { parents: [undefined], required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: { parents: ['testsuites'], required: ['name', 'tests', 'failures', 'errors'], optional: ['time', 'skipped'] },
  properties: { parents: ['testsuite'], required: [], optional: [] },
  property: { parents: ['properties'], required: ['name', 'value'], optional: [] },
  testcase: { parents: ['testsuite'], required: ['name'], optional: ['time', 'classname'] },
  failure: { parents: ['testcase'], required: [], optional: ['type', 'message'] },
  error: { parents: ['testcase'], required: [], optional: ['type', 'message'] },
  skipped: { parents: ['testcase'], required: [], optional: ['type', 'message'] },
  'system-out': { parents: ['testcase'], required: [], optional: [] },
};

const mixed: Result = {
  ...verifiedResult(['good', 'bad']),
  artifacts: [...(verifiedResult(['good', 'bad']).artifacts ?? []), { artifact: 'late', verdict: 'inconclusive', bundles: [] }],
};

test.each<[string, Result]>([
  ['mixed', mixed],
  ['signed', signedResult(['a', 'b'])],
  ['skipped', { ...signedResult([]), skipped: { code: 'IDENTITY_NONE', message: 'No identity.' } }],
  ['problems', { ...signedResult([]), problems: [{ code: 'STORE_FILE_WRITE', message: 'full' }] }],
])('keeps to the schema that consumers hold it against: %s', (_, result) => {
  const found = read(renderJunit(result));
  for (const { name, attributes, parent } of found) {
    const rule = SCHEMA[name];
    expect(rule?.parents).toContain(parent);
    expect(Object.keys(attributes)).toEqual(expect.arrayContaining(rule?.required ?? []));
    expect([...(rule?.required ?? []), ...(rule?.optional ?? [])]).toEqual(expect.arrayContaining(Object.keys(attributes)));
    if (attributes.time !== undefined) expect(attributes.time).toMatch(/^[0-9]*(\.[0-9]*)?$/);
  }
  const [suite] = found.filter(({ name }) => name === 'testsuite');
  for (const [counted, element] of [
    ['tests', 'testcase'],
    ['failures', 'failure'],
    ['errors', 'error'],
    ['skipped', 'skipped'],
  ] as const)
    expect(suite?.attributes[counted]).toBe(String(found.filter(({ name }) => name === element).length));
});

test('refused is a failure with its reason, inconclusive an error, verified a case that passed', () => {
  const document = renderJunit(mixed);
  expect(document).toContain('<testsuite name="chopmark verify" tests="3" failures="1" errors="1" skipped="0"');
  expect(document).toContain(
    '<failure type="POLICY_IDENTITY_MISMATCH" message="bad was signed by bad.">bad was signed by bad. Ask bad. [POLICY_IDENTITY_MISMATCH]</failure>',
  );
  expect(document).toMatch(/<testcase classname="chopmark\.verify" name="good" time="0">\n +<system-out>sha256:3a/);
  expect(document).toMatch(/name="late" time="0">\n +<error /);
});

test('what cannot stand in XML is shown, not dropped', () => {
  expect(renderJunit(verifiedResult(['a\u0001b\uffffc']))).toContain('name="a\\u{1}b\\u{ffff}c"');
});
