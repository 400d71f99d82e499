import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { loadTrust } from '../../../src/trust/load-trusted-root.ts';
import { selectServices } from '../../../src/trust/select-services.ts';
import { startTufMirror, type TufMirror } from '../../../tools/live/tuf.ts';
import { liveTest } from '../support/live-test.ts';
import { livePorts } from '../support/ports.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let mirror: TufMirror;
let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
  mirror = await startTufMirror(process.env.CHOPMARK_LIVE_STACK ? targets() : {});
  writeFileSync(join(folder, 'root.json'), mirror.root);
});

afterEach(() => mirror.close());

const targets = () => ({
  'trusted_root.json': readFileSync(stack().ready.files.trustedRoot, 'utf8'),
  'signing_config.v0.2.json': readFileSync(stack().ready.files.signingConfig, 'utf8'),
});

const load = (options: { offline?: boolean; update?: boolean } = {}) =>
  loadTrust(
    { instance: 'public-good', tufMirror: mirror.url, tufRoot: 'root.json', offline: false, ...options },
    { ...livePorts(), cacheFolder: join(folder, 'cache'), workingFolder: folder },
  );

liveTest('a private mirror gives the trusted root and the services of the instance', async () => {
  const trust = await load();
  expect(trust.bytes.toString()).toBe(targets()['trusted_root.json']);
  expect(trust).toMatchObject({ source: 'tuf', private: true });
  const { certificateAuthority, logs } = selectServices(trust.signingConfig, { now: new Date() });
  expect(certificateAuthority.url.origin).toBe(stack().ready.urls.fulcio);
  expect(logs.map(({ url, majorApiVersion }) => [url.origin, majorApiVersion])).toEqual([[stack().ready.urls.rekor, 2]]);
});

liveTest('offline, the copy at hand is used and no connection is opened; without a copy there is an error', async () => {
  await expect(load({ offline: true })).rejects.toMatchObject({ code: 'TRUST_UNAVAILABLE' });
  expect(mirror.seen).toEqual([]);
  await load();
  const asked = mirror.seen.length;
  expect(await load({ offline: true })).toMatchObject({ source: 'cache' });
  expect(mirror.seen).toHaveLength(asked);
});

liveTest('a rotation of the root and next targets are followed', async () => {
  await load();
  mirror.rotateRoot();
  const changed = targets()['trusted_root.json'].replace('http://rekor1.local', 'http://rekor9.local');
  mirror.publish({ 'trusted_root.json': changed });
  expect((await load({ update: true })).bytes.toString()).toBe(changed);
});

liveTest('stale, changed and foreign metadata are refused', async () => {
  mirror.publish(targets(), new Date(0));
  await expect(load()).rejects.toMatchObject({ code: 'TRUST_METADATA_EXPIRED', exitCode: 4 });
  mirror.publish(targets());
  const target = [...mirror.seen].find((path) => path.startsWith('/targets/'));
  expect(target).toBeUndefined();
  mirror.tamper('/timestamp.json', '{"signed": {"_type": "timestamp"}, "signatures": []}');
  await expect(load()).rejects.toMatchObject({ code: 'TRUST_METADATA_REFUSED', exitCode: 4 });
  const other = await startTufMirror(targets());
  try {
    writeFileSync(join(folder, 'root.json'), other.root);
    mirror.publish(targets());
    await expect(load()).rejects.toMatchObject({ code: 'TRUST_METADATA_REFUSED' });
  } finally {
    await other.close();
  }
});

liveTest('a target that is not what the metadata says is refused', async () => {
  await load();
  const path = mirror.seen.find((seen) => seen.endsWith('.trusted_root.json')) ?? '';
  mirror.tamper(path, targets()['trusted_root.json'].replace('http://rekor1.local', 'http://rekor9.local'));
  folder = temporaryFolder();
  writeFileSync(join(folder, 'root.json'), mirror.root);
  await expect(load()).rejects.toMatchObject({ code: 'TRUST_METADATA_REFUSED' });
});
