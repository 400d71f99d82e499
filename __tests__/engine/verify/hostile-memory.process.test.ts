import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { serializeBundle } from '../../../src/sigstore/bundle.ts';
import { ARTIFACT, ARTIFACT_SHA256, createBundle, createInstance, signEnvelope, trustedRootOf } from '../../support/create-bundle.ts';
import { programCache, programPath } from '../../support/programs.ts';

/** No single hostile bundle may take more memory than this, the whole process with Node included. */
const MEGABYTES = 300;
/** Bytes of hostile content: close to the limit of one bundle (`MAX_BUNDLE`), with its base64. */
const SIZE = 61 << 20;
const PAYLOAD = Math.floor(SIZE / 4) * 3;

const instance = createInstance();
const folder = mkdtempSync(join(tmpdir(), 'chopmark-memory-'));
const path = (name: string) => join(folder, name);

beforeAll(() => {
  writeFileSync(path('root.json'), JSON.stringify(trustedRootOf(instance)));
  writeFileSync(path('app'), ARTIFACT);
  // maxRSS counts from the memory of the process that started this one. Linux also has the peak of the program itself (proc(5), VmHWM).
  writeFileSync(
    path('peak.cjs'),
    `const { existsSync, readFileSync, writeFileSync } = require('fs');
    const readPeak = () =>
      existsSync('/proc/self/status')
        ? /^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]
        : process.resourceUsage().maxRSS;
    process.on('exit', () => writeFileSync(${JSON.stringify(path('peak'))}, String(readPeak())));`,
  );
});
afterEach(() => rmSync(path('bundle.json'), { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIGNER = ['--certificate-identity-regexp', '.*', '--certificate-oidc-issuer', 'https://oidc.ci.example'];

/** What each command is given that reads the bundle. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  verify: [path('app'), '--bundle', path('bundle.json'), '--trusted-root', path('root.json')],
  inspect: [path('bundle.json')],
};

/** Runs a command on the bundle, in a process of its own. */
function run(command: string, signer = SIGNER) {
  const options = [...(ARGUMENTS[command] ?? []), ...(command === 'verify' ? signer : [])];
  const ended = spawnSync(process.execPath, ['-r', path('peak.cjs'), programPath('cli'), ...command.split(' '), ...options, '--json'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: programCache() },
    maxBuffer: 64 << 20,
  });
  return { exitCode: ended.status, output: ended.stdout + ended.stderr, megabytes: Number(readFileSync(path('peak'), 'latin1')) / 1024 };
}

/** Writes the pieces one after the other, so that this process needs no more memory than the one it tests. */
function write(pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path('bundle.json'), 'w');
  for (const piece of pieces) writeSync(file, typeof piece === 'string' ? Buffer.from(piece) : piece);
  closeSync(file);
}

const PIECE = 3 << 18;

function* fill(text: string, size: number): Generator<string> {
  const piece = text.repeat(Math.ceil(PIECE / text.length));
  for (let left = size; left > 0; left -= piece.length) yield left >= piece.length ? piece : piece.slice(0, left - (left % text.length));
}

/** Base64 of text that comes in pieces. */
function* encode(pieces: Iterable<string>): Generator<string> {
  let rest = Buffer.alloc(0);
  for (const piece of pieces) {
    const bytes = Buffer.concat([rest, Buffer.from(piece)]);
    const whole = bytes.length - (bytes.length % 3);
    rest = bytes.subarray(whole);
    yield bytes.toString('base64', 0, whole);
  }
  yield rest.toString('base64');
}

const GENUINE = serializeBundle(createBundle(instance));
const [HEAD = '', , TAIL = ''] = GENUINE.split(/(?<="payload":")([^"]*)/);

/** A genuine bundle whose statement was replaced. */
function* withStatement(statement: Iterable<string>): Generator<string> {
  yield HEAD;
  yield* encode(statement);
  yield TAIL;
}

const SUBJECT = `{"name":"app","digest":{"sha256":"${ARTIFACT_SHA256}"}}`;
function* statement(subjects: Iterable<string>, predicate: Iterable<string>): Generator<string> {
  yield `{"_type":"https://in-toto.io/Statement/v1","subject":[${SUBJECT}`;
  yield* subjects;
  yield '],"predicateType":"https://example.test/predicate","predicate":{"a":[0';
  yield* predicate;
  yield ']}}';
}
const many = (text: string) => fill(text, PAYLOAD - (1 << 10));

function* repeat(text: string, times: number, size: number): Generator<string> {
  for (let at = 0; at < times; at++) {
    yield* withStatement(statement([], fill(text, size)));
    yield '\n';
  }
}

const without = (start: string, fills: string, end: string) =>
  (function* () {
    yield start;
    yield* fill(fills, SIZE);
    yield end;
  })();

const MEDIA_TYPE = '"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"';
const MANY_VALUES = 499_000;

const CASES: readonly [string, () => Iterable<string>][] = [
  ['a predicate of empty objects', () => withStatement(statement([], many(',{}')))],
  ['more subjects than are allowed', () => withStatement(statement(many(`,{"name":"b","digest":{"sha256":"${'b'.repeat(64)}"}}`), []))],
  ['a payload that is no statement', () => withStatement(many('x'))],
  ['four such bundles, one a line', () => repeat(',{}', 4, PAYLOAD - (1 << 10))],
  ['very many signatures', () => without(`{${MEDIA_TYPE},"dsseEnvelope":{"signatures":[{}`, ',{"sig":"QQ=="}', ']}}')],
  ['a certificate of that length', () => without(GENUINE.slice(0, GENUINE.indexOf('"rawBytes":"') + 12), 'AAAA', '"}}}')],
  ['a list of things that are no bundles', () => [`[{${MEDIA_TYPE}}`, ...fill(',{}', 3 * MANY_VALUES), ']']],
];

test.each(CASES)('%s', (_, content) => {
  write(content());
  const { exitCode, output, megabytes } = run('verify');
  expect({ exitCode, output: output.slice(0, 2_000) }).toMatchObject({
    exitCode: 6,
    output: expect.stringMatching(/"VERIFICATION_(?:SIGNATURE|BUNDLE_MALFORMED|STATEMENT_MALFORMED)"/),
  });
  expect(megabytes).toBeLessThan(MEGABYTES);
});

test('anybody can have a certificate: an authentic statement by somebody else', () => {
  const other = `,{"name":"${'b'.repeat(80)}","digest":{"sha256":"${'b'.repeat(64)}"}}`;
  const payload = Buffer.from([...statement([other.repeat(249_000)], [])].join(''));
  write([serializeBundle(createBundle(instance, { content: signEnvelope(instance.signer.privateKey, payload), log: 'v1' }))]);
  const { exitCode, output, megabytes } = run('verify', ['--certificate-identity', 'https://somebody.example', ...SIGNER.slice(2)]);
  expect({ exitCode, output: output.slice(0, 2_000) }).toMatchObject({
    exitCode: 7,
    output: expect.stringContaining('"POLICY_IDENTITY_MISMATCH"'),
  });
  expect(megabytes).toBeLessThan(MEGABYTES);
});

test('explained', () => {
  write(withStatement(statement([], many(',{}'))));
  const { exitCode, megabytes } = run('inspect');
  expect(exitCode).toBe(0);
  expect(megabytes).toBeLessThan(MEGABYTES);
});
