import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@jest/globals';

/*
 * Which project of jest.config.mjs a test belongs to is told by its name, and its name by what it does. At run time, a unit test that
 * starts a program fails (`support/forbid-programs.ts`); here the imports are looked at, also of tests that do not run on this machine.
 */
const ROOT = join(import.meta.dirname, '..');
const list = (pattern: string) => globSync(pattern, { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));

/** Modules that start programs when they are asked to. */
const STARTERS = ['src/base/process/exec.ts', 'src/base/process/run-command.ts', 'src/adapters/action/supervised-command.ts'];

const importsOf = (path: string): string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/gm)].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(dirname(path), target) : target,
  );

/** Files of tests and tools that import, through each other, something that starts programs. Product code does so only when run. */
function findStarting(): Set<string> {
  const files = new Map([...list('__tests__/**/*.{ts,mjs}'), ...list('tools/**/*.ts')].map((path) => [path, importsOf(path)]));
  const starting = new Set(['node:child_process', 'esbuild', ...STARTERS]);
  for (let before = 0; before !== starting.size; ) {
    before = starting.size;
    for (const [path, targets] of files) if (targets.some((target) => starting.has(target))) starting.add(path);
  }
  return starting;
}

const tests = list('__tests__/**/*.test.ts').filter((path) => !/^__tests__\/(live|docs)\//.test(path));
const starting = findStarting();

test('a test that can start programs is called *.process.test.ts', () => {
  expect(tests.filter((path) => !path.endsWith('.process.test.ts') && starting.has(path))).toEqual([]);
});

test('a test that is called so does start programs', () => {
  expect(tests.filter((path) => path.endsWith('.process.test.ts') && !starting.has(path))).toEqual([]);
});

test('the pages have a project of their own, and no process test in it', () => {
  expect(list('__tests__/docs/*.test.ts').length).toBeGreaterThan(3);
  expect(list('__tests__/docs/**/*.process.test.ts')).toEqual([]);
});
