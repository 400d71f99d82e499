/**
 * `node tools/image/build.ts --executables FOLDER [--into FOLDER] [--reference FILE]`: the container image of chopmark as a folder in the OCI image layout,
 * without a daemon (docs/adr/0051). FOLDER has `chopmark-linux-x64` and `chopmark-linux-arm64`, as tools/executables/build.ts makes them.
 * Needs dpkg-deb. The same executables and pinned packages give the same digest.
 *
 * --reference FILE: also write there the name of the image by digest, as a release has it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assetName, TARGETS, type Target } from '../executables/targets.ts';
import { collectBase } from './base-entries.ts';
import { ARCHITECTURES, type Architecture, packagesFor, readDebianPins } from './debian-packages.ts';
import { fetchPackage, publicSources } from './fetch-package.ts';
import { packLayer } from './layer.ts';
import type { UnpackedPackage } from './read-archive.ts';
import { unpackPackage } from './unpack-package.ts';
import { type PlatformImage, writeImage } from './write-image.ts';

const TARGET_OF: Readonly<Record<Architecture, Target['name']>> = { amd64: 'linux-x64', arm64: 'linux-arm64' };

/** Where releases publish it. */
const IMAGE = 'ghcr.io/chopmark/chopmark';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { executables: { type: 'string' }, into: { type: 'string' }, reference: { type: 'string' } } });
if (!values.executables) {
  console.error('usage: node tools/image/build.ts --executables FOLDER [--into FOLDER] [--reference FILE]');
  process.exit(2);
}
const executables = resolve(values.executables);
const into = resolve(root, values.into ?? 'build/image');
if (existsSync(into) && !existsSync(join(into, 'oci-layout'))) {
  console.error(`${into} exists and is no image: it is left as it is.`);
  process.exit(2);
}
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; license: string };
const pins = readDebianPins();
const sources = publicSources(pins.snapshot);

const platforms: PlatformImage[] = [];
for (const architecture of ARCHITECTURES) {
  const target = TARGETS.find(({ name }) => name === TARGET_OF[architecture]);
  if (!target) throw new Error(`There is no executable for ${architecture}.`);
  const content = readFileSync(join(executables, assetName(target)));
  platforms.push({
    architecture,
    layers: [
      { ...packLayer(collectBase(await openPackages(architecture))), contents: 'Debian packages of tools/image/debian-packages.json' },
      {
        ...packLayer([{ kind: 'file', path: 'usr/local/bin/chopmark', mode: 0o755, content }]),
        contents: `${assetName(target)} of chopmark ${version}`,
      },
    ],
  });
}
rmSync(into, { recursive: true, force: true });
const description = 'Signs and verifies artifacts of CI jobs with Sigstore: the chopmark executable with a shell.';
const digest = await writeImage(platforms, { version, source: 'https://github.com/chopmark/chopmark', description, license }, into);
if (values.reference) writeFileSync(values.reference, `${IMAGE}@${digest}\n`);
console.log(`${IMAGE}@${digest}`);

async function openPackages(architecture: Architecture): Promise<Map<string, UnpackedPackage>> {
  const opened = new Map<string, UnpackedPackage>();
  for (const pinned of packagesFor(architecture, pins)) opened.set(pinned.name, await unpackPackage(await fetchPackage(pinned, sources)));
  return opened;
}
