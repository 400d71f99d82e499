import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { type Declaration, findDeclaration, findNames } from './find-declaration.ts';

/** Where the library stands among what the compiler writes. */
const LIBRARY = 'adapters/library';

const EXPORTED = /export (?:type )?\{([^}]*)\} from '(\.[^']+)'/g;

/** What `src/adapters/library/index.ts` exports, as the compiler declares it: the library's public surface, and nothing that is not. */
export function readDeclarations(root: string): Declaration[] {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-declarations-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const args = ['-p', join(root, 'tsconfig.build.json'), '--noCheck', '--emitDeclarationOnly', '--outDir', folder];
    execFileSync(process.execPath, [compiler, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const index = read(`${LIBRARY}/index.d.ts`);
    const own = findNames(index).map((name) => findDeclaration(index, name, 'index.d.ts'));
    const others = [...index.matchAll(EXPORTED)].flatMap(([, names = '', from = '']) => {
      const path = posix.join(LIBRARY, from.replace(/\.[jt]s$/, '.d.ts'));
      return names
        .split(',')
        .map((name) => name.replace(/\btype\b/, '').trim())
        .filter(Boolean)
        .map((name) => findDeclaration(read(path), name, path));
    });
    return [...own, ...others];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
