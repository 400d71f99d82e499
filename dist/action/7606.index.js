export const id = 7606;
export const ids = [7606];
export const modules = {

/***/ 67606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/error-codes.js
/**
 * Every error code with the one sentence the reference prints for it. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
const ERROR_CODES = {
    INPUT_ARTIFACTS_LIST: 'The list of artifacts that a runner of GitHub hands over cannot be used.',
    INPUT_CHECKOUT: 'Dependencies were to come from a Git checkout, and there is none.',
    INPUT_CHECKSUMS_LINE: 'A line of a checksums file cannot be read.',
    INPUT_CLAUSE: 'A clause about the signer has no meaning for the CI it is asked of.',
    INPUT_COMMAND_UNKNOWN: 'There is no command of that name.',
    INPUT_DIGEST: 'A digest is not written as ALGORITHM:HEX of an algorithm that is accepted.',
    INPUT_EXEC: 'The build command that attest was to run failed, or cannot be told of.',
    INPUT_FILE_CHANGED: 'A file changed while it was hashed or sent.',
    INPUT_FILE_EXISTS: 'A file that was to be created is already there.',
    INPUT_GIT: 'A revision of git cannot be read: there is no checkout, no such revision, or not all of its objects.',
    INPUT_IMAGE: 'What was given as image is no reference to one.',
    INPUT_IMAGE_ATTESTATION: 'What BuildKit left in an image as attestation is missing, or is not about what it lies beside.',
    INPUT_IMAGE_CONTENT: 'An image is of a kind, a size or a shape that is not worked on.',
    INPUT_IMAGE_MISSING: 'The registry has no such image.',
    INPUT_IMAGE_PLATFORM: 'An image does not have a platform that was asked for.',
    INPUT_INSTANCE_NEEDED: 'The job says of itself that no instance can be chosen for it; instance has to name one.',
    INPUT_INSTANCE_UNKNOWN: 'The instance that was asked for is neither a known name nor a file.',
    INPUT_KEY_DIGEST: 'An own key cannot sign the digest that is to be signed.',
    INPUT_KEY_UNREADABLE: 'An own key is not a private key that can be read.',
    INPUT_KEY_UNSUPPORTED: 'An own key is of a kind that no Sigstore service takes.',
    INPUT_MAPPING: 'The path of a document, which was to be another for each subject, is none or the same for some of them.',
    INPUT_MODEL: 'A folder that was to be signed as a model cannot be.',
    INPUT_NO_BUILD: 'Provenance was asked for where no build of a known CI is to be seen.',
    INPUT_NO_MATCH: 'A pattern or path that names subjects matches no file.',
    INPUT_NO_SUBJECTS: 'Nothing was found to sign or verify.',
    INPUT_OPTION_CONFLICT: 'Two options were given that exclude each other.',
    INPUT_OPTION_MISSING: 'An option was not given that the command, or another option, needs.',
    INPUT_OPTION_UNKNOWN: 'An option was given that the command does not have.',
    INPUT_OPTION_VALUE: 'An option cannot have the value it was given.',
    INPUT_PACKAGE: 'A file is not the kind of package that it was said to be, or its ecosystem cannot take what would be signed.',
    INPUT_PATTERN: 'A regular expression that was asked for is none that can be run in linear time.',
    INPUT_POLICY: 'A policy file cannot be used: it is no YAML, has an unknown key, or asks what cannot be answered.',
    INPUT_POLICY_DIGEST: 'A policy file, or one that it names, has other bytes than its digest says.',
    INPUT_POLICY_SCHEMA: 'A JSON schema that a policy names cannot be used.',
    INPUT_POLICY_UNPINNED: 'A policy that is named by its digest names files without one.',
    INPUT_PREDICATE_INVALID: 'A predicate is not what its type, or the schema that was given for it, says.',
    INPUT_PREDICATE_NOT_JSON: 'A predicate is not JSON, or JSON that cannot be kept as it is.',
    INPUT_PREDICATE_NOT_OBJECT: 'A predicate is JSON, but no object.',
    INPUT_PREDICATE_SCHEMA: 'A schema that was given for a predicate is no JSON schema that can be used.',
    INPUT_PREDICATE_TOO_LARGE: 'A predicate is longer than any predicate should be.',
    INPUT_PREDICATE_TYPE: 'The type of a predicate is not an absolute URI.',
    INPUT_PROXY: 'The environment names a proxy that is not an address.',
    INPUT_PUBLIC_LOG: 'Names of what is not proven public would enter a public log.',
    INPUT_QUERY: 'What came on standard input as a query is none.',
    INPUT_REPORT_FORMAT: 'A vulnerability or test report is in no format that is read.',
    INPUT_REPORT_INVALID: 'A vulnerability or test report is not as its format has it.',
    INPUT_SANDBOX_FOLDER: 'The folder that keeps the state of a sandbox cannot be used.',
    INPUT_SANDBOX_PORT: 'The sandbox could not listen on the port that was asked for.',
    INPUT_SBOM_FORMAT: 'An SBOM is in no format that is signed, or in a version that is not known.',
    INPUT_SBOM_INVALID: 'An SBOM is not valid by the schema of its format.',
    INPUT_SECRET_EMPTY: 'The file or variable that a token or key was to come from holds nothing.',
    INPUT_SECRET_UNREADABLE: 'The file or variable that a token or key was to come from could not be read.',
    INPUT_SERVICE_URL: 'The URL of a service is not https, or http on loopback.',
    INPUT_SERVICE_VERSION: 'Nothing says which API version a service speaks that was named by its URL.',
    INPUT_SIGNING_CONFIG_MALFORMED: 'A signing config is not one of the version that is read.',
    INPUT_STATEMENT: 'A file that was given as statement is no in-toto statement.',
    INPUT_STORE_URL: 'The address of a store is not one that bundles and credentials may be sent to.',
    INPUT_STORE_UNKNOWN: 'A store was named that does not exist.',
    INPUT_SUBJECT_CONFLICT: 'Two subjects have the same name and different digests.',
    INPUT_SUBJECT_COUNT: 'Another number of subjects was found than expected-subjects says.',
    INPUT_SUBJECT_ENVELOPE: 'A file to sign is what an attestation is signed over, so its signature could pass for one.',
    INPUT_SUBJECT_KIND: 'A path that names a subject is not a regular file.',
    INPUT_SUBJECT_NAME: 'The name of a subject cannot be kept as it is.',
    INPUT_TIMEOUT: 'The time of the run was over before its input was read.',
    INPUT_TOO_LARGE: 'A file that was named as input is longer than any of its kind should be.',
    INPUT_TOO_MANY_SUBJECTS: 'More subjects were found than one run may have.',
    INPUT_TRUSTED_ROOT_MALFORMED: 'A trusted root is not one of a version that is read, or lacks what makes it one.',
    INPUT_TRUST_CONFIG_MALFORMED: 'A client trust config is not one of the version that is read.',
    INPUT_UNREADABLE: 'A file that was named as input could not be read.',
    IDENTITY_ANSWER_TOO_LARGE: 'A service that issues identity tokens sent more than any such answer holds.',
    IDENTITY_AUDIENCE_REFUSED: 'The certificate authority wants tokens for another audience than this one is for.',
    IDENTITY_BUILDKITE_NO_TOKEN: 'The job runs in Buildkite, and the agent gave it no identity token.',
    IDENTITY_CERTIFICATE_DISAGREES: 'The certificate says something else than the identity token it was issued for.',
    IDENTITY_CHANGED: 'A renewed certificate names another identity than the one the run began with.',
    IDENTITY_CIRCLECI_NO_TOKEN: 'The job runs in CircleCI, and its command gave it no identity token.',
    IDENTITY_CI_AMBIGUOUS: 'The environment is that of more than one CI at once.',
    IDENTITY_GITHUB_NO_TOKEN: 'The job runs in GitHub Actions and may not have an identity token.',
    IDENTITY_GITLAB_NO_TOKEN: 'The job runs in GitLab CI and declares no identity token.',
    IDENTITY_GOOGLE_NO_TOKEN: 'The workload runs on Google Cloud and gets no identity token.',
    IDENTITY_ISSUER_UNKNOWN: 'The certificate authority does not accept tokens of this issuer.',
    IDENTITY_JENKINS_NO_TOKEN: 'The build runs in Jenkins, and no identity token is bound to it.',
    IDENTITY_KUBERNETES_NO_TOKEN: 'The file for a projected Kubernetes token holds none.',
    IDENTITY_NONE: 'Nothing on this machine offers an identity token.',
    IDENTITY_SERVICE_ADDRESS: 'The address of a token service is not one that a secret may be sent to.',
    IDENTITY_SERVICE_GARBLED: 'A service that issues identity tokens answered with something that is none.',
    IDENTITY_SERVICE_REFUSED: 'A service that issues identity tokens refused to.',
    IDENTITY_SPIFFE_NO_TOKEN: 'The SPIFFE agent gave the workload no identity token.',
    IDENTITY_TIMEOUT: 'A service that issues identity tokens did not answer in time.',
    IDENTITY_TOKEN_AUDIENCE: 'The identity token is made out to somebody else than the certificate authority.',
    IDENTITY_TOKEN_CHANGED: 'A renewed identity token names another identity than the first one.',
    IDENTITY_TOKEN_EXPIRED: 'The work outlived its identity token, and there is no second one.',
    IDENTITY_TOKEN_MALFORMED: 'What was given as identity token is not a JSON Web Token.',
    IDENTITY_TOKEN_NOT_YET_VALID: 'The identity token is not valid yet.',
    IDENTITY_TOKEN_REFUSED: 'The certificate authority did not accept the identity token.',
    IDENTITY_UNREACHABLE: 'A service that issues identity tokens gave no answer.',
    SIGNING_ANSWER_TOO_LARGE: 'A service needed for signing sent more than any such answer holds.',
    SIGNING_CERTIFICATE_GARBLED: 'The certificate authority answered with something that is no certificate for our key.',
    SIGNING_CERTIFICATE_REFUSED: 'The certificate authority did not issue a certificate.',
    SIGNING_CONFIGURATION_GARBLED: 'The certificate authority answered the question for its issuers with something else.',
    SIGNING_CONFIGURATION_REFUSED: 'The certificate authority does not say which issuers it accepts.',
    SIGNING_INTERRUPTED: 'The run was ended before everything was signed.',
    SIGNING_LOG_FOREIGN: 'The transparency log returned an entry of something else than was sent.',
    SIGNING_LOG_GARBLED: 'The transparency log answered with something that is no log entry.',
    SIGNING_LOG_LATE: 'The transparency log published no checkpoint that covers an entry in time.',
    SIGNING_LOG_REFUSED: 'The transparency log did not accept an entry.',
    SIGNING_LOG_UNKNOWN: 'The trusted root does not name the log that holds an entry.',
    SIGNING_TIMEOUT: 'A service needed for signing did not answer in time.',
    SIGNING_TIMESTAMP_FOREIGN: 'The timestamp authority returned a timestamp of something else than was sent.',
    SIGNING_TIMESTAMP_GARBLED: 'The timestamp authority answered with something that is no timestamp.',
    SIGNING_TIMESTAMP_REFUSED: 'The timestamp authority did not make a timestamp.',
    SIGNING_UNREACHABLE: 'A service needed for signing gave no answer.',
    TRUST_ANSWER_TOO_LARGE: 'A service that trust material comes from sent more than any such answer holds.',
    TRUST_METADATA_EXPIRED: 'The TUF metadata of an instance is past its expiry: the repository is not maintained, or somebody holds newer metadata back.',
    TRUST_METADATA_REFUSED: 'TUF metadata or what it describes is not what its signed root vouches for.',
    TRUST_NO_SERVICE: 'The signing config offers no service of a kind that signing needs, at this time and in an API version that is spoken here.',
    TRUST_NO_TIME: 'Neither the log nor a timestamp authority would prove when something was signed.',
    TRUST_REPOSITORY_ANSWER: 'A TUF repository answered, but not with the file that was asked for.',
    TRUST_TIMEOUT: 'A service that trust material comes from did not answer in time.',
    TRUST_UNAVAILABLE: 'The trust root of the instance could not be fetched and no copy is at hand.',
    TRUST_UNREACHABLE: 'A service that trust material comes from gave no answer.',
    STORE_ANSWER_TOO_LARGE: 'A store sent more than any such answer holds.',
    STORE_CONTEXT: 'Neither the options nor the environment say where in a store bundles belong.',
    STORE_CREDENTIALS: 'A store needs credentials, and none are there.',
    STORE_FILE_READ: 'Bundles on disk could not be read.',
    STORE_FILE_WRITE: 'A bundle could not be written to disk.',
    STORE_FORBIDDEN: 'The credentials for a store lack a permission that it asks for.',
    STORE_GARBLED: 'A store answered with something that is not what was asked for.',
    STORE_JOURNAL_READ: 'The journal of an earlier run could not be read.',
    STORE_JOURNAL_WRITE: 'The journal of signatures could not be written, so nothing more was sent to a log.',
    STORE_NOT_FOUND: 'A store, or the place in it, does not exist, or not for these credentials.',
    STORE_RATE_LIMITED: 'A store takes no more requests for now.',
    STORE_REFUSED: 'A store did not take a bundle.',
    STORE_OUTPUT_WRITE: 'Standard output could not be written.',
    STORE_REPORT_WRITE: 'A report could not be written to the file it was asked for in.',
    STORE_TIMEOUT: 'A store did not answer in time.',
    STORE_TOO_LARGE: 'A bundle is larger than a store takes, or has more subjects.',
    STORE_UNAUTHORIZED: 'A store does not accept the credentials.',
    STORE_UNAVAILABLE: 'A store has trouble of its own.',
    STORE_UNEXPECTED: 'A store failed in a way that was not foreseen, which is a bug.',
    STORE_UNREACHABLE: 'A store gave no answer.',
    VERIFICATION_ARTEFACT_DIGEST: 'A bundle signs a digest of another algorithm than the artefact is known by.',
    VERIFICATION_ARTEFACT_MISMATCH: 'A bundle is about something else than the artefact.',
    VERIFICATION_BUNDLE_MALFORMED: 'A bundle is not a Sigstore bundle of a known version.',
    VERIFICATION_BUNDLE_VERSION: 'A bundle is of a version that is not read.',
    VERIFICATION_CERTIFICATE: 'The certificate in a bundle is not one that may sign.',
    VERIFICATION_CERTIFICATE_EXPIRED: 'Something was signed while its certificate, or one of those above it, was not valid.',
    VERIFICATION_CERTIFICATE_UNTRUSTED: 'No certificate authority of the trusted root issued the certificate in a bundle.',
    VERIFICATION_GIT_CHECKOUT: 'A checkout holds something else than the commit, tag or tree that it is verified as.',
    VERIFICATION_GIT_OBJECT: 'An object of git is not what its id says.',
    VERIFICATION_KEY: 'A bundle is not signed with the key, or the kind of key, that was asked for.',
    VERIFICATION_LOG_BODY: 'An entry of a transparency log is about something else than the bundle it is in.',
    VERIFICATION_LOG_CHECKPOINT: 'The checkpoint of a transparency log is not signed by it, or not the one of the proof.',
    VERIFICATION_LOG_DUPLICATE: 'A bundle has two entries of the same transparency log.',
    VERIFICATION_LOG_MISSING: 'A bundle has fewer log entries than the trusted root calls for.',
    VERIFICATION_LOG_PROMISE: 'The promise of a transparency log to include an entry is not signed by it.',
    VERIFICATION_LOG_PROOF: 'Nothing proves that an entry is in its transparency log.',
    VERIFICATION_LOG_UNKNOWN: 'A log entry is of a transparency log that the trusted root does not have.',
    VERIFICATION_NO_BUNDLE: 'No bundle about the artefact was found.',
    VERIFICATION_NO_TRUSTED_TIME: 'Nothing that is trusted says when something was signed.',
    VERIFICATION_PREDICATE_MALFORMED: 'A predicate is not what its type says it is.',
    VERIFICATION_PROVENANCE_DISAGREES: 'A provenance says something else of its build than its certificate proves.',
    VERIFICATION_PROVENANCE_MALFORMED: 'A provenance is not SLSA provenance v1.',
    VERIFICATION_SCT: 'The certificate in a bundle was not shown to a certificate transparency log of the trusted root.',
    VERIFICATION_SIGNATURE: 'A signature is not of the key it claims, or not over what it claims.',
    VERIFICATION_STATEMENT_MALFORMED: 'What was signed is not an in-toto statement of a known version.',
    VERIFICATION_SUBJECT_CONFLICT: 'Merged bundles give one name two digests.',
    VERIFICATION_SUBJECT_MISSING: 'Merged bundles leave out a subject that was expected.',
    VERIFICATION_TIMEOUT: 'The run ended before an artefact was looked at.',
    VERIFICATION_TIMESTAMP: 'A timestamp is not of an authority of the trusted root, or not over the signature it is kept with.',
    POLICY_ARTEFACT_NAME: 'The signer is believed about artefacts of other names only.',
    POLICY_COMMIT_MISMATCH: 'The artefact was built from another commit than asked for.',
    POLICY_DENIED: 'The policy denies the artefact, its signer, its run, its log entry or the time it was signed at.',
    POLICY_ENVIRONMENT_MISMATCH: 'The job that signed was deployed to another environment than asked for.',
    POLICY_IDENTITY_MISMATCH: 'The artefact was signed by somebody else than asked for.',
    POLICY_ISSUER_MISMATCH: 'The certificate names another issuer of identities than asked for.',
    POLICY_JOB_MISMATCH: 'Another job signed than the one asked for.',
    POLICY_KEY_MISMATCH: 'The artefact was signed with another key than asked for.',
    POLICY_MISSING: 'The policy requires a statement that nobody made whom it believes about it.',
    POLICY_ORGANIZATION_MISMATCH: 'A job of another organization signed than the one asked for.',
    POLICY_OWNER_ID_MISMATCH: 'The owner of the repository has another identifier than asked for: the name may be somebody else’s by now.',
    POLICY_OWNER_MISMATCH: 'The repository belongs to another owner than asked for.',
    POLICY_PIPELINE_DEFINITION_MISMATCH: 'Another pipeline definition signed than the one asked for.',
    POLICY_PIPELINE_MISMATCH: 'Another pipeline signed than the one asked for.',
    POLICY_PREDICATE: 'A statement does not say what the policy requires of its type.',
    POLICY_PREDICATE_TYPE: 'The bundle holds another type of statement than asked for.',
    POLICY_PROJECT_MISMATCH: 'Another project signed than the one asked for.',
    POLICY_PROVENANCE: 'The provenance does not say what the policy requires of it, or only declares it.',
    POLICY_REF_MISMATCH: 'The artefact was built from another Git ref than asked for.',
    POLICY_REGO: 'A Rego policy did not allow the artefact, or could not decide within its bounds.',
    POLICY_REPOSITORY_ID_MISMATCH: 'The repository has another identifier than asked for: the name may be somebody else’s by now.',
    POLICY_REPOSITORY_MISMATCH: 'The artefact was built from another repository than asked for.',
    POLICY_RUNNER_MISMATCH: 'The job that signed ran on another kind of runner than asked for.',
    POLICY_RUN_MISMATCH: 'Another run signed than the one asked for.',
    POLICY_SBOM: 'A bill of materials does not fit what the policy requires of it.',
    POLICY_SIGNERS: 'Fewer signers are believed than the policy asks for.',
    POLICY_SIGNER_COMMIT_MISMATCH: 'The workflow that signed is of another commit than asked for.',
    POLICY_SIGNER_MISMATCH: 'Another workflow signed than the one asked for.',
    POLICY_SSH_RERUN: 'The job that signed was rerun with SSH, so a person could have typed into it.',
    POLICY_TESTS: 'Test results are worse than the policy accepts.',
    POLICY_TOKEN_SUBJECT_MISMATCH: 'The subject of the identity token is another than asked for.',
    POLICY_TOO_OLD: 'A statement is older than the policy accepts, or nothing says how old it is.',
    POLICY_TRIGGER_MISMATCH: 'The build was started by another event than asked for.',
    POLICY_VISIBILITY_MISMATCH: 'The repository had another visibility than asked for when it was signed.',
    POLICY_VSA: 'A verification summary does not say what the policy requires of it.',
    POLICY_VULNERABILITIES: 'A scan found vulnerabilities that the policy does not accept.',
    POLICY_WORKFLOW_COMMIT_MISMATCH: 'The file that configured the build is of another commit than asked for.',
    POLICY_WORKFLOW_MISMATCH: 'The build was configured by another file than asked for.',
};

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/formats/result.js
var formats_result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
;// CONCATENATED MODULE: ./build/report/sarif.js







/** Results of one run: GitHub shows no more of them. What is beyond is counted in a notification. */
const MOST_RESULTS = 5_000;
/** Characters of a name: what a URL of it may grow to is nine times as much. */
const LONGEST_NAME = 200;
/**
 * A result as SARIF 2.1.0 (OASIS): one result for everything that was refused, undecided or not done, with its code as the rule.
 * What is verified is not told: code scanning would show it as an alert.
 */
function renderSarif(result) {
    const findings = listFindings(result);
    const told = findings.slice(0, MOST_RESULTS);
    const codes = [...new Set(told.map(({ problem }) => problem.code))].sort();
    const more = findings.length - told.length;
    return (0,json.serializeDocument)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'chopmark', version: result.version, informationUri: project/* PROJECT_URL */.w5, rules: codes.map(describeRule) } },
                automationDetails: { id: `chopmark/${result.command}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        exitCode: (0,formats_result/* exitCodeOf */.F)(result),
                        ...(more > 0 && {
                            toolExecutionNotifications: [{ level: 'warning', message: { text: `${more} more results are left out.` } }],
                        }),
                    },
                ],
                results: told.map((finding) => describeFinding(finding, codes)),
                properties: {
                    ...(result.policyDigest !== undefined && { policyDigest: result.policyDigest }),
                    verified: (result.artefacts ?? []).filter(({ verdict }) => verdict === 'verified').length,
                    artefacts: (result.artefacts ?? []).length,
                },
            },
        ],
    });
}
const listFindings = ({ command, artefacts = [], statements, problems }) => [
    ...artefacts.flatMap(({ artefact, digest, verdict, problem }) => verdict === 'verified'
        ? []
        : [
            {
                name: artefact,
                level: verdict === 'refused' ? 'error' : 'warning',
                problem: problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artefact} is ${verdict}.` },
                properties: { verdict, ...(digest && { digest: (0,phrases/* showDigest */.CG)(digest) }) },
            },
        ]),
    ...statements.flatMap(({ bundlePath, stores }) => stores.flatMap(({ problem }) => (problem ? [{ name: bundlePath, level: 'error', problem }] : []))),
    ...problems.map((problem) => ({ name: command, level: 'error', problem })),
];
const describeRule = (code) => ({
    id: code,
    shortDescription: { text: ERROR_CODES[code] ?? code },
    helpUri: (0,project/* pageUrl */.fi)('reference/errors.md'),
    defaultConfiguration: { level: 'error' },
});
function describeFinding({ name, level, problem, properties }, codes) {
    const { code, message, hint } = problem;
    const shown = name.slice(0, LONGEST_NAME).toWellFormed();
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level,
        message: { text: escapeMessage(hint ? `${message} ${hint}` : message) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: toRelativeUri(shown) }, region: { startLine: 1 } },
                logicalLocations: [{ fullyQualifiedName: (0,paint/* show */.WU)(shown) || 'artefact', kind: 'resource' }],
            },
        ],
        // The same refusal of the same artefact is one alert from run to run.
        partialFingerprints: { 'artefactAndCode/v1': (0,external_node_crypto_.createHash)('sha256').update(`${name.toWellFormed()}\0${code}`).digest('hex') },
        ...(properties && { properties }),
    };
}
/** In a plain message, brackets make links and braces make placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6). */
const escapeMessage = (text) => (0,paint/* show */.WU)(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
/** A path below the working folder stays one; whatever could lead elsewhere becomes the name of a file there. */
function toRelativeUri(name) {
    const segments = name.split('/');
    const isBelow = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return isBelow ? segments.map(encodeURIComponent).join('/') : encodeURIComponent(name.replaceAll('..', '%2E%2E')) || 'artefact';
}


/***/ })

};
