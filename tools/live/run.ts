import { execFile } from 'node:child_process';

export interface RunResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Milliseconds; default two minutes. */
  timeout?: number;
  input?: string;
}

/** Runs a command without a shell and gives what it printed; 127 where there is no such command. Never throws for an exit code. */
export const run = (
  command: string,
  args: readonly string[],
  { input, timeout = 120_000, ...options }: RunOptions = {},
): Promise<RunResult> =>
  new Promise((resolve) => {
    const child = execFile(command, args, { timeout, maxBuffer: 64 << 20, ...options }, (error, stdout, stderr) => {
      const code = error?.code as string | number | null | undefined;
      resolve({ exitCode: error ? (code === 'ENOENT' ? 127 : typeof code === 'number' ? code : 124) : 0, stdout, stderr });
    });
    // A command that ends without reading its input closes the pipe; its exit code says the rest.
    child.stdin?.on('error', () => undefined).end(input);
  });

/** As `run`, but a failure is an error with the end of what the command said. */
export async function mustRun(command: string, args: readonly string[], options?: RunOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, args, options);
  if (exitCode === 0) return stdout;
  throw new Error(`${command} exited with ${exitCode}:\n${(stderr || stdout).slice(-2000)}`);
}
