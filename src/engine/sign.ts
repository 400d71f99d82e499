import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { OptionsOf } from '../contract/options.ts';
import { checkPlaces } from '../core/check-places.ts';
import { ChopmarkError } from '../core/errors.ts';
import type { Ports } from '../core/ports.ts';
import { VERSION } from '../core/version.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../formats/dsse.ts';
import { RESULT_SCHEMA, type Result } from '../formats/result.ts';
import { buildStatement } from '../formats/statement.ts';
import type { Subject } from '../formats/subject.ts';
import { nameBundles } from '../stores/bundle-names.ts';
import { collectSubjects } from '../subjects/collect.ts';
import { refuseEnvelopes } from '../subjects/refuse-envelopes.ts';
import { bundleFolder } from './bundle-folder.ts';
import { checkCount } from './check-count.ts';
import { chooseImages } from './choose-images.ts';
import { describeSubjects } from './describe-subjects.ts';
import { finishBundles } from './finish-bundles.ts';
import { leaveBundlesOut } from './leave-bundles-out.ts';
import { openSigning } from './open-signing.ts';
import { openStores } from './open-stores.ts';
import { startRun } from './run.ts';
import { showDryRun } from './show-dry-run.ts';
import { showPath } from './show-path.ts';
import { type PlannedBundle, signItems } from './sign-items.ts';
import { storeSigned } from './store-signed.ts';
import { withSigning } from './with-signing.ts';

/**
 * Signs each file and writes its bundle beside it; the bundle of an image goes to `bundle-dir`, which also gets one file with all.
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
    return leaveBundlesOut(found, logger);
  });
  if (options.expectedSubjects !== undefined) checkCount(subjects.length, options.expectedSubjects);
  refuseEnvelopes(subjects.flatMap(({ path }) => path ?? []));
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
    const paths = planned.map(({ path }) => showPath(path, workingFolder));
    if (options.dryRun) return { instance, dryRun: showDryRun(prepared, [], paths, stores) };
    await checkPlaces(planned.map(({ path }) => path));
    const signing = await run.timed('certificate', () => openSigning(prepared, chosen, { ports, run }));
    const signed = await run.timed('signing', () => signItems(planned, folder, signing, ports));
    const finished = await finishBundles(signed, planned, { folder, ports });
    const { statements } = finished;
    // Unlike a statement, a signature does not name its file: a store learns the name from that of the bundle alone.
    const bundlePath = statements.length === 1 ? finished.bundlePath : undefined;
    const goesTo = chosen.store.length > 0 ? stores : [];
    const stored = await storeSigned(statements, goesTo, { folder, bundlePath, subjects, ports, run, options });
    return { instance, ...finished, ...stored };
  });
  return { ...base, ...outcome };
}

function planSignatures(
  subjects: readonly Subject[],
  bundle: string | undefined,
  { workingFolder, folder }: { workingFolder: string; folder: string },
): PlannedBundle[] {
  if (bundle !== undefined && subjects.length !== 1) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `bundle names one file, and ${subjects.length} signatures are to be made.`,
      hint: 'Leave --bundle out: each bundle goes beside its file, those of images to --bundle-dir.',
    });
  }
  const names = nameBundles(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
  return subjects.map((subject, index) => {
    if (subject.image !== undefined)
      return planImageSignature(subject, index, resolve(workingFolder, bundle ?? join(folder, names[index] ?? '')));
    return planFileSignature(subject, index, resolve(workingFolder, bundle ?? `${subject.path}.sigstore.json`));
  });
}

const planFileSignature = ({ name, digest, path: file }: Subject, index: number, path: string): PlannedBundle => ({
  path,
  subjects: [index],
  item: {
    id: createHash('sha256')
      .update(`${file ?? name}\0${digest.sha256}`)
      .digest('hex'),
    name,
    content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
  },
});

/** The signature of an image is a statement that says nothing but which image: cosign 3's form, which `cosign verify` reads. */
function planImageSignature(subject: Subject, index: number, path: string): PlannedBundle {
  const payload = buildStatement({ subjects: [subject], predicateType: IMAGE_SIGNATURE, predicate: {} });
  return {
    path,
    subjects: [index],
    predicateType: IMAGE_SIGNATURE,
    item: {
      id: createHash('sha256').update(payload).digest('hex'),
      name: subject.name,
      content: { kind: 'envelope', payloadType: IN_TOTO_PAYLOAD_TYPE, payload },
    },
  };
}

const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
