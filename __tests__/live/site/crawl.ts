import type { Page } from 'playwright-core';

export interface CrawledPage {
  /** What can stand behind `#`. */
  ids: ReadonlySet<string>;
  /** Addresses of this site, as the page has them, whole. */
  links: readonly string[];
}

/** Requests of a page that were answered with an error, or not at all, and every error that its console has. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('response', (response) => void (response.status() < 400 || faults.push(`${response.status()} ${response.url()}`)));
  page.on('requestfailed', (request) => {
    // What is fetched ahead ends when the next page is opened.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.url()}`);
  });
  page.on('console', (message) => void (message.type() !== 'error' || faults.push(`${page.url()}: ${message.text()}`)));
  page.on('pageerror', (error) => void faults.push(`${page.url()}: ${error}`));
  return faults;
}

/** Opens the start page, and each page that pages lead to: all that are known, then all that those lead to, in several tabs. */
export async function crawl(start: string, tabs: readonly Page[]): Promise<Map<string, CrawledPage>> {
  const found = new Map<string, CrawledPage>();
  for (let next = [start]; next.length > 0; ) {
    const shares = tabs.map((_, tab) => next.filter((_, index) => index % tabs.length === tab));
    await Promise.all(
      tabs.map(async (page, tab) => {
        for (const url of shares[tab] ?? []) found.set(url, await readLinks(page, url, start));
      }),
    );
    const links = new Set([...found.values()].flatMap(({ links }) => links.map(withoutAnchor)));
    next = [...links].filter((link) => !found.has(link) && !link.endsWith('.json'));
  }
  return found;
}

async function readLinks(page: Page, url: string, start: string): Promise<CrawledPage> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // The page is alive, with all that its script adds.
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? document));
  const { ids, links } = await page.evaluate(() => ({
    ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    links: Array.from(document.querySelectorAll('a'), ({ href }) => href),
  }));
  return { ids: new Set(ids), links: links.filter((link) => link.startsWith(start)) };
}

export const withoutAnchor = (url: string): string => url.split('#')[0] ?? '';
