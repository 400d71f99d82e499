import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** One command, seen from outside. */
export interface Measured {
  /** Seconds from start to exit. */
  wall: number;
  /** Seconds of processor time, user and system, of the command and all that it started and waited for. Linux only. */
  cpu?: number;
  /** Bytes resident at the peak, of the whole process tree. Linux only. */
  peak?: number;
  stdout: string;
}

export interface Command {
  program: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** How often memory is looked at, in milliseconds. Default: 10. */
  interval?: number;
}

/** Milliseconds. */
const INTERVAL = 10;
/** USER_HZ, which Linux shows to programs whatever the kernel ticks at. */
const TICKS = 100;
const KILOBYTE = 1024;

/**
 * Runs a command and measures it. Memory is the highest sum over the tree of processes that a look found, or the highest mark of a
 * single process where that is more. What several share is counted for each: the figure is never too low for that.
 *
 * @throws Error where the command fails: a figure of something that did not work is none.
 */
export async function measure({ program, args, interval = INTERVAL, ...options }: Command): Promise<Measured> {
  const cpuBefore = readChildCpu();
  const started = performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let peak = 0;
  const look = () => {
    const tree = child.pid === undefined ? [] : readTree(child.pid);
    peak = Math.max(
      peak,
      tree.reduce((sum, { resident }) => sum + resident, 0),
      ...tree.map(({ highest }) => highest),
    );
  };
  const timer = setInterval(look, interval);
  // Listened for before the output is awaited, which may end later or, of a program that cannot start, never.
  const exit = new Promise<number>((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? -1)));
  const ended = exit.then((code) => ({ code, wall: (performance.now() - started) / 1000 }));
  try {
    const [{ code, wall }, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}\nexited with ${code}:\n${(stderr || stdout).slice(-2000)}`);
    const cpuAfter = readChildCpu();
    return {
      wall,
      stdout,
      ...(cpuBefore !== undefined && cpuAfter !== undefined && { cpu: cpuAfter - cpuBefore }),
      ...(peak > 0 && { peak }),
    };
  } finally {
    clearInterval(timer);
  }
}

function readTree(pid: number): { resident: number; highest: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const read = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * KILOBYTE;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(' ').filter(Boolean);
    return [{ resident: read('VmRSS'), highest: read('VmHWM') }, ...children.flatMap((child) => readTree(Number(child)))];
  } catch {
    // It ended between two looks, or this is not Linux.
    return [];
  }
}

/** Seconds that ended children of this process took; of proc(5), cutime and cstime. */
function readChildCpu(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1').split(') ').pop()?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}
