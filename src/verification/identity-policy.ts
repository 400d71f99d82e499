import { ChopmarkError } from '../core/errors.ts';
import type { BundleVerdict } from '../formats/verdict.ts';

/** Who has to have signed, in the words of cosign's options. Everything given must hold; text is compared to the letter. */
export interface IdentityPolicy {
  /** Subject alternative name. */
  identity?: string;
  /** Regular expression for the whole name (RE2 syntax). */
  identityPattern?: string;
  /** OIDC issuer. */
  issuer?: string;
  /** SHA-256 of the key's SubjectPublicKeyInfo, lower-case hex. */
  keyFingerprint?: string;
}

/**
 * Refuses a verified bundle of another signer. Nothing is trusted by default: a policy that asks for nobody is a mistake.
 *
 * @throws ChopmarkError `POLICY_IDENTITY_MISMATCH`, `POLICY_ISSUER_MISMATCH`, `POLICY_KEY_MISMATCH`; `INPUT_PATTERN`
 */
export async function checkIdentity({ signer }: Pick<BundleVerdict, 'signer'>, policy: IdentityPolicy): Promise<void> {
  const { identity, identityPattern, issuer, keyFingerprint } = policy;
  if (identity === undefined && identityPattern === undefined && issuer === undefined && keyFingerprint === undefined) {
    throw mismatch('POLICY_IDENTITY_MISMATCH', 'nobody in particular', describe(signer));
  }
  if (keyFingerprint !== undefined && (signer.kind !== 'key' || signer.fingerprint !== keyFingerprint)) {
    throw mismatch('POLICY_KEY_MISMATCH', `the key ${keyFingerprint}`, describe(signer));
  }
  const proven = signer.kind === 'certificate' ? signer.identity : undefined;
  if (issuer !== undefined && proven?.issuer !== issuer) {
    throw mismatch('POLICY_ISSUER_MISMATCH', `an identity of ${issuer}`, proven ? `one of ${proven.issuer}` : describe(signer));
  }
  if (identity !== undefined && proven?.san !== identity) throw mismatch('POLICY_IDENTITY_MISMATCH', identity, describe(signer));
  if (identityPattern === undefined) return;
  if (!(await matchesWhole(identityPattern, proven?.san))) {
    throw mismatch('POLICY_IDENTITY_MISMATCH', `a name like ${identityPattern}`, describe(signer));
  }
}

/** Anchored at both ends, and in linear time: a name is chosen by whoever signed. The engine is loaded for patterns alone. */
async function matchesWhole(pattern: string, text: string | undefined): Promise<boolean> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(pattern);
    return text !== undefined && compiled.matches(text);
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_PATTERN',
      message: `The pattern ${JSON.stringify(pattern)} is not a regular expression that can be run in linear time.`,
      hint: 'It is RE2 syntax: no backreferences and no look-around.',
      cause,
    });
  }
}

const describe = (signer: BundleVerdict['signer']): string =>
  signer.kind === 'certificate' ? signer.identity.san : `the key ${signer.fingerprint}`;

const mismatch = (
  code: 'POLICY_IDENTITY_MISMATCH' | 'POLICY_ISSUER_MISMATCH' | 'POLICY_KEY_MISMATCH',
  asked: string,
  found: string,
): ChopmarkError =>
  new ChopmarkError({
    code,
    message: `Signed by somebody else: asked for was ${asked}, found was ${found}.`,
    hint: 'If the signer found is the right one, ask for it; "chopmark inspect" shows everything its certificate proves.',
  });
