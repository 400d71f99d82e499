import { ChopmarkError } from '../base/errors/errors.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';
import type { CiId } from '../results/build-facts.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import type { Claims } from './claims/claims.ts';
import { claimText, type ExpectedCertificate } from './claims/provider.ts';
import { CI_PROVIDERS } from './providers.ts';

/** Characters of untrusted text that a message shows. */
const SHOWN = 300;

/**
 * Checks that the certificate contains what the token states. Only then do the token's claims count as verified and fill the trusted fields
 * of provenance. Extensions that this authority does not write are no mismatch; a different text is.
 *
 * @throws ChopmarkError `IDENTITY_CERTIFICATE_MISMATCH`
 */
export function checkCertificateClaims(
  identity: Pick<CertificateIdentity, 'san' | 'sanType' | 'issuer' | 'extensions'>,
  claims: Claims,
  platform?: CiId,
): void {
  const { san, extensions } = platform ? CI_PROVIDERS[platform].certificate(claims) : expectWorkload(claims);
  compare('issuer', identity.issuer, issuersOf(claims, platform));
  if (platform && identity.sanType !== 'uri') throw disagreement('identity', `${identity.sanType} ${identity.san}`, san);
  compare('identity', identity.san, san);
  for (const [name, texts] of Object.entries({ ...extensions, 'token-subject': textsOf(claimText(claims, 'sub')) })) {
    const written = identity.extensions[name];
    if (written !== undefined) compare(`extension ${name}`, written, texts);
  }
}

/** Dex relays the provider at which a person logged in, and Fulcio writes that provider as the issuer (config.yaml, `issuer-claim`). */
function issuersOf(claims: Claims, platform: CiId | undefined): string[] {
  const issuer = textsOf(claimText(claims, 'iss'));
  const federated = claims.federated_claims;
  if (platform || typeof federated !== 'object' || federated === null) return issuer;
  return [...issuer, ...textsOf(claimText(federated as Claims, 'connector_id'))];
}

/** A person or a workload outside of CI: Fulcio's types email, kubernetes, spiffe, uri. */
function expectWorkload(claims: Claims): ExpectedCertificate {
  const subject = textsOf(claimText(claims, 'sub'));
  const email = claims.email_verified === false ? [] : textsOf(claimText(claims, 'email'));
  return {
    san: [...email, ...subject.filter((text) => /^(?:https?|spiffe):\/\//.test(text)), ...serviceAccountOf(claims)],
    extensions: {},
  };
}

function serviceAccountOf(claims: Claims): string[] {
  const cluster = claims['kubernetes.io'] as { namespace?: unknown; serviceaccount?: { name?: unknown } } | null | undefined;
  const [namespace, name] = [cluster?.namespace, cluster?.serviceaccount?.name];
  if (typeof namespace !== 'string' || typeof name !== 'string') return [];
  return [`https://kubernetes.io/namespaces/${namespace}/serviceaccounts/${name}`];
}

const textsOf = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

function compare(what: string, written: string, claimed: readonly string[]): void {
  if (!claimed.includes(written)) throw disagreement(what, written, claimed);
}

const disagreement = (what: string, written: string, claimed: readonly string[]) =>
  new ChopmarkError({
    code: 'IDENTITY_CERTIFICATE_MISMATCH',
    message: `The certificate does not match the identity token: its ${what} is ${show(written)}, but the token states ${claimed.map(show).join(' or ') || 'no value'}.`,
    hint: 'The certificate authority maps the claims of this issuer differently. Its operator should compare the configuration with that of the public instance.',
  });

const show = (text: string) => neutralizeLine(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));
