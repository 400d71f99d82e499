import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { parseInputs } from '../../options/parse-inputs.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { Result } from '../../results/result.ts';

/** Verifies images at their new place. @throws ChopmarkError The refusal of the first image that is not accepted */
export type CopyVerifier = (images: readonly string[]) => Promise<void>;

/** The options that name the expected signer. */
const WHOM = [
  ['policy', 'policy'],
  ['ci', 'ci'],
  ['repository', 'repository'],
  ['owner', 'owner'],
  ['workflow', 'workflow'],
  ['signer', 'signer'],
  ['signer-commit', 'signerCommit'],
  ['any-caller', 'anyCaller'],
  ['ref', 'ref'],
  ['commit', 'commit'],
  ['trigger', 'trigger'],
  ['deny-self-hosted-runners', 'denySelfHostedRunners'],
  ['predicate-type', 'predicateType'],
  ['certificate-identity', 'certificateIdentity'],
  ['certificate-identity-regexp', 'certificateIdentityRegexp'],
  ['certificate-oidc-issuer', 'certificateOidcIssuer'],
  ['key', 'key'],
] as const;

/**
 * Verifies copied images with `verify` and the expected signer of the options. The options are checked at once.
 *
 * @returns Undefined if no expected signer was given.
 * @throws ChopmarkError `INPUT_…`
 */
export function createCopyVerifier(options: OptionsOf<'store'>, ports: Ports): CopyVerifier | undefined {
  const whom = Object.fromEntries(WHOM.map(([name, property]) => [name, options[property]]));
  const { 'predicate-type': _, ...signer } = whom;
  if (Object.values(signer).every((value) => value === undefined || value === false)) return undefined;
  const { instance, trustedRoot, allowInsecureRegistry } = options;
  const given = { ...whom, instance, 'trusted-root': trustedRoot, 'allow-insecure-registry': [...allowInsecureRegistry], from: ['oci'] };
  const optionsFor = (images: readonly string[]) => parseInputs('verify', { ...given, 'subject-image': [...images] });
  optionsFor(['registry.example/image']);
  return async (images) => {
    const { verify } = await import('./verify.ts');
    refuseUnlessVerified(await verify({ ...optionsFor(images), timeout: options.timeout }, ports));
  };
}

function refuseUnlessVerified({ artifacts = [], problems }: Result): void {
  const refused = artifacts.find(({ verdict }) => verdict !== 'verified');
  const problem = refused?.problem ?? problems[0];
  if (problem) throw new ChopmarkError(problem);
  // An image without a verdict is not accepted, even if there is no reason.
  if (refused || artifacts.length === 0)
    throw new ChopmarkError({
      code: 'VERIFICATION_NO_BUNDLE',
      message: `The copy ${refused?.artifact ?? 'of the image'} is not accepted.`,
      hint: 'Run chopmark verify on the copy to see the reason.',
    });
}
