import { expect, test } from '@jest/globals';
import { nameBundles } from '../../src/stores/bundle-names.ts';

const one = (name: string, kind = 'provenance') => ({ subjects: [name], kind });

test.each([
  ['one subject', [one('app.tar.gz')], ['app.tar.gz.sigstore.json']],
  ['many subjects of one statement', [{ subjects: ['a', 'b'], kind: 'provenance' }], ['attestations.sigstore.json']],
  ['several kinds', [one('a'), one('a', 'sbom')], ['a.provenance.sigstore.json', 'a.sbom.sigstore.json']],
  ['equal names with their paths', [one('x/a'), one('y/a')], ['x%2Fa.sigstore.json', 'y%2Fa.sigstore.json']],
  ['a path alone by its last part', [one('x/y/a')], ['a.sigstore.json']],
  ['a way out of the folder', [one('../../etc/passwd'), one('..')], ['passwd.sigstore.json', '%2E%2E.sigstore.json']],
  ['a name of Windows', [one('nul.txt')], ['%6Eul.txt.sigstore.json']],
  ['a stream of Windows', [one('a:b')], ['a%3Ab.sigstore.json']],
  ['no name', [one('')], ['%00.sigstore.json']],
  ['a hidden one', [one('.env')], ['%2Eenv.sigstore.json']],
])('names %s', (_, bundles, expected) => {
  expect(nameBundles(bundles)).toEqual(expected);
});

test('names that differ by case, by escaping or by composition alone stay apart on every file system', () => {
  const names = nameBundles(['A', 'a', 'é', 'e\u0301', 'attestations', 'Attestations'].map((name) => one(name)));
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(6);
});

test('the same subject many times still gives different files', () => {
  expect(new Set(nameBundles(Array.from({ length: 5 }, () => one('a')))).size).toBe(5);
});

test('a long name stays within what file systems take, keeps its ends, and its own identity', () => {
  const [first = '', second = ''] = nameBundles([one(`app-${'é'.repeat(4_000)}-1.tar.gz`), one(`app-${'é'.repeat(4_001)}-1.tar.gz`)]);
  expect(Buffer.byteLength(first)).toBeLessThan(255);
  expect(first).toMatch(/^app-.*-1\.tar\.gz\.sigstore\.json$/);
  expect(first).not.toBe(second);
});

test('names stay the same from run to run, and whatever is beside them that does not clash', () => {
  expect(nameBundles([one('x/a'), one('b')])[0]).toBe(nameBundles([one('x/a'), one('c')])[0]);
});

test('no name has a character that acts', () => {
  const hostile = ['a\nb', 'a\u001b[31mb', 'a\u202egpj.exe', '-rf', '~root', 'a|b', 'CON', 'a.', 'a ', 'a%2Fb', '\ud800'];
  for (const name of nameBundles(hostile.map((subject) => one(subject))))
    expect(name).toMatch(/^[A-Za-z0-9%\uFFFD][A-Za-z0-9%._[\uFFFD -]*\.sigstore\.json$/);
});
