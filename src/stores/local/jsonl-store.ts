import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../../base/fs/make-folder.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { failedReceipt, fingerprintBundle } from '../receipts.ts';
import type { FoundBundle, Store } from '../store.ts';
import type { StoreContext } from '../store-context.ts';
import { appendJsonl } from './append-jsonl.ts';
import { noSuchPlace, readIfThere } from './file.ts';

/** Bundles that share one replacement of the file. */
const TOGETHER = 1_024;

interface Waiting {
  text: string;
  settle: PromiseWithResolvers<StoreReceipt>;
}

/**
 * One JSON Lines file with one bundle per line. The file is replaced as a whole, so bundles that arrive at the same time share one
 * replacement. A reader sees the complete old file or the complete new file.
 *
 * @param target The file, relative to the working folder. Created with the first bundle.
 */
export function openJsonlStore({ workingFolder, signal }: StoreContext, target: string): Store {
  const path = resolve(workingFolder, target);
  let waiting: Waiting[] = [];
  let isWriting = false;
  let read: Promise<FoundBundle[]> | undefined;

  const write = async () => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await makeFolder(dirname(path));
        // A link is followed here. To replace the link would leave its target unchanged.
        const real = await realpath(path).catch(() => path);
        const earlier = await appendJsonl(real, each(group), signal);
        for (const { text, settle } of group)
          settle.resolve({ store: path, status: earlier.has(fingerprintBundle(text)) ? 'already-stored' : 'stored', url: path });
      } catch (error) {
        for (const { settle } of group) settle.reject(error);
      }
    }
    isWriting = false;
  };

  return {
    id: path,
    place: { url: path, isPublic: false },
    atOnce: TOGETHER,
    async publish({ text }) {
      const settle = Promise.withResolvers<StoreReceipt>();
      waiting.push({ text, settle });
      if (!isWriting) {
        isWriting = true;
        // Bundles that arrive in the same turn of the event loop are included.
        queueMicrotask(() => void write());
      }
      try {
        return await settle.promise;
      } catch (error) {
        return failedReceipt(path, error);
      }
    },
    /** The whole file, as the same object each time. The caller reads the lines to find the subjects. */
    async find() {
      read ??= readIfThere(path);
      const found = await read;
      if (found.length === 0) throw noSuchPlace('file', path);
      return { found, unread: [] };
    },
  };
}

async function* each(group: readonly Waiting[]): AsyncGenerator<string> {
  for (const { text } of group) yield text;
}
