import { createColors, show } from './colors.ts';

/** What `init` shows or has written. */
export interface InitReport {
  schema: 'chopmark.init/1';
  ci: string;
  /** Relative to the repository. */
  path: string;
  /** The text of the file, as it is or would be. */
  snippet: string;
  written: boolean;
  /** What is left to do by hand, a sentence each. */
  next: string[];
}

/** The snippet and what to do with it. The snippet is ours and printed as it is. */
export function renderInitReport({ path, snippet, written, next }: InitReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const steps = next.map((step) => `- ${show(step)}`);
  const title = written ? `Written to ${show(path)}:` : `For ${show(path)}:`;
  return `${[paint.strong(title), '', snippet.trimEnd(), '', ...steps].join('\n')}\n`;
}
