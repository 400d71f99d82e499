/** The credentials of one URL in a text: between `://` and `@`. */
export interface UrlCredentials {
  start: number;
  end: number;
  /** False for a user name that everybody knows: `ssh://git@host`. */
  isSecret: boolean;
}

/** Finds the credentials of all URLs in a text, also where a password has unescaped slashes. Linear in the length of the text. */
export function findUrlCredentials(text: string): UrlCredentials[] {
  const found: UrlCredentials[] = [];
  for (let at = text.indexOf('://'); at !== -1; ) {
    const start = at + 3;
    const next = text.indexOf('://', start);
    const end = endOfCredentials(text.slice(start, next === -1 ? undefined : next));
    if (end !== undefined) {
      const credentials = text.slice(start, start + end);
      const isShell = /(?:ssh|sftp|scp)$/i.test(text.slice(Math.max(0, at - 16), at));
      found.push({ start, end: start + end, isSecret: credentials.includes(':') || (!isShell && credentials !== 'git') });
    }
    at = next;
  }
  return found;
}

/** A text in which `***` replaces the credentials of URLs. */
export const hideUrlCredentials = (text: string): string =>
  findUrlCredentials(text).reduceRight(
    (shown, { start, end, isSecret }) => (isSecret ? `${shown.slice(0, start)}***${shown.slice(end)}` : shown),
    text,
  );

const NOT_IN_URL = /[\s"'<>`]/;

/** Where the credentials at the beginning of an address end: at the last `@` before its path. */
function endOfCredentials(text: string): number | undefined {
  const stop = text.search(NOT_IN_URL);
  const address = stop === -1 ? text : text.slice(0, stop);
  const path = address.search(/[/?#\\]/);
  const authority = path === -1 ? address : address.slice(0, path);
  let at = authority.lastIndexOf('@');
  // `user:pa/ss@host`: what is after the colon is no port, so the password goes on.
  if (at === -1 && /^[^[\]:]*:(?!\d*$)/.test(authority)) at = address.lastIndexOf('@');
  // `docker://image@sha256:HEX`
  return at <= 0 || /^@sha\d+:/.test(address.slice(at, at + 8)) ? undefined : at;
}
