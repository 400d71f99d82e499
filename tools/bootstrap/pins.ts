import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the wrappers of one release fetch, and by which hashes they know it. Empty between releases. */
export interface Pins {
  version: string;
  /** The oldest Node that runs the package. */
  node: string;
  /** Where the files of the release are. */
  release: string;
  /** Hex SHA-512 of the npm package. */
  package: string | null;
  /** By platform, hex SHA-256 of the compressed file and of the executable in it. */
  executables: Readonly<Record<string, { compressed: string; executable: string }>>;
  /** The container image by digest: `ghcr.io/chopmark/chopmark@sha256:HEX`. */
  image: string | null;
}

/** The file of a release that names its container image by digest. */
export const IMAGE_NAME = 'chopmark-image.txt';

const TEXT = /^[A-Za-z0-9.:/_-]+$/;
const IMAGE = /^[a-z0-9./-]+@sha256:[0-9a-f]{64}$/;
const HEX = /^([0-9a-f]{64}|[0-9a-f]{128})$/;

/** @throws Error where something in it could not stand in a script as it is */
export function readPins(path = join(import.meta.dirname, 'pins.json')): Pins {
  const pins = JSON.parse(readFileSync(path, 'utf8')) as Pins;
  const words = [pins.version, pins.node, pins.release, ...Object.keys(pins.executables)];
  const hashes = Object.values(pins.executables).flatMap(({ compressed, executable }) => [compressed, executable]);
  const isPlain = words.every((word) => TEXT.test(word)) && (pins.image === null || IMAGE.test(pins.image));
  if (isPlain && [...hashes, ...(pins.package ? [pins.package] : [])].every((hash) => HEX.test(hash))) return pins;
  throw new Error(`${path} holds something that is no version, address, platform or hash.`);
}
