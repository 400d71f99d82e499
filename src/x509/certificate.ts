import {
  contextConstructed,
  contextPrimitive,
  DerError,
  encode,
  encodeSequence,
  readChildren,
  readElement,
  readOid,
  readOnly,
  TAG,
} from './der.ts';
import { FULCIO_ARC, FULCIO_EXTENSIONS, FULCIO_OTHER_NAME, LAST_BARE_EXTENSION } from './fulcio-extensions.ts';
import { parseSctList, type Sct } from './sct.ts';
import {
  EXTENSION,
  hasKeyUsage,
  KEY_USAGE,
  PURPOSE,
  parseX509,
  readBasicConstraints,
  readPurposes,
  refuseUnknownCritical,
  type X509Parts,
} from './x509.ts';

/** The signing identity that a certificate proves: Fulcio's extensions by name, absent if the certificate lacks them. */
export interface CertificateIdentity {
  /** Subject alternative name: URI, email address or OtherName text. */
  san: string;
  sanType: 'uri' | 'email' | 'other';
  /** OIDC issuer (extension .8, otherwise .1). Empty for GitHub's release signer alone, whose certificates name none. */
  issuer: string;
  /** Fulcio extensions by their documented name, e.g. `source-repository-uri` (oid-info.md). */
  extensions: Readonly<Record<string, string>>;
  /** Serial number, lower-case hex. */
  serial: string;
  notBefore: Date;
  notAfter: Date;
}

/** A certificate that may sign, with its identity. Not verified: that needs a chain. */
export interface SigningCertificate extends X509Parts {
  identity: CertificateIdentity;
  /** Empty if the certificate authority has no CT log. */
  scts: Sct[];
  /** The part to be signed, without the SCTs: the content that a CT log received. */
  precertificate: Buffer;
}

/**
 * The name of GitHub's own signer of immutable releases (cli/cli, pkg/cmd/release/shared). Its certificates have no OIDC issuer: only
 * GitHub's own authority issues them, and nothing but this name identifies it.
 */
export const RELEASE_SIGNER = 'https://dotcom.releases.github.com';

/**
 * Reads a leaf certificate as Fulcio issues it: for digital signatures and code signing, not a CA, one subject alternative name, an OIDC
 * issuer (but for GitHub's release signer), and no unknown critical extension.
 *
 * @throws DerError with the reason
 */
export function readCertificate(der: Buffer): SigningCertificate {
  const parts = parseX509(der);
  refuseUnknownCritical(parts);
  if (!hasKeyUsage(parts, KEY_USAGE.DIGITAL_SIGNATURE)) throw new DerError('its key usage does not allow digital signatures');
  if (!readPurposes(parts)?.includes(PURPOSE.CODE_SIGNING)) throw new DerError('its extended key usage does not allow code signing');
  if (readBasicConstraints(parts).isAuthority) throw new DerError('it is a CA certificate');
  const sctList = parts.extensions.get(EXTENSION.SCT_LIST);
  return {
    ...parts,
    identity: readIdentity(parts),
    scts: sctList ? parseSctList(sctList.value) : [],
    precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
  };
}

function readIdentity(parts: X509Parts): CertificateIdentity {
  const extensions: Record<string, string> = {};
  for (const [oid, { value }] of parts.extensions) {
    const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
    // The whole identifier is compared: an identifier below the arc of an extension is another extension.
    const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
    if (name) extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : readOnly(value, TAG.UTF8_STRING).content, name);
  }
  const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
  const named = readAlternativeName(parts);
  const isRelease = named.sanType === 'uri' && named.san === RELEASE_SIGNER;
  if (!issuer && !isRelease) throw new DerError('it names no OIDC issuer');
  if (bare !== undefined && bare !== issuer) throw new DerError('it names two different OIDC issuers');
  const { serial, notBefore, notAfter } = parts;
  return { ...named, issuer: issuer ?? '', extensions, serial, notBefore, notAfter };
}

function readAlternativeName({ extensions }: X509Parts): Pick<CertificateIdentity, 'san' | 'sanType'> {
  const extension = extensions.get(EXTENSION.SUBJECT_ALTERNATIVE_NAME);
  const [name, ...others] = extension ? readChildren(readOnly(extension.value, TAG.SEQUENCE)) : [];
  if (!name || others.length > 0) throw new DerError('it does not have exactly one subject alternative name');
  switch (name.tag) {
    case contextPrimitive(6):
      return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
    case contextPrimitive(1):
      return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
    case contextConstructed(0): {
      const [type, wrapper, ...rest] = readChildren(name);
      if (!type || !wrapper || rest.length > 0 || readOid(type) !== FULCIO_OTHER_NAME || wrapper.tag !== contextConstructed(0)) break;
      return { san: decodeText(readOnly(wrapper.content, TAG.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
    }
  }
  throw new DerError('its subject alternative name has a type that does not name a signer');
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text that is compared with a policy: a hidden character in it could deceive a reader. */
function decodeText(bytes: Buffer, what: string): string {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    throw new DerError(`${what} is not valid UTF-8`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the text must not contain control characters
  if (text === '' || /[\u0000-\u001f\u007f]/.test(text)) throw new DerError(`${what} is empty or has control characters`);
  return text;
}

/** The TBSCertificate without the SCT list, with the other extensions in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }: X509Parts): Buffer {
  const fields = readChildren(tbs);
  const kept = fields.map((field) => {
    if (field.tag !== contextConstructed(3)) return field.raw;
    const extensions = readChildren(readElement(field.content), TAG.SEQUENCE).filter((extension) => {
      const [oid] = readChildren(extension);
      return !oid || readOid(oid) !== EXTENSION.SCT_LIST;
    });
    return encode(contextConstructed(3), encodeSequence(...extensions.map(({ raw }) => raw)));
  });
  return encodeSequence(...kept);
}
