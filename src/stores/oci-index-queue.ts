import { addToFallbackIndex, type IndexWriter } from '../registry/fallback-index.ts';
import type { Descriptor } from '../registry/manifest.ts';
import type { Repository } from '../registry/registry.ts';
import { describeTagged } from './describe-tagged.ts';

interface Line {
  waiting: { descriptor: Descriptor; resolve: () => void; reject: (reason: unknown) => void }[];
  atWork: boolean;
}

export interface IndexQueue {
  /** Resolves once the descriptor stays in the index. @throws ChopmarkError `STORE_…` */
  add(repository: Repository, subject: string, descriptor: Descriptor): Promise<void>;
}

/** Writes of one run to one index go together: those that wait while one is under way are written with the next. */
export function createIndexQueue(options: Pick<IndexWriter, 'clock' | 'random'>): IndexQueue {
  const lines = new Map<string, Line>();

  const work = async (repository: Repository, subject: string, line: Line) => {
    // Those of one statement each come in at about the same time.
    await options.clock.sleep(GATHER);
    while (line.waiting.length > 0) {
      const batch = line.waiting.splice(0);
      const added = batch.map(({ descriptor }) => descriptor);
      const writer = { ...options, repository, subject, describe: (tag: string) => describeTagged(repository, tag, subject) };
      try {
        await addToFallbackIndex(added, writer);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    line.atWork = false;
  };

  return {
    add: (repository, subject, descriptor) =>
      new Promise((resolve, reject) => {
        const key = `${repository.name}@${subject}`;
        const line = lines.get(key) ?? { waiting: [], atWork: false };
        lines.set(key, line);
        line.waiting.push({ descriptor, resolve, reject });
        if (line.atWork) return;
        line.atWork = true;
        work(repository, subject, line).catch((error) => {
          line.atWork = false;
          for (const waiting of line.waiting.splice(0)) waiting.reject(error);
        });
      }),
  };
}

/** Milliseconds that the first of a batch waits for the others. */
const GATHER = 50;
