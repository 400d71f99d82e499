/** Bounds on what comes from outside, each with its unit. */

/** Milliseconds after which trust material is requested again from a TUF repository: one day. */
export const TRUST_FRESHNESS = 24 * 60 * 60_000;
/** Milliseconds for one attempt of a request to a TUF repository. Its files are small and served by a CDN. */
export const TUF_TIMEOUT = 10_000;
/** Bytes. The TUF metadata and targets of one instance in the cache on disk. */
export const MAX_TRUST_COPY = 16 << 20;
/** TUF roots between the pinned and the newest one. */
export const MAX_ROOT_ROTATIONS = 256;
/** Keys of one TUF role. */
export const MAX_TUF_KEYS = 256;
