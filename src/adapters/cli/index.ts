#!/usr/bin/env node
/**
 * The entry file of the command line. It reports a Node version that is too old, so it uses only syntax that such a Node can parse, and
 * imports nothing else before the check. No cache of compiled code is used: Node runs what is in one without comparing it with the source
 * (docs/adr/0040).
 */
import { homedir } from 'node:os';
import { explainOldNode } from '../node-version.ts';

const problem = explainOldNode(process.versions.node);

if (problem !== undefined) {
  process.stderr.write(`${problem}\nInstall a current release, or use a container image or setup step that has one.\n`);
  process.exitCode = 2;
} else {
  const { guardProcess } = await import('../guard-process.ts');
  guardProcess();
  const { findCacheFolder } = await import('../../base/fs/cache-folder.ts');
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2), findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }));
}
