import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../../src/verification/verifier.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { leafOf, requestCertificate } from '../support/certificate-request.ts';
import { liveTest } from '../support/live-test.ts';
import { signWithCosign, verifyWithCosign } from '../support/peer-signing.ts';
import { stack, startSecondStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

let second: ReadyStack;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  ({ second, stop } = await startSecondStack({ acceptIssuersOf: stack().folder }));
});

afterAll(() => stop?.());

const signed = async (of: ReadyStack, issuedBy: ReadyStack) => {
  const file = join(temporaryFolder(), 'artifact.txt');
  writeFileSync(file, randomBytes(64));
  return { file, bundle: await signWithCosign(file, { of, issuedBy }) };
};

const verify = (of: ReadyStack, { file, bundle }: { file: string; bundle: string }) =>
  createVerifier(parseTrustedRoot(readFileSync(of.ready.files.trustedRoot))).verifyBundle(parseBundle(readFileSync(bundle)), {
    kind: 'bytes',
    bytes: readFileSync(file),
  });

liveTest('each instance vouches for its own bundles and for none of the other', async () => {
  const [first, other] = await Promise.all([signed(stack(), stack()), signed(second, second)]);
  await expect(verify(stack(), first)).resolves.toBeDefined();
  await expect(verify(second, other)).resolves.toBeDefined();
  await expect(verify(stack(), other)).rejects.toMatchObject({ code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' });
  await expect(verify(second, first)).rejects.toMatchObject({ code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' });
});

liveTest("a certificate of the second that names an issuer of the first is nothing under the first's root", async () => {
  const borrowed = await signed(second, stack());
  const { signer } = await verify(second, borrowed);
  expect(signer).toMatchObject({ identity: { issuer: issuerOf('github') } });
  await expect(verify(stack(), borrowed)).rejects.toMatchObject({ code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' });
  expect((await verifyWithCosign(borrowed.file, borrowed.bundle)).exitCode).not.toBe(0);
});

liveTest('the first accepts no token of the second', async () => {
  expect((await requestCertificate(await token('github', {}, second))).status).toBeGreaterThanOrEqual(400);
  expect(leafOf(await requestCertificate(await token('github'), second)).subjectAltName).toMatch(/acme\/widget/);
});
