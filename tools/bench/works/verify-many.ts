import { generateKeyPairSync } from 'node:crypto';
import {
  createBundle,
  createInstance,
  createLeafCertificate,
  type Instance,
  signEnvelope,
  trustedRootOf,
} from '../../../__tests__/support/create-bundle.ts';
import { sigstoreJsAccepts } from '../../../__tests__/support/sigstore-js.ts';
import { type Bundle, serializeBundle } from '../../../src/sigstore/bundle.ts';
import type { Work } from '../bench.ts';
import { atLeast, atMost, type Figure, median, seconds, times } from '../summary.ts';

const COUNT = 1_000;
/** sigstore-js is asked about fewer, since it takes so long. */
const COUNT_OF_PEER = 100;
const RUNS = 5;

/** A thousand bundles, each with a log entry, an SCT and a timestamp, from their text to verdicts, threads started and all. */
export const verifyMany: Work = async (bench) => {
  bench.say('verifying 1,000 bundles');
  const instance = createInstance();
  const root = trustedRootOf(instance);
  const leaf = createLeafCertificate(instance);
  const sets = {
    'with 1,000 certificates': Array.from({ length: COUNT }, () => createOwnBundle(instance)),
    'under one certificate': Array.from({ length: COUNT }, () => createBundle(instance, { leaf })),
  };
  const figures: Figure[] = [];
  for (const [what, bundles] of Object.entries(sets)) {
    const texts = bundles.map(serializeBundle);
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timeVerifying(texts, JSON.stringify(root)));
    const started = performance.now();
    if (!bundles.slice(0, COUNT_OF_PEER).every((bundle) => sigstoreJsAccepts(bundle, root))) throw new Error('sigstore-js refuses one');
    const peer = (performance.now() - started) / 1000 / COUNT_OF_PEER;
    figures.push(
      atMost(`verify 1,000 bundles ${what}`, median(runs), what.includes('one') ? 1 : 2, seconds),
      { work: '… fastest of five', figure: seconds(Math.min(...runs)) },
      atLeast('… speed, relative to @sigstore/verify', (peer * COUNT) / median(runs), 10, times),
    );
  }
  return figures;
};

function createOwnBundle(instance: Instance): Bundle {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return createBundle(instance, { leaf: createLeafCertificate(instance, { key: key.publicKey }), content: signEnvelope(key.privateKey) });
}

/** Seconds, by the built library: its threads load JavaScript, as those of the command line do. */
async function timeVerifying(texts: readonly string[], root: string): Promise<number> {
  const built = async (path: string) => import(new URL(`../../../dist/lib/${path}`, import.meta.url).href);
  const [{ createVerifierPool }, { parseTrustedRoot }, { parseBundle }] = await Promise.all([
    built('verification/verifier-pool.js'),
    built('sigstore/trusted-root.js'),
    built('sigstore/parse-bundle.js'),
  ]);
  const started = performance.now();
  const end = new AbortController();
  const verifier = createVerifierPool({ signal: end.signal })(parseTrustedRoot(root));
  await Promise.all(texts.map((text) => verifier.verifyBundle(parseBundle(text), { kind: 'none' })));
  const took = (performance.now() - started) / 1000;
  end.abort();
  return took;
}
