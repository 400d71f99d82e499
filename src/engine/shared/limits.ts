/** Bounds on what comes from outside, each with its unit. */

/** Bytes. A statement for Rekor v1, which gets the whole statement in base64 and accepts requests up to 32 MiB. Rekor v2 gets only a digest. */
export const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that attest runs. They are listed before and after the build. */
export const MAX_BUILD_FILES = 100_000;
/** Subjects of one statement that other verifiers accept: cosign and gh (sigstore-go) refuse a statement with more. */
export const SUBJECTS_OF_PEERS = 1_024;
/** Requests per second to one public service. Its operators limit clients to 500 per minute. */
export const PUBLIC_REQUEST_RATE = 8;
/** Stores in one run. */
export const MAX_STORES = 16;
/** Bundles in flight to one store. */
export const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
export const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, including all attempts and pauses. */
export const STORE_TIMEOUT = 10 * 60_000;
/** Bytes. The bundles that one store can send for one artifact. */
export const MAX_FOUND_BYTES = 256 << 20;
/** Files of a release that are uploaded to one store at the same time. */
export const FILES_TO_STORE = 4;
/** Artifacts whose bundles are verified at the same time. Their bundles are already in memory. */
export const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Cases in the folders of one `policy test`. */
export const MAX_POLICY_CASES = 10_000;
/** Job folders that are read in one bundle folder. */
export const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
export const MAX_KEY = 64 << 10;
/** Levels of subfolders that are searched for bundles. */
export const MAX_FOLDER_DEPTH = 8;
/** Folders below one folder that is searched for bundles. */
export const MAX_FOLDERS = 10_000;
