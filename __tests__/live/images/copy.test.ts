import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, cosignSigns, identity, signImage } from '../support/image-signing.ts';
import { crane, oras, pushArtifact, pushImage, REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { pushIndex } from '../support/multi-platform.ts';
import { PREDICATE_TYPE } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

const PREDICATE = [`--predicate-type=${PREDICATE_TYPE}`, '--predicate={"tested":true}'];
const trust = () => `--trusted-root=${stack().ready.files.trustedRoot}`;
const copy = (cwd: string, ...args: string[]) => chopmark(['store', 'copy', '--include-image', ...args], { cwd });
const discovered = async (image: string, ...more: string[]) => {
  const { stdout } = await oras(['discover', '--format=json', ...more, image]);
  return (JSON.parse(stdout) as { referrers?: { digest: string }[] }).referrers?.map(({ digest }) => digest).sort() ?? [];
};

describe.each(REGISTRY_KINDS)('through a folder into the %s registry', (kind) => {
  liveTest('an image of several platforms goes with all that was said about it, by us and by cosign, and is verified there', async () => {
    const from = await startRegistry('distribution');
    const { repository, index, amd64, arm64 } = await pushIndex(from);
    await signImage('attest', `${repository}:1`, from, ...PREDICATE, '--image-platforms=all', '--statements=per-subject', '--store=oci');
    await signImage('sign', `${repository}:1`, from, '--store=oci');
    await cosignSigns('attest', `${repository}@${arm64}`);
    await cosignSigns('sign', `${repository}@${amd64}`, { legacy: true });
    const folder = temporaryFolder();
    const out = await copy(folder, `--subject-image=${repository}:1`, '--store=oci-layout:carried', `--allow-insecure-registry=${from}`);
    expect(out).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 copy: 1 present and checked, 0 failed.') });

    // From here on the folder is all there is.
    const to = await startRegistry(kind);
    const there = `${to}/inner/widget`;
    const into = [
      `--subject-image=oci-layout:carried:1`,
      `--store=oci:${there}`,
      `--allow-insecure-registry=${to}`,
      trust(),
      ...identity(),
      `--predicate-type=${PREDICATE_TYPE}`,
    ];
    const first = await copy(folder, ...into, '--json');
    expect(first).toMatchObject({ exitCode: 0 });
    const { copies } = JSON.parse(first.stdout);
    expect(copies).toMatchObject([{ to: `${there}:1`, digest: index, status: 'copied', checked: 'identity' }]);
    expect((await crane(['digest', '--insecure', `${there}:1`])).trim()).toBe(index);
    for (const digest of [index, amd64, arm64]) {
      await crane(['validate', '--insecure', '--remote', `${there}@${digest}`]);
      expect(await discovered(`${there}@${digest}`, '--plain-http')).toEqual(await discovered(`${repository}@${digest}`, '--plain-http'));
      const type = `--type=${PREDICATE_TYPE}`;
      expect(await cosign(['verify-attestation', ...cosignIdentity(), type, `${there}@${digest}`])).toMatchObject({ exitCode: 0 });
    }
    expect(await cosign(['verify', ...cosignIdentity(), `${there}:1`])).toMatchObject({ exitCode: 0 });
    const legacy = await cosign(['verify', '--new-bundle-format=false', ...cosignIdentity(), `${there}@${amd64}`]);
    expect(legacy).toMatchObject({ exitCode: 0 });

    const again = await copy(folder, ...into, '--json');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(again.stdout).copies).toMatchObject([{ status: 'already-stored', moved: { manifests: 0, blobs: 0, bytes: 0 } }]);
    const stranger = ['--ci=github', '--repository=acme/other', `--certificate-oidc-issuer=${issuerOf('github')}`];
    const refused = await copy(folder, ...into.slice(0, 4), ...stranger);
    expect(refused).toMatchObject({ exitCode: 7, stdout: expect.stringContaining('POLICY_') });
  });
});

liveTest('straight from registry to registry, names kept, many at once; one that is not there hides no other', async () => {
  const [from, to] = [await startRegistry('referrers'), await startRegistry('distribution')];
  const image = `${from}/acme/app`;
  const digest = await pushImage(`${image}:1`);
  const chart = await pushArtifact(`${from}/acme/charts/app:2`);
  await signImage('attest', `${image}:1`, from, ...PREDICATE, '--store=oci');
  const images = [`${image}:1`, `${from}/acme/gone:1`, `${from}/acme/charts/app@${chart}`].map((name) => `--subject-image=${name}`);
  const insecure = [from, to].map((host) => `--allow-insecure-registry=${host}`);
  const result = await copy(temporaryFolder(), ...images, `--store=oci:${to}/mirror/`, ...insecure);
  expect(result).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('3 copies: 2 present and checked, 1 failed.') });
  expect((await crane(['digest', '--insecure', `${to}/mirror/acme/app:1`])).trim()).toBe(digest);
  expect(await discovered(`${to}/mirror/acme/app@${digest}`, '--plain-http')).toHaveLength(1);
  expect(await oras(['manifest', 'fetch', '--plain-http', `${to}/mirror/acme/charts/app@${chart}`])).toMatchObject({ exitCode: 0 });
});

liveTest('one platform alone; oras reads the folder that we write, and we read the one that oras writes', async () => {
  const [from, to] = [await startRegistry('distribution'), await startRegistry('distribution')];
  const { repository, arm64, amd64 } = await pushIndex(from);
  await signImage('attest', `${repository}:1`, from, ...PREDICATE, '--image-platforms=linux/arm64', '--store=oci');
  const folder = temporaryFolder();
  const choose = ['--image-platforms=linux/arm64', `--allow-insecure-registry=${from}`];
  const one = await copy(folder, `--subject-image=${repository}:1`, '--store=oci-layout:ours:arm', ...choose);
  expect(one).toMatchObject({ exitCode: 0 });
  const layout = join(folder, 'ours');
  expect(await oras(['manifest', 'fetch', '--oci-layout', `${layout}@${amd64}`])).not.toMatchObject({ exitCode: 0 });
  expect(await discovered(`${layout}:arm`, '--oci-layout')).toHaveLength(1);
  expect(await oras(['copy', '-r', '--from-oci-layout', '--to-plain-http', `${layout}:arm`, `${to}/by-oras/app:1`])).toMatchObject({
    exitCode: 0,
  });
  expect(await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PREDICATE_TYPE}`, `${to}/by-oras/app@${arm64}`])).toMatchObject(
    { exitCode: 0 },
  );

  const theirs = join(folder, 'theirs');
  expect(await oras(['copy', '-r', '--from-plain-http', '--to-oci-layout', `${to}/by-oras/app:1`, `${theirs}:1`])).toMatchObject({
    exitCode: 0,
  });
  const back = [
    '--subject-image=oci-layout:theirs:1',
    `--store=oci:${to}/back/app`,
    `--allow-insecure-registry=${to}`,
    trust(),
    ...identity(),
    `--predicate-type=${PREDICATE_TYPE}`,
  ];
  expect(await copy(folder, ...back)).toMatchObject({ exitCode: 0 });
  expect(await discovered(`${to}/back/app@${arm64}`, '--plain-http')).toHaveLength(1);
});
