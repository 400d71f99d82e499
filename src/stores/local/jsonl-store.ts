import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../../base/fs/make-folder.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { failedReceipt, fingerprintBundle } from '../receipts.ts';
import type { FoundBundle, Store } from '../store.ts';
import type { StoreContext } from '../store-context.ts';
import { appendJsonl } from './append-jsonl.ts';
import { readIfThere } from './file.ts';

/** Bundles that share one rewriting of the file. */
const TOGETHER = 1_024;

interface Waiting {
  text: string;
  settle: PromiseWithResolvers<StoreReceipt>;
}

/**
 * One JSON Lines file with a bundle on each line. It is replaced as a whole, so bundles that come at the same time share one
 * replacement; a reader sees all of the old file or all of the new one.
 *
 * @param target The file, relative to the working folder; made when the first bundle comes.
 */
export function openJsonlStore({ workingFolder }: StoreContext, target: string): Store {
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
        // A link is followed here: replacing it would leave what it points to behind.
        const real = await realpath(path).catch(() => path);
        const earlier = await appendJsonl(real, each(group));
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
        // Those that are handed over in this turn still come along.
        queueMicrotask(() => void write());
      }
      try {
        return await settle.promise;
      } catch (error) {
        return failedReceipt(path, error);
      }
    },
    /** The whole file, the same object each time: which line is about what, the caller knows from reading it. */
    find() {
      read ??= readIfThere(path);
      return read;
    },
  };
}

async function* each(group: readonly Waiting[]): AsyncGenerator<string> {
  for (const { text } of group) yield text;
}
