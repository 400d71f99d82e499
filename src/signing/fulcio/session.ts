import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { SigningMaterial } from '../../sigstore/bundle.ts';
import type { LogVerifier } from '../../sigstore/log-body.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { RENEW_BEFORE, RENEWAL_PAUSE, SIGN_BEFORE } from '../limits.ts';
import { createEphemeralSigner } from '../signers/local-signer.ts';
import type { Signer } from '../signers/signer.ts';
import type { AcceptedIssuer } from './accepted-issuers.ts';
import { type CertificateApplicant, type CertificatePorts, obtainCertificate } from './certificate.ts';
import { sameIdentity } from './same-identity.ts';

export interface SessionIdentity extends CertificateApplicant {
  /** `exp`, where known: until then the same token may be used for a second certificate. */
  expires?: Date;
  /** A fresh token of the same identity. Present where the CI gives out more than one. */
  renew?(): Promise<SessionIdentity>;
}

/** What one item is signed with. Taken once for an item and used to its end, so a renewal never mixes two certificates. */
export interface Credential {
  signer: Signer;
  /** DER, leaf first; empty for an own key. */
  chain: readonly Buffer[];
  material: SigningMaterial;
  verifier: LogVerifier;
  /** Absent for an own key, about which nobody checked anything. */
  identity?: CertificateIdentity;
}

export interface Session {
  /** `PublicKeyDetails` of the key that signs, certificate or not. */
  readonly keyDetails: string;
  /** DER of the leaf in use; absent for an own key. */
  readonly certificate?: Buffer | undefined;
  readonly identity?: CertificateIdentity | undefined;
  /**
   * The credential to sign with now, renewed first where it is about to expire.
   *
   * @throws ChopmarkError `IDENTITY_TOKEN_EXPIRED`, `IDENTITY_CHANGED`, and what asking for a certificate throws.
   */
  credential(): Promise<Credential>;
  /** Replaces the certificate, the key stays. Asked for many times at once, it happens once. */
  renew(): Promise<void>;
}

export interface SessionOptions extends CertificatePorts {
  authority: Pick<Service, 'url'>;
  identity: SessionIdentity;
  /**
   * Verifies chain and SCT under the trusted root and agreement with the token's claims, before anything is signed. Throws where
   * they do not hold; the session then never comes into being.
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
 * A certificate is renewed before it expires: with a fresh token where the CI gives one, else with the same token while that is
 * valid. Work that outlives both stops with `IDENTITY_TOKEN_EXPIRED`.
 *
 * @throws ChopmarkError what `obtainCertificate` and `readIdentity` throw
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
        // The old certificate still counts for a while: a passing trouble must not end the batch.
        const stillGood = clock.now().getTime() < term.endsAt && !(error instanceof ChopmarkError && error.code === 'IDENTITY_CHANGED');
        if (!stillGood) throw error;
        pausedUntil = clock.now().getTime() + RENEWAL_PAUSE;
        logger.debug(`The certificate could not be renewed yet: ${error instanceof Error ? error.message : 'unknown error'}`);
      }
      return term.credential;
    },
  };
}

/** A session with an own key: no certificate, nothing that expires, and nobody who vouches for an identity. */
export function openKeySession(signer: Signer): Session {
  const der = signer.publicKey.export({ type: 'spki', format: 'der' });
  const hint = hash('sha256', der, 'base64');
  const credential: Credential = { signer, chain: [], material: { kind: 'public-key', hint }, verifier: { kind: 'public-key', der } };
  return { keyDetails: signer.keyDetails, credential: async () => credential, renew: async () => {} };
}

const outlived = (authority: URL) =>
  new ChopmarkError({
    code: 'IDENTITY_TOKEN_EXPIRED',
    message: `The work outlived its identity token, and ${authority.host} issues no second certificate without one.`,
    hint: 'Run again with a fresh token: what is signed is kept, and only the rest will be signed. Fewer artifacts a job help too.',
  });

const changed = (authority: URL) =>
  new ChopmarkError({
    code: 'IDENTITY_CHANGED',
    message: `The certificate that ${authority.host} issued for the renewed token names another identity than the first.`,
    hint: 'Did something else in this job replace the token? One batch is signed by one identity.',
  });
