import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import { openOwnFile } from '../../base/fs/own-file.ts';
import { formatItem, formatSigner, type JournalLine, type JournalRecord, nameSigner } from './journal-record.ts';

export const JOURNAL_NAME = 'journal.jsonl';
export const JOURNAL_FORMAT = 'chopmark.journal/1';

/** Records signatures before they are sent to a log. */
export interface Journal {
  /** Resolves when the item is on disk. */
  record(item: JournalRecord): Promise<void>;
  /** Records that the bundle is in place. Callers do not wait for it, because the bundle itself is verified, not this line. */
  done(id: string): void;
  /** Writes what is pending, and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens the journal of a bundle folder for appending: JSON Lines, mode 0600, one process at a time.
 *
 * After a crash the file has every item whose `record` resolved, and possibly later items. The last line can be incomplete and is cut
 * off here. So every item that was possibly sent to a log is in the journal. Lines that arrive during a flush share the next flush
 * (group commit): a thousand items need some dozens of flushes.
 *
 * @throws ChopmarkError `STORE_JOURNAL_WRITE`. After that, every `record` fails, so nothing is signed without a record.
 */
export async function openJournal(path: string): Promise<Journal> {
  const file = await openForAppending(path);
  const signers = new Set<string>();
  let queue: { text: string; settle: PromiseWithResolvers<void> }[] = [];
  let flushing: Promise<void> | undefined;
  let broken: ChopmarkError | undefined;

  const flush = async () => {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        if (broken) throw broken;
        await file.appendFile(batch.map(({ text }) => text).join(''));
        await file.datasync();
        for (const { settle } of batch) settle.resolve();
      } catch (error) {
        // After a write that failed midway, the end of the file is unknown, so nothing more is written.
        broken ??= unwritable(path, error);
        for (const { settle } of batch) settle.reject(broken);
      }
    }
    flushing = undefined;
  };

  const append = (...lines: JournalLine[]): Promise<void> => {
    const settle = Promise.withResolvers<void>();
    queue.push({ text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), settle });
    flushing ??= Promise.resolve().then(flush);
    return settle.promise;
  };

  await append({ format: JOURNAL_FORMAT });
  return {
    record(item) {
      const by = nameSigner(item.signer);
      const line = { item: item.id, name: item.name, by, value: formatItem(item) };
      if (signers.has(by)) return append(line);
      signers.add(by);
      return append({ signer: by, value: formatSigner(item.signer) }, line);
    },
    done(id) {
      append({ done: id }).catch(() => {});
    },
    async close() {
      await flushing;
      await file.close();
    },
  };
}

async function openForAppending(path: string): Promise<FileHandle> {
  let file: FileHandle | undefined;
  try {
    file = await openOwnFile(path, 'append');
    await file.chmod(0o600);
    await cutTornLine(file);
    await syncFolder(dirname(path));
    return file;
  } catch (error) {
    await file?.close();
    throw unwritable(path, error);
  }
}

const PIECE = 64 << 10;

async function cutTornLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  for (let end = size; end > 0; ) {
    const start = Math.max(end - PIECE, 0);
    const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    const newline = buffer.lastIndexOf(0x0a);
    if (newline >= 0) return file.truncate(start + newline + 1);
    end = start;
  }
  await file.truncate(0);
}

/** A new file survives a crash of the machine only after its folder is flushed. Windows cannot flush folders, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

const unwritable = (path: string, cause: unknown) =>
  new ChopmarkError({
    code: 'STORE_JOURNAL_WRITE',
    message: `The journal ${path} could not be written: ${explainFileError(cause)}.`,
    hint: 'Free disk space, or choose another folder with --bundle-dir, then run again. Only recorded signatures were sent to a log.',
    cause,
  });
