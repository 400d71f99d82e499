import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { breakAtRandom, breakEveryField, judgeAll, readCorpus, refusalOf, sumUp, verdictsOfBoth, verifierOf } from '../support/corpus.ts';
import { rememberSignatures } from '../support/remember-signatures.ts';

rememberSignatures();

/** Bundles that real clients made at real services, a part of what the live suite makes anew. */
const corpus = readCorpus(fileURLToPath(new URL('../fixtures/corpus', import.meta.url)));

/** Without threads, of which one test is about: two take longer to start than to verify these. */
const verifier = verifierOf(corpus, 1);

test('every whole bundle is accepted, and none for another artifact', async () => {
  expect(corpus.bundles.length).toBeGreaterThanOrEqual(10);
  for (const { json } of corpus.bundles) {
    const text = JSON.stringify(json);
    expect(await refusalOf(verifier, text, corpus)).toBeUndefined();
    expect(await refusalOf(verifier, text, { ...corpus, sha256: '0'.repeat(64) })).toBe('VERIFICATION_ARTIFACT_MISMATCH');
  }
});

test('threads say what one thread says, of whole bundles and broken ones', async () => {
  // One of a message and one of a statement, each in another version of the log: every field that a bundle can have.
  const fields = corpus.bundles.filter(({ name }) => ['chopmark-message-v1', 'chopmark-statement-v2'].includes(name));
  expect(fields).toHaveLength(2);
  const texts = [
    ...corpus.bundles.map(({ json }) => JSON.stringify(json)),
    ...[...breakEveryField(fields), ...breakAtRandom(corpus.bundles, 4_712, 200)].map(({ text }) => text),
  ];
  const { alone, pooled } = await verdictsOfBoth(corpus, texts);
  expect(pooled.filter(({ said }, n) => said !== alone[n]?.said)).toEqual([]);
  expect(alone.filter(({ code }) => code === undefined).length).toBeGreaterThanOrEqual(corpus.bundles.length);
  expect(new Set(alone.map(({ code }) => code)).size).toBeGreaterThan(10);
});

test('every field, broken in every way, is refused with a code that names it', async () => {
  const bundles = corpus.bundles.filter(({ name }) => /^chopmark-.*-v\d$/.test(name));
  const { harmful, refused, named } = sumUp(await judgeAll(corpus, breakEveryField(bundles), verifier));
  expect(harmful).toEqual([]);
  expect(refused).toBeGreaterThan(1_200);
  expect(named).toBe(1);
});

test('a thousand random changes are refused, 99 in a hundred by name', async () => {
  const { harmful, refused, named } = sumUp(await judgeAll(corpus, breakAtRandom(corpus.bundles, 20_260_301, 1_000), verifier));
  expect(harmful).toEqual([]);
  expect(refused).toBeGreaterThan(900);
  expect(named).toBeGreaterThanOrEqual(0.99);
});
