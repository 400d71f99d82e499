import { mustRun, run } from '../live/run.ts';
import type { Channel } from './channel.ts';
import { compareVersions, parseTag, type ReleaseVersion } from './version.ts';

export interface GitPlace {
  /** The checkout, with its history. */
  folder: string;
  /** Of the repository to push to. */
  url: string;
  /** Variables of git; the token is in `TOKEN`. */
  env: NodeJS.ProcessEnv;
}

/** The helper's own shell expands the variable: the token is in no argument list. What the machine has stored is not asked. */
const CREDENTIALS = [
  ...['-c', 'credential.helper='],
  ...['-c', 'credential.helper=!f() { test "$1" != get || { echo username=x-access-token; echo "password=$TOKEN"; }; }; f'],
];

/**
 * A repository of its own that has a folder of this one at its root, as the catalog of GitLab and Buildkite want it. Its history is the
 * history of the folder.
 *
 * @param options.tag The name of the version there.
 */
export function mirrorChannel(name: string, { prefix, tag }: { prefix: string; tag: string }, { folder, url, env }: GitPlace): Channel {
  const git = openGit(folder, env);
  const split = async () => (await git('subtree', 'split', '-q', '--prefix', prefix)).trim();
  return {
    name,
    async find() {
      const there = (await listRefs(git, url, `refs/tags/${tag}`)).get(`refs/tags/${tag}`);
      if (there === undefined) return { state: 'absent' };
      return there === (await split()) ? { state: 'same' } : { state: 'different', what: `its commit is ${there}` };
    },
    async publish() {
      const commit = await split();
      const main = (await listRefs(git, url, 'refs/heads/main')).get('refs/heads/main');
      if (main !== undefined) await git('fetch', '--quiet', '--no-tags', url, 'refs/heads/main');
      // An older version than the newest one there gets its tag alone.
      const isOlder = main !== undefined && main !== commit && (await isAncestor(folder, commit, main));
      const refs = [`${commit}:refs/tags/${tag}`, ...(isOlder ? [] : [`${commit}:refs/heads/main`])];
      await git('push', '--quiet', '--atomic', url, ...refs);
    },
  };
}

/** The tag of the newest version of a major one: `v0`. It moves forward alone, and to no prerelease. */
export function majorTagChannel(version: ReleaseVersion, { folder, url, env }: GitPlace): Channel {
  const git = openGit(folder, env);
  const tag = `v${version.numbers[0]}`;
  const commitHere = async () => (await git('rev-parse', 'HEAD^{commit}')).trim();
  const refOf = (name: string) => `refs/tags/${name}`;
  return {
    name: `The tag ${tag}`,
    async find() {
      if (version.isPrerelease) return { state: 'unwanted', why: `${version.version} is a prerelease` };
      const refs = await listRefs(git, url, refOf(tag), `${refOf(tag)}.*`);
      const newer = [...refs.keys()]
        .map((ref) => parseTag(ref.slice('refs/tags/'.length)))
        .find((other) => other && !other.isPrerelease && compareVersions(other, version) > 0);
      if (newer) return { state: 'unwanted', why: `${newer.version} is newer` };
      return refs.get(refOf(tag)) === (await commitHere()) ? { state: 'same' } : { state: 'absent' };
    },
    async publish() {
      const before = (await listRefs(git, url, refOf(tag))).get(refOf(tag)) ?? '';
      // Refused where somebody else moved it in the meantime.
      await git('push', '--quiet', `--force-with-lease=${refOf(tag)}:${before}`, url, `+${await commitHere()}:${refOf(tag)}`);
    },
  };
}

type Git = (...args: readonly string[]) => Promise<string>;

const openGit =
  (folder: string, env: NodeJS.ProcessEnv): Git =>
  (...args) =>
    mustRun('git', [...CREDENTIALS, ...args], { cwd: folder, env: { ...env, GIT_TERMINAL_PROMPT: '0' }, timeout: 300_000 });

/** Commits by the full names of refs. An annotated tag counts as the commit that it names. */
async function listRefs(git: Git, url: string, ...patterns: string[]): Promise<Map<string, string>> {
  const refs = new Map<string, string>();
  const lines = (await git('ls-remote', url, ...patterns, ...patterns.map((pattern) => `${pattern}^{}`))).split('\n').filter(Boolean);
  for (const line of lines) {
    const [commit = '', ref = ''] = line.split('\t');
    refs.set(ref.replace('^{}', ''), commit);
  }
  return refs;
}

const isAncestor = async (folder: string, commit: string, of: string): Promise<boolean> =>
  (await run('git', ['merge-base', '--is-ancestor', commit, of], { cwd: folder })).exitCode === 0;
