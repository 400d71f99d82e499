import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Finding } from '../campaign.ts';
import { loadTarget } from '../load-target.ts';
import { type Job, listKept, type TargetSummary } from '../watched-run.ts';

const HERE = import.meta.dirname;
const CLI = join(HERE, 'node_modules/@jazzer.js/core/dist/cli.js');
/** Megabytes of the process, and seconds for one input. */
const [MAX_MEMORY, TIMEOUT] = [2048, 15];

/**
 * Installs Jazzer.js into this folder if it is not there. @returns Why it cannot run here: its compiled part needs a newer C library than
 * some systems have (GLIBC 2.38), and exists for few platforms.
 */
export function prepareJazzer(): string | undefined {
  if (!existsSync(CLI) && spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' }).status !== 0)
    return 'npm could not install it';
  const { status, stderr } = spawnSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' });
  return status === 0 ? undefined : (/^Error: .*$/m.exec(stderr)?.[0] ?? 'it does not start');
}

/**
 * Fuzzes a target with Jazzer.js (libFuzzer), which sees comparisons as well as branches. It stops at the first fault, and measures no
 * growth. The target is bundled into CommonJS first: Jazzer.js instruments what `require` loads.
 */
export async function runJazzer(
  { group, name, seconds, seed, corpus }: Omit<Job, 'shared' | 'inputs' | 'only'>,
  reports: string,
): Promise<TargetSummary> {
  const folder = join(reports, 'jazzer', name);
  const bundle = join(folder, 'target.cjs');
  const [kept, faults] = [join(corpus, name), join(reports, 'findings', name)];
  const [seeds, inputs] = [join(folder, 'seeds'), join(folder, 'inputs')];
  for (const made of [folder, kept, faults, seeds, inputs]) mkdirSync(made, { recursive: true });
  (await loadTarget(group, name, inputs)).seeds().forEach((seed, index) => {
    writeFileSync(join(seeds, String(index)), seed);
  });
  await build({
    stdin: {
      contents: `import * as group from './targets/${group}.ts';
import { runTarget } from './target.ts';
import { useInputFolder } from './targets/fakes.ts';
useInputFolder(${JSON.stringify(inputs)});
const target = Object.values(group).flat().find((one) => one.name === ${JSON.stringify(name)});
export async function fuzz(input) {
  const fault = await runTarget(target, Buffer.from(input));
  if (fault) throw new Error(fault.signature + ': ' + fault.message);
}`,
      resolveDir: join(HERE, '..'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    define: {
      'import.meta.dirname': JSON.stringify(join(HERE, '../targets')),
      'import.meta.url': JSON.stringify(pathToFileURL(bundle).href),
    },
    logLevel: 'error',
  });
  const started = performance.now();
  const before = new Set(readdirSync(faults));
  const options = [
    '-print_final_stats=1',
    `-max_total_time=${seconds}`,
    `-seed=${seed}`,
    `-rss_limit_mb=${MAX_MEMORY}`,
    `-timeout=${TIMEOUT}`,
  ];
  const { stderr } = spawnSync(
    process.execPath,
    [CLI, bundle, '-i', folder, '--', kept, seeds, `-artifact_prefix=${faults}/`, ...options],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    },
  );
  const read = (pattern: RegExp) => Number([...stderr.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const findings = readdirSync(faults)
    .filter((file) => !before.has(file) && /^(?:crash|timeout|oom|slow-unit)-/.test(file))
    .map((file): Finding => {
      const kind = file.startsWith('oom') ? 'memory' : file.startsWith('crash') ? 'fault' : 'hang';
      const said = /Uncaught Exception: (?:Error: )*(.*)/.exec(stderr)?.[1];
      return { kind, signature: said ?? kind, message: said ?? kind, input: readFileSync(join(faults, file)).toString('base64') };
    });
  const executions = read(/stat::number_of_executed_units: (\d+)/g) || read(/^#(\d+)/gm);
  return {
    target: name,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    executions,
    blocks: read(/ cov: (\d+)/g),
    kept: listKept(kept).length,
    families: 0,
    findings,
  };
}
