/** The first file of the single executables, which bring the Node they run on: nothing has to be looked at before the rest is loaded. */
import { homedir } from 'node:os';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import { main } from './main.ts';

void main(process.argv.slice(2), findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }));
