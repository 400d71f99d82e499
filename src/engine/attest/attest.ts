import { basename } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { checkWritable } from '../../base/fs/check-writable.ts';
import { expandFile } from '../../base/fs/expand-files.ts';
import { settingsOf } from '../../base/fs/expand-patterns.ts';
import type { Ports } from '../../base/ports.ts';
import { execWithin } from '../../base/process/exec-within.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { ProvenanceExtra } from '../../predicates/provenance-shape.ts';
import type { BuildRecord } from '../../results/build-facts.ts';
import { RESULT_SCHEMA, type Result, type ResultProblem, type SignedBundle } from '../../results/result.ts';
import { toProblem } from '../../results/to-problem.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { collectSubjects } from '../../subjects/collect.ts';
import { excludeBundles } from '../../subjects/exclude-bundles.ts';
import type { NamedData } from '../../subjects/named-data.ts';
import { SUBJECTS_OF_PEERS } from '../shared/limits.ts';
import { checkStoreSubjects } from '../shared/publish/check-store-subjects.ts';
import { type OpenedStore, openStores } from '../shared/publish/open-stores.ts';
import { prepareStores } from '../shared/publish/prepare-stores.ts';
import { publishWithFiles } from '../shared/publish/publish.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import { checkCount } from '../shared/run/check-count.ts';
import { describeSubjects, showPath } from '../shared/run/describe-subjects.ts';
import { chooseImages } from '../shared/run/open-images.ts';
import { type Run, startRun } from '../shared/run/run.ts';
import { hintAtSandbox } from '../shared/run/sandbox-hint.ts';
import { type Prepared, pickSigningChoices } from '../shared/signing/prepare-signing.ts';
import { refuseTooLarge } from '../shared/signing/refuse-too-large.ts';
import type { PlannedBundle } from '../shared/signing/sign-items.ts';
import { withSigning } from '../shared/signing/with-signing.ts';
import { type WrittenBundles, writeBundleList } from '../shared/signing/write-bundle-list.ts';
import { readBuildMetadata } from './build/build-metadata.ts';
import { warnOfCommitMismatch } from './build/commit-mismatch-warning.ts';
import type { PackageOptions, PackagePlan } from './packages/package-plan.ts';
import { avoidNameCollisions } from './plan/avoid-name-collisions.ts';
import type { ForeseenStatement } from './plan/foresee-verification.ts';
import { planPredicates, type StatementOptions } from './plan/plan-predicates.ts';
import { findExtraSubjects, type GivenStatement, planStatements, readGivenStatement } from './plan/plan-statements.ts';
import { createDocumentSource } from './plan/read-documents.ts';

/**
 * Signs statements about artifacts with the identity of this job, or with a key. The default statement is SLSA provenance of this
 * build. Bundles are logged, verified and written to disk before the function returns.
 *
 * @param data Subjects that are not files, in addition to those of the options.
 * @returns The result. Errors after the first signature are in its `problems`, together with the signed statements.
 * @throws ChopmarkError If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements, problems } = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
export const attest = (options: OptionsOf<'attest'>, ports: Ports, data: readonly NamedData[] = []): Promise<Result> =>
  hintAtSandbox('attest', options, ports, () => attestArtifacts(options, ports, data));

async function attestArtifacts(options: OptionsOf<'attest'>, ports: Ports, data: readonly NamedData[]): Promise<Result> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
  const folder = bundleFolder(options.bundleDir, ports);
  const context: Context = { ports, run, folder };
  const stores = await openStores('store', options.store, options, { ports, signal: run.signal });

  const given = options.statementPath === undefined ? undefined : await readGivenStatement(options.statementPath, ports);
  const extra = await build(options, context);
  const content = await run.timed('subjects', () => collectContent({ ...options, data }, context));
  const plan = planAttestation({ content, given, extra, stores, folder }, ports);

  if (options.expectedFrom !== undefined) await checkExpected(options.expectedFrom, plan.subjects, ports);
  checkStoreSubjects(stores, plan.subjects);

  const choices = pickSigningChoices(options);
  const { onMissingIdentity, dryRun } = options;
  const outcome = await withSigning(choices, { onMissingIdentity, ...context }, async (prepared): Promise<Partial<Result>> => {
    const instance = prepared.trust.name;
    const { foreseeVerification } = await import('./plan/foresee-verification.ts');
    content.check?.(prepared);
    warnOfCommitMismatch(content.subjects, prepared.record, ports.logger);
    for (const warning of foreseeVerification(listStatements(content, given), prepared.record, plan.signatures.length > 0))
      ports.logger.warn(warning);
    if (dryRun) return { instance, dryRun: await rehearse(plan.bundles(prepared.record), prepared, stores, ports) };

    const targets = prepared.throwaway ? [] : stores;
    await checkBeforeSigning(plan, prepared);
    await prepareStores(targets, { bundles: plan.bundles(prepared.record), files: content.files }, ports);
    await content.begin?.();
    const signed = await signPlan(plan, prepared, context);
    const published = await publishWithFiles(signed.statements, targets, {
      files: content.files ?? [],
      bundlePath: signed.bundlePath,
      subjects: plan.subjects,
      options,
      ...context,
    });
    const unwritten = await writePackageFiles(content, signed.statements);
    return { instance, ...signed, problems: [...signed.problems, ...unwritten], ...published };
  });

  return {
    schema: RESULT_SCHEMA,
    command: 'attest',
    version: VERSION,
    subjects: describeSubjects(plan.subjects, { ...ports, ...options }),
    statements: [],
    problems: [],
    timings: run.timings,
    ...outcome,
  };
}

/** The statements of the run that the user gave, or that are made of documents. */
const listStatements = ({ predicates }: PackagePlan, given: GivenStatement | undefined): ForeseenStatement[] => [
  ...predicates,
  ...(given ? [{ type: given.predicateType, predicate: given.predicate ?? null }] : []),
];

/** The data that every phase uses. */
interface Context {
  ports: Ports;
  run: Run;
  /** Where bundles are written first. Absolute. */
  folder: string;
}

// ---------------------------------------------------------------- Build

type BuildOptions = Pick<OptionsOf<'attest'>, 'exec' | 'resolvedDependencies'>;

/** Runs the build command, if there is one, and reads the dependencies of the build. */
function build(options: BuildOptions, { ports, run }: Context): Promise<ProvenanceExtra> {
  const bounded = { ...ports, exec: execWithin(ports.exec, run.signal), signal: run.signal };
  const read = () => readBuildMetadata(options, bounded);
  return options.exec.length === 0 ? read() : run.timed('build', read);
}

// ---------------------------------------------------------------- Collect subjects and predicates

type SubjectSources = Pick<
  OptionsOf<'attest'>,
  | 'subjectPath'
  | 'subjectChecksums'
  | 'subjectDigest'
  | 'subjectName'
  | 'namePrefix'
  | 'subjectImage'
  | 'subjectGit'
  | 'imagePlatforms'
  | 'allowInsecureRegistry'
  | 'expectedSubjects'
>;

type ContentOptions = SubjectSources & { data: readonly NamedData[] } & StatementOptions &
  PackageOptions &
  Pick<OptionsOf<'attest'>, 'buildkitAttestations' | 'package' | 'statements'>;

/** Finds the subjects of the run and reads the documents about them. */
async function collectContent(options: ContentOptions, context: Context): Promise<PackagePlan> {
  const { ports, run } = context;
  const { subjectImage, predicates: unsigned } = options.buildkitAttestations
    ? await (await import('./plan/read-buildkit.ts')).readBuildkit(options, { ports, run })
    : { subjectImage: options.subjectImage, predicates: [] };
  let collected: Promise<Subject[]> | undefined;
  const collectOnce = () => {
    collected ??= collect({ ...options, subjectImage }, context);
    return collected;
  };
  const predicates = await planPredicates(options, createDocumentSource(settingsOf(ports), collectOnce), ports.logger, unsigned);
  if (options.package !== undefined) {
    const { planPackage } = await import('./packages/plan-package.ts');
    const plan = await planPackage(options.package, { options, predicates, collect: collectOnce, ...context });
    refuseUnmapped(findExtraSubjects(predicates, plan.subjects), options.package);
    return plan;
  }
  const subjects = predicates.some(({ about }) => about === undefined) ? await collectOnce() : [];
  const { expectedSubjects } = options;
  if (!collected && predicates.length > 0 && expectedSubjects !== undefined)
    checkCount(findExtraSubjects(predicates, subjects).length, expectedSubjects);
  return { subjects, predicates, statements: options.statements };
}

async function collect(options: SubjectSources & { data: readonly NamedData[] }, { ports, run }: Context): Promise<Subject[]> {
  const { workingFolder, logger } = ports;
  const found = await collectSubjects(
    {
      paths: options.subjectPath,
      data: options.data,
      checksums: options.subjectChecksums,
      ...(options.subjectDigest !== undefined && { digest: options.subjectDigest }),
      ...(options.subjectName !== undefined && { name: options.subjectName }),
      ...(options.namePrefix !== undefined && { namePrefix: options.namePrefix }),
      ...chooseImages(options, { ports, run }),
      ...(options.subjectGit.length > 0 && { git: { references: options.subjectGit, exec: execWithin(ports.exec, run.signal) } }),
    },
    { workingFolder, logger, signal: run.signal },
  );
  const subjects = await excludeBundles(found, { purpose: 'sign', workingFolder, logger });
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);
  return subjects;
}

/** The package determines its subjects, so a document for another file has no subject. */
function refuseUnmapped([lost]: readonly Subject[], kind: string): void {
  if (lost === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_DOCUMENT_PATTERN',
    message: `There is a document for ${lost.name}, which is not a subject of this ${kind} package.`,
    hint: 'Use one document for the whole package, without {path} and {name}.',
  });
}

/** @throws ChopmarkError `INPUT_SUBJECT_EXPECTED`, and the errors of `readExpectedSubjects` */
async function checkExpected(pattern: string, subjects: readonly Subject[], ports: Ports): Promise<void> {
  const { compareExpected, readExpectedSubjects } = await import('../../subjects/expected-subjects.ts');
  const path = await expandFile(pattern, '--expected-from', settingsOf(ports));
  const difference = compareExpected(await readExpectedSubjects(path, ports.workingFolder), subjects, path);
  const found = [difference.missing, difference.unexpected].filter((message) => message !== undefined);
  if (found.length === 0) return;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_EXPECTED',
    message: found.join(' '),
    hint: 'Check what the job that wrote the file planned, and what this job built. Names are compared exactly, with the prefix of --name-prefix.',
  });
}

// ---------------------------------------------------------------- Plan statements

interface AttestationPlan {
  /** The subjects of all statements, in the order of the result. */
  subjects: readonly Subject[];
  /** Statements and signatures with their files, after the proven facts about the build are known. */
  bundles(record: BuildRecord | undefined): PlannedBundle[];
  /** Bundles without a statement, which need no record. */
  signatures: readonly PlannedBundle[];
}

interface PlanInput {
  content: PackagePlan;
  given: GivenStatement | undefined;
  extra: ProvenanceExtra;
  stores: readonly OpenedStore[];
  folder: string;
}

function planAttestation({ content, given, extra, stores, folder }: PlanInput, ports: Ports): AttestationPlan {
  const { subjects, predicates, statements, signatures = [] } = content;
  const others = findExtraSubjects(predicates, subjects);
  const mostSubjects = Math.min(...stores.map(({ store }) => store.mostSubjects ?? subjects.length), subjects.length);
  warnOfPeers(statements === 'combined' ? mostSubjects : 1, ports);
  warnOfPeers(given?.subjects.length ?? 1, ports);
  return {
    subjects: [...subjects, ...others, ...(given?.subjects ?? [])],
    bundles: (record) => [
      ...planStatements({ subjects, others, predicates, given, statements, mostSubjects, folder, record, extra }),
      ...signatures,
    ],
    signatures,
  };
}

function warnOfPeers(subjects: number, { logger }: Ports): void {
  if (subjects <= SUBJECTS_OF_PEERS) return;
  logger.warn(
    `The statement has ${subjects} subjects. chopmark verifies it, but cosign and gh refuse more than ${SUBJECTS_OF_PEERS}. For these tools, use --statements per-subject.`,
  );
}

// ---------------------------------------------------------------- Check, sign, write

/** Refuses what a log or a folder would only refuse after the first signature. */
async function checkBeforeSigning(plan: AttestationPlan, { services, record }: Prepared): Promise<void> {
  await refuseTooLarge(() => plan.bundles(record), services);
  await checkWritable(plan.signatures.map(({ path }) => path));
}

/** Signs, logs and verifies every bundle, and writes it and the list of all bundles to the bundle folder. */
async function signPlan(plan: AttestationPlan, prepared: Prepared, { ports, run, folder }: Context): Promise<WrittenBundles> {
  // What signs is loaded when the token is there, so that the request for it goes out early (docs/adr/0052).
  const [{ openSigning }, { signItems }] = await Promise.all([
    import('../shared/signing/open-signing.ts'),
    import('../shared/signing/sign-items.ts'),
  ]);
  const signing = await run.timed('certificate', () => openSigning(prepared, { ports, run }));
  const planned = await avoidNameCollisions(plan.bundles(signing.record), plan.signatures);
  const signed = await run.timed('signing', () => signItems(planned, folder, signing, ports));
  return writeBundleList(signed, planned, { folder, ports, signal: run.signal });
}

/** Writes the additional files of a package next to its bundles. A failure is a problem in the result, because the run has signed. */
async function writePackageFiles({ finish }: PackagePlan, signed: readonly SignedBundle[]): Promise<ResultProblem[]> {
  try {
    await finish?.(signed.filter(({ predicateType }) => predicateType !== undefined));
    return [];
  } catch (error) {
    return [toProblem(error)];
  }
}

// ---------------------------------------------------------------- Dry run

/** How many statements a dry run shows. */
const SHOWN_STATEMENTS = 20;

async function rehearse(planned: readonly PlannedBundle[], prepared: Prepared, stores: readonly OpenedStore[], { workingFolder }: Ports) {
  const { buildPayload } = await import('../../signing/batch/sign-item.ts');
  const payloads = await Promise.all(planned.slice(0, SHOWN_STATEMENTS).map(({ item }) => buildPayload(item)));
  // The signature of a file has no statement.
  const statements = payloads.flatMap((payload): unknown[] => (payload ? [JSON.parse(payload.toString('utf8'))] : []));
  const paths = planned.slice(0, SHOWN_STATEMENTS).map(({ path }) => showPath(path, workingFolder));
  const more = planned.length > SHOWN_STATEMENTS ? [`… ${basename(paths[0] ?? '')} and ${planned.length} files in all`] : [];
  const { showDryRun } = await import('../shared/signing/show-dry-run.ts');
  return showDryRun(prepared, statements, [...paths, ...more], stores);
}
