import { mapInParallel } from '../../../base/concurrency.ts';
import { readHelmPurl } from '../../../packages/helm/helm-chart.ts';
import { mergeSubjects } from '../../../subjects/merge.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';
import { writeAdjacentBundles } from './write-adjacent-bundles.ts';

/** Files that are read at once. */
const AT_ONCE = 8;

/** A bundle beside each chart, where whoever has the chart looks; Helm's own provenance files are PGP's. */
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
