import type { ArtifactVerdict } from '../../results/result.ts';
import type { NamedArtifact } from '../../subjects/list-artifacts.ts';

/** Problems that mean that something is missing, which may be there about a platform of the image. */
const MISSING: readonly string[] = ['VERIFICATION_NO_BUNDLE', 'POLICY_STATEMENT_MISSING'];

/**
 * Says of the index of an image for several platforms that what it lacks may lie on its platforms, as SBOMs do: an SBOM describes one
 * platform, and each platform has a digest of its own.
 */
export function hintAtPlatforms({ image }: Pick<NamedArtifact, 'image'>, verdict: ArtifactVerdict): ArtifactVerdict {
  const { problem } = verdict;
  if (image?.leavesOutPlatforms !== true || problem === undefined || !MISSING.includes(problem.code)) return verdict;
  const hint = `${image.artifact} is an image for several platforms, and only what is about the index was looked at. What is about its platforms, as SBOMs often are, counts with --image-platforms linux/amd64 (that platform) or all.`;
  return { ...verdict, problem: { ...problem, hint: problem.hint === undefined ? hint : `${problem.hint} ${hint}` } };
}
