import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import type { SignedBundle } from '../../results/result.ts';
import type { BundleJson } from '../../sigstore/bundle-json.ts';

/**
 * A Sigstore bundle in protobuf JSON, parsed: what a file `*.sigstore.json` contains, and what `verify` of the package `sigstore` takes.
 * About 10 kB with provenance, a log entry and a timestamp, so a thousand take about 12 MB of memory.
 */
export type SigstoreBundle = BundleJson;

/** Adds `bundles`, which reads their files when it is first read. A copy of the result (`{ ...result }`) reads them too. @param workingFolder Absolute, of the call. */
export function withBundles<Signed extends { statements: readonly SignedBundle[] }>(
  result: Signed,
  workingFolder: string,
): Signed & { readonly bundles: SigstoreBundle[] } {
  let read: SigstoreBundle[] | undefined;
  return {
    ...result,
    get bundles() {
      read ??= result.statements.map(({ bundlePath }) => readBundle(resolve(workingFolder, bundlePath)));
      return read;
    },
  };
}

/** @throws ChopmarkError `INPUT_UNREADABLE` */
export function readBundle(path: string): SigstoreBundle {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SigstoreBundle;
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `Reading the bundle ${path} failed: ${explainFileError(cause)}.`,
      hint: 'Read the bundles before their files are moved or deleted.',
      cause,
    });
  }
}
