import { type CertificateAuthority, isValidAt } from '../sigstore/trusted-root.ts';
import type { SigningCertificate } from '../x509/certificate.ts';
import { DerError } from '../x509/der.ts';
import { PURPOSE, type X509Parts } from '../x509/x509.ts';
import { type AuthorityChain, findExpired, isIssuedBy, verifyAuthorities } from './authority-chain.ts';
import { formatTime, refuse } from './refuse.ts';

export interface ChainVerifier {
  /** Every authority that issued the leaf, at any time. @throws ChopmarkError `VERIFICATION_CERTIFICATE_UNTRUSTED` */
  findIssuers(leaf: SigningCertificate): AuthorityChain[];
  /** @throws ChopmarkError `VERIFICATION_CERTIFICATE_EXPIRED` unless one complete chain was valid at all of the times */
  verifyTimes(leaf: SigningCertificate, issuers: readonly AuthorityChain[], times: readonly Date[]): void;
}

/** Verifies each chain once, when it is first used. */
export function createChainVerifier(authorities: readonly CertificateAuthority[]): ChainVerifier {
  const chains = new Map<CertificateAuthority, X509Parts[] | DerError>();

  const readChain = (authority: CertificateAuthority): X509Parts[] | DerError => {
    const known = chains.get(authority);
    if (known) return known;
    let chain: X509Parts[] | DerError;
    try {
      chain = verifyAuthorities(
        authority.chain.map(({ raw }) => raw),
        PURPOSE.CODE_SIGNING,
      );
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      chain = error;
    }
    chains.set(authority, chain);
    return chain;
  };

  return {
    findIssuers(leaf) {
      const faults: string[] = [];
      const found: AuthorityChain[] = [];
      for (const authority of authorities) {
        const certificates = readChain(authority);
        if (certificates instanceof DerError) faults.push(`${authority.uri}: ${certificates.message}`);
        else if (certificates[0] && isIssuedBy(leaf, certificates[0])) found.push({ authority, certificates });
      }
      if (found.length > 0) return found;
      throw refuse(
        'VERIFICATION_CERTIFICATE_UNTRUSTED',
        `No certificate authority of the trusted root issued the certificate of ${leaf.identity.san}.`,
        faults.length > 0
          ? `A certificate chain of the trusted root is not valid (${faults.join('; ')}).`
          : 'The certificate is from another Sigstore instance, or forged. Name the right instance (--instance) or trusted root (--trusted-root).',
      );
    },

    verifyTimes(leaf, issuers, times) {
      let fault = '';
      const holds = issuers.some(({ authority, certificates }) =>
        times.every((time) => {
          const expired = findExpired([leaf, ...certificates], time);
          if (expired)
            fault = `the certificate with the serial number ${expired.serial} was valid from ${formatTime(expired.notBefore)} to ${formatTime(expired.notAfter)}`;
          else if (!isValidAt(authority.validity, time)) fault = `the trusted root does not list ${authority.uri} as in use at that time`;
          else return true;
          fault = `the signature is from ${formatTime(time)}, but ${fault}`;
          return false;
        }),
      );
      if (holds) return;
      throw refuse(
        'VERIFICATION_CERTIFICATE_EXPIRED',
        `The certificate of ${leaf.identity.san} was not valid at the signing time: ${fault}.`,
      );
    },
  };
}
