import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { listArtifacts } from '../../src/subjects/list-artifacts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-artifacts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content = name) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const list = (named: readonly string[], checksums?: string) =>
  listArtifacts({ named, ...(checksums !== undefined && { checksums: [checksums] }) }, folder);
const hex = (digit: string, length = 64) => digit.repeat(length);

test('files come first, then digests, then the names of the checksums; a file counts once', async () => {
  for (const name of ['dist/b.tgz', 'dist/a.tgz', 'dist/notes.txt', 'app']) write(name);
  expect(await list([`sha512:${hex('B', 128)}`, 'app', 'dist/*.tgz', 'dist/b.tgz', 'app'], `${hex('C', 96)}  far.bin\n`)).toEqual([
    { artifact: 'app', path: join(folder, 'app') },
    { artifact: join('dist', 'a.tgz'), path: join(folder, 'dist/a.tgz') },
    { artifact: join('dist', 'b.tgz'), path: join(folder, 'dist/b.tgz') },
    { artifact: `sha512:${hex('B', 128)}`, digest: { sha512: hex('b', 128) } },
    { artifact: 'far.bin', digest: { sha384: hex('c', 96) } },
  ]);
});

test('a file that is called like a digest never stands in for it', async () => {
  const name = `sha256:${hex('d')}`;
  write(name, 'something else');
  expect(await list([name])).toEqual([{ artifact: name, digest: { sha256: hex('d') } }]);
  expect(await list([`./${name}`])).toEqual([{ artifact: name, path: join(folder, name) }]);
});

test.each([
  ['too short', `sha256:${hex('a', 63)}`],
  ['of another length than its algorithm', `sha512:${hex('a')}`],
  ['not hex', `sha256:${hex('g')}`],
  ['empty', 'sha256:'],
  ['followed by a second line', `sha256:${hex('a')}\n`],
])('a digest that is %s is refused, never looked for as a file', async (_, text) => {
  write(text.trim());
  await expect(list([text])).rejects.toMatchObject({ code: 'INPUT_DIGEST', exitCode: 2 });
});

test('one pattern that matches nothing ends it, whatever else is there', async () => {
  write('app');
  const failure = { code: 'INPUT_NO_MATCH', message: expect.stringContaining('dist/*.tgz') };
  await expect(list(['app', 'dist/*.tgz'])).rejects.toMatchObject(failure);
});

test('a digest without its algorithm is no file, and the hint says how to write it', async () => {
  const failure = { code: 'INPUT_NO_MATCH', hint: `To name a digest instead of a file, write sha256:${hex('a')}.` };
  await expect(list([hex('a')])).rejects.toMatchObject(failure);
});

test.each([
  ['an empty checksums file', [], '\n'],
  ['exclusions alone', ['!app'], undefined],
])('%s is nothing to verify, and no success', async (_, named, checksums) => {
  write('app');
  await expect(list(named, checksums)).rejects.toMatchObject({ code: 'INPUT_NO_SUBJECTS', exitCode: 2 });
});
