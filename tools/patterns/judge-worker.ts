/** Judges its share of the patterns: each thread has a `recheck` of its own, which mixes up patterns that it is given at the same time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FoundPattern } from './found.ts';
import { judgePattern } from './judge.ts';

const faults: (string | undefined)[] = [];
for (const pattern of workerData as FoundPattern[]) faults.push(await judgePattern(pattern));
parentPort?.postMessage(faults);
