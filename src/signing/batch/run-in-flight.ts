export interface FlightBounds {
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
