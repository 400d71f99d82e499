import { readProvenFacts } from '../identity/claims/proven-facts.ts';
import type { SignerId } from '../results/build-facts.ts';
import type { ResultProblem, RuleOutcome } from '../results/result.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import { type DigestSet, MATCHING_ALGORITHMS, type MatchingAlgorithm } from '../sigstore/subject.ts';
import { compileGlobs, type GlobSet } from './glob-set.ts';
import { matchGlob } from './match-glob.ts';
import { normalizeIdentity, normalizeIssuer, normalizeLog, normalizeRun, plainName } from './parse/denied-names.ts';
import type { DenyEntry } from './parse/policy.ts';
import { IDENTITY_INCLUDES, RUN_INCLUDES } from './parse/unmatchable-denial.ts';

/** The digest algorithms of the denials. Files must also be hashed with these. */
export const deniedAlgorithms = (deny: readonly DenyEntry[]): MatchingAlgorithm[] =>
  MATCHING_ALGORITHMS.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));

/** The first denial of the artifact itself, by its own digests or by digests in accepted statements. */
export function findDeniedArtifact(deny: readonly DenyEntry[], digests: readonly DigestSet[]): RuleOutcome | undefined {
  const { byDigest } = indexOf(deny);
  if (byDigest.size === 0) return undefined;
  let first = deny.length;
  for (const digest of digests)
    for (const [algorithm, hex] of Object.entries(digest)) first = Math.min(first, byDigest.get(`${algorithm}:${hex}`) ?? first);
  const entry = deny[first];
  return entry && denied(entry, 'The artifact');
}

/** The first denial of a bundle: by its signer, time, run or log entry. */
export function findDeniedBundle(
  deny: readonly DenyEntry[],
  verdict: Pick<BundleVerdict, 'signer' | 'entries' | 'times'>,
  ci: SignerId | undefined,
): RuleOutcome | undefined {
  const names = namesOf(verdict, ci);
  const entry = indexOf(deny)
    .findCandidates(verdict, names)
    .find((candidate) => applies(candidate, verdict, names));
  return entry && denied(entry, 'The bundle');
}

/** What a bundle says of itself, in the form of denials. */
interface BundleNames {
  signer: string;
  issuer: string | undefined;
  run: string | undefined;
  logs: readonly string[];
}

function namesOf({ signer, entries }: Pick<BundleVerdict, 'signer' | 'entries'>, ci: SignerId | undefined): BundleNames {
  const identity = signer.kind === 'certificate' ? signer.identity : undefined;
  const extension = identity?.extensions['run-invocation-uri'];
  const run = identity && ci ? (readProvenFacts(identity, ci).run ?? extension) : extension;
  return {
    signer: plainName(signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint),
    issuer: identity && plainName(identity.issuer),
    run: run === undefined ? undefined : plainName(run),
    logs: entries.map(({ log }) => plainName(log)),
  };
}

/** Denials by what they deny, because a policy can have thousands, for thousands of bundles. */
interface DenyIndex {
  /** The number of the first denial of a digest: `sha256:HEX`. */
  byDigest: ReadonlyMap<string, number>;
  /** Denials that can apply to a bundle, in the order of the policy. */
  findCandidates(verdict: Pick<BundleVerdict, 'entries'>, names: BundleNames): DenyEntry[];
}

const indexes = new WeakMap<readonly DenyEntry[], DenyIndex>();

function indexOf(deny: readonly DenyEntry[]): DenyIndex {
  const known = indexes.get(deny) ?? createIndex(deny);
  indexes.set(deny, known);
  return known;
}

/** Each denial is found by one of its conditions: the identity, else the run, the place in a log, the log or the issuer. */
function createIndex(deny: readonly DenyEntry[]): DenyIndex {
  const byDigest = new Map<string, number>();
  const [identities, runs, logs, issuers] = [createShelf(), createShelf(), createShelf(), createShelf()];
  const byLogIndex = new Map<string, number[]>();
  const others: number[] = [];
  for (const [number, entry] of deny.entries()) {
    const { issuer, identity, run, log } = plainNames(entry);
    const { digest, logIndex } = entry;
    if (digest) {
      const key = `${digest.algorithm}:${digest.hex}`;
      if (!byDigest.has(key)) byDigest.set(key, number);
    } else if (identity !== undefined) identities.add(number, identity, IDENTITY_INCLUDES);
    else if (run !== undefined) runs.add(number, run, RUN_INCLUDES);
    else if (logIndex !== undefined) {
      const known = byLogIndex.get(String(logIndex));
      if (known) known.push(number);
      else byLogIndex.set(String(logIndex), [number]);
    } else if (log !== undefined) logs.add(number, log, ['']);
    else if (issuer !== undefined) issuers.add(number, issuer, ['']);
    else others.push(number);
  }
  return {
    byDigest,
    findCandidates({ entries }, names) {
      const found = new Set([
        ...others,
        ...identities.find(names.signer),
        ...runs.find(names.run),
        ...issuers.find(names.issuer),
        ...names.logs.flatMap((log) => [...logs.find(log)]),
        ...entries.flatMap(({ logId, index }) => [...logs.find(logId), ...(byLogIndex.get(String(index)) ?? [])]),
      ]);
      return [...found].sort((one, other) => one - other).flatMap((number) => deny[number] ?? []);
    },
  };
}

/** Globs, each with the number of its denial. */
function createShelf() {
  const globs: string[] = [];
  const owners: number[] = [];
  let set: GlobSet | undefined;
  return {
    add(owner: number, denied: string, rests: readonly string[]): void {
      for (const rest of rests) {
        globs.push(`${denied}${rest}`);
        owners.push(owner);
      }
    },
    find(text: string | undefined): number[] {
      set ??= compileGlobs(globs);
      return text === undefined ? [] : set.find(text).flatMap((at) => owners[at] ?? []);
    },
  };
}

function applies(
  entry: DenyEntry,
  { signer, entries, times }: Pick<BundleVerdict, 'signer' | 'entries' | 'times'>,
  names: BundleNames,
): boolean {
  const { issuer, identity, run, log } = plainNames(entry);
  if (issuer !== undefined && (names.issuer === undefined || !matchGlob(issuer, names.issuer))) return false;
  if (identity !== undefined && !includes(identity, IDENTITY_INCLUDES, names.signer)) return false;
  if (run !== undefined && (names.run === undefined || !includes(run, RUN_INCLUDES, names.run))) return false;
  const { logIndex, from, until } = entry;
  if (log !== undefined || logIndex !== undefined) {
    const isThere = entries.some(
      ({ logId, index }, at) =>
        (log === undefined || matchGlob(log, names.logs[at] ?? '') || (logId !== undefined && matchGlob(log, logId))) &&
        (logIndex === undefined || index === logIndex),
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
  rests.some((rest) => matchGlob(`${denied}${rest}`, name));

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
