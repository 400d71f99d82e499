import type { CheckedBundle, ResultProblem } from '../../../results/result.ts';

interface Refusal {
  code: string;
  /** Whether its signature and its signer were made out. */
  verified: boolean;
}

/**
 * What says most about an artifact, first to last. Policy speaks only of what was verified, and of that, what is false comes before
 * what is refused, as among exit codes (contract, section 3).
 */
const PRECEDENCE: readonly ((refusal: Refusal) => boolean)[] = [
  ({ verified, code }) => verified && !code.startsWith('POLICY_'),
  ({ verified, code }) => verified && code === 'POLICY_DENIED',
  // Its signer is believed: only the name, or the type, is another.
  ({ verified, code }) => verified && code === 'POLICY_ARTIFACT_NAME',
  ({ verified, code }) => verified && code === 'POLICY_PREDICATE_TYPE',
  ({ verified }) => verified,
  ({ code }) => code.startsWith('VERIFICATION_') && code !== 'VERIFICATION_ARTIFACT_MISMATCH',
  // Not read at all.
  ({ code }) => code !== 'VERIFICATION_ARTIFACT_MISMATCH',
];

/**
 * Why an artifact is refused that no bundle speaks for. It does not depend on the order in which bundles were found: of those alike
 * it is the one whose signer lacks least, and then the first by its text.
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
