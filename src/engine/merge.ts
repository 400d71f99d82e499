import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';
import { expandFile, expandFiles } from '../base/fs/expand-files.ts';
import { settingsOf } from '../base/fs/expand-patterns.ts';
import { isFolder } from '../base/fs/is-folder.ts';
import { makeFolder } from '../base/fs/make-folder.ts';
import type { Ports } from '../base/ports.ts';
import { VERSION } from '../base/version.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import { RESULT_SCHEMA, type Result, type ResultProblem, type ResultSubject, type SignedBundle } from '../results/result.ts';
import { serializeBundle } from '../sigstore/bundle.ts';
import { MAX_BUNDLES } from '../sigstore/limits.ts';
import { findStatedDigest } from '../sigstore/message-digest.ts';
import { addToBundleIndex } from '../stores/bundle-index.ts';
import { compareExpected, readExpectedSubjects } from '../subjects/expected-subjects.ts';
import { readChecksumFiles } from '../subjects/read-checksum-files.ts';
import { DIGEST_NAME } from '../x509/algorithms.ts';
import { readCertificate } from '../x509/certificate.ts';
import { DerError } from '../x509/der.ts';
import { nameByJob } from './name-by-job.ts';
import { type Candidate, readFolders, readNamed } from './shared/evidence/evidence.ts';
import { MAX_FOLDER_DEPTH, MAX_FOLDERS } from './shared/limits.ts';
import { checkCount } from './shared/run/check-count.ts';
import { showPath } from './shared/run/describe-subjects.ts';

/**
 * Joins the bundles of the jobs of a matrix into one `attestations.jsonl`, each bundle once, and checks that no subject is missing
 * (`subject-checksums`, `expected-subjects`, `expected-from`) or has two digests. Different files that jobs built under one name are kept apart by the
 * folders of these jobs. It verifies nothing, and it writes nothing if there is a problem: a bundle that cannot be read is one.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_NO_MATCH`, `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`
 */
export async function merge(options: OptionsOf<'merge'>, ports: Ports): Promise<Result> {
  const { workingFolder, signal, logger } = ports;
  const targets = await expandFiles(options.bundle, '--bundle', { ...settingsOf(ports), folders: true, bothMeanings: true });
  const candidates: Candidate[] = [];
  const empty: string[] = [];
  for (const target of targets) {
    const found = await readTarget(target, ports);
    if (found.length === 0) empty.push(target);
    for (const candidate of found) candidates.push(candidate);
    if (candidates.length > MAX_BUNDLES) throw tooMany();
  }
  const { lines, joined } = joinCandidates(candidates);
  if (joined.length === 0) throw nothingThere(options.bundle);
  for (const target of empty) logger.warn(`${target} has no bundle.`);

  const { subjects, statements, problems, apart } = joinSubjects(joined);
  if (apart.length > 0) logger.warn(describeApart(apart));
  if (options.subjectChecksums.length > 0) {
    const wanted = await readChecksumFiles(options.subjectChecksums, workingFolder);
    problems.push(...findMissing(wanted, subjects));
  }
  if (options.expectedFrom !== undefined) problems.push(...(await findUnplanned(options.expectedFrom, subjects, ports)));
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);

  // A contradictory or incomplete set is not written, because the next step would take it for complete.
  const bundlePath = problems.length > 0 ? undefined : await writeJoined(lines, options.bundleDir, { workingFolder, signal });
  return {
    schema: RESULT_SCHEMA,
    command: 'merge',
    version: VERSION,
    subjects,
    statements,
    ...(bundlePath !== undefined && { bundlePath }),
    problems,
    timings: {},
  };
}

/** Each bundle once, and everything that cannot be read. */
function joinCandidates(candidates: readonly Candidate[]): { lines: string[]; joined: Candidate[] } {
  const joined = new Map<string, Candidate>();
  const unreadable: Candidate[] = [];
  for (const candidate of candidates) {
    if (!candidate.bundle) unreadable.push(candidate);
    else if (!joined.has(serializeBundle(candidate.bundle))) joined.set(serializeBundle(candidate.bundle), candidate);
  }
  return { lines: [...joined.keys()], joined: [...joined.values(), ...unreadable] };
}

async function writeJoined(
  lines: readonly string[],
  bundleDir: string,
  { workingFolder, signal }: Pick<Ports, 'workingFolder' | 'signal'>,
): Promise<string> {
  const folder = resolve(workingFolder, bundleDir);
  await makeFolder(folder);
  return showPath(await addToBundleIndex(folder, each(lines), signal), workingFolder);
}

/** The bundles of a file, or of a folder and its subfolders. */
async function readTarget(path: string, ports: Ports): Promise<Candidate[]> {
  const absolute = resolve(ports.workingFolder, path);
  const kind = await stat(absolute).catch((cause: unknown) => {
    throw unreadable(absolute, cause);
  });
  return kind.isDirectory() ? readFolders(await listFolders(absolute, 0, new Set()), ports) : readNamed([path], ports);
}

/** A folder and its subfolders. A link to a folder counts, but no folder counts twice. */
async function listFolders(folder: string, depth: number, seen: Set<string>): Promise<string[]> {
  const [target, entries] = await Promise.all([realpath(folder), readdir(folder, { withFileTypes: true })]).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  if (seen.has(target)) return [];
  seen.add(target);
  if (depth > MAX_FOLDER_DEPTH) throw tooDeep(folder);
  if (seen.size > MAX_FOLDERS) throw tooManyFolders(folder);
  const folders = [folder];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() && !(entry.isSymbolicLink() && (await isFolder(path)))) continue;
    for (const each of await listFolders(path, depth + 1, seen)) folders.push(each);
  }
  return folders;
}

interface Joined {
  subjects: ResultSubject[];
  statements: SignedBundle[];
  problems: ResultProblem[];
  /** Names of subjects that are kept apart by job. */
  apart: string[];
}

function joinSubjects(candidates: readonly Candidate[]): Joined {
  const readable = candidates.filter(({ problem }) => problem === undefined);
  const stated = readable.flatMap((candidate) => subjectsOf(candidate).map((subject) => ({ ...subject, location: candidate.location })));
  const { nameOf, conflicts, apart } = nameByJob(stated);
  const subjects: ResultSubject[] = [];
  const positions = new Map<string, number>();
  const statements = readable.map((candidate): SignedBundle => {
    const at = subjectsOf(candidate).map(({ name, digest }) => {
      const shown = nameOf(name, digest);
      const key = `${shown}\0${JSON.stringify(digest)}`;
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, subjects.push({ name: shown, digest }) - 1);
      return subjects.length - 1;
    });
    const { predicateType, location } = candidate;
    return {
      ...(predicateType !== undefined && { predicateType }),
      subjects: at,
      bundlePath: location,
      signer: signerOf(candidate),
      entries: [],
      timestamps: [],
      stores: [],
      reused: false,
    };
  });
  return { subjects, statements, problems: [...candidates.flatMap(({ problem }) => problem ?? []), ...conflicts], apart };
}

/** A signature has no file name, only a digest. */
function subjectsOf({ bundle, subjects }: Candidate): readonly ResultSubject[] {
  const stated = bundle && findStatedDigest(bundle);
  if (!stated) return subjects;
  return [{ name: '', digest: { [DIGEST_NAME[stated.algorithm]]: stated.digest.toString('hex') } }];
}

function signerOf({ bundle, location }: Candidate): SignedBundle['signer'] {
  const material = bundle?.material;
  if (material === undefined || material.kind === 'public-key') return { kind: 'key', fingerprint: material?.hint ?? '' };
  const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
  try {
    return { kind: 'certificate', identity: readCertificate(leaf ?? Buffer.alloc(0)).identity };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw new ChopmarkError({
      code: 'VERIFICATION_BUNDLE_MALFORMED',
      message: `The certificate of a bundle in ${location} cannot be read: ${error.message}.`,
      hint: 'Sign again in the job that wrote it, or leave out the file.',
    });
  }
}

function findMissing(wanted: readonly ResultSubject[], found: readonly ResultSubject[]): ResultProblem[] {
  const known = new Set(found.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)));
  const missing = wanted.filter(({ digest }) => !Object.entries(digest).some(([algorithm, hex]) => known.has(`${algorithm}:${hex}`)));
  if (missing.length === 0) return [];
  const names = missing.slice(0, 10).map(({ name }) => name);
  return [
    {
      code: 'VERIFICATION_SUBJECT_MISSING',
      message: `${missing.length} of ${wanted.length} subjects have no bundle: ${names.join(', ')}${missing.length > 10 ? '…' : ''}.`,
      hint: LOST,
    },
  ];
}

const NAMED = 6;

const describeApart = (apart: readonly string[]): string =>
  `Jobs built different files with the same name. The result names them by the folders of the jobs: ${apart.slice(0, NAMED).join(', ')}${apart.length > NAMED ? ` and ${apart.length - NAMED} more` : ''}. For such names in the statements, attest with --name-prefix.`;

const unreadable = (path: string, cause: unknown) =>
  new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${explainFileError(cause)}.`,
    hint: 'Name bundles, attestations.jsonl files, or folders of them.',
    cause,
  });

/** Differences from what a job planned. */
async function findUnplanned(pattern: string, subjects: readonly ResultSubject[], ports: Ports): Promise<ResultProblem[]> {
  const path = await expandFile(pattern, '--expected-from', settingsOf(ports));
  const { missing, unexpected } = compareExpected(await readExpectedSubjects(path, ports.workingFolder), subjects, path);
  return [
    ...(missing === undefined ? [] : [{ code: 'VERIFICATION_SUBJECT_MISSING' as const, message: missing, hint: LOST }]),
    ...(unexpected === undefined ? [] : [{ code: 'VERIFICATION_SUBJECT_UNEXPECTED' as const, message: unexpected, hint: NOT_PLANNED }]),
  ];
}

const LOST = 'Check whether a job of the matrix failed, and whether the bundle folders of all jobs were passed on.';
const NOT_PLANNED = 'Check whether bundles of an earlier run are left, or whether the job that wrote the file left something out.';

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const nothingThere = (named: readonly string[]) =>
  new ChopmarkError({
    code: 'INPUT_NO_SUBJECTS',
    message: `No bundle was found in ${named.join(', ')}.`,
    hint: 'Name attestations.jsonl files, *.sigstore.json files, or folders that contain them.',
  });

const tooDeep = (path: string) =>
  new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `${path} is more than ${MAX_FOLDER_DEPTH} folders deep.`,
    hint: 'Name the folder that contains the bundles.',
  });

const tooManyFolders = (path: string) =>
  new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `There are more than ${MAX_FOLDERS} folders to search for bundles, up to ${path}.`,
    hint: 'Name the folders that contain the bundles. Links to folders are followed.',
  });

const tooMany = () =>
  new ChopmarkError({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `There are more than ${MAX_BUNDLES} bundles to join.`,
    hint: 'Merge in parts.',
  });
