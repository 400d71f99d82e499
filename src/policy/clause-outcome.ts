import type { ErrorCode } from '../base/errors/error-codes.ts';
import { quoteForTerminal } from '../base/process/quote-for-shell.ts';
import type { ClauseOutcome, ResultProblem } from '../results/result.ts';
import type { TrustEntry } from './parse/policy.ts';

/** The option of `verify` for a clause. Other clauses are only in policy files, where the key is the name of the clause. */
const OPTIONS: Readonly<Record<string, string>> = {
  issuer: 'certificate-oidc-issuer',
  identity: 'certificate-identity',
  'identity-regexp': 'certificate-identity-regexp',
  repository: 'repository',
  workflow: 'workflow',
  signer: 'signer',
  ref: 'ref',
};

/** A satisfied clause about the signer. */
export const passedClause = (clause: string, expected: string, actual: string): ClauseOutcome => ({
  clause,
  satisfied: true,
  expected,
  actual,
  basis: 'proven',
});

interface FailedClause {
  code: ErrorCode;
  clause: string;
  expected: string;
  /** Absent if the certificate does not state it. */
  actual: string | undefined;
  hint: string;
  /** Default: names the clause, the expected value, and the value in the certificate. */
  message?: string;
  /** Whether the values would be equal without case, which is easily overlooked. */
  onlyCaseDiffers?: boolean;
}

/** A failed clause about the signer. */
export function failedClause({ code, clause, expected, actual, hint, message, onlyCaseDiffers }: FailedClause): ClauseOutcome {
  const found = actual === undefined ? `but the certificate states no ${clause}` : `the certificate says ${actual}`;
  const differs = onlyCaseDiffers ? ' They differ only in upper and lower case.' : '';
  const problem: ResultProblem = { code, message: message ?? `Wrong signer: expected ${clause} ${expected}, ${found}.${differs}`, hint };
  return { clause, satisfied: false, expected, ...(actual !== undefined && { actual, basis: 'proven' as const }), problem };
}

/** Where the expected value of a clause is set: an option of the command line, or a key of a trust entry in a policy file. */
export const nameSetting = (clause: string, { name, at }: Pick<TrustEntry, 'name' | 'at'>): string =>
  at === undefined ? `--${OPTIONS[clause] ?? clause}` : `${clause} of the trust entry ${name} (${at})`;

/** What to change for a failed clause: the setting, and the value in the certificate. */
export function hintToChange(clause: string, actual: string | undefined, entry: Pick<TrustEntry, 'name' | 'at'>, what = clause): string {
  const setting = nameSetting(clause, entry);
  return actual === undefined
    ? `Leave out ${setting}, or use evidence whose certificate states the ${what}. chopmark inspect shows the certificate.`
    : `If you trust this ${what}, set ${setting} to ${entry.at === undefined ? quoteForTerminal(actual) : actual}. chopmark inspect shows the certificate.`;
}
