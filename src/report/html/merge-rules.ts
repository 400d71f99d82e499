import type { ClauseOutcome, ResultProblem, RuleOutcome } from '../../results/result.ts';
import { type Collected, collectValues } from './collect-values.ts';

/** One clause of a rule, over all items that the rule was evaluated for. */
export interface MergedClause {
  clause: string;
  expected: string;
  actual: Collected<string>;
  basis: ClauseOutcome['basis'];
  /** How many items satisfy it. */
  satisfied: number;
  evaluated: number;
}

/** One rule of a policy, over all items that it was evaluated for. */
export interface MergedRule extends Pick<RuleOutcome, 'rule' | 'name' | 'at'> {
  satisfied: number;
  evaluated: number;
  clauses: MergedClause[];
  problems: Collected<ResultProblem>;
}

/** The rules of several items, each once: failed rules, clauses and values first. */
export function mergeRules(items: readonly { rules: readonly RuleOutcome[] }[]): MergedRule[] {
  const rules = items.flatMap((item) => item.rules);
  const merged = [...Map.groupBy(rules, ({ rule, name, at }) => JSON.stringify([rule, name, at])).values()].map(mergeRule);
  return failedFirst(merged);
}

/** A limit never hides what failed. */
const failedFirst = <Part extends Pick<MergedRule, 'satisfied' | 'evaluated'>>(parts: Part[]): Part[] =>
  parts.sort((a, b) => Number(isMet(a)) - Number(isMet(b)));

export const isMet = ({ satisfied, evaluated }: Pick<MergedRule, 'satisfied' | 'evaluated'>): boolean => satisfied === evaluated;

function mergeRule(outcomes: readonly RuleOutcome[]): MergedRule {
  const [first] = outcomes;
  if (!first) throw new TypeError('a rule without an outcome');
  const { rule, name, at } = first;
  const clauses = Map.groupBy(
    outcomes.flatMap((outcome) => outcome.clauses),
    ({ clause, expected, basis }) => JSON.stringify([clause, expected, basis]),
  );
  return {
    rule,
    name,
    ...(at !== undefined && { at }),
    satisfied: countSatisfied(outcomes),
    evaluated: outcomes.length,
    clauses: failedFirst([...clauses.values()].flatMap(mergeClause)),
    problems: collectValues(
      outcomes,
      ({ problem }) => problem,
      ({ code, message }) => `${code} ${message}`,
    ),
  };
}

function mergeClause(outcomes: readonly ClauseOutcome[]): MergedClause[] {
  const [first] = outcomes;
  if (!first) return [];
  const { clause, expected, basis } = first;
  const ordered = [...outcomes].sort((a, b) => Number(a.satisfied) - Number(b.satisfied));
  const actual = collectValues(ordered, (outcome) => outcome.actual);
  return [{ clause, expected, actual, basis, satisfied: countSatisfied(outcomes), evaluated: outcomes.length }];
}

const countSatisfied = (outcomes: readonly { satisfied: boolean }[]): number => outcomes.filter(({ satisfied }) => satisfied).length;
