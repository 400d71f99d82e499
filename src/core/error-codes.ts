import type { Stage } from './errors.ts';

/**
 * Every error code with the one sentence the reference prints for it. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
export const ERROR_CODES = {
  INPUT_UNREADABLE: 'A file that was named as input could not be read.',

  IDENTITY_NONE: 'Nothing on this machine offers an identity token.',

  SIGNING_LOG_REFUSED: 'The transparency log did not accept an entry.',

  TRUST_UNAVAILABLE: 'The trust root of the instance could not be fetched and no copy is at hand.',

  STORE_FILE_WRITE: 'A bundle could not be written to disk.',

  VERIFICATION_BUNDLE_MALFORMED: 'A bundle is not a Sigstore bundle of a known version.',

  POLICY_IDENTITY_MISMATCH: 'The artefact was signed by somebody else than asked for.',
} as const satisfies Record<`${Stage}_${string}`, string>;

export type ErrorCode = keyof typeof ERROR_CODES;
