import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { translateRequest } from '../../../tools/conformance/protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-protocol-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IDENTITY = ['--certificate-identity', 'a@b', '--certificate-oidc-issuer', 'https://issuer.example'];
const DIGEST = `sha256:${'0'.repeat(64)}`;
const verify = (...words: string[]) => translateRequest(['verify-bundle', '--bundle', 'a.json', ...words]).argv;
const sign = (...words: string[]) => translateRequest(['sign-bundle', '--identity-token', 'TOKEN', '--bundle', 'a.json', ...words]);

/** A bundle with a statement of a type, and its path. */
function writeBundle(name: string, statement: unknown): string {
  const path = join(folder, name);
  const payload = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement)).toString('base64');
  writeFileSync(path, JSON.stringify({ dsseEnvelope: { payload } }));
  return path;
}

test.each([
  ['a file', sign('a')],
  ['a file on staging', sign('--staging', 'a')],
  ['a file by files of its own', sign('--trusted-root', 'root.json', '--signing-config', 'config.json', 'a')],
  ['a statement', sign('--in-toto', 'a')],
  ['a bundle', translateRequest(['verify-bundle', '--bundle', 'a.json', ...IDENTITY, 'a'])],
  ['a bundle by digest, on staging', translateRequest(['verify-bundle', '--staging', '--bundle', 'a.json', ...IDENTITY, DIGEST])],
  ['a bundle of a key', translateRequest(['verify-bundle', '--bundle', 'a.json', '--key', 'k', '--trusted-root', 'root.json', 'a'])],
])('%s: chopmark understands the arguments', (_, { argv }) => {
  const invocation = parseArguments(argv);
  if (invocation.kind !== 'run') throw new Error('not a command');
  expect(() => parseInputs(invocation.command, invocation.raw)).not.toThrow();
});

describe('the instance', () => {
  test.each<[string, string[], string[]]>([
    ['public where nothing is said', [], ['--instance=public-good']],
    ['staging where it is said', ['--staging'], ['--instance=staging']],
    ['the public one where only a root is given', ['--trusted-root', 'r'], ['--trusted-root=r', '--instance=public-good']],
    [
      'none where root and services are given',
      ['--trusted-root', 'r', '--signing-config', 's'],
      ['--trusted-root=r', '--signing-config=s'],
    ],
  ])('%s', (_, words, expected) => {
    const { argv } = sign(...words, 'a');
    expect(argv.slice(4, -1)).toEqual(expected);
  });
});

describe('the artifact', () => {
  test('a whole digest stays one', () => expect(verify(...IDENTITY, DIGEST)[1]).toBe(DIGEST));

  test.each(['sha256:abc', `sha512:${'0'.repeat(64)}`, DIGEST.toUpperCase(), 'a'])('%s is a path', (word) => {
    expect(verify(...IDENTITY, word)[1]).toBe(resolve(word));
  });
});

describe('the type of a statement', () => {
  test('is asked for, whatever it is', () => {
    const bundle = writeBundle('typed.json', { predicateType: 'https://example.com/any/v1' });
    const { argv } = translateRequest(['verify-bundle', '--bundle', bundle, ...IDENTITY, 'a']);
    expect(argv).toContain('--predicate-type=https://example.com/any/v1');
  });

  test.each<[string, unknown]>([
    ['no type', {}],
    ['a type that is no URI', { predicateType: 'slsa' }],
    ['a type that is no text', { predicateType: 1 }],
    ['no JSON', 'no JSON'],
  ])('is not asked for with %s', (name, statement) => {
    const bundle = writeBundle(`${name}.json`, statement);
    const { argv } = translateRequest(['verify-bundle', '--bundle', bundle, ...IDENTITY, 'a']);
    expect(argv.filter((word) => word.startsWith('--predicate-type'))).toEqual([]);
  });
});

test('the token is in no argument', () => {
  for (const request of [sign('a'), sign('--in-toto', 'a')]) {
    expect(request).toMatchObject({ token: 'TOKEN' });
    expect(request.argv.join(' ')).not.toContain('=TOKEN');
  }
});

test.each([
  [[]],
  [['sign', 'a']],
  [['sign-bundle', '--bundle', 'b', 'a']],
  [['sign-bundle', '--identity-token', 't', 'a']],
  [['sign-bundle', '--identity-token', 't', '--bundle', 'b']],
  [['verify-bundle', ...IDENTITY, 'a']],
  [['verify-bundle', '--bundle', 'b', ...IDENTITY, 'a', 'b']],
  [['verify-bundle', '--bundle', 'b', '--in-toto', ...IDENTITY, 'a']],
])('%j is not of the protocol', (words) => {
  expect(() => translateRequest(words)).toThrow(expect.objectContaining({ name: 'ProtocolError' }));
});
