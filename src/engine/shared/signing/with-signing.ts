import { join } from 'node:path';
import { makeFolder } from '../../../base/fs/make-folder.ts';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import type { Ports } from '../../../base/ports.ts';
import { isIdentityMissing } from '../../../identity/identity-missing.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import type { Run } from '../run/run.ts';
import { type Prepared, prepareSigning, type SigningChoices } from './prepare-signing.ts';

/** What was prepared, and whether a throwaway sandbox signs, whose bundles no store is to get. */
export type PreparedRun = Prepared & { throwaway: boolean };

/**
 * Prepares signing and hands it to `work`; where no identity is to be had, does what `on-missing-identity` says. An outage is no
 * absence: only where nothing here offers a token, or the job may have none, is another way taken.
 *
 * @param folder Absolute; where a sandbox leaves its root.
 * @returns What `work` returns, or why nothing was signed.
 */
export async function withSigning<T>(
  choices: SigningChoices,
  { onMissingIdentity, ports, run, folder }: { onMissingIdentity: OnMissingIdentity; ports: Ports; run: Run; folder: string },
  work: (prepared: PreparedRun) => Promise<T>,
): Promise<T | { skipped: ResultProblem }> {
  let prepared: Prepared;
  try {
    prepared = await prepareSigning(choices, { ports, run });
  } catch (error) {
    if (onMissingIdentity === 'fail' || !isIdentityMissing(error)) throw error;
    if (onMissingIdentity === 'skip') return { skipped: toProblem(error) };
    const substitute = await signInSandbox(folder, ports);
    try {
      const inside = intoSandbox(choices, substitute.trustConfigPath);
      return await work({ ...(await prepareSigning(inside, { ports, run, token: substitute.token })), throwaway: true });
    } finally {
      await substitute.close();
    }
  }
  return work({ ...prepared, throwaway: false });
}

type OnMissingIdentity = OptionsOf<'sign'>['onMissingIdentity'];

/** Choices that name another instance's services, none of which the sandbox has. */
const OF_AN_INSTANCE: readonly (keyof SigningChoices)[] = [
  'trustedRoot',
  'signingConfig',
  'tufMirror',
  'tufRoot',
  'fulcioUrl',
  'rekorUrl',
  'rekorVersion',
  'tsaUrl',
];

const intoSandbox = (choices: SigningChoices, instance: string): SigningChoices => {
  const kept = Object.entries(choices).filter(([name]) => !OF_AN_INSTANCE.includes(name as keyof SigningChoices));
  return { ...(Object.fromEntries(kept) as unknown as SigningChoices), instance };
};

/** A sandbox that signs where no identity is to be had. */
interface Substitute {
  token: string;
  /** Path of its client trust config, kept beside the bundles: whoever is to verify them has to be handed it. */
  trustConfigPath: string;
  close(): Promise<void>;
}

/**
 * Starts a sandbox in place of the instance: `on-missing-identity: sandbox`, for pull requests from forks.
 *
 * @param folder Absolute; where the bundles go.
 */
async function signInSandbox(folder: string, { clock, logger }: Ports): Promise<Substitute> {
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
