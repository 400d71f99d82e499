import type { Ports } from '../../../base/ports.ts';
import { policyOfOptions, type ShortForm } from '../../../policy/parse/options-to-policy.ts';
import type { Policy } from '../../../policy/parse/policy.ts';

/**
 * The policy of a run: from the policy file, or from the options. The parser for policy files is loaded only if there is a file.
 *
 * @throws ChopmarkError `INPUT_POLICY…`, `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING`, `INPUT_PATTERN`
 */
export async function choosePolicy(
  { policy, vsa, ...options }: ShortForm & { policy?: string; vsa?: string },
  { workingFolder }: Pick<Ports, 'workingFolder'>,
): Promise<Policy> {
  if (policy === undefined) return policyOfOptions(options, workingFolder);
  const { requirePolicy } = await import('../../../policy/parse/load-policy.ts');
  return requirePolicy(policy, workingFolder, vsa === undefined ? {} : { pinned: true });
}
