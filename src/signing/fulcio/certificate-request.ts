import { contextConstructed, encode, encodeBitString, encodeInteger, encodeNull, encodeOid, encodeSequence } from '../../x509/der.ts';
import { formatPem } from '../../x509/pem.ts';
import { algorithmOf } from '../signers/key-algorithm.ts';
import type { Signer } from '../signers/signer.ts';

/**
 * A certificate request in PEM (PKCS#10, RFC 2986), with an empty subject: Fulcio takes who we are from the token, and only the
 * key and the proof that we hold it from the request.
 */
export async function createCertificateRequest(signer: Signer): Promise<string> {
  const { signatureOid } = algorithmOf(signer.publicKey);
  const version = encodeInteger(0);
  const subject = encodeSequence();
  const publicKey = signer.publicKey.export({ type: 'spki', format: 'der' });
  const attributes = encode(contextConstructed(0));
  const info = encodeSequence(version, subject, publicKey, attributes);
  const signature = await signer.sign({ kind: 'bytes', bytes: info });
  // RSA alone has parameters, and they are NULL (RFC 4055, section 5).
  const parameters = signer.publicKey.asymmetricKeyType === 'rsa' ? [encodeNull()] : [];
  const algorithm = encodeSequence(encodeOid(signatureOid), ...parameters);
  return formatPem('CERTIFICATE REQUEST', encodeSequence(info, algorithm, encodeBitString(signature)));
}
