import { readProvenFacts } from '../identity/claims/proven-facts.ts';
import type { SignerId } from '../results/build-facts.ts';
import type { ResultProblem, RuleOutcome } from '../results/result.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import { type DigestSet, MATCHING_ALGORITHMS, type MatchingAlgorithm } from '../sigstore/subject.ts';
import { matchGlob } from './match-glob.ts';
import { normalizeIdentity, normalizeIssuer, normalizeLog, normalizeRun, plainName } from './parse/denied-names.ts';
import type { DenyEntry } from './parse/policy.ts';
import { IDENTITY_INCLUDES, RUN_INCLUDES } from './parse/unmatchable-denial.ts';

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
  ci: SignerId | undefined,
): RuleOutcome | undefined {
  const entry = deny.find((candidate) => candidate.digest === undefined && applies(candidate, verdict, ci));
  return entry && denied(entry, 'The bundle');
}

function applies(
  entry: DenyEntry,
  { signer, entries, times }: Pick<BundleVerdict, 'signer' | 'entries' | 'times'>,
  ci: SignerId | undefined,
): boolean {
  const identity = signer.kind === 'certificate' ? signer.identity : undefined;
  const { issuer, identity: deniedName, run: deniedRun, log } = plainNames(entry);
  if (issuer !== undefined && (identity === undefined || !matchGlob(issuer, plainName(identity.issuer)))) return false;
  const name = signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint;
  if (deniedName !== undefined && !includes(deniedName, IDENTITY_INCLUDES, name)) return false;
  if (deniedRun !== undefined) {
    const extension = identity?.extensions['run-invocation-uri'];
    const run = identity && ci ? (readProvenFacts(identity, ci).run ?? extension) : extension;
    if (run === undefined || !includes(deniedRun, RUN_INCLUDES, run)) return false;
  }
  const { logIndex, from, until } = entry;
  if (log !== undefined || logIndex !== undefined) {
    const isThere = entries.some(
      (logged) =>
        (log === undefined || matchGlob(log, plainName(logged.log)) || (logged.logId !== undefined && matchGlob(log, logged.logId))) &&
        (logIndex === undefined || logged.index === logIndex),
    );
    if (!isThere) return false;
  }
  if (from === undefined && until === undefined) return true;
  // A bundle without a proven time can be from any time. So can the signature of a key from any time before a proven one, because its
  // times can be replaced by later ones.
  if (times.length === 0) return true;
  if (signer.kind === 'key') return times.every(({ time }) => from === undefined || time >= from);
  return times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}

/** The names of a denial in the form of certificates. */
interface PlainNames {
  issuer: string | undefined;
  identity: string | undefined;
  run: string | undefined;
  log: string | undefined;
}

const known = new WeakMap<DenyEntry, PlainNames>();

/** Made once for each denial: a policy can have thousands, for thousands of bundles. */
function plainNames(entry: DenyEntry): PlainNames {
  const { issuer, identity, run, log } = entry;
  const names = known.get(entry) ?? {
    issuer: issuer === undefined ? undefined : normalizeIssuer(issuer),
    identity: identity === undefined ? undefined : normalizeIdentity(identity),
    run: run === undefined ? undefined : normalizeRun(run),
    log: log === undefined ? undefined : normalizeLog(log),
  };
  known.set(entry, names);
  return names;
}

const includes = (denied: string, rests: readonly string[], name: string): boolean =>
  rests.some((rest) => matchGlob(`${denied}${rest}`, plainName(name)));

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
