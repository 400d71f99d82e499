/**
 * `npm run fuzz -- [--seconds N] [--target NAME]… [--seed N] [--only faults|growth] [--engine v8|jazzer] [--keep]`: gives changed inputs to
 * every parser of foreign input, keeps those that run code that none before ran, and measures how time and memory grow with the size of
 * inputs (docs/contributing/testing.md).
 *
 * --engine: v8 guides itself by the counters of V8 and runs everywhere; jazzer installs Jazzer.js (libFuzzer), where that runs.
 * --seconds: of processor time for each target; default 10. --target: only these. --list: their names. --keep: writes the inputs of findings to the fixtures
 * that `__tests__/tools/fuzz` replays. A summary is in reports/fuzz, and the status is 1 with a finding.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FIXTURES, nameInput } from './fixtures.ts';
import { prepareJazzer, runJazzer } from './jazzer/run-jazzer.ts';
import { GROUPS, TARGETS } from './targets/all.ts';
import { runWatched, type TargetSummary } from './watched-run.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    target: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    only: { type: 'string' },
    engine: { type: 'string', default: 'v8' },
    keep: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const names = TARGETS.map(({ name }) => name);
const unknown = values.target.filter((name) => !names.includes(name));
const { only } = values;
let { engine } = values;
if (
  unknown.length > 0 ||
  !(Number(values.seconds) > 0) ||
  !['v8', 'jazzer'].includes(engine) ||
  (only && only !== 'faults' && only !== 'growth')
) {
  console.error('fuzz: --seconds is a number, --only is faults or growth, --engine is v8 or jazzer, and --list shows the targets.');
  process.exit(2);
}
if (values.list) {
  console.log(names.join('\n'));
  process.exit(0);
}
const obstacle = engine === 'jazzer' ? prepareJazzer() : undefined;
if (obstacle !== undefined) {
  console.error(`fuzz: Jazzer.js cannot run here (${obstacle}). The engine on the counters of V8 runs instead.`);
  engine = 'v8';
}
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const reports = join(root, 'reports/fuzz');
const corpus = join(reports, 'corpus');
mkdirSync(corpus, { recursive: true });

const summaries: TargetSummary[] = [];
for (const name of values.target.length > 0 ? values.target : names) {
  const group = Object.keys(GROUPS).find((key) => GROUPS[key]?.some((target) => target.name === name)) ?? '';
  const run = { group, name, seconds, seed, corpus, ...(only && { only: only as 'faults' | 'growth' }) };
  const summary = engine === 'jazzer' ? await runJazzer(run, reports) : await runWatched(run);
  summaries.push(summary);
  const { executions, blocks, kept, families, findings } = summary;
  console.log(
    `${findings.length > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(24)} ${executions} executions, ${blocks} blocks, ${kept} inputs kept, growth of ${families} families`,
  );
  findings.forEach(({ kind, signature, message, input }, index) => {
    console.log(`       ${kind}: ${signature}\n         ${message.split('\n', 4).join('\n         ')}`);
    if (input === undefined) return;
    const bytes = Buffer.from(input, 'base64');
    const folder = values.keep ? join(root, FIXTURES, name) : join(reports, 'findings', name);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${nameInput(signature, index)}`);
    writeFileSync(path, bytes);
    console.log(`         ${path} (${bytes.length} bytes)`);
  });
}
const total = {
  engine,
  seed,
  node: process.version,
  targets: summaries.length,
  executions: summaries.reduce((sum, { executions }) => sum + executions, 0),
  families: summaries.reduce((sum, { families }) => sum + families, 0),
  findings: summaries.reduce((sum, { findings }) => sum + findings.length, 0),
};
writeFileSync(join(reports, 'summary.json'), `${JSON.stringify({ ...total, summaries }, null, 2)}\n`);
console.log(
  `${total.executions} executions of ${total.targets} targets, ${total.families} families of growing inputs, ${total.findings} findings (seed ${seed})`,
);
process.exitCode = total.findings === 0 ? 0 : 1;
