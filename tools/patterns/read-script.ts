import { parseSync } from '@swc/core';
import type { Found } from './found.ts';

/** A node of the syntax tree, of which only some members are looked at. */
interface Tree {
  type: string;
  span: { start: number; end: number };
  [member: string]: unknown;
}

/** Methods of strings that make a pattern of a text. */
const MATCHING: readonly unknown[] = ['match', 'matchAll', 'search'];

/**
 * The regular expressions of a TypeScript or JavaScript file: literals, and what `RegExp` and the methods of strings make of constants. Members
 * called `pattern`, and the patterns of JSON schemas in texts, are the constants from which other code makes patterns.
 */
export function readScript(file: string, text: string): Found {
  const found: Found = { patterns: [], made: [] };
  const options = { syntax: file.endsWith('.ts') ? ('typescript' as const) : ('ecmascript' as const), target: 'es2024' as const };
  // Positions count on over all files that were parsed before.
  const start = parseSync('', options).span.end;
  const program = parseSync(text, options) as unknown as Tree;
  const bytes = Buffer.from(text);
  const textOf = ({ span }: Tree) => bytes.subarray(span.start - start, span.end - start).toString();
  const lineOf = ({ span }: Tree) =>
    bytes
      .subarray(0, span.start - start)
      .toString()
      .split('\n').length;
  const nodes = [...listNodes(program)];
  const constants = readConstants(nodes);
  const read = (node: unknown) => readText(node as Tree, constants);
  const add = (node: Tree, source: string, flags: string) => found.patterns.push({ file, line: lineOf(node), source, flags });

  for (const node of nodes) {
    if (node.type === 'RegExpLiteral') add(node, String(node.pattern), String(node.flags));
    if (node.type === 'StringLiteral' || node.type === 'TemplateLiteral')
      for (const source of readSchemaPatterns(read(node))) add(node, source, 'u');
    if (node.type === 'KeyValueProperty' && (node.key as Tree).value === 'pattern') {
      const source = read(node.value);
      if (source !== undefined) add(node.value as Tree, source, '');
    }
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') continue;
    const callee = node.callee as Tree;
    const [pattern, flags] = ((node.arguments ?? []) as { expression: Tree }[]).map(({ expression }) => expression);
    if (pattern === undefined || pattern.type === 'RegExpLiteral') continue;
    const makes = callee.type === 'Identifier' && callee.value === 'RegExp';
    const matches = callee.type === 'MemberExpression' && MATCHING.includes((callee.property as Tree).value);
    const source = read(pattern);
    if ((makes || matches) && source !== undefined) add(node, source, read(flags) ?? '');
    else if (makes || (matches && pattern.type === 'TemplateLiteral')) found.made.push({ file, line: lineOf(node), text: textOf(node) });
  }
  return found;
}

function* listNodes(value: unknown): Generator<Tree> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Tree;
  for (const member of Object.values(value)) yield* listNodes(member);
}

/** The texts of constants, by name. A name with two values has none. */
function readConstants(nodes: readonly Tree[]): ReadonlyMap<string, Tree> {
  const constants = new Map<string, Tree>();
  const names = new Set<string>();
  for (const { type, id, init } of nodes) {
    if (type !== 'VariableDeclarator' || (id as Tree).type !== 'Identifier') continue;
    const name = String((id as Tree).value);
    if (names.has(name)) constants.delete(name);
    else if (init) constants.set(name, init as Tree);
    names.add(name);
  }
  return constants;
}

/** The text of an expression, or undefined if it is known at run time alone. */
function readText(node: Tree | undefined, constants: ReadonlyMap<string, Tree>): string | undefined {
  switch (node?.type) {
    case 'StringLiteral':
      return String(node.value);
    case 'Identifier':
      return readText(constants.get(String(node.value)), constants);
    case 'TemplateLiteral':
      return join(node, 'cooked');
    case 'TaggedTemplateExpression': {
      const { object, property } = node.tag as { object?: Tree; property?: Tree };
      return object?.value === 'String' && property?.value === 'raw' ? join(node.template as Tree, 'raw') : undefined;
    }
    case 'BinaryExpression': {
      const [left, right] = [node.left, node.right].map((side) => readText(side as Tree, constants));
      return node.operator === '+' && left !== undefined && right !== undefined ? left + right : undefined;
    }
    case 'ParenthesisExpression':
    case 'TsConstAssertion':
    case 'TsAsExpression':
      return readText(node.expression as Tree, constants);
    default:
      return undefined;
  }

  function join({ quasis, expressions }: Tree, form: 'cooked' | 'raw'): string | undefined {
    // The type of a text has the same name.
    if (!expressions) return undefined;
    const values = (expressions as Tree[]).map((expression) => readText(expression, constants));
    if (values.includes(undefined)) return undefined;
    return (quasis as Record<string, string>[]).map((part, at) => `${part[form] ?? ''}${values[at] ?? ''}`).join('');
  }
}

/** The patterns of a text that is a JSON schema. */
function readSchemaPatterns(text: string | undefined): string[] {
  if (text === undefined || !text.startsWith('{') || !text.includes('attern')) return [];
  const patterns: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') patterns.push(value);
      if (key === 'patternProperties' && typeof value === 'object' && value !== null) patterns.push(...Object.keys(value));
      return value;
    });
  } catch {
    return [];
  }
  return patterns;
}
