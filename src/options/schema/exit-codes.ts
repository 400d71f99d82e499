/** The exit codes that scripts can branch on. If several apply, the first of 1, 6, 7, 4, 5, 3, 2 counts. */
export const EXIT_CODES = [
  { code: 0, meaning: 'success' },
  { code: 1, meaning: 'unexpected error: a bug' },
  { code: 2, meaning: 'invalid input' },
  { code: 3, meaning: 'no identity, or an identity that cannot sign' },
  { code: 4, meaning: 'a Sigstore service failed, also during verification, or the time limit was reached' },
  { code: 5, meaning: 'a store or file could not be read or written; signed bundles are on disk: run again' },
  { code: 6, meaning: 'evidence is missing or invalid' },
  { code: 7, meaning: 'wrong signer, or the policy is not met' },
] as const;
