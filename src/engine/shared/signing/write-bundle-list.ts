import { readFile } from 'node:fs/promises';
import type { Ports } from '../../../base/ports.ts';
import { toProblem } from '../../../results/to-problem.ts';
import { addToBundleIndex } from '../../../stores/bundle-index.ts';
import { showPath } from '../run/describe-subjects.ts';
import type { PlannedBundle, SignedItems } from './sign-items.ts';

/** The bundles in the bundle folder after the run. */
export interface WrittenBundles extends SignedItems {
  /** The single bundle, or the file with all bundles. Relative if it is below the working folder. */
  bundlePath?: string;
}

/**
 * Joins the signed bundles in `attestations.jsonl`, and returns the file of the run: the single bundle, or the joined file.
 *
 * @param folder Absolute.
 */
export async function writeBundleList(
  { statements, problems }: SignedItems,
  planned: readonly PlannedBundle[],
  { folder, ports, signal }: { folder: string; ports: Ports; signal: AbortSignal },
): Promise<WrittenBundles> {
  if (statements.length === 0) return { statements, problems };
  const paths = new Map(planned.map(({ path }) => [showPath(path, ports.workingFolder), path]));
  const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
  try {
    const all = await addToBundleIndex(folder, readEach(present), signal);
    const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
    return { statements, problems, bundlePath: only ?? showPath(all, ports.workingFolder) };
  } catch (error) {
    return { statements, problems: [...problems, toProblem(error)] };
  }
}

async function* readEach(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) yield await readFile(path, 'utf8');
}
