#!/usr/bin/env node
/**
 * The command line's first file. It says so on a Node that is too old, so it uses nothing such a Node could not parse and imports
 * nothing before it has looked; everything else is loaded from a cache of compiled code.
 */
// A named import of what an older Node does not export would stop it before it can be told.
import nodeModule from 'node:module';
import { homedir } from 'node:os';

const NEEDED = [22, 22, 2] as const;

const found = process.versions.node.split('.').map(Number);
const firstDifference = NEEDED.findIndex((part, index) => part !== found[index]);
const isTooOld = firstDifference !== -1 && (found[firstDifference] ?? 0) < (NEEDED[firstDifference] ?? 0);

if (isTooOld) {
  process.stderr.write(
    `chopmark needs Node.js ${NEEDED.join('.')} or later, and this is ${process.versions.node}.\n` +
      'Install a current release, or use a container image or setup step that brings one.\n',
  );
  process.exitCode = 2;
} else {
  const { findCacheFolder } = await import('../../base/fs/cache-folder.ts');
  const cacheFolder = findCacheFolder({ env: process.env, platform: process.platform, home: homedir() });
  // Not the shared temporary folder, Node's default: compiled code that another user can write is that user's code.
  const { makePrivateFolder } = await import('../../base/fs/make-folder.ts');
  const codeFolder = makePrivateFolder(cacheFolder, 'code', process.getuid?.());
  if (codeFolder !== undefined) nodeModule.enableCompileCache(codeFolder);
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2), cacheFolder);
}
