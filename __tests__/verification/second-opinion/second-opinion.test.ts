import { sign } from 'node:crypto';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalizeJson } from '../../../src/base/json/canonical-json.ts';
import type { Bundle, LogEntry, SignedContent } from '../../../src/sigstore/bundle.ts';
import { encodeEnvelopeHead } from '../../../src/sigstore/dsse.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import type { Artifact } from '../../../src/verification/artifact.ts';
import { MAX_SECOND_OPINION_FILE } from '../../../src/verification/limits.ts';
import { askUnderAcceptingRoot, createSecondOpinions } from '../../../src/verification/second-opinion/second-opinion.ts';
import { createVerifier, type VerifierOptions } from '../../../src/verification/verifier.ts';
import {
  ARTIFACT,
  ARTIFACT_SHA256,
  createBundle,
  createInstance,
  createLeafCertificate,
  createMerkleTree,
  createRekorV1Entry,
  createRekorV2Entry,
  createTimestampResponse,
  ed25519,
  type KeyPair,
  LOG1,
  p256,
  p384,
  signCheckpoint,
  signEnvelope,
  signMessage,
  signPromise,
  spki,
  trustedRootOf,
} from '../../support/create-bundle.ts';

const instance = createInstance();
const ROOT = trustedRootOf(instance);
const DIGEST: Artifact = { kind: 'digests', sha256: ARTIFACT_SHA256 };
const BYTES: Artifact = { kind: 'bytes', bytes: ARTIFACT };
const rsa = async (): Promise<KeyPair> => {
  const { generateKeyPairSync } = await import('node:crypto');
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
};

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-second-opinion-'));
  file = join(folder, 'app');
  await writeFile(file, ARTIFACT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Asked {
  root?: unknown;
  artifact?: Artifact;
  path?: string;
  options?: VerifierOptions;
  signal?: AbortSignal;
  /** Ours is asked about this bundle instead: the one to ask about is one that ours does not accept. */
  accepted?: Bundle;
}

/** Its thread loads the library once, for most of the tests. */
const openRoot = createSecondOpinions();

/** What @sigstore/verify says after ours accepted. */
async function ask(bundle: Bundle, { root = ROOT, artifact = DIGEST, path, options = {}, signal, accepted = bundle }: Asked = {}) {
  const trustedRoot = parseTrustedRoot(JSON.stringify(root));
  const verdict = await createVerifier(trustedRoot, options).verifyBundle(accepted, artifact);
  const askSecondOpinion = (signal ? createSecondOpinions({ signal }) : openRoot)(trustedRoot, options);
  return askSecondOpinion({ bundle, verdict, artifact, path });
}

const AGREES = { asked: true, agrees: true };
const message = () => signMessage(instance.signer.privateKey);
const envelopeBy = (key: KeyPair['privateKey'], digest: string): SignedContent => {
  const made = signEnvelope(instance.signer.privateKey);
  if (made.kind !== 'envelope') throw new Error('not an envelope');
  const { envelope } = made;
  const pae = Buffer.concat([encodeEnvelopeHead(envelope), envelope.payload]);
  return { kind: 'envelope', envelope: { ...envelope, signature: sign(digest, pae, key) } };
};
/** Signed by another key than the instance's own, in Rekor v1, which does not state the kind of key. */
const signedBy = (keys: KeyPair, content: SignedContent): Bundle =>
  createBundle(instance, { content, leaf: createLeafCertificate(instance, { key: keys.publicKey }), log: 'v1' });
const byKey = (keys: KeyPair, content: SignedContent, logged = true): Bundle => ({
  ...createBundle(instance, { content, timestamp: false }),
  material: { kind: 'public-key', hint: 'any' },
  entries: logged ? [createRekorV2Entry(instance, content, { kind: 'public-key', der: spki(keys.publicKey) })] : [],
});

describe('agrees about what ours accepts', () => {
  test.each<[string, () => [Bundle, Asked?]]>([
    ['an attestation in Rekor v1', () => [createBundle(instance, { log: 'v1' })]],
    ['an attestation in Rekor v2', () => [createBundle(instance)]],
    [
      'an attestation of 0.1',
      () => [
        { ...createBundle(instance, { log: 'v1' }), mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', version: '0.1' },
      ],
    ],
    ['a signature in memory', () => [createBundle(instance, { content: message() }), { artifact: BYTES }]],
    ['a signature of a file, in Rekor v1', () => [createBundle(instance, { content: message(), log: 'v1' }), { path: file }]],
    ['a signature of a file, in Rekor v2', () => [createBundle(instance, { content: message() }), { path: file }]],
    [
      'an Ed25519 key in the certificate',
      () => {
        const keys = ed25519();
        return [signedBy(keys, ed25519Envelope(keys))];
      },
    ],
    [
      'P-384 with SHA-256',
      () => {
        const keys = p384();
        return [signedBy(keys, envelopeBy(keys.privateKey, 'sha256'))];
      },
    ],
  ])('%s', async (_, make) => {
    const [bundle, asked] = make();
    expect(await ask(bundle, asked)).toEqual(AGREES);
  });

  test('a key, with and without a time', async () => {
    const keys = p256();
    const options = { publicKey: keys.publicKey };
    expect(await ask(byKey(keys, signEnvelope(keys.privateKey)), { options })).toEqual(AGREES);
    const content = signEnvelope(keys.privateKey);
    const timed = {
      ...byKey(keys, content),
      timestamps: [createTimestampResponse(instance, content.kind === 'envelope' ? content.envelope.signature : Buffer.alloc(0))],
    };
    expect(await ask(timed, { options })).toEqual(AGREES);
  });

  test('a root without logs, which requires none', async () => {
    const bundle = { ...createBundle(instance, { leaf: createLeafCertificate(instance, { scts: () => [] }), log: 'none' }) };
    expect(await ask(bundle, { root: { ...ROOT, tlogs: [], ctlogs: [] } })).toEqual(AGREES);
  });

  test('a signature without a digest in the bundle', async () => {
    const bundle = createBundle(instance, { content: message(), log: 'v1' });
    const { content } = bundle;
    if (content.kind !== 'message') throw new Error('not a message');
    const { signature } = content;
    expect(await ask({ ...bundle, content: { kind: 'message', signature } }, { accepted: bundle, path: file })).toEqual(AGREES);
  });
});

const ed25519Envelope = (keys: KeyPair): SignedContent => {
  const made = signEnvelope(instance.signer.privateKey);
  if (made.kind !== 'envelope') throw new Error('not an envelope');
  const { envelope } = made;
  return {
    kind: 'envelope',
    envelope: { ...envelope, signature: sign(null, Buffer.concat([encodeEnvelopeHead(envelope), envelope.payload]), keys.privateKey) },
  };
};

describe('gets the trusted root in the shape that it takes', () => {
  const log1 = ROOT.tlogs[0] as (typeof ROOT.tlogs)[number];
  const log2 = ROOT.tlogs[1] as (typeof ROOT.tlogs)[number];
  const shortId = (log: typeof log2) => ({
    ...log,
    logId: { keyId: Buffer.from(log.logId.keyId, 'base64').subarray(0, 4).toString('base64') },
  });

  test('four bytes of the ID of a log, and the same or the whole in the bundle', async () => {
    const root = { ...ROOT, tlogs: [log1, shortId(log2)] };
    const bundle = createBundle(instance);
    expect(await ask(bundle, { root })).toEqual(AGREES);
    const short = { ...bundle, entries: bundle.entries.map((entry) => ({ ...entry, logId: entry.logId.subarray(0, 4) })) };
    expect(await ask(short, { root })).toEqual(AGREES);
  });

  test('the host in another spelling', async () => {
    const root = { ...ROOT, tlogs: [log1, { ...log2, baseUrl: log2.baseUrl.toUpperCase().replace('HTTPS', 'https') }] };
    expect(await ask(createBundle(instance), { root })).toEqual(AGREES);
  });

  test('a key in PKCS#1, or as RSA in SubjectPublicKeyInfo', async () => {
    const keys = await rsa();
    const withLog: typeof instance = { ...instance, log1: keys };
    const { createHash } = await import('node:crypto');
    const logId = { keyId: createHash('sha256').update(spki(keys.publicKey)).digest('base64') };
    const publicKey = (keyDetails: string, type: 'spki' | 'pkcs1') => ({
      ...log1.publicKey,
      keyDetails,
      rawBytes: keys.publicKey.export({ type, format: 'der' }).toString('base64'),
    });
    for (const [details, type] of [
      ['PKCS1_RSA_PKCS1V5', 'pkcs1'],
      ['PKIX_RSA_PKCS1V15_2048_SHA256', 'spki'],
    ] as const) {
      const root = { ...ROOT, tlogs: [{ ...log1, logId, publicKey: publicKey(details, type) }] };
      const bundle = createBundle(withLog, { log: 'v1' });
      // The checkpoint of an RSA key has another key hint than its ID, so only the promise counts.
      const entries = bundle.entries.map(({ inclusionProof: _, ...entry }) => entry);
      const promised: Bundle = { ...bundle, version: '0.1', mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', entries };
      expect(await ask(promised, { root })).toEqual(AGREES);
    }
  });

  test('a checkpoint of Rekor v1 under any name', async () => {
    const bundle = createBundle(instance, { log: 'v1' });
    const pod = 'rekor-server-7c9f';
    const entries = bundle.entries.map((entry) => {
      const { index, size, rootHash, hashes } = createMerkleTree(entry.canonicalizedBody);
      const checkpoint = signCheckpoint(instance.log1, pod, `${pod} - 4711`, size, rootHash);
      return { ...entry, inclusionProof: { logIndex: index, treeSize: size, rootHash, hashes, checkpoint } };
    });
    expect(LOG1).not.toContain(pod);
    expect(await ask({ ...bundle, entries }, { accepted: bundle })).toEqual(AGREES);
  });
});

describe('what the verifier chose is told, and ours stands', () => {
  test('a digest without the file', async () => {
    expect(await ask(createBundle(instance, { content: message() }))).toEqual({
      asked: false,
      reason: 'only the digest of the artifact is known',
    });
  });

  test('a key that never signs with SHA-256', async () => {
    const keys = p384();
    const bundle = byKey(keys, envelopeBy(keys.privateKey, 'sha384'));
    const entries =
      bundle.entries.length > 0 && bundle.content.kind === 'envelope'
        ? [createRekorV1Entry(instance, bundle.content, { kind: 'public-key', der: spki(keys.publicKey) })]
        : [];
    expect(await ask({ ...bundle, entries }, { options: { publicKey: keys.publicKey } })).toEqual({
      asked: false,
      reason: 'its envelope is signed with another digest than SHA-256',
    });
  });

  test('a timestamp authority of which the root has no signing certificate', async () => {
    const tsa = ROOT.timestampAuthorities[0] as (typeof ROOT.timestampAuthorities)[number];
    const root = { ...ROOT, timestampAuthorities: [{ ...tsa, certChain: { certificates: tsa.certChain.certificates.slice(1) } }] };
    const content = signEnvelope(instance.signer.privateKey);
    const bundle = createBundle(instance, { content });
    const embedding = {
      ...bundle,
      timestamps: [
        createTimestampResponse(instance, content.kind === 'envelope' ? content.envelope.signature : Buffer.alloc(0), {
          embed: [instance.tsaDer],
        }),
      ],
    };
    expect(await ask(embedding, { root })).toMatchObject({ asked: false, reason: expect.stringContaining('timestamp authority') });
    // One that the bundle does not use is no obstacle.
    expect(await ask(createBundle(instance, { log: 'v1' }), { root })).toEqual(AGREES);
  });

  test('a chain that ends below its root', async () => {
    const ca = ROOT.certificateAuthorities[0] as (typeof ROOT.certificateAuthorities)[number];
    const root = { ...ROOT, certificateAuthorities: [{ ...ca, certChain: { certificates: ca.certChain.certificates.slice(0, 1) } }] };
    expect(await ask(createBundle(instance), { root })).toMatchObject({ asked: false, reason: expect.stringContaining('self-signed') });
  });
});

describe('what the bundle chose is refused', () => {
  const UNSUPPORTED = { code: 'VERIFICATION_SECOND_OPINION_UNSUPPORTED', hint: expect.stringContaining('--second-opinion') };

  test.each<[string, () => Promise<Bundle> | Bundle, string]>([
    [
      'P-384 with SHA-384',
      () => {
        const keys = p384();
        return signedBy(keys, envelopeBy(keys.privateKey, 'sha384'));
      },
      'digest',
    ],
    [
      'P-521',
      async () => {
        const { generateKeyPairSync } = await import('node:crypto');
        const keys = generateKeyPairSync('ec', { namedCurve: 'P-521' });
        return signedBy(keys, envelopeBy(keys.privateKey, 'sha512'));
      },
      'digest',
    ],
    [
      'RSA with SHA-512',
      async () => {
        const keys = await rsa();
        return signedBy(keys, envelopeBy(keys.privateKey, 'sha512'));
      },
      'digest',
    ],
  ])('%s', async (_, make, reason) => {
    await expect(ask(await make())).rejects.toMatchObject({ ...UNSUPPORTED, message: expect.stringContaining(reason) });
  });

  test('RSA with SHA-512 by the user’s own key, which could sign with SHA-256', async () => {
    const keys = await rsa();
    const content = envelopeBy(keys.privateKey, 'sha512');
    const bundle = {
      ...byKey(keys, content),
      entries: [createRekorV1Entry(instance, content, { kind: 'public-key', der: spki(keys.publicKey) })],
    };
    await expect(ask(bundle, { options: { publicKey: keys.publicKey } })).rejects.toMatchObject(UNSUPPORTED);
  });

  test('an Ed25519 signature of a file', async () => {
    const keys = ed25519();
    const content: SignedContent = { ...message(), signature: sign(null, ARTIFACT, keys.privateKey) } as SignedContent;
    await expect(ask(signedBy(keys, content), { artifact: BYTES })).rejects.toMatchObject(UNSUPPORTED);
  });

  test('intoto 0.0.1', async () => {
    const bundle = createBundle(instance, { log: 'v1' });
    const entries = bundle.entries.map((entry): LogEntry => ({ ...entry, kind: 'intoto' }));
    await expect(ask({ ...bundle, entries }, { accepted: bundle })).rejects.toMatchObject(UNSUPPORTED);
  });

  test('a proof without checkpoint', async () => {
    const bundle = createBundle(instance, { log: 'v1' });
    const entries = bundle.entries.map((entry): LogEntry => {
      const { checkpoint: _, ...inclusionProof } = entry.inclusionProof as NonNullable<LogEntry['inclusionProof']>;
      return { ...entry, inclusionProof };
    });
    await expect(ask({ ...bundle, version: '0.1', entries })).rejects.toMatchObject(UNSUPPORTED);
  });

  test('an envelope whose log entry has another digest', async () => {
    const bundle = createBundle(instance, { log: 'v1' });
    if (bundle.content.kind !== 'envelope') throw new Error('not an envelope');
    const { envelope } = bundle.content;
    const { createHash } = await import('node:crypto');
    const value = createHash('sha512').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest('hex');
    const entries = bundle.entries.map((entry): LogEntry => {
      const body = JSON.parse(entry.canonicalizedBody.toString()) as { spec: { signatures: { signature: string; verifier: string }[] } };
      const [{ signature, verifier } = { signature: '', verifier: '' }] = body.spec.signatures;
      const spec = { data: { hash: { algorithm: 'sha512', value } }, signature: { content: signature, publicKey: { content: verifier } } };
      const canonicalizedBody = Buffer.from(canonicalizeJson({ apiVersion: '0.0.1', kind: 'hashedrekord', spec }));
      const { inclusionProof: _, ...rest } = entry;
      const made = { ...rest, kind: 'hashedrekord', canonicalizedBody };
      return { ...made, inclusionPromise: signPromise(instance, made) };
    });
    await expect(ask({ ...bundle, entries })).rejects.toMatchObject(UNSUPPORTED);
  });

  test('a file that is too large to be read as a whole', async () => {
    const large = join(folder, 'large');
    await writeFile(large, '');
    await truncate(large, MAX_SECOND_OPINION_FILE + 1);
    const bundle = createBundle(instance, { content: message() });
    await expect(ask(bundle, { path: large })).rejects.toMatchObject({ ...UNSUPPORTED, message: expect.stringContaining('too large') });
  }, 60_000);
});

describe('a bundle that it does not accept is refused, with what it said', () => {
  const DISAGREES = { code: 'VERIFICATION_SECOND_OPINION' };
  const good = createBundle(instance);

  test.each<[string, Partial<Bundle>, string]>([
    ['no timestamp', { timestamps: [] }, 'expected 1 timestamps, got 0'],
    ['no log entry', { entries: [] }, 'expected 1 tlog entries, got 0'],
    [
      'another certificate',
      { material: { kind: 'certificate', certificate: createLeafCertificate(createInstance()) } },
      'Failed to verify certificate chain: no valid certificate path found',
    ],
    ['another signature', { content: signEnvelope(p256().privateKey), timestamps: [] }, 'expected 1 timestamps, got 0'],
  ])('%s', async (_, broken, said) => {
    const bundle = { ...good, ...broken };
    await expect(ask(bundle, { accepted: good })).rejects.toMatchObject({ ...DISAGREES, message: expect.stringContaining(said) });
  });

  test('another file', async () => {
    const bundle = createBundle(instance, { content: message() });
    const other = join(folder, 'other');
    await writeFile(other, 'another artifact');
    await expect(ask(bundle, { path: other })).rejects.toMatchObject({
      ...DISAGREES,
      message: expect.stringContaining('signature verification failed'),
    });
  });
});

test('of several roots, under the one that accepts the bundle', async () => {
  const roots = [trustedRootOf(createInstance()), ROOT, trustedRootOf(createInstance())].map((root) =>
    parseTrustedRoot(JSON.stringify(root)),
  );
  const askAny = askUnderAcceptingRoot(roots.map((root) => ({ verifier: createVerifier(root), ask: openRoot(root) })));
  const bundle = createBundle(instance);
  const [, trustedRoot] = roots;
  if (!trustedRoot) throw new Error('no root');
  const verdict = await createVerifier(trustedRoot).verifyBundle(bundle, DIGEST);
  expect(await askAny({ bundle, verdict, artifact: DIGEST })).toEqual(AGREES);
  // Accepted by none of them: nobody agrees.
  await expect(askAny({ bundle: createBundle(createInstance()), verdict, artifact: DIGEST })).rejects.toMatchObject({
    code: 'VERIFICATION_SECOND_OPINION',
  });
});

describe('without an answer nothing is decided', () => {
  test('the run ends before', async () => {
    await expect(ask(createBundle(instance), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'VERIFICATION_TIMEOUT' });
  });

  test('the run ends meanwhile', async () => {
    const run = new AbortController();
    const asking = ask(createBundle(instance), { signal: run.signal });
    setTimeout(() => run.abort(new DOMException('', 'TimeoutError')), 5);
    await expect(asking).rejects.toMatchObject({ code: 'VERIFICATION_TIMEOUT', message: expect.stringContaining('time limit') });
  });

  test('the file cannot be read', async () => {
    const bundle = createBundle(instance, { content: message() });
    await expect(ask(bundle, { path: join(folder, 'gone') })).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  });
});

test('many questions, by several threads, and an attestation only once', async () => {
  const trustedRoot = parseTrustedRoot(JSON.stringify(ROOT));
  const verifier = createVerifier(trustedRoot);
  const askSecondOpinion = createSecondOpinions({ threads: 2 })(trustedRoot);
  const bundles = Array.from({ length: 20 }, (_, serial) =>
    createBundle(instance, { leaf: createLeafCertificate(instance, { serial: 1 + serial }) }),
  );
  const verdicts = await Promise.all(bundles.map((bundle) => verifier.verifyBundle(bundle, DIGEST)));
  const asking = bundles.map((bundle, index) =>
    askSecondOpinion({ bundle, verdict: verdicts[index] as (typeof verdicts)[number], artifact: DIGEST }),
  );
  const [first] = bundles;
  const [verdict] = verdicts;
  if (!first || !verdict) throw new Error('no bundle');
  expect(askSecondOpinion({ bundle: first, verdict, artifact: DIGEST })).toBe(asking[0]);
  expect(new Set((await Promise.all(asking)).map((opinion) => JSON.stringify(opinion)))).toEqual(new Set([JSON.stringify(AGREES)]));
});
