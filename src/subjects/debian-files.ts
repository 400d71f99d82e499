import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ChopmarkError } from '../core/errors.ts';
import { hashFiles } from '../core/hash-files.ts';
import { MAX_CHECKSUMS_FILE, MAX_SUBJECTS } from '../core/limits.ts';
import { readBoundedFile } from '../core/read-file.ts';
import type { Subject } from '../formats/subject.ts';
import { mergeSubjects } from './merge.ts';
import { checkSubjectName } from './subject-name.ts';

/** A file that lists others: which field has their SHA-256, and whether all of them have to be there. */
interface ListKind {
  field: string;
  isComplete: boolean;
}

interface ListedFile {
  name: string;
  sha256: string;
  size: number;
}

const kindOf = (path: string): ListKind | undefined => {
  if (/\.(?:dsc|changes|buildinfo)$/.test(path)) return { field: 'Checksums-Sha256', isComplete: true };
  // A Release file lists indices in every compression, and a mirror has some of them.
  if (/^(?:In)?Release$/.test(basename(path))) return { field: 'SHA256', isComplete: false };
  return undefined;
};

/**
 * Debian's files: what was named, and what `.dsc`, `.changes`, `.buildinfo` and `Release` files among it list, each once. Files that
 * are there are hashed, and have to be what the list says.
 *
 * @param files Hashed, with their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_NAME`, `INPUT_TOO_LARGE`
 */
export async function readDebianFiles(files: readonly Subject[], signal: AbortSignal): Promise<Subject[]> {
  const listed: Subject[] = [];
  for (const { path = '' } of files) {
    const kind = kindOf(path);
    if (kind) listed.push(...(await readListed(path, kind, signal)));
    if (listed.length > MAX_SUBJECTS) throw refuse(path, `it and its like list more than ${MAX_SUBJECTS} files`);
  }
  return mergeSubjects([...files, ...listed]);
}

async function readListed(path: string, kind: ListKind, signal: AbortSignal): Promise<Subject[]> {
  const text = (await readBoundedFile(path, MAX_CHECKSUMS_FILE, 'the list')).toString('utf8');
  const listed = parseList(text, path, kind.field);
  const places = listed.map(({ name }) => join(dirname(path), name));
  const isThere = places.map((place) => statSync(place, { throwIfNoEntry: false })?.isFile() === true);
  const missing = listed.find((_, index) => kind.isComplete && !isThere[index]);
  if (missing) throw refuse(path, `${missing.name}, which it lists, is not beside it`);
  const present = places.filter((_, index) => isThere[index]);
  const hashed = await hashFiles(present, { signal, followLinks: false });
  const found = new Map(present.map((place, index) => [place, hashed[index]]));
  return listed.map(({ name, sha256, size }, index) => {
    const place = places[index] ?? '';
    const file = found.get(place);
    if (file && (file.digest.sha256 !== sha256 || file.size !== size))
      throw refuse(path, `${name} is not the file that it lists: its checksum or size is another`);
    return { name, digest: { sha256 }, size, ...(file && { path: place }) };
  });
}

const LINE = /^[ \t]+([0-9a-f]{64})[ \t]+(\d{1,15})[ \t]+(\S+)$/;

/** One field of a deb822 file (deb822(5)); a clear-signed one has its text between armour, which is not checked here. */
function parseList(text: string, path: string, field: string): ListedFile[] {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (line.toLowerCase() === `${field.toLowerCase()}:` ? [index] : []));
  const [start, second] = starts;
  if (start === undefined) throw refuse(path, `it has no list ${field}`);
  if (second !== undefined) throw refuse(path, `it has two lists ${field}, and readers differ in which they take`);
  const end = lines.findIndex((line, index) => index > start && !/^[ \t]/.test(line));
  const listed = lines.slice(start + 1, end === -1 ? lines.length : end).map((line, index) => {
    const [, sha256 = '', size = '', name = ''] = LINE.exec(line) ?? [];
    if (name === '') throw refuse(path, `line ${start + index + 2} is no checksum, size and name`);
    return { name: checkSubjectName(name, path), sha256, size: Number(size) };
  });
  if (listed.length === 0) throw refuse(path, `its list ${field} is empty`);
  return listed;
}

const refuse = (path: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} cannot be attested: ${reason}.`,
    hint: 'Build it anew with dpkg-buildpackage, or make the Release file anew, and attest what that wrote.',
  });
