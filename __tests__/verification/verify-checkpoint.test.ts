import { sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Bundle, InclusionProof } from '../../src/sigstore/bundle.ts';
import { formatCheckpoint, formatNote, type NoteSignature, noteKeyHint, noteKeyId } from '../../src/sigstore/checkpoint.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import {
  ARTIFACT,
  createBundle,
  createInstance,
  createLeafCertificate,
  ed25519,
  type KeyPair,
  LOG2,
  minutes,
  sha256,
  signCheckpoint,
  spki,
  trustedRootOf,
} from '../support/create-bundle.ts';
import { sigstoreJsAccepts } from '../support/sigstore-js.ts';

const instance = createInstance();
const stranger = createInstance();
type Root = ReturnType<typeof trustedRootOf>;
const ROOT = trustedRootOf(instance);
const changeRoot = (change: (root: Root) => void): Root => {
  const root = structuredClone(ROOT);
  change(root);
  return root;
};
const verify = (bundle: Bundle, root: Root = ROOT) =>
  createVerifier(parseTrustedRoot(JSON.stringify(root))).verifyBundle(bundle, { kind: 'none' });

const leaf = createLeafCertificate(instance);
const V1 = createBundle(instance, { log: 'v1', leaf });
const V2 = createBundle(instance);
const proofOf = (bundle: Bundle): InclusionProof => bundle.entries[0]?.inclusionProof as InclusionProof;
const withProof = (bundle: Bundle, change: Partial<InclusionProof>): Bundle => ({
  ...bundle,
  entries: bundle.entries.map((entry) => ({ ...entry, inclusionProof: { ...proofOf(bundle), ...change } })),
});
/** The Rekor v1 bundle with a checkpoint of that origin, signed under that name. */
const named = (origin: string, name: string, key: KeyPair = instance.log1): Bundle =>
  withProof(V1, { checkpoint: signCheckpoint(key, name, origin, 5n, proofOf(V1).rootHash) });
/** The same with the signature lines given. */
const noted = (...signatures: NoteSignature[]): Bundle =>
  withProof(V1, {
    checkpoint: formatNote(formatCheckpoint({ origin: 'pod-1 - 7', size: 5n, rootHash: proofOf(V1).rootHash }), signatures),
  });
const line = (name: string, key: KeyPair, hint = noteKeyHint(name, key.publicKey)): NoteSignature => ({
  name,
  keyHint: hint,
  signature: sign(
    'sha256',
    Buffer.from(formatCheckpoint({ origin: 'pod-1 - 7', size: 5n, rootHash: proofOf(V1).rootHash })),
    key.privateKey,
  ),
});

describe('a log of Rekor v1 is known by its key, whatever its checkpoints call it', () => {
  test.each<[string, Bundle, Root]>([
    ['the name of a pod', named('rekor-server-6c9d7-x2x9p - 4711', 'rekor-server-6c9d7-x2x9p'), ROOT],
    ['the name of a pod, without a tree', named('rekor-server-6c9d7-x2x9p', 'rekor-server-6c9d7-x2x9p'), ROOT],
    [
      'host and port, with a URL that has the port',
      named('log1.example:3000 - 4711', 'log1.example:3000'),
      changeRoot(({ tlogs: [log] }) => void Object.assign(log ?? {}, { baseUrl: 'https://log1.example:3000' })),
    ],
    ['another name in the signature than in the origin', named('rekor.internal - 4711', 'rekor.pod'), ROOT],
    ['any name, where the root has no URL', named('anything - 1', 'anything'), changeRoot(({ tlogs: [log] }) => void dropUrl(log))],
  ])('%s', async (_, bundle, root) => {
    await expect(verify(bundle, root)).resolves.toMatchObject({ entries: [{ index: 1003n }] });
  });

  test('as in sigstore-js, where the URL is of the same host', () => {
    expect(sigstoreJsAccepts(named('log1.example - 4712', 'log1.example'), ROOT, ARTIFACT, { logs: 1, scts: 1 })).toBe(true);
  });

  test('a witness beside it is ignored, also one of the same name', async () => {
    await expect(verify(noted(line('pod-1', stranger.log1), line('pod-1', instance.log1)))).resolves.toBeDefined();
  });

  test('an Ed25519 key may have the hint of Rekor v1, which hashes the key alone, or that of signed notes', async () => {
    const key = ed25519();
    const id = sha256(spki(key.publicKey));
    const root = changeRoot(({ tlogs: [log] }) => {
      Object.assign(log?.publicKey ?? {}, { rawBytes: spki(key.publicKey).toString('base64'), keyDetails: 'PKIX_ED25519' });
      Object.assign(log?.logId ?? {}, { keyId: id.toString('base64') });
    });
    const text = formatCheckpoint({ origin: 'pod-1 - 7', size: 5n, rootHash: proofOf(V1).rootHash });
    for (const keyHint of [id.subarray(0, 4), noteKeyId('pod-1', key.publicKey).subarray(0, 4)]) {
      const checkpoint = formatNote(text, [{ name: 'pod-1', keyHint, signature: sign(null, Buffer.from(text), key.privateKey) }]);
      // Without a promise, the time is that of the timestamp.
      const { entries, ...timed } = withProof(createBundle(instance, { log: 'v1', timestamp: true, content: V1.content, leaf }), {
        checkpoint,
      });
      const logged = entries.map(({ inclusionPromise: _, ...entry }) => ({ ...entry, logId: id }));
      await expect(verify({ ...timed, entries: logged }, root)).resolves.toBeDefined();
    }
  });
});

describe('and is refused with VERIFICATION_LOG_CHECKPOINT for', () => {
  const { size, rootHash } = { size: 5n, rootHash: proofOf(V1).rootHash };
  const resigned = (key: KeyPair, treeSize: bigint, root: Buffer) =>
    withProof(V1, { treeSize, rootHash: root, checkpoint: signCheckpoint(key, 'log1.example', 'log1.example - 1', treeSize, root) });
  test.each<[string, Bundle]>([
    ['another key under the name of the log', named('log1.example - 4711', 'log1.example', stranger.log1)],
    ['another key that takes the hint of the log', noted(line('pod-1', stranger.log1, noteKeyHint('', instance.log1.publicKey)))],
    ['the key of the log with the hint of another', noted(line('pod-1', instance.log1, Buffer.from([1, 2, 3, 4])))],
    [
      'a good signature and a bad one of its key',
      noted(line('pod-1', instance.log1), line('pod-2', stranger.log1, noteKeyHint('', instance.log1.publicKey))),
    ],
    ['the key of its other log', named(`${LOG2} - 1`, LOG2, instance.log2)],
    ['another tree size than its checkpoint', withProof(V1, { treeSize: 6n })],
    ['another root hash than its checkpoint', withProof(V1, { rootHash: Buffer.alloc(32) })],
    ['a size that was changed after signing', changed(`\n${size}\n`, '\n6\n')],
    ['a root hash that was changed after signing', changed(rootHash.toString('base64'), Buffer.alloc(32, 7).toString('base64'))],
    ['an origin that was changed after signing', changed('log1.example - 4711', 'log1.example - 4712')],
    ['a tree of a stranger', resigned(stranger.log1, size, rootHash)],
  ])('%s', async (_, bundle) => {
    await expect(verify(bundle)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_CHECKPOINT' });
  });

  test('a proof into another tree that the log did sign is refused as a proof', async () => {
    await expect(verify(resigned(instance.log1, size, Buffer.alloc(32, 7)))).rejects.toMatchObject({ code: 'VERIFICATION_LOG_PROOF' });
  });

  function changed(from: string, to: string): Bundle {
    const proof = proofOf(V1);
    const rootChanged = to.endsWith('=') ? { rootHash: Buffer.from(to, 'base64') } : {};
    const sizeChanged = to === '\n6\n' ? { treeSize: 6n } : {};
    return withProof(V1, { ...rootChanged, ...sizeChanged, checkpoint: proof.checkpoint?.replace(from, to) ?? '' });
  }
});

describe('a log of Rekor v2 is known by its name and key', () => {
  const v2 = (origin: string, name: string, key = instance.log2) =>
    withProof(V2, { checkpoint: signCheckpoint(key, name, origin, 5n, proofOf(V2).rootHash) });

  test('that of its URL', async () => {
    await expect(verify(v2(LOG2, LOG2))).resolves.toBeDefined();
  });

  test.each<[string, Bundle]>([
    ['another origin, with its key', v2('log9.example', LOG2)],
    ['another origin and name, with its key', v2('log9.example', 'log9.example')],
    ['the number of a tree behind the name, which is of Rekor v1', v2(`${LOG2} - 7`, LOG2)],
    ['another key', v2(LOG2, LOG2, ed25519())],
  ])('and not %s', async (_, bundle) => {
    await expect(verify(bundle)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_CHECKPOINT' });
  });

  test('so the root has to have its URL', async () => {
    const root = changeRoot(({ tlogs }) => void dropUrl(tlogs[1]));
    await expect(verify(V2, root)).rejects.toMatchObject({
      code: 'VERIFICATION_LOG_CHECKPOINT',
      message: expect.stringContaining('baseUrl'),
      hint: expect.stringContaining('baseUrl'),
    });
    await expect(verify(V1, root)).resolves.toBeDefined();
  });
});

test('one note is judged by the rules of the entry that brings it', async () => {
  const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)));
  const proof = { rootHash: proofOf(V1).rootHash, checkpoint: signCheckpoint(instance.log2, LOG2, 'pod-1 - 7', 5n, proofOf(V1).rootHash) };
  const { entries, ...timed } = withProof(createBundle(instance, { log: 'v1', timestamp: true, content: V1.content, leaf }), proof);
  const logId = V2.entries[0]?.logId as Buffer;
  const ofFirst = { ...timed, entries: entries.map(({ inclusionPromise: _, ...entry }) => ({ ...entry, logId })) };
  await expect(verifier.verifyBundle(ofFirst, { kind: 'none' })).resolves.toBeDefined();
  await expect(verifier.verifyBundle(withProof(V2, proof), { kind: 'none' })).rejects.toMatchObject({
    code: 'VERIFICATION_LOG_CHECKPOINT',
    message: expect.stringContaining('origin'),
  });
});

test('without a URL, CT logs and logs of Rekor v1 are called by their id', async () => {
  const root = changeRoot(({ tlogs, ctlogs }) => {
    for (const log of [tlogs[0], ...ctlogs]) dropUrl(log);
  });
  const id = sha256(spki(instance.log1.publicKey)).toString('hex');
  await expect(verify(V1, root)).resolves.toMatchObject({
    entries: [{ log: id }],
    times: [{ time: minutes(1), source: 'log', authority: id }],
  });
  const ended = structuredClone(root);
  for (const { publicKey } of ended.ctlogs) publicKey.validFor.end = minutes(-1).toISOString();
  await expect(verify(V1, ended)).rejects.toMatchObject({
    code: 'VERIFICATION_SCT',
    message: expect.stringContaining(sha256(spki(instance.ct.publicKey)).toString('hex')),
  });
  await expect(verify(named('x', 'x', stranger.log1), root)).rejects.toMatchObject({ message: expect.stringContaining(id) });
});

function dropUrl(log: { baseUrl?: string } | undefined): void {
  delete log?.baseUrl;
}
