import { join } from 'node:path';
import { writeFiles, writeLargeFile, writeSparseFile } from '../artifacts.ts';
import type { Work } from '../bench.ts';
import { measure } from '../measure.ts';
import { atMost, describeRun, type Figure, megabytes, summarize, times } from '../summary.ts';
import { attest } from './attest.ts';

const GIGABYTE = 2 ** 30;

/** One file of 1 GiB against hashing it with openssl and attesting a small one; with `large`, one of 10 GiB. */
export const largeFile: Work = async (bench) => {
  const folder = bench.folder();
  const path = writeLargeFile(join(folder, 'one-gibibyte'), GIGABYTE);
  const [small = ''] = writeFiles(join(folder, 'small'), 1, 1000);
  bench.say('attesting a file of 1 GiB');
  const hashing = await bench.repeat(() => measure({ program: 'openssl', args: ['dgst', '-sha256', path] }));
  const signing = await bench.repeat(() => attest(bench, [small, '--quiet']));
  const runs = await bench.repeat(() => attest(bench, [path, '--quiet']));
  const { wall, peak } = summarize(runs);
  const figures: Figure[] = [
    { work: 'openssl dgst -sha256 of 1 GiB', figure: describeRun(hashing) },
    { work: 'attest one small file', figure: describeRun(signing) },
    { work: 'attest one file of 1 GiB', figure: describeRun(runs) },
    atMost('… time, relative to openssl plus one small file', wall / (summarize(hashing).wall + summarize(signing).wall), 1.3, times),
    atMost('… memory', peak, 150e6, megabytes),
  ];
  if (!bench.large) return [...figures, { work: '10 GiB', figure: 'not run: needs --large' }];
  bench.say('attesting a file of 10 GiB');
  const sparse = writeSparseFile(join(folder, 'ten-gibibytes'), 10 * GIGABYTE);
  const larger = await bench.repeat(() => attest(bench, [sparse, '--quiet']));
  return [
    ...figures,
    { work: 'attest one file of 10 GiB (sparse: no data is read from the disk)', figure: describeRun(larger) },
    atMost('… additional memory, compared with 1 GiB', Math.max(summarize(larger).peak - peak, 0), 20e6, megabytes),
  ];
};
