import { getBuiltinModule } from 'node:process';

type Starters = Record<string, (...args: unknown[]) => unknown>;

/** What Node itself has, not a copy of Jest's: it is the same for all test files of a worker. */
const starters = getBuiltinModule('node:child_process') as unknown as Starters;
const NAMES = ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'] as const;
const KEPT = Symbol.for('chopmark.program-starters');
const keeper = starters as unknown as { [KEPT]?: Starters };

/** Calls `refuse`, which throws, in place of all functions that start a program. */
export function replaceStarters(refuse: (starter: string, program: string) => never): void {
  const kept = { ...(keeper[KEPT] ?? Object.fromEntries(NAMES.map((name) => [name, starters[name]]))) } as Starters;
  keeper[KEPT] = kept;
  for (const name of NAMES) starters[name] = (program) => refuse(name, String(program));
}

export function restoreStarters(): void {
  Object.assign(starters, keeper[KEPT]);
  delete keeper[KEPT];
}
