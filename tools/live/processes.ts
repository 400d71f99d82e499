import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.ts';

export interface ServiceProcess {
  name: string;
  pid: number;
  /** When it started, in the operating system's words: another process that was given the number later has another one. */
  started: string;
  log: string;
}

/** Milliseconds. Trillian would linger for five seconds, and nothing an instance holds is worth keeping. */
const GRACE = 500;

async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || undefined;
  try {
    // Fields of proc(5) after the command, which may hold spaces: state is the 1st of them, starttime the 20th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

export const isAlive = async ({ pid, started }: ServiceProcess): Promise<boolean> => (await startOf(pid)) === started;

/** Starts a service in a process group of its own, which outlives this process and needs no terminal. */
export async function startProcess(
  folder: string,
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServiceProcess> {
  const log = join(folder, `${name}.log`);
  const output = openSync(log, 'a');
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', output, output], env });
  closeSync(output);
  const pid = await new Promise<number>((resolve, reject) => child.once('error', reject).once('spawn', () => resolve(child.pid ?? 0)));
  child.unref();
  return { name, pid, started: (await startOf(pid)) ?? '', log };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already: what was wanted.
  }
}

/** Ends the service and what it started, first politely; one that is gone already is no error. */
export async function stopProcess(service: ServiceProcess): Promise<void> {
  if (!(await isAlive(service))) return;
  signalGroup(service.pid, 'SIGTERM');
  const deadline = Date.now() + GRACE;
  while (await isAlive(service)) {
    if (Date.now() > deadline) signalGroup(service.pid, 'SIGKILL');
    await sleep(20);
  }
}

/** The end of a service's log, for a person who wants to know why it did not start. */
export function tailLog({ log }: ServiceProcess, lines = 25): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
}
