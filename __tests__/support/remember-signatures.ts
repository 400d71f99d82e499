import { jest } from '@jest/globals';
import * as curves from '@noble/curves/nist.js';

type Verify = typeof curves.p256.verify;

/**
 * Curves that verify the same signature over the same digest with the same key once, and say the same of it again. It takes them
 * milliseconds, and bundles that were broken elsewhere, thousands in one test, all have the signature of the whole one.
 *
 * For verifiers in this thread. Called before anything is verified, since the curves are loaded with the first digest.
 */
export function rememberSignatures(): void {
  const { p256, p384, p521 } = curves;
  const remembering = <Curve extends { verify: Verify }>(curve: Curve): Curve => ({ ...curve, verify: remember(curve.verify) });
  jest.unstable_mockModule('@noble/curves/nist.js', () => ({
    ...curves,
    p256: remembering(p256),
    p384: remembering(p384),
    p521: remembering(p521),
  }));
}

/** What is thrown is not remembered. */
function remember(verify: Verify): Verify {
  const known = new Map<string, boolean>();
  return (signature, message, publicKey, options) => {
    const asked = JSON.stringify([...[signature, message, publicKey].map((bytes) => Buffer.from(bytes).toString('hex')), options]);
    const answer = known.get(asked) ?? verify(signature, message, publicKey, options);
    known.set(asked, answer);
    return answer;
  };
}
