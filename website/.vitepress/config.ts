import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { configureMarkdown, toAnchor } from './markdown.ts';
import { search } from './search.ts';

/** Written by tools/site/stage-pages.ts. */
interface SiteFacts {
  version: string;
  sidebar: { text: string; items: { text: string; link: string }[] }[];
}

/** Groups of the sidebar that are open on every page; of the others, the one that has the page is. */
const OPEN_GROUPS = ['Tutorials', 'How-to guides'];

const { version, sidebar }: SiteFacts = JSON.parse(readFileSync(new URL('../pages/site.json', import.meta.url), 'utf8'));

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6e4f"/><path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="4"/></svg>';

export default defineConfig({
  title: 'chopmark',
  description: 'Keyless signing and attestation for every CI system',
  lang: 'en',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  srcDir: 'pages',
  cacheDir: '.vitepress/cache',
  cleanUrls: true,
  // The sidebar shows dozens of links, and each page would fetch all of them.
  router: { prefetchLinks: false },
  // Written by tools/site, and checked by VitePress: a dead link fails the build.
  ignoreDeadLinks: false,
  // The index of the search is large, and loaded with the first search.
  vite: { build: { chunkSizeWarningLimit: 2_000 } },
  markdown: { anchor: { slugify: toAnchor }, config: configureMarkdown },
  // Pages that are written from the sources have no page to edit.
  transformPageData: ({ frontmatter }) => ({ frontmatter: { ...frontmatter, editLink: 'source' in frontmatter } }),
  themeConfig: {
    nav: [
      { text: 'Start', link: '/tutorials/getting-started' },
      { text: 'Guides', link: '/documentation' },
      { text: 'Reference', link: '/reference/cli' },
      { text: 'Errors', link: '/errors/' },
      { component: 'VersionMenu', props: { version } },
    ],
    sidebar: sidebar.map(({ text, items }) => ({ text, items, collapsed: !OPEN_GROUPS.includes(text) })),
    outline: { level: [2, 3] },
    search: { provider: 'local', options: search },
    socialLinks: [{ icon: 'github', link: 'https://github.com/chopmark/chopmark' }],
    docFooter: { prev: false, next: false },
    editLink: {
      text: 'Edit this page on GitHub',
      // Sent to the browser as text, so it uses nothing from outside.
      pattern: ({ frontmatter }) => `https://github.com/chopmark/chopmark/blob/main/${frontmatter.source}`,
    },
    externalLinkIcon: true,
  },
});
