import { describe, expect, jest, test } from '@jest/globals';
import { readCustomPredicate } from '../../src/predicates/custom.ts';
import { checkAgainstSchema } from '../../src/predicates/custom-schema.ts';
import * as limits from '../../src/predicates/limits.ts';
import { sbom } from '../../src/predicates/sbom/sbom.ts';
import { buildScan } from '../../src/predicates/scan.ts';
import { testResult } from '../../src/predicates/test-result.ts';
import { kindOf, nameBundles } from '../../src/stores/bundle-names.ts';

type Build = (bytes: Buffer) => unknown;
const source = 'hostile.file';
const scan: Build = (bytes) => buildScan({ bytes, source }, 'in-toto');
const bom: Build = (bytes) => sbom.build({ bytes, source });
const tests: Build = (bytes) => testResult.build({ bytes, source });
const own =
  (type: string): Build =>
  (bytes) =>
    readCustomPredicate({ type, bytes, source });

/** How each parser is reached: the beginning of a document that it takes for its own, up to where a member can follow. */
const JSON_PARSERS: readonly [string, Build, string][] = [
  ['SPDX 2', bom, '{"spdxVersion":"SPDX-2.3"'],
  ['SPDX 3', bom, '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"'],
  ['CycloneDX', bom, '{"bomFormat":"CycloneDX","specVersion":"1.6"'],
  ['Grype', scan, '{"descriptor":{"name":"grype"},"matches":[]'],
  ['Trivy', scan, '{"SchemaVersion":2,"ArtifactName":"app"'],
  ['Snyk', scan, '{"ok":true,"dependencyCount":1,"vulnerabilities":[]'],
  ['OSV-Scanner', scan, '{"results":[]'],
  ['SARIF', scan, '{"version":"2.1.0","runs":[{}]'],
  ['OpenVEX', scan, '{"@context":"https://openvex.dev/ns/v0.2.0","author":"a","statements":[]'],
  ['Jest', tests, '{"success":true,"testResults":[]'],
  ['a predicate', own('https://acme.example/own/v1'), '{"a":1'],
  ['SCAI', own('scai'), '{"attributes":[{"attribute":"a"}]'],
  ['a release', own('release'), '{"purl":"pkg:npm/a@1"'],
  ['a link', own('link'), '{"name":"build"'],
  ['a reference', own('reference'), '{"attester":{"id":"https://a.example"},"references":[]'],
];

/** One buffer for all that is longer than any document may be: its beginning, and then one letter. */
const large = Buffer.alloc((40 << 20) + 1_000, 'a');
function fillUp(head: string): Buffer {
  large.fill('a', 0, 1_000);
  large.write(head);
  return large;
}

const refused = async (build: Build, bytes: Buffer, message?: RegExp) => {
  const error = await Promise.resolve()
    .then(() => build(bytes))
    .then(
      () => 'it was taken',
      (reason: unknown) => reason,
    );
  expect(error).toMatchObject({
    name: 'ChopmarkError',
    exitCode: 2,
    code: expect.stringMatching(/^INPUT_/),
    ...(message && { message: expect.stringMatching(message) }),
  });
};

describe.each(JSON_PARSERS)('%s', (_, build, head) => {
  test.each<[string, string | Buffer | (() => Buffer), RegExp]>([
    ['depth', `${head},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /deeper than/],
    ['a key twice', `${head},"x":{"a":1,"b":2,"a":3}}`, /duplicate key/],
    ['a key that changes what copies it', `${head},"x":{"__proto__":{"polluted":1}}}`, /__proto__/],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`${head},"x":"`), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]), /UTF-8/],
    ['a text that is not Unicode', `${head},"x":"\\ud800"}`, /Unicode/],
    ['a number beyond any double', `${head},"x":1e999}`, /double/],
    ['an integer that would change', `${head},"x":[-12345678901234567890]}`, /double does not hold/],
    ['an end too early', `${head},"x":`, /not valid JSON/],
    ['more bytes than any of its kind', () => fillUp(`${head},"x":"`), /longer than/],
    ['two byte order marks', `\ufeff\ufeff${head}}`, /not valid JSON/],
    ['UTF-16', Buffer.from(`\ufeff${head}}`, 'utf16le'), /UTF-16/],
  ])('refuses %s', async (_, content, message) => {
    await refused(build, typeof content === 'function' ? content() : Buffer.from(content), message);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

/** Characters, of which the square does not end within the time of a test. */
const MILLION = 1_000_000;

const many = (count: number, of: (index: number) => unknown) => Array.from({ length: count }, (_, index) => of(index));
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('what could take the square of its length, or more than its length in memory', () => {
  test.each<[string, Build, () => Buffer]>([
    [
      'components in components',
      bom,
      () => {
        let component: object = { type: 'library', name: 'a' };
        for (let depth = 0; depth < 55; depth++) component = { type: 'library', name: 'a', components: [component] };
        return json({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [component] });
      },
    ],
    [
      'findings in groups',
      scan,
      () => {
        const groups = many(9_000, (at) => ({ ids: [`g${at}`], max_severity: '1' }));
        return json({
          results: [{ packages: [{ package: { name: 'a' }, groups, vulnerabilities: many(50_000, (at) => ({ id: `v${at}` })) }] }],
        });
      },
    ],
    [
      'rules and results',
      scan,
      () => {
        const rules = many(50_000, (at) => ({ id: `r${at}` }));
        return json({
          version: '2.1.0',
          runs: [{ tool: { driver: { name: 'a', rules } }, results: many(50_000, (at) => ({ ruleId: `r${at}` })) }],
        });
      },
    ],
    ['attributes', tests, () => Buffer.from(`<testsuite ${many(100_000, (at) => `a${at}="x"`).join(' ')}/>`)],
    ['character references', tests, () => Buffer.from(`<testsuite name="${'&#65;'.repeat(MILLION / 5)}"/>`)],
    ['a comment', tests, () => Buffer.from(`<testsuite><!--${'- '.repeat(MILLION / 2)}--></testsuite>`)],
    [
      'a CDATA section',
      tests,
      () => Buffer.from(`<testsuite><system-out><![CDATA[${']]'.repeat(MILLION / 2)}]]></system-out></testsuite>`),
    ],
    ['a line', tests, () => Buffer.from(`1..1\nok 1 ${'- # '.repeat(MILLION / 4)}\n`)],
    ['a line with a directive after each line separator', tests, () => Buffer.from(`1..1\nok 1 ${' #todo\u2028'.repeat(MILLION / 7)}\n`)],
    ['spaces of a line', tests, () => Buffer.from(`1..1\nok${' '.repeat(MILLION)}\u2028\n`)],
    ['a skip of signs', tests, () => Buffer.from(`1..1\nok 1 # skip${'-'.repeat(MILLION)}\u2028\n`)],
    ['empty lines', tests, () => Buffer.from(`1..1\n${'\n'.repeat(MILLION)}ok\n`)],
  ])('%s', async (_, build, content) => {
    expect(await build(content())).toMatchObject({ predicate: expect.anything() });
  });

  test('more tests or components than there may be', async () => {
    expect(limits.MAX_ELEMENTS).toBe(500_000);
    // Half a million take seconds to write and to read: the parsers are asked with a bound of ten instead.
    jest.unstable_mockModule('../../src/predicates/limits.ts', () => ({ ...limits, MAX_ELEMENTS: 10 }));
    jest.resetModules();
    const bounded = {
      tests: (await import('../../src/predicates/test-result.ts')).testResult,
      bom: (await import('../../src/predicates/sbom/sbom.ts')).sbom,
    };
    const junit = (count: number) => Buffer.from(`<testsuite>${'<testcase/>'.repeat(count)}</testsuite>`);
    const tap = (count: number) => Buffer.from(`1..${count}\n${'ok\n'.repeat(count)}`);
    const cyclonedx = (count: number) =>
      json({ bomFormat: 'CycloneDX', specVersion: '1.6', components: many(count, () => ({ type: 'file', name: 'a' })) });
    for (const [kind, of] of [
      ['tests', junit],
      ['tests', tap],
      ['bom', cyclonedx],
    ] as const) {
      const build: Build = (bytes) => bounded[kind].build({ bytes, source });
      expect(await build(of(10))).toMatchObject({ predicate: expect.anything() });
      await refused(build, of(11), /\b10\b/);
    }
  });
});

describe('a schema of the user', () => {
  const check = (schema: object, predicate: Record<string, unknown>) =>
    checkAgainstSchema(predicate, 'own.json', { bytes: json({ type: 'object', ...schema }), source: 'schema.json' });

  test('patterns and unique elements take no longer than what they look at', () => {
    const text = `${'a'.repeat(50)}!`;
    expect(() => check({ properties: { a: { pattern: '^(a+)+$' } } }, { a: text })).toThrow(
      expect.objectContaining({ code: 'INPUT_PREDICATE_INVALID' }),
    );
    expect(() =>
      check({ properties: { a: { pattern: '^(a+)+!$' } }, patternProperties: { '^\\w$': { type: 'string' } } }, { a: text }),
    ).not.toThrow();
    let reads = 0;
    const list = many(2_000, (at) => ({
      get at() {
        reads++;
        return at;
      },
    }));
    expect(() => check({ properties: { a: { uniqueItems: true } } }, { a: list })).not.toThrow();
    // Compared each with each, every one is read two thousand times.
    expect(reads).toBeLessThanOrEqual(5 * list.length);
    expect(() => check({ properties: { a: { uniqueItems: true } } }, { a: [...list.slice(0, 100), { at: 7 }] })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('duplicate elements') }),
    );
    expect(() => check({ properties: { a: { uniqueItems: false } } }, { a: [1, 1] })).not.toThrow();
  });

  test.each([
    ['looks back', { properties: { a: { pattern: '(a)\\1' } } }],
    ['refers to itself alone', { $ref: '#' }],
    ['refers to a file', { $ref: 'file:///etc/passwd' }],
    ['nests without end', JSON.parse(`{"a":${'{"not":'.repeat(100)}{}${'}'.repeat(100)}}`)],
  ])('one that %s is refused or harmless, and never runs for ever', (_, schema) => {
    try {
      check(schema, { a: 'aa' });
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 2 });
    }
  });
});

test('no type and no name leads a bundle out of its folder', () => {
  const hostile = ['../../etc/passwd', '..\\..\\x', '/etc/passwd', 'a/../../b', '..', 'con', 'a\0b'];
  for (const name of hostile) {
    const kind = kindOf(`https://acme.example/${name}`);
    for (const file of nameBundles([
      { kind, subjects: [name] },
      { kind: 'other', subjects: [name] },
    ])) {
      expect(file).toMatch(/\.sigstore\.json$/);
      expect(file).not.toMatch(/[/\\\0]|^\.\.?$|^\./);
    }
  }
});
