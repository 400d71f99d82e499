#!/usr/bin/env node
/**
 * The entry file of the command line. It reports a Node version that is too old, so it uses only syntax that such a Node can parse, and
 * imports nothing before the check. No cache of compiled code is used: Node runs what is in one without comparing it with the source
 * (docs/adr/0040).
 */
import { homedir } from 'node:os';

const NEEDED = [22, 22, 2] as const;

const found = process.versions.node.split('.').map(Number);
const firstDifference = NEEDED.findIndex((part, index) => part !== found[index]);
const isTooOld = firstDifference !== -1 && (found[firstDifference] ?? 0) < (NEEDED[firstDifference] ?? 0);

if (isTooOld) {
  process.stderr.write(
    `chopmark needs Node.js ${NEEDED.join('.')} or later, but this is Node.js ${process.versions.node}.\n` +
      'Install a current release, or use a container image or setup step that has one.\n',
  );
  process.exitCode = 2;
} else {
  const { guardProcess } = await import('../guard-process.ts');
  guardProcess();
  const { findCacheFolder } = await import('../../base/fs/cache-folder.ts');
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2), findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }));
}
