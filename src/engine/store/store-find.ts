import { hash } from 'node:crypto';
import { join } from 'node:path';
import { hashFiles } from '../../base/fs/hash-files.ts';
import { makeFolder } from '../../base/fs/make-folder.ts';
import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { ResultProblem } from '../../results/result.ts';
import { LOCAL_STORE } from '../../results/result.ts';
import type { StoreReport } from '../../results/store-report.ts';
import { type DigestSet, EVIDENCE_ALGORITHMS, MATCHING_ALGORITHMS, type Subject } from '../../sigstore/subject.ts';
import { addToBundleIndex } from '../../stores/bundle-index.ts';
import { ALL_BUNDLES, DOCUMENT_SUFFIX } from '../../stores/bundle-names.ts';
import { excludeBundles } from '../../subjects/exclude-bundles.ts';
import { listArtifacts, type NamedArtifact } from '../../subjects/list-artifacts.ts';
import { type Candidate, indexEvidence, readBeside, readBundleFolders } from '../shared/evidence/evidence.ts';
import { readEvidenceOfStores } from '../shared/evidence/evidence-of-stores.ts';
import { listImagesToVerify } from '../shared/evidence/list-images.ts';
import { openStores } from '../shared/publish/open-stores.ts';
import { writePushCommand } from '../shared/publish/write-push-command.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import { showPath } from '../shared/run/describe-subjects.ts';
import type { Run } from '../shared/run/run.ts';
import { writeDocuments } from '../shared/signing/plan-documents.ts';
import { type BundleLine, describeLine, publishLines, toLines } from './bundle-lines.ts';

interface Found {
  artifact: NamedArtifact;
  subject: Subject;
  candidates: readonly Candidate[];
  problem?: ResultProblem;
}

/**
 * Finds bundles about artifacts, and writes them to `attestations.jsonl`. For `copy`, it then stores them. Bundles are selected by their
 * stated subjects, and are not verified.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_FILE_WRITE`
 */
export async function findBundles(
  options: OptionsOf<'store'>,
  context: { ports: Ports; run: Run },
): Promise<Omit<StoreReport, 'schema' | 'action' | 'version'>> {
  const { ports, run } = context;
  const into = options.action === 'copy' ? await openStores('store', options.store, options, { ports, signal: run.signal }) : [];
  const found = await search(options, context);
  const lines = toLines(found.flatMap(({ candidates }) => candidates));
  const folder = bundleFolder(options.bundleDir, ports);
  const report: Omit<StoreReport, 'schema' | 'action' | 'version'> = {
    bundles: lines.map((line) => describeLine(line)),
    artifacts: found.map(({ artifact: { artifact }, candidates, problem }) => ({
      artifact,
      bundles: toLines(candidates).length,
      ...(problem && { problem }),
    })),
    problems: [],
  };
  if (lines.length === 0) return report;
  await makeFolder(folder);
  // Written to disk first, so that no bundle is lost if a store fails.
  await addToBundleIndex(folder, each(lines), run.signal);
  await writeDocuments(lines.flatMap(({ payload }) => (payload ? [{ document: payload, documentPath: documentIn(folder, payload) }] : [])));
  const bundlePath = showPath(join(folder, ALL_BUNDLES), ports.workingFolder);
  if (into.length === 0) return { ...report, bundlePath };
  const receipts = await publishLines(onlyAbout(lines, found), into, { folder, ports, run });
  const failed = into.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
  return {
    ...report,
    bundlePath,
    bundles: lines.map((line, index) => describeLine(line, receipts[index])),
    ...(failed.length > 0 && { retryCommand: writePushCommand([bundlePath], failed, options) }),
  };
}

const documentIn = (folder: string, document: Buffer): string => join(folder, `sha256-${hash('sha256', document)}${DOCUMENT_SUFFIX}`);

async function search(options: OptionsOf<'store'>, { ports, run }: { ports: Ports; run: Run }): Promise<Found[]> {
  const { from } = options;
  const stores = await openStores(
    'from',
    from.filter((name) => name !== 'oci'),
    options,
    { ports, signal: run.signal },
  );
  const images = options.subjectImage.length === 0 ? [] : await listImagesToVerify({ ...options, offline: false }, ports, run);
  const listed = await listArtifacts({ named: options.target, images }, ports.workingFolder, ports.logger.warn);
  const artifacts = await excludeBundles(listed, { ...ports, purpose: 'verify' });
  const digests = await digestAll(artifacts, run.signal);
  const subjects = artifacts.map((artifact, index) => toSubject(artifact, digests[index] ?? {}));
  const [answers, local, ofImages] = await Promise.all([
    readEvidenceOfStores(
      stores.map(({ store }) => store),
      subjects,
    ),
    from.includes(LOCAL_STORE) ? readLocal(options, artifacts, ports) : NOT_ASKED,
    from.includes('oci') ? readImages(artifacts) : [],
  ]);
  const evidence = indexEvidence([...new Set([...answers, ...ofImages].flatMap(({ candidates }) => candidates)), ...local.candidates]);
  return artifacts.map((artifact, index): Found => {
    const subject = subjects[index] ?? { name: artifact.artifact, digest: {} };
    const about = EVIDENCE_ALGORITHMS.flatMap((algorithm) => {
      const hex = subject.digest[algorithm];
      return hex === undefined ? [] : evidence.about(algorithm, hex);
    });
    const problem = answers[index]?.problem ?? ofImages[index]?.problem ?? local.problem;
    return { artifact, subject, candidates: [...new Set(about)], ...(problem && { problem }) };
  });
}

const NOT_ASKED: Awaited<ReturnType<typeof readLocal>> = { candidates: [] };

async function digestAll(artifacts: readonly NamedArtifact[], signal: AbortSignal): Promise<DigestSet[]> {
  const hashed = await hashFiles(
    artifacts.flatMap(({ path }) => path ?? []),
    { algorithms: [...MATCHING_ALGORITHMS], signal },
  );
  let next = 0;
  return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
}

function toSubject({ artifact, path, image }: NamedArtifact, digest: DigestSet): Subject {
  const name = image && `${image.source.name}@${image.reference}`;
  return { name: artifact, digest, ...(path !== undefined && { path }), ...(name !== undefined && { image: name }) };
}

async function readLocal(
  { bundleDir }: OptionsOf<'store'>,
  artifacts: readonly NamedArtifact[],
  ports: Ports,
): Promise<{ candidates: Candidate[]; problem?: ResultProblem }> {
  const beside = await Promise.all(artifacts.map(({ path }) => (path === undefined ? [] : readBeside(path, ports))));
  const folders = await readBundleFolders(bundleDir, ports);
  return { ...folders, candidates: [...beside.flat(), ...folders.candidates] };
}

async function readImages(artifacts: readonly NamedArtifact[]) {
  const { readEvidenceOfImages } = await import('../shared/evidence/evidence-of-images.ts');
  return readEvidenceOfImages(artifacts.map(({ image }) => image));
}

/** Keeps only the requested artifacts as subjects of a bundle, so that it is not stored for its other subjects. */
function onlyAbout(lines: readonly BundleLine[], found: readonly Found[]): BundleLine[] {
  const asked = new Map(found.flatMap(({ subject }) => Object.values(subject.digest).map((hex) => [hex, subject] as const)));
  return lines.map((line) => ({
    ...line,
    subjects: line.subjects.flatMap((subject): Subject[] => {
      const wanted = Object.values(subject.digest).flatMap((hex) => asked.get(hex) ?? [])[0];
      return wanted ? [{ ...subject, ...(wanted.image !== undefined && { image: wanted.image }) }] : [];
    }),
  }));
}

async function* each(lines: readonly BundleLine[]): AsyncGenerator<string> {
  for (const { line } of lines) yield line;
}
