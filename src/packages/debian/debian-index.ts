import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { checkSubjectName } from '../../subjects/subject-name.ts';
import { MAX_DEBIAN_INDEX } from '../limits.ts';
import { type DebianFields, type ListedFile, type Refuse, readChecksumList, readStanzas } from './debian-fields.ts';
import { checkDebianName, type DebianName, nameDebianFile } from './debian-name.ts';

/** A package of a repository. Its name is its path below the repository. */
export type IndexedFile = ListedFile & { called?: DebianName };

const INDEX = /^(.*?(?:Packages|Sources))(?:\.(gz|xz|bz2|lzma|zst))?$/;

/** The indices that a Release file lists, by their unpacked names. */
export const listIndices = (listed: readonly ListedFile[]): string[] => [
  ...new Set(listed.flatMap(({ name }) => (/(?:^|\/)(?:Packages|Sources)(?:\.\w+)?$/.test(name) ? (INDEX.exec(name)?.[1] ?? []) : []))),
];

/**
 * Reads the packages of an index (Debian's repository format, "Packages" and "Sources" indices), uncompressed or in gzip.
 *
 * @param folder The folder of the Release file. Absolute.
 * @param listed The list in the Release file, which the index must match.
 * @returns Undefined if the index exists in neither form.
 */
export async function readIndex(
  index: string,
  { folder, listed, refuse }: { folder: string; listed: readonly ListedFile[]; refuse: Refuse },
): Promise<IndexedFile[] | undefined> {
  const form = [index, `${index}.gz`].find((name) => {
    const isListed = listed.some((file) => file.name === name);
    return isListed && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile();
  });
  if (form === undefined) return undefined;
  const bytes = await readBoundedFile(join(folder, form), MAX_DEBIAN_INDEX, 'the index');
  const expected = listed.find(({ name }) => name === form);
  if (hash('sha256', bytes) !== expected?.sha256) throw refuse(`the checksum or size of ${form} does not match the list`);
  const text = (form === index ? bytes : unzip(bytes, form, refuse)).toString('utf8');
  const read = index.endsWith('Sources') ? readSource : readPackage;
  const files: IndexedFile[] = [];
  for (const fields of readStanzas(text, (reason) => refuse(`in ${form}, ${reason}`))) files.push(...read(fields, form, refuse));
  return files;
}

function unzip(bytes: Buffer, name: string, refuse: Refuse): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_DEBIAN_INDEX });
  } catch {
    throw refuse(`${name} is not gzip, or unpacks to more than ${MAX_DEBIAN_INDEX} bytes`);
  }
}

function readPackage(fields: DebianFields, form: string, refuse: Refuse): IndexedFile[] {
  const [file = '', sha256 = '', size = ''] = ['filename', 'sha256', 'size'].map((field) => fields.get(field) ?? '');
  const [name = '', version = '', arch = ''] = ['package', 'version', 'architecture'].map((field) => fields.get(field) ?? '');
  const called = checkDebianName({ name, version, arch });
  if (!called || !/^[0-9a-f]{64}$/.test(sha256) || !/^\d{1,15}$/.test(size))
    throw refuse(`${form} has a package without a valid name, version, architecture, size or SHA-256`);
  return [{ name: checkSubjectName(file, form), sha256, size: Number(size), called }];
}

function readSource(fields: DebianFields, form: string, refuse: Refuse): IndexedFile[] {
  const folder = fields.get('directory') ?? '';
  // The field Package of an index is the field Source of a .dsc.
  const source: DebianFields = new Map([...fields, ['source', fields.get('package') ?? '']]);
  return readChecksumList(fields, 'Checksums-Sha256', { path: form, refuse }).map((file) => {
    const called = nameDebianFile(file.name, source);
    return { ...file, name: checkSubjectName(posix.join(folder, file.name), form), ...(called && { called }) };
  });
}
