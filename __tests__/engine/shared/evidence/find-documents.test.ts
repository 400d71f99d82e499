import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Candidate } from '../../../../src/engine/shared/evidence/evidence.ts';
import { findDocuments } from '../../../../src/engine/shared/evidence/find-documents.ts';
import { writeSimpleSigning } from '../../../../src/sigstore/simple-signing.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-documents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DOCUMENT = writeSimpleSigning('registry.example/acme/app', 'a'.repeat(64));
const signatureOf = (signed: Buffer, location: string): Candidate => ({
  location,
  subjects: [],
  bundle: {
    content: { kind: 'message', algorithm: 'SHA2_256', digest: hash('sha256', signed, 'buffer'), signature: Buffer.alloc(1) },
  } as never,
});

test('a signature gets the document that lies in its folder, whatever file its bundle is in', async () => {
  writeFileSync(join(folder, 'app.simple-signing.json'), DOCUMENT);
  const given = ['app.simple-signing.json.sigstore.json', join(folder, 'attestations.jsonl')].map((at) => signatureOf(DOCUMENT, at));
  for (const found of await findDocuments(given, folder))
    expect(found).toMatchObject({
      payload: DOCUMENT,
      subjects: [{ name: 'registry.example/acme/app', digest: { sha256: 'a'.repeat(64) } }],
    });
});

test('what is another document, no document, elsewhere or too large changes nothing', async () => {
  const other = Buffer.from('{"critical":{"type":"atomic container signature"}}');
  const large = Buffer.concat([DOCUMENT, Buffer.alloc(5 << 20, ' ')]);
  writeFileSync(join(folder, 'app.simple-signing.json'), writeSimpleSigning('registry.example/acme/app', 'b'.repeat(64)));
  writeFileSync(join(folder, 'other.simple-signing.json'), other);
  writeFileSync(join(folder, 'large.simple-signing.json'), large);
  writeFileSync(join(folder, 'app.json'), DOCUMENT);
  const given = [
    signatureOf(DOCUMENT, 'app.simple-signing.json.sigstore.json'),
    signatureOf(other, 'other.simple-signing.json.sigstore.json'),
    signatureOf(large, 'large.simple-signing.json.sigstore.json'),
    signatureOf(DOCUMENT, join('nowhere', 'app.sigstore.json')),
    { location: 'statement.sigstore.json', subjects: [] },
  ];
  expect(await findDocuments(given, folder)).toEqual(given);
});
