import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { verify } from '../../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { githubWorld, TOKEN } from '../../../stores/github/github.fixture.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (paths: string[], raw: RawInputs = {}) =>
  attest(
    parseInputs('attest', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      package: 'release',
      'subject-path': paths,
      ...raw,
    }),
    run.ports,
  );
const write = (name: string, content: string) => writeFile(join(run.folder, name), content).then(() => name);
const read = (name: string) => readFile(join(run.folder, '.chopmark/local', name), 'utf8');

/** A release on a GitHub of its own; everything else goes where it always goes. */
function releaseOnGithub(tag = 'v1.0') {
  const { service, ports } = githubWorld();
  const release = { id: 7, tag, draft: true, assets: [] as { id: number; name: string; state: 'uploaded' | 'starter'; content: Buffer }[] };
  service.releases.push(release);
  const { connect } = run.ports;
  run.ports = {
    ...run.ports,
    env: { ...run.ports.env, ...ports.env },
    connect(settings) {
      const http = connect(settings);
      return (request) => (request.url.host === 'api.github.com' ? ports.http(request) : http(request));
    },
  };
  const names = () => release.assets.map(({ name }) => name);
  const uploads = () => service.requests.filter((line) => line.startsWith('POST /uploads')).length;
  return { service, release, names, uploads };
}
const store = { store: ['release:v1.0'] };

test('one checksums file covers every file: sha256sum reads it, and its signature and one statement are about it', async () => {
  await write('app.tar.gz', 'app');
  await write('app.exe', 'exe');
  const result = await attesting(['app.*']);
  expect(await read('SHA256SUMS')).toBe(`${hash('sha256', 'exe')}  app.exe\n${hash('sha256', 'app')}  app.tar.gz\n`);
  execFileSync('sha256sum', ['--check', '--strict', '.chopmark/local/SHA256SUMS'], { cwd: run.folder });
  expect(result.subjects.map(({ name }) => name)).toEqual(['SHA256SUMS', 'app.exe', 'app.tar.gz']);
  expect(result.statements.map(({ subjects, bundlePath, predicateType }) => [bundlePath, subjects, predicateType])).toEqual([
    ['.chopmark/local/attestations.sigstore.json', [0, 1, 2], 'https://slsa.dev/provenance/v1'],
    ['.chopmark/local/SHA256SUMS.sigstore.json', [0], undefined],
  ]);
  const verified = await verify(
    parseInputs('verify', {
      'subject-path': ['.chopmark/local/SHA256SUMS', 'app.exe'],
      'trusted-root': run.sandbox.files.trustedRoot,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
      offline: true,
    }),
    run.ports,
  );
  expect(verified.artifacts?.map(({ verdict }) => verdict)).toEqual(['verified', 'verified']);
});

describe('a release on GitHub', () => {
  test('gets the files first and the bundles last, and nothing twice', async () => {
    const { names, uploads } = releaseOnGithub();
    await write('app.tar.gz', 'app');
    await write('app.exe', 'exe');
    const result = await attesting(['app.*'], store);
    expect(result.problems).toEqual([]);
    expect(names().slice(0, 3).sort()).toEqual(['SHA256SUMS', 'app.exe', 'app.tar.gz']);
    expect(names().slice(3)).toEqual(['attestations.sigstore.json', 'SHA256SUMS.sigstore.json']);
    expect(
      result.statements.every(({ stores }) => stores.some(({ status, store: id }) => id.startsWith('release:') && status === 'stored')),
    ).toBe(true);
    const again = await attesting(['app.*'], store);
    expect(again.statements.map(({ reused }) => reused)).toEqual([true, true]);
    expect(uploads()).toBe(5);
  });

  test('gets no bundle before every file is there; the same command goes on where it ended', async () => {
    const { service, names } = releaseOnGithub();
    for (const name of ['a.tar.gz', 'b.tar.gz', 'c.tar.gz']) await write(name, name);
    service.faults.push({ to: 'POST /uploads', status: 403, times: 1 });
    const result = await attesting(['*.tar.gz'], store);
    expect(names()).toHaveLength(3);
    const receipts = result.statements.flatMap(({ stores }) => stores.filter(({ store: id }) => id.startsWith('release:')));
    expect(receipts).toHaveLength(2);
    for (const { status, problem } of receipts) {
      expect(status).toBe('failed');
      expect(problem).toMatchObject({
        code: 'STORE_FORBIDDEN',
        message: expect.stringContaining('1 of 4 files'),
        hint: expect.stringContaining('same command'),
      });
    }
    expect(result.retryCommand).toBeUndefined();
    const before = service.requests.length;
    const again = await attesting(['*.tar.gz'], store);
    expect(again.statements.flatMap(({ stores }) => stores.filter(({ status }) => status === 'failed'))).toEqual([]);
    expect(service.requests.slice(before).filter((line) => line.startsWith('POST'))).toHaveLength(3);
    expect(names().slice(4)).toEqual(['attestations.sigstore.json', 'SHA256SUMS.sigstore.json']);
  });

  test('keeps what it has: another file of a name ends it before anything is signed or uploaded', async () => {
    const { release, names } = releaseOnGithub();
    await write('app.tar.gz', 'app');
    release.assets.push({ id: 1, name: 'app.tar.gz', state: 'uploaded', content: Buffer.from('another') });
    await expect(attesting(['app.tar.gz'], store)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('app.tar.gz'),
    });
    await expect(read('attestations.sigstore.json')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(names()).toEqual(['app.tar.gz']);
  });

  test('stores that keep no files get the statement alone', async () => {
    const { names, service } = releaseOnGithub();
    await write('app.tar.gz', 'app');
    const result = await attesting(['app.tar.gz'], { store: ['release:v1.0', 'github', './kept/'] });
    expect(result.statements.map(({ stores }) => stores.map(({ status }) => status))).toEqual([
      ['stored', 'stored', 'stored', 'stored'],
      ['stored', 'stored'],
    ]);
    expect(service.attestations).toHaveLength(1);
    expect(names()).toHaveLength(4);
  });

  test('a dry run sends and writes nothing', async () => {
    const { service } = releaseOnGithub();
    await write('app.tar.gz', 'app');
    const { dryRun } = await attesting(['app.tar.gz'], { ...store, 'dry-run': true });
    expect(dryRun?.statements).toHaveLength(1);
    expect(service.requests).toEqual([]);
    expect(existsSync(join(run.folder, '.chopmark/local/SHA256SUMS'))).toBe(false);
    expect(JSON.stringify(dryRun)).not.toContain(TOKEN);
  });
});

describe('what was made before', () => {
  test('is not a file of the release: the same checksums, and bundles', async () => {
    await write('app.exe', 'exe');
    await write('SHA256SUMS', `${hash('sha256', 'exe')}  app.exe\n`);
    await write('SHA256SUMS.sigstore.json', '{}');
    await write('attestations.sigstore.json', '{}');
    expect((await attesting(['app.exe', 'SHA256SUMS*', 'attest*'])).subjects.map(({ name }) => name)).toEqual(['SHA256SUMS', 'app.exe']);
  });

  test.each([
    ['other checksums', { 'app.exe': 'exe', SHA256SUMS: `${hash('sha256', 'evil')}  app.exe\n` }, /does not match the other files/],
    ['no file but checksums', { SHA256SUMS: 'x' }, /it has 0 files/],
    ['a name that no release keeps', { 'my app.exe': 'exe' }, /cannot have the name "my app\.exe"/],
    ['a name that is hidden', { '.env': 'exe' }, /cannot have the name/],
    ['two names that are one on some systems', { 'app.exe': 'exe', 'App.exe': 'other' }, /except for case/],
  ])('is refused: %s', async (_, files, message) => {
    for (const [name, content] of Object.entries(files)) await write(name, content);
    await expect(attesting(Object.keys(files))).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  test('files of one name in two folders are refused: a release knows no folders', async () => {
    for (const name of ['one', 'two']) await mkdir(join(run.folder, name));
    await write('one/app', '1');
    await write('two/app', '2');
    await expect(attesting(['*/app'])).rejects.toMatchObject({ code: 'INPUT_PACKAGE', message: expect.stringContaining('one/app') });
  });
});
