import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Bundle } from '../../src/formats/bundle.ts';
import { serializeBundle } from '../../src/formats/bundle.ts';
import { parseBundle } from '../../src/formats/parse-bundle.ts';
import { parseTrustedRoot } from '../../src/formats/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import { ARTEFACT, ARTEFACT_SHA256, createWorld, mintBundle, mintEntryV2, signMessage, trustedRootOf } from '../support/mint.ts';
import { peerAccepts } from '../support/peer.ts';

/** Every field of a bundle flipped, cut, emptied, dropped, doubled and exchanged: ours may refuse more than sigstore-js, never less. */
type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Path = (string | number)[];

const world = createWorld();
const ROOT = trustedRootOf(world);
const verifier = createVerifier(parseTrustedRoot(JSON.stringify(ROOT)));

function* pathsOf(value: Json, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value))
    yield* pathsOf((value as Record<string, Json>)[key] as Json, [...path, Array.isArray(value) ? Number(key) : key]);
}

const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((inner, key) => (inner as Record<string | number, Json>)?.[key] ?? null, value);

function change(value: Json, path: Path, edit: (holder: Record<string | number, Json>, key: string | number) => void): Json {
  const copy = structuredClone(value);
  edit(at(copy, path.slice(0, -1)) as Record<string | number, Json>, path.at(-1) ?? '');
  return copy;
}

const flipText = (text: string, index: number): string => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== text)
    return `${text.slice(0, index)}${text[index] === '1' ? '2' : '1'}${text.slice(index + 1)}`;
  const place = Math.floor((index / text.length) * bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ 0x04;
  return bytes.toString('base64');
};

const replace = (value: Json, path: Path, replacement: Json): Json =>
  change(value, path, (holder, key) => {
    holder[key] = replacement;
  });

function* mutate(value: Json, other: Json): Generator<[string, Json]> {
  for (const path of pathsOf(value)) {
    const found = at(value, path);
    const name = path.join('.');
    const drop = change(value, path, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    });
    yield [`${name} dropped`, drop];
    yield [`${name} null`, replace(value, path, null)];
    if (typeof path.at(-1) === 'number') {
      const list = at(value, path.slice(0, -1)) as Json[];
      yield [`${name} doubled`, replace(value, path.slice(0, -1), [...list, found])];
    }
    const foreign = at(other, path);
    if (foreign !== null && !isDeepStrictEqual(foreign, found)) yield [`${name} exchanged`, replace(value, path, foreign)];
    if (typeof found !== 'string') continue;
    for (const part of [0, 0.3, 0.6, 0.99]) {
      yield [`${name} flipped at ${part}`, replace(value, path, flipText(found, Math.floor(found.length * part)))];
    }
    yield [`${name} emptied`, replace(value, path, '')];
    yield [`${name} cut`, replace(value, path, found.slice(0, -4))];
    yield [`${name} longer`, replace(value, path, `${found}AAAA`)];
  }
}

const message = signMessage(world.signer.privateKey);
const envelopes: [Bundle, Bundle] = [mintBundle(world, { log: 'v1' }), mintBundle(world, { log: 'v1' })];
const both = mintBundle(world, { log: 'v1', timestamp: true });
const leaf = both.material.kind === 'certificate' ? both.material.certificate : Buffer.alloc(0);

test.each<[string, Bundle, Bundle]>([
  ['an envelope in Rekor v1', ...envelopes],
  ['an envelope in Rekor v2', mintBundle(world), mintBundle(world)],
  ['a message in Rekor v1', mintBundle(world, { log: 'v1', content: message }), envelopes[0]],
  ['a message in Rekor v2', mintBundle(world, { content: message }), mintBundle(world, { content: signMessage(world.signer.privateKey) })],
  [
    'both logs and a timestamp',
    { ...both, entries: [...both.entries, mintEntryV2(world, both.content, { kind: 'certificate', der: leaf })] },
    mintBundle(world),
  ],
])('%s', async (_, bundle, other) => {
  let refused = 0;
  const more: string[] = [];
  const accepted: string[] = [];
  const original = JSON.parse(serializeBundle(bundle)) as Json;
  for (const [name, mutated] of mutate(original, JSON.parse(serializeBundle(other)) as Json)) {
    const ours = await verifyJson(mutated);
    if (!ours) refused++;
    else if (peerAccepts(ours, ROOT, ARTEFACT)) accepted.push(name);
    else more.push(name);
  }
  expect(more).toEqual([]);
  expect(refused).toBeGreaterThan(150);
  const surplus = bundle.entries.length > 1;
  expect(accepted.filter((name) => !WITNESS.test(name) && !(surplus && SURPLUS.test(name)))).toEqual([]);
});

/** The first signature of each checkpoint is a witness's, which nobody here knows. */
const WITNESS = /checkpoint\.envelope flipped at 0\.[36]$/;
/** One of two entries, and either source of time, can go. */
const SURPLUS = /(tlogEntries\.[01]|inclusionPromise|timestampVerificationData(\.rfc3161Timestamps(\.0)?)?) (dropped|null)$/;

/** The bundle where ours accepts it; every refusal has to be one of ours, with a code. */
async function verifyJson(json: Json): Promise<Bundle | undefined> {
  try {
    const bundle = parseBundle(JSON.stringify(json));
    await verifier.verifyBundle(bundle, { kind: 'digest', algorithm: 'sha256', digest: ARTEFACT_SHA256 });
    return bundle;
  } catch (error) {
    expect(error).toMatchObject({ name: 'ChopmarkError', code: expect.stringMatching(/^VERIFICATION_/) });
    return undefined;
  }
}
