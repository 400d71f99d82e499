import { expect, test } from '@jest/globals';
import type { Ports } from '../../src/base/ports.ts';
import { recordStorage } from '../../src/engine/record-storage.ts';
import type { Result } from '../../src/results/result.ts';
import { DIGEST, githubWorld, TOKEN } from '../stores/github/github.fixture.ts';

const OTHER = 'b'.repeat(64);

function resultWith(stores: Result['statements'][number]['stores'], subjects = [0, 1]): Result {
  return {
    subjects: [
      { name: 'ghcr.io/acme/app', digest: { sha256: DIGEST } },
      { name: 'ghcr.io/acme/tool', digest: { sha256: OTHER } },
    ],
    statements: [{ subjects, stores }],
  } as unknown as Result;
}

const portsOf = ({ ports }: ReturnType<typeof githubWorld>): Ports =>
  ({ ...ports, connect: () => ports.http, cacheFolder: '/cache' }) as unknown as Ports;
const withSignal = (ports: Ports): Ports => ({ ...ports, signal: new AbortController().signal });

test('every image that was pushed is told once', async () => {
  const world = githubWorld();
  const result = resultWith([{ store: 'oci', status: 'stored' }]);
  result.statements.push(...result.statements);
  expect(await recordStorage(result, { version: '2' }, withSignal(portsOf(world)))).toHaveLength(2);
  expect(world.service.records.map(({ name, digest, version }) => [name, digest, version])).toEqual([
    ['ghcr.io/acme/app', `sha256:${DIGEST}`, '2'],
    ['ghcr.io/acme/tool', `sha256:${OTHER}`, '2'],
  ]);
});

test('what was not pushed is not told', async () => {
  const world = githubWorld();
  for (const stores of [[], [{ store: 'oci', status: 'failed' as const }], [{ store: 'github', status: 'stored' as const }]])
    expect(await recordStorage(resultWith(stores), {}, withSignal(portsOf(world)))).toEqual([]);
  expect(world.service.requests).toEqual([]);
});

test('a failure is a warning that names the image and the permission it wants', async () => {
  const world = githubWorld({ tokens: { [TOKEN]: {} } });
  expect(await recordStorage(resultWith([{ store: 'oci', status: 'stored' }], [0]), {}, withSignal(portsOf(world)))).toEqual([]);
  expect(world.warnings).toEqual([
    expect.stringMatching(/^The storage record for ghcr\.io\/acme\/app could not be created \(STORE_FORBIDDEN\)/),
  ]);
});
