import type { Ports } from '../base/ports.ts';
import type { Result } from '../results/result.ts';
import { toProblem } from '../results/to-problem.ts';
import { createStorageRecord } from '../stores/github/github-storage-record.ts';
import { startRun } from './shared/run/run.ts';

/** Milliseconds for all records. They are optional, and nothing depends on them. */
const TIMEOUT = 60_000;

/**
 * Records in the artifact metadata of a GitHub organization where the images are whose attestations the run pushed to their registry.
 * A failure is a warning, because everything is signed and stored.
 *
 * @returns The ids of the records.
 */
export async function recordStorage(result: Result, { version }: { version?: string }, ports: Ports): Promise<number[]> {
  const pushed = result.statements.filter(({ stores }) =>
    stores.some(({ store, status }) => /^oci(:|$)/.test(store) && status !== 'failed' && status !== 'skipped'),
  );
  const images = new Map<string, string>();
  for (const position of pushed.flatMap(({ subjects }) => subjects)) {
    const { name, digest } = result.subjects[position] ?? {};
    if (name !== undefined && digest?.sha256 !== undefined) images.set(`${name}@${digest.sha256}`, name);
  }
  if (images.size === 0) return [];
  const { http, clock } = startRun(ports, { timeout: TIMEOUT, requestRate: 0, concurrency: 1 });
  const ids: number[] = [];
  for (const [image, name] of images) {
    try {
      const sha256 = image.slice(name.length + 1);
      ids.push(...(await createStorageRecord({ ...ports, http, clock }, { name, sha256, ...(version && { version }) })));
    } catch (error) {
      const { code, message } = toProblem(error);
      ports.logger.warn(`The storage record for ${name} could not be created (${code}): ${message}`);
    }
  }
  return ids;
}
