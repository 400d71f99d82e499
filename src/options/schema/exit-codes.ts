/** What a script may branch on. With several, 6, 7, 4, 5 count in that order. */
export const EXIT_CODES = [
  { code: 0, meaning: 'done, and true' },
  { code: 1, meaning: 'unexpected: a bug' },
  { code: 2, meaning: 'the input cannot be used' },
  { code: 3, meaning: 'no identity, or one that cannot sign' },
  { code: 4, meaning: 'a Sigstore service failed, also while verifying' },
  { code: 5, meaning: 'a store could not be written or read; bundles are on disk' },
  { code: 6, meaning: 'evidence is missing or false' },
  { code: 7, meaning: 'the signer or the policy does not match' },
] as const;
