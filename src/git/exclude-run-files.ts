import { lstat, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readBoundedFile } from '../base/fs/read-file.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { MAX_BUNDLE_FILE } from '../sigstore/limits.ts';
import { MAX_OWN_FILES } from './limits.ts';

/** Files of this run that may be in a checkout: absolute paths. */
export interface RunFiles {
  /** Named by the user: bundles, a policy, a key. */
  files: readonly string[];
  /** Folders for bundles and other evidence. Files in them are excluded if their name and content match. */
  folders: readonly string[];
}

const EVIDENCE = /(?:\.sigstore\.json|\.jsonl|\.lock)$/;

/**
 * Untracked paths without the files of this run. A folder with files of this run is listed file by file, so that nothing else in it is
 * excluded.
 *
 * @param untracked Below `top`; folders end with `/`.
 */
export async function excludeRunFiles(top: string, untracked: readonly string[], { files, folders }: RunFiles): Promise<string[]> {
  // A checkout can have a million untracked files, and a run thousands of its own.
  const known = new Set(files);
  const withParents = new Set([...files, ...folders].flatMap((path) => [path, ...parentsOf(path)]));
  const own = new Set(folders);
  const isNear = (path: string) => withParents.has(path) || isIn(path);
  const isIn = (path: string) => parentsOf(path).some((parent) => own.has(parent));
  const left: string[] = [];
  for (const path of untracked) {
    const absolute = join(top, ...Buffer.from(path, 'latin1').toString('utf8').split('/'));
    const near = isNear(absolute.endsWith(sep) ? absolute.slice(0, -1) : absolute);
    if (!near) left.push(path);
    else if (!path.endsWith('/')) left.push(...((await isOwn(absolute, known, isIn)) ? [] : [path]));
    else
      for (const inside of await listFiles(absolute))
        if (!(await isOwn(join(absolute, inside), known, isIn)))
          left.push(path + Buffer.from(inside.split(sep).join('/')).toString('latin1'));
  }
  return left;
}

/** The folders above a path. */
function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let at = path.lastIndexOf(sep); at > 0; at = path.lastIndexOf(sep, at - 1)) parents.push(path.slice(0, at));
  return parents;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  if (entries.length > MAX_OWN_FILES) return ['.'];
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '.').length + 1));
}

const isOwn = async (path: string, files: ReadonlySet<string>, isIn: (path: string) => boolean): Promise<boolean> =>
  files.has(path) || (isIn(path) && EVIDENCE.test(path) && (await holdsJson(path)));

/** Bundles, receipts and journals are JSON or lines of JSON; locks are empty. A link is neither. */
async function holdsJson(path: string): Promise<boolean> {
  if (!(await lstat(path)).isFile()) return false;
  const bytes = await readBoundedFile(path, MAX_BUNDLE_FILE, 'a file of evidence').catch(() => undefined);
  const text = bytes?.toString('utf8').trim();
  return text !== undefined && (text === '' || isJson(text) || text.split('\n').every(isJson));
}

function isJson(text: string): boolean {
  try {
    parseJson(text, { what: 'a line', maxBytes: MAX_BUNDLE_FILE });
    return true;
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}
