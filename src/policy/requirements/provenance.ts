import { isDeepStrictEqual } from 'node:util';
import { CERTIFICATE_CLAUSES, HOSTED_RUNNERS } from '../../identity/claims/clauses.ts';
import { readProvenFacts } from '../../identity/claims/proven-facts.ts';
import { provenance, type ReadProvenance } from '../../predicates/provenance.ts';
import type { Fact } from '../../results/build-facts.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext, readable } from './evaluation.ts';

type Wanted = Asks<'provenance'>;

/** One provenance that satisfies all clauses is enough, because an artifact can be built twice. */
export function evaluateProvenance(asked: Wanted, { accepted, digests, now }: RequirementContext): Evaluation {
  const wanted = { ...asked, ...(asked.commit && { commit: nameSubject(asked.commit, digests) }) };
  const found = accepted
    .filter(({ predicateType }) => predicateType === provenance.type)
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
  const stated = provenance.read(predicate);
  const facts = factsOf(statement, stated);
  return [
    ...checkBuilder(wanted.builder, statement, stated),
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
    ...checkLevel(wanted.level, statement),
    ...checkAge('max-age', wanted['max-age'], [statement.signedAt], { what: 'SLSA provenance', now }),
  ];
}

/** If a CI signed, the builder was already compared with the signer. Otherwise the policy must name the builder. */
function checkBuilder(wanted: readonly string[] | undefined, { ci }: AcceptedStatement, { builderId }: ReadProvenance): ClauseOutcome[] {
  const basis = ci === undefined ? 'declared' : 'proven';
  if (wanted !== undefined)
    return [
      compare('builder', {
        satisfied: matchesAny(wanted, builderId),
        expected: wanted.join(' or '),
        actual: builderId,
        basis,
        code: 'POLICY_PROVENANCE',
      }),
    ];
  return [
    compare('builder', {
      satisfied: ci !== undefined,
      expected: 'the builder that signed',
      actual: builderId,
      basis,
      code: 'POLICY_PROVENANCE',
      message: `The signer is not a CI, so the builder ${builderId} is not bound to it.`,
      hint: 'Use builder to name the builder of this signer.',
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
  return [
    compare(clause, {
      satisfied: accepted && matchesAny(asked, found),
      expected: asked.join(' or '),
      actual: found,
      ...(found !== undefined && { basis }),
      code: 'POLICY_PROVENANCE',
      ...(!accepted && {
        message: `${who} not prove a ${clause}, and ${found === undefined ? 'the statement does not declare one' : `the job only declares ${found}`}.`,
        hint: 'If you trust the declarations of this signer, add accept-declared: [source] to its trust entry.',
      }),
    }),
  ];
}

const normalizeSource = (uri: string | undefined) => uri?.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '');

function checkParameters(wanted: Wanted['parameters'], predicate: Readonly<Record<string, unknown>>): ClauseOutcome[] {
  if (wanted === undefined) return [];
  const definition = predicate.buildDefinition as { externalParameters?: Record<string, unknown> } | undefined;
  const external = definition?.externalParameters ?? {};
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

function checkLevel(wanted: number | undefined, statement: AcceptedStatement): ClauseOutcome[] {
  if (wanted === undefined) return [];
  const highest = isOutsideHosted(statement) ? 2 : 3;
  const level = Math.max(...statement.entries.map((entry) => Math.min(entry.level ?? defaultLevel(statement), highest)));
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

/** A job that writes its own provenance reaches L2 on a runner of the platform, and L1 on a self-hosted runner. */
function defaultLevel({ ci, verdict: { signer } }: AcceptedStatement): number {
  if (ci === undefined || ci === 'jenkins' || signer.kind === 'key') return 1;
  return signer.identity.extensions['runner-environment'] === 'self-hosted' ? 1 : 2;
}
