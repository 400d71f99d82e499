import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderHtml } from '../../../src/report/html/page.ts';
import type { Result } from '../../../src/results/result.ts';
import { createDecidedResult } from '../../report/decided-result.ts';
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
  ['signed', signedResult(['a.tar.gz', 'b.tar.gz'])],
  ['hostile', hostile],
];

browserTest.each(PAGES)('asks for nothing, breaks no rule of its policy, runs nothing: %s', async (name, result) => {
  const { page, requests, said } = await open(name, result);
  expect(requests).toEqual([page.url()]);
  expect(said).toEqual([]);
  // The style of the page is applied, so its hash is right.
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  expect(await page.locator('script, iframe, object, embed, form, img, base').count()).toBe(0);
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
  const { page } = await open('decided', createDecidedResult());
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
      return [...document.querySelectorAll('h1, h3, h4, p, dt, dd, td, summary, .verdict, .code, .tag')].map((element) => {
        const [text, ground] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      });
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
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('details').first().getAttribute('open')).toBe('');
  await page.close();
});
