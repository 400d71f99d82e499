import { createColors, show } from './colors.ts';

/** The result of `init`. */
export interface InitReport {
  schema: 'chopmark.init/1';
  ci: string;
  /** Absent where none was recognized. */
  buildSystem?: string;
  /** Relative to the repository. */
  path: string;
  /** The text of the file, written or proposed. */
  snippet: string;
  written: boolean;
  /** What to add by hand to an existing file, so that it uses the new one. */
  addition?: InitAddition;
  /** What is left to do by hand, a sentence each. */
  next: string[];
}

export interface InitAddition {
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** The snippet and what to do with it. The snippet is ours and printed as it is. */
export function renderInitReport({ path, snippet, written, addition, next }: InitReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const steps = next.map((step) => `- ${show(step)}`);
  const title = written ? `Written to ${show(path)}:` : `For ${show(path)}:`;
  const added = addition === undefined ? [] : [paint.strong(`Add to ${show(addition.path)}:`), '', addition.text.trimEnd(), ''];
  return `${[paint.strong(title), '', snippet.trimEnd(), '', ...added, ...steps].join('\n')}\n`;
}
