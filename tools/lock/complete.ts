/**
 * `node tools/lock/complete.ts`: adds to package-lock.json the optional packages of other platforms that npm left out.
 *
 * npm drops an optional dependency that its registry cannot give it, and `npm ci` then refuses the lock for lacking it. A mirror
 * that holds only what somebody asked for has no binaries of other platforms. The entries added here have version, platform and
 * no hash; where npm can see the packages it fills those in with the next install.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Package {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const path = resolve(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Package> };
const { packages } = lock;

const find = (name: string, words: readonly string[]) => words.find((word) => name.includes(word));
const libcOf = (name: string) => (name.includes('musl') ? 'musl' : /-gnu|gnueabihf/.test(name) ? 'glibc' : undefined);

let added = 0;
for (const [holder, { dev, optionalDependencies = {} }] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (packages[`${holder}/node_modules/${name}`] ?? packages[`node_modules/${name}`]) continue;
    const os = find(name, ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']);
    const cpu = find(name, ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32']);
    const libc = libcOf(name);
    const entry = {
      version: range.replace(/^[\^~]/, ''),
      ...(dev && { dev }),
      optional: true,
      ...(os && { os: [os] }),
      ...(cpu && { cpu: [cpu] }),
      ...(libc && os === 'linux' && { libc: [libc] }),
    };
    packages[`node_modules/${name}`] = entry;
    added++;
  }
}
if (added > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added.`);
