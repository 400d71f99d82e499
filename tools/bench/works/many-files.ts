import { join } from 'node:path';
import { hashFiles } from '../../../src/base/fs/hash-files.ts';
import { writeFiles } from '../artifacts.ts';
import type { Work } from '../bench.ts';
import { type Measured, measure } from '../measure.ts';
import { atLeast, describeRun, median, seconds, summarize, times } from '../summary.ts';
import { attest } from './attest.ts';

/** Ten thousand files of 100 kB in one statement, against one openssl process that hashes them. */
export const manyFiles: Work = async (bench) => {
  const folder = bench.folder();
  const paths = writeFiles(folder, 10_000, 100_000);
  bench.say('attesting 10,000 files of 100 kB');
  // A first time for the page cache, which is not counted.
  const hash = () => measure({ program: 'openssl', args: ['dgst', '-sha256', ...paths] });
  await hash();
  const hashing = await bench.repeat(hash);
  const runs = await bench.repeat(() => attest(bench, [join(folder, '*'), '--json']));
  const steps = runs.map(subjectsTime);
  const alone: number[] = [];
  for (let run = 0; run < 3; run++) alone.push(await timeHashing(paths));
  return [
    { work: 'openssl dgst -sha256 of 10,000 files of 100 kB, one process', figure: describeRun(hashing) },
    { work: 'attest the same files in one statement', figure: describeRun(runs) },
    { work: '… hashing alone', figure: seconds(median(alone)) },
    atLeast('… speed of hashing, relative to openssl', summarize(hashing).wall / median(alone), 1.7, times),
    { work: '… finding, hashing and naming the files, in the command', figure: seconds(median(steps)) },
    { work: '… speed of these three steps, relative to openssl', figure: times(summarize(hashing).wall / median(steps)) },
  ];
};

/** Seconds; threads started and all, as the command does it. */
async function timeHashing(paths: readonly string[]): Promise<number> {
  const started = performance.now();
  await hashFiles(paths, { signal: new AbortController().signal });
  return (performance.now() - started) / 1000;
}

/** Seconds, as the result tells them. */
const subjectsTime = ({ stdout }: Measured): number => JSON.parse(stdout).timings.subjects / 1000;
