import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of an image, as images name it: Debian uses the same names. */
export const ARCHITECTURES = ['amd64', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** What of Debian is in the image. gcc-14-base has the license of the libraries of GCC. */
export const PACKAGES = ['base-files', 'busybox-static', 'ca-certificates', 'gcc-14-base', 'libc6', 'libgcc-s1', 'libstdc++6'] as const;

export interface DebianPackage {
  name: string;
  architectures: readonly Architecture[];
  /** On a mirror: `debian/pool/main/…`, or `debian-security/pool/…`. */
  path: string;
  /** Hex. */
  sha256: string;
}

export interface DebianPins {
  /** When they were pinned, as archives of Debian name a time: `20261128T000000Z`. */
  snapshot: string;
  packages: readonly DebianPackage[];
}

export const PINS_PATH = join(import.meta.dirname, 'debian-packages.json');

/** @throws Error where an architecture lacks a package or something has no SHA-256 */
export function readDebianPins(path = PINS_PATH): DebianPins {
  const pins = JSON.parse(readFileSync(path, 'utf8')) as DebianPins;
  const wrong = pins.packages.find(
    ({ path: file, sha256 }) =>
      !/^debian(?:-security)?\/pool\/[\w.+~%/-]+\.deb$/.test(file) || file.includes('..') || !/^[0-9a-f]{64}$/.test(sha256),
  );
  if (wrong) throw new Error(`${path} has no path or no SHA-256 of ${wrong.name}.`);
  for (const architecture of ARCHITECTURES) {
    const names = packagesFor(architecture, pins).map(({ name }) => name);
    if (names.join() !== [...PACKAGES].join())
      throw new Error(`${path} has other packages for ${architecture} than ${PACKAGES.join(', ')}.`);
  }
  return pins;
}

export const packagesFor = (architecture: Architecture, { packages }: DebianPins): DebianPackage[] =>
  packages.filter(({ architectures }) => architectures.includes(architecture)).sort((one, other) => (one.name < other.name ? -1 : 1));
