import type { Ports } from '../../base/ports.ts';
import { parseInputs } from '../../options/parse-inputs.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { PolicyReport } from '../../results/policy-report.ts';
import { verify } from '../verify/verify.ts';

/** Verifies artifacts with a policy, and keeps the outcome of each rule. @throws ChopmarkError like `verify` */
export async function explainArtifacts(options: OptionsOf<'policy'> & { policy: string }, ports: Ports): Promise<PolicyReport> {
  const { target, policy, bundle, bundleDir, instance, trustedRoot, tufMirror, tufRoot, offline, timeout } = options;
  const asVerify = parseInputs('verify', {
    'subject-path': target,
    policy,
    bundle,
    instance,
    offline,
    timeout,
    'bundle-dir': bundleDir,
    'trusted-root': trustedRoot,
    'tuf-mirror': tufMirror,
    'tuf-root': tufRoot,
  });
  const { artifacts = [], policyDigest } = await verify(asVerify, ports);
  return { schema: 'chopmark.policy/1', action: 'explain', ...(policyDigest !== undefined && { policyDigest }), artifacts };
}
