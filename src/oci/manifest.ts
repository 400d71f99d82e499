import { JsonError, parseJson } from '../base/json/json.ts';
import {
  type JsonObject,
  readArray,
  readInteger,
  readObject,
  readOptionalArray,
  readOptionalObject,
  readOptionalString,
  readString,
  readStringMap,
} from '../base/json/json-shape.ts';
import { MAX_ANNOTATIONS, MAX_DESCRIPTOR_TEXT, MAX_INDEX_ENTRIES, MAX_LAYERS, MAX_MANIFEST } from './limits.ts';
import { isIndexType, isManifestType } from './media-types.ts';

export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

/** A reference to other content in a registry (OCI image-spec, descriptor.md). It is not trusted before the content has been read. */
export interface Descriptor {
  mediaType: string;
  /** `ALGORITHM:HEX`. */
  digest: string;
  /** Bytes. */
  size: number;
  artifactType?: string;
  annotations?: Readonly<Record<string, string>>;
  platform?: Platform;
}

interface Common {
  mediaType: string;
  artifactType?: string;
  subject?: Descriptor;
  annotations: Readonly<Record<string, string>>;
}

export type Manifest =
  | (Common & { kind: 'index'; manifests: Descriptor[] })
  | (Common & { kind: 'image'; config: Descriptor; layers: Descriptor[] })
  /** Of an unknown type: only its digest is known. */
  | { kind: 'foreign'; mediaType: string };

/**
 * Reads a manifest or index. A document that could be read as both is rejected: two readers would see two images.
 *
 * @param contentType The media type from the registry; the one in the document must be the same.
 * @throws JsonError
 */
export function parseManifest(bytes: Buffer, contentType: string, what: string): Manifest {
  const document = readObject(parseJson(bytes, { what, maxBytes: MAX_MANIFEST }), what);
  const stated = readOptionalString(document.mediaType, 'mediaType', MAX_DESCRIPTOR_TEXT);
  const mediaType = stated ?? contentType;
  if ((isIndexType(contentType) || isManifestType(contentType)) && mediaType !== contentType)
    throw new JsonError('shape', `${what} has another media type than the registry states`);
  if (!isIndexType(mediaType) && !isManifestType(mediaType)) return { kind: 'foreign', mediaType };
  if ('manifests' in document && ('layers' in document || 'config' in document))
    throw new JsonError('shape', `${what} could be read as an index and as an image`);
  const artifactType = readOptionalString(document.artifactType, 'artifactType', MAX_DESCRIPTOR_TEXT);
  const subject = readOptionalObject(document.subject, 'subject');
  const common = {
    mediaType,
    annotations: readAnnotations(document.annotations, 'annotations') ?? {},
    ...(artifactType !== undefined && { artifactType }),
    ...(subject && { subject: readDescriptor(subject, 'subject') }),
  };
  if (isIndexType(mediaType)) {
    const manifests = readOptionalArray(document.manifests, 'manifests', MAX_INDEX_ENTRIES);
    return { kind: 'index', ...common, manifests: manifests.map((entry, at) => readDescriptor(entry, `manifests[${at}]`)) };
  }
  const layers = readArray(document.layers, 'layers', MAX_LAYERS);
  return {
    kind: 'image',
    ...common,
    config: readDescriptor(document.config, 'config'),
    layers: layers.map((layer, at) => readDescriptor(layer, `layers[${at}]`)),
  };
}

const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;

function readDescriptor(value: unknown, where: string): Descriptor {
  const descriptor = readObject(value, where);
  const digest = readString(descriptor.digest, `${where}.digest`, MAX_DESCRIPTOR_TEXT);
  if (!DIGEST.test(digest)) throw new JsonError('shape', `${where}.digest is not a digest with a supported algorithm`);
  const size = readInteger(descriptor.size, `${where}.size`);
  if (size < 0) throw new JsonError('shape', `${where}.size is negative`);
  const artifactType = readOptionalString(descriptor.artifactType, `${where}.artifactType`, MAX_DESCRIPTOR_TEXT);
  const annotations = readAnnotations(descriptor.annotations, `${where}.annotations`);
  const platform = readOptionalObject(descriptor.platform, `${where}.platform`);
  return {
    mediaType: readString(descriptor.mediaType, `${where}.mediaType`, MAX_DESCRIPTOR_TEXT),
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations && { annotations }),
    ...(platform && { platform: readPlatform(platform, `${where}.platform`) }),
  };
}

/** `os` and `architecture`, as in an index and in the config of an image. */
export function readPlatform(platform: JsonObject, where: string): Platform {
  const variant = readOptionalString(platform.variant, `${where}.variant`, MAX_DESCRIPTOR_TEXT);
  return {
    os: readOptionalString(platform.os, `${where}.os`, MAX_DESCRIPTOR_TEXT) ?? '',
    architecture: readOptionalString(platform.architecture, `${where}.architecture`, MAX_DESCRIPTOR_TEXT) ?? '',
    ...(variant !== undefined && variant !== '' && { variant }),
  };
}

const readAnnotations = (value: unknown, where: string) =>
  value === undefined || value === null ? undefined : readStringMap(value, where, MAX_ANNOTATIONS);
