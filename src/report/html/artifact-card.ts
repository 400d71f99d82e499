import { decidingBundle } from '../../results/answer-questions.ts';
import type { QuestionAnswer } from '../../results/questions.ts';
import type { ArtifactVerdict, CheckedBundle, ClauseOutcome, ResultProblem, RuleOutcome } from '../../results/result.ts';
import { describeChain, type LinkVerdict } from '../chain.ts';
import { count } from '../colors.ts';
import {
  describeOtherBuilder,
  describeSecondOpinion,
  describeSigner,
  describeStatement,
  listWarnings,
  showDigest,
  showTime,
} from '../format.ts';
import { drawChain } from './chain-picture.ts';
import { drawMark } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** Rules of a policy, clauses of a rule, and other bundles that are shown. The JSON document has all. */
const TOLD_RULES = 50;
const TOLD_CLAUSES = 50;
const TOLD_BUNDLES = 20;
/** Warnings about one artifact that are shown. */
const TOLD_WARNINGS = 20;

export const TONE: Readonly<Record<ArtifactVerdict['verdict'], LinkVerdict>> = {
  verified: 'held',
  refused: 'broken',
  inconclusive: 'open',
};

/** One artifact: its verdict, the reason, the picture of its evidence, the passed and failed rules of the policy, and the facts. */
export function writeArtifact(verdict: ArtifactVerdict, { id, instance }: { id: string; instance: string | undefined }): Markup {
  const { artifact, digest, problem, bundles } = verdict;
  const bundle = decidingBundle(verdict);
  const tone = TONE[verdict.verdict];
  const subject = { name: artifact, ...(digest && { digest }), ...(bundle && { bundle }), ...(problem && { problem }) };
  const rules = [...(bundle?.trust ? [bundle.trust] : []), ...(verdict.rules ?? [])];
  return html`<article class="${tone}" id="${id}" aria-labelledby="${id}-name">
<div class="title"><h3 id="${id}-name">${artifact}</h3><span class="verdict ${tone}">${verdict.verdict}</span></div>
${digest && html`<p class="mono soft small">${showDigest(digest)}</p>`}
${problem && writeProblem(problem, tone)}
${drawChain(subject, describeChain(subject), instance)}
${writeAnswers(verdict)}
${writeWarnings(verdict)}
${writeRules(rules)}
${bundle && writeFacts(bundle)}
${bundle && writeEvidence(bundle)}
${writeOtherBundles(bundles.filter((other) => other !== bundle))}
</article>
`;
}

/** The six questions and their answers, in one row. */
const writeAnswers = ({ questions = [], bundles }: ArtifactVerdict): Markup | undefined =>
  questions.length === 0 || bundles.length === 0
    ? undefined
    : html`<ul class="answers" aria-label="What was checked">${questions.map(
        ({ question, answer, about }) =>
          html`<li><span class="soft small">${question}</span> <span class="tag ${ANSWER_TONE[answer]}"${about && html` title="${about}"`}>${answer}</span></li>`,
      )}</ul>`;

/** What refuses nothing, and the reader should know: warnings about accepted bundles, and places that were not asked. */
const writeWarnings = (verdict: ArtifactVerdict): Markup[] =>
  [...listWarnings(verdict), ...(verdict.unasked ?? [])].slice(0, TOLD_WARNINGS).map((problem) => writeProblem(problem, 'open'));

const ANSWER_TONE: Readonly<Record<QuestionAnswer, string>> = {
  proven: 'proven',
  met: 'proven',
  declared: 'declared',
  missed: 'broken',
  'not asked': 'open',
};

export const writeProblem = ({ code, message, hint }: ResultProblem, tone: LinkVerdict): Markup =>
  html`<div class="reason ${tone}"><p><strong>${message}</strong></p>${hint && html`<p>${hint}</p>`}<p class="code">${code}</p></div>`;

const RULE_WORDS: Readonly<Record<RuleOutcome['rule'], string>> = { trust: 'Trusts', deny: 'Denies', require: 'Requires' };

function writeRules(rules: readonly RuleOutcome[]): Markup | undefined {
  if (rules.length === 0) return undefined;
  const missed = rules.filter(({ satisfied }) => !satisfied).length;
  const more = rules.length - TOLD_RULES;
  // Failed rules come first, so that a limit never hides them.
  const ordered = [...rules].sort((a, b) => Number(a.satisfied) - Number(b.satisfied));
  return html`<section aria-label="Policy"><h4>Policy: ${missed === 0 ? 'all rules passed' : `${missed} of ${count(rules.length, 'rule')} failed`}</h4>
<ul class="rules">${ordered.slice(0, TOLD_RULES).map(writeRule)}${more > 0 && html`<li class="soft">and ${count(more, 'more rule')}</li>`}</ul></section>`;
}

function writeRule({ rule, name, at, satisfied, clauses, problem }: RuleOutcome): Markup {
  return html`<li><div class="rule">${drawMark(satisfied ? 'held' : 'broken')}<div><strong>${RULE_WORDS[rule]} ${name}</strong>${
    at && html` <span class="soft small">${at}</span>`
  }${problem && html`<p class="small">${problem.message} <span class="code broken">${problem.code}</span></p>`}</div></div>${
    clauses.length > 0 &&
    html`<table class="clauses"><thead><tr><th></th><th scope="col">clause</th><th scope="col">expected</th><th scope="col">actual</th><th scope="col">basis</th></tr></thead><tbody>${clauses
      .slice(0, TOLD_CLAUSES)
      .map(writeClause)}</tbody></table>`
  }</li>`;
}

const writeClause = ({ clause, satisfied, expected, actual, basis }: ClauseOutcome): Markup =>
  html`<tr><td>${drawMark(satisfied ? 'held' : 'broken')}</td><td><strong>${clause}</strong></td><td data-name="expected"><code>${expected}</code></td><td data-name="actual">${
    actual === undefined ? html`<span class="soft">not stated</span>` : html`<code>${actual}</code>`
  }</td><td>${basis && writeBasis(basis)}</td></tr>`;

const writeBasis = (basis: 'proven' | 'declared'): Markup => html`<span class="tag ${basis}">${basis}</span>`;

/** The facts that the certificate proves, next to the facts that the statement declares. */
export function writeFacts({ signer, facts }: Pick<CheckedBundle, 'signer' | 'facts'>): Markup | undefined {
  const extensions = signer?.kind === 'certificate' ? signer.identity.extensions : {};
  const proven = Object.entries({ ...extensions });
  const declared = Object.entries({ ...facts?.declared });
  if (proven.length + declared.length === 0) return undefined;
  return html`<details><summary>Facts: ${proven.length} proven by the certificate, ${declared.length} declared by the statement</summary><div class="pair"><div><h4>${writeBasis('proven')} by the certificate</h4>${writeList(proven)}</div><div><h4>${writeBasis('declared')} by the statement</h4>${
    declared.length > 0 ? writeList(declared) : html`<p class="soft small">Nothing beyond the facts that the certificate proves.</p>`
  }</div></div></details>`;
}

const writeList = (entries: readonly (readonly [string, string | undefined])[]): Markup =>
  html`<dl class="facts">${entries.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

/** The path of the bundle, its signer, the time, and the log entry. */
export function writeEvidence(bundle: CheckedBundle): Markup {
  const { bundlePath, signer, entries, timestamps, secondOpinion } = bundle;
  const [statement, builder] = [describeStatement(bundle), describeOtherBuilder(bundle)];
  return html`<details><summary>Evidence: bundle, certificate, log and time</summary>${writeList([
    ['bundle', bundlePath],
    ...(statement ? [['statement', statement] as const] : []),
    ...(signer ? [['signed by', describeSigner(signer)] as const] : []),
    ...(builder ? [['builder', builder] as const] : []),
    ...(signer?.kind === 'certificate'
      ? [
          ['certificate', `serial ${signer.identity.serial}`] as const,
          ['valid', `${showTime(signer.identity.notBefore)} to ${showTime(signer.identity.notAfter)}`] as const,
        ]
      : []),
    ...entries.map(({ log, index, kind, version }) => ['log entry', `${log}, entry ${index} (${kind} ${version})`] as const),
    ...timestamps.map(({ time, authority }) => ['time', `${showTime(time)}, proven by ${authority}`] as const),
    ...(secondOpinion ? [['second opinion', describeSecondOpinion(secondOpinion)] as const] : []),
  ])}</details>`;
}

function writeOtherBundles(others: readonly CheckedBundle[]): Markup | undefined {
  if (others.length === 0) return undefined;
  const more = others.length - TOLD_BUNDLES;
  return html`<details><summary>${count(others.length, 'other bundle')} checked</summary><table class="clauses others"><thead><tr><th></th><th scope="col">bundle</th><th scope="col">signer or reason</th></tr></thead><tbody>${others
    .slice(0, TOLD_BUNDLES)
    .map(
      (bundle) =>
        html`<tr><td>${drawMark(bundle.problem ? 'broken' : 'held')}</td><td data-name="bundle">${bundle.bundlePath}</td><td data-name="signer or reason">${
          bundle.problem ? html`${bundle.problem.message} <span class="code broken">${bundle.problem.code}</span>` : writeAccepted(bundle)
        }</td></tr>`,
    )}</tbody></table>${more > 0 && html`<p class="soft">and ${more} more</p>`}</details>`;
}

/** The statement of an accepted bundle, and its signer. */
function writeAccepted(bundle: CheckedBundle): Markup {
  const statement = describeStatement(bundle);
  return html`${statement && html`${statement}<br>`}${bundle.signer && describeSigner(bundle.signer)}`;
}
