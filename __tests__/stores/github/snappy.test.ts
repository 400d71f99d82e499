import { describe, expect, test } from '@jest/globals';
import { decodeSnappy, SnappyError } from '../../../src/stores/github/snappy.ts';

const printable = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const TEXT = `{"a":"${'QUJDREVGR0g='.repeat(40)}","b":"${printable}${'abc'.repeat(30)}"}`;
/** TEXT as Google's own encoder writes it (python-snappy 0.7.3). */
const BLOCK =
  'qAVEeyJhIjoiUVVKRFJFVkdSMGc9/gwA/gwA/gwA/gwA/gwA/gwA/gwATgwA8HEiLCJiIjoiICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5hYmNhYmNhYmNhYmP+DAA2DAAEIn0=';
const FRAMED =
  '/wYAAHNOYVBwWQCuAABswESMqAVEeyJhIjoiUVVKRFJFVkdSMGc9/gwA/gwA/gwA/gwA/gwA/gwA/gwATgwA8HEiLCJiIjoiICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5hYmNhYmNhYmNhYmP+DAA2DAAEIn0=';

const bytes = (base64: string) => Buffer.from(base64, 'base64');
const decode = (of: Buffer | readonly number[], maxBytes = 1000) => decodeSnappy(Buffer.from(of), maxBytes).toString('latin1');

test('what the original encoder writes is read, as a block and in frames', () => {
  expect(decode(bytes(BLOCK))).toBe(TEXT);
  expect(decode(bytes(FRAMED))).toBe(TEXT);
});

describe('each element of the block format', () => {
  test.each([
    ['nothing', [0], ''],
    ['a short literal', [2, 0x04, 0x61, 0x62], 'ab'],
    ['a literal whose length has a byte of its own', [62, 0xf0, 61, ...Buffer.from('x'.repeat(62))], 'x'.repeat(62)],
    ['a literal whose length has four', [1, 0xfc, 0, 0, 0, 0, 0x61], 'a'],
    ['a copy with one byte of offset', [6, 0x04, 0x61, 0x62, 0x01, 0x02], 'ababab'],
    ['a copy with two', [5, 0x04, 0x61, 0x62, 0x0a, 0x02, 0x00], 'ababa'],
    ['a copy with four', [5, 0x04, 0x61, 0x62, 0x0b, 0x02, 0, 0, 0], 'ababa'],
    ['a copy of what lies apart', [8, 0x0c, 0x61, 0x62, 0x63, 0x64, 0x0e, 0x04, 0x00], 'abcdabcd'],
  ])('%s', (_, block, text) => {
    expect(decode(block)).toBe(text);
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing at all', []],
    ['a length without end', [0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
    ['fewer bytes than claimed', [3, 0x04, 0x61, 0x62]],
    ['more bytes than claimed', [1, 0x04, 0x61, 0x62]],
    ['a literal that breaks off', [2, 0x04, 0x61]],
    ['a literal whose length breaks off', [2, 0xf4, 0x01]],
    ['a copy of nothing', [6, 0x04, 0x61, 0x62, 0x01, 0x00]],
    ['a copy from before the beginning', [6, 0x04, 0x61, 0x62, 0x01, 0x03]],
    ['a copy beyond the end', [5, 0x04, 0x61, 0x62, 0x01, 0x02]],
    ['a copy that breaks off', [6, 0x04, 0x61, 0x62, 0x02, 0x02]],
  ])('%s', (_, block) => {
    expect(() => decode(block)).toThrow(SnappyError);
  });

  test('more than may be, before it is allocated', () => {
    expect(() => decode([0x80, 0x80, 0x80, 0x80, 0x08, 0x00], 2 ** 30)).toThrow(/a length of 2147483648 bytes, and at most 1073741824/);
    expect(() => decode([0x80, 0x80, 0x80, 0x80, 0x08, 0x00], 2 ** 40)).toThrow(/more bytes than it can contain/);
    expect(() => decode(bytes(BLOCK), TEXT.length - 1)).toThrow(SnappyError);
    expect(decode(bytes(BLOCK), TEXT.length)).toBe(TEXT);
  });
});

describe('frames', () => {
  const START = [0xff, 6, 0, 0, ...Buffer.from('sNaPpY')];
  const plain = (text: string) => [0x01, text.length + 4, 0, 0, 0, 0, 0, 0, ...Buffer.from(text)];

  test('compressed, plain, skippable and padding ones are read together', () => {
    const compressed = [0x00, 10, 0, 0, 0, 0, 0, 0, 6, 0x04, 0x61, 0x62, 0x01, 0x02];
    expect(decode([...START, ...plain('x'), ...compressed, 0xfe, 2, 0, 0, 9, 9, 0x80, 0, 0, 0, ...START, ...plain('y')])).toBe('xabababy');
  });

  test.each([
    ['that break off', [...START, 0x01, 9, 0, 0, 0]],
    ['of a kind that nobody may skip', [...START, 0x02, 4, 0, 0, 0, 0, 0, 0]],
    ['without a checksum', [...START, 0x01, 3, 0, 0, 0, 0, 0]],
    ['that hold more than may be', [...START, ...plain('abc'), ...plain('def')]],
  ])('%s are refused', (_, frames) => {
    expect(() => decode(frames, 5)).toThrow(SnappyError);
  });
});
