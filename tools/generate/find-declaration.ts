export interface Declaration {
  name: string;
  kind: 'function' | 'class' | 'interface' | 'type' | 'const';
  /** The comment without its stars; empty where there is none. */
  comment: string;
  /** As `tsc` declares it, without the comment. */
  text: string;
}

const HEAD = /^export (?:declare )?(?:abstract )?(function|class|interface|type|const) (\w+)/gm;

/** What a text declares and exports. */
export const findNames = (text: string): string[] => [...new Set([...text.matchAll(HEAD)].map(([, , name = '']) => name))];

/** A declaration of a name in what the compiler wrote at `path`, with its comment. @throws Error where there is none */
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
