import { mapInParallel } from '../../../base/concurrency.ts';
import { hashFiles } from '../../../base/fs/hash-files.ts';
import { readNpmPurl } from '../../../packages/npm/npm-package.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';

/** Files that are read at the same time. */
const AT_ONCE = 8;

/** npm compares the package URL and the SHA-512, and accepts one statement about one package. */
export async function planNpm({ collect, predicates, ports, run }: PackageInput): Promise<PackagePlan> {
  const files = await collect();
  const paths = files.map(({ path }) => path ?? '');
  const [purls, hashed] = await Promise.all([
    mapInParallel(paths, AT_ONCE, (path) => readNpmPurl(path, run.signal)),
    hashFiles(paths, { algorithms: ['sha256', 'sha512'], signal: run.signal }),
  ]);
  const subjects = files.map((file, index) => ({ ...file, name: purls[index] ?? '', digest: hashed[index]?.digest ?? {} }));
  return {
    subjects,
    predicates: [...predicates],
    statements: 'per-subject',
    check({ identity, services: { logs } }) {
      if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1)) {
        ports.logger.warn(
          'npm 11 cannot verify entries of a Rekor v2 log and refuses such provenance. For npm publish --provenance-file, sign with --rekor-version 1.',
        );
      }
      if (identity?.platform === 'github' || identity?.platform === 'gitlab') return;
      ports.logger.warn(
        'The public npm registry accepts provenance only from GitHub Actions and GitLab CI/CD. Publish without --provenance-file, and distribute the bundle next to the package.',
      );
    },
  };
}
