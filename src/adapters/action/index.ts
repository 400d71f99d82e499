/**
 * The entry file of the Action. It loads the rest from a cache of compiled code, which helps from the second step of a job on. `verify.js`
 * in the same folder is the same with another argument.
 */
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import { makePrivateFolder } from '../../base/fs/make-folder.ts';

const cacheFolder = findCacheFolder({ env: process.env, platform: process.platform, home: homedir() });
// Not Node's default, the shared temporary folder: another user could write compiled code there, which would be executed.
const codeFolder = makePrivateFolder(cacheFolder, 'code', process.getuid?.());
if (codeFolder !== undefined) enableCompileCache(codeFolder);
const { main } = await import('./main.ts');
await main(process.argv[2] === 'verify' ? 'verify' : 'attest');
