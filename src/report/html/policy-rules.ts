import type { RuleOutcome } from '../../results/result.ts';
import { count } from '../colors.ts';
import { drawMark } from './icons.ts';
import type { Item } from './item.ts';
import { html, type Markup, type Part } from './markup.ts';
import { isMet, type MergedClause, type MergedRule, mergeRules } from './merge-rules.ts';

/** Rules of a policy, and clauses of a rule, that are shown. The JSON document has all. */
const SHOWN_RULES = 50;
const SHOWN_CLAUSES = 50;

const RULE_WORDS: Readonly<Record<RuleOutcome['rule'], string>> = { trust: 'Trusts', deny: 'Denies', require: 'Requires' };

/** The rules of the policy that were evaluated for the items. They are open where one failed, because it is the reason. */
export function writePolicyRules(items: readonly Item[]): Markup | undefined {
  const rules = mergeRules(items);
  if (rules.length === 0) return undefined;
  const missed = rules.filter((rule) => !isMet(rule)).length;
  const more = rules.length - SHOWN_RULES;
  const title = missed === 0 ? `${count(rules.length, 'rule')} passed` : `${missed} of ${count(rules.length, 'rule')} failed`;
  return html`<details${missed > 0 && html` open`}><summary>Policy: ${title}</summary><ul class="rules">${rules
    .slice(0, SHOWN_RULES)
    .map(writeRule)}${more > 0 && html`<li class="soft">and ${count(more, 'more rule')}</li>`}</ul></details>`;
}

function writeRule(rule: MergedRule): Markup {
  const { name, at, clauses, problems } = rule;
  const caption = `${RULE_WORDS[rule.rule]} ${name}`;
  return html`<li><div class="rule">${drawMark(isMet(rule) ? 'held' : 'broken')}<div><strong>${caption}</strong>${
    at !== undefined && html` <span class="soft small">${at}</span>`
  }${writeShare(rule)}${problems.values.map(
    ({ code, message }) => html`<p class="small">${message} <span class="code broken">${code}</span></p>`,
  )}${problems.more > 0 && html`<p class="soft small">and ${count(problems.more, 'more reason')}</p>`}</div></div>${
    clauses.length > 0 &&
    html`<table class="clauses"><caption class="unseen">Clauses of: ${caption}</caption><thead><tr><th><span class="unseen">outcome</span></th><th scope="col">clause</th><th scope="col">expected</th><th scope="col">actual</th><th scope="col">basis</th></tr></thead><tbody>${clauses
      .slice(0, SHOWN_CLAUSES)
      .map(writeClause)}</tbody></table>${
      clauses.length > SHOWN_CLAUSES && html`<p class="soft small">and ${count(clauses.length - SHOWN_CLAUSES, 'more clause')}</p>`
    }`
  }</li>`;
}

/** How many items satisfy a rule, if not all or none do. */
const writeShare = ({ satisfied, evaluated }: Pick<MergedRule, 'satisfied' | 'evaluated'>): Part =>
  satisfied > 0 && satisfied < evaluated && html` <span class="soft small">passed for ${satisfied} of ${evaluated}</span>`;

function writeClause(clause: MergedClause): Markup {
  const { basis } = clause;
  return html`<tr><td>${drawMark(isMet(clause) ? 'held' : 'broken')}</td><th scope="row">${clause.clause}</th><td data-name="expected"><code>${clause.expected}</code></td><td data-name="actual">${writeActual(clause)}${writeShare(clause)}</td><td>${
    basis && html`<span class="tag ${basis}">${basis}</span>`
  }</td></tr>`;
}

function writeActual({ actual: { values, more, having }, evaluated }: MergedClause): Part {
  const unstated = html`<span class="soft">not stated</span>`;
  if (values.length === 0) return unstated;
  return [
    values.map((value, index) => [index > 0 && html`<br>`, html`<code>${value}</code>`]),
    more > 0 && html`<br><span class="soft">and ${more} more</span>`,
    having < evaluated && html`<br>${unstated} <span class="soft small">for ${evaluated - having} of ${evaluated}</span>`,
  ];
}
