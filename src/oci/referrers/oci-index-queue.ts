import type { Descriptor } from '../manifest.ts';
import type { Repository } from '../registry/registry.ts';
import { describeTagged } from './describe-tagged.ts';
import { addToFallbackIndex, type IndexWriter } from './fallback-index.ts';

interface Line {
  /** Those that are on their way. */
  expected: number;
  waiting: { descriptor: Descriptor; resolve: () => void; reject: (reason: unknown) => void }[];
  atWork: boolean;
}

export interface IndexQueue {
  /** One more is on its way to `add`, or will not come: then what this answers with is called. */
  expect(repository: Repository, subject: string): () => void;
  /** Resolves once the descriptor stays in the index. @throws ChopmarkError `STORE_…` */
  add(repository: Repository, subject: string, descriptor: Descriptor): Promise<void>;
}

/** Writes of one run to one index go together: those that wait while one is under way are written with the next. */
export function createIndexQueue(options: Pick<IndexWriter, 'clock' | 'random'>): IndexQueue {
  const lines = new Map<string, Line>();

  const work = async (repository: Repository, subject: string, line: Line) => {
    while (line.waiting.length > 0) {
      // Each write of an index is read again after a while, so those that are on their way are waited for, but not for ever.
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

/** Milliseconds between looks whether those that are on their way have come. */
const GATHER = 50;
/** Looks before an index is written without them: five seconds. */
const LOOKS = 100;
