/** `node tools/bootstrap/check-pins.ts FOLDER`: fails where the release files in FOLDER are not the ones that the wrappers pin. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assetName, TARGETS } from '../executables/targets.ts';
import { IMAGE_NAME, readPins } from './pins.ts';

const [from] = process.argv.slice(2);
if (!from) {
  console.error('usage: node tools/bootstrap/check-pins.ts FOLDER');
  process.exit(2);
}
const folder = resolve(from);
const { version, package: packaged, executables, image } = readPins();
const hashOf = (name: string, algorithm: string) =>
  createHash(algorithm)
    .update(readFileSync(join(folder, name)))
    .digest('hex');

const wrong = [
  ...(packaged === hashOf(`chopmark-${version}.tgz`, 'sha512') ? [] : [`chopmark-${version}.tgz`]),
  ...(image === readFileSync(join(folder, IMAGE_NAME), 'utf8').trim() ? [] : [IMAGE_NAME]),
  ...TARGETS.flatMap((target) => {
    const pinned = executables[target.name];
    const name = assetName(target);
    return !pinned || (pinned.executable === hashOf(name, 'sha256') && pinned.compressed === hashOf(`${name}.gz`, 'sha256')) ? [] : [name];
  }),
];
for (const name of wrong) console.error(`${name} is not what tools/bootstrap/pins.json pins: build, pin, and then tag (docs/adr/0025).`);
process.exitCode = wrong.length === 0 ? 0 : 1;
