import { join } from 'node:path';
import { makeFolder } from '../../../base/fs/make-folder.ts';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import type { Ports } from '../../../base/ports.ts';

/** A sandbox that signs where no identity is to be had. */
export interface Substitute {
  token: string;
  /** Path of its client trust config, kept beside the bundles: whoever is to verify them has to be handed it. */
  trustConfigPath: string;
  close(): Promise<void>;
}

/**
 * Starts a sandbox in place of the instance: `without-identity: sandbox`, for pull requests from forks.
 *
 * @param folder Absolute; where the bundles go.
 */
export async function signInSandbox(folder: string, { clock, logger }: Ports): Promise<Substitute> {
  // Loaded here alone: no run with an identity needs it.
  const { startSandbox } = await import('../../../sandbox/start.ts');
  const sandbox = await startSandbox({ clock });
  await makeFolder(folder);
  const trustConfigPath = join(folder, 'sandbox-trust-config.json');
  await writeFileInPlace(trustConfigPath, sandbox.trustConfig);
  await writeFileInPlace(join(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
  logger.warn(
    `There is no identity, so a throwaway sandbox signs. Nobody accepts these bundles unless handed its root: ${trustConfigPath}`,
  );
  return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}
