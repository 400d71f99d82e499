import type { Exec } from '../../../base/ports.ts';
import { execWithin } from '../../../base/process/exec-within.ts';
import type { Policy } from '../../../policy/parse/policy.ts';
import type { Rego } from '../../../policy/rego/create-rego.ts';

/**
 * The evaluator for Rego policies, loaded only if the policy has one.
 *
 * @param signal Ends every evaluation: the evaluator throws `INPUT_TIMEOUT`.
 */
export async function openRego({ require }: Policy, exec: Exec, signal: AbortSignal): Promise<{ rego?: Rego }> {
  if (!require.some(({ kind }) => kind === 'rego')) return {};
  const { createRego } = await import('../../../policy/rego/create-rego.ts');
  return { rego: createRego(execWithin(exec, signal), signal) };
}
