import type { SignerId } from '../results/build-facts.ts';
import type { ClauseOutcome, ResultProblem, RuleOutcome } from '../results/result.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { checkTrustEntry, issuersOf, wrongIssuer } from './check-trust-entry.ts';
import type { TrustEntry } from './parse/policy.ts';
import type { TrustIndex } from './trust-index.ts';

/** Whether a signer is trusted, by which entries, and otherwise why not. */
export interface SignerDecision {
  /** Entries whose clauses all hold. */
  entries: readonly TrustEntry[];
  ci?: SignerId;
  /** The first entry whose clauses all hold, or the closest one. */
  outcome: RuleOutcome;
  /** What could not be checked about an accepted signer. */
  warnings?: readonly ResultProblem[];
}

/** How many issuers and entries a message names. */
const NAMED = 5;

/** Checks every entry that can apply to the certificate of a verified bundle. */
export function decideSigner(index: TrustIndex, identity: CertificateIdentity, all: readonly TrustEntry[]): SignerDecision {
  const asked = index.entriesFor(identity);
  // No entry is for this repository. The entries for this issuer give the best error.
  const candidates = asked.length > 0 ? asked : index.entriesOf(identity.issuer).slice(0, NAMED);
  const checked = candidates.map((entry) => ({ entry, ...checkTrustEntry(entry, identity) }));
  const met = checked.filter(({ clauses }) => clauses.every((clause) => clause.satisfied));
  const [best] = met.length > 0 ? met : checked.sort((a, b) => countUnmet(a.clauses) - countUnmet(b.clauses));
  if (best === undefined) return { entries: [], outcome: noIssuer(identity, all) };
  return {
    entries: met.map(({ entry }) => entry),
    ...(best.ci !== undefined && { ci: best.ci }),
    outcome: trustOutcome(best.entry, best.clauses),
    ...(met.length > 0 && best.warnings.length > 0 && { warnings: best.warnings }),
  };
}

/** The outcome of a trust entry with its clauses. */
export function trustOutcome({ name, at }: TrustEntry, clauses: ClauseOutcome[]): RuleOutcome {
  const problem = clauses.find((clause) => !clause.satisfied)?.problem;
  return { rule: 'trust', name, ...(at !== undefined && { at }), satisfied: problem === undefined, clauses, ...(problem && { problem }) };
}

const countUnmet = (clauses: readonly ClauseOutcome[]) => clauses.filter(({ satisfied }) => !satisfied).length;

function noIssuer({ issuer }: CertificateIdentity, all: readonly TrustEntry[]): RuleOutcome {
  const asked = [...new Set(all.flatMap(issuersOf))];
  const shown = `${asked.slice(0, NAMED).join(' or ')}${asked.length > NAMED ? ' or another' : ''}`;
  const clause = wrongIssuer(all[0] ?? { name: 'trust' }, shown, issuer);
  return { rule: 'trust', name: 'trust', satisfied: false, clauses: [clause], ...(clause.problem && { problem: clause.problem }) };
}
