import { createPublicKey, type KeyObject } from 'node:crypto';
import { parseJson } from '../base/json/json.ts';
import { type JsonObject, readBase64, readObject, readString } from '../base/json/json-shape.ts';
import { MAX_TOKEN } from '../base/limits.ts';
import type { Clock } from '../base/ports.ts';
import { encodeUtf8 } from '../x509/der.ts';
import { EMPTY_NAME, encodeExtension, encodeTbsCertificate, extension, randomSerial, signCertificate } from './certificate.ts';
import { type CertifiedIdentity, certifyIdentity } from './certificate-identity.ts';
import { readCertificateRequest, readProvenKey } from './certificate-request.ts';
import { encodeSctExtension } from './certificate-transparency.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { MAX_SANDBOX_REQUEST } from './limits.ts';
import { toPem } from './pem.ts';
import { SandboxRefusal } from './refusal.ts';
import { IDENTITY_KINDS, type IdentityKind } from './sample-claims.ts';
import { json, type SandboxService } from './server.ts';

export interface AuthorityMaterial {
  privateKey: KeyObject;
  /** DER, self-signed. */
  certificate: Buffer;
  /** DER of the certificate's subject. */
  name: Buffer;
  ctLog: { privateKey: KeyObject; publicKey: KeyObject };
}

interface Options {
  material: AuthorityMaterial;
  identities: IdentityProvider;
  audience: string;
  clock: Clock;
}

/** Milliseconds that a certificate is valid, as in Fulcio. */
const LIFETIME = 10 * 60_000;

/** Fulcio's API v2 (fulcio.proto): issues a certificate for a token of the sandbox's own issuers and a proven key. */
export function createCertificateAuthority({ material, identities, audience, clock }: Options): SandboxService {
  const root = toPem(material.certificate);

  const sign = (request: JsonObject, authorization: string | undefined): unknown => {
    const { kind, claims } = identities.verify(readToken(request, authorization));
    const identity = certifyIdentity(kind, claims);
    const leaf = issueCertificate(material, readRequestedKey(request, identity.principal), identity, clock.now());
    return { signedCertificateEmbeddedSct: { chain: { certificates: [toPem(leaf), root] } } };
  };

  return ({ method, path, authorization, body }) => {
    switch (`${method} ${path}`) {
      case 'GET api/v2/configuration':
        return json({ issuers: IDENTITY_KINDS.map((kind) => describeIssuer(kind, identities.issuerOf(kind), audience)) });
      case 'GET api/v2/trustBundle':
        return json({ chains: [{ certificates: [root] }] });
      case 'POST api/v2/signingCert':
        return json(sign(readObject(parseJson(body, { what: 'the request' }), 'the request'), authorization));
      case 'GET healthz':
        return json({ status: 'SERVING' });
      default:
        throw new SandboxRefusal(404, 'Not Found');
    }
  };
}

/** From the request, or from the header, as in Fulcio's gateway. */
function readToken({ credentials }: JsonObject, authorization: string | undefined): string {
  if (credentials === undefined || credentials === null) return authorization?.replace(/^bearer /i, '') ?? '';
  return readString(readObject(credentials, 'credentials').oidcIdentityToken, 'credentials.oidcIdentityToken', MAX_TOKEN);
}

function readRequestedKey(request: JsonObject, principal: string): KeyObject {
  if (request.certificateSigningRequest !== undefined) {
    return readCertificateRequest(
      readBase64(request.certificateSigningRequest, 'certificateSigningRequest', MAX_SANDBOX_REQUEST).toString('latin1'),
    );
  }
  const proven = readObject(request.publicKeyRequest, 'publicKeyRequest');
  const key = readObject(proven.publicKey, 'publicKeyRequest.publicKey');
  return readProvenKey(
    readString(key.content, 'publicKeyRequest.publicKey.content'),
    readBase64(proven.proofOfPossession, 'publicKeyRequest.proofOfPossession', MAX_SANDBOX_REQUEST),
    principal,
  );
}

/** A leaf with an embedded SCT. DER. */
function issueCertificate(material: AuthorityMaterial, key: KeyObject, identity: CertifiedIdentity, now: Date): Buffer {
  const fields = {
    issuer: material.name,
    subject: EMPTY_NAME,
    notBefore: now,
    notAfter: new Date(now.getTime() + LIFETIME),
    publicKey: key,
  };
  const issuerKey = createPublicKey(material.privateKey);
  const extensions = [
    extension.signsDigitally(),
    extension.usedFor('codeSigning'),
    extension.subjectKey(key),
    extension.authorityKey(issuerKey),
    extension.subjectName(identity.san),
    ...Object.entries(identity.extensions).map(([number, text]) => encodeIdentityExtension(Number(number), text)),
  ];
  // The certificates with and without the SCT must be identical in everything else.
  const serial = randomSerial();
  const sct = encodeSctExtension({ tbs: encodeTbsCertificate({ ...fields, serial, extensions }), issuerKey, time: now }, material.ctLog);
  return signCertificate(encodeTbsCertificate({ ...fields, serial, extensions: [...extensions, sct] }), material.privateKey);
}

/** The first six extensions are plain text, the later ones are a DER UTF8String (fulcio, oid-info.md). */
const encodeIdentityExtension = (number: number, text: string): Buffer =>
  encodeExtension(`1.3.6.1.4.1.57264.1.${number}`, number <= 6 ? Buffer.from(text) : encodeUtf8(text));

const describeIssuer = (kind: IdentityKind, issuerUrl: string, audience: string) => ({
  issuerUrl,
  audience,
  challengeClaim: kind === 'email' ? 'email' : 'sub',
  spiffeTrustDomain: '',
  issuerType: kind === 'email' ? 'email' : ['sandbox', 'jenkins'].includes(kind) ? 'uri' : 'ci-provider',
  subjectDomain: '',
  skipEmailVerification: false,
});
