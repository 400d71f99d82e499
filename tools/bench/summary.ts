import type { Measured } from './measure.ts';

/** One line of the table. */
export interface Figure {
  work: string;
  /** The result, formatted for readers. */
  figure: string;
  target?: string;
  /** Absent where there is no target. */
  passes?: boolean;
}

/** The middle one of an odd number; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Each quantity's median by itself. */
export function summarize(runs: readonly Measured[]): { wall: number; cpu: number; peak: number } {
  const of = (read: (run: Measured) => number | undefined) => median(runs.map((run) => read(run) ?? Number.NaN));
  return { wall: of(({ wall }) => wall), cpu: of(({ cpu }) => cpu), peak: of(({ peak }) => peak) };
}

export const seconds = (value: number): string => `${value.toFixed(value < 1 ? 3 : 2)} s`;

/** Decimal megabytes, as the targets are. */
export const megabytes = (bytes: number): string => (Number.isNaN(bytes) ? 'memory unknown' : `${Math.round(bytes / 1e6)} MB`);

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;

export const describeRun = (runs: readonly Measured[]): string => {
  const { wall, cpu, peak } = summarize(runs);
  return `${seconds(wall)}, CPU ${seconds(cpu)}, ${megabytes(peak)}`;
};

/** A figure with a bound; memory that could not be measured passes nothing. */
export const atMost = (work: string, value: number, bound: number, show: (value: number) => string): Figure => ({
  work,
  figure: show(value),
  target: `at most ${show(bound)}`,
  passes: value <= bound,
});

export const atLeast = (work: string, value: number, bound: number, show: (value: number) => string): Figure => ({
  work,
  figure: show(value),
  target: `at least ${show(bound)}`,
  passes: value >= bound,
});

export function renderTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ work, figure, target = '', passes }) => [
    work,
    figure,
    target,
    passes === undefined ? '' : passes ? 'met' : 'missed',
  ]);
  return [['benchmark', 'result', 'target', 'status'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
