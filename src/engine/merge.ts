import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';
import { makeFolder } from '../base/fs/make-folder.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import type { Ports } from '../base/ports.ts';
import { VERSION } from '../base/version.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import { RESULT_SCHEMA, type Result, type ResultProblem, type ResultSubject, type SignedBundle } from '../results/result.ts';
import { BUNDLE_SUFFIX, serializeBundle } from '../sigstore/bundle.ts';
import { parseBundleLines } from '../sigstore/bundle-lines.ts';
import { MAX_BUNDLE_FILE, MAX_BUNDLES } from '../sigstore/limits.ts';
import { findStatedDigest } from '../sigstore/message-digest.ts';
import { addToBundleIndex } from '../stores/bundle-index.ts';
import { ALL_BUNDLES } from '../stores/bundle-names.ts';
import { readChecksumFiles } from '../subjects/read-checksum-files.ts';
import { DIGEST_NAME } from '../x509/algorithms.ts';
import { readCertificate } from '../x509/certificate.ts';
import { DerError } from '../x509/der.ts';
import { type Candidate, describeBundle } from './shared/evidence/evidence.ts';
import { MAX_FOLDER_DEPTH } from './shared/limits.ts';
import { checkCount } from './shared/run/check-count.ts';
import { showPath } from './shared/run/describe-subjects.ts';

/**
 * Joins the bundles of the jobs of a matrix into one `attestations.jsonl`, each bundle once, and checks that no subject is missing
 * (`subject-checksums`, `expected-subjects`) or has two digests. It verifies nothing, and it writes nothing if there is a problem.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`
 */
export async function merge(options: OptionsOf<'merge'>, ports: Ports): Promise<Result> {
  const { workingFolder, signal } = ports;
  const files = (await Promise.all(options.bundle.map((path) => listFiles(resolve(workingFolder, path), 0)))).flat();
  const bundles = new Map<string, Candidate>();
  for (const path of new Set(files)) {
    const shown = showPath(path, workingFolder);
    for (const bundle of parseBundleLines(await readBoundedFile(path, MAX_BUNDLE_FILE, 'the bundle file'), shown)) {
      const line = serializeBundle(bundle);
      if (!bundles.has(line)) bundles.set(line, describeBundle(bundle, shown));
      if (bundles.size > MAX_BUNDLES) throw tooMany();
    }
  }
  if (bundles.size === 0) throw nothingThere(options.bundle);

  const { subjects, statements, problems } = joinSubjects([...bundles.values()]);
  if (options.subjectChecksums.length > 0) {
    const wanted = await readChecksumFiles(options.subjectChecksums, workingFolder);
    problems.push(...findMissing(wanted, subjects));
  }
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);

  // A contradictory or incomplete set is not written, because the next step would take it for complete.
  const bundlePath = problems.length > 0 ? undefined : await writeJoined([...bundles.keys()], options.bundleDir, { workingFolder, signal });
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

async function writeJoined(
  lines: readonly string[],
  bundleDir: string,
  { workingFolder, signal }: Pick<Ports, 'workingFolder' | 'signal'>,
): Promise<string> {
  const folder = resolve(workingFolder, bundleDir);
  await makeFolder(folder);
  return showPath(await addToBundleIndex(folder, each(lines), signal), workingFolder);
}

/** The bundle files at a path: the file itself, or the files of a folder and its subfolders. `attestations.jsonl` replaces the other files next to it. */
async function listFiles(path: string, depth: number): Promise<string[]> {
  const kind = await stat(path).catch((cause: unknown) => {
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `Reading ${path} failed: ${explainFileError(cause)}.`,
      hint: 'Name bundles, attestations.jsonl files, or folders of them.',
      cause,
    });
  });
  if (!kind.isDirectory()) return [path];
  if (depth > MAX_FOLDER_DEPTH) throw tooDeep(path);
  const entries = await readdir(path, { withFileTypes: true });
  const all = entries.find((entry) => entry.isFile() && entry.name === ALL_BUNDLES);
  const own = all ? [all.name] : entries.filter((entry) => entry.isFile() && entry.name.endsWith(BUNDLE_SUFFIX)).map(({ name }) => name);
  const below = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => listFiles(join(path, name), depth + 1)));
  return [...own.sort().map((name) => join(path, name)), ...below.flat()];
}

function joinSubjects(candidates: readonly Candidate[]): {
  subjects: ResultSubject[];
  statements: SignedBundle[];
  problems: ResultProblem[];
} {
  const subjects: ResultSubject[] = [];
  const positions = new Map<string, number>();
  const digests = new Map<string, { text: string; location: string }>();
  const problems = candidates.flatMap(({ problem }) => problem ?? []);
  const readable = candidates.filter(({ problem }) => problem === undefined);
  const statements = readable.map((candidate): SignedBundle => {
    const at = subjectsOf(candidate).map(({ name, digest }) => {
      const text = JSON.stringify(digest);
      const other = digests.get(name);
      if (name !== '' && other !== undefined && other.text !== text) problems.push(conflict(name, other.location, candidate.location));
      if (other === undefined) digests.set(name, { text, location: candidate.location });
      const key = `${name}\0${text}`;
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, subjects.push({ name, digest }) - 1);
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
  return { subjects, statements, problems };
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
      hint: 'Check whether a job of the matrix failed, and whether the bundle folders of all jobs were passed on.',
    },
  ];
}

/** If both are from one job, that job built twice. Otherwise they can be from two jobs, or two runs of one job. */
const conflict = (name: string, first: string, second: string): ResultProblem =>
  first === second
    ? {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has two digests in ${first}.`,
        hint: 'The job built the file more than once. Start it with an empty bundle folder, or leave out the older bundle.',
      }
    : {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has one digest in ${first} and another in ${second}.`,
        hint: 'Two jobs, or two runs of one job, built different files with the same name. Pass on only one of them, or use different names.',
      };

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

const tooMany = () =>
  new ChopmarkError({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `There are more than ${MAX_BUNDLES} bundles to join.`,
    hint: 'Merge in parts.',
  });
