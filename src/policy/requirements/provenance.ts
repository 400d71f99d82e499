import { isDeepStrictEqual } from 'node:util';
import { trimRepository } from '../../base/text/trim.ts';
import { CERTIFICATE_CLAUSES, HOSTED_RUNNERS } from '../../identity/claims/clauses.ts';
import { foldAscii, foldGithubNames } from '../../identity/claims/github-names.ts';
import { readProvenFacts } from '../../identity/claims/proven-facts.ts';
import { provenance, type ReadProvenance } from '../../predicates/provenance.ts';
import type { Fact } from '../../results/build-facts.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import { type BuilderClaim, checkProvenance, describeContradiction, type ProvenanceClaims } from '../check-provenance.ts';
import { signsForItself } from '../known-builders.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext, readable } from './evaluation.ts';

type Wanted = Asks<'provenance'>;

/** One provenance that satisfies all clauses is enough, because an artifact can be built twice. */
export function evaluateProvenance(asked: Wanted, { accepted, digests, now }: RequirementContext): Evaluation {
  const wanted = { ...asked, ...(asked.commit && { commit: nameSubject(asked.commit, digests) }) };
  const found = accepted
    .filter(({ predicateType }) => predicateType !== undefined && provenance.types.includes(predicateType))
    .map((statement) => ({ position: statement.position, clauses: readable(() => checkOne(wanted, statement, now)) }));
  const unmet = ({ clauses }: { clauses: ClauseOutcome[] }) => clauses.filter(({ satisfied }) => !satisfied).length;
  const [best] = found.sort((a, b) => unmet(a) - unmet(b));
  if (!best) return missing('provenance', 'SLSA provenance');
  return { clauses: best.clauses, bundles: [best.position] };
}

/** Replaces `subject` with the verified commit. The digest of a file is not that of a commit. */
const nameSubject = (commits: readonly string[], digests: readonly string[]): string[] =>
  commits.flatMap((commit) => (commit === 'subject' ? digests : [commit]));

function checkOne(wanted: Wanted, statement: AcceptedStatement, now: Date): ClauseOutcome[] {
  const predicate = statement.predicate();
  const stated = provenance.read(predicate, statement.predicateType);
  const facts = factsOf(statement, stated);
  const claims = checkProvenance(statement.verdict.signer, statement.ci, stated);
  return [
    checkBuilder(wanted.builder, claims.builder, stated.builderPage),
    ...checkAgreement(wanted, claims),
    ...checkFact('source', wanted.source, facts('repository'), statement),
    ...checkFact('ref', wanted.ref, facts('ref'), statement),
    ...checkFact('commit', wanted.commit, facts('commit'), statement),
    ...(wanted['build-type'] === undefined
      ? []
      : [
          compare('build-type', {
            satisfied: matchesAny(wanted['build-type'], stated.buildType),
            expected: wanted['build-type'].join(' or '),
            actual: stated.buildType,
            basis: 'declared',
            code: 'POLICY_PROVENANCE',
          }),
        ]),
    ...checkParameters(wanted.parameters, predicate),
    ...checkLevel(wanted.level, statement, claims.builder),
    ...checkAge('max-age', wanted['max-age'], [statement.signedAt], { what: 'SLSA provenance', now }),
  ];
}

/**
 * A proven builder, or the one that the policy names, also by the page of a runner that stands in its place (GitLab Runner). A builder that signs for itself is not believed of anybody else, because its own
 * certificate would prove it.
 */
function checkBuilder(
  wanted: readonly string[] | undefined,
  { id, isNamed, basis }: BuilderClaim,
  page: string | undefined,
): ClauseOutcome {
  if (wanted !== undefined && matchesAny(wanted, page))
    return compare('builder', {
      satisfied: true,
      expected: wanted.join(' or '),
      actual: page,
      basis: 'declared',
      code: 'POLICY_PROVENANCE',
    });
  const isPretended = basis === 'declared' && id !== undefined && signsForItself(id);
  const known = { actual: id, basis: id === undefined ? undefined : basis, code: 'POLICY_PROVENANCE' as const };
  if (wanted !== undefined)
    return compare('builder', {
      ...known,
      satisfied: matchesAny(wanted, id) && !isPretended,
      expected: wanted.join(' or '),
      ...(isPretended && {
        message: `The provenance declares the builder ${id}, which signs its own provenance, but another signer signed this one.`,
        hint: 'Trust the builder itself: name it as signer in a trust entry.',
      }),
    });
  return compare('builder', {
    ...known,
    satisfied: basis === 'proven',
    expected: 'the builder that signed',
    message: isNamed
      ? `The provenance only declares the builder ${id}: the certificate of its signer does not prove it.`
      : 'The provenance names no builder, and no CI signed it.',
    hint: isNamed
      ? 'If you trust this signer to say which builder it used, name that builder with builder in the requirement.'
      : 'Use provenance that a CI signed, or require the statement with predicate instead of provenance.',
  });
}

/** A provenance that contradicts its certificate is no evidence for a source. */
function checkAgreement(wanted: Wanted, { contradictions: [first] }: ProvenanceClaims): ClauseOutcome[] {
  if (!first || (wanted.source ?? wanted.ref ?? wanted.commit) === undefined) return [];
  const { field, stated, proven } = first;
  const { code, message, hint } = describeContradiction(first);
  return [
    compare('agreement', {
      satisfied: false,
      expected: `${field}: ${proven}`,
      actual: stated,
      basis: 'declared',
      code,
      message,
      ...(hint !== undefined && { hint }),
    }),
  ];
}

interface KnownFact {
  text?: string | undefined;
  basis: 'proven' | 'declared';
  /** Whether it is proven, or accepted as declared. */
  accepted: boolean;
}

/** The fact in the certificate counts. If there is none, the declared fact counts for entries that accept it by name. */
function factsOf({ verdict: { signer }, ci, entries }: AcceptedStatement, { facts, declared }: ReadProvenance): (fact: Fact) => KnownFact {
  const proven = signer.kind === 'certificate' && ci ? readProvenFacts(signer.identity, ci) : {};
  return (fact) =>
    proven[fact] === undefined
      ? {
          text: facts[fact] ?? declared[fact],
          basis: 'declared',
          accepted: entries.some(({ acceptDeclared }) => acceptDeclared.includes(fact)),
        }
      : { text: proven[fact], basis: 'proven', accepted: true };
}

function checkFact(
  clause: string,
  wanted: readonly string[] | undefined,
  { text, basis, accepted }: KnownFact,
  { ci }: AcceptedStatement,
): ClauseOutcome[] {
  if (wanted === undefined) return [];
  const found = clause === 'source' ? normalizeSource(text) : text;
  const asked = clause === 'source' ? wanted.flatMap((source) => normalizeSource(source) ?? []) : wanted;
  const who = ci === undefined ? 'The certificate does' : `${CERTIFICATE_CLAUSES[ci].name} certificates do`;
  // As in trust entries, GitHub's owners and repositories have no case.
  const fold = clause === 'source' && ci === 'github' ? foldGithubNames : (name: string) => name;
  const agrees = found !== undefined && matchesAny(asked.map(fold), fold(found));
  const onlyCaseDiffers = !agrees && found !== undefined && matchesAny(asked.map(foldAscii), foldAscii(found));
  return [
    compare(clause, {
      satisfied: accepted && agrees,
      expected: asked.join(' or '),
      actual: found,
      ...(found !== undefined && { basis }),
      code: 'POLICY_PROVENANCE',
      ...(onlyCaseDiffers && {
        message: `The ${clause} is ${found}, but ${asked.join(' or ')} is required. They differ only in upper and lower case.`,
      }),
      ...(!accepted && {
        message: `${who} not prove a ${clause}, and ${found === undefined ? 'the statement does not declare one' : `the job only declares ${found}`}.`,
        hint: 'If you trust the declarations of this signer, add accept-declared: [source] to its trust entry.',
      }),
    }),
  ];
}

const normalizeSource = (uri: string | undefined) => (uri === undefined ? undefined : trimRepository(uri.replace(/^git\+/, '')));

function checkParameters(wanted: Wanted['parameters'], predicate: Readonly<Record<string, unknown>>): ClauseOutcome[] {
  if (wanted === undefined) return [];
  // SLSA v0.2 has them in invocation.
  const { buildDefinition, invocation } = predicate as {
    buildDefinition?: { externalParameters?: Record<string, unknown> };
    invocation?: { parameters?: Record<string, unknown> };
  };
  const external = buildDefinition?.externalParameters ?? invocation?.parameters ?? {};
  return Object.entries(wanted).map(([name, value]) => {
    const found = Object.hasOwn(external, name) ? external[name] : undefined;
    return compare(`parameters.${name}`, {
      satisfied: isDeepStrictEqual(found, value),
      expected: JSON.stringify(value),
      ...(found !== undefined && { actual: JSON.stringify(found).slice(0, 500) }),
      basis: 'declared',
      code: 'POLICY_PROVENANCE',
    });
  });
}

function checkLevel(wanted: number | undefined, statement: AcceptedStatement, builder: BuilderClaim): ClauseOutcome[] {
  if (wanted === undefined) return [];
  const highest = isOutsideHosted(statement) ? 2 : 3;
  const level = Math.max(...statement.entries.map((entry) => Math.min(entry.level ?? defaultLevel(statement, builder), highest)));
  return [
    compare('level', {
      satisfied: level >= wanted,
      expected: `SLSA Build L${wanted}`,
      actual: `SLSA Build L${level}`,
      code: 'POLICY_PROVENANCE',
      hint: 'If you know that this builder reaches the level, set level in its trust entry.',
    }),
  ];
}

/** Level 3 of a signer with a certificate needs the proof that the platform hosts the runner. A key is vouched for by the entry alone. */
function isOutsideHosted({ verdict: { signer } }: AcceptedStatement): boolean {
  return signer.kind === 'certificate' && !HOSTED_RUNNERS.includes(signer.identity.extensions['runner-environment'] ?? '');
}

/**
 * A job that writes its own provenance reaches L2 on a runner of the platform, and L1 on a self-hosted runner. A known builder reaches
 * more, on a runner of GitHub.
 */
function defaultLevel({ ci, verdict: { signer } }: AcceptedStatement, { level = 2 }: BuilderClaim): number {
  if (ci === undefined || ci === 'jenkins' || signer.kind === 'key') return 1;
  const runner = signer.identity.extensions['runner-environment'];
  if (runner === 'self-hosted') return 1;
  return runner === 'github-hosted' ? level : 2;
}
