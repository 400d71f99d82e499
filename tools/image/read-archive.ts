import { Parser, type ReadEntry } from 'tar';
import type { LayerEntry } from './layer.ts';

export interface UnpackedPackage {
  /** The description of the package, as dpkg keeps it (deb-control(5)). */
  control: string;
  entries: LayerEntry[];
}

/** What is in a tar archive that is not compressed. @throws Error where it has something else: a hard link, a device */
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
