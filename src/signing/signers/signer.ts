import type { KeyObject } from 'node:crypto';
import type { HashAlgorithm } from '../../x509/algorithms.ts';

/** What is signed: bytes (an envelope's head and payload, never joined by the caller), or a digest that was computed before. */
export type SignInput = { kind: 'bytes'; head?: Buffer; bytes: Buffer } | { kind: 'digest'; algorithm: HashAlgorithm; digest: Buffer };

/** Something that holds a private key: this process, or a key management service that never gives it away. */
export interface Signer {
  publicKey: KeyObject;
  /** `PublicKeyDetails` of sigstore protobuf-specs: key and hash in one name. */
  keyDetails: string;
  /** ECDSA signatures in DER, others as their algorithm has them. */
  sign(input: SignInput): Promise<Buffer>;
}
