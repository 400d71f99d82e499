import { expect, test } from '@jest/globals';
import {
  DerError,
  encodeBoolean,
  encodeInteger,
  encodeOid,
  readDerBoolean,
  readDerInteger,
  readOid,
  readOnly,
} from '../../src/x509/der.ts';

const node = (hex: string) => readOnly(Buffer.from(hex, 'hex'));

test.each([0n, 1n, 127n, 128n, 255n, 256n, 2n ** 64n])('an integer %p is read as it was written', (value) => {
  expect(readDerInteger(readOnly(encodeInteger(value)))).toBe(value);
});

test.each([
  ['0201ff', -1n],
  ['020180', -128n],
  ['0202ff7f', -129n],
  ['02020080', 128n],
])('the shortest form %s is an integer', (hex, value) => {
  expect(readDerInteger(node(hex))).toBe(value);
});

test.each([
  ['a leading zero that is not needed', '02020001'],
  ['zero in two octets', '02020000'],
  ['a leading FF that is not needed', '0202ff80'],
  ['an enumerated value', '0a0103'],
  ['no octet at all', '0200'],
  ['a boolean', '0101ff'],
])('%s is no integer', (_, hex) => {
  expect(() => readDerInteger(node(hex))).toThrow(DerError);
});

test.each([true, false])('%p is read as it was written', (value) => {
  expect(readDerBoolean(readOnly(encodeBoolean(value)))).toBe(value);
});

// A lenient reader would take 01 for true: whoever takes it for false passes over a critical extension.
test.each(['010101', '010180', '0101fe', '0100', '010200ff', '0201ff'])('%s is no boolean', (hex) => {
  expect(() => readDerBoolean(node(hex))).toThrow(DerError);
});

test.each(['1.3.6.1.4.1.57264.1.8', '2.5.29.15', '2.999.1', '0.9.2342'])('the identifier %s is read as it was written', (oid) => {
  expect(readOid(readOnly(encodeOid(oid)))).toBe(oid);
});

test.each([
  ['an arc with a leading zero', '06042a800801'],
  ['a first arc with a leading zero', '0603802a01'],
  ['an arc that is cut off', '06022a83'],
])('%s is no identifier, so that each has one spelling', (_, hex) => {
  expect(() => readOid(node(hex))).toThrow(DerError);
});
