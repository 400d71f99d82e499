import type { Ports } from '../../base/ports.ts';
import { callEngine } from './call-engine.ts';
import type { MergeOptions } from './command-options.ts';
import type { MergeResult } from './results.ts';

/**
 * Merges the bundles of several jobs into one `attestations.jsonl`, each bundle once, and checks that no subject is missing or has two
 * digests. It verifies nothing, and it writes nothing if there is a problem.
 *
 * @param options The bundles of the jobs: files, or folders of them.
 * @param ports Replacements for parts of the environment of this process.
 * @returns The merged bundles, and in `problems` what is missing or contradictory.
 * @throws {@link ChopmarkError} `INPUT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`.
 * @example
 * ```ts
 * import { exitCodeOf, merge } from 'chopmark';
 *
 * const result = await merge({ bundle: ['jobs/*'], expectedSubjects: 12 });
 * if (exitCodeOf(result) !== 0) throw new Error(result.problems[0]?.message);
 * console.log(result.bundlePath);
 * ```
 */
export async function merge(options: MergeOptions, ports: Partial<Ports> = {}): Promise<MergeResult> {
  const engine = await import('../../engine/merge.ts');
  return callEngine({ command: 'merge', options, ports }, async (parsed, all) => ({
    ...(await engine.merge(parsed, all)),
    command: 'merge' as const,
  }));
}
