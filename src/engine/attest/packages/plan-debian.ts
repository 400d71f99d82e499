import { readDebianFiles } from '../../../packages/debian/debian-files.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';
import { writeAdjacentBundles } from './write-adjacent-bundles.ts';

/** One statement about all files that an upload or a repository lists. Its bundle is copied next to each file of an upload. */
export async function planDebian({ collect, options, predicates, ports, run }: PackageInput): Promise<PackagePlan> {
  const { debianDistribution: distribution } = options;
  const read = await readDebianFiles(await collect(), { ...(distribution !== undefined && { distribution }), signal: run.signal });
  const { subjects, beside, unread } = read;
  if (unread.length > 0) {
    ports.logger.warn(
      `${unread.length} package indices exist neither uncompressed nor in gzip (${unread[0]}). The statement covers the indices, but not their packages.`,
    );
  }
  const keepPlace = ({ path, ...file }: Subject): Subject => (path !== undefined && beside.has(path) ? { ...file, path } : file);
  return {
    subjects,
    predicates: [...predicates],
    statements: options.statements,
    finish: (signed) => writeAdjacentBundles(signed, subjects.map(keepPlace), ports),
  };
}
