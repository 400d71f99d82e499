import { existsSync } from 'node:fs';
import { afterAll, test } from '@jest/globals';
import { installedPackages } from '../../../tools/live/cache.ts';
import { type ServedGithub, serveGithub } from '../../../tools/live/github/serve.ts';

/** What a job of the tests has as its token for GitHub's API; searched for in everything that a run leaves behind. */
export const GITHUB_TOKEN = 'ghs_canary0123456789abcdefghijklmnopqrst';
/** A token that may nothing, as in pull requests from forks. */
export const POWERLESS_TOKEN = 'ghs_powerless123456789abcdefghijklmnopqr';

const canRun = Boolean(process.env.CHOPMARK_LIVE_STACK) && (process.env.CI === 'true' || existsSync(installedPackages('github')));

/** A test that needs the services and GitHub's description of its API. In CI it is never skipped. */
export const githubTest = canRun ? test : test.skip;

/** GitHub's API for one test, held to GitHub's own description, until the tests of the file are done. */
export async function startGithub(options: Partial<Parameters<typeof serveGithub>[0]> = {}): Promise<ServedGithub> {
  const tokens = {
    [GITHUB_TOKEN]: { attestations: 'write', contents: 'write', 'artifact-metadata': 'write' },
    [POWERLESS_TOKEN]: {},
  } as const;
  const served = await serveGithub({ repository: 'acme/widget', tokens, ...options });
  opened.push(served);
  return served;
}

const opened: ServedGithub[] = [];

afterAll(async () => {
  await Promise.all(opened.map((served) => served.close()));
});
