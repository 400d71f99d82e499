import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALL_BUNDLES, kindOf, nameBundles } from '../../src/stores/bundle-names.ts';
import { checkProperty } from '../support/check-property.ts';

/** Names that file systems read as something else than a name, or as the same name. */
const HOSTILE = fc.constantFrom(
  '',
  '.',
  '..',
  '/',
  'a/b',
  'b',
  'a\\b',
  'B',
  'con',
  'CON.txt',
  'nul',
  'lpt1.',
  'attestations',
  'attestations.jsonl',
  'journal.jsonl',
  '-rf',
  '~',
  'é',
  'e\u0301',
  '%',
  '%2F',
  'a.',
  'a ',
  'a:b',
  '\u202egpj.exe',
  '\ud800',
  'x'.repeat(400),
  'ü'.repeat(200),
);
const NAME = fc.oneof(
  HOSTILE,
  fc.string({ unit: 'binary' }),
  fc.tuple(HOSTILE, HOSTILE).map(([one, other]) => `${one}/${other}`),
);
const BUNDLE = fc.record({
  subjects: fc.array(NAME, { maxLength: 3 }),
  kind: fc.constantFrom('provenance', 'signature', 'a.example-sbom-v1'),
});
const BUNDLES = fc.array(BUNDLE, { minLength: 1, maxLength: 12 });

const asFileSystemsCompare = (name: string) => name.normalize('NFC').toLowerCase();

test('every bundle has a name of its own, also where neither case nor the form of accents counts', () =>
  checkProperty(
    fc.property(BUNDLES, (bundles) => {
      const names = nameBundles(bundles);
      expect(names).toHaveLength(bundles.length);
      expect(new Set([ALL_BUNDLES, 'journal.jsonl', ...names].map(asFileSystemsCompare)).size).toBe(names.length + 2);
    }),
    300,
  ));

test('a name is one name on Linux, macOS and Windows: one part, visible, not reserved, and short enough', () =>
  checkProperty(
    fc.property(BUNDLES, (bundles) => {
      for (const name of nameBundles(bundles)) {
        expect(name).toMatch(/^[^.~-].*\.sigstore\.json$/);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }
    }),
    300,
  ));

test('the names of a run are those of the same run again', () =>
  checkProperty(fc.property(BUNDLES, (bundles) => expect(nameBundles(structuredClone(bundles))).toEqual(nameBundles(bundles)))));

test('a kind is letters, digits, dots and hyphens, whatever the type', () =>
  checkProperty(fc.property(fc.string({ unit: 'binary' }), (type) => expect(kindOf(type)).toMatch(/^[A-Za-z0-9.-]{0,60}$/))));
