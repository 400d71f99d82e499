import { expect, test } from '@jest/globals';
import { findCacheFolder } from '../../../src/base/fs/cache-folder.ts';

test.each([
  ['linux', {}, '/home/me/.cache/chopmark'],
  ['linux', { XDG_CACHE_HOME: '/fast' }, '/fast/chopmark'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/me/.cache/chopmark'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/me/.cache/chopmark'],
  ['darwin', { XDG_CACHE_HOME: '/fast' }, '/home/me/Library/Caches/chopmark'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/chopmark/cache'],
  ['win32', {}, '/home/me/AppData/Local/chopmark/cache'],
])('%s with %j', (platform, env, expected) => {
  expect(findCacheFolder({ env, platform, home: '/home/me' })).toBe(expected);
});
