import { basename } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { hashFiles } from '../base/fs/hash-files.ts';
import type { Exec, Logger } from '../base/ports.ts';
import type { PlatformChoice } from '../oci/platform-choice.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { MATCHING_ALGORITHMS, type MatchingAlgorithm, type Subject } from '../sigstore/subject.ts';
import { collectImages } from './collect-images.ts';
import { readDigestSubject } from './digest.ts';
import { findFiles } from './find-files.ts';
import { mergeSubjects } from './merge.ts';
import { type DigestedFile, nameFiles } from './name-files.ts';
import { type NamedData, readNamedData } from './named-data.ts';
import { readChecksumFiles } from './read-checksum-files.ts';
import { checkSubjectName } from './subject-name.ts';

export interface SubjectOptions {
  /** Paths and globs. A leading `!` excludes. */
  paths?: readonly string[];
  /** The paths of checksums files, or their lines. */
  checksums?: readonly string[];
  /** `ALGORITHM:HEX`: the digest of the subject called `name`. */
  digest?: string;
  /** Without `digest`: the name of the single file, or of the single image of a layout, in place of its own name. */
  name?: string;
  /** Begins the names of files and of checksums: `linux/`. */
  namePrefix?: string;
  /** References of images, and which platforms of each to use. */
  images?: { references: readonly string[]; choice: PlatformChoice; open: OpenRepository };
  /** Git revisions, and how git is run. */
  git?: { references: readonly string[]; exec: Exec };
  /** Artifacts that are not files. */
  data?: readonly NamedData[];
  /** Each file is its own subject, whatever its name. For signatures, which hold no names. */
  each?: boolean;
}

export interface SubjectPorts {
  /** Absolute. */
  workingFolder: string;
  logger: Pick<Logger, 'debug' | 'progress' | 'info' | 'warn'>;
  signal: AbortSignal;
  /** Threads that hash. Default: one per core. */
  threads?: number;
}

/** Bytes. Files of this size or more are hashed first, so that the cores finish at about the same time. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;

/**
 * Collects what is attested or signed: files first, then checksums, the digest, images and Git revisions, each in the given order.
 * Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of the functions it calls
 */
export async function collectSubjects(options: SubjectOptions, ports: SubjectPorts): Promise<Subject[]> {
  const { paths = [], checksums = [], digest, name, namePrefix = '', images, git, data = [], each = false } = options;
  const namesFile = digest === undefined && paths.length > 0;
  const namesImage = digest === undefined && !namesFile && images !== undefined;
  const listed = [
    ...readNamedData(data),
    ...prefixNames(await readChecksumFiles(checksums, ports.workingFolder), namePrefix),
    ...(digest === undefined && (name === undefined || namesFile || namesImage) ? [] : [readDigestSubject(digest, name)]),
    ...(images === undefined
      ? []
      : await collectImages(images.references, images.choice, { ...ports, open: images.open }, namesImage ? name : undefined)),
    ...(git === undefined ? [] : await collectRevisions(git, ports)),
  ];
  const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
  const subjects = each
    ? [...digested.map((file) => ({ ...file, name: checkSubjectName(basename(file.path), file.path) })), ...listed]
    : mergeSubjects([
        ...prefixNames(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder), namePrefix),
        ...listed,
      ]);
  ports.logger.debug(`${subjects.length} subjects`);
  if (subjects.length === 0) {
    throw new ChopmarkError({
      code: 'INPUT_NO_SUBJECTS',
      message: 'No subject was given.',
      hint: 'Name files or globs, or use --subject-image, --subject-git, --subject-checksums, or --subject-digest with --subject-name.',
    });
  }
  return subjects;
}

/** @throws ChopmarkError `INPUT_SUBJECT_NAME` */
const prefixNames = (subjects: readonly Subject[], prefix: string): Subject[] =>
  subjects.map((subject) => ({
    ...subject,
    name: prefix === '' ? subject.name : checkSubjectName(`${prefix}${subject.name}`, 'name-prefix'),
  }));

/** The code for Git is loaded only if a revision is given. */
async function collectRevisions(
  { references, exec }: NonNullable<SubjectOptions['git']>,
  { workingFolder }: SubjectPorts,
): Promise<Subject[]> {
  const { collectGit } = await import('./git/collect-git.ts');
  return collectGit(references, { exec, workingFolder });
}

/** One name fits one file. Identical copies of it count once. */
function nameOnly(files: readonly DigestedFile[], name: string): Subject[] {
  const [first] = files;
  if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
    return [{ ...first, name: checkSubjectName(name, 'subject-name') }];
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `subject-name names one subject, but ${files.length} different files were found.`,
    hint: 'Leave out --subject-name, so that each file keeps its own name, or attest one file per run.',
  });
}

/** The algorithms that the checksums use. Files are hashed with each of them, so that a wrong checksum of a file is detected. */
const listClaimed = (listed: readonly Subject[]): MatchingAlgorithm[] =>
  MATCHING_ALGORITHMS.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));

async function digestFiles(
  patterns: readonly string[],
  algorithms: readonly MatchingAlgorithm[],
  { workingFolder, logger, signal, threads }: SubjectPorts,
): Promise<DigestedFile[]> {
  const found = await findFiles(patterns, workingFolder, logger.warn);
  const large = found.filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
  const order = [...large, ...found.filter(({ size }) => size < LARGE)];
  const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
  const tell = (bytes: number) => logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
  const hashed = await hashFiles(
    order.map(({ target }) => target),
    { algorithms, signal, onProgress: tell, followLinks: false, ...(threads !== undefined && { threads }) },
  );
  logger.progress('Hashing (MB)', total, total);
  const digests = new Map(order.map(({ path }, index) => [path, hashed[index]]));
  return found.flatMap(({ path }) => {
    const file = digests.get(path);
    return file ? [{ path, ...file }] : [];
  });
}
