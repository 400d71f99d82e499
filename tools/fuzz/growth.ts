import { countAllocated } from './coverage.ts';
import type { Family } from './pump.ts';

/** How the cost of a family of inputs grows. */
export interface Growth {
  family: string;
  what: 'time' | 'memory';
  /** Bytes of input with milliseconds of processor time or bytes allocated, smallest first. */
  points: { size: number; cost: number }[];
}

export interface GrowthOptions {
  /** Bytes of the largest input. */
  largest: number;
  /** Milliseconds of processor time of this thread so far. */
  clock?: () => number;
  /** Called with each input before it runs. */
  before?: (input: Buffer) => void;
}

/** Milliseconds. Below, the clock and the compiler of V8 say more than the input. */
const FLOOR = 50;
/** Milliseconds after which nothing larger is tried. */
const ENOUGH = 1000;
/** Bytes allocated below which growth is not looked at. */
const MEMORY_FLOOR = 64 << 20;
/** How much more than n log n counts as more: caches and the garbage collector are not linear either. Quadratic growth is four times n log n here. */
const MARGIN = 1.7;

const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/**
 * Runs longer and longer inputs of a family. @returns Growth that is worse than n log n: from a quarter of a size to that size, at two sizes
 * in a row, and once more when all of it is measured again.
 */
export async function measureGrowth(
  family: Family,
  run: (input: Buffer) => Promise<unknown>,
  options: GrowthOptions,
): Promise<Growth | undefined> {
  const first = await measureTime(family, run, options);
  const again = first.growth && (await measureTime(family, run, options));
  if (again?.growth) return again.growth;
  // What allocates much takes time.
  return first.most < FLOOR / 5 ? undefined : measureMemory(family, run, options);
}

/** @returns Growth, if there is any, and the milliseconds that the longest input took. */
async function measureTime(
  family: Family,
  run: (input: Buffer) => Promise<unknown>,
  { largest, clock = threadTime, before }: GrowthOptions,
): Promise<{ growth?: Growth; most: number }> {
  const costOf = async (times: number, tries: number) => {
    const input = family.make(times);
    before?.(input);
    let cost = Number.POSITIVE_INFINITY;
    for (let done = 0; done < tries && (done === 0 || cost < ENOUGH); done++) {
      const started = clock();
      await run(input);
      cost = Math.min(cost, clock() - started);
    }
    return { size: input.length, cost };
  };
  let suspicious = 0;
  let most = 0;
  // Small steps first: what grows exponentially would not come back from a large one.
  for (let times = 4, step = 1.25; times <= largest; times *= step) {
    const once = await costOf(Math.ceil(times), 1);
    if (once.size > largest) break;
    most = once.cost;
    step = times < 64 ? 1.25 : once.cost < FLOOR / 10 ? 4 : 2;
    if (once.cost < FLOOR) continue;
    const [small, large] = [await costOf(Math.ceil(times / 4), 4), await costOf(Math.ceil(times), 3)];
    suspicious = large.cost >= FLOOR && isWorse(small, large) ? suspicious + 1 : 0;
    if (suspicious > 1 || (suspicious === 1 && large.cost > ENOUGH))
      return { growth: { family: family.name, what: 'time', points: [small, large] }, most };
    if (large.cost > ENOUGH) break;
  }
  return { most };
}

async function measureMemory(
  family: Family,
  run: (input: Buffer) => Promise<unknown>,
  { largest, before }: GrowthOptions,
): Promise<Growth | undefined> {
  const sizeOfOne = (family.make(1024).length - family.make(512).length) / 512;
  const most = Math.floor(Math.min(largest / Math.max(sizeOfOne, 1), 1 << 16));
  const costOf = async (times: number) => {
    const input = family.make(times);
    before?.(input);
    return { size: input.length, cost: await countAllocated(() => run(input)) };
  };
  const large = await costOf(most);
  if (large.cost < MEMORY_FLOOR) return undefined;
  const points = [await costOf(most >> 2), large] as const;
  const isSo = isWorse(...points) && isWorse(await costOf(most >> 3), await costOf(most >> 1));
  return isSo ? { family: family.name, what: 'memory', points: [...points] } : undefined;
}

interface Point {
  size: number;
  cost: number;
}

/** Whether the cost grew more than n log n does from one size to the other. */
export function isWorse(small: Point, large: Point): boolean {
  const weight = (size: number) => size * Math.log2(Math.max(size, 2));
  return large.cost > small.cost * (weight(large.size) / weight(small.size)) * MARGIN;
}

export const showGrowth = ({ family, what, points }: Growth): string =>
  `${what} grows worse than n log n: ${points.map(({ size, cost }) => `${size} bytes ${what === 'time' ? `${cost.toFixed(0)} ms` : `${(cost / 2 ** 20).toFixed(0)} MB`}`).join(', ')} (${family})`;
