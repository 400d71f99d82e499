import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { writeCorpus } from '../../../tools/corpus/write.ts';
import {
  breakAtRandom,
  breakEveryField,
  type Corpus,
  judgeAll,
  readCorpus,
  refusalOf,
  sumUp,
  verdictsOfBoth,
  verifierOf,
} from '../../support/corpus.ts';
import { fieldOf, isExplained, readExplainedDifferences } from '../../support/explained-differences.ts';
import { liveTest, pythonTest } from '../support/live-test.ts';
import { PEERS } from '../support/peer-verdicts.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = 4_711;
/** Milliseconds: tens of thousands of verifications on a machine that the services share. */
const LONG = 600_000;

let written: Promise<Corpus> | undefined;
/** The corpus that the fast tests have, too. */
const KEPT = readCorpus(fileURLToPath(new URL('../../fixtures/corpus', import.meta.url)));
/** A corpus of this very run. */
const corpusOfRun = () => {
  written ??= (async () => {
    const folder = join(temporaryFolder(), 'corpus');
    await writeCorpus(stack(), folder);
    return readCorpus(folder);
  })();
  return written;
};
const onePerKind = ({ bundles }: Corpus) => bundles.filter(({ name }) => /^chopmark-.*-v\d$/.test(name));

liveTest(
  'every whole bundle is accepted, and refused for another artifact',
  async () => {
    const corpus = await corpusOfRun();
    const texts = corpus.bundles.map(({ json }) => JSON.stringify(json));
    expect(texts.length).toBeGreaterThanOrEqual(12);
    const verifier = verifierOf(corpus);
    for (const text of texts) {
      expect(await refusalOf(verifier, text, corpus)).toBeUndefined();
      expect(await refusalOf(verifier, text, { ...corpus, sha256: '0'.repeat(64) })).toBe('VERIFICATION_ARTIFACT_MISMATCH');
    }
  },
  LONG,
);

liveTest(
  'ten thousand random changes and every field broken in every way: all refused, 99 in a hundred by name',
  async () => {
    const corpus = await corpusOfRun();
    const judged = await judgeAll(corpus, [...breakEveryField(corpus.bundles), ...breakAtRandom(corpus.bundles, SEED, 10_000)]);
    const { harmful, harmless, refused, named, misnamed } = sumUp(judged);
    process.stderr.write(
      `live: ${judged.length} broken bundles: ${refused} refused, ${(named * 100).toFixed(2)} % by name, ${harmless} say nothing new\n`,
    );
    expect(harmful).toEqual([]);
    expect(refused).toBeGreaterThan(14_000);
    expect([named >= 0.99, misnamed]).toEqual([true, expect.anything()]);
  },
  LONG,
);

liveTest(
  'threads say what one thread says, of every bundle of the corpus, whole or broken',
  async () => {
    const corpus = await corpusOfRun();
    const texts = [
      ...corpus.bundles.map(({ json }) => JSON.stringify(json)),
      ...[...breakEveryField(corpus.bundles), ...breakAtRandom(corpus.bundles, SEED + 2, 2_000)].map(({ text }) => text),
    ];
    const { alone, pooled } = await verdictsOfBoth(corpus, texts);
    expect(pooled.filter(({ said }, n) => said !== alone[n]?.said)).toEqual([]);
    expect(alone.filter(({ code }) => code === undefined).length).toBeGreaterThanOrEqual(corpus.bundles.length);
  },
  LONG,
);

describe.each([
  ['sigstore-js', liveTest, 800],
  ['sigstore-go', liveTest, 4_000],
  ['sigstore-python', pythonTest, 4_000],
] as const)('%s', (peer, peerTest, count) => {
  peerTest(
    'accepts every whole bundle',
    async () => {
      const corpus = await corpusOfRun();
      const texts = corpus.bundles.map(({ json }) => JSON.stringify(json));
      expect((await PEERS[peer](corpus, texts)).filter((answer) => answer !== undefined)).toEqual([]);
    },
    LONG,
  );

  // What chance does depends on the bytes that it meets: those of the kept corpus are the same in every run, as the table is.
  peerTest.each([
    ['every field of this run’s bundles', corpusOfRun, (corpus: Corpus) => breakEveryField(onePerKind(corpus))],
    ['bytes of kept bundles', async () => KEPT, (corpus: Corpus) => breakAtRandom(corpus.bundles, SEED + 1, count)],
  ] as const)(
    'accepts what we accept, and what else it accepts is explained: %s',
    async (_, read, breakAll) => {
      const corpus = await read();
      // One a line is how the peers are asked.
      const broken = [...breakAll(corpus)].filter(({ text }) => !text.includes('\n'));
      const ours = await judgeAll(corpus, broken);
      const theirs = await PEERS[peer](
        corpus,
        broken.map(({ text }) => text),
      );
      const permissive = ours.filter(({ code }, n) => code === undefined && theirs[n] !== undefined);
      expect(permissive.map(({ of, what }) => `${of.name}: ${what}`).filter((line) => !REFUSED_BY_OTHERS.test(line))).toEqual([]);
      const unexplained = ours.filter(
        (judged, n) => judged.code !== undefined && theirs[n] === undefined && !isExplained(judged, peer, EXPLAINED),
      );
      expect([...new Set(unexplained.map((judged) => `${fieldOf(judged)} | ${judged.code}`))].sort()).toEqual([]);
    },
    LONG,
  );
});

const EXPLAINED = readExplainedDifferences();

/**
 * What another client refuses and we do not (docs/explanation/differences-from-other-verifiers.md): an omitted list, the omitted digest of a
 * message, and the name on a signature line of Rekor v1, which nobody signs.
 */
const REFUSED_BY_OTHERS =
  /rfc3161Timestamps(: of another type| null)$|messageSignature\.messageDigest(: dropped|: of another type| dropped| null| made an object)$|-v1.*checkpoint\.envelope/;
