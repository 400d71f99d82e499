/** The suffixes that `builder.id` may have after the identity: the names that platforms give their runners, and CircleCI's rerun. */
const RUNNERS = ['github-hosted', 'gitlab-hosted', 'buildkite-hosted', 'self-hosted', 'ssh-rerun'];

/**
 * Checks that the `builder.id` of a provenance belongs to the certificate that signed it: SLSA accepts only certain pairs of signer and
 * builder (verifying artifacts), and here the builder is the identity itself, followed by its runner.
 *
 * @param san The subject alternative name of the certificate.
 * @param runner The runner environment of the certificate, if it has one: the builder must name the same.
 */
export function checkBuilder(builderId: string, san: string, runner?: string): boolean {
  if (builderId === san || builderId === `mailto:${san}`) return true;
  const place = RUNNERS.find((name) => builderId === `${san}#${name}`);
  return place !== undefined && (runner === undefined || runner === place);
}
