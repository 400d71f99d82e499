import { isMavenCompanion, nameMavenFiles } from '../../../packages/maven/maven-files.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { rejectOtherMeanings } from '../../../subjects/reject-other-meanings.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';
import { planPackageSignatures } from './plan-signatures.ts';

/** Maven Central accepts a signature next to each file. The statements are for all other verifiers. */
export async function planMaven({ collect, options, predicates, ports, run }: PackageInput): Promise<PackagePlan> {
  const files = await collect();
  const own = files.filter((file) => !isMavenCompanion(file));
  if (own.length < files.length)
    ports.logger.info(`${files.length - own.length} of the named files are signatures or checksums of other files. They are not attested.`);
  const { packageCoordinates: coordinates } = options;
  const subjects = await nameMavenFiles(own, { ...(coordinates !== undefined && { coordinates }), signal: run.signal });
  rejectOtherMeanings(subjects.flatMap(({ path }) => path ?? []));
  return {
    subjects,
    predicates: [...predicates],
    statements: options.statements,
    signatures: planPackageSignatures(subjects, (path) => `${path}${BUNDLE_SUFFIX}`),
  };
}
