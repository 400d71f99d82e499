import { ChopmarkError } from '../../../base/errors/errors.ts';
import { toTimeoutError } from '../../../base/errors/timeout-error.ts';
import { findUrlCredentials } from '../../../base/errors/url-credentials.ts';
import type { Env, Ports } from '../../../base/ports.ts';
import { redactArgv } from '../../../base/secrets/redact-argv.ts';
import type { ProvenanceExtra } from '../../../predicates/provenance-shape.ts';
import { buildChildEnvironment, isSecretVariable, listEnvironmentChanges } from '../../shared/child-environment.ts';
import { findChanges, snapshotFiles } from './changed-files.ts';

/**
 * Runs the build and records it: command, exit code, start, end, and the written files. All of this is declared by the job. The command
 * gets no variable that looks like a secret, and arguments that do are masked.
 *
 * @param ports `signal` also ends the build.
 * @throws ChopmarkError `INPUT_EXEC` if it fails, `INPUT_TIMEOUT`. Nothing is signed then.
 */
export async function runBuild([command = '', ...args]: readonly string[], ports: Ports): Promise<ProvenanceExtra> {
  if (!ports.runCommand) {
    throw new ChopmarkError({
      code: 'INPUT_EXEC',
      message: '--exec is not available here: commands cannot be run.',
      hint: 'Build in a separate step, and attest its output.',
    });
  }
  const { clock, logger, workingFolder, signal } = ports;
  const before = await snapshotFiles(workingFolder);
  const startedOn = clock.now().toISOString();
  const withheld = listEnvironmentChanges(ports.env, {}).unset;
  if (withheld.length > 0) logger.info(`The build runs without these variables: ${withheld.sort().join(', ')}.`);
  const exitCode = await ports.runCommand(command, args, buildChildEnvironment(ports.env, {}), signal);
  if (signal.aborted) throw toTimeoutError(signal, 'the build was done');
  const finishedOn = clock.now().toISOString();
  if (exitCode !== 0) {
    throw new ChopmarkError({
      code: 'INPUT_EXEC',
      message: `The build command ended with exit code ${exitCode}. Nothing was signed.`,
      hint:
        exitCode === 127 ? 'Check that the command is installed and on PATH. It is run without a shell.' : 'See the output of the command.',
    });
  }
  const changed = await findChanges(before, workingFolder, signal);
  logger.info(`The build wrote ${changed.length} files.`);
  const record = { command: redactArgv([command, ...args], secretsOf(ports.env)), exitCode, startedOn, finishedOn };
  return {
    startedOn,
    finishedOn,
    byproducts: [
      { name: 'command', mediaType: 'application/json', content: Buffer.from(JSON.stringify(record)).toString('base64') },
      ...changed,
    ],
  };
}

/** Values that say nothing about a secret, and that occur everywhere. */
const PLAIN = /^(?:true|false|none|null|yes|no|\d{1,5})$/i;

/** Secrets in the environment: whole values, and the credentials of addresses, also of proxies. */
const secretsOf = (env: Env): string[] =>
  Object.entries(env).flatMap(([name, value]) => {
    if (!value || PLAIN.test(value)) return [];
    const passwords = findUrlCredentials(value).flatMap(({ start, end }) => /:(.+)$/s.exec(value.slice(start, end))?.[1] ?? []);
    return isSecretVariable(name, value) ? [value, ...passwords] : passwords;
  });
