import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { endWindowsTree } from '../../../src/base/process/end-windows-tree.ts';

function end({
  pid,
  env = { SYSTEMROOT: 'D:\\Win' },
  fails,
}: {
  pid?: number;
  env?: Record<string, string>;
  fails?: 'at once' | 'later';
} = {}) {
  const started: string[][] = [];
  const signals: unknown[] = [];
  const killer = new EventEmitter();
  const run = ((file: string, args: readonly string[]) => {
    if (fails === 'at once') throw new Error('EPERM');
    started.push([file, ...args]);
    return killer;
  }) as unknown as Parameters<typeof endWindowsTree>[1]['run'];
  const kill = (signal?: NodeJS.Signals | number) => signals.push(signal) > 0;
  endWindowsTree({ kill, ...(pid !== undefined && { pid }) }, { run, env });
  if (fails === 'later') killer.emit('error', new Error('ENOENT'));
  return { started, signals };
}

test('the processes that a process started are ended too, by the taskkill of this Windows', () => {
  expect(end({ pid: 42 })).toEqual({ started: [['D:\\Win\\System32\\taskkill.exe', '/pid', '42', '/t', '/f']], signals: [] });
  expect(end({ pid: 42, env: {} }).started).toEqual([['C:\\Windows\\System32\\taskkill.exe', '/pid', '42', '/t', '/f']]);
});

test('the process alone is ended if taskkill cannot be started, or if the process never ran', () => {
  expect(end({ pid: 42, fails: 'at once' })).toEqual({ started: [], signals: ['SIGKILL'] });
  expect(end({ pid: 42, fails: 'later' }).signals).toEqual(['SIGKILL']);
  expect(end()).toEqual({ started: [], signals: ['SIGKILL'] });
});
