import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLicenses } from './embed-workers.ts';

/**
 * Writes what npm publishes for `import … from 'chopmark'`: the compiler's output with its types, unbundled,
 * without the command line and the Action.
 *
 * @param build What the compiler made of `src`, with the threads in it (`embedWorkers`).
 * @param embedded Folders of the packages whose code is in the texts of the threads.
 * @param into The folder to write, which is replaced.
 */
export function writeLibrary(build: string, embedded: readonly string[], into: string): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(build, into, { recursive: true, filter: (path) => !/[\\/]adapters[\\/](cli|action)([\\/]|$)/.test(path.slice(build.length)) });
  writeFileSync(join(into, 'licenses.txt'), [...readLicenses(embedded).values()].join('\n'));
}
