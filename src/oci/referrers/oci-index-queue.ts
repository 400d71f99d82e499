import type { Descriptor } from '../manifest.ts';
import type { Repository } from '../registry/registry.ts';
import { describeTagged } from './describe-tagged.ts';
import { addToFallbackIndex, type IndexWriter } from './fallback-index.ts';

interface Line {
  /** Descriptors that are expected. */
  expected: number;
  waiting: { descriptor: Descriptor; resolve: () => void; reject: (reason: unknown) => void }[];
  atWork: boolean;
}

export interface IndexQueue {
  /** Announces one more descriptor for `add`; call the result if it will not come. */
  expect(repository: Repository, subject: string): () => void;
  /** Resolves once the descriptor stays in the index. @throws ChopmarkError `STORE_…` */
  add(repository: Repository, subject: string, descriptor: Descriptor): Promise<void>;
}

/** Groups the writes of one run to one index: those that arrive during a write are written with the next one. */
export function createIndexQueue(options: Pick<IndexWriter, 'clock' | 'random'>): IndexQueue {
  const lines = new Map<string, Line>();

  const work = async (repository: Repository, subject: string, line: Line) => {
    while (line.waiting.length > 0) {
      // Each write of an index is followed by a later check, so expected descriptors are awaited, but only for a limited time.
      for (let looks = 0; line.expected > 0 && looks < LOOKS; looks++) await options.clock.sleep(GATHER);
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

  const lineOf = (repository: Repository, subject: string): Line => {
    const key = `${repository.name}@${subject}`;
    const line = lines.get(key) ?? { expected: 0, waiting: [], atWork: false };
    lines.set(key, line);
    return line;
  };

  return {
    expect(repository, subject) {
      const line = lineOf(repository, subject);
      line.expected++;
      let isOver = false;
      return () => {
        if (!isOver) line.expected--;
        isOver = true;
      };
    },
    add: (repository, subject, descriptor) =>
      new Promise((resolve, reject) => {
        const line = lineOf(repository, subject);
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

/** Milliseconds between checks for expected descriptors. */
const GATHER = 50;
/** Checks before an index is written without them: five seconds. */
const LOOKS = 100;
