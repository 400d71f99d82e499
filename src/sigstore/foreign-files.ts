import type { JsonObject } from '../base/json/json-shape.ts';
import { explainEncoding } from '../base/text-encoding.ts';

/** What a file is that is no Sigstore bundle, and what to do with it. */
export interface ForeignFile {
  /** With its article, to follow "it is". */
  what: string;
  hint: string;
}

const ONE_BUNDLE = 'Name a Sigstore bundle: JSON with mediaType, or JSON Lines with one bundle per line.';

const OWN_BUNDLE =
  'Name the bundle: NAME.sigstore.json, or attestations.jsonl in the same folder. To search the whole folder, use --bundle-dir.';

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const mediaTypeOf = ({ mediaType, media_type: spelled }: JsonObject): string => {
  const stated = mediaType ?? spelled;
  return typeof stated === 'string' ? stated : '';
};
const hasAll = (object: JsonObject, ...names: string[]): boolean => names.every((name) => Object.hasOwn(object, name));
const firstSignature = ({ signatures }: JsonObject): JsonObject => {
  const first: unknown = Array.isArray(signatures) ? signatures[0] : undefined;
  return isObject(first) ? first : {};
};

type Recognizer = readonly [applies: (object: JsonObject) => boolean, file: ForeignFile];

/** In this order: what is more special comes first. */
const OBJECTS: readonly Recognizer[] = [
  [
    (object) => mediaTypeOf(object).includes('trustedroot'),
    { what: 'a trusted root, with which bundles are verified', hint: 'Pass it with --trusted-root, and name the bundle with --bundle.' },
  ],
  [
    (object) => mediaTypeOf(object).includes('clienttrustconfig'),
    { what: 'a client trust config of a Sigstore instance', hint: 'Pass it with --instance, and name the bundle with --bundle.' },
  ],
  [
    (object) => mediaTypeOf(object).includes('signingconfig'),
    { what: 'a signing config of a Sigstore instance', hint: 'Pass it with --signing-config when you sign. It is not needed to verify.' },
  ],
  [
    (object) => hasAll(object, 'payload', 'payloadType', 'signatures') && Object.hasOwn(firstSignature(object), 'cert'),
    {
      what: 'a DSSE envelope with a certificate and without a log entry, as slsa-github-generator writes it (.intoto.jsonl)',
      hint: 'It does not prove when it was signed, so only a search in the log can verify it: use slsa-verifier verify-artifact --provenance-path FILE.',
    },
  ],
  [
    (object) => hasAll(object, 'payload', 'payloadType', 'signatures'),
    {
      what: 'a bare DSSE envelope: a signed statement without certificate, log entry and time',
      hint: 'Ask its signer for the Sigstore bundle. For an image, name the image with --subject-image, where cosign keeps the other parts.',
    },
  ],
  [
    (object) => hasAll(object, 'base64Signature') || hasAll(object, 'rekorBundle'),
    {
      what: 'a bundle of cosign 1 or 2, in the format of cosign itself (base64Signature, cert, rekorBundle)',
      hint: 'Convert it with cosign bundle create --artifact ARTIFACT --bundle FILE --out ARTIFACT.sigstore.json, or verify it with cosign verify-blob --bundle FILE.',
    },
  ],
  [
    (object) => hasAll(object, 'SignedEntryTimestamp', 'Payload'),
    {
      what: 'the log entry of a cosign signature, without the signature',
      hint: 'Convert the signature, its certificate and this entry with cosign bundle create.',
    },
  ],
  [
    (object) => Object.values(object).some((entry) => isObject(entry) && hasAll(entry, 'body', 'integratedTime', 'logID')),
    {
      what: 'an entry of a Rekor log, as its API answers',
      hint: 'An entry has neither the certificate chain nor the statement. Name the bundle that it belongs to.',
    },
  ],
  [
    ({ _type: type }) => typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/'),
    {
      what: 'an in-toto statement without a signature',
      hint: 'Anybody can write a statement. Name the bundle that signs it; to sign it yourself, use chopmark attest --statement-path FILE.',
    },
  ],
  [
    (object) =>
      object.bomFormat === 'CycloneDX' || typeof object.spdxVersion === 'string' || /spdx/i.test(JSON.stringify(object['@context'] ?? '')),
    {
      what: 'an SBOM without a signature',
      hint: 'Name the bundle that signs it. To sign it about an artifact, use chopmark attest ARTIFACT --sbom-path FILE; to verify the file itself, name it as the artifact.',
    },
  ],
  [
    (object) => object.schemaVersion === 2 && (hasAll(object, 'layers') || hasAll(object, 'manifests')),
    { what: 'a manifest of a container image', hint: 'Name the image with --subject-image: its bundles are read from its registry.' },
  ],
  [
    ({ format, schema }) => [format, schema].some((kind) => typeof kind === 'string' && kind.startsWith('chopmark.')),
    {
      what: 'a document of chopmark itself: a result, or the journal of a run',
      hint: OWN_BUNDLE,
    },
  ],
  [
    (object) => hasAll(object, 'store', 'bundle') && typeof object.bundle === 'string',
    {
      what: 'a receipt of chopmark, which says where a bundle is stored',
      hint: OWN_BUNDLE,
    },
  ],
  [
    (object) => hasAll(object, 'message', 'documentation_url'),
    { what: 'an error of the GitHub API', hint: 'Read its message. Download the bundle again, for example with gh attestation download.' },
  ],
];

/** Whether parsed JSON is a DSSE envelope, or a bundle of cosign 1 or 2, and holds nothing else. */
export function isForeignSignature(value: unknown): boolean {
  if (!isObject(value)) return false;
  const only = (...names: string[]) => Object.keys(value).every((name) => names.includes(name));
  if (hasAll(value, 'payload', 'payloadType', 'signatures')) return only('payload', 'payloadType', 'signatures');
  return hasAll(value, 'base64Signature') && only('base64Signature', 'cert', 'rekorBundle', 'rfc3161Timestamp');
}

/** Names parsed JSON that is no bundle. Undefined if it is nothing that is known. */
export function nameForeignJson(value: unknown): ForeignFile | undefined {
  if (Array.isArray(value)) return { what: value.length === 0 ? 'an empty list' : 'a list of other things than bundles', hint: ONE_BUNDLE };
  if (!isObject(value)) return { what: `a bare JSON ${value === null ? 'null' : typeof value}`, hint: ONE_BUNDLE };
  return OBJECTS.find(([applies]) => applies(value))?.[1];
}

const TEXTS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^-----BEGIN (?:[A-Z]+ )*PUBLIC KEY-----/, { what: 'a public key', hint: 'Pass it with --key, and name the bundle with --bundle.' }],
  [
    /^-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
    { what: 'a private key', hint: 'A private key is not needed to verify. If others could read this file, replace the key.' },
  ],
  [
    /^-----BEGIN CERTIFICATE-----/,
    {
      what: 'a certificate in PEM',
      hint: 'A certificate alone proves no signature. Name the bundle, or make one with cosign bundle create.',
    },
  ],
  [/^-----BEGIN PGP /, { what: 'a signature or key of OpenPGP', hint: 'Verify it with gpg --verify.' }],
  [/^-----BEGIN SSH SIGNATURE-----/, { what: 'a signature of SSH', hint: 'Verify it with ssh-keygen -Y verify.' }],
  [/^(?:untrusted comment:|trusted comment:)/, { what: 'a signature or key of minisign or signify', hint: 'Verify it with minisign -V.' }],
  [/^-----BEGIN /, { what: 'a PEM file', hint: ONE_BUNDLE }],
  [
    /^<(?:!doctype html|html|\?xml|!--)/i,
    {
      what: 'a page of HTML or XML, probably an error or login page',
      hint: 'The download failed or needs a login. Download the bundle again, and look at it before you use it.',
    },
  ],
  [
    /^version https:\/\/git-lfs\.github\.com\//,
    { what: 'a pointer of Git LFS to a file that was not fetched', hint: 'Run git lfs pull, then try again.' },
  ],
  [
    /^[0-9a-f]{64}(?:[0-9a-f]{32})?(?:[0-9a-f]{32})?(?:\s+\*?\S|\s*$)/i,
    { what: 'a checksum or a file of checksums', hint: 'Pass it with --subject-checksums, and name the bundle with --bundle.' },
  ],
  [
    /^[A-Za-z0-9+/]{64,}={0,2}\s*$/,
    {
      what: 'a bare signature in base64, as cosign 1 and 2 write it',
      hint: 'Make a bundle of signature and certificate with cosign bundle create --artifact ARTIFACT --signature FILE --certificate CERTIFICATE.',
    },
  ],
];

/** How many bytes of a file are looked at. */
const HEAD = 1024;

/** Names a file that is no JSON, by how it begins. Undefined if it is nothing that is known. */
export function nameForeignText(bytes: Uint8Array): ForeignFile | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const encoding = explainEncoding(head);
  if (encoding !== undefined) return { what: encoding, hint: 'Save the file as UTF-8. What is signed in it does not change.' };
  if (head.includes(0)) return { what: 'a binary file', hint: ONE_BUNDLE };
  const text = head.toString('utf8').trimStart();
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}
