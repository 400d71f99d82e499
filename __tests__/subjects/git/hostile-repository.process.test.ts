import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { collectGit } from '../../../src/subjects/git/collect-git.ts';
import { listCheckouts } from '../../../src/subjects/git/list-checkouts.ts';
import { type GitCheckout, makeCheckout, runGit } from '../../support/git-checkout.ts';

let checkout: GitCheckout;
beforeEach(async () => {
  checkout = await makeCheckout();
});
afterEach(() => checkout.close());

const logger = { info: () => {}, warn: () => {} };
const context = () => ({
  exec: checkout.exec,
  logger,
  workingFolder: checkout.top,
  own: { files: [], folders: [] },
  signal: new AbortController().signal,
});
const verify = (...references: string[]) => listCheckouts(references, context());
const attest = (...references: string[]) => collectGit(references, context());

/** An object whatever git thinks of it, written as git does it, without a process for each. */
const store = (type: string, content: string | Buffer): string => {
  const bytes = Buffer.concat([Buffer.from(`${type} ${Buffer.byteLength(content)}\0`), Buffer.from(content)]);
  const id = createHash('sha1').update(bytes).digest('hex');
  const folder = join(checkout.top, '.git/objects', id.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, id.slice(2)), deflateSync(bytes, { level: 1 }));
  return id;
};
const commitOf = (tree: string) =>
  store('commit', `tree ${tree}\nauthor t <t@example.com> 0 +0000\ncommitter t <t@example.com> 0 +0000\n\none\n`);
const entry = (mode: string, name: string, id: string) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);

test('an object that these tests store is what git stores and reads', () => {
  for (const [type, content] of [
    ['blob', 'x'],
    ['tree', ''],
    ['commit', `tree ${store('tree', '')}\n\none\n`],
    ['tag', 'object --output=x\ntype commit\ntag x\n\none\n'],
  ] as const) {
    const id = store(type, content);
    expect(runGit(checkout.top, ['hash-object', '-t', type, '--literally', '--stdin'], content)).toBe(id);
    expect(checkout.git('cat-file', '-t', id)).toBe(type);
  }
});

test('no setting, hook, filter or attribute of the repository runs a program', async () => {
  checkout.write('a.txt', 'a\n');
  checkout.write('.gitattributes', '* filter=evil diff=evil merge=evil\n');
  checkout.commit();
  const pwned = join(checkout.parent, 'pwned');
  const program = join(checkout.parent, 'program.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> ${pwned}\ncat\n`);
  chmodSync(program, 0o755);
  for (const setting of [
    'core.fsmonitor',
    'core.sshCommand',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'credential.helper',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'uploadpack.packObjectsHook',
    'gpg.program',
    'pager.config',
    'alias.config',
    'alias.cat-file',
  ])
    checkout.git('config', setting, setting.startsWith('alias') ? `!${program}` : program);
  checkout.git('config', 'core.hooksPath', join(checkout.parent, 'hooks'));
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'post-checkout', 'reference-transaction', 'pre-commit']) {
    checkout.write(`../hooks/${hook}`, readFileSync(program, 'utf8'));
    chmodSync(join(checkout.parent, 'hooks', hook), 0o755);
  }
  checkout.write('untracked', 'x');
  const [subject] = await attest('HEAD');
  const [artifact] = await verify('HEAD');
  expect(subject?.digest.gitCommit).toBe(artifact?.digest?.gitCommit);
  expect(artifact?.fault?.message).toContain('untracked');
  expect(existsSync(pwned)).toBe(false);
});

test('a work tree elsewhere is not looked at in place of this one', async () => {
  checkout.write('a', 'good');
  checkout.commit();
  checkout.git('worktree', 'add', '-q', '--detach', join(checkout.parent, 'clean'));
  checkout.git('config', 'core.worktree', join(checkout.parent, 'clean'));
  checkout.write('a', 'evil');
  expect((await verify('HEAD'))[0]?.fault).toMatchObject({ code: 'VERIFICATION_GIT_CHECKOUT' });
});

test('the index has no say: files that it calls unchanged are read', async () => {
  checkout.write('a', 'good');
  checkout.write('b', 'good');
  checkout.commit();
  checkout.git('update-index', '--assume-unchanged', 'a');
  checkout.git('update-index', '--skip-worktree', 'b');
  checkout.write('a', 'evil');
  checkout.write('b', 'evil');
  expect(checkout.git('status', '--porcelain')).toBe('');
  expect((await verify('HEAD'))[0]?.fault?.message).toMatch(
    /a \(its content differs from the commit\), b \(its content differs from the commit\)/,
  );
});

test('differences are named in the order of their paths, whichever file is read first', async () => {
  const large = Buffer.alloc(4 << 20, 'good');
  for (const name of ['a', 'c/large']) checkout.write(name, large);
  for (const name of ['b', 'c/gone', 'c/small', 'd']) checkout.write(name, 'good');
  checkout.commit();
  // The large files are read last, the missing one is noticed before any is read, and those in no commit after all of them.
  for (const name of ['a', 'c/large']) checkout.write(name, Buffer.concat([large, Buffer.from('evil')]));
  for (const name of ['b', 'c/small', 'aa', 'c/new', 'e']) checkout.write(name, 'evil');
  rmSync(join(checkout.top, 'c/gone'));
  chmodSync(join(checkout.top, 'c/large'), 0o755);
  const { message = '' } = (await verify('HEAD'))[0]?.fault ?? {};
  const named = [...message.matchAll(/([\w/]+) \((it|its) /g)].map(([, path]) => path);
  const all = ['a', 'aa', 'b', 'c/gone', 'c/large', 'c/large', 'c/new', 'c/small', 'e'];
  expect(named.length).toBeGreaterThan(3);
  expect(named).toEqual(all.slice(0, named.length));
});

test('a file in the index that is in no commit is untracked, whatever settings and private lists ignore', async () => {
  checkout.write('a');
  checkout.commit();
  checkout.write('staged', 'evil');
  checkout.git('add', 'staged');
  checkout.write('excluded', 'evil');
  checkout.write('.git/info/exclude', 'excluded\n');
  checkout.write('by-setting', 'evil');
  checkout.write('../excludes', 'by-setting\n');
  checkout.git('config', 'core.excludesFile', join(checkout.parent, 'excludes'));
  checkout.git('config', 'status.showUntrackedFiles', 'no');
  checkout.write('A', 'another file where case counts');
  checkout.git('config', 'core.ignoreCase', 'true');
  const message = (await verify('HEAD'))[0]?.fault?.message ?? '';
  for (const name of ['staged', 'excluded', 'by-setting', 'A']) expect(message).toContain(`${name} (it is not part of the commit)`);
});

test('names that git reads as patterns are names', async () => {
  checkout.write('.gitignore', 'ignored\n');
  checkout.commit();
  const names = [':(exclude)a', ':/ignored', '*', 'ignored '];
  for (const name of [...names, 'ignored']) checkout.write(name, 'x');
  const message = (await verify('HEAD'))[0]?.fault?.message ?? '';
  for (const name of [':(exclude)a', ':/', '*', 'ignored ']) expect(message).toContain(`${name} (it is not part of the commit)`);
  expect(message).not.toContain(' ignored (it');
});

test('a .gitignore that is in no commit cannot ignore itself and others', async () => {
  checkout.write('a');
  checkout.commit();
  checkout.write('.gitignore', '*\n');
  checkout.write('evil.sh', 'evil');
  checkout.write('folder/.gitignore', '*\n');
  checkout.write('folder/evil.sh', 'evil');
  expect(checkout.git('status', '--porcelain')).toBe('');
  expect((await verify('HEAD'))[0]?.fault?.message).toContain('.gitignore (it is not part of the commit)');
});

test('a tag under another name is found out', async () => {
  checkout.write('a', 'old and vulnerable');
  checkout.commit();
  checkout.git('tag', '-a', '-m', 'old', 'v1.0');
  checkout.git('update-ref', 'refs/tags/v2.0', checkout.git('rev-parse', 'v1.0'));
  expect((await verify('v1.0'))[0]?.fault).toBeUndefined();
  expect((await verify('v2.0'))[0]?.fault).toMatchObject({ code: 'VERIFICATION_GIT_OBJECT' });
  await expect(attest('v2.0')).rejects.toMatchObject({ code: 'VERIFICATION_GIT_OBJECT' });
});

test('a few trees that stand for billions of files are refused at once', async () => {
  let id = store('blob', 'x');
  let mode = '100644';
  for (let level = 0; level < 10; level++) {
    const content = Buffer.concat('abcdefghij'.split('').map((name) => entry(mode, name, id)));
    id = store('tree', content);
    mode = '40000';
  }
  const commit = commitOf(id);
  await expect(attest(commit)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
});

test.each(['..', '.git', '.GIT', 'a/b', 'git~1'])('a tree that names %s is not believed', async (name) => {
  const commit = commitOf(store('tree', entry('100644', name, store('blob', 'x'))));
  await expect(attest(commit)).rejects.toMatchObject({ code: 'VERIFICATION_GIT_OBJECT' });
  expect((await verify(commit))[0]?.fault).toMatchObject({ code: 'VERIFICATION_GIT_OBJECT' });
});

test.each([
  ['a commit of a file', () => store('commit', `tree ${store('blob', 'x')}\n\none\n`)],
  ['a commit of nothing', () => store('commit', 'author t\n\none\n')],
  ['a tag of a file', () => store('tag', `object ${store('blob', 'x')}\ntype blob\ntag x\n\none\n`)],
  ['a tag of an option', () => store('tag', 'object --output=x\ntype commit\ntag x\n\none\n')],
])('%s is not believed', async (_, make) => {
  await expect(attest(make())).rejects.toMatchObject({ code: 'VERIFICATION_GIT_OBJECT' });
});

test('a chain of tags without end is refused', async () => {
  let id = checkout.commit();
  let type = 'commit';
  for (let level = 0; level < 40; level++) {
    id = store('tag', `object ${id}\ntype ${type}\ntag t${level}\ntagger t <t@example.com> 0 +0000\n\none\n`);
    type = 'tag';
  }
  await expect(attest(id)).rejects.toMatchObject({
    code: 'VERIFICATION_GIT_OBJECT',
    message: expect.stringContaining('nested in more than'),
  });
});

test('names of files reach messages without what a terminal would act on', async () => {
  checkout.commit();
  checkout.write('\u001b[2Jevil\nname', 'x');
  const message = (await verify('HEAD'))[0]?.fault?.message ?? '';
  expect(message).toContain('evil');
  expect([...message].filter((character) => character < ' ')).toEqual([]);
});

test('credentials in the address of the remote, and a remote that is a path here, reach no subject', async () => {
  checkout.commit();
  checkout.git('remote', 'add', 'origin', checkout.parent);
  expect(JSON.stringify(await attest('HEAD'))).not.toContain(checkout.parent);
});
