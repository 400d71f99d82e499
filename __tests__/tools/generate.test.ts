import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findDeclaration } from '../../tools/generate/find-declaration.ts';
import { generate } from '../../tools/generate/generate.ts';
import { writeLimits } from '../../tools/generate/limits-page.ts';
import { cell } from '../../tools/generate/markdown.ts';

const DECLARATIONS = `import type { A } from './a.ts';
/** First;
 * with a } brace. */
export interface First {
    /** A { brace; in a comment. */
    kind: 'a}' | "b;";
    nested: {
        deep: string;
    }[];
}
export type Second = {
    one: string;
} | {
    two: string;
};
/** Third. */
export declare function third(given: {
    a: string;
}): Promise<void>;
export type Both<T> = { a: T } & { b: T };
export declare const LAST = "x";
`;

test.each([
  ['First', 'interface', 'First;\nwith a } brace.', /^export interface First \{[\s\S]*deep: string;\n {4}\}\[\];\n\}$/],
  ['Second', 'type', '', /two: string;\n\};$/],
  ['third', 'function', 'Third.', /\}\): Promise<void>;$/],
  ['Both', 'type', '', /^export type Both<T> = \{ a: T \} & \{ b: T \};$/],
  ['LAST', 'const', '', /^export declare const LAST = "x";$/],
])('%s is found whole, with its comment', (name, kind, comment, text) => {
  expect(findDeclaration(DECLARATIONS, name, 'x.d.ts')).toEqual({ name, kind, comment, text: expect.stringMatching(text) });
});

test('an export that is declared nowhere is an error, not a gap', () => {
  expect(() => findDeclaration(DECLARATIONS, 'Missing', 'x.d.ts')).toThrow('x.d.ts declares no Missing.');
});

test('a limit without its unit and reason is refused', () => {
  const source = '/** Bytes. */\nexport const ONE = 1;\nexport const OTHER = 2;\n';
  expect(() => writeLimits('src/base/limits.ts', source, { ONE: 1, OTHER: 2 })).toThrow('src/base/limits.ts: OTHER has no comment');
  expect(writeLimits('src/base/limits.ts', source, { ONE: 1 })).toContain('| `ONE` | 1 | Bytes. |');
});

test('a cell ends where it ends', () => {
  expect(cell('a|b <i> `c|<d>` *e*\nf')).toBe('a\\|b \\<i> `c\\|<d>` \\*e\\* f');
});

test('drift fails, and names the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-reference-'));
  // What the compiler declares is held against docs/reference/api.md by npm run check.
  const readDeclarations = () => ['First', 'third', 'LAST'].map((name) => findDeclaration(DECLARATIONS, name, 'x.d.ts'));
  const run = async (...args: string[]) => {
    const lines = { stdout: [] as string[], stderr: [] as string[] };
    const status = await generate(['--into', folder, ...args], { readDeclarations, print: (stream, line) => lines[stream].push(line) });
    return { status, ...lines };
  };
  try {
    expect((await run('--check')).status).toBe(1);
    expect(existsSync(join(folder, 'docs'))).toBe(false);
    expect((await run()).status).toBe(0);
    expect(readdirSync(folder, { recursive: true })).toEqual(
      expect.arrayContaining([
        ...['action.md', 'api.md', 'cli.md', 'errors.md', 'exit-codes.md', 'faults.md', 'limits.md', 'options.md'].map((name) =>
          join('docs/reference', name),
        ),
        'action.yml',
        join('verify', 'action.yml'),
        join('gitlab', 'README.md'),
      ]),
    );
    expect(readFileSync(join(folder, 'docs/reference/api.md'), 'utf8')).toContain('with a } brace.');
    expect(await run('--check')).toEqual({ status: 0, stdout: [], stderr: [] });
    appendFileSync(join(folder, 'docs/reference/errors.md'), 'by hand');
    appendFileSync(join(folder, 'action.yml'), 'by: hand');
    const { status, stderr } = await run('--check');
    expect({
      status,
      named: stderr.map((line) =>
        line
          .match(/\S+\.(?:md|yml)/)?.[0]
          .split('/')
          .at(-1),
      ),
    }).toEqual({
      status: 1,
      named: ['errors.md', 'action.yml'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
