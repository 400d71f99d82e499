import { resolve } from 'node:path';
import type { Ports } from '../../base/ports.ts';
import type { NamedData } from '../../subjects/named-data.ts';
import { withBundles } from './bundles.ts';
import { callEngine } from './call-engine.ts';
import type { AttestOptions } from './command-options.ts';
import type { AttestResult, SignedDataResult } from './results.ts';
import type { OfFiles } from './signed-data.ts';

/** Options of {@link attestData}: those of {@link attest}, without those that name subjects. */
export type AttestDataOptions = Omit<AttestOptions, OfFiles>;

/**
 * Signs statements about artifacts with the identity of this CI job, or with a key. The default statement is SLSA provenance of this build.
 * Each bundle is logged, verified and written to a file before the function returns.
 *
 * @param options What to attest, and how.
 * @param ports Replacements for parts of the environment of this process: variables, clock, network, folders, and a signal that ends the run.
 * @returns The signed statements with their bundles, and in `problems` the errors after the first signature.
 * @throws {@link ChopmarkError} If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`.
 * @example
 * ```ts
 * import { attest, exitCodeOf } from 'chopmark';
 *
 * const result = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * if (exitCodeOf(result) !== 0) throw new Error(result.problems[0]?.message);
 * console.log(result.bundlePath, result.bundles[0]?.mediaType);
 * ```
 */
export async function attest(options: AttestOptions, ports: Partial<Ports> = {}): Promise<AttestResult> {
  const engine = await import('../../engine/attest/attest.ts');
  let folder = '';
  const result = await callEngine({ command: 'attest', options, ports }, (parsed, all) => {
    folder = resolve(all.workingFolder);
    return engine.attest(parsed, all);
  });
  return withBundles({ ...result, command: 'attest' as const }, folder);
}

/**
 * The same for data in memory: artifacts by their bytes or digests. No file is left behind, unless the option `bundleDir` names a folder
 * for them. Signatures are still recorded before a log gets them: in a folder below the port `cacheFolder`, which is removed when every
 * bundle is returned and stored. If that is not so, the result names the folder, and the same call continues from it.
 *
 * @param data The artifacts. At most as many as memory holds: for thousands of files, use {@link attest}.
 * @param options The statement, and how to sign it.
 * @param ports As for {@link attest}.
 * @returns The signed statements with their bundles, and in `problems` the errors after the first signature.
 * @throws {@link ChopmarkError} If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`, `STORE_FILE_WRITE`.
 * @example
 * ```ts
 * import { attestData } from 'chopmark';
 *
 * const { bundles } = await attestData(
 *   [
 *     { name: 'app.json', bytes: Buffer.from('{}') },
 *     { name: 'app.tar.gz', digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
 *   ],
 *   { predicateType: 'https://acme.example/review/v1', predicate: JSON.stringify({ approved: true }) },
 * );
 * console.log(JSON.stringify(bundles[0]));
 * ```
 */
export async function attestData(
  data: readonly NamedData[],
  options: AttestDataOptions = {},
  ports: Partial<Ports> = {},
): Promise<SignedDataResult> {
  const [engine, { callWithData }] = await Promise.all([import('../../engine/attest/attest.ts'), import('./signed-data.ts')]);
  return callWithData('attest', data, options, ports, engine.attest);
}
