import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mustRun, run } from '../live/run.ts';
import type { Channel } from './channel.ts';
import type { ReleaseVersion } from './version.ts';

/**
 * The registry of npm. Which one it is, who may publish there and whether npm makes provenance is for npm's own settings to say.
 *
 * @param file Path of the packed package.
 * @param env Variables of npm.
 */
export function npmChannel({ version, isPrerelease }: ReleaseVersion, file: string, env: NodeJS.ProcessEnv): Channel {
  return {
    name: 'npm',
    async find() {
      const { exitCode, stdout, stderr } = await run('npm', ['view', `chopmark@${version}`, 'dist.integrity', '--json'], { env });
      const isMissing = exitCode === 0 ? stdout.trim() === '' : /\bE404\b/.test(stdout + stderr);
      if (isMissing) return { state: 'absent' };
      if (exitCode !== 0) throw new Error(`npm view failed: ${stderr}`);
      const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
      return JSON.parse(stdout) === integrity ? { state: 'same' } : { state: 'different', what: `its hash is ${stdout.trim()}` };
    },
    async publish() {
      await mustRun('npm', ['publish', file, '--access', 'public', '--tag', isPrerelease ? 'next' : 'latest'], { env, timeout: 300_000 });
    },
  };
}
