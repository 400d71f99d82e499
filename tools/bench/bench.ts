import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programPath, pythonSigstorePath } from '../live/cache.ts';
import type { ReadyStack } from '../live/stack.ts';
import { type Command, type Measured, measure } from './measure.ts';
import type { Figure } from './summary.ts';

/** What every work is given. */
export interface Bench {
  stack: ReadyStack;
  /** Peers that are built; figures of the others are left out. */
  peers: { cosign: boolean; sigstorePython: boolean };
  /** Works that write tens of gigabytes' worth of reading, or ten thousand log entries. */
  large: boolean;
  /** Less of everything, where a work knows how: to see that it runs. */
  few: boolean;
  /** A new folder, removed at the end. */
  folder(): string;
  chopmark(args: readonly string[], options?: ChopmarkOptions): Promise<Measured>;
  cosign(args: readonly string[]): Promise<Measured>;
  sigstorePython(args: readonly string[]): Promise<Measured>;
  /** A file with a fresh token of a GitHub job; without line break, which cosign would send along. */
  token(): Promise<string>;
  /** Runs `once` three times, or as often as said; the argument counts from 0. */
  repeat(once: (run: number) => Promise<Measured>, runs?: number): Promise<Measured[]>;
  say(line: string): void;
}

export type ChopmarkOptions = Pick<Command, 'cwd' | 'interval'>;

/** One row or more of the table, and how they came about. */
export type Work = (bench: Bench) => Promise<Figure[]>;

const RUNS = 3;
const COMMAND_LINE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** @param root An empty folder for all that the works make. */
export function createBench(stack: ReadyStack, root: string, { large, few }: Pick<Bench, 'large' | 'few'>): Bench {
  const { files, urls } = stack.ready;
  // Nothing of the developer's: neither settings nor the identity of a CI. The cache is the bench's own, warm after the first run.
  const env = { PATH: process.env.PATH, HOME: root, TUF_ROOT: join(root, 'cosign-tuf') };
  const folder = () => mkdtempSync(join(root, 'work-'));
  return {
    stack,
    peers: { cosign: existsSync(programPath('cosign')), sigstorePython: existsSync(pythonSigstorePath) },
    large,
    few,
    folder,
    chopmark: (args, options) => measure({ program: process.execPath, args: [COMMAND_LINE, ...args], env, ...options }),
    cosign: (args) => measure({ program: programPath('cosign'), args, env }),
    sigstorePython: (args) => measure({ program: pythonSigstorePath, args: [`--trust-config=${files.trustConfig}`, ...args], env }),
    async token() {
      const answer = await fetch(`${urls.issuers}/github/token`, { method: 'POST', body: '{}' });
      const { value } = (await answer.json()) as { value: string };
      const file = join(folder(), 'token');
      writeFileSync(file, value, { mode: 0o600 });
      return file;
    },
    async repeat(once, runs = RUNS) {
      const measured: Measured[] = [];
      for (let run = 0; run < runs; run++) measured.push(await once(run));
      return measured;
    },
    say: (line) => console.error(`bench: ${line}`),
  };
}
