import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { collectGit } from '../../../src/subjects/git/collect-git.ts';
import { type GitCheckout, makeCheckout, runGit } from '../../support/git-checkout.ts';

let checkout: GitCheckout;
beforeEach(async () => {
  checkout = await makeCheckout();
});
afterEach(() => checkout.close());

const collect = (...references: string[]) => collectGit(references, { exec: checkout.exec, workingFolder: checkout.top });

/** Files of every kind that git stores. */
function fill({ top, write }: GitCheckout) {
  write('README.md', 'hello\n');
  write('src/deep/ly/app.sh', '#!/bin/sh\n');
  write('src.c', 'between src and src/\n');
  write('src0', 'behind src/\n');
  write('empty', '');
  write('binary', Buffer.from([0, 0xff, 0x0a, 0x0d]));
  write('größe €.txt', 'named in UTF-8\n');
  chmodSync(join(top, 'src/deep/ly/app.sh'), 0o755);
  symlinkSync('../README.md', join(top, 'src/link'));
}

test('a commit, a light tag, an annotated tag and a tree are the objects that git names', async () => {
  fill(checkout);
  const commit = checkout.commit();
  checkout.git('remote', 'add', 'origin', 'https://ci-job:canary-f00dfeed@gitlab.example/acme/widget.git?token=canary-1');
  checkout.git('tag', 'light');
  checkout.git('tag', '-a', '-m', 'release', 'v1.0');
  const tree = checkout.git('rev-parse', 'HEAD^{tree}');
  const tag = checkout.git('rev-parse', 'v1.0');
  expect(tag).not.toBe(commit);

  const subjects = await collect('HEAD', 'light', 'v1.0', 'v1.0^{commit}', 'HEAD^{tree}', commit, 'main');
  const strong = subjects[0]?.digest.gitTreeSha256;
  const uri = 'git+https://gitlab.example/acme/widget';
  const commitDigest = { gitCommit: commit, gitTreeSha256: strong };
  expect(subjects).toEqual([
    { name: `acme/widget@${commit}`, uri: `${uri}@refs/heads/main`, digest: commitDigest, revision: 'HEAD' },
    { name: 'acme/widget@light', uri: `${uri}@refs/tags/light`, digest: commitDigest, revision: 'light' },
    { name: 'acme/widget@v1.0', uri: `${uri}@refs/tags/v1.0`, digest: { gitTag: tag, gitTreeSha256: strong }, revision: 'v1.0' },
    { name: `acme/widget@${commit}`, uri: `${uri}@${commit}`, digest: commitDigest, revision: 'v1.0^{commit}' },
    { name: `acme/widget@${tree}`, uri: `${uri}@${tree}`, digest: { gitTree: tree, gitTreeSha256: strong }, revision: 'HEAD^{tree}' },
    { name: `acme/widget@${commit}`, uri: `${uri}@${commit}`, digest: commitDigest, revision: commit },
    { name: `acme/widget@${commit}`, uri: `${uri}@refs/heads/main`, digest: commitDigest, revision: 'main' },
  ]);
});

test('the SHA-256 beside SHA-1 is the id that git itself gives the files in a repository of SHA-256 objects', async () => {
  fill(checkout);
  checkout.commit();
  const other = await makeCheckout('sha256');
  try {
    fill(other);
    other.commit();
    const [subject] = await collect('HEAD');
    expect(subject?.digest.gitTreeSha256).toBe(other.git('rev-parse', 'HEAD^{tree}'));
    expect(subject?.digest.gitTreeSha256).toMatch(/^[0-9a-f]{64}$/);
  } finally {
    other.close();
  }
});

test('in a repository of SHA-256 objects, their ids say it all', async () => {
  const other = await makeCheckout('sha256');
  try {
    fill(other);
    const commit = other.commit();
    expect(commit).toHaveLength(64);
    expect(await collectGit(['HEAD'], { exec: other.exec, workingFolder: other.top })).toEqual([
      { name: `widget@${commit}`, digest: { gitCommit: commit }, revision: 'HEAD' },
    ]);
  } finally {
    other.close();
  }
});

test('what is in the folder, and not in the commit, changes nothing; a folder below is the same checkout', async () => {
  fill(checkout);
  checkout.commit();
  const [before] = await collect('HEAD');
  checkout.write('README.md', 'changed');
  checkout.write('more', 'x');
  expect(await collect('HEAD')).toEqual([before]);
  expect(await collect('./src')).toEqual([{ ...before, revision: './src' }]);
  expect(await collect('./src/deep#main')).toEqual([{ ...before, revision: './src/deep#main' }]);
});

test('a commit of no files is one too', async () => {
  const commit = checkout.commit();
  expect(await collect('HEAD')).toEqual([
    {
      name: `widget@${commit}`,
      digest: { gitCommit: commit, gitTreeSha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321' },
      revision: 'HEAD',
    },
  ]);
});

test.each([
  ['no-such-branch', /no revision/],
  ['0123456789012345678901234567890123456789', /does not contain it/],
  ['./nowhere', /not in a Git checkout/],
])('%s cannot be attested', async (reference, message) => {
  checkout.commit();
  rmSync(join(checkout.parent, '.git'), { recursive: true, force: true });
  const given = reference === './nowhere' ? '../' : reference;
  await expect(collect(given)).rejects.toMatchObject({ code: 'INPUT_GIT', message: expect.stringMatching(message) });
});

test('a file of git is none of them', async () => {
  checkout.write('a');
  checkout.commit();
  await expect(collect(checkout.git('rev-parse', 'HEAD:a'))).rejects.toMatchObject({
    code: 'INPUT_GIT',
    message: expect.stringContaining('is a file'),
  });
});

test('a repository that lacks an object, as a partial clone does, says so and fetches nothing', async () => {
  fill(checkout);
  checkout.commit();
  checkout.git('config', 'uploadpack.allowFilter', 'true');
  runGit(checkout.parent, ['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${checkout.top}`, 'partial']);
  const partial = join(checkout.parent, 'partial');
  writeFileSync(join(checkout.parent, 'pwn.sh'), `#!/bin/sh\ntouch ${join(checkout.parent, 'pwned')}\nexec git-upload-pack "$@"\n`);
  chmodSync(join(checkout.parent, 'pwn.sh'), 0o755);
  runGit(partial, ['config', 'remote.origin.uploadpack', join(checkout.parent, 'pwn.sh')]);
  await expect(collectGit(['HEAD'], { exec: checkout.exec, workingFolder: partial })).rejects.toMatchObject({ code: 'INPUT_GIT' });
  expect(readdirSync(checkout.parent)).not.toContain('pwned');
});

test('an object that is not what its id says is found out', async () => {
  fill(checkout);
  checkout.commit();
  const blob = checkout.git('rev-parse', 'HEAD:README.md');
  const other = checkout.git('rev-parse', 'HEAD:src.c');
  const pathOf = (id: string) => join(checkout.top, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(pathOf(blob), 0o644);
  writeFileSync(pathOf(blob), readFileSync(pathOf(other)));
  await expect(collect('HEAD')).rejects.toMatchObject({ code: expect.stringMatching(/^(VERIFICATION_GIT_OBJECT|INPUT_GIT)$/) });
});

test('objects that are replaced, grafted or said otherwise by a commit graph are those of their ids all the same', async () => {
  checkout.write('a', 'one');
  checkout.commit('one');
  checkout.write('a', 'two');
  const second = checkout.commit('two');
  const [honest, parent] = await collect('HEAD', 'HEAD~1');
  checkout.git('replace', second, `${second}~1`);
  checkout.write('.git/info/grafts', `${second}\n`);
  expect(await collect('HEAD', 'HEAD~1')).toEqual([honest, parent]);
});
