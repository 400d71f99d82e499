/**
 * `node tools/patterns/check.ts [FOLDER]`: finds regular expressions that take more than linear time on some text (`recheck`), and places
 * where a pattern is made of what is known at run time alone. `allowed.ts` has those that are accepted.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ALLOWED } from './allowed.ts';
import { findPatterns } from './find-patterns.ts';
import type { FoundPattern } from './found.ts';

const own = resolve(import.meta.dirname, '../..');
const root = resolve(process.argv[2] ?? own);
const { patterns, made } = findPatterns(root);
const different = [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))];
const faults = await judgeAll(different.map(([, pattern]) => pattern));
const faultOf = new Map(different.map(([key], at) => [key, faults[at]]));

const found = [
  ...patterns.flatMap(({ file, line, source, flags }) => {
    const text = `/${source}/${flags}`;
    const fault = faultOf.get(text);
    return fault === undefined ? [] : [{ file, line, text, fault }];
  }),
  ...made.map((place) => ({ ...place, fault: 'is made at run time, so it cannot be judged' })),
];
const isAllowed = (place: { file: string; text: string }) =>
  ALLOWED.some(({ file, text }) => file === place.file && place.text.startsWith(text));
const refused = found.filter((place) => !isAllowed(place));
const unused =
  root === own ? ALLOWED.filter(({ file, text }) => !found.some((place) => place.file === file && place.text.startsWith(text))) : [];

for (const { file, line, text, fault } of refused) console.error(`${file}:${line}: ${text} ${fault}.`);
for (const { file, text } of unused) console.error(`tools/patterns/allowed.ts: ${file} has no ${text} that needs to be allowed.`);
console.log(`${patterns.length} regular expressions, ${different.length} different ones, ${refused.length} refused.`);
// recheck's own process would keep this one alive.
process.exit(refused.length + unused.length === 0 ? 0 : 1);

async function judgeAll(all: readonly FoundPattern[]): Promise<(string | undefined)[]> {
  const threads = Math.min(availableParallelism(), 4);
  const judged = new Array<string | undefined>(all.length).fill(undefined);
  await Promise.all(
    Array.from({ length: threads }, async (_, thread) => {
      const share = [...all.keys()].filter((at) => at % threads === thread);
      const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { workerData: share.map((at) => all[at]) });
      const results = await new Promise<(string | undefined)[]>((accept, reject) => {
        worker.once('message', accept);
        worker.once('error', reject);
      });
      for (const [at, index] of share.entries()) judged[index] = results[at];
    }),
  );
  return judged;
}
