import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from '../bench.ts';
import { atMost, describeRun, seconds, summarize } from '../summary.ts';

const RUNS = 11;
const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** What somebody meets first: the demo, the help, and what there is to download. */
export const start: Work = async (bench) => {
  bench.say('demo, help, size');
  const demo = await bench.repeat(() => bench.chopmark(['demo'], { cwd: bench.folder() }));
  await bench.chopmark(['--help']);
  const help = await bench.repeat(() => bench.chopmark(['--help'], { interval: 5 }), RUNS);
  const sizes = readdirSync(DIST)
    .map((part) => `${part} ${megabytesExactly(sizeOf(join(DIST, part)))}`)
    .join(', ');
  return [
    { work: 'demo', figure: describeRun(demo) },
    atMost('… time', summarize(demo).wall, 10, seconds),
    { work: '--help', figure: describeRun(help) },
    atMost('… time', summarize(help).wall, 0.1, seconds),
    { work: 'size of dist/', figure: `${megabytesExactly(sizeOf(DIST))} (${sizes})` },
  ];
};

const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size;

const megabytesExactly = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
