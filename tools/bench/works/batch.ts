import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../artifacts.ts';
import type { Bench, Work } from '../bench.ts';
import type { Measured } from '../measure.ts';
import { atMost, describeRun, type Figure, median, megabytes, seconds, summarize, times } from '../summary.ts';
import { attest } from './attest.ts';

/** Bytes of one artifact. */
const SIZE = 2000;
const TO_COMPARE = 50;
/** Milliseconds between looks at memory: each run takes seconds, and looking takes processor time. */
const INTERVAL = 25;

/** One attestation for each of many artifacts, and the peers on fewer. */
export const batch: Work = async (bench) => {
  const thousand = await attestEach(bench, 1000);
  const { wall, peak } = summarize(thousand.runs);
  const figures: Figure[] = [
    { work: '1,000 artifacts, one attestation each', figure: describeRun(thousand.runs) },
    atMost('… time', wall, 6, seconds),
    atMost('… memory of the process tree', peak, 300e6, megabytes),
    atMost('… certificates', thousand.certificates, 1, String),
    ...(await comparePeers(bench)),
  ];
  if (!bench.large) return [...figures, { work: '10,000 artifacts', figure: 'not run: needs --large' }];
  const tenThousand = await attestEach(bench, 10_000);
  return [
    ...figures,
    { work: '10,000 artifacts, one attestation each', figure: describeRun(tenThousand.runs) },
    atMost('… memory, relative to 1,000 artifacts', summarize(tenThousand.runs).peak / peak, 1.3, times),
  ];
};

async function attestEach(bench: Bench, count: number) {
  bench.say(`attesting ${count} artifacts`);
  const folder = bench.folder();
  writeFiles(folder, count, SIZE);
  let certificates = 0;
  const runs = await bench.repeat(async () => {
    const run = await attest(bench, [join(folder, '*'), '--statements', 'per-subject', '--quiet'], { interval: INTERVAL });
    certificates = Math.max(certificates, countCertificates(run.bundles, count));
    return run;
  });
  return { runs, certificates };
}

/** How many signers the bundles have; that there are as many bundles as artifacts is seen to as well. */
function countCertificates(folder: string, expected: number): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sigstore.json'));
  if (files.length !== expected) throw new Error(`${folder} holds ${files.length} bundles, not ${expected}`);
  const signers = files.map((name) => {
    const { verificationMaterial } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return hash('sha256', verificationMaterial.certificate.rawBytes);
  });
  return new Set(signers).size;
}

async function comparePeers(bench: Bench): Promise<Figure[]> {
  const folder = bench.folder();
  const paths = writeFiles(folder, TO_COMPARE, SIZE);
  bench.say(`attesting ${TO_COMPARE} artifacts`);
  const own = await bench.repeat(() => attest(bench, [join(folder, '*'), '--statements', 'per-subject', '--quiet']));
  const { wall } = summarize(own);
  const figures: Figure[] = [{ work: `${TO_COMPARE} artifacts, one attestation each`, figure: describeRun(own) }];
  const compare = (peer: string, runs: readonly Measured[]) => {
    figures.push({ work: `… ${peer}`, figure: `${describeRun(runs)}: ${times(summarize(runs).wall / wall)} the time of chopmark` });
  };
  if (bench.peers.cosign) {
    bench.say('attesting them with cosign, one after the other');
    compare('cosign attest-blob in a loop', await bench.repeat(() => loopOverCosign(bench, paths)));
  }
  if (bench.peers.sigstorePython) {
    bench.say('signing them with sigstore-python, in one call');
    const signAll = async () => bench.sigstorePython(['sign', `--identity-token=${await readToken(bench)}`, '--overwrite', ...paths]);
    compare('sigstore-python sign in one call (it attests one file per call)', await bench.repeat(signAll));
  }
  return figures;
}

const readToken = async (bench: Bench) => readFileSync(await bench.token(), 'utf8');

async function loopOverCosign(bench: Bench, paths: readonly string[]): Promise<Measured> {
  const { signingConfig, trustedRoot } = bench.stack.ready.files;
  const bundles = bench.folder();
  const predicate = join(bundles, 'predicate.json');
  const token = await bench.token();
  writeFileSync(predicate, '{"built": true}');
  const runs: Measured[] = [];
  for (const [index, path] of paths.entries()) {
    const services = [`--signing-config=${signingConfig}`, `--trusted-root=${trustedRoot}`, `--identity-token=${token}`];
    const what = [`--predicate=${predicate}`, '--type=https://example.com/predicate/v1', `--bundle=${join(bundles, `${index}.json`)}`];
    runs.push(await bench.cosign(['attest-blob', ...services, ...what, '--yes', path]));
  }
  const sum = (read: (run: Measured) => number) => runs.reduce((total, run) => total + read(run), 0);
  return {
    wall: sum((run) => run.wall),
    cpu: sum(({ cpu = Number.NaN }) => cpu),
    peak: median(runs.map(({ peak = Number.NaN }) => peak)),
    stdout: '',
  };
}
