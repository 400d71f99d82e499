import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type RunResult, run } from '../../../tools/live/run.ts';
import { packOrb } from '../../../tools/wrappers/pack-orb.ts';

type Values = Readonly<Record<string, unknown>>;
interface Step {
  run?: { name: string; command: string; environment?: Record<string, string> };
  store_artifacts?: { path: string };
  persist_to_workspace?: { root: string; paths: string[] };
  when?: { condition: string; steps: Step[] };
}

/** What a command of the orb came to, as CircleCI shows it: each step's output, and what was kept. */
export interface JobResult {
  /** Of the first step that failed; 0 where none did. */
  exitCode: number;
  steps: { name: string; result: RunResult }[];
  text: string;
  /** Folders that hold what was kept. */
  artifacts: string;
  workspace: string;
}

const orb = parse(packOrb(resolve(import.meta.dirname, '../../../circleci/src')));

/**
 * Expands a command of the packed orb with parameters and runs its steps, as CircleCI documents it: parameters are put in for
 * `<< parameters.x >>` (booleans of pipeline values as 1 and 0), `\<<` is `<<`, a step runs in `bash -eo pipefail`, after one that
 * failed nothing runs but `store_artifacts`, and the variables of a step are those of the job and its own.
 *
 * @param folder Of the job; artifacts and workspace go beside it.
 */
export async function runOrbCommand(
  command: string,
  given: Values,
  { folder, env }: { folder: string; env: Record<string, string> },
): Promise<JobResult> {
  const { parameters, steps } = orb.commands[command] as { parameters: Record<string, { default: unknown }>; steps: Step[] };
  for (const name of Object.keys(given)) if (!(name in parameters)) throw new Error(`Unexpected argument(s): ${name}`);
  const values: Values = Object.fromEntries(Object.entries(parameters).map(([name, { default: value }]) => [name, given[name] ?? value]));
  const kept = { artifacts: join(folder, '../artifacts'), workspace: join(folder, '../workspace') };
  const done: JobResult['steps'] = [];
  let exitCode = 0;
  for (const step of expand(steps, values)) {
    if (step.store_artifacts && existsSync(join(folder, step.store_artifacts.path)))
      cpSync(join(folder, step.store_artifacts.path), kept.artifacts, { recursive: true });
    if (exitCode !== 0) continue;
    if (step.persist_to_workspace) {
      const { root, paths } = step.persist_to_workspace;
      for (const path of paths) cpSync(join(folder, root, path), join(kept.workspace, path), { recursive: true });
    }
    if (!step.run) continue;
    const { name, command: script, environment = {} } = step.run;
    const result = await run('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env: { ...env, ...environment } });
    done.push({ name, result });
    exitCode = result.exitCode;
  }
  for (const path of Object.values(kept)) mkdirSync(path, { recursive: true });
  return { exitCode, steps: done, text: done.map(({ result }) => `${result.stdout}${result.stderr}`).join('\n'), ...kept };
}

function expand(steps: readonly Step[], values: Values): Step[] {
  return steps.flatMap((step): Step[] => {
    if (!step.when) return [fill(step, values) as Step];
    return ['true', '1'].includes(fill(step.when.condition, values) as string) ? expand(step.when.steps, values) : [];
  });
}

function fill(node: unknown, values: Values): unknown {
  if (typeof node === 'string')
    return node.replace(/(\\?)<<(?: *parameters\.([a-z0-9_]+) *>>)?/g, (whole, escaped: string, name: string | undefined) => {
      if (escaped) return whole.slice(1);
      if (name === undefined) throw new Error(`CircleCI would refuse ${whole}`);
      const value = values[name];
      return typeof value === 'boolean' ? String(Number(value)) : String(value);
    });
  if (Array.isArray(node)) return node.map((entry) => fill(entry, values));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, fill(entry, values)]));
}
