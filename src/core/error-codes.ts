import type { Stage } from './errors.ts';

/**
 * Every error code with the one sentence the reference prints for it. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
export const ERROR_CODES = {
  INPUT_CHECKSUMS_LINE: 'A line of a checksums file cannot be read.',
  INPUT_CLAUSE: 'A clause about the signer has no meaning for the CI it is asked of.',
  INPUT_DIGEST: 'A digest is not written as ALGORITHM:HEX of an algorithm that is accepted.',
  INPUT_FILE_CHANGED: 'A file changed while it was hashed.',
  INPUT_INSTANCE_NEEDED: 'The job says of itself that no instance can be chosen for it; instance has to name one.',
  INPUT_INSTANCE_UNKNOWN: 'The instance that was asked for is neither a known name nor a file.',
  INPUT_NO_MATCH: 'A pattern or path that names subjects matches no file.',
  INPUT_NO_SUBJECTS: 'Nothing was found to sign or verify.',
  INPUT_OPTION_CONFLICT: 'Two options were given that exclude each other.',
  INPUT_OPTION_MISSING: 'An option was not given that the command, or another option, needs.',
  INPUT_OPTION_UNKNOWN: 'An option was given that the command does not have.',
  INPUT_OPTION_VALUE: 'An option cannot have the value it was given.',
  INPUT_SANDBOX_FOLDER: 'The folder that keeps the state of a sandbox cannot be used.',
  INPUT_SANDBOX_PORT: 'The sandbox could not listen on the port that was asked for.',
  INPUT_SECRET_EMPTY: 'The file or variable that a token or key was to come from holds nothing.',
  INPUT_SECRET_UNREADABLE: 'The file or variable that a token or key was to come from could not be read.',
  INPUT_SERVICE_URL: 'The URL of a service is not https, or http on loopback.',
  INPUT_SERVICE_VERSION: 'Nothing says which API version a service speaks that was named by its URL.',
  INPUT_SIGNING_CONFIG_MALFORMED: 'A signing config is not one of the version that is read.',
  INPUT_SUBJECT_CONFLICT: 'Two subjects have the same name and different digests.',
  INPUT_SUBJECT_COUNT: 'Another number of subjects was found than expected-subjects says.',
  INPUT_SUBJECT_KIND: 'A path that names a subject is not a regular file.',
  INPUT_SUBJECT_NAME: 'The name of a subject cannot be kept as it is.',
  INPUT_TOO_LARGE: 'A file that was named as input is longer than any of its kind should be.',
  INPUT_TOO_MANY_SUBJECTS: 'More subjects were found than one run may have.',
  INPUT_TRUST_CONFIG_MALFORMED: 'A client trust config is not one of the version that is read.',
  INPUT_TUF_ROOT_MISSING: 'A TUF mirror was named without the root that authenticates it.',
  INPUT_UNREADABLE: 'A file that was named as input could not be read.',

  IDENTITY_ANSWER_TOO_LARGE: 'A service that issues identity tokens sent more than any such answer holds.',
  IDENTITY_NONE: 'Nothing on this machine offers an identity token.',
  IDENTITY_TIMEOUT: 'A service that issues identity tokens did not answer in time.',
  IDENTITY_UNREACHABLE: 'A service that issues identity tokens gave no answer.',

  SIGNING_ANSWER_TOO_LARGE: 'A service needed for signing sent more than any such answer holds.',
  SIGNING_LOG_REFUSED: 'The transparency log did not accept an entry.',
  SIGNING_TIMEOUT: 'A service needed for signing did not answer in time.',
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
  STORE_FILE_WRITE: 'A bundle could not be written to disk.',
  STORE_TIMEOUT: 'A store did not answer in time.',
  STORE_UNREACHABLE: 'A store gave no answer.',

  VERIFICATION_BUNDLE_MALFORMED: 'A bundle is not a Sigstore bundle of a known version.',

  POLICY_IDENTITY_MISMATCH: 'The artefact was signed by somebody else than asked for.',
  POLICY_ISSUER_MISMATCH: 'The certificate names another issuer of identities than asked for.',
  POLICY_REF_MISMATCH: 'The artefact was built from another Git ref than asked for.',
  POLICY_REPOSITORY_MISMATCH: 'The artefact was built from another repository than asked for.',
  POLICY_SIGNER_MISMATCH: 'Another workflow signed than the one asked for.',
  POLICY_SSH_RERUN: 'The job that signed was rerun with SSH, so a person could have typed into it.',
  POLICY_WORKFLOW_MISMATCH: 'The build was configured by another file than asked for.',
} as const satisfies Record<`${Stage}_${string}`, string>;

export type ErrorCode = keyof typeof ERROR_CODES;
