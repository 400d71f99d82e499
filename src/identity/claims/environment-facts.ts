import type { Env } from '../../base/ports.ts';
import type { BuildFacts } from '../../results/build-facts.ts';
import { MAX_FACT } from '../limits.ts';

/**
 * Readers for what is said about a build. A text that is not what it should be is no fact: it is dropped, never repaired by guessing.
 */

/** A variable's text: not empty, on one line, of bearable length. */
export function readVariable(env: Env, name: string): string | undefined {
  const text = env[name]?.trim();
  return text && text.length <= MAX_FACT && !/\p{Cc}/u.test(text) ? text : undefined;
}

/** A Git commit as forty or sixty-four lower-case hex digits; a branch name or `HEAD` is none. */
export const commitOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;

/** `refs/tags/…` or `refs/heads/…`; nothing for names that Git does not allow, as `user:branch` of a fork. */
export function refOf({ tag, branch }: { tag: string | undefined; branch: string | undefined }): string | undefined {
  const [kind, name] = tag === undefined ? ['heads', branch] : ['tags', tag];
  return name === undefined || /[\s~^:?*[\\]|\.\./.test(name) ? undefined : `refs/${kind}/${name}`;
}

/** A web address without user name, password: a job's environment may carry both in its URLs. */
export function urlOf(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** A repository as one URL, whichever way Git was told to reach it: https, `ssh://`, `git@host:path`. Without credentials and `.git`. */
export function repositoryOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const short = /^[\w.-]+@([\w.-]+):(?!\/\/)\/?(\S+)$/.exec(text);
  const address = short ? `https://${short[1]}/${short[2]}` : text;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.hostname === '') return undefined;
  const path = url.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  if (path === '') return undefined;
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web ? `${url.protocol}//${url.host}${path}` : `https://${url.hostname}${path}`;
}

const VISIBILITIES = ['public', 'private', 'internal'] as const;

export const visibilityOf = (text: string | undefined): BuildFacts['visibility'] => VISIBILITIES.find((word) => word === text);

/** `base/path` where there is a path. */
export const under = (base: string, path: string | undefined): string | undefined => (path === undefined ? undefined : `${base}/${path}`);
