import { basename } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { hashFiles } from '../base/fs/hash-files.ts';
import type { Exec, Logger } from '../base/ports.ts';
import type { PlatformChoice } from '../oci/platform-choice.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { MATCHING_ALGORITHMS, type MatchingAlgorithm, type Subject } from '../sigstore/subject.ts';
import { readChecksums } from './checksums.ts';
import { collectImages } from './collect-images.ts';
import { readDigestSubject } from './digest.ts';
import { findFiles } from './find-files.ts';
import { mergeSubjects } from './merge.ts';
import { type DigestedFile, nameFiles } from './name-files.ts';
import { checkSubjectName } from './subject-name.ts';

export interface SubjectOptions {
  /** Paths and globs; a leading `!` excludes. */
  paths?: readonly string[];
  /** A checksums file, or its lines. */
  checksums?: string;
  /** `ALGORITHM:HEX`, of what `name` says. */
  digest?: string;
  /** Without a digest: what the one file is called in place of its own name. */
  name?: string;
  /** References of images, and what of each is meant. */
  images?: { references: readonly string[]; choice: PlatformChoice; open: OpenRepository };
  /** Revisions of git, and how git is run. */
  git?: { references: readonly string[]; exec: Exec };
  /** Each file is a subject of its own, whatever it is called: for signatures, which hold no names. */
  each?: boolean;
}

export interface SubjectPorts {
  /** Absolute. */
  workingFolder: string;
  logger: Pick<Logger, 'debug' | 'progress' | 'info' | 'warn'>;
  signal: AbortSignal;
  /** Threads that hash. Default: one a core. */
  threads?: number;
}

/** Bytes. Files from this size on are hashed first, so that no core waits for the last of them. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;

/**
 * What is attested or signed: files first, then checksums, the digest, images and revisions of git, each in the order given. Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what the parts throw
 */
export async function collectSubjects(options: SubjectOptions, ports: SubjectPorts): Promise<Subject[]> {
  const { paths = [], checksums, digest, name, images, git, each = false } = options;
  const namesFile = digest === undefined && paths.length > 0;
  const listed = [
    ...(checksums === undefined ? [] : await readChecksums(checksums, ports.workingFolder)),
    ...(digest === undefined && (name === undefined || namesFile) ? [] : [readDigestSubject(digest, name)]),
    ...(images === undefined ? [] : await collectImages(images.references, images.choice, { open: images.open, logger: ports.logger })),
    ...(git === undefined ? [] : await collectRevisions(git, ports)),
  ];
  const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
  const subjects = each
    ? [...digested.map((file) => ({ ...file, name: checkSubjectName(basename(file.path), file.path) })), ...listed]
    : mergeSubjects([
        ...(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder)),
        ...listed,
      ]);
  ports.logger.debug(`${subjects.length} subjects`);
  if (subjects.length === 0) {
    throw new ChopmarkError({
      code: 'INPUT_NO_SUBJECTS',
      message: 'Nothing was named to work on.',
      hint: 'Name files or globs, or use --subject-image, --subject-git, --subject-checksums, or --subject-digest with --subject-name.',
    });
  }
  return subjects;
}

/** What it takes is loaded for revisions alone. */
async function collectRevisions(
  { references, exec }: NonNullable<SubjectOptions['git']>,
  { workingFolder }: SubjectPorts,
): Promise<Subject[]> {
  const { collectGit } = await import('./git/collect-git.ts');
  return collectGit(references, { exec, workingFolder });
}

/** One name is for one file; copies of it count once. */
function nameOnly(files: readonly DigestedFile[], name: string): Subject[] {
  const [first] = files;
  if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
    return [{ ...first, name: checkSubjectName(name, 'subject-name') }];
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `subject-name is one name, and ${files.length} different files were found.`,
    hint: 'Leave --subject-name out, so that each file keeps its own name, or attest one file in a run.',
  });
}

/** Files get every digest that a list claims of something, so that a wrong claim about one of them is found out. */
const listClaimed = (listed: readonly Subject[]): MatchingAlgorithm[] =>
  MATCHING_ALGORITHMS.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));

async function digestFiles(
  patterns: readonly string[],
  algorithms: readonly MatchingAlgorithm[],
  { workingFolder, logger, signal, threads }: SubjectPorts,
): Promise<DigestedFile[]> {
  const found = await findFiles(patterns, workingFolder);
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
