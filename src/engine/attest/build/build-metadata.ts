import type { Ports } from '../../../base/ports.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { ProvenanceExtra } from '../../../predicates/provenance-shape.ts';

/**
 * The content of provenance in addition to the identity of the build: the build command, which is run here, and its dependencies. Done
 * before anything else, because the build can create the subjects.
 *
 * @throws ChopmarkError `INPUT_EXEC`, `INPUT_CHECKOUT`, `INPUT_SBOM_…`
 */
export async function readBuildMetadata(
  { exec, resolvedDependencies }: Pick<OptionsOf<'attest'>, 'exec' | 'resolvedDependencies'>,
  ports: Ports,
): Promise<ProvenanceExtra> {
  const built = exec.length === 0 ? {} : await (await import('./run-build.ts')).runBuild(exec, ports);
  if (resolvedDependencies.length === 0) return built;
  const { readDependencies } = await import('./read-dependencies.ts');
  return { ...built, resolvedDependencies: await readDependencies(resolvedDependencies, ports) };
}
