import type { KeyObject } from 'node:crypto';
import type { HashAlgorithm } from '../../x509/algorithms.ts';

/** The input of a signature: bytes (the head and payload of an envelope, not joined by the caller), or a digest. */
export type SignInput = { kind: 'bytes'; head?: Buffer; bytes: Buffer } | { kind: 'digest'; algorithm: HashAlgorithm; digest: Buffer };

/** The holder of a private key: this process, or a key management service that does not release it. */
export interface Signer {
  publicKey: KeyObject;
  /** `PublicKeyDetails` of sigstore protobuf-specs: key and hash in one name. */
  keyDetails: string;
  /** ECDSA signatures in DER, others in the format of their algorithm. */
  sign(input: SignInput): Promise<Buffer>;
}
