/** An expected text: exact, or a regular expression (RE2) for the whole text. */
export type Matcher = { exact: string } | { pattern: string };

const quote = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => (/[/-]/.test(character) ? character : `\\${character}`));

const hasStar = (glob: string): boolean => glob.includes('*');

const translate = (glob: string, [star, twoStars]: readonly [string, string]): string =>
  glob
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? twoStars : part === '*' ? star : quote(part)))
    .join('');

/** A glob of a policy (`matchGlob`) in the form that other tools support. */
export const matcherOfGlob = (glob: string): Matcher =>
  hasStar(glob) ? { pattern: `^${translate(glob, ['[^/]*', '.*'])}$` } : { exact: glob };

/** A workflow's URI (`matchesFile`): without `@` any ref matches, and no star matches an `@`. */
export function matcherOfFile(glob: string, ref?: string): Matcher {
  if (glob.includes('@')) return hasStar(glob) ? { pattern: `^${translate(glob, ['[^/@]*', '[^@]*'])}$` } : { exact: glob };
  const file = translate(glob, ['[^/@]*', '[^@]*']);
  if (ref === undefined) return { pattern: `^${file}(@(refs/[^@]*|[0-9a-f]{40}))?$` };
  return hasStar(glob) || hasStar(ref) ? { pattern: `^${file}@${translate(ref, ['[^/@]*', '[^@]*'])}$` } : { exact: `${glob}@${ref}` };
}

/** One expression for several alternatives, for tools that support only one. */
export function unite(matchers: readonly Matcher[]): Matcher {
  const [first, ...others] = matchers;
  if (first && others.length === 0) return first;
  const bodies = matchers.map((matcher) =>
    'exact' in matcher ? quote(matcher.exact) : matcher.pattern.replace(/^\^/, '').replace(/\$$/, ''),
  );
  return { pattern: `^(${bodies.join('|')})$` };
}
