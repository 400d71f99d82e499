import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import type { Bundle } from '../../../sigstore/bundle.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { readBundleLines } from '../../../sigstore/bundle-lines.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../sigstore/dsse.ts';
import { readSimpleSigning } from '../../../sigstore/simple-signing.ts';
import { parseStatement } from '../../../sigstore/statement.ts';
import {
  EVIDENCE_ALGORITHMS,
  type EvidenceAlgorithm,
  MATCHING_ALGORITHMS,
  type MatchingAlgorithm,
  type Subject,
} from '../../../sigstore/subject.ts';
import { readFolder, readIfThere } from '../../../stores/local/file.ts';
import type { FoundBundle } from '../../../stores/store.ts';
import { DIGEST_NAME } from '../../../x509/algorithms.ts';
import { MAX_JOB_FOLDERS } from '../limits.ts';
import { showPath } from '../run/describe-subjects.ts';

/** A bundle that may be about an artifact, parsed and not believed. */
export interface Candidate {
  location: string;
  /** Absent where it cannot be read; then there is a problem. */
  bundle?: Bundle;
  problem?: ResultProblem;
  /** Of an in-toto statement. */
  predicateType?: string;
  subjects: readonly Subject[];
  /** What a signature is over that is about its subjects without being a statement (cosign 1 and 2). */
  payload?: Buffer;
}

/** Bundles by the digests they are about, so that a thousand artifacts in a thousand bundles are a thousand look-ups. */
export interface Evidence {
  all: readonly Candidate[];
  /** Those with a subject of that name, whatever its digest: they explain, and prove nothing. */
  named(name: string): readonly Candidate[];
  about(algorithm: EvidenceAlgorithm, digest: string): readonly Candidate[];
  /** Digests that files have to be known by to be looked up. */
  algorithms: ReadonlySet<MatchingAlgorithm>;
}

export function indexEvidence(candidates: readonly Candidate[]): Evidence {
  const byDigest = new Map<string, Candidate[]>();
  const algorithms = new Set<MatchingAlgorithm>(['sha256']);
  const add = (algorithm: EvidenceAlgorithm, digest: string, candidate: Candidate) => {
    const known = byDigest.get(`${algorithm}:${digest}`);
    if (!known) byDigest.set(`${algorithm}:${digest}`, [candidate]);
    // A candidate's digests come one after the other: looking through all of a popular digest would take the square of their number.
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
    const content = candidate.bundle?.content;
    if (content?.kind === 'message') {
      const algorithm = DIGEST_NAME[content.algorithm];
      algorithms.add(algorithm);
      if (content.digest) add(algorithm, content.digest.toString('hex'), candidate);
    }
  }
  return {
    all: candidates,
    algorithms,
    named: indexNames(candidates),
    about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
  };
}

/** By the last part of names, since a path is told in different ways. Read when first asked: most runs never do. */
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

/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
export async function readNamed(paths: readonly string[], ports: Ports): Promise<Candidate[]> {
  const { readBoundedFile } = await import('../../../base/fs/read-file.ts');
  const { MAX_BUNDLE_FILE } = await import('../../../sigstore/limits.ts');
  const found = await Promise.all(
    paths.map(async (path): Promise<FoundBundle> => {
      const absolute = resolve(ports.workingFolder, path);
      return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }),
  );
  return found.flatMap((file) => parse(file, ports));
}

/** Bundles in memory, JSON or JSON Lines. */
export const readGiven = (bundles: string | Uint8Array): Candidate[] =>
  readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the bundle given');

/** The bundle beside a file. */
export const readBeside = async (path: string, ports: Ports): Promise<Candidate[]> =>
  (await readIfThere(`${path}${BUNDLE_SUFFIX}`)).flatMap((file) => parse(file, ports));

/**
 * Bundles of earlier steps: of `bundle-dir`, else of every job that left a folder below `.chopmark`, and of the steps of this job that
 * are the GitHub Action, which leaves them in the runner's temporary folder.
 */
export async function readBundleFolders(folder: string | undefined, { workingFolder, env }: Ports): Promise<Candidate[]> {
  const parents = [resolve(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [resolve(env.RUNNER_TEMP, 'chopmark')] : [])];
  const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : await withJobs(resolve(workingFolder, folder));
  const found = await Promise.all(folders.map(readFolder));
  return found.flat().flatMap((file) => parse(file, { workingFolder }));
}

/** A folder, and those of the jobs below it: a later job finds them there, where each kept its own. */
const withJobs = async (folder: string): Promise<string[]> => [folder, ...(await listJobs(folder))];

async function listJobs(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .slice(0, MAX_JOB_FOLDERS)
    .map(({ name }) => resolve(folder, name));
}

const parse = ({ location, bytes }: FoundBundle, { workingFolder }: Pick<Ports, 'workingFolder'>): Candidate[] =>
  readCandidates(bytes, showPath(location, workingFolder));

/** A line that cannot be read is a candidate too, for what is wrong with it to be told; it hides no other. */
export function readCandidates(bytes: Uint8Array, location: string): Candidate[] {
  const unreadable = (error: unknown): Candidate => ({ location, subjects: [], problem: toProblem(error) });
  try {
    return readBundleLines(bytes, location).map((read) =>
      read instanceof ChopmarkError ? unreadable(read) : describeBundle(read, location),
    );
  } catch (error) {
    return [unreadable(error)];
  }
}

/** What a store or registry has: bundles, or the signature of an image as cosign 1 and 2 made them, over a document that names it. */
export function readFound({ bytes, location, payload }: FoundBundle): Candidate[] {
  if (!payload) return readCandidates(bytes, location);
  try {
    const subjects = [{ name: '', digest: readSimpleSigning(payload).digest }];
    return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
  } catch (error) {
    return [{ location, subjects: [], problem: toProblem(error) }];
  }
}

/** A bundle with what it says it is about. */
export function describeBundle(bundle: Bundle, location: string): Candidate {
  const { content } = bundle;
  if (content.kind === 'message' || content.envelope.payloadType !== IN_TOTO_PAYLOAD_TYPE) return { location, bundle, subjects: [] };
  try {
    const { predicateType, subjects } = parseStatement(content.envelope.payload);
    return { location, bundle, predicateType, subjects };
  } catch (error) {
    return { location, subjects: [], problem: toProblem(error) };
  }
}
