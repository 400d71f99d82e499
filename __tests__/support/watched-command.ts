import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SecretSearch } from './secret-search.ts';

export interface CommandEnd {
  /** Null where a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  milliseconds: number;
}

export interface StartedCommand {
  kill(signal: NodeJS.Signals): void;
  ended: Promise<CommandEnd>;
}

export interface CommandOptions {
  /** Working folder; home and the folder for temporary files are in it, so whatever the command writes is. */
  cwd: string;
  env?: Record<string, string>;
  /** Runs it in place of Node: a shell that narrows limits first. Gets Node and its arguments as its own. */
  through?: readonly string[];
  /** Milliseconds after which it is killed; default one minute. */
  timeout?: number;
}

export interface Watch {
  start(args: readonly string[], options: CommandOptions): StartedCommand;
  run(args: readonly string[], options: CommandOptions): Promise<CommandEnd>;
  /** Where a secret was seen: what commands printed, argument lists of them and their children, every file in their folders. */
  leaks(): string[];
  /** Argument lists looked at, so that a test can tell that it looked. */
  argumentLists(): number;
}

/**
 * Runs the command line as a user would, and remembers all that it let out.
 *
 * @param entry The command line's first file.
 * @param cacheFolder Shared by all runs, so that trust material is; looked through once.
 */
export function watchCommands(entry: string, cacheFolder: string, search: () => SecretSearch): Watch {
  const outputs: string[] = [];
  const folders = new Set<string>();
  const seenArguments = new Set<string>();

  const start = (args: readonly string[], { cwd, env, through = [], timeout = 60_000 }: CommandOptions): StartedCommand => {
    const temporary = join(cwd, '.tmp');
    mkdirSync(temporary, { recursive: true });
    folders.add(cwd);
    const started = performance.now();
    const [command = '', ...rest] = [...through, process.execPath, entry, ...args];
    const child = spawn(command, rest, {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, TMPDIR: temporary, XDG_CACHE_HOME: cacheFolder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    const sample = () => {
      for (const line of pid === undefined ? [] : argumentsOfTree(pid)) seenArguments.add(line);
    };
    const timers = [setInterval(sample, 60), setTimeout(() => child.kill('SIGKILL'), timeout)];
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
    const ended = new Promise<CommandEnd>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => {
        for (const timer of timers) clearTimeout(timer);
        outputs.push(output.stdout, output.stderr);
        resolve({ exitCode, ...output, milliseconds: performance.now() - started });
      });
    });
    return { kill: (signal) => void child.kill(signal), ended };
  };

  return {
    start,
    run: (args, options) => start(args, options).ended,
    leaks: () => {
      const { find, findInFolder } = search();
      return [
        ...outputs.flatMap((text) => find(text).map((name) => `${name} in what was printed: ${text.slice(0, 200)}`)),
        ...[...seenArguments].flatMap((text) => find(text).map((name) => `${name} in an argument list`)),
        ...[cacheFolder, ...folders].flatMap(findInFolder),
      ];
    },
    argumentLists: () => seenArguments.size,
  };
}

/** Argument lists of a process and all below it, where the system has /proc. */
function argumentsOfTree(pid: number): string[] {
  try {
    const own = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [own, ...children.flatMap(argumentsOfTree)];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
