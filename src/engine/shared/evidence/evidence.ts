import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { createGate } from '../../../base/concurrency.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../../base/errors/file-error.ts';
import { isFolder } from '../../../base/fs/is-folder.ts';
import type { Ports } from '../../../base/ports.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import type { Bundle, SignedContent } from '../../../sigstore/bundle.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { readBundleLines } from '../../../sigstore/bundle-lines.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../sigstore/dsse.ts';
import { MAX_REFUSED_SUBJECTS, MAX_UNTRUSTED_STATEMENT } from '../../../sigstore/limits.ts';
import { findStatedDigest } from '../../../sigstore/message-digest.ts';
import { readSimpleSigning } from '../../../sigstore/simple-signing.ts';
import { parsePredicateType, parseStatementHead } from '../../../sigstore/statement.ts';
import {
  EVIDENCE_ALGORITHMS,
  type EvidenceAlgorithm,
  MATCHING_ALGORITHMS,
  type MatchingAlgorithm,
  type Subject,
} from '../../../sigstore/subject.ts';
import { type BundlePiece, readBundlePieces, readFolderPieces } from '../../../stores/local/file.ts';
import type { FoundBundle } from '../../../stores/store.ts';
import { DIGEST_NAME } from '../../../x509/algorithms.ts';
import { MAX_JOB_FOLDERS } from '../limits.ts';
import { showPath } from '../run/describe-subjects.ts';
import type { Assessment } from './assessment.ts';

/** A parsed bundle that can be about an artifact. It is not verified. */
export interface Candidate {
  location: string;
  /** Absent if it cannot be read. Then there is a problem. */
  bundle?: Bundle;
  problem?: ResultProblem;
  /** Set for an in-toto statement. */
  predicateType?: string;
  subjects: readonly Subject[];
  /** The signed document of a signature that is not a statement (cosign 1 and 2). */
  payload?: Buffer;
  /** Set if it was refused when it was read, and is not kept. */
  assessed?: Assessment;
}

/** Bundles by the digests of their subjects, so that a thousand artifacts in a thousand bundles need a thousand look-ups. */
export interface Evidence {
  all: readonly Candidate[];
  /** Bundles with a subject of that name and any digest. For messages only, because the name proves nothing. */
  named(name: string): readonly Candidate[];
  about(algorithm: EvidenceAlgorithm, digest: string): readonly Candidate[];
  /** Signatures that do not state the digest of their file, so that they can be about any. */
  unaddressed: readonly Candidate[];
  /** Digest algorithms that files must be hashed with for look-ups. */
  algorithms: ReadonlySet<MatchingAlgorithm>;
}

export function indexEvidence(candidates: readonly Candidate[]): Evidence {
  const byDigest = new Map<string, Candidate[]>();
  const algorithms = new Set<MatchingAlgorithm>(['sha256']);
  const add = (algorithm: EvidenceAlgorithm, digest: string, candidate: Candidate) => {
    const known = byDigest.get(`${algorithm}:${digest}`);
    if (!known) byDigest.set(`${algorithm}:${digest}`, [candidate]);
    // The digests of a candidate follow each other, so it is enough to compare the last one. A search would take quadratic time.
    else if (known.at(-1) !== candidate) known.push(candidate);
  };
  for (const candidate of candidates) {
    for (const { digest } of candidate.subjects) {
      for (const algorithm of EVIDENCE_ALGORITHMS) {
        const hex = digest[algorithm];
        if (hex !== undefined) add(algorithm, hex, candidate);
      }
      if (digest.sha256 !== undefined) continue;
      for (const algorithm of MATCHING_ALGORITHMS) if (digest[algorithm] !== undefined) algorithms.add(algorithm);
    }
    const stated = candidate.bundle && findStatedDigest(candidate.bundle);
    if (!stated) continue;
    const algorithm = DIGEST_NAME[stated.algorithm];
    algorithms.add(algorithm);
    add(algorithm, stated.digest.toString('hex'), candidate);
  }
  const unaddressed = candidates.filter(isUnaddressed);
  if (unaddressed.length > 0) for (const algorithm of MATCHING_ALGORITHMS) algorithms.add(algorithm);
  return {
    all: candidates,
    unaddressed,
    algorithms,
    named: indexNames(candidates),
    about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
  };
}

/** Whether a candidate is a signature that does not state the digest of its file. */
export const isUnaddressed = ({ bundle, subjects }: Candidate): boolean =>
  bundle?.content.kind === 'message' && subjects.length === 0 && findStatedDigest(bundle) === undefined;

/** An index by base name, because paths are written in different ways. Built when first used, because most runs never use it. */
function indexNames(candidates: readonly Candidate[]): Evidence['named'] {
  let byName: Map<string, Candidate[]> | undefined;
  return (name) => {
    if (!byName) {
      byName = new Map();
      for (const candidate of candidates)
        for (const key of new Set(candidate.subjects.map((subject) => basename(subject.name)))) {
          const known = byName.get(key);
          if (known) known.push(candidate);
          else byName.set(key, [candidate]);
        }
    }
    return byName.get(basename(name)) ?? [];
  };
}

/**
 * Verifies a candidate, of which the subjects are not known yet, before more of it is read. A large statement is first verified, and kept
 * only if it is accepted.
 */
export type Examine = (candidate: Candidate) => Promise<Assessment>;

/** One large file at a time: several would be in memory together. */
const oneByOne = createGate(1);

/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
export async function readNamed(paths: readonly string[], ports: Ports, examine?: Examine): Promise<Candidate[]> {
  const { readPieces } = await import('../../../base/fs/read-pieces.ts');
  const { MAX_BUNDLE, MAX_BUNDLE_FILE } = await import('../../../sigstore/limits.ts');
  const found: Candidate[] = [];
  for (const path of paths) {
    const location = resolve(ports.workingFolder, path);
    for await (const piece of readPieces(location, 'the bundle file', { maxBytes: MAX_BUNDLE_FILE, maxPiece: MAX_BUNDLE, pipes: true }))
      await addPiece(found, { location, ...piece }, ports, examine);
  }
  return found;
}

/** Bundles in memory, JSON or JSON Lines. */
export const readGiven = (bundles: string | Uint8Array): Candidate[] =>
  readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the given bundle');

/** The bundle next to a file. */
export const readBeside = (path: string, ports: Ports, examine?: Examine): Promise<Candidate[]> =>
  oneByOne(async () => {
    const found: Candidate[] = [];
    for await (const piece of readBundlePieces(`${path}${BUNDLE_SUFFIX}`)) await addPiece(found, piece, ports, examine);
    return found;
  });

/**
 * Bundles of earlier steps: those in `bundle-dir`, else those of every job with a folder below `.chopmark`, and of the GitHub Action in
 * this job, which writes them to the runner's temporary folder.
 */
export async function readBundleFolders(
  folder: string | undefined,
  { workingFolder, env }: Ports,
  examine?: Examine,
): Promise<{ candidates: Candidate[]; problem?: ResultProblem }> {
  const parents = [resolve(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [resolve(env.RUNNER_TEMP, 'chopmark')] : [])];
  const named = folder === undefined ? undefined : resolve(workingFolder, folder);
  const jobs = await Promise.all((named === undefined ? parents : [named]).map(listJobs));
  const folders = [...(named === undefined ? [] : [named]), ...jobs.flatMap(({ found }) => found)];
  const candidates = await readFolders(folders, { workingFolder }, examine);
  const isMissing = named !== undefined && folder !== undefined && !(await isFolder(named));
  const problem = isMissing ? noSuchFolder(folder) : jobs.find((listed) => listed.problem)?.problem;
  return { candidates, ...(problem && { problem }) };
}

/** The bundles in folders, without their subfolders. */
export async function readFolders(
  folders: readonly string[],
  { workingFolder }: Pick<Ports, 'workingFolder'>,
  examine?: Examine,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const folder of folders)
    for await (const piece of readFolderPieces(folder)) await oneByOne(() => addPiece(candidates, piece, { workingFolder }, examine));
  return candidates;
}

/** A folder that was named and does not exist was not asked: its path can be wrong, or an earlier step failed. */
const noSuchFolder = (folder: string): ResultProblem => ({
  code: 'STORE_NOT_FOUND',
  message: `The folder ${folder} does not exist, so it could not be searched for bundles.`,
  hint: 'Check the path in --bundle-dir.',
});

/** The folders of jobs in a folder. One that could not be listed, or has more than are read, was not asked in full. */
async function listJobs(folder: string): Promise<{ found: string[]; problem?: ResultProblem }> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return { found: [] };
    return { found: [], problem: unreadFolder(folder, `could not be read: ${explainFileError(error)}`) };
  }
  const jobs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => resolve(folder, name));
  const isTooMany = jobs.length > MAX_JOB_FOLDERS;
  return {
    found: jobs.slice(0, MAX_JOB_FOLDERS),
    ...(isTooMany && { problem: unreadFolder(folder, `has more than ${MAX_JOB_FOLDERS} folders of jobs, which is the limit`) }),
  };
}

const unreadFolder = (folder: string, why: string): ResultProblem => ({
  code: 'STORE_FILE_READ',
  message: `The folder ${folder} ${why}.`,
  hint: 'Check the folder and its permissions, join the bundles with chopmark merge, or name the bundle with --bundle.',
});

async function addPiece(
  found: Candidate[],
  { location, bytes, firstLine }: BundlePiece,
  { workingFolder }: Pick<Ports, 'workingFolder'>,
  examine: Examine | undefined,
): Promise<void> {
  const shown = showPath(location, workingFolder);
  // One by one: there can be more than fit into the arguments of one call.
  for (const one of readLines(bytes, shown, firstLine)) found.push(await keepCandidate(one, shown, examine));
}

/** Bundles that were read, with what they say of themselves. A line that cannot be read is a candidate with a problem. */
export const readCandidates = (bytes: Uint8Array, location: string): Candidate[] =>
  readLines(bytes, location).map((read) => ('content' in read ? describeBundle(read, location) : read));

/** A line that cannot be read becomes a candidate with a problem, so that it is reported. It does not hide the others. */
function readLines(bytes: Uint8Array, location: string, firstLine?: number): (Bundle | Candidate)[] {
  const unreadable = (error: unknown): Candidate => ({ location, subjects: [], problem: toProblem(error) });
  try {
    return readBundleLines(bytes, location, firstLine).map((read) => (read instanceof ChopmarkError ? unreadable(read) : read));
  } catch (error) {
    return [unreadable(error)];
  }
}

/** Keeps of a large statement that is refused only why, and of an authentic one also what it is about. */
async function keepCandidate(read: Bundle | Candidate, location: string, examine: Examine | undefined): Promise<Candidate> {
  if (!('content' in read)) return read;
  if (!examine || !isLarge(read.content)) return describeBundle(read, location);
  try {
    const predicateType = parsePredicateType(read.content.envelope.payload);
    const { verdict, ...assessed } = await examine({ location, bundle: read, predicateType, subjects: [] });
    const { problem } = assessed.checked;
    if (problem === undefined || problem.code === 'VERIFICATION_TIMEOUT') return describeBundle(read, location);
    if (!verdict) return { location, predicateType, subjects: [], problem, assessed };
    const { statement, ...authentic } = verdict;
    const { subjects } = parseStatementHead(statement ?? read.content.envelope.payload, MAX_REFUSED_SUBJECTS);
    return { location, predicateType, subjects, problem, assessed: { ...assessed, verdict: authentic } };
  } catch (error) {
    return { location, subjects: [], problem: toProblem(error) };
  }
}

const isLarge = (content: SignedContent): content is Extract<SignedContent, { kind: 'envelope' }> =>
  content.kind === 'envelope' &&
  content.envelope.payloadType === IN_TOTO_PAYLOAD_TYPE &&
  content.envelope.payload.length > MAX_UNTRUSTED_STATEMENT;

/** Reads the bundles of a store or registry, or an image signature in the format of cosign 1 and 2, over a document that names the image. */
export function readFound({ bytes, location, payload }: FoundBundle): Candidate[] {
  if (!payload) return readCandidates(bytes, location);
  try {
    const subjects = [{ name: '', digest: readSimpleSigning(payload).digest }];
    return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
  } catch (error) {
    return [{ location, subjects: [], problem: toProblem(error) }];
  }
}

/** A bundle with its stated subjects. */
export function describeBundle(bundle: Bundle, location: string): Candidate {
  const { content } = bundle;
  if (content.kind === 'message' || content.envelope.payloadType !== IN_TOTO_PAYLOAD_TYPE) return { location, bundle, subjects: [] };
  try {
    const { predicateType, subjects } = parseStatementHead(content.envelope.payload);
    return { location, bundle, predicateType, subjects };
  } catch (error) {
    return { location, subjects: [], problem: toProblem(error) };
  }
}
