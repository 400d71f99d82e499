import { createHash } from 'node:crypto';
import { PROVENANCE_TYPE } from '../predicates/provenance-shape.ts';
import { BUNDLE_SUFFIX } from '../sigstore/bundle.ts';

/** The properties that the file name of a bundle is made from. */
export interface NamedBundle {
  /** Names of its subjects, as in the statement. Untrusted text. */
  subjects: readonly string[];
  /** `provenance`, `signature`, or the short name of a predicate type. */
  kind: string;
}

export const ALL_BUNDLES = 'attestations.jsonl';
/** Suffix of the signed documents of image signatures (cosign 1 and 2). The bundle is next to its document. */
export const DOCUMENT_SUFFIX = '.simple-signing.json';
/** The name of bundles about many subjects, before the suffix. */
export const COMBINED = 'attestations';
/** Bytes of UTF-8 before the suffix. File systems allow 255 for the whole name, and temporary names need some of them. */
const MAX_STEM = 180;

/**
 * File names for the bundles of one run, in their order (specification, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many. If there are several kinds, the name has `.<kind>`. Names that would collide keep their
 * relative path, escaped.
 *
 * The names are safe on Linux, macOS and Windows for any subject name: no separator, no reserved name, no control character, no two
 * names that differ only in case, no name that is too long.
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
    // Names that differ only in case, or in a part that was escaped or cut, get a hash of the original name.
    const mark = createHash('sha256')
      .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
      .digest('hex');
    const marked = markName(name, { mark });
    const time = (seen.get(key(marked)) ?? 0) + 1;
    seen.set(key(marked), time);
    return markName(name, { mark, time });
  });
}

/** Hex digits of a mark. */
const MARK = 12;

/**
 * The name of a bundle whose own name another bundle has: `app.sigstore.json` becomes `app.0123456789ab.sigstore.json`, and where that is
 * taken too, `app.0123456789ab.2.sigstore.json`.
 *
 * @param mark Hex, of a digest of what the bundle is about.
 * @param time The first, the second bundle with that mark and so on.
 */
export function markName(
  name: string,
  { mark, time = 1, suffix = BUNDLE_SUFFIX }: { mark: string; time?: number; suffix?: string },
): string {
  return `${name.slice(0, -suffix.length)}.${mark.slice(0, MARK)}${time === 1 ? '' : `.${time}`}${suffix}`;
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

/** The kind in file names: "provenance", else the words of the predicate type. */
export const kindOf = (type: string): string =>
  type === PROVENANCE_TYPE
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Percent-encodes characters that a file system refuses, or does not treat as part of a name. */
function escapeName(name: string): string {
  let escaped = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are escaped here
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
    .replace(/^[.~-]/, percentEncode)
    .replace(/[. ]$/, percentEncode);
  if (RESERVED.test(escaped)) escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
  return cut(escaped.toWellFormed()) || '%00';
}

const percentEncode = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Cuts the middle, because versions and extensions are at the end. */
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
