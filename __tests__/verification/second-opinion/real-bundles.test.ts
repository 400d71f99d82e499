import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { SecondOpinion } from '../../../src/results/result.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import type { Artifact } from '../../../src/verification/artifact.ts';
import { createSecondOpinions } from '../../../src/verification/second-opinion/second-opinion.ts';
import { createVerifier, type VerifierOptions } from '../../../src/verification/verifier.ts';
import { readCorpus } from '../../support/corpus.ts';

/** Bundles that real clients made at real services: @sigstore/verify agrees about all of them. */
const corpus = readCorpus(fileURLToPath(new URL('../../fixtures/corpus', import.meta.url)));
const AGREES: SecondOpinion = { asked: true, agrees: true };

const openRoot = createSecondOpinions();

function open(root: Buffer, options: VerifierOptions = {}) {
  const trustedRoot = parseTrustedRoot(root);
  const verifier = createVerifier(trustedRoot, options);
  const ask = openRoot(trustedRoot, options);
  return async (text: Buffer | string, artifact: Artifact, path?: string) => {
    const bundle = parseBundle(text);
    return ask({ bundle, verdict: await verifier.verifyBundle(bundle, artifact), artifact, path });
  };
}

test('the corpus', async () => {
  const ask = open(readFileSync(corpus.trustedRoot));
  const opinions = corpus.bundles.map(({ json }) => ask(JSON.stringify(json), { kind: 'digests', sha256: corpus.sha256 }, corpus.artifact));
  for (const opinion of await Promise.all(opinions)) expect(opinion).toEqual(AGREES);
});

const read = (file: string): Buffer => readFileSync(join(import.meta.dirname, '../../fixtures/bundles', file));

test.each([
  ['intoto-v0.1-promise-only.json', undefined],
  ['npm-sigstore-2.0.0-provenance.json', undefined],
  ['dsse-v0.3.json', undefined],
  ['npm-sigstore-1.3.0-publish.json', 'npm-publish-key.pem'],
])('%s', async (file, key) => {
  const options = key === undefined ? {} : { publicKey: createPublicKey(read(key)) };
  expect(await open(read('public-good-root.json'), options)(read(file), { kind: 'none' })).toEqual(AGREES);
});
