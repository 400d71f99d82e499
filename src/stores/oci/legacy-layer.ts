import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import type { Bundle, LogEntry, SignedContent } from '../../sigstore/bundle.ts';
import { type Envelope, writeEnvelopes } from '../../sigstore/dsse.ts';
import { IMAGE_SIGNATURE } from '../../sigstore/image-signature.ts';
import { parseStatement } from '../../sigstore/statement.ts';
import { LEGACY_ANNOTATION, LEGACY_ENVELOPE, LEGACY_SIGNATURE } from './legacy-cosign.ts';
import type { LegacyLayer } from './write-legacy.ts';

/**
 * Converts a bundle to the format of cosign 1 and 2: a layer under the tag `.att` with the envelope, or under `.sig` with the signed
 * document. Its annotations have the certificate and the promise of the log.
 *
 * @param document The signed document, whose digest is in the bundle.
 * @throws ChopmarkError `STORE_REFUSED` if the format cannot represent the bundle: signatures of files, and entries of Rekor v2
 */
export function toLegacyLayer(bundle: Bundle, document?: Buffer): LegacyLayer {
  return bundle.content.kind === 'message' ? toSignature(bundle, bundle.content, document) : toAttestation(bundle, bundle.content);
}

type Content<Kind> = Extract<SignedContent, { kind: Kind }>;

function toSignature(bundle: Bundle, { algorithm, digest, signature }: Content<'message'>, document: Buffer | undefined): LegacyLayer {
  if (!document) throw noForm('it is the signature of a file', 'That format supports only signatures and attestations of images.');
  if (algorithm !== 'SHA2_256' || !digest?.equals(hash('sha256', document, 'buffer')))
    throw noForm('its signature is not over the document next to it', 'Sign again with chopmark sign --store oci-cosign-v2.');
  return {
    mediaType: LEGACY_SIGNATURE,
    content: document,
    annotations: { [LEGACY_ANNOTATION.signature]: signature.toString('base64'), ...describeMaterial(bundle) },
  };
}

function toAttestation(bundle: Bundle, { envelope }: Content<'envelope'>): LegacyLayer {
  const { predicateType } = parseStatement(envelope.payload);
  if (predicateType === IMAGE_SIGNATURE)
    throw noForm(
      'it is the signature of an image, for which that format signs a different document',
      'Sign again with chopmark sign --store oci-cosign-v2, which also signs that document, or use --store oci.',
    );
  const material = describeMaterial(bundle);
  return {
    mediaType: LEGACY_ENVELOPE,
    content: Buffer.from(writeEnvelope(envelope, bundle.entries[0])),
    annotations: { [LEGACY_ANNOTATION.signature]: '', ...material, predicateType },
  };
}

function describeMaterial({ material, entries, timestamps }: Bundle): Record<string, string> {
  if (material.kind === 'public-key') throw noForm('it is signed with a key without a certificate', 'Use --store oci.');
  const [entry, ...more] = entries;
  const promise = entry && toRekorBundle(entry);
  if (more.length > 0) throw noForm('it is in several logs', 'Use --store oci.');
  const [certificate, ...chain] = material.kind === 'certificate' ? [material.certificate] : material.certificates;
  return {
    ...(certificate && { [LEGACY_ANNOTATION.certificate]: toPem(certificate) }),
    ...(chain.length > 0 && { [LEGACY_ANNOTATION.chain]: chain.map(toPem).join('') }),
    ...(promise && { [LEGACY_ANNOTATION.rekor]: JSON.stringify(promise) }),
    ...(timestamps[0] && {
      [LEGACY_ANNOTATION.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: timestamps[0].toString('base64') }),
    }),
  };
}

/** Writes the envelope in the exact form whose hash is in the log: cosign compares that hash with the layer (rekor, pkg/types/dsse, `envelopeHash`; pkg/types/intoto, `content.hash`). */
function writeEnvelope(envelope: Envelope, entry: LogEntry | undefined): string {
  const logged = entry && loggedHash(entry);
  for (const writing of writeEnvelopes(envelope)) if (!entry || hash('sha256', writing) === logged) return writing;
  throw noForm('the original JSON of its envelope, whose hash is in the log, is not known', 'Use --store oci.');
}

function loggedHash({ canonicalizedBody }: LogEntry): string | undefined {
  try {
    const { spec } = readObject(parseJson(canonicalizedBody, { what: 'the entry' }), 'the entry');
    const { envelopeHash, content } = readObject(spec, 'spec');
    const { value } = readObject(envelopeHash ?? readObject(content, 'content').hash, 'envelopeHash');
    return readString(value, 'value');
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

function toRekorBundle({ inclusionPromise, canonicalizedBody, integratedTime = 0n, logIndex, logId }: LogEntry) {
  if (!inclusionPromise)
    throw noForm(
      'its log entry has no inclusion promise, which Rekor v2 does not issue',
      'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.',
    );
  return {
    SignedEntryTimestamp: inclusionPromise.toString('base64'),
    Payload: {
      body: canonicalizedBody.toString('base64'),
      integratedTime: Number(integratedTime),
      logIndex: Number(logIndex),
      logID: logId.toString('hex'),
    },
  };
}

const toPem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;

const noForm = (reason: string, hint: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The bundle cannot be stored in the format of cosign 1 and 2: ${reason}.`,
    hint,
  });
