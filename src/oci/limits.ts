/** Bounds on what comes from outside, each with its unit. */

/** Bytes. One manifest or index of a registry: what the distribution specification asks registries to take. */
export const MAX_MANIFEST = 4 << 20;
/** Bytes. What a registry answers beside manifests and blobs: errors, mostly. */
export const MAX_REGISTRY_ANSWER = 64 << 10;
/** Layers of one manifest. */
export const MAX_LAYERS = 1_000;
/** Entries of one index: 4 MiB of descriptors are fewer. */
export const MAX_INDEX_ENTRIES = 20_000;
/** Annotations of one manifest or descriptor. */
export const MAX_ANNOTATIONS = 256;
/** Indexes within indexes. */
export const MAX_INDEX_DEPTH = 4;
/** Manifests of one image that are attested or verified, over all its platforms. */
export const MAX_IMAGE_MANIFESTS = 1_000;
/** Statements that BuildKit may have left in one image. */
export const MAX_BUILDKIT_STATEMENTS = 1_000;
/** Bytes. The configuration of one image. */
export const MAX_IMAGE_CONFIG = 4 << 20;
/** Bytes. One layer of an image that is copied. */
export const MAX_IMAGE_BLOB = 64 * 2 ** 30;
/** Bytes. All layers of an image that is copied, its platforms and attestations together. */
export const MAX_IMAGE_BYTES = 256 * 2 ** 30;
/** Bytes a second below which moving a layer counts as hanging. */
export const MIN_TRANSFER_RATE = 128 << 10;
/** Layers of an image that are copied at the same time. */
export const BLOBS_IN_FLIGHT = 4;
/** What refers to an image, what refers to that, and so on: so deep it is copied. */
export const MAX_REFERRER_DEPTH = 4;
/** Referrers of one image that are read. */
export const MAX_REFERRERS = 2_048;
/** Pages of a list of referrers or tags. */
export const MAX_REGISTRY_PAGES = 64;
/** Manifests and blobs of one image that are fetched at the same time. */
export const REFERRERS_IN_FLIGHT = 8;
/** Bytes. A file of registry credentials. */
export const MAX_DOCKER_CONFIG = 1 << 20;
/** Bytes. What a credential helper answers. */
export const MAX_CREDENTIALS = 64 << 10;
/** Milliseconds that a fallback index has to stay as it was written, before it counts. */
export const SETTLE_WINDOW = 1_000;
/** Times that a fallback index is looked at and written, before others are taken to be stronger. */
export const MAX_INDEX_WRITES = 40;
/** Characters. What a registry asks for authentication with, in one header. */
export const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
export const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob to where it is kept. */
export const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are looked through where the registry does not sort them. */
export const MAX_TAGS = 100_000;
