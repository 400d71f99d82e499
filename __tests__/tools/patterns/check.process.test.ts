import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../../support/markdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-patterns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(name: string, files: Readonly<Record<string, string>>) {
  const root = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/patterns/check.ts'), root], { encoding: 'utf8' });
  return { status, stdout, told: stderr.split('\n').flatMap((line) => /^(\S+:\d+): (\S+) (.*)$/.exec(line)?.slice(1) ?? []) };
}

test('a pattern that takes more than linear time is refused, in whatever language', () => {
  const { status, told, stdout } = check('slow', {
    'src/a.ts': String.raw`export const version = /^(?:\.?[\w+-]+\.?)+$/;
export const slash = new RegExp('/+$');
export const blanks = /(?<!x)\s+$/;
export const fast = /^[a-z]+$/;
`,
    'tools/bootstrap/a.sh': `[[ $1 =~ ^(a+)+$ ]]\ngrep -E '[0-9]+\\.$' f\n`,
    'jenkins/src/A.groovy': `class A {\n  boolean a(String b) { b ==~ /(x*)*y/ }\n}\n`,
    'gitlab/templates/a.yml': `a:\n  script:\n    - sed -E 's/ +$//' f\n`,
  });
  expect(told).toEqual([
    'gitlab/templates/a.yml:3',
    '/',
    expect.stringContaining('takes time to the power of 2'),
    'jenkins/src/A.groovy:2',
    '/(x*)*y/',
    expect.stringContaining('takes exponential time'),
    'src/a.ts:1',
    String.raw`/^(?:\.?[\w+-]+\.?)+$/`,
    expect.stringContaining('takes exponential time'),
    'src/a.ts:2',
    '//+$/',
    expect.stringContaining('takes time to the power of 2'),
    'src/a.ts:3',
    String.raw`/(?<!x)\s+$/`,
    expect.stringContaining('takes time to the power of 2'),
    'tools/bootstrap/a.sh:1',
    '/^(a+)+$/',
    expect.stringContaining('takes exponential time'),
    'tools/bootstrap/a.sh:2',
    String.raw`/[0-9]+\.$/`,
    expect.stringContaining('takes time to the power of 2'),
  ]);
  expect(stdout).toBe('8 regular expressions, 8 different ones, 7 refused.\n');
  expect(status).toBe(1);
});

test('a pattern of run time is refused, and linear ones are not', () => {
  const made = check('made', { 'src/a.ts': 'export const make = (text: string) => new RegExp(text);\n' });
  expect(made).toMatchObject({ status: 1, told: ['src/a.ts:1', 'new', expect.stringContaining('is made at run time')] });
  const linear = check('linear', {
    'src/a.ts': String.raw`export const all = [/^\s*#/, /(?<!\/)\/+$/, /[^,\n]*(?=,|$)/y, /"(?:[^"]|"")*"/];`,
  });
  expect(linear).toMatchObject({ status: 0, told: [], stdout: '4 regular expressions, 4 different ones, 0 refused.\n' });
});
