import { ChopmarkError } from '../../base/errors/errors.ts';
import { CLAUSE_NAMES } from '../../identity/claims/clauses.ts';
import { expandPredicateType } from '../../predicates/predicate-words.ts';
import type { Fact } from '../../results/build-facts.ts';
import type { EvidenceAlgorithm } from '../../sigstore/subject.ts';
import { parseFileReference } from './file-reference.ts';
import { compileNamePattern, type NamePattern } from './name-pattern.ts';
import type { ReadPolicyFile } from './parse-schema.ts';
import type { DenyEntry, FileReference, RootChoice, TrustEntry } from './policy.ts';
import type { DENY_SHAPE, POLICY_SCHEMA, TRUST_SHAPE } from './policy-schema.ts';
import { type Place, type PolicyFinding, showPlace } from './read-yaml.ts';
import type { Requirement, RequirementKind } from './requirement.ts';
import { REQUIREMENT_KINDS, type REQUIREMENT_SCHEMA } from './requirement-schema.ts';
import type { ValueOf } from './schema.ts';
import { findUnmatchable } from './unmatchable-denial.ts';
import { findUnsupportedClauses } from './unsupported-clauses.ts';

/** A file that a policy names, other than included policies. */
export interface NamedFile {
  reference: FileReference;
  place: Place;
  use: 'instance' | 'trusted-root' | 'key' | 'schema' | 'rego';
  /** The requirement that gets the file's bytes. */
  requirement?: Requirement;
}

/** One file's part of a policy. The files that it names are not read yet. */
export interface PolicyPart {
  trust: TrustEntry[];
  deny: DenyEntry[];
  require: Requirement[];
  include: { reference: FileReference; place: Place }[];
  files: NamedFile[];
  findings: PolicyFinding[];
}

type Read = ReadPolicyFile<typeof POLICY_SCHEMA>;

/** Instances with a known name. Any other value is a file. */
const PRESETS = ['public-good', 'staging', 'github'];

/**
 * Makes entries from a parsed file, and finds clauses that no certificate can prove.
 *
 * @param folder Absolute. Paths in the file are relative to it.
 * @param prefix Prefix of the generated names of entries without a name.
 */
export async function buildPolicy({ value, findings, places }: Read, folder: string, prefix = ''): Promise<PolicyPart> {
  const part: PolicyPart = { trust: [], deny: [], require: [], include: [], files: [], findings: [...findings] };
  if (value === undefined) return part;
  const placeOf = (path: string): Place => places.get(path) ?? places.get(path.replace(/\.[^.]*$/, '')) ?? { file: '', line: 1, column: 1 };
  const found = (path: string, message: string, hint?: string) =>
    part.findings.push({ place: placeOf(path), message, ...(hint !== undefined && { hint }) });

  for (const [index, written] of (value.trust ?? []).entries()) {
    const path = `trust[${index}]`;
    const patterns = await compileAll(written['identity-regexp'], (message) => found(`${path}.identity-regexp`, message));
    const types = expandTypes(written['predicate-type'], (message, hint) => found(`${path}.predicate-type`, message, hint));
    const entry = {
      ...trustEntry(written, folder, patterns, types),
      name: written.name ?? `${prefix}${path}`,
      at: showPlace(placeOf(path)),
    };
    for (const fault of findUnsupportedClauses(entry)) found(fault.clause ? `${path}.${fault.clause}` : path, fault.message, fault.hint);
    if (
      entry.root.key &&
      Object.keys(written).some(
        (name) => !['name', 'key', 'artifacts', 'predicate-type', 'level', 'instance', 'trusted-root', 'accept-declared'].includes(name),
      )
    )
      found(`${path}.key`, 'A key proves no identity.', 'Use separate entries for the key and for the identity.');
    if (written.instance !== undefined && written['trusted-root'] !== undefined)
      found(`${path}.instance`, 'instance and trusted-root exclude each other.');
    part.trust.push(entry);
    for (const [use, reference] of [
      ['instance', typeof entry.root.instance === 'object' ? entry.root.instance : undefined],
      ['trusted-root', entry.root.trustedRoot],
      ['key', entry.root.key],
    ] as const)
      if (reference) part.files.push({ reference, place: placeOf(`${path}.${use}`), use });
  }
  for (const [index, written] of (value.deny ?? []).entries()) {
    const path = `deny[${index}]`;
    const { reason: _, ...conditions } = written;
    if (Object.keys(conditions).length === 0)
      found(
        path,
        'This denial has no condition, so it would deny everything.',
        'Add a condition: digest, run, identity, issuer, log, log-index, from, until.',
      );
    if (conditions.digest !== undefined && Object.keys(conditions).length > 1)
      found(path, 'The denial of a digest applies to every signer, so it has no other conditions.', 'Keep only digest, or remove it.');
    const entry = { ...denyEntry(written), name: `${prefix}${path}`, at: showPlace(placeOf(path)) };
    for (const { condition, message, hint } of findUnmatchable(entry)) found(`${path}.${condition}`, message, hint);
    part.deny.push(entry);
  }
  for (const [index, written] of (value.require ?? []).entries()) {
    const path = `require[${index}]`;
    const kinds = (Object.keys(REQUIREMENT_KINDS) as RequirementKind[]).filter((kind) => written[kind] !== undefined);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      found(
        path,
        kind === undefined ? 'The requirement has no kind.' : `The requirement has several kinds: ${kinds.join(', ')}.`,
        `Use exactly one of ${Object.keys(REQUIREMENT_KINDS).join(', ')}.`,
      );
    } else {
      const asked = withTypes(requirement(kind, written, showPlace(placeOf(path))), (message, hint) =>
        found(`${path}.${kind}`, message, hint),
      );
      part.require.push(asked);
      const named = asked.kind === 'rego' ? asked.asks.file : asked.kind === 'predicate' ? asked.asks.schema : undefined;
      if (named !== undefined)
        part.files.push({
          reference: parseFileReference(named, folder),
          place: placeOf(path),
          use: asked.kind === 'rego' ? 'rego' : 'schema',
          requirement: asked,
        });
    }
  }
  for (const [index, text] of (value.include ?? []).entries())
    part.include.push({ reference: parseFileReference(text, folder), place: placeOf(`include[${index}]`) });
  return part;
}

async function compileAll(texts: readonly string[] | undefined, fail: (message: string) => void): Promise<NamePattern[] | undefined> {
  if (texts === undefined) return undefined;
  const compiled: NamePattern[] = [];
  for (const text of texts) {
    try {
      compiled.push(await compileNamePattern(text));
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      fail(error.message);
    }
  }
  return compiled;
}

/** Replaces short words with the predicate types that they stand for. */
function expandTypes(
  asked: readonly string[] | undefined,
  fail: (message: string, hint: string | undefined) => void,
): string[] | undefined {
  return asked?.flatMap((type) => {
    try {
      return [...expandPredicateType(type)];
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      fail(error.message, error.hint);
      return [type];
    }
  });
}

function withTypes(asked: Requirement, fail: (message: string, hint: string | undefined) => void): Requirement {
  if (asked.kind === 'predicate') return { ...asked, asks: { ...asked.asks, type: expandTypes(asked.asks.type, fail) ?? [] } };
  if (asked.kind !== 'signers') return asked;
  const types = expandTypes(asked.asks['predicate-type'], fail);
  return { ...asked, asks: { ...asked.asks, ...(types !== undefined && { 'predicate-type': types }) } };
}

const SOURCE_FACTS: readonly Fact[] = ['repository', 'ref', 'commit'];

function trustEntry(
  written: ValueOf<typeof TRUST_SHAPE>,
  folder: string,
  identityPatterns: NamePattern[] | undefined,
  predicateTypes: readonly string[] | undefined,
): Omit<TrustEntry, 'name'> {
  const { ci, issuer, identity, level, artifacts } = written;
  const clauses = Object.fromEntries(CLAUSE_NAMES.flatMap((clause) => (written[clause] === undefined ? [] : [[clause, written[clause]]])));
  const declared = (written['accept-declared'] ?? []).flatMap((fact): readonly Fact[] => (fact === 'source' ? SOURCE_FACTS : [fact]));
  return {
    root: rootOf(written, folder),
    clauses,
    acceptDeclared: [...new Set(declared)],
    ...(ci !== undefined && { ci }),
    ...(issuer !== undefined && { issuer }),
    ...(identity !== undefined && { identities: identity }),
    ...(identityPatterns !== undefined && { identityPatterns }),
    ...(written['allow-ssh-rerun'] && { allowSshRerun: true }),
    ...(written['any-caller'] && { anyCaller: true }),
    ...(written['deny-self-hosted-runners'] && { denySelfHostedRunners: true }),
    ...(level !== undefined && { level }),
    ...(artifacts !== undefined && { artifacts }),
    ...(predicateTypes !== undefined && { predicateTypes }),
  };
}

function rootOf({ instance, key, ...written }: ValueOf<typeof TRUST_SHAPE>, folder: string): RootChoice {
  const trustedRoot = written['trusted-root'];
  return {
    // GitHub's releases have no other root.
    ...(written.ci === 'github-release' && instance === undefined && trustedRoot === undefined && { instance: 'github' }),
    ...(instance !== undefined && { instance: PRESETS.includes(instance) ? instance : parseFileReference(instance, folder) }),
    ...(trustedRoot !== undefined && { trustedRoot: parseFileReference(trustedRoot, folder) }),
    ...(key !== undefined && { key: parseFileReference(key, folder) }),
  };
}

function denyEntry({ digest, ...written }: ValueOf<typeof DENY_SHAPE>): Omit<DenyEntry, 'name'> {
  const { 'log-index': logIndex, ...rest } = written;
  const [algorithm, hex] = digest?.split(':') ?? [];
  return {
    ...rest,
    ...(logIndex !== undefined && { logIndex: BigInt(logIndex) }),
    ...(algorithm !== undefined && hex !== undefined && { digest: { algorithm: algorithm as EvidenceAlgorithm, hex } }),
  };
}

function requirement(
  kind: RequirementKind,
  { name, artifacts, by, ...written }: ValueOf<typeof REQUIREMENT_SCHEMA>,
  at: string,
): Requirement {
  return {
    kind,
    asks: written[kind],
    name: name ?? kind,
    at,
    ...(artifacts !== undefined && { artifacts }),
    ...(by !== undefined && { by }),
  } as Requirement;
}
