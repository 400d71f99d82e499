import { expect, test } from '@jest/globals';
import { createStorageRecord } from '../../../src/stores/github/github-storage-record.ts';
import { DIGEST, githubWorld, TOKEN } from './github.fixture.ts';

const image = { name: 'ghcr.io/acme/app', sha256: DIGEST };

test('an organization is told where the image is', async () => {
  const { ports, service } = githubWorld();
  expect(await createStorageRecord(ports, { ...image, version: '1.2.3' })).toEqual([1]);
  expect(service.records).toEqual([
    {
      id: 1,
      name: 'ghcr.io/acme/app',
      digest: `sha256:${DIGEST}`,
      registry_url: 'https://ghcr.io',
      repository: 'acme/app',
      version: '1.2.3',
      github_repository: 'widget',
    },
  ]);
});

test('a user has no such records, and is asked for none', async () => {
  const { ports, service } = githubWorld({ ownerType: 'User' });
  expect(await createStorageRecord(ports, image)).toEqual([]);
  expect(service.requests).toEqual(['GET /repos/acme/widget']);
});

test('a token that may not is told the permission', async () => {
  const { ports } = githubWorld({ tokens: { [TOKEN]: {} } });
  await expect(createStorageRecord(ports, image)).rejects.toMatchObject({
    code: 'STORE_FORBIDDEN',
    hint: expect.stringContaining('artifact-metadata: write'),
  });
});

test('a name without registry is refused before anything is kept', async () => {
  const { ports, service } = githubWorld();
  await expect(createStorageRecord(ports, { ...image, name: 'app' })).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  expect(service.records).toEqual([]);
});
