import type { Env } from '../../base/ports.ts';
import { trimRepository } from '../../base/text/trim.ts';
import type { BuildFacts } from '../../results/build-facts.ts';
import { MAX_FACT } from '../limits.ts';

/** Readers for facts about a build. A text in an unexpected form is not a fact: it is dropped, never repaired by guessing. */

/** The text of a variable: not empty, on one line, within the length limit. */
export function readVariable(env: Env, name: string): string | undefined {
  const text = env[name]?.trim();
  return text && text.length <= MAX_FACT && !/\p{Cc}/u.test(text) ? text : undefined;
}

/** A Git commit with 40 or 64 lower-case hex digits; a branch name or `HEAD` does not count. */
export const commitOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;

/** `refs/tags/…` or `refs/heads/…`; undefined for names that Git does not allow, such as `user:branch` of a fork. */
export function refOf({ tag, branch }: { tag: string | undefined; branch: string | undefined }): string | undefined {
  const [kind, name] = tag === undefined ? ['heads', branch] : ['tags', tag];
  return name === undefined || /[\s~^:?*[\\]|\.\./.test(name) ? undefined : `refs/${kind}/${name}`;
}

/** A web address without user name and password: URLs in the environment of a job may contain both. */
export function urlOf(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** A repository as one URL, for every form of remote that Git accepts: https, `ssh://`, `git@host:path`. Without credentials and `.git`. */
export function repositoryOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const short = /^[\w.-]+@([\w.-]+):(?!\/\/)\/?(\S+)$/.exec(text);
  const address = short ? `https://${short[1]}/${short[2]}` : text;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.hostname === '') return undefined;
  const path = trimRepository(url.pathname);
  if (path === '') return undefined;
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web ? `${url.protocol}//${url.host}${path}` : `https://${url.hostname}${path}`;
}

const VISIBILITIES = ['public', 'private', 'internal'] as const;

export const visibilityOf = (text: string | undefined): BuildFacts['visibility'] => VISIBILITIES.find((word) => word === text);

/** `base/path`, if there is a path. */
export const under = (base: string, path: string | undefined): string | undefined => (path === undefined ? undefined : `${base}/${path}`);
