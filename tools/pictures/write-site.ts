/**
 * `node tools/pictures/write-site.ts`: builds the documentation site, and writes its pictures in docs/images, in Debian's Chromium
 * (/usr/bin/chromium).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { servePages } from '../../__tests__/live/site/pages-server.ts';
import { startBrowser } from '../../__tests__/live/support/browser.ts';
import { buildSite } from '../site/build-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BASE = '/chopmark/';

const PICTURES = [
  { name: 'site', path: 'how-to/verify', width: 1280, height: 860, scheme: 'light', search: 'exit code 5' },
  { name: 'site-phone', path: 'errors/POLICY_MAX_AGE', width: 390, height: 844, scheme: 'dark' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'chopmark-site-'));
buildSite({ root: ROOT, base: BASE, into: join(folder, 'site'), version: 'main', ref: 'main' });
const server = await servePages(join(folder, 'site'), BASE);
const browser = await startBrowser();
try {
  for (const picture of PICTURES) await write(picture);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function write({ name, path, width, height, scheme, ...more }: (typeof PICTURES)[number]): Promise<void> {
  const { page } = await browser.open('about:blank');
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  if ('search' in more) {
    await page.locator('button.DocSearch-Button').click();
    await page.locator('#localsearch-input').fill(more.search);
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    await page.waitForTimeout(500);
  }
  await page.screenshot({ path: join(ROOT, 'docs/images', `${name}.png`) });
  await page.close();
}
