import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { startTufMirror, type TufMirror } from '../../tools/live/tuf.ts';
import { liveTest } from './support/live-test.ts';
import { cosign } from './support/peers.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// Whether the mirror that other tests lean on is one at all: cosign's own TUF client says so.

let mirror: TufMirror;

beforeEach(async () => {
  const { trustedRoot, signingConfig } = process.env.CHOPMARK_LIVE_STACK ? stack().ready.files : { trustedRoot: '', signingConfig: '' };
  const read = (file: string) => (file === '' ? '' : readFileSync(file, 'utf8'));
  mirror = await startTufMirror({ 'trusted_root.json': read(trustedRoot), 'signing_config.v0.2.json': read(signingConfig) });
});

afterEach(() => mirror.close());

async function initialize(folder = temporaryFolder()) {
  const root = join(folder, 'root.json');
  writeFileSync(root, mirror.root);
  const result = await cosign(['initialize', `--mirror=${mirror.url}`, `--root=${root}`], {
    env: { HOME: folder, TUF_ROOT: join(folder, 'tuf') },
  });
  return { ...result, folder };
}

liveTest('cosign takes the mirror from its first root, across a rotation of the root and a next version of the targets', async () => {
  const first = await initialize();
  expect(first).toMatchObject({ exitCode: 0 });
  mirror.rotateRoot();
  mirror.publish({ 'trusted_root.json': readFileSync(stack().ready.files.trustedRoot, 'utf8') });
  expect(await initialize(first.folder)).toMatchObject({ exitCode: 0 });
  expect(mirror.seen).toEqual(expect.arrayContaining(['/2.root.json', '/timestamp.json', '/2.snapshot.json', '/2.targets.json']));
});

liveTest('cosign refuses the mirror where its metadata is stale or was changed', async () => {
  mirror.publish({ 'trusted_root.json': '{}' }, new Date(0));
  expect((await initialize()).stderr).toMatch(/expired/);
  mirror.publish({ 'trusted_root.json': '{}' });
  mirror.tamper('/timestamp.json', JSON.stringify({ signed: { _type: 'timestamp', version: 9 }, signatures: [] }));
  expect((await initialize()).exitCode).not.toBe(0);
});
