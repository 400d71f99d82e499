import { openvex, type VexStatement } from '../../predicates/openvex.ts';
import type { Finding } from '../../predicates/vulnerabilities/report-shape.ts';
import { vulnerabilities } from '../../predicates/vulnerabilities.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import { compileGlobs } from '../glob-set.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { byNewest, checkAge, compare, type Evaluation, missing, type RequirementContext } from './evaluation.ts';
import { indexVex, type VexIndex } from './vex-index.ts';

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
      const excuses = indexVex(listVex(wanted['accept-vex'] ?? [], context.all), context);
      return [
        ...checkAge('max-age', wanted['max-age'], [statement.signedAt, scanFinished], { what: SCAN, now: context.now }),
        ...checkAge('max-database-age', wanted['max-database-age'], [databaseTime], { what: `database of a ${SCAN}`, now: context.now }),
        checkFindings(wanted, findings, excuses, context),
      ];
    },
    () => missing('scan', SCAN),
  );
}

function checkFindings(wanted: Wanted, findings: readonly Finding[], vex: VexIndex, context: RequirementContext): ClauseOutcome {
  const bar = LEVELS.indexOf(wanted['fail-on'] ?? 'low');
  const counted = findings.filter(({ level }) => level === 'unknown' || LEVELS.indexOf(level) >= bar);
  const findExceptions = indexExceptions(wanted.except ?? []);
  const expired: string[] = [];
  const left = counted.filter((finding) => {
    const exceptions = findExceptions(finding);
    if (exceptions.some(({ until }) => context.now <= until)) return false;
    if (isExcused(finding, vex)) return false;
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

type Exception = NonNullable<Wanted['except']>[number];

/** Finds the exceptions for a finding by its id or an alias, and by its component. */
function indexExceptions(exceptions: readonly Exception[]): (finding: Finding) => Exception[] {
  const byId = Map.groupBy(exceptions, ({ id }) => id);
  const indexed = new Map(
    [...byId].map(([id, all]) => [id, { all, components: compileGlobs(all.map(({ component = '**' }) => component)) }] as const),
  );
  return ({ id, aliases, package: part }) =>
    [...new Set([id, ...aliases])].flatMap((name) => {
      const known = indexed.get(name);
      if (known === undefined) return [];
      const found = new Set([part?.name, part?.purl].flatMap((text) => (text === undefined ? [] : known.components.find(text))));
      return known.all.filter(({ component }, at) => component === undefined || found.has(at));
    });
}

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
function isExcused(finding: Finding, vex: VexIndex): boolean {
  const last = vex.findLast(finding);
  return last?.status === 'not_affected' || last?.status === 'fixed';
}
