/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
export async function mapInParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const failures: { index: number; error: unknown }[] = [];
  const takeTurns = async () => {
    while (next < items.length && failures.length === 0) {
      const index = next++;
      try {
        results[index] = await work(items[index] as Item, index);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
  // Items start in order, so of the earliest that fails the failure is among these.
  const [earliest] = failures.sort((one, other) => one.index - other.index);
  if (earliest) throw earliest.error;
  return results;
}

/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
export function createGate(limit: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < limit) running++;
    // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
export function createMemory() {
  const known = new Map<string, Promise<unknown>>();
  return <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const running = known.get(key) ?? work();
    known.set(key, running);
    running.catch(() => known.delete(key));
    return running as Promise<Value>;
  };
}

interface FlightBounds {
  /** How many may be in flight now; read again before each start. */
  limit(): number;
  /** Bytes of all jobs in flight. A single larger job runs alone. */
  maxWeight: number;
  /** Once this returns true, no job starts. */
  stopped(): boolean;
}

export interface ReadyJob {
  /** Bytes the job keeps in memory while it runs. */
  weight: number;
  /** Never rejects. */
  run(): Promise<void>;
}

/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
export async function runInFlight<Job>(
  jobs: readonly Job[],
  prepare: (job: Job) => Promise<ReadyJob | undefined>,
  { limit, maxWeight, stopped }: FlightBounds,
): Promise<readonly Job[]> {
  let running = 0;
  let weight = 0;
  let wake = () => {};
  const change = () => new Promise<void>((resolve) => (wake = resolve));

  let next = 0;
  for (; next < jobs.length; next++) {
    while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight)) await change();
    if (stopped()) break;
    const ready = await prepare(jobs[next] as Job);
    if (ready === undefined) continue;
    running++;
    weight += ready.weight;
    void ready.run().finally(() => {
      running--;
      weight -= ready.weight;
      wake();
    });
  }
  while (running > 0) await change();
  return jobs.slice(next);
}
