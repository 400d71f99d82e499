import { posix } from 'node:path';
import { addressOf } from './site-map.ts';

export interface SidebarGroup {
  text: string;
  items: { text: string; link: string }[];
}

/**
 * The sidebar, in the order of `docs/README.md`: a group for each section with links, an item for each page of docs.
 *
 * @param titles The title of each page, by its path in the repository.
 */
export function readSidebar(index: string, titles: ReadonlyMap<string, string>): SidebarGroup[] {
  const [, ...sections] = index.split(/^## /m);
  return sections
    .map((section) => ({
      // "How-to guides: reach a goal"
      text: (section.split('\n')[0] ?? '').split(':')[0] ?? '',
      items: listTargets(section)
        .filter((source) => titles.has(source))
        .map((source) => ({ text: titles.get(source) ?? '', link: addressOf(source) })),
    }))
    .filter(({ items }) => items.length > 0);
}

const listTargets = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\]\(([^()\s#]+)\)/g)].map(([, target = '']) => posix.join('docs', target))),
];

/** The text of the first heading, without marks of code. */
export const titleOf = (markdown: string): string => (/^# (.+)$/m.exec(markdown)?.[1] ?? '').replaceAll('`', '');
