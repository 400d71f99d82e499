import { ChopmarkError } from '../../base/errors/errors.ts';
import { checkWritable } from '../../base/fs/check-writable.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { RESULT_SCHEMA, type Result, type SignedBundle } from '../../results/result.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { collectSubjects } from '../../subjects/collect.ts';
import { excludeBundles } from '../../subjects/exclude-bundles.ts';
import type { NamedData } from '../../subjects/named-data.ts';
import { rejectOtherMeaningOf, rejectOtherMeanings } from '../../subjects/reject-other-meanings.ts';
import { checkStoreSubjects } from '../shared/publish/check-store-subjects.ts';
import { openStores } from '../shared/publish/open-stores.ts';
import { prepareStores } from '../shared/publish/prepare-stores.ts';
import { publishSigned } from '../shared/publish/publish.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import { checkCount } from '../shared/run/check-count.ts';
import { describeSubjects, showPath } from '../shared/run/describe-subjects.ts';
import { chooseImages } from '../shared/run/open-images.ts';
import { type Run, startRun } from '../shared/run/run.ts';
import { hintAtSandbox } from '../shared/run/sandbox-hint.ts';
import { openSigning } from '../shared/signing/open-signing.ts';
import { planDocuments, writeDocuments } from '../shared/signing/plan-documents.ts';
import { planSignatures } from '../shared/signing/plan-signatures.ts';
import { type Prepared, pickSigningChoices } from '../shared/signing/prepare-signing.ts';
import { showDryRun } from '../shared/signing/show-dry-run.ts';
import { type PlannedBundle, signItems } from '../shared/signing/sign-items.ts';
import { withSigning } from '../shared/signing/with-signing.ts';
import { type WrittenBundles, writeBundleList } from '../shared/signing/write-bundle-list.ts';

/**
 * Signs each file and writes its bundle next to it. The bundle of an image is written to `bundle-dir`, which also gets one file with all
 * bundles, as does the bundle of data that is not a file. For a store in the format of cosign 1 and 2, the document in that format is signed in addition to each image's statement.
 *
 * @param data What to sign that is not a file: its bytes, or its sha256.
 * @throws ChopmarkError If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
export const sign = (options: OptionsOf<'sign'>, ports: Ports, data: readonly NamedData[] = []): Promise<Result> =>
  hintAtSandbox('sign', options, ports, () => signArtifacts(options, ports, data));

async function signArtifacts(options: OptionsOf<'sign'>, ports: Ports, data: readonly NamedData[]): Promise<Result> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
  const folder = bundleFolder(options.bundleDir, ports);
  const context: Context = { ports, run, folder };
  const stores = await openStores('store', options.store, options, { ports, signal: run.signal });

  const subjects = await run.timed('subjects', () => collect({ ...options, data }, context));
  const signatures = planSignatures(subjects, options.bundle, { workingFolder: ports.workingFolder, folder });

  checkStoreSubjects(stores, subjects);

  const choices = pickSigningChoices(options);
  const { onMissingIdentity, dryRun } = options;
  const outcome = await withSigning(choices, { onMissingIdentity, ...context }, async (prepared): Promise<Partial<Result>> => {
    const instance = prepared.trust.name;
    const targets = prepared.throwaway ? [] : stores;
    const documents = targets.some(({ store }) => store.takesDocuments) ? planDocuments(subjects, folder, prepared) : [];
    const planned = [...signatures, ...documents];
    if (dryRun) return { instance, dryRun: showDryRun(prepared, [], showPaths(planned, context), stores) };

    await checkWritable(planned.map(({ path }) => path));
    await prepareStores(targets, { bundles: planned }, ports);
    await writeDocuments(documents);
    const signed = await signPlan(planned, prepared, context);
    const published = await publishSigned(signed.statements, targets, {
      bundlePath: isOneFile(signed.statements, subjects) ? signed.bundlePath : undefined,
      payloads: new Map(documents.map(({ path, document }) => [showPath(path, ports.workingFolder), document])),
      subjects,
      options,
      ...context,
    });
    return { instance, ...signed, ...published };
  });

  return {
    schema: RESULT_SCHEMA,
    command: 'sign',
    version: VERSION,
    subjects: describeSubjects(subjects, { ...ports, ...options }),
    statements: [],
    problems: [],
    timings: run.timings,
    ...outcome,
  };
}

/** The data that every phase uses. */
interface Context {
  ports: Ports;
  run: Run;
  /** The folder of the journal and of the bundles of images. Absolute. */
  folder: string;
}

type SubjectSources = Pick<
  OptionsOf<'sign'>,
  'subjectPath' | 'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry' | 'expectedSubjects'
>;

async function collect(options: SubjectSources & { data: readonly NamedData[] }, { ports, run }: Context): Promise<Subject[]> {
  const { workingFolder, logger } = ports;
  const found = await collectSubjects(
    { paths: options.subjectPath, data: options.data, each: true, ...chooseImages(options, { ports, run }) },
    { workingFolder, logger, signal: run.signal },
  );
  const subjects = await excludeBundles(found, { purpose: 'sign', workingFolder, logger });
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);
  rejectOtherMeanings(subjects.flatMap(({ path }) => path ?? []));
  for (const { name, bytes } of options.data) if (bytes !== undefined) rejectOtherMeaningOf(bytes, name);
  const unfit = subjects.find(({ digest, image }) => image === undefined && digest.sha256 === undefined);
  if (unfit !== undefined) throw noSha256(unfit);
  return subjects;
}

const noSha256 = ({ name, digest }: Subject) =>
  new ChopmarkError({
    code: 'INPUT_DIGEST',
    message: `The digest of ${name} is a ${Object.keys(digest).join(', ')}, and a signature covers a sha256.`,
    hint: 'Give the digest as sha256:HEX, or give the bytes.',
  });

/** Signs, logs and verifies every bundle, and writes it and the list of all bundles. */
async function signPlan(planned: readonly PlannedBundle[], prepared: Prepared, { ports, run, folder }: Context): Promise<WrittenBundles> {
  const signing = await run.timed('certificate', () => openSigning(prepared, { ports, run }));
  const signed = await run.timed('signing', () => signItems(planned, folder, signing, ports));
  return writeBundleList(signed, planned, { folder, ports, signal: run.signal });
}

/** Unlike a statement, the signature of a file does not contain its name. A store gets the name only from the bundle's file name. */
const isOneFile = (statements: readonly SignedBundle[], subjects: readonly Subject[]): boolean =>
  statements.length === 1 || subjects.every(({ image }) => image !== undefined);

const showPaths = (planned: readonly PlannedBundle[], { ports }: Context): string[] =>
  planned.map(({ path }) => showPath(path, ports.workingFolder));
