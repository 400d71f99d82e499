import { check } from 'recheck';
import type { FoundPattern } from './found.ts';

/**
 * Judged by counted steps, never by time, so that a busy machine comes to the same result. A text of 300,000 characters may take 160 steps for
 * each, which a linear pattern does not need and a quadratic one exceeds by far.
 */
const BOUNDS = { attackLimit: 50_000_000, attackTimeout: null, incubationTimeout: null, timeout: 600_000 } as const;

/** Why a pattern can take more than linear time, or undefined if it cannot. */
export async function judgePattern({ source, flags }: Pick<FoundPattern, 'source' | 'flags'>): Promise<string | undefined> {
  const { status, ...rest } = await check(source, flags, BOUNDS);
  if (status === 'safe') return undefined;
  if (status === 'unknown') return 'cannot be judged';
  const { complexity, attack } = rest as { complexity: { type: string; degree?: number }; attack: { pattern: string } };
  const time = complexity.type === 'exponential' ? 'exponential time' : `time to the power of ${complexity.degree}`;
  return `takes ${time}, for example on ${attack.pattern}`;
}
