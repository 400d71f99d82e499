import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { installSite } from '../../../tools/site/install.ts';
import { ROOT } from '../../support/markdown.ts';

/** Why the site cannot be built and opened here; nothing where it can. */
function findObstacle(): string | undefined {
  if (!existsSync('/usr/bin/chromium')) return 'there is no Chromium';
  try {
    installSite(join(ROOT, 'website'));
  } catch (error) {
    return String(error);
  }
  return undefined;
}

const obstacle = findObstacle();
if (obstacle && process.env.CI === 'true') throw new Error(`In CI no live test may be skipped: ${obstacle}`);
if (obstacle) console.warn(`SKIPPED: the documentation site is neither built nor opened, since ${obstacle}`);

export const siteCanBeBuilt = obstacle === undefined;
export const siteTest = siteCanBeBuilt ? test : test.skip;
