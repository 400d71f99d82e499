import { openvex, type VexProduct, type VexStatement } from '../../predicates/openvex.ts';
import type { Finding } from '../../predicates/vulnerabilities/report-shape.ts';
import { vulnerabilities } from '../../predicates/vulnerabilities.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { byNewest, checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext } from './evaluation.ts';

type Wanted = Asks<'vulnerabilities'>;

const LEVELS = ['none', 'low', 'medium', 'high', 'critical'] as const;
const SCAN = 'vulnerability scan';
/** How many vulnerabilities a message names. */
const NAMED = 5;

/** The newest scan decides. Its findings are filtered by severity, valid exceptions, and OpenVEX statements of the named entries. */
export function evaluateVulnerabilities(wanted: Wanted, context: RequirementContext): Evaluation {
  return byNewest(
    context.accepted.filter(({ predicateType }) => predicateType !== undefined && vulnerabilities.types.includes(predicateType)),
    (statement) => {
      const { findings, databaseTime, scanFinished } = vulnerabilities.read(statement.predicate(), statement.predicateType ?? '');
      const excuses = listVex(wanted['accept-vex'] ?? [], context.all);
      return [
        ...checkAge('max-age', wanted['max-age'], [statement.signedAt, scanFinished], { what: SCAN, now: context.now }),
        ...checkAge('max-database-age', wanted['max-database-age'], [databaseTime], { what: `database of a ${SCAN}`, now: context.now }),
        checkFindings(wanted, findings, excuses, context),
      ];
    },
    () => missing('scan', SCAN),
  );
}

function checkFindings(
  wanted: Wanted,
  findings: readonly Finding[],
  vex: readonly VexStatement[],
  context: RequirementContext,
): ClauseOutcome {
  const bar = LEVELS.indexOf(wanted['fail-on'] ?? 'low');
  const counted = findings.filter(({ level }) => level === 'unknown' || LEVELS.indexOf(level) >= bar);
  const expired: string[] = [];
  const left = counted.filter((finding) => {
    const exceptions = (wanted.except ?? []).filter((exception) => concerns(exception, finding));
    if (exceptions.some(({ until }) => context.now <= until)) return false;
    if (isExcused(finding, vex, context)) return false;
    if (exceptions.length > 0) expired.push(finding.id);
    return true;
  });
  const shown = left.slice(0, NAMED).map(({ id, level, package: found }) => `${id} (${level}${found ? `, ${found.name}` : ''})`);
  const list = `${shown.join(', ')}${left.length > NAMED ? ` and ${left.length - NAMED} more` : ''}`;
  return compare('fail-on', {
    satisfied: left.length === 0,
    expected: `nothing of severity ${wanted['fail-on'] ?? 'low'} or more`,
    actual: left.length === 0 ? `${findings.length} found, none of them refuses` : list,
    basis: 'declared',
    code: 'POLICY_VULNERABILITIES',
    message: `The scan found ${list}.${expired.length > 0 ? ` The exception for ${expired.slice(0, NAMED).join(', ')} has expired.` : ''}`,
    hint: 'Update the vulnerable components, or add an exception with a reason and a last day.',
  });
}

const concerns = ({ id, component }: NonNullable<Wanted['except']>[number], { id: found, aliases, package: part }: Finding): boolean =>
  (id === found || aliases.includes(id)) &&
  (component === undefined || matchesAny([component], part?.name) || matchesAny([component], part?.purl));

/** OpenVEX statements of the named entries, oldest first. */
const listVex = (names: readonly string[], all: readonly AcceptedStatement[]): VexStatement[] =>
  all
    .filter(
      ({ predicateType, entries }) =>
        predicateType !== undefined && openvex.types.includes(predicateType) && entries.some(({ name }) => names.includes(name)),
    )
    .sort((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0))
    .flatMap((statement) => openvex.read(statement.predicate()).statements);

/** The last statement about a vulnerability in this product counts. */
function isExcused({ id, aliases, package: part }: Finding, vex: readonly VexStatement[], { names, digests }: RequirementContext): boolean {
  const ids = [id, ...aliases];
  const isPart = (name: string) => name === part?.purl;
  const isArtifact = (name: string) => names.includes(name) || digests.some((digest) => name.includes(digest));
  // For a product with subcomponents, only the subcomponents are meant.
  const isMeant = ({ names: called, parts }: VexProduct) =>
    parts.length === 0 ? called.some((name) => isPart(name) || isArtifact(name)) : called.some(isArtifact) && parts.some(isPart);
  const last = vex.findLast(
    ({ vulnerability, aliases: others, products }) =>
      [vulnerability, ...others].some((other) => ids.includes(other)) && (products === undefined || products.some(isMeant)),
  );
  return last?.status === 'not_affected' || last?.status === 'fixed';
}
