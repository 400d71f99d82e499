import { hash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../base/errors/file-error.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { readPieces } from '../../base/fs/read-pieces.ts';
import { writeFileInPlace } from '../../base/fs/write-file.ts';
import { LOCAL_STORE } from '../../results/result.ts';
import { BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import { MAX_BUNDLE, MAX_BUNDLE_FILE } from '../../sigstore/limits.ts';
import { ALL_BUNDLES } from '../bundle-names.ts';
import { MAX_BUNDLE_FILES } from '../limits.ts';
import { failedReceipt } from '../receipts.ts';
import type { FoundBundle, Store } from '../store.ts';

/**
 * Stores bundles in a folder of this machine. Every bundle is stored here before any other store is used. A bundle is put in place by
 * rename, so a reader sees a complete bundle or none.
 *
 * @param folder Absolute. Must exist.
 */
export function createFileStore(folder: string): Store {
  return {
    id: LOCAL_STORE,
    async publish({ name, text }) {
      const path = join(folder, name);
      try {
        await writeFileInPlace(path, `${text}\n`);
        return { store: LOCAL_STORE, status: 'stored', url: path };
      } catch (error) {
        return failedReceipt(LOCAL_STORE, error);
      }
    },
    /** `<file>.sigstore.json` next to the file, and all bundles of the folder. The verifier finds out which of them match. */
    async find({ path }) {
      const beside = path === undefined ? [] : await readIfThere(`${path}${BUNDLE_SUFFIX}`);
      return { found: [...beside, ...(await readFolder(folder))], unread: [] };
    },
  };
}

/** Files that are open at the same time. */
const OPEN = 64;
/** Bytes. Larger files are read one after the other. */
const SMALL = 1 << 20;

/**
 * Every bundle of a folder, once: those in `attestations.jsonl`, and those in other files that are not in it, which an interrupted run or
 * another job can leave. This is how every command reads a folder.
 */
export async function readFolder(folder: string): Promise<FoundBundle[]> {
  const found: FoundBundle[] = [];
  for await (const { bytes, location } of readFolderPieces(folder)) found.push({ location, bytes: Buffer.from(bytes) });
  return found;
}

/** Bundles that are read from a file: one, or some of its lines. Valid until the next ones are asked for. */
export interface BundlePiece extends FoundBundle {
  /** The number of the first line. */
  firstLine: number;
}

/** The same, one after the other, so that they are never in memory together. */
export async function* readFolderPieces(folder: string): AsyncGenerator<BundlePiece> {
  const known = new Set<string>();
  for await (const piece of readBundlePieces(join(folder, ALL_BUNDLES))) {
    for (const line of fingerprintLines(piece.bytes)) known.add(line);
    yield piece;
  }
  const isKnown = (bytes: Buffer) => fingerprintLines(bytes).every((line) => known.has(line));
  const paths = (await listFolder(folder)).sort().map((name) => join(folder, name));
  if (paths.length > MAX_BUNDLE_FILES) {
    throw new ChopmarkError({
      code: 'STORE_FILE_READ',
      message: `The folder ${folder} has more than ${MAX_BUNDLE_FILES} bundle files, which is the limit.`,
      hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
    });
  }
  for (let at = 0; at < paths.length; at += OPEN) {
    const group = paths.slice(at, at + OPEN);
    const small = await mapInParallel(group, OPEN, readSmall);
    for (const [index, path] of group.entries()) {
      const pieces = small[index] ? [small[index]] : readBundlePieces(path);
      for await (const piece of pieces) if (!isKnown(piece.bytes)) yield piece;
    }
  }
}

/** A file, unless it is too large to be read together with others, or does not exist. */
async function readSmall(path: string): Promise<BundlePiece | undefined> {
  const { size } = await stat(path).catch(() => ({ size: SMALL + 1 }));
  if (size > SMALL) return undefined;
  const [found] = await readIfThere(path);
  return found && { ...found, firstLine: 1 };
}

/** The bundles of a file, at most `MAX_BUNDLE` bytes at a time. None if the file does not exist. */
export async function* readBundlePieces(path: string): AsyncGenerator<BundlePiece> {
  try {
    for await (const piece of readPieces(path, `the bundle ${basename(path)}`, BOUNDS)) yield { location: path, ...piece };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

const BOUNDS = { maxBytes: MAX_BUNDLE_FILE, maxPiece: MAX_BUNDLE };

const isMissing = (error: unknown): boolean =>
  error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error.cause) ?? '');

/** Digests of the lines of a file, to recognize the same bundle in another file. */
export function fingerprintLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    if (end > start) lines.push(hash('sha256', bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

/** Reads one file of bundles. Empty if the file does not exist. */
export async function readIfThere(path: string): Promise<FoundBundle[]> {
  try {
    return [{ location: path, bytes: await readBoundedFile(path, MAX_BUNDLE_FILE, `the bundle ${basename(path)}`) }];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A place that does not exist was not asked: the path can be wrong, or an earlier step failed. */
export const noSuchPlace = (what: 'file' | 'folder', path: string) =>
  new ChopmarkError({
    code: 'STORE_NOT_FOUND',
    message: `The ${what} ${path} does not exist, so it could not be searched for bundles.`,
    hint: 'Check the path in --from. It is created with the first bundle that is stored there.',
  });

/** The files that hold bundles, besides the file of all bundles. A link to a file counts, because build tools and caches link outputs. */
async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory() && entry.name !== ALL_BUNDLES).map(({ name }) => name);
    const likely = names.filter((name) => name.endsWith(BUNDLE_SUFFIX) || OTHER_NAMES.some((suffix) => name.endsWith(suffix)));
    const holds = await mapInParallel(likely, OPEN, (name) => holdsBundles(join(folder, name)));
    return likely.filter((_, index) => holds[index]);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new ChopmarkError({
      code: 'STORE_FILE_READ',
      message: `The folder ${folder} could not be read: ${explainFileError(error)}.`,
      hint: 'Check its permissions, or name the bundle with --bundle.',
      cause: error,
    });
  }
}

/** Under such names, other tools and other jobs keep bundles, but most files are something else. */
const OTHER_NAMES = ['.jsonl', '.json', '.sigstore', '.bundle'];
/** Bytes of a file in which a bundle shows that it is one. */
const HEAD = 4096;

/** Whether a file is to be read: a regular file with the name of a bundle, or one that begins like a bundle. */
async function holdsBundles(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  // A link to nothing is reported when it is read.
  if (path.endsWith(BUNDLE_SUFFIX)) return found?.isFile() ?? true;
  if (!found?.isFile()) return false;
  const file = await open(path).catch(() => undefined);
  try {
    const head = Buffer.alloc(HEAD);
    const { bytesRead = 0 } = (await file?.read(head, 0, HEAD, 0)) ?? {};
    return beginsLikeBundle(head.toString('utf8', 0, bytesRead));
  } finally {
    await file?.close();
  }
}

const beginsLikeBundle = (text: string): boolean =>
  /^\s*[[{]/.test(text) &&
  text.includes('application/vnd.dev.sigstore.bundle') &&
  ['"verificationMaterial"', '"dsseEnvelope"', '"messageSignature"'].some((key) => text.includes(key));
