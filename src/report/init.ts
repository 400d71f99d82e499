import { createColors, show } from './colors.ts';

/** The result of `init`. */
export interface InitReport {
  schema: 'chopmark.init/1';
  ci: string;
  /** Absent if no build system was recognized. */
  buildSystem?: string;
  /** Relative to the repository. */
  path: string;
  /** The text of the file, written or proposed. */
  snippet: string;
  written: boolean;
  /** The text to add by hand to an existing file, so that it uses the new file. */
  addition?: InitAddition;
  /** The remaining steps by hand, one sentence each. */
  next: string[];
}

export interface InitAddition {
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** The snippet and the next steps. The snippet comes from chopmark and is printed unchanged. */
export function renderInitReport({ path, snippet, written, addition, next }: InitReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const steps = next.map((step) => `- ${show(step)}`);
  const title = written ? `Written to ${show(path)}:` : `For ${show(path)}:`;
  const added = addition === undefined ? [] : [paint.strong(`Add to ${show(addition.path)}:`), '', addition.text.trimEnd(), ''];
  return `${[paint.strong(title), '', snippet.trimEnd(), '', ...added, ...steps].join('\n')}\n`;
}
