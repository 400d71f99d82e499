import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { addPath } from '@actions/core';
import { createFolder } from '../../base/fs/make-folder.ts';
import { createRedactor } from '../../base/secrets/redact.ts';
import { VERSION } from '../../base/version.ts';
import { writeLauncher } from '../launcher-scripts.ts';
import { annotateError, makeHarmless } from './annotate.ts';
import { placeEngine } from './place-engine.ts';
import { setSetupOutputs } from './set-outputs.ts';

/**
 * The step of `setup/action.yml`: puts the command `chopmark` on the PATH of later steps. It is the command line in the checkout of the
 * action, run by the Node of the runner, so nothing is downloaded (docs/adr/0050).
 *
 * @param home Absolute. The folder of the entry file, with the pinned digest beside it.
 */
export async function setUpCommand(home: string): Promise<void> {
  const { redact } = createRedactor();
  process.on('uncaughtException', (error) => leave(annotateError(error, redact).exitCode));
  try {
    await placeCommand(home);
  } catch (error) {
    leave(annotateError(error, redact).exitCode);
  }
}

/** Exits only after all output was written. */
const leave = (exitCode: number): void => void process.stdout.write('', () => process.exit(exitCode));

async function placeCommand(home: string): Promise<void> {
  const { env, platform } = process;
  const parent = join(env.RUNNER_TEMP ? resolve(env.RUNNER_TEMP) : tmpdir(), 'chopmark');
  await createFolder(parent);
  // For this user alone, and gone with the job.
  const folder = await mkdtemp(join(parent, 'setup-'));
  const log = (message: string) => void process.stdout.write(`${makeHarmless(message)}\n`);
  const engine = await placeEngine({
    source: resolve(home, '../cli'),
    pin: (await readFile(join(home, 'engine.sha256'), 'utf8')).trim(),
    folder,
    toolCache: env.RUNNER_TOOL_CACHE,
    user: process.geteuid?.(),
    log,
  });
  const bin = join(folder, 'bin');
  await createFolder(bin, 0o700);
  // Node runs the code in that cache without comparing it with its source, before it runs anything of chopmark (docs/adr/0040).
  const path = await writeLauncher(bin, [process.execPath, join(engine, 'index.js')], { platform, removed: 'NODE_COMPILE_CACHE' });
  addPath(dirname(path));
  setSetupOutputs({ version: VERSION, path });
  log(`chopmark ${VERSION} is on PATH: ${path}`);
}
