import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser, type ReadEntry } from 'tar';
import type { LayerEntry } from './layer.ts';

export interface UnpackedPackage {
  /** The description of the package, as dpkg keeps it (deb-control(5)). */
  control: string;
  entries: LayerEntry[];
}

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

/** What is in a tar archive that is not compressed. @throws Error as above */
export async function readArchive(archive: Buffer): Promise<LayerEntry[]> {
  const entries: LayerEntry[] = [];
  const faults: string[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry(entry: ReadEntry) {
      const pieces: Buffer[] = [];
      const path = entry.path.replace(/^\.\//, '').replace(/\/$/, '');
      const mode = (entry.mode ?? 0) & 0o7777;
      entry.on('data', (piece) => void pieces.push(piece));
      entry.on('end', () => {
        if (path.split('/').includes('..') || path.startsWith('/')) faults.push(path);
        else if (entry.type === 'File') entries.push({ kind: 'file', path, mode, content: Buffer.concat(pieces) });
        else if (entry.type === 'Directory') entries.push({ kind: 'folder', path, mode });
        else if (entry.type === 'SymbolicLink') entries.push({ kind: 'link', path, target: entry.linkpath ?? '' });
        else faults.push(`${path} (${entry.type})`);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('end', () => resolve());
    parser.on('error', reject);
    parser.end(archive);
  });
  if (faults.length > 0) throw new Error(`The package has what no image takes: ${faults.join(', ')}.`);
  return entries.filter(({ path }) => path !== '' && path !== '.');
}
