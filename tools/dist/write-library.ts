import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { readLicenses } from './embed-workers.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Writes what npm publishes for `import … from 'chopmark'` and `require('chopmark')`: the compiler's output with its types, unbundled,
 * without the command line and the Action.
 *
 * @param build What the compiler made of `src`, with the threads in it (`completeBuild`).
 * @param embedded Folders of the packages whose code is in the texts of the threads.
 * @param into The folder to write, which is replaced.
 */
export function writeLibrary(build: string, embedded: readonly string[], into: string): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(build, into, { recursive: true, filter: (path) => !/[\\/]adapters[\\/](cli|action)([\\/]|$)/.test(path.slice(build.length)) });
  writeFileSync(join(into, 'licenses.txt'), [...readLicenses(embedded).values()].join('\n'));
  const entry = join(into, 'adapters/library');
  writeFileSync(join(entry, 'index.cjs'), `${bundleNodeCheck()}module.exports = require('./index.js');\n`);
  // TypeScript says the same of `require` as Node: module `nodenext` has it, and `node16` is a Node that is too old.
  writeFileSync(join(entry, 'index.d.cts'), "export * from './index.js';\n");
}

/** A Node that is too old cannot `require` an ES module, so the check comes before that, in syntax that it understands. */
function bundleNodeCheck(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['src/adapters/library/check-node.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node12',
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
