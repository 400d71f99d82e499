import type { Ports } from '../../base/ports.ts';
import type { PolicyReport } from '../../results/policy-report.ts';
import { callEngine } from './call-engine.ts';
import type { PolicyOptions } from './command-options.ts';

/** The report of one action of {@link policy}. */
export type PolicyReportOf<Action extends PolicyOptions['action']> = Extract<PolicyReport, { action: Action }>;

/**
 * Works on policy files, as `action` says: `init` drafts one from a bundle that you trust, `check` lists the errors of files, `test`
 * evaluates a policy on a folder of bundles, `explain` shows which clauses artifacts meet, `export` converts a policy for another tool.
 *
 * @param options The action, and in `target` what it is about: bundles, policy files, a folder, or artifacts.
 * @param ports Replacements for parts of the environment of this process.
 * @returns The report of that action.
 * @throws {@link ChopmarkError} `INPUT_…`, `TRUST_…`.
 * @example
 * ```ts
 * import { policy } from 'chopmark';
 *
 * const { files } = await policy({ action: 'check', target: ['policy.yml'] });
 * for (const { path, findings } of files) console.log(path, findings.map(({ at, message }) => `${at}: ${message}`));
 *
 * const tested = await policy({ action: 'test', target: ['bundles'], policy: 'policy.yml' });
 * console.log(tested.cases.filter(({ asExpected }) => !asExpected));
 *
 * const exported = await policy({ action: 'export', target: ['policy.yml'], to: 'kyverno' });
 * console.log(exported.files[0]?.content, exported.losses);
 * ```
 */
export async function policy<Action extends PolicyOptions['action']>(
  options: PolicyOptions & { action: Action },
  ports: Partial<Ports> = {},
): Promise<PolicyReportOf<Action>> {
  const engine = await import('../../engine/policy/policy.ts');
  return callEngine(
    { command: 'policy', options, ports },
    async (parsed, all) => (await engine.policy(parsed, all)) as PolicyReportOf<Action>,
  );
}
