import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive, type UnpackedPackage } from './read-archive.ts';

/** Bytes of an unpacked package, as execFileSync bounds them. */
const MAX_UNPACKED = 200_000_000;

/**
 * The files, folders and links of a Debian package, without running its scripts.
 *
 * @throws Error where it has something else: a hard link, a device; or where dpkg-deb is not there
 */
export async function unpackPackage(bytes: Buffer): Promise<UnpackedPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-package-'));
  try {
    const file = join(folder, 'package.deb');
    writeFileSync(file, bytes);
    const run = (...args: string[]) => execFileSync('dpkg-deb', [...args, file], { maxBuffer: MAX_UNPACKED });
    return { control: run('--field').toString('utf8'), entries: await readArchive(run('--fsys-tarfile')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
