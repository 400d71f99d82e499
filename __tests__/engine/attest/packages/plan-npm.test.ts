import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planNpm } from '../../../../src/engine/attest/packages/plan-npm.ts';
import { packTar } from '../../../support/archives.ts';

const PROVEN = 'https://github.com/Acme/widget';
const PUBLIC = 'https://fulcio.sigstore.dev';

let folder: string;
let warnings: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-npm-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said before a tarball with this `repository` is signed in the repository PROVEN. */
async function check(repository: unknown, { authority = PUBLIC, proven = PROVEN } = {}) {
  warnings = [];
  const path = join(folder, 'a.tgz');
  await writeFile(path, packTar([['package/package.json', JSON.stringify({ name: 'a', version: '1.0.0', repository })]]));
  const plan = await planNpm({
    collect: async () => [{ name: 'a.tgz', path, digest: {} }],
    predicates: [],
    ports: { logger: { warn: (message: string) => void warnings.push(message) } },
    run: { signal: new AbortController().signal },
  } as never);
  plan.check?.({
    identity: { platform: 'github' },
    record: {
      ci: 'github',
      proven: proven === '' ? {} : { repository: proven },
      declared: { repository: 'https://github.com/other/one' },
    },
    services: { logs: [], certificateAuthority: { url: new URL(authority) }, timestampAuthorities: [] },
  } as never);
}

describe('the repository of a package, which npm compares after it was signed and logged', () => {
  test.each([
    [
      'another repository',
      { url: 'git+https://github.com/fork/widget.git' },
      /has the "repository" "git\+https:\/\/github\.com\/fork\/widget\.git", but/,
    ],
    ['another case', 'acme/widget', /differs only in case, and npm compares case/],
    ['another host', 'gitlab:Acme/widget', /but this job runs in https:\/\/github\.com\/Acme\/widget/],
    ['none', undefined, /has no "repository"/],
    ['an object without url', { type: 'git' }, /has no "repository"/],
    ['no address', 'widget', /has the "repository" "widget", but/],
  ])('is refused before that with %s, and the remedy', async (_, repository, message) => {
    await expect(check(repository)).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringMatching(message),
      hint: expect.stringContaining('"url": "git+https://github.com/Acme/widget.git"'),
    });
    await check(repository, { authority: 'https://fulcio.example' });
    expect(warnings).toEqual([expect.stringMatching(message)]);
  });

  test.each([{ type: 'git', url: 'git+https://github.com/Acme/widget.git' }, 'Acme/widget', 'https://github.com/Acme/widget'])(
    'is taken as %j',
    async (repository) => {
      await check(repository);
      expect(warnings).toEqual([]);
    },
  );

  test('is taken by another protocol, with a warning', async () => {
    await check('git@github.com:Acme/widget.git');
    expect(warnings).toEqual([expect.stringContaining('no https address')]);
  });

  test('is not compared where nothing proves one', async () => {
    await check('fork/widget', { proven: '' });
    expect(warnings).toEqual([]);
  });
});
