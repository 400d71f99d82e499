/** Every bound on what comes from outside, with its unit. Nothing is read, fetched, parsed or kept in flight beyond these. */

/** Bytes. One answer of a certificate authority: a chain and an SCT are a few kB. */
export const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
export const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. One RFC 3161 answer. */
export const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Bytes. One token answer of a CI's or cloud's token service. */
export const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
export const MAX_TOKEN = 16 << 10;
/** Bytes. One bundle file or one line of a JSON Lines file. */
export const MAX_BUNDLE = 64 << 20;
/** Bundles in one JSON Lines file. */
export const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
export const MAX_TRUST_FILE = 4 << 20;
/** Bytes. The document that a signature of cosign 1 and 2 is over; cosign writes some hundred. */
export const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
export const MAX_TRUST_SERVICES = 64;
/** Milliseconds after which trust material from a TUF repository is asked for anew: one day. */
export const TRUST_FRESHNESS = 24 * 60 * 60_000;
/** Milliseconds for one try of a request to a TUF repository: its files are small and lie on a content network. */
export const TUF_TIMEOUT = 10_000;
/** Bytes. The TUF metadata and targets of one instance that are kept on disk. */
export const MAX_TRUST_COPY = 16 << 20;
/** TUF roots between the pinned and the newest one. */
export const MAX_ROOT_ROTATIONS = 256;
/** Bytes. A file that becomes a predicate: an SBOM, a report, a predicate of one's own. What fits into a bundle beside its subjects. */
export const MAX_PREDICATE = 40 << 20;
/** Bytes. All documents of one run: each subject may have its own. */
export const MAX_DOCUMENTS = 256 << 20;
/** Bytes. A statement for Rekor v1, which is sent the whole of it, in base64, and reads requests up to 32 MiB. Rekor v2 is sent a digest. */
export const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that is run by attest: looked at before and after. */
export const MAX_BUILD_FILES = 100_000;
/** Dependencies that provenance names. */
export const MAX_DEPENDENCIES = 100_000;
/** Bytes. A package when unpacked, of which its manifest is read. */
export const MAX_PACKAGE = 4 * 2 ** 30;
/** Bytes. The package.json of a package. */
export const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are left out of a model: its manifest names each. */
export const MAX_IGNORED = 1_000;
/** Files in a package. */
export const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
export const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A POM of Maven. */
export const MAX_POM = 4 << 20;
/** Characters. A group, artifact or version of Maven. */
export const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
export const MAX_CHART_VERSION = 256;
/** POMs of one run. */
export const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
export const MAX_POM_PROPERTIES = 64 << 10;
/** Files pom.properties in one jar that could be its own. */
export const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, as it is and unpacked: that of Debian itself is 50 MB. */
export const MAX_DEBIAN_INDEX = 256 << 20;
/** Components of an SBOM, findings of a report, tests of a run. */
export const MAX_ELEMENTS = 500_000;
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
export const MAX_CHECKSUMS_FILE = 32 << 20;
/** Subjects in one run. */
export const MAX_SUBJECTS = 250_000;
/** Levels of nesting in any JSON we parse. */
export const MAX_JSON_DEPTH = 128;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
export const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of stdout, and of stderr, of a child process. */
export const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process: commands that mint a token answer within seconds. */
export const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one run of git: it may read all that a commit holds. */
export const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Commits, tags and trees of git that are read at once, and the trees of one commit. */
export const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one commit of git. */
export const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one commit of git, those of its submodules not counted. */
export const MAX_GIT_FILES = 1_000_000;
/** Folders within folders in a commit of git. */
export const MAX_GIT_DEPTH = 256;
/** Submodules within submodules, and tags of tags. */
export const MAX_GIT_NESTING = 16;
/** Revisions of git in one run. */
export const MAX_GIT_REVISIONS = 1_000;
/** Bytes. The line before each object that git prints: an id, a type and a size. */
export const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
export const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is looked at for its line endings, to say what is wrong with it. */
export const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are looked at in a folder of a checkout that holds what this run has there. */
export const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at once. */
export const GIT_FILES_AT_ONCE = 16;
/** Milliseconds for one try of one request. */
export const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, the first included. */
export const MAX_TRIES = 6;
/** Milliseconds before the second try at most; doubles with each further one, up to MAX_BACKOFF. */
export const FIRST_BACKOFF = 500;
/** Milliseconds between two tries at most, where the service asks for no other pause. */
export const MAX_BACKOFF = 20_000;
/** Milliseconds. A service that wants a longer pause (Retry-After) is not waited for: its answer counts as it is. */
export const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds of a whole run, where `timeout` says nothing. */
export const RUN_TIMEOUT = 15 * 60_000;
/** Bytes. One request to a service of the sandbox: what Rekor v2 takes by default. */
export const MAX_SANDBOX_REQUEST = 4 << 20;
/** Bytes. One entry of a tiled log: its length is written in two bytes (C2SP tlog-tiles, log entries). */
export const MAX_TILE_ENTRY = 65_535;
/** Entries that wait for a checkpoint of the sandbox's log: where Rekor v2 pushes back. */
export const MAX_SANDBOX_PENDING = 4096;
/** Bytes. The state file of a sandbox: a few keys and certificates. */
export const MAX_SANDBOX_STATE = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log holds already; intervals of public logs are seconds. */
export const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two looks at a checkpoint. */
export const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
export const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB behind its length. */
export const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory; a batch that is resumed lies in few. */
export const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it pushes back beyond 4,096. */
export const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and takes 500 requests a minute. */
export const IN_FLIGHT_V1 = 16;
/** Items in flight where there is no log. */
export const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: what a service that is down gets to feel. */
export const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
export const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign: in base64 and with its certificate it still fits into a bundle. */
export const MAX_PAYLOAD = 44 << 20;
/** Subjects of one statement that other verifiers take: cosign and gh (sigstore-go) refuse more, in a statement that is whole. */
export const SUBJECTS_OF_PEERS = 1_024;
/** Bytes of payloads in flight; one larger than that goes alone. */
export const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Items that fail in a row before a batch gives up. */
export const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before its end at which a certificate is renewed, and a quarter of its life at most. */
export const RENEW_BEFORE = 120_000;
/** Milliseconds before its end from which on a certificate signs nothing more, and a tenth of its life at most. */
export const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
export const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
export const MAX_JOURNAL = 2 ** 30;
/** Requests a second to one public service: its operators bound clients at 500 a minute. */
export const PUBLIC_REQUEST_RATE = 8;
/** Bytes of one file of bundles, JSON or JSON Lines. */
export const MAX_BUNDLE_FILE = 1 << 30;
/** Bundle files that are looked through in one folder. */
export const MAX_BUNDLE_FILES = 20_000;
/** Stores in one run. */
export const MAX_STORES = 16;
/** Bundles in flight to one store. */
export const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
export const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, all tries and pauses included: what a store that hangs can hold up. */
export const STORE_PATIENCE = 10 * 60_000;
/** Bytes. What is kept in a bundle folder of what is stored where: 250,000 lines of 250 bytes. */
export const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
export const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store may have for one artefact; a store with more is not believed to be read. */
export const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. The bundles that one store may send for one artefact. */
export const MAX_FOUND_BYTES = 256 << 20;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
export const MAX_STATEMENT = 44 << 20;
/** Bytes. One answer of GitHub's API: a page of a list that holds its bundles itself. */
export const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API; a list that goes on is refused. */
export const MAX_GITHUB_PAGES = 10;
/** Rate limits that one request to GitHub waits out. */
export const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub takes. */
export const GITHUB_MAX_SUBJECTS = 1_024;
/** Bytes of one predicate that GitHub takes. */
export const GITHUB_MAX_PREDICATE = 16 << 20;
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
/** Files of a release that are sent to one store at once. */
export const FILES_TO_STORE = 4;
/** Files of one release: GitHub takes a thousand assets, and bundles are among them. */
export const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release: GitHub takes less than 2 GiB. */
export const MAX_RELEASE_FILE = 2 ** 31 - 1;
/** Bytes. The payload of the event that started a workflow of GitHub: webhooks send at most 25 MB. */
export const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bytes. The list of artifacts that a runner of GitHub hands to a step. */
export const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary: GitHub takes a mebibyte a step, and refuses a longer one whole. */
export const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. What a step keeps as an artifact of its workflow run, before it is compressed. */
export const MAX_ARTIFACT = 256 << 20;
/** Bytes. What is sent of such an artifact at once. */
export const ARTIFACT_BLOCK = 8 << 20;
/** Bytes. One answer of the service that keeps artifacts of workflow runs. */
export const MAX_ARTIFACT_ANSWER = 1 << 20;
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
/** Bundles that are read of one referrer; writers put one into each. */
export const MAX_BUNDLES_OF_REFERRER = 16;
/** Pages of a list of referrers or tags. */
export const MAX_REGISTRY_PAGES = 64;
/** Bytes of all bundles read for one image. */
export const MAX_REFERRERS_BYTES = 256 << 20;
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
/** Bytes. A query on standard input, as an external data source sends it: a few options. */
export const MAX_QUERY = 64 << 10;
/** Milliseconds to wait for the end of a query: it is written at once. */
export const QUERY_TIMEOUT = 10_000;
/** Artefacts whose bundles are verified at once; their bundles are in memory already. */
export const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Characters. One policy file; three hundred repositories take 60 kB. */
export const MAX_POLICY = 512 << 10;
/** Values in one policy file, those that aliases repeat counted each time. */
export const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
export const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy may be made of. */
export const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
export const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
export const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
export const MAX_REGO = 16 << 20;
/** Cases in the folders of one `policy test`. */
export const MAX_POLICY_CASES = 10_000;
/** Bundles at one address of an HTTP store: the address itself, then with .2, .3 and so on behind it. */
export const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
export const MAX_HTTP_COPIES = 1_024;
/** Bytes. What a Rego policy is asked about: all statements of one artefact that it may judge. */
export const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy may have: 256 MiB. */
export const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one question to a Rego policy. */
export const REGO_TIMEOUT = 10_000;
/** Milliseconds beyond that which opa may take to start, to compile the policy, and to end by itself. */
export const OPA_GRACE = 5_000;
/** Bytes of memory that opa is asked to keep to. */
export const OPA_MEMORY = 512 << 20;
/** Bytes of memory with which opa is stopped. */
export const MAX_OPA_MEMORY = 2 ** 30;
/** Milliseconds between two looks at the memory of a command. */
export const MEMORY_LOOKS = 50;
/** Bundles in flight to registries; each is a few requests, and those are bounded by themselves. */
export const BUNDLES_TO_REGISTRY = 64;
/** Characters. One certificate of an answer, in PEM. */
export const MAX_CERTIFICATE_PEM = 64 << 10;
/** Hashes of one inclusion proof: those of a log with 2^64 entries. */
export const MAX_PROOF_HASHES = 64;
/** Characters. What the journal knows an item by. */
export const MAX_JOURNAL_ID = 1024;
/** Bytes. One certificate, key or signature in DER: kilobytes. */
export const MAX_DER = 64 << 10;
/** Issuers that one certificate authority may accept. */
export const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
export const MAX_ISSUER_URL = 2048;
/** Certificates kept by a verifier: a batch has one, a release by many signers some. */
export const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints kept by a verifier: a batch meets one a second. */
export const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. The list of what opa can do. */
export const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept: the first say what is wrong. */
export const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
export const MAX_POLICY_TEXT = 4096;
/** Folders of jobs that are looked through in one folder of bundles. */
export const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
export const MAX_KEY = 64 << 10;
/** Folders within folders that are looked through for bundles. */
export const MAX_FOLDER_DEPTH = 8;
/** Levels of nesting in the claims of a token; the deepest known (Kubernetes) have four. */
export const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
export const MAX_AUDIENCES = 16;
/** Characters; longer texts are no facts of a build. */
export const MAX_FACT = 2048;
/** Bytes. A certificate, a signature or a timestamp in a bundle: kilobytes. */
export const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one timestamp. */
export const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Certificates in one chain, the root included. */
export const MAX_CHAIN = 8;
/** Signed certificate timestamps in one certificate. */
export const MAX_SCTS = 16;
/** Characters. Notes of logs with a dozen witnesses are below 4 kB. */
export const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
export const MAX_CHECKPOINT_SIGNATURES = 64;
/** Extensions of one certificate. */
export const MAX_EXTENSIONS = 64;
/** Bytes. The body of a log entry holds a signature and a certificate, never the artefact. */
export const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
export const MAX_DIGESTS = 32;
/** Descriptors of what tests were run with. */
export const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one text in a vulnerability report. */
export const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or places of one finding. */
export const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
export const MAX_REFERENCES = 10_000;
/** Licences of one component. */
export const MAX_LICENCES = 1_000;
/** Characters of a licence expression that is taken apart; a longer text is no expression. */
export const MAX_LICENCE_EXPRESSION = 4_096;
/** Brackets within brackets of a licence expression; a deeper text is no expression. */
export const MAX_LICENCE_DEPTH = 64;
/** Characters of a name, version, purl or licence in an SBOM. */
export const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
export const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
export const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
export const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
export const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
export const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
export const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names. */
export const MAX_SUMMARY_INPUTS = 250_000;
/** Bytes of UTF-8. Paths end there on most systems. */
export const MAX_SUBJECT_NAME = 4096;
/** Keys of one TUF role. */
export const MAX_TUF_KEYS = 256;
/** Bytes. A file of CA certificates; the Mozilla set is 0.25 MB. */
export const MAX_CA_FILE = 8 << 20;
/** Pages of 100 that are read of the links, or the files, of one release of GitLab. */
export const MAX_GITLAB_PAGES = 10;
/** Looks at a file that another process holds, 25 ms apart: five minutes. */
export const MAX_LOOKS = 12_000;
/** Bytes. A netrc file: one line a host. */
export const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
export const MAX_RECEIPT_STORE = 2_048;
/** Characters. What a registry asks for authentication with, in one header. */
export const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
export const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob to where it is kept. */
export const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are looked through where the registry does not sort them. */
export const MAX_TAGS = 100_000;
/** Redirects of a download to where it lies: stores hand it to their content network. */
export const MAX_DOWNLOAD_REDIRECTS = 5;
/** Bytes. A payload that is sent to a verifying thread: a larger one would cost more, in time and memory, than hashing it here. */
export const MAX_SENT = 1 << 20;
/** Levels of nesting in a receipt. */
export const MAX_RECEIPT_DEPTH = 4;
/** Milliseconds that the user's own command has to end in order, once the run is over. */
export const COMMAND_GRACE = 10_000;
