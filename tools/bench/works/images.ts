import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../../live/cache.ts';
import { startDistribution } from '../../live/registries.ts';
import { mustRun } from '../../live/run.ts';
import type { Bench, Work } from '../bench.ts';
import { type CountingProxy, startCountingProxy } from '../counting-proxy.ts';
import type { Measured } from '../measure.ts';
import { atLeast, atMost, describeRun, type Figure, median, times } from '../summary.ts';
import { attest } from './attest.ts';

const STATEMENTS = 5;
/** cosign is a process for each statement: its figures are of fewer images, and told for each statement. */
const counts = ({ few }: Bench) => (few ? { ours: 5, theirs: 1 } : { ours: 50, theirs: 5 });
const TYPE = 'https://example.com/predicate/v1';
const IDENTITY = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';

/** Images in a registry without the referrers API, attested and verified: requests, connections, memory, time. */
export const images: Work = async (bench) => {
  if (!['registry', 'crane'].every((program) => existsSync(programPath(program as 'registry' | 'crane'))))
    return [{ work: `${counts(bench).ours} images`, figure: 'not run: needs npm run live:build' }];
  const registry = await startDistribution(bench.folder());
  const proxy = await startCountingProxy(registry.host);
  try {
    return await compare(bench, proxy, registry.host);
  } finally {
    proxy.close();
    await registry.stop();
  }
};

async function compare(bench: Bench, proxy: CountingProxy, host: string): Promise<Figure[]> {
  const { ours, theirs: ofCosign } = counts(bench);
  bench.say(`pushing ${ours} images`);
  const [own, theirs] = [await pushImages(bench, host, 'own', ours), await pushImages(bench, host, 'theirs', ofCosign)];
  const through = (names: readonly string[]) => names.map((name) => `${proxy.host}/${name}`);
  const statements = ours * STATEMENTS;

  bench.say(`attesting ${ours} images, ${STATEMENTS} statements each`);
  proxy.take();
  const written = await attestImages(bench, proxy.host, through(own));
  const writing = proxy.take();
  bench.say('verifying them');
  const read = await bench.chopmark(['verify', ...asImages(proxy.host, through(own)), ...believe(bench), '--quiet']);
  const reading = proxy.take();
  const figures: Figure[] = [
    { work: `${ours} images, ${STATEMENTS} statements each: attest and store`, figure: describeRun([written]) },
    atMost('… requests to the registry per statement', writing.requests / statements, 6, (value) => value.toFixed(1)),
    { work: '… connections to the registry, maximum', figure: String(writing.peakConnections) },
    { work: `${ours} images, ${STATEMENTS} statements each: verify`, figure: describeRun([read]) },
    atMost('… requests to the registry per statement', reading.requests / statements, 6, (value) => value.toFixed(1)),
    { work: '… connections to the registry, maximum', figure: String(reading.peakConnections) },
  ];
  if (!bench.peers.cosign) return figures;

  bench.say(`cosign, ${ofCosign} images`);
  const attested = await cosignAttests(bench, through(theirs));
  const cosignWriting = proxy.take();
  const verified = await cosignVerifies(bench, through(theirs));
  const cosignReading = proxy.take();
  const count = theirs.length * STATEMENTS;
  const each = (total: number) => total / count;
  return [
    ...figures,
    describePeer('cosign attest, per statement', attested, count, each(cosignWriting.requests)),
    atLeast('… speed of chopmark, relative to cosign', each(attested.wall) / (written.wall / statements), 1, times),
    describePeer('cosign verify-attestation, per statement', verified, count, each(cosignReading.requests)),
    atLeast('… speed of chopmark, relative to cosign', each(verified.wall) / (read.wall / statements), 1, times),
  ];
}

const describePeer = (work: string, measured: Measured, count: number, requests: number): Figure => ({
  work,
  figure: `${describeRun([{ ...measured, wall: measured.wall / count, cpu: (measured.cpu ?? Number.NaN) / count }])}, ${requests.toFixed(1)} requests`,
});

/** Names within the registry. */
async function pushImages(bench: Bench, host: string, name: string, count: number): Promise<string[]> {
  const folder = bench.folder();
  const names = Array.from({ length: count }, (_, at) => `acme/${name}-${at}:1`);
  for (const image of names) {
    writeFileSync(join(folder, 'file'), image);
    await mustRun('tar', ['-cf', 'layer.tar', 'file'], { cwd: folder });
    await mustRun(programPath('crane'), ['append', '--insecure', '-f', join(folder, 'layer.tar'), '-t', `${host}/${image}`]);
  }
  return names;
}

const asImages = (host: string, references: readonly string[]) => [
  ...references.flatMap((image) => ['--subject-image', image]),
  '--allow-insecure-registry',
  host,
];

const believe = ({ stack }: Bench) => {
  const { files, urls } = stack.ready;
  return ['--trusted-root', files.trustedRoot, '--certificate-identity', IDENTITY, '--certificate-oidc-issuer', `${urls.issuers}/github`];
};

function attestImages(bench: Bench, host: string, references: readonly string[]): Promise<Measured> {
  const folder = bench.folder();
  const sboms = Array.from({ length: STATEMENTS - 1 }, (_, at) => {
    const path = join(folder, `${at}.cdx.json`);
    const component = { type: 'library', name: `component-${at}`, version: '1' };
    writeFileSync(path, JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component] }));
    return path;
  });
  const said = [...sboms.flatMap((path) => ['--sbom-path', path]), '--predicate-type', TYPE, '--predicate', '{"built":true}'];
  return attest(bench, [...asImages(host, references), ...said, '--statements', 'per-subject', '--store', 'oci', '--quiet']);
}

async function cosignAttests(bench: Bench, references: readonly string[]): Promise<Measured> {
  const { signingConfig, trustedRoot } = bench.stack.ready.files;
  const predicate = join(bench.folder(), 'predicate.json');
  const token = await bench.token();
  const services = [`--signing-config=${signingConfig}`, `--trusted-root=${trustedRoot}`, `--identity-token=${token}`];
  return loop(references, (image, at) => {
    writeFileSync(predicate, JSON.stringify({ built: true, at }));
    return bench.cosign([
      'attest',
      ...services,
      `--predicate=${predicate}`,
      `--type=${TYPE}/${at}`,
      '--allow-http-registry',
      '--yes',
      image,
    ]);
  });
}

const cosignVerifies = (bench: Bench, references: readonly string[]): Promise<Measured> => {
  const { files, urls } = bench.stack.ready;
  const identity = [`--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${urls.issuers}/github`];
  const trust = [`--trusted-root=${files.trustedRoot}`, '--allow-http-registry'];
  return loop(references, (image, at) => bench.cosign(['verify-attestation', ...identity, ...trust, `--type=${TYPE}/${at}`, image]));
};

/** A process for each statement, one after the other. */
async function loop(references: readonly string[], once: (image: string, at: number) => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (const image of references) for (let at = 0; at < STATEMENTS; at++) runs.push(await once(image, at));
  const sum = (read: (run: Measured) => number) => runs.reduce((total, run) => total + read(run), 0);
  return {
    wall: sum(({ wall }) => wall),
    cpu: sum(({ cpu = Number.NaN }) => cpu),
    peak: median(runs.map(({ peak = Number.NaN }) => peak)),
    stdout: '',
  };
}
