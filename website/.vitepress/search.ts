import type { DefaultTheme } from 'vitepress';

/**
 * Search in the browser, without a service. VitePress writes the index when it builds the site, and the browser loads it with the first
 * search. A function here is sent to the browser as text, so it uses nothing from outside.
 */
export const search: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: {
    searchOptions: {
      fuzzy: 0.2,
      prefix: true,
      boost: { title: 4, titles: 2, text: 1 },
      // Guides come first, decisions and what is written from the sources come last.
      boostDocument: (id: string) => (/\/(how-to|tutorials|errors)\//.test(id) ? 1.5 : /\/(adr|api)\//.test(id) ? 0.4 : 1),
    },
  },
};
