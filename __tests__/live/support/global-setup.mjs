// JavaScript, since Jest would compile a TypeScript file on its way here and Node needs none of that.
import { buildPrograms, servicesCanRun } from '../../../tools/live/build-programs.ts';
import { readReadyStack } from '../../../tools/live/stack.ts';
import { startStack } from '../../../tools/live/start-stack.ts';

const say = (line) => process.stderr.write(`live: ${line}\n`);

/** Starts the instance of this run. What this machine lacks is named; in CI it fails the run instead. */
export default async function setUp() {
  const running = process.env.CHOPMARK_LIVE_STACK;
  if (running) return void readReadyStack(running);
  const missing = await buildPrograms(say);
  if (missing.size > 0) {
    const list = [...missing.values()].map((remedy) => `  ${remedy}`).join('\n');
    if (process.env.CI === 'true') throw new Error(`In CI no live test may be skipped, but this machine lacks:\n${list}`);
    say(`SKIPPING every test that needs one of these, which this machine lacks:\n${list}`);
  }
  if (!servicesCanRun(missing)) return;
  const start = performance.now();
  const { folder } = await startStack();
  say(`services ready in ${((performance.now() - start) / 1000).toFixed(1)} s in ${folder}`);
  process.env.CHOPMARK_LIVE_STACK = folder;
  globalThis.startedLiveStack = folder;
}
