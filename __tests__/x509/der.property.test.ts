import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contextConstructed,
  contextPrimitive,
  DerError,
  encode,
  encodeBitString,
  encodeBoolean,
  encodeInteger,
  encodeOid,
  encodeSet,
  encodeTime,
  readBitString,
  readChildren,
  readDerBoolean,
  readDerInteger,
  readDerTime,
  readElement,
  readOid,
  readOnly,
  TAG,
} from '../../src/x509/der.ts';
import { checkProperty } from '../support/check-property.ts';

/** An element as a test has it: a tag with bytes, or with elements. */
type Element = { tag: number; content: Uint8Array } | { tag: number; children: Element[] };

const { element: ELEMENT } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({
      tag: fc.constantFrom(TAG.OCTET_STRING, TAG.UTF8_STRING, TAG.INTEGER, contextPrimitive(6)),
      content: fc.oneof(
        fc.uint8Array({ maxLength: 20 }),
        // Lengths that take one, two and three octets to write.
        fc.constantFrom(127, 128, 255, 256, 65_536).map((length) => new Uint8Array(length)),
      ),
    }),
    fc.record({
      tag: fc.constantFrom(TAG.SEQUENCE, contextConstructed(0), contextConstructed(3)),
      children: fc.array(tie('element'), { maxLength: 4 }),
    }),
  ),
}));

const write = (element: Element): Buffer =>
  encode(element.tag, ...('children' in element ? element.children.map(write) : [element.content]));

const READERS = { readElement, readOnly, readOid, readDerInteger, readDerBoolean, readBitString, readDerTime, readChildren };

/** What a reader makes of bytes; nothing where they are not DER. Any other error is a fault. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

test('what is written is read again, element by element', () =>
  checkProperty(
    fc.property(ELEMENT, (element) => {
      const compare = (wanted: Element, raw: Buffer): void => {
        const node = readOnly(raw, wanted.tag);
        if (!('children' in wanted)) {
          expect(node.content.equals(Buffer.from(wanted.content))).toBe(true);
          return;
        }
        const children = readChildren(node);
        expect(children).toHaveLength(wanted.children.length);
        for (const [index, child] of wanted.children.entries()) compare(child, children[index]?.raw ?? Buffer.alloc(0));
      };
      compare(element, write(element));
    }),
  ));

test('an element that is cut off anywhere, or is followed by anything, is none', () =>
  checkProperty(
    fc.property(ELEMENT, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 3 }), (element, at, more) => {
      const raw = write(element);
      expect(attempt(() => readOnly(raw.subarray(0, at % raw.length)))).toBeUndefined();
      expect(attempt(() => readOnly(Buffer.concat([raw, more])))).toBeUndefined();
      expect(readElement(Buffer.concat([raw, more])).raw.equals(raw)).toBe(true);
    }),
  ));

/** Random bytes seldom get far: most of these begin as an element that ends where they do. */
const BYTES = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(...Object.values(TAG), 0x80, 0xa0), fc.uint8Array({ maxLength: 40 }))
    .map(([tag, content]) => Uint8Array.of(tag, content.length, ...content)),
  fc
    .tuple(
      fc.constantFrom(...Object.values(TAG)),
      fc.constantFrom(0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0xff),
      fc.uint8Array({ maxLength: 300 }),
    )
    .map(([tag, length, content]) => Uint8Array.of(tag, length, ...content)),
);

test('any bytes are read or are not DER: no reader throws anything else', () =>
  checkProperty(
    fc.property(BYTES, fc.nat(45), (bytes, offset) => {
      const raw = Buffer.from(bytes);
      attempt(() => readElement(raw, offset));
      const node = attempt(() => readElement(raw));
      if (node) for (const read of Object.values(READERS)) attempt(() => (read as (value: typeof node) => unknown)(node));
    }),
    2_000,
  ));

test('bytes that are read have one form: what was read writes the same bytes', () =>
  checkProperty(
    fc.property(BYTES, (bytes) => {
      const node = attempt(() => readElement(Buffer.from(bytes)));
      if (!node) return;
      expect(encode(node.tag, node.content).equals(node.raw)).toBe(true);
      const integer = attempt(() => readDerInteger(node));
      if (integer !== undefined && integer >= 0n) expect(encodeInteger(integer).equals(node.raw)).toBe(true);
      const oid = attempt(() => readOid(node));
      if (oid !== undefined) expect(encodeOid(oid).equals(node.raw)).toBe(true);
      const boolean = attempt(() => readDerBoolean(node));
      if (boolean !== undefined) expect(encodeBoolean(boolean).equals(node.raw)).toBe(true);
    }),
    2_000,
  ));

test('integers, booleans and bit strings come back', () =>
  checkProperty(
    fc.property(fc.bigInt({ min: 0n, max: 1n << 300n }), fc.boolean(), fc.uint8Array(), (integer, boolean, bits) => {
      expect(readDerInteger(readOnly(encodeInteger(integer)))).toBe(integer);
      expect(readDerBoolean(readOnly(encodeBoolean(boolean)))).toBe(boolean);
      expect(readBitString(readOnly(encodeBitString(bits))).equals(Buffer.from(bits))).toBe(true);
    }),
  ));

test('object identifiers come back', () =>
  checkProperty(
    fc.property(
      fc.oneof(fc.tuple(fc.constantFrom(0, 1), fc.nat(39)), fc.tuple(fc.constant(2), fc.nat(100_000))),
      fc.array(fc.oneof(fc.nat(200), fc.nat()), { maxLength: 10 }),
      (first, rest) => {
        const oid = [...first, ...rest].join('.');
        expect(readOid(readOnly(encodeOid(oid)))).toBe(oid);
      },
    ),
  ));

test('times come back to the second', () =>
  checkProperty(
    fc.property(fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), (time) => {
      const second = new Date(Math.floor(time.getTime() / 1000) * 1000);
      expect(readDerTime(readOnly(encodeTime(time)))).toEqual(second);
      expect(readDerTime(readOnly(encodeTime(time, 'generalized')))).toEqual(second);
    }),
  ));

test('a set is the same in whatever order its elements are given', () =>
  checkProperty(
    fc.property(fc.array(ELEMENT, { maxLength: 5 }), (elements) => {
      const written = elements.map(write);
      expect(encodeSet(...written.toReversed()).equals(encodeSet(...written))).toBe(true);
    }),
  ));
