import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
import { openOwnFile } from '../base/fs/own-file.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';

/** The storage of a log's entries and of its last published checkpoint. */
export interface LogStore {
  /** The entries at the time the store was opened. */
  readonly entries: readonly Buffer[];
  readonly checkpoint: string | undefined;
  /** Resolves when the entries are safe against a crash. A failed call stores nothing. */
  append(entries: readonly Buffer[]): Promise<void>;
  saveCheckpoint(note: string): Promise<void>;
  close(): Promise<void>;
}

export const createMemoryStore = (): LogStore => ({
  entries: [],
  checkpoint: undefined,
  append: async () => {},
  saveCheckpoint: async () => {},
  close: async () => {},
});

/** Bytes before an entry: its length and CRC-32. */
const HEAD = 8;

/**
 * The files `entries` and `checkpoint` in a folder. An entry that a crash cut off is in no checkpoint, and is dropped.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`
 */
export async function openFileStore(folder: string): Promise<LogStore> {
  const path = join(folder, 'entries');
  const checkpointPath = join(folder, 'checkpoint');
  let file: FileHandle | undefined;
  let found: Awaited<ReturnType<typeof readEntries>>;
  let checkpoint: string | undefined;
  try {
    file = await openOwnFile(path, 'append');
    found = readEntries(await file.readFile());
    checkpoint = (await readStateFile(checkpointPath).catch(absent))?.toString('utf8');
    await file.truncate(found.length);
  } catch (error) {
    await file?.close();
    throw folderProblem(folder, explainFileError(error), error);
  }
  const handle = file;
  let length = found.length;

  return {
    entries: found.entries,
    checkpoint,
    async append(entries) {
      const bytes = Buffer.concat(entries.flatMap((entry) => [encodeHead(entry), entry]));
      if ((await handle.stat()).size !== length) throw folderProblem(folder, 'another sandbox writes to it');
      try {
        await handle.appendFile(bytes);
        await handle.datasync();
      } catch (error) {
        await handle.truncate(length);
        throw error;
      }
      length += bytes.length;
    },
    saveCheckpoint: (note) => writeFileInPlace(checkpointPath, note, { mode: 0o600 }),
    close: () => handle.close(),
  };
}

/** Reads a file of the state, and waits for nothing. @throws FileRefusal, or the error of the file system */
export async function readStateFile(path: string): Promise<Buffer> {
  const file = await openOwnFile(path, 'read');
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The complete entries at the start of `bytes`, and their total length. */
function readEntries(bytes: Buffer): { entries: Buffer[]; length: number } {
  const entries: Buffer[] = [];
  let offset = 0;
  while (offset + HEAD <= bytes.length) {
    const end = offset + HEAD + bytes.readUInt32BE(offset);
    const entry = bytes.subarray(offset + HEAD, end);
    // A block of zeros, which some file systems leave after a crash, would be an empty entry.
    if (end > bytes.length || entry.length === 0 || crc32(entry) !== bytes.readUInt32BE(offset + 4)) break;
    entries.push(entry);
    offset = end;
  }
  return { entries, length: offset };
}

function encodeHead(entry: Buffer): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(entry.length, 0);
  head.writeUInt32BE(crc32(entry), 4);
  return head;
}

const absent = (error: unknown): undefined => {
  if (codeOf(error) !== 'ENOENT') throw error;
};

export const folderProblem = (folder: string, reason: string, cause?: unknown): ChopmarkError =>
  new ChopmarkError({
    code: 'INPUT_SANDBOX_FOLDER',
    message: `The sandbox cannot keep its state in ${folder}: ${reason}.`,
    hint: 'Name another folder, or delete this folder to start again: bundles that were signed with it can then no longer be verified.',
    cause,
  });
