import { ChopmarkError } from '../base/errors/errors.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';
import type { CiId } from '../results/build-facts.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import type { Claims } from './claims/claims.ts';
import { claimText, type ExpectedCertificate } from './claims/provider.ts';
import { CI_PROVIDERS } from './providers.ts';

/** Characters of a foreign text that a message shows. */
const SHOWN = 300;

/**
 * Whether the authority put into the certificate what the token says. Only then do the token's claims count as checked, and fill
 * the trusted fields of provenance. Extensions that this authority does not write are no disagreement; another text is.
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

/** Dex stands for the provider that a person logged in at, and Fulcio writes that one (config.yaml, `issuer-claim`). */
function issuersOf(claims: Claims, platform: CiId | undefined): string[] {
  const issuer = textsOf(claimText(claims, 'iss'));
  const federated = claims.federated_claims;
  if (platform || typeof federated !== 'object' || federated === null) return issuer;
  return [...issuer, ...textsOf(claimText(federated as Claims, 'connector_id'))];
}

/** A person or workload of no CI: Fulcio's types email, kubernetes, spiffe, uri. */
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
    message: `The certificate's ${what} is ${show(written)}; the token says ${claimed.map(show).join(' or ') || 'nothing of it'}.`,
    hint: 'The certificate authority maps the claims of this issuer in another way: its operator should compare its configuration with the one of the public instance.',
  });

const show = (text: string) => neutralizeLine(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));
