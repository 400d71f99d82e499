import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { parseInputs } from '../../../../src/options/parse-inputs.ts';
import { packTar } from '../../../support/archives.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (...paths: string[]) =>
  attest(
    parseInputs('attest', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      package: 'helm',
      'subject-path': paths,
    }),
    run.ports,
  );
const write = (name: string, bytes: Buffer | string) => writeFile(join(run.folder, name), bytes).then(() => name);
const chart = (manifest: string) => packTar([['widget/Chart.yaml', manifest]]);

test('a chart is its package URL, from its own Chart.yaml, and its bundle lies beside it', async () => {
  await write(
    'widget-1.2.0.tgz',
    packTar([
      ['widget/Chart.yaml', 'apiVersion: v2\nname: widget\nversion: 1.2.0+build.7\n'],
      ['widget/charts/redis/Chart.yaml', 'apiVersion: v2\nname: redis\nversion: 9.0.0\n'],
      ['widget/templates/a.yaml', '{{ broken'],
    ]),
  );
  await write('widget-1.2.0.tgz.prov', 'PGP');
  const result = await attesting('widget-*');
  expect(result.subjects.map(({ name }) => name)).toEqual(['pkg:helm/widget@1.2.0%2Bbuild.7']);
  const beside = await readFile(join(run.folder, 'widget-1.2.0.tgz.sigstore.json'), 'utf8');
  expect(beside).toBe(await readFile(join(run.folder, result.bundlePath ?? ''), 'utf8'));
  // Bundles that lie beside charts are not charts.
  expect((await attesting('widget-*')).subjects).toHaveLength(1);
});

test('what lies beside a chart and says something else is left as it is', async () => {
  await write('widget-1.2.0.tgz', chart('name: widget\nversion: 1.2.0'));
  await write('widget-1.2.0.tgz.sigstore.json', 'a signature');
  expect((await attesting('widget-1.2.0.tgz')).problems).toEqual([]);
  expect(await readFile(join(run.folder, 'widget-1.2.0.tgz.sigstore.json'), 'utf8')).toBe('a signature');
  expect(run.log.filter((line) => line.startsWith('warn') && line.includes('is not changed'))).toHaveLength(1);
});

describe('refuses', () => {
  test.each([
    ['text', Buffer.from('no archive'), /not a tar archive/],
    ['gzip of no archive', gzipSync('no archive'), /not a tar archive|no Chart\.yaml/],
    ['an archive without a chart', packTar([['Chart.yaml', 'name: a']]), /no Chart\.yaml/],
    [
      'two charts',
      packTar([
        ['a/Chart.yaml', 'name: a\nversion: 1.0.0'],
        ['b/Chart.yaml', 'name: b\nversion: 1.0.0'],
      ]),
      /more than one/,
    ],
    [
      'names that lead out',
      packTar([
        ['widget/Chart.yaml', 'name: a\nversion: 1.0.0'],
        ['widget/../../etc/cron.d/x', ''],
      ]),
      /leads out/,
    ],
    ['a key twice', chart('name: a\nname: b\nversion: 1.0.0'), /duplicate key/],
    ['a key twice in another case, which Helm reads as the same', chart('name: a\nName: b\nversion: 1.0.0'), /has name twice/],
    ['what is no YAML', chart('name: [a'), /not valid YAML/],
    ['a list', chart('- name: a'), /not a map/],
    ['aliases in place of a name', chart('x: &a widget\nname: *a\nversion: 1.0.0'), /no text value for name/],
    ['a name with a path in it', chart('name: ../evil\nversion: 1.0.0'), /name in its Chart/],
    ['a version that is a number', chart('name: a\nversion: 1.0'), /no text value for version/],
    ['a version that is none', chart('name: a\nversion: latest'), /semantic version/],
    ['depth', chart(`name: a\nversion: 1.0.0\nx: ${'['.repeat(100_000)}`), /not valid YAML/],
    ['a manifest of megabytes', chart(`name: a\nversion: 1.0.0\n#${'x'.repeat(1 << 20)}`), /longer than/],
  ])('%s', async (_, bytes, message) => {
    await write('a.tgz', bytes);
    await expect(attesting('a.tgz')).rejects.toMatchObject({ code: 'INPUT_PACKAGE', exitCode: 2, message: expect.stringMatching(message) });
  });
});
