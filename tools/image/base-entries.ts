import { APPLETS } from './applets.ts';
import type { LayerEntry } from './layer.ts';
import type { UnpackedPackage } from './read-archive.ts';

/** The user of the image, by number: Kubernetes compares no names (`runAsNonRoot`). The number is the one of other such images. */
export const USER = 65532;

/** Files of packages that nothing in the image uses are left out, and so is everything below these folders. */
const KEPT_FOLDERS = ['usr/lib/', 'usr/lib64/', 'usr/share/common-licenses/'];
const KEPT_FILES = ['bin', 'lib', 'lib64', 'sbin', 'etc/debian_version', 'etc/os-release', 'usr/bin/busybox'];

/** Text files that packages write when they are installed. */
const SETTINGS: Readonly<Record<string, string>> = {
  'etc/passwd': `root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\nnonroot:x:${USER}:${USER}:nonroot:/home/nonroot:/bin/sh\n`,
  'etc/group': `root:x:0:\nnogroup:x:65534:\nnonroot:x:${USER}:\n`,
  // Without it, glibc asks name servers before /etc/hosts.
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
};

/**
 * What the image has besides chopmark: the C and C++ libraries that Node needs, BusyBox with links for its commands, and the CA
 * certificates of Mozilla, all from packages of Debian.
 *
 * @param packages By name.
 */
export function collectBase(packages: ReadonlyMap<string, UnpackedPackage>): LayerEntry[] {
  const all = [...packages.values()].flatMap(({ entries }) => entries);
  const certificates = all.filter(({ path }) => path.startsWith('usr/share/ca-certificates/') && path.endsWith('.crt'));
  return [
    ...all.filter(isKept),
    // Scanners read here what an image without dpkg has.
    ...[...packages].map(([name, { control }]) => textFile(`var/lib/dpkg/status.d/${name}`, control)),
    ...Object.entries(SETTINGS).map(([path, text]) => textFile(path, text)),
    ...APPLETS.map((name): LayerEntry => ({ kind: 'link', path: `usr/bin/${name}`, target: 'busybox' })),
    { kind: 'file', path: 'etc/ssl/certs/ca-certificates.crt', mode: 0o644, content: joinCertificates(certificates) },
    { kind: 'folder', path: 'root', mode: 0o700 },
    { kind: 'folder', path: 'home/nonroot', mode: 0o755, owner: USER },
    { kind: 'folder', path: 'tmp', mode: 0o1777 },
    { kind: 'folder', path: 'var/tmp', mode: 0o1777 },
    { kind: 'folder', path: 'usr/local/bin', mode: 0o755 },
  ];
}

function isKept({ kind, path }: LayerEntry): boolean {
  if (kind === 'folder') return false;
  // Libraries of one project share a folder, and with it the license.
  if (path.startsWith('usr/share/doc/')) return path.endsWith('/copyright') || kind === 'link';
  if (path.includes('/gconv/')) return false;
  return KEPT_FILES.includes(path) || KEPT_FOLDERS.some((folder) => path.startsWith(folder));
}

const textFile = (path: string, text: string): LayerEntry => ({ kind: 'file', path, mode: 0o644, content: Buffer.from(text) });

/** In the order of their file names, as update-ca-certificates does it. */
function joinCertificates(entries: readonly LayerEntry[]): Buffer {
  const sorted = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1));
  const texts = sorted.map((entry) => (entry.kind === 'file' ? entry.content.toString('latin1').trim() : ''));
  return Buffer.from(
    texts
      .filter(Boolean)
      .map((text) => `${text}\n`)
      .join(''),
    'latin1',
  );
}
