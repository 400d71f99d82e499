import type { Ports } from '../../base/ports.ts';
import { type ParseContext, parseInputs, type RawInputs } from '../../options/parse-inputs.ts';
import type { CommandName } from '../../options/schema/option.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import {
  exitCodeOf,
  exitCodeOfDemo,
  exitCodeOfFindings,
  exitCodeOfPolicy,
  exitCodeOfProblems,
  exitCodeOfStore,
} from '../../results/exit-code.ts';
import type { Result } from '../../results/result.ts';

export interface Style {
  color: boolean;
}

/** The outcome of a command, in every form for output. */
export interface Outcome {
  exitCode: number;
  /** For `--json`. */
  document: unknown;
  text(style: Style): string;
  /** The basis of all reports, if the command has a result. */
  result?: Result;
}

type Runner<Command extends CommandName> = (options: OptionsOf<Command>, ports: Ports, terminal: Terminal) => Promise<Outcome>;

export interface Terminal {
  /** Whether a person can be asked. */
  isInteractive: boolean;
}

/** The engine and report of a command are loaded when used, so that `--help` and `verify` do not load `sandbox`. */
const RUNNERS: { [Command in Exclude<CommandName, 'sandbox'>]: Runner<Command> } = {
  attest: async (options, ports) => showResult(await (await import('../../engine/attest/attest.ts')).attest(options, ports)),
  sign: async (options, ports) => showResult(await (await import('../../engine/sign/sign.ts')).sign(options, ports)),
  verify: async (options, ports) => showResult(await (await import('../../engine/verify/verify.ts')).verify(options, ports)),
  merge: async (options, ports) => showResult(await (await import('../../engine/merge.ts')).merge(options, ports)),
  async inspect(options, ports) {
    const [{ inspect }, { explainBundles }] = await Promise.all([import('../../engine/inspect.ts'), import('../../report/inspect.ts')]);
    const bundles = await inspect(options, ports);
    return {
      exitCode: exitCodeOfProblems(bundles.flatMap(({ problem }) => problem ?? [])),
      document: { schema: 'chopmark.inspect/1', bundles },
      text: (style) => explainBundles(bundles, style),
    };
  },
  async policy(options, ports) {
    const [{ policy }, { renderPolicyReport }] = await Promise.all([
      import('../../engine/policy/policy.ts'),
      import('../../report/policy.ts'),
    ]);
    const report = await policy(options, ports);
    return { exitCode: exitCodeOfPolicy(report), document: report, text: (style) => renderPolicyReport(report, style) };
  },
  async store(options, ports) {
    const [{ store }, { renderStoreReport }] = await Promise.all([import('../../engine/store/store.ts'), import('../../report/store.ts')]);
    const report = await store(options, ports);
    return { exitCode: exitCodeOfStore(report), document: report, text: (style) => renderStoreReport(report, style) };
  },
  async trust(options, ports) {
    const [{ trust }, { renderTrustReport }] = await Promise.all([import('../../engine/trust.ts'), import('../../report/trust.ts')]);
    const report = await trust(options, ports);
    return { exitCode: 0, document: report, text: (style) => report.document ?? renderTrustReport(report, style) };
  },
  async doctor(options, ports) {
    const [{ doctor }, { renderDoctorReport }, { describeMachine }] = await Promise.all([
      import('../../engine/doctor.ts'),
      import('../../report/doctor.ts'),
      import('./describe-machine.ts'),
    ]);
    const report = await doctor(options, { ...ports, machine: describeMachine() });
    return { exitCode: exitCodeOfFindings(report.findings), document: report, text: (style) => renderDoctorReport(report, style) };
  },
  async demo(options, ports) {
    const [{ demo }, { renderDemoReport }] = await Promise.all([import('../../engine/demo.ts'), import('../../report/demo.ts')]);
    const report = await demo(options, ports);
    return { exitCode: exitCodeOfDemo(report.steps), document: report, text: (style) => renderDemoReport(report, style) };
  },
  async init(options, { env, workingFolder, signal }, { isInteractive }) {
    const [{ init }, { renderInitReport }] = await Promise.all([import('../../engine/init/init.ts'), import('../../report/init.ts')]);
    const prompts = isInteractive ? (await import('./init-prompts.ts')).createInitPrompts(signal) : undefined;
    const report = await init(options, { env, workingFolder, ...(prompts && { prompts }) });
    return { exitCode: 0, document: report, text: (style) => renderInitReport(report, style) };
  },
  async explain(options) {
    const [{ explainCode }, { renderExplainedCode }] = await Promise.all([
      import('../../engine/explain.ts'),
      import('../../report/explain.ts'),
    ]);
    const explained = explainCode(options);
    return { exitCode: 0, document: explained, text: (style) => renderExplainedCode(explained, style) };
  },
  async completion(options) {
    const { writeCompletion } = await import('../../engine/completion/completion.ts');
    const script = writeCompletion(options.shell);
    return { exitCode: 0, document: { schema: 'chopmark.completion/1', shell: options.shell, script }, text: () => script };
  },
};

/**
 * Runs one command, from raw options to its outcome.
 *
 * @throws ChopmarkError
 */
export async function runCommand<Command extends Exclude<CommandName, 'sandbox'>>(
  command: Command,
  raw: RawInputs,
  ports: Ports,
  context: ParseContext & Terminal,
): Promise<Outcome> {
  const runner: Runner<Command> = RUNNERS[command];
  return runner(parseInputs(command, raw, context), ports, context);
}

async function showResult(result: Result): Promise<Outcome> {
  const { renderText } = await import('../../report/text.ts');
  return { exitCode: exitCodeOf(result), document: result, text: (style) => renderText(result, style), result };
}
