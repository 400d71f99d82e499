import { createColors, show } from './colors.ts';

/** The explanation of an error code, as text for a person. */
export function renderExplainedCode(
  { code, meaning, exitCode, exitMeaning, page }: { code: string; meaning: string; exitCode: number; exitMeaning: string; page: string },
  { color }: { color: boolean },
): string {
  const paint = createColors(color);
  return [paint.strong(show(code)), '', show(meaning), '', `Exit code ${exitCode}: ${show(exitMeaning)}.`, `More: ${show(page)}`, ''].join(
    '\n',
  );
}
