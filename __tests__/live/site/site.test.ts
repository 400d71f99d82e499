import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ERROR_CODES } from '../../../src/base/errors/error-codes.ts';
import { buildSite } from '../../../tools/site/build-site.ts';
import { writeSchemas } from '../../../tools/site/write-schemas.ts';
import { ROOT } from '../../support/markdown.ts';
import { startBrowser } from '../support/browser.ts';
import { siteCanBeBuilt, siteTest } from './built-site.ts';
import { crawl, watchFaults, withoutAnchor } from './crawl.ts';
import { servePages } from './pages-server.ts';

const BASE = '/chopmark/';
/** Milliseconds for what opens every page, and for the build, on a machine that has other things to do. */
const PATIENCE = 900_000;
const folder = mkdtempSync(join(tmpdir(), 'chopmark-site-'));
let browser: Awaited<ReturnType<typeof startBrowser>>;
let server: Awaited<ReturnType<typeof servePages>>;
let url: string;

beforeAll(async () => {
  if (!siteCanBeBuilt) return;
  buildSite({ root: ROOT, base: BASE, into: join(folder, 'site'), version: 'main', ref: 'main' });
  server = await servePages(join(folder, 'site'), BASE);
  url = server.url;
  browser = await startBrowser();
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An empty tab, with what goes wrong in it, and which addresses it asks. */
async function openTab(): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const { page, requests } = await browser.open('about:blank');
  return { page, faults: watchFaults(page), requests };
}

siteTest(
  'every link leads to a page and its heading, no page has a fault, and no other host is asked',
  async () => {
    const tabs = await Promise.all([openTab(), openTab(), openTab()]);
    const pages = await crawl(
      url,
      tabs.map(({ page }) => page),
    );
    expect(tabs.flatMap(({ faults }) => faults)).toEqual([]);
    expect(
      tabs.flatMap(({ requests }) => requests).filter((request) => !/^(?:about:|data:)/.test(request) && !request.startsWith(url)),
    ).toEqual([]);

    const isThere = (link: string) => {
      const anchor = decodeURIComponent(new URL(link).hash.slice(1));
      return anchor === '' || pages.get(withoutAnchor(link))?.ids.has(anchor) === true;
    };
    const dead = [...pages].flatMap(([from, { links }]) => links.filter((link) => !isThere(link)).map((link) => `${from} -> ${link}`));
    expect(dead).toEqual([]);

    const addresses = [...pages.keys()].map((page) => page.slice(url.length));
    expect(addresses).toEqual(expect.arrayContaining(Object.keys(ERROR_CODES).map((code) => `errors/${code}`)));
    for (const { page } of tabs) await page.close();
  },
  PATIENCE,
);

/** What a reader asks, and the page that answers. */
const QUESTIONS = [
  ['how to verify a download', ['tutorials/first-verification']],
  ['exit code 5', ['reference/exit-codes', 'how-to/when-it-fails']],
  ['sign on Jenkins', ['how-to/jenkins']],
  ['POLICY_MAX_AGE', ['errors/POLICY_MAX_AGE']],
] as const;

siteTest.each(QUESTIONS)('search answers: %s', async (question, answers) => {
  const { page, faults } = await openTab();
  await page.goto(url);
  await page.locator('button.DocSearch-Button').click();
  await page.locator('#localsearch-input').fill(question);
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
  // Results change while the reader types.
  await page.waitForTimeout(500);
  const links = await page
    .locator('.VPLocalSearchBox .result')
    .evaluateAll((results) => results.map((result) => (result as HTMLAnchorElement).href));
  const first = links.slice(0, 3).map((link) => withoutAnchor(link).slice(url.length));
  expect(first.filter((link) => answers.some((answer) => answer === link))).not.toEqual([]);

  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.href !== url);
  expect(faults).toEqual([]);
  await page.close();
});

/** Long tables, long code, diagrams, a picture, tabs, types. */
const WIDE_PAGES = [
  '',
  'tutorials/getting-started',
  'how-to/verify',
  'how-to/cookbook',
  'how-to/reports',
  'reference/cli',
  'reference/options',
  'reference/json-schemas',
  'explanation/architecture',
  'explanation/threat-model',
  'errors/',
  'errors/VERIFICATION_CERTIFICATE_UNTRUSTED',
  'api/functions/verify',
  'api/interfaces/CheckedBundle',
];

siteTest.each(WIDE_PAGES)('a phone does not scroll sideways: /%s', async (path) => {
  const { page, faults } = await openTab();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);
  await page.close();
});

siteTest('the reader chooses between light and dark, and the diagrams follow', async () => {
  const { page, faults } = await openTab();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${url}how-to/verify`);
  const looks = () =>
    page.evaluate(() => ({
      dark: document.documentElement.classList.contains('dark'),
      paper: getComputedStyle(document.body).backgroundColor,
    }));
  const drawing = async () => page.locator('.diagram svg').innerHTML();
  const [light, lightDrawing] = [await looks(), await drawing()];
  await page.locator('.VPNavBarAppearance button').click();
  const dark = await looks();
  expect([light.dark, dark.dark]).toEqual([false, true]);
  expect(dark.paper).not.toBe(light.paper);
  await page.waitForFunction((before) => document.querySelector('.diagram svg')?.innerHTML !== before, lightDrawing);

  await page.reload();
  expect(await looks()).toMatchObject({ dark: true });
  await page.evaluate(() => localStorage.clear());
  expect(faults).toEqual([]);
  await page.close();
});

siteTest('the chosen CI holds for all tabs of a page, and for the next page', async () => {
  const { page, faults } = await openTab();
  await page.goto(`${url}how-to/cookbook`);
  const selected = () => page.locator('.ci-tabs [role=tab][aria-selected=true]').allTextContents();
  const shown = () => page.locator('.ci-tabs-panel:visible').count();
  const groups = await page.locator('.ci-tabs').count();
  expect(groups).toBeGreaterThan(5);
  await page.locator('.ci-tabs').first().getByRole('tab', { name: 'CircleCI' }).click();
  expect(new Set((await selected()).map((name) => name.trim()))).toEqual(new Set(['CircleCI', 'GitHub Actions']));
  expect(await shown()).toBe(groups);

  await page.goto(`${url}how-to/verify`);
  await page.waitForFunction(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim() === 'CircleCI');
  await page.keyboard.press('Tab');
  await page.getByRole('tab', { name: 'CircleCI' }).focus();
  await page.keyboard.press('ArrowRight');
  expect((await selected()).map((name) => name.trim())).toEqual(['Jenkins']);
  await page.evaluate(() => localStorage.clear());
  expect(faults).toEqual([]);
  await page.close();
});

siteTest('the menu has the versions that the site says it has', async () => {
  const { page, faults } = await openTab();
  const versions = [
    { name: '0.2.0', folder: '' },
    { name: 'main', folder: 'main' },
    { name: '0.1.3', folder: 'v0.1' },
  ];
  await page.route('**/versions.json', (route) => route.fulfill({ json: versions }));
  await page.goto(`${url}how-to/verify`, { waitUntil: 'networkidle' });
  const menu = page.locator('.VPNavBar .version-menu select');
  expect((await menu.locator('option').allTextContents()).map((name) => name.trim())).toEqual(['0.2.0', 'main', '0.1.3']);
  expect(await menu.inputValue()).toBe('main');
  expect(faults).toEqual([]);

  await menu.selectOption('0.2.0');
  await page.waitForURL(url);
  await page.close();
});

siteTest('each schema is at the address that it names, and says what the types say', async () => {
  const written = join(folder, 'schemas');
  writeSchemas(ROOT, written);
  const names = globSync('docs/schemas/*.json', { cwd: ROOT }).map((path) => basename(path));
  expect(globSync('*.json', { cwd: written }).sort()).toEqual(names.sort());
  for (const name of names) {
    const text = readFileSync(join(ROOT, 'docs/schemas', name), 'utf8');
    expect(readFileSync(join(written, name), 'utf8')).toBe(text);
    const response = await fetch(`${url}schemas/${name}`);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(JSON.parse(text).$id).toBe(`https://chopmark.github.io${BASE}schemas/${name}`);
  }
  expect((await fetch(`${url}schemas/policy-file-1.schema.json`)).status).toBe(200);
});
