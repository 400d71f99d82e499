/** Limits on input from outside, each with its unit. */

/** Bytes. One manifest or index of a registry: the size that the distribution specification asks registries to accept. */
export const MAX_MANIFEST = 4 << 20;
/** Bytes. Responses of a registry other than manifests and blobs: mostly errors. */
export const MAX_REGISTRY_ANSWER = 64 << 10;
/** Layers of one manifest. */
export const MAX_LAYERS = 1_000;
/** Entries of one index: 4 MiB of descriptors have fewer. */
export const MAX_INDEX_ENTRIES = 20_000;
/** Annotations of one manifest or descriptor. */
export const MAX_ANNOTATIONS = 256;
/** Levels of nested indexes. */
export const MAX_INDEX_DEPTH = 4;
/** Manifests of one image that are attested or verified, over all its platforms. */
export const MAX_IMAGE_MANIFESTS = 1_000;
/** BuildKit statements in one image. */
export const MAX_BUILDKIT_STATEMENTS = 1_000;
/** Bytes. The configuration of one image. */
export const MAX_IMAGE_CONFIG = 4 << 20;
/** Bytes. One layer of an image that is copied. */
export const MAX_IMAGE_BLOB = 64 * 2 ** 30;
/** Bytes. All layers of an image that is copied, including all platforms and attestations. */
export const MAX_IMAGE_BYTES = 256 * 2 ** 30;
/** Bytes per second below which the transfer of a layer counts as hanging. */
export const MIN_TRANSFER_RATE = 128 << 10;
/** Layers of an image that are copied at a time. */
export const BLOBS_IN_FLIGHT = 4;
/** Levels of referrers (referrers of an image, their referrers, and so on) that are copied. */
export const MAX_REFERRER_DEPTH = 4;
/** Referrers of one image that are read. */
export const MAX_REFERRERS = 2_048;
/** Pages of a list of referrers or tags. */
export const MAX_REGISTRY_PAGES = 64;
/** Manifests and blobs of one image that are fetched at a time. */
export const REFERRERS_IN_FLIGHT = 8;
/** Bytes. A file of registry credentials. */
export const MAX_DOCKER_CONFIG = 1 << 20;
/** Bytes. The output of a credential helper. */
export const MAX_CREDENTIALS = 64 << 10;
/** Milliseconds for which a fallback index must stay unchanged after it was written. */
export const SETTLE_WINDOW = 1_000;
/** Writes of a fallback index before the run gives up because of other writers. */
export const MAX_INDEX_WRITES = 40;
/** Characters. The authentication challenge of a registry, in one header. */
export const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
export const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob download. */
export const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are searched if the registry does not sort them. */
export const MAX_TAGS = 100_000;
/** Bytes. The words of an error, in the answer of a registry or of its token service. */
export const MAX_REGISTRY_WORDS = 64 << 10;
