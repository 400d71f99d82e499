import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, identity, signImage, subjectOf } from '../support/image-signing.ts';
import { openLive, oras, pushArtifact, pushImage, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { pushIndex } from '../support/multi-platform.ts';
import { PREDICATE_TYPE } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ASKED = `--predicate-type=${PREDICATE_TYPE}`;
const PREDICATE = [ASKED, '--predicate={"tested":true}'];
const trust = () => `--trusted-root=${stack().ready.files.trustedRoot}`;

/** The subjects that a bundle's statement names. */
const subjectsIn = (text: string): { name: string; digest: { sha256: string } }[] =>
  JSON.parse(Buffer.from(JSON.parse(text).dsseEnvelope.payload, 'base64').toString('utf8')).subject;

/** Puts bundles where the subjects of their statements are. */
async function publish(host: string, repository: string, texts: readonly string[]) {
  const { open, clock } = openLive({ insecure: [host] });
  const store = createOciStore({ open, clock });
  for (const text of texts) {
    const subjects = subjectsIn(text).map(({ digest }) => subjectOf(repository, `sha256:${digest.sha256}`));
    expect(await store.publish({ name: 'app', text, kind: 'custom', subjects })).toMatchObject({ status: 'stored' });
  }
}

const verify = (image: string, host: string, ...more: string[]) =>
  chopmark(['verify', `--subject-image=${image}`, `--allow-insecure-registry=${host}`, trust(), ...identity(), ASKED, ...more], {
    cwd: temporaryFolder(),
  });

liveTest('an image for two platforms: the index and its children, each found at its own digest', async () => {
  const host = await startRegistry('distribution');
  const { repository, index, amd64, arm64 } = await pushIndex(host);
  const texts = await signImage('attest', `${repository}:1`, host, ...PREDICATE, '--image-platforms=all', '--expected-subjects=3');
  expect(
    texts
      .flatMap(subjectsIn)
      .map(({ digest }) => `sha256:${digest.sha256}`)
      .sort(),
  ).toEqual([index, amd64, arm64].sort());
  // Names in one statement are different.
  expect(new Set(texts.flatMap(subjectsIn).map(({ name }) => name)).size).toBe(3);
  await publish(host, repository, texts);
  expect(await verify(`${repository}:1`, host, '--image-platforms=all', '--expected-subjects=3')).toMatchObject({ exitCode: 0 });
  for (const digest of [index, amd64, arm64])
    expect(await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PREDICATE_TYPE}`, `${repository}@${digest}`])).toMatchObject({
      exitCode: 0,
    });
});

liveTest('one platform: the others stay unattested, and the index too', async () => {
  const host = await startRegistry('referrers');
  const { repository, arm64 } = await pushIndex(host);
  const texts = await signImage('attest', `${repository}:1`, host, ...PREDICATE, '--image-platforms=linux/arm64', '--expected-subjects=1');
  expect(texts.flatMap(subjectsIn)).toEqual([{ name: repository, digest: { sha256: arm64.slice(7) } }]);
  await publish(host, repository, texts);
  expect(await verify(`${repository}:1`, host, '--image-platforms=linux/arm64')).toMatchObject({ exitCode: 0 });
  expect(await verify(`${repository}:1`, host, '--image-platforms=linux/amd64')).toMatchObject({ exitCode: 6 });
  expect(await verify(`${repository}:1`, host)).toMatchObject({ exitCode: 6 });
  expect(await verify(`${repository}:1`, host, '--image-platforms=windows/amd64')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('linux/arm64'),
  });
});

liveTest('a Helm chart in a registry is an image to us, and to cosign', async () => {
  const host = await startRegistry('distribution');
  const repository = `${host}/acme/charts/app`;
  const digest = await pushArtifact(`${repository}:1`);
  await publish(host, repository, await signImage('attest', `${repository}@${digest}`, host, ...PREDICATE));
  expect(await verify(`${repository}:1`, host)).toMatchObject({ exitCode: 0 });
  expect(await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PREDICATE_TYPE}`, `${repository}:1`])).toMatchObject({
    exitCode: 0,
  });
});

liveTest('an image that was carried over in a folder is verified offline, with what oras took along', async () => {
  const host = await startRegistry('distribution');
  const repository = `${host}/acme/carried`;
  await pushImage(`${repository}:1`);
  await publish(host, repository, await signImage('attest', `${repository}:1`, host, ...PREDICATE));
  const folder = temporaryFolder();
  expect(
    await oras(['copy', '-r', '--from-plain-http', '--to-oci-layout', `${repository}:1`, `${join(folder, 'layout')}:1`]),
  ).toMatchObject({ exitCode: 0 });
  const offline = (image: string) =>
    chopmark(['verify', `--subject-image=${image}`, '--offline', trust(), ...identity(), ASKED], { cwd: folder });
  expect(await offline('oci-layout:layout:1')).toMatchObject({ exitCode: 0 });
  expect(await offline('oci-layout:layout:2')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('INPUT_IMAGE_MISSING') });
  expect(await offline(`${repository}:1`)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('oci-layout:') });
});
