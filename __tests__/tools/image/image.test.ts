import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openLayout } from '../../../src/oci/layout/layout.ts';
import { APPLETS } from '../../../tools/image/applets.ts';
import { collectBase, USER } from '../../../tools/image/base-entries.ts';
import { ARCHITECTURES, PACKAGES, packagesFor, readDebianPins } from '../../../tools/image/debian-packages.ts';
import { type LayerEntry, packLayer } from '../../../tools/image/layer.ts';
import { readArchive, type UnpackedPackage } from '../../../tools/image/read-archive.ts';
import { writeImage } from '../../../tools/image/write-image.ts';

const home = mkdtempSync(join(tmpdir(), 'chopmark-image-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const file = (path: string, text = path): LayerEntry => ({ kind: 'file', path, mode: 0o644, content: Buffer.from(text) });
const unpack = (bytes: Buffer) => readArchive(gunzipSync(bytes));
const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('a layer', () => {
  const entries: LayerEntry[] = [
    { kind: 'link', path: 'bin', target: 'usr/bin' },
    { kind: 'file', path: 'usr/bin/app', mode: 0o755, content: Buffer.alloc(1000, 'a') },
    { kind: 'folder', path: 'tmp', mode: 0o1777 },
    { ...file('home/nonroot/notes'), owner: USER },
    file('usr/share/app'),
  ];

  test('has the same bytes in whichever order its entries come', () => {
    expect(packLayer([...entries].reverse())).toEqual(packLayer(entries));
  });

  test('has each entry as given, and the folders above it', async () => {
    const { bytes, digest, contentDigest } = packLayer(entries);
    const read = new Map((await unpack(bytes)).map((entry) => [entry.path, entry]));
    expect([...read.keys()]).toEqual([
      ...['bin', 'home', 'home/nonroot', 'home/nonroot/notes', 'tmp', 'usr', 'usr/bin', 'usr/bin/app', 'usr/share', 'usr/share/app'],
    ]);
    for (const { owner: _, ...entry } of entries) expect(read.get(entry.path)).toEqual(entry);
    expect(read.get('usr')).toEqual({ kind: 'folder', path: 'usr', mode: 0o755 });
    expect([digest, contentDigest]).toEqual([sha256(bytes), sha256(gunzipSync(bytes))]);
  });

  test('has no time, no name and no system of the machine', () => {
    const { bytes } = packLayer([file('app')]);
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
    const header = gunzipSync(bytes).subarray(0, 512);
    const field = (from: number, length: number) => header.toString('latin1', from, from + length).replace(/[\0 ]+$/, '');
    expect([field(108, 8), field(116, 8), field(136, 12)].map((number) => Number.parseInt(number, 8))).toEqual([0, 0, 0]);
    expect([field(265, 32), field(297, 32)]).toEqual(['', '']);
  });

  test.each([
    ['two entries of one path', [file('a', '1'), file('a', '2')], 'a twice'],
    ['an entry below a file', [file('a'), file('a/b')], 'a/b is below a'],
    ['an entry below a link', [{ kind: 'link', path: 'lib', target: 'usr/lib' } as LayerEntry, file('lib/x/y')], 'lib/x/y is below lib'],
    ['a path that needs a second header', [file('x'.repeat(300))], 'plain tar header'],
    ['a path of which readers differ', [file('usr/share/zoë')], 'plain tar header'],
  ])('with %s is not made', (_, wrong, reason) => {
    expect(() => packLayer(wrong)).toThrow(reason);
  });
});

describe('the pinned packages', () => {
  test('are those of every architecture, by hash', () => {
    const pins = readDebianPins();
    expect(pins.snapshot).toMatch(/^\d{8}T\d{6}Z$/);
    for (const architecture of ARCHITECTURES) expect(packagesFor(architecture, pins).map(({ name }) => name)).toEqual([...PACKAGES]);
  });
});

/** Packages of Debian, with as much in them as the image looks at. */
const packages = (): Map<string, UnpackedPackage> =>
  new Map([
    [
      'base-files',
      {
        control: 'Package: base-files\n',
        entries: [
          { kind: 'link', path: 'bin', target: 'usr/bin' },
          { kind: 'link', path: 'lib', target: 'usr/lib' },
          file('etc/issue'),
          file('usr/share/common-licenses/GPL-3'),
        ],
      },
    ],
    ['busybox-static', { control: 'Package: busybox-static\n', entries: [{ ...file('usr/bin/busybox'), mode: 0o755 } as LayerEntry] }],
    [
      'ca-certificates',
      {
        control: 'Package: ca-certificates\n',
        entries: [
          file('usr/share/ca-certificates/mozilla/B.crt', 'second\n\n'),
          file('usr/share/ca-certificates/mozilla/A.crt', 'first'),
          file('usr/sbin/update-ca-certificates'),
        ],
      },
    ],
    [
      'libc6',
      {
        control: 'Package: libc6\nVersion: 1\n',
        entries: [
          { kind: 'folder', path: 'usr/lib/x', mode: 0o700 },
          file('usr/lib/x/libc.so.6'),
          file('usr/lib/x/gconv/BIG5.so'),
          file('usr/share/doc/libc6/copyright'),
          file('usr/share/doc/libc6/changelog.gz'),
          file('usr/share/man/man1/x.1.gz'),
        ],
      },
    ],
  ]);

describe('the lower layer', () => {
  const byPath = () => new Map(collectBase(packages()).map((entry) => [entry.path, entry]));
  const text = (path: string) => {
    const entry = byPath().get(path);
    return entry?.kind === 'file' ? entry.content.toString() : undefined;
  };

  test('has libraries and licenses of the packages, and nothing else of them', () => {
    const kept = [
      'bin',
      'lib',
      'usr/share/common-licenses/GPL-3',
      'usr/bin/busybox',
      'usr/lib/x/libc.so.6',
      'usr/share/doc/libc6/copyright',
    ];
    expect([...byPath().keys()]).toEqual(expect.arrayContaining(kept));
    for (const path of ['etc/issue', 'usr/sbin/update-ca-certificates', 'usr/lib/x/gconv/BIG5.so', 'usr/share/doc/libc6/changelog.gz'])
      expect(byPath().has(path)).toBe(false);
  });

  test('has a shell, and each certificate once in a file of them all', () => {
    expect(byPath().get('usr/bin/sh')).toEqual({ kind: 'link', path: 'usr/bin/sh', target: 'busybox' });
    expect(text('etc/ssl/certs/ca-certificates.crt')).toBe('first\nsecond\n');
    expect(new Set(APPLETS).size).toBe(APPLETS.length);
  });

  test('tells scanners which packages it has', () => {
    expect(text('var/lib/dpkg/status.d/libc6')).toBe('Package: libc6\nVersion: 1\n');
  });

  test('lets its user write to a home and to /tmp alone', () => {
    expect(byPath().get('home/nonroot')).toMatchObject({ owner: USER });
    expect(byPath().get('tmp')).toMatchObject({ mode: 0o1777 });
    expect([...byPath().values()].filter(({ owner = 0 }) => owner !== 0)).toHaveLength(1);
    expect(text('etc/passwd')).toContain(`nonroot:x:${USER}:${USER}:`);
  });

  test('can be packed', () => {
    expect(packLayer(collectBase(packages())).digest).toMatch(/^sha256:/);
  });
});

describe('the image', () => {
  const TEXT = { version: '1.2.3', source: 'https://github.com/acme/app', description: 'An app.', license: 'Apache-2.0' };
  const platforms = () =>
    ARCHITECTURES.map((architecture) => ({
      architecture,
      layers: [
        { ...packLayer(collectBase(packages())), contents: 'packages' },
        { ...packLayer([file('usr/local/bin/app', `app of ${architecture}`)]), contents: 'app' },
      ],
    }));
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
      .sort();

  test('is the same in two folders, file by file', async () => {
    const [one, other] = ['one', 'other/deeper'].map((name) => join(home, name)) as [string, string];
    const digest = await writeImage(platforms(), TEXT, one);
    expect(await writeImage(platforms(), TEXT, other)).toBe(digest);
    expect(filesOf(other)).toEqual(filesOf(one));
    for (const name of filesOf(one)) expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name)))).toBe(true);
  });

  test('is read back under its version: an index, and an image for each platform', async () => {
    const folder = join(home, 'read');
    const digest = await writeImage(platforms(), TEXT, folder);
    const layout = openLayout(folder);
    const index = await layout.manifest('1.2.3');
    if (index?.manifest.kind !== 'index') throw new Error('no index');
    expect(index.digest).toBe(digest);
    expect(index.manifest.annotations).toMatchObject({ 'org.opencontainers.image.version': '1.2.3' });
    expect(index.manifest.manifests.map(({ platform }) => platform)).toEqual(
      ARCHITECTURES.map((architecture) => ({ os: 'linux', architecture })),
    );
    for (const [place, entry] of index.manifest.manifests.entries()) {
      const image = await layout.manifest(entry.digest);
      if (image?.manifest.kind !== 'image') throw new Error('no image');
      const config = JSON.parse((await layout.blob(image.manifest.config, 100_000)).toString());
      const layers = await Promise.all(image.manifest.layers.map((layer) => layout.blob(layer, 1_000_000)));
      expect(config).toMatchObject({
        created: '1970-01-01T00:00:00Z',
        architecture: ARCHITECTURES[place],
        os: 'linux',
        config: { User: '65532:65532', Cmd: ['chopmark', '--help'], Labels: { 'org.opencontainers.image.source': TEXT.source } },
        rootfs: { type: 'layers', diff_ids: layers.map((layer) => sha256(gunzipSync(layer))) },
      });
      // CI systems start a shell: an entrypoint would get it as an argument.
      expect(config.config).not.toHaveProperty('Entrypoint');
      expect((await unpack(layers[1] ?? Buffer.alloc(0))).at(-1)).toEqual(file('usr/local/bin/app', `app of ${ARCHITECTURES[place]}`));
    }
  });

  test('has another digest with another content', async () => {
    const [first, second] = platforms();
    if (!first || !second) throw new Error('no platforms');
    const digest = await writeImage([first, second], TEXT, join(home, 'first'));
    const changed = { ...second, layers: [{ ...packLayer([file('usr/local/bin/app', 'other')]), contents: 'app' }] };
    expect(await writeImage([first, changed], TEXT, join(home, 'second'))).not.toBe(digest);
  });
});
