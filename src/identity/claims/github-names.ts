/** Lower-cases A to Z alone: Unicode has other letters whose lower case is one of these (U+212A becomes k), and no GitHub name has them. */
export const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/**
 * A URL or a pattern of URLs on GitHub with its host, owner and repository in lower case, which GitHub compares without case. Paths and
 * refs are left as they are, and so is everything after a `**`, which can stand for several segments.
 */
export function foldGithubNames(url: string): string {
  const names = /^https?:\/\/[^/*]*(?:\/(?:[^/*]|\*(?!\*))*){0,2}/.exec(url)?.[0] ?? '';
  return `${foldAscii(names)}${url.slice(names.length)}`;
}

/** Whether two URLs on GitHub have the same name. */
export const equalNames = (one: string, other: string): boolean => foldGithubNames(one) === foldGithubNames(other);
