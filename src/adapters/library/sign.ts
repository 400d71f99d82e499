import { resolve } from 'node:path';
import type { Ports } from '../../base/ports.ts';
import type { NamedData } from '../../subjects/named-data.ts';
import { withBundles } from './bundles.ts';
import { callEngine } from './call-engine.ts';
import type { SignOptions } from './command-options.ts';
import type { SignedDataResult, SignResult } from './results.ts';
import type { OfFiles } from './signed-data.ts';

/** Options of {@link signData}: those of {@link sign}, without those that name subjects. */
export type SignDataOptions = Omit<SignOptions, OfFiles>;

/**
 * Signs files and images. The bundle of a file is written next to it, the bundle of an image to `bundleDir`.
 *
 * @param options What to sign, and how.
 * @param ports Replacements for parts of the environment of this process.
 * @returns The signatures with their bundles, and in `problems` the errors after the first signature.
 * @throws {@link ChopmarkError} If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`.
 * @example
 * ```ts
 * import { sign } from 'chopmark';
 *
 * const { statements, bundles } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * console.log(statements[0]?.bundlePath, bundles[0]?.mediaType); // dist/app.tar.gz.sigstore.json
 * ```
 */
export async function sign(options: SignOptions, ports: Partial<Ports> = {}): Promise<SignResult> {
  const engine = await import('../../engine/sign/sign.ts');
  let folder = '';
  const result = await callEngine({ command: 'sign', options, ports }, (parsed, all) => {
    folder = resolve(all.workingFolder);
    return engine.sign(parsed, all);
  });
  return withBundles({ ...result, command: 'sign' as const }, folder);
}

/**
 * The same for data in memory: bytes, or their sha256. No file is left behind, unless the option `bundleDir` names a folder for them; see
 * {@link attestData}.
 *
 * @param data What to sign. A signature covers the bytes, not the name.
 * @param options How to sign.
 * @param ports As for {@link sign}.
 * @returns The signatures with their bundles, and in `problems` the errors after the first signature.
 * @throws {@link ChopmarkError} If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`, `STORE_FILE_WRITE`.
 * @example
 * ```ts
 * import { signData } from 'chopmark';
 *
 * const { bundles } = await signData([{ name: 'config.json', bytes: Buffer.from('{}') }]);
 * console.log(JSON.stringify(bundles[0]));
 * ```
 */
export async function signData(
  data: readonly NamedData[],
  options: SignDataOptions = {},
  ports: Partial<Ports> = {},
): Promise<SignedDataResult> {
  const [engine, { callWithData }] = await Promise.all([import('../../engine/sign/sign.ts'), import('./signed-data.ts')]);
  return callWithData('sign', data, options, ports, engine.sign);
}
