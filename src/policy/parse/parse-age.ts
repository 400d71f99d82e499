const UNIT_MILLISECONDS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `7d`, `12h30m`. Undefined for other text. */
export function parseAge(text: string): number | undefined {
  if (!/^(?:\d{1,6}[smhd])+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d{1,6})([smhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN),
    0,
  );
}

/** Milliseconds as text, in the largest suitable unit. */
export function showAge(milliseconds: number): string {
  const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds >= 2 * length) ?? ['s', 1_000];
  return `${Math.floor(milliseconds / size)}${unit}`;
}
