import { trimBoth } from '../../base/text/trim.ts';
import { checkSubjectName } from '../../subjects/subject-name.ts';

/** One stanza of a deb822 file: from lower-case field name to value. Further lines follow after line breaks. */
export type DebianFields = ReadonlyMap<string, string>;

/** Makes an error that names the file. */
export type Refuse = (reason: string) => Error;

export interface ListedFile {
  name: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

const ARMOUR = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
const FIELD = /^([!-,.-9;-~][!-9;-~]*):(.*)$/;

/**
 * The text of a file that can be clear-signed (RFC 9580, 7). The signature is not checked, so text outside of it is refused, because
 * a reader could take that text for signed.
 */
export function readSignedText(text: string, refuse: Refuse): string {
  const unix = text.replaceAll('\r\n', '\n');
  if (!unix.includes('-----BEGIN PGP')) return unix;
  const start = unix.indexOf('\n\n');
  const end = unix.indexOf(SIGNATURE);
  const rest = unix.slice(end + SIGNATURE.length);
  const isWhole = unix.startsWith(`${ARMOUR}\n`) && start !== -1 && start < end;
  if (!isWhole || rest.includes(ARMOUR) || /-----END PGP SIGNATURE-----\s*\S/.test(rest))
    throw refuse('it has text outside of its signature');
  return unix.slice(start + 2, end + 1).replace(/^- /gm, '');
}

/** Yields the stanzas one by one, so that a large index is never in memory as fields. A duplicate field is refused (deb822(5)). */
export function* readStanzas(text: string, refuse: Refuse): Generator<DebianFields> {
  let fields = new Map<string, string>();
  let last = '';
  let number = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline === -1 ? text.length : newline);
    at = newline === -1 ? text.length + 1 : newline + 1;
    number++;
    if (line.trim() === '') {
      if (fields.size > 0) yield fields;
      fields = new Map();
      last = '';
    } else if (/^[ \t]/.test(line)) {
      if (last === '') throw refuse(`line ${number} is a continuation line without a field`);
      fields.set(last, `${fields.get(last)}\n${line}`);
    } else if (!line.startsWith('#')) {
      const [, name, value = ''] = FIELD.exec(line) ?? [];
      if (name === undefined) throw refuse(`line ${number} is not a field`);
      last = name.toLowerCase();
      if (fields.has(last)) throw refuse(`it has the field ${name} twice, and tools differ in which one they use`);
      fields.set(last, trimBoth(value, ' \t'));
    }
  }
  if (fields.size > 0) yield fields;
}

/** The only stanza of a file. */
export function readOneStanza(text: string, refuse: Refuse): DebianFields {
  const [first, second] = readStanzas(readSignedText(text, refuse), refuse);
  if (first === undefined || second !== undefined) throw refuse(first ? 'it has more than one paragraph' : 'it is empty');
  return first;
}

const LINE = /^[ \t]*([0-9a-f]{32,128})[ \t]+(\d{1,15})[ \t]+(?:\S+[ \t]+\S+[ \t]+)?(\S+)$/;

/** Lists other than the SHA-256 list: their digests are no evidence, but names and sizes must match. */
const OTHERS = ['files', 'checksums-md5', 'checksums-sha1', 'md5sum', 'sha1', 'sha512', 'checksums-sha512'];

/**
 * The files in a list of checksums.
 *
 * @param field `Checksums-Sha256` or `SHA256`.
 * @param path The path of the file, for messages about names.
 */
export function readChecksumList(fields: DebianFields, field: string, { path, refuse }: { path: string; refuse: Refuse }): ListedFile[] {
  const list = readList(fields, field.toLowerCase(), refuse);
  if (list === undefined) throw refuse(`it has no list ${field}`);
  if (list.length === 0) throw refuse(`its list ${field} is empty`);
  if (list.some(({ hex }) => hex.length !== 64)) throw refuse(`its list ${field} has a value that is not a SHA-256 digest`);
  const sizes = new Map(list.map(({ name, size }) => [name, size]));
  if (sizes.size < list.length) throw refuse(`its list ${field} names a file twice`);
  for (const other of OTHERS) {
    const listed = readList(fields, other, refuse) ?? [];
    const odd = listed.find(({ name, size }) => sizes.get(name) !== size);
    if (odd || (listed.length > 0 && listed.length !== list.length))
      throw refuse(`its lists ${field} and ${other} disagree${odd ? ` about ${odd.name}` : ''}`);
  }
  return list.map(({ hex, size, name }) => ({ name: checkSubjectName(name, path), sha256: hex, size }));
}

function readList(fields: DebianFields, field: string, refuse: Refuse): { hex: string; size: number; name: string }[] | undefined {
  const lines = fields
    .get(field)
    ?.split('\n')
    .filter((line) => line.trim() !== '');
  return lines?.map((line) => {
    const [, hex = '', size = '', name = ''] = LINE.exec(line) ?? [];
    if (name === '') throw refuse(`a line of its list ${field} is not a checksum, size and name`);
    return { hex, size: Number(size), name };
  });
}
