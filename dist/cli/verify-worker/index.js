import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ VERIFY_TASK)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/base/errors/error-codes.js
/**
 * Every error code with its summary: one line that says what the code means. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
const ERROR_CODES = {
    INPUT_ARTIFACTS_LIST: 'The list of artifacts from the GitHub runner cannot be used.',
    INPUT_BATCH_ARGUMENT: 'An argument cannot be passed to a batch file on Windows unchanged.',
    INPUT_CHECKOUT: 'Dependencies were requested from a Git checkout, but the working folder is not one.',
    INPUT_CHECKSUMS_LINE: 'A line of a checksums file cannot be read.',
    INPUT_COMMAND_UNKNOWN: 'The command does not exist.',
    INPUT_DIGEST: 'A digest is not ALGORITHM:HEX, or its algorithm is not accepted.',
    INPUT_DOCUMENT_PATTERN: 'A document path pattern does not give each subject a document of its own.',
    INPUT_ENGINE_CHANGED: 'The files of chopmark in the setup action are not the ones that the action pins.',
    INPUT_EXCLUSION: 'An exclusion (!NAME) is also the name of a file.',
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
    INPUT_NO_MATCH: 'A path or pattern matches no file.',
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
    INPUT_SBOM_INVALID: 'The components of an SBOM cannot be read, or a strict check found a fault.',
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
    INPUT_SUBJECT_EXPECTED: 'The subjects are not exactly those in --expected-from.',
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
    IDENTITY_PUBLIC_AUDIENCE: 'A token for the public Sigstore instances would go to another recipient.',
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
    SIGNING_ADDRESS_REFUSED: 'A server names an address for a signing service that only you may name.',
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
    SIGNING_LOG_TOO_LARGE: 'The transparency log takes no request of the size of a statement.',
    SIGNING_LOG_UNKNOWN: 'The trusted root does not contain the log that holds an entry.',
    SIGNING_TIMEOUT: 'A signing service did not respond in time, or the run ended at its time limit.',
    SIGNING_TIMESTAMP_INVALID_RESPONSE: 'The timestamp authority returned an invalid timestamp.',
    SIGNING_TIMESTAMP_MISMATCH: 'The timestamp authority returned a timestamp that does not match the signature.',
    SIGNING_TIMESTAMP_REFUSED: 'The timestamp authority refused to issue a timestamp.',
    SIGNING_UNREACHABLE: 'A signing service cannot be reached.',
    TRUST_ADDRESS_REFUSED: 'A trust repository leads to an address that only you may name.',
    TRUST_ANSWER_TOO_LARGE: 'The response of a trust repository exceeds the size limit.',
    TRUST_METADATA_EXPIRED: 'The TUF metadata of the instance has expired.',
    TRUST_METADATA_REFUSED: 'TUF metadata, or a file it describes, failed verification against the signed root.',
    TRUST_NO_SERVICE: 'The signing config offers no usable service of a required kind.',
    TRUST_NO_TIMESTAMP_SOURCE: 'Neither a log nor a timestamp authority can prove the signing time.',
    TRUST_REPOSITORY_ANSWER: 'The TUF repository did not return the requested file.',
    TRUST_TIMEOUT: 'A trust repository did not respond in time.',
    TRUST_UNAVAILABLE: 'The trusted root of the instance cannot be fetched, and there is no cached copy.',
    TRUST_UNREACHABLE: 'A trust repository cannot be reached.',
    STORE_ADDRESS_REFUSED: 'A store leads to an address that only you may name.',
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
    STORE_TOO_LARGE: 'A bundle is too large for a store, or has too many subjects, or the store is full.',
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
    VERIFICATION_SUBJECT_UNEXPECTED: 'Merged bundles have a subject that --expected-from does not list.',
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
    INPUT_EXCLUSION: 'A shell writes such a name for *. Write ./!NAME for the file, or !./NAME for the exclusion.',
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

;// CONCATENATED MODULE: ./build/base/errors/url-credentials.js
/** Finds the credentials of all URLs in a text, also where a password has unescaped slashes. Linear in the length of the text. */
function findUrlCredentials(text) {
    const found = [];
    for (let at = text.indexOf('://'); at !== -1;) {
        const start = at + 3;
        const next = text.indexOf('://', start);
        const end = endOfCredentials(text.slice(start, next === -1 ? undefined : next));
        if (end !== undefined) {
            const credentials = text.slice(start, start + end);
            const isShell = /(?:ssh|sftp|scp)$/i.test(text.slice(Math.max(0, at - 16), at));
            found.push({ start, end: start + end, isSecret: credentials.includes(':') || (!isShell && credentials !== 'git') });
        }
        at = next;
    }
    return found;
}
/** A text in which `***` replaces the credentials of URLs. */
const hideUrlCredentials = (text) => findUrlCredentials(text).reduceRight((shown, { start, end, isSecret }) => (isSecret ? `${shown.slice(0, start)}***${shown.slice(end)}` : shown), text);
const NOT_IN_URL = /[\s"'<>`]/;
/** Where the credentials at the beginning of an address end: at the last `@` before its path. */
function endOfCredentials(text) {
    const stop = text.search(NOT_IN_URL);
    const address = stop === -1 ? text : text.slice(0, stop);
    const path = address.search(/[/?#\\]/);
    const authority = path === -1 ? address : address.slice(0, path);
    let at = authority.lastIndexOf('@');
    // `user:pa/ss@host`: what is after the colon is no port, so the password goes on.
    if (at === -1 && /^[^[\]:]*:(?!\d*$)/.test(authority))
        at = address.lastIndexOf('@');
    // `docker://image@sha256:HEX`
    return at <= 0 || /^@sha\d+:/.test(address.slice(at, at + 8)) ? undefined : at;
}

;// CONCATENATED MODULE: ./build/base/errors/errors.js


/** The only error class that leaves the engine. Errors of other libraries are converted where the library is called, and nowhere else. */
class errors_ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(hideUrlCredentials(message), cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint === undefined ? undefined : hideUrlCredentials(hint);
    }
    get stage() {
        return this.code.slice(0, this.code.indexOf('_'));
    }
    get exitCode() {
        return EXIT_CODE[this.stage];
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/sigstore/dsse.js

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes(envelope) {
    const body = envelope.payload.toString('base64');
    for (const [before, after] of formsOf(envelope))
        yield `${before}${body}${after}`;
}
/** The digests of the same, in the same order, of which none is in memory as a whole. */
function* digestEnvelopes(envelope, algorithm) {
    const { payload } = envelope;
    for (const [before, after] of formsOf(envelope)) {
        const digest = (0,external_node_crypto_namespaceObject.createHash)(algorithm).update(before);
        for (let at = 0; at < payload.length; at += PIECE)
            digest.update(payload.toString('base64', at, at + PIECE));
        yield digest.update(after).digest();
    }
}
/** Bytes whose base64 has no padding. */
const PIECE = 48 << 10;
/** What is written before and after the payload. */
function* formsOf({ payloadType, signature, keyid = '' }) {
    const [sig, payload] = [signature.toString('base64'), ''];
    yield splitAtPayload({ payload, payloadType, signatures: [{ sig }] });
    yield splitAtPayload({ payload, payloadType, signatures: [{ sig, keyid }] });
    yield splitAtPayload({ payloadType, payload, signatures: [{ keyid, sig }] });
    yield splitAtPayload({ payloadType, payload, signatures: [{ sig }] });
}
function splitAtPayload(envelope) {
    const text = JSON.stringify(envelope);
    // Quotes in another text are escaped.
    const at = text.indexOf('"payload":"') + '"payload":"'.length;
    return [text.slice(0, at), text.slice(at)];
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();

;// CONCATENATED MODULE: ./build/base/limits.js
/** Limits on input from outside, each with its unit. */
/** Bytes. One response of the token service of a CI system or cloud. */
const MAX_TOKEN_ANSWER = (/* unused pure expression or super */ null && (64 << 10));
/** Bytes. One identity token. */
const MAX_TOKEN = (/* unused pure expression or super */ null && (16 << 10));
/** Levels of nesting in JSON. */
const limits_MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and bytes of stderr, of a child process. */
const MAX_EXEC_OUTPUT = (/* unused pure expression or super */ null && (1 << 20));
/** Milliseconds for one child process. Commands that issue a token take seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, including the first. */
const MAX_TRIES = 6;
/** Tries of a large request whose connection is cut each time: more would send the same bytes to a server that does not take them. */
const MAX_TRIES_IF_CUT = 3;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = (/* unused pure expression or super */ null && (5 * 60_000));
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. The text with which a proxy refuses a connection. */
const MAX_PROXY_REFUSAL = (/* unused pure expression or super */ null && (4 << 10));
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = (/* unused pure expression or super */ null && (8 << 20));
/** Milliseconds to wait for the first byte of a pipe. A pipe that nothing has opened for writing looks like one that is empty. */
const PIPE_WAIT = 10_000;
/** Milliseconds between two looks at a pipe. */
const PIPE_POLL = 20;
/** Bytes. /etc/hosts; lists of blocked hosts have millions of lines. */
const MAX_HOSTS_FILE = (/* unused pure expression or super */ null && (16 << 20));
/** Bytes. /etc/resolv.conf. */
const MAX_NAME_SERVERS_FILE = (/* unused pure expression or super */ null && (64 << 10));
/** Search domains of resolv.conf. */
const MAX_SEARCH_DOMAINS = 32;
/** Milliseconds to wait for IPv6 addresses of a host after its IPv4 addresses are known. */
const SECOND_FAMILY_WAIT = 250;
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
const COMMAND_GRACE = 10_000;
/** Characters of a user's regular expression times its largest count of repetitions. Compiling takes about as many steps. */
const MAX_PATTERN_EXPANSION = 200_000;
/** Instructions of a user's compiled regular expression. Each character of a text looks at each of them at most once. */
const MAX_PATTERN_INSTRUCTIONS = 10_000;

;// CONCATENATED MODULE: ./build/base/text-encoding.js
const UTF8_MARK = (/* unused pure expression or super */ null && ([0xef, 0xbb, 0xbf]));
/**
 * The bytes of a text without the byte order mark of UTF-8, which .NET and Windows PowerShell put before it. Only for documents: where
 * bytes are hashed or signed, the mark is one of them.
 */
const text_encoding_withoutMark = (bytes) => UTF8_MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;
/**
 * The encoding of a text that is not UTF-8, with the remedy: "UTF-16; save it as …". Recognized by its byte order mark, or, without one, by the
 * zero byte of a first character that is ASCII.
 *
 * @returns Undefined for UTF-8 and for anything that is not recognized.
 */
function explainEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 4));
    // A character of ASCII, a zero byte, or another byte.
    const shape = [...head].map((byte) => (byte === 0 ? '0' : byte < 0x80 ? 'a' : '?')).join('');
    const isUtf32 = shape === 'a000' || shape === '000a' || head.equals(LITTLE_32) || head.equals(BIG_32);
    if (isUtf32)
        return `UTF-32; ${REMEDY}`;
    const isUtf16 = shape === 'a0a0' || shape === '0a0a' || shape === 'a0' || shape === '0a' || hasMark16(head);
    return isUtf16 ? `UTF-16, as > in Windows PowerShell 5 writes it; ${REMEDY}` : undefined;
}
const LITTLE_32 = Buffer.from('fffe0000', 'hex');
const BIG_32 = Buffer.from('0000feff', 'hex');
const hasMark16 = (head) => ['fffe', 'feff'].includes(head.toString('hex', 0, 2));
const REMEDY = 'save it as UTF-8, in PowerShell with | Out-File -Encoding utf8 FILE';

;// CONCATENATED MODULE: ./build/base/json/json-fault.js
/**
 * The first character at which a text is no JSON (RFC 8259). The platform's parser tells it only for some faults, and quotes the text, which
 * may hold a secret. Linear, without recursion. Undefined for JSON.
 */
function findJsonFault(source) {
    const at = findFault(source);
    if (at === undefined)
        return undefined;
    const before = source.slice(0, at);
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, isEnd: at >= source.length };
}
function findFault(source) {
    const open = [];
    let expected = 'value';
    const afterValue = () => (open.length === 0 ? 'end' : 'next');
    for (let at = 0;;) {
        while (BLANKS.includes(source.charCodeAt(at)))
            at++;
        if (at >= source.length)
            return expected === 'end' ? undefined : source.length;
        const character = source[at] ?? '';
        if (isClosing(character, expected, open)) {
            open.pop();
            expected = afterValue();
            at++;
        }
        else if (expected === 'end')
            return at;
        else if (expected === ':' || expected === 'next') {
            if (character !== (expected === ':' ? ':' : ','))
                return at;
            expected = expected === 'next' && open.at(-1) === '{' ? 'key' : 'value';
            at++;
        }
        else if (expected === 'value' || expected === 'value or ]') {
            if (character === '{' || character === '[') {
                open.push(character);
                expected = character === '{' ? 'key or }' : 'value or ]';
                at++;
                continue;
            }
            const end = skipScalar(source, at);
            if (end.fault)
                return end.at;
            at = end.at;
            expected = afterValue();
        }
        else {
            if (character !== '"')
                return at;
            const end = skipString(source, at);
            if (end.fault)
                return end.at;
            at = end.at;
            expected = ':';
        }
    }
}
const BLANKS = [0x20, 0x0a, 0x0d, 0x09];
const isClosing = (character, expected, open) => (character === '}' && open.at(-1) === '{' && (expected === 'next' || expected === 'key or }')) ||
    (character === ']' && open.at(-1) === '[' && (expected === 'next' || expected === 'value or ]'));
function skipScalar(source, start) {
    const first = source[start];
    if (first === '"')
        return skipString(source, start);
    const word = first === 't' ? 'true' : first === 'f' ? 'false' : first === 'n' ? 'null' : undefined;
    if (word === undefined)
        return skipNumber(source, start);
    for (let at = 0; at < word.length; at++)
        if (source[start + at] !== word[at])
            return { at: start + at, fault: true };
    return { at: start + word.length, fault: false };
}
function skipString(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        const character = source[at] ?? '';
        if (character === '"')
            return { at: at + 1, fault: false };
        if (source.charCodeAt(at) < 0x20)
            return { at, fault: true };
        if (character !== '\\')
            continue;
        at++;
        if (source[at] === 'u') {
            for (let digit = 0; digit < 4; digit++) {
                at++;
                if (!/^[0-9a-fA-F]$/.test(source[at] ?? ''))
                    return { at, fault: true };
            }
        }
        else if (!'"\\/bfnrt'.includes(source[at] ?? ' '))
            return { at, fault: true };
    }
    return { at: source.length, fault: true };
}
const isDigit = (character) => character !== undefined && character >= '0' && character <= '9';
function skipNumber(source, start) {
    let at = start;
    const skipDigits = () => {
        const first = at;
        while (isDigit(source[at]))
            at++;
        return at > first;
    };
    if (source[at] === '-')
        at++;
    if (source[at] === '0')
        at++;
    else if (!skipDigits())
        return { at, fault: true };
    if (source[at] === '.') {
        at++;
        if (!skipDigits())
            return { at, fault: true };
    }
    if (source[at] === 'e' || source[at] === 'E') {
        at++;
        if (source[at] === '+' || source[at] === '-')
            at++;
        if (!skipDigits())
            return { at, fault: true };
    }
    return { at, fault: false };
}

;// CONCATENATED MODULE: ./build/base/json/json.js



/** Thrown for JSON that cannot be read. The message names `what` or the path in it, and never quotes its content; callers map it to an error code. */
class json_JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON with the restrictions of I-JSON (RFC 8259, RFC 7493): valid UTF-8, no duplicate keys in one object, no
 * lone surrogates, no number outside the range of a double. Keys named `__proto__` are rejected too, because copying such an object changes
 * it.
 *
 * @throws JsonError
 */
function json_parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = limits_MAX_JSON_DEPTH, maxValues = Number.POSITIVE_INFINITY, mayHaveMark = false, isLine = false, }) {
    if (text.length > maxBytes)
        throw new json_JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = decodeText(text, what, mayHaveMark);
    const { depth, members, values } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new json_JsonError('too-deep', `${what} is nested deeper than ${maxDepth} levels`);
    if (values > maxValues)
        throw new json_JsonError('too-large', `${what} has more than ${maxValues} values`);
    const value = parse(source, what, isLine);
    if (countMembers(value, what) !== members)
        throw new json_JsonError('duplicate-key', `${what} has a duplicate key in an object`);
    return value;
}
function decodeText(text, what, mayHaveMark) {
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const unmarked = mayHaveMark && source.startsWith(MARK) ? source.slice(MARK.length) : source;
    if (unmarked.startsWith(MARK))
        throw new json_JsonError('syntax', `${what} is not valid JSON: it begins with a byte order mark`);
    return unmarked;
}
function decodeUtf8(bytes, what) {
    const encoding = explainEncoding(bytes);
    if (encoding !== undefined)
        throw new json_JsonError('not-utf8', `${what} is ${encoding}`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new json_JsonError('not-utf8', `${what} is not valid UTF-8`);
    }
}
const MARK = '\ufeff';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Depth, number of members and number of values of the text, counted before any recursive code sees it. Exact for valid JSON, harmless for
 * other text. An empty list or object counts as two values.
 */
function measure(source, maxDepth) {
    let depth = 0;
    let deepest = 0;
    let members = 0;
    let values = 1;
    for (let at = 0; at < source.length; at++) {
        switch (source.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(source, at);
                break;
            case 0x5b: // [
            case 0x7b: // {
                depth++;
                values++;
                if (depth > deepest)
                    deepest = depth;
                if (depth > maxDepth)
                    return { depth, members, values };
                break;
            case 0x2c: // ,
                values++;
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth--;
                break;
            case 0x3a: // : outside of a string follows a key and nothing else
                members++;
        }
    }
    return { depth: deepest, members, values };
}
function endOfString(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            return at;
        if (unit === BACKSLASH)
            at++;
    }
    return source.length;
}
/** Whether valid JSON has an integer that a double does not hold exactly: reading and writing it would change it. */
function hasInexactInteger(source) {
    for (let at = 0; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(source, at);
        if (!json_isDigit(unit))
            continue;
        const start = at;
        while (json_isDigit(source.charCodeAt(at + 1)))
            at++;
        const length = at + 1 - start;
        const isInteger = !FRACTION.has(source[at + 1] ?? '');
        if (isInteger && length >= INEXACT_DIGITS && String(BigInt(Number(source.slice(start, at + 1)))) !== source.slice(start, at + 1))
            return true;
        // The rest of the number consists of digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const json_isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** An integer with this many digits may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what, isLine) {
    try {
        return JSON.parse(source);
    }
    catch {
        throw explainSyntax(source, what, isLine);
    }
}
/** The error for text that is no JSON, with the place of the fault. The parser's own message quotes the text, which may contain a secret. */
function explainSyntax(source, what, isLine = false) {
    const fault = findJsonFault(source);
    const column = `column ${fault?.column}`;
    const place = isLine ? column : `line ${fault?.line} ${column}`;
    const at = fault === undefined ? '' : fault.isEnd ? ` (it ends too early, at ${place})` : ` (${place})`;
    return new json_JsonError('syntax', `${what} is not valid JSON${at}`);
}
/** Members after parsing; a duplicate key is missing from this count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new json_JsonError('bad-value', `${what} has a number outside the range of a double`);
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (Array.isArray(value)) {
        for (const element of value)
            members += countMembers(element, what);
        return members;
    }
    const object = value;
    for (const key of Object.keys(object)) {
        if (key === '__proto__')
            throw new json_JsonError('forbidden-key', `${what} has a key named __proto__`);
        refuseLoneSurrogates(key, what);
        members += 1 + countMembers(object[key], what);
    }
    return members;
}
function refuseLoneSurrogates(text, what) {
    if (!text.isWellFormed())
        throw new json_JsonError('bad-value', `${what} has a string that is not valid Unicode`);
}

;// CONCATENATED MODULE: ./build/base/json/json-parts.js



/*
 * Parts of large JSON, found without parsing the rest of it. What lies between the parts is only stepped over: text that is no JSON may be
 * taken for it, so these parts prove nothing until the whole text was parsed.
 */
/**
 * The values of some members of an object, as they are written.
 *
 * @param what What is read, for messages.
 * @throws JsonError if it is no object, ends too early, is nested too deeply, or has one of the members twice
 */
function json_parts_findMembers(bytes, names, what) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = new Map();
    const fail = () => new JsonError('syntax', `${what} is not valid JSON`);
    let at = skipBlank(text, 0);
    if (text[at] !== OPEN_OBJECT)
        throw new JsonError('shape', `${what} is not an object`);
    at = skipBlank(text, at + 1);
    if (text[at] === CLOSE_OBJECT)
        return found;
    for (;;) {
        if (text[at] !== json_parts_QUOTE)
            throw fail();
        const endOfKey = skipValue(text, at, what);
        const name = readName(text.subarray(at, endOfKey), names, what);
        at = skipBlank(text, endOfKey);
        if (text[at] !== COLON)
            throw fail();
        const start = skipBlank(text, at + 1);
        const end = skipValue(text, start, what);
        if (name !== undefined && found.has(name))
            throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
        if (name !== undefined)
            found.set(name, text.subarray(start, end));
        at = skipBlank(text, end);
        if (text[at] === CLOSE_OBJECT)
            return found;
        if (text[at] !== COMMA)
            throw fail();
        at = skipBlank(text, at + 1);
    }
}
/** Characters of a name with every character escaped, and more. */
const LONGEST_KEY = 1024;
const readName = (key, names, what) => {
    if (key.length > LONGEST_KEY)
        return undefined;
    const name = parseJson(key, { what });
    return names.find((candidate) => candidate === name);
};
/**
 * Where a value begins in JSON that was parsed before. Undefined if there is no such value.
 *
 * @param path The keys and positions that lead to it: `['components', '0', 'name']`.
 * @throws JsonError for other text
 */
function locateValue(bytes, path) {
    const unmarked = withoutMark(bytes);
    const text = Buffer.from(unmarked.buffer, unmarked.byteOffset, unmarked.length);
    let at = skipBlank(text, 0);
    for (const step of path) {
        const found = text[at] === OPEN_OBJECT ? findMember(text, at, step) : text[at] === OPEN_LIST ? findElement(text, at, Number(step)) : undefined;
        if (found === undefined)
            return undefined;
        at = found;
    }
    let line = 1;
    let start = 0;
    for (let end = text.indexOf(NEWLINE); end !== -1 && end < at; end = text.indexOf(NEWLINE, start)) {
        line++;
        start = end + 1;
    }
    return { line, column: text.toString('utf8', start, at).length + 1 };
}
const WHAT = 'the document';
function findMember(text, from, name) {
    for (let at = skipBlank(text, from + 1); text[at] === json_parts_QUOTE;) {
        const endOfKey = skipValue(text, at, WHAT);
        const key = parseJson(text.subarray(at, endOfKey), { what: WHAT });
        const value = skipBlank(text, skipBlank(text, endOfKey) + 1);
        if (key === name)
            return value;
        const next = skipBlank(text, skipValue(text, value, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return undefined;
}
function findElement(text, from, index) {
    if (!Number.isSafeInteger(index))
        return undefined;
    let at = skipBlank(text, from + 1);
    for (let passed = 0; passed < index; passed++) {
        const next = skipBlank(text, skipValue(text, at, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return text[at] === CLOSE_LIST ? undefined : at;
}
/** Bytes that are parsed together. */
const GROUP = (/* unused pure expression or super */ null && (64 << 10));
/**
 * The elements of a list, some at a time, as text of a list of their own.
 *
 * @throws JsonError if it is no list, ends too early, or has an element that is larger than `maxBytes` or nested too deeply
 */
function* json_parts_groupElements(list, { what, maxBytes }) {
    const fail = () => new JsonError('syntax', `${what} is not valid JSON`);
    let at = skipBlank(list, 0);
    if (list[at] !== OPEN_LIST)
        throw new JsonError('shape', `${what} is not a list`);
    at = skipBlank(list, at + 1);
    if (list[at] === CLOSE_LIST)
        return;
    for (let start = at;;) {
        const end = skipValue(list, at, what);
        if (end - at > maxBytes)
            throw new JsonError('too-large', `${what} has an element that is longer than ${maxBytes} bytes`);
        const next = skipBlank(list, end);
        const isLast = list[next] === CLOSE_LIST;
        if (!isLast && list[next] !== COMMA)
            throw fail();
        if (isLast || end - start >= GROUP) {
            yield Buffer.concat([BEFORE, list.subarray(start, end), AFTER]);
            start = next + 1;
        }
        if (isLast)
            return;
        at = skipBlank(list, next + 1);
    }
}
const BEFORE = Buffer.from('[');
const AFTER = Buffer.from(']');
const json_parts_QUOTE = 0x22;
const json_parts_BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;
function skipBlank(text, from) {
    let at = from;
    while (text[at] === 0x20 || text[at] === 0x0a || text[at] === 0x0d || text[at] === 0x09)
        at++;
    return at;
}
/** Where the value ends that begins at `from`. */
function skipValue(text, from, what) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        switch (text[at]) {
            case json_parts_QUOTE:
                at = json_parts_endOfString(text, at + 1);
                if (depth === 0)
                    return at + 1;
                break;
            case OPEN_LIST:
            case OPEN_OBJECT:
                if (++depth > MAX_JSON_DEPTH)
                    throw new JsonError('too-deep', `${what} is nested deeper than ${MAX_JSON_DEPTH} levels`);
                break;
            case CLOSE_LIST:
            case CLOSE_OBJECT:
                if (depth === 0)
                    return at;
                if (--depth === 0)
                    return at + 1;
                break;
            case COMMA:
                if (depth === 0)
                    return at;
        }
    }
    throw new JsonError('syntax', `${what} is not valid JSON`);
}
function json_parts_endOfString(text, from) {
    for (let at = from; at < text.length; at++) {
        const byte = text[at];
        if (byte === json_parts_QUOTE)
            return at;
        if (byte === json_parts_BACKSLASH)
            at++;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/base/json/long-text.js
/** Bytes of one step: a multiple of four characters of base64. */
const STEP = 64 << 10;
/**
 * A long string of JSON in the alphabet of base64, which stays where it was read, because it would be two more copies as a string and as
 * its bytes. Valid only as long as the bytes that it was read from are unchanged.
 */
class LongText {
    #text;
    /** @param text Only characters of base64, whose padding is at the end. */
    constructor(text) {
        this.#text = text;
    }
    /** Characters. */
    get length() {
        return this.#text.length;
    }
    /** The bytes, in a buffer of their own. Undefined if this is not canonical base64. */
    decodeBase64() {
        const text = this.#text;
        if (text.length % 4 !== 0)
            return undefined;
        const padding = text.at(-2) === EQUALS ? 2 : text.at(-1) === EQUALS ? 1 : 0;
        const bytes = Buffer.allocUnsafe((text.length / 4) * 3 - padding);
        let length = 0;
        for (let at = 0; at < text.length; at += STEP)
            length += bytes.write(text.toString('latin1', at, at + STEP), length, 'base64');
        // Only the last characters can have bits that no byte has.
        const last = Math.floor((bytes.length - 1) / 3) * 3;
        return length === bytes.length && bytes.toString('base64', last) === text.toString('latin1', text.length - 4) ? bytes : undefined;
    }
    toString() {
        return this.#text.toString('latin1');
    }
}
const EQUALS = 0x3d;

;// CONCATENATED MODULE: ./build/base/json/json-shape.js


function json_shape_readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof LongText)
        throw misshapen(value, where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => json_shape_readObject(value, where));
/** `maxLength` in UTF-16 units. The empty string is accepted. */
function json_shape_readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string' && !(value instanceof LongText))
        throw misshapen(value, where, 'a string');
    if (value.length > maxLength)
        throw new json_JsonError('shape', `${where} is longer than ${maxLength} characters`);
    return String(value);
}
const json_shape_readOptionalString = (value, where, maxLength) => optional(value, () => json_shape_readString(value, where, maxLength));
function json_shape_readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(value, where, `one of ${choices.join(', ')}`);
    return found;
}
function readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(value, where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => readBoolean(value, where));
/** A JSON number that is an integer and that a double holds exactly. */
function readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(value, where, 'an integer');
    return value;
}
function json_shape_readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(value, where, 'a list');
    if (value.length > max)
        throw new json_JsonError('shape', `${where} has ${value.length} elements; the limit is ${max}`);
    return value;
}
/** ProtoJSON omits empty lists. */
const json_shape_readOptionalArray = (value, where, max) => optional(value, () => json_shape_readArray(value, where, max)) ?? [];
/** Canonical base64 with the standard alphabet and padding (RFC 4648, section 4): exactly one text for each sequence of bytes. */
function json_shape_readBase64(value, where, maxBytes) {
    const text = value instanceof LongText ? value : json_shape_readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new json_JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = text instanceof LongText ? text.decodeBase64() : decodeBase64(text);
    if (bytes === undefined)
        throw misshapen(value, where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new json_JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => json_shape_readBase64(value, where, maxBytes));
const MAX_INT64 = (/* unused pure expression or super */ null && (2n ** 63n - 1n));
/** A signed 64-bit integer. ProtoJSON writes it as a string of digits and also accepts numbers. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(value, where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(value, where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset, truncated to milliseconds. Leap seconds and days that do not exist are rejected. */
function json_shape_readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(json_shape_readString(value, where, 40));
    if (!parts)
        throw misshapen(value, where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(value, where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const json_shape_readOptionalTimestamp = (value, where) => optional(value, () => json_shape_readTimestamp(value, where));
/** An object whose values are strings: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = json_shape_readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new json_JsonError('shape', `${where} has ${keys.length} members; the limit is ${max}`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(value, where, 'an object of strings');
    return object;
}
/** For formats in which an unknown field could have a meaning that must not be ignored. */
function refuseUnknown(object, known, where) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw unknownField(unknown, known, where);
}
/**
 * A protobuf message in JSON (ProtoJSON): an object with its fields under their JSON names. Each field may have its JSON name or the name
 * that it has in the protobuf file, but not both. Other fields are refused.
 *
 * @param known JSON names: `mediaType`. The protobuf name `media_type` follows from each.
 */
function json_shape_readMessage(value, where, known) {
    const message = {};
    for (const [key, field] of Object.entries(json_shape_readObject(value, where))) {
        const name = known.includes(key) ? key : known.find((candidate) => toProtobufName(candidate) === key);
        if (name === undefined)
            throw unknownField(key, known, where);
        if (Object.hasOwn(message, name))
            throw new JsonError('shape', `${where} has the field ${name} twice, in both of its spellings`);
        message[name] = field;
    }
    return message;
}
const json_shape_readOptionalMessage = (value, where, known) => optional(value, () => json_shape_readMessage(value, where, known));
const toProtobufName = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Only a name that looks like one is quoted, because the name is from the same input as everything else. */
const unknownField = (name, known, where) => new json_JsonError('shape', `${where} has ${/^[\w.-]{1,64}$/.test(name) ? `the unknown field ${name}` : 'an unknown field'}; the known fields are ${known.join(', ')}`);
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (value, where, expected) => new json_JsonError('shape', value === undefined || value === null ? `${where} is missing` : `${where} is not ${expected}`);

;// CONCATENATED MODULE: ./build/sigstore/limits.js
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const limits_MAX_BUNDLE = 64 << 20;
/** Bytes. The same without what is in base64: names, numbers, checkpoints. */
const MAX_BUNDLE_OUTLINE = (/* unused pure expression or super */ null && (32 << 20));
/** Values of all kinds in the JSON of one bundle, or of one document with several; one bundle has a few hundred. */
const MAX_BUNDLE_VALUES = 1_000_000;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const limits_MAX_TRUST_FILE = (/* unused pure expression or super */ null && (4 << 20));
/** Trusted roots in one file in JSON Lines. */
const limits_MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
const MAX_SIMPLE_SIGNING = (/* unused pure expression or super */ null && (4 << 20));
/** Services of one kind in a signing config. */
const limits_MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
const MAX_DOCUMENTS = (/* unused pure expression or super */ null && (256 << 20));
/** Subjects in one run. */
const limits_MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = (/* unused pure expression or super */ null && (1 << 30));
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = (/* unused pure expression or super */ null && (44 << 20));
/** Bytes. A larger statement is not parsed as a whole before its signature is verified and its signer is trusted. */
const limits_MAX_UNTRUSTED_STATEMENT = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. One subject of a larger statement, and one of its own texts; usually a few hundred. */
const limits_MAX_SUBJECT = (/* unused pure expression or super */ null && (64 << 10));
/** Subjects of a larger statement that are kept when it is refused. For other artifacts, the refusal is the reason too. */
const MAX_REFUSED_SUBJECTS = 50_000;
/** Lines of one file that are reported as no bundles. The others are left out, and hide no bundle. */
const MAX_BAD_LINES = 1_000;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
const limits_MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
const MAX_BUNDLE_PART = (/* unused pure expression or super */ null && (64 << 10));
/** Certificates in one chain, including the root. */
const limits_MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;

;// CONCATENATED MODULE: ./build/sigstore/statement.js





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
const parseStatement = (bytes) => refuseMalformed(() => readStatement(bytes, 'the statement'));
function refuseMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof json_JsonError))
            throw error;
        throw new errors_ChopmarkError({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = json_shape_readObject(json_parseJson(bytes, { what, maxBytes: limits_MAX_BUNDLE }), what);
    const kind = readKind(statement);
    const subjects = json_shape_readArray(statement.subject, 'subject', limits_MAX_SUBJECTS).map(readSubject);
    if (subjects.length === 0)
        throw new json_JsonError('shape', 'subject is empty');
    const predicate = readOptionalObject(statement.predicate, 'predicate');
    return { ...kind, subjects, ...(predicate && { predicate }) };
}
function readKind(statement) {
    const type = json_shape_readString(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new json_JsonError('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = json_shape_readString(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new json_JsonError('shape', 'predicateType is empty');
    return { type, predicateType };
}
/**
 * Reads what a statement is about. A statement above `MAX_UNTRUSTED_STATEMENT` is only looked through for it: its predicate can take thirty
 * times its size in memory, and may be malformed, so `parseStatement` must follow before the statement counts.
 *
 * @param first How many subjects of such a statement are read. Default: all.
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatementHead(bytes, first = Number.POSITIVE_INFINITY) {
    return refuseMalformed(() => {
        if (bytes.length <= MAX_UNTRUSTED_STATEMENT)
            return readStatement(bytes, 'the statement');
        const { subjects, ...kind } = readLargeHead(bytes);
        return { ...kind, subjects: readSubjects(subjects, first) };
    });
}
/** The same for the predicate type alone. */
const parsePredicateType = (bytes) => refuseMalformed(() => (bytes.length <= MAX_UNTRUSTED_STATEMENT ? readStatement(bytes, 'the statement') : readLargeHead(bytes)).predicateType);
function readLargeHead(bytes) {
    const what = 'the statement';
    if (bytes.length > MAX_BUNDLE)
        throw new JsonError('too-large', `${what} is longer than ${MAX_BUNDLE} bytes`);
    const members = findMembers(bytes, ['_type', 'predicateType', 'subject'], what);
    const readText = (name) => {
        const text = members.get(name);
        if (text && text.length > MAX_SUBJECT)
            throw new JsonError('shape', `${name} is too long`);
        return text && parseJson(text, { what: name });
    };
    const subjects = members.get('subject');
    if (subjects === undefined)
        throw new JsonError('shape', 'subject is missing');
    return { ...readKind({ _type: readText('_type'), predicateType: readText('predicateType') }), subjects };
}
function readSubjects(list, first) {
    const subjects = [];
    for (const group of groupElements(list, { what: 'subject', maxBytes: MAX_SUBJECT })) {
        const values = parseJson(group, { what: 'subject' });
        if (subjects.length + values.length > MAX_SUBJECTS)
            throw new JsonError('shape', `subject has more than ${MAX_SUBJECTS} elements, which is the limit`);
        for (const value of values)
            subjects.push(readSubject(value, subjects.length));
        if (subjects.length >= first)
            return subjects.slice(0, first);
    }
    if (subjects.length === 0)
        throw new JsonError('shape', 'subject is empty');
    return subjects;
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = json_shape_readObject(value, where);
    const digest = readStringMap(subject.digest, `${where}.digest`, MAX_DIGESTS);
    if (Object.keys(digest).length === 0)
        throw new json_JsonError('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new json_JsonError('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: json_shape_readOptionalString(subject.name, `${where}.name`, 8192) ?? '', digest };
}

;// CONCATENATED MODULE: ./build/x509/algorithms.js
const DIGEST_NAME = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** Digests by object identifier. SHA-1 and MD5 are left out on purpose. */
const DIGEST_OID = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Signature algorithms that certificates and timestamps may use, by object identifier. */
const SIGNATURE_OID = {
    '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
    '1.3.101.112': { key: 'ed25519' },
};
const MIN_RSA_BITS = 2048;
/** Curves by their OpenSSL name, with the digest that belongs to each. */
const CURVES = {
    prime256v1: { digest: 'sha256', details: ['PKIX_ECDSA_P256_SHA_256'] },
    secp384r1: { digest: 'sha384', details: ['PKIX_ECDSA_P384_SHA_384', 'PKIX_ECDSA_P384_SHA_256'] },
    secp521r1: { digest: 'sha512', details: ['PKIX_ECDSA_P521_SHA_512', 'PKIX_ECDSA_P521_SHA_256'] },
};
/** Undefined for a key that is never accepted: other curves, short RSA keys, DSA, RSA-PSS. */
function algorithms_classifyKey(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec': {
            const curve = CURVES[namedCurve];
            return curve && { type: 'ec', ...curve };
        }
        case 'rsa': {
            const details = ['PKCS1_RSA_PKCS1V5', 'PKIX_RSA_PKCS1V5', `PKIX_RSA_PKCS1V15_${modulusLength}_SHA256`];
            return modulusLength >= MIN_RSA_BITS ? { type: 'rsa', digest: 'sha256', details } : undefined;
        }
        case 'ed25519':
            return { type: 'ed25519', digest: 'sha512', details: ['PKIX_ED25519', 'PKIX_ED25519_PH'] };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/x509/der.js
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers convert it to the error of their format. */
class der_DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; bytes after it are ignored. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new der_DerError('an element is truncated');
    if ((tag & 0x1f) === 0x1f)
        throw new der_DerError('tags above 30 are not supported');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new der_DerError('a length is indefinite or too large');
        if (start + count > bytes.length)
            throw new der_DerError('a length is truncated');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new der_DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new der_DerError('an element is truncated');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The single element that makes up `bytes`. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new der_DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new der_DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new der_DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new der_DerError('expected an object identifier');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new der_DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new der_DerError('an object identifier is too large');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new der_DerError('an object identifier is truncated');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readDerInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new der_DerError('expected an integer');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new der_DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readDerBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new der_DerError('expected a boolean');
    const [octet] = node.content;
    // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new der_DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new der_DerError('expected a bit string of whole octets');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readDerTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new der_DerError('expected a time');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new der_DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new der_DerError('a time does not exist');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new der_DerError('negative integers are not supported');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;

;// CONCATENATED MODULE: ./build/x509/limits.js
/** Limits on input from outside, each with its unit. */
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;

;// CONCATENATED MODULE: ./build/x509/x509.js



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a readable key. */
function x509_parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = readChildren(readOnly(der, TAG.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new der_DerError('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = readChildren(tbs, TAG.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new der_DerError('not a certificate');
    const [number] = readChildren(version, contextConstructed(0));
    if (!number || readDerInteger(number) !== V3)
        throw new der_DerError('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new der_DerError('its signature algorithms differ');
    const [notBefore, notAfter] = readChildren(validity, TAG.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new der_DerError('its validity is truncated');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) come before extensions ([3]); they are no longer in use (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== contextConstructed(3) || more.length > 0)
        throw new der_DerError('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: readBitString(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: readDerTime(notBefore),
        notAfter: readDerTime(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. In every allowed algorithm the parameters are absent or NULL, so they are ignored. */
function readAlgorithm(node) {
    const [oid] = readChildren(node, TAG.SEQUENCE);
    if (!oid)
        throw new der_DerError('an algorithm is missing');
    return readOid(oid);
}
function formatSerial(node) {
    const serial = readDerInteger(node);
    if (serial < 0n || node.content.length > 21)
        throw new der_DerError('a serial number is negative or too long');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,external_node_crypto_namespaceObject.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new der_DerError('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = readChildren(node);
    if (!list || rest.length > 0)
        throw new der_DerError('its extensions are malformed');
    const found = new Map();
    for (const extension of readChildren(list, TAG.SEQUENCE)) {
        const [oid, ...parts] = readChildren(extension, TAG.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== TAG.OCTET_STRING)
            throw new der_DerError('an extension is malformed');
        const name = readOid(oid);
        if (found.has(name))
            throw new der_DerError(`the extension ${name} is duplicated`);
        found.set(name, { critical: flag !== undefined && readDerBoolean(flag), value: value.content });
    }
    if (found.size > MAX_EXTENSIONS)
        throw new der_DerError(`it has more than ${MAX_EXTENSIONS} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/**
 * Extensions that are evaluated, or may be ignored because they only help to find an issuer. Any other critical extension is rejected (RFC
 * 5280, 4.2).
 */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new der_DerError(`its critical extension ${oid} is not supported`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Undefined if the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = readOnly(extension.value, TAG.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Undefined if the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && readChildren(readOnly(extension.value, TAG.SEQUENCE)).map(readOid);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = readChildren(readOnly(extension.value, TAG.SEQUENCE));
    if (rest.length > 0)
        throw new der_DerError('its basic constraints are malformed');
    const isAuthority = flag !== undefined && readDerBoolean(flag);
    return length ? { isAuthority, pathLength: Number(readDerInteger(length)) } : { isAuthority };
}
/** Whether a certificate names itself as its issuer, as roots do. Bytes that are no certificate do not. */
function isSelfIssued(der) {
    try {
        const { subject, issuer } = x509_parseX509(der);
        return subject.equals(issuer);
    }
    catch (error) {
        if (error instanceof der_DerError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sigstore/checkpoint.js


/** Thrown for text that is not a checkpoint; callers map it to the code of their stage. */
class CheckpointError extends Error {
    name = 'CheckpointError';
}
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;
/**
 * Reads a signed note that holds a checkpoint (C2SP signed-note, tlog-checkpoint).
 *
 * @throws CheckpointError
 */
function parseCheckpoint(note) {
    if (note.length > MAX_CHECKPOINT)
        throw new CheckpointError('it is too long');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: notes must not contain control characters
    if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note) || !note.isWellFormed())
        throw new CheckpointError('it has control characters');
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        throw new CheckpointError('no empty line separates text and signatures');
    const text = note.slice(0, split + 1);
    const [origin = '', size = '', rootHash = '', ...extensions] = text.slice(0, -1).split('\n');
    if (origin === '' || extensions.includes(''))
        throw new CheckpointError('it has an empty line');
    if (!/^(?:0|[1-9]\d{0,18})$/.test(size))
        throw new CheckpointError('its second line is not a tree size');
    const root = checkpoint_decodeBase64(rootHash);
    if (root?.length !== 32)
        throw new CheckpointError('its third line is not a tree hash');
    return {
        origin,
        size: BigInt(size),
        rootHash: root,
        extensions,
        signed: Buffer.from(text),
        signatures: parseSignatures(note.slice(split + 2)),
    };
}
function parseSignatures(block) {
    if (!block.endsWith('\n'))
        throw new CheckpointError('its last line has no line end');
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > MAX_CHECKPOINT_SIGNATURES)
        throw new CheckpointError(`it has more than ${MAX_CHECKPOINT_SIGNATURES} signatures`);
    return lines.map((line) => {
        const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
        const bytes = encoded === undefined ? undefined : checkpoint_decodeBase64(encoded);
        if (name === undefined || bytes === undefined || bytes.length < 5)
            throw new CheckpointError('a signature line is malformed');
        return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
    });
}
const checkpoint_decodeBase64 = (text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
};
/** The text of a checkpoint: what a log signs. */
const formatCheckpoint = ({ origin, size, rootHash }) => `${origin}\n${size}\n${rootHash.toString('base64')}\n`;
/** The note: a text followed by its signatures. */
const formatNote = (text, signatures) => `${text}\n${signatures
    .map(({ name, keyHint, signature }) => `\u2014 ${name} ${Buffer.concat([keyHint, signature]).toString('base64')}\n`)
    .join('')}`;
const ED25519 = 0x01;
const RSA_PKCS1 = Buffer.concat([Buffer.from([0xff]), Buffer.from('PKIX-RSA-PKCS#1v1.5')]);
/**
 * The full ID of a note key. Its first four bytes are the key hint, and all 32 are the log ID of Rekor v2. The ID of an ECDSA key is
 * computed from its SubjectPublicKeyInfo alone, as in Rekor v1 (C2SP signed-note, signature types).
 */
function checkpoint_noteKeyId(name, publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    switch (publicKey.asymmetricKeyType) {
        case 'ed25519':
            // The raw key is the end of its SubjectPublicKeyInfo (RFC 8410, section 4).
            return (0,external_node_crypto_namespaceObject.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), spki.subarray(-32)]), 'buffer');
        case 'rsa':
            return (0,external_node_crypto_namespaceObject.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), RSA_PKCS1, spki]), 'buffer');
        default:
            return (0,external_node_crypto_namespaceObject.hash)('sha256', spki, 'buffer');
    }
}
/** The ID of a Rekor v1 log: SHA-256 of its SubjectPublicKeyInfo. Its first four bytes are the hint of the key in checkpoints. */
const rekorV1LogId = (publicKey) => (0,external_node_crypto_namespaceObject.hash)('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'buffer');
const noteKeyHint = (name, publicKey) => checkpoint_noteKeyId(name, publicKey).subarray(0, 4);

;// CONCATENATED MODULE: ./build/sigstore/trusted-root.js










const MEDIA_TYPES = (/* unused pure expression or super */ null && (['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.2+json']));
/**
 * Reads a trusted root of version 0.1 or 0.2 (protobuf-specs, sigstore_trustroot.proto). Rejects at once what could not be evaluated later:
 * unknown key types, missing starts of validity, empty chains, unknown fields.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
function parseTrustedRoot(bytes, what = 'the trusted root') {
    try {
        return readTrustedRoot(parseJson(bytes, { what, maxBytes: MAX_TRUST_FILE, mayHaveMark: true }), what);
    }
    catch (error) {
        if (!(error instanceof JsonError) && !(error instanceof DerError))
            throw error;
        throw malformed(error);
    }
}
/**
 * Reads the trusted roots of a file: one in any layout, or JSON Lines with one per line, as `gh attestation trusted-root` prints them. Each
 * is complete by itself.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @returns At least one.
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
function parseTrustedRoots(bytes, what = 'the trusted root') {
    if (bytes.length > MAX_TRUST_FILE)
        return [parseTrustedRoot(bytes, what)];
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .map((line, index) => ({ line: line.trim(), number: index + 1 }))
        .filter(({ line }) => line !== '');
    // The first line of a root that spans several lines does not end with a closing brace.
    const [first, ...others] = lines;
    if (!first || others.length === 0 || !first.line.endsWith('}'))
        return [parseTrustedRoot(bytes, what)];
    if (lines.length > MAX_TRUSTED_ROOTS)
        throw malformed(new JsonError('shape', `${what} has ${lines.length} trusted roots; the limit is ${MAX_TRUSTED_ROOTS}`));
    const read = ({ line, number }) => parseTrustedRoot(line, `${what}, line ${number}`);
    return [read(first), ...others.map(read)];
}
const malformed = (cause) => new ChopmarkError({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `A trusted root cannot be used: ${cause.message}.`,
    hint: 'Fetch it again from the TUF repository of the instance, or create it with "cosign trusted-root create".',
    cause,
});
function readTrustedRoot(value, what) {
    const { mediaType, media_type: spelled } = readObject(value, what);
    readOneOf(mediaType ?? spelled, `${what}: mediaType`, MEDIA_TYPES);
    const root = readMessage(value, what, ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities']);
    const list = (field, read) => readOptionalArray(root[field], field, MAX_TRUST_SERVICES).map((item, index) => read(item, `${field}[${index}]`));
    return {
        certificateAuthorities: list('certificateAuthorities', readAuthority),
        ctLogs: list('ctlogs', readLog),
        logs: list('tlogs', readLog),
        timestampAuthorities: list('timestampAuthorities', readAuthority),
    };
}
function readAuthority(value, where) {
    const authority = readMessage(value, where, ['subject', 'uri', 'certChain', 'validFor', 'operator']);
    const chain = readMessage(authority.certChain, `${where}.certChain`, ['certificates']);
    const certificates = readArray(chain.certificates, `${where}.certChain.certificates`, MAX_CHAIN);
    if (certificates.length === 0)
        throw new JsonError('shape', `${where}.certChain is empty`);
    return {
        uri: readOptionalString(authority.uri, `${where}.uri`, 2000) ?? '',
        chain: certificates.map((item, index) => readX509(item, `${where}.certChain.certificates[${index}]`)),
        validity: readValidity(authority.validFor, `${where}.validFor`),
    };
}
function readX509(value, where) {
    const { rawBytes } = readMessage(value, where, ['rawBytes']);
    const der = readBase64(rawBytes, `${where}.rawBytes`, MAX_DER);
    try {
        parseX509(der);
        return new X509Certificate(der);
    }
    catch (error) {
        throw new JsonError('shape', `${where} is not a certificate${error instanceof DerError ? `: ${error.message}` : ''}`);
    }
}
function readLog(value, where) {
    const log = readMessage(value, where, ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator']);
    readOneOf(log.hashAlgorithm, `${where}.hashAlgorithm`, ['SHA2_256']);
    const key = readMessage(log.publicKey, `${where}.publicKey`, ['rawBytes', 'keyDetails', 'validFor']);
    const keyDetails = readString(key.keyDetails, `${where}.publicKey.keyDetails`, 100);
    const publicKey = readKey(readBase64(key.rawBytes, `${where}.publicKey.rawBytes`, MAX_DER), keyDetails, `${where}.publicKey`);
    const id = readOptionalMessage(log.logId, `${where}.logId`, ['keyId']) ?? readMessage(log.checkpointKeyId, `${where}.checkpointKeyId`, ['keyId']);
    const logId = readBase64(id.keyId, `${where}.logId.keyId`, 32);
    if (logId.length < 4)
        throw new JsonError('shape', `${where}.logId is shorter than 4 bytes`);
    const baseUrl = readOptionalString(log.baseUrl, `${where}.baseUrl`, 2000);
    const operator = readOptionalString(log.operator, `${where}.operator`, 1000);
    return {
        ...(baseUrl && { baseUrl, origin: findOrigin(baseUrl, publicKey, logId, `${where}.baseUrl`) }),
        name: baseUrl || logId.toString('hex'),
        logId,
        keyDetails,
        publicKey,
        validity: readValidity(key.validFor, `${where}.publicKey.validFor`),
        ...(operator && { operator }),
    };
}
function readKey(bytes, keyDetails, where) {
    let key;
    try {
        key = createPublicKey({ key: bytes, format: 'der', type: keyDetails.startsWith('PKCS1_') ? 'pkcs1' : 'spki' });
    }
    catch {
        throw new JsonError('shape', `${where} is not a public key`);
    }
    if (!classifyKey(key)?.details.includes(keyDetails))
        throw new JsonError('shape', `${where} is not a key that matches ${keyDetails}`);
    return key;
}
/**
 * The name of a log's key is the log's URL without scheme (C2SP tlog-checkpoint); Rekor uses the host name alone. The name is part of the
 * ID of an Ed25519 key, so the ID shows which of them applies. IDs of other keys contain no name, and such keys belong to Rekor.
 */
function findOrigin(baseUrl, publicKey, logId, where) {
    const url = URL.parse(baseUrl);
    if (!url)
        throw new JsonError('shape', `${where} is not a URL`);
    const names = [url.hostname, url.host, trimEnd(`${url.host}${url.pathname}`, '/')];
    const named = publicKey.asymmetricKeyType !== 'ec' && names.find((name) => noteKeyId(name, publicKey).subarray(0, logId.length).equals(logId));
    return named || url.hostname;
}
function readValidity(value, where) {
    const range = readMessage(value, where, ['start', 'end']);
    const start = readTimestamp(range.start, `${where}.start`);
    const end = readOptionalTimestamp(range.end, `${where}.end`);
    if (end && end < start)
        throw new JsonError('shape', `${where} ends before it starts`);
    return end ? { start, end } : { start };
}
/** Both ends are included. */
const isValidAt = ({ start, end }, time) => start <= time && (end === undefined || time <= end);

;// CONCATENATED MODULE: ./build/x509/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that contains a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 contain bare text, the others a DER UTF8String. */
const FULCIO_EXTENSIONS = {
    1: 'issuer',
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    8: 'issuer-v2',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility-at-signing',
    23: 'deployment-environment',
    24: 'token-subject',
};
/** Extensions up to this one are deprecated and contain their text without DER. */
const LAST_BARE_EXTENSION = 6;

;// CONCATENATED MODULE: ./build/x509/sct.js


/** Milliseconds: the last time that a Date can represent. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll(readOnly(extension, TAG.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > MAX_SCTS)
        throw new der_DerError(`it has more than ${MAX_SCTS} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new der_DerError('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new der_DerError('an SCT is truncated');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new der_DerError('an SCT has a time out of range');
    return {
        logId: bytes.subarray(1, 33),
        timestamp,
        extensions,
        hashAlgorithm,
        signatureAlgorithm,
        signature: takeAll(bytes.subarray(end + 2)),
    };
}
/** A vector with a length of two octets, at `offset`. */
function take(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new der_DerError('an SCT list is truncated');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new der_DerError('an SCT list is truncated');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new der_DerError('bytes follow an SCT list');
    return content;
}
/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
function encodeSctInput({ timestamp, extensions }, issuerKeyHash, precertificate) {
    const head = Buffer.alloc(12);
    head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
    head.writeUInt16BE(1, 10); // precert_entry
    const length = Buffer.alloc(3);
    length.writeUIntBE(precertificate.length, 0, 3);
    const extensionsLength = Buffer.alloc(2);
    extensionsLength.writeUInt16BE(extensions.length);
    return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}
/** One SCT, in the encoding of a list. */
function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(timestamp);
    return Buffer.concat([
        Buffer.from([0]),
        logId,
        time,
        vector(extensions),
        Buffer.from([hashAlgorithm, signatureAlgorithm]),
        vector(signature),
    ]);
}
/** The list in TLS encoding; the extension wraps it in an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}

;// CONCATENATED MODULE: ./build/x509/certificate.js




/**
 * The name of GitHub's own signer of immutable releases (cli/cli, pkg/cmd/release/shared). Its certificates have no OIDC issuer: only
 * GitHub's own authority issues them, and nothing but this name identifies it.
 */
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';
/**
 * Reads a leaf certificate as Fulcio issues it: for digital signatures and code signing, not a CA, one subject alternative name, an OIDC
 * issuer (but for GitHub's release signer), and no unknown critical extension.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = x509_parseX509(der);
    refuseUnknownCritical(parts);
    if (!hasKeyUsage(parts, KEY_USAGE.DIGITAL_SIGNATURE))
        throw new der_DerError('its key usage does not allow digital signatures');
    if (!readPurposes(parts)?.includes(PURPOSE.CODE_SIGNING))
        throw new der_DerError('its extended key usage does not allow code signing');
    if (readBasicConstraints(parts).isAuthority)
        throw new der_DerError('it is a CA certificate');
    const sctList = parts.extensions.get(EXTENSION.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? parseSctList(sctList.value) : [],
        precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
    };
}
function readIdentity(parts) {
    const extensions = {};
    for (const [oid, { value }] of parts.extensions) {
        const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
        // The whole identifier is compared: an identifier below the arc of an extension is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = certificate_decodeText(arc <= LAST_BARE_EXTENSION ? value : readOnly(value, TAG.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    const named = readAlternativeName(parts);
    const isRelease = named.sanType === 'uri' && named.san === RELEASE_SIGNER;
    if (!issuer && !isRelease)
        throw new der_DerError('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new der_DerError('it names two different OIDC issuers');
    const { serial, notBefore, notAfter } = parts;
    return { ...named, issuer: issuer ?? '', extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(EXTENSION.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? readChildren(readOnly(extension.value, TAG.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new der_DerError('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case contextPrimitive(6):
            return { san: certificate_decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case contextPrimitive(1):
            return { san: certificate_decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case contextConstructed(0): {
            const [type, wrapper, ...rest] = readChildren(name);
            if (!type || !wrapper || rest.length > 0 || readOid(type) !== FULCIO_OTHER_NAME || wrapper.tag !== contextConstructed(0))
                break;
            return { san: certificate_decodeText(readOnly(wrapper.content, TAG.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new der_DerError('its subject alternative name has a type that does not name a signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with a policy: a hidden character in it could deceive a reader. */
function certificate_decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new der_DerError(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the text must not contain control characters
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new der_DerError(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate without the SCT list, with the other extensions in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = readChildren(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== contextConstructed(3))
            return field.raw;
        const extensions = readChildren(readElement(field.content), TAG.SEQUENCE).filter((extension) => {
            const [oid] = readChildren(extension);
            return !oid || readOid(oid) !== EXTENSION.SCT_LIST;
        });
        return encode(contextConstructed(3), encodeSequence(...extensions.map(({ raw }) => raw)));
    });
    return encodeSequence(...kept);
}

;// CONCATENATED MODULE: ./build/verification/limits.js
/** Bounds on what comes from outside, each with its unit. */
/** Certificates that a verifier keeps. A batch has one, a release by many signers has several. */
const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints that a verifier keeps. A batch uses about one per second. */
const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. A payload that is sent to a verifying thread. For a larger one, sending takes more time and memory than hashing it here. */
const MAX_SENT = (/* unused pure expression or super */ null && (1 << 20));
/** Bytes. A file whose own signature gets a second opinion: that library reads it as a whole. */
const MAX_SECOND_OPINION_FILE = (/* unused pure expression or super */ null && (1 << 30));

;// CONCATENATED MODULE: ./build/sigstore/subject.js
/** Algorithms that match files as evidence; other digests are kept but never compared (specification, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** IDs of Git objects, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). They never match a file. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which bundles are found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 tree ID that Git would give the same files in a repository with SHA-256 objects (docs/how-to/git.md). In addition to a SHA-1
 * ID, it makes SHA-1 collisions useless to an attacker. It must agree if both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';

;// CONCATENATED MODULE: ./build/verification/artifact.js


/** Undefined if the artifact has no digest of that algorithm. Bytes have no Git id. */
function digestArtifact(artifact, algorithm) {
    switch (artifact.kind) {
        case 'digest':
            return artifact.algorithm === algorithm ? artifact.digest : undefined;
        case 'digests':
            return artifact[algorithm];
        case 'bytes':
            return isOfBytes(algorithm) ? (0,external_node_crypto_namespaceObject.hash)(algorithm, artifact.bytes, 'hex') : undefined;
        case 'none':
            return undefined;
    }
}
const isOfBytes = (algorithm) => MATCHING_ALGORITHMS.some((candidate) => candidate === algorithm);

;// CONCATENATED MODULE: ./build/verification/match-subject.js


/** Reads the subjects once, for statements about many artifacts. Each query is then one look-up. */
function indexSubjects(subjects) {
    const byDigest = new Map();
    for (const subject of subjects) {
        for (const algorithm of EVIDENCE_ALGORITHMS) {
            const digest = subject.digest[algorithm];
            if (digest === undefined)
                continue;
            const key = `${algorithm}:${digest}`;
            const known = byDigest.get(key);
            if (known)
                known.push(subject);
            else
                byDigest.set(key, [subject]);
        }
    }
    return (artifact) => {
        const digestOf = remember(artifact);
        for (const algorithm of EVIDENCE_ALGORITHMS) {
            const digest = digestOf(algorithm);
            const found = byDigest.get(`${algorithm}:${digest}`)?.find((subject) => agrees(subject.digest, digestOf));
            if (found)
                return found;
        }
        return undefined;
    };
}
/** The first subject that matches the artifact. */
const matchSubject = (subjects, artifact) => indexSubjects(subjects)(artifact);
const COMPARED = [...EVIDENCE_ALGORITHMS, GIT_CONTENT];
const agrees = (digest, digestOf) => COMPARED.every((algorithm) => {
    const signed = digest[algorithm];
    return signed === undefined || (digestOf(algorithm) ?? signed) === signed;
});
function remember(artifact) {
    const known = new Map();
    return (algorithm) => {
        if (!known.has(algorithm))
            known.set(algorithm, digestArtifact(artifact, algorithm));
        return known.get(algorithm);
    };
}

;// CONCATENATED MODULE: ./build/verification/refuse.js

/** The error for a bundle that is not valid. Messages can name its content, because nothing in a bundle is secret. */
const refuse = (code, message, hint, cause) => new errors_ChopmarkError({ code, message, hint, cause });
const formatTime = (time) => time.toISOString().replace('.000Z', 'Z');

;// CONCATENATED MODULE: ./build/verification/thresholds.js
/**
 * What a bundle must have under a trusted root: one log entry and one SCT if the root has such logs, and one trusted time for a
 * certificate. A key of the user needs no time.
 */
const requiredEvidence = ({ logs, ctLogs }, thresholds, signer) => ({
    logs: Math.max(thresholds.logs ?? 0, Math.min(logs.length, 1)),
    times: Math.max(thresholds.times ?? 0, signer === 'certificate' ? 1 : 0),
    scts: Math.max(thresholds.scts ?? 0, Math.min(ctLogs.length, 1)),
});

;// CONCATENATED MODULE: ./build/verification/verify-signature.js



/** Bytes up to which it is faster to join the parts of a message than to pass them one by one. */
const JOIN = 256 << 10;
/** Whether `signature` is a signature of the key over the joined `parts`. False, and never an error, for any malformed key or signature. */
function verifyBytes(digest, parts, key, signature) {
    const kind = algorithms_classifyKey(key);
    if (!kind)
        return false;
    try {
        const [only, ...others] = parts;
        if (only && others.length === 0)
            return (0,external_node_crypto_namespaceObject.verify)(kind.type === 'ed25519' ? null : digest, only, key, signature);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        if (kind.type === 'ed25519')
            return (0,external_node_crypto_namespaceObject.verify)(null, Buffer.concat(parts), key, signature);
        if (length <= JOIN)
            return (0,external_node_crypto_namespaceObject.verify)(digest, Buffer.concat(parts, length), key, signature);
        const verifier = (0,external_node_crypto_namespaceObject.createVerify)(digest);
        for (const part of parts)
            verifier.update(part);
        return verifier.verify(key, signature);
    }
    catch {
        return false;
    }
}
/**
 * The same for a message of which only the digest is known. Node verifies ECDSA only over whole messages, so a library provides the
 * curves. It is loaded when first needed, because most bundles do not need it. Ed25519 does not sign a digest of the message.
 */
async function verifyDigest(algorithm, digest, key, signature) {
    switch (algorithms_classifyKey(key)?.type) {
        case 'ec':
            return verifyCurve(digest, key, signature);
        case 'rsa':
            return verifyRsa(algorithm, digest, key, signature);
        default:
            return false;
    }
}
async function verifyCurve(digest, key, signature) {
    const { p256, p384, p521 } = await __nccwpck_require__.e(/* import() */ 431).then(__nccwpck_require__.bind(__nccwpck_require__, 431));
    const { crv, x = '', y = '' } = key.export({ format: 'jwk' });
    const curve = { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[crv ?? ''];
    if (!curve)
        return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}
/** PKCS#1 v1.5 signs the digest with its name (RFC 8017, section 9.2). Decrypted with the key, the signature must be exactly that. */
function verifyRsa(algorithm, digest, key, signature) {
    const oid = Object.keys(DIGEST_OID).find((candidate) => DIGEST_OID[candidate] === algorithm);
    if (!oid)
        return false;
    const expected = encodeSequence(encodeSequence(encodeOid(oid), encodeNull()), encodeOctetString(digest));
    try {
        return (0,external_node_crypto_namespaceObject.publicDecrypt)({ key, padding: external_node_crypto_namespaceObject.constants.RSA_PKCS1_PADDING }, signature).equals(expected);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/verification/authority-chain.js




/** Whether `issuer` issued `certificate`: by name, and by a signature with an accepted algorithm. */
function isIssuedBy(certificate, issuer) {
    const scheme = SIGNATURE_OID[certificate.signatureAlgorithm];
    return (certificate.issuer.equals(issuer.subject) &&
        scheme !== undefined &&
        algorithms_classifyKey(issuer.publicKey)?.type === scheme.key &&
        verifyBytes(scheme.digest ?? 'sha512', [certificate.tbs.raw], issuer.publicKey, certificate.signature));
}
/**
 * Reads the authority certificates of a chain and verifies them up to the anchor, which is trusted (RFC 5280, section 6): each must be
 * allowed to issue certificates, for this purpose, with this number of authorities below it.
 *
 * @throws DerError that states the reason
 */
function verifyAuthorities(ders, purpose) {
    const certificates = ders.map(x509_parseX509);
    certificates.forEach((certificate, depth) => {
        refuseUnknownCritical(certificate);
        const { isAuthority, pathLength = Number.POSITIVE_INFINITY } = readBasicConstraints(certificate);
        if (!isAuthority)
            throw new der_DerError('one of its certificates is not a certificate of an authority');
        if (pathLength < depth)
            throw new der_DerError('one of its certificates has more authorities below it than its path length allows');
        if (hasKeyUsage(certificate, KEY_USAGE.KEY_CERT_SIGN) === false)
            throw new der_DerError('one of its keys is not allowed to issue certificates');
        const purposes = readPurposes(certificate);
        if (purposes && !purposes.includes(purpose) && !purposes.includes(PURPOSE.ANY))
            throw new der_DerError('one of its certificates is for another purpose');
        if (!algorithms_classifyKey(certificate.publicKey))
            throw new der_DerError('one of its keys has an unsupported type');
        const issuer = certificates[depth + 1];
        if (issuer && !isIssuedBy(certificate, issuer))
            throw new der_DerError('one of its certificates is not issued by the next one');
    });
    return certificates;
}
/** The first certificate that was not valid at `time`; undefined if all were valid. */
const findExpired = (certificates, time) => certificates.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);

;// CONCATENATED MODULE: ./build/verification/verify-chain.js





/** Verifies each chain once, when it is first used. */
function createChainVerifier(authorities) {
    const chains = new Map();
    const readChain = (authority) => {
        const known = chains.get(authority);
        if (known)
            return known;
        let chain;
        try {
            chain = verifyAuthorities(authority.chain.map(({ raw }) => raw), PURPOSE.CODE_SIGNING);
        }
        catch (error) {
            if (!(error instanceof der_DerError))
                throw error;
            chain = error;
        }
        chains.set(authority, chain);
        return chain;
    };
    return {
        findIssuers(leaf) {
            const faults = [];
            const found = [];
            for (const authority of authorities) {
                const certificates = readChain(authority);
                if (certificates instanceof der_DerError)
                    faults.push(`${authority.uri}: ${certificates.message}`);
                else if (certificates[0] && isIssuedBy(leaf, certificates[0]))
                    found.push({ authority, certificates });
            }
            if (found.length > 0)
                return found;
            throw refuse('VERIFICATION_CERTIFICATE_UNTRUSTED', `No certificate authority of the trusted root issued the certificate of ${leaf.identity.san}.`, faults.length > 0
                ? `A certificate chain of the trusted root is not valid (${faults.join('; ')}).`
                : 'The certificate is from another Sigstore instance, or forged. Name the right instance (--instance) or trusted root (--trusted-root).');
        },
        verifyTimes(leaf, issuers, times) {
            let fault = '';
            const holds = issuers.some(({ authority, certificates }) => times.every((time) => {
                const expired = findExpired([leaf, ...certificates], time);
                if (expired)
                    fault = `the certificate with the serial number ${expired.serial} was valid from ${formatTime(expired.notBefore)} to ${formatTime(expired.notAfter)}`;
                else if (!isValidAt(authority.validity, time))
                    fault = `the trusted root does not list ${authority.uri} as in use at that time`;
                else
                    return true;
                fault = `the signature is from ${formatTime(time)}, but ${fault}`;
                return false;
            }));
            if (holds)
                return;
            throw refuse('VERIFICATION_CERTIFICATE_EXPIRED', `The certificate of ${leaf.identity.san} was not valid at the signing time: ${fault}.`);
        },
    };
}

;// CONCATENATED MODULE: ./build/verification/verify-content.js





/**
 * Verifies the signature of a bundle with the signer's key: over the envelope, or over the artifact itself. A message signature needs
 * the artifact or its digest. The digest is first compared with the digest in the bundle, to distinguish a wrong file from a bad
 * signature. A message that states no digest is verified with each digest that its key may sign.
 *
 * @returns The content, with the digest of the artifact if the message states none.
 * @throws ChopmarkError `VERIFICATION_SIGNATURE`, `VERIFICATION_ARTIFACT_MISMATCH`, `VERIFICATION_ARTIFACT_DIGEST`
 */
async function verifyContent(content, key, artifact) {
    const kind = algorithms_classifyKey(key);
    if (!kind)
        throw refuse('VERIFICATION_SIGNATURE', 'The signing key of the bundle has an unsupported type.', 'Supported are ECDSA on P-256, P-384 or P-521, Ed25519, and RSA with at least 2048 bits.');
    const verified = content.kind === 'envelope'
        ? verifyEnvelope(content.envelope, key, kind) && content
        : content.digest
            ? (await verifyMessage(content, key, kind, artifact)) && content
            : await findSigned(content, key, kind, artifact);
    if (verified)
        return verified;
    throw refuse('VERIFICATION_SIGNATURE', content.kind === 'message' && !content.digest
        ? 'The signature of the bundle is not valid for this artifact: it was made with another key, or for another file. The bundle does not state the digest of its file.'
        : 'The signature of the bundle is not valid: it was made with another key, or the signed content was changed.');
}
/** Older clients sign with SHA-256 for every curve, which protobuf-specs still lists. RSA works with any SHA-2. */
const digestsFor = ({ type, digest }) => type === 'rsa' ? ['sha256', 'sha384', 'sha512'] : [...new Set([digest, 'sha256'])];
const verifyEnvelope = (envelope, key, kind) => {
    const parts = [encodeEnvelopeHead(envelope), envelope.payload];
    return digestsFor(kind).some((digest) => verifyBytes(digest, parts, key, envelope.signature));
};
/** The digest that a message without one signs: of those that the key may sign, the one with which the signature is valid. */
async function findSigned({ signature }, key, kind, artifact) {
    const digests = digestsFor(kind).flatMap((name) => digestArtifact(artifact, name) ?? []);
    if (digests.length === 0)
        throw unknownDigest(digestsFor(kind).join(' or '));
    for (const hex of digests) {
        const digest = Buffer.from(hex, 'hex');
        const content = { kind: 'message', algorithm: ALGORITHM_OF_LENGTH[digest.length] ?? 'SHA2_256', digest, signature };
        if (await verifyMessage(content, key, kind, artifact))
            return content;
    }
    return undefined;
}
/** By bytes. */
const ALGORITHM_OF_LENGTH = { 32: 'SHA2_256', 48: 'SHA2_384', 64: 'SHA2_512' };
const unknownDigest = (algorithm) => refuse('VERIFICATION_ARTIFACT_DIGEST', `The bundle signs the ${algorithm} digest of an artifact, but the ${algorithm} digest of this artifact is not known.`, `Name the file, or its ${algorithm} digest.`);
async function verifyMessage(content, key, kind, artifact) {
    const algorithm = DIGEST_NAME[content.algorithm];
    const digest = digestArtifact(artifact, algorithm);
    if (digest === undefined)
        throw unknownDigest(algorithm);
    if (content.digest.toString('hex') !== digest) {
        throw refuse('VERIFICATION_ARTIFACT_MISMATCH', `The bundle signs ${algorithm}:${content.digest.toString('hex')}, but the artifact is ${algorithm}:${digest}.`, 'The file was changed after it was signed, or the bundle is for another file.');
    }
    if (artifact.kind === 'bytes') {
        return ((kind.type === 'ed25519' || digestsFor(kind).includes(algorithm)) && verifyBytes(algorithm, [artifact.bytes], key, content.signature));
    }
    if (kind.type === 'ed25519') {
        throw refuse('VERIFICATION_ARTIFACT_DIGEST', 'An Ed25519 signature covers the whole artifact, so a digest is not enough to verify it.', 'Name the file instead of its digest.');
    }
    return digestsFor(kind).includes(algorithm) && (await verifyDigest(algorithm, Buffer.from(digest, 'hex'), key, content.signature));
}

;// CONCATENATED MODULE: ./build/x509/pem.js
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is ignored, as in other tools. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

;// CONCATENATED MODULE: ./build/sigstore/log-body.js





/** Thrown for a body of an unknown kind; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1, `intoto` 0.0.1 and 0.0.2 of Rekor v1, `hashedrekord`
 * and `dsse` 0.0.2 of Rekor v2.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not supported`);
    try {
        const body = json_shape_readObject(json_parseJson(canonicalizedBody, { what: 'the body', maxBytes: MAX_LOG_BODY, maxDepth: 16 }), 'body');
        refuseUnknown(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('the kind in the body differs from the kind of the entry');
        return read(json_shape_readObject(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof json_JsonError ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.1': readFirstInToto,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    refuseUnknown(spec, ['data', 'signature'], 'spec');
    const signature = json_shape_readObject(spec.signature, 'signature');
    refuseUnknown(signature, ['content', 'publicKey'], 'signature');
    const data = json_shape_readObject(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: json_shape_readBase64(signature.content, 'signature.content', limits_MAX_DER),
        verifier: readPemVerifier(json_shape_readObject(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    refuseUnknown(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = log_body_readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: json_shape_readBase64(signature.signature, 'signatures[0].signature', limits_MAX_DER),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
/**
 * What cosign before 2.2 logged for attestations. The log keeps neither envelope nor signature, but the digest of the envelope's JSON (rekor,
 * pkg/types/intoto/v0.0.1). It also keeps the digest of the payload, which this one covers.
 */
function readFirstInToto(spec) {
    refuseUnknown(spec, ['content', 'publicKey'], 'spec');
    const content = json_shape_readObject(spec.content, 'content');
    refuseUnknown(content, ['hash', 'payloadHash'], 'content');
    return {
        generation: 1,
        digestOf: 'envelope',
        ...readHexDigest(content.hash, 'content.hash'),
        verifier: readPemVerifier(spec.publicKey, 'publicKey'),
    };
}
function readInTotoV1(spec) {
    refuseUnknown(spec, ['content'], 'spec');
    const content = json_shape_readObject(spec.content, 'content');
    const signature = log_body_readOnly(json_shape_readObject(content.envelope, 'envelope').signatures, 'signatures');
    // The log base64-encodes once more what was already base64.
    const encoded = json_shape_readBase64(signature.sig, 'signatures[0].sig', limits_MAX_DER).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: json_shape_readBase64(encoded, 'signatures[0].sig', limits_MAX_DER),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    refuseUnknown(spec, ['hashedRekordV002'], 'spec');
    const record = json_shape_readObject(spec.hashedRekordV002, 'hashedRekordV002');
    refuseUnknown(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    refuseUnknown(spec, ['dsseV002'], 'spec');
    const record = json_shape_readObject(spec.dsseV002, 'dsseV002');
    refuseUnknown(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(log_body_readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = json_shape_readObject(value, where);
    refuseUnknown(signature, ['content', 'verifier'], where);
    const verifier = json_shape_readObject(signature.verifier, `${where}.verifier`);
    refuseUnknown(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    const keyDetails = json_shape_readOptionalString(verifier.keyDetails, `${where}.keyDetails`, 64);
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: json_shape_readBase64(signature.content, `${where}.content`, limits_MAX_DER),
        ...(keyDetails && { keyDetails }),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: json_shape_readBase64(json_shape_readObject(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, limits_MAX_DER),
        },
    };
}
/** The single signature: a bundle has one, and so has its log entry. */
function log_body_readOnly(value, where) {
    const [only, ...others] = json_shape_readArray(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return json_shape_readObject(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = json_shape_readObject(value, where);
    const name = json_shape_readOneOf(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = json_shape_readString(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = json_shape_readObject(value, where);
    const algorithm = json_shape_readOneOf(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, json_shape_readBase64(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has the wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = parsePem(json_shape_readBase64(value, where, limits_MAX_DER).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is not a certificate or public key`);
    return { kind: block.label === 'CERTIFICATE' ? 'certificate' : 'public-key', der: block.der };
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The body that Rekor v2 stores, and hashes as leaf, for a `hashedrekord` request (rekor-tiles, CLIENTS.md). */
function formatHashedRekordV2({ algorithm, digest, signature, verifier, keyDetails }) {
    const rawBytes = verifier.der.toString('base64');
    return Buffer.from(canonicalizeJson({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm, digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: {
                        keyDetails,
                        ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
                    },
                },
            },
        },
    }));
}

;// CONCATENATED MODULE: ./build/verification/verify-log-body.js





/**
 * Checks that a log entry belongs to its bundle: the same signature, by the same certificate or key, over the same digest. Without
 * this check, a valid entry for another signature would count for the bundle (CVE-2022-36056).
 *
 * @throws ChopmarkError `VERIFICATION_LOG_BODY`
 */
function verifyLogBody(entry, content, signer) {
    const body = readBody(entry);
    const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
    const differs = (body.signature && !body.signature.equals(signature) && 'signature') ||
        ((body.verifier.kind !== signer.kind || !body.verifier.der.equals(signer.der)) && signer.kind.replace('-', ' ')) ||
        (body.keyDetails !== undefined && !algorithms_classifyKey(signer.publicKey)?.details.includes(body.keyDetails) && 'kind of key') ||
        (!isAbout(body, content) && 'digest');
    if (!differs)
        return body;
    throw refuse('VERIFICATION_LOG_BODY', `The log entry ${entry.kind} ${entry.version} has a different ${differs} than the bundle.`, 'The entry is for another signature: the bundle was assembled by hand or tampered with.');
}
function readBody(entry) {
    try {
        return parseLogBody(entry);
    }
    catch (error) {
        if (!(error instanceof LogBodyError))
            throw error;
        throw refuse('VERIFICATION_LOG_BODY', `A log entry cannot be read: ${error.message}.`, undefined, error);
    }
}
/**
 * A hashedrekord can also be the entry of an envelope: then its digest is that of the data that the envelope's signature covers
 * (client specification, "Bundle content and entry kind"). A file with exactly these bytes has the same entry, so `sign` refuses
 * such files.
 *
 * The digest of a whole envelope is that of one of its forms in JSON, and covers the signature.
 */
function isAbout({ digestOf, algorithm, digest }, content) {
    if (content.kind === 'message')
        return digestOf === 'signed' && algorithm === content.algorithm && content.digest?.equals(digest) === true;
    const { envelope } = content;
    if (digestOf === 'envelope')
        return isWritten(envelope, algorithm, digest);
    if (digestOf === 'payload')
        return (0,external_node_crypto_namespaceObject.hash)(DIGEST_NAME[algorithm], envelope.payload, 'buffer').equals(digest);
    return digestSigned(algorithm, envelope).equals(digest);
}
function isWritten(envelope, algorithm, digest) {
    for (const written of digestEnvelopes(envelope, DIGEST_NAME[algorithm]))
        if (written.equals(digest))
            return true;
    return false;
}
const digestSigned = (algorithm, envelope) => algorithm === 'SHA2_256'
    ? digestEnvelope(envelope)
    : (0,external_node_crypto_namespaceObject.createHash)(DIGEST_NAME[algorithm]).update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();

;// CONCATENATED MODULE: ./build/base/json/canonical-json.js
/**
 * The JSON Canonicalization Scheme (RFC 8785): no white space, members sorted by UTF-16 code units, numbers as ECMAScript writes them. Pass
 * numbers that a double does not hold exactly as strings.
 */
function canonical_json_canonicalizeJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical_json_canonicalizeJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonical_json_canonicalizeJson(member)}`);
        return `{${members.join(',')}}`;
    }
    const text = JSON.stringify(value);
    if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
        throw new TypeError('not a JSON value');
    return text;
}

;// CONCATENATED MODULE: ./build/sigstore/merkle.js

/** Merkle trees of transparency logs (RFC 6962, section 2; the verification algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (...parts) => (0,external_node_crypto_namespaceObject.hash)('sha256', Buffer.concat(parts), 'buffer');
/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256();
const hashLeaf = (entry) => sha256(LEAF, entry);
const hashChildren = (left, right) => sha256(NODE, left, right);
/** The root that the path leads to; undefined if the leaf has no place in a tree of that size, or the path has the wrong length. */
function computeInclusionRoot({ leafHash, index, size, hashes }) {
    if (index < 0n || index >= size)
        return undefined;
    let place = index;
    let last = size - 1n;
    let root = leafHash;
    for (const sibling of hashes) {
        if (last === 0n || sibling.length !== 32)
            return undefined;
        if (isOdd(place) || place === last) {
            root = hashChildren(sibling, root);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            root = hashChildren(root, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n ? root : undefined;
}
const verifyInclusion = ({ rootHash, ...path }) => computeInclusionRoot(path)?.equals(rootHash) ?? false;
/** Whether the new tree is the old one with leaves appended and nothing changed. Every tree is consistent with the empty one. */
function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, hashes }) {
    if (oldSize < 0n || oldSize > newSize)
        return false;
    if (oldSize === newSize)
        return hashes.length === 0 && oldRoot.equals(newRoot);
    if (oldSize === 0n)
        return hashes.length === 0 && oldRoot.equals(EMPTY_ROOT);
    let place = oldSize - 1n;
    let last = newSize - 1n;
    while (isOdd(place)) {
        place >>= 1n;
        last >>= 1n;
    }
    // If the old tree is complete, it is a node of the new one and its root is known: proofs omit it.
    const [seed, ...path] = place === 0n ? [oldRoot, ...hashes] : hashes;
    if (seed === undefined)
        return false;
    let fromOld = seed;
    let fromNew = seed;
    for (const sibling of path) {
        if (last === 0n || sibling.length !== 32)
            return false;
        if (isOdd(place) || place === last) {
            fromOld = hashChildren(sibling, fromOld);
            fromNew = hashChildren(sibling, fromNew);
            while (!isOdd(place) && place !== 0n) {
                place >>= 1n;
                last >>= 1n;
            }
        }
        else {
            fromNew = hashChildren(fromNew, sibling);
        }
        place >>= 1n;
        last >>= 1n;
    }
    return last === 0n && fromOld.equals(oldRoot) && fromNew.equals(newRoot);
}
const isOdd = (value) => (value & 1n) === 1n;

;// CONCATENATED MODULE: ./build/verification/verify-checkpoint.js





/**
 * Verifies that a log signed a checkpoint (C2SP tlog-checkpoint). Signatures of others, such as witnesses, are ignored. An invalid
 * signature in the log's own name is refused, even if there is a valid one too. A known checkpoint is not verified again.
 *
 * A log of Rekor v2 is known by its name and key. A log of Rekor v1 is known by its key alone: its checkpoints begin with the name of its
 * machine, which has no relation to its URL (rekor, pkg/util/signed_note.go).
 */
function createCheckpointVerifier() {
    const kept = new Map();
    return (note, log, generation) => {
        const ofLog = kept.get(log) ?? new Map();
        kept.set(log, ofLog);
        const key = `${generation} ${note}`;
        const known = ofLog.get(key);
        if (known)
            return known;
        const checkpoint = verifyCheckpoint(note, log, generation);
        if (ofLog.size >= MAX_CHECKPOINTS_KEPT)
            ofLog.clear();
        ofLog.set(key, checkpoint);
        return checkpoint;
    };
}
function verifyCheckpoint(note, log, generation) {
    const checkpoint = read(note, log);
    const own = checkpoint.signatures.filter(generation === 1 ? isOfKey(log) : isOfName(requireOrigin(checkpoint, log), log));
    const digest = algorithms_classifyKey(log.publicKey)?.digest ?? 'sha256';
    const holds = own.length > 0 && own.every(({ signature }) => verifyBytes(digest, [checkpoint.signed], log.publicKey, signature));
    if (!holds)
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint is not signed by the transparency log ${log.name}.`);
    return checkpoint;
}
/** Rekor v1 takes the beginning of its key's SHA-256 for a hint, whatever the type of the key. Later logs hash the name too for some types. */
function isOfKey({ publicKey }) {
    const hint = rekorV1LogId(publicKey).subarray(0, 4);
    return ({ name, keyHint }) => keyHint.equals(hint) || keyHint.equals(noteKeyHint(name, publicKey));
}
function isOfName(origin, { publicKey }) {
    const hint = noteKeyHint(origin, publicKey);
    return ({ name, keyHint }) => name === origin && keyHint.equals(hint);
}
/** The name of a Rekor v2 log, which its checkpoint must have. */
function requireOrigin({ origin }, log) {
    if (log.origin === undefined)
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `The trusted root has no baseUrl for the log ${log.name}, so the checkpoint of a Rekor v2 entry cannot be compared with its name.`, 'Add the baseUrl of the log to the trusted root. Only Rekor v2 needs it.');
    if (origin !== log.origin)
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint has the origin ${JSON.stringify(origin)}, but the log is ${log.origin}.`);
    return log.origin;
}
function read(note, log) {
    try {
        return parseCheckpoint(note);
    }
    catch (error) {
        if (!(error instanceof CheckpointError))
            throw error;
        throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint of ${log.name} cannot be read: ${error.message}.`, undefined, error);
    }
}

;// CONCATENATED MODULE: ./build/verification/verify-log-entry.js







/** Verifies that entries are in a log of the trusted root: by the log's signed promise, by a proof up to a signed checkpoint, or by both if both are present. */
function createEntryVerifier(logs) {
    const verifyCheckpoint = createCheckpointVerifier();
    const verifyProof = (entry, log, generation) => {
        const { inclusionProof: proof, canonicalizedBody } = entry;
        if (!proof?.checkpoint)
            throw refuse('VERIFICATION_LOG_PROOF', `An inclusion proof of ${log.name} has no checkpoint, so it does not prove anything.`);
        const { size, rootHash } = verifyCheckpoint(proof.checkpoint, log, generation);
        if (proof.treeSize !== size || !proof.rootHash.equals(rootHash)) {
            throw refuse('VERIFICATION_LOG_CHECKPOINT', `An inclusion proof of ${log.name} and its checkpoint are for different trees.`);
        }
        verifyPath(proof, canonicalizedBody, log);
    };
    return (entry, generation) => {
        const known = logs.filter((log) => isIdOf(log, entry.logId));
        const [first] = known;
        if (!first) {
            throw refuse('VERIFICATION_LOG_UNKNOWN', `A log entry is from a transparency log that the trusted root does not list (${entry.logId.toString('hex')}).`, 'The bundle is from another Sigstore instance, or newer than the trusted root. Name the instance with --instance, or run "chopmark trust update".');
        }
        if (!entry.inclusionPromise && !entry.inclusionProof)
            throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.name} has neither an inclusion promise nor an inclusion proof.`);
        const { logIndex, inclusionProof: proof } = entry;
        if (generation === 2)
            return { ...verifySecondGeneration(entry, first, verifyProof), index: logIndex };
        // In Rekor v1, the index over all shards is at least the index in the shard, which the proof has.
        if (proof && proof.logIndex > logIndex)
            throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.name} and its proof have contradictory indexes.`);
        const time = entry.integratedTime === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
        if (!entry.inclusionPromise) {
            verifyProof(entry, first, 1);
            return { log: first, index: proof?.logIndex ?? logIndex, ...(time && { claimedAt: time }) };
        }
        const log = verifyPromise(entry, time, known);
        // sigstore-python 1 wrote proofs without a checkpoint into bundles of version 0.1. They prove nothing beside the promise.
        if (proof?.checkpoint)
            verifyProof(entry, log, 1);
        else if (proof)
            verifyPath(proof, entry.canonicalizedBody, log);
        return { log, index: logIndex, promisedAt: time };
    };
}
/** Whether a proof leads from the entry to the root that it states itself. Without a checkpoint, that proves nothing yet. */
function verifyPath({ logIndex: index, treeSize: size, hashes, rootHash }, body, { name }) {
    if (!verifyInclusion({ leafHash: hashLeaf(body), index, size, hashes, rootHash }))
        throw refuse('VERIFICATION_LOG_PROOF', `The inclusion proof of a log entry does not match the tree of ${name}: the entry is not proven to be in the log.`);
}
/** Rekor v2 states 32 bytes as its id. A trusted root can have only the first four, as checkpoints do. */
const isIdOf = ({ logId }, id) => (logId.length === 4 ? id.subarray(0, 4) : id).equals(logId);
/** Rekor v2 makes no promises and states no time. An entry that has one was tampered with. */
function verifySecondGeneration(entry, log, verifyProof) {
    if (entry.inclusionPromise || entry.integratedTime) {
        throw refuse('VERIFICATION_LOG_PROMISE', `A Rekor v2 entry of ${log.name} has an inclusion promise or a time, which Rekor v2 does not issue.`);
    }
    if (entry.inclusionProof?.logIndex !== entry.logIndex) {
        throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${log.name} and its proof have different indexes.`);
    }
    verifyProof(entry, log, 2);
    return { log };
}
/** The signed entry timestamp of Rekor v1: its key over the canonical JSON of body, time, id and index. */
function verifyPromise(entry, time, known) {
    const { canonicalizedBody, integratedTime, logId, logIndex, inclusionPromise } = entry;
    const name = known[0]?.name;
    if (!time || !inclusionPromise || logIndex > Number.MAX_SAFE_INTEGER) {
        throw refuse('VERIFICATION_LOG_PROMISE', `An inclusion promise of ${name} has no time.`);
    }
    const current = known.filter(({ validity }) => isValidAt(validity, time));
    if (current.length === 0)
        throw refuse('VERIFICATION_LOG_PROMISE', `An inclusion promise is from ${formatTime(time)}, when ${name} was not in use.`);
    const payload = Buffer.from(canonical_json_canonicalizeJson({
        body: canonicalizedBody.toString('base64'),
        integratedTime: Number(integratedTime),
        logID: logId.toString('hex'),
        logIndex: Number(logIndex),
    }));
    const log = current.find(({ publicKey }) => verifyBytes(algorithms_classifyKey(publicKey)?.digest ?? 'sha256', [payload], publicKey, inclusionPromise));
    if (!log)
        throw refuse('VERIFICATION_LOG_PROMISE', `An inclusion promise is not signed by the transparency log ${name}.`);
    return log;
}

;// CONCATENATED MODULE: ./build/verification/verify-scts.js






const TLS_SHA256 = 4;
const TLS_SIGNATURE = { 1: 'rsa', 3: 'ec' };
/**
 * Verifies the SCTs of a certificate (RFC 6962, section 3.2): each must be from a CT log of the trusted root that was in use at that
 * time, and each log counts once.
 *
 * @throws ChopmarkError `VERIFICATION_SCT`
 */
function verifyScts(leaf, issuer, logs, threshold) {
    const issuerKeyHash = (0,external_node_crypto_namespaceObject.hash)('sha256', issuer.spki, 'buffer');
    const seen = new Set();
    for (const sct of leaf.scts) {
        const id = sct.logId.toString('hex');
        if (seen.has(id))
            throw refuse('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has two SCTs from the CT log ${id}.`);
        seen.add(id);
        verifySct(sct, leaf, issuerKeyHash, logs);
    }
    if (seen.size < threshold) {
        throw refuse('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has ${seen.size} SCTs, but ${threshold} are required.`, 'A certificate that is in no certificate transparency log may have been issued secretly. For an instance without a CT log, use a trusted root without a CT log.');
    }
}
function verifySct(sct, leaf, issuerKeyHash, logs) {
    const time = new Date(Number(sct.timestamp));
    const known = logs.filter(({ logId }) => logId.equals(sct.logId));
    if (known.length === 0) {
        throw refuse('VERIFICATION_SCT', `An SCT in the certificate of ${leaf.identity.san} is from a CT log that the trusted root does not list (${sct.logId.toString('hex')}).`);
    }
    const current = known.filter(({ validity }) => isValidAt(validity, time));
    if (current.length === 0)
        throw refuse('VERIFICATION_SCT', `An SCT is from ${formatTime(time)}, when the CT log ${known[0]?.name} was not in use.`);
    const input = encodeSctInput(sct, issuerKeyHash, leaf.precertificate);
    const holds = current.some(({ publicKey }) => sct.hashAlgorithm === TLS_SHA256 &&
        TLS_SIGNATURE[sct.signatureAlgorithm] === algorithms_classifyKey(publicKey)?.type &&
        verifyBytes('sha256', [input], publicKey, sct.signature));
    if (!holds)
        throw refuse('VERIFICATION_SCT', `An SCT in the certificate of ${leaf.identity.san} is not signed by the CT log ${current[0]?.name}.`);
}

;// CONCATENATED MODULE: ./build/x509/timestamp-token.js




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer, all in DER.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = readChildren(readOnly(der, TAG.SEQUENCE));
    const [code] = status ? readChildren(status, TAG.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new der_DerError('not a timestamp response');
    const granted = readDerInteger(code);
    if (granted !== 0n && granted !== 1n)
        throw new der_DerError(`the authority refused with the status ${granted}`);
    if (!token)
        throw new der_DerError('it contains no token');
    return parseToken(token);
}
/**
 * The version of signed data whose content is not plain data, and of a signer identified by issuer and serial number (RFC 5652, sections
 * 5.1 and 5.3).
 */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = readChildren(token, TAG.SEQUENCE);
    if (!type || !wrapper || readOid(type) !== OID.SIGNED_DATA)
        throw new der_DerError('its token is not signed data');
    const signedData = only(wrapper, contextConstructed(0));
    const [version, digestAlgorithms, content, ...rest] = readChildren(signedData, TAG.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new der_DerError('its signed data is truncated');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === contextConstructed(0));
    // Revocation lists ([1]) are allowed here by the standard, but are not written by authorities and not needed.
    if (!signers || rest.some(({ tag }) => tag !== contextConstructed(0)))
        throw new der_DerError('its signed data is malformed');
    if (readDerInteger(version) !== CONTENT_VERSION)
        throw new der_DerError('its signed data has an unsupported version');
    const info = readContent(content);
    const embedded = certificates ? readChildren(certificates, contextConstructed(0)) : [];
    if (embedded.length > MAX_TIMESTAMP_CERTIFICATES)
        throw new der_DerError(`it contains more than ${MAX_TIMESTAMP_CERTIFICATES} certificates`);
    const signer = readSigner(only(signers, TAG.SET));
    if (!readChildren(digestAlgorithms, TAG.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new der_DerError('its signed data does not list the digest algorithm of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = readChildren(node, TAG.SEQUENCE);
    if (!type || !wrapper || readOid(type) !== OID.TST_INFO)
        throw new der_DerError('the signed content is not a timestamp');
    const octets = only(wrapper, contextConstructed(0));
    if (octets.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = readChildren(readOnly(der, TAG.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new der_DerError('its timestamp is truncated');
    if (readDerInteger(version) !== 1n)
        throw new der_DerError('its timestamp is not of version 1');
    if (time.tag !== TAG.GENERALIZED_TIME)
        throw new der_DerError('its time is not a GeneralizedTime');
    const [algorithm, digest] = readChildren(imprint, TAG.SEQUENCE);
    if (!algorithm || digest?.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === contextConstructed(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === TAG.INTEGER);
    return {
        time: readDerTime(time),
        policy: readOid(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: readDerInteger(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of readChildren(extensions)) {
        const [, flag, value] = readChildren(extension, TAG.SEQUENCE);
        if (flag && value && readDerBoolean(flag))
            throw new der_DerError('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = readChildren(node, TAG.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new der_DerError('its signer is truncated');
    if (readDerInteger(version) !== SIGNER_VERSION)
        throw new der_DerError('its signer has an unsupported version');
    if (sid.tag === contextPrimitive(0))
        throw new der_DerError('its signer is identified by key, not by issuer and serial number');
    const [issuer, serial] = readChildren(sid, TAG.SEQUENCE);
    if (!issuer || !serial || signature.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || readOid(contentType) !== OID.TST_INFO)
        throw new der_DerError('its signature does not cover a timestamp');
    if (messageDigest?.tag !== TAG.OCTET_STRING)
        throw new der_DerError('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: formatSerial(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // The signature covers the SET OF itself, not the [0] under which it is sent (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([TAG.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: readAlgorithm(signatureAlgorithm),
        signature: signature.content,
    };
}
/** The single value of each attribute. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of readChildren(node, contextConstructed(0))) {
        const [type, set, ...rest] = readChildren(attribute, TAG.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new der_DerError('a signed attribute is malformed');
        const name = readOid(type);
        if (values.has(name))
            throw new der_DerError(`the signed attribute ${name} is duplicated`);
        values.set(name, only(set, TAG.SET));
    }
    return values;
}
/**
 * Reads ESSCertIDv2 (RFC 5816, section 2.2.1), otherwise ESSCertID, which uses SHA-1 only. That is acceptable because it only selects the
 * certificate, which is verified itself.
 */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new der_DerError('its signature does not identify the certificate of its signer');
    const [list] = readChildren(value, TAG.SEQUENCE);
    const [id] = list ? readChildren(list, TAG.SEQUENCE) : [];
    const [first, second] = id ? readChildren(id, TAG.SEQUENCE) : [];
    const named = modern && first?.tag === TAG.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== TAG.OCTET_STRING)
        throw new der_DerError('the certificate of its signer is identified in an unknown way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = readAlgorithm(algorithm);
    const name = DIGEST_OID[oid];
    if (!name)
        throw new der_DerError(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = readChildren(node, tag);
    if (!child || others.length > 0)
        throw new der_DerError('expected exactly one element');
    return child;
}

;// CONCATENATED MODULE: ./build/verification/verify-timestamp.js









const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
/** Verifies RFC 3161 timestamps over signatures. The chain of each authority is verified once, when it is first used. */
function createTimestampVerifier(authorities) {
    const prepared = new Map();
    const prepare = (authority) => {
        let known = prepared.get(authority);
        if (!known) {
            known = attempt(() => verify_timestamp_readAuthority(authority));
            prepared.set(authority, known);
        }
        if (known instanceof der_DerError)
            throw known;
        return known;
    };
    return (response, signature) => {
        const token = attempt(() => parseTimestampResponse(response));
        if (token instanceof der_DerError)
            throw refuse('VERIFICATION_TIMESTAMP', `A timestamp cannot be read: ${token.message}.`, undefined, token);
        let fault = 'no timestamp authority of the trusted root signed it';
        for (const authority of authorities) {
            const failed = attempt(() => {
                const known = prepare(authority);
                const signer = findSigner(token, known);
                if (!signer)
                    return fault;
                return verifyToken(token, signature, signer, known);
            });
            if (failed === undefined)
                return { time: token.time, authority };
            fault = failed instanceof der_DerError ? `${authority.uri}: ${failed.message}` : failed;
        }
        throw refuse('VERIFICATION_TIMESTAMP', `The timestamp of ${formatTime(token.time)} is not valid: ${fault}.`);
    };
}
/** The certificate that signed: the trusted root's own, or the embedded one if the chain issued it. */
function findSigner(token, { leaf, authorities, signers }) {
    if (leaf) {
        if (!isSigner(leaf, token))
            return undefined;
        // Embedded certificates are not needed then. Only those of the chain may be embedded, because other clients could take another one for the signer.
        const known = [leaf, ...authorities];
        if (!token.certificates.every((der) => known.some((certificate) => certificate.der.equals(der))))
            throw new der_DerError('it embeds a certificate that is not part of its chain');
        return leaf;
    }
    for (const der of token.certificates) {
        const key = der.toString('latin1');
        const signer = signers.get(key) ?? x509_parseX509(der);
        if (!isSigner(signer, token))
            continue;
        if (!signers.has(key)) {
            const [issuer] = authorities;
            if (!issuer || !isIssuedBy(signer, issuer))
                return undefined;
            refuseOtherPurposes(signer);
            signers.set(key, signer);
        }
        return signer;
    }
    return undefined;
}
function verify_timestamp_readAuthority(authority) {
    const [first, ...rest] = authority.chain.map(({ raw }) => raw);
    const leaf = first && x509_parseX509(first);
    if (!first || !leaf)
        throw new der_DerError('its chain is empty');
    if (readBasicConstraints(leaf).isAuthority) {
        return { authority, authorities: verifyAuthorities([first, ...rest], PURPOSE.TIME_STAMPING), signers: new Map() };
    }
    const authorities = verifyAuthorities(rest, PURPOSE.TIME_STAMPING);
    const [issuer] = authorities;
    if (!issuer || !isIssuedBy(leaf, issuer))
        throw new der_DerError('its certificate is not issued by the next certificate of its chain');
    refuseOtherPurposes(leaf);
    return { authority, leaf, authorities, signers: new Map() };
}
/** The key of a timestamp authority signs only timestamps, and its certificate states this in a critical extension (RFC 3161, section 2.3). */
function refuseOtherPurposes(leaf) {
    refuseUnknownCritical(leaf);
    const purposes = readPurposes(leaf) ?? [];
    if (purposes.length !== 1 || purposes[0] !== PURPOSE.TIME_STAMPING || !leaf.extensions.get(EXTENSION.EXTENDED_KEY_USAGE)?.critical) {
        throw new der_DerError('its certificate is not only for timestamps');
    }
    if (hasKeyUsage(leaf, KEY_USAGE.DIGITAL_SIGNATURE) === false)
        throw new der_DerError('its key is not for digital signatures');
    if (readBasicConstraints(leaf).isAuthority)
        throw new der_DerError('its certificate is that of a certificate authority');
}
const isSigner = ({ issuer, serial }, { signer }) => serial === signer.serial && issuer.equals(signer.issuer);
/** The fault of the token; undefined if it is valid. */
function verifyToken(token, signature, leaf, { authority, authorities }) {
    const { signer, imprint, time, info } = token;
    if (!isValidAt(authority.validity, time))
        return `the trusted root does not list ${authority.uri} as in use at that time`;
    if (findExpired([leaf, ...authorities], time))
        return `a certificate of ${authority.uri} was not valid at that time`;
    if (!(0,external_node_crypto_namespaceObject.hash)(signer.certificateDigest.algorithm, leaf.der, 'buffer').equals(signer.certificateDigest.digest))
        return 'it names another certificate as that of its signer';
    if (!(0,external_node_crypto_namespaceObject.hash)(signer.digestAlgorithm, info, 'buffer').equals(signer.messageDigest))
        return 'its signature covers another timestamp';
    if (!verifySigner(token, leaf))
        return `it is not signed by ${authority.uri}`;
    if (!(0,external_node_crypto_namespaceObject.hash)(imprint.algorithm, signature, 'buffer').equals(imprint.digest))
        return 'it is for another signature';
    return undefined;
}
function verifySigner({ signer }, { publicKey }) {
    const scheme = signer.signatureAlgorithm === RSA_ENCRYPTION
        ? { key: 'rsa', digest: signer.digestAlgorithm }
        : SIGNATURE_OID[signer.signatureAlgorithm];
    if (!scheme || algorithms_classifyKey(publicKey)?.type !== scheme.key)
        return false;
    return verifyBytes(scheme.digest ?? 'sha512', [signer.signedAttributes], publicKey, signer.signature);
}
/** The value, or the error if it is a DerError. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof der_DerError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/verification/verifier.js

















/** A verifier for one trusted root. It caches what it verified: chain and SCTs of a certificate, chains of authorities, checkpoints. */
function createVerifier(trustedRoot, { publicKey, thresholds = {} } = {}) {
    const required = requiredEvidence(trustedRoot, thresholds, publicKey ? 'key' : 'certificate');
    const chains = createChainVerifier(trustedRoot.certificateAuthorities);
    const verifyEntry = createEntryVerifier(trustedRoot.logs);
    const verifyTimestamp = createTimestampVerifier(trustedRoot.timestampAuthorities);
    const ownKey = publicKey && describeKey(publicKey);
    const certificates = new Map();
    const readSigner = (material) => {
        if (ownKey || material.kind === 'public-key')
            return requireKey(material, ownKey);
        // Other certificates than the leaf come from the creator of the bundle. Chains are built only from the trusted root.
        const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
        const key = der?.toString('latin1') ?? '';
        const known = certificates.get(key);
        if (known)
            return known;
        const leaf = parseLeaf(der ?? Buffer.alloc(0));
        const issuers = chains.findIssuers(leaf);
        if (issuers[0]?.certificates[0])
            verifyScts(leaf, issuers[0].certificates[0], trustedRoot.ctLogs, required.scts);
        const signer = { kind: 'certificate', der: leaf.der, publicKey: leaf.publicKey, certificate: { leaf, issuers } };
        if (certificates.size >= MAX_CERTIFICATES_KEPT)
            certificates.clear();
        certificates.set(key, signer);
        return signer;
    };
    const verifyEntries = ({ entries, content }, signer) => {
        const verified = entries.map((entry) => verifyEntry(entry, verifyLogBody(entry, content, signer).generation));
        if (new Set(verified.map(({ log }) => log)).size < verified.length) {
            throw refuse('VERIFICATION_LOG_DUPLICATE', 'The bundle has two entries of the same transparency log, which would count as evidence twice.', 'Get the original bundle from its signer, or sign again.');
        }
        const operators = new Set(verified.map(({ log }) => log.operator ?? log.name));
        if (operators.size < required.logs) {
            throw refuse('VERIFICATION_LOG_MISSING', `The bundle has entries in ${operators.size} transparency logs, but ${required.logs} are required.`, 'Without a log entry, a secretly made signature goes unnoticed. For an instance without a log, use a trusted root without a log.');
        }
        return verified;
    };
    const collectTimes = ({ timestamps, content }, entries) => {
        const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
        const times = entries.flatMap(({ log, promisedAt }) => promisedAt ? [{ time: promisedAt, source: 'log', authority: log.name }] : []);
        for (const response of timestamps) {
            const { time, authority } = verifyTimestamp(response, signature);
            if (times.some((other) => other.source === 'timestamp-authority' && other.authority === authority.uri && other.time.getTime() === time.getTime())) {
                throw refuse('VERIFICATION_TIMESTAMP', `The bundle has the timestamp of ${authority.uri} at ${formatTime(time)} twice.`);
            }
            times.push({ time, source: 'timestamp-authority', authority: authority.uri });
        }
        return times;
    };
    const verifyTimes = (signer, entries, times) => {
        const sources = new Set(times.map(({ source, authority }) => `${source} ${authority}`));
        if (sources.size < required.times) {
            throw refuse('VERIFICATION_NO_TRUSTED_TIME', `The bundle has ${sources.size} sources of trusted time, but ${required.times} are required.`, 'Rekor v2 does not prove a time, so its bundles need a timestamp. Rekor v1 proves a time with its inclusion promise.');
        }
        for (const { log } of entries) {
            const outside = times.find(({ time }) => !isValidAt(log.validity, time));
            if (outside)
                throw refuse('VERIFICATION_LOG_UNKNOWN', `The transparency log ${log.name} was not in use at ${formatTime(outside.time)}.`);
        }
        if (!signer.certificate)
            return;
        const claimed = entries.flatMap(({ claimedAt }) => claimedAt ?? []);
        chains.verifyTimes(signer.certificate.leaf, signer.certificate.issuers, [...times.map(({ time }) => time), ...claimed]);
    };
    return {
        verifyCertificate(der, now) {
            const { certificate } = readSigner({ kind: 'certificate', certificate: der });
            if (!certificate)
                throw new TypeError('a verifier for a key does not accept certificates');
            const { notBefore, notAfter } = certificate.leaf.identity;
            const at = new Date(Math.min(Math.max(now.getTime(), notBefore.getTime()), notAfter.getTime()));
            chains.verifyTimes(certificate.leaf, certificate.issuers, [at]);
            return certificate.leaf.identity;
        },
        async verifyBundle(bundle, artifact) {
            refuseRoots(bundle);
            const signer = readSigner(bundle.material);
            const content = await verifyContent(bundle.content, signer.publicKey, artifact);
            const entries = verifyEntries({ ...bundle, content }, signer);
            const times = collectTimes(bundle, entries);
            verifyTimes(signer, entries, times);
            const statement = readStatementOf(bundle, artifact);
            return {
                signer: signer.certificate
                    ? { kind: 'certificate', identity: signer.certificate.leaf.identity }
                    : { kind: 'key', fingerprint: fingerprintKey(signer.publicKey) },
                entries: entries.map(({ log, index }, at) => ({
                    log: log.name,
                    logId: log.logId.toString('hex'),
                    index,
                    kind: bundle.entries[at]?.kind ?? '',
                    version: bundle.entries[at]?.version ?? '',
                })),
                times,
                ...(statement && { statement }),
            };
        },
    };
}
/** The name of a user's own key: SHA-256 of its SubjectPublicKeyInfo, lower-case hex. */
const fingerprintKey = (key) => (0,external_node_crypto_namespaceObject.hash)('sha256', key.export({ type: 'spki', format: 'der' }), 'hex');
const describeKey = (publicKey) => ({
    kind: 'public-key',
    der: publicKey.export({ type: 'spki', format: 'der' }),
    publicKey,
});
function requireKey(material, ownKey) {
    if (material.kind !== 'public-key') {
        throw refuse('VERIFICATION_KEY', 'Wrong signer: expected the given key, but the bundle is signed with a certificate.', 'Leave out --key, and name the identity in the certificate as the expected signer.');
    }
    if (!ownKey)
        throw refuse('VERIFICATION_KEY', 'The bundle is signed with a key without a certificate, and no public key was given.', 'Name the public key with --key.');
    return ownKey;
}
function parseLeaf(der) {
    try {
        return readCertificate(der);
    }
    catch (error) {
        if (!(error instanceof der_DerError))
            throw error;
        throw refuse('VERIFICATION_CERTIFICATE', `The certificate of the bundle is not a signing certificate: ${error.message}.`, undefined, error);
    }
}
/**
 * A root in a bundle could be taken for a trusted one, so bundles must not have any (protobuf-specs, sigstore_bundle.proto,
 * `x509_certificate_chain`). Clients from before the rule wrote bundles of version 0.1 without an inclusion proof: theirs is ignored, as
 * every certificate but the first is.
 */
function refuseRoots({ material, version, entries }) {
    if (material.kind !== 'chain' || !material.certificates.slice(1).some(isSelfIssued))
        return;
    if (version === '0.1' && entries.every(({ inclusionProof }) => inclusionProof === undefined))
        return;
    throw refuse('VERIFICATION_CERTIFICATE', 'The bundle has a root certificate in its chain. Roots come from the trusted root, never from a bundle.', 'Take the bundle from its signer in a newer version, or ask for a bundle without the root. Intermediate certificates are allowed.');
}
/** The signed statement. If there is an artifact to verify, it must be one of the subjects. */
function readStatementOf({ content }, artifact) {
    if (content.kind === 'message')
        return undefined;
    const { payloadType, payload } = content.envelope;
    if (payloadType !== IN_TOTO_PAYLOAD_TYPE) {
        if (artifact.kind === 'none')
            return undefined;
        throw refuse('VERIFICATION_STATEMENT_MALFORMED', `The payload type ${JSON.stringify(payloadType)} of the bundle is not that of a statement about an artifact.`);
    }
    if (artifact.kind !== 'none' && !matchSubject(parseStatement(payload).subjects, artifact)) {
        throw refuse('VERIFICATION_ARTIFACT_MISMATCH', 'The artifact is not a subject of the statement.', 'The file was changed after it was attested, or the bundle is for another file. Only sha256, sha384 and sha512 are compared.');
    }
    return payload;
}

;// CONCATENATED MODULE: ./build/verification/verify-worker.js




/* A thread of the verifier pool (verifier-pool.ts): it receives bundles and answers with verdicts. */
/** Marks the data that a thread of the pool is started with. The file does nothing if anything else loads it. */
const VERIFY_TASK = 'chopmark-verify';
async function answer({ id, root, bundle, artifact }, verifiers) {
    try {
        const verifier = verifiers.get(root);
        if (!verifier)
            throw new TypeError('a job came before its trusted root');
        const { statement, ...verdict } = await verifier.verifyBundle(bundle, artifact);
        return { id, verdict, signsStatement: statement !== undefined };
    }
    catch (error) {
        if (!(error instanceof errors_ChopmarkError))
            return { id, fault: error };
        const { code, message, hint, cause } = error;
        return { id, problem: { code, message, hint, ...(cause instanceof Error && { cause }) } };
    }
}
/** Restores the buffers of a trusted root that was sent in a message. */
function revive(trustedRoot) {
    const logs = (list) => list.map((log) => ({ ...log, logId: Buffer.from(log.logId) }));
    return { ...trustedRoot, logs: logs(trustedRoot.logs), ctLogs: logs(trustedRoot.ctLogs) };
}
function work() {
    const verifiers = new Map();
    external_node_worker_threads_namespaceObject.parentPort?.on('message', async (message) => {
        if (message.kind === 'root')
            verifiers.set(message.root, createVerifier(revive(message.trustedRoot), message.options));
        else
            external_node_worker_threads_namespaceObject.parentPort?.postMessage(await Promise.all((0,external_node_v8_namespaceObject.deserialize)(message.jobs).map((job) => answer(job, verifiers))));
    });
    // Reports to the starter that the thread is ready.
    external_node_worker_threads_namespaceObject.parentPort?.postMessage([]);
}
if (external_node_worker_threads_namespaceObject.workerData?.marker === VERIFY_TASK)
    work();

var __webpack_exports__VERIFY_TASK = __webpack_exports__.k;
export { __webpack_exports__VERIFY_TASK as VERIFY_TASK };
