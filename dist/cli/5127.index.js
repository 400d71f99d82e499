export const id = 5127;
export const ids = [5127];
export const modules = {

/***/ 55127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCode: () => (/* binding */ explainCode)
});

// EXTERNAL MODULE: ./build/base/errors/error-codes.js
var error_codes = __webpack_require__(14771);
;// CONCATENATED MODULE: ./build/base/errors/error-remedies.js
/**
 * What to do about each error code, in Markdown: options, commands and variables are code. `chopmark explain` and the documentation show
 * it. Errors themselves carry a hint that knows the input, so this file is loaded only where a remedy is shown.
 */
const ERROR_REMEDIES = {
    INPUT_ARTIFACTS_LIST: 'Name the subjects yourself, with `subject-path`, `subject-checksums` or `subject-digest`. The list comes from the GitHub runner, so a step of the job cannot correct it.',
    INPUT_BATCH_ARGUMENT: 'Start the program that the batch file starts, for example `node` with the path of a script. Or pass the value in a file or an environment variable, where `cmd.exe` does not change it.',
    INPUT_CHECKOUT: 'Run the command in the checkout, with Git installed, or remove `checkout` from `--resolved-dependencies`.',
    INPUT_CHECKSUMS_LINE: 'Write the file with `sha256sum`, `sha512sum` or `shasum -a 256`, one file per line and in UTF-8. In PowerShell, pipe `Get-FileHash` to `Export-Csv -NoTypeInformation -Encoding utf8`.',
    INPUT_COMMAND_UNKNOWN: 'Correct the spelling. `chopmark --help` lists the commands.',
    INPUT_DIGEST: 'Write the digest as `sha256:HEX` with 64 hex digits, or as `sha384:HEX` or `sha512:HEX`. SHA-1 and MD5 are not accepted for files. A Git object is `gitCommit:`, `gitTag:` or `gitTree:` with its full ID.',
    INPUT_DOCUMENT_PATTERN: 'Make the pattern match exactly one document per subject: `{name}`, `{path}` and `{platform}` stand for those of the subject. If one document is about all subjects, give its path without placeholders.',
    INPUT_ENGINE_CHANGED: 'Use the action by a full commit of `chopmark/chopmark`, with its files unchanged. Check whether an earlier step writes into the folder of the action, or a checkout converts line endings.',
    INPUT_EXCLUSION: 'Write `./!NAME` for the file, or `!./NAME` for the exclusion. A shell writes such a name for `*`.',
    INPUT_EXEC: 'Read the output of the build command, and fix the build: nothing was signed. The command runs without a shell, so wrap pipes and variables in `sh -c`. If the folder has too many files to compare, build in a smaller one.',
    INPUT_FILE_CHANGED: 'Run chopmark after everything that writes the file has finished, such as a build or a download in the background.',
    INPUT_FILE_EXISTS: 'Name a file that does not exist yet, or delete the existing one first. Existing files are never overwritten.',
    INPUT_GIT: 'Check the revision with `git rev-parse --verify`. In a shallow or partial clone, fetch what is missing: `git fetch --unshallow --tags`, or `fetch-depth: 0` with actions/checkout. Git must be installed and on PATH.',
    INPUT_IMAGE: 'Write the image as `registry.example/path/name:tag` or `registry.example/path/name@sha256:HEX`, in lower case.',
    INPUT_IMAGE_ATTESTATION: 'Build and push the image with both attestations: `docker buildx build --provenance=true --sbom=true --push`. An image that was copied or rebuilt without them must be built again.',
    INPUT_IMAGE_CONTENT: 'Name the image by its digest. If it is in an OCI layout, copy it into an empty folder again.',
    INPUT_IMAGE_MISSING: 'Check the name and the tag, and that the image was pushed before this step. Some registries report a missing permission in the same way, so also check the login. In a layout with several images, name one: `oci-layout:FOLDER:TAG`.',
    INPUT_IMAGE_PLATFORM: 'Choose platforms that the image has: the hint of the error lists them. Or build the image for the missing platform.',
    INPUT_INSTANCE_NEEDED: 'Set `--instance` to the client trust config of a Sigstore instance that accepts the issuer of your CI server, or sign with `--key`. To try it without an instance, run the command in `chopmark sandbox`.',
    INPUT_INSTANCE_UNKNOWN: 'Use `public-good`, `staging`, `github` or the path of a client trust config. For a TUF repository, use `--tuf-mirror` and `--tuf-root`. The name `sandbox` works only for commands that `chopmark sandbox` starts.',
    INPUT_KEY_DIGEST: 'Attest the artifact instead of signing it, or use a P-256 key, which can sign SHA-256 digests in every log. The error names the combination that does not work.',
    INPUT_KEY_UNREADABLE: 'Give a private key in PEM to sign, and a public key in PEM to verify. For an encrypted key, set `--key-passphrase`. `openssl pkey -in private.pem -pubout` writes the public key of a private one.',
    INPUT_KEY_UNSUPPORTED: 'Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA with 2048, 3072 or 4096 bits.',
    INPUT_MODEL: 'Name one folder that holds the files of the model and no symbolic links. Exclude what does not belong to it with a leading `!`.',
    INPUT_NO_BUILD: 'Run the command in a job of a supported CI system. Elsewhere, sign the files with `chopmark sign`, or attest a predicate of your own with `--predicate-type` and `--predicate-path`.',
    INPUT_NO_MATCH: 'Check the path, the working folder, and whether the build wrote the file before this step. Put patterns in quotes, so that the shell does not expand them.',
    INPUT_NO_SUBJECTS: 'Name at least one artifact. Bundles, checksums and other evidence do not count as artifacts: to attest such a file itself, name its digest. For `merge` and `store push`, name bundles or folders that contain them.',
    INPUT_OPTION_CONFLICT: 'Give only one of the two options. They can also come from a variable of the environment or an input of the CI template.',
    INPUT_OPTION_MISSING: 'Add the option that the error names. `chopmark COMMAND --help` describes it, with an example.',
    INPUT_OPTION_UNKNOWN: 'Correct the spelling, or use the option of the command that has it. `chopmark COMMAND --help` lists the options.',
    INPUT_OPTION_VALUE: 'Write the value in the form that the error shows. `chopmark COMMAND --help` lists the values that are accepted.',
    INPUT_PACKAGE: 'Name the files that the packaging tool of this ecosystem wrote, unchanged and with their original names. If the tool is not that of the package, leave out `--package`.',
    INPUT_PATTERN: 'Use the syntax of RE2: no backreferences and no look-around. A glob or an exact identity is often enough.',
    INPUT_POLICY: 'Run `chopmark policy check FILE`, which lists every fault with its line and column. `chopmark policy init` writes a valid policy from a bundle that you trust.',
    INPUT_POLICY_DIGEST: 'Find out who changed the file and why. If the change is intended, set the digest to that of the new content: `sha256sum FILE` prints it.',
    INPUT_POLICY_SCHEMA: 'Use JSON Schema 2020-12, or draft 7 with its `$schema`, in one file: known keywords and formats only, no references to other files, and RE2 patterns.',
    INPUT_POLICY_UNPINNED: 'Write the files that the policy names as `PATH@sha256:HEX`, or do not pin the policy itself.',
    INPUT_PREDICATE_INVALID: 'Compare the predicate with the specification of its type, or with your schema, and correct the member that the error names. Nothing was signed.',
    INPUT_PREDICATE_NOT_JSON: 'Write one JSON document in UTF-8, without duplicate keys and without numbers that lose digits. To give the path of a file, use `--predicate-path`; `--predicate` takes the JSON itself.',
    INPUT_PREDICATE_NOT_OBJECT: 'Put the value into a member of a JSON object: `{ "value": … }`.',
    INPUT_PREDICATE_SCHEMA: 'Correct the schema: JSON Schema 2020-12, or draft 7 with its `$schema`, in one JSON object, with known keywords and formats only, and no references to other files.',
    INPUT_PREDICATE_TOO_LARGE: 'Check that this is the right file. Put large content into an artifact of its own, and name it by its digest in the predicate.',
    INPUT_PREDICATE_TYPE: 'Give the URI that defines the type, such as `https://spdx.dev/Document/v2.3`, or one of the short names in `chopmark attest --help`.',
    INPUT_PROXY: 'Set the variable to `http://HOST:PORT`, with `user:password@` before the host if the proxy needs credentials.',
    INPUT_PUBLIC_LOG: 'If the names of the repository and its owner may be public permanently, set `--allow-public-log`. Otherwise sign with an instance of your own (`--instance`). `--dry-run` shows what would be published.',
    INPUT_QUERY: 'Send one JSON object with options of `verify` as strings, as an external data source of Terraform does. If there is no query, use empty input: `</dev/null`.',
    INPUT_REPORT_FORMAT: 'Scans must be the JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF 2.1.0 or OpenVEX. Test reports must be JUnit XML, TAP or the JSON of Jest. Change the output format of the tool.',
    INPUT_REPORT_INVALID: 'Create the report again: the tool may have ended while it wrote the file. If the file is complete, the version of the tool may be newer than chopmark knows.',
    INPUT_SANDBOX_FOLDER: 'Name another folder with `--state-dir`, or delete this one to start again. Bundles that were signed with a deleted sandbox can no longer be verified. If the sandbox belongs to another user, use your own.',
    INPUT_SANDBOX_NOT_RUNNING: 'Start the sandbox in another shell and leave it running: `chopmark sandbox --state-dir FOLDER`.',
    INPUT_SANDBOX_PORT: 'Leave out `--port` to use any free port, or end the process that uses this one.',
    INPUT_SBOM_FORMAT: 'Create the SBOM as CycloneDX or SPDX in JSON, in a version that the error lists. To sign it unchecked, use `--sbom-check warn`.',
    INPUT_SBOM_INVALID: 'Update the tool that created the SBOM, and create it again. `--sbom-check warn` signs an SBOM that only a strict check refuses. An SBOM whose components cannot be read can be signed as a custom predicate.',
    INPUT_SECRET_EMPTY: 'Check that the secret exists and is passed to this job: secrets are empty in pull requests from forks, and protected variables are empty on other branches.',
    INPUT_SECRET_UNREADABLE: 'Write `env:NAME` for a variable, or the path of a file. Check that the variable is set in this step, or that the file exists and is readable.',
    INPUT_SERVICE_URL: 'Use an `https` address without credentials in it. Plain `http` is allowed only for loopback.',
    INPUT_SERVICE_VERSION: 'For a log that is given by URL, set `--rekor-version`: 1 for Rekor, 2 for rekor-tiles. For a version that is not supported, use a newer release of chopmark.',
    INPUT_SIGNING_CONFIG_MALFORMED: 'Get the signing config again from the TUF repository of the instance, or create version 0.2 with `cosign signing-config create`.',
    INPUT_STATEMENT: 'Write one JSON object with `_type`, `subject`, `predicateType` and `predicate`, in UTF-8 without a byte order mark. To sign any other JSON, use `--predicate-type` and `--predicate-path`.',
    INPUT_STORE_SUBJECTS: 'Choose a store that takes these subjects: `github`, `release`, a folder or an `https://` address. For an image, name it with `--subject-image`.',
    INPUT_STORE_UNKNOWN: 'Use one of the names that the error lists, a file whose name ends in `.jsonl`, or a folder with a slash in its path. Give the option once for each store.',
    INPUT_STORE_URL: 'Use an `https` address without credentials and with the placeholders at allowed places. A server without https must be named with `--allow-insecure-registry HOST:PORT`.',
    INPUT_SUBJECT_CONFLICT: 'Give the files different names: run in a folder above both, so that their paths differ, or attest them in two runs. If both should be the same file, find out which build wrote the other one.',
    INPUT_SUBJECT_COUNT: 'Check whether a file is missing, or left over from another build. If the number of artifacts changed on purpose, update `--expected-subjects`. Files with the same name and content count once.',
    INPUT_SUBJECT_ENVELOPE: 'Pack the file into an archive and sign that, or use `chopmark attest`. If the file is not yours, someone may be trying to misuse your signature.',
    INPUT_SUBJECT_IMAGE_SIGNATURE: 'To sign the image, name it with `--subject-image`. For the file itself, pack it into an archive, or use `chopmark attest`. If the file is not yours, someone may be trying to misuse your signature.',
    INPUT_SUBJECT_EXPECTED: 'Compare what the plan lists with what this job built: the error names both differences. Names are compared exactly, with the prefix of `--name-prefix`.',
    INPUT_SUBJECT_KIND: 'Give paths of files. For all files of a folder, use the pattern `FOLDER/**`. Devices, pipes and sockets cannot be signed.',
    INPUT_SUBJECT_NAME: 'Give a file name, or a path below the folder that the files are released from: relative, with `/`, and without `..`. `--subject-digest` needs `--subject-name`.',
    INPUT_TIMEOUT: 'Set a longer `--timeout`, or give fewer or smaller inputs to one run.',
    INPUT_TOO_LARGE: 'Check that this is the right file. The error names the limit; split the work over several runs, and join the bundles with `chopmark merge`.',
    INPUT_TOO_MANY_SUBJECTS: 'Narrow the patterns, or split the files over several jobs and join the results with `chopmark merge`.',
    INPUT_TRUSTED_ROOT_MALFORMED: 'Get the file again from the TUF repository of the instance: `chopmark trust export --output root.json`. Where one root is asked for, put it into a file of its own.',
    INPUT_TRUST_CONFIG_MALFORMED: 'Write the file with `chopmark trust export --output-format trust-config`. It is JSON with `mediaType`, `trustedRoot` and `signingConfig`.',
    INPUT_UNREADABLE: 'Check the path and its permissions. Relative paths start at the working folder; if the path is a link, check its target.',
    INPUT_UNSUPPORTED_CLAUSE: 'Use an expectation that certificates of this CI system can prove, such as `--signer` or `--certificate-identity`. For an issuer that is not known, name its CI system with `--ci`.',
    IDENTITY_ANSWER_TOO_LARGE: 'Check the address of the token service: a proxy or login page may have answered instead of it.',
    IDENTITY_AUDIENCE_REFUSED: 'Set `--audience` to the audience that the error names, or request the token for it in the configuration of the job.',
    IDENTITY_BUILDKITE_NO_TOKEN: 'Check that `buildkite-agent` is on PATH and recent. In a container, mount it: `mount-buildkite-agent: true` in the Docker plugin. The log of the agent states any other reason.',
    IDENTITY_CERTIFICATE_MISMATCH: 'Ask the operator of the certificate authority to compare its configuration of this issuer with that of the public instance. Do not use the certificate.',
    IDENTITY_CHANGED: 'Check whether another step of the job replaces the token while chopmark runs, then run again. Finished signatures are kept, and one batch has one identity.',
    IDENTITY_CIRCLECI_NO_TOKEN: 'Run the step in the job itself, where the command `circleci` is on PATH. Pull requests from forks get a token only if the project passes secrets to them. CircleCI Server needs version 4.4 or later.',
    IDENTITY_CI_AMBIGUOUS: 'Name the CI system whose identity signs: `--ci`. The error lists the candidates.',
    IDENTITY_GITHUB_NO_TOKEN: 'Add `permissions: id-token: write` to the job, and `contents: read`, because one permission removes all others. Pull requests from forks get no token: sign after the merge, or set `--on-missing-identity`.',
    IDENTITY_GITLAB_NO_TOKEN: 'Declare the token in the job itself: `id_tokens`, with `SIGSTORE_ID_TOKEN` and `aud: sigstore`. The hint of the error shows the lines.',
    IDENTITY_GOOGLE_NO_TOKEN: 'Attach a service account to the machine or service. To impersonate another account, set `GOOGLE_SERVICE_ACCOUNT_NAME` and grant `roles/iam.serviceAccountOpenIdTokenCreator` on it.',
    IDENTITY_ISSUER_UNKNOWN: 'Choose an instance that accepts tokens of this CI system (`--instance`, `--fulcio-url`), or ask its operator to add the issuer.',
    IDENTITY_JENKINS_NO_TOKEN: 'Install the plugin oidc-provider, add a credential of the kind “OpenID Connect id token”, and bind it to `SIGSTORE_ID_TOKEN` with `withCredentials`.',
    IDENTITY_KUBERNETES_NO_TOKEN: 'Project a service account token with the right audience into the pod, mount it at `/var/run/sigstore/cosign`, or set `SIGSTORE_ID_TOKEN_FILE` to its path.',
    IDENTITY_NONE: 'Run in a CI job that can request an identity token. Elsewhere, pass a token (`--identity-token`) or a key (`--key`). If the CI system hides its variables, name it with `--ci`. `chopmark doctor` shows what was found.',
    IDENTITY_PUBLIC_AUDIENCE: 'Give the private instance an audience of its own, and set it with `--audience`. If its operators may sign as this job in public, set `--allow-public-audience HOST`.',
    IDENTITY_SERVICE_ADDRESS: 'Check whether a step of the job changes the variable that the error names. The platform sets it, and a secret is sent only to an `https` address.',
    IDENTITY_SERVICE_INVALID_RESPONSE: 'Check whether a proxy answers instead of the token service. If so, add its host to `NO_PROXY`.',
    IDENTITY_SERVICE_REFUSED: 'Check that the job has the permission to request tokens. If the error names a rate limit or a failure of the service, run again later.',
    IDENTITY_SPIFFE_NO_TOKEN: 'Check that the agent runs, that the workload can read its socket, and that an entry is registered for the workload. `spire-agent api fetch jwt -audience sigstore` tests it.',
    IDENTITY_TIMEOUT: 'Run again later. If the job reaches its token service through a proxy, check that proxy.',
    IDENTITY_TOKEN_AUDIENCE: 'Request the token for the expected audience, or set `--audience` to the one that the certificate authority expects.',
    IDENTITY_TOKEN_CHANGED: 'Run again: what is already signed is kept. If it happens again, check whether a step of the job changes the identity, such as its environment.',
    IDENTITY_TOKEN_EXPIRED: 'Request the token as late as possible: run a long build in a step before signing, not with `--exec`. If the time in the error is wrong, set the clock of the machine.',
    IDENTITY_TOKEN_MALFORMED: 'Pass the token itself: three base64url parts with dots between them, without quotes and spaces. A secret that is a file or a variable is given as `--identity-token PATH` or `env:NAME`.',
    IDENTITY_TOKEN_NOT_YET_VALID: 'Set the clock of the machine: it is behind the clock of the token service.',
    IDENTITY_TOKEN_REFUSED: 'Check that the token is still valid and the clock is right. `chopmark doctor` shows the claims of the token, and what the certificate authority expects.',
    IDENTITY_UNREACHABLE: 'Check that the job can reach its token service: proxies (`HTTPS_PROXY`, `NO_PROXY`) and firewalls are the usual reasons.',
    SIGNING_ADDRESS_REFUSED: 'Report it to the operator of the server that names the address. Only if you trust the address, name the services yourself: `--signing-config`, or `--fulcio-url`, `--rekor-url` and `--tsa-url`.',
    SIGNING_ANSWER_TOO_LARGE: 'Check the address of the service: a proxy or login page may have answered instead of it.',
    SIGNING_CERTIFICATE_INVALID_RESPONSE: 'Check whether a proxy answers instead of the certificate authority. If not, try again later, and report it to the operator of the instance.',
    SIGNING_CERTIFICATE_REFUSED: 'Read the words of the certificate authority in the error. If it limits requests or has a failure, run again later: finished signatures are kept. Otherwise check the address, and the instance.',
    SIGNING_CONFIGURATION_INVALID_RESPONSE: 'Check that the address is that of a Fulcio server, without an API path, and whether a proxy answers instead of it.',
    SIGNING_CONFIGURATION_REFUSED: 'Check the address of the certificate authority: it is the base URL, without an API path. If the service limits requests or has a failure, run again later.',
    SIGNING_INTERRUPTED: 'Run the same command again with the same `--bundle-dir`: finished signatures are kept, and nothing is signed twice.',
    SIGNING_LOG_CHECKPOINT_TIMEOUT: 'Run the same command again later: the recorded signature is completed then. If the log publishes nothing for hours, tell its operator.',
    SIGNING_LOG_INVALID_RESPONSE: 'Check whether a proxy answers instead of the log. If not, try again later, and report it to the operator of the log.',
    SIGNING_LOG_MISMATCH: 'Check whether a proxy answers from its cache. If not, report it to the operator of the log.',
    SIGNING_LOG_REFUSED: 'Read the words of the log in the error. If it limits requests, lower `--request-rate` or `--concurrency`; if it has a failure, run again later. Finished signatures are kept.',
    SIGNING_LOG_TOO_LARGE: 'Use an instance with a Rekor v2 log (`--rekor-version 2`), which gets only a digest, or attest a smaller document.',
    SIGNING_LOG_UNKNOWN: 'Use a trusted root and a signing config of the same instance. `chopmark trust update` gets the current root.',
    SIGNING_TIMEOUT: 'Run the same command again: finished signatures are kept. If the run reached its time limit, set a longer `--timeout`.',
    SIGNING_TIMESTAMP_INVALID_RESPONSE: 'Check the address of the timestamp authority, and whether a proxy answers instead of it.',
    SIGNING_TIMESTAMP_MISMATCH: 'Check whether a proxy answers from its cache. If not, report it to the operator of the timestamp authority.',
    SIGNING_TIMESTAMP_REFUSED: 'Check the address of the timestamp authority, and that it accepts SHA-256. If it limits requests or has a failure, run again later: finished signatures are kept.',
    SIGNING_UNREACHABLE: 'Check the network of the job: DNS, firewalls and proxies (`HTTPS_PROXY`, `NO_PROXY`). For a private certificate authority, set `NODE_EXTRA_CA_CERTS`. `chopmark doctor` checks each service. Finished signatures are kept.',
    TRUST_ADDRESS_REFUSED: 'Report it to the operator of the repository. Only if you trust the address that it leads to, use that as the address of the repository itself (`--tuf-mirror`).',
    TRUST_ANSWER_TOO_LARGE: 'Check the address of the repository: a proxy or login page may have answered instead of it.',
    TRUST_METADATA_EXPIRED: 'Check the clock of the machine, and that the mirror is still updated. Until then, `--offline` uses the last verified copy.',
    TRUST_METADATA_REFUSED: 'Check whether a proxy changes downloads, and that `--tuf-root` is the root of this repository. If both are right, tell the operator of the instance, and do not use the repository.',
    TRUST_NO_SERVICE: 'Get the current signing config with `chopmark trust update`, or name the services: `--fulcio-url`, `--rekor-url`, `--tsa-url`. A wrong clock makes every service look unusable.',
    TRUST_NO_TIMESTAMP_SOURCE: 'Name a timestamp authority with `--tsa-url`, or use a signing config that lists one. Rekor v2 proves no time.',
    TRUST_REPOSITORY_ANSWER: 'Check the address of the repository, and whether a proxy blocks it. `--offline` uses the last verified copy.',
    TRUST_TIMEOUT: 'Run again later, or set a longer `--timeout`. `--offline` uses the last verified copy.',
    TRUST_UNAVAILABLE: 'On a machine with a connection, run `chopmark trust export --output root.json`, and pass the file with `--trusted-root`. Or let this machine reach the TUF repository of the instance.',
    TRUST_UNREACHABLE: 'Check the network: DNS, firewalls and proxies (`HTTPS_PROXY`, `NO_PROXY`). `--offline` uses the last verified copy, and `--trusted-root` a file.',
    STORE_ADDRESS_REFUSED: 'Report it to the operator of the server that names the address. Only if you trust it, name its host with `--allow-insecure-registry HOST:PORT`, or use it as the address of the store itself.',
    STORE_ANSWER_TOO_LARGE: 'Remove what is not needed from the store, or download the right bundle and name it with `--bundle`. Where a limit was reached, nothing is decided.',
    STORE_CONTEXT: 'Add the location to the name of the store: `github:OWNER/NAME`, `release:TAG`, `gitlab:GROUP/PROJECT`, or placeholders in an `https://` address.',
    STORE_CREDENTIALS: 'Give the credentials of the store: `GITHUB_TOKEN`, `docker login` for a registry, or `CHOPMARK_STORE_HOST` with `CHOPMARK_STORE_TOKEN` for an `https://` store. Bundles that are already signed stay on disk.',
    STORE_FILE_READ: 'Check the folder and its permissions. Join many bundles with `chopmark merge`, or name the bundle with `--bundle`.',
    STORE_FILE_WRITE: 'Check the free space, and the permissions of the folder that the error names, or choose another folder with `--bundle-dir`. Then run the same command again.',
    STORE_FORBIDDEN: 'Give the job or its token the permission that the error names. In GitHub Actions, add it to `permissions` of the job. In a registry, give the user write access to the repository.',
    STORE_INVALID_RESPONSE: 'Check whether a proxy, a cache or a login page answers instead of the store. If so, add its host to `NO_PROXY`.',
    STORE_JOURNAL_READ: 'Choose another `--bundle-dir` to start again. Log entries of the earlier run that have no bundle yet stay without one.',
    STORE_JOURNAL_WRITE: 'Free disk space, or choose another `--bundle-dir`, and run again. Nothing that is not recorded was sent to a log.',
    STORE_NOT_FOUND: 'Check the name of the repository, image, release or folder, and create it first. Many servers report a missing read permission in the same way, so also check the credentials.',
    STORE_OUTPUT_WRITE: 'Free disk space, or redirect the output to another place. Signatures and verdicts of the run are not affected.',
    STORE_RATE_LIMITED: 'Run again after the time in the error, or log in, which raises the limit of most services. One statement about all subjects (`--statements combined`) needs fewer requests.',
    STORE_REFUSED: 'Read the words of the server in the error. The usual reasons are other content at the same address, an immutable tag or release, a quota, or a redirect to a login page. The bundles are on disk: `chopmark store push` sends them again.',
    STORE_REPORT_WRITE: 'Free disk space, or name another file in `--report`. Signatures and verdicts of the run are not affected.',
    STORE_TIMEOUT: 'Run again later, or set a longer `--timeout`. Signed bundles are on disk: `chopmark store push` sends them again.',
    STORE_TOO_LARGE: 'Use `--statements combined` for fewer bundles, or `--statements per-subject` for smaller ones, as the error says. Or raise the limit of the server, or use another store.',
    STORE_UNAUTHORIZED: 'Log in again, or replace the token: it may have expired, be that of another server, or have ended with its job. Signed bundles are on disk.',
    STORE_UNAVAILABLE: 'Run again later, and look at the status page or the log of the server. Signed bundles are on disk: `chopmark store push` sends them again.',
    STORE_UNEXPECTED: 'Report it with the output of `chopmark doctor --support-file FILE`. The bundle is on disk.',
    STORE_UNREACHABLE: 'Check the address of the store, and the network: DNS, firewalls and proxies (`HTTPS_PROXY`, `NO_PROXY`). A server without https must be named with `--allow-insecure-registry HOST:PORT`.',
    VERIFICATION_ARTIFACT_DIGEST: 'Name the file itself, or its digest of the algorithm that the error names.',
    VERIFICATION_ARTIFACT_MISMATCH: 'Download the artifact again from its publisher, and compare its digest. If it is unchanged, get the bundle that belongs to it. Do not use a file that stays different.',
    VERIFICATION_BUNDLE_MALFORMED: 'Download the bundle again: it may be cut off, or be a web page. A bundle is a Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
    VERIFICATION_BUNDLE_VERSION: 'Use a release of chopmark that knows this version, or ask the signer for a bundle of version 0.3. A detached signature or a certificate file is no bundle.',
    VERIFICATION_CERTIFICATE: 'Get the original bundle from its signer, or ask for one that holds a signing certificate and no root certificate. `chopmark inspect` shows what it has.',
    VERIFICATION_CERTIFICATE_EXPIRED: 'Ask the signer to sign again: the signature was not made while the certificate was valid. If the bundle lacks a timestamp, or the clock of the signer was wrong, the new bundle cures both.',
    VERIFICATION_CERTIFICATE_UNTRUSTED: 'Name the instance that signed, with `--instance` or `--trusted-root`. If that is already the right one, the certificate is forged, or newer than the root: `chopmark trust update` gets the current one.',
    VERIFICATION_GIT_CHECKOUT: 'See the differences with `git status`, and verify a fresh clone. If Git changed line endings, clone with `-c core.autocrlf=false`. To verify only the commit, name `gitCommit:ID`.',
    VERIFICATION_GIT_OBJECT: 'Clone the repository again, and run `git fsck`. If the object stays wrong, tell the owner of the repository.',
    VERIFICATION_KEY: 'For a bundle with a certificate, leave out `--key` and name the expected identity. For a bundle without one, give the public key of the signer with `--key`.',
    VERIFICATION_LOG_BODY: 'Get the original bundle from its signer. Do not trust this one: it was assembled from parts that do not belong together.',
    VERIFICATION_LOG_CHECKPOINT: 'Get the original bundle from its signer. If the error names the `baseUrl` of the log, add it to the trusted root: Rekor v2 needs it.',
    VERIFICATION_LOG_DUPLICATE: 'Get the original bundle from its signer, or ask the signer to sign again.',
    VERIFICATION_LOG_MISSING: 'Ask the signer for a bundle with a log entry. For an instance without a log, use a trusted root that lists none, or lower `--require-logs` if you accept the risk.',
    VERIFICATION_LOG_PROMISE: 'Get the original bundle from its signer. If its promise is invalid too, ask the signer to sign again, and tell the operator of the log.',
    VERIFICATION_LOG_PROOF: 'Get the original bundle from its signer, or ask the signer to sign again: the entry is not proven to be in the log.',
    VERIFICATION_LOG_UNKNOWN: 'Run `chopmark trust update`, because the bundle may be newer than the trusted root. If it is from another Sigstore instance, name that with `--instance`.',
    VERIFICATION_NO_BUNDLE: 'Name the bundle with `--bundle`, put it next to the artifact as `FILE.sigstore.json`, or search where the publisher keeps it: `--from github`, `--from oci`. Check that the digest is that of the published artifact.',
    VERIFICATION_NO_TRUSTED_TIME: 'Ask the signer for a bundle with a timestamp of an authority in the trusted root. Rekor v2 proves no time, so its bundles need one.',
    VERIFICATION_OTHER_MEANING: 'Verify what the signature is about: the artifact of the attestation, or the image (`--subject-image`). If you named a digest, name the file.',
    VERIFICATION_PREDICATE_MALFORMED: 'Ask the signer to create and sign the document again. `chopmark inspect` shows what was signed.',
    VERIFICATION_PROVENANCE_MALFORMED: 'Ask the signer for corrected provenance. `chopmark inspect` shows what was signed.',
    VERIFICATION_PROVENANCE_MISMATCH: 'Rely on the certificate, which the signer cannot choose, and ask the signer for corrected provenance. If you name the signer by its exact identity, the contradiction is only a warning.',
    VERIFICATION_SCT: 'Run `chopmark trust update`, because the CT log may be newer than the trusted root. For an instance without a CT log, use a trusted root that lists none.',
    VERIFICATION_SECOND_OPINION: 'Do not use the artifact before you know which of the two libraries is wrong, and report it as a security fault (SECURITY.md). Without `--second-opinion`, only chopmark decides.',
    VERIFICATION_SECOND_OPINION_UNANSWERED: 'Run the same command again. If that does not help, leave out `--second-opinion`.',
    VERIFICATION_SECOND_OPINION_UNSUPPORTED: 'Ask the signer for a bundle in a common format. To accept this one on the word of chopmark alone, leave out `--second-opinion`.',
    VERIFICATION_SIGNATURE: 'Get the bundle and the artifact again from their publisher. If the signature stays invalid, do not use the artifact.',
    VERIFICATION_STATEMENT_MALFORMED: 'Ask the signer for a bundle with a valid in-toto statement. `chopmark inspect` shows what was signed.',
    VERIFICATION_SUBJECT_CONFLICT: 'Pass on the bundles of one build only: start each job with an empty bundle folder. If both files are meant, give them different names, for example with `--name-prefix`.',
    VERIFICATION_SUBJECT_MISSING: 'Check whether a job of the matrix failed, and whether the bundle folder of every job was passed on.',
    VERIFICATION_SUBJECT_UNEXPECTED: 'Check whether bundles of an earlier run are left over, or whether the plan lacks an entry.',
    VERIFICATION_SUBJECT_NAME: 'If you renamed the file, ignore the warning. If you expected the name, check that the file is not an old version under a new name.',
    VERIFICATION_TIMEOUT: 'Run again with a longer `--timeout`, or verify fewer artifacts per run. The artifact is neither verified nor refused.',
    VERIFICATION_TIMESTAMP: 'Run `chopmark trust update`, because the timestamp authority may be newer than the trusted root. If it is from another instance, name that with `--instance`; otherwise ask the signer to sign again.',
    POLICY_ARTIFACT_NAME: 'If you trust the signer for this artifact, add its name to `artifacts` of the trust entry.',
    POLICY_COMMIT_MISMATCH: 'Check which commit the release should be built from. If the certificate names the right one, set `--commit`, or `commit` of the trust entry, to it; otherwise get the artifact that was built from the expected commit.',
    POLICY_DENIED: 'Do not use the artifact: the reason is in the policy. If the denial is wrong or no longer needed, remove it there; no signer can override it.',
    POLICY_ENVIRONMENT_MISMATCH: 'Sign in a job of the expected deployment environment. If the environment was renamed, change `environment` of the trust entry.',
    POLICY_IDENTITY_MISMATCH: 'Compare the expected identity with the one in the certificate, character by character: `chopmark inspect` shows it. Set `--certificate-identity`, or `identity` of the trust entry, to it only if you trust that signer.',
    POLICY_ISSUER_MISMATCH: 'Check which CI system signed. If you trust its issuer, set `--certificate-oidc-issuer`, or `issuer` of the trust entry, to the URL in the certificate, or set `--ci` to that CI system.',
    POLICY_JOB_MISMATCH: 'Sign in the expected job. If the job was renamed, change `job` of the trust entry.',
    POLICY_MAX_AGE: 'Create the statement again and attest it: run the scan, the tests or the build again. If older ones are acceptable, raise `max-age` in the policy. A statement without a provable age counts as too old.',
    POLICY_NOTHING_VOUCHES: 'Verify with the provenance or the signature of the artifact as well. If a scan, SBOM or other evidence is enough for you, ask for its type with `--predicate-type`.',
    POLICY_ORGANIZATION_MISMATCH: 'Use the artifact that the expected organization built. If the organization changed, update `organization` of the trust entry.',
    POLICY_OWNER_ID_MISMATCH: 'Find out who owns the repository now: the account may have been deleted and its name taken by another. Change `owner-id` of the trust entry only if the new owner is trusted.',
    POLICY_OWNER_MISMATCH: 'Use the artifact of the expected owner. If the repository moved to another owner that you trust, change `--owner`, or `owner` of the trust entry.',
    POLICY_PIPELINE_DEFINITION_MISMATCH: 'Sign with the expected pipeline definition. If it was recreated, change `pipeline-definition` of the trust entry.',
    POLICY_PIPELINE_MISMATCH: 'Sign in the expected pipeline. If the pipeline was renamed, change `pipeline` of the trust entry.',
    POLICY_PREDICATE: 'Read the statement with `chopmark inspect`, and correct what it states: attest a new one after the reason is removed. If the requirement is wrong, correct its schema or the policy.',
    POLICY_PREDICATE_TYPE: 'Check that the artifact was attested with the expected type: `chopmark inspect` shows it. Otherwise change `--predicate-type`, or `predicate-type` of the trust entry.',
    POLICY_PROJECT_MISMATCH: 'Use the artifact that the expected project built. If the project was recreated, change `project` of the trust entry.',
    POLICY_PROVENANCE: 'Compare the expected builder, source or level with the provenance: `chopmark policy explain` shows both. A value that the job only declares counts if the trust entry has `accept-declared`; a builder that signs its own provenance must be named as signer.',
    POLICY_REF_MISMATCH: 'Use the artifact that was built from the expected branch or tag, or change `--ref`, or `ref` of the trust entry. Tags are `refs/tags/NAME`, branches `refs/heads/NAME`.',
    POLICY_REGO: 'Evaluate the policy with `opa eval` on the same input to see which rule does not hold. If it exceeded a limit or failed, fix that first: a policy that cannot decide refuses.',
    POLICY_REPOSITORY_ID_MISMATCH: 'Find out which repository has the name now: it may have been deleted and created again by another owner. Change `repository-id` of the trust entry only if you trust the new one.',
    POLICY_REPOSITORY_MISMATCH: 'Check for a fork, a renamed repository or a typing error. If the repository in the certificate is the right one, change `--repository`, or `repository` of the trust entry; otherwise do not use the artifact.',
    POLICY_RUNNER_MISMATCH: 'Sign on a runner that the platform hosts. If your self-hosted runners are trusted, drop `--deny-self-hosted-runners`, or `deny-self-hosted-runners`, `runner` or `level` of the trust entry.',
    POLICY_RUN_MISMATCH: 'Use the artifact of the expected run. If the build was run again on purpose, change `run` of the trust entry.',
    POLICY_SBOM: 'Remove or replace the component that the error names, build again and attest the new SBOM. Or correct the requirement in the policy, for example its list of licenses.',
    POLICY_SHARED_SIGNER: 'Name the repository that should have called the workflow, with `--repository` or `--owner`, or `repository` of the trust entry. If every caller is trusted, set `--any-caller`.',
    POLICY_SIGNER_COMMIT_MISMATCH: 'Check which version of the reusable workflow signed. After an intended update of the workflow, set `--signer-commit`, or `signer-commit` of the trust entry, to its new commit.',
    POLICY_SIGNER_MISMATCH: 'Compare the workflow in the certificate with the expected one: a reusable workflow signs under its own name. If you trust it, set `--signer`, or `signer` of the trust entry.',
    POLICY_SSH_RERUN: 'Run the job again without SSH, and use its artifact. If such reruns are trusted, set `allow-ssh-rerun` in the trust entry.',
    POLICY_STATEMENT_MISSING: 'Attest the missing statement with an identity that the policy trusts, and pass its bundle to the command. If the statement exists, `chopmark policy explain` shows why its signer is not trusted.',
    POLICY_TESTS: 'Fix the failed tests, run them again, and attest the new report.',
    POLICY_TOKEN_SUBJECT_MISMATCH: 'Compare the expected subject with that of the identity token, which names repository, branch or environment. If you trust it, change `token-subject` of the trust entry.',
    POLICY_TOO_FEW_SIGNERS: 'Let each required signer sign the artifact, and pass all their bundles to the command. One signer counts once, however many bundles it has.',
    POLICY_TRIGGER_MISMATCH: 'Use an artifact of a build that the expected event started, such as `push` or `release`, or change `--trigger`, or `trigger` of the trust entry.',
    POLICY_VISIBILITY_MISMATCH: 'Check whether the repository was private or public when it signed. If the change was intended, update `visibility` of the trust entry.',
    POLICY_VSA: 'Read the verification summary with `chopmark inspect`: the verifier must be one that the policy names, and its result, level and policy must be the required ones. Verify the artifact again, and attest the new summary.',
    POLICY_VULNERABILITIES: 'Update the vulnerable components, build again and attest a new scan. If a finding does not affect the artifact, attest an OpenVEX document, or add an exception with a reason and a last day to the policy.',
    POLICY_WORKFLOW_COMMIT_MISMATCH: 'Check which commit the build configuration comes from. If it is the right one, change `workflow-commit` of the trust entry.',
    POLICY_WORKFLOW_MISMATCH: 'Check which workflow built the artifact. If the workflow was renamed, change `--workflow`, or `workflow` of the trust entry; otherwise use the artifact of the expected workflow.',
};

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
// EXTERNAL MODULE: ./build/options/schema/exit-codes.js
var exit_codes = __webpack_require__(93790);
;// CONCATENATED MODULE: ./build/engine/explain.js






/** @throws ChopmarkError `INPUT_OPTION_VALUE` if no such code exists */
function explainCode({ code: given }) {
    const code = given
        .trim()
        .toUpperCase()
        .replace(/^\[|\]$/g, '')
        .replace(/[ -]/g, '_');
    if (!isErrorCode(code))
        throw unknownCode(given, code);
    const stage = (0,error_codes/* stageOf */.gV)(code);
    const exitCode = error_codes/* EXIT_CODE */.F3[stage];
    return {
        schema: 'chopmark.explain/1',
        code,
        stage,
        meaning: [error_codes/* ERROR_CODES */.OQ[code], error_codes/* ERROR_DESCRIPTIONS */.Rk[code]].filter(Boolean).join(' '),
        remedy: ERROR_REMEDIES[code].replaceAll('`', ''),
        exitCode,
        exitMeaning: exit_codes/* EXIT_CODES */.a.find((each) => each.code === exitCode)?.meaning ?? '',
        documentation: (0,project/* addressOfError */.Co)(code),
    };
}
const isErrorCode = (text) => Object.hasOwn(error_codes/* ERROR_CODES */.OQ, text);
/** Codes that are suggested for a part of their name, and characters that such a part has at least. */
const MOST_SUGGESTED = 5;
const SHORTEST_PART = 3;
function unknownCode(given, code) {
    const closest = suggestCodes(code);
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `The error code ${given} does not exist.`,
        hint: closest.length > 0 ? `Did you mean ${closest.join(', ')}?` : 'Errors print their code in brackets, for example [INPUT_NO_MATCH].',
    });
}
/** The code that was probably mistyped, or the codes that contain what was given: `max-age`. */
function suggestCodes(written) {
    const codes = Object.keys(error_codes/* ERROR_CODES */.OQ);
    const closest = (0,did_you_mean/* suggestWord */.v)(written, codes);
    if (closest !== undefined)
        return [closest];
    return written.length < SHORTEST_PART ? [] : codes.filter((code) => code.includes(written)).slice(0, MOST_SUGGESTED);
}


/***/ }),

/***/ 93790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** The exit codes that scripts can branch on. If several apply, the first of 1, 6, 7, 4, 5, 3, 2 counts. */
const EXIT_CODES = [
    { code: 0, meaning: 'success' },
    { code: 1, meaning: 'unexpected error: a bug' },
    { code: 2, meaning: 'invalid input' },
    { code: 3, meaning: 'no identity, or an identity that cannot sign' },
    { code: 4, meaning: 'a Sigstore service failed, also during verification, or the time limit was reached' },
    { code: 5, meaning: 'a store or file could not be read or written; signed bundles are on disk: run again' },
    { code: 6, meaning: 'evidence is missing or invalid' },
    { code: 7, meaning: 'wrong signer, or the policy is not met' },
];


/***/ })

};
