import { X509Certificate } from 'node:crypto';
import type { JsonObject } from '../base/json/json-shape.ts';
import type { Bundle } from './bundle.ts';

/**
 * A bundle in the format of Python package indexes (PEP 740): certificate, log entry, statement and signature. There is no field for
 * timestamps, so the attestation can be verified only if the log entry proves a time: Rekor v1.
 *
 * @param entry The first log entry of the same bundle, in JSON.
 * @returns Undefined if the bundle has no certificate, envelope or integrated time.
 */
export function toPythonAttestation({ content, material, entries }: Bundle, entry: JsonObject): JsonObject | undefined {
  const certificate =
    material.kind === 'chain' ? material.certificates[0] : material.kind === 'certificate' ? material.certificate : undefined;
  if (content.kind !== 'envelope' || !certificate || entries[0]?.integratedTime === undefined) return undefined;
  return {
    version: 1,
    verification_material: {
      certificate: new X509Certificate(certificate).raw.toString('base64'),
      transparency_entries: [entry],
    },
    envelope: {
      statement: content.envelope.payload.toString('base64'),
      signature: content.envelope.signature.toString('base64'),
    },
  };
}
