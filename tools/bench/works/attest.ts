import type { Bench, ChopmarkOptions } from '../bench.ts';
import type { Measured } from '../measure.ts';

/** Attests the artifacts in a bundle folder of its own, as a GitHub job would. */
export async function attest(bench: Bench, args: readonly string[], options?: ChopmarkOptions): Promise<Measured & { bundles: string }> {
  const bundles = bench.folder();
  const instance = ['--instance', bench.stack.ready.files.trustConfig, '--identity-token', await bench.token()];
  const measured = await bench.chopmark(['attest', ...args, ...instance, '--bundle-dir', bundles], options);
  return { ...measured, bundles };
}
