import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import { MAX_DOCUMENTS, MAX_STATEMENT } from '../sigstore/limits.ts';
import { readStatement } from '../sigstore/statement.ts';
import type { ImageSource } from './copy/image-source.ts';
import { MAX_BUILDKIT_STATEMENTS, MAX_IMAGE_MANIFESTS, MAX_INDEX_DEPTH } from './limits.ts';
import type { Descriptor } from './manifest.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { matchesPlatform, type PlatformChoice } from './platform-choice.ts';
import type { ReadManifest } from './registry/contents.ts';

/** An in-toto statement that BuildKit added to an index, unsigned. */
export interface BuildkitStatement {
  /** The image that the statement is about, as the index lists it. */
  image: Descriptor;
  predicateType: string;
  /** The whole statement. */
  bytes: Buffer;
}

const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';

/** Whether an entry of an index is BuildKit's attestation for another entry, and not an image. */
export const isBuildkitAttestation = ({ annotations }: Pick<Descriptor, 'annotations'>): boolean =>
  annotations?.[REFERENCE_TYPE] === 'attestation-manifest';

/**
 * The statements that BuildKit added to the images of an index (moby/buildkit, docs/attestations/attestation-storage.md). Each statement
 * must be about the image that its manifest refers to, that image must be in the same index, and the type of the statement must be the
 * announced one.
 *
 * @param top The manifest of the reference.
 * @param choice `index` and `all` mean every image of it.
 * @throws ChopmarkError `INPUT_IMAGE_ATTESTATION`, `INPUT_IMAGE_CONTENT`, `STORE_…`
 */
export async function readBuildkitStatements(source: ImageSource, top: ReadManifest, choice: PlatformChoice): Promise<BuildkitStatement[]> {
  const found: BuildkitStatement[] = [];
  let bytesLeft = MAX_DOCUMENTS;
  for (const { image, attestation } of await listAttestations(source, top)) {
    const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => matchesPlatform(image.platform, wanted));
    if (!isMeant) continue;
    const read = await source.manifest(attestation.digest);
    if (read?.manifest.kind !== 'image')
      throw refuse(source, `the BuildKit attestation ${attestation.digest} is missing or is not a manifest`);
    for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
      bytesLeft -= layer.size;
      if (bytesLeft < 0 || found.length >= MAX_BUILDKIT_STATEMENTS)
        throw refuse(source, `it has more than ${MAX_BUILDKIT_STATEMENTS} statements or ${MAX_DOCUMENTS} bytes of them`);
      found.push(checkStatement(source, image, layer, await source.blob(layer, MAX_STATEMENT)));
    }
  }
  return found;
}

interface Attestation {
  image: Descriptor;
  attestation: Descriptor;
}

/** Each index is processed on its own: a reference to an image outside of it is invalid. */
async function listAttestations(source: ImageSource, top: ReadManifest): Promise<Attestation[]> {
  const found: Attestation[] = [];
  const waiting = [{ index: top, depth: 1 }];
  let seen = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.index.manifest.kind !== 'index') continue;
    const { manifests } = next.index.manifest;
    seen += manifests.length;
    if (seen > MAX_IMAGE_MANIFESTS || next.depth > MAX_INDEX_DEPTH)
      throw refuse(source, `it has more than ${MAX_IMAGE_MANIFESTS} manifests, or indexes nested deeper than ${MAX_INDEX_DEPTH} levels`);
    const images = new Map(
      manifests
        .filter((entry) => isManifestType(entry.mediaType) && entry.annotations?.[REFERENCE_TYPE] === undefined)
        .map((entry) => [entry.digest, entry]),
    );
    for (const attestation of manifests.filter(isBuildkitAttestation)) {
      const image = images.get(attestation.annotations?.[REFERENCE_DIGEST] ?? '');
      if (!image) throw refuse(source, `the BuildKit attestation ${attestation.digest} refers to an image that is not in the same index`);
      found.push({ image, attestation });
    }
    for (const entry of manifests.filter(({ mediaType }) => isIndexType(mediaType))) {
      const index = await source.manifest(entry.digest);
      if (index) waiting.push({ index, depth: next.depth + 1 });
    }
  }
  return found;
}

function checkStatement(source: ImageSource, image: Descriptor, layer: Descriptor, bytes: Buffer): BuildkitStatement {
  const what = `the BuildKit statement ${layer.digest}`;
  try {
    const { subjects, predicateType } = readStatement(bytes, what);
    if ((layer.annotations?.[PREDICATE_TYPE] ?? predicateType) !== predicateType)
      throw new JsonError('shape', `${what} does not have the predicate type that its layer announces`);
    const [algorithm = '', hex] = image.digest.split(':');
    if (!subjects.every(({ digest }) => digest[algorithm] === hex))
      throw new JsonError('shape', `${what} is not about ${image.digest}, the image that its manifest refers to`);
    return { image, predicateType, bytes };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw refuse(source, error.message);
  }
}

const refuse = ({ name }: ImageSource, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE_ATTESTATION',
    message: `The BuildKit attestations of ${name} cannot be signed: ${reason}.`,
    hint: 'Build and push the image again. A signed attestation for another image would mislead its readers.',
  });
