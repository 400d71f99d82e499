import { expect, test } from '@jest/globals';
import type { Bundle } from '../../src/sigstore/bundle.ts';
import { serializeBundle } from '../../src/sigstore/bundle.ts';
import { parseBundle } from '../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import {
  ARTIFACT,
  ARTIFACT_SHA256,
  createBundle,
  createInstance,
  createRekorV2Entry,
  signMessage,
  trustedRootOf,
} from '../support/create-bundle.ts';
import { type Json, mutateEveryField } from '../support/mutate-bundle.ts';
import { rememberSignatures } from '../support/remember-signatures.ts';
import { sigstoreJsAccepts } from '../support/sigstore-js.ts';

rememberSignatures();

/** Every field of a bundle broken in every way: ours may refuse more than sigstore-js, never less. */
const instance = createInstance();
const ROOT = trustedRootOf(instance);
const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)));

const message = signMessage(instance.signer.privateKey);
const envelopes: [Bundle, Bundle] = [createBundle(instance, { log: 'v1' }), createBundle(instance, { log: 'v1' })];
const both = createBundle(instance, { log: 'v1', timestamp: true });
const leaf = both.material.kind === 'certificate' ? both.material.certificate : Buffer.alloc(0);

test.each<[string, Bundle, Bundle]>([
  ['an envelope in Rekor v1', ...envelopes],
  ['an envelope in Rekor v2', createBundle(instance), createBundle(instance)],
  ['a message in Rekor v1', createBundle(instance, { log: 'v1', content: message }), envelopes[0]],
  [
    'a message in Rekor v2',
    createBundle(instance, { content: message }),
    createBundle(instance, { content: signMessage(instance.signer.privateKey) }),
  ],
  [
    'both logs and a timestamp',
    { ...both, entries: [...both.entries, createRekorV2Entry(instance, both.content, { kind: 'certificate', der: leaf })] },
    createBundle(instance),
  ],
])('%s', async (_, bundle, other) => {
  let refused = 0;
  const more: string[] = [];
  const accepted: string[] = [];
  const original = JSON.parse(serializeBundle(bundle)) as Json;
  for (const { what: name, json: mutated } of mutateEveryField(original, JSON.parse(serializeBundle(other)) as Json)) {
    const ours = await verifyJson(mutated);
    if (!ours) refused++;
    else if (sigstoreJsAccepts(ours, ROOT, ARTIFACT)) accepted.push(name);
    else if (!HINT.test(name)) more.push(name);
  }
  expect(more).toEqual([]);
  expect(refused).toBeGreaterThan(150);
  const surplus = bundle.entries.length > 1;
  expect(accepted.filter((name) => !WITNESS.test(name) && !(surplus && SURPLUS.test(name)))).toEqual([]);
});

/** The digest of a message is a hint, which sigstore-js needs and other clients do not. An empty one is none in protobuf JSON. */
const HINT = /messageSignature\.messageDigest (dropped|null|made an object)$/;
/** The first signature of each checkpoint is a witness's, which nobody here knows. */
const WITNESS = /checkpoint\.envelope flipped at 0\.[36]$/;
/** One of two entries, and either source of time, can go. */
const SURPLUS =
  /(tlogEntries\.[01]|inclusionPromise|timestampVerificationData(\.rfc3161Timestamps(\.0)?)?) (dropped|null|made an object|made a list)$/;

/** The bundle where ours accepts it; every refusal has to be one of ours, with a code. */
async function verifyJson(json: Json): Promise<Bundle | undefined> {
  try {
    const bundle = parseBundle(JSON.stringify(json));
    await verifier.verifyBundle(bundle, { kind: 'digest', algorithm: 'sha256', digest: ARTIFACT_SHA256 });
    return bundle;
  } catch (error) {
    expect(error).toMatchObject({ name: 'ChopmarkError', code: expect.stringMatching(/^VERIFICATION_/) });
    return undefined;
  }
}
