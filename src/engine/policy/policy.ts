import { ChopmarkError } from '../../base/errors/errors.ts';
import { expandFiles } from '../../base/fs/expand-files.ts';
import { settingsOf } from '../../base/fs/expand-patterns.ts';
import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { PolicyReport } from '../../results/policy-report.ts';

/**
 * Writes, checks, tests, explains or exports a policy.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
export async function policy(given: OptionsOf<'policy'>, ports: Ports): Promise<PolicyReport> {
  const { action } = given;
  if (given.target.length === 0) throw missingTarget(action);
  const target = await listTargets(given, ports);
  const options = { ...given, target };
  switch (action) {
    case 'init': {
      const { writePolicy } = await import('./policy-init.ts');
      return writePolicy(options, ports);
    }
    case 'check': {
      const { checkPolicies } = await import('./policy-check.ts');
      return checkPolicies(target, ports);
    }
    case 'test': {
      const { testPolicy } = await import('./policy-test.ts');
      return testPolicy({ ...options, policy: needPolicy(options) }, ports);
    }
    case 'explain': {
      const { explainArtifacts } = await import('./policy-explain.ts');
      return explainArtifacts({ ...options, policy: needPolicy(options) }, ports);
    }
    case 'export': {
      const { exportPolicyFile } = await import('./policy-export.ts');
      return exportPolicyFile(options, ports);
    }
  }
}

/** Artifacts to explain are named like those to verify, digests included, which `verify` reads. */
const listTargets = async ({ action, target }: OptionsOf<'policy'>, ports: Ports): Promise<string[]> =>
  action === 'explain' ? target : expandFiles(target, `policy ${action}`, { ...settingsOf(ports), folders: action === 'test' });

const NEEDS = {
  init: 'a bundle with a trusted signer',
  check: 'the policy files to check',
  test: 'the folder with bundles to accept and to refuse',
  explain: 'the artifacts to explain',
  export: 'the policy file to export',
} as const;

const missingTarget = (action: keyof typeof NEEDS) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: `policy ${action} needs ${NEEDS[action]}.`,
    hint: 'Run chopmark policy --help to see the usage.',
  });

function needPolicy({ action, policy: path }: OptionsOf<'policy'>): string {
  if (path !== undefined) return path;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: `policy ${action} needs a policy.`,
    hint: 'Name the policy with --policy FILE.',
  });
}
