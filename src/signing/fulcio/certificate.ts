import { X509Certificate } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { below, isSecureUrl } from '../../base/http/url.ts';
import { readArray, readObject, readOptionalObject, readString } from '../../base/json/json-shape.ts';
import type { Clock, Http, HttpResponse, Logger, RunClock } from '../../base/ports.ts';
import { checkRecipient } from '../../identity/token-recipient.ts';
import { MAX_BUNDLE_ENTRIES } from '../../sigstore/limits.ts';
import { contextConstructed, encode, encodeBitString, encodeInteger, encodeNull, encodeOid, encodeSequence } from '../../x509/der.ts';
import { formatPem, parsePem } from '../../x509/pem.ts';
import { MAX_CERTIFICATE_ANSWER, MAX_CERTIFICATE_PEM } from '../limits.ts';
import { type CalledService, invalidServiceResponse, readServiceResponse, serviceRefusedError, showResponse } from '../service-response.ts';
import { algorithmOf } from '../signers/key-algorithm.ts';
import type { Signer } from '../signers/signer.ts';
import { type AcceptedIssuer, checkIssuerAccepted, fetchAcceptedIssuers } from './accepted-issuers.ts';

/** A token, with the claims of its payload that a certificate request needs. */
export interface CertificateApplicant {
  token: string;
  /** `iss`. */
  issuer: string;
  /** `aud`. */
  audiences: readonly string[];
  /** `exp`, if known. Until then the same token can be used for a second certificate. */
  expires?: Date;
}

/** The authority that gets the token. */
export interface TokenRecipient {
  url: URL;
  /** See `Service`. */
  givenBy?: URL | undefined;
  /** The hosts of the option `allow-public-audience`. */
  allowPublicAudience?: readonly string[];
}

export interface IssuedCertificate {
  /** DER, leaf first. Not verified here, except that the leaf has our key. */
  chain: Buffer[];
  /** By this machine's clock: now plus the remaining lifetime by the authority's clock, so that a difference between the clocks does not matter. */
  expires: Date;
}

export interface CertificatePorts {
  http: Http;
  clock: RunClock;
  logger: Logger;
}

/**
 * Requests a certificate for the signer's key from a Fulcio (fulcio.proto, `CreateSigningCertificate`), with a certificate signing
 * request. The token is sent only to a safe address that may get it and accepts its issuer, and never through a redirect.
 *
 * @throws ChopmarkError `INPUT_SERVICE_URL`, `IDENTITY_PUBLIC_AUDIENCE`, `IDENTITY_TOKEN_MALFORMED`, `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`, `IDENTITY_TOKEN_REFUSED`, `IDENTITY_TOKEN_EXPIRED`,
 *   `SIGNING_CONFIGURATION_…`, `SIGNING_CERTIFICATE_REFUSED`, `SIGNING_CERTIFICATE_INVALID_RESPONSE`
 */
export async function obtainCertificate(
  { http, clock, logger }: CertificatePorts,
  authority: TokenRecipient,
  applicant: CertificateApplicant,
  signer: Signer,
  known: readonly AcceptedIssuer[] = [],
): Promise<IssuedCertificate> {
  logger.secret(applicant.token);
  const service = { name: 'certificate authority', url: authority.url };
  if (!isSecureUrl(authority.url)) {
    throw new ChopmarkError({
      code: 'INPUT_SERVICE_URL',
      message: `The identity token would be sent to the certificate authority ${authority.url.host} without encryption.`,
      hint: 'Use an https address. Plain http is allowed only for loopback.',
    });
  }
  // First, because a hostile authority says of any issuer that it accepts it.
  checkRecipient(applicant.token, authority.url, authority.allowPublicAudience ?? []);
  checkIssuerAccepted(authority.url, await fetchAcceptedIssuers({ http, logger }, authority, known), applicant);
  const answer = await http({
    method: 'POST',
    url: below(authority.url, 'api/v2/signingCert'),
    givenBy: authority.givenBy,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      credentials: { oidcIdentityToken: applicant.token },
      certificateSigningRequest: Buffer.from(await createCertificateRequest(signer)).toString('base64'),
    }),
    maxBytes: MAX_CERTIFICATE_ANSWER,
    stage: 'SIGNING',
    service: service.name,
    redirects: 0,
  });
  if (answer.status !== 200 && answer.status !== 201) {
    const words = showResponse(logger, service, answer, applicant.token);
    throw explainRefusal(service, { answer, words }, applicant, clock.now());
  }
  return readCertificate(service, answer, signer, clock);
}

function explainRefusal(
  service: CalledService,
  { answer: { status, body, headers }, words }: { answer: HttpResponse; words: string },
  { expires }: CertificateApplicant,
  here: Date,
): ChopmarkError {
  // Fulcio answers 400 both for a token it does not accept and for a malformed request. Its fixed texts distinguish the two.
  const ofToken =
    status === 401 || status === 403 || (status === 400 && /identity token|credentials/i.test(body.toString('latin1', 0, 2000)));
  if (!ofToken) return serviceRefusedError({ code: 'SIGNING_CERTIFICATE_REFUSED', service, status, asked: 'a certificate request', words });
  // The clock of this machine may be behind.
  const there = Date.parse(headers.get('date') ?? '');
  const now = new Date(Math.max(here.getTime(), Number.isNaN(there) ? 0 : there));
  if (expires !== undefined && expires <= now)
    return new ChopmarkError({
      code: 'IDENTITY_TOKEN_EXPIRED',
      message: `The certificate authority ${service.url.host} did not accept the identity token (${status}): it expired at ${expires.toISOString()}, and the time is now ${now.toISOString()}.`,
      hint: 'Sign sooner after the token is issued: run a long build in a step of its own, before the token is requested, in place of --exec. Or request a token with a longer lifetime (GitLab: the timeout of the job).',
    });
  return new ChopmarkError({
    code: 'IDENTITY_TOKEN_REFUSED',
    message: `The certificate authority ${service.url.host} did not accept the identity token (${status})${words === '' ? '' : `: “${words}”`}.`,
    hint: 'Check that the token has not expired and that the clock is right. "chopmark doctor" shows the claims and what the authority expects.',
  });
}

function readCertificate(service: CalledService, answer: HttpResponse, signer: Signer, clock: Clock): IssuedCertificate {
  const texts = readServiceResponse('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, answer.body, (json) => {
    const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = readObject(json, 'answer');
    // Authorities without a CT log send the detached form. The trusted root decides whether that is enough.
    const holder = readOptionalObject(signedCertificateEmbeddedSct, 'embedded') ?? readObject(signedCertificateDetachedSct, 'detached');
    const certificates = readArray(readObject(holder.chain, 'chain').certificates, 'certificates', MAX_BUNDLE_ENTRIES);
    return certificates.map((value, index) => readString(value, `certificates[${index}]`, MAX_CERTIFICATE_PEM));
  });
  const chain = texts.flatMap((text) => parsePem(text).map(({ der }) => der));
  const leaf = chain[0] && readLeaf(service, chain[0]);
  if (leaf === undefined) throw invalidServiceResponse('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, 'it has no certificate');
  if (!leaf.publicKey.equals(signer.publicKey))
    throw invalidServiceResponse('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, 'the certificate is for another key');
  const here = clock.now().getTime();
  const there = Date.parse(answer.headers.get('date') ?? '');
  const left = leaf.validToDate.getTime() - (Number.isNaN(there) ? here : there);
  return { chain, expires: new Date(here + left) };
}

function readLeaf(service: CalledService, der: Buffer): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw invalidServiceResponse('SIGNING_CERTIFICATE_INVALID_RESPONSE', service, 'its certificate cannot be read');
  }
}

/**
 * A certificate request in PEM (PKCS#10, RFC 2986), with an empty subject: Fulcio takes the identity from the token, and only the
 * key and the proof of possession from the request.
 */
export async function createCertificateRequest(signer: Signer): Promise<string> {
  const { signatureOid } = algorithmOf(signer.publicKey);
  const version = encodeInteger(0);
  const subject = encodeSequence();
  const publicKey = signer.publicKey.export({ type: 'spki', format: 'der' });
  const attributes = encode(contextConstructed(0));
  const info = encodeSequence(version, subject, publicKey, attributes);
  const signature = await signer.sign({ kind: 'bytes', bytes: info });
  // Only RSA has parameters, and they are NULL (RFC 4055, section 5).
  const parameters = signer.publicKey.asymmetricKeyType === 'rsa' ? [encodeNull()] : [];
  const algorithm = encodeSequence(encodeOid(signatureOid), ...parameters);
  return formatPem('CERTIFICATE REQUEST', encodeSequence(info, algorithm, encodeBitString(signature)));
}
