import { createColors, show } from './colors.ts';

/** An error code as text for a person: what it means, what to do, and where to read more. */
export function renderExplainedCode(
  explained: { code: string; meaning: string; remedy: string; exitCode: number; exitMeaning: string; documentation: string },
  { color }: { color: boolean },
): string {
  const { code, meaning, remedy, exitCode, exitMeaning, documentation } = explained;
  const paint = createColors(color);
  return [
    paint.strong(show(code)),
    show(meaning),
    '',
    paint.strong('What to do'),
    show(remedy),
    '',
    `Exit code ${exitCode}: ${show(exitMeaning)}.`,
    `More: ${show(documentation)}`,
    '',
  ].join('\n');
}
