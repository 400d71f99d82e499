import type { DefaultTheme } from 'vitepress';

/**
 * Search in the browser, without a service. VitePress writes the index when it builds the site, and the browser loads it with the first
 * search. The functions are sent to the browser as text, so they use nothing from outside.
 */
export const search: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: {
    options: {
      // Words of questions, which every page has: "how to verify a download" asks for two words.
      processTerm: (term) => {
        const word = term.toLowerCase();
        const words =
          'a an and are be can do does for from how i if in is it its me mean means my of on or should that the this to what when where which why with';
        return words.split(' ').includes(word) ? null : word;
      },
    },
    searchOptions: {
      fuzzy: 0.2,
      prefix: true,
      boost: { title: 4, titles: 2, text: 1 },
      // Guides come first, decisions and what is written from the sources come last.
      boostDocument: (id: string) => (/\/(how-to|tutorials)\//.test(id) ? 1.5 : /\/(adr|api)\//.test(id) ? 0.4 : 1),
    },
  },
};
