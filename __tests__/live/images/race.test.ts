import { describe, expect } from '@jest/globals';
import { registrySource } from '../../../src/oci/copy/image-source.ts';
import { parseImageReference } from '../../../src/oci/reference.ts';
import { repairImage } from '../../../src/oci/referrers/repair-oci.ts';
import type { Subject } from '../../../src/sigstore/subject.ts';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { readImageBundles } from '../../../src/stores/oci/read-image-bundles.ts';
import { cosignIdentity, cosignSigns, signMany, subjectOf } from '../support/image-signing.ts';
import { crane, openLive, oras, pushImage, REGISTRY_KINDS, type RegistryKind, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';

const WRITERS = 50;
const COSIGN_WRITERS = 4;
const MINUTES = 60_000;

interface Image {
  host: string;
  repository: string;
  digest: string;
  subject: Subject;
}

async function prepare(kind: RegistryKind): Promise<Image & { texts: string[] }> {
  const host = await startRegistry(kind);
  const repository = `${host}/acme/raced`;
  const digest = await pushImage(`${repository}:1`);
  return { host, repository, digest, subject: subjectOf(repository, digest), texts: await signMany(digest, WRITERS) };
}

/** Each writer has connections and a memory of its own, and settles as long as a real one. */
const write = ({ host, subject }: Image, texts: readonly string[]) =>
  Promise.all(
    texts.map((text) => {
      const { open, clock } = openLive({ insecure: [host], longestPause: 2_000, timeout: 5 * MINUTES });
      return createOciStore({ open, clock }).publish({ name: 'app', text, kind: 'custom', subjects: [subject] });
    }),
  );

async function readers({ host, repository, digest }: Image) {
  const { open } = openLive({ insecure: [host] });
  const ours = await readImageBundles(registrySource(open(parseImageReference(repository), 'pull')), digest);
  const discovered = await oras(['discover', '--plain-http', '--format=json', `${repository}@${digest}`]);
  const verified = await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PREDICATE_TYPE}`, `${repository}@${digest}`]);
  return {
    chopmark: new Set(ours.found.map(({ bytes }) => bytes.toString('utf8'))),
    oras: (JSON.parse(discovered.stdout) as { referrers?: unknown[] }).referrers?.length ?? 0,
    cosign: verified.stdout.split('\n').filter((line) => line.startsWith('{')).length,
  };
}

describe.each(REGISTRY_KINDS)('the %s registry', (kind) => {
  liveTest(
    `${WRITERS} writers at once: every reader finds all of them`,
    async () => {
      const image = await prepare(kind);
      const receipts = await write(image, image.texts);
      expect(receipts.filter(({ status }) => status !== 'stored')).toEqual([]);
      const { chopmark, ...others } = await readers(image);
      expect(image.texts.filter((text) => !chopmark.has(text))).toEqual([]);
      expect(others).toEqual({ oras: WRITERS, cosign: WRITERS });
    },
    5 * MINUTES,
  );
});

liveTest(
  'with cosign among them, which overwrites an index unseen: none of ours is lost, and repair is complete',
  async () => {
    const image = await prepare('distribution');
    const cosigns = Promise.allSettled(
      Array.from({ length: COSIGN_WRITERS }, () => cosignSigns('attest', `${image.repository}@${image.digest}`)),
    );
    const receipts = await write(image, image.texts);
    const theirs = (await cosigns).filter(({ status }) => status === 'fulfilled').length;
    expect(receipts.filter(({ status }) => status !== 'stored')).toEqual([]);
    // What cosign wrote last may hide ours from others until the index is repaired; from chopmark nothing is hidden.
    const before = await readers(image);
    expect(image.texts.filter((text) => !before.chopmark.has(text))).toEqual([]);
    const { open, clock } = openLive({ insecure: [image.host], longestPause: 2_000 });
    await repairImage({ ...parseImageReference(image.repository), digest: image.digest }, { open, clock });
    const after = await readers(image);
    const kept = after.oras - WRITERS;
    process.stderr.write(
      `live: ${theirs} attestations of cosign among ${WRITERS} of ours: ${theirs - kept} of cosign's were lost, none of ours\n`,
    );
    expect(kept).toBeGreaterThanOrEqual(0);
    expect(after.cosign).toBe(after.oras);
  },
  5 * MINUTES,
);

liveTest('an index that another writer emptied is repaired from the tags', async () => {
  const image = await prepare('distribution');
  await write(image, image.texts.slice(0, 3));
  // Another image's index in its place: whoever reads the index alone finds nothing.
  const tag = `${image.repository}:${image.digest.replace(':', '-')}`;
  await crane(['index', 'append', '--insecure', '--docker-empty-base=false', '-t', tag]);
  expect((await readers(image)).oras).toBe(0);
  expect((await readers(image)).chopmark.size).toBe(3);
  const { open, clock } = openLive({ insecure: [image.host] });
  const place = { ...parseImageReference(image.repository), digest: image.digest };
  expect(await repairImage(place, { open, clock })).toMatchObject({
    status: 'repaired',
    added: [expect.any(String), expect.any(String), expect.any(String)],
  });
  expect(await readers(image)).toMatchObject({ oras: 3, cosign: 3 });
  expect(await repairImage(place, { open, clock })).toEqual({ status: 'whole', added: [] });
});
