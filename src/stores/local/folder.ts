import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../base/errors/file-error.ts';
import { isFolder } from '../../base/fs/is-folder.ts';
import { makeFolder } from '../../base/fs/make-folder.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { writeFileInPlace } from '../../base/fs/write-file.ts';
import { BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { EVIDENCE_ALGORITHMS, type Subject } from '../../sigstore/subject.ts';
import { MAX_FOUND_BUNDLES } from '../limits.ts';
import { failedReceipt, fingerprintBundle } from '../receipts.ts';
import type { FoundBundle, Store, StoredBundle } from '../store.ts';
import type { StoreContext } from '../store-context.ts';
import { noSuchPlace } from './file.ts';

const NAME = /^[0-9a-f]{64}$/;
/** Subjects that are written at the same time. */
const OPEN = 64;

/**
 * A folder tree of bundles, indexed by subject: `bundles/<SHA-256 of the bundle>.sigstore.json`, each once, and an empty file
 * `subjects/<algorithm>-<digest>/<SHA-256 of the bundle>` for each digest of each of its subjects. Nothing is ever overwritten, and
 * there is no central list, so any number of writers, even on a network drive, do not disturb each other or a reader.
 *
 * @param target The folder, relative to the working folder. Created with the first bundle.
 */
export function openFolderStore({ workingFolder }: StoreContext, target: string): Store {
  const root = resolve(workingFolder, target);
  return {
    id: root,
    place: { url: root, isPublic: false },
    async publish(bundle) {
      const name = fingerprintBundle(bundle.text);
      const path = join(root, 'bundles', `${name}${BUNDLE_SUFFIX}`);
      try {
        const isThere = await holds(path, bundle.text);
        if (!isThere) {
          await makeFolder(join(root, 'bundles'));
          await writeFileInPlace(path, `${bundle.text}\n`);
        }
        // Written after the bundle, so that the bundle exists when a reader follows the pointer.
        await pointTo(root, bundle, name);
        return { store: root, status: isThere ? 'already-stored' : 'stored', url: path };
      } catch (error) {
        return failedReceipt(root, error);
      }
    },
    async find(subject) {
      if (!(await isFolder(root))) throw noSuchPlace('folder', root);
      const names = new Set((await Promise.all(foldersOf(root, subject).map(listNames))).flat());
      const found: FoundBundle[] = [];
      for (const name of [...names].sort()) {
        const path = join(root, 'bundles', `${name}${BUNDLE_SUFFIX}`);
        found.push({ location: path, bytes: await readBoundedFile(path, MAX_BUNDLE, 'the bundle') });
      }
      return { found, unread: [] };
    },
  };
}

async function holds(path: string, text: string): Promise<boolean> {
  const bytes = await readBoundedFile(path, MAX_BUNDLE, 'the bundle').catch(() => undefined);
  return bytes?.toString('utf8').trimEnd() === text.trimEnd();
}

async function pointTo(root: string, { subjects }: StoredBundle, name: string): Promise<void> {
  const folders = [...new Set(subjects.flatMap((subject) => foldersOf(root, subject)))];
  for (let at = 0; at < folders.length; at += OPEN) {
    await Promise.all(
      folders.slice(at, at + OPEN).map(async (folder) => {
        await makeFolder(folder);
        await writeFileInPlace(join(folder, name), '');
      }),
    );
  }
}

/** Only digests that count as evidence. Only hex can be a part of a path. */
const foldersOf = (root: string, { digest }: Pick<Subject, 'digest'>): string[] =>
  EVIDENCE_ALGORITHMS.flatMap((algorithm) => {
    const hex = digest[algorithm];
    return hex !== undefined && /^[0-9a-f]{40,128}$/.test(hex) ? [join(root, 'subjects', `${algorithm}-${hex}`)] : [];
  });

async function listNames(folder: string): Promise<string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => NAME.test(name));
    if (names.length <= MAX_FOUND_BUNDLES) return names;
    throw new ChopmarkError({
      code: 'STORE_ANSWER_TOO_LARGE',
      message: `The folder ${folder} lists ${names.length} bundles for one artifact, and at most ${MAX_FOUND_BUNDLES} are read.`,
      hint: 'Remove bundles that are not needed.',
    });
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    if (codeOf(error) === 'ENOENT') return [];
    throw new ChopmarkError({
      code: 'STORE_FILE_READ',
      message: `The folder ${folder} could not be read: ${explainFileError(error)}.`,
      hint: 'Check its permissions.',
      cause: error,
    });
  }
}
