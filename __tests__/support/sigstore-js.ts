import { createHash } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { type Bundle, serializeBundle } from '../../src/sigstore/bundle.ts';

/** Whether sigstore-js accepts the bundle: the client ours must never be more permissive than. */
export function sigstoreJsAccepts(
  bundle: Bundle,
  trustedRoot: unknown,
  artifact?: Buffer,
  thresholds: { logs: number; scts: number } = { logs: 1, scts: 1 },
): boolean {
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
    const verifier = new Verifier(material, { tlogThreshold: thresholds.logs, ctlogThreshold: thresholds.scts });
    verifier.verify(toSignedEntity(bundleFromJSON(JSON.parse(serializeBundle(bundle))), artifact));
    return true;
  } catch {
    return false;
  }
}

/** sigstore-js for one artifact and signer; answers nothing where it accepts a text, else why not. Unlike ours it wants the artifact. */
export function createSigstoreJsVerifier(trustedRoot: unknown, artifact: Buffer, signer: { identity: string; issuer: string }) {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)), {
    tlogThreshold: 1,
    ctlogThreshold: 1,
    timestampThreshold: 1,
  });
  const policy = { subjectAlternativeName: signer.identity, extensions: { issuer: signer.issuer } };
  const digest = createHash('sha256').update(artifact).digest('hex');
  return (text: string): string | undefined => {
    try {
      const bundle = bundleFromJSON(JSON.parse(text));
      verifier.verify(toSignedEntity(bundle, artifact), policy);
      // It leaves the statement to its caller.
      if (bundle.content.$case === 'dsseEnvelope' && !bundle.content.dsseEnvelope.payload.includes(digest)) return 'another subject';
      return undefined;
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  };
}
