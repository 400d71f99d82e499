import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import type { Result } from '../../../../src/results/result.ts';
import { parseBundle } from '../../../../src/sigstore/parse-bundle.ts';
import { toPythonAttestation } from '../../../../src/sigstore/pep740.ts';
import { packTar } from '../../../support/archives.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (raw: RawInputs) =>
  attest(parseInputs('attest', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', ...raw }), run.ports);
const statementOf = async ({ bundlePath = '' }: Pick<Result, 'bundlePath'>) =>
  JSON.parse(Buffer.from(JSON.parse(await readFile(join(run.folder, bundlePath), 'utf8')).dsseEnvelope.payload, 'base64').toString());

const write = (name: string, bytes: Buffer | string) => writeFile(join(run.folder, name), bytes).then(() => name);
const MANIFEST = '{"name":"@acme/widget","version":"1.2.3"}';

describe('npm', () => {
  test('the tarball is the package URL that npm compares, with SHA-512, and npm takes the provenance', async () => {
    const bytes = packTar([
      ['package/index.js', 'x'],
      ['package/package.json', MANIFEST],
      ['package/node_modules/other/package.json', '{"name":"other","version":"9.9.9"}'],
    ]);
    const result = await attesting({ package: 'npm', 'subject-path': [await write('acme-widget-1.2.3.tgz', bytes)] });
    const { subject, predicateType } = await statementOf(result);
    const sha512 = createHash('sha512').update(bytes).digest('hex');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(subject).toEqual([{ name: 'pkg:npm/%40acme/widget@1.2.3', digest: { sha256, sha512 } }]);
    expect(predicateType).toBe('https://slsa.dev/provenance/v1');
    expect(result.bundlePath).toBe('.chopmark/local/widget@1.2.3.sigstore.json');
    // npm's own check of what --provenance-file names; the signature is the live suite's.
    const check = (name: string, digest: string) => `
      const path = require.resolve('sigstore');
      require.cache[path] = { id: path, filename: path, loaded: true, exports: { verify: async () => {} } };
      const { verifyProvenance } = require('libnpmpublish/lib/provenance.js');
      verifyProvenance({ name: '${name}', digest: { sha512: '${digest}' } }, ${JSON.stringify(join(run.folder, result.bundlePath ?? ''))})
        .then(() => console.log('taken'), (error) => console.log(error.message));`;
    const npm = (name: string, digest: string) =>
      execFileSync(process.execPath, ['-e', check(name, digest)], {
        cwd: join(import.meta.dirname, '../../../..'),
        encoding: 'utf8',
      }).trim();
    expect(npm('pkg:npm/%40acme/widget@1.2.3', sha512)).toBe('taken');
    expect(npm('pkg:npm/%40acme/widget@1.2.4', sha512)).toContain('does not match the package');
    expect(npm('pkg:npm/%40acme/widget@1.2.3', sha256)).toContain('digest does not match');
  });

  test.each([
    ['github', false],
    ['gitlab', false],
    ['circleci', true],
    ['jenkins', true],
  ] as const)('whether npm could publish what %s signs is said before', async (kind, warns) => {
    const name = await write('a.tgz', packTar([['package/package.json', MANIFEST]]));
    run.ports = { ...run.ports, env: { TOKEN: run.sandbox.issueToken({ kind }) } };
    expect((await attesting({ package: 'npm', 'subject-path': [name] })).statements).toHaveLength(1);
    expect(run.log.some((line) => line.startsWith('warn') && line.includes('public npm registry'))).toBe(warns);
    // The sandbox has a log of version 2.
    expect(run.log.filter((line) => line.includes('npm 11'))).toHaveLength(1);
  });

  test('several tarballs are several statements, as npm wants them', async () => {
    const names = ['a', 'b'].map((name) =>
      write(`${name}.tgz`, packTar([['package/package.json', `{"name":"${name}","version":"1.0.0"}`]])),
    );
    const result = await attesting({ package: 'npm', 'subject-path': await Promise.all(names) });
    expect(result.statements.map(({ subjects }) => subjects)).toEqual([[0], [1]]);
  });

  test.each([
    ['text', Buffer.from('no archive'), /not a tar archive/],
    ['gzip of no archive', gzipSync('no archive'), /not a tar archive|no package\.json/],
    ['an archive cut short', packTar([['package/package.json', MANIFEST]]).subarray(0, 40), /not a tar archive/],
    ['a tarball without a manifest', packTar([['package/index.js', '']]), /no package\.json/],
    [
      'one with two',
      packTar([
        ['package/package.json', MANIFEST],
        ['other/package.json', MANIFEST],
      ]),
      /more than one/,
    ],
    [
      'names that lead out of it',
      packTar([
        ['package/package.json', MANIFEST],
        ['package/../../../etc/cron.d/x', ''],
      ]),
      /leads out/,
    ],
    ['a name with a path in it', packTar([['package/package.json', '{"name":"../../etc","version":"1.0.0"}']]), /name is not a valid/],
    ['a version that is none', packTar([['package/package.json', '{"name":"a","version":"latest"}']]), /semantic version/],
    ['a key twice', packTar([['package/package.json', '{"name":"a","name":"b","version":"1.0.0"}']]), /duplicate key/],
    ['a manifest of many megabytes', packTar([['package/package.json', ' '.repeat((4 << 20) + 1)]]), /longer than/],
  ])('refuses %s', async (_, bytes, message) => {
    const name = await write('a.tgz', bytes);
    await expect(attesting({ package: 'npm', 'subject-path': [name] })).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });
});

describe('pypi', () => {
  test.each([
    'widget-1.0.0.tar.gz',
    'acme_widget-1.0.0-py3-none-any.whl',
    'widget-1.0.0-1-cp314-cp314-manylinux_2_28_x86_64.whl',
    'acme-widget-1.0.0.zip',
  ])('%s is a distribution; without a log of version 1 nothing is signed', async (name) => {
    await expect(attesting({ package: 'pypi', 'subject-path': [await write(name, 'x')] })).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      hint: expect.stringContaining('--rekor-version 1'),
    });
  });

  test.each(['widget.tgz', 'widget.whl', 'widget-1.0.0.exe', '-1.0.0.tar.gz'])('%s is none', async (name) => {
    await expect(attesting({ package: 'pypi', 'subject-path': [`./${await write(name, 'x')}`] })).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringContaining('neither'),
    });
  });

  test('a bundle without the time of a log makes no attestation', async () => {
    const text = await readFile(join(import.meta.dirname, '../../../fixtures/bundles/dsse-v0.3.json'));
    const bundle = parseBundle(text);
    const entry = JSON.parse(text.toString()).verificationMaterial.tlogEntries[0];
    const attestation = toPythonAttestation(bundle, entry);
    expect(attestation).toMatchObject({ version: 1, verification_material: { transparency_entries: [entry] } });
    const { integratedTime: _, ...noTimestampSourceError } = bundle.entries[0] ?? ({} as never);
    expect(toPythonAttestation({ ...bundle, entries: [noTimestampSourceError] }, entry)).toBeUndefined();
  });
});

describe('model', () => {
  const makeModel = async () => {
    await mkdir(join(run.folder, 'net/layers'), { recursive: true });
    await mkdir(join(run.folder, 'net/.git'));
    await write('net/config.json', '{}');
    await write('net/layers/0.bin', 'weights');
    await write('net/.gitignore', 'x');
    await write('net/.git/HEAD', 'ref');
  };

  test('every file stands in the manifest, and their digests make the one of the model', async () => {
    await makeModel();
    const result = await attesting({ package: 'model', 'subject-path': ['net'] });
    const { subject, predicateType, predicate } = await statementOf(result);
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(predicateType).toBe('https://model_signing/signature/v1.0');
    expect(predicate.resources).toEqual([
      { name: 'config.json', algorithm: 'sha256', digest: digest('{}') },
      { name: 'layers/0.bin', algorithm: 'sha256', digest: digest('weights') },
    ]);
    const root = createHash('sha256');
    for (const resource of predicate.resources) root.update(Buffer.from(resource.digest, 'hex'));
    expect(subject).toEqual([{ name: 'net', digest: { sha256: root.digest('hex') } }]);
  });

  test('bundles inside of the model are not of it', async () => {
    await makeModel();
    const raw = { package: 'model', 'subject-path': ['net'], 'bundle-dir': 'net/signatures' };
    const first = await statementOf(await attesting(raw));
    const again = await statementOf(await attesting(raw));
    expect(again.subject).toEqual(first.subject);
    expect(again.predicate.serialization.ignore_paths).toContain('signatures');
  });

  test('what is excluded is left out, and the manifest says so by path', async () => {
    await makeModel();
    await mkdir(join(run.folder, 'net/cache/deep'), { recursive: true });
    for (const name of ['net/cache/a', 'net/cache/deep/b', 'net/one.log', 'net/layers/two.log']) await write(name, 'x');
    const paths = ['net', '!net/cache', '!net/**/*.log'];
    const { predicate } = await statementOf(await attesting({ package: 'model', 'subject-path': paths }));
    expect(predicate.resources.map(({ name }: { name: string }) => name)).toEqual(['config.json', 'layers/0.bin']);
    expect(predicate.serialization.ignore_paths).toEqual(
      ['.git', '.gitattributes', '.github', '.gitignore', 'cache', 'layers/two.log', 'one.log'].sort(),
    );
  });

  test.each([
    ['matches nothing', '!net/*.tmp', 'INPUT_NO_MATCH'],
    ['is not of the model', '!other', 'INPUT_MODEL'],
    ['is the model', '!net', 'INPUT_MODEL'],
    ['leads out of it', '!net/../other', 'INPUT_MODEL'],
  ])('an exclusion that %s is refused', async (_, pattern, code) => {
    await makeModel();
    await write('other', 'x');
    await expect(attesting({ package: 'model', 'subject-path': ['net', pattern] })).rejects.toMatchObject({ code, exitCode: 2 });
  });

  test.each([
    ['a file', ['net/config.json'], /not a folder/],
    ['two', ['net', 'net'], /One run signs one model/],
  ])('refuses %s', async (_, paths, message) => {
    await makeModel();
    await expect(attesting({ package: 'model', 'subject-path': paths })).rejects.toMatchObject({
      code: 'INPUT_MODEL',
      message: expect.stringMatching(message),
    });
  });

  test('refuses links, which a reader may not follow', async () => {
    await makeModel();
    await symlink('config.json', join(run.folder, 'net/other.json'));
    await expect(attesting({ package: 'model', 'subject-path': ['net'] })).rejects.toMatchObject({
      code: 'INPUT_MODEL',
      message: expect.stringContaining('link'),
    });
  });
});
