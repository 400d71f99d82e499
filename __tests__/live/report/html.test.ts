import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderHtml } from '../../../src/report/html/page.ts';
import type { Result } from '../../../src/results/result.ts';
import { createDecidedResult } from '../../report/decided-result.ts';
import { createReleaseResult, createSignedRelease, refusedFile, resultOf, verifiedFile } from '../../report/release-result.ts';
import { signedResult, verifiedResult } from '../../report/sample.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import { type OpenedPage, startBrowser } from '../support/browser.ts';

const browserTest = process.env.CI === 'true' || existsSync('/usr/bin/chromium') ? test : test.skip;

/** Pictures of the pages are left here for whoever wants to look at them. */
const pictures = process.env.CHOPMARK_REPORT_PICTURES;
const folder = mkdtempSync(join(tmpdir(), 'chopmark-pages-'));
let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  if (existsSync('/usr/bin/chromium')) browser = await startBrowser();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(name: string, result: Result): Promise<OpenedPage> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderHtml(result));
  return browser.open(pathToFileURL(file).href);
}

const hostile: Result = {
  ...verifiedResult(HOSTILE_NAMES.flatMap((name) => [name, name])),
  problems: HOSTILE_NAMES.map((name) => ({ code: 'STORE_FILE_WRITE', message: name, hint: name })),
};

const PAGES: [string, Result][] = [
  ['decided', createDecidedResult()],
  ['release', createReleaseResult()],
  ['signed', signedResult(['a.tar.gz', 'b.tar.gz'])],
  ['signed-release', createSignedRelease()],
  ['hostile', hostile],
];

browserTest.each(PAGES)('asks for nothing, breaks no rule of its policy, runs nothing but its filter: %s', async (name, result) => {
  const { page, requests, said } = await open(name, result);
  expect(requests).toEqual([page.url()]);
  expect(said).toEqual([]);
  // The style of the page is applied, so its hash is right.
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  expect(await page.locator('iframe, object, embed, form, img, base').count()).toBe(0);
  const hasFilter = name === 'release' || name === 'hostile';
  expect(await page.locator('script').count()).toBe(hasFilter ? 1 : 0);
  // The script of the page runs, so its hash is right.
  expect(await page.locator('#filter').isVisible()).toBe(hasFilter);
  await page.close();
});

browserTest('its policy stops what a page could be made to do', async () => {
  const { page, said } = await open('decided', createDecidedResult());
  const failed: string[] = [];
  page.on('requestfailed', (request) => void failed.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/x.png';
    const style = document.createElement('style');
    style.textContent = 'body{margin:77px}';
    document.body.append(image, style);
  });
  await expect(page.evaluate(() => getComputedStyle(document.body).margin)).resolves.toBe('0px');
  // Stopped before it was sent.
  expect(failed).toEqual(['http://127.0.0.1:9/x.png csp']);
  expect(said.filter((line) => /violates the following Content Security Policy/.test(line))).toHaveLength(2);
  await page.close();
});

browserTest.each(PAGES)('fits a phone, a desk, the dark and paper: %s', async (name, result) => {
  const { page } = await open(name, result);
  for (const [view, width, colorScheme, media] of [
    ['phone', 360, 'light', 'screen'],
    ['phone-dark', 360, 'dark', 'screen'],
    ['desk', 1200, 'light', 'screen'],
    ['desk-dark', 1200, 'dark', 'screen'],
    ['paper', 794, 'light', 'print'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, media });
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect({ view, content }).toEqual({ view, content: Math.min(content ?? 0, window ?? 0) });
    if (pictures && name !== 'hostile') await page.screenshot({ path: join(pictures, `${name}-${view}.png`), fullPage: true });
  }
  await page.close();
});

browserTest('is light by day and dark by night, readable in both', async () => {
  const { page } = await open('release', createReleaseResult());
  const contrasts = () =>
    page.evaluate(() => {
      const luminance = (color: string) => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): string => {
        const color = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
        return color === 'rgba(0, 0, 0, 0)' ? groundOf(element?.parentElement ?? null) : color;
      };
      return [...document.querySelectorAll('h1, h3, h4, p, a, dt, dd, th, td, summary, label, .verdict, .code, .tag, .answer')].map(
        (element) => {
          const [text, ground] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
          return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        },
      );
    });
  const grounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    const found = await contrasts();
    expect(found.length).toBeGreaterThan(50);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(4.5);
  }
  expect(grounds).toEqual(['rgb(246, 244, 239)', 'rgb(19, 21, 24)']);
  await page.close();
});

browserTest('a filter shows the rows that match, says how many, and hides what is empty', async () => {
  const { page } = await open('release', createReleaseResult());
  const told = () => page.locator('#filter-count').textContent();
  const rows = () => page.locator('[data-row]:visible').count();
  expect([await told(), await rows()]).toEqual(['32 rows', 32]);
  await page.getByLabel('Search').fill('LINUX-arm64');
  expect([await told(), await rows()]).toEqual(['5 of 32 rows', 5]);
  expect(await page.locator('h2:visible').allTextContents()).toEqual(['Verified']);
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Verdict').selectOption('refused');
  expect([await told(), await rows()]).toEqual(['4 of 32 rows', 4]);
  await page.getByLabel('Verdict').selectOption('');
  await page.locator('#filter-signer').selectOption({ index: 2 });
  expect(await rows()).toBe(24);
  await page.getByLabel('Search').fill('no such artifact');
  expect([await told(), await rows(), await page.locator('article:visible').count()]).toEqual(['0 of 32 rows', 0, 0]);
  await page.close();
});

browserTest('a filter finds rows by a reason that is told once for them', async () => {
  const refusals = Array.from({ length: 30 }, (_, index) => refuseWithReason(index, `Number ${index % 3}.`));
  const { page } = await open('reasons', resultOf(refusals));
  const told = () => page.locator('#filter-count').textContent();
  await page.getByLabel('Search').fill('number 2.');
  expect(await told()).toBe('10 of 30 rows');
  await page.getByLabel('Search').fill('policy_repository_mismatch');
  expect(await told()).toBe('30 rows');
  await page.close();
});

browserTest('a screen reader finds landmarks, headings in order, names of tables and what the filter says', async () => {
  const { page } = await open('release', createReleaseResult());
  const client = await page.context().newCDPSession(page);
  const read = async () => (await client.send('Accessibility.getFullAXTree')).nodes.filter(({ ignored }) => !ignored);
  const seen = await read();
  const namesOf = (role: string) => seen.filter((node) => node.role?.value === role).map(({ name }) => String(name?.value ?? ''));
  for (const role of ['banner', 'main', 'contentinfo', 'navigation', 'search', 'status'])
    expect([role, namesOf(role).length]).toEqual([role, 1]);
  expect(namesOf('region')).toEqual(expect.arrayContaining(['Refused', 'Inconclusive', 'Verified']));
  expect(namesOf('article')).toHaveLength(await page.locator('article').count());
  // Chromium calls the name of a table its caption.
  for (const name of namesOf('table')) expect(name).not.toBe('');
  expect(namesOf('image')).not.toContain('');
  // A phone stacks the cells of a row, and they stay a table.
  await page.setViewportSize({ width: 390, height: 844 });
  const rowsOf = (nodes: typeof seen) => nodes.filter((node) => node.role?.value === 'row').length;
  expect(rowsOf(await read())).toBe(rowsOf(seen));
  const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName[1])));
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  await page.close();
});

const refuseWithReason = (index: number, reason: string) => {
  const refused = refusedFile(index);
  return { ...refused, ...(refused.problem && { problem: { ...refused.problem, message: `${refused.problem.message} ${reason}` } }) };
};

/** The reason of each is its own, as where it names a commit. */
const refuseWithOwnReason = (index: number) => refuseWithReason(index, `Number ${index}.`);

browserTest.each([
  ['verified', 30, () => verifiedFile],
  ['refused', 40, () => refusedFile],
  ['differently refused', 40, () => refuseWithOwnReason],
] as const)('300 %s artifacts are at most %i pages of paper, and each page has the heads of its table', async (name, most, choose) => {
  const { page } = await open(`paper-${name}`, resultOf(Array.from({ length: 300 }, (_, index) => choose()(index))));
  const paper = await page.pdf({ format: 'A4', printBackground: true });
  const pages = paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThanOrEqual(most);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.items thead') ?? document.body).display)).toBe(
    'table-header-group',
  );
  await page.close();
});

browserTest('shows everything where no script runs', async () => {
  const file = join(folder, 'still.html');
  writeFileSync(file, renderHtml(createReleaseResult()).replace(/<script>[\s\S]*<\/script>/, ''));
  const { page } = await browser.open(pathToFileURL(file).href);
  expect(await page.locator('#filter').isVisible()).toBe(false);
  expect(await page.locator('[data-row]:visible').count()).toBe(32);
  await page.close();
});

browserTest('from the keyboard: past the head, through the contents, into every detail, in the order of the page', async () => {
  const { page } = await open('decided', createDecidedResult());
  const stops: { what: string; top: number }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      return {
        what: `${element.localName} ${element.textContent}`,
        top: element.getBoundingClientRect().top + scrollY,
        outline: getComputedStyle(element).outlineStyle,
      };
    });
    if (!stop) break;
    expect(stop.outline).toBe('solid');
    stops.push(stop);
    if (stops.length > 200) throw new Error('the focus goes round in circles');
  }
  const names = stops.map(({ what }) => what);
  expect(names[0]).toBe('a Skip to the results');
  expect(names.at(-1)).toBe('a How to read it');
  expect(names.filter((name) => name.startsWith('summary'))).toHaveLength(await page.locator('summary').count());
  const inPage = stops
    .slice(1)
    .filter(({ what }) => what.startsWith('summary'))
    .map(({ top }) => top);
  expect(inPage).toEqual([...inPage].sort((a, b) => a - b));
  // Enter opens what is focused.
  const closed = await page.locator('details:not([open]) > summary').first().elementHandle();
  await closed?.focus();
  await page.keyboard.press('Enter');
  expect(await closed?.evaluate(({ parentElement }) => parentElement?.getAttribute('open'))).toBe('');
  await page.close();
});
