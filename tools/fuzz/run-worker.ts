import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Executions, searchFaults, searchGrowth } from './campaign.ts';
import { startCoverage } from './coverage.ts';
import { loadTarget } from './load-target.ts';
import { type Job, listKept, SHARED_HEAD } from './watched-run.ts';

/** The thread of `watched-run.ts`: fuzzes one target for a while, and leaves each input where the other thread can see it. */
const { group, inputs, name, seconds, seed, corpus, only, shared } = workerData as Job;
// V8 counts blocks of what is compiled from here on, and reads the counters of everything: only this group is loaded.
const coverage = startCoverage();
const target = await loadTarget(group, name, inputs);
const head = new Int32Array(shared, 0, 2);
const room = new Uint8Array(shared, SHARED_HEAD);

const before = (input: Buffer) => {
  room.set(input.subarray(0, room.length));
  Atomics.store(head, 1, input.length);
  Atomics.add(head, 0, 1);
};
const spent = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};
/** Time of the processor, so that a busy machine tests as much as an idle one; a target that waits for the disk ends all the same. */
const until = (share: number) => {
  const [end, latest] = [spent() + seconds * share, performance.now() + seconds * share * 10_000];
  return () => spent() < end && performance.now() < latest;
};

const share = only === undefined ? 0.6 : 1;
const kept = join(corpus, name);
mkdirSync(kept, { recursive: true });
const known = listKept(kept).map((path) => readFileSync(path));
/** A third of the time finds inputs that run new code, which is slow; then those are changed at full speed. */
async function searchBoth(): Promise<Executions> {
  const guided = await searchFaults(target, { seed, before, goOn: until(share / 3) }, { coverage, known });
  coverage.stop();
  const fast = await searchFaults(target, { seed: seed + 1, before, goOn: until((share * 2) / 3) }, { known: guided.corpus });
  const findings = new Map([...guided.findings, ...fast.findings].map((finding) => [finding.signature, finding]));
  return { ...guided, executions: guided.executions + fast.executions, findings: [...findings.values()] };
}

const run = only === 'growth' ? undefined : await searchBoth();
if (only === 'growth') coverage.stop();
const growth = only === 'faults' ? undefined : await searchGrowth(target, { seed, before, goOn: until(only === undefined ? 0.4 : 1) });
parentPort?.postMessage({
  executions: run?.executions ?? 0,
  blocks: run?.blocks ?? 0,
  corpus: (run?.corpus ?? []).map((input) => input.toString('base64')),
  families: growth?.families ?? 0,
  findings: [...(run?.findings ?? []), ...(growth?.findings ?? [])],
});
