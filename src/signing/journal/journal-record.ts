import { hash } from 'node:crypto';
import { type JsonObject, readArray, readBase64, readObject, readOneOf, readString } from '../../base/json/json-shape.ts';
import { MAX_BUNDLE, MAX_BUNDLE_ENTRIES, MAX_DER } from '../../sigstore/limits.ts';
import type { LogVerifier } from '../../sigstore/log-body.ts';
import type { SubmittedContent } from '../rekor/client.ts';

/** The signer of recorded items. It is the same for a whole batch, so it is written once. */
export interface RecordedSigner {
  verifier: LogVerifier;
  keyDetails: string;
  /** DER, leaf first. Empty for the user's own key. */
  chain: readonly Buffer[];
}

/** Everything that a bundle needs except its log entries. It contains no private key. */
export interface JournalRecord {
  id: string;
  name: string;
  signer: RecordedSigner;
  content: SubmittedContent;
  /** RFC 3161 responses, DER. Made before the log was asked, so they prove the time even if the bundle is completed late. */
  timestamps: readonly Buffer[];
  /** Base URLs of the logs for this item. */
  logs: readonly string[];
}

/** A line of the journal as an object. Binary values are base64. */
export type JournalLine =
  | { format: string }
  | { signer: string; value: object }
  | { item: string; name: string; by: string; value: object }
  | { done: string };

export const nameSigner = (signer: RecordedSigner): string => hash('sha256', signer.verifier.der);

export const formatSigner = ({ verifier, keyDetails, chain }: RecordedSigner): object => ({
  kind: verifier.kind,
  der: verifier.der.toString('base64'),
  keyDetails,
  chain: chain.map((der) => der.toString('base64')),
});

export function parseSigner(value: unknown): RecordedSigner {
  const signer = readObject(value, 'signer');
  return {
    verifier: { kind: readOneOf(signer.kind, 'kind', ['certificate', 'public-key']), der: readBase64(signer.der, 'der', MAX_DER) },
    keyDetails: readString(signer.keyDetails, 'keyDetails', 64),
    chain: readDerList(signer.chain, 'chain'),
  };
}

export const formatItem = ({ content, timestamps, logs }: JournalRecord): object => ({
  ...(content.kind === 'envelope'
    ? {
        envelope: {
          payloadType: content.envelope.payloadType,
          payload: content.envelope.payload.toString('base64'),
          signature: content.envelope.signature.toString('base64'),
        },
      }
    : {
        message: {
          algorithm: content.algorithm,
          digest: content.digest.toString('base64'),
          signature: content.signature.toString('base64'),
        },
      }),
  timestamps: timestamps.map((der) => der.toString('base64')),
  logs,
});

export function parseItem(id: string, name: string, signer: RecordedSigner, value: unknown): JournalRecord {
  const item = readObject(value, 'value');
  return {
    id,
    name,
    signer,
    content:
      item.envelope === undefined
        ? parseMessage(readObject(item.message, 'message'))
        : parseEnvelope(readObject(item.envelope, 'envelope')),
    timestamps: readDerList(item.timestamps, 'timestamps'),
    logs: readArray(item.logs, 'logs', MAX_BUNDLE_ENTRIES).map((url, index) => readString(url, `logs[${index}]`, 2048)),
  };
}

const parseEnvelope = (envelope: JsonObject): SubmittedContent => ({
  kind: 'envelope',
  envelope: {
    payloadType: readString(envelope.payloadType, 'payloadType', 256),
    payload: readBase64(envelope.payload, 'payload', MAX_BUNDLE),
    signature: readBase64(envelope.signature, 'signature', MAX_DER),
  },
});

const parseMessage = (message: JsonObject): SubmittedContent => ({
  kind: 'message',
  algorithm: readOneOf(message.algorithm, 'algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']),
  digest: readBase64(message.digest, 'digest', 64),
  signature: readBase64(message.signature, 'signature', MAX_DER),
});

const readDerList = (value: unknown, where: string): Buffer[] =>
  readArray(value, where, MAX_BUNDLE_ENTRIES).map((der, index) => readBase64(der, `${where}[${index}]`, MAX_DER));
