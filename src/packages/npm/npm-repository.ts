/** Where a package says that its source is. */
export interface NpmRepository {
  /** The address that a token of the CI proves: `https://HOST/PATH`, without `.git`. */
  url: string;
  /** Whether the address is one of a web server. Others name the same repository by another protocol. */
  isHttps: boolean;
}

/** The shorthands of npm (package.json, `repository`), each with its host. */
const SHORTHANDS: Readonly<Record<string, string>> = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' };

/**
 * Reads the `repository` of a package.json as npm reads it before it publishes (normalize-package-data, hosted-git-info): shorthands become
 * addresses, `.git`, a commit and a folder do not count.
 *
 * @returns Undefined if it is not the address of a repository.
 */
export function parseNpmRepository(text: string): NpmRepository | undefined {
  const trimmed = text.trim();
  if (/^[\w.-]+\/[\w.-]+(?:#|$)/.test(trimmed)) return inHost('github.com', trimmed, true);
  const [, shorthand = '', path = ''] = /^([a-z]+):(?!\/\/)([^@]+)$/.exec(trimmed) ?? [];
  const host = Object.hasOwn(SHORTHANDS, shorthand) ? SHORTHANDS[shorthand] : undefined;
  if (host !== undefined) return inHost(host, path, true);
  const [, scpHost, scpPath = ''] = /^[\w.-]+@([\w.-]+)[:/](?!\/\/)(.+)$/.exec(trimmed) ?? [];
  if (scpHost !== undefined) return inHost(scpHost, scpPath, false);
  const address = withPath(trimmed.startsWith('git+') ? trimmed.slice('git+'.length) : trimmed);
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(address);
  if (hostname === '' || !['https:', 'http:', 'ssh:', 'git:'].includes(protocol)) return undefined;
  const isHttps = protocol === 'https:' || protocol === 'http:';
  return inHost(isHttps && port !== '' ? `${hostname}:${port}` : hostname, pathname, isHttps);
}

/** `ssh://git@github.com:owner/name` is a mixture of two forms, which npm accepts. */
function withPath(address: string): string {
  if (URL.canParse(address)) return address;
  const host = Math.max(address.indexOf('://') + '://'.length, address.indexOf('@'));
  const colon = address.indexOf(':', host);
  return colon < 0 ? address : `${address.slice(0, colon)}/${address.slice(colon + 1)}`;
}

function inHost(written: string, path: string, isHttps: boolean): NpmRepository | undefined {
  const lower = written.toLowerCase();
  const bare = lower.startsWith('www.') ? lower.slice('www.'.length) : lower;
  const host = Object.values(SHORTHANDS).includes(bare) ? bare : lower;
  const [plain = ''] = path.split(/[#?]/, 1);
  const parts = plain.split('/').filter((part) => part !== '');
  // A project of GitLab can be below several groups, and `-` ends it.
  const end = host === 'github.com' ? 2 : parts.indexOf('-');
  const named = end < 0 ? parts : parts.slice(0, end);
  if (named.length < 2) return undefined;
  const name = named.join('/');
  return { url: `https://${host}/${name.endsWith('.git') ? name.slice(0, -'.git'.length) : name}`, isHttps };
}
