import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { obtainTimestamp } from '../../../src/signing/tsa/timestamp.ts';
import { run } from '../../../tools/live/run.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { liveTest } from '../support/live-test.ts';
import { livePorts } from '../support/ports.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const authority = () => ({ url: new URL(stack().ready.urls.timestampAuthority) });

liveTest('OpenSSL verifies the timestamp of our signature, and not of another', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const signature = randomBytes(71);
  writeFileSync(at('signature'), signature);
  writeFileSync(at('other'), randomBytes(71));
  writeFileSync(at('answer'), await obtainTimestamp(livePorts(), authority(), signature));
  const verify = (data: string) =>
    run('openssl', ['ts', '-verify', '-data', at(data), '-in', at('answer'), '-CAfile', join(stack().folder, 'tsa-chain.pem')]);
  expect(await verify('signature')).toMatchObject({ exitCode: 0 });
  expect((await verify('other')).stdout + (await verify('other')).stderr).toMatch(/message imprint mismatch/);
});

liveTest('a timestamp of something else, as from a cache, is not taken', async () => {
  const proxy = await startFaultProxy(authority().url.href);
  try {
    const first = await fetchRaw(proxy.url);
    proxy.fail(() => ({ kind: 'answer', status: 201, headers: { 'content-type': 'application/timestamp-reply' }, body: first }));
    await expect(obtainTimestamp(livePorts(), { url: new URL(proxy.url) }, randomBytes(71))).rejects.toMatchObject({
      code: 'SIGNING_TIMESTAMP_MISMATCH',
    });
  } finally {
    await proxy.close();
  }
});

const fetchRaw = (url: string): Promise<Buffer> => obtainTimestamp(livePorts(), { url: new URL(url) }, randomBytes(71));
