/**
 * The origin of a checkout in the form of in-toto and SLSA: `git+https://host/owner/name`. Without the credentials that CI systems add to
 * the URL; undefined for a path on this machine, and for a host without one.
 */
export function remoteUri(remote: string): string | undefined {
  const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
  const address = host === undefined ? remote : `ssh://${host}/${path}`;
  if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A host alone is no repository.
  if (/^\/*$/.test(url.pathname)) return undefined;
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return `git+${url.href}`;
}
