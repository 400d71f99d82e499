/** Bounds on what comes from outside, each with its unit. */

/** Bundle files that are looked through in one folder. */
export const MAX_BUNDLE_FILES = 20_000;
/** Bytes. What is kept in a bundle folder of what is stored where: 250,000 lines of 250 bytes. */
export const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
export const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store may have for one artifact; a store with more is not believed to be read. */
export const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. One answer of GitHub's API: a page of a list that holds its bundles itself. */
export const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API; a list that goes on is refused. */
export const MAX_GITHUB_PAGES = 10;
/** Rate limits that one request to GitHub waits out. */
export const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub takes. */
export const GITHUB_MAX_SUBJECTS = 1_024;
/** Bundles that are fetched at once for one subject. */
export const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub as fast as it answers; those after them keep its pace. */
export const GITHUB_BURST = 50;
/** Milliseconds between two attestations after those: GitHub takes 80 requests a minute that create something. */
export const GITHUB_POST_PAUSE = 750;
/** Milliseconds for one try to send a bundle of any size. */
export const UPLOAD_TIMEOUT = 120_000;
/** Bytes a second. What uploads faster than that is not given up. */
export const SLOWEST_UPLOAD = 256 << 10;
/** Bytes. The payload of the event that started a workflow of GitHub: webhooks send at most 25 MB. */
export const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bundles that are read of one referrer; writers put one into each. */
export const MAX_BUNDLES_OF_REFERRER = 16;
/** Bytes of all bundles read for one image. */
export const MAX_REFERRERS_BYTES = 256 << 20;
/** Bundles at one address of an HTTP store: the address itself, then with .2, .3 and so on behind it. */
export const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
export const MAX_HTTP_COPIES = 1_024;
/** Bundles in flight to registries; each is a few requests, and those are bounded by themselves. */
export const BUNDLES_TO_REGISTRY = 64;
/** Pages of 100 that are read of the links, or the files, of one release of GitLab. */
export const MAX_GITLAB_PAGES = 10;
/** Looks at a file that another process holds, 25 ms apart: five minutes. */
export const MAX_LOCK_POLLS = 12_000;
/** Bytes. A netrc file: one line a host. */
export const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
export const MAX_RECEIPT_STORE = 2_048;
/** Redirects of a download to where it lies: stores hand it to their content network. */
export const MAX_DOWNLOAD_REDIRECTS = 5;
/** Levels of nesting in a receipt. */
export const MAX_RECEIPT_DEPTH = 4;
