import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../base/errors/file-error.ts';
import { makeFolder } from '../../base/fs/make-folder.ts';
import { moveFile } from '../../base/fs/move-file.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { writeFileInPlace } from '../../base/fs/write-file.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { type JsonObject, readObject } from '../../base/json/json-shape.ts';
import { blobPath } from '../blob-path.ts';
import type { CopiedManifest, ImageTarget } from '../copy/image-target.ts';
import { MAX_MANIFEST, MAX_REFERRERS } from '../limits.ts';
import { type Descriptor, parseManifest } from '../manifest.ts';
import { OCI_INDEX } from '../media-types.ts';
import { openLayout } from './layout.ts';

const NAME = 'org.opencontainers.image.ref.name';

/**
 * A folder in the OCI image layout (image-spec, image-layout.md), created if it does not exist. Its contents stay, except for a tag, which
 * moves. Blobs are put in place by rename, and the index is written last: an interrupted copy leaves the layout as it was.
 *
 * @param folder Absolute.
 */
export function openLayoutTarget(folder: string): ImageTarget {
  const source = openLayout(folder);
  const listed: Descriptor[] = [];
  let isAttached = false;
  let before: Promise<ReadIndex> | undefined;
  /** The existing index; read before anything is written, because the folder may not be a layout. */
  const earlier = () => {
    before ??= readIndex(folder);
    return before;
  };
  const list = ({ mediaType, digest, bytes, manifest }: CopiedManifest, tag?: string) => {
    const artifactType = manifest.kind === 'foreign' ? undefined : manifest.artifactType;
    listed.push({
      mediaType,
      digest,
      size: bytes.length,
      ...(artifactType !== undefined && { artifactType }),
      ...(tag !== undefined && { annotations: { [NAME]: tag } }),
    });
  };
  const write = async ({ digest, bytes }: CopiedManifest): Promise<boolean> => {
    await earlier();
    const path = placeOf(folder, digest);
    if (await source.hasBlob({ digest, size: bytes.length })) return false;
    await makeFolder(dirname(path));
    await writeFileInPlace(path, bytes);
    return true;
  };
  return {
    name: `oci-layout:${folder}`,
    async takeBlob(descriptor, from) {
      await earlier();
      if (await source.hasBlob(descriptor)) return false;
      const path = placeOf(folder, descriptor.digest);
      await makeFolder(dirname(path));
      const draft = join(dirname(path), `.chopmark-${randomUUID()}.tmp`);
      try {
        await from.saveBlob(descriptor, draft);
        await moveInto(draft, path);
      } finally {
        await rm(draft, { force: true });
      }
      return true;
    },
    takeManifest: write,
    async setName(manifest, tag) {
      list(manifest, tag);
      return false;
    },
    async attach(manifest) {
      isAttached = true;
      list(manifest);
      return write(manifest);
    },
    async finish() {
      await makeFolder(folder);
      await writeFileInPlace(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
      const { document, entries } = await earlier();
      const manifests = addEntries(entries, listed);
      const index = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, ...document, manifests });
      // A layout that could not be read afterwards must not take the place of one that can be read.
      if (Buffer.byteLength(index) > MAX_MANIFEST || (isAttached && manifests.length > MAX_REFERRERS)) throw full(folder);
      await writeFileInPlace(join(folder, 'index.json'), index);
    },
  };
}

/** Each manifest once for each of its names; a name belongs to one manifest. */
function addEntries(before: readonly Descriptor[], added: readonly Descriptor[]): Descriptor[] {
  const taken = new Set(added.flatMap(({ annotations }) => annotations?.[NAME] ?? []));
  const kept = before.map((entry): Descriptor => {
    if (!taken.has(entry.annotations?.[NAME] ?? '')) return entry;
    const { [NAME]: _, ...annotations } = entry.annotations ?? {};
    return { ...entry, annotations };
  });
  const all = new Map([...kept, ...added].map((entry) => [`${entry.digest} ${entry.annotations?.[NAME] ?? ''}`, entry]));
  const named = new Set([...all.values()].flatMap(({ digest, annotations }) => (annotations?.[NAME] === undefined ? [] : digest)));
  return [...all.values()].filter(({ digest, annotations }) => annotations?.[NAME] !== undefined || !named.has(digest));
}

/** The existing index. Members that only other tools know stay. */
interface ReadIndex {
  document: JsonObject;
  entries: readonly Descriptor[];
}

async function readIndex(folder: string): Promise<ReadIndex> {
  const path = join(folder, 'index.json');
  try {
    const bytes = await readIfThere(path);
    if (!bytes) return { document: {}, entries: [] };
    const index = parseManifest(bytes, OCI_INDEX, 'index.json');
    if (index.kind === 'index' && (await readIfThere(join(folder, 'oci-layout')))) {
      const document = readObject(parseJson(bytes, { what: 'index.json' }), 'index.json');
      const written = (document.manifests ?? []) as readonly JsonObject[];
      return { document, entries: index.manifests.map((entry, at) => ({ ...entry, ...written[at] })) };
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
  throw new ChopmarkError({
    code: 'INPUT_IMAGE_CONTENT',
    message: `${path} exists and is not the index of an image layout.`,
    hint: 'Nothing was written. Choose another folder.',
  });
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readBoundedFile(path, MAX_MANIFEST, 'the index of the image layout');
  } catch (error) {
    if (error instanceof Error && codeOf(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}

function placeOf(folder: string, digest: string): string {
  const path = blobPath(folder, digest);
  if (path === undefined) throw new TypeError(`${digest} was read as a digest before`);
  return path;
}

async function moveInto(draft: string, path: string): Promise<void> {
  try {
    await moveFile(draft, path);
  } catch (error) {
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} cannot be written: ${explainFileError(error)}.`,
      hint: 'Check the permissions, then run again.',
      cause: error,
    });
  }
}

const full = (folder: string) =>
  new ChopmarkError({
    code: 'STORE_TOO_LARGE',
    message: `The index of the image layout ${folder} would have more than ${MAX_REFERRERS} manifests or ${MAX_MANIFEST} bytes, and could not be read any more.`,
    hint: 'Use a layout of its own for each image, or --statements combined for fewer bundles.',
  });
