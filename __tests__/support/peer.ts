import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { type Bundle, serializeBundle } from '../../src/formats/bundle.ts';

/** Whether sigstore-js accepts the bundle: the client ours must never be more permissive than. */
export function peerAccepts(
  bundle: Bundle,
  trustedRoot: unknown,
  artefact?: Buffer,
  thresholds: { logs: number; scts: number } = { logs: 1, scts: 1 },
): boolean {
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
    const verifier = new Verifier(material, { tlogThreshold: thresholds.logs, ctlogThreshold: thresholds.scts });
    verifier.verify(toSignedEntity(bundleFromJSON(JSON.parse(serializeBundle(bundle))), artefact));
    return true;
  } catch {
    return false;
  }
}
