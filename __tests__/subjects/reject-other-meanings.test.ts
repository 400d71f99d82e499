import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { encodeEnvelopeHead, IN_TOTO_PAYLOAD_TYPE } from '../../src/sigstore/dsse.ts';
import { rejectDssePayloads } from '../../src/subjects/reject-dsse-payloads.ts';

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
  expect(() => rejectDssePayloads([file('a', 'x'), path])).toThrow(
    expect.objectContaining({ code: 'INPUT_SUBJECT_ENVELOPE', exitCode: 2, message: expect.stringContaining('release.bin') }),
  );
});

test.each(['', 'DSSE', 'DSSEv1', 'DSSEv2 4 text', ' DSSEv1 4 text', '#!/bin/sh\n'])('a file of %j is none', (content) => {
  expect(() => rejectDssePayloads([file('b', content)])).not.toThrow();
});

test('what cannot be read is not passed over', () => {
  expect(() => rejectDssePayloads([join(folder, 'none')])).toThrow(expect.objectContaining({ code: 'INPUT_UNREADABLE' }));
});
