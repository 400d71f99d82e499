import { X509Certificate } from 'node:crypto';
import { JsonError } from '../base/json/json.ts';
import { type JsonObject, readObject, refuseUnknown } from '../base/json/json-shape.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle } from './bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from './dsse.ts';

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

/** Whether JSON is an attestation of PEP 740, of any version. */
export const isPythonAttestation = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && ['verification_material', 'envelope'].every((name) => Object.hasOwn(value, name));

/**
 * The JSON of the bundle that an attestation of PEP 740 has the parts of. The parts are not read.
 *
 * @throws JsonError for another version than 1, and unknown or missing fields
 */
export function fromPythonAttestation(attestation: JsonObject, where: string): JsonObject {
  refuseUnknown(attestation, ['version', 'verification_material', 'envelope'], where);
  if (attestation.version !== 1) throw new JsonError('shape', `${where}.version is not 1, which is the only version of PEP 740`);
  const material = readObject(attestation.verification_material, `${where}.verification_material`);
  refuseUnknown(material, ['certificate', 'transparency_entries'], `${where}.verification_material`);
  const envelope = readObject(attestation.envelope, `${where}.envelope`);
  refuseUnknown(envelope, ['statement', 'signature'], `${where}.envelope`);
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
    dsseEnvelope: { payload: envelope.statement, payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ sig: envelope.signature }] },
  };
}
