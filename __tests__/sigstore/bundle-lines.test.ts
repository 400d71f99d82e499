import { expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { serializeBundle } from '../../src/sigstore/bundle.ts';
import { parseBundleLines, readBundleLines } from '../../src/sigstore/bundle-lines.ts';
import { createBundle, createInstance, signMessage } from '../support/create-bundle.ts';

const instance = createInstance();
const TEXT = serializeBundle(createBundle(instance, { log: 'v1', timestamp: true }));
const MESSAGE = serializeBundle(createBundle(instance, { content: signMessage(instance.signer.privateKey) }));
const LAID_OUT = JSON.stringify(JSON.parse(TEXT), null, 2);

const lines = (text: string) => parseBundleLines(Buffer.from(text), 'all.jsonl');

test.each([
  ['one a line, with any line ends', `${TEXT}\n\r\n${MESSAGE}\r\n`, 2],
  ['a single line without end', TEXT, 1],
  ['one bundle over many lines', LAID_OUT, 1],
  ['one bundle below an empty line', `\n${LAID_OUT}\n`, 1],
])('%s', (_, text, count) => {
  expect(lines(text)).toHaveLength(count);
});

test.each([
  ['nothing', '', /no bundle/],
  ['white space', '\n \n', /no bundle/],
  ['a bad line, named by its number', `${TEXT}\n\n{}\n`, /line 3|mediaType/],
  ['two bundles on one line', `${TEXT}${TEXT}`, /line 1/],
  ['a bundle over many lines that is cut off', LAID_OUT.slice(0, -20), /all\.jsonl is not valid JSON/],
])('%s is refused', (_, text, message) => {
  expect(() => lines(text)).toThrow(
    expect.objectContaining({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: expect.stringMatching(message) }),
  );
});

test.each([
  ['{}', 'an object that is no bundle'],
  ['x', 'what is no JSON'],
  ['{', 'an object that does not end'],
])('%s before, between and behind bundles hides none of them', (bad) => {
  const read = readBundleLines(Buffer.from(`${bad}\n${TEXT}\n${bad}\n${MESSAGE}\n${bad}`), 'all.jsonl');
  expect(read.map((one) => !(one instanceof ChopmarkError))).toEqual([false, true, false, true, false]);
});

test('of very many bad lines some are reported, and none hides a bundle', () => {
  const read = readBundleLines(Buffer.from(`${'{}\n'.repeat(1_500)}${TEXT}`), 'all.jsonl');
  expect(read).toHaveLength(1_001);
  expect(read.at(-1)).not.toBeInstanceOf(ChopmarkError);
});
