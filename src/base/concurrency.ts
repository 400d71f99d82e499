/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
export async function mapInParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  let failure: { error: unknown } | undefined;
  const takeTurns = async () => {
    while (next < items.length && failure === undefined) {
      const index = next++;
      try {
        results[index] = await work(items[index] as Item, index);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
  if (failure) throw failure.error;
  return results;
}

/** Lets at most `limit` works run at a time; the others wait in order. */
export function createGate(limit: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < limit) running++;
    // Who leaves hands its place over, so that nobody slips in between.
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

/** Work that many need is done once, by its name; what failed is done again by the next who needs it. */
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
  /** How many may be in flight now; asked again before each start. */
  limit(): number;
  /** Bytes of all that is in flight. One job may be larger than that, alone. */
  maxWeight: number;
  /** Nothing more is started once this holds. */
  stopped(): boolean;
}

export interface ReadyJob {
  /** Bytes it keeps in memory while it runs. */
  weight: number;
  /** Never rejects. */
  run(): Promise<void>;
}

/**
 * Keeps jobs in flight within the bounds, in order; each is made ready only when there is room for it, so what it holds in memory
 * exists only while it runs. Resolves when everything that was started has ended.
 *
 * @returns The jobs that were never made ready.
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
