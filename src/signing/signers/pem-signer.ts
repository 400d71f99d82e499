import { createPrivateKey, type KeyObject } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { createLocalSigner } from './local-signer.ts';
import type { Signer } from './signer.ts';

/**
 * A signer from the user's own private key in PEM: PKCS#8 (also encrypted), SEC1 or PKCS#1.
 *
 * @param pem The text of the key, read by `base/secrets/secret-source.ts`.
 * @param passphrase Read the same way (`env:NAME`). Never part of a message.
 * @throws ChopmarkError `INPUT_KEY_UNREADABLE`, `INPUT_KEY_UNSUPPORTED`
 */
export const createPemSigner = (pem: string, passphrase?: string): Signer => createLocalSigner(readKey(pem, passphrase));

function readKey(pem: string, passphrase?: string): KeyObject {
  if (/-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----/.test(pem)) {
    throw unreadable('is encrypted in the format of cosign', 'Export it as encrypted PKCS#8, or generate a key with "openssl genpkey".');
  }
  if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
    throw unreadable('is not a private key in PEM', 'Give the private key itself, not a public key, a certificate or a DER file.');
  }
  if (passphrase === undefined && /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
    throw unreadable('is encrypted, but no passphrase was given', 'Name the environment variable with the passphrase, as env:NAME.');
  }
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    // OpenSSL's own error does not help the user, and it is not kept together with a key.
    const hint =
      passphrase === undefined ? 'Check that the file is complete.' : 'Check that the passphrase is right and that the file is complete.';
    throw unreadable('could not be read', hint);
  }
}

const unreadable = (reason: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_KEY_UNREADABLE', message: `The signing key ${reason}.`, hint });
