import { resolve } from 'node:path';
import type { Ports } from '../../../base/ports.ts';
import { execWithin } from '../../../base/process/exec-within.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import { listCheckouts } from '../../../subjects/git/list-checkouts.ts';
import type { NamedArtifact } from '../../../subjects/list-artifacts.ts';

type CheckoutOptions = Pick<
  OptionsOf<'verify'>,
  'subjectGit' | 'bundle' | 'bundleDir' | 'policy' | 'trustedRoot' | 'tufRoot' | 'key' | 'instance'
>;

/**
 * Lists checkouts to verify. Files of this run can be in them: the files that its options name, and the evidence in bundle folders.
 *
 * @throws ChopmarkError `INPUT_…`, `INPUT_TIMEOUT` if the run ends before
 */
export function listCheckoutsToVerify(
  options: CheckoutOptions,
  { exec, logger, workingFolder }: Ports,
  signal: AbortSignal,
): Promise<NamedArtifact[]> {
  const { bundle, bundleDir, policy, trustedRoot, tufRoot, key, instance } = options;
  // A policy can be pinned by its digest: policy.yml@sha256:…
  const files = [...bundle, policy?.replace(/@sha256:[0-9a-f]+$/, ''), trustedRoot, tufRoot, key, instance];
  const absolute = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => (path === undefined ? [] : resolve(workingFolder, path)));
  return listCheckouts(options.subjectGit, {
    exec: execWithin(exec, signal),
    logger,
    workingFolder,
    signal,
    own: { files: absolute(files), folders: absolute(['.chopmark', bundleDir]) },
  });
}
