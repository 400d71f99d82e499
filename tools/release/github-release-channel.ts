import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mustRun, run } from '../live/run.ts';
import type { Channel } from './channel.ts';
import type { ReleaseVersion } from './version.ts';

/**
 * The release at GitHub, by `gh`. It is a draft until all files are there, because a published release may be immutable.
 *
 * @param options.repository `OWNER/NAME`.
 * @param options.files Paths of the files of the release.
 * @param options.env Variables of gh, with its token.
 */
export function githubReleaseChannel(
  { version, isPrerelease }: ReleaseVersion,
  { repository, files, env }: { repository: string; files: readonly string[]; env: NodeJS.ProcessEnv },
): Channel {
  const tag = `v${version}`;
  /** Undefined where there is none. */
  const findRelease = async (): Promise<{ isDraft: boolean } | undefined> => {
    const { exitCode, stdout, stderr } = await run('gh', ['release', 'view', tag, '--repo', repository, '--json', 'isDraft'], { env });
    if (exitCode === 0) return JSON.parse(stdout) as { isDraft: boolean };
    if (stderr.includes('release not found')) return undefined;
    throw new Error(`gh release view failed: ${stderr}`);
  };
  return {
    name: 'The release at GitHub',
    async find() {
      const release = await findRelease();
      if (!release || release.isDraft) return { state: 'absent' };
      const answer = await mustRun('gh', ['api', `repos/${repository}/releases/tags/${tag}`], { env });
      const { assets } = JSON.parse(answer) as { assets: { name: string; digest: string | null }[] };
      const there = new Map(assets.map(({ name, digest }) => [name, digest]));
      const wrong = files.filter((path) => there.get(basename(path)) !== digestOf(path)).map((path) => basename(path));
      return wrong.length === 0 ? { state: 'same' } : { state: 'different', what: `lacks or differs in ${wrong.join(', ')}` };
    },
    async publish() {
      // A draft of a run that ended early is continued.
      if (!(await findRelease())) {
        const kind = isPrerelease ? ['--prerelease'] : [];
        await mustRun('gh', ['release', 'create', tag, '--repo', repository, '--draft', '--verify-tag', '--generate-notes', ...kind], {
          env,
        });
      }
      await mustRun('gh', ['release', 'upload', tag, '--repo', repository, '--clobber', ...files], { env, timeout: 600_000 });
      await mustRun('gh', ['release', 'edit', tag, '--repo', repository, '--draft=false'], { env });
    },
  };
}

const digestOf = (path: string): string => `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
