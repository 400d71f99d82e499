import type { PolicyFindingReport } from '../../results/policy-report.ts';
import type { Policy } from '../parse/policy.ts';

/** What is no fault of a policy, and still good to know. */
export function findLintWarnings({ trust, require, path = '' }: Policy, unpinned: readonly string[]): PolicyFindingReport[] {
  const advice: PolicyFindingReport[] = [];
  for (const { ci, clauses, at = path, level } of trust) {
    const named = clauses.repository !== undefined || clauses.owner !== undefined;
    if ((ci === 'github' || ci === 'gitlab') && named && clauses['repository-id'] === undefined && clauses['owner-id'] === undefined)
      advice.push({
        at,
        message: 'A name can be given up and taken over by somebody else.',
        hint: 'Add repository-id, or owner-id where many repositories share the entry.',
      });
    if (level === 3 && clauses.signer === undefined)
      advice.push({ at, message: 'Level 3 is believed of any workflow of the repository.', hint: 'Name the builder with signer.' });
  }
  if (trust.length === 0) advice.push({ at: path, message: 'It trusts nobody: fit to be included, not to decide.' });
  if (require.length === 0)
    advice.push({ at: path, message: 'It requires nothing: any statement or signature of those it trusts is enough.' });
  if (unpinned.length > 0)
    advice.push({
      at: path,
      message: `${unpinned.join(', ')} can be changed without changing the policy.`,
      hint: 'Write PATH@sha256:HEX to fix their bytes.',
    });
  return advice;
}
