import { mkdtemp } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { endGroup, setSecret, startGroup, warning } from '@actions/core';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import { makeFolder } from '../../base/fs/make-folder.ts';
import type { Env } from '../../base/ports.ts';
import { createRedactor, type Redactor } from '../../base/secrets/redact.ts';
import { VERSION } from '../../base/version.ts';
import { planReports, resultOfError, writeReports } from '../../engine/write-reports.ts';
import type { Result } from '../../results/result.ts';
import { describeRun, listWords } from '../describe-run.ts';
import { bindPorts } from '../node-ports.ts';
import { listenForSignals } from '../signals.ts';
import { watchRun } from '../watch-run.ts';
import { annotateError, type Ending, makeHarmless, type Redact } from './annotate.ts';
import { type ActionName, variableOf } from './inputs.ts';
import { openToolkit } from './open-toolkit.ts';
import { publishResult } from './publish-result.ts';
import { type Inputs, readInputs } from './read-inputs.ts';
import { runEngine } from './run-engine.ts';
import { setOutputs } from './set-outputs.ts';
import { createSupervisedCommand } from './supervised-command.ts';
import { createWorkflowLogger } from './workflow-log.ts';

/** Runs a step of a workflow, from its inputs to its outputs. */
export async function main(action: ActionName): Promise<void> {
  // It learns the secrets of the run, so that an unhandled error cannot show them either, as Node itself would.
  const redactor = createRedactor();
  const { redact } = redactor;
  process.on('uncaughtException', (error) => leave(action, annotateError(error, redact)));
  let ending: Ending;
  try {
    const folder = await chooseFolder(action, process.env);
    // Before anything can fail: a later step that keeps the folder runs always().
    setOutputs(action, { 'bundle-dir': folder });
    ending = await run(action, readInputs(action, process.env), { folder, redactor });
  } catch (error) {
    // An input that is refused: no run has begun.
    ending = annotateError(error, redact);
    if (error instanceof ChopmarkError && process.env[variableOf('show-summary')]?.trim() !== 'false')
      await summarizeFailure(resultOfError(action, error), redact);
  }
  leave(action, ending);
}

function leave(action: ActionName, ending: Ending): void {
  setEnding(action, ending);
  // Exit only after all output was written.
  process.stdout.write('', () => process.exit(ending.exitCode));
}

const setEnding = (action: ActionName, { exitCode, errorCode }: Ending): void =>
  setOutputs(action, { 'exit-code': String(exitCode), 'error-code': errorCode });

/** The reason on the page of the run. That it cannot be written there is only a warning. */
async function summarizeFailure(failure: Result, redact: Redact): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const { writeFailure } = await import('./summary.ts');
  await writeFailure(failure, redact).catch((trouble) => warning(makeHarmless(redact(String(trouble)))));
}

async function run(action: ActionName, inputs: Inputs, { folder, redactor }: { folder: string; redactor: Redactor }): Promise<Ending> {
  const { env } = process;
  const interruption = listenForSignals();
  const token = inputs.own.githubToken ?? env.GITHUB_TOKEN;
  if (token) setSecret(token);
  const watch = watchRun({
    signal: interruption.signal,
    tell(error) {
      const ending = annotateError(error, redact, command);
      setEnding(action, ending);
      return interruption.exitCode() ?? ending.exitCode;
    },
  });
  const { ports: bound, close } = bindPorts({
    redactor,
    openGithub: openToolkit,
    cacheFolder: findCacheFolder({ env, platform: process.platform, home: homedir() }),
    signal: interruption.signal,
    log: createWorkflowLogger((text) => void process.stdout.write(text), { now: () => new Date() }),
    env: { ...env, ...(token && { GITHUB_TOKEN: token }) },
  });
  const runCommand = createSupervisedCommand({
    signal: bound.signal,
    workingFolder: bound.workingFolder,
    write: (piece) => void process.stderr.write(piece),
    warn: bound.logger.warn,
  });
  const ports = { ...bound, ...watch.bind({ runCommand }) };
  if (token) redactor.add(token);
  const redact: Redact = (text) => redactor.redact(text);
  const reports = planReports(inputs.own.report);
  const command = action === 'attest' ? inputs.own.command : action;
  const describe = () => describeRun(listWords(command, inputs.raw), inputs.raw, ports.clock.now());
  try {
    startGroup(`chopmark ${command} ${VERSION}`);
    const result = await watch.guard(() => runEngine(action, inputs, { ports, folder })).finally(endGroup);
    if (inputs.own.pushToRegistry && inputs.own.createStorageRecord) {
      const { recordStorage } = await import('../../engine/record-storage.ts');
      const { subjectVersion: version } = inputs.own;
      const ids = await recordStorage(result, { ...(version !== undefined && { version }) }, ports);
      if (ids.length > 0) setOutputs(action, { 'storage-record-ids': ids.join(',') });
    }
    return await publishResult(result, {
      action,
      folder,
      ports,
      redact,
      reports,
      showSummary: inputs.own.showSummary,
      describeRun: describe,
    });
  } catch (error) {
    const signal = interruption.name();
    if (error instanceof ChopmarkError && error.code !== 'STORE_REPORT_WRITE') {
      const failure = resultOfError(command, error);
      await writeReports(reports, failure, { ...ports, redact, describeRun: describe }).catch((trouble) => annotateError(trouble, redact));
      if (inputs.own.showSummary) await summarizeFailure(failure, redact);
    }
    if (!signal) return annotateError(error, redact, command);
    process.stdout.write(`Interrupted by ${signal}.\n`);
    return { exitCode: interruption.exitCode() ?? 1, errorCode: 'SIGNING_INTERRUPTED' };
  } finally {
    await close();
  }
}

/** `bundle-dir`, else a new folder in the runner's temporary folder, which the runner empties after the job. Absolute. */
async function chooseFolder(action: ActionName, env: Env): Promise<string> {
  const given = env[variableOf('bundle-dir')]?.trim();
  if (action !== 'verify' && given) return resolve(given);
  const { RUNNER_TEMP } = env;
  const parent = RUNNER_TEMP ? join(RUNNER_TEMP, 'chopmark') : resolve('.chopmark');
  await makeFolder(parent);
  return mkdtemp(join(parent, `${action}-`));
}
