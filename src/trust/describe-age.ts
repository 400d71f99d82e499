const DAY = 24 * 60 * 60_000;

/** Whole days since `taken`; never negative. */
export const daysSince = (taken: Date, now: Date): number => Math.max(0, Math.floor((now.getTime() - taken.getTime()) / DAY));

/** "The trusted root of public-good, of 2026-08-29 (86 days old)". */
export function describeAge(name: string, taken: Date, now: Date): string {
  const days = daysSince(taken, now);
  return `The trusted root of ${name}, of ${taken.toISOString().slice(0, 10)} (${days === 1 ? '1 day' : `${days} days`} old)`;
}
