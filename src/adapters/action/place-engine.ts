import { lstat, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { createFolder, isPrivate } from '../../base/fs/make-folder.ts';
import { findReplaceableFolder } from '../../base/fs/replaceable-folder.ts';
import { VERSION } from '../../base/version.ts';
import { digestEngine, type EngineFile, readEngine } from './engine-files.ts';

export interface Placement {
  /** Absolute. The command line in the checkout of the action. */
  source: string;
  /** The digest of the command line that belongs to this action (`digestEngine`). */
  pin: string;
  /** Absolute. A new folder for this user and this job alone. */
  folder: string;
  /** `RUNNER_TOOL_CACHE`. */
  toolCache: string | undefined;
  /** User ID of this process. Undefined on Windows, where no mode says who may write to a folder. */
  user: number | undefined;
  log(message: string): void;
}

/** In the tool cache: of its folders, and of everything in them. */
const OTHERS_WRITE = 0o022;

/**
 * Puts the command line where steps of this job can run it: into the tool cache of the runner if no other user can change anything there,
 * else into the folder of this job. What runs has the pinned digest. What an earlier job left in the tool cache is read and hashed, and
 * replaced if it differs.
 *
 * @returns The folder of the command line.
 * @throws ChopmarkError `INPUT_ENGINE_CHANGED` if the checkout of the action has another digest.
 */
export async function placeEngine({ source, pin, folder, toolCache, user, log }: Placement): Promise<string> {
  const cache = await openToolCache(toolCache, pin, user);
  if (cache === undefined) log('The tool cache of this runner is not used: there is none, or another user could change what is in it.');
  else if (await cache.holds(pin)) {
    log(`Using ${cache.entry}, whose digest is the pinned one.`);
    return cache.entry;
  } else if (await cache.exists()) log(`Replacing ${cache.entry}: it is not the pinned chopmark ${VERSION}.`);
  const own = await copyPinned(source, pin, folder);
  if (cache === undefined) return own;
  await cache.put(own);
  if (!(await cache.holds(pin))) {
    log(`Not using ${cache.entry}: it is not what was just written there.`);
    return own;
  }
  await rm(own, { recursive: true, force: true });
  return cache.entry;
}

/** Writes the bytes that were hashed, so that nothing can change them in between. */
async function copyPinned(source: string, pin: string, folder: string): Promise<string> {
  const files: EngineFile[] = (await readEngine(source)) ?? [];
  if (digestEngine(files) !== pin)
    throw new ChopmarkError({
      code: 'INPUT_ENGINE_CHANGED',
      message: `The files in ${source} are not those of chopmark ${VERSION}: their digest is not the one that this action pins.`,
      hint: 'An earlier step changed the files of the action, or a checkout converted their line endings. Use the action by a commit of chopmark/chopmark, or check out its files unchanged.',
    });
  const engine = join(folder, 'engine');
  for (const { name, bytes } of files) {
    await createFolder(dirname(join(engine, name)), 0o700);
    await writeFile(join(engine, name), bytes, { flag: 'wx', mode: 0o600 });
  }
  return engine;
}

interface ToolCache {
  /** The folder of this very command line. It need not exist. */
  entry: string;
  exists(): Promise<boolean>;
  /** Whether the entry has the pinned digest, and no other user can change it. */
  holds(pin: string): Promise<boolean>;
  /** Replaces the entry with a copy of a folder. */
  put(folder: string): Promise<void>;
}

/** Undefined if there is no tool cache, or if another user could change what is in it or put another folder in its place. */
async function openToolCache(path: string | undefined, pin: string, user: number | undefined): Promise<ToolCache | undefined> {
  if (!path || user === undefined) return undefined;
  const root = await realpath(path).catch(() => undefined);
  if (root === undefined || !isPrivate(root, user) || findReplaceableFolder(root, user) !== undefined) return undefined;
  // The first part of the digest is in the version: actions of several commits can share a tool cache, each with its own entry.
  const version = `${VERSION}-sha256-${pin.slice(0, 16)}`;
  const above = [join(root, TOOL), join(root, TOOL, version)];
  const entry = join(root, TOOL, version, process.arch);
  for (const each of [...above, entry]) if (await lstat(each).catch(() => undefined)) if (!isPrivate(each, user)) return undefined;
  const { cacheDir, find } = await import('@actions/tool-cache');
  const exists = async () => find(TOOL, version) !== '';
  return {
    entry,
    exists,
    holds: async (wanted) =>
      (await exists()) && [...above, entry].every((each) => isPrivate(each, user)) && (await isPinned(entry, wanted, user)),
    put: async (folder) => void (await cacheDir(folder, TOOL, version)),
  };
}

const TOOL = 'chopmark';

async function isPinned(folder: string, pin: string, user: number): Promise<boolean> {
  for (const { parentPath, name } of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const stat = await lstat(join(parentPath, name));
    const isAlone = stat.isDirectory() || (stat.isFile() && stat.nlink === 1);
    if (!isAlone || stat.uid !== user || (stat.mode & OTHERS_WRITE) !== 0) return false;
  }
  return digestEngine((await readEngine(folder)) ?? []) === pin;
}
