import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { DebianPackage } from './debian-packages.ts';

/** Bytes. The largest of these packages has 3 MB. */
const MAX_PACKAGE = 50_000_000;

export interface PackageSources {
  /** Each makes the address of a file (`pool/…`) of an archive (`debian`, `debian-security`). They are asked in this order. */
  mirrors: readonly ((archive: string, path: string) => string)[];
  /** Folder that is kept between builds; what is in it is compared with the hash each time. */
  cache: string;
}

/**
 * A mirror has the newest version of each package alone; the archive of snapshots has every version, and is slow.
 *
 * @param snapshot `20261128T000000Z`.
 */
export const publicSources = (snapshot: string): PackageSources => ({
  mirrors: [
    (archive, path) => `https://deb.debian.org/${archive}/${path}`,
    (archive, path) => `https://snapshot.debian.org/archive/${archive}/${snapshot}/${path}`,
  ],
  cache: join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chopmark-build'),
});

/**
 * The bytes of a pinned package, from the cache or the first mirror that has them.
 *
 * @throws Error where no mirror has a file with that hash; it names what each of them answered
 */
export async function fetchPackage({ path, sha256 }: DebianPackage, { mirrors, cache }: PackageSources): Promise<Buffer> {
  const kept = join(cache, `${sha256}.deb`);
  if (existsSync(kept)) {
    const bytes = readFileSync(kept);
    if (hashOf(bytes) === sha256) return bytes;
  }
  const answers: string[] = [];
  const [archive = '', ...below] = path.split('/');
  for (const mirror of mirrors) {
    const url = mirror(archive, below.map(encodeURIComponent).join('/'));
    try {
      const bytes = await download(url);
      if (hashOf(bytes) !== sha256) throw new Error('it has another SHA-256 than the pinned one');
      mkdirSync(cache, { recursive: true });
      writeFileSync(`${kept}.${process.pid}`, bytes);
      renameSync(`${kept}.${process.pid}`, kept);
      return bytes;
    } catch (error) {
      answers.push(`${url}: ${(error as Error).message}`);
    }
  }
  throw new Error(`No mirror has the pinned ${path}:\n${answers.join('\n')}`);
}

async function download(url: string): Promise<Buffer> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) });
  if (!answer.ok || !answer.body) throw new Error(`the answer is ${answer.status}`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body) {
    size += piece.length;
    if (size > MAX_PACKAGE) throw new Error(`it has more than ${MAX_PACKAGE} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
