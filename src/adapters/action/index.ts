/**
 * The Action's first file. It loads the rest from a cache of compiled code, which helps from the second step of a job on.
 * `verify.js` beside it is the same with another word.
 */
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import { makePrivateFolder } from '../../base/fs/make-folder.ts';

const cacheFolder = findCacheFolder({ env: process.env, platform: process.platform, home: homedir() });
// Not the shared temporary folder, Node's default: compiled code that another user can write is that user's code.
const codeFolder = makePrivateFolder(cacheFolder, 'code', process.getuid?.());
if (codeFolder !== undefined) enableCompileCache(codeFolder);
const { main } = await import('./main.ts');
await main(process.argv[2] === 'verify' ? 'verify' : 'attest');
