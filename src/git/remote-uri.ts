/**
 * Where a checkout came from, as in-toto and SLSA write it: `git+https://host/owner/name`. Without the credentials that CI systems put
 * into the URL; nothing for a path of this machine.
 */
export function remoteUri(remote: string): string | undefined {
  const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
  const address = host === undefined ? remote : `ssh://${host}/${path}`;
  if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return `git+${url.href}`;
}
