#!/usr/bin/env node
/**
 * The entry file of the command line. It reports a Node version that is too old, so it uses only syntax that such a Node can parse, and
 * imports nothing before the check. Everything else is loaded from a cache of compiled code.
 */
// A named import that an older Node does not export would fail before the version check.
import nodeModule from 'node:module';
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
  const { findCacheFolder } = await import('../../base/fs/cache-folder.ts');
  const cacheFolder = findCacheFolder({ env: process.env, platform: process.platform, home: homedir() });
  // Not Node's default, the shared temporary folder: another user could write compiled code there, which would be executed.
  const { makePrivateFolder } = await import('../../base/fs/make-folder.ts');
  const codeFolder = makePrivateFolder(cacheFolder, 'code', process.getuid?.());
  if (codeFolder !== undefined) nodeModule.enableCompileCache(codeFolder);
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2), cacheFolder);
}
