/**
 * `node tools/image/pin-packages.ts`: pins the Debian packages of the container image in debian-packages.json, in their present versions
 * of Debian stable with its security updates. apt checks the signatures of Debian. Needs apt-get and the keyring of Debian.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARCHITECTURES, type Architecture, type DebianPackage, type DebianPins, PACKAGES, PINS_PATH } from './debian-packages.ts';

const RELEASE = 'trixie';
const FOR_ALL: readonly string[] = ['ca-certificates'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-packages-'));
try {
  for (const name of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(folder, name), { recursive: true });
  const options = `[arch=${ARCHITECTURES.join()} signed-by=${KEYRING}]`;
  writeFileSync(
    join(folder, 'sources.list'),
    [
      `deb ${options} http://deb.debian.org/debian ${RELEASE} main`,
      `deb ${options} http://deb.debian.org/debian ${RELEASE}-updates main`,
      `deb ${options} http://deb.debian.org/debian-security ${RELEASE}-security main`,
      '',
    ].join('\n'),
  );
  runApt('update');
  const found = ARCHITECTURES.flatMap((architecture) => describePackages(architecture));
  const byPath = new Map<string, DebianPackage>();
  for (const each of found) {
    const known = byPath.get(each.path);
    byPath.set(each.path, known ? { ...known, architectures: [...known.architectures, ...each.architectures] } : each);
  }
  const now = new Date()
    .toISOString()
    .replaceAll('-', '')
    .replaceAll(':', '')
    .replace(/\.\d+Z$/, 'Z');
  const pins: DebianPins = { snapshot: now, packages: [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1)) };
  writeFileSync(PINS_PATH, `${JSON.stringify(pins, null, 2)}\n`);
  console.log(pins.packages.map(({ path }) => path).join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runApt(...args: string[]): string {
  const settings = [
    `Dir::Etc::sourcelist=${folder}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${folder}/lists`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${folder}/cache`,
    ...ARCHITECTURES.map((architecture) => `APT::Architectures::=${architecture}`),
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
  ];
  return execFileSync('apt-get', [...settings.flatMap((setting) => ['-o', setting]), '-qq', ...args], { encoding: 'utf8' });
}

/** apt prints a line for each: `'URL' FILE BYTES SHA256:HEX`. */
function describePackages(architecture: Architecture): DebianPackage[] {
  // A package for all architectures has no candidate for a foreign one.
  const wanted = PACKAGES.map((name) => (FOR_ALL.includes(name) ? name : `${name}:${architecture}`));
  const lines = runApt('--print-uris', 'download', ...wanted)
    .trim()
    .split('\n')
    .map(decodeURIComponent);
  return PACKAGES.map((name) => {
    const line = lines.find((each) => each.includes(`/${name}_`)) ?? '';
    const [, path, sha256] = /^'http:\/\/deb\.debian\.org\/(\S+)' \S+ \d+ SHA256:([0-9a-f]{64})$/.exec(line) ?? [];
    if (path === undefined || sha256 === undefined) throw new Error(`apt does not say where ${name} for ${architecture} is: ${line}`);
    return { name, architectures: [architecture], path, sha256 };
  });
}
