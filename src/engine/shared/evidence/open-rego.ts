import type { Exec } from '../../../base/ports.ts';
import type { Policy } from '../../../policy/parse/policy.ts';
import type { Rego } from '../../../policy/rego/create-rego.ts';

/** The evaluator for Rego policies, loaded only if the policy has one. */
export async function openRego({ require }: Policy, exec: Exec): Promise<{ rego?: Rego }> {
  if (!require.some(({ kind }) => kind === 'rego')) return {};
  const { createRego } = await import('../../../policy/rego/create-rego.ts');
  return { rego: createRego(exec) };
}
