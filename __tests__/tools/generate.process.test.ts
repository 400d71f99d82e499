import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findDeclaration } from '../../tools/generate/declarations.ts';
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

test('drift fails, and names the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-reference-'));
  const generate = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../tools/generate/index.ts'), '--into', folder, ...args], {
      encoding: 'utf8',
    });
  try {
    expect(generate('--check').status).toBe(1);
    expect(generate().status).toBe(0);
    expect(readdirSync(folder, { recursive: true })).toEqual(
      expect.arrayContaining([
        ...['action.md', 'api.md', 'cli.md', 'errors.md', 'exit-codes.md', 'limits.md', 'options.md'].map((name) =>
          join('docs/reference', name),
        ),
        'action.yml',
        join('verify', 'action.yml'),
        join('gitlab', 'README.md'),
      ]),
    );
    expect(generate('--check')).toMatchObject({ status: 0, stderr: '' });
    appendFileSync(join(folder, 'docs/reference/errors.md'), 'by hand');
    appendFileSync(join(folder, 'action.yml'), 'by: hand');
    const { status, stderr } = generate('--check');
    expect({ status, named: stderr.match(/\S+\.(?:md|yml)/g)?.map((path) => path.split('/').at(-1)) }).toEqual({
      status: 1,
      named: ['errors.md', 'action.yml'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
