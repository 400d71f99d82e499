/** Where a job ran, as `builder.id` may say behind the identity: what platforms name their runners, and CircleCI's rerun. */
const RUNNERS = ['github-hosted', 'gitlab-hosted', 'buildkite-hosted', 'self-hosted', 'ssh-rerun'];

/**
 * Whether a provenance's `builder.id` is that of the certificate which signed it: only certain pairs of signer and builder may be
 * accepted (SLSA, verifying artifacts), and here a builder is the identity itself, with where it ran behind it.
 *
 * @param san The certificate's subject alternative name.
 * @param runner The certificate's runner environment, where it has one: the builder must name the same.
 */
export function checkBuilder(builderId: string, san: string, runner?: string): boolean {
  if (builderId === san || builderId === `mailto:${san}`) return true;
  const place = RUNNERS.find((name) => builderId === `${san}#${name}`);
  return place !== undefined && (runner === undefined || runner === place);
}
