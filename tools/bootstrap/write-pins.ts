/**
 * `node tools/bootstrap/write-pins.ts FOLDER`: pins the release files in FOLDER (`chopmark-<version>.tgz`, `chopmark-<platform>`,
 * `chopmark-<platform>.gz`, `chopmark-image.txt`) in pins.json. The release does this before it tags (docs/adr/0025).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assetName, TARGETS } from '../executables/targets.ts';
import { IMAGE_NAME, type Pins, readPins } from './pins.ts';

const [from] = process.argv.slice(2);
if (!from) {
  console.error('usage: node tools/bootstrap/write-pins.ts FOLDER');
  process.exit(2);
}
const folder = resolve(from);
const root = resolve(import.meta.dirname, '../..');
const { version, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  engines: { node: string };
};
const hashOf = (name: string, algorithm: string) =>
  createHash(algorithm)
    .update(readFileSync(join(folder, name)))
    .digest('hex');

const pins: Pins = {
  ...readPins(),
  version,
  node: engines.node.replace(/^>=/, ''),
  release: `https://github.com/chopmark/chopmark/releases/download/v${version}`,
  package: hashOf(`chopmark-${version}.tgz`, 'sha512'),
  executables: Object.fromEntries(
    TARGETS.filter((target) => target.package && existsSync(join(folder, `${assetName(target)}.gz`))).map((target) => [
      target.name,
      { compressed: hashOf(`${assetName(target)}.gz`, 'sha256'), executable: hashOf(assetName(target), 'sha256') },
    ]),
  ),
  image: readFileSync(join(folder, IMAGE_NAME), 'utf8').trim(),
};
writeFileSync(join(import.meta.dirname, 'pins.json'), `${JSON.stringify(pins, null, 2)}\n`);
console.log(`pinned chopmark ${version}: the package and ${Object.keys(pins.executables).join(', ') || 'no executable'}`);
