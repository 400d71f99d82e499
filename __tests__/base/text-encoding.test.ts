import { expect, test } from '@jest/globals';
import { explainEncoding, withoutMark } from '../../src/base/text-encoding.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string) => Buffer.concat([...text].map((character) => Buffer.from([character.charCodeAt(0) & 0xff, 0, 0, 0])));

test.each([
  ['UTF-16 of PowerShell 5', Buffer.from('\ufeff{"a":1}', 'utf16le'), /^UTF-16, .*PowerShell 5.*Out-File -Encoding utf8/],
  ['UTF-16, big-endian', utf16be('\ufeff{}'), /^UTF-16/],
  ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), /^UTF-16/],
  ['UTF-16, big-endian, without a mark', utf16be('{}'), /^UTF-16/],
  ['a mark of UTF-16 alone', Buffer.from([0xff, 0xfe]), /^UTF-16/],
  ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32le('{}')]), /^UTF-32/],
  ['UTF-32 without a mark', utf32le('{}'), /^UTF-32/],
])('recognizes %s', (_, bytes, expected) => {
  expect(explainEncoding(bytes)).toMatch(expected);
});

test.each([
  ['UTF-8', '{}'],
  ['UTF-8 with a mark', '\ufeff{}'],
  ['nothing', ''],
  ['one character', '1'],
  ['other bytes', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])],
  ['zeros', Buffer.alloc(8)],
])('does not take %s for another encoding', (_, bytes) => {
  expect(explainEncoding(Buffer.from(bytes as string))).toBeUndefined();
});

test.each([
  ['\ufeff{}', '{}'],
  ['\ufeff\ufeff{}', '\ufeff{}'],
  ['{}', '{}'],
  ['', ''],
  ['{\ufeff}', '{\ufeff}'],
])('of the text %j, %j is left without the mark', (text, expected) => {
  expect(Buffer.from(withoutMark(Buffer.from(text))).toString()).toBe(expected);
});
