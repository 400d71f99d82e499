import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { canonicalizeJson } from '../../src/base/json/canonical-json.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle, type LogEntry, type SignedContent } from '../../src/sigstore/bundle.ts';
import { formatCheckpoint, formatNote, noteKeyHint, noteKeyId } from '../../src/sigstore/checkpoint.ts';
import { digestEnvelope, encodeEnvelopeHead, IN_TOTO_PAYLOAD_TYPE } from '../../src/sigstore/dsse.ts';
import { formatHashedRekordV2 } from '../../src/sigstore/log-body.ts';
import { hashChildren, hashLeaf } from '../../src/sigstore/merkle.ts';
import { buildStatement } from '../../src/sigstore/statement.ts';
import {
  contextConstructed,
  contextPrimitive,
  encode,
  encodeBitString,
  encodeBoolean,
  encodeInteger,
  encodeOctetString,
  encodeOid,
  encodeSequence,
  encodeSet,
  encodeTime,
  encodeUtf8,
  readChildren,
  readOnly,
  TAG,
} from '../../src/x509/der.ts';
import { formatPem } from '../../src/x509/pem.ts';
import { encodeSctInput, encodeSctList, type Sct } from '../../src/x509/sct.ts';

/** A Sigstore instance in memory, with every part open to being made wrong. Nothing in it is random but the keys. */
export const NOW = new Date('2026-03-01T12:00:00Z');
export const minutes = (count: number, from = NOW): Date => new Date(from.getTime() + count * 60_000);
const YEAR = 365 * 24 * 60;

export interface KeyPair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}
export const p256 = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const p384 = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-384' });
export const ed25519 = (): KeyPair => generateKeyPairSync('ed25519');
export const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
export const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

export const ARTIFACT = Buffer.from('the artifact');
export const ARTIFACT_SHA256 = sha256(ARTIFACT).toString('hex');
export const STATEMENT = buildStatement({
  subjects: [{ name: 'app', digest: { sha256: ARTIFACT_SHA256 } }],
  predicateType: 'https://example.test/predicate',
  predicate: { good: true },
});

export const name = (text: string): Buffer => encodeSequence(encodeSet(encodeSequence(encodeOid('2.5.4.3'), encodeUtf8(text))));
export const extension = (oid: string, value: Buffer, critical = false): Buffer =>
  encodeSequence(encodeOid(oid), ...(critical ? [encodeBoolean(true)] : []), encodeOctetString(value));
const bits = (octet: number, unused: number): Buffer => encode(TAG.BIT_STRING, Buffer.from([unused, octet]));
export const keyUsage = (use: 'sign' | 'certify'): Buffer => extension('2.5.29.15', use === 'sign' ? bits(0x80, 7) : bits(0x06, 1), true);
export const constraints = (authority: boolean, pathLength?: number): Buffer =>
  extension(
    '2.5.29.19',
    encodeSequence(...(authority ? [encodeBoolean(true)] : []), ...(pathLength === undefined ? [] : [encodeInteger(pathLength)])),
    true,
  );
export const purpose = (oid: string, critical = false): Buffer => extension('2.5.29.37', encodeSequence(encodeOid(oid)), critical);
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
export const sanUri = (uri: string): Buffer => extension('2.5.29.17', encodeSequence(encode(contextPrimitive(6), Buffer.from(uri))), true);
export const fulcio = (arc: number, text: string): Buffer =>
  extension(`1.3.6.1.4.1.57264.1.${arc}`, arc < 7 ? Buffer.from(text) : encodeUtf8(text));

export const SAN = 'https://ci.example/acme/widget/.ci/release.yml@refs/heads/main';
export const ISSUER = 'https://oidc.ci.example';

export interface CertificateOptions {
  issuer: Buffer;
  subject: Buffer;
  key: KeyObject;
  signer: KeyObject;
  extensions: Buffer[];
  notBefore?: Date;
  notAfter?: Date;
  serial?: number;
  algorithm?: string;
}

const ECDSA_SHA256 = '1.2.840.10045.4.3.2';

export const tbsCertificate = ({
  issuer,
  subject,
  key,
  extensions,
  serial = 77,
  algorithm = ECDSA_SHA256,
  ...at
}: Omit<CertificateOptions, 'signer'>): Buffer =>
  encodeSequence(
    encode(contextConstructed(0), encodeInteger(2)),
    encodeInteger(serial),
    encodeSequence(encodeOid(algorithm)),
    issuer,
    encodeSequence(encodeTime(at.notBefore ?? minutes(-YEAR)), encodeTime(at.notAfter ?? minutes(YEAR))),
    subject,
    spki(key),
    encode(contextConstructed(3), encodeSequence(...extensions)),
  );

export function certificate({ signer, ...options }: CertificateOptions): Buffer {
  const tbs = tbsCertificate(options);
  return encodeSequence(tbs, encodeSequence(encodeOid(options.algorithm ?? ECDSA_SHA256)), encodeBitString(sign('sha256', tbs, signer)));
}

export interface Instance {
  root: KeyPair;
  ca: KeyPair;
  ct: KeyPair;
  log1: KeyPair;
  log2: KeyPair;
  tsaRoot: KeyPair;
  tsa: KeyPair;
  signer: KeyPair;
  rootDer: Buffer;
  caDer: Buffer;
  tsaRootDer: Buffer;
  tsaDer: Buffer;
}

export const LOG1 = 'log1.example';
export const LOG2 = 'log2.example';

export function createInstance(): Instance {
  const keys = { root: p256(), ca: p256(), ct: p256(), log1: p256(), log2: ed25519(), tsaRoot: p256(), tsa: p256(), signer: p256() };
  const authority = (subject: string, key: KeyPair, issuer: string, signer: KeyPair, ...more: Buffer[]) =>
    certificate({
      issuer: name(issuer),
      subject: name(subject),
      key: key.publicKey,
      signer: signer.privateKey,
      extensions: [keyUsage('certify'), ...more],
    });
  return {
    ...keys,
    rootDer: authority('root', keys.root, 'root', keys.root, constraints(true, 1)),
    caDer: authority('ca', keys.ca, 'root', keys.root, constraints(true, 0), purpose(CODE_SIGNING)),
    tsaRootDer: authority('tsa root', keys.tsaRoot, 'tsa root', keys.tsaRoot, constraints(true)),
    tsaDer: timestampSigner(keys),
  };
}

export const timestampSigner = (
  { tsa, tsaRoot }: Pick<Instance, 'tsa' | 'tsaRoot'>,
  extensions = [keyUsage('sign'), purpose(TIME_STAMPING, true)],
): Buffer =>
  certificate({ issuer: name('tsa root'), subject: name('tsa'), key: tsa.publicKey, signer: tsaRoot.privateKey, extensions, serial: 4242 });

/** The trusted root of the instance in protobuf JSON. */
export function trustedRootOf(instance: Instance) {
  const validFor = { start: minutes(-YEAR).toISOString(), end: minutes(YEAR).toISOString() };
  const log = (host: string, key: KeyObject, keyDetails: string, id: Buffer) => ({
    baseUrl: `https://${host}`,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki(key).toString('base64'), keyDetails, validFor: { ...validFor } as { start?: string; end?: string } },
    logId: { keyId: id.toString('base64') },
  });
  const authority = (uri: string, ...chain: Buffer[]) => ({
    subject: { commonName: uri },
    uri: `https://${uri}`,
    certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor: { ...validFor } as { start?: string; end?: string },
  });
  const P256 = 'PKIX_ECDSA_P256_SHA_256';
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      log(LOG1, instance.log1.publicKey, P256, sha256(spki(instance.log1.publicKey))),
      log(LOG2, instance.log2.publicKey, 'PKIX_ED25519', noteKeyId(LOG2, instance.log2.publicKey)),
    ],
    certificateAuthorities: [authority('ca.example', instance.caDer, instance.rootDer)],
    ctlogs: [log('ct.example', instance.ct.publicKey, P256, sha256(spki(instance.ct.publicKey)))],
    timestampAuthorities: [authority('tsa.example', instance.tsaDer, instance.tsaRootDer)],
  };
}

export interface LeafOptions extends Partial<Omit<CertificateOptions, 'extensions'>> {
  extensions?: Buffer[];
  scts?: (precertificate: Buffer) => Sct[];
}

export const leafExtensions = (): Buffer[] => [
  keyUsage('sign'),
  purpose(CODE_SIGNING),
  sanUri(SAN),
  fulcio(1, ISSUER),
  fulcio(8, ISSUER),
  fulcio(24, 'repo:acme/widget'),
];

export function createSct(
  instance: Instance,
  precertificate: Buffer,
  options: { key?: KeyPair; time?: Date; signer?: KeyObject } = {},
): Sct {
  const { key = instance.ct, time = NOW, signer = key.privateKey } = options;
  const sct = {
    logId: sha256(spki(key.publicKey)),
    timestamp: BigInt(time.getTime()),
    extensions: Buffer.alloc(0),
    hashAlgorithm: 4,
    signatureAlgorithm: 3,
  };
  return { ...sct, signature: sign('sha256', encodeSctInput(sct, sha256(spki(instance.ca.publicKey)), precertificate), signer) };
}

export function createLeafCertificate(instance: Instance, { scts, extensions = leafExtensions(), ...options }: LeafOptions = {}): Buffer {
  const fields = {
    issuer: name('ca'),
    subject: encodeSequence(),
    key: instance.signer.publicKey,
    signer: instance.ca.privateKey,
    notBefore: NOW,
    notAfter: minutes(10),
    ...options,
  };
  const list = (scts ?? ((tbs: Buffer) => [createSct(instance, tbs)]))(tbsCertificate({ ...fields, extensions }));
  const all =
    list.length === 0 ? extensions : [...extensions, extension('1.3.6.1.4.1.11129.2.4.2', encodeOctetString(encodeSctList(list)))];
  return certificate({ ...fields, extensions: all });
}

const SHA256_ALGORITHM = encodeSequence(encodeOid('2.16.840.1.101.3.4.2.1'));
const attribute = (oid: string, value: Buffer): Buffer => encodeSequence(encodeOid(oid), encodeSet(value));
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

export interface TokenOptions {
  time?: Date;
  signer?: KeyObject;
  certificate?: Buffer;
  embed?: Buffer[];
  /** Digest of the certificate that the signature names. */
  essDigest?: Buffer;
  messageDigest?: Buffer;
  status?: number;
  attributes?: (made: Buffer[]) => Buffer[];
}

export function createTimestampResponse(instance: Instance, signature: Buffer, options: TokenOptions = {}): Buffer {
  const { time = minutes(1), signer = instance.tsa.privateKey, certificate: leaf = instance.tsaDer, embed = [], status = 0 } = options;
  const info = encodeSequence(
    encodeInteger(1),
    encodeOid('1.3.6.1.4.1.57264.2'),
    encodeSequence(SHA256_ALGORITHM, encodeOctetString(sha256(signature))),
    encodeInteger(99),
    encodeTime(time, 'generalized'),
  );
  const made = [
    attribute('1.2.840.113549.1.9.3', encodeOid(TST_INFO)),
    attribute('1.2.840.113549.1.9.4', encodeOctetString(options.messageDigest ?? sha256(info))),
    attribute(
      '1.2.840.113549.1.9.16.2.47',
      encodeSequence(encodeSequence(encodeSequence(encodeOctetString(options.essDigest ?? sha256(leaf))))),
    ),
  ];
  const attributes = encodeSet(...(options.attributes?.(made) ?? made));
  const [tbs] = readChildren(readOnly(leaf));
  const [, serial, , issuer] = tbs ? readChildren(tbs) : [];
  const signerInfo = encodeSequence(
    encodeInteger(1),
    encodeSequence(issuer?.raw ?? name('?'), serial?.raw ?? encodeInteger(0)),
    SHA256_ALGORITHM,
    encode(contextConstructed(0), readOnly(attributes).content),
    encodeSequence(encodeOid(ECDSA_SHA256)),
    encodeOctetString(sign('sha256', attributes, signer)),
  );
  const data = encodeSequence(
    encodeInteger(3),
    encodeSet(SHA256_ALGORITHM),
    encodeSequence(encodeOid(TST_INFO), encode(contextConstructed(0), encodeOctetString(info))),
    ...(embed.length > 0 ? [encode(contextConstructed(0), ...embed)] : []),
    encodeSet(signerInfo),
  );
  const token = encodeSequence(encodeOid('1.2.840.113549.1.7.2'), encode(contextConstructed(0), data));
  return encodeSequence(encodeSequence(encodeInteger(status)), ...(status > 1 ? [] : [token]));
}

/** A log of five leaves with `body` as the fourth: its root and path. */
export function createMerkleTree(body: Buffer) {
  const [a, b, c, e] = ['a', 'b', 'c', 'e'].map((text) => hashLeaf(Buffer.from(text))) as [Buffer, Buffer, Buffer, Buffer];
  const left = hashChildren(a, b);
  const four = hashChildren(left, hashChildren(c, hashLeaf(body)));
  return { index: 3n, size: 5n, rootHash: hashChildren(four, e), hashes: [c, left, e] };
}

export function signCheckpoint({ privateKey, publicKey }: KeyPair, host: string, origin: string, size: bigint, rootHash: Buffer): string {
  const text = formatCheckpoint({ origin, size, rootHash });
  const signature = sign(publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', Buffer.from(text), privateKey);
  const witness = { name: 'witness.example', keyHint: Buffer.from([1, 2, 3, 4]), signature: Buffer.alloc(64) };
  return formatNote(text, [witness, { name: host, keyHint: noteKeyHint(host, publicKey), signature }]);
}

function createInclusionProof(key: KeyPair, host: string, origin: string, body: Buffer) {
  const { index, size, rootHash, hashes } = createMerkleTree(body);
  return { logIndex: index, treeSize: size, rootHash, hashes, checkpoint: signCheckpoint(key, host, origin, size, rootHash) };
}

export const signatureOf = (content: SignedContent): Buffer =>
  content.kind === 'message' ? content.signature : content.envelope.signature;

/** DER of a certificate or of a key, and which. */
export type Verifier = { kind: 'certificate' | 'public-key'; der: Buffer };

export function signPromise(instance: Instance, entry: LogEntry, key = instance.log1.privateKey): Buffer {
  const { canonicalizedBody, integratedTime, logId, logIndex } = entry;
  const payload = {
    body: canonicalizedBody.toString('base64'),
    integratedTime: Number(integratedTime),
    logID: logId.toString('hex'),
    logIndex: Number(logIndex),
  };
  return sign('sha256', Buffer.from(canonicalizeJson(payload)), key);
}

/** An entry of Rekor v1: `dsse` for envelopes, `hashedrekord` for messages. */
export function createRekorV1Entry(instance: Instance, content: SignedContent, verifier: Verifier, { time = minutes(1) } = {}): LogEntry {
  const pem = Buffer.from(formatPem(verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY', verifier.der)).toString('base64');
  const signature = signatureOf(content).toString('base64');
  const hash = (digest: Buffer) => ({ algorithm: 'sha256', value: digest.toString('hex') });
  const spec =
    content.kind === 'envelope'
      ? {
          envelopeHash: hash(sha256(Buffer.from('any'))),
          payloadHash: hash(sha256(content.envelope.payload)),
          signatures: [{ signature, verifier: pem }],
        }
      : { data: { hash: hash(content.digest ?? Buffer.alloc(0)) }, signature: { content: signature, publicKey: { content: pem } } };
  const kind = content.kind === 'envelope' ? 'dsse' : 'hashedrekord';
  const canonicalizedBody = Buffer.from(canonicalizeJson({ apiVersion: '0.0.1', kind, spec }));
  const entry: LogEntry = {
    logIndex: 1003n,
    logId: sha256(spki(instance.log1.publicKey)),
    kind,
    version: '0.0.1',
    integratedTime: BigInt(time.getTime() / 1000),
    canonicalizedBody,
    inclusionProof: createInclusionProof(instance.log1, LOG1, `${LOG1} - 4711`, canonicalizedBody),
  };
  return { ...entry, inclusionPromise: signPromise(instance, entry) };
}

/** An entry of Rekor v1 as cosign before 2.2 logged attestations: the digest of the envelope's JSON, and the key. */
export function createFirstInTotoEntry(instance: Instance, envelope: string, verifier: Verifier, { time = minutes(1) } = {}): LogEntry {
  const pem = Buffer.from(formatPem(verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY', verifier.der)).toString('base64');
  const hash = (bytes: Buffer) => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') });
  const payload = Buffer.from(JSON.parse(envelope).payload, 'base64');
  const spec = { content: { hash: hash(Buffer.from(envelope)), payloadHash: hash(payload) }, publicKey: pem };
  const canonicalizedBody = Buffer.from(canonicalizeJson({ apiVersion: '0.0.1', kind: 'intoto', spec }));
  const entry: LogEntry = {
    logIndex: 1003n,
    logId: sha256(spki(instance.log1.publicKey)),
    kind: 'intoto',
    version: '0.0.1',
    integratedTime: BigInt(time.getTime() / 1000),
    canonicalizedBody,
    inclusionProof: createInclusionProof(instance.log1, LOG1, `${LOG1} - 4711`, canonicalizedBody),
  };
  return { ...entry, inclusionPromise: signPromise(instance, entry) };
}

/** An entry of Rekor v2. */
export function createRekorV2Entry(
  instance: Instance,
  content: SignedContent,
  verifier: Verifier,
  keyDetails = 'PKIX_ECDSA_P256_SHA_256',
): LogEntry {
  const digest = content.kind === 'envelope' ? digestEnvelope(content.envelope) : (content.digest ?? Buffer.alloc(0));
  const canonicalizedBody = formatHashedRekordV2({ algorithm: 'SHA2_256', digest, signature: signatureOf(content), verifier, keyDetails });
  return {
    logIndex: 3n,
    logId: noteKeyId(LOG2, instance.log2.publicKey),
    kind: 'hashedrekord',
    version: '0.0.2',
    canonicalizedBody,
    inclusionProof: createInclusionProof(instance.log2, LOG2, LOG2, canonicalizedBody),
  };
}

export const signEnvelope = (key: KeyObject, payload: Buffer = STATEMENT, payloadType = IN_TOTO_PAYLOAD_TYPE): SignedContent => ({
  kind: 'envelope',
  envelope: {
    payloadType,
    payload,
    signature: sign('sha256', Buffer.concat([encodeEnvelopeHead({ payloadType, payload }), payload]), key),
  },
});

export const signMessage = (key: KeyObject, artifact: Buffer = ARTIFACT): SignedContent => ({
  kind: 'message',
  algorithm: 'SHA2_256',
  digest: sha256(artifact),
  signature: sign('sha256', artifact, key),
});

export interface BundleOptions {
  content?: SignedContent;
  leaf?: Buffer;
  log?: 'v1' | 'v2' | 'none';
  timestamp?: boolean;
}

/** A bundle in which everything holds. By default: an attestation in Rekor v2 with a timestamp. */
export function createBundle(
  instance: Instance,
  {
    content = signEnvelope(instance.signer.privateKey),
    leaf = createLeafCertificate(instance),
    log = 'v2',
    timestamp = log !== 'v1',
  }: BundleOptions = {},
): Bundle {
  const verifier: Verifier = { kind: 'certificate', der: leaf };
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    version: '0.3',
    material: { kind: 'certificate', certificate: leaf },
    entries:
      log === 'v1'
        ? [createRekorV1Entry(instance, content, verifier)]
        : log === 'v2'
          ? [createRekorV2Entry(instance, content, verifier)]
          : [],
    timestamps: timestamp ? [createTimestampResponse(instance, signatureOf(content))] : [],
    content,
  };
}
