import { basename } from 'node:path';
import type { Ports } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import type { MovedBundle } from '../../results/store-report.ts';
import { BUNDLE_SUFFIX, serializeBundle } from '../../sigstore/bundle.ts';
import { findStatedDigest } from '../../sigstore/message-digest.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { kindOf, nameBundles } from '../../stores/bundle-names.ts';
import { fingerprintBundle, openReceipts } from '../../stores/receipts.ts';
import { DIGEST_NAME } from '../../x509/algorithms.ts';
import type { Candidate } from '../shared/evidence/evidence.ts';
import type { OpenedStore } from '../shared/publish/open-stores.ts';
import { prepareStores } from '../shared/publish/prepare-stores.ts';
import { publishBundles } from '../shared/publish/publish-bundles.ts';
import type { Run } from '../shared/run/run.ts';

/** A bundle as a line, with its stated subjects. */
export interface BundleLine {
  line: string;
  location: string;
  predicateType?: string;
  subjects: readonly Subject[];
  /** The signed document, if the signature covers a document about an image. */
  payload?: Buffer;
}

/** The readable candidates, each bundle once. */
export function toLines(candidates: readonly Candidate[]): BundleLine[] {
  const lines = new Map<string, BundleLine>();
  for (const candidate of candidates) {
    const { bundle, location, predicateType, payload } = candidate;
    if (!bundle) continue;
    const line = serializeBundle(bundle);
    if (lines.has(line)) continue;
    lines.set(line, {
      line,
      location,
      subjects: subjectsOf(candidate),
      ...(predicateType !== undefined && { predicateType }),
      ...(payload && { payload }),
    });
  }
  return [...lines.values()];
}

/** A signature has no file name, but usually its bundle is next to the file. */
function subjectsOf({ bundle, location, subjects }: Candidate): readonly Subject[] {
  const stated = bundle && findStatedDigest(bundle);
  if (!stated || subjects.length > 0) return subjects;
  const name = basename(location);
  return [
    {
      name: name.endsWith(BUNDLE_SUFFIX) ? name.slice(0, -BUNDLE_SUFFIX.length) : name,
      digest: { [DIGEST_NAME[stated.algorithm]]: stated.digest.toString('hex') },
    },
  ];
}

/**
 * Puts lines into stores, with the receipts of a folder. Every store is first asked whether it will take what it does not have.
 *
 * @returns The outcomes for each line, in the order of the stores.
 * @throws ChopmarkError `STORE_…` if a store will refuse them; nothing was stored then
 */
export async function publishLines(
  lines: readonly BundleLine[],
  stores: readonly OpenedStore[],
  { folder, ports, run }: { folder: string; ports: Ports; run: Run },
): Promise<StoreReceipt[][]> {
  const receipts = await openReceipts(folder, ports.logger);
  try {
    const kinds = lines.map(({ predicateType }) => (predicateType === undefined ? 'signature' : kindOf(predicateType)));
    const names = nameBundles(
      lines.map(({ subjects }, index) => ({ kind: kinds[index] ?? '', subjects: subjects.map(({ name }) => name) })),
    );
    const bundles = lines.map(({ line, predicateType, subjects, payload }, index) => ({
      name: names[index] ?? '',
      kind: kinds[index] ?? '',
      subjects,
      // The bundle is from an earlier run, so a store that would keep duplicates checks first.
      resumed: true,
      read: async () => line,
      ...(predicateType !== undefined && { predicateType }),
      ...(payload && { payload }),
    }));
    await Promise.all(
      stores.map(async (opened) => {
        const missing = bundles.filter(
          ({ payload }, index) =>
            (!payload || opened.store.takesDocuments) && !receipts.find(opened.store.id, fingerprintBundle(lines[index]?.line ?? '')),
        );
        const work = { bundles: missing.map(({ name, predicateType }) => ({ path: name, ...(predicateType && { predicateType }) })) };
        if (missing.length > 0) await prepareStores([opened], work, ports);
      }),
    );
    return await publishBundles(bundles, stores, { ports, receipts, signal: run.signal });
  } finally {
    await receipts.close();
  }
}

/** The line in the form of a report. */
export const describeLine = ({ line, location, predicateType, subjects }: BundleLine, stores: StoreReceipt[] = []): MovedBundle => ({
  sha256: fingerprintBundle(line),
  location,
  ...(predicateType !== undefined && { predicateType }),
  subjects: subjects.map(({ name, digest }) => ({ name, digest })),
  stores,
});
