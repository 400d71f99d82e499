import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { createCertificateRequest } from '../../../src/signing/fulcio/certificate.ts';
import { createEphemeralSigner } from '../../../src/signing/signers/local-signer.ts';

test('a certificate request is one that openssl accepts', async () => {
  const pem = await createCertificateRequest(createEphemeralSigner());
  try {
    execFileSync('openssl', ['version']);
  } catch {
    console.warn('SKIPPED: no openssl here to check the certificate request with');
    return;
  }
  const shown = execFileSync('openssl', ['req', '-verify', '-noout', '-text'], { input: pem, stdio: ['pipe', 'pipe', 'pipe'] }).toString();
  expect(shown).toMatch(/NIST CURVE: P-256/);
});
