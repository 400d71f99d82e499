import { MAX_GLOB_NODES, MAX_NEW_GLOB_NODES } from './limits.ts';
import { matchGlob } from './match-glob.ts';

/** Many globs, compiled into one automaton. */
export interface GlobSet {
  /** The numbers of the globs that match the whole text, ascending. The globs are those of `matchGlob`. */
  find(text: string): readonly number[];
  matches(text: string): boolean;
}

/** A beginning of globs. Globs with the same beginning share it. */
interface Node {
  number: number;
  /** The star at its end, which can take further characters. */
  star?: '*' | '**';
  /** By the next character or star. */
  children: Map<string, Node>;
  /** The globs that end here. */
  found: number[];
}

/** The nodes that a text up to here can have reached. */
interface State {
  nodes: readonly Node[];
  found: readonly number[];
  next: Map<string, State>;
}

/**
 * Compiles globs so that one pass over a text finds all that match it: a list of foreign names is compared with a list of rules in the
 * time that both lists take by themselves. The states of the automaton are made when a text first reaches them. A text that makes too many
 * is compared with one glob after the other.
 *
 * @param count Called with the number of nodes that were looked at to make a state. For tests.
 */
export function compileGlobs(globs: readonly string[], count: (nodes: number) => void = () => {}): GlobSet {
  const root = createTree(globs);
  let states = new Map<string, State>();
  let first: State | undefined;
  let kept = 0;
  let made = 0;

  function stateOf(reached: readonly Node[]): State {
    const nodes = [...new Set(reached.flatMap(withSkipped))].sort((one, other) => one.number - other.number);
    count(nodes.length);
    made += nodes.length;
    const key = nodes.map(({ number }) => number).join();
    const known = states.get(key);
    if (known) return known;
    if (kept + nodes.length > MAX_GLOB_NODES) {
      states = new Map();
      first = undefined;
      kept = 0;
    }
    const state = { nodes, found: nodes.flatMap(({ found }) => found).sort((one, other) => one - other), next: new Map() };
    states.set(key, state);
    kept += nodes.length;
    return state;
  }

  function step(state: State, character: string): State {
    const known = state.next.get(character);
    if (known) return known;
    const next = stateOf(state.nodes.flatMap((node) => advance(node, character)));
    state.next.set(character, next);
    kept++;
    return next;
  }

  const find = (text: string): readonly number[] => {
    made = 0;
    first ??= stateOf([root]);
    let state = first;
    for (let at = 0; at < text.length && state.nodes.length > 0; at++) {
      if (made > MAX_NEW_GLOB_NODES) return globs.flatMap((glob, number) => (matchGlob(glob, text) ? number : []));
      state = step(state, text.charAt(at));
    }
    return state.found;
  };
  return { find, matches: (text) => find(text).length > 0 };
}

const compiled = new WeakMap<readonly string[], GlobSet>();

/** The automaton of a list of globs, which is made once for each list. The list must not change. */
export function globSetOf(globs: readonly string[]): GlobSet {
  const known = compiled.get(globs) ?? compileGlobs(globs);
  compiled.set(globs, known);
  return known;
}

function createTree(globs: readonly string[]): Node {
  let number = 0;
  const create = (): Node => ({ number: number++, children: new Map(), found: [] });
  const root = create();
  for (const [owner, glob] of globs.entries()) {
    let node = root;
    for (let at = 0; at < glob.length; ) {
      const token = glob.startsWith('**', at) ? '**' : glob.charAt(at);
      const child: Node = node.children.get(token) ?? { ...create(), ...(token === '*' || token === '**' ? { star: token } : {}) };
      node.children.set(token, child);
      node = child;
      at += token.length;
    }
    node.found.push(owner);
  }
  return root;
}

/** Also the stars that follow, because a star can match nothing. */
function withSkipped(node: Node): Node[] {
  const nodes = [node];
  // The list grows while it is read.
  for (const { children } of nodes) nodes.push(...[children.get('*'), children.get('**')].flatMap((star) => star ?? []));
  return nodes;
}

function advance(node: Node, character: string): Node[] {
  const stays = node.star === '**' || (node.star === '*' && character !== '/');
  // Under this name is a star of the globs, not a character.
  const child = character === '*' ? undefined : node.children.get(character);
  return [...(stays ? [node] : []), ...(child ? [child] : [])];
}
