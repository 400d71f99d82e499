import { readFile } from 'node:fs/promises';
import type { Ports } from '../../../base/ports.ts';
import type { Result } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import { addToBundleIndex } from '../../../stores/bundle-index.ts';
import { showPath } from '../run/describe-subjects.ts';
import type { PlannedBundle, SignedItems } from './sign-items.ts';

/**
 * Joins what was signed in `attestations.jsonl`, and says which file stands for the run: the one bundle, or that file.
 *
 * @param folder Absolute.
 */
export async function writeBundleList(
  { statements, problems }: SignedItems,
  planned: readonly PlannedBundle[],
  { folder, ports }: { folder: string; ports: Ports },
): Promise<Pick<Result, 'statements' | 'problems'> & { bundlePath?: string }> {
  if (statements.length === 0) return { statements, problems };
  const paths = new Map(planned.map(({ path }) => [showPath(path, ports.workingFolder), path]));
  const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
  try {
    const all = await addToBundleIndex(folder, readEach(present));
    const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
    return { statements, problems, bundlePath: only ?? showPath(all, ports.workingFolder) };
  } catch (error) {
    return { statements, problems: [...problems, toProblem(error)] };
  }
}

async function* readEach(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) yield await readFile(path, 'utf8');
}
