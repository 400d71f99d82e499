import { createHash } from 'node:crypto';
import { PROVENANCE_TYPE } from '../predicates/provenance-shape.ts';
import { BUNDLE_SUFFIX } from '../sigstore/bundle.ts';

/** What a bundle is named after. */
export interface NamedBundle {
  /** Names of its subjects, as in the statement: hostile text. */
  subjects: readonly string[];
  /** `provenance`, `signature`, or the short name of a predicate type. */
  kind: string;
}

export const ALL_BUNDLES = 'attestations.jsonl';
/** Ends the names of documents that signatures of images are over (cosign 1 and 2); the bundle of one lies beside it. */
export const DOCUMENT_SUFFIX = '.simple-signing.json';
const COMBINED = 'attestations';
/** The one bundle about many subjects. */
export const COMBINED_BUNDLES = `${COMBINED}${BUNDLE_SUFFIX}`;
/** Bytes of UTF-8 before the suffix: file systems take 255 for the whole name, and drafts need some. */
const MAX_STEM = 180;

/**
 * File names for the bundles of one run, in their order (contract, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many; several kinds insert `.<kind>`; names that would clash keep their relative path, escaped.
 *
 * Safe on Linux, macOS and Windows whatever the subjects are called: no separator, no reserved name, no control character, nothing
 * that differs from another by case alone, nothing too long.
 */
export function nameBundles(bundles: readonly NamedBundle[]): string[] {
  const severalKinds = new Set(bundles.map(({ kind }) => kind)).size > 1;
  const stems = bundles.map(({ subjects }) => (subjects.length === 1 ? (subjects[0] ?? '') : COMBINED));
  const short = bundles.map(({ kind }, index) => finish(baseName(stems[index] ?? ''), kind, severalKinds));
  const clashing = clashes(short);
  const long = short.map((name, index) =>
    clashing.has(key(name)) ? finish(stems[index] ?? '', bundles[index]?.kind ?? '', severalKinds) : name,
  );
  const still = clashes(long);
  const seen = new Map<string, number>();
  return long.map((name, index) => {
    if (!still.has(key(name))) return name;
    // Names that differ by case alone, or in what was escaped or cut: told apart by what they were.
    const mark = createHash('sha256')
      .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
      .digest('hex')
      .slice(0, 12);
    const marked = `${name.slice(0, -BUNDLE_SUFFIX.length)}.${mark}${BUNDLE_SUFFIX}`;
    const times = seen.get(key(marked)) ?? 0;
    seen.set(key(marked), times + 1);
    return times === 0 ? marked : `${marked.slice(0, -BUNDLE_SUFFIX.length)}.${times + 1}${BUNDLE_SUFFIX}`;
  });
}

const finish = (name: string, kind: string, severalKinds: boolean): string =>
  `${escapeName(name)}${severalKinds ? `.${escapeName(kind)}` : ''}${BUNDLE_SUFFIX}`;

const baseName = (name: string): string => name.split(/[/\\]/).findLast((part) => part !== '') ?? '';

const key = (name: string): string => name.normalize('NFC').toLowerCase();

function clashes(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>([key(ALL_BUNDLES), key('journal.jsonl')]);
  for (const name of names) {
    if (seen.has(key(name))) twice.add(key(name));
    seen.add(key(name));
  }
  return twice;
}

/** For file names: "provenance", else the words of the type. */
export const kindOf = (type: string): string =>
  type === PROVENANCE_TYPE
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Percent-encodes what some file system refuses or reads as more than a name. */
function escapeName(name: string): string {
  let escaped = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
    .replace(/^[.~-]/, percentEncode)
    .replace(/[. ]$/, percentEncode);
  if (RESERVED.test(escaped)) escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
  return cut(escaped.toWellFormed()) || '%00';
}

const percentEncode = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** The end is where versions and extensions are, so the middle goes. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= MAX_STEM) return name;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 12);
  const characters = [...name];
  const half = (list: string[]) => {
    let bytes = 0;
    return list.filter((character) => {
      bytes += Buffer.byteLength(character);
      return bytes <= (MAX_STEM - 16) / 2;
    });
  };
  return `${half(characters).join('')}~${mark}~${half(characters.reverse()).reverse().join('')}`;
}
