import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { startRun } from '../../engine/shared/run/run.ts';
import type { Result } from '../../results/result.ts';
import { BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import { MAX_BUNDLE_FILES } from '../../stores/limits.ts';
import { MAX_ARTIFACT } from '../limits.ts';
import { uploadArtifact } from './workflow-artifact.ts';
import { writeZip, type ZipEntry } from './zip.ts';

/** Milliseconds for the upload, tries and all. */
const TIMEOUT = 10 * 60_000;
/** What files of artifacts may not be called, since not every system can have such files (`@actions/artifact`). */
const IN_FILES = /["\\:<>|*?\r\n]/g;

/**
 * Keeps what a step signed, and the journal from which a later run goes on, as an artifact of the workflow run, whatever else failed.
 *
 * @param folder Absolute; the folder of bundles.
 * @param result Where the step came to one: its bundles beside their files are kept too.
 * @returns How many files; none where nothing was signed.
 * @throws ChopmarkError `STORE_…`
 */
export async function keepBundles(name: string, folder: string, result: Result | undefined, ports: Ports): Promise<number> {
  const paths = await listFiles(folder, result, ports.workingFolder);
  if (!paths.some((path) => /\.(sigstore\.json|jsonl)$/.test(path))) return 0;
  let total = 0;
  for (const path of paths) total += (await stat(path)).size;
  if (total > MAX_ARTIFACT)
    throw new ChopmarkError({
      code: 'STORE_TOO_LARGE',
      message: `The bundles are ${total} bytes, and the step uploads at most ${MAX_ARTIFACT}.`,
      hint: 'Keep the output bundle-dir with an upload-artifact step of its own.',
    });
  const entries: ZipEntry[] = [];
  for (const path of paths) entries.push({ name: nameFile(path), bytes: await readFile(path) });
  const { http } = startRun(ports, { timeout: TIMEOUT, requestRate: 0, concurrency: 1 });
  await uploadArtifact(name, writeZip(entries), { ...ports, http });
  return entries.length;
}

/** The folder's files, and bundles that lie elsewhere; of very many bundles the file that holds them all. */
async function listFiles(folder: string, result: Result | undefined, workingFolder: string): Promise<string[]> {
  const inFolder = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  const beside = (result?.statements ?? []).map(({ bundlePath }) => resolve(workingFolder, bundlePath));
  const all = [...new Set([...inFolder, ...beside])];
  const kept = all.length <= MAX_BUNDLE_FILES ? all : all.filter((path) => !path.endsWith(BUNDLE_SUFFIX));
  const names = new Set<string>();
  // Two files of one name: the file with all bundles has both.
  return kept.filter((path) => !names.has(nameFile(path)) && names.add(nameFile(path)));
}

const nameFile = (path: string): string => basename(path).replace(IN_FILES, encodeURIComponent).replaceAll('*', '%2A');
