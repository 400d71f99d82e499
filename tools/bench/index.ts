/**
 * `node tools/bench/index.ts [--only WORK[,WORK]] [--large | --few] [--json]`: what the built command line costs, against bounds and peers.
 *
 * `--few` is to see that works run: those that know how do less, and bounds on what is shared out mean little.
 *
 * Runs against the services of CHOPMARK_LIVE_STACK, or starts some of its own, with checkpoints every second. Each command is a
 * process of its own, seen from outside; figures are medians. Absolute times are those of this machine, which clients and services
 * share; compare ratios.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPrograms, servicesCanRun } from '../live/build-programs.ts';
import { type ReadyStack, readReadyStack, stopStack } from '../live/stack.ts';
import { startStack } from '../live/start-stack.ts';
import { createBench, type Work } from './bench.ts';
import { type Figure, renderTable } from './summary.ts';
import { batch } from './works/batch.ts';
import { githubAction } from './works/github-action.ts';
import { images } from './works/images.ts';
import { largeFile } from './works/large-file.ts';
import { manyFiles } from './works/many-files.ts';
import { start } from './works/start.ts';
import { verifyMany } from './works/verify-many.ts';
import { verifySmall } from './works/verify-small.ts';

const WORKS: Record<string, Work> = {
  start,
  verify: verifySmall,
  'verify-many': verifyMany,
  'large-file': largeFile,
  'many-files': manyFiles,
  batch,
  images,
  'github-action': githubAction,
};
/** Exit code where this machine lacks something that cannot be installed from here. */
const MISSING = 3;
/** Processes that want to run, a core, beyond which times say little. */
const CALM = 0.5;

const { values } = parseArgs({
  options: { only: { type: 'string' }, large: { type: 'boolean' }, few: { type: 'boolean' }, json: { type: 'boolean' } },
});
const say = (line: string) => console.error(`bench: ${line}`);

const names = values.only?.split(',') ?? Object.keys(WORKS);
const unknown = names.filter((name) => WORKS[name] === undefined);
if (unknown.length > 0) {
  say(`there is no work called ${unknown.join(', ')}; there are ${Object.keys(WORKS).join(', ')}`);
  process.exit(2);
}

const given = process.env.CHOPMARK_LIVE_STACK;
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort(new Error(`stopped by ${signal}`)));
const stack = given ? readReadyStack(given) : await startServices();
const root = mkdtempSync(join(tmpdir(), 'chopmark-bench-'));
try {
  const bench = createBench(stack, root, { large: values.large ?? false, few: values.few ?? false });
  for (const [peer, there] of Object.entries(bench.peers)) if (!there) say(`SKIPPED ${peer}: it is not built; npm run live:build`);
  const figures: Figure[] = [];
  for (const name of names) {
    interrupted.signal.throwIfAborted();
    const [load = 0] = loadavg();
    if (load > CALM * availableParallelism()) say(`${name}: the load of this machine is ${load.toFixed(1)}; its times are doubtful`);
    figures.push(...((await WORKS[name]?.(bench)) ?? []));
  }
  console.log(values.json ? JSON.stringify(figures, null, 2) : renderTable(figures));
  process.exitCode = figures.some(({ passes }) => passes === false) ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
  if (!given) await stopStack(stack.folder);
}

async function startServices(): Promise<ReadyStack> {
  const missing = await buildPrograms(say);
  for (const remedy of missing.values()) say(`SKIPPED ${remedy}`);
  if (!servicesCanRun(missing)) process.exit(MISSING);
  return startStack({ checkpointInterval: '1s', signal: interrupted.signal });
}
