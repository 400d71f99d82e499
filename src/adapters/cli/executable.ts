/** The entry file of the single executables. They include Node, so its version need not be checked. */
import { homedir } from 'node:os';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import { guardProcess } from '../guard-process.ts';
import { main } from './main.ts';

guardProcess();
void main(process.argv.slice(2), findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }));
