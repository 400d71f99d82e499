import { readLines } from './markdown-lines.ts';

/** What can be chosen in tabs. One choice holds for all pages, so each has one name. */
export const TAB_NAMES = ['GitHub Actions', 'GitLab CI/CD', 'CircleCI', 'Jenkins', 'Buildkite', 'Shell'] as const;

const [START, END] = ['<!-- tabs -->', '<!-- /tabs -->'];

/**
 * The page with tabs in place of what stands between `<!-- tabs -->` and `<!-- /tabs -->`. A paragraph that begins with a name in bold
 * (`**Jenkins.** The library …`) begins a tab: on GitHub, where there are no tabs, it reads as a paragraph.
 *
 * @throws {Error} If tabs do not end, or something stands before the first of them.
 */
export function foldTabs(markdown: string): string {
  const lines: string[] = [];
  let tabs: { name: string; lines: string[] }[] | undefined;
  for (const { text, isCode } of readLines(markdown)) {
    const mark = isCode ? '' : text.trim();
    if (mark === START) tabs = [];
    else if (mark === END) {
      lines.push(...writeTabs(tabs ?? []));
      tabs = undefined;
    } else if (tabs === undefined) lines.push(text);
    else {
      const name = TAB_NAMES.find((known) => mark.startsWith(`**${known}.**`));
      const current = tabs.at(-1);
      if (name) tabs.push({ name, lines: [mark.slice(`**${name}.**`.length).trim()] });
      else if (current) current.lines.push(text);
      else if (mark !== '') throw new Error(`Before the first tab stands: ${text}`);
    }
  }
  if (tabs) throw new Error('Tabs have no end.');
  return lines.join('\n');
}

const writeTabs = (tabs: readonly { name: string; lines: readonly string[] }[]): string[] => [
  `<CiTabs names="${tabs.map(({ name }) => name).join('|')}">`,
  ...tabs.flatMap(({ lines }, index) => [`<template #tab${index}>`, '', ...lines, '', '</template>']),
  '</CiTabs>',
];
