import { type Profiler, Session } from 'node:inspector';

/** What of the sources inputs have run so far. */
export interface Coverage {
  /** How many blocks ran since the last call that never ran before. */
  countNew(): number;
  /** Counts what the last call of `countNew` found as never run: the inputs run again one by one show which of them ran it. */
  forgetLast(): void;
  /** All blocks that ran. */
  total(): number;
  stop(): void;
}

/**
 * Counts blocks of `src/` that run in this thread, with the counters of V8: no code is changed, so that the sources are tested as they
 * stand. Reading the counters takes longer than most inputs do, so a caller reads them once for many inputs.
 */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  const seen = new Set<string>();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  let last: string[] = [];
  const countNew = () => {
    last = [];
    // The answer comes before `post` returns, because the session is one of this thread.
    session.post('Profiler.takePreciseCoverage', (error, { result }: Profiler.TakePreciseCoverageReturnType) => {
      if (error) throw error;
      for (const { url, functions } of result)
        if (url.includes('/src/') && !url.includes('/node_modules/'))
          for (const { ranges } of functions)
            for (const { count, startOffset, endOffset } of ranges) if (count > 0) note(`${url}:${startOffset}:${endOffset}`);
    });
    return last.length;
  };
  const note = (block: string) => {
    if (seen.has(block)) return;
    seen.add(block);
    last.push(block);
  };
  return {
    countNew,
    forgetLast: () => {
      for (const block of last) seen.delete(block);
    },
    total: () => seen.size,
    stop: () => {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** Bytes that `work` allocated on the heap of JavaScript, the ones that were collected meanwhile included. Sampled: exact to a few percent. */
export async function countAllocated(work: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  let allocated = 0;
  session.post('HeapProfiler.enable');
  session.post('HeapProfiler.startSampling', {
    samplingInterval: 32 << 10,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as object);
  await work();
  session.post('HeapProfiler.stopSampling', (_, { profile }) => {
    const queue = [profile.head];
    for (const { selfSize, children } of queue) {
      allocated += selfSize;
      queue.push(...children);
    }
  });
  session.disconnect();
  return allocated;
}
