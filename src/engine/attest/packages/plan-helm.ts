import { mapInParallel } from '../../../base/concurrency.ts';
import { readHelmPurl } from '../../../packages/helm/helm-chart.ts';
import { mergeSubjects } from '../../../subjects/merge.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';
import { writeAdjacentBundles } from './write-adjacent-bundles.ts';

/** Files that are read at the same time. */
const AT_ONCE = 8;

/** Writes a bundle next to each chart, where `verify` finds it. Helm's own provenance files use PGP. */
export async function planHelm({ collect, options, predicates, ports, run }: PackageInput): Promise<PackagePlan> {
  const files = (await collect()).filter(({ name }) => !name.endsWith('.prov'));
  const purls = await mapInParallel(files, AT_ONCE, ({ path = '' }) => readHelmPurl(path, run.signal));
  const subjects = mergeSubjects(files.map((file, index) => ({ ...file, name: purls[index] ?? '' })));
  return {
    subjects,
    predicates: [...predicates],
    statements: options.statements,
    finish: (signed) => writeAdjacentBundles(signed, subjects, ports),
  };
}
