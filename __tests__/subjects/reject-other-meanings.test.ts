import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { encodeEnvelopeHead, IN_TOTO_PAYLOAD_TYPE } from '../../src/sigstore/dsse.ts';
import { rejectOtherMeanings } from '../../src/subjects/reject-other-meanings.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-envelopes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('a file that is what a statement is signed over is refused', () => {
  const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
  const path = file('release.bin', Buffer.concat([encodeEnvelopeHead({ payloadType: IN_TOTO_PAYLOAD_TYPE, payload }), payload]));
  expect(() => rejectOtherMeanings([file('a', 'x'), path])).toThrow(
    expect.objectContaining({ code: 'INPUT_SUBJECT_ENVELOPE', exitCode: 2, message: expect.stringContaining('release.bin') }),
  );
});

test.each(['', 'DSSE', 'DSSEv1', 'DSSEv2 4 text', ' DSSEv1 4 text', '#!/bin/sh\n'])('a file of %j is none', (content) => {
  expect(() => rejectOtherMeanings([file('b', content)])).not.toThrow();
});

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const simple = (type: unknown, key = 'docker-manifest-digest') =>
  JSON.stringify({ critical: { image: { [key]: DIGEST }, type }, optional: null });

test.each([
  ['as cosign writes it', simple('cosign container image signature')],
  ['with another type, which nobody reads', simple('x')],
  ['with a key in another case, as Go reads it', simple('x', 'Docker-Manifest-DIGEST')],
  ['with a key that is escaped', simple('x').replace('docker', '\\u0064ocker')],
  ['with space before it', ` \n\t${simple('x')}`],
  ['with much space before it', `${' '.repeat(200)}${simple('x')}`],
  ['with its first key twice', `{"critical":1,${simple('x').slice(1)}`],
])('a document that is signed for an image is refused, %s', (_, content) => {
  expect(() => rejectOtherMeanings([file('document.json', content)])).toThrow(
    expect.objectContaining({ code: 'INPUT_SUBJECT_IMAGE_SIGNATURE', exitCode: 2, message: expect.stringContaining('document.json') }),
  );
});

test.each([
  '{}',
  '{"critical":{"image":{}}}',
  '{"critical":null}',
  '[{"critical":{}}]',
  '{',
  'null',
  '{"image":{"docker-manifest-digest":"x"}}',
])('the JSON %s is none', (content) => {
  expect(() => rejectOtherMeanings([file('c', content)])).not.toThrow();
});

test('what cannot be read is not passed over', () => {
  expect(() => rejectOtherMeanings([join(folder, 'none')])).toThrow(expect.objectContaining({ code: 'INPUT_UNREADABLE' }));
});
