import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { attest } from '../../src/engine/attest/attest.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
let folders = 0;
let folder = '';
const path = (...names: string[]) => join(run.folder, ...names);
beforeAll(async () => {
  run = await startSandboxRun({}, 5);
  await run.write('artifact');
  await run.write('other');
});
afterAll(() => run.close());
beforeEach(() => {
  folder = `out-${++folders}`;
});

const attesting = async (raw: RawInputs) => {
  const inputs: RawInputs = {
    'subject-path': ['artifact'],
    'predicate-type': 'https://acme.example/v1',
    predicate: '{}',
    instance: run.sandbox.files.trustConfig,
    'identity-token': 'env:TOKEN',
    'bundle-dir': folder,
    ...raw,
  };
  return attest(parseInputs('attest', inputs), run.ports);
};
const logSize = async () => Number((await (await fetch(`${run.sandbox.url}/log/checkpoint`)).text()).split('\n')[1]);

/** Refused with that code before anything was signed: the log has nothing more, and no bundle was written. */
async function refused(raw: RawInputs, code: string, exitCode: number, message: RegExp): Promise<void> {
  const before = await logSize();
  await expect(attesting(raw)).rejects.toMatchObject({ code, exitCode, message: expect.stringMatching(message), hint: expect.any(String) });
  expect(await logSize()).toBe(before);
  expect(readdirSync(run.folder)).not.toContain(folder);
}

const withToken = async (token: string, work: () => Promise<void>) => {
  const { env } = run.ports;
  run.ports.env = { ...env, TOKEN: token };
  try {
    await work();
  } finally {
    run.ports.env = env;
  }
};

test.each([
  ['for another audience', { audience: 'somebody-else' }, 'IDENTITY_TOKEN_AUDIENCE', /somebody-else/],
  [
    'that has expired',
    { claims: { iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_000_600 } },
    'IDENTITY_TOKEN_EXPIRED',
    /expired|over|valid/,
  ],
  [
    'of an issuer that the authority does not know',
    { claims: { iss: 'https://unknown.example' } },
    'IDENTITY_ISSUER_UNKNOWN',
    /unknown\.example/,
  ],
] as const)('a token %s', async (_, wanted, code, message) => {
  const token = run.sandbox.issueToken({ kind: 'github', ...wanted });
  await withToken(token, () => refused({}, code, 3, message));
});

test.each([
  ['no JWT', 'definitely-no-token'],
  ['two parts of a JWT', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0'],
  ['JSON that is no object', `eyJhbGciOiJFUzI1NiJ9.${Buffer.from('[1]').toString('base64url')}.c2ln`],
  ['a token with a line break in it', 'eyJhbGciOiJFUzI1NiJ9\n.e30.c2ln'],
])('in place of a token: %s', (_, token) => withToken(token, () => refused({}, 'IDENTITY_TOKEN_MALFORMED', 3, /token/)));

test('a token whose claims were altered on the way', async () => {
  const [header, payload = '', signature] = run.sandbox.issueToken({ kind: 'github' }).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const altered = Buffer.from(JSON.stringify({ ...claims, repository: 'evil/widget' })).toString('base64url');
  await withToken([header, altered, signature].join('.'), () => refused({}, 'IDENTITY_TOKEN_REFUSED', 3, /did not accept/));
});

test('a machine without an identity is told so, and nothing is signed', () =>
  refused({ 'identity-token': undefined as never }, 'IDENTITY_NONE', 3, /identity/));

test.each<[string, RawInputs, string, RegExp]>([
  ['a glob that matches nothing', { 'subject-path': ['dist/*.tgz'] }, 'INPUT_NO_MATCH', /dist\/\*\.tgz/],
  ['a glob that matches nothing beside one that does', { 'subject-path': ['art*', 'nothing-*'] }, 'INPUT_NO_MATCH', /nothing-\*/],
  ['a file that is not there', { 'subject-path': ['nowhere'] }, 'INPUT_NO_MATCH', /nowhere/],
  ['nothing left after what was excluded', { 'subject-path': ['artifact', '!artifact'] }, 'INPUT_NO_SUBJECTS', /./],
  ['a predicate that is no JSON', { predicate: '{"a": }' }, 'INPUT_PREDICATE_NOT_JSON', /predicate/],
  ['a predicate that is no object', { predicate: '[]' }, 'INPUT_PREDICATE_NOT_OBJECT', /predicate/],
  [
    'another number of subjects than expected',
    { 'subject-path': ['artifact', 'other'], 'expected-subjects': '3' },
    'INPUT_SUBJECT_COUNT',
    /3.*2|2.*3/,
  ],
])('%s', (_, raw, code, message) => refused(raw, code, 2, message));

test.each([
  ['a line that is none', 'no checksum here\n', /2/],
  ['a digest that is too short', 'abcdef  file\n', /2/],
  ['a line without a name', `${'ab'.repeat(32)}\n`, /2/],
  ['a control character in a name', `${'ab'.repeat(32)}  fi\u0007le\n`, /2/],
])('a checksums file with %s is refused with the number of its line', async (_, line, number) => {
  await run.write('SHA256SUMS', `${'cd'.repeat(32)}  good\n${line}`);
  const before = await logSize();
  await expect(attesting({ 'subject-path': undefined as never, 'subject-checksums': 'SHA256SUMS' })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(number),
    code: expect.stringMatching(/^INPUT_(CHECKSUMS_LINE|SUBJECT_NAME)$/),
  });
  expect(await logSize()).toBe(before);
});

test('an empty checksums file names no subjects, which is an error', async () => {
  await run.write('EMPTY', '');
  await refused({ 'subject-path': undefined as never, 'subject-checksums': 'EMPTY' }, 'INPUT_NO_SUBJECTS', 2, /./);
});

// What root may not read either: these are no files, whoever looks.
test.each<[string, (name: string) => unknown]>([
  ['a link to nothing', (name) => symlinkSync('nowhere', path(name))],
  ['a link in a circle', (name) => symlinkSync(name, path(name))],
  ['a pipe', (name) => spawnSync('mkfifo', [path(name)])],
  [
    'a socket',
    (name) =>
      new Promise<void>((resolve) => {
        const server = createServer().listen(path(name), () => resolve());
        server.unref();
      }),
  ],
])('a path that is %s', async (what, make) => {
  const name = `special-${what.replaceAll(' ', '-')}`;
  await make(name);
  const before = await logSize();
  await expect(attesting({ 'subject-path': [name] })).rejects.toMatchObject({
    code: expect.stringMatching(/^INPUT_/),
    exitCode: 2,
    message: expect.stringContaining(name),
  });
  expect(await logSize()).toBe(before);
});

test('a file that changes while it is hashed', async () => {
  // Its end is far away until the first progress is reported, and then near.
  await run.write('changing', '');
  truncateSync(path('changing'), 2 ** 36);
  const shrink = jest.spyOn(run.ports.logger, 'progress').mockImplementation((_, megabytes) => {
    if (megabytes > 0) truncateSync(path('changing'), 1 << 20);
  });
  await refused({ 'subject-path': ['changing'] }, 'INPUT_FILE_CHANGED', 2, /changing/);
  shrink.mockRestore();
});

test.each<[string, () => void]>([
  ['a file is in its place', () => writeFileSync(path(folder), '')],
  ['a file is above it', () => writeFileSync(path(folder), '')],
])('a bundle-dir that cannot be: %s', async (what, make) => {
  make();
  const before = await logSize();
  await expect(attesting({ 'bundle-dir': what.includes('above') ? `${folder}/below` : folder })).rejects.toMatchObject({
    code: 'STORE_FILE_WRITE',
    exitCode: 5,
  });
  expect(await logSize()).toBe(before);
});

test('a folder where the file of all bundles is to be: the bundles are there, and nothing is signed twice once it is gone', async () => {
  mkdirSync(path(folder, 'attestations.jsonl'), { recursive: true });
  const batch = { 'subject-path': ['artifact', 'other'], statements: 'per-subject' };
  const before = await logSize();
  const result = await attesting(batch);
  expect(result.problems).toMatchObject([{ code: 'STORE_FILE_WRITE' }]);
  expect(exitCodeOf(result)).toBe(5);
  expect(result.statements.map(({ bundlePath }) => readdirSync(path(folder)).includes(basename(bundlePath)))).toEqual([true, true]);
  rmdirSync(path(folder, 'attestations.jsonl'));
  const again = await attesting(batch);
  expect(again.problems).toEqual([]);
  expect(again.statements.map(({ reused }) => reused)).toEqual([true, true]);
  expect(await logSize()).toBe(before + 2);
});

test('a journal that cannot be written: nothing reaches the log', async () => {
  mkdirSync(path(folder, 'journal.jsonl'), { recursive: true });
  const before = await logSize();
  await expect(attesting({})).rejects.toMatchObject({ code: expect.stringMatching(/^STORE_JOURNAL_/), exitCode: 5 });
  expect(await logSize()).toBe(before);
});

test('a run that is interrupted says so, keeps what is signed, and goes on from there', async () => {
  const names = await Promise.all(Array.from({ length: 120 }, (_, number) => run.write(`many-${number}`)));
  const before = await logSize();
  const { ports } = run;
  const controller = new AbortController();
  run.ports = {
    ...ports,
    signal: controller.signal,
    logger: {
      ...ports.logger,
      progress: (what, done) => {
        if (what === 'Signing' && done === 1)
          controller.abort(new ChopmarkError({ code: 'SIGNING_INTERRUPTED', message: 'Interrupted by SIGTERM.' }));
      },
    },
  };
  const batch = { 'subject-path': names, statements: 'per-subject' };
  const stopped = await attesting(batch);
  run.ports = ports;
  expect(stopped.problems[0]).toMatchObject({
    code: 'SIGNING_INTERRUPTED',
    message: expect.stringMatching(/^Interrupted by SIGTERM\. Signed: /),
  });
  expect(stopped.statements.length).toBeGreaterThan(0);
  expect(stopped.statements.length).toBeLessThan(names.length);
  const resumed = await attesting(batch);
  expect(resumed.problems).toEqual([]);
  expect(resumed.statements).toHaveLength(names.length);
  expect(await logSize()).toBe(before + names.length);
});
