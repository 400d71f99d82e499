import { checkWritable } from '../../base/fs/check-writable.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { RESULT_SCHEMA, type Result } from '../../results/result.ts';
import { collectSubjects } from '../../subjects/collect.ts';
import { excludeBundles } from '../../subjects/exclude-bundles.ts';
import { rejectDssePayloads } from '../../subjects/reject-dsse-payloads.ts';
import { openStores } from '../shared/publish/open-stores.ts';
import { storeSigned } from '../shared/publish/store-signed.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import { checkCount } from '../shared/run/check-count.ts';
import { describeSubjects, showPath } from '../shared/run/describe-subjects.ts';
import { chooseImages } from '../shared/run/open-images.ts';
import { startRun } from '../shared/run/run.ts';
import { planDocuments, writeDocuments } from '../shared/signing/plan-documents.ts';
import { planSignatures } from '../shared/signing/plan-signatures.ts';
import { openSigning } from '../shared/signing/prepare-signing.ts';
import { showDryRun } from '../shared/signing/show-dry-run.ts';
import { signItems } from '../shared/signing/sign-items.ts';
import { withSigning } from '../shared/signing/with-signing.ts';
import { writeBundleList } from '../shared/signing/write-bundle-list.ts';

/**
 * Signs each file and writes its bundle beside it; the bundle of an image goes to `bundle-dir`, which also gets one file with all.
 * For a store that keeps signatures as cosign 1 and 2 do, the document that those sign is signed beside each image's statement.
 *
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
export async function sign(options: OptionsOf<'sign'>, ports: Ports): Promise<Result> {
  const { workingFolder, logger } = ports;
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
  const folder = bundleFolder(options.bundleDir, ports);
  const stores = await openStores('store', options.store, options, { ports, signal: run.signal });
  const subjects = await run.timed('subjects', async () => {
    const found = await collectSubjects(
      { paths: options.subjectPath, each: true, ...chooseImages(options, { ports, run }) },
      { workingFolder, logger, signal: run.signal },
    );
    return excludeBundles(found, logger);
  });
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);
  rejectDssePayloads(subjects.flatMap(({ path }) => path ?? []));
  const planned = planSignatures(subjects, options.bundle, { workingFolder, folder });
  const base = {
    schema: RESULT_SCHEMA,
    command: 'sign',
    version: VERSION,
    subjects: describeSubjects(subjects, { ...ports, ...options }),
    statements: [],
    problems: [],
    timings: run.timings,
  } satisfies Result;

  const outcome = await withSigning(options, { ports, run, folder }, async (prepared, chosen): Promise<Partial<Result>> => {
    const instance = prepared.trust.name;
    const goesTo = chosen.store.length > 0 ? stores : [];
    const documents = goesTo.some(({ store }) => store.takesDocuments) ? planDocuments(subjects, folder, prepared) : [];
    const all = [...planned, ...documents];
    const paths = all.map(({ path }) => showPath(path, workingFolder));
    if (options.dryRun) return { instance, dryRun: showDryRun(prepared, [], paths, stores) };
    await checkWritable(all.map(({ path }) => path));
    await writeDocuments(documents);
    const signing = await run.timed('certificate', () => openSigning(prepared, chosen, { ports, run }));
    const signed = await run.timed('signing', () => signItems(all, folder, signing, ports));
    const finished = await writeBundleList(signed, all, { folder, ports });
    const { statements } = finished;
    // Unlike a statement about an image, the signature of a file does not name it: a store learns the name from that of the bundle alone.
    const oneFile = statements.length === 1 || subjects.every(({ image }) => image !== undefined);
    const bundlePath = oneFile ? finished.bundlePath : undefined;
    const payloads = new Map(documents.map(({ path, document }) => [showPath(path, workingFolder), document]));
    const stored = await storeSigned(statements, goesTo, { folder, bundlePath, subjects, payloads, ports, run, options });
    return { instance, ...finished, ...stored };
  });
  return { ...base, ...outcome };
}
