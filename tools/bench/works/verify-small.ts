import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../artifacts.ts';
import type { Work } from '../bench.ts';
import { atMost, describeRun, type Figure, seconds, summarize, times } from '../summary.ts';
import { attest } from './attest.ts';

/** Short, so that more runs are had for little. */
const RUNS = 11;

/** One small bundle, offline, in a process that compiles its code anew. */
export const verifySmall: Work = async (bench) => {
  const [path = ''] = writeFiles(bench.folder(), 1, 1000);
  const { bundles } = await attest(bench, [path, '--quiet']);
  const name = readdirSync(bundles).find((file) => file.endsWith('.sigstore.json')) ?? '';
  const bundle = join(bundles, name);
  const { urls, files } = bench.stack.ready;
  const issuer = `${urls.issuers}/github`;
  const san = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
  const expected = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
  const verify = () =>
    bench.chopmark(['verify', path, '--bundle', bundle, '--trusted-root', files.trustedRoot, '--offline', ...expected], { interval: 5 });
  bench.say('verifying one bundle offline');
  await verify();
  const runs = await bench.repeat(verify, RUNS);
  const { wall } = summarize(runs);
  const figures: Figure[] = [
    { work: 'verify one small bundle offline, cold process', figure: describeRun(runs) },
    atMost('… time', wall, 0.08, seconds),
  ];
  if (!bench.peers.cosign) return figures;
  const peer = await bench.repeat(
    () =>
      bench.cosign([
        'verify-blob-attestation',
        `--trusted-root=${files.trustedRoot}`,
        `--bundle=${bundle}`,
        `--certificate-identity=${san}`,
        `--certificate-oidc-issuer=${issuer}`,
        '--type=https://slsa.dev/provenance/v1',
        path,
      ]),
    RUNS,
  );
  return [...figures, { work: '… cosign', figure: `${describeRun(peer)}: ${times(summarize(peer).wall / wall)} the time of chopmark` }];
};
