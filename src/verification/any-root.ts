import { ChopmarkError } from '../base/errors/errors.ts';
import type { Verifier } from './verifier.ts';

/**
 * A verifier that accepts what one of several accepts: one for each trusted root of a file with several. A bundle has to verify wholly
 * under one root, so that an authority of one never goes with a log of another.
 *
 * The error is that of the first root that knows the signer, or else of the first root.
 *
 * @param verifiers At least one.
 */
export function createAnyRootVerifier(verifiers: readonly Verifier[]): Verifier {
  const [first, ...others] = verifiers;
  if (!first) throw new TypeError('a verifier needs a trusted root');
  if (others.length === 0) return first;
  return {
    verifyCertificate(certificate, now) {
      const refusals: ChopmarkError[] = [];
      for (const verifier of verifiers) {
        try {
          return verifier.verifyCertificate(certificate, now);
        } catch (error) {
          refusals.push(asRefusal(error));
        }
      }
      throw choose(refusals);
    },
    async verifyBundle(bundle, artifact) {
      const refusals: ChopmarkError[] = [];
      for (const verifier of verifiers) {
        try {
          return await verifier.verifyBundle(bundle, artifact);
        } catch (error) {
          refusals.push(asRefusal(error));
        }
      }
      throw choose(refusals);
    },
  };
}

/** Errors after which the other roots are not tried: bugs, and the end of the run. */
function asRefusal(error: unknown): ChopmarkError {
  if (!(error instanceof ChopmarkError) || error.code === 'VERIFICATION_TIMEOUT') throw error;
  return error;
}

/** What a root says of bundles that belong to another, the furthest from a verdict first. */
const FOREIGN = ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'VERIFICATION_LOG_UNKNOWN'];

/** The refusal that came furthest. */
const choose = (refusals: readonly ChopmarkError[]): unknown =>
  refusals.find(({ code }) => !FOREIGN.includes(code)) ?? refusals.find(({ code }) => code !== FOREIGN[0]) ?? refusals[0];
