import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { clock, makeTimestampQuery, requestTimestamp } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ clock });
});
afterAll(() => sandbox.close());

const data = Buffer.from('hello');
const SHA2 = { sha256: '2.16.840.1.101.3.4.2.1', sha384: '2.16.840.1.101.3.4.2.2', sha512: '2.16.840.1.101.3.4.2.3' };
const digest = (name: string) => createHash(name).update(data).digest();

const readChainOf = async (): Promise<string[]> =>
  (await (await fetch(`${sandbox.url}/tsa/api/v1/timestamp/certchain`)).text()).match(/-----BEGIN[\s\S]*?END CERTIFICATE-----\n/g) ?? [];

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
/** What OpenSSL makes of a timestamp; where it is missing, the bundle test judges alone. */
(hasOpenssl ? test : test.skip).each(
  Object.entries(SHA2).flatMap(([name, algorithm]) => [true, false].map((embedded) => [name, algorithm, embedded] as const)),
)('OpenSSL verifies a timestamp over %s (%s; certificate embedded: %p)', async (name, algorithm, certificates) => {
  const query = makeTimestampQuery({ digest: digest(name), algorithm, nonce: 0xfedcba9876543210n, certificates });
  const answer = await requestTimestamp(sandbox, query);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/timestamp-reply']);
  const folder = mkdtempSync(join(tmpdir(), 'tsa-'));
  try {
    const [leaf = '', root = ''] = await readChainOf();
    const write = (file: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, file), content);
      return join(folder, file);
    };
    const reply = write('reply', new Uint8Array(await answer.arrayBuffer()));
    const files = ['-in', reply, '-queryfile', write('query', query), '-CAfile', write('root', root), '-untrusted', write('leaf', leaf)];
    const verified = spawnSync('openssl', ['ts', '-verify', ...files], { encoding: 'utf8' });
    expect(verified.stdout + verified.stderr).toContain('Verification: OK');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
