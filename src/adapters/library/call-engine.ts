import { homedir } from 'node:os';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { throwIfEnded } from '../../base/errors/timeout-error.ts';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import type { Logger, Ports } from '../../base/ports.ts';
import { createRedactor, type Redactor } from '../../base/secrets/redact.ts';
import { parseInputs, type RawInputs } from '../../options/parse-inputs.ts';
import type { CommandName } from '../../options/schema/option.ts';
import { nameProperties, toKebabCase } from '../../options/schema/option-names.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { bindPorts } from '../node-ports.ts';
import { openOctokit } from '../open-octokit.ts';
import { checkObject, checkPorts } from './check-arguments.ts';
import { keepReason, nameInError, nameInResult } from './name-options.ts';

/** One call of the library. */
export interface Call<Command extends CommandName> {
  command: Command;
  /** As the caller gave them: camelCase. */
  options: object;
  /** Values that the caller does not give, but the command requires. */
  implied?: RawInputs;
  ports: Partial<Ports>;
}

/**
 * Runs a command of the engine for a caller of the library: parses the options, binds the ports that are not given, and closes them.
 * Errors and problems name options as the caller writes them, without the secrets of the call, which a service may repeat in its answer; and
 * an error keeps the reason of an abort.
 *
 * @throws ChopmarkError
 */
export async function callEngine<Command extends CommandName, Outcome>(
  { command, options, implied = {}, ports }: Call<Command>,
  work: (options: OptionsOf<Command>, ports: Ports) => Promise<Outcome>,
): Promise<Outcome> {
  const redactor = createRedactor();
  try {
    const raw = { ...readRawInputs(options), ...implied };
    return await withPorts({ replaced: ports, redactor }, async (all) => {
      const parsed = parseInputs(command, raw);
      throwIfEnded(all.signal, 'the call began');
      return nameInResult(await work(parsed, all), redactor.redact);
    });
  } catch (error) {
    throw nameInError(keepReason(error, ports?.signal), redactor.redact);
  }
}

/** An option with the value undefined is probably an unset variable. To ignore it would drop a condition. */
function readRawInputs(options: object): RawInputs {
  checkObject(options, 'the options');
  const raw = Object.entries(options);
  const unset = raw.find(([, value]) => value === undefined || value === null);
  if (unset === undefined) return Object.fromEntries(raw.map(([name, value]) => [toKebabCase(name), value]));
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `The option ${unset[0]} is given, but its value is undefined.`,
    hint: 'Leave it out, or set a value. Check that the variable it comes from is set.',
  });
}

interface GivenPorts {
  replaced: Partial<Ports>;
  /** Gets the secrets of the call. */
  redactor: Redactor;
}

/** Uses the real ports for those that are not given, and closes them afterwards. */
async function withPorts<Outcome>(given: GivenPorts, work: (ports: Ports) => Promise<Outcome>): Promise<Outcome> {
  const { ports, close } = openPorts(given);
  try {
    return await work(ports);
  } finally {
    await close();
  }
}

/**
 * The real ports, with the given ones in their place.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`, `INPUT_OPTION_UNKNOWN`
 */
function openPorts({ replaced, redactor }: GivenPorts): { ports: Ports; close: () => Promise<void> } {
  const given = checkPorts(replaced);
  const { ports, close } = bindPorts({
    cacheFolder: given.cacheFolder ?? findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }),
    signal: given.signal ?? new AbortController().signal,
    openGithub: openOctokit,
    log: { write: () => {}, level: 'silent', progress: 'none', color: false, columns: 80 },
  });
  const all = { ...ports, ...given };
  return { ports: { ...all, logger: nameInLog(all.logger, redactor) }, close };
}

/** The logger of the caller, which gets messages without secrets, and warnings that name options as the caller writes them. */
const nameInLog = (logger: Logger, { add, redact }: Redactor): Logger => ({
  debug: (message) => logger.debug(redact(message)),
  info: (message) => logger.info(redact(nameProperties(message))),
  warn: (message) => logger.warn(redact(nameProperties(message))),
  progress: (task, done, total) => logger.progress(task, done, total),
  secret(value) {
    add(value);
    logger.secret(value);
  },
});
