/**
 * `node tools/pictures/write.ts`: writes the pictures of the HTML report in docs/images, from the sample results of the tests, in
 * Debian's Chromium (/usr/bin/chromium).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../../__tests__/live/support/browser.ts';
import { createReleaseResult, createSignedRelease } from '../../__tests__/report/release-result.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import type { RunDetails } from '../../src/report/run-details.ts';
import type { Result } from '../../src/results/result.ts';

const INTO = resolve(import.meta.dirname, '../../docs/images');

/** Bytes of a picture at most, so that a page of the documentation loads fast. */
const MOST_BYTES = 150_000;

interface Picture {
  name: string;
  result: Result;
  run: RunDetails;
  width: number;
  height: number;
  dark?: true;
  paper?: true;
  /** The element that the picture begins with. */
  from?: string;
}

const runOf = (command: string, policy?: string): RunDetails => ({
  date: new Date('2026-11-28T13:30:00Z'),
  command: command.split(' '),
  ...(policy !== undefined && { policy }),
});

const release = {
  result: createReleaseResult(),
  run: runOf(
    'chopmark verify dist/* --subject-image ghcr.io/acme/images/widget:1.4.0 --policy release-policy.yml --report html=report.html',
    'release-policy.yml',
  ),
};
const signed = { result: createSignedRelease(), run: runOf('chopmark attest dist/*.tar.gz --store github,oci --report html=report.html') };

const PICTURES: readonly Picture[] = [
  { name: 'report', ...release, width: 1040, height: 1020 },
  { name: 'report-verified', ...release, width: 1040, height: 900, dark: true, from: 'article:last-of-type' },
  { name: 'report-phone', ...release, width: 390, height: 844 },
  { name: 'report-paper', ...release, width: 800, height: 1040, paper: true },
  { name: 'report-signed', ...signed, width: 1040, height: 900 },
];

const folder = mkdtempSync(join(tmpdir(), 'chopmark-pictures-'));
const browser = await startBrowser();
try {
  for (const picture of PICTURES) await write(picture);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function write({ name, result, run, width, height, dark, paper, from }: Picture): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderHtml(result, run));
  const { page } = await browser.open(pathToFileURL(file).href);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', media: paper ? 'print' : 'screen' });
  if (from)
    await page
      .locator(from)
      .last()
      .evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  // The margin of the sheet, which only a printer adds.
  if (paper) await page.evaluate(() => document.body.style.setProperty('padding', '3rem'));
  const bytes = await page.screenshot({ path: join(INTO, `${name}.png`) });
  await page.close();
  if (bytes.length > MOST_BYTES) throw new Error(`${name}.png has ${bytes.length} bytes: more than ${MOST_BYTES}.`);
  process.stdout.write(`${name}.png ${bytes.length}\n`);
}
