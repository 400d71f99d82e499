import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type BuildOptions, build } from 'esbuild';
import { createBundledProject, EXPECTED_RUN, runInSandbox } from '../../support/bundled-library.ts';
import { readPage } from '../../support/markdown.ts';
import { COMMAND } from '../support/chopmark.ts';

/** How users put the library into programs of their own. Each program attests and verifies a small input and a large one. */
const project = createBundledProject();
afterAll(() => project.remove());

const run = (program: string, folder: string) => runInSandbox(COMMAND, program, folder);

async function bundleWithEsbuild(program: string, options: BuildOptions): Promise<string> {
  const folder = project.emptyFolder();
  const { warnings } = await build({
    absWorkingDir: project.folder,
    entryPoints: [program],
    bundle: true,
    platform: 'node',
    outdir: folder,
    logLevel: 'silent',
    // esbuild shows no warnings about packages.
    logOverride: { 'empty-import-meta': 'error' },
    ...options,
  });
  expect(warnings.map(({ text }) => text)).toEqual([]);
  return folder;
}

/** An ES module has no `require`, which packages in CommonJS ask for; the page shows how to give them one. */
const page = readPage('docs/how-to/library.md');
const banner = { js: page.blocks.find(({ text }) => text.includes('createRequire'))?.text ?? '' };

test.each([
  ['import', 'program.mjs'],
  ['require', 'program.cjs'],
])('without a bundler, by %s', async (_, program) => {
  expect(await run(join(project.folder, program), project.emptyFolder())).toEqual(EXPECTED_RUN);
});

test('TypeScript finds the types, by import and by require', () => {
  const use =
    "export const run = async (): Promise<AnyResult> => (new Error() instanceof ChopmarkError ? attest({ subjectPath: ['a'] }) : verify({}));\n";
  const names = "import { type AnyResult, attest, ChopmarkError, verify } from 'chopmark';\n";
  for (const file of ['use.mts', 'use.cts']) writeFileSync(join(project.folder, file), names + use);
  const compiler = resolve(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options, 'use.mts', 'use.cts'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, '']);
});

describe('esbuild', () => {
  test.each<[string, string, BuildOptions]>([
    ['an ES module', 'program.mjs', { format: 'esm', outExtension: { '.js': '.mjs' }, banner }],
    [
      'an ES module in pieces, minified',
      'program.mjs',
      { format: 'esm', outExtension: { '.js': '.mjs' }, banner, splitting: true, minify: true },
    ],
    ['CommonJS', 'program.mjs', { format: 'cjs', outExtension: { '.js': '.cjs' } }],
    ['CommonJS of a program in CommonJS', 'program.cjs', { format: 'cjs', outExtension: { '.js': '.cjs' } }],
  ])('%s', async (_, program, options) => {
    const folder = await bundleWithEsbuild(program, options);
    const [file = ''] = readdirSync(folder).filter((name) => name.startsWith('program'));
    expect(await run(join(folder, file), folder)).toEqual(EXPECTED_RUN);
  });
});

describe('ncc', () => {
  const ncc = resolve(import.meta.dirname, '../../../node_modules/@vercel/ncc/dist/ncc/cli.js');

  test.each(['program.mjs', 'program.cjs'])('%s', async (program) => {
    const folder = project.emptyFolder();
    execFileSync(process.execPath, [ncc, 'build', join(project.folder, program), '-o', folder, '--no-cache', '-q'], { stdio: 'pipe' });
    const [file = ''] = readdirSync(folder).filter((name) => /^index\.[cm]?js$/.test(name));
    expect(await run(join(folder, file), folder)).toEqual(EXPECTED_RUN);
  });
});
