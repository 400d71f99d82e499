import { expect, test } from '@jest/globals';
import { resolveImageTargets } from '../../../src/stores/oci/image-targets.ts';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { fakeRegistry, openFake } from '../../oci/fake-registry.ts';

const open = openFake(fakeRegistry());
const digest = { sha256: 'a'.repeat(64) };
const places = (subject: object, target?: string) =>
  resolveImageTargets([{ name: '', digest, ...subject }], open, 'push', target).map(({ repository }) => repository.name);

test('a file is no image, whatever its folder is called', () => {
  // Two files of one name keep their folders, and a folder may look like a host.
  for (const name of ['v1.2/app.tgz', 'build.out/app', 'localhost/app']) {
    expect(places({ name, path: `/work/${name}` })).toEqual([]);
    expect(places({ name, path: `/work/${name}` }, 'ghcr.io/acme/kept')).toEqual([]);
  }
});

test.each([
  ['v1.2/app.tgz', []],
  ['1.0/app', []],
  ['ghcr.io/acme/app', ['ghcr.io/acme/app']],
  ['Registry.Example:5000/Acme/App', ['registry.example:5000/acme/app']],
  ['127.0.0.1:5000/app', ['127.0.0.1:5000/app']],
  ['10.0.0.7/app', ['10.0.0.7/app']],
  ['[::1]/app', ['[::1]/app']],
  ['localhost/app', ['localhost/app']],
  ['acme/app', []],
  ['registry.example:99999/app', []],
])('a digest that is called %s goes to %j', (name, expected) => {
  expect(places({ name })).toEqual(expected);
});

test('an image in a layout on disk is in no registry, unless the user names one', () => {
  for (const image of ['oci-layout:./app@sha256:a', 'oci-layout:123/app@sha256:a', 'oci-layout:/work/ghcr.io/app@sha256:a']) {
    expect(places({ name: 'ghcr.io/acme/app', image })).toEqual([]);
    expect(places({ name: 'ghcr.io/acme/app', image }, 'ghcr.io/acme/kept')).toEqual(['ghcr.io/acme/kept']);
  }
});

test('a store of one repository goes by its whole name, also where it fails', async () => {
  const registry = fakeRegistry();
  const store = createOciStore({ open: openFake(registry), clock: { sleep: async () => undefined }, target: 'ghcr.io/acme/kept' });
  const subjects = [{ name: 'ghcr.io/acme/app', digest, image: `ghcr.io/acme/app@sha256:${digest.sha256}` }];
  expect(await store.publish({ name: 'b', text: '{}', kind: 'custom', subjects })).toMatchObject({
    store: 'oci:ghcr.io/acme/kept',
    status: 'failed',
    problem: { code: 'STORE_NOT_FOUND' },
  });
});
