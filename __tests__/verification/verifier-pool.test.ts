import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/sigstore/bundle.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import type { Artifact } from '../../src/verification/artifact.ts';
import { createVerifier, type Verifier } from '../../src/verification/verifier.ts';
import { createVerifierPool } from '../../src/verification/verifier-pool.ts';
import {
  ARTIFACT,
  ARTIFACT_SHA256,
  createBundle,
  createInstance,
  createLeafCertificate,
  signEnvelope,
  signMessage,
  trustedRootOf,
} from '../support/create-bundle.ts';
import { rememberSignatures } from '../support/remember-signatures.ts';

rememberSignatures();

const instance = createInstance();
const stranger = createInstance();
const ROOT = parseTrustedRoot(JSON.stringify(trustedRootOf(instance)));
const OTHER_ROOT = parseTrustedRoot(JSON.stringify(trustedRootOf(stranger)));
const DIGEST: Artifact = { kind: 'digests', sha256: ARTIFACT_SHA256 };

const unlogged = (bundle: Bundle): Bundle => ({ ...bundle, entries: [] });
/** Good and bad ones of each kind, those too that no parser would have let through. */
const BUNDLES: Bundle[] = Array.from({ length: 4 }, (_, n) => [
  createBundle(instance, { leaf: createLeafCertificate(instance, { serial: 1000 + n }) }),
  createBundle(instance, { log: 'v1' }),
  createBundle(instance, { content: signMessage(instance.signer.privateKey) }),
  createBundle(instance, { content: signMessage(instance.signer.privateKey, Buffer.from(`another artifact ${n}`)) }),
  createBundle(instance, { content: signEnvelope(stranger.signer.privateKey) }),
  createBundle(stranger),
  unlogged(createBundle(instance)),
  { ...createBundle(instance), material: { kind: 'certificate', certificate: Buffer.from('no certificate') } } satisfies Bundle,
]).flat();

/** What became of each: the verdict, or the whole of the refusal. */
const outcomes = (verifier: Verifier, bundles: readonly Bundle[] = BUNDLES, artifact: Artifact = DIGEST) =>
  Promise.all(
    bundles.map((bundle) =>
      verifier.verifyBundle(bundle, artifact).then(
        (verdict) => ({ verdict }),
        ({ name, code, message, hint }) => ({ name, code, message, hint }),
      ),
    ),
  );

/** What a verifier alone says of them all; it says the same whoever asks, so it is asked once. */
const ALONE = outcomes(createVerifier(ROOT));

describe('says what a verifier alone says', () => {
  test.each([
    ['in threads', { threads: 2, threadsFrom: 1 }],
    ['in the calling thread', { threads: 1 }],
    ['in the calling thread while threads start', { threads: 2, threadsFrom: BUNDLES.length }],
  ])('%s', async (_, options) => {
    const expected = await ALONE;
    expect(new Set(expected.map((outcome) => ('verdict' in outcome ? 'verified' : outcome.code)))).toEqual(
      new Set([
        'verified',
        'VERIFICATION_ARTIFACT_MISMATCH',
        'VERIFICATION_SIGNATURE',
        'VERIFICATION_CERTIFICATE_UNTRUSTED',
        'VERIFICATION_LOG_MISSING',
        'VERIFICATION_CERTIFICATE',
      ]),
    );
    expect(await outcomes(createVerifierPool(options)(ROOT))).toEqual(expected);
  });

  test('of a payload that is not sent to threads, and of an artifact in memory', async () => {
    const large = createBundle(instance, { content: signEnvelope(instance.signer.privateKey, Buffer.alloc(2 << 20, ' '), 'text/plain') });
    const verifier = createVerifierPool({ threads: 2, threadsFrom: 1 })(ROOT);
    const [ofLarge, ...others] = await outcomes(verifier, [large, ...BUNDLES], { kind: 'bytes', bytes: ARTIFACT });
    expect(ofLarge).toMatchObject({ code: 'VERIFICATION_STATEMENT_MALFORMED' });
    expect(others).toEqual(await outcomes(createVerifier(ROOT), BUNDLES, { kind: 'bytes', bytes: ARTIFACT }));
  });

  test('of roots and keys that share its threads, each by itself', async () => {
    const open = createVerifierPool({ threads: 2, threadsFrom: 1 });
    const { publicKey } = stranger.signer;
    const roots = [open(ROOT), open(OTHER_ROOT), open(ROOT, { publicKey }), open(ROOT, { thresholds: { logs: 2 } })];
    const found = await Promise.all(roots.map((verifier) => outcomes(verifier)));
    const others = [createVerifier(OTHER_ROOT), createVerifier(ROOT, { publicKey }), createVerifier(ROOT, { thresholds: { logs: 2 } })];
    expect(found).toEqual(await Promise.all([ALONE, ...others.map((verifier) => outcomes(verifier))]));
    const verified = found.map((list) => list.filter((outcome) => 'verdict' in outcome).length);
    expect(verified).toEqual([12, 4, 0, 0]);
  });
});

test('a certificate is read as by a verifier alone', () => {
  const leaf = createLeafCertificate(instance);
  const now = new Date('2026-03-01T12:05:00Z');
  expect(createVerifierPool()(ROOT).verifyCertificate(leaf, now)).toEqual(createVerifier(ROOT).verifyCertificate(leaf, now));
});

test.each([
  ['threads', { threads: 2, threadsFrom: 1 }],
  ['the calling thread', { threads: 1 }],
])('the end of the run ends %s in the middle of many bundles', async (_, options) => {
  const deadline = new AbortController();
  const verifier = createVerifierPool({ ...options, signal: deadline.signal })(ROOT);
  const many = Array.from({ length: 4000 }, (_, n) => BUNDLES[n % BUNDLES.length] as Bundle);
  const first = verifier.verifyBundle(many[0] as Bundle, DIGEST);
  const rest = outcomes(verifier, many);
  await first;
  deadline.abort();
  const codes = (await rest).map((outcome) => ('verdict' in outcome ? 'verified' : outcome.code));
  expect(codes.filter((code) => code === 'VERIFICATION_TIMEOUT').length).toBeGreaterThan(1000);
  await expect(verifier.verifyBundle(many[0] as Bundle, DIGEST)).rejects.toMatchObject({ code: 'VERIFICATION_TIMEOUT' });
});

test('an event of another kind gets its turn between two bundles', async () => {
  const verifier = createVerifierPool({ threads: 1 })(ROOT);
  let done = 0;
  const all = BUNDLES.map((bundle) =>
    verifier
      .verifyBundle(bundle, DIGEST)
      .catch(() => {})
      .finally(() => done++),
  );
  const doneAtTurn = await new Promise<number>((resolve) => setImmediate(() => setImmediate(() => resolve(done))));
  expect(doneAtTurn).toBeLessThan(BUNDLES.length);
  await Promise.all(all);
});
