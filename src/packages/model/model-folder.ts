import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { hashFiles } from '../../base/fs/hash-files.ts';
import type { JsonObject } from '../../base/json/json-shape.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { findFiles } from '../../subjects/find-files.ts';
import { checkSubjectName } from '../../subjects/subject-name.ts';

/** Paths that model-signing excludes from every model. */
const IGNORED = ['.git', '.gitattributes', '.github', '.gitignore'];

export interface ModelManifest {
  subject: Subject;
  predicate: JsonObject;
}

/**
 * A folder in the OpenSSF model signing format (version 1.0): the predicate has the name and SHA-256 of every file, and the subject is
 * one digest over all of them. Files are hashed on all cores. Links within the folder are refused, because other tools may not follow
 * them.
 *
 * @param folder Absolute.
 * @param ignored Absolute paths of excluded files and folders, such as the bundles of this run.
 * @throws ChopmarkError `INPUT_MODEL`, and the errors of `findFiles` and `hashFiles`
 */
export async function readModelFolder(
  folder: string,
  { ignored, signal }: { ignored: readonly string[]; signal: AbortSignal },
): Promise<ModelManifest> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noModel(folder, 'it is not a folder');
  const inside = ignored.map((path) => relative(folder, path)).filter((path) => path !== '' && !path.startsWith('..'));
  const left = [...IGNORED, ...inside.map(slashed)];
  const exclusions = left.flatMap((path) => [`!./${escapeGlob(path)}`, `!./${escapeGlob(path)}/**`]);
  const files = await findFiles(['**', ...exclusions], folder);
  const linked = files.find(({ path, target }) => path !== target);
  if (linked) throw noModel(folder, `${relative(folder, linked.path)} is a link`);
  const hashed = await hashFiles(
    files.map(({ target }) => target),
    { signal, followLinks: false },
  );
  const resources = files
    .map(({ path }, index) => ({
      name: checkSubjectName(slashed(relative(folder, path)), folder),
      algorithm: 'sha256',
      digest: hashed[index]?.digest.sha256 ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const root = createHash('sha256');
  for (const { digest } of resources) root.update(Buffer.from(digest, 'hex'));
  return {
    subject: { name: checkSubjectName(basename(folder), folder), digest: { sha256: root.digest('hex') } },
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: left.sort() },
      resources,
    },
  };
}

const slashed = (path: string) => path.split(sep).join('/');

const escapeGlob = (path: string) => path.replace(/[*?[\]{}()!@+\\]/g, '\\$&');

const noModel = (folder: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_MODEL',
    message: `${join(folder)} cannot be signed as a model: ${reason}.`,
    hint: 'Name one folder that contains the files of the model, without links.',
  });
