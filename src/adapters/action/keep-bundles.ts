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

/** Milliseconds for the upload, including all attempts. */
const TIMEOUT = 10 * 60_000;
/** Characters that file names in artifacts must not have, because some systems do not support them (`@actions/artifact`). */
const IN_FILES = /["\\:<>|*?\r\n]/g;

/**
 * Uploads the signed bundles of a step, and the journal for a later run, as an artifact of the workflow run, whatever else failed.
 *
 * @param folder The folder of bundles. Absolute.
 * @param result The result of the step, if there is one. Its bundles next to their files are uploaded too.
 * @returns The number of files. 0 if nothing was signed.
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
      message: `The bundles have ${total} bytes, and the step uploads at most ${MAX_ARTIFACT}.`,
      hint: 'Upload the output bundle-dir with a separate upload-artifact step.',
    });
  const entries: ZipEntry[] = [];
  for (const path of paths) entries.push({ name: nameFile(path), bytes: await readFile(path) });
  const { http } = startRun(ports, { timeout: TIMEOUT, requestRate: 0, concurrency: 1 });
  await uploadArtifact(name, writeZip(entries), { ...ports, http });
  return entries.length;
}

/** The files of the folder, and bundles in other folders. For very many bundles, only the file with all of them. */
async function listFiles(folder: string, result: Result | undefined, workingFolder: string): Promise<string[]> {
  const inFolder = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  const beside = (result?.statements ?? []).map(({ bundlePath }) => resolve(workingFolder, bundlePath));
  const all = [...new Set([...inFolder, ...beside])];
  const kept = all.length <= MAX_BUNDLE_FILES ? all : all.filter((path) => !path.endsWith(BUNDLE_SUFFIX));
  const names = new Set<string>();
  // If two files have the same name, the file with all bundles has both.
  return kept.filter((path) => !names.has(nameFile(path)) && names.add(nameFile(path)));
}

const nameFile = (path: string): string => basename(path).replace(IN_FILES, encodeURIComponent).replaceAll('*', '%2A');
