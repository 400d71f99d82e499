import type { OptionSpec } from '../contract/option.ts';
import { ChopmarkError } from '../core/errors.ts';
import { neutralizeCommands } from '../core/neutralize-commands.ts';
import { createRedactor } from '../core/redact.ts';
import { VERSION } from '../core/version.ts';
import type { RawInputs } from '../engine/parse-inputs.ts';
import { parseOptionValue } from '../engine/parse-option-value.ts';
import { listenForSignals } from '../signals.ts';
import { holdMemory } from './hold-memory.ts';
import { type Invocation, listCommandLineOptions, parseArguments } from './parse-arguments.ts';
import { type Output, openStream } from './streams.ts';
import { tellError } from './tell-error.ts';

interface Shown {
  json: boolean;
  report: string;
  quiet: boolean;
  debug: boolean;
  noColour: boolean;
}

/** The command line from its words to its exit code. Standard output carries results alone; all else goes to standard error. */
export async function main(argv: readonly string[], cacheFolder: string): Promise<void> {
  const { env } = process;
  // An option that is wrong must not decide how its error is shown.
  const noColour = argv.includes('--no-colour') || argv.includes('--no-color');
  const stdout = openStream(process.stdout, env, noColour);
  const stderr = openStream(process.stderr, env, noColour);
  // What nobody waited for would be printed by Node itself, secrets included.
  process.on('uncaughtException', (error) => {
    const told = tellError(error, { stderr, json: undefined, debug: argv.includes('--debug'), redact: createRedactor().redact });
    void told.then((exitCode) => process.exit(exitCode));
  });
  const exitCode = await answer(argv, cacheFolder, stdout, stderr);
  // Both streams have taken everything by now: each write was waited for.
  await stderr.write('');
  process.exit(exitCode);
}

async function answer(argv: readonly string[], cacheFolder: string, stdout: Output, stderr: Output): Promise<number> {
  try {
    const invocation = parseArguments(argv);
    if (invocation.kind === 'run') return await run(invocation, cacheFolder, stdout, stderr);
    if (invocation.kind === 'version') await stdout.write(`${VERSION}\n`);
    else await help(invocation, invocation.kind === 'none' ? stderr : stdout);
    return invocation.kind === 'none' ? 2 : 0;
  } catch (error) {
    const json = argv.includes('--json') ? stdout : undefined;
    return tellError(error, { stderr, json, debug: argv.includes('--debug'), redact: createRedactor().redact });
  }
}

async function help(invocation: Exclude<Invocation, { kind: 'run' }>, output: Output): Promise<void> {
  const { writeCommandHelp, writeHelp } = await import('./help.ts');
  const strong = (text: string) => (output.colour ? `\u001b[1m${text}\u001b[0m` : text);
  const page = { width: Math.min(Math.max(output.columns, 60), 110), strong };
  const topic = invocation.kind === 'help' ? invocation.command : undefined;
  await output.write(topic ? writeCommandHelp(topic, page) : writeHelp(page));
}

async function run(
  { command, raw, shown: rawShown }: Extract<Invocation, { kind: 'run' }>,
  cacheFolder: string,
  stdout: Output,
  stderr: Output,
): Promise<number> {
  const { env } = process;
  const shown = readShown(listCommandLineOptions(command), rawShown);
  const interruption = listenForSignals();
  const { bindPorts } = await import('../bindings.ts');
  const { ports, redactor, close } = bindPorts({
    cacheFolder,
    signal: interruption.signal,
    log: {
      write: (text) => void stderr.write(neutralizeCommands(text)),
      level: shown.debug ? 'debug' : shown.quiet ? 'silent' : 'info',
      terminal: stderr.terminal && !shown.quiet,
      colour: stderr.colour,
      columns: stderr.columns,
    },
  });
  const context = { env, warn: ports.logger.warn };
  const print = (text: string) => stdout.write(redactor.redact(text));
  try {
    if (command === 'sandbox') {
      const { runSandbox } = await import('./run-sandbox.ts');
      const { renderSandboxDetails } = await import('../report/sandbox.ts');
      const { serializeDocument } = await import('../report/json.ts');
      return await runSandbox(raw, ports, context, async (details, inside) => {
        if (shown.quiet) return;
        const output = inside ? stderr : stdout;
        await output.write(shown.json && !inside ? serializeDocument(details) : renderSandboxDetails(details, output));
      });
    }
    if (command === 'sign' || raw.statements === 'per-subject') holdMemory();
    const { runCommand } = await import('./run-command.ts');
    const outcome = await runCommand(command, raw, ports, context);
    if (shown.json) await print((await import('../report/json.ts')).serializeDocument(outcome.document));
    else if (shown.report === 'markdown' && outcome.markdown) await print(outcome.markdown());
    else if (!shown.quiet || isAskedFor(command)) await print(outcome.text(stdout));
    return interruption.exitCode() ?? outcome.exitCode;
  } catch (error) {
    const interrupted = interruption.name();
    if (interrupted) {
      await stderr.write(`Interrupted by ${interrupted}. What is signed already is kept: run the same command again to go on.\n`);
      return interruption.exitCode() ?? 1;
    }
    return tellError(error, { stderr, json: shown.json ? stdout : undefined, debug: shown.debug, redact: redactor.redact });
  } finally {
    await close();
  }
}

/** Commands whose text is all they are for; `quiet` cannot mean to leave it out. */
const isAskedFor = (command: string) => command === 'completion' || command === 'trust' || command === 'inspect';

function readShown(specs: readonly OptionSpec[], raw: RawInputs): Shown {
  const read = (name: string): unknown => {
    const spec = specs.find((candidate) => candidate.name === name);
    const value = spec && (raw[name] ?? (spec.formerly && raw[spec.formerly]) ?? (spec.env && process.env[spec.env]) ?? spec.default);
    return spec && value !== undefined && value !== '' ? parseOptionValue(spec, value, name) : undefined;
  };
  const shown = {
    json: read('json') === true,
    report: String(read('report') ?? 'text'),
    quiet: read('quiet') === true,
    debug: read('debug') === true,
    noColour: read('no-colour') === true,
  };
  if (shown.json && raw.report !== undefined)
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: 'json and report exclude each other.',
      hint: 'Standard output carries one of them.',
    });
  return shown;
}
