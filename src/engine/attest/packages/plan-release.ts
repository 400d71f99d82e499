import { hash } from 'node:crypto';
import { join } from 'node:path';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import { CHECKSUMS_NAME, checkReleaseFiles, writeChecksums } from '../../../packages/release/release-files.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';
import { planPackageSignatures } from './plan-signatures.ts';

/**
 * A release: one signed checksums file over all files, and one statement about all files. Stores that keep releases get the files
 * first, and the bundles after all files are stored.
 */
export async function planRelease({ collect, predicates, folder, ports }: PackageInput): Promise<PackagePlan> {
  const files = checkReleaseFiles(await collect());
  const text = writeChecksums(files);
  const path = join(folder, CHECKSUMS_NAME);
  const checksums: Subject = { name: CHECKSUMS_NAME, digest: { sha256: hash('sha256', text) }, path, size: Buffer.byteLength(text) };
  // The checksums come first: if statements are split for a store, no statement is only about them, which would have the name of their signature.
  const subjects = [checksums, ...files];
  return {
    subjects,
    predicates: [...predicates],
    statements: 'combined',
    signatures: planPackageSignatures([checksums], (place) => `${place}${BUNDLE_SUFFIX}`),
    files: subjects.map(({ name, path: place = '', size = 0, digest }) => ({ name, path: place, size, sha256: digest.sha256 ?? '' })),
    async begin() {
      await writeFileInPlace(path, text);
      ports.logger.info(`${CHECKSUMS_NAME} lists ${files.length} files.`);
    },
  };
}
