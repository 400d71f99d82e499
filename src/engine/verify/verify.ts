import { stat } from 'node:fs/promises';
import { mapInParallel } from '../../base/concurrency.ts';
import { describeRunEnd, hintAtRunEnd, isTimeLimit } from '../../base/errors/timeout-error.ts';
import { expandFiles } from '../../base/fs/expand-files.ts';
import { settingsOf } from '../../base/fs/expand-patterns.ts';
import { hashFiles } from '../../base/fs/hash-files.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { decideUnasked } from '../../policy/decide-unasked.ts';
import { deniedAlgorithms, findDeniedArtifact } from '../../policy/deny.ts';
import type { Policy } from '../../policy/parse/policy.ts';
import { withAnswers } from '../../results/answer-questions.ts';
import { type ArtifactVerdict, LOCAL_STORE, RESULT_SCHEMA, type Result, type ResultProblem } from '../../results/result.ts';
import { toProblem } from '../../results/to-problem.ts';
import { type DigestSet, EVIDENCE_ALGORITHMS, type MatchingAlgorithm } from '../../sigstore/subject.ts';
import { excludeBundles } from '../../subjects/exclude-bundles.ts';
import { listArtifacts, type NamedArtifact } from '../../subjects/list-artifacts.ts';
import { readOtherMeaning } from '../../subjects/reject-other-meanings.ts';
import { type ArtifactEvaluator, createArtifactEvaluator, type FileContent } from '../shared/evidence/artifact-evaluator.ts';
import { choosePolicy } from '../shared/evidence/choose-policy.ts';
import {
  type Candidate,
  type Evidence,
  type Examine,
  indexEvidence,
  isUnaddressed,
  readBeside,
  readBundleFolders,
  readNamed,
} from '../shared/evidence/evidence.ts';
import type { ImageEvidence } from '../shared/evidence/evidence-of-images.ts';
import type { listCheckoutsToVerify } from '../shared/evidence/list-checkouts.ts';
import { openRego } from '../shared/evidence/open-rego.ts';
import { openRoots } from '../shared/evidence/open-roots.ts';
import { chooseThresholds } from '../shared/evidence/thresholds.ts';
import { verifyCandidate } from '../shared/evidence/verify-candidate.ts';
import { VERIFICATIONS_IN_FLIGHT } from '../shared/limits.ts';
import { checkCount } from '../shared/run/check-count.ts';
import { type Run, startRun } from '../shared/run/run.ts';
import { hintAtSandbox } from '../shared/run/sandbox-hint.ts';
import { hintAtPlatforms } from './hint-platforms.ts';

/** Other bundles that are tried for an artifact without a bundle for its digest, to report their faults. */
const TRIED_BESIDE = 8;
const CONCURRENCY = 4;
/** The number of files whose size is read at the same time. */
const STATS_IN_FLIGHT = 64;

/**
 * Verifies artifacts with their bundles and an expected signer. Each artifact gets a verdict. An invalid bundle does not affect a valid
 * one.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…` if no verdict was possible
 * @example
 * ```ts
 * const { artifacts } = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * ```
 */
export const verify = (options: OptionsOf<'verify'>, ports: Ports): Promise<Result> =>
  hintAtSandbox('verify', options, ports, () => verifyArtifacts(options, ports));

async function verifyArtifacts(given: OptionsOf<'verify'>, ports: Ports): Promise<Result> {
  const options = { ...given, bundle: await expandFiles(given.bundle, '--bundle', settingsOf(ports)) };
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const context: Context = { ports, run };

  const policy = await choosePolicy(options, ports);
  const artifacts = (await collectArtifacts(options, context)).map((artifact) => denyContained(artifact, policy));
  const { roots, instance } = await run.timed('trust', () =>
    openRoots(policy, options, { ...context, thresholds: chooseThresholds(options), secondOpinion: options.secondOpinion }),
  );
  const settings = { policy, roots, now: ports.clock.now(), ...(await openRego(policy, ports.exec, run.signal)) };
  const examine: Examine = (candidate) => verifyCandidate(candidate, { kind: 'none' }, settings);
  const gathered = await run.timed('bundles', () => gatherEvidence(options, artifacts, { ...context, examine }));
  const digests = await run.timed('subjects', () => digestArtifacts(artifacts, gathered, context, deniedAlgorithms(policy.deny)));
  const evaluate = createArtifactEvaluator(settings);
  const verdicts = await run.timed('verification', () => decideAll(artifacts, digests, gathered, { evaluate, policy }, context));
  logWarnings(verdicts, ports.logger);

  const result: Result = {
    schema: RESULT_SCHEMA,
    command: 'verify',
    version: VERSION,
    ...(instance !== undefined && { instance }),
    subjects: artifacts.map(({ artifact, image, revision }, index) => ({
      name: artifact,
      digest: digestOf(digests[index]),
      ...(image && { image: image.location }),
      ...(revision !== undefined && { revision: artifact }),
    })),
    statements: [],
    artifacts: verdicts.map(withAnswers),
    ...(policy.digest !== undefined && { policyDigest: policy.digest }),
    problems: [],
    timings: run.timings,
  };
  if (options.vsa === undefined) return result;
  const { writeSummaries } = await import('./write-summaries.ts');
  return writeSummaries(result, { policy, options: { ...options, vsa: options.vsa }, ...context });
}

/** Warnings about accepted bundles that are logged, in addition to the result, which has all. */
const LOGGED = 5;

function logWarnings(verdicts: readonly ArtifactVerdict[], logger: Pick<Ports['logger'], 'warn'>): void {
  const accepted = verdicts.flatMap(({ bundles }) => bundles.filter(({ problem }) => problem === undefined));
  const messages = [...new Set(accepted.flatMap(({ warnings = [] }) => warnings.map(({ message }) => message)))];
  for (const message of messages.slice(0, LOGGED)) logger.warn(message);
  if (messages.length > LOGGED) logger.warn(`The result has ${messages.length - LOGGED} more warnings.`);
}

/** The data that every phase uses. */
interface Context {
  ports: Ports;
  run: Run;
}

type ArtifactSources = Parameters<typeof listCheckoutsToVerify>[0] &
  Pick<
    OptionsOf<'verify'>,
    'subjectPath' | 'subjectChecksums' | 'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry' | 'offline' | 'expectedSubjects'
  >;

/** The artifacts to verify, by the names that the user gave. The code for images and checkouts is loaded only if needed. */
async function collectArtifacts(options: ArtifactSources, { ports, run }: Context): Promise<NamedArtifact[]> {
  const images =
    options.subjectImage.length === 0
      ? []
      : await (await import('../shared/evidence/list-images.ts')).listImagesToVerify(options, ports, run);
  const checkouts =
    options.subjectGit.length === 0
      ? []
      : await (await import('../shared/evidence/list-checkouts.ts')).listCheckoutsToVerify(options, ports, run.signal);
  const { subjectPath: named, subjectChecksums: checksums } = options;
  const listed = await listArtifacts({ named, images, checkouts, checksums }, ports.workingFolder, ports.logger.warn);
  const artifacts = await excludeBundles(listed, { ...ports, purpose: 'verify' });
  if (options.expectedSubjects !== undefined) checkCount(artifacts.length, options.expectedSubjects);
  return artifacts;
}

/** A tag of a denied commit is denied too. */
function denyContained(artifact: NamedArtifact, { deny }: Policy): NamedArtifact {
  const denial = artifact.contains && !artifact.fault ? findDeniedArtifact(deny, [artifact.contains]) : undefined;
  return denial?.problem ? { ...artifact, fault: denial.problem } : artifact;
}

const ended = (signal: AbortSignal): ResultProblem => ({
  code: 'VERIFICATION_TIMEOUT',
  message: `${describeRunEnd(signal)} before all evidence about this artifact was checked.`,
  hint: isTimeLimit(signal) ? 'Set a longer time limit with --timeout, or verify fewer artifacts per run.' : hintAtRunEnd(signal),
});

interface Gathered {
  evidence: Evidence;
  /** The bundles next to each artifact, by position. */
  beside: readonly (readonly Candidate[])[];
  /** Why a place that can have evidence was not asked in full, by position. */
  unasked: readonly (ResultProblem | undefined)[];
}

const NOTHING: Gathered = { evidence: indexEvidence([]), beside: [], unasked: [] };

interface Gathering extends Context {
  examine: Examine;
}

const NO_FOLDERS: Awaited<ReturnType<typeof readBundleFolders>> = { candidates: [] };

type EvidenceSources = Pick<OptionsOf<'verify'>, 'bundle' | 'bundleDir' | 'from' | 'allowInsecureRegistry' | 'offline'>;

/** The bundles that can be about the artifacts: those on this machine and those of images, then those in the stores of `from`. */
async function gatherEvidence(options: EvidenceSources, artifacts: readonly NamedArtifact[], context: Gathering): Promise<Gathered> {
  const found = await gatherNearby(options, artifacts, context);
  return addStores(found, options, artifacts, context);
}

/** The named bundles, else the bundle next to each file and those of earlier steps, unless `from` names other places. */
async function gatherNearby(
  { bundle, bundleDir, from }: Pick<EvidenceSources, 'bundle' | 'bundleDir' | 'from'>,
  artifacts: readonly NamedArtifact[],
  { ports, examine }: Gathering,
): Promise<Gathered> {
  if (bundle.length > 0) return { evidence: indexEvidence(await readNamed(bundle, ports, examine)), beside: [], unasked: [] };
  const looksIn = (store: string) => from.length === 0 || from.includes(store);
  const [besideFiles, ofImages, folders] = await Promise.all([
    Promise.all(artifacts.map(({ path }) => (path === undefined || !looksIn(LOCAL_STORE) ? [] : readBeside(path, ports, examine)))),
    looksIn('oci') ? readBesideImages(artifacts) : [],
    looksIn(LOCAL_STORE) ? readBundleFolders(bundleDir, ports, examine) : NO_FOLDERS,
  ]);
  const beside = artifacts.map((_, index) => [...(besideFiles[index] ?? []), ...(ofImages[index]?.candidates ?? [])]);
  return {
    evidence: indexEvidence([...beside.flat(), ...folders.candidates]),
    beside,
    unasked: artifacts.map((_, index) => ofImages[index]?.problem ?? folders.problem),
  };
}

/** The code for this is loaded only for images. */
async function readBesideImages(artifacts: readonly NamedArtifact[]): Promise<ImageEvidence[]> {
  if (artifacts.every(({ image }) => image === undefined)) return [];
  const { readEvidenceOfImages } = await import('../shared/evidence/evidence-of-images.ts');
  return readEvidenceOfImages(artifacts.map(({ image }) => image));
}

/** Adds the bundles of the stores in `from` to the bundles that were already found. */
async function addStores(
  gathered: Gathered,
  options: Pick<EvidenceSources, 'from' | 'allowInsecureRegistry' | 'offline'>,
  artifacts: readonly NamedArtifact[],
  { ports, run }: Context,
): Promise<Gathered> {
  // Bundles in the registry of an image were already read with the image.
  const elsewhere = options.from.filter((store) => store !== 'oci');
  if (elsewhere.length === 0) return gathered;
  const [{ openStores }, { readEvidenceOfStores }] = await Promise.all([
    import('../shared/publish/open-stores.ts'),
    import('../shared/evidence/evidence-of-stores.ts'),
  ]);
  const stores = await openStores('from', elsewhere, options, { ports, signal: run.signal });
  const digests = await digestArtifacts(artifacts, NOTHING, { ports, run });
  const subjects = artifacts.map(({ artifact }, index) => {
    const digest = digestOf(digests[index]);
    return Object.keys(digest).length === 0 ? undefined : { name: artifact, digest };
  });
  const answers = await readEvidenceOfStores(
    stores.map(({ store }) => store),
    subjects,
  );
  const beside = artifacts.map((_, index) => [...(gathered.beside[index] ?? []), ...(answers[index]?.candidates ?? [])]);
  return {
    // The same file can be the answer for every artifact.
    evidence: indexEvidence([...new Set([gathered.evidence.all, ...answers.map(({ candidates }) => candidates)].flat())]),
    beside,
    unasked: artifacts.map((_, index) => gathered.unasked[index] ?? answers[index]?.problem),
  };
}

type Digest = DigestSet | { problem: ResultProblem };

async function digestArtifacts(
  artifacts: readonly NamedArtifact[],
  { evidence }: Gathered,
  { ports, run }: Context,
  denied: readonly MatchingAlgorithm[] = [],
): Promise<Digest[]> {
  const paths = artifacts.flatMap(({ path }) => path ?? []);
  const algorithms = [...new Set([...evidence.algorithms, ...denied])];
  const total = Math.ceil((await sizeOf(paths)) / MEGABYTE);
  const onProgress = (bytes: number) => ports.logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
  const options = { algorithms, signal: run.signal, onProgress };
  try {
    const hashed = await hashFiles(paths, options);
    let next = 0;
    return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
  } catch (error) {
    if (paths.length <= 1)
      return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : { problem: toProblem(error) }));
  }
  // One unreadable file must not affect the others, so each is hashed separately.
  return Promise.all(
    artifacts.map(async ({ path, digest }): Promise<Digest> => {
      if (path === undefined) return digest ?? {};
      return hashFiles([path], options).then(
        ([hashed]) => hashed?.digest ?? {},
        (error) => ({ problem: toProblem(error) }),
      );
    }),
  );
}

const MEGABYTE = 1_000_000;

/** The bytes of all files. A file that cannot be read here is reported when it is hashed. */
const sizeOf = async (paths: readonly string[]): Promise<number> => {
  const sizes = await mapInParallel(paths, STATS_IN_FLIGHT, (path) =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

const digestOf = (digest: Digest | undefined): DigestSet => (digest === undefined || 'problem' in digest ? {} : (digest as DigestSet));

/** One verdict for each artifact, in their order. */
async function decideAll(
  artifacts: readonly NamedArtifact[],
  digests: readonly Digest[],
  gathered: Gathered,
  { evaluate, policy }: { evaluate: ArtifactEvaluator; policy: Policy },
  { ports, run }: Context,
): Promise<ArtifactVerdict[]> {
  let decided = 0;
  return mapInParallel(artifacts, VERIFICATIONS_IN_FLIGHT, async (artifact, index): Promise<ArtifactVerdict> => {
    if (run.signal.aborted) return { artifact: artifact.artifact, verdict: 'inconclusive', problem: ended(run.signal), bundles: [] };
    const near = gathered.beside[index] ?? [];
    const verdict = hintAtPlatforms(artifact, await decide(artifact, digests[index] ?? {}, { ...gathered, near }, evaluate, run.signal));
    ports.logger.progress('Verifying', ++decided, artifacts.length);
    return { artifact: artifact.artifact, ...decideUnasked(verdict, policy, gathered.unasked[index]) };
  });
}

async function decide(
  { artifact, path, revision, fault }: NamedArtifact,
  digest: Digest,
  { evidence, beside, near }: Gathered & { near: readonly Candidate[] },
  evaluate: ArtifactEvaluator,
  signal: AbortSignal,
): Promise<ArtifactVerdict> {
  if ('problem' in digest && typeof digest.problem === 'object')
    return { artifact, verdict: 'inconclusive', problem: digest.problem, bundles: [] };
  const digests = digest as DigestSet;
  if (fault) return { artifact, digest: digests, verdict: 'refused', problem: fault, bundles: [] };
  const about = EVIDENCE_ALGORITHMS.flatMap((algorithm) =>
    digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]),
  );
  const others = beside.length === 0 ? evidence.all : near;
  // A signature that does not state its digest is tried where it was named, or next to its file.
  const unaddressed = beside.length === 0 ? evidence.unaddressed : near.filter(isUnaddressed);
  const candidates = [...new Set([...about, ...unaddressed, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
  const content = lookAtFile(path, candidates);
  if (content && 'code' in content) return { artifact, digest: digests, verdict: 'inconclusive', problem: content, bundles: [] };
  const judged = await evaluate(artifact, { kind: 'digests', ...digests }, candidates, { path, content });
  // A bundle that was not checked could be a newer scan, or a denied one.
  if (judged.bundles.some(({ problem }) => problem?.code === 'VERIFICATION_TIMEOUT'))
    return { artifact, digest: digests, verdict: 'inconclusive', problem: ended(signal), bundles: judged.bundles };
  const namesakes = judged.bundles.length === 0 ? evidence.named(revision ?? artifact) : [];
  if (judged.verdict === 'refused' && namesakes.length > 0)
    return { artifact, digest: digests, ...judged, problem: otherDigest(artifact, namesakes, revision ? OTHER_REVISION : OTHER_FILE) };
  return { artifact, digest: digests, ...judged, ...(revision && judged.problem && { problem: hintRevision(artifact, judged.problem) }) };
}

/** Where a bundle is the signature of a file, whether such a signature has another meaning. */
function lookAtFile(path: string | undefined, candidates: readonly Candidate[]): FileContent | ResultProblem | undefined {
  if (path === undefined || candidates.every(({ bundle }) => bundle?.content.kind !== 'message')) return undefined;
  try {
    return { meaning: readOtherMeaning(path) };
  } catch (error) {
    return toProblem(error);
  }
}

const OTHER_FILE = {
  what: 'a file',
  hint: 'The file was changed after it was attested, or it is another build.',
};

const OTHER_REVISION = {
  what: 'a revision',
  hint: 'The tag was moved or created again after it was attested.',
};

/** A change after attesting is the most likely reason if there is no bundle for the digest. */
const otherDigest = (
  artifact: string,
  [first, ...others]: readonly Candidate[],
  { what, hint }: { what: string; hint: string },
): ResultProblem => ({
  code: 'VERIFICATION_NO_BUNDLE',
  message: `No bundle for the digest of ${artifact} was found, but ${first?.location ?? ''}${others.length > 0 ? ` and ${others.length} more are` : ' is'} about ${what} with the same name and another digest.`,
  hint,
});

/** A tag and its commit are different objects, and often only one of them is attested. */
const hintRevision = (artifact: string, problem: ResultProblem): ResultProblem =>
  ['VERIFICATION_NO_BUNDLE', 'VERIFICATION_ARTIFACT_MISMATCH'].includes(problem.code) ? { ...problem, hint: hintFor(artifact) } : problem;

const hintFor = (artifact: string) =>
  `Name the bundle of exactly this object with --bundle or --from. An annotated tag is a different object than its commit: if the commit was attested, verify ${artifact.startsWith('.') && !artifact.includes('#') ? `${artifact}#HEAD` : artifact}^{commit}.`;
