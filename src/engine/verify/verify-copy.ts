import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { parseInputs } from '../../options/parse-inputs.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { Result } from '../../results/result.ts';

/** Verifies images where they are now. @throws ChopmarkError what the first one that is not accepted was refused for */
export type CopyVerifier = (images: readonly string[]) => Promise<void>;

/** What says whom to believe, by the names of the contract. */
const WHOM = [
  ['policy', 'policy'],
  ['ci', 'ci'],
  ['repository', 'repository'],
  ['workflow', 'workflow'],
  ['signer', 'signer'],
  ['ref', 'ref'],
  ['certificate-identity', 'certificateIdentity'],
  ['certificate-identity-regexp', 'certificateIdentityRegexp'],
  ['certificate-oidc-issuer', 'certificateOidcIssuer'],
  ['key', 'key'],
] as const;

/**
 * The check of copied images by `verify`, with what the options say of whom to believe. Options are checked now.
 *
 * @returns Undefined where nothing says whom to believe.
 * @throws ChopmarkError `INPUT_…`
 */
export function createCopyVerifier(options: OptionsOf<'store'>, ports: Ports): CopyVerifier | undefined {
  const whom = Object.fromEntries(WHOM.map(([name, property]) => [name, options[property]]));
  if (Object.values(whom).every((value) => value === undefined)) return undefined;
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
  // Without a verdict for it, an image is not accepted, whether or not anybody says why.
  if (refused || artifacts.length === 0)
    throw new ChopmarkError({
      code: 'VERIFICATION_NO_BUNDLE',
      message: `${refused?.artifact ?? 'What was copied'} is not accepted where it is now.`,
      hint: 'chopmark verify says why.',
    });
}
