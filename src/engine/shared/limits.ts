/** Bounds on what comes from outside, each with its unit. */

/** Bytes. A statement for Rekor v1, which is sent the whole of it, in base64, and reads requests up to 32 MiB. Rekor v2 is sent a digest. */
export const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that is run by attest: looked at before and after. */
export const MAX_BUILD_FILES = 100_000;
/** Subjects of one statement that other verifiers take: cosign and gh (sigstore-go) refuse more, in a statement that is whole. */
export const SUBJECTS_OF_PEERS = 1_024;
/** Requests a second to one public service: its operators bound clients at 500 a minute. */
export const PUBLIC_REQUEST_RATE = 8;
/** Stores in one run. */
export const MAX_STORES = 16;
/** Bundles in flight to one store. */
export const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
export const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, all tries and pauses included: what a store that hangs can hold up. */
export const STORE_TIMEOUT = 10 * 60_000;
/** Bytes. The bundles that one store may send for one artifact. */
export const MAX_FOUND_BYTES = 256 << 20;
/** Files of a release that are sent to one store at once. */
export const FILES_TO_STORE = 4;
/** Artifacts whose bundles are verified at once; their bundles are in memory already. */
export const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Cases in the folders of one `policy test`. */
export const MAX_POLICY_CASES = 10_000;
/** Folders of jobs that are looked through in one folder of bundles. */
export const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
export const MAX_KEY = 64 << 10;
/** Folders within folders that are looked through for bundles. */
export const MAX_FOLDER_DEPTH = 8;
