export const id = 8191;
export const ids = [8191];
export const modules = {

/***/ 14771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   Rk: () => (/* binding */ ERROR_DESCRIPTIONS)
/* harmony export */ });
/**
 * Every error code with its summary: one line that says what the code means. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
const ERROR_CODES = {
    INPUT_ARTIFACTS_LIST: 'The list of artifacts from the GitHub runner cannot be used.',
    INPUT_CHECKOUT: 'Dependencies were requested from a Git checkout, but the working folder is not one.',
    INPUT_CHECKSUMS_LINE: 'A line of a checksums file cannot be read.',
    INPUT_COMMAND_UNKNOWN: 'The command does not exist.',
    INPUT_DIGEST: 'A digest is not ALGORITHM:HEX, or its algorithm is not accepted.',
    INPUT_DOCUMENT_PATTERN: 'A document path pattern does not give each subject a document of its own.',
    INPUT_EXEC: 'The build command of --exec failed, or its files cannot be recorded.',
    INPUT_FILE_CHANGED: 'A file changed while it was hashed or uploaded.',
    INPUT_FILE_EXISTS: 'A file to create already exists.',
    INPUT_GIT: 'A Git revision cannot be read.',
    INPUT_IMAGE: 'A value is not an image reference.',
    INPUT_IMAGE_ATTESTATION: 'BuildKit attestations in an image are missing, or do not match the image.',
    INPUT_IMAGE_CONTENT: 'An image has an unsupported kind, size or structure.',
    INPUT_IMAGE_MISSING: 'The image does not exist in the registry or image layout.',
    INPUT_IMAGE_PLATFORM: 'A multi-platform image lacks a requested platform.',
    INPUT_INSTANCE_NEEDED: 'No Sigstore instance can be chosen for this job: set --instance.',
    INPUT_INSTANCE_UNKNOWN: 'The Sigstore instance is neither a known name nor a file.',
    INPUT_KEY_DIGEST: 'The given key cannot sign this digest.',
    INPUT_KEY_UNREADABLE: 'The given key cannot be read.',
    INPUT_KEY_UNSUPPORTED: 'The given key has a type that no Sigstore service accepts.',
    INPUT_MODEL: 'A folder cannot be signed as a model.',
    INPUT_NO_BUILD: 'Provenance was requested, but no build of a known CI system was found.',
    INPUT_NO_MATCH: 'A path or pattern of subjects matches no file.',
    INPUT_NO_SUBJECTS: 'Nothing to sign or verify was found.',
    INPUT_OPTION_CONFLICT: 'Two options exclude each other.',
    INPUT_OPTION_MISSING: 'The command, or another option, needs an option that was not given.',
    INPUT_OPTION_UNKNOWN: 'The command does not have this option.',
    INPUT_OPTION_VALUE: 'An option has an invalid value.',
    INPUT_PACKAGE: 'A file is not a valid package of its kind, or its ecosystem would not accept the attestation.',
    INPUT_PATTERN: 'A regular expression is invalid, or cannot run in linear time.',
    INPUT_POLICY: 'A policy file is invalid.',
    INPUT_POLICY_DIGEST: 'A policy file, or a file that it names, does not have the expected digest.',
    INPUT_POLICY_SCHEMA: 'A JSON schema named by a policy cannot be used.',
    INPUT_POLICY_UNPINNED: 'A policy pinned by digest names a file without a digest.',
    INPUT_PREDICATE_INVALID: 'A predicate does not match its type or the given schema.',
    INPUT_PREDICATE_NOT_JSON: 'A predicate is not JSON, or is JSON that cannot be preserved exactly.',
    INPUT_PREDICATE_NOT_OBJECT: 'A predicate is JSON, but not an object.',
    INPUT_PREDICATE_SCHEMA: 'The schema for a predicate is not a usable JSON schema.',
    INPUT_PREDICATE_TOO_LARGE: 'A predicate exceeds the size limit.',
    INPUT_PREDICATE_TYPE: 'The predicate type is not an absolute URI.',
    INPUT_PROXY: 'A proxy variable of the environment does not hold a proxy address.',
    INPUT_PUBLIC_LOG: 'A public log would publish names of a repository that is not proven public.',
    INPUT_QUERY: 'The query on standard input is invalid.',
    INPUT_REPORT_FORMAT: 'A vulnerability or test report has an unsupported format.',
    INPUT_REPORT_INVALID: 'A vulnerability or test report does not follow its format.',
    INPUT_SANDBOX_FOLDER: 'The state folder of the sandbox cannot be used.',
    INPUT_SANDBOX_NOT_RUNNING: 'No sandbox of this user runs with the given state folder.',
    INPUT_SANDBOX_PORT: 'The sandbox cannot listen on the port.',
    INPUT_SBOM_FORMAT: 'An SBOM has an unsupported format or version.',
    INPUT_SBOM_INVALID: 'An SBOM does not match the schema of its format.',
    INPUT_SECRET_EMPTY: 'The file or variable with a token or key is empty.',
    INPUT_SECRET_UNREADABLE: 'The file or variable with a token or key cannot be read.',
    INPUT_SERVICE_URL: 'A service URL is neither https nor http on loopback.',
    INPUT_SERVICE_VERSION: 'The API version of a service is unknown or unsupported.',
    INPUT_SIGNING_CONFIG_MALFORMED: 'A signing config is malformed, or has an unsupported version.',
    INPUT_STATEMENT: 'A file given as a statement is not an in-toto statement.',
    INPUT_STORE_SUBJECTS: 'A store does not keep bundles about any subject of this run.',
    INPUT_STORE_UNKNOWN: 'The store does not exist.',
    INPUT_STORE_URL: 'The store address is not safe for bundles and credentials.',
    INPUT_SUBJECT_CONFLICT: 'Two subjects have the same name but different digests.',
    INPUT_SUBJECT_COUNT: 'The number of subjects is not the one in --expected-subjects.',
    INPUT_SUBJECT_ENVELOPE: 'A file to sign is the signed payload of an attestation (DSSE).',
    INPUT_SUBJECT_IMAGE_SIGNATURE: 'A file to sign is the document that is signed for a container image.',
    INPUT_SUBJECT_KIND: 'A subject path is not a regular file.',
    INPUT_SUBJECT_NAME: 'A subject name is missing or invalid.',
    INPUT_TIMEOUT: 'The run ended at its time limit before all input was read.',
    INPUT_TOO_LARGE: 'An input file exceeds the size limit for its kind.',
    INPUT_TOO_MANY_SUBJECTS: 'The run has more subjects than the limit.',
    INPUT_TRUSTED_ROOT_MALFORMED: 'A trusted root is malformed, incomplete, or of an unsupported version.',
    INPUT_TRUST_CONFIG_MALFORMED: 'A client trust config is malformed, or has an unsupported version.',
    INPUT_UNREADABLE: 'An input file cannot be read.',
    INPUT_UNSUPPORTED_CLAUSE: 'An option or policy clause about the signer does not apply to this CI system.',
    IDENTITY_ANSWER_TOO_LARGE: 'The response of a token service exceeds the size limit.',
    IDENTITY_AUDIENCE_REFUSED: 'The certificate authority expects identity tokens for another audience.',
    IDENTITY_BUILDKITE_NO_TOKEN: 'The Buildkite agent gave the job no identity token.',
    IDENTITY_CERTIFICATE_MISMATCH: 'The certificate does not match the identity token it was issued for.',
    IDENTITY_CHANGED: 'A renewed certificate names another identity than the first one.',
    IDENTITY_CIRCLECI_NO_TOKEN: 'The CircleCI job has no identity token.',
    IDENTITY_CI_AMBIGUOUS: 'The environment matches several CI systems.',
    IDENTITY_GITHUB_NO_TOKEN: 'The GitHub Actions job has no permission to request an identity token.',
    IDENTITY_GITLAB_NO_TOKEN: 'The GitLab job declares no identity token.',
    IDENTITY_GOOGLE_NO_TOKEN: 'The Google Cloud workload got no identity token.',
    IDENTITY_ISSUER_UNKNOWN: 'The certificate authority does not accept tokens of this issuer.',
    IDENTITY_JENKINS_NO_TOKEN: 'The Jenkins build has no bound identity token.',
    IDENTITY_KUBERNETES_NO_TOKEN: 'The file of the projected Kubernetes token holds no token.',
    IDENTITY_NONE: 'No identity token source was found on this machine.',
    IDENTITY_SERVICE_ADDRESS: 'The address of a token service is not safe for a secret.',
    IDENTITY_SERVICE_INVALID_RESPONSE: 'A token service returned no valid token.',
    IDENTITY_SERVICE_REFUSED: 'A token service refused the request.',
    IDENTITY_SPIFFE_NO_TOKEN: 'The SPIFFE agent gave the workload no identity token.',
    IDENTITY_TIMEOUT: 'A token service did not respond in time.',
    IDENTITY_TOKEN_AUDIENCE: 'The identity token has another audience than the certificate authority expects.',
    IDENTITY_TOKEN_CHANGED: 'A renewed identity token names another identity than the first one.',
    IDENTITY_TOKEN_EXPIRED: 'The identity token expired, and no new one is available.',
    IDENTITY_TOKEN_MALFORMED: 'The identity token is not a JSON Web Token.',
    IDENTITY_TOKEN_NOT_YET_VALID: 'The identity token is not valid yet.',
    IDENTITY_TOKEN_REFUSED: 'The certificate authority did not accept the identity token.',
    IDENTITY_UNREACHABLE: 'A token service cannot be reached.',
    SIGNING_ANSWER_TOO_LARGE: 'The response of a signing service exceeds the size limit.',
    SIGNING_CERTIFICATE_INVALID_RESPONSE: 'The certificate authority did not return a certificate for the signing key.',
    SIGNING_CERTIFICATE_REFUSED: 'The certificate authority refused to issue a certificate.',
    SIGNING_CONFIGURATION_INVALID_RESPONSE: 'The certificate authority returned an invalid list of accepted issuers.',
    SIGNING_CONFIGURATION_REFUSED: 'The certificate authority did not return its list of accepted issuers.',
    SIGNING_INTERRUPTED: 'The run was interrupted before everything was signed.',
    SIGNING_LOG_CHECKPOINT_TIMEOUT: 'The transparency log published no checkpoint for an entry in time.',
    SIGNING_LOG_INVALID_RESPONSE: 'The transparency log returned an invalid log entry.',
    SIGNING_LOG_MISMATCH: 'The transparency log returned an entry that does not match the signature.',
    SIGNING_LOG_REFUSED: 'The transparency log refused an entry.',
    SIGNING_LOG_UNKNOWN: 'The trusted root does not contain the log that holds an entry.',
    SIGNING_TIMEOUT: 'A signing service did not respond in time, or the run ended at its time limit.',
    SIGNING_TIMESTAMP_INVALID_RESPONSE: 'The timestamp authority returned an invalid timestamp.',
    SIGNING_TIMESTAMP_MISMATCH: 'The timestamp authority returned a timestamp that does not match the signature.',
    SIGNING_TIMESTAMP_REFUSED: 'The timestamp authority refused to issue a timestamp.',
    SIGNING_UNREACHABLE: 'A signing service cannot be reached.',
    TRUST_ANSWER_TOO_LARGE: 'The response of a trust repository exceeds the size limit.',
    TRUST_METADATA_EXPIRED: 'The TUF metadata of the instance has expired.',
    TRUST_METADATA_REFUSED: 'TUF metadata, or a file it describes, failed verification against the signed root.',
    TRUST_NO_SERVICE: 'The signing config offers no usable service of a required kind.',
    TRUST_NO_TIMESTAMP_SOURCE: 'Neither a log nor a timestamp authority can prove the signing time.',
    TRUST_REPOSITORY_ANSWER: 'The TUF repository did not return the requested file.',
    TRUST_TIMEOUT: 'A trust repository did not respond in time.',
    TRUST_UNAVAILABLE: 'The trusted root of the instance cannot be fetched, and there is no cached copy.',
    TRUST_UNREACHABLE: 'A trust repository cannot be reached.',
    STORE_ANSWER_TOO_LARGE: 'The response of a store exceeds the size limit.',
    STORE_CONTEXT: 'The location in a store is unknown.',
    STORE_CREDENTIALS: 'A store needs credentials, and none were found or they cannot be read.',
    STORE_FILE_READ: 'Bundles on disk cannot be read.',
    STORE_FILE_WRITE: 'A file cannot be written to disk.',
    STORE_FORBIDDEN: 'The credentials for a store lack a required permission.',
    STORE_INVALID_RESPONSE: 'A store returned an invalid response.',
    STORE_JOURNAL_READ: 'The journal of an earlier run cannot be read.',
    STORE_JOURNAL_WRITE: 'The signing journal cannot be written.',
    STORE_NOT_FOUND: 'The store, or the location in it, does not exist or is not visible with these credentials.',
    STORE_OUTPUT_WRITE: 'Standard output cannot be written.',
    STORE_RATE_LIMITED: 'A store reached its rate limit.',
    STORE_REFUSED: 'A store refused a bundle.',
    STORE_REPORT_WRITE: 'A report cannot be written to its file.',
    STORE_TIMEOUT: 'A store did not respond in time.',
    STORE_TOO_LARGE: 'A bundle is too large for a store, or has too many subjects.',
    STORE_UNAUTHORIZED: 'A store rejected the credentials, or needs some.',
    STORE_UNAVAILABLE: 'A store has a server error.',
    STORE_UNEXPECTED: 'A store failed unexpectedly. This is a bug in chopmark.',
    STORE_UNREACHABLE: 'A store cannot be reached.',
    VERIFICATION_ARTIFACT_DIGEST: 'The bundle signs a digest of another algorithm than the given one.',
    VERIFICATION_ARTIFACT_MISMATCH: 'The bundle is for another artifact.',
    VERIFICATION_BUNDLE_MALFORMED: 'The bundle is malformed.',
    VERIFICATION_BUNDLE_VERSION: 'The bundle has an unsupported version.',
    VERIFICATION_CERTIFICATE: 'The certificate in the bundle is not valid for signing.',
    VERIFICATION_CERTIFICATE_EXPIRED: 'The certificate, or one above it in its chain, was not valid at the signing time.',
    VERIFICATION_CERTIFICATE_UNTRUSTED: 'No certificate authority in the trusted root issued the certificate.',
    VERIFICATION_GIT_CHECKOUT: 'The checkout does not match the commit, tag or tree to verify.',
    VERIFICATION_GIT_OBJECT: 'The content of a Git object does not match its id.',
    VERIFICATION_KEY: 'The bundle was not signed with the expected key or kind of key.',
    VERIFICATION_LOG_BODY: 'A log entry does not match the bundle.',
    VERIFICATION_LOG_CHECKPOINT: 'A log checkpoint has an invalid signature, or does not match the inclusion proof.',
    VERIFICATION_LOG_DUPLICATE: 'The bundle has two entries of the same transparency log.',
    VERIFICATION_LOG_MISSING: 'The bundle has fewer log entries than required.',
    VERIFICATION_LOG_PROMISE: 'The log’s promise to include an entry has an invalid signature or time.',
    VERIFICATION_LOG_PROOF: 'The inclusion proof of a log entry is missing or invalid.',
    VERIFICATION_LOG_UNKNOWN: 'A log entry comes from a transparency log that is not in the trusted root.',
    VERIFICATION_NO_BUNDLE: 'No bundle for the artifact was found.',
    VERIFICATION_NO_TRUSTED_TIME: 'The bundle has no trusted signing time.',
    VERIFICATION_OTHER_MEANING: 'The signature of a file could be one of an attestation or of a container image.',
    VERIFICATION_PREDICATE_MALFORMED: 'The predicate does not match its type.',
    VERIFICATION_PROVENANCE_MALFORMED: 'The provenance is not valid SLSA provenance.',
    VERIFICATION_PROVENANCE_MISMATCH: 'The provenance contradicts the certificate of its signer.',
    VERIFICATION_SCT: 'The certificate has no valid SCT of a CT log in the trusted root.',
    VERIFICATION_SECOND_OPINION: 'Another Sigstore library does not accept the bundle.',
    VERIFICATION_SECOND_OPINION_UNANSWERED: 'The library for the second opinion failed.',
    VERIFICATION_SECOND_OPINION_UNSUPPORTED: 'The library for the second opinion cannot take this kind of bundle.',
    VERIFICATION_SIGNATURE: 'The signature does not match the key or the signed content.',
    VERIFICATION_STATEMENT_MALFORMED: 'The signed content is not an in-toto statement of a supported version.',
    VERIFICATION_SUBJECT_CONFLICT: 'Merged bundles give the same name different digests.',
    VERIFICATION_SUBJECT_MISSING: 'Merged bundles lack an expected subject.',
    VERIFICATION_SUBJECT_NAME: 'The statement gives the artifact another name (a warning).',
    VERIFICATION_TIMEOUT: 'The run ended before an artifact was fully verified.',
    VERIFICATION_TIMESTAMP: 'A timestamp is invalid, or its authority is not in the trusted root.',
    POLICY_ARTIFACT_NAME: 'The policy does not trust the signer for artifacts of this name.',
    POLICY_COMMIT_MISMATCH: 'Wrong commit: the artifact was built from another commit than expected.',
    POLICY_DENIED: 'The policy denies the artifact, its signer, its run, its log entry or its signing time.',
    POLICY_ENVIRONMENT_MISMATCH: 'Wrong environment: the signing job deployed to another environment than expected.',
    POLICY_IDENTITY_MISMATCH: 'Wrong signer: the certificate has another identity (SAN) than expected.',
    POLICY_ISSUER_MISMATCH: 'Wrong issuer: the certificate names another OIDC issuer than expected.',
    POLICY_JOB_MISMATCH: 'Wrong job: another job signed than expected.',
    POLICY_MAX_AGE: 'A statement is older than the policy allows, or its age is unknown.',
    POLICY_NOTHING_VOUCHES: 'The expected signer signed statements about the artifact, but none that vouches for it.',
    POLICY_ORGANIZATION_MISMATCH: 'Wrong organization: a job of another organization signed than expected.',
    POLICY_OWNER_ID_MISMATCH: 'Wrong owner ID: the owner of the repository has another ID than expected.',
    POLICY_OWNER_MISMATCH: 'Wrong owner: the repository belongs to another owner than expected.',
    POLICY_PIPELINE_DEFINITION_MISMATCH: 'Wrong pipeline definition: another pipeline definition signed than expected.',
    POLICY_PIPELINE_MISMATCH: 'Wrong pipeline: another pipeline signed than expected.',
    POLICY_PREDICATE: 'The content of a statement does not meet the policy.',
    POLICY_PREDICATE_TYPE: 'The bundle holds another type of statement than expected.',
    POLICY_PROJECT_MISMATCH: 'Wrong project: another project signed than expected.',
    POLICY_PROVENANCE: 'The provenance does not meet the policy, or the certificate does not prove what it states.',
    POLICY_REF_MISMATCH: 'Wrong Git ref: the artifact was built from another ref than expected.',
    POLICY_REGO: 'A Rego policy did not allow the artifact, or exceeded its limits.',
    POLICY_REPOSITORY_ID_MISMATCH: 'Wrong repository ID: the repository has another ID than expected.',
    POLICY_REPOSITORY_MISMATCH: 'Wrong repository: the artifact was built from another repository than expected.',
    POLICY_RUNNER_MISMATCH: 'Wrong runner: the signing job ran on another kind of runner than expected.',
    POLICY_RUN_MISMATCH: 'Wrong run: another run signed than expected.',
    POLICY_SBOM: 'An SBOM does not meet the policy.',
    POLICY_SHARED_SIGNER: 'Wrong signer: other repositories can call the workflow that signed, and none was asked for.',
    POLICY_SIGNER_COMMIT_MISMATCH: 'Wrong signer commit: the signing workflow is at another commit than expected.',
    POLICY_SIGNER_MISMATCH: 'Wrong signer: another workflow signed than expected.',
    POLICY_SSH_RERUN: 'The signing job was rerun with SSH, so a person could run commands in it.',
    POLICY_STATEMENT_MISSING: 'A statement that the policy requires is missing, or comes from an untrusted signer.',
    POLICY_TESTS: 'The test results do not meet the policy.',
    POLICY_TOKEN_SUBJECT_MISMATCH: 'Wrong token subject: the identity token had another subject than expected.',
    POLICY_TOO_FEW_SIGNERS: 'Fewer trusted signers signed than the policy requires.',
    POLICY_TRIGGER_MISMATCH: 'Wrong trigger: another event started the build than expected.',
    POLICY_VISIBILITY_MISMATCH: 'Wrong visibility: the repository had another visibility than expected at signing time.',
    POLICY_VSA: 'A verification summary does not meet the policy.',
    POLICY_VULNERABILITIES: 'A scan found vulnerabilities that the policy does not allow.',
    POLICY_WORKFLOW_COMMIT_MISMATCH: 'Wrong workflow commit: the build configuration is at another commit than expected.',
    POLICY_WORKFLOW_MISMATCH: 'Wrong workflow: another file configured the build than expected.',
};
/** What a reader needs in addition to the summary; the reference prints it after the summary. */
const ERROR_DESCRIPTIONS = {
    INPUT_CHECKOUT: 'A checkout without a commit counts as none.',
    INPUT_DOCUMENT_PATTERN: 'The pattern matches no file, gives several subjects the same file, or finds a document for which there is no subject.',
    INPUT_FILE_EXISTS: 'The existing file is left unchanged.',
    INPUT_GIT: 'There is no checkout, the revision does not exist, or the checkout lacks some of its objects (a shallow or partial clone).',
    INPUT_INSTANCE_NEEDED: 'The CI server of the job (Jenkins, self-managed GitLab, GitHub Enterprise Server) is an issuer that no public instance accepts.',
    INPUT_KEY_UNREADABLE: 'The key is not in PEM, is not a private key for signing or a public key for verification, or is encrypted and cannot be decrypted.',
    INPUT_POLICY: 'The file is not YAML, has an unknown key, or has a requirement that cannot be evaluated.',
    INPUT_PUBLIC_LOG: 'Pass --allow-public-log to accept this.',
    INPUT_QUERY: 'Terraform’s external data source sends such queries.',
    INPUT_SERVICE_VERSION: 'A transparency log that is given by URL needs --rekor-version.',
    INPUT_SUBJECT_ENVELOPE: 'A signature over such a file could be presented as an attestation by the signer.',
    TRUST_METADATA_EXPIRED: 'The repository is not maintained, or someone withholds newer metadata.',
    TRUST_NO_SERVICE: 'A service is usable if it is valid now and has a supported API version.',
    STORE_CONTEXT: 'Neither the options nor the environment state the project, release or artifact that the bundles belong to.',
    STORE_JOURNAL_WRITE: 'Nothing more was sent to a log.',
    VERIFICATION_ARTIFACT_DIGEST: 'Only the digest of the artifact is known, so no other digest can be computed.',
    POLICY_OWNER_ID_MISMATCH: 'The name may have passed to another owner.',
    POLICY_REPOSITORY_ID_MISMATCH: 'The name may have passed to another repository.',
};
/** The stage at which a run failed, and its exit code. A code starts with its stage, so both follow from the code. */
const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 };


/***/ }),

/***/ 45479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ChopmarkError)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);

/** The only error class that leaves the engine. Errors of other libraries are converted where the library is called, and nowhere else. */
class ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
    get stage() {
        return this.code.slice(0, this.code.indexOf('_'));
    }
    get exitCode() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[this.stage];
    }
}


/***/ }),

/***/ 59057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HU: () => (/* binding */ explainFileCode),
/* harmony export */   Yd: () => (/* binding */ explainFileError)
/* harmony export */ });
/** The meaning of a file system error for a user, without the path; the error code where there is no wording for it. */
const explainFileError = (error) => explainFileCode(codeOf(error) ?? 'unknown error');
const explainFileCode = (code) => WORDING[code] ?? code;
/** The code of a platform error, such as `ENOENT` or `ECONNRESET`. */
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
const WORDING = {
    EACCES: 'permission denied',
    EBUSY: 'it is in use by another process',
    EDQUOT: 'the disk quota is exceeded',
    EIO: 'the disk reported an error',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link, or symbolic links form a loop',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is not a folder',
    EPERM: 'the operation is not permitted',
    EROFS: 'the disk is read-only',
};


/***/ })

};
