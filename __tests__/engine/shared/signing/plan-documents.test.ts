import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { planDocuments } from '../../../../src/engine/shared/signing/plan-documents.ts';
import type { Services } from '../../../../src/sigstore/signing-config.ts';
import { writeSimpleSigning } from '../../../../src/sigstore/simple-signing.ts';

const FOLDER = resolve('bundles');
const HEX = 'a'.repeat(64);
const NAME = 'registry.example/acme/app';
const image = { name: NAME, digest: { sha256: HEX }, image: `${NAME}@sha256:${HEX}` };
const log = (majorApiVersion: number) => ({ url: new URL('https://log.example'), majorApiVersion });
const withLogs = (...versions: number[]) => ({ services: { logs: versions.map(log) } as unknown as Services });

test('an image has its document beside its bundle, and a file has none', () => {
  const file = { name: 'app.tgz', digest: { sha256: HEX }, path: '/app.tgz' };
  const [planned, ...more] = planDocuments([file, image], FOLDER, withLogs(1));
  const document = writeSimpleSigning(NAME, HEX);
  expect(more).toEqual([]);
  expect(planned).toMatchObject({
    document,
    documentPath: resolve(FOLDER, 'app.simple-signing.json'),
    path: resolve(FOLDER, 'app.simple-signing.json.sigstore.json'),
    subjects: [1],
    item: { content: { kind: 'message', algorithm: 'SHA2_256', digest: hash('sha256', document, 'buffer') } },
  });
});

test('of two images of one name each has its own file, and the document names the repository alone', () => {
  const images = ['b', 'c'].map((digit) => {
    const name = `${NAME}@sha256:${digit.repeat(64)}`;
    return { name, digest: { sha256: digit.repeat(64) }, image: name };
  });
  const planned = planDocuments(images, FOLDER, withLogs(1));
  expect(new Set(planned.flatMap(({ path, documentPath }) => [path, documentPath])).size).toBe(4);
  expect(planned.map(({ document }) => document.toString())).toEqual(
    ['b', 'c'].map((d) => writeSimpleSigning(NAME, d.repeat(64)).toString()),
  );
});

test('what the old form could not hold is refused before it is signed', () => {
  const refused = (message: RegExp) => expect.objectContaining({ code: 'INPUT_OPTION_CONFLICT', message: expect.stringMatching(message) });
  expect(() => planDocuments([image], FOLDER, withLogs(2))).toThrow(refused(/Rekor v2 does not issue/));
  expect(() => planDocuments([image], FOLDER, withLogs(1, 1))).toThrow(refused(/several/));
  expect(() => planDocuments([image], FOLDER, { ...withLogs(1), key: {} as never })).toThrow(refused(/signs with a key/));
  const longer = { ...image, digest: { sha512: 'a'.repeat(128) } };
  expect(() => planDocuments([longer], FOLDER, withLogs(1))).toThrow(refused(/sha256, but registry.example\/acme\/app has no sha256/));
  // Without a log, an authority's timestamp stands beside it; and files concern nobody here.
  expect(planDocuments([image], FOLDER, withLogs())).toHaveLength(1);
  expect(planDocuments([{ name: 'app.tgz', digest: { sha256: HEX } }], FOLDER, withLogs(2))).toEqual([]);
});
