import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT, readPage } from '../../support/markdown.ts';

/** The examples of the library, in its comments and on its page, against the types that its users get. */
const folder = mkdtempSync(join(tmpdir(), 'chopmark-library-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
const sources = globSync('src/adapters/library/*.ts', { cwd: ROOT }).filter((path) => basename(path) !== 'command-options.ts');

/** The code of every `@example` in a file. */
const readExamples = (path: string): string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^ \* @example\n \* ```ts\n([\s\S]*?)^ \* ```$/gm)].map(([, code = '']) =>
    code.replace(/^ \* ?/gm, ''),
  );

/** A folder with the package `chopmark` as TypeScript sees it: the declarations alone. */
function installTypes(): void {
  const installed = join(folder, 'node_modules/chopmark');
  mkdirSync(installed, { recursive: true });
  const args = ['-p', join(ROOT, 'tsconfig.build.json'), '--noCheck', '--emitDeclarationOnly', '--outDir', installed];
  execFileSync(process.execPath, [compiler, ...args], { stdio: 'inherit' });
  const manifest = { name: 'chopmark', type: 'module', exports: { types: './adapters/library/index.d.ts' } };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(manifest));
  for (const scope of ['@types', '@sigstore'])
    symlinkSync(join(ROOT, 'node_modules', scope), join(folder, 'node_modules', scope), process.platform === 'win32' ? 'junction' : 'dir');
}

test('every function that is exported has an example, and all examples compile', () => {
  const functions = sources.flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^export async function (\w+)/gm)].map(([, name = '']) => name),
  );
  const examples = sources.flatMap(readExamples);
  const page = readPage('docs/how-to/library.md').blocks.flatMap(({ language, text }) => (language === 'ts' ? [text] : []));
  const isShown = (name: string) => examples.some((code) => new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from 'chopmark'`).test(code));
  const internal = ['callEngine', 'callWithData', 'claimFolder', 'releaseFolder'];
  expect(functions.filter((name) => !internal.includes(name) && !isShown(name))).toEqual([]);

  installTypes();
  [...examples, ...page].forEach((code, index) => {
    writeFileSync(join(folder, `example-${index}.mts`), `${code}\nexport {};\n`);
  });
  const options = {
    target: 'es2024',
    lib: ['es2024', 'esnext.disposable'],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: ['node'] } }),
  );
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
