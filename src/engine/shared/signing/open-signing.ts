import type { Ports } from '../../../base/ports.ts';
import { checkCertificateClaims } from '../../../identity/check-certificate-claims.ts';
import { checkToken, readClaims } from '../../../identity/claims/claims.ts';
import type { Identity } from '../../../identity/select.ts';
import { openKeySession, openSession, type Session, type SessionIdentity } from '../../../signing/fulcio/session.ts';
import { rootsOf, type Trust } from '../../../trust/trust.ts';
import { createAnyRootVerifier } from '../../../verification/any-root.ts';
import type { Verifier, VerifierOptions } from '../../../verification/verifier.ts';
import { createVerifierPool } from '../../../verification/verifier-pool.ts';
import { PUBLIC_REQUEST_RATE } from '../limits.ts';
import type { Run } from '../run/run.ts';
import type { Prepared, SigningChoices } from './prepare-signing.ts';
import { checkPublicLogConsent } from './public-log-consent.ts';

/** Everything that signing a batch needs. */
export interface Signing extends Prepared {
  session: Session;
  verifier: Verifier;
  /** With the request rate for the instance. */
  run: Run;
}

function openVerifier(trust: Trust, options: VerifierOptions = {}): Verifier {
  const open = createVerifierPool();
  return createAnyRootVerifier(rootsOf(trust).map((root) => open(root, options)));
}

/** Opens the session. This sends the token to the certificate authority. */
export async function openSigning(prepared: Prepared, { ports, run }: { ports: Ports; run: Run }): Promise<Signing> {
  const { identity, key, trust, services, choices } = prepared;
  const paced = paceRun(run, choices, { ports, trust });
  if (!identity) {
    if (!key) throw new TypeError('neither an identity nor a key was prepared');
    const verifier = openVerifier(trust, { publicKey: key.publicKey });
    return { ...prepared, session: openKeySession(key), verifier, run: paced };
  }
  checkPublicLogConsent(trust, services, identity, choices.allowPublicLog);
  // No deadline, because every log entry must become a bundle.
  const verifier = openVerifier(trust);
  const session = await openSession({
    http: paced.http,
    clock: run.clock,
    logger: ports.logger,
    authority: {
      url: services.certificateAuthority.url,
      givenBy: services.certificateAuthority.givenBy,
      allowPublicAudience: choices.allowPublicAudience,
    },
    identity: sessionIdentity(identity, choices.audience, ports),
    readIdentity([certificate], { token }) {
      const proven = verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now());
      checkCertificateClaims(proven, readClaims(token), identity.platform);
      return proven;
    },
  });
  return { ...prepared, session, verifier, run: paced };
}

/** The same run, with the request rate for the instance. */
function paceRun(run: Run, { concurrency, requestRate }: SigningChoices, { ports, trust }: { ports: Ports; trust: Trust }): Run {
  const rate = requestRate ?? (trust.private ? 0 : PUBLIC_REQUEST_RATE);
  return { ...run, http: ports.connect({ signal: run.signal, requestRate: rate, concurrency }) };
}

function sessionIdentity({ token, issuer, audiences, expires, renew }: Identity, audience: string, ports: Ports): SessionIdentity {
  const renewed = async (): Promise<SessionIdentity> => {
    const next = (await renew?.()) ?? token;
    const claims = readClaims(next);
    return sessionIdentity(
      { claims, token: next, ...checkToken({ claims, audience, clock: ports.clock }), source: 'option', ...(renew && { renew }) },
      audience,
      ports,
    );
  };
  return { token, issuer, audiences, expires, ...(renew && { renew: renewed }) };
}
