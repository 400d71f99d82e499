import { withoutDoubleSlash } from '../identity/claims/clauses.ts';
import { readProvenFacts } from '../identity/claims/proven-facts.ts';
import type { CiId } from '../results/build-facts.ts';
import type { ResultProblem, RuleOutcome } from '../results/result.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import { type DigestSet, MATCHING_ALGORITHMS, type MatchingAlgorithm } from '../sigstore/subject.ts';
import { matchGlob } from './match-glob.ts';
import type { DenyEntry } from './parse/policy.ts';

/** The digest algorithms of the denials. Files must also be hashed with these. */
export const deniedAlgorithms = (deny: readonly DenyEntry[]): MatchingAlgorithm[] =>
  MATCHING_ALGORITHMS.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));

/** The first denial of the artifact itself, by its own digests or by digests in accepted statements. */
export function findDeniedArtifact(deny: readonly DenyEntry[], digests: readonly DigestSet[]): RuleOutcome | undefined {
  const entry = deny.find(({ digest: denied }) => denied && digests.some((digest) => digest[denied.algorithm] === denied.hex));
  return entry && denied(entry, 'The artifact');
}

/** The first denial of a bundle: by its signer, time, run or log entry. */
export function findDeniedBundle(
  deny: readonly DenyEntry[],
  verdict: Pick<BundleVerdict, 'signer' | 'entries' | 'times'>,
  ci: CiId | undefined,
): RuleOutcome | undefined {
  const entry = deny.find((candidate) => candidate.digest === undefined && applies(candidate, verdict, ci));
  return entry && denied(entry, 'The bundle');
}

function applies(
  entry: DenyEntry,
  { signer, entries, times }: Pick<BundleVerdict, 'signer' | 'entries' | 'times'>,
  ci: CiId | undefined,
): boolean {
  const identity = signer.kind === 'certificate' ? signer.identity : undefined;
  if (entry.issuer !== undefined && (identity === undefined || plain(identity.issuer) !== plain(entry.issuer))) return false;
  const name = signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint;
  if (entry.identity !== undefined && !matchGlob(plain(entry.identity), plain(name))) return false;
  if (entry.run !== undefined) {
    const extension = withoutDoubleSlash(identity?.extensions['run-invocation-uri']);
    const run = identity && ci ? (readProvenFacts(identity, ci).run ?? extension) : extension;
    if (run === undefined || !meansRun(entry.run, run)) return false;
  }
  const { log, logIndex, from, until } = entry;
  if (log !== undefined || logIndex !== undefined) {
    const isThere = entries.some(
      (logged) =>
        (log === undefined || withoutScheme(logged.log) === withoutScheme(log)) && (logIndex === undefined || logged.index === logIndex),
    );
    if (!isThere) return false;
  }
  if (from === undefined && until === undefined) return true;
  // A bundle without a proven time can be from any time.
  return times.length === 0 || times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}

/**
 * A denial ignores case, percent-encoding and final slashes, so that a different spelling does not escape it. Trusted signers are
 * compared exactly.
 */
function plain(text: string): string {
  const decoded = decode(text).toLowerCase();
  return (withoutDoubleSlash(decoded) ?? decoded).replace(/\/+$/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const withoutScheme = (url: string): string => plain(url).replace(/^https?:\/\//, '');

/** A run includes each of its attempts and jobs. */
const meansRun = (denied: string, run: string): boolean =>
  ['', '/**', '#**'].some((rest) => matchGlob(`${plain(denied)}${rest}`, plain(run)));

function denied(entry: DenyEntry, what: string): RuleOutcome {
  const problem: ResultProblem = {
    code: 'POLICY_DENIED',
    message: `${what} is denied by the policy (${entry.at ?? entry.name})${entry.reason === undefined ? '' : `: ${entry.reason}`}.`,
    hint: 'A denial applies to every signer. If it is wrong, remove it from the policy.',
  };
  const wanted = describe(entry);
  return {
    rule: 'deny',
    name: entry.name,
    ...(entry.at !== undefined && { at: entry.at }),
    satisfied: false,
    clauses: [{ clause: 'deny', satisfied: false, expected: `not ${wanted}`, actual: wanted, basis: 'proven', problem }],
    problem,
  };
}

function describe({ digest, run, identity, issuer, log, logIndex, from, until }: DenyEntry): string {
  const parts = {
    digest: digest && `${digest.algorithm}:${digest.hex}`,
    run,
    identity,
    issuer,
    log,
    'log-index': logIndex?.toString(),
    from: from?.toISOString(),
    until: until?.toISOString(),
  };
  return Object.entries(parts)
    .flatMap(([name, text]) => (text === undefined ? [] : [`${name} ${text}`]))
    .join(', ');
}
