import type { Ports } from '../../base/ports.ts';
import type { BundleExplanation } from '../../report/inspect.ts';
import { callEngine } from './call-engine.ts';
import type { InspectOptions } from './command-options.ts';

/**
 * Reads bundles and explains their contents: signer, source, time, statement, log. Nothing is verified: the result is what the bundles claim.
 *
 * @param options The bundle files.
 * @param ports Replacements for parts of the environment of this process.
 * @returns One explanation for each bundle. A file that cannot be read has an explanation with its `problem`.
 * @throws {@link ChopmarkError} `INPUT_NO_MATCH`, `INPUT_EXCLUSION`, `INPUT_OPTION_…`.
 * @example
 * ```ts
 * import { inspect } from 'chopmark';
 *
 * for (const { bundlePath, signer, problem } of await inspect({ bundle: ['dist/*.sigstore.json'] }))
 *   console.log(bundlePath, problem?.message ?? signer?.kind);
 * ```
 */
export async function inspect(options: InspectOptions, ports: Partial<Ports> = {}): Promise<BundleExplanation[]> {
  const engine = await import('../../engine/inspect.ts');
  return callEngine({ command: 'inspect', options, ports }, engine.inspect);
}
