import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hasEvidenceName, recognizeEvidence } from '../../src/subjects/recognize-evidence.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ENVELOPE = '{"payload":"e30=","payloadType":"x","signatures":[{"sig":"eA=="}]}';
const JOURNAL = '{"format":"chopmark.journal/1"}\n{"signer":"a","value":{}}\n{"item":"b","name":"c","by":"a","value":{}}\n{"done":"b"}\n';

test.each<[string, string, string | undefined]>([
  ['a DSSE envelope', ENVELOPE, 'a signature in an older format'],
  ['lines of DSSE envelopes', `${ENVELOPE}\n\n${ENVELOPE}\n`, 'a signature in an older format'],
  ['a bundle of cosign 2', '{"base64Signature":"eA==","cert":"eA==","rekorBundle":{}}', 'a signature in an older format'],
  ['an envelope with more in it', ENVELOPE.replace('{', '{"scripts":{},'), undefined],
  ['an envelope among other lines', `${ENVELOPE}\n{"a":1}\n`, undefined],
  ['a journal', JOURNAL, 'a journal of chopmark'],
  ['a journal whose last line is cut off', `${JOURNAL}{"item":"d","na`, undefined],
  ['an envelope before a script', `${ENVELOPE}\necho harm`, undefined],
  ['an envelope before a line that is cut off', `${ENVELOPE}\n{"payload":"e30=`, undefined],
  ['a journal with another line', `${JOURNAL}{"rows":[]}\n`, undefined],
  ['a journal with a line that is no JSON', `${JOURNAL}x\n${JOURNAL}`, undefined],
  ['receipts', '{"store":"s","bundle":"00"}\n{"store":"s","bundle":"01","url":"u"}', 'a list of receipts of chopmark'],
  ['data in the form of receipts', '{"store":"s","bundle":{"price":1}}', undefined],
  ['a text that speaks of bundles', 'application/vnd.dev.sigstore.bundle.v0.3+json', undefined],
  ['JSON that speaks of bundles', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}', undefined],
  ['an SBOM', '{"bomFormat":"CycloneDX"}', undefined],
  ['nothing', '', undefined],
])('%s', async (_, content, what) => {
  const path = join(folder, 'file');
  await writeFile(path, content);
  expect(await recognizeEvidence(path)).toBe(what);
});

test.each<[string, string, string | undefined]>([
  ['a journal', `${JOURNAL}{"item":"d","na`, 'a journal of chopmark'],
  ['receipts', '{"store":"s","bundle":"00"}\n{"store":"s","bu', 'a list of receipts of chopmark'],
  ['an envelope', `${ENVELOPE}\n{"payload":"e30=`, undefined],
  ['a journal before a script', `${JOURNAL}echo harm`, undefined],
])('a last line that a killed run cut off: %s', async (_, content, what) => {
  const path = join(folder, 'cut');
  await writeFile(path, content);
  expect(await recognizeEvidence(path, { mayBeCut: true })).toBe(what);
});

test('what cannot be read is left to whoever reads it', async () => {
  expect(await recognizeEvidence(join(folder, 'none'))).toBeUndefined();
  expect(await recognizeEvidence(folder)).toBeUndefined();
});

test.each([
  ['app.tar.gz.sigstore.json', true],
  ['APP.SIGSTORE.JSON', true],
  ['attestations.jsonl', true],
  ['attestations.provenance.jsonl', true],
  ['sha256:ab.jsonl', true],
  ['widget-1.0-py3-none-any.whl.publish.attestation', true],
  ['multiple.intoto.jsonl', true],
  ['config.json', false],
  ['data.jsonl', false],
  ['bundle', false],
  ['attestations.jsonl/app', false],
])('%s names evidence: %p', (name, expected) => expect(hasEvidenceName(join('/folder', name))).toBe(expected));
