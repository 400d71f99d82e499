import type { ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { toTimeoutError } from '../errors/timeout-error.ts';
import { EXEC_TIMEOUT, MAX_EXEC_OUTPUT, MEMORY_POLL_INTERVAL } from '../limits.ts';
import type { Env, Exec, ExecResult } from '../ports.ts';
import { HAS_GROUPS, signalGroup } from './end-group.ts';
import { planStart, type StartPlan } from './plan-start.ts';

export interface ExecSettings {
  env: Env;
  /** Ends every command when the run ends. */
  signal: AbortSignal;
  /** Absolute. */
  workingFolder: string;
  /** Milliseconds. Default: `EXEC_TIMEOUT`. */
  timeout?: number;
}

/**
 * What a command needs to run at all, to use the user's language and to reach the network; no variable of a CI system. Upper case, because
 * Windows ignores the case of names.
 */
const HANDED_ON = new Set(
  `PATH HOME USER LOGNAME SHELL LANG TZ TMPDIR TEMP TMP
   SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES
   HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR`.split(/\s+/),
);

/** The other locale categories and XDG base directories, in which credential helpers keep their data. */
const HANDED_ON_FAMILIES = /^(?:LC|XDG)_[A-Z_]+$/;

const isHandedOn = (name: string) => HANDED_ON.has(name.toUpperCase()) || HANDED_ON_FAMILIES.test(name.toUpperCase());

/** The exit codes that shells and timeout(1) use. */
const TIMED_OUT = 124;
const NOT_RUNNABLE = 126;
const NOT_FOUND = 127;
const KILLED = 137;

/**
 * The real `Exec`: no shell, an allow-listed environment, limits on time, output and, if requested, memory. A command that is ended for
 * exceeding a limit has an exit code of its own (124, 137), so that its partial output is never taken for its result; its child processes
 * are ended too.
 */
export function createExec({ env, signal, workingFolder, timeout = EXEC_TIMEOUT }: ExecSettings): Exec {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
  const onlyPath = Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() === 'PATH'));

  return async (
    command,
    args,
    {
      input,
      isolated = false,
      env: added = {},
      maxBytes = MAX_EXEC_OUTPUT,
      maxMemory,
      timeout: ownTimeout = timeout,
      signal: own,
      onOutput,
    } = {},
  ) => {
    // Most runs start no command, and this import takes longer than verifying a bundle.
    const { spawn } = await import('node:child_process');
    const runSignal = own ? AbortSignal.any([signal, own]) : signal;
    const commandEnv = { ...(isolated ? onlyPath : inherited), ...added };
    const plan = planStart(command, args, { env: { ...onlyPath, ...inherited, ...added }, workingFolder });
    if (plan === undefined) return { exitCode: NOT_FOUND, stdout: '', stderr: '' };
    return new Promise<ExecResult>((resolve, reject) => {
      if (runSignal.aborted) return reject(toTimeoutError(runSignal, `${command} ended`));
      const child = start(spawn, plan, workingFolder, commandEnv);
      if (child === undefined) return resolve({ exitCode: NOT_RUNNABLE, stdout: '', stderr: '' });
      const outputs = {
        stdout: collect(child.stdout, maxBytes, () => end(KILLED), onOutput),
        stderr: collect(child.stderr, maxBytes, () => end(KILLED)),
      };
      const timer = setTimeout(() => end(TIMED_OUT), ownTimeout);
      const unwatch = maxMemory && child.pid ? watchMemory(child.pid, maxMemory, () => end(KILLED)) : () => {};
      const abort = () => {
        reject(toTimeoutError(runSignal, `${command} ended`));
        end(KILLED);
      };
      const settle = (exitCode: number) => {
        clearTimeout(timer);
        unwatch();
        runSignal.removeEventListener('abort', abort);
        resolve({ exitCode, stdout: outputs.stdout(), stderr: outputs.stderr() });
      };
      // A child process of the command may outlive it and keep the pipes open, so an ended command is not awaited.
      const end = (exitCode: number) => {
        signalGroup(child, 'SIGKILL', { run: spawn, env });
        child.stdout.destroy();
        child.stderr.destroy();
        settle(exitCode);
      };
      runSignal.addEventListener('abort', abort, { once: true });
      child.once('error', (error: NodeJS.ErrnoException) => settle(error.code === 'ENOENT' ? NOT_FOUND : NOT_RUNNABLE));
      child.once('close', (exitCode) => settle(exitCode ?? KILLED));
      // A command may exit without reading its input to the end.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  };
}

/** Undefined if the platform rejects the command: an argument with a NUL. */
function start(
  run: typeof spawn,
  { file, args, windowsVerbatimArguments }: StartPlan,
  cwd: string,
  env: Env,
): ChildProcessWithoutNullStreams | undefined {
  try {
    // A detached command leads its own process group, which can be ended as a whole.
    return run(file, args, { cwd, env, stdio: 'pipe', windowsHide: true, windowsVerbatimArguments, detached: HAS_GROUPS });
  } catch {
    return undefined;
  }
}

function collect(
  stream: NodeJS.ReadableStream,
  maxBytes: number,
  overflow: () => void,
  take?: ((piece: Buffer) => void) | undefined,
): () => string {
  const chunks: Buffer[] = [];
  const keep = take ?? ((chunk: Buffer) => void chunks.push(chunk));
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxBytes) overflow();
    else keep(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/**
 * Checks the memory of a process in `/proc` (proc(5), VmRSS in kB), and calls `onTooMuch` above the limit. Without `/proc` nothing is
 * checked.
 *
 * @param maxBytes Bytes of resident memory.
 * @returns A function that ends the checks.
 */
function watchMemory(pid: number, maxBytes: number, onTooMuch: () => void): () => void {
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    if (kilobytes * 1024 > maxBytes) onTooMuch();
  }, MEMORY_POLL_INTERVAL);
  return () => clearInterval(timer);
}
