import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import type { BundleVerdict } from '../../src/results/verdict.ts';
import type { SignItem } from '../../src/signing/batch/sign-item.ts';
import type { Bundle } from '../../src/sigstore/bundle.ts';
import { encodeEnvelopeHead } from '../../src/sigstore/dsse.ts';
import { computeInclusionRoot, hashLeaf } from '../../src/sigstore/merkle.ts';
import { IDENTITY } from './services.fixture.ts';

export const statement = (index: number, run = 1): Buffer => Buffer.from(JSON.stringify({ subject: index, run }));

/** Statements say the same where they differ in the run alone. */
export const samePayload = (_item: SignItem, earlier: Buffer, now: Buffer): boolean =>
  JSON.parse(earlier.toString()).subject === JSON.parse(now.toString()).subject;

export const makeItems = (count: number, run = 1): SignItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    name: `artifact ${index}`,
    content: { kind: 'envelope', payloadType: 'application/vnd.in-toto+json', payload: () => statement(index, run) },
  }));

/** What any verifier checks, but for trust: signature by the certificate's key, and every entry's proof. */
export function verifyBundle(bundle: Bundle, key?: KeyObject): BundleVerdict {
  const { material, content, entries, timestamps } = bundle;
  const publicKey = material.kind === 'certificate' ? new X509Certificate(material.certificate).publicKey : key;
  if (content.kind !== 'envelope' || publicKey === undefined) throw new Error('not a bundle of these tests');
  const signed = Buffer.concat([encodeEnvelopeHead(content.envelope), content.envelope.payload]);
  if (!verify('sha256', signed, publicKey, content.envelope.signature)) throw new Error('the signature is wrong');
  for (const { inclusionProof, canonicalizedBody } of entries) {
    if (!inclusionProof) throw new Error('no proof');
    const { logIndex, treeSize, hashes, rootHash } = inclusionProof;
    const root = computeInclusionRoot({ leafHash: hashLeaf(canonicalizedBody), index: logIndex, size: treeSize, hashes });
    if (!root?.equals(rootHash)) throw new Error('the proof is wrong');
  }
  if (entries.length + timestamps.length === 0) throw new Error('no time');
  return {
    signer: material.kind === 'certificate' ? { kind: 'certificate', identity: IDENTITY } : { kind: 'key', fingerprint: material.kind },
    entries: [],
    times: [],
    statement: content.envelope.payload,
  };
}
