import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** As root it cannot have its own sandbox; it opens files of ours alone, and asks nobody for updates. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenedPage {
  page: Page;
  /** Every request that the page made, and everything its console said, security violations included. */
  requests: string[];
  said: string[];
}

/** Debian's Chromium without a window and with a fresh profile. */
export async function startBrowser(): Promise<{ open(url: string): Promise<OpenedPage>; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'chopmark-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    chromiumSandbox: false,
  });
  return {
    async open(url) {
      const page = await context.newPage();
      const [requests, said]: [string[], string[]] = [[], []];
      page.on('request', (request) => void requests.push(request.url()));
      page.on('console', (message) => void said.push(message.text()));
      page.on('pageerror', (error) => void said.push(String(error)));
      await page.goto(url);
      return { page, requests, said };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
