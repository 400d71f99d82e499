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

/** The file in the bundle folder that says how to verify what a temporary sandbox signed. */
export const THROWAWAY_TRUST_CONFIG = 'sandbox-trust-config.json';

/** The prepared signing, and whether a temporary sandbox signs, whose bundles are not stored. */
export type PreparedRun = Prepared & { throwaway: boolean };

/**
 * Prepares signing and passes it to `work`. If no identity is available, `on-missing-identity` applies. It applies only if no source
 * offers a token, or the job is not allowed to get one. An outage is an error.
 *
 * @param folder The folder for the trusted root of a sandbox. Absolute.
 * @returns The result of `work`, or why nothing was signed.
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

/** Options for services of another instance, which do not apply to the sandbox. */
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

/** A sandbox that signs if no identity is available. */
interface Substitute {
  token: string;
  /** The path of its client trust config, kept next to the bundles. Verifiers need it. */
  trustConfigPath: string;
  close(): Promise<void>;
}

/**
 * Starts a sandbox instead of the instance: `on-missing-identity: sandbox`, for pull requests from forks.
 *
 * @param folder The folder of the bundles. Absolute.
 */
async function signInSandbox(folder: string, { clock, logger }: Ports): Promise<Substitute> {
  // Loaded only here, because no run with an identity needs it.
  const { startSandbox } = await import('../../../sandbox/start.ts');
  const sandbox = await startSandbox({ clock });
  await makeFolder(folder);
  const trustConfigPath = join(folder, THROWAWAY_TRUST_CONFIG);
  await writeFileInPlace(trustConfigPath, sandbox.trustConfig);
  await writeFileInPlace(join(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
  logger.warn(
    `No identity is available, so a temporary sandbox signs. Verifiers accept these bundles only with its trust config: ${trustConfigPath}`,
  );
  return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}
