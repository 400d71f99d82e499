import type { PolicyFindingReport } from '../../results/policy-report.ts';
import type { Policy } from '../parse/policy.ts';
import type { RequirementKind } from '../parse/requirement.ts';

/** Requirements about what can become worse after it was good. */
const isDecidedByNewest = (kind: RequirementKind): boolean => ['vulnerabilities', 'vsa', 'tests'].includes(kind);

/** Advice about a policy that is not a fault. */
export function findLintWarnings({ trust, require, path = '' }: Policy, unpinned: readonly string[]): PolicyFindingReport[] {
  const advice: PolicyFindingReport[] = [];
  for (const { ci, clauses, at = path, level } of trust) {
    const named = clauses.repository !== undefined || clauses.owner !== undefined;
    if ((ci === 'github' || ci === 'gitlab') && named && clauses['repository-id'] === undefined && clauses['owner-id'] === undefined)
      advice.push({
        at,
        message: 'A repository name can be abandoned and then taken over by another owner.',
        hint: 'Add repository-id, or owner-id if many repositories share the entry.',
      });
    if (level === 3 && clauses.signer === undefined)
      advice.push({ at, message: 'Level 3 applies to every workflow of the repository.', hint: 'Name the builder with signer.' });
  }
  for (const { kind, asks, at = path } of require)
    if (isDecidedByNewest(kind) && (asks as { 'max-age'?: number } | null)?.['max-age'] === undefined)
      advice.push({
        at,
        message: `The newest statement decides ${kind}, and nobody notices if a place of evidence withholds it.`,
        hint: 'Add max-age: an old statement then counts as missing, so a newer one cannot be withheld for longer.',
      });
  if (trust.length === 0)
    advice.push({ at: path, message: 'It has no trust entry, so it can be included by other policies but cannot decide on its own.' });
  if (require.length === 0)
    advice.push({
      at: path,
      message: 'It has no requirement: a signature, or a statement that vouches for the artifact, by a trusted signer is enough.',
    });
  if (unpinned.length > 0)
    advice.push({
      at: path,
      message: `${unpinned.join(', ')} can change without a change of the policy.`,
      hint: 'Write PATH@sha256:HEX to pin them.',
    });
  return advice;
}
