import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeErrorPages } from './error-pages.ts';
import { foldTabs } from './fold-tabs.ts';
import { readSidebar, type SidebarGroup, titleOf } from './read-sidebar.ts';
import { linkErrorCodes, rewriteLinks } from './rewrite-links.ts';
import { addressOf, POLICY_SCHEMA, placeOf, schemaAddress } from './site-map.ts';
import { serializeVersions } from './versions.ts';

/** What the configuration of VitePress reads in addition to the pages. */
export interface SiteFacts {
  /** `0.1.0`, or `main`. */
  version: string;
  sidebar: SidebarGroup[];
}

export interface Staging {
  /** The repository. */
  root: string;
  /** The folder of the pages. */
  into: string;
  version: string;
  /** The branch or tag that links to the repository name. */
  ref: string;
}

/** Pages of docs that the site replaces by its own: a list of codes, and the pages of TypeDoc. */
const REPLACED = ['docs/reference/errors.md', 'docs/reference/api.md'];

/** Writes the pages of the site from the Markdown in docs: links and tabs of the site, a page for each error code, the schemas. */
export function stagePages({ root, into, version, ref }: Staging): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  };
  const list = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  const sources = list('docs/**/*.md');
  const texts = new Map(sources.map((source) => [source, readFileSync(join(root, source), 'utf8').replaceAll('\r\n', '\n')]));
  const targets = { pages: new Set(sources), isFolder: (path: string) => isFolder(join(root, path)), ref };

  const pages = [...texts].filter(([source]) => !REPLACED.includes(source));
  for (const [source, text] of pages)
    write(`${placeOf(source)}.md`, `---\nsource: ${source}\n---\n${foldTabs(linkErrorCodes(rewriteLinks(source, text, targets)))}`);

  const mentioning = pages
    .filter(([source]) => !source.startsWith('docs/adr/'))
    .map(([source, text]) => ({ title: titleOf(text), address: addressOf(source), text }));
  for (const [place, text] of writeErrorPages(mentioning)) write(`${place}.md`, text);

  write('index.md', readFileSync(join(root, 'website/home.md'), 'utf8'));
  cpSync(join(root, 'docs/images'), join(into, 'images'), { recursive: true });
  for (const path of [POLICY_SCHEMA, ...list('docs/schemas/*.json')])
    write(`public${schemaAddress(path)}`, readFileSync(join(root, path), 'utf8'));

  // Of this version alone; a site of several has a longer list.
  write('public/versions.json', serializeVersions([{ name: version, folder: '', ref }]));
  const facts: SiteFacts = {
    version,
    sidebar: readSidebar(texts.get('docs/README.md') ?? '', new Map([...texts].map(([source, text]) => [source, titleOf(text)]))),
  };
  write('site.json', `${JSON.stringify(facts, null, 2)}\n`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
