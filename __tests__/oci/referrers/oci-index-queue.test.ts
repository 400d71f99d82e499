import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createIndexQueue } from '../../../src/oci/referrers/oci-index-queue.ts';
import { digestOf, fakeRegistry, openFake } from '../fake-registry.ts';

const subject = digestOf('image');
const descriptor = (name: string) => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(name), size: 6 });

function prepare() {
  const registry = fakeRegistry();
  const repository = openFake(registry)({ registry: 'registry.example', repository: 'acme/app' }, 'push');
  const queue = createIndexQueue({ clock: { sleep: () => sleep(1) }, random: () => 0 });
  const writes = () => registry.seen.filter(({ method }) => method === 'PUT').length;
  const listed = () =>
    JSON.parse(registry.manifests.get(subject.replace(':', '-'))?.bytes.toString() ?? '{"manifests":[]}').manifests.length;
  return { queue, repository, writes, listed };
}

test('one that is on its way is waited for: both are one write', async () => {
  const { queue, repository, writes, listed } = prepare();
  const [leaveFirst, leaveSecond] = [queue.expect(repository, subject), queue.expect(repository, subject)];
  const first = queue.add(repository, subject, descriptor('first'));
  leaveFirst();
  await sleep(20);
  expect(writes()).toBe(0);
  const second = queue.add(repository, subject, descriptor('second'));
  leaveSecond();
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
