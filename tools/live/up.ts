// Builds what is missing, starts an instance of the real services and prints how tests and `down` find it.
import { parseArgs } from 'node:util';
import { buildPrograms, servicesCanRun } from './build-programs.ts';
import { startStack } from './start-stack.ts';

/** Exit code where this machine lacks something that cannot be installed from here. */
const MISSING = 3;

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    'checkpoint-interval': { type: 'string' },
    'storage-of': { type: 'string' },
    'accept-issuers-of': { type: 'string' },
    audience: { type: 'string' },
  },
});
const say = (line: string) => console.error(`live: ${line}`);

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => interrupted.abort(new Error(`stopped by ${signal}`)));

const missing = await buildPrograms(say);
for (const remedy of missing.values()) say(`SKIPPED ${remedy}`);
if (!servicesCanRun(missing)) process.exit(MISSING);
const start = performance.now();
try {
  const stack = await startStack({
    ...(values.folder === undefined ? {} : { folder: values.folder }),
    ...(values['checkpoint-interval'] === undefined ? {} : { checkpointInterval: values['checkpoint-interval'] }),
    ...(values['storage-of'] === undefined ? {} : { storageOf: values['storage-of'] }),
    ...(values['accept-issuers-of'] === undefined ? {} : { acceptIssuersOf: values['accept-issuers-of'] }),
    ...(values.audience === undefined ? {} : { audience: values.audience }),
    signal: interrupted.signal,
  });
  say(
    `${stack.processes.length} services ready in ${((performance.now() - start) / 1000).toFixed(1)} s; end them with: npm run live:down -- ${stack.folder}`,
  );
  console.log(`CHOPMARK_LIVE_STACK=${stack.folder}`);
} catch (error) {
  say((error as Error).message);
  process.exit(1);
}
