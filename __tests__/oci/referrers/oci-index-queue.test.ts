import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createIndexQueue } from '../../../src/oci/referrers/oci-index-queue.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { digestOf, fakeRegistry, openFake } from '../fake-registry.ts';

const subject = digestOf('image');
const descriptor = (name: string) => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(name), size: 6 });

/** @param pauses How many of them end by themselves; the others do when `goOn` is called. */
function prepare(pauses = Number.POSITIVE_INFINITY) {
  const registry = fakeRegistry();
  const repository = openFake(registry)({ registry: 'registry.example', repository: 'acme/app' }, 'push');
  let looks = 0;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const sleep = () => (looks++ < pauses ? turn() : held);
  const queue = createIndexQueue({ clock: { sleep }, random: () => 0 });
  const writes = () => registry.seen.filter(({ method }) => method === 'PUT').length;
  const listed = () =>
    JSON.parse(registry.manifests.get(subject.replace(':', '-'))?.bytes.toString() ?? '{"manifests":[]}').manifests.length;
  return { queue, repository, writes, listed, looks: () => looks, goOn };
}

test('one that is on its way is waited for: both are one write', async () => {
  const { queue, repository, writes, listed, looks, goOn } = prepare(3);
  const [leaveFirst, leaveSecond] = [queue.expect(repository, subject), queue.expect(repository, subject)];
  const first = queue.add(repository, subject, descriptor('first'));
  leaveFirst();
  await waitUntil(() => looks() > 3);
  expect(writes()).toBe(0);
  const second = queue.add(repository, subject, descriptor('second'));
  leaveSecond();
  goOn();
  await Promise.all([first, second]);
  expect([writes(), listed()]).toEqual([1, 2]);
});

test('one that does not come holds up nobody, whether it says so or not', async () => {
  const { queue, repository, writes, listed } = prepare();
  const leave = queue.expect(repository, subject);
  const first = queue.add(repository, subject, descriptor('first'));
  leave();
  leave();
  await first;
  queue.expect(repository, subject);
  await queue.add(repository, subject, descriptor('second'));
  expect([writes(), listed()]).toEqual([2, 2]);
});
