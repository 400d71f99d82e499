import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

export interface Declaration {
  name: string;
  kind: 'function' | 'class' | 'interface' | 'type' | 'const';
  /** The comment without its stars; empty where there is none. */
  comment: string;
  /** As `tsc` declares it, without the comment. */
  text: string;
}

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

const HEAD = /^export (?:declare )?(?:abstract )?(function|class|interface|type|const) (\w+)/gm;

const findNames = (text: string): string[] => [...new Set([...text.matchAll(HEAD)].map(([, , name = '']) => name))];

/** Exported so that its test can hand it text. */
export function findDeclaration(text: string, name: string, path: string): Declaration {
  const found = [...text.matchAll(HEAD)].find(([, , declared]) => declared === name);
  if (!found) throw new Error(`${path} declares no ${name}.`);
  const before = text.slice(0, found.index).trimEnd();
  const comment = before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
  return {
    name,
    kind: found[1] as Declaration['kind'],
    comment: comment
      .replace(/^\/\*\*\s?|\s*\*\/$/g, '')
      .replace(/^ \* ?/gm, '')
      .trim(),
    text: text.slice(found.index, endOf(text, found.index)).trim(),
  };
}

/** A declaration ends with its outermost brace, or with a semicolon outside of any; comments and strings count as neither. */
function endOf(text: string, start: number): number {
  const token = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'])*'|"(?:\\.|[^"])*"|`(?:\\.|[^`])*`|[{};]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '{') depth++;
    if (found[0] === ';' && depth === 0) return token.lastIndex;
    if (found[0] === '}' && --depth === 0 && !/^\s*(?:[;&|[)>,]|=>)/.test(text.slice(token.lastIndex))) return token.lastIndex;
  }
  return text.length;
}
