import { mapInParallel } from '../../../base/concurrency.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { hashFiles } from '../../../base/fs/hash-files.ts';
import type { Logger } from '../../../base/ports.ts';
import { readNpmPackage } from '../../../packages/npm/npm-package.ts';
import { parseNpmRepository } from '../../../packages/npm/npm-repository.ts';
import { isPublicHost } from '../../../trust/public-host.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';

/** Files that are read at the same time. */
const AT_ONCE = 8;

/** npm compares the package URL and the SHA-512, and accepts one statement about one package. */
export async function planNpm({ collect, predicates, ports, run }: PackageInput): Promise<PackagePlan> {
  const files = await collect();
  const paths = files.map(({ path }) => path ?? '');
  const [packages, hashed] = await Promise.all([
    mapInParallel(paths, AT_ONCE, (path) => readNpmPackage(path, run.signal)),
    hashFiles(paths, { algorithms: ['sha256', 'sha512'], signal: run.signal }),
  ]);
  const subjects = files.map((file, index) => ({ ...file, name: packages[index]?.purl ?? '', digest: hashed[index]?.digest ?? {} }));
  return {
    subjects,
    predicates: [...predicates],
    statements: 'per-subject',
    check({ identity, record, services: { logs, certificateAuthority } }) {
      const proven = identity && record?.proven.repository;
      const isPublic = isPublicHost(certificateAuthority.url.hostname);
      for (const [index, { repository }] of proven === undefined ? [] : packages.entries())
        compareRepository({ path: paths[index] ?? '', repository, proven: proven ?? '' }, isPublic, ports.logger);
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

interface StatedRepository {
  /** The tarball. */
  path: string;
  /** As its package.json has it. */
  repository: string;
  /** The repository that the token of this job proves. */
  proven: string;
}

/**
 * npm compares `repository` in package.json with the repository that the certificate proves, case included, and refuses a package after its
 * provenance was signed and logged. npm trusts the public instance alone, so with another one the package may go elsewhere.
 *
 * @throws ChopmarkError `INPUT_PACKAGE` with the public instance
 */
function compareRepository({ path, repository, proven }: StatedRepository, isPublic: boolean, logger: Pick<Logger, 'warn'>): void {
  const stated = parseNpmRepository(repository);
  const remedy = `Set "repository" in package.json to {"type": "git", "url": "git+${proven}.git"}, and pack again.`;
  if (stated?.url === proven) {
    if (!stated.isHttps)
      logger.warn(`${path}: npm may not take the "repository" of its package.json, because it is no https address. ${remedy}`);
    return;
  }
  const message = `${path}: its package.json ${state(repository, stated?.url, proven)}, but this job runs in ${proven}. npm refuses its provenance.`;
  const hint = `${remedy} For another registry than npm, sign the tarball without --package npm.`;
  if (isPublic) throw new ChopmarkError({ code: 'INPUT_PACKAGE', message, hint });
  logger.warn(`${message} ${remedy}`);
}

function state(repository: string, url: string | undefined, proven: string): string {
  if (repository === '') return 'has no "repository"';
  const differs = url?.toLowerCase() === proven.toLowerCase() ? ', which differs only in case, and npm compares case' : '';
  return `has the "repository" ${JSON.stringify(repository)}${differs}`;
}
