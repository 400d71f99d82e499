import { basename } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { checkWritable } from '../../base/fs/check-writable.ts';
import type { Ports } from '../../base/ports.ts';
import { execWithin } from '../../base/process/exec-within.ts';
import { VERSION } from '../../base/version.ts';
import { recordBuild } from '../../identity/record-build.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { BuildRecord } from '../../results/build-facts.ts';
import { RESULT_SCHEMA, type Result, type ResultProblem, type SignedBundle } from '../../results/result.ts';
import { toProblem } from '../../results/to-problem.ts';
import { buildPayload } from '../../signing/batch/sign-item.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { collectSubjects } from '../../subjects/collect.ts';
import { excludeBundles } from '../../subjects/exclude-bundles.ts';
import { SUBJECTS_OF_PEERS } from '../shared/limits.ts';
import { type OpenedStore, openStores } from '../shared/publish/open-stores.ts';
import { storeWork } from '../shared/publish/store-work.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import { checkCount } from '../shared/run/check-count.ts';
import { describeSubjects, showPath } from '../shared/run/describe-subjects.ts';
import { chooseImages } from '../shared/run/open-images.ts';
import { type Run, startRun } from '../shared/run/run.ts';
import { openSigning, type Prepared } from '../shared/signing/prepare-signing.ts';
import { refuseTooLarge } from '../shared/signing/refuse-too-large.ts';
import { showDryRun } from '../shared/signing/show-dry-run.ts';
import { type PlannedBundle, signItems } from '../shared/signing/sign-items.ts';
import { withSigning } from '../shared/signing/with-signing.ts';
import { writeBundleList } from '../shared/signing/write-bundle-list.ts';
import { readBuildMetadata } from './build/build-metadata.ts';
import { warnOfCommitMismatch } from './build/commit-mismatch-warning.ts';
import type { PackagePlan } from './packages/package-plan.ts';
import { avoidNameCollisions } from './plan/avoid-name-collisions.ts';
import { planPredicates } from './plan/plan-predicates.ts';
import { findExtraSubjects, planStatements, readGivenStatement } from './plan/plan-statements.ts';
import { createDocumentSource } from './plan/read-documents.ts';

/**
 * Signs statements about artifacts with the identity of this job (or a key): by default SLSA provenance of this build. Bundles are
 * logged, verified and on disk before this returns.
 *
 * @returns The result; what went wrong after the first signature is in its `problems`, with what was signed all the same.
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements, problems } = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
export async function attest(options: OptionsOf<'attest'>, ports: Ports): Promise<Result> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
  const folder = bundleFolder(options.bundleDir, ports);
  const stores = await openStores('store', options.store, options, { ports, signal: run.signal });
  const given = options.statementPath === undefined ? undefined : await readGivenStatement(options.statementPath, ports);
  const bounded = { ...ports, exec: execWithin(ports.exec, run.signal), signal: run.signal };
  const extra =
    options.exec.length === 0
      ? await readBuildMetadata(options, bounded)
      : await run.timed('build', () => readBuildMetadata(options, bounded));
  const work = await run.timed('subjects', () => planWork(options, { ports, run, folder }));
  const { subjects, sayings, statements, signatures = [] } = work;
  const others = findExtraSubjects(sayings, subjects);
  const all = [...subjects, ...others, ...(given?.subjects ?? [])];
  const mostSubjects = Math.min(...stores.map(({ store }) => store.mostSubjects ?? subjects.length), subjects.length);
  warnOfPeers(statements === 'combined' ? mostSubjects : 1, ports);
  warnOfPeers(given?.subjects.length ?? 1, ports);
  const plan = (record: BuildRecord | undefined): PlannedBundle[] =>
    planStatements({ subjects, others, sayings, given, statements, mostSubjects, folder, record, extra });

  const base = {
    schema: RESULT_SCHEMA,
    command: 'attest',
    version: VERSION,
    subjects: describeSubjects(all, { ...ports, ...options }),
    statements: [],
    problems: [],
    timings: run.timings,
  } satisfies Result;

  const outcome = await withSigning(options, { ports, run, folder }, async (prepared, chosen): Promise<Partial<Result>> => {
    const instance = prepared.trust.name;
    work.check?.(prepared);
    warnOfCommitMismatch(subjects, recordOf(prepared, ports), ports.logger);
    if (options.dryRun)
      return { instance, dryRun: await rehearse(prepared, [...plan(recordOf(prepared, ports)), ...signatures], stores, ports) };
    await refuseTooLarge(() => plan(recordOf(prepared, ports)), prepared.services);
    await checkWritable(signatures.map(({ path }) => path));
    await work.begin?.();
    const signing = await run.timed('certificate', () => openSigning(prepared, chosen, { ports, run }));
    const planned = [...(await avoidNameCollisions(plan(signing.record))), ...signatures];
    const signed = await run.timed('signing', () => signItems(planned, folder, signing, ports));
    const finished = await writeBundleList(signed, planned, { folder, ports });
    const { bundlePath, problems } = finished;
    const stored = await storeWork(finished.statements, chosen.store.length > 0 ? stores : [], {
      files: work.files ?? [],
      folder,
      bundlePath,
      subjects: all,
      ports,
      run,
      options,
    });
    return { instance, ...finished, problems: [...problems, ...(await finishWork(work, finished.statements))], ...stored };
  });
  return { ...base, ...outcome };
}

async function planWork(
  options: OptionsOf<'attest'>,
  { ports, run, folder }: { ports: Ports; run: Run; folder: string },
): Promise<PackagePlan> {
  const { subjectImage, sayings: unsigned } = options.buildkitAttestations
    ? await (await import('./plan/read-buildkit.ts')).readBuildkit(options, { ports, run })
    : { subjectImage: options.subjectImage, sayings: [] };
  let collected: Promise<Subject[]> | undefined;
  const collectOnce = () => {
    collected ??= collect({ ...options, subjectImage }, ports, run);
    return collected;
  };
  const sayings = await planPredicates(options, createDocumentSource(ports.workingFolder, collectOnce), unsigned);
  if (options.package !== undefined) {
    const { planPackage } = await import('./packages/plan-package.ts');
    const work = await planPackage(options.package, { options, sayings, collect: collectOnce, folder, ports, run });
    refuseUnmapped(findExtraSubjects(sayings, work.subjects), options.package);
    return work;
  }
  const subjects = sayings.some(({ about }) => about === undefined) ? await collectOnce() : [];
  const { expectedSubjects } = options;
  if (!collected && sayings.length > 0 && expectedSubjects !== undefined)
    checkCount(findExtraSubjects(sayings, subjects).length, expectedSubjects);
  return { subjects, sayings, statements: options.statements };
}

/** A package has subjects of its own making. */
function refuseUnmapped([lost]: readonly Subject[], kind: string): void {
  if (lost === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_DOCUMENT_PATTERN',
    message: `There is a document for ${lost.name}, which is no subject of this package of ${kind}.`,
    hint: 'Give one document for the whole package, without {path} and {name}.',
  });
}

/** What could not be written beside the bundles is a problem of a run that has signed. */
async function finishWork(work: PackagePlan, signed: readonly SignedBundle[]): Promise<ResultProblem[]> {
  try {
    await work.finish?.(signed.filter(({ predicateType }) => predicateType !== undefined));
    return [];
  } catch (error) {
    return [toProblem(error)];
  }
}

function warnOfPeers(subjects: number, { logger }: Ports): void {
  if (subjects <= SUBJECTS_OF_PEERS) return;
  logger.warn(
    `One statement about ${subjects} subjects: chopmark verifies it, but cosign and gh refuse more than ${SUBJECTS_OF_PEERS}. For them, give statements per-subject.`,
  );
}

async function collect(options: OptionsOf<'attest'>, ports: Ports, run: Run): Promise<Subject[]> {
  const { workingFolder, logger } = ports;
  const found = await collectSubjects(
    {
      paths: options.subjectPath,
      ...(options.subjectChecksums !== undefined && { checksums: options.subjectChecksums }),
      ...(options.subjectDigest !== undefined && { digest: options.subjectDigest }),
      ...(options.subjectName !== undefined && { name: options.subjectName }),
      ...chooseImages(options, { ports, run }),
      ...(options.subjectGit.length > 0 && { git: { references: options.subjectGit, exec: execWithin(ports.exec, run.signal) } }),
    },
    { workingFolder, logger, signal: run.signal },
  );
  const subjects = await excludeBundles(found, logger);
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);
  return subjects;
}

/** What would be proven, if the authority accepts the token. */
const recordOf = ({ identity }: Prepared, { env }: Ports): BuildRecord | undefined =>
  recordBuild({ env, ...(identity && { token: { claims: identity.claims, ...(identity.platform && { platform: identity.platform }) } }) });

async function rehearse(prepared: Prepared, planned: readonly PlannedBundle[], stores: readonly OpenedStore[], { workingFolder }: Ports) {
  const payloads = await Promise.all(planned.slice(0, SHOWN_STATEMENTS).map(({ item }) => buildPayload(item)));
  // The signature of a file has none.
  const statements = payloads.flatMap((payload): unknown[] => (payload ? [JSON.parse(payload.toString('utf8'))] : []));
  const places = planned.slice(0, SHOWN_STATEMENTS).map(({ path }) => showPath(path, workingFolder));
  return showDryRun(
    prepared,
    statements,
    planned.length > SHOWN_STATEMENTS ? [...places, `… ${basename(places[0] ?? '')} and ${planned.length} files in all`] : places,
    stores,
  );
}

/** Statements that a dry run shows: enough to see what they are. */
const SHOWN_STATEMENTS = 20;
