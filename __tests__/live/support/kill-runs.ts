import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { type CanaryRun, pooled } from './canary-run.ts';

export interface KilledCommand {
  args: readonly string[];
  /** For each start anew: a token may expire while others run. */
  env?(): Record<string, string>;
  /** Makes a fresh folder with all that the command reads, and returns its path. */
  prepare(): string;
}

export interface KillPlan {
  kills: number;
  atATime: number;
  /** From 0 to 1, the same in each run with the same seed. */
  random(): number;
}

export interface Killed<Found> {
  /** The folder of each run that was killed, or that was over before its moment came, some times in a row. */
  all: (Found & { cwd: string; killed: boolean })[];
  /** Folders of the runs that were not disturbed. */
  whole: string[];
}

const TRIES = 4;

/**
 * Kills runs of a command (SIGKILL) at moments spread over its whole length, and looks at what each left.
 *
 * @param look Called with the folder of a killed run, as soon as it is dead; resumes it, too.
 */
export async function killRuns<Found>(
  run: CanaryRun,
  { args, env = () => ({}), prepare }: KilledCommand,
  { kills, atATime, random }: KillPlan,
  look: (cwd: string) => Promise<Found>,
): Promise<Killed<Found>> {
  const whole: string[] = [];
  const undisturbed = async (count: number): Promise<number> => {
    const folders = Array.from({ length: count }, prepare);
    const ends = await Promise.all(folders.map((cwd) => run.run(args, { cwd, env: env() })));
    expect(ends.map(({ exitCode, stderr }) => (exitCode === 0 ? '' : `${exitCode}: ${stderr}`))).toEqual(ends.map(() => ''));
    whole.push(...folders);
    return ends.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[count >> 1] ?? 0;
  };
  // The first one warms the caches; the others are as slow as those that are killed, being as many at a time.
  await undisturbed(1);
  let length = await undisturbed(atATime);
  // One in each part of the run, so that none of it is left out by chance; in any order.
  const moments = Array.from({ length: kills }, (_, part) => ({ moment: (part + random()) / kills, order: random() })).sort(
    (a, b) => a.order - b.order,
  );

  const killOne = async ({ moment }: { moment: number }) => {
    for (let tries = 1; ; tries++) {
      const cwd = prepare();
      const started = run.start(args, { cwd, env: env() });
      const over = new AbortController();
      void started.ended.then(() => over.abort());
      await sleep(moment * length, undefined, { signal: over.signal }).catch(() => undefined);
      started.kill('SIGKILL');
      const { exitCode, milliseconds } = await started.ended;
      // It was faster than others: so may the next ones be.
      if (exitCode !== null) length = length * 0.8 + Math.min(length, milliseconds) * 0.2;
      if (exitCode !== null && tries < TRIES) {
        whole.push(cwd);
        continue;
      }
      return { ...(await look(cwd)), cwd, killed: exitCode === null };
    }
  };
  return { all: await Promise.all(pooled(moments, atATime, killOne)), whole };
}
