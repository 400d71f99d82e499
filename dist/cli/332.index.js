export const id = 332;
export const ids = [332];
export const modules = {

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $IL: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $kV: () => (/* binding */ MAX_SANDBOX_REQUEST),
/* harmony export */   $sQ: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   A7H: () => (/* binding */ MAX_LICENCE_EXPRESSION),
/* harmony export */   Ags: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   Aj_: () => (/* binding */ MAX_GIT_DEPTH),
/* harmony export */   Amg: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   C01: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   CFk: () => (/* binding */ MAX_REGO_PAGES),
/* harmony export */   CXt: () => (/* binding */ REFERRERS_IN_FLIGHT),
/* harmony export */   Cib: () => (/* binding */ MAX_TEST_NAME),
/* harmony export */   Ct7: () => (/* binding */ MAX_CHECKPOINTS_KEPT),
/* harmony export */   DRm: () => (/* binding */ MAX_REGO),
/* harmony export */   DUD: () => (/* binding */ MAX_ELEMENTS),
/* harmony export */   DW_: () => (/* binding */ SETTLE_WINDOW),
/* harmony export */   DaS: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Dg6: () => (/* binding */ MAX_IMAGE_BLOB),
/* harmony export */   Dxj: () => (/* binding */ MAX_SCHEMA),
/* harmony export */   E1K: () => (/* binding */ MAX_POLICY),
/* harmony export */   EcC: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   EdX: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FFI: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   FN_: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   FQs: () => (/* binding */ MAX_DOCKER_CONFIG),
/* harmony export */   Fqk: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   GQt: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   GTW: () => (/* binding */ OPA_GRACE),
/* harmony export */   Gce: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   GuQ: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF6: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   H_Q: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   I5C: () => (/* binding */ MAX_FACT),
/* harmony export */   ICW: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   ICb: () => (/* binding */ MAX_FINDING_PARTS),
/* harmony export */   J$l: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   J2e: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   J56: () => (/* binding */ MAX_IMAGE_BYTES),
/* harmony export */   JkU: () => (/* binding */ OPA_MEMORY),
/* harmony export */   JsN: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   K1U: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   K7G: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   KEB: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   KFe: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   KX7: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   K_d: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   KcY: () => (/* binding */ MAX_STORES),
/* harmony export */   KkS: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   KrU: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3Z: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   LKj: () => (/* binding */ MAX_PREDICATE),
/* harmony export */   LW0: () => (/* binding */ MAX_LFS_POINTER),
/* harmony export */   LZE: () => (/* binding */ MAX_SCTS),
/* harmony export */   LkK: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   Lkb: () => (/* binding */ MAX_SANDBOX_STATE),
/* harmony export */   M6d: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   MoL: () => (/* binding */ MAX_GIT_FILES),
/* harmony export */   N$x: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1E: () => (/* binding */ MAX_TOKEN),
/* harmony export */   N4R: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6M: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   O2M: () => (/* binding */ MAX_REGISTRY_ANSWER),
/* harmony export */   OBs: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   OT$: () => (/* binding */ MAX_POLICY_CASES),
/* harmony export */   OW4: () => (/* binding */ MAX_PREDICATE_TYPE),
/* harmony export */   Od$: () => (/* binding */ MAX_QUERY),
/* harmony export */   Ogh: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   P1P: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   POy: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   PQF: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   PQz: () => (/* binding */ MAX_PREDICATE_TEXT),
/* harmony export */   PY5: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   PdR: () => (/* binding */ MAX_SANDBOX_PENDING),
/* harmony export */   QHA: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   QQA: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   QeO: () => (/* binding */ MAX_LOOKS),
/* harmony export */   Rpm: () => (/* binding */ MAX_INDEX_WRITES),
/* harmony export */   S2Y: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   S37: () => (/* binding */ MAX_NETRC),
/* harmony export */   SCw: () => (/* binding */ MAX_TRUST_COPY),
/* harmony export */   SjU: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Sl4: () => (/* binding */ MAX_LICENCES),
/* harmony export */   Snd: () => (/* binding */ MAX_TUF_KEYS),
/* harmony export */   TbQ: () => (/* binding */ MAX_RELATIONSHIP_TARGETS),
/* harmony export */   Tcg: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   Tmy: () => (/* binding */ GIT_FILES_AT_ONCE),
/* harmony export */   To4: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   TsD: () => (/* binding */ MAX_POMS),
/* harmony export */   UIR: () => (/* binding */ MIN_TRANSFER_RATE),
/* harmony export */   UOc: () => (/* binding */ BLOBS_IN_FLIGHT),
/* harmony export */   Ub1: () => (/* binding */ MAX_REFERENCES),
/* harmony export */   UfK: () => (/* binding */ MAX_LAYERS),
/* harmony export */   UjY: () => (/* binding */ MAX_POLICY_FILES),
/* harmony export */   Ult: () => (/* binding */ MAX_SENT),
/* harmony export */   VL9: () => (/* binding */ MAX_DESCRIPTOR_TEXT),
/* harmony export */   VZu: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   VkL: () => (/* binding */ MAX_INDEX_ENTRIES),
/* harmony export */   Vno: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Vw4: () => (/* binding */ MAX_BUILDKIT_STATEMENTS),
/* harmony export */   W3b: () => (/* binding */ VERIFICATIONS_IN_FLIGHT),
/* harmony export */   WDp: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   WEm: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   WHC: () => (/* binding */ MAX_REGO_INPUT),
/* harmony export */   X6P: () => (/* binding */ MAX_REGISTRY_REDIRECTS),
/* harmony export */   X8Z: () => (/* binding */ MAX_GIT_NESTING),
/* harmony export */   XFq: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   XK: () => (/* binding */ MAX_CHALLENGE),
/* harmony export */   Xze: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   Y36: () => (/* binding */ MAX_GIT_OBJECT),
/* harmony export */   YMD: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   YVu: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Yv5: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   ZKz: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   ZNd: () => (/* binding */ QUERY_TIMEOUT),
/* harmony export */   Zl8: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES),
/* harmony export */   _2M: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   _4L: () => (/* binding */ STORE_PATIENCE),
/* harmony export */   _8k: () => (/* binding */ TUF_TIMEOUT),
/* harmony export */   _RI: () => (/* binding */ MAX_OPA_MEMORY),
/* harmony export */   _h1: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   a4Q: () => (/* binding */ MAX_GIT_CONTENT),
/* harmony export */   aBS: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aXU: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   aiR: () => (/* binding */ MAX_IGNORED),
/* harmony export */   ajf: () => (/* binding */ SUBJECTS_OF_PEERS),
/* harmony export */   asP: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   b5t: () => (/* binding */ MAX_STATEMENT_V1),
/* harmony export */   b90: () => (/* binding */ PUBLIC_REQUEST_RATE),
/* harmony export */   bdx: () => (/* binding */ TRUST_FRESHNESS),
/* harmony export */   bz8: () => (/* binding */ MAX_PROVENANCE_TEXT),
/* harmony export */   cg2: () => (/* binding */ MAX_ROOT_ROTATIONS),
/* harmony export */   cok: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   dF6: () => (/* binding */ MAX_CHAIN),
/* harmony export */   dkT: () => (/* binding */ MAX_TILE_ENTRY),
/* harmony export */   eE0: () => (/* binding */ MAX_FOLDER_DEPTH),
/* harmony export */   eWr: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   fIX: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hLp: () => (/* binding */ MAX_LINE_ENDINGS),
/* harmony export */   hYG: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   hc0: () => (/* binding */ MAX_AUDIENCES),
/* harmony export */   hud: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   i3A: () => (/* binding */ MAX_OWN_FILES),
/* harmony export */   i7S: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   iio: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   iwb: () => (/* binding */ MAX_SUMMARY_TEXT),
/* harmony export */   jJW: () => (/* binding */ MEMORY_LOOKS),
/* harmony export */   jMc: () => (/* binding */ MAX_LICENCE_DEPTH),
/* harmony export */   jrr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kUM: () => (/* binding */ MAX_IMAGE_MANIFESTS),
/* harmony export */   kZI: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   kby: () => (/* binding */ MAX_INCLUDE_DEPTH),
/* harmony export */   lJT: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lhR: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   m0b: () => (/* binding */ MAX_CLAIM_DEPTH),
/* harmony export */   mLE: () => (/* binding */ MAX_REGISTRY_PAGES),
/* harmony export */   mZD: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   mjP: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   n7p: () => (/* binding */ MAX_DER),
/* harmony export */   nAv: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   nCJ: () => (/* binding */ MAX_TEST_CONFIGURATION),
/* harmony export */   nmT: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   nw2: () => (/* binding */ MAX_SBOM_TEXT),
/* harmony export */   oEZ: () => (/* binding */ MAX_SUMMARY_INPUTS),
/* harmony export */   oIA: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   oIy: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   oQ8: () => (/* binding */ MAX_GIT_HEADER),
/* harmony export */   ot0: () => (/* binding */ MAX_SUBJECT_NAME),
/* harmony export */   owQ: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   q$g: () => (/* binding */ MAX_REPORT_TEXT),
/* harmony export */   qFX: () => (/* binding */ REGO_TIMEOUT),
/* harmony export */   qWZ: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   r4B: () => (/* binding */ MAX_OPA_CAPABILITIES),
/* harmony export */   rL_: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   rQb: () => (/* binding */ MAX_CERTIFICATES_KEPT),
/* harmony export */   s1U: () => (/* binding */ BUNDLES_TO_STORE),
/* harmony export */   s2X: () => (/* binding */ FILES_TO_STORE),
/* harmony export */   sAS: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   sPP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl2: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   t4Y: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   tX1: () => (/* binding */ GITHUB_BURST),
/* harmony export */   tcJ: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   tpX: () => (/* binding */ MAX_DEPENDENCIES),
/* harmony export */   tuw: () => (/* binding */ MAX_KEY),
/* harmony export */   uHO: () => (/* binding */ MAX_POLICY_NODES),
/* harmony export */   uT6: () => (/* binding */ MAX_IMAGE_CONFIG),
/* harmony export */   vDy: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   vON: () => (/* binding */ GIT_TIMEOUT),
/* harmony export */   vQ3: () => (/* binding */ MAX_REFERRER_DEPTH),
/* harmony export */   wEv: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   wUr: () => (/* binding */ MAX_GITLAB_PAGES),
/* harmony export */   wk_: () => (/* binding */ MAX_BUILD_FILES),
/* harmony export */   x3T: () => (/* binding */ MAX_TAGS),
/* harmony export */   xI8: () => (/* binding */ CHECKPOINT_WAIT),
/* harmony export */   xOh: () => (/* binding */ MAX_TRUST_SERVICES),
/* harmony export */   xZ_: () => (/* binding */ MAX_MANIFEST),
/* harmony export */   yE: () => (/* binding */ MAX_CREDENTIALS),
/* harmony export */   yLF: () => (/* binding */ MAX_POM),
/* harmony export */   yMA: () => (/* binding */ MAX_INDEX_DEPTH),
/* harmony export */   zs0: () => (/* binding */ MAX_JOB_FOLDERS),
/* harmony export */   zzN: () => (/* binding */ COMMAND_GRACE)
/* harmony export */ });
/* unused harmony exports RUN_TIMEOUT, GITHUB_MAX_PREDICATE, MAX_ARTIFACTS_LIST, MAX_JOB_SUMMARY, MAX_ARTIFACT, ARTIFACT_BLOCK, MAX_ARTIFACT_ANSWER */
/** Every bound on what comes from outside, with its unit. Nothing is read, fetched, parsed or kept in flight beyond these. */
/** Bytes. One answer of a certificate authority: a chain and an SCT are a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. One RFC 3161 answer. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Bytes. One token answer of a CI's or cloud's token service. */
const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
const MAX_TOKEN = 16 << 10;
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Bytes. The document that a signature of cosign 1 and 2 is over; cosign writes some hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Milliseconds after which trust material from a TUF repository is asked for anew: one day. */
const TRUST_FRESHNESS = 24 * 60 * 60_000;
/** Milliseconds for one try of a request to a TUF repository: its files are small and lie on a content network. */
const TUF_TIMEOUT = 10_000;
/** Bytes. The TUF metadata and targets of one instance that are kept on disk. */
const MAX_TRUST_COPY = 16 << 20;
/** TUF roots between the pinned and the newest one. */
const MAX_ROOT_ROTATIONS = 256;
/** Bytes. A file that becomes a predicate: an SBOM, a report, a predicate of one's own. What fits into a bundle beside its subjects. */
const MAX_PREDICATE = 40 << 20;
/** Bytes. All documents of one run: each subject may have its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Bytes. A statement for Rekor v1, which is sent the whole of it, in base64, and reads requests up to 32 MiB. Rekor v2 is sent a digest. */
const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that is run by attest: looked at before and after. */
const MAX_BUILD_FILES = 100_000;
/** Dependencies that provenance names. */
const MAX_DEPENDENCIES = 100_000;
/** Bytes. A package when unpacked, of which its manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are left out of a model: its manifest names each. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A POM of Maven. */
const MAX_POM = 4 << 20;
/** Characters. A group, artifact or version of Maven. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** Files pom.properties in one jar that could be its own. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, as it is and unpacked: that of Debian itself is 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Components of an SBOM, findings of a report, tests of a run. */
const MAX_ELEMENTS = 500_000;
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Levels of nesting in any JSON we parse. */
const MAX_JSON_DEPTH = 128;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of stdout, and of stderr, of a child process. */
const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process: commands that mint a token answer within seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one run of git: it may read all that a commit holds. */
const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Commits, tags and trees of git that are read at once, and the trees of one commit. */
const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one commit of git. */
const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one commit of git, those of its submodules not counted. */
const MAX_GIT_FILES = 1_000_000;
/** Folders within folders in a commit of git. */
const MAX_GIT_DEPTH = 256;
/** Submodules within submodules, and tags of tags. */
const MAX_GIT_NESTING = 16;
/** Revisions of git in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes. The line before each object that git prints: an id, a type and a size. */
const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is looked at for its line endings, to say what is wrong with it. */
const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are looked at in a folder of a checkout that holds what this run has there. */
const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at once. */
const GIT_FILES_AT_ONCE = 16;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, the first included. */
const MAX_TRIES = 6;
/** Milliseconds before the second try at most; doubles with each further one, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries at most, where the service asks for no other pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. A service that wants a longer pause (Retry-After) is not waited for: its answer counts as it is. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds of a whole run, where `timeout` says nothing. */
const RUN_TIMEOUT = (/* unused pure expression or super */ null && (15 * 60_000));
/** Bytes. One request to a service of the sandbox: what Rekor v2 takes by default. */
const MAX_SANDBOX_REQUEST = 4 << 20;
/** Bytes. One entry of a tiled log: its length is written in two bytes (C2SP tlog-tiles, log entries). */
const MAX_TILE_ENTRY = 65_535;
/** Entries that wait for a checkpoint of the sandbox's log: where Rekor v2 pushes back. */
const MAX_SANDBOX_PENDING = 4096;
/** Bytes. The state file of a sandbox: a few keys and certificates. */
const MAX_SANDBOX_STATE = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log holds already; intervals of public logs are seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two looks at a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB behind its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory; a batch that is resumed lies in few. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it pushes back beyond 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and takes 500 requests a minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight where there is no log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: what a service that is down gets to feel. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign: in base64 and with its certificate it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Subjects of one statement that other verifiers take: cosign and gh (sigstore-go) refuse more, in a statement that is whole. */
const SUBJECTS_OF_PEERS = 1_024;
/** Bytes of payloads in flight; one larger than that goes alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Items that fail in a row before a batch gives up. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before its end at which a certificate is renewed, and a quarter of its life at most. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before its end from which on a certificate signs nothing more, and a tenth of its life at most. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Requests a second to one public service: its operators bound clients at 500 a minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bundle files that are looked through in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, all tries and pauses included: what a store that hangs can hold up. */
const STORE_PATIENCE = 10 * 60_000;
/** Bytes. What is kept in a bundle folder of what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store may have for one artefact; a store with more is not believed to be read. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. The bundles that one store may send for one artefact. */
const MAX_FOUND_BYTES = 256 << 20;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Bytes. One answer of GitHub's API: a page of a list that holds its bundles itself. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API; a list that goes on is refused. */
const MAX_GITHUB_PAGES = 10;
/** Rate limits that one request to GitHub waits out. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub takes. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bytes of one predicate that GitHub takes. */
const GITHUB_MAX_PREDICATE = (/* unused pure expression or super */ null && (16 << 20));
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub as fast as it answers; those after them keep its pace. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after those: GitHub takes 80 requests a minute that create something. */
const GITHUB_POST_PAUSE = 750;
/** Milliseconds for one try to send a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes a second. What uploads faster than that is not given up. */
const SLOWEST_UPLOAD = 256 << 10;
/** Files of a release that are sent to one store at once. */
const FILES_TO_STORE = 4;
/** Files of one release: GitHub takes a thousand assets, and bundles are among them. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release: GitHub takes less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;
/** Bytes. The payload of the event that started a workflow of GitHub: webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bytes. The list of artifacts that a runner of GitHub hands to a step. */
const MAX_ARTIFACTS_LIST = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. A job summary: GitHub takes a mebibyte a step, and refuses a longer one whole. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. What a step keeps as an artifact of its workflow run, before it is compressed. */
const MAX_ARTIFACT = (/* unused pure expression or super */ null && (256 << 20));
/** Bytes. What is sent of such an artifact at once. */
const ARTIFACT_BLOCK = (/* unused pure expression or super */ null && (8 << 20));
/** Bytes. One answer of the service that keeps artifacts of workflow runs. */
const MAX_ARTIFACT_ANSWER = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. One manifest or index of a registry: what the distribution specification asks registries to take. */
const MAX_MANIFEST = 4 << 20;
/** Bytes. What a registry answers beside manifests and blobs: errors, mostly. */
const MAX_REGISTRY_ANSWER = 64 << 10;
/** Layers of one manifest. */
const MAX_LAYERS = 1_000;
/** Entries of one index: 4 MiB of descriptors are fewer. */
const MAX_INDEX_ENTRIES = 20_000;
/** Annotations of one manifest or descriptor. */
const MAX_ANNOTATIONS = 256;
/** Indexes within indexes. */
const MAX_INDEX_DEPTH = 4;
/** Manifests of one image that are attested or verified, over all its platforms. */
const MAX_IMAGE_MANIFESTS = 1_000;
/** Statements that BuildKit may have left in one image. */
const MAX_BUILDKIT_STATEMENTS = 1_000;
/** Bytes. The configuration of one image. */
const MAX_IMAGE_CONFIG = 4 << 20;
/** Bytes. One layer of an image that is copied. */
const MAX_IMAGE_BLOB = 64 * 2 ** 30;
/** Bytes. All layers of an image that is copied, its platforms and attestations together. */
const MAX_IMAGE_BYTES = 256 * 2 ** 30;
/** Bytes a second below which moving a layer counts as hanging. */
const MIN_TRANSFER_RATE = 128 << 10;
/** Layers of an image that are copied at the same time. */
const BLOBS_IN_FLIGHT = 4;
/** What refers to an image, what refers to that, and so on: so deep it is copied. */
const MAX_REFERRER_DEPTH = 4;
/** Referrers of one image that are read. */
const MAX_REFERRERS = 2_048;
/** Bundles that are read of one referrer; writers put one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Pages of a list of referrers or tags. */
const MAX_REGISTRY_PAGES = 64;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Manifests and blobs of one image that are fetched at the same time. */
const REFERRERS_IN_FLIGHT = 8;
/** Bytes. A file of registry credentials. */
const MAX_DOCKER_CONFIG = 1 << 20;
/** Bytes. What a credential helper answers. */
const MAX_CREDENTIALS = 64 << 10;
/** Milliseconds that a fallback index has to stay as it was written, before it counts. */
const SETTLE_WINDOW = 1_000;
/** Times that a fallback index is looked at and written, before others are taken to be stronger. */
const MAX_INDEX_WRITES = 40;
/** Bytes. A query on standard input, as an external data source sends it: a few options. */
const MAX_QUERY = 64 << 10;
/** Milliseconds to wait for the end of a query: it is written at once. */
const QUERY_TIMEOUT = 10_000;
/** Artefacts whose bundles are verified at once; their bundles are in memory already. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Characters. One policy file; three hundred repositories take 60 kB. */
const MAX_POLICY = 512 << 10;
/** Values in one policy file, those that aliases repeat counted each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy may be made of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = 16 << 20;
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Bundles at one address of an HTTP store: the address itself, then with .2, .3 and so on behind it. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bytes. What a Rego policy is asked about: all statements of one artefact that it may judge. */
const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy may have: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one question to a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Milliseconds beyond that which opa may take to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes of memory that opa is asked to keep to. */
const OPA_MEMORY = 512 << 20;
/** Bytes of memory with which opa is stopped. */
const MAX_OPA_MEMORY = 2 ** 30;
/** Milliseconds between two looks at the memory of a command. */
const MEMORY_LOOKS = 50;
/** Bundles in flight to registries; each is a few requests, and those are bounded by themselves. */
const BUNDLES_TO_REGISTRY = 64;
/** Characters. One certificate of an answer, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Hashes of one inclusion proof: those of a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Characters. What the journal knows an item by. */
const MAX_JOURNAL_ID = 1024;
/** Bytes. One certificate, key or signature in DER: kilobytes. */
const MAX_DER = 64 << 10;
/** Issuers that one certificate authority may accept. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Certificates kept by a verifier: a batch has one, a release by many signers some. */
const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints kept by a verifier: a batch meets one a second. */
const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. The list of what opa can do. */
const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept: the first say what is wrong. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Folders of jobs that are looked through in one folder of bundles. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** Folders within folders that are looked through for bundles. */
const MAX_FOLDER_DEPTH = 8;
/** Levels of nesting in the claims of a token; the deepest known (Kubernetes) have four. */
const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
const MAX_AUDIENCES = 16;
/** Characters; longer texts are no facts of a build. */
const MAX_FACT = 2048;
/** Bytes. A certificate, a signature or a timestamp in a bundle: kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Certificates in one chain, the root included. */
const MAX_CHAIN = 8;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Characters. Notes of logs with a dozen witnesses are below 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;
/** Bytes. The body of a log entry holds a signature and a certificate, never the artefact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;
/** Descriptors of what tests were run with. */
const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one text in a vulnerability report. */
const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or places of one finding. */
const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
const MAX_REFERENCES = 10_000;
/** Licences of one component. */
const MAX_LICENCES = 1_000;
/** Characters of a licence expression that is taken apart; a longer text is no expression. */
const MAX_LICENCE_EXPRESSION = 4_096;
/** Brackets within brackets of a licence expression; a deeper text is no expression. */
const MAX_LICENCE_DEPTH = 64;
/** Characters of a name, version, purl or licence in an SBOM. */
const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names. */
const MAX_SUMMARY_INPUTS = 250_000;
/** Bytes of UTF-8. Paths end there on most systems. */
const MAX_SUBJECT_NAME = 4096;
/** Keys of one TUF role. */
const MAX_TUF_KEYS = 256;
/** Bytes. A file of CA certificates; the Mozilla set is 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Pages of 100 that are read of the links, or the files, of one release of GitLab. */
const MAX_GITLAB_PAGES = 10;
/** Looks at a file that another process holds, 25 ms apart: five minutes. */
const MAX_LOOKS = 12_000;
/** Bytes. A netrc file: one line a host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Characters. What a registry asks for authentication with, in one header. */
const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob to where it is kept. */
const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are looked through where the registry does not sort them. */
const MAX_TAGS = 100_000;
/** Redirects of a download to where it lies: stores hand it to their content network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Bytes. A payload that is sent to a verifying thread: a larger one would cost more, in time and memory, than hashing it here. */
const MAX_SENT = 1 << 20;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;
/** Milliseconds that the user's own command has to end in order, once the run is over. */
const COMMAND_GRACE = 10_000;


/***/ })

};
