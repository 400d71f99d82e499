import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { installedPackages } from '../../../tools/live/cache.ts';
import { type RunResult, run } from '../../../tools/live/run.ts';
import { COMMAND } from './chopmark.ts';
import { liveTest } from './live-test.ts';

const nodeFolder = join(process.execPath, '..');

/** The folder of a PATH with `chopmark` on it: the built command line, as somebody would install it. */
export function installChopmark(folder: string): string {
  const bin = join(folder, 'chopmark-on-path');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'chopmark'), `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`, { mode: 0o755 });
  return bin;
}

/** PATH of a job: chopmark first, then what this machine has. */
export const jobPath = (folder: string): string => `${installChopmark(folder)}:${nodeFolder}:${process.env.PATH}`;

/** A test that runs pipelines of GitLab; in CI it is never skipped. */
export const gitlabTest = process.env.CI === 'true' || existsSync(installedPackages('gitlab-ci-local')) ? liveTest : test.skip;

/** Runs a pipeline, or one job of it, in the shell of this machine. */
export async function runPipeline(
  folder: string,
  { job, variables }: { job?: string; variables: Readonly<Record<string, string>> },
): Promise<RunResult> {
  const script = join(installedPackages('gitlab-ci-local'), 'node_modules/gitlab-ci-local/dist/index.js');
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const names = Object.keys(variables).filter((name) => /^(CI_|GITLAB_)/.test(name));
  const args = [script, '--force-shell-executor', '--ignore-predefined-vars', names.join(','), ...given, ...(job ? [job] : [])];
  return run(process.execPath, args, {
    cwd: folder,
    env: { PATH: jobPath(folder), HOME: folder, FORCE_COLOR: '0' },
    timeout: 120_000,
  });
}

/** A repository that GitLab's runner accepts: with a first commit and a remote. */
export async function makeRepository(folder: string): Promise<void> {
  const git = (...args: string[]) => run('git', ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.com', ...args], { cwd: folder });
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'First');
  await git('remote', 'add', 'origin', 'https://gitlab.com/acme/widget.git');
}
