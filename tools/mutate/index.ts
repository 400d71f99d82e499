/**
 * `npm run mutate -- [--shard 1/8] [--tests GLOB] [FILE…]`: changes the sources of verification and policies, one change at a time, and
 * shows the changes that no test notices (StrykerJS, docs/contributing/testing.md).
 *
 * --shard: only this part of the files. --tests: only these tests, for a short run about one file. FILE: only these files.
 * Results are kept in reports/, for each shard its own, so that the next run tests only what changed.
 */
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseFiles, MUTATED, parseShard } from './choose-files.ts';

const root = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shard: { type: 'string', default: '1/1' }, tests: { type: 'string' }, concurrency: { type: 'string', default: '2' } },
});
const shard = parseShard(values.shard);
if (!shard) {
  console.error(`--shard is written 1/8, not ${values.shard}.`);
  process.exit(2);
}
const all = globSync(MUTATED, { cwd: root }).map((path) => ({ path, size: statSync(join(root, path)).size }));
const files = positionals.length > 0 ? positionals : chooseFiles(all, shard);
const kept = `reports/mutation/${positionals.length > 0 ? 'chosen' : `${shard.part}-of-${shard.parts}`}.json`;
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    ...['--concurrency', values.concurrency],
    ...['--incrementalFile', kept],
    ...['--mutate', files.join(',')],
    ...(positionals.length > 0 ? ['--force'] : []),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(values.tests !== undefined && { CHOPMARK_MUTATE_TESTS: values.tests }) } },
);
process.exitCode = status ?? 1;
