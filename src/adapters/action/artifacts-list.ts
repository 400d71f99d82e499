import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readObject, readOneOf, readString } from '../../base/json/json-shape.ts';
import type { Env } from '../../base/ports.ts';
import { MAX_SUBJECTS } from '../../sigstore/limits.ts';
import { checkSubjectName } from '../../subjects/subject-name.ts';
import { MAX_ARTIFACTS_LIST } from '../limits.ts';

const VARIABLE = 'GITHUB_ARTIFACTS_LIST';
const DIGEST = /^sha256:([0-9a-fA-F]{64})$/;

/**
 * The artifacts that earlier steps reported to the runner, as lines of a checksums file: the runner keeps a list in `$GITHUB_ARTIFACTS`
 * and passes it to each step (actions/runner, `ArtifactsListFileCommand`). Image names are in lower case if they are pushed.
 *
 * @returns Undefined if there is no list, or if it is empty.
 * @throws ChopmarkError `INPUT_ARTIFACTS_LIST`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_SUBJECT_NAME`, `INPUT_SUBJECT_CONFLICT`
 */
export async function readArtifactsList(env: Env, { push }: { push: boolean }): Promise<string | undefined> {
  const path = env[VARIABLE]?.trim();
  if (!path) return undefined;
  const bytes = await readBoundedFile(path, MAX_ARTIFACTS_LIST, 'the list of artifacts');
  // A runner without support for the list leaves the file empty.
  if (bytes.toString('latin1').trim() === '') return undefined;
  const entries = readEntries(bytes, push);
  if (entries.length === 0) return undefined;
  if (push && (entries.length !== 1 || entries[0]?.kind !== 'oci')) throw malformed('push-to-registry needs a list with exactly one image');
  return entries.map(({ name, hex }) => `${hex}  ${name}`).join('\n');
}

interface Entry {
  name: string;
  kind: 'file' | 'oci';
  hex: string;
}

function readEntries(bytes: Uint8Array, push: boolean): Entry[] {
  try {
    const list = readObject(parseJson(bytes, { what: 'the list of artifacts' }), 'the list');
    if (list.version !== 1) throw new JsonError('shape', 'its version is not 1');
    const byName = new Map<string, Entry>();
    for (const [index, item] of readArray(list.subjects, 'subjects', MAX_SUBJECTS).entries()) {
      const entry = readEntry(item, `subjects[${index}]`, push);
      const known = byName.get(entry.name);
      if (known && (known.kind !== entry.kind || known.hex !== entry.hex)) throw conflict(entry.name);
      byName.set(entry.name, entry);
    }
    return [...byName.values()];
  } catch (error) {
    if (error instanceof JsonError) throw malformed(error.message);
    throw error;
  }
}

function readEntry(item: unknown, where: string, push: boolean): Entry {
  const object = readObject(item, where);
  const kind = readOneOf(object.kind, `${where}.kind`, ['file', 'oci']);
  const written = checkSubjectName(readString(object.name, `${where}.name`), `${where} of $${VARIABLE}`);
  const hex = DIGEST.exec(readString(object.digest, `${where}.digest`))?.[1];
  if (hex === undefined) throw new JsonError('shape', `${where}.digest does not have the form sha256:HEX`);
  return { kind, name: push && kind === 'oci' ? written.toLowerCase() : written, hex: hex.toLowerCase() };
}

const malformed = (reason: string) =>
  new ChopmarkError({
    code: 'INPUT_ARTIFACTS_LIST',
    message: `The list of artifacts from the runner ($${VARIABLE}) cannot be used: ${reason}.`,
    hint: 'Name the subjects with subject-path, subject-checksums or subject-digest.',
  });

const conflict = (name: string) =>
  new ChopmarkError({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `The list of artifacts ($${VARIABLE}) names ${name} twice, with different digests or kinds.`,
    hint: 'Check whether two steps built it, or name the subjects with subject-path, subject-checksums or subject-digest.',
  });
