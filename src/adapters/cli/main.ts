import { neutralizeCommands } from '../../base/secrets/neutralize.ts';
import { createRedactor, type Redactor } from '../../base/secrets/redact.ts';
import { VERSION } from '../../base/version.ts';
import type { ReportPlan } from '../../engine/write-reports.ts';
import type { RawInputs } from '../../options/parse-inputs.ts';
import { parseOptionValue } from '../../options/parse-option-value.ts';
import type { OptionSpec } from '../../options/schema/option.ts';
import { describeRun } from '../describe-run.ts';
import { holdMemory } from '../hold-memory.ts';
import { listenForSignals } from '../signals.ts';
import { watchRun } from '../watch-run.ts';
import { type Invocation, listCommandLineOptions, parseArguments } from './parse-arguments.ts';
import { printError, writeError } from './print-error.ts';
import type { Shown } from './show-outcome.ts';
import { type Output, openStream, writeNow } from './streams.ts';

/** Runs the command line, from its arguments to its exit code. Only results go to standard output, everything else to standard error. */
export async function main(argv: readonly string[], cacheFolder: string): Promise<void> {
  const { env } = process;
  // Read directly, because an invalid option must not affect how its error is shown.
  const noColor = argv.includes('--no-color');
  const stdout = openStream(process.stdout, env, noColor);
  const stderr = openStream(process.stderr, env, noColor);
  // It learns the secrets of the run, so that an unhandled error cannot show them either, as Node itself would.
  const redactor = createRedactor();
  process.on('uncaughtException', (error) => {
    const told = printError(error, { stderr, json: undefined, debug: argv.includes('--debug'), redact: redactor.redact });
    void told.then((exitCode) => process.exit(exitCode));
  });
  const exitCode = await answer(argv, cacheFolder, { stdout, stderr, redactor });
  // Both streams have written everything by now, because each write was awaited.
  await stderr.write('');
  process.exit(exitCode);
}

interface Outputs {
  stdout: Output;
  stderr: Output;
  redactor: Redactor;
}

async function answer(argv: readonly string[], cacheFolder: string, outputs: Outputs): Promise<number> {
  const { stdout, stderr, redactor } = outputs;
  try {
    const invocation = parseArguments(argv);
    if (invocation.kind === 'run') return await run({ ...(await withVariables(invocation)), argv }, cacheFolder, outputs);
    if (invocation.kind === 'version') await stdout.write(`${VERSION}\n`);
    else await help(invocation, invocation.kind === 'none' ? stderr : stdout);
    return invocation.kind === 'none' ? 2 : 0;
  } catch (error) {
    const json = argv.includes('--json') ? stdout : undefined;
    return printError(error, { stderr, json, debug: argv.includes('--debug'), redact: redactor.redact });
  }
}

/** Loaded only if a wrapper uses it. */
const withVariables = async (invocation: Extract<Invocation, { kind: 'run' }>) =>
  invocation.shown['env-prefix'] === undefined
    ? invocation
    : (await import('./read-environment-options.ts')).addEnvironmentOptions(invocation, process.env);

async function help(invocation: Exclude<Invocation, { kind: 'run' }>, output: Output): Promise<void> {
  const { writeActionHelp, writeCommandHelp, writeHelp, writeShortHelp } = await import('./help.ts');
  const strong = (text: string) => (output.color ? `\u001b[1m${text}\u001b[0m` : text);
  const page = { width: Math.min(Math.max(output.columns, 60), 110), strong };
  const { command, action, short } = invocation.kind === 'help' ? invocation : {};
  if (command === undefined) return output.write(writeHelp(page));
  if (action !== undefined) return output.write(writeActionHelp(command, action, page));
  return output.write(short ? writeShortHelp(command, page) : writeCommandHelp(command, page));
}

async function run(
  { command, raw, shown: rawShown, argv }: Extract<Invocation, { kind: 'run' }> & { argv: readonly string[] },
  cacheFolder: string,
  { stdout, stderr, redactor }: Outputs,
): Promise<number> {
  const { env } = process;
  const shown = await readShown(listCommandLineOptions(command), rawShown);
  const interruption = listenForSignals();
  const [{ bindPorts }, { openOctokit }] = await Promise.all([import('../node-ports.ts'), import('../open-octokit.ts')]);
  const serialize = shown.json ? (await import('../../report/json.ts')).serializeDocument : undefined;
  const watch = watchRun({
    signal: interruption.signal,
    tell(error) {
      const { text, document, exitCode } = writeError(error, { stderr, debug: shown.debug, command, redact: redactor.redact });
      writeNow(2, text);
      if (serialize) writeNow(1, redactor.redact(serialize(document)));
      return interruption.exitCode() ?? exitCode;
    },
  });
  const { ports: bound, close } = bindPorts({
    cacheFolder,
    redactor,
    openGithub: openOctokit,
    signal: interruption.signal,
    log: {
      write: (text) => void stderr.write(neutralizeCommands(text)),
      level: shown.debug ? 'debug' : shown.quiet ? 'silent' : 'info',
      progress: shown.quiet ? 'none' : stderr.terminal ? 'drawn' : 'lines',
      color: stderr.color,
      columns: stderr.columns,
    },
  });
  const ports = { ...bound, ...watch.bind(bound) };
  // A terminal without a width belongs to a CI, where no person can answer.
  const hasTerminal = process.stdin.isTTY === true && stderr.terminal && process.stderr.columns > 0 && env.TERM !== 'dumb';
  const isInteractive = hasTerminal && !shown.json && !shown.quiet;
  const context = { env, warn: ports.logger.warn, isInteractive };
  const reporting = {
    workingFolder: ports.workingFolder,
    redact: redactor.redact,
    describeRun: () => describeRun(['chopmark', ...argv], raw, ports.clock.now()),
  };
  let exitCode: number | undefined;
  try {
    if (command === 'sandbox') {
      const { runSandbox } = await import('./run-sandbox.ts');
      const { renderSandboxDetails, renderSandboxEnvironment } = await import('../../report/sandbox.ts');
      const { serializeDocument } = await import('../../report/json.ts');
      return await runSandbox(raw, ports, context, {
        async details(details, inside) {
          if (shown.quiet) return;
          const output = inside ? stderr : stdout;
          await output.write(shown.json && !inside ? serializeDocument(details) : renderSandboxDetails(details, output));
        },
        // Not redacted, because the user requested the secret in it.
        environment: (environment, shell) =>
          stdout.write(shown.json ? serializeDocument(environment) : renderSandboxEnvironment(environment, shell)),
      });
    }
    if (command === 'sign' || raw.statements === 'per-subject') holdMemory();
    const { runCommand } = await import('./run-command.ts');
    const readInputs = async () => (shown.isQuery ? (await import('./terraform-input.ts')).readTerraformInput(process.stdin, raw) : raw);
    const outcome = await watch.guard(async () => runCommand(command, await readInputs(), ports, context));
    exitCode = outcome.exitCode;
    const { showOutcome } = await import('./show-outcome.ts');
    await showOutcome(outcome, { ...shown, quiet: shown.quiet && !isAskedFor(command) }, { ports: reporting, stdout, stderr });
    return interruption.exitCode() ?? exitCode;
  } catch (error) {
    const interrupted = interruption.name();
    if (interrupted) {
      await stderr.write(`Interrupted by ${interrupted}. ${describeLeft(command)}\n`);
      return interruption.exitCode() ?? 1;
    }
    const told = await printError(error, {
      stderr,
      json: shown.json ? stdout : undefined,
      debug: shown.debug,
      command,
      redact: redactor.redact,
    });
    // The exit code of the command is more important than the failure to show its result.
    if (exitCode !== undefined) return exitCode || told;
    const { reportError } = await import('./show-outcome.ts');
    await reportError(command, error, shown.plan, reporting).catch((lost) =>
      printError(lost, { stderr, json: undefined, debug: shown.debug, redact: redactor.redact }),
    );
    return told;
  } finally {
    await close();
  }
}

/** Commands that keep finished work when they are interrupted. */
const SIGNS: readonly string[] = ['attest', 'sign', 'store', 'merge'];

function describeLeft(command: string): string {
  if (SIGNS.includes(command)) return 'Run the same command again to continue: finished signatures are kept.';
  return command === 'init' ? 'No file was written.' : 'There is no result.';
}

/** Commands whose text is their only result, so `quiet` does not omit it. */
const isAskedFor = (command: string) => ['completion', 'explain', 'trust', 'inspect', 'policy'].includes(command);

interface ShownOptions extends Shown {
  json: boolean;
  debug: boolean;
  /** Whether options also come on standard input. */
  isQuery: boolean;
}

async function readShown(specs: readonly OptionSpec[], raw: RawInputs): Promise<ShownOptions> {
  const read = (name: string): unknown => {
    const spec = specs.find((candidate) => candidate.name === name);
    const value = spec && (raw[name] ?? (spec.formerly && raw[spec.formerly]) ?? (spec.env && process.env[spec.env]) ?? spec.default);
    return spec && value !== undefined && value !== '' ? parseOptionValue(spec, value, `--${name}`) : undefined;
  };
  const json = read('json') === true;
  const isQuery = read('format') === 'terraform';
  const reports = (read('report') as readonly string[] | undefined) ?? [];
  let plan: ReportPlan = { files: [] };
  if (json || isQuery || reports.length > 0) {
    const [{ planReports }, { addPrinted }] = await Promise.all([import('../../engine/write-reports.ts'), import('./show-outcome.ts')]);
    plan = planReports(reports);
    if (json) plan = addPrinted(plan, 'json', 'json');
    if (isQuery) plan = addPrinted(plan, 'format terraform', 'terraform');
  }
  return { plan, json: plan.printed === 'json', isQuery, quiet: read('quiet') === true, debug: read('debug') === true };
}
