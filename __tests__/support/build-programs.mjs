// JavaScript, since Jest would compile a TypeScript file on its way here and Node needs none of that.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Each program by the name that `programs.ts` gives it; threads by the name by which they are started. */
const ENTRIES = {
  cli: 'src/adapters/cli/index.ts',
  'action-attest': 'src/adapters/action/index.ts',
  'action-verify': 'src/adapters/action/verify.ts',
  library: 'src/adapters/library/index.ts',
  'hash-worker': 'src/base/fs/hash-worker.ts',
  'rego-worker': 'src/policy/rego/rego-worker.ts',
  'verify-worker': 'src/verification/verify-worker.ts',
};

const root = resolve(import.meta.dirname, '../..');

/** A package in CommonJS that is imported late becomes a module with a default export alone, where Node gives it names as well. */
const namedExports = {
  name: 'named exports',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(
        /\bimport\('(?!node:|\.)[^']+'\)/g,
        (imported) => `${imported}.then((module) => ({ ...module.default, ...module }))`,
      ),
    }));
  },
};

/**
 * Bundles the sources, once for all tests of a run that start them as programs: one bundle starts in less than half of the time that
 * some hundred files of TypeScript take. It is made of this checkout's sources, which dist/ need not be.
 */
export default async function buildPrograms() {
  if (process.env.CHOPMARK_TEST_PROGRAMS) return;
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-programs-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    logLevel: 'error',
    plugins: [namedExports],
    // Packages in CommonJS ask for modules of Node by `require`, which an ES module has to make.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  });
  process.env.CHOPMARK_TEST_PROGRAMS = folder;
}
