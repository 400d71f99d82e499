// JavaScript, since Jest would compile a TypeScript file on its way here and Node needs none of that.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { workersAsText } from '../../tools/dist/embed-workers.ts';

/** Each program by the name that `programs.ts` gives it. */
const ENTRIES = {
  cli: 'src/adapters/cli/index.ts',
  'cli-main': 'src/adapters/cli/main.ts',
  'action-attest': 'src/adapters/action/index.ts',
  'action-sign': 'src/adapters/action/sign.ts',
  'action-merge': 'src/adapters/action/merge.ts',
  'action-verify': 'src/adapters/action/verify.ts',
  'action-setup': 'src/adapters/action/setup.ts',
  'action-main': 'src/adapters/action/main.ts',
  'command-supervisor': 'src/adapters/action/command-supervisor.ts',
  library: 'src/adapters/library/index.ts',
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
 * Modules of Node as `require` gives them, which is how dist/ has them: an import of `node:http` reads each of its exports, and with
 * that loads Node's own copy of undici, at every start of a program.
 */
function requireBuiltins(text) {
  const get = (name) => (isBuiltin(name) ? `process.getBuiltinModule('${name}')` : undefined);
  return (
    text
      // Packages in CommonJS ask for modules of Node by `require`, which an ES module has to make.
      .replace(/^var __require = /m, "const require = process.getBuiltinModule('module').createRequire(import.meta.url);\n$&")
      .replace(/^import (?:\* as )?([\w$]+) from "([\w:/]+)";$/gm, (line, name, from) =>
        get(from) ? `const ${name} = ${get(from)};` : line,
      )
      .replace(/^import \{([^}]*)\} from "([\w:/]+)";$/gm, (line, names, from) =>
        get(from) ? `const {${names.replaceAll(' as ', ': ')}} = ${get(from)};` : line,
      )
      .replace(/\bimport\("(node:[\w/]+)"\)/g, (_, from) => `Promise.resolve(${get(from)})`)
  );
}

/**
 * Bundles the sources, once for all tests of a run that start them as programs: one bundle starts in less than half of the time that
 * some hundred files of TypeScript take. It is made of this checkout's sources, which dist/ need not be.
 */
export default async function buildPrograms() {
  if (process.env.CHOPMARK_TEST_PROGRAMS) return;
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-programs-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    logLevel: 'error',
    plugins: [workersAsText, namedExports],
    write: false,
  });
  for (const { path, text } of outputFiles) writeFileSync(path, requireBuiltins(text));
  process.env.CHOPMARK_TEST_PROGRAMS = folder;
}
