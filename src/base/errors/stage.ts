/** Where in the flow something failed, and the exit code that says so. A code starts with its stage, so both follow from the code. */
export const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 } as const;

export type Stage = keyof typeof EXIT_CODE;
