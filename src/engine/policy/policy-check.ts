import type { Ports } from '../../base/ports.ts';
import { findLintWarnings } from '../../policy/authoring/lint-warnings.ts';
import { loadPolicy } from '../../policy/parse/load-policy.ts';
import { type PolicyFinding, showPlace } from '../../policy/parse/read-yaml.ts';
import type { CheckedPolicyFile, PolicyFindingReport, PolicyReport } from '../../results/policy-report.ts';

/** Finds all faults of policy files, with their places. @throws ChopmarkError if a file cannot be read */
export async function checkPolicies(paths: readonly string[], { workingFolder }: Pick<Ports, 'workingFolder'>): Promise<PolicyReport> {
  const files: CheckedPolicyFile[] = [];
  for (const path of paths) {
    const { policy, findings, unpinned } = await loadPolicy(path, workingFolder);
    files.push({
      path,
      ...(policy?.digest !== undefined && { digest: policy.digest }),
      findings: findings.map(report),
      advice: policy ? findLintWarnings(policy, unpinned) : [],
    });
  }
  return { schema: 'chopmark.policy/1', action: 'check', files };
}

const report = ({ place, message, hint }: PolicyFinding): PolicyFindingReport => ({
  at: showPlace(place),
  message,
  ...(hint !== undefined && { hint }),
});
