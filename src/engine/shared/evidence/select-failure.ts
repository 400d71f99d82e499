import type { CheckedBundle, ResultProblem } from '../../../results/result.ts';

interface Refusal {
  code: string;
  /** Whether its signature was verified, so that its signer is known. */
  verified: boolean;
}

/**
 * The order of refusals, most relevant first. Policy refusals count only for verified bundles, and among those, false evidence comes
 * before refused evidence, as for exit codes (specification, section 3).
 */
const PRECEDENCE: readonly ((refusal: Refusal) => boolean)[] = [
  ({ verified, code }) => verified && !code.startsWith('POLICY_'),
  ({ verified, code }) => verified && code === 'POLICY_DENIED',
  // The signer is trusted, but not for this name or type.
  ({ verified, code }) => verified && code === 'POLICY_ARTIFACT_NAME',
  ({ verified, code }) => verified && code === 'POLICY_PREDICATE_TYPE',
  ({ verified }) => verified,
  ({ code }) => code.startsWith('VERIFICATION_') && code !== 'VERIFICATION_ARTIFACT_MISMATCH',
  // Could not be read.
  ({ code }) => code !== 'VERIFICATION_ARTIFACT_MISMATCH',
];

/**
 * The reason for refusing an artifact without an accepted bundle. It does not depend on the order of bundles: among equal refusals, the
 * one whose signer fails the fewest clauses is chosen, then the first in alphabetical order.
 */
export function selectFailure(bundles: readonly CheckedBundle[]): ResultProblem | undefined {
  const refusals = bundles.flatMap(({ signer, trust, problem }) => {
    if (problem === undefined) return [];
    const rank = PRECEDENCE.findIndex((applies) => applies({ code: problem.code, verified: signer !== undefined }));
    return {
      problem,
      rank: rank < 0 ? PRECEDENCE.length : rank,
      lacking: trust?.clauses.filter(({ satisfied }) => !satisfied).length ?? 0,
      text: `${problem.code} ${problem.message}`,
    };
  });
  const [first] = refusals.sort((a, b) => a.rank - b.rank || a.lacking - b.lacking || (a.text < b.text ? -1 : 1));
  return first?.problem;
}
