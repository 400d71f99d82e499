import { expect, test } from '@jest/globals';
import { isMapped, mapDocuments } from '../../../../src/engine/attest/plan/map-documents.ts';
import type { Subject } from '../../../../src/sigstore/subject.ts';

const digest = { sha256: 'ab'.repeat(32) };
const file = (name: string, path = `/work/${name}`): Subject => ({ name, digest, path });
const image = (platform?: string): Subject => ({
  name: `ghcr.io/acme/app@sha256:${'ab'.repeat(32)}`,
  digest,
  image: `ghcr.io/acme/app@sha256:${platform}`,
  ...(platform && { platform }),
});
const paths = (pattern: string, ...subjects: Subject[]) => mapDocuments(pattern, 'the SBOM', subjects).map(({ path }) => path);

test('only a path with a placeholder is for each subject', () => {
  expect(['{path}.json', 'a/{name}.json', '{platform}'].every(isMapped)).toBe(true);
  expect(['a.json', '{other}.json', '{{name', '{NAME}'].some(isMapped)).toBe(false);
});

test('each subject has the document of its file, its name or its platform', () => {
  expect(paths('{path}.spdx.json', file('a'), file('b/c'))).toEqual(['/work/a.spdx.json', '/work/b/c.spdx.json']);
  expect(paths('sboms/{name}.json', file('a'), file('b/c'))).toEqual(['sboms/a.json', 'sboms/c.json']);
  expect(paths('{name}-{platform}.json', image('linux/arm/v7'), image('linux/amd64'))).toEqual([
    'app-linux-arm-v7.json',
    'app-linux-amd64.json',
  ]);
});

test('an index has no document by platform, and a name that holds a placeholder is not filled in again', () => {
  expect(paths('{platform}.json', image(), image('linux/amd64'))).toEqual(['linux-amd64.json']);
  expect(paths('{name}.json', file('{path}'))).toEqual(['{path}.json']);
});

test.each([
  ['two subjects with one document', 'sboms/{name}.json', [file('a/app'), file('b/app')], /sboms\/app\.json for both a\/app and b\/app/],
  ['a path that tells no subject apart', '{platform}.json', [image('linux/amd64'), image('linux/amd64')], /for both/],
  ['a file without a platform', '{platform}.json', [file('a'), image('linux/amd64')], /a, which has no platform/],
  ['a subject that is no file here', '{path}.json', [{ name: 'a', digest }], /a, which is not a file here/],
  ['an index alone', '{platform}.json', [image()], /no subject has a platform/],
  ['a name that leads elsewhere', 'sboms/{name}/bom.json', [{ name: '..', digest }], /leads outside the folder/],
  ['a name that ends in nothing', 'sboms/{name}/bom.json', [{ name: 'a/', digest }], /leads outside the folder/],
])('refuses %s', (_, pattern, subjects, message) => {
  expect(() => mapDocuments(pattern, 'the SBOM', subjects)).toThrow(
    expect.objectContaining({ code: 'INPUT_DOCUMENT_PATTERN', exitCode: 2, message: expect.stringMatching(message) }),
  );
});
