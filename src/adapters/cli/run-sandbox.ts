import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { explainFileError } from '../../base/errors/file-error.ts';
import type { Env, Ports } from '../../base/ports.ts';
import { endWindowsTree } from '../../base/process/end-windows-tree.ts';
import { planStart } from '../../base/process/plan-start.ts';
import { type ParseContext, parseInputs, type RawInputs } from '../../options/parse-inputs.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { SandboxDetails, SandboxEnvironment } from '../../report/sandbox.ts';
import { createLauncher, ownProgram, prependPath } from './launcher.ts';

/** The output functions of the command. */
export interface SandboxOutput {
  /** Called once, when the services are ready. `inside`: a command runs inside and uses standard output. */
  details(details: SandboxDetails, inside: boolean): Promise<void>;
  /** Called instead of `details` if the environment of a running sandbox was requested. It contains a secret of the sandbox. */
  environment(environment: SandboxEnvironment, shell: OptionsOf<'sandbox'>['shell']): Promise<void>;
}

/** Runs a sandbox until it is interrupted, or until the command inside it ends, whose exit code is then returned. */
export async function runSandbox(raw: RawInputs, ports: Ports, context: ParseContext, output: SandboxOutput): Promise<number> {
  const options = parseInputs('sandbox', raw, context);
  const { readSandboxEnvironment, sandbox } = await import('../../engine/sandbox.ts');
  if (options.env) {
    await output.environment(await readSandboxEnvironment(options, ports, process.getuid?.()), options.shell);
    return 0;
  }
  const running = await sandbox(options, ports);
  try {
    const [command, ...args] = options.command;
    await output.details(running.details, command !== undefined);
    if (command === undefined) {
      await untilAborted(ports.signal);
      return 0;
    }
    return await runInside([command, ...args], running.environment, ports);
  } finally {
    await running.close();
  }
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    // A pending promise alone does not keep a process alive, but the servers of the sandbox do.
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Inside, `chopmark` is this program, even if it is not installed, or installed in another version. */
async function runInside(words: readonly string[], env: Env, ports: Ports): Promise<number> {
  const program = ownProgram();
  // Without the launcher, which is a batch file on Windows: arguments can have more characters then.
  const [command = '', ...args] = words[0] === 'chopmark' ? [...program, ...words.slice(1)] : words;
  const launcher = await createLauncher(program).catch((error: unknown) => {
    ports.logger.warn(`The launcher for chopmark could not be created in the temporary folder: ${explainFileError(error)}.`);
  });
  try {
    return await runToEnd(command, args, launcher ? prependPath(env, launcher.folder) : env, ports);
  } finally {
    await launcher?.remove();
  }
}

/** Runs the command with our own standard streams. Exit codes 126 and 127 have the same meaning as in a shell. */
function runToEnd(command: string, args: readonly string[], env: Env, { logger, signal, workingFolder }: Ports): Promise<number> {
  const plan = planStart(command, args, { env, workingFolder });
  if (plan === undefined) {
    logger.warn(`${command} could not be started: ENOENT.`);
    return Promise.resolve(127);
  }
  const { file, windowsVerbatimArguments } = plan;
  return new Promise((resolve) => {
    const child = spawn(file, plan.args, { stdio: 'inherit', env, cwd: workingFolder, windowsVerbatimArguments });
    const end = () => (process.platform === 'win32' ? endWindowsTree(child, { run: spawn, env }) : void child.kill('SIGTERM'));
    signal.addEventListener('abort', end, { once: true });
    child.once('error', (error: NodeJS.ErrnoException) => {
      logger.warn(`${command} could not be started: ${error.code ?? 'unknown reason'}.`);
      resolve(error.code === 'ENOENT' ? 127 : 126);
    });
    child.once('exit', (code, name) => resolve(code ?? 128 + (name ? constants.signals[name] : 0)));
  });
}
