import { createPublicKey, hash, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Bundle, LogEntry, SignedContent } from '../../src/sigstore/bundle.ts';
import { noteKeyId } from '../../src/sigstore/checkpoint.ts';
import { encodeEnvelopeHead, IN_TOTO_PAYLOAD_TYPE } from '../../src/sigstore/dsse.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import type { Artifact } from '../../src/verification/artifact.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import { encodeOctetString, encodeOid, encodeSequence, encodeUtf8 } from '../../src/x509/der.ts';
import {
  ARTIFACT,
  ARTIFACT_SHA256,
  type BundleOptions,
  CODE_SIGNING,
  certificate,
  constraints,
  createBundle,
  createInstance,
  createLeafCertificate,
  createRekorV1Entry,
  createRekorV2Entry,
  createSct,
  createTimestampResponse,
  ed25519,
  extension,
  fulcio,
  ISSUER,
  keyUsage,
  type LeafOptions,
  LOG1,
  LOG2,
  leafExtensions,
  minutes,
  NOW,
  name,
  p384,
  purpose,
  SAN,
  STATEMENT,
  sanUri,
  sha256,
  signatureOf,
  signCheckpoint,
  signEnvelope,
  signMessage,
  signPromise,
  spki,
  TIME_STAMPING,
  type TokenOptions,
  timestampSigner,
  trustedRootOf,
} from '../support/create-bundle.ts';
import { sigstoreJsAccepts } from '../support/sigstore-js.ts';

const instance = createInstance();
const stranger = createInstance();
type Root = ReturnType<typeof trustedRootOf>;
const ROOT = trustedRootOf(instance);
const NONE: Artifact = { kind: 'none' };
const DIGEST: Artifact = { kind: 'digest', algorithm: 'sha256', digest: ARTIFACT_SHA256 };

const verify = (bundle: Bundle, root: Root = ROOT, artifact: Artifact = NONE) =>
  createVerifier(parseTrustedRoot(JSON.stringify(root))).verifyBundle(bundle, artifact);
const flip = (bytes: Buffer, at = bytes.length - 1): Buffer => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
const changeRoot = (change: (root: Root) => void): Root => {
  const root = structuredClone(ROOT);
  change(root);
  return root;
};
const withoutLogs = changeRoot((root) => void root.tlogs.splice(0));

const V1 = createBundle(instance, { log: 'v1' });
const V2 = createBundle(instance);
const MESSAGE = createBundle(instance, { content: signMessage(instance.signer.privateKey) });

describe('accepts, as sigstore-js does', () => {
  test.each<[string, Bundle, Root]>([
    ['an envelope in Rekor v1', V1, ROOT],
    ['an envelope in Rekor v2 with a timestamp', V2, ROOT],
    ['a message in Rekor v1', createBundle(instance, { log: 'v1', content: signMessage(instance.signer.privateKey) }), ROOT],
    ['a message in Rekor v2 with a timestamp', MESSAGE, ROOT],
    ['an envelope that is a hashedrekord in Rekor v1', loggedAsHashedRekord(), ROOT],
    [
      'an entry in both logs',
      { ...V1, entries: [...V1.entries, ...createBundle(instance, { content: V1.content, leaf: leafOf(V1) }).entries] },
      ROOT,
    ],
    [
      'a chain, of which the leaf alone counts',
      {
        ...V1,
        version: '0.2',
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
        material: { kind: 'chain', certificates: [leafOf(V1), stranger.caDer] },
      },
      ROOT,
    ],
    ['no entry, where the trusted root has no log', createBundle(instance, { log: 'none' }), withoutLogs],
    [
      'a timestamp whose certificate came along',
      { ...V2, timestamps: [token(V2, { embed: [instance.tsaRootDer, instance.tsaDer] })] },
      ROOT,
    ],
  ])('%s', async (_, bundle, root) => {
    const logs = root.tlogs.length > 0 ? 1 : 0;
    const verdict = await verify(bundle, root, DIGEST);
    expect(verdict.signer).toMatchObject({ kind: 'certificate', identity: { san: SAN, sanType: 'uri', issuer: ISSUER } });
    expect(verdict.times.length).toBeGreaterThan(0);
    expect(verdict.entries).toHaveLength(bundle.entries.length);
    expect(verdict.statement).toEqual(bundle.content.kind === 'envelope' ? STATEMENT : undefined);
    expect(sigstoreJsAccepts(bundle, root, ARTIFACT, { logs, scts: 1 })).toBe(true);
  });

  test('the verdict says who, where and when', async () => {
    expect(await verify(V1)).toEqual({
      signer: {
        kind: 'certificate',
        identity: expect.objectContaining({ extensions: { issuer: ISSUER, 'issuer-v2': ISSUER, 'token-subject': 'repo:acme/widget' } }),
      },
      entries: [{ log: `https://${LOG1}`, logId: expect.stringMatching(/^[0-9a-f]{64}$/), index: 1003n, kind: 'dsse', version: '0.0.1' }],
      times: [{ time: minutes(1), source: 'log', authority: `https://${LOG1}` }],
      statement: STATEMENT,
    });
  });
});

test('accepts a proof without checkpoint beside a promise, as sigstore-python 1 wrote it into bundles of version 0.1', async () => {
  const { checkpoint: _, ...inclusionProof } = entryOf(V1).inclusionProof as NonNullable<LogEntry['inclusionProof']>;
  const bundle = withEntry(V1, { inclusionProof });
  expect((await verify(bundle)).entries).toEqual((await verify(V1)).entries);
  await expect(verify(without(bundle, 'inclusionPromise'))).rejects.toMatchObject({ code: 'VERIFICATION_LOG_PROOF' });
  const flipped = { ...inclusionProof, rootHash: flip(inclusionProof.rootHash) };
  await expect(verify(withEntry(bundle, { inclusionProof: flipped }))).rejects.toMatchObject({ code: 'VERIFICATION_LOG_PROOF' });
});

function leafOf(bundle: Bundle): Buffer {
  return bundle.material.kind === 'certificate' ? bundle.material.certificate : Buffer.alloc(0);
}
function token(bundle: Bundle, options: TokenOptions = {}): Buffer {
  return createTimestampResponse(instance, signatureOf(bundle.content), options);
}
const withLeaf = (options: LeafOptions, mint: BundleOptions = {}): Bundle =>
  createBundle(instance, { leaf: createLeafCertificate(instance, options), ...mint });
const entryOf = (bundle: Bundle): LogEntry => bundle.entries[0] as LogEntry;
const withEntry = (bundle: Bundle, change: Partial<LogEntry>): Bundle => ({ ...bundle, entries: [{ ...entryOf(bundle), ...change }] });
const withProof = (bundle: Bundle, change: Partial<NonNullable<LogEntry['inclusionProof']>>): Bundle =>
  withEntry(bundle, { inclusionProof: { ...(entryOf(bundle).inclusionProof as NonNullable<LogEntry['inclusionProof']>), ...change } });
const without = (bundle: Bundle, ...fields: (keyof LogEntry)[]): Bundle => {
  const entry = { ...entryOf(bundle) };
  for (const field of fields) delete entry[field];
  return { ...bundle, entries: [entry] };
};
/** A v1 entry changed and promised anew, so that only what was changed can be at fault. */
const promised = (change: Partial<LogEntry>, key = instance.log1.privateKey): Bundle => {
  const entry = { ...entryOf(V1), ...change };
  return { ...V1, entries: [{ ...entry, inclusionPromise: signPromise(instance, entry, key) }] };
};
const checkpointed = (origin: string, host = LOG2, size = 5n, key = instance.log2): Bundle =>
  withProof(V2, { checkpoint: signCheckpoint(key, host, origin, size, entryOf(V2).inclusionProof?.rootHash ?? Buffer.alloc(32)) });
const changeEnvelope = (bundle: Bundle, change: Partial<{ payload: Buffer; payloadType: string; signature: Buffer }>): Bundle =>
  bundle.content.kind === 'envelope'
    ? { ...bundle, content: { kind: 'envelope', envelope: { ...bundle.content.envelope, ...change } } }
    : bundle;
const otherContent = signEnvelope(instance.signer.privateKey, Buffer.from(`${STATEMENT}\n`));
const asV1 = (content: Bundle['content']): LogEntry => createRekorV1Entry(instance, content, { kind: 'certificate', der: leafOf(V1) });
const proofAndPromise = (entry: LogEntry): Bundle => ({ ...V1, entries: [entry] });
const body = (bundle: Bundle, change: (json: { spec: Record<string, never> & { [key: string]: unknown } }) => void): Buffer => {
  const json = JSON.parse(entryOf(bundle).canonicalizedBody.toString());
  change(json);
  return Buffer.from(JSON.stringify(json));
};
const p384Signer = p384();

/** An envelope whose entry in Rekor v1 is a hashedrekord over what the envelope's signature is over. */
function loggedAsHashedRekord(logged: Buffer = STATEMENT): Bundle {
  const head = encodeEnvelopeHead({ payloadType: IN_TOTO_PAYLOAD_TYPE, payload: logged });
  const signed = signMessage(instance.signer.privateKey, Buffer.concat([head, logged]));
  const { entries, ...bundle } = createBundle(instance, { content: signed, log: 'v1' });
  const envelope = { payloadType: IN_TOTO_PAYLOAD_TYPE, payload: STATEMENT, signature: signatureOf(signed) };
  return { ...bundle, entries, content: { kind: 'envelope', envelope } };
}
function withForeignDigest(bundle: Bundle): Bundle {
  const about: SignedContent = {
    kind: 'message',
    algorithm: 'SHA2_256',
    digest: sha256(STATEMENT),
    signature: signatureOf(bundle.content),
  };
  return { ...bundle, entries: [createRekorV1Entry(instance, about, { kind: 'certificate', der: leafOf(bundle) })] };
}

describe('refuses, whatever sigstore-js does', () => {
  test.each<[string, string, Bundle]>([
    ['VERIFICATION_SIGNATURE', 'a flipped signature', changeEnvelope(V2, { signature: flip(signatureOf(V2.content)) })],
    [
      'VERIFICATION_SIGNATURE',
      'a changed payload',
      changeEnvelope(V2, { payload: Buffer.from(STATEMENT.toString().replace('true', 'null')) }),
    ],
    ['VERIFICATION_SIGNATURE', 'a changed payload type', changeEnvelope(V2, { payloadType: 'application/vnd.in-toto+JSON' })],
    ['VERIFICATION_SIGNATURE', 'a signature of another key', createBundle(instance, { content: signEnvelope(stranger.signer.privateKey) })],
    [
      'VERIFICATION_SIGNATURE',
      'an envelope signed as if it were its payload',
      changeEnvelope(V2, { signature: sign('sha256', STATEMENT, instance.signer.privateKey) }),
    ],

    [
      'VERIFICATION_CERTIFICATE',
      'a certificate cut off',
      { ...V2, material: { kind: 'certificate', certificate: leafOf(V2).subarray(0, -1) } },
    ],
    [
      'VERIFICATION_CERTIFICATE',
      'bytes behind a certificate',
      { ...V2, material: { kind: 'certificate', certificate: Buffer.concat([leafOf(V2), Buffer.from([0])]) } },
    ],
    ['VERIFICATION_CERTIFICATE', 'two alternative names', withLeaf({ extensions: [...leafExtensions(), sanUri('https://other')] })],
    ['VERIFICATION_CERTIFICATE', 'no alternative name', withLeaf({ extensions: leafExtensions().filter((_, i) => i !== 2) })],
    [
      'VERIFICATION_CERTIFICATE',
      'a hidden character in the name',
      withLeaf({ extensions: leafExtensions().with(2, sanUri(`${SAN}\0.evil`)) }),
    ],
    ['VERIFICATION_CERTIFICATE', 'no issuer of identities', withLeaf({ extensions: leafExtensions().slice(0, 3) })],
    [
      'VERIFICATION_CERTIFICATE',
      'an unknown critical extension',
      withLeaf({ extensions: [...leafExtensions(), extension('1.2.3.4', encodeUtf8('x'), true)] }),
    ],
    [
      'VERIFICATION_CERTIFICATE',
      'an unknown extension whose criticality is neither true nor false',
      withLeaf({
        extensions: [
          ...leafExtensions(),
          encodeSequence(encodeOid('1.2.3.4'), Buffer.from('010101', 'hex'), encodeOctetString(encodeUtf8('x'))),
        ],
      }),
    ],
    [
      'VERIFICATION_CERTIFICATE',
      'an issuer of identities below the arc of the issuer alone',
      withLeaf({ extensions: [...leafExtensions().slice(0, 3), extension('1.3.6.1.4.1.57264.1.8.0', encodeUtf8(ISSUER))] }),
    ],
    [
      'VERIFICATION_CERTIFICATE',
      'two issuers of identities that differ',
      withLeaf({ extensions: leafExtensions().with(3, fulcio(1, 'https://other.example')) }),
    ],
    [
      'VERIFICATION_CERTIFICATE',
      'a precertificate',
      withLeaf({ extensions: [...leafExtensions(), extension('1.3.6.1.4.1.11129.2.4.3', Buffer.from([5, 0]), true)] }),
    ],
    ['VERIFICATION_CERTIFICATE', 'no key usage', withLeaf({ extensions: leafExtensions().slice(1) })],
    ['VERIFICATION_CERTIFICATE', 'a key for issuing certificates', withLeaf({ extensions: leafExtensions().with(0, keyUsage('certify')) })],
    ['VERIFICATION_CERTIFICATE', 'another purpose', withLeaf({ extensions: leafExtensions().with(1, purpose(TIME_STAMPING)) })],
    ['VERIFICATION_CERTIFICATE', 'an authority as signer', withLeaf({ extensions: [...leafExtensions(), constraints(true)] })],
    [
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
      'a certificate of another authority',
      createBundle(instance, { leaf: createLeafCertificate({ ...instance, ca: stranger.ca }) }),
    ],
    ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'an issuer of another name', withLeaf({ issuer: name('someone') })],
    ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'a certificate signed with SHA-1', withLeaf({ algorithm: '1.2.840.10045.4.1' })],
    [
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
      'a certificate issued by a leaf',
      withLeaf({ issuer: encodeSequence(), signer: instance.signer.privateKey }),
    ],
    ['VERIFICATION_CERTIFICATE_EXPIRED', 'a timestamp before the certificate', { ...V2, timestamps: [token(V2, { time: minutes(-1) })] }],
    ['VERIFICATION_CERTIFICATE_EXPIRED', 'a timestamp after the certificate', { ...V2, timestamps: [token(V2, { time: minutes(11) })] }],
    [
      'VERIFICATION_CERTIFICATE_EXPIRED',
      'one good timestamp and one after the certificate',
      { ...V2, timestamps: [token(V2), token(V2, { time: minutes(11) })] },
    ],
    [
      'VERIFICATION_CERTIFICATE_EXPIRED',
      'an entry promised after the certificate',
      promised({ integratedTime: BigInt(minutes(11).getTime() / 1000) }),
    ],
    [
      'VERIFICATION_CERTIFICATE_EXPIRED',
      'an unproven time after the certificate',
      { ...without(promised({ integratedTime: BigInt(minutes(11).getTime() / 1000) }), 'inclusionPromise'), timestamps: [token(V1)] },
    ],

    ['VERIFICATION_SCT', 'no SCT', withLeaf({ scts: () => [] })],
    ['VERIFICATION_SCT', 'an SCT of an unknown log', withLeaf({ scts: (tbs) => [createSct(instance, tbs, { key: stranger.ct })] })],
    ['VERIFICATION_LOG_BODY', 'a hashedrekord of an envelope with another digest', withForeignDigest(loggedAsHashedRekord())],
    ['VERIFICATION_SIGNATURE', 'a hashedrekord of another envelope', loggedAsHashedRekord(Buffer.from(`${STATEMENT}\n`))],
    [
      'VERIFICATION_SCT',
      'an SCT signed by another key',
      withLeaf({ scts: (tbs) => [createSct(instance, tbs, { signer: stranger.ct.privateKey })] }),
    ],
    ['VERIFICATION_SCT', 'an SCT for another certificate', withLeaf({ scts: (tbs) => [createSct(instance, flip(tbs))] })],
    [
      'VERIFICATION_SCT',
      'an SCT with another time than signed',
      withLeaf({ scts: (tbs) => [{ ...createSct(instance, tbs), timestamp: 0n + BigInt(NOW.getTime()) + 1n }] }),
    ],
    ['VERIFICATION_SCT', 'an SCT from before the log', withLeaf({ scts: (tbs) => [createSct(instance, tbs, { time: new Date(0) })] })],
    [
      'VERIFICATION_SCT',
      'a good SCT and a bad one',
      withLeaf({ scts: (tbs) => [createSct(instance, tbs), createSct(instance, tbs, { key: stranger.ct })] }),
    ],
    [
      'VERIFICATION_SCT',
      'an SCT that names another signature algorithm',
      withLeaf({ scts: (tbs) => [{ ...createSct(instance, tbs), signatureAlgorithm: 1 }] }),
    ],
    [
      'VERIFICATION_CERTIFICATE',
      'an SCT of a time beyond the calendar',
      withLeaf({ scts: (tbs) => [{ ...createSct(instance, tbs), timestamp: 2n ** 64n - 1n }] }),
    ],
    ['VERIFICATION_SCT', 'the same SCT twice', withLeaf({ scts: (tbs) => Array(2).fill(createSct(instance, tbs)) })],

    ['VERIFICATION_LOG_MISSING', 'no entry', { ...V2, entries: [] }],
    ['VERIFICATION_LOG_UNKNOWN', 'an entry of an unknown log', withEntry(V2, { logId: sha256(Buffer.from('x')) })],
    ['VERIFICATION_LOG_UNKNOWN', 'the first bytes of a log id', withEntry(V2, { logId: entryOf(V2).logId.subarray(0, 4) })],
    ['VERIFICATION_LOG_DUPLICATE', 'the same entry twice', { ...V2, entries: [entryOf(V2), entryOf(V2)] }],
    ['VERIFICATION_LOG_BODY', 'an entry about another envelope', { ...V1, entries: [asV1(otherContent)] }],
    [
      'VERIFICATION_LOG_BODY',
      'an entry of another signer',
      { ...V1, entries: [createRekorV1Entry(instance, V1.content, { kind: 'certificate', der: createLeafCertificate(instance) })] },
    ],
    [
      'VERIFICATION_LOG_BODY',
      'an entry of the key alone',
      { ...V1, entries: [createRekorV1Entry(instance, V1.content, { kind: 'public-key', der: spki(instance.signer.publicKey) })] },
    ],
    [
      'VERIFICATION_LOG_BODY',
      'a v2 entry about another envelope',
      { ...V2, entries: [createRekorV2Entry(instance, otherContent, { kind: 'certificate', der: leafOf(V2) })] },
    ],
    [
      'VERIFICATION_LOG_BODY',
      'a v2 entry of another kind of key',
      { ...V2, entries: [createRekorV2Entry(instance, V2.content, { kind: 'certificate', der: leafOf(V2) }, 'PKIX_ED25519')] },
    ],
    ['VERIFICATION_LOG_BODY', 'an entry of an unknown kind', withEntry(V1, { kind: 'rekord' })],
    ['VERIFICATION_LOG_BODY', 'an entry of another version', withEntry(V1, { version: '0.0.2' })],
    ['VERIFICATION_LOG_BODY', 'a body that is no JSON', withEntry(V1, { canonicalizedBody: Buffer.from('{') })],
    [
      'VERIFICATION_LOG_BODY',
      'a body with the same key twice',
      withEntry(V1, { canonicalizedBody: Buffer.from('{"kind":"dsse","kind":"dsse"}') }),
    ],
    [
      'VERIFICATION_LOG_BODY',
      'a body with an unknown field',
      withEntry(V2, { canonicalizedBody: body(V2, (json) => void Object.assign(json.spec, { more: 1 })) }),
    ],
    [
      'VERIFICATION_LOG_BODY',
      'a body without signatures',
      withEntry(V1, { canonicalizedBody: body(V1, (json) => void Object.assign(json.spec, { signatures: [] })) }),
    ],
    ['VERIFICATION_LOG_PROMISE', 'a promise of another key', promised({}, stranger.log1.privateKey)],
    ['VERIFICATION_LOG_PROMISE', 'another time than promised', withEntry(V1, { integratedTime: (entryOf(V1).integratedTime ?? 0n) + 1n })],
    ['VERIFICATION_LOG_PROMISE', 'another index than promised', withEntry(V1, { logIndex: 1004n })],
    ['VERIFICATION_LOG_PROMISE', 'a promise without time', without(V1, 'integratedTime')],
    ['VERIFICATION_LOG_PROMISE', 'a promise from before the log', promised({ integratedTime: 1n })],
    ['VERIFICATION_LOG_PROMISE', 'a v2 entry with a promise', withEntry(V2, { inclusionPromise: Buffer.from('x') })],
    ['VERIFICATION_LOG_PROMISE', 'a v2 entry with a time', withEntry(V2, { integratedTime: BigInt(minutes(1).getTime() / 1000) })],
    ['VERIFICATION_LOG_PROOF', 'neither promise nor proof', without(V2, 'inclusionProof')],
    [
      'VERIFICATION_LOG_PROOF',
      'a flipped hash of the path',
      withProof(V2, { hashes: entryOf(V2).inclusionProof?.hashes.map((hash) => flip(hash)) ?? [] }),
    ],
    [
      'VERIFICATION_LOG_PROOF',
      'a hash too many',
      withProof(V2, { hashes: [...(entryOf(V2).inclusionProof?.hashes ?? []), Buffer.alloc(32)] }),
    ],
    ['VERIFICATION_LOG_PROOF', 'a hash too few', withProof(V2, { hashes: entryOf(V2).inclusionProof?.hashes.slice(1) ?? [] })],
    ['VERIFICATION_LOG_PROOF', 'another index in the proof', withProof(V1, { logIndex: 2n })],
    ['VERIFICATION_LOG_PROOF', 'different indexes in v2', withEntry(V2, { logIndex: 4n })],
    ['VERIFICATION_LOG_PROOF', 'a shard index above the global one', { ...promised({ logIndex: 2n }) }],
    [
      'VERIFICATION_LOG_PROOF',
      'a proof without checkpoint',
      proofAndPromise({ ...entryOf(V1), inclusionProof: { logIndex: 3n, treeSize: 5n, rootHash: Buffer.alloc(32), hashes: [] } }),
    ],
    ['VERIFICATION_LOG_CHECKPOINT', 'another size than the checkpoint', withProof(V2, { treeSize: 6n })],
    ['VERIFICATION_LOG_CHECKPOINT', 'another root than the checkpoint', withProof(V2, { rootHash: Buffer.alloc(32) })],
    ['VERIFICATION_LOG_CHECKPOINT', 'a checkpoint of another log', checkpointed('log9.example')],
    ['VERIFICATION_LOG_CHECKPOINT', 'a checkpoint signed under another name', checkpointed(LOG2, 'witness.example')],
    ['VERIFICATION_LOG_CHECKPOINT', 'a checkpoint signed by another key', checkpointed(LOG2, LOG2, 5n, ed25519())],
    [
      'VERIFICATION_LOG_CHECKPOINT',
      'a flipped checkpoint signature',
      withProof(V2, {
        checkpoint:
          entryOf(V2).inclusionProof?.checkpoint?.replace(/.{6}=*\n$/, (end) => `${end.startsWith('A') ? 'B' : 'A'}${end.slice(1)}`) ?? '',
      }),
    ],
    ['VERIFICATION_LOG_CHECKPOINT', 'a checkpoint that is none', withProof(V2, { checkpoint: 'x' })],

    ['VERIFICATION_NO_TRUSTED_TIME', 'a v2 entry without timestamp', { ...V2, timestamps: [] }],
    ['VERIFICATION_NO_TRUSTED_TIME', 'a v1 entry with a proof alone', without(V1, 'inclusionPromise')],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp over another signature',
      { ...V2, timestamps: [createTimestampResponse(instance, Buffer.from('x'))] },
    ],
    ['VERIFICATION_TIMESTAMP', 'a timestamp over the payload', { ...V2, timestamps: [createTimestampResponse(instance, STATEMENT)] }],
    ['VERIFICATION_TIMESTAMP', 'a timestamp of another key', { ...V2, timestamps: [token(V2, { signer: stranger.tsa.privateKey })] }],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp of another authority',
      { ...V2, timestamps: [createTimestampResponse(stranger, signatureOf(V2.content), { embed: [stranger.tsaDer] })] },
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp that brings along a certificate nobody needs',
      { ...V2, timestamps: [token(V2, { embed: [instance.tsaDer, stranger.tsaDer] })] },
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp that brings along a forgery of its signer',
      { ...V2, timestamps: [token(V2, { embed: [flip(instance.tsaDer)] })] },
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp that names another certificate',
      { ...V2, timestamps: [token(V2, { essDigest: sha256(instance.caDer) })] },
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp that names no certificate',
      { ...V2, timestamps: [token(V2, { attributes: (made) => made.slice(0, 2) })] },
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp whose signature is over something else',
      { ...V2, timestamps: [token(V2, { messageDigest: Buffer.alloc(32) })] },
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp without content type',
      { ...V2, timestamps: [token(V2, { attributes: (made) => made.slice(1) })] },
    ],
    ['VERIFICATION_TIMESTAMP', 'a refusal for a timestamp', { ...V2, timestamps: [token(V2, { status: 2 })] }],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp from before the authority',
      { ...V2, timestamps: [token(V2, { time: new Date('2001-01-01T00:00:00Z') })] },
    ],
    ['VERIFICATION_TIMESTAMP', 'the same timestamp twice', { ...V2, timestamps: [token(V2), token(V2)] }],
    [
      'VERIFICATION_TIMESTAMP',
      'a good timestamp and a bad one',
      { ...V2, timestamps: [token(V2), createTimestampResponse(instance, Buffer.from('x'), { time: minutes(2) })] },
    ],
    ['VERIFICATION_TIMESTAMP', 'bytes behind a timestamp', { ...V2, timestamps: [Buffer.concat([token(V2), Buffer.from([0])])] }],
    ['VERIFICATION_TIMESTAMP', 'something else for a timestamp', { ...V2, timestamps: [leafOf(V2)] }],
    ['VERIFICATION_KEY', 'a key that nobody named', { ...V2, material: { kind: 'public-key', hint: 'x' } }],
  ])('%s: %s', async (code, _, bundle) => {
    await expect(verify(bundle)).rejects.toMatchObject({ code, exitCode: 6, name: 'ChopmarkError' });
  });

  const bad = (chain: Buffer[]) => (root: Root) => {
    const [authority] = root.certificateAuthorities;
    if (authority) authority.certChain.certificates = chain.map((der) => ({ rawBytes: der.toString('base64') }));
  };
  const badTsa =
    (...chain: Buffer[]) =>
    (root: Root) => {
      const [authority] = root.timestampAuthorities;
      if (authority) authority.certChain.certificates = chain.map((der) => ({ rawBytes: der.toString('base64') }));
    };
  const ended = (entry: { validFor: { end?: string } } | undefined) => {
    if (entry) entry.validFor.end = minutes(-1).toISOString();
  };
  const issue = (extensions: Buffer[], more: object = {}) =>
    certificate({
      issuer: name('root'),
      subject: name('ca'),
      key: instance.ca.publicKey,
      signer: instance.root.privateKey,
      extensions,
      ...more,
    });

  test.each<[string, string, Bundle, (root: Root) => void]>([
    ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'an issuer that is no authority', V2, bad([issue([keyUsage('certify')]), instance.rootDer])],
    [
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
      'an issuer whose key may not issue',
      V2,
      bad([issue([keyUsage('sign'), constraints(true)]), instance.rootDer]),
    ],
    [
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
      'an issuer for another purpose',
      V2,
      bad([issue([keyUsage('certify'), constraints(true), purpose(TIME_STAMPING)]), instance.rootDer]),
    ],
    [
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
      'an issuer with an unknown critical extension',
      V2,
      bad([issue([keyUsage('certify'), constraints(true), extension('2.5.29.30', encodeSequence(), true)]), instance.rootDer]),
    ],
    ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'a chain that does not link', V2, bad([instance.caDer, stranger.rootDer])],
    [
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
      'more authorities than the root allows',
      V2,
      bad([
        instance.caDer,
        certificate({
          issuer: name('top'),
          subject: name('root'),
          key: instance.root.publicKey,
          signer: instance.signer.privateKey,
          extensions: [keyUsage('certify'), constraints(true, 0), purpose(CODE_SIGNING)],
        }),
      ]),
    ],
    ['VERIFICATION_CERTIFICATE_UNTRUSTED', 'no authority', V2, (root) => void root.certificateAuthorities.splice(0)],
    [
      'VERIFICATION_CERTIFICATE_EXPIRED',
      'an issuer that had expired',
      V2,
      bad([issue([keyUsage('certify'), constraints(true, 0)], { notAfter: minutes(-1) }), instance.rootDer]),
    ],
    ['VERIFICATION_CERTIFICATE_EXPIRED', 'an authority out of use', V2, (root) => ended(root.certificateAuthorities[0])],
    ['VERIFICATION_SCT', 'a CT log out of use', V2, (root) => ended(root.ctlogs[0]?.publicKey)],
    ['VERIFICATION_SCT', 'no CT log to verify an SCT with', V2, (root) => void root.ctlogs.splice(0)],
    ['VERIFICATION_LOG_UNKNOWN', 'no log of that id', V2, (root) => void root.tlogs.splice(1)],
    ['VERIFICATION_LOG_UNKNOWN', 'a v2 log out of use', V2, (root) => ended(root.tlogs[1]?.publicKey)],
    ['VERIFICATION_LOG_PROMISE', 'a v1 log out of use', V1, (root) => ended(root.tlogs[0]?.publicKey)],
    [
      'VERIFICATION_LOG_CHECKPOINT',
      'a log of another host with that key',
      V2,
      (root) => void Object.assign(root.tlogs[1] ?? {}, { baseUrl: 'https://other.example' }),
    ],
    ['VERIFICATION_TIMESTAMP', 'a timestamp authority out of use', V2, (root) => ended(root.timestampAuthorities[0])],
    ['VERIFICATION_TIMESTAMP', 'no timestamp authority', V2, (root) => void root.timestampAuthorities.splice(0)],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp authority for other purposes too',
      V2,
      badTsa(timestampSigner(instance, [keyUsage('sign'), purpose(TIME_STAMPING)]), instance.tsaRootDer),
    ],
    [
      'VERIFICATION_TIMESTAMP',
      'a timestamp authority for code signing',
      V2,
      badTsa(timestampSigner(instance, [keyUsage('sign'), purpose(CODE_SIGNING, true)]), instance.tsaRootDer),
    ],
    ['VERIFICATION_TIMESTAMP', 'a timestamp authority of another chain', V2, badTsa(instance.tsaDer, stranger.tsaRootDer)],
    ['VERIFICATION_TIMESTAMP', 'a timestamp authority without anchor', V2, badTsa(instance.tsaDer)],
    ['VERIFICATION_TIMESTAMP', 'a signer that did not come along', V2, badTsa(instance.tsaRootDer)],
  ])('%s: %s', async (code, _, bundle, change) => {
    await expect(verify(bundle, changeRoot(change))).rejects.toMatchObject({ code });
  });

  test('another algorithm for the message than its key goes with', async () => {
    const content = { kind: 'message' as const, algorithm: 'SHA2_512' as const, digest: Buffer.alloc(64), signature: Buffer.from('x') };
    const bundle = { ...MESSAGE, content };
    await expect(verify(bundle, ROOT, { kind: 'digest', algorithm: 'sha512', digest: '00'.repeat(64) })).rejects.toMatchObject({
      code: 'VERIFICATION_SIGNATURE',
    });
  });
});

describe('authorities and logs', () => {
  test('an authority of the same name and another key does not stand in the way', async () => {
    const decoy = changeRoot((root) => {
      const copy = structuredClone(root.certificateAuthorities[0]);
      if (copy) copy.certChain.certificates = [stranger.caDer, stranger.rootDer].map((der) => ({ rawBytes: der.toString('base64') }));
      if (copy) root.certificateAuthorities.unshift(copy);
    });
    await expect(verify(V2, decoy)).resolves.toBeDefined();
  });

  test('a timestamp cannot borrow the time in use of another authority', async () => {
    const root = changeRoot((changed) => {
      const other = structuredClone(changed.timestampAuthorities[0]);
      if (other) other.certChain.certificates = [stranger.tsaDer, stranger.tsaRootDer].map((der) => ({ rawBytes: der.toString('base64') }));
      if (changed.timestampAuthorities[0]) changed.timestampAuthorities[0].validFor.end = minutes(-1).toISOString();
      if (other) changed.timestampAuthorities.push(other);
    });
    await expect(verify(V2, root)).rejects.toMatchObject({ code: 'VERIFICATION_TIMESTAMP' });
  });

  test('the signer of a timestamp may come along where the trusted root has its issuer alone', async () => {
    const root = changeRoot((changed) => {
      const [authority] = changed.timestampAuthorities;
      if (authority) authority.certChain.certificates = [{ rawBytes: instance.tsaRootDer.toString('base64') }];
    });
    const verifier = createVerifier(parseTrustedRoot(JSON.stringify(root)));
    const bundle = { ...V2, timestamps: [token(V2, { embed: [instance.tsaDer] })] };
    await expect(verifier.verifyBundle(bundle, NONE)).resolves.toBeDefined();
    await expect(verifier.verifyBundle(bundle, NONE)).resolves.toBeDefined();
    const impostor = timestampSigner({ tsa: stranger.tsa, tsaRoot: stranger.tsaRoot });
    const forged = { ...V2, timestamps: [token(V2, { embed: [impostor], certificate: impostor, signer: stranger.tsa.privateKey })] };
    await expect(verifier.verifyBundle(forged, NONE)).rejects.toMatchObject({ code: 'VERIFICATION_TIMESTAMP' });
  });

  test('validity includes its last moment', async () => {
    const root = changeRoot((changed) => {
      for (const entry of [...changed.timestampAuthorities, ...changed.certificateAuthorities])
        entry.validFor.end = minutes(1).toISOString();
      for (const { publicKey } of changed.tlogs) publicKey.validFor.end = minutes(1).toISOString();
    });
    await expect(verify(V1, root)).resolves.toBeDefined();
    await expect(verify(V2, root)).resolves.toBeDefined();
  });

  test('logs of one operator count once', async () => {
    const both = { ...V1, entries: [...V1.entries, createRekorV2Entry(instance, V1.content, { kind: 'certificate', der: leafOf(V1) })] };
    const count = (root: Root) =>
      createVerifier(parseTrustedRoot(JSON.stringify(root)), { thresholds: { logs: 2 } }).verifyBundle(both, NONE);
    await expect(count(ROOT)).resolves.toBeDefined();
    const oneOperator = changeRoot((root) => void root.tlogs.forEach((log) => void Object.assign(log, { operator: 'log.example' })));
    await expect(count(oneOperator)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_MISSING' });
  });

  test('two timestamps of one authority are one source of time', async () => {
    const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)), { thresholds: { times: 2 } });
    const two = { ...V2, timestamps: [token(V2), token(V2, { time: minutes(2) })] };
    await expect(verifier.verifyBundle(two, NONE)).rejects.toMatchObject({ code: 'VERIFICATION_NO_TRUSTED_TIME' });
    await expect(verifier.verifyBundle({ ...V1, timestamps: [token(V1)] }, NONE)).resolves.toBeDefined();
  });

  test('thresholds raise what the trusted root requires, and never lower it', async () => {
    const none = { logs: 0, times: 0, scts: 0 };
    const lax = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)), { thresholds: none });
    await expect(lax.verifyBundle({ ...V2, entries: [] }, NONE)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_MISSING' });
    await expect(lax.verifyBundle(withLeaf({ scts: () => [] }), NONE)).rejects.toMatchObject({ code: 'VERIFICATION_SCT' });
    const strict = createVerifier(parseTrustedRoot(JSON.stringify(withoutLogs)), { thresholds: { logs: 1 } });
    await expect(strict.verifyBundle(createBundle(instance, { log: 'none' }), NONE)).rejects.toMatchObject({
      code: 'VERIFICATION_LOG_MISSING',
    });
    const two = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)), { thresholds: { scts: 2 } });
    await expect(two.verifyBundle(V2, NONE)).rejects.toMatchObject({ code: 'VERIFICATION_SCT' });
  });

  test('no threshold makes a certificate acceptable without any time', async () => {
    const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)), { thresholds: { logs: 0, times: 0, scts: 0 } });
    await expect(verifier.verifyBundle({ ...V2, timestamps: [] }, NONE)).rejects.toMatchObject({ code: 'VERIFICATION_NO_TRUSTED_TIME' });
  });

  test('the index of a v1 entry without promise is that of its proof, which is all that is proven', async () => {
    const { entries } = await verify({ ...without(V1, 'inclusionPromise'), timestamps: [token(V1)] });
    expect(entries).toMatchObject([{ index: 3n }]);
  });

  test('a verifier that accepted a bundle still refuses its variations', async () => {
    const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)));
    await verifier.verifyBundle(V2, NONE);
    await expect(verifier.verifyBundle({ ...V2, timestamps: [token(V2, { time: minutes(11) })] }, NONE)).rejects.toMatchObject({
      code: 'VERIFICATION_CERTIFICATE_EXPIRED',
    });
    await expect(verifier.verifyBundle(changeEnvelope(V2, { signature: flip(signatureOf(V2.content)) }), NONE)).rejects.toMatchObject({
      code: 'VERIFICATION_SIGNATURE',
    });
    await expect(verifier.verifyBundle(withProof(V2, { treeSize: 6n }), NONE)).rejects.toMatchObject({
      code: 'VERIFICATION_LOG_CHECKPOINT',
    });
    await expect(verifier.verifyBundle(V2, NONE)).resolves.toBeDefined();
  });
});

describe('artifacts', () => {
  const wrong = sha256(Buffer.from('another')).toString('hex');
  test.each<[string, Bundle, Artifact, string | undefined]>([
    ['the bytes of a message', MESSAGE, { kind: 'bytes', bytes: ARTIFACT }, undefined],
    ['the digest of a message', MESSAGE, DIGEST, undefined],
    ['all digests of a message', MESSAGE, { kind: 'digests', sha256: ARTIFACT_SHA256, sha512: '00'.repeat(64) }, undefined],
    ['other bytes than the message', MESSAGE, { kind: 'bytes', bytes: Buffer.from('another') }, 'VERIFICATION_ARTIFACT_MISMATCH'],
    ['another digest than the message', MESSAGE, { kind: 'digest', algorithm: 'sha256', digest: wrong }, 'VERIFICATION_ARTIFACT_MISMATCH'],
    [
      'a message by a digest it does not sign',
      MESSAGE,
      { kind: 'digest', algorithm: 'sha512', digest: '00'.repeat(64) },
      'VERIFICATION_ARTIFACT_DIGEST',
    ],
    ['a message without its artifact', MESSAGE, NONE, 'VERIFICATION_ARTIFACT_DIGEST'],
    ['a subject by its bytes', V2, { kind: 'bytes', bytes: ARTIFACT }, undefined],
    ['a subject by its digest', V2, DIGEST, undefined],
    ['no subject', V2, { kind: 'digest', algorithm: 'sha256', digest: wrong }, 'VERIFICATION_ARTIFACT_MISMATCH'],
    [
      'a subject by a digest it does not have',
      V2,
      { kind: 'digest', algorithm: 'sha512', digest: '00'.repeat(64) },
      'VERIFICATION_ARTIFACT_MISMATCH',
    ],
    [
      'an envelope without statement',
      createBundle(instance, { content: signEnvelope(instance.signer.privateKey, Buffer.from('hello'), 'text/plain') }),
      DIGEST,
      'VERIFICATION_STATEMENT_MALFORMED',
    ],
    [
      'a statement that is none',
      createBundle(instance, { content: signEnvelope(instance.signer.privateKey, Buffer.from('{"_type":"x"}')) }),
      DIGEST,
      'VERIFICATION_STATEMENT_MALFORMED',
    ],
  ])('%s', async (_, bundle, artifact, code) => {
    const verdict = verify(bundle, ROOT, artifact);
    if (code) await expect(verdict).rejects.toMatchObject({ code });
    else await expect(verdict).resolves.toBeDefined();
  });

  test('a message signature forged for the digest in the bundle is refused by digest alone', async () => {
    const content = { ...signMessage(instance.signer.privateKey), signature: sign('sha256', ARTIFACT, stranger.signer.privateKey) };
    await expect(verify(createBundle(instance, { content }), ROOT, DIGEST)).rejects.toMatchObject({ code: 'VERIFICATION_SIGNATURE' });
  });
});

describe('a certificate chain in a bundle', () => {
  const withChain = (...others: Buffer[]): Bundle => ({
    ...V1,
    version: '0.2',
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
    material: { kind: 'chain', certificates: [leafOf(V1), ...others] },
  });

  test.each<[string, Buffer[]]>([
    ['the leaf alone', []],
    ['an intermediate', [instance.caDer]],
    ['an intermediate of somebody else, which is not used', [stranger.caDer]],
    ['what is no certificate, which is not used', [Buffer.from('x')]],
  ])('may have %s', async (_, others) => {
    await expect(verify(withChain(...others))).resolves.toBeDefined();
  });

  test.each<[string, Buffer[]]>([
    ['the trusted root behind the intermediate', [instance.caDer, instance.rootDer]],
    ['the trusted root before the intermediate', [instance.rootDer, instance.caDer]],
    ['the trusted root alone', [instance.rootDer]],
    ['the root of somebody else', [stranger.rootDer]],
  ])('must not have %s', async (_, others) => {
    await expect(verify(withChain(...others))).rejects.toMatchObject({
      code: 'VERIFICATION_CERTIFICATE',
      message: expect.stringContaining('root certificate'),
    });
  });

  test('and a verifier that accepted the leaf still refuses a root', async () => {
    const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)));
    await expect(verifier.verifyBundle(withChain(), NONE)).resolves.toBeDefined();
    await expect(verifier.verifyBundle(withChain(instance.rootDer), NONE)).rejects.toMatchObject({ code: 'VERIFICATION_CERTIFICATE' });
  });
});

describe('a message that does not state its digest', () => {
  const undated = (bundle: Bundle): Bundle => ({ ...bundle, content: { kind: 'message', signature: signatureOf(bundle.content) } });
  const inV1 = createBundle(instance, { log: 'v1', content: signMessage(instance.signer.privateKey) });
  const wide = p384();
  const wideLeaf = createLeafCertificate(instance, { key: wide.publicKey });
  const withWide = (digest: 'sha256' | 'sha384'): Bundle => {
    const content: Bundle['content'] = {
      kind: 'message',
      algorithm: digest === 'sha256' ? 'SHA2_256' : 'SHA2_384',
      digest: hash(digest, ARTIFACT, 'buffer'),
      signature: sign(digest, ARTIFACT, wide.privateKey),
    };
    return createBundle(instance, { content, leaf: wideLeaf, log: 'none' });
  };
  const all: Artifact = { kind: 'digests', sha256: ARTIFACT_SHA256, sha384: hash('sha384', ARTIFACT), sha512: hash('sha512', ARTIFACT) };

  test.each<[string, Bundle, Artifact, Root]>([
    ['in Rekor v1, by digest', undated(inV1), DIGEST, ROOT],
    ['in Rekor v2, by digest', undated(MESSAGE), DIGEST, ROOT],
    ['by bytes', undated(MESSAGE), { kind: 'bytes', bytes: ARTIFACT }, ROOT],
    [
      'without a log',
      undated(createBundle(instance, { content: MESSAGE.content, log: 'none', leaf: leafOf(MESSAGE) })),
      DIGEST,
      withoutLogs,
    ],
    ['by a P-384 key over SHA-384', undated(withWide('sha384')), all, withoutLogs],
    ['by a P-384 key over SHA-256', undated(withWide('sha256')), all, withoutLogs],
    ['by a P-384 key over SHA-256, by that digest alone', undated(withWide('sha256')), DIGEST, withoutLogs],
  ])('is verified %s', async (_, bundle, artifact, root) => {
    await expect(verify(bundle, root, artifact)).resolves.toMatchObject({ signer: { kind: 'certificate' } });
  });

  test.each<[string, string, Bundle, Artifact, Root]>([
    ['VERIFICATION_SIGNATURE', 'another file', undated(MESSAGE), { kind: 'bytes', bytes: Buffer.from('another') }, ROOT],
    ['VERIFICATION_SIGNATURE', 'another digest', undated(inV1), { kind: 'digest', algorithm: 'sha256', digest: '00'.repeat(32) }, ROOT],
    ['VERIFICATION_ARTIFACT_DIGEST', 'no artifact', undated(MESSAGE), NONE, ROOT],
    [
      'VERIFICATION_ARTIFACT_DIGEST',
      'a digest that its key does not sign',
      undated(MESSAGE),
      { kind: 'digests', sha512: '00'.repeat(64) },
      ROOT,
    ],
    [
      'VERIFICATION_LOG_BODY',
      'an entry over another digest',
      {
        ...undated(inV1),
        entries: [
          createRekorV1Entry(
            instance,
            { ...(inV1.content as Extract<SignedContent, { digest: Buffer }>), digest: sha256(Buffer.from('another')) },
            { kind: 'certificate', der: leafOf(inV1) },
          ),
        ],
      },
      DIGEST,
      ROOT,
    ],
    [
      'VERIFICATION_SIGNATURE',
      'a signature of another key',
      undated({ ...MESSAGE, content: signMessage(stranger.signer.privateKey) }),
      DIGEST,
      ROOT,
    ],
  ])('%s: is refused for %s', async (code, _, bundle, artifact, root) => {
    await expect(verify(bundle, root, artifact)).rejects.toMatchObject({ code });
  });
});

test('a Rekor v2 entry may leave out what kind of key signed, as protobuf JSON does where it is unspecified', async () => {
  const canonicalizedBody = body(V2, (json) => {
    const record = json.spec.hashedRekordV002 as unknown as { signature: { verifier: { keyDetails?: string } } };
    delete record.signature.verifier.keyDetails;
  });
  // The body passes, and the proof, which is over the body as it was, does not.
  await expect(verify(withEntry(V2, { canonicalizedBody }))).rejects.toMatchObject({ code: 'VERIFICATION_LOG_PROOF' });
});

describe('keys of one’s own', () => {
  const keyBundle = (content: Bundle['content'], publicKey = instance.signer.publicKey): Bundle => {
    const verifier = { kind: 'public-key' as const, der: spki(publicKey) };
    return { ...V1, material: { kind: 'public-key', hint: 'mine' }, content, entries: [createRekorV1Entry(instance, content, verifier)] };
  };
  const own = keyBundle(signEnvelope(instance.signer.privateKey));
  const verifyKey = (bundle: Bundle, publicKey = instance.signer.publicKey, artifact: Artifact = NONE, root: Root = ROOT) =>
    createVerifier(parseTrustedRoot(JSON.stringify(root)), { publicKey }).verifyBundle(bundle, artifact);

  test('accepts a bundle of that key, and names its fingerprint', async () => {
    const fingerprint = sha256(spki(instance.signer.publicKey)).toString('hex');
    await expect(verifyKey(own)).resolves.toMatchObject({ signer: { kind: 'key', fingerprint } });
  });

  test('needs no log where the trusted root has none, and no time', async () => {
    await expect(verifyKey({ ...own, entries: [] }, undefined, NONE, withoutLogs)).resolves.toMatchObject({ times: [] });
  });

  test.each<[string, Bundle, KeyArgument]>([
    ['VERIFICATION_SIGNATURE', own, stranger.signer.publicKey],
    ['VERIFICATION_KEY', V1, instance.signer.publicKey],
    ['VERIFICATION_LOG_MISSING', { ...own, entries: [] }, instance.signer.publicKey],
    [
      'VERIFICATION_LOG_BODY',
      { ...own, entries: [createRekorV1Entry(instance, own.content, { kind: 'public-key', der: spki(stranger.signer.publicKey) })] },
      instance.signer.publicKey,
    ],
  ])('%s', async (code, bundle, key) => {
    await expect(verifyKey(bundle, key)).rejects.toMatchObject({ code });
  });
  type KeyArgument = typeof instance.signer.publicKey;

  test('P-384 keys sign with SHA-384, or SHA-256 as older clients do; Ed25519 signs whole messages', async () => {
    const digest = sha256(ARTIFACT);
    const curve: Bundle['content'] = {
      kind: 'message',
      algorithm: 'SHA2_256',
      digest,
      signature: sign('sha256', ARTIFACT, p384Signer.privateKey),
    };
    await expect(verifyKey(keyBundle(curve, p384Signer.publicKey), p384Signer.publicKey, DIGEST)).resolves.toBeDefined();
    const edwards = ed25519();
    const whole: Bundle['content'] = {
      kind: 'message',
      algorithm: 'SHA2_256',
      digest,
      signature: sign(null, ARTIFACT, edwards.privateKey),
    };
    await expect(
      verifyKey(keyBundle(whole, edwards.publicKey), edwards.publicKey, { kind: 'bytes', bytes: ARTIFACT }),
    ).resolves.toBeDefined();
    await expect(verifyKey(keyBundle(whole, edwards.publicKey), edwards.publicKey, DIGEST)).rejects.toMatchObject({
      code: 'VERIFICATION_ARTIFACT_DIGEST',
      message: expect.stringContaining('Ed25519'),
    });
  });

  test('a key on another curve is refused', async () => {
    const koblitz = createPublicKey({
      key: Buffer.from(
        '3056301006072a8648ce3d020106052b8104000a0342000479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8',
        'hex',
      ),
      format: 'der',
      type: 'spki',
    });
    await expect(verifyKey(own, koblitz)).rejects.toMatchObject({ code: 'VERIFICATION_SIGNATURE' });
  });
});

test('a short log id of a trusted root is the beginning of the one in entries', async () => {
  const root = changeRoot((changed) => {
    const [, log] = changed.tlogs;
    if (log) log.logId.keyId = noteKeyId(LOG2, instance.log2.publicKey).subarray(0, 4).toString('base64');
  });
  await expect(verify(V2, root)).resolves.toBeDefined();
});

describe('a certificate before anything is signed with it', () => {
  const verifyCertificate = (der: Buffer, now: Date, root: Root = ROOT) =>
    createVerifier(parseTrustedRoot(JSON.stringify(root))).verifyCertificate(der, now);

  test.each([
    ['in its life', minutes(5)],
    ['a moment before it, by a clock that is behind', minutes(-1)],
    ['after it, by a clock that is ahead', minutes(20)],
  ])('%s says whom it names', (_, now) => {
    expect(verifyCertificate(leafOf(V2), now)).toMatchObject({ san: SAN, issuer: ISSUER });
  });

  test('has to be of the trusted root, seen by a CT log, and of an authority in use', () => {
    const codeOf = (der: Buffer, root?: Root) => expect(() => verifyCertificate(der, NOW, root));
    codeOf(createLeafCertificate(stranger)).toThrow(expect.objectContaining({ code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' }));
    codeOf(createLeafCertificate(instance, { scts: () => [] })).toThrow(expect.objectContaining({ code: 'VERIFICATION_SCT' }));
    const retired = changeRoot((root) => {
      for (const { validFor } of root.certificateAuthorities) validFor.end = minutes(-1).toISOString();
    });
    codeOf(leafOf(V2), retired).toThrow(expect.objectContaining({ code: 'VERIFICATION_CERTIFICATE_EXPIRED' }));
  });
});
