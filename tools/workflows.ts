/** `node tools/workflows.ts`: actionlint and zizmor over the workflows and actions of this repository. Says loudly what it skips. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { programPath, zizmorPath } from './live/cache.ts';

const root = resolve(import.meta.dirname, '..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });
const actions = globSync('{,sign/,merge/,verify/}action.yml', { cwd: root });

/** Programs with their arguments. zizmor asks no network: what it would look up are the pins, which the tests hold. */
const LINTERS: Record<string, readonly string[]> = {
  // shellcheck is no part of the project, and actionlint would use it only where it happens to be.
  [programPath('actionlint')]: ['-shellcheck=', '-pyflakes=', ...workflows],
  [zizmorPath]: ['--offline', '--no-progress', '--persona=regular', ...workflows, ...actions],
};

let failed = false;
for (const [program, args] of Object.entries(LINTERS)) {
  if (!existsSync(program)) {
    console.error(`SKIPPED: ${program} is not there. Build it with: npm run live:build -- actionlint zizmor`);
    // In CI nothing is skipped.
    failed ||= process.env.CI === 'true';
    continue;
  }
  failed = spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
