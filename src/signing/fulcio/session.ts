import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { SigningMaterial } from '../../sigstore/bundle.ts';
import type { LogVerifier } from '../../sigstore/log-body.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { RENEW_BEFORE, RENEWAL_PAUSE, SIGN_BEFORE } from '../limits.ts';
import { createEphemeralSigner } from '../signers/local-signer.ts';
import type { Signer } from '../signers/signer.ts';
import type { AcceptedIssuer } from './accepted-issuers.ts';
import { type CertificateApplicant, type CertificatePorts, obtainCertificate, type TokenRecipient } from './certificate.ts';
import { sameIdentity } from './same-identity.ts';

export interface SessionIdentity extends CertificateApplicant {
  /** Gets a new token of the same identity. Present if the CI issues more than one. */
  renew?(): Promise<SessionIdentity>;
}

/** The key and certificate for one item. Taken once for each item, so that a renewal never mixes two certificates. */
export interface Credential {
  signer: Signer;
  /** DER, leaf first. Empty for the user's own key. */
  chain: readonly Buffer[];
  material: SigningMaterial;
  verifier: LogVerifier;
  /** Absent for the user's own key, whose identity no one verified. */
  identity?: CertificateIdentity;
}

export interface Session {
  /** `PublicKeyDetails` of the signing key, with or without a certificate. */
  readonly keyDetails: string;
  /** DER of the current leaf. Absent for the user's own key. */
  readonly certificate?: Buffer | undefined;
  readonly identity?: CertificateIdentity | undefined;
  /**
   * The current credential. It is renewed first if it is about to expire.
   *
   * @throws ChopmarkError `IDENTITY_TOKEN_EXPIRED`, `IDENTITY_CHANGED`, and the errors of a certificate request.
   */
  credential(): Promise<Credential>;
  /** Replaces the certificate and keeps the key. Simultaneous calls share one renewal. */
  renew(): Promise<void>;
}

export interface SessionOptions extends CertificatePorts {
  authority: TokenRecipient;
  identity: SessionIdentity;
  /**
   * Verifies the chain and the SCT with the trusted root, and that the certificate matches the token's claims, before anything is
   * signed. Throws if any of them fails, and then no session is opened.
   */
  readIdentity(chain: readonly Buffer[], identity: SessionIdentity): CertificateIdentity | Promise<CertificateIdentity>;
  /** See `fetchAcceptedIssuers`. */
  knownIssuers?: readonly AcceptedIssuer[];
}

interface Term {
  credential: Credential & { identity: CertificateIdentity };
  /** Milliseconds since the epoch, by this machine's clock. */
  renewAt: number;
  endsAt: number;
}

/**
 * One ephemeral key and one certificate for a batch of any size.
 *
 * A certificate is renewed before it expires: with a new token if the CI issues one, else with the same token while it is valid. If
 * both have expired, signing stops with `IDENTITY_TOKEN_EXPIRED`.
 *
 * @throws ChopmarkError the errors of `obtainCertificate` and `readIdentity`
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { clock, logger, readIdentity } = options;
  const signer = createEphemeralSigner();
  let identity = options.identity;

  const begin = async (): Promise<Term> => {
    const asked = clock.now().getTime();
    const { chain, expires } = await obtainCertificate(options, options.authority, identity, signer, options.knownIssuers);
    const certificate = chain[0] as Buffer;
    const proven = await readIdentity(chain, identity);
    const life = expires.getTime() - asked;
    return {
      credential: {
        signer,
        chain,
        identity: proven,
        material: { kind: 'certificate', certificate },
        verifier: { kind: 'certificate', der: certificate },
      },
      renewAt: expires.getTime() - Math.min(RENEW_BEFORE, life / 4),
      endsAt: expires.getTime() - Math.min(SIGN_BEFORE, life / 10),
    };
  };

  // The token may have expired while the artifacts were read.
  if (identity.renew && identity.expires && identity.expires <= clock.now()) identity = await identity.renew();
  let term = await begin();
  let renewing: Promise<void> | undefined;
  let pausedUntil = 0;

  const replace = async () => {
    if (identity.renew) identity = await identity.renew();
    else if (!identity.expires || identity.expires.getTime() - SIGN_BEFORE <= clock.now().getTime()) throw outlived(options.authority.url);
    const next = await begin();
    if (!sameIdentity(next.credential.identity, term.credential.identity)) throw changed(options.authority.url);
    term = next;
    logger.debug('The certificate was renewed.');
  };

  const renew = () => {
    renewing ??= replace().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };

  return {
    keyDetails: signer.keyDetails,
    get certificate() {
      return term.credential.chain[0];
    },
    get identity() {
      return term.credential.identity;
    },
    renew,
    async credential() {
      const now = clock.now().getTime();
      if (now < term.renewAt || (now < pausedUntil && now < term.endsAt)) return term.credential;
      try {
        await renew();
      } catch (error) {
        // The old certificate is still valid for a while, so a temporary failure must not end the batch.
        const stillGood = clock.now().getTime() < term.endsAt && !(error instanceof ChopmarkError && error.code === 'IDENTITY_CHANGED');
        if (!stillGood) throw error;
        pausedUntil = clock.now().getTime() + RENEWAL_PAUSE;
        logger.debug(`The certificate could not be renewed yet: ${error instanceof Error ? error.message : 'unknown error'}`);
      }
      return term.credential;
    },
  };
}

/** A session with the user's own key: no certificate, no expiry, and no proven identity. */
export function openKeySession(signer: Signer): Session {
  const der = signer.publicKey.export({ type: 'spki', format: 'der' });
  const hint = hash('sha256', der, 'base64');
  const credential: Credential = { signer, chain: [], material: { kind: 'public-key', hint }, verifier: { kind: 'public-key', der } };
  return { keyDetails: signer.keyDetails, credential: async () => credential, renew: async () => {} };
}

const outlived = (authority: URL) =>
  new ChopmarkError({
    code: 'IDENTITY_TOKEN_EXPIRED',
    message: `The identity token expired during signing, and ${authority.host} issues no second certificate without a valid token.`,
    hint: 'Run again with a new token: finished signatures are kept, and only the rest is signed. Fewer artifacts per job also help.',
  });

const changed = (authority: URL) =>
  new ChopmarkError({
    code: 'IDENTITY_CHANGED',
    message: `The certificate that ${authority.host} issued for the renewed token has a different identity than the first certificate.`,
    hint: 'One batch must be signed by one identity. Check whether another step of this job replaced the token.',
  });
