import { neutralizeCommands, neutralizeForTerminal } from '../base/secrets/neutralize.ts';
import type { CheckedPolicyFile, PolicyFindingReport, PolicyReport, TestedCase } from '../results/policy-report.ts';
import type { ArtifactVerdict, ClauseOutcome, RuleOutcome } from '../results/result.ts';
import { count, createColors, type Paint, show } from './colors.ts';
import { describeProblem, describeSigner } from './format.ts';

/** The report of `policy`, for people. */
export function renderPolicyReport(report: PolicyReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  switch (report.action) {
    case 'init':
      return [
        report.written ? paint.good(`Written to ${show(report.path)}:`) : `Proposal for ${show(report.path)}:`,
        '',
        ...report.policy.split('\n').map(show),
        'Next:',
        ...report.next.map((line) => `  ${show(line)}`),
        '',
      ].join('\n');
    case 'check':
      return `${report.files.flatMap((file) => renderFile(file, paint)).join('\n')}\n`;
    case 'test':
      return `${renderCases(report.cases, paint).join('\n')}\n`;
    case 'explain':
      return `${report.artifacts.flatMap((artifact) => explainArtifact(artifact, paint)).join('\n')}\n`;
    case 'export':
      return renderExport(report, paint);
  }
}

function renderFile({ path, digest, findings, advice }: CheckedPolicyFile, paint: Paint): string[] {
  const tell = ({ at, message, hint }: PolicyFindingReport) =>
    `${paint.strong(show(at))}: ${show(message)}${hint === undefined ? '' : ` ${show(hint)}`}`;
  return [
    ...findings.map(tell),
    ...advice.map((finding) => `${tell(finding)} ${paint.faint('(advice)')}`),
    findings.length > 0
      ? paint.bad(`${show(path)}: ${count(findings.length, 'fault')}.`)
      : paint.good(`${show(path)} is valid: ${digest ?? ''}`),
  ];
}

function renderCases(cases: readonly TestedCase[], paint: Paint): string[] {
  const wrong = cases.filter(({ asExpected }) => !asExpected);
  const summary = `${cases.length - wrong.length} of ${count(cases.length, 'case')} as expected.`;
  return [
    ...cases.flatMap(({ name, expected, found, asExpected, problem }) =>
      asExpected
        ? [`${paint.good('ok')}      ${show(name)}: ${found}`]
        : [
            `${paint.bad('failed')}  ${show(name)}: expected ${expected}, got ${found}`,
            ...(problem ? describeProblem(problem, paint, '        ') : []),
          ],
    ),
    '',
    wrong.length === 0 ? paint.good(summary) : paint.bad(summary),
  ];
}

/** Bundles that are shown for one artifact. */
const TOLD = 10;

function explainArtifact({ artifact, verdict, problem, bundles, rules = [] }: ArtifactVerdict, paint: Paint): string[] {
  const painted = { verified: paint.good, refused: paint.bad, inconclusive: paint.warn }[verdict](verdict);
  return [
    `${painted}  ${paint.strong(show(artifact))}`,
    ...bundles
      .slice(0, TOLD)
      .flatMap(({ bundlePath, signer, trust, problem: fault, predicateType }) => [
        `  ${show(bundlePath)}${predicateType === undefined ? '' : `  ${paint.faint(show(predicateType))}`}`,
        ...(signer ? [`    signed by ${describeSigner(signer)}`] : []),
        ...(trust ? explainRule(trust, paint, '    ') : []),
        ...(fault && !trust?.problem ? describeProblem(fault, paint, '    ') : []),
      ]),
    ...(bundles.length > TOLD ? [`  and ${count(bundles.length - TOLD, 'more bundle')}`] : []),
    // Rules about the artifact, not about the bundle above.
    ...rules.flatMap((rule) => explainRule(rule, paint, '  ')),
    ...(problem && rules.every(({ satisfied }) => satisfied) && bundles.length === 0 ? describeProblem(problem, paint, '    ') : []),
    '',
  ];
}

const WORD = { trust: 'trust', deny: 'denial', require: 'requirement' } as const;

const explainRule = ({ rule, name, at, satisfied, clauses }: RuleOutcome, paint: Paint, indent: string): string[] => [
  `${indent}${mark(satisfied, paint)} ${WORD[rule]} ${show(name)}${at === undefined ? '' : `  ${paint.faint(show(at))}`}`,
  ...clauses.map((clause) => `${indent}  ${explainClause(clause, paint)}`),
];

function explainClause({ clause, satisfied, expected, actual, basis, problem }: ClauseOutcome, paint: Paint): string {
  const what = actual === undefined ? 'not stated' : `${show(actual)}${basis === 'declared' ? ' (declared)' : ''}`;
  const line = `${mark(satisfied, paint)} ${show(clause)}: ${what}`;
  if (satisfied) return line;
  return `${line}; expected ${show(expected)}${problem ? `  ${paint.faint(problem.code)}` : ''}`;
}

const mark = (met: boolean, paint: Paint) => (met ? paint.good('passed') : paint.bad('failed'));

/** Without a folder, the text is the file itself, so that it can be piped. Its comments list what it cannot express. */
function renderExport({ files, losses, writtenTo }: Extract<PolicyReport, { action: 'export' }>, paint: Paint): string {
  if (writtenTo === undefined) return neutralizeCommands(neutralizeForTerminal(files[0]?.content ?? ''));
  return [
    paint.good(`Written to ${show(writtenTo)}: ${files.map(({ name }) => show(name)).join(', ')}.`),
    ...(losses.length > 0 ? ['', 'Not exported, or exported with a different meaning:'] : []),
    ...losses.map(({ at, what, effect }) => `  ${show(at)}: ${show(what)} ${paint.warn(`(${effect})`)}`),
    '',
  ].join('\n');
}
