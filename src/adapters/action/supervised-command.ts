import { EOL } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND_GRACE } from '../../base/limits.ts';
import type { Env, RunCommand } from '../../base/ports.ts';
import { MAX_BUILD_OUTPUT } from '../limits.ts';
import type { SupervisedCommand } from './command-supervisor.ts';
import { killTree } from './kill-tree.ts';

export interface SupervisedCommandSettings {
  /** Ends every command when the run ends. */
  signal: AbortSignal;
  /** Absolute. */
  workingFolder: string;
  /** Gets what a command prints, unchanged. */
  write(piece: Buffer): void;
  /** Gets what there is to tell about a command that was ended. */
  warn(message: string): void;
  /** Milliseconds between SIGTERM and SIGKILL. Default: `COMMAND_GRACE`. */
  grace?: number;
  /** Milliseconds for a command. Default: until the run ends. */
  timeout?: number;
  /** Bytes that a command may print. Default: `MAX_BUILD_OUTPUT`. */
  maxBytes?: number;
}

const TIMED_OUT = 124;
const NOT_RUNNABLE = 126;
const KILLED = 137;
/** Milliseconds for the supervisor to end after its command. */
const SUPERVISOR_GRACE = 1_000;
/** Milliseconds to wait for more output, where a process that outlives the command keeps it open. */
const OUTPUT_GRACE = 1_000;

/**
 * The Action's `RunCommand`, with `@actions/exec`: no shell, no standard input, exactly the given environment. A program between the two
 * (`command-supervisor.ts`) can be ended, and ends the command with everything that it started. A command that is ended for exceeding a
 * limit has an exit code of its own (124, 137).
 */
export function createSupervisedCommand({
  signal,
  workingFolder,
  write,
  warn,
  grace = COMMAND_GRACE,
  timeout,
  maxBytes = MAX_BUILD_OUTPUT,
}: SupervisedCommandSettings): RunCommand {
  return async (command, args, env, own) => {
    const runSignal = own ? AbortSignal.any([signal, own]) : signal;
    const { exec } = await import('@actions/exec');
    if (runSignal.aborted) return KILLED;
    const task: SupervisedCommand = { command, args, env, cwd: workingFolder, grace };
    const supervisor = createSupervisorHandle();
    let printed = 0;
    let isOver = false;
    let reason: number | undefined;
    const givenUp = Promise.withResolvers<undefined>();
    let giveUp: NodeJS.Timeout | undefined;
    const end = (how: 'SIGTERM' | 'SIGINT', exitCode?: number) => {
      if (reason !== undefined) return;
      reason = exitCode;
      supervisor.send(how);
      clearTimeout(giveUp);
      giveUp = setTimeout(
        () => {
          supervisor.send('SIGKILL');
          givenUp.resolve(undefined);
        },
        (how === 'SIGTERM' ? grace : 0) + SUPERVISOR_GRACE,
      );
    };
    const take = (piece: Buffer) => {
      // A process that outlives the command may print without end. The process ID is no longer that of the supervisor.
      if (isOver) return;
      printed += piece.length;
      if (printed <= maxBytes) return write(piece);
      if (reason === undefined) warn(`The command was ended, because it printed more than ${maxBytes} bytes.`);
      end('SIGINT', KILLED);
    };
    const abort = () => end('SIGTERM');
    const timer = timeout === undefined ? undefined : setTimeout(() => end('SIGINT', TIMED_OUT), timeout);
    runSignal.addEventListener('abort', abort, { once: true });
    try {
      const running = exec(quote(process.execPath), [fileBeside(import.meta.url)], {
        cwd: workingFolder,
        env: supervisorEnvironment(process.env),
        input: Buffer.from(JSON.stringify(task)),
        ignoreReturnCode: true,
        // It would print its command line, and hand outputs to the log without their bound.
        silent: true,
        delay: OUTPUT_GRACE,
        listeners: { stdout: (data) => take(withhold(data)), stderr: (data) => supervisor.read(withhold(data), take) },
      });
      const exitCode = await Promise.race([running, givenUp.promise]);
      return reason ?? exitCode ?? KILLED;
    } catch {
      // The working folder or Node itself is gone.
      return NOT_RUNNABLE;
    } finally {
      isOver = true;
      clearTimeout(timer);
      clearTimeout(giveUp);
      runSignal.removeEventListener('abort', abort);
    }
  };
}

/** Sends signals to the supervisor, as soon as its process ID is known. */
function createSupervisorHandle() {
  let pid: number | undefined;
  let head = Buffer.alloc(0);
  const waiting: NodeJS.Signals[] = [];
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (pid === undefined) return;
      if (process.platform === 'win32') killTree(pid);
      else process.kill(pid, signal);
    } catch {
      // It has ended by itself in the meantime.
    }
  };
  return {
    send: (signal: NodeJS.Signals) => (pid === undefined ? void waiting.push(signal) : kill(signal)),
    /** Takes standard error: the first line is the process ID, everything else is of the command. */
    read(piece: Buffer, take: (piece: Buffer) => void): void {
      if (pid !== undefined) {
        take(piece);
        return;
      }
      head = Buffer.concat([head, piece]);
      const at = head.indexOf('\n');
      if (at < 0) return;
      pid = Number(head.toString('latin1', 0, at));
      for (const signal of waiting.splice(0)) kill(signal);
      if (at + 1 < head.length) take(head.subarray(at + 1));
    },
  };
}

/**
 * A copy of a piece of output. `@actions/exec` goes on to look for lines in the piece itself, and keeps an unfinished line, in a
 * text that it searches again with each piece: the piece becomes one empty line.
 */
function withhold(piece: Buffer): Buffer {
  const copy = Buffer.from(piece);
  piece.fill(0);
  piece.write(EOL, Math.max(0, piece.length - EOL.length), 'latin1');
  return copy;
}

/** What Node needs to start. Variables of Node itself, such as NODE_OPTIONS, are for the command alone. */
function supervisorEnvironment(env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && ['PATH', 'SYSTEMROOT', 'TEMP', 'TMP', 'LD_LIBRARY_PATH'].includes(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );
}

/** As `argStringToArray` of `@actions/exec` reads it. */
const quote = (path: string): string => `"${path.replaceAll('"', '\\"')}"`;

/** Computed from the whole URL, so that no bundler tries to resolve the file as a module. */
const fileBeside = (here: string): string => join(fileURLToPath(here), '..', `command-supervisor${here.endsWith('.ts') ? '.ts' : '.js'}`);
