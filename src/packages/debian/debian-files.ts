import { statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { hashFiles } from '../../base/fs/hash-files.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { MAX_SUBJECTS } from '../../sigstore/limits.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { MAX_CHECKSUMS_FILE } from '../../subjects/limits.ts';
import { mergeSubjects } from '../../subjects/merge.ts';
import { type DebianFields, type ListedFile, readChecksumList, readOneStanza } from './debian-fields.ts';
import { listIndices, readIndex } from './debian-index.ts';
import { checkDistribution, type DebianName, nameDebianFile, toDebianPurl } from './debian-name.ts';

export interface DebianOptions {
  /** The distribution of the packages: the namespace of package URLs. Without it, subjects have their file names. */
  distribution?: string;
  signal: AbortSignal;
}

export interface DebianFiles {
  subjects: Subject[];
  /** Files that get a bundle next to them: the named files and the files of uploads, but not every package of a repository. */
  beside: ReadonlySet<string>;
  /** Indices of a repository that exist only in an unsupported format. */
  unread: string[];
}

type Named = Subject & { called?: DebianName };

interface Found {
  files: Named[];
  beside: string[];
  unread: string[];
}

/**
 * Reads Debian files: the named files, the files that their `.dsc`, `.changes` and `.buildinfo` files list (also nested), and for a
 * `Release` file its indices and every package in them, each once. Existing files are hashed and must match the lists.
 *
 * @param files Hashed, with their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_NAME`, `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_LARGE`, `INPUT_OPTION_VALUE`
 */
export async function readDebianFiles(files: readonly Subject[], { distribution, signal }: DebianOptions): Promise<DebianFiles> {
  const vendor = distribution === undefined ? undefined : checkDistribution(distribution);
  const [other] = files.flatMap(({ path }) => (path !== undefined && !isOfDebian(path) ? [path] : []));
  if (other !== undefined) throw notOfDebian(other);
  const found: Found = { files: [], beside: files.flatMap(({ path }) => path ?? []), unread: [] };
  const waiting = [...found.beside];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const isNamed = files.some((file) => file.path === path);
    if (isUpload(path)) await readUpload(path, found, { isNamed, signal });
    else if (isRelease(path)) await readRelease(path, found, signal);
    if (found.files.length > MAX_SUBJECTS) throw refuse(path, `it lists, together with similar files, more than ${MAX_SUBJECTS} files`);
    for (const next of found.beside) {
      if (seen.has(next) || !isUpload(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  const merged = mergeSubjects([...found.files, ...files]) as Named[];
  return {
    subjects: mergeSubjects(merged.map((file) => rename(file, vendor))),
    beside: new Set(found.beside),
    unread: found.unread,
  };
}

/** Files that Debian's tools make: packages, sources and their parts, and what lists them. */
const isOfDebian = (path: string): boolean =>
  /\.(?:u?deb|ddeb|dsc|changes|buildinfo|asc|sign|gpg|diff(?:\.\w+)?|tar(?:\.\w+)?|tar\.\w+\.(?:asc|sig))$/.test(path) ||
  isRelease(path) ||
  /^(?:Packages|Sources|Contents|Translation)(?:[-.].*)?$/.test(basename(path));

const isUpload = (path: string): boolean => /\.(?:dsc|changes|buildinfo)$/.test(path);
const isRelease = (path: string): boolean => /^(?:In)?Release$/.test(basename(path));

function rename({ called, ...file }: Named, vendor: string | undefined): Subject {
  const known = called ?? nameDebianFile(basename(file.name), undefined);
  return vendor === undefined || known === undefined ? file : { ...file, name: toDebianPurl(known, vendor) };
}

/** All files of an upload must exist. Files that a build record inside an upload lists can be elsewhere. */
async function readUpload(path: string, found: Found, { isNamed, signal }: { isNamed: boolean; signal: AbortSignal }): Promise<void> {
  const fields = await readFields(path);
  const listed = readChecksumList(fields, 'Checksums-Sha256', { path, refuse: (reason) => refuse(path, reason) });
  const checked = await checkFiles(listed, dirname(path), { path, signal });
  const missing = checked.find((file) => file.path === undefined);
  if (missing && (isNamed || !path.endsWith('.buildinfo'))) throw refuse(path, `it lists ${missing.name}, which is not in the same folder`);
  for (const file of [...checked, ...(await hashItself(path, signal))]) {
    const called = nameDebianFile(file.name, fields);
    found.files.push({ ...file, ...(called && { called }) });
    if (file.path !== undefined) found.beside.push(file.path);
  }
}

/** A Release file lists its indices in every compression, but a mirror has only some of them. */
async function readRelease(path: string, found: Found, signal: AbortSignal): Promise<void> {
  const refuseThis = (reason: string) => refuse(path, reason);
  const folder = dirname(path);
  const listed = readChecksumList(await readFields(path), 'SHA256', { path, refuse: refuseThis });
  found.files.push(...(await checkFiles(listed, folder, { path, signal })));
  for (const index of listIndices(listed)) {
    const packages = await readIndex(index, { folder, listed, refuse: refuseThis });
    if (packages === undefined) found.unread.push(index);
    else found.files.push(...(await checkFiles(packages, rootOf(folder), { path: join(folder, index), signal })));
    if (found.files.length > MAX_SUBJECTS) throw refuse(path, `it lists, together with similar files, more than ${MAX_SUBJECTS} files`);
  }
}

/** Packages are below the parent folder of `dists`. Without such a folder, they are below the folder of the Release file. */
function rootOf(folder: string): string {
  const parts = resolve(folder).split(sep);
  const at = parts.lastIndexOf('dists');
  return at === -1 ? folder : parts.slice(0, at).join(sep) || sep;
}

const readFields = async (path: string): Promise<DebianFields> =>
  readOneStanza((await readBoundedFile(path, MAX_CHECKSUMS_FILE, 'the list')).toString('utf8'), (reason) => refuse(path, reason));

async function hashItself(path: string, signal: AbortSignal): Promise<Subject[]> {
  const [hashed] = await hashFiles([path], { signal, followLinks: false });
  return hashed ? [{ name: basename(path), ...hashed, path }] : [];
}

/** The digests and sizes of existing files must match the list. */
async function checkFiles<File extends ListedFile & { called?: DebianName }>(
  listed: readonly File[],
  folder: string,
  { path, signal }: { path: string; signal: AbortSignal },
): Promise<Named[]> {
  const places = listed.map(({ name }) => join(folder, name));
  const present = [...new Set(places.filter((place) => statSync(place, { throwIfNoEntry: false })?.isFile() === true))];
  const hashed = await hashFiles(present, { signal, followLinks: false });
  const found = new Map(present.map((place, index) => [place, hashed[index]]));
  return listed.map(({ name, sha256, size, called }, index) => {
    const place = places[index] ?? '';
    const file = found.get(place);
    if (file && (file.digest.sha256 !== sha256 || file.size !== size))
      throw refuse(path, `the checksum or size of ${name} does not match the list`);
    return { name, digest: { sha256 }, size, ...(file && { path: place }), ...(called && { called }) };
  });
}

const notOfDebian = (path: string) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} is not a Debian file: its name has the form of no package, source, upload or repository file.`,
    hint: 'Name .deb, .changes, .dsc, .buildinfo or Release files. For other files, leave out --package debian.',
  });

const refuse = (path: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} cannot be attested: ${reason}.`,
    hint: 'Build it again with dpkg-buildpackage, or write the Release file again, and attest the result.',
  });
